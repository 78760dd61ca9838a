#!/bin/sh
# Make an AppImage from the executable's folder that freeze.py has made. appimagetool is taken from the path, or
# from APPIMAGETOOL; where there is none, the folder that it would pack is left in dist/ and the exit status is 69.
#
#     scripts/packaging/appimage/make_appimage.sh [PROGRAM_FOLDER] [OUTPUT_FOLDER]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../../..
program=$(cd "${1:-$root/dist/debatedesk}" && pwd)
mkdir -p "${2:-$root/dist}"
output=$(cd "${2:-$root/dist}" && pwd)

version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' "$root/debatedesk/__init__.py")
machine=$(uname -m)
folder=$output/DebateDesk.AppDir
rm -rf "$folder"
mkdir -p "$folder/usr/lib"
cp -a "$program" "$folder/usr/lib/debatedesk"
"$program/debatedesk" install-desktop --prefix "$folder/usr" --exec debatedesk >/dev/null
id=org.debatedesk.DebateDesk
cp "$folder/usr/share/applications/$id.desktop" "$folder/$id.desktop"
cp "$folder/usr/share/icons/hicolor/256x256/apps/$id.png" "$folder/$id.png"
ln -s "$id.png" "$folder/.DirIcon"
cp "$here/AppRun" "$folder/AppRun"
chmod 755 "$folder/AppRun"

tool=${APPIMAGETOOL:-appimagetool}
command -v "$tool" >/dev/null || {
    echo "appimagetool is not here: $folder is ready for it." >&2
    exit 69
}
ARCH=$machine "$tool" --no-appstream "$folder" "$output/DebateDesk-$version-$machine.AppImage"
rm -rf "$folder"
echo "$output/DebateDesk-$version-$machine.AppImage"
