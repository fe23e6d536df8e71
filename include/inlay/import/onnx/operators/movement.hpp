/// ONNX operators that give a tensor another shape: reshape, transpose, slice, concat, pad and their kin.
#pragma once

#include <inlay/graph/composite/move.hpp>
#include <inlay/import/onnx/operators/arithmetic.hpp>

namespace inlay::imports {

/// A tensor with the same elements in other extents; constants stay constants, also those without elements.
constexpr void give_reshaped(call& at, const shape& extents) {
  if (at.failed() || !at.require(at.has(0) && !at.inputs[0].sequence, "its input is no tensor")) return;
  if (extents.count() != at.extents(0).count()) {
    text words;
    words << at.extents(0) << " has another number of elements than " << extents;
    at.fail(words);
    return;
  }
  if (at.inputs[0].constant()) {
    value same = at.inputs[0];
    same.extents = extents;
    same.id = no_node;
    return at.give(0, same);
  }
  at.give(reshape(at.operand(0), extents));
}

/// 0 keeps an extent (unless allowzero), -1 takes what is left.
constexpr void import_reshape(call& at) {
  list<long long> dims = at.integers("shape");
  if (at.opset() >= 5) dims = at.known_integers(1);
  if (at.failed()) return;
  const shape from = at.extents(0);
  long long known = 1;
  int open = -1;
  for (int i = 0; i < dims.size(); ++i) {
    if (dims[i] == 0 && !at.flag("allowzero")) {
      if (!at.require(i < from.rank, "it keeps the extent of an axis that its input does not have")) return;
      dims[i] = from[i];
    }
    if (dims[i] == -1) {
      if (!at.require(open < 0, "two extents are to be inferred")) return;
      open = i;
    } else {
      if (!at.require(dims[i] >= 0 && dims[i] <= 0x7fffffff && known <= 0x7fffffff, "an extent is negative or too large")) return;
      known *= dims[i];
    }
  }
  if (open >= 0) {
    if (!at.require(known > 0 && from.count() % known == 0, "the elements do not fill the inferred extent")) return;
    dims[open] = from.count() / known;
  }
  give_reshaped(at, at.shape_of(dims));
}

constexpr void import_flatten(call& at) {
  const shape from = at.extents(0);
  const long long given = at.integer("axis", 1), axis = given < 0 ? given + from.rank : given;
  if (!at.require(axis >= 0 && axis <= from.rank, "its axis is outside of its input's rank")) return;
  shape extents = make_shape(1, 1);
  for (int i = 0; i < from.rank; ++i) extents[i < axis ? 0 : 1] *= from[i];
  give_reshaped(at, extents);
}

constexpr void import_squeeze(call& at) {
  const shape from = at.extents(0);
  const bool some = at.has(1) || at.has_attribute("axes");
  list<long long> given = at.integers("axes");
  if (at.has(1)) given = at.known_integers(1);
  const unsigned axes = at.axes(given, from.rank);
  shape extents;
  for (int i = 0; i < from.rank; ++i) {
    const bool drop = some ? (axes >> i & 1u) != 0 : from[i] == 1;
    if (!drop) extents.append(from[i]);
    else if (!at.require(from[i] == 1, "it squeezes an axis whose extent is not 1")) return;
  }
  give_reshaped(at, extents);
}
constexpr void import_unsqueeze(call& at) {
  const shape from = at.extents(0);
  list<long long> given = at.integers("axes");
  if (at.has(1)) given = at.known_integers(1);
  const int rank = from.rank + given.size();
  if (!at.require(rank <= max_rank, "more than 8 dimensions")) return;
  const unsigned axes = at.axes(given, rank);
  shape extents;
  for (int i = 0, next = 0; i < rank; ++i) {
    const bool added = (axes >> i & 1u) != 0;
    if (!added && !at.require(next < from.rank, "an axis is inserted twice")) return;
    extents.append(added ? 1 : from[next++]);
  }
  give_reshaped(at, extents);
}

constexpr void import_transpose(call& at) {
  const term x = at.operand(0);
  const int rank = x.extents().rank;
  const list<long long> given = at.integers("perm");
  if (!at.require(!at.has_attribute("perm") || given.size() == rank, "its permutation has another rank than its input")) return;
  int order[max_rank]{};
  for (int i = 0; i < rank; ++i) order[i] = given.empty() ? rank - 1 - i : at.axis(given[i], rank);
  if (!at.failed()) at.give(permute(x, order));
}

constexpr void import_concat(call& at) {
  list<node_id> parts;
  int rank = -1;
  bool constants = at.count() > 0;
  for (int i = 0; i < at.count(); ++i) {
    if (!at.require(at.has(i) && !at.inputs[i].sequence, "an input is no tensor")) return;
    if (rank >= 0 && !at.require(at.rank(i) == rank, "its inputs have different ranks")) return;
    rank = at.rank(i);
    constants = constants && at.constant(i);
  }
  const int axis = at.axis(at.integer("axis", 1), rank);
  for (int i = 0; i < at.count() && !at.failed(); ++i)
    if (at.extents(i).count() > 0) parts.push_back(at.operand(i).id());
  if (at.failed()) return;
  if (parts.empty()) return at.give(0, at.inputs[0]);
  long long together = 0;
  for (node_id part : parts) together += at.target()[part].extents[axis];
  if (!at.require(together <= most_elements, "more than 2^28 elements")) return;
  for (node_id part : parts)
    if (!at.require(inlay::detail::same_extents_except(at.target()[part].extents, at.target()[parts[0]].extents, axis),
                    "its inputs differ along other axes, too"))
      return;
  at.give(composite::concat(at.target(), parts, axis));
}

/// A part of one axis; without elements it is a constant.
constexpr value part_of(call& at, int index, int axis, int start, int step, int count) {
  if (count > 0) return value_of_node(at.target(), slice(at.operand(index), axis, start, step, count).id());
  shape extents = at.extents(index);
  extents[axis] = 0;
  return value_of_constant(at.type(index), extents, splat_of(0));
}

constexpr void import_split(call& at) {
  const int axis = at.axis(at.integer("axis", 0), at.rank(0)), parts = at.node().outputs.size();
  list<long long> sizes = at.integers("split");
  if (at.has(1)) sizes = at.known_integers(1);
  if (at.failed() || !at.require(parts > 0, "it has no output")) return;
  const int extent = at.extents(0)[axis];
  if (sizes.empty()) {
    const int chunk = (extent + parts - 1) / parts;
    for (int i = 0, left = extent; i < parts; ++i, left -= chunk) sizes.push_back(left < chunk ? left < 0 ? 0 : left : chunk);
  }
  if (!at.require(sizes.size() == parts, "it has another number of parts than of outputs")) return;
  long long begin = 0;
  for (int i = 0; i < parts; ++i) {
    if (!at.require(sizes[i] >= 0 && sizes[i] <= extent && begin + sizes[i] <= extent, "its parts are longer than its input")) return;
    at.give(i, part_of(at, 0, axis, static_cast<int>(begin), 1, static_cast<int>(sizes[i])));
    begin += sizes[i];
  }
  at.require(begin == extent, "its parts are shorter than its input");
}

constexpr long long clamped(long long index, long long low, long long high) { return index < low ? low : index > high ? high : index; }

constexpr void import_slice(call& at) {
  const shape from = at.extents(0);
  list<long long> starts, ends, axes, steps;
  if (at.opset() < 10) {
    starts = at.integers("starts");
    ends = at.integers("ends");
    axes = at.integers("axes");
  } else {
    starts = at.known_integers(1);
    ends = at.known_integers(2);
    if (at.has(3)) axes = at.known_integers(3);
    if (at.has(4)) steps = at.known_integers(4);
  }
  if (at.failed() || !at.require(starts.size() == ends.size() && starts.size() <= from.rank, "its starts and ends do not match its axes")) return;
  if (axes.empty())
    for (int i = 0; i < starts.size(); ++i) axes.push_back(i);
  if (steps.empty())
    for (int i = 0; i < starts.size(); ++i) steps.push_back(1);
  if (!at.require(axes.size() == starts.size() && steps.size() == starts.size(), "its starts and steps do not match its axes")) return;
  int first[max_rank]{}, step[max_rank]{};
  for (int& each : step) each = 1;
  shape extents = from;
  for (int i = 0; i < starts.size(); ++i) {
    const int axis = at.axis(axes[i], from.rank);
    if (at.failed() || !at.require(steps[i] != 0, "a step is 0")) return;
    const long long extent = from[axis], stride = clamped(steps[i], -0x7fffffff, 0x7fffffff);
    const long long begin = starts[i] < 0 ? starts[i] + extent : starts[i], end = ends[i] < 0 ? ends[i] + extent : ends[i];
    const long long low = stride > 0 ? clamped(begin, 0, extent) : clamped(begin, -1, extent - 1);
    const long long high = stride > 0 ? clamped(end, 0, extent) : clamped(end, -1, extent - 1);
    const long long count = stride > 0 ? (high - low + stride - 1) / stride : (low - high - stride - 1) / -stride;
    extents[axis] = static_cast<int>(count > 0 ? count : 0);
    first[axis] = static_cast<int>(low);
    step[axis] = static_cast<int>(count > 1 ? stride : 1);
  }
  if (extents.count() == 0) return at.give(0, value_of_constant(at.type(0), extents, splat_of(0)));
  if (from.rank == 0) return import_reshape(at);
  bool whole = extents == from;
  for (int i = 0; i < from.rank; ++i) whole = whole && first[i] == 0 && step[i] == 1;
  if (whole) return at.give(0, at.inputs[0]);
  const term x = at.operand(0);
  at.give(term(at.target(), at.target().slice(x.id(), first, step, extents)));
}

constexpr void import_expand(call& at) {
  const shape wanted = at.shape_of(at.known_integers(1));
  if (at.failed() || !check_broadcast(at, at.extents(0), wanted)) return;
  const shape extents = broadcast_shape(at.extents(0), wanted);
  if (extents.count() == 0) return at.give(0, value_of_constant(at.type(0), extents, splat_of(0)));
  at.give(broadcast(at.operand(0), extents));
}

/// One axis taken at positions that are known.
constexpr term taken_at(call& at, term x, int axis, const list<double>& positions) {
  return {at.target(), at.target().gather(x.id(), at.computed(dtype::i64, make_shape(positions.size()), positions).id(), axis)};
}

/// Repeats along each axis: an axis in front of it is broadcast, if one more may be.
constexpr void import_tile(call& at) {
  const term x = at.operand(0);
  const shape from = x.extents();
  list<long long> repeats = at.known_integers(1);
  if (at.failed() || !at.require(repeats.size() == from.rank, "it has another number of repeats than of axes")) return;
  term result = x;
  for (int i = 0; i < from.rank; ++i) {
    if (repeats[i] == 1) continue;
    if (!at.require(repeats[i] >= 0 && repeats[i] <= most_elements && repeats[i] * result.extents().count() <= most_elements,
                    "more than 2^28 elements"))
      return;
    shape extents = result.extents();
    extents[i] *= static_cast<int>(repeats[i]);
    if (from.rank < max_rank) {
      shape spread, repeated;
      for (int k = 0; k < from.rank; ++k) {
        if (k == i) spread.append(1), repeated.append(static_cast<int>(repeats[i]));
        spread.append(result.extents()[k]);
        repeated.append(result.extents()[k]);
      }
      result = reshape(broadcast(reshape(result, spread), repeated), extents);
    } else {
      list<double> positions;
      if (!at.few(extents[i])) return;
      for (int k = 0; k < extents[i]; ++k) positions.push_back(k % result.extents()[i]);
      result = taken_at(at, result, i, positions);
    }
  }
  at.give(result);
}

/// Padding of any mode; negative padding cuts off.
constexpr term padded(call& at, term x, const list<long long>& before, const list<long long>& after, std::string_view mode, double number) {
  const int rank = x.extents().rank;
  int front[max_rank]{}, back[max_rank]{};
  bool pads = false;
  for (int i = 0; i < rank; ++i) {
    constexpr long long most = 1 << 28;
    if (!at.require(before[i] >= -most && after[i] >= -most && before[i] <= most && after[i] <= most, "its padding is too large")) return x;
    const long long extent = x.extents()[i], cut_front = before[i] < 0 ? -before[i] : 0, cut_back = after[i] < 0 ? -after[i] : 0;
    if (!at.require(cut_front + cut_back < extent, "its padding cuts off everything")) return x;
    x = slice(x, i, static_cast<int>(cut_front), 1, static_cast<int>(extent - cut_front - cut_back));
    front[i] = static_cast<int>(before[i] > 0 ? before[i] : 0);
    back[i] = static_cast<int>(after[i] > 0 ? after[i] : 0);
    pads = pads || front[i] > 0 || back[i] > 0;
  }
  if (!pads) return x;
  bool by_gather = mode == "wrap";
  for (int i = 0; i < rank; ++i) by_gather = by_gather || (mode == "reflect" && (front[i] >= x.extents()[i] || back[i] >= x.extents()[i]));
  if (!by_gather) {
    const pad_mode kind = mode == "reflect" ? pad_mode::reflect : mode == "edge" ? pad_mode::edge : pad_mode::constant;
    return {at.target(), at.target().pad(x.id(), front, back, kind, number)};
  }
  for (int i = 0; i < rank; ++i) {
    if (front[i] == 0 && back[i] == 0) continue;
    const int extent = x.extents()[i], period = mode == "wrap" ? extent : extent > 1 ? 2 * (extent - 1) : 1;
    list<double> positions;
    if (!at.few(static_cast<long long>(front[i]) + extent + back[i])) return x;
    for (int k = -front[i]; k < extent + back[i]; ++k) {
      const int place = (k % period + period) % period;
      positions.push_back(place < extent ? place : period - place);
    }
    x = taken_at(at, x, i, positions);
  }
  return x;
}

constexpr void import_pad(call& at) {
  const int rank = at.rank(0);
  list<long long> pads = at.integers(at.opset() < 2 ? "paddings" : "pads"), axes;
  double number = at.number("value", 0);
  if (at.opset() >= 11) {
    pads = at.known_integers(1);
    if (!at.has(2) || at.constant(2)) number = at.known_number(2, 0);
    if (at.has(3)) axes = at.known_integers(3);
  }
  if (!at.has(3))
    for (int i = 0; i < rank; ++i) axes.push_back(i);
  if (at.failed() || !at.require(pads.size() == 2 * axes.size(), "it has another number of pads than two for each axis")) return;
  list<long long> before = list<long long>::filled(rank, 0), after = before;
  for (int i = 0; i < axes.size(); ++i) {
    const int axis = at.axis(axes[i], rank);
    if (at.failed()) return;
    before[axis] = pads[i];
    after[axis] = pads[axes.size() + i];
  }
  const std::string_view mode = at.word("mode", "constant");
  if (!at.require(mode == "constant" || mode == "reflect" || mode == "edge" || mode == "wrap", "a mode of padding that is not known")) return;
  const term x = at.operand(0), result = padded(at, x, before, after, mode, number);
  if (mode != "constant" || !at.has(2) || at.constant(2) || at.opset() < 11) return at.give(result);
  // A number that is known only when the network runs takes the places that padding makes of a 1.
  const term outside = padded(at, at.splat(dtype::boolean, 0, x.extents()), before, after, mode, 1);
  const term filling = at.operand(2);
  if (at.require(filling.extents().count() == 1, "its padding is not one number")) at.give(where(outside, reshape(filling, {}), result));
}

/// Cut or padded about the middle.
constexpr void import_center_crop_pad(call& at) {
  term x = at.operand(0);
  const int rank = x.extents().rank;
  const list<long long> wanted = at.known_integers(1);
  list<long long> axes = at.integers("axes");
  if (!at.has_attribute("axes"))
    for (int i = 0; i < rank; ++i) axes.push_back(i);
  if (at.failed() || !at.require(axes.size() == wanted.size(), "it has another number of extents than of axes")) return;
  list<long long> before = list<long long>::filled(rank, 0), after = before;
  for (int i = 0; i < axes.size(); ++i) {
    const int axis = at.axis(axes[i], rank);
    if (at.failed()) return;
    if (!at.require(wanted[i] >= 0 && wanted[i] <= most_elements, "an extent is negative or too large")) return;
    const long long more = wanted[i] - x.extents()[axis];
    // The larger half goes behind, of padding as of what is cut off.
    before[axis] = more >= 0 ? more / 2 : -(-more / 2);
    after[axis] = more - before[axis];
  }
  at.give(padded(at, x, before, after, "constant", 0));
}

constexpr void import_depth_to_space(call& at) {
  const term x = at.operand(0);
  const long long given = at.integer("blocksize", 1);
  if (!at.require(x.extents().rank == 4 && given > 0 && given < 4096 && x.extents()[1] % (given * given) == 0,
                  "its channels are not blocks of its input"))
    return;
  const int block = static_cast<int>(given);
  if (at.word("mode", "DCR") == "CRD") return at.give(composite::pixel_shuffle(x, block));
  const shape from = x.extents();
  const int channels = from[1] / (block * block);
  const term blocks = reshape(x, make_shape(from[0], block, block, channels, from[2], from[3]));
  at.give(reshape(permute(blocks, {0, 3, 4, 1, 5, 2}), make_shape(from[0], channels, from[2] * block, from[3] * block)));
}
constexpr void import_space_to_depth(call& at) {
  const term x = at.operand(0);
  const shape from = x.extents();
  const long long given = at.integer("blocksize", 1);
  if (!at.require(from.rank == 4 && given > 0 && given < 0x7fffffff && from[2] % given == 0 && from[3] % given == 0, "blocks do not fill its input"))
    return;
  const int block = static_cast<int>(given);
  const term blocks = reshape(x, make_shape(from[0], from[1], from[2] / block, block, from[3] / block, block));
  at.give(reshape(permute(blocks, {0, 3, 5, 1, 2, 4}), make_shape(from[0], from[1] * block * block, from[2] / block, from[3] / block)));
}

constexpr void import_trilu(call& at) {
  const term x = at.operand(0);
  const long long diagonal = at.known_integer(1, 0);
  if (!at.require(x.extents().rank >= 2, "its input is no matrix")) return;
  const int k = static_cast<int>(clamped(diagonal, -0x3fffffff, 0x3fffffff));
  at.give(at.flag("upper", true) ? composite::upper(x, k) : composite::lower(x, k));
}

inline constexpr operator_entry movement_operators[] = {
    {"Reshape", import_reshape}, {"Flatten", import_flatten}, {"Squeeze", import_squeeze}, {"Unsqueeze", import_unsqueeze},
    {"Transpose", import_transpose}, {"Concat", import_concat}, {"Split", import_split}, {"Slice", import_slice},
    {"Expand", import_expand}, {"Tile", import_tile}, {"Pad", import_pad}, {"CenterCropPad", import_center_crop_pad},
    {"DepthToSpace", import_depth_to_space}, {"SpaceToDepth", import_space_to_depth}, {"Trilu", import_trilu},
};

}  // namespace inlay::imports
