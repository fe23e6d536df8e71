#!/bin/sh
# A model's object file needs nothing at run time:  symbols.sh <nm> <objdump> <file of allowed symbols>[:<kind of core>] <object>...
# No undefined symbol besides the allowed ones (so no heap, no exceptions, no run-time types), nothing that runs before
# main, no lazily initialised statics.
set -u
nm=$1 objdump=$2 allowed=${3%%:*}
case $3 in *:*) kind=${3##*:} ;; *) kind= ;; esac
shift 3
filter=c++filt
command -v "$filter" >/dev/null || filter=cat
status=0
complain() { echo "$*"; status=1; }

for object in "$@"; do
  undefined=$("$nm" --undefined-only --format=just-symbols "$object") || complain "$object: cannot be read"
  for symbol in $undefined; do
    awk -v kind="$kind" '!/^#/ && (NF == 1 || $2 == kind) { print $1 }' "$allowed" | grep -qxF -e "$symbol" || complain "$object: needs $(echo "$symbol" | "$filter")"
  done
  "$nm" --format=just-symbols "$object" | grep '^_ZGV' && complain "$object: statics that are initialised at run time"
  "$objdump" -h "$object" | grep -oE '\.(init_array|ctors|preinit_array)[^ ]*' && complain "$object: code that runs before main"
done
exit $status
