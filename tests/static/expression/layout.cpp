#include "check.hpp"

namespace inlay::test {
namespace {

using image = channels_last<f32<1, 2, 3, 4>>;
using rows = strided<f32<3, 4>, 8, 1>;
static_assert(traced<image> && traced<rows> && extents_of<image> == make_shape(1, 2, 3, 4));

// Operations see an expression; the layout stays with the parameter or result.
static_assert(gives<f32<1, 2, 3, 4>>([](image x) { return relu(x); }));
static_assert(gives<f32<3, 2>>([](rows x) { return slice<1, 0, 2>(x); }));
static_assert(traces([](image x) { return as_channels_last(relu(x)); },
                     "%0 = input {strides [24, 1, 8, 2]} : f32[1, 2, 3, 4]\n"
                     "%1 = map.relu %0 : f32[1, 2, 3, 4]\n"
                     "output %1 {strides [24, 1, 8, 2]}\n"));
static_assert(traces([](rows x) { return as_strided<1, 3>(-x); },
                     "%0 = input {strides [8, 1]} : f32[3, 4]\n"
                     "%1 = map.negative %0 : f32[3, 4]\n"
                     "output %1 {strides [1, 3]}\n"));

}  // namespace
}  // namespace inlay::test
