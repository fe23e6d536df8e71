/// ONNX to graph: walks the nodes, folds what is known already, expands functions, and lists all nodes that cannot be imported.
#pragma once

#include <inlay/import/onnx/operators/table.hpp>
#include <inlay/import/onnx/perform.hpp>
#include <inlay/import/onnx/result.hpp>

namespace inlay::imports {

/// One import of one file. The file and the options must outlive it.
class importer {
 public:
  constexpr importer(source_file& file, const import_options& options) : file_(&file), options_(&options), model_(read_model(file)) {
    for (std::string_view each : model_.functions) functions_.push_back(read_function(file, each));
    graph_ = read_graph(file, model_.graph);
    if (!file.failed() && model_.graph.data() == nullptr) file.fail(file.bytes().data(), "there is no graph in this file: is it an ONNX model?");
    opsets_ = &model_.opsets;
  }

  constexpr const model_view& model() const { return model_; }
  constexpr const graph_view& graph() const { return graph_; }

  /// The inputs that the network has: initializers may be listed as inputs, too, and pinned values are none any more.
  constexpr list<network_input> inputs(import_result& result) const {
    list<network_input> found;
    for (const value_view& each : graph_.inputs) {
      if (is_initializer(each.name) || pinned_value(each.name) != nullptr) continue;
      network_input next{each.name};
      text why;
      if (!input_type(each, next, why)) {
        if (!result.failed) result.problem << "input '" << each.name << "': " << why;
        result.failed = true;
      }
      found.push_back(next);
    }
    return found;
  }

  /// Appends the network to a graph in which its inputs already are.
  constexpr void import(builder& target, const list<node_id>& inputs, import_result& result) {
    target_ = &target;
    result_ = &result;
    result.inputs = this->inputs(result);
    if (!result.failed && inputs.size() == result.inputs.size()) {
      environment names;
      names_ = &names;
      for (int i = 0; i < inputs.size(); ++i) names.bind(result.inputs[i].name, value_of_node(target, inputs[i]));
      for (const import_options::value_pin& pin : options_->values) names.bind(pin.input, value_of_elements(target, pin.elements));
      bind_initializers(graph_);
      if (graph_.sparse) file_->fail(model_.graph.data(), "a sparse initializer");
      import_nodes(graph_.nodes);
      take_outputs(result);
    }
    if (file_->failed() && !result.failed) {
      result.failed = true;
      result.problem << file_->problem();
    }
  }

  constexpr bool run(call& from, std::string_view body, const list<value>& inputs, list<value>& results) {
    if (depth_ >= 24) return from.fail("bodies inside bodies, more than 24 deep");
    const graph_view inner = read_graph(*file_, body);
    if (inputs.size() != inner.inputs.size()) return from.fail("its body has another number of inputs");
    ++depth_;
    const int mark = names_->mark();
    const int problems = result_->nodes.size();
    for (int i = 0; i < inputs.size(); ++i) names_->bind(inner.inputs[i].name, inputs[i]);
    bind_initializers(inner);
    builder* outer = target_;
    target_ = &from.target();
    import_nodes(inner.nodes);
    target_ = outer;
    bool complete = result_->nodes.size() == problems && !file_->failed();
    for (const value_view& each : inner.outputs) {
      const value* found = names_->find(each.name);
      if (found == nullptr || found->poisoned) complete = false;
      results.push_back(value_or_poison(found));
    }
    names_->release(mark);
    --depth_;
    return complete ? true : from.fail("its body cannot be imported");
  }

 private:
  static constexpr bool run_body(importer& reader, call& from, std::string_view graph, const list<value>& inputs, list<value>& results) {
    return reader.run(from, graph, inputs, results);
  }
  // No conditional expression: in a constant g++ 12 ends the life of a list in one of its branches twice.
  static constexpr value value_or_poison(const value* found) {
    if (found != nullptr) return *found;
    return poisoned_value();
  }
  constexpr bool is_initializer(std::string_view name) const {
    for (const tensor_view& each : graph_.initializers)
      if (each.name == name) return true;
    return false;
  }
  constexpr const import_options::value_pin* pinned_value(std::string_view name) const {
    for (const import_options::value_pin& each : options_->values)
      if (each.input == name) return &each;
    return nullptr;
  }

