/// Programs of many translation units, each with a batch of compiled random graphs.
#pragma once

#include <string>

namespace support {

/// Adds itself to the list that `run_compiled_batches` goes through.
struct compiled_batch {
  struct description {
    int first_seed;
    int seeds;
    int (*failures)();
  };
  explicit compiled_batch(description batch);
};

/// Prints what is wrong with one graph; 1 if anything is, else 0.
int report_compiled(int seed, const std::string& wrong);

}  // namespace support
