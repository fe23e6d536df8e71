/// Which steps can compute their result row by row, and how memory is cut into rows.
#pragma once

#include <inlay/plan/step.hpp>

namespace inlay::plan {

/// Row r of a buffer begins at element r * step. Without rows nothing is known.
struct row_layout {
  int rows = 0;
  int step = 0;
  std::size_t element_bytes = 0;
  bool broken = false;  ///< steps see its rows differently

  constexpr bool known() const { return rows > 1 && !broken; }
};

/// A step cut into rows.
struct row_cut {
  const char* obstacle = nullptr;  ///< why it cannot be cut
  bool has_window = false;         ///< the kernel finds the rows of its first operand
  bool accumulates = false;        ///< the rows of its operand are combined into one result
  row_walk walk{};
  int loop = -1;                     ///< of a nest or copy: the loop that is cut
  int in_step[max_step_operands]{};  ///< per operand, from row to row; 0: each row reads the whole operand
  int out_step = 0;

  /// Whether each row reads other rows of an operand.
  constexpr bool moves(int operand) const { return in_step[operand] != 0 || (operand == 0 && has_window); }
};

namespace detail {

/// Groups stand in the order of their steps.
constexpr void insert_group(list<row_group>& groups, const row_group& next) {
  groups.push_back(next);
  for (int i = groups.size() - 1; i > 0 && groups[i].first_step < groups[i - 1].first_step; --i) {
    const row_group before = groups[i - 1];
    groups[i - 1] = groups[i];
    groups[i] = before;
  }
}

/// A copy is a nest that computes nothing.
constexpr kernel::nest_description as_nest(const kernel::copy_description& from) {
  kernel::nest_description result{.rank = from.rank, .operands = 1};
  for (int i = 0; i < from.rank; ++i) {
    result.extent[i] = from.extent[i];
    result.out_stride[i] = from.out_stride[i];
    result.stride[0][i] = from.in_stride[i];
  }
  return result;
}

/// Whether one value is reduced from all rows, in such a way that rows can be combined one after the other: the number of the reduction among the
/// instructions, or -1. All that follows it must be computed from its result alone.
constexpr int only_reduction(const kernel::nest_description& nest) {
  const program& code = nest.code;
  int found = -1;
  for (int i = 0; i < code.size; ++i) {
    if (code.code[i].reduce == reduction::none) continue;
    if (found >= 0 || code.code[i].reduce == reduction::argmax || code.code[i].reduce == reduction::argmin) return -1;
    found = i;
  }
  if (found < 0) return -1;
  for (int i = 0; i < nest.rank; ++i)
    if (nest.reduced[i] && nest.out_stride[i] != 0) return -1;
  bool before[max_program_size]{};  // what the reduction is computed from
  before[found] = true;
  for (int i = found; i >= 0; --i) {
    if (!before[i]) continue;
    const int operands[] = {code.code[i].a, code.code[i].b, code.code[i].c};
    for (const int reg : operands)
      if (reg >= code.result_register(0)) before[reg - code.result_register(0)] = true;
  }
  for (int i = 0; i < code.size; ++i) {
    if (before[i]) continue;
    const int operands[] = {code.code[i].a, code.code[i].b, code.code[i].c};
    for (const int reg : operands) {
      if (reg < 0) continue;
      if (reg >= code.result_register(0) && before[reg - code.result_register(0)] && reg != code.result_register(found)) return -1;
      if (!code.is_input(reg)) continue;
      for (int k = 0; k < nest.rank; ++k)
        if (nest.reduced[k] && nest.stride[reg][k] != 0) return -1;
    }
  }
  return found;
}

}  // namespace detail

/// How each step of a plan would be cut, and each buffer. Windows say where rows lie; chains of maps have them where their neighbours do.
class row_analysis {
  // Templates come first: clang evaluates no member template whose definition stands behind its use.
  template <class Description> constexpr void note_window(const step& each, const Description& d, int first_operand) {
    if (d.in_extent[0] > 1) note(each.in[0], d.in_extent[0], d.in_s[0]);
    if (d.out_extent[0] == 1) return;
    note(each.out, d.out_extent[0], d.out_s[0]);
    for (int i = 0; i < d.operands; ++i)
      if (d.operand_s[i][0] != 0) note(each.in[i + first_operand], d.out_extent[0], d.operand_s[i][0]);
  }
  template <class Description> constexpr row_cut cut_window(const step& each, const Description& d, int first_operand) const {
    row_cut result{.has_window = true,
                   .walk = {.rows = d.out_extent[0],
                            .in_rows = d.in_extent[0],
                            .stride = d.stride[0],
                            .pad = d.pad[0],
                            .reach = (d.kernel[0] - 1) * d.dilation[0] + 1}};
    if constexpr (requires { d.transposed; })
      if (d.transposed) {
        result.walk.divisor = d.stride[0];
        result.walk.stride = 1;
        result.walk.pad = result.walk.reach - 1 - d.pad[0];
      }
    if (d.batch != 1) return {.obstacle = "it computes several images"};
    if (d.in_extent[0] == 1 || d.out_extent[0] == 1) return {.obstacle = "it has one row"};
    if (!agrees(each.in[0], d.in_extent[0], d.in_s[0]) || !agrees(each.out, d.out_extent[0], d.out_s[0]))
      return {.obstacle = "its rows are not rows of memory"};
    result.out_step = d.out_s[0];
    for (int i = 0; i < d.operands; ++i) {
      result.in_step[i + first_operand] = d.operand_s[i][0];
      if (d.operand_s[i][0] != 0 && !agrees(each.in[i + first_operand], d.out_extent[0], d.operand_s[i][0]))
        return {.obstacle = "its rows are not rows of memory"};
    }
    return result;
  }

