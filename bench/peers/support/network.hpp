/// What inlay and its peers are timed on: a network as a list of layers, each a whole operation of the peers, with weights in PyTorch's layouts.
#pragma once

#include <deque>
#include <vector>

namespace peers {

enum class layer_kind { dense, convolution, max_pool, average_pool, add, concat, softmax, gru, lstm };
enum class activation { none, relu, relu6, tanh };

/// An image (1, channels, height, width), or rows of features with height and width 1.
struct value {
  int rows = 1, channels = 1, height = 1, width = 1;

  int size() const { return rows * channels * height * width; }
  int features() const { return channels * height * width; }
  bool is_image() const { return height * width > 1; }
};

struct layer {
  layer_kind kind = layer_kind::dense;
  activation after = activation::none;
  std::vector<int> inputs{};  ///< values; a dense layer flattens an image in the order (channels, height, width)
  int output = 0;

  const float* weights = nullptr;  ///< dense: (outputs, features); convolution: (outputs, channels / groups, kernel, kernel)
  const float* bias = nullptr;     ///< never missing: zeros
  const float* recurrent_weights = nullptr;  ///< gru, lstm: one step, whose state starts as zeros and is kept from run to run. Gates as in PyTorch:
  const float* recurrent_bias = nullptr;     ///< (3 * outputs, features) and (3 * outputs, outputs) of r, z, n; 4 of i, f, g, o
  int groups = 1;
  int kernel[2] = {1, 1}, stride[2] = {1, 1}, dilation[2] = {1, 1}, pad_before[2] = {}, pad_after[2] = {};

  bool is_recurrent() const { return kind == layer_kind::gru || kind == layer_kind::lstm; }
};

struct network {
  std::vector<value> values;
  std::vector<layer> layers;
  int input = 0, output = 0;
  std::deque<std::vector<float>> owned;  ///< weights that are not the caller's

  const value& in(const layer& of, int index = 0) const { return values[static_cast<std::size_t>(of.inputs[static_cast<std::size_t>(index)])]; }
  const value& out(const layer& of) const { return values[static_cast<std::size_t>(of.output)]; }
  /// Of a layer with weights: products that one output element is the sum of.
  int terms(const layer& of) const {
    if (of.kind == layer_kind::dense) return in(of).features();
    if (of.is_recurrent()) return (of.kind == layer_kind::gru ? 3 : 4) * (in(of).features() + out(of).channels);
    return of.kind == layer_kind::convolution ? in(of).channels / of.groups * of.kernel[0] * of.kernel[1] : 0;
  }
  int weight_count(const layer& of) const { return terms(of) * out(of).channels; }
  double operations(const layer& of) const { return 2.0 * terms(of) * out(of).size(); }
  double operations() const {
    double sum = 0;
    for (const layer& each : layers) sum += operations(each);
    return sum;
  }
  double weight_bytes() const {
    double sum = 0;
    for (const layer& each : layers) sum += 4.0 * weight_count(each);
    return sum;
  }
};

/// Only dense layers, each of which reads the one before it.
inline bool is_chain_of_dense(const network& net) {
  int last = net.input;
  for (const layer& each : net.layers) {
    if (each.kind != layer_kind::dense || each.inputs[0] != last || net.in(each).is_image()) return false;
    last = each.output;
  }
  return last == net.output;
}

}  // namespace peers
