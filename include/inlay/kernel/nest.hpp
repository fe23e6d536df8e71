/// One loop nest for everything that is element-wise or runs along rows: chains of maps, reductions, softmax, norms, argmax.
#pragma once

#include <type_traits>
#include <utility>

#include <inlay/core/program_stages.hpp>
#include <inlay/kernel/access.hpp>
#include <inlay/kernel/accumulate.hpp>
#include <inlay/kernel/evaluate.hpp>
#include <inlay/kernel/integer_nest.hpp>
#include <inlay/kernel/nest_plan.hpp>

namespace inlay::kernel {

namespace detail {

template <class Description, class Simd, class Out, class... In> struct nest_kernel {
  static constexpr const nest_description& d = Description::value;
  struct code {
    static constexpr const program& value = Description::value.code;
  };
  static constexpr nest_loops loops = plan_nest(d);
  static constexpr int lanes = d.lanes;
  static constexpr int streams = d.operands + 2;
  static constexpr int position = d.operands + 1;  // the stream that numbers the points of a row
  static constexpr int size = code::value.size;

  using element = compute_type<Out, In...>;
  using pack = simd::pack<element, lanes, Simd>;
  using registers = frame<code, pack>;
  using where = cursor<streams>;
  using inputs = std::make_integer_sequence<int, d.operands>;
  using instructions = std::make_integer_sequence<int, size>;

  static constexpr program_stages stages = [] {
    bool uniform[max_program_inputs]{}, like_output[max_program_inputs]{};
    bool row_result = loops.reduced.rank > 0 || loops.lanes_reduced;
    for (int s = 0; s <= d.operands; ++s) {
      bool still = !loops.lanes_reduced || loops.lane_step[s] == 0;
      for (int i = 0; i < loops.reduced.rank; ++i) still = still && loops.reduced.step[i][s] == 0;
      if (s == 0) {
        row_result = row_result && still;
        continue;
      }
      uniform[s - 1] = still;
      like_output[s - 1] = true;
      for (int i = 0; i < d.rank; ++i) like_output[s - 1] = like_output[s - 1] && d.stride[s - 1][i] == d.out_stride[i];
    }
    return stage_program(code::value, uniform, like_output, row_result, std::is_same_v<Out, element>);
  }();

  static constexpr reduction reduces(int index) { return code::value.code[index].reduce; }
  static constexpr int target(int index) { return code::value.result_register(index); }
  static constexpr bool expensive = [] {
    for (int i = 0; i < size; ++i)
      if (!facts(code::value.code[i].function).cheap) return true;
    return false;
  }();

  // Rows of few points stay in registers: no value is computed twice.
  static constexpr int lane_blocks = loops.lanes_reduced ? (loops.lane_extent + lanes - 1) / lanes : 1;
  static constexpr int lane_rest = loops.lane_extent % lanes;
  static constexpr long long row_points = loops.reduced.count() * lane_blocks;
  static constexpr bool in_registers = row_points >= 1 && row_points <= (INLAY_SCALAR_CORE ? 1 : expensive ? 4 : 8);

  template <int Input, int Count, class Element>
  INLAY_ALWAYS_INLINE static constexpr void load_input(registers& to, where at, const Element* from) {
    to.value[Input] = load_lanes<pack, Count, loops.lane_step[Input + 1]>(from + at.at[Input + 1]);
  }
  template <int Count> INLAY_ALWAYS_INLINE static constexpr void store_result(const registers& from, where at, Out* out) {
    store_lanes<Count, loops.lane_step[0]>(out + at.at[0], from.template read<code::value.result()>());
  }
  /// Lanes from `Count` on must not change a reduction along the lanes.
  template <reduction How, int Count> INLAY_ALWAYS_INLINE static constexpr pack reduced_lanes(pack x) {
    if constexpr (!loops.lanes_reduced || Count == lanes) return x;
    else return select(simd::lane_numbers<pack>() < pack(element(Count)), x, pack(neutral<element>(How)));
  }
  /// The places of the lanes along the row.
  INLAY_ALWAYS_INLINE static constexpr pack positions(where at) {
    const pack first(static_cast<element>(at.at[position]));
    if constexpr (!loops.lanes_reduced) return first;
    else return first + simd::lane_numbers<pack>() * pack(static_cast<element>(loops.lane_step[position]));
  }
  template <reduction How> INLAY_ALWAYS_INLINE static constexpr pack finished(const accumulator<pack>& sum) {
    if constexpr (loops.lanes_reduced) return sum.template across<How>();
    else return sum.template lanes<How>();
  }

  /// The point of a row with this number, counted along the lanes fastest.
  static constexpr where point_at(where row, int point) {
    row.advance(loops.lane_step, (point % lane_blocks) * lanes);
    int rest = point / lane_blocks;
    for (int i = loops.reduced.rank - 1; i >= 0; --i) {
      row.advance(loops.reduced.step[i], rest % loops.reduced.extent[i]);
      rest /= loops.reduced.extent[i];
    }
    return row;
  }
  template <int Count, int Point>
  static constexpr int lanes_at = loops.lanes_reduced && lane_rest != 0 && Point % lane_blocks == lane_blocks - 1 ? lane_rest : Count;

  template <int Index, int Count, int... Point>
  INLAY_ALWAYS_INLINE static constexpr void small_step(registers* all, where row, std::integer_sequence<int, Point...>) {
    constexpr int reg = target(Index);
    if constexpr (constexpr reduction how = reduces(Index); how != reduction::none) {
      accumulator<pack> sum;
      sum.template start<how>(positions(row));
      (sum.template add<how>(reduced_lanes<how, lanes_at<Count, Point>>(as_pack(all[Point].template read<code::value.code[Index].a>())),
               positions(point_at(row, Point))),
       ...);
      const pack result = finished<how>(sum);
      ((all[Point].value[reg] = result), ...);
    } else if constexpr (stages.uniform[reg] && !is_flag(code::value, reg)) {
      all[0].template step<Index>();
      ((all[Point].value[reg] = all[0].value[reg]), ...);
    } else {
      (all[Point].template step<Index>(), ...);
    }
  }
  template <int Count, int... Index, int... Input, int... Point>
  INLAY_ALWAYS_INLINE static constexpr void small_row(where row, std::integer_sequence<int, Index...>, std::integer_sequence<int, Input...>,
                                                      std::integer_sequence<int, Point...> points, Out* out, const In*... in) {
    registers all[sizeof...(Point)]{};
    const auto load_point = [&]<int At>(std::integral_constant<int, At>) __attribute__((always_inline)) {
      (load_input<Input, lanes_at<Count, At>>(all[At], point_at(row, At), in), ...);
    };
    (load_point(std::integral_constant<int, Point>{}), ...);
    (small_step<Index, Count>(all, row, points), ...);
    if constexpr (stages.row_result)
      store_result<loops.lanes_reduced ? 1 : Count>(all[0], row, out);
    else
      (store_result<lanes_at<Count, Point>>(all[Point], point_at(row, Point), out), ...);
  }

  // Longer rows are read once per pass. `columns` vectors side by side share a walk over the row; where the lanes lie along the row,
  // or there is one column, `points` sums run in parallel (an addition takes 4 cycles).
  // (On small cores nothing runs in parallel, and functions such as exp are there once.)
  static constexpr int columns = !(INLAY_SCALAR_CORE && expensive) && !loops.lanes_reduced && loops.lane_extent >= 4 * lanes ? 4 : 1;
  struct outer_loops {
    static constexpr const loop_nest& value = loops.outer;
  };

  static constexpr bool accumulates(int pass, int index) {
    return reduces(index) != reduction::none && stages.level[code::value.code[index].a] == pass;
  }
  static constexpr int points(int pass) {
    bool any = false;
    for (int i = 0; i < size; ++i) {
      any = any || accumulates(pass, i);
      if (stages.needed[pass][target(i)] && target(i) != stages.kept && !facts(code::value.code[i].function).cheap) return 1;
    }
    return any && !INLAY_SCALAR_CORE && columns == 1 && loops.inner_count >= 4 ? 4 : 1;
  }
  static constexpr int kept = stages.kept < 0 ? 0 : stages.kept;
  static constexpr bool loads_kept(int pass) { return stages.kept >= 0 && pass > stages.kept_pass && stages.needed[pass][kept]; }
  static constexpr bool loaded(int pass, int reg) { return reg == stages.kept && pass > stages.kept_pass; }

  /// The number of a reduction among those of its pass.
  static constexpr int slot(int pass, int index) {
    int count = 0;
    for (int i = 0; i < index; ++i) count += accumulates(pass, i);
    return count;
  }
  static constexpr bool computed(int pass, int index) {
    return reduces(index) == reduction::none && stages.needed[pass][target(index)] && !loaded(pass, target(index));
  }

  template <int Pass, int Index, int Count>
  INLAY_ALWAYS_INLINE static constexpr void point_step(registers& at_point, accumulator<pack>* sums, int stride, where at) {
    if constexpr (computed(Pass, Index)) at_point.template step<Index>();
    if constexpr (accumulates(Pass, Index)) {
      constexpr reduction how = reduces(Index);
      const pack x = as_pack(at_point.template read<code::value.code[Index].a>());
      sums[slot(Pass, Index) * stride].template add<how>(reduced_lanes<how, Count>(x), positions(at));
    }
  }
  /// One vector of one point: `sums` are its accumulators, `stride` apart.
  template <int Pass, int Count, int... Index, int... Input>
  INLAY_ALWAYS_INLINE static constexpr void point(registers& at_point, accumulator<pack>* sums, int stride, where at,
                                                  std::integer_sequence<int, Index...>, std::integer_sequence<int, Input...>, Out* out,
                                                  const In*... in) {
    const auto load = [&]<int Reg>(std::integral_constant<int, Reg>, const auto* from) __attribute__((always_inline)) {
      if constexpr (stages.needed[Pass][Reg]) load_input<Reg, Count>(at_point, at, from);
    };
    (load(std::integral_constant<int, Input>{}, in), ...);
    if constexpr (loads_kept(Pass))
      at_point.value[kept] = load_lanes<pack, Count, loops.lane_step[0]>(out + at.at[0]);
    (point_step<Pass, Index, Count>(at_point, sums, stride, at), ...);
    if constexpr (stages.kept >= 0 && Pass == stages.kept_pass)
      store_lanes<Count, loops.lane_step[0]>(out + at.at[0], at_point.value[kept]);
    if constexpr (!stages.row_result && Pass == stages.passes - 1) store_result<Count>(at_point, at, out);
  }

  template <int Pass, int Index> INLAY_ALWAYS_INLINE static constexpr void start(accumulator<pack>* sums, int count, where row) {
    if constexpr (accumulates(Pass, Index)) {
      INLAY_UNROLL
      for (int i = 0; i < count; ++i) sums[slot(Pass, Index) * count + i].template start<reduces(Index)>(positions(row));
    }
  }
  /// Uniform values that are known once `Pass` passes are done.
  template <int Pass, int Index> INLAY_ALWAYS_INLINE static constexpr void uniform_step(registers& of_row) {
    constexpr int reg = target(Index);
    if constexpr (stages.uniform[reg] && stages.level[reg] == Pass && reduces(Index) == reduction::none) of_row.template step<Index>();
  }
  template <int Pass, int Index, int Columns, int Points>
  INLAY_ALWAYS_INLINE static constexpr void finish(registers* rows, accumulator<pack>* sums) {
    if constexpr (accumulates(Pass, Index)) {
      constexpr reduction how = reduces(Index);
      INLAY_UNROLL
      for (int c = 0; c < Columns; ++c) {
        accumulator<pack>* sum = sums + (slot(Pass, Index) * Columns + c) * Points;
        INLAY_UNROLL
        for (int p = 1; p < Points; ++p) sum[0].template merge<how>(sum[p]);
        rows[c].value[target(Index)] = finished<how>(sum[0]);
      }
    }
  }

  template <int Pass, int Columns, int Count, int... Index>
  INLAY_ALWAYS_INLINE static constexpr void passes(registers* rows, where row, std::integer_sequence<int, Index...> all, Out* out,
                                                   const In*... in) {
    for (int c = 0; c < Columns; ++c) (uniform_step<Pass, Index>(rows[c]), ...);
    if constexpr (Pass < stages.passes) {
      constexpr int parallel = points(Pass);
      constexpr int each = Columns * parallel;
      constexpr int slots = slot(Pass, size);
      accumulator<pack> sums[(slots > 0 ? slots : 1) * each];
      (start<Pass, Index>(sums, each, row), ...);
      const auto vector = [&]<int Lanes>(std::integral_constant<int, Lanes>, where at, int c, int p) __attribute__((always_inline)) {
        point<Pass, Lanes>(rows[c], sums + c * parallel + p, each, at.moved(loops.lane_step, c * lanes), all, inputs{}, out, in...);
      };
      walk<outer_loops>(row, [&](where at) __attribute__((always_inline)) {
        for (int i = 0; i < loops.inner_count / parallel; ++i) {
          INLAY_UNROLL
          for (int p = 0; p < parallel; ++p) {
            INLAY_UNROLL
            for (int c = 0; c < Columns; ++c) vector(std::integral_constant<int, Count>{}, at.moved(loops.inner_step, p), c, p);
          }
          at.advance(loops.inner_step, parallel);
        }
        if constexpr (loops.inner_count % parallel != 0) {
          for (int i = 0; i < loops.inner_count % parallel; ++i) {
            vector(std::integral_constant<int, Count>{}, at, 0, 0);
            at.advance(loops.inner_step);
          }
        }
        if constexpr (loops.lanes_reduced && lane_rest != 0) vector(std::integral_constant<int, lane_rest>{}, at, 0, 0);
      });
      (finish<Pass, Index, Columns, parallel>(rows, sums), ...);
      passes<Pass + 1, Columns, Count>(rows, row, all, out, in...);
    } else if constexpr (stages.row_result) {
      INLAY_UNROLL
      for (int c = 0; c < Columns; ++c)
        store_result<loops.lanes_reduced ? 1 : Count>(rows[c], row.moved(loops.lane_step, loops.lanes_reduced ? 0 : c * lanes), out);
    }
  }
  template <int Columns, int Count, int... Input>
  INLAY_ALWAYS_INLINE static constexpr void long_row(where row, std::integer_sequence<int, Input...>, Out* out, const In*... in) {
    registers rows[Columns]{};
    const auto load = [&]<int Reg>(std::integral_constant<int, Reg>, registers& to, where at, const auto* from) __attribute__((always_inline)) {
      if constexpr (stages.uniform[Reg]) load_input<Reg, Count>(to, at, from);
    };
    INLAY_UNROLL
    for (int c = 0; c < Columns; ++c)
      (load(std::integral_constant<int, Input>{}, rows[c], row.moved(loops.lane_step, c * lanes), in), ...);
    passes<0, Columns, Count>(rows, row, instructions{}, out, in...);
  }

  /// `Columns` vectors of rows, of which the last has `Count` lanes.
  template <int Columns, int Count> INLAY_ALWAYS_INLINE static constexpr void rows(where row, Out* out, const In*... in) {
    if constexpr (in_registers)
      small_row<Count>(row, instructions{}, inputs{}, std::make_integer_sequence<int, static_cast<int>(row_points)>{}, out, in...);
    else
      long_row<Columns, Count>(row, inputs{}, out, in...);
  }
  struct kept_loops {
    static constexpr const loop_nest& value = loops.kept;
  };
  INLAY_ALWAYS_INLINE static constexpr void run(Out* out, const In*... in) {
    walk<kept_loops>(where{}, [&](where at) __attribute__((always_inline)) {
      if constexpr (loops.lanes_reduced) {
        rows<1, lanes>(at, out, in...);
      } else {
        constexpr int wide = in_registers ? 1 : columns;
        for (int i = 0; i < loops.lane_extent / (lanes * wide); ++i) {
          rows<wide, lanes>(at, out, in...);
          at.advance(loops.lane_step, lanes * wide);
        }
        if constexpr (constexpr int rest = loops.lane_extent % (lanes * wide) / lanes; rest != 0)
          for (int i = 0; i < rest; ++i) {
            rows<1, lanes>(at, out, in...);
            at.advance(loops.lane_step, lanes);
          }
        if constexpr (lane_rest != 0) rows<1, lane_rest>(at, out, in...);
      }
    });
  }
};

}  // namespace detail

/// out = code(in...), where `Description::value` is a nest_description. The instructions that do not reduce are done at each point of the
/// axes; a reduction combines the points of a row, i.e. of all reduced axes. argmax and argmin give positions in row-major order of the
/// reduced axes: the first extreme, or the first NaN. A row that does not fit into a few vectors is read once per level of reductions;
/// see program_stages for what is kept in the output between these passes. An operand that lies like the output may be the output.
/// Without `vector_dim` the kernel chooses one.
template <class Description, class Simd, class Out, class... In> constexpr void nest(Out* out, const In*... in) noexcept {
  static_assert(sizeof...(In) == static_cast<std::size_t>(Description::value.operands));
  if constexpr (is_integer(Description::value.computes)) detail::integer_nest<Description, Out, In...>::run(out, in...);
  else detail::nest_kernel<Description, Simd, Out, In...>::run(out, in...);
}

}  // namespace inlay::kernel
