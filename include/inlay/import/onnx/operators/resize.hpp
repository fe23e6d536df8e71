/// ONNX operators that sample images: Resize and Upsample, one axis after the other.
#pragma once

#include <inlay/graph/positions.hpp>
#include <inlay/import/onnx/operators/movement.hpp>

namespace inlay::imports {

namespace detail {

enum class sampling : unsigned char { nearest, linear, cubic };

/// How one axis is resized.
struct axis_resize {
  int in = 1;
  int out = 1;
  double scale = 1;
  double begin = 0;  ///< of the region of interest, in shares of the axis
  double end = 1;
};
struct resize_settings {
  sampling mode = sampling::nearest;
  std::string_view coordinates = "half_pixel";
  std::string_view rounding = "round_prefer_floor";
  double cubic = -0.75;
  bool exclude_outside = false;
  bool antialias = false;
};

/// Where output position i lies in the input; a region may say anything.
constexpr double unbounded_position(std::string_view coordinates, const axis_resize& axis, int i) {
  if (coordinates == "align_corners") return axis.out == 1 ? 0 : static_cast<double>(i) * (axis.in - 1) / (axis.out - 1);
  if (coordinates == "asymmetric") return i / axis.scale;
  if (coordinates == "tf_half_pixel_for_nn") return (i + 0.5) / axis.scale;
  if (coordinates == "pytorch_half_pixel" && axis.out == 1) return 0;
  if (coordinates == "tf_crop_and_resize") {
    if (axis.out == 1) return 0.5 * (axis.begin + axis.end) * (axis.in - 1);
    return axis.begin * (axis.in - 1) + i * (axis.end - axis.begin) * (axis.in - 1) / (axis.out - 1);
  }
  const double middle = (i + 0.5) / axis.scale - 0.5;
  if (coordinates == "half_pixel_symmetric") return axis.in / 2.0 * (1 - axis.out / (axis.scale * axis.in)) + middle;
  return middle;
}

constexpr double original_position(std::string_view coordinates, const axis_resize& axis, int i) {
  const double x = unbounded_position(coordinates, axis, i);
  if (!(x > -0x1p24)) return -0x1p24;
  return x < 0x1p29 ? x : 0x1p29;
}

constexpr int rounded_position(std::string_view rounding, double x) {
  const double low = math::floor(x);
  if (rounding == "floor") return static_cast<int>(low);
  if (rounding == "ceil") return static_cast<int>(math::ceil(x));
  if (x - low == 0.5) return static_cast<int>(low) + (rounding == "round_prefer_ceil" ? 1 : 0);
  return static_cast<int>(math::floor(x + 0.5));
}

constexpr double cubic_weight(double x, double a) {
  x = math::abs(x);
  if (x <= 1) return ((a + 2) * x - (a + 3)) * x * x + 1;
  return x < 2 ? ((a * x - 5 * a) * x + 8 * a) * x - 4 * a : 0;
}

/// The weights with which one output position reads the input: column `i` of a matrix (in, out).
constexpr void add_sample(const resize_settings& how, const axis_resize& axis, int i, list<double>& matrix) {
  const double x = original_position(how.coordinates, axis, i);
  const auto inside = [&](int index) { return index < 0 ? 0 : index >= axis.in ? axis.in - 1 : index; };
  if (how.mode == sampling::nearest) {
    matrix[inside(rounded_position(how.rounding, x)) * axis.out + i] += 1;
    return;
  }
  // Taps around x; a kernel that may not alias is as wide as the output's pixels.
  const double stretch = how.antialias && axis.scale < 1 ? axis.scale : 1;
  const double reach = (how.mode == sampling::linear ? 1 : 2) / stretch;
  const int base = static_cast<int>(math::ceil(x)) - 1, first = static_cast<int>(math::floor(-reach)) + 1, last = 1 - first;
  double total = 0;
  list<double> weights;
  for (int k = first; k <= last; ++k) {
    const double distance = (base + k - x) * stretch;
    double weight = how.mode == sampling::linear ? (math::abs(distance) < 1 ? 1 - math::abs(distance) : 0) : cubic_weight(distance, how.cubic);
    if (how.exclude_outside && inside(base + k) != base + k) weight = 0;
    weights.push_back(weight);
    total += weight;
  }
  for (int k = first; k <= last; ++k) matrix[inside(base + k) * axis.out + i] += total != 0 ? weights[k - first] / total : 0;
}

/// Whether the graph's own resize reads the same elements.
constexpr bool is_plain_resize(const resize_settings& how, const axis_resize& axis, resize_coordinates as) {
  if (how.mode == sampling::nearest) {
    for (int i = 0; i < axis.out; ++i) {
      const int index = rounded_position(how.rounding, original_position(how.coordinates, axis, i));
      if ((index < 0 ? 0 : index >= axis.in ? axis.in - 1 : index) != infer::nearest_sample(as, i, axis.in, axis.out)) return false;
    }
    return true;
  }
  if (how.mode == sampling::cubic || (how.antialias && axis.scale < 1) || how.exclude_outside) return false;
  if (as == resize_coordinates::align_corners) return how.coordinates == "align_corners";
  if (axis.scale * axis.in != axis.out) return false;
  if (as == resize_coordinates::asymmetric) return how.coordinates == "asymmetric";
  return how.coordinates == "half_pixel" || how.coordinates == "half_pixel_symmetric" || (how.coordinates == "pytorch_half_pixel" && axis.out > 1);
}

constexpr term resized_axis(call& at, term x, const resize_settings& how, const axis_resize& axis, int number) {
  if (how.mode == sampling::nearest) {
    list<double> positions;
    for (int i = 0; i < axis.out; ++i) {
      const int index = rounded_position(how.rounding, original_position(how.coordinates, axis, i));
      positions.push_back(index < 0 ? 0 : index >= axis.in ? axis.in - 1 : index);
    }
    return taken_at(at, x, number, positions);
  }
  list<double> matrix = list<double>::filled(axis.in * axis.out, 0);
  for (int i = 0; i < axis.out; ++i) add_sample(how, axis, i, matrix);
  const int last = x.extents().rank - 1;
  term moved = transpose(x, number, last);
  if (x.extents().rank == 1) moved = reshape(moved, make_shape(1, axis.in));
  const term product(at.target(), at.target().contract(moved.id(), at.computed(x.type(), make_shape(axis.in, axis.out), matrix).id()));
  if (x.extents().rank == 1) return reshape(product, make_shape(axis.out));
  return transpose(product, number, last);
}

constexpr void resize_axes(call& at, const resize_settings& how, const list<axis_resize>& axes, double extrapolated) {
  term x = at.operand(0);
  const int rank = x.extents().rank;
  shape extents = x.extents();
  for (int i = 0; i < rank; ++i) extents[i] = axes[i].out;
  if (!at.require(extents.count() > 0 && extents.count() <= most_elements, "its result has no elements, or too many")) return;
  const bool crops = how.coordinates == "tf_crop_and_resize";
  const auto changes = [&](int i) { return axes[i].in != axes[i].out || axes[i].scale != 1 || crops; };
  for (const resize_coordinates as : {resize_coordinates::asymmetric, resize_coordinates::half_pixel, resize_coordinates::align_corners}) {
    bool plain = rank >= 3 && !changes(0) && !changes(1) && !crops && facts(x.type()).floating;
    for (int i = 2; i < rank && plain; ++i) plain = is_plain_resize(how, axes[i], as);
    if (plain) {
      const resize_mode mode = how.mode == sampling::nearest ? resize_mode::nearest : resize_mode::linear;
      return at.give(term(at.target(), at.target().resize(x.id(), extents, mode, as)));
    }
  }
  for (int i = 0; i < rank; ++i)
    if (changes(i) && !at.few(how.mode == sampling::nearest ? axes[i].out : static_cast<long long>(axes[i].in) * axes[i].out)) return;
  if (crops && !at.few(extents.count())) return;
  for (int i = 0; i < rank; ++i)
    if (changes(i)) x = resized_axis(at, x, how, axes[i], i);
  if (crops) {
    // Points outside of the input have a value of their own.
    list<double> inside;
    int index[max_rank]{};
    bool all = true;
    do {
      bool in = true;
      for (int i = 0; i < rank; ++i) {
        const double position = original_position(how.coordinates, axes[i], index[i]);
        in = in && position >= 0 && position <= axes[i].in - 1;
      }
      inside.push_back(in ? 1 : 0);
      all = all && in;
    } while (advance(index, extents));
    if (!all) x = where(at.computed(dtype::boolean, extents, inside), x, x.number(extrapolated));
  }
  at.give(x);
}

constexpr bool read_sampling(call& at, std::string_view word, sampling& mode) {
  mode = word == "nearest" ? sampling::nearest : word == "cubic" || word == "bicubic" ? sampling::cubic : sampling::linear;
  return at.require(mode != sampling::linear || word == "linear" || word == "bilinear", "its mode is not known");
}

}  // namespace detail

/// Scales are a positive number for each axis that is resized; sizes are extents. With a policy that keeps the ratio all axes have one scale.
constexpr void import_resize(call& at) {
  detail::resize_settings how;
  const int rank = at.rank(0);
  if (at.failed() || !at.require(at.extents(0).count() > 0, "its input has no elements")) return;
  if (!detail::read_sampling(at, at.word("mode", "nearest"), how.mode)) return;
  const bool old = at.opset() < 11;
  how.coordinates = at.word("coordinate_transformation_mode", old ? "asymmetric" : "half_pixel");
  how.rounding = at.word("nearest_mode", old ? "floor" : "round_prefer_floor");
  how.cubic = at.number("cubic_coeff_a", -0.75);
  how.exclude_outside = at.flag("exclude_outside");
  how.antialias = at.flag("antialias");
  list<long long> numbers = at.integers("axes");
  if (!at.has_attribute("axes"))
    for (int i = 0; i < rank; ++i) numbers.push_back(i);
  const int scales_at = old ? 1 : 2;
  const bool sized = !old && at.has(3) && at.extents(3).count() > 0;
  const evaluated given = at.known(sized ? 3 : scales_at);
  if (at.failed() || !at.require(given.size() == numbers.size(), "it has another number of scales or sizes than of axes")) return;
  evaluated region;
  if (how.coordinates == "tf_crop_and_resize") {
    region = at.known(1);
    if (!at.require(region.size() == 2 * numbers.size(), "its region has another number of bounds than two for each axis")) return;
  }
  list<detail::axis_resize> axes;
  for (int i = 0; i < rank; ++i) axes.push_back({.in = at.extents(0)[i], .out = at.extents(0)[i]});
  const std::string_view policy = at.word("keep_aspect_ratio_policy", "stretch");
  double common = -1;
  if (sized && policy != "stretch")
    for (int i = 0; i < numbers.size(); ++i) {
      const double scale = given[i] / at.extents(0)[at.axis(numbers[i], rank)];
      const bool takes = common < 0 || (policy == "not_larger" ? scale < common : scale > common);
      if (takes) common = scale;
    }
  for (int i = 0; i < numbers.size(); ++i) {
    const int number = at.axis(numbers[i], rank);
    if (at.failed() || !at.require(given[i] > 0, "a scale or size is not positive")) return;
    detail::axis_resize& axis = axes[number];
    axis.scale = common > 0 ? common : sized ? given[i] / axis.in : given[i];
    const double out = common > 0 ? math::floor(common * axis.in + 0.5) : sized ? given[i] : math::floor(axis.scale * axis.in);
    if (!at.require(out >= 1 && out < 16777216, "a resized extent is 0 or too large")) return;
    axis.out = static_cast<int>(out);
    if (region.size() > 0) {
      axis.begin = region[i];
      axis.end = region[numbers.size() + i];
    }
  }
  detail::resize_axes(at, how, axes, at.number("extrapolation_value", 0));
}

constexpr void import_upsample(call& at) {
  detail::resize_settings how;
  how.coordinates = "asymmetric";
  how.rounding = "floor";
  if (!detail::read_sampling(at, at.word("mode", "nearest"), how.mode)) return;
  list<double> scales;
  if (at.opset() < 9) {
    if (const attribute_view* found = at.attribute("scales"))
      for (float each : found->numbers) scales.push_back(static_cast<double>(each));
    else scales = {1, 1, at.number("height_scale", 1), at.number("width_scale", 1)};
  } else {
    scales = at.known(1).elements;
  }
  if (at.failed() || !at.require(scales.size() == at.rank(0), "it has another number of scales than of axes")) return;
  list<detail::axis_resize> axes;
  for (int i = 0; i < scales.size(); ++i) {
    const int in = at.extents(0)[i];
    const double out = math::floor(scales[i] * in);
    if (!at.require(out >= 1 && out < 16777216, "a resized extent is 0 or too large")) return;
    axes.push_back({.in = in, .out = static_cast<int>(out), .scale = scales[i]});
  }
  detail::resize_axes(at, how, axes, 0);
}

inline constexpr operator_entry resize_operators[] = {{"Resize", import_resize}, {"Upsample", import_upsample}};

}  // namespace inlay::imports
