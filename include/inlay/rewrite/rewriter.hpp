/// The rewriter: a graph that is changed in place, at a cost of O(uses) for each change, and what a rewrite may ask of it.
#pragma once

#include <initializer_list>

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
  constexpr explicit rewriter(graph start, const rewrite_options& options = {}) : builder_(static_cast<graph&&>(start)), options_(options) {
    adopt();
    const graph& source = current();
    for (int i = 0; i < source.outputs.size(); ++i) ++states_[source.outputs[i].value].outputs;
  }

  constexpr const graph& current() const { return builder_.result(); }
  constexpr const rewrite_options& options() const { return options_; }
  constexpr const node& operator[](node_id id) const { return current()[id]; }
  constexpr node_id operand(node_id id, int index) const { return current().operand(id, index); }
  constexpr const node& source(node_id id, int index) const { return current().source(id, index); }

  /// How often a value is read, by nodes and as output of the network.
  constexpr int uses(node_id id) const { return states_[id].uses + states_[id].outputs; }
  constexpr bool is_output(node_id id) const { return states_[id].outputs > 0; }
  constexpr bool is_dead(node_id id) const { return states_[id].dead; }
  /// Whether a condition holds for one of the nodes that read a value: `holds(user, operand index)`.
  template <class Condition> constexpr bool any_user(node_id id, const Condition& holds) const {
    for (int slot = states_[id].first_use; slot >= 0; slot = uses_[slot].next) {
      const node_id user = uses_[slot].user;
      if (holds(user, slot - (*this)[user].first_operand)) return true;
    }
    return false;
  }
  /// Elements of all constants in the user's memory.
  constexpr long long weights() {
    if (weights_ < 0) {
      weights_ = 0;
      for (node_id id = 0; id < current().size(); ++id)
        if (!states_[id].dead && (*this)[id].source.where == constant_source::place::memory) weights_ += (*this)[id].extents.count();
    }
    return weights_;
  }
  /// A live node with the same value, seen earlier, or `no_node`.
  constexpr node_id earlier_equal(node_id id) {
    return values_.find_or_enter(current(), id, [&](node_id other) { return !states_[other].dead; });
  }

  /// Appends nodes that belong to the user's operation of the root.
  constexpr builder& build() { return build_like(root_); }
  /// Appends nodes that belong to the operation of another node.
  constexpr builder& build_like(node_id model) {
    builder_.continue_scope((*this)[model].scope);
    return builder_;
  }
  /// Names the node that remarks of the running rewrite are about, besides its root.
  constexpr void about(node_id other) { other_scope_ = (*this)[other].scope; }
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
      for (int i = 0; i < current().outputs.size(); ++i)
        if (current().outputs[i].value == old) builder_.set_output(i, by);
    states_[by].outputs += from.outputs;
    from.outputs = 0;
    bury(old);
    return true;
  }
  /// Removes a node that nobody reads.
  constexpr bool remove(node_id id) {
    bury(id);
    return true;
  }
  /// The rewrite almost applied; `reason` is a sentence for the user. Returns false.
  constexpr bool miss(const char* reason) {
    log_.note_miss(*running_, reason, root_, (*this)[root_].scope, other_scope_);
    return false;
  }

  /// Applies rewrites until none of them changes anything. Returns false if that did not happen within 64 changes for each node.
  constexpr bool run(std::initializer_list<const rule*> rules) {
    for (node_id id = 0; id < current().size(); ++id) enqueue(id);
    long long changes_left = 64LL * current().size();
    for (int at = 0; at < queue_.size(); ++at) {
      const node_id id = queue_[at];
      states_[id].queued = false;
      for (const rule* each : rules) {
        if (states_[id].dead) break;
        if ((each->roots >> static_cast<int>((*this)[id].kind) & 1u) == 0) continue;
        if (!attempt(*each, id)) continue;
        if (--changes_left < 0) return false;
        enqueue(id);
        break;
      }
    }
    queue_.clear();
    return true;
  }

  /// The graph without what is dead, operands first, and the remarks.
  constexpr rewritten finish() {
    rewritten result;
    result.result = compact(current());
    result.remarks = log_.collect(current().scopes.size(), [&](node_id id) { return !states_[id].dead; });
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

  constexpr bool attempt(const rule& next, node_id id) {
    running_ = &next;
    root_ = id;
    other_scope_ = 0;
    log_.forget(next, id);
    const int scope = (*this)[id].scope, before = current().size();
    if (!next.apply(*this, id)) return false;
    adopt();
    for (node_id added = before; added < current().size(); ++added)
      if (uses(added) == 0 && !states_[added].dead) bury(added);
    log_.note_applied(next, scope, other_scope_);
    return true;
  }

  /// Takes note of nodes that were appended.
  constexpr void adopt() {
    const graph& source = current();
    for (node_id id = states_.size(); id < source.size(); ++id) {
      states_.push_back({});
      for (int i = 0; i < source[id].operands; ++i) {
        uses_.push_back({.user = id});
        link(source[id].first_operand + i, source.operand(id, i));
      }
      enqueue(id);
    }
  }
  constexpr void enqueue(node_id id) {
    if (states_[id].dead || states_[id].queued) return;
    states_[id].queued = true;
    queue_.push_back(id);
  }
  constexpr void link(int slot, node_id value) {
    state& to = states_[value];
    uses_[slot].previous = -1;
    uses_[slot].next = to.first_use;
    if (to.first_use >= 0) uses_[to.first_use].previous = slot;
    to.first_use = slot;
    ++to.uses;
  }
  constexpr void unlink(int slot) {
    const use& gone = uses_[slot];
    state& from = states_[current().operands[slot]];
    if (gone.previous >= 0) uses_[gone.previous].next = gone.next;
    else from.first_use = gone.next;
    if (gone.next >= 0) uses_[gone.next].previous = gone.previous;
    --from.uses;
  }

  /// A node nobody reads dies, and with it the operands that only it has read. Who reads an operand alone now is looked at again.
  constexpr void bury(node_id root) {
    list<node_id> graves;
    const auto dig = [&](node_id id) {
      if (uses(id) > 0 || states_[id].dead || (*this)[id].kind == op::input) return;
      states_[id].dead = true;
      graves.push_back(id);
    };
    dig(root);
    while (!graves.empty()) {
      const node_id id = graves.back();
      graves.pop_back();
      for (int i = 0; i < (*this)[id].operands; ++i) {
        const node_id value = operand(id, i);
        unlink((*this)[id].first_operand + i);
        if (uses(value) == 1 && states_[value].first_use >= 0) enqueue(uses_[states_[value].first_use].user);
        dig(value);
      }
    }
  }

  builder builder_;
  rewrite_options options_;
  list<state> states_;
  list<use> uses_;
  list<node_id> queue_;
  remark_log log_;
  value_table values_;
  long long weights_ = -1;
  const rule* running_ = nullptr;
  node_id root_ = no_node;
  int other_scope_ = 0;
};

}  // namespace inlay::rewrite
