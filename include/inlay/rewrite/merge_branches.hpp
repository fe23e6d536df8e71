/// A sum of products of the same value becomes one product.
#pragma once

#include <inlay/rewrite/sums.hpp>

namespace inlay::rewrite {

namespace detail {

/// A product in a sum, or the value itself times a scale; with the positions that its window reads, relative to stride times the output's.
struct branch {
  node_id term = no_node;
  bool identity = false;
  int first[3]{};
  int last[3]{};
};

/// Branches that read one value, and the window that covers those of all.
struct branch_group {
  list<branch> members;
  int first[3]{};
  int last[3]{};
  int step[3] = {1, 1, 1};  ///< between taps
  int together = 0;         ///< taps of all branches
  const char* refused = nullptr;

  constexpr int taps() const {
    int count = 1;
    for (int i = 0; i < 3; ++i) count *= (last[i] - first[i]) / step[i] + 1;
    return count;
  }
};

constexpr branch branch_of(const rewriter& rw, node_id product) {
  branch result{.term = product};
  const window& geometry = rw[product].geometry;
  if (rw[product].kind != op::convolve) return result;
  for (int i = 0; i < geometry.rank; ++i) {
    result.first[i] = -geometry.pad_before[i];
    result.last[i] = result.first[i] + (geometry.kernel[i] - 1) * geometry.dilation[i];
  }
  return result;
}

/// Why a branch cannot be one product with the leading one, or nullptr.
constexpr const char* refuse_branch(const rewriter& rw, node_id leader, const branch& next, const int (&step)[3]) {
  if (rw.is_output(next.term)) return "a branch is an output of the network";
  if (rw.uses(next.term) != 1) return "a branch has other users";
  if (!is_weights(rw, rw.operand(next.term, 1))) return "the weights of a branch are known only when the network runs";
  const node &first = rw[leader], &other = rw[next.term];
  if (first.kind == op::contract)
    return rw.source(next.term, 1).extents.rank != 2 || first.transpose_a != other.transpose_a ? "the branches are products of other shapes"
                                                                                              : nullptr;
  if (first.transposed || other.transposed) return "a branch is a transposed convolution";
  if (first.groups != other.groups) return "the branches have other strides, dilations or groups";
  for (int i = 0; i < first.geometry.rank; ++i) {
    if (first.geometry.stride[i] != other.geometry.stride[i]) return "the branches have other strides, dilations or groups";
    if (other.geometry.kernel[i] > 1 && other.geometry.dilation[i] != step[i]) return "the branches have other strides, dilations or groups";
    if ((next.first[i] + first.geometry.pad_before[i]) % step[i] != 0) return "the taps of a branch lie between those of another";
  }
  return nullptr;
}

constexpr void take_in(branch_group& group, const branch& next) {
  int taps = 1;
  for (int i = 0; i < 3; ++i) {
    if (group.members.empty() || next.first[i] < group.first[i]) group.first[i] = next.first[i];
    if (group.members.empty() || next.last[i] > group.last[i]) group.last[i] = next.last[i];
    taps *= (next.last[i] - next.first[i]) / group.step[i] + 1;
  }
  group.members.push_back(next);
  group.together += taps;
}

/// A value, perhaps with one factor for each channel, as a convolution with one tap.
constexpr bool is_identity_of(const rewriter& rw, node_id term, node_id x, const node& product) {
  if (product.kind != op::convolve || !(rw[x].extents == product.extents)) return false;
  for (int i = 0; i < product.geometry.rank; ++i)
    if (product.geometry.stride[i] != 1) return false;
  if (term == x) return true;
  const scale_match scale = match_scale(rw, term);
  return scale && scale.value == x && rw[term].extents == rw[x].extents && rw.uses(term) == 1 && !rw.is_output(term) &&
         varies_along(factor_extents(rw, scale), rw[x].extents, 1);
}

/// The branches of a sum that read what `leader` reads. With `pairs`, only the leader and the first that costs no more taps with it.
constexpr branch_group group_branches(rewriter& rw, const sum_of_terms& sum, int leader, bool pairs) {
  const node_id product = sum.terms[leader], x = rw.operand(product, 0);
  branch_group group;
  const auto same_input = [&](node_id term) {
    return rw[term].kind == rw[product].kind && rw.operand(term, 0) == x && rw[term].extents == rw[product].extents;
  };
  // Branches of one tap go along with any dilation.
  for (int i = 0; i < 3; ++i) group.step[i] = rw[product].geometry.dilation[i];
  for (int k = leader; k < sum.terms.size(); ++k)
    for (int i = 0; i < 3 && same_input(sum.terms[k]); ++i)
      if (rw[product].geometry.kernel[i] == 1 && rw[sum.terms[k]].geometry.kernel[i] > 1 && group.step[i] == rw[product].geometry.dilation[i])
        group.step[i] = rw[sum.terms[k]].geometry.dilation[i];
  bool alone = true;
  for (int k = 0; k < sum.terms.size(); ++k)
    if (k != leader) alone = alone && !same_input(sum.terms[k]) && !is_identity_of(rw, sum.terms[k], x, rw[product]);
  if (alone) return group;
  const branch first = branch_of(rw, product);
  if ((group.refused = refuse_branch(rw, product, first, group.step)) != nullptr) return group;
  take_in(group, first);
  for (int k = 0; k < sum.terms.size(); ++k) {
    const node_id term = sum.terms[k];
    branch next{.term = term, .identity = is_identity_of(rw, term, x, rw[product])};
    if (!next.identity) {
      if (k <= leader || !same_input(term)) continue;
      next = branch_of(rw, term);
      if (const char* reason = refuse_branch(rw, product, next, group.step)) {
        group.refused = reason;
        rw.about(term);
        continue;
      }
    } else {
      bool on_a_tap = true;
      for (int i = 0; i < 3; ++i) on_a_tap = on_a_tap && group.first[i] % group.step[i] == 0;
      if (!on_a_tap) continue;
    }
    branch_group wider = group;
    take_in(wider, next);
    if (pairs && wider.taps() > wider.together) continue;
    group = wider;
    if (pairs) return group;
  }
  return group;
}

/// Weights that give each channel back, times its factor.
constexpr node_id identity_weights(rewriter& rw, builder& target, const branch& which, node_id product) {
  shape extents = rw.source(product, 1).extents;
  for (int i = 2; i < extents.rank; ++i) extents[i] = 1;
  const node_id unit = target.constant(rw[product].type, extents, extents[1] == 1 ? splat_of(1) : diagonal_of(extents[1]));
  if (which.term == rw.operand(product, 0)) return unit;
  const evaluated factors = factors_for_weights(rw[product], 1, extents, false, factors_of(rw, match_scale(rw, which.term)));
  if (extents[1] > 1) return target.map(scalar_function::multiply, unit, store(target, factors));
  const evaluated ones = inlay::detail::filled(factors.type, extents, 1);
  return target.constant(factors.type, extents, stored(target, combine(scalar_function::multiply, ones, factors)));
}

/// One product in place of the members of a group.
constexpr node_id merged_product(rewriter& rw, const branch_group& group) {
  const node_id leader = group.members[0].term, x = rw.operand(leader, 0);
  const node model = rw[leader];
  builder& target = rw.build_like(leader);
  const int window_rank = model.kind == op::convolve ? model.geometry.rank : 0;
  // Stored weights first: two constants in a row are not taken for two shifts that can be one.
  list<node_id> stored, parts;
  for (const branch& each : group.members) {
    const node_id weights = each.identity ? identity_weights(rw, target, each, leader) : rw.operand(each.term, 1);
    int before[max_rank]{}, after[max_rank]{};
    bool pads = false;
    for (int i = 0; i < window_rank; ++i) {
      before[i + 2] = (each.first[i] - group.first[i]) / group.step[i];
      after[i + 2] = (group.last[i] - each.last[i]) / group.step[i];
      pads = pads || before[i + 2] > 0 || after[i + 2] > 0;
    }
    if (pads) parts.push_back(target.pad(weights, before, after, pad_mode::constant));
    else if (model.kind == op::contract && rw[each.term].transpose_b != model.transpose_b) parts.push_back(target.permute(weights, {1, 0}));
    else if (target[weights].kind == op::constant) stored.push_back(weights);
    else parts.push_back(weights);
  }
  for (node_id part : parts) stored.push_back(part);
  node_id weights = stored[0];
  for (int i = 1; i < stored.size(); ++i) weights = target.map(scalar_function::add, weights, stored[i]);
  if (model.kind == op::contract) return target.append(model, {x, weights});
  window geometry = model.geometry;
  for (int i = 0; i < window_rank; ++i) {
    geometry.kernel[i] = (group.last[i] - group.first[i]) / group.step[i] + 1;
    geometry.dilation[i] = group.step[i];
    geometry.pad_before[i] = -group.first[i];
    const int beyond = (model.extents[i + 2] - 1) * geometry.stride[i] + group.last[i] - (target[x].extents[i + 2] - 1);
    geometry.pad_after[i] = beyond > 0 ? beyond : 0;
  }
  return target.convolve(x, weights, geometry, model.groups);
}

constexpr bool apply_merge_branches(rewriter& rw, node_id id) {
  if (!facts(rw[id].type).floating || (!is_product(rw, rw.operand(id, 0)) && !is_product(rw, rw.operand(id, 1)))) return false;
  if (split_constant(rw, id) && outer_addition(rw, id) == no_node) return false;
  const sum_of_terms sum = find_sum(rw, id);
  const char* reason = nullptr;
  for (int leader = 0; leader < sum.terms.size(); ++leader) {
    const node_id product = sum.terms[leader];
    if (!is_product(rw, product) || !(rw[product].extents == rw[sum.whole].extents)) continue;
    branch_group group = group_branches(rw, sum, leader, false);
    if (group.refused != nullptr && reason == nullptr) reason = group.refused;
    if (group.members.size() < 2) continue;
    if (group.taps() > group.together) group = group_branches(rw, sum, leader, true);
    if (group.members.size() < 2) {
      reason = "the merged kernel would have more taps than its branches together";
      continue;
    }
    rw.about(group.members[1].term);
    if (rw.options().ieee) return rw.miss(overflows_move);
    if (rw.weights() > rw.options().weight_budget) return rw.miss(exceeds_weight_budget);
    node_id result = merged_product(rw, group);
    builder& target = rw.build();
    // Shifts next to the product, where they become one.
    for (const bool shifts : {true, false})
      for (node_id term : sum.terms) {
        bool merged = false;
        for (const branch& each : group.members) merged = merged || each.term == term;
        if (!merged && is_constant(rw, term) == shifts) result = target.map(scalar_function::add, result, term);
      }
    return rw.replace(sum.whole, result);
  }
  return reason != nullptr && rw.miss(reason);
}

}  // namespace detail

/// Convolutions of one value that are added up become one: their kernels are padded to a common window and added. So do matrix products with
/// one left operand, and the value itself, perhaps with one factor for each channel, is a kernel of one tap.
///
///     %3 = convolve %0, %1 {pad 1} : f32[1, 8, 9, 9]              %3 = pad %2 {before [0, 0, 1, 1], after [0, 0, 1, 1]} : f32[8, 4, 3, 3]
///     %4 = convolve %0, %2 : f32[1, 8, 9, 9]                =>    %4 = map.add %1, %3 : f32[8, 4, 3, 3]
///     %5 = map.add %3, %4 : f32[1, 8, 9, 9]                       %5 = convolve %0, %4 {pad 1} : f32[1, 8, 9, 9]
///
/// Needs fold_scale, which leaves shifts alone between the branches. Rounding: x * (v + w) instead of x * v + x * w.
inline constexpr rule merge_branches{"merge_branches", roots(scalar_function::add), &detail::apply_merge_branches};

}  // namespace inlay::rewrite
