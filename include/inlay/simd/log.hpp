/// Logarithms of packs.
#pragma once

#include <inlay/simd/exponent.hpp>

namespace inlay::simd {

namespace detail {

/// log(1 + f) + low, and then + high: sqrt(1/2) <= 1 + f <= sqrt(2). The parts of a logarithm are added smallest first.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack log1p_plus(Pack f, Pack low, Pack power, Pack high) {
  using element = typename Pack::element;
  using c = coefficients<Pack>;
  const Pack square = f * f;
  if constexpr (sizeof(element) == 4) {
    return fma(power, high, fma(square, polynomial(f, square, c::log), f) + low);
  } else {
    const Pack s = f / (f + Pack(2));
    const Pack z = s * s;
    const Pack half = Pack(element(0.5)) * square;
    const Pack rest = s * fma(z, polynomial(z, z * z, c::log), half);
    return fma(power, high, f - (half - (rest + low)));
  }
}
/// power ln(2) + log(1 + f). The float that is nearest to ln(2) is off by 2^-28.5 of it.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack log_of_split(Pack power, Pack f) {
  using element = typename Pack::element;
  using c = coefficients<Pack>;
  if constexpr (fused<Pack> && sizeof(element) == 4)
    return fma(power, Pack(math::ln_2<element>), fma(f * f, polynomial(f, f * f, c::log), f));
  else
    return log1p_plus(f, power * Pack(c::ln2_low), power, Pack(c::ln2_high));
}

/// Puts in what a logarithm gives for zero, negative numbers, infinity and NaN.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack with_log_limits(Pack result, Pack x, Pack zero_at) {
  using element = typename Pack::element;
  const Pack infinity = Pack(math::infinity<element>);
  const Pack finite = select(x < infinity, result, x);
  return select(x > zero_at, finite, select(x == zero_at, -infinity, Pack(math::not_a_number<element>)));
}

/// A logarithm by `sum(power, fraction)`. Whether there is a lane with zero, a denormal or negative number, infinity or NaN is asked once: selecting
/// for each of them takes as long as the sum.
template <is_pack Pack, class Sum> INLAY_ALWAYS_INLINE constexpr Pack log_by(Pack x, const Sum& sum) {
  using element = typename Pack::element;
  if constexpr (splits_natively<Pack>) {
    const auto [power, f] = split(x);
    return sum(power, f);
  } else {
    if (any(!(x >= Pack(std::numeric_limits<element>::min()) && x < Pack(math::infinity<element>)))) [[unlikely]] {
      const auto [power, f] = split(x);
      return with_log_limits(sum(power, f), x, Pack(0));
    }
    bits_of_pack<Pack> biased;
    const auto [power, f] = split_normal(x, biased);
    return sum(power, f);
  }
}

}  // namespace detail

/// Natural logarithm. 0.95 ulp; double 0.79.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack log(Pack x) {
  return detail::log_by(x, [](Pack power, Pack f) { return detail::log_of_split(power, f); });
}

/// 1.98 ulp; double 1.97.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack log2(Pack x) {
  using element = typename Pack::element;
  return detail::log_by(x, [](Pack power, Pack f) {
    const Pack natural = detail::log_of_split(Pack(0), f);
    // log2(e) = 1.5 - 0.0573...: the rounding of the constant vanishes
    constexpr element high = element(1.5), low = element(-0x1.d57135a8fa03dp-5);
    return fma(natural, Pack(high), fma(natural, Pack(low), power));
  });
}

/// 1.93 ulp; double 1.73.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack log10(Pack x) {
  using element = typename Pack::element;
  using c = detail::coefficients<Pack>;
  return detail::log_by(x, [](Pack power, Pack f) {
    const Pack natural = detail::log_of_split(Pack(0), f);
    return fma(power, Pack(c::log10_2_high), fma(natural, Pack(math::log10_e<element>), power * Pack(c::log10_2_low)));
  });
}

/// log(1 + x). 1.49 ulp; double 1.36.
template <is_pack Pack> INLAY_ALWAYS_INLINE constexpr Pack log1p(Pack x) {
  using element = typename Pack::element;
  using word = detail::bits_type<element>;
  constexpr int mantissa = detail::format<Pack>::mantissa;
  detail::bits_of_pack<Pack> biased;
  const auto [power, rounded] = detail::split_normal(x + Pack(1), biased);
  // 1 + f = (1 + x) / 2^power without the rounding of 1 + x
  const Pack inverse = detail::from_bits<Pack>((detail::same_bits<Pack>(word(2 * detail::format<Pack>::bias)) - biased) << mantissa);
  const Pack f = select(x < Pack(element(0x1p60)), fma(x, inverse, inverse - Pack(1)), rounded);
  const Pack result = detail::with_signs_of(abs(detail::log_of_split(power, f)), x);
  return detail::with_log_limits(result, x, Pack(-1));
}

}  // namespace inlay::simd
