/// The builder: the only way to append to a graph. Front ends check what users wrote; the builder infers and records.
#pragma once

#include <inlay/graph/evaluate_plain.hpp>
#include <inlay/graph/graph.hpp>
#include <inlay/graph/infer.hpp>

namespace inlay {

class builder {
 public:
  constexpr builder() { graph_.scopes.push_back({}); }
  constexpr explicit builder(graph start) : graph_(static_cast<graph&&>(start)) {}

  constexpr const graph& result() const { return graph_; }
  constexpr graph take() { return static_cast<graph&&>(graph_); }
  constexpr const node& operator[](node_id id) const { return graph_[id]; }

  constexpr node_id input(dtype type, const shape& extents, const strides& layout, bool parameter = false) {
    const node_id id = append({.kind = op::input, .type = type, .extents = extents}, {});
    graph_.inputs.push_back({id, {layout}, parameter});
    return id;
  }
  constexpr void output(node_id value, const strides& layout) { graph_.outputs.push_back({value, {layout}}); }

  constexpr node_id constant(dtype type, const shape& extents, const constant_source& source) {
    return append({.kind = op::constant, .type = type, .extents = extents, .source = source}, {});
  }
  /// One value for all elements of a shape.
  constexpr node_id splat(dtype type, double value, const shape& extents = {}) {
    return constant(type, extents, {.where = constant_source::place::splat, .value = value});
  }
  /// Elements computed by the compiler; they are kept in the graph's pool.
  constexpr node_id computed(dtype type, const shape& extents, const list<double>& elements) {
    return constant(type, extents, pooled(elements));
  }
  constexpr constant_source pooled(const list<double>& elements) {
    const int begin = graph_.pool.size(), count = elements.size();
    graph_.pool.resize(begin + count);
    double* room = graph_.pool.data() + begin;
    const double* computed = elements.data();
    for (int i = 0; i < count; ++i) room[i] = computed[i];
    return {.where = constant_source::place::pool, .pool_begin = begin};
  }

  /// 64-bit integers, those of u64 as their bits.
  constexpr constant_source pooled(const list<std::int64_t>& elements) {
    const int begin = graph_.pool.size();
    for (std::int64_t each : elements) {
      graph_.pool.push_back(static_cast<double>(static_cast<std::uint64_t>(each) >> 32));
      graph_.pool.push_back(static_cast<double>(static_cast<std::uint32_t>(each)));
    }
    return {.where = constant_source::place::pool_of_halves, .pool_begin = begin};
  }

  constexpr node_id map(scalar_function function, node_id a) { return append_map(function, {a}); }
  constexpr node_id map(scalar_function function, node_id a, node_id b) { return append_map(function, {a, b}); }
  constexpr node_id map(scalar_function function, node_id a, node_id b, node_id c) { return append_map(function, {a, b, c}); }
  constexpr node_id cast(node_id x, dtype type) {
    node next{.kind = op::map, .type = type, .extents = graph_[x].extents, .function = scalar_function::identity};
    return append(next, {x});
  }

