/// Text to the debugger or emulator, by semihosting: one instruction that stops the core, and no driver.
#pragma once

#include <cstdint>

namespace board {

enum class host_call : int { write0 = 0x04, exit_extended = 0x20 };

inline void call_host(host_call which, const void* argument) {
#if defined(__riscv)
  register int number asm("a0") = static_cast<int>(which);
  register const void* block asm("a1") = argument;
  // These three instructions in a row, none of them compressed, and not across two pages.
  asm volatile(".option push\n.option norvc\n.balign 16\nslli x0, x0, 0x1f\nebreak\nsrai x0, x0, 7\n.option pop" : "+r"(number) : "r"(block) : "memory");
#else
  register int number asm("r0") = static_cast<int>(which);
  register const void* block asm("r1") = argument;
  asm volatile("bkpt 0xab" : "+r"(number) : "r"(block) : "memory");
#endif
}

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
