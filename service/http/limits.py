"""What one request may take at most: bytes of its head and body, seconds of its body and of its whole.

docs/limits.md has them all, those of documents and pages beside these.
"""

from typing import Final

LARGEST_HEAD_BYTES: Final = 16 * 1024
"""The address and the headers; a longer document is sent in a body."""
LARGEST_BODY_BYTES: Final = 128 * 1024
RECEIVING_SECONDS: Final = 10.0
"""From a connection's opening, or from a request's first byte, to the end of that request."""
READING_SECONDS: Final = 30.0
"""How long an answer may lie unread by the client before the connection is cut."""
BODY_SECONDS: Final = 5.0
"""From the end of the head to the end of the body, however steadily it trickles."""
REQUEST_SECONDS: Final = 10.0
"""From the end of the body to the answer."""
MOST_PERSISTED_DOCUMENTS: Final = 1_000
MOST_PERSISTED_CHARACTERS: Final = 8 * 1024 * 1024
"""Of all persisted documents together: a client that sends long ones cannot fill the memory."""
MOST_ENTITY_TAGS: Final = 64
"""Of one If-None-Match that are looked at; the rest count as not matching."""
