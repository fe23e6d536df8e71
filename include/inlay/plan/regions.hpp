/// Regions: which nodes become one step. A step is an anchor with an epilogue, a chain of maps, or rows of reduce and map.
#pragma once

#include <inlay/core/program.hpp>
#include <inlay/graph/infer.hpp>
#include <inlay/graph/remark.hpp>
#include <inlay/plan/weights.hpp>

namespace inlay::plan {

struct region {
  node_id root = no_node;    ///< the anchor, or the first node of a chain
  node_id inner = no_node;   ///< what the first loop writes; differs from `result` when rows follow a product
  node_id result = no_node;  ///< the only value that leaves the region
  int first_member = 0;      ///< in region_table::members: the root first, then ascending
  int members = 0;
  int row_members = 0;       ///< the last ones of them: applied to finished rows, in place
  int first_prologue = 0;    ///< likewise: maps that an anchor applies to what it reads, ascending (see fuse_branches)
  int prologue_members = 0;
};

struct region_table {
  list<region> regions;  ///< in an order in which values are computed before they are read
  list<node_id> members;
  list<remark> remarks;
  int fused_branches = 0;  ///< values that their readers compute (see fuse_branches)
  int left_branches = 0;   ///< others, for which that takes more time or memory
};

struct region_options {
  bool fuse = true;      ///< false: only nodes of one operation of the user go together
  bool may_pack = true;  ///< weights are packed by the compiler: their scales need no step
};

namespace detail {

constexpr bool is_anchor(op kind) { return kind == op::contract || kind == op::convolve || kind == op::window_reduce; }
constexpr bool is_element_wise(op kind) { return kind == op::map || kind == op::reduce; }

/// Integers are rounded when they are stored, so an integer made from something else can only be the result of a region.
constexpr bool rounds_to_integer(const node& value) {
  if (facts(value.type).floating || value.type == dtype::boolean) return false;
  return value.how == reduction::argmax || value.how == reduction::argmin || value.function == scalar_function::identity;
}

/// Grows a region backwards from its result: a value whose readers are all members can become a member. The region then has one
/// result, and no order of steps is made impossible.
class region_growth {
 public:
  constexpr region_growth(const graph& source, const user_table& users, list<int>& region_of, const region_options& options, int number)
      : graph_(source), users_(users), region_of_(region_of), options_(options), number_(number) {}

  constexpr void grow_from(node_id result) {
    const node& last = graph_[result];
    scope_ = last.scope;
    full_ = last.extents;
    if (last.kind == op::reduce) reduce_like(result);
    note_type(last.type, rounds_to_integer(last));
    if (last.type == dtype::boolean || rounds_to_integer(last))
      for (int i = 0; i < last.operands; ++i) note_type(graph_.source(result, i).type, false);
    add(result);
    while (!frontier_.empty()) {
      const node_id next = frontier_.back();
      frontier_.pop_back();
      const char* reason = obstacle(next);
      if (reason == nullptr) {
        if (axes_ == 0 && !(graph_[next].kind == op::map && graph_[next].extents == full_)) reduce_like(reduction_behind(next));
        note_type(graph_[next].type, false);
        add(next);
      } else if (is_anchor(graph_[next].kind) && anchor_ == no_node && anchor_obstacle(next) == nullptr) {
        anchor_ = next;
      } else {
        note_miss(next);
      }
    }
  }

  /// Descending.
  constexpr const list<node_id>& members() const { return members_; }
  constexpr node_id anchor() const { return anchor_; }
  constexpr unsigned axes() const { return axes_; }
  constexpr const shape& full() const { return full_; }
  constexpr node_id missed() const { return missed_; }
  constexpr const char* missed_reason() const { return missed_reason_; }

 private:
  constexpr void reduce_like(node_id id) {
    axes_ = graph_[id].axes;
    full_ = graph_.source(id, 0).extents;
  }

  constexpr void note_type(dtype type, bool rounded) {
    if (typed_ || rounded || type == dtype::boolean) return;
    compute_ = type;
    typed_ = true;
  }

  constexpr bool counts_as_read(node_id operand) const {
    for (node_id known : operands_)
      if (known == operand) return true;
    return false;
  }

