#!/bin/sh
# inlay as an Arduino library, a folder to copy into `libraries`:  arduino_library.sh <source> <output folder>
set -eu
source=$1 output=$2
rm -rf "$output/src" "$output/examples"
mkdir -p "$output/src" "$output/examples"
cp "$source/LICENSE" "$source/packaging/arduino/README.md" "$source/packaging/arduino/library.properties" "$output"
cp -R "$source/packaging/arduino/inlay.h" "$source/include/inlay" "$output/src"
cp -R "$source/packaging/arduino/examples/sine" "$output/examples"
cp "$source/examples/firmware/sine.hpp" "$source/examples/firmware/sine_weights.hpp" "$output/examples/sine"
