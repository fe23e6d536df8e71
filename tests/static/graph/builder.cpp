#include <inlay/graph/builder.hpp>

#include <string_view>

#include <inlay/graph/verify.hpp>
#include <support/catch.hpp>

namespace {

using namespace inlay;

constexpr node_id plain_input(builder& b, const shape& extents, dtype type = dtype::f32) { return b.input(type, extents, dense_strides(extents)); }

constexpr bool infers_types() {
  builder b;
  const node_id x = plain_input(b, make_shape(2, 3)), y = plain_input(b, make_shape(3), dtype::f32);
  const node_id less = b.map(scalar_function::less, x, y);
  const node_id choice = b.map(scalar_function::where, less, x, y);
  return b[less].type == dtype::boolean && b[choice].type == dtype::f32 && b[choice].extents == make_shape(2, 3) && b[b.cast(less, dtype::i32)].type == dtype::i32 &&
         b[b.reduce(x, reduction::argmax, 1u)].type == dtype::i64 && b[b.reduce(x, reduction::sum, 1u)].type == dtype::f32 &&
         b[b.map(scalar_function::is_nan, x)].type == dtype::boolean;
}
RUN_TWICE(infers_types);

constexpr bool keeps_scopes() {
  builder b;
  const node_id x = plain_input(b, make_shape(4));
  node_id inner = no_node, outer = no_node, after = no_node;
  {
    const scope_guard gelu(b, "gelu");
    outer = b.map(scalar_function::erf, x);
    {
      const scope_guard nested(b, "multiply");  // belongs to gelu
      inner = b.map(scalar_function::multiply, outer, x);
    }
  }
  {
    const scope_guard relu(b, "relu");
    after = b.map(scalar_function::relu, inner);
  }
  const node_id loose = b.map(scalar_function::relu, after);
  const graph g = b.take();
  return g.label(x) == std::string_view("") && g.label(outer) == std::string_view("gelu") && g.label(inner) == std::string_view("gelu") &&
         g.label(after) == std::string_view("relu") && g[loose].scope == 0 && g.scopes.size() == 3;
}
RUN_TWICE(keeps_scopes);

constexpr bool keeps_default_axes_of_windows() {
  builder b;
  const node_id x = plain_input(b, make_shape(1, 2, 9));
  // An option such as padding<1> says the same of all three axes.
  const window geometry{.rank = 1, .kernel = {3, 3, 3}, .stride = {2, 2, 2}, .dilation = {1, 1, 1}, .pad_before = {1, 1, 1}, .pad_after = {1, 1, 1}};
  const node_id y = b.window_reduce(x, reduction::maximum, geometry, make_shape(1, 2, 5));
  b.output(y, dense_strides(b[y].extents));
  return b[y].geometry == window{.rank = 1, .kernel = {3, 1, 1}, .stride = {2, 1, 1}, .pad_before = {1}, .pad_after = {1}} && verify(b.result()) == nullptr;
}
RUN_TWICE(keeps_default_axes_of_windows);

constexpr bool continues_a_graph() {
  builder first;
  const node_id x = plain_input(first, make_shape(3));
  builder second(first.take());
  const node_id y = second.map(scalar_function::negative, x);
  second.output(y, dense_strides(make_shape(3)));
  return verify(second.result()) == nullptr && second.result().size() == 2;
}
RUN_TWICE(continues_a_graph);

constexpr bool compares_attributes() {
  builder b;
  const node_id x = plain_input(b, make_shape(2, 3)), y = plain_input(b, make_shape(2, 3));
  const node_id sum = b.map(scalar_function::add, x, y), other_sum = b.map(scalar_function::add, y, x), product = b.map(scalar_function::multiply, x, y);
  const node_id turned = b.permute(x, {1, 0}), straight = b.permute(x, {0, 1});
  const node_id one = b.splat(dtype::f32, 1), again = b.splat(dtype::f32, 1), two = b.splat(dtype::f32, 2);
  return same_attributes(b[sum], b[other_sum]) && !same_attributes(b[sum], b[product]) && !same_attributes(b[turned], b[straight]) &&
         !same_attributes(b[one], b[two]) && same_attributes(b[one], b[again]);
}
RUN_TWICE(compares_attributes);

constexpr bool reads_constants() {
  builder b;
  const node_id splat = b.splat(dtype::f32, 2.5, make_shape(4)), pool = b.computed(dtype::f64, make_shape(2), {7, 8});
  const graph& g = b.result();
  return is_splat(g[splat]) && !is_splat(g[pool]) && constant_element(g, g[splat], 3) == 2.5 && constant_element(g, g[pool], 1) == 8;
}
RUN_TWICE(reads_constants);

}  // namespace
