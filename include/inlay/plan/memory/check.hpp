/// Checks a layout against its problem, pair by pair. Shares no code with the planner.
#pragma once

#include <inlay/plan/memory/plan.hpp>

namespace inlay::memory {

/// `what` is null when nothing is wrong; else `first` and `second` are the operations or buffers concerned.
struct violation {
  const char* what = nullptr;
  int first = -1;
  int second = -1;
  constexpr explicit operator bool() const { return what != nullptr; }
};

namespace detail {

class layout_checker {
 public:
  constexpr layout_checker(const problem& net, const layout& made) : net_(net), made_(made) {}

  constexpr violation run() {
    if (const violation found = check_order()) return found;
    for (int id = 0; id < net_.buffers.size(); ++id) {
      holders_.push_back(id);
      while (net_.buffers[holders_[id]].inside >= 0) holders_[id] = net_.buffers[holders_[id]].inside;
    }
    find_spans();
    for (int id = 0; id < net_.buffers.size(); ++id) {
      if (net_.buffers[id].external || holders_[id] != id) continue;
      if (made_.offset[id] % static_cast<std::size_t>(made_.alignment) != 0) return {"offset is not aligned", id};
      if (end_of(id) > made_.arena_bytes) return {"buffer ends outside the arena", id};
      for (int other = 0; other < id; ++other) {
        if (net_.buffers[other].external || holders_[other] != other || !overlap(id, other)) continue;
        if (!may_share(id, other) && !may_share(other, id)) return {"two live buffers overlap", other, id};
      }
    }
    if (made_.arena_bytes < made_.lower_bound) return {"arena is smaller than the lower bound"};
    return {};
  }

 private:
  const problem& net_;
  const layout& made_;
  list<int> position_{};  ///< of each operation
  list<int> holders_{};   ///< per buffer: the one that is not inside another
  list<int> first_{}, last_{};

  constexpr std::size_t end_of(int id) const { return made_.offset[id] + net_.buffers[id].bytes; }

  constexpr violation check_order() {
    const int count = net_.operations.size();
    if (made_.order.size() != count) return {"order has not all operations"};
    position_.resize(count, -1);
    for (int at = 0; at < count; ++at) {
      const int op = made_.order[at];
      if (op < 0 || op >= count || position_[op] >= 0) return {"order names an operation twice", op};
      position_[op] = at;
    }
    for (int writer = 0; writer < count; ++writer)
      for (int reader = 0; reader < count; ++reader)
        if (position_[reader] <= position_[writer] && needs(reader, writer)) return {"operation runs before what it needs", reader, writer};
    return {};
  }

  /// Reads what the other writes. A buffer written in parts needs every part.
  constexpr bool needs(int reader, int writer) const {
    const operation &from = net_.operations[writer], &to = net_.operations[reader];
    for (int i = 0; i < to.inputs; ++i)
      for (int k = 0; k < from.outputs; ++k) {
        const int read = net_.inputs[to.first_input + i];
        for (int id = net_.outputs[from.first_output + k]; id >= 0; id = net_.buffers[id].inside)
          if (id == read) return true;
      }
    return false;
  }

  constexpr void find_spans() {
    const int count = net_.operations.size();
    first_.resize(net_.buffers.size(), count);
    last_.resize(net_.buffers.size(), -1);
    list<bool> written = list<bool>::filled(net_.buffers.size(), false);
    for (int op = 0; op < count; ++op) {
      const operation& now = net_.operations[op];
      for (int i = 0; i < now.inputs; ++i) use(holders_[net_.inputs[now.first_input + i]], position_[op]);
      for (int i = 0; i < now.outputs; ++i) {
        const int id = holders_[net_.outputs[now.first_output + i]];
        written[id] = true;
        use(id, position_[op]);
      }
    }
    for (int id = 0; id < net_.buffers.size(); ++id) {
      if (!written[id] && holders_[id] == id) use(id, -1);
      if (net_.buffers[id].kept) use(holders_[id], count);
    }
  }
  constexpr void use(int id, int position) {
    if (position < first_[id]) first_[id] = position;
    if (position > last_[id]) last_[id] = position;
  }

  constexpr bool overlap(int left, int right) const {
    return first_[left] <= last_[right] && first_[right] <= last_[left] && made_.offset[left] < end_of(right) &&
           made_.offset[right] < end_of(left);
  }

  /// One operation is the last to use the input and the first to write the output, and says that it may.
  constexpr bool may_share(int input, int output) const {
    if (made_.reused[output] != input || last_[input] != first_[output] || first_[output] < 0) return false;
    if (last_[input] >= made_.order.size()) return false;
    const operation& now = net_.operations[made_.order[first_[output]]];
    for (int i = 0; i < now.reuses; ++i) {
      const reuse& pair = net_.reuses[now.first_reuse + i];
      if (pair.input != input || pair.output != output) continue;
      const std::size_t from = made_.offset[input], to = made_.offset[output];
      if (pair.exact ? from == to : made_.backward[output] ? pair.backward != never && to >= from + pair.backward
                                 : pair.forward != never && from >= to + pair.forward)
        return true;
    }
    return false;
  }
};

}  // namespace detail

/// Null `what` means: the order is valid, every buffer lies aligned in the arena, and no two that are live together overlap unless
/// the operation between them allows it at that distance.
constexpr violation check(const problem& net, const layout& made) { return detail::layout_checker(net, made).run(); }

}  // namespace inlay::memory
