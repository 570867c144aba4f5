#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Shows that check_includes.sh can fail: each rule is broken once in a small sound tree, and the breach must
# be named with its file and line.
#
#   check_includes_test.sh QT_HEADERS
set -euo pipefail
check=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/check_includes.sh
qt=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
spdx='// SPDX-License-Identifier: GPL-3.0-or-later'
passed=0
failed=0

# put FILE LINE...: a source under the SPDX line; headers get their #pragma once.
put() {
    local file=$1
    shift
    mkdir -p "$(dirname "$file")"
    { echo "$spdx"; [[ $file != *.h ]] || echo '#pragma once'; printf '%s\n' "$@"; } >"$file"
}

sound_tree() {
    rm -rf "$work/tree"
    mkdir "$work/tree"
    cd "$work/tree"
    put core/base/clock.h '#include <QDateTime>' 'inline auto now() { return QDateTime::currentDateTimeUtc(); }'
    put core/base/text.h '#include <QtCore/QString>' '#include <expected>'
    put core/domain/room.h '#include "core/base/text.h"' '// no QSqlQuery, no currentDateTime() here'
    put core/domain/room.cpp '#include "core/domain/room.h"' '#include "core/base/text.h"'
    put core/storage/statement.h '#include "core/domain/room.h"' 'void f(Database& d) { d.execute("COMMIT"); }'
    put core/storage/store.cpp '#include "core/storage/statement.h"' '#include <QSqlQuery>' 'QSqlQuery query;'
    put core/service/desk.cpp '#include "core/domain/room.h"' 'int e = QProcess::execute(editor); // not d.execute()'
    put tests/storage/store_test.cpp '#include "core/storage/statement.h"' 'void f(Database* d) { d->execute("BEGIN"); }'
    put forms/painter.cpp '#include "core/domain/room.h"' '#include <QPainter>'
    put ui/page/page.cpp '#include "core/domain/room.h"' '#include <QWidget>' '#include "page.moc"'
    put app/main.cpp '#include "core/base/clock.h"' '#include <QApplication>' '#include <QSqlDriver>'
    put tests/support/catch.h '#include <QByteArray>'
    put tests/domain/room_test.cpp '#include "core/domain/room.h"' '#include "tests/support/catch.h"' '#include <QTest>'
}

verdict() {
    if [[ $1 == pass ]]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'FAILED: %s\n%s\n' "$2" "$3"
    fi
}

accepts() {
    local said
    if said=$("$check" "$work/tree" "$qt" 2>&1) && [[ -z $said ]]; then
        verdict pass
    else
        verdict fail "$1" "$said"
    fi
}

# refuses WHERE WORDS: the tree as it stands gives exactly one line, which begins and reads so.
refuses() {
    local said status=0
    said=$("$check" "$work/tree" "$qt" 2>&1) || status=$?
    if [[ $status -eq 1 && $said == "$1: "*"$2"* && $said != *$'\n'* ]]; then
        verdict pass
    else
        verdict fail "expected $1: …$2…, exit 1; got exit $status and:" "$said"
    fi
    sound_tree
}

sound_tree
accepts "a sound tree is refused"

# (a) upward
put core/base/wrong.cpp '#include "core/domain/room.h"'
refuses core/base/wrong.cpp:2 'includes upward'
put core/storage/wrong.h '' '#include "ui/page/page.cpp"'
refuses core/storage/wrong.h:4 'includes upward'
put ui/theme/wrong.cpp '#include "ui/page/page.cpp"'
refuses ui/theme/wrong.cpp:2 'includes upward'
put core/domain/wrong.cpp '#include "tests/support/catch.h"'
refuses core/domain/wrong.cpp:2 'must not include a test'
put tests/base/wrong.cpp '#include "core/domain/room.h"'
refuses tests/base/wrong.cpp:2 'above the box under test'

# (b) not from the root
put core/domain/wrong.cpp '#include "room.h"'
refuses core/domain/wrong.cpp:2 'written from the root'
put core/domain/wrong.cpp '#include "core/domain/../base/text.h"'
refuses core/domain/wrong.cpp:2 'written from the root'
put core/domain/wrong.cpp '#include "core/domain/gone.h"'
refuses core/domain/wrong.cpp:2 'no file of the project'
put core/domain/wrong.cpp '  #  include <core/base/text.h>'
refuses core/domain/wrong.cpp:2 'write it in quotes'

# (c) a Qt module that the box does not link
put core/domain/wrong.cpp '#include <QSqlError>'
refuses core/domain/wrong.cpp:2 'is QtSql, which core/domain does not link'
put core/steps/wrong.cpp '#include <QtSql/QSqlError>'
refuses core/steps/wrong.cpp:2 'is QtSql'
put core/service/wrong.cpp '#include <QFont>'
refuses core/service/wrong.cpp:2 'is QtGui'
put core/base/wrong.cpp '#include <qpainter.h>'
refuses core/base/wrong.cpp:2 'is QtGui'
put forms/wrong.cpp '#include <QLabel>'
refuses forms/wrong.cpp:2 'is QtWidgets'
put forms/wrong.cpp '#include <QtSql>'
refuses forms/wrong.cpp:2 'is QtSql'
put core/base/wrong.cpp '#include <QNoSuchClass>'
refuses core/base/wrong.cpp:2 'no Qt module'

# (d) SQL outside its box
put core/service/wrong.cpp 'void f(QSqlDatabase database);'
refuses core/service/wrong.cpp:2 'core/storage only'
put core/service/wrong.cpp '#include "core/storage/statement.h"'
refuses core/service/wrong.cpp:2 'core/storage only'
put app/wrong.cpp '' 'auto done = database.execute(sql);'
refuses app/wrong.cpp:3 'core/storage only'
put ui/page/wrong.cpp 'auto done = m_database->execute(sql);'
refuses ui/page/wrong.cpp:2 'core/storage only'

# (e) the clock
put core/service/wrong.cpp 'auto t = QDateTime::currentDateTime();'
refuses core/service/wrong.cpp:2 'comes from Clock'
put forms/wrong.cpp 'auto t = QDate::currentDate();'
refuses forms/wrong.cpp:2 'comes from Clock'
put tests/domain/wrong.cpp 'auto t = std::chrono::system_clock::now();'
refuses tests/domain/wrong.cpp:2 'comes from Clock'
put app/wrong.cpp 'auto t = std::time(nullptr);'
refuses app/wrong.cpp:2 'comes from Clock'

# (f) length
mapfile -t line < <(seq 399)
put ui/page/long.cpp "${line[@]}"
accepts "400 lines are refused"
put ui/page/long.cpp "${line[@]}" 400
refuses ui/page/long.cpp:401 'has 401 lines'

# (g) first lines
echo 'int x;' >core/base/wrong.cpp
refuses core/base/wrong.cpp:1 'SPDX'
echo "$spdx" >core/base/wrong.h
refuses core/base/wrong.h:1 '#pragma once'
put core/cellar/wrong.cpp
refuses core/cellar/wrong.cpp:1 'no box'

# A check that reads nothing must not pass for one that found nothing.
rm -rf "$work/tree"/*
if "$check" "$work/tree" "$qt" 2>/dev/null; then verdict fail "an empty tree is accepted"; else verdict pass; fi
sound_tree
if "$check" "$work/tree" /nowhere 2>/dev/null; then verdict fail "no Qt headers, yet accepted"; else verdict pass; fi

echo "$passed passed, $failed failed"
[[ $failed -eq 0 ]]
