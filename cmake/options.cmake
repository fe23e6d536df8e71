# What a compiler needs to be told for networks. Limits of constant evaluation, raised: a network is traced, rewritten and packed inside
# the compiler. GCC stops one loop at 262,144 iterations and one constant at 33 M operations by default, clang one constant at 1 M
# steps. And no note on the ABI of wide vectors: the functions that take them are all inlined.
set(inlay_options_GNU -fconstexpr-loop-limit=100000000 -fconstexpr-ops-limit=20000000000 -fconstexpr-depth=2048 -Wno-psabi)
set(inlay_options_Clang -fconstexpr-steps=2000000000 -fconstexpr-depth=2048 -fbracket-depth=2048)
