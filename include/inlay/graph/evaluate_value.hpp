/// What the reference evaluator works on: whole tensors of doubles, and cursors that walk through them.
#pragma once

#include <inlay/core/integer_apply.hpp>
#include <inlay/core/list.hpp>
#include <inlay/core/math.hpp>
#include <inlay/core/shape.hpp>

namespace inlay {

/// A tensor that was computed: elements in row-major order, as doubles whatever their type (bool as 0 and 1). Where some 64-bit integers are
/// not exact as doubles, `wide` holds the bits of all of them, and the doubles are their nearest.
struct evaluated {
  shape extents;
  dtype type = dtype::f32;
  list<double> elements;
  list<std::int64_t> wide{};

  constexpr int size() const { return elements.size(); }
  constexpr double operator[](int position) const { return elements[position]; }
  constexpr double& operator[](int position) { return elements[position]; }
};

namespace detail {

/// A tensor of zeros, or of another value.
constexpr evaluated filled(dtype type, const shape& extents, double value = 0) {
  return {extents, type, list<double>::filled(extents.size(), value)};
}

/// Visits the elements of `extents` in row-major order and knows the offset of each under given strides.
class cursor {
 public:
  constexpr cursor(const shape& extents, const strides& step, int offset = 0) : extents_(extents), step_(step), offset_(offset) {}
  constexpr int offset() const { return offset_; }
  constexpr int operator[](int axis) const { return index_[axis]; }
  constexpr void next() {
    for (int axis = extents_.rank - 1; axis >= 0; --axis) {
      offset_ += step_[axis];
      if (++index_[axis] < extents_[axis]) return;
      offset_ -= extents_[axis] * step_[axis];
      index_[axis] = 0;
    }
  }

 private:
  shape extents_;
  strides step_;
  int offset_;
  int index_[max_rank]{};
};

/// The strides with which a dense tensor is read as `target`: 0 along every axis it is broadcast over.
constexpr strides broadcast_strides(const shape& source, const shape& target) {
  const strides dense = dense_strides(source);
  strides result{target.rank, {}};
  const int added = target.rank - source.rank;
  for (int i = 0; i < source.rank; ++i) result[i + added] = source[i] == 1 ? 0 : dense[i];
  return result;
}

/// Whether a 64-bit integer (for u64: its bits) is a double.
constexpr bool is_exact_double(dtype type, std::int64_t value) {
  return value <= (std::int64_t(1) << 53) && (value >= 0 || (type != dtype::u64 && value >= -(std::int64_t(1) << 53)));
}
constexpr double to_double(dtype type, std::int64_t value) {
  return type == dtype::u64 ? static_cast<double>(static_cast<std::uint64_t>(value)) : static_cast<double>(value);
}
/// The integer an element of a type is, or its bits for u64.
constexpr std::int64_t to_integer(dtype type, double value) {
  return type == dtype::u64 ? static_cast<std::int64_t>(math::to_uint64(value)) : math::to_int64(value);
}

/// A value as an element of a type can hold it. Floating types keep the double; integers drop the fraction and wrap around.
constexpr double held_by(dtype type, double value) {
  if (facts(type).floating) return value;
  if (type == dtype::boolean) return value != 0 ? 1 : 0;
  if (value != value) return 0;
  value = math::trunc(value);
  const std::size_t bytes = facts(type).bytes;
  if (bytes == 8) return value;
  const double range = bytes == 1 ? 0x1p8 : bytes == 2 ? 0x1p16 : 0x1p32;
  const double lowest = is_signed(type) ? -range / 2 : 0;
  if (value >= lowest && value < lowest + range) return value;
  return value - math::floor((value - lowest) / range) * range;
}

/// A value after a conversion to a type; to f32 and narrower it is rounded.
constexpr double converted_to(dtype type, double value) {
  if (type == dtype::f16) return rounded_to(float16_format, value);
  if (type == dtype::bf16) return rounded_to(bfloat16_format, value);
  if (type != dtype::f32 || value != value) return held_by(type, value);
  // Half a unit above the largest float: from here on a conversion rounds to infinity.
  if (math::abs(value) >= 0x1.ffffffp127) return value < 0 ? -math::infinity<double> : math::infinity<double>;
  return static_cast<double>(static_cast<float>(value));
}

/// The elements of a tensor of integers (or bools) as such; those of u64 as their bits.
constexpr list<std::int64_t> integers_of(const evaluated& value) {
  if (!value.wide.empty()) return value.wide;
  list<std::int64_t> result = list<std::int64_t>::filled(value.size());
  for (int i = 0; i < value.size(); ++i) result[i] = to_integer(value.type, value[i]);
  return result;
}
/// Makes integers the elements of a tensor, wrapped to its type.
constexpr evaluated from_integers(dtype type, const shape& extents, list<std::int64_t>&& elements) {
  evaluated result = filled(type, extents);
  bool exact = true;
  for (int i = 0; i < elements.size(); ++i) {
    elements[i] = type == dtype::boolean ? elements[i] != 0 : wrapped_to(type, elements[i]);
    exact = exact && is_exact_double(type, elements[i]);
    result[i] = to_double(type, elements[i]);
  }
  if (!exact) result.wide = static_cast<list<std::int64_t>&&>(elements);
  return result;
}

}  // namespace detail

}  // namespace inlay
