#include <inlay/graph/verify.hpp>

#include <string_view>

#include <inlay/graph/builder.hpp>
#include <support/catch.hpp>

namespace {

using namespace inlay;

inline constexpr float weights[64]{};

constexpr node_id plain_input(builder& b, const shape& extents, dtype type = dtype::f32) { return b.input(type, extents, dense_strides(extents)); }
constexpr graph finished(builder& b, node_id result) {
  b.output(result, dense_strides(b[result].extents));
  return b.take();
}

/// Whether this is the first rule the graph breaks, and this the node.
constexpr bool breaks(const graph& source, std::string_view rule, node_id id) {
  violation where;
  const char* found = verify(source, &where);
  return found != nullptr && rule == found && where.rule == found && where.id == id;
}

/// A graph is valid, and after a change to one of its nodes it breaks a rule there.
template <class Change> constexpr bool changed_breaks(graph source, node_id id, std::string_view rule, const Change& change) {
  if (verify(source) != nullptr) return false;
  change(source[id]);
  return breaks(source, rule, id);
}

// %0 = input : f32[2, 3]
// %1 = input : f32[2, 3]
// %2 = map.add %0, %1 : f32[2, 3]
constexpr graph sum_of_two() {
  builder b;
  const node_id x = plain_input(b, make_shape(2, 3)), y = plain_input(b, make_shape(2, 3));
  return finished(b, b.map(scalar_function::add, x, y));
}

constexpr bool checks_operands() {
  if (verify(sum_of_two()) != nullptr) return false;
  const auto change = [](auto edit) {
    graph g = sum_of_two();
    edit(g);
    return g;
  };
  return breaks(change([](graph& g) { g[2].operands = 0; }), "a node has no fewer operands than its operation takes", 2) &&
         breaks(change([](graph& g) { g[2].operands = 4; }), "a node has no more operands than its operation takes", 2) &&
         breaks(change([](graph& g) { g[2].first_operand = 1; }), "a node's operands stand in the graph's list of operands", 2) &&
         breaks(change([](graph& g) { g.operands[0] = no_node; }), "an operand is a node of the graph", 2) &&
         breaks(change([](graph& g) { g.operands[1] = 3; }), "an operand is a node of the graph", 2) &&
         breaks(change([](graph& g) { g.operands[1] = 2; }), "operands come before their users", 2) &&
         breaks(change([](graph& g) { g[2].scope = 1; }), "a node's scope is one of the graph's scopes", 2);
}
RUN_TWICE(checks_operands);

constexpr bool checks_extents() {
  const graph g = sum_of_two();
  return changed_breaks(g, 0, "a rank is at most 8", [](node& n) { n.extents.rank = 9; }) &&
         changed_breaks(g, 0, "extents are at least 0", [](node& n) { n.extents[1] = -1; }) &&
         changed_breaks(g, 0, "a tensor has fewer than 2^31 elements", [](node& n) { n.extents = make_shape(1 << 16, 1 << 15); });
}
RUN_TWICE(checks_extents);

constexpr bool checks_inputs_and_outputs() {
  const auto change = [](auto edit) {
    graph g = sum_of_two();
    edit(g);
    return g;
  };
  return breaks(change([](graph& g) { g.inputs.pop_back(); }), "an input node is listed once among the graph's inputs", 1) &&
         breaks(change([](graph& g) { g.inputs[0].value = 1; }), "an input node is listed once among the graph's inputs", 0) &&
         breaks(change([](graph& g) { g.inputs.push_back({2, {}}); }), "the graph's inputs are input nodes", 2) &&
         breaks(change([](graph& g) { g.inputs[1].layout.step.rank = 1; }), "the memory of an input or output has a stride for each axis", 1) &&
         breaks(change([](graph& g) { g.outputs.clear(); }), "a graph has an output", no_node) &&
         breaks(change([](graph& g) { g.outputs[0].value = 3; }), "the graph's outputs are nodes of the graph", 3) &&
         breaks(change([](graph& g) { g.outputs[0].layout.step.rank = 3; }), "the memory of an input or output has a stride for each axis", 2) &&
         breaks(change([](graph& g) { g.outputs[0].layout.step[0] = 0; }), "each element of an output has its own place", 2);
}
RUN_TWICE(checks_inputs_and_outputs);

constexpr bool checks_constants() {
  builder b;
  const node_id memory = b.constant(dtype::f32, make_shape(8), constant_in_memory(weights));
  const node_id pool = b.computed(dtype::f32, make_shape(3), {1, 2, 3});
  b.splat(dtype::i64, 4, make_shape(2));
  const graph g = finished(b, memory);
  return changed_breaks(g, memory, "a constant has a source", [](node& n) { n.source.where = constant_source::place::none; }) &&
         changed_breaks(g, memory, "a constant in memory points to elements of its type", [](node& n) { n.type = dtype::f64; }) &&
         changed_breaks(g, pool, "a computed constant lies inside the pool", [](node& n) { n.source.pool_begin = 1; });
}
RUN_TWICE(checks_constants);

constexpr bool checks_maps() {
  builder b;
  const node_id x = plain_input(b, make_shape(2, 3)), row = plain_input(b, make_shape(3)), wide = plain_input(b, make_shape(4));
  const node_id number = plain_input(b, make_shape(3), dtype::i32);
  const node_id sum = b.map(scalar_function::add, x, row);
  const node_id less = b.map(scalar_function::less, x, row);
  const node_id choice = b.map(scalar_function::where, less, x, row);
  const node_id conversion = b.cast(number, dtype::f32);
  const node_id rectified = b.map(scalar_function::relu, number);
  const graph g = finished(b, choice);
  const auto with_operand = [&](node_id id, int index, node_id operand) {
    graph changed = g;
    changed.operands[changed[id].first_operand + index] = operand;
    return changed;
  };
  return verify(g) == nullptr && g[conversion].type == dtype::f32 &&
         changed_breaks(g, sum, "a map has as many operands as its function", [](node& n) { n.function = scalar_function::relu; }) &&
         breaks(with_operand(sum, 1, wide), "the operands of a map broadcast together", sum) &&
         changed_breaks(g, sum, "a map has the extents its operands broadcast to", [](node& n) { n.extents = make_shape(2, 1); }) &&
         breaks(with_operand(choice, 0, sum), "the condition of where is boolean", choice) &&
         breaks(with_operand(sum, 1, number), "the operands of a map have one type", sum) &&
         breaks(with_operand(choice, 2, number), "the operands of a map have one type", choice) &&
         changed_breaks(g, rectified, "elementary functions take floating elements", [](node& n) { n.function = scalar_function::exp; }) &&
         changed_breaks(g, less, "a predicate gives booleans", [](node& n) { n.type = dtype::f32; }) &&
         changed_breaks(g, sum, "a map has the type of its operands", [](node& n) { n.type = dtype::f64; });
}
RUN_TWICE(checks_maps);

constexpr bool checks_contract() {
  builder b;
  const node_id x = plain_input(b, make_shape(5, 2, 3)), w = plain_input(b, make_shape(3, 4)), row = plain_input(b, make_shape(3));
  const node_id doubles = plain_input(b, make_shape(3, 4), dtype::f64), batches = plain_input(b, make_shape(6, 3, 4));
  const node_id y = b.contract(x, w);
  const graph g = finished(b, y);
  const auto with_weights = [&](node_id operand) {
    graph changed = g;
    changed.operands[1] = operand;
    return changed;
  };
  return verify(g) == nullptr && breaks(with_weights(row), "the operands of contract have rank 2 or more", y) &&
         breaks(with_weights(doubles), "contract has the type of both its operands", y) &&
         changed_breaks(g, y, "the inner extents of contract are equal", [](node& n) { n.transpose_b = true; }) &&
         breaks(with_weights(batches), "the leading axes of contract broadcast together", y) &&
         changed_breaks(g, y, "contract has the extents of a matrix product", [](node& n) { n.extents = make_shape(5, 4, 2); });
}
RUN_TWICE(checks_contract);

constexpr graph convolution(const shape& w, int groups) {
  builder b;
  const node_id x = plain_input(b, make_shape(1, 4, 8, 8));
  const node_id weight = b.constant(dtype::f32, w, constant_in_memory(weights));
  window geometry{.rank = 2, .stride = {2, 2, 1}, .pad_before = {1, 1, 0}, .pad_after = {1, 1, 0}};
  for (int i = 0; i < 2; ++i) geometry.kernel[i] = w[i + 2];
  return finished(b, b.convolve(x, weight, geometry, groups));
}

constexpr bool checks_windows() {
  const graph g = convolution(make_shape(6, 2, 3, 3), 2);
  return changed_breaks(g, 2, "a window has 1 to 3 axes", [](node& n) { n.geometry.rank = 0; }) &&
         changed_breaks(g, 2, "the tensor under a window has two axes more than the window", [](node& n) { n.geometry.rank = 3; }) &&
         changed_breaks(g, 2, "the extents of a window are at least 1", [](node& n) { n.geometry.kernel[1] = 0; }) &&
         changed_breaks(g, 2, "the strides of a window are at least 1", [](node& n) { n.geometry.stride[1] = 0; }) &&
         changed_breaks(g, 2, "the dilations of a window are at least 1", [](node& n) { n.geometry.dilation[0] = 0; }) &&
         changed_breaks(g, 2, "the padding of a window is not negative", [](node& n) { n.geometry.pad_after[0] = -1; }) &&
         changed_breaks(g, 2, "axes that a window does not have keep their defaults", [](node& n) { n.geometry.pad_after[2] = 1; }) &&
         changed_breaks(g, 2, "a window fits its padded input", [](node& n) { n.geometry.dilation[1] = 5; });
}
RUN_TWICE(checks_windows);

constexpr bool checks_convolve() {
  const graph g = convolution(make_shape(6, 2, 3, 3), 2);
  const auto with_weights = [&](const shape& extents) {
    graph changed = g;
    changed[1].extents = extents;
    return changed;
  };
  return changed_breaks(g, 2, "convolve has the type of both its operands", [](node& n) { n.type = dtype::f64; }) &&
         breaks(with_weights(make_shape(6, 2, 3)), "the weights of convolve have the rank of its input", 2) &&
         breaks(with_weights(make_shape(6, 2, 3, 2)), "the weights of convolve have the extents of its window", 2) &&
         breaks(with_weights(make_shape(7, 2, 3, 3)), "the groups of convolve divide its output channels", 2) &&
         breaks(with_weights(make_shape(6, 4, 3, 3)), "the weights of convolve have input channels / groups on axis 1", 2) &&
         changed_breaks(g, 2, "the groups of convolve divide its input channels", [](node& n) { n.groups = 3; }) &&
         changed_breaks(g, 2, "convolve has the extents of its windows", [](node& n) { n.extents[3] = 5; });
}
RUN_TWICE(checks_convolve);

constexpr bool checks_transposed_convolve() {
  builder b;
  const node_id x = plain_input(b, make_shape(1, 4, 5, 5));
  const node_id w = b.constant(dtype::f32, make_shape(4, 3, 2, 2), constant_in_memory(weights));
  const node_id y = b.convolve_transposed(x, w, {.rank = 2, .kernel = {2, 2, 1}, .stride = {2, 2, 1}}, 2, {1, 0, 0});
  const graph g = finished(b, y);
  const auto with_weights = [&](const shape& extents) {
    graph changed = g;
    changed[w].extents = extents;
    return changed;
  };
  constexpr std::string_view output_padding = "the output padding of a transposed convolve is below its stride or its dilation";
  return breaks(with_weights(make_shape(2, 3, 2, 2)), "the weights of a transposed convolve have the input channels on axis 0", y) &&
         changed_breaks(g, y, "a transposed convolve has the batch of its input and weights' channels * groups", [](node& n) { n.extents[1] = 3; }) &&
         changed_breaks(g, y, output_padding, [](node& n) { n.extents[2] = 12; }) && changed_breaks(g, y, output_padding, [](node& n) { n.extents[3] = 9; });
}
RUN_TWICE(checks_transposed_convolve);

constexpr bool checks_window_reduce() {
  builder b;
  const node_id x = plain_input(b, make_shape(1, 2, 7, 7));
  const window geometry{.rank = 2, .kernel = {2, 2, 1}, .stride = {2, 2, 1}};
  const node_id y = b.window_reduce(x, reduction::sum, geometry, make_shape(1, 2, 3, 3), true);
  const graph g = finished(b, y);
  graph rounded_up = g;
  rounded_up[y].extents = make_shape(1, 2, 4, 3);
  return verify(rounded_up) == nullptr && changed_breaks(g, y, "window_reduce has the type of its operand", [](node& n) { n.type = dtype::f64; }) &&
         changed_breaks(g, y, "window_reduce takes sum, product, maximum or minimum", [](node& n) { n.how = reduction::argmax; }) &&
         changed_breaks(g, y, "an average is a sum of floating elements", [](node& n) { n.how = reduction::maximum; }) &&
         changed_breaks(g, y, "a window fits its padded input", [](node& n) { n.geometry.kernel[0] = 8; }) &&
         changed_breaks(g, y, "window_reduce keeps the first two axes", [](node& n) { n.extents[1] = 1; }) &&
         changed_breaks(g, y, "window_reduce has the extents of its windows, rounded down or up", [](node& n) { n.extents[2] = 5; });
}
RUN_TWICE(checks_window_reduce);

constexpr bool checks_reduce() {
  builder b;
  const node_id x = plain_input(b, make_shape(2, 3));
  const node_id sum = b.reduce(x, reduction::sum, 0b10u), index = b.reduce(x, reduction::argmax, 0b01u);
  const graph g = finished(b, sum);
  return changed_breaks(g, sum, "reduce has a reduction", [](node& n) { n.how = reduction::none; }) &&
         changed_breaks(g, sum, "the reduced axes are axes of the operand", [](node& n) { n.axes = 0b100u; }) &&
         changed_breaks(g, sum, "reduced axes keep extent 1 and the others their own", [](node& n) { n.extents[1] = 3; }) &&
         changed_breaks(g, index, "argmax and argmin give i64", [](node& n) { n.type = dtype::f32; }) &&
         changed_breaks(g, sum, "reduce has the type of its operand", [](node& n) { n.type = dtype::i64; });
}
RUN_TWICE(checks_reduce);

constexpr bool checks_views() {
  builder b;
  const node_id x = plain_input(b, make_shape(2, 3, 1));
  const node_id reshaped = b.reshape(x, make_shape(6));
  const node_id permuted = b.permute(x, {2, 0, 1});
  const node_id broadcast = b.broadcast(x, make_shape(4, 2, 3, 5));
  const node_id sliced = b.slice(x, {0, 2, 0}, {1, -2, 1}, make_shape(1, 2, 1));
  const graph g = finished(b, x);
  constexpr std::string_view inside = "slice reads inside its operand";
  return changed_breaks(g, reshaped, "moving elements does not change their type", [](node& n) { n.type = dtype::f64; }) &&
         changed_breaks(g, reshaped, "reshape keeps the number of elements", [](node& n) { n.extents = make_shape(5); }) &&
         changed_breaks(g, permuted, "permute names each axis of its operand once", [](node& n) { n.order[0] = 1; }) &&
         changed_breaks(g, permuted, "permute names each axis of its operand once", [](node& n) { n.order[0] = 3; }) &&
         changed_breaks(g, permuted, "permute has the extents of its operand in the new order", [](node& n) { n.extents = make_shape(2, 1, 3); }) &&
         changed_breaks(g, broadcast, "the operand of broadcast broadcasts to its extents", [](node& n) { n.extents = make_shape(2, 4, 5); }) &&
         changed_breaks(g, broadcast, "the operand of broadcast broadcasts to its extents", [](node& n) { n.extents = make_shape(3, 5); }) &&
         changed_breaks(g, sliced, "slice keeps the rank of its operand", [](node& n) { n.extents = make_shape(1, 2); }) &&
         changed_breaks(g, sliced, "the steps of slice are not 0", [](node& n) { n.amount[2] = 0; }) &&
         changed_breaks(g, sliced, inside, [](node& n) { n.order[1] = 3; }) && changed_breaks(g, sliced, inside, [](node& n) { n.order[1] = 1; }) &&
         changed_breaks(g, sliced, inside, [](node& n) { n.order[1] = -1; });
}
RUN_TWICE(checks_views);

constexpr bool checks_pad() {
  builder b;
  const node_id x = plain_input(b, make_shape(2, 3));
  const node_id y = b.pad(x, {0, 2}, {1, 0}, pad_mode::reflect);
  const graph g = finished(b, y);
  return changed_breaks(g, y, "padding is not negative", [](node& n) { n.order[0] = -1; }) &&
         changed_breaks(g, y, "reflected padding is smaller than its axis", [](node& n) { n.amount[0] = 2; }) &&
         changed_breaks(g, y, "pad has the extents of its operand and the padding", [](node& n) { n.extents[0] = 2; });
}
RUN_TWICE(checks_pad);

constexpr bool checks_concat() {
  builder b;
  const node_id x = plain_input(b, make_shape(2, 3)), y = plain_input(b, make_shape(2, 4)), tall = plain_input(b, make_shape(3, 4));
  const node_id number = plain_input(b, make_shape(2, 4), dtype::i32);
  const node_id joined = b.concat({x, y}, 1);
  const graph g = finished(b, joined);
  const auto with_second = [&](node_id operand) {
    graph changed = g;
    changed.operands[1] = operand;
    return changed;
  };
  return changed_breaks(g, joined, "the axis of concat is an axis of its result", [](node& n) { n.axis = 2; }) &&
         breaks(with_second(number), "concat has the type of its operands", joined) &&
         breaks(with_second(tall), "the operands of concat differ only along its axis", joined) &&
         breaks(with_second(x), "concat is as long as its operands together", joined);
}
RUN_TWICE(checks_concat);

constexpr bool checks_gather() {
  builder b;
  const node_id x = plain_input(b, make_shape(2, 3));
  const node_id indices = b.computed(dtype::i64, make_shape(4), {0, 2, -3, 1});
  const node_id y = b.gather(x, indices, 1);
  const graph g = finished(b, y);
  graph floating = g;
  floating.operands[1] = x;
  graph deep = g;
  deep[indices].extents = make_shape(4, 1, 1, 1, 1, 1, 1, 1);
  return changed_breaks(g, y, "the axis of gather is an axis of its operand", [](node& n) { n.axis = -1; }) &&
         breaks(floating, "the indices of gather are i64 or i32", y) && breaks(deep, "a rank is at most 8", y) &&
         changed_breaks(g, y, "gather has the type of its operand", [](node& n) { n.type = dtype::f64; }) &&
         changed_breaks(g, y, "gather has its operand's extents with those of the indices in place of its axis", [](node& n) { n.extents[1] = 3; });
}
RUN_TWICE(checks_gather);

// Indices known only at run time may be out of range, and folding must not make an invalid graph of a valid one.
constexpr bool accepts_constant_indices_out_of_range() {
  builder b;
  const node_id x = plain_input(b, make_shape(2, 3));
  const node_id y = b.gather(x, b.computed(dtype::i64, make_shape(4), {0, 3, -4, 1}), 1);
  return verify(finished(b, y)) == nullptr;
}
RUN_TWICE(accepts_constant_indices_out_of_range);

constexpr bool checks_resize() {
  builder b;
  const node_id x = plain_input(b, make_shape(1, 2, 4, 4)), flat = plain_input(b, make_shape(2, 4));
  const node_id number = plain_input(b, make_shape(1, 2, 4, 4), dtype::i32);
  const node_id y = b.resize(x, make_shape(1, 2, 3, 9), resize_mode::linear, resize_coordinates::half_pixel);
  const node_id repeated = b.resize(number, make_shape(1, 2, 8, 8), resize_mode::nearest, resize_coordinates::asymmetric);
  const graph g = finished(b, y);
  graph low = g;
  low.operands[0] = flat;
  return breaks(low, "resize takes a batch axis, a channel axis and spatial axes", y) &&
         changed_breaks(g, y, "resize keeps the first two axes", [](node& n) { n.extents[1] = 3; }) &&
         changed_breaks(g, repeated, "linear resize takes floating elements", [](node& n) { n.interpolation = resize_mode::linear; });
}
RUN_TWICE(checks_resize);

}  // namespace
