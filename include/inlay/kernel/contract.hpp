/// Batched matrix product with an epilogue.
#pragma once

#include <tuple>
#include <utility>

#include <inlay/core/kernel_descriptions.hpp>
#include <inlay/kernel/access.hpp>
#include <inlay/kernel/evaluate.hpp>
#include <inlay/kernel/finished_rows.hpp>
#include <inlay/kernel/loop.hpp>
#include <inlay/kernel/products.hpp>
#include <inlay/kernel/seed.hpp>

namespace inlay::kernel {

namespace detail {

template <class Description, class Simd, class Out, class Element, class... Operand> struct contract_kernel {
  static constexpr const contract_description& d = Description::value;
  struct prologue {
    static constexpr const program& value = Description::value.prologue;
  };
  static constexpr int lanes = d.lanes;
  static constexpr int block = d.lanes * d.vectors;
  static constexpr bool packed = d.b_layout == weight_layout::packed;
  static constexpr int b_k = packed ? block : d.b_k;
  static constexpr int b_n = packed ? 1 : d.b_n;
  /// Columns of b that lie along k are not loaded lane by lane: see dot_block.
  static constexpr bool along_k = !packed && d.b_n != 1 && d.b_k == 1 && d.a_k == 1 && d.k >= lanes;
  /// The operand that the sums of a tile begin with, or -1.
  static constexpr int seed = along_k ? -1 : operand_added_first(d.epilogue, [](int operand) { return d.operand_m[operand]; });
  struct epilogue {
    static constexpr program value = seed >= 0 ? without_first_addition(Description::value.epilogue) : Description::value.epilogue;
  };

  using pack = simd::pack<Element, lanes, Simd>;
  using operands = std::make_integer_sequence<int, static_cast<int>(sizeof...(Operand))>;
  // Streams: out, a, b, operands.
  static constexpr int streams = 3 + static_cast<int>(sizeof...(Operand));
  using where = cursor<streams>;
  struct steps {
    int step[max_streams]{};
  };
  static constexpr steps row_step = [] {
    steps result{{d.out_m, d.a_m, 0}};
    for (int i = 0; i < d.operands; ++i) result.step[i + 3] = d.operand_m[i];
    return result;
  }();
  static constexpr steps column_step = [] {
    steps result{{d.out_n, 0, packed ? 0 : d.b_n}};
    for (int i = 0; i < d.operands; ++i) result.step[i + 3] = d.operand_n[i];
    return result;
  }();
  static constexpr steps block_step = [] {
    steps result = column_step;
    for (int& step : result.step) step *= block;
    if (packed) result.step[2] = d.k * block;
    return result;
  }();
  struct batch_loops {
    static constexpr loop_nest value = [] {
      loop_nest result;
      result.rank = d.batch_rank;
      for (int i = 0; i < d.batch_rank; ++i) {
        result.extent[i] = d.batch[i];
        result.step[i][0] = d.out_batch[i];
        result.step[i][1] = d.a_batch[i];
        result.step[i][2] = d.b_batch[i];
        for (int o = 0; o < d.operands; ++o) result.step[i][o + 3] = d.operand_batch[o][i];
      }
      return merged(result, false);
    }();
  };

  template <int Count, int... Index>
  INLAY_ALWAYS_INLINE static constexpr void finish(where at, pack sum, std::integer_sequence<int, Index...>, Out* out,
                                                   const Operand*... operand) {
    store_lanes<Count, d.out_n>(
        out + at.at[0], evaluate<epilogue>(sum, load_lanes<pack, Count, d.operand_n[Index]>(operand + at.at[Index + 3])...));
  }

  /// `Rows` x `Vectors` sums in registers; the last vector has `Count` columns.
  template <int Rows, int Vectors, int Count>
  INLAY_ALWAYS_INLINE static constexpr void tile(where at, Out* out, const Element* a, const Element* b, const Operand*... operand) {
    constexpr int parts = parallel_sums(Rows * d.vectors, d.k);
    pack sum[parts][Rows][Vectors]{};
    if constexpr (seed >= 0) begin_rows<d.operand_n[seed], Count>(sum[0], std::get<seed>(std::tie(operand...)) + at.at[seed + 3]);
    const auto step = [&](int k, int part) __attribute__((always_inline)) {
      const Element* left = a + at.at[1] + k * d.a_k;
      const Element* right = b + at.at[2] + k * b_k;
      if constexpr (packed) {
        if constexpr (d.reads_ahead) ask_for_column<pack, Vectors>(right);
        add_packed_products<prologue, 0, Rows>(sum[part], left, right, std::integral_constant<int, d.a_m>{});
      } else {
        pack column[Vectors];
        INLAY_UNROLL
        for (int v = 0; v < Vectors - 1; ++v) column[v] = load_lanes<pack, lanes, b_n>(right + v * lanes * b_n);
        column[Vectors - 1] = load_lanes<pack, Count, b_n>(right + (Vectors - 1) * lanes * b_n);
        add_products<prologue, 0, Rows>(sum[part], left, column, std::integral_constant<int, d.a_m>{});
      }
    };
    repeat<d.k, parts>(step);
    if constexpr (parts > 1) {
      INLAY_UNROLL
      for (int p = 1; p < parts; ++p) {
        INLAY_UNROLL
        for (int r = 0; r < Rows; ++r) {
          INLAY_UNROLL
          for (int v = 0; v < Vectors; ++v) sum[0][r][v] = sum[0][r][v] + sum[p][r][v];
        }
      }
    }
    if constexpr (finishes_in_loop(epilogue::value, Rows * Vectors, d.k) && lanes == 1) {
      for_each_waiting_row(sum[0], Rows, [&](int r, const Element (&row)[Vectors]) __attribute__((always_inline)) {
        INLAY_KEEP_LOOP
        for (int v = 0; v < Vectors; ++v)
          finish<1>(at.moved(row_step.step, r).moved(column_step.step, v), pack(row[v]), operands{}, out, operand...);
      });
      return;
    }
    for_each_finished_row<epilogue>(sum[0], [&](int r, const pack (&row)[Vectors]) __attribute__((always_inline)) {
      const where start = at.moved(row_step.step, r);
      INLAY_UNROLL
      for (int v = 0; v < Vectors - 1; ++v) finish<lanes>(start.moved(column_step.step, v * lanes), row[v], operands{}, out, operand...);
      finish<Count>(start.moved(column_step.step, (Vectors - 1) * lanes), row[Vectors - 1], operands{}, out, operand...);
    });
  }

  /// Lanes that are not there stay zero: a prologue such as 1 / x would make them infinite, and their products with zeros NaN.
  template <int Count> INLAY_ALWAYS_INLINE static constexpr pack load_row(const Element* from) {
    const pack row = evaluate<prologue>(simd::load_first<pack, Count>(from));
    if constexpr (Count == lanes || prologue::value.size == 0) return row;
    else return simd::generate<pack>([&](int i) { return i < Count ? row[i] : Element(0); });
  }
  /// `Rows` x `Columns` dot products with vectors along k; result[row * lanes + column].
  template <int Rows, int Columns>
  INLAY_ALWAYS_INLINE static constexpr void dots(Element* result, const Element* a, const Element* b) {
    pack sum[Rows][Columns]{};
    const auto step = [&]<int Count>(std::integral_constant<int, Count>, int k) __attribute__((always_inline)) {
      pack row[Rows];
      INLAY_UNROLL
      for (int r = 0; r < Rows; ++r) row[r] = load_row<Count>(a + r * d.a_m + k);
      INLAY_UNROLL
      for (int c = 0; c < Columns; ++c) {
        const pack column = simd::load_first<pack, Count>(b + c * d.b_n + k);
        INLAY_UNROLL
        for (int r = 0; r < Rows; ++r) sum[r][c] = fma(row[r], column, sum[r][c]);
      }
    };
    constexpr int chunk = simd::most_at_once<pack>;
    constexpr int chunks = chunk > 1 && Rows == 1 ? d.k / chunk : 0;
    for (int part = 0; part < chunks; ++part) {
      const Element* left = a + part * chunk;
      pack row[chunk];
      INLAY_UNROLL
      for (int i = 0; i < chunk; ++i) row[i] = simd::load<pack>(left + i);
      const Element* right = b + part * chunk;
      INLAY_UNROLL
      for (int c = 0; c < Columns; ++c) {
        pack column[chunk];
        simd::load_several(column, right);
        INLAY_UNROLL
        for (int i = 0; i < chunk; ++i) sum[0][c] = fma(row[i], column[i], sum[0][c]);
        right = simd::behind(sum[0][c], right + d.b_n);
      }
    }
    for (int k = chunks * chunk; k < d.k / lanes; ++k) step(std::integral_constant<int, lanes>{}, k * lanes);
    if constexpr (d.k % lanes != 0) step(std::integral_constant<int, d.k % lanes>{}, d.k / lanes * lanes);
    INLAY_UNROLL
    for (int r = 0; r < Rows; ++r) {
      INLAY_UNROLL
      for (int c = 0; c < Columns; ++c) result[r * (lanes > 1 ? lanes : Columns) + c] = simd::reduce_add(sum[r][c]);
    }
  }
  /// `Rows` rows and one vector of columns, of which `Count` are there.
  template <int Rows, int Count>
  INLAY_ALWAYS_INLINE static constexpr void dot_tile(where at, Out* out, const Element* a, const Element* b, const Operand*... operand) {
    constexpr int wide = Rows == 1 && d.rows * d.vectors >= 8 ? 8 : 4;
    Element result[Rows * lanes]{};
    for (int c = 0; c < Count / wide; ++c) dots<Rows, wide>(result + c * wide, a + at.at[1], b + at.at[2] + c * wide * d.b_n);
    for (int c = Count / wide * wide; c < Count; ++c) dots<Rows, 1>(result + c, a + at.at[1], b + at.at[2] + c * d.b_n);
    INLAY_UNROLL
    for (int r = 0; r < Rows; ++r)
      finish<Count>(at.moved(row_step.step, r), simd::load<pack>(result + r * lanes), operands{}, out, operand...);
  }

  /// The dot products of one row with `Columns` columns at a time, where a lane is all there is.
  template <int Columns> INLAY_ALWAYS_INLINE static constexpr void dot_columns(where& at, int count, Out* out, const Element* a, const Element* b,
                                                                               const Operand*... operand) {
    for (int j = 0; j < count; ++j) {
      Element result[Columns];
      dots<1, Columns>(result, a + at.at[1], b + at.at[2]);
      INLAY_KEEP_LOOP
      for (int c = 0; c < Columns; ++c) {
        finish<1>(at, pack(result[c]), operands{}, out, operand...);
        at.advance(column_step.step);
      }
    }
  }
  INLAY_ALWAYS_INLINE static constexpr void dot_row(where at, Out* out, const Element* a, const Element* b, const Operand*... operand) {
    constexpr int wide = d.n < 8 ? 1 : 8;
    dot_columns<wide>(at, d.n / wide, out, a, b, operand...);
    if constexpr (d.n % wide != 0) dot_columns<1>(at, d.n % wide, out, a, b, operand...);
  }

  static constexpr int smaller(int a, int b) { return a < b ? a : b; }
  static constexpr int rows = along_k ? smaller(4, d.rows * d.vectors < 8 ? 1 : d.rows * d.vectors / 4) : d.rows;

  /// `Height` rows of one block of columns, in tiles of `rows` or, where they are no multiple, of two sizes that differ by one.
  template <int Height, int Vectors, int Count>
  INLAY_ALWAYS_INLINE static constexpr void columns(where at, Out* out, const Element* a, const Element* b, const Operand*... operand) {
    constexpr int most = along_k ? rows : rows_beside(Height, rows, d.vectors, Vectors);
    constexpr int tiles = (Height + most - 1) / most;
    constexpr int larger = (Height + tiles - 1) / tiles;
    constexpr int larger_tiles = Height - tiles * (larger - 1);
    const auto run = [&]<int Rows>(std::integral_constant<int, Rows>, int count) __attribute__((always_inline)) {
      for (int i = 0; i < count; ++i) {
        if constexpr (along_k) dot_tile<Rows, Count>(at, out, a, b, operand...);
        else tile<Rows, Vectors, Count>(at, out, a, b, operand...);
        at.advance(row_step.step, Rows);
      }
    };
    run(std::integral_constant<int, larger>{}, larger_tiles);
    if constexpr (larger_tiles < tiles) run(std::integral_constant<int, larger - 1>{}, tiles - larger_tiles);
  }

  /// `Height` rows of one matrix: all columns of `pass` rows before the next ones.
  template <int Height>
  INLAY_ALWAYS_INLINE static constexpr void product(where at, Out* out, const Element* a, const Element* b, const Operand*... operand) {
    if constexpr (d.pass == 0 || d.pass >= Height) {
      pass<Height>(at, out, a, b, operand...);
    } else {
      for (int i = 0; i < Height / d.pass; ++i) {
        pass<d.pass>(at, out, a, b, operand...);
        at.advance(row_step.step, d.pass);
      }
      if constexpr (Height % d.pass != 0) pass<Height % d.pass>(at, out, a, b, operand...);
    }
  }
  template <int Height>
  INLAY_ALWAYS_INLINE static constexpr void pass(where at, Out* out, const Element* a, const Element* b, const Operand*... operand) {
    if constexpr (along_k && lanes == 1) {
      for (int r = 0; r < Height; ++r) dot_row(at.moved(row_step.step, r), out, a, b, operand...);
      return;
    }
    constexpr int vectors = along_k ? 1 : d.vectors;
    constexpr int width = lanes * vectors;
    constexpr int rest = d.n % width;
    for (int j = 0; j < d.n / width; ++j) {
      columns<Height, vectors, lanes>(at, out, a, b, operand...);
      if constexpr (along_k) at.advance(column_step.step, width);
      else at.advance(block_step.step);
    }
    if constexpr (rest != 0) {
      constexpr int rest_vectors = (rest + lanes - 1) / lanes;
      columns<Height, rest_vectors, rest - (rest_vectors - 1) * lanes>(at, out, a, b, operand...);
    }
  }
  INLAY_ALWAYS_INLINE static constexpr void run(Out* out, const Element* a, const Element* b, const Operand*... operand) {
    if constexpr (d.m > 0 && d.n > 0)
      walk<batch_loops>(where{}, [&](where at) __attribute__((always_inline)) { product<d.m>(at, out, a, b, operand...); });
  }

  /// Where block `which` of matrix `matrix` begins.
  INLAY_ALWAYS_INLINE static constexpr where start_of(int matrix, int which) {
    where at{};
    for (int i = d.batch_rank - 1; i >= 0; --i) {
      const int index = matrix % d.batch[i];
      matrix /= d.batch[i];
      steps batch{{d.out_batch[i], d.a_batch[i], d.b_batch[i]}};
      for (int o = 0; o < d.operands; ++o) batch.step[o + 3] = d.operand_batch[o][i];
      at.advance(batch.step, index);
    }
    steps down = row_step;
    if (d.out_stays) down.step[0] = 0;
    if (d.a_stays) down.step[1] = 0;
    at.advance(down.step, d.first_row(which));
    return at;
  }
  INLAY_ALWAYS_INLINE static constexpr void run_block(int call, Out* out, const Element* a, const Element* b, const Operand*... operand) {
    const int which = call % d.blocks();
    const where at = start_of(call / d.blocks(), which);
    if constexpr (d.larger_blocks() == d.blocks()) product<d.block>(at, out, a, b, operand...);
    else if (which < d.larger_blocks()) product<d.block>(at, out, a, b, operand...);
    else product<d.block - 1>(at, out, a, b, operand...);
  }
};

}  // namespace detail

/// out[batch, m, n] = epilogue(sum over k of prologue(a[batch, m, k]) * b[batch, k, n], operand[batch, m, n]...), where `Description::value` is a
/// contract_description. Packed b lies as packed_layout says, one group (m, n, k that are not one matrix: `b_batch` apart), aligned to
/// 64 bytes. A tile of `rows` x `vectors` * `lanes` sums stays in registers; the operands are read when it is done, each element right
/// before its result is written, so an operand that lies like the output may be the output.
template <class Description, class Simd, class Out, class Element, class... Operand>
constexpr void contract(Out* out, const Element* a, const Element* b, const Operand*... operand) noexcept {
  static_assert(static_cast<int>(sizeof...(Operand)) == Description::value.operands);
  detail::contract_kernel<Description, Simd, Out, Element, Operand...>::run(out, a, b, operand...);
}

/// The same for one block of rows: call 0, 1, ... go through the blocks of each matrix in turn. Of what stays, the pointer is that of the
/// block; the others point to the whole.
template <class Description, class Simd, class Out, class Element, class... Operand>
constexpr void contract_block(int call, Out* out, const Element* a, const Element* b, const Operand*... operand) noexcept {
  static_assert(static_cast<int>(sizeof...(Operand)) == Description::value.operands && Description::value.block > 0);
  detail::contract_kernel<Description, Simd, Out, Element, Operand...>::run_block(call, out, a, b, operand...);
}

}  // namespace inlay::kernel
