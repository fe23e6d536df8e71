#!/bin/sh
# One name in four places:  rewrite_names.sh <source directory>
#   include/inlay/rewrite/foo.hpp, `inline constexpr rule foo{"foo", ...}` in it, tests/static/rewrite/foo.cpp, and a heading `foo` in
#   docs/reference/rewrites.md; and rewrite/pipeline.hpp includes it. Headers without a rule are helpers.
set -u
cd "$1" || exit 1
folder=include/inlay/rewrite
page=docs/reference/rewrites.md
status=0
complain() { echo "$*"; status=1; }

rules=$(sed -nE 's,^inline constexpr rule ([a-z0-9_]+)[{].*,\1,p' "$folder"/*.hpp)
[ -n "$rules" ] || complain "$folder: no rules"
for name in $rules; do
  if [ -f "$folder/$name.hpp" ]; then
    grep -qF "rule $name{\"$name\"" "$folder/$name.hpp" || complain "$folder/$name.hpp: its rule is not named \"$name\""
  else
    complain "$folder/$name.hpp: does not hold the rule $name"
  fi
  grep -qsF "<inlay/rewrite/$name.hpp>" "$folder/pipeline.hpp" || complain "$folder/pipeline.hpp: does not include $name.hpp"
  [ -f "tests/static/rewrite/$name.cpp" ] || complain "tests/static/rewrite/$name.cpp: missing"
  grep -qsE "^#+ \`?$name\`?$" "$page" || complain "$page: no heading $name"
done
for name in $(sed -nE 's,^## `?([a-z0-9_]+)`?$,\1,p' "$page" 2>/dev/null); do
  [ -f "$folder/$name.hpp" ] || complain "$page: describes $name, and there is no such rewrite"
done
exit $status
