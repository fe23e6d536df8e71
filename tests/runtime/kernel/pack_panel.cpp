#include <inlay/kernel/pack_panel.hpp>

#include "check.hpp"

namespace {

using namespace inlay;
using namespace inlay::test;

struct axis {
  int extent = 1;
  int step = 0;
};
struct geometry {
  packed_layout layout{};
  axis group{};
  axis output{};
  axis tap[3]{};
  axis input{};
};

template <class Description, class Element> void check() {
  constexpr geometry d = Description::value;
  constexpr packed_layout layout = d.layout;
  const int groups = layout.depthwise ? 1 : layout.groups;
  const int taps = d.tap[0].extent * d.tap[1].extent * d.tap[2].extent;
  const std::vector<Element> in = random_values<Element>(layout.groups * layout.outputs * layout.inputs * taps, 1);
  guarded<Element> out(layout.size());
  kernel::pack_panel<Description, simd::native>(out.data(), in.data());
  std::vector<Element> want(std::size_t(layout.size()), Element(0));
  for_each_index({groups, layout.outputs, layout.inputs, d.tap[0].extent, d.tap[1].extent, d.tap[2].extent}, [&](const std::vector<int>& at) {
    int from = at[0] * d.group.step + at[1] * d.output.step + at[2] * d.input.step;
    for (int i = 0; i < 3; ++i) from += at[std::size_t(i) + 3] * d.tap[i].step;
    const int tap = (at[3] * d.tap[1].extent + at[4]) * d.tap[2].extent + at[5];
    want[std::size_t(layout.index(at[0], tap, at[2], at[1]))] = in[std::size_t(from)];
  });
  CHECK(std::equal(want.begin(), want.end(), out.data()));
  CHECK(out.intact());
}

struct matrix {  // [k, n] = [5, 11]
  static constexpr geometry value{.layout = {.inputs = 5, .outputs = 11, .lanes = 4, .vectors = 2}, .output = {11, 1}, .input = {5, 11}};
};
struct grouped {  // (O, I / groups, 2, 3), two groups
  static constexpr geometry value{.layout = {.groups = 2, .taps = 6, .inputs = 3, .outputs = 5, .lanes = 4},
                                  .group = {2, 90},
                                  .output = {5, 18},
                                  .tap = {{2, 3}, {3, 1}},
                                  .input = {3, 6}};
};
struct depthwise {
  static constexpr geometry value{
      .layout = {.taps = 3, .outputs = 6, .lanes = 4, .depthwise = true}, .output = {6, 3}, .tap = {{3, 1}}};
};

TEST_CASE("pack_panel: matrices, groups and taps, depthwise") {
  check<matrix, float>();
  check<grouped, float>();
  check<grouped, double>();
  check<depthwise, float>();
}

constexpr bool in_the_compiler() {
  float in[55]{}, out[matrix::value.layout.size()]{};
  for (int i = 0; i < 55; ++i) in[i] = static_cast<float>(i);
  kernel::pack_panel<matrix, simd::portable>(out, in);
  return out[1] == 1 && out[8] == 11 && out[40] == 8 && out[43] == 0;
}
RUN_TWICE(in_the_compiler);

}  // namespace
