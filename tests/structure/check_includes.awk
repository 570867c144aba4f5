# SPDX-License-Identifier: GPL-3.0-or-later
#
# The rules behind check_includes.sh. The first file maps Qt headers to modules ("QString QtCore"), all
# others are sources. POSIX awk only: Debian's is mawk.

BEGIN {
    # The house, lowest first: a box includes itself and what stands before it.
    boxes = split("core/base core/domain core/procedure core/steps core/storage core/service forms " \
        "ui/theme ui/widgets ui/steps ui/page ui/papers ui/casefile ui/handover ui/worklist ui/board ui/dashboard " \
        "ui/directory ui/importing ui/intake ui/settings ui/frame app", box, " ")
    for (i = 1; i <= boxes; ++i)
        level[box[i]] = i

    # Qt modules beside QtCore that a box links.
    modules["core/storage"] = modules["core/service"] = " QtSql "
    modules["forms"] = " QtGui "
    for (i = 1; i <= boxes; ++i)
        if (box[i] ~ /^ui\//)
            modules[box[i]] = " QtGui QtWidgets QtCharts QtSvg QtSvgWidgets "

    longest = 400
    statement = "core/storage/statement.h" # speaks to SQLite itself
    speaksSql = "QSql(Query|Database|TableModel|RelationalTableModel)|(\\.|->)execute\\("
    noSql = "SQL is spoken in core/storage only"
    clock = "core/base/clock.h"
    readsClock = "currentDateTime|currentDate[^A-Za-z]|currentTime[^A-Za-z]|current(MSecs|Secs)SinceEpoch" \
        "|system_clock::now|[^A-Za-z_.>]time\\((0|NULL|nullptr)\\)"
}

function breach(line, sentence) {
    printf "%s:%d: %s\n", file, line, sentence
    ++breaches
}

# The box a path lies in, "tests" for the tests, "" for none.
function boxOf(path, parts) {
    split(path, parts, "/")
    if (parts[1] == "tests")
        return "tests"
    if (parts[1] == "core" || parts[1] == "ui")
        return (parts[1] "/" parts[2]) in level ? parts[1] "/" parts[2] : ""
    return parts[1] in level ? parts[1] : ""
}

# How high a file may reach: its box; a test of a box as high as the box; other tests anywhere.
function reachOf(path, parts, i) {
    if (boxOf(path) != "tests")
        return level[boxOf(path)]
    split(path, parts, "/")
    for (i in level)
        if (i == parts[2] || i == "core/" parts[2])
            return level[i]
    return boxes
}

function exists(path, line, found) {
    found = (getline line < path) >= 0
    close(path)
    return found
}

function maySpeakSql() {
    return here == "core/storage" || here == "tests"
}

function checkProjectInclude(path, target) {
    if (path ~ /\.moc$/)
        return
    target = boxOf(path)
    if (target == "" || path ~ /\.\./ || !exists(path)) {
        breach(FNR, "\"" path "\" is no file of the project; includes are written from the root")
        return
    }
    if (target == "tests" && here != "tests")
        breach(FNR, here " must not include a test: \"" path "\"")
    else if (target != "tests" && level[target] > reach)
        breach(FNR, "includes upward: \"" path "\" lies above " (here == "tests" ? "the box under test" : here))
    else if (path == statement && !maySpeakSql())
        breach(FNR, noSql)
}

function checkQtModule(header, name, module) {
    name = header
    module = ""
    if (header ~ /\//) {
        module = substr(header, 1, index(header, "/") - 1)
        name = substr(header, index(header, "/") + 1)
    } else if (header in moduleOf) {
        module = moduleOf[header]
    }
    if (module == "")
        breach(FNR, "<" header "> belongs to no Qt module that is installed")
    else if (module != "QtCore" && here != "app" && here != "tests" && index(modules[here], " " module " ") == 0)
        breach(FNR, "<" header "> is " module ", which " here " does not link")
}

function checkInclude(text, path) {
    path = text
    sub(/^[ \t]*#[ \t]*include[ \t]*["<]/, "", path)
    sub(/[">].*/, "", path)
    if (text ~ /^[ \t]*#[ \t]*include[ \t]*"/)
        checkProjectInclude(path)
    else if (boxOf(path) != "" && path ~ /\//)
        breach(FNR, "<" path "> is a file of the project: write it in quotes")
    else if (path ~ /^Q[A-Za-z]/ || path ~ /^q[a-z_]+\.h$/ && path in moduleOf)
        checkQtModule(path)
}

function finishFile() {
    if (file == "")
        return
    if (lines > longest)
        breach(lines, "has " lines " lines; past " longest " a file is more than one idea")
    if (file ~ /\.h$/ && !once)
        breach(1, "#pragma once is missing")
}

FILENAME != current {
    current = FILENAME
    if (++fileCount > 1) {
        finishFile()
        file = FILENAME
        here = boxOf(file)
        reach = reachOf(file)
        once = 0
        if (here == "")
            breach(1, "lies in no box of the house")
        if ($0 != "// SPDX-License-Identifier: GPL-3.0-or-later")
            breach(1, "the first line must be // SPDX-License-Identifier: GPL-3.0-or-later")
    }
}

fileCount == 1 {
    # A header in two modules counts for the lower one, which re-exports nothing.
    if (!($1 in moduleOf) || $2 == "QtCore")
        moduleOf[$1] = $2
    next
}

{ lines = FNR }
/^#pragma once/ { once = 1 }
/^[ \t]*#[ \t]*include[ \t]*["<]/ { checkInclude($0); next }

{
    code = $0
    sub(/\/\/.*/, "", code)
}
!maySpeakSql() && code ~ speaksSql {
    breach(FNR, noSql)
}
file != clock && (" " code " ") ~ readsClock {
    breach(FNR, "the time comes from Clock (" clock ") only")
}

END {
    finishFile()
    exit breaches > 0
}
