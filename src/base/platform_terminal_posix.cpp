// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef _WIN32
#include "base/platform_terminal.h"

#include <array>
#include <cstddef>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace encours {
namespace {

constexpr std::size_t longestSecret = 1'000;

/// The terminal itself, whatever stands at standard input; closed at the end.
class Terminal {
public:
    Terminal() : m_handle(open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)) {}
    ~Terminal()
    {
        if (m_handle >= 0) close(m_handle);
    }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;
    [[nodiscard]] int handle() const { return m_handle; }

private:
    int m_handle;
};

/// Hides what is typed; shows it again at its end.
class HiddenTyping {
public:
    explicit HiddenTyping(int handle) : m_handle(handle), m_isHidden(tcgetattr(handle, &m_before) == 0)
    {
        if (!m_isHidden) return;
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isHidden = tcsetattr(handle, TCSAFLUSH, &hidden) == 0;
    }
    ~HiddenTyping()
    {
        if (m_isHidden) tcsetattr(m_handle, TCSAFLUSH, &m_before);
    }
    HiddenTyping(const HiddenTyping&) = delete;
    HiddenTyping& operator=(const HiddenTyping&) = delete;
    [[nodiscard]] bool isHidden() const { return m_isHidden; }

private:
    int m_handle;
    termios m_before{};
    bool m_isHidden;
};

void write(int handle, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(handle, text.data(), text.size());
        if (written <= 0) return;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
}

std::string readLine(int handle)
{
    std::string line;
    std::array<char, 1> character{};
    while (line.size() < longestSecret && read(handle, character.data(), 1) == 1 && character[0] != '\n') {
        line += character[0];
    }
    return line;
}

} // namespace

std::optional<std::string> askSecret(std::string_view question)
{
    const Terminal terminal;
    if (terminal.handle() < 0) return std::nullopt;
    std::string secret;
    {
        const HiddenTyping hidden{terminal.handle()};
        if (!hidden.isHidden()) return std::nullopt;
        write(terminal.handle(), question);
        secret = readLine(terminal.handle());
    }
    write(terminal.handle(), "\n");
    return secret;
}

} // namespace encours
#endif
