#!/bin/sh
# A project that uses inlay is configured, built and run:  install.sh <way> <source> <build> <cxx> <work>
#   package: find_package from an install prefix; folder: add_subdirectory; fetch: FetchContent; no_xsimd: a package without xsimd
set -eu
way=$1 source=$2 build=$3 cxx=$4 work=$5
rm -rf "$work"
set --
case $way in
package | no_xsimd)
  cmake --install "$build" --prefix "$work/prefix" >/dev/null
  set -- -DCMAKE_PREFIX_PATH="$work/prefix"
  ;;
esac
if [ "$way" = no_xsimd ]; then set -- "$@" -DINLAY_WITH_XSIMD=OFF; fi
cmake -S "$source/tests/meta/consumer" -B "$work/build" -DCMAKE_CXX_COMPILER="$cxx" -DCMAKE_BUILD_TYPE=Release \
  -DINLAY_WAY="$way" -DINLAY_SOURCE="$source" "$@"
cmake --build "$work/build"
"$work/build/consumer"
rm -rf "$work"
