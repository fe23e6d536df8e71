/// Who reads each node, as one table.
#pragma once

#include <inlay/graph/graph.hpp>

namespace inlay::plan {

class user_table {
 public:
  constexpr explicit user_table(const graph& source) : first_(list<int>::filled(source.size() + 1)), output_(list<bool>::filled(source.size())) {
    for (node_id id = 0; id < source.size(); ++id)
      for (int i = 0; i < source[id].operands; ++i) ++first_[source.operand(id, i) + 1];
    for (int i = 1; i < first_.size(); ++i) first_[i] += first_[i - 1];
    list<int> next = first_;
    users_.resize(first_.back());
    for (node_id id = 0; id < source.size(); ++id)
      for (int i = 0; i < source[id].operands; ++i) users_[next[source.operand(id, i)]++] = id;
    for (const graph_output& output : source.outputs) output_[output.value] = true;
  }

  /// Reads, counted with multiplicity.
  constexpr int count(node_id id) const { return first_[id + 1] - first_[id]; }
  constexpr node_id user(node_id id, int index) const { return users_[first_[id] + index]; }
  constexpr bool is_output(node_id id) const { return output_[id]; }
  constexpr bool only_user(node_id id, node_id user_id) const {
    if (output_[id]) return false;
    for (int i = 0; i < count(id); ++i)
      if (user(id, i) != user_id) return false;
    return true;
  }

 private:
  list<int> first_;
  list<node_id> users_;
  list<bool> output_;
};

}  // namespace inlay::plan
