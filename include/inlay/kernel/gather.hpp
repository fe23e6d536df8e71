/// Elements chosen by indices that are known only at run time.
#pragma once

#include <inlay/kernel/copy.hpp>

namespace inlay::kernel {

namespace detail {

template <class Description> struct gather_kernel {
  static constexpr copy_loops plan =
      copy_loops_of(Description::value, Description::value.out_stride, Description::value.in_stride, Description::value.index_stride);
  struct loops {
    static constexpr const loop_nest& value = plan.loops;
  };
};

}  // namespace detail

/// out[i...] = in[i... * in_stride + index[i... * index_stride] * axis_stride]: `Description::value` has rank, extent and out_stride of
/// the output, in_stride and index_stride along its axes (0 where they do not move), axis_extent and axis_stride. Negative indices
/// count from the end; what is still outside takes the nearest end, so no memory outside the input is read.
template <class Description, class Simd, class Out, class In, class Index>
constexpr void gather(Out* out, const In* in, const Index* index) noexcept {
  using kernel = detail::gather_kernel<Description>;
  constexpr const auto& d = Description::value;
  walk<typename kernel::loops>(cursor<3>{}, [&](cursor<3> at) __attribute__((always_inline)) {
    long long chosen = static_cast<long long>(index[at.at[2]]);
    if (chosen < 0) chosen += d.axis_extent;
    chosen = chosen < 0 ? 0 : chosen >= d.axis_extent ? d.axis_extent - 1 : chosen;
    detail::copy_run(out + at.at[0], in + at.at[1] + static_cast<std::ptrdiff_t>(chosen) * d.axis_stride, kernel::plan.run);
  });
}

}  // namespace inlay::kernel
