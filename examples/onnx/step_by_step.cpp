// A network with a state: what it leaves in one run is an input of the next. The file leaves the number of steps open, so it can be a network
// of one step, called again and again, and one of twenty steps at once; both end in the same state.
#include <cmath>
#include <cstdio>

#include "gru.hpp"

namespace {

constexpr int count = 20;
inline constexpr auto one_step = inlay::onnx<gru_bytes, inlay::dimension<"steps", 1>>;
inline constexpr auto all_steps = inlay::onnx<gru_bytes, inlay::dimension<"steps", count>>;

using state = inlay::tensor<float, 1, 1, 8>;

// A network that keeps a state is a model and what it left.
class listener {
 public:
  inlay::tensor<float, 1, 1, 8> hear(const inlay::tensor<float, 1, 1, 4>& features) {
    const auto [output, next] = net_(features, state_);  // one result for each output of the file, in its order
    state_ = next;
    return output;
  }
  void forget() { state_ = {}; }
  const state& remembered() const { return state_; }

 private:
  inlay::model<one_step> net_;
  state state_{};  // zeros, as PyTorch starts
};

listener by_steps;
inlay::model<all_steps> at_once;

}  // namespace

int main() {
  static inlay::tensor<float, count, 1, 4> sequence;
  for (int i = 0; i < sequence.size; ++i) sequence.data[i] = std::sin(0.7F * static_cast<float>(i));
  const auto [outputs, last] = at_once(sequence, state{});

  float largest = 0, moved = 0;
  for (int run = 0; run < 2; ++run) {  // forget() makes it a new one
    by_steps.forget();
    for (int step = 0; step < count; ++step) {
      const auto output = by_steps.hear({sequence(step, 0, 0), sequence(step, 0, 1), sequence(step, 0, 2), sequence(step, 0, 3)});
      for (int i = 0; i < 8; ++i) {
        largest = std::fmax(largest, std::fabs(output.data[i] - outputs(step, 0, i)));
        moved = std::fmax(moved, std::fabs(outputs(step, 0, i) - outputs(0, 0, i)));
      }
    }
  }
  for (int i = 0; i < 8; ++i) largest = std::fmax(largest, std::fabs(by_steps.remembered()[i] - last[i]));
  std::printf("%d steps, one at a time and at once: outputs move by %.2f and differ by at most %.1e\n", count, static_cast<double>(moved),
              static_cast<double>(largest));
  return largest < 1e-6F && moved > 0.1F ? 0 : 1;
}
