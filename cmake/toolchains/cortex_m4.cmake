# Cortex-M4F: Arm MPS2 with AN386.
set(firmware_cpu -mcpu=cortex-m4 -mfpu=fpv4-sp-d16 -mfloat-abi=hard)
set(INLAY_BOARD mps2_an386)
set(INLAY_BOARD_MACHINE mps2-an386)
include(${CMAKE_CURRENT_LIST_DIR}/arm_none_eabi.cmake)
