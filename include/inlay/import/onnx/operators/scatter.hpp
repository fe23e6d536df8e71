/// ONNX operators that write elements at places which indices name.
#pragma once

#include <inlay/import/onnx/operators/indexing.hpp>
#include <inlay/import/onnx/operators/window.hpp>

namespace inlay::imports {

constexpr bool read_scatter(call& at, reduction& how) {
  const std::string_view word = at.word("reduction", "none");
  how = word == "add"   ? reduction::sum
        : word == "mul" ? reduction::product
        : word == "max" ? reduction::maximum
        : word == "min" ? reduction::minimum
                        : reduction::none;
  return at.require(how != reduction::none || word == "none", "its reduction is not known");
}
constexpr term scattered(call& at, const plain_attributes& with, term data, term indices, term updates) {
  return {at.target(), at.target().plain(with, {data.id(), as_indices(at, indices).id(), updates.id()})};
}

constexpr void import_scatter_elements(call& at) {
  reduction how{};
  const term data = at.operand(0), indices = at.operand(1), updates = at.operand(2);
  const int axis = at.axis(at.integer("axis", 0), data.extents().rank);
  if (at.failed() || !read_scatter(at, how)) return;
  at.give(scattered(at, {.function = plain_function::scatter_elements, .how = how, .axis = axis}, data, indices, updates));
}
constexpr void import_scatter_nd(call& at) {
  reduction how{};
  const term data = at.operand(0), indices = at.operand(1), updates = at.operand(2);
  if (!read_scatter(at, how) || !at.require(indices.extents().rank >= 1, "its indices are one number")) return;
  at.give(scattered(at, {.function = plain_function::scatter_nd, .how = how}, data, indices, updates));
}

/// Each batch of a cache is overwritten from its own place on, around the end if it is circular.
constexpr void import_tensor_scatter(call& at) {
  const term cache = at.operand(0), update = at.operand(1);
  const shape from = cache.extents(), written = update.extents();
  const int axis = at.axis(at.integer("axis", -2), from.rank);
  if (at.failed() ||
      !at.require(inlay::detail::same_extents_except(from, written, axis) && written[axis] <= from[axis], "its update does not fit its cache"))
    return;
  if (!at.few(written[axis])) return;
  shape along = make_shape(written[axis]), batches = make_shape(from[0]);
  for (int i = axis + 1; i < from.rank; ++i) along.append(1);
  for (int i = 1; i < from.rank; ++i) batches.append(1);
  term places = composite::counting(at.target(), dtype::i64, along, 0);
  if (at.has(2)) {
    const term starts = as_indices(at, at.operand(2));
    if (!at.require(starts.extents().count() == from[0], "its places are not one for each batch")) return;
    places = term(at.target(), at.target().cast(reshape(starts, batches).id(), dtype::i64)) + places;
  }
  if (at.word("mode", "linear") == "circular") places = map(scalar_function::remainder, places, places.number(from[axis]));
  at.give(scattered(at, {.function = plain_function::scatter_elements, .axis = axis}, cache, broadcast(places, written), update));
}

/// Maxima back at their places; a larger shape that is asked for gets zeros at its ends.
constexpr void import_max_unpool(call& at) {
  const term x = at.operand(0), places = at.operand(1);
  const shape from = x.extents();
  window geometry;
  if (!at.require(from.rank >= 3 && places.extents() == from, "its places are not one for each element") ||
      !read_window(at, from, at.integers("kernel_shape"), geometry))
    return;
  shape extents = from;
  for (int i = 0; i < geometry.rank; ++i) {
    const long long out = (from[i + 2] - 1LL) * geometry.stride[i] + geometry.kernel[i] - geometry.pad_before[i] - geometry.pad_after[i];
    if (!at.require(out >= 1 && out <= most_extent, "its padding cuts off everything, or it is too large")) return;
    extents[i + 2] = static_cast<int>(out);
  }
  if (!at.require(extents.count() <= most_elements, "more than 2^28 elements")) return;
  const shape flat = make_shape(from.size());
  const term zeros = at.splat(x.type(), 0, make_shape(extents.size()));
  const term result = reshape(scattered(at, {.function = plain_function::scatter_elements}, zeros, reshape(places, flat), reshape(x, flat)), extents);
  if (!at.has(2)) return at.give(result);
  const list<long long> wanted = at.known_integers(2);
  if (at.failed() || !at.require(wanted.size() == extents.rank, "its output shape has another rank")) return;
  list<long long> before = list<long long>::filled(extents.rank, 0), after;
  for (int i = 0; i < extents.rank; ++i) {
    if (!at.require(wanted[i] >= 0 && wanted[i] <= most_elements, "an extent is negative or too large")) return;
    after.push_back(wanted[i] - extents[i]);
  }
  at.give(padded(at, result, before, after, "constant", 0));
}

inline constexpr operator_entry scatter_operators[] = {
    {"ScatterElements", import_scatter_elements}, {"Scatter", import_scatter_elements}, {"ScatterND", import_scatter_nd},
    {"TensorScatter", import_tensor_scatter}, {"MaxUnpool", import_max_unpool},
};

}  // namespace inlay::imports
