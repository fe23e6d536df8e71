#!/bin/sh
# The amalgamated header is all that an example needs:  single_header.sh <source> <cxx> <work>
set -eu
source=$1 cxx=$2 work=$3
rm -rf "$work"
mkdir -p "$work/alone/inlay"
sh "$source/cmake/amalgamate.sh" "$source/include" "$work/alone/inlay_single.hpp"
printf '#include "../inlay_single.hpp"\n' >"$work/alone/inlay/inlay.hpp"
"$cxx" -std=c++20 -O1 -DINLAY_NO_XSIMD -I"$work/alone" "$source/examples/01_one_line.cpp" -o "$work/example"
"$work/example"
rm -rf "$work"
