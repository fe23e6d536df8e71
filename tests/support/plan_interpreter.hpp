/// Runs a plan step by step with naive loops in double precision: what the plan means, independent of kernels.
#pragma once

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>
#include <vector>

#include <inlay/core/scalar_apply.hpp>
#include <inlay/plan/plan.hpp>
#include <inlay/plan/stored_elements.hpp>

namespace support {

/// Memory by element type; the arena starts as NaN, and steps that read what nobody wrote spread it.
class plan_interpreter {
 public:
  plan_interpreter(const inlay::plan::plan& plan, const std::vector<std::vector<double>>& inputs, const std::vector<std::size_t>& output_sizes)
      : plan_(plan), inputs_(inputs) {
    for (auto& arena : arenas_) arena.assign(plan.arena_bytes + 1, std::numeric_limits<double>::quiet_NaN());
    for (auto& memory : prepared_) memory.assign(plan.prepared_bytes + 1, std::numeric_limits<double>::quiet_NaN());
    for (const std::size_t size : output_sizes) outputs_.emplace_back(size, std::numeric_limits<double>::quiet_NaN());
  }

  /// The preparation. Runs do not know the parameters that it reads.
  void prepare(const std::vector<int>& parameters) {
    for (const inlay::plan::step& each : plan_.preparation) run_step(each);
    for (const int each : parameters)
      for (double& element : inputs_[static_cast<std::size_t>(each)]) element = std::numeric_limits<double>::quiet_NaN();
  }

  const std::vector<std::vector<double>>& run() {
    for (int i = 0, group = 0; i < plan_.steps.size();) {
      if (group < plan_.groups.size() && plan_.groups[group].first_step == i) {
        run_group(plan_.groups[group]);
        i += plan_.groups[group++].steps;
      } else {
        run_step(plan_.steps[i++]);
      }
    }
    return outputs_;
  }

 private:
  using operand = inlay::plan::operand;
  using place = inlay::plan::operand::place;

  double& at(const operand& what, long long index) {
    const long long position = what.offset + index;
    if (what.where == place::output) return outputs_[static_cast<std::size_t>(what.index)].at(static_cast<std::size_t>(position));
    if (what.where != place::arena && what.where != place::prepared) throw std::logic_error("writes to a constant");
    const std::size_t bytes = inlay::facts(what.type).bytes;
    const inlay::plan::buffer& memory = plan_.buffers[what.index];
    if (position < 0 || (static_cast<std::size_t>(position) + 1) * bytes > memory.bytes) throw std::logic_error("a step leaves its buffer");
    auto& typed = what.where == place::arena ? arenas_ : prepared_;
    return typed[static_cast<std::size_t>(what.type)].at(memory.offset / bytes + static_cast<std::size_t>(position));
  }
  double read(const operand& what, long long index) {
    const std::size_t position = static_cast<std::size_t>(what.offset + index);
    if (what.where == place::input) return inputs_[static_cast<std::size_t>(what.index)].at(position);
    if (what.where != place::constant) return at(what, index);
    const inlay::plan::plain_constant& constant = plan_.constants[what.index];
    if (constant.source.where == inlay::constant_source::place::splat) return constant.source.value;
    if (position >= static_cast<std::size_t>(constant.count)) throw std::logic_error("a step leaves its constant");
    if (constant.source.where == inlay::constant_source::place::pool) return plan_.pool[constant.source.pool_begin + static_cast<int>(position)];
    const inlay::constant_source& source = constant.source;
    if (source.where == inlay::constant_source::place::diagonal) return inlay::diagonal_element(source.columns, static_cast<int>(position));
    return source.f32 ? source.f32[position] : source.f64 ? source.f64[position] : source.i64 ? static_cast<double>(source.i64[position])
                                             : source.i32 ? source.i32[position] : source.boolean[position];
  }
  static double stored(const operand& to, double value) {
    if (to.type == inlay::dtype::boolean) return value != 0;
    return inlay::facts(to.type).floating ? value : std::trunc(value);
  }

