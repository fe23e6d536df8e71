// Recurrent layers of many steps are loops, of few steps written out: twelve steps are as six and then six more.
#include <inlay/import/onnx/import.hpp>

#include "support/catch.hpp"
#include "support/evaluated.hpp"
#include "support/onnx_writer.hpp"

using namespace inlay;
using namespace onnx_writer;

namespace {

constexpr text word_attribute(std::string_view name, std::string_view value) {
  return bytes(5, joined(bytes(1, name), bytes(4, value), varint(20, 3)));
}

/// Weights that differ from gate to gate and stay small.
constexpr text weights(std::string_view name, std::initializer_list<int> dims, float first) {
  text out, raw;
  int count = 1;
  for (int each : dims) {
    out << varint(1, each);
    count *= each;
  }
  out << varint(2, 1) << bytes(8, name);
  for (int i = 0; i < count; ++i) raw << little_endian(first + static_cast<float>(i * 5 % 7 - 3) / 8);
  out << bytes(9, raw);
  return out;
}

/// One layer over all of x, and two layers over its halves, the second of which begins with the last state of the first.
constexpr text model_of(std::string_view kind, int gates, bool reverse, const text& more) {
  const text attributes = joined(attribute("hidden_size", 2), word_attribute("direction", reverse ? "reverse" : "forward"), more);
  const bool lstm = gates == 4;
  const std::string_view begin = reverse ? "b" : "a", end = reverse ? "a" : "b";
  const text whole = operation(kind, {"x", "w", "r", "bias"}, {"y", "h", lstm ? "c" : ""}, attributes);
  const text first = operation(kind, {begin, "w", "r", "bias"}, {"y1", "h1", lstm ? "c1" : ""}, attributes);
  // An optional operand is left out by its empty name, also at the end.
  const text second = operation(kind, {end, "w", "r", "bias", "", "h1", lstm ? "c1" : ""}, {"y2", "h2", lstm ? "c2" : ""}, attributes);
  return onnx_file(14, whole, first, second, initializer(weights("w", {1, gates * 2, 3}, 0.125f)), initializer(weights("r", {1, gates * 2, 2}, -0.25f)),
                   initializer(weights("bias", {1, gates * 4}, 0.0625f)), input(declared("x", 1, {12, 2, 3})), input(declared("a", 1, {6, 2, 3})),
                   input(declared("b", 1, {6, 2, 3})), output(declared("y", 1, {12, 1, 2, 2})), output(declared("y1", 1, {6, 1, 2, 2})),
                   output(declared("y2", 1, {6, 1, 2, 2})), output(declared("h", 1, {1, 2, 2})), output(declared("h2", 1, {1, 2, 2})));
}

constexpr bool same_as_halves(std::string_view kind, int gates, bool reverse, const text& more = {}) {
  const text file = model_of(kind, gates, reverse, more);
  const imports::imported_graph imported = imports::read_onnx(file.view());
  if (!imported.result.ok() || verify(imported.network) != nullptr) return false;
  int loops = 0;
  for (const node& each : imported.network.nodes) loops += each.kind == op::plain;
  evaluated x = detail::filled(dtype::f32, make_shape(12, 2, 3)), a = detail::filled(dtype::f32, make_shape(6, 2, 3)), b = a;
  for (int i = 0; i < x.size(); ++i) x[i] = static_cast<double>(i * 11 % 13 - 6) / 4;
  for (int i = 0; i < a.size(); ++i) {
    a[i] = x[i];
    b[i] = x[i + a.size()];
  }
  const list<evaluated> results = evaluate(imported.network, {x, a, b});
  const evaluated &before = results[reverse ? 2 : 1], &after = results[reverse ? 1 : 2];
  bool same = loops == 1;
  for (int i = 0; i < before.size(); ++i)
    same = same && test::close(results[0][i], before[i]) && test::close(results[0][i + before.size()], after[i]);
  for (int i = 0; i < results[3].size(); ++i) same = same && test::close(results[3][i], results[4][i]);
  return same;
}

constexpr bool loops_of_rnn() { return same_as_halves("RNN", 1, true); }
RUN_TWICE(loops_of_rnn);
// A compiler takes 3 s and more for each of the others.
TEST_CASE("recurrent layers as loops") {
  CHECK(same_as_halves("RNN", 1, false));
  CHECK(same_as_halves("LSTM", 4, false));
  CHECK(same_as_halves("LSTM", 4, true, attribute("input_forget", 1)));
  CHECK(same_as_halves("GRU", 3, false));
  CHECK(same_as_halves("GRU", 3, true, attribute("linear_before_reset", 1)));
}

}  // namespace
