#include "check.hpp"

namespace inlay::test {
namespace {

inline constexpr tensor<float, 24, 8> in_weight = {};
inline constexpr tensor<float, 24> in_bias = {};
inline constexpr tensor<float, 8, 8> out_weight = {};
inline constexpr tensor<float, 8> out_bias = {};
inline constexpr tensor<bool, 5, 7> seen = {};

static_assert(gives<f32<5, 4>>([](f32<5, 8> q, f32<7, 8> k, f32<7, 4> v) { return scaled_dot_product_attention(q, k, v); }));
static_assert(gives<f32<2, 3, 5, 4>>([](f32<2, 3, 5, 8> q, f32<3, 7, 8> k, f32<2, 1, 7, 4> v) { return scaled_dot_product_attention(q, k, v, causal); }));
static_assert(gives<f32<5, 8>>([](f32<5, 8> q, f32<7, 8> k, f32<5, 7> added) {
  return scaled_dot_product_attention(q, k, k, attention_scale{0.5}, added) + scaled_dot_product_attention(q, k, k, seen);
}));
static_assert(gives<f32<2, 5, 8>>([](f32<2, 5, 8> x) { return multi_head_attention<2>(x, in_weight, in_bias, out_weight, out_bias, causal); }));
static_assert(gives<f32<2, 4, 5, 2>>([](f32<2, 5, 8> x) { return split_heads<4>(x); }));
static_assert(gives<f32<2, 5, 8>>([](f32<2, 4, 5, 2> x) { return merge_heads(x); }));

template <class Query, class Key, class Value, class... Options>
concept attends = requires(Query q, Key k, Value v, Options... options) { scaled_dot_product_attention(q, k, v, options...); };
static_assert(attends<f32<5, 8>, f32<7, 8>, f32<7, 4>, truth<7>> && attends<f32<5, 8>, f32<7, 8>, f32<7, 4>, f32<1, 7>>);
static_assert(!attends<f32<5, 8>, f32<7, 4>, f32<7, 4>>, "features of query and key");
static_assert(!attends<f32<5, 8>, f32<7, 8>, f32<6, 4>>, "7 keys, 6 values");
static_assert(!attends<f32<2, 5, 8>, f32<3, 7, 8>, f32<7, 4>>, "batches");
static_assert(!attends<f32<5, 8>, f32<7, 8>, f32<7, 4>, truth<5>> && !attends<f32<5, 8>, f32<7, 8>, f32<7, 4>, f64<7>>);
static_assert(!attends<f32<5, 8>, f32<7, 8>, f32<7, 4>, i64<7>>);
static_assert(!attends<f32<8>, f32<8>, f32<8>>);
template <int Heads>
concept splits_eight = requires(f32<5, 8> x) { split_heads<Heads>(x); };
static_assert(splits_eight<4> && !splits_eight<3> && !splits_eight<0>);

static_assert(traces([](f32<3, 4> q, f32<5, 4> k) { return scaled_dot_product_attention(q, k, k, causal); },
                     "%0 = input : f32[3, 4]\n"
                     "%1 = input : f32[5, 4]\n"
                     "%2 = contract.bt %0, %1 : f32[3, 5]\n"
                     "%3 = constant 0.5 : f32[]\n"
                     "%4 = map.multiply %2, %3 : f32[3, 5]\n"
                     "%5 = constant {0, 1, 2} : f32[3, 1]\n"
                     "%6 = constant {0, 1, 2, 3, ...} : f32[5]\n"
                     "%7 = map.greater_equal %5, %6 : bool[3, 5]\n"
                     "%8 = constant -inf : f32[]\n"
                     "%9 = map.where %7, %4, %8 : f32[3, 5]\n"
                     "%10 = reduce.max %9 {axes [1]} : f32[3, 1]\n"
                     "%11 = map.subtract %9, %10 : f32[3, 5]\n"
                     "%12 = map.exp %11 : f32[3, 5]\n"
                     "%13 = reduce.sum %12 {axes [1]} : f32[3, 1]\n"
                     "%14 = map.divide %12, %13 : f32[3, 5]\n"
                     "%15 = contract %14, %1 : f32[3, 4]\n"
                     "output %15\n"));

}  // namespace
}  // namespace inlay::test
