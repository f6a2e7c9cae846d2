# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the messages of a folder as a mail program does, and prints what it understood: one JSON object a line."""
import base64
import email
import email.header
import email.policy
import email.utils
import json
import sys
from pathlib import Path


def mailbox(header):
    """Not by the policy's own parser, which puts a space between two encoded words of one name."""
    name, address = email.utils.parseaddr(header.replace("\r\n", ""))
    return [str(email.header.make_header(email.header.decode_header(name))), address]


for file in sorted(Path(sys.argv[1]).glob("*.eml")):
    raw = email.message_from_bytes(file.read_bytes())
    message = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
    defects = [repr(defect) for part in message.walk() for defect in part.defects]
    assert len(message["from"].addresses) == 1 and len(message["to"].addresses) == 1
    print(json.dumps({
        "headers": sorted(message.keys()),
        "defects": defects,
        "from": mailbox(raw["from"]),
        "to": mailbox(raw["to"]),
        "subject": str(message["subject"]),
        "id": str(message["message-id"]),
        "seconds": int(message["date"].datetime.timestamp()),
        "body": message.get_body(("plain",)).get_content().replace("\r\n", "\n"),
        "attachments": [[part.get_filename(), part.get_content_type(),
                         base64.b64encode(part.get_payload(decode=True)).decode()]
                        for part in message.iter_attachments()],
    }))
