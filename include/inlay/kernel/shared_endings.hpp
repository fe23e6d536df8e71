/// The ends of a shared convolution: where its result and its operands stand, what its sums begin with and what becomes of them.
#pragma once

#include <tuple>
#include <type_traits>
#include <utility>

#include <inlay/kernel/access.hpp>
#include <inlay/kernel/convolve_family.hpp>
#include <inlay/kernel/evaluate.hpp>
#include <inlay/kernel/finished_rows.hpp>
#include <inlay/kernel/seed.hpp>

namespace inlay::kernel::detail {

/// `Family` is that of convolve_shared.
template <class Family, class Simd, class Out, class Element, class... Operand> class shared_endings {
 protected:
  static constexpr const convolve_form& f = Family::form;
  using n = convolve_numbers;
  using numbers = typename Family::numbers;
  static constexpr int lanes = f.lanes;
  static constexpr int streams = 1 + static_cast<int>(sizeof...(Operand));
  using pack = simd::pack<Element, lanes, Simd>;
  using where = cursor<streams>;
  using all_streams = std::make_integer_sequence<int, streams>;

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

  /// Lets the sums of a tile begin with what its ending would add first.
  template <int Count, int Pixels, int Vectors>
  INLAY_ALWAYS_INLINE static constexpr void begin(numbers table, const where& at, pack (&sum)[Pixels][Vectors], const Operand*... operand) {
    if constexpr (has_seeds) {
      const Element* first = nothing;
      for_ending(table, [&]<int Ending>(std::integral_constant<int, Ending>) __attribute__((always_inline)) {
        if constexpr (constexpr int which = seed(Ending); which >= 0) first = std::get<which>(std::tie(operand...)) + at.at[which + 1];
      });
      begin_rows<seed_step, Count>(sum, first);
    }
  }
  /// Stores the results of `count` pixels, one after the other.
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

 private:
  /// The operand that an ending adds before anything else, or -1; and the one that sums begin with, if it lies as those of other endings do.
  static constexpr int first_added(int ending) {
    return operand_added_first(Family::ending[ending].epilogue, [ending](int operand) { return Family::ending[ending].moves[operand] ? 1 : 0; });
  }
  static constexpr int seed_step = [] {
    for (int i = 0; i < Family::endings; ++i)
      if (const int operand = first_added(i); operand >= 0) return Family::operands.c[operand];
    return 1;
  }();
  static constexpr int seed(int ending) {
    constexpr bool same_type[] = {std::is_same_v<Operand, Element>..., false};
    const int operand = first_added(ending);
    return operand >= 0 && same_type[operand] && Family::operands.c[operand] == seed_step ? operand : -1;
  }
  static constexpr bool has_seeds = [] {
    for (int i = 0; i < Family::endings; ++i)
      if (seed(i) >= 0) return true;
    return false;
  }();
  static constexpr Element nothing[lanes * f.vectors * (seed_step > 0 ? seed_step : 1)]{};
  template <int Ending> struct epilogue {
    static constexpr program value = seed(Ending) >= 0 ? without_first_addition(Family::ending[Ending].epilogue) : Family::ending[Ending].epilogue;
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
};

}  // namespace inlay::kernel::detail
