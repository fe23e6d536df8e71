/// The loop nest for integers: 64 bits that wrap around to their type after each instruction, one point after the other.
#pragma once

#include <utility>

#include <inlay/core/numbers.hpp>
#include <inlay/kernel/nest_plan.hpp>

namespace inlay::kernel::detail {

template <class Description, class Out, class... In> struct integer_nest {
  static constexpr const nest_description& d = Description::value;
  static constexpr const program& code = d.code;
  static constexpr int position = d.operands + 1;  // the stream that numbers the points of a row
  static constexpr int registers = code.result_register(code.size);
  using number = std::conditional_t<d.computes == dtype::u64, std::uint64_t, std::int64_t>;
  using where = cursor<d.operands + 2>;
  using instructions = std::make_integer_sequence<int, code.size>;

  /// All loops: without lanes, those that plan_nest takes out are inside.
  static constexpr nest_loops loops = [] {
    nest_loops result = plan_nest(d);
    loop_nest& with_lanes = result.lanes_reduced ? result.reduced : result.kept;
    if (result.lane_extent > 1) {
      with_lanes.extent[with_lanes.rank] = result.lane_extent;
      for (int s = 0; s < max_streams; ++s) with_lanes.step[with_lanes.rank][s] = result.lane_step[s];
      ++with_lanes.rank;
    }
    return result;
  }();
  struct kept_loops {
    static constexpr const loop_nest& value = loops.kept;
  };
  struct reduced_loops {
    static constexpr const loop_nest& value = loops.reduced;
  };

  struct frame {
    number value[registers > 0 ? registers : 1]{};
    number row[code.size > 0 ? code.size : 1]{};  ///< results of reductions
  };

  /// Instructions before `End` at one point.
  template <int Index, int End> static constexpr void step(frame& at_point) {
    if constexpr (Index < End) {
      constexpr instruction now = code.code[Index];
      number& result = at_point.value[code.result_register(Index)];
      if constexpr (now.reduce != reduction::none) {
        result = at_point.row[Index];
      } else {
        constexpr bool predicate = facts(now.function).predicate;
        const number b = now.b < 0 ? number(0) : at_point.value[now.b < 0 ? 0 : now.b],
                     c = now.c < 0 ? number(0) : at_point.value[now.c < 0 ? 0 : now.c];
        const number exact = apply_integer<number>(now.function, at_point.value[now.a], b, c);
        result = predicate ? exact : static_cast<number>(wrapped_to(d.computes, static_cast<std::int64_t>(exact)));
      }
    }
  }
  template <int End, int... Index, int... Input> static constexpr void point(frame& at_point, where at, std::integer_sequence<int, Index...>,
                                                                             std::integer_sequence<int, Input...>, const In*... in) {
    ((at_point.value[Input] = static_cast<number>(in[at.at[Input + 1]])), ...);
    (step<Index, End>(at_point), ...);
  }
  template <int End> static constexpr void point(frame& at_point, where at, const In*... in) {
    point<End>(at_point, at, instructions{}, std::make_integer_sequence<int, d.operands>{}, in...);
  }

  /// The result of reduction `Index` over a row; earlier ones are done.
  template <int Index> static constexpr void reduce_row(frame& at_point, where row, const In*... in) {
    constexpr reduction how = code.code[Index].reduce;
    if constexpr (how != reduction::none) {
      constexpr bool finds = how == reduction::argmax || how == reduction::argmin;
      number total = inlay::number::identity<number>(how, d.computes), place = 0;
      bool any = false;
      walk<reduced_loops>(row, [&](where at) {
        point<Index>(at_point, at, in...);
        const number next = at_point.value[code.code[Index].a];
        if constexpr (finds) {
          // Loops run in the order of memory, positions count in that of the axes.
          const number next_place = static_cast<number>(at.at[position]);
          const bool better = !any || inlay::number::more_extreme(how, next, total) || (next == total && next_place < place);
          if (better) total = next, place = next_place;
        } else {
          total = static_cast<number>(wrapped_to(d.computes, static_cast<std::int64_t>(inlay::number::combined(how, total, next))));
        }
        any = true;
      });
      at_point.row[Index] = finds ? place : total;
    }
  }
  template <int... Index> static constexpr void all_reductions(frame& at_point, where row, std::integer_sequence<int, Index...>, const In*... in) {
    (reduce_row<Index>(at_point, row, in...), ...);
  }

  static constexpr void run(Out* out, const In*... in) {
    frame at_point;
    for (int i = 0; i < code.constants; ++i)
      at_point.value[code.constant_register(i)] =
          d.computes == dtype::u64 ? static_cast<number>(math::to_uint64(code.constant[i])) : static_cast<number>(math::to_int64(code.constant[i]));
    walk<kept_loops>(where{}, [&](where row) {
      all_reductions(at_point, row, instructions{}, in...);
      walk<reduced_loops>(row, [&](where at) {
        point<code.size>(at_point, at, in...);
        const number result = at_point.value[code.result()];
        if constexpr (std::is_same_v<Out, bool>)
          out[at.at[0]] = result != 0;
        else
          out[at.at[0]] = static_cast<Out>(result);
      });
    });
  }
};

}  // namespace inlay::kernel::detail
