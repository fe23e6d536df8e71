/// Branch fusion: a cheap value is computed in each step that reads it, and has no memory of its own.
#pragma once

#include <inlay/plan/recomputation.hpp>

namespace inlay::plan {

enum class branch_fusion {
  none,
  where_free,  ///< costs no time and no memory, by calculation
  everywhere   ///< wherever readers are able to
};

struct branch_options {
  branch_fusion where = branch_fusion::where_free;
  bool inputs_kept = true;        ///< the network's inputs take no memory
  list<bool> known_beforehand{};  ///< of a node, if there are any: it is computed once, before the first run
};

namespace detail {

class branch_fuser {
 public:
  constexpr branch_fuser(const graph& source, const user_table& users, region_table& regions, const branch_options& options, const target& machine)
      : graph_(source), users_(users), table_(regions), options_(options), machine_(machine), region_of_(list<int>::filled(source.size(), -1)) {
    for (int i = 0; i < table_.regions.size(); ++i)
      for (int k = 0; k < table_.regions[i].members; ++k) region_of_[member(table_.regions[i], k)] = i;
  }

  constexpr void run() {
    absorbed_into_.resize(table_.regions.size());
    // Readers first: who reads a value of theirs, reads its operands from then on.
    for (int i = table_.regions.size() - 1; i >= 0; --i) consider(i);
    int kept = 0;
    for (int i = 0; i < table_.regions.size(); ++i)
      if (absorbed_into_[i].empty()) table_.regions[kept++] = table_.regions[i];
    table_.regions.resize(kept);
  }

 private:
  struct reader {
    int number = 0;
    bool as_input = false;  ///< of the anchor
    bool by_members = false;
    bool by_rows = false;   ///< by those that are applied to finished rows
  };

  constexpr node_id member(const region& which, int index) const { return table_.members[which.first_member + index]; }

  constexpr void consider(int number) {
    const region which = table_.regions[number];
    if (!is_cheap_map(which)) return;
    list<reader> readers;
    const char* reason = nullptr;
    if (!find_readers(which, readers, reason)) return decline(which, reason);
    for (const reader& each : readers)
      if (const char* obstacle = obstacle_of(which, each)) return decline(which, obstacle);
    if (options_.where != branch_fusion::everywhere)
      if (const char* cost = cost_of(which, readers)) {
        ++table_.left_branches;
        return decline(which, cost);
      }
    ++table_.fused_branches;
    for (const reader& each : readers) {
      absorb(which, each);
      absorbed_into_[number].push_back(each.number);
    }
  }

  /// A result that is made of one type, by functions that cost less than memory does.
  constexpr bool is_cheap_map(const region& which) const {
    const dtype type = graph_[which.result].type;
    if (type != dtype::f32 && type != dtype::f64) return false;
    if (graph_[which.root].kind != op::map || which.row_members > 0 || users_.is_output(which.result)) return false;
    if (!options_.known_beforehand.empty() && options_.known_beforehand[which.result]) return false;
    for (int i = 0; i < which.members; ++i) {
      const node& each = graph_[member(which, i)];
      if (each.kind != op::map || !facts(each.function).cheap || !(each.extents == graph_[which.result].extents)) return false;
      if (each.type != type && each.type != dtype::boolean) return false;
    }
    for (node_id each : inputs_of(which))
      if (graph_[each].type != type) return false;
    return true;
  }

  constexpr bool is_member(const region& which, node_id id) const {
    for (int i = 0; i < which.members; ++i)
      if (member(which, i) == id) return true;
    return false;
  }
  static constexpr void note(list<node_id>& known, node_id id) {
    for (node_id each : known)
      if (each == id) return;
    known.push_back(id);
  }
  /// What the members of a region of maps read, constants that are one number left out.
  constexpr list<node_id> inputs_of(const region& which) const {
    list<node_id> inputs;
    for (int i = 0; i < which.members; ++i)
      for (int k = 0; k < graph_[member(which, i)].operands; ++k)
        if (const node_id operand = graph_.operand(member(which, i), k); !is_member(which, operand) && !is_splat(graph_[operand]))
          note(inputs, operand);
    return inputs;
  }