  constexpr void add(node_id id) {
    members_.push_back(id);
    region_of_[id] = number_;
    for (int i = operands_.size() - 1; i >= 0; --i) {
      if (operands_[i] != id) continue;
      operands_[i] = operands_.back();
      operands_.pop_back();
      --inputs_;
    }
    for (int i = 0; i < graph_[id].operands; ++i) {
      const node_id operand = graph_.operand(id, i);
      if (counts_as_read(operand)) continue;
      operands_.push_back(operand);
      ++(is_splat(graph_[operand]) ? constants_ : inputs_);
      if (is_splat(graph_[operand])) continue;
      if (is_element_wise(graph_[operand].kind) || is_anchor(graph_[operand].kind)) offer(operand);
    }
  }

  /// Ascending, so that the last one has the largest id: all its readers have been decided on.
  constexpr void offer(node_id id) {
    int at = frontier_.size();
    while (at > 0 && frontier_[at - 1] > id) --at;
    if (at > 0 && frontier_[at - 1] == id) return;
    frontier_.push_back(id);
    for (int i = frontier_.size() - 1; i > at; --i) frontier_[i] = frontier_[i - 1];
    frontier_[at] = id;
  }

  /// What keeps any value out of the region, or nullptr.
  constexpr const char* common_obstacle(node_id id) const {
    const node& next = graph_[id];
    if (users_.is_output(id)) return "it is a result of the network";
    for (int i = 0; i < users_.count(id); ++i)
      if (region_of_[users_.user(id, i)] != number_) return "its value has other readers";
    if (!options_.fuse && (next.scope != scope_ || scope_ == 0)) return "fusion is switched off";
    if (rounds_to_integer(next)) return "it rounds to integers";
    if (next.type != dtype::boolean && typed_ && next.type != compute_) return "its element type is another";
    return nullptr;
  }

  constexpr const char* obstacle(node_id id) const {
    const node& next = graph_[id];
    if (is_anchor(next.kind)) return "it is computed by a loop of its own";
    if (const char* reason = common_obstacle(id)) return reason;
    if (members_.size() + 1 > max_program_size) return "the step's program is full";
    int inputs = inputs_ - 1, constants = constants_;
    for (int i = 0; i < next.operands; ++i) {
      const node_id operand = graph_.operand(id, i);
      const dtype type = graph_[operand].type;
      if (type != dtype::boolean && type != next.type && next.type != dtype::boolean && facts(type).floating) return "it converts its operand";
      if (next.type == dtype::boolean && type != dtype::boolean && typed_ && type != compute_) return "its element type is another";
      if (!counts_as_read(operand)) ++(is_splat(graph_[operand]) ? constants : inputs);
    }
    if (inputs > max_program_inputs - 1 || constants > max_program_constants) return "the step would read too many operands";
    if (next.kind == op::reduce) {
      if (axes_ == 0) {
        if (graph_.source(id, 0).extents == full_ || next.extents == full_) return nullptr;
        return "it is a reduction of another shape";
      }
      if (next.axes != axes_ || !(graph_.source(id, 0).extents == full_)) return "its reduction runs over other axes";
      return nullptr;
    }
    if (next.extents == full_) return nullptr;
    if (axes_ != 0 && next.extents == infer::reduce(full_, axes_)) return nullptr;
    if (axes_ == 0 && reduction_behind(id) != no_node) return nullptr;
    if (axes_ == 0 && next.extents.count() < full_.count()) return "it is smaller than the result and would be computed again";
    return "its shape is another";
  }

  /// The reduction of a row of the result that a value per row is made of, through maps; or no_node. (A norm scales by 1 / sqrt(sum).)
  constexpr node_id reduction_behind(node_id id, int depth = 0) const {
    const node& value = graph_[id];
    if (value.kind == op::reduce) return depth == 0 || graph_.source(id, 0).extents == full_ ? id : no_node;
    if (value.kind != op::map || depth > 12) return no_node;
    for (int i = 0; i < value.operands; ++i) {
      const node_id operand = graph_.operand(id, i);
      if (!(graph_[operand].extents == value.extents) || users_.is_output(operand) || users_.count(operand) > 1) continue;
      if (const node_id found = reduction_behind(operand, depth + 1); found != no_node) return found;
    }
    return no_node;
  }

