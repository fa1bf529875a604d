# shellcheck shell=bash
# The parts together: starting them, waiting for them, telling others where they are.

START_TIMEOUT=${CORRIDOR_START_TIMEOUT:-240}

# wait_for PART WHAT QUESTION…: until the question is answered, as long as every started part lives.
wait_for() {
  local what=$1 deadline=$((SECONDS + START_TIMEOUT)) part
  shift
  until "$@"; do
    for part in "${STARTED[@]}"; do must_live "$part"; done
    ((SECONDS < deadline)) || fail "$what did not answer within $START_TIMEOUT s: the logs are in $LOGS."
    sleep 0.2
  done
}

# Where mail goes: the relay of a production instance, else our own folder.
settle_mail() {
  MAIL_FROM=${CORRIDOR_MAIL_FROM:-corridor@localhost}
  CONTACT_TO=${CORRIDOR_CONTACT_TO:-coordination@example.org}
  if [[ $MODE == production ]]; then
    SMTP_HOST=$CORRIDOR_SMTP_HOST SMTP_PORT=${CORRIDOR_SMTP_PORT:-587}
  else
    SMTP_HOST=127.0.0.1
    SMTP_PORT=$(inner_port mail)
  fi
}

# Where answers to mail come back. In production the server reads these settings itself, from the environment it inherits.
REPLY_SETTINGS=()
settle_replies() {
  [[ $MODE == production ]] || REPLY_SETTINGS=(
    CORRIDOR_REPLY_ADDRESS=reply@localhost
    CORRIDOR_IMAP_HOST=127.0.0.1 "CORRIDOR_IMAP_PORT=$IMAP_PORT" CORRIDOR_IMAP_ENCRYPTION=none
    CORRIDOR_IMAP_USER=reply "CORRIDOR_IMAP_PASSWORD=$(secret imap)" CORRIDOR_IMAP_SECONDS=2
  )
}

# Database, mail and sign-in, all at once: only Keycloak has to wait for the database.
inner_parts_start() {
  settle_mail
  database_start
  [[ $MODE == production ]] || mail_start
  settle_replies
  DB_PORT=$(inner_port postgres)
  wait_for "The database" database_answers
  keycloak_start
}

# Everything the server and its tests are told, one NAME=value a line.
environment() {
  printf '%s\n' \
    "CORRIDOR_MODE=$MODE" \
    "CORRIDOR_PUBLIC_URL=$PUBLIC_URL" \
    "CORRIDOR_DB_HOST=127.0.0.1" \
    "CORRIDOR_DB_PORT=$DB_PORT" \
    "CORRIDOR_DB_NAME=corridor" \
    "CORRIDOR_DB_USER=corridor" \
    "CORRIDOR_DB_PASSWORD=$(secret database-corridor)" \
    "CORRIDOR_KEYCLOAK_PORT=$KEYCLOAK_PORT" \
    "CORRIDOR_ACCOUNTS_SECRET=$(secret accounts)" \
    "CORRIDOR_SURVEY_KEY_FILE=${CORRIDOR_SURVEY_KEY_FILE:-$(secret_file interviews)}" \
    "CORRIDOR_SMTP_HOST=$SMTP_HOST" \
    "CORRIDOR_SMTP_PORT=$SMTP_PORT" \
    "CORRIDOR_MAIL_FROM=$MAIL_FROM" \
    "CORRIDOR_CONTACT_TO=$CONTACT_TO" \
    "${REPLY_SETTINGS[@]}" \
    "CORRIDOR_INDEX_DIR=$DATA/index" \
    "CORRIDOR_FILES_DIR=$DATA/files"
}

# What tests and developers read besides.
environment_for_tests() {
  environment
  printf '%s\n' \
    "CORRIDOR_PUBLIC_PORT=$PORT" \
    "CORRIDOR_MANAGEMENT_PORT=$(inner_port management)" \
    "CORRIDOR_OPERATOR_SECRET=$(secret operator)" \
    "CORRIDOR_MAIL_DIR=$DATA/mail" \
    "CORRIDOR_SERVER_HOME=$HERE/deploy/target/server" \
    "CORRIDOR_JAVA_HOME=$JAVA_HOME"
}

parts_start() {
  need_jdk
  need_running_tools
  need_provisioned
  open_data
  lock_data
  fix_mode
  if alive postgres && alive keycloak && alive mail && [[ -s $RUN/corridor.env && $(<"$RUN/public-url") == "$PUBLIC_URL" ]]; then
    say "The parts run already; $RUN/corridor.env tells where."
    return
  fi
  end_parts
  step "Preparing the sign-in service"
  keycloak_prepare
  step "Starting database, mail and sign-in"
  inner_parts_start
  wait_for "The sign-in service" keycloak_answers
  keycloak_settle
  tell_environment
  end_step ok
  STARTED=()
  say "$RUN/corridor.env tells where they are."
}

tell_environment() {
  mkdir -p "$DATA/index" "$DATA/files"
  printf '%s\n' "$PUBLIC_URL" >"$RUN/public-url"
  printf '%s\n' "$PORT" >"$RUN/public.port"
  environment_for_tests >"$RUN/corridor.env.new"
  mv "$RUN/corridor.env.new" "$RUN/corridor.env"
}

parts_stop() {
  find_data || { say "Nothing runs: $DATA holds no instance."; return; }
  lock_data
  end_parts
  say "Stopped."
}

need_provisioned() {
  [[ -x $POSTGRES/bin/postgres && -d $HERE/deploy/target/server/modules && -d $HERE/deploy/target/keycloak && -f $HERE/deploy/mail/target/corridor-mail.jar ]] ||
    fail "The parts are not built yet: run 'mvn package -pl deploy,deploy/mail -DskipTests' or './corridor start' once."
}
