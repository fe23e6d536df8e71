# RV64: the virt board.
set(riscv_width 64)
set(riscv_arch rv64gc)
set(riscv_abi lp64d)
include(${CMAKE_CURRENT_LIST_DIR}/riscv.cmake)
