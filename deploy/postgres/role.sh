#!/bin/sh
# Run once by the Postgres image, in an empty cluster: the magazine's role owns its
# database and is no superuser.
set -eu
psql -v ON_ERROR_STOP=1 -v password="$POSTGRES_APP_PASSWORD" -U "$POSTGRES_USER" -d postgres <<'SQL'
CREATE ROLE tribune LOGIN PASSWORD :'password';
CREATE DATABASE tribune OWNER tribune;
SQL
