/// Table 3: one step of a recurrent layer and the dense layer behind it, as in audio effects. The state is kept from run to run.
#include <bench/networks/weights.hpp>
#include <bench/peers/support/buffer.hpp>
#include <bench/peers/support/contender.hpp>
#include <bench/peers/support/row.hpp>

namespace {

using namespace inlay;
using networks::bias;
using networks::weights;

/// PyTorch's GRU: the reset gate multiplies what the state adds.
template <int Inputs, int Hidden, int Outputs> inline constexpr auto gru = [](expression<float, 1, Inputs> x, expression<float, 1, Hidden> state) {
  const auto given = linear(x, weights<1, 3 * Hidden, Inputs>, bias<1, 3 * Hidden>);
  const auto carried = linear(state, weights<2, 3 * Hidden, Hidden>, bias<2, 3 * Hidden>);
  const auto both = sigmoid(slice<1, 0, 2 * Hidden>(given) + slice<1, 0, 2 * Hidden>(carried));
  const auto reset = slice<1, 0, Hidden>(both), update = slice<1, Hidden, 2 * Hidden>(both);
  const auto next = tanh(slice<1, 2 * Hidden, 3 * Hidden>(given) + reset * slice<1, 2 * Hidden, 3 * Hidden>(carried));
  const auto hidden = next + update * (state - next);
  return std::tuple(linear(hidden, weights<3, Outputs, Hidden>, bias<3, Outputs>), hidden);
};
template <int Inputs, int Hidden, int Outputs>
inline constexpr auto lstm = [](expression<float, 1, Inputs> x, expression<float, 1, Hidden> state, expression<float, 1, Hidden> cell) {
  const auto given = linear(x, weights<1, 4 * Hidden, Inputs>, bias<1, 4 * Hidden>);
  const auto sum = given + linear(state, weights<2, 4 * Hidden, Hidden>, bias<2, 4 * Hidden>);
  const auto both = sigmoid(slice<1, 0, 2 * Hidden>(sum));
  const auto next = slice<1, Hidden, 2 * Hidden>(both) * cell + slice<1, 0, Hidden>(both) * tanh(slice<1, 2 * Hidden, 3 * Hidden>(sum));
  const auto hidden = sigmoid(slice<1, 3 * Hidden, 4 * Hidden>(sum)) * tanh(next);
  return std::tuple(linear(hidden, weights<3, Outputs, Hidden>, bias<3, Outputs>), hidden, next);
};

/// Each run reads one half of the state's memory and writes the other.
template <const auto& Network, int Inputs, int Hidden, int Outputs, bool HasCell>
class step final : public peers::timed<step<Network, Inputs, Hidden, Outputs, HasCell>> {
 public:
  step() : in_(Inputs), out_(Outputs), state_{peers::buffer(2 * Hidden), peers::buffer(2 * Hidden)} {}
  const char* name() const override { return "inlay"; }
  void set_input(const float* values) override {
    std::copy(values, values + Inputs, in_.data());
    for (peers::buffer& each : state_) std::fill(each.data(), each.data() + 2 * Hidden, 0.0f);
  }
  void read_output(float* values) override { std::copy(out_.data(), out_.data() + Outputs, values); }
  void run() {
    using hidden = dense_view<const float, 1, Hidden>;
    using next_hidden = dense_view<float, 1, Hidden>;
    const float* const before = state_[turn_].data();
    float* const after = state_[1 - turn_].data();
    const dense_view<const float, 1, Inputs> in{in_.data()};
    dense_view<float, 1, Outputs> out{out_.data()};
    next_hidden state{after};
    if constexpr (HasCell) {
      next_hidden cell{after + Hidden};
      model<Network>::run(in, hidden{before}, hidden{before + Hidden}, out, state, cell, memory_);
    } else {
      model<Network>::run(in, hidden{before}, out, state, memory_);
    }
    turn_ = 1 - turn_;
  }

 private:
  peers::buffer in_, out_;
  peers::buffer state_[2];
  int turn_ = 0;
  typename model<Network>::workspace memory_{};
};

template <int Inputs, int Hidden, int Outputs, bool HasCell> peers::contest made() {
  constexpr int gates = (HasCell ? 4 : 3) * Hidden;
  using enum peers::layer_kind;
  peers::contest result;
  result.net.values = {{1, Inputs}, {1, Hidden}, {1, Outputs}};
  result.net.layers = {{.kind = HasCell ? lstm : gru,
                        .inputs = {0},
                        .output = 1,
                        .weights = weights<1, gates, Inputs>.data,
                        .bias = bias<1, gates>.data,
                        .recurrent_weights = weights<2, gates, Hidden>.data,
                        .recurrent_bias = bias<2, gates>.data},
                       {.kind = dense, .inputs = {1}, .output = 2, .weights = weights<3, Outputs, Hidden>.data, .bias = bias<3, Outputs>.data}};
  result.net.output = 2;
  if constexpr (HasCell) result.all.push_back(std::make_unique<step<::lstm<Inputs, Hidden, Outputs>, Inputs, Hidden, Outputs, true>>());
  else result.all.push_back(std::make_unique<step<::gru<Inputs, Hidden, Outputs>, Inputs, Hidden, Outputs, false>>());
  return result;
}

const peers::add_row rows[] = {
    peers::add_row({"3 recurrent", "gru24", &made<1, 24, 1, false>, {"RTNeural", 3.04}}),
    peers::add_row({"3 recurrent", "lstm40", &made<1, 40, 1, true>, {"Eigen by hand", 2.14}}),
};

}  // namespace
