/// Elements chosen by index: take, index_select, embedding, gather.
#pragma once

#include <inlay/expression/axes.hpp>
#include <inlay/expression/join.hpp>
#include <inlay/graph/composite/gather.hpp>

namespace inlay {

/// Indices are std::int32_t or std::int64_t: a named tensor, or an expression known only when the network runs.
template <class Operand>
concept index_operand =
    tensor_operand<Operand> && (std::is_same_v<element_type_of<Operand>, std::int32_t> || std::is_same_v<element_type_of<Operand>, std::int64_t>);
template <class Table, class Indices>
concept indexed_operands = tensor_operand<Table> && index_operand<Indices> && (traced<Table> || traced<Indices>);
template <int Rank>
concept indices_are_a_vector = Rank == 1;
/// gather's indices reach no farther than x along the axes they do not choose from.
template <int IndexExtent, int Extent>
concept indices_fit_operand = IndexExtent <= Extent;
template <int ResultRank>
concept result_rank_is_supported = ResultRank <= max_rank;

namespace detail {

template <int Axis, class Table, class Indices> constexpr auto take(const char* label, const Table& table, const Indices& indices) {
  builder& target = target_of(table, indices);
  const scope_guard scope(target, label);
  constexpr shape extents = infer::gather(extents_of<Table>, extents_of<Indices>, Axis);
  const node_id from = lift(target, table);
  return result<element_type_of<Table>, extents>({target, target.gather(from, lift(target, indices), Axis)});
}

/// The first extent of the indices that is larger than x's along another axis than the one chosen from.
constexpr extent_pair index_clash(const shape& indices, const shape& x, int axis) {
  for (int i = 0; i < x.rank && i < indices.rank; ++i)
    if (i != axis && indices[i] > x[i]) return {indices[i], x[i]};
  return {};
}

}  // namespace detail

/// `take<Axis>(x, indices)`, as numpy.take: the axis, the first by default, is replaced by the extents of the indices. Negative indices
/// count from the end; indices out of range are moved to the nearest end.
template <int Axis = 0, class Table, class Indices, int Rank = rank_of<Table>, int ResultRank = rank_of<Table> + rank_of<Indices> - 1>
  requires indexed_operands<Table, Indices> && axis_is_in_range<Axis, Rank> && result_rank_is_supported<ResultRank>
constexpr auto take(Table&& x, Indices&& indices) {
  return detail::take<normalized_axis(Axis, Rank)>("take", x, indices);
}

/// take with a vector of indices: torch.index_select.
template <int Axis, class Table, class Indices, int Rank = rank_of<Table>, int IndexRank = rank_of<Indices>>
  requires indexed_operands<Table, Indices> && axis_is_in_range<Axis, Rank> && indices_are_a_vector<IndexRank>
constexpr auto index_select(Table&& x, Indices&& indices) {
  return detail::take<normalized_axis(Axis, Rank)>("index_select", x, indices);
}

/// Rows of a table (entries, features): (indices...) to (indices..., features), as torch.nn.functional.embedding.
template <class Indices, class Table, int TableRank = rank_of<Table>>
  requires indexed_operands<Table, Indices> && weights_are_a_matrix<TableRank>
constexpr auto embedding(Indices&& indices, Table&& table) {
  return detail::take<0>("embedding", table, indices);
}

/// `gather<Axis>(x, indices)`, as torch.gather: result[i, j, k] = x[i, indices[i, j, k], k] for axis 1. The extents of the indices are those of
/// the result. Negative indices count from the end; indices out of range are moved to the nearest end.
template <int Axis, class Operand, class Indices, int Rank = rank_of<Operand>, int IndexRank = rank_of<Indices>,
          int IndexExtent = detail::index_clash(extents_of<Indices>, extents_of<Operand>, normalized_axis(Axis, Rank)).left,
          int Extent = detail::index_clash(extents_of<Indices>, extents_of<Operand>, normalized_axis(Axis, Rank)).right>
  requires indexed_operands<Operand, Indices> && ranks_match<Rank, IndexRank> && axis_is_in_range<Axis, Rank> &&
           indices_fit_operand<IndexExtent, Extent>
constexpr auto gather(Operand&& x, Indices&& indices) {
  builder& target = detail::target_of(x, indices);
  const scope_guard scope(target, "gather");
  constexpr int axis = normalized_axis(Axis, Rank);
  const composite::term from = detail::term_of(target, x);
  if constexpr (traced<Indices>) {
    return detail::result<element_type_of<Operand>, extents_of<Indices>>(composite::gather_elements(from, detail::term_of(target, indices), axis));
  } else {
    list<double> positions;
    for (auto index : indices) positions.push_back(static_cast<double>(index));
    return detail::result<element_type_of<Operand>, extents_of<Indices>>(composite::gather_elements(from, positions, extents_of<Indices>, axis));
  }
}

}  // namespace inlay
