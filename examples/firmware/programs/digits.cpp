// Ten handwritten digits that the network was never trained on, in the image, and the logits that PyTorch computed for them.
#include <examples/digits/digits.hpp>

#include <examples/digits/data/expected_logits.hpp>
#include <examples/digits/data/ten_digits.hpp>

#include "../report.hpp"

namespace {

using model = inlay::model<digit_logits, firmware::goal>;

inlay::tensor<float, 1, 1, 28, 28> image;
inlay::tensor<float, 1, 10> logits;
[[gnu::section(".arena.model")]] model::workspace arena;

void run() { model::run(image, logits, arena); }

}  // namespace

int main() {
  firmware::figures result{"digits", model::macs, model::weight_bytes, model::arena_bytes};
  for (int i = 0; i < 10; ++i) {
    for (int pixel = 0; pixel < image.size; ++pixel) image[pixel] = static_cast<float>(digits_data::ten_digits_pixels[i][pixel]) / 255;
    run();
    ++(firmware::agrees(logits.data, digits_data::expected_logits[digits_data::ten_digits_index[i]], 2e-5f) ? result.passed : result.failed);
  }
  firmware::measure(result, run);
  return firmware::report(result);
}
