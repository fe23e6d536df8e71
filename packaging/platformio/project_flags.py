# What the C++ sources of a PlatformIO project that uses inlay need to be told. The flags in library.json reach a library's own sources alone, and a
# header-only library has none; build_flags in platformio.ini reach the C sources too, whose compiler warns of each.
Import("projenv")

limits = {
    "gcc": ["-fconstexpr-loop-limit=100000000", "-fconstexpr-ops-limit=20000000000", "-fconstexpr-depth=2048", "-Wno-psabi"],
    "clang": ["-fconstexpr-steps=2000000000", "-fconstexpr-depth=2048", "-fbracket-depth=2048"],
}
projenv.Append(CXXFLAGS=limits[projenv.GetCompilerType() or "gcc"], CPPDEFINES=["INLAY_NO_XSIMD"])
