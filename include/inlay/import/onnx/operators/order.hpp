/// ONNX operators about order along an axis: running totals, the largest elements, what is different.
#pragma once

#include <inlay/import/onnx/operators/indexing.hpp>

namespace inlay::imports {

template <reduction How> constexpr void import_cumulate(call& at) {
  const term x = at.operand(0);
  const int axis = at.axis(at.known_integer(1, 0), x.extents().rank);
  if (at.failed()) return;
  const plain_attributes with{.function = plain_function::cumulate, .how = How, .axis = axis, .number = {at.flag("exclusive"), at.flag("reverse")}};
  at.give(term(at.target(), at.target().plain(with, {x.id()})));
}

constexpr void import_top_k(call& at) {
  const term x = at.operand(0);
  const shape from = x.extents();
  const long long wanted = at.opset() < 10 ? at.integer("k", 0) : at.known_integer(1, 0);
  const int axis = at.axis(at.integer("axis", -1), from.rank);
  if (at.failed() || !at.require(wanted >= 0 && wanted <= from[axis], "it wants more elements than there are")) return;
  shape extents = from;
  extents[axis] = static_cast<int>(wanted);
  const plain_attributes with{.function = plain_function::sort, .axis = axis, .number = {at.flag("largest", true)}};
  const term places(at.target(), at.target().plain(with, {x.id()}, dtype::i64, extents));
  at.give(0, composite::gather_elements(x, places, axis));
  at.give(1, places);
}

/// How many slices are different decides the shape, so the input must be known.
constexpr void import_unique(call& at) {
  if (!at.require(at.constant(0), "its input must be known when the network is compiled: pin its value")) return;
  term x = at.operand(0);
  int axis = 0;
  const bool flat = !at.has_attribute("axis");
  if (flat) x = reshape(x, make_shape(x.extents().size()));
  else axis = at.axis(at.integer("axis", 0), x.extents().rank);
  if (at.failed()) return;
  const int slices = x.extents()[axis];
  if (!at.require(slices <= 1024 && x.extents().count() <= 65536, "more than 1,024 slices, or more than 65,536 elements")) return;
  const int sorted = at.flag("sorted", true);
  const auto places = [&](int what, int count) {
    const plain_attributes with{.function = plain_function::unique, .axis = axis, .number = {what, sorted}};
    return term(at.target(), at.target().plain(with, {x.id()}, dtype::i64, make_shape(count)));
  };
  const term numbers = places(1, slices);
  const evaluated known = evaluate_constant(at.target().result(), numbers.id());
  int different = 0;
  for (int i = 0; i < known.size(); ++i)
    if (known[i] >= different) different = static_cast<int>(known[i]) + 1;
  const term firsts = places(0, different);
  at.give(0, term(at.target(), at.target().gather(x.id(), firsts.id(), axis)));
  at.give(1, firsts);
  at.give(2, numbers);
  at.give(3, places(2, different));
}

/// n-grams of integers that are counted; `pool_strings` are not supported.
constexpr void import_count_grams(call& at) {
  const term x = at.operand(0);
  const shape from = x.extents();
  if (!at.require(!at.has_attribute("pool_strings") && at.has_attribute("pool_int64s"), "n-grams of strings are not supported")) return;
  const list<long long> pool = at.integers("pool_int64s"), firsts = at.integers("ngram_counts"), columns = at.integers("ngram_indexes");
  const std::string_view mode = at.word("mode", "TF");
  long long width = 0;
  list<double> weights;
  for (long long each : columns) {
    if (!at.require(each >= 0 && each < (1 << 24), "a column is negative or too large")) return;
    if (each >= width) width = each + 1;
  }
  if (const attribute_view* found = at.attribute("weights"))
    for (float each : found->numbers) weights.push_back(static_cast<double>(each));
  const bool weighted = weights.size() == columns.size();
  if (!weighted) weights = list<double>::filled(columns.size(), 1);
  const int kind = mode == "TF" ? 0 : mode == "TFIDF" ? 2 : weighted ? 3 : 1;
  if (!at.require(from.rank >= 1 && from.rank <= 2 && width > 0 && !firsts.empty() && !pool.empty(), "its pool is empty, or its input is no matrix"))
    return;
  const auto integers = [&](const list<long long>& numbers) {
    list<double> elements;
    for (long long each : numbers) elements.push_back(static_cast<double>(each));
    return at.computed(dtype::i64, make_shape(elements.size()), elements).id();
  };
  for (int i = 0; i < firsts.size(); ++i)
    if (!at.require(firsts[i] >= 0 && firsts[i] <= pool.size() && (i == 0 || firsts[i] >= firsts[i - 1]), "its counts do not fit its pool")) return;
  long long grams = 0;
  for (int n = 1; n <= firsts.size(); ++n) grams += ((n < firsts.size() ? firsts[n] : pool.size()) - firsts[n - 1]) / n;
  if (!at.require(grams == columns.size(), "it has another number of columns than of n-grams")) return;
  shape extents = from;
  extents[extents.rank - 1] = static_cast<int>(width);
  const plain_attributes with{.function = plain_function::count_grams,
                              .number = {static_cast<int>(at.integer("min_gram_length", 1)), static_cast<int>(at.integer("max_gram_length", 1)),
                                         static_cast<int>(at.integer("max_skip_count", 0)), kind}};
  const node_id factors = at.computed(dtype::f32, make_shape(weights.size()), weights).id();
  at.give(term(at.target(), at.target().plain(with, {factors, x.id(), integers(pool), integers(firsts), integers(columns)}, dtype::f32, extents)));
}

inline constexpr operator_entry order_operators[] = {
    {"CumSum", import_cumulate<reduction::sum>}, {"CumProd", import_cumulate<reduction::product>}, {"TopK", import_top_k}, {"Unique", import_unique},
    {"TfIdfVectorizer", import_count_grams},
};

}  // namespace inlay::imports
