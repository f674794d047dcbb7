"""Who may ask what: names the server answers to, passwords, sessions, and where writes must come from.

A page of another site can make a browser send requests to any address that it can reach, also to loopback. So a request
must name this server in its `Host` (a name that somebody rebinds to this address is not among them), and one that
changes something must carry a header that no other site can make a browser send.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import ipaddress
import os
import secrets
import socket
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import structlog
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from itsdangerous import BadSignature, URLSafeTimedSerializer

from rpiwatch.config import WebSection
from rpiwatch.errors import UserError

log = structlog.get_logger(__name__)

Role = Literal["owner", "guest"]

COOKIE = "rpiwatch_session"
SESSION_S = 30 * 86_400
WRITE_HEADER = "x-rpiwatch"
"""Any value: a browser asks before it sends such a header across sites, and nobody here says yes."""
KEY_NAME = "rpiwatch.web-key"
SIGNED_OUT_NAME = "rpiwatch.web-signed-out"
"""One session a line, so that a cookie that was signed out is worth nothing after a restart either."""
TRIES_OF_ONE, TRIES_OF_ALL, TRIES_WITHIN_S = 5, 30, 300.0
"""Wrong passwords within that time: of one address, and of all together, after which none is looked at."""
SIGNED_OUT_MOST = 10_000
KNOWN_MOST = 16
"""Right passwords that came with a request and are known again, so that a hash is not reckoned for each scrape."""
LEAST_PASSWORD = 8

_MEMORY_KIB, _PASSES = 19_456, 2
"""Of a hash: what OWASP recommends as the least; half a second on a Raspberry Pi, and no more memory than it has."""


def hash_password(password: str) -> str:
    """A password as `[web]` takes it, with argon2id. Raises UserError where it is too short."""
    if len(password) < LEAST_PASSWORD:
        raise UserError(f"password: has {len(password)} characters; expected {LEAST_PASSWORD} at least")
    return PasswordHasher(time_cost=_PASSES, memory_cost=_MEMORY_KIB, parallelism=1).hash(password)


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who asks: what they may do, and their session's own name, '' where none is needed."""

    role: Role
    session: str = ""


class TooManyTriesError(UserError):
    """Too many wrong passwords; `after_s` from now another is looked at."""

    def __init__(self, after_s: float) -> None:
        super().__init__(f"too many wrong passwords; try again in {after_s:.0f} s")
        self.after_s = after_s


