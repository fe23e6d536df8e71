#include <inlay/kernel/remap.hpp>

#include "check.hpp"

namespace {

using namespace inlay;
using namespace inlay::test;

using geometry = kernel::remap_description;

template <class Description, class Element> void check() {
  constexpr geometry d = Description::value;
  int in_size = 1, out_size = 1;
  for (int i = 0; i < d.rank; ++i) {
    in_size *= d.in_extent[i];
    out_size *= d.extent[i];
  }
  const std::vector<double> values = random_values<double>(in_size, 1);
  std::vector<Element> in(values.size());
  for (std::size_t i = 0; i < in.size(); ++i) in[i] = static_cast<Element>(values[i] * 9);
  guarded<Element> out(out_size);
  kernel::remap<Description, simd::native>(out.data(), in.data());
  bool good = true;
  for_each_index(std::vector<int>(d.extent, d.extent + d.rank), [&](const std::vector<int>& at) {
    int to = 0, from = 0;
    bool fill = false;
    for (int i = 0; i < d.rank; ++i) {
      const int index = Description::tables[d.table[i] + at[std::size_t(i)]];
      fill = fill || index < 0;
      to += at[std::size_t(i)] * d.out_stride[i];
      from += index * d.in_stride[i];
    }
    good = good && out.data()[to] == (fill ? static_cast<Element>(d.fill.value) : in[std::size_t(from)]);
  });
  CHECK(good);
  CHECK(out.intact());
}

struct constant_pad {  // [2, 3, 4] to [2, 6, 7]
  static constexpr int tables[] = {0, 1, -1, 0, 1, 2, -1, -1, -1, -1, 0, 1, 2, 3, -1};
  static constexpr geometry value{
      .rank = 3, .extent = {2, 6, 7}, .in_extent = {2, 3, 4}, .out_stride = {42, 7, 1}, .in_stride = {12, 4, 1}, .table = {0, 2, 8}, .fill = {3.5}};
};
struct channels_last_pad {  // NCHW axes; the channels are copied together with the columns
  static constexpr int tables[] = {0, 0, 1, 2, 3, 4, -1, 0, 1, 2, -1, -1, 0, 1, 2, 3, -1};
  static constexpr geometry value{.rank = 4,
                                  .extent = {1, 5, 5, 6},
                                  .in_extent = {1, 5, 3, 4},
                                  .out_stride = {150, 1, 30, 5},
                                  .in_stride = {60, 1, 20, 5},
                                  .table = {0, 1, 6, 11}};
};
struct reflected_and_repeated {  // reflect along the first axis, nearest resize along the second, reversed steps along the third
  static constexpr int tables[] = {2, 1, 0, 1, 2, 3, 2, 1, 0, 0, 0, 1, 1, 2, 2, 2, 6, 4, 2, 0};
  static constexpr geometry value{
      .rank = 3, .extent = {8, 8, 4}, .in_extent = {4, 3, 7}, .out_stride = {32, 4, 1}, .in_stride = {21, 7, 1}, .table = {0, 8, 16}};
};
struct one_chosen {  // an axis of extent 1 that does not read element 0
  static constexpr int tables[] = {2, 0, 1, 2, 3};
  static constexpr geometry value{.rank = 2, .extent = {1, 4}, .in_extent = {3, 4}, .out_stride = {4, 1}, .in_stride = {4, 1}, .table = {0, 1}};
};
struct permuted {
  static constexpr int tables[] = {0, 1, 2, 1, 0};
  static constexpr geometry value{.rank = 2, .extent = {3, 2}, .in_extent = {3, 2}, .out_stride = {1, 3}, .in_stride = {2, 1}, .table = {0, 3}};
};

TEST_CASE("remap: pads") {
  check<constant_pad, float>();
  check<channels_last_pad, float>();
  check<constant_pad, std::int64_t>();
}
TEST_CASE("remap: reflection, repetition, steps, permutation") {
  check<reflected_and_repeated, float>();
  check<one_chosen, double>();
  check<permuted, float>();
}

constexpr bool in_the_compiler() {
  float in[24]{}, out[84]{};
  for (int i = 0; i < 24; ++i) in[i] = static_cast<float>(i);
  kernel::remap<constant_pad, simd::portable>(out, in);
  return out[0] == 3.5f && out[9] == 0 && out[10] == 1 && out[83] == 3.5f && out[51] == 12;
}
RUN_TWICE(in_the_compiler);

}  // namespace
