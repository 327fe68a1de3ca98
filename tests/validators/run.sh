#!/usr/bin/env bash
# Holds what ansvar writes against the tools of other makers: OSCAL against compliance-trestle, SARIF against Microsoft's
# tool, HTML against html-validate, the W3C's checker and axe-core in a browser, DOT against Graphviz, Mermaid against
# Mermaid.
#
#   tests/validators/run.sh      with ANSVAR_BINARY naming the program, else target/debug/ansvar
#
# The validators are installed once, with pinned versions, into target/validators (or $ANSVAR_VALIDATORS_DIR), and
# nothing outside of that folder. Java and Chromium are taken as they are on the machine. Exit code: 0 all files pass, or
# a validator cannot be had (said on standard output, with the reason); 1 a file does not pass.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(cd "$here/../.." && pwd)"
target="${CARGO_TARGET_DIR:-$root/target}"
work="${ANSVAR_VALIDATORS_DIR:-$target/validators}"
ansvar="${ANSVAR_BINARY:-$target/debug/ansvar}"
reports="$work/reports"
mermaid=12.3.0
failed=0

skipped() { printf 'skipped: %s\n' "$*"; }

# Every sound organisation of the fixtures, with the answers beside it, in every format that is validated here; what
# people read in both languages. One of them also with an earlier report, a marking and hidden names.
write_reports() {
    rm -rf "$reports" && mkdir -p "$reports"
    local file name format language answers graph
    while IFS= read -r file; do
        name="$(printf '%s' "${file#"$root/fixtures/"}" | sed 's/\.yaml$//; s#/organisation$##; s#/#-#g')"
        answers=()
        [ ! -f "$(dirname "$file")/answers.yaml" ] || answers=(--answers "$(dirname "$file")/answers.yaml")
        for format in oscal sarif; do
            check "$file" "${answers[@]}" --format "$format" --lang sv -o "$reports/$name.$format"
        done
        for language in sv en; do
            check "$file" "${answers[@]}" --format html --lang "$language" -o "$reports/$name.$language.html"
            for graph in dot mermaid svg; do
                "$ansvar" graph "$file" --format "$graph" --lang "$language" >"$reports/$name.$language.$graph"
            done
        done
    done < <(find "$root/fixtures" -name '*.yaml' -not -path '*/invalid/*' -print0 | xargs -0 grep -l '^ansvar:' | sort)
    file="$root/fixtures/exempel/organisation.yaml"
    check "$file" --as-of 2026-05-01 --format json -o "$work/before.json"
    for language in sv en; do
        check "$file" --answers "$root/fixtures/exempel/answers.yaml" --before "$work/before.json" --redact \
            --marking 'A <b> & "c"' --format html --lang "$language" -o "$reports/exempel-marked.$language.html"
        "$ansvar" rules list --format oscal --lang "$language" >"$reports/rules.$language.catalogue"
    done
}

check() { "$ansvar" check "$@" --pack all --fail-on never; }

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

# Installs what comes from npm, anew where a version has changed.
npm_tools() {
    command -v npm >/dev/null || { skipped "SARIF, HTML, DOT and Mermaid, there is no npm"; return 1; }
    mkdir -p "$work/npm"
    if ! cmp -s "$here/package.json" "$work/npm/installed.json"; then
        cp "$here/package.json" "$work/npm/package.json" &&
            (cd "$work/npm" && npm install --no-audit --no-fund --no-package-lock --ignore-scripts) >"$work/npm.log" 2>&1 ||
            { skipped "SARIF, HTML, DOT and Mermaid, their tools cannot be had (see $work/npm.log)"; return 1; }
        cp "$here/package.json" "$work/npm/installed.json"
    fi
}

# The tool's exit code says nothing about what it found, so its words are read. Notes on style are not errors.
check_sarif() {
    local tool="$work/npm/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool" said broken=0
    [ -f "$tool" ] || { skipped "SARIF, the tool has no build for this machine"; return; }
    chmod u+x "$tool"
    local files=("$reports"/*.sarif)
    said="$(DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 "$tool" validate "${files[@]}" --output "$work/sarif.log" \
        --log ForceOverwrite 2>&1 || true)"
    grep -q 'Analysis completed successfully' <<<"$said" || { printf '%s\n' "$said"; broken=1; }
    if grep -E ': error ' <<<"$said"; then broken=1; fi
    printf 'sarif: files %d, broken %s\n' "${#files[@]}" "$([ "$broken" = 0 ] && echo none || echo some)"
    [ "$broken" = 0 ] || failed=1
}

check_html() {
    local pages=("$reports"/*.html) broken=none
    "$work/npm/node_modules/.bin/html-validate" --config "$here/htmlvalidate.json" "${pages[@]}" || { broken=some; failed=1; }
    printf 'html-validate: files %d, broken %s\n' "${#pages[@]}" "$broken"
}

check_w3c() {
    command -v java >/dev/null || { skipped "the W3C's checker, there is no Java"; return; }
    local files=("$reports"/*.html "$reports"/*.svg) broken=none
    local jar="$work/npm/node_modules/vnu-jar/build/dist/vnu.jar"
    java -Xss2m -jar "$jar" --also-check-svg "${files[@]}" 2>&1 || { broken=some; failed=1; }
    printf 'vnu: files %d, broken %s\n' "${#files[@]}" "$broken"
}

check_dot() {
    node "$here/dot.mjs" "$work/npm" "$reports"/*.dot || failed=1
}

# Mermaid's package holds a hundred others; the one file that a browser loads is all that is wanted of it.
mermaid_script() {
    local script="$work/mermaid-$mermaid/package/dist/mermaid.min.js"
    if [ ! -f "$script" ]; then
        mkdir -p "$work/mermaid-$mermaid" &&
            (cd "$work/mermaid-$mermaid" && npm pack --silent "mermaid@$mermaid" && tar -xzf ./*.tgz package/dist/mermaid.min.js &&
                rm -f ./*.tgz) >"$work/mermaid.log" 2>&1 || return 1
    fi
    printf '%s\n' "$script"
}

check_in_browser() {
    local chromium name script files=("$reports"/*.html)
    for name in "${ANSVAR_CHROMIUM:-}" chromium chromium-browser google-chrome; do
        if [ -n "$name" ] && chromium="$(command -v "$name")"; then break; fi
    done
    [ -n "${chromium:-}" ] || { skipped "axe-core and Mermaid, there is no Chromium (ANSVAR_CHROMIUM names one)"; return; }
    if script="$(mermaid_script)"; then
        files+=("$reports"/*.mermaid)
    else
        skipped "Mermaid, its parser cannot be had (see $work/mermaid.log)"
    fi
    node "$here/browser.mjs" "$work/npm" "$chromium" "${script:-}" "${files[@]}" || failed=1
}

mkdir -p "$work"
write_reports
check_oscal
if npm_tools; then
    check_sarif
    check_html
    check_w3c
    check_dot
    check_in_browser
fi
exit "$failed"
