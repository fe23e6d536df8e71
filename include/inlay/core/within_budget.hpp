/// `within_budget`: budgets whose failure names both numbers.
#pragma once

namespace inlay {

/// `static_assert(inlay::within_budget<model::arena_bytes, 10 * 1024>)`. Where it fails the compiler prints what the model needs and what the
/// budget is, which is no negative number; of a plain `<=` g++ 12 prints neither.
template <auto Needed, auto Budget>
concept within_budget = Budget >= 0 && Needed <= Budget;

}  // namespace inlay
