#!/bin/sh
# One name in four places:  rewrite_names.sh <source directory>
#   include/inlay/rewrite/foo.hpp, inlay::rewrite::foo in it, tests/static/rewrite/foo.cpp, and a heading `foo` in
#   docs/reference/rewrites.md. Headers that are not rewrites are listed in rewrite_helpers.txt.
set -u
cd "$1" || exit 1
page=docs/reference/rewrites.md
status=0
complain() { echo "$*"; status=1; }

for header in include/inlay/rewrite/*.hpp; do
  [ -f "$header" ] || continue
  name=$(basename "$header" .hpp)
  grep -qx "$name" tests/meta/rewrite_helpers.txt && continue
  grep -q '^namespace inlay::rewrite ' "$header" && grep -qE "^(template .*)?(inline )?(constexpr|struct) .*\b$name\b" "$header" ||
    complain "$header: no inlay::rewrite::$name"
  [ -f "tests/static/rewrite/$name.cpp" ] || complain "$header: no tests/static/rewrite/$name.cpp"
  grep -qsE "^#+ \`?$name\`?$" "$page" || complain "$header: no heading $name in $page"
done
for name in $(sed -nE 's,^## `?([a-z0-9_]+)`?$,\1,p' "$page" 2>/dev/null); do
  [ -f "include/inlay/rewrite/$name.hpp" ] || complain "$page: describes $name, and there is no such rewrite"
done
exit $status
