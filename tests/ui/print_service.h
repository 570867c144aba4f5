// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include <atomic>
#include <cups/cups.h>
#include <functional>
#include <thread>

namespace guitai::test {

/// A print service on a socket of its own, found by CUPS as the one of this computer while it lives. It knows one
/// printer, and answers each request as it is told.
class PrintService
{
public:
    using Answer = std::function<ipp_status_t(ipp_op_t)>;

    explicit PrintService(Answer answer);
    ~PrintService();
    Q_DISABLE_COPY_MOVE(PrintService)

    static constexpr auto printer = "counter";

    /// What came behind the requests: the documents.
    [[nodiscard]] QByteArray received();
    [[nodiscard]] QByteArray media();

private:
    void serve();
    bool answerOne(http_t* client);

    QTemporaryDir m_folder;
    Answer m_answer;
    QByteArray m_received;
    QByteArray m_media;
    int m_socket = -1;
    std::atomic<bool> m_ending = false;
    std::thread m_thread;
};

} // namespace guitai::test
