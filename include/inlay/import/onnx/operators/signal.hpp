/// ONNX signal processing: Fourier transforms as products with known matrices, windows, mel weights.
#pragma once

#include <inlay/import/onnx/operators/movement.hpp>

namespace inlay::imports {

namespace detail {

inline constexpr double two_pi = 6.283185307179586476925286766559;

/// cos or -sin (or +sin, backwards) of 2 pi row column / length, over length where the transform is inverted.
constexpr term fourier_matrix(call& at, dtype type, int rows, int columns, int length, bool sine, bool inverse) {
  list<double> elements;
  for (int i = 0; i < rows; ++i)
    for (int k = 0; k < columns; ++k) {
      const double angle = two_pi * static_cast<double>(static_cast<long long>(i) * k % length) / length;
      double number = sine ? math::sin(angle) : math::cos(angle);
      if (sine && !inverse) number = -number;
      elements.push_back(inverse ? number / length : number);
    }
  return at.computed(type, make_shape(rows, columns), elements);
}

constexpr term last_product(term x, term matrix) { return {x.target(), x.target().contract(x.id(), matrix.id())}; }

/// The transform of the last axis of (..., n): real and imaginary parts, `columns` of each.
struct complex_term {
  term real;
  term imaginary;
};
constexpr complex_term fourier(call& at, term real, const term* imaginary, int length, int columns, bool inverse) {
  const int rows = real.extents()[real.extents().rank - 1] < length ? real.extents()[real.extents().rank - 1] : length;
  const int last = real.extents().rank - 1;
  const term cosine = fourier_matrix(at, real.type(), rows, columns, length, false, inverse);
  const term sine = fourier_matrix(at, real.type(), rows, columns, length, true, inverse);
  const term x = slice(real, last, 0, 1, rows);
  complex_term result{last_product(x, cosine), last_product(x, sine)};
  if (imaginary != nullptr) {
    const term y = slice(*imaginary, last, 0, 1, rows);
    result.real = result.real - last_product(y, sine);
    result.imaginary = result.imaginary + last_product(y, cosine);
  }
  return result;
}

inline constexpr long long most_transform = 1024;

}  // namespace detail

/// Signals are (..., n, 1) or (..., n, 2), real and imaginary parts last. One-sided, the forward transform keeps n / 2 + 1 of its results,
/// and the inverse gives real numbers.
constexpr void import_dft(call& at) {
  const term x = at.operand(0);
  const shape from = x.extents();
  if (!at.require(from.rank >= 2 && (from[from.rank - 1] == 1 || from[from.rank - 1] == 2), "its input has no last axis of real and imaginary parts"))
    return;
  const bool inverse = at.flag("inverse"), onesided = at.flag("onesided"), complex = from[from.rank - 1] == 2;
  long long given = at.opset() < 20 ? at.integer("axis", 1) : at.known_integer(2, -2);
  const int axis = at.axis(given, from.rank);
  if (at.failed() || !at.require(axis < from.rank - 1, "its axis is that of real and imaginary parts")) return;
  const int last = from.rank - 2;
  const term moved = transpose(x, axis, last);
  shape flat = moved.extents();
  --flat.rank;
  term real = reshape(slice(moved, from.rank - 1, 0, 1, 1), flat), imaginary = real;
  if (complex) imaginary = reshape(slice(moved, from.rank - 1, 1, 1, 1), flat);
  const bool to_real = inverse && onesided;
  const long long length = at.known_integer(1, to_real ? 2LL * (flat[last] - 1) : flat[last]);
  if (at.failed() || !at.require(length >= 1 && length <= detail::most_transform, "a transform of no, or of more than 1,024, numbers")) return;
  const int n = static_cast<int>(length);
  if (to_real) {
    // The other half is the conjugate of the first, in reverse.
    const int mirrored = n - (n / 2 + 1);
    const term half_real = slice(real, last, 0, 1, n / 2 + 1), half_imaginary = slice(imaginary, last, 0, 1, n / 2 + 1);
    real = half_real;
    imaginary = half_imaginary;
    if (mirrored > 0) {
      real = composite::concat(at.target(), {half_real.id(), slice(half_real, last, mirrored, -1, mirrored).id()}, last);
      imaginary = composite::concat(at.target(), {half_imaginary.id(), (-slice(half_imaginary, last, mirrored, -1, mirrored)).id()}, last);
    }
  }
  const int columns = onesided && !inverse ? n / 2 + 1 : n;
  const detail::complex_term result = detail::fourier(at, real, complex ? &imaginary : nullptr, n, columns, inverse);
  shape part = flat;
  part[last] = columns;
  part.append(1);
  term joined = reshape(result.real, part);
  if (!to_real) joined = composite::concat(at.target(), {joined.id(), reshape(result.imaginary, part).id()}, from.rank - 1);
  at.give(transpose(joined, axis, last));
}

/// Frames of the signal, times a window, transformed.
constexpr void import_stft(call& at) {
  const term signal = at.operand(0);
  const shape from = signal.extents();
  const bool complex = from.rank == 3 && from[2] == 2;
  if (!at.require(from.rank == 2 || (from.rank == 3 && from[2] <= 2), "its signal is not (batch, length, 1 or 2)")) return;
  const long long step = at.known_integer(1, 1), window = at.has(2) ? at.extents(2).count() : 0, length = at.known_integer(3, window);
  const int extent = from[1];
  if (at.failed() ||
      !at.require(step >= 1 && length >= 1 && length <= extent && length <= detail::most_transform, "its frames do not fit its signal"))
    return;
  const int n = static_cast<int>(length), stride = static_cast<int>(step < extent ? step : extent), frames = (extent - n) / stride + 1;
  list<double> positions;
  if (!at.few(static_cast<long long>(frames) * n)) return;
  for (int i = 0; i < frames; ++i)
    for (int k = 0; k < n; ++k) positions.push_back(static_cast<double>(i) * stride + k);
  const auto framed = [&](int part) {
    const term one = from.rank == 3 ? reshape(slice(signal, 2, part, 1, 1), make_shape(from[0], extent)) : signal;
    term result = reshape(taken_at(at, one, 1, positions), make_shape(from[0], frames, n));
    if (at.has(2)) {
      const int missing = n - static_cast<int>(window), front = missing / 2;
      term factors = at.operand(2);
      if (missing > 0) factors = padded(at, factors, {front}, {missing - front}, "constant", 0);
      result = result * factors;
    }
    return result;
  };
  const bool onesided = at.flag("onesided", true) && !complex;
  const term real = framed(0), imaginary = complex ? framed(1) : real;
  const int columns = onesided ? n / 2 + 1 : n;
  const detail::complex_term result = detail::fourier(at, real, complex ? &imaginary : nullptr, n, columns, false);
  const shape part = make_shape(from[0], frames, columns, 1);
  at.give(composite::concat(at.target(), {reshape(result.real, part).id(), reshape(result.imaginary, part).id()}, 3));
}

/// Triangles over the spectrum, evenly spaced in mels.
constexpr void import_mel_weights(call& at) {
  const long long bands = at.known_integer(0, 0), length = at.known_integer(1, 0), rate = at.known_integer(2, 0);
  const double low = at.known_number(3, 0), high = at.known_number(4, 0);
  if (at.failed() || !at.require(bands >= 1 && bands <= 4096 && length >= 1 && length <= 65536 && rate >= 1 && low >= 0 && high > low,
                                 "its numbers make no mel weights"))
    return;
  const auto mel = [](double hertz) { return 2595 * math::log10(1 + hertz / 700); };
  if (!at.few(bands * (length / 2 + 1))) return;
  const int count = static_cast<int>(bands), bins = static_cast<int>(length / 2) + 1;
  const double step = (mel(high) - mel(low)) / (count + 2);
  list<double> edges, elements = list<double>::filled(bins * count, 0);
  for (int i = 0; i < count + 2; ++i) {
    const double hertz = 700 * (math::pow(10.0, (i * step + mel(low)) / 2595) - 1);
    edges.push_back(math::floor(static_cast<double>(length + 1) * hertz / static_cast<double>(rate)));
  }
  for (int i = 0; i < count; ++i) {
    const int first = static_cast<int>(edges[i]), middle = static_cast<int>(edges[i + 1]), last = static_cast<int>(edges[i + 2]);
    if (middle == first && middle < bins) elements[middle * count + i] = 1;
    for (int k = first; k <= middle && k < bins && middle > first; ++k) elements[k * count + i] = static_cast<double>(k - first) / (middle - first);
    for (int k = middle; k < last && k < bins; ++k) elements[k * count + i] = static_cast<double>(last - k) / (last - middle);
  }
  dtype type = dtype::f32;
  if (const char* why = element_type_of_code(static_cast<int>(at.integer("output_datatype", 1) & 1023), type)) {
    at.fail(why);
    return;
  }
  at.give_known(0, type, make_shape(bins, count), elements);
}

/// a - b cos(2 pi i / n) + c cos(4 pi i / n)
template <int Kind> constexpr void import_window(call& at) {
  const long long size = at.known_integer(0, 0);
  dtype type = dtype::f32;
  if (const char* why = element_type_of_code(static_cast<int>(at.integer("output_datatype", 1) & 1023), type)) {
    at.fail(why);
    return;
  }
  if (at.failed() || !at.require(size >= 1 && size <= (1 << 20), "its size is not positive or too large")) return;
  const double period = at.flag("periodic", true) ? static_cast<double>(size) : static_cast<double>(size - 1);
  constexpr double first[] = {0.5, 25.0 / 46, 0.42}, second[] = {0.5, 21.0 / 46, 0.5}, third[] = {0, 0, 0.08};
  list<double> elements;
  for (int i = 0; i < size; ++i) {
    const double angle = detail::two_pi * i / period;
    elements.push_back(first[Kind] - second[Kind] * math::cos(angle) + third[Kind] * math::cos(2 * angle));
  }
  at.give_known(0, type, make_shape(elements.size()), elements);
}

inline constexpr operator_entry signal_operators[] = {
    {"DFT", import_dft}, {"STFT", import_stft}, {"MelWeightMatrix", import_mel_weights},
    {"HannWindow", import_window<0>}, {"HammingWindow", import_window<1>}, {"BlackmanWindow", import_window<2>},
};

}  // namespace inlay::imports
