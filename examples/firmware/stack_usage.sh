#!/bin/sh
# The deepest stack that g++ sums up for one run, from the call graph of -fcallgraph-info=su:  stack_usage.sh <file.ci>
# The frames on the deepest way from the function that paints the stack (report.hpp). Functions of libraries count nothing.
set -eu
awk '
  function quoted(key,   from) {
    from = index($0, key ": \"")
    if (from == 0) return ""
    from = substr($0, from + length(key) + 3)
    return substr(from, 1, index(from, "\"") - 1)
  }
  function deepest(name,   i, each, most) {
    if (name in sum) return sum[name]
    if (name == "__indirect_call") { print "a call that g++ does not follow"; failed = 1; exit 1 }
    if (name in open_) { print "recursion"; failed = 1; exit 1 }
    open_[name] = 1
    most = 0
    for (i = 1; i <= callees[name]; ++i) { each = deepest(callee[name, i]); if (each > most) most = each }
    delete open_[name]
    return sum[name] = own[name] + most
  }
  /^node:/ {
    name = quoted("title")
    if (match($0, /[0-9]+ bytes \([a-z,]*\)/)) {
      own[name] = substr($0, RSTART) + 0
      if (substr($0, RSTART, RLENGTH) !~ /static/) { print "a frame without a fixed size: " name; failed = 1; exit 1 }
    }
    if (name ~ /firmware8stack_of/) root = name
  }
  /^edge:/ { from = quoted("sourcename"); callee[from, ++callees[from]] = quoted("targetname") }
  END { if (!failed) { if (root == "") exit 1; print deepest(root) } }' "$1"
