"""Addresses of streams as they may be shown: in logs, rows and messages, without what opens the camera's door."""

from __future__ import annotations

import re
from urllib.parse import urlsplit, urlunsplit

HIDDEN = "***"

HARMLESS = frozenset(
    ("ch", "channel", "codec", "fps", "height", "profile", "proto", "res", "resolution", "size", "stream", "streamtype")
) | {"subtype", "tcp", "transport", "transportmode", "unicast", "width"}
"""Names whose values may be shown in a query; which others are secret differs from camera to camera."""

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://[^\s\"'<>]+")


def without_secrets(address: str) -> str:
    """The address without user name and password, and without values in its query and path that may be secrets.

    Errs on the side of hiding: all before the last '@' is taken for a name and a password, as a raw password may hold
    a slash. What is no address with '://' comes back as it is.
    """
    scheme, separator, rest = address.partition("://")
    if not separator:
        return address
    try:
        parts = urlsplit(f"{scheme}://{rest.rpartition('@')[2]}")
    except ValueError:  # such as an IPv6 host without its bracket
        return f"{scheme}://{HIDDEN}"
    # Some cameras take them in the path: /user=admin&password=…&channel=1/stream.sdp
    path = "/".join(HIDDEN if "=" in step else step for step in parts.path.split("/"))
    query = "&".join(map(_shown_pair, parts.query.split("&"))) if parts.query else ""
    return urlunsplit((parts.scheme, parts.netloc, path, query, ""))


def hide_secrets(text: str) -> str:
    """The text with every address in it as `without_secrets` shows it."""
    return _ADDRESS.sub(lambda found: without_secrets(found[0]), text)


def _shown_pair(pair: str) -> str:
    name, separator, value = pair.partition("=")
    if not separator:
        return HIDDEN if len(name) > 1 else name  # a token may stand alone
    return f"{name}={value if name.lower() in HARMLESS else HIDDEN}"
