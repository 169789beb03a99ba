# What ./start and ./test share: the tools they need, and building only what has changed.
# To be sourced at the top of the project, by bash 3.2 or later (macOS has no newer one).

say() { printf '%s\n' "$*"; }

stop_with() {
  printf '%s\n' "$*" >&2
  exit 1
}

# --- The three tools

# Whether the version $1 is at least $2, number by number.
at_least() {
  awk -v have="$1" -v need="$2" 'BEGIN {
    split(have, h, "."); split(need, n, ".")
    for (i = 1; i <= 3; i++) if (h[i] + 0 != n[i] + 0) exit !(h[i] + 0 > n[i] + 0)
    exit 0
  }'
}

java_command() { if [ -n "${JAVA_HOME:-}" ]; then say "$JAVA_HOME/bin/java"; else say java; fi; }

require_jdk() {
  local java compiler version
  java=$(java_command)
  compiler=${java%java}javac
  command -v "$compiler" >/dev/null 2>&1 ||
    stop_with "A JDK 17 or later is needed: there is no '$compiler' (a runtime without the compiler is not enough)."
  version=$("$compiler" -version 2>&1 | awk '{ print $2 }')
  at_least "$version" 17 || stop_with "A JDK 17 or later is needed: '$compiler' is $version."
}

require_maven() {
  local version
  command -v mvn >/dev/null 2>&1 || stop_with "Maven 3.8 or later is needed: there is no 'mvn'."
  version=$(mvn --version 2>/dev/null | awk '/Apache Maven/ { print $3 }')
  at_least "$version" 3.8 || stop_with "Maven 3.8 or later is needed: 'mvn' is ${version:-of no known version}."
}

require_node() {
  local version
  command -v node >/dev/null 2>&1 || stop_with "Node 20.19 or later is needed: there is no 'node'."
  version=$(node --version | tr -d v)
  case $version in
    20.*) at_least "$version" 20.19 ;;
    22.*) at_least "$version" 22.13 ;;
    *) at_least "$version" 24 ;;
  esac || stop_with "Node 20.19, 22.13 or 24 (or later of each) is needed: 'node' is $version."
  command -v npm >/dev/null 2>&1 || stop_with "Node comes with npm, but there is no 'npm' here."
}

require_tools() {
  require_jdk
  require_maven
  require_node
}

# --- Ports

is_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# A port that is free, and so is the one above it.
free_port() {
  local port
  for port in $(seq "$1" 2 $(($1 + 200))); do
    if ! is_taken "$port" && ! is_taken $((port + 1)); then
      say "$port"
      return
    fi
  done
  stop_with "There is no free port from $1 on."
}

# --- Building what has changed

# One number for the names and contents of all files under the given paths.
fingerprint() {
  find "$@" -type f ! -name schema.d.ts -print0 2>/dev/null |
    LC_ALL=C sort -z | xargs -0 cksum | cksum | tr -d ' '
}

is_built() { [ -f "$2" ] && [ "$(cat "$2")" = "$1" ]; }

# Tells every second, on a terminal, how long a step has run and how many files it has fetched, until it is killed.
tick() {
  local title=$1 log=$2 began=$SECONDS fetched
  while kill -0 $$ 2>/dev/null; do
    fetched=$(grep -c '^\[INFO\] Downloaded' "$log")
    printf '\r  %s: %d s%s ' "$title" $((SECONDS - began)) "$([ "$fetched" = 0 ] || say ", $fetched files fetched")"
    sleep 1
  done
}

# Runs a command quietly, and shows the end of its output only when it fails.
step() {
  local title=$1 log=.tools/last-step.log began=$SECONDS status ticker=
  shift
  mkdir -p .tools
  : >"$log"
  if [ -t 1 ]; then
    tick "$title" "$log" &
    ticker=$!
  else
    say "  $title …"
  fi
  "$@" >"$log" 2>&1 </dev/null
  status=$?
  if [ -n "$ticker" ]; then
    kill "$ticker"
    wait "$ticker" 2>/dev/null
    printf '\r\033[K'
  fi
  if [ "$status" -ne 0 ]; then
    tail -n 40 "$log" >&2
    stop_with "$title: failed. The whole output is in $log."
  fi
  say "  $title: done in $((SECONDS - began)) s"
}

sources_of_local_stack() {
  fingerprint pom.xml api-reference/package-lock.json backend/pom.xml backend/src/main local/pom.xml local/src/main bench/pom.xml deploy/nginx
}

remember_local_stack() { sources_of_local_stack >local/target/built-from; }

build_local_stack() {
  if [ -f local/target/quarkus-app/quarkus-run.jar ] && is_built "$(sources_of_local_stack)" local/target/built-from; then
    return
  fi
  step 'Building the service' \
    mvn --batch-mode --projects local --also-make -DskipTests -Dspotless.check.skip package
  remember_local_stack
}

# Compiled quickly rather than thoroughly: it is started often and asked little.
run_local_stack() { exec "$(java_command)" -Xmx256m -XX:TieredStopAtLevel=1 -jar local/target/quarkus-app/quarkus-run.jar "$@"; }

fetch_for_web_app() {
  local dependencies
  dependencies=$(fingerprint frontend/package.json frontend/package-lock.json)
  if ! is_built "$dependencies" frontend/node_modules/.built-from; then
    step 'Fetching what the web app needs' npm --prefix frontend ci
    say "$dependencies" >frontend/node_modules/.built-from
  fi
}

build_web_app() {
  local sources
  fetch_for_web_app
  sources=$(fingerprint openapi.yaml frontend/package-lock.json frontend/index.html frontend/src frontend/public frontend/*.ts)
  if ! is_built "$sources" frontend/dist/.built-from; then
    step 'Building the web app' npm --prefix frontend run build
    say "$sources" >frontend/dist/.built-from
  fi
}

# --- Waiting for what was started

is_ready() {
  node --eval "fetch('http://localhost:$1/q/health/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"
}

wait_until_ready() {
  local left=300
  until is_ready "$1"; do
    left=$((left - 1))
    [ "$left" -gt 0 ] && kill -0 "$2" 2>/dev/null || return 1
    sleep 1
  done
}
