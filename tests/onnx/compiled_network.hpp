/// A network of a conformance case, compiled: a function from the memory of its inputs to that of its outputs.
#pragma once

#include <cstring>
#include <tuple>

#include <inlay/onnx.hpp>

#include "compiled_case.hpp"

namespace conformance {

template <class Network, class... Inputs, class... Outputs> void run_with(Network& net, inlay::detail::parameter_list<Inputs...>,
                                                                          inlay::detail::parameter_list<Outputs...>, const void* const* inputs,
                                                                          void* const* outputs) {
  static std::tuple<inlay::tensor_of<inlay::element_type_of<Inputs>, inlay::extents_of<Inputs>>...> in;
  std::size_t index = 0;
  std::apply(
      [&](auto&... each) { ((std::memcpy(each.data, inputs[index], sizeof(each.data[0]) * static_cast<std::size_t>(each.size)), ++index), ...); },
      in);
  const auto made = std::apply(net, in);
  index = 0;
  const auto store = [&](const auto& each) {
    std::memcpy(outputs[index], each.data, sizeof(each.data[0]) * static_cast<std::size_t>(each.size));
    ++index;
  };
  if constexpr (sizeof...(Outputs) == 1) store(made);
  else std::apply([&](const auto&... each) { (store(each), ...); }, made);
}

template <auto Network> void run_compiled(const void* const* inputs, void* const* outputs) {
  using network = std::remove_const_t<decltype(Network)>;
  static inlay::model<Network> net;
  run_with(net, inlay::detail::parameters_of<network>{}, inlay::detail::results_of<network>{}, inputs, outputs);
}

}  // namespace conformance
