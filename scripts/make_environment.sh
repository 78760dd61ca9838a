#!/bin/sh
# Make an environment with Python 3.11 or newer and install DebateDesk into it.
#   make_environment.sh            what the program needs
#   make_environment.sh dev        and what the checks need
#   make_environment.sh --find     only print the Python that would be used
#   make_environment.sh --pythons  only list the usable Pythons, one of each version, oldest first
# PYTHON names the Python to use, and VENV the folder of the environment (.venv).
set -eu
cd "$(dirname "$0")/.."
VENV=${VENV:-.venv}

new_enough='import sys; sys.exit(sys.version_info < (3, 11))'
can_make_environments='import ensurepip, venv'
say_what_it_is='import sys; print("%d.%d" % sys.version_info[:2], sys.executable)'

find_python() {
    found=
    named=${PYTHON:-}
    for python in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11 python}; do
        "$python" -c "$new_enough" 2>/dev/null || continue
        found=$python
        "$python" -c "$can_make_environments" 2>/dev/null || continue
        echo "$python"
        return
    done
    # A name that runs nothing may still be that of a version which lies elsewhere.
    elsewhere=$(list_pythons | sed -n "s/^${named##*python} //p")
    if [ -n "$named" ] && [ -n "$elsewhere" ]; then
        echo "$elsewhere"
        return
    fi
    if [ -n "$found" ]; then
        version=$("$found" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        echo "$found lacks the venv module; on Debian or Ubuntu: sudo apt-get install --yes python$version-venv" >&2
    elif [ -n "$named" ]; then
        echo "$named is no Python 3.11 or newer that runs." >&2
    else
        echo "DebateDesk needs Python 3.11 or newer; on Debian or Ubuntu: sudo apt-get install --yes python3 python3-venv" >&2
    fi
    return 1
}

# Versions that the program does not name yet have no Qt to install. The names on the path may be
# shims that run nothing, so each is tried.
list_pythons() {
    versions=$(sed -n 's/.*"Programming Language :: Python :: \(3\.[0-9][0-9]*\)".*/\1/p' pyproject.toml)
    kept=${PYENV_ROOT:-${HOME:-/nonexistent}/.pyenv}/versions
    uv=${UV_PYTHON_INSTALL_DIR:-${HOME:-/nonexistent}/.local/share/uv/python}
    for version in $versions; do
        for python in "python$version" python3 python \
            "$kept/$version".*/bin/python3 "$uv"/cpython-"$version".*/bin/python3; do
            said=$("$python" -c "$can_make_environments; $say_what_it_is" 2>/dev/null) || continue
            [ "${said%% *}" = "$version" ] || continue
            echo "$said"
            break
        done
    done
}

case ${1:-} in
    --find) find_python; exit ;;
    --pythons) list_pythons; exit ;;
esac

if ! "$VENV/bin/python" -c "$new_enough; import pip" 2>/dev/null; then
    python=$(find_python)
    echo "Making the environment in $VENV; Qt is downloaded once (about 80 MB)."
    "$python" -m venv --clear "$VENV"
fi
what=.
[ "${1:-}" != dev ] || what='.[dev]'
"$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --editable "$what"
[ "${1:-}" != dev ] || touch "$VENV/.installed-dev"
touch "$VENV/.installed"
