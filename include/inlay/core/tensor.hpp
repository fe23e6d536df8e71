/// `tensor`: elements with static extents, the type of weights, inputs and outputs.
#pragma once

#include <cstddef>

#include <inlay/core/dtype.hpp>
#include <inlay/core/shape.hpp>

namespace inlay {

namespace detail {
/// Whole vectors where there is at least one: a vector load that crosses a cache line costs a third of the speed.
template <class Element, int Size>
inline constexpr std::size_t tensor_alignment =
#if defined(__arm__) || (defined(__riscv) && __riscv_xlen == 32)
    alignof(Element);
#else
    Size * sizeof(Element) >= 64 ? 64 : alignof(Element);
#endif
}  // namespace detail

/// An aggregate of elements in row-major order: `constexpr tensor<float, 2, 3> weights = {1, 2, 3, 4, 5, 6};`.
/// Rank 0, `tensor<float>`, holds one element.
template <element Element, int... Extents> struct tensor {
  static_assert(((Extents >= 0) && ...), "the extents of a tensor are not negative");
  using element_type = Element;
  static constexpr int rank = sizeof...(Extents);
  static constexpr int size = (1 * ... * Extents);
  static constexpr shape extents = make_shape(Extents...);

  alignas(detail::tensor_alignment<Element, size>) Element data[size > 0 ? size : 1];

  /// The element at the indices, one for each axis: `weights(1, 2)`.
  template <class... Indices>
    requires(sizeof...(Indices) == sizeof...(Extents))
  constexpr Element& operator()(Indices... indices) {
    return data[offset(static_cast<int>(indices)...)];
  }
  template <class... Indices>
    requires(sizeof...(Indices) == sizeof...(Extents))
  constexpr const Element& operator()(Indices... indices) const {
    return data[offset(static_cast<int>(indices)...)];
  }
  /// The element at a position in row-major order.
  constexpr Element& operator[](int position) { return data[position]; }
  constexpr const Element& operator[](int position) const { return data[position]; }
  constexpr Element* begin() { return data; }
  constexpr Element* end() { return data + size; }
  constexpr const Element* begin() const { return data; }
  constexpr const Element* end() const { return data + size; }

  friend constexpr bool operator==(const tensor&, const tensor&) = default;

 private:
  template <class... Indices> static constexpr int offset(Indices... indices) {
    int position = 0;
    ((position = position * Extents + indices), ...);
    return position;
  }
};

/// What a trained batch norm holds, in PyTorch's names: y = (x - running_mean) / sqrt(running_var + eps) * weight + bias, per channel.
template <element Element, int Channels> struct batch_norm_parameters {
  tensor<Element, Channels> weight;
  tensor<Element, Channels> bias;
  tensor<Element, Channels> running_mean;
  tensor<Element, Channels> running_var;
  double eps = 1e-5;
};

/// The position of the largest element, the first one of equals.
template <element Element, int... Extents> constexpr int argmax(const tensor<Element, Extents...>& values) {
  int best = 0;
  for (int i = 1; i < values.size; ++i)
    if (values[best] < values[i]) best = i;
  return best;
}

}  // namespace inlay
