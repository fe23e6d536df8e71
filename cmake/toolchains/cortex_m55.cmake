# Cortex-M55 with Helium: Arm MPS3 with AN547.
set(firmware_cpu -mcpu=cortex-m55 -mfloat-abi=hard)
set(INLAY_BOARD mps3_an547)
set(INLAY_BOARD_MACHINE mps3-an547)
include(${CMAKE_CURRENT_LIST_DIR}/arm_none_eabi.cmake)
