/// The arena of real networks as inlay plans it, against two planners of others on the same buffers and lifetimes: a Markdown table.
#include <cstdio>
#include <string>

#include <bench/memory/baselines.hpp>
#include <bench/memory/problem.hpp>
#include <bench/networks/autoencoder.hpp>
#include <bench/networks/chain.hpp>
#include <bench/networks/inception.hpp>
#include <bench/networks/kws.hpp>
#include <bench/networks/lenet_5.hpp>
#include <bench/networks/mobilenet_v1.hpp>
#include <bench/networks/mobilenet_v2.hpp>
#include <bench/networks/nasnet.hpp>
#include <bench/networks/random_wired.hpp>
#include <bench/networks/resnet_18.hpp>
#include <bench/networks/resnet_8.hpp>
#include <bench/networks/squeezenet.hpp>
#include <bench/networks/unet.hpp>
#include <inlay/plan/memory/check.hpp>

namespace {

using namespace inlay;

std::string grouped(std::size_t value) {
  std::string digits = std::to_string(value);
  for (int at = static_cast<int>(digits.size()) - 3; at > 0; at -= 3) digits.insert(static_cast<std::size_t>(at), ",");
  return digits;
}

template <const auto& Network> void print_row(const char* name) {
  constexpr int alignment = 64;
  const memory::problem asked = bench::problem_of<Network>();
  const memory::layout made = memory::plan(asked, {.alignment = alignment});
  memory::problem apart = asked;
  for (memory::operation& each : apart.operations) each.reuses = 0;
  const memory::layout plain = memory::plan(apart, {.alignment = alignment});
  if (const memory::violation wrong = memory::check(asked, made)) std::fprintf(stderr, "%s: %s\n", name, wrong.what);
  if (!made.proven()) std::fprintf(stderr, "%s: %zu bytes may be left\n", name, made.gap());
  const std::size_t greedy = bench::greedy_by_size(asked, alignment), unions = bench::first_fit_unions(asked, alignment);
  const auto saved = [&](std::size_t other) { return 100.0 * (1.0 - static_cast<double>(made.arena_bytes) / static_cast<double>(other)); };
  std::printf("| %s | %d |", name, asked.operations.size());
  for (const std::size_t bytes : {greedy, unions, plain.arena_bytes, made.arena_bytes}) std::printf(" %s |", grouped(bytes).c_str());
  std::printf(" %.0f %% | %.0f %% |\n", saved(greedy), saved(unions));
}

}  // namespace

int main() {
  using networks::stored_network;
  std::printf("| network | steps | greedy by size | first-fit unions | inlay, nothing in place | inlay | less than greedy | less than unions |\n");
  std::printf("|---|---|---|---|---|---|---|---|\n");
  print_row<networks::kws>("KWS DS-CNN");
  print_row<networks::mobilenet_v1>("MobileNetV1 0.25, 96x96");
  print_row<networks::resnet_8>("ResNet-8");
  print_row<networks::autoencoder>("autoencoder");
  print_row<networks::lenet_5>("LeNet-5");
  print_row<stored_network<networks::mobilenet_v2>>("MobileNetV2, 224x224");
  print_row<stored_network<networks::mobilenet_v2_small>>("MobileNetV2 0.3, 80x80");
  print_row<stored_network<networks::resnet_18>>("ResNet-18, 224x224");
  print_row<stored_network<networks::squeezenet>>("SqueezeNet 1.1, 224x224");
  print_row<stored_network<networks::inception>>("Inception-v3, cells 6b and 6c");
  print_row<stored_network<networks::nasnet>>("NASNet-A, two cells");
  print_row<stored_network<networks::unet>>("U-Net, three levels, 96x96");
  print_row<stored_network<networks::random_wired>>("wired at random, 24 nodes");
  print_row<stored_network<networks::chain>>("chain of 200");
}
