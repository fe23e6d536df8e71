/// The same cases compiled: fused and unfused, on memory full of NaN, twice. What needs no types is checked by one function for all
/// cases, which saves a sixth of the time that they take to compile.
#pragma once

#include <algorithm>
#include <cstring>
#include <vector>

#include <inlay/inlay.hpp>
#include <reference/reference.hpp>

namespace inlay::test::reference {

/// What is known of an input or output of a compiled network at run time.
struct memory_facts {
  dtype type;
  shape extents;
  strides steps;

  /// Where in memory the element at a position in row-major order is.
  int offset(int position) const {
    int result = 0;
    for (int axis = extents.rank - 1; axis >= 0; position /= extents[axis--]) result += position % extents[axis] * steps[axis];
    return result;
  }
  std::size_t bytes() const { return static_cast<std::size_t>(offset(extents.size() - 1) + 1) * facts(type).bytes; }
};

/// Memory with all bits set: NaN for floats, and nothing that a network would compute for integers. It is aligned no better than a
/// tensor, and at least 64 bytes follow it.
class spoilt_memory {
 public:
  explicit spoilt_memory(const memory_facts& tensor) : spoilt_memory(tensor.bytes(), tensor.bytes() < 64 ? facts(tensor.type).bytes : 0) {}
  explicit spoilt_memory(std::size_t bytes, std::size_t offset = 0) : first_(offset), last_(offset + bytes), lines_((last_ + 127) / 64) {
    spoil();
  }
  void spoil() { std::memset(lines_.data(), 0xff, lines_.size() * sizeof(line)); }
  void* data() { return begin() + first_; }
  bool end_is_untouched() { return std::all_of(begin() + last_, begin() + lines_.size() * sizeof(line), is_spoilt); }
  /// Also between the elements of a tensor.
  bool gaps_are_untouched(const memory_facts& tensor) {
    std::vector<bool> written(lines_.size() * sizeof(line));
    const std::size_t bytes = facts(tensor.type).bytes;
    for (int i = 0; i < tensor.extents.size(); ++i)
      std::fill_n(written.begin() + static_cast<std::ptrdiff_t>(first_ + static_cast<std::size_t>(tensor.offset(i)) * bytes), bytes, true);
    for (std::size_t i = 0; i < written.size(); ++i)
      if (!written[i] && !is_spoilt(begin()[i])) return false;
    return true;
  }

 private:
  struct alignas(64) line {
    std::byte bytes[64];
  };
  static bool is_spoilt(std::byte byte) { return byte == std::byte{0xff}; }
  std::byte* begin() { return reinterpret_cast<std::byte*>(lines_.data()); }

