# Finds Java for the scripts in bin, which read this file. Sets:
#   java     the program
#   version  of its runtime as its file "release" has it, such as 17.0.15+6; may be empty

least=17

# Reads what a JDK's file "release" says (JEP 223), without starting a process.
# $1: the home of a Java. Sets feature and version, both empty where nothing is known.
read_release() {
  feature= version= short=
  [ -r "$1/release" ] || return 0
  while IFS= read -r line || [ -n "$line" ]; do
    value=${line#*=\"}
    value=${value%%\"*}
    case $line in
      JAVA_VERSION=*)
        feature=${value#1.}
        feature=${feature%%[!0-9]*}
        short=$value
        ;;
      JAVA_RUNTIME_VERSION=*) version=$value ;;
    esac
  done <"$1/release"
  # A Java that jlink made says no more.
  version=${version:-$short}
}

# Asks a Java for its version, where no file tells it. $1: the program. Sets feature.
ask_version() {
  feature=$("$1" -version 2>&1 | sed -n 's/.* version "\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' | head -n 1)
}

# Whether a program is a Java that is new enough. $1: the program. Sets java and version.
is_java() {
  [ -x "$1" ] && [ ! -d "$1" ] || return 1
  program=$(follow "$1")
  home=${program%/*}
  home=${home%/bin}
  read_release "$home"
  [ -n "$feature" ] || ask_version "$1"
  [ -n "$feature" ] || return 1
  if [ "$feature" -lt "$least" ]; then
    old="$old
  Java $feature: $1"
    return 1
  fi
  java=$1
}

# Where a chain of symbolic links ends. $1: a path.
follow() {
  file=$1
  while [ -h "$file" ]; do
    target=$(readlink "$file")
    case $target in
      /*) file=$target ;;
      *) file=${file%/*}/$target ;;
    esac
  done
  printf '%s\n' "$file"
}

# Looks beside the tool, in JAVA_HOME, in PATH, and where systems put it. Needs: lib
find_java() {
  old=
  if is_java "${lib%/lib}/java/bin/java"; then
    return 0
  fi
  if [ -n "${JAVA_HOME:-}" ] && is_java "$JAVA_HOME/bin/java"; then
    return 0
  fi
  found=$(command -v java || :)
  if [ -n "$found" ] && is_java "$found"; then
    return 0
  fi
  for place in "${GLOSSDECK_JAVA_PLACES-/usr/lib/jvm}"/*/bin/java \
    /Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java; do
    if is_java "$place"; then
      return 0
    fi
  done
  {
    echo "glossdeck: error: there is no Java $least or later (install one, such as from"
    echo "https://adoptium.net, or set JAVA_HOME to its folder)"
    [ -z "$old" ] || echo "found only:$old"
  } >&2
  exit 3
}
