/// Random graphs FIRST_SEED .. FIRST_SEED + SEED_COUNT - 1, compiled.
#include <support/compiled_batches.hpp>
#include <support/compiled_random.hpp>

namespace {

template <int... Index> int check_all(std::integer_sequence<int, Index...>) {
  return (support::report_compiled(FIRST_SEED + Index, support::check_compiled<FIRST_SEED + Index>()) + ... + 0);
}

const support::compiled_batch batch({FIRST_SEED, SEED_COUNT, [] { return check_all(std::make_integer_sequence<int, SEED_COUNT>{}); }});

}  // namespace
