/// Products of one value with different weights become one wider product.
#pragma once

#include <inlay/rewrite/weights.hpp>

namespace inlay::rewrite {

namespace detail {

/// A product, the shift of its channels and the functions applied to it, as far as nobody else reads what is between.
struct parallel_product {
  node_id product = no_node;
  node_id shift = no_node;  ///< a constant
  list<node_id> values;     ///< the shifted product, then the results of functions of one operand
  list<scalar_function> functions;
  constexpr node_id after(int functions_taken) const { return values[functions_taken]; }
};

constexpr node_id only_user(const rewriter& rw, node_id id) {
  if (rw.uses(id) != 1 || rw.is_output(id)) return no_node;
  node_id found = no_node;
  rw.any_user(id, [&](node_id user) {
    found = user;
    return true;
  });
  return found;
}

constexpr parallel_product follow_product(const rewriter& rw, node_id product) {
  parallel_product result{.product = product, .shift = no_node, .values = {}, .functions = {}};
  node_id value = product, next = only_user(rw, value);
  if (next != no_node) {
    const constant_split shift = match_shift(rw, next);
    const shape& extents = rw[product].extents;
    if (shift && rw[next].extents == extents && varies_along(rw[shift.constant].extents, extents, output_channel_axis(rw, product, 1)) &&
        rw[shift.constant].extents.count() <= rw.options().constant_budget) {
      result.shift = shift.constant;
      value = next;
      next = only_user(rw, value);
    }
  }
  result.values.push_back(value);
  for (; next != no_node && rw[next].kind == op::map && rw[next].operands == 1 && rw[next].type == rw[value].type; next = only_user(rw, value)) {
    result.functions.push_back(rw[next].function);
    result.values.push_back(value = next);
  }
  return result;
}

/// Whether a reshape of a slice along `axis` is a view: no new axis runs over elements on both sides of a gap. Of a convolution the sliced axis
/// is the innermost one in memory.
constexpr bool reshape_keeps_gaps(const shape& from, const shape& to, int axis) {
  int inside = 1;
  for (int i = axis + 1; i < from.rank; ++i) inside *= from[i];
  int with_axis = inside * from[axis], outside = from.size() / with_axis;
  const auto has_boundary = [&](int count) {
    for (int i = to.rank, product = 1; i >= 0; --i) {
      if (product == count) return true;
      if (i > 0) product *= to[i - 1];
    }
    return false;
  };
  return (outside == 1 || has_boundary(with_axis)) && (inside == 1 || has_boundary(inside));
}

/// Why the readers of a value cannot read it as a slice of a larger one, or nullptr.
constexpr const char* refuse_slice(const rewriter& rw, node_id value, int axis, bool reshaped) {
  if (rw.is_output(value)) return "an output of the network would be a copy of a slice";
  const char* reason = nullptr;
  rw.any_user(value, [&](node_id reader) {
    const node& user = rw[reader];
    switch (user.kind) {
      case op::map:
      case op::reduce: reason = "a function of one of the products would be a step of its own"; break;
      case op::concat: reason = "a concatenation would copy a slice"; break;
      case op::reshape:
        if (reshaped || !reshape_keeps_gaps(rw[value].extents, user.extents, axis)) reason = "a reshape would copy a slice";
        else reason = refuse_slice(rw, reader, axis, true);
        break;
      case op::permute:
      case op::broadcast:
      case op::slice: reason = refuse_slice(rw, reader, axis, true); break;
      default: break;
    }
    return reason != nullptr;
  });
  return reason;
}

constexpr bool same_products(const rewriter& rw, node_id left, node_id right) {
  const node &a = rw[left], &b = rw[right];
  if (a.kind != b.kind || a.type != b.type || rw.operand(left, 0) != rw.operand(right, 0) || !is_weights(rw, rw.operand(right, 1))) return false;
  if (a.kind == op::convolve) return !b.transposed && a.groups == 1 && b.groups == 1 && a.geometry == b.geometry;
  return a.transpose_a == b.transpose_a && rw.source(right, 1).extents.rank == 2 && rw.operand(left, 0) != rw.operand(left, 1);
}

/// One value for each channel of a product, as its shift has them. Without a shift that is -0, which changes no number: -0 + 0 would be 0.
constexpr void append_shift(const rewriter& rw, const parallel_product& which, int channels, list<double>& all) {
  list<double> values;  // no conditional expression: g++ 12 destroys its result too early
  if (which.shift != no_node) values = elements_of(rw, which.shift).elements;
  for (int i = 0; i < channels; ++i) all.push_back(values.empty() ? -0.0 : values[values.size() == 1 ? 0 : i]);
}

constexpr node_id wide_product(rewriter& rw, const list<parallel_product>& branches, int functions, int axis) {
  const node_id leader = branches[0].product, x = rw.operand(leader, 0);
  node model = rw[leader];
  builder& target = rw.build_like(leader);
  list<node_id> weights;
  list<double> shifts;
  bool shifted = false;
  const int weight_axis = model.kind == op::convolve || model.transpose_b ? 0 : 1;
  int channels = 0;
  for (const parallel_product& each : branches) {
    const bool turned = model.kind == op::contract && rw[each.product].transpose_b != model.transpose_b;
    const node_id own = rw.operand(each.product, 1);
    const int count = rw[each.product].extents[axis];
    append_shift(rw, each, count, shifts);
    shifted = shifted || each.shift != no_node;
    channels += count;
    weights.push_back(turned ? target.permute(own, {1, 0}) : own);
  }
  model.extents[axis] = channels;
  node_id result = target.append(model, {x, target.concat(weights, weight_axis)});
  if (shifted) {
    shape extents = make_shape(channels);
    for (int i = axis + 1; i < model.extents.rank; ++i) extents.append(1);
    result = target.map(scalar_function::add, result, target.constant(model.type, extents, stored(target, shifts)));
  }
  for (int i = 0; i < functions; ++i) result = target.map(branches[0].functions[i], result);
  return result;
}

/// Whole vectors, or one of half, a quarter, ... of the lanes.
constexpr int occupied_lanes(int channels, int lanes) {
  if (channels >= lanes) return (channels + lanes - 1) / lanes * lanes;
  int narrow = 1;
  while (narrow < channels) narrow *= 2;
  return narrow < lanes ? narrow : lanes;
}

constexpr bool apply_merge_parallel(rewriter& rw, node_id id) {
  const node_id x = rw.operand(id, 0);
  if (rw.uses(x) < 2 || !facts(rw[id].type).floating || rw[id].transposed || !same_products(rw, id, id)) return false;
  // In the order of their numbers, whatever the order of the uses is.
  list<node_id> products;
  rw.any_user(x, [&](node_id user) {
    if (!same_products(rw, id, user)) return false;
    int at = products.push_back(user);
    for (; at > 0 && products[at - 1] > user; --at) products[at] = products[at - 1];
    products[at] = user;
    return false;
  });
  const int axis = output_channel_axis(rw, id, 1);
  const parallel_product own = follow_product(rw, id);
  const char* reason = nullptr;
  const int lanes = rw.options().vector_bytes / static_cast<int>(facts(rw[id].type).bytes);
  for (int functions = own.functions.size(); functions >= 0; --functions) {
    if (const char* refused = refuse_slice(rw, own.after(functions), axis, false)) {
      reason = reason != nullptr ? reason : refused;
      continue;
    }
    list<parallel_product> branches;
    int channels = 0, lanes_of_all = 0;
    for (node_id product : products) {
      const parallel_product next = follow_product(rw, product);
      bool fits = next.functions.size() >= functions;
      for (int i = 0; i < functions && fits; ++i) fits = next.functions[i] == own.functions[i];
      if (!fits || refuse_slice(rw, next.after(functions), axis, false) != nullptr) continue;
      channels += rw[product].extents[axis];
      lanes_of_all += occupied_lanes(rw[product].extents[axis], lanes);
      branches.push_back(next);
    }
    if (branches.size() < 2 || branches[0].product != id) continue;
    rw.about(branches[1].product);
    if (occupied_lanes(channels, lanes) >= lanes_of_all) {
      reason = "one product would leave as many lanes of vectors unused as there are now";
      continue;
    }
    if (rw.weights() > rw.options().weight_budget) return rw.miss(exceeds_weight_budget);
    const node_id wide = wide_product(rw, branches, functions, axis);
    int start[max_rank]{}, step[max_rank]{};
    for (int& each : step) each = 1;
    for (const parallel_product& each : branches) {
      const node_id value = each.after(functions);
      builder& target = rw.build_like(value);
      const node_id part = target.slice(wide, start, step, rw[value].extents);
      start[axis] += rw[value].extents[axis];
      rw.replace(value, part);
    }
    return true;
  }
  return products.size() > 1 && reason != nullptr && rw.miss(reason);
}

}  // namespace detail

/// Matrix products with one left operand, or convolutions of one value with the same window, become one: their weights are joined, and each
/// reader reads a slice. Shifts and functions that all of them have go along.
///
///     %3 = contract %0, %1 : f32[4, 3]              %3 = concat %1, %2 {axis 1} : f32[8, 5]
///     %4 = contract %0, %2 : f32[4, 2]        =>    %4 = contract %0, %3 : f32[4, 5]
///                                                   %5 = slice %4 {start [0, 0]} : f32[4, 3]
///                                                   %6 = slice %4 {start [0, 3]} : f32[4, 2]
///
/// Only where one product leaves fewer lanes of vectors unused: else it gains nothing and takes more memory. Runs when no other rewrite applies any
/// more: a scale behind a slice would stay there. Exact: products without a shift add -0 where others have one.
inline constexpr rule merge_parallel{"merge_parallel", roots(op::contract, op::convolve), &detail::apply_merge_parallel};

}  // namespace inlay::rewrite
