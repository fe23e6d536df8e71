/// The rewriter: a graph that is changed in place, at a cost of O(uses) for each change, and what a rewrite may ask of it.
#pragma once

#include <inlay/graph/builder.hpp>
#include <inlay/rewrite/compact.hpp>
#include <inlay/rewrite/options.hpp>
#include <inlay/rewrite/remark_log.hpp>
#include <inlay/rewrite/value_table.hpp>

namespace inlay::rewrite {

/// Owns the graph while it is rewritten. Each node knows its users, so replacing a value visits these alone; nodes that nobody reads any
/// more stay as tombstones until `finish` removes them. Ids never change meaning, and references to nodes end when a node is appended.
///
/// New nodes stand at the end, so between rewrites operands need not come first; `finish` restores that order.
class rewriter {
 public:
  constexpr explicit rewriter(graph&& start, const rewrite_options& options = {})
      : builder_(static_cast<graph&&>(start)), graph_(builder_.result()), options_(options) {
    states_.reserve(graph_.size() + graph_.size() / 2);
    uses_.reserve(graph_.operands.size() + graph_.operands.size() / 2);
    queue_.reserve(2 * graph_.size());
    adopt();
    for (const graph_output& each : graph_.outputs) ++states_[each.value].outputs;
  }
  rewriter(const rewriter&) = delete;
  rewriter& operator=(const rewriter&) = delete;

  constexpr const graph& current() const { return graph_; }
  constexpr const rewrite_options& options() const { return options_; }
  constexpr const node& operator[](node_id id) const { return graph_.nodes[id]; }
  constexpr node_id operand(node_id id, int index) const { return graph_.operands[graph_.nodes[id].first_operand + index]; }
  constexpr const node& source(node_id id, int index) const { return graph_.nodes[operand(id, index)]; }

  /// How often a value is read, by nodes and as output of the network.
  constexpr int uses(node_id id) const {
    const state& value = states_[id];
    return value.uses + value.outputs;
  }
  constexpr bool is_output(node_id id) const { return states_[id].outputs > 0; }
  constexpr bool is_dead(node_id id) const { return states_[id].dead; }
  /// Whether a condition holds for one of the nodes that read a value: `holds(user)`.
  template <class Condition> constexpr bool any_user(node_id id, const Condition& holds) const {
    for (int slot = states_[id].first_use; slot >= 0; slot = uses_[slot].next)
      if (holds(uses_[slot].user)) return true;
    return false;
  }
  /// Elements of all constants in the user's memory.
  constexpr long long weights() {
    if (weights_ < 0) {
      weights_ = 0;
      for (node_id id = 0; id < graph_.size(); ++id) {
        const node& value = graph_.nodes[id];
        if (value.kind == op::constant && value.source.where == constant_source::place::memory && !is_dead(id)) weights_ += value.extents.count();
      }
    }
    return weights_;
  }
  /// A live node with the same value, seen earlier, or `no_node`.
  constexpr node_id earlier_equal(node_id id) {
    return values_.find_or_enter(graph_, id, [&](node_id other) { return !states_[other].dead; }, options_.constant_budget);
  }

  /// Appends nodes that belong to the user's operation of the root.
  constexpr builder& build() { return build_like(root_); }
  /// Appends nodes that belong to the operation of another node.
  constexpr builder& build_like(node_id model) {
    builder_.continue_scope(graph_.nodes[model].scope);
    return builder_;
  }
  /// Names the node that remarks of the running rewrite are about, besides its root.
  constexpr void about(node_id other) {
    const int scope = graph_.nodes[other].scope;
    other_scope_ = scope == graph_.nodes[root_].scope ? 0 : scope;
  }
  /// `old` is read by nobody from now on: its readers read `by`, which has the same type and extents.
  constexpr bool replace(node_id old, node_id by) {
    adopt();
    state& from = states_[old];
    while (from.first_use >= 0) {
      const int slot = from.first_use;
      unlink(slot);
      builder_.set_operand(slot, by);
      link(slot, by);
      enqueue(uses_[slot].user);
    }
    if (from.outputs > 0)
      for (int i = 0; i < graph_.outputs.size(); ++i)
        if (graph_.outputs[i].value == old) builder_.set_output(i, by);
    states_[by].outputs += from.outputs;
    from.outputs = 0;
    bury(old);
    return true;
  }
  /// A node reads another value from now on, and so changes its own: for nodes that only the root reads.
  constexpr void set_operand(node_id user, int index, node_id by) {
    adopt();
    const int slot = graph_.nodes[user].first_operand + index;
    const node_id before = graph_.operands[slot];
    unlink(slot);
    builder_.set_operand(slot, by);
    link(slot, by);
    release(before);
    enqueue(user);
  }
  /// A node becomes a constant of the same type and extents.
  constexpr bool set_constant(node_id id, const constant_source& source) {
    const int first = graph_.nodes[id].first_operand, count = graph_.nodes[id].operands;
    builder_.set_constant(id, source);
    for (int slot = first; slot < first + count; ++slot) {
      unlink(slot);
      release(graph_.operands[slot]);
    }
    for (int slot = states_[id].first_use; slot >= 0; slot = uses_[slot].next) enqueue(uses_[slot].user);
    return true;
  }
  /// Removes a node that nobody reads.
  constexpr bool remove(node_id id) {
    bury(id);
    return true;
  }
  /// The rewrite almost applied; `reason` is a sentence for the user. Returns false.
  constexpr bool miss(const char* reason) {
    log_.note_miss(*running_, reason, root_, graph_.nodes[root_].scope, other_scope_);
    return false;
  }

