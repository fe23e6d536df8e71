/// Attention as a composite: two products with a softmax between.
#pragma once

#include <inlay/graph/composite/move.hpp>
#include <inlay/graph/composite/normalization.hpp>

namespace inlay::composite {

struct attention_settings {
  double scale = 1;
  bool causal = false;
  maybe mask{};  ///< truth values, or numbers that are added
};

/// 1 / sqrt(features), to the last bit or the one before.
constexpr double default_scale(int features) {
  double root = features;
  for (int i = 0; i < 64; ++i) root = 0.5 * (root + features / root);  // from above, and halved at worst: 2^31 needs 16 + 5 rounds
  return 1 / root;
}

constexpr term transposed_product(term a, term b) { return {a.target(), a.target().contract(a.id(), b.id(), false, true)}; }

/// softmax(query key^T * scale + mask) value over the last two axes.
constexpr term attention(term query, term key, term value, const attention_settings& settings) {
  builder& target = query.target();
  constexpr double infinity = __builtin_huge_val();
  term scores = transposed_product(query, key);
  if (settings.scale != 1) scores = scores * settings.scale;
  const int rank = scores.extents().rank, queries = scores.extents()[rank - 2], keys = scores.extents()[rank - 1];
  if (settings.causal) {
    const term seen = lower_triangle(target, scores.type(), queries, keys, 0);
    scores = where(seen, scores, scores.number(-infinity));
  }
  if (settings.mask) {
    const term mask(target, settings.mask.id);
    scores = mask.type() == dtype::boolean ? where(mask, scores, scores.number(-infinity)) : scores + mask;
  }
  const term weights = softmax(scores, 1u << (rank - 1));
  return {target, target.contract(weights.id(), value.id())};
}

/// (..., L, E) to (..., heads, L, E / heads)
constexpr term split_heads(term x, int heads) {
  const shape from = x.extents();
  shape blocks = from;
  blocks[from.rank - 1] = heads;
  blocks.append(from[from.rank - 1] / heads);
  return transpose(reshape(x, blocks), blocks.rank - 3, blocks.rank - 2);
}
/// (..., heads, L, D) to (..., L, heads * D)
constexpr term merge_heads(term x) {
  const term rows = transpose(x, x.extents().rank - 3, x.extents().rank - 2);
  shape extents = rows.extents();
  extents[extents.rank - 2] *= extents[extents.rank - 1];
  --extents.rank;
  return reshape(rows, extents);
}

}  // namespace inlay::composite
