#include <inlay/plan/plan.hpp>

#include <inlay/inlay.hpp>
#include <support/catch.hpp>

namespace {

using namespace inlay;

/// Two branches and their sum, weights known when the network runs.
using late_weights = expression<float, 4, 4, 3, 3>;
constexpr auto branches = [](expression<float, 1, 4, 8, 8> x, late_weights first, late_weights second, late_weights third) {
  const auto left = conv2d(x, first, padding<1>);
  const auto inner = relu(conv2d(x, second, padding<1>));
  return left + conv2d(inner, third, padding<1>);
};

constexpr bool packs_weights_right_before_they_are_read() {
  const plan::plan made = plan::make_plan(optimize(trace<std::remove_const_t<decltype(branches)>>()).result);
  int packs = 0;
  for (int i = 0; i < made.steps.size(); ++i) {
    if (made.steps[i].kind != plan::step_kind::pack) continue;
    ++packs;
    if (made.steps[i + 1].kind != plan::step_kind::convolve || made.steps[i + 1].in[1].buffer != made.steps[i].out.buffer) return false;
  }
  return packs == 3;
}
RUN_TWICE(packs_weights_right_before_they_are_read);

constexpr bool one_operation_packs_and_reads() {
  const plan::plan made = plan::lower_graph(optimize(trace<std::remove_const_t<decltype(branches)>>()).result);
  const plan::detail::arena_problem asked = plan::arena_problem_of(made);
  if (made.steps.size() != 6 || asked.net.operations.size() != 3 || asked.first_step.size() != 4) return false;
  for (int op = 0; op < 3; ++op)
    if (asked.first_step[op] != 2 * op || asked.net.operations[op].outputs != 2) return false;
  return asked.first_step[3] == 6;
}
RUN_TWICE(one_operation_packs_and_reads);

}  // namespace