  constexpr node_id contract(node_id a, node_id b, bool transpose_a = false, bool transpose_b = false) {
    return append({.kind = op::contract,
                   .type = graph_[a].type,
                   .extents = infer::contract(graph_[a].extents, graph_[b].extents, transpose_a, transpose_b),
                   .transpose_a = transpose_a,
                   .transpose_b = transpose_b},
                  {a, b});
  }
  constexpr node_id convolve(node_id x, node_id w, const window& geometry, int groups = 1) {
    return append({.kind = op::convolve,
                   .type = graph_[x].type,
                   .extents = infer::convolve(graph_[x].extents, graph_[w].extents, geometry),
                   .geometry = own_axes(geometry),
                   .groups = groups},
                  {x, w});
  }
  constexpr node_id convolve_transposed(node_id x, node_id w, const window& geometry, int groups, const int (&output_padding)[3]) {
    return append({.kind = op::convolve,
                   .type = graph_[x].type,
                   .extents = infer::convolve_transposed(graph_[x].extents, graph_[w].extents, geometry, groups, output_padding),
                   .geometry = own_axes(geometry),
                   .groups = groups,
                   .transposed = true},
                  {x, w});
  }
  /// `extents` is the full result shape: ceil mode is decided by the front end.
  constexpr node_id window_reduce(node_id x, reduction how, const window& geometry, const shape& extents, bool average = false,
                                  bool count_include_pad = true) {
    return append({.kind = op::window_reduce,
                   .type = graph_[x].type,
                   .extents = extents,
                   .how = how,
                   .geometry = own_axes(geometry),
                   .average = average,
                   .count_include_pad = count_include_pad},
                  {x});
  }
  /// Reduced axes keep extent 1; argmax and argmin give i64.
  constexpr node_id reduce(node_id x, reduction how, unsigned axes) {
    const bool index = how == reduction::argmax || how == reduction::argmin;
    return append({.kind = op::reduce,
                   .type = index ? dtype::i64 : graph_[x].type,
                   .extents = infer::reduce(graph_[x].extents, axes),
                   .how = how,
                   .axes = axes},
                  {x});
  }

  constexpr node_id reshape(node_id x, const shape& extents) {
    return append({.kind = op::reshape, .type = graph_[x].type, .extents = extents}, {x});
  }
  constexpr node_id permute(node_id x, const int (&order)[max_rank]) {
    node next{.kind = op::permute, .type = graph_[x].type, .extents = infer::permute(graph_[x].extents, order)};
    for (int i = 0; i < max_rank; ++i) next.order[i] = order[i];
    return append(next, {x});
  }
  constexpr node_id broadcast(node_id x, const shape& extents) {
    return append({.kind = op::broadcast, .type = graph_[x].type, .extents = extents}, {x});
  }
  /// Elements start, start + step, ... of each axis, `extents` of them.
  constexpr node_id slice(node_id x, const int (&start)[max_rank], const int (&step)[max_rank], const shape& extents) {
    node next{.kind = op::slice, .type = graph_[x].type, .extents = extents};
    for (int i = 0; i < max_rank; ++i) {
      next.order[i] = start[i];
      next.amount[i] = step[i];
    }
    return append(next, {x});
  }
  constexpr node_id pad(node_id x, const int (&before)[max_rank], const int (&after)[max_rank], pad_mode mode, double value = 0) {
    node next{.kind = op::pad, .type = graph_[x].type, .extents = infer::pad(graph_[x].extents, before, after), .mode = mode, .pad_value = value};
    for (int i = 0; i < max_rank; ++i) {
      next.order[i] = before[i];
      next.amount[i] = after[i];
    }
    return append(next, {x});
  }
  constexpr node_id concat(const list<node_id>& parts, int axis) {
    shape extents = graph_[parts[0]].extents;
    for (int i = 1; i < parts.size(); ++i) extents[axis] += graph_[parts[i]].extents[axis];
    return append({.kind = op::concat, .type = graph_[parts[0]].type, .extents = extents, .axis = axis}, parts);
  }
  constexpr node_id gather(node_id x, node_id indices, int axis) {
    return append(
        {.kind = op::gather, .type = graph_[x].type, .extents = infer::gather(graph_[x].extents, graph_[indices].extents, axis), .axis = axis},
        {x, indices});
  }
  /// Resamples all axes but the first two to `extents`.
  constexpr node_id resize(node_id x, const shape& extents, resize_mode interpolation, resize_coordinates coordinates) {
    return append({.kind = op::resize, .type = graph_[x].type, .extents = extents, .interpolation = interpolation, .coordinates = coordinates}, {x});
  }

