// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/directory_tree.h"

#include "core/service/sentences.h"
#include "ui/theme/icon.h"

namespace guitai {

namespace {

constexpr qint64 page = 100;

Icon::Name iconFor(const QString& kind)
{
    if (kind == QLatin1String(EstateTag::name))
        return Icon::Archive;
    if (kind == QLatin1String(SiteTag::name))
        return Icon::Counter;
    if (kind == QLatin1String(ContractorTag::name))
        return Icon::Wrench;
    if (kind == QLatin1String(BuildingTag::name) || kind == QLatin1String(RoomTag::name))
        return Icon::Home;
    return Icon::Person;
}

bool sameOrder(const DirectoryLine& one, const DirectoryLine& other)
{
    return one.id == other.id && one.name == other.name && one.unit == other.unit;
}

} // namespace

struct DirectoryTree::Node
{
    DirectoryLine line;
    Node* parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> below;
    bool begun = false;    ///< has been read at all
    bool complete = false; ///< to its end

    [[nodiscard]] bool holds() const { return !parent || !DirectoryLines::kindBelow(line.kind).isEmpty(); }
};

DirectoryTree::DirectoryTree(Seat& seat, Section section, QObject* parent)
    : QAbstractItemModel(parent), m_lines(seat, section), m_top(std::make_unique<Node>())
{}

DirectoryTree::~DirectoryTree() = default;

DirectoryTree::Node* DirectoryTree::nodeAt(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_top.get();
}

QModelIndex DirectoryTree::indexOf(const Node& node) const
{
    return node.parent ? createIndex(node.row, 0, &node) : QModelIndex();
}

RecordKey DirectoryTree::keyAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const auto& line = nodeAt(index)->line;
    return {.kind = line.kind, .id = line.id};
}

Result<QList<DirectoryLine>> DirectoryTree::read(const Node& node, const DirectoryLine* after, qint64 most)
{
    auto lines = m_lines.below(node.parent ? &node.line : nullptr, after, {.retired = m_retiredShown, .most = most});
    if (!lines)
        Q_EMIT troubled(sentence(lines.error()));
    return lines;
}

void DirectoryTree::insert(Node& node, qsizetype at, const QList<DirectoryLine>& lines)
{
    if (lines.isEmpty())
        return;
    beginInsertRows(indexOf(node), static_cast<int>(at), static_cast<int>(at + lines.size() - 1));
    std::vector<std::unique_ptr<Node>> added;
    for (const auto& line : lines)
        added.push_back(std::make_unique<Node>(Node{.line = line, .parent = &node, .below = {}}));
    node.below.insert(node.below.begin() + at, std::make_move_iterator(added.begin()),
                      std::make_move_iterator(added.end()));
    for (auto i = static_cast<std::size_t>(at); i < node.below.size(); ++i)
        node.below[i]->row = static_cast<int>(i);
    endInsertRows();
}

void DirectoryTree::remove(Node& node, qsizetype at)
{
    beginRemoveRows(indexOf(node), static_cast<int>(at), static_cast<int>(at));
    node.below.erase(node.below.begin() + at);
    for (auto i = static_cast<std::size_t>(at); i < node.below.size(); ++i)
        node.below[i]->row = static_cast<int>(i);
    endRemoveRows();
}

void DirectoryTree::readMore(const QModelIndex& parent)
{
    auto& node = *nodeAt(parent);
    const auto lines = read(node, node.below.empty() ? nullptr : &node.below.back()->line, page);
    if (!lines)
        return;
    node.begun = true;
    node.complete = lines->size() < page;
    insert(node, static_cast<qsizetype>(node.below.size()), *lines);
}

void DirectoryTree::refresh()
{
    m_settling = true; // a row that goes moves the cursor, and a view that follows it must not read on meanwhile
    refresh(*m_top);
    m_settling = false;
}

void DirectoryTree::refresh(Node& node)
{
    if (!node.begun)
        return;
    const auto wanted = static_cast<qint64>(node.below.size()) + page;
    const auto lines = read(node, nullptr, wanted);
    if (!lines)
        return;
    node.complete = lines->size() < wanted;
    settle(node, *lines);
    for (const auto& below : node.below)
        refresh(*below);
}

