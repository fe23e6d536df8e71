// Lesson 4: your own memory.
//
// Images come from a camera with their channels interleaved, results belong into a frame buffer, and the arena into a fast memory
// region. Layouts are part of a network's type, so nothing is copied or transposed first, and memory of another layout does not compile.
// This network takes two inputs, returns two results, and its weights are known only when it runs.
#include <cstdio>
#include <tuple>

#include <inlay/inlay.hpp>

constexpr int height = 32, width = 64;

// The edges of a picture: how steep its brightness is, down and across, and the mean of each colour.
using interleaved_image = inlay::channels_last<inlay::expression<float, 1, 3, height, width>>;
constexpr auto find_edges = [](interleaved_image frame, inlay::expression<float, 2, 3, 3, 3> kernels) {
  using namespace inlay;
  auto slope = conv2d(frame, kernels);
  auto edges = sqrt(sum(slope * slope, axis<1>));
  return std::tuple(edges, mean(frame, axis<0, 2, 3>));
};

using model = inlay::model<find_edges>;

// Three floats a pixel, row by row: what a camera writes.
static float camera[height * width * 3];
static float frame_buffer[(height - 2) * (width - 2)];
// Any memory will do for the arena: a section of your linker script, a stack, another thread's.
static model::workspace fast_memory;

static void take_picture() {
  for (int row = 0; row < height; ++row) {
    for (int column = 0; column < width; ++column) {
      float* pixel = &camera[(row * width + column) * 3];
      const float x = static_cast<float>(column) / 2, y = static_cast<float>(row);
      const auto inside = [&](float left, float top, float radius) { return (x - left) * (x - left) + (y - top) * (y - top) < radius * radius; };
      pixel[0] = inside(9, 15, 8) ? 1.0f : 0.0f;
      pixel[1] = inside(21, 16, 11) ? 1.0f : 0.0f;
      pixel[2] = column > 4 && column < 60 && row > 25 && row < 29 ? 1.0f : 0.0f;
    }
  }
}

int main() {
  take_picture();
  // Sobel's two kernels for each colour, computed now: they could as well come from a file.
  inlay::tensor<float, 2, 3, 3, 3> kernels;
  for (int color = 0; color < 3; ++color) {
    for (int i = 0; i < 3; ++i) {
      for (int k = 0; k < 3; ++k) {
        kernels(0, color, i, k) = static_cast<float>((i - 1) * (k == 1 ? 2 : 1)) / 8;
        kernels(1, color, i, k) = static_cast<float>((k - 1) * (i == 1 ? 2 : 1)) / 8;
      }
    }
  }

  // Views are pointers with a layout in their type. The call writes both results and touches nothing else but the workspace.
  inlay::tensor<float, 3> colors;
  const inlay::channels_last_view<const float, 1, 3, height, width> frame{camera};
  const inlay::dense_view<float, 1, height - 2, width - 2> edges{frame_buffer};
  model::run(frame, kernels, edges, colors, fast_memory);

  static const char* const shades[] = {" ", "░", "▒", "▓", "█"};
  for (int row = 0; row < height - 2; row += 2) {
    for (int column = 0; column < width - 2; ++column) {
      const float two = frame_buffer[row * (width - 2) + column] + frame_buffer[(row + 1) * (width - 2) + column];
      const int shade = static_cast<int>(two * 4);
      std::printf("%s", shades[shade > 4 ? 4 : shade]);
    }
    std::printf("\n");
  }
  std::printf("mean of red %.3f, green %.3f, blue %.3f; %d steps, %zu bytes of workspace\n", static_cast<double>(colors[0]),
              static_cast<double>(colors[1]), static_cast<double>(colors[2]), model::steps, sizeof(model::workspace));

  // The same in plain loops.
  bool right = true;
  const auto near = [](float left, float right) { return left - right < 1e-4f && right - left < 1e-4f; };
  for (int color = 0; color < 3; ++color) {
    float sum = 0;
    for (int i = 0; i < height * width; ++i) sum += camera[i * 3 + color];
    right = right && near(colors[color], sum / (height * width));
  }
  for (int row = 0; row < height - 2; ++row) {
    for (int column = 0; column < width - 2; ++column) {
      float slope[2] = {};
      for (int which = 0; which < 2; ++which)
        for (int color = 0; color < 3; ++color)
          for (int i = 0; i < 3; ++i)
            for (int k = 0; k < 3; ++k) slope[which] += camera[((row + i) * width + column + k) * 3 + color] * kernels(which, color, i, k);
      const float edge = frame_buffer[row * (width - 2) + column];
      right = right && near(edge * edge, slope[0] * slope[0] + slope[1] * slope[1]);
    }
  }
  return right ? 0 : 1;
}
