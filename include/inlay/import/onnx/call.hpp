/// What an operator sees of the node that is imported: its operands, attributes and version, and where its results go.
#pragma once

#include <inlay/graph/composite/term.hpp>
#include <inlay/graph/verify.hpp>
#include <inlay/import/onnx/tensor_data.hpp>

namespace inlay::imports {

using composite::term;

/// A node that cannot be imported, and why.
struct unsupported {
  text operation;  ///< with its domain and opset: "Unique (opset 11)"
  text name;       ///< of the node, or of its first result
  text reason;
};

class call;
class importer;
/// What imports the nodes of a body (of If, Loop, Scan) with values for its inputs; its outputs are appended to `results`.
struct body_runner {
  importer* reader = nullptr;
  bool (*run)(importer& reader, call& from, std::string_view graph, const list<value>& inputs, list<value>& results) = nullptr;
};

/// One node while it is imported. Operators read operands and attributes, append to the graph and give results. After the first `fail`
/// whatever else they do is ignored, so they need not check after each step, but must not index by what they could not read.
class call {
 public:
  constexpr call(builder& target, source_file& file, const node_view& node, int opset, const body_runner& bodies)
      : target_(&target), file_(&file), node_(&node), opset_(opset), bodies_(bodies) {
    outputs.resize(node.outputs.size());
  }

  list<value> inputs;   ///< trailing ones that are left out are missing here, others are not `present`
  list<value> outputs;

  constexpr builder& target() const { return *target_; }
  constexpr source_file& file() const { return *file_; }
  constexpr const node_view& node() const { return *node_; }
  constexpr int opset() const { return opset_; }
  constexpr bool run(std::string_view body, const list<value>& with, list<value>& results) {
    return bodies_.run(*bodies_.reader, *this, body, with, results);
  }
  constexpr const body_runner& bodies() const { return bodies_; }

  // Problems.

  constexpr bool failed() const { return failed_; }
  constexpr const text& reason() const { return reason_; }
  constexpr bool fail(const text& why) {
    if (!failed_) reason_ = why;
    failed_ = true;
    return false;
  }
  constexpr bool fail(const char* why) {
    text words;
    words << why;
    return fail(words);
  }
  /// False and a problem unless a condition holds.
  constexpr bool require(bool condition, const char* otherwise) { return condition && !failed_ ? true : condition ? false : fail(otherwise); }

  /// Whether a list of so many numbers may be made while the network is imported.
  constexpr bool few(long long count) {
    return require(count <= 1 << 20, "more than 1,048,576 numbers would have to be computed while the network is compiled");
  }

  // Operands.

  constexpr int count() const { return inputs.size(); }
  constexpr bool has(int index) const { return index < inputs.size() && inputs[index].present; }
  constexpr bool wants(int output) const { return output < node_->outputs.size() && !node_->outputs[output].empty(); }
  constexpr bool constant(int index) const { return has(index) && inputs[index].constant(); }
  constexpr shape extents(int index) const { return has(index) ? inputs[index].extents : shape{}; }
  constexpr int rank(int index) const { return has(index) ? inputs[index].extents.rank : 0; }
  constexpr dtype type(int index) const { return has(index) ? inputs[index].type : dtype::f32; }

  /// An operand as a node.
  constexpr term operand(int index) {
    if (!has(index) || inputs[index].sequence) {
      text words;
      words << "input " << index << (has(index) ? " is a sequence" : " is missing");
      fail(words);
      return {*target_, target_->splat(dtype::f32, 0)};
    }
    return as_term(inputs[index]);
  }
  constexpr term as_term(value& from) {
    if (from.id == no_node)
      from.id = from.constant() ? target_->constant(from.type, from.extents, from.source) : target_->splat(from.type, 0, from.extents);
    return {*target_, from.id};
  }
  /// What an operand holds, where its numbers decide a shape or a program.
  constexpr evaluated known(int index) {
    if (!has(index) || !inputs[index].constant()) {
      text words;
      words << "input " << index;
      if (index < node_->inputs.size()) words << " (" << node_->inputs[index] << ")";
      words << (has(index) ? " must be known when the network is compiled: pin its value" : " is missing");
      fail(words);
      return {};
    }
    if (inputs[index].extents.count() > most_known) {
      fail("an input that decides a shape has more than 65,536 elements");
      return {};
    }
    return elements_of(*target_, inputs[index]);
  }
  constexpr list<long long> known_integers(int index) {
    const evaluated elements = known(index);
    list<long long> result;
    for (std::int64_t each : inlay::detail::integers_of(elements)) result.push_back(each);
    return result;
  }
  /// One number that is known, or its default where the input is left out.
  constexpr double known_number(int index, double otherwise) {
    if (!has(index)) return otherwise;
    const evaluated elements = known(index);
    if (elements.size() != 1) {
      if (!failed_) fail("an input that is one number has another shape");
      return otherwise;
    }
    return elements[0];
  }
  constexpr long long known_integer(int index, long long otherwise) { return whole(known_number(index, static_cast<double>(otherwise))); }

