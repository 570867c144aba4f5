// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/found_model.h"

#include "core/base/joined.h"
#include "core/base/phone.h"
#include "ui/page/phrases.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/worn_look.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace guitai {

namespace {

constexpr QSize leastSize{120, 44};

Icon::Name iconFor(Found::Kind kind)
{
    switch (kind) {
    case Found::Kind::Resident:
        return Icon::Person;
    case Found::Kind::Room:
        return Icon::Home;
    case Found::Kind::Case:
        return Icon::CaseFile;
    }
    Q_UNREACHABLE();
}

/// Two lines: who, and muted below where. How to reach them stands whole at the end of a line: beside a person's name,
/// where both find room.
class CandidateDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        const int lines =
            QFontMetrics(fontFor(FontRole::Body)).height() + QFontMetrics(fontFor(FontRole::Caption)).height();
        return {leastSize.width(), qMax(leastSize.height(), lines + metrics::halfGrid)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto& theme = currentTheme();
        const bool chosen = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, chosen ? theme.accentSoft : theme.surface);
        const QRect inner = option.rect.adjusted(metrics::grid, 0, -metrics::grid, 0);
        const QVariant kind = index.data(FoundModel::KindRole);
        const QRectF symbol(inner.left(), inner.center().y() - iconExtent() / 2.0, iconExtent(), iconExtent());
        paintIcon(*painter, symbol, kind.isValid() ? iconFor(kind.value<Found::Kind>()) : Icon::Warning,
                  chosen ? theme.accent : theme.muted);
        const QRect text = inner.adjusted(iconExtent() + metrics::grid, metrics::halfGrid, 0, -metrics::halfGrid);
        if (!kind.isValid()) {
            painter->setFont(fontFor(FontRole::Caption));
            painter->setPen(theme.overdue);
            painter->drawText(text, Qt::AlignVCenter | Qt::TextWordWrap, index.data().toString());
            return;
        }
        const QFontMetrics body(fontFor(FontRole::Body));
        const QFontMetrics caption(fontFor(FontRole::Caption));
        QRect first = text;
        first.setHeight(body.height());
        QRect second = text;
        second.setTop(text.bottom() + 1 - caption.height());
        const QString title = index.data(FoundModel::TitleRole).toString();
        if (const QString phone = index.data(FoundModel::PhoneRole).toString(); !phone.isEmpty()) {
            const int width = std::min(text.width(), caption.horizontalAdvance(phone) + 1);
            const bool isPerson = kind.value<Found::Kind>() == Found::Kind::Resident;
            const bool fits = body.horizontalAdvance(title) + metrics::grid + width <= text.width();
            QRect& shared = isPerson && fits ? first : second;
            draw(*painter, shared.adjusted(shared.width() - width, 0, 0, 0), FontRole::Caption, theme.text, phone);
            shared.setWidth(shared.width() - width - metrics::grid);
        }
        draw(*painter, first, FontRole::Body, theme.text, title);
        draw(*painter, second, FontRole::Caption, theme.muted, index.data(FoundModel::DetailRole).toString());
    }

private:
    static void draw(QPainter& painter, const QRect& line, FontRole role, const QColor& ink, const QString& text)
    {
        painter.setFont(fontFor(role));
        painter.setPen(ink);
        painter.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    }
};

QString detailOf(const Found& found)
{
    QStringList parts{found.kind == Found::Kind::Room ? QString() : found.room};
    if (found.kind != Found::Kind::Resident)
        parts << found.detail;
    parts.removeDuplicates();
    return joinedByDots(parts);
}

QString spoken(const Found& found)
{
    QStringList parts{found.title, detailOf(found), displayPhone(found.phone)};
    parts.removeAll(QString());
    return parts.join(u'，');
}

} // namespace

void FoundModel::show(const QList<Found>& found)
{
    beginResetModel();
    m_found = found;
    m_problem.clear();
    endResetModel();
}

void FoundModel::showProblem(const QString& sentence)
{
    beginResetModel();
    m_found.clear();
    m_problem = sentence;
    endResetModel();
}

Qt::ItemFlags FoundModel::flags(const QModelIndex& index) const
{
    return m_problem.isEmpty() ? QAbstractListModel::flags(index) : Qt::NoItemFlags;
}

int FoundModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_problem.isEmpty() ? static_cast<int>(m_found.size()) : 1;
}

QVariant FoundModel::data(const QModelIndex& index, int role) const
{
    if (!m_problem.isEmpty())
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(m_problem) : QVariant();
    const Found& found = m_found.at(index.row());
    switch (role) {
    case TitleRole:
        return found.title;
    case PhoneRole:
        return displayPhone(found.phone);
    case DetailRole:
        return detailOf(found);
    case KindRole:
        return QVariant::fromValue(found.kind);
    case Qt::DisplayRole: // what a screen reader says
        return spoken(found);
    case Qt::ToolTipRole: // what found no room
        return plainToolTip(spoken(found));
    default:
        return {};
    }
}

void showFoundIn(QListView& list, FoundModel& model)
{
    list.setModel(&model);
    list.setItemDelegate(new CandidateDelegate(&list));
    list.setUniformItemSizes(true);
    list.setEditTriggers(QListView::NoEditTriggers);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setFocusPolicy(Qt::NoFocus);
    list.setAccessibleName(FoundModel::tr("Candidates"));
}

} // namespace guitai
