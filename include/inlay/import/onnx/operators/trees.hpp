/// Operators of the domain ai.onnx.ml that networks meet: decision trees, and features by number.
#pragma once

#include <inlay/import/onnx/operators/indexing.hpp>

namespace inlay::imports {

constexpr void import_feature_extractor(call& at) {
  const term x = at.operand(0), features = as_indices(at, at.operand(1));
  if (!at.require(x.extents().rank >= 1, "its input has no features")) return;
  at.give(term(at.target(), at.target().gather(x.id(), reshape(features, make_shape(features.extents().size())).id(), x.extents().rank - 1)));
}

namespace detail {

/// What a TreeEnsemble says of its nodes and leaves.
struct forest {
  list<long long> features, true_nodes, false_nodes, true_leaf, false_leaf, roots, leaf_targets, missing_true;
  evaluated splits, modes, weights, members;
  int targets = 1;
  int budget = 65536;  ///< nodes that may still be visited: a file may claim that its trees are graphs
};

constexpr bool holds_tensor(call& at, std::string_view name, evaluated& result) {
  const attribute_view* found = at.attribute(name);
  if (found == nullptr || found->tensor.data() == nullptr) return false;
  value held;
  if (const char* why = read_constant(at.file(), at.target(), read_tensor(at.file(), found->tensor), held)) return at.fail(why);
  result = elements_of(at.target(), held);
  return true;
}

/// x is (N, features); the result has a column for each target, (N, targets) or one row where every leaf is the same.
constexpr term tree_value(call& at, forest& trees, term x, long long index, bool leaf, int depth) {
  if (leaf) {
    list<double> row = list<double>::filled(trees.targets, 0);
    const bool inside = index >= 0 && index < trees.leaf_targets.size() && index < trees.weights.size();
    if (at.require(inside && trees.leaf_targets[static_cast<int>(index)] >= 0 && trees.leaf_targets[static_cast<int>(index)] < trees.targets,
                   "a leaf is not there"))
      row[static_cast<int>(trees.leaf_targets[static_cast<int>(index)])] = trees.weights[static_cast<int>(index)];
    return at.computed(x.type(), make_shape(1, trees.targets), row);
  }
  const bool inside = index >= 0 && index < trees.features.size() && depth < 512 && --trees.budget > 0;
  if (!at.require(inside, "a node is not there, or its trees are too large")) return x;
  const int node = static_cast<int>(index);
  const long long feature = trees.features[node];
  if (!at.require(feature >= 0 && feature < x.extents()[1], "a node reads a feature that is not there")) return x;
  const term seen = slice(x, 1, static_cast<int>(feature), 1, 1);
  term condition = seen;
  const int mode = static_cast<int>(trees.modes[node]);
  if (mode == 6) {
    // Members of sets stand one set after the other, each with a NaN at its end; the sets in the order of the nodes that ask for them.
    int set = 0, begin = 0;
    for (int i = 0; i < node; ++i) set += trees.modes[i] == 6;
    for (int i = 0; i < trees.members.size() && set > 0; ++i)
      if (trees.members[i] != trees.members[i]) {
        --set;
        begin = i + 1;
      }
    condition = at.splat(dtype::boolean, 0, seen.extents());
    for (int i = begin; i < trees.members.size() && trees.members[i] == trees.members[i]; ++i)
      condition = map(scalar_function::logical_or, condition, map(scalar_function::equal, seen, seen.number(trees.members[i])));
  } else {
    constexpr scalar_function functions[] = {scalar_function::less_equal, scalar_function::less,  scalar_function::greater_equal,
                                             scalar_function::greater,    scalar_function::equal, scalar_function::not_equal};
    if (!at.require(mode >= 0 && mode < 6, "a node compares in a way that is not known")) return x;
    condition = map(functions[mode], seen, seen.number(trees.splits[node]));
  }
  if (node < trees.missing_true.size() && trees.missing_true[node] != 0)
    condition = map(scalar_function::logical_or, condition, map(scalar_function::is_nan, seen));
  const term yes = tree_value(at, trees, x, trees.true_nodes[node], trees.true_leaf[node] != 0, depth + 1);
  if (at.failed()) return x;
  const term no = tree_value(at, trees, x, trees.false_nodes[node], trees.false_leaf[node] != 0, depth + 1);
  return at.failed() ? x : where(condition, yes, no);
}

}  // namespace detail

/// Trees as nested choices, summed or averaged.
constexpr void import_tree_ensemble(call& at) {
  const term x = at.operand(0);
  detail::forest trees;
  trees.features = at.integers("nodes_featureids");
  trees.true_nodes = at.integers("nodes_truenodeids");
  trees.false_nodes = at.integers("nodes_falsenodeids");
  trees.true_leaf = at.integers("nodes_trueleafs");
  trees.false_leaf = at.integers("nodes_falseleafs");
  trees.roots = at.integers("tree_roots");
  trees.leaf_targets = at.integers("leaf_targetids");
  trees.missing_true = at.integers("nodes_missing_value_tracks_true");
  const bool tensors = detail::holds_tensor(at, "nodes_splits", trees.splits) && detail::holds_tensor(at, "nodes_modes", trees.modes) &&
                       detail::holds_tensor(at, "leaf_weights", trees.weights);
  detail::holds_tensor(at, "membership_values", trees.members);
  const long long targets = at.integer("n_targets", 1), how = at.integer("aggregate_function", 1);
  const int nodes = trees.features.size();
  const bool whole = tensors && trees.true_nodes.size() == nodes && trees.false_nodes.size() == nodes && trees.true_leaf.size() == nodes &&
                     trees.false_leaf.size() == nodes && trees.splits.size() == nodes && trees.modes.size() == nodes;
  if (!at.require(whole && x.extents().rank == 2 && targets >= 1 && targets <= 4096 && !trees.roots.empty(),
                  "its nodes are not complete, or its input is no matrix"))
    return;
  if (!at.require(how == 0 || how == 1, "trees are summed or averaged") ||
      !at.require(at.integer("post_transform", 0) == 0, "transformed sums are not supported"))
    return;
  trees.targets = static_cast<int>(targets);
  const shape result = make_shape(x.extents()[0], trees.targets);
  term total = at.splat(x.type(), 0, result);
  for (long long root : trees.roots) {
    const term tree = detail::tree_value(at, trees, x, root, false, 0);
    if (at.failed()) return;
    total = total + tree;
  }
  at.give(how == 0 ? total * (1.0 / trees.roots.size()) : total);
}

inline constexpr operator_entry tree_operators[] = {
    {"ArrayFeatureExtractor", import_feature_extractor, "ai.onnx.ml"}, {"TreeEnsemble", import_tree_ensemble, "ai.onnx.ml"},
};

}  // namespace inlay::imports
