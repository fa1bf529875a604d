# shellcheck shell=bash
# Finding what Corridor needs on the machine, and fetching it where that is possible.

JDK_WANTED=25
JAVA=''

is_jdk() {
  [[ -x $1/bin/javac && -f $1/release ]] && grep -q "^JAVA_VERSION=\"${JDK_WANTED}[.\"]" "$1/release"
}

# Sets JAVA_HOME and JAVA.
need_jdk() {
  local home
  find_jdk && return
  if may_install && apt_has "openjdk-$JDK_WANTED-jdk-headless"; then
    apt_install "openjdk-$JDK_WANTED-jdk-headless"
    find_jdk && return
  fi
  fail "Corridor needs a JDK $JDK_WANTED and found none in JAVA_HOME, on the PATH or under /usr/lib/jvm: install one (for example Temurin $JDK_WANTED from adoptium.net) and set JAVA_HOME to its folder."
}

find_jdk() {
  local home on_path=''
  if command -v javac >/dev/null; then
    on_path=$(readlink -f "$(command -v javac)")
    on_path=${on_path%/bin/javac}
  fi
  for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/*; do
    if [[ -n $home ]] && is_jdk "$home"; then
      export JAVA_HOME=$home
      JAVA=$home/bin/java
      return 0
    fi
  done
  return 1
}

# need_tool COMMAND DEBIAN-PACKAGE WHAT-FOR
need_tool() {
  command -v "$1" >/dev/null && return
  if may_install && apt_has "$2"; then
    apt_install "$2"
    command -v "$1" >/dev/null && return
  fi
  fail "The program '$1' is missing ($3): install it, on Debian with 'apt-get install $2'."
}

need_node() {
  need_tool node nodejs 'builds the web application'
  need_tool npm npm 'builds the web application'
  local version
  version=$(node --version)
  version=${version#v}
  if ((${version%%.*} < 20)); then
    fail "The web application needs Node 20.19 or newer, and this machine has $version: install a newer one (nodejs.org)."
  fi
}

need_running_tools() {
  need_tool curl curl 'asks the parts whether they answer'
  need_tool flock util-linux 'keeps two starts apart'
  need_tool setsid util-linux 'starts the parts'
}

need_building_tools() {
  need_tool mvn maven 'builds Corridor'
  need_tool tar tar 'unpacks the database'
  need_tool xz xz-utils 'unpacks the database'
  need_node
}

may_install() { ((EUID == 0)) && command -v apt-get >/dev/null; }

APT_UPDATED=''
apt_has() {
  if [[ -z $APT_UPDATED ]] && ! apt_candidate "$1"; then
    apt-get update -qq >/dev/null 2>&1 || true
    APT_UPDATED=yes
  fi
  apt_candidate "$1"
}

apt_candidate() { LC_ALL=C apt-cache policy "$1" 2>/dev/null | grep -q 'Candidate: [0-9]'; }

apt_install() {
  step "Installing $* from Debian"
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1 ||
    fail "Installing $* failed: run 'apt-get install $*' to see why."
  end_step ok
}

# need_space FOLDER MEGABYTES
need_space() {
  local free
  free=$(df -Pm "$1" | awk 'NR == 2 { print $4 }')
  ((free >= $2)) || fail "The disk of $1 has $free MB free and this needs $2 MB: make room and try again."
}
