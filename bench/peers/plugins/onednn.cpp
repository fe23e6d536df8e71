/// oneDNN 2.6 or 3.7: one primitive for each layer, in the layouts that it likes best; weights and input are brought there beforehand.
#include <oneapi/dnnl/dnnl.hpp>

#include <bench/peers/plugins/plugin.hpp>

#define INLAY_TEXT(number) INLAY_TEXT_OF(number)
#define INLAY_TEXT_OF(number) #number
#define INLAY_ONEDNN "oneDNN " INLAY_TEXT(DNNL_VERSION_MAJOR) "." INLAY_TEXT(DNNL_VERSION_MINOR) " "

namespace {

using namespace peers;
using dnnl::memory;
using tag = memory::format_tag;

enum class way { inner_product, matmul, direct, winograd };
constexpr const char* names[] = {INLAY_ONEDNN "inner_product", INLAY_ONEDNN "matmul", INLAY_ONEDNN "direct", INLAY_ONEDNN "winograd"};

class primitives final : public timed<primitives> {
 public:
  primitives(const network& net, way how) : how_(how) {
    for (const layer& each : net.layers) append(net, each);
  }
  const char* name() const override { return names[static_cast<int>(how_)]; }
  void set_input(const float* values) override {
    memory plain(plain_in_, engine_, const_cast<float*>(values));
    reorder(plain, steps_.front().in);
  }
  void read_output(float* values) override {
    memory plain(plain_out_, engine_, values);
    reorder(steps_.back().out, plain);
  }
  void run() {
    for (const step& each : steps_)
      dnnl_primitive_execute(each.what.get(), stream_.get(), static_cast<int>(each.arguments.size()), each.arguments.data());
  }

 private:
  struct step {
    dnnl::primitive what;
    memory in, weights, bias, out;
    std::vector<dnnl_exec_arg_t> arguments;
  };

  void reorder(memory& from, memory& to) {
    dnnl::reorder(from, to).execute(stream_, from, to);
    stream_.wait();
  }
  memory brought(const float* from, const memory::desc& plain, const memory::desc& wanted) {
    memory source(plain, engine_, const_cast<float*>(from)), target(wanted, engine_);
    reorder(source, target);
    return target;
  }

  static dnnl::primitive_attr attributes(activation after) {
    dnnl::primitive_attr result;
    if (after == activation::none) return result;
    const dnnl::algorithm function = after == activation::relu    ? dnnl::algorithm::eltwise_relu
                                     : after == activation::relu6 ? dnnl::algorithm::eltwise_clip
                                                                  : dnnl::algorithm::eltwise_tanh;
    const float high = after == activation::relu6 ? 6.0f : 0.0f;
    dnnl::post_ops operations;
#if DNNL_VERSION_MAJOR >= 3
    operations.append_eltwise(function, 0.0f, high);
#else
    operations.append_eltwise(1.0f, function, 0.0f, high);
#endif
    result.set_post_ops(operations);
    return result;
  }

  template <class Primitive, class... Arguments>
  typename Primitive::primitive_desc described(const dnnl::primitive_attr& with, const Arguments&... given) {
#if DNNL_VERSION_MAJOR >= 3
    return typename Primitive::primitive_desc(engine_, given..., with);
#else
    return typename Primitive::primitive_desc(typename Primitive::desc(given...), with, engine_);
#endif
  }

  template <class Description>
  void append(const Description& chosen, dnnl::primitive made, const layer& each, const memory::desc& plain_weights, const memory::desc& plain_bias) {
    step next;
    next.what = std::move(made);
    next.in = steps_.empty() ? memory(chosen.src_desc(), engine_) : steps_.back().out;
    if (!steps_.empty() && next.in.get_desc() != chosen.src_desc()) throw std::runtime_error("layouts of neighbours differ");
    next.weights = brought(each.weights, plain_weights, chosen.weights_desc());
    next.bias = brought(each.bias, plain_bias, plain_bias);
    next.out = memory(chosen.dst_desc(), engine_);
    next.arguments = {
        {DNNL_ARG_SRC, next.in.get()}, {DNNL_ARG_WEIGHTS, next.weights.get()}, {DNNL_ARG_BIAS, next.bias.get()}, {DNNL_ARG_DST, next.out.get()}};
    steps_.push_back(std::move(next));
  }

