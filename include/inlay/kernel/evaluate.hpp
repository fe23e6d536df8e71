/// Programs applied to packs: what runs in registers between a kernel's loop and its store.
#pragma once

#include <limits>
#include <type_traits>
#include <utility>

#include <inlay/core/config.hpp>
#include <inlay/core/program.hpp>
#include <inlay/simd/apply.hpp>
#include <inlay/simd/pack.hpp>

namespace inlay::kernel {

namespace detail {

/// The nearest value of the type; what is too large for a float is infinite.
template <class Value> constexpr Value rounded_constant(double constant) {
  if constexpr (std::is_same_v<Value, float>) {
    constexpr double largest = 3.4028235677973366e38;  // halfway between the largest float and the next that would follow
    if (constant >= largest) return std::numeric_limits<float>::infinity();
    if (constant <= -largest) return -std::numeric_limits<float>::infinity();
  }
  return static_cast<Value>(constant);
}

/// Whether a register holds the result of a predicate: a mask.
constexpr bool is_flag(const program& code, int reg) {
  return reg >= code.result_register(0) && code.at(reg).reduce == reduction::none && facts(code.at(reg).function).predicate;
}
/// How many registers below this one are masks.
constexpr int flags_below(const program& code, int reg) {
  int count = 0;
  for (int i = code.result_register(0); i < reg; ++i) count += is_flag(code, i);
  return count;
}

template <class Pack> INLAY_ALWAYS_INLINE constexpr Pack as_pack(Pack x) { return x; }
template <class Value, int Lanes, class Simd>
INLAY_ALWAYS_INLINE constexpr simd::pack<Value, Lanes, Simd> as_pack(simd::mask<Value, Lanes, Simd> x) {
  using pack = simd::pack<Value, Lanes, Simd>;
  return select(x, pack(Value(1)), pack(Value(0)));
}
}  // namespace detail

/// The registers of the program `Code::value`: packs for numbers, masks for the results of predicates.
template <class Code, class Pack> struct frame {
  using element = typename Pack::element;
  static constexpr int registers = Code::value.result_register(Code::value.size);
  static constexpr int flags = detail::flags_below(Code::value, registers);

  Pack value[registers > 0 ? registers : 1];
  typename Pack::mask_type flag[flags > 0 ? flags : 1];

  template <int Register> INLAY_ALWAYS_INLINE constexpr auto read() const {
    if constexpr (Code::value.is_constant(Register))
      return Pack(detail::rounded_constant<element>(Code::value.constant[Register - Code::value.inputs]));
    else if constexpr (detail::is_flag(Code::value, Register))
      return flag[detail::flags_below(Code::value, Register)];
    else
      return value[Register];
  }

  /// Computes the result of instruction `Index`, which is not a reduction.
  template <int Index> INLAY_ALWAYS_INLINE constexpr void step() {
    constexpr instruction now = Code::value.code[Index];
    constexpr int target = Code::value.result_register(Index);
    if constexpr (detail::is_flag(Code::value, target))
      flag[detail::flags_below(Code::value, target)] = result<now.function, now.a, now.b, now.c>();
    else
      value[target] = result<now.function, now.a, now.b, now.c>();
  }

 private:
  /// Whether it is the higher or the lower of a value and a constant, which cannot be NaN: one instruction, not three. Of two zeros it must be the
  /// second one, as the definition says.
  template <scalar_function Function, int First, int Second> static consteval bool limits() {
    constexpr const program& code = Code::value;
    if constexpr (Pack::lanes == 1 || (Function != scalar_function::maximum && Function != scalar_function::minimum)) return false;
    else if constexpr (code.is_constant(First) == code.is_constant(Second)) return false;
    else {
      constexpr element limit = detail::rounded_constant<element>(code.constant[(code.is_constant(First) ? First : Second) - code.inputs]);
      if (limit != limit) return false;
      if (limit != 0) return true;
      const bool higher = Function == scalar_function::maximum, negative = math::sign_bit(double{limit});
      return code.is_constant(First) ? !simd::orders_zeros<Pack> || higher == negative : higher && !negative;
    }
  }
  template <scalar_function Function, int First, int Second> INLAY_ALWAYS_INLINE constexpr Pack limited() const {
    constexpr bool first = Code::value.is_constant(First);
    constexpr int constant = first ? First : Second, value = first ? Second : First;
    constexpr element number = detail::rounded_constant<element>(Code::value.constant[constant - Code::value.inputs]);
    const Pack x = detail::as_pack(read<value>()), limit(number);
    if constexpr (Function == scalar_function::minimum) return at_most(x, limit);
    else if constexpr (first || number != 0) return at_least(x, limit);
    else return at_least(x, limit) + limit;  // -0 becomes 0, which is the constant
  }
  template <scalar_function Function, int First, int Second, int Third> INLAY_ALWAYS_INLINE constexpr auto result() const {
    using enum scalar_function;
    if constexpr (Function == logical_not) return simd::apply<Function>(read<First>());
    else if constexpr (Function == logical_and || Function == logical_or || Function == logical_xor)
      return simd::apply<Function>(read<First>(), read<Second>());
    else if constexpr (Function == where)
      return simd::apply<Function>(read<First>(), detail::as_pack(read<Second>()), detail::as_pack(read<Third>()));
    else if constexpr (facts(Function).arity == 1) return simd::apply<Function>(detail::as_pack(read<First>()));
    else if constexpr (limits<Function, First, Second>()) return limited<Function, First, Second>();
    else return simd::apply<Function>(detail::as_pack(read<First>()), detail::as_pack(read<Second>()));
  }
};

namespace detail {
template <class Code, class Frame, int... Index>
INLAY_ALWAYS_INLINE constexpr void run(Frame& registers, std::integer_sequence<int, Index...>) {
  (registers.template step<Index>(), ...);
}
}  // namespace detail

/// The result of the program `Code::value`, which reduces nothing, on its inputs: a pack, or a mask if a predicate comes last.
template <class Code, class Pack, class... Packs> INLAY_ALWAYS_INLINE constexpr auto evaluate(Pack first, Packs... others) {
  if constexpr (Code::value.size == 0) {
    return first;
  } else {
    static_assert(Code::value.inputs == 1 + static_cast<int>(sizeof...(Packs)), "an input for each register that the program reads");
    frame<Code, Pack> registers{};
    registers.value[0] = first;
    int input = 1;
    ((registers.value[input++] = others), ...);
    detail::run<Code>(registers, std::make_integer_sequence<int, Code::value.size>{});
    return registers.template read<Code::value.result()>();
  }
}

}  // namespace inlay::kernel
