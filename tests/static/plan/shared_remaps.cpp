// Steps that choose elements by equal tables share a kernel; what they pad with is compared bit by bit.
#include <inlay/inlay.hpp>
#include <support/catch.hpp>

namespace {

using namespace inlay;
using image = expression<float, 2, 3, 4>;

template <class Network> constexpr int remaps(const Network&) {
  const plan::plan made = plan::make_plan(optimize(trace<std::remove_const_t<Network>>()).result);
  int steps = 0;
  for (const plan::step& each : made.steps) steps += each.kind == plan::step_kind::remap ? 1 : 0;
  return steps == 2 ? made.remaps.size() : -1;
}

/// Two values, each in a step of its own.
template <int Left, int Top, class Operand> constexpr auto padded(const Operand& x, double value) {
  return pad<Left, 3 - Left, Top, 3 - Top>(x, fill{value});
}
constexpr double not_a_number = math::not_a_number<double>;
constexpr auto equal = [](image x) { return std::tuple{padded<1, 2>(x, 3), padded<1, 2>(square(x), 3)}; };
constexpr auto equal_with_nan = [](image x) { return std::tuple{padded<1, 2>(x, not_a_number), padded<1, 2>(square(x), not_a_number)}; };
constexpr auto equal_resizes = [](expression<float, 1, 2, 4> x) {
  return std::tuple{interpolate(square(x), scale_factor<2>), interpolate(exp(x), scale_factor<2>)};
};
constexpr auto other_value = [](image x) { return std::tuple{padded<1, 2>(x, 3), padded<1, 2>(square(x), 4)}; };
constexpr auto other_place = [](image x) { return std::tuple{padded<1, 2>(x, 3), padded<2, 1>(square(x), 3)}; };
constexpr auto other_sign = [](image x) { return std::tuple{padded<1, 2>(x, 0), padded<1, 2>(x, -0.0)}; };

constexpr bool equal_remaps_are_one() {
  return remaps(equal) == 1 && remaps(equal_with_nan) == 1 && remaps(equal_resizes) == 1 && remaps(other_value) == 2 && remaps(other_place) == 2 &&
         remaps(other_sign) == 2;
}
RUN_TWICE(equal_remaps_are_one);

/// In the upper left corners.
template <class Model> constexpr bool has_both_zeros() {
  const auto [first, second] = Model{}(tensor<float, 2, 3, 4>{});
  return first[0] == 0 && second[0] == 0 && !math::sign_bit(first[0]) && math::sign_bit(second[0]);
}
constexpr bool zeros_keep_their_sign() { return has_both_zeros<model<other_sign>>() && has_both_zeros<model<other_sign, unfused>>(); }
RUN_TWICE(zeros_keep_their_sign);

constexpr bool shared_tables_move_the_same_elements() {
  tensor<float, 2, 3, 4> x;
  for (int i = 0; i < x.size; ++i) x[i] = static_cast<float>(i - 9) / 8;
  const auto [first, second] = model<equal>{}(x);
  for (int c = 0; c < 2; ++c)
    for (int i = 0; i < 6; ++i)
      for (int j = 0; j < 7; ++j) {
        const bool inside = i >= 2 && i < 5 && j >= 1 && j < 5;
        const float value = inside ? x[(c * 3 + i - 2) * 4 + j - 1] : 0;
        const int at = (c * 6 + i) * 7 + j;
        if (first[at] != (inside ? value : 3) || second[at] != (inside ? value * value : 3)) return false;
      }
  return true;
}
RUN_TWICE(shared_tables_move_the_same_elements);

}  // namespace