  /// The regions that compute something from a region's result now.
  constexpr bool find_readers(const region& which, list<reader>& readers, const char*& reason) const {
    list<int> numbers;
    for (int i = 0; i < users_.count(which.result); ++i) {
      const int home = region_of_[users_.user(which.result, i)];
      if (home < 0) {
        reason = "a view of it is read";
        return false;
      }
      if (absorbed_into_[home].empty()) note(numbers, home);
      for (int each : absorbed_into_[home]) note(numbers, each);
    }
    for (int number : numbers) {
      const region& of = table_.regions[number];
      reader next{.number = number};
      const bool anchored = is_anchor(graph_[of.root].kind);
      if (!anchored && !is_element_wise(graph_[of.root].kind)) {
        reason = graph_[of.root].kind == op::plain ? "a reader is a plain loop" : "a reader only moves elements";
        return false;
      }
      const auto reads = [&](node_id id, int first) {
        for (int k = first; k < graph_[id].operands; ++k)
          if (graph_.operand(id, k) == which.result) return true;
        return false;
      };
      if (anchored && reads(of.root, 1)) {
        reason = "a reader has it as weights";
        return false;
      }
      if (anchored && of.prologue_members == 0) next.as_input = graph_.operand(of.root, 0) == which.result;
      for (int i = 0; i < of.prologue_members; ++i) next.as_input = next.as_input || reads(table_.members[of.first_prologue + i], 0);
      for (int i = anchored ? 1 : 0; i < of.members; ++i) {
        if (!reads(member(of, i), 0)) continue;
        (i < of.members - of.row_members ? next.by_members : next.by_rows) = true;
      }
      readers.push_back(next);
    }
    return !readers.empty();
  }

  /// What keeps a reader from computing the value, or nullptr.
  constexpr const char* obstacle_of(const region& which, const reader& by) const {
    const region& into = table_.regions[by.number];
    const node& value = graph_[which.result];
    const node_id *members = table_.members.data() + into.first_member, *prologue = table_.members.data() + into.first_prologue;
    const list<node_id> inputs = inputs_of(which);
    if (by.as_input) {
      if (graph_[into.root].type != value.type) return "its element type is another";
      if (inputs.size() != 1 || !(graph_[inputs[0]].extents == value.extents)) return "its reader would read more than one value for it";
      if (!fits(which, prologue, into.prologue_members, no_node, 1)) return "the step's program is full";
    }
    if (!by.by_members && !by.by_rows) return nullptr;
    if (by.by_members && by.by_rows) return "it is read before rows are finished and then";
    const bool anchored = is_anchor(graph_[into.root].kind);
    shape full = graph_[anchored ? into.root : into.result].extents;
    for (int i = anchored ? 1 : 0; i < into.members; ++i) {
      const node& each = graph_[members[i]];
      if (each.kind == op::reduce) full = graph_.source(members[i], 0).extents;
      if (!of_type(members[i], value.type)) return "its element type is another";
      for (int k = 0; k < each.operands; ++k)
        if (!of_type(graph_.operand(members[i], k), value.type)) return "its element type is another";
    }
    if (!(value.extents == full)) return "it is smaller than the result and would be computed again";
    const int first = by.by_rows ? into.members - into.row_members : 0, count = by.by_rows ? into.row_members : into.members - into.row_members;
    const node_id accumulator = by.by_rows ? into.inner : anchored ? into.root : no_node;
    if (!fits(which, members + first, count, accumulator, max_program_inputs - 1)) return "the step's program is full";
    return nullptr;
  }
  constexpr bool of_type(node_id id, dtype type) const { return graph_[id].type == type || graph_[id].type == dtype::boolean; }

  /// Whether the program of both fits. `most`: inputs beside the accumulator.
  constexpr bool fits(const region& which, const node_id* members, int count, node_id accumulator, int most) const {
    list<node_id> all;
    for (int i = 0; i < which.members; ++i) note(all, member(which, i));
    for (int i = 0; i < count; ++i)
      if (members[i] != accumulator) note(all, members[i]);
    if (all.size() > max_program_size - 1) return false;
    list<node_id> inputs, constants;
    for (node_id each : all)
      for (int k = 0; k < graph_[each].operands; ++k) {
        const node_id operand = graph_.operand(each, k);
        bool inside = operand == accumulator;
        for (int i = 0; i < all.size() && !inside; ++i) inside = all[i] == operand;
        if (!inside) note(is_splat(graph_[operand]) ? constants : inputs, operand);
      }
    return inputs.size() <= most && constants.size() <= max_program_constants;
  }

