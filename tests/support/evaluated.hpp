/// Tensors of doubles in tests of graphs: making them, and comparing them with expected elements.
#pragma once

#include <inlay/graph/builder.hpp>
#include <inlay/graph/evaluate.hpp>

namespace inlay::test {

constexpr evaluated dense(const shape& extents, const list<double>& elements, dtype type = dtype::f32) { return {extents, type, elements}; }

/// 0, 1, 2, ... in row-major order.
constexpr evaluated counted(const shape& extents, double first = 0, dtype type = dtype::f32) {
  evaluated result{extents, type, {}};
  for (int i = 0; i < extents.size(); ++i) result.elements.push_back(first + i);
  return result;
}

constexpr node_id plain_input(builder& target, const evaluated& like) { return target.input(like.type, like.extents, dense_strides(like.extents)); }

/// The value of one node, given the inputs of the graph.
constexpr evaluated value_of(builder& source, node_id id, const list<evaluated>& inputs) {
  source.output(id, dense_strides(source[id].extents));
  return evaluate(source.take(), inputs)[0];
}

constexpr bool close(double left, double right, double tolerance = 1e-12) {
  if (left != left || right != right) return left != left && right != right;
  if (left == right) return true;
  const double difference = math::abs(left - right), size = math::abs(right);
  return difference <= tolerance * (size < 1 ? 1 : size);
}

constexpr bool holds(const evaluated& value, const shape& extents, const list<double>& elements, double tolerance = 1e-12) {
  if (!(value.extents == extents) || value.size() != elements.size() || value.size() != extents.size()) return false;
  for (int i = 0; i < elements.size(); ++i)
    if (!close(value[i], elements[i], tolerance)) return false;
  return true;
}

}  // namespace inlay::test
