# Cortex-M0, no FPU, 16 kB of RAM: the BBC micro:bit.
set(firmware_cpu -mcpu=cortex-m0)
set(INLAY_BOARD microbit)
set(INLAY_BOARD_MACHINE microbit)
set(INLAY_BOARD_ARITHMETIC arm_soft_float)
include(${CMAKE_CURRENT_LIST_DIR}/arm_none_eabi.cmake)
