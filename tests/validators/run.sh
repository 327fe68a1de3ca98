#!/usr/bin/env bash
# Holds what ansvar writes against validators of other makers: OSCAL by compliance-trestle, SARIF by Microsoft's tool.
#
#   tests/validators/run.sh      with ANSVAR_BINARY naming the program, else target/debug/ansvar
#
# The validators are installed once, with pinned versions, into target/validators (or $ANSVAR_VALIDATORS_DIR), and
# nothing outside of that folder. Exit code: 0 all files pass, or a validator cannot be had (said on standard output,
# with the reason); 1 a file does not pass.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(cd "$here/../.." && pwd)"
target="${CARGO_TARGET_DIR:-$root/target}"
work="${ANSVAR_VALIDATORS_DIR:-$target/validators}"
ansvar="${ANSVAR_BINARY:-$target/debug/ansvar}"
reports="$work/reports"
failed=0

skipped() { printf 'skipped: %s\n' "$*"; }

# Every sound organisation of the fixtures, with the answers beside it, in every format that is validated here.
write_reports() {
    rm -rf "$reports" && mkdir -p "$reports"
    local file name format answers
    while IFS= read -r file; do
        name="$(printf '%s' "${file#"$root/fixtures/"}" | sed 's/\.yaml$//; s#/organisation$##; s#/#-#g')"
        answers=()
        [ ! -f "$(dirname "$file")/answers.yaml" ] || answers=(--answers "$(dirname "$file")/answers.yaml")
        for format in oscal sarif; do
            "$ansvar" check "$file" "${answers[@]}" --pack all --format "$format" --lang sv --fail-on never -o "$reports/$name.$format"
        done
    done < <(find "$root/fixtures" -name '*.yaml' -not -path '*/invalid/*' -print0 | xargs -0 grep -l '^ansvar:' | sort)
    "$ansvar" rules list --format oscal --lang sv >"$reports/rules.catalogue"
}

check_oscal() {
    command -v python3 >/dev/null || { skipped "OSCAL, there is no python3"; return; }
    if [ ! -x "$work/venv/bin/trestle" ]; then
        python3 -m venv "$work/venv" >"$work/venv.log" 2>&1 &&
            "$work/venv/bin/pip" install --disable-pip-version-check --no-input --no-deps --quiet \
                -r "$here/requirements.txt" >>"$work/venv.log" 2>&1 ||
            { skipped "OSCAL, compliance-trestle cannot be had (see $work/venv.log)"; return; }
    fi
    "$work/venv/bin/python" "$here/oscal.py" results "$reports"/*.oscal || failed=1
    "$work/venv/bin/python" "$here/oscal.py" catalogue "$reports"/*.catalogue || failed=1
}

# The tool's exit code says nothing about what it found, so its words are read. Notes on style are not errors.
check_sarif() {
    command -v npm >/dev/null || { skipped "SARIF, there is no npm"; return; }
    local tool="$work/npm/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool" file said count=0 broken=0
    if [ ! -f "$tool" ]; then
        mkdir -p "$work/npm" && cp "$here/package.json" "$work/npm/" &&
            (cd "$work/npm" && npm install --no-audit --no-fund --no-package-lock --ignore-scripts) >"$work/npm.log" 2>&1 ||
            { skipped "SARIF, the tool cannot be had (see $work/npm.log)"; return; }
        [ -f "$tool" ] || { skipped "SARIF, the tool has no build for this machine"; return; }
    fi
    chmod u+x "$tool"
    for file in "$reports"/*.sarif; do
        said="$(DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 "$tool" validate "$file" --output "$file.log" \
            --log ForceOverwrite 2>&1 || true)"
        grep -q 'Analysis completed successfully' <<<"$said" || { printf '%s\n' "$said"; broken=$((broken + 1)); }
        if grep -E ': error ' <<<"$said"; then broken=$((broken + 1)); fi
        count=$((count + 1))
    done
    printf 'sarif: files %d, broken %d\n' "$count" "$broken"
    [ "$broken" = 0 ] || failed=1
}

mkdir -p "$work"
write_reports
check_oscal
check_sarif
exit "$failed"
