# inlay_embed(<target> <file>... [NAME <name>] [NAMESPACE <name>]): for each file a header <name>.hpp that the target can include, with the file's
# bytes as `inline constexpr inlay::file_bytes<...> <name>_bytes`. The name is the file's stem (characters that no name may have become _) unless given. The bytes stand in one string literal,
# which compilers read ten times faster than a list of numbers. Written again when the file changes.
function(inlay_embed target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "NAME;NAMESPACE" "")
  set(folder ${CMAKE_CURRENT_BINARY_DIR}/inlay_embed/${target})
  foreach(file IN LISTS arg_UNPARSED_ARGUMENTS)
    cmake_path(ABSOLUTE_PATH file NORMALIZE)
    cmake_path(GET file STEM LAST_ONLY stem)
    if(arg_NAME)
      set(stem ${arg_NAME})
    endif()
    string(MAKE_C_IDENTIFIER ${stem} name)
    set(header ${folder}/${name}.hpp)
    add_custom_command(
      OUTPUT ${header}
      COMMAND ${CMAKE_COMMAND} -D INPUT=${file} -D OUTPUT=${header} -D NAME=${name}_bytes -D "IN_NAMESPACE=${arg_NAMESPACE}" -P
              ${inlay_embed_script}
      DEPENDS ${file} ${inlay_embed_script}
      VERBATIM)
    target_sources(${target} PRIVATE ${header})
  endforeach()
  target_include_directories(${target} PRIVATE ${folder})
endfunction()
set(inlay_embed_script ${CMAKE_CURRENT_LIST_DIR}/inlay_embed_file.cmake CACHE INTERNAL "Writes the headers of inlay_embed")
