/// Direct convolution with an epilogue: grouped, dilated, strided, transposed, depthwise, over one to three spatial axes.
#pragma once

#include <inlay/kernel/channel_blocks.hpp>
#include <inlay/kernel/convolve_depthwise.hpp>
#include <inlay/kernel/products.hpp>

namespace inlay::kernel {

namespace detail {

/// Output channels along the lanes, each of which reads all input channels of its group.
template <class Description, class Simd, class Out, class Element, class... Operand>
struct dense_convolve_kernel : convolve_results<Description, Simd, Out, Element, Operand...> {
  using base = convolve_results<Description, Simd, Out, Element, Operand...>;
  using typename base::loops;
  using typename base::pack;
  using typename base::place_type;
  using typename base::prologue;
  template <int Vectors> using loops_of_block = typename base::template loops_of_block<Vectors>;
  static constexpr const convolve_description& d = base::d;
  static constexpr const window_geometry& g = base::g;
  static constexpr const packed_layout& layout = base::layout;
  static constexpr int inputs = base::inputs, lanes = base::lanes, outputs = base::outputs;

  /// From one pixel to the next, in the input.
  template <class Phase> static constexpr std::integral_constant<int, loops::template pixel_distance<Phase>> distance{};

  /// `Pixels` x `Vectors` sums in registers; the last vector has `Count` channels.
  template <class Phase, int Pixels, int First, int Vectors, int Count>
  INLAY_ALWAYS_INLINE static constexpr void tile(const place_type& place, const Element* in, const Element* weights, Out* out,
                                                 const Operand*... operand) {
    constexpr int parts = parallel_sums(Pixels * layout.vectors, inputs);
    pack sum[parts][Pixels][Vectors]{};
    base::template begin<Pixels, Vectors, Count>(sum[0], place, operand...);
    const auto run = [&]<int Low, int High, int Steps>(const Element* from, const Element* weight) __attribute__((always_inline)) {
      repeat<Steps, parts>([&](int c, int part) __attribute__((always_inline)) {
        if constexpr (lanes > 1) keep_loads_apart();
        if constexpr (d.reads_ahead) ask_for_column<pack, Vectors>(weight + c * layout.input_step());
        add_packed_products<prologue, Low, High>(sum[part], from + c * d.in_c, weight + c * layout.input_step(), distance<Phase>);
      });
    };
    // Neighbouring taps whose channels follow each other in memory are one run.
    constexpr bool follow = Phase::value.tap_step == 1 && loops::template tap_distance<Phase> == inputs * d.in_c;
    constexpr bool joined = First == inside && follow;
    // So they are on small cores for a single channel, and where their number is known when the program runs: the least code.
    constexpr bool counted = INLAY_SCALAR_CORE && First < 0 && Phase::value.tap_step == 1 && (follow || inputs == 1);
    const auto run_counted = [&](const Element* from, const Element* weight, int count) __attribute__((always_inline)) {
      constexpr int step = inputs == 1 ? loops::template tap_distance<Phase> : d.in_c;
      INLAY_KEEP_LOOP
      for (int i = 0; i < count; ++i)
        add_packed_products<prologue, 0, Pixels>(sum[0], from + i * step, weight + i * layout.input_step(), distance<Phase>);
    };
    loops::for_each_outer_tap(place, [&](std::ptrdiff_t row, int window) __attribute__((always_inline)) {
      if constexpr (counted) {
        constexpr bool whole = First == inside;
        const int tap = whole ? 0 : place.first_inner, count = whole ? Phase::value.taps * inputs : (place.end_inner - place.first_inner) * inputs;
        run_counted(in + row + loops::template first_input<Phase, First>(place) + tap * loops::template tap_distance<Phase>,
                    weights + (window + Phase::value.tap + tap) * layout.tap_step(), count);
      } else if constexpr (joined) {
        run.template operator()<0, Pixels, Phase::value.taps * inputs>(in + row + loops::template first_input<Phase, First>(place),
                                                                       weights + window * layout.tap_step());
      } else {
        loops::template for_each_inner_tap<Phase, Pixels, First>(
            place, [&]<int Low, int High>(int t, int offset) __attribute__((always_inline)) {
              run.template operator()<Low, High, inputs>(in + row + offset,
                                                         weights + (window + Phase::value.tap + t * Phase::value.tap_step) * layout.tap_step());
            });
      }
    });
    if constexpr (parts > 1) {
      INLAY_UNROLL
      for (int part = 1; part < parts; ++part) {
        INLAY_UNROLL
        for (int p = 0; p < Pixels; ++p) {
          INLAY_UNROLL
          for (int v = 0; v < Vectors; ++v) sum[0][p][v] = sum[0][p][v] + sum[part][p][v];
        }
      }
    }
    base::template finish_tile<Phase, Pixels, Vectors, Count>(place, sum[0], out, operand...);
  }
  INLAY_ALWAYS_INLINE static constexpr void run(place_type place, Out* out, const Element* in, const Element* weights, const Operand*... operand) {
    const auto row_of_block = [&]<int Vectors, int Count>(const place_type& row, const Element* from) __attribute__((always_inline)) {
      loops_of_block<Vectors>::cut_row(row, [&]<class Phase, int Pixels, int First>(const place_type& at) __attribute__((always_inline)) {
        tile<Phase, Pixels, First, Vectors, Count>(at, in, from, out, operand...);
      });
    };
    const auto blocks = [&](const place_type& first, const Element* from, const auto& body) __attribute__((always_inline)) {
      for_each_block<layout>(from, [&]<int Vectors, int Count>(int channel, const Element* at) __attribute__((always_inline)) {
        place_type next = first;
        next.at.advance(g.channel_step, channel);
        body.template operator()<Vectors, Count>(next, at);
      });
    };
    for (int group = 0; group < d.groups; ++group) {
      if constexpr (d.rows_first)
        loops::for_each_row(place, [&](const place_type& row) __attribute__((always_inline)) { blocks(row, weights, row_of_block); });
      else
        blocks(place, weights, [&]<int Vectors, int Count>(const place_type& all, const Element* from) __attribute__((always_inline)) {
          loops::for_each_row(all, [&](const place_type& row) __attribute__((always_inline)) {
            row_of_block.template operator()<Vectors, Count>(row, from);
          });
        });
      weights += layout.group_step();
      place.at.advance(g.channel_step, outputs);
      place.in += inputs * d.in_c;
    }
  }
};

template <class Description, class Simd, class Out, class Element, class... Operand>
using convolve_kernel = std::conditional_t<convolve_results<Description, Simd, Out, Element, Operand...>::depthwise,
                                           depthwise_kernel<Description, Simd, Out, Element, Operand...>,
                                           dense_convolve_kernel<Description, Simd, Out, Element, Operand...>>;

}  // namespace detail

/// out[n, o, x...] = epilogue(sum over c and taps k of prologue(in[n, c, x * stride - pad + k * dilation]) * weights[o, c, k], operand[n, o, x]...),
/// where `Description::value` is a convolve_description; taps outside the input are left out. Transposed: the sum over c and k of
/// prologue(in[n, c, i]) * weights[c, o, k] where i * stride - pad + k * dilation = x. Weights lie as packed_layout says, depthwise if each group has
/// one input channel and there are several groups, aligned to 64 bytes. `pixels` x `vectors` sums stay in registers; the operands are read when they
/// are done, each element right before its result is written, so an operand that lies like the output may be the output.
template <class Description, class Simd, class Out, class Element, class... Operand>
constexpr void convolve(Out* out, const Element* in, const Element* weights, const Operand*... operand) noexcept {
  static_assert(static_cast<int>(sizeof...(Operand)) == Description::value.operands && Description::value.ring == 0);
  detail::convolve_kernel<Description, Simd, Out, Element, Operand...>::run({}, out, in, weights, operand...);
}

/// One row of the first spatial axis: the output and the operands stand at this row, the input at row 0 of a ring of `Description::value.ring`
/// rows in which row r is at r % ring. All rows that the window reads must be there. Batches have one image, and two axes at least.
template <class Description, class Simd, class Out, class Element, class... Operand>
constexpr void convolve_row(int row, Out* out, const Element* in, const Element* weights, const Operand*... operand) noexcept {
  constexpr const convolve_description& d = Description::value;
  static_assert(static_cast<int>(sizeof...(Operand)) == d.operands && d.ring > 0 && d.rank > 1 && d.batch == 1);
  detail::convolve_kernel<Description, Simd, Out, Element, Operand...>::run(
      detail::window_place<1 + static_cast<int>(sizeof...(Operand))>::at_row(row), out, in, weights, operand...);
}

}  // namespace inlay::kernel
