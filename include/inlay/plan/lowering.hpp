/// What lowering a region to a step needs: programs from members, operands from placements, and the plan being written.
#pragma once

#include <inlay/plan/placement.hpp>
#include <inlay/plan/winograd.hpp>

namespace inlay::plan {

/// Members of a region as straight-line code, and the nodes that its input registers hold.
struct written_program {
  program code;
  list<node_id> inputs;
};

/// `accumulator` is the node whose value is already in register 0 (the anchor), or no_node.
constexpr written_program write_program(const graph& source, const node_id* members, int count, node_id accumulator) {
  written_program result;
  list<node_id> constants;
  const auto is_member = [&](node_id id) {
    for (int i = 0; i < count; ++i)
      if (members[i] == id) return true;
    return false;
  };
  const auto note = [](list<node_id>& known, node_id id) {
    for (node_id each : known)
      if (each == id) return;
    known.push_back(id);
  };
  if (accumulator != no_node) result.inputs.push_back(accumulator);
  for (int i = 0; i < count; ++i) {
    if (members[i] == accumulator) continue;
    for (int k = 0; k < source[members[i]].operands; ++k) {
      const node_id operand = source.operand(members[i], k);
      if (operand == accumulator || is_member(operand)) continue;
      note(is_splat(source[operand]) ? constants : result.inputs, operand);
    }
  }
  program& code = result.code;
  code.inputs = result.inputs.size();
  code.constants = constants.size();
  for (int i = 0; i < constants.size(); ++i) code.constant[i] = source[constants[i]].source.value;
  list<node_id> computed;
  const auto register_of = [&](node_id id) {
    for (int i = 0; i < computed.size(); ++i)
      if (computed[i] == id) return code.result_register(i);
    for (int i = 0; i < result.inputs.size(); ++i)
      if (result.inputs[i] == id) return i;
    for (int i = 0; i < constants.size(); ++i)
      if (constants[i] == id) return code.constant_register(i);
    return -1;
  };
  for (int i = 0; i < count; ++i) {
    const node_id id = members[i];
    if (id == accumulator) continue;
    const node& member = source[id];
    instruction next{.function = member.function, .reduce = member.kind == op::reduce ? member.how : reduction::none};
    next.a = register_of(source.operand(id, 0));
    if (member.operands > 1) next.b = register_of(source.operand(id, 1));
    if (member.operands > 2) next.c = register_of(source.operand(id, 2));
    code.code[code.size++] = next;
    computed.push_back(id);
  }
  return result;
}

/// The state of lowering: read the graph, write the plan.
struct lowering {
  const graph& source;
  const user_table& users;
  const region_table& regions;
  const placements& places;
  const target& machine;
  bool may_pack = true;
  bool weights_leave_cache = false;  ///< the second cache does not hold those of the whole network
  winograd_use transforms = winograd_use::never;
  bool prepares = false;        ///< what is known beforehand is computed once
  list<bool> known_beforehand{};  ///< of a node, with `prepares`: it depends on parameters and constants alone
  plan& out;
  list<int> constant_index;  ///< of a node in plan::constants, -1 before it is needed
  list<int> weight_index;    ///< likewise of a weight operand in plan::weights
  list<operand> dense_copies{};    ///< of values that plain loops read and that are not dense where they are
  list<node_id> densely_copied{};  ///< those values

  constexpr int element_bytes(node_id id) const { return static_cast<int>(facts(source[id].type).bytes); }

  /// The operand that reads (or writes) a placed node.
  constexpr operand operand_of(node_id id) {
    const placement& place = places.of[id];
    operand result{.type = source[id].type};
    if (place.what == placement::kind::constant) {
      result.where = operand::place::constant;
      result.index = constant(place.constant);
      result.offset = place.at.offset;
      return result;
    }
    int offset = place.at.offset;
    int number = place.buffer;
    while (places.buffers[number].inside >= 0) {
      offset += places.buffers[number].part_offset;
      number = places.buffers[number].inside;
    }
    const buffer& memory = places.buffers[number];
    result.where = memory.where;
    result.index = memory.where == operand::place::arena ? number : memory.index;
    result.offset = offset;
    result.buffer = place.buffer;
    return result;
  }

  constexpr int constant(node_id id) {
    if (constant_index[id] < 0) {
      const node& value = source[id];
      const int count = is_splat(value) ? 1 : value.extents.size();
      constant_index[id] = out.constants.push_back({.type = value.type, .count = count, .source = value.source});
    }
    return constant_index[id];
  }

  /// Strides of a placed operand, read with the extents of the result it is combined into.
  constexpr strides strides_as(node_id id, const shape& extents) const {
    return broadcast_strides(source[id].extents, places.of[id].at.step, extents);
  }

  /// What an anchor's kernel reads as its first operand, and the program that it applies to it.
  constexpr written_program input_of(const region& which) const {
    if (which.prologue_members > 0) return write_program(source, regions.members.data() + which.first_prologue, which.prologue_members, no_node);
    written_program nothing;
    nothing.code.inputs = 1;
    nothing.inputs.push_back(source.operand(which.root, 0));
    return nothing;
  }

  constexpr step begin_step(step_kind kind, const region& which) {
    step result{.kind = kind, .first_scope = out.scopes.size()};
    const auto add = [&](node_id id) {
      const int scope = source[id].scope;
      bool known = false;
      for (int k = result.first_scope; k < out.scopes.size(); ++k) known = known || out.scopes[k] == scope;
      if (!known) out.scopes.push_back(scope);
    };
    for (int i = 0; i < which.prologue_members; ++i) add(regions.members[which.first_prologue + i]);
    for (int i = 0; i < which.members; ++i) add(regions.members[which.first_member + i]);
    result.scopes = out.scopes.size() - result.first_scope;
    return result;
  }
};

/// The smallest power of two that is not below `count`, at most `limit`.
constexpr int lanes_for(int count, int limit) {
  int lanes = 1;
  while (lanes < count && lanes < limit) lanes *= 2;
  return lanes;
}

}  // namespace inlay::plan
