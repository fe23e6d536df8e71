/// Random graphs FIRST_SEED .. FIRST_SEED + SEED_COUNT - 1, compiled.
#include <utility>

#include <support/compiled_random.hpp>

namespace {

template <int... Index> void add_all(std::integer_sequence<int, Index...>) { (support::add_compiled(support::compiled_forms<FIRST_SEED + Index>()), ...); }

[[maybe_unused]] const bool added = (add_all(std::make_integer_sequence<int, SEED_COUNT>{}), true);

}  // namespace
