/// `bench_memory_problem <network>` prints what the memory planner is asked, as code that makes it: for bench/compile_time.
#include <cstdio>
#include <string_view>

#include <bench/memory/problem.hpp>
#include <bench/networks/chain.hpp>
#include <bench/networks/nasnet.hpp>
#include <bench/networks/random_wired.hpp>

namespace {

void print(const inlay::memory::problem& net) {
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
  if (name == "nasnet") print(bench::problem_of<stored_network<networks::nasnet>>());
  else if (name == "random_wired") print(bench::problem_of<stored_network<networks::random_wired>>());
  else if (name == "chain") print(bench::problem_of<stored_network<networks::chain>>());
  else return std::puts("nasnet, random_wired or chain"), 1;
}
