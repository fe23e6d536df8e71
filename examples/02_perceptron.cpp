// Lesson 2: a model.
//
// A network is a constexpr function of expressions with weights in it. `model` compiles it once and gives it memory; what it costs is known
// before it runs. This one tells for each point of the plane on which of two spirals it lies; 02_spirals.py trained it.
#include <cmath>
#include <cstdio>
#include <string_view>

#include <inlay/inlay.hpp>

#include "02_spirals_weights.hpp"

// 64 points at once, (x, y) each; for each the probability that it lies on the second spiral. Weights are constexpr tensors with names,
// in PyTorch's layout: w1 has one row for each of its 16 outputs.
inline constexpr auto network = [](inlay::expression<float, 64, 2> points) {
  using namespace inlay;
  auto x = tanh(linear(points, spirals::w1, spirals::b1));
  x = tanh(linear(x, spirals::w2, spirals::b2));
  return sigmoid(linear(x, spirals::w3, spirals::b3));
};

using model = inlay::model<network>;

// The bias and the tanh of a layer are part of its step, so three layers are three loops. These lines are tests: a change that costs
// a pass over the data, or more memory, does not compile.
static_assert(model::steps == 3);
static_assert(model::arena_bytes == (16 + 64) * 16 * sizeof(float));  // the first layer runs for 16 points at a time, then the second one reads them
static_assert(model::macs == 64 * (2 * 16 + 16 * 16 + 16 * 1));

// The intermediate values live in this object, and nowhere else.
static model net;

// The point of the first spiral at 0..1 of its length; the second spiral is the first one turned by half a circle.
static void point_on_spiral(float along, float& x, float& y) {
  const float radius = std::sqrt(along), angle = radius * 1.6f * 6.2831853f;
  x = radius * std::cos(angle);
  y = radius * std::sin(angle);
}

// How many of 64 points on each spiral the network puts there.
static int count_right() {
  inlay::tensor<float, 64, 2> first, second;
  for (int i = 0; i < 64; ++i) {
    point_on_spiral(0.08f + 0.92f / 63 * static_cast<float>(i), first(i, 0), first(i, 1));
    second(i, 0) = -first(i, 0);
    second(i, 1) = -first(i, 1);
  }
  const auto on_first = net(first), on_second = net(second);
  int right = 0;
  for (int i = 0; i < 64; ++i) right += (on_first[i] < 0.5f) + (on_second[i] > 0.5f);
  return right;
}

// The plane, -1 to 1 in both directions: full where the network says "second spiral". Half blocks make two rows of points one line.
static void draw() {
  bool above[64] = {};
  for (int row = 0; row < 64; ++row) {
    inlay::tensor<float, 64, 2> points;
    for (int column = 0; column < 64; ++column) {
      points(column, 0) = (static_cast<float>(column) - 31.5f) / 32;
      points(column, 1) = (static_cast<float>(row) - 31.5f) / 32;
    }
    const auto probability = net(points);
    for (int column = 0; column < 64; ++column) {
      const bool ink = probability(column, 0) > 0.5f;
      if (row % 2 == 1) std::printf("%s", above[column] ? (ink ? "█" : "▀") : (ink ? "▄" : " "));
      above[column] = ink;
    }
    if (row % 2 == 1) std::printf("\n");
  }
}

int main() {
  draw();
  const int right = count_right();
  std::printf("\n%d of 128 points on the spirals are told apart.\n\n", right);

  // What the compiler did, in its own words.
  const std::string_view report = model::explain();
  std::printf("%.*s", static_cast<int>(report.size()), report.data());
  return right == 128 ? 0 : 1;
}
