/// Several packs that follow each other in memory.
#pragma once

#include <type_traits>

#include <inlay/core/config.hpp>
#include <inlay/simd/memory.hpp>

namespace inlay::simd {

namespace detail {

#if INLAY_HAS_VLDM
/// One VLDM. Its registers have to follow each other, so they are fixed: s0 and on, which the compiler keeps free for them around the loop, or s8
/// and on for what is needed beside them.
#define INLAY_DETAIL_LOAD_REGISTERS(NAME, A, B, C, D, E, F, G, H) \
  template <int Count> INLAY_ALWAYS_INLINE void NAME(const float* from, float* to) { \
    struct block { \
      float lane[Count]; \
    }; \
    const block& all = *reinterpret_cast<const block*>(from); \
    register float r0 asm(A); \
    register float r1 asm(B); \
    register float r2 asm(C); \
    register float r3 asm(D); \
    register float r4 asm(E); \
    register float r5 asm(F); \
    register float r6 asm(G); \
    register float r7 asm(H); \
    if constexpr (Count == 2) asm("vldmia %2, {" A "-" B "}" : "=t"(r0), "=t"(r1) : "r"(from), "m"(all)); \
    if constexpr (Count == 3) asm("vldmia %3, {" A "-" C "}" : "=t"(r0), "=t"(r1), "=t"(r2) : "r"(from), "m"(all)); \
    if constexpr (Count == 4) asm("vldmia %4, {" A "-" D "}" : "=t"(r0), "=t"(r1), "=t"(r2), "=t"(r3) : "r"(from), "m"(all)); \
    if constexpr (Count == 5) asm("vldmia %5, {" A "-" E "}" : "=t"(r0), "=t"(r1), "=t"(r2), "=t"(r3), "=t"(r4) : "r"(from), "m"(all)); \
    if constexpr (Count == 6) asm("vldmia %6, {" A "-" F "}" : "=t"(r0), "=t"(r1), "=t"(r2), "=t"(r3), "=t"(r4), "=t"(r5) : "r"(from), "m"(all)); \
    if constexpr (Count == 7) asm("vldmia %7, {" A "-" G "}" \
          : "=t"(r0), "=t"(r1), "=t"(r2), "=t"(r3), "=t"(r4), "=t"(r5), "=t"(r6) : "r"(from), "m"(all)); \
    if constexpr (Count == 8) asm("vldmia %8, {" A "-" H "}" \
          : "=t"(r0), "=t"(r1), "=t"(r2), "=t"(r3), "=t"(r4), "=t"(r5), "=t"(r6), "=t"(r7) : "r"(from), "m"(all)); \
    to[0] = r0; \
    to[1] = r1; \
    if constexpr (Count > 2) to[2] = r2; \
    if constexpr (Count > 3) to[3] = r3; \
    if constexpr (Count > 4) to[4] = r4; \
    if constexpr (Count > 5) to[5] = r5; \
    if constexpr (Count > 6) to[6] = r6; \
    if constexpr (Count > 7) to[7] = r7; \
  }
INLAY_DETAIL_LOAD_REGISTERS(load_registers, "s0", "s1", "s2", "s3", "s4", "s5", "s6", "s7")
INLAY_DETAIL_LOAD_REGISTERS(load_more_registers, "s8", "s9", "s10", "s11", "s12", "s13", "s14", "s15")
#undef INLAY_DETAIL_LOAD_REGISTERS
#endif

}  // namespace detail

/// How many packs one instruction loads, at most.
template <is_pack Pack> inline constexpr int most_at_once =
#if INLAY_HAS_VLDM
    Pack::lanes == 1 && std::is_same_v<typename Pack::element, float> ? 8 : 1;
#else
    1;
#endif

/// to[i] is the pack at from + i * lanes. `More`: beside others that were loaded in this way and are still needed.
template <bool More = false, is_pack Pack, int Count>
INLAY_ALWAYS_INLINE constexpr void load_several(Pack (&to)[Count], const typename Pack::element* from) {
#if INLAY_HAS_VLDM
  if constexpr (1 < Count && Count <= most_at_once<Pack>) {
    if (!INLAY_IN_COMPILER) {
      float values[Count];
      if constexpr (More) detail::load_more_registers<Count>(from, values);
      else detail::load_registers<Count>(from, values);
      INLAY_UNROLL
      for (int i = 0; i < Count; ++i) to[i] = Pack(values[i]);
      return;
    }
  }
#endif
  INLAY_UNROLL
  for (int i = 0; i < Count; ++i) to[i] = load<Pack>(from + i * Pack::lanes);
}

/// `from`, once `value` is computed: loads from it are not moved before that, where they would need the same registers. No instruction.
template <is_pack Pack>
INLAY_ALWAYS_INLINE constexpr const typename Pack::element* behind([[maybe_unused]] Pack& value, const typename Pack::element* from) {
#if INLAY_HAS_VLDM
  if constexpr (most_at_once<Pack> > 1)
    if (!INLAY_IN_COMPILER) asm("" : "+t"(value.value), "+r"(from));
#endif
  return from;
}

}  // namespace inlay::simd
