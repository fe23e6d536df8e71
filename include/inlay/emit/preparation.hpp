/// What is computed once, before the first run, and the memory in which it is kept.
#pragma once

#include <cstddef>
#include <tuple>
#include <type_traits>
#include <utility>

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

/// Results are written to it: a tensor that is not const, or a view of such elements.
template <class Memory>
concept memory_is_writable = !std::is_const_v<std::remove_pointer_t<decltype(&std::declval<Memory&>().data[0])>>;

/// Bytes that were prepared beforehand are those of this model: of the same network, policies and vector width.
template <std::size_t Got, std::size_t Want>
concept prepared_bytes_match = Got == Want;

/// `prepare` takes one tensor or view for each `parameter` of the network.
template <int Got, int Want>
concept number_of_parameters_matches = Got == Want;

namespace detail {

/// The inputs of a network: those that each run is given, and those that only the preparation is.
template <class All, class OfRuns = parameter_list<>, class OfPreparation = parameter_list<>> struct input_split;
template <class OfRuns, class OfPreparation> struct input_split<parameter_list<>, OfRuns, OfPreparation> {
  using of_runs = OfRuns;
  using of_preparation = OfPreparation;
};
template <class First, class... Rest, class... Run, class... Once>
struct input_split<parameter_list<First, Rest...>, parameter_list<Run...>, parameter_list<Once...>>
    : std::conditional_t<is_parameter<plain_t<First>>, input_split<parameter_list<Rest...>, parameter_list<Run...>, parameter_list<Once..., First>>,
                         input_split<parameter_list<Rest...>, parameter_list<Run..., First>, parameter_list<Once...>>> {};
template <class All> using run_inputs = typename input_split<All>::of_runs;
template <class All> using prepared_inputs = typename input_split<All>::of_preparation;

/// The addresses of all inputs, of which only those of one kind are known.
template <class All> struct input_pointers;
template <class... Inputs> struct input_pointers<parameter_list<Inputs...>> {
  using type = std::tuple<const element_type_of<Inputs>*...>;

  template <bool Parameters, class... Elements> static constexpr type of(const Elements*... known) {
    return of_all<Parameters>(std::tuple<const Elements*...>(known...), std::index_sequence_for<Inputs...>{});
  }

 private:
  template <bool Parameters, class Known, std::size_t... Index> static constexpr type of_all(const Known& known, std::index_sequence<Index...>) {
    constexpr bool kind[] = {(is_parameter<plain_t<Inputs>> == Parameters)..., false};
    const auto pointer = [&]<std::size_t At>() {
      if constexpr (kind[At]) {
        constexpr std::size_t before = [&] {
          std::size_t count = 0;
          for (std::size_t i = 0; i < At; ++i) count += kind[i];
          return count;
        }();
        return std::get<before>(known);
      } else {
        return static_cast<std::tuple_element_t<At, type>>(nullptr);
      }
    };
    return type{pointer.template operator()<Index>()...};
  }
};

template <std::size_t Bytes> struct prepared_storage {
  struct prepared_memory {
    alignas(64) std::byte bytes[Bytes];
  };
  std::byte* own_prepared() { return prepared_.bytes; }
  prepared_memory prepared_;
};
template <> struct prepared_storage<0> {
  std::byte* own_prepared() { return nullptr; }
};

/// The part of a model that knows what runs need besides their inputs. `All` are all inputs of the network, of which `Once` are parameters.
template <class Stages, class All, class Once = prepared_inputs<All>> class preparation;

template <class Stages, class All, class... Once>
class preparation<Stages, All, parameter_list<Once...>> : public regions<Stages>, private prepared_storage<Stages::planned.prepared_bytes> {
  using storage = prepared_storage<Stages::planned.prepared_bytes>;

 public:
  /// Memory for what depends on parameters and constants alone, in bytes; a model object holds it beside the arena. 0: there is nothing to prepare.
  static constexpr std::size_t prepared_bytes = Stages::planned.prepared_bytes;

  /// Memory for a preparation that brings its own: `prepare(parameters..., memory)`.
  using prepared_memory = typename std::conditional_t<(prepared_bytes > 0), storage, prepared_storage<1>>::prepared_memory;

  /// To be called before the first run, and again when parameters have changed: tensors or views, one for each `parameter` of the network. They
  /// are not read later.
  template <class... Memory>
    requires(prepared_bytes > 0) && number_of_parameters_matches<sizeof...(Memory), sizeof...(Once)> && (memory_for<Memory, Once> && ...)
  void prepare(const Memory&... parameters) noexcept {
    prepare_at(storage::own_prepared(), parameters...);
  }
  /// The same with memory of the caller's for the result, the last argument: a `prepared_memory`, or `prepared_bytes` bytes aligned to 64. Runs
  /// that are given all memory take it before the workspace.
  template <class... Arguments>
    requires(prepared_bytes > 0) && number_of_parameters_matches<static_cast<int>(sizeof...(Arguments)) - 1, sizeof...(Once)>
  static void prepare(Arguments&&... arguments) noexcept {
    prepare_with(std::tuple<Arguments&...>(arguments...), std::index_sequence_for<Once...>{});
  }

 protected:
  using all_inputs = input_pointers<All>;
  using storage::own_prepared;
  static constexpr int prepared_arguments = prepared_bytes > 0 ? 1 : 0;
  static constexpr bool has_parameters = sizeof...(Once) > 0;

  // Runs only read it: it may be a constant, in flash.
  static std::byte* prepared_at() { return nullptr; }
  static std::byte* prepared_at(const prepared_memory& memory) { return const_cast<std::byte*>(memory.bytes); }
  static std::byte* prepared_at(const std::byte* const& memory) { return const_cast<std::byte*>(memory); }
  template <std::size_t Bytes>
    requires prepared_bytes_match<Bytes, prepared_bytes>
  static std::byte* prepared_at(const std::byte (&memory)[Bytes]) {
    return const_cast<std::byte*>(memory);
  }

 private:
  template <class Arguments, std::size_t... Index> static void prepare_with(const Arguments& arguments, std::index_sequence<Index...>) noexcept {
    static_assert(!std::is_const_v<std::remove_reference_t<std::tuple_element_t<sizeof...(Index), Arguments>>>,
                  "prepare writes to its last argument");
    prepare_at(prepared_at(std::get<sizeof...(Index)>(arguments)), std::get<Index>(arguments)...);
  }
  template <class... Memory>
    requires(memory_for<Memory, Once> && ...)
  static void prepare_at(std::byte* to, const Memory&... parameters) noexcept {
    using operands = emit::run_time_memory<typename all_inputs::type, std::tuple<>>;
    operands memory{nullptr, all_inputs::template of<true>(parameters.data...), {}, to};
    emit::prepare<Stages, simd::native>(memory);
  }
};

/// Called where a network with parameters is called in a constant expression: no constant.
inline void parameters_are_known_only_when_the_program_runs() {}

}  // namespace detail

}  // namespace inlay
