#include <bench/networks/kws.hpp>
#include <bench/peers/support/inlay_model.hpp>

namespace {

peers::contest made() {
  peers::contest result{.net = peers::layers_of<networks::kws>()};
  result.all.push_back(peers::inlay_contender<networks::kws, inlay::pack_at_most<300'000>>());
  return result;
}
const peers::add_row row({"5 networks", "KWS DS-CNN", &made, {"ONNX Runtime", 1.35}});

}  // namespace