  constexpr const char* anchor_obstacle(node_id id) const {
    if (const char* reason = common_obstacle(id)) return reason;
    if (is_integer(graph_[id].type)) return "integers are computed apart";  // their maps wrap and divide as no floating register does
    if (!(graph_[id].extents == full_)) return "its shape is another";
    return nullptr;
  }

  constexpr void note_miss(node_id id) {
    if (missed_ != no_node) return;
    const char* reason = is_anchor(graph_[id].kind) ? anchor_obstacle(id) : obstacle(id);
    if (reason == nullptr) return;  // another anchor was taken
    missed_ = id;
    missed_reason_ = reason;
  }

  const graph& graph_;
  const user_table& users_;
  list<int>& region_of_;
  region_options options_;
  int number_;
  int scope_ = 0;
  shape full_{};
  dtype compute_ = dtype::f32;
  bool typed_ = false;
  unsigned axes_ = 0;
  int inputs_ = 0;
  int constants_ = 0;
  node_id anchor_ = no_node;
  node_id missed_ = no_node;
  const char* missed_reason_ = nullptr;
  list<node_id> members_;
  list<node_id> operands_;
  list<node_id> frontier_;
};

class region_former {
 public:
  constexpr region_former(const graph& source, const user_table& users, const region_options& options)
      : graph_(source),
        users_(users),
        options_(options),
        region_of_(list<int>::filled(source.size(), -1)),
        of_constants_(list<bool>::filled(source.size())) {}

  constexpr region_table form() {
    // Tells long sums of values from sums of weights at once.
    for (node_id id = 0; id < graph_.size(); ++id) {
      bool constant = graph_[id].kind != op::input;
      for (int i = 0; i < graph_[id].operands && constant; ++i) constant = of_constants_[graph_.operand(id, i)];
      of_constants_[id] = constant;
    }
    for (node_id id = graph_.size() - 1; id >= 0; --id) {
      const node& value = graph_[id];
      if (region_of_[id] >= 0 || value.operands == 0 || facts(value.kind).view) continue;
      if (options_.may_pack && of_constants_[id] && makes_weights(value) && is_packable(graph_, id) && only_packed(graph_, users_, id)) continue;
      if (is_element_wise(value.kind)) form_from(id);
      else form_alone(id);
    }
    // They were found from the last to the first.
    for (int i = 0, k = result_.regions.size() - 1; i < k; ++i, --k) {
      const region moved = result_.regions[i];
      result_.regions[i] = result_.regions[k];
      result_.regions[k] = moved;
    }
    // A split leaves a product behind the rows that read it.
    for (int i = 1; i < result_.regions.size(); ++i) {
      const region moved = result_.regions[i];
      int at = i;
      for (; at > 0 && result_.regions[at - 1].result > moved.result; --at) result_.regions[at] = result_.regions[at - 1];
      result_.regions[at] = moved;
    }
    return static_cast<region_table&&>(result_);
  }

 private:
  constexpr void form_alone(node_id id) {
    region_of_[id] = count_++;
    result_.regions.push_back({.root = id, .inner = id, .result = id, .first_member = result_.members.push_back(id), .members = 1});
  }

