/// Collects what rewrites did and why they declined, and forgets what is no longer true.
#pragma once

#include <string_view>

#include <inlay/graph/remark.hpp>
#include <inlay/rewrite/rule.hpp>

namespace inlay::rewrite {

class remark_log {
 public:
  constexpr void note_applied(const rule& from, int scope, int other_scope) {
    entries_.push_back({{from.name, nullptr, scope, other_scope}, &from, no_node, -1, false});
  }
  constexpr void note_miss(const rule& from, const char* reason, node_id root, int scope, int other_scope) {
    if (last_.size() <= root) last_.resize(root + 1, -1);
    last_[root] = entries_.push_back({{from.name, reason, scope, other_scope}, &from, root, last_[root], false});
  }
  constexpr bool mentions(node_id root) const { return root < last_.size() && last_[root] >= 0; }
  /// A rewrite looks at a node again: what it said before does not count.
  constexpr void forget(const rule& from, node_id root) {
    for (int i = last_[root]; i >= 0; i = entries_[i].previous)
      if (entries_[i].from == &from) entries_[i].stale = true;
  }

  /// One remark for each rewrite, pair of scopes and reason, by scope. Misses count when `alive(root)`.
  template <class Alive> constexpr list<remark> collect(int scopes, const Alive& alive) const {
    list<int> first = list<int>::filled(scopes, -1), last = first, next = list<int>::filled(entries_.size(), -1);
    for (int i = 0; i < entries_.size(); ++i) {
      const entry& each = entries_[i];
      if (each.stale || (each.root != no_node && !alive(each.root))) continue;
      int& head = first[each.what.scope];
      bool known = false;
      for (int k = head; k >= 0 && !known; k = next[k]) known = same(entries_[k], each);
      if (known) continue;
      int& tail = last[each.what.scope];
      (head < 0 ? head : next[tail]) = i;
      tail = i;
    }
    list<remark> result;
    for (int head : first)
      for (int i = head; i >= 0; i = next[i]) result.push_back(entries_[i].what);
    return result;
  }

 private:
  struct entry {
    remark what;
    const rule* from = nullptr;
    node_id root = no_node;
    int previous = -1;  ///< of the same root
    bool stale = false;
  };

  /// Reasons are compared as texts: clang does not compare the addresses of literals inside the compiler.
  static constexpr bool same(const entry& left, const entry& right) {
    if (left.from != right.from || left.what.other_scope != right.what.other_scope) return false;
    if (left.what.reason == nullptr || right.what.reason == nullptr) return left.what.reason == right.what.reason;
    return std::string_view(left.what.reason) == std::string_view(right.what.reason);
  }

  list<entry> entries_;
  list<int> last_;
};

}  // namespace inlay::rewrite
