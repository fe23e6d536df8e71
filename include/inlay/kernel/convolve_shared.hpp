/// Direct convolution whose numbers are arguments: one function for layers that differ in their extents, and less code for a single one.
#pragma once

#include <tuple>
#include <utility>

#include <inlay/core/opaque.hpp>
#include <inlay/core/row_turns.hpp>
#include <inlay/kernel/access.hpp>
#include <inlay/kernel/convolve_family.hpp>
#include <inlay/kernel/evaluate.hpp>
#include <inlay/kernel/finished_rows.hpp>
#include <inlay/kernel/products.hpp>
#include <inlay/kernel/seed.hpp>

namespace inlay::kernel {

namespace detail {

template <class Family, class Simd, class Out, class Element, class... Operand> struct shared_convolve_kernel {
  static constexpr const convolve_form& f = Family::form;
  using n = convolve_numbers;
  using numbers = typename Family::numbers;
  struct prologue {
    static constexpr const program& value = Family::form.prologue;
  };
  static constexpr int lanes = f.lanes;
  static constexpr int streams = 1 + static_cast<int>(sizeof...(Operand));
  using pack = simd::pack<Element, lanes, Simd>;
  using where = cursor<streams>;
  using all_streams = std::make_integer_sequence<int, streams>;
  using operand_types = std::tuple<Operand...>;

  /// The operand that sums begin with, if an ending adds it before anything else.
  template <int Ending> static constexpr int first_added = operand_added_first(Family::ending[Ending].epilogue, [](int operand) {
    return Family::ending[Ending].moves[operand] ? 1 : 0;
  });
  static constexpr int seed_step = []<int... Ending>(std::integer_sequence<int, Ending...>) {
    int result = 0;
    static_cast<void>(((first_added<Ending> >= 0 && (result = Family::operands.c[first_added<Ending> < 0 ? 0 : first_added<Ending>], true)) || ...));
    return result;
  }
  (std::make_integer_sequence<int, Family::endings>{});
  template <int Ending> static constexpr int seed = [] {
    if constexpr (constexpr int operand = first_added<Ending>; operand < 0)
      return -1;
    else
      return std::is_same_v<std::tuple_element_t<operand, operand_types>, Element> && Family::operands.c[operand] == seed_step ? operand : -1;
  }();
  static constexpr bool has_seeds = []<int... Ending>(std::integer_sequence<int, Ending...>) { return ((seed<Ending> >= 0) || ...); }
  (std::make_integer_sequence<int, Family::endings>{});
  static constexpr Element nothing[lanes * f.vectors * (seed_step > 0 ? seed_step : 1)]{};
  template <int Ending> struct epilogue {
    static constexpr program value = seed<Ending> >= 0 ? without_first_addition(Family::ending[Ending].epilogue) : Family::ending[Ending].epilogue;
  };

  template <int Axis, int What> INLAY_ALWAYS_INLINE static constexpr int of(numbers table) { return table.template get<n::of(Axis, What)>(); }
  static constexpr int channel_step(int stream) { return stream == 0 ? f.out_c : Family::operands.c[stream > 0 ? stream - 1 : 0]; }

  template <int Axis, int... Stream>
  INLAY_ALWAYS_INLINE static constexpr void advance(where& at, numbers table, int count, std::integer_sequence<int, Stream...>) {
    ((at.at[Stream] += static_cast<std::ptrdiff_t>(count) * of<Axis, n::step + Stream>(table)), ...);
  }
  template <int... Stream> INLAY_ALWAYS_INLINE static constexpr void next_image(where& at, numbers table, std::integer_sequence<int, Stream...>) {
    ((at.at[Stream] += table.template get<n::batch_step + Stream>()), ...);
  }
  template <int... Stream> INLAY_ALWAYS_INLINE static constexpr void next_channels(where& at, int count, std::integer_sequence<int, Stream...>) {
    ((at.at[Stream] += static_cast<std::ptrdiff_t>(count) * channel_step(Stream)), ...);
  }

  /// The first and the end of the taps of an output that read something; `base` is the input of tap 0.
  template <int Axis> struct taps {
    static constexpr bool in_ring = f.row_axis == Axis && Family::wraps;
    int base, first, end;
    std::ptrdiff_t row[in_ring ? Family::row_taps : 1]{};  ///< of a tap in a ring of rows: worked out once for all tiles of an output row
    INLAY_ALWAYS_INLINE constexpr taps(numbers table, int output)
        : base(output * of<Axis, n::stride>(table) - of<Axis, n::pad>(table)), first(0), end(of<Axis, n::window>(table)) {
      constexpr int dilation = f.dilation[Axis];
      if constexpr (!Family::inside[Axis]) {
        if (base < 0) first = (dilation - 1 - base) / dilation;
        const int room = of<Axis, n::in_extent>(table) - base, most = room <= 0 ? 0 : (room + dilation - 1) / dilation;
        if (most < end) end = most;
      }
      if constexpr (in_ring) {
        INLAY_KEEP_LOOP
        for (int tap = first; tap < end; ++tap)
          row[tap] = row_distance(base + tap * dilation, of<Axis, n::in_step>(table), table.template get<n::ring>(),
                                  {.stride = table.template get<n::turn_stride>(),
                                   .pad = table.template get<n::turn_pad>(),
                                   .apart = table.template get<n::turn_apart>()});
      }
    }
    INLAY_ALWAYS_INLINE constexpr std::ptrdiff_t input(numbers table, int tap) const {
      if constexpr (in_ring)
        return row[tap];
      else
        return static_cast<std::ptrdiff_t>(base + tap * f.dilation[Axis]) * of<Axis, n::in_step>(table);
    }
  };

  /// Calls `body` with the ending of the layer.
  template <class Body> INLAY_ALWAYS_INLINE static constexpr void for_ending(numbers table, const Body& body) {
    [&]<int... Other>(std::integer_sequence<int, Other...>) __attribute__((always_inline)) {
      if (!((table.template get<n::ending>() == Other + 1 && (body(std::integral_constant<int, Other + 1>{}), true)) || ...))
        body(std::integral_constant<int, 0>{});
    }(std::make_integer_sequence<int, Family::endings - 1>{});
  }
  template <int Ending> using operands_of = std::make_integer_sequence<int, Family::ending[Ending].operands>;
  /// Where the result of a pixel goes, and where those operands are that the ending has.
  template <int... Index> INLAY_ALWAYS_INLINE static constexpr auto pointers(const where& at, std::integer_sequence<int, Index...>, Out* out,
                                                                             const Operand*... operand) {
    return std::make_tuple(out + at.at[0], (std::get<Index>(std::tie(operand...)) + at.at[Index + 1])...);
  }
  /// The result of a pixel's vector `v` of channels.
  template <int Ending, int Count, int... Index, class Pointers>
  INLAY_ALWAYS_INLINE static constexpr void finish(pack sum, int v, std::integer_sequence<int, Index...>, const Pointers& at) {
    store_lanes<Count, f.out_c>(std::get<0>(at) + v * lanes * f.out_c,
                                evaluate<epilogue<Ending>>(sum, load_lanes<pack, Count, Family::operands.c[Index]>(
                                                                    std::get<Index + 1>(at) + v * lanes * Family::operands.c[Index])...));
  }
  INLAY_ALWAYS_INLINE static constexpr where pixel_at(where at, numbers table, int pixel) {
    advance<2>(at, table, pixel, all_streams{});
    return at;
  }
  /// Small cores have no code for each sum of a tile. `waits`: sums wait in memory, unless the ending is the only one and short, and the products
  /// before it are few. `moves_up`: the sums of the next pixel take the registers of the one that is done, if there are not too many.
  enum class finishing { unrolled, moves_up, waits };
  static constexpr finishing finishing_of(int pixels, int vectors) {
    if (lanes > 1 || !INLAY_SCALAR_CORE) return finishing::unrolled;
    bool waits = Family::endings > 1;
    for (int i = 0; i < Family::endings; ++i)
      if (const program& code = Family::ending[i].epilogue; finishes_in_loop(code, pixels * vectors, Family::depth) || code.size > 2) waits = true;
    return waits ? finishing::waits : pixels == 2 || pixels == 3 ? finishing::moves_up : finishing::unrolled;
  }
  template <int Pixels, int Vectors, int Count>
  INLAY_ALWAYS_INLINE static constexpr void finish_tile(const where& at, numbers table, pack (&sum)[Pixels][Vectors], int count, Out* out,
                                                        const Operand*... operand) {
    constexpr finishing how = finishing_of(Pixels, Vectors);
    if constexpr (how == finishing::waits) {
      const waiting_sums<Pixels, Vectors, Element> waiting(sum);
      for_ending(table, [&]<int Ending>(std::integral_constant<int, Ending>) __attribute__((always_inline)) {
        constexpr operands_of<Ending> which{};
        waiting.finish(count, [&](int p, const Element (&sums)[Vectors]) __attribute__((always_inline)) {
          const auto to = pointers(pixel_at(at, table, p), which, out, operand...);
          INLAY_KEEP_LOOP
          for (int v = 0; v < Vectors; ++v) finish<Ending, 1>(pack(sums[v]), v, which, to);
        });
      });
    } else {
      for_ending(table, [&]<int Ending>(std::integral_constant<int, Ending>) __attribute__((always_inline)) {
        const auto row = [&](const pack (&vectors)[Vectors], const where& pixel) __attribute__((always_inline)) {
          constexpr operands_of<Ending> which{};
          const auto to = pointers(pixel, which, out, operand...);
          INLAY_UNROLL
          for (int v = 0; v < Vectors - 1; ++v) finish<Ending, lanes>(vectors[v], v, which, to);
          finish<Ending, Count>(vectors[Vectors - 1], Vectors - 1, which, to);
        };
        if constexpr (how == finishing::moves_up) {
          where pixel = at;
          INLAY_KEEP_LOOP
          for (int left = count; left > 0; --left) {
            row(sum[0], pixel);
            advance<2>(pixel, table, 1, all_streams{});
            INLAY_UNROLL
            for (int p = 1; p < Pixels; ++p) {
              INLAY_UNROLL
              for (int v = 0; v < Vectors; ++v) sum[p - 1][v] = sum[p][v];
            }
          }
        } else if constexpr (Pixels == 1) {
          row(sum[0], at);
        } else {
          for_each_finished_row<epilogue<Ending>>(sum, [&](int p, const pack (&vectors)[Vectors]) __attribute__((always_inline)) {
            if (p < count) row(vectors, pixel_at(at, table, p));
          });
        }
      });
    }
  }
  /// `Pixels` x `Vectors` sums in registers; all pixels read the same taps of the row. `pixels` is their number, or 1: then the first one is computed
  /// as often as there are sums.
  template <int Pixels, int Vectors, int Count>
  INLAY_ALWAYS_INLINE static constexpr void tile(const where& at, std::ptrdiff_t image, numbers table, const taps<0>& outer, const taps<1>& middle,
                                                 const taps<2>& inner, int pixels, const Element* in, const Element* weights, Out* out,
                                                 const Operand*... operand) {
    constexpr int block = f.lanes * f.vectors;
    const int inputs = table.template get<n::inputs>();
    const int tap_step = f.depthwise ? (table.template get<n::outputs>() + lanes - 1) / lanes * lanes : inputs * block;
    const int distance = Pixels > 1 && pixels > 1 ? of<2, n::stride>(table) * of<2, n::in_step>(table) : 0;
    const int tap_distance = f.dilation[2] * of<2, n::in_step>(table);
    pack sum[Pixels][Vectors]{};
    if constexpr (has_seeds) {
      const Element* first = nothing;
      for_ending(table, [&]<int Ending>(std::integral_constant<int, Ending>) __attribute__((always_inline)) {
        if constexpr (constexpr int operand_number = seed<Ending>; operand_number >= 0)
          first = std::get<operand_number>(std::tie(operand...)) + at.at[operand_number + 1];
      });
      begin_rows<seed_step, Count>(sum, first);
    }
    const int count = inner.end - inner.first, row_weights = of<2, n::window>(table) * tap_step;
    const int steps = f.run == tap_run::joined ? count * inputs : f.run == tap_run::single_channel || f.depthwise ? count : inputs;
    const std::ptrdiff_t start = image + inner.input(table, inner.first);
    // Offsets and not pointers: steps over taps that are not there, or past the last one, would leave the array.
    std::ptrdiff_t plane = (outer.first * of<1, n::window>(table) + middle.first) * row_weights + inner.first * tap_step;
    for (int i = outer.first; i < outer.end; ++i) {
      std::ptrdiff_t weight = plane;
      for (int j = middle.first; j < middle.end; ++j) {
        std::ptrdiff_t from = start + outer.input(table, i) + middle.input(table, j);
        const auto dense = [&](std::ptrdiff_t column, int step) __attribute__((always_inline)) {
          INLAY_KEEP_LOOP
          for (int k = 0; k < steps; ++k)
            add_packed_products<prologue, 0, Pixels>(sum, in + (from + static_cast<std::ptrdiff_t>(k) * step), weights + (column + k * block),
                                                     distance);
        };
        if constexpr (f.depthwise) {
          std::ptrdiff_t factor = weight;
          INLAY_KEEP_LOOP
          for (int t = 0; t < steps; ++t) {
            channelwise<Vectors, Count>(sum, in + from, weights + factor, distance);
            from += tap_distance;
            factor += tap_step;
          }
        } else if constexpr (f.run == tap_run::joined) {
          dense(weight, f.in_c);
        } else if constexpr (f.run == tap_run::single_channel) {
          dense(weight, tap_distance);
        } else {
          for (int t = 0; t < count; ++t) {
            dense(weight + t * tap_step, f.in_c);
            from += tap_distance;
          }
        }
        weight += row_weights;
      }
      plane += of<1, n::window>(table) * row_weights;
    }
    finish_tile<Pixels, Vectors, Count>(at, table, sum, pixels, out, operand...);
  }
  /// One tap of neighbouring channels.
  template <int Vectors, int Count, int Pixels> INLAY_ALWAYS_INLINE static constexpr void channelwise(pack (&sum)[Pixels][Vectors], const Element* in,
                                                                                                      const Element* weight,
                                                                                                      std::ptrdiff_t distance) {
    pack factor[Vectors];
    simd::load_several(factor, weight);
    INLAY_UNROLL
    for (int p = 0; p < Pixels; ++p) {
      pack column[Vectors];
      if constexpr (f.in_c == 1 && Count == lanes) {
        simd::load_several<true>(column, in + p * distance);
      } else {
        INLAY_UNROLL
        for (int v = 0; v < Vectors; ++v)
          column[v] = v < Vectors - 1 ? load_lanes<pack, lanes, f.in_c>(in + (p * distance + v * lanes * f.in_c))
                                      : load_lanes<pack, Count, f.in_c>(in + (p * distance + v * lanes * f.in_c));
      }
      INLAY_UNROLL
      for (int v = 0; v < Vectors; ++v) sum[p][v] = fma(evaluate<prologue>(column[v]), factor[v], sum[p][v]);
    }
  }

  /// Whether pixels at borders are computed by the tile of all others.
  static constexpr bool one_tile = Family::pixels == 1 || !Family::has_single_pixels;

  /// One block of channels of all outputs, or of those of one row.
  template <int Vectors, int Count> INLAY_ALWAYS_INLINE static constexpr void channels(numbers table, int row, where at, std::ptrdiff_t image,
                                                                                       const Element* in, const Element* weights, Out* out,
                                                                                       const Operand*... operand) {
    const auto inner = [&](where place, const taps<0>& first, const taps<1>& second) __attribute__((always_inline)) {
      const int end = of<2, n::out_extent>(table), left = of<2, n::left>(table), right = of<2, n::right>(table) - Family::pixels;
      for (int q = 0; q < end;) {
        const taps<2> third(table, q);
        const int count = opaque(Family::pixels > 1 && q >= left && q <= right ? Family::pixels : 1);
        if (one_tile || count > 1)
          tile<Family::pixels, Vectors, Count>(place, image, table, first, second, third, count, in, weights, out, operand...);
        else
          tile<1, Vectors, Count>(place, image, table, first, second, third, 1, in, weights, out, operand...);
        advance<2>(place, table, count, all_streams{});
        q += count;
      }
    };
    const auto middle = [&](where place, const taps<0>& first) __attribute__((always_inline)) {
      for_each_output<1>(
          table, row, place, [&](const where& here, int output) __attribute__((always_inline)) { inner(here, first, taps<1>(table, output)); });
    };
    for (int image_number = 0; image_number < table.template get<n::batch>(); ++image_number) {
      for_each_output<0>(
          table, row, at, [&](const where& here, int output) __attribute__((always_inline)) { middle(here, taps<0>(table, output)); });
      next_image(at, table, all_streams{});
      image += table.template get<n::batch_in_step>();
    }
  }
  template <int Axis, class Body> INLAY_ALWAYS_INLINE static constexpr void for_each_output(numbers table, int row, where at, const Body& body) {
    const bool one_row = f.row_axis == Axis && (Family::rows_only || row >= 0);
    const int first = one_row ? row : 0, end = one_row ? row + 1 : of<Axis, n::out_extent>(table);
    for (int i = first; i < end; ++i) {
      body(at, i);
      advance<Axis>(at, table, 1, all_streams{});
    }
  }

  INLAY_ALWAYS_INLINE static constexpr void run(numbers table, int row, Out* out, const Element* in, const Element* weights,
                                                const Operand*... operand) {
    constexpr int width = lanes * f.vectors;
    where at{};
    std::ptrdiff_t image = 0;
    const int inputs = table.template get<n::inputs>(), outputs = table.template get<n::outputs>();
    const std::ptrdiff_t block_step =
        f.depthwise ? width
                    : static_cast<std::ptrdiff_t>(of<0, n::window>(table) * of<1, n::window>(table) * of<2, n::window>(table)) * inputs * width;
    for (int group = 0; group < table.template get<n::groups>(); ++group) {
      for (int left = outputs; left >= width; left -= width) {
        channels<f.vectors, lanes>(table, row, at, image, in, weights, out, operand...);
        weights += block_step;
        if constexpr (f.depthwise) image += width * f.in_c;
        next_channels(at, width, all_streams{});
      }
      if constexpr (f.rest > 0) {
        constexpr int vectors = (f.rest + lanes - 1) / lanes;
        channels<vectors, f.rest - (vectors - 1) * lanes>(table, row, at, image, in, weights, out, operand...);
        weights += block_step;
        next_channels(at, f.rest, all_streams{});
      }
      if constexpr (!f.depthwise) image += static_cast<std::ptrdiff_t>(inputs) * f.in_c;
    }
  }
};

}  // namespace detail

/// As `convolve` (`row` is negative) and `convolve_row`, for any member of `Family`:
///
///     form                    a convolve_form that all members have
///     endings, ending[]       what members do with their sums; `n::ending` says which one a member has
///     operands                a convolve_operands of all endings: as many are given, those that an ending has not may be null
///     inside                  of each axis: no window of a member reads padding
///     rows_only               all calls compute one row
///     wraps, row_taps         of the row axis fewer rows are in memory than the input has; the largest window along it
///     pixels, depth           of a tile; the fewest products of one sum
///     has_single_pixels       there is a tile of one pixel, too, for borders and what the tiles of a row leave over
///     numbers                 get<Index>() is a number of convolve_numbers: a constant if all members agree, else out of the table it was made from
template <class Family, class Simd, class Out, class Element, class... Operand>
INLAY_ALWAYS_INLINE constexpr void convolve_shared(typename Family::numbers table, int row, Out* out, const Element* in, const Element* weights,
                                                   const Operand*... operand) noexcept {
  static_assert(static_cast<int>(sizeof...(Operand)) == Family::operands.count);
  detail::shared_convolve_kernel<Family, Simd, Out, Element, Operand...>::run(table, row, out, in, weights, operand...);
}

}  // namespace inlay::kernel