  void run_group(const inlay::plan::row_group& group) {
    inlay::list<inlay::plan::row_walk> walks;
    inlay::list<inlay::plan::row_edge> edges;
    for (int i = 0; i < group.steps; ++i) walks.push_back(plan_.steps[group.first_step + i].walk);
    for (int i = 0; i < group.edges; ++i) edges.push_back(plan_.row_edges[group.first_edge + i]);
    inlay::plan::row_schedule schedule(walks, edges);
    while (schedule.fed() < group.rows) {
      schedule.feed();
      for (int which = schedule.next(); which >= 0; which = schedule.next()) {
        run_row(plan_.steps[group.first_step + which], schedule.done(which));
        schedule.finish(which);
      }
    }
  }
  void run_row(inlay::plan::step step, int row) {
    const auto move = [row](operand& used) { used.offset += static_cast<int>(inlay::row_distance(row, used.row_step, used.ring, used.turns)); };
    for (int k = 0; k < step.inputs; ++k) move(step.in[k]);
    move(step.out);
    if (row == 0 && step.begin >= 0) step.description = step.begin;
    const bool whole = step.kind != inlay::plan::step_kind::contract || !plan_.contracts[step.description].out_stays;
    if (whole && row + 1 < step.walk.rows) step.rows = -1;
    row_ = row;
    run_step(step);
  }

  /// All indices below `extent`, outermost first.
  template <class Visit> static void each_index(const int* extent, int rank, const Visit& visit) {
    std::vector<int> index(static_cast<std::size_t>(rank) + 1, 0);
    for (int i = 0; i < rank; ++i)
      if (extent[i] == 0) return;
    for (;;) {
      visit(index.data());
      int axis = rank - 1;
      for (; axis >= 0 && ++index[static_cast<std::size_t>(axis)] == extent[axis]; --axis) index[static_cast<std::size_t>(axis)] = 0;
      if (axis < 0) return;
    }
  }
  static long long dot(const int* index, const int* step, int rank) {
    long long sum = 0;
    for (int i = 0; i < rank; ++i) sum += static_cast<long long>(index[i]) * step[i];
    return sum;
  }

  static double combine(const inlay::program& code, const std::vector<double>& inputs) {
    std::vector<double> registers(inputs);
    for (int i = 0; i < code.constants; ++i) registers.push_back(code.constant[i]);
    for (int i = 0; i < code.size; ++i) {
      const inlay::instruction& now = code.code[i];
      const auto value = [&](int reg) { return reg < 0 ? 0.0 : registers[static_cast<std::size_t>(reg)]; };
      registers.push_back(inlay::apply(now.function, value(now.a), value(now.b), value(now.c)));
    }
    return registers[static_cast<std::size_t>(code.result())];
  }

  void run_nest(const inlay::kernel::nest_description& d, const operand* in, const operand& out) {
    using inlay::reduction;
    std::vector<int> kept, reduced;
    for (int i = 0; i < d.rank; ++i) (d.reduced[i] ? reduced : kept).push_back(i);
    const auto pick = [](const std::vector<int>& axes, const int* from) {
      std::vector<int> result;
      for (const int axis : axes) result.push_back(from[axis]);
      result.push_back(0);
      return result;
    };
    const std::vector<int> kept_extent = pick(kept, d.extent), row_extent = pick(reduced, d.extent);
    each_index(kept_extent.data(), static_cast<int>(kept.size()), [&](const int* outer) {
      std::vector<std::vector<double>> registers;
      std::vector<long long> out_at;
      std::vector<std::vector<double>> loaded(static_cast<std::size_t>(d.operands));
      const long long out_base = dot(outer, pick(kept, d.out_stride).data(), static_cast<int>(kept.size()));
      each_index(row_extent.data(), static_cast<int>(reduced.size()), [&](const int* row) {
        out_at.push_back(out_base + dot(row, pick(reduced, d.out_stride).data(), static_cast<int>(reduced.size())));
        for (int k = 0; k < d.operands; ++k)
          loaded[static_cast<std::size_t>(k)].push_back(read(in[k], dot(outer, pick(kept, d.stride[k]).data(), static_cast<int>(kept.size())) +
                                                                       dot(row, pick(reduced, d.stride[k]).data(), static_cast<int>(reduced.size()))));
      });
      const std::size_t length = out_at.size();
      registers = loaded;
      for (int i = 0; i < d.code.constants; ++i) registers.emplace_back(length, d.code.constant[i]);
      for (int i = 0; i < d.code.size; ++i) {
        const inlay::instruction& now = d.code.code[i];
        std::vector<double> result(length);
        const std::vector<double>& a = registers[static_cast<std::size_t>(now.a)];
        if (now.reduce != reduction::none) {
          double value = now.reduce == reduction::product ? 1 : now.reduce == reduction::sum ? 0 : a.empty() ? 0 : a[0];
          std::size_t where = 0;
          for (std::size_t k = 0; k < length; ++k) {
            const bool better = std::isnan(a[k]) ? !std::isnan(value) : now.reduce == reduction::maximum || now.reduce == reduction::argmax ? a[k] > value : a[k] < value;
            switch (now.reduce) {
              case reduction::sum: value += a[k]; break;
              case reduction::product: value *= a[k]; break;
              default:
                if (better) {
                  value = a[k];
                  where = k;
                }
            }
          }
          if (now.reduce == reduction::argmax || now.reduce == reduction::argmin) value = static_cast<double>(where);
          result.assign(length, value);
        } else {
          for (std::size_t k = 0; k < length; ++k) {
            const auto value = [&](int reg) { return reg < 0 ? 0.0 : registers[static_cast<std::size_t>(reg)][k]; };
            result[k] = inlay::apply(now.function, value(now.a), value(now.b), value(now.c));
          }
        }
        registers.push_back(result);
      }
      for (std::size_t k = 0; k < length; ++k) at(out, out_at[k]) = stored(out, registers[static_cast<std::size_t>(d.code.result())][k]);
    });
  }

