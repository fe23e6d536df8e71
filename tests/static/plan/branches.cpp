/// Cheap values with several readers are computed in each of them.
#include <inlay/plan/plan.hpp>

#include <inlay/inlay.hpp>
#include <support/catch.hpp>
#include <support/same_value.hpp>

namespace {

using namespace inlay;
using inlay::test::same_value;

template <class Tensor> constexpr Tensor numbers(int seed) {
  Tensor result;
  for (int i = 0; i < result.size; ++i) result[i] = static_cast<float>((i * 7 + seed) % 11 - 5) / 16;
  return result;
}
constexpr auto deep = numbers<tensor<float, 8, 1, 3, 3>>(1);
constexpr auto deeper = numbers<tensor<float, 8, 1, 5, 5>>(2);
constexpr auto mixing = numbers<tensor<float, 64, 8, 3, 3>>(3);
using image = expression<float, 1, 8, 8, 8>;
inline constexpr std::size_t image_bytes = 8 * 8 * 8 * sizeof(float);

template <class Network> constexpr plan::plan planned(const Network&, bool roll = false) {
  return plan::make_plan(optimize(trace<std::remove_const_t<Network>>()).result, {.roll = roll});
}
/// Why a value was not fused into its readers, or "".
constexpr std::string_view reason(const plan::plan& made) {
  for (const remark& each : made.remarks)
    if (std::string_view(each.rewrite) == "fuse_branches" && each.reason != nullptr) return each.reason;
  return "";
}
constexpr int done(const plan::plan& made) {
  int count = 0;
  for (const remark& each : made.remarks) count += std::string_view(each.rewrite) == "fuse_branches" && each.reason == nullptr;
  return count;
}

// Read by two convolutions and a sum, where x is there anyway.
constexpr auto activated = [](image x) {
  const auto y = relu(x);
  const auto left = conv2d(y, deep, padding<1>, groups<8>), right = conv2d(y, deeper, padding<2>, groups<8>);
  return exp(left) * (right + y);
};
constexpr bool convolutions_apply_it_to_what_they_load() {
  const plan::plan made = planned(activated);
  if (made.steps.size() != 2 || done(made) != 2 || made.arena_bytes != image_bytes) return false;
  for (const plan::step& each : made.steps)
    if (each.kind != plan::step_kind::convolve || made.convolves[each.description].prologue.size != 1) return false;
  return true;
}
RUN_TWICE(convolutions_apply_it_to_what_they_load);

using fused = model<activated>;
static_assert(fused::explain().find("  relu into conv2d.1 (fuse_branches)\n") != std::string_view::npos);
static_assert(fused::explain().find("  relu into conv2d.2 (fuse_branches)\n") != std::string_view::npos);
static_assert(fused::explain().find("its value has other readers") == std::string_view::npos);
static_assert(model<activated, unfused>::explain().find("fuse_branches") == std::string_view::npos);

// Through another such value, into pools, and into rows.
constexpr auto chained = [](image x) {
  const auto y = abs(x) - 1.0f;
  const auto z = maximum(y, 0.5f);
  const auto low = max_pool2d<2>(z), mean = avg_pool2d<2>(z);
  return std::tuple(low * mean, sum(y, axis<1>));
};
constexpr bool readers_of_readers_compute_it() {
  const plan::plan made = planned(chained);
  if (made.steps.size() != 3 || reason(made) != "") return false;
  for (const plan::step& each : made.steps)
    if (each.kind == plan::step_kind::window && made.windows[each.description].prologue.size != 3) return false;
  return true;
}
RUN_TWICE(readers_of_readers_compute_it);

template <class Left, class Right, class Tensor> constexpr bool agree(const Tensor& x) {
  const auto left = Left{}(x), right = Right{}(x);
  for (int i = 0; i < left.size; ++i)
    if (left[i] - right[i] > 1e-5f || right[i] - left[i] > 1e-5f) return false;
  return true;
}
constexpr bool same_numbers() { return agree<model<activated, unfused>, fused>(numbers<tensor<float, 1, 8, 8, 8>>(4)); }
RUN_TWICE(same_numbers);

constexpr auto dense = [](image x) { return conv2d(relu(x), mixing, padding<1>); };
constexpr bool expect_no_fusion_when_readers_would_take_longer() {
  const plan::plan made = planned(dense);
  return made.steps.size() == 2 && reason(made) == "its readers would take longer than a trip through memory";
}
RUN_TWICE(expect_no_fusion_when_readers_would_take_longer);
// The least memory is worth some time.
static_assert(same_value<model<dense>::arena_bytes, image_bytes>);
static_assert(same_value<model<dense, smallest_arena>::arena_bytes, 0>);
static_assert(model<dense, smallest_arena>::explain().find("  relu into conv2d (fuse_branches)\n") != std::string_view::npos);

constexpr auto joined = [](image x) {
  const auto y = relu(x);
  return std::tuple(concat<1>(y, x), conv2d(y, deep, padding<1>, groups<8>));
};
constexpr bool expect_no_fusion_when_a_reader_only_moves_elements() { return reason(planned(joined)) == "a reader only moves elements"; }
RUN_TWICE(expect_no_fusion_when_a_reader_only_moves_elements);

constexpr auto viewed = [](image x) {
  const auto y = relu(x);
  return std::tuple(conv2d(permute<0, 1, 3, 2>(y), deep, padding<1>, groups<8>), conv2d(y, deep, padding<1>, groups<8>));
};
constexpr bool expect_no_fusion_when_a_view_is_read() { return reason(planned(viewed)) == "a view of it is read"; }
RUN_TWICE(expect_no_fusion_when_a_view_is_read);

constexpr auto summed = [](image x, image z) {
  const auto y = x + z;
  return conv2d(y, deep, padding<1>, groups<8>) * conv2d(y, deeper, padding<2>, groups<8>);
};
constexpr bool expect_no_fusion_when_it_is_made_of_two_values() {
  return reason(planned(summed)) == "its reader would read more than one value for it";
}
RUN_TWICE(expect_no_fusion_when_it_is_made_of_two_values);

constexpr auto kept = [](image x, image y) {
  const auto product = interpolate(x, scale_factor<2>) * interpolate(y, scale_factor<2>);
  return std::tuple(sigmoid(product), softmax(product));
};
constexpr bool expect_no_fusion_when_its_operands_would_have_to_be_kept() {
  return reason(planned(kept)) == "its operands would have to be kept instead";
}
RUN_TWICE(expect_no_fusion_when_its_operands_would_have_to_be_kept);

constexpr auto expensive = [](image x) {
  const auto y = tanh(x);
  return conv2d(y, deep, padding<1>, groups<8>) * conv2d(y, deeper, padding<2>, groups<8>);
};
constexpr bool expect_no_fusion_when_the_function_is_expensive() { return done(planned(expensive)) == 0 && planned(expensive).steps.size() == 3; }
RUN_TWICE(expect_no_fusion_when_the_function_is_expensive);

constexpr auto weighed = [](expression<float, 8, 8> x) {
  const auto y = relu(x);
  return matmul(y, y);
};
constexpr bool expect_no_fusion_when_it_is_read_as_weights() { return reason(planned(weighed)) == "a reader has it as weights"; }
RUN_TWICE(expect_no_fusion_when_it_is_read_as_weights);

constexpr auto stepped = [](expression<float, 1, 8, 8, 16> x) {
  const auto y = relu(slice<3, 0, 16, 2>(x));
  return conv2d(y, deep, padding<1>, groups<8>) * conv2d(y, deeper, padding<2>, groups<8>);
};
constexpr bool expect_no_fusion_when_its_operand_has_gaps() { return reason(planned(stepped)) == "its operand has gaps in memory"; }
RUN_TWICE(expect_no_fusion_when_its_operand_has_gaps);

}  // namespace
