# RV32 with a single-precision FPU: the virt board.
set(riscv_width 32)
set(riscv_arch rv32imafc)
set(riscv_abi ilp32f)
include(${CMAKE_CURRENT_LIST_DIR}/riscv.cmake)
