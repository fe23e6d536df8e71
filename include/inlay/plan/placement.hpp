/// Placement: the memory layout of every value, which values are views of others, and which need memory of their own.
#pragma once

#include <inlay/plan/regions.hpp>
#include <inlay/plan/step.hpp>
#include <inlay/plan/views.hpp>

namespace inlay::plan {

/// Where a node's elements are. Values inside a region have no place.
struct placement {
  enum class kind : unsigned char { none, constant, buffer };
  kind what = kind::none;
  int buffer = -1;
  node_id constant = no_node;
  view at;
  bool copied = false;         ///< a reshape that strides cannot express, or a part of a parameter: a step copies its operand to a dense buffer
  node_id flattened = no_node; ///< a channels-last value read as one axis: the elements come in another order (see flattens_for_products)
};

struct placements {
  list<placement> of;
  list<buffer> buffers;
};

namespace detail {

constexpr bool prefers_channels_last(const node& value) {
  return (value.kind == op::convolve || value.kind == op::window_reduce || value.kind == op::resize) && value.extents.rank >= 3;
}

/// flatten(x) of a channels-last x that only products with constant weights read: instead of moving x, the weights are packed in
/// the order in which x lies in memory.
constexpr bool flattens_for_products(const graph& source, const user_table& users, node_id id, const shape& from, const strides& step,
                                     bool may_pack) {
  const shape& to = source[id].extents;
  if (!may_pack || from.rank < 3 || to.rank != 2 || to[0] != from[0] || users.is_output(id)) return false;
  const strides compact = channels_last_strides(from);
  for (int i = 1; i < from.rank; ++i)
    if (from[i] != 1 && step[i] != compact[i]) return false;
  for (int i = 0; i < users.count(id); ++i) {
    const node_id reader = users.user(id, i);
    const node& product = source[reader];
    if (product.kind != op::contract || product.transpose_a || source.operand(reader, 0) != id || source.operand(reader, 1) == id) return false;
    if (source.source(reader, 1).extents.rank != 2) return false;
    list<weight_part> parts;
    if (!resolve_parts(source, source.operand(reader, 1), parts)) return false;
    for (const weight_part& part : parts)
      if (!part.covers(source.source(reader, 1).extents, product.transpose_b ? 1 : 0)) return false;
  }
  return true;
}

/// Rows, i.e. all elements with one index along the first spatial axis, one after the other; within them the order of `like`.
constexpr strides row_strides(const shape& extents, const strides& like) {
  strides weights = like;
  int most = 0;
  for (int i = 0; i < extents.rank; ++i) most = like[i] > most ? like[i] : most;
  weights[2] = most * extents[2] + 1;
  return dense_strides_like(extents, extents, weights);
}

class placer {
 public:
  constexpr placer(const graph& source, const user_table& users, const region_table& regions, bool may_pack, bool feeds,
                   const list<node_id>& copied_late)
      : graph_(source), users_(users), copied_late_(copied_late), may_pack_(may_pack), region_of_(list<int>::filled(source.size(), -1)) {
    for (int i = 0; i < regions.regions.size(); ++i) region_of_[regions.regions[i].result] = i;
    result_.of.resize(source.size());
    place_all(regions, feeds);
    place_outputs();
  }
  constexpr placements take() { return static_cast<placements&&>(result_); }

 private:
  constexpr void place_all(const region_table& regions, bool feeds) {
    for (int i = 0; i < graph_.inputs.size(); ++i) {
      const graph_input& input = graph_.inputs[i];
      placement& place = result_.of[input.value];
      place.what = placement::kind::buffer;
      place.buffer = new_buffer(input.value);
      result_.buffers[place.buffer].where = operand::place::input;
      result_.buffers[place.buffer].index = i;
      place.at.step = feeds && i == first_run_input(graph_) ? row_strides(graph_[input.value].extents, input.layout.step) : input.layout.step;
    }
    for (node_id id = 0; id < graph_.size(); ++id) {
      const node& value = graph_[id];
      if (value.kind == op::constant) {
        result_.of[id].what = placement::kind::constant;
        result_.of[id].constant = id;
        result_.of[id].at.step = is_splat(value) ? strides{value.extents.rank, {}} : dense_strides(value.extents);
      } else if (facts(value.kind).view) {
        place_view(id);
      } else if (region_of_[id] >= 0) {
        place_result(id, regions, regions.regions[region_of_[id]]);
      }
    }
  }

