/// Plain loops that read and write elements at places that indices name.
#pragma once

#include <inlay/core/numbers.hpp>
#include <inlay/core/plain/description.hpp>

namespace inlay::plain {

/// out[i, j, k] = data[i, index[i, j, k], k] for axis 1, and likewise along other axes. Indices outside take the first element.
template <class Out, class Data, class Index>
constexpr void gather_elements(const plain_description& d, Out* out, const Data* data, const Index* index) {
  const strides step = dense_strides(d.in[0]);
  const int axis = d.with.axis, count = d.out.size();
  int at[max_rank]{};
  for (int i = 0; i < count; ++i, advance(at, d.out)) {
    const int chosen = inside(index[i], d.in[0][axis]);
    int from = 0;
    for (int k = 0; k < d.out.rank; ++k) from += (k == axis ? (chosen < 0 ? 0 : chosen) : at[k]) * step[k];
    out[i] = static_cast<Out>(data[from]);
  }
}

/// out[b, i, rest] = data[b, index[b, i, :], rest]; `axis` leading axes are batches.
template <class Out, class Data, class Index> constexpr void gather_nd(const plain_description& d, Out* out, const Data* data, const Index* index) {
  const shape &from = d.in[0], &lookups = d.in[1];
  const strides step = dense_strides(from);
  const int axis = d.with.axis, depth = lookups[lookups.rank - 1];
  const int batches = product(from, 0, axis), rest = product(from, axis + depth, from.rank), one_batch = product(from, axis, from.rank);
  const int per_batch = product(lookups, axis, lookups.rank - 1);
  for (int batch = 0; batch < batches; ++batch)
    for (int i = 0; i < per_batch; ++i) {
      const int lookup = batch * per_batch + i;
      int at = batch * one_batch;
      for (int k = 0; k < depth; ++k) {
        const int chosen = inside(index[lookup * depth + k], from[axis + k]);
        at += (chosen < 0 ? 0 : chosen) * step[axis + k];
      }
      for (int k = 0; k < rest; ++k) out[lookup * rest + k] = static_cast<Out>(data[at + k]);
    }
}

/// out = data, then out[i, index[i, j, k], k] = how(out[...], update[i, j, k]) for axis 1, in order; `none` overwrites. Indices outside write
/// nothing.
template <class Out, class Data, class Index, class Update>
constexpr void scatter_elements(const plain_description& d, Out* out, const Data* data, const Index* index, const Update* update) {
  const strides step = dense_strides(d.out);
  const int axis = d.with.axis, count = d.out.size(), updates = d.in[1].size();
  for (int i = 0; i < count; ++i) out[i] = static_cast<Out>(data[i]);
  int at[max_rank]{};
  for (int i = 0; i < updates; ++i, advance(at, d.in[1])) {
    const int chosen = inside(index[i], d.out[axis]);
    int to = 0;
    for (int k = 0; k < d.out.rank; ++k) to += (k == axis ? chosen : at[k]) * step[k];
    if (chosen >= 0) out[to] = number::combined(d.with.how, out[to], static_cast<Out>(update[i]));
  }
}

/// out = data, then out[index[i, :], rest] = how(out[...], update[i, rest]), in order.
template <class Out, class Data, class Index, class Update>
constexpr void scatter_nd(const plain_description& d, Out* out, const Data* data, const Index* index, const Update* update) {
  const shape& lookups = d.in[1];
  const strides step = dense_strides(d.out);
  const int depth = lookups[lookups.rank - 1], count = d.out.size();
  const int writes = product(lookups, 0, lookups.rank - 1), rest = product(d.out, depth, d.out.rank);
  for (int i = 0; i < count; ++i) out[i] = static_cast<Out>(data[i]);
  for (int i = 0; i < writes; ++i) {
    int to = 0;
    bool writes_inside = true;
    for (int k = 0; k < depth; ++k) {
      const int chosen = inside(index[i * depth + k], d.out[k]);
      writes_inside = writes_inside && chosen >= 0;
      to += chosen * step[k];
    }
    for (int k = 0; k < rest && writes_inside; ++k) out[to + k] = number::combined(d.with.how, out[to + k], static_cast<Out>(update[i * rest + k]));
  }
}

}  // namespace inlay::plain
