/// Regions: which nodes become one step. A step is an anchor with an epilogue, a chain of maps, or rows of reduce and map.
#pragma once

#include <inlay/graph/infer.hpp>
#include <inlay/graph/remark.hpp>
#include <inlay/plan/weights.hpp>

namespace inlay::plan {

struct region {
  node_id root = no_node;    ///< the anchor, or the first node of a chain
  node_id inner = no_node;   ///< what the first loop writes; differs from `result` when rows follow a product
  node_id result = no_node;  ///< the only value that leaves the region
  int first_member = 0;      ///< in region_table::members, ascending; the root is the first
  int members = 0;
  int row_members = 0;       ///< the last ones of them: applied to finished rows, in place
};

struct region_table {
  list<region> regions;  ///< in an order in which values are computed before they are read
  list<node_id> members;
  list<remark> remarks;
};

struct region_options {
  bool fuse = true;      ///< false: only nodes of one operation of the user go together
  bool may_pack = true;  ///< weights are packed by the compiler: their scales need no step
};

namespace detail {

constexpr bool is_anchor(op kind) { return kind == op::contract || kind == op::convolve || kind == op::window_reduce; }

/// Grows a region from its root along users. A candidate that cannot join ends the growth: the value it reads must then leave
/// the region, and a region has one result.
class region_growth {
 public:
  enum class form { epilogue, nest };

  constexpr region_growth(const graph& source, const user_table& users, const list<bool>& taken, const region_options& options)
      : graph_(source), users_(users), taken_(taken), options_(options) {}

  /// The region of an anchor, a map or a reduce.
  constexpr void grow_from(node_id root) {
    scope_ = graph_[root].scope;
    form_ = is_anchor(graph_[root].kind) ? form::epilogue : form::nest;
    full_ = graph_[root].kind == op::reduce ? graph_.source(root, 0).extents : graph_[root].extents;
    note_type(root);
    if (form_ == form::epilogue) inputs_ = 1;
    else count_operands(root);
    if (graph_[root].kind == op::reduce) axes_ = graph_[root].axes;
    add(root);
    commit();
    if (!ends_region(root)) grow();
  }

  /// Rows computed from a finished value that stays outside: `value` is read by members only, unless nothing is committed.
  constexpr void grow_rows_after(node_id value) {
    scope_ = graph_[value].scope;
    form_ = form::nest;
    full_ = graph_[value].extents;
    compute_ = graph_[value].type;
    typed_ = true;
    inputs_ = 1;
    outside_ = value;
    outside_open_ = users_.count(value);
    for (int i = 0; i < users_.count(value); ++i) offer(users_.user(value, i));
    grow();
  }

  constexpr const list<node_id>& members() const { return members_; }
  constexpr int committed() const { return committed_; }
  constexpr node_id result() const { return result_; }
  constexpr unsigned axes() const { return axes_; }
  constexpr const char* reason() const { return reason_; }
  constexpr node_id rejected() const { return rejected_; }

 private:
  constexpr void grow() {
    while (!frontier_.empty()) {
      const node_id next = take_first();
      reason_ = obstacle(next);
      if (reason_ != nullptr) {
        rejected_ = next;
        return;
      }
      note_type(next);
      count_operands(next);
      if (graph_[next].kind == op::reduce) axes_ = graph_[next].axes;
      add(next);
      if (open_ == 1 && outside_open_ == 0) commit();
      if (ends_region(next)) return;
    }
  }

  constexpr bool is_member(node_id id) const {
    for (int i = members_.size() - 1; i >= 0 && members_[i] >= id; --i)
      if (members_[i] == id) return true;
    return false;
  }

  constexpr void add(node_id id) {
    const node& next = graph_[id];
    for (int i = 0; i < next.operands; ++i) {
      const node_id operand = graph_.operand(id, i);
      if (operand == outside_) --outside_open_;
      for (int k = 0; k < members_.size(); ++k)
        if (members_[k] == operand && --unread_[k] == 0) --open_;
    }
    members_.push_back(id);
    unread_.push_back(users_.count(id) + (users_.is_output(id) ? 1 : 0));
    ++open_;
    for (int i = 0; i < users_.count(id); ++i) offer(users_.user(id, i));
  }

