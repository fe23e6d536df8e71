/// Programs of many translation units, each with a batch of compiled random graphs.
#pragma once

#include <cstdint>

namespace support {

/// The compiled forms of the random graph `seed`. They take one pointer for each input and each output.
struct compiled_network {
  using function = void (*)(const float* const* inputs, float* const* outputs);

  std::uint64_t seed;
  function fused;
  function other;  // unfused or smallest_code, or null
};

/// Adds a network to the list that the program goes through.
struct add_compiled {
  explicit add_compiled(compiled_network network);
};

}  // namespace support
