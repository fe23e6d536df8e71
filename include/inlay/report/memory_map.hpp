/// The memory map: which bytes of the arena hold what, while which step runs.
#pragma once

#include <inlay/plan/step.hpp>
#include <inlay/report/names.hpp>

namespace inlay::report {

namespace detail {
constexpr int group_of_rings(const plan::plan& made, int buffer) {
  for (int i = 0; i < made.groups.size(); ++i)
    if (made.groups[i].rings == buffer) return i;
  return -1;
}
}  // namespace detail

/// A table with one row per buffer, in the order of addresses, and a bar of the steps during which it is alive. In two regions those in fast
/// memory come first.
constexpr text memory_map(const list<scope>& scopes, const plan::plan& made) {
  const list<text> names = operation_names(scopes);
  list<int> order;
  for (int i = 0; i < made.buffers.size(); ++i) {
    const plan::buffer& each = made.buffers[i];
    if (each.where != plan::operand::place::arena || each.inside >= 0 || each.first_step < 0) continue;
    order.push_back(i);
    for (int k = order.size() - 1; k > 0; --k) {
      const plan::buffer &low = made.buffers[order[k - 1]], &high = made.buffers[order[k]];
      if (low.offset < high.offset || (low.offset == high.offset && low.first_step <= high.first_step)) break;
      const int moved = order[k];
      order[k] = order[k - 1];
      order[k - 1] = moved;
    }
  }
  text out;
  out << "arena: " << grouped(static_cast<long long>(made.arena_bytes)) << " bytes";
  if (made.arena_bytes == made.arena_lower_bound) out << ", proven minimal";
  else out << ", at least " << grouped(static_cast<long long>(made.arena_lower_bound)) << " are needed";
  if (made.parted)
    out << "\nfast memory: " << grouped(static_cast<long long>(made.fast_bytes)) << " bytes, slow memory: "
        << grouped(static_cast<long long>(made.arena_bytes - made.fast_bytes));
  out << "\n      offset       bytes  " << (made.parted ? "in    " : "") << "alive in steps 1.." << made.steps.size() << '\n';
  for (int which : order) {
    const plan::buffer& each = made.buffers[which];
    const int begin = out.size();
    const bool fast = plan::is_fast(made, each);
    const std::size_t start = made.parted && !fast ? each.offset - made.fast_bytes : each.offset;
    const text offset = grouped(static_cast<long long>(start)), bytes = grouped(static_cast<long long>(each.bytes));
    fill_to(out, begin, 12 - offset.size());
    out << offset;
    fill_to(out, begin, 24 - bytes.size());
    out << bytes << "  ";
    if (made.parted) out << (fast ? "fast  " : "slow  ");
    for (int i = 0; i < made.steps.size(); ++i) out << (i >= each.first_step && i <= each.last_step ? '#' : '.');
    out << "  ";
    const int group = detail::group_of_rings(made, which);
    if (group < 0) out << names[each.scope] << '\n';
    else out << "rows of steps " << made.groups[group].first_step + 1 << " to " << made.groups[group].first_step + made.groups[group].steps << '\n';
  }
  return out;
}

}  // namespace inlay::report
