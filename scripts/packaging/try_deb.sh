#!/usr/bin/env bash
# Install the .deb in a bare Debian made by debootstrap, run its self-test there, and draw its window on a
# screen of Xvfb. Needs root, debootstrap and a mirror of Debian; takes about five minutes.
#
#     scripts/packaging/try_deb.sh dist/debatedesk_*.deb [FOLDER_FOR_PICTURES]
#
# RELEASE (trixie) and MIRROR (http://deb.debian.org/debian) choose the Debian, ROOM the folder that it is made in
# and kept for another try, where one is named.
set -euo pipefail
PATH=$PATH:/usr/sbin:/sbin

package=$(realpath "$1")
pictures=$(realpath --canonicalize-missing "${2:-dist/pictures}")
release=${RELEASE:-trixie}
mirror=${MIRROR:-http://deb.debian.org/debian}
room=${ROOM:-}

((EUID == 0)) || { echo "This needs root, for debootstrap and chroot." >&2; exit 1; }
command -v debootstrap >/dev/null || { echo "debootstrap is missing: apt-get install debootstrap" >&2; exit 1; }
kept=$room
[ -n "$room" ] || room=$(mktemp --directory --tmpdir debatedesk-debian-XXXXXX)

leave() {
    for place in proc dev/pts dev/shm; do umount "$room/$place" 2>/dev/null || true; done
    if [ -z "$kept" ]; then rm --recursive --force --one-file-system "$room"; fi
}
trap leave EXIT

inside() {
    chroot "$room" /usr/bin/env --ignore-environment \
        PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}

echo "== a bare Debian ($release)"
[ -e "$room/etc/debian_version" ] || debootstrap --variant=minbase "$release" "$room" "$mirror" >/dev/null
cp --dereference /etc/resolv.conf "$room/etc/resolv.conf" 2>/dev/null || true
for settings in /etc/apt/apt.conf.d/*proxy*; do
    if [ -e "$settings" ]; then cp "$settings" "$room/etc/apt/apt.conf.d/"; fi
done
mkdir --parents "$room/dev/pts" "$room/dev/shm"
mount --types proc proc "$room/proc"
mount --types devpts --options newinstance,ptmxmode=0666 devpts "$room/dev/pts"
mount --types tmpfs tmpfs "$room/dev/shm"
# No service is started by what is installed.
printf '#!/bin/sh\nexit 101\n' >"$room/usr/sbin/policy-rc.d"
chmod 755 "$room/usr/sbin/policy-rc.d"

echo "== installing $(basename "$package")"
cp "$package" "$room/tmp/debatedesk.deb"
inside apt-get update --quiet=2
inside apt-get install --quiet=2 --yes --no-install-recommends /tmp/debatedesk.deb >/dev/null
inside dpkg-query --show --showformat '${Package} ${Version}, ${Installed-Size} kB\n' debatedesk

echo "== self-test, by a person who is not root"
inside id reader >/dev/null 2>&1 || inside useradd --create-home reader
as_reader=(setpriv --reuid reader --regid reader --clear-groups env HOME=/home/reader)
inside "${as_reader[@]}" debatedesk --version
inside "${as_reader[@]}" debatedesk self-test

echo "== its window"
inside apt-get install --quiet=2 --yes --no-install-recommends xvfb xauth imagemagick >/dev/null 2>&1
cat >"$room/tmp/draw.sh" <<'DRAW'
set -eu
export DISPLAY=:77
Xvfb "$DISPLAY" -screen 0 1440x900x24 -nolisten tcp >/dev/null 2>&1 &
screen=$!
for _ in $(seq 100); do [ -e /tmp/.X11-unix/X77 ] && break; sleep 0.1; done
rm -rf /tmp/desk && mkdir /tmp/desk
debatedesk --library /tmp/desk import --debate "Policy on the AI exponential" \
    /usr/lib/debatedesk/_internal/debatedesk/_data/sample_corpus/policy-on-the-ai-exponential >/dev/null
debatedesk --library /tmp/desk 2>/tmp/window-said &
window=$!
for _ in $(seq 300); do
    import -window root /tmp/window.png
    colours=$(identify -format %k /tmp/window.png)
    [ "$colours" -gt 400 ] && break
    kill -0 "$window" || break
    sleep 0.5
done
sleep 2
import -window root /tmp/window.png
kill -TERM "$window"
wait "$window" || { echo "The window ended with status $?:" >&2; cat /tmp/window-said >&2; exit 1; }
kill "$screen"
if [ -s /tmp/window-said ]; then echo "The window said:"; cat /tmp/window-said; fi
echo "The window was drawn in $colours colours, and closed when it was asked to."
[ "$colours" -gt 400 ]
DRAW
inside "${as_reader[@]}" sh /tmp/draw.sh
mkdir --parents "$pictures"
cp "$room/tmp/window.png" "$pictures/debian-$release.png"
echo "Its picture is $pictures/debian-$release.png."

echo "== taking it off again"
inside apt-get purge --quiet=2 --yes debatedesk >/dev/null
left=$(find "$room/usr" -path '*debatedesk*' -not -path '*/_internal/*' | head)
[ -z "$left" ] || { echo "It leaves behind: $left" >&2; exit 1; }
