# shellcheck shell=bash
# The database: a private PostgreSQL on a free port of the loopback address, durable, with a password.

POSTGRES=$HERE/deploy/target/postgres
AS_DATABASE=()

# PostgreSQL refuses to run as root. A user namespace without any mapping is enough for it and needs no other user;
# where those are forbidden, it runs as 'nobody', who must then be able to reach the folders.
choose_database_user() {
  AS_DATABASE=()
  ((EUID == 0)) || return 0
  if [[ -z ${CORRIDOR_NO_NAMESPACE:-} ]] && unshare -U true 2>/dev/null; then
    AS_DATABASE=(unshare -U)
    [[ ! -e $DATA/postgres || -O $DATA/postgres ]] || chown -R "$EUID:$EUID" "$DATA/postgres"
    return
  fi
  need_tool setpriv util-linux 'runs the database as an ordinary user'
  AS_DATABASE=(setpriv --reuid=65534 --regid=65534 --clear-groups)
  mkdir -p "$DATA/postgres"
  chown -R 65534:65534 "$DATA/postgres"
  chmod o+x "$DATA"
  local folder=$DATA/postgres
  "${AS_DATABASE[@]}" test -x "$POSTGRES/bin/postgres" -a -w "$folder" ||
    fail "Run as root without user namespaces, the database runs as 'nobody', who cannot reach $folder or $POSTGRES: give its parent folders 'chmod o+x', or choose --data elsewhere, or start as an ordinary user."
}

database_start() {
  alive postgres && return
  DB_PORT=$(inner_port postgres)
  choose_database_user
  [[ -f $DATA/postgres/made ]] || database_make
  forget_stranger
  launch postgres "${AS_DATABASE[@]}" "$POSTGRES/bin/postgres" -D "$DATA/postgres/cluster" -p "$DB_PORT"
}

# PostgreSQL recognises its own leftovers after a crash, by their process and shared memory; only when the id it wrote
# down now belongs to quite another program must it be helped.
forget_stranger() {
  local file=$DATA/postgres/cluster/postmaster.pid pid
  [[ -s $file ]] && read -r pid <"$file" && [[ -d /proc/$pid ]] || return 0
  tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null | grep -q postgres || rm -f "$file"
}

# The folder appears under its name only when it is complete.
database_make() {
  local cluster=$DATA/postgres/cluster log=$LOGS/postgres-made.log password=$DATA/postgres/password
  rm -rf "$cluster"
  mkdir -p "$DATA/postgres"
  secret superuser >"$password"
  [[ ${AS_DATABASE[0]:-} != setpriv ]] || chown -R 65534:65534 "$DATA/postgres"
  "${AS_DATABASE[@]}" "$POSTGRES/bin/initdb" -D "$cluster" -U postgres -A scram-sha-256 --pwfile="$password" -E UTF8 \
    --locale-provider=builtin --builtin-locale=C.UTF-8 --lc-collate=C --lc-ctype=C --lc-messages=C >"$log" 2>&1 ||
    fail "The database could not be made: its log is $log.$(reason_in_log "$log")"
  rm "$password"
  {
    printf "listen_addresses = '127.0.0.1'\nunix_socket_directories = ''\nmax_connections = 120\nshared_buffers = 128MB\n"
    printf "jit = off\nlog_timezone = 'UTC'\ntimezone = 'UTC'\nlog_checkpoints = off\n"
  } >>"$cluster/postgresql.conf"
  local owner
  for owner in corridor keycloak; do
    printf "create role %s login password '%s'\n" "$owner" "$(secret "database-$owner")"
    printf "create database %s owner %s\n" "$owner" "$owner"
  done | "${AS_DATABASE[@]}" "$POSTGRES/bin/postgres" --single -D "$cluster" postgres >>"$log" 2>&1 ||
    fail "The database could not be made: its log is $log.$(reason_in_log "$log")"
  sync "$cluster/postgresql.conf"
  touch "$DATA/postgres/made"
}

database_answers() { port_taken "$DB_PORT" && grep -q 'ready to accept connections' "$LOGS/postgres.log"; }
