#!/usr/bin/env bash
# Makes overview.png, the picture in README.md: pages of the project's own site, and a sheet of its cards.
#   mvn -DskipTests package && site/src/main/pictures/make-pictures.sh
# Needs Chromium. overview.sources names the files that the picture shows, with their hash at its end;
# PicturesTest fails when they have changed since.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../../../.." && pwd)
tool=${GLOSSDECK:-java -jar $top/generator/target/glossdeck.jar}
browser=${BROWSER:-chromium}
deck=$top/site/src/main/decks/neural-networks.md
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

shot() { # URL FILE WIDTH HEIGHT [OPTION...]
  "$browser" --headless --no-sandbox --hide-scrollbars --screenshot="$2" --window-size="$3,$4" \
    --virtual-time-budget=4000 "${@:5}" "$1" 2>/dev/null
}

$tool build "$deck" -o "$work/site" --one-paper
$tool preview "$deck" -o "$work" --sheets 1
shot "file://$work/site/cards/softmax.html" "$work/card.png" 620 560
shot "file://$work/site/index.html" "$work/home.png" 500 560 --blink-settings=preferredColorScheme=0
cat > "$work/overview.html" <<'HTML'
<!DOCTYPE html>
<meta charset="utf-8">
<style>
  body { background: #cfd2cd; display: flex; gap: 16px; margin: 16px; }
  img { height: 560px; }
</style>
<img src="card.png"><img src="home.png"><img src="neural-networks-1.png"><img src="neural-networks-2.png">
HTML
shot "file://$work/overview.html" "$here/overview.png" 1992 592

cd "$top"
sed -i '/^sha256 /d' "$here/overview.sources"
echo "sha256 $(xargs cat < "$here/overview.sources" | sha256sum | cut -d' ' -f1)" >> "$here/overview.sources"
