/// Winograd's transforms of inputs and outputs, on packs of channels.
#pragma once

#include <inlay/core/winograd.hpp>
#include <inlay/simd/pack.hpp>

namespace inlay::kernel::detail {

/// The inputs of one axis of a tile at each position: to = B from.
template <int Outputs, class Pack>
INLAY_ALWAYS_INLINE constexpr void transform_inputs(const Pack* from, Pack* to, int from_step, int to_step) {
  using element = typename Pack::element;
  const auto d = [&](int i) __attribute__((always_inline)) { return from[i * from_step]; };
  if constexpr (Outputs == 1) {
    to[0] = d(0);
  } else if constexpr (Outputs == 2) {
    to[0] = d(0) - d(2);
    to[to_step] = d(1) + d(2);
    to[2 * to_step] = d(2) - d(1);
    to[3 * to_step] = d(3) - d(1);
  } else {
    constexpr element a = element(winograd::near_point), b = element(winograd::far_point), n = a * a, f = b * b;
    to[0] = fma(Pack(n * f), d(0), fma(Pack(-(n + f)), d(2), d(4)));
    const Pack near_even = fma(Pack(-f), d(2), d(4)), near_odd = fma(Pack(-f), d(1), d(3));
    to[to_step] = fma(Pack(a), near_odd, near_even);
    to[2 * to_step] = fma(Pack(-a), near_odd, near_even);
    const Pack far_even = fma(Pack(-n), d(2), d(4)), far_odd = fma(Pack(-n), d(1), d(3));
    to[3 * to_step] = fma(Pack(b), far_odd, far_even);
    to[4 * to_step] = fma(Pack(-b), far_odd, far_even);
    to[5 * to_step] = fma(Pack(n * f), d(1), fma(Pack(-(n + f)), d(3), d(5)));
  }
}

/// The outputs of one axis of a tile from the products at each position: to = A from.
template <int Outputs, class Pack>
INLAY_ALWAYS_INLINE constexpr void transform_outputs(const Pack* from, Pack* to, int from_step, int to_step) {
  using element = typename Pack::element;
  const auto m = [&](int i) __attribute__((always_inline)) { return from[i * from_step]; };
  if constexpr (Outputs == 1) {
    to[0] = m(0);
  } else if constexpr (Outputs == 2) {
    to[0] = m(0) + m(1) + m(2);
    to[to_step] = m(1) - m(2) + m(3);
  } else {
    constexpr element a = element(winograd::near_point), b = element(winograd::far_point);
    const Pack near_even = m(1) + m(2), near_odd = m(1) - m(2), far_even = m(3) + m(4), far_odd = m(3) - m(4);
    to[0] = (m(0) + near_even) + far_even;
    to[to_step] = fma(Pack(a), near_odd, Pack(b) * far_odd);
    to[2 * to_step] = fma(Pack(a * a), near_even, Pack(b * b) * far_even);
    to[3 * to_step] = fma(Pack(a * a * a), near_odd, fma(Pack(b * b * b), far_odd, m(5)));
  }
}

}  // namespace inlay::kernel::detail
