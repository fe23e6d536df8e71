/// Recorded tensors: files of the official suite (.pb), of NumPy (.npy, .npz), and whole folders of cases.
#pragma once

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include <inlay/import/onnx/import.hpp>

namespace conformance {

namespace fs = std::filesystem;

inline std::string read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// A tensor that was recorded, or why it cannot be read.
struct recorded {
  inlay::evaluated elements;
  std::string problem;
};

inline recorded read_pb(const std::string& bytes) {
  recorded result;
  inlay::imports::source_file file(bytes);
  const inlay::imports::tensor_view view = inlay::imports::read_tensor(file, bytes);
  inlay::builder pool;
  inlay::imports::value held;
  if (const char* why = inlay::imports::read_constant(file, pool, view, held)) result.problem = why;
  else if (file.failed()) result.problem = std::string(file.problem().view());
  else result.elements = elements_of(pool, held);
  return result;
}

/// Version 1.0: the header is a Python dictionary.
inline recorded read_npy(const std::string& bytes) {
  if (bytes.size() < 10 || bytes.compare(0, 6, "\x93NUMPY") != 0) return {{}, "this is no .npy file"};
  const std::size_t length = static_cast<unsigned char>(bytes[8]) | static_cast<std::size_t>(static_cast<unsigned char>(bytes[9])) << 8;
  const std::string header = bytes.substr(10, length);
  const bool columns_first = header.find("'fortran_order': True") != std::string::npos;
  const std::size_t descr = header.find("'descr':"), quote = header.find('\'', descr + 8), close = header.find('\'', quote + 1);
  const std::string kind = header.substr(quote + 2, close - quote - 2);
  static const std::map<std::string, inlay::dtype> kinds = {{"f4", inlay::dtype::f32}, {"f8", inlay::dtype::f64}, {"b1", inlay::dtype::boolean},
                                                            {"i1", inlay::dtype::i8},  {"u1", inlay::dtype::u8},  {"i2", inlay::dtype::i16},
                                                            {"u2", inlay::dtype::u16}, {"i4", inlay::dtype::i32}, {"u4", inlay::dtype::u32},
                                                            {"i8", inlay::dtype::i64}, {"u8", inlay::dtype::u64}, {"f2", inlay::dtype::f16}};
  const auto found = kinds.find(kind);
  if (found == kinds.end()) return {{}, "elements " + kind + " are not supported"};
  recorded result;
  inlay::evaluated& elements = result.elements;
  elements.type = found->second;
  const std::size_t open = header.find('(', header.find("'shape':"));
  for (std::size_t at = open + 1; header[at] != ')';) {
    if (header[at] < '0' || header[at] > '9') {
      ++at;
      continue;
    }
    elements.extents.append(std::stoi(header.substr(at)));
    while (header[at] >= '0' && header[at] <= '9') ++at;
  }
  const std::size_t begin = 10 + length;
  const int count = elements.extents.size();
  if (bytes.size() < begin + static_cast<std::size_t>(count) * inlay::facts(elements.type).bytes) return {{}, "the file is too short"};
  elements = elements_of(inlay::builder().result(), {.kind = inlay::op::constant, .type = elements.type, .extents = elements.extents,
                                                     .source = inlay::constant_in_bytes(bytes.data() + begin)});
  if (columns_first) {
    const inlay::list<double> given = elements.elements;
    int index[inlay::max_rank]{};
    for (int i = 0; i < count; ++i, inlay::advance(index, elements.extents)) {
      int place = 0;
      for (int k = elements.extents.rank - 1; k >= 0; --k) place = place * elements.extents[k] + index[k];
      elements[i] = given[place];
    }
  }
  return result;
}

/// The members of a zip file without compression, in their order.
inline std::vector<std::pair<std::string, std::string>> read_zip(const std::string& bytes) {
  std::vector<std::pair<std::string, std::string>> members;
  const auto number = [&](std::size_t at, int size) {
    std::size_t value = 0;
    for (int i = size - 1; i >= 0; --i) value = value << 8 | static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(i)]);
    return value;
  };
  for (std::size_t at = 0; at + 30 < bytes.size() && bytes.compare(at, 4, "PK\x03\x04") == 0;) {
    std::size_t size = number(at + 18, 4);
    const std::size_t name = number(at + 26, 2), extra = number(at + 28, 2), data = at + 30 + name + extra;
    if (size == 0xffffffff) size = number(at + 30 + name + 4 + 8, 8);  // zip64: both sizes stand in the extra field
    members.emplace_back(bytes.substr(at + 30, name), bytes.substr(data, size));
    at = data + size;
  }
  return members;
}

