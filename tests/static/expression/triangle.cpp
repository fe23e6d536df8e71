#include "check.hpp"

namespace inlay::test {
namespace {

static_assert(gives<f32<2, 3, 4>>([](f32<2, 3, 4> x) { return tril(triu<-1>(x)); }));
static_assert(gives<i64<3, 3>>([](i64<3, 3> x) { return tril<1>(x); }));

template <class Input>
concept has_triangle = requires(Input x) { tril(x); };
static_assert(has_triangle<f32<3, 3>> && !has_triangle<f32<3>> && !has_triangle<truth<3, 3>>);

}  // namespace
}  // namespace inlay::test
