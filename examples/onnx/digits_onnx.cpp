// One network three times: as a C++ expression, and from two files that PyTorch wrote of it (export.py). They become the same steps and give
// the same answers.
//
//   digits_onnx [folder of the digits]
#include <cmath>
#include <cstdio>
#include <string>
#include <string_view>

#include "../digits/digits.hpp"
#include "../digits/idx.hpp"
#include "digits_scripted.hpp"
#include "digits_traced.hpp"

namespace {

inline constexpr auto traced = inlay::onnx<digits_traced_bytes>;
inline constexpr auto scripted = inlay::onnx<digits_scripted_bytes>;
/// A file is a function: from pixels of 0 to 255 to probabilities, with the file in the middle.
inline constexpr auto reads_pixels = [](inlay::expression<float, 1, 1, 28, 28> pixels) {
  return inlay::softmax(scripted(pixels * (1.0F / 255)));
};

using written = inlay::model<digit_logits>;
using from_traced = inlay::model<traced>;
using from_scripted = inlay::model<scripted>;
using around_scripted = inlay::model<reads_pixels>;

/// The steps that explain() lists, without the names of what is in them, which are those of the front end: "convolve convolve ...".
template <class Model> struct kinds_of_steps {
  char characters[32 * Model::steps]{};
  int size = 0;
  constexpr kinds_of_steps() {
    std::string_view text = Model::explain();
    for (int step = 0; step < Model::steps; ++step) {
      text.remove_prefix(text.find('\n') + 1);
      const std::string_view line = text.substr(0, text.find('\n'));
      const std::size_t number = line.find_first_of("0123456789"), kind = line.find_first_not_of("0123456789 ", number);
      for (const char each : line.substr(kind, line.find(' ', kind) - kind)) characters[size++] = each;
      characters[size++] = ' ';
    }
  }
  constexpr std::string_view view() const { return {characters, static_cast<std::size_t>(size)}; }
};
template <class Model> inline constexpr kinds_of_steps<Model> kinds;

template <class Model> constexpr bool is_the_written_network() {
  return kinds<Model>.view() == kinds<written>.view() && Model::arena_bytes == written::arena_bytes && Model::weight_bytes == written::weight_bytes &&
         Model::bytes_moved == written::bytes_moved && Model::macs == written::macs;
}
static_assert(kinds<written>.view() == "convolve convolve convolve convolve window contract ");
static_assert(is_the_written_network<from_traced>());
static_assert(is_the_written_network<from_scripted>());
// Rewrites cross the seam: the factor before the file ends up in its first weights, the softmax in its last step.
static_assert(around_scripted::steps == written::steps);

written by_expression;
from_traced by_tracing;
from_scripted by_scripting;
around_scripted by_pixels;

struct differences {
  float largest = 0;
  int answers = 0;
  void add(const inlay::tensor<float, 1, 10>& got, const inlay::tensor<float, 1, 10>& want) {
    for (int i = 0; i < 10; ++i) largest = std::fmax(largest, std::fabs(got[i] - want[i]));
    answers += argmax(got) != argmax(want);
  }
};

}  // namespace

int main(int argc, char** argv) {
  const std::string folder = argc > 1 ? argv[1] : "../digits/data";
  constexpr std::size_t count = 1000, size = 28 * 28;
  const auto bytes = read_idx<3>(folder + "/test_digits.idx3-ubyte", {count, 28, 28});
  if (bytes.empty()) {
    std::fprintf(stderr, "no digits found; usage: %s [folder that holds test_digits.idx3-ubyte]\n", argv[0]);
    return 2;
  }
  differences tracing, scripting, pixel_wise;
  static inlay::tensor<float, 1, 1, 28, 28> pixels, image;
  for (std::size_t which = 0; which < count; ++which) {
    for (std::size_t i = 0; i < size; ++i) {
      pixels.data[i] = static_cast<float>(bytes[which * size + i]);
      image.data[i] = pixels.data[i] / 255;
    }
    const auto want = by_expression(image);
    tracing.add(by_tracing(image), want);
    scripting.add(by_scripting(image), want);
    pixel_wise.add(by_pixels(pixels), inlay::evaluate<[](auto logits) { return softmax(logits); }>(want));
  }
  std::printf("%d steps each: %.*s\n", written::steps, kinds<written>.size, kinds<written>.characters);
  std::printf("largest difference from the C++ expression over %zu digits, and answers that differ\n", count);
  std::printf("  torch.onnx.export(model)              %.1e of a logit  %d\n", static_cast<double>(tracing.largest), tracing.answers);
  std::printf("  torch.onnx.export(jit.script(model))  %.1e of a logit  %d\n", static_cast<double>(scripting.largest), scripting.answers);
  std::printf("  the latter inside another network     %.1e             %d\n", static_cast<double>(pixel_wise.largest), pixel_wise.answers);
  // The scripted file has the same numbers as the header; the tracing exporter folded the batch norms in float.
  return scripting.largest == 0 && tracing.largest < 1e-4F && pixel_wise.largest < 1e-5F &&
                 tracing.answers + scripting.answers + pixel_wise.answers == 0
             ? 0
             : 1;
}
