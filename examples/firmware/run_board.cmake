# Runs an image on an emulated board, and keeps what it prints.  -D EMULATOR=... -D IMAGE=... -D OUTPUT=... -P run_board.cmake
execute_process(
  COMMAND ${EMULATOR} -icount shift=0 -display none -monitor none -serial none -semihosting-config enable=on,target=native -kernel ${IMAGE}
  OUTPUT_VARIABLE text
  ERROR_VARIABLE text
  RESULT_VARIABLE code
  TIMEOUT 300)
message("${text}")
file(WRITE ${OUTPUT} "${text}")
if(NOT code STREQUAL "0")
  message(FATAL_ERROR "the board stopped with ${code}")
endif()
