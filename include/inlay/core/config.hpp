/// What the compiler can do, as macros: the only ones of the library besides those in diag.hpp.
#pragma once

/// Elsewhere an older standard is the default, of whole boards: without this, the compiler lists thousands of errors in inlay's headers.
#if __cplusplus < 202002L
#error "inlay needs C++20: -std=c++20 or -std=gnu++20, and no older -std after it; g++ 12, clang 16 or later"
#endif

/// Inlined whatever the optimiser thinks: kernels are built from these.
#define INLAY_ALWAYS_INLINE [[gnu::always_inline]] inline

/// A function of its own, of which callers assume nothing. (With noinline alone g++ 12 took a step that copies a row for one without effect, and left
/// out its call.)
#if defined(__clang__)
#define INLAY_APART [[gnu::noinline]]
#else
#define INLAY_APART [[gnu::noipa]]
#endif

/// Whether the compiler runs this code. (std::is_constant_evaluated is a function for g++ 12 until it is inlined: what runs in constant expressions
/// alone was lowered and inlined into its callers, too, a fifth of the time in which the digits compiled.)
#define INLAY_IN_COMPILER __builtin_is_constant_evaluated()

/// Before a loop whose trip count is a constant of at most 64: no loop is left. INLAY_KEEP_LOOP: the loop stays one.
#if defined(__clang__)
#define INLAY_UNROLL _Pragma("clang loop unroll(full)")
#define INLAY_KEEP_LOOP _Pragma("clang loop unroll(disable)")
#else
#define INLAY_UNROLL _Pragma("GCC unroll 64")
#define INLAY_KEEP_LOOP _Pragma("GCC unroll 1")
#endif

/// 1 where `__attribute__((vector_size))` values work in constant expressions. Elements leave a vector through a bit cast: clang
/// cannot subscript one there, and casts them since version 19.
#if defined(__clang__) && __clang_major__ < 19
#define INLAY_CONSTEXPR_VECTORS 0
#else
#define INLAY_CONSTEXPR_VECTORS 1
#endif

/// 1 on cores with Helium, where clang compiles: vectors of 16 bytes in 8 registers. (g++ 12 multiplies and adds them apart, and takes them
/// apart lane by lane for each comparison; there these cores compute as scalar ones.)
#if defined(__clang__) && defined(__ARM_FEATURE_MVE)
#define INLAY_HAS_HELIUM ((__ARM_FEATURE_MVE & 2) != 0)
#else
#define INLAY_HAS_HELIUM 0
#endif

/// 1 where two products of 64 bytes start in a cycle: Intel's servers and Zen 5. Of the former clang names none, but from Ice Lake on they alone have
/// PCONFIG. Virtual machines hide that from -march=native, where g++ still names the core.
#if defined(__skylake_avx512__) || defined(__cascadelake__) || defined(__cooperlake__) || defined(__icelake_server__) || defined(__PCONFIG__) || \
    defined(__znver5__)
#define INLAY_ADDS_TWO_64_BYTE_PRODUCTS 1
#else
#define INLAY_ADDS_TWO_64_BYTE_PRODUCTS 0
#endif
/// 1 on cores that compute one number at a time, and in order: no vector registers, and no latency that more sums in flight would hide.
#if INLAY_HAS_HELIUM || defined(__SSE2__) || defined(__ARM_NEON) || !(defined(__arm__) || defined(__riscv))
#define INLAY_SCALAR_CORE 0
#else
#define INLAY_SCALAR_CORE 1
#endif
/// 1 where numbers are floats in the 32 registers of an Arm FPU, of which one instruction loads several.
#if INLAY_SCALAR_CORE && defined(__ARM_FP)
#define INLAY_HAS_VLDM ((__ARM_FP & 4) != 0)
#else
#define INLAY_HAS_VLDM 0
#endif
/// 1 where each operation with floats is a call of the compiler's.
#if INLAY_SCALAR_CORE && !INLAY_HAS_VLDM && !defined(__riscv_flen)
#define INLAY_SOFT_FLOAT 1
#else
#define INLAY_SOFT_FLOAT 0
#endif

/// 1 where native packs are xsimd batches. INLAY_NO_XSIMD keeps xsimd out.
#if !defined(INLAY_NO_XSIMD) && __has_include(<xsimd/xsimd.hpp>) && (defined(__SSE2__) || defined(__ARM_NEON))
#define INLAY_HAS_XSIMD 1
#else
#define INLAY_HAS_XSIMD 0
#endif
