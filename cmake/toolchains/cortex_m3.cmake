# Cortex-M3, no FPU: Arm MPS2 with AN385.
set(firmware_cpu -mcpu=cortex-m3)
set(INLAY_BOARD mps2_an385)
set(INLAY_BOARD_MACHINE mps2-an385)
set(INLAY_BOARD_ARITHMETIC arm_soft_float)
include(${CMAKE_CURRENT_LIST_DIR}/arm_none_eabi.cmake)
