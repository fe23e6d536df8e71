// EXPECT(gcc): onnx_is_supported
// EXPECT(gcc): 2 nodes are not supported
// EXPECT(gcc): Bernoulli .opset 13
// EXPECT(gcc): NoSuchThing .opset 13
// EXPECT(clang): onnx_says_nothing
// EXPECT(clang): '2', ' ', 'n', 'o', 'd', 'e', 's'
// EXPECT(clang): 'B', 'e', 'r', 'n', 'o', 'u', 'l', 'l', 'i'
#include <inlay/onnx.hpp>

#include "../support/onnx_file.hpp"

using namespace onnx_writer;
#ifdef INLAY_MUST_COMPILE
constexpr std::string_view first = "Relu", second = "Neg";
#else
constexpr std::string_view first = "Bernoulli", second = "NoSuchThing";
#endif
constexpr text file() {
  return onnx_file(13, operation(first, {"x"}, {"a"}), operation(second, {"x"}, {"b"}), operation("Add", {"a", "b"}, {"y"}),
                   input(declared("x", 1, {2})), output(declared("y", 1, {2})));
}
inline constexpr auto bytes_of_file = stored<file>();
inlay::model<inlay::onnx<bytes_of_file>> net;
