/// XNNPACK of November 2024: the whole network as one subgraph, images in channels-last order, weights packed when it is made.
#include <limits>

#include <xnnpack.h>

#include <bench/peers/plugins/plugin.hpp>

namespace {

using namespace peers;

void check(xnn_status status) {
  if (status != xnn_status_success) throw std::runtime_error("XNNPACK refuses, status " + std::to_string(status));
}

class subgraph final : public timed<subgraph> {
 public:
  explicit subgraph(const network& net)
      : in_(net.values[static_cast<std::size_t>(net.input)]),
        out_(net.values[static_cast<std::size_t>(net.output)]),
        in_memory_(static_cast<std::size_t>(in_.size())),
        out_memory_(static_cast<std::size_t>(out_.size())) {
    check(xnn_initialize(nullptr));
    xnn_subgraph_t graph = nullptr;
    check(xnn_create_subgraph(2, 0, &graph));
    for (std::size_t i = 0; i < net.values.size(); ++i) {
      const bool is_input = static_cast<int>(i) == net.input, is_output = static_cast<int>(i) == net.output;
      ids_.push_back(define(graph, dims_of(net.values[i]), nullptr,
                            is_input    ? 0
                            : is_output ? 1
                                        : XNN_INVALID_VALUE_ID,
                            is_input    ? XNN_VALUE_FLAG_EXTERNAL_INPUT
                            : is_output ? XNN_VALUE_FLAG_EXTERNAL_OUTPUT
                                        : 0));
    }
    for (const layer& each : net.layers) append(graph, net, each);
    check(xnn_create_runtime_v2(graph, nullptr, 0, &runtime_));
    const xnn_external_value ends[] = {{0, in_memory_.data()}, {1, out_memory_.data()}};
    check(xnn_reshape_runtime(runtime_));
    check(xnn_setup_runtime_v2(runtime_, 2, ends));
    xnn_delete_subgraph(graph);
  }
  ~subgraph() override { xnn_delete_runtime(runtime_); }
  const char* name() const override { return "XNNPACK 2024-11"; }
  void set_input(const float* values) override { to_channels_last(in_, values, in_memory_.data()); }
  void read_output(float* values) override { from_channels_last(out_, out_memory_.data(), values); }
  void run() { xnn_invoke_runtime(runtime_); }

 private:
  using dims = std::vector<std::size_t>;

  static dims dims_of(const value& shape) {
    const auto size = [](int extent) { return static_cast<std::size_t>(extent); };
    if (shape.is_image()) return {size(shape.rows), size(shape.height), size(shape.width), size(shape.channels)};
    return {size(shape.rows), size(shape.channels)};
  }
  static std::uint32_t define(xnn_subgraph_t graph, const dims& extents, const void* data, std::uint32_t external = XNN_INVALID_VALUE_ID,
                              std::uint32_t flags = 0) {
    std::uint32_t id = 0;
    check(xnn_define_tensor_value(graph, xnn_datatype_fp32, extents.size(), extents.data(), data, external, flags, &id));
    return id;
  }
  std::uint32_t id_of(int value) const { return ids_[static_cast<std::size_t>(value)]; }

  /// The weights of an output as (kernel..., channels), those of depthwise convolutions as (kernel..., all channels).
  const float* weights_of(const network& net, const layer& each) {
    std::vector<float>& to = packed_.emplace_back(static_cast<std::size_t>(net.weight_count(each)));
    const value& in = net.in(each);
    const bool dense = each.kind == layer_kind::dense, depthwise = !dense && each.groups > 1 && each.groups == in.channels;
    const value filters = dense       ? value{net.out(each).channels, in.channels, in.height, in.width}
                          : depthwise ? value{1, net.out(each).channels, each.kernel[0], each.kernel[1]}
                                      : value{net.out(each).channels, in.channels / each.groups, each.kernel[0], each.kernel[1]};
    to_channels_last(filters, each.weights, to.data());
    return to.data();
  }

