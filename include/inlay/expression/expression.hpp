/// `expression`: what a network computes with. Its type says element and extents, its value says where in the graph it stands.
#pragma once

#include <type_traits>
#include <utility>

#include <inlay/core/tensor.hpp>
#include <inlay/graph/builder.hpp>

namespace inlay {

/// Extents are known when the network is compiled: none is 0, or -1 for "any".
template <int Extent>
concept extent_is_positive = Extent > 0;

/// A tensor that will exist when the network runs, `expression<float, 1, 3, 32, 32>`. Networks take and return expressions;
/// every operation on one appends a node to the graph being traced.
template <element Element, int... Extents>
  requires(extent_is_positive<Extents> && ...)
class expression {
 public:
  using element_type = Element;
  static constexpr int rank = sizeof...(Extents);
  static constexpr shape extents = make_shape(Extents...);

  constexpr expression(builder& target, node_id id) : builder_(&target), id_(id) {}
  constexpr builder& target() const { return *builder_; }
  constexpr node_id id() const { return id_; }

 private:
  builder* builder_;
  node_id id_;
};

namespace detail {

template <class Operand> inline constexpr bool is_expression = false;
template <element Element, int... Extents> inline constexpr bool is_expression<expression<Element, Extents...>> = true;
template <class Operand> inline constexpr bool is_tensor = false;
template <element Element, int... Extents> inline constexpr bool is_tensor<tensor<Element, Extents...>> = true;

template <class Operand> using plain_t = std::remove_cvref_t<Operand>;

/// The expression a type stands for: layouts such as channels_last<expression<...>> derive from their expression.
template <element Element, int... Extents> expression<Element, Extents...> as_expression(const expression<Element, Extents...>&);
template <class Operand>
concept converts_to_expression = requires(const Operand& operand) { inlay::detail::as_expression(operand); };

template <class Operand> struct canonical {
  using type = Operand;
};
template <class Operand>
  requires(converts_to_expression<Operand>)
struct canonical<Operand> {
  using type = decltype(as_expression(*static_cast<const Operand*>(nullptr)));
};
template <element Element, int... Extents> struct canonical<expression<Element, Extents...>> {
  using type = expression<Element, Extents...>;
};
template <class Operand> using canonical_t = typename canonical<plain_t<Operand>>::type;

/// g++ 12 crashes when an alias template names members of a class-type argument, so the extents are spread in a function.
template <element Element, shape Extents> struct with_extents {
  static constexpr int rank = Extents.rank;
  template <int... Indices>
  static expression<Element, Extents.extent[Indices]...> as_expression(std::integer_sequence<int, Indices...>);
  template <int... Indices> static tensor<Element, Extents.extent[Indices]...> as_tensor(std::integer_sequence<int, Indices...>);
  using expression_type = decltype(as_expression(std::make_integer_sequence<int, rank>{}));
  using tensor_type = decltype(as_tensor(std::make_integer_sequence<int, rank>{}));
};

template <class Operand> inline constexpr bool is_temporary_tensor = is_tensor<plain_t<Operand>> && !std::is_lvalue_reference_v<Operand>;

}  // namespace detail

/// The expression type of a shape that was computed.
template <element Element, shape Extents> using expression_of = typename detail::with_extents<Element, Extents>::expression_type;
template <element Element, shape Extents> using tensor_of = typename detail::with_extents<Element, Extents>::tensor_type;

/// An expression of the network.
template <class Operand>
concept traced = detail::is_expression<detail::canonical_t<Operand>>;
/// Weights are constexpr tensors with a name: a temporary would be gone before the network runs. Every parameter that may be a
/// tensor is a forwarding reference (`Weights&&`), so that this sees what the caller wrote.
template <class... Operands>
concept weights_have_names = (!detail::is_temporary_tensor<Operands> && ...);
/// The element types that weights may have.
template <class Operand>
concept tensor_of_supported_element =
    detail::is_tensor<detail::plain_t<Operand>> &&
    requires(const typename detail::plain_t<Operand>::element_type* data) { constant_in_memory(data); };
template <class Operand>
concept named_tensor = tensor_of_supported_element<Operand> && weights_have_names<Operand>;
/// A plain number; it takes the element type of its partner.
template <class Operand>
concept scalar = std::is_arithmetic_v<detail::plain_t<Operand>>;
/// What an operation takes where weights may be known now (tensor) or only when the network runs (expression).
template <class Operand>
concept tensor_operand = (traced<Operand> || detail::is_tensor<detail::plain_t<Operand>>) && weights_have_names<Operand> &&
                         (traced<Operand> || tensor_of_supported_element<Operand>);

namespace detail {
template <class Operand>
concept has_element = traced<Operand> || is_tensor<plain_t<Operand>>;
template <class Operand> constexpr shape extents_or_scalar() {
  if constexpr (has_element<Operand>) return canonical_t<Operand>::extents;
  else return {};
}
template <class Operand>
concept shaped = has_element<Operand> || scalar<Operand>;
}  // namespace detail

/// The extents of an expression, a tensor or a number.
template <class Operand>
  requires detail::shaped<Operand>
inline constexpr shape extents_of = detail::extents_or_scalar<Operand>();
template <class Operand> inline constexpr int rank_of = extents_of<Operand>.rank;
template <class Operand> using element_type_of = typename detail::canonical_t<Operand>::element_type;

/// An expression of floating-point numbers: integers go through `cast<float>(x)` first.
template <class Operand>
concept floating_expression = traced<Operand> && std::is_floating_point_v<element_type_of<Operand>>;
/// An expression of truth values.
template <class Operand>
concept boolean_expression = traced<Operand> && std::is_same_v<element_type_of<Operand>, bool>;
/// Truth values are no numbers: `cast<float>(x)` makes some of them.
template <class Operand>
concept numeric_expression = traced<Operand> && !boolean_expression<Operand>;

namespace detail {

/// How many element types the expressions and tensors among the operands have.
template <class... Operands> constexpr int distinct_elements() {
  [[maybe_unused]] unsigned seen = 0;
  [[maybe_unused]] const auto see = [&]<class Operand>(std::type_identity<Operand>) {
    if constexpr (has_element<Operand>) seen |= 1u << static_cast<unsigned>(dtype_of<element_type_of<Operand>>);
  };
  (see(std::type_identity<Operands>{}), ...);
  int count = 0;
  for (; seen != 0; seen &= seen - 1) ++count;
  return count;
}

}  // namespace detail

/// Expressions and tensors of one operation have one element type; `cast<float>(x)` converts.
template <class... Operands>
concept element_types_match = detail::distinct_elements<Operands...>() <= 1;

namespace detail {

/// The node an operand stands for; tensors become constants that refer to the user's memory.
template <element Element, int... Extents> constexpr node_id lift(builder&, const expression<Element, Extents...>& operand) { return operand.id(); }
template <element Element, int... Extents> constexpr node_id lift(builder& target, const tensor<Element, Extents...>& operand) {
  return target.constant(dtype_of<Element>, operand.extents, constant_in_memory(operand.data));
}
template <element Element, int... Extents> constexpr node_id lift(builder&, const tensor<Element, Extents...>&&) = delete;

/// A number as a constant of a given element type.
template <element Element, scalar Number> constexpr node_id lift_scalar(builder& target, Number number) {
  return target.splat(dtype_of<Element>, static_cast<double>(number));
}
template <element Element, class Operand> constexpr node_id lift_any(builder& target, const Operand& operand) {
  if constexpr (scalar<Operand>) return lift_scalar<Element>(target, operand);
  else return lift(target, operand);
}

/// The graph of the expressions among the operands.
template <class... Operands> constexpr builder& target_of(const Operands&... operands) {
  builder* found = nullptr;
  [[maybe_unused]] const auto look = [&](const auto& operand) {
    if constexpr (traced<decltype(operand)>) found = &operand.target();
  };
  (look(operands), ...);
  return *found;
}

}  // namespace detail

}  // namespace inlay
