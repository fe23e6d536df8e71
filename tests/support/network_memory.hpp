/// What tests of whole networks start from: inputs, and memory that nobody has written.
#pragma once

#include <cmath>
#include <cstring>
#include <memory>

namespace support {

/// Element i is sin(i * step + 0.1).
template <class Tensor> Tensor sine(float step) {
  Tensor values;
  for (int i = 0; i < Tensor::size; ++i) values.data[i] = std::sin(static_cast<float>(i) * step + 0.1f);
  return values;
}

/// A model or workspace whose floats are NaN.
template <class Memory> std::unique_ptr<Memory> full_of_nan() {
  auto made = std::make_unique<Memory>();
  std::memset(static_cast<void*>(made.get()), 0xff, sizeof(Memory));
  return made;
}

}  // namespace support
