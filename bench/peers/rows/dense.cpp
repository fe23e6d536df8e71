/// Tables 1 and 2: dense layers with bias and relu, and small networks of them.
#include <bench/networks/weights.hpp>
#include <bench/peers/support/inlay_model.hpp>

namespace {

using namespace inlay;
using networks::bias;
using networks::weights;

template <int Rows, int Inputs, int Outputs>
inline constexpr auto dense = [](expression<float, Rows, Inputs> x) { return relu(linear(x, weights<1, Outputs, Inputs>, bias<1, Outputs>)); };

inline constexpr auto mlp784 = [](expression<float, 1, 784> x) {
  return linear(relu(linear(x, weights<1, 128, 784>, bias<1, 128>)), weights<2, 10, 128>, bias<2, 10>);
};
inline constexpr auto mlp16 = [](expression<float, 1, 16> x) {
  const auto y = tanh(linear(tanh(linear(x, weights<1, 32, 16>, bias<1, 32>)), weights<2, 32, 32>, bias<2, 32>));
  return linear(y, weights<3, 4, 32>, bias<3, 4>);
};

template <const auto& Network> peers::contest made() {
  peers::contest result{.net = peers::layers_of<Network>()};
  result.all.push_back(peers::inlay_contender<Network, pack_at_most<300'000>>());
  return result;
}

const peers::add_row rows[] = {
    peers::add_row({"1 dense", "dense_1_16_32", &made<dense<1, 16, 32>>, {"Fastor", 1.61}}),
    peers::add_row({"1 dense", "dense_1_64_64", &made<dense<1, 64, 64>>, {"Fastor", 1.25}}),
    peers::add_row({"1 dense", "dense_1_256_256", &made<dense<1, 256, 256>>, {"libxsmm 2.0", 1.03}}),
    peers::add_row({"1 dense", "dense_1_784_128", &made<dense<1, 784, 128>>, {"libxsmm 2.0", 1.02}}),
    peers::add_row({"1 dense", "dense_8_64_64", &made<dense<8, 64, 64>>, {"libxsmm 2.0", 1.04}}),
    peers::add_row({"1 dense", "dense_16_16_16", &made<dense<16, 16, 16>>, {"libxsmm 2.0", 1.03}}),
    peers::add_row({"1 dense", "dense_32_128_128", &made<dense<32, 128, 128>>, {"libxsmm 2.0", 1.02}}),
    peers::add_row({"1 dense", "dense_64_256_256", &made<dense<64, 256, 256>>, {"libxsmm 2.0", 1.02}}),
    peers::add_row({"1 dense", "dense_128_512_512", &made<dense<128, 512, 512>>, {"oneDNN 3.7", 1.03}}),
    peers::add_row({"2 multi-layer perceptrons", "mlp784", &made<mlp784>, {"RTNeural", 1.07}}),
    peers::add_row({"2 multi-layer perceptrons", "mlp16", &made<mlp16>, {"RTNeural", 3.02}}),
};

}  // namespace
