/// What makes a plain node valid, function by function.
#pragma once

#include <inlay/graph/graph.hpp>
#include <inlay/graph/infer.hpp>

namespace inlay::detail {

constexpr bool is_index(dtype type) { return type == dtype::i64 || type == dtype::i32; }

constexpr const char* verify_scatter(const node& value, const shape& data, const shape& lookups, const shape& updates) {
  if (value.how == reduction::argmax || value.how == reduction::argmin) return "a scatter overwrites, adds, multiplies or keeps an extreme";
  if (value.plain == plain_function::scatter_elements) {
    if (lookups.rank != data.rank) return "the indices of scatter_elements have the rank of its data";
    if (value.axis < 0 || value.axis >= data.rank) return "the axis of a plain function is an axis of its operand";
    for (int i = 0; i < data.rank; ++i)
      if (i != value.axis && lookups[i] > data[i]) return "scatter_elements writes inside its data";
    return lookups == updates ? nullptr : "scatter_elements has an update for each index";
  }
  if (lookups.rank < 1 || lookups[lookups.rank - 1] > data.rank)
    return "the indices of scatter_nd end with an axis no longer than the rank of its data";
  shape expected = lookups;
  --expected.rank;
  for (int i = lookups[lookups.rank - 1]; i < data.rank; ++i) expected.append(data[i]);
  return updates == expected ? nullptr : "the updates of scatter_nd have the extents of its indices and what they leave of its data";
}

constexpr const char* verify_gather_plain(const node& value, const shape& data, const shape& lookups) {
  if (value.plain == plain_function::gather_elements) {
    if (lookups.rank != data.rank) return "the indices of gather_elements have the rank of its data";
    if (value.axis < 0 || value.axis >= data.rank) return "the axis of a plain function is an axis of its operand";
    for (int i = 0; i < data.rank; ++i)
      if (i != value.axis && lookups[i] > data[i]) return "gather_elements reads inside its data";
  } else {
    if (value.axis < 0 || value.axis >= lookups.rank || value.axis > data.rank) return "the batches of gather_nd are leading axes of both operands";
    if (lookups[lookups.rank - 1] > data.rank - value.axis) return "the indices of gather_nd end with an axis no longer than the rank of its data";
    for (int i = 0; i < value.axis; ++i)
      if (lookups[i] != data[i]) return "the batches of gather_nd are leading axes of both operands";
  }
  return data.count() > 0 || value.extents.count() == 0 ? nullptr : "gather reads inside its operand";
}

constexpr const char* verify_recurrence(const graph& source, node_id id, int gates) {
  const node& value = source[id];
  const shape& x = source.source(id, 0).extents;
  if (x.rank != 3 || x[2] % gates != 0) return "the input of a recurrence is (steps, batch, gates * hidden)";
  const int batch = x[1], hidden = x[2] / gates;
  const auto has = [&](int operand, const shape& extents) { return source.source(id, operand).extents == extents; };
  if (!has(1, make_shape(gates * hidden, hidden))) return "the recurrent weights of a recurrence are (gates * hidden, hidden)";
  if (value.plain == plain_function::lstm) {
    if (!has(2, make_shape(batch, hidden)) || !has(3, make_shape(batch, hidden))) return "the first state of a recurrence is (batch, hidden)";
    if (!has(4, make_shape(3 * hidden))) return "the peepholes of an lstm are (3 * hidden)";
    return has(5, make_shape(batch)) && has(6, make_shape(7)) ? nullptr : "a recurrence has a length for each batch element, and its parameters";
  }
  if (!has(2, make_shape(gates * hidden))) return "the recurrent bias of a recurrence is (gates * hidden)";
  if (!has(3, make_shape(batch, hidden))) return "the first state of a recurrence is (batch, hidden)";
  const int functions = value.plain == plain_function::gru ? 2 : 1;
  return has(4, make_shape(batch)) && has(5, make_shape(1 + 2 * functions)) ? nullptr
                                                                            : "a recurrence has a length for each batch element, and its parameters";
}

constexpr const char* verify_plain_operands(const graph& source, node_id id) {
  using enum plain_function;
  const node& value = source[id];
  const auto extents = [&](int operand) -> const shape& { return source.source(id, operand).extents; };
  const shape& first = extents(0);
  const bool along_axis = value.plain == sort || value.plain == cumulate || value.plain == unique;
  if (along_axis && (value.axis < 0 || value.axis >= first.rank)) return "the axis of a plain function is an axis of its operand";
  switch (value.plain) {
    case gather_elements:
    case gather_nd:
      if (!is_index(source.source(id, 1).type)) return "the indices of a plain function are i64 or i32";
      return verify_gather_plain(value, first, extents(1));
    case scatter_elements:
    case scatter_nd:
      if (!is_index(source.source(id, 1).type)) return "the indices of a plain function are i64 or i32";
      if (source.source(id, 2).type != value.type) return "the updates of a scatter have the type of its data";
      return verify_scatter(value, first, extents(1), extents(2));
    case sort:
      if (value.extents.rank != first.rank || value.extents[value.axis] > first[value.axis])
        return "sort gives no more places than there are elements";
      for (int i = 0; i < first.rank; ++i)
        if (i != value.axis && value.extents[i] != first[i]) return "sort keeps all axes but its own";
      return nullptr;
    case cumulate:
      return value.how == reduction::sum || value.how == reduction::product ? nullptr : "cumulate takes sum or product";
    case non_zero:
      return value.extents.rank == 2 && value.extents[0] == first.rank ? nullptr : "non_zero gives a row for each axis of its operand";
    case unique:
      if (value.extents.rank != 1 || (value.order[0] == 1 && value.extents[0] != first[value.axis])) return "unique gives places along one axis";
      return nullptr;
    case max_positions:
      return first.rank == value.geometry.rank + 2 ? nullptr : "the tensor under a window has two axes more than the window";
    case grid_sample: {
      const int axes = first.rank - 2;
      if (axes < 1 || axes > 3 || extents(1).rank < 2 || extents(1)[extents(1).rank - 1] != axes)
        return "a grid has a number for each of 1 to 3 spatial axes";
      if (extents(1)[0] != first[0]) return "a grid has the batch of its operand";
      return nullptr;
    }
    case roi_align:
      if (first.rank != 4 || extents(1).rank != 2 || extents(1)[1] != 4 || extents(2).rank != 1)
        return "roi_align takes images, regions of 4 numbers and their image";
      if (value.extents.rank != 4 || value.extents[0] != extents(1)[0] || extents(2)[0] != extents(1)[0] || value.extents[1] != first[1])
        return "roi_align has an image for each region";
      return nullptr;
    case deform_convolve: {
      if (first.rank != 4 || value.geometry.rank != 2 || value.order[0] < 1 || value.groups < 1) return "deform_convolve takes images";
      const int taps = value.geometry.kernel[0] * value.geometry.kernel[1] * value.order[0];
      const auto per_point = [&](int operand, int count) {
        return extents(operand) == make_shape(value.extents[0], count, value.extents[2], value.extents[3]);
      };
      if (first[1] % value.groups != 0 || extents(1)[0] % value.groups != 0 || first[1] % value.order[0] != 0)
        return "the groups of deform_convolve divide its channels";
      return per_point(2, 2 * taps) && per_point(3, taps) ? nullptr : "deform_convolve has two offsets and a factor for each tap and point";
    }
    case non_max_suppression:
      if (first.rank != 3 || first[2] != 4 || extents(1).rank != 3 || extents(1)[0] != first[0] || extents(1)[2] != first[1])
        return "non_max_suppression takes boxes of 4 numbers and a score for each class and box";
      return value.extents.rank == 2 && value.extents[1] == 3 ? nullptr : "non_max_suppression gives rows of 3";
    case determinant:
      return first.rank >= 2 && first[first.rank - 1] == first[first.rank - 2] ? nullptr : "a determinant is of square matrices";
    case lstm:
      return verify_recurrence(source, id, 4);
    case gru:
      return verify_recurrence(source, id, 3);
    case rnn:
      return verify_recurrence(source, id, 1);
    case bit_cast:
      return facts(source.source(id, 0).type).bytes == facts(value.type).bytes ? nullptr : "bit_cast keeps the size of elements";
    default:
      return nullptr;
  }
}

/// Functions whose result has the extents that infer::plain gives.
constexpr bool infers_extents(plain_function function) {
  using enum plain_function;
  return function != sort && function != non_zero && function != unique && function != roi_align && function != non_max_suppression &&
         function != max_positions && function != count_grams;
}

constexpr const char* verify_plain(const graph& source, node_id id) {
  const node& value = source[id];
  if (value.plain == plain_function::none) return "a plain node has a function";
  if (value.operands != facts(value.plain).operands) return "a plain node has as many operands as its function";
  const dtype first = source.source(id, 0).type;
  if (facts(value.plain).gives_index ? value.type != dtype::i64 : value.type != first && value.plain != plain_function::bit_cast)
    return "a plain function has the type of its first operand, or gives i64";
  if (const char* rule = verify_plain_operands(source, id)) return rule;
  if (!infers_extents(value.plain)) return nullptr;
  shape extents[max_plain_operands];
  for (int i = 0; i < value.operands; ++i) extents[i] = source.source(id, i).extents;
  return value.extents == infer::plain(plain_attributes_of(value), extents) ? nullptr
                                                                            : "a plain function has the extents that follow from its operands";
}

}  // namespace inlay::detail
