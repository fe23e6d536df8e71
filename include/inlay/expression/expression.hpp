/// `expression`: what a network computes with. Its type says element and extents, its value says where in the graph it stands.
#pragma once

#include <inlay/core/tensor.hpp>
#include <inlay/graph/builder.hpp>

namespace inlay {

/// A tensor that will exist when the network runs, `expression<float, 1, 3, 32, 32>`. Networks take and return expressions;
/// every operation on one appends a node to the graph being traced.
template <element Element, int... Extents> class expression {
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

template <class Operand> struct plain {
  using type = Operand;
};
template <class Operand> struct plain<const Operand> : plain<Operand> {};
template <class Operand> struct plain<Operand&> : plain<Operand> {};
template <class Operand> struct plain<Operand&&> : plain<Operand> {};
template <class Operand> using plain_t = typename plain<Operand>::type;

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
template <class Operand> using canonical_t = typename canonical<plain_t<Operand>>::type;

template <int... Indices> struct indices {};
template <int Count, int... Indices> struct make_indices : make_indices<Count - 1, Count - 1, Indices...> {};
template <int... Indices> struct make_indices<0, Indices...> {
  using type = indices<Indices...>;
};
/// g++ 12 crashes when an alias template names members of a class-type argument, so the extents are spread in a function.
template <element Element, shape Extents> struct with_extents {
  static constexpr int rank = Extents.rank;
  template <int... Indices> static expression<Element, Extents.extent[Indices]...> as_expression(indices<Indices...>);
  template <int... Indices> static tensor<Element, Extents.extent[Indices]...> as_tensor(indices<Indices...>);
  using expression_type = decltype(as_expression(typename make_indices<rank>::type{}));
  using tensor_type = decltype(as_tensor(typename make_indices<rank>::type{}));
};

}  // namespace detail

/// The expression type of a shape that was computed.
template <element Element, shape Extents> using expression_of = typename detail::with_extents<Element, Extents>::expression_type;
template <element Element, shape Extents> using tensor_of = typename detail::with_extents<Element, Extents>::tensor_type;

/// An expression of the network.
template <class Operand>
concept traced = detail::is_expression<detail::canonical_t<Operand>>;
/// Weights: a constexpr tensor with a name. (A temporary tensor is gone before the network runs.)
template <class Operand>
concept named_tensor = detail::is_tensor<detail::plain_t<Operand>> && requires(Operand&& operand) { static_cast<detail::plain_t<Operand>const&>(operand); };
/// A plain number, of the element type of its partner.
template <class Operand>
concept scalar = element<detail::plain_t<Operand>>;
/// What an operation takes where weights may be known now (tensor) or only when the network runs (expression).
template <class Operand>
concept tensor_operand = traced<Operand> || named_tensor<Operand>;

template <class Operand> inline constexpr shape extents_of = detail::canonical_t<Operand>::extents;
template <scalar Operand> inline constexpr shape extents_of<Operand> = shape{};
template <class Operand> using element_type_of = typename detail::canonical_t<Operand>::element_type;

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

}  // namespace detail

}  // namespace inlay
