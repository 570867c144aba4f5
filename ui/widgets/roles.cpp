// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/roles.h"

#include <QAccessibleWidget>
#include <QWidget>

#include <utility>

namespace guitai {

namespace {

constexpr std::pair<const char*, QAccessible::Role> roles[]{
    {"guitai::Card", QAccessible::Grouping},       {"guitai::DeadlineChip", QAccessible::StaticText},
    {"guitai::EmptyState", QAccessible::Grouping}, {"guitai::BarChart", QAccessible::Chart},
    {"guitai::FieldRow", QAccessible::Grouping},   {"guitai::InlineProblem", QAccessible::AlertMessage},
    {"guitai::KeyHint", QAccessible::StaticText},  {"guitai::Segmented", QAccessible::Grouping},
    {"guitai::StateDot", QAccessible::StaticText}, {"guitai::Stepper", QAccessible::StaticText},
    {"guitai::Toast", QAccessible::Notification},
};

QAccessibleInterface* interfaceOf(const QString& className, QObject* object)
{
    if (object == nullptr || !object->isWidgetType())
        return nullptr;
    for (const auto& [name, role] : roles) {
        if (className == QLatin1StringView(name))
            return new QAccessibleWidget(static_cast<QWidget*>(object), role);
    }
    return nullptr;
}

} // namespace

void registerAccessibleRoles()
{
    QAccessible::installFactory(interfaceOf);
}

} // namespace guitai