  constexpr void commit() {
    committed_ = members_.size();
    result_ = members_.back();
  }

  /// Keeps the frontier ascending and free of repetitions.
  constexpr void offer(node_id id) {
    int at = frontier_.size();
    while (at > 0 && frontier_[at - 1] > id) --at;
    if (at > 0 && frontier_[at - 1] == id) return;
    frontier_.push_back(id);
    for (int i = frontier_.size() - 1; i > at; --i) frontier_[i] = frontier_[i - 1];
    frontier_[at] = id;
  }
  constexpr node_id take_first() {
    const node_id first = frontier_[0];
    for (int i = 1; i < frontier_.size(); ++i) frontier_[i - 1] = frontier_[i];
    frontier_.pop_back();
    return first;
  }

  /// Integers are rounded when they are stored, so an integer made from something else ends its region.
  constexpr bool ends_region(node_id id) const {
    const node& next = graph_[id];
    if (facts(next.type).floating || next.type == dtype::boolean) return false;
    return next.how == reduction::argmax || next.how == reduction::argmin || next.function == scalar_function::identity;
  }

  constexpr void note_type(node_id id) {
    if (typed_) return;
    const node& next = graph_[id];
    dtype type = next.type;
    if (next.kind == op::reduce || type == dtype::boolean)
      for (int i = 0; i < next.operands; ++i)
        if (graph_.source(id, i).type != dtype::boolean) type = graph_.source(id, i).type;
    compute_ = type;
    typed_ = type != dtype::boolean;
  }

  constexpr bool known_operand(node_id operand) const {
    if (operand == outside_ || is_member(operand)) return true;
    for (node_id known : operands_)
      if (known == operand) return true;
    return false;
  }
  constexpr void count_operands(node_id id) {
    for (int i = 0; i < graph_[id].operands; ++i) {
      const node_id operand = graph_.operand(id, i);
      if (known_operand(operand)) continue;
      operands_.push_back(operand);
      ++(is_splat(graph_[operand]) ? constants_ : inputs_);
    }
  }

  constexpr bool fits_type(dtype type) const { return type == dtype::boolean || !typed_ || type == compute_; }

  /// Why a node cannot join, or nullptr.
  constexpr const char* obstacle(node_id id) const {
    const node& next = graph_[id];
    if (next.kind == op::reduce) {
      if (form_ == form::epilogue) return "a reduction needs whole rows";
    } else if (next.kind != op::map) {
      return "its reader is not element-wise";
    }
    if (taken_[id]) return "its reader is part of another step";
    if (!options_.fuse && next.scope != scope_) return "fusion is switched off";
    int inputs = inputs_, constants = constants_;
    for (int i = 0; i < next.operands; ++i) {
      const node_id operand = graph_.operand(id, i);
      if (!fits_type(graph_[operand].type)) return "operands are of another element type";
      if (!known_operand(operand)) ++(is_splat(graph_[operand]) ? constants : inputs);
    }
    if (members_.size() + 1 > max_program_size) return "the step's program is full";
    if (inputs > max_program_inputs || constants > max_program_constants) return "the step would read too many operands";
    if (next.kind == op::reduce) {
      if (!(graph_.source(id, 0).extents == full_)) return "the reduction runs over another shape";
      if (axes_ != 0 && axes_ != next.axes) return "the reduction runs over other axes";
      if (axes_ == 0 && !reduces_rows(next)) return "the reduction does not run over rows";
      return nullptr;
    }
    if (!fits_type(next.type)) return "its reader has another element type";
    if (next.extents == full_) return nullptr;
    if (axes_ != 0 && next.extents == infer::reduce(full_, axes_)) return nullptr;
    return "its reader has another shape";
  }

  /// A chain of maps turns into rows only where a row is a small part of the whole: its maps are computed more than once.
  constexpr bool reduces_rows(const node& next) const {
    for (int i = 0; i < full_.rank; ++i)
      if (next.axes >> i & 1u) return true;
    return false;
  }

