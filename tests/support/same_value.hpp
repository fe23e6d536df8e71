/// `same_value<model::arena_bytes, 1536>`: a budget as a test, whose failure names both numbers.
#pragma once

namespace inlay::test {

template <auto Value, auto Expected>
concept same_value = Value == Expected;
template <auto Value, auto Bound>
concept at_most = Value <= Bound;

}  // namespace inlay::test
