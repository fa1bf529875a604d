# shellcheck shell=bash
# Building, and only when what it is built from has changed.

BUILT=$HERE/.cache/built

# One line that changes whenever a file does from which the build makes something.
sources_now() {
  cd "$HERE" &&
    find pom.xml .mvn surveys deploy webapp backend \
      \( -name target -o -name node_modules -o -name dist -o -name test -o -name tests \) -prune -o \
      -type f ! -name '*.test.ts' ! -name '*.e2e.ts' ! -name '*.md' ! -path 'deploy/bin/*' ! -path 'deploy/keycloak/*' -printf '%p %s %T@\n' |
    LC_ALL=C sort | sha256sum
}

is_built() {
  [[ -f $BUILT && -f $WAR && -f $SERVER/jboss-modules.jar && -x $POSTGRES/bin/postgres && -f $HERE/deploy/mail/target/corridor-mail.jar ]] &&
    compgen -G "$HERE/deploy/target/keycloak/keycloak-*" >/dev/null && [[ $(<"$BUILT") == "$(sources_now)" ]]
}

build_if_changed() {
  [[ -z ${CORRIDOR_WAR:-} ]] || return 0
  is_built && return
  need_building_tools
  umask 022
  need_space "$HERE" 1500
  mkdir -p "$HERE/.cache" 2>/dev/null || fail "The checkout $HERE cannot be written, and Corridor has to be built in it first."
  exec 8>"$HERE/.cache/build.lock"
  flock -n 8 || { note "Another build is under way; waiting for it." && flock 8; }
  if ! is_built; then
    say "Building what changed (the first time fetches some 600 MB):"
    local sources log=$HERE/.cache/build.log
    sources=$(sources_now)
    build_with_maven "$log" -DskipTests -Dmaven.test.skip=true -Dskip.checks package ||
      fail "The build failed: its log is $log.$(reason_in_log "$log")"
    printf '%s\n' "$sources" >"$BUILT"
  fi
  exec 8>&-
  umask 077
}

BUILDING=''
# build_with_maven LOG ARGUMENT…: one step per module.
build_with_maven() {
  local log=$1 line code=0
  shift
  : >"$log"
  # shellcheck disable=SC2016 # its own arguments
  setsid "$BASH" -c 'cd "$1" && shift && exec mvn -B -ntp "$@"' mvn "$HERE" "$@" >"$log" 2>&1 </dev/null 8>&- 9>&- &
  BUILDING=$!
  while IFS= read -r line; do
    [[ $line =~ ^\[INFO\]\ Building\ (.*)\ [0-9][^\ ]*\ +\[[0-9/]+\]$ ]] && step "${BASH_REMATCH[1]}"
  done < <(tail -n +1 -f -s 0.2 --pid="$BUILDING" "$log" 2>/dev/null)
  wait "$BUILDING" || code=$?
  BUILDING=''
  ((code != 0)) || end_step ok
  return "$code"
}

# A build that is cut off takes its helpers with it.
end_building() {
  [[ -z $BUILDING ]] || kill -TERM -- "-$BUILDING" 2>/dev/null || true
}
