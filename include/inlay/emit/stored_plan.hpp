/// A plan that stays in a constexpr variable.
#pragma once

#include <inlay/plan/plan.hpp>

namespace inlay::emit {

/// How many elements each list of a plan has, of those that code is made from.
struct plan_sizes {
  int steps = 0, buffers = 0, nests = 0, contracts = 0, convolves = 0, windows = 0, copies = 0, remaps = 0, gathers = 0, resizes = 0, plains = 0,
      packs = 0, weights = 0, constants = 0, groups = 0, row_edges = 0, tables = 0, pool = 0, preparation = 0;

  constexpr bool fits(const plan_sizes& room) const {
    return steps <= room.steps && buffers <= room.buffers && nests <= room.nests && contracts <= room.contracts && convolves <= room.convolves &&
           windows <= room.windows && copies <= room.copies && remaps <= room.remaps && gathers <= room.gathers && resizes <= room.resizes &&
           plains <= room.plains && packs <= room.packs && weights <= room.weights && constants <= room.constants && groups <= room.groups &&
           row_edges <= room.row_edges && tables <= room.tables && pool <= room.pool && preparation <= room.preparation;
  }
};

constexpr plan_sizes sizes_of(const plan::plan& source) {
  return {source.steps.size(),   source.buffers.size(), source.nests.size(),   source.contracts.size(), source.convolves.size(),
          source.windows.size(), source.copies.size(),  source.remaps.size(),  source.gathers.size(),   source.resizes.size(),
          source.plains.size(),  source.packs.size(),   source.weights.size(), source.constants.size(), source.groups.size(),
          source.row_edges.size(), source.tables.size(), source.pool.size(),   source.preparation.size()};
}

/// Whether steps may hand each other values that run by rows without being asked to (see plan::roll_large_values).
constexpr bool has_large_values(const graph& source, const target& machine) {
  for (const node& each : source.nodes)
    if (each.kind != op::constant && static_cast<std::size_t>(each.extents.count()) * facts(each.type).bytes > machine.large_value()) return true;
  return false;
}

/// What the plan of a graph most likely needs, with some room. It need not be right: `stages` makes the plan again when it is too small.
constexpr plan_sizes likely_sizes(const graph& source, bool fuses, bool rolls, bool prepares) {
  plan_sizes likely;
  int distinct = 8, loops = 0, sums = 0, repacked = 0, late_weights = 0;
  list<bool> constant = list<bool>::filled(source.size());
  for (node_id id = 0; id < source.size(); ++id) {
    const node& value = source[id];
    int values = 0;
    for (int i = 0; i < value.operands; ++i) values += !constant[source.operand(id, i)];
    const bool of_constants = value.operands > 0 && values == 0;
    constant[id] = value.kind == op::constant || of_constants;
    // Folded, if small; a reshape or a slice of many leaves its constant where it is.
    const bool viewed = value.kind == op::reshape || (value.kind == op::slice && source.source(id, 0).extents.count() > 4096);
    if (of_constants && !viewed && value.extents.count() <= 4096) likely.pool += value.extents.size();
    if (constant[id] || value.kind == op::input) continue;
    switch (value.kind) {
      case op::map:
        loops += !fuses;
        sums += values > 1;
        likely.weights += value.function == scalar_function::add;  // a branch that becomes a part of weights
        break;
      case op::reduce: ++loops; break;
      case op::contract: ++likely.contracts, ++likely.weights; break;
      case op::convolve: ++likely.convolves, ++likely.weights, late_weights += values > 1; break;
      case op::window_reduce: ++likely.windows; break;
      case op::reshape:
      case op::permute:
      case op::broadcast:
      case op::slice: ++repacked; break;
      case op::concat: repacked += value.operands; break;
      case op::pad:
      case op::resize:
        ++likely.remaps, ++likely.resizes;
        for (int i = 0; i < value.extents.rank; ++i) likely.tables += value.extents[i];
        break;
      case op::gather: ++likely.gathers; break;
      case op::plain: ++likely.plains, repacked += value.operands / 2; break;
      default: break;
    }
  }
  const auto few = [&](int count) { return count < distinct ? count : distinct + (count - distinct) / 4; };
  if (fuses) loops += (sums + 1) / 2;  // the others end a product
  likely.steps = loops + repacked + likely.contracts + likely.convolves + likely.windows + likely.remaps + likely.gathers + likely.plains +
                 source.outputs.size() + 4;
  likely.buffers = likely.steps + likely.convolves + source.inputs.size() + source.outputs.size() + 4;
  likely.nests = few(likely.steps);
  likely.copies = few(repacked + source.outputs.size());
  likely.constants = likely.contracts + likely.convolves + few(source.size());
  likely.packs = late_weights + few(likely.contracts + likely.convolves - late_weights);
  likely.pool += source.pool.size() + 16;
  likely.groups = rolls ? few(likely.steps) : fuses ? likely.contracts / 2 : 0;
  if (prepares || has_parameters(source)) likely.preparation = likely.packs + likely.constants / 2;
  likely.row_edges = rolls ? 2 * likely.steps : 2 * likely.groups;
  return likely;
}

/// Arrays with room for `Room` (and one element more, since C++ has no empty arrays), of which `sizes` are used.
template <plan_sizes Room> struct stored_plan : plan::plan_figures {
  plan_sizes sizes{};
  plan::step steps[Room.steps + Room.preparation + 1]{};  ///< those of the preparation are the last ones
  plan::buffer buffers[Room.buffers + 1]{};
  kernel::nest_description nests[Room.nests + 1]{};
  kernel::contract_description contracts[Room.contracts + 1]{};
  kernel::convolve_description convolves[Room.convolves + 1]{};
  kernel::window_description windows[Room.windows + 1]{};
  kernel::copy_description copies[Room.copies + 1]{};
  kernel::remap_description remaps[Room.remaps + 1]{};
  kernel::gather_description gathers[Room.gathers + 1]{};
  kernel::resize_description resizes[Room.resizes + 1]{};
  plain_description plains[Room.plains + 1]{};
  kernel::pack_description packs[Room.packs + 1]{};
  plan::packed_weights weights[Room.weights + 1]{};
  plan::plain_constant constants[Room.constants + 1]{};
  plan::row_group groups[Room.groups + 1]{};
  plan::row_edge row_edges[Room.row_edges + 1]{};
  int tables[Room.tables + 1]{};
  double pool[Room.pool + 1]{};

  constexpr bool complete() const { return sizes.fits(Room); }
};

/// Of a plan that does not fit only the sizes are stored.
template <plan_sizes Room> constexpr stored_plan<Room> store(const plan::plan& source) {
  stored_plan<Room> result;
  result.sizes = sizes_of(source);
  if (!result.complete()) return result;
  const auto copy = [](auto& to, const auto& from) {
    for (int i = 0; i < from.size(); ++i) to[i] = from[i];
  };
  copy(result.steps, source.steps);
  for (int i = 0; i < source.preparation.size(); ++i) result.steps[source.steps.size() + i] = source.preparation[i];
  copy(result.buffers, source.buffers);
  copy(result.nests, source.nests);
  copy(result.contracts, source.contracts);
  copy(result.convolves, source.convolves);
  copy(result.windows, source.windows);
  copy(result.copies, source.copies);
  copy(result.remaps, source.remaps);
  copy(result.gathers, source.gathers);
  copy(result.resizes, source.resizes);
  copy(result.plains, source.plains);
  copy(result.packs, source.packs);
  copy(result.weights, source.weights);
  copy(result.constants, source.constants);
  copy(result.groups, source.groups);
  copy(result.row_edges, source.row_edges);
  copy(result.tables, source.tables);
  copy(result.pool, source.pool);
  static_cast<plan::plan_figures&>(result) = source;
  return result;
}

}  // namespace inlay::emit
