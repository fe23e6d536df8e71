/// Text to the debugger or emulator, by semihosting: one instruction that stops the core, and no driver.
#pragma once

#include <cstdint>

namespace board {

enum class host_call : int { write0 = 0x04, exit_extended = 0x20 };

#if defined(__arm__)
inline void call_host(host_call which, const void* argument) {
  register int number asm("r0") = static_cast<int>(which);
  register const void* block asm("r1") = argument;
  asm volatile("bkpt 0xab" : "+r"(number) : "r"(block) : "memory");
}
#else
/// Of RISC-V in start_riscv.cpp: it takes three instructions that are not compressed and on one page. Programs of a host never call it.
extern "C" void call_host(host_call which, const void* argument);
#endif

inline void print(const char* text) { call_host(host_call::write0, text); }

inline void print(std::uint64_t number) {
  char digits[24];
  char* at = digits + sizeof digits - 1;
  *at = 0;
  do {
    *--at = static_cast<char>('0' + number % 10);
    number /= 10;
  } while (number != 0);
  print(at);
}

/// One line, `key value`.
template <class Value> void print_line(const char* key, Value value) {
  print(key);
  print(" ");
  print(value);
  print("\n");
}

[[noreturn]] inline void exit_emulator(int code) {
  const std::uintptr_t block[2] = {0x20026, static_cast<std::uintptr_t>(code)};  // ADP_Stopped_ApplicationExit
  for (;;) call_host(host_call::exit_extended, block);
}

}  // namespace board