  const graph& graph_;
  const user_table& users_;
  const list<bool>& taken_;
  region_options options_;
  form form_ = form::nest;
  int scope_ = 0;
  shape full_{};
  dtype compute_ = dtype::f32;
  bool typed_ = false;
  unsigned axes_ = 0;
  node_id outside_ = no_node;
  int outside_open_ = 0;
  int inputs_ = 0;
  int constants_ = 0;
  int open_ = 0;
  int committed_ = 0;
  node_id result_ = no_node;
  node_id rejected_ = no_node;
  const char* reason_ = nullptr;
  list<node_id> members_;
  list<int> unread_;
  list<node_id> operands_;
  list<node_id> frontier_;
};

constexpr const char* fusion_name(const graph& source, node_id root, bool rows) {
  if (is_anchor(source[root].kind)) return rows ? "fuse_rows" : "fuse_epilogue";
  return rows ? "fuse_rows" : "fuse_maps";
}

}  // namespace detail

/// Groups the nodes of an optimised graph. Constants, inputs and views belong to no region; movers form regions of their own.
constexpr region_table form_regions(const graph& source, const user_table& users, const region_options& options = {}) {
  region_table result;
  list<bool> taken = list<bool>::filled(source.size());
  const auto remember = [&](const char* name, const char* reason, node_id subject, int scope) {
    if (source[subject].scope != scope) result.remarks.push_back({name, reason, source[subject].scope, scope});
  };
  const auto accept = [&](const list<node_id>& members, int count, const char* name, int scope) {
    for (int i = 0; i < count; ++i) {
      taken[members[i]] = true;
      result.members.push_back(members[i]);
      const bool repeated = i > 0 && source[members[i]].scope == source[members[i - 1]].scope;
      if (!repeated) remember(name, nullptr, members[i], scope);
    }
  };
  for (node_id id = 0; id < source.size(); ++id) {
    const node& root = source[id];
    if (taken[id] || root.operands == 0 || facts(root.kind).view) continue;
    if (options.may_pack && root.kind == op::map && root.function == scalar_function::multiply && resolve_weight(source, id).possible &&
        only_packed(source, users, id))
      continue;
    region next{.root = id, .inner = id, .result = id, .first_member = result.members.size(), .members = 1};
    if (detail::is_anchor(root.kind) || root.kind == op::map || root.kind == op::reduce) {
      detail::region_growth growth(source, users, taken, options);
      growth.grow_from(id);
      accept(growth.members(), growth.committed(), detail::fusion_name(source, id, growth.axes() != 0), root.scope);
      next.members = growth.committed();
      next.inner = next.result = growth.result();
      const char* reason = growth.reason();
      node_id rejected = growth.rejected();
      if (root.kind == op::contract && !users.is_output(next.inner)) {
        detail::region_growth rows(source, users, taken, options);
        rows.grow_rows_after(next.inner);
        const bool whole_rows = rows.axes() == 1u << (root.extents.rank - 1);
        if (rows.committed() > 0 && whole_rows && source[rows.result()].extents == root.extents && source[rows.result()].type == root.type &&
            rows.result() != next.inner) {
          accept(rows.members(), rows.committed(), "fuse_rows", root.scope);
          next.row_members = rows.committed();
          next.members += next.row_members;
          next.result = rows.result();
          reason = rows.reason();
          rejected = rows.rejected();
        }
      }
      if (reason != nullptr && options.fuse && source[rejected].kind == op::map) remember("fuse_epilogue", reason, rejected, root.scope);
    } else {
      taken[id] = true;
      result.members.push_back(id);
    }
    result.regions.push_back(next);
  }
  // A value is computed when its last member is: order by result. (Insertion: regions are nearly sorted already.)
  for (int i = 1; i < result.regions.size(); ++i) {
    const region moved = result.regions[i];
    int at = i;
    for (; at > 0 && result.regions[at - 1].result > moved.result; --at) result.regions[at] = result.regions[at - 1];
    result.regions[at] = moved;
  }
  return result;
}

}  // namespace inlay::plan
