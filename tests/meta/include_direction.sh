#!/bin/sh
# Who may include whom among the folders of include/inlay:  include_direction.sh <include directory>
#   core <- graph <- { expression, import, rewrite, plan },  core <- simd <- kernel,  { graph, plan } <- report,
#   { expression, import, rewrite, plan, kernel, report } <- emit, core <- model.hpp <- emit, and inlay.hpp may include everything.
set -u
cd "$1/inlay" || exit 1
below() {
  case $1 in
  core) echo core ;;
  graph) echo core graph ;;
  expression | import | rewrite | plan) echo core graph "$1" ;;
  simd) echo core simd ;;
  kernel) echo core simd kernel ;;
  report) echo core graph plan report ;;
  emit) echo core graph expression import rewrite plan simd kernel report model.hpp emit ;;
  model.hpp) echo core ;;  # what callers in other files include: no kernels, no graph
  inlay.hpp) echo core graph expression import rewrite plan simd kernel report model.hpp emit ;;
  onnx.hpp) echo core emit inlay.hpp ;;  # networks in files, apart: its headers are 20 % more to compile
  *) return 1 ;;
  esac
}
status=0
complain() { echo "$*"; status=1; }

for folder in *; do
  allowed=$(below "$folder") || complain "include/inlay/$folder: not in the design"
  includes=$(grep -rnHE '^ *# *include +["<]inlay/' "$folder" | sed -E 's,^([^:]*:[0-9]*):.*["<]inlay/([^">]*)[">].*,\1 \2,')
  while read -r place header; do
    [ -n "$place" ] || continue
    [ -f "$header" ] || complain "$place: there is no inlay/$header"
    case " $allowed " in
    *" ${header%%/*} "*) ;;
    *) complain "$place: $folder must not include inlay/$header" ;;
    esac
  done <<END
$includes
END
done
quoted=$(grep -rnE '^ *# *include +"' .) && complain "includes that are not written <inlay/...>:" "$quoted"
exit $status
