#include "check.hpp"

namespace inlay::test {
namespace {

inline constexpr tensor<std::int64_t, 2, 2> positions = {0, 1, 2, -1};
inline constexpr tensor<std::int32_t, 3> rows = {0, -1, 1};
inline constexpr tensor<float, 10, 4> table = {};

static_assert(gives<f32<2, 2, 3>>([](f32<4, 3> x) { return take(x, positions); }));
static_assert(gives<f32<2, 2, 2, 4>>([](f32<2, 3, 4> x) { return take<1>(x, positions); }));
static_assert(gives<f32<2, 3, 5>>([](f32<2, 3, 4> x, i64<5> chosen) { return index_select<-1>(x, chosen); }));
static_assert(gives<f32<2, 3>>([](f32<2, 4> x) { return index_select<1>(x, rows); }));
static_assert(gives<f32<2, 7, 4>>([](i64<2, 7> words) { return embedding(words, table); }));
static_assert(gives<f32<4>>([](expression<std::int32_t> word) { return take(table, word); }));
static_assert(gives<f32<2, 2>>([](f32<3, 2> x) { return gather<0>(x, positions); }));

template <int Axis, class Table, class Indices>
concept takes = requires(Table x, Indices indices) { take<Axis>(x, indices); };
static_assert(takes<1, f32<2, 3>, i64<4>> && !takes<2, f32<2, 3>, i64<4>> && !takes<0, f32<2, 3>, f32<4>>);
template <int Axis, class Indices>
concept gathers_pairs = requires(f32<3, 2> x, const Indices& indices) { gather<Axis>(x, indices); };
static_assert(gathers_pairs<0, tensor<std::int64_t, 9, 2>> && !gathers_pairs<1, tensor<std::int64_t, 9, 2>>, "9 rows of indices for 3 rows");
static_assert(gathers_pairs<0, i64<2, 2>> && gathers_pairs<0, expression<std::int32_t, 2, 2>>);
static_assert(!gathers_pairs<0, tensor<std::int64_t, 2>> && !gathers_pairs<0, tensor<float, 2, 2>> && !gathers_pairs<0, i64<2>>);

// The indices become positions in the flat operand.
static_assert(traces([](f32<3, 2> x) { return gather<0>(x, positions); },
                     "%0 = input : f32[3, 2]\n"
                     "%1 = reshape %0 : f32[6]\n"
                     "%2 = constant {0, 3, 4, 5} : i64[2, 2]\n"
                     "%3 = gather %1, %2 {axis 0} : f32[2, 2]\n"
                     "output %3\n"));

// Indices out of range, also of int's, take the nearest end.
inline constexpr tensor<std::int64_t, 1, 2> far_away = {5'000'000'000, -5'000'000'000};
static_assert(traces([](f32<3, 2> x) { return gather<0>(x, far_away); },
                     "%0 = input : f32[3, 2]\n"
                     "%1 = reshape %0 : f32[6]\n"
                     "%2 = constant {4, 1} : i64[1, 2]\n"
                     "%3 = gather %1, %2 {axis 0} : f32[1, 2]\n"
                     "output %3\n"));

}  // namespace
}  // namespace inlay::test
