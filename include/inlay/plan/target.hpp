/// The machine as a constexpr value. Tiles are chosen from it and from shapes.
#pragma once

#include <cstddef>

#include <inlay/core/config.hpp>

namespace inlay {

/// Bytes up to the next multiple of an alignment.
constexpr std::size_t aligned(std::size_t bytes, std::size_t alignment) { return (bytes + alignment - 1) / alignment * alignment; }

/// What code may cost. `shared`: convolutions that differ in extents, channels and strides share a function, whose loops are told them; `smallest`:
/// all layers that can run in such functions do, with few forms of tiles, and without transforms.
enum class code_goal : unsigned char { fastest, shared, smallest };

struct target {
  int vector_bytes = 16;      ///< widest vector register
  int vector_registers = 16;  ///< how many of them
  bool fma = false;
  int fma_chains = 8;         ///< independent vector FMAs that hide the latency
  int widest_at_once = 2;     ///< vectors of the widest kind that are multiplied and added in one cycle; of half of it there are always two
  std::size_t l1_bytes = 32 * 1024;
  std::size_t l2_bytes = 512 * 1024;
  /// Products of the widest vectors in the time that one of these takes to come from the second cache, the third, and memory.
  int products_beside_l2 = 2;
  int products_beside_l3 = 4;
  int products_beside_memory = 10;
  std::size_t buffer_alignment = 64;  ///< of each buffer in the arena
  int loads_at_once = 1;              ///< numbers that follow each other in memory and that one instruction loads
  int long_row = 12;                  ///< pixels of a row that is as fast alone as beside its neighbours (see roll_large_values)
  int block_rows = 16;                ///< the most rows that one product keeps for the next one (see roll_products)
  bool factors_in_registers = false;  ///< the factors of all rows of a tile are loaded before its products, each into a register of its own
  code_goal code = vector_bytes <= 4 ? code_goal::shared : code_goal::fastest;

  /// Computes one number at a time.
  constexpr bool is_scalar() const { return vector_bytes <= 4; }
  constexpr bool has_second_cache() const { return l2_bytes > l1_bytes; }
  /// Values of more bytes leave the second cache before they are read again, or let others leave it. Without such a cache there are none.
  constexpr std::size_t large_value() const { return has_second_cache() ? l2_bytes / 4 : static_cast<std::size_t>(-1); }
  /// Products of the widest vectors in the time that one of these takes to come, of so many bytes that are read again and again.
  constexpr int products_beside(double bytes) const {
    const double second = static_cast<double>(l2_bytes);
    return bytes > 8 * second ? products_beside_memory : bytes > second ? products_beside_l3 : products_beside_l2;
  }
  constexpr int lanes(std::size_t element_bytes) const {
    const int count = vector_bytes / static_cast<int>(element_bytes);
    return count < 1 ? 1 : count;
  }
};

/// The machine the compiler compiles for, from its own macros.
constexpr target this_target() {
#if defined(__AVX512F__) && defined(__AVX512FP16__)
  return {.vector_bytes = 64,
          .vector_registers = 32,
          .fma = true,
          .l1_bytes = 48 * 1024,
          .l2_bytes = 2048 * 1024,
          .products_beside_l2 = 3,
          .products_beside_l3 = 12,
          .products_beside_memory = 13};
#elif defined(__AVX512F__) && INLAY_ADDS_TWO_64_BYTE_PRODUCTS
  return {.vector_bytes = 64, .vector_registers = 32, .fma = true, .l2_bytes = 1024 * 1024};
#elif defined(__AVX512F__)
  return {.vector_bytes = 64, .vector_registers = 32, .fma = true, .widest_at_once = 1, .l2_bytes = 1024 * 1024};
#elif defined(__AVX2__) && defined(__FMA__)
  return {.vector_bytes = 32, .vector_registers = 16, .fma = true, .fma_chains = 10};
#elif defined(__AVX__)
  return {.vector_bytes = 32, .vector_registers = 16};
#elif defined(__SSE2__)
  return {.vector_bytes = 16, .vector_registers = 16};
#elif defined(__aarch64__)
  return {.vector_bytes = 16, .vector_registers = 32, .fma = true, .factors_in_registers = true};
#elif defined(__ARM_NEON)
  return {.vector_bytes = 16, .vector_registers = 16};
#elif INLAY_HAS_HELIUM
  return {.vector_bytes = 16,
          .vector_registers = 8,
          .fma = true,
          .fma_chains = 1,
          .l1_bytes = 16 * 1024,
          .l2_bytes = 16 * 1024,
          .buffer_alignment = 16};
#elif defined(__ARM_FP) && (__ARM_FP & 4)
  return {.vector_bytes = 4,
          .vector_registers = 32,
          .fma = true,
          .fma_chains = 1,
          .l1_bytes = 16 * 1024,
          .l2_bytes = 16 * 1024,
          .buffer_alignment = 8,
          .loads_at_once = 8};
#elif defined(__riscv_flen)
  return {
      .vector_bytes = 4, .vector_registers = 32, .fma = true, .fma_chains = 1, .l1_bytes = 16 * 1024, .l2_bytes = 16 * 1024, .buffer_alignment = 8};
#elif defined(__arm__) || defined(__riscv)
  // Without an FPU each operation is a call, and sums are in the registers that calls preserve.
  return {.vector_bytes = 4, .vector_registers = 6, .fma_chains = 1, .l1_bytes = 16 * 1024, .l2_bytes = 16 * 1024, .buffer_alignment = 8};
#else
  return {.vector_bytes = 4, .vector_registers = 16, .fma_chains = 4, .l1_bytes = 16 * 1024, .l2_bytes = 16 * 1024, .buffer_alignment = 8};
#endif
}

}  // namespace inlay
