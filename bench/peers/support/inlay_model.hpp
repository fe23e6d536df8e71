/// inlay as a contender.
#pragma once

#include <inlay/inlay.hpp>

#include <bench/peers/support/buffer.hpp>
#include <bench/peers/support/contender.hpp>
#include <bench/peers/support/layers.hpp>
#include <bench/peers/support/row.hpp>

namespace peers {

namespace detail {

template <class Parameter, class Element> struct view_of;
template <class Element, int... Extents> struct view_of<inlay::expression<float, Extents...>, Element> {
  using type = inlay::dense_view<Element, Extents...>;
};
template <class Element, int... Extents> struct view_of<inlay::parameter<float, Extents...>, Element> {
  using type = inlay::dense_view<Element, Extents...>;
};
template <class Element, int... Extents> struct view_of<inlay::channels_last<inlay::expression<float, Extents...>>, Element> {
  using type = inlay::channels_last_view<Element, Extents...>;
};

template <class View> constexpr bool is_channels_last = std::is_same_v<typename View::layout, inlay::channels_last_layout>;
template <class View> value value_of() {
  constexpr inlay::shape extents = View::extents;
  return {extents[0], extents[1], extents.rank == 4 ? extents[2] : 1, extents.rank == 4 ? extents[3] : 1};
}

/// `Weights` is nothing, or the view of the parameter that the network takes behind its input.
template <class Model, class In, class Out, class... Weights> class inlay_model final : public timed<inlay_model<Model, In, Out, Weights...>> {
 public:
  inlay_model(const char* name, const float* weights)
      : name_(name), in_memory_(size_of<In>), out_memory_(size_of<Out>), memory_(new typename Model::workspace{}),
        prepared_(new typename Model::prepared_memory{}) {
    if constexpr (Model::prepared_bytes > 0) Model::prepare(Weights{weights}..., *prepared_);
  }
  const char* name() const override { return name_; }
  void set_input(const float* values) override {
    if (is_channels_last<In>) to_channels_last(value_of<In>(), values, in_memory_.data());
    else std::copy(values, values + size_of<In>, in_memory_.data());
  }
  void read_output(float* values) override {
    if (is_channels_last<Out>) from_channels_last(value_of<Out>(), out_memory_.data(), values);
    else std::copy(out_memory_.data(), out_memory_.data() + size_of<Out>, values);
  }
  void run() {
    const In in{in_memory_.data()};
    Out out{out_memory_.data()};
    if constexpr (Model::prepared_bytes > 0) Model::run(in, out, *prepared_, *memory_);
    else Model::run(in, out, *memory_);
  }

 private:
  template <class View> static constexpr std::size_t size_of = static_cast<std::size_t>(View::extents.count());
  const char* name_;
  buffer in_memory_, out_memory_;
  std::unique_ptr<typename Model::workspace> memory_;
  std::unique_ptr<typename Model::prepared_memory> prepared_;
};

template <class Model, class Parameters, class Results> struct contender_of;
template <class Model, class In, class... Weights, class Out>
struct contender_of<Model, inlay::detail::parameter_list<In, Weights...>, inlay::detail::parameter_list<Out>> {
  using type = inlay_model<Model, typename view_of<In, const float>::type, typename view_of<Out, float>::type,
                           typename view_of<Weights, const float>::type...>;
};

}  // namespace detail

/// `weights` are for networks that take theirs as a parameter.
template <auto Network, class... Policies> std::unique_ptr<contender> inlay_contender(const char* name = "inlay", const float* weights = nullptr) {
  using source = std::remove_const_t<decltype(Network)>;
  using model = inlay::model<Network, Policies...>;
  using made = typename detail::contender_of<model, inlay::detail::parameters_of<source>, inlay::detail::results_of<source>>::type;
  return std::make_unique<made>(name, weights);
}

}  // namespace peers
