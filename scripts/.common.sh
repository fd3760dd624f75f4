# Shared by the scripts beside it, not run by itself: where the project is, and the tools that it needs.

home="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)"

say() { printf '%s\n' "$*" >&2; }

# apt_install PACKAGE...: installs when it may, or ends with the one line that says what to install.
apt_install() {
  local root=()
  if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then root=(sudo -n); else root=(false); fi
  fi
  if ! command -v apt-get >/dev/null || [ "${root[*]-}" = false ]; then
    say "Please install first: $* (on Debian or Ubuntu: sudo apt-get install $*)"
    exit 1
  fi
  say "Installing $* ..."
  local log
  log="$(mktemp)"
  if ! { "${root[@]}" apt-get -q update &&
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qy --no-install-recommends install "$@"; } >"$log" 2>&1 </dev/null; then
    say "Could not install $*: see $log"
    exit 1
  fi
  rm -f "$log"
}

jdk_is_fit() {
  local version
  version="$("$1" -version 2>&1)" || return 1
  version="${version#javac }"
  [ "${version%%[!0-9]*}" -ge 17 ] 2>/dev/null
}

# Sets JAVA_HOME to a JDK of 17 or later and makes sure of Maven.
ensure_tools() {
  local found candidate missing=()
  find_jdk() {
    for candidate in ${JAVA_HOME:+"$JAVA_HOME/bin/javac"} "$(command -v javac || true)" /usr/lib/jvm/*/bin/javac; do
      if [ -x "$candidate" ] && jdk_is_fit "$candidate"; then
        found="$(dirname "$(dirname "$(readlink -f "$candidate")")")"
        return 0
      fi
    done
    return 1
  }
  find_jdk || missing+=(openjdk-17-jdk-headless)
  command -v mvn >/dev/null || missing+=(maven)
  if [ "${#missing[@]}" -gt 0 ]; then
    apt_install "${missing[@]}"
    find_jdk || { say "Please install a JDK of version 17 or later"; exit 1; }
  fi
  export JAVA_HOME="$found"
}

# The browser of the tests, and letters for it. Debian's shell without windows is enough for them.
ensure_chromium() {
  if ! [ -x /usr/bin/chromium-headless-shell ] && ! [ -x /usr/bin/chromium ] && ! [ -x /usr/bin/google-chrome ]; then
    apt_install chromium-headless-shell fonts-liberation fonts-noto-core
  elif [ -z "$(find /usr/share/fonts -name '*.ttf' -print -quit 2>/dev/null)" ]; then
    apt_install fonts-liberation fonts-noto-core
  fi
}

# Programs of others that read our calendars. ical.js comes from npm, and only where that is: its test says so if it is missing.
ensure_calendar_readers() {
  if ! /usr/bin/python3 -c 'import icalendar, vobject' 2>/dev/null; then
    apt_install python3-icalendar python3-vobject
  fi
  local readers="$HOME/.cache/suara/readers"
  if ! [ -f "$readers/node_modules/ical.js/dist/ical.js" ] && command -v npm >/dev/null; then
    mkdir -p "$readers"
    npm install --silent --no-audit --no-fund --prefix "$readers" ical.js@2.2.1 >/dev/null 2>&1 </dev/null ||
      say "Could not fetch ical.js: its test is skipped"
  fi
}

# What the build is made of, in one line: names, sizes and times of every file in it and in the folders given.
fingerprint() {
  (cd "$home" && find pom.xml src/main webapp-config "$@" -type f -printf '%p %s %T@\n' | LC_ALL=C sort | sha256sum)
}

build_if_changed() {
  local stamp="$home/target/built-from" now
  now="$(fingerprint)"
  if [ -f "$home/target/suara.war" ] && [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$now" ]; then
    return
  fi
  say "Building Suara ..."
  rm -f "$stamp"
  # What was deleted or renamed since, a migration above all, would else still be in the archive.
  rm -rf "$home/target/classes" "$home"/target/suara*
  quietly mvn -B -q -Dmaven.test.skip=true -Dspotless.check.skip=true package
  printf '%s\n' "$now" >"$stamp"
}

# quietly COMMAND...: a step of the build, whose output is shown only when it fails; then everything ends.
quietly() {
  local log
  log="$(mktemp)"
  if ! (cd "$home" && "$@") >"$log" 2>&1 </dev/null; then
    grep -m 20 ERROR "$log" >&2 || tail -20 "$log" >&2
    say "The build failed: see $log"
    exit 1
  fi
  rm -f "$log"
}

# launch ARGUMENT...: becomes the launcher, so that signals reach it. It needs little; --dev compiles in it.
launch() {
  exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx512m -Xshare:auto \
    -Dsuara.home="$home" -cp "$home/target/classes:$home/target/launcher/*" id.suara.launcher.Launcher "$@"
}
