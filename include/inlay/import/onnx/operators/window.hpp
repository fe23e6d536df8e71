/// How ONNX writes windows: kernel_shape, strides, dilations, pads or auto_pad.
#pragma once

#include <inlay/graph/infer.hpp>
#include <inlay/import/onnx/call.hpp>

namespace inlay::imports {

inline constexpr long long most_extent = 1 << 24;

constexpr long long entry_or(const list<long long>& from, int index, long long otherwise) { return index < from.size() ? from[index] : otherwise; }

/// The window of a node over an input (N, C, spatial...); false and a problem if it is none of ours.
constexpr bool read_window(call& at, const shape& x, const list<long long>& kernel, window& result) {
  const int rank = x.rank - 2;
  if (!at.require(rank >= 1 && rank <= 3, "windows over 1 to 3 spatial axes are supported")) return false;
  for (int i = 0; i < rank; ++i)
    if (!at.require(x[i + 2] <= most_extent, "an axis under a window has more than 2^24 elements")) return false;
  if (!at.require(kernel.size() == rank, "its window has another rank than its input")) return false;
  const list<long long> strides = at.integers("strides"), dilations = at.integers("dilations"), pads = at.integers("pads");
  const std::string_view automatic = at.word("auto_pad", "NOTSET");
  const bool same = automatic == "SAME_UPPER" || automatic == "SAME_LOWER", valid = automatic == "VALID";
  if (!at.require(same || valid || automatic == "NOTSET" || automatic.empty(), "auto_pad is not known")) return false;
  result = {.rank = rank};
  for (int i = 0; i < rank; ++i) {
    const long long extent = kernel[i], stride = entry_or(strides, i, 1), dilation = entry_or(dilations, i, 1);
    long long before = entry_or(pads, i, 0), after = entry_or(pads, rank + i, 0);
    const bool sane = extent >= 1 && stride >= 1 && dilation >= 1 && extent <= most_extent && stride <= most_extent && dilation <= most_extent &&
                      extent * dilation <= most_extent && before >= 0 && after >= 0 && before <= most_extent && after <= most_extent;
    if (!at.require(sane, "its window has an extent, stride, dilation or padding that is negative or too large")) return false;
    if (same) {
      const long long out = (x[i + 2] + stride - 1) / stride, reach = dilation * (extent - 1) + 1;
      const long long all = (out - 1) * stride + reach - x[i + 2], total = all > 0 ? all : 0;
      before = automatic == "SAME_UPPER" ? total / 2 : total - total / 2;
      after = total - before;
    }
    if (valid) before = after = 0;
    result.kernel[i] = static_cast<int>(extent);
    result.stride[i] = static_cast<int>(stride);
    result.dilation[i] = static_cast<int>(dilation);
    result.pad_before[i] = static_cast<int>(before);
    result.pad_after[i] = static_cast<int>(after);
  }
  return true;
}

constexpr list<long long> spatial_extents_of(const shape& x) {
  list<long long> result;
  for (int i = 2; i < x.rank; ++i) result.push_back(x[i]);
  return result;
}

}  // namespace inlay::imports
