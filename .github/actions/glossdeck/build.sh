#!/bin/sh
# Checks decks and builds their site with the tool in the PATH. From the environment: DECKS, a line
# each, may be empty; STRICT, whether warnings count; RUNNER_TEMP and GITHUB_OUTPUT, which GitHub
# sets. Tells later steps the paths "sarif" and "site".
set -eu

strict=
[ "${STRICT:-false}" != true ] || strict=--strict
set --
while IFS= read -r deck; do
  [ -z "$deck" ] || set -- "$@" "$deck"
done <<EOF
${DECKS:-}
EOF

sarif=$RUNNER_TEMP/glossdeck.sarif
site=$RUNNER_TEMP/site
status=0
glossdeck check $strict --diagnostics sarif "$@" >"$sarif" || status=$?
# A wrong deck is in the report; without a report something else is wrong, and has been said.
if [ -s "$sarif" ]; then
  printf 'sarif=%s\n' "$sarif" >>"$GITHUB_OUTPUT"
fi
[ "$status" -eq 0 ] || exit "$status"
glossdeck build --output "$site" "$@"
printf 'site=%s\n' "$site" >>"$GITHUB_OUTPUT"
