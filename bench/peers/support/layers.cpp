#include <bench/peers/support/layers.hpp>

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace peers {
namespace {

using inlay::node;
using inlay::node_id;
using inlay::op;
using inlay::scalar_function;

class reader {
 public:
  reader(const inlay::graph& source, const float* parameters)
      : source_(source), parameters_(parameters), known_(static_cast<std::size_t>(source.size())), uses_(known_.size()) {
    for (int each : source.operands) ++uses_[static_cast<std::size_t>(each)];
    for (const inlay::graph_output& each : source.outputs) ++uses_[static_cast<std::size_t>(each.value)];
  }

  network read() {
    for (node_id id = 0; id < source_.size(); ++id) known(id) = meaning_of(id);
    result_.input = known(source_.inputs[0].value).value;
    result_.output = known(source_.outputs[0].value).value;
    return std::move(result_);
  }

 private:
  /// What a node is: a value of the result, elements that are known, or a part of something that is not complete yet.
  struct meaning {
    int value = -1;
    const float* elements = nullptr;
    int count = 0;
    node_id softmax_of = inlay::no_node;  ///< between the first and the last node of a softmax
    node_id sum_of = inlay::no_node;      ///< the sum of an average
  };
  meaning& known(node_id id) { return known_[static_cast<std::size_t>(id)]; }

  [[noreturn]] void refuse(node_id id) const {
    std::fprintf(stderr, "peers: no layer stands for %s (node %d, %s)\n", source_.label(id), id, facts(source_[id].kind).name);
    std::abort();
  }

  int add_value(const inlay::shape& extents) {
    value made{.rows = extents[0], .channels = extents[1]};
    if (extents.rank == 4) {
      made.height = extents[2];
      made.width = extents[3];
    }
    result_.values.push_back(made);
    return static_cast<int>(result_.values.size()) - 1;
  }
  int append(layer next, const inlay::shape& extents) {
    next.output = add_value(extents);
    result_.layers.push_back(next);
    return next.output;
  }
  std::vector<float>& store(std::size_t count) { return result_.owned.emplace_back(count); }

  const float* constant(const node& value) {
    std::vector<float>& elements = store(static_cast<std::size_t>(value.extents.count()));
    for (std::size_t i = 0; i < elements.size(); ++i) elements[i] = static_cast<float>(constant_element(source_, value, static_cast<int>(i)));
    return elements.data();
  }

  layer window_layer(layer_kind kind, const node& value, node_id from) {
    layer next{.kind = kind, .inputs = {known(from).value}, .groups = value.groups};
    for (int axis = 0; axis < 2; ++axis) {
      next.kernel[axis] = value.geometry.kernel[axis];
      next.stride[axis] = value.geometry.stride[axis];
      next.dilation[axis] = value.geometry.dilation[axis];
      next.pad_before[axis] = value.geometry.pad_before[axis];
      next.pad_after[axis] = value.geometry.pad_after[axis];
    }
    return next;
  }

  /// The layer that makes a value, if nothing else reads that value and no activation follows the layer yet.
  layer* open_layer(node_id id) {
    if (uses_[static_cast<std::size_t>(id)] != 1) return nullptr;
    for (layer& each : result_.layers)
      if (each.output == known(id).value && each.after == activation::none) return &each;
    return nullptr;
  }

  meaning activated(node_id id, activation after) {
    const node_id from = source_.operand(id, 0);
    layer* const before = open_layer(from);
    if (before == nullptr) refuse(id);
    before->after = after;
    return known(from);
  }

  /// x * scale or x + shift, with one constant for each channel.
  meaning per_channel(node_id id, node_id from, const meaning& constant) {
    layer* const before = open_layer(from);
    if (before == nullptr || before->weights == nullptr || constant.count != result_.out(*before).channels) refuse(id);
    const std::size_t outputs = static_cast<std::size_t>(constant.count), terms = static_cast<std::size_t>(result_.terms(*before));
    std::vector<float>& bias = store(outputs);
    if (source_[id].function == scalar_function::add) {
      for (std::size_t i = 0; i < outputs; ++i) bias[i] = before->bias[i] + constant.elements[i];
    } else {
      std::vector<float>& weights = store(outputs * terms);
      for (std::size_t i = 0; i < outputs; ++i) {
        bias[i] = before->bias[i] * constant.elements[i];
        for (std::size_t k = 0; k < terms; ++k) weights[i * terms + k] = before->weights[i * terms + k] * constant.elements[i];
      }
      before->weights = weights.data();
    }
    before->bias = bias.data();
    return known(from);
  }

  meaning map_meaning(node_id id) {
    const node& what = source_[id];
    const node_id left = source_.operand(id, 0), right = what.operands > 1 ? source_.operand(id, 1) : left;
    const meaning &a = known(left), &b = known(right);
    if (a.softmax_of != inlay::no_node || b.softmax_of != inlay::no_node) {
      const node_id of = b.softmax_of != inlay::no_node ? b.softmax_of : a.softmax_of;
      if (what.function != scalar_function::divide) return {.softmax_of = of};
      return {.value = append({.kind = layer_kind::softmax, .inputs = {known(of).value}}, what.extents)};
    }
    switch (what.function) {
      case scalar_function::relu:
        return activated(id, activation::relu);
      case scalar_function::tanh:
        return activated(id, activation::tanh);
      case scalar_function::maximum:  // the first half of relu6
        if (b.count != 1 || b.elements[0] != 0) refuse(id);
        return a;
      case scalar_function::minimum:
        if (b.count != 1 || b.elements[0] != 6) refuse(id);
        return activated(source_.operand(id, 0), activation::relu6);
      case scalar_function::multiply:
        if (a.sum_of != inlay::no_node) {
          const inlay::shape& image = source_[a.sum_of].extents;
          layer pool{.kind = layer_kind::average_pool, .inputs = {known(a.sum_of).value}};
          pool.kernel[0] = image[2];
          pool.kernel[1] = image[3];
          return {.value = append(pool, what.extents)};
        }
        return per_channel(id, left, b);
      case scalar_function::add:
        if (b.elements != nullptr) return per_channel(id, left, b);
        return {.value = append({.kind = layer_kind::add, .inputs = {a.value, b.value}}, what.extents)};
      default:
        refuse(id);
    }
  }

  meaning meaning_of(node_id id) {
    const node& what = source_[id];
    const node_id first = what.operands > 0 ? source_.operand(id, 0) : inlay::no_node;
    const int count = what.extents.size();
    switch (what.kind) {
      case op::input:
        if (id != source_.inputs[0].value) return {.elements = parameters_, .count = count};
        return {.value = add_value(what.extents)};
      case op::constant:
        if (what.source.f32 != nullptr) return {.elements = what.source.f32, .count = count};
        return {.elements = constant(what), .count = count};
      case op::slice:
        return {.elements = known(first).elements + what.order[0], .count = count};
      case op::reshape:
        return known(first);
      case op::contract:
      case op::convolve: {
        if (what.kind == op::contract && !what.transpose_b) refuse(id);
        layer next = what.kind == op::contract ? layer{.kind = layer_kind::dense, .inputs = {known(first).value}}
                                               : window_layer(layer_kind::convolution, what, first);
        next.weights = known(source_.operand(id, 1)).elements;
        next.bias = store(static_cast<std::size_t>(what.extents[1])).data();
        return {.value = append(next, what.extents)};
      }
      case op::window_reduce:
        if (what.how != inlay::reduction::maximum) refuse(id);
        return {.value = append(window_layer(layer_kind::max_pool, what, first), what.extents)};
      case op::reduce:
        if (what.how == inlay::reduction::sum && known(first).softmax_of == inlay::no_node) return {.sum_of = first};
        if (std::strcmp(source_.label(id), "softmax") != 0) refuse(id);
        return {.softmax_of = known(first).softmax_of == inlay::no_node ? first : known(first).softmax_of};
      case op::concat: {
        layer next{.kind = layer_kind::concat};
        for (int i = 0; i < what.operands; ++i) next.inputs.push_back(known(source_.operand(id, i)).value);
        return {.value = append(next, what.extents)};
      }
      case op::map:
        return map_meaning(id);
      default:
        refuse(id);
    }
  }

  const inlay::graph& source_;
  const float* parameters_;
  std::vector<meaning> known_;
  std::vector<int> uses_;
  network result_;
};

}  // namespace

network layers_of(const inlay::graph& source, const float* parameters) { return reader(source, parameters).read(); }

}  // namespace peers
