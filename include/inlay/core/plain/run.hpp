/// From the name of a plain function to its loop.
#pragma once

#include <utility>

#include <inlay/core/plain/elements.hpp>
#include <inlay/core/plain/order.hpp>
#include <inlay/core/plain/recurrence.hpp>
#include <inlay/core/plain/select.hpp>

namespace inlay::plain {

/// Calls the loop of `Function` with the operands it takes; bit_cast has none, as it depends on the types in memory.
template <plain_function Function, class Out, class... In> constexpr void run(const plain_description& d, Out* out, const In*... in) {
  using enum plain_function;
  static_assert(sizeof...(In) == facts(Function).operands);
  if constexpr (Function == gather_elements)
    plain::gather_elements(d, out, in...);
  else if constexpr (Function == gather_nd)
    plain::gather_nd(d, out, in...);
  else if constexpr (Function == scatter_elements)
    plain::scatter_elements(d, out, in...);
  else if constexpr (Function == scatter_nd)
    plain::scatter_nd(d, out, in...);
  else if constexpr (Function == sort)
    plain::sort(d, out, in...);
  else if constexpr (Function == cumulate)
    plain::cumulate(d, out, in...);
  else if constexpr (Function == non_zero)
    plain::non_zero(d, out, in...);
  else if constexpr (Function == unique)
    plain::unique(d, out, in...);
  else if constexpr (Function == max_positions)
    plain::max_positions(d, out, in...);
  else if constexpr (Function == grid_sample)
    plain::grid_sample(d, out, in...);
  else if constexpr (Function == roi_align)
    plain::roi_align(d, out, in...);
  else if constexpr (Function == deform_convolve)
    plain::deform_convolve(d, out, in...);
  else if constexpr (Function == non_max_suppression)
    plain::non_max_suppression(d, out, in...);
  else if constexpr (Function == determinant)
    plain::determinant(d, out, in...);
  else if constexpr (Function == lstm)
    plain::lstm(d, out, in...);
  else if constexpr (Function == gru)
    plain::gru(d, out, in...);
  else if constexpr (Function == rnn)
    plain::rnn(d, out, in...);
  else if constexpr (Function == count_grams)
    plain::count_grams(d, out, in...);
}

namespace detail {
template <plain_function Function, class Out, class In, int... Operand>
constexpr void run_uniform(const plain_description& d, Out* out, const In* const* in, std::integer_sequence<int, Operand...>) {
  run<Function>(d, out, in[Operand]...);
}
}  // namespace detail

/// The loop of a function that is known only when it is called, on operands of one type.
template <class Out, class In, int Number = 1> constexpr void run_uniform(const plain_description& d, Out* out, const In* const* in) {
  if constexpr (Number < plain_function_count) {
    constexpr plain_function function = static_cast<plain_function>(Number);
    if (d.with.function == function)
      detail::run_uniform<function>(d, out, in, std::make_integer_sequence<int, facts(function).operands>{});
    else
      run_uniform<Out, In, Number + 1>(d, out, in);
  }
}

}  // namespace inlay::plain
