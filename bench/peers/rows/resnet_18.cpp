#include <bench/networks/resnet_18.hpp>
#include <bench/peers/support/large_network.hpp>

namespace {

/// Without packed weights in the program: 11.7 million numbers would take the compiler minutes and 7 GB.
peers::contest made() {
  peers::contest result;
  result.memory.push_back(peers::made_up_parameters(inlay::trace<std::remove_cvref_t<decltype(networks::resnet_18)>>(), 11'684'712));
  const float* const weights = result.memory.back().data();
  result.net = peers::layers_of<networks::resnet_18>(weights);
  result.all.push_back(peers::inlay_contender<networks::resnet_18>("inlay", weights));
  return result;
}
const peers::add_row row({"5 networks", "ResNet-18", &made, {"ncnn", 0.83}});

}  // namespace
