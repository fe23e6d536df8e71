/// Winograd convolution: kernels of 3 (and 1), stride 1, over one or two spatial axes.
#pragma once

#include <utility>

#include <inlay/core/packed_layout.hpp>
#include <inlay/kernel/access.hpp>
#include <inlay/kernel/evaluate.hpp>
#include <inlay/kernel/finished_rows.hpp>
#include <inlay/kernel/loop.hpp>
#include <inlay/kernel/products.hpp>
#include <inlay/kernel/winograd_transform.hpp>

namespace inlay::kernel {

namespace detail {

/// Of axis y (0) or x (1): where its input and its output lie.
struct winograd_axis {
  int in_extent = 1, out_extent = 1, pad = 0, in_step = 0;
  int step[max_streams]{};
};
constexpr winograd_axis winograd_axis_of(const convolve_description& d, int number) {
  winograd_axis result;
  const int i = number - 2 + d.rank;
  if (i < 0) return result;
  result.in_extent = d.in_extent[i];
  result.out_extent = d.out_extent[i];
  result.pad = d.pad[i];
  result.in_step = d.in_s[i];
  result.step[0] = d.out_s[i];
  for (int o = 0; o < d.operands; ++o) result.step[o + 1] = d.operand_s[o][i];
  return result;
}

template <class Description, class Simd, class Out, class Element, class... Operand> struct winograd_kernel {
  static constexpr const convolve_description& d = Description::value;
  static constexpr winograd::geometry g = winograd::geometry_of(d);
  struct prologue {
    static constexpr const program& value = Description::value.prologue;
  };
  struct epilogue {
    static constexpr const program& value = Description::value.epilogue;
  };
  static constexpr int lanes = d.lanes;
  static constexpr int height = g.positions[0], width = g.positions[1];
  static constexpr int high = g.outputs[0], wide = g.outputs[1];
  static constexpr int streams = 1 + static_cast<int>(sizeof...(Operand));
  static constexpr packed_layout layout{
      .taps = g.products(), .inputs = d.channels_in, .outputs = d.channels_out, .lanes = d.lanes, .vectors = d.vectors};
  using pack = simd::pack<Element, lanes, Simd>;
  using where = cursor<streams>;
  using operands = std::make_integer_sequence<int, static_cast<int>(sizeof...(Operand))>;

  static constexpr winograd_axis y_axis = winograd_axis_of(d, 0), x_axis = winograd_axis_of(d, 1);
  struct steps {
    int step[max_streams]{};
  };
  static constexpr steps image_step = [] {
    steps result{{d.out_n}};
    for (int o = 0; o < d.operands; ++o) result.step[o + 1] = d.operand_n[o];
    return result;
  }();
  static constexpr steps channel_step = [] {
    steps result{{d.out_c}};
    for (int o = 0; o < d.operands; ++o) result.step[o + 1] = d.operand_c[o];
    return result;
  }();

  struct tile_place {
    int image, y, x;  ///< of the first output
  };
  INLAY_ALWAYS_INLINE static constexpr tile_place place_of(int tile) {
    constexpr unsigned row = static_cast<unsigned>(g.tiles[1]), image = row * static_cast<unsigned>(g.tiles[0]);
    const unsigned number = static_cast<unsigned>(tile), inside = number % image;
    return {static_cast<int>(number / image), static_cast<int>(inside / row) * high, static_cast<int>(inside % row) * wide};
  }

  /// One vector of channels of a tile whose inputs are `Row` and `Column` elements apart, its channels `Channel`; `Code` is applied to
  /// them.
  template <class Code, int Row, int Column, int Channel, int Count>
  INLAY_ALWAYS_INLINE static constexpr void transform_tile(const Element* from, Element* to) {
    pack half[height * width];
    INLAY_UNROLL
    for (int x = 0; x < width; ++x) {
      pack column[height];
      INLAY_UNROLL
      for (int y = 0; y < height; ++y) column[y] = evaluate<Code>(load_lanes<pack, Count, Channel>(from + y * Row + x * Column));
      transform_inputs<high>(column, half + x, 1, width);
    }
    INLAY_UNROLL
    for (int y = 0; y < height; ++y) {
      pack row[width];
      transform_inputs<wide>(half + y * width, row, 1, 1);
      INLAY_UNROLL
      for (int x = 0; x < width; ++x) simd::store(to + (y * width + x) * g.input_step(), row[x]);
    }
  }
  template <int Count> INLAY_ALWAYS_INLINE static constexpr void copy_window(const Element* image, int y, int x, Element* window) {
    for (int i = 0; i < height; ++i)
      for (int j = 0; j < width; ++j, window += lanes) {
        const bool there = y + i >= 0 && y + i < y_axis.in_extent && x + j >= 0 && x + j < x_axis.in_extent;
        if (there)
          simd::store(window,
                      evaluate<prologue>(load_lanes<pack, Count, d.in_c>(image + (y + i) * y_axis.in_step + (x + j) * x_axis.in_step)));
        else
          simd::store(window, pack(Element(0)));
      }
  }
  /// The inputs of `count` tiles.
  INLAY_ALWAYS_INLINE static constexpr void transform_strip(int first, int count, const Element* in, Element* scratch) {
    for (int t = 0; t < count; ++t) {
      const tile_place at = place_of(first + t);
      const int y = at.y - y_axis.pad, x = at.x - x_axis.pad;
      const Element* image = in + static_cast<std::ptrdiff_t>(at.image) * d.in_n;
      Element* to = scratch + t * g.inputs;
      const bool whole = y >= 0 && y + height <= y_axis.in_extent && x >= 0 && x + width <= x_axis.in_extent;
      const auto vector = [&]<int Count>(std::integral_constant<int, Count>, int channel) __attribute__((always_inline)) {
        if (whole) {
          const Element* from = image + static_cast<std::ptrdiff_t>(y) * y_axis.in_step + x * x_axis.in_step + channel * d.in_c;
          transform_tile<prologue, y_axis.in_step, x_axis.in_step, d.in_c, Count>(from, to + channel);
        } else {
          Element* window = scratch + g.window_begin();
          copy_window<Count>(image + channel * d.in_c, y, x, window);
          transform_tile<as_loaded, width * lanes, lanes, 1, lanes>(window, to + channel);
        }
      };
      for (int c = 0; c < d.channels_in / lanes; ++c) vector(std::integral_constant<int, lanes>{}, c * lanes);
      if constexpr (d.channels_in % lanes != 0) vector(std::integral_constant<int, d.channels_in % lanes>{}, d.channels_in / lanes * lanes);
    }
  }

  /// The sums of `Rows` tiles at one position.
  template <int Rows, int Vectors>
  INLAY_ALWAYS_INLINE static constexpr void multiply_tile(const Element* input, const Element* weight, Element* to) {
    constexpr int parts = parallel_sums(Rows * d.vectors, d.channels_in);
    pack sum[parts][Rows][Vectors]{};
    repeat<d.channels_in, parts>([&](int c, int part) __attribute__((always_inline)) {
      if constexpr (d.reads_ahead) ask_for_column<pack, Vectors>(weight + c * layout.input_step());
      pack column[Vectors];
      INLAY_UNROLL
      for (int v = 0; v < Vectors; ++v) column[v] = simd::load<pack>(weight + c * layout.input_step() + v * lanes);
      add_products<as_loaded, 0, Rows>(sum[part], input + c, column, std::integral_constant<int, g.inputs>{});
    });
    INLAY_UNROLL
    for (int r = 0; r < Rows; ++r) {
      INLAY_UNROLL
      for (int v = 0; v < Vectors; ++v) {
        pack all = sum[0][r][v];
        INLAY_UNROLL
        for (int p = 1; p < parts; ++p) all = all + sum[p][r][v];
        simd::store(to + r * g.sum_row() + v * lanes, all);
      }
    }
  }
  /// A block of output channels of `Height` tiles at all positions.
  template <int Height, int Vectors> INLAY_ALWAYS_INLINE static constexpr void multiply(const Element* weight, Element* scratch) {
    constexpr int most = rows_beside(Height, d.pixels, d.vectors, Vectors);
    constexpr int tiles = (Height + most - 1) / most;
    constexpr int larger = (Height + tiles - 1) / tiles;
    constexpr int larger_tiles = Height - tiles * (larger - 1);
    const Element* input = scratch;
    Element* sums = scratch + g.sums_begin();
    for (int p = 0; p < g.products(); ++p) {
      for (int i = 0; i < larger_tiles; ++i)
        multiply_tile<larger, Vectors>(input + i * larger * g.inputs, weight, sums + i * larger * g.sum_row());
      if constexpr (larger_tiles < tiles) {
        constexpr int done = larger * larger_tiles;
        for (int i = 0; i < tiles - larger_tiles; ++i)
          multiply_tile<larger - 1, Vectors>(input + (done + i * (larger - 1)) * g.inputs, weight,
                                             sums + (done + i * (larger - 1)) * g.sum_row());
      }
      input += g.input_step();
      sums += g.sum_step();
      weight += layout.tap_step();
    }
  }

  template <int Count, int... Index> INLAY_ALWAYS_INLINE static constexpr void finish(const where& at, pack sum,
                                                                                      std::integer_sequence<int, Index...>, Out* out,
                                                                                      const Operand*... operand) {
    store_lanes<Count, d.out_c>(out + at.at[0],
                                evaluate<epilogue>(sum, load_lanes<pack, Count, d.operand_c[Index]>(operand + at.at[Index + 1])...));
  }
  /// `Count` channels of one tile.
  template <int Count> INLAY_ALWAYS_INLINE static constexpr void finish_tile(const where& at, int rows, int columns, const Element* sums,
                                                                             Out* out, const Operand*... operand) {
    pack half[high * width], result[high][wide];
    INLAY_UNROLL
    for (int x = 0; x < width; ++x) {
      pack column[height];
      INLAY_UNROLL
      for (int y = 0; y < height; ++y) column[y] = simd::load<pack>(sums + (y * width + x) * g.sum_step());
      transform_outputs<high>(column, half + x, 1, width);
    }
    INLAY_UNROLL
    for (int y = 0; y < high; ++y) transform_outputs<wide>(half + y * width, result[y], 1, 1);
    if (rows == high && columns == wide) {
      for_each_finished_row<epilogue>(
          result, [&](int y, const pack(&row)[wide]) __attribute__((always_inline)) {
            const where start = at.moved(y_axis.step, y);
            INLAY_UNROLL
            for (int x = 0; x < wide; ++x) finish<Count>(start.moved(x_axis.step, x), row[x], operands{}, out, operand...);
          });
    } else {
      for (int y = 0; y < rows; ++y)
        for (int x = 0; x < columns; ++x)
          finish<Count>(at.moved(y_axis.step, y).moved(x_axis.step, x), result[y][x], operands{}, out, operand...);
    }
  }
  template <int Vectors, int Count> INLAY_ALWAYS_INLINE static constexpr void finish_strip(int first, int count, int channel,
                                                                                           const Element* sums, Out* out,
                                                                                           const Operand*... operand) {
    for (int t = 0; t < count; ++t, sums += g.sum_row()) {
      const tile_place place = place_of(first + t);
      where at{};
      at.advance(image_step.step, place.image);
      at.advance(y_axis.step, place.y);
      at.advance(x_axis.step, place.x);
      at.advance(channel_step.step, channel);
      const int rows = y_axis.out_extent - place.y < high ? y_axis.out_extent - place.y : high;
      const int columns = x_axis.out_extent - place.x < wide ? x_axis.out_extent - place.x : wide;
      constexpr int whole = Count == lanes ? Vectors : Vectors - 1;
      for (int v = 0; v < whole; ++v)
        finish_tile<lanes>(at.moved(channel_step.step, v * lanes), rows, columns, sums + v * lanes, out, operand...);
      if constexpr (Count != lanes)
        finish_tile<Count>(at.moved(channel_step.step, whole * lanes), rows, columns, sums + whole * lanes, out, operand...);
    }
  }

  template <int Height> INLAY_ALWAYS_INLINE static constexpr void strip(int first, Out* out, Element* scratch, const Element* in,
                                                                        const Element* weights, const Operand*... operand) {
    constexpr int block_width = layout.block();
    constexpr int rest = d.channels_out % block_width;
    transform_strip(first, Height, in, scratch);
    int channel = 0;
    for (int j = 0; j < d.channels_out / block_width; ++j, channel += block_width) {
      multiply<Height, d.vectors>(weights, scratch);
      finish_strip<d.vectors, lanes>(first, Height, channel, scratch + g.sums_begin(), out, operand...);
      weights += layout.block_step();
    }
    if constexpr (rest != 0) {
      constexpr int vectors = (rest + lanes - 1) / lanes;
      multiply<Height, vectors>(weights, scratch);
      finish_strip<vectors, rest - (vectors - 1) * lanes>(first, Height, channel, scratch + g.sums_begin(), out, operand...);
    }
  }
  INLAY_ALWAYS_INLINE static constexpr void run(Out* out, Element* scratch, const Element* in, const Element* weights,
                                                const Operand*... operand) {
    if constexpr (g.all_tiles() > 0) {
      constexpr int larger_strips = g.all_tiles() - g.strips() * (g.strip - 1);
      int first = 0;
      for (int i = 0; i < larger_strips; ++i, first += g.strip) strip<g.strip>(first, out, scratch, in, weights, operand...);
      if constexpr (larger_strips < g.strips())
        for (int i = larger_strips; i < g.strips(); ++i, first += g.strip - 1)
          strip<g.strip - 1>(first, out, scratch, in, weights, operand...);
    }
  }
};

}  // namespace detail

/// A convolution of stride and dilation 1 in one group whose description says `winograd`: the inputs of a strip of tiles are transformed,
/// multiplied by the transformed weights position by position, and transformed back; then the epilogue, as in `convolve`. `weights` lie as
/// packed_layout says, with positions for taps. `scratch` has geometry::scratch() elements; its content does not matter.
template <class Description, class Simd, class Out, class Element, class... Operand>
constexpr void convolve_winograd(Out* out, Element* scratch, const Element* in, const Element* weights,
                                 const Operand*... operand) noexcept {
  static_assert(static_cast<int>(sizeof...(Operand)) == Description::value.operands && Description::value.ring == 0);
  detail::winograd_kernel<Description, Simd, Out, Element, Operand...>::run(out, scratch, in, weights, operand...);
}

}  // namespace inlay::kernel