  /// Why it would take more time or memory to compute the value in its readers, or nullptr.
  constexpr const char* cost_of(const region& which, const list<reader>& readers) const {
    const node& value = graph_[which.result];
    const list<node_id> inputs = inputs_of(which);
    long long kept = 0;
    for (node_id each : inputs) {
      if (has_gaps(graph_, each)) return "its operand has gaps in memory";
      if (takes_memory(graph_, each, options_.inputs_kept)) kept += graph_[each].extents.count();
    }
    if (kept > value.extents.count()) return "its operands would have to be kept instead";
    long long instructions = 0;
    for (int i = 0; i < which.members; ++i) instructions += instructions_of(graph_[member(which, i)]);
    const int lanes = machine_.lanes(facts(value.type).bytes);
    const long long vectors = (value.extents.count() + lanes - 1) / lanes;
    const long long saved = vectors * (pass_cost + instructions + inputs.size() - 1);
    long long spent = 0;
    for (const reader& each : readers) {
      const region& into = table_.regions[each.number];
      if (each.as_input) spent += prologue_evaluations(graph_, into.root, machine_) * instructions;
      if (!each.by_members && !each.by_rows) continue;
      int passes = 1;
      for (int i = 0; i < into.members; ++i) passes += graph_[member(into, i)].kind == op::reduce;
      spent += vectors * passes * (instructions + inputs.size() - 1);
    }
    return spent > saved ? "its readers would take longer than a trip through memory" : nullptr;
  }
  constexpr void absorb(const region& which, const reader& by) {
    region& into = table_.regions[by.number];
    if (by.as_input) {
      const int begin = table_.members.size();
      merge(which, into.first_prologue, into.prologue_members);
      into.first_prologue = begin;
      into.prologue_members = table_.members.size() - begin;
    }
    if (by.by_members || by.by_rows) {
      const int begin = table_.members.size(), anchors = is_anchor(graph_[into.root].kind) ? 1 : 0, rest = into.members - into.row_members;
      const auto append = [&](int first, int count) {
        for (int i = 0; i < count; ++i) table_.members.push_back(node_id{table_.members[into.first_member + first + i]});
      };
      append(0, anchors);
      if (by.by_members) merge(which, into.first_member + anchors, rest - anchors);
      else append(anchors, rest - anchors);
      const int rows = table_.members.size();
      if (by.by_rows) merge(which, into.first_member + rest, into.row_members);
      else append(rest, into.row_members);
      into.first_member = begin;
      into.members = table_.members.size() - begin;
      into.row_members = table_.members.size() - rows;
      into.root = table_.members[begin];
    }
    note_done(graph_[which.result].scope, graph_[into.result].scope, graph_[into.root].scope);
  }
  /// Appends a region's members and `count` others in ascending order, each once.
  constexpr void merge(const region& which, int first, int count) {
    int i = 0, k = 0;
    while (i < which.members || k < count) {
      const node_id left = i < which.members ? member(which, i) : graph_.size(), right = k < count ? table_.members[first + k] : graph_.size();
      const node_id next = left < right ? left : right;
      i += left == next;
      k += right == next;
      table_.members.push_back(next);
    }
  }

  /// What was missed when regions were formed is done now.
  constexpr void note_done(int scope, int result_scope, int root_scope) {
    int kept = 0;
    for (const remark& each : table_.remarks) {
      if (each.reason != nullptr && each.scope == scope && (each.other_scope == root_scope || each.other_scope == result_scope)) continue;
      table_.remarks[kept++] = remark{each};
    }
    table_.remarks.resize(kept);
    if (scope != root_scope) table_.remarks.push_back({"fuse_branches", nullptr, scope, root_scope});
  }
  constexpr void decline(const region& which, const char* reason) {
    if (reason == nullptr || users_.count(which.result) == 0) return;
    // What keeps a single map from its neighbours has been said when regions were formed.
    const node_id user = users_.user(which.result, 0);
    if (users_.count(which.result) > 1 || is_anchor(graph_[user].kind))
      table_.remarks.push_back({"fuse_branches", reason, graph_[which.result].scope, graph_[which.result].scope});
  }

  const graph& graph_;
  const user_table& users_;
  region_table& table_;
  const branch_options& options_;
  const target& machine_;
  list<int> region_of_;
  list<list<int>> absorbed_into_;
};

}  // namespace detail

/// Takes regions of cheap maps into all regions that read them:
///
///     convolve(relu x), convolve(relu x), x + ...   =>   two convolutions that apply relu to each element they load
///
/// A convolution, pool or product has a prologue for its first operand, epilogues and nests get more instructions. Nothing is computed otherwise
/// than before, only more than once. Values stay where one reader is unable to compute them.
constexpr void fuse_branches(const graph& source, const user_table& users, region_table& regions, const branch_options& options,
                             const target& machine) {
  if (options.where != branch_fusion::none) detail::branch_fuser(source, users, regions, options, machine).run();
}

}  // namespace inlay::plan