  /// A packed weight by its coordinates, straight from the user's memory.
  double weight(const operand& what, int group, const int* tap, int input, int output) {
    if (what.where != place::weights) throw std::logic_error("weights are not packed");
    double sum = 0;
    for (int i = 0; i < plan_.weights[what.index].parts; ++i) sum += weight_of_part(plan_.weights[what.index + i], group, tap, input, output);
    return sum;
  }
  double weight_of_part(const inlay::plan::packed_weights& w, int group, const int* whole_tap, int input, int output) {
    int tap[3] = {whole_tap[0], whole_tap[1], whole_tap[2]};
    if (w.partial) {
      group -= w.first_group;
      input -= w.first_input;
      output -= w.first_output;
      int inputs = 1, first_tap = w.first_tap;
      for (const inlay::kernel::weight_axis& axis : w.input) inputs *= axis.extent;
      bool outside = group < 0 || group >= w.group.extent || input < 0 || input >= inputs || output < 0 || output >= w.output.extent;
      for (int i = 0; i < 3; ++i) {
        const int first = w.tap_number[i] == 0 ? 0 : first_tap / w.tap_number[i];
        if (w.tap_number[i] != 0) first_tap %= w.tap_number[i];
        tap[i] -= first;
        outside = outside || tap[i] < 0 || tap[i] >= w.tap[i].extent;
      }
      if (outside) return 0;
    }
    long long position = w.offset + static_cast<long long>(group) * w.group.step + w.place_of_output(output);
    long long scale = w.scale_offset + static_cast<long long>(group) * w.group.scale_step + w.scale_of_output(output);
    for (int i = 0; i < 3; ++i) {
      position += static_cast<long long>(tap[i]) * w.tap[i].step;
      scale += static_cast<long long>(tap[i]) * w.tap[i].scale_step;
    }
    for (int i = 3; i >= 0; --i) {
      const int digit = input % w.input[i].extent;
      input /= w.input[i].extent;
      position += static_cast<long long>(digit) * w.input[i].step;
      scale += static_cast<long long>(digit) * w.input[i].scale_step;
    }
    const double value = inlay::plan::stored_element(w.source, w.type, plan_.pool.data(), static_cast<int>(position));
    return w.scaled ? value * inlay::plan::stored_element(w.scale, w.scale_type, plan_.pool.data(), static_cast<int>(scale)) : value;
  }

