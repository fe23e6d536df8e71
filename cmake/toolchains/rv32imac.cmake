# RV32 without FPU: the virt board.
set(riscv_width 32)
set(riscv_arch rv32imac)
set(riscv_abi ilp32)
set(INLAY_BOARD_ARITHMETIC riscv_soft_float)
include(${CMAKE_CURRENT_LIST_DIR}/riscv.cmake)