  constexpr bool input_type(const value_view& from, network_input& result, text& why) const {
    if (from.kind != value_kind::tensor) {
      const char* kinds[] = {"it has no type", "", "sequences are not supported", "maps are not supported", "optional values are not supported",
                             "sparse tensors are not supported"};
      why << kinds[static_cast<int>(from.kind)];
      return false;
    }
    if (const char* type = element_type_of_code(from.data_type, result.type)) {
      why << type << " are not supported";
      return false;
    }
    for (const import_options::shape_pin& each : options_->shapes)
      if (each.input == from.name) {
        result.extents = each.extents;
        return true;
      }
    if (!from.has_shape) {
      why << "it has no shape";
      return false;
    }
    list<long long> dims;
    for (int i = 0; i < from.dims.size(); ++i) {
      long long extent = from.dims[i].extent;
      for (const import_options::dimension_pin& each : options_->dimensions)
        if (extent < 0 && each.name == from.dims[i].name) extent = each.extent;
      if (extent < 0 && i == 0) extent = options_->batch;
      if (extent < 0) {
        why << "its dimension " << i << (from.dims[i].name.empty() ? "" : " '") << from.dims[i].name << (from.dims[i].name.empty() ? "" : "'")
            << " has no extent: pin it";
        return false;
      }
      dims.push_back(extent);
    }
    if (const char* shape_problem = shape_of_dimensions(dims, result.extents)) {
      why << shape_problem;
      return false;
    }
    return true;
  }

  constexpr void bind_initializers(const graph_view& from) {
    for (const tensor_view& each : from.initializers) {
      value held;
      if (const char* why = read_constant(*file_, *target_, each, held)) {
        note("initializer", each.name, why, each.external_location);
        held = poisoned_value();
      }
      names_->bind(each.name, held);
    }
  }

  constexpr void note(std::string_view what, std::string_view name, const char* why, std::string_view more = {}) {
    unsupported next;
    next.operation << what;
    next.name << name;
    next.reason << why;
    if (!more.empty()) next.reason << " (" << more << ")";
    result_->nodes.push_back(next);
  }

  constexpr int opset_of(std::string_view domain) const {
    if (domain == "ai.onnx") domain = "";
    for (const opset_view& each : *opsets_)
      if (each.domain == domain || (domain.empty() && each.domain == "ai.onnx")) return each.version;
    return domain.empty() ? 1 : 0;
  }

  constexpr void import_nodes(const list<std::string_view>& nodes) {
    list<node_view> waiting;
    for (std::string_view message : nodes) {
      node_view node = read_node(*file_, message);
      if (file_->failed()) return;
      if (attributes_ != nullptr) resolve_references(node);
      if (is_ready(node)) import_node(node);
      else waiting.push_back(node);
      if (file_->failed()) return;
    }
    // Nodes should stand behind those they read, but not every file keeps to that.
    while (!waiting.empty()) {
      list<node_view> still;
      for (const node_view& node : waiting) {
        if (is_ready(node)) import_node(node);
        else still.push_back(node);
        if (file_->failed()) return;
      }
      if (still.size() == waiting.size()) {
        for (const node_view& node : still) import_node(node);
        return;
      }
      waiting = still;
    }
  }
  constexpr bool is_ready(const node_view& node) const {
    for (std::string_view name : node.inputs)
      if (!name.empty() && names_->find(name) == nullptr) return false;
    return true;
  }

  /// In a function's body an attribute may stand for one of the call.
  constexpr void resolve_references(node_view& node) const {
    list<attribute_view> resolved;
    for (const attribute_view& each : node.attributes) {
      if (each.reference.empty()) {
        resolved.push_back(each);
        continue;
      }
      for (const attribute_view& given : *attributes_)
        if (given.name == each.reference) {
          attribute_view taken = given;
          taken.name = each.name;
          resolved.push_back(taken);
          break;
        }
    }
    node.attributes = resolved;
  }

  constexpr void import_node(const node_view& node) {
    // Bodies are unrolled and functions expanded: a few bytes may stand for any number of nodes.
    if (++imported_ > 100000) return file_->fail(node.place.data(), "more than 100,000 nodes once functions and loops are expanded");
    const int opset = opset_of(node.domain);
    builder& target = *target_;
    call now(target, *file_, node, opset, {this, run_body});
    bool poisoned = false;
    for (std::string_view name : node.inputs) {
      if (name.empty()) {
        now.inputs.push_back({});
        continue;
      }
      const value* found = names_->find(name);
      if (found == nullptr) {
        text words;
        words << "there is no value '" << name << "'";
        now.fail(words);
        now.inputs.push_back(poisoned_value());
        continue;
      }
      poisoned = poisoned || found->poisoned;
      now.inputs.push_back(*found);
    }
    if (poisoned && !now.failed()) return give_up(node);
    if (!now.failed() && !expand_function(node, now)) {
      const operator_entry* entry = find_operator(node.domain, node.operation);
      if (entry == nullptr) now.fail("there is no such operator here");
      else if (!detail::fold(*entry, now)) detail::perform(*entry, now);
    }
    if (now.failed()) {
      report(node, now);
      return give_up(node);
    }
    for (int i = 0; i < node.inputs.size(); ++i)
      if (!node.inputs[i].empty() && now.inputs[i].id != no_node && now.inputs[i].constant()) remember_node(node.inputs[i], now.inputs[i]);
    for (int i = 0; i < node.outputs.size(); ++i)
      if (!node.outputs[i].empty()) names_->bind(node.outputs[i], now.outputs[i]);
  }

