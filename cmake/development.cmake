# What inlay's own tests, examples and benchmarks share: warnings, vector widths, a compiler cache.
include(CheckCXXCompilerFlag)
include(CheckCXXSourceRuns)

set(CMAKE_CXX_EXTENSIONS OFF)

add_library(inlay_warnings INTERFACE)
target_compile_options(inlay_warnings INTERFACE -Wall -Wextra -Wconversion $<$<BOOL:${INLAY_WERROR}>:-Werror>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # Warns of std::string's operator+ (https://gcc.gnu.org/bugzilla/show_bug.cgi?id=105651, fixed in 13).
  target_compile_options(inlay_warnings INTERFACE -Wno-restrict)
endif()

# inlay_vectors_<variant>: link it to build for a vector width. baseline is the compiler's default (SSE2 on x86-64), v3 has AVX2 and
# FMA, native is this machine.
check_cxx_compiler_flag(-march=native INLAY_HAS_MARCH_NATIVE)
if(NOT CMAKE_CROSSCOMPILING)
  set(CMAKE_REQUIRED_FLAGS -march=x86-64-v3)
  check_cxx_source_runs("int main() { return !(__builtin_cpu_supports(\"avx2\") && __builtin_cpu_supports(\"fma\")); }" INLAY_RUNS_V3)
  unset(CMAKE_REQUIRED_FLAGS)
endif()
add_library(inlay_vectors_baseline INTERFACE)
add_library(inlay_vectors_v3 INTERFACE)
target_compile_options(inlay_vectors_v3 INTERFACE -march=x86-64-v3)
add_library(inlay_vectors_native INTERFACE)
target_compile_options(inlay_vectors_native INTERFACE $<IF:$<BOOL:${INLAY_HAS_MARCH_NATIVE}>,-march=native,-mcpu=native>)

# inlay_program(<target> <sources>...): an example or a benchmark.
function(inlay_program name)
  add_executable(${name} ${ARGN})
  target_link_libraries(${name} PRIVATE inlay::inlay inlay_warnings $<$<BOOL:${INLAY_NATIVE}>:inlay_vectors_native>)
endfunction()

# Not for code that includes inlay by add_subdirectory: it chooses its own launcher.
if(PROJECT_IS_TOP_LEVEL AND NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
  find_program(INLAY_CCACHE ccache)
  if(INLAY_CCACHE)
    # Without these ccache refuses any source that has a precompiled header.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${INLAY_CCACHE})
  endif()
endif()