 public:
  constexpr explicit row_analysis(const plan& made) : made_(made) {
    layout_.resize(made.buffers.size());
    for (const step& each : made.steps) {
      if (each.kind == step_kind::convolve) note_window(each, made.convolves[each.description], 2);
      if (each.kind == step_kind::window) note_window(each, made.windows[each.description], 1);
      if (each.kind == step_kind::remap) note_remap(each, made.remaps[each.description]);
    }
    // From windows to the maps and products around them.
    bool found = true;
    while (found) {
      found = false;
      for (const step& each : made.steps)
        if (each.kind == step_kind::nest || each.kind == step_kind::copy) found = note_loops(each) || found;
        else if (each.kind == step_kind::contract) found = note_product(each, made.contracts[each.description]) || found;
    }
    for (const step& each : made.steps) cuts_.push_back(cut(each));
  }

  constexpr const row_cut& operator[](int step) const { return cuts_[step]; }
  constexpr const row_layout& layout(int buffer) const { return layout_[buffer]; }
  constexpr int root(const operand& used) const { return detail::root_of(made_, used.buffer); }
  /// Bytes of one row.
  constexpr std::size_t row_bytes(int buffer) const {
    return layout_[buffer].known() ? made_.buffers[buffer].bytes / static_cast<std::size_t>(layout_[buffer].rows) : 0;
  }
  /// Whether rows lie one after the other with nothing between them, so that some of them can be kept alone.
  constexpr bool is_compact(int buffer) const {
    const row_layout& rows = layout_[buffer];
    return rows.known() &&
           static_cast<std::size_t>(rows.rows) * static_cast<std::size_t>(rows.step) * rows.element_bytes == made_.buffers[buffer].bytes;
  }

 private:
  constexpr bool note(const operand& used, int rows, int row_step) {
    const int buffer = root(used);
    if (buffer < 0) return false;
    row_layout& known = layout_[buffer];
    const bool inside_row = used.offset >= 0 && used.offset < row_step;
    if (known.broken) return false;
    if (known.rows == 0 && inside_row) {
      known = {rows, row_step, facts(used.type).bytes};
      return true;
    }
    known.broken = known.rows != rows || known.step != row_step || !inside_row;
    return known.broken;
  }
  /// Of a resize, and of a pad of images, rows are the first of three axes in memory or more.
  constexpr int row_axis(const step& each, const kernel::remap_description& d) const {
    int found = -1, most = 0;
    for (int i = 0; i < d.rank; ++i)
      if (d.extent[i] > 1 && d.out_stride[i] > most) {
        most = d.out_stride[i];
        found = i;
      }
    return found >= 0 && d.in_extent[found] > 1 && each.out.offset < most ? found : -1;
  }
  constexpr void note_remap(const step& each, const kernel::remap_description& d) {
    const int axis = row_axis(each, d);
    if (axis < 0) return;
    note(each.in[0], d.in_extent[axis], d.in_stride[axis]);
    note(each.out, d.extent[axis], d.out_stride[axis]);
  }
  constexpr row_cut cut_remap(const step& each, const kernel::remap_description& d) const {
    const int axis = row_axis(each, d);
    if (axis < 0) return {.obstacle = "it has one row"};
    const int in = d.in_extent[axis], out = d.extent[axis];
    if (!agrees(each.in[0], in, d.in_stride[axis]) || !agrees(each.out, out, d.out_stride[axis]))
      return {.obstacle = "its rows are not rows of memory"};
    row_cut result{.has_window = true,
                   .walk = {.rows = out, .in_rows = in, .stride = in % out == 0 ? in / out : 1, .divisor = out % in == 0 ? out / in : 1},
                   .loop = axis};
    row_walk& walk = result.walk;
    const int* row = made_.tables.data() + d.table[axis];
    if (walk.divisor == 1)
      for (int y = out - 1; y >= 0; --y)
        if (row[y] >= 0) walk.pad = y * walk.stride - row[y];
    for (int y = 0; y < out; ++y) {
      const int read = row_walk::floor_divided(y * walk.stride - walk.pad, walk.divisor);
      if (row[y] != (read < 0 || read >= in ? -1 : read)) return {.obstacle = "its rows are not in steps of whole numbers"};
    }
    result.out_step = d.out_stride[axis];
    return result;
  }

