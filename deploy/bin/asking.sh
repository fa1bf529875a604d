# shellcheck shell=bash
# import, reindex and invite: what the command line asks of a running Corridor, as its operator.
