#include <bench/peers/support/large_network.hpp>

namespace peers {

std::vector<float> made_up_parameters(const inlay::graph& source, std::size_t count) {
  std::vector<float> result(count);
  std::mt19937 random(1);
  std::uniform_real_distribution<float> evenly(-1, 1);
  for (float& each : result) each = 0.1f * evenly(random);
  const network net = layers_of(source, result.data());
  for (const layer& each : net.layers) {
    if (each.weights == nullptr) continue;
    const float spread = std::sqrt(6.0f / static_cast<float>(net.terms(each)));
    float* const weights = result.data() + (each.weights - result.data());
    for (int i = 0; i < net.weight_count(each); ++i) weights[i] = spread * evenly(random);
  }
  return result;
}

}  // namespace peers
