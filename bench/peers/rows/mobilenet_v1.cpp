#include <bench/networks/mobilenet_v1.hpp>
#include <bench/peers/support/inlay_model.hpp>

namespace {

peers::contest made() {
  peers::contest result{.net = peers::layers_of<networks::mobilenet_v1>()};
  result.all.push_back(peers::inlay_contender<networks::mobilenet_v1, inlay::pack_at_most<300'000>>());
  return result;
}
const peers::add_row row({"5 networks", "MobileNetV1 0.25", &made, {"ONNX Runtime", 1.54}});

}  // namespace
