/// Random graphs FIRST_SEED .. FIRST_SEED + SEED_COUNT - 1, compiled.
#include <support/catch.hpp>
#include <support/compiled_random.hpp>

#define NAME_OF(seed) "random graphs from " #seed
#define TEST_NAME(seed) NAME_OF(seed)

namespace {

template <int... Index> void check_all(std::integer_sequence<int, Index...>) {
  const auto check = [](int seed, const std::string& wrong) {
    INFO("seed " << seed << ": " << wrong);
    CHECK(wrong.empty());
  };
  (check(FIRST_SEED + Index, support::check_compiled<FIRST_SEED + Index>()), ...);
}

}  // namespace

TEST_CASE(TEST_NAME(FIRST_SEED)) { check_all(std::make_integer_sequence<int, SEED_COUNT>{}); }