  constexpr kernel::nest_description loops_of(const step& each) const {
    return each.kind == step_kind::nest ? made_.nests[each.description] : detail::as_nest(made_.copies[each.description]);
  }
  /// The loop whose outer part walks over the rows of an array with these strides.
  static constexpr int row_loop(const kernel::nest_description& nest, const int* stride, const row_layout& rows) {
    for (int i = 0; i < nest.rank; ++i)
      if (stride[i] != 0 && nest.extent[i] % rows.rows == 0 && stride[i] * (nest.extent[i] / rows.rows) == rows.step) return i;
    return -1;
  }
  struct found_loop {
    int loop = -1;
    int rows = 0;
  };
  constexpr found_loop find_rows(const step& each, const kernel::nest_description& nest) const {
    const auto look = [&](const operand& used, const int* stride) -> found_loop {
      const int buffer = root(used);
      if (buffer < 0 || !layout_[buffer].known()) return {};
      return {row_loop(nest, stride, layout_[buffer]), layout_[buffer].rows};
    };
    if (const found_loop at = look(each.out, nest.out_stride); at.loop >= 0) return at;
    for (int i = 0; i < nest.operands; ++i)
      if (const found_loop at = look(each.in[i], nest.stride[i]); at.loop >= 0) return at;
    return {};
  }
  constexpr bool note_loops(const step& each) {
    const kernel::nest_description nest = loops_of(each);
    const found_loop at = find_rows(each, nest);
    if (at.loop < 0) return false;
    const int inner = nest.extent[at.loop] / at.rows;
    bool changed = false;
    const auto tell = [&](const operand& used, int stride) {
      const int buffer = root(used);
      if (buffer >= 0 && stride != 0 && (layout_[buffer].rows == 0 || layout_[buffer].known()))
        changed = note(used, at.rows, stride * inner) || changed;
    };
    tell(each.out, nest.out_stride[at.loop]);
    for (int i = 0; i < nest.operands; ++i) tell(each.in[i], nest.stride[i][at.loop]);
    return changed;
  }

  /// The rows of memory that a product's rows are, or 0: a row of an image is several of its rows.
  constexpr int rows_of(const step& each, const kernel::contract_description& d) const {
    const auto look = [&](const operand& used, int down) {
      const int buffer = root(used);
      if (buffer < 0 || !layout_[buffer].known()) return 0;
      const row_layout& rows = layout_[buffer];
      return d.m % rows.rows == 0 && down * (d.m / rows.rows) == rows.step ? rows.rows : 0;
    };
    if (d.batch_rank != 0 || d.block != 0) return 0;
    const int rows = look(each.out, d.out_m);
    return rows > 0 ? rows : look(each.in[0], d.a_m);
  }
  constexpr bool note_product(const step& each, const kernel::contract_description& d) {
    const int rows = rows_of(each, d);
    if (rows == 0) return false;
    bool changed = false;
    const auto tell = [&](const operand& used, int down) {
      const int buffer = root(used);
      if (buffer >= 0 && down != 0 && (layout_[buffer].rows == 0 || layout_[buffer].known()))
        changed = note(used, rows, down * (d.m / rows)) || changed;
    };
    tell(each.out, d.out_m);
    tell(each.in[0], d.a_m);
    for (int i = 0; i < d.operands; ++i) tell(each.in[i + 2], d.operand_m[i]);
    return changed;
  }
  constexpr row_cut cut_product(const step& each, const kernel::contract_description& d) const {
    if (d.block != 0) return {.obstacle = "it runs block by block with another product"};
    if (d.batch_rank != 0 || root(each.in[0]) == root(each.in[1])) return {.obstacle = "a matrix product reads all rows"};
    const int rows = rows_of(each, d);
    if (rows == 0) return {.obstacle = "its rows are not rows of memory"};
    const int inner = d.m / rows;
    row_cut result{.walk = {.rows = rows, .in_rows = rows}};
    result.out_step = d.out_m * inner;
    result.in_step[0] = d.a_m * inner;
    // All that a row reads or writes lies in the row.
    const auto fits = [&](const operand& used, int down, int along, int count) {
      return agrees(used, rows, down * inner) && down * (inner - 1) + along * (count - 1) < down * inner;
    };
    bool fit = fits(each.out, d.out_m, d.out_n, d.n) && fits(each.in[0], d.a_m, d.a_k, d.k);
    for (int i = 0; i < d.operands; ++i) {
      result.in_step[i + 2] = d.operand_m[i] * inner;
      fit = fit && (d.operand_m[i] == 0 || fits(each.in[i + 2], d.operand_m[i], d.operand_n[i], d.n));
    }
    return fit ? result : row_cut{.obstacle = "its rows are not rows of memory"};
  }

