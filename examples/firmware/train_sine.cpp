// Trains the sine network of sine.hpp, 1-16-16-1 on [0, 2 pi), and writes sine_weights.hpp:  train_sine sine_weights.hpp
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <random>
#include <string>
#include <vector>

namespace {

constexpr int sizes[] = {1, 16, 16, 1}, layers = 3, points = 400, steps = 30000;

struct parameters {
  std::vector<double> value, gradient, mean, square;
  explicit parameters(int count) : value(static_cast<std::size_t>(count)), gradient(value), mean(value), square(value) {}
  void step(double rate, int number) {
    for (std::size_t i = 0; i < value.size(); ++i) {
      mean[i] += 0.1 * (gradient[i] - mean[i]);
      square[i] += 0.001 * (gradient[i] * gradient[i] - square[i]);
      value[i] -= rate * (mean[i] / (1 - std::pow(0.9, number))) / (std::sqrt(square[i] / (1 - std::pow(0.999, number))) + 1e-8);
      gradient[i] = 0;
    }
  }
};

void write(std::FILE* file, const std::string& name, const std::string& extents, const std::vector<double>& values) {
  std::fprintf(file, "inline constexpr inlay::tensor<float, %s> %s = {", extents.c_str(), name.c_str());
  for (std::size_t i = 0; i < values.size(); ++i) std::fprintf(file, "%s%#.9gf", i == 0 ? "" : i % 8 == 0 ? ",\n    " : ", ", values[i]);
  std::fprintf(file, "};\n");
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  std::mt19937 random(3);
  std::vector<parameters> w, b;
  for (int l = 0; l < layers; ++l) {
    w.emplace_back(sizes[l] * sizes[l + 1]);
    b.emplace_back(sizes[l + 1]);
    std::normal_distribution<double> normal(0, std::sqrt(2.0 / sizes[l]));
    std::uniform_real_distribution<double> uniform(-1, 1);
    for (double& each : w.back().value) each = normal(random);
    for (double& each : b.back().value) each = uniform(random);
  }
  const double pi = std::acos(-1.0);
  double error = 0;
  for (int number = 1; number <= steps + 1; ++number) {
    for (int p = 0; p < points; ++p) {
      std::vector<double> x[layers + 1] = {{2 * pi * p / (points - 1)}};
      for (int l = 0; l < layers; ++l)
        for (int o = 0; o < sizes[l + 1]; ++o) {
          double sum = b[static_cast<std::size_t>(l)].value[static_cast<std::size_t>(o)];
          for (int i = 0; i < sizes[l]; ++i) sum += w[static_cast<std::size_t>(l)].value[static_cast<std::size_t>(o * sizes[l] + i)] * x[l][static_cast<std::size_t>(i)];
          x[l + 1].push_back(l + 1 < layers ? std::max(sum, 0.0) : sum);
        }
      const double off = x[layers][0] - std::sin(x[0][0]);
      if (number > steps) error = std::max(error, std::abs(off));
      std::vector<double> delta = {off / points};
      for (int l = layers - 1; l >= 0; --l) {
        std::vector<double> before(static_cast<std::size_t>(sizes[l]));
        for (int o = 0; o < sizes[l + 1]; ++o) {
          const double d = delta[static_cast<std::size_t>(o)];
          b[static_cast<std::size_t>(l)].gradient[static_cast<std::size_t>(o)] += d;
          for (int i = 0; i < sizes[l]; ++i) {
            const auto at = static_cast<std::size_t>(o * sizes[l] + i), in = static_cast<std::size_t>(i);
            w[static_cast<std::size_t>(l)].gradient[at] += d * x[l][in];
            if (x[l][in] > 0) before[in] += d * w[static_cast<std::size_t>(l)].value[at];
          }
        }
        delta = before;
      }
    }
    if (number > steps) break;
    const double rate = 3e-3 * 0.5 * (1 + std::cos(pi * number / steps));
    for (parameters& each : w) each.step(rate, number);
    for (parameters& each : b) each.step(rate, number);
  }
  std::FILE* file = std::fopen(argv[1], "w");
  if (file == nullptr) return 2;
  std::fprintf(file, "/// The trained parameters of the sine network, written by train_sine.cpp. Off by %.4f at most.\n#pragma once\n\n", error);
  std::fprintf(file, "#include <inlay/core/tensor.hpp>\n\nnamespace sine_weights {\n\n");
  for (int l = 0; l < layers; ++l) {
    const std::string name = std::to_string(l + 1), out = std::to_string(sizes[l + 1]), in = std::to_string(sizes[l]);
    write(file, "w" + name, out + ", " + in, w[static_cast<std::size_t>(l)].value);
    write(file, "b" + name, out, b[static_cast<std::size_t>(l)].value);
  }
  std::fprintf(file, "\n}  // namespace sine_weights\n");
  std::fclose(file);
  std::printf("off by %.4f at most\n", error);
}
