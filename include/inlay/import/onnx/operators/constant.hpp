/// ONNX operators whose results the compiler knows: constants, shapes, ranges.
#pragma once

#include <inlay/import/onnx/call.hpp>

namespace inlay::imports {

constexpr void give_tensor(call& at, std::string_view message) {
  value held;
  if (const char* why = read_constant(at.file(), at.target(), read_tensor(at.file(), message), held)) {
    at.fail(why);
    return;
  }
  at.give(0, held);
}

constexpr void import_constant(call& at) {
  if (const attribute_view* found = at.attribute("value")) return give_tensor(at, found->tensor);
  list<double> elements;
  if (const attribute_view* found = at.attribute("value_float")) return at.give_known(0, dtype::f32, {}, {static_cast<double>(found->number)});
  if (const attribute_view* found = at.attribute("value_int")) return at.give_known(0, dtype::i64, {}, {static_cast<double>(found->integer)});
  if (const attribute_view* found = at.attribute("value_floats")) {
    for (float each : found->numbers) elements.push_back(static_cast<double>(each));
    return at.give_known(0, dtype::f32, make_shape(elements.size()), elements);
  }
  if (const attribute_view* found = at.attribute("value_ints")) {
    for (long long each : found->integers) elements.push_back(static_cast<double>(each));
    return at.give_known(0, dtype::i64, make_shape(elements.size()), elements);
  }
  at.fail(at.has_attribute("sparse_value")                                        ? "a sparse constant"
          : at.has_attribute("value_string") || at.has_attribute("value_strings") ? "string elements"
                                                                                  : "a constant without a value");
}

constexpr void import_constant_of_shape(call& at) {
  const shape extents = at.shape_of(at.known_integers(0));
  if (at.failed()) return;
  dtype type = dtype::f32;
  double number = 0;
  if (const attribute_view* found = at.attribute("value")) {
    value held;
    if (const char* why = read_constant(at.file(), at.target(), read_tensor(at.file(), found->tensor), held)) {
      at.fail(why);
      return;
    }
    const evaluated elements = elements_of(at.target(), held);
    if (!at.require(elements.size() == 1, "its value is not one number")) return;
    type = held.type;
    number = elements[0];
  }
  at.give(0, value_of_constant(type, extents, splat_of(number)));
}

constexpr void import_shape(call& at) {
  if (!at.require(at.has(0) && !at.inputs[0].sequence, "its input is no tensor")) return;
  const shape extents = at.extents(0);
  const auto bounded = [&](long long index) {
    if (index < 0) index += extents.rank;
    return static_cast<int>(index < 0 ? 0 : index > extents.rank ? extents.rank : index);
  };
  const int begin = bounded(at.integer("start", 0)), end = bounded(at.integer("end", extents.rank));
  list<double> elements;
  for (int i = begin; i < end; ++i) elements.push_back(extents[i]);
  at.give_known(0, dtype::i64, make_shape(elements.size()), elements);
}
constexpr void import_size(call& at) {
  if (at.require(at.has(0) && !at.inputs[0].sequence, "its input is no tensor"))
    at.give_known(0, dtype::i64, {}, {static_cast<double>(at.extents(0).count())});
}

constexpr void import_range(call& at) {
  const double start = at.known_number(0, 0), limit = at.known_number(1, 0), delta = at.known_number(2, 1);
  if (!at.require(delta != 0, "its step is 0")) return;
  const double steps = math::ceil((limit - start) / delta);
  if (!at.require(steps <= 1 << 20, "a range of more than 1,048,576 elements")) return;
  list<double> elements;
  for (int i = 0; i < steps; ++i) elements.push_back(inlay::detail::converted_to(at.type(0), start + i * delta));
  at.give_known(0, at.type(0), make_shape(elements.size()), elements);
}

constexpr void import_eye_like(call& at) {
  const shape extents = at.extents(0);
  dtype type = at.type(0);
  if (at.has_attribute("dtype"))
    if (const char* why = element_type_of_code(static_cast<int>(at.integer("dtype", 1) & 1023), type)) {
      at.fail(why);
      return;
    }
  if (!at.require(extents.rank == 2, "its input is no matrix")) return;
  if (!at.few(extents.count())) return;
  const long long diagonal = at.integer("k", 0);
  list<double> elements;
  for (int row = 0; row < extents[0]; ++row)
    for (int column = 0; column < extents[1]; ++column) elements.push_back(column - row == diagonal ? 1 : 0);
  at.give_known(0, type, extents, elements);
}

inline constexpr operator_entry constant_operators[] = {
    {"Constant", import_constant}, {"ConstantOfShape", import_constant_of_shape}, {"Shape", import_shape}, {"Size", import_size},
    {"Range", import_range}, {"EyeLike", import_eye_like},
};

}  // namespace inlay::imports
