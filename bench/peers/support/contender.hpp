/// Somebody who runs a network: inlay, or a peer in a plug-in.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <bench/peers/support/network.hpp>

namespace peers {

class contender {
 public:
  virtual ~contender() = default;
  virtual const char* name() const = 0;
  /// Both in row-major order, images as (channels, height, width), whatever the contender's own layout is.
  virtual void set_input(const float* values) = 0;
  virtual void read_output(float* values) = 0;
  virtual void repeat(int calls) = 0;
};

/// The loop that is timed, with the contender's `run` inlined: no virtual call stands between two runs.
template <class Self> class timed : public contender {
 public:
  void repeat(int calls) final {
    for (int i = 0; i < calls; ++i) {
      static_cast<Self&>(*this).run();
      asm volatile("" ::: "memory");
    }
  }
};

using contenders = std::vector<std::unique_ptr<contender>>;

/// What a plug-in exports as `inlay_peer`: appends its ways to run the network, none if it cannot. It may throw a std::exception.
using plugin_function = void(const network& net, contenders& all);

/// Images between (channels, height, width) and (height, width, channels); rows of features stay as they are.
inline void to_channels_last(const value& shape, const float* from, float* to) {
  const int pixels = shape.height * shape.width;
  for (int row = 0; row < shape.rows; ++row)
    for (int pixel = 0; pixel < pixels; ++pixel)
      for (int channel = 0; channel < shape.channels; ++channel) *to++ = from[(row * shape.channels + channel) * pixels + pixel];
}
inline void from_channels_last(const value& shape, const float* from, float* to) {
  const int pixels = shape.height * shape.width;
  for (int row = 0; row < shape.rows; ++row)
    for (int pixel = 0; pixel < pixels; ++pixel)
      for (int channel = 0; channel < shape.channels; ++channel) to[(row * shape.channels + channel) * pixels + pixel] = *from++;
}

}  // namespace peers