/// Files `stem_0.ext`, `stem_1.ext`, ... of a folder; missing numbers end the list.
inline std::vector<fs::path> numbered(const fs::path& folder, const std::string& stem, const std::string& extension) {
  std::vector<fs::path> found;
  for (int i = 0;; ++i) {
    const fs::path next = folder / (stem + std::to_string(i) + extension);
    if (!fs::exists(next)) return found;
    found.push_back(next);
  }
}

/// Inputs and outputs of one run of a network.
struct data_set {
  std::string name;
  std::vector<recorded> inputs;
  std::vector<recorded> outputs;
  double relative = 1e-3;
  double absolute = 1e-5;
  double share = 0;  ///< of the largest output, which is added to `absolute`
};

struct test_case {
  std::string name;
  fs::path model;
  std::vector<data_set> sets;
};

inline double number_after(const std::string& text, const std::string& key, double otherwise) {
  const std::size_t at = text.find('"' + key + '"');
  return at == std::string::npos ? otherwise : std::strtod(text.c_str() + text.find(':', at) + 1, nullptr);
}

/// Every folder with a model and what was recorded for it, in alphabetical order. Data are read by `load`.
inline std::vector<fs::path> case_folders(const fs::path& root) {
  std::vector<fs::path> found;
  for (const auto& each : fs::recursive_directory_iterator(root))
    if (each.path().extension() == ".onnx") found.push_back(each.path());
  std::sort(found.begin(), found.end());
  return found;
}

/// What io.json says in words. Another form of the same network (model_qdq.onnx) may be as far away as was measured when it was recorded.
inline void set_tolerances(const std::string& about, test_case& result) {
  const std::size_t stated = about.find("\"suggested_tolerance\"");
  const auto says = [&](const char* words) { return stated != std::string::npos && about.find(words, stated) != std::string::npos; };
  for (data_set& each : result.sets) {
    if (says("rtol 1e-4, atol 1e-5 * max_abs")) {
      each.relative = 1e-4;
      each.absolute = 1e-7;  // of numbers near 1 on the way to a small one, such as a sigmoid
      each.share = 1e-5;
    } else if (says("2 LSB")) {
      each.absolute = 2;
    } else if (says("atol 2/256")) {
      each.absolute = 2.0 / 256;
    } else if (says("int8/int16 outputs: equal")) {
      const std::size_t own = about.find('"' + each.name + '"'), next = about.find("\"dir\"", own);
      const std::size_t cross = about.find('"' + result.model.filename().string() + '"', own);
      if (cross != std::string::npos && cross < next) each.absolute = number_after(about.substr(cross), "max_abs_diff", 0);
    }
  }
}

inline test_case load(const fs::path& root, const fs::path& model) {
  test_case result;
  const fs::path folder = model.parent_path();
  result.model = model;
  result.name = fs::relative(folder, root).string();
  if (result.name == ".") result.name = folder.filename().string();
  if (model.filename() != "model.onnx" && model.filename() != "network.onnx") result.name += "/" + model.filename().string();
  const auto read_all = [](const std::vector<fs::path>& files, auto& reader) {
    std::vector<recorded> all;
    for (const fs::path& each : files) all.push_back(reader(read_file(each)));
    return all;
  };
  if (fs::exists(folder / "inputs.npz")) {
    data_set set{"npz", {}, {}};
    for (const auto& [name, bytes] : read_zip(read_file(folder / "inputs.npz"))) set.inputs.push_back(read_npy(bytes));
    for (const auto& [name, bytes] : read_zip(read_file(folder / "outputs.npz"))) set.outputs.push_back(read_npy(bytes));
    result.sets.push_back(set);
  }
  for (int i = 0; fs::exists(folder / ("test_data_set_" + std::to_string(i))); ++i) {
    const fs::path set = folder / ("test_data_set_" + std::to_string(i));
    result.sets.push_back(
        {set.filename().string(), read_all(numbered(set, "input_", ".pb"), read_pb), read_all(numbered(set, "output_", ".pb"), read_pb)});
  }
  for (int i = 0; fs::exists(folder / ("case_" + std::to_string(i))); ++i) {
    const fs::path set = folder / ("case_" + std::to_string(i));
    result.sets.push_back(
        {set.filename().string(), read_all(numbered(set, "in_", ".npy"), read_npy), read_all(numbered(set, "out_", ".npy"), read_npy)});
  }
  if (fs::exists(folder / "io.json")) set_tolerances(read_file(folder / "io.json"), result);
  return result;
}

}  // namespace conformance
