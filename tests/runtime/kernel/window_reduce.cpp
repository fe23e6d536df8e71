#include <inlay/kernel/window_reduce.hpp>

#include "check.hpp"

namespace {

using namespace inlay;
using namespace inlay::test;
using kernel::window_description;
using sf = scalar_function;

struct window {
  int extent[3] = {1, 1, 1};
  int kernel[3] = {1, 1, 1};
  int stride[3] = {1, 1, 1};
  int dilation[3] = {1, 1, 1};
  int pad[3]{};
  int pad_after[3]{};
  bool ceil = false;
};

constexpr window_description make(int rank, window w, int channels, reduction how, bool channels_last, int lanes) {
  window_description d{.rank = rank, .batch = 2, .channels = channels, .how = how};
  int in_size = 1, out_size = 1;
  for (int i = rank - 1; i >= 0; --i) {
    d.in_extent[i] = w.extent[i];
    d.kernel[i] = w.kernel[i];
    d.stride[i] = w.stride[i];
    d.dilation[i] = w.dilation[i];
    d.pad[i] = w.pad[i];
    d.pad_after[i] = w.pad_after[i];
    const int room = w.extent[i] + w.pad[i] + w.pad_after[i] - (w.kernel[i] - 1) * w.dilation[i] - 1;
    d.out_extent[i] = (room + (w.ceil ? w.stride[i] - 1 : 0)) / w.stride[i] + 1;
    d.in_s[i] = in_size * (channels_last ? channels : 1);
    d.out_s[i] = out_size * (channels_last ? channels : 1);
    in_size *= d.in_extent[i];
    out_size *= d.out_extent[i];
  }
  d.in_c = channels_last ? 1 : in_size;
  d.out_c = channels_last ? 1 : out_size;
  d.in_n = in_size * channels;
  d.out_n = out_size * channels;
  d.lanes = lanes;
  return d;
}
constexpr window_description averaged(window_description d, bool count_include_pad) {
  d.average = true;
  d.count_include_pad = count_include_pad;
  return d;
}
/// result * scale[channel] + residual
constexpr window_description with_epilogue(window_description d) {
  d.operands = 2;
  d.operand_c[0] = 1;
  d.operand_n[1] = d.out_n;
  d.operand_c[1] = d.out_c;
  for (int i = 0; i < 3; ++i) d.operand_s[1][i] = d.out_s[i];
  d.epilogue = program{.inputs = 3, .size = 2, .code = {{.function = sf::multiply, .a = 0, .b = 1}, {.function = sf::add, .a = 3, .b = 2}}};
  return d;
}

template <class Element, class Description, class Simd> void check() {
  constexpr window_description d = Description::value;
  std::vector<Element> in = random_values<Element>(d.batch * d.in_n, 1);
  if (d.how == reduction::maximum) in[in.size() / 2] = std::numeric_limits<Element>::quiet_NaN();
  const std::vector<Element> scale = random_values<Element>(d.channels, 2);
  const std::vector<Element> residual = random_values<Element>(d.batch * d.out_n, 3);
  guarded<Element> out(d.batch * d.out_n);
  if constexpr (d.operands == 2) kernel::window_reduce<Description, Simd>(out.data(), in.data(), scale.data(), residual.data());
  else kernel::window_reduce<Description, Simd>(out.data(), in.data());

  bool good = true;
  for_each_index({d.batch, d.channels, d.out_extent[0], d.out_extent[1], d.out_extent[2]}, [&](const std::vector<int>& at) {
    double sum = 0, highest = -std::numeric_limits<double>::infinity();
    int counted = 0;
    for_each_index({d.kernel[0], d.kernel[1], d.kernel[2]}, [&](const std::vector<int>& tap) {
      int place = at[0] * d.in_n + at[1] * d.in_c;
      bool there = true, counts = true;
      for (std::size_t i = 0; i < 3; ++i) {
        const int source = at[i + 2] * d.stride[i] - d.pad[i] + tap[i] * d.dilation[i];
        there = there && source >= 0 && source < d.in_extent[i];
        counts = counts && source < d.in_extent[i] + d.pad_after[i];
        place += source * d.in_s[i];
      }
      counted += d.count_include_pad ? counts : there;
      if (!there) return;
      const double value = run_prologue(d.prologue, double(in[std::size_t(place)]));
      sum += value;
      if (highest == highest && !(value <= highest)) highest = value;
    });
    int place = at[0] * d.out_n + at[1] * d.out_c;
    for (int i = 0; i < 3; ++i) place += at[std::size_t(i) + 2] * d.out_s[i];
    const double result = d.how == reduction::maximum ? highest : !d.average ? sum : counted == 0 ? 0 : sum / counted;
    const double values[] = {result, scale[std::size_t(at[1])], residual[std::size_t(place)]};
    good = good && near(out.data()[place], run_program(d.epilogue, values), 4);
  });
  CHECK(good);
  CHECK(out.intact());
}

template <int L> struct halves {
  static constexpr auto value = make(2, {.extent = {6, 22}, .kernel = {2, 2}, .stride = {2, 2}}, L + 3, reduction::maximum, true, L);
};
template <int L> struct overlapping {
  static constexpr auto value =
      with_epilogue(make(2, {.extent = {5, 19}, .kernel = {3, 3}, .stride = {2, 1}, .pad = {1, 1}, .pad_after = {1, 1}}, 5, reduction::maximum, false, L));
};
template <int L> struct dilated {  // windows that read nothing
  static constexpr auto value =
      make(1, {.extent = {7}, .kernel = {2}, .stride = {1}, .dilation = {9}, .pad = {5}, .pad_after = {5}}, 3, reduction::maximum, true, L);
};
template <int L> struct volume {
  static constexpr auto value =
      make(3, {.extent = {3, 4, 5}, .kernel = {2, 3, 2}, .stride = {1, 2, 2}, .pad = {1, 1, 0}, .pad_after = {0, 1, 1}}, L, reduction::sum, true, L);
};
template <int L, bool Counts> struct ceil_mode {
  static constexpr auto value = with_epilogue(averaged(
      make(2, {.extent = {7, 13}, .kernel = {3, 3}, .stride = {2, 2}, .pad = {1, 1}, .pad_after = {1, 0}, .ceil = true}, 6, reduction::sum, true, L), Counts));
};
template <int L, bool Counts> struct wide {  // many borders: segments
  static constexpr auto value =
      averaged(make(1, {.extent = {31}, .kernel = {15}, .pad = {7}, .pad_after = {7}}, 2, reduction::sum, true, L), Counts);
};

template <int L> struct maximum_with_prologue {
  static constexpr auto value = with_prologue(overlapping<L>::value);
};
template <int L> struct average_with_prologue {
  static constexpr auto value = with_prologue(ceil_mode<L, true>::value);
};
template <class Simd, int L> void prologues() {
  check<float, maximum_with_prologue<L>, Simd>();
  check<float, average_with_prologue<L>, Simd>();
}
template <class Simd, int L> void maxima() {
  check<float, halves<L>, Simd>();
  check<float, overlapping<L>, Simd>();
  check<float, dilated<L>, Simd>();
}
template <class Simd, int L> void averages() {
  check<float, volume<L>, Simd>();
  check<float, ceil_mode<L, true>, Simd>();
  check<float, ceil_mode<L, false>, Simd>();
  check<float, wide<L, true>, Simd>();
  check<float, wide<L, false>, Simd>();
}

TEST_CASE("window_reduce: maximum") { INLAY_TEST_WIDTHS(maxima) }
TEST_CASE("window_reduce: sum and average") { INLAY_TEST_WIDTHS(averages) }
TEST_CASE("window_reduce: a prologue, which leaves padding alone") { INLAY_TEST_WIDTHS(prologues) }
TEST_CASE("window_reduce: double") { check<double, overlapping<4>, simd::native>(); }

struct small {
  static constexpr auto value = [] {
    auto d = make(2, {.extent = {4, 4}, .kernel = {2, 2}, .stride = {2, 2}}, 3, reduction::maximum, true, 4);
    d.batch = 1;
    return d;
  }();
};
constexpr bool in_the_compiler() {
  float in[48]{}, out[12]{};
  for (int i = 0; i < 48; ++i) in[i] = static_cast<float>(i);
  kernel::window_reduce<small, simd::portable>(out, in);
  return out[0] == 15 && out[11] == 47;
}
RUN_TWICE(in_the_compiler);

}  // namespace
