#!/bin/sh
# Make a disk image from dist/DebateDesk.app, which freeze.py has made on a Mac.
#
#     scripts/packaging/macos/make_dmg.sh [OUTPUT_FOLDER]
#
# The app is signed while it is made: with DEBATEDESK_CODESIGN_IDENTITY, or for this Mac alone. With the profile
# DEBATEDESK_NOTARY_PROFILE of `notarytool store-credentials` it is notarized, so that it opens without a warning.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../../..
output=${1:-$root/dist}
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' "$root/debatedesk/__init__.py")
image=$output/DebateDesk-$version-macos-$(uname -m).dmg

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$root/dist/DebateDesk.app" "$folder/"
ln -s /Applications "$folder/Applications"
codesign --verify --deep --strict "$folder/DebateDesk.app"
hdiutil create -volname DebateDesk -srcfolder "$folder" -ov -format ULFO "$image"
if [ -n "${DEBATEDESK_NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$DEBATEDESK_NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
echo "$image"
