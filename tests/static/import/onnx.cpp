#include <bit>

#include <inlay/graph/print.hpp>
#include <inlay/import/onnx/import.hpp>

#include "support/catch.hpp"
#include "support/onnx_writer.hpp"

using namespace inlay;
using namespace onnx_writer;

namespace {

constexpr bool has(const text& words, std::string_view part) { return words.view().find(part) != std::string_view::npos; }

constexpr text gemm_model() {
  return onnx_file(13, operation("Gemm", {"x", "w", "b"}, {"h"}), operation("Relu", {"h"}, {"y"}),
                   initializer(floats("w", {2, 3}, {1, 2, 3, 4, 5, 6})), initializer(floats("b", {3}, {-10, 0, 10})), input(declared("x", 1, {1, 2})),
                   input(declared("w", 1, {2, 3})), output(declared("y", 1, {1, 3})));
}

constexpr bool reads_a_network_with_an_initializer_among_its_inputs() {
  const text file = gemm_model();
  const imports::imported_graph imported = imports::read_onnx(file.view());
  if (!imported.result.ok() || imported.result.inputs.size() != 1 || verify(imported.network) != nullptr) return false;
  const list<evaluated> y = evaluate(imported.network, {{make_shape(1, 2), dtype::f32, {1, -1}}});
  return y[0].extents == make_shape(1, 3) && y[0][0] == 0 && y[0][1] == 0 && y[0][2] == 7;
}
RUN_TWICE(reads_a_network_with_an_initializer_among_its_inputs);

constexpr bool leaves_weights_in_the_file() {
  const text file = gemm_model();
  const imports::imported_graph imported = imports::read_onnx(file.view());
  int in_file = 0;
  for (const node& each : imported.network.nodes) in_file += each.kind == op::constant && each.source.bytes != nullptr;
  return in_file == 2;
}
RUN_TWICE(leaves_weights_in_the_file);

/// x reshaped to (shape of x)[0], -1: nothing of the chain is left in the graph.
constexpr bool computes_shapes_while_importing() {
  const text file =
      onnx_file(13, operation("Shape", {"x"}, {"s"}), operation("Gather", {"s", "zero"}, {"n"}), operation("Unsqueeze", {"n", "zero1"}, {"n1"}),
                operation("Concat", {"n1", "rest"}, {"to"}, attribute("axis", 0)), operation("Reshape", {"x", "to"}, {"y"}),
                initializer(joined(varint(2, 7), bytes(8, "zero"), varint(7, 0))), initializer(integers("zero1", {0})),
                initializer(integers("rest", {-1})), input(declared("x", 1, {2, 3, 4})), output(declared("y", 1, {2, 12})));
  const imports::imported_graph imported = imports::read_onnx(file.view());
  return imported.result.ok() && imported.network.size() == 2 && imported.network[1].kind == op::reshape &&
         imported.network[1].extents == make_shape(2, 12);
}
RUN_TWICE(computes_shapes_while_importing);

constexpr bool lists_every_node_that_is_not_supported() {
  const text file = onnx_file(13, operation("Bernoulli", {"x"}, {"a"}), operation("Relu", {"a"}, {"b"}), operation("NoSuchThing", {"x"}, {"c"}),
                              operation("Add", {"b", "c"}, {"y"}), input(declared("x", 1, {2})), output(declared("y", 1, {2})));
  const imports::imported_graph imported = imports::read_onnx(file.view());
  const text words = imported.result.diagnostic();
  return imported.result.nodes.size() == 2 && has(words, "2 nodes are not supported") && has(words, "Bernoulli (opset 13) 'Bernoulli'") &&
         has(words, "NoSuchThing (opset 13)") && !has(words, "Relu");
}
RUN_TWICE(lists_every_node_that_is_not_supported);

constexpr bool asks_for_the_extent_of_an_open_dimension() {
  const text file = onnx_file(13, operation("Relu", {"x"}, {"y"}), input(declared("x", 1, {-1, 3})), output(declared("y", 1, {-1, 3})));
  imports::import_options pinned, named;
  pinned.batch = 4;
  named.dimensions.push_back({"n", 5});
  const imports::imported_graph open = imports::read_onnx(file.view()), closed = imports::read_onnx(file.view(), pinned),
                                by_name = imports::read_onnx(file.view(), named);
  return !open.result.ok() && has(open.result.diagnostic(), "input 'x': its dimension 0 'n' has no extent: pin it") && closed.result.ok() &&
         closed.network[0].extents == make_shape(4, 3) && by_name.network[0].extents == make_shape(5, 3);
}
RUN_TWICE(asks_for_the_extent_of_an_open_dimension);

constexpr bool names_shapes_that_do_not_fit() {
  const text file = onnx_file(13, operation("MatMul", {"x", "w"}, {"y"}), initializer(floats("w", {2, 2}, {1, 2, 3, 4})),
                              input(declared("x", 1, {1, 3})), output(declared("y", 1, {1, 2})));
  return has(imports::read_onnx(file.view()).result.diagnostic(), "MatMul (opset 13) 'MatMul': the inner extents of [1, 3] and [2, 2] differ");
}
RUN_TWICE(names_shapes_that_do_not_fit);

constexpr bool takes_nodes_in_any_order() {
  const text file =
      onnx_file(13, operation("Relu", {"a"}, {"y"}), operation("Neg", {"x"}, {"a"}), input(declared("x", 1, {2})), output(declared("y", 1, {2})));
  return imports::read_onnx(file.view()).result.ok();
}
RUN_TWICE(takes_nodes_in_any_order);

/// Every file that ends early is refused with a place, or is a smaller network; none is read beyond its end.
constexpr bool survives_every_shorter_file() {
  const text file = gemm_model();
  int refused = 0;
  for (int size = 0; size < file.size(); ++size) {
    list<char> shorter;
    for (int i = 0; i < size; ++i) shorter.push_back(file.view()[static_cast<std::size_t>(i)]);
    const imports::imported_graph imported = imports::read_onnx({shorter.data(), static_cast<std::size_t>(size)});
    refused += !imported.result.ok();
  }
  return refused > file.size() / 2;
}
RUN_TWICE(survives_every_shorter_file);

constexpr bool refuses_to_resize_what_has_no_elements() {
  const text file = onnx_file(18, operation("Resize", {"x", "", "", "sizes"}, {"y"}), initializer(integers("sizes", {2})),
                              input(declared("x", 1, {0})), output(declared("y", 1, {2})));
  return has(imports::read_onnx(file.view()).result.diagnostic(), "Resize (opset 18) 'Resize': its input has no elements");
}
RUN_TWICE(refuses_to_resize_what_has_no_elements);

constexpr bool refuses_elements_in_another_file() {
  const text outside = joined(varint(1, 1), varint(2, 1), bytes(8, "w"), bytes(13, joined(bytes(1, "location"), bytes(2, "w.bin"))), varint(14, 1));
  const text file =
      onnx_file(13, operation("Add", {"x", "w"}, {"y"}), initializer(outside), input(declared("x", 1, {1})), output(declared("y", 1, {1})));
  return has(imports::read_onnx(file.view()).result.diagnostic(), "initializer 'w': its elements are in another file (w.bin)");
}
RUN_TWICE(refuses_elements_in_another_file);

}  // namespace
