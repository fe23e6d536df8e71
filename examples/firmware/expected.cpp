// Computes on a host what the networks of the firmware examples give, one step per operation and nothing folded, and compares with
// expected.hpp:  firmware_expected [--write <file>]
#include <cstdio>
#include <cstring>

#include <bench/networks/autoencoder.hpp>
#include <bench/networks/kws.hpp>
#include <bench/networks/lenet_5.hpp>
#include <bench/networks/mobilenet_v1.hpp>
#include <bench/networks/resnet_8.hpp>

#include "check.hpp"
#include "networks.hpp"
#include "sine.hpp"

namespace {

std::FILE* file = nullptr;
int failures = 0;

void print(float value) { std::fprintf(file, "%#.9gf", value); }
void print(std::int32_t value) { std::fprintf(file, "%d", value); }

template <const auto& Network, class Element, int Cases, int Count> void check_on_host(const char* name, const Element (&expected)[Cases][Count]) {
  static inlay::model<Network, inlay::unfused> net;
  static firmware::input_of<Network> input;
  if (file != nullptr) std::fprintf(file, "FIRMWARE_CASES %s %s[%d][%d] = {\n", std::is_same_v<Element, float> ? "float" : "std::int32_t", name, Cases, Count);
  for (int i = 0; i < Cases; ++i) {
    firmware::made_up_input(firmware::first_seed + static_cast<std::uint32_t>(i)).fill(input);
    const auto result = net(input);
    if (file == nullptr) {
      const bool same = firmware::agrees(result.data, expected[i], firmware::tolerance);
      failures += !same;
      std::printf("%s %d: %s\n", name, i, same ? "as expected" : "not as expected");
      continue;
    }
    std::fprintf(file, "    {");
    for (int k = 0; k < result.size; ++k) {
      std::fprintf(file, "%s", k == 0 ? "" : k % 10 == 0 ? ",\n     " : ", ");
      print(result[k]);
    }
    std::fprintf(file, "},\n");
  }
  if (file != nullptr) std::fprintf(file, "};\n");
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 3 && std::strcmp(argv[1], "--write") == 0) {
    file = std::fopen(argv[2], "w");
    if (file == nullptr) return 2;
    std::fprintf(file,
                 "/// What the networks give for made-up inputs on a host, by expected.cpp: `firmware_expected --write expected.hpp`.\n"
                 "#pragma once\n\n#include <cstdint>\n\n"
                 "/// Not among the constants of the network: a section that is counted for itself.\n"
                 "#define FIRMWARE_CASES [[gnu::section(\".cases\")]] inline constexpr\n\n"
                 "namespace expected {\n\n");
  }
  check_on_host<networks::kws>("kws", expected::kws);
  check_on_host<networks::lenet_5>("lenet_5", expected::lenet_5);
  check_on_host<networks::resnet_8>("resnet_8", expected::resnet_8);
  check_on_host<networks::mobilenet_v1>("mobilenet_v1", expected::mobilenet_v1);
  check_on_host<networks::mobilenet_v1_of_pixels>("mobilenet_v1_of_pixels", expected::mobilenet_v1_of_pixels);
  check_on_host<networks::autoencoder>("autoencoder", expected::autoencoder);
  check_on_host<networks::mlp_784>("mlp_784", expected::mlp_784);
  check_on_host<networks::mlp_16>("mlp_16", expected::mlp_16);
  check_on_host<networks::sine>("sine", expected::sine);
  check_on_host<networks::integers>("integers", expected::integers);
  check_on_host<networks::empty>("empty", expected::empty);
  if (file != nullptr) {
    std::fprintf(file, "\n}  // namespace expected\n");
    std::fclose(file);
  }
  return failures == 0 ? 0 : 1;
}
