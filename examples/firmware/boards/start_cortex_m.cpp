// From reset to main on Cortex-M, and the SysTick counter.
#include <cstdint>

#include "board.hpp"

int main();

extern "C" {
[[noreturn]] void start();
void stopped_by_fault();
void count_wrap();
}

namespace {

volatile std::uint32_t wraps;

volatile std::uint32_t& at(std::uintptr_t address) { return *reinterpret_cast<volatile std::uint32_t*>(address); }
constexpr std::uintptr_t systick_control = 0xe000e010, systick_reload = 0xe000e014, systick_now = 0xe000e018, coprocessor_access = 0xe000ed88;
constexpr std::uint32_t systick_period = 0x1000000;

using handler = void (*)();
[[gnu::section(".vectors"), gnu::used]] const handler vectors[16] = {
    reinterpret_cast<handler>(__stack_begin),
    start,
    stopped_by_fault,  // non-maskable interrupt
    stopped_by_fault,  // hard fault
    stopped_by_fault,
    stopped_by_fault,
    stopped_by_fault,
    stopped_by_fault,
    nullptr,
    nullptr,
    nullptr,
    stopped_by_fault,
    stopped_by_fault,
    nullptr,
    stopped_by_fault,
    count_wrap,
};

}  // namespace

void start() {
#if defined(__ARM_FP)
  at(coprocessor_access) = at(coprocessor_access) | 0xf00000;  // the FPU is off after reset
  asm volatile("dsb\nisb" ::: "memory");
#endif
  const std::uint32_t* from = __data_source;
  for (std::uint32_t* to = __data_begin; to != __data_end; ++to) *to = *from++;
  for (std::uint32_t* to = __bss_begin; to != __bss_end; ++to) *to = 0;
  at(systick_reload) = systick_period - 1;
  at(systick_now) = 0;
  at(systick_control) = 7;  // the core's clock, counting, with an interrupt for each period
  board::exit_emulator(main());
}

void stopped_by_fault() {
  board::print("stopped by a fault\n");
  board::exit_emulator(1);
}

void count_wrap() { wraps = wraps + 1; }

std::uint64_t board::ticks() {
  for (;;) {
    const std::uint32_t before = wraps, now = at(systick_now);
    if (before == wraps) return std::uint64_t{before} * systick_period + (systick_period - 1 - now);
  }
}

void board::run_calibration_loop(unsigned instructions) {
  unsigned turns = instructions / 4;
  asm volatile(
      ".syntax unified\n"
      "1: nop\n"
      "nop\n"
      "subs %0, %0, #1\n"
      "bne 1b"
      : "+l"(turns)::"cc");
}