class Access:
    """Decides for one server. Thread-safe; `sign_in` takes long, so it is not for the event loop."""

    def __init__(self, section: WebSection, data_dir: Path, monotonic_s: Callable[[], float] = time.monotonic) -> None:
        self._section = section
        self._monotonic_s = monotonic_s
        self._names = _own_names(section)
        self._hasher = PasswordHasher()
        # A session ends with its password.
        passwords = f"{section.password_hash}\n{section.guest_password_hash}"
        self._signer = URLSafeTimedSerializer([read_key(data_dir)], salt=hashlib.sha256(passwords.encode()).hexdigest())
        self._signed_out_file = data_dir / SIGNED_OUT_NAME
        self._signed_out = _read_signed_out(self._signed_out_file)
        self._known_key = secrets.token_bytes(32)
        self._known: dict[bytes, Role] = {}
        """By a digest that nobody can make without the key, so that looking one up tells nothing of it."""
        self._wrong: deque[tuple[float, str]] = deque()
        self._lock = threading.Lock()
        self._one_hash = threading.Lock()  # at a time, each takes memory

    @property
    def needs_password(self) -> bool:
        """Whether anybody has to sign in."""
        return bool(self._section.password_hash)

    def answers_to(self, host: str | None) -> bool:
        """Whether a `Host` header names this server: an address, a name of this machine, or one of `[web] hosts`."""
        name = _name_of(host)
        if name is None:
            return False
        # Nobody can rebind an address.
        return name in self._names or _is_address(name)

    def may_write(self, headers: Mapping[str, str]) -> str | None:
        """Why a request that would change something is refused; None where it comes from a page of this server."""
        if not headers.get(WRITE_HEADER):
            return f"the header {WRITE_HEADER} is missing, which pages of this server send with each change"
        origin = headers.get("origin")
        if origin is not None and urlsplit(origin).netloc.lower() != headers.get("host", "").lower():
            return "it comes from a page of another server"
        if headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
            return "it comes from a page of another server"
        return None

    def visitor(self, cookie: str | None) -> Visitor | None:
        """Who a session's cookie belongs to; None where somebody has to sign in first."""
        if not self.needs_password:
            return Visitor("owner")
        if cookie is None:
            return None
        try:
            role, session = self._signer.loads(cookie, max_age=SESSION_S)
        except (BadSignature, ValueError, TypeError):
            return None
        if role not in ("owner", "guest") or session in self._signed_out:
            return None
        return Visitor(role, session)

    def sign_in(self, password: str, address: str) -> str | None:
        """A new session's cookie for a right password, None for a wrong one; raises TooManyTriesError."""
        role = self._tried(password, address)
        return str(self._signer.dumps([role, secrets.token_urlsafe(12)])) if role is not None else None

    def with_password(self, authorization: str, address: str) -> Visitor | None:
        """Who a program is that sends the password with its request (HTTP Basic, any name); raises TooManyTriesError.

        A right one is known again, and costs no hash; wrong ones are limited together with those of `sign_in`.
        """
        password = _basic_password(authorization)
        if password is None or not self.needs_password:
            return None
        digest = hmac.digest(self._known_key, password.encode(), "sha256")
        role = self._known.get(digest)
        if role is None:
            role = self._tried(password, address)
            if role is None:
                return None
            with self._lock:
                self._known[digest] = role
                while len(self._known) > KNOWN_MOST:
                    del self._known[next(iter(self._known))]
        return Visitor(role)

    def _tried(self, password: str, address: str) -> Role | None:
        self._refuse_guessing(address)
        role = self._role_of(password)
        if role is None:
            with self._lock:
                self._wrong.append((self._monotonic_s(), address))
            log.warning("wrong password", address=address)
        return role

    def sign_out(self, visitor: Visitor) -> None:
        """End a session: its cookie is worth nothing from now on, after a restart neither where the disk takes that."""
        if not visitor.session:
            return
        with self._lock:
            self._signed_out[visitor.session] = None
            while len(self._signed_out) > SIGNED_OUT_MOST:
                del self._signed_out[next(iter(self._signed_out))]
            with suppress(OSError):
                flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC
                with os.fdopen(os.open(self._signed_out_file, flags, 0o600), "w") as stream:
                    stream.write(f"{visitor.session}\n")

    def _refuse_guessing(self, address: str) -> None:
        now_s = self._monotonic_s()
        with self._lock:
            while self._wrong and self._wrong[0][0] < now_s - TRIES_WITHIN_S:
                self._wrong.popleft()
            own = [at_s for at_s, other in self._wrong if other == address]
            for tries, most in ((own, TRIES_OF_ONE), ([at_s for at_s, _ in self._wrong], TRIES_OF_ALL)):
                if len(tries) >= most:
                    raise TooManyTriesError(max(1.0, tries[-most] + TRIES_WITHIN_S - now_s))

    def _role_of(self, password: str) -> Role | None:
        hashes: tuple[tuple[Role, str], ...] = (
            ("owner", self._section.password_hash),
            ("guest", self._section.guest_password_hash),
        )
        with self._one_hash:
            for role, known in hashes:
                with suppress(VerificationError, InvalidHashError):
                    if known and self._hasher.verify(known, password):
                        return role
        return None


def _own_names(section: WebSection) -> frozenset[str]:
    machine = socket.gethostname().lower()
    names = {"localhost", machine, machine.partition(".")[0], f"{machine.partition('.')[0]}.local"}
    return frozenset(names | {name.lower() for name in section.hosts}) - {""}


def _name_of(host: str | None) -> str | None:
    """A `Host` header's name or address without its port."""
    if not host or any(character in host for character in "/@\\ ,"):
        return None
    try:
        parts = urlsplit(f"//{host}")
        _ = parts.port
    except ValueError:
        return None
    return parts.hostname.rstrip(".") if parts.hostname else None


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _basic_password(authorization: str) -> str | None:
    """What an `Authorization` header says the password is; None where it is no Basic one."""
    scheme, _, encoded = authorization.partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        name_and_password = base64.b64decode(encoded.strip(), validate=True).decode()
    except (binascii.Error, ValueError):
        return None
    return name_and_password.partition(":")[2] or None


def _read_signed_out(file: Path) -> dict[str, None]:
    """The sessions that were signed out, the latest; a file that has grown is written anew with these."""
    try:
        lines = file.read_text(encoding="ascii").splitlines()
    except (OSError, ValueError):
        return {}
    kept = dict.fromkeys(lines[-SIGNED_OUT_MOST:])
    if len(lines) > 2 * SIGNED_OUT_MOST:
        fresh = file.with_name(f"{file.name}.new")
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
            with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as stream:
                stream.writelines(f"{session}\n" for session in kept)
            fresh.replace(file)
    return kept


def read_key(data_dir: Path) -> bytes:
    """The key that signs sessions, kept in the data folder for its owner only; a passing one where none can be kept."""
    file = data_dir / KEY_NAME
    with suppress(OSError):
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(secrets.token_bytes(32))
            stream.flush()
            os.fsync(stream.fileno())
    try:
        key = file.read_bytes()
    except OSError:
        key = b""
    return hmac.digest(key, b"sessions", "sha256") if len(key) >= 32 else secrets.token_bytes(32)
