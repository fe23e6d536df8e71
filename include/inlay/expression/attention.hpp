/// scaled_dot_product_attention, multi_head_attention and their heads.
#pragma once

#include <inlay/expression/comparison.hpp>
#include <inlay/expression/matmul.hpp>
#include <inlay/expression/permute.hpp>
#include <inlay/expression/slice.hpp>
#include <inlay/graph/composite/attention.hpp>

namespace inlay {

namespace detail {
struct causal_tag {
  static constexpr unsigned kind = kind::causal;
};
inline constexpr unsigned attention_options = kind::tensor | kind::causal | kind::scale;
}  // namespace detail

/// A query sees the keys up to its own position.
inline constexpr detail::causal_tag causal{};
/// What attention scores are multiplied by, `attention_scale{0.125}`; 1 / sqrt(features of a query) by default.
struct attention_scale {
  static constexpr unsigned kind = detail::kind::scale;
  double value = 1;
};

/// Options of attention in any order: a mask, `causal`, `attention_scale{...}`.
template <class... Options>
concept attention_options =
    weights_have_names<Options...> && layer_takes_options<detail::attention_options, Options...> && each_option_is_given_once<Options...>;
/// A mask is truth values (true: looked at), or numbers of the element type that are added to the scores.
template <class Element, class... Options>
concept mask_is_boolean_or_added = ((element_types_match<expression<Element>, Options> || element_types_match<expression<bool>, Options>)&&...);
template <int Left, int Right>
concept query_and_key_features_match = Left == Right;
template <int Keys, int Values>
concept keys_and_values_match = Keys == Values;
/// The mask broadcasts to the scores (..., queries, keys).
template <int Mask, int Scores>
concept mask_fits_scores = Mask == Scores || Mask == 1;

namespace detail {

/// What is checked of attention.
struct attention_facts {
  int rank = 0;  ///< the smallest of the three
  int query_features = 0, key_features = 0;
  int keys = 0, values = 0;
  extent_pair batch{}, mask{};
  shape scores{}, extents{};
};

constexpr attention_facts facts_of_attention(const shape& query, const shape& key, const shape& value, const shape& mask) {
  attention_facts facts{.rank = query.rank < key.rank ? query.rank : key.rank};
  if (value.rank < facts.rank) facts.rank = value.rank;
  if (facts.rank < 2) return facts;
  facts.query_features = last_extent(query);
  facts.key_features = last_extent(key);
  facts.keys = last_extent(key, 2);
  facts.values = last_extent(value, 2);
  facts.batch = broadcast_clash(leading_axes(query, 2), leading_axes(key, 2), leading_axes(value, 2));
  if (facts.batch.left != facts.batch.right) return facts;
  facts.scores = infer::contract(query, key, false, true);
  facts.mask = mask.rank > facts.scores.rank ? extent_pair{mask.rank, facts.scores.rank} : expand_clash(mask, facts.scores);
  facts.extents = infer::contract(facts.scores, value, false, false);
  return facts;
}

template <class Query, class Key, class Value, class... Options>
  requires has_element<Query> && has_element<Key> && has_element<Value>
struct attention {
  static constexpr attention_facts facts =
      facts_of_attention(extents_of<Query>, extents_of<Key>, extents_of<Value>, extents_of_tensor<Options...>({}));
};

template <class Option> inline constexpr bool is_causal = std::is_same_v<plain_t<Option>, causal_tag>;

/// The options of attention as values, of which the composite makes nodes.
template <class... Options> constexpr composite::attention_settings attention_settings_of(builder& target, int features, const Options&... options) {
  composite::attention_settings settings{.scale = composite::default_scale(features)};
  settings.mask = {lift_tensor(target, 0, options...)};
  settings.causal = (is_causal<Options> || ...);
  [[maybe_unused]] const auto look = [&](const auto& option) {
    if constexpr (std::is_same_v<plain_t<decltype(option)>, attention_scale>) settings.scale = option.value;
  };
  (look(options), ...);
  return settings;
}

}  // namespace detail

/// softmax(query key^T * scale + mask) value, query (..., L, E), key (..., S, E), value (..., S, V): (..., L, V); leading axes broadcast.
/// A row without any key to look at is NaN, as in PyTorch.
template <class Query, class Key, class Value, class... Options, class Attention = detail::attention<Query, Key, Value, Options...>,
          int Rank = Attention::facts.rank, int QueryFeatures = Attention::facts.query_features, int KeyFeatures = Attention::facts.key_features,
          int Keys = Attention::facts.keys, int Values = Attention::facts.values, int LeftBatch = Attention::facts.batch.left,
          int RightBatch = Attention::facts.batch.right, int Mask = Attention::facts.mask.left, int Scores = Attention::facts.mask.right>
  requires floating_expression<Query> && tensor_operand<Key> && tensor_operand<Value> && element_types_match<Query, Key, Value> &&
           attention_options<Options...> && mask_is_boolean_or_added<element_type_of<Query>, Options...> && operand_is_matrices<Rank> &&
           query_and_key_features_match<QueryFeatures, KeyFeatures> && keys_and_values_match<Keys, Values> &&
           batches_broadcast<LeftBatch, RightBatch> &&
           mask_fits_scores<Mask, Scores>
constexpr auto scaled_dot_product_attention(const Query& query, Key&& key, Value&& value, Options&&... options) {
  builder& target = query.target();
  const scope_guard scope(target, "scaled_dot_product_attention");
  const composite::term keys = detail::term_of(target, key), values = detail::term_of(target, value);
  const composite::attention_settings settings = detail::attention_settings_of(target, QueryFeatures, options...);
  return detail::result<element_type_of<Query>, Attention::facts.extents>(composite::attention(detail::term_of(query), keys, values, settings));
}

template <int Heads, int Features>
concept heads_divide_features = Features % Heads == 0;
template <int Rank>
concept operand_has_heads = Rank >= 3;
template <int Rank>
concept operand_is_rows_of_features = Rank >= 2 && Rank < max_rank;

namespace detail {
constexpr shape split_heads_shape(const shape& x, int heads) {
  shape extents = leading_axes(x, 2);
  extents.append(heads);
  extents.append(last_extent(x, 2));
  extents.append(last_extent(x) / heads);
  return extents;
}
constexpr shape merge_heads_shape(const shape& x) {
  shape extents = leading_axes(x, 3);
  extents.append(last_extent(x, 2));
  extents.append(last_extent(x) * last_extent(x, 3));
  return extents;
}
}  // namespace detail

/// (..., L, E) to (..., Heads, L, E / Heads).
template <int Heads, traced Operand, int Rank = rank_of<Operand>, int Features = detail::last_extent(extents_of<Operand>)>
  requires is_positive<Heads> && operand_is_rows_of_features<Rank> && heads_divide_features<Heads, Features>
constexpr auto split_heads(const Operand& x) {
  const scope_guard scope(x.target(), "split_heads");
  return detail::result<element_type_of<Operand>, detail::split_heads_shape(extents_of<Operand>, Heads)>(
      composite::split_heads(detail::term_of(x), Heads));
}
/// (..., H, L, D) to (..., L, H * D).
template <traced Operand, int Rank = rank_of<Operand>>
  requires operand_has_heads<Rank>
constexpr auto merge_heads(const Operand& x) {
  const scope_guard scope(x.target(), "merge_heads");
  return detail::result<element_type_of<Operand>, detail::merge_heads_shape(extents_of<Operand>)>(composite::merge_heads(detail::term_of(x)));
}

/// The weights of multi_head_attention have (rows, columns) of the features of x; the biases one value for each row.
template <int Rows, int Wanted>
concept projection_rows_match = Rows == Wanted;
template <int Columns, int Features>
concept projection_columns_match = Columns == Features;
template <int Values, int Rows>
concept projection_bias_matches = Values == Rows;

/// Self-attention with PyTorch's packed weights, batch first: x (..., L, E), in_weight (3 E, E), in_bias (3 E), out_weight (E, E),
/// out_bias (E): (..., L, E). Options as those of scaled_dot_product_attention.
template <int Heads, floating_expression Input, tensor_operand InWeight, tensor_operand InBias, tensor_operand OutWeight, tensor_operand OutBias,
          class... Options, int Rank = rank_of<Input>, int Features = detail::last_extent(extents_of<Input>), int TripleFeatures = 3 * Features,
          int InRows = detail::last_extent(extents_of<InWeight>, 2), int InColumns = detail::last_extent(extents_of<InWeight>),
          int InValues = extents_of<InBias>.size(), int OutRows = detail::last_extent(extents_of<OutWeight>, 2),
          int OutColumns = detail::last_extent(extents_of<OutWeight>), int OutValues = extents_of<OutBias>.size()>
  requires is_positive<Heads> && operand_is_rows_of_features<Rank> && heads_divide_features<Heads, Features> && attention_options<Options...> &&
           element_types_match<Input, InWeight, InBias, OutWeight, OutBias> && mask_is_boolean_or_added<element_type_of<Input>, Options...> &&
           projection_rows_match<InRows, TripleFeatures> && projection_columns_match<InColumns, Features> &&
           projection_bias_matches<InValues, TripleFeatures> && projection_rows_match<OutRows, Features> &&
           projection_columns_match<OutColumns, Features> && projection_bias_matches<OutValues, Features>
constexpr auto multi_head_attention(const Input& x, InWeight&& in_weight, InBias&& in_bias, OutWeight&& out_weight, OutBias&& out_bias,
                                    Options&&... options) {
  const scope_guard scope(x.target(), "multi_head_attention");
  const auto [queries, keys, values] = inlay::split<3, -1>(inlay::linear(x, in_weight, in_bias));
  const auto query = inlay::split_heads<Heads>(queries);
  const auto key = inlay::split_heads<Heads>(keys);
  const auto value = inlay::split_heads<Heads>(values);
  const auto attended = inlay::scaled_dot_product_attention(query, key, value, options...);
  return inlay::linear(inlay::merge_heads(attended), out_weight, out_bias);
}

}  // namespace inlay
