#include <bench/networks/lenet_5.hpp>
#include <bench/peers/support/inlay_model.hpp>

namespace {

peers::contest made() {
  peers::contest result{.net = peers::layers_of<networks::lenet_5>()};
  result.all.push_back(peers::inlay_contender<networks::lenet_5, inlay::pack_at_most<300'000>>());
  return result;
}
const peers::add_row row({"5 networks", "LeNet-5", &made, {"ONNX Runtime", 2.95}});

}  // namespace
