/// A network that reads and writes the caller's memory.
#pragma once

#include <cstddef>
#include <tuple>
#include <type_traits>

#include <inlay/core/config.hpp>
#include <inlay/emit/preparation.hpp>

namespace inlay {

/// A network that returns dense results can return them as tensors.
template <class... Results>
concept results_are_dense = (std::is_same_v<detail::layout_type_t<Results>, dense_layout> && ...);

/// `run` takes the network's inputs and outputs, what was prepared (if there is anything), and the workspaces.
template <int Got, int Want>
concept number_of_run_arguments_matches = Got == Want;

namespace detail {

template <class... Types> struct only_or_tuple {
  using type = std::tuple<Types...>;
};
template <class Type> struct only_or_tuple<Type> {
  using type = Type;
};

/// The part of a model that knows what runs are given and return as packs. `All` are all inputs of the network.
template <class Stages, class All, class Outputs, class Inputs = run_inputs<All>, class Lent = typename regions<Stages>::lent> class callable;

template <class Stages, class All, class... Outputs, class... Inputs, class... Lent>
class callable<Stages, All, parameter_list<Outputs...>, parameter_list<Inputs...>, lent_memory<Lent...>> : public preparation<Stages, All> {
  using memory_part = preparation<Stages, All>;
  using all_inputs = input_pointers<All>;
  using pointers_of_inputs = typename all_inputs::type;
  using pointers_of_outputs = std::tuple<element_type_of<Outputs>*...>;
  static constexpr int run_arguments =
      static_cast<int>(sizeof...(Inputs) + sizeof...(Outputs)) + memory_part::prepared_arguments + memory_part::workspaces;
  using result = typename only_or_tuple<tensor_of<element_type_of<Outputs>, extents_of<Outputs>>...>::type;

 public:
  /// Reads tensors or views, one for each parameter; returns a tensor, or a std::tuple of them for several results. With `fast_memory` the fast
  /// workspace comes first.
  template <class... Memory>
    requires(sizeof...(Memory) == sizeof...(Inputs)) && (memory_for<Memory, Inputs> && ...) && results_are_dense<Outputs...>
  constexpr result operator()(Lent&... fast, const Memory&... inputs) noexcept {
    result made;
    if (INLAY_IN_COMPILER) {
      // Not constant for an object that exists when the program runs: clang would else evaluate the whole network for
      // `const auto y = net(x)` when it knows x (20 s for five convolutions).
      this->own_.bytes[0] = {};
      made = {};
      run_in_compiler(all_inputs::template of<false>(inputs.data...), pointers(made));
    } else {
      run_at(all_inputs::template of<false>(inputs.data...), pointers(made), this->own_arena(fast...), this->own_prepared());
    }
    return made;
  }

  /// The same with all memory the caller's: first the inputs, then the outputs, then what was prepared (if `prepared_bytes` > 0), then a workspace
  /// (or `arena_bytes` bytes, aligned to 64); with `fast_memory` the fast workspace and the slow one.
  template <class... Arguments>
  static void run(Arguments&&... arguments) noexcept {
    // Not a constraint of the function: g++ 12 prints 15 lines for one, and not the numbers.
    constexpr int given = static_cast<int>(sizeof...(Arguments));
    if constexpr (given == run_arguments)
      run_with(std::tuple<Arguments&...>(arguments...), std::make_index_sequence<sizeof...(Inputs)>{}, std::make_index_sequence<sizeof...(Outputs)>{},
               std::make_index_sequence<memory_part::prepared_arguments>{}, std::make_index_sequence<memory_part::workspaces>{});
    else
      static_assert(number_of_run_arguments_matches<given, run_arguments>,
                    "run(inputs..., outputs..., prepared memory if there is any, workspaces...)");
  }

 private:
  static constexpr pointers_of_outputs pointers(result& tensors) {
    if constexpr (sizeof...(Outputs) == 1) return {tensors.data};
    else return std::apply([](auto&... each) { return pointers_of_outputs{each.data...}; }, tensors);
  }

  template <class... Memory>
    requires(memory_for<Memory, Inputs> && ...)
  static pointers_of_inputs input_memory(const Memory&... memory) {
    return all_inputs::template of<false>(memory.data...);
  }
  template <class... Memory>
    requires(memory_for<Memory, Outputs> && ...) && (memory_is_writable<Memory> && ...)
  static pointers_of_outputs output_memory(Memory&... memory) {
    return {memory.data...};
  }
  template <class Arguments, std::size_t... In, std::size_t... Out, std::size_t... Prepared, std::size_t... Part>
  static void run_with(const Arguments& arguments, std::index_sequence<In...>, std::index_sequence<Out...>, std::index_sequence<Prepared...>,
                       std::index_sequence<Part...>) noexcept {
    constexpr std::size_t operands = sizeof...(In) + sizeof...(Out);
    run_at(input_memory(std::get<In>(arguments)...), output_memory(std::get<sizeof...(In) + Out>(arguments)...),
           memory_part::arena_at(std::get<operands + sizeof...(Prepared) + Part>(arguments)...),
           memory_part::prepared_at(std::get<operands + Prepared>(arguments)...));
  }
  static void run_at(pointers_of_inputs in, pointers_of_outputs out, typename memory_part::arena arena, std::byte* prepared) noexcept {
    emit::run_time_memory<pointers_of_inputs, pointers_of_outputs, typename memory_part::arena> memory{arena, in, out, prepared};
    emit::run<Stages, simd::native>(memory);
  }
  static constexpr void run_in_compiler(pointers_of_inputs in, pointers_of_outputs out) {
    if constexpr (memory_part::has_parameters) {
      parameters_are_known_only_when_the_program_runs();
    } else {
      emit::compiler_memory<memory_part::arena_bytes, memory_part::prepared_bytes, pointers_of_inputs, pointers_of_outputs> memory{in, out};
      emit::prepare<Stages, simd::portable>(memory);
      emit::run<Stages, simd::portable>(memory);
    }
  }
};

}  // namespace detail

}  // namespace inlay
