/// The wire format of protocol buffers: fields of a message, bounds-checked, without a copy.
#pragma once

#include <cstdint>
#include <string_view>

#include <inlay/core/float_lines.hpp>
#include <inlay/core/text.hpp>

namespace inlay::imports {

/// A file in memory, and the first thing that was wrong with it. Offsets in messages count from its first byte.
class source_file {
 public:
  /// `floats`: the same bytes as numbers, where the compiler has them.
  constexpr explicit source_file(std::string_view bytes, const file_floats& floats = {}) : bytes_(bytes), floats_(floats) {}
  constexpr std::string_view bytes() const { return bytes_; }
  constexpr float_place floats_at(const char* place) const { return find_float(floats_, offset_of(place)); }
  constexpr long long offset_of(const char* place) const { return place - bytes_.data(); }
  constexpr bool failed() const { return failed_; }
  constexpr const text& problem() const { return problem_; }

  /// Only the first problem is kept: what follows it may be its consequence.
  constexpr void fail(const char* place, std::string_view what) {
    if (failed_) return;
    failed_ = true;
    problem_ << "byte " << offset_of(place) << ": " << what;
  }

 private:
  std::string_view bytes_;
  file_floats floats_;
  bool failed_ = false;
  text problem_;
};

enum class wire_type : unsigned char { varint = 0, fixed64 = 1, bytes = 2, fixed32 = 5 };

/// One field of a message. Of a varint or a fixed number `value` holds the bits; of everything with a length `bytes` is the place.
struct field {
  int number = 0;
  wire_type type = wire_type::varint;
  std::uint64_t value = 0;
  std::string_view bytes{};

  constexpr long long integer() const { return static_cast<long long>(value); }
};

/// Reads a message field by field: `while (reader.next(each)) switch (each.number) {...}`. Stops at the end and at the first problem.
class wire_reader {
 public:
  constexpr wire_reader(source_file& file, std::string_view message)
      : file_(&file), at_(message.data()), left_(static_cast<long long>(message.size())) {}

  constexpr bool done() const { return left_ == 0 || file_->failed(); }

  constexpr bool next(field& result) {
    if (done()) return false;
    const char* start = at_;
    const std::uint64_t tag = varint();
    if (file_->failed()) return false;
    result.number = tag >> 3 <= 0x1fffffff ? static_cast<int>(tag >> 3) : 0;
    if (result.number == 0) return fail(start, "a field with an impossible number: this is no protocol buffer");
    switch (tag & 7) {
      case 0:
        result.type = wire_type::varint;
        result.value = varint();
        return !file_->failed();
      case 1:
        result.type = wire_type::fixed64;
        return fixed(result, 8);
      case 5:
        result.type = wire_type::fixed32;
        return fixed(result, 4);
      case 2: {
        result.type = wire_type::bytes;
        const std::uint64_t length = varint();
        if (file_->failed()) return false;
        if (length > static_cast<std::uint64_t>(left_)) return fail(start, "a field is longer than the message it stands in");
        result.bytes = {at_, static_cast<std::size_t>(length)};
        skip(static_cast<long long>(length));
        return true;
      }
      default: return fail(start, "a field of a kind that protocol buffers no longer have");
    }
  }

  /// A number of up to ten bytes, seven bits in each.
  constexpr std::uint64_t varint() {
    std::uint64_t result = 0;
    for (int shift = 0; shift < 70; shift += 7) {
      if (left_ == 0) {
        fail(at_, "the message ends inside a number");
        return 0;
      }
      const std::uint64_t byte = static_cast<unsigned char>(*at_);
      skip(1);
      if (shift < 64) result |= (byte & 0x7f) << shift;
      if (byte < 0x80) return result;
    }
    fail(at_, "a number of more than ten bytes");
    return 0;
  }

 private:
  constexpr void skip(long long count) {
    at_ += count;
    left_ -= count;
  }
  constexpr bool fail(const char* place, const char* what) {
    file_->fail(place, what);
    return false;
  }
  constexpr bool fixed(field& result, int size) {
    if (left_ < size) return fail(at_, "the message ends inside a number");
    result.bytes = {at_, static_cast<std::size_t>(size)};
    result.value = 0;
    for (int i = 0; i < size; ++i) result.value |= static_cast<std::uint64_t>(static_cast<unsigned char>(at_[i])) << 8 * i;
    skip(size);
    return true;
  }

  source_file* file_;
  const char* at_;
  long long left_;
};

/// Numbers of a repeated field, which may come one by one or packed into one run: calls `take(bits)` for each.
template <class Take> constexpr void take_varints(source_file& file, const field& from, const Take& take) {
  if (from.type == wire_type::varint) return take(from.value);
  if (from.type != wire_type::bytes) return file.fail(from.bytes.data(), "a field of integers holds something else");
  wire_reader reader(file, from.bytes);
  while (!reader.done()) take(reader.varint());
}

}  // namespace inlay::imports
