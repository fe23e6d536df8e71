#include "check.hpp"

namespace inlay::test {
namespace {

static_assert(gives<f32<2, 3>>([](f32<2, 9> x) { return slice<1, 2, 5>(x); }));
static_assert(gives<f32<2, 4>>([](f32<2, 9> x) { return slice<-1, 1, open_end, 2>(x); }));
static_assert(gives<f32<2, 3>>([](f32<2, 9> x) { return slice<1, -3>(x); }));
static_assert(gives<f32<2, 7>>([](f32<2, 9> x) { return slice<1, 2, 100>(x); }));
static_assert(gives<f32<2, 3>>([](f32<2, 9> x) { return slice<1, 100, open_end, -4>(x); }));
static_assert(gives<f32<2, 4>>([](f32<2, 9> x) { return slice<1, 5, 1, -1>(x); }));
static_assert(gives<f32<9>>([](f32<2, 9> x) { return select<0, -1>(x); }));
static_assert(gives<f32<2, 9>>([](f32<2, 9> x) { return roll<-4, 1>(flip<1>(flip(x))); }));
static_assert(gives<f32<2, 3>>([](f32<2, 9> x) {
  auto [first, second, third] = split<3, 1>(x);
  return first + second * third;
}));
static_assert(gives<f32<2, 2>>([](f32<2, 9> x) { return std::get<1>(split_sizes<1, 3, 2, 4>(x)); }));
static_assert(gives<f32<2, 1>>([](f32<2, 7> x) { return std::get<3>(chunk<4, 1>(x)); }));

template <int Axis, int Start, int Stop, int Step = 1>
concept slices_nine = requires(f32<2, 9> x) { slice<Axis, Start, Stop, Step>(x); };
static_assert(slices_nine<1, 3, 4> && !slices_nine<1, 3, 3> && !slices_nine<1, 9, 12> && !slices_nine<2, 0, 1> && !slices_nine<1, 0, 9, 0> && !slices_nine<1, 0, 5, -1>);
template <int Sections, int Axis>
concept splits_nine = requires(f32<2, 9> x) { split<Sections, Axis>(x); };
static_assert(splits_nine<3, 1> && splits_nine<2, 0> && !splits_nine<2, 1> && !splits_nine<0, 1> && !splits_nine<3, 2>);
template <int... Sizes>
concept splits_nine_as = requires(f32<2, 9> x) { split_sizes<1, Sizes...>(x); };
static_assert(splits_nine_as<4, 5> && !splits_nine_as<4, 4> && !splits_nine_as<0, 9>);
// As torch.chunk: 9 in 4 chunks of ceil(9 / 4) are 3 chunks.
static_assert(std::tuple_size_v<decltype(chunk<4, 1>(*static_cast<const f32<2, 9>*>(nullptr)))> == 3);

static_assert(traces([](f32<2, 5> x) { return slice<1, -1, open_end, -2>(x); },
                     "%0 = input : f32[2, 5]\n"
                     "%1 = slice %0 {start [0, 4], step [1, -2]} : f32[2, 3]\n"
                     "output %1\n"));
static_assert(traces([](f32<2, 4> x) { return roll<1, 1>(flip<0>(x)); },
                     "%0 = input : f32[2, 4]\n"
                     "%1 = slice %0 {start [1, 0], step [-1, 1]} : f32[2, 4]\n"
                     "%2 = slice %1 {start [0, 3]} : f32[2, 1]\n"
                     "%3 = slice %1 {start [0, 0]} : f32[2, 3]\n"
                     "%4 = concat %2, %3 {axis 1} : f32[2, 4]\n"
                     "output %4\n"));

}  // namespace
}  // namespace inlay::test
