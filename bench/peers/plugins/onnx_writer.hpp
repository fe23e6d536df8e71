/// A network as the bytes of an .onnx file: opset 13, images as (N, C, H, W), weights inside.
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>

#include <bench/peers/support/network.hpp>

namespace peers {

namespace onnx {

/// Protocol buffers, as far as ONNX needs them: numbers, floats and nested messages, each behind its field's number.
class message {
 public:
  message& number(int field, std::int64_t value) {
    varint(static_cast<std::uint64_t>(field) << 3);
    varint(static_cast<std::uint64_t>(value));
    return *this;
  }
  message& real(int field, float value) {
    varint(static_cast<std::uint64_t>(field) << 3 | 5);
    bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
    return *this;
  }
  message& text(int field, const std::string& value) {
    varint(static_cast<std::uint64_t>(field) << 3 | 2);
    varint(value.size());
    bytes_ += value;
    return *this;
  }
  message& nested(int field, const message& value) { return text(field, value.bytes_); }
  const std::string& bytes() const { return bytes_; }

 private:
  void varint(std::uint64_t value) {
    for (; value >= 0x80; value >>= 7) bytes_ += static_cast<char>(value | 0x80);
    bytes_ += static_cast<char>(value);
  }
  std::string bytes_;
};

using extents = std::vector<std::int64_t>;

inline message attribute(const std::string& name, std::int64_t value) { return message().text(1, name).number(3, value).number(20, 2); }
inline message attribute(const std::string& name, const extents& values) {
  message result;
  result.text(1, name);
  for (const std::int64_t each : values) result.number(8, each);
  return result.number(20, 7);
}
inline message tensor(const std::string& name, const extents& shape, const float* values) {
  message result;
  std::int64_t count = 1;
  for (const std::int64_t each : shape) {
    result.number(1, each);
    count *= each;
  }
  return result.number(2, 1).text(8, name).text(9,
                                                std::string(reinterpret_cast<const char*>(values), static_cast<std::size_t>(count) * sizeof(float)));
}
inline message value_info(const std::string& name, const extents& shape) {
  message dimensions;
  for (const std::int64_t each : shape) dimensions.nested(1, message().number(1, each));
  return message().text(1, name).nested(2, message().nested(1, message().number(1, 1).nested(2, dimensions)));
}
inline message node(const std::string& type, const std::vector<std::string>& inputs, const std::string& output,
                    const std::vector<message>& attributes = {}) {
  message result;
  for (const std::string& each : inputs) result.text(1, each);
  result.text(2, output).text(3, output).text(4, type);
  for (const message& each : attributes) result.nested(5, each);
  return result;
}
inline extents extents_of(const value& shape, bool image) {
  if (image) return {shape.rows, shape.channels, shape.height, shape.width};
  return {shape.rows, shape.channels};
}

}  // namespace onnx

/// The input is called "in", the output "out".
inline std::string onnx_bytes(const network& net) {
  using namespace onnx;
  message graph;
  const auto name_of = [&](int value) { return value == net.input ? "in" : value == net.output ? "out" : "v" + std::to_string(value); };
  // What layers make images, of 1x1 as well: all but dense ones and what reads rows of features.
  std::vector<bool> image(net.values.size());
  image[static_cast<std::size_t>(net.input)] = net.layers[0].kind != layer_kind::dense || net.in(net.layers[0]).is_image();
  int helpers = 0;
  const float zero = 0, six = 6;
  for (const layer& each : net.layers) {
    const value &in = net.in(each), &out = net.out(each);
    const bool reads_image = image[static_cast<std::size_t>(each.inputs[0])];
    image[static_cast<std::size_t>(each.output)] = reads_image && each.kind != layer_kind::dense;
    std::vector<std::string> inputs;
    for (const int from : each.inputs) inputs.push_back(name_of(from));
    const std::string after = name_of(each.output), before = each.after == activation::none ? after : after + "_before";
    if (each.weights != nullptr) {
      const bool dense = each.kind == layer_kind::dense;
      graph.nested(
          5, tensor(after + "_weights",
                    dense ? extents{out.channels, in.features()} : extents{out.channels, in.channels / each.groups, each.kernel[0], each.kernel[1]},
                    each.weights));
      graph.nested(5, tensor(after + "_bias", {out.channels}, each.bias));
    }
    const std::vector<message> window = {attribute("kernel_shape", extents{each.kernel[0], each.kernel[1]}),
                                         attribute("strides", extents{each.stride[0], each.stride[1]}),
                                         attribute("pads", extents{each.pad_before[0], each.pad_before[1], each.pad_after[0], each.pad_after[1]})};
    switch (each.kind) {
      case layer_kind::dense:
        if (reads_image) {
          const std::string flat = "flat" + std::to_string(helpers++);
          graph.nested(1, node("Flatten", inputs, flat, {attribute("axis", 1)}));
          inputs = {flat};
        }
        graph.nested(1, node("Gemm", {inputs[0], after + "_weights", after + "_bias"}, before, {attribute("transB", 1)}));
        break;
      case layer_kind::convolution: {
        std::vector<message> attributes = window;
        attributes.push_back(attribute("group", each.groups));
        attributes.push_back(attribute("dilations", extents{each.dilation[0], each.dilation[1]}));
        graph.nested(1, node("Conv", {inputs[0], after + "_weights", after + "_bias"}, before, attributes));
        break;
      }
      case layer_kind::max_pool:
        graph.nested(1, node("MaxPool", inputs, before, window));
        break;
      case layer_kind::average_pool:
        graph.nested(1, node("GlobalAveragePool", inputs, before));
        break;
      case layer_kind::add:
        graph.nested(1, node("Add", inputs, before));
        break;
      case layer_kind::concat:
        graph.nested(1, node("Concat", inputs, before, {attribute("axis", 1)}));
        break;
      case layer_kind::gru:
      case layer_kind::lstm: throw std::runtime_error("recurrent layers are not written");
      case layer_kind::softmax:
        graph.nested(1, node("Softmax", inputs, before, {attribute("axis", 1)}));
        break;
    }
    if (each.after == activation::relu) graph.nested(1, node("Relu", {before}, after));
    if (each.after == activation::tanh) graph.nested(1, node("Tanh", {before}, after));
    if (each.after == activation::relu6) {
      graph.nested(5, tensor(after + "_low", {}, &zero)).nested(5, tensor(after + "_high", {}, &six));
      graph.nested(1, node("Clip", {before, after + "_low", after + "_high"}, after));
    }
  }
  const auto rim = [&](int value) {
    return value_info(name_of(value), extents_of(net.values[static_cast<std::size_t>(value)], image[static_cast<std::size_t>(value)]));
  };
  graph.text(2, "network").nested(11, rim(net.input)).nested(12, rim(net.output));
  return message().number(1, 8).nested(8, message().number(2, 13)).nested(7, graph).bytes();
}

}  // namespace peers
