# Cortex-M7 with double precision: Arm MPS2 with AN500.
set(firmware_cpu -mcpu=cortex-m7 -mfpu=fpv5-d16 -mfloat-abi=hard)
set(INLAY_BOARD mps2_an500)
set(INLAY_BOARD_MACHINE mps2-an500)
include(${CMAKE_CURRENT_LIST_DIR}/arm_none_eabi.cmake)
