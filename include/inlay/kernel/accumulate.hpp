/// The state of a reduction in registers, lane by lane.
#pragma once

#include <limits>

#include <inlay/core/config.hpp>
#include <inlay/core/scalar_function.hpp>
#include <inlay/simd/pack.hpp>

namespace inlay::kernel::detail {

constexpr bool finds_position(reduction how) { return how == reduction::argmax || how == reduction::argmin; }

/// What leaves a reduction as it is.
template <class Value> constexpr Value neutral(reduction how) {
  using limits = std::numeric_limits<Value>;
  if (how == reduction::maximum || how == reduction::argmax) return -limits::infinity();
  if (how == reduction::minimum || how == reduction::argmin) return limits::infinity();
  return how == reduction::product ? Value(1) : Value(0);
}

/// Whether `candidate` goes before `best`; NaN goes before all numbers, as in torch.
template <reduction How, class Pack> INLAY_ALWAYS_INLINE constexpr auto goes_before(Pack candidate, Pack best) {
  const auto not_a_number = candidate != candidate && best == best;
  if constexpr (How == reduction::argmax) return candidate > best || not_a_number;
  else return candidate < best || not_a_number;
}

/// `place` is the position of `total` along the row, for argmax and argmin only.
template <class Pack> struct accumulator {
  Pack total{};
  Pack place{};

  template <reduction How> INLAY_ALWAYS_INLINE constexpr void start(Pack position) {
    total = Pack(neutral<typename Pack::element>(How));
    place = position;
  }
  template <reduction How> INLAY_ALWAYS_INLINE constexpr void add(Pack x, Pack position) {
    if constexpr (How == reduction::sum) {
      total = total + x;
    } else if constexpr (How == reduction::product) {
      total = total * x;
    } else if constexpr (How == reduction::maximum) {
      total = maximum(total, x);
    } else if constexpr (How == reduction::minimum) {
      total = minimum(total, x);
    } else {
      const auto better = goes_before<How>(x, total);
      total = select(better, x, total);
      place = select(better, position, place);
    }
  }
  /// Adds the elements of another part of the row; of equals the earlier one wins.
  template <reduction How> INLAY_ALWAYS_INLINE constexpr void merge(const accumulator& other) {
    if constexpr (finds_position(How)) {
      const auto same = other.total == total || (other.total != other.total && total != total);
      const auto better = goes_before<How>(other.total, total) || (same && other.place < place);
      total = select(better, other.total, total);
      place = select(better, other.place, place);
    } else {
      add<How>(other.total, other.place);
    }
  }
  /// The result of each lane.
  template <reduction How> INLAY_ALWAYS_INLINE constexpr Pack lanes() const { return finds_position(How) ? place : total; }
  /// The result over all lanes, in each lane.
  template <reduction How> INLAY_ALWAYS_INLINE constexpr Pack across() const {
    if constexpr (How == reduction::sum) {
      return Pack(simd::reduce_add(total));
    } else if constexpr (How == reduction::product) {
      return Pack(simd::reduce_mul(total));
    } else if constexpr (How == reduction::maximum) {
      return Pack(simd::reduce_max(total));
    } else if constexpr (How == reduction::minimum) {
      return Pack(simd::reduce_min(total));
    } else {
      using lane = simd::with_lanes<Pack, 1>;
      accumulator<lane> best{lane(total[0]), lane(place[0])};
      for (int i = 1; i < Pack::lanes; ++i) best.template merge<How>(accumulator<lane>{lane(total[i]), lane(place[i])});
      return Pack(best.place[0]);
    }
  }
};

}  // namespace inlay::kernel::detail
