/// A file that a test writes inside the compiler, as `inlay_embed` would give it.
#pragma once

#include <inlay/onnx.hpp>

#include "onnx_writer.hpp"

namespace onnx_writer {

template <text (*Write)()> constexpr auto stored() {
  constexpr int size = Write().size();
  const text bytes = Write();
  inlay::file_bytes<size> result{};
  for (std::size_t i = 0; i < size; ++i) result.data[i] = bytes.view()[i];
  return result;
}

}  // namespace onnx_writer
