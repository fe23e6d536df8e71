# What the Arm boards have in common. A toolchain file sets firmware_cpu and the board, and includes this one.
set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR arm)
set(CMAKE_CXX_COMPILER arm-none-eabi-g++)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
list(JOIN firmware_cpu " " flags)
# picolibc in newlib's place (Debian's picolibc-arm-none-eabi), with -D INLAY_PICOLIBC=ON. Headers of C++ are those that newlib's package brings.
option(INLAY_PICOLIBC "Compile and link with picolibc" OFF)
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES INLAY_PICOLIBC)
if(INLAY_PICOLIBC)
  string(APPEND flags " --specs=picolibc.specs")
endif()
set(CMAKE_CXX_FLAGS_INIT "${flags} -mthumb -fno-exceptions -fno-rtti -fno-threadsafe-statics -ffunction-sections -fdata-sections")
set(CMAKE_CXX_FLAGS_RELEASE "-O2" CACHE STRING "")
# By the C driver, so that no C++ library is linked: memcpy, memset and the compiler's arithmetic are all there is.
set(CMAKE_CXX_LINK_EXECUTABLE
    "arm-none-eabi-gcc ${flags} -mthumb -nostartfiles -Wl,--gc-sections <LINK_FLAGS> <OBJECTS> -o <TARGET> <LINK_LIBRARIES>")
set(CMAKE_EXECUTABLE_SUFFIX_CXX .elf)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE NEVER)
set(INLAY_BOARD_START start_cortex_m.cpp)
set(INLAY_BOARD_EMULATOR qemu-system-arm -M ${INLAY_BOARD_MACHINE})
