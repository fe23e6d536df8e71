/// Matrix products along the channels of an image or a series run row by row with their neighbours.
#include <inlay/plan/plan.hpp>

#include <inlay/inlay.hpp>
#include <support/catch.hpp>

namespace {

using namespace inlay;

template <class Tensor> constexpr Tensor numbers(int seed) {
  Tensor result;
  for (int i = 0; i < result.size; ++i) result[i] = static_cast<float>((i * 7 + seed) % 11 - 5) / 16;
  return result;
}
constexpr auto before = numbers<tensor<float, 4, 4, 3, 3>>(1), after = numbers<tensor<float, 4, 4, 3, 3>>(2);
constexpr auto along = numbers<tensor<float, 4, 4, 3>>(3), behind = numbers<tensor<float, 4, 4, 3>>(4);
constexpr auto mixing = numbers<tensor<float, 4, 4>>(5);

template <class Network> constexpr plan::plan planned(const Network&) {
  return plan::make_plan(optimize(trace<std::remove_const_t<Network>>()).result, {.roll = true});
}

constexpr auto image = [](expression<float, 1, 4, 12, 12> x) {
  const auto pixels = permute<0, 2, 3, 1>(conv2d(x, before, padding<1>));
  return conv2d(permute<0, 3, 1, 2>(relu(linear(pixels, mixing))), after, padding<1>);
};
constexpr auto series = [](expression<float, 1, 4, 40> x) {
  const auto frames = permute<0, 2, 1>(conv1d(x, along, padding<1>));
  return conv1d(permute<0, 2, 1>(relu(linear(frames, mixing))), behind, padding<1>);
};

constexpr bool products_along_channels_are_cut_into_rows() {
  const plan::plan pixels = planned(image), frames = planned(series);
  if (pixels.groups.size() != 1 || pixels.groups[0].steps != 3 || frames.groups.size() != 1 || frames.groups[0].steps != 3) return false;
  const auto rows_of_product = [](const plan::plan& made) {
    for (const plan::step& each : made.steps)
      if (each.kind == plan::step_kind::contract) return made.contracts[each.description].m;
    return 0;
  };
  return rows_of_product(pixels) == 12 && rows_of_product(frames) == 1;
}
RUN_TWICE(products_along_channels_are_cut_into_rows);

template <class Whole, class Rows, class Tensor> constexpr bool agree(const Tensor& x) {
  const auto whole = Whole{}(x), rows = Rows{}(x);
  for (int i = 0; i < whole.size; ++i)
    if (whole[i] - rows[i] > 1e-5f || rows[i] - whole[i] > 1e-5f) return false;
  return true;
}
constexpr bool rows_compute_what_the_whole_does() {
  return agree<model<image, unfused>, model<image, smallest_arena>>(numbers<tensor<float, 1, 4, 12, 12>>(6)) &&
         agree<model<series, unfused>, model<series, smallest_arena>>(numbers<tensor<float, 1, 4, 40>>(7));
}
RUN_TWICE(rows_compute_what_the_whole_does);

/// Each row of a product of an image with itself reads all of it.
constexpr auto squared = [](expression<float, 1, 4, 12, 12> x) {
  const auto pixels = reshape<144, 4>(permute<0, 2, 3, 1>(conv2d(x, before, padding<1>)));
  return matmul(pixels, transpose<-1, -2>(pixels));
};
constexpr bool expect_no_rows_when_the_right_operand_is_the_left_one() {
  for (const plan::step& each : planned(squared).steps)
    if (each.kind == plan::step_kind::contract && each.walk.rows > 0) return false;
  return true;
}
RUN_TWICE(expect_no_rows_when_the_right_operand_is_the_left_one);

}  // namespace
