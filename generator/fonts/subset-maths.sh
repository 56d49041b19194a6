#!/bin/sh
# Makes the font that formulas of a site have on devices without one for maths: STIX Two Math (SIL Open
# Font License 1.1; its reserved name, "TM Math", is not used), cut down to what decks in TeX use. The table MATH stays, with
# the sizes and parts of brackets, roots, sums and arrows; what is tuned for small sizes and screens of
# old goes. Other characters come from the reader's fonts.
#
# It says the sum of what it made, which vendor.properties tells, and needs python3 and npm.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
target=$here/../../templates/src/main/resources/dev/glossdeck/templates/web/vendor
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

package=@expo-google-fonts/stix-two-math@0.4.0
tar -xzf "$(npm pack --silent "$package")"
echo "c3377c20641ecee349677e3f6cc71a6405c30cda7171a4cbc4a1c3970cfff0b4  package/400Regular/STIXTwoMath_400Regular.ttf" | sha256sum --check --quiet
python3 -m venv tools
tools/bin/pip install --quiet fonttools==4.68.0 brotli==1.2.1

# Latin, signs and accents
some="U+20-7E,U+A0,U+A7,U+AC,U+AF,U+B0-B1,U+B4,U+B7,U+D7,U+F7,U+131,U+237,U+2C6,U+2C7,U+2D8-2DC"
some="$some,U+300-304,U+306-308,U+30A,U+30C,U+338,U+20D7"
# Greek
some="$some,U+391-3A9,U+3B1-3C9,U+3D1,U+3D5,U+3D6,U+3F0,U+3F1,U+3F5"
# Primes, dots, invisible signs; letters that are signs
some="$some,U+2016,U+2020-2022,U+2026,U+2032-2034,U+203E,U+2044,U+2061-2064"
some="$some,U+2102,U+210B,U+210E,U+210F,U+2110-2113,U+2115,U+2119-211D,U+2124,U+212C,U+2130,U+2131,U+2133,U+2135"
# Arrows
some="$some,U+2190-2199,U+21A6,U+21A9,U+21AA,U+21CC,U+21D0-21D5,U+27F5-27FA,U+27FC"
# Operators and relations
some="$some,U+2200,U+2202-2209,U+220B,U+220F-2213,U+2215-221E,U+2220,U+2223-222E,U+2234-2237,U+223C,U+2243"
some="$some,U+2245,U+2248,U+224D,U+2250,U+2254,U+2260,U+2261,U+2264-2267,U+226A,U+226B,U+227A,U+227B,U+2282-2287"
some="$some,U+2293-229A,U+22A2-22A5,U+22A8,U+22C0-22C4,U+22C6,U+22C8,U+22EE-22F1"
some="$some,U+2A00-2A02,U+2A04,U+2A06,U+2A0C,U+2A3F,U+2A7D,U+2A7E,U+2AAF,U+2AB0"
# Brackets and shapes
some="$some,U+2308-230B,U+23B4,U+23B5,U+23DC-23DF,U+25A1,U+25B3,U+25CB,U+2605,U+266D-266F,U+27E8-27EB"
# Italic and bold Latin and Greek, double-struck and script capitals
some="$some,U+1D400-1D467,U+1D6E4-1D71B,U+1D736-1D755,U+1D538-1D550,U+1D49C-1D4B5"

tools/bin/pyftsubset package/400Regular/STIXTwoMath_400Regular.ttf --unicodes="$some" \
  --flavor=woff2 --no-hinting --layout-features= --drop-tables+=GSUB,GPOS,GDEF,gasp \
  --name-IDs=0,1,2,4,5,6,13,14 --notdef-outline --output-file="$target/stix-two-math.woff2"
cp package/LICENSE_FONT "$target/stix-two-math-LICENSE.txt"
sha256sum "$target/stix-two-math.woff2"
