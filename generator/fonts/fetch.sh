#!/bin/sh
# Fetches the fonts that the tool brings, as they are published, and checks them. DejaVu is under the
# Bitstream Vera and Arev licences, which stand beside it as DejaVu-LICENSE.txt, all others under the
# SIL Open Font License 1.1, OFL.txt. The code in their packages is not taken.
#
# fonts.tsv names package, version, file in the package, file here and SHA-256. A new version: change
# it there and run this; it says the sum of what came.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
target=$here/../src/main/resources/dev/glossdeck/export/pdf/font
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

tail -n +2 "$here/fonts.tsv" | while IFS="$(printf '\t')" read -r package version file name sum; do
  folder=$work/$(basename "$package")
  if [ ! -d "$folder" ]; then
    mkdir "$folder"
    archive=$(cd "$work" && npm pack --silent "$package@$version")
    tar -xzf "$work/$archive" -C "$folder" --strip-components=1
  fi
  found=$(sha256sum "$folder/$file" | cut -d ' ' -f 1)
  if [ "$found" != "$sum" ]; then
    echo "$package@$version $file: sum is $found, not $sum" >&2
    exit 1
  fi
  cp "$folder/$file" "$target/$name"
done
echo "all fonts are there"
