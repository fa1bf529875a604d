# shellcheck shell=bash
# import, reindex and invite: what the command line asks of a running Corridor, as its operator.

# ask METHOD ADDRESS [CURL-ARGUMENT…]: sets ANSWER and STATUS.
ask() {
  local method=$1 address=$2 token answered
  shift 2
  token=$(client_token "$(server_origin)/auth/realms/corridor" corridor-operator "$(secret operator)") ||
    fail "The sign-in service did not let the command line in: its log is $LOGS/keycloak.log."
  answered=$(printf 'header = "Authorization: Bearer %s"\n' "$token" |
    curl -sS --max-time 900 -K - -X "$method" -H "Host: ${HOST_NAME}" "${FORWARDED[@]}" -w '\n%{http_code}' "$@" "$(server_origin)$address") ||
    fail "Corridor did not answer: './corridor status' tells what runs."
  STATUS=${answered##*$'\n'}
  ANSWER=${answered%$'\n'*}
}

need_running_instance() {
  need_running_tools
  if ! { find_data && alive server; }; then
    fail "Corridor is not running with the data folder $DATA: './corridor start' starts it."
  fi
  MODE=$(<"$DATA/mode") PORT=$(<"$RUN/public.port") PUBLIC_URL=$(<"$RUN/public-url")
  HOST_NAME=${PUBLIC_URL#*://}
  FORWARDED=()
  if [[ $MODE == production ]]; then FORWARDED=(-H "X-Forwarded-Proto: https" -H "X-Forwarded-Host: $HOST_NAME" -H 'X-Forwarded-Port: 443'); fi
}

# lines JSON: one "path<TAB>value" a line.
lines() { awk -f "$HERE/deploy/bin/lines.awk" <<<"$1"; }

# The sentence of a refusal, and its field errors.
refused() {
  local said
  said=$(lines "$ANSWER" | awk -F '\t' '
    $1 == "detail" || $1 == "title" { text[$1] = $2 }
    $1 ~ /^errors\.[0-9]+\.message$/ { more = more "\n  " $2 }
    END { print (text["detail"] != "" ? text["detail"] : text["title"]) more }')
  fail "$1: ${said:-Corridor answered $STATUS}"
}

corridor_import() {
  [[ ${1:-} == practices && -n ${2:-} ]] || fail "'import' takes 'practices' and the files to read: ./corridor import practices FILE…"
  shift
  need_running_instance
  local file
  for file in "$@"; do
    [[ -r $file && -f $file ]] || fail "The file $file cannot be read."
  done
  for file in "$@"; do
    ask POST "/api/library/imports?source=ilo-practices&name=$(encoded "${file##*/}")" \
      -H 'Content-Type: text/plain; charset=utf-8' --data-binary "@$file"
    [[ $STATUS == 2?? ]] || refused "$file was not imported"
    report "$file"
  done
}

report() {
  say "$1"
  lines "$ANSWER" | awk -F '\t' '
    BEGIN {
      split("announced,found,withoutCountry,withoutText,damagedCharacters,doubledCountries,wrappedDescriptions,added,changed,unchanged", keys, ",")
      split("announced,found,without country,without text,damaged characters,doubled countries,wrapped descriptions,added,changed,unchanged", words, ",")
    }
    { value[$1] = $2 }
    $1 ~ /^undecided\.[0-9]+\.title$/ { split($1, p, "."); undecided[p[2]] = $2; many = many > p[2] + 1 ? many : p[2] + 1 }
    $1 ~ /^undecided\.[0-9]+\.label$/ { split($1, p, "."); label[p[2]] = $2 }
    $1 ~ /^unknownCountries\.[0-9]+$/ { unknown = unknown "\n  unknown country: " $2 }
    END {
      for (i = 1; i in keys; i++) if (value[keys[i]] != "" && value[keys[i]] != "null") printf "  %5d %s\n", value[keys[i]], words[i]
      for (i = 0; i < many; i++) printf "  undecided: %s (%s)\n", label[i], undecided[i]
      if (unknown != "") print substr(unknown, 2)
    }'
}

# Any text as part of an address: every byte by its number.
encoded() { printf '%s' "$1" | od -An -v -tx1 | tr -d ' \n' | sed 's/../%&/g'; }

corridor_reindex() {
  need_running_instance
  ask POST /api/search/rebuild
  [[ $STATUS == 2?? ]] || refused "The search index was not rebuilt"
  say "The search index is rebuilt from the database:"
  lines "$ANSWER" | awk -F '\t' '{ printf "  %6d %s\n", $2, $1 }'
}

corridor_invite() {
  [[ ${1:-} == ?*@?* && -n ${2:-} ]] || fail "'invite' takes an e-mail address and a role: ./corridor invite EMAIL ROLE"
  [[ " ${ROLES[*]} " == *" $2 "* ]] || fail "There is no role '$2': ${ROLES[*]}."
  need_running_instance
  ask POST /api/invitations -H 'Content-Type: application/json' \
    --data-binary '{"email":'"$(json_text "$1")"',"roles":['"$(json_text "$2")"'],"assignment":null,"language":"en","note":null}'
  [[ $STATUS == 2?? ]] || refused "$1 was not invited"
  say "$1 is invited as $2."
  if [[ $MODE != production ]]; then say "The letter is in $DATA/mail."; fi
}
