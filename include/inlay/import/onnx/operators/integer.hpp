/// ONNX operators on the bits of integers.
#pragma once

#include <inlay/import/onnx/operators/arithmetic.hpp>

namespace inlay::imports {

constexpr void import_bit_shift(call& at) {
  const term x = at.operand(0), places = at.operand(1);
  const std::string_view direction = at.word("direction", "");
  if (!at.require(direction == "LEFT" || direction == "RIGHT", "its direction is not known") || !check_broadcast(at, x.extents(), places.extents()))
    return;
  at.give(map(direction == "LEFT" ? scalar_function::shift_left : scalar_function::shift_right, x, places));
}

/// The bits of an element as one of another type of the same size.
constexpr void import_bit_cast(call& at) {
  const term x = at.operand(0);
  dtype type{};
  if (const char* why = element_type_of_code(static_cast<int>(at.integer("to", 0) & 1023), type)) {
    at.fail(why);
    return;
  }
  if (!at.require(facts(type).bytes == facts(x.type()).bytes, "its types have different sizes")) return;
  at.give(term(at.target(), at.target().plain({.function = plain_function::bit_cast}, {x.id()}, type, x.extents())));
}

inline constexpr operator_entry integer_operators[] = {
    {"BitwiseAnd", import_binary<scalar_function::bit_and>}, {"BitwiseOr", import_binary<scalar_function::bit_or>},
    {"BitwiseXor", import_binary<scalar_function::bit_xor>}, {"BitwiseNot", import_unary<scalar_function::bit_not>},
    {"BitShift", import_bit_shift}, {"BitCast", import_bit_cast},
};

}  // namespace inlay::imports
