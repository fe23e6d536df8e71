# Runs an image on an emulated board, and keeps what it prints.  -D EMULATOR=... -D IMAGE=... -D OUTPUT=... [-D LIMITS=...] [-D CALLS=...] -P run_board.cmake
execute_process(
  COMMAND ${EMULATOR} -icount shift=0 -display none -monitor none -serial none -semihosting-config enable=on,target=native -kernel ${IMAGE}
  OUTPUT_VARIABLE text
  ERROR_VARIABLE text
  RESULT_VARIABLE code
  TIMEOUT 300)
if(text MATCHES "stack_bytes ([0-9]+)" AND EXISTS "${CALLS}")
  set(painted ${CMAKE_MATCH_1})
  execute_process(COMMAND sh ${CMAKE_CURRENT_LIST_DIR}/stack_usage.sh ${CALLS} OUTPUT_VARIABLE frames OUTPUT_STRIP_TRAILING_WHITESPACE RESULT_VARIABLE failed)
  if(failed)
    message(FATAL_ERROR "the stack's frames: ${frames}")
  endif()
  string(APPEND text "frames_bytes ${frames}\n")
  # What g++ does not see: an interrupt takes 104 bytes with an FPU, and its function 8; memcpy and the compiler's arithmetic less.
  math(EXPR most "${frames} + 112")
  if(painted GREATER most)
    message(FATAL_ERROR "${painted} bytes of stack, but the frames are ${frames} bytes")
  endif()
endif()
message("${text}")
file(WRITE ${OUTPUT} "${text}")
if(LIMITS AND text MATCHES "\ninstructions ([0-9]+)\nmacs ([0-9]+)\n")
  # <most instructions per MAC, times 100>/<bytes of RAM>
  set(instructions ${CMAKE_MATCH_1})
  set(macs ${CMAKE_MATCH_2})
  string(REGEX MATCH "ram_bytes ([0-9]+)" ram "${text}")
  set(ram ${CMAKE_MATCH_1})
  string(REPLACE "/" ";" limits "${LIMITS}")
  list(GET limits 0 most)
  list(GET limits 1 bytes)
  math(EXPR per_mac "${instructions} * 100 / ${macs}")
  if(per_mac GREATER most)
    message(FATAL_ERROR "${per_mac} instructions for 100 MACs, and not more than ${most} are allowed")
  endif()
  if(ram GREATER bytes)
    message(FATAL_ERROR "${ram} bytes of RAM, and not more than ${bytes} are allowed")
  endif()
endif()
if(NOT code STREQUAL "0")
  message(FATAL_ERROR "the board stopped with ${code}")
endif()
