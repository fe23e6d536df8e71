/// Runs a network on a board: compares its results with those of a host, counts instructions, and reports.
#pragma once

#include <cstdint>

#include <inlay/inlay.hpp>

#include "boards/board.hpp"

namespace firmware {

#ifndef FIRMWARE_GOAL
#define FIRMWARE_GOAL fastest
#endif
/// What the program was compiled for: inlay::fastest or inlay::smallest_arena.
using goal = inlay::FIRMWARE_GOAL;

template <class Symbol> std::uint64_t bytes_between(const Symbol* begin, const Symbol* end) {
  return reinterpret_cast<std::uintptr_t>(end) - reinterpret_cast<std::uintptr_t>(begin);
}

/// Evenly distributed in [-1, 1): the same on each machine.
class made_up_input {
 public:
  explicit made_up_input(std::uint32_t seed) : seed_(seed) {}
  float next() {
    seed_ = seed_ * 1664525u + 1013904223u;
    return static_cast<float>(static_cast<int>(seed_ >> 16) - 32768) * (1.0f / 32768);
  }
  template <class Tensor> void fill(Tensor& values) {
    for (float& each : values) each = next();
  }

 private:
  std::uint32_t seed_;
};

/// Instructions of `run`, from ticks of a clock that stands still while nothing is executed. A loop of known length says what a tick is.
template <class Run> std::uint64_t instructions_of(const Run& run, unsigned runs) {
  constexpr unsigned loop = 4000000;
  const auto from = board::ticks();
  board::run_calibration_loop(loop);
  const auto calibrated = board::ticks();
  for (unsigned i = 0; i < runs; ++i) run();
  const auto to = board::ticks();
  return (to - calibrated) * loop / (calibrated - from) / runs;
}
/// Of a loop of a million instructions: how many the board counts.
inline std::uint64_t instructions_of_a_million() {
  return instructions_of([] { board::run_calibration_loop(1000000); }, 1);
}

/// Bytes of stack that `run` takes: below this function's frame all is painted, and what has lost its paint afterwards was used.
template <class Run> [[gnu::noinline]] std::uint32_t stack_of(const Run& run) {
  constexpr std::uint32_t paint = 0xa5c39b71;
  std::uintptr_t top;
  asm volatile("" : "=r"(top) : "0"(reinterpret_cast<std::uintptr_t>(__builtin_frame_address(0))));  // of which the compiler knows nothing more
  auto* const here = reinterpret_cast<volatile std::uint32_t*>(top - 64);
  for (volatile std::uint32_t* at = __stack_end; at < here; at = at + 1) *at = paint;
  run();
  const volatile std::uint32_t* at = __stack_end;
  while (at < here && *at == paint) ++at;
  return static_cast<std::uint32_t>(top - reinterpret_cast<std::uintptr_t>(at));
}

/// Whether each value is near the expected one, relative to the largest.
inline bool agrees(const float* values, const float* expected, int count, float tolerance) {
  float largest = 0;
  for (int i = 0; i < count; ++i) largest = expected[i] > largest ? expected[i] : -expected[i] > largest ? -expected[i] : largest;
  for (int i = 0; i < count; ++i) {
    const float difference = values[i] - expected[i], bound = tolerance * largest;
    if (!(difference <= bound && -difference <= bound)) return false;
  }
  return true;
}
template <int Count> bool agrees(const float* values, const float (&expected)[Count], float tolerance) {
  return agrees(values, expected, Count, tolerance);
}

struct figures {
  const char* model;
  std::uint64_t macs, weight_bytes, arena_bytes;
  int passed = 0, failed = 0;
  std::uint64_t instructions = 0, stack = 0;
};

/// One run is counted (many if they are short), and one goes on painted stack.
template <class Run> void measure(figures& what, const Run& run) {
  what.instructions = instructions_of(run, what.macs > 50000 ? 1 : 100);
  what.stack = stack_of(run);
}

/// Prints the figures; the result is that of main.
inline int report(const figures& what) {
  const auto data = bytes_between(__data_begin, __data_end), flash = bytes_between(__flash_begin, __flash_end) + data;
  const auto ram = data + bytes_between(__bss_begin, __bss_end) + bytes_between(__arena_begin, __arena_end) + what.stack;
  board::print("model ");
  board::print(what.model);
  board::print("\n");
  board::print_line("cases_passed", static_cast<std::uint64_t>(what.passed));
  board::print_line("cases_failed", static_cast<std::uint64_t>(what.failed));
  board::print_line("calibration_per_million", instructions_of_a_million());
  board::print_line("instructions", what.instructions);
  board::print_line("macs", what.macs);
  board::print_line("flash_bytes", flash);
  board::print_line("ram_bytes", ram);
  board::print_line("stack_bytes", what.stack);
  board::print_line("weight_bytes", what.weight_bytes);
  board::print_line("arena_bytes", what.arena_bytes);
  return what.failed == 0 && what.passed > 0 ? 0 : 1;
}

}  // namespace firmware