  constexpr void form_from(node_id id) {
    const int number = count_++;
    region_growth growth(graph_, users_, region_of_, options_, number);
    growth.grow_from(id);
    const list<node_id>& members = growth.members();
    const int scope = graph_[growth.anchor() != no_node ? growth.anchor() : members.back()].scope;
    const bool rows = growth.axes() != 0;
    if (growth.missed() != no_node && options_.fuse && graph_[growth.missed()].scope != scope)
      result_.remarks.push_back({rows ? "fuse_rows" : "fuse_epilogue", growth.missed_reason(), graph_[growth.missed()].scope, scope});
    if (growth.anchor() == no_node) {
      accept(no_node, members, 0, members.size(), 0, rows ? "fuse_rows" : "fuse_maps");
      return;
    }
    if (!rows) {
      accept(growth.anchor(), members, 0, members.size(), 0, "fuse_epilogue");
      return;
    }
    // Maps between the anchor and the one value that rows are made of belong into registers.
    const list<bool> before = before_rows(growth);
    list<node_id> ordered, epilogue;
    for (int i = 0; i < members.size(); ++i) (before[i] ? epilogue : ordered).push_back(members[i]);
    const node_id inner = epilogue.empty() ? growth.anchor() : epilogue[0];
    const int prefix = epilogue.size();
    for (node_id member : epilogue) ordered.push_back(member);
    const shape& full = growth.full();
    const bool in_place = graph_[growth.anchor()].kind == op::contract && growth.axes() == 1u << (full.rank - 1) && graph_[id].extents == full &&
                          graph_[id].type == graph_[inner].type;
    if (in_place) {
      accept(growth.anchor(), ordered, 0, ordered.size(), ordered.size() - prefix, "fuse_rows");
    } else {
      const int rest = ordered.size() - prefix;
      accept(no_node, ordered, 0, rest, 0, "fuse_rows");
      const int other = count_++;
      region_of_[growth.anchor()] = other;
      for (int i = rest; i < ordered.size(); ++i) region_of_[ordered[i]] = other;
      accept(growth.anchor(), ordered, rest, ordered.size(), 0, "fuse_epilogue");
    }
  }

  /// Which members lie between the anchor and a single value from which everything else is computed.
  constexpr list<bool> before_rows(const region_growth& growth) const {
    const list<node_id>& members = growth.members();
    const auto index_of = [&](node_id id) {
      for (int i = 0; i < members.size(); ++i)
        if (members[i] == id) return i;
      return -1;
    };
    for (int last = 1; last < members.size(); ++last) {
      list<bool> inside = list<bool>::filled(members.size());
      inside[last] = true;
      bool closed = true, reaches_anchor = false;
      for (int i = last; i < members.size() && closed; ++i) {
        if (!inside[i]) continue;
        const node& member = graph_[members[i]];
        closed = member.kind == op::map && member.extents == growth.full();
        for (int k = 0; k < member.operands; ++k) {
          const node_id operand = graph_.operand(members[i], k);
          if (operand == growth.anchor()) reaches_anchor = true;
          else if (const int at = index_of(operand); at >= 0) inside[at] = true;
        }
        for (int k = 0; k < users_.count(members[i]) && i != last; ++k) closed = closed && inside[index_of(users_.user(members[i], k))];
      }
      for (int k = 0; k < users_.count(growth.anchor()); ++k) closed = closed && inside[index_of(users_.user(growth.anchor(), k))];
      if (closed && reaches_anchor) return inside;
    }
    return list<bool>::filled(members.size());
  }

  /// Records members [begin, end) of a descending list, of which the first `row_members` are rows.
  constexpr void accept(node_id anchor, const list<node_id>& members, int begin, int end, int row_members, const char* name) {
    region next{.first_member = result_.members.size(), .members = end - begin + (anchor == no_node ? 0 : 1), .row_members = row_members};
    if (anchor != no_node) {
      result_.members.push_back(anchor);
      region_of_[anchor] = members.empty() || begin == end ? region_of_[anchor] : region_of_[members[begin]];
    }
    for (int i = end - 1; i >= begin; --i) result_.members.push_back(members[i]);
    next.root = result_.members[next.first_member];
    next.result = result_.members.back();
    next.inner = result_.members[next.first_member + next.members - row_members - 1];
    const int scope = graph_[next.root].scope;
    int last = scope;
    for (int i = next.first_member; i < result_.members.size(); ++i) {
      const int each = graph_[result_.members[i]].scope;
      if (each != last && each != scope) result_.remarks.push_back({name, nullptr, each, scope});
      last = each;
    }
    result_.regions.push_back(next);
  }

  const graph& graph_;
  const user_table& users_;
  region_options options_;
  list<int> region_of_;
  list<bool> of_constants_;
  int count_ = 0;
  region_table result_;
};

}  // namespace detail

/// Groups the nodes of an optimised graph. Constants, inputs and views belong to no region; movers form regions of their own.
constexpr region_table form_regions(const graph& source, const user_table& users, const region_options& options = {}) {
  return detail::region_former(source, users, options).form();
}

}  // namespace inlay::plan
