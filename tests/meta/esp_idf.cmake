# The first of ESP-IDF's two passes over a component, which runs its CMakeLists.txt as a script:  cmake -P esp_idf.cmake
macro(idf_component_register)
  cmake_parse_arguments(given "" "" "INCLUDE_DIRS" ${ARGN})
  set(include_dirs ${given_INCLUDE_DIRS})
  return()
endmacro()

set(ESP_PLATFORM 1)
include(${CMAKE_CURRENT_LIST_DIR}/../../CMakeLists.txt)
if(NOT EXISTS ${include_dirs}/inlay/inlay.hpp)
  message(FATAL_ERROR "the component names no folder with inlay/inlay.hpp: '${include_dirs}'")
endif()
