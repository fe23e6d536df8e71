#include <bench/networks/mobilenet_v2.hpp>
#include <bench/peers/support/large_network.hpp>

namespace {

const peers::add_row row({"5 networks", "MobileNetV2", &peers::large_network<networks::mobilenet_v2, 3487816>, {"XNNPACK 2024-11", 1.42}});

}  // namespace
