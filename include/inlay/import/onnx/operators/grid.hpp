/// ONNX operators that sample images at computed places: AffineGrid, GridSample.
#pragma once

#include <inlay/import/onnx/operators/movement.hpp>
#include <inlay/import/onnx/operators/resize.hpp>

namespace inlay::imports {

/// The places of an image's pixels, turned and moved: theta (N, d, d + 1) times (x, y, ..., 1).
constexpr void import_affine_grid(call& at) {
  const term theta = at.operand(0);
  const shape image = at.shape_of(at.known_integers(1));
  const int axes = image.rank - 2;
  if (at.failed() || !at.require((axes == 2 || axes == 3) && theta.extents() == make_shape(image[0], axes, axes + 1), "its matrices do not match its size")) return;
  const bool corners = at.flag("align_corners");
  shape space, result = make_shape(image[0]);
  for (int i = 0; i < axes; ++i) {
    space.append(image[i + 2]);
    result.append(image[i + 2]);
  }
  result.append(axes);
  list<double> points;
  int index[max_rank]{};
  do {
    for (int i = axes - 1; i >= 0; --i) {
      const double extent = space[i];
      points.push_back(corners ? (extent > 1 ? 2.0 * index[i] / (extent - 1) - 1 : -1) : (2 * index[i] + 1) / extent - 1);
    }
    points.push_back(1);
  } while (advance(index, space));
  const term base = at.computed(theta.type(), make_shape(space.size(), axes + 1), points);
  at.give(reshape(term(at.target(), at.target().contract(base.id(), theta.id(), false, true)), result));
}

namespace detail {

/// What one axis of a place contributes: for each tap an index (as a number), its weight, and whether it lies inside.
struct axis_taps {
  list<node_id> index;
  list<node_id> weight;
  list<node_id> inside;
};

struct grid_settings {
  sampling mode = sampling::linear;
  bool corners = false;
  bool zeros = true;
  bool reflects = false;
};

/// Folded back at both borders as often as it takes.
constexpr term reflected(term x, double low, double high) {
  if (high <= low) return x * 0.0 + low;
  const double range = high - low;
  const term wave = map(scalar_function::remainder, x - low, x.number(2 * range));
  const term mirrored = wave.number(2 * range) - wave;
  return minimum(wave, mirrored) + low;
}

constexpr axis_taps taps_of(term place, int extent, const grid_settings& how) {
  builder& target = place.target();
  const double low = how.corners ? 0 : -0.5, high = how.corners ? extent - 1 : extent - 0.5;
  term x = how.corners ? (place + 1.0) * ((extent - 1) / 2.0) : (place + 1.0) * (extent / 2.0) - 0.5;
  if (how.mode == sampling::nearest) x = map(scalar_function::round, x);
  if (!how.zeros && how.mode != sampling::cubic) x = how.reflects ? reflected(x, low, high) : minimum(maximum(x, 0), extent - 1);
  axis_taps result;
  const auto add = [&](term index, term weight) {
    term held = index;
    if (how.reflects) held = map(scalar_function::floor, reflected(index, low, high));
    const term clamped = minimum(maximum(held, 0), extent - 1);
    result.inside.push_back(map(scalar_function::equal, clamped, held).id());
    result.index.push_back(clamped.id());
    result.weight.push_back(weight.id());
  };
  if (how.mode == sampling::nearest) {
    add(x, term(target, target.splat(x.type(), 1, x.extents())));
    return result;
  }
  const term base = map(scalar_function::floor, x), share = x - base;
  if (how.mode == sampling::linear) {
    add(base, share.number(1) - share);
    add(base + 1.0, share);
    return result;
  }
  constexpr double a = -0.75;
  const auto near = [&](term d) { return ((d * (a + 2) - (a + 3)) * map(scalar_function::square, d)) + 1.0; };
  const auto far = [&](term d) { return ((d * a - 5 * a) * d + 8 * a) * d - 4 * a; };
  const term rest = share.number(1) - share;
  add(base - 1.0, far(share + 1.0));
  add(base, near(share));
  add(base + 1.0, near(rest));
  add(base + 2.0, far(rest + 1.0));
  return result;
}

}  // namespace detail

/// y[n, c, p] = x[n, c, grid[n, p]], between pixels as the mode says; the grid's numbers run from -1 to 1, the last axis first.
constexpr void import_grid_sample(call& at) {
  const term x = at.operand(0), grid = at.operand(1);
  const shape from = x.extents(), places = grid.extents();
  const int axes = from.rank - 2;
  if (!at.require(axes >= 1 && axes <= 3 && places.rank == from.rank && places[0] == from[0] && places[places.rank - 1] == axes, "its grid does not match its input")) return;
  detail::grid_settings how;
  if (!detail::read_sampling(at, at.word("mode", "linear"), how.mode)) return;
  how.corners = at.flag("align_corners");
  const std::string_view padding = at.word("padding_mode", "zeros");
  how.zeros = padding == "zeros";
  how.reflects = padding == "reflection";
  if (!at.require(how.zeros || how.reflects || padding == "border", "its padding mode is not known")) return;
  const int batch = from[0], channels = from[1], pixels = from.size() / (batch * channels), points = places.size() / (batch * axes);
  shape result = make_shape(batch, channels);
  for (int i = 1; i <= axes; ++i) result.append(places[i]);
  const term flat_grid = reshape(grid, make_shape(batch, points, axes));
  list<detail::axis_taps> taps;
  for (int i = 0; i < axes; ++i) {
    const term place = reshape(slice(flat_grid, 2, axes - 1 - i, 1, 1), make_shape(batch, points));
    taps.push_back(detail::taps_of(place, from[i + 2], how));
  }
  // Pixels as rows, so that one place reads all channels.
  const term rows = reshape(transpose(reshape(x, make_shape(batch, channels, pixels)), 1, 2), make_shape(batch * pixels, channels));
  list<double> offsets;
  for (int i = 0; i < batch; ++i) offsets.push_back(static_cast<double>(i) * pixels);
  shape counts;
  for (int i = 0; i < axes; ++i) counts.append(taps[i].index.size());
  int index[max_rank]{};
  term total = x;
  bool first = true;
  const auto node_of = [&](node_id id) { return term(at.target(), id); };
  do {
    term position = node_of(taps[0].index[index[0]]), weight = node_of(taps[0].weight[index[0]]), inside = node_of(taps[0].inside[index[0]]);
    for (int i = 1; i < axes; ++i) {
      position = position * static_cast<double>(from[i + 2]) + node_of(taps[i].index[index[i]]);
      weight = weight * node_of(taps[i].weight[index[i]]);
      inside = map(scalar_function::logical_and, inside, node_of(taps[i].inside[index[i]]));
    }
    const term row = term(at.target(), at.target().cast(position.id(), dtype::i64)) + at.computed(dtype::i64, make_shape(batch, 1), offsets);
    const term read(at.target(), at.target().gather(rows.id(), row.id(), 0));
    const shape column = make_shape(batch, points, 1);
    term part = read * reshape(weight, column);
    if (how.zeros) part = where(reshape(inside, column), part, part.number(0));
    total = first ? part : total + part;
    first = false;
  } while (advance(index, counts));
  at.give(reshape(transpose(total, 1, 2), result));
}

inline constexpr operator_entry grid_operators[] = {{"AffineGrid", import_affine_grid}, {"GridSample", import_grid_sample}};

}  // namespace inlay::imports
