// EXPECT(gcc): onnx_input_extent_matches<.*\[with Input = 1; Axis = 0; Extent = 2; InputExtent = 1\]
// EXPECT(clang): onnx_input_extent_matches<1, 0, 2, 1>
#include <inlay/onnx.hpp>

#include "../support/onnx_writer.hpp"

using namespace onnx_writer;
constexpr text file() {
  return onnx_file(13, operation("Relu", {"x"}, {"a"}), operation("Add", {"x", "state"}, {"b"}), input(declared("x", 1, {2, 3})),
                   input(declared("state", 1, {1, 3})), output(declared("a", 1, {2, 3})), output(declared("b", 1, {2, 3})));
}
constexpr int size = file().size();
constexpr auto stored() {
  const text bytes = file();
  inlay::file_bytes<size> result{};
  for (std::size_t i = 0; i < size; ++i) result.data[i] = bytes.view()[i];
  return result;
}
inline constexpr inlay::file_bytes<size> bytes_of_file = stored();
inline constexpr auto network = inlay::onnx<bytes_of_file>;

#ifdef INLAY_MUST_COMPILE
constexpr int rows = 1;
#else
constexpr int rows = 2;
#endif
inline constexpr auto around = [](inlay::expression<float, 2, 3> x, inlay::expression<float, rows, 3> state) {
  const auto [a, b] = network(x * 2, state);
  return softmax(a + b);
};
#ifdef INLAY_MUST_COMPILE
static_assert(inlay::trace<decltype(around)>().size() > 6);
#endif
