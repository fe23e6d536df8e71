#!/bin/sh
# The checks are checked: each must complain of a tree made for it.  self_test.sh <compiler> <nm> <objdump> <work folder>
set -u
here=$(cd "$(dirname "$0")" && pwd)
compiler=$1 nm=$2 objdump=$3 work=$4
status=0

# expect <words> <command>...: the command fails and says so
expect() {
  words=$1
  shift
  said=$("$@" 2>&1) && { echo "passed, and had to complain: $words"; status=1; }
  printf '%s\n' "$said" | grep -qF -e "$words" || { echo "expected: $words"; echo "said: $said"; status=1; }
}

# header <path> <line>: the only header of a new tree
header() {
  rm -rf "$work"
  mkdir -p "$work/include/inlay/$(dirname "$1")"
  printf '/// Purpose.\n#pragma once\n%s\n' "$2" >"$work/include/inlay/$1"
}
style() {
  words=$1
  shift
  header "$@"
  expect "$words" sh "$here/header_style.sh" "$work/include"
}
direction() {
  words=$1
  shift
  header "$@"
  expect "$words" sh "$here/include_direction.sh" "$work/include"
}
symbols() {
  words=$1
  rm -rf "$work"
  mkdir -p "$work"
  printf '%s\n' "$2" >"$work/object.cpp"
  "$compiler" -std=c++20 -O2 -c "$work/object.cpp" -o "$work/object.o"
  expect "$words" sh "$here/symbols.sh" "$nm" "$objdump" "$here/allowed_symbols.txt" "$work/object.o"
}

style "heap, exceptions" graph/a.hpp 'inline std::vector<int> values;'
style "heap, exceptions" graph/a.hpp 'inline void f() { throw 1; }'
style "a model must not need" graph/a.hpp '#include <iostream>'
style "new" graph/a.hpp 'inline int* f() { return new int; }'
style "a macro outside" graph/a.hpp '#define INLAY_A'
style "one letter" graph/a.hpp 'template <class T> struct a;'
style "more than 150 columns" graph/a.hpp "// $(printf '%0150d' 0)"
style "more than 400" graph/a.hpp "$(yes // | head -400)"
header graph/a.hpp '// std::vector, throw, new things: in a comment'
sh "$here/header_style.sh" "$work/include" || status=1

direction "graph must not include" graph/a.hpp '#include <inlay/graph/a.hpp>
#include <inlay/kernel/b.hpp>'
direction "there is no" graph/a.hpp '#include <inlay/core/b.hpp>'
direction "not in the design" other/a.hpp ''
direction "model.hpp must not include" model.hpp '#include <inlay/graph/b.hpp>'
direction "not written <inlay/...>" graph/a.hpp '#include "a.hpp"'

header rewrite/fold_away.hpp 'inline constexpr rule fold_away{"fold_way", roots(op::map), nullptr};'
expect "its rule is not named" sh "$here/rewrite_names.sh" "$work"
expect "pipeline.hpp: does not include" sh "$here/rewrite_names.sh" "$work"
expect "no heading fold_away" sh "$here/rewrite_names.sh" "$work"
expect "tests/static/rewrite/fold_away.cpp: missing" sh "$here/rewrite_names.sh" "$work"
header rewrite/fold.hpp 'inline constexpr rule fold_away{"fold_away", roots(op::map), nullptr};'
expect "does not hold the rule fold_away" sh "$here/rewrite_names.sh" "$work"

symbols "needs operator new" 'int* f() { return new int; }'
symbols "needs __cxa_throw" 'void f(int a) { if (a) throw a; }'
symbols "initialised at run time" 'int g(); int& f() { static int a = g(); return a; }'
symbols "before main" 'int g(); int a = g();'

rm -rf "$work"
exit $status
