// The digits network against PyTorch's logits, and its budgets.
#include <cmath>
#include <cstring>
#include <memory>
#include <string>

#include "../examples/digits/data/expected_logits.hpp"
#include "../examples/digits/digits.hpp"
#include "../examples/digits/idx.hpp"
#include "support/catch.hpp"
#include "support/same_value.hpp"

namespace {

using fused = inlay::model<digit_logits>;
using unfused = inlay::model<digit_logits, inlay::unfused>;
using direct = inlay::model<digit_logits, inlay::exact>;  // what it takes does not depend on the machine
using inlay::test::at_most;
using inlay::test::same_value;

// Two convolutions, two residual blocks, the pool and the linear layer; unfused each operation by itself, flatten being none.
static_assert(same_value<fused::steps, 2 + 2 + 1 + 1>);
static_assert(same_value<unfused::steps, 2 * 3 + 2 * 4 + 1 + 1>);
static_assert(same_value<inlay::model<digits>::steps, fused::steps>);
static_assert(same_value<inlay::model<digits, inlay::unfused>::steps, unfused::steps + 1>);
// 8 x 14 x 14 and 16 x 7 x 7 numbers, which the second convolution reads and writes.
static_assert(same_value<direct::arena_bytes, std::size_t{(8 * 14 * 14 + 16 * 7 * 7) * sizeof(float)}>);
static_assert(same_value<direct::arena_is_minimal, true>);
static_assert(same_value<fused::arena_is_minimal, true>);
static_assert(same_value<inlay::model<digits, inlay::smallest_arena>::arena_bytes, std::size_t{4480}>);
static_assert(same_value<fused::macs, 297'792LL>);
// 7,394 parameters, less the 160 that are folded away with the batch norms, plus 40 shifts and padding to whole vectors.
static_assert(at_most<direct::weight_bytes, std::size_t{34'000}>);

using image = inlay::tensor<float, 1, 1, 28, 28>;
using logits = inlay::tensor<float, 1, 10>;

image test_digit(int which) {
  const std::string here = __FILE__;
  static const auto bytes = read_idx<3>(here.substr(0, here.find_last_of('/')) + "/../../examples/digits/data/test_digits.idx3-ubyte", {1000, 28, 28});
  REQUIRE(!bytes.empty());
  image ink;
  for (int i = 0; i < image::size; ++i) ink[i] = static_cast<float>(bytes[static_cast<std::size_t>(which * image::size + i)]) / 255;
  return ink;
}

template <class Model> void check_logits() {
  const auto net = std::make_unique<Model>();
  for (int which = 0; which < 20; ++which) {
    const image ink = test_digit(which);
    std::memset(net->memory().bytes, 0xFF, sizeof net->memory().bytes);  // NaN
    const logits first = (*net)(ink), second = (*net)(ink);
    CAPTURE(which);
    for (int i = 0; i < 10; ++i) {
      CAPTURE(i);
      CHECK(std::fabs(first[i] - digits_data::expected_logits[which][i]) <= 5e-5f);
      CHECK(second[i] == first[i]);
    }
  }
}

}  // namespace

TEST_CASE("digits: logits of the fused network are PyTorch's") { check_logits<fused>(); }
TEST_CASE("digits: logits of the network without transforms are PyTorch's") { check_logits<direct>(); }
TEST_CASE("digits: logits of the unfused network are PyTorch's") { check_logits<unfused>(); }
