#include <inlay/kernel/evaluate.hpp>

#include <inlay/core/scalar_apply.hpp>

#include "check.hpp"

namespace {

using namespace inlay;
using namespace inlay::test;

/// Steps with equal programs share a kernel, so 0 and -0 are not equal there: they are told apart by a division.
constexpr program quotient(double divisor) {
  return {.inputs = 1, .constants = 1, .size = 1, .constant = {divisor}, .code = {{.function = scalar_function::divide, .a = 0, .b = 1}}};
}
static_assert(quotient(0.0) == quotient(0.0) && !(quotient(0.0) == quotient(-0.0)) && !(quotient(2) == quotient(3)));
static_assert(quotient(math::not_a_number<double>) == quotient(math::not_a_number<double>));

/// The higher or the lower of a value and a constant, in either order.
template <scalar_function Function, bool ConstantFirst, int Tenths> struct limit {
  static constexpr double constant = Tenths / 10.0;
  static constexpr program value{.inputs = 1, .constants = 1, .size = 1, .constant = {constant},
                                 .code = {{.function = Function, .a = ConstantFirst ? 1 : 0, .b = ConstantFirst ? 0 : 1}}};
  static double expected(double x) { return ConstantFirst ? apply(Function, constant, x) : apply(Function, x, constant); }
};
template <class Code, class Pack> void agrees() {
  using element = typename Pack::element;
  constexpr element infinity = std::numeric_limits<element>::infinity(), nan = std::numeric_limits<element>::quiet_NaN();
  const element least = std::numeric_limits<element>::denorm_min();
  const element all[] = {-infinity, -7, element(-0.1), element(-0.0), 0, least, element(0.1), 6, 7, infinity, nan, -nan};
  bool good = true;
  for (const element x : all) {
    const element got = kernel::evaluate<Code>(Pack(x))[0];
    const element want = static_cast<element>(Code::expected(static_cast<double>(x)));
    good = good && (want != want ? got != got : got == want && (want != 0 || std::signbit(got) == std::signbit(want)));
  }
  CHECK(good);
}
template <class Simd, int L> void limits() {
  using pack = simd::pack<float, L, Simd>;
  agrees<limit<scalar_function::maximum, false, 0>, pack>();
  agrees<limit<scalar_function::maximum, true, 0>, pack>();
  agrees<limit<scalar_function::maximum, false, -70>, pack>();
  agrees<limit<scalar_function::minimum, false, 60>, pack>();
  agrees<limit<scalar_function::minimum, true, 60>, pack>();
  agrees<limit<scalar_function::minimum, false, 0>, pack>();
  agrees<limit<scalar_function::minimum, true, 0>, pack>();
}
TEST_CASE("evaluate: limits that are constants keep NaN and say which zero it is"){INLAY_TEST_WIDTHS(limits)}

}  // namespace
