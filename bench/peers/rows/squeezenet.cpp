#include <bench/networks/squeezenet.hpp>
#include <bench/peers/support/large_network.hpp>

namespace {

const peers::add_row row({"5 networks", "SqueezeNet 1.1", &peers::large_network<networks::squeezenet, 1235496>, {"ncnn", 1.15}});

}  // namespace
