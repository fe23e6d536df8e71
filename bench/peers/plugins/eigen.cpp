/// Eigen 3.4: products of matrices of fixed size for the known rows, of dynamic size for all others.
#define EIGEN_STACK_ALLOCATION_LIMIT 0
#include <Eigen/Dense>

#include <bench/peers/plugins/plugin.hpp>

namespace {

using namespace peers;
using Eigen::Dynamic;

template <int Rows, int Columns> using matrix = Eigen::Matrix<float, Rows, Columns,
                                                              Rows == 1      ? Eigen::RowMajor
                                                              : Columns == 1 ? Eigen::ColMajor
                                                                             : Eigen::RowMajor>;

/// out = activation(in * weights + bias), with weights (inputs, outputs).
template <int Rows, int Inputs, int Outputs> struct dense {
  /// One row: a product of a matrix stored by columns and a vector is what Eigen is fastest at.
  static constexpr bool small = Inputs != Dynamic && Inputs * Outputs <= 2048 && Rows == 1;
  Eigen::Matrix<float, Outputs, Inputs> by_columns;
  matrix<Inputs, Outputs> weights;
  Eigen::Matrix<float, Outputs, 1> bias;
  matrix<Rows, Outputs> out;
  activation after;

  void load(const layer& from, int rows, int inputs, int outputs) {
    by_columns = Eigen::Map<const Eigen::Matrix<float, Dynamic, Dynamic, Eigen::RowMajor>>(from.weights, outputs, inputs);
    weights = by_columns.transpose();
    bias = Eigen::Map<const Eigen::VectorXf>(from.bias, outputs);
    out.resize(rows, outputs);
    after = from.after;
  }
  const float* run(const float* from) {
    const Eigen::Map<const matrix<Rows, Inputs>> in(from, out.rows(), weights.rows());
    if constexpr (small) {
      const auto sum = by_columns.lazyProduct(in.transpose()) + bias;
      finish_lazily(sum);
    } else {
      if (out.rows() == 1)
        out.row(0).transpose().noalias() = by_columns * in.row(0).transpose();
      else
        out.noalias() = in * weights;
      if (after == activation::relu)
        out = (out.rowwise() + bias.transpose()).cwiseMax(0.0f);
      else if (after == activation::tanh)
        out = (out.rowwise() + bias.transpose()).array().tanh().matrix();
      else
        out.rowwise() += bias.transpose();
    }
    return out.data();
  }
  template <class Sum> void finish_lazily(const Sum& sum) {
    if (after == activation::relu)
      out.transpose() = sum.cwiseMax(0.0f);
    else if (after == activation::tanh)
      out.transpose() = sum.array().tanh().matrix();
    else
      out.transpose() = sum;
  }
};

/// A chain of layers: where its input is, and where its last result.
template <class Chain> class chain : public timed<Chain> {
 public:
  explicit chain(const network& net) : net_(net), in_(size_of(net.input)) {}
  void set_input(const float* values) override {
    std::memcpy(in_.data(), values, sizeof(float) * size_of(net_.input));
  }
  void read_output(float* values) override {
    std::memcpy(values, out_, sizeof(float) * size_of(net_.output));
  }

 protected:
  std::size_t size_of(int value) const { return static_cast<std::size_t>(net_.values[static_cast<std::size_t>(value)].size()); }

  const network& net_;
  buffer in_;
  const float* out_ = nullptr;
};

template <class... Layers> class fixed_chain final : public chain<fixed_chain<Layers...>> {
 public:
  explicit fixed_chain(const network& net) : chain<fixed_chain>(net) {
    std::size_t at = 0;
    const auto load = [&](auto& each) {
      const layer& from = net.layers[at++];
      each.load(from, net.out(from).rows, net.in(from).channels, net.out(from).channels);
    };
    std::apply([&](auto&... each) { (load(each), ...); }, layers_);
  }
  const char* name() const override { return "Eigen 3.4 fixed"; }
  void run() {
    this->out_ = this->in_.data();
    std::apply([&](auto&... each) { ((this->out_ = each.run(this->out_)), ...); }, layers_);
  }

 private:
  std::tuple<Layers...> layers_;
};

class dynamic_chain final : public chain<dynamic_chain> {
 public:
  explicit dynamic_chain(const network& net) : chain(net) {
    layers_.resize(net.layers.size());
    for (std::size_t i = 0; i < layers_.size(); ++i) {
      const layer& from = net.layers[i];
      layers_[i].load(from, net.out(from).rows, net.in(from).channels, net.out(from).channels);
    }
  }
  const char* name() const override { return "Eigen 3.4"; }
  void run() {
    out_ = in_.data();
    for (auto& each : layers_) out_ = each.run(out_);
  }

 private:
  std::vector<dense<Dynamic, Dynamic, Dynamic>> layers_;
};

/// One step of a recurrent layer, and a dense one behind it.
template <layer_kind Kind, int Inputs, int Hidden, int Outputs>
class fixed_recurrent final : public timed<fixed_recurrent<Kind, Inputs, Hidden, Outputs>> {
  static constexpr int gates = (Kind == layer_kind::gru ? 3 : 4) * Hidden;
  template <int Rows, int Columns> using by_columns = Eigen::Matrix<float, Rows, Columns>;
  template <int Rows, int Columns> static by_columns<Rows, Columns> read(const float* from) {
    return Eigen::Map<const Eigen::Matrix<float, Dynamic, Dynamic, Eigen::RowMajor>>(from, Rows, Columns);
  }

