# Cortex-M55 with Helium's vectors, compiled by clang 19 with the headers of libc++ (package libc++-19-dev) and newlib, linked by the bare-metal gcc:
# Arm MPS3 with AN547. (g++ 12 compiles for this core as for one without vectors: cortex_m55.cmake.)
set(firmware_cpu -mcpu=cortex-m55 -mfloat-abi=hard)
set(INLAY_BOARD mps3_an547)
set(INLAY_BOARD_MACHINE mps3-an547)
include(${CMAKE_CURRENT_LIST_DIR}/arm_none_eabi.cmake)
set(CMAKE_CXX_COMPILER clang++-19)
set(CMAKE_CXX_COMPILER_TARGET thumbv8.1m.main-none-eabi)
string(APPEND CMAKE_CXX_FLAGS_INIT
       " -fshort-enums -D_LIBCPP_HAS_NO_THREADS -D_LIBCPP_HAS_NO_MONOTONIC_CLOCK -nostdinc++ -isystem /usr/lib/llvm-19/include/c++/v1 -isystem /usr/lib/arm-none-eabi/include")
string(APPEND CMAKE_EXE_LINKER_FLAGS_INIT " -Wl,-z,noexecstack")
