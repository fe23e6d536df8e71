#include <inlay/kernel/convolve.hpp>

#include "check.hpp"

namespace {

using namespace inlay;
using namespace inlay::test;
using kernel::convolve_description;
using sf = scalar_function;

struct window {
  int extent[3] = {1, 1, 1};
  int kernel[3] = {1, 1, 1};
  int stride[3] = {1, 1, 1};
  int dilation[3] = {1, 1, 1};
  int pad[3]{};
  int pad_after[3]{};  // transposed: what PyTorch calls padding minus output padding
};
struct channels {
  int in = 1;
  int out = 1;
  int groups = 1;
};
enum class order { channels_last, channels_first };

constexpr convolve_description make(int rank, window w, channels c, bool transposed, order in, order out, int lanes, int vectors, int pixels) {
  convolve_description d{.rank = rank, .batch = 2, .channels_in = c.in, .channels_out = c.out, .groups = c.groups};
  d.transposed = transposed;
  int in_size = 1, out_size = 1;
  for (int i = rank - 1; i >= 0; --i) {
    d.in_extent[i] = w.extent[i];
    d.kernel[i] = w.kernel[i];
    d.stride[i] = w.stride[i];
    d.dilation[i] = w.dilation[i];
    d.pad[i] = w.pad[i];
    const int reach = (w.kernel[i] - 1) * w.dilation[i] + 1;
    d.out_extent[i] = transposed ? (w.extent[i] - 1) * w.stride[i] + reach - w.pad[i] - w.pad_after[i]
                                 : (w.extent[i] + w.pad[i] + w.pad_after[i] - reach) / w.stride[i] + 1;
    d.in_s[i] = in_size * (in == order::channels_last ? c.in : 1);
    d.out_s[i] = out_size * (out == order::channels_last ? c.out : 1);
    in_size *= d.in_extent[i];
    out_size *= d.out_extent[i];
  }
  d.in_c = in == order::channels_last ? 1 : in_size;
  d.out_c = out == order::channels_last ? 1 : out_size;
  d.in_n = in_size * c.in;
  d.out_n = out_size * c.out;
  // relu(sum + bias[channel]) + residual
  d.operands = 2;
  d.operand_c[0] = 1;
  d.operand_n[1] = d.out_n;
  d.operand_c[1] = d.out_c;
  for (int i = 0; i < rank; ++i) d.operand_s[1][i] = d.out_s[i];
  d.epilogue = {.inputs = 3,
                .size = 3,
                .code = {{.function = sf::add, .a = 0, .b = 1}, {.function = sf::relu, .a = 3}, {.function = sf::add, .a = 4, .b = 2}}};
  d.lanes = lanes;
  d.vectors = vectors;
  d.pixels = pixels;
  return d;
}

template <class Element, class Description, class Simd> void check() {
  constexpr convolve_description d = Description::value;
  const int inputs = d.channels_in / d.groups, outputs = d.channels_out / d.groups;
  const bool depthwise = inputs == 1 && d.groups > 1;
  const packed_layout layout{.groups = depthwise ? 1 : d.groups,
                             .taps = d.kernel[0] * d.kernel[1] * d.kernel[2],
                             .inputs = inputs,
                             .outputs = depthwise ? d.channels_out : outputs,
                             .lanes = d.lanes,
                             .vectors = depthwise ? 1 : d.vectors,
                             .depthwise = depthwise};
  const std::vector<Element> in = random_values<Element>(d.batch * d.in_n, 1);
  const std::vector<Element> bias = random_values<Element>(d.channels_out, 2);
  const std::vector<Element> residual = random_values<Element>(d.batch * d.out_n, 3);
  const std::vector<Element> plain = random_values<Element>(d.channels_out * inputs * layout.taps, 4);
  std::vector<Element> weights(std::size_t(layout.size()));
  const auto weight = [&](int group, int o, int c, int tap) {
    return plain[std::size_t(((group * outputs + o) * inputs + c) * layout.taps + tap)];
  };
  for (int group = 0; group < d.groups; ++group)
    for (int o = 0; o < outputs; ++o)
      for (int c = 0; c < inputs; ++c)
        for (int tap = 0; tap < layout.taps; ++tap)
          weights[std::size_t(depthwise ? layout.index(0, tap, 0, group * outputs + o) : layout.index(group, tap, c, o))] = weight(group, o, c, tap);

  guarded<Element> out(d.batch * d.out_n);
  kernel::convolve<Description, Simd>(out.data(), in.data(), weights.data(), bias.data(), residual.data());

  bool good = true;
  for_each_index({d.batch, d.channels_out, d.out_extent[0], d.out_extent[1], d.out_extent[2]}, [&](const std::vector<int>& at) {
    const int group = at[1] / outputs, o = at[1] % outputs;
    double sum = 0;
    for_each_index({d.kernel[0], d.kernel[1], d.kernel[2]}, [&](const std::vector<int>& tap) {
      int place = at[0] * d.in_n;
      for (int i = 0; i < 3; ++i) {
        const int x = at[std::size_t(i) + 2], k = tap[std::size_t(i)];
        int source = x * d.stride[i] - d.pad[i] + k * d.dilation[i];
        if (d.transposed) {
          const int scaled = x + d.pad[i] - k * d.dilation[i];
          if (scaled % d.stride[i] != 0) return;
          source = scaled / d.stride[i];
        }
        if (source < 0 || source >= d.in_extent[i]) return;
        place += source * d.in_s[i];
      }
      for (int c = 0; c < inputs; ++c)
        sum += double(in[std::size_t(place + (group * inputs + c) * d.in_c)]) *
               double(weight(group, o, c, (tap[0] * d.kernel[1] + tap[1]) * d.kernel[2] + tap[2]));
    });
    int place = at[0] * d.out_n + at[1] * d.out_c;
    for (int i = 0; i < 3; ++i) place += at[std::size_t(i) + 2] * d.out_s[i];
    const double values[] = {sum, bias[std::size_t(at[1])], residual[std::size_t(place)]};
    good = good && near(out.data()[place], run_program(d.epilogue, values), inputs * layout.taps);
  });
  CHECK(good);
  CHECK(out.intact());
}

constexpr order last = order::channels_last, first = order::channels_first;

// The third extent of a two-dimensional window stays 1.
template <int L> struct plain_3x3 {  // a border on each side of several tiles; two blocks of channels, the last partly filled
  static constexpr auto value =
      make(2, {.extent = {5, 19}, .kernel = {3, 3}, .pad = {1, 1}, .pad_after = {1, 1}}, {3, 2 * L + 3, 1}, false, last, last, L, 2, 4);
};
template <int L> struct one_tile {  // the row is one tile: both borders in it, and the window is wider than the row
  static constexpr auto value =
      make(2, {.extent = {2, 3}, .kernel = {3, 5}, .pad = {1, 2}, .pad_after = {1, 2}}, {5, 7, 1}, false, last, first, L, 1, 6);
};
template <int L> struct pointwise {  // the two axes become one
  static constexpr auto value = make(2, {.extent = {5, 7}}, {6, L + 1, 1}, false, last, last, L, 1, 6);
};
template <int L> struct strided {
  static constexpr auto value = make(2, {.extent = {11, 13}, .kernel = {3, 4}, .stride = {2, 3}, .pad = {0, 2}, .pad_after = {2, 1}}, {4, 6, 2},
                                     false, first, last, L, 2, 3);
};
template <int L> struct dilated {  // wide padding: segments
  static constexpr auto value =
      make(1, {.extent = {29}, .kernel = {4}, .dilation = {5}, .pad = {15}, .pad_after = {3}}, {3, 5, 1}, false, last, last, L, 1, 3);
};
template <int L> struct all_at_once {  // dilation, groups, padding and stride
  static constexpr auto value = make(2, {.extent = {9, 17}, .kernel = {2, 3}, .stride = {2, 2}, .dilation = {3, 2}, .pad = {2, 3}, .pad_after = {0, 2}},
                                     {9, 6, 3}, false, last, last, L, 1, 4);
};
template <int L> struct volume {
  static constexpr auto value =
      make(3, {.extent = {3, 4, 5}, .kernel = {2, 3, 3}, .pad = {1, 1, 1}, .pad_after = {0, 1, 1}}, {2, 3, 1}, false, last, last, L, 1, 5);
};
template <int L> struct depthwise_3x3 {
  static constexpr auto value =
      make(2, {.extent = {4, 11}, .kernel = {3, 3}, .pad = {1, 1}, .pad_after = {1, 1}}, {L + 3, L + 3, L + 3}, false, last, last, L, 1, 5);
};
template <int L> struct depthwise_strided {
  static constexpr auto value =
      make(2, {.extent = {7, 10}, .kernel = {3, 3}, .stride = {2, 2}, .pad = {0, 1}, .pad_after = {1, 0}}, {5, 5, 5}, false, first, last, L, 1, 4);
};
template <int L> struct depthwise_multiplied {
  static constexpr auto value =
      make(1, {.extent = {23}, .kernel = {3}, .dilation = {7}, .pad = {7}, .pad_after = {7}}, {4, 12, 4}, false, last, last, L, 1, 2);
};
template <int L> struct transposed_3x3 {  // stride 2, kernel 3, output padding 1
  static constexpr auto value =
      make(2, {.extent = {3, 8}, .kernel = {3, 3}, .stride = {2, 2}, .pad = {1, 1}, .pad_after = {0, 0}}, {4, 5, 1}, true, last, last, L, 1, 4);
};
template <int L> struct transposed_grouped {  // dilation shares a factor with the stride: some phases have no tap
  static constexpr auto value =
      make(1, {.extent = {5}, .kernel = {3}, .stride = {4}, .dilation = {2}, .pad = {1}, .pad_after = {-2}}, {4, 6, 2}, true, last, last, L, 1, 3);
};
template <int L> struct transposed_depthwise {
  static constexpr auto value =
      make(2, {.extent = {3, 4}, .kernel = {4, 4}, .stride = {2, 2}, .pad = {1, 1}, .pad_after = {1, 1}}, {6, 6, 6}, true, last, last, L, 1, 3);
};

template <class Simd, int L> void borders() {
  check<float, plain_3x3<L>, Simd>();
  check<float, one_tile<L>, Simd>();
  check<float, pointwise<L>, Simd>();
}
template <class Simd, int L> void windows() {
  check<float, strided<L>, Simd>();
  check<float, dilated<L>, Simd>();
  check<float, all_at_once<L>, Simd>();
  check<float, volume<L>, Simd>();
}
template <class Simd, int L> void depthwise() {
  check<float, depthwise_3x3<L>, Simd>();
  check<float, depthwise_strided<L>, Simd>();
  check<float, depthwise_multiplied<L>, Simd>();
}
template <class Simd, int L> void transposed() {
  check<float, transposed_3x3<L>, Simd>();
  check<float, transposed_grouped<L>, Simd>();
  check<float, transposed_depthwise<L>, Simd>();
}

TEST_CASE("convolve: borders of one and of several tiles") { INLAY_TEST_WIDTHS(borders) }
TEST_CASE("convolve: stride, dilation, groups and padding, one to three axes") { INLAY_TEST_WIDTHS(windows) }
TEST_CASE("convolve: depthwise") { INLAY_TEST_WIDTHS(depthwise) }
TEST_CASE("convolve: transposed") { INLAY_TEST_WIDTHS(transposed) }
TEST_CASE("convolve: double") { check<double, plain_3x3<2>, simd::native>(); }

struct small {
  static constexpr convolve_description value = [] {
    convolve_description d = make(1, {.extent = {9}, .kernel = {3}, .pad = {1}, .pad_after = {1}}, {2, 4, 1}, false, last, last, 4, 1, 4);
    d.batch = 1;
    d.operands = 0;
    d.epilogue = program{.inputs = 1};
    return d;
  }();
};
constexpr bool in_the_compiler() {
  float in[18]{}, weights[24]{}, out[36]{};
  for (int i = 0; i < 18; ++i) in[i] = static_cast<float>(i % 5);
  for (int i = 0; i < 24; ++i) weights[i] = static_cast<float>(i % 7);
  kernel::convolve<small, simd::portable>(out, in, weights);
  for (int x = 0; x < 9; ++x)
    for (int o = 0; o < 4; ++o) {
      float sum = 0;
      for (int k = 0; k < 3; ++k)
        for (int c = 0; c < 2; ++c)
          if (x + k - 1 >= 0 && x + k - 1 < 9) sum += in[(x + k - 1) * 2 + c] * weights[(k * 2 + c) * 4 + o];
      if (out[x * 4 + o] != sum) return false;
    }
  return true;
}
RUN_TWICE(in_the_compiler);

}  // namespace
