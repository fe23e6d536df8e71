# inlay as an ESP-IDF component: headers, and what the compiler needs to be told. (The language is ESP-IDF's: C++20 in 5.0, newer later.)
idf_component_register(INCLUDE_DIRS ${CMAKE_CURRENT_LIST_DIR}/../include)
include(${CMAKE_CURRENT_LIST_DIR}/options.cmake)
target_compile_definitions(${COMPONENT_LIB} INTERFACE INLAY_NO_XSIMD)
target_compile_options(${COMPONENT_LIB} INTERFACE "$<$<COMPILE_LANG_AND_ID:CXX,GNU>:${inlay_options_GNU}>"
                                                  "$<$<COMPILE_LANG_AND_ID:CXX,Clang>:${inlay_options_Clang}>")
