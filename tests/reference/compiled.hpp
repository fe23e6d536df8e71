/// The same cases compiled: fused and unfused, on memory full of NaN, twice.
#pragma once

#include <cstring>
#include <memory>

#include <inlay/inlay.hpp>
#include <reference/reference.hpp>

namespace inlay::test::reference {

template <class Tensor> Tensor made_input(const pattern& elements) {
  Tensor result{};
  for (int i = 0; i < result.size; ++i) result[i] = static_cast<typename Tensor::element_type>(elements(i));
  return result;
}

/// All bits set: NaN for floats, and nothing that a network would compute for integers.
template <class Memory> void spoil(Memory& memory) { std::memset(static_cast<void*>(&memory), 0xff, sizeof(Memory)); }

template <class Tensor> void check_tensor(const expected_output& want, const Tensor& got, double tolerance) {
  std::unique_ptr<double[]> elements(new double[got.size]);
  for (int i = 0; i < got.size; ++i) elements[static_cast<std::size_t>(i)] = static_cast<double>(got[i]);
  CHECK(dtype_of<typename Tensor::element_type> == want.type);
  check_output(want, got.extents, elements.get(), tolerance);
}

template <class Model, class... Inputs, class... Outputs, int InputCount, int OutputCount, std::size_t... In, std::size_t... Out>
void check_runs(detail::parameter_list<Inputs...>, detail::parameter_list<Outputs...>, const expectation<InputCount, OutputCount>& expected,
                std::index_sequence<In...>, std::index_sequence<Out...>) {
  const auto inputs = std::make_unique<std::tuple<tensor_of<element_type_of<Inputs>, extents_of<Inputs>>...>>(
      made_input<tensor_of<element_type_of<Inputs>, extents_of<Inputs>>>(expected.inputs[In])...);
  using results = std::tuple<tensor_of<element_type_of<Outputs>, extents_of<Outputs>>...>;
  const auto first = std::make_unique<results>(), second = std::make_unique<results>();
  const auto memory = std::make_unique<typename Model::workspace>();
  for (results* outputs : {first.get(), second.get()}) {
    spoil(*memory);
    (spoil(std::get<Out>(*outputs)), ...);
    Model::run(std::get<In>(*inputs)..., std::get<Out>(*outputs)..., *memory);
  }
  (check_tensor(expected.outputs[Out], std::get<Out>(*first), expected.tolerance), ...);
  const bool repeatable = ((std::memcmp(std::get<Out>(*first).data, std::get<Out>(*second).data, sizeof(std::get<Out>(*first).data)) == 0) && ...);
  CHECK(repeatable);
}

/// A compiled case gives the expected values, whatever was in memory before.
template <class... Policies> inline constexpr auto check_compiled = [](const char* name, auto network, const auto& expected) {
  constexpr auto& compiled = decltype(network)::value;
  using network_type = typename decltype(network)::type;
  INFO(name << (sizeof...(Policies) == 0 ? ", fused" : ", unfused"));
  using inputs = detail::parameters_of<network_type>;
  using outputs = detail::results_of<network_type>;
  check_runs<model<compiled, Policies...>>(inputs{}, outputs{}, expected, std::make_index_sequence<inputs::count>{}, std::make_index_sequence<outputs::count>{});
};

}  // namespace inlay::test::reference
