#!/bin/sh
# Sees to the tools that the tests use beside Go. On a Debian-like system, as
# root (a container, CI), it installs what is missing. Anywhere else it touches
# nothing and says in one line for each tool what is skipped without it and
# what to install. With everything there it is silent and takes no time.
set -eu

say() { echo "setup: $*" >&2; }
have() { command -v "$1" >/dev/null 2>&1; }

have_java() {
	for java in "${JAVA_HOME:-/nonexistent}/bin/java" java /usr/lib/jvm/*/bin/java \
		/Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java \
		/opt/homebrew/opt/openjdk*/bin/java /usr/local/opt/openjdk*/bin/java; do
		version=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p') || continue
		[ "${version:-0}" -ge 17 ] && return 0
	done
	return 1
}

# have_node: Node 20.19 or newer, which the web bundle's build needs, and npm.
have_node() {
	have node && have npm || return 1
	version=$(node --version 2>/dev/null) || return 1
	version=${version#v}
	major=${version%%.*}
	rest=${version#*.}
	minor=${rest%%.*}
	[ "$major" -gt 20 ] || { [ "$major" -eq 20 ] && [ "$minor" -ge 19 ]; }
}

have_chromium() {
	for browser in chromium chromium-browser google-chrome google-chrome-stable headless-shell headless_shell; do
		have "$browser" && return 0
	done
	[ -x "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" ]
}

have_mvn() { have mvn; }
have_python3() { have python3; }
have_git() { have git; }

tools="java mvn node chromium python3 git"

# missing prints the tools that are not there.
missing() {
	for tool in $tools; do
		"have_$tool" || echo "$tool"
	done
}

# skipped TOOL says what does not run without it and what to install.
skipped() {
	case $1 in
	java) say "no Java 17 or newer: tests against Neo4j are skipped; install openjdk-17-jre-headless or newer" ;;
	mvn) say "no Maven: tests against Neo4j are skipped unless it was fetched before; install maven" ;;
	node) say "no Node 20.19 or newer with npm: the test that rebuilds the web bundle is skipped; install nodejs and npm" ;;
	chromium) say "no Chromium: tests in the browser are skipped; install chromium" ;;
	python3) say "no Python 3: comparisons with the reference scorer are skipped; install python3" ;;
	git) say "no git: the check of generated code is skipped; install git" ;;
	esac
}

can_install() { have apt-get && [ "$(id -u)" -eq 0 ]; }

# apt shows errors only: what it says of hundreds of packages nobody reads.
apt() {
	DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 \
		-o Dpkg::Use-Pty=0 "$@" >/dev/null
}

# retry COMMAND…: three tries, since networks and mirrors fail now and then.
retry() {
	for pause in 2 5 0; do
		"$@" && return 0
		sleep "$pause"
	done
	return 1
}

# on_offer prints the first of the packages that this release has.
on_offer() {
	for package in "$@"; do
		case $(apt-cache policy "$package" 2>/dev/null) in
		*"Candidate: (none)"* | "") ;;
		*) echo "$package" && return 0 ;;
		esac
	done
}

packages() {
	case $1 in
	java) on_offer openjdk-17-jre-headless openjdk-21-jre-headless default-jre-headless ;;
	mvn) echo maven ;;
	node) have node || echo nodejs; have npm || echo npm ;;
	*) echo "$1" ;;
	esac
}

# install TOOL: one at a time, so that one that fails keeps no other away.
install() {
	say "installing $1"
	wanted=$(packages "$1")
	# shellcheck disable=SC2086 # a list of words
	[ -z "$wanted" ] || retry apt install --no-install-recommends $wanted || return 0
	# The Node of Debian 12 is too old; npm has newer ones.
	[ "$1" != node ] || have_node || retry npm install --silent --global node@22 >/dev/null || return 0
	hash -r # forget where the old one was found
}

absent=$(missing)
if [ -n "$absent" ] && can_install; then
	retry apt update || say "apt-get update failed; trying with the lists that are there"
	for tool in $absent; do
		install "$tool"
	done
	absent=$(missing)
fi
for tool in $absent; do
	skipped "$tool"
done
