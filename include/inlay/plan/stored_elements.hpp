/// Elements of constants where they are stored: in memory of the user, in the bytes of a file or in the plan's pool.
#pragma once

#include <bit>

#include <inlay/plan/step.hpp>

namespace inlay::plan {

/// The user's elements of a constant in memory.
template <element Element> constexpr const Element* typed_memory(const constant_source& source) {
  if (source.where != constant_source::place::memory) return nullptr;
  constexpr dtype type = dtype_of<Element>;
  if constexpr (type == dtype::f32) return source.f32;
  else if constexpr (type == dtype::f64) return source.f64;
  else if constexpr (type == dtype::boolean) return source.boolean;
  else if constexpr (type == dtype::i32) return source.i32;
  else if constexpr (type == dtype::i64) return source.i64;
  else return nullptr;
}

/// Element `position` as a double. `pool` holds the elements that the compiler computed (plan::pool).
constexpr double stored_element(const constant_source& source, dtype type, const double* pool, int position) {
  if (source.where == constant_source::place::splat) return source.value;
  if (source.where == constant_source::place::pool) return pool[source.pool_begin + position];
  if (source.where == constant_source::place::diagonal) return diagonal_element(source.columns, position);
  if (source.bytes != nullptr)
    return visit_element(type, [&]<class Element>(Element*) { return double_from_bytes<Element>(source.bytes, position); });
  return type == dtype::f64 ? source.f64[position] : static_cast<double>(source.f32[position]);
}

namespace detail {

/// One more than the place of the last element that is read.
constexpr int elements_read(const packed_weights& what) {
  int last = what.offset;
  const auto reach = [&](const weight_axis& axis) {
    if (axis.step > 0) last += (axis.extent - 1) * axis.step;
  };
  reach(what.group);
  reach(what.output);
  for (const weight_axis& axis : what.tap) reach(axis);
  for (const weight_axis& axis : what.input) reach(axis);
  return last + 1;
}

/// Elements that a packing reads one by one, behind a pointer; null if they are not in memory. Those in a file are decoded first, all at once.
template <element Element> class pointed_elements {
 public:
  constexpr explicit pointed_elements(const packed_weights& what) {
    if (what.source.where != constant_source::place::memory) return;
    if (what.source.bytes == nullptr) {
      element = typed_memory<Element>(what.source);
      return;
    }
    decoded_.resize(elements_read(what));
    elements_from_bytes<Element>(decoded_.data(), what.source.bytes, decoded_.size());
    element = decoded_.data();
  }
  const Element* element = nullptr;

 private:
  list<Element> decoded_;
};

/// The same in an array, which g++ reads five times faster than what a pointer leads to: floats of a file, a few lines of them.
template <int Lines> struct known_floats {
  float element[Lines * float_line::size];
};
template <int Lines> constexpr known_floats<Lines> read_floats(const packed_weights& what) {
  struct {
    float_line line[Lines];
  } copy{};
  const int used = what.source.floats.lines(elements_read(what));
  for (int i = 0; i < used; ++i) copy.line[i] = what.source.floats.line[i];
  return std::bit_cast<known_floats<Lines>>(copy);
}

}  // namespace detail

/// Lines that hold the floats of each part; 0 if none is to be read in lines.
constexpr int lines_read(const packed_weights* first) {
  int most = 0;
  for (int i = 0; i < first->parts; ++i) {
    const float_place& floats = first[i].source.floats;
    const int lines = floats.line == nullptr ? 0 : floats.lines(detail::elements_read(first[i]));
    if (lines > most) most = lines;
  }
  return most;
}

/// Calls `use(memory, origin)`: element i of what is packed is `memory.element[origin + i]`. `Lines` is `lines_read` of all parts.
template <class Element, int Lines, class Use> constexpr void with_elements(const packed_weights& what, const Use& use) {
  if constexpr (Lines > 0)
    if (what.source.floats.line != nullptr) return use(detail::read_floats<Lines>(what), what.source.floats.number);
  use(detail::pointed_elements<Element>(what), 0);
}

}  // namespace inlay::plan
