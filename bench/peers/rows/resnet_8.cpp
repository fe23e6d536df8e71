#include <bench/networks/resnet_8.hpp>
#include <bench/peers/support/inlay_model.hpp>

namespace {

peers::contest made() {
  peers::contest result{.net = peers::layers_of<networks::resnet_8>()};
  result.all.push_back(peers::inlay_contender<networks::resnet_8, inlay::pack_at_most<300'000>>());
  return result;
}
const peers::add_row row({"5 networks", "ResNet-8", &made, {"ncnn", 0.86}});

}  // namespace
