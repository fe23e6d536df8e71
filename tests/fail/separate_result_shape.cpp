// EXPECT: memory_for<
// EXPECT(clang): \{2, 5\}.* == .*\{2, 4\}
// EXPECT(gcc): tensor<float, 2, 5>.*expression<float, 2, 4>
#include <inlay/inlay.hpp>

struct interface {
  using input = inlay::tensor<float, 2, 4>;
#ifdef INLAY_MUST_COMPILE
  using output = inlay::tensor<float, 2, 4>;
#else
  using output = inlay::tensor<float, 2, 5>;
#endif
  static constexpr std::size_t arena_bytes = 64;
};

template <> inline constexpr auto inlay::network_of<interface> = [](inlay::expression<float, 2, 4> x) { return relu(x); };
template void inlay::run<interface>(const interface::input&, interface::output&, inlay::workspace<interface>&) noexcept;
