# SPDX-License-Identifier: GPL-3.0-or-later
"""A mail server that goes wrong where it is told to. On its input come commands, one JSON object a line, each answered by
one line on its output; it ends with its input. The first line of its output names its ports.

  {"do": "play", "point": P, "action": "drop" | "stall" | "reply", "reply": "550 no", "certificate": C, "offers_tls": true}
  {"do": "wait", "point": P}    answered once a conversation has come to P
  {"do": "report"}              what has come since the last "play"

Points in the order of a conversation: connect, banner, ehlo, starttls, tls, auth, mail, rcpt, data, body, dot, accepted, quit.
"""
import asyncio
import base64
import json
import logging
import socket
import ssl
import sys
import warnings
from pathlib import Path

from aiosmtpd.smtp import SMTP, AuthResult

warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)
certificates = Path(__file__).parent / "certificates"
longest_wait = 40  # on a machine that does much else


class Book:
    """What is played, and what has happened."""

    def __init__(self):
        self.play({})

    def play(self, script):
        self.script = script
        self.reached = []
        self.mails = []
        self.accepted = 0
        self.logins = []
        self.greetings = []
        self.envelopes = []
        self.connections = 0
        self.changed = asyncio.Event()

    def come_to(self, point):
        self.reached.append(point)
        self.changed.set()

    def plays(self, point):
        return self.script.get("point") == point

    async def wait(self, point):
        while point not in self.reached:
            self.changed.clear()
            await asyncio.wait_for(self.changed.wait(), longest_wait)

    def report(self):
        return {
            "reached": self.reached,
            "mails": [base64.b64encode(mail).decode() for mail in self.mails],
            "accepted": self.accepted,
            "logins": self.logins,
            "greetings": self.greetings,
            "envelopes": self.envelopes,
            "connections": self.connections,
        }


class Conversation(SMTP):
    def __init__(self, book, **options):
        self.book = book
        super().__init__(self, hostname="localhost", ident="test", authenticator=self.log_in,
                         loop=asyncio.get_running_loop(), **options)
        book.connections += 1

    async def at(self, point):
        """Whether the script took over here."""
        self.book.come_to(point)
        if not self.book.plays(point):
            return False
        await self.go_wrong()
        return True

    async def go_wrong(self):
        action = self.book.script["action"]
        if action == "reply":
            await self.push(self.book.script["reply"])
            return
        if action == "drop":
            self.transport.abort()
        await asyncio.Event().wait()  # ends with the connection

    async def _handle_client(self):
        if await self.at("connect"):
            return
        if await self.at("banner"):
            self.transport.close()
            return
        await super()._handle_client()

    async def smtp_EHLO(self, hostname):
        self.book.greetings.append(hostname)
        if not await self.at("ehlo"):
            await super().smtp_EHLO(hostname)

    async def smtp_STARTTLS(self, arg):
        if await self.at("starttls"):
            return
        if await self.at_handshake():
            return
        await super().smtp_STARTTLS(arg)

    async def at_handshake(self):
        self.book.come_to("tls")
        if not self.book.plays("tls"):
            return False
        await self.push("220 Ready to start TLS")
        await self.go_wrong()
        return True

    async def smtp_AUTH(self, arg):
        if not await self.at("auth"):
            await super().smtp_AUTH(arg)

    def log_in(self, server, session, envelope, mechanism, data):
        self.book.logins.append(data.login.decode())
        is_right = data.login == b"claire@example.fr" and data.password == b"secret of claire"
        return AuthResult(success=is_right, handled=False)

    async def smtp_MAIL(self, arg):
        if not await self.at("mail"):
            await super().smtp_MAIL(arg)

    async def smtp_RCPT(self, arg):
        if not await self.at("rcpt"):
            await super().smtp_RCPT(arg)

    async def smtp_DATA(self, arg):
        if await self.at("data"):
            return
        if self.book.plays("body"):
            await self.push("354 go on")
            await self._reader.read(500)
            self.book.come_to("body")
            await self.go_wrong()
            return
        await super().smtp_DATA(arg)
        self.book.come_to("accepted")
        if self.book.plays("accepted"):
            self.transport.close()

    async def handle_DATA(self, server, session, envelope):
        self.book.mails.append(envelope.original_content)
        self.book.envelopes.append([envelope.mail_from, envelope.rcpt_tos])
        self.book.come_to("dot")
        if self.book.plays("dot"):
            if self.book.script["action"] == "reply":
                return self.book.script["reply"]
            await self.go_wrong()
        self.book.accepted += 1
        return "250 2.0.0 kept for <somebody@example.fr>"

    async def smtp_QUIT(self, arg):
        if not await self.at("quit"):
            await super().smtp_QUIT(arg)


def context_of(name):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    if name == "old":
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1_1
        context.set_ciphers("ALL:@SECLEVEL=0")
        name = "good"
    context.load_cert_chain(certificates / f"{name}.pem")
    return context


async def main():
    book = Book()
    contexts = {name: context_of(name) for name in ("good", "wrong-name", "expired", "unknown", "old")}

    def certificate():
        return contexts[book.script.get("certificate") or "good"]

    def present(connection, name, context):
        connection.context = certificate()

    def start_tls():
        return Conversation(book, tls_context=certificate() if book.script.get("offers_tls", True) else None)

    def tls():
        return Conversation(book, auth_require_tls=False)

    outer = context_of("good")
    outer.sni_callback = present
    loop = asyncio.get_running_loop()
    servers = [await loop.create_server(start_tls, "127.0.0.1", 0),
               await loop.create_server(tls, "127.0.0.1", 0, ssl=outer)]
    closed = socket.socket()
    closed.bind(("127.0.0.1", 0))  # and never listened to
    ports = [server.sockets[0].getsockname()[1] for server in servers]
    print(json.dumps({"starttls": ports[0], "tls": ports[1], "closed": closed.getsockname()[1]}), flush=True)

    commands = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(commands), sys.stdin)
    while line := await commands.readline():
        command = json.loads(line)
        answer = {}
        if command["do"] == "play":
            book.play(command)
        elif command["do"] == "report":
            answer = book.report()
        else:
            try:
                await book.wait(command["point"])
            except asyncio.TimeoutError:
                answer = {"problem": f"nobody came to {command['point']}; only to {book.reached}"}
        print(json.dumps(answer), flush=True)


asyncio.run(main())
