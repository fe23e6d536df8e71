/// The compiled mode: cases that pass in reference mode as C++ sources, some in each; `compiled_main.cpp` runs them.
#pragma once

#include "cases.hpp"

namespace conformance {

struct generation {
  fs::path folder;
  int batches = 1;
  int sample = 0;  ///< 0: all

  /// Takes a case if compiled networks have everything it needs.
  void consider(const fs::path& root, const fs::path& model, const test_case& about, const std::string& group) {
    if (group != "f32-static" && group != "f32-static+intparams" && group != "other") return;
    const std::string bytes = read_file(model);
    const pinned_network from = import_pinned(bytes, about.sets[0]);
    if (from.inputs.empty()) return;  // nothing is left to run
    candidate next{fs::relative(model, root).string(), bytes, operators_of(bytes), {}, {}};
    for (int i = 0; i < from.options.values.size(); ++i)
      next.pins.emplace_back(std::string(from.options.values[i].input), from.options.values[i].elements);
    // Extents that the file leaves open are those of what was recorded.
    imports::import_options values_alone = from.options;
    values_alone.shapes = {};
    if (!imports::read_onnx(bytes, values_alone).result.ok())
      for (int i = 0; i < from.options.shapes.size(); ++i)
        next.shapes.emplace_back(std::string(from.options.shapes[i].input), from.options.shapes[i].extents);
    candidates_.push_back(next);
  }

  void write() const {
    const std::vector<const candidate*> chosen = choose();
    fs::create_directories(folder);
    for (int batch = 0; batch < batches; ++batch) {
      std::ofstream out(folder / ("batch_" + std::to_string(batch) + ".cpp"));
      out << "#include \"compiled_network.hpp\"\n";
      int number = 0;
      for (std::size_t i = static_cast<std::size_t>(batch); i < chosen.size(); i += static_cast<std::size_t>(batches))
        write_case(out, *chosen[i], "batch_" + std::to_string(batch) + "_case_" + std::to_string(number++));
    }
    std::printf("%zu cases in %d sources\n", chosen.size(), batches);
  }

 private:
  struct candidate {
    std::string path;
    std::string bytes;
    std::set<std::string> operators;
    std::vector<std::pair<std::string, evaluated>> pins;
    std::vector<std::pair<std::string, shape>> shapes;
  };

  /// The smallest cases that have an operator not seen yet, then others evenly from the rest.
  std::vector<const candidate*> choose() const {
    std::vector<const candidate*> all, chosen, rest;
    for (const candidate& each : candidates_) all.push_back(&each);
    if (sample == 0 || static_cast<int>(all.size()) <= sample) return all;
    std::stable_sort(all.begin(), all.end(), [](const candidate* a, const candidate* b) { return a->bytes.size() < b->bytes.size(); });
    std::set<std::string> seen;
    for (const candidate* each : all) {
      bool adds = false;
      for (const std::string& name : each->operators) adds = seen.insert(name).second || adds;
      (adds ? chosen : rest).push_back(each);
    }
    const int missing = sample - static_cast<int>(chosen.size()), left = static_cast<int>(rest.size());
    for (int i = 0; i < missing; ++i) chosen.push_back(rest[static_cast<std::size_t>(i * left / missing)]);
    return chosen;
  }

  static const char* cpp_type(dtype type) {
    static const char* const names[] = {"float", "double", "bool", "std::int8_t", "std::uint8_t", "std::int16_t", "std::uint16_t", "std::int32_t",
                                        "std::uint32_t", "std::int64_t", "std::uint64_t", "inlay::float16", "inlay::bfloat16"};
    return names[static_cast<int>(type)];
  }
  static void write_case(std::ofstream& out, const candidate& what, const std::string& name) {
    out << "\nnamespace " << name << " {\n";
    for (std::size_t i = 0; i < what.pins.size(); ++i) {
      const evaluated& elements = what.pins[i].second;
      out << "inline constexpr inlay::tensor<" << cpp_type(elements.type);
      for (int k = 0; k < elements.extents.rank; ++k) out << ", " << elements.extents[k];
      out << "> value_" << i << " = {";
      char word[40];
      for (int k = 0; k < elements.size(); ++k) {
        if (is_floating(elements.type)) std::snprintf(word, sizeof word, "%a", elements[k]);
        else std::snprintf(word, sizeof word, "%.0f", elements[k]);
        out << (k == 0 ? "" : ", ") << (elements.type == dtype::boolean ? (elements[k] != 0 ? "true" : "false") : word);
      }
      out << "};\n";
    }
    out << "inline constexpr inlay::file_bytes<" << what.bytes.size() << ", " << what.bytes.size() + 1 << "> bytes = {\n    \"";
    for (std::size_t i = 0; i < what.bytes.size(); ++i) {
      char word[8];
      std::snprintf(word, sizeof word, "\\x%02x", static_cast<unsigned>(static_cast<unsigned char>(what.bytes[i])));
      out << word;
      if (i % 64 == 63) out << "\"\n    \"";
    }
    out << "\"};\nconformance::compiled_case here(\"" << what.path << "\", &conformance::run_compiled<inlay::onnx<bytes";
    for (std::size_t i = 0; i < what.pins.size(); ++i) out << ", inlay::input_value<\"" << what.pins[i].first << "\", value_" << i << ">";
    for (const auto& [input, extents] : what.shapes) {
      out << ", inlay::input_shape<\"" << input << "\"";
      for (int k = 0; k < extents.rank; ++k) out << ", " << extents[k];
      out << ">";
    }
    out << ">>);\n}\n";
  }

  std::vector<candidate> candidates_;
};

}  // namespace conformance
