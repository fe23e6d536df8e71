// What fuzzing starts from: for each operator a few files that the tests' own writer makes and the reader takes.
//   fuzz_seeds FOLDER
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <inlay/import/onnx/import.hpp>

#include "support/onnx_writer.hpp"

namespace {

using namespace onnx_writer;
using inlay::imports::operator_entry;

constexpr int most_files = 8, most_inputs = 6;

/// What the inputs after the first one are.
enum class others { alike, square, whole_numbers, numbers, count };

text dims_of(const std::vector<int>& extents) {
  text out;
  for (int each : extents) out << varint(1, each);
  return out;
}
text declared_as(const std::string& name, int type, const std::vector<int>& extents) {
  text shape;
  for (int each : extents) shape << bytes(1, varint(1, each));
  return input(joined(bytes(1, name), bytes(2, bytes(1, joined(varint(1, type), bytes(2, shape))))));
}
text list_of(std::string_view name, std::size_t size, int each) {
  text out = bytes(1, name);
  for (std::size_t i = 0; i < size; ++i) out << varint(8, each);
  return bytes(5, joined(out, varint(20, 7)));
}
text word(std::string_view name, std::string_view value) { return bytes(5, joined(bytes(1, name), bytes(4, value), varint(20, 3))); }
text body(std::string_view name, const text& graph) { return bytes(5, joined(bytes(1, name), bytes(6, graph), varint(20, 5))); }

/// Whatever some operator asks for; the others do not look.
text all_attributes(std::size_t rank) {
  const text relu = joined(operation("Relu", {"x"}, {"r"}), output(declared("r", 1, {2})));
  const text step = joined(operation("Identity", {"going"}, {"goes"}), operation("Neg", {"state"}, {"next"}), input(declared("i", 7, {})),
                           input(declared("going", 9, {})), input(declared("state", 1, {2})), output(declared("goes", 9, {})),
                           output(declared("next", 1, {2})));
  return joined(list_of("kernel_shape", rank > 2 ? rank - 2 : 1, 2), list_of("perm", 0, 0), attribute("axis", 0), attribute("to", 6),
                attribute("hidden_size", 2), attribute("blocksize", 2), attribute("num_heads", 1), attribute("q_num_heads", 1),
                attribute("kv_num_heads", 1), attribute("size", 3), attribute("num_groups", 1), attribute("num_scan_inputs", 1),
                attribute("num_outputs", 2), word("equation", "ij,jk->ik"), word("direction", "bidirectional"), body("then_branch", relu),
                body("else_branch", relu), body("body", step));
}

text one_operator(const operator_entry& of, int opset, int type, const std::vector<int>& extents, int inputs, others kind, bool with_attributes) {
  text parts, names;
  for (int i = 0; i < inputs; ++i) {
    const std::string name = i == 0 ? "x" : "x" + std::to_string(i);
    names << bytes(1, name);
    if (i == 0 || kind == others::alike) {
      parts << declared_as(name, type, extents);
    } else if (kind == others::square) {
      std::vector<int> all(extents.size(), extents.size() > 1 ? extents[1] : 2);
      parts << declared_as(name, type, all);
    } else if (kind == others::whole_numbers) {
      text elements;
      for (std::size_t k = 0; k < extents.size(); ++k) elements << varint(7, k == 0 ? 1 : 2);
      parts << initializer(joined(dims_of({static_cast<int>(extents.size())}), varint(2, 7), bytes(8, name), elements));
    } else {
      parts << initializer(joined(varint(2, type), bytes(8, name), type == 1 ? bytes(9, little_endian(2)) : varint(5, 1)));
    }
  }
  text node = joined(names, bytes(2, "y"), bytes(3, "node"), bytes(4, of.name));
  if (!of.domain.empty()) node << bytes(7, of.domain);
  if (with_attributes) node << all_attributes(extents.size());
  text domains;
  if (!of.domain.empty()) domains << bytes(8, joined(bytes(1, of.domain), varint(2, 1)));
  return joined(onnx_file(opset, parts, bytes(1, node), output(bytes(1, "y"))), domains);
}

/// Those of the files that the reader takes; of an operator that takes none of them the last one.
std::vector<text> files_of(const operator_entry& of) {
  static const std::vector<std::vector<int>> shapes = {{2}, {2, 3}, {1, 2, 4}, {1, 4, 4, 4}, {1, 2, 3, 4, 4}, {}};
  std::vector<text> taken;
  text last;
  for (int inputs = 1; inputs <= most_inputs; ++inputs)
    for (int kind = 0; kind < (inputs == 1 ? 1 : static_cast<int>(others::count)); ++kind) {
      bool found = false;
      for (const std::vector<int>& extents : shapes)
        for (int type : {1, 3, 6, 9})  // float, int8, int32, bool
          for (int opset : {9, 22})
            for (bool with_attributes : {false, true}) {
              if (found) continue;
              last = one_operator(of, opset, type, extents, inputs, static_cast<others>(kind), with_attributes);
              if (!inlay::imports::read_onnx(last.view()).result.ok()) continue;
              taken.push_back(last);
              found = true;
            }
      if (static_cast<int>(taken.size()) == most_files) return taken;
    }
  if (taken.empty()) taken.push_back(last);
  return taken;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::puts("fuzz_seeds FOLDER");
    return 1;
  }
  const std::filesystem::path folder = argv[1];
  std::filesystem::create_directories(folder);
  int operators = 0, taken = 0, files = 0;
  const auto write_operator = [&](const operator_entry& each) {
    int number = 0;
    for (const text& file : files_of(each)) {
      std::ofstream(folder / (std::string(each.domain) + std::string(each.name) + '_' + std::to_string(number++) + ".onnx"), std::ios::binary) << file.view();
      ++files;
      taken += number == 1 && inlay::imports::read_onnx(file.view()).result.ok();
    }
    ++operators;
  };
  inlay::imports::with_operator_tables([&](const auto&... tables) {
    const auto write_table = [&](const auto& table) {
      for (const operator_entry& each : table) write_operator(each);
    };
    (write_table(tables), ...);
    return 0;
  });
  std::printf("%d files of %d operators, %d of which the reader takes\n", files, operators, taken);
  return 0;
}
