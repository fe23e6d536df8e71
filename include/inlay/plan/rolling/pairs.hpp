/// Two products in a row, of which the second reads the first in blocks of rows: only one block is in memory.
#pragma once

#include <inlay/plan/lower_nest.hpp>
#include <inlay/plan/rolling/rows.hpp>
#include <inlay/plan/tiles.hpp>

namespace inlay::plan {

namespace detail {

/// Looks for pairs such as the scores of attention and their product with the values, or the two linear layers of a perceptron.
class product_pairs {
 public:
  constexpr product_pairs(plan& made, const target& machine, bool at_any_price) : made_(made), machine_(machine), at_any_price_(at_any_price) {}

  constexpr void run() {
    count_readers();
    for (int second = 1; second < made_.steps.size(); ++second) {
      const int first = producer_of(second);
      if (first < 0 || taken(first) || !fits(made_.steps[first], made_.steps[second])) continue;
      if (!at_any_price_ && !reads_from_cache(made_.steps[first], made_.steps[second])) continue;
      bring_together(first, second);
      roll(second - 1);
    }
  }

 private:
  constexpr const kernel::contract_description& description_of(const step& each) const { return made_.contracts[each.description]; }

  /// Reads and parts of each buffer.
  constexpr void count_readers() {
    readers_ = list<int>::filled(made_.buffers.size());
    for (const step& each : made_.steps) {
      for (int k = 0; k < each.inputs; ++k)
        if (each.in[k].buffer >= 0) ++readers_[root_of(made_, each.in[k].buffer)];
      for (int k = 1; k < each.row_inputs; ++k)
        if (each.row_in[k].buffer >= 0) ++readers_[root_of(made_, each.row_in[k].buffer)];
    }
    for (const buffer& each : made_.buffers)
      if (each.inside >= 0) ++readers_[root_of(made_, each.inside)];
  }
  /// The product that writes the left operand of another one, if nobody else reads it; or -1.
  constexpr int producer_of(int second) const {
    const step& reader = made_.steps[second];
    if (reader.kind != step_kind::contract) return -1;
    const int which = reader.in[0].buffer;
    if (which < 0 || readers_[which] != 1) return -1;
    const buffer& between = made_.buffers[which];
    if (between.inside >= 0 || between.where != operand::place::arena || between.holds_input || between.holds_output) return -1;
    for (int i = second - 1; i >= 0; --i)
      if (made_.steps[i].out.buffer == which) return made_.steps[i].kind == step_kind::contract ? i : -1;
    return -1;
  }
  constexpr bool taken(int which) const {
    for (const row_group& each : made_.groups)
      if (which >= each.first_step && which < each.first_step + each.steps) return true;
    return false;
  }
  /// Whether each row of the second product reads the same row of the first one.
  constexpr bool fits(const step& from, const step& to) const {
    const kernel::contract_description &first = description_of(from), &second = description_of(to);
    if (from.out.offset != 0 || to.in[0].offset != 0 || first.m != second.m || first.n != second.k || first.batch_rank != second.batch_rank)
      return false;
    if (first.out_n != 1 || second.a_k != 1 || first.out_m != first.n || second.a_m != first.n) return false;
    int dense = first.m * first.n;
    for (int i = first.batch_rank - 1; i >= 0; --i) {
      if (first.batch[i] != second.batch[i] || first.out_batch[i] != dense || second.a_batch[i] != dense) return false;
      dense *= first.batch[i];
    }
    if (made_.buffers[from.out.buffer].bytes != static_cast<std::size_t>(dense) * facts(from.out.type).bytes) return false;
    return dense > block_rows(first.m) * first.n && rows_fit(from);
  }
  /// Whether what finishes the first product's rows is the same for each of them.
  constexpr bool rows_fit(const step& from) const {
    if (from.rows < 0) return true;
    const kernel::nest_description& nest = made_.nests[from.rows];
    int reduced = 1, loops = 1;
    for (int i = 0; i < nest.rank; ++i) {
      if (nest.reduced[i]) {
        reduced *= nest.extent[i];
        ++loops;
      }
      for (int k = 1; k < nest.operands && !nest.reduced[i]; ++k)
        if (nest.stride[k][i] != 0) return false;
    }
    return reduced == description_of(from).n && loops <= max_rank;
  }
  /// About as many as one tile has; if possible so that all blocks have the same size, as each size is code of its own.
  constexpr int block_rows(int rows) const {
    const int most = machine_.block_rows;
    for (int size = most; 2 * size >= most; --size)
      if (rows % size == 0) return size;
    const int usual = most - most / 4, blocks = (rows + usual - 1) / usual;
    return (rows + blocks - 1) / blocks;
  }
  /// What each block reads as a whole stays in the cache.
  constexpr bool reads_from_cache(const step& from, const step& to) const {
    std::size_t bytes = 0;
    for (const step* each : {&from, &to})
      bytes += static_cast<std::size_t>(description_of(*each).k) * static_cast<std::size_t>(description_of(*each).n) * facts(each->in[1].type).bytes;
    return 2 * bytes <= machine_.l2_bytes;
  }