  // Attributes.

  constexpr const attribute_view* attribute(std::string_view name) const {
    for (const attribute_view& each : node_->attributes)
      if (each.name == name) return &each;
    return nullptr;
  }
  constexpr bool has_attribute(std::string_view name) const { return attribute(name) != nullptr; }
  constexpr long long integer(std::string_view name, long long otherwise) const {
    const attribute_view* found = attribute(name);
    return found != nullptr ? found->integer : otherwise;
  }
  constexpr bool flag(std::string_view name, bool otherwise = false) const { return integer(name, otherwise) != 0; }
  constexpr double number(std::string_view name, double otherwise) const {
    const attribute_view* found = attribute(name);
    return found != nullptr ? static_cast<double>(found->number) : otherwise;
  }
  constexpr std::string_view word(std::string_view name, std::string_view otherwise) const {
    const attribute_view* found = attribute(name);
    return found != nullptr ? found->string : otherwise;
  }
  constexpr list<long long> integers(std::string_view name) const {
    list<long long> result;
    if (const attribute_view* found = attribute(name)) result = found->integers;
    return result;
  }

  // Axes.

  /// An axis counted from the front; outside of the rank it is a problem, and 0.
  constexpr int axis(long long given, int rank) {
    const long long from_front = given < 0 ? given + rank : given;
    if (from_front >= 0 && from_front < rank) return static_cast<int>(from_front);
    text words;
    words << "axis " << given << " of a tensor with " << rank << " axes";
    fail(words);
    return 0;
  }
  constexpr unsigned axes(const list<long long>& given, int rank) {
    unsigned result = 0;
    for (long long each : given) result |= 1u << axis(each, rank);
    return result;
  }
  /// A shape whose extents were computed.
  constexpr shape shape_of(const list<long long>& dims) {
    shape result;
    if (const char* why = shape_of_dimensions(dims, result)) {
      fail(why);
      return {};
    }
    return result;
  }

  // Results.

  constexpr void give(int output, const value& result) {
    if (output < outputs.size()) outputs[output] = result;
  }
  constexpr void give(int output, term result) { give(output, value_of_node(*target_, result.id())); }
  constexpr void give(term result) { give(0, result); }
  /// Numbers the compiler knows now.
  constexpr void give_known(int output, dtype type, const shape& extents, const list<double>& elements) {
    give(output, value_of_elements(*target_, {extents, type, elements}));
  }

  constexpr term splat(dtype type, double number, const shape& extents = {}) const { return {*target_, target_->splat(type, number, extents)}; }
  constexpr term computed(dtype type, const shape& extents, const list<double>& elements) const {
    return {*target_, target_->constant(type, extents, stored(*target_, elements))};
  }

  static constexpr long long whole(double number) {
    if (number != number) return 0;
    if (number >= 9223372036854775807.0) return 0x7fffffffffffffff;
    if (number <= -9223372036854775807.0) return -0x7fffffffffffffff;
    return static_cast<long long>(number);
  }

 private:
  static constexpr long long most_known = 65536;
  builder* target_;
  source_file* file_;
  const node_view* node_;
  int opset_;
  body_runner bodies_;
  bool failed_ = false;
  text reason_;
};

/// One operator, from the opset in which it came, until another meaning replaced it.
struct operator_entry {
  std::string_view name;
  void (*import)(call&);
  std::string_view domain = "";
};

}  // namespace inlay::imports
