#!/bin/sh
# Make .venv with Python 3.11 or newer and install DebateDesk into it.
#   make_environment.sh          what the program needs
#   make_environment.sh dev      and what the checks need
#   make_environment.sh --find   only print the Python that would be used
set -eu
cd "$(dirname "$0")/.."

new_enough='import sys; sys.exit(sys.version_info < (3, 11))'
can_make_environments='import ensurepip, venv'

find_python() {
    found=
    for python in python3 python3.14 python3.13 python3.12 python3.11 python; do
        "$python" -c "$new_enough" 2>/dev/null || continue
        found=$python
        "$python" -c "$can_make_environments" 2>/dev/null || continue
        echo "$python"
        return
    done
    if [ -n "$found" ]; then
        version=$("$found" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        echo "$found lacks the venv module; on Debian or Ubuntu: sudo apt-get install --yes python$version-venv" >&2
    else
        echo "DebateDesk needs Python 3.11 or newer; on Debian or Ubuntu: sudo apt-get install --yes python3 python3-venv" >&2
    fi
    return 1
}

if [ "${1:-}" = --find ]; then
    find_python
    exit
fi

if ! .venv/bin/python -c "$new_enough; import pip" 2>/dev/null; then
    python=$(find_python)
    echo "Making the environment in .venv; Qt is downloaded once (about 80 MB)."
    "$python" -m venv --clear .venv
fi
what=.
[ "${1:-}" != dev ] || what='.[dev]'
.venv/bin/python -m pip install --quiet --disable-pip-version-check --editable "$what"
[ "${1:-}" != dev ] || touch .venv/.installed-dev
touch .venv/.installed
