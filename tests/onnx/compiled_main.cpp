// Runs the compiled cases on what was recorded for them:  onnx_compiled DIR
#include "cases.hpp"
#include "compiled_case.hpp"

#include <cstdlib>

namespace conformance {

/// Elements as a network's memory holds them.
std::vector<char> memory_of(const evaluated& value) {
  return visit_element(value.type, [&]<class Element>(Element*) {
    std::vector<char> bytes(static_cast<std::size_t>(value.size()) * sizeof(Element));
    list<std::int64_t> integers;
    if (!is_floating(value.type)) integers = inlay::detail::integers_of(value);
    for (int i = 0; i < value.size(); ++i) {
      Element element{};
      if constexpr (std::is_same_v<Element, bool>) element = integers[i] != 0;
      else if constexpr (std::is_integral_v<Element>) element = static_cast<Element>(integers[i]);
      else element = static_cast<Element>(value[i]);
      std::memcpy(bytes.data() + static_cast<std::size_t>(i) * sizeof(Element), &element, sizeof element);
    }
    return bytes;
  });
}

/// `states` counts inputs that were outputs of the step before.
std::string run(const compiled_case& what, const fs::path& root, int& states) {
  const test_case about = load(root, root / what.path);
  if (about.sets.empty()) return "nothing is recorded for it";
  const std::string bytes = read_file(root / what.path);
  const std::vector<int> carried = carried_outputs(about.sets);
  std::vector<std::vector<char>> before;
  for (const data_set& set : about.sets) {
    const pinned_network from = import_pinned(bytes, set);
    std::vector<std::vector<char>> in, out;
    std::vector<const void*> inputs;
    std::vector<void*> outputs;
    for (const evaluated& each : from.inputs) in.push_back(memory_of(each));
    // State is what this network itself left, not what was recorded: deviations add up as they would for a user.
    for (int i = 0, given = 0; i < from.pinned.size(); ++i) {
      if (from.pinned[i]) continue;
      const int output = carried.empty() ? -1 : carried[static_cast<std::size_t>(i)];
      if (output >= 0 && !before.empty()) {
        in[static_cast<std::size_t>(given)] = before[static_cast<std::size_t>(output)];
        ++states;
      }
      ++given;
    }
    for (int i = 0; i < from.imported.result.outputs.size(); ++i) {
      const node& value = from.imported.network[from.imported.result.outputs[i]];
      out.emplace_back(static_cast<std::size_t>(value.extents.count()) * facts(value.type).bytes);
    }
    for (const auto& each : in) inputs.push_back(each.data());
    for (auto& each : out) outputs.push_back(each.data());
    // Twice: whatever a run leaves behind must not change the next one.
    for (int i = 0; i < 2; ++i) what.run(inputs.data(), outputs.data());
    for (std::size_t i = 0; i < set.outputs.size(); ++i) {
      const node& value = from.imported.network[from.imported.result.outputs[static_cast<int>(i)]];
      const evaluated got = elements_of(from.imported.network, {.kind = op::constant, .type = value.type, .extents = value.extents,
                                                                .source = constant_in_bytes(out[i].data())});
      const std::string wrong = difference(got, set.outputs[i].elements, set.relative, set.absolute, set.share);
      if (!wrong.empty()) return set.name + ": output " + std::to_string(i) + ": " + wrong;
    }
    before = out;
  }
  return {};
}

}  // namespace conformance

int main(int argc, char** argv) {
  using namespace conformance;
  const char* given = argc > 1 ? argv[1] : std::getenv("INLAY_TEST_MODELS");
  if (given == nullptr) {
    std::puts("no test models: give a folder, or set INLAY_TEST_MODELS\n0 passed, 0 failed, 0 skipped");
    return 0;
  }
  int passed = 0, failed = 0, states = 0;
  for (const compiled_case* each = compiled_case::first(); each != nullptr; each = each->next) {
    const std::string wrong = run(*each, given, states);
    ++(wrong.empty() ? passed : failed);
    if (!wrong.empty()) std::printf("FAILED  %s: %s\n", each->path, wrong.c_str());
  }
  if (states > 0) std::printf("%d inputs were what the network had left in the step before\n", states);
  std::printf("%d passed, %d failed, 0 skipped\n", passed, failed);
  return failed == 0 && passed > 0 ? 0 : 1;
}
