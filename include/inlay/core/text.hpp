/// Text that is composed inside the compiler.
#pragma once

#include <string_view>

#include <inlay/core/list.hpp>
#include <inlay/core/shape.hpp>

namespace inlay {

/// A growable text: `out << "conv2d " << 3 << '\n'`.
class text {
 public:
  constexpr text& operator<<(char character) {
    characters_.push_back(character);
    return *this;
  }
  constexpr text& operator<<(const char* characters) {
    for (; *characters != '\0'; ++characters) characters_.push_back(*characters);
    return *this;
  }
  constexpr text& operator<<(std::string_view characters) {
    for (char character : characters) characters_.push_back(character);
    return *this;
  }
  constexpr text& operator<<(const text& other) { return *this << other.view(); }
  constexpr text& operator<<(long long number) {
    char digits[20]{};
    int count = 0;
    if (number < 0) characters_.push_back('-');
    do {
      const int digit = static_cast<int>(number % 10);
      digits[count++] = static_cast<char>('0' + (digit < 0 ? -digit : digit));
      number /= 10;
    } while (number != 0);
    while (count > 0) characters_.push_back(digits[--count]);
    return *this;
  }
  constexpr text& operator<<(int number) { return *this << static_cast<long long>(number); }
  constexpr text& operator<<(unsigned long number) { return *this << static_cast<long long>(number); }
  constexpr text& operator<<(double number) { return append_number(number); }
  /// Extents as `[1, 8, 28, 28]`.
  constexpr text& operator<<(const shape& extents) {
    *this << '[';
    for (int i = 0; i < extents.rank; ++i) *this << (i == 0 ? "" : ", ") << extents[i];
    return *this << ']';
  }

  constexpr std::string_view view() const { return {characters_.data(), static_cast<std::size_t>(characters_.size())}; }
  constexpr int size() const { return characters_.size(); }

 private:
  /// Six significant digits, as printf's %g.
  constexpr text& append_number(double number) {
    if (number != number) return *this << "nan";
    if (number < 0) {
      *this << '-';
      number = -number;
    }
    if (number > 1.7976931348623157e308) return *this << "inf";
    if (number == 0) return *this << '0';
    int exponent = 0;
    while (number >= 10) {
      number /= 10;
      ++exponent;
    }
    while (number < 1) {
      number *= 10;
      --exponent;
    }
    long long digits = static_cast<long long>(number * 1e5 + 0.5);
    if (digits >= 1000000) {
      digits /= 10;
      ++exponent;
    }
    int count = 6;
    while (count > 1 && digits % 10 == 0) {
      digits /= 10;
      --count;
    }
    char figures[6]{};
    for (int i = count - 1; i >= 0; --i, digits /= 10) figures[i] = static_cast<char>('0' + digits % 10);
    if (exponent < -4 || exponent > 5) {
      *this << figures[0];
      if (count > 1) *this << '.';
      for (int i = 1; i < count; ++i) *this << figures[i];
      return *this << 'e' << exponent;
    }
    if (exponent < 0) {
      *this << "0.";
      for (int i = -1; i > exponent; --i) *this << '0';
    }
    for (int i = 0; i < count || i <= exponent; ++i) {
      if (i == exponent + 1 && i > 0) *this << '.';
      *this << (i < count ? figures[i] : '0');
    }
    return *this;
  }

  list<char> characters_;
};

/// Text of exact size that may stay in the program.
template <int Size> struct fixed_text {
  char characters[Size > 0 ? Size : 1]{};
  constexpr std::string_view view() const { return {characters, static_cast<std::size_t>(Size)}; }
};

namespace detail {
template <int Size> constexpr fixed_text<Size> fixed(const text& source) {
  fixed_text<Size> result;
  for (int i = 0; i < Size; ++i) result.characters[i] = source.view()[static_cast<std::size_t>(i)];
  return result;
}
template <auto Compose> inline constexpr int composed_size = Compose().size();
}  // namespace detail

/// Calls `Compose` (returns a `text`) inside the compiler and keeps the result.
template <auto Compose> inline constexpr auto composed_text = detail::fixed<detail::composed_size<Compose>>(Compose());

}  // namespace inlay
