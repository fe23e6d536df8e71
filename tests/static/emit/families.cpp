// Which convolutions share a function, and what each of them tells it.
#include <inlay/emit/families.hpp>

#include <support/catch.hpp>

namespace {

using namespace inlay;
using kernel::convolve_description;
using n = kernel::convolve_numbers;

constexpr target scalar{.vector_bytes = 4, .vector_registers = 32};

constexpr convolve_description square(int extent, int inputs, int outputs, int taps, int stride = 1, int groups = 1) {
  convolve_description d{.rank = 2, .channels_in = inputs, .channels_out = outputs, .groups = groups};
  for (int i = 0; i < 2; ++i) {
    d.in_extent[i] = extent;
    d.out_extent[i] = (extent + stride - 1) / stride;
    d.kernel[i] = taps;
    d.stride[i] = stride;
    d.pad[i] = taps / 2;
    d.in_s[i] = inputs * (i == 0 ? extent : 1);
    d.out_s[i] = outputs * (i == 0 ? d.out_extent[i] : 1);
  }
  d.in_c = d.out_c = 1;
  plan::set_tile(d, scalar, 4);
  return d;
}
constexpr convolve_description with_relu(convolve_description d) {
  d.epilogue = {.inputs = 1, .size = 1, .code = {{.function = scalar_function::relu, .a = 0}}};
  return d;
}

constexpr convolve_description after_relu(convolve_description d) {
  d.prologue = {.inputs = 1, .size = 1, .code = {{.function = scalar_function::relu, .a = 0}}};
  return d;
}
/// Plus an operand of which the channels lie `step` apart.
constexpr convolve_description plus_operand(convolve_description d, int step) {
  d.operands = 1;
  d.operand_c[0] = step;
  d.epilogue = {.inputs = 2, .size = 1, .code = {{.function = scalar_function::add, .a = 0, .b = 1}}};
  return d;
}

/// What a plan says of four layers, with `macs` each.
template <code_goal Goal, int... Macs> struct network {
  struct plan_type {
    struct sizes_type {
      int convolves = sizeof...(Macs), steps = sizeof...(Macs), preparation = 0, groups = 0;
    } sizes{};
    long long macs = (0 + ... + Macs);
    convolve_description convolves[sizeof...(Macs)]{square(16, 8, 16, 3), with_relu(square(7, 16, 32, 3, 2)), after_relu(square(7, 16, 32, 3)),
                                                    square(9, 8, 24, 1)};
    plan::step steps[sizeof...(Macs)]{};
  };
  static constexpr plan_type planned = [] {
    plan_type result;
    int i = 0;
    for (const int macs : {Macs...}) {
      result.steps[i].kind = plan::step_kind::convolve;
      result.steps[i].description = i;
      result.steps[i++].macs = macs;
    }
    return result;
  }();
  static constexpr target machine{.vector_bytes = 4, .code = Goal};
};

template <code_goal Goal, int... Macs> constexpr bool share(bool first, bool second, bool third, bool fourth) {
  using families = emit::convolve_families<network<Goal, Macs...>>;
  return families::shares(0) == first && families::shares(1) == second && families::shares(2) == third && families::shares(3) == fourth;
}
constexpr bool goals_decide() {
  return share<code_goal::fastest, 90, 90, 90, 90>(false, false, false, false) &&
         share<code_goal::smallest, 10, 10, 90, 10>(true, true, true, true) &&
         // Alone in its family, and with much of the work; with little.
         share<code_goal::shared, 10, 10, 90, 10>(true, true, false, true) && share<code_goal::shared, 90, 90, 10, 10>(true, true, true, true);
}
RUN_TWICE(goals_decide);

using few_of_one_tap = emit::convolve_families<network<code_goal::shared, 90, 90, 10, 10>>;
using more = network<code_goal::shared, 90, 90, 10, 40>;
using families = emit::convolve_families<more>;

constexpr bool forms_tell_families_apart() {
  // Extents, channels, strides and what becomes of sums may differ; what is done to inputs may not. Windows of one tap are apart where they are many.
  return families::all.family[1] == 0 && families::all.members[0] == 2 && families::all.family[2] == 2 && families::all.family[3] == 3 &&
         few_of_one_tap::all.family[3] == 0 && few_of_one_tap::all.members[0] == 3;
}
RUN_TWICE(forms_tell_families_apart);

using both = emit::convolve_family<more, 0>;

constexpr bool members_tell_what_differs() {
  const both::numbers first(both::table_of<0>::value.value), second(both::table_of<1>::value.value);
  return both::all.place[n::of(1, n::window)] < 0 && both::all.place[n::batch] < 0 && both::all.place[n::outputs] >= 0 &&
         first.get<n::outputs>() == 16 && second.get<n::outputs>() == 32 && first.get<n::of(1, n::window)>() == 3 &&
         second.get<n::of(2, n::stride)>() == 2 && second.get<n::of(2, n::out_extent)>() == 4 && sizeof(both::entry) == 2;
}
RUN_TWICE(members_tell_what_differs);

constexpr bool each_ending_is_there_once() {
  const both::numbers first(both::table_of<0>::value.value), second(both::table_of<1>::value.value);
  return both::endings == 2 && first.get<n::ending>() == 0 && second.get<n::ending>() == 1 && both::ending[0].epilogue.size == 0 &&
         both::ending[1].epilogue.size == 1 && few_of_one_tap::all.endings[0] == 2 && few_of_one_tap::all.ending[3] == 0;
}
RUN_TWICE(each_ending_is_there_once);

constexpr bool operands_agree_on_their_channels() {
  kernel::convolve_operands all;
  all.include(square(16, 8, 16, 3));
  all.include(plus_operand(square(16, 8, 16, 3), 1));
  return all.count == 1 && all.admit(square(16, 8, 16, 3)) && all.admit(plus_operand(square(7, 8, 8, 3), 1)) &&
         !all.admit(plus_operand(square(7, 8, 8, 3), 49));
}
RUN_TWICE(operands_agree_on_their_channels);

constexpr bool idle_pixels_are_counted() {
  // 16 pixels, of which 14 see no border: seven tiles of two and two of one. Of 4 pixels with stride 2 two see none: one tile, and two of one.
  const auto idle = [](const convolve_description& d) { return kernel::idle_share(kernel::numbers_of(d, false), 2); };
  return idle(square(16, 8, 16, 3)) == 2.0 / 16 && idle(square(7, 16, 32, 3, 2)) == 2.0 / 4 && idle(square(8, 8, 24, 1)) == 0 &&
         kernel::idle_share(kernel::numbers_of(square(16, 8, 16, 3), false), 1) == 0;
}
RUN_TWICE(idle_pixels_are_counted);

}  // namespace
