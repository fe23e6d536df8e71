/// Memory that nobody has to pay for being misaligned.
#pragma once

#include <cstddef>
#include <vector>

namespace peers {

/// Floats aligned to cache lines, with room behind the end for those who read whole vectors.
class buffer {
 public:
  explicit buffer(std::size_t count = 0) : memory_(count + 64) {}
  float* data() { return memory_.data() + (64 - reinterpret_cast<std::size_t>(memory_.data()) % 64) % 64 / sizeof(float); }

 private:
  std::vector<float> memory_;
};

}  // namespace peers
