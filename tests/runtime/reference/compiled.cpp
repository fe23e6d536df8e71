#include <reference/compiled.hpp>

namespace inlay::test::reference {

// The checks notice what they are there for.

TEST_CASE("spoilt memory knows what was written between the elements of a tensor, before and after them") {
  const memory_facts rows{dtype::f32, make_shape(2, 3), {2, {4, 1}}};
  CHECK(rows.bytes() == 7 * sizeof(float));
  spoilt_memory memory(rows);
  const auto elements = static_cast<float*>(memory.data());
  make_elements(rows, {.seed = 1}, elements);
  CHECK(memory.gaps_are_untouched(rows));
  CHECK(as_doubles(rows, elements)[3] == pattern{.seed = 1}(3));
  for (const int gap : {-1, 3, 7}) {
    memory.spoil();
    elements[gap] = 0;
    CHECK_FALSE(memory.gaps_are_untouched(rows));
    CHECK(memory.end_is_untouched() == (gap < 7));
  }
}

TEST_CASE("values are compared relative to 1 or more, and NaN with NaN") {
  CHECK(within(1 + 1e-12, 1, 2e-12));
  CHECK_FALSE(within(1 + 3e-12, 1, 2e-12));
  CHECK(within(1e-13, 0, 2e-12));
  CHECK(within(1000 + 1e-9, 1000, 2e-12));
  CHECK(within(nan, nan, 0));
  CHECK_FALSE(within(nan, 1, 1));
  CHECK_FALSE(within(1, nan, 1));
  CHECK(within(infinity, infinity, 0));
  CHECK_FALSE(within(-infinity, infinity, 1));
  CHECK_FALSE(within(1, infinity, 1));
  CHECK_FALSE(within(infinity, 1, 1));
}

}  // namespace inlay::test::reference