  constexpr int new_buffer(node_id id) {
    const node& value = graph_[id];
    return result_.buffers.push_back({.bytes = static_cast<std::size_t>(value.extents.count()) * facts(value.type).bytes, .scope = value.scope});
  }

  constexpr void place_view(node_id id) {
    const node_id from = graph_.operand(id, 0);
    const placement source = result_.of[from];
    placement& place = result_.of[id];
    const node& value = graph_[id];
    if (source.what == placement::kind::none) return;  // a view of weights that are scaled as they are packed
    if (source.flattened == no_node && !(views_parameter(source) && is_read_in_place(id))) {
      if (const optional_view viewed = view_of(value, graph_[from].extents, source.at); viewed.possible) {
        place = source;
        place.at = viewed.value;
        place.copied = false;
        return;
      }
      if (source.what == placement::kind::buffer && flattens_for_products(graph_, users_, id, graph_[from].extents, source.at.step, may_pack_)) {
        place = source;
        place.flattened = from;
        place.at.step = {2, {source.at.step[0], 1}};
        return;
      }
    }
    place.what = placement::kind::buffer;
    place.buffer = new_buffer(id);
    place.copied = true;
    place.at = {0, dense_strides(value.extents)};
  }

  constexpr bool views_parameter(const placement& place) const {
    if (place.what != placement::kind::buffer) return false;
    const buffer& memory = result_.buffers[place.buffer];
    return memory.where == operand::place::input && graph_.inputs[memory.index].parameter;
  }
  /// Whether runs read a view of a parameter. Parameters are there for `prepare` only, so this view is copied. (Weights are packed then.)
  constexpr bool is_read_in_place(node_id id) const {
    for (int i = 0; i < users_.count(id); ++i) {
      const node_id reader = users_.user(id, i);
      const node& user = graph_[reader];
      const bool packs =
          (user.kind == op::convolve || (user.kind == op::contract && graph_[id].extents.rank == 2)) && graph_.operand(reader, 0) != id;
      if (!facts(user.kind).view && !packs) return true;
    }
    return false;
  }

  constexpr void place_result(node_id id, const region_table& regions, const region& which) {
    const node& value = graph_[id];
    placement& place = result_.of[id];
    place.what = placement::kind::buffer;
    place.buffer = new_buffer(id);
    place.at = {0, preferred_strides(value, regions, which)};
    if (value.kind == op::concat) place_parts(id);
  }

  constexpr strides preferred_strides(const node& value, const region_table& regions, const region& which) const {
    if (prefers_channels_last(graph_[which.root])) return channels_last_strides(value.extents);
    if (graph_[which.root].kind == op::contract || value.kind == op::plain) return dense_strides(value.extents);
    // Otherwise as the first operand of the same rank that is not a constant lies in memory.
    for (int i = 0; i < which.members; ++i) {
      const node_id member = regions.members[which.first_member + i];
      for (int k = 0; k < graph_[member].operands; ++k) {
        const node_id operand = graph_.operand(member, k);
        const placement& like = result_.of[operand];
        if (like.what != placement::kind::buffer || graph_[operand].extents.rank != value.extents.rank) continue;
        if (graph_[operand].extents.count() < value.extents.count() && graph_[which.root].kind == op::map) continue;
        return dense_strides_like(value.extents, graph_[operand].extents, like.at.step);
      }
    }
    return dense_strides(value.extents);
  }

