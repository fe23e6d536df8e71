/// What direct convolutions of all forms share: where their arrays stand, and how the sums of a tile become results.
#pragma once

#include <tuple>
#include <utility>

#include <inlay/core/kernel_descriptions.hpp>
#include <inlay/kernel/access.hpp>
#include <inlay/kernel/crosswise.hpp>
#include <inlay/kernel/evaluate.hpp>
#include <inlay/kernel/finished_rows.hpp>
#include <inlay/kernel/seed.hpp>
#include <inlay/kernel/window_loops.hpp>

namespace inlay::kernel::detail {

template <class Description, class Simd, class Out, class Element, class... Operand> struct convolve_results {
  static constexpr const convolve_description& d = Description::value;
  struct prologue {
    static constexpr const program& value = Description::value.prologue;
  };
  /// The operand that the sums of a tile begin with, or -1.
  static constexpr int seed = operand_added_first(d.epilogue, [](int operand) { return d.operand_s[operand][d.rank - 1]; });
  struct epilogue {
    static constexpr program value = seed >= 0 ? without_first_addition(Description::value.epilogue) : Description::value.epilogue;
  };
  static constexpr int inputs = d.channels_in / d.groups;
  static constexpr int outputs = d.channels_out / d.groups;
  static constexpr bool depthwise = d.is_depthwise();
  static constexpr int lanes = d.lanes;
  static constexpr packed_layout layout = d.weight_layout();
  template <int Pixels, int Vectors> struct geometry {
    static constexpr window_geometry value = geometry_of(d, Pixels, Vectors);
  };
  static constexpr const window_geometry& g = geometry<d.pixels, layout.vectors>::value;
  static constexpr int streams = 1 + static_cast<int>(sizeof...(Operand));
  using pack = simd::pack<Element, lanes, Simd>;
  using loops = window_loops<geometry<d.pixels, layout.vectors>, streams>;
  template <int Vectors> static constexpr int pixels_beside = rows_beside(loops::fewest_pixels, d.pixels, layout.vectors, Vectors);
  template <int Vectors> using loops_of_block = window_loops<geometry<pixels_beside<Vectors>, Vectors>, streams>;
  using place_type = window_place<streams>;
  using operands = std::make_integer_sequence<int, static_cast<int>(sizeof...(Operand))>;

  template <int Count, int... Index>
  INLAY_ALWAYS_INLINE static constexpr void finish(const cursor<streams>& at, pack sum, std::integer_sequence<int, Index...>, Out* out,
                                                   const Operand*... operand) {
    store_lanes<Count, d.out_c>(
        out + at.at[0], evaluate<epilogue>(sum, load_lanes<pack, Count, d.operand_c[Index]>(operand + at.at[Index + 1])...));
  }

  /// Whether stream `Stream` (0: the output, then the operands) lies crosswise: neighbouring pixels are neighbours in memory, channels are not.
  template <class Phase, int Pixels, int Stream> static constexpr bool crosswise =
      is_crosswise(Pixels, lanes, Phase::next.step[Stream], g.channel_step[Stream]);
  template <class Phase, int Pixels, int... Index> static constexpr bool any_crosswise(std::integer_sequence<int, Index...>) {
    return std::is_same_v<Out, Element> && (std::is_same_v<Operand, Element> && ...) &&
           (crosswise<Phase, Pixels, 0> || ... || crosswise<Phase, Pixels, Index + 1>);
  }
  /// One vector of channels of neighbouring pixels.
  template <int Pixels> struct column_tile {
    pack pixel[Pixels];
  };
  template <class Phase, int Pixels, int Count, int Index>
  INLAY_ALWAYS_INLINE static constexpr column_tile<Pixels> load_column(const cursor<streams>& at, const Element* operand) {
    column_tile<Pixels> tile;
    const Element* from = operand + at.at[Index + 1];
    if constexpr (crosswise<Phase, Pixels, Index + 1>) {
      load_crosswise<Count>(tile.pixel, from, d.operand_c[Index]);
    } else {
      INLAY_UNROLL
      for (int p = 0; p < Pixels; ++p) tile.pixel[p] = load_lanes<pack, Count, d.operand_c[Index]>(from + p * Phase::next.step[Index + 1]);
    }
    return tile;
  }
  /// One vector of channels of all pixels: the whole column is read, computed and then written, transposed where memory lies crosswise.
  template <class Phase, int Pixels, int Count, int... Index>
  INLAY_ALWAYS_INLINE static constexpr void finish_column(const cursor<streams>& at, column_tile<Pixels>& done, std::integer_sequence<int, Index...>,
                                                          Out* out, const Operand*... operand) {
    const std::tuple<decltype(load_column<Phase, Pixels, Count, Index>(at, operand))...> tiles{
        load_column<Phase, Pixels, Count, Index>(at, operand)...};
    const auto compute = [&](int p) __attribute__((always_inline)) {
      done.pixel[p] = evaluate<epilogue>(done.pixel[p], std::get<Index>(tiles).pixel[p]...);
    };
    if constexpr (is_long(epilogue::value)) {
      INLAY_KEEP_LOOP
      for (int p = 0; p < Pixels; ++p) compute(p);
    } else {
      INLAY_UNROLL
      for (int p = 0; p < Pixels; ++p) compute(p);
    }
    if constexpr (crosswise<Phase, Pixels, 0>) {
      store_crosswise<Count>(out + at.at[0], d.out_c, done.pixel);
    } else {
      INLAY_UNROLL
      for (int p = 0; p < Pixels; ++p) store_lanes<Count, d.out_c>(out + at.at[0] + p * Phase::next.step[0], done.pixel[p]);
    }
  }

  template <class Phase, int Pixels, int Vectors, int Count>
  INLAY_ALWAYS_INLINE static constexpr void finish_tile(const place_type& place, const pack (&sum)[Pixels][Vectors], Out* out,
                                                        const Operand*... operand) {
    if constexpr (lanes == 1 && finishes_in_loop(epilogue::value, Pixels * Vectors, inputs * layout.taps)) {
      for_each_waiting_row(sum, Pixels, [&](int p, const Element (&pixel)[Vectors]) __attribute__((always_inline)) {
        INLAY_KEEP_LOOP
        for (int v = 0; v < Vectors; ++v)
          finish<1>(place.at.moved(Phase::next.step, p).moved(g.channel_step, v), pack(pixel[v]), operands{}, out, operand...);
      });
    } else if constexpr (any_crosswise<Phase, Pixels>(operands{})) {
      [&]<int... Vector>(std::integer_sequence<int, Vector...>) __attribute__((always_inline)) {
        const auto column = [&]<int Index>(std::integral_constant<int, Index>) __attribute__((always_inline)) {
          column_tile<Pixels> done;
          INLAY_UNROLL
          for (int p = 0; p < Pixels; ++p) done.pixel[p] = sum[p][Index];
          finish_column<Phase, Pixels, (Index == Vectors - 1 ? Count : lanes)>(place.at.moved(g.channel_step, Index * lanes), done, operands{}, out,
                                                                               operand...);
        };
        (column(std::integral_constant<int, Vector>{}), ...);
      }(std::make_integer_sequence<int, Vectors>{});
    } else {
      for_each_finished_row<epilogue>(sum, [&](int p, const pack (&pixel)[Vectors]) __attribute__((always_inline)) {
        const cursor<streams> at = place.at.moved(Phase::next.step, p);
        INLAY_UNROLL
        for (int v = 0; v < Vectors - 1; ++v) finish<lanes>(at.moved(g.channel_step, v * lanes), pixel[v], operands{}, out, operand...);
        finish<Count>(at.moved(g.channel_step, (Vectors - 1) * lanes), pixel[Vectors - 1], operands{}, out, operand...);
      });
    }
  }

  /// The sums before the first product.
  template <int Pixels, int Vectors, int Count>
  INLAY_ALWAYS_INLINE static constexpr void begin(pack (&sum)[Pixels][Vectors], const place_type& place, const Operand*... operand) {
    if constexpr (seed >= 0) begin_rows<d.operand_c[seed], Count>(sum, std::get<seed>(std::tie(operand...)) + place.at.at[seed + 1]);
  }
};

}  // namespace inlay::kernel::detail
