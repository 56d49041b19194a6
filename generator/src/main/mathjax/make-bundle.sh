#!/usr/bin/env bash
# Makes the bundle of MathJax that the generator runs, from packages of npm's registry:
#   src/main/resources/dev/glossdeck/maths/{mathjax.js,glyphs.txt,mathjax.properties,MATHJAX-LICENSE}
# The same versions give the same bytes. Needs Node 20 or newer; nothing of it is run by the build.
set -euo pipefail
cd "$(dirname "$0")"
npm ci --no-audit --no-fund
node make-bundle.js ../resources/dev/glossdeck/maths
