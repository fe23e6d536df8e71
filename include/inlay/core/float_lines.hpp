/// The floats of a file as the compiler reads them fastest.
#pragma once

#include <bit>
#include <cstddef>
#include <type_traits>

namespace inlay {

/// What is read through one pointer. g++ 12 takes 5 us to follow a pointer into an array, in a constant expression, but 1 us to index an array that
/// it knows, and no time to copy a line.
struct float_line {
  static constexpr int size = 64;
  float number[size];
};

/// All bytes of a file as floats, for each remainder that the first byte of one may leave when divided by 4. Empty: not known as such.
struct file_floats {
  const float_line* from[4]{};
};

/// One float of a file, and those behind it.
struct float_place {
  const float_line* line = nullptr;
  int number = 0;  ///< in the line
  /// Lines that `count` floats from here on are in.
  constexpr int lines(int count) const { return (number + count - 1) / float_line::size + 1; }
  friend constexpr bool operator==(const float_place&, const float_place&) = default;
};

/// The float whose first byte is `offset` bytes into the file.
constexpr float_place find_float(const file_floats& floats, long long offset) {
  const float_line* lines = floats.from[offset % 4];
  if (lines == nullptr) return {};
  const long long number = offset / 4 + 1;
  return {lines + number / float_line::size, static_cast<int>(number % float_line::size)};
}

namespace detail {

/// A file with as many bytes before it as make floats of those that begin `Remainder` bytes behind a multiple of 4.
template <class File, int Remainder> struct shifted_file {
  static constexpr std::size_t before = 4 - Remainder, used = before + sizeof(File), line_bytes = sizeof(float_line);
  static constexpr std::size_t lines = used / line_bytes + 1;

  struct bytes {
    char first[before];
    File file;
    char last[lines * line_bytes - used];
  };
  struct floats {
    float_line line[lines];
  };
};

template <const auto& Bytes, int Remainder, class Shifted = shifted_file<std::remove_cvref_t<decltype(Bytes)>, Remainder>>
inline constexpr typename Shifted::floats floats_from = std::bit_cast<typename Shifted::floats>(typename Shifted::bytes{{}, Bytes, {}});

}  // namespace detail

/// A larger file is read byte by byte: it has more weights than are packed by default, and g++ takes 170 bytes of memory, clang 260, for each byte as
/// four floats.
inline constexpr std::size_t most_bytes_as_floats = 5 << 18;

/// `Bytes` is an object with the bytes of a file and nothing else.
template <const auto& Bytes> constexpr file_floats floats_of() {
  if constexpr (sizeof(Bytes) > most_bytes_as_floats || std::endian::native != std::endian::little) return {};
  else
    return {{detail::floats_from<Bytes, 0>.line, detail::floats_from<Bytes, 1>.line, detail::floats_from<Bytes, 2>.line,
             detail::floats_from<Bytes, 3>.line}};
}

}  // namespace inlay
