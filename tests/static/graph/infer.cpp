#include <inlay/graph/infer.hpp>

#include <support/catch.hpp>

namespace {

using namespace inlay;

constexpr bool counts_window_positions() {
  // in, kernel, stride, dilation, padding before and after
  return infer::window_extent(7, 3, 1, 1, 0, 0) == 5 && infer::window_extent(7, 3, 2, 1, 1, 1) == 4 && infer::window_extent(8, 3, 2, 1, 1, 1) == 4 &&
         infer::window_extent(7, 3, 1, 3, 0, 0) == 1 && infer::window_extent(6, 3, 1, 3, 0, 0) == 0 && infer::window_extent(1, 1, 5, 1, 0, 0) == 1 &&
         infer::window_extent(5, 4, 3, 1, 2, 0) == 2;
}
RUN_TWICE(counts_window_positions);

constexpr bool counts_hanging_windows() {
  return infer::window_extent_ceil(8, 3, 2, 1, 0, 0) == 4 && infer::window_extent_ceil(7, 3, 2, 1, 0, 0) == 3 &&
         // The third window would start in the padding after: PyTorch leaves it out.
         infer::window_extent_ceil(5, 2, 3, 1, 1, 1) == 2 && infer::window_extent_ceil(6, 2, 3, 1, 1, 1) == 3 && infer::window_extent_ceil(2, 3, 2, 1, 0, 0) == 0;
}
RUN_TWICE(counts_hanging_windows);

constexpr bool inverts_windows() {
  for (int in = 1; in <= 12; ++in)
    for (int kernel = 1; kernel <= 4; ++kernel)
      for (int stride = 1; stride <= 3; ++stride)
        for (int dilation = 1; dilation <= 3; ++dilation)
          for (int pad = 0; pad <= 2; ++pad) {
            const int out = infer::transposed_extent(in, kernel, stride, dilation, pad, pad, 0);
            if (out > 0 && infer::window_extent(out, kernel, stride, dilation, pad, pad) != in) return false;
          }
  return true;
}
RUN_TWICE(inverts_windows);

constexpr bool infers_convolutions() {
  const window geometry{.rank = 2, .kernel = {3, 2, 1}, .stride = {2, 1, 1}, .dilation = {1, 2, 1}, .pad_before = {1, 0, 0}, .pad_after = {1, 1, 0}};
  return infer::convolve(make_shape(2, 6, 9, 8), make_shape(4, 3, 3, 2), geometry) == make_shape(2, 4, 5, 7) &&
         infer::convolve_transposed(make_shape(2, 4, 5, 7), make_shape(4, 3, 3, 2), geometry, 2, {0, 0, 0}) == make_shape(2, 6, 9, 8) &&
         infer::convolve_transposed(make_shape(2, 4, 5, 7), make_shape(4, 3, 3, 2), geometry, 2, {1, 0, 0}) == make_shape(2, 6, 10, 8);
}
RUN_TWICE(infers_convolutions);

constexpr bool infers_products() {
  return infer::contract(make_shape(2, 3), make_shape(3, 4), false, false) == make_shape(2, 4) &&
         infer::contract(make_shape(3, 2), make_shape(4, 3), true, true) == make_shape(2, 4) &&
         infer::contract(make_shape(5, 1, 2, 3), make_shape(7, 3, 4), false, false) == make_shape(5, 7, 2, 4) &&
         infer::contract(make_shape(2, 3), make_shape(6, 3, 4), false, false) == make_shape(6, 2, 4);
}
RUN_TWICE(infers_products);

constexpr bool infers_movements() {
  return infer::reduce(make_shape(2, 3, 4), 0b101u) == make_shape(1, 3, 1) && infer::permute(make_shape(2, 3, 4), {2, 0, 1}) == make_shape(4, 2, 3) &&
         infer::pad(make_shape(2, 3), {0, 1}, {4, 2}) == make_shape(6, 6) && infer::gather(make_shape(2, 3, 4), make_shape(5, 6), 1) == make_shape(2, 5, 6, 4) &&
         infer::gather(make_shape(2, 3), make_shape(), 0) == make_shape(3);
}
RUN_TWICE(infers_movements);

}  // namespace
