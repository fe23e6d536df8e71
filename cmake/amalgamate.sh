#!/bin/sh
# The whole library in one header:  amalgamate.sh <include folder> <output>
# Each header stands where it is first included; those of the standard library and of the target stay where they are.
set -eu
include=$1 output=$2
awk -v include="$include" '
function take(name,   path, line, part, status) {
  if (name in taken) return
  taken[name] = 1
  path = include "/" name
  while ((status = (getline line < path)) > 0) {
    if (line ~ /^#pragma once/) continue
    if (line ~ /^#include <inlay\//) {
      part = line
      sub(/^#include </, "", part)
      sub(/>.*$/, "", part)
      take(part)
    } else {
      print line
    }
  }
  if (status < 0) { print "cannot read " path > "/dev/stderr"; failed = 1 }
  close(path)
}
BEGIN {
  print "/// inlay in one header, made from include/inlay by cmake/amalgamate.sh."
  print "#pragma once"
  print ""
  take("inlay/inlay.hpp")
  exit failed
}' > "$output"
