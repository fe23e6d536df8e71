# cmake -D INPUT=<file> -D OUTPUT=<header> -D NAME=<variable> [-D IN_NAMESPACE=<name>] -P inlay_embed_file.cmake
file(READ ${INPUT} digits HEX)
string(LENGTH "${digits}" length)
math(EXPR size "${length} / 2")
math(EXPR stored "${size} + 1")
string(REPEAT "." 128 line)
string(REGEX REPLACE "(${line})" "\\1\"\n    \"" digits "${digits}")
# Every byte is an escape, so the next one's backslash ends it.
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" digits "${digits}")
set(opens "")
set(closes "")
if(IN_NAMESPACE)
  set(opens "namespace ${IN_NAMESPACE} {\n\n")
  set(closes "\n}  // namespace ${IN_NAMESPACE}\n")
endif()
cmake_path(GET INPUT FILENAME name)
file(WRITE ${OUTPUT} "/// ${name}, ${size} bytes.
#pragma once

#include <inlay/onnx.hpp>

${opens}inline constexpr inlay::file_bytes<${size}, ${stored}> ${NAME} = {
    \"${digits}\"};
${closes}")
