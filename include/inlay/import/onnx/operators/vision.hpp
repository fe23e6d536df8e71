/// ONNX operators that read images at computed places: grids, regions, deformed windows, boxes; and determinants.
#pragma once

#include <inlay/import/onnx/operators/convolution.hpp>
#include <inlay/import/onnx/operators/indexing.hpp>
#include <inlay/import/onnx/operators/resize.hpp>

namespace inlay::imports {

/// The places of an image's pixels, turned and moved: theta (N, d, d + 1) times (x, y, ..., 1).
constexpr void import_affine_grid(call& at) {
  const term theta = at.operand(0);
  const shape image = at.shape_of(at.known_integers(1));
  const int axes = image.rank - 2;
  if (at.failed() ||
      !at.require((axes == 2 || axes == 3) && theta.extents() == make_shape(image[0], axes, axes + 1), "its matrices do not match its size"))
    return;
  if (!at.few(image.count())) return;
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

/// y[n, c, p] = x[n, c, grid[n, p]], between pixels as the mode says; the grid's numbers run from -1 to 1, the last axis first.
constexpr void import_grid_sample(call& at) {
  const term x = at.operand(0), grid = at.operand(1);
  detail::sampling mode{};
  if (!detail::read_sampling(at, at.word("mode", "linear"), mode)) return;
  const std::string_view padding = at.word("padding_mode", "zeros");
  const int outside = padding == "zeros" ? 0 : padding == "border" ? 1 : 2;
  const bool fits = x.extents().rank >= 3 && x.extents().rank <= 5 && grid.extents().rank == x.extents().rank;
  if (!at.require(outside < 2 || padding == "reflection", "its padding mode is not known") || !at.require(fits, "its grid does not match its input"))
    return;
  const plain_attributes with{.function = plain_function::grid_sample, .number = {static_cast<int>(mode), outside, at.flag("align_corners")}};
  at.give(term(at.target(), at.target().plain(with, {x.id(), grid.id()})));
}

constexpr void import_roi_align(call& at) {
  const term x = at.operand(0), batch = as_indices(at, at.operand(2));
  term regions = at.operand(1);
  const long long height = at.integer("output_height", 1), width = at.integer("output_width", 1), samples = at.integer("sampling_ratio", 0);
  const bool sane = x.extents().rank == 4 && regions.extents().rank == 2 && batch.extents().rank == 1 && height >= 1 && width >= 1 &&
                    height < most_extent && width < most_extent && samples >= 0 && samples < 4096;
  if (!at.require(sane, "its regions do not match its input")) return;
  const double scale = at.number("spatial_scale", 1);
  if (scale != 1) regions = regions * scale;
  const std::string_view corners = at.word("coordinate_transformation_mode", at.opset() < 16 ? "output_half_pixel" : "half_pixel");
  const plain_attributes with{.function = plain_function::roi_align,
                              .number = {at.word("mode", "avg") == "max", static_cast<int>(samples), corners == "half_pixel"}};
  const shape extents = make_shape(regions.extents()[0], x.extents()[1], height, width);
  at.give(term(at.target(), at.target().plain(with, {x.id(), regions.id(), batch.id()}, x.type(), extents)));
}

constexpr void import_deform_conv(call& at) {
  const term x = at.operand(0), w = at.operand(1), offsets = at.operand(2);
  const shape from = x.extents(), weights = w.extents();
  if (!at.require(from.rank == 4 && weights.rank == 4, "deformed convolutions have two spatial axes")) return;
  window geometry;
  if (!read_window(at, from, spatial_extents_of(weights), geometry)) return;
  const long long groups = at.integer("group", 1), offset_groups = at.integer("offset_group", 1);
  const bool divides = groups >= 1 && offset_groups >= 1 && from[1] % groups == 0 && weights[0] % groups == 0 && weights[1] * groups == from[1] &&
                       from[1] % offset_groups == 0;
  if (!at.require(divides, "its channels, groups and weights do not match")) return;
  const plain_attributes with{.function = plain_function::deform_convolve,
                              .groups = static_cast<int>(groups),
                              .number = {static_cast<int>(offset_groups)},
                              .geometry = geometry};
  const shape operands[] = {from, weights, offsets.extents(), {}};
  const shape extents = infer::plain(with, operands);
  if (!at.require(extents.count() > 0, "its window does not fit its input")) return;
  const int taps = geometry.kernel[0] * geometry.kernel[1] * static_cast<int>(offset_groups);
  const shape factors = make_shape(from[0], taps, extents[2], extents[3]);
  const term mask = at.has(4) ? at.operand(4) : at.splat(x.type(), 1, factors);
  at.give(plus_bias(at, term(at.target(), at.target().plain(with, {x.id(), w.id(), offsets.id(), mask.id()})), 3));
}

/// How many boxes remain decides the shape, so boxes and scores must be known.
constexpr void import_non_max_suppression(call& at) {
  if (!at.require(at.constant(0) && at.constant(1), "its boxes and scores must be known when the network is compiled: pin their values")) return;
  const term boxes = at.operand(0), scores = at.operand(1);
  const shape from = boxes.extents(), classes = scores.extents();
  if (!at.require(from.rank == 3 && from[2] == 4 && classes.rank == 3 && classes[0] == from[0] && classes[2] == from[1],
                  "its boxes and scores do not match"))
    return;
  const long long most = at.known_integer(2, 0);
  const double overlap = at.known_number(3, 0);
  const double threshold = at.has(4) ? at.known_number(4, 0) : -math::infinity<double>;
  if (at.failed() || !at.require(from[1] <= 1024, "more than 1,024 boxes")) return;
  const long long each_class = most < 0 ? 0 : most < from[1] ? most : from[1];
  const long long all_rows = each_class * classes[0] * classes[1];
  if (!at.require(classes.count() <= 65536 && all_rows <= 65536, "more than 65,536 scores")) return;
  const int rows = static_cast<int>(all_rows);
  if (rows == 0) return at.give_known(0, dtype::i64, make_shape(0, 3), {});
  const plain_attributes with{.function = plain_function::non_max_suppression, .number = {at.flag("center_point_box")}};
  const auto number = [&](dtype type, double value) { return at.splat(type, value, make_shape(1)).id(); };
  const term found(at.target(), at.target().plain(with,
                                                  {boxes.id(), scores.id(), number(dtype::i64, static_cast<double>(each_class)),
                                                   number(dtype::f32, overlap), number(dtype::f32, threshold)},
                                                  dtype::i64, make_shape(rows, 3)));
  const evaluated known = evaluate_constant(at.target().result(), found.id());
  int remaining = 0;
  while (remaining < rows && known[3 * remaining] >= 0) ++remaining;
  if (remaining == 0) return at.give_known(0, dtype::i64, make_shape(0, 3), {});
  at.give(slice(found, 0, 0, 1, remaining));
}

constexpr void import_det(call& at) {
  const term x = at.operand(0);
  const shape from = x.extents();
  if (!at.require(from.rank >= 2 && from[from.rank - 1] == from[from.rank - 2], "its input is no square matrix")) return;
  const term all(at.target(), at.target().plain({.function = plain_function::determinant}, {x.id()}));
  shape extents = from;
  extents.rank -= 2;
  at.give(reshape(slice(all, all.extents().rank - 1, 0, 1, 1), extents));
}

inline constexpr operator_entry vision_operators[] = {
    {"AffineGrid", import_affine_grid}, {"GridSample", import_grid_sample}, {"RoiAlign", import_roi_align}, {"DeformConv", import_deform_conv},
    {"NonMaxSuppression", import_non_max_suppression}, {"Det", import_det},
};

}  // namespace inlay::imports