  /// Offers the nodes that nobody reads, last ones first, to one rewrite.
  constexpr void run_on_unread(const rule& next) {
    const rule_table table({&next}, options_.without);
    for (node_id id = graph_.size() - 1; id >= 0; --id) {
      const state& value = states_[id];
      if (value.first_use < 0 && value.outputs == 0 && !value.dead) visit(id, table);
    }
  }
  /// Applies rewrites until none of them changes anything. Returns false if that did not happen within 64 changes for each node.
  constexpr bool run(std::initializer_list<const rule*> rules) {
    const rule_table table(rules, options_.without);
    for (node_id id = 0; id < graph_.size(); ++id) enqueue(id);
    long long changes_left = 64LL * graph_.size();
    for (int at = 0; at < queue_.size() && changes_left > 0; ++at) {
      const node_id id = queue_[at];
      state& visited = states_[id];
      visited.queued = false;
      if (visited.dead) continue;
      if (visit(id, table)) {
        --changes_left;
        enqueue(id);
      }
    }
    queue_.clear();
    return changes_left > 0;
  }

  /// The graph without what is dead, operands first, and the remarks.
  constexpr rewritten finish() {
    rewritten result;
    result.result = compact(graph_);
    result.remarks = log_.collect(graph_.scopes.size(), [&](node_id id) { return !states_[id].dead; });
    return result;
  }

 private:
  struct state {
    int first_use = -1;  ///< a slot of graph::operands
    int uses = 0;
    int outputs = 0;
    bool dead = false;
    bool queued = false;
  };
  /// One for each slot of graph::operands: the readers of a value are linked.
  struct use {
    node_id user = no_node;
    int next = -1;
    int previous = -1;
  };

  constexpr bool visit(node_id id, const rule_table& table) {
    root_ = id;
    other_scope_ = 0;
    const bool remarked = log_.mentions(id);
    const int size = graph_.size();
    const auto [first, last] = table.starting_at(graph_.nodes[id]);
    for (const rule* const* each = first; each != last; ++each) {
      running_ = *each;
      if (remarked) log_.forget(**each, id);
      if ((*each)->apply(*this, id)) return note_change(**each, size);
      other_scope_ = 0;
    }
    return false;
  }
  constexpr bool note_change(const rule& applied, int size_before) {
    adopt();
    for (node_id id = size_before; id < states_.size(); ++id) release(id);
    log_.note_applied(applied, graph_.nodes[root_].scope, other_scope_);
    return true;
  }

  /// Takes note of nodes that were appended.
  constexpr void adopt() {
    const int size = graph_.size();
    for (node_id id = states_.size(); id < size; ++id) {
      states_.push_back({.queued = true});
      queue_.push_back(id);
      const int count = graph_.nodes[id].operands;
      for (int i = 0; i < count; ++i) {
        const int slot = uses_.push_back({.user = id});
        link(slot, graph_.operands[slot]);
      }
    }
  }
  constexpr void enqueue(node_id id) {
    state& next = states_[id];
    if (next.dead || next.queued) return;
    next.queued = true;
    queue_.push_back(id);
  }
  constexpr void link(int slot, node_id value) {
    state& to = states_[value];
    use& added = uses_[slot];
    added.previous = -1;
    added.next = to.first_use;
    if (to.first_use >= 0) uses_[to.first_use].previous = slot;
    to.first_use = slot;
    ++to.uses;
  }
  constexpr void unlink(int slot) {
    const use& gone = uses_[slot];
    state& from = states_[graph_.operands[slot]];
    if (gone.previous >= 0) uses_[gone.previous].next = gone.next;
    else from.first_use = gone.next;
    if (gone.next >= 0) uses_[gone.next].previous = gone.previous;
    --from.uses;
  }

  /// A value lost a reader: it dies with the last one, and a reader that is alone now is looked at again.
  constexpr void release(node_id id) {
    const state& value = states_[id];
    const int left = value.uses + value.outputs;
    if (left == 0) bury(id);
    else if (left == 1 && value.first_use >= 0) enqueue(uses_[value.first_use].user);
  }
  /// A node nobody reads dies, and with it the operands that only it has read.
  constexpr void bury(node_id root) {
    int open = graves_.size();
    const auto dig = [&](node_id id) {
      state& value = states_[id];
      if (value.uses + value.outputs > 0 || value.dead || graph_.nodes[id].kind == op::input) return;
      value.dead = true;
      graves_.push_back(id);
    };
    dig(root);
    for (; open < graves_.size(); ++open) {
      const node_id id = graves_[open];
      const int first = graph_.nodes[id].first_operand, end = first + graph_.nodes[id].operands;
      for (int slot = first; slot < end; ++slot) {
        unlink(slot);
        const node_id value = graph_.operands[slot];
        if (uses(value) == 1 && states_[value].first_use >= 0) enqueue(uses_[states_[value].first_use].user);
        dig(value);
      }
    }
    graves_.clear();
  }

  builder builder_;
  const graph& graph_;  ///< the builder's
  rewrite_options options_;
  list<state> states_;
  list<use> uses_;
  list<node_id> queue_;
  list<node_id> graves_;
  remark_log log_;
  value_table values_;
  long long weights_ = -1;
  const rule* running_ = nullptr;
  node_id root_ = no_node;
  int other_scope_ = 0;
};

}  // namespace inlay::rewrite
