#include "check.hpp"

namespace inlay::test {
namespace {

inline constexpr tensor<float, 1> slope = {0.25f};
inline constexpr tensor<float, 8> slopes = {};

static_assert(gives<f32<2, 8, 5>>([](f32<2, 8, 5> x) { return relu(relu6(leaky_relu(elu(selu(celu(x, 0.5)), 2), 0.2))); }));
static_assert(gives<f32<2, 8, 5>>([](f32<2, 8, 5> x) { return gelu(gelu(silu(mish(sigmoid(x)))), tanh_approximation); }));
static_assert(gives<f64<2, 8, 5>>([](f64<2, 8, 5> x) { return hard_sigmoid(hard_swish(tanh(softplus(softsign(hardtanh(log_sigmoid(x), -2, 2)), 2)))); }));
static_assert(gives<f32<2, 8, 5>>([](f32<2, 8, 5> x) { return prelu(prelu(x, slope), slopes); }));
static_assert(gives<f32<2, 8, 5>>([](f32<2, 8, 5> x, f32<8> w) { return prelu(x, w); }));
static_assert(gives<f32<2, 8, 5>>([](f32<2, 8, 5> x, f32<8, 1> low) { return clamp(clamp(x, -1, 1), low, 2.5); }));
static_assert(gives<i64<4>>([](i64<4> x) { return clamp(x, 0, 9); }));

template <class Operand, class Weight>
concept has_prelu = requires(Operand x, Weight w) { prelu(x, w); };
static_assert(has_prelu<f32<2, 8>, f32<8>> && has_prelu<f32<2, 8>, f32<1>> && !has_prelu<f32<2, 8>, f32<2>>);

static_assert(traces([](f32<4> x) { return softplus(x); },
                     "%0 = input : f32[4]\n"
                     "%1 = map.abs %0 : f32[4]\n"
                     "%2 = map.negative %1 : f32[4]\n"
                     "%3 = map.exp %2 : f32[4]\n"
                     "%4 = map.log1p %3 : f32[4]\n"
                     "%5 = map.relu %0 : f32[4]\n"
                     "%6 = map.add %5, %4 : f32[4]\n"
                     "output %6\n"));
static_assert(traces([](f32<4> x) { return leaky_relu(x); },
                     "%0 = input : f32[4]\n"
                     "%1 = constant 0.01 : f32[]\n"
                     "%2 = map.multiply %0, %1 : f32[4]\n"
                     "%3 = map.maximum %0, %2 : f32[4]\n"
                     "output %3\n"));

/// A composite is one operation of the user, whatever it is made of.
constexpr bool composites_are_one_scope() {
  const graph traced = trace<decltype([](f32<4> x) { return mish(x) + gelu(x); })>();
  return traced.scopes.size() == 4 && text().operator<<(traced.scopes[1].label).view() == "mish" &&
         text().operator<<(traced.scopes[2].label).view() == "gelu" && text().operator<<(traced.scopes[3].label).view() == "add";
}
static_assert(composites_are_one_scope());

}  // namespace
}  // namespace inlay::test
