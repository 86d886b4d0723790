# Shows what is being done and how long it takes; what it prints goes to the file $log.

# elapsed SECONDS: in words
elapsed() {
    if [ "$1" -ge 60 ]; then
        printf '%d min %02d s' $(($1 / 60)) $(($1 % 60))
    else
        printf '%d s' "$1"
    fi
}

# step TITLE COMMAND...: one line on the screen; when the command fails, the last lines that it
# printed, where the rest is, and the end of this script
step() {
    attempt "$@" || give_up
}

# attempt TITLE COMMAND...: a step that may fail; the caller then ends the line
attempt() {
    local title=$1 began=$SECONDS child status=0
    shift
    start_log "$title"
    printf '  %s … ' "$title"
    set -m
    "$@" >>"$log" 2>&1 </dev/null &
    child=$!
    set +m
    trap_signals "$child"
    if [ -t 1 ]; then
        while kill -0 "$child" 2>/dev/null; do
            printf '\r  %s … %s ' "$title" "$(elapsed $((SECONDS - began)))"
            sleep 1
        done
        printf '\r\033[K  %s … ' "$title"
    fi
    wait "$child" || status=$?
    trap - INT TERM HUP
    [ $status != 0 ] || elapsed $((SECONDS - began))
    [ $status != 0 ] || echo
    return $status
}

# maven ARGUMENT...: runs it with one line for each of its phases and one for each tested class
maven() {
    local status=0 child tests=yes
    case " $* " in *" -Dmaven.test.skip=true "*) tests=no ;; esac
    start_log "mvn $*"
    set -m
    {
        set -o pipefail
        "$mvn" -B -ntp -f "$root/pom.xml" "$@" </dev/null 2>&1 | tee -a "$log" | show_phases
    } &
    child=$!
    set +m
    trap_signals "$child"
    wait "$child" || status=$?
    trap - INT TERM HUP
    [ $status = 0 ] || give_up
}

start_log() {
    mkdir -p "$(dirname "$log")"
    printf '== %s\n' "$1" >>"$log"
}

# Each command runs in a process group of its own, so that whatever it starts can be ended with it
trap_signals() {
    trap "end_group $1; exit 130" INT
    trap "end_group $1; exit 143" TERM HUP
}

end_group() {
    kill -TERM -- "-$1" 2>/dev/null
    wait "$1" 2>/dev/null
    echo
}

give_up() {
    printf 'failed\n\n'
    last_errors >&2
    printf '\nEverything that was said is in %s\n' "$log" >&2
    exit 1
}

# The lines of the last command that say what went wrong
last_errors() {
    local began
    began=$(awk '/^== /{n=NR} END{print n+1}' "$log")
    tail -n +"$began" "$log" | grep -E '^(\[ERROR\]|npm error|E:)' |
        grep -vE '^\[ERROR\] *$|Re-run Maven|To see the full stack trace|For more information|\[Help|^\[ERROR\] -> ' |
        tail -n 15 | grep . ||
        tail -n +"$began" "$log" | tail -n 15
}

# Reads what Maven prints
show_phases() {
    local line title= began=$SECONDS open=no tick=
    phase "Read the build"
    # Older ones cannot tell a second without a line from the end
    if [ -t 1 ] && [ "${BASH_VERSINFO[0]}" -ge 4 ]; then tick="-t 1"; fi
    while true; do
        # shellcheck disable=SC2086
        if ! IFS= read -r $tick line; then
            [ $? -gt 128 ] || break
            [ $open = no ] || printf '\r  %s … %s ' "$title" "$(elapsed $((SECONDS - began)))"
            continue
        fi
        case $line in
        "[INFO] --- "*)
            case $line in
            *spotless*:check*) [ $tests = no ] || phase "Check the formatting" ;;
            *compiler*:compile*) phase "Compile" ;;
            *compiler*:testCompile*) [ $tests = no ] || phase "Compile the tests" ;;
            *surefire*:test*) [ $tests = no ] || phase "Test rules, services and views" ;;
            *vaadin*:build-frontend*) phase "Build the front end" ;;
            *jar*:jar*) phase "Package" ;;
            *failsafe*:integration-test*) [ $tests = no ] || phase "Test in the browser" ;;
            esac
            ;;
        *"Tests run: "* | *"<<< FAILURE!"* | *"<<< ERROR!"*)
            [ $open = no ] || echo
            open=no
            printf '%s\n' "$line"
            ;;
        "[INFO] BUILD SUCCESS") phase "" ;;
        esac
    done
}

# phase TITLE: ends the line of the phase before, and begins this one's
phase() {
    if [ $open = yes ]; then
        [ ! -t 1 ] || printf '\r\033[K  %s … ' "$title"
        elapsed $((SECONDS - began)) && echo
    elif [ -n "$title" ]; then
        printf '  %s: %s\n' "$title" "$(elapsed $((SECONDS - began)))"
    fi
    title=$1 began=$SECONDS open=no
    [ -z "$title" ] || { printf '  %s … ' "$title" && open=yes; }
}

# alone COMMAND...: runs it while no other build works in this tree
alone() {
    local lock=$root/target/.building holder waited=0
    mkdir -p "$root/target"
    until mkdir "$lock" 2>/dev/null; do
        holder=$(cat "$lock/process" 2>/dev/null || true)
        if { [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; } ||
            { [ -z "$holder" ] && [ $waited -ge 5 ]; }; then
            rm -rf "$lock"
            continue
        fi
        [ $waited != 0 ] || say "  Another build works in this folder (process ${holder:-unknown}): waiting for its end"
        waited=$((waited + 1))
        sleep 1
    done
    echo $$ >"$lock/process"
    trap 'rm -rf "$root/target/.building"' EXIT
    "$@"
    rm -rf "$lock"
    trap - EXIT
}
