# shellcheck shell=bash
# test, check, fix and bench: what shows that Corridor holds.

WEBAPP=$HERE/webapp

# Everything that is checked before a change is done; the last line sums it up.
corridor_test() {
  local log=$HERE/target/test.log code=0 browser_code=0 sources
  need_jdk
  need_running_tools
  need_building_tools
  need_browser
  mkdir -p "$HERE/target"
  : >"$log"
  sources=$(sources_now)
  say "Static checks, unit tests, tests against the real server"
  run_logged "$log" mvn -B -ntp -Dstyle.color=never verify || code=$?
  if ((code == 0)); then
    mkdir -p "$HERE/.cache"
    printf '%s\n' "$sources" >"$BUILT"
    check_scripts || code=$?
  fi
  if ((code == 0)); then
    say "Journeys in the browser"
    corridor_journeys "$log" "$@" || browser_code=$?
  else
    say "The journeys in the browser were not begun: the build before them failed."
  fi
  sum_up "$log" $((code || browser_code))
}

# A full instance of its own, and the browser let loose on it.
corridor_journeys() {
  local log=$1 code=0 data=$HERE/target/journeys port=''
  shift
  while [[ -z $port ]] || port_taken "$port"; do port=$((30000 + RANDOM % 2000)); done
  "$HERE/corridor" stop --data "$data" >/dev/null
  rm -rf "$data"
  JOURNEYS=$data
  run_logged "$log" "$HERE/corridor" start --data "$data" --port "$port" || return
  web_modules
  CORRIDOR_URL=http://localhost:$port CORRIDOR_DATA=$data CHROMIUM=$BROWSER FORCE_COLOR=0 CI=1 \
    run_logged "$log" in_webapp npx playwright test "$@" || code=$?
  "$HERE/corridor" stop --data "$data"
  JOURNEYS=''
  return "$code"
}

JOURNEYS=''
end_journeys() { [[ -z $JOURNEYS ]] || "$HERE/corridor" stop --data "$JOURNEYS" >/dev/null; }

in_webapp() { (cd "$WEBAPP" && "$@"); }

web_modules() {
  [[ $WEBAPP/node_modules/.package-lock.json -nt $WEBAPP/package-lock.json ]] || in_webapp npm ci --no-audit --no-fund
}

run_logged() {
  local log=$1
  shift
  (cd "$HERE" && "$@") 2>&1 | tee -a "$log"
}

# The runners' own figures, added: JUnit's per module, Vitest's and Playwright's.
sum_up() {
  local log=$1 code=$2 passed failed
  read -r passed failed < <(sed 's/\x1b\[[0-9;]*m//g' "$log" | awk '
    function before(word, line) { return match(line, "[0-9]+ " word) ? substr(line, RSTART, RLENGTH) + 0 : 0 }
    /Tests run:.*Time elapsed/ { next }
    /Tests run: [0-9]+, Failures: [0-9]+, Errors: [0-9]+, Skipped: [0-9]+/ {
      gsub(/[^0-9]+/, " ")
      split($0, n, " ")
      failed += n[2] + n[3]
      passed += n[1] - n[2] - n[3] - n[4]
      next
    }
    /^ *Tests  +.*(passed|failed)/ { passed += before("passed", $0); failed += before("failed", $0); next }
    /^ *[0-9]+ passed( \(|$)/ { passed += $1; next }
    /^ *[0-9]+ failed$/ { failed += $1; next }
    END { print passed + 0, failed + 0 }')
  if ((code != 0 && failed == 0)); then failed=1; fi
  say
  grep -hE '^(\[[A-Z]+\] )?Tests run:.*[0-9]$|^ *Tests  +|^ *[0-9]+ (passed|failed|flaky|skipped)' "$log" | sed 's/\x1b\[[0-9;]*m//g' || true
  say "$passed passed, $failed failed"
  ((code == 0 && failed == 0))
}

need_browser() {
  local name
  if [[ -n ${CHROMIUM:-} && -x $CHROMIUM ]]; then
    BROWSER=$CHROMIUM
  else
    BROWSER=''
    for name in chromium chromium-browser google-chrome; do
      [[ -n $BROWSER ]] || BROWSER=$(command -v "$name") || true
    done
  fi
  if [[ -z $BROWSER ]]; then
    need_tool chromium chromium 'walks through Corridor as people do'
    BROWSER=$(command -v chromium)
  fi
  if may_install && command -v fc-list >/dev/null && [[ -z $(fc-list :lang=ar) ]] && apt_has fonts-noto-core; then
    apt_install fonts-noto-core
  fi
}

# Static checks only.
corridor_check() {
  need_jdk
  need_building_tools
  local code=0
  (cd "$HERE" && mvn -B -ntp -q -DskipTests test-compile) || code=1
  web_modules
  in_webapp npm run --silent check || code=1
  check_scripts || code=1
  if ((code == 0)); then say "Nothing to mend."; else fail "There is something to mend: see above."; fi
}

# The scripts themselves; left out, and said so, where the checker cannot be had.
check_scripts() {
  if ! command -v shellcheck >/dev/null; then
    if may_install && apt_has shellcheck; then
      apt_install shellcheck
    else
      note "The scripts were not checked: shellcheck is not installed."
      return 0
    fi
  fi
  (cd "$HERE" && shellcheck -x -e SC2034 corridor .ci/run deploy/bin/*.sh deploy/bin/unpack-postgres)
}

corridor_fix() {
  need_jdk
  need_building_tools
  (cd "$HERE" && mvn -B -ntp -q spotless:apply && mvn -B -ntp -q -pl backend process-classes -Dskip.checks)
  cp "$HERE/backend/target/contract/openapi.yaml" "$HERE/backend/openapi.yaml"
  web_modules
  in_webapp npm run --silent types
  in_webapp npm run --silent fix
}

corridor_bench() {
  [[ -x $HERE/deploy/bench/run ]] || fail "There are no benchmarks in deploy/bench yet."
  need_jdk
  need_running_tools
  CORRIDOR=$HERE/corridor exec "$HERE/deploy/bench/run" "$@"
}
