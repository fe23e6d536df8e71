/// A network that reads and writes the caller's memory.
#pragma once

#include <cstddef>
#include <tuple>
#include <type_traits>

#include <inlay/emit/regions.hpp>
#include <inlay/emit/run.hpp>

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
template <class Stages, class Inputs, class Outputs, class Lent = typename regions<Stages>::lent> class callable;

template <class Stages, class... Inputs, class... Outputs, class... Lent>
class callable<Stages, parameter_list<Inputs...>, parameter_list<Outputs...>, lent_memory<Lent...>> : public regions<Stages> {
  using memory_part = regions<Stages>;
  using input_pointers = std::tuple<const element_type_of<Inputs>*...>;
  using output_pointers = std::tuple<element_type_of<Outputs>*...>;
  using result = typename only_or_tuple<tensor_of<element_type_of<Outputs>, extents_of<Outputs>>...>::type;

 public:
  /// Reads tensors or views, one for each parameter; returns a tensor, or a std::tuple of them for several results. With `fast_memory` the fast
  /// workspace comes first.
  template <class... Memory>
    requires(sizeof...(Memory) == sizeof...(Inputs)) && (memory_for<Memory, Inputs> && ...) && results_are_dense<Outputs...>
  constexpr result operator()(Lent&... fast, const Memory&... inputs) noexcept {
    result made;
    if (std::is_constant_evaluated()) {
      // Not constant for an object that exists when the program runs: clang would else evaluate the whole network for
      // `const auto y = net(x)` when it knows x (20 s for five convolutions).
      this->own_.bytes[0] = {};
      made = {};
      run_in_compiler({inputs.data...}, pointers(made));
    } else {
      run_at({inputs.data...}, pointers(made), this->own_arena(fast...));
    }
    return made;
  }

  /// The same with all memory the caller's: first the inputs, then the outputs, then a workspace (or `arena_bytes` bytes, aligned to 64); with
  /// `fast_memory` the fast workspace and the slow one.
  template <class... Arguments>
    requires(sizeof...(Arguments) == sizeof...(Inputs) + sizeof...(Outputs) + memory_part::workspaces)
  static void run(Arguments&&... arguments) noexcept {
    run_with(std::tuple<Arguments&...>(arguments...), std::make_index_sequence<sizeof...(Inputs)>{}, std::make_index_sequence<sizeof...(Outputs)>{},
             std::make_index_sequence<memory_part::workspaces>{});
  }

 private:
  static constexpr output_pointers pointers(result& tensors) {
    if constexpr (sizeof...(Outputs) == 1) return {tensors.data};
    else return std::apply([](auto&... each) { return output_pointers{each.data...}; }, tensors);
  }

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
  template <class Arguments, std::size_t... In, std::size_t... Out, std::size_t... Part>
  static void run_with(const Arguments& arguments, std::index_sequence<In...>, std::index_sequence<Out...>, std::index_sequence<Part...>) noexcept {
    run_at(input_memory(std::get<In>(arguments)...), output_memory(std::get<sizeof...(In) + Out>(arguments)...),
           memory_part::arena_at(std::get<sizeof...(In) + sizeof...(Out) + Part>(arguments)...));
  }
  static void run_at(input_pointers in, output_pointers out, typename memory_part::arena arena) noexcept {
    emit::run_time_memory<input_pointers, output_pointers, typename memory_part::arena> memory{arena, in, out};
    emit::run<Stages, simd::native>(memory);
  }
  static constexpr void run_in_compiler(input_pointers in, output_pointers out) {
    emit::compiler_memory<memory_part::arena_bytes, input_pointers, output_pointers> memory{in, out};
    emit::run<Stages, simd::portable>(memory);
  }
};

}  // namespace detail

}  // namespace inlay
