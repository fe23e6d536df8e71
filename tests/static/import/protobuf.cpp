#include <inlay/core/element_bytes.hpp>
#include <inlay/import/protobuf.hpp>

#include "support/catch.hpp"

using namespace inlay::imports;

namespace {

constexpr bool reads_fields() {
  source_file file(std::string_view("\x08\x96\x01\x12\x03" "abc" "\x1d\x01\x02\x03\x04", 13));
  wire_reader reader(file, file.bytes());
  field each;
  bool good = reader.next(each) && each.number == 1 && each.value == 150;
  good = good && reader.next(each) && each.number == 2 && each.bytes == "abc";
  good = good && reader.next(each) && each.number == 3 && each.value == 0x04030201;
  return good && !reader.next(each) && !file.failed();
}
RUN_TWICE(reads_fields);

/// The words of the problem with some bytes.
constexpr bool is_refused(std::string_view bytes, std::string_view why) {
  source_file file(bytes);
  wire_reader reader(file, bytes);
  for (field each; reader.next(each);) {
  }
  return file.failed() && file.problem().view() == why;
}
constexpr bool refuses_what_is_no_message() {
  return is_refused(std::string_view("\x08", 1), "byte 1: the message ends inside a number") &&
         is_refused(std::string_view("\x12\x05" "ab", 4), "byte 0: a field is longer than the message it stands in") &&
         is_refused(std::string_view("\x0b", 1), "byte 0: a field of a kind that protocol buffers no longer have") &&
         is_refused(std::string_view("\x00", 1), "byte 0: a field with an impossible number: this is no protocol buffer") &&
         is_refused(std::string_view("\x0d\x01", 2), "byte 1: the message ends inside a number") &&
         is_refused("\x08\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01", "byte 11: a number of more than ten bytes");
}
RUN_TWICE(refuses_what_is_no_message);

struct odd_file {
  char data[531];
};
constexpr odd_file with_floats_everywhere() {
  odd_file result{};
  for (int i = 0; i < 531; ++i) result.data[i] = static_cast<char>(i % 4 == 3 ? 0x40 + i / 16 : i * 7);
  return result;
}
inline constexpr odd_file odd = with_floats_everywhere();

/// Each float of the file, at each byte, is found in its line; those of a run stand behind it, also in the next line.
constexpr bool finds_floats_at_any_byte() {
  const source_file file(std::string_view(odd.data, 531), inlay::floats_of<odd>());
  for (int first = 0; first + 8 <= 531; ++first) {
    const inlay::float_place found = file.floats_at(odd.data + first);
    for (int k = 0; k < 2; ++k) {
      const int number = found.number + k;
      const float read = found.line[number / inlay::float_line::size].number[number % inlay::float_line::size];
      const float there = inlay::element_from_bytes<float>(odd.data + first + 4 * k);
      if (std::bit_cast<std::uint32_t>(read) != std::bit_cast<std::uint32_t>(there)) return false;
    }
    if (found.lines(2) != (found.number == 63 ? 2 : 1)) return false;
  }
  return source_file(std::string_view(odd.data, 531)).floats_at(odd.data).line == nullptr;
}
RUN_TWICE(finds_floats_at_any_byte);

}  // namespace
