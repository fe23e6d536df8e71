/// Runs with weights that were prepared while the project was built.
#include <cmath>
#include <cstdio>

#include <tests/prepared_file/network.hpp>

#include <large_weights.hpp>

int main() {
  using from_file = inlay::model<large, inlay::prepared, inlay::pack_at_most<100>>;
  static from_file::workspace memory;
  static inlay::model<large> packed_by_compiler;
  inlay::tensor<float, 1, 8, 10, 10> image;
  for (int i = 0; i < image.size; ++i) image.data[i] = std::sin(static_cast<float>(i));
  inlay::tensor<float, 1, 9> got;
  from_file::run(image, got, large_weights, memory);
  const auto expected = packed_by_compiler(image);
  float largest = 0, difference = 0;
  for (int i = 0; i < got.size; ++i) {
    largest = std::fmax(largest, std::fabs(expected.data[i]));
    difference = std::fmax(difference, std::fabs(expected.data[i] - got.data[i]));
  }
  std::printf("largest result %g, largest difference %g\n", static_cast<double>(largest), static_cast<double>(difference));
  return largest > 0.01f && difference <= 1e-5f * largest ? 0 : 1;
}
