#!/bin/sh
# What package managers are told agrees with the rest of the tree:  packages.sh <source>
set -u
cd "$1" || exit 1
status=0
complain() { echo "$*"; status=1; }

# One version, of four files.
version=$(sed -nE 's/^project\(inlay VERSION ([0-9.]+) .*/\1/p' CMakeLists.txt)
[ -n "$version" ] || complain "CMakeLists.txt has no version"
grep -qF "\"version\": \"$version\"" library.json || complain "library.json is not of version $version"
grep -qx "version=$version" packaging/arduino/library.properties || complain "library.properties is not of version $version"
grep -qx "version: \"$version\"" idf_component.yml || complain "idf_component.yml is not of version $version"

# Files that they name are there.
for field in includeDir srcDir extraScript headers; do
  value=$(sed -nE "s/^ *\"$field\": \"([^\"]+)\",?$/\1/p" library.json)
  [ "$field" != headers ] || value=include/$value
  [ -e "$value" ] || complain "library.json: there is no $field $value"
done
exported=$(sed -nE 's/^ *"include": \[(.*)\]$/\1/p' library.json | tr -d '" ' | tr , ' ')
[ -n "$exported" ] || complain "library.json exports nothing"
for value in $exported; do
  [ -e "$value" ] || complain "library.json: there is no $value to export"
done
script=$(sed -nE 's/^ *"extraScript": "([^"]+)",?$/\1/p' library.json)
case " $exported " in *" $(dirname "$script") "*) ;; *) complain "library.json does not export $script" ;; esac
for value in $(sed -nE 's/^includes=//p' packaging/arduino/library.properties); do
  [ -e "packaging/arduino/$value" ] || complain "library.properties: there is no $value"
done
[ -e "$(sed -nE 's/^ *cmake: //p' zephyr/module.yml)/CMakeLists.txt" ] || complain "module.yml: there is no such CMakeLists.txt"
[ -e "$(sed -nE 's/^ *kconfig: //p' zephyr/module.yml)" ] || complain "module.yml: there is no such Kconfig"

# Limits of the compiler that pages and packages spell out are those of options.cmake.
limits='-f(constexpr-(loop-limit|ops-limit|depth|steps)|bracket-depth)=[0-9]+'
known=$(grep -ohE -e "$limits" cmake/options.cmake | sort -u)
[ -n "$known" ] || complain "options.cmake has no limits"
for file in $(find packaging docs/howto -type f); do
  for limit in $(grep -ohE -e "$limits" "$file" | sort -u); do
    printf '%s\n' "$known" | grep -qx -e "$limit" || complain "$file: $limit is not in cmake/options.cmake"
  done
done
exit $status
