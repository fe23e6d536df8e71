/// What element-wise operations share: broadcasting, the checks of operands, and the maps they append.
#pragma once

#include <inlay/expression/result.hpp>

namespace inlay {

/// NumPy's rule: extents are aligned at the last axis, and two of them go together when they are equal or one of them is 1.
template <int Left, int Right>
concept extents_broadcast = Left == Right || Left == 1 || Right == 1;

/// An extent of 1 expands to any, another only to itself.
template <int From, int To>
concept extent_expands = From == 1 || From == To;
template <int Rank, int ResultRank>
concept expansion_keeps_all_axes = Rank <= ResultRank;

namespace detail {

/// The first two extents, from the last axis on, that do not broadcast; (1, 1) when all do.
constexpr extent_pair broadcast_clash(const shape& left, const shape& right) {
  for (int i = 1; i <= left.rank && i <= right.rank; ++i) {
    const int a = left[left.rank - i], b = right[right.rank - i];
    if (a != b && a != 1 && b != 1) return {a, b};
  }
  return {};
}
constexpr extent_pair broadcast_clash(const shape& first, const shape& second, const shape& third) {
  const extent_pair clash = broadcast_clash(first, second);
  return clash.left != clash.right ? clash : broadcast_clash(broadcast_shape(first, second), third);
}
/// The first extent, from the last axis on, that does not expand to the one wanted; (1, 1) when all do. A new axis has no extent to keep.
constexpr extent_pair expand_clash(const shape& x, const shape& wanted) {
  for (int i = 0; i < wanted.rank; ++i)
    if (wanted[i] < 1) return {0, wanted[i]};
  for (int i = 1; i <= x.rank && i <= wanted.rank; ++i)
    if (x[x.rank - i] != 1 && x[x.rank - i] != wanted[wanted.rank - i]) return {x[x.rank - i], wanted[wanted.rank - i]};
  return {};
}
template <class... Operands>
  requires(shaped<Operands> && ...)
inline constexpr extent_pair clash_of = broadcast_clash(extents_of<Operands>...);

}  // namespace detail

/// At least one operand is an expression; the others are expressions, named tensors or numbers.
template <class Left, class Right>
concept element_wise_operands = weights_have_names<Left, Right> && (traced<Left> || traced<Right>) && (tensor_operand<Left> || scalar<Left>) &&
                                (tensor_operand<Right> || scalar<Right>) && element_types_match<Left, Right>;

namespace detail {

template <class First, class... Rest> struct common_element : common_element<Rest...> {};
template <has_element First, class... Rest> struct common_element<First, Rest...> {
  using type = element_type_of<First>;
};
/// The element type of the tensors and expressions among the operands.
template <class... Operands> using common_element_t = typename common_element<Operands...>::type;

template <class... Operands>
concept no_truth_values = !std::is_same_v<common_element_t<Operands...>, bool>;
template <class... Operands>
concept floating_operands = std::is_floating_point_v<common_element_t<Operands...>>;
template <class... Operands>
concept truth_values = std::is_same_v<common_element_t<Operands...>, bool>;

template <scalar_function Function, class Operand> constexpr auto unary(const char* label, const Operand& x) {
  const scope_guard scope(x.target(), label);
  const composite::term value(x.target(), x.target().map(Function, x.id()));
  if constexpr (facts(Function).predicate) return result<bool, extents_of<Operand>>(value);
  else return result_like<Operand>(value);
}

template <scalar_function Function, class Left, class Right> constexpr auto binary(const char* label, const Left& left, const Right& right) {
  builder& target = target_of(left, right);
  const scope_guard scope(target, label);
  using common = common_element_t<Left, Right>;
  using element = std::conditional_t<facts(Function).predicate, bool, common>;
  const node_id a = lift_any<common>(target, left);
  const node_id b = lift_any<common>(target, right);
  return result<element, broadcast_shape(extents_of<Left>, extents_of<Right>)>({target, target.map(Function, a, b)});
}

}  // namespace detail

/// Operands of + - * and their like: numbers of one type, extents that broadcast.
template <class Left, class Right>
concept arithmetic_operands = element_wise_operands<Left, Right> && detail::no_truth_values<Left, Right>;
/// Operands of / and pow, which are not integers.
template <class Left, class Right>
concept floating_operands = element_wise_operands<Left, Right> && detail::floating_operands<Left, Right>;
template <class Left, class Right>
concept boolean_operands = element_wise_operands<Left, Right> && detail::truth_values<Left, Right>;

}  // namespace inlay
