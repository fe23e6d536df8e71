// MNIST-8, embedded by inlay_embed and compiled, classifies 1,000 digits as was recorded:  onnx_digits DIR
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

#include "mnist_8.hpp"

static inlay::model<inlay::onnx<mnist_8_bytes>> net;

// Elements of a .npy file of bytes, version 1.0.
static std::string elements(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(in), {}};
  const auto at = [&](std::size_t i) { return static_cast<std::size_t>(static_cast<unsigned char>(bytes[i])); };
  return bytes.size() < 10 ? std::string() : bytes.substr(10 + (at(8) | at(9) << 8));
}

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  const std::string folder = argv[1];
  const std::string images = elements(folder + "/images_u8.npy"), labels = elements(folder + "/labels_u8.npy"),
                    recorded = elements(folder + "/mnist_8_argmax_u8.npy");
  int same = 0, right = 0, count = 0;
  static inlay::tensor<float, 1, 1, 28, 28> image;
  for (std::size_t i = 0; i < recorded.size() && (i + 1) * 784 <= images.size(); ++i, ++count) {
    for (std::size_t k = 0; k < 784; ++k) image.data[k] = static_cast<unsigned char>(images[i * 784 + k]);
    const int digit = inlay::argmax(net(image));
    same += digit == recorded[i];
    right += digit == labels[i];
  }
  std::printf("%d digits: %d as recorded, %d as labelled\n", count, same, right);
  return count == 1000 && same == count ? 0 : 1;
}
