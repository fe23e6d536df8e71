// Kernels that compute one row a call, from a ring of rows, give what they give for the whole image.
#include <inlay/kernel/remap.hpp>
#include <inlay/kernel/window_reduce.hpp>

#include "convolve_check.hpp"

namespace {

using namespace inlay;
using namespace inlay::test;

/// The input's rows one after the other in memory, the output's anywhere.
template <class Description> constexpr auto of_one_image(Description d) {
  d.batch = 1;
  return d;
}

/// Calls `compute(row, ring)` for each row of the result, with the rows that its window reads in the ring and NaN elsewhere.
template <class Description, class Compute>
void for_each_row(const Description& d, bool transposed, const std::vector<float>& in, int ring, const Compute& compute) {
  const int row_size = d.in_s[0], reach = (d.kernel[0] - 1) * d.dilation[0];
  for (int row = 0; row < d.out_extent[0]; ++row) {
    std::vector<float> memory(std::size_t(ring * row_size), std::numeric_limits<float>::quiet_NaN());
    const int first = transposed ? (row + d.pad[0] - reach) / d.stride[0] : row * d.stride[0] - d.pad[0];
    const int last = transposed ? (row + d.pad[0]) / d.stride[0] : first + reach;
    for (int i = std::max(first, 0); i <= std::min(last, d.in_extent[0] - 1); ++i)
      for (int k = 0; k < row_size; ++k) memory[std::size_t(i % ring * row_size + k)] = in[std::size_t(i * row_size + k)];
    compute(row, memory.data());
  }
}

template <class Whole, class Rows, class Simd> void check_convolve() {
  constexpr convolve_description d = Whole::value;
  const int inputs = d.channels_in / d.groups, taps = d.kernel[0] * d.kernel[1] * d.kernel[2];
  const bool depthwise = inputs == 1 && d.groups > 1;
  const packed_layout layout{.groups = depthwise ? 1 : d.groups,
                             .taps = taps,
                             .inputs = inputs,
                             .outputs = depthwise ? d.channels_out : d.channels_out / d.groups,
                             .lanes = d.lanes,
                             .vectors = depthwise ? 1 : d.vectors,
                             .depthwise = depthwise};
  const std::vector<float> in = random_values<float>(d.in_n, 1), bias = random_values<float>(d.channels_out, 2),
                           residual = random_values<float>(d.out_n, 3);
  alignas(64) static float weights[1 << 16];
  REQUIRE(layout.size() <= 1 << 16);
  const std::vector<float> values = random_values<float>(layout.size(), 4);
  std::copy(values.begin(), values.end(), weights);
  guarded<float> whole(d.out_n), rows(d.out_n);
  kernel::convolve<Whole, Simd>(whole.data(), in.data(), weights, bias.data(), residual.data());
  for_each_row(d, d.transposed, in, Rows::value.ring, [&](int row, const float* ring) {
    kernel::convolve_row<Rows, Simd>(row, rows.data() + row * d.out_s[0], ring, weights, bias.data(), residual.data() + row * d.out_s[0]);
  });
  bool same = true;
  for (int i = 0; i < d.out_n; ++i) same = same && near(whole.data()[i], double(rows.data()[i]), inputs * taps);
  CHECK(same);
  CHECK(rows.intact());
}

#define CONVOLVES_BY_ROWS(NAME, RING, ...)                                   \
  struct NAME##_whole {                                                      \
    static constexpr convolve_description value = of_one_image(__VA_ARGS__); \
  };                                                                         \
  struct NAME##_rows {                                                       \
    static constexpr convolve_description value = [] {                       \
      convolve_description d = NAME##_whole::value;                          \
      d.ring = RING;                                                         \
      return d;                                                              \
    }();                                                                     \
  };                                                                         \
  TEST_CASE("convolution by rows: " #NAME) {                                 \
    check_convolve<NAME##_whole, NAME##_rows, simd::native>();               \
    check_convolve<NAME##_whole, NAME##_rows, simd::portable>();             \
  }

CONVOLVES_BY_ROWS(three_by_three, 3,
                  make(2, {.extent = {9, 7, 1}, .kernel = {3, 3, 1}, .pad = {1, 1, 0}, .pad_after = {1, 1, 0}}, {5, 11}, false, last, last, 4, 2, 3))
CONVOLVES_BY_ROWS(strided_and_dilated, 5,
                  make(2, {.extent = {13, 8, 1}, .kernel = {3, 2, 1}, .stride = {2, 1, 1}, .dilation = {2, 1, 1}, .pad = {2, 1, 0}}, {4, 6}, false,
                       last, last, 4, 1, 4))
CONVOLVES_BY_ROWS(stride_beyond_the_kernel, 1,
                  make(2, {.extent = {10, 6, 1}, .kernel = {1, 1, 1}, .stride = {3, 2, 1}}, {3, 5}, false, last, last, 4, 1, 2))
CONVOLVES_BY_ROWS(pointwise, 1, make(2, {.extent = {5, 6, 1}}, {8, 9}, false, last, last, 8, 1, 6))
CONVOLVES_BY_ROWS(larger_ring_than_needed, 4, make(2, {.extent = {9, 7, 1}, .kernel = {2, 2, 1}}, {5, 11}, false, last, last, 4, 2, 3))
CONVOLVES_BY_ROWS(grouped, 3,
                  make(2, {.extent = {8, 5, 1}, .kernel = {3, 3, 1}, .pad = {1, 1, 0}, .pad_after = {1, 1, 0}}, {6, 9, 3}, false, last, last, 2, 1,
                       5))
