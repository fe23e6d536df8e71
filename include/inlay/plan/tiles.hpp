/// Tiles: how many lanes, vectors and rows a kernel keeps in registers, from shapes and the machine.
#pragma once

#include <inlay/core/kernel_descriptions.hpp>
#include <inlay/plan/target.hpp>

namespace inlay::plan {

struct tile {
  int lanes = 1;
  int vectors = 1;
  int rows = 1;
};

/// The width that takes the least time over `count` elements, from 4 on; of equals the widest, unless one vector holds them all. A core that adds two
/// products of 32 bytes in a cycle, or one of 64, takes 24 as three times 8 lanes and not two times 16. Half the width costs twice the instructions:
/// it must save a fifth.
constexpr int lanes_covering(int count, const target& machine, int element_bytes) {
  const int widest = machine.lanes(static_cast<std::size_t>(element_bytes));
  const auto cost = [&](int lanes) { return (count + lanes - 1) / lanes * (lanes == widest && machine.widest_at_once == 1 ? 2 : 1); };
  int best = widest < 4 ? widest : 4;
  for (int lanes = 8; lanes <= widest && best < count; lanes *= 2)
    if (cost(lanes) * 4 < cost(best) * 5) best = lanes;
  return best;
}

/// The tile of a core that computes one number at a time: that with the fewest instructions, all sums and a column in registers. `rest_is_single`:
/// rows that are left over are computed one by one.
constexpr tile scalar_tile(int rows, int columns, const target& machine, bool rest_is_single) {
  const int widest = rows == 1 ? 16 : machine.loads_at_once > 8 ? machine.loads_at_once : 8;
  const auto loads = [&](int count) { return (count + machine.loads_at_once - 1) / machine.loads_at_once; };
  // Of one step: products, loads, and what the loop costs.
  const auto step_of = [&](int height, int width) { return height * width + height + loads(width) + 3; };
  tile best;
  long long least = -1;
  for (int width = 1; width <= columns && width <= widest; ++width)
    for (int height = 1; height <= rows && height <= 8; ++height) {
      const int column = width < machine.loads_at_once ? width : machine.loads_at_once;
      if (height * width + column + 1 > machine.vector_registers) continue;
      const int tiles = (rows + height - 1) / height, larger = (rows + tiles - 1) / tiles;
      if (!rest_is_single && larger != height) continue;
      const int rest_rows = rest_is_single ? rows % height : 0, smaller = rest_is_single ? 0 : tiles * height - rows;
      const auto over_rows = [&](int used) {
        const int whole = rest_is_single ? rows / height : tiles - smaller;
        return static_cast<long long>(whole) * step_of(height, used) + smaller * step_of(height - 1, used) + rest_rows * step_of(1, used);
      };
      long long cost = columns / width * over_rows(width);
      if (columns % width != 0) cost += over_rows(columns % width);
      // Code that is there for the rest only has to save a tenth, and a quarter where it keeps layers from sharing a function.
      if (smaller > 0) cost += cost / 10;
      if (columns % width != 0) cost += cost / (machine.code == code_goal::fastest ? 10 : 4);
      if (least >= 0 && cost >= least) continue;
      least = cost;
      best = {1, width, height};
    }
  return best;
}

/// How many rows of so many vectors stay in registers. Where factors take registers, so do the vectors of weights and those that sums begin with,
/// which compilers load once for all tiles: g++ keeps 18 sums on NEON. Of 11 rows of two vectors it stored and loaded four sums in each step, of 9
/// none.
constexpr int most_rows(int vectors, const target& machine) {
  if (machine.factors_in_registers) return (machine.vector_registers - 1 - 2 * vectors) / (vectors + 1);
  // Four vectors of weights, a broadcast and 24 sums leave three registers, and g++ keeps constants of what follows the loop in those: it spilled one
  // of the weights in the loop.
  if (machine.vector_registers >= 32) return vectors == 4 ? 5 : 24 / vectors;
  return 12 / vectors;
}

/// How many vectors wide a tile may be. `low`: no more rows than ways of the first cache.
constexpr int most_vectors(int rows, int blocks, bool low, const target& machine) {
  if (rows <= 3) return 4;
  if (machine.factors_in_registers && rows >= 5 && !low) {
    // Six rows of two vectors would have 12 sums; of three they have 18, and load less for each.
    const int most = most_rows(2, machine), tiles = (rows + most - 1) / most;
    return (rows + tiles - 1) / tiles <= most_rows(3, machine) ? 3 : 2;
  }
  if (machine.vector_registers >= 32 && (rows <= 5 || low)) return 4;
  return rows == 4 && blocks % 2 == 1 ? 3 : 2;
}

/// A register tile of `rows` broadcasts by `vectors` columns; one register per vector of weights and one for the broadcast are left.
/// `distance`: bytes from one row to the next. Rows that share the sets of a first cache with eight ways must not be more than those.
constexpr tile product_tile(int rows, int columns, const target& machine, int element_bytes, long long distance = 0) {
  if (machine.is_scalar()) return scalar_tile(rows, columns, machine, false);
  tile result;
  result.lanes = lanes_covering(columns, machine, element_bytes);
  const int blocks = (columns + result.lanes - 1) / result.lanes;
  // Blocks of columns that are as wide as each other, or nearly: the last one adds in the order of the others and may have fewer sums in flight.
  const auto balanced = [&](int widest) { return (blocks + (blocks + widest - 1) / widest - 1) / ((blocks + widest - 1) / widest); };
  if (rows == 1) {
    result.vectors = balanced(8);
    return result;
  }
  const bool collide = distance > 0 && distance % 4096 == 0;
  // Two columns of vectors do not stay in the first cache while the rows pass by, and four read them half as often.
  const bool is_long =
      machine.widest_at_once > 1 && !machine.factors_in_registers && distance * 2 * result.lanes > static_cast<long long>(machine.l1_bytes);
  result.vectors = balanced(most_vectors(rows, blocks, collide || is_long, machine));
  if (blocks == 3) result.vectors = rows <= 4 || machine.vector_registers >= 32 ? 3 : 1;
  const int most = most_rows(result.vectors, machine);
  const int tiles = (rows + most - 1) / most;
  result.rows = (rows + tiles - 1) / tiles;
  return result;
}

/// How many rows of a product run through all columns before the next ones, or 0 for all of them. Where neither factor stays in the second
/// cache, so many that half of it holds them, and the rest of it the columns that they meet: 1024 x 1024 x 1024 went from 92 to 96 % of the
/// peak. A number that divides the rows needs no second loop.
constexpr int rows_of_pass(const kernel::contract_description& d, const target& machine, int element_bytes) {
  const long long half = static_cast<long long>(machine.l2_bytes) / 2, row = static_cast<long long>(d.k) * element_bytes;
  if (machine.is_scalar() || row * d.m <= half || row * d.n <= half) return 0;
  const long long passes = (row * d.m + half - 1) / half;
  int rows = static_cast<int>((d.m + passes - 1) / passes);
  for (int fewer = rows; fewer > rows / 2 && fewer >= d.rows; --fewer)
    if (d.m % fewer == 0) return fewer;
  return rows < d.rows ? d.rows : rows;
}

/// Whether so few rows meet each weight that asking for the next ones early pays. Where many do, most requests are for what the second cache has, and
/// take the place of others: 1024 x 1024 x 1024 took 1.1 of the time with them.
constexpr bool reads_weights_seldom(long long rows) { return rows <= 64; }

/// The tile of a product that computes `rows` rows a call. Packed weights are laid out for the vectors of a tile already.
constexpr void set_tile(kernel::contract_description& d, int rows, const target& machine, int element_bytes) {
  const tile next = product_tile(rows, d.n, machine, element_bytes, static_cast<long long>(d.a_m) * element_bytes);
  if (d.b_layout == weight_layout::packed && (next.lanes != d.lanes || next.vectors != d.vectors)) {
    if (d.rows > rows) d.rows = rows;
    return;
  }
  d.lanes = next.lanes;
  d.vectors = next.vectors;
  d.rows = next.rows;
}

/// How many outputs of a row read no padding along it.
constexpr int outputs_inside(const kernel::convolve_description& d) {
  const int axis = d.rank - 1;
  if (d.transposed) return d.out_extent[axis];
  int count = 0;
  for (int i = 0; i < d.out_extent[axis]; ++i) {
    const int first = i * d.stride[axis] - d.pad[axis];
    count += first >= 0 && first + (d.kernel[axis] - 1) * d.dilation[axis] < d.in_extent[axis];
  }
  return count;
}

/// The outputs that tiles are cut from: a row, or several that are one (256 to 256 channels on 3x3: tiles of nine pixels, and the weights are read
/// once, not three times).
constexpr int joined_outputs(const kernel::convolve_description& d) {
  int axis = d.rank - 1, count = d.out_extent[axis];
  while (axis > 0 && d.ring == 0 && !d.transposed && is_one_with_next(d, axis - 1)) count *= d.out_extent[--axis];
  return count;
}

/// Whether all channels of a row are computed before the next row: then what a row reads and writes is near, and the second cache gives the
/// weights again. 96 filters of 16 channels on 112x112 take 0.39 ms so and 0.53 ms filter by filter. Rows of a few pixels would not be worth
/// reading the weights for.
constexpr bool runs_rows_first(const kernel::convolve_description& d, const tile& made, const target& machine, int element_bytes) {
  const int outputs = d.channels_out / d.groups;
  const long long weights = static_cast<long long>(d.kernel[0]) * d.kernel[1] * d.kernel[2] * (d.channels_in / d.groups) * outputs * element_bytes;
  return !machine.is_scalar() && !d.is_depthwise() && d.rank > 1 && d.out_extent[d.rank - 1] >= 6 && outputs > made.lanes * made.vectors &&
         weights <= static_cast<long long>(machine.l2_bytes) * 3 / 4;
}

/// Whether the images of a depthwise convolution do not stay in the second cache from one layer to the next, and its rows can be read ahead.
constexpr bool leaves_second_cache(const kernel::convolve_description& d, const target& machine, int element_bytes) {
  if (machine.is_scalar() || d.rank < 2 || d.transposed || d.in_c != 1 || d.dilation[d.rank - 2] != 1) return false;
  long long in = d.channels_in, out = d.channels_out;
  for (int i = 0; i < d.rank; ++i) in *= d.in_extent[i], out *= d.out_extent[i];
  return (in + out) * element_bytes > static_cast<long long>(machine.l2_bytes);
}

/// The tile of a direct convolution whose shapes are known.
constexpr void set_tile(kernel::convolve_description& d, const target& machine, int element_bytes) {
  const int outputs = d.channels_out / d.groups, row = d.out_extent[d.rank - 1];
  const int columns = d.is_depthwise() ? d.channels_out : outputs;
  tile next = product_tile(row < 2 ? 2 : row, columns, machine, element_bytes);
  d.rows_first = runs_rows_first(d, next, machine, element_bytes);
  const int width = d.rows_first || machine.is_scalar() ? row : joined_outputs(d);
  if (width > row) next = product_tile(width, columns, machine, element_bytes);
  // Outputs at a border are computed one by one on small cores.
  if (const int whole = outputs_inside(d); machine.is_scalar() && whole > 1 && whole < width && !d.is_depthwise())
    next = scalar_tile(whole, columns, machine, true);
  // One tile for images of any size, and so one function.
  if (machine.is_scalar() && machine.code != code_goal::fastest && !d.is_depthwise()) next = scalar_tile(64, columns, machine, true);
  d.lanes = next.lanes;
  d.vectors = d.is_depthwise() ? 1 : next.vectors;
  d.pixels = next.rows;
  if (!d.is_depthwise()) return;
  // Taps of a depthwise convolution are loaded beside the sums: half the registers are for them. Strides leave inputs between pixels: as many pixels
  // as have their inputs in 16 registers load each of them once.
  const int last = d.rank - 1, reach = (d.kernel[last] - 1) * d.dilation[last] + 1;
  const int near_pixels = machine.is_scalar() || d.transposed || d.stride[last] == 1 || reach > 16 ? 16 : (16 - reach) / d.stride[last] + 1;
  const int registers = machine.vector_registers >= 32 ? 12 : 6, most = registers < near_pixels ? registers : near_pixels;
  if (d.pixels > most) d.pixels = most;
  d.reads_ahead = leaves_second_cache(d, machine, element_bytes);
  // Two rows share inputs: four loads for three in each of them. They pay where a row is long enough to be cut anyway.
  const bool near = d.rank > 1 && !d.transposed && d.dilation[last - 1] == 1 && d.dilation[last] == 1 && d.kernel[last] <= 3 &&
                    d.kernel[last - 1] <= 3 && d.stride[last] == 1;
  if (!near || machine.vector_bytes < 16 || machine.vector_registers < 32 || width <= most || d.stride[last - 1] >= d.kernel[last - 1]) return;
  d.rows = 2;
  d.pixels = most / 2;
  // Channels that lie apart are transposed, 16 pixels at once, or as many as stay in registers beside the sums.
  if (d.in_c != 1 && d.in_s[last] == 1) d.pixels = (machine.factors_in_registers ? 9 : 17) - d.kernel[last];
}

}  // namespace inlay::plan
