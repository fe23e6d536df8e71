/// Table 4: convolutions with bias and relu. inlay has images in channels-last order, as its peers may choose theirs; `inlay nchw` has them in
/// the order of the source.
#include <bench/networks/weights.hpp>
#include <bench/peers/support/inlay_model.hpp>

namespace {

using namespace inlay;
using networks::bias;
using networks::weights;

template <class Image, int Filters, int Channels, int Kernel, int Stride, int Groups> constexpr auto convolution(const Image& x) {
  constexpr const auto& filters = weights<1, Filters, Channels / Groups, Kernel, Kernel>;
  return relu(conv2d(x, filters, bias<1, Filters>, stride<Stride>, padding<Kernel / 2>, groups<Groups>));
}
template <int Channels, int Filters, int Kernel, int Height, int Width, int Stride = 1, int Groups = 1>
inline constexpr auto plain = [](expression<float, 1, Channels, Height, Width> x) {
  return convolution<expression<float, 1, Channels, Height, Width>, Filters, Channels, Kernel, Stride, Groups>(x);
};
template <int Channels, int Filters, int Kernel, int Height, int Width, int Stride = 1, int Groups = 1>
inline constexpr auto last = [](channels_last<expression<float, 1, Channels, Height, Width>> x) {
  return as_channels_last(convolution<expression<float, 1, Channels, Height, Width>, Filters, Channels, Kernel, Stride, Groups>(x));
};

template <int... Numbers> peers::contest made() {
  peers::contest result{.net = peers::layers_of<plain<Numbers...>>()};
  result.all.push_back(peers::inlay_contender<last<Numbers...>>());
  result.all.push_back(peers::inlay_contender<plain<Numbers...>>("inlay nchw"));
  return result;
}

const peers::add_row rows[] = {
    peers::add_row({"4 convolutions", "conv3x3_16_16_32", &made<16, 16, 3, 32, 32>, {"ncnn", 0.77}}),
    peers::add_row({"4 convolutions", "conv3x3_64_64_56", &made<64, 64, 3, 56, 56>, {"ncnn", 0.39}}),
    peers::add_row({"4 convolutions", "conv1x1_64_128_28", &made<64, 128, 1, 28, 28>, {"oneDNN 2.6", 1.05}}),
    peers::add_row({"4 convolutions", "dw3x3_64_25x5", &made<64, 64, 3, 25, 5, 1, 64>, {"oneDNN 3.7", 1.90}}),
    peers::add_row({"4 convolutions", "dw3x3_32_112", &made<32, 32, 3, 112, 112, 1, 32>, {"oneDNN 3.7", 1.39}}),
    peers::add_row({"4 convolutions", "conv3x3_3_32_224s2", &made<3, 32, 3, 224, 224, 2>, {"XNNPACK 2024-11", 1.15}}),
};

}  // namespace
