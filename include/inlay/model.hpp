/// What a caller needs of a network that is compiled in another file: no kernels, no weights, no graph.
#pragma once

#include <cstddef>

#include <inlay/core/tensor.hpp>

namespace inlay {

/// Memory for the intermediate values of one network. `Interface::arena_bytes` is checked where the network is compiled.
template <class Interface> struct workspace {
  alignas(64) std::byte bytes[Interface::arena_bytes > 0 ? Interface::arena_bytes : 1];
};

/// Runs the network that `Interface` names:
///
///     // digits.hpp, for everybody
///     struct digits {
///       using input = inlay::tensor<float, 1, 1, 28, 28>;
///       using output = inlay::tensor<float, 1, 10>;
///       static constexpr std::size_t arena_bytes = 12'544;
///     };
///     extern template void inlay::run<digits>(const digits::input&, digits::output&, inlay::workspace<digits>&) noexcept;
///
///     // digits.cpp, compiled once
///     #include <inlay/inlay.hpp>
///     template <> inline constexpr auto inlay::network_of<digits> = [](inlay::expression<float, 1, 1, 28, 28> image) {...};
///     template void inlay::run<digits>(const digits::input&, digits::output&, inlay::workspace<digits>&) noexcept;
///
/// A network with several inputs or outputs names a std::tuple of tensors.
template <class Interface> void run(const typename Interface::input& in, typename Interface::output& out, workspace<Interface>& memory) noexcept;

/// The network behind an interface; specialised in the one file that compiles it.
template <class Interface> inline constexpr auto network_of = nullptr;

}  // namespace inlay
