// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/case_paper.h"

#include "forms/order_fields.h"

#include <QFile>

namespace guitai {

Result<FormTemplate> builtInForm(const QString& id)
{
    QFile file(QStringLiteral(":/forms/%1.json").arg(id));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::NotFound, {id});
    return readTemplate(file.readAll(), file.fileName(), catalogueOf(id));
}

Result<Sheet> layOutCase(Office& office, const CaseFile& caseFile, const CasePaper& wanted, const QTimeZone& zone)
{
    const auto context = paperContext(office, caseFile);
    if (!context)
        return std::unexpected(context.error());
    const auto values = wanted.order ? orderFields(caseFile, *wanted.order, *context) : slipFields(caseFile, *context);
    const PrintRun run{.printedAt = office.clock().now().toTimeZone(zone),
                       .marks = wanted.order ? orderMarks(*wanted.order) : SheetMarks(),
                       .copies = wanted.copies};
    return layOut(wanted.form, wanted.paper, values, run);
}

} // namespace guitai
