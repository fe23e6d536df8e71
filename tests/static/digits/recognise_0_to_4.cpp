// The compiler itself reads a handwritten digit of each class from 0 to 4.
#include "../examples/digits/data/ten_digits.hpp"
#include "../examples/digits/digits.hpp"

namespace {

constexpr int read(int label) { return argmax(inlay::model<digits>{}(digits_data::ten_digits(label))); }

}  // namespace

static_assert(read(0) == 0);
static_assert(read(1) == 1);
static_assert(read(2) == 2);
static_assert(read(3) == 3);
static_assert(read(4) == 4);
