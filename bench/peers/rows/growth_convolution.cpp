/// How cost grows: convolutions of 3x3 on 28x28 with as many filters as channels.
#include <utility>

#include <bench/networks/weights.hpp>
#include <bench/peers/support/inlay_model.hpp>

namespace {

template <int Channels>
inline constexpr auto window = [](inlay::channels_last<inlay::expression<float, 1, Channels, 28, 28>> x) {
  using namespace inlay;
  return as_channels_last(relu(conv2d(x, networks::weights<1, Channels, Channels, 3, 3>, networks::bias<1, Channels>, padding<1>)));
};

template <int Channels> peers::contest made() {
  peers::contest result{.net = peers::layers_of<window<Channels>>()};
  result.all.push_back(peers::inlay_contender<window<Channels>, inlay::prepared>());
  return result;
}

template <int Channels> peers::row row_of() {
  static const std::string name = "conv3x3_" + std::to_string(Channels);
  return {"growth of convolutions", name.c_str(), &made<Channels>};
}
template <int... Channels> void add(std::integer_sequence<int, Channels...>) { (peers::rows().push_back(row_of<Channels>()), ...); }

const bool added = (add(std::integer_sequence<int, 8, 12, 16, 24, 32, 64, 100, 128, 256>{}), true);

}  // namespace
