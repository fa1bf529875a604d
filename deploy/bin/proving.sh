# shellcheck shell=bash
# test, check, fix and bench: what shows that Corridor holds.
