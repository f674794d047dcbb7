"""The web server: uvicorn with an event loop and a thread of its own, beside the watch or alone.

The watch's loop passes records between camera, model and store; whatever a hundred pages ask, it is not kept waiting by
it. The thread is served after all others, and whatever happens to it ends no watch.
"""

from __future__ import annotations

import asyncio
import logging
import os
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import structlog

from rpiwatch import THREAD_PREFIX
from rpiwatch.config import WebSection
from rpiwatch.errors import UserError

if TYPE_CHECKING:
    import uvicorn

    from rpiwatch.live import LiveWatch

log = structlog.get_logger(__name__)

NICENESS = 5
"""As that of the threads that write clips: the model and the camera come first."""
FIRST_RETRY_S, LONGEST_RETRY_S = 5.0, 300.0
GRACE_S = 1
"""For answers that are under way when it ends; streams are told before."""
MOST_CONNECTIONS = 250
KEEP_ALIVE_S = 20
HEAD_S = 10.0
"""For a request's head, from the connection or its first byte on: who says nothing takes nobody's place for long."""
BACKLOG = 128


class WebError(UserError):
    """The server cannot listen, or its certificate cannot be used; the message names address or file."""


def bind(section: WebSection) -> socket.socket:
    """A socket that listens where `[web]` says. Raises WebError."""
    family = socket.AF_INET6 if ":" in section.address else socket.AF_INET
    try:
        return socket.create_server(
            (section.address, section.port),
            family=family,
            backlog=BACKLOG,
            dualstack_ipv6=section.address == "::" and socket.has_dualstack_ipv6(),
        )
    except OSError as fault:
        raise WebError(
            f"[web] {section.address}:{section.port}: cannot listen there ({fault.strerror}); "
            "is another rpiwatch serving it? set another port, or address, in [web]"
        ) from fault


def url_of(section: WebSection, listening: socket.socket) -> str:
    """The address to open in a browser on this machine."""
    host = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(section.address, section.address)  # noqa: S104 - compared only
    scheme = "https" if section.tls_certificate is not None else "http"
    host = f"[{host}]" if ":" in host and not host.startswith("[") else host
    return f"{scheme}://{host}:{listening.getsockname()[1]}"


@contextmanager
def _serving(section: WebSection, data_dir: Path, live: LiveWatch | None) -> Iterator[uvicorn.Server]:
    """A server that is made, and not started yet; what loads slowly is loaded here. Raises WebError."""
    import uvicorn

    from rpiwatch.web.access import Access
    from rpiwatch.web.api import Service
    from rpiwatch.web.app import WebApp

    app = WebApp(section, Service(data_dir, live), Access(section, data_dir))
    tls: dict[str, Any] = {}
    if section.tls_certificate is not None:
        tls = {
            "ssl_certfile": section.tls_certificate,
            "ssl_keyfile": section.tls_key if section.tls_key is not None else section.tls_certificate,
        }
    config = uvicorn.Config(
        app.asgi,
        loop="none",
        http=_protocol(),
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=section.behind_proxy,
        forwarded_allow_ips=["127.0.0.1", "::1"],
        limit_concurrency=MOST_CONNECTIONS,
        timeout_keep_alive=KEEP_ALIVE_S,
        timeout_graceful_shutdown=GRACE_S,
        h11_max_incomplete_event_size=32_768,
        **tls,
    )
    try:
        config.load()
    except (OSError, ssl.SSLError) as fault:
        raise WebError(f"[web] tls_certificate: {section.tls_certificate}: cannot be used: {fault}") from fault
    server = _Server(config, app.close)
    with _uvicorn_logs():
        try:
            yield server
        finally:
            app.close()


def _Server(config: uvicorn.Config, on_stop: Callable[[], None]) -> uvicorn.Server:  # noqa: N802 - makes its class where uvicorn is loaded
    import uvicorn

    class Server(uvicorn.Server):
        """Ends the streams before it waits for what is under way."""

        async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
            on_stop()
            await super().shutdown(sockets)

    return Server(config)


def _protocol() -> type[asyncio.Protocol]:
    """HTTP/1.1 as uvicorn has it, which bounds the time between requests, with a bound on that for a request's head."""
    import h11
    from uvicorn.protocols.http.h11_impl import H11Protocol

    class Protocol(H11Protocol):
        _head_timer: asyncio.TimerHandle | None = None

        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
            super().connection_made(transport)
            self._head_timer = self.loop.call_later(HEAD_S, self.transport.abort)

        def data_received(self, data: bytes) -> None:
            super().data_received(data)
            if self.conn.their_state is not h11.IDLE:
                self._forget_head()
            elif self._head_timer is None:
                self._head_timer = self.loop.call_later(HEAD_S, self.transport.abort)

        def connection_lost(self, exc: Exception | None) -> None:
            self._forget_head()
            super().connection_lost(exc)

        def _forget_head(self) -> None:
            if self._head_timer is not None:
                self._head_timer.cancel()
                self._head_timer = None

    return Protocol


