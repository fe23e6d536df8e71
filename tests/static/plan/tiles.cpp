#include <inlay/plan/tiles.hpp>

namespace {

using namespace inlay;
using namespace inlay::plan;

constexpr target avx512{.vector_bytes = 64, .vector_registers = 32, .fma = true};
constexpr target neon{.vector_bytes = 16, .vector_registers = 32, .fma = true, .factors_in_registers = true};

constexpr bool is(const tile& made, int rows, int vectors) { return made.rows == rows && made.vectors == vectors; }
/// Sums, factors, weights and what sums begin with, beside one register for what else is needed.
constexpr bool stays_in_registers(const tile& made, const target& machine) {
  return made.rows * made.vectors + made.rows + 2 * made.vectors < machine.vector_registers;
}

static_assert(is(product_tile(32, 256, avx512, 4), 11, 2));
static_assert(is(product_tile(32, 128, neon, 4), 8, 2));
static_assert(is(product_tile(12, 128, neon, 4), 6, 3), "12 sums are too few");
static_assert(is(product_tile(32, 128, neon, 4, 4096), 4, 4), "rows share the sets of the cache");

constexpr bool all_stay_in_registers() {
  for (int rows = 2; rows <= 64; ++rows)
    for (int columns = 1; columns <= 128; ++columns)
      for (long long distance = 0; distance <= 4096; distance += 4096)
        if (!stays_in_registers(product_tile(rows, columns, neon, 4, distance), neon)) return false;
  return true;
}
static_assert(all_stay_in_registers());

/// Registers are left for the constants of what follows the loop.
constexpr bool all_leave_registers() {
  constexpr long long distances[] = {0, 4096, 1 << 20};
  for (const long long distance : distances)
    for (int rows = 2; rows <= 40; ++rows)
      for (int columns = 16; columns <= 160; columns += 16)
        if (const tile made = product_tile(rows, columns, avx512, 4, distance); made.vectors * (made.rows + 1) + 1 > 28) return false;
  return true;
}
static_assert(all_leave_registers());
static_assert(is(product_tile(1024, 1024, avx512, 4, 4000), 5, 4), "two vectors of columns would leave the first cache");

/// A core that starts two products of its widest vectors in a cycle masks lanes; else three vectors of half the width are faster.
constexpr int lanes_of(int count, int widest_at_once) {
  return lanes_covering(count, {.vector_bytes = 64, .vector_registers = 32, .widest_at_once = widest_at_once}, 4);
}
static_assert(lanes_of(24, 1) == 8 && lanes_of(24, 2) == 16);
static_assert(lanes_of(64, 1) == 16 && lanes_of(64, 2) == 16 && lanes_of(40, 1) == 16 && lanes_of(40, 2) == 16 && lanes_of(8, 2) == 8);
static_assert(lanes_covering(24, {.vector_bytes = 32, .vector_registers = 16}, 4) == 8);

}  // namespace
