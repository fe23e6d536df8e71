/// Cases of conformance: what is pinned, what is compared, and whether it is the same.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <set>

#include "files.hpp"

namespace conformance {

using namespace inlay;

inline constexpr const char* not_recorded = "nothing is recorded for it";
enum class verdict { passed, failed, skipped };
struct outcome {
  verdict kind = verdict::passed;
  std::string reason;
};

/// The first element that is too far away, as a sentence; empty if none is.
inline std::string difference(const evaluated& got, const evaluated& want, double relative, double absolute, double share) {
  double largest = 0;
  for (double each : want.elements)
    if (std::isfinite(each)) largest = std::fmax(largest, std::fabs(each));
  absolute += share * largest;
  text shapes;
  shapes << facts(got.type).name << got.extents << " instead of " << facts(want.type).name << want.extents;
  if (got.type != want.type || !(got.extents == want.extents)) return std::string(shapes.view());
  for (int i = 0; i < want.size(); ++i) {
    const double a = got[i], b = want[i];
    const bool same = a == b || (std::isnan(a) && std::isnan(b)) || std::fabs(a - b) <= absolute + relative * std::fabs(b);
    if (same) continue;
    char words[120];
    std::snprintf(words, sizeof words, "element %d is %.9g instead of %.9g", i, a, b);
    return words;
  }
  return {};
}

/// What the recorded data say about inputs: their shapes; and, for as many inputs as it takes, their values.
inline imports::import_options pins(const imports::importer& reader, const data_set& set, int level) {
  imports::import_options options;
  imports::import_result ignored;
  const list<imports::network_input> inputs = reader.inputs(ignored);
  for (int i = 0; i < inputs.size() && i < static_cast<int>(set.inputs.size()); ++i) {
    const evaluated& given = set.inputs[static_cast<std::size_t>(i)].elements;
    options.shapes.push_back({inputs[i].name, given.extents});
    const bool integral = !facts(given.type).floating, small = given.size() <= 16 && (i > 0 || level >= 3);
    if ((level >= 1 && integral) || (level >= 2 && small) || (level >= 4 && given.size() <= 4096) || given.size() == 0)
      options.values.push_back({inputs[i].name, given});
  }
  return options;
}

/// The operators of a file's graph (those of functions and bodies are not listed).
inline std::set<std::string> operators_of(const std::string& bytes) {
  std::set<std::string> found;
  imports::source_file file(bytes);
  const imports::graph_view graph = imports::read_graph(file, imports::read_model(file).graph);
  for (std::string_view each : graph.nodes) {
    const imports::node_view node = imports::read_node(file, each);
    found.insert((node.domain.empty() ? "" : std::string(node.domain) + '.') + std::string(node.operation));
  }
  return found;
}

/// The least that has to be pinned for a network to be imported; more of it from level to level.
struct pinned_network {
  imports::imported_graph imported;
  imports::import_options options;
  list<bool> pinned;       ///< input by input, in the order of the file
  list<evaluated> inputs;  ///< what remains
};
inline constexpr int most_pins = 4;
inline pinned_network import_pinned(const std::string& bytes, const data_set& set) {
  pinned_network result;
  for (int level = 0; level <= most_pins; ++level) {
    imports::source_file file(bytes);
    const imports::importer reader(file, {});
    result.options = pins(reader, set, level);
    result.imported = imports::read_onnx(bytes, result.options);
    result.inputs = {};
    result.pinned = {};
    imports::import_result ignored;
    const list<imports::network_input> all = reader.inputs(ignored);
    for (int i = 0; i < all.size() && i < static_cast<int>(set.inputs.size()); ++i) {
      bool pinned = false;
      for (const auto& each : result.options.values) pinned = pinned || each.input == all[i].name;
      result.pinned.push_back(pinned);
      if (!pinned) result.inputs.push_back(set.inputs[static_cast<std::size_t>(i)].elements);
    }
    if (result.imported.result.ok()) break;
  }
  return result;
}

/// A stateful network was recorded step by step: for each input the output of the step before that it is, or -1.
inline std::vector<int> carried_outputs(const std::vector<data_set>& sets) {
  if (sets.size() < 2) return {};
  std::vector<int> result(sets[0].inputs.size(), -1);
  const auto same = [](const evaluated& a, const evaluated& b) {
    return a.type == b.type && a.extents == b.extents && std::equal(a.elements.begin(), a.elements.end(), b.elements.begin());
  };
  for (std::size_t input = 0; input < result.size(); ++input)
    for (std::size_t output = 0; output < sets[0].outputs.size() && result[input] < 0; ++output) {
      bool carried = true, changes = false;
      for (std::size_t step = 1; step < sets.size() && carried; ++step) {
        const evaluated& given = sets[step].inputs[input].elements;
        carried = same(given, sets[step - 1].outputs[output].elements);
        changes = changes || !same(given, sets[0].inputs[input].elements);
      }
      if (carried && changes) result[input] = static_cast<int>(output);
    }
  return result;
}

}  // namespace conformance
