/// Checks against stored values of PyTorch and NumPy: made-up tensors, what a case expects, and the comparison.
#pragma once

#include <limits>

#include <inlay/expression/all.hpp>
#include <inlay/graph/evaluate.hpp>
#include <inlay/graph/print.hpp>
#include <inlay/graph/verify.hpp>
#include <support/catch.hpp>

namespace inlay::test::reference {

inline constexpr double nan = std::numeric_limits<double>::quiet_NaN();
inline constexpr double infinity = std::numeric_limits<double>::infinity();

/// How the elements of a tensor are made up; table.py has the same formula.
struct pattern {
  std::uint32_t seed = 0;
  double scale = 1;
  double shift = 0;
  std::uint32_t modulus = 0;

  /// A multiple of 1/64 in [-2, 2], times scale, plus shift; or an integer below modulus, plus shift.
  constexpr double operator()(int position) const {
    std::uint32_t hash = static_cast<std::uint32_t>(position) * 0x9E3779B1u + seed * 0x85EBCA77u;
    hash ^= hash >> 15;
    hash *= 0x2C1B3C6Du;
    hash ^= hash >> 12;
    hash *= 0x297A2D39u;
    hash ^= hash >> 15;
    if (modulus != 0) return static_cast<double>(hash % modulus) + shift;
    return (static_cast<double>(hash % 257) - 128) / 64 * scale + shift;
  }
};

template <class Element, int... Extents> constexpr tensor<Element, Extents...> made(const pattern& elements) {
  tensor<Element, Extents...> result{};
  for (int i = 0; i < result.size; ++i) result[i] = static_cast<Element>(elements(i));
  return result;
}

/// Samples are the elements 0, stride, 2 * stride, ... (modulo the size); the checksum is the sum of y[i] * pattern{}(i) over finite elements,
/// the magnitude the sum of their absolute values.
struct expected_output {
  dtype type;
  shape extents;
  int stride;
  const double* samples;
  double checksum;
  double magnitude;

  constexpr int sample_count() const { return extents.count() <= 32 ? extents.size() : 24; }
};

/// Element errors are allowed up to `tolerance` * max(1, |expected|).
template <int Inputs, int Outputs> struct expectation {
  pattern inputs[Inputs > 0 ? Inputs : 1];
  expected_output outputs[Outputs];
  double tolerance = 1e-6;
};

template <auto Network> struct network_constant {
  static constexpr auto value = Network;
  using type = std::remove_const_t<decltype(Network)>;
};

inline bool within(double got, double want, double tolerance) {
  if (got != got || want != want) return got != got && want != want;
  if (got == want) return true;
  if (!std::isfinite(want)) return false;  // a share of infinity is infinite
  const double size = std::abs(want) < 1 ? 1 : std::abs(want);
  return std::abs(got - want) <= tolerance * size;
}

/// Compares one output, element by element as doubles.
inline void check_output(const expected_output& want, const shape& extents, const double* elements, double tolerance) {
  REQUIRE(extents == want.extents);
  const int size = extents.size();
  for (int i = 0; i < want.sample_count(); ++i) {
    const int position = static_cast<int>(static_cast<long long>(i) * want.stride % size);
    CAPTURE(position, elements[position], want.samples[i]);
    CHECK(within(elements[position], want.samples[i], tolerance));
  }
  double checksum = 0;
  for (int i = 0; i < size; ++i)
    if (std::isfinite(elements[i])) checksum += elements[i] * pattern{}(i);
  CAPTURE(checksum, want.checksum);
  CHECK(std::abs(checksum - want.checksum) <= tolerance * 2 * (want.magnitude + size));
}

template <class... Parameters, int Inputs> list<evaluated> made_inputs(detail::parameter_list<Parameters...>, const pattern (&fills)[Inputs]) {
  list<evaluated> inputs;
  const auto add = [&]<class Parameter>(std::type_identity<Parameter>) {
    evaluated next{extents_of<Parameter>, dtype_of<element_type_of<Parameter>>, {}};
    for (int i = 0; i < next.extents.size(); ++i) next.elements.push_back(fills[inputs.size()](i));
    inputs.push_back(next);
  };
  (add(std::type_identity<Parameters>{}), ...);
  return inputs;
}

/// The traced graph of a case is valid, and the reference evaluator gives the expected values.
inline constexpr auto check_traced = [](const char* name, auto network, const auto& expected) {
  using network_type = typename decltype(network)::type;
  const graph traced = trace<network_type>();
  const char* rule = verify(traced);
  INFO(name << '\n' << print(traced).view());
  INFO("the verifier says: " << (rule != nullptr ? rule : "valid"));
  REQUIRE(rule == nullptr);
  const list<evaluated> results = evaluate(traced, made_inputs(detail::parameters_of<network_type>{}, expected.inputs));
  REQUIRE(results.size() == static_cast<int>(std::size(expected.outputs)));
  for (int i = 0; i < results.size(); ++i) {
    INFO("output " << i);
    CHECK(results[i].type == expected.outputs[i].type);
    check_output(expected.outputs[i], results[i].extents, results[i].elements.data(), 1e-10);
  }
};

}  // namespace inlay::test::reference
