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
template <class Element, int... Extents> struct view_of<inlay::channels_last<inlay::expression<float, Extents...>>, Element> {
  using type = inlay::channels_last_view<Element, Extents...>;
};

template <class View> constexpr bool is_channels_last = std::is_same_v<typename View::layout, inlay::channels_last_layout>;
template <class View> value value_of() {
  constexpr inlay::shape extents = View::extents;
  return {extents[0], extents[1], extents.rank == 4 ? extents[2] : 1, extents.rank == 4 ? extents[3] : 1};
}

template <class Model, class In, class Out, class... Weights> class inlay_model final : public timed<inlay_model<Model, In, Out, Weights...>> {
 public:
  inlay_model(const char* name, const float* weights, bool is_checked)
      : name_(name), weights_(weights), is_checked_(is_checked), in_memory_(size_of<In>), out_memory_(size_of<Out>), memory_(new typename Model::workspace{}) {}
  const char* name() const override { return name_; }
  bool is_checked() const override { return is_checked_; }
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
    Model::run(in, Weights{weights_}..., out, *memory_);
  }

 private:
  template <class View> static constexpr std::size_t size_of = static_cast<std::size_t>(View::extents.count());
  struct release {
    void operator()(typename Model::workspace* memory) const { delete memory; }
  };
  const char* name_;
  const float* weights_;
  bool is_checked_;
  buffer in_memory_, out_memory_;
  std::unique_ptr<typename Model::workspace, release> memory_;
};

template <class Model, class Parameters, class Results> struct contender_of;
template <class Model, class In, class... Weights, class Out>
struct contender_of<Model, inlay::detail::parameter_list<In, Weights...>, inlay::detail::parameter_list<Out>> {
  using type = inlay_model<Model, typename view_of<In, const float>::type, typename view_of<Out, float>::type, typename view_of<Weights, const float>::type...>;
};

}  // namespace detail

/// `weights` are for networks that take theirs as a second input; `is_checked` is false for one with other weights.
template <auto Network, class... Policies>
std::unique_ptr<contender> inlay_contender(const char* name = "inlay", const float* weights = nullptr, bool is_checked = true) {
  using source = std::remove_const_t<decltype(Network)>;
  using model = inlay::model<Network, Policies...>;
  return std::make_unique<typename detail::contender_of<model, inlay::detail::parameters_of<source>, inlay::detail::results_of<source>>::type>(name, weights, is_checked);
}

}  // namespace peers
