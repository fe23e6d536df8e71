# Cortex-M33: Arm MPS2 with AN505.
set(firmware_cpu -mcpu=cortex-m33 -mfpu=fpv5-sp-d16 -mfloat-abi=hard)
set(INLAY_BOARD mps2_an505)
set(INLAY_BOARD_MACHINE mps2-an505)
include(${CMAKE_CURRENT_LIST_DIR}/arm_none_eabi.cmake)
