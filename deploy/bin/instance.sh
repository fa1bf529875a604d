# shellcheck shell=bash
# One running Corridor: its data folder, its ports, its secrets and its processes.
#
#   <data>/mode       loopback or production, fixed by the first start
#   <data>/secrets/   one file per secret, readable by the owner only
#   <data>/run/       ports, process ids, the lock
#   <data>/logs/      one log per part
#   <data>/postgres, keycloak, server, index, files, mail

PARTS_BACKWARDS=(server keycloak mail postgres)
declare -A PART_NAME=([postgres]='The database' [keycloak]='The sign-in service' [mail]='The mail folder' [server]='The server')

open_data() {
  umask 077
  mkdir -p "$DATA" 2>/dev/null || fail "The data folder $DATA cannot be made: choose another with --data."
  DATA=$(cd "$DATA" && pwd -P)
  RUN=$DATA/run LOGS=$DATA/logs
  if ! { mkdir -p "$RUN" "$LOGS" "$DATA/secrets" && : >"$RUN/.writable"; } 2>/dev/null; then
    fail "The data folder $DATA cannot be written (read-only or full): choose another with --data."
  fi
}

# Looks without making anything.
find_data() {
  RUN=$DATA/run LOGS=$DATA/logs
  [[ -d $RUN ]] || return 1
  DATA=$(cd "$DATA" && pwd -P)
  RUN=$DATA/run LOGS=$DATA/logs
}

lock_data() {
  exec 9>"$RUN/lock"
  flock -n 9 || fail "Another ./corridor is at work on $DATA: wait until it is done."
}

fix_mode() {
  if [[ ! -f $DATA/mode ]]; then
    printf '%s\n' "$MODE" >"$DATA/mode"
  elif [[ $(<"$DATA/mode") != "$MODE" ]]; then
    if [[ $MODE == production ]]; then
      fail "The data folder $DATA was made for trying Corridor out and holds demo accounts: give --production a folder of its own with --data."
    fi
    fail "The data folder $DATA belongs to a production instance: start it with --production, or choose another with --data."
  fi
}

# --- secrets

# secret NAME: made at random the first time.
secret() {
  local file=$DATA/secrets/$1
  if [[ ! -s $file ]]; then
    head -c 24 /dev/urandom | base64 | tr -d '+/=\n' >"$file.new"
    mv "$file.new" "$file"
  fi
  cat "$file"
}

# secret_file NAME: where it lies, for who reads it there rather than in the environment.
secret_file() {
  secret "$1" >/dev/null
  printf '%s\n' "$DATA/secrets/$1"
}

# --- ports

port_taken() {
  awk -v wanted=":$(printf '%04X' "$1")" '$4 == "0A" && substr($2, length($2) - 4) == wanted { found = 1 } END { exit !found }' \
    /proc/net/tcp /proc/net/tcp6 2>/dev/null
}

