// Runs every case of a folder in the layout of ONNX's backend suite: read at run time, evaluated by the reference evaluator.
//   onnx_conformance DIR [--list] [--only TEXT] [--known FILE]
//   onnx_conformance DIR --generate FOLDER --batches N [--sample N]   writes the sources of the compiled mode, see generate.hpp
//   onnx_conformance DIR --table FILE                                 writes how many cases of each operator pass, as Markdown
// Of the known FILE each line is a case and the reason why it fails: it counts as skipped, and as failed once it passes.
#include <array>
#include <cstdio>
#include <cstdlib>

#include "generate.hpp"

namespace conformance {

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
  const pinned_network from = import_pinned(bytes, set);
  const imports::imported_graph& network = from.imported;
  const list<evaluated>& inputs = from.inputs;
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
  if (about.sets.empty()) return {verdict::skipped, not_recorded};
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

std::map<std::string, std::string> known_failures(const fs::path& file) {
  std::map<std::string, std::string> result;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);)
    if (const std::size_t space = line.find(' '); space != std::string::npos && line[0] != '#')
      result[line.substr(0, space)] = line.substr(space + 1);
  return result;
}

/// One line for each operator of the cases, with the reason of the first case that does not pass.
struct operator_table {
  fs::path file;

  void add(const fs::path& model, const outcome& result) {
    if (result.reason == not_recorded) return;
    for (const std::string& each : operators_of(read_file(model))) {
      line& to = lines_[each];
      ++to.count[static_cast<std::size_t>(result.kind)];
      if (to.reason.empty()) to.reason = result.reason;
    }
  }
  void write() const {
    std::ofstream out(file);
    out << "| operator | passed | failed | skipped | why not all |\n|---|---|---|---|---|\n";
    for (const auto& [name, each] : lines_) {
      std::string reason = each.reason;
      // What the first node or input says, without where in the case it was found.
      for (const char* before : {"not supported:\n  ", "test_data_set_0: "})
        if (const std::size_t at = reason.find(before); at != std::string::npos) reason = reason.substr(at + std::strlen(before));
      if (reason.starts_with("input '")) reason = reason.substr(reason.find("': ") + 3);
      reason = reason.substr(0, reason.find('\n'));
      out << "| " << name << " | " << each.count[0] << " | " << each.count[1] << " | " << each.count[2] << " | " << reason << " |\n";
    }
  }

 private:
  struct line {
    std::array<int, 3> count{};
    std::string reason;
  };
  std::map<std::string, line> lines_;
};

}  // namespace conformance

int main(int argc, char** argv) {
  using namespace conformance;
  fs::path root;
  std::string only;
  fs::path known_file;
  generation generated;
  operator_table table;
  bool lists = false;
  for (int i = 1; i < argc; ++i) {
    const std::string word = argv[i];
    if (word == "--list") lists = true;
    else if (word == "--only" && i + 1 < argc) only = argv[++i];
    else if (word == "--known" && i + 1 < argc) known_file = argv[++i];
    else if (word == "--generate" && i + 1 < argc) generated.folder = argv[++i];
    else if (word == "--table" && i + 1 < argc) table.file = argv[++i];
    else if (word == "--batches" && i + 1 < argc) generated.batches = std::atoi(argv[++i]);
    else if (word == "--sample" && i + 1 < argc) generated.sample = std::atoi(argv[++i]);
    else root = word;
  }
  if (root.empty())
    if (const char* given = std::getenv("INLAY_TEST_MODELS")) root = given;
  if (root.empty() || !fs::is_directory(root)) {
    std::puts("no test models: give a folder, or set INLAY_TEST_MODELS\n0 passed, 0 failed, 0 skipped");
    return root.empty() ? 0 : 1;
  }
  const auto class_of = classes(root);
  const auto known = known_failures(known_file);
  int counts[3]{};
  std::map<std::string, std::array<int, 3>> by_class;
  for (const fs::path& model : case_folders(root)) {
    if (!only.empty() && model.string().find(only) == std::string::npos) continue;
    test_case about;
    outcome result = run(root, model, about);
    if (const auto listed = known.find(about.name); listed != known.end()) {
      if (result.kind == verdict::passed) result = {verdict::failed, "passes, and is still listed as known to fail"};
      else result = {verdict::skipped, "known: " + listed->second};
    }
    const auto kind = static_cast<std::size_t>(result.kind);
    ++counts[kind];
    const auto found = class_of.find(model.parent_path().filename().string());
    const std::string group = found != class_of.end() ? found->second : "other";
    ++by_class[group][kind];
    if (!table.file.empty()) table.add(model, result);
    if (result.kind == verdict::passed && !generated.folder.empty()) generated.consider(root, model, about, group);
    static const char* const words[] = {"passed", "FAILED", "skipped"};
    if (lists || result.kind != verdict::passed) {
      std::string reason = result.reason;
      while (!reason.empty() && reason.back() == '\n') reason.pop_back();
      for (std::size_t at = 0; (at = reason.find('\n', at)) != std::string::npos;) reason.replace(at, 1, "; ");
      std::printf("%-7s %s [%s]%s%s\n", words[kind], about.name.c_str(), group.c_str(), reason.empty() ? "" : ": ", reason.c_str());
      std::fflush(stdout);
    }
  }
  if (!generated.folder.empty()) {
    generated.write();
    return 0;
  }
  if (!table.file.empty()) table.write();
  std::puts("");
  for (const auto& [group, numbers] : by_class)
    std::printf("%-24s %4d passed, %4d failed, %4d skipped\n", group.c_str(), numbers[0], numbers[1], numbers[2]);
  std::printf("%d passed, %d failed, %d skipped\n", counts[0], counts[1], counts[2]);
  return counts[1] == 0 ? 0 : 1;
}
