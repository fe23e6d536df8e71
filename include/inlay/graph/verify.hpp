/// The verifier: what makes a graph valid, primitive by primitive.
#pragma once

#include <inlay/graph/graph.hpp>
#include <inlay/graph/verify_plain.hpp>

namespace inlay {

namespace detail {

constexpr bool same_extents_except(const shape& left, const shape& right, int axis) {
  if (left.rank != right.rank) return false;
  for (int i = 0; i < left.rank; ++i)
    if (i != axis && left[i] != right[i]) return false;
  return true;
}

constexpr const char* verify_operands(const graph& source, node_id id) {
  const node& value = source[id];
  if (value.operands < facts(value.kind).min_operands) return "a node has no fewer operands than its operation takes";
  if (value.operands > facts(value.kind).max_operands) return "a node has no more operands than its operation takes";
  if (value.first_operand < 0 || value.first_operand + value.operands > source.operands.size())
    return "a node's operands stand in the graph's list of operands";
  for (int i = 0; i < value.operands; ++i) {
    const node_id operand = source.operand(id, i);
    if (operand < 0 || operand >= source.size()) return "an operand is a node of the graph";
    if (operand >= id) return "operands come before their users";
  }
  if (value.scope < 0 || value.scope >= source.scopes.size()) return "a node's scope is one of the graph's scopes";
  return nullptr;
}

constexpr const char* verify_extents(const shape& extents) {
  if (extents.rank < 0 || extents.rank > max_rank) return "a rank is at most 8";
  for (int i = 0; i < extents.rank; ++i)
    if (extents[i] < 0) return "extents are at least 0";
  long long count = 1;
  for (int i = 0; i < extents.rank; ++i) {
    count *= extents[i] > 0 ? extents[i] : 1;
    if (count > 0x7fffffff) return "a tensor has fewer than 2^31 elements";
  }
  return nullptr;
}

constexpr const char* verify_input(const graph& source, node_id id) {
  int listed = 0;
  for (const graph_input& each : source.inputs) listed += each.value == id;
  return listed == 1 ? nullptr : "an input node is listed once among the graph's inputs";
}

constexpr const char* verify_constant(const graph& source, const node& value) {
  const constant_source& elements = value.source;
  if (elements.where == constant_source::place::none) return "a constant has a source";
  if (elements.where == constant_source::place::pool) {
    const bool inside = elements.pool_begin >= 0 && elements.pool_begin + value.extents.count() <= source.pool.size();
    return inside ? nullptr : "a computed constant lies inside the pool";
  }
  if (elements.where == constant_source::place::pool_of_halves) {
    const bool inside = elements.pool_begin >= 0 && elements.pool_begin + 2 * value.extents.count() <= source.pool.size();
    if (value.type != dtype::i64 && value.type != dtype::u64) return "constants in halves are i64 or u64";
    return inside ? nullptr : "a computed constant lies inside the pool";
  }
  if (elements.where == constant_source::place::splat) return nullptr;
  if (elements.bytes != nullptr) return nullptr;
  if (elements.where == constant_source::place::diagonal) return elements.columns > 0 ? nullptr : "a diagonal constant has columns";
  const bool typed = value.type == dtype::f32       ? elements.f32 != nullptr
                     : value.type == dtype::f64     ? elements.f64 != nullptr
                     : value.type == dtype::boolean ? elements.boolean != nullptr
                     : value.type == dtype::i32     ? elements.i32 != nullptr
                                                    : value.type == dtype::i64 && elements.i64 != nullptr;
  return typed ? nullptr : "a constant in memory points to elements of its type";
}

/// Functions that have no meaning on integers.
constexpr bool needs_floating(scalar_function function) {
  return function == scalar_function::reciprocal || (function >= scalar_function::sqrt && function <= scalar_function::sigmoid) ||
         function == scalar_function::atan2;
}
/// Functions of the bits of integers.
constexpr bool needs_integers(scalar_function function) {
  return function == scalar_function::bit_not || (function >= scalar_function::bit_and && function <= scalar_function::shift_right);
}

constexpr const char* verify_map(const graph& source, node_id id) {
  const node& value = source[id];
  const int arity = facts(value.function).arity;
  if (value.operands != arity) return "a map has as many operands as its function";
  shape extents = source.source(id, 0).extents;
  for (int i = 1; i < arity; ++i) {
    if (!broadcastable(extents, source.source(id, i).extents)) return "the operands of a map broadcast together";
    extents = broadcast_shape(extents, source.source(id, i).extents);
  }
  if (!(extents == value.extents)) return "a map has the extents its operands broadcast to";
  const dtype first = source.source(id, arity == 3 ? 1 : 0).type;
  if (arity == 3 && source.source(id, 0).type != dtype::boolean) return "the condition of where is boolean";
  if (arity > 1 && source.source(id, arity - 1).type != first) return "the operands of a map have one type";
  if (needs_floating(value.function) && !is_floating(first)) return "elementary functions take floating elements";
  if (needs_integers(value.function) && !is_integer(first)) return "functions of bits take integers";
  if (facts(value.function).predicate) return value.type == dtype::boolean ? nullptr : "a predicate gives booleans";
  if (value.function == scalar_function::identity) return nullptr;
  return value.type == first ? nullptr : "a map has the type of its operands";
}

constexpr const char* verify_contract(const graph& source, node_id id) {
  const node& value = source[id];
  const node &a = source.source(id, 0), &b = source.source(id, 1);
  if (a.extents.rank < 2 || b.extents.rank < 2) return "the operands of contract have rank 2 or more";
  if (a.type != b.type || a.type != value.type) return "contract has the type of both its operands";
  const int a_inner = a.extents[a.extents.rank - (value.transpose_a ? 2 : 1)];
  const int b_inner = b.extents[b.extents.rank - (value.transpose_b ? 1 : 2)];
  if (a_inner != b_inner) return "the inner extents of contract are equal";
  shape a_batch = a.extents, b_batch = b.extents;
  a_batch.rank -= 2;
  b_batch.rank -= 2;
  if (!broadcastable(a_batch, b_batch)) return "the leading axes of contract broadcast together";
  if (!(value.extents == infer::contract(a.extents, b.extents, value.transpose_a, value.transpose_b)))
    return "contract has the extents of a matrix product";
  return nullptr;
}

constexpr const char* verify_window(const window& geometry, const shape& x) {
  if (geometry.rank < 1 || geometry.rank > 3) return "a window has 1 to 3 axes";
  if (x.rank != geometry.rank + 2) return "the tensor under a window has two axes more than the window";
  for (int i = 0; i < geometry.rank; ++i) {
    if (geometry.kernel[i] < 1) return "the extents of a window are at least 1";
    if (geometry.stride[i] < 1) return "the strides of a window are at least 1";
    if (geometry.dilation[i] < 1) return "the dilations of a window are at least 1";
    if (geometry.pad_before[i] < 0 || geometry.pad_after[i] < 0) return "the padding of a window is not negative";
  }
  for (int i = geometry.rank; i < 3; ++i)
    if (geometry.kernel[i] != 1 || geometry.stride[i] != 1 || geometry.dilation[i] != 1 || geometry.pad_before[i] != 0 || geometry.pad_after[i] != 0)
      return "axes that a window does not have keep their defaults";
  return nullptr;
}

constexpr bool window_fits(const window& geometry, const shape& x) {
  for (int i = 0; i < geometry.rank; ++i)
    if (geometry.dilation[i] * (geometry.kernel[i] - 1) + 1 > x[i + 2] + geometry.pad_before[i] + geometry.pad_after[i]) return false;
  return true;
}

constexpr const char* verify_convolve(const graph& source, node_id id) {
  const node& value = source[id];
  const node &x = source.source(id, 0), &w = source.source(id, 1);
  const window& geometry = value.geometry;
  if (const char* rule = verify_window(geometry, x.extents)) return rule;
  if (x.type != w.type || x.type != value.type) return "convolve has the type of both its operands";
  if (w.extents.rank != x.extents.rank) return "the weights of convolve have the rank of its input";
  for (int i = 0; i < geometry.rank; ++i)
    if (w.extents[i + 2] != geometry.kernel[i]) return "the weights of convolve have the extents of its window";
  const int channels = x.extents[1];
  if (value.groups < 1 || channels % value.groups != 0) return "the groups of convolve divide its input channels";
  if (!value.transposed) {
    if (w.extents[0] % value.groups != 0) return "the groups of convolve divide its output channels";
    if (w.extents[1] * value.groups != channels) return "the weights of convolve have input channels / groups on axis 1";
    if (!window_fits(geometry, x.extents)) return "a window fits its padded input";
    return value.extents == infer::convolve(x.extents, w.extents, geometry) ? nullptr : "convolve has the extents of its windows";
  }
  if (w.extents[0] != channels) return "the weights of a transposed convolve have the input channels on axis 0";
  const shape smallest = infer::convolve_transposed(x.extents, w.extents, geometry, value.groups, {0, 0, 0});
  if (value.extents.rank != smallest.rank || value.extents[0] != smallest[0] || value.extents[1] != smallest[1])
    return "a transposed convolve has the batch of its input and weights' channels * groups";
  for (int i = 0; i < geometry.rank; ++i) {
    const int output_padding = value.extents[i + 2] - smallest[i + 2];
    const int limit = geometry.stride[i] > geometry.dilation[i] ? geometry.stride[i] : geometry.dilation[i];
    if (output_padding < 0 || output_padding >= limit) return "the output padding of a transposed convolve is below its stride or its dilation";
  }
  return nullptr;
}

constexpr const char* verify_window_reduce(const graph& source, node_id id) {
  const node& value = source[id];
  const node& x = source.source(id, 0);
  const window& geometry = value.geometry;
  if (const char* rule = verify_window(geometry, x.extents)) return rule;
  if (x.type != value.type) return "window_reduce has the type of its operand";
  const bool combines =
      value.how == reduction::sum || value.how == reduction::product || value.how == reduction::maximum || value.how == reduction::minimum;
  if (!combines) return "window_reduce takes sum, product, maximum or minimum";
  if (value.average && (value.how != reduction::sum || !is_floating(x.type))) return "an average is a sum of floating elements";
  if (!window_fits(geometry, x.extents)) return "a window fits its padded input";
  if (value.extents.rank != x.extents.rank || value.extents[0] != x.extents[0] || value.extents[1] != x.extents[1])
    return "window_reduce keeps the first two axes";
  for (int i = 0; i < geometry.rank; ++i) {
    const auto positions = [&](auto& infer_extent) {
      return infer_extent(x.extents[i + 2], geometry.kernel[i], geometry.stride[i], geometry.dilation[i], geometry.pad_before[i],
                          geometry.pad_after[i]);
    };
    if (value.extents[i + 2] != positions(infer::window_extent) && value.extents[i + 2] != positions(infer::window_extent_ceil))
      return "window_reduce has the extents of its windows, rounded down or up";
  }
  return nullptr;
}

constexpr const char* verify_reduce(const graph& source, node_id id) {
  const node& value = source[id];
  const node& x = source.source(id, 0);
  if (value.how == reduction::none) return "reduce has a reduction";
  if (value.axes >> x.extents.rank != 0) return "the reduced axes are axes of the operand";
  if (!(value.extents == infer::reduce(x.extents, value.axes))) return "reduced axes keep extent 1 and the others their own";
  const bool index = value.how == reduction::argmax || value.how == reduction::argmin;
  if (index && value.type != dtype::i64) return "argmax and argmin give i64";
  return index || value.type == x.type ? nullptr : "reduce has the type of its operand";
}

constexpr const char* verify_permute(const node& value, const shape& x) {
  unsigned used = 0;
  for (int i = 0; i < x.rank; ++i) {
    if (value.order[i] < 0 || value.order[i] >= x.rank || (used >> value.order[i] & 1u) != 0) return "permute names each axis of its operand once";
    used |= 1u << value.order[i];
  }
  return value.extents == infer::permute(x, value.order) ? nullptr : "permute has the extents of its operand in the new order";
}

constexpr const char* verify_slice(const node& value, const shape& x) {
  if (value.extents.rank != x.rank) return "slice keeps the rank of its operand";
  for (int i = 0; i < x.rank; ++i) {
    if (value.amount[i] == 0) return "the steps of slice are not 0";
    if (value.extents[i] == 0) continue;
    const long long last = value.order[i] + static_cast<long long>(value.extents[i] - 1) * value.amount[i];
    if (value.order[i] < 0 || value.order[i] >= x[i] || last < 0 || last >= x[i]) return "slice reads inside its operand";
  }
  return nullptr;
}

constexpr const char* verify_pad(const node& value, const shape& x) {
  for (int i = 0; i < x.rank; ++i) {
    if (value.order[i] < 0 || value.amount[i] < 0) return "padding is not negative";
    if (value.mode == pad_mode::reflect && (value.order[i] >= x[i] || value.amount[i] >= x[i])) return "reflected padding is smaller than its axis";
  }
  return value.extents == infer::pad(x, value.order, value.amount) ? nullptr : "pad has the extents of its operand and the padding";
}

constexpr const char* verify_concat(const graph& source, node_id id) {
  const node& value = source[id];
  if (value.axis < 0 || value.axis >= value.extents.rank) return "the axis of concat is an axis of its result";
  int extent = 0;
  for (int i = 0; i < value.operands; ++i) {
    const node& part = source.source(id, i);
    if (part.type != value.type) return "concat has the type of its operands";
    if (!same_extents_except(part.extents, value.extents, value.axis)) return "the operands of concat differ only along its axis";
    extent += part.extents[value.axis];
  }
  return extent == value.extents[value.axis] ? nullptr : "concat is as long as its operands together";
}

constexpr const char* verify_gather(const graph& source, node_id id) {
  const node& value = source[id];
  const node &x = source.source(id, 0), &indices = source.source(id, 1);
  if (value.axis < 0 || value.axis >= x.extents.rank) return "the axis of gather is an axis of its operand";
  if (indices.type != dtype::i64 && indices.type != dtype::i32) return "the indices of gather are i64 or i32";
  if (x.type != value.type) return "gather has the type of its operand";
  if (x.extents[value.axis] == 0 && value.extents.count() > 0) return "gather reads inside its operand";
  if (x.extents.rank - 1 + indices.extents.rank > max_rank) return "a rank is at most 8";
  return value.extents == infer::gather(x.extents, indices.extents, value.axis)
             ? nullptr
             : "gather has its operand's extents with those of the indices in place of its axis";
}

constexpr const char* verify_resize(const node& value, const node& x) {
  if (x.extents.rank < 3) return "resize takes a batch axis, a channel axis and spatial axes";
  if (x.extents.count() == 0 && value.extents.count() > 0) return "resize reads inside its operand";
  if (value.extents.rank != x.extents.rank || value.extents[0] != x.extents[0] || value.extents[1] != x.extents[1])
    return "resize keeps the first two axes";
  return value.interpolation == resize_mode::linear && !is_floating(x.type) ? "linear resize takes floating elements" : nullptr;
}

constexpr const char* verify_node(const graph& source, node_id id) {
  const node& value = source[id];
  if (const char* rule = verify_extents(value.extents)) return rule;
  const auto operand = [&]() -> const node& { return source.source(id, 0); };
  const bool moves = value.kind == op::reshape || value.kind == op::permute || value.kind == op::broadcast || value.kind == op::slice ||
                     value.kind == op::pad || value.kind == op::resize;
  if (moves && value.type != operand().type) return "moving elements does not change their type";
  switch (value.kind) {
    case op::input: return verify_input(source, id);
    case op::constant: return verify_constant(source, value);
    case op::map: return verify_map(source, id);
    case op::contract: return verify_contract(source, id);
    case op::convolve: return verify_convolve(source, id);
    case op::window_reduce: return verify_window_reduce(source, id);
    case op::reduce: return verify_reduce(source, id);
    case op::reshape: return value.extents.count() == operand().extents.count() ? nullptr : "reshape keeps the number of elements";
    case op::permute: return verify_permute(value, operand().extents);
    case op::broadcast:
      return broadcastable(operand().extents, value.extents) && broadcast_shape(operand().extents, value.extents) == value.extents
                 ? nullptr
                 : "the operand of broadcast broadcasts to its extents";
    case op::slice: return verify_slice(value, operand().extents);
    case op::concat: return verify_concat(source, id);
    case op::pad: return verify_pad(value, operand().extents);
    case op::gather: return verify_gather(source, id);
    case op::resize: return verify_resize(value, operand());
    case op::plain: return verify_plain(source, id);
  }
  return "a node has one of the primitive operations";
}

constexpr const char* verify_layout(const graph& source, node_id value, const strides& layout) {
  return layout.rank == source[value].extents.rank ? nullptr : "the memory of an input or output has a stride for each axis";
}

}  // namespace detail

/// A rule of the graph that does not hold, and the node (an input or output is named by its node).
struct violation {
  const char* rule = nullptr;
  node_id id = no_node;
};

/// The first rule that a graph breaks, as a sentence that states it; null for a valid graph. `where` is told the node.
constexpr const char* verify(const graph& source, violation* where = nullptr) {
  const auto broken = [&](const char* rule, node_id id) {
    if (where != nullptr) *where = {rule, id};
    return rule;
  };
  for (node_id id = 0; id < source.size(); ++id) {
    if (const char* rule = detail::verify_operands(source, id)) return broken(rule, id);
    if (const char* rule = detail::verify_node(source, id)) return broken(rule, id);
  }
  for (const graph_input& each : source.inputs) {
    if (each.value < 0 || each.value >= source.size() || source[each.value].kind != op::input)
      return broken("the graph's inputs are input nodes", each.value);
    if (const char* rule = detail::verify_layout(source, each.value, each.layout.step)) return broken(rule, each.value);
  }
  if (source.outputs.empty()) return broken("a graph has an output", no_node);
  for (const graph_output& each : source.outputs) {
    if (each.value < 0 || each.value >= source.size()) return broken("the graph's outputs are nodes of the graph", each.value);
    if (const char* rule = detail::verify_layout(source, each.value, each.layout.step)) return broken(rule, each.value);
    for (int i = 0; i < each.layout.step.rank; ++i)
      if (each.layout.step[i] == 0 && source[each.value].extents[i] > 1 && source[each.value].extents.count() > 0)
        return broken("each element of an output has its own place", each.value);
  }
  return nullptr;
}

}  // namespace inlay
