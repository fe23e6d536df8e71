# cmake -D PROGRAM=... -D OUTPUT=... -P run_demo.cmake: runs it, its output goes to the terminal and to the file.
execute_process(COMMAND ${PROGRAM} COMMAND tee ${OUTPUT} RESULTS_VARIABLE results)
if(NOT results STREQUAL "0;0")
  message(FATAL_ERROR "${PROGRAM} failed: ${results}")
endif()
