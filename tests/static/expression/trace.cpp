#include "check.hpp"

namespace inlay::test {
namespace {

struct block {
  tensor<float, 4, 4> weight;
  tensor<float, 4> bias;
};
inline constexpr block blocks[3] = {};

// A loop and a function of ordinary C++ inside a network.
constexpr auto residual(const f32<1, 4>& x, const block& each) { return x + relu(linear(x, each.weight, each.bias)); }
constexpr auto looped = [](f32<1, 4> x) {
  for (const block& each : blocks) x = residual(x, each);
  return x;
};
static_assert(gives<f32<1, 4>>(looped));
static_assert(trace<decltype(looped)>().size() == 1 + 3 * 6);

// Several inputs and outputs, in the order they are written; parameters may be references.
constexpr auto several = [](const f32<2>& first, f32<3> second) { return std::tuple{exp(second), first + 1}; };
constexpr bool keeps_inputs_and_outputs_in_order() {
  const graph traced = trace<decltype(several)>();
  return traced.inputs.size() == 2 && traced[traced.inputs[0].value].extents == make_shape(2) && traced[traced.inputs[1].value].extents == make_shape(3) &&
         traced.outputs.size() == 2 && traced[traced.outputs[0].value].extents == make_shape(3) && verify(traced) == nullptr;
}
RUN_TWICE(keeps_inputs_and_outputs_in_order);

// A network inside another one is a function.
constexpr auto outer_network = [](f32<1, 4> x) { return softmax(looped(relu(x))); };
static_assert(gives<f32<1, 4>>(outer_network));

struct named_network {
  constexpr f32<4> operator()(f32<4> x) const noexcept { return sqrt(x); }
};
static_assert(network<named_network>);

constexpr auto generic = [](auto x) { return x; };
constexpr auto nothing = [](f32<1> x) { (void)relu(x); };
constexpr auto number = [](f32<1>, int n) { return n; };
static_assert(!network_parameters_are_written_out<decltype(generic)>);
static_assert(network_takes_expressions<decltype(nothing)> && !network_returns_expressions<decltype(nothing)>);
static_assert(network_parameters_are_written_out<decltype(number)> && !network_takes_expressions<decltype(number)>);

int changes_at_run_time = 2;
constexpr auto not_constant = [](f32<1> x) { return x + changes_at_run_time; };
static_assert(network_returns_expressions<decltype(not_constant)> && !network_is_constexpr<decltype(not_constant)>);
constexpr auto local_weights = [](f32<2> x) {
  constexpr tensor<float, 2> local = {1, 2};
  return x * local;
};
static_assert(network_returns_expressions<decltype(local_weights)> && !network_weights_are_static_and_constexpr<decltype(local_weights)>);

}  // namespace
}  // namespace inlay::test
