#!/bin/sh
# Fetches the tool and puts it into the PATH of later steps. From the environment: ZIP, its address;
# RUNNER_TEMP and GITHUB_PATH, which GitHub sets.
set -eu

curl --fail --silent --show-error --location --output "$RUNNER_TEMP/glossdeck.zip" "$ZIP"
rm -rf "$RUNNER_TEMP/glossdeck"
unzip -q "$RUNNER_TEMP/glossdeck.zip" -d "$RUNNER_TEMP/glossdeck"
for bin in "$RUNNER_TEMP"/glossdeck/*/bin; do
  printf '%s\n' "$bin" >>"$GITHUB_PATH"
done
