#!/bin/sh
# A file that must not compile, and what the compiler must say of it:
#   check.sh <source> <compiler> <flag>...
# In the source: `// EXPECT: <extended regex>`, once or more, each found in the compiler's output; `// EXPECT(gcc): ...` and
# `// EXPECT(clang): ...` for one compiler; `// MAX_LINES: <n>` when the output may have more than 25 lines (no source excerpts).
# With -DINLAY_MUST_COMPILE the same source, less its fault, must compile.
set -u
source=$1
shift
case $("$1" --version) in
*clang*) family=clang quiet=-fno-caret-diagnostics ;;
*) family=gcc quiet=-fno-diagnostics-show-caret ;;
esac
status=0
complain() { echo "$source: $*"; status=1; }

output=$("$@" "$quiet" -fsyntax-only "$source" 2>&1) && complain "compiles, and must not"

expected=$(sed -nE "s,^// EXPECT(\($family\))?: *,,p" "$source")
[ -n "$expected" ] || complain "has no EXPECT line for $family"
while read -r pattern; do
  printf '%s\n' "$output" | grep -Eq -e "$pattern" || complain "the compiler did not say: $pattern"
done <<END
$expected
END

limit=$(sed -nE 's,^// MAX_LINES: *,,p' "$source")
lines=$(printf '%s\n' "$output" | wc -l)
[ "$lines" -le "${limit:-25}" ] || complain "$lines lines of error, more than ${limit:-25}"

if [ $status != 0 ]; then
  echo "The compiler said:"
  printf '%s\n' "$output" | head -60
fi

grep -q INLAY_MUST_COMPILE "$source" || complain "has no twin under INLAY_MUST_COMPILE"
twin=$("$@" "$quiet" -DINLAY_MUST_COMPILE -fsyntax-only "$source" 2>&1) || {
  complain "does not compile with INLAY_MUST_COMPILE:"
  printf '%s\n' "$twin" | head -40
}
exit $status
