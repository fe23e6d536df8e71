/// The definition of `run<Interface>`: for the one file that compiles a network others call.
#pragma once

#include <inlay/emit/model.hpp>
#include <inlay/model.hpp>

namespace inlay {

/// The arena that an interface states is enough for its network.
template <std::size_t Stated, std::size_t Needed>
concept arena_holds_network = Stated >= Needed;

namespace detail {
template <class Tensor> constexpr auto as_tuple(Tensor& single) { return std::tie(single); }
template <class... Tensors> constexpr auto as_tuple(std::tuple<Tensors...>& several) {
  return std::apply([](auto&... each) { return std::tie(each...); }, several);
}
template <class... Tensors> constexpr auto as_tuple(const std::tuple<Tensors...>& several) {
  return std::apply([](const auto&... each) { return std::tie(each...); }, several);
}
/// Not std::apply: an interface that names another shape than its network has would be told through its templates, with 12 lines more.
template <class Compiled, class Arguments, std::size_t... Index>
void run_tuple(const Arguments& arguments, std::byte* memory, std::index_sequence<Index...>) noexcept {
  Compiled::run(std::get<Index>(arguments)..., memory);
}
}  // namespace detail

template <class Interface> void run(const typename Interface::input& in, typename Interface::output& out, workspace<Interface>& memory) noexcept {
  using compiled = model<network_of<Interface>>;
  static_assert(arena_holds_network<Interface::arena_bytes, compiled::arena_bytes>, "arena_bytes of the interface is too small for its network");
  const auto arguments = std::tuple_cat(detail::as_tuple(in), detail::as_tuple(out));
  detail::run_tuple<compiled>(arguments, memory.bytes, std::make_index_sequence<std::tuple_size_v<decltype(arguments)>>{});
}

}  // namespace inlay
