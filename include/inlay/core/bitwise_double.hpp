/// A double that is equal to another one if it has the same bits.
#pragma once

#include <inlay/core/math/bits.hpp>

namespace inlay {

/// 0 is not -0, and a NaN is itself: what is computed from equal ones is equal, and a structure that holds one can leave its == to the compiler.
struct bitwise_double {
  double value = 0;
  friend constexpr bool operator==(bitwise_double left, bitwise_double right) { return math::bits_of(left.value) == math::bits_of(right.value); }
};

}  // namespace inlay
