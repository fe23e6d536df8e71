/// Plain loops along an axis: order, running totals, what is not zero, what is different. None has memory of its own.
#pragma once

#include <inlay/core/numbers.hpp>
#include <inlay/core/plain/description.hpp>

namespace inlay::plain {

/// A tensor as lines along one axis.
struct lines {
  int before, extent, after;
  constexpr lines(const shape& extents, int axis)
      : before(product(extents, 0, axis)), extent(extents[axis]), after(product(extents, axis + 1, extents.rank)) {}
};

/// Numbers in order, NaN above all.
template <class Number> constexpr bool comes_before(Number a, Number b) {
  if (number::is_nan(a) || number::is_nan(b)) return !number::is_nan(a);
  return number::less(a, b);
}

/// The places of the largest (number[0] = 1) or smallest elements of each line, as many as the result is long, in order; of equals the first
/// comes first. Each place costs a walk along the line.
template <class Out, class In> constexpr void sort(const plain_description& d, Out* out, const In* in) {
  const lines line(d.in[0], d.with.axis);
  const int wanted = d.out[d.with.axis];
  const bool descends = d.with.number[0] != 0;
  const auto precedes = [&](In a, int at_a, In b, int at_b) {
    if (descends ? comes_before(b, a) : comes_before(a, b)) return true;
    return !(descends ? comes_before(a, b) : comes_before(b, a)) && at_a < at_b;
  };
  for (int i = 0; i < line.before; ++i)
    for (int k = 0; k < line.after; ++k) {
      const In* first = in + i * line.extent * line.after + k;
      int last = -1;
      for (int j = 0; j < wanted; ++j) {
        int best = -1;
        for (int p = 0; p < line.extent; ++p) {
          const In next = first[p * line.after];
          if (last >= 0 && !precedes(first[last * line.after], last, next, p)) continue;
          if (best < 0 || precedes(next, p, first[best * line.after], best)) best = p;
        }
        last = best;
        out[(i * wanted + j) * line.after + k] = static_cast<Out>(best);
      }
    }
}

/// Running totals along the axis. number[0] = 1: without the element itself; number[1] = 1: from the end.
template <class Out, class In> constexpr void cumulate(const plain_description& d, Out* out, const In* in) {
  const lines line(d.in[0], d.with.axis);
  const bool exclusive = d.with.number[0] != 0, from_end = d.with.number[1] != 0;
  for (int i = 0; i < line.before; ++i)
    for (int k = 0; k < line.after; ++k) {
      Out total = static_cast<Out>(d.with.how == reduction::product ? 1 : 0);
      for (int j = 0; j < line.extent; ++j) {
        const int at = (i * line.extent + (from_end ? line.extent - 1 - j : j)) * line.after + k;
        const Out next = static_cast<Out>(in[at]);
        if (exclusive) out[at] = total;
        total = number::combined(d.with.how, total, next);
        if (!exclusive) out[at] = total;
      }
    }
}

/// The indices of what is not zero, one axis a row, in row-major order; of elements that there are not, zeros.
template <class Out, class In> constexpr void non_zero(const plain_description& d, Out* out, const In* in) {
  const int room = d.out[1], count = d.in[0].size(), total = d.out.size();
  for (int i = 0; i < total; ++i) out[i] = 0;
  int at[max_rank]{}, found = 0;
  for (int i = 0; i < count && found < room; ++i, advance(at, d.in[0])) {
    if (in[i] == In(0)) continue;
    for (int k = 0; k < d.in[0].rank; ++k) out[k * room + found] = static_cast<Out>(at[k]);
    ++found;
  }
}

/// Of the different slices along the axis number[0] says what: 0 where each stands first, 1 for each slice the number of its like, 2 how often
/// each stands. number[1] = 1: in the order of their elements, else as they stand. Time grows with the third power of the slices.
template <class Out, class In> constexpr void unique(const plain_description& d, Out* out, const In* in) {
  const lines line(d.in[0], d.with.axis);
  const int wanted = d.with.number[0], total = d.out.size();
  const auto compare = [&](int a, int b) {
    for (int i = 0; i < line.before; ++i)
      for (int k = 0; k < line.after; ++k) {
        const In left = in[(i * line.extent + a) * line.after + k], right = in[(i * line.extent + b) * line.after + k];
        if (comes_before(left, right)) return -1;
        if (comes_before(right, left)) return 1;
      }
    return 0;
  };
  const auto first_like = [&](int a) {
    int at = 0;
    while (at < a && compare(at, a) != 0) ++at;
    return at;
  };
  const auto number_of = [&](int a) {
    int number = 0;
    const int first = first_like(a);
    for (int i = 0; i < (d.with.number[1] != 0 ? line.extent : first); ++i)
      number += (d.with.number[1] == 0 || compare(i, a) < 0) && first_like(i) == i;
    return number;
  };
  for (int i = 0; i < total; ++i) out[i] = 0;
  for (int i = 0; i < line.extent; ++i) {
    const int number = number_of(i);
    if (wanted == 1)
      out[i] = static_cast<Out>(number);
    else if (number < total && wanted == 2)
      out[number] = static_cast<Out>(out[number] + Out(1));
    else if (number < total && first_like(i) == i)
      out[number] = static_cast<Out>(i);
  }
}

/// How often each n-gram of a pool occurs: (weight, x, pool, first of each length, output column); number = {shortest, longest, skips, mode}, mode
/// 0 counts, 1 says whether, 2 multiplies the count by the weight, 3 gives the weight of what is there.
template <class Out, class Weight, class In, class Pool, class First, class Column>
constexpr void count_grams(const plain_description& d, Out* out, const Weight* weight, const In* x, const Pool* pool, const First* first,
                           const Column* column) {
  const int length = d.in[1].rank > 0 ? d.in[1][d.in[1].rank - 1] : 1, rows = length > 0 ? d.in[1].size() / length : 0,
            columns = d.out[d.out.rank - 1];
  const int shortest = d.with.number[0], longest = d.with.number[1], skips = d.with.number[2], mode = d.with.number[3];
  const int lengths = d.in[3].size(), pooled = d.in[2].size(), total = d.out.size();
  for (int i = 0; i < total; ++i) out[i] = Out(0);
  for (int row = 0; row < rows; ++row) {
    int gram = 0;
    for (int n = 1; n <= lengths && n <= longest; ++n) {
      const int begin = static_cast<int>(first[n - 1]), end = n < lengths ? static_cast<int>(first[n]) : pooled;
      for (int at = begin; at + n <= end; at += n, ++gram) {
        if (n < shortest) continue;
        int count = 0;
        // A single element skips nothing.
        for (int apart = 1; apart <= (n == 1 ? 1 : skips + 1); ++apart)
          for (int start = 0; start + (n - 1) * apart < length; ++start) {
            bool same = true;
            for (int k = 0; k < n && same; ++k)
              same = static_cast<long long>(x[row * length + start + k * apart]) == static_cast<long long>(pool[at + k]);
            count += same;
          }
        const Out factor = static_cast<Out>(weight[gram]), times = static_cast<Out>(count);
        const int to = row * columns + static_cast<int>(column[gram]);
        if (count > 0) out[to] = mode == 0 ? times : mode == 1 ? Out(1) : mode == 2 ? number::multiply(times, factor) : factor;
      }
    }
  }
}

}  // namespace inlay::plain
