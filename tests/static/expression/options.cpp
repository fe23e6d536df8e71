#include "check.hpp"

namespace inlay::test {
namespace {

template <int... Values>
concept is_stride = requires { stride<Values...>; };
static_assert(is_stride<1> && is_stride<2, 3> && !is_stride<0> && !is_stride<1, -1>);
template <int... Values>
concept is_padding = requires { padding<Values...>; };
static_assert(is_padding<0> && !is_padding<-1>);

static_assert(each_option_is_given_once<decltype(stride<1>), decltype(dilation<1>), decltype(padding<1>)>);
static_assert(!each_option_is_given_once<decltype(stride<1>), decltype(stride<2>)>);
static_assert(!each_option_is_given_once<decltype(same_padding), decltype(pad_before<1>)>);
static_assert(one_value_or_one_per_axis<detail::odd_value_count<3, decltype(stride<1, 2, 3>), decltype(padding<1>)>(), 3>);
static_assert(!one_value_or_one_per_axis<detail::odd_value_count<3, decltype(padding<1>), decltype(stride<1, 2>)>(), 3>);

static_assert(weights_have_names<const tensor<float, 2>&, decltype(stride<1>)> && !weights_have_names<decltype(stride<1>), tensor<float, 2>>);
static_assert(element_types_match<f32<2>, const tensor<float, 3>&, int> && !element_types_match<f32<2>, const tensor<double, 3>&>);

}  // namespace
}  // namespace inlay::test
