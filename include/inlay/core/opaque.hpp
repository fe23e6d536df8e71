/// Numbers that are not known to the compiler.
#pragma once

#include <inlay/core/config.hpp>

namespace inlay {

/// The same number, of which the compiler of a small core knows nothing: it will not make code for some of its values apart.
INLAY_ALWAYS_INLINE constexpr int opaque(int number) {
#if INLAY_SCALAR_CORE
  if (!__builtin_is_constant_evaluated()) asm("" : "+r"(number));
#endif
  return number;
}

}  // namespace inlay
