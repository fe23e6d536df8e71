#!/bin/sh
# The Arduino library as it is shipped, and its example, compiled with Arduino's macros and run:  arduino.sh <source> <cxx> <work folder>
set -eu
source=$1 cxx=$2 work=$3
sh "$source/cmake/arduino_library.sh" "$source" "$work/inlay"
"$cxx" -std=gnu++20 -Os -DINLAY_NO_XSIMD -I"$work/inlay/src" -I"$source/tests/meta/arduino" -include Arduino.h \
  -x c++ "$work/inlay/examples/sine/sine.ino" -o "$work/sine"
"$work/sine"
rm -rf "$work"
