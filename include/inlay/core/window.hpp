/// How a window moves over the spatial axes of a tensor.
#pragma once

namespace inlay {

/// Over all axes but the first two, of convolutions and of what is computed in windows.
struct window {
  int rank = 0;
  int kernel[3] = {1, 1, 1};
  int stride[3] = {1, 1, 1};
  int dilation[3] = {1, 1, 1};
  int pad_before[3]{};
  int pad_after[3]{};
  friend constexpr bool operator==(const window&, const window&) = default;
};

}  // namespace inlay
