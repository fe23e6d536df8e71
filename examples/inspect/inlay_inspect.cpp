// What becomes of an ONNX file: its operators, the graph before and after the rewrites, and what the plan costs.
//   inlay_inspect FILE.onnx [--batch N] [--dim NAME=N] [--shape INPUT=1x3x224x224] [--before] [--after] [--mermaid] [--memory] [--explain]
// Everything happens here as it would in the compiler: the same reader, rewrites and planner, called when the program runs.
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>

#include <inlay/import/onnx/import.hpp>
#include <inlay/plan/plan.hpp>
#include <inlay/report/explain.hpp>
#include <inlay/report/memory_map.hpp>
#include <inlay/report/mermaid.hpp>
#include <inlay/graph/print.hpp>
#include <inlay/rewrite/pipeline.hpp>

namespace {

using namespace inlay;

void print_text(const char* title, const text& words) {
  const std::string_view view = words.view();
  std::printf("\n== %s\n%.*s", title, static_cast<int>(view.size()), view.data());
  if (!view.empty() && view.back() != '\n') std::puts("");
}

/// What the file holds, operator by operator; functions of its own are counted as one.
void print_operators(const std::string& bytes) {
  imports::source_file file(bytes);
  const imports::model_view model = imports::read_model(file);
  const imports::graph_view graph = imports::read_graph(file, model.graph);
  std::map<std::string, int> counts;
  for (std::string_view message : graph.nodes) {
    const imports::node_view node = imports::read_node(file, message);
    ++counts[(node.domain.empty() ? "" : std::string(node.domain) + '.') + std::string(node.operation)];
  }
  std::printf("%.*s, IR version %lld", static_cast<int>(model.producer.size()), model.producer.data(), model.ir_version);
  for (const imports::opset_view& each : model.opsets)
    std::printf(", opset %.*s%s%d", static_cast<int>(each.domain.size()), each.domain.data(), each.domain.empty() ? "" : " ", each.version);
  std::printf("\n%d nodes, %d initializers, %d functions\n", graph.nodes.size(), graph.initializers.size(), model.functions.size());
  for (const auto& [name, count] : counts) std::printf("%6d %s\n", count, name.c_str());
  if (file.failed()) std::printf("%s\n", std::string(file.problem().view()).c_str());
}

bool read_pin(const std::string& option, const char* value, imports::import_options& options) {
  const std::string_view word(value);
  if (option == "--batch") {
    options.batch = std::atoll(value);
    return true;
  }
  const std::size_t equals = word.rfind('=');
  if (equals == std::string_view::npos) return false;
  if (option == "--dim") {
    options.dimensions.push_back({word.substr(0, equals), std::atoll(value + equals + 1)});
    return true;
  }
  if (option != "--shape") return false;
  shape extents;
  for (const char* at = value + equals + 1; *at != '\0' && extents.rank < max_rank;) {
    char* end = nullptr;
    extents.append(static_cast<int>(std::strtol(at, &end, 10)));
    if (end == at) return false;
    at = *end == 'x' ? end + 1 : end;
  }
  options.shapes.push_back({word.substr(0, equals), extents});
  return true;
}

void print_rim(const imports::imported_graph& imported) {
  const auto print_one = [](const char* what, std::string_view name, dtype type, const shape& extents) {
    text words;
    words << what << ' ' << name << ": " << facts(type).name << extents;
    std::printf("%s\n", std::string(words.view()).c_str());
  };
  for (const imports::network_input& each : imported.result.inputs) print_one("input ", each.name, each.type, each.extents);
  for (int i = 0; i < imported.result.outputs.size(); ++i) {
    const node& value = imported.network[imported.result.outputs[i]];
    print_one("output", imported.result.output_names[i], value.type, value.extents);
  }
}

}  // namespace

int main(int argc, char** argv) {
  std::string path;
  std::set<std::string> wanted;
  imports::import_options options;
  for (int i = 1; i < argc; ++i) {
    const std::string word = argv[i];
    const bool pins = word == "--batch" || word == "--dim" || word == "--shape";
    if (pins && i + 1 < argc) {
      if (!read_pin(word, argv[++i], options)) return std::fprintf(stderr, "%s takes NAME=NUMBER, not %s\n", word.c_str(), argv[i]), 2;
    } else if (word.starts_with("--")) {
      wanted.insert(word);
    } else {
      path = word;
    }
  }
  if (path.empty()) {
    std::puts(
        "inlay_inspect FILE.onnx [--batch N] [--dim NAME=N] [--shape INPUT=1x3x224x224] [--before] [--after] [--mermaid] [--memory] [--explain]");
    return wanted.contains("--help") ? 0 : 2;
  }
  std::ifstream in(path, std::ios::binary);
  if (!in) return std::fprintf(stderr, "%s cannot be read\n", path.c_str()), 1;
  const std::string bytes{std::istreambuf_iterator<char>(in), {}};
  print_operators(bytes);
  const imports::imported_graph imported = imports::read_onnx(bytes, options);
  if (!imported.result.ok()) {
    print_text("not supported", imported.result.diagnostic());
    return 1;
  }
  print_rim(imported);
  if (wanted.contains("--before")) print_text("graph as imported", print(imported.network));
  if (wanted.contains("--before") && wanted.contains("--mermaid")) print_text("graph as imported, Mermaid", report::mermaid(imported.network));
  const rewritten optimized = optimize(imported.network);
  if (wanted.contains("--after")) print_text("graph after the rewrites", print(optimized.result));
  const plan::plan made = plan::make_plan(optimized.result);
  if (wanted.contains("--mermaid")) print_text("steps, Mermaid", report::mermaid(optimized.result.scopes, made));
  if (wanted.contains("--memory")) print_text("memory", report::memory_map(optimized.result.scopes, made));
  if (wanted.contains("--explain")) print_text("explanation", report::explain(optimized.result.scopes, optimized.remarks, made));
  const bool minimal = made.arena_bytes == made.arena_lower_bound;
  std::printf("\n%d steps, arena %zu bytes%s, weights %zu bytes, %lld multiply-accumulates\n", made.steps.size(), made.arena_bytes,
              minimal ? " (proven minimal)" : "", made.weight_bytes, made.macs);
}
