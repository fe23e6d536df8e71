#include <inlay/kernel/winograd.hpp>
#include <inlay/plan/winograd.hpp>

#include "convolve_check.hpp"

namespace {

using namespace inlay;
using namespace inlay::test;

/// Weights [o][c][tap] at the positions of the transform.
template <class Element> std::vector<Element> transformed(const convolve_description& d, const std::vector<Element>& plain) {
  const winograd::geometry g = winograd::geometry_of(d);
  const packed_layout layout{
      .taps = g.products(), .inputs = d.channels_in, .outputs = d.channels_out, .lanes = d.lanes, .vectors = d.vectors};
  std::vector<Element> result(std::size_t(layout.size()));
  const int high = g.outputs[0] == 1 ? 1 : 3, wide = g.outputs[1] == 1 ? 1 : 3;
  for (int o = 0; o < d.channels_out; ++o)
    for (int c = 0; c < d.channels_in; ++c) {
      double filter[9]{}, at[36]{};
      for (int t = 0; t < high * wide; ++t) filter[t] = double(plain[std::size_t((o * d.channels_in + c) * high * wide + t)]);
      winograd::transform_filter(g.outputs[0], g.outputs[1], filter, at);
      for (int p = 0; p < g.products(); ++p) result[std::size_t(layout.index(0, p, c, o))] = static_cast<Element>(at[p]);
    }
  return result;
}

/// Against the definition in double: within the bound that is stated, and no further.
template <class Element, class Description, class Simd> void check_winograd() {
  constexpr convolve_description d = Description::value;
  constexpr winograd::geometry g = winograd::geometry_of(d);
  const int taps = d.kernel[0] * d.kernel[1];
  const std::vector<Element> in = random_values<Element>(d.batch * d.in_n, 1), bias = random_values<Element>(d.channels_out, 2);
  const std::vector<Element> residual = random_values<Element>(d.batch * d.out_n, 3),
                             plain = random_values<Element>(d.channels_out * d.channels_in * taps, 4);
  const std::vector<Element> weights = transformed(d, plain);
  guarded<Element> out(d.batch * d.out_n), scratch(g.scratch());
  kernel::convolve_winograd<Description, Simd>(out.data(), scratch.data(), in.data(), weights.data(), bias.data(), residual.data());

  const double rounding = sizeof(Element) == 4 ? 0x1p-24 : 0x1p-53;
  const double factor = winograd::error_factor(g.outputs[0], g.outputs[1], d.channels_in) * rounding * 1.001;
  bool good = true;
  for_each_index({d.batch, d.channels_out, d.out_extent[0], d.out_extent[1]}, [&](const std::vector<int>& at) {
    double sum = 0, filter = 0;
    for_each_index({d.channels_in, d.kernel[0], d.kernel[1]}, [&](const std::vector<int>& tap) {
      const double w = double(plain[std::size_t((at[1] * d.channels_in + tap[0]) * taps + tap[1] * d.kernel[1] + tap[2])]);
      filter += std::abs(w);
      int place = at[0] * d.in_n + tap[0] * d.in_c;
      for (int i = 0; i < 2; ++i) {
        const int source = at[std::size_t(i) + 2] - d.pad[i] + tap[std::size_t(i) + 1];
        if (source < 0 || source >= d.in_extent[i]) return;
        place += source * d.in_s[i];
      }
      sum += run_prologue(d.prologue, double(in[std::size_t(place)])) * w;
    });
    const int place = at[0] * d.out_n + at[1] * d.out_c + at[2] * d.out_s[0] + at[3] * d.out_s[1];
    const double values[] = {sum, bias[std::size_t(at[1])], residual[std::size_t(place)]};
    const double error = std::abs(double(out.data()[place]) - run_program(d.epilogue, values));
    const double largest = d.prologue.size > 0 ? run_prologue(d.prologue, 2) : 2;            // |inputs| <= 2
    good = good && error <= factor * largest * filter + 4 * rounding * (std::abs(sum) + 4);  // two roundings of the epilogue
  });
  CHECK(good);
  CHECK(out.intact());
  CHECK(scratch.intact());
}

struct form {
  int outputs[2];
  int strip;
  int rows;
};
constexpr convolve_description transform(int rank, window w, channels c, order in, order out, int lanes, int vectors, form how) {
  convolve_description d = make(rank, w, c, false, in, out, lanes, vectors, how.rows);
  for (int i = 0; i < rank; ++i) d.winograd[i] = d.kernel[i] == 1 ? 1 : how.outputs[i + 2 - rank];
  d.strip = how.strip;
  return d;
}

template <int L>
struct four_by_four {  // tiles that end outside on both axes, two sizes of strips, two blocks, channels that fill no vector
  static constexpr auto value = transform(2, {.extent = {7, 19}, .kernel = {3, 3}, .pad = {1, 1}, .pad_after = {1, 1}},
                                          {L + 3, 2 * L + 3, 1}, last, last, L, 2, {{4, 4}, 4, 3});
};
template <int L> struct two_by_two {
  static constexpr auto value = transform(2, {.extent = {5, 9}, .kernel = {3, 3}, .pad = {1, 1}, .pad_after = {1, 1}}, {2 * L, L, 1}, last,
                                          last, L, 1, {{2, 2}, 8, 8});
};
template <int L> struct mixed {  // no padding; memory in the order of PyTorch
  static constexpr auto value = transform(2, {.extent = {9, 8}, .kernel = {3, 3}}, {3, L + 1, 1}, first, first, L, 2, {{2, 4}, 5, 2});
};
template <int L> struct wide_padding {  // more padding than the window is wide, on one side
  static constexpr auto value =
      transform(2, {.extent = {3, 2}, .kernel = {3, 3}, .pad = {4, 0}, .pad_after = {1, 5}}, {L, 5, 1}, last, last, L, 1, {{4, 2}, 3, 3});
};
template <int L> struct single_output {
  static constexpr auto value =
      transform(2, {.extent = {1, 1}, .kernel = {3, 3}, .pad = {1, 1}, .pad_after = {1, 1}}, {5, L, 1}, last, last, L, 1, {{4, 4}, 1, 1});
};
template <int L> struct row {
  static constexpr auto value =
      transform(1, {.extent = {23}, .kernel = {3}, .pad = {1}, .pad_after = {1}}, {L, 2 * L, 1}, last, last, L, 2, {{4, 4}, 4, 4});
};
template <int L> struct column {  // a kernel of 3 x 1
  static constexpr auto value =
      transform(2, {.extent = {6, 5}, .kernel = {3, 1}, .pad = {1, 0}, .pad_after = {1, 0}}, {L, L, 1}, last, last, L, 1, {{2, 2}, 6, 6});
};
template <int L> struct with_tile_prologue { static constexpr auto value = with_prologue(four_by_four<L>::value); };
template <class Simd, int L> void prologues() { check_winograd<float, with_tile_prologue<L>, Simd>(); }
template <class Simd, int L> void tiles() {
  check_winograd<float, four_by_four<L>, Simd>();
  check_winograd<float, two_by_two<L>, Simd>();
  check_winograd<float, mixed<L>, Simd>();
}
template <class Simd, int L> void edges() {
  check_winograd<float, wide_padding<L>, Simd>();
  check_winograd<float, single_output<L>, Simd>();
  check_winograd<float, row<L>, Simd>();
  check_winograd<float, column<L>, Simd>();
}
TEST_CASE("winograd: tiles at borders, strips and blocks of two sizes"){
    INLAY_TEST_WIDTHS(tiles)} TEST_CASE("winograd: wide padding, one output, one axis"){
    INLAY_TEST_WIDTHS(edges)} TEST_CASE("winograd: a prologue, which leaves padding alone"){
    INLAY_TEST_WIDTHS(prologues)} TEST_CASE("winograd: double") {
  check_winograd<double, four_by_four<2>, simd::native>();
}

struct many {
  static constexpr auto value = transform(2, {.extent = {8, 8}, .kernel = {3, 3}, .pad = {1, 1}, .pad_after = {1, 1}}, {200, 16, 1}, last,
                                          last, simd::max_lanes<float>, 1, {{4, 4}, 8, 4});
};
struct three_blocks {
  static constexpr auto value =
      transform(2, {.extent = {9, 9}, .kernel = {3, 3}, .pad = {1, 1}, .pad_after = {1, 1}}, {32, 19, 1}, last, last, 4, 2, {{4, 4}, 6, 6});
};
TEST_CASE("winograd: channels with equal weights have equal results, in a narrower last block, too") {
  constexpr convolve_description d = three_blocks::value;
  const std::vector<float> in = random_values<float>(d.batch * d.in_n, 1), bias(19, 0.5f), residual(std::size_t(d.batch * d.out_n), 0.25f),
                           weights = transformed(d, std::vector<float>(19 * 32 * 9, 0.37f));
  guarded<float> out(d.batch * d.out_n), scratch(winograd::geometry_of(d).scratch());
  kernel::convolve_winograd<three_blocks, simd::native>(out.data(), scratch.data(), in.data(), weights.data(), bias.data(), residual.data());
  CHECK(same_in_all_channels(out.data(), d.batch * d.out_n, 19));
}

TEST_CASE("winograd: the error bound holds for channels by the hundred, and is not idle") {
  check_winograd<float, many, simd::native>();
  CHECK(winograd::amplification(1) == 1);
  CHECK(winograd::amplification(2) == 4);
  CHECK(winograd::amplification(4) > 10);
  CHECK(winograd::amplification(4) < 40);
}

struct small {
  static constexpr convolve_description value = [] {
    convolve_description d =
        transform(2, {.extent = {3, 5}, .kernel = {3, 3}, .pad = {1, 1}, .pad_after = {1, 1}}, {2, 4, 1}, last, last, 4, 1, {{2, 4}, 4, 4});
    d.batch = 1;
    d.operands = 0;
    d.epilogue = program{.inputs = 1};
    return d;
  }();
};
/// In a constant expression: of small whole numbers all transforms are exact.
constexpr bool in_the_compiler() {
  constexpr winograd::geometry g = winograd::geometry_of(small::value);
  constexpr packed_layout layout{.taps = g.products(), .inputs = 2, .outputs = 4, .lanes = 4};
  float in[30]{}, weights[layout.size()]{}, out[60]{}, scratch[g.scratch()]{};
  double plain[4][2][9]{};
  for (int i = 0; i < 30; ++i) in[i] = static_cast<float>(i % 5);
  for (int o = 0; o < 4; ++o)
    for (int c = 0; c < 2; ++c) {
      double at[36]{};
      for (int t = 0; t < 9; ++t) plain[o][c][t] = (o * 18 + c * 9 + t) % 7;
      winograd::transform_filter(2, 4, plain[o][c], at);
      for (int p = 0; p < g.products(); ++p) weights[layout.index(0, p, c, o)] = static_cast<float>(at[p]);
    }
  kernel::convolve_winograd<small, simd::portable>(out, scratch, in, weights);
  for (int y = 0; y < 3; ++y)
    for (int x = 0; x < 5; ++x)
      for (int o = 0; o < 4; ++o) {
        double sum = 0;
        for (int k = 0; k < 9; ++k)
          for (int c = 0; c < 2; ++c) {
            const int i = y + k / 3 - 1, j = x + k % 3 - 1;
            if (i >= 0 && i < 3 && j >= 0 && j < 5) sum += static_cast<double>(in[(i * 5 + j) * 2 + c]) * plain[o][c][k];
          }
        const double error = static_cast<double>(out[(y * 5 + x) * 4 + o]) - sum;
        if (error > 1e-3 || error < -1e-3) return false;
      }
  return true;
}
RUN_TWICE(in_the_compiler);

}  // namespace
