/// Digits and their probabilities as lines of text: half blocks make two rows of pixels one line.
#pragma once

#include <algorithm>
#include <cstdio>
#include <numeric>
#include <string>
#include <vector>

#include <inlay/core/tensor.hpp>

using lines = std::vector<std::string>;

/// MNIST centres digits of at most 20 x 20 pixels by their mass; 24 x 24 shows all that matters.
inline constexpr int first_pixel = 2, end_pixel = 26, picture_width = end_pixel - first_pixel;

inline lines draw(const inlay::tensor<float, 1, 1, 28, 28>& image) {
  lines picture;
  for (int row = first_pixel; row < end_pixel; row += 2) {
    std::string line;
    for (int column = first_pixel; column < end_pixel; ++column) {
      const float above = image(0, 0, row, column), below = image(0, 0, row + 1, column);
      const bool ink_above = above > 0.4f, ink_below = below > 0.4f;
      if (ink_above && ink_below) line += "█";
      else if (ink_above) line += "▀";
      else if (ink_below) line += "▄";
      else if (above + below > 0.3f) line += "░";
      else line += " ";
    }
    picture.push_back(line);
  }
  return picture;
}

/// A bar in eighths of a character.
inline std::string bar(float fraction, int width) {
  static const char* const eighths[] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
  const int length = static_cast<int>(fraction * static_cast<float>(8 * width) + 0.5f);
  std::string text;
  for (int i = 0; i < length / 8; ++i) text += "█";
  text += eighths[length % 8];
  for (int i = length / 8 + (length % 8 > 0); i < width; ++i) text += " ";
  return text;
}

/// The likeliest answers with their bars, as wide as a picture.
inline lines chart(const inlay::tensor<float, 1, 10>& probabilities, int rows) {
  std::vector<int> order(10);
  std::iota(order.begin(), order.end(), 0);
  std::sort(order.begin(), order.end(), [&](int left, int right) {
    return probabilities[left] != probabilities[right] ? probabilities[left] > probabilities[right] : left < right;
  });
  lines chart;
  for (int i = 0; i < rows; ++i) {
    const int digit = order[static_cast<std::size_t>(i)];
    char percent[16];
    std::snprintf(percent, sizeof percent, "%6.1f %%", static_cast<double>(100 * probabilities[digit]));
    chart.push_back(std::to_string(digit) + " " + bar(probabilities[digit], picture_width - 10) + percent);
  }
  return chart;
}

/// Blocks of lines of one width side by side.
inline void print_side_by_side(const std::vector<lines>& blocks) {
  for (std::size_t i = 0; i < blocks[0].size(); ++i) {
    std::string line = "  ";
    for (const auto& block : blocks) line += block[i] + "   ";
    line.erase(line.find_last_not_of(' ') + 1);
    std::printf("%s\n", line.c_str());
  }
}