  /// A constant that became a node once is that node from now on.
  constexpr void remember_node(std::string_view name, const value& held) {
    const value* found = names_->find(name);
    if (found != nullptr && found->id == no_node) names_->bind(name, held);
  }

  constexpr void give_up(const node_view& node) {
    for (std::string_view name : node.outputs)
      if (!name.empty()) names_->bind(name, poisoned_value());
  }
  constexpr void report(const node_view& node, const call& now) {
    unsupported next;
    if (!node.domain.empty()) next.operation << node.domain << ".";
    next.operation << node.operation << " (opset " << now.opset() << ")";
    next.name << (!node.name.empty() ? node.name : node.outputs.empty() ? std::string_view{} : node.outputs[0]);
    next.reason << now.reason();
    result_->nodes.push_back(next);
  }

  /// A node that calls a function of the model becomes the nodes of its body.
  constexpr bool expand_function(const node_view& node, call& now) {
    const function_view* function = nullptr;
    for (const function_view& each : functions_)
      if (each.name == node.operation && each.domain == node.domain) function = &each;
    if (function == nullptr) return false;
    if (depth_ >= 24) return !now.fail("functions inside functions, more than 24 deep");
    list<attribute_view> given = node.attributes;
    for (const attribute_view& each : function->defaults)
      if (!now.has_attribute(each.name)) given.push_back(each);
    environment inner;
    for (int i = 0; i < function->inputs.size() && i < now.inputs.size(); ++i)
      if (now.inputs[i].present) inner.bind(function->inputs[i], now.inputs[i]);
    for (int i = now.inputs.size(); i < function->inputs.size(); ++i) inner.bind(function->inputs[i], {});

    environment* const outer_names = names_;
    const list<attribute_view>* const outer_attributes = attributes_;
    const list<opset_view>* const outer_opsets = opsets_;
    names_ = &inner;
    attributes_ = &given;
    opsets_ = &function->opsets;
    ++depth_;
    const int problems = result_->nodes.size();
    import_nodes(function->nodes);
    for (int i = 0; i < now.outputs.size() && i < function->outputs.size(); ++i) {
      const value* found = inner.find(function->outputs[i]);
      now.outputs[i] = value_or_poison(found);
    }
    names_ = outer_names;
    attributes_ = outer_attributes;
    opsets_ = outer_opsets;
    --depth_;
    for (int i = problems; i < result_->nodes.size(); ++i) result_->nodes[i].name << " in " << (node.name.empty() ? node.operation : node.name);
    return true;
  }

  constexpr void take_outputs(import_result& result) {
    for (const value_view& each : graph_.outputs) {
      const value* found = names_->find(each.name);
      if (found != nullptr && found->poisoned && !result.nodes.empty()) continue;
      const bool usable = found != nullptr && found->present && !found->poisoned && !found->sequence;
      if (!usable) {
        if (!result.failed) {
          result.problem << "output '" << each.name << "' "
                         << (found == nullptr ? "is computed by no node" : found->sequence ? "is a sequence" : "is left out");
          result.failed = true;
        }
        continue;
      }
      value held = *found;
      if (held.id == no_node) held.id = target_->constant(held.type, held.extents, held.source);
      result.outputs.push_back(held.id);
      result.output_names.push_back(each.name);
    }
  }

  source_file* file_;
  const import_options* options_;
  model_view model_;
  graph_view graph_;
  list<function_view> functions_;
  builder* target_ = nullptr;
  import_result* result_ = nullptr;
  environment* names_ = nullptr;
  const list<attribute_view>* attributes_ = nullptr;  ///< of the function call around
  const list<opset_view>* opsets_ = nullptr;
  int depth_ = 0;
  int imported_ = 0;
};

/// A graph from a file: what tools and tests call. The file's bytes must outlive the graph, which refers to weights in them.
struct imported_graph {
  import_result result;
  inlay::graph network;
};
constexpr imported_graph read_onnx(std::string_view bytes, const import_options& options = {}) {
  imported_graph imported;
  source_file file(bytes);
  importer reader(file, options);
  builder target;
  list<node_id> inputs;
  if (!file.failed()) {
    import_result declared;
    for (const network_input& each : reader.inputs(declared)) {
      if (declared.failed) break;
      inputs.push_back(target.input(each.type, each.extents, dense_strides(each.extents)));
    }
  }
  reader.import(target, inputs, imported.result);
  for (node_id id : imported.result.outputs) target.output(id, dense_strides(target[id].extents));
  imported.network = target.take();
  return imported;
}

}  // namespace inlay::imports
