/// Scans all 2^32 floats for the largest error of each function on native packs, and fails if one is larger than it is stated to be. Arguments:
/// names of functions (all without any), and a number n to look at every n-th float only.
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "support/ulp.hpp"

namespace inlay::test {
namespace {

using enum scalar_function;
using doubles = simd::pack<double, simd::max_lanes<double>, simd::native>;
using floats = simd::pack<float, simd::max_lanes<float>, simd::native>;

struct arguments {
  int count;
  char** word;

  std::uint64_t step() const {
    for (int i = 1; i < count; ++i)
      if (std::atoi(word[i]) != 0) return std::strtoull(word[i], nullptr, 10);
    return 1;
  }
  bool want(const char* name) const {
    bool named = false;
    for (int i = 1; i < count; ++i) {
      if (std::strcmp(word[i], name) == 0) return true;
      named |= std::atoi(word[i]) == 0;
    }
    return !named;
  }
};

template <scalar_function Function> bool scan(const arguments& given) {
  if (!given.want(facts(Function).name)) return true;
  const worst_error worst = worst_over_floats<Function, floats, doubles>(given.step());
  const bool good = worst.ulp <= stated_limit<Function, floats>;
  std::printf("| %s | %.3f | %a = %.9g |%s\n", facts(Function).name, worst.ulp, worst.at, worst.at, good ? "" : " more than stated");
  std::fflush(stdout);
  return good;
}
struct functions {
  template <scalar_function... Function> static bool all(const arguments& given) { return (scan<Function>(given) & ...); }
};

bool run(const arguments& given) {
  std::printf("%d lanes, fma rounds %s\n", floats::lanes, simd::fused<floats> ? "once" : "twice");
  return functions::all<exp, log, tanh, sigmoid, erf, exp2, expm1, log1p, log2, log10, sin, cos, tan, asin, acos, atan, sinh, cosh, asinh, acosh,
                        atanh, cbrt, rsqrt>(given);
}

}  // namespace
}  // namespace inlay::test

int main(int argc, char** argv) { return inlay::test::run({argc, argv}) ? 0 : 1; }
