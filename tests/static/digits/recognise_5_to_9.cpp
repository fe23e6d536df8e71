// The compiler itself reads a handwritten digit of each class from 5 to 9.
#include "../examples/digits/data/ten_digits.hpp"
#include "../examples/digits/digits.hpp"

namespace {

constexpr int read(int label) { return argmax(inlay::model<digits>{}(digits_data::ten_digits(label))); }

}  // namespace

static_assert(read(5) == 5);
static_assert(read(6) == 6);
static_assert(read(7) == 7);
static_assert(read(8) == 8);
static_assert(read(9) == 9);
