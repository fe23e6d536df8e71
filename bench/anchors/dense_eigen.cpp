/// A dense 784-128-10 network beside the same network in Eigen 3.4: fixed sizes, weights stored so that both read them in order.
#include <bench/support/forms.hpp>

#define EIGEN_STACK_ALLOCATION_LIMIT 0
#include <Eigen/Dense>

namespace {

using namespace inlay;

constexpr auto w1 = bench::filled<tensor<float, 128, 784>>(1, 0.05f);
constexpr auto b1 = bench::filled<tensor<float, 128>>(2, 0.1f);
constexpr auto w2 = bench::filled<tensor<float, 10, 128>>(3, 0.1f);
constexpr auto b2 = bench::filled<tensor<float, 10>>(4, 0.1f);
constexpr auto network = [](expression<float, 1, 784> x) { return linear(relu(linear(x, w1, b1)), w2, b2); };

/// Column-major weights: Eigen's product of a matrix and a vector is fastest there.
struct eigen_network {
  Eigen::Matrix<float, 128, 784> first;
  Eigen::Matrix<float, 128, 1> first_bias, hidden;
  Eigen::Matrix<float, 10, 128> second;
  Eigen::Matrix<float, 10, 1> second_bias;
  void load() {
    first = Eigen::Map<const Eigen::Matrix<float, 128, 784, Eigen::RowMajor>>(w1.data);
    first_bias = Eigen::Map<const Eigen::Matrix<float, 128, 1>>(b1.data);
    second = Eigen::Map<const Eigen::Matrix<float, 10, 128, Eigen::RowMajor>>(w2.data);
    second_bias = Eigen::Map<const Eigen::Matrix<float, 10, 1>>(b2.data);
  }
  void run(const float* in, float* out) {
    const Eigen::Map<const Eigen::Matrix<float, 784, 1>> x(in);
    hidden.noalias() = first * x;
    hidden = (hidden + first_bias).cwiseMax(0.0f);
    Eigen::Map<Eigen::Matrix<float, 10, 1>> y(out);
    y.noalias() = second * hidden;
    y += second_bias;
  }
};

void dense_784_128_10(benchmark::State& state) {
  static tensor<float, 1, 784> in;
  static tensor<float, 1, 10> out, eigen_out;
  static model<network>::workspace memory;
  static eigen_network eigen;
  bench::fill(in, 9);
  eigen.load();
  const auto run_inlay = [&] {
    model<network>::run(in, out, memory);
    benchmark::ClobberMemory();
  };
  const auto run_eigen = [&] {
    eigen.run(in.data, eigen_out.data);
    benchmark::ClobberMemory();
  };
  for (auto _ : state) {
    const bench::pair_result time = bench::time_pair(run_inlay, run_eigen);
    if (!bench::enough_samples(state, time)) break;
    state.SetIterationTime(time.first_ns * 1e-9);
    state.counters["ns_inlay"] = time.first_ns;
    state.counters["ns_eigen"] = time.second_ns;
    state.counters["inlay_over_eigen"] = time.ratio;
    state.counters["samples"] = time.samples;
  }
  for (int i = 0; i < 10; ++i)
    if (std::abs(out[i] - eigen_out[i]) > 1e-4f * (1 + std::abs(out[i]))) state.SkipWithError("the results differ");
}
BENCH_FORMS(dense_784_128_10);

}  // namespace
