// Any bytes as an ONNX file: no crash, no read out of bounds, and a valid graph or a problem that names its place.
#include <cstddef>
#include <cstdint>

#include <inlay/import/onnx/import.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  // A copy without a byte to spare: the sanitizer sees every step beyond.
  char* bytes = new char[size];
  for (std::size_t i = 0; i < size; ++i) bytes[i] = static_cast<char>(data[i]);
  {
    inlay::imports::import_options options;
    options.batch = 1;
    const inlay::imports::imported_graph imported = inlay::imports::read_onnx({bytes, size}, options);
    // Once more with small inputs known: shapes, axes and counts of ones.
    inlay::imports::import_options pinned = options;
    for (const inlay::imports::network_input& each : imported.result.inputs)
      if (each.extents.count() <= 64) pinned.values.push_back({each.name, inlay::detail::filled(each.type, each.extents, 1)});
    const inlay::imports::imported_graph again = inlay::imports::read_onnx({bytes, size}, pinned);
    if (again.result.ok() && again.result.outputs.size() > 0 && inlay::verify(again.network) != nullptr) __builtin_trap();
    if (imported.result.ok()) {
      if (imported.result.outputs.size() > 0 && inlay::verify(imported.network) != nullptr) __builtin_trap();
    } else if (imported.result.diagnostic().size() == 0) {
      __builtin_trap();
    }
  }
  delete[] bytes;
  return 0;
}
