#include <limits>

#include <inlay/simd/pack.hpp>

#include "every_pack.hpp"
#include "support/catch.hpp"

namespace inlay::test {
namespace {

template <class Pack> constexpr bool arithmetic() {
  using element = typename Pack::element;
  const Pack a = exact_samples<Pack>(3), b = exact_samples<Pack>(20), c = exact_samples<Pack>(40);
  bool right = true;
  right &= lanes_are(a + b, [&](int i) { return a[i] + b[i]; });
  right &= lanes_are(a - b, [&](int i) { return a[i] - b[i]; });
  right &= lanes_are(a * b, [&](int i) { return a[i] * b[i]; });
  right &= lanes_are(a / (b * b + 1), [&](int i) { return a[i] / (b[i] * b[i] + 1); });
  right &= lanes_are(-a, [&](int i) { return -a[i]; });
  right &= lanes_are(fma(a, b, c), [&](int i) { return a[i] * b[i] + c[i]; });
  right &= lanes_are(simd::abs(a), [&](int i) { return a[i] < 0 ? -a[i] : a[i]; });
  right &= lanes_are(copy_sign(a, b), [&](int i) { return (a[i] < 0) == (b[i] < 0) ? a[i] : -a[i]; });
  right &= lanes_are(maximum(a, b), [&](int i) { return a[i] > b[i] ? a[i] : b[i]; });
  right &= lanes_are(minimum(a, b), [&](int i) { return a[i] < b[i] ? a[i] : b[i]; });
  right &= lanes_are(at_least(a, Pack(element(0.5))), [&](int i) { return a[i] < element(0.5) ? element(0.5) : a[i]; });
  right &= lanes_are(at_most(a, Pack(element(0.5))), [&](int i) { return a[i] > element(0.5) ? element(0.5) : a[i]; });
  Pack d = a;
  d += b;
  d *= c;
  d -= a;
  d /= Pack(2);
  right &= lanes_are(d, [&](int i) { return ((a[i] + b[i]) * c[i] - a[i]) / 2; });
  right &= lanes_are(simd::lane_numbers<Pack>(), [&](int i) { return static_cast<element>(i); });
  return right;
}

template <class Pack> constexpr bool comparison() {
  const Pack a = exact_samples<Pack>(3), b = select(exact_samples<Pack>(5) < Pack(0), a, exact_samples<Pack>(8));
  bool right = true;
  for (int i = 0; i < Pack::lanes; ++i) {
    right &= (a < b)[i] == (a[i] < b[i]) && (a <= b)[i] == (a[i] <= b[i]) && (a > b)[i] == (a[i] > b[i]);
    right &= (a >= b)[i] == (a[i] >= b[i]) && (a == b)[i] == (a[i] == b[i]) && (a != b)[i] == (a[i] != b[i]);
    right &= ((a < b) && (a < Pack(0)))[i] == (a[i] < b[i] && a[i] < 0);
    right &= ((a < b) || (a < Pack(0)))[i] == (a[i] < b[i] || a[i] < 0);
    right &= ((a < b) ^ (a < Pack(0)))[i] == ((a[i] < b[i]) != (a[i] < 0));
    right &= (!(a < b))[i] == !(a[i] < b[i]);
  }
  right &= lanes_are(select(a < b, a, Pack(7)), [&](int i) { return a[i] < b[i] ? a[i] : 7; });
  right &= all(a == a) && !any(a != a) && any(simd::lane_numbers<Pack>() == Pack(0));
  right &= all(simd::lane_numbers<Pack>() == Pack(0)) == (Pack::lanes == 1);
  right &= all(typename Pack::mask_type(true)) && !any(typename Pack::mask_type(false));
  return right;
}

template <class Pack> constexpr bool rounding() {
  bool right = true;
  for (int first = 0; first < 23; ++first) {
    const Pack a = exact_samples<Pack>(first);
    right &= lanes_are(floor(a), [&](int i) { return math::floor(a[i]); });
    right &= lanes_are(ceil(a), [&](int i) { return math::ceil(a[i]); });
    right &= lanes_are(trunc(a), [&](int i) { return math::trunc(a[i]); });
    right &= lanes_are(round(a), [&](int i) { return math::round(a[i]); });
    right &= lanes_are(simd::sqrt(simd::abs(a)), [&](int i) { return math::sqrt(math::abs(a[i])); });
  }
  return right;
}

template <class Pack> constexpr bool reductions() {
  using element = typename Pack::element;
  const Pack a = exact_samples<Pack>(2);
  element sum = 0, highest = a[0], lowest = a[0];
  for (int i = 0; i < Pack::lanes; ++i) {
    sum += a[i];
    highest = highest < a[i] ? a[i] : highest;
    lowest = a[i] < lowest ? a[i] : lowest;
  }
  const Pack twos = select(simd::lane_numbers<Pack>() < Pack(5), Pack(-2), Pack(element(0.5)));
  element product = 1;
  for (int i = 0; i < Pack::lanes; ++i) product *= twos[i];
  return reduce_add(a) == sum && reduce_max(a) == highest && reduce_min(a) == lowest && reduce_mul(twos) == product;
}

template <class Pack> constexpr bool conversions() {
  const Pack a = exact_samples<Pack>(9);
  bool right = lanes_are(simd::convert<double>(a), [&](int i) { return static_cast<double>(a[i]); });
  right &= lanes_are(simd::convert<float>(a), [&](int i) { return static_cast<float>(a[i]); });
  if constexpr (Pack::lanes > 1) {
    const auto [low, high] = simd::split_lanes(a);
    right &= lanes_are(low, [&](int i) { return a[i]; }) && lanes_are(high, [&](int i) { return a[i + Pack::lanes / 2]; });
    right &= all(simd::join_lanes(low, high) == a);
  }
  return right;
}

template <class Pack> constexpr bool everything() {
  return arithmetic<Pack>() && comparison<Pack>() && rounding<Pack>() && reductions<Pack>() && conversions<Pack>();
}

static_assert(everything<simd::pack<float, 1, simd::portable>>());
static_assert(everything<simd::pack<float, 8, simd::portable>>());
static_assert(everything<simd::pack<double, 1, simd::portable>>());
static_assert(everything<simd::pack<double, 4, simd::portable>>());

}  // namespace

TEST_CASE("packs compute as their lanes would") {
  every_pack([]<class Pack>() {
    INFO("lanes " << Pack::lanes << ", bytes of an element " << sizeof(typename Pack::element));
    CHECK(arithmetic<Pack>());
    CHECK(comparison<Pack>());
    CHECK(rounding<Pack>());
    CHECK(reductions<Pack>());
    CHECK(conversions<Pack>());
  });
}

TEST_CASE("NaN, infinities and signed zeros") {
  every_pack([]<class Pack>() {
    using element = typename Pack::element;
    using limits = std::numeric_limits<element>;
    INFO("lanes " << Pack::lanes << ", bytes of an element " << sizeof(element));
    volatile element hidden = limits::quiet_NaN();  // no folding
    const Pack nan = Pack(hidden), one = Pack(1), infinity = Pack(limits::infinity());
    CHECK(all(is_nan(maximum(nan, one)) && is_nan(maximum(one, nan)) && is_nan(minimum(nan, one)) && is_nan(minimum(one, nan))));
    CHECK(all(is_nan(at_least(nan, one)) && is_nan(at_most(nan, one))));
    CHECK(!any((nan < one) || (nan <= one) || (nan > one) || (nan >= one) || (nan == nan)));
    CHECK(all(nan != nan));
    CHECK(all(is_inf(infinity) && is_inf(-infinity)));
    CHECK(!any(is_inf(nan) || is_inf(one) || is_nan(infinity)));
    CHECK(all(is_nan(floor(nan)) && is_nan(round(nan)) && is_nan(simd::sqrt(-one))));
    CHECK(all((floor(infinity) == infinity) && (trunc(-infinity) == -infinity) && (round(infinity) == infinity)));
    for (int i = 0; i < Pack::lanes; ++i) {
      const Pack mostly_one = select(simd::lane_numbers<Pack>() == Pack(static_cast<element>(i)), nan, one);
      CHECK(math::is_nan(reduce_max(mostly_one)));
      CHECK(math::is_nan(reduce_min(mostly_one)));
    }
    for (const element x : {element(-0.0), element(-0.25), element(-0.5)}) {
      CHECK(math::sign_bit(round(Pack(x))[0]));
      CHECK(math::sign_bit(ceil(Pack(x))[0]));
      CHECK(math::sign_bit(trunc(Pack(x))[0]));
    }
    CHECK(math::sign_bit(simd::sqrt(Pack(element(-0.0)))[0]));
    for (const bool negative : {false, true}) {  // of two zeros the second
      const Pack first = Pack(element(negative ? 0.0 : -0.0)), second = Pack(element(negative ? -0.0 : 0.0));
      CHECK(math::sign_bit(maximum(first, second)[0]) == negative);
      CHECK(math::sign_bit(minimum(first, second)[0]) == negative);
    }
    CHECK(math::sign_bit((-Pack(0))[0]));
    const element huge = 1 / limits::epsilon();
    for (const element x : {huge, huge * 2 + 2, huge - 1, huge / 2 + element(0.5), -huge / 2 - element(0.5)}) {
      CHECK(floor(Pack(x))[0] == math::floor(x));
      CHECK(round(Pack(x))[0] == math::round(x));
      CHECK(ceil(Pack(x))[0] == math::ceil(x));
    }
  });
}

TEST_CASE("the widest packs are those of the target") {
  CHECK(simd::max_lanes<float> * sizeof(float) == simd::max_lanes<double> * sizeof(double));
#if defined(__AVX512F__)
  CHECK(simd::max_lanes<float> == 16);
#elif defined(__AVX__)
  CHECK(simd::max_lanes<float> == 8);
#elif defined(__SSE2__)
  CHECK(simd::max_lanes<float> == 4);
#endif
  CHECK(sizeof(simd::pack<float, 4, simd::native>) == 16);
  CHECK(sizeof(simd::pack<float, 1, simd::native>) == 4);
}

}  // namespace inlay::test