  std::size_t first_, last_;
  std::vector<line> lines_;
};

/// Calls `visit` with the C++ type of elements that cases have.
template <class Visit> void with_element(dtype type, const Visit& visit) {
  if (type == dtype::f32) visit(float{});
  if (type == dtype::f64) visit(double{});
  if (type == dtype::boolean) visit(bool{});
  if (type == dtype::i32) visit(std::int32_t{});
  if (type == dtype::i64) visit(std::int64_t{});
}
inline void make_elements(const memory_facts& input, const pattern& elements, void* data) {
  with_element(input.type, [&]<class Element>(Element) {
    for (int i = 0; i < input.extents.size(); ++i) static_cast<Element*>(data)[input.offset(i)] = static_cast<Element>(elements(i));
  });
}
inline std::vector<double> as_doubles(const memory_facts& output, const void* data) {
  std::vector<double> elements(static_cast<std::size_t>(output.extents.size()));
  with_element(output.type, [&]<class Element>(Element) {
    for (int i = 0; i < output.extents.size(); ++i)
      elements[static_cast<std::size_t>(i)] = static_cast<double>(static_cast<const Element*>(data)[output.offset(i)]);
  });
  return elements;
}

/// A compiled network without its types: `run` takes pointers to all inputs, then all outputs, then the workspace.
struct compiled_case {
  const memory_facts *inputs, *outputs;
  int input_count, output_count;
  std::size_t arena_bytes;
  void (*run)(void* const* memory);
};

/// The network gives the expected values, whatever was in memory before, and writes nothing else.
inline void check_run(const char* name, const char* policy, const compiled_case& network, const pattern* fills,
                      const expected_output* expected, double tolerance) {
  INFO(name << ", " << policy);
  std::vector<spoilt_memory> memory;
  for (int i = 0; i < network.input_count; ++i) make_elements(network.inputs[i], fills[i], memory.emplace_back(network.inputs[i]).data());
  for (int i = 0; i < network.output_count; ++i) memory.emplace_back(network.outputs[i]);
  memory.emplace_back(network.arena_bytes);
  std::vector<void*> pointers;
  for (spoilt_memory& each : memory) pointers.push_back(each.data());
  const auto output_at = [&](int i) -> spoilt_memory& { return memory[static_cast<std::size_t>(network.input_count + i)]; };

  network.run(pointers.data());
  std::vector<spoilt_memory> first(memory.begin() + network.input_count, memory.end() - 1);
  for (int i = 0; i < network.output_count; ++i) {
    INFO("output " << i);
    CHECK(network.outputs[i].type == expected[i].type);
    const std::vector<double> elements = as_doubles(network.outputs[i], output_at(i).data());
    check_output(expected[i], network.outputs[i].extents, elements.data(), tolerance);
  }
  for (auto each = memory.begin() + network.input_count; each != memory.end(); ++each) each->spoil();
  network.run(pointers.data());
  for (int i = 0; i < network.output_count; ++i) {
    INFO("output " << i);
    const bool repeatable = std::memcmp(output_at(i).data(), first[static_cast<std::size_t>(i)].data(), network.outputs[i].bytes()) == 0;
    CHECK(repeatable);
    CHECK(output_at(i).gaps_are_untouched(network.outputs[i]));
  }
  CHECK(memory.back().end_is_untouched());
}

/// The caller's memory as a model wants it, in whatever layout.
template <class Expression, class Element> struct caller_memory {
  using element_type = element_type_of<Expression>;
  using layout = detail::layout_type_t<Expression>;
  static constexpr shape extents = extents_of<Expression>;
  Element* data;

  explicit caller_memory(void* memory) : data(static_cast<Element*>(memory)) {}
};
template <class Expression> using input_memory = caller_memory<Expression, const element_type_of<Expression>>;
template <class Expression> using output_memory = caller_memory<Expression, element_type_of<Expression>>;

template <class Model, class... Inputs, class... Outputs, std::size_t... In, std::size_t... Out>
void run_untyped(detail::parameter_list<Inputs...>, detail::parameter_list<Outputs...>, std::index_sequence<In...>,
                 std::index_sequence<Out...>, void* const* memory) {
  Model::run(input_memory<Inputs>(memory[In])..., output_memory<Outputs>(memory[sizeof...(In) + Out])...,
             static_cast<std::byte*>(memory[sizeof...(In) + sizeof...(Out)]));
}

/// The model is named here and not in check_compiled: g++ 12 frees what evaluating its constants took when it is through with a function,
/// and would have all of a test in memory otherwise, twice as much.
template <class Model, class... Inputs, class... Outputs>
void check_model(detail::parameter_list<Inputs...> in, detail::parameter_list<Outputs...> out, const char* name, const char* policy,
                 const pattern* fills, const expected_output* expected, double tolerance) {
  static constexpr memory_facts inputs[] = {{dtype_of<element_type_of<Inputs>>, extents_of<Inputs>, detail::layout_of<Inputs>}...};
  static constexpr memory_facts outputs[] = {{dtype_of<element_type_of<Outputs>>, extents_of<Outputs>, detail::layout_of<Outputs>}...};
  const auto run = [](void* const* memory) {
    run_untyped<Model>(decltype(in){}, decltype(out){}, std::index_sequence_for<Inputs...>{}, std::index_sequence_for<Outputs...>{},
                       memory);
  };
  check_run(name, policy, {inputs, outputs, sizeof...(Inputs), sizeof...(Outputs), Model::arena_bytes, run}, fills, expected, tolerance);
}

/// A compiled case gives the expected values.
template <class... Policies> inline constexpr auto check_compiled = [](const char* name, auto network, const auto& expected) {
  constexpr auto& compiled = decltype(network)::value;
  using network_type = typename decltype(network)::type;
  using outputs = detail::results_of<network_type>;
  static_assert(std::extent_v<decltype(std::remove_cvref_t<decltype(expected)>::outputs)> == outputs::count);
  check_model<model<compiled, Policies...>>(detail::parameters_of<network_type>{}, outputs{}, name,
                                            sizeof...(Policies) == 0 ? "fused" : "unfused", expected.inputs, expected.outputs,
                                            expected.tolerance);
};

}  // namespace inlay::test::reference