  void run_contract(const inlay::kernel::contract_description& d, const inlay::plan::step& step) {
    const int none[3]{};
    int matrix = 0;
    const int which = d.block > 0 ? row_ % d.blocks() : 0, first = d.block > 0 ? d.first_row(which) : 0, count = d.block > 0 ? d.rows_of_block(which) : d.m;
    each_index(d.batch, d.batch_rank, [&](const int* batch) {
      if (d.block > 0 && matrix++ != row_ / d.blocks()) return;
      const long long a = dot(batch, d.a_batch, d.batch_rank), b = dot(batch, d.b_batch, d.batch_rank), out = dot(batch, d.out_batch, d.batch_rank);
      for (int m = first; m < first + count; ++m)
        for (int n = 0; n < d.n; ++n) {
          const int a_row = d.a_stays ? m - first : m, out_row = d.out_stays ? m - first : m;
          double sum = 0;
          for (int k = 0; k < d.k; ++k) {
            double right = 0;
            if (d.b_layout != inlay::weight_layout::packed) right = read(step.in[1], b + static_cast<long long>(k) * d.b_k + static_cast<long long>(n) * d.b_n);
            else if (step.in[1].where == place::weights) right = weight(step.in[1], 0, none, k, n);
            else right = read(step.in[1], inlay::packed_layout{.inputs = d.k, .outputs = d.n, .lanes = d.lanes, .vectors = d.vectors}.index(0, 0, k, n));
            const double left = read(step.in[0], a + static_cast<long long>(a_row) * d.a_m + static_cast<long long>(k) * d.a_k);
            sum += combine(d.prologue, {left}) * right;
          }
          std::vector<double> registers{sum};
          for (int i = 0; i < d.operands; ++i)
            registers.push_back(read(step.in[i + 2], dot(batch, d.operand_batch[i], d.batch_rank) + static_cast<long long>(m) * d.operand_m[i] +
                                                         static_cast<long long>(n) * d.operand_n[i]));
          at(step.out, out + static_cast<long long>(out_row) * d.out_m + static_cast<long long>(n) * d.out_n) = stored(step.out, combine(d.epilogue, registers));
        }
    });
  }

  template <class Description, class Value> void each_window(const Description& d, int channels, const inlay::plan::step& step, int first_operand, const Value& value) {
    int extent[5] = {d.batch, channels, 1, 1, 1};
    for (int i = 0; i < d.rank; ++i) extent[i + 2] = d.out_extent[i];
    if (d.ring > 0) extent[2] = 1;  // memory stands at the row already
    each_index(extent, 5, [&](const int* index) {
      const auto position = [&](int n, int c, const int* s) {
        long long result = static_cast<long long>(index[0]) * n + static_cast<long long>(index[1]) * c;
        for (int i = 0; i < d.rank; ++i) result += static_cast<long long>(index[i + 2]) * s[i];
        return result;
      };
      const int place[5] = {index[0], index[1], d.ring > 0 ? row_ : index[2], index[3], index[4]};
      std::vector<double> registers{value(place)};
      for (int i = 0; i < d.operands; ++i) registers.push_back(read(step.in[i + first_operand], position(d.operand_n[i], d.operand_c[i], d.operand_s[i])));
      at(step.out, position(d.out_n, d.out_c, d.out_s)) = stored(step.out, combine(d.epilogue, registers));
    });
  }
  template <class Description> long long input_position(const Description& d, int n, int c, const int* s) const {
    long long result = static_cast<long long>(n) * d.in_n + static_cast<long long>(c) * d.in_c;
    for (int i = 0; i < d.rank; ++i) {
      if constexpr (requires { d.turns; }) {
        if (i == 0 && d.ring > 0) {
          result += inlay::row_distance(s[i], d.in_s[i], d.ring, d.turns);
          continue;
        }
      }
      result += static_cast<long long>(s[i]) * d.in_s[i];
    }
    return result;
  }

