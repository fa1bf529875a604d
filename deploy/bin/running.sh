# shellcheck shell=bash
# start, stop, status and logs.

ROLES=(member researcher coordinator editor study-lead moderator admin duty-officer vault-keeper)

corridor_start() {
  need_jdk
  need_running_tools
  [[ $MODE != production ]] || check_production
  open_data
  lock_data
  fix_mode
  if all_run; then
    if [[ $(<"$RUN/public-url") != "$PUBLIC_URL" ]]; then
      fail "Corridor runs already with this data folder, at $(<"$RUN/public-url"): stop it first, or give this one another folder with --data."
    fi
    say "Corridor runs already."
    say_address
    return
  fi
  end_parts
  ! port_taken "$PORT" || fail "Port $PORT is taken by another program: choose another with --port."
  need_space "$DATA" 500
  local from=$SECONDS
  build_if_changed
  [[ -f $WAR ]] || fail "There is no application at $WAR."
  step "Sign-in service prepared"
  keycloak_prepare
  step "Database"
  printf '%s\n' "$PUBLIC_URL" >"$RUN/public-url"
  printf '%s\n' "$PORT" >"$RUN/public.port"
  inner_parts_start
  server_start
  step "Sign-in service (the server starts meanwhile)"
  wait_for "The sign-in service" keycloak_answers
  keycloak_settle
  step "Server"
  wait_for "The server" server_answers /health/ready
  step "Pages and sign-in under one address"
  wait_for "The home page" server_answers /
  wait_for "The sign-in page" server_answers /auth/realms/corridor/.well-known/openid-configuration
  tell_environment
  end_step ok
  STARTED=()
  say "Ready after $((SECONDS - from)) s."
  say
  say_address
}

all_run() {
  local part
  for part in postgres keycloak server; do alive "$part" || return 1; done
  [[ $MODE == production ]] || alive mail
}

say_address() {
  say "Corridor:  $(<"$RUN/public-url")"
  if [[ $MODE == production ]]; then
    [[ -n ${CORRIDOR_ADMIN_EMAIL:-} ]] && say "First administrator:  $CORRIDOR_ADMIN_EMAIL (chooses a new password at the first sign-in)"
    return 0
  fi
  say "Mail:      $DATA/mail"
  say
  say "Sign in with the password 'corridor' as"
  local role
  for role in "${ROLES[@]}"; do printf '  %s@example.org\n' "$role"; done
  say "  newcomer@example.org (no role yet)"
}

# In production nothing may be a default, and nothing may be missing.
check_production() {
  [[ $PUBLIC_URL =~ ^https://[^/]+$ ]] ||
    fail "--production needs the address people will use: --public-url https://… without a path."
  [[ -n ${CORRIDOR_SMTP_HOST:-} ]] || fail "--production needs a mail relay: set CORRIDOR_SMTP_HOST (deploy/README.md lists its companions)."
  [[ ${CORRIDOR_MAIL_FROM:-} == *@*.* ]] || fail "--production needs the sender of its mail: set CORRIDOR_MAIL_FROM."
  [[ ${CORRIDOR_CONTACT_TO:-} == *@*.* && ${CORRIDOR_CONTACT_TO:-} != *@example.* ]] ||
    fail "--production needs the mailbox that the contact form writes to: set CORRIDOR_CONTACT_TO."
  [[ -z ${CORRIDOR_REPLY_ADDRESS:-} || (-n ${CORRIDOR_IMAP_HOST:-} && -n ${CORRIDOR_IMAP_USER:-} && -n ${CORRIDOR_IMAP_PASSWORD:-}) ]] ||
    fail "CORRIDOR_REPLY_ADDRESS is set: its mailbox needs CORRIDOR_IMAP_HOST, CORRIDOR_IMAP_USER and CORRIDOR_IMAP_PASSWORD."
  [[ -z ${CORRIDOR_SMTP_USER:-} || -n ${CORRIDOR_SMTP_PASSWORD:-} ]] || fail "CORRIDOR_SMTP_USER is set and CORRIDOR_SMTP_PASSWORD is not."
  [[ ! -f $DATA/realm-made ]] || return 0
  [[ ${CORRIDOR_ADMIN_EMAIL:-} == *@*.* && ${CORRIDOR_ADMIN_EMAIL:-} != *@example.* ]] ||
    fail "--production needs the first administrator's address for its first start: set CORRIDOR_ADMIN_EMAIL."
  local password=${CORRIDOR_ADMIN_PASSWORD:-}
  [[ -n $password ]] || fail "--production needs the first administrator's password for its first start: set CORRIDOR_ADMIN_PASSWORD."
  if ((${#password} < 12)) || [[ ${password,,} =~ ^(corridor|admin|password|changeme|secret|letmein|default|qwerty|[0-9])+[0-9!.]*$ ]]; then
    fail "CORRIDOR_ADMIN_PASSWORD is too short or a default: give it at least 12 characters that nobody guesses."
  fi
}

corridor_stop() {
  find_data || { say "Nothing runs: $DATA holds no instance."; return; }
  lock_data
  local part any=''
  for part in "${PARTS_BACKWARDS[@]}"; do
    if alive "$part"; then any=yes; fi
  done
  end_parts
  if [[ -n $any ]]; then say "Corridor is stopped."; else say "Corridor was not running."; fi
}

# 0 when all of it runs, 3 when none of it does, 1 when a part is missing.
corridor_status() {
  local part running=0 missing=0
  find_data || { say "Corridor is not running: $DATA holds no instance."; return 3; }
  [[ ! -f $DATA/mode ]] || MODE=$(<"$DATA/mode")
  for part in postgres keycloak mail server; do
    [[ $part != mail || $MODE != production ]] || continue
    if alive "$part"; then
      printf '  %-20s runs (process %s)\n' "${PART_NAME[$part]#The }" "$(cut -d ' ' -f 1 "$RUN/$part.pid")"
      running=$((running + 1))
    else
      printf '  %-20s does not run\n' "${PART_NAME[$part]#The }"
      missing=$((missing + 1))
    fi
  done
  if ((missing == 0)); then
    PORT=$(<"$RUN/public.port") PUBLIC_URL=$(<"$RUN/public-url")
    if asks /health/ready; then
      say "Corridor runs and is ready:  $(<"$RUN/public-url")"
    else
      say "Corridor runs and is not ready; the logs are in $LOGS."
      return 1
    fi
  elif ((running == 0)); then
    say "Corridor is not running."
    return 3
  else
    say "Part of Corridor does not run; the logs are in $LOGS. './corridor start' starts it afresh."
    return 1
  fi
}

# logs [-f] [PART]
corridor_logs() {
  find_data || fail "There are no logs: $DATA holds no instance."
  local follow='' part files=()
  for part in "$@"; do
    case $part in
      -f) follow=-f ;;
      server) files+=("$LOGS/server.log" "$LOGS/server/server.log") ;;
      postgres | database) files+=("$LOGS/postgres.log") ;;
      keycloak | sign-in) files+=("$LOGS/keycloak.log") ;;
      mail) files+=("$LOGS/mail.log") ;;
      *) fail "There is no part '$part': server, database, sign-in and mail keep logs." ;;
    esac
  done
  ((${#files[@]})) || files=("$LOGS/server/server.log" "$LOGS/server.log" "$LOGS/keycloak.log" "$LOGS/postgres.log" "$LOGS/mail.log")
  tail -n 40 ${follow:+-F} "${files[@]}" 2>/dev/null
}
