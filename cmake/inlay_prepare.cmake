# inlay_prepare(<target> <name> HEADER <file> NETWORK <network> [POLICIES <policy>...]): what `model<network, prepared, policies...>::prepare()`
# computes, computed while the project is built. The target gets the header <name>.hpp with `const std::byte <name>[]`, which runs take instead
# of prepared memory; it lies with the other constants of the program, and the weights as they were written are not stored.
#
# For ELF targets that run on the machine that builds them: the order of weights depends on the target's vectors.
set(INLAY_PREPARE_TEMPLATE ${CMAKE_CURRENT_LIST_DIR}/prepare_network.cpp.in)

function(inlay_prepare target name)
  cmake_parse_arguments(PARSE_ARGV 2 INLAY "" "HEADER;NETWORK" "POLICIES")
  if(NOT INLAY_HEADER OR NOT INLAY_NETWORK OR INLAY_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "inlay_prepare(<target> <name> HEADER <file> NETWORK <network> [POLICIES <policy>...])")
  endif()
  cmake_path(ABSOLUTE_PATH INLAY_HEADER)
  list(TRANSFORM INLAY_POLICIES PREPEND ", ")
  list(JOIN INLAY_POLICIES "" INLAY_POLICIES)
  set(INLAY_NAME ${name})
  set(folder ${CMAKE_CURRENT_BINARY_DIR}/${target}_prepared)
  set(program ${target}_prepares_${name})
  configure_file(${INLAY_PREPARE_TEMPLATE} ${folder}/${program}.cpp @ONLY)
  add_executable(${program} ${folder}/${program}.cpp)
  # As the target is compiled, so that both have the same vectors.
  target_link_libraries(${program} PRIVATE inlay::inlay $<TARGET_PROPERTY:${target},LINK_LIBRARIES>)
  target_compile_options(${program} PRIVATE $<TARGET_PROPERTY:${target},COMPILE_OPTIONS>)
  target_compile_definitions(${program} PRIVATE $<TARGET_PROPERTY:${target},COMPILE_DEFINITIONS>)
  target_include_directories(${program} PRIVATE $<TARGET_PROPERTY:${target},INCLUDE_DIRECTORIES>)
  set(files ${folder}/${name}.hpp ${folder}/${name}.cpp ${folder}/${name}.bin)
  add_custom_command(
    OUTPUT ${files}
    COMMAND ${program} ${files}
    DEPENDS ${program}
    COMMENT "Preparing the weights of ${INLAY_NETWORK}"
    VERBATIM)
  target_sources(${target} PRIVATE ${folder}/${name}.hpp ${folder}/${name}.cpp)
  set_source_files_properties(${folder}/${name}.cpp PROPERTIES OBJECT_DEPENDS ${folder}/${name}.bin)
  target_include_directories(${target} PRIVATE ${folder})
endfunction()
