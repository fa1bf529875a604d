# shellcheck shell=bash
# What the script tells the person in front of it.

say() { printf '%s\n' "$*"; }

# One clear sentence, and out. Whoever catches the exit cleans up.
fail() {
  end_step ''
  printf 'corridor: %s\n' "$*" >&2
  exit 1
}

note() { printf 'corridor: %s\n' "$*" >&2; }

# A step that takes a while: its name when it begins, its time when it ends.
STEP='' STEP_FROM=0
step() {
  end_step ok
  STEP=$1 STEP_FROM=$(now_ms)
  [[ -t 1 ]] && printf '  %s …' "$STEP"
  return 0
}

end_step() {
  [[ -n $STEP ]] || return 0
  local took word=$1
  took=$(($(now_ms) - STEP_FROM))
  [[ -t 1 ]] && printf '\r\033[K'
  if [[ -n $word ]]; then
    printf '  %-52s %3d.%d s\n' "$STEP" $((took / 1000)) $((took % 1000 / 100))
  else
    printf '  %s: not done\n' "$STEP"
  fi
  STEP=''
}

now_ms() { echo $((${EPOCHREALTIME/[.,]/} / 1000)); }
