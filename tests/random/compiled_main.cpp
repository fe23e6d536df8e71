/// Random graphs, compiled, beside the reference evaluator. The closing line is `N passed, N failed`.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string>
#include <vector>

#include <support/compiled_batches.hpp>
#include <support/random_check.hpp>

namespace support {
namespace {

std::vector<compiled_network>& networks() {
  static std::vector<compiled_network> all;
  return all;
}

/// One tensor in the caller's memory.
template <class Element> using tensors = std::vector<std::vector<Element>>;

tensors<float> run(compiled_network::function form, const tensors<float>& inputs, const tensors<double>& wanted) {
  tensors<float> outputs;
  std::vector<const float*> in;
  std::vector<float*> out;
  for (const std::vector<float>& each : inputs) in.push_back(each.data());
  for (const std::vector<double>& each : wanted) outputs.emplace_back(each.size(), std::nanf(""));
  for (std::vector<float>& each : outputs) out.push_back(each.data());
  form(in.data(), out.data());
  return outputs;
}

/// Empty, or what differs. The tolerance is relative to the largest element of an output.
std::string difference(const tensors<float>& got, const tensors<double>& wanted, double tolerance) {
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    double largest = 1;
    for (const double each : wanted[i])
      if (std::isfinite(each)) largest = std::max(largest, std::abs(each));
    for (std::size_t k = 0; k < wanted[i].size(); ++k) {
      const double expected = wanted[i][k], value = static_cast<double>(got[i][k]);
      if (std::isnan(expected) ? std::isnan(value) : expected == value || std::abs(value - expected) <= tolerance * largest) continue;
      return "output " + std::to_string(i) + " element " + std::to_string(k) + " is " + std::to_string(value) + ", expected " + std::to_string(expected);
    }
  }
  return {};
}

/// Whether all forms of a network agree with the reference evaluator.
bool check(const compiled_network& network) {
  graph_statistics statistics;
  const inlay::graph written = random_graph(network.seed, statistics, true);
  const inlay::list<inlay::evaluated> values = random_inputs(written, network.seed), results = inlay::evaluate(written, values);
  tensors<float> inputs;
  tensors<double> wanted;
  for (int i = 0; i < values.size(); ++i) {
    const std::vector<double> memory = laid_out(values[i], written.inputs[i].layout.step);
    inputs.emplace_back(memory.begin(), memory.end());
  }
  for (int i = 0; i < results.size(); ++i) wanted.push_back(laid_out(results[i], written.outputs[i].layout.step));
  bool right = true;
  for (const compiled_network::function form : {network.fused, network.other}) {
    if (form == nullptr) continue;
    const std::string wrong = difference(run(form, inputs, wanted), wanted, 2e-4);
    if (wrong.empty()) continue;
    std::printf("seed %d, %s: %s\n", static_cast<int>(network.seed), form == network.fused ? "fused" : network.seed % 8 == 0 ? "unfused" : "smallest_code", wrong.c_str());
    right = false;
  }
  return right;
}

}  // namespace

add_compiled::add_compiled(compiled_network network) { networks().push_back(network); }

}  // namespace support

int main() {
  int passed = 0, failed = 0;
  for (const support::compiled_network& each : support::networks()) {
    ++(support::check(each) ? passed : failed);
    std::fflush(stdout);
  }
  std::printf("%d passed, %d failed\n", passed, failed);
  return failed == 0 && passed > 0 ? 0 : 1;
}