CONVOLVES_BY_ROWS(depthwise, 3,
                  make(2, {.extent = {8, 5, 1}, .kernel = {3, 3, 1}, .pad = {1, 1, 0}, .pad_after = {1, 1, 0}}, {10, 10, 10}, false, last, last, 4, 1,
                       4))
CONVOLVES_BY_ROWS(two_outputs_a_channel, 2, make(2, {.extent = {7, 5, 1}, .kernel = {2, 3, 1}}, {6, 12, 6}, false, last, last, 4, 1, 3))
CONVOLVES_BY_ROWS(transposed, 2,
                  make(2, {.extent = {6, 5, 1}, .kernel = {3, 4, 1}, .stride = {2, 2, 1}, .pad = {1, 1, 0}, .pad_after = {1, 1, 0}}, {4, 7}, true,
                       last, last, 4, 1, 3))
CONVOLVES_BY_ROWS(volume, 3,
                  make(3, {.extent = {6, 5, 4}, .kernel = {3, 2, 3}, .stride = {1, 2, 1}, .pad = {1, 0, 1}, .pad_after = {1, 0, 1}}, {3, 5}, false,
                       last, last, 4, 1, 2))

constexpr kernel::window_description pool(int rows, int columns, int channels, int size, int stride, int pad, reduction how) {
  kernel::window_description d{.rank = 2, .batch = 1, .channels = channels, .how = how, .lanes = 4};
  const int extent[] = {rows, columns};
  for (int i = 1; i >= 0; --i) {
    d.in_extent[i] = extent[i];
    d.kernel[i] = size;
    d.stride[i] = stride;
    d.pad[i] = d.pad_after[i] = pad;
    d.out_extent[i] = (extent[i] + 2 * pad - size) / stride + 1;
    d.in_s[i] = i == 1 ? channels : columns * channels;
    d.out_s[i] = i == 1 ? channels : d.out_extent[1] * channels;
  }
  d.in_c = d.out_c = 1;
  d.in_n = rows * columns * channels;
  d.out_n = d.out_extent[0] * d.out_extent[1] * channels;
  d.average = how == reduction::sum;
  d.count_include_pad = size != 3;
  const program nothing{.inputs = 1};
  d.epilogue = nothing;
  return d;
}
template <class Whole, class Rows> void check_pool() {
  constexpr kernel::window_description d = Whole::value;
  const std::vector<float> in = random_values<float>(d.in_n, 1);
  guarded<float> whole(d.out_n), rows(d.out_n);
  kernel::window_reduce<Whole, simd::native>(whole.data(), in.data());
  for_each_row(d, false, in, Rows::value.ring,
               [&](int row, const float* ring) { kernel::window_reduce_row<Rows, simd::native>(row, rows.data() + row * d.out_s[0], ring); });
  bool same = true;
  for (int i = 0; i < d.out_n; ++i) same = same && whole.data()[i] == rows.data()[i];
  CHECK(same);
  CHECK(rows.intact());
}
#define POOLS_BY_ROWS(NAME, RING, ...)                                     \
  struct NAME##_whole {                                                    \
    static constexpr kernel::window_description value = pool(__VA_ARGS__); \
  };                                                                       \
  struct NAME##_rows {                                                     \
    static constexpr kernel::window_description value = [] {               \
      kernel::window_description d = NAME##_whole::value;                  \
      d.ring = RING;                                                       \
      return d;                                                            \
    }();                                                                   \
  };                                                                       \
  TEST_CASE("pool by rows: " #NAME) { check_pool<NAME##_whole, NAME##_rows>(); }

POOLS_BY_ROWS(maximum_of_two, 2, 8, 6, 5, 2, 2, 0, reduction::maximum)
POOLS_BY_ROWS(overlapping_maximum, 3, 9, 7, 9, 3, 2, 1, reduction::maximum)
POOLS_BY_ROWS(average_without_padding, 3, 9, 7, 9, 3, 1, 1, reduction::sum)
POOLS_BY_ROWS(average_with_padding, 2, 7, 5, 4, 2, 2, 1, reduction::sum)

// Twice as large by the nearest element, with a row and a column of fill value around it.
struct resize_whole {
  static constexpr int tables[] = {-1, 0, 0, 1, 1, 2, 2, -1, -1, 0, 0, 1, 1, -1, 0, 1, 2};
  static constexpr kernel::remap_description value{
      .rank = 3, .extent = {8, 6, 3}, .in_extent = {3, 2, 3}, .out_stride = {18, 3, 1}, .in_stride = {6, 3, 1}, .table = {0, 8, 14}, .fill = {0.5}};
};
struct resize_rows : resize_whole {
  static constexpr kernel::remap_description value = [] {
    kernel::remap_description d = resize_whole::value;
    d.ring = 2;
    d.row_axis = 0;
    return d;
  }();
};
TEST_CASE("resize by rows") {
  const std::vector<float> in = random_values<float>(18, 1);
  guarded<float> whole(8 * 18), rows(8 * 18);
  kernel::remap<resize_whole, simd::native>(whole.data(), in.data());
  for (int row = 0; row < 8; ++row) {
    const int from = resize_whole::tables[row];
    std::vector<float> ring(12, std::numeric_limits<float>::quiet_NaN());
    for (int i = 0; from >= 0 && i < 6; ++i) ring[std::size_t(from % 2 * 6 + i)] = in[std::size_t(from * 6 + i)];
    kernel::remap_row<resize_rows, simd::native>(row, rows.data() + row * 18, ring.data());
  }
  for (int i = 0; i < 8 * 18; ++i) CHECK(whole.data()[i] == rows.data()[i]);
}

}  // namespace
