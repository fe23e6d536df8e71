/// Reductions over axes: `sum(x)`, `mean(x, axis<0, 2>)`, `max(x, axis<-1>, keepdims)`.
#pragma once

#include <inlay/expression/axes.hpp>
#include <inlay/expression/map.hpp>
#include <inlay/graph/composite/reduction.hpp>

namespace inlay {

/// Options of reductions: `axis<...>` (all axes by default) and `keepdims`.
template <class... Options>
concept reduction_options = layer_takes_options<detail::kind::axis | detail::kind::keepdims, Options...> && each_option_is_given_once<Options...>;
/// argmax and argmin run over one axis, or over all elements in row-major order.
template <int Named>
concept one_axis_or_all = Named <= 1;
/// var and stddev divide by the number of elements less the correction, which is positive.
template <int Correction, int Elements>
concept correction_is_less_than_elements = Correction < Elements;

namespace detail {

template <class... Options> constexpr axis_settings reduction_settings() {
  axis_settings settings;
  apply_options<axis_settings, Options...>(settings);
  return settings;
}

/// What the options of a reduction mean for its operand.
template <class Input, class... Options>
  requires traced<Input>
struct reduction_of {
  static constexpr axis_settings settings = reduction_settings<Options...>();
  static constexpr int rank = rank_of<Input> == 0 ? 1 : rank_of<Input>;  // a scalar has an axis here, as in PyTorch
  static constexpr int odd_axis = detail::odd_axis(settings, rank);
  static constexpr unsigned axes = axes_mask(settings, rank_of<Input>);
  static constexpr int named = settings.count;
  static constexpr int distinct = named == 0 ? 0 : bits_of(axes);
  static constexpr int elements = composite::reduced_count(extents_of<Input>, axes);
  static constexpr shape extents = settings.keepdims ? infer::reduce(extents_of<Input>, axes) : without_axes(extents_of<Input>, axes);
};

/// The result of a reduction, whose axes are still there with extent 1.
template <class Reduction, element Element> constexpr auto reduced(const composite::term& value) {
  return result<Element, Reduction::extents>(composite::reshape(value, Reduction::extents));
}

template <class Reduction, class Operand> constexpr auto reduce(const char* label, reduction how, const Operand& x) {
  const scope_guard scope(x.target(), label);
  return reduced<Reduction, element_type_of<Operand>>(composite::reduce(how, term_of(x), Reduction::axes));
}

/// The index of the first extreme element, along one axis or of all elements.
template <class Reduction, class Operand> constexpr auto reduce_index(const char* label, reduction how, const Operand& x) {
  const scope_guard scope(x.target(), label);
  composite::term row = term_of(x);
  if (Reduction::named == 0) row = composite::reshape(row, make_shape(extents_of<Operand>.size()));
  const composite::term index = composite::reduce(how, row, Reduction::named == 0 ? 1u : Reduction::axes);
  return reduced<Reduction, std::int64_t>(index);
}

}  // namespace detail

/// The sum over axes, all of them unless given.
template <numeric_expression Input, class... Options, class Reduction = detail::reduction_of<Input, Options...>, int Rank = Reduction::rank,
          int Axis = Reduction::odd_axis, int Named = Reduction::named, int Distinct = Reduction::distinct>
  requires reduction_options<Options...> && axis_is_in_range<Axis, Rank> && axes_are_distinct<Named, Distinct>
constexpr auto sum(const Input& x, const Options&...) {
  return detail::reduce<Reduction>("sum", reduction::sum, x);
}

/// The product over axes.
template <numeric_expression Input, class... Options, class Reduction = detail::reduction_of<Input, Options...>, int Rank = Reduction::rank,
          int Axis = Reduction::odd_axis, int Named = Reduction::named, int Distinct = Reduction::distinct>
  requires reduction_options<Options...> && axis_is_in_range<Axis, Rank> && axes_are_distinct<Named, Distinct>
constexpr auto prod(const Input& x, const Options&...) {
  return detail::reduce<Reduction>("prod", reduction::product, x);
}

/// The largest element over axes; NaN when there is one.
template <numeric_expression Input, class... Options, class Reduction = detail::reduction_of<Input, Options...>, int Rank = Reduction::rank,
          int Axis = Reduction::odd_axis, int Named = Reduction::named, int Distinct = Reduction::distinct>
  requires reduction_options<Options...> && axis_is_in_range<Axis, Rank> && axes_are_distinct<Named, Distinct>
constexpr auto max(const Input& x, const Options&...) {
  return detail::reduce<Reduction>("max", reduction::maximum, x);
}

/// The smallest element over axes; NaN when there is one.
template <numeric_expression Input, class... Options, class Reduction = detail::reduction_of<Input, Options...>, int Rank = Reduction::rank,
          int Axis = Reduction::odd_axis, int Named = Reduction::named, int Distinct = Reduction::distinct>
  requires reduction_options<Options...> && axis_is_in_range<Axis, Rank> && axes_are_distinct<Named, Distinct>
constexpr auto min(const Input& x, const Options&...) {
  return detail::reduce<Reduction>("min", reduction::minimum, x);
}

/// The index (std::int64_t) of the first largest element along an axis; without an axis, of all elements in row-major order. NaN wins.
template <numeric_expression Input, class... Options, class Reduction = detail::reduction_of<Input, Options...>, int Rank = Reduction::rank,
          int Axis = Reduction::odd_axis, int Named = Reduction::named, int Distinct = Reduction::distinct>
  requires reduction_options<Options...> && axis_is_in_range<Axis, Rank> && axes_are_distinct<Named, Distinct> && one_axis_or_all<Named>
constexpr auto argmax(const Input& x, const Options&...) {
  return detail::reduce_index<Reduction>("argmax", reduction::argmax, x);
}

/// The index (std::int64_t) of the first smallest element along an axis; without an axis, of all elements in row-major order. NaN wins.
template <numeric_expression Input, class... Options, class Reduction = detail::reduction_of<Input, Options...>, int Rank = Reduction::rank,
          int Axis = Reduction::odd_axis, int Named = Reduction::named, int Distinct = Reduction::distinct>
  requires reduction_options<Options...> && axis_is_in_range<Axis, Rank> && axes_are_distinct<Named, Distinct> && one_axis_or_all<Named>
constexpr auto argmin(const Input& x, const Options&...) {
  return detail::reduce_index<Reduction>("argmin", reduction::argmin, x);
}

/// The sum over axes divided by the number of elements.
template <floating_expression Input, class... Options, class Reduction = detail::reduction_of<Input, Options...>, int Rank = Reduction::rank,
          int Axis = Reduction::odd_axis, int Named = Reduction::named, int Distinct = Reduction::distinct>
  requires reduction_options<Options...> && axis_is_in_range<Axis, Rank> && axes_are_distinct<Named, Distinct>
constexpr auto mean(const Input& x, const Options&...) {
  const scope_guard scope(x.target(), "mean");
  return detail::reduced<Reduction, element_type_of<Input>>(composite::mean(detail::term_of(x), Reduction::axes));
}

/// sum(|x|^Order)^(1 / Order) over axes: `norm(x)` is the Euclidean norm, `norm<1>(x)` the sum of magnitudes.
template <int Order = 2, floating_expression Input, class... Options, class Reduction = detail::reduction_of<Input, Options...>,
          int Rank = Reduction::rank, int Axis = Reduction::odd_axis, int Named = Reduction::named, int Distinct = Reduction::distinct>
  requires is_positive<Order> && reduction_options<Options...> && axis_is_in_range<Axis, Rank> && axes_are_distinct<Named, Distinct>
constexpr auto norm(const Input& x, const Options&...) {
  const scope_guard scope(x.target(), "norm");
  return detail::reduced<Reduction, element_type_of<Input>>(composite::norm(detail::term_of(x), Reduction::axes, Order));
}

/// Options of var and stddev: those of reductions, and `correction<0>` for the biased estimate; the default is 1, as in PyTorch.
template <class... Options>
concept variance_options =
    layer_takes_options<detail::kind::axis | detail::kind::keepdims | detail::kind::correction, Options...> && each_option_is_given_once<Options...>;

/// sum((x - mean)^2) / (n - correction) over axes.
template <floating_expression Input, class... Options, class Reduction = detail::reduction_of<Input, Options...>, int Rank = Reduction::rank,
          int Axis = Reduction::odd_axis, int Named = Reduction::named, int Distinct = Reduction::distinct,
          int Correction = Reduction::settings.correction, int Elements = Reduction::elements>
  requires variance_options<Options...> && axis_is_in_range<Axis, Rank> && axes_are_distinct<Named, Distinct> &&
           correction_is_less_than_elements<Correction, Elements>
constexpr auto var(const Input& x, const Options&...) {
  const scope_guard scope(x.target(), "var");
  return detail::reduced<Reduction, element_type_of<Input>>(composite::variance(detail::term_of(x), Reduction::axes, Correction));
}

/// sqrt(var) over axes; PyTorch and NumPy call it std.
template <floating_expression Input, class... Options, class Reduction = detail::reduction_of<Input, Options...>, int Rank = Reduction::rank,
          int Axis = Reduction::odd_axis, int Named = Reduction::named, int Distinct = Reduction::distinct,
          int Correction = Reduction::settings.correction, int Elements = Reduction::elements>
  requires variance_options<Options...> && axis_is_in_range<Axis, Rank> && axes_are_distinct<Named, Distinct> &&
           correction_is_less_than_elements<Correction, Elements>
constexpr auto stddev(const Input& x, const Options&...) {
  const scope_guard scope(x.target(), "stddev");
  const composite::term variance = composite::variance(detail::term_of(x), Reduction::axes, Correction);
  return detail::reduced<Reduction, element_type_of<Input>>(composite::map(scalar_function::sqrt, variance));
}

}  // namespace inlay
