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

}  // namespace
