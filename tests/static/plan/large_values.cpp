/// Steps that hand each other more than the second cache keeps run row by row, with no policy that asks for it.
#include <inlay/plan/plan.hpp>

#include <tuple>

#include <inlay/inlay.hpp>
#include <support/catch.hpp>

namespace {

using namespace inlay;

/// A second cache of 8 KiB: values of more than 2 KiB are large.
constexpr target small_caches{.vector_bytes = 64, .vector_registers = 32, .fma = true, .l1_bytes = 2048, .l2_bytes = 8192};

template <class Network> constexpr plan::plan planned(const Network&, plan::plan_options options = {.machine = small_caches}) {
  return plan::make_plan(optimize(trace<std::remove_const_t<Network>>()).result, options);
}
constexpr plan::plan_options on(const target& machine) { return {.machine = machine}; }

constexpr tensor<float, 8, 4, 1, 1> expand = {};
constexpr tensor<float, 8, 1, 3, 3> each = {};
constexpr tensor<float, 4, 8, 1, 1> project = {};
constexpr tensor<float, 8, 4, 3, 3> filters = {};

/// 4 channels of 24 x 16 pixels are 6 KiB, 8 are 12 KiB.
using image = expression<float, 1, 4, 24, 16>;
constexpr auto inverted = [](image x) {
  const auto y = relu6(conv2d(relu6(conv2d(x, expand)), each, groups<8>, padding<1>));
  return conv2d(y, project);
};
constexpr auto twice = [](image x) { return inverted(inverted(x)); };
constexpr auto pooled = [](image x) { return max_pool2d<2>(relu(conv2d(x, filters, padding<1>))); };

constexpr bool an_inverted_residual_keeps_some_rows() {
  const plan::plan made = planned(inverted);
  // Three rows of 8 channels before the depthwise step, one behind it.
  return made.groups.size() == 1 && made.groups[0].steps == 3 && made.arena_bytes == 4 * 16 * 8 * sizeof(float);
}
RUN_TWICE(an_inverted_residual_keeps_some_rows);

constexpr bool a_convolution_runs_with_its_pooling() {
  plan::plan_options direct = on(small_caches);
  direct.transforms = plan::winograd_use::never;
  const plan::plan made = planned(pooled, direct);
  return made.groups.size() == 1 && made.groups[0].steps == 2 && made.arena_bytes == 2 * 16 * 8 * sizeof(float);
}
RUN_TWICE(a_convolution_runs_with_its_pooling);

constexpr bool a_chain_whose_rows_do_not_fit_is_cut() {
  target smaller = small_caches;
  smaller.l2_bytes = 6144;  // half of it holds the rows of the first four steps, or of the last two
  const plan::plan made = planned(twice, on(smaller));
  return planned(twice, on({.l1_bytes = 2048, .l2_bytes = 16 * 1024})).groups.size() == 1 && made.groups.size() == 2 && made.groups[0].steps == 4 &&
         made.groups[1].first_step == 4 && made.groups[1].steps == 2;
}
RUN_TWICE(a_chain_whose_rows_do_not_fit_is_cut);

// ---- expect_no_rows_when_...

constexpr bool expect_no_rows_when_the_cache_keeps_all() {
  target larger = small_caches;
  larger.l2_bytes = 48 * 1024;  // its quarter is what is handed on
  return planned(inverted, on(larger)).groups.empty();
}
RUN_TWICE(expect_no_rows_when_the_cache_keeps_all);

constexpr bool expect_no_rows_when_they_are_short() {
  target longer = small_caches;
  longer.long_row = 17;
  return planned(inverted, on(longer)).groups.empty() && planned(pooled, on(longer)).groups.empty();
}
RUN_TWICE(expect_no_rows_when_they_are_short);

constexpr bool expect_no_rows_when_they_alone_are_too_many() {
  target smaller = small_caches;
  smaller.l2_bytes = 1008;  // half of it is less than a row
  smaller.l1_bytes = 512;
  return planned(inverted, on(smaller)).groups.empty();
}
RUN_TWICE(expect_no_rows_when_they_alone_are_too_many);

/// 5.6 KiB of weights, which each row reads.
constexpr tensor<float, 16, 8, 3, 3> wide = {};
constexpr auto heavy = [](image x) { return conv2d(relu(conv2d(x, filters, padding<1>)), wide, padding<1>); };

constexpr bool expect_no_rows_when_weights_leave_the_cache() {
  target larger = small_caches;
  larger.l2_bytes = 12 * 1024;
  plan::plan_options direct = on(small_caches), room = on(larger);
  direct.transforms = room.transforms = plan::winograd_use::never;
  return planned(heavy, direct).groups.empty() && planned(heavy, room).groups.size() == 1;
}
RUN_TWICE(expect_no_rows_when_weights_leave_the_cache);

constexpr bool expect_no_rows_when_there_is_no_second_cache() {
  target flat = small_caches;
  flat.l1_bytes = flat.l2_bytes;
  return planned(inverted, on(flat)).groups.empty();
}
RUN_TWICE(expect_no_rows_when_there_is_no_second_cache);

constexpr bool expect_no_rows_when_a_convolution_is_transformed() {
  plan::plan_options transformed = on(small_caches);
  transformed.transforms = plan::winograd_use::wherever_possible;
  return planned(pooled, transformed).groups.empty();
}
RUN_TWICE(expect_no_rows_when_a_convolution_is_transformed);

constexpr bool expect_no_rows_when_steps_are_as_written() {
  plan::plan_options written = on(small_caches);
  written.fuse = false;
  return planned(inverted, written).groups.empty();
}
RUN_TWICE(expect_no_rows_when_steps_are_as_written);

// ---- weights

/// 4,096 weights are 16 KiB.
constexpr tensor<float, 64, 64> square = {};
constexpr auto product = [](expression<float, 8, 64> x) { return linear(x, square); };
constexpr auto single = [](expression<float, 1, 64> x) { return linear(x, square); };

constexpr bool weights_beyond_the_second_cache_are_read_ahead() {
  target larger = small_caches;
  larger.l2_bytes = 16 * 1024;
  target flat = small_caches;
  flat.l1_bytes = flat.l2_bytes;  // nor is there anything to ask for where there is one cache
  return planned(product).contracts[0].reads_ahead && planned(single).contracts[0].reads_ahead &&
         !planned(product, on(larger)).contracts[0].reads_ahead && !planned(product, on(flat)).contracts[0].reads_ahead;
}
RUN_TWICE(weights_beyond_the_second_cache_are_read_ahead);

}  // namespace