  constexpr row_cut cut(const step& each) const {
    switch (each.kind) {
      case step_kind::convolve: {
        const kernel::convolve_description& d = made_.convolves[each.description];
        if (d.is_winograd()) return {.obstacle = "it is transformed, several rows at once"};
        return cut_window(each, d, 2);
      }
      case step_kind::window: {
        const kernel::window_description& d = made_.windows[each.description];
        if (d.in_extent[0] > 1 && d.kernel[0] == d.in_extent[0] && d.out_extent[0] == 1) return cut_whole_window(each, d);
        return cut_window(each, d, 1);
      }
      case step_kind::nest:
      case step_kind::copy:
        return cut_loops(each);
      case step_kind::remap:
        return cut_remap(each, made_.remaps[each.description]);
      case step_kind::contract:
        return cut_product(each, made_.contracts[each.description]);
      default:
        return {.obstacle = "its loops are not cut into rows"};
    }
  }
  /// Whether an operand's rows are where the step looks for them.
  constexpr bool agrees(const operand& used, int rows, int row_step) const {
    const int buffer = root(used);
    if (buffer < 0) return true;  // a constant
    const row_layout& known = layout_[buffer];
    return known.known() && known.rows == rows && known.step == row_step;
  }
  /// A window over all rows: their results are combined one after the other.
  constexpr row_cut cut_whole_window(const step& each, const kernel::window_description& d) const {
    if (d.batch != 1) return {.obstacle = "it computes several images"};
    if (!agrees(each.in[0], d.in_extent[0], d.in_s[0])) return {.obstacle = "its rows are not rows of memory"};
    bool padded = d.pad[0] != 0;
    for (int i = 0; i < d.rank; ++i)
      padded = padded || (d.average && (d.pad[i] != 0 || (d.out_extent[i] - 1) * d.stride[i] + (d.kernel[i] - 1) * d.dilation[i] >= d.in_extent[i]));
    if (padded || !may_accumulate(each) || d.epilogue.constants == max_program_constants || d.epilogue.size == max_program_size)
      return {.obstacle = "its window reads all rows"};
    return {.has_window = true, .accumulates = true, .walk = {.rows = d.in_extent[0], .in_rows = d.in_extent[0]}};
  }
  /// What is not finished yet is stored as it is computed.
  constexpr bool may_accumulate(const step& each) const {
    bool same = facts(each.out.type).floating;
    for (int i = 0; i < each.inputs; ++i) same = same && each.in[i].type == each.out.type;
    return same;
  }
  constexpr row_cut cut_loops(const step& each) const {
    const kernel::nest_description nest = loops_of(each);
    const found_loop at = find_rows(each, nest);
    if (at.loop < 0) return {.obstacle = "its rows are not rows of memory"};
    const int inner = nest.extent[at.loop] / at.rows;
    row_cut result{.accumulates = nest.reduced[at.loop], .walk = {.rows = at.rows, .in_rows = at.rows}, .loop = at.loop};
    if (result.accumulates &&
        (!may_accumulate(each) || detail::only_reduction(nest) < 0 || nest.operands == max_program_inputs || each.inputs == max_program_inputs))
      return {.obstacle = "it reduces over all rows"};
    result.out_step = nest.out_stride[at.loop] * inner;
    if (!result.accumulates && !agrees(each.out, at.rows, result.out_step)) return {.obstacle = "its rows are not rows of memory"};
    for (int i = 0; i < nest.operands; ++i) {
      result.in_step[i] = nest.stride[i][at.loop] * inner;
      if (result.in_step[i] != 0 && !agrees(each.in[i], at.rows, result.in_step[i])) return {.obstacle = "its rows are not rows of memory"};
    }
    return result;
  }

  const plan& made_;
  list<row_layout> layout_;
  list<row_cut> cuts_;
};

}  // namespace inlay::plan
