// EXPECT(clang): tensor<float, 4> &' does not satisfy 'batch_norm_takes_parameters_or_mean_and_variance'
// EXPECT(gcc): satisfaction of .*batch_norm_takes_parameters_or_mean_and_variance<.*tensor<float, 4>
#include <inlay/expression/all.hpp>

using namespace inlay;
inline constexpr tensor<float, 4> running_mean = {}, running_var = {};

#ifdef INLAY_MUST_COMPILE
inline constexpr auto net = [](expression<float, 1, 4, 4, 4> x) { return batch_norm(x, running_mean, running_var); };
#else
inline constexpr auto net = [](expression<float, 1, 4, 4, 4> x) { return batch_norm(x, running_mean); };
#endif
