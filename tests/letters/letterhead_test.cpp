// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letterhead.h"

#include "letters/base64.h"
#include "letters/image_header.h"

#include <gtest/gtest.h>

namespace encours {
namespace {

using namespace std::string_literals;

TEST(Base64, WritesTheTestVectorsOfTheStandard)
{
    const std::pair<std::string, std::string> vectors[] = {{"", ""},
                                                           {"f", "Zg=="},
                                                           {"fo", "Zm8="},
                                                           {"foo", "Zm9v"},
                                                           {"foob", "Zm9vYg=="},
                                                           {"fooba", "Zm9vYmE="},
                                                           {"foobar", "Zm9vYmFy"}};
    for (const auto& [bytes, text] : vectors) {
        EXPECT_EQ(toBase64(bytes), text);
        EXPECT_EQ(fromBase64(text), bytes);
    }
}

TEST(Base64, GivesEveryByteBack)
{
    std::string bytes;
    for (int length = 0; length < 600; ++length) {
        EXPECT_EQ(fromBase64(toBase64(bytes)), bytes) << length;
        bytes += static_cast<char>(length * 37);
    }
}

TEST(Base64, RefusesWhatIsNone)
{
    for (const auto* text : {"Zg", "Zg=", "Z===", "Zg= =", "Zm9v\n", "Zh==", "Zm9=", "Zm9v====", "%%%%", "====", "é"})
        EXPECT_FALSE(fromBase64(text).has_value()) << text;
}

TEST(LetterheadDocument, KeepsEverything)
{
    Letterhead head;
    head.logo = "\x89PNG\0\xff"s;
    head.window = EnvelopeWindow::Dl45;
    head.moveRightHalfMm = -20;
    head.moveDownHalfMm = 7;
    head.hasFoldMarks = false;
    const auto back = readLetterhead(letterheadDocument(head));
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, head);
    EXPECT_EQ(readLetterhead(letterheadDocument({})).value(), Letterhead{});
    EXPECT_EQ(readLetterhead("{}").value(), Letterhead{});
}

TEST(LetterheadDocument, RefusesWhatItDoesNotKnow)
{
    for (const auto* text :
         {"", "[]", "{", "nonsense", R"({"window":"c5"})", R"({"window":5})", R"({"move_right_half_mm":21})",
          R"({"move_down_half_mm":-21})", R"({"move_down_half_mm":1.5})", R"({"fold_marks":1})", R"({"logo":"%"})",
          R"({"colour":"red"})", R"({"logo":null})"}) {
        const auto read = readLetterhead(text);
        ASSERT_FALSE(read) << text;
        EXPECT_EQ(read.fault().code, FaultCode::DocumentMalformed) << text;
    }
    Letterhead heavy;
    heavy.logo.assign(largestLogo + 1, 'x');
    EXPECT_FALSE(readLetterhead(letterheadDocument(heavy)));
}

TEST(EnvelopeWindow, HasACodeForEach)
{
    for (const EnvelopeWindow window : {EnvelopeWindow::Dl35, EnvelopeWindow::Dl45, EnvelopeWindow::None})
        EXPECT_EQ(parseEnvelopeWindow(envelopeWindowCode(window)), window);
    EXPECT_FALSE(parseEnvelopeWindow("DL-35"));
}

const std::string png =
    "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\x2c\0\0\0\x50\x08\2\0\0\0....\0\0\0\0IEND\xae\x42\x60\x82"s;
const std::string jpeg = "\xff\xd8\xff\xe0\0\x04xx\xff\xff\xc4\0\x03x\xff\xc0\0\x0b\x08\0\x50\1\x2c\1\1\1\0\xff\xd9"s;

TEST(ImageHeader, TellsPngAndJpegAndTheirSize)
{
    const auto first = readImageHeader(png);
    ASSERT_TRUE(first);
    EXPECT_EQ(first->kind, ImageKind::Png);
    EXPECT_EQ(first->width, 300);
    EXPECT_EQ(first->height, 80);
    const auto second = readImageHeader(jpeg);
    ASSERT_TRUE(second);
    EXPECT_EQ(second->kind, ImageKind::Jpeg);
    EXPECT_EQ(second->width, 300);
    EXPECT_EQ(second->height, 80);
}

TEST(ImageHeader, RefusesWhatWasCutOffAnywhere)
{
    for (const std::string& whole : {png, jpeg}) {
        for (std::size_t length = 0; length < whole.size(); ++length)
            EXPECT_FALSE(readImageHeader(whole.substr(0, length))) << length;
    }
}

TEST(ImageHeader, RefusesOtherFilesAndGiants)
{
    for (const std::string& bytes : {""s, "GIF89a"s, "BM"s, "<svg/>"s, "%PDF-1.4"s, std::string(40, '\xff')})
        EXPECT_FALSE(readImageHeader(bytes));
    std::string giant = png;
    giant[18] = '\x7f';
    EXPECT_FALSE(readImageHeader(giant));
    std::string flat = png;
    flat.replace(20, 4, 4, '\0');
    EXPECT_FALSE(readImageHeader(flat));
    std::string endless = jpeg; // a segment without length
    endless[5] = '\0';
    EXPECT_FALSE(readImageHeader(endless));
}

} // namespace
} // namespace encours
