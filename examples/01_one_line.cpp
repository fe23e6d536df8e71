// Lesson 1: one line, one loop.
//
// `evaluate` compiles an expression of tensors. The lambda below never runs on numbers: inlay calls it inside the compiler with
// expressions, sees a product, an addition and a relu, and puts one loop nest into the program, in which the bias is added and the
// relu taken while the sums of the product are still in registers.
#include <cstdio>

#include <inlay/inlay.hpp>

using inlay::tensor;

// Two samples of three features, and a layer that makes four features of them. Extents are part of the type, so a line in which they
// do not fit together does not compile: with x as tensor<float, 2, 5> the error says that inner_dimensions_match<5, 3> is not satisfied.
constexpr tensor<float, 2, 3> x = {1, 2, 3,  //
                                   4, 5, 6};
constexpr tensor<float, 3, 4> w = {1, 0, -1, 2,  //
                                   0, 1, -1, 2,  //
                                   1, 1, -1, -3};
constexpr tensor<float, 4> b = {0.5f, -10, 7, 1};

// relu(x w + b), as one would write it by hand.
constexpr tensor<float, 2, 4> by_hand() {
  tensor<float, 2, 4> y{};
  for (int row = 0; row < 2; ++row) {
    for (int column = 0; column < 4; ++column) {
      float sum = b(column);
      for (int k = 0; k < 3; ++k) sum += x(row, k) * w(k, column);
      y(row, column) = sum > 0 ? sum : 0;
    }
  }
  return y;
}

constexpr auto layer = [](auto input, auto weights, auto bias) { return relu(matmul(input, weights) + bias); };

// The compiler can run it too.
static_assert(inlay::evaluate<layer>(x, w, b) == by_hand());

int main() {
  const auto y = inlay::evaluate<[](auto input, auto weights, auto bias) { return relu(matmul(input, weights) + bias); }>(x, w, b);

  std::printf("relu(matmul(x, w) + b) =\n");
  for (int row = 0; row < 2; ++row) {
    for (int column = 0; column < 4; ++column) std::printf("%6.1f", static_cast<double>(y(row, column)));
    std::printf("\n");
  }
  return y == by_hand() ? 0 : 1;
}
