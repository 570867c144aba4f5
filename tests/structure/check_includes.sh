#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Holds every source to the house: which box may include what (docs/architecture.md), and the rules of
# CONTRIBUTING.md that a machine can read. Prints each breach as file:line: sentence; fails if there is one.
#
#   check_includes.sh ROOT QT_HEADERS       QT_HEADERS is the folder that holds QtCore, QtGui, …
set -euo pipefail
export LC_ALL=C
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
qt=$2
cd "$1"
[[ -d $qt/QtCore ]] || { echo "$qt: no Qt headers here" >&2; exit 2; }

# header Module: which Qt module a header stands in, under each name that it can be included by.
qt_map() {
    find "$qt"/Qt* -maxdepth 1 \( -type f -o -type l \) | awk -F/ '{ print $NF, $(NF - 1) }'
    find "$qt" -maxdepth 1 -type d -name 'Qt*' | awk -F/ '{ print $NF, $NF }'
}

folders=()
for folder in app core forms tests ui; do
    [[ ! -d $folder ]] || folders+=("$folder")
done
mapfile -d '' -t files < <(find "${folders[@]}" -type f \( -name '*.h' -o -name '*.cpp' \) -print0 | sort -z)
[[ ${#files[@]} -gt 0 ]] || { echo "$PWD: no sources found" >&2; exit 2; }

awk -f "$here/check_includes.awk" <(qt_map) "${files[@]}"
