#!/bin/sh
# Runs once, when the data volume is empty: a database for the service and one for the sign-in, each with an owner that
# is no superuser.
set -eu
create() {
  psql --set ON_ERROR_STOP=1 --set name="$1" --set secret="$2" <<'SQL'
create role :"name" login password :'secret';
create database :"name" owner :"name";
SQL
}
create openborough "$DATABASE_PASSWORD"
create keycloak "$SIGN_IN_DATABASE_PASSWORD"
