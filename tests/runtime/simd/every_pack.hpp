/// Calls a test for the packs of every width, element and backend.
#pragma once

#include <inlay/simd/pack.hpp>

namespace inlay::test {

template <class Simd, class Element, class Test> void every_width(Test test) {
  test.template operator()<simd::pack<Element, 1, Simd>>();
  test.template operator()<simd::pack<Element, 2, Simd>>();
  test.template operator()<simd::pack<Element, 4, Simd>>();
  test.template operator()<simd::pack<Element, 8, Simd>>();
  test.template operator()<simd::pack<Element, 16, Simd>>();
}

/// `test` is a lambda with one template parameter, the pack.
template <class Test> void every_pack(Test test) {
  every_width<simd::native, float>(test);
  every_width<simd::native, double>(test);
  every_width<simd::portable, float>(test);
  every_width<simd::portable, double>(test);
}

/// Small numbers with fractions, exact under all basic operations.
template <class Element> constexpr Element exact_sample(int i) { return static_cast<Element>((i * 7) % 23 - 11) / 4; }

/// The pack whose lanes are exact_sample(first), exact_sample(first + 1), ...
template <class Pack> constexpr Pack exact_samples(int first) {
  return simd::generate<Pack>([first](int i) { return exact_sample<typename Pack::element>(first + i); });
}

/// Lane i of `result` equals expected(i), for all lanes.
template <class Pack, class Expected> constexpr bool lanes_are(Pack result, Expected expected) {
  for (int i = 0; i < Pack::lanes; ++i)
    if (result[i] != expected(i)) return false;
  return true;
}

}  // namespace inlay::test