 public:
  explicit fixed_recurrent(const network& net)
      : weights_(read<gates, Inputs>(net.layers[0].weights)), recurrent_(read<gates, Hidden>(net.layers[0].recurrent_weights)),
        bias_(read<gates, 1>(net.layers[0].bias)), recurrent_bias_(read<gates, 1>(net.layers[0].recurrent_bias)),
        last_(read<Outputs, Hidden>(net.layers[1].weights)), last_bias_(read<Outputs, 1>(net.layers[1].bias)) {}
  const char* name() const override { return "Eigen 3.4 fixed"; }
  void set_input(const float* values) override {
    in_ = read<Inputs, 1>(values);
    hidden_.setZero();
    cell_.setZero();
  }
  void read_output(float* values) override { std::memcpy(values, out_.data(), sizeof(float) * Outputs); }
  void run() {
    const auto sigmoid = [](const auto& x) { return 0.5f * (0.5f * x).tanh() + 0.5f; };  // faster than Eigen's own
    if constexpr (Kind == layer_kind::gru) {
      const by_columns<gates, 1> given = weights_.lazyProduct(in_) + bias_, carried = recurrent_.lazyProduct(hidden_) + recurrent_bias_;
      const Eigen::Array<float, 2 * Hidden, 1> both = sigmoid((given + carried).template head<2 * Hidden>().array());
      const Eigen::Array<float, Hidden, 1> next =
          (given.template tail<Hidden>().array() + both.template head<Hidden>() * carried.template tail<Hidden>().array()).tanh();
      hidden_ = (next + both.template tail<Hidden>() * (hidden_.array() - next)).matrix();
    } else {
      const Eigen::Array<float, gates, 1> sum =
          (weights_.lazyProduct(in_) + recurrent_.lazyProduct(hidden_) + bias_ + recurrent_bias_).array();
      const Eigen::Array<float, 2 * Hidden, 1> both = sigmoid(sum.template head<2 * Hidden>());
      cell_ = both.template tail<Hidden>() * cell_ + both.template head<Hidden>() * sum.template segment<Hidden>(2 * Hidden).tanh();
      hidden_ = (sigmoid(sum.template tail<Hidden>()) * cell_.tanh()).matrix();
    }
    out_ = last_.lazyProduct(hidden_) + last_bias_;
  }

 private:
  by_columns<gates, Inputs> weights_;
  by_columns<gates, Hidden> recurrent_;
  by_columns<gates, 1> bias_, recurrent_bias_;
  by_columns<Outputs, Hidden> last_;
  by_columns<Outputs, 1> last_bias_, out_;
  by_columns<Inputs, 1> in_;
  by_columns<Hidden, 1> hidden_;
  Eigen::Array<float, Hidden, 1> cell_;
};
template <layer_kind Kind, int Inputs, int Hidden, int Outputs> void try_recurrent(const network& net, contenders& all) {
  if (net.layers.size() == 2 && net.layers[0].kind == Kind && net.in(net.layers[0]).channels == Inputs &&
      net.out(net.layers[0]).channels == Hidden && net.out(net.layers[1]).channels == Outputs)
    all.push_back(std::make_unique<fixed_recurrent<Kind, Inputs, Hidden, Outputs>>(net));
}

template <int Rows, int Inputs, int Outputs> bool fits(const network& net, const layer& each) {
  return net.out(each).rows == Rows && net.in(each).channels == Inputs && net.out(each).channels == Outputs;
}
template <int Rows, int... Widths> struct try_fixed;
template <int Rows, int A, int B> struct try_fixed<Rows, A, B> {
  static void add(const network& net, contenders& all) {
    if (net.layers.size() == 1 && fits<Rows, A, B>(net, net.layers[0])) all.push_back(std::make_unique<fixed_chain<dense<Rows, A, B>>>(net));
  }
};
template <int Rows, int A, int B, int C> struct try_fixed<Rows, A, B, C> {
  static void add(const network& net, contenders& all) {
    if (net.layers.size() == 2 && fits<Rows, A, B>(net, net.layers[0]) && fits<Rows, B, C>(net, net.layers[1]))
      all.push_back(std::make_unique<fixed_chain<dense<Rows, A, B>, dense<Rows, B, C>>>(net));
  }
};
template <int Rows, int A, int B, int C, int D> struct try_fixed<Rows, A, B, C, D> {
  static void add(const network& net, contenders& all) {
    if (net.layers.size() == 3 && fits<Rows, A, B>(net, net.layers[0]) && fits<Rows, B, C>(net, net.layers[1]) &&
        fits<Rows, C, D>(net, net.layers[2]))
      all.push_back(std::make_unique<fixed_chain<dense<Rows, A, B>, dense<Rows, B, C>, dense<Rows, C, D>>>(net));
  }
};

}  // namespace

INLAY_PEER(net, all) {
  try_recurrent<layer_kind::gru, 1, 24, 1>(net, all);
  try_recurrent<layer_kind::lstm, 1, 40, 1>(net, all);
  if (!is_chain_of_dense(net)) return;
  try_fixed<1, 16, 32>::add(net, all);
  try_fixed<1, 64, 64>::add(net, all);
  try_fixed<1, 256, 256>::add(net, all);
  try_fixed<1, 784, 128>::add(net, all);
  try_fixed<8, 64, 64>::add(net, all);
  try_fixed<16, 16, 16>::add(net, all);
  try_fixed<32, 128, 128>::add(net, all);
  try_fixed<1, 784, 128, 10>::add(net, all);
  try_fixed<1, 16, 32, 32, 4>::add(net, all);
  all.push_back(std::make_unique<dynamic_chain>(net));
}
