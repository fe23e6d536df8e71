// Runs every case of a folder in the layout of ONNX's backend suite: read at run time, evaluated by the reference evaluator.
//   onnx_conformance DIR [--list] [--only TEXT]
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>

#include "files.hpp"

namespace conformance {

using namespace inlay;

enum class verdict { passed, failed, skipped };
struct outcome {
  verdict kind = verdict::passed;
  std::string reason;
};

/// The first element that is too far away, as a sentence; empty if none is.
std::string difference(const evaluated& got, const evaluated& want, double relative, double absolute, double share) {
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
imports::import_options pins(const imports::importer& reader, const data_set& set, int level) {
  imports::import_options options;
  imports::import_result ignored;
  const list<imports::network_input> inputs = reader.inputs(ignored);
  for (int i = 0; i < inputs.size() && i < static_cast<int>(set.inputs.size()); ++i) {
    const evaluated& given = set.inputs[static_cast<std::size_t>(i)].elements;
    options.shapes.push_back({inputs[i].name, given.extents});
    const bool integral = !facts(given.type).floating, small = given.size() <= 16 && (i > 0 || level >= 3);
    if ((level >= 1 && integral) || (level >= 2 && small) || (level >= 4 && given.size() <= 4096) || given.size() == 0) options.values.push_back({inputs[i].name, given});
  }
  return options;
}

outcome run(const std::string& bytes, const data_set& set) {
  const auto data_problem = [&]() -> std::string {
    for (const auto* side : {&set.inputs, &set.outputs})
      for (const recorded& each : *side)
        if (!each.problem.empty()) return each.problem;
    return {};
  }();
  if (!data_problem.empty()) {
    // What the file says of its inputs explains it better.
    const imports::imported_graph plain = imports::read_onnx(bytes);
    return {verdict::skipped, plain.result.failed ? std::string(plain.result.diagnostic().view()) : "data: " + data_problem};
  }
  if (set.outputs.empty()) return {verdict::skipped, "no outputs are recorded for it"};
  imports::imported_graph network;
  list<evaluated> inputs;
  for (int level = 0; level < 5; ++level) {
    imports::source_file file(bytes);
    const imports::importer reader(file, {});
    const imports::import_options options = pins(reader, set, level);
    network = imports::read_onnx(bytes, options);
    inputs = {};
    imports::import_result ignored;
    const list<imports::network_input> all = reader.inputs(ignored);
    for (int i = 0; i < all.size() && i < static_cast<int>(set.inputs.size()); ++i) {
      bool pinned = false;
      for (const auto& each : options.values) pinned = pinned || each.input == all[i].name;
      if (!pinned) inputs.push_back(set.inputs[static_cast<std::size_t>(i)].elements);
    }
    if (network.result.ok()) break;
  }
  if (!network.result.ok()) return {verdict::skipped, std::string(network.result.diagnostic().view())};
  if (inputs.size() != network.network.inputs.size()) return {verdict::failed, "the network has another number of inputs than were recorded"};
  for (int i = 0; i < inputs.size(); ++i)
    if (inputs[i].type != network.result.inputs[i].type) return {verdict::failed, "an input has another type than was recorded"};
  if (const char* rule = verify(network.network)) return {verdict::failed, std::string("the graph is not valid: ") + rule};
  const list<evaluated> outputs = evaluate(network.network, inputs);
  if (outputs.size() < static_cast<int>(set.outputs.size())) return {verdict::failed, "the network has fewer outputs than were recorded"};
  for (std::size_t i = 0; i < set.outputs.size(); ++i) {
    const std::string wrong = difference(outputs[static_cast<int>(i)], set.outputs[i].elements, set.relative, set.absolute, set.share);
    if (!wrong.empty()) return {verdict::failed, "output " + std::to_string(i) + ": " + wrong};
  }
  return {};
}

outcome run(const fs::path& root, const fs::path& model, test_case& about) {
  about = load(root, model);
  if (about.sets.empty()) return {verdict::skipped, "nothing is recorded for it"};
  const std::string bytes = read_file(model);
  for (const data_set& set : about.sets)
    if (outcome result = run(bytes, set); result.kind != verdict::passed) {
      result.reason = set.name + ": " + result.reason;
      return result;
    }
  return {};
}

/// Column 3 of the suite's cases.csv, by the name of the case.
std::map<std::string, std::string> classes(const fs::path& root) {
  std::map<std::string, std::string> result;
  fs::path table = root / "cases.csv";
  if (!fs::exists(table)) table = root.parent_path() / "cases.csv";
  if (!fs::exists(table)) table = root / "onnx_backend" / "cases.csv";
  std::ifstream in(table);
  for (std::string line; std::getline(in, line);) {
    const std::size_t first = line.find(','), second = line.find(',', first + 1), third = line.find(',', second + 1);
    if (third != std::string::npos) result[line.substr(first + 1, second - first - 1)] = line.substr(second + 1, third - second - 1);
  }
  return result;
}

}  // namespace conformance

int main(int argc, char** argv) {
  using namespace conformance;
  fs::path root;
  std::string only;
  bool lists = false;
  for (int i = 1; i < argc; ++i) {
    const std::string word = argv[i];
    if (word == "--list") lists = true;
    else if (word == "--only" && i + 1 < argc) only = argv[++i];
    else root = word;
  }
  if (root.empty())
    if (const char* given = std::getenv("INLAY_TEST_MODELS")) root = given;
  if (root.empty() || !fs::is_directory(root)) {
    std::puts("no test models: give a folder, or set INLAY_TEST_MODELS\n0 passed, 0 failed, 0 skipped");
    return root.empty() ? 0 : 1;
  }
  const auto class_of = classes(root);
  int counts[3]{};
  std::map<std::string, std::array<int, 3>> by_class;
  for (const fs::path& model : case_folders(root)) {
    if (!only.empty() && model.string().find(only) == std::string::npos) continue;
    test_case about;
    const outcome result = run(root, model, about);
    const auto kind = static_cast<std::size_t>(result.kind);
    ++counts[kind];
    const auto found = class_of.find(model.parent_path().filename().string());
    const std::string group = found != class_of.end() ? found->second : "other";
    ++by_class[group][kind];
    static const char* const words[] = {"passed", "FAILED", "skipped"};
    if (lists || result.kind != verdict::passed) {
      std::string reason = result.reason;
      while (!reason.empty() && reason.back() == '\n') reason.pop_back();
      for (std::size_t at = 0; (at = reason.find('\n', at)) != std::string::npos;) reason.replace(at, 1, "; ");
      std::printf("%-7s %s [%s]%s%s\n", words[kind], about.name.c_str(), group.c_str(), reason.empty() ? "" : ": ", reason.c_str());
      std::fflush(stdout);
    }
  }
  std::puts("");
  for (const auto& [group, numbers] : by_class) std::printf("%-24s %4d passed, %4d failed, %4d skipped\n", group.c_str(), numbers[0], numbers[1], numbers[2]);
  std::printf("%d passed, %d failed, %d skipped\n", counts[0], counts[1], counts[2]);
  return counts[1] == 0 ? 0 : 1;
}
