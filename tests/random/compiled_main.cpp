/// Runs all batches of compiled random graphs. The closing line is `N passed, N failed`.
#include <cstdio>
#include <vector>

#include <support/compiled_batches.hpp>

namespace support {
namespace {
std::vector<compiled_batch::description>& batches() {
  static std::vector<compiled_batch::description> all;
  return all;
}
}  // namespace

compiled_batch::compiled_batch(description batch) { batches().push_back(batch); }

int report_compiled(int seed, const std::string& wrong) {
  if (!wrong.empty()) std::printf("seed %d: %s\n", seed, wrong.c_str());
  return wrong.empty() ? 0 : 1;
}
}  // namespace support

int main() {
  int seeds = 0, failed = 0;
  for (const auto& batch : support::batches()) {
    seeds += batch.seeds;
    failed += batch.failures();
    std::fflush(stdout);
  }
  std::printf("%d passed, %d failed\n", seeds - failed, failed);
  return failed == 0 && seeds > 0 ? 0 : 1;
}
