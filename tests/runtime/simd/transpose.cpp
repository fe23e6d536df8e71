#include <inlay/simd/transpose.hpp>

#include "every_pack.hpp"
#include "support/catch.hpp"

namespace inlay::test {
namespace {

template <class Pack> constexpr bool transposes() {
  Pack rows[Pack::lanes];
  for (int i = 0; i < Pack::lanes; ++i) rows[i] = exact_samples<Pack>(100 * i);
  simd::transpose(rows);
  bool right = true;
  for (int i = 0; i < Pack::lanes; ++i)
    right &= lanes_are(rows[i], [i](int k) { return exact_sample<typename Pack::element>(100 * k + i); });
  return right;
}
static_assert(transposes<simd::pack<float, 4, simd::portable>>());

TEST_CASE("transpose: squares of every width") {
  every_pack([]<class Pack>() { CHECK(transposes<Pack>()); });
}

}  // namespace
}  // namespace inlay::test
