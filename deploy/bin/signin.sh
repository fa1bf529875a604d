# shellcheck shell=bash
# The sign-in service: Keycloak under /auth, with the realm 'corridor'.

KEYCLOAK_BUILD=(build --db=postgres --http-relative-path=/auth --health-enabled=false --metrics-enabled=false
  '--features-disabled=account,account-api,admin,ciba,device-flow,kerberos,par')
KEYCLOAK_JVM=(-XX:+UseSerialGC -XX:MetaspaceSize=96M -XX:MaxMetaspaceSize=256m -Dfile.encoding=UTF-8 -Djava.security.egd=file:/dev/urandom
  -XX:+ExitOnOutOfMemoryError -Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory
  --add-opens=java.base/java.util=ALL-UNNAMED --add-opens=java.base/java.util.concurrent=ALL-UNNAMED
  --add-opens=java.base/java.security=ALL-UNNAMED --add-opens=java.base/java.lang=ALL-UNNAMED --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
  -Duser.language=en -Duser.country=US -Djava.util.logging.manager=org.jboss.logmanager.LogManager
  -Dpicocli.disable.closures=true -Dquarkus-log-max-startup-records=10000)

keycloak_run() {
  local home=$1
  shift
  "$JAVA" "${KEYCLOAK_JVM[@]}" "-Dkc.home.dir=$home" "-Djboss.server.config.dir=$home/conf" -cp "$home/lib/quarkus-run.jar" \
    io.quarkus.bootstrap.runner.QuarkusEntryPoint "$@"
}