  /// Parts of a concatenation that nobody else reads are computed in their place in the whole, unless all are to be copied when the last is there.
  constexpr void place_parts(node_id id) {
    const node& whole = graph_[id];
    for (node_id late : copied_late_)
      if (late == id) return;
    int begin = 0;
    for (int i = 0; i < whole.operands; ++i) {
      const node_id part = graph_.operand(id, i);
      const int offset = begin * result_.of[id].at.step[whole.axis];
      begin += graph_[part].extents[whole.axis];
      if (region_of_[part] < 0 || !users_.only_user(part, id) || users_.count(part) != 1 || graph_[part].kind == op::plain) continue;
      move_inside(part, id, offset);
    }
  }
  constexpr void move_inside(node_id part, node_id whole, int offset) {
    placement& place = result_.of[part];
    buffer& memory = result_.buffers[place.buffer];
    memory.inside = result_.of[whole].buffer;
    memory.part_offset = offset;
    place.at = {0, result_.of[whole].at.step};
    // The parts of a part lie in the same memory.
    if (graph_[part].kind != op::concat) return;
    int begin = 0;
    for (int i = 0; i < graph_[part].operands; ++i) {
      const node_id inner = graph_.operand(part, i);
      const int inner_offset = begin * place.at.step[graph_[part].axis];
      begin += graph_[inner].extents[graph_[part].axis];
      if (region_of_[inner] >= 0 && result_.buffers[result_.of[inner].buffer].inside == place.buffer) move_inside(inner, part, inner_offset);
    }
  }

  /// A result that a step computes is computed in the caller's memory; other outputs are copied there.
  constexpr void place_outputs() {
    for (int i = 0; i < graph_.outputs.size(); ++i) {
      const graph_output& output = graph_.outputs[i];
      // Views of a value that nobody else reads: a dense reshape stays dense, a permute is another order of the same strides.
      node_id value = output.value;
      strides wanted = output.layout.step;
      while (!result_.of[value].copied && value_under(value, wanted)) value = graph_.operand(value, 0);
      if (region_of_[value] < 0) continue;
      placement& place = result_.of[value];
      buffer& memory = result_.buffers[place.buffer];
      if (memory.where != operand::place::arena || memory.inside >= 0) continue;
      // The parts of a concatenation already have the strides of the whole; plain loops write dense results.
      bool fixed = graph_[value].kind == op::concat || graph_[value].kind == op::plain;
      // Other views of it have been placed by the strides it had (of reshapes between, the output is the only reader).
      for (int k = 0; k < users_.count(output.value); ++k) fixed = fixed || facts(graph_[users_.user(output.value, k)].kind).view;
      if (fixed && !same_layout(graph_[value].extents, place.at.step, wanted)) continue;
      memory.where = operand::place::output;
      memory.index = i;
      place.at.step = wanted;
      strides step = output.layout.step;
      for (node_id view = output.value; view != value; view = graph_.operand(view, 0)) {
        result_.of[view] = place;
        result_.of[view].at.step = step;
        value_under(view, step);
      }
    }
  }
  /// Whether `view` shows all of a value that nobody else reads; turns its strides into those of the value.
  constexpr bool value_under(node_id view, strides& step) const {
    const node& viewer = graph_[view];
    if (viewer.kind != op::reshape && viewer.kind != op::permute) return false;
    const node_id from = graph_.operand(view, 0);
    if (!users_.only_user(from, view)) return false;
    const shape& extents = graph_[from].extents;
    if (viewer.kind == op::reshape) {
      if (!same_layout(viewer.extents, step, dense_strides(viewer.extents))) return false;
      step = dense_strides(extents);
      return true;
    }
    const strides viewed = step;
    for (int i = 0; i < extents.rank; ++i) step[viewer.order[i]] = viewed[i];
    return true;
  }

  const graph& graph_;
  const user_table& users_;
  const list<node_id>& copied_late_;
  bool may_pack_;
  list<int> region_of_;
  placements result_;
};

}  // namespace detail

/// `feeds`: the rows of the first input come one at a time. `copied_late`: concatenations whose parts have places of their own.
constexpr placements place_values(const graph& source, const user_table& users, const region_table& regions, bool may_pack, bool feeds,
                                  const list<node_id>& copied_late) {
  return detail::placer(source, users, regions, may_pack, feeds, copied_late).take();
}

}  // namespace inlay::plan
