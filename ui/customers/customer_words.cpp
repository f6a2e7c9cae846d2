// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customer_words.h"

#include "support/format.h"
#include "support/language.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSaveFile>
#include <QTemporaryDir>

namespace encours::ui {
namespace {

struct CustomerWords {
    Q_DECLARE_TR_FUNCTIONS(CustomerWords)
};

QString codeWord(const char* family, std::string_view code)
{
    return toQ(words(currentLanguage(), std::string(family) + std::string(code)));
}

QLocale locale()
{
    return QLocale(currentLanguage() == Language::French ? QLocale::French : QLocale::English);
}

} // namespace

QString roleWord(PersonRole role)
{
    return codeWord("person-role.", personRoleCode(role));
}

QString attachmentWord(AttachmentKind kind)
{
    return codeWord("attachment-kind.", attachmentKindCode(kind));
}

QString sizeText(std::int64_t bytes)
{
    constexpr std::int64_t kilo = 1'024;
    constexpr std::int64_t mega = kilo * kilo;
    if (bytes < kilo) return CustomerWords::tr("%1 bytes").arg(bytes);
    if (bytes < mega) return CustomerWords::tr("%1 kB").arg((bytes + kilo / 2) / kilo);
    const std::int64_t tenths = (bytes * 10 + mega / 2) / mega;
    if (tenths % 10 == 0) return CustomerWords::tr("%1 MB").arg(tenths / 10);
    return CustomerWords::tr("%1 MB").arg(
        QStringLiteral("%1%2%3").arg(tenths / 10).arg(locale().decimalPoint()).arg(tenths % 10));
}

QString viewingFolder()
{
    static const QTemporaryDir folder; // of this person alone, gone with the program
    return folder.path();
}

Result<Done> writeFile(const QString& file, std::string_view bytes)
{
    QSaveFile target(file);
    const auto refusal = [&target, &file] {
        return Fault{FaultCode::FileNotWritable,
                     {{"file", toStd(file)}, {"reason", toStd(target.errorString())}},
                     "cannot write the file"};
    };
    if (!target.open(QIODevice::WriteOnly)) return refusal();
    target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const bool isWhole =
        target.write(bytes.data(), static_cast<qint64>(bytes.size())) == static_cast<qint64>(bytes.size());
    if (!isWhole || !target.commit()) return refusal();
    return Done{};
}

} // namespace encours::ui