  /// One of the rare functions; its result's extents are those that infer::plain gives or, where they depend on elements, those that are asked for.
  /// (A template, as it is where the loops are compiled that evaluate it: 0.4 s in each file that calls it.)
  template <class Node = node>
  constexpr node_id plain(const plain_attributes& with, const list<node_id>& operands, dtype type, const shape& extents) {
    Node next{.kind = op::plain, .type = type, .extents = extents, .plain = with.function, .evaluation = &detail::evaluate_plain<Node>};
    next.how = with.how;
    next.geometry = own_axes(with.geometry);
    next.groups = with.groups;
    next.axis = with.axis;
    for (int i = 0; i < max_rank; ++i) next.order[i] = with.number[i];
    return append(next, operands);
  }
  /// With the type of the first operand, or i64 for functions that give indices, and extents that follow from those of the operands.
  template <class Node = node> constexpr node_id plain(const plain_attributes& with, const list<node_id>& operands) {
    shape extents[max_plain_operands];
    for (int i = 0; i < operands.size(); ++i) extents[i] = graph_[operands[i]].extents;
    return plain<Node>(with, operands, facts(with.function).gives_index ? dtype::i64 : graph_[operands[0]].type, infer::plain(with, extents));
  }

  /// Nodes appended while a scope is open belong to one operation of the user; inner scopes belong to the outer one.
  constexpr void enter(const char* label) {
    if (depth_++ == 0) scope_ = graph_.scopes.push_back({label});
  }
  constexpr void leave() {
    if (--depth_ == 0) scope_ = 0;
  }
  /// Continues an existing scope: what a rewrite appends belongs to the operation it rewrites.
  constexpr void continue_scope(int scope) { scope_ = scope; }

  /// Rewrites change nodes in place: a reader reads another value, or a node becomes a constant. They restore the order of nodes afterwards.
  constexpr void set_operand(int slot, node_id value) { graph_.operands[slot] = value; }
  constexpr void set_output(int index, node_id value) { graph_.outputs[index].value = value; }
  constexpr void set_constant(node_id id, const constant_source& source) {
    node& changed = graph_.nodes[id];
    changed = {.kind = op::constant, .type = changed.type, .extents = changed.extents, .scope = changed.scope, .source = source};
  }

  /// Appends a node as it is, with its extents already inferred.
  constexpr node_id append(node next, const list<node_id>& operands) {
    next.first_operand = graph_.operands.size();
    next.operands = operands.size();
    next.scope = scope_;
    for (node_id operand : operands) graph_.operands.push_back(operand);
    return graph_.nodes.push_back(next);
  }

 private:
  constexpr node_id append_map(scalar_function function, const list<node_id>& operands) {
    node next{.kind = op::map, .extents = graph_[operands[0]].extents, .function = function};
    // `where` takes its type from the values, not from the condition.
    next.type = facts(function).predicate ? dtype::boolean : graph_[operands[operands.size() == 3 ? 1 : 0]].type;
    for (int i = 1; i < operands.size(); ++i) next.extents = broadcast_shape(next.extents, graph_[operands[i]].extents);
    return append(next, operands);
  }

  /// Axes that a window does not have keep their defaults, so that equal windows are equal.
  static constexpr window own_axes(window geometry) {
    for (int i = geometry.rank; i < 3; ++i) {
      geometry.kernel[i] = geometry.stride[i] = geometry.dilation[i] = 1;
      geometry.pad_before[i] = geometry.pad_after[i] = 0;
    }
    return geometry;
  }

  graph graph_;
  int scope_ = 0;
  int depth_ = 0;
};

/// Opens a scope for as long as it lives.
class scope_guard {
 public:
  constexpr scope_guard(builder& target, const char* label) : target_(target) { target_.enter(label); }
  constexpr ~scope_guard() { target_.leave(); }
  scope_guard(const scope_guard&) = delete;
  scope_guard& operator=(const scope_guard&) = delete;

 private:
  builder& target_;
};

}  // namespace inlay
