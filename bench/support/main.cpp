/// The main of every benchmark: says, before the figures and in the JSON, what machine code they are figures of.
#include <benchmark/benchmark.h>

#include <string>

#include <inlay/simd/backend.hpp>

int main(int argc, char** argv) {
  benchmark::AddCustomContext("vector_bits", std::to_string(inlay::simd::max_lanes<float> * 32));
#if INLAY_HAS_XSIMD
  benchmark::AddCustomContext("xsimd", std::to_string(XSIMD_VERSION_MAJOR) + "." + std::to_string(XSIMD_VERSION_MINOR));
#else
  benchmark::AddCustomContext("xsimd", "none");
#endif
  benchmark::AddCustomContext("compiler", __VERSION__);
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
}
