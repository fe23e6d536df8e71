/// Checks random graphs by their plans: `random_plans FIRST LAST [--print]`. The closing line is `N passed, N failed`.
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <support/random_check.hpp>

int main(int argc, char** argv) {
  const int first = argc > 1 ? std::atoi(argv[1]) : 0, last = argc > 2 ? std::atoi(argv[2]) : 2000;
  const bool print = argc > 3 && std::strcmp(argv[3], "--print") == 0;
  support::graph_statistics total;
  int failed = 0, sharing = 0, ties = 0;
  for (int seed = first; seed < last; ++seed) {
    support::graph_statistics statistics;
    const std::string wrong = support::check_random_graph(static_cast<std::uint64_t>(seed), statistics);
    sharing += statistics.shares_values;
    ties += statistics.has_ties;
    total.rolled_groups += statistics.rolled_groups;
    total.rolled_steps += statistics.rolled_steps;
    total.parted_plans += statistics.parted_plans;
    total.fused_branches += statistics.fused_branches;
    total.prepared_steps += statistics.prepared_steps;
    for (int i = 0; i < support::operation_count; ++i) total.used[i] += statistics.used[i];
    if (wrong.empty()) continue;
    ++failed;
    std::printf("seed %d: %s\n", seed, wrong.c_str());
    if (!print) continue;
    support::graph_statistics again;
    const inlay::text text = inlay::print(support::random_graph(static_cast<std::uint64_t>(seed), again));
    std::printf("%.*s\n", text.size(), text.view().data());
  }
  for (int i = 0; i < support::operation_count; ++i) std::printf("%-18s %d\n", support::operation_names[i], total.used[i]);
  std::printf("graphs with values read twice: %d of %d\n", sharing, last - first);
  std::printf("graphs left out, as an index or a whole number hangs on less than 1e-9: %d\n", ties);
  std::printf("groups of steps that run row by row: %d, of %d steps\n", total.rolled_groups, total.rolled_steps);
  std::printf("values that all their readers compute: %d\n", total.fused_branches);
  std::printf("plans with values in fast and slow memory: %d\n", total.parted_plans);
  std::printf("steps that run once, as they depend on parameters and constants alone: %d\n", total.prepared_steps);
  std::printf("%d passed, %d failed\n", last - first - failed, failed);
  return failed == 0 ? 0 : 1;
}
