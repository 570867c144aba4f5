// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <memory>
#include <openssl/evp.h>

namespace guitai {

QByteArray sha256(QByteArrayView bytes)
{
    // Looked up once: for short texts looking it up takes longer than hashing them.
    static const std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)> method(EVP_MD_fetch(nullptr, "SHA256", nullptr),
                                                                        EVP_MD_free);
    QByteArray digest(32, Qt::Uninitialized);
    const int done = EVP_Digest(bytes.data(), static_cast<std::size_t>(bytes.size()),
                                reinterpret_cast<unsigned char*>(digest.data()), nullptr, method.get(), nullptr);
    if (done != 1) // every OpenSSL has it; a digest of nothing must never reach the journal
        qFatal("SHA-256 is not there");
    return digest;
}

} // namespace guitai
