/// ONNX quantisation, as its definition says: integers are numbers with a scale and a zero point.
#pragma once

#include <inlay/import/onnx/operators/convolution.hpp>
#include <inlay/import/onnx/operators/movement.hpp>

namespace inlay::imports {

namespace detail {

constexpr double lowest_of(dtype type) { return type == dtype::i8 ? -128 : type == dtype::i16 ? -32768 : type == dtype::i32 ? -2147483648.0 : 0; }
constexpr double highest_of(dtype type) {
  return type == dtype::i8 ? 127 : type == dtype::u8 ? 255 : type == dtype::i16 ? 32767 : type == dtype::u16 ? 65535 : 2147483647.0;
}
constexpr term cast_to(term x, dtype type) { return x.type() == type ? x : term(x.target(), x.target().cast(x.id(), type)); }

/// A scale or zero point as an operand of x: one number, one for each element of an axis, or one for each block of an axis.
constexpr term spread_over(call& at, term parameter, const shape& x, long long axis, long long block) {
  const shape own = parameter.extents();
  if (own.count() == 1) return reshape(parameter, {});
  const int number = at.axis(axis, x.rank);
  if (at.failed()) return parameter;
  if (own.rank == 1 && own[0] == x[number]) {
    shape along = own;
    for (int i = number + 1; i < x.rank; ++i) along.append(1);
    return reshape(parameter, along);
  }
  const bool blocks = block > 0 && own.rank == x.rank && block <= most_elements && own[number] * block >= x[number] &&
                      inlay::detail::same_extents_except(own, x, number);
  if (!at.require(blocks, "its scale does not match its input") || !at.few(x[number])) return parameter;
  list<double> positions;
  for (int i = 0; i < x[number]; ++i) positions.push_back(static_cast<double>(i / block));
  return taken_at(at, parameter, number, positions);
}

/// saturate(round(x / scale) + zero point)
constexpr term quantized(term x, term scale, const term* zero, dtype type) {
  term steps = map(scalar_function::round, x / cast_to(scale, x.type()));
  if (zero != nullptr) steps = steps + cast_to(*zero, x.type());
  return cast_to(composite::clamp(steps, lowest_of(type), highest_of(type)), type);
}
constexpr term dequantized(term x, term scale, const term* zero) {
  term steps = cast_to(x, dtype::i32);
  if (zero != nullptr) steps = steps - cast_to(*zero, dtype::i32);
  return cast_to(steps, scale.type()) * scale;
}

/// An operand of an integer product without its zero point.
constexpr term centered(call& at, int index, int zero, int axis) {
  const term x = cast_to(at.operand(index), dtype::i32);
  if (!at.has(zero)) return x;
  const term point = cast_to(at.operand(zero), dtype::i32);
  return x - spread_over(at, point, x.extents(), axis, 0);
}

}  // namespace detail

constexpr void import_quantize_linear(call& at) {
  const term x = at.operand(0), scale = at.operand(1);
  dtype type = at.has(2) ? at.type(2) : dtype::u8;
  if (!at.has(2) && at.integer("output_dtype", 0) != 0)
    if (const char* why = element_type_of_code(static_cast<int>(at.integer("output_dtype", 2) & 1023), type)) {
      at.fail(why);
      return;
    }
  if (!at.require(!facts(type).floating && type != dtype::boolean, "a zero point that is no integer")) return;
  const long long axis = at.integer("axis", 1), block = at.integer("block_size", 0);
  const term by = detail::spread_over(at, scale, x.extents(), axis, block);
  term zero = by;
  if (at.has(2)) zero = detail::spread_over(at, at.operand(2), x.extents(), axis, block);
  if (!at.failed()) at.give(detail::quantized(detail::cast_to(x, scale.type()), by, at.has(2) ? &zero : nullptr, type));
}

constexpr void import_dequantize_linear(call& at) {
  const term x = at.operand(0), scale = at.operand(1);
  const long long axis = at.integer("axis", 1), block = at.integer("block_size", 0);
  const term by = detail::spread_over(at, scale, x.extents(), axis, block);
  term zero = by;
  if (at.has(2)) zero = detail::spread_over(at, at.operand(2), x.extents(), axis, block);
  if (!at.failed()) at.give(detail::dequantized(x, by, at.has(2) ? &zero : nullptr));
}

/// Scale and zero point from the extremes of the input, with 0 among them.
constexpr void import_dynamic_quantize_linear(call& at) {
  const term x = at.operand(0);
  const unsigned all = (1u << x.extents().rank) - 1;
  const term high = maximum(reshape(reduce(reduction::maximum, x, all), {}), 0), low = minimum(reshape(reduce(reduction::minimum, x, all), {}), 0);
  const term scale = (high - low) * (1.0 / 255);
  const term point = composite::clamp(map(scalar_function::round, -(low / scale)), 0, 255);
  at.give(0, detail::quantized(x, scale, &point, dtype::u8));
  at.give(1, scale);
  at.give(2, detail::cast_to(point, dtype::u8));
}

constexpr void import_matmul_integer(call& at) {
  const term a = detail::centered(at, 0, 2, at.rank(0) - 2), b = detail::centered(at, 1, 3, at.rank(1) - 1);
  if (!at.failed()) at.give(matrix_product(at, a, b));
}

/// Inputs a, its scale and zero point, b, its scale and zero point, and those of the result.
constexpr void import_qlinear_matmul(call& at) {
  const term a = detail::centered(at, 0, 2, at.rank(0) - 2), b = detail::centered(at, 3, 5, at.rank(3) - 1);
  const term scale_a = at.operand(1), scale_b = at.operand(4), scale = at.operand(6), zero = at.operand(7);
  if (at.failed()) return;
  const term product = matrix_product(at, a, b);
  if (at.failed()) return;
  const shape extents = product.extents();
  const term by_a = detail::spread_over(at, scale_a, extents, extents.rank - 2, 0),
             by_b = detail::spread_over(at, scale_b, extents, extents.rank - 1, 0);
  const term real = detail::cast_to(product, dtype::f32) * (detail::cast_to(by_a, dtype::f32) * detail::cast_to(by_b, dtype::f32));
  const term point = detail::spread_over(at, zero, extents, extents.rank - 2, 0), by = detail::spread_over(at, scale, extents, extents.rank - 2, 0);
  if (!at.failed()) at.give(detail::quantized(real, by, &point, zero.type()));
}

/// The convolution of integers, their zero points taken off: padding is then 0, as it must be.
constexpr term integer_convolution(call& at, term x, term w) {
  const shape from = x.extents(), weights = w.extents();
  if (!at.require(from.rank >= 3 && weights.rank == from.rank, "its weights have another rank than its input")) return x;
  window geometry;
  if (!read_window(at, from, spatial_extents_of(weights), geometry)) return x;
  const long long groups = at.integer("group", 1);
  if (!at.require(groups >= 1 && from[1] % groups == 0 && weights[0] % groups == 0 && weights[1] * groups == from[1],
                  "its channels, groups and weights do not match"))
    return x;
  if (!at.require(infer::convolve(from, weights, geometry).count() > 0, "its window does not fit its input")) return x;
  return {at.target(), at.target().convolve(x.id(), w.id(), geometry, static_cast<int>(groups))};
}
constexpr void import_conv_integer(call& at) {
  const term x = detail::centered(at, 0, 2, 1), w = detail::centered(at, 1, 3, 0);
  if (!at.failed()) at.give(integer_convolution(at, x, w));
}
constexpr void import_qlinear_conv(call& at) {
  const term x = detail::centered(at, 0, 2, 1), w = detail::centered(at, 3, 5, 0);
  const term scale_x = at.operand(1), scale_w = at.operand(4), scale = at.operand(6), zero = at.operand(7);
  if (at.failed()) return;
  term sums = integer_convolution(at, x, w);
  if (at.failed()) return;
  const shape extents = sums.extents();
  if (at.has(8)) sums = sums + along_channels(at.operand(8), extents.rank);
  const term by_x = detail::spread_over(at, scale_x, extents, 1, 0), by_w = detail::spread_over(at, scale_w, extents, 1, 0);
  const term real = detail::cast_to(sums, dtype::f32) * (by_x * by_w);
  const term point = detail::spread_over(at, zero, extents, 1, 0);
  if (!at.failed()) at.give(detail::quantized(real, detail::spread_over(at, scale, extents, 1, 0), &point, zero.type()));
}

/// Sums and products of quantised tensors, in real numbers in between: ONNX Runtime's own operators.
template <scalar_function Function> constexpr void import_qlinear_binary(call& at) {
  const auto real = [&](int index) {
    const term zero = at.operand(index + 2);
    return detail::dequantized(at.operand(index), at.operand(index + 1), at.has(index + 2) ? &zero : nullptr);
  };
  const term a = real(0), b = real(3);
  if (!check_broadcast(at, a.extents(), b.extents())) return;
  const term zero = at.operand(7);
  at.give(detail::quantized(map(Function, a, b), at.operand(6), &zero, at.type(7)));
}

inline constexpr operator_entry quantization_operators[] = {
    {"QuantizeLinear", import_quantize_linear},
    {"DequantizeLinear", import_dequantize_linear},
    {"DynamicQuantizeLinear", import_dynamic_quantize_linear},
    {"MatMulInteger", import_matmul_integer},
    {"QLinearMatMul", import_qlinear_matmul},
    {"ConvInteger", import_conv_integer},
    {"QLinearConv", import_qlinear_conv},
    {"QLinearAdd", import_qlinear_binary<scalar_function::add>, "com.microsoft"},
    {"QLinearMul", import_qlinear_binary<scalar_function::multiply>, "com.microsoft"},
};

}  // namespace inlay::imports
