/// A network whose input comes one row at a time.
#pragma once

#include <inlay/emit/resident.hpp>

namespace inlay {

/// A network that takes rows has one input.
template <int Inputs>
concept network_has_one_input = Inputs == 1;
/// Rows are those of one image: (1, C, rows, ...).
template <int Rank, int Images>
concept input_has_rows = Rank >= 3 && Images == 1;

namespace detail {

/// The part of an `input_by_rows` model that knows what runs are given and return as packs. `All` are all inputs of the network.
template <class Stages, class All, class Outputs, class Inputs = run_inputs<All>, class Lent = typename regions<Stages>::lent> class by_rows;

template <class Stages, class All, class... Outputs, class... Inputs, class... Lent>
class by_rows<Stages, All, parameter_list<Outputs...>, parameter_list<Inputs...>, lent_memory<Lent...>> : public preparation<Stages, All> {
  static_assert(network_has_one_input<sizeof...(Inputs)>, "a network that takes rows has one input");
  using input = std::tuple_element_t<0, std::tuple<Inputs...>>;
  using element = element_type_of<input>;
  static_assert(layouts_have_no_gaps<layout_type_t<input>>, "an input that comes in rows is dense or channels_last");
  static_assert(input_has_rows<extents_of<input>.rank, extents_of<input>[0]>, "an input that comes in rows has the axes (1, channels, rows, ...)");

  static constexpr shape extents = extents_of<input>;
  static constexpr bool channels_first = std::is_same_v<layout_type_t<input>, dense_layout>;
  static constexpr shape row_extents = [] {
    shape result;
    if (channels_first) result.extent[result.rank++] = extents[1];
    for (int i = 3; i < extents.rank; ++i) result.extent[result.rank++] = extents[i];
    if (!channels_first) result.extent[result.rank++] = extents[1];
    return result;
  }();
  static constexpr plan::operand place = Stages::planned.fed;
  struct fed_operand {
    static constexpr const plan::operand& value = Stages::planned.fed;
  };
  /// The group that takes the rows as they come, or -1: then all of them are kept until the last one is there.
  static constexpr int group = [] {
    for (int i = 0; i < Stages::planned.sizes.groups; ++i)
      if (Stages::planned.groups[i].fed) return i;
    return -1;
  }();
  struct no_rows {};
  template <int Group> struct rows_of { using type = emit::detail::rolled_group<Stages, Group>; };
  template <int... Axis> static dense_view<element, row_extents[Axis]...> view_of_row(std::integer_sequence<int, Axis...>);
  using row_view = decltype(view_of_row(std::make_integer_sequence<int, row_extents.rank>{}));
  using operands = emit::run_time_memory<std::tuple<>, std::tuple<element_type_of<Outputs>*...>, typename regions<Stages>::arena>;
  using progress = typename std::conditional_t<group >= 0, rows_of<group>, std::type_identity<no_rows>>::type;

 public:
  /// One row: (channels, columns) of a dense image, (columns, channels) of a channels_last one, (channels) of a series in time.
  using row = tensor_of<element, row_extents>;
  static constexpr int rows = extents[2];
  /// Whether steps run while rows come in; else all rows are kept until the last one is there: without `smallest_arena`, where that needs no more
  /// memory, and where the input is read again later.
  static constexpr bool runs_with_rows = group >= 0;

  /// Takes the next row of the image. True: it was the last one, the outputs are complete, and the next row begins another image. All rows of one
  /// image are pushed with the same outputs, which may be written before the last row, and (with `fast_memory`) the same fast workspace, which has to
  /// stay as it is between them.
  template <class... Memory>
    requires(sizeof...(Memory) == sizeof...(Outputs)) && (memory_for<Memory, Outputs> && ...) && (memory_is_writable<Memory> && ...)
  bool push_row(Lent&... fast, const row& next, Memory&... outputs) noexcept {
    const row_view to = next_row(fast...);
    for (int i = 0; i < row::size; ++i) to.data[i] = next.data[i];
    return push_row(fast..., outputs...);
  }
  /// Where the next row will be, in the arena: with what is written there, `push_row(outputs...)` takes it, and it needs no memory of the caller's.
  row_view next_row(Lent&... fast) noexcept {
    operands memory{this->own_arena(fast...), {}, {}, this->own_prepared()};
    return {emit::detail::row_address<Stages, fed_operand>(memory, pushed_)};
  }
  template <class... Memory>
    requires(sizeof...(Memory) == sizeof...(Outputs)) && (memory_for<Memory, Outputs> && ...) && (memory_is_writable<Memory> && ...)
  bool push_row(Lent&... fast, Memory&... outputs) noexcept {
    operands memory{this->own_arena(fast...), {}, {outputs.data...}, this->own_prepared()};
    ++pushed_;
    constexpr int steps = Stages::planned.sizes.steps;
    if constexpr (group >= 0) {
      if (pushed_ == 1) emit::detail::run_range<Stages, 0, Stages::planned.groups[group].first_step, simd::native>(memory);
      progress_.template feed<simd::native>(memory);
      if (pushed_ < rows) return false;
      emit::detail::run_range<Stages, progress::end, steps, simd::native>(memory);
      progress_ = {};
    } else {
      if (pushed_ < rows) return false;
      emit::run<Stages, simd::native>(memory);
    }
    pushed_ = 0;
    return true;
  }
  /// Rows of the current image so far.
  int rows_pushed() const noexcept { return pushed_; }
  /// Forgets the rows of an image that is not complete.
  void reset() noexcept {
    pushed_ = 0;
    progress_ = {};
  }

 private:
  progress progress_{};
  int pushed_ = 0;
};

}  // namespace detail
}  // namespace inlay
