/// A network on inputs that were recorded with it, against what another engine gave for them.
#pragma once

#include <cstring>

#include <inlay/onnx.hpp>

#include "check.hpp"

namespace firmware {

/// A file in the image, as NumPy writes it: .npy of version 1.0, whose header ends where elements are aligned.
struct recorded_file {
  const unsigned char* begin;
  const unsigned char* end;

  /// Its elements, if they are `count` floats in C's order.
  const float* floats(int count) const {
    static constexpr char magic[] = {'\x93', 'N', 'U', 'M', 'P', 'Y', 1, 0};
    static constexpr char type[] = {"{'descr': '<f4', 'fortran_order': False, "};
    const unsigned char* elements = begin + 10 + begin[8] + 256 * begin[9];
    const bool known = std::memcmp(begin, magic, sizeof magic) == 0 && std::memcmp(begin + 10, type, sizeof type - 1) == 0;
    if (!known || end - elements != count * static_cast<int>(sizeof(float))) return nullptr;
    return reinterpret_cast<const float*>(elements);
  }
};
struct recorded_case {
  recorded_file input, result;
};

/// All recorded cases of a network with one input and one result. A file that does not fit is a case that fails.
template <const auto& Network, auto& Arena, int Cases> int check_recorded(const char* name, const recorded_case (&cases)[Cases]) {
  using model = inlay::model<Network, goal>;
  using memory = memory_of<Network>;
  const auto run = [] { model::run(memory::input, memory::result, Arena); };
  figures figures{name, model::macs, model::weight_bytes, model::arena_bytes};
  for (const recorded_case& each : cases) {
    const float* const input = each.input.floats(memory::input.size);
    const float* const expected = each.result.floats(memory::result.size);
    if (input == nullptr || expected == nullptr) {
      ++figures.failed;
      continue;
    }
    std::memcpy(memory::input.data, input, sizeof memory::input.data);
    run();
    ++(agrees(memory::result.data, expected, memory::result.size, tolerance) ? figures.passed : figures.failed);
  }
  measure(figures, run);
  return report(figures);
}

}  // namespace firmware