# Keycloak is tailored to its options once: some 20 s that no later start spends again. Sets KEYCLOAK.
keycloak_prepare() {
  local dist key cache=$HERE/.cache
  dist=$(echo "$HERE"/deploy/target/keycloak/keycloak-*)
  key=$(printf '%s\n' "${dist##*/}" "$(<"$JAVA_HOME/release")" "${KEYCLOAK_BUILD[@]}" | sha256sum)
  KEYCLOAK=$cache/${dist##*/}-${key:0:12}
  [[ -f $KEYCLOAK/made ]] && return
  # the cache is for every user of the checkout, and where it cannot be written the instance keeps its own
  if ! { mkdir -p "$cache" && : >>"$cache/keycloak.lock"; } 2>/dev/null; then
    cache=$DATA/cache
    KEYCLOAK=$cache/${KEYCLOAK##*/}
    [[ -f $KEYCLOAK/made ]] && return
    mkdir -p "$cache"
  fi
  (
    umask 022
    flock 7
    [[ -f $KEYCLOAK/made ]] && exit
    rm -rf "$cache"/keycloak-*/
    cp -a "$dist" "$KEYCLOAK"
    rm -f "$KEYCLOAK"/bin/*.bat
    if ! keycloak_run "$KEYCLOAK" "${KEYCLOAK_BUILD[@]}" >"$cache/keycloak.log" 2>&1; then
      rm -rf "$KEYCLOAK"
      exit 1
    fi
    touch "$KEYCLOAK/made"
  ) 7>"$cache/keycloak.lock" ||
    fail "The sign-in service could not be prepared: its log is $cache/keycloak.log."
}

# A copy of its own by hard links: Keycloak writes beside its programs.
keycloak_copy() {
  local home=$DATA/keycloak
  rm -rf "$home"
  cp -al "$KEYCLOAK" "$home" 2>/dev/null || { rm -rf "$home" && cp -a "$KEYCLOAK" "$home"; }
  rm -rf "$home/themes/corridor" "$home/data"
  cp -R "$HERE/deploy/keycloak/theme/corridor" "$home/themes/corridor"
  mkdir -p "$home/data/import"
  realm_file >"$home/data/import/corridor.json"
}

# The realm, with the people and clients that the mode allows.
realm_file() {
  local realm=$HERE/deploy/keycloak/realm clients=/dev/null people
  if [[ $MODE == production ]]; then
    people=$realm/first-administrator.json
  else
    clients=$realm/demo-clients.json people=$realm/demo-people.json
  fi
  awk -v clients="$clients" -v people="$people" '
    function insert(file, line) { while ((getline line < file) > 0) print line }
    /"@demo-clients@"/ { insert(clients); next }
    /"@people@"/ { insert(people); next }
    { print }' "$realm/realm.json"
}

keycloak_start() {
  KEYCLOAK_PORT=$(inner_port keycloak)
  alive keycloak && return
  keycloak_copy
  local home=$DATA/keycloak password_length=8 import=(--import-realm)
  [[ ! -f $DATA/realm-made ]] || import=()
  # the light compiler is enough for a few people and halves the work of a start
  local quick=(-XX:TieredStopAtLevel=1)
  [[ $MODE != production ]] || quick=() password_length=12
  PART_ENVIRONMENT=(
    KC_DB_PASSWORD="$(secret database-keycloak)"
    KC_BOOTSTRAP_ADMIN_CLIENT_ID=corridor-keeper KC_BOOTSTRAP_ADMIN_CLIENT_SECRET="$(secret keeper)"
    CORRIDOR_ACCOUNTS_SECRET="$(secret accounts)" CORRIDOR_OPERATOR_SECRET="$(secret operator)"
    CORRIDOR_ADMIN_EMAIL="${CORRIDOR_ADMIN_EMAIL:-}" CORRIDOR_ADMIN_PASSWORD="${CORRIDOR_ADMIN_PASSWORD:-}"
    CORRIDOR_PASSWORD_LENGTH="$password_length" CORRIDOR_SMTP_HOST="$SMTP_HOST" CORRIDOR_SMTP_PORT="$SMTP_PORT" CORRIDOR_MAIL_FROM="$MAIL_FROM"
  )
  java_part keycloak "${quick[@]}" -Xms64m -Xmx384m "${KEYCLOAK_JVM[@]}" "-Dkc.home.dir=$home" "-Djboss.server.config.dir=$home/conf" -cp "$home/lib/quarkus-run.jar" \
    io.quarkus.bootstrap.runner.QuarkusEntryPoint start --optimized "${import[@]}" \
    --http-enabled=true --http-host=127.0.0.1 --http-port="$KEYCLOAK_PORT" \
    --hostname="$PUBLIC_URL/auth" --hostname-backchannel-dynamic=true \
    --proxy-headers=xforwarded --proxy-trusted-addresses=127.0.0.1 \
    --db-url="jdbc:postgresql://127.0.0.1:$DB_PORT/keycloak" --db-username=keycloak \
    --db-pool-min-size=1 --db-pool-initial-size=1 --db-pool-max-size=20 --log-console-color=false --cache=local
}

keycloak_answers() {
  curl -fsS -o /dev/null --max-time 2 "http://127.0.0.1:$KEYCLOAK_PORT/auth/realms/corridor/.well-known/openid-configuration" 2>/dev/null
}

# What may differ from start to start goes into the realm now: its mail settings.
keycloak_settle() {
  touch "$DATA/realm-made"
  local address=http://127.0.0.1:$KEYCLOAK_PORT/auth settings token
  settings='{"realm":"corridor","smtpServer":{"host":'$(json_text "$SMTP_HOST")',"port":'$(json_text "$SMTP_PORT")
  settings+=',"from":'$(json_text "$MAIL_FROM")',"fromDisplayName":"Corridor"'
  if [[ -n ${CORRIDOR_SMTP_USER:-} ]]; then
    settings+=',"auth":"true","starttls":"'${CORRIDOR_SMTP_STARTTLS:-true}'","user":'$(json_text "$CORRIDOR_SMTP_USER")
    settings+=',"password":'$(json_text "${CORRIDOR_SMTP_PASSWORD:-}")
  fi
  settings+='}}'
  local known
  known=$(printf '%s' "$settings" | sha256sum)
  [[ ! -f $DATA/realm-settled || $(<"$DATA/realm-settled") != "$known" ]] || return 0
  local refusal="The sign-in service refused its mail settings: its log is $LOGS/keycloak.log."
  token=$(client_token "$address/realms/master" corridor-keeper "$(secret keeper)") || fail "$refusal"
  printf 'header = "Authorization: Bearer %s"\ndata-binary = %s\n' "$token" "$(json_text "$settings")" |
    curl -fsS -K - -o /dev/null --max-time 20 -X PUT -H 'Content-Type: application/json' \
      "$address/admin/realms/corridor" 2>>"$LOGS/keycloak.log" || fail "$refusal"
  printf '%s\n' "$known" >"$DATA/realm-settled"
}

# client_token REALM-ADDRESS CLIENT SECRET: the secret goes in by standard input, where no process list shows it.
client_token() {
  local answer
  answer=$(printf 'grant_type=client_credentials&client_id=%s&client_secret=%s' "$2" "$3" |
    curl -fsS --max-time 20 --data-binary @- "$1/protocol/openid-connect/token" 2>/dev/null) || return 1
  answer=${answer#*\"access_token\":\"}
  printf '%s\n' "${answer%%\"*}"
}

json_text() {
  local text=${1//\\/\\\\}
  printf '"%s"' "${text//\"/\\\"}"
}