class WebServer:
    """Serves one data folder from a thread of its own, until it is stopped; a fault is told, and tried again."""

    def __init__(
        self, section: WebSection, data_dir: Path, live: LiveWatch | None, tell: Callable[[str, str], None]
    ) -> None:
        """`tell` hears of incidents, kind and detail: `web_failed`, `web_back`; in the server's thread."""
        self.section = section
        self._data_dir = data_dir
        self._live = live
        self._tell = tell
        self._stop = threading.Event()
        self._server: uvicorn.Server | None = None
        self._lock = threading.Lock()
        self.url: str | None = None
        """Where it is served; None while it is not."""
        self.is_up = threading.Event()
        """Set once it is served for the first time."""
        self._thread = threading.Thread(target=self._run, name=f"{THREAD_PREFIX}-web", daemon=True)

    def start(self) -> None:
        """Begin to serve; returns at once."""
        self._thread.start()

    def begin_stop(self) -> None:
        """Tell it to end; returns at once."""
        self._stop.set()
        with self._lock:
            if self._server is not None:
                self._server.should_exit = True

    def stop(self, timeout_s: float = 3.0) -> None:
        """End it; a thread that does not come back in time is left behind."""
        self.begin_stop()
        self._thread.join(timeout_s)
        if self._thread.is_alive():
            log.warning("the web server does not end, it is left behind")

    def _run(self) -> None:
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICENESS)
        pause_s, is_down = FIRST_RETRY_S, False
        while not self._stop.is_set():
            fault = self._serve(is_down)
            if self._stop.is_set():
                return
            if not is_down or self.url is not None:
                log.error("the review page is not served, it is tried again", reason=fault)
                self._tell("web_failed", fault)
            pause_s = FIRST_RETRY_S if self.url is not None else min(2 * pause_s, LONGEST_RETRY_S)
            is_down, self.url = True, None
            self._stop.wait(pause_s)

    def _serve(self, was_down: bool) -> str:
        """Serve until it ends; give why it did."""
        try:
            with bind(self.section) as listening, _serving(self.section, self._data_dir, self._live) as server:
                with self._lock:
                    self._server = server
                if self._stop.is_set():
                    return "stopped"
                self.url = url_of(self.section, listening)
                self.is_up.set()
                log.info("the review page is served", url=self.url)
                if was_down:
                    self._tell("web_back", self.url)
                _run_server(server, listening)
        except Exception as bug:  # whatever it is, the watch goes on
            if not isinstance(bug, UserError):
                log.exception("the web server has failed")
            return f"{type(bug).__name__}: {bug}" if not isinstance(bug, UserError) else str(bug)
        finally:
            with self._lock:
                self._server = None
        return "it has ended"


def serve_alone(section: WebSection, data_dir: Path, tell: Callable[[str], None]) -> None:
    """Serve a data folder from this thread until SIGINT or SIGTERM; `tell` hears where. Raises WebError, StoreError."""
    from rpiwatch.store.queries import open_history

    with open_history(data_dir):
        pass  # what cannot be read is told now, not to the first page
    with bind(section) as listening, _serving(section, data_dir, None) as server:
        tell(url_of(section, listening))
        with suppress(KeyboardInterrupt):  # uvicorn raises the signal again, once it has ended
            _run_server(server, listening)


def _run_server(server: uvicorn.Server, listening: socket.socket) -> None:
    import uvloop

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(server.serve(sockets=[listening]))


class _ToStructlog(logging.Handler):
    """Lines of uvicorn's own into the log of the rest."""

    def emit(self, record: logging.LogRecord) -> None:
        exc_info = record.exc_info if record.exc_info and record.exc_info[0] is not None else None
        log.log(
            record.levelno, "web server", message=record.getMessage(), **({"exc_info": exc_info} if exc_info else {})
        )


@contextmanager
def _uvicorn_logs() -> Iterator[None]:
    """Warnings and errors only: what it does is told by whoever runs it."""
    logger = logging.getLogger("uvicorn")
    handler = _ToStructlog(logging.WARNING)
    logger.addHandler(handler)
    logger.setLevel(logging.WARNING)
    before, logger.propagate = logger.propagate, False
    try:
        yield
    finally:
        logger.propagate = before
        logger.removeHandler(handler)
