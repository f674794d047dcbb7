"""What pages are made of: templates, and scripts and styles under addresses that say what is in them.

Such an address can be kept for ever, so a second visit asks for none of them. Templates say `/static/…`, and scripts
name each other relative to themselves; the version comes between by itself.
"""

from __future__ import annotations

import gzip
import hashlib
import posixpath
import re
from collections.abc import Hashable, Mapping
from importlib.resources import files
from os import PathLike, stat_result
from typing import Any

from starlette.datastructures import Headers
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.templating import Jinja2Templates
from starlette.types import ASGIApp, Receive, Scope, Send

PREFIX = "/static/"
FOR_EVER = "public, max-age=31536000, immutable"
LEAST_COMPRESSED_BYTES = 1000
COMPRESSION = 5
"""Of 9: what more would save costs a small board more than its network."""

FIRST_MODULES = ("app.js", "views/today.js")
"""What a visit without an address of its own runs; a browser is told of what they need, before it has read them."""

_GZIP = b"\x1f\x8b"
_VERSION = re.compile(r"[0-9a-f]{12}")
_IMPORT = re.compile(r'^import .* from "(\.[^"]+)";$', re.MULTILINE)


class Assets(StaticFiles):
    """The package's static files, to be mounted under `PREFIX`, and pages of its templates."""

    def __init__(self) -> None:
        super().__init__(packages=[("rpiwatch.web", "static")])
        self._root = files("rpiwatch.web") / "static"
        self.version = self._digest()
        self._modules = self._needed_by(*FIRST_MODULES)
        self._templates = Jinja2Templates(directory=str(files("rpiwatch.web") / "templates"))
        self._pages: dict[Hashable, bytes] = {}
        """As they are sent, by all that they depend on: a template, and a role or two."""

    def page(self, request: Request, template: str, told: Mapping[str, Any]) -> Response:
        """A template with what it is told; it is asked for anew at each visit, since its answer tells who asks."""
        key = template, tuple(sorted(told.items())), takes_compressed(request.headers)
        page = self._pages.get(key)
        if page is None:
            text = self._templates.get_template(template).render(told, modules=self._modules)
            page = text.replace(f'"{PREFIX}', f'"{PREFIX}{self.version}/').encode()
            if takes_compressed(request.headers):
                page = compressed(page)
            self._pages[key] = page
        return text_response(page, "text/html", {"Cache-Control": "no-cache, private"})

    def get_path(self, scope: Scope) -> str:
        """The path within the folder: without a version, of which any gives what is there now."""
        first, _, rest = super().get_path(scope).partition("/")
        return rest if rest and _VERSION.fullmatch(first) else f"{first}/{rest}" if rest else first

    def file_response(
        self, full_path: str | PathLike[str], stat_result: stat_result, scope: Scope, status_code: int = 200
    ) -> Response:
        """A file; under the version of now to be kept, else to be asked about each time."""
        response = super().file_response(full_path, stat_result, scope, status_code)
        is_of_now = scope["path"].startswith(f"{PREFIX}{self.version}/")
        response.headers["Cache-Control"] = FOR_EVER if is_of_now else "no-cache"
        return response

    def _digest(self) -> str:
        digest = hashlib.sha256()
        waiting = [("", self._root)]
        while waiting:
            name, place = waiting.pop()
            if place.is_dir():
                waiting += sorted((f"{name}/{inner.name}", inner) for inner in place.iterdir())
            else:
                digest.update(f"{name}\0".encode() + hashlib.sha256(place.read_bytes()).digest())
        return digest.hexdigest()[:12]

    def _needed_by(self, *modules: str) -> list[str]:
        """The modules themselves, and those that they and theirs import at once."""
        needed = list(modules)
        for module in needed:  # which grows meanwhile
            for path in _IMPORT.findall((self._root / module).read_text(encoding="utf-8")):
                name = posixpath.normpath(posixpath.join(posixpath.dirname(module), path))
                if name not in needed:
                    needed.append(name)
        return needed


def takes_compressed(headers: Headers) -> bool:
    """Whether who asks takes gzip."""
    return "gzip" in headers.get("accept-encoding", "")


def compressed(text: bytes) -> bytes:
    """A text as `Compressing` would send it, for answers that many get; a short one as it is."""
    if len(text) < LEAST_COMPRESSED_BYTES:
        return text
    return gzip.compress(text, COMPRESSION, mtime=0)


def text_response(text: bytes, media_type: str, headers: Mapping[str, str]) -> Response:
    """An answer of a text, or of what `compressed` made of one: neither JSON, SVG nor HTML begins as gzip does."""
    response = Response(text, media_type=media_type, headers=dict(headers))
    if text.startswith(_GZIP):
        response.headers["Content-Encoding"] = "gzip"
        response.headers["Vary"] = "Accept-Encoding"
    return response


class Compressing:
    """Compresses texts for those who take that; streams, videos, pictures and archives go as they are."""

    def __init__(self, app: ASGIApp) -> None:
        self._plain = app
        self._compressing = GZipMiddleware(app, minimum_size=LEAST_COMPRESSED_BYTES, compresslevel=COMPRESSION)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """As an ASGI application."""
        path = scope["path"]
        is_plain = path.startswith(("/live/", "/media/")) or path.endswith(".zip") or "range" in Headers(scope=scope)
        await (self._plain if is_plain else self._compressing)(scope, receive, send)
