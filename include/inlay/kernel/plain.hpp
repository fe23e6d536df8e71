/// Plain loops as kernels: the same code as the reference evaluator's, compiled for its extents.
#pragma once

#include <bit>

#include <inlay/core/config.hpp>
#include <inlay/core/plain/run.hpp>

namespace inlay::kernel {

namespace detail {

template <class Element> constexpr auto bits_of_element(Element x) {
  if constexpr (requires { x.bits; })
    return x.bits;
  else
    return x;
}
template <class Out, class In> constexpr Out bit_cast_element(In x) {
  if constexpr (std::is_same_v<Out, bool>)
    return std::bit_cast<std::uint8_t>(bits_of_element(x)) != 0;
  else if constexpr (requires { Out::from_bits(std::uint16_t(0)); })
    return Out::from_bits(std::bit_cast<std::uint16_t>(bits_of_element(x)));
  else
    return std::bit_cast<Out>(bits_of_element(x));
}

}  // namespace detail

/// out = the plain function of `Description::value`, a plain_description, of dense operands.
template <class Description, class Out, class... In> constexpr void plain(Out* out, const In*... in) noexcept {
  constexpr const plain_description& d = Description::value;
  if constexpr (d.with.function == plain_function::bit_cast) {
    constexpr int count = d.out.size();
    for (int i = 0; i < count; ++i) ((out[i] = detail::bit_cast_element<Out>(in[i])), ...);
  } else {
    inlay::plain::run<d.with.function>(d, out, in...);
  }
}

}  // namespace inlay::kernel
