/// `model`: a network as an object that can be called.
#pragma once

#include <cstddef>
#include <string_view>
#include <tuple>
#include <type_traits>

#include <inlay/emit/run.hpp>
#include <inlay/emit/texts.hpp>

namespace inlay {

/// The caller's memory has the element type the network was written for.
template <class Got, class Want>
concept memory_element_matches = std::is_same_v<Got, Want>;
/// The caller's memory has the extents the network was written for.
template <shape Got, shape Want>
concept memory_extents_match = Got == Want;
/// The caller's memory is laid out as the network's parameter says: dense, channels_last or strided.
template <class Got, class Want>
concept memory_layout_matches = std::is_same_v<Got, Want>;

/// What a network's parameter can be read from (or its result written to): a tensor, or a view of the caller's memory.
template <class Memory, class Parameter>
concept memory_for = memory_element_matches<typename detail::plain_t<Memory>::element_type, element_type_of<Parameter>> &&
                     memory_extents_match<detail::plain_t<Memory>::extents, extents_of<Parameter>> &&
                     memory_layout_matches<detail::layout_type_t<Memory>, detail::layout_type_t<Parameter>>;

/// A network that returns dense results can return them as tensors.
template <class... Results>
concept results_are_dense = (std::is_same_v<detail::layout_type_t<Results>, dense_layout> && ...);

namespace detail {

template <class... Types> struct only_or_tuple {
  using type = std::tuple<Types...>;
};
template <class Type> struct only_or_tuple<Type> {
  using type = Type;
};

/// The part of a model that knows the network's parameters and results as packs.
template <class Stages, class Inputs, class Outputs> class callable;

template <class Stages, class... Inputs, class... Outputs> class callable<Stages, parameter_list<Inputs...>, parameter_list<Outputs...>> {
  using input_pointers = std::tuple<const element_type_of<Inputs>*...>;
  using output_pointers = std::tuple<element_type_of<Outputs>*...>;
  using result = typename only_or_tuple<tensor_of<element_type_of<Outputs>, extents_of<Outputs>>...>::type;

 public:
  /// Memory for intermediate values, in bytes: what a model object or a workspace takes.
  static constexpr std::size_t arena_bytes = Stages::planned.arena_bytes;

  /// Memory for a call that brings its own: `run(in..., out..., memory)`.
  struct workspace {
    alignas(64) std::byte bytes[arena_bytes > 0 ? arena_bytes : 1];
  };

  /// Reads tensors or views, one for each parameter; returns a tensor, or a std::tuple of them for several results.
  template <class... Memory>
    requires(sizeof...(Memory) == sizeof...(Inputs)) && (memory_for<Memory, Inputs> && ...) && results_are_dense<Outputs...>
  constexpr result operator()(const Memory&... inputs) noexcept {
    result made;
    if (std::is_constant_evaluated()) {
      // Not constant for an object that exists when the program runs: clang would else evaluate the whole network for
      // `const auto y = net(x)` when it knows x (20 s for five convolutions).
      workspace_.bytes[0] = {};
      made = {};
      run_in_compiler({inputs.data...}, pointers(made));
    } else {
      run_at({inputs.data...}, pointers(made), workspace_.bytes);
    }
    return made;
  }

  /// The same with all memory the caller's: first the inputs, then the outputs, then a workspace (or `arena_bytes` bytes, aligned to 64).
  template <class... Arguments>
    requires(sizeof...(Arguments) == sizeof...(Inputs) + sizeof...(Outputs) + 1)
  static void run(Arguments&&... arguments) noexcept {
    run_with(std::tuple<Arguments&...>(arguments...), std::make_index_sequence<sizeof...(Inputs)>{}, std::make_index_sequence<sizeof...(Outputs)>{});
  }

  /// The memory of this object: undefined between calls.
  constexpr workspace& memory() { return workspace_; }

 private:
  static constexpr output_pointers pointers(result& tensors) {
    if constexpr (sizeof...(Outputs) == 1) return {tensors.data};
    else return std::apply([](auto&... each) { return output_pointers{each.data...}; }, tensors);
  }
  static std::byte* bytes_of(workspace& memory) { return memory.bytes; }
  static std::byte* bytes_of(std::byte* memory) { return memory; }

  template <class... Memory>
    requires(memory_for<Memory, Inputs> && ...)
  static input_pointers input_memory(const Memory&... memory) {
    return {memory.data...};
  }
  template <class... Memory>
    requires(memory_for<Memory, Outputs> && ...)
  static output_pointers output_memory(Memory&... memory) {
    return {memory.data...};
  }
  template <class Arguments, std::size_t... In, std::size_t... Out>
  static void run_with(const Arguments& arguments, std::index_sequence<In...>, std::index_sequence<Out...>) noexcept {
    run_at(input_memory(std::get<In>(arguments)...), output_memory(std::get<sizeof...(In) + Out>(arguments)...),
           bytes_of(std::get<sizeof...(In) + sizeof...(Out)>(arguments)));
  }
  static void run_at(input_pointers in, output_pointers out, std::byte* arena) noexcept {
    emit::run_time_memory<input_pointers, output_pointers> memory{arena, in, out};
    emit::run<Stages, simd::native>(memory);
  }
  static constexpr void run_in_compiler(input_pointers in, output_pointers out) {
    emit::compiler_memory<arena_bytes, input_pointers, output_pointers> memory{in, out};
    emit::run<Stages, simd::portable>(memory);
  }

  workspace workspace_;
};

}  // namespace detail

/// A network, compiled. The object holds the arena and nothing else; put it where the memory should be.
///
///     static inlay::model<digits> net;
///     inlay::tensor<float, 1, 10> probabilities = net(image);
///
/// `Network` is a constexpr object whose call operator takes and returns expressions. Policies: unfused, ieee, pack_at_most<...>.
template <auto Network, model_policy... Policies>
  requires network<std::remove_const_t<decltype(Network)>>
class model : public detail::callable<emit::stages<emit::traced_network<std::remove_const_t<decltype(Network)>>, Policies...>,
                                      detail::parameters_of<std::remove_const_t<decltype(Network)>>, detail::results_of<std::remove_const_t<decltype(Network)>>> {
  using source = emit::traced_network<std::remove_const_t<decltype(Network)>>;
  using stages = emit::stages<source, Policies...>;

 public:
  /// Constants that the program stores, in bytes, padding included.
  static constexpr std::size_t weight_bytes = stages::planned.weight_bytes;
  /// Multiply-accumulate operations of products and convolutions in one call.
  static constexpr long long macs = stages::planned.macs;
  /// Loops over data in one call.
  static constexpr int steps = stages::planned.sizes.steps;
  /// Bytes of inputs, outputs and intermediate values that the steps read and write in one call, weights not counted.
  static constexpr std::size_t bytes_moved = stages::planned.bytes_moved;
  /// The arena cannot be smaller for these steps.
  static constexpr bool arena_is_minimal = stages::planned.arena_bytes == stages::planned.arena_lower_bound;

  /// What was fused or folded, and the reason for each near miss. Composed by the compiler, and only if it is asked for.
  static constexpr std::string_view explain() { return composed_text<emit::explanation<source, stages>{}>.view(); }
  /// A Mermaid flowchart of the network as it was written.
  static constexpr std::string_view diagram_before() { return composed_text<emit::network_diagram<source>{}>.view(); }
  /// A Mermaid flowchart of the steps that run.
  static constexpr std::string_view diagram_after() { return composed_text<emit::plan_diagram<source, stages>{}>.view(); }
  /// Which bytes of the arena hold what, while which step runs.
  static constexpr std::string_view memory_map() { return composed_text<emit::plan_memory_map<source, stages>{}>.view(); }
};

}  // namespace inlay
