/// MNIST's file format: a big-endian header (0, 0, element type, rank; then the extents) and the bytes.
#pragma once

#include <array>
#include <cstddef>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

/// The elements of an IDX file of unsigned bytes with these extents; none when there is no such file.
template <std::size_t Rank> std::vector<unsigned char> read_idx(const std::string& path, const std::array<unsigned, Rank>& extents) {
  constexpr std::size_t header = 4 + 4 * Rank;
  constexpr unsigned unsigned_bytes = 8;
  std::ifstream file(path, std::ios::binary);
  std::vector<unsigned char> bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  const auto word = [&](std::size_t at) { return bytes[at] * 0x1000000u + bytes[at + 1] * 0x10000u + bytes[at + 2] * 0x100u + bytes[at + 3]; };
  if (bytes.size() < header || word(0) != unsigned_bytes * 0x100 + Rank) return {};
  std::size_t elements = 1;
  for (std::size_t i = 0; i < Rank; ++i) {
    if (word(4 + 4 * i) != extents[i]) return {};
    elements *= extents[i];
  }
  if (bytes.size() != header + elements) return {};
  bytes.erase(bytes.begin(), bytes.begin() + header);
  return bytes;
}
