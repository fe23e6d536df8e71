#!/bin/sh
# What the boards have printed, as a table:  table.sh <folder of the builds>
# Flash and RAM are those of the whole image without those of an image with an empty network.
set -eu
cd "$1"
echo "| core | program | instructions | per MAC | flash | beside weights | RAM | arena | stack |"
echo "|---|---|---|---|---|---|---|---|---|"
for folder in firmware-*; do
  core=${folder#firmware-}
  for file in "$folder"/empty.txt "$folder"/*.txt; do
    name=$(basename "$file" .txt)
    [ -f "$file" ] && grep -q '^cases_passed' "$file" || continue
    awk -v core="$core" -v name="$name" '
      function grouped(number,   text, result) {
        text = sprintf("%d", number)
        while (length(text) > 3) { result = "," substr(text, length(text) - 2) result; text = substr(text, 1, length(text) - 3) }
        return text result
      }
      FNR == 1 { ++file }
      file == 1 { empty[$1] = $2; next }
      { value[$1] = $2 }
      END {
        if (name == "empty") exit
        flash = value["flash_bytes"] - empty["flash_bytes"]
        printf "| %s | %s%s | %s | %.2f | %s | %s | %s | %s | %s |\n", core, name, (value["cases_failed"] > 0 ? " (fails)" : ""), grouped(value["instructions"]),
          value["instructions"] / value["macs"], grouped(flash), grouped(flash - value["weight_bytes"]),
          grouped(value["ram_bytes"] - empty["ram_bytes"] + empty["stack_bytes"]), grouped(value["arena_bytes"]), value["stack_bytes"]
      }' "$folder/empty.txt" "$file"
  done | sort -u
done
