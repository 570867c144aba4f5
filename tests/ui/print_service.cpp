// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print_service.h"

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <stdexcept>

namespace guitai::test {

namespace {

constexpr int glanceMs = 20;

int listenAt(const QByteArray& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
    const int made = ::socket(AF_UNIX, SOCK_STREAM, 0);
    if (::bind(made, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0 || ::listen(made, 4) != 0)
        throw std::runtime_error("no socket for the print service");
    return made;
}

bool readable(int socket)
{
    pollfd polled{.fd = socket, .events = POLLIN, .revents = 0};
    return ::poll(&polled, 1, glanceMs) > 0;
}

/// What CUPS reads of an answer.
void describe(ipp_t* answer, ipp_op_t operation)
{
    if (operation == IPP_OP_CREATE_JOB) {
        ippAddInteger(answer, IPP_TAG_JOB, IPP_TAG_INTEGER, "job-id", 7);
    } else if (operation != IPP_OP_SEND_DOCUMENT) {
        ippAddString(answer, IPP_TAG_PRINTER, IPP_TAG_NAME, "printer-name", nullptr, PrintService::printer);
        ippAddString(answer, IPP_TAG_PRINTER, IPP_TAG_URI, "printer-uri-supported", nullptr,
                     "ipp://localhost/printers/counter");
    }
}

} // namespace

PrintService::PrintService(Answer answer) : m_answer(std::move(answer))
{
    const QByteArray path = m_folder.filePath(QStringLiteral("ipp")).toUtf8();
    m_socket = listenAt(path);
    qputenv("CUPS_SERVER", path);
    m_thread = std::thread([this] { serve(); });
}

PrintService::~PrintService()
{
    m_ending = true;
    m_thread.join();
    ::close(m_socket);
    qunsetenv("CUPS_SERVER");
}

QByteArray PrintService::received()
{
    return m_received;
}

QByteArray PrintService::media()
{
    return m_media;
}

void PrintService::serve()
{
    std::vector<http_t*> clients;
    while (!m_ending) {
        if (readable(m_socket))
            if (auto* client = httpAcceptConnection(m_socket, 1))
                clients.push_back(client);
        std::erase_if(clients, [this](http_t* client) {
            if (!readable(httpGetFd(client)) || answerOne(client))
                return false;
            httpClose(client);
            return true;
        });
    }
    for (auto* client : clients)
        httpClose(client);
}

/// False where the client is gone.
bool PrintService::answerOne(http_t* client)
{
    char resource[HTTP_MAX_URI];
    if (httpReadRequest(client, resource, sizeof resource) != HTTP_STATE_POST)
        return false;
    while (httpUpdate(client) == HTTP_STATUS_CONTINUE) {
    }
    if (httpGetExpect(client) == HTTP_STATUS_CONTINUE)
        httpWriteResponse(client, HTTP_STATUS_CONTINUE);
    ipp_t* request = ippNew();
    while (ippRead(client, request) != IPP_STATE_DATA) {
    }
    char document[4096];
    for (ssize_t count = 0; (count = httpRead2(client, document, sizeof document)) > 0;)
        m_received.append(document, count);
    if (auto* media = ippFindAttribute(request, "media", IPP_TAG_ZERO))
        m_media = ippGetString(media, 0, nullptr);
    ipp_t* answer = ippNewResponse(request);
    const auto operation = ippGetOperation(request);
    const auto status = m_answer(operation);
    ippSetStatusCode(answer, status);
    if (status == IPP_STATUS_OK)
        describe(answer, operation);
    httpClearFields(client);
    httpSetField(client, HTTP_FIELD_CONTENT_TYPE, "application/ipp");
    httpSetLength(client, ippLength(answer));
    httpWriteResponse(client, HTTP_STATUS_OK);
    while (ippWrite(client, answer) != IPP_STATE_DATA) {
    }
    httpFlushWrite(client);
    ippDelete(request);
    ippDelete(answer);
    return true;
}

} // namespace guitai::test