/// What went goes, what came comes where it belongs; what is there already is not touched.
void DirectoryTree::settle(Node& node, const QList<DirectoryLine>& lines)
{
    QHash<qint64, const DirectoryLine*> wanted;
    for (const auto& line : lines)
        wanted.insert(line.id, &line);
    for (auto i = static_cast<qsizetype>(node.below.size()) - 1; i >= 0; --i) {
        const auto& line = node.below[static_cast<std::size_t>(i)]->line;
        const auto* now = wanted.value(line.id);
        if (!now || !sameOrder(*now, line))
            remove(node, i);
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (at >= node.below.size() || node.below[at]->line.id != lines[i].id) {
            insert(node, i, {lines[i]});
        } else if (node.below[at]->line != lines[i]) {
            node.below[at]->line = lines[i];
            const auto changed = indexOf(*node.below[at]);
            Q_EMIT dataChanged(changed, changed);
        }
    }
}

void DirectoryTree::setRetiredShown(bool shown)
{
    m_retiredShown = shown;
    refresh();
}

QModelIndex DirectoryTree::reveal(const RecordKey& key)
{
    const auto path = m_lines.pathTo(key);
    QModelIndex at;
    for (const auto& step : path ? *path : QList<RecordKey>()) {
        const Node* found = nullptr;
        for (std::size_t seen = 0; !found;) {
            const auto& node = *nodeAt(at);
            for (; seen < node.below.size() && !found; ++seen)
                if (node.below[seen]->line.id == step.id)
                    found = node.below[seen].get();
            if (found || node.complete)
                break;
            readMore(at);
        }
        if (!found)
            return {};
        at = indexOf(*found);
    }
    return at;
}

QModelIndex DirectoryTree::index(int row, int column, const QModelIndex& parent) const
{
    const auto& below = nodeAt(parent)->below;
    if (row < 0 || column != 0 || static_cast<std::size_t>(row) >= below.size())
        return {};
    return createIndex(row, 0, below[static_cast<std::size_t>(row)].get());
}

QModelIndex DirectoryTree::parent(const QModelIndex& index) const
{
    const auto* node = nodeAt(index);
    return node->parent ? indexOf(*node->parent) : QModelIndex();
}

int DirectoryTree::rowCount(const QModelIndex& parent) const
{
    return static_cast<int>(nodeAt(parent)->below.size());
}

bool DirectoryTree::hasChildren(const QModelIndex& parent) const
{
    const auto& node = *nodeAt(parent);
    return node.holds() && (!node.begun || !node.below.empty());
}

bool DirectoryTree::hasMore(const QModelIndex& parent) const
{
    const auto& node = *nodeAt(parent);
    return node.holds() && !node.complete && !m_settling;
}

/// A tree view fetches whenever it lays out: only the first page may come so, or all of them would.
bool DirectoryTree::canFetchMore(const QModelIndex& parent) const
{
    return hasMore(parent) && !nodeAt(parent)->begun;
}

QVariant DirectoryTree::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& line = nodeAt(index)->line;
    const bool unsaved = m_unsaved.contains(RecordKey{.kind = line.kind, .id = line.id});
    switch (role) {
    case Qt::DisplayRole:
        return line.title;
    case Qt::DecorationRole:
        return unsaved     ? iconOf(Icon::Edit, Tone::Accent)
               : line.open ? iconOf(Icon::Warning, Tone::Soon)
                           : iconOf(iconFor(line.kind), Tone::Neutral);
    case DetailRole:
        return unsaved ? tr("not saved") : line.retired ? tr("retired") : line.detail;
    case CutRole:
        return QVariant::fromValue(line.cut);
    case FaintRole:
        return line.retired;
    case Qt::AccessibleTextRole:
        return QString(line.title + QStringLiteral("，") + index.data(DetailRole).toString());
    default:
        return {};
    }
}

} // namespace guitai
