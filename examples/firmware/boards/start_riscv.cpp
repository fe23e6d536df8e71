// From reset to main on RISC-V, and the counter of retired instructions.
#include <cstdint>

#include "board.hpp"

int main();

extern "C" {
[[noreturn]] void start();
[[noreturn, gnu::used]] void start_in_c();
[[gnu::used, gnu::aligned(4)]] void stopped_by_fault();
}

// The first instructions: no stack yet.
[[gnu::naked, gnu::section(".vectors")]] void start() {
  asm volatile(
      "la sp, __stack_begin\n"
      "la t0, stopped_by_fault\n"
      "csrw mtvec, t0\n"
      "li t0, 0x2000\n"  // the FPU is off after reset
      "csrs mstatus, t0\n"
      "j start_in_c");
}

void start_in_c() {
  const std::uint32_t* from = __data_source;
  for (std::uint32_t* to = __data_begin; to != __data_end; ++to) *to = *from++;
  for (std::uint32_t* to = __bss_begin; to != __bss_end; ++to) *to = 0;
  board::exit_emulator(main());
}

void stopped_by_fault() {
  board::print("stopped by a fault\n");
  board::exit_emulator(1);
}

[[gnu::naked, gnu::aligned(16)]] void board::call_host(host_call, const void*) {
  asm volatile(
      ".option push\n"
      ".option norvc\n"
      "slli x0, x0, 0x1f\n"
      "ebreak\n"
      "srai x0, x0, 7\n"
      ".option pop\n"
      "ret");
}

std::uint64_t board::ticks() {
#if __riscv_xlen == 64
  std::uint64_t count;
  asm volatile("csrr %0, minstret" : "=r"(count));
  return count;
#else
  std::uint32_t low, high, again;
  do {
    asm volatile("csrr %0, minstreth\ncsrr %1, minstret\ncsrr %2, minstreth" : "=r"(high), "=r"(low), "=r"(again));
  } while (high != again);
  return std::uint64_t{high} << 32 | low;
#endif
}

void board::run_calibration_loop(unsigned instructions) {
  unsigned turns = instructions / 4;
  asm volatile(
      "1: nop\n"
      "nop\n"
      "addi %0, %0, -1\n"
      "bnez %0, 1b"
      : "+r"(turns));
}
