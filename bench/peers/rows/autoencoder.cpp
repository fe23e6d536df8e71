#include <bench/networks/autoencoder.hpp>
#include <bench/peers/support/inlay_model.hpp>

namespace {

peers::contest made() {
  peers::contest result{.net = peers::layers_of<networks::autoencoder>()};
  result.all.push_back(peers::inlay_contender<networks::autoencoder, inlay::pack_at_most<300'000>>());
  return result;
}
const peers::add_row row({"5 networks", "autoencoder", &made, {"onnx2c", 1.04}});

}  // namespace
