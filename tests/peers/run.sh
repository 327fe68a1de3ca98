#!/usr/bin/env bash
# Holds ansvar against stock OPA: the same findings from the same facts, and every Rego test true (DESIGN section 7).
#
#   tests/peers/run.sh [arguments of parity.py]     for instance: tests/peers/run.sh --random 1000 --seed 7
#
# Stock OPA comes as a shared library in a Python wheel, pinned by its hash in requirements.txt. It is downloaded once
# into target/peers (or $ANSVAR_PEERS_DIR) and unpacked there; nothing is installed outside of that folder. rego-cpp is
# the third engine, for the fixtures (requirements-third.txt); where its wheel cannot be had, that is said and it is left out.
# Exit code: 0 no difference, or skipped (said on standard output, with the reason); 1 a difference or a wrong wheel.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(cd "$here/../.." && pwd)"
work="${ANSVAR_PEERS_DIR:-${CARGO_TARGET_DIR:-$root/target}/peers}"

skip() {
    printf 'skipped: %s\n' "$*"
    exit 0
}

# The library is built for x86-64 Linux with glibc 2.34 or newer.
check_platform() {
    [ "$(uname -s)" = Linux ] || skip "stock OPA's wheel is for Linux, this is $(uname -s)"
    [ "$(uname -m)" = x86_64 ] || skip "stock OPA's wheel is for x86_64, this is $(uname -m)"
    local glibc
    glibc="$(getconf GNU_LIBC_VERSION 2>/dev/null | cut -d' ' -f2)" || true
    [ -n "$glibc" ] || skip "stock OPA's wheel needs glibc, and there is none"
    [ "$(printf '2.34\n%s\n' "$glibc" | sort -V | head -n1)" = 2.34 ] || skip "glibc is $glibc, 2.34 is needed"
    command -v python3 >/dev/null || skip "there is no python3"
    python3 -c 'import sys; sys.exit(sys.version_info < (3, 9))' || skip "python3 is older than 3.9"
}

# Downloads the wheel and unpacks it into $work/opa. The wheel asks for Python 3.14, but the library in it does not.
fetch_opa() {
    local log="$work/pip.log" wheels="$work/wheels"
    mkdir -p "$wheels"
    # A folder that was moved or copied holds an environment that cannot be run.
    if ! "$work/venv/bin/pip" --version >/dev/null 2>&1; then
        rm -rf "$work/venv"
        python3 -m venv "$work/venv" >"$log" 2>&1 || skip "python3 cannot make a virtual environment (see $log)"
    fi
    if ! "$work/venv/bin/pip" download --disable-pip-version-check --no-input --retries 2 --timeout 20 \
        --no-deps --only-binary=:all: --python-version 3.14 --platform manylinux_2_34_x86_64 \
        --require-hashes -r "$here/requirements.txt" --dest "$wheels" >"$log" 2>&1; then
        if grep -q 'DO NOT MATCH' "$log"; then
            printf 'the wheel of stock OPA is not the pinned one:\n' && cat "$log"
            exit 1
        fi
        skip "the wheel of stock OPA cannot be had (see $log)"
    fi
    rm -rf "$work/opa"
    "$work/venv/bin/python" -m zipfile -e "$wheels"/opa_golib_python_bindings-0.4.4-*.whl "$work/opa"
}

# Installs rego-cpp's wheel into $work/rego-cpp and sets $third to the arguments that use it; where it cannot be had,
# to none.
fetch_third() {
    local log="$work/pip-third.log"
    third=(--third "$work/rego-cpp")
    [ -d "$work/rego-cpp/regopy-1.5.2.dist-info" ] && return
    rm -rf "$work/rego-cpp"
    if ! "$work/venv/bin/pip" install --disable-pip-version-check --no-input --retries 2 --timeout 20 \
        --no-deps --only-binary=:all: --require-hashes -r "$here/requirements-third.txt" \
        --target "$work/rego-cpp" >"$log" 2>&1; then
        if grep -q 'DO NOT MATCH' "$log"; then
            printf 'the wheel of rego-cpp is not the pinned one:\n' && cat "$log"
            exit 1
        fi
        third=()
        printf 'skipped: rego-cpp, whose wheel cannot be had (see %s)\n' "$log"
    fi
}

check_platform
mkdir -p "$work"
fetch_opa
fetch_third
exec "$work/venv/bin/python" "$here/parity.py" --opa "$work/opa/opa_bindings/libopabridge.so" --work "$work" \
    "${third[@]}" "$@"
