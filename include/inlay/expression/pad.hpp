/// pad with a constant, reflected or with its edge.
#pragma once

#include <inlay/expression/options.hpp>
#include <inlay/expression/result.hpp>

namespace inlay {

/// The element that `pad` writes: `fill{-1}`; 0 by default.
struct fill {
  static constexpr pad_mode mode = pad_mode::constant;
  double value = 0;
};
namespace detail {
struct reflect_tag {
  static constexpr pad_mode mode = pad_mode::reflect;
  static constexpr double value = 0;
};
struct edge_tag {
  static constexpr pad_mode mode = pad_mode::edge;
  static constexpr double value = 0;
};
}  // namespace detail

/// Elements mirrored at the border, which is not repeated: 2 1 | 0 1 2 3 | 2 1.
inline constexpr detail::reflect_tag reflect{};
/// The border repeated (PyTorch's "replicate"): 0 0 | 0 1 2 3 | 3 3.
inline constexpr detail::edge_tag edge{};

/// A number is wrapped: `pad<1, 2>(x, fill{-1})`.
template <class Mode>
concept pads_with_fill_reflect_or_edge =
    std::is_same_v<Mode, fill> || std::is_same_v<Mode, detail::reflect_tag> || std::is_same_v<Mode, detail::edge_tag>;
template <int Amounts>
concept amounts_come_in_pairs = Amounts % 2 == 0;
template <int PaddedAxes, int Rank>
concept padded_axes_fit_rank = PaddedAxes <= Rank;
template <int Amount, int Extent>
concept reflection_is_smaller_than_extent = Amount < Extent;

namespace detail {

struct pad_amounts {
  int before[max_rank]{};
  int after[max_rank]{};
};
/// PyTorch's order: before and after the last axis, then before and after the one in front of it, and so on.
template <int... Amounts> constexpr pad_amounts pad_amounts_of(int rank) {
  constexpr int amounts[] = {Amounts..., 0};
  pad_amounts result;
  for (int i = 0; 2 * i + 1 < static_cast<int>(sizeof...(Amounts)) && i < rank; ++i) {
    result.before[rank - 1 - i] = amounts[2 * i];
    result.after[rank - 1 - i] = amounts[2 * i + 1];
  }
  return result;
}
constexpr shape padded(const shape& x, const pad_amounts& amounts) { return infer::pad(x, amounts.before, amounts.after); }

struct reflection {
  int amount = 0;
  int extent = 1;
};
template <class Mode> constexpr pad_mode mode_of() {
  if constexpr (pads_with_fill_reflect_or_edge<Mode>) return Mode::mode;
  else return pad_mode::constant;
}
/// The first axis that is too short to be mirrored so far.
constexpr reflection worst_reflection(const shape& x, const pad_amounts& amounts, pad_mode mode) {
  for (int i = 0; i < x.rank && mode == pad_mode::reflect; ++i) {
    const int amount = amounts.before[i] > amounts.after[i] ? amounts.before[i] : amounts.after[i];
    if (amount >= x[i]) return {amount, x[i]};
  }
  return {};
}

}  // namespace detail

/// `pad<1, 2>(x)` adds one element before and two after along the last axis, `pad<1, 2, 3, 4>(x, reflect)` also along the one in front of
/// it: torch.nn.functional.pad's order. The mode is `fill{value}` (zeros by default), `reflect` or `edge`.
template <int... Amounts, traced Operand, pads_with_fill_reflect_or_edge Mode = fill, int Given = sizeof...(Amounts),
          int PaddedAxes = (Given + 1) / 2, int Rank = rank_of<Operand>,
          int Amount = detail::worst_reflection(extents_of<Operand>, detail::pad_amounts_of<Amounts...>(Rank), detail::mode_of<Mode>()).amount,
          int Extent = detail::worst_reflection(extents_of<Operand>, detail::pad_amounts_of<Amounts...>(Rank), detail::mode_of<Mode>()).extent>
  requires(is_not_negative<Amounts> && ...) && amounts_come_in_pairs<Given> && padded_axes_fit_rank<PaddedAxes, Rank> &&
          reflection_is_smaller_than_extent<Amount, Extent>
constexpr auto pad(const Operand& x, const Mode& mode = {}) {
  builder& target = x.target();
  const scope_guard scope(target, "pad");
  constexpr detail::pad_amounts amounts = detail::pad_amounts_of<Amounts...>(Rank);
  constexpr shape extents = detail::padded(extents_of<Operand>, amounts);
  const node_id y = target.pad(x.id(), amounts.before, amounts.after, Mode::mode, mode.value);
  return detail::result<element_type_of<Operand>, extents>({target, y});
}

}  // namespace inlay