  void append(const network& net, const layer& each) {
    const value &in = net.in(each), &out = net.out(each);
    constexpr auto f32 = memory::data_type::f32;
    const auto describe = [&](memory::dims extents, tag layout) { return memory::desc(extents, f32, layout); };
    const dnnl::primitive_attr with = attributes(each.after);
    memory::desc plain_in, plain_out;
    if (how_ == way::inner_product || how_ == way::matmul) {
      plain_in = describe({in.rows, in.channels}, tag::ab);
      plain_out = describe({out.rows, out.channels}, tag::ab);
      if (how_ == way::inner_product) {
        const memory::desc bias = describe({out.channels}, tag::a);
        const auto chosen = described<dnnl::inner_product_forward>(with, dnnl::prop_kind::forward_inference, plain_in,
                                                                   describe({out.channels, in.channels}, tag::any), bias, plain_out);
        append(chosen, dnnl::inner_product_forward(chosen), each, describe({out.channels, in.channels}, tag::ab), bias);
      } else {
        const memory::desc bias = describe({1, out.channels}, tag::ab);
        const auto chosen = described<dnnl::matmul>(with, plain_in, describe({in.channels, out.channels}, tag::any), bias, plain_out);
        append(chosen, dnnl::matmul(chosen), each, describe({in.channels, out.channels}, tag::ba), bias);
      }
    } else {
      plain_in = describe({1, in.channels, in.height, in.width}, tag::nchw);
      plain_out = describe({1, out.channels, out.height, out.width}, tag::nchw);
      const bool grouped = each.groups > 1;
      const memory::dims filters =
          grouped ? memory::dims{each.groups, out.channels / each.groups, in.channels / each.groups, each.kernel[0], each.kernel[1]}
                  : memory::dims{out.channels, in.channels, each.kernel[0], each.kernel[1]};
      const memory::desc bias = describe({out.channels}, tag::a);
      const dnnl::algorithm algorithm = how_ == way::direct ? dnnl::algorithm::convolution_direct : dnnl::algorithm::convolution_winograd;
      const auto pair = [](const int(&numbers)[2]) { return memory::dims{numbers[0], numbers[1]}; };
      const auto chosen = described<dnnl::convolution_forward>(
          with, dnnl::prop_kind::forward_inference, algorithm, describe({1, in.channels, in.height, in.width}, tag::any), describe(filters, tag::any),
          bias, describe({1, out.channels, out.height, out.width}, tag::any), pair(each.stride), pair(each.pad_before), pair(each.pad_after));
      append(chosen, dnnl::convolution_forward(chosen), each, describe(filters, grouped ? tag::goihw : tag::oihw), bias);
    }
    if (steps_.size() == 1) plain_in_ = plain_in;
    plain_out_ = plain_out;
  }

  way how_;
  dnnl::engine engine_{dnnl::engine::kind::cpu, 0};
  dnnl::stream stream_{engine_};
  memory::desc plain_in_, plain_out_;
  std::vector<step> steps_;
};

void try_to_add(const network& net, way how, contenders& all) {
  try {
    all.push_back(std::make_unique<primitives>(net, how));
  } catch (const dnnl::error&) {  // it has no implementation of that
  }
}

}  // namespace

INLAY_PEER(net, all) {
  if (is_chain_of_dense(net)) {
    try_to_add(net, way::inner_product, all);
    try_to_add(net, way::matmul, all);
  } else if (net.layers.size() == 1 && net.layers[0].kind == layer_kind::convolution && net.layers[0].dilation[0] == 1 &&
             net.layers[0].dilation[1] == 1) {
    try_to_add(net, way::direct, all);
    try_to_add(net, way::winograd, all);
  }
}
