#!/bin/sh
# Makes this machine's empty PostgreSQL folder a replica of the primary; as postgres, once.
# On the primary before: CREATE ROLE replicator REPLICATION LOGIN PASSWORD '…';
set -eu
primary="${1:?the primary, such as 10.0.0.20}"
folder="${2:-/var/lib/postgresql/15/main}"
pg_basebackup --host "$primary" --username replicator --pgdata "$folder" --write-recovery-conf \
    --wal-method stream --create-slot --slot replica1 --progress
