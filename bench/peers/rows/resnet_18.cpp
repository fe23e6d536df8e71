#include <bench/networks/resnet_18.hpp>
#include <bench/peers/support/large_network.hpp>

namespace {

const peers::add_row row({"5 networks", "ResNet-18", &peers::large_network<networks::resnet_18, 11684712>, {"ncnn", 0.83}});

}  // namespace
