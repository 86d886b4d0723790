# Finds the JDK, Maven, Node and Chromium, or says in plain words what to install.
# For bash 3.2 and newer, as on macOS.

say() { printf '%s\n' "$*"; }

die() {
    printf '%s\n' "$@" >&2
    exit 1
}

# at_least 3.8.7 3.9.1: whether the second version is not older than the first
at_least() {
    local want_major want_minor want_patch has_major has_minor has_patch
    IFS=. read -r want_major want_minor want_patch <<<"$1"
    IFS=. read -r has_major has_minor has_patch <<<"$2"
    has_patch=${has_patch%%[!0-9]*}
    [ $((10#${has_major:-0} * 1000000 + 10#${has_minor:-0} * 1000 + 10#${has_patch:-0})) -ge \
        $((10#${want_major:-0} * 1000000 + 10#${want_minor:-0} * 1000 + 10#${want_patch:-0})) ]
}

can_install() {
    [ "$(id -u)" = 0 ] && [ -f /etc/debian_version ] && command -v apt-get >/dev/null
}

# install_packages PACKAGE...: only for root on Debian and its relatives; servers that come along
# are not started
install_packages() {
    local quiet=(env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get -qq -y)
    "${quiet[@]}" install --no-install-recommends "$@" ||
        { "${quiet[@]}" update && "${quiet[@]}" install --no-install-recommends "$@"; }
}

# The real place of a program behind its symbolic links
real_program() {
    local program=$1 target
    while [ -L "$program" ]; do
        target=$(readlink "$program")
        case $target in
        /*) program=$target ;;
        *) program=$(dirname "$program")/$target ;;
        esac
    done
    (cd "$(dirname "$program")" && printf '%s/%s\n' "$PWD" "$(basename "$program")")
}

# The major version of the JDK in a folder; nothing when there is none that can compile
jdk_major() {
    local version=
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
    [ -r "$1/release" ] && version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    [ -n "$version" ] ||
        version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
    printf '%s' "$version"
}

is_jdk() {
    local major
    major=$(jdk_major "$1")
    [ -n "$major" ] && [ "$major" -ge 25 ]
}

# Sets JAVA_HOME to a JDK of version 25 or newer and puts it first on the PATH
find_jdk() {
    local home major best= best_major=
    if [ -z "${JAVA_HOME:-}" ] || ! is_jdk "$JAVA_HOME"; then
        for home in \
            "$(command -v java >/dev/null && dirname "$(dirname "$(real_program "$(command -v java)")")")" \
            "$([ -x /usr/libexec/java_home ] && /usr/libexec/java_home -v 25+ 2>/dev/null)" \
            /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/*jdk* /opt/*java* /usr/local/*jdk* \
            "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* \
            "${HOME:-}"/.asdf/installs/java/* "${HOME:-}"/.local/share/mise/installs/java/* \
            /Library/Java/JavaVirtualMachines/*/Contents/Home \
            "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
            /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
            /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec; do
            [ -n "$home" ] || continue
            major=$(jdk_major "$home")
            [ -n "$major" ] && [ "$major" -ge 25 ] || continue
            if [ -z "$best" ] || [ "$major" -lt "$best_major" ]; then
                best=$home best_major=$major
            fi
        done
        [ -n "$best" ] || die \
            "Laurel needs a JDK 25 or newer, and none was found (looked at JAVA_HOME, the PATH and the usual folders)." \
            "Install one, for example Eclipse Temurin 25 (Debian and Ubuntu: temurin-25-jdk or openjdk-25-jdk," \
            "macOS: brew install --cask temurin@25, any system: sdk install java 25-tem), or set JAVA_HOME."
        JAVA_HOME=$best
    fi
    export JAVA_HOME PATH="$JAVA_HOME/bin:$PATH"
}

maven_version() {
    "$1" -version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1
}

# Sets mvn to a Maven of version 3.8.7 or newer; needs find_jdk
find_maven() {
    local folder program
    for folder in "$(command -v mvn >/dev/null && dirname "$(command -v mvn)")" \
        "${MAVEN_HOME:+$MAVEN_HOME/bin}" "${M2_HOME:+$M2_HOME/bin}" \
        "${HOME:-}/.sdkman/candidates/maven/current/bin" \
        /opt/maven/bin /opt/apache-maven*/bin /usr/share/maven/bin /usr/local/bin /opt/homebrew/bin; do
        program=$folder/mvn
        [ -n "$folder" ] && [ -x "$program" ] || continue
        if at_least 3.8.7 "$(maven_version "$program")"; then
            mvn=$program
            return
        fi
    done
    if can_install; then
        step "Install Maven (apt-get install maven)" install_packages maven
        mvn=/usr/bin/mvn
        if at_least 3.8.7 "$(maven_version "$mvn")"; then return; fi
    fi
    die "Laurel is built with Maven 3.8.7 or newer, and none was found." \
        "Install it (Debian and Ubuntu: apt-get install maven, macOS: brew install maven, any system: sdk install maven)."
}

node_major() { "$1" --version 2>/dev/null | sed -n 's/^v\([0-9]*\).*/\1/p'; }

is_node() {
    local major
    [ -x "$1" ] || return 1
    major=$(node_major "$1")
    [ -n "$major" ] && [ "$major" -ge 24 ]
}

install_node() {
    rm -rf "$1.new" && mkdir -p "$1.new" &&
        npm install -g --no-fund --no-audit --prefix "$1.new" node@24 npm@11 &&
        is_node "$1.new/bin/node" && rm -rf "$1" && mv "$1.new" "$1"
}

# A folder for what outlives a clean build: the user's cache, or one beside the sources
cache_folder() {
    local cache=${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}
    if [ -n "$cache" ] && mkdir -p "$cache/laurel" 2>/dev/null && [ -w "$cache/laurel" ]; then
        printf '%s/laurel' "$cache"
    else
        printf '%s/.tools' "$root"
    fi
}

# Puts a Node of version 24 or newer first on the PATH, with its npm
find_node() {
    local node folder
    node=$(command -v node || true)
    if [ -n "$node" ] && is_node "$node" && command -v npm >/dev/null; then
        return
    fi
    folder=$(cache_folder)/node-24
    if ! is_node "$folder/bin/node"; then
        command -v npm >/dev/null || die \
            "The front end is built with Node 24, and neither Node 24 nor an npm that could install it was found." \
            "Install Node 24 (nodejs.org, macOS: brew install node@24, any system: nvm install 24)," \
            "or any npm (Debian and Ubuntu: apt-get install npm): Laurel then fetches Node 24 by itself."
        step "Fetch Node 24 into $folder" install_node "$folder"
    fi
    PATH=$folder/bin:$PATH
}

chromium_on_path() {
    local name
    for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
        "/Applications/Chromium.app/Contents/MacOS/Chromium"; do
        if [ -n "$name" ] && command -v "$name" >/dev/null; then
            command -v "$name"
            return
        fi
    done
    return 1
}

# Sets CHROMIUM to the browser that the browser tests use
find_chromium() {
    if ! chromium_on_path >/dev/null && can_install; then
        step "Install Chromium (apt-get install chromium fonts-noto-color-emoji)" \
            install_packages chromium fonts-noto-color-emoji
        hash -r
    fi
    CHROMIUM=$(chromium_on_path) || die \
        "The browser tests need Chromium or Google Chrome, and neither was found." \
        "Install one (Debian: apt-get install chromium, macOS: brew install --cask chromium)," \
        "set CHROMIUM to its program, or run the tests that need none: bin/test fast"
    export CHROMIUM
}
