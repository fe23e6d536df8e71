/// Tests of rewrites: one rule runs on a graph, and texts and numbers before and after are compared.
#pragma once

#include <initializer_list>
#include <string_view>

#include <inlay/graph/print.hpp>
#include <inlay/rewrite/rewriter.hpp>
#include <support/evaluated.hpp>

namespace inlay::test {

constexpr node_id plain_input(builder& b, const shape& extents, dtype type = dtype::f32) {
  return b.input(type, extents, dense_strides(extents));
}
/// Weights in memory, 16 at most.
inline constexpr float some_weights[16]{1, -2, 3, 0.5f, 2, -1, 4, 0.25f, -3, 1, 2, 5, 0.75f, -0.5f, 1, 2};
constexpr node_id stored_weights(builder& b, const shape& extents) { return b.constant(dtype::f32, extents, constant_in_memory(some_weights)); }

constexpr graph finished(builder& b, const list<node_id>& results) {
  for (node_id each : results) b.output(each, dense_strides(b[each].extents));
  return b.take();
}

/// The graph after these rules alone.
constexpr rewritten apply(const graph& before, std::initializer_list<const rewrite::rule*> rules, const rewrite_options& options = {}) {
  rewrite::rewriter rw(graph(before), options);
  rw.run(rules);
  return rw.finish();
}

/// Numbers of both signs, no two neighbours alike.
constexpr list<evaluated> some_inputs(const graph& source) {
  list<evaluated> result;
  for (const graph_input& each : source.inputs) {
    evaluated value = inlay::detail::filled(source[each.value].type, source[each.value].extents);
    for (int i = 0; i < value.size(); ++i) value[i] = (7 * i + 3) % 11 - 4.5;
    result.push_back(value);
  }
  return result;
}

constexpr bool same_values(const graph& before, const graph& after, const list<evaluated>& inputs, double tolerance = 1e-12) {
  const list<evaluated> left = evaluate(before, inputs), right = evaluate(after, inputs);
  if (left.size() != right.size()) return false;
  for (int i = 0; i < left.size(); ++i)
    if (left[i].type != right[i].type || !holds(right[i], left[i].extents, left[i].elements, tolerance)) return false;
  return true;
}
constexpr bool same_values(const graph& before, const graph& after) { return same_values(before, after, some_inputs(before)); }

constexpr bool has_text(const graph& source, std::string_view expected) { return print(source).view() == expected; }

/// Whether one rule turns one text into another without changing a value.
constexpr bool becomes(const graph& before, const rewrite::rule& rule, std::string_view old_text, std::string_view new_text,
                       const rewrite_options& options = {}) {
  const rewritten after = apply(before, {&rule}, options);
  return has_text(before, old_text) && has_text(after.result, new_text) && same_values(before, after.result);
}

constexpr bool has_remark(const rewritten& after, std::string_view rewrite, std::string_view sentence) {
  for (const remark& each : after.remarks)
    if (each.reason != nullptr && rewrite == each.rewrite && sentence == each.reason) return true;
  return false;
}

/// Whether one rule leaves a graph alone and says why.
constexpr bool declines(const graph& before, const rewrite::rule& rule, std::string_view sentence, const rewrite_options& options = {}) {
  const rewritten after = apply(before, {&rule}, options);
  const text unchanged = print(before);
  return has_text(after.result, unchanged.view()) && has_remark(after, rule.name, sentence);
}

/// Whether one rule leaves a graph alone and has nothing to say about it.
constexpr bool ignores(const graph& before, const rewrite::rule& rule, const rewrite_options& options = {}) {
  const rewritten after = apply(before, {&rule}, options);
  const text unchanged = print(before);
  return has_text(after.result, unchanged.view()) && after.remarks.empty();
}

}  // namespace inlay::test
