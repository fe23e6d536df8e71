/// How cost grows: dense layers of n rows, n inputs and n outputs.
#include <utility>

#include <bench/networks/weights.hpp>
#include <bench/peers/support/inlay_model.hpp>

namespace {

template <int Size>
inline constexpr auto square = [](inlay::expression<float, Size, Size> x) {
  return inlay::relu(inlay::linear(x, networks::weights<1, Size, Size>, networks::bias<1, Size>));
};

template <int Size> peers::contest made() {
  peers::contest result{.net = peers::layers_of<square<Size>>()};
  result.all.push_back(peers::inlay_contender<square<Size>, inlay::prepared>());
  return result;
}

template <int Size> peers::row row_of() {
  static const std::string name = "dense_" + std::to_string(Size);
  return {"growth of dense layers", name.c_str(), &made<Size>};
}
template <int... Sizes> void add(std::integer_sequence<int, Sizes...>) { (peers::rows().push_back(row_of<Sizes>()), ...); }

const bool added = (add(std::integer_sequence<int, 4, 8, 12, 16, 24, 32, 64, 100, 128, 256, 512, 1024>{}), true);

}  // namespace
