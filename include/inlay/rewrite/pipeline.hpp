/// All rewrites, in the order in which they run.
#pragma once

#include <inlay/rewrite/fold_constants.hpp>
#include <inlay/rewrite/fold_input_scale.hpp>
#include <inlay/rewrite/fold_scale.hpp>
#include <inlay/rewrite/fold_shift.hpp>
#include <inlay/rewrite/merge_scales.hpp>
#include <inlay/rewrite/remove_common.hpp>
#include <inlay/rewrite/remove_dead.hpp>
#include <inlay/rewrite/scale_before_shift.hpp>
#include <inlay/rewrite/subtract_to_add.hpp>

namespace inlay {

/// The graph that is compiled, from the graph the user wrote: same inputs and outputs, same values within the stated rounding.
constexpr rewritten optimize(graph start, const rewrite_options& options = {}) {
  using namespace rewrite;
  rewriter rw(static_cast<graph&&>(start), options);
  rw.run({&remove_dead, &fold_constants, &remove_common});
  if (options.fold)
    rw.run({&subtract_to_add, &merge_scales, &scale_before_shift, &fold_scale, &fold_input_scale, &fold_shift,
            &fold_constants, &remove_common});
  return rw.finish();
}

}  // namespace inlay
