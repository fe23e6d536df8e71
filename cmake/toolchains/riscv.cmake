# What the RISC-V boards have in common. A toolchain file sets riscv_width, riscv_arch and riscv_abi, and includes this one.
# Debian's bare-metal g++ for RISC-V comes without C++ headers: clang compiles, with those of libc++ (package libc++-19-dev) and picolibc's for C;
# the bare-metal gcc links its library of arithmetic and picolibc.
set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR riscv)
set(CMAKE_CXX_COMPILER clang++-19)
set(CMAKE_CXX_COMPILER_TARGET riscv${riscv_width}-unknown-elf)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
set(flags "-march=${riscv_arch} -mabi=${riscv_abi} -mcmodel=medany")
set(CMAKE_CXX_FLAGS_INIT
    "${flags} -D_LIBCPP_HAS_NO_THREADS -D_LIBCPP_HAS_NO_MONOTONIC_CLOCK -nostdinc++ -isystem /usr/lib/llvm-19/include/c++/v1 -isystem /usr/lib/picolibc/riscv64-unknown-elf/include -fno-exceptions -fno-rtti -fno-threadsafe-statics -ffunction-sections -fdata-sections")
set(CMAKE_CXX_FLAGS_RELEASE "-O2" CACHE STRING "")
set(CMAKE_CXX_LINK_EXECUTABLE
    "riscv64-unknown-elf-gcc --specs=picolibc.specs ${flags} -nostartfiles -Wl,--gc-sections -Wl,--no-warn-rwx-segments <LINK_FLAGS> <OBJECTS> -o <TARGET> <LINK_LIBRARIES>")
set(CMAKE_EXECUTABLE_SUFFIX_CXX .elf)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE NEVER)
set(INLAY_BOARD riscv_virt)
set(INLAY_BOARD_START start_riscv.cpp)
set(INLAY_BOARD_EMULATOR qemu-system-riscv${riscv_width} -M virt -bios none)
