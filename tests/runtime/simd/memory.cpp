#include <array>
#include <memory>
#include <utility>

#include <inlay/simd/pack.hpp>

#include "every_pack.hpp"
#include "support/catch.hpp"

namespace inlay::test {
namespace {

/// Calls test.operator()<1>() ... test.operator()<Lanes>().
template <int Lanes, class Test> constexpr void every_count(Test test) {
  [&]<int... Less>(std::integer_sequence<int, Less...>) { (test.template operator()<Less + 1>(), ...); }
  (std::make_integer_sequence<int, Lanes>{});
}

/// Copies through packs, by each number of lanes; the arrays end where the lanes do, so that a sanitizer sees a read past them.
template <class Pack> bool copies() {
  using element = typename Pack::element;
  bool right = true;
  every_count<Pack::lanes>([&]<int Count>() {
    const auto from = std::make_unique<element[]>(Count);
    const auto to = std::make_unique<element[]>(Count);
    for (int i = 0; i < Count; ++i) from[static_cast<std::size_t>(i)] = exact_sample<element>(i);
    const Pack loaded = simd::load_first<Pack, Count>(from.get());
    right &= lanes_are(loaded, [&](int i) { return i < Count ? exact_sample<element>(i) : 0; });
    simd::store_first<Count>(to.get(), loaded);
    for (int i = 0; i < Count; ++i) right &= to[static_cast<std::size_t>(i)] == exact_sample<element>(i);

    // nothing but the lanes asked for is written, at any alignment
    std::array<element, 40> field;
    for (std::size_t offset = 0; offset < 3; ++offset) {
      field.fill(77);
      simd::store_first<Count>(field.data() + offset, loaded);
      for (std::size_t i = 0; i < field.size(); ++i) {
        const int lane = static_cast<int>(i) - static_cast<int>(offset);
        right &= field[i] == (0 <= lane && lane < Count ? exact_sample<element>(lane) : 77);
      }
    }

    for (const std::ptrdiff_t stride : {std::ptrdiff_t(1), std::ptrdiff_t(3), std::ptrdiff_t(-2), std::ptrdiff_t(0)}) {
      std::array<element, 128> source, target;
      for (int i = 0; i < 128; ++i) source[static_cast<std::size_t>(i)] = exact_sample<element>(i);
      target.fill(77);
      const element* middle = source.data() + 64;
      const Pack strided = simd::load_strided<Pack, Count>(middle, stride);
      right &= lanes_are(strided, [&](int i) { return i < Count ? middle[i * stride] : 0; });
      simd::store_strided<Count>(target.data() + 64, stride, strided);
      int written = 0;
      for (const element x : target) written += x != 77;
      right &= written == (stride == 0 ? 1 : Count);
      for (int i = 0; i < Count && stride != 0; ++i) right &= (target.data() + 64)[i * stride] == strided[i];
    }

    const auto flags = std::make_unique<bool[]>(Count);
    const auto copied = std::make_unique<bool[]>(Count);
    for (int i = 0; i < Count; ++i) flags[static_cast<std::size_t>(i)] = i % 3 != 1;
    const auto mask = simd::load_mask<Pack, Count>(flags.get());
    for (int i = 0; i < Pack::lanes; ++i) right &= mask[i] == (i < Count && i % 3 != 1);
    simd::store_mask<Count>(copied.get(), mask);
    for (int i = 0; i < Count; ++i) right &= copied[static_cast<std::size_t>(i)] == flags[static_cast<std::size_t>(i)];
    std::array<bool, 64> spread{};
    simd::store_mask<Count>(spread.data(), mask, 2);
    for (int i = 0; i < Pack::lanes; ++i) right &= simd::load_mask<Pack, Count>(spread.data(), 2)[i] == mask[i];
  });
  return right;
}

template <class Pack> constexpr bool copies_in_constant() {
  using element = typename Pack::element;
  bool right = true;
  every_count<Pack::lanes>([&]<int Count>() {
    element from[Count]{}, to[Count]{}, spread[3 * Pack::lanes]{};
    for (int i = 0; i < Count; ++i) from[i] = exact_sample<element>(i);
    simd::store_first<Count>(to, simd::load_first<Pack, Count>(from));
    simd::store_strided<Count>(spread, 3, simd::load_strided<Pack, Count>(from, 1));
    for (int i = 0; i < Count; ++i) right &= to[i] == from[i] && spread[3 * i] == from[i];
    bool flags[Count]{}, copied[Count]{};
    flags[Count - 1] = true;
    simd::store_mask<Count>(copied, simd::load_mask<Pack, Count>(flags));
    for (int i = 0; i < Count; ++i) right &= copied[i] == flags[i];
  });
  return right;
}

static_assert(copies_in_constant<simd::pack<float, 1, simd::portable>>());
static_assert(copies_in_constant<simd::pack<float, 8, simd::portable>>());
static_assert(copies_in_constant<simd::pack<double, 4, simd::portable>>());

}  // namespace

TEST_CASE("loads and stores touch the lanes they are told to") {
  every_pack([]<class Pack>() {
    INFO("lanes " << Pack::lanes << ", bytes of an element " << sizeof(typename Pack::element));
    CHECK(copies<Pack>());
  });
}

}  // namespace inlay::test
