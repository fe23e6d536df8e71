/// ONNX control flow that the compiler can follow, and sequences, which exist only while a network is imported.
#pragma once

#include <inlay/import/onnx/operators/movement.hpp>

namespace inlay::imports {

namespace detail {

inline constexpr long long most_iterations = 4096;

constexpr bool body_of(call& at, std::string_view name, std::string_view& graph) {
  const attribute_view* found = at.attribute(name);
  if (found == nullptr || found->graph.data() == nullptr) return at.fail("its body is missing");
  graph = found->graph;
  return true;
}

/// Values of all iterations, one behind the other along an axis of their own (or that they have, where `grows` is false).
constexpr bool stacked(call& at, const list<value>& parts, int axis, value& result) {
  list<node_id> ids;
  for (value part : parts) {
    if (!at.require(part.present && !part.sequence && part.extents.rank < max_rank, "what it stacks are no tensors")) return false;
    if (!at.require(axis >= 0 && axis <= part.extents.rank, "the axis of a stacked output is outside of its rank")) return false;
    shape spread;
    for (int i = 0; i <= part.extents.rank; ++i) {
      if (i == axis) spread.append(1);
      if (i < part.extents.rank) spread.append(part.extents[i]);
    }
    const term node = at.as_term(part);
    if (at.failed()) return false;
    ids.push_back(reshape(node, spread).id());
    if (!at.require(at.target()[ids[0]].extents == spread, "what it stacks has different shapes")) return false;
  }
  result = value_of_node(at.target(), composite::concat(at.target(), ids, axis).id());
  return true;
}

constexpr bool known_truth(call& at, const value& condition, bool& truth) {
  if (!at.require(condition.constant() && condition.extents.count() == 1, "its condition must be known when the network is compiled")) return false;
  truth = elements_of(at.target(), condition)[0] != 0;
  return true;
}

}  // namespace detail

constexpr void import_if(call& at) {
  if (!at.has(0)) return (void)at.fail("its condition is missing");
  bool truth = false;
  std::string_view body;
  if (!detail::known_truth(at, at.inputs[0], truth) || !detail::body_of(at, truth ? "then_branch" : "else_branch", body)) return;
  list<value> results;
  if (!at.run(body, {}, results)) return;
  for (int i = 0; i < at.outputs.size() && i < results.size(); ++i) at.give(i, results[i]);
}

/// Unrolled: the number of iterations and the conditions must be known.
constexpr void import_loop(call& at) {
  std::string_view body;
  if (!detail::body_of(at, "body", body)) return;
  const bool bounded = at.has(0);
  const long long most = bounded ? at.known_integer(0, 0) : detail::most_iterations;
  bool goes_on = true;
  if (at.has(1) && !detail::known_truth(at, at.inputs[1], goes_on)) return;
  if (at.failed() || !at.require(most <= detail::most_iterations, "more than 4,096 iterations")) return;
  list<value> carried;
  for (int i = 2; i < at.count(); ++i) carried.push_back(at.inputs[i]);
  const int scans = at.outputs.size() - carried.size();
  list<list<value>> stacks = list<list<value>>::filled(scans > 0 ? scans : 0);
  long long iteration = 0;
  for (; iteration < most && goes_on; ++iteration) {
    list<value> inputs{value_of_constant(dtype::i64, {}, splat_of(static_cast<double>(iteration))),
                       value_of_constant(dtype::boolean, {}, splat_of(1))};
    for (const value& each : carried) inputs.push_back(each);
    list<value> results;
    if (!at.run(body, inputs, results)) return;
    if (!at.require(results.size() == 1 + carried.size() + stacks.size(), "its body has another number of outputs")) return;
    if (!detail::known_truth(at, results[0], goes_on)) return;
    for (int i = 0; i < carried.size(); ++i) carried[i] = results[1 + i];
    for (int i = 0; i < stacks.size(); ++i) stacks[i].push_back(results[1 + carried.size() + i]);
  }
  if (!at.require(!goes_on || bounded, "its condition never ends it")) return;
  for (int i = 0; i < carried.size(); ++i) at.give(i, carried[i]);
  for (int i = 0; i < stacks.size() && at.wants(carried.size() + i); ++i) {
    value stack;
    if (!at.require(!stacks[i].empty(), "a loop without iterations stacks nothing")) return;
    if (!detail::stacked(at, stacks[i], 0, stack)) return;
    at.give(carried.size() + i, stack);
  }
}

/// Unrolled along an axis of its inputs. (Before opset 9 there was a batch axis in front, which is not supported.)
constexpr void import_scan(call& at) {
  std::string_view body;
  if (!detail::body_of(at, "body", body)) return;
  const long long given = at.integer("num_scan_inputs", 0);
  const int first = at.opset() < 9 ? 1 : 0;
  if (!at.require(given >= 1 && given <= at.count() - first, "it has another number of inputs")) return;
  if (first == 1 && !at.require(!at.has(0), "lengths of sequences are not supported")) return;
  const int scanned = static_cast<int>(given), states = at.count() - first - scanned;
  const list<long long> axes = at.integers("scan_input_axes"), backwards = at.integers("scan_input_directions");
  const list<long long> output_axes = at.integers("scan_output_axes"), output_backwards = at.integers("scan_output_directions");
  // Before opset 9 axis 0 is a batch, which only works where it is 1.
  const auto unbatched = [&](int index) {
    if (first == 0) return;
    shape extents = at.extents(index);
    if (!at.require(extents.rank >= 1 && extents[0] == 1, "a batch of more than 1 before opset 9 is not supported")) return;
    for (int i = 1; i < extents.rank; ++i) extents[i - 1] = extents[i];
    --extents.rank;
    at.inputs[index] = value_of_node(at.target(), reshape(at.operand(index), extents).id());
  };
  for (int i = first; i < at.count(); ++i) unbatched(i);
  list<value> carried;
  for (int i = 0; i < states; ++i) carried.push_back(at.inputs[first + i]);
  int steps = -1;
  for (int i = 0; i < scanned && !at.failed(); ++i) {
    const int index = first + states + i, axis = at.axis(i < axes.size() ? axes[i] : 0, at.rank(index));
    if (at.failed()) return;
    const int extent = at.extents(index)[axis];
    if (!at.require(steps < 0 || steps == extent, "its scanned inputs have different lengths")) return;
    steps = extent;
  }
  if (at.failed() || !at.require(steps >= 1 && steps <= detail::most_iterations, "no iteration, or more than 4,096")) return;
  list<list<value>> stacks = list<list<value>>::filled(at.outputs.size() > states ? at.outputs.size() - states : 0);
  for (int step = 0; step < steps; ++step) {
    list<value> inputs = carried;
    for (int i = 0; i < scanned; ++i) {
      const int index = first + states + i, axis = at.axis(i < axes.size() ? axes[i] : 0, at.rank(index));
      const int place = i < backwards.size() && backwards[i] == 1 ? steps - 1 - step : step;
      const term part = slice(at.operand(index), axis, place, 1, 1);
      if (at.failed()) return;
      shape extents;
      for (int k = 0; k < part.extents().rank; ++k)
        if (k != axis) extents.append(part.extents()[k]);
      inputs.push_back(value_of_node(at.target(), reshape(part, extents).id()));
    }
    list<value> results;
    if (!at.run(body, inputs, results)) return;
    if (!at.require(results.size() == states + stacks.size(), "its body has another number of outputs")) return;
    for (int i = 0; i < states; ++i) carried[i] = results[i];
    for (int i = 0; i < stacks.size(); ++i) stacks[i].push_back(results[states + i]);
  }
  const auto batched = [&](value result) {
    if (first == 0) return result;
    const term node = at.as_term(result);
    shape extents = make_shape(1);
    for (int i = 0; i < node.extents().rank && i < max_rank - 1; ++i) extents.append(node.extents()[i]);
    return value_of_node(at.target(), reshape(node, extents).id());
  };
  for (int i = 0; i < states; ++i) at.give(i, batched(carried[i]));
  for (int i = 0; i < stacks.size(); ++i) {
    list<value> ordered;
    const bool reversed = i < output_backwards.size() && output_backwards[i] == 1;
    for (int k = 0; k < steps; ++k) ordered.push_back(stacks[i][reversed ? steps - 1 - k : k]);
    const long long asked = i < output_axes.size() ? output_axes[i] : 0;
    const int axis = at.axis(asked, ordered[0].extents.rank + 1);
    value stack;
    if (at.failed() || !detail::stacked(at, ordered, axis, stack)) return;
    at.give(states + i, batched(stack));
  }
}

// Sequences.

constexpr value sequence_of(const list<value>& parts) { return {.present = true, .sequence = true, .parts = parts}; }
constexpr bool require_sequence(call& at, int index) {
  return at.require(at.has(index) && at.inputs[index].sequence, "its input is no sequence that the compiler can follow");
}

constexpr void import_sequence_empty(call& at) { at.give(0, sequence_of({})); }
constexpr void import_sequence_construct(call& at) { at.give(0, sequence_of(at.inputs)); }
constexpr int sequence_place(call& at, int index, long long otherwise, int most) {
  const long long given = at.known_integer(index, otherwise), place = given < 0 ? given + at.inputs[0].parts.size() : given;
  if (!at.require(place >= 0 && place <= most, "its position is outside of the sequence")) return 0;
  return static_cast<int>(place);
}
constexpr void import_sequence_insert(call& at) {
  if (!require_sequence(at, 0)) return;
  const list<value> parts = at.inputs[0].parts;
  const int place = sequence_place(at, 2, parts.size(), parts.size());
  if (at.failed()) return;
  list<value> longer;
  for (int i = 0; i <= parts.size(); ++i) {
    if (i == place) longer.push_back(at.inputs[1]);
    if (i < parts.size()) longer.push_back(parts[i]);
  }
  at.give(0, sequence_of(longer));
}
constexpr void import_sequence_erase(call& at) {
  if (!require_sequence(at, 0)) return;
  const list<value> parts = at.inputs[0].parts;
  const int place = sequence_place(at, 1, parts.size() - 1, parts.size() - 1);
  if (at.failed()) return;
  list<value> shorter;
  for (int i = 0; i < parts.size(); ++i)
    if (i != place) shorter.push_back(parts[i]);
  at.give(0, sequence_of(shorter));
}
constexpr void import_sequence_at(call& at) {
  if (!require_sequence(at, 0)) return;
  const int place = sequence_place(at, 1, 0, at.inputs[0].parts.size() - 1);
  if (!at.failed()) at.give(0, at.inputs[0].parts[place]);
}
constexpr void import_sequence_length(call& at) {
  if (require_sequence(at, 0)) at.give_known(0, dtype::i64, {}, {static_cast<double>(at.inputs[0].parts.size())});
}
constexpr void import_concat_from_sequence(call& at) {
  if (!require_sequence(at, 0)) return;
  list<value> parts = at.inputs[0].parts;
  if (!at.require(!parts.empty(), "the sequence is empty")) return;
  if (at.flag("new_axis")) {
    value stack;
    const int axis = at.axis(at.integer("axis", 0), parts[0].extents.rank + 1);
    if (!at.failed() && detail::stacked(at, parts, axis, stack)) at.give(0, stack);
    return;
  }
  at.inputs = parts;
  import_concat(at);
}
/// Parts of the lengths given, or of one length, or single elements without their axis.
constexpr void import_split_to_sequence(call& at) {
  const term x = at.operand(0);
  const int axis = at.axis(at.integer("axis", 0), x.extents().rank);
  if (at.failed()) return;
  const int extent = x.extents()[axis];
  list<long long> sizes;
  const bool single = !at.has(1);
  if (at.has(1)) sizes = at.known_integers(1);
  if (at.failed()) return;
  if (single || at.rank(1) == 0) {
    const long long size = single ? 1 : sizes[0];
    if (!at.require(size >= 1, "its parts have no elements")) return;
    sizes = {};
    if (!at.require(extent / size <= detail::most_iterations, "more than 4,096 parts")) return;
    for (long long left = extent; left > 0; left -= size) sizes.push_back(left < size ? left : size);
  }
  list<value> parts;
  long long begin = 0;
  if (!at.require(sizes.size() <= detail::most_iterations, "more than 4,096 parts")) return;
  for (long long size : sizes) {
    if (!at.require(size >= 1 && size <= extent && begin + size <= extent, "its parts are longer than its input")) return;
    term part = slice(x, axis, static_cast<int>(begin), 1, static_cast<int>(size));
    if (single && !at.flag("keepdims", true)) {
      shape extents;
      for (int i = 0; i < part.extents().rank; ++i)
        if (i != axis) extents.append(part.extents()[i]);
      part = reshape(part, extents);
    }
    parts.push_back(value_of_node(at.target(), part.id()));
    begin += size;
  }
  at.give(0, sequence_of(parts));
}

/// An optional value is what it holds.
constexpr void import_optional(call& at) {
  if (at.require(at.has(0), "an optional value that holds nothing")) at.give(0, at.inputs[0]);
}
constexpr void import_optional_has_element(call& at) { at.give_known(0, dtype::boolean, {}, {at.has(0) ? 1.0 : 0.0}); }

inline constexpr operator_entry control_operators[] = {
    {"If", import_if}, {"Loop", import_loop}, {"Scan", import_scan},
    {"SequenceEmpty", import_sequence_empty}, {"SequenceConstruct", import_sequence_construct}, {"SequenceInsert", import_sequence_insert},
    {"SequenceErase", import_sequence_erase}, {"SequenceAt", import_sequence_at}, {"SequenceLength", import_sequence_length},
    {"ConcatFromSequence", import_concat_from_sequence}, {"SplitToSequence", import_split_to_sequence},
    {"Optional", import_optional}, {"OptionalGetElement", import_optional}, {"OptionalHasElement", import_optional_has_element},
};

}  // namespace inlay::imports
