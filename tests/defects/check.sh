#!/bin/sh
# check.sh COMPILER SOURCE_DIR WORK_DIR FLAGS...: puts one defect at a time into a copy of the headers and expects the random graphs to
# notice it. The closing line is `N passed, N failed`.
set -u
compiler=$1 source=$2 work=$3
shift 3
passed=0 failed=0
mkdir -p "$work"
field() { printf '%s\n' "$line" | awk -F ' ;; ' -v which="$1" '{print $which}'; }
while IFS= read -r line; do
  case $line in ''|'#'*) continue ;; esac
  name=$(field 1) file=$(field 2)
  rm -rf "$work/include"
  cp -r "$source/include" "$work/include"
  BEFORE=$(field 3) AFTER=$(field 4) perl -0pi -e 's/\Q$ENV{BEFORE}\E/$ENV{AFTER}/' "$work/include/inlay/$file"
  if cmp -s "$source/include/inlay/$file" "$work/include/inlay/$file"; then
    echo "$name: its place in $file was not found"
    failed=$((failed + 1))
    continue
  fi
  if ! "$compiler" -std=c++20 -O1 "$@" -I"$work/include" -I"$source/tests" "$source/tests/random/plans.cpp" -o "$work/plans" 2>"$work/errors"; then
    echo "$name: does not compile"
    head -5 "$work/errors"
    failed=$((failed + 1))
    continue
  fi
  # Most defects show in the first fifty graphs, which take a sixth of the time of 400.
  noticed=
  for first in 0 50 100 150 200 250 300 350; do
    "$work/plans" $first $((first + 50)) >"$work/output" 2>&1 && continue
    noticed=$(sed -nE 's/^seed ([0-9]+).*/\1/p' "$work/output" | head -1)
    noticed=${noticed:-somewhere from $first on}
    break
  done
  if [ -z "$noticed" ]; then
    echo "$name: not noticed"
    failed=$((failed + 1))
  else
    echo "$name: noticed by graph $noticed"
    passed=$((passed + 1))
  fi
done <"$source/tests/defects/defects.txt"
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
