# shellcheck shell=bash
# The server: WildFly with Corridor in it, on the one public port. Its programs are shared, its writable part is ours.

SERVER=$HERE/deploy/target/server
WAR=${CORRIDOR_WAR:-$HERE/backend/target/corridor.war}
SERVER_JVM=(-Xms64m -Xmx400m -XX:+UseSerialGC -XX:MetaspaceSize=128m -XX:MaxMetaspaceSize=256m -XX:ReservedCodeCacheSize=96m
  -XX:+ExitOnOutOfMemoryError -Djava.awt.headless=true -Dorg.jboss.logmanager.nocolor=true -Djboss.modules.system.pkgs=org.jboss.byteman
  --add-exports=java.desktop/sun.awt=ALL-UNNAMED --add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED
  --add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED --add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED
  --add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED
  --add-opens=java.base/java.lang=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED
  --add-opens=java.base/java.lang.invoke=ALL-UNNAMED --add-opens=java.base/java.lang.reflect=ALL-UNNAMED
  --add-opens=java.base/java.io=ALL-UNNAMED --add-opens=java.base/java.net=ALL-UNNAMED
  --add-opens=java.base/java.security=ALL-UNNAMED --add-opens=java.base/java.util=ALL-UNNAMED
  --add-opens=java.base/java.util.concurrent=ALL-UNNAMED --add-opens=java.management/javax.management=ALL-UNNAMED
  --add-opens=java.naming/javax.naming=ALL-UNNAMED)

# A fresh copy of the configuration each time: what the programs bring is what runs.
server_copy() {
  local base=$DATA/server
  rm -rf "$base/configuration" "$base/deployments" "$base/tmp" "$base/data/content"
  mkdir -p "$base/deployments" "$DATA/index" "$DATA/files"
  cp -R "$SERVER/standalone/configuration" "$base/configuration"
  cp "$WAR" "$base/deployments/corridor.war"
  if [[ -n ${CORRIDOR_SMTP_USER:-} ]]; then
    # shellcheck disable=SC2016 # the server resolves the expressions, not this shell
    sed -i 's|<smtp-server outbound-socket-binding-ref="mail-smtp"|& tls="${env.CORRIDOR_SMTP_STARTTLS:true}" username="${env.CORRIDOR_SMTP_USER}" password="${env.CORRIDOR_SMTP_PASSWORD:}"|' \
      "$base/configuration/standalone.xml"
  fi
}

server_start() {
  alive server && return
  MANAGEMENT_PORT=$(inner_port management)
  server_copy
  local base=$DATA/server behind_proxy=false
  [[ $MODE != production ]] || behind_proxy=true
  mapfile -t PART_ENVIRONMENT < <(environment)
  PART_ENVIRONMENT+=("CORRIDOR_BEHIND_PROXY=$behind_proxy")
  rm -f "$LOGS/server/server.log"
  java_part server "-D[Corridor]" "${SERVER_JVM[@]}" "-Dorg.jboss.boot.log.file=$LOGS/server/server.log" \
    "-Dlogging.configuration=file:$base/configuration/logging.properties" \
    -jar "$SERVER/jboss-modules.jar" -mp "$SERVER/modules" org.jboss.as.standalone \
    "-Djboss.home.dir=$SERVER" "-Djboss.server.base.dir=$base" "-Djboss.server.log.dir=$LOGS/server" \
    "-Djboss.bind.address=$BIND" -Djboss.bind.address.management=127.0.0.1 \
    "-Djboss.http.port=$PORT" "-Djboss.management.http.port=$MANAGEMENT_PORT" --read-only-server-config=standalone.xml
}

server_answers() {
  asks "$1" && return
  local log
  for log in "$LOGS/server/server.log" "$LOGS/server.log"; do
    ! grep -qsE 'WFLYSRV0021|WFLYCTL0186|WFLYSRV0026|WFLYSRV0056' "$log" ||
      fail "Corridor could not be put on the server: its log is $log.$(reason_in_log "$log")"
  done
  return 1
}

# Where the server is reached from this machine.
server_origin() {
  local at=$BIND
  [[ $at != 0.0.0.0 && $at != :: ]] || at=127.0.0.1
  printf 'http://%s:%s' "$at" "$PORT"
}

# asks ADDRESS: does the public port answer it with success, as if it had been asked by its public name?
asks() {
  curl -fsS -o /dev/null --max-time 5 -H "Host: ${PUBLIC_URL#*://}" "$(server_origin)$1" 2>/dev/null
}
