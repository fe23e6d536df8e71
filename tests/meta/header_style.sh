#!/bin/sh
# What a header must not be or have:  header_style.sh <include directory>
set -u
cd "$1" || exit 1
status=0
complain() { echo "$*"; status=1; }

# complain_of <what> <extended regex> <file>...: searched in code only, not in comments or string literals
complain_of() {
  what=$1 pattern=$2
  shift 2
  found=$(awk -v pattern="$pattern" '
    { code = $0; gsub(/"([^"\\]|\\.)*"/, "", code); sub(/\/\/.*/, "", code) }
    code ~ pattern { print FILENAME ":" FNR ": " $0 }' "$@")
  [ -z "$found" ] || complain "$what:" "$found"
}

headers=$(find inlay -name '*.hpp' | sort)
above_core=$(find inlay -name '*.hpp' -not -path 'inlay/core/*' | sort)
without_macros=$(find inlay -name '*.hpp' -not -path inlay/core/config.hpp -not -path inlay/core/diag.hpp | sort)

shape=$(awk '
  FNR == 1 { if (!/^\/\/\/ ./) print FILENAME ": does not start with its purpose, /// ..." }
  /^#pragma once$/ { once[FILENAME] = 1 }
  length($0) > 150 { print FILENAME ":" FNR ": more than 150 columns" }
  FNR == 401 { print FILENAME ": more than 400 lines" }
  { seen[FILENAME] = 1 }
  END { for (file in seen) if (!(file in once)) print file ": no #pragma once" }' $headers)
[ -z "$shape" ] || complain "$shape"
complain_of "a library that a model must not need" \
  '^ *# *include *<(cmath|math[.]h|string|vector|deque|list|map|set|unordered_.*|.*stream|stdexcept|typeinfo|thread|mutex|functional|locale|c?stdio.*)>' $headers
complain_of "heap, exceptions or run-time types" \
  '(^|[^_[:alnum:]])(std::(string|vector|function|unique_ptr|shared_ptr)($|[^_[:alnum:]])|(throw|try|catch|dynamic_cast|typeid|malloc|calloc|realloc)($|[^_[:alnum:]]))' $headers
complain_of "new" '(^|[^_[:alnum:]])new ' $above_core
complain_of "a macro outside core/config.hpp and core/diag.hpp that is not undefined again" \
  '^ *# *define +INLAY_([^D]|D[^E]|DE[^T])' $without_macros
complain_of "a template parameter of one letter" '(class|typename|int|bool|auto)([.][.][.])? [A-Z](,|>| *=)' $headers
exit $status
