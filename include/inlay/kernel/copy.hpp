/// Strided copies.
#pragma once

#include <type_traits>

#include <inlay/core/config.hpp>
#include <inlay/core/kernel_descriptions.hpp>
#include <inlay/kernel/loop.hpp>

namespace inlay::kernel {

namespace detail {

template <class Out, class In> INLAY_ALWAYS_INLINE constexpr Out converted(In value) {
  if constexpr (std::is_same_v<Out, bool>) return value != In(0);
  else return static_cast<Out>(value);
}

/// The same address, of which the optimiser knows nothing. For cores with AVX-512 g++ 12 stores 32 constant bytes of which the last eight are zero as
/// if all were like the first: {.4, .4, .4, .4, .4, .4, 0, 0} became eight times .4.
template <class Element> INLAY_ALWAYS_INLINE constexpr const Element* not_as_constant(const Element* address) {
#if defined(__GNUC__) && !defined(__clang__)
  if (!INLAY_IN_COMPILER) __asm__("" : "+r"(address));
#endif
  return address;
}

/// `count` neighbours to neighbours.
template <class Out, class In> INLAY_ALWAYS_INLINE constexpr void copy_run(Out* out, const In* in, int count) {
  in = not_as_constant(in);
  if constexpr (std::is_same_v<Out, In>) {
    if (!INLAY_IN_COMPILER) {
      __builtin_memcpy(out, in, static_cast<std::size_t>(count) * sizeof(Out));
      return;
    }
  }
  for (int i = 0; i < count; ++i) out[i] = converted<Out>(in[i]);
}

/// Merged loops over the streams out, in and any others that a copy is led by; `run` elements that lie side by side in out and in, and
/// do not depend on the others, are taken out as one unit.
struct copy_loops {
  loop_nest loops;
  int run = 1;
};
constexpr copy_loops take_run(const loop_nest& all) {
  copy_loops result{merged(all, false)};
  for (int i = 0; i < result.loops.rank; ++i) {
    bool unit = result.loops.step[i][0] == 1 && result.loops.step[i][1] == 1;
    for (int s = 2; s < max_streams; ++s) unit = unit && result.loops.step[i][s] == 0;
    if (!unit) continue;
    result.run = result.loops.extent[i];
    result.loops.erase(i);
    break;
  }
  return result;
}

/// Loops over the extents of a description with these distances in out, in and what else there is.
template <class Description, class... Strides> constexpr copy_loops copy_loops_of(const Description& d, const Strides&... strides) {
  loop_nest all;
  all.rank = d.rank;
  for (int i = 0; i < d.rank; ++i) {
    all.extent[i] = d.extent[i];
    int stream = 0;
    ((all.step[i][stream++] = strides[i]), ...);
  }
  return take_run(all);
}

template <class Description> struct copy_kernel {
  static constexpr copy_loops plan = copy_loops_of(Description::value, Description::value.out_stride, Description::value.in_stride);
  struct loops {
    static constexpr const loop_nest& value = plan.loops;
  };
};

}  // namespace detail

/// out[i...] = in[i...] over the extents of the copy_description `Description::value`, each side with its strides; in_stride 0 repeats.
/// Other element types are converted, to bool by comparison with zero. The arrays do not overlap.
template <class Description, class Simd, class Out, class In> constexpr void copy(Out* out, const In* in) noexcept {
  using kernel = detail::copy_kernel<Description>;
  walk<typename kernel::loops>(cursor<2>{}, [&](cursor<2> at) __attribute__((always_inline)) {
    detail::copy_run(out + at.at[0], in + at.at[1], kernel::plan.run);
  });
}

}  // namespace inlay::kernel
