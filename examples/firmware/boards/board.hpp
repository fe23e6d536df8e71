/// What the test program asks of a board: time, memory, text.
#pragma once

#include <cstdint>

#include "semihosting.hpp"

namespace board {

/// Since the start, in units of instructions_per_tick().
std::uint64_t ticks();
/// Takes so many instructions, a multiple of 4.
void run_calibration_loop(unsigned instructions);

}  // namespace board

// From the linker script.
extern "C" {
extern std::uint32_t __flash_begin[], __flash_end[], __data_begin[], __data_end[], __data_source[], __bss_begin[], __bss_end[];
extern std::uint32_t __arena_begin[], __arena_end[], __stack_end[], __stack_begin[];
}
