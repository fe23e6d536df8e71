/// A plan that stays in a constexpr variable.
#pragma once

#include <inlay/plan/plan.hpp>

namespace inlay::emit {

struct plan_sizes {
  int steps = 0, scopes = 0, buffers = 0, nests = 0, contracts = 0, convolves = 0, windows = 0, copies = 0, remaps = 0, gathers = 0, resizes = 0,
      packs = 0, weights = 0, constants = 0, tables = 0, pool = 0, remarks = 0;
};

constexpr plan_sizes sizes_of(const plan::plan& source) {
  return {source.steps.size(),   source.scopes.size(),  source.buffers.size(), source.nests.size(),   source.contracts.size(), source.convolves.size(),
          source.windows.size(), source.copies.size(),  source.remaps.size(),  source.gathers.size(), source.resizes.size(),   source.packs.size(),
          source.weights.size(), source.constants.size(), source.tables.size(), source.pool.size(),   source.remarks.size()};
}

/// Arrays of exact size (at least one element, since C++ has no empty arrays).
template <plan_sizes Sizes> struct stored_plan : plan::plan_figures {
  static constexpr plan_sizes sizes = Sizes;
  plan::step steps[Sizes.steps + 1]{};
  int scopes[Sizes.scopes + 1]{};
  plan::buffer buffers[Sizes.buffers + 1]{};
  kernel::nest_description nests[Sizes.nests + 1]{};
  kernel::contract_description contracts[Sizes.contracts + 1]{};
  kernel::convolve_description convolves[Sizes.convolves + 1]{};
  kernel::window_description windows[Sizes.windows + 1]{};
  kernel::copy_description copies[Sizes.copies + 1]{};
  kernel::remap_description remaps[Sizes.remaps + 1]{};
  kernel::gather_description gathers[Sizes.gathers + 1]{};
  kernel::resize_description resizes[Sizes.resizes + 1]{};
  kernel::pack_description packs[Sizes.packs + 1]{};
  plan::packed_weights weights[Sizes.weights + 1]{};
  plan::plain_constant constants[Sizes.constants + 1]{};
  int tables[Sizes.tables + 1]{};
  double pool[Sizes.pool + 1]{};
  remark remarks[Sizes.remarks + 1]{};
};

template <plan_sizes Sizes> constexpr stored_plan<Sizes> store(const plan::plan& source) {
  stored_plan<Sizes> result;
  const auto copy = [](auto& to, const auto& from) {
    for (int i = 0; i < from.size(); ++i) to[i] = from[i];
  };
  copy(result.steps, source.steps);
  copy(result.scopes, source.scopes);
  copy(result.buffers, source.buffers);
  copy(result.nests, source.nests);
  copy(result.contracts, source.contracts);
  copy(result.convolves, source.convolves);
  copy(result.windows, source.windows);
  copy(result.copies, source.copies);
  copy(result.remaps, source.remaps);
  copy(result.gathers, source.gathers);
  copy(result.resizes, source.resizes);
  copy(result.packs, source.packs);
  copy(result.weights, source.weights);
  copy(result.constants, source.constants);
  copy(result.tables, source.tables);
  copy(result.pool, source.pool);
  copy(result.remarks, source.remarks);
  static_cast<plan::plan_figures&>(result) = source;
  return result;
}

}  // namespace inlay::emit