  /// What stands between the two does not read the first one.
  constexpr void bring_together(int first, int second) {
    const step moved = made_.steps[first];
    for (int i = first; i + 1 < second; ++i) made_.steps[i] = made_.steps[i + 1];
    made_.steps[second - 1] = moved;
    for (row_group& each : made_.groups)
      if (each.first_step > first) --each.first_step;
  }

  constexpr void roll(int at) {
    step &from = made_.steps[at], &to = made_.steps[at + 1];
    kernel::contract_description first = description_of(from), second = description_of(to);
    first.block = second.block = block_rows(first.m);
    first.out_stays = second.a_stays = true;
    for (int i = 0; i < first.batch_rank; ++i) first.out_batch[i] = second.a_batch[i] = 0;
    set_tile(first, first.block, machine_, static_cast<int>(facts(from.out.type).bytes));
    set_tile(second, first.block, machine_, static_cast<int>(facts(to.out.type).bytes));
    buffer& between = made_.buffers[from.out.buffer];
    between.bytes = static_cast<std::size_t>(first.block) * static_cast<std::size_t>(first.n) * facts(from.out.type).bytes;
    if (from.rows >= 0) from.rows = intern(made_.nests, rows_of_block(made_.nests[from.rows], first, from));
    describe(from, first);
    describe(to, second);
    from.walk = to.walk = {.rows = first.calls(), .in_rows = first.calls()};
    insert_group(made_.groups, {.first_step = at, .steps = 2, .rows = first.calls(), .first_edge = made_.row_edges.size(), .edges = 2});
    made_.row_edges.push_back({-1, 0, 0});
    made_.row_edges.push_back({0, 1, 0});
  }
  /// In place of the description that was there, if no other step has it.
  constexpr void describe(step& which, const kernel::contract_description& next) {
    int users = 0;
    for (const step& each : made_.steps) users += each.kind == step_kind::contract && each.description == which.description;
    for (int i = 0; i < made_.contracts.size(); ++i)
      if (made_.contracts[i] == next) users = 2;
    if (users > 1) which.description = intern(made_.contracts, next);
    else made_.contracts[which.description] = next;
  }
  constexpr kernel::nest_description rows_of_block(const kernel::nest_description& whole, const kernel::contract_description& first,
                                                   const step& of) const {
    kernel::nest_description result = whole;
    result.rank = 0;
    const auto append = [&](int extent, bool reduced, int out, const auto& stride_of) {
      const int i = result.rank++;
      result.extent[i] = extent;
      result.reduced[i] = reduced;
      result.out_stride[i] = out;
      for (int k = 0; k < whole.operands; ++k) result.stride[k][i] = stride_of(k);
    };
    if (first.block > 1) append(first.block, false, first.out_m, [&](int k) { return k == 0 ? first.out_m : 0; });
    for (int i = 0; i < whole.rank; ++i)
      if (whole.reduced[i]) append(whole.extent[i], true, whole.out_stride[i], [&](int k) { return whole.stride[k][i]; });
    for (int i = result.rank; i < whole.rank; ++i) {
      result.extent[i] = result.out_stride[i] = 0;
      result.reduced[i] = false;
      for (int k = 0; k < whole.operands; ++k) result.stride[k][i] = 0;
    }
    choose_lanes(result, machine_.lanes(facts(of.out.type).bytes));
    return result;
  }

  plan& made_;
  const target& machine_;
  bool at_any_price_;
  list<int> readers_;
};

}  // namespace detail

/// softmax(Q K^T) V and w (relu (v x)) keep a block of rows in memory instead of all: rows of scores, or of hidden values, are computed, finished,
/// and multiplied before the next block. Rows are finished in full blocks: where a block has one row less, its last row is an old one, and ignored.
/// Each block reads all keys, values and weights; unless `at_any_price`, products
/// are left alone whose keys, values and weights do not stay in the cache.
constexpr void roll_products(plan& made, const target& machine, bool at_any_price) { detail::product_pairs(made, machine, at_any_price).run(); }

}  // namespace inlay::plan
