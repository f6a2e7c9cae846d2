// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"

namespace encours {
namespace {

// One letter for each character from U+00C0 and from U+1E00: what remains of it. '.' keeps the character; digits stand
// for the pairs below.
constexpr std::string_view latin = "aaaaaa1ceeeeiiiidnooooo.ouuuuy43aaaaaa1ceeeeiiiidnooooo.ouuuuy4y"
                                   "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii55jjkkklllllll"
                                   "lllnnnnnnnnnoooooo22rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
                                   "bbbb...ccdddd....ffg...ikkl..nnooo..pp......tttuu.vyyzz........."
                                   "....666777888aaiioouuuuuuuuuu.aaaa11..ggkkoooo..j666gg..nnaa11oo"
                                   "aaaaeeeeiiiioooorrrruuuusstt..hhn...zzaaeeooooooooyy......acclt."
                                   "...bu.eejjqqrryy";
constexpr char32_t latinFirst = 0xC0;
constexpr std::string_view latinAdditional = "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
                                             "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
                                             "wwwwwwwwwwxxxxyyzzzzzzhtwy.s..3.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
                                             "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";
constexpr char32_t latinAdditionalFirst = 0x1E00;
constexpr std::string_view pairs[] = {"", "ae", "oe", "ss", "th", "ij", "dz", "lj", "nj"};
constexpr std::string_view joinedLetters[] = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"}; // from U+FB00

void appendBase(std::string& folded, char32_t character, char base)
{
    if (base == '.') {
        appendUtf8(folded, character);
    } else if (base >= '1' && base <= '8') {
        folded += pairs[base - '0'];
    } else {
        folded += base;
    }
}

char32_t lowerGreekOrCyrillic(char32_t character)
{
    if ((character >= 0x391 && character <= 0x3A9) || (character >= 0x410 && character <= 0x42F)) return character + 32;
    if (character >= 0x400 && character <= 0x40F) return character + 80;
    return character;
}

void appendFolded(std::string& folded, char32_t character)
{
    const auto latinIndex = static_cast<std::size_t>(character) - latinFirst;
    const auto additionalIndex = static_cast<std::size_t>(character) - latinAdditionalFirst;
    if (character < 0x80) {
        folded += static_cast<char>(character >= 'A' && character <= 'Z' ? character + 32 : character);
    } else if (character < latinFirst) {
        appendUtf8(folded, character);
    } else if (latinIndex < latin.size()) {
        appendBase(folded, character, latin[latinIndex]);
    } else if (character >= 0x300 && character <= 0x36F) {
        return; // combining marks
    } else if (additionalIndex < latinAdditional.size()) {
        appendBase(folded, character, latinAdditional[additionalIndex]);
    } else if (character >= 0xFB00 && character < 0xFB00 + std::size(joinedLetters)) {
        folded += joinedLetters[character - 0xFB00];
    } else {
        appendUtf8(folded, lowerGreekOrCyrillic(character));
    }
}

bool isRemovedFromLines(char32_t character)
{
    return character < 0x20 || (character >= 0x7F && character < 0xA0) || character == 0x61C || character == 0x200E ||
           character == 0x200F || (character >= 0x202A && character <= 0x202E) ||
           (character >= 0x2066 && character <= 0x2069) || character == 0xFEFF;
}

} // namespace

std::string foldForSearch(std::string_view utf8)
{
    std::string folded;
    folded.reserve(utf8.size());
    bool spacePending = false;
    while (!utf8.empty()) {
        const auto character = decodeUtf8(utf8);
        utf8.remove_prefix(character.length == 0 ? 1 : character.length);
        const char32_t value = character.length == 0 ? 0xFFFD : character.value;
        if (isUnicodeSpace(value)) {
            spacePending = !folded.empty();
            continue;
        }
        if (spacePending) folded += ' ';
        spacePending = false;
        appendFolded(folded, value);
    }
    return folded;
}

CleanedLine cleanLine(std::string_view utf8)
{
    CleanedLine line;
    line.text.reserve(utf8.size());
    bool spacePending = false;
    while (!utf8.empty()) {
        const auto character = decodeUtf8(utf8);
        const auto bytes = utf8.substr(0, character.length);
        utf8.remove_prefix(character.length == 0 ? 1 : character.length);
        if (isUnicodeSpace(character.value)) {
            spacePending = !line.text.empty();
        } else if (character.length == 0 || isRemovedFromLines(character.value)) {
            line.removed = true;
        } else {
            if (spacePending) line.text += ' ';
            spacePending = false;
            line.text += bytes;
        }
    }
    return line;
}

} // namespace encours
