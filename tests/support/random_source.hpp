/// Random numbers that are the same inside the compiler and at run time, and made-up weights.
#pragma once

#include <cstdint>

namespace support {

/// xorshift64*: small, and constant expressions run it.
class random_source {
 public:
  constexpr explicit random_source(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15u + 0x1234567u) {}
  constexpr int below(int bound) {
    state_ ^= state_ >> 12;
    state_ ^= state_ << 25;
    state_ ^= state_ >> 27;
    return static_cast<int>((state_ * 0x2545F4914F6CDD1Du >> 33) % static_cast<std::uint64_t>(bound));
  }
  constexpr bool chance(int percent) { return below(100) < percent; }

 private:
  std::uint64_t state_;
};

inline constexpr int weight_bank_size = 4096;
/// Weights that constants of random graphs refer to: multiples of 1/64 in [-0.5, 0.5].
struct weight_bank_type {
  float value[weight_bank_size]{};
};
inline constexpr weight_bank_type weight_bank = [] {
  weight_bank_type result;
  random_source random(99);
  for (float& each : result.value) each = static_cast<float>(random.below(65) - 32) / 64.0f;
  return result;
}();

/// The same weights three times, but for two elements of the last ones.
struct twin_bank_type {
  float value[3][96]{};
};
inline constexpr twin_bank_type twin_bank = [] {
  twin_bank_type result;
  for (int i = 0; i < 3 * 96; ++i) result.value[i / 96][i % 96] = weight_bank.value[i % 96];
  result.value[2][21] += 0.25f;
  result.value[2][45] -= 0.25f;
  return result;
}();

}  // namespace support
