/// All rewrites, in the order in which they run.
#pragma once

#include <inlay/rewrite/average_before_product.hpp>
#include <inlay/rewrite/commute_permute.hpp>
#include <inlay/rewrite/fold_constants.hpp>
#include <inlay/rewrite/fold_input_scale.hpp>
#include <inlay/rewrite/fold_input_shift.hpp>
#include <inlay/rewrite/fold_pad.hpp>
#include <inlay/rewrite/fold_scale.hpp>
#include <inlay/rewrite/fold_shift.hpp>
#include <inlay/rewrite/merge_average.hpp>
#include <inlay/rewrite/merge_branches.hpp>
#include <inlay/rewrite/merge_casts.hpp>
#include <inlay/rewrite/merge_clamps.hpp>
#include <inlay/rewrite/merge_concat.hpp>
#include <inlay/rewrite/merge_linear.hpp>
#include <inlay/rewrite/merge_parallel.hpp>
#include <inlay/rewrite/merge_scales.hpp>
#include <inlay/rewrite/merge_upsampling.hpp>
#include <inlay/rewrite/merge_views.hpp>
#include <inlay/rewrite/recognize_gelu.hpp>
#include <inlay/rewrite/recognize_mish.hpp>
#include <inlay/rewrite/recognize_relu.hpp>
#include <inlay/rewrite/recognize_sigmoid.hpp>
#include <inlay/rewrite/remove_broadcast.hpp>
#include <inlay/rewrite/remove_clamp.hpp>
#include <inlay/rewrite/remove_common.hpp>
#include <inlay/rewrite/remove_dead.hpp>
#include <inlay/rewrite/remove_identity.hpp>
#include <inlay/rewrite/remove_repetition.hpp>
#include <inlay/rewrite/remove_zeros.hpp>
#include <inlay/rewrite/scale_before_monotone.hpp>
#include <inlay/rewrite/scale_before_shift.hpp>
#include <inlay/rewrite/scale_before_view.hpp>
#include <inlay/rewrite/strength_reduction.hpp>
#include <inlay/rewrite/subtract_to_add.hpp>

namespace inlay {

/// The graph that is compiled, from the graph the user wrote: same inputs and outputs, same values within the stated rounding.
constexpr rewritten optimize(graph start, const rewrite_options& options = {}) {
  using namespace rewrite;
  rewriter rw(static_cast<graph&&>(start), options);
  rw.run_on_unread(remove_dead);
  if (options.fold) {
    rw.run({
        &remove_identity, &fold_constants,
        // what was written in more steps than it needs
        &merge_views, &commute_permute, &merge_concat, &remove_broadcast, &merge_casts, &remove_repetition, &merge_clamps, &remove_clamp,
        &strength_reduction, &fold_pad, &average_before_product,
        // what was spelled out for want of the function
        &recognize_sigmoid, &recognize_gelu, &recognize_mish, &recognize_relu,
        // scales and shifts by constants: into one form, then into the products around them
        &subtract_to_add, &scale_before_view, &scale_before_monotone, &merge_scales, &scale_before_shift,
        &fold_scale, &fold_input_scale, &fold_input_shift, &fold_shift,
        // what is multiplied by zeros
        &remove_zeros,
        // several products in one
        &merge_branches, &merge_linear, &merge_upsampling, &merge_average,
        // last, as a node that another rewrite takes away need not be compared
        &remove_common,
    });
    // Afterwards, as scales do not move out of slices.
    rw.run({&merge_parallel});
  } else {
    rw.run({&remove_identity, &fold_constants, &remove_common});
  }
  return rw.finish();
}

}  // namespace inlay
