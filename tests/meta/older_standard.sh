#!/bin/sh
# The first error under an older standard says what inlay needs:  older_standard.sh <header> <compiler> <flag>...
set -u
header=$1
shift
said=$(printf '#include <%s>\n' "$header" | "$@" -fsyntax-only -x c++ - 2>&1 | grep -m 1 'error:')
case $said in
*"inlay needs C++20"*) ;;
*) echo "the compiler said first: $said"; exit 1 ;;
esac