# inner_port NAME: a free port below the range that outgoing connections use, the same as last time if it still is free.
inner_port() {
  local file=$RUN/$1.port port=''
  [[ -s $file ]] && port=$(<"$file")
  if [[ -z $port ]] || { ! alive "$1" && port_taken "$port"; }; then
    port=''
    while [[ -z $port ]] || port_taken "$port" || grep -qsx "$port" "$RUN"/*.port; do
      port=$((20000 + RANDOM % 10000))
    done
    printf '%s\n' "$port" >"$file"
  fi
  printf '%s\n' "$port"
}

# --- processes: known by id and moment of birth, so that a reused id is never taken for ours

born() {
  local line
  local fields
  line=$(<"/proc/$1/stat") 2>/dev/null || return 1
  read -ra fields <<<"${line##*) }"
  [[ ${fields[0]} != Z ]] && printf '%s\n' "${fields[19]}"
}

alive() {
  local pid birth
  [[ -s $RUN/$1.pid ]] || return 1
  read -r pid birth <"$RUN/$1.pid" || return 1
  [[ -n $birth && $(born "$pid") == "$birth" ]]
} 2>/dev/null

STARTED=()
# java_part PART FLAG…: a Java part writes nowhere but under the data folder, not even into /tmp. What it loads is
# remembered when it first ends in good order: later starts take half the work.
java_part() {
  local part=$1 memory
  shift
  rm -rf "${DATA:?}/tmp/$part"
  mkdir -p "$DATA/tmp/$part"
  memory=$(memory_of "$part" "$@")
  if [[ -f $memory ]]; then
    set -- "-XX:SharedArchiveFile=$memory" -Xlog:cds=off -Xlog:cds+dynamic=off "$@"
  elif [[ $part != mail ]]; then
    printf '%s\n' "$memory" >"$DATA/tmp/$part/remember"
    set -- "-XX:ArchiveClassesAtExit=$DATA/tmp/$part/loaded.jsa" -Xlog:cds=off -Xlog:cds+dynamic=off "$@"
  fi
  launch "$part" "$JAVA" "-Djava.io.tmpdir=$DATA/tmp/$part" -XX:-UsePerfData "$@"
}

# Where the memory of a part lies: one per Java and set of programs.
memory_of() {
  local part=$1 jar cache=$HERE/.cache key
  shift
  [[ -w $cache ]] || cache=$DATA/cache
  case $part in
    keycloak) jar=$DATA/keycloak/lib/quarkus-run.jar ;;
    server) jar=$SERVER/jboss-modules.jar ;;
    *) return ;;
  esac
  key=$(stat -c '%s %Y' "$jar" "$JAVA_HOME/release" | sha256sum)
  printf '%s/%s-%s.jsa\n' "$cache" "$part" "${key:0:12}"
}

# Keeps what an ended part loaded, if it is whole.
keep_memory() {
  local part=$1 loaded=$DATA/tmp/$1/loaded.jsa memory
  [[ -s $loaded && -s $DATA/tmp/$part/remember ]] || return 0
  [[ -n $JAVA ]] || find_jdk || return 0
  read -r memory <"$DATA/tmp/$part/remember"
  if "$JAVA" -XX:+UseSerialGC "-XX:SharedArchiveFile=$loaded" -Xshare:auto -Xlog:disable -version >/dev/null 2>&1; then
    rm -f "${memory%/*}/$part"-*.jsa
    chmod a+r "$loaded"
    mkdir -p "${memory%/*}" && cp "$loaded" "$memory.new.$$" && mv "$memory.new.$$" "$memory"
  fi 2>/dev/null
  rm -f "$loaded"
}

# What only the next part is told, NAME=value each.
PART_ENVIRONMENT=()

# launch PART COMMAND…: in the background, its own session, its output in its log.
launch() {
  local part=$1 pid
  shift
  keep_last_log "$part"
  # by export and not by env(1), whose arguments everybody on the machine could read
  (
    ((${#PART_ENVIRONMENT[@]} == 0)) || export "${PART_ENVIRONMENT[@]}"
    exec setsid "$@" </dev/null >"$LOGS/$part.log" 2>&1 8>&- 9>&-
  ) &
  pid=$!
  disown "$pid"
  PART_ENVIRONMENT=()
  STARTED=("$part" "${STARTED[@]}")
  printf '%s %s\n' "$pid" "$(born "$pid")" >"$RUN/$part.pid"
}

keep_last_log() {
  [[ ! -s $LOGS/$1.log ]] || mv -f "$LOGS/$1.log" "$LOGS/$1.log.last"
}

# end_part PART: an orderly end, and an abrupt one when that takes too long.
end_part() {
  local part=$1 pid birth signal=TERM waited=0 patience=600
  alive "$part" || { rm -f "$RUN/$part.pid"; return 0; }
  read -r pid birth <"$RUN/$part.pid"
  # the database's fast shutdown: it does not wait for clients to leave
  [[ $part == postgres ]] && signal=INT
  if [[ -s $DATA/tmp/$part/remember ]]; then
    say "  ${PART_NAME[$part]} writes down what it loaded, once, to start in half the time from now on."
    patience=1800
  fi
  kill -s "$signal" "$pid" 2>/dev/null || true
  while alive "$part"; do
    sleep 0.1
    waited=$((waited + 1))
    if ((waited == patience)); then
      rm -f "$DATA/tmp/$part/remember"
      note "${PART_NAME[$part]} did not end within $((patience / 600)) min and is ended abruptly."
      kill -KILL "$pid" 2>/dev/null || true
    fi
  done
  rm -f "$RUN/$part.pid"
  keep_memory "$part"
}

end_parts() {
  local part
  for part in "${PARTS_BACKWARDS[@]}"; do end_part "$part"; done
}

# The parts of a start that did not come to its end.
end_started() {
  local part
  for part in "${STARTED[@]}"; do end_part "$part"; done
  STARTED=()
}

must_live() {
  alive "$1" && return
  fail "${PART_NAME[$1]} ended while Corridor was starting: its log is $LOGS/$1.log.$(reason_in_log "$LOGS/$1.log")"
}

# The one line of a log that most likely says why.
reason_in_log() {
  local line
  line=$(grep -sE 'No space left|FATAL|ERROR|Address already in use|BindException|OutOfMemory' "$1" | head -n 1 | cut -c 1-300) || true
  [[ -z $line ]] || printf ' It says: %s' "$line"
}