  void run_convolve(const inlay::kernel::convolve_description& d, const inlay::plan::step& step) {
    const int inputs = d.channels_in / d.groups, outputs = d.channels_out / d.groups;
    const bool depthwise = inputs == 1 && d.groups > 1;
    if (step.scratch.buffer >= 0)
      for (int i = 0; i < inlay::winograd::geometry_of(d).scratch(); ++i) at(step.scratch, i) = std::numeric_limits<double>::quiet_NaN();
    each_window(d, d.channels_out, step, 2, [&](const int* index) {
      const int group = index[1] / outputs;
      double sum = 0;
      each_index(d.kernel, 3, [&](const int* tap) {
        int position[3]{};
        for (int i = 0; i < d.rank; ++i) {
          if (d.transposed) {
            const int reached = index[i + 2] + d.pad[i] - tap[i] * d.dilation[i];
            if (reached < 0 || reached % d.stride[i] != 0) return;
            position[i] = reached / d.stride[i];
          } else {
            position[i] = index[i + 2] * d.stride[i] - d.pad[i] + tap[i] * d.dilation[i];
          }
          if (position[i] < 0 || position[i] >= d.in_extent[i]) return;
        }
        for (int c = 0; c < inputs; ++c) {
          const double w = run_time_weight(step.in[1], depthwise, outputs, inputs, group, tap, c, index[1], d);
          sum += combine(d.prologue, {read(step.in[0], input_position(d, index[0], group * inputs + c, position))}) * w;
        }
      });
      return sum;
    });
  }
  double run_time_weight(const operand& what, bool depthwise, int outputs, int inputs, int group, const int* tap, int input, int channel,
                         const inlay::kernel::convolve_description& d) {
    if (what.where == place::weights) return weight(what, depthwise ? 0 : group, tap, input, depthwise ? channel : channel % outputs);
    const inlay::packed_layout layout{.groups = depthwise ? 1 : d.groups,
                                      .taps = d.is_winograd() ? inlay::winograd::geometry_of(d).products() : d.kernel[0] * d.kernel[1] * d.kernel[2],
                                      .inputs = inputs,
                                      .outputs = depthwise ? d.channels_out : outputs,
                                      .lanes = d.lanes,
                                      .vectors = d.vectors,
                                      .depthwise = depthwise};
    // (Steps that pack for Winograd's transforms are interpreted without: the first positions are the taps.)
    const int flat = (tap[0] * d.kernel[1] + tap[1]) * d.kernel[2] + tap[2];
    return read(what, layout.index(depthwise ? 0 : group, flat, input, depthwise ? channel : channel % outputs));
  }

  void run_window(const inlay::kernel::window_description& d, const inlay::plan::step& step) {
    each_window(d, d.channels, step, 1, [&](const int* index) {
      double value = d.how == inlay::reduction::maximum ? -std::numeric_limits<double>::infinity() : 0;
      int counted = 0, padded = 1;
      for (int i = 0; i < d.rank; ++i) {
        const int begin = index[i + 2] * d.stride[i] - d.pad[i];
        const int end = std::min(begin + d.kernel[i], d.in_extent[i] + d.pad_after[i]);
        padded *= end - begin;
      }
      each_index(d.kernel, 3, [&](const int* tap) {
        int position[3]{};
        for (int i = 0; i < d.rank; ++i) {
          position[i] = index[i + 2] * d.stride[i] - d.pad[i] + tap[i] * d.dilation[i];
          if (position[i] < 0 || position[i] >= d.in_extent[i]) return;
        }
        const double x = combine(d.prologue, {read(step.in[0], input_position(d, index[0], index[1], position))});
        value = d.how == inlay::reduction::maximum ? (std::isnan(x) || x > value ? x : value) : value + x;
        ++counted;
      });
      return d.average ? value / (d.count_include_pad ? padded : counted) : value;
    });
  }

  void run_resize(const inlay::kernel::resize_description& d, const inlay::plan::step& step) {
    int extent[5] = {d.batch, d.channels, 1, 1, 1};
    for (int i = 0; i < d.rank; ++i) extent[i + 2] = d.out_extent[i];
    each_index(extent, 5, [&](const int* index) {
      int low[3]{};
      double part[3]{};
      long long out = static_cast<long long>(index[0]) * d.out_n + static_cast<long long>(index[1]) * d.out_c;
      for (int i = 0; i < d.rank; ++i) {
        out += static_cast<long long>(index[i + 2]) * d.out_s[i];
        const double in = d.in_extent[i], o = d.out_extent[i], x = index[i + 2];
        double position = d.coordinates == inlay::resize_coordinates::half_pixel      ? (x + 0.5) * in / o - 0.5
                          : d.coordinates == inlay::resize_coordinates::align_corners ? (o > 1 ? x * (in - 1) / (o - 1) : 0)
                                                                                       : x * in / o;
        position = std::max(position, 0.0);
        low[i] = std::min(static_cast<int>(position), d.in_extent[i] - 1);
        part[i] = position - low[i];
      }
      double sum = 0;
      for (int corner = 0; corner < 1 << d.rank; ++corner) {
        double factor = 1;
        int position[3]{};
        for (int i = 0; i < d.rank; ++i) {
          const bool high = corner >> i & 1;
          factor *= high ? part[i] : 1 - part[i];
          position[i] = std::min(low[i] + high, d.in_extent[i] - 1);
        }
        if (factor != 0) sum += factor * read(step.in[0], input_position(d, index[0], index[1], position));
      }
      at(step.out, out) = sum;
    });
  }

