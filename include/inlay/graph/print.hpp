/// The printer: a graph as text, one line for each node. Tests of rewrites compare these texts.
#pragma once

#include <inlay/core/text.hpp>
#include <inlay/graph/graph.hpp>

namespace inlay {

namespace detail {

/// Attributes between braces, `{stride 2, pad [1, 0]}`; nothing at all when every attribute has its default.
class attribute_printer {
 public:
  constexpr explicit attribute_printer(text& out) : out_(out) {}
  constexpr void close() {
    if (count_ > 0) out_ << '}';
  }

  constexpr text& name(const char* label) { return out_ << (count_++ == 0 ? " {" : ", ") << label; }
  constexpr void numbers(const char* label, const int* values, int count) {
    name(label) << " [";
    for (int i = 0; i < count; ++i) out_ << (i == 0 ? "" : ", ") << values[i];
    out_ << ']';
  }
  /// One number when all spatial axes agree.
  constexpr void spatial(const char* label, const int* values, int count, int default_value) {
    bool uniform = true;
    for (int i = 1; i < count; ++i) uniform = uniform && values[i] == values[0];
    if (!uniform) return numbers(label, values, count);
    if (count > 0 && values[0] != default_value) name(label) << ' ' << values[0];
  }

 private:
  text& out_;
  int count_ = 0;
};

constexpr void print_window(attribute_printer& out, const window& geometry) {
  bool symmetric = true;
  for (int i = 0; i < geometry.rank; ++i) symmetric = symmetric && geometry.pad_before[i] == geometry.pad_after[i];
  out.spatial("stride", geometry.stride, geometry.rank, 1);
  out.spatial("dilation", geometry.dilation, geometry.rank, 1);
  out.spatial(symmetric ? "pad" : "pad_before", geometry.pad_before, geometry.rank, 0);
  if (!symmetric) out.spatial("pad_after", geometry.pad_after, geometry.rank, 0);
}

constexpr void print_name(text& out, const node& value) {
  out << facts(value.kind).name;
  if (value.kind == op::map) out << '.' << facts(value.function).name;
  if (value.kind == op::reduce) out << '.' << name(value.how);
  if (value.kind == op::plain) out << '.' << facts(value.plain).name;
  if (value.kind == op::window_reduce) out << '.' << (value.average ? "average" : name(value.how));
  if (value.kind == op::resize) out << (value.interpolation == resize_mode::linear ? ".linear" : ".nearest");
  if (value.transpose_a) out << ".at";
  if (value.transpose_b) out << ".bt";
}

constexpr void print_constant(text& out, const graph& owner, const node& value) {
  constexpr int shown = 4;
  const constant_source& source = value.source;
  if (source.where == constant_source::place::none) out << " nowhere";
  if (source.where == constant_source::place::memory) out << " memory";
  if (source.where == constant_source::place::diagonal) out << " diagonal";
  if (source.where == constant_source::place::splat) out << ' ' << source.value;
  if (source.where == constant_source::place::pool_of_halves) out << " in halves";
  if (source.where != constant_source::place::pool) return;
  const int count = value.extents.size();
  out << " {";
  for (int i = 0; i < count && i < shown; ++i) out << (i == 0 ? "" : ", ") << owner.pool[source.pool_begin + i];
  out << (count > shown ? ", ...}" : "}");
}

constexpr void print_attributes(text& out, const node& value) {
  attribute_printer attributes(out);
  switch (value.kind) {
    case op::convolve:
      if (value.transposed) attributes.name("transposed");
      print_window(attributes, value.geometry);
      if (value.groups != 1) attributes.name("groups ") << value.groups;
      break;
    case op::window_reduce:
      attributes.spatial("kernel", value.geometry.kernel, value.geometry.rank, 0);
      print_window(attributes, value.geometry);
      if (value.average && !value.count_include_pad) attributes.name("exclude_pad");
      break;
    case op::reduce: {
      int axes[max_rank]{}, count = 0;
      for (int i = 0; i < max_rank; ++i)
        if (value.axes >> i & 1u) axes[count++] = i;
      attributes.numbers("axes", axes, count);
      break;
    }
    case op::permute: attributes.numbers("order", value.order, value.extents.rank); break;
    case op::slice: {
      attributes.numbers("start", value.order, value.extents.rank);
      bool steps = false;
      for (int i = 0; i < value.extents.rank; ++i) steps = steps || value.amount[i] != 1;
      if (steps) attributes.numbers("step", value.amount, value.extents.rank);
      break;
    }
    case op::pad:
      attributes.numbers("before", value.order, value.extents.rank);
      attributes.numbers("after", value.amount, value.extents.rank);
      if (value.mode != pad_mode::constant) attributes.name(value.mode == pad_mode::reflect ? "reflect" : "edge");
      if (value.pad_value != 0) attributes.name("value ") << value.pad_value;
      break;
    case op::plain: {
      if (value.how != reduction::none) attributes.name(name(value.how));
      if (value.axis != 0) attributes.name("axis ") << value.axis;
      if (value.groups != 1) attributes.name("groups ") << value.groups;
      if (value.geometry.rank > 0) attributes.spatial("kernel", value.geometry.kernel, value.geometry.rank, 0);
      print_window(attributes, value.geometry);
      int numbers = max_rank;
      while (numbers > 0 && value.order[numbers - 1] == 0) --numbers;
      if (numbers > 0) attributes.numbers("numbers", value.order, numbers);
      break;
    }
    case op::concat:
    case op::gather: attributes.name("axis ") << value.axis; break;
    case op::resize:
      if (value.coordinates == resize_coordinates::align_corners) attributes.name("align_corners");
      if (value.coordinates == resize_coordinates::asymmetric) attributes.name("asymmetric");
      break;
    default: break;
  }
  attributes.close();
}

constexpr void print_layout(text& out, const shape& extents, const strides& layout) {
  if (same_layout(extents, layout, dense_strides(extents))) return;
  attribute_printer attributes(out);
  attributes.numbers("strides", layout.step, layout.rank);
  attributes.close();
}

}  // namespace detail

/// Appends one node as a line without its end: `%4 = convolve %1, %2 {stride 2, pad 1} : f32[1, 8, 14, 14]`.
constexpr void print_node(text& out, const graph& source, node_id id) {
  const node& value = source[id];
  out << '%' << id << " = ";
  detail::print_name(out, value);
  for (int i = 0; i < value.operands; ++i) out << (i == 0 ? " %" : ", %") << source.operand(id, i);
  if (value.kind == op::constant) detail::print_constant(out, source, value);
  detail::print_attributes(out, value);
  if (value.kind == op::input)
    for (const graph_input& each : source.inputs)
      if (each.value == id) detail::print_layout(out, value.extents, each.layout.step);
  out << " : " << facts(value.type).name << value.extents;
}

/// One line for each node, then one for each output:
///
///     %0 = input : f32[1, 28, 28]
///     %1 = constant memory : f32[28, 28]
///     %2 = contract.bt %0, %1 : f32[1, 28, 28]
///     %3 = map.relu %2 : f32[1, 28, 28]
///     output %3
///
/// Only attributes that differ from their default are shown, and one number where the spatial axes agree. Constants show where
/// their elements are: `constant memory`, the value of a splat (`constant 0.5`), the first elements of a computed one
/// (`constant {1, 2, 3, 4, ...}`). Memory that is not dense shows its strides. Scopes are not shown.
constexpr text print(const graph& source) {
  text out;
  for (node_id id = 0; id < source.size(); ++id) {
    print_node(out, source, id);
    out << '\n';
  }
  for (const graph_output& each : source.outputs) {
    out << "output %" << each.value;
    detail::print_layout(out, source[each.value].extents, each.layout.step);
    out << '\n';
  }
  return out;
}

}  // namespace inlay
