/// Runs a network on a board: compares its results with those of a host, counts instructions, and reports.
#pragma once

#include <cstdint>

#include <inlay/core/tensor.hpp>

#include "boards/board.hpp"

namespace firmware {

/// Instructions of `run`, from ticks of a clock that stands still while nothing is executed.
template <class Run> std::uint64_t instructions_of(const Run& run, unsigned runs) {
  constexpr unsigned loop = 40000000;
  const auto from = board::ticks();
  board::run_calibration_loop(loop);
  const auto calibrated = board::ticks();
  for (unsigned i = 0; i < runs; ++i) run();
  const auto to = board::ticks();
  return (to - calibrated) * loop / (calibrated - from) / runs;
}

/// Bytes of stack below this function that `run` wrote to, the frame of the call included.
template <class Run> [[gnu::noinline]] std::uint32_t stack_of(const Run& run) {
  constexpr std::uint32_t paint = 0xa5c39b71;
  auto* const here = static_cast<std::uint32_t*>(__builtin_frame_address(0)) - 16;
  for (volatile std::uint32_t* at = __stack_end; at < here; ++at) *at = paint;
  run();
  const volatile std::uint32_t* at = __stack_end;
  while (at < here && *at == paint) ++at;
  return static_cast<std::uint32_t>(reinterpret_cast<std::uintptr_t>(here) - reinterpret_cast<std::uintptr_t>(at));
}

/// Evenly distributed in [-1, 1).
template <class Tensor> void fill(Tensor& values, std::uint32_t seed) {
  for (auto& each : values) {
    seed = seed * 1664525u + 1013904223u;
    each = static_cast<float>(static_cast<int>(seed >> 16) - 32768) * (1.0f / 32768);
  }
}

}  // namespace firmware
