/// A network whose inputs and outputs have their place in the arena.
#pragma once

#include <inlay/emit/callable.hpp>

namespace inlay {

/// The memory of a parameter or result has no gaps, so that it can lie in the arena: dense, or channels_last.
template <class... Layouts>
concept layouts_have_no_gaps = ((std::is_same_v<Layouts, dense_layout> || std::is_same_v<Layouts, channels_last_layout>)&&...);

namespace detail {

/// The part of an `io_in_arena` model that knows what runs are given and return as packs. `All` are all inputs of the network.
template <class Stages, class All, class Outputs, class Inputs = run_inputs<All>, class Lent = typename regions<Stages>::lent> class resident;

template <class Stages, class All, class... Outputs, class... Inputs, class... Lent>
class resident<Stages, All, parameter_list<Outputs...>, parameter_list<Inputs...>, lent_memory<Lent...>> : public preparation<Stages, All> {
  static_assert(layouts_have_no_gaps<layout_type_t<Inputs>..., layout_type_t<Outputs>...>, "what lies in the arena is dense or channels_last");
  template <int Index> using input_type = std::tuple_element_t<Index, std::tuple<Inputs...>>;
  template <int Index> using output_type = std::tuple_element_t<Index, std::tuple<Outputs...>>;
  template <class Parameter, shape Extents = extents_of<Parameter>> struct view_of {
    template <int... Axis>
    static tensor_view<element_type_of<Parameter>, layout_type_t<Parameter>, Extents[Axis]...> spread(std::integer_sequence<int, Axis...>);
    using type = decltype(spread(std::make_integer_sequence<int, Extents.rank>{}));
  };

 public:
  /// Where input `Index` is to be written before a run, which may overwrite it. (With `fast_memory` each call takes the same fast workspace.)
  template <int Index = 0> auto input(Lent&... fast) noexcept {
    return typename view_of<input_type<Index>>::type{at<element_type_of<input_type<Index>>>(place(Index, true), fast...)};
  }
  /// Where output `Index` is after a run.
  template <int Index = 0> auto output(Lent&... fast) noexcept {
    return typename view_of<output_type<Index>>::type{at<element_type_of<output_type<Index>>>(place(Index, false), fast...)};
  }
  /// Runs the network on what is in its inputs.
  void run(Lent&... fast) noexcept {
    emit::run_time_memory<std::tuple<>, std::tuple<>, typename regions<Stages>::arena> memory{this->own_arena(fast...), {}, {}, this->own_prepared()};
    emit::run<Stages, simd::native>(memory);
  }

 private:
  static constexpr std::size_t place(int index, bool input) {
    for (int i = 0; i < Stages::planned.sizes.buffers; ++i) {
      const plan::buffer& each = Stages::planned.buffers[i];
      // Those of inputs stand in the order of the inputs; there are none for parameters.
      if (input ? each.holds_input && index-- == 0 : each.holds_output && each.index == index) return each.offset;
    }
    return 0;
  }
  template <class Element> Element* at(std::size_t offset, Lent&... fast) noexcept {
    return reinterpret_cast<Element*>(this->own_arena(fast...) + offset);
  }
};

}  // namespace detail
}  // namespace inlay
