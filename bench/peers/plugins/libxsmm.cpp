/// libxsmm 1.17: machine code made at run time for each matrix product; bias and activation are a loop behind it.
#include <libxsmm.h>

#include <bench/peers/plugins/plugin.hpp>

namespace {

using namespace peers;

class products final : public timed<products> {
 public:
  explicit products(const network& net) : net_(net), in_(static_cast<std::size_t>(net.values[static_cast<std::size_t>(net.input)].size())) {
    for (const layer& each : net.layers) {
      const value &in = net.in(each), &out = net.out(each);
      // Column by column: out^T = weights^T in^T.
      const int flags = LIBXSMM_GEMM_FLAG_BETA_0;
      const libxsmm_smmfunction kernel =
          libxsmm_smmdispatch(out.channels, out.rows, in.channels, nullptr, nullptr, nullptr, nullptr, nullptr, &flags, nullptr);
      if (kernel == nullptr) throw std::runtime_error("libxsmm makes no kernel");
      step next{kernel,
                buffer(static_cast<std::size_t>(net.weight_count(each))),
                buffer(static_cast<std::size_t>(out.size())),
                each.bias,
                out.rows,
                out.channels,
                each.after};
      transpose(each.weights, out.channels, in.channels, next.weights.data());
      steps_.push_back(std::move(next));
    }
  }
  const char* name() const override { return "libxsmm 1.17"; }
  void set_input(const float* values) override {
    std::memcpy(in_.data(), values, sizeof(float) * static_cast<std::size_t>(net_.values[static_cast<std::size_t>(net_.input)].size()));
  }
  void read_output(float* values) override {
    std::memcpy(values, steps_.back().out.data(),
                sizeof(float) * static_cast<std::size_t>(net_.values[static_cast<std::size_t>(net_.output)].size()));
  }
  void run() {
    const float* in = in_.data();
    for (step& each : steps_) {
      float* const out = each.out.data();
      each.kernel(each.weights.data(), in, out);
      add_bias(out, each.rows, each.width, each.bias, each.after);
      in = out;
    }
  }

 private:
  struct step {
    libxsmm_smmfunction kernel;
    buffer weights, out;
    const float* bias;
    int rows, width;
    activation after;
  };
  const network& net_;
  buffer in_;
  std::vector<step> steps_;
};

}  // namespace

INLAY_PEER(net, all) {
  if (!is_chain_of_dense(net)) return;
  for (const layer& each : net.layers)
    if (each.after != activation::none && each.after != activation::relu) return;
  libxsmm_init();
  all.push_back(std::make_unique<products>(net));
}
