/// `bench_memory_problem <network>` prints what the memory planner is asked, as code that makes it: for bench/compile_time.
#include <cstdio>
#include <string_view>

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

namespace {

template <const auto& Network> void print() {
  const inlay::memory::problem net = bench::problem_of<Network>();
  std::printf("  // %d nodes, %d operations\n", inlay::trace<std::remove_cvref_t<decltype(Network)>>().size(), net.operations.size());
  for (const inlay::memory::buffer& each : net.buffers)
    std::printf("  net.buffers.push_back({%zuu, %d, %d, %d});\n", each.bytes, each.inside, each.external, each.kept);
  for (const inlay::memory::operation& each : net.operations) {
    std::printf("  net.add_operation();\n");
    for (int i = 0; i < each.inputs; ++i) std::printf("  net.read(%d);\n", net.inputs[each.first_input + i]);
    for (int i = 0; i < each.outputs; ++i) std::printf("  net.write(%d);\n", net.outputs[each.first_output + i]);
    for (int i = 0; i < each.reuses; ++i)
      std::printf("  net.may_replace(%d, %d);\n", net.reuses[each.first_reuse + i].input, net.reuses[each.first_reuse + i].output);
  }
}

}  // namespace

int main(int count, char** names) {
  using networks::stored_network;
  const std::string_view name = count == 2 ? names[1] : "";
  const auto is = [&](const char* known) { return name == known; };
  if (is("kws")) print<networks::kws>();
  else if (is("mobilenet_v1")) print<networks::mobilenet_v1>();
  else if (is("resnet_8")) print<networks::resnet_8>();
  else if (is("autoencoder")) print<networks::autoencoder>();
  else if (is("lenet_5")) print<networks::lenet_5>();
  else if (is("mobilenet_v2")) print<stored_network<networks::mobilenet_v2>>();
  else if (is("mobilenet_v2_small")) print<stored_network<networks::mobilenet_v2_small>>();
  else if (is("resnet_18")) print<stored_network<networks::resnet_18>>();
  else if (is("squeezenet")) print<stored_network<networks::squeezenet>>();
  else if (is("inception")) print<stored_network<networks::inception>>();
  else if (is("nasnet")) print<stored_network<networks::nasnet>>();
  else if (is("unet")) print<stored_network<networks::unet>>();
  else if (is("random_wired")) print<stored_network<networks::random_wired>>();
  else if (is("chain")) print<stored_network<networks::chain>>();
  else return std::puts("unknown network"), 1;
}