  void run_step(const inlay::plan::step& step) {
    using inlay::plan::step_kind;
    switch (step.kind) {
      case step_kind::nest: run_nest(plan_.nests[step.description], step.in, step.out); break;
      case step_kind::contract: run_contract(plan_.contracts[step.description], step); break;
      case step_kind::convolve: run_convolve(plan_.convolves[step.description], step); break;
      case step_kind::window: run_window(plan_.windows[step.description], step); break;
      case step_kind::resize: run_resize(plan_.resizes[step.description], step); break;
      case step_kind::copy: {
        const inlay::kernel::copy_description& d = plan_.copies[step.description];
        each_index(d.extent, d.rank, [&](const int* index) { at(step.out, dot(index, d.out_stride, d.rank)) = read(step.in[0], dot(index, d.in_stride, d.rank)); });
        break;
      }
      case step_kind::remap: {
        const inlay::kernel::remap_description& d = plan_.remaps[step.description];
        int extent[inlay::max_rank];
        std::copy(d.extent, d.extent + inlay::max_rank, extent);
        if (d.ring > 0) extent[d.row_axis] = 1;
        each_index(extent, d.rank, [&](const int* index) {
          long long from = 0;
          bool fill = false;
          for (int i = 0; i < d.rank; ++i) {
            const bool rolled = d.ring > 0 && i == d.row_axis;
            int position = plan_.tables[d.table[i] + (rolled ? row_ : index[i])];
            fill = fill || position < 0;
            if (rolled) position %= d.ring;
            from += static_cast<long long>(position) * d.in_stride[i];
          }
          at(step.out, dot(index, d.out_stride, d.rank)) = fill ? d.fill.value : read(step.in[0], from);
        });
        break;
      }
      case step_kind::gather: {
        const inlay::kernel::gather_description& d = plan_.gathers[step.description];
        each_index(d.extent, d.rank, [&](const int* index) {
          int which = static_cast<int>(read(step.in[1], dot(index, d.index_stride, d.rank)));
          if (which < 0) which += d.axis_extent;
          which = std::clamp(which, 0, d.axis_extent - 1);
          at(step.out, dot(index, d.out_stride, d.rank)) = read(step.in[0], dot(index, d.in_stride, d.rank) + static_cast<long long>(which) * d.axis_stride);
        });
        break;
      }
      case step_kind::plain: {
        const inlay::plain_description& d = plan_.plains[step.description];
        std::vector<std::vector<double>> operands;
        const double* in[inlay::max_plain_operands]{};
        for (int i = 0; i < step.inputs; ++i) {
          operands.emplace_back();
          for (int k = 0; k < d.in[i].size(); ++k) operands.back().push_back(read(step.in[i], k));
        }
        for (int i = 0; i < step.inputs; ++i) in[i] = operands[static_cast<std::size_t>(i)].data();
        std::vector<double> out(static_cast<std::size_t>(d.out.size()));
        inlay::plain::run_uniform(d, out.data(), in);
        for (int k = 0; k < d.out.size(); ++k) at(step.out, k) = out[static_cast<std::size_t>(k)];
        break;
      }
      case step_kind::pack: {
        const inlay::kernel::pack_description& d = plan_.packs[step.description];
        for (int i = 0; i < d.layout.size(); ++i) at(step.out, i) = 0;
        const int extent[6] = {d.group.extent, d.tap[0].extent, d.tap[1].extent, d.tap[2].extent, d.input.extent, d.output.extent};
        const int from[6] = {d.group.step, d.tap[0].step, d.tap[1].step, d.tap[2].step, d.input.step, d.output.step};
        each_index(extent, 6, [&](const int* index) {
          const int tap = (index[1] * d.tap[1].extent + index[2]) * d.tap[2].extent + index[3];
          const int group = d.layout.depthwise ? 0 : index[0], output = d.layout.depthwise ? index[0] * d.output.extent + index[5] : index[5];
          at(step.out, d.layout.index(group, tap, index[4], output)) = read(step.in[0], dot(index, from, 6));
        });
        break;
      }
    }
    if (step.rows >= 0) run_nest(plan_.nests[step.rows], step.row_in, step.out);
  }

  const inlay::plan::plan& plan_;
  std::vector<std::vector<double>> inputs_;
  std::vector<std::vector<double>> outputs_;
  std::vector<double> arenas_[13];
  std::vector<double> prepared_[13];
  int row_ = 0;  ///< of the step that runs, in a group
};

}  // namespace support
