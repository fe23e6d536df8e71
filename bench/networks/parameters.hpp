/// Weights that are known when the program runs: one long vector that its layers take their parameters from, in the order they are written.
#pragma once

#include <cstdlib>

#include <inlay/inlay.hpp>

namespace networks {

/// Called where a network does not take all its parameters, or more: no constant, so the compiler stops there and prints both numbers.
[[noreturn]] inline void number_of_parameters_is_wrong(int, int) { std::abort(); }

/// Layers with weights and biases, batch norms folded into them.
template <int Count> class parameters {
 public:
  constexpr explicit parameters(inlay::expression<float, Count> all) : all_(all) {}

  template <int... Extents> constexpr inlay::expression<float, Extents...> take() {
    using namespace inlay::composite;
    constexpr int count = (1 * ... * Extents);
    const term next = slice({all_.target(), all_.id()}, 0, taken_, 1, count);
    taken_ += count;
    return {all_.target(), reshape(next, inlay::make_shape(Extents...)).id()};
  }
  /// `conv<64, 3>(x, stride<2>, same_padding)`: 64 filters of 3x3.
  template <int Filters, int Rows, int Columns = Rows, int Channels, int Height, int Width, class... Options>
  constexpr auto conv(inlay::expression<float, 1, Channels, Height, Width> x, const Options&... options) {
    const auto weights = take<Filters, Channels, Rows, Columns>();
    const auto bias = take<Filters>();
    return inlay::conv2d(x, weights, bias, options...);
  }
  template <int Kernel, int Channels, int Height, int Width, class... Options>
  constexpr auto depthwise(inlay::expression<float, 1, Channels, Height, Width> x, const Options&... options) {
    const auto weights = take<Channels, 1, Kernel, Kernel>();
    const auto bias = take<Channels>();
    return inlay::conv2d(x, weights, bias, inlay::groups<Channels>, options...);
  }
  template <int Outputs, int Inputs> constexpr auto linear(inlay::expression<float, 1, Inputs> x) {
    const auto weights = take<Outputs, Inputs>();
    const auto bias = take<Outputs>();
    return inlay::linear(x, weights, bias);
  }
  /// For the last layer: its result, once all parameters are taken.
  template <class Result> constexpr Result last(Result result) const {
    if (taken_ != Count) number_of_parameters_is_wrong(taken_, Count);
    return result;
  }

 private:
  inlay::expression<float, Count> all_;
  int taken_ = 0;
};

template <int Count> inline constexpr inlay::tensor<float, Count> zeros{};

/// A network with its parameters stored in the program. They are zeros: for what the compiler knows of it without running it.
template <class Network, class Input, class Result, int Count> struct stored {
  constexpr auto operator()(Input x) const { return Network{}(x, {x.target(), inlay::constant(x, zeros<Count>).id()}); }
};
template <class Network, class Input, class Result, int Count>
constexpr stored<Network, Input, Result, Count> with_stored_parameters(Result (Network::*)(Input, inlay::parameter<float, Count>) const) {
  return {};
}
/// `model<stored_network<mobilenet_v2>, inlay::pack_at_most<10'000'000>>`
template <const auto& Network> inline constexpr auto stored_network = with_stored_parameters(&std::remove_cvref_t<decltype(Network)>::operator());

}  // namespace networks
