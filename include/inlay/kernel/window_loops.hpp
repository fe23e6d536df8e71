/// The loops that convolution and pooling share: over images, rows of outputs, and tiles of a row whose taps are known.
#pragma once

#include <utility>

#include <inlay/core/kernel_descriptions.hpp>
#include <inlay/kernel/loop.hpp>
#include <inlay/kernel/window_axis.hpp>

namespace inlay::kernel::detail {

/// The axes of a window, always three, the innermost last; `step[axis][stream]` as in a loop_nest: stream 0 is the output, then operands.
struct window_geometry {
  window_axis axis[3];
  int in_step[3]{};
  int step[3][max_streams]{};
  int batch = 1;
  int batch_in_step = 0;
  int batch_step[max_streams]{};
  int channel_step[max_streams]{};
  int pixels = 1;
  int cost = 1;
  int rolled = -1;  ///< the axis of which a call computes one output, place.row
  int ring = 0;     ///< rows of the input that are in memory
  row_turns turns{};
};

template <class Description> constexpr window_geometry geometry_of(const Description& d, int pixels, int cost) {
  window_geometry result;
  result.pixels = pixels;
  result.cost = cost;
  result.batch = d.batch;
  result.batch_in_step = d.in_n;
  result.batch_step[0] = d.out_n;
  result.channel_step[0] = d.out_c;
  for (int o = 0; o < d.operands; ++o) {
    result.batch_step[o + 1] = d.operand_n[o];
    result.channel_step[o + 1] = d.operand_c[o];
  }
  int place = 2;  // of the next axis, from the innermost out
  for (int i = d.rank - 1; i >= 0; --i) {
    window_axis next{d.in_extent[i], d.out_extent[i], d.kernel[i], d.stride[i], d.dilation[i], d.pad[i]};
    if constexpr (requires { d.transposed; }) next.transposed = d.transposed;
    if constexpr (requires { d.pad_after; }) next.pad_after = d.pad_after[i];
    int step[max_streams]{d.out_s[i]};
    for (int o = 0; o < d.operands; ++o) step[o + 1] = d.operand_s[o][i];
    bool may_join = i < d.rank - 1 && (i > 0 || d.ring == 0);
    if constexpr (requires { d.rows_first; }) may_join = may_join && !d.rows_first;
    if (may_join && is_one_with_next(d, i)) {
      window_axis& inner = result.axis[place + 1];
      inner.in_extent *= next.in_extent;
      inner.out_extent *= next.out_extent;
      continue;
    }
    result.axis[place] = next;
    result.in_step[place] = d.in_s[i];
    for (int s = 0; s < max_streams; ++s) result.step[place][s] = step[s];
    if (i == 0 && d.ring > 0) {
      result.rolled = place;
      result.ring = d.ring;
      result.turns = d.turns;
    }
    --place;
  }
  return result;
}

/// A row of outputs, or a tile of one: where the arrays stand and which taps of the outer axes read something.
template <int Streams> struct window_place {
  cursor<Streams> at{};
  std::ptrdiff_t in = 0;  ///< the image and channel; the axes are added per tap
  int base[2]{};          ///< input of tap 0 along the outer axes
  int tap[2]{};           ///< number of tap 0 in the window
  int first[2]{};
  int end[2]{};
  int row = 0;          ///< of the rolled axis: the output to compute, at which the arrays stand already
  int output = 0;       ///< of the innermost axis: the first output of the tile
  int first_inner = 0;  ///< taps of a segment
  int end_inner = 0;

  constexpr window_place() = default;
  INLAY_ALWAYS_INLINE constexpr window_place(const window_place& other)
      : at(other.at), in(other.in), base{other.base[0], other.base[1]}, tap{other.tap[0], other.tap[1]}, first{other.first[0], other.first[1]},
        end{other.end[0], other.end[1]}, row(other.row), output(other.output), first_inner(other.first_inner), end_inner(other.end_inner) {}
  window_place& operator=(const window_place&) = delete;
  /// Of the rolled axis.
  INLAY_ALWAYS_INLINE static constexpr window_place at_row(int row) {
    window_place result;
    result.row = row;
    return result;
  }
};

/// How a tile is told its place in the row: none of its taps are outside, or `place.first_inner` and `end_inner` hold for all its
/// pixels; any other number is the first output of a tile whose taps are worked out by the compiler.
inline constexpr int inside = -1;
inline constexpr int by_segment = -2;

/// Pixels [low, high) of a tile at output `first` have an input for the tap.
struct pixel_range {
  int low = 0;
  int high = 0;
};
constexpr pixel_range pixels_of_tap(const axis_phase& phase, int first, int pixels, int tap) {
  const auto there = [&](int pixel) { return phase.first_tap(first + pixel) <= tap && tap < phase.end_tap(first + pixel); };
  pixel_range result;
  while (result.low < pixels && !there(result.low)) ++result.low;
  result.high = result.low;
  while (result.high < pixels && there(result.high)) ++result.high;
  return result;
}

template <class Geometry, int Streams> struct window_loops {
  static constexpr const window_geometry& g = Geometry::value;
  using place_type = window_place<Streams>;

  template <int Axis> INLAY_ALWAYS_INLINE static constexpr void enter(place_type& place, int output) {
    constexpr int phases = g.axis[Axis].phases();
    const axis_phase phase = g.axis[Axis].phase(phases == 1 ? 0 : output % phases);
    const int number = phases == 1 ? output : output / phases;
    place.base[Axis] = phase.base(number);
    place.tap[Axis] = phase.tap;
    place.first[Axis] = phase.first_tap(number);
    place.end[Axis] = phase.end_tap(number);
  }

  /// Outputs of the smallest tile of a row.
  static constexpr int fewest_pixels = [] {
    int fewest = g.pixels;
    for (int i = 0; i < g.axis[2].phases(); ++i) {
      const row_split split = split_row(g.axis[2].phase(i), g.pixels, g.cost);
      const int size = split.segmented ? 1 : split.size(split.tiles - 1);
      if (size < fewest) fewest = size;
    }
    return fewest;
  }();

  /// Calls `body(place)` for each output of an outer axis.
  template <int Axis, class Body> INLAY_ALWAYS_INLINE static constexpr void for_each_output(place_type place, const Body& body) {
    if constexpr (g.rolled == Axis) {
      enter<Axis>(place, place.row);
      body(place);
    } else {
      for (int i = 0; i < g.axis[Axis].out_extent; ++i) {
        enter<Axis>(place, i);
        body(place);
        place.at.advance(g.step[Axis]);
      }
    }
  }
  /// Calls `row(place)` for each image and each row of outputs.
  template <class Row> INLAY_ALWAYS_INLINE static constexpr void for_each_row(place_type place, const Row& row) {
    for (int n = 0; n < g.batch; ++n) {
      for_each_output<0>(place, [&](const place_type& outer) __attribute__((always_inline)) { for_each_output<1>(outer, row); });
      place.at.advance(g.batch_step);
      place.in += g.batch_in_step;
    }
  }
  /// Whether two rows of the middle axis may be computed together: an ordinary window, whose rows are cut into tiles.
  static constexpr bool has_pairs = g.rolled < 0 && !g.axis[1].transposed && !g.axis[2].transposed && g.axis[1].dilation == 1 &&
                                    g.axis[1].stride < g.axis[1].kernel && g.axis[1].kernel <= 7 &&
                                    !split_row(g.axis[2].phase(0), g.pixels, g.cost).segmented;
  /// As for_each_row, but `pair` is called for two rows whose taps are all inside, at the first one.
  template <class Row, class Pair> INLAY_ALWAYS_INLINE static constexpr void for_each_pair(place_type place, const Row& row, const Pair& pair) {
    for (int n = 0; n < g.batch; ++n) {
      for_each_output<0>(place, [&](place_type outer) __attribute__((always_inline)) {
        constexpr axis_phase phase = g.axis[1].phase(0);
        for (int i = 0; i < g.axis[1].out_extent;) {
          enter<1>(outer, i);
          const bool both = i + 1 < g.axis[1].out_extent && phase.whole(i) && phase.whole(i + 1);
          if (both) pair(outer);
          else row(outer);
          outer.at.advance(g.step[1], both ? 2 : 1);
          i += both ? 2 : 1;
        }
      });
      place.at.advance(g.batch_step);
      place.in += g.batch_in_step;
    }
  }
  /// Calls `body.operator()<Row>(in, window)` for each input row that a pair of rows reads: where it starts, and the number of tap 0 of the
  /// middle axis (times the taps of the innermost axis). The row is tap `Row` of the first one of the pair, and `Row - stride` of the second.
  template <class Body> INLAY_ALWAYS_INLINE static constexpr void for_each_tap_of_pair(const place_type& place, const Body& body) {
    constexpr axis_phase outer = g.axis[0].phase(0);
    for (int i = place.first[0]; i < place.end[0]; ++i) {
      const std::ptrdiff_t from = place.in + input_at<0>(place.base[0] + i * outer.offset_step);
      const int window = (place.tap[0] + i * outer.tap_step) * g.axis[1].kernel * g.axis[2].kernel;
      [&]<int... Row>(std::integer_sequence<int, Row...>) __attribute__((always_inline)) {
        (body.template operator()<Row>(from + input_at<1>(place.base[1] + Row), window), ...);
      }(std::make_integer_sequence<int, g.axis[1].kernel + g.axis[1].stride>{});
    }
  }

  /// Where an input of an outer axis is in memory.
  template <int Axis> INLAY_ALWAYS_INLINE static constexpr std::ptrdiff_t input_at(int index) {
    if constexpr (g.rolled == Axis && g.ring < g.axis[Axis].in_extent) return row_distance(index, g.in_step[Axis], g.ring, g.turns);
    else return static_cast<std::ptrdiff_t>(index) * g.in_step[Axis];
  }

  /// Calls `body(in, window)` for each tap of the outer axes that reads something: where row and image start in the input, and the
  /// number of the tap (times the taps of the innermost axis).
  template <class Body> INLAY_ALWAYS_INLINE static constexpr void for_each_outer_tap(const place_type& place, const Body& body) {
    constexpr axis_phase outer = g.axis[0].phase(0), inner = g.axis[1].phase(0);  // the steps are those of each phase
    for (int i = place.first[0]; i < place.end[0]; ++i)
      for (int j = place.first[1]; j < place.end[1]; ++j)
        body(place.in + input_at<0>(place.base[0] + i * outer.offset_step) + input_at<1>(place.base[1] + j * inner.offset_step),
             ((place.tap[0] + i * outer.tap_step) * g.axis[1].kernel + place.tap[1] + j * inner.tap_step) * g.axis[2].kernel);
  }

  /// Where the input of the first pixel and tap 0 stands, relative to its row.
  template <class Phase, int First> INLAY_ALWAYS_INLINE static constexpr int first_input(const place_type& place) {
    return Phase::value.base(First >= 0 ? First : place.output) * g.in_step[2];
  }
  /// From one tap, and from one pixel, to the next.
  template <class Phase> static constexpr int tap_distance = Phase::value.offset_step * g.in_step[2];
  template <class Phase> static constexpr int pixel_distance = Phase::value.in_step * g.in_step[2];

  /// Calls `body.operator()<Low, High>(tap, offset)` for the taps of the innermost axis: `offset` is the input of pixel Low.
  template <class Phase, int Pixels, int First, class Body>
  INLAY_ALWAYS_INLINE static constexpr void for_each_inner_tap(const place_type& place, const Body& body) {
    const int start = first_input<Phase, First>(place);
    if constexpr (First == inside) {
      for (int t = 0; t < Phase::value.taps; ++t) body.template operator()<0, Pixels>(t, start + t * tap_distance<Phase>);
    } else if constexpr (First == by_segment) {
      for (int t = place.first_inner; t < place.end_inner; ++t) body.template operator()<0, Pixels>(t, start + t * tap_distance<Phase>);
    } else {
      unrolled_taps<Phase, Pixels, First>(start, body, std::make_integer_sequence<int, Phase::value.taps>{});
    }
  }
  template <class Phase, int Pixels, int First, class Body, int... Tap>
  INLAY_ALWAYS_INLINE static constexpr void unrolled_taps(int start, const Body& body, std::integer_sequence<int, Tap...>) {
    (unrolled_tap<Phase, Pixels, First, Tap>(start, body), ...);
  }
  template <class Phase, int Pixels, int First, int Tap, class Body>
  INLAY_ALWAYS_INLINE static constexpr void unrolled_tap(int start, const Body& body) {
    constexpr pixel_range range = First == inside ? pixel_range{0, Pixels} : pixels_of_tap(Phase::value, First, Pixels, Tap);
    if constexpr (range.low < range.high)
      body.template operator()<range.low, range.high>(Tap, start + Tap * tap_distance<Phase> + range.low * pixel_distance<Phase>);
  }

  /// Cuts the row at `place` into tiles and calls `tile.operator()<Phase, Pixels, First>(place)` for each; Phase::value is
  /// an axis_phase, Phase::next the step from one of its outputs to the next.
  template <class Tile> INLAY_ALWAYS_INLINE static constexpr void cut_row(const place_type& place, const Tile& tile) {
    cut_phases(place, tile, std::make_integer_sequence<int, g.axis[2].phases()>{});
  }

 private:
  template <int Number> struct phase {
    static constexpr axis_phase value = g.axis[2].phase(Number);
    static constexpr row_split split = split_row(value, g.pixels, g.cost);
    static constexpr row_segments<2 * value.taps + 1> segments = segments_of<2 * value.taps + 1>(value);
    struct step {
      int step[max_streams]{};
    };
    /// From one output of this phase to the next.
    static constexpr step next = [] {
      step result;
      for (int s = 0; s < max_streams; ++s) result.step[s] = g.step[2][s] * value.step;
      return result;
    }();
  };

  template <class Tile, int... Number>
  INLAY_ALWAYS_INLINE static constexpr void cut_phases(const place_type& place, const Tile& tile, std::integer_sequence<int, Number...>) {
    (cut_phase<phase<Number>>(place, tile), ...);
  }
  template <class Phase, class Tile> INLAY_ALWAYS_INLINE static constexpr void cut_phase(place_type place, const Tile& tile) {
    place.at.advance(g.step[2], Phase::value.first);
    if constexpr (Phase::split.segmented)
      cut_segments<Phase>(place, tile);
    else
      cut_tiles<Phase>(place, tile);
  }
  template <class Phase, int Pixels, int First, class Tile> INLAY_ALWAYS_INLINE static constexpr void run(place_type& place, const Tile& tile) {
    tile.template operator()<Phase, Pixels, First>(place);
    place.at.advance(Phase::next.step, Pixels);
    place.output += Pixels;
  }
  template <class Phase, int First, class Tile, int... Number>
  INLAY_ALWAYS_INLINE static constexpr void borders(place_type& place, const Tile& tile, std::integer_sequence<int, Number...>) {
    (run<Phase, Phase::split.size(First + Number), Phase::split.start(First + Number)>(place, tile), ...);
  }
  template <class Phase, class Tile> INLAY_ALWAYS_INLINE static constexpr void cut_tiles(place_type place, const Tile& tile) {
    constexpr row_split split = Phase::split;
    constexpr int middle = split.larger_tiles < split.left    ? split.left
                           : split.larger_tiles > split.right ? split.right
                                                              : split.larger_tiles;
    borders<Phase, 0>(place, tile, std::make_integer_sequence<int, split.left>{});
    if constexpr (middle > split.left)
      for (int i = split.left; i < middle; ++i) run<Phase, split.larger, inside>(place, tile);
    if constexpr (split.right > middle)
      for (int i = middle; i < split.right; ++i) run<Phase, split.larger - 1, inside>(place, tile);
    borders<Phase, split.right>(place, tile, std::make_integer_sequence<int, split.tiles - split.right>{});
  }
  template <class Phase, class Tile> INLAY_ALWAYS_INLINE static constexpr void cut_segments(place_type place, const Tile& tile) {
    constexpr int pixels = Phase::split.larger;
    for (int i = 0; i < Phase::segments.count; ++i) {
      place.first_inner = Phase::value.first_tap(place.output);
      place.end_inner = Phase::value.end_tap(place.output);
      int left = Phase::segments.start[i + 1] - Phase::segments.start[i];
      for (; left >= pixels; left -= pixels) run<Phase, pixels, by_segment>(place, tile);
      if constexpr (pixels > 1)
        for (; left > 0; --left) run<Phase, 1, by_segment>(place, tile);
    }
  }
};

}  // namespace inlay::kernel::detail