  void append(xnn_subgraph_t graph, const network& net, const layer& each) {
    const value &in = net.in(each), &out = net.out(each);
    const auto size = [](int number) { return static_cast<std::size_t>(number); };
    const auto u32 = [](int number) { return static_cast<std::uint32_t>(number); };
    const float infinity = std::numeric_limits<float>::infinity();
    const float low = each.after == activation::relu || each.after == activation::relu6 ? 0 : -infinity,
                high = each.after == activation::relu6 ? 6 : infinity;
    std::uint32_t from = id_of(each.inputs[0]), to = id_of(each.output);
    if (each.after == activation::tanh) to = define(graph, dims_of(out), nullptr);
    const auto pads = [&](auto call, auto... rest) {
      return call(graph, u32(each.pad_before[0]), u32(each.pad_after[1]), u32(each.pad_after[0]), u32(each.pad_before[1]), u32(each.kernel[0]),
                  u32(each.kernel[1]), u32(each.stride[0]), u32(each.stride[1]), u32(each.dilation[0]), u32(each.dilation[1]), rest...);
    };
    switch (each.kind) {
      case layer_kind::dense: {
        if (in.is_image()) {
          const dims flat = {size(in.rows), size(in.features())};
          const std::uint32_t flattened = define(graph, flat, nullptr);
          check(xnn_define_static_reshape(graph, flat.size(), flat.data(), from, flattened, 0));
          from = flattened;
        }
        const std::uint32_t weights = define(graph, {size(out.channels), size(in.features())}, weights_of(net, each));
        check(xnn_define_fully_connected(graph, low, high, from, weights, define(graph, {size(out.channels)}, each.bias), to, 0));
        break;
      }
      case layer_kind::convolution: {
        const std::uint32_t bias = define(graph, {size(out.channels)}, each.bias);
        const dims kernel = {size(each.kernel[0]), size(each.kernel[1])};
        const float* const packed = weights_of(net, each);
        if (each.groups > 1 && each.groups == in.channels) {
          const std::uint32_t weights = define(graph, {1, kernel[0], kernel[1], size(out.channels)}, packed);
          check(pads(xnn_define_depthwise_convolution_2d, u32(out.channels / in.channels), size(in.channels), low, high, from, weights, bias, to,
                     u32(0)));
        } else {
          const std::uint32_t weights = define(graph, {size(out.channels), kernel[0], kernel[1], size(in.channels / each.groups)}, packed);
          check(pads(xnn_define_convolution_2d, u32(each.groups), size(in.channels / each.groups), size(out.channels / each.groups), low, high, from,
                     weights, bias, to, u32(0)));
        }
        break;
      }
      case layer_kind::max_pool:
        check(pads(xnn_define_max_pooling_2d, low, high, from, to, u32(0)));
        break;
      case layer_kind::average_pool: {
        const std::size_t axes[] = {1, 2};
        check(xnn_define_static_reduce(graph, xnn_reduce_mean, 2, axes, from, to, 0));
        break;
      }
      case layer_kind::add: {
        const xnn_binary_params limits{low, high};
        check(xnn_define_binary(graph, xnn_binary_add, &limits, from, id_of(each.inputs[1]), to, 0));
        break;
      }
      case layer_kind::concat:
        if (each.inputs.size() != 2) throw std::runtime_error("concatenations of two values only");
        check(xnn_define_concatenate2(graph, in.is_image() ? 3 : 1, from, id_of(each.inputs[1]), to, 0));
        break;
      case layer_kind::gru:
      case layer_kind::lstm: throw std::runtime_error("there are no recurrent layers");
      case layer_kind::softmax:
        check(xnn_define_softmax(graph, from, to, 0));
        break;
    }
    if (each.after == activation::tanh) check(xnn_define_unary(graph, xnn_unary_tanh, nullptr, to, id_of(each.output), 0));
  }

  value in_, out_;
  buffer in_memory_, out_memory_;
  std::vector<std::uint32_t> ids_;
  std::deque<std::vector<float>> packed_;
  xnn_runtime_t runtime_ = nullptr;
};

}  // namespace

INLAY_PEER(net, all) { all.push_back(std::make_unique<subgraph>(net)); }
