#include <inlay/kernel/resize.hpp>

#include "check.hpp"

namespace {

using namespace inlay;
using namespace inlay::test;

enum class coordinate_rule { half_pixel, align_corners, asymmetric };

struct geometry {
  int rank = 1;
  int batch = 2;
  int channels = 1;
  int in_extent[3] = {1, 1, 1};
  int out_extent[3] = {1, 1, 1};
  coordinate_rule coordinates = coordinate_rule::half_pixel;
  int in_n = 0, in_c = 0, in_s[3]{};
  int out_n = 0, out_c = 0, out_s[3]{};
};

constexpr geometry make(geometry d, bool channels_last) {
  int in_size = 1, out_size = 1;
  for (int i = d.rank - 1; i >= 0; --i) {
    d.in_s[i] = in_size * (channels_last ? d.channels : 1);
    d.out_s[i] = out_size * (channels_last ? d.channels : 1);
    in_size *= d.in_extent[i];
    out_size *= d.out_extent[i];
  }
  d.in_c = channels_last ? 1 : in_size;
  d.out_c = channels_last ? 1 : out_size;
  d.in_n = in_size * d.channels;
  d.out_n = out_size * d.channels;
  return d;
}

double position(coordinate_rule rule, int i, int in, int out) {
  if (rule == coordinate_rule::half_pixel) return std::max(0.0, (i + 0.5) * in / out - 0.5);
  if (rule == coordinate_rule::asymmetric) return double(i) * in / out;
  return out > 1 ? double(i) * (in - 1) / (out - 1) : 0;
}

template <class Description, class Simd, class Element> void check() {
  constexpr geometry d = Description::value;
  const std::vector<Element> in = random_values<Element>(d.batch * d.in_n, 1);
  guarded<Element> out(d.batch * d.out_n);
  kernel::resize<Description, Simd>(out.data(), in.data());
  bool good = true;
  for_each_index({d.batch, d.channels, d.out_extent[0], d.out_extent[1], d.out_extent[2]}, [&](const std::vector<int>& at) {
    double sum = 0;
    for_each_index({2, 2, 2}, [&](const std::vector<int>& corner) {
      double weight = 1;
      int place = at[0] * d.in_n + at[1] * d.in_c;
      for (std::size_t i = 0; i < 3; ++i) {
        const double x = position(d.coordinates, at[i + 2], d.in_extent[i], d.out_extent[i]);
        const int low = std::min(static_cast<int>(x), d.in_extent[i] - 1), high = std::min(low + 1, d.in_extent[i] - 1);
        weight *= corner[i] == 0 ? 1 - (x - low) : x - low;
        place += (corner[i] == 0 ? low : high) * d.in_s[i];
      }
      sum += weight * double(in[std::size_t(place)]);
    });
    int place = at[0] * d.out_n + at[1] * d.out_c;
    for (int i = 0; i < 3; ++i) place += at[std::size_t(i) + 2] * d.out_s[i];
    good = good && near(out.data()[place], sum);
  });
  CHECK(good);
  CHECK(out.intact());
}

struct line {
  static constexpr geometry value = make({.rank = 1, .channels = 3, .in_extent = {5}, .out_extent = {13}}, false);
};
template <coordinate_rule Rule> struct image {
  static constexpr geometry value = make({.rank = 2, .channels = 19, .in_extent = {4, 7}, .out_extent = {7, 5}, .coordinates = Rule}, true);
};
struct volume {
  static constexpr geometry value =
      make({.rank = 3, .channels = 2, .in_extent = {2, 3, 1}, .out_extent = {3, 6, 4}, .coordinates = coordinate_rule::align_corners}, true);
};

TEST_CASE("resize: one to three axes, up and down, all rules") {
  check<line, simd::native, float>();
  check<image<coordinate_rule::half_pixel>, simd::native, float>();
  check<image<coordinate_rule::align_corners>, simd::portable, float>();
  check<image<coordinate_rule::asymmetric>, simd::native, double>();
  check<volume, simd::native, float>();
}

struct doubled {
  static constexpr geometry value = make({.rank = 1, .batch = 1, .in_extent = {3}, .out_extent = {5}, .coordinates = coordinate_rule::align_corners}, true);
};
constexpr bool in_the_compiler() {
  const float in[3]{2, 4, 8};
  float out[5]{};
  kernel::resize<doubled, simd::portable>(out, in);
  return out[0] == 2 && out[1] == 3 && out[2] == 4 && out[3] == 6 && out[4] == 8;
}
RUN_TWICE(in_the_compiler);

TEST_CASE("resize: a weight of 0 hides infinity") {
  const float in[3]{2, 4, std::numeric_limits<float>::infinity()};
  float out[5]{};
  kernel::resize<doubled, simd::native>(out, in);
  CHECK(out[1] == 3);
  CHECK(out[2] == 4);
}

}  // namespace
