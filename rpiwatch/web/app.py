"""The application: from a request through the guards to a thread that answers it, or to a stream."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Hashable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

import structlog
from starlette.applications import Starlette
from starlette.concurrency import iterate_in_threadpool, run_in_threadpool
from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Mount, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from rpiwatch import THREAD_PREFIX
from rpiwatch.config import WebSection
from rpiwatch.errors import UserError
from rpiwatch.export import Table, view_of
from rpiwatch.store import StoreError
from rpiwatch.store.reviews import ReviewError
from rpiwatch.web import api, downloads, metrics
from rpiwatch.web.access import COOKIE, SESSION_S, Access, TooManyTriesError, Visitor
from rpiwatch.web.api import Done, Service
from rpiwatch.web.assets import Assets, Compressing, compressed, takes_compressed, text_response
from rpiwatch.web.questions import NotThereError, TooSlowError
from rpiwatch.web.routes import BODY_BYTES, PREFIX, Asked, Field, openapi
from rpiwatch.web.routes import Route as ApiRoute
from rpiwatch.web.shared_answers import SharedAnswers
from rpiwatch.web.streams import FullError, Streams

log = structlog.get_logger(__name__)

T = TypeVar("T")

THREADS = 4
MOST_WAITING = 64
"""Questions that wait for a thread; more are told to come back."""
BODY_S = 20.0
"""For a request's body to arrive: it is a few kB at most, from all pages."""
BOUNDARY = b"rpiwatch-picture"
PUBLIC = frozenset({"/login", "/healthz", f"{PREFIX}/login"})
"""Open to those who have not signed in, with /static/."""
FOR_PROGRAMS = frozenset({"/healthz", "/metrics"})
"""Where a request may bring the password itself, as Prometheus does (HTTP Basic)."""

CONTENT_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:;"
    " connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
SECURITY_HEADERS = {
    "Content-Security-Policy": CONTENT_POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
}


class SignIn(Asked):
    """A password."""

    password: str = Field(min_length=1, max_length=1000)


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who has signed in; the session is a cookie."""

    role: str


SESSION_ROUTES = (
    ApiRoute("POST", "/login", "Sign in", lambda: None, SignedIn, body=SignIn, refusals=(429,)),
    ApiRoute("POST", "/logout", "Sign out", lambda: None, Done, body=api.Nothing),
)
"""What the application answers itself, since it is about cookies."""


class BusyError(UserError):
    """Too many questions wait already."""


class Threads:
    """Where questions are answered: a few at once, with a bound on those that wait."""

    def __init__(self) -> None:
        self._executor = ThreadPoolExecutor(THREADS, f"{THREAD_PREFIX}-web")
        self._waiting = 0

    async def run(self, work: Callable[[], T]) -> T:
        """The result of `work`; raises BusyError at once where too many wait."""
        if self._waiting >= MOST_WAITING:
            raise BusyError("too many questions wait already; come back in a moment")
        self._waiting += 1
        try:
            return await self.run_in_turn(work)
        finally:
            self._waiting -= 1

    async def run_in_turn(self, work: Callable[[], T]) -> T:
        """The result of `work`, however many wait: for what is asked no more often than it is answered."""
        return await asyncio.get_running_loop().run_in_executor(self._executor, work)

    def close(self) -> None:
        """Wait for nobody."""
        self._executor.shutdown(wait=False, cancel_futures=True)


class WebApp:
    """The review page's application over one data folder. `close` ends its streams and threads."""

    def __init__(self, section: WebSection, service: Service, access: Access) -> None:
        self._section = section
        self._service = service
        self._access = access
        self._threads = Threads()
        self._shared = SharedAnswers(service.data_dir)
        self._files = downloads.ClipFiles(service.data_dir)
        self.streams = Streams(service, self._threads.run_in_turn, section.picture_fps)
        self._packing = asyncio.Lock()
        """Of packages, whose tables may take minutes, one at a time."""
        self._assets = Assets()
        self._document = openapi((*api.ROUTES, *SESSION_ROUTES))
        self.asgi: ASGIApp = _Guards(
            Compressing(
                Starlette(
                    routes=[*self._api_routes(), *self._other_routes()],
                    exception_handlers={HTTPException: _on_http_exception, Exception: _on_bug},
                )
            ),
            access,
            self._threads,
        )

    def close(self) -> None:
        """End all streams, and let no question begin."""
        self.streams.stop()
        self._threads.close()
        self._shared.close()
        self._files.close()

    def _api_routes(self) -> Iterator[BaseRoute]:
        for route in api.ROUTES:
            path = route.path.replace("{name}", "{name:path}")  # a query's name may hold a stroke
            yield Route(f"{PREFIX}{path}", partial(self._answer, route), methods=[route.method])
        yield Route(f"{PREFIX}/login", self._sign_in, methods=["POST"])
        yield Route(f"{PREFIX}/logout", self._sign_out, methods=["POST"])
        yield Route(f"{PREFIX}/openapi.json", self._openapi)

    def _other_routes(self) -> list[BaseRoute]:
        return [
            Route("/", self._page),
            Route("/login", self._login_page),
            Route("/healthz", self._healthz),
            Route("/metrics", self._metrics),
            Route("/live/events", self._events),
            Route("/live/picture", self._picture),
            Route("/live/stream", self._stream),
            Route("/media/clips/{clip_id:int}.mp4", self._video),
            Route("/media/clips/{clip_id:int}.jpg", self._thumbnail),
            Route("/charts/{chart}.svg", self._chart),
            Route("/download/day/{day}.zip", self._day_zip),
            Route("/download/camtrap-dp.zip", self._camtrap_package),
            Route("/download/{table}.{format}", self._table),
            Mount("/static", self._assets),
        ]

    async def _answer(self, route: ApiRoute, request: Request) -> Response:
        """Answer one route of the API's table, in a thread."""
        visitor: Visitor = request.state.visitor
        if visitor.role != "owner" and not route.for_guests:
            return _fault(403, "guests may look, and change nothing")
        try:
            arguments: list[Any] = [route.read(request.path_params, request.query_params.multi_items())]
            if route.body is not None:
                content = await _body_of(request)
                arguments.append(route.read_body(content))
            answer = partial(_told, route, self._service, visitor.role, arguments)
            if route.is_shared:
                told = await self._told_to_all((route.path, visitor.role, arguments[0]), answer, request)
            else:
                told = await self._threads.run(answer)
        except HTTPException:
            raise
        except UserError as fault:
            return _refusal(fault)
        return text_response(told, "application/json", {"Cache-Control": "no-store"})

    async def _told_to_all(self, key: Hashable, answer: Callable[[], bytes], request: Request) -> bytes:
        """An answer that others may have too: not only worked out, but compressed once for all who take that."""
        if not takes_compressed(request.headers):
            return await self._shared.get((key, "plain"), partial(self._threads.run, answer))
        return await self._shared.get((key, "gzip"), partial(self._threads.run, lambda: compressed(answer())))

    async def _openapi(self, _request: Request) -> Response:
        return JSONResponse(self._document)

    async def _sign_in(self, request: Request) -> Response:
        route = SESSION_ROUTES[0]
        try:
            asked = route.read_body(await _body_of(request))
            assert isinstance(asked, SignIn)  # noqa: S101 - the route's own body
            address = request.client.host if request.client is not None else ""
            cookie = await self._threads.run(partial(self._access.sign_in, asked.password, address))
        except HTTPException:
            raise
        except TooManyTriesError as fault:
            return _fault(429, str(fault), {"Retry-After": str(round(fault.after_s))})
        except UserError as fault:
            return _refusal(fault)
        visitor = self._access.visitor(cookie)
        if visitor is None:
            return _fault(401, "the password is wrong")
        response = JSONResponse({"role": visitor.role}, headers={"Cache-Control": "no-store"})
        if cookie is not None:
            response.set_cookie(
                COOKIE,
                cookie,
                max_age=SESSION_S,
                httponly=True,
                samesite="strict",
                path="/",
                secure=request.url.scheme == "https",
            )
        return response

    async def _sign_out(self, request: Request) -> Response:
        try:
            SESSION_ROUTES[1].read_body(await _body_of(request))
        except UserError as fault:
            return _refusal(fault)
        self._access.sign_out(request.state.visitor)
        response = JSONResponse({"done": True})
        response.delete_cookie(COOKIE, path="/", httponly=True, samesite="strict")
        return response

    async def _page(self, request: Request) -> Response:
        visitor: Visitor = request.state.visitor
        told = {"role": visitor.role, "is_signed_in": bool(visitor.session)}
        return self._assets.page(request, "index.html", told)

    async def _login_page(self, request: Request) -> Response:
        return self._assets.page(request, "login.html", {})

    async def _healthz(self, request: Request) -> Response:
        try:
            reasons = await self._threads.run(partial(metrics.ill, self._service))
        except UserError as fault:
            reasons = [str(fault)]
        told: dict[str, Any] = {"status": "failing" if reasons else "ok"}
        if request.state.visitor is not None:
            told["reasons"] = reasons
        return JSONResponse(told, 503 if reasons else 200, headers={"Cache-Control": "no-store"})

    async def _metrics(self, _request: Request) -> Response:
        text = await self._in_thread(
            partial(metrics.exposition, self._service, self.streams.listeners, self.streams.watchers)
        )
        return Response(text, media_type="text/plain; version=0.0.4; charset=utf-8")

    async def _events(self, _request: Request) -> Response:
        return StreamingResponse(
            _told_as_response(self.streams.events),
            media_type="text/event-stream",
            headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"},
        )

    async def _picture(self, request: Request) -> Response:
        found = await self.streams.picture(request.query_params.get("camera", ""))
        if found is None:
            raise HTTPException(404, "there is no live picture of this camera now")
        return Response(found[1], media_type="image/jpeg", headers={"Cache-Control": "no-store"})

    async def _stream(self, request: Request) -> Response:
        camera = request.query_params.get("camera", "")
        if await self.streams.picture(camera) is None:
            raise HTTPException(404, "there is no live picture of this camera now")
        return StreamingResponse(
            _told_as_response(partial(self.streams.pictures, camera, BOUNDARY)),
            media_type=f"multipart/x-mixed-replace; boundary={BOUNDARY.decode()}",
            headers={"Cache-Control": "no-store"},
        )

    async def _video(self, request: Request) -> Response:
        file, stat = await self._in_thread(partial(self._files.video, _clip_id(request)))
        as_file = "download" in request.query_params
        return _VideoResponse(
            file,
            media_type="video/mp4",
            headers={"Cache-Control": "private, max-age=86400"},
            filename=file.name if as_file else None,
            stat_result=stat,
        )

    async def _thumbnail(self, request: Request) -> Response:
        # Read where it is looked up: a page shows fifty, and each way into a thread and back costs.
        picture = await self._in_thread(partial(self._files.thumbnail, _clip_id(request)))
        return Response(picture, media_type="image/jpeg", headers={"Cache-Control": "private, max-age=86400"})

    async def _chart(self, request: Request) -> Response:
        name = request.path_params["chart"]
        route = CHART_ROUTES.get(name)
        if route is None:
            raise HTTPException(404, f"expected one of {', '.join(CHART_ROUTES)} with .svg")
        try:
            asked = route.read({}, request.query_params.multi_items())
        except UserError as fault:
            return _refusal(fault)

        def draw() -> bytes:
            return str(route.answer(self._service, asked=asked)).encode()

        try:
            told = await self._told_to_all((name, asked), draw, request)
        except UserError as fault:
            return _refusal(fault)
        return text_response(told, "image/svg+xml", {"Cache-Control": "no-store"})

    async def _day_zip(self, request: Request) -> Response:
        try:
            asked = api.DayAsked(day=request.path_params["day"], camera=request.query_params.get("camera"))
            day = api.read_day(asked.day or "", "day")
        except (UserError, ValueError):
            return _fault(400, "day: is none; expected one such as 2026-11-24")
        name = f"rpiwatch-{day.isoformat()}.zip"
        return StreamingResponse(
            iterate_in_threadpool(downloads.day_as_zip(self._service.data_dir, day, asked.camera)),
            media_type="application/zip",
            headers={"Content-Disposition": f'attachment; filename="{name}"'},
        )

    async def _camtrap_package(self, request: Request) -> Response:
        try:
            asked = TABLE_ROUTE.read({}, request.query_params.multi_items())
            assert isinstance(asked, api.TableAsked)  # noqa: S101 - the route's own
            if self._packing.locked():
                raise BusyError("a package is being made already; come back when it is done")
            async with self._packing:
                package = partial(downloads.camtrap_package, self._service.data_dir, asked.which)
                pieces = await run_in_threadpool(package)
        except UserError as fault:
            return _refusal(fault)
        return StreamingResponse(
            iterate_in_threadpool(pieces),
            media_type="application/zip",
            headers={"Content-Disposition": 'attachment; filename="rpiwatch-camtrap-dp.zip"'},
        )

    async def _table(self, request: Request) -> Response:
        kind, name = request.path_params["format"], request.path_params["table"]
        if kind not in ("csv", "jsonl") or name not in set(Table):
            raise HTTPException(404, f"expected one of {', '.join(Table)} with .csv or .jsonl")
        table = Table(name)
        view = view_of(table)
        try:
            asked = TABLE_ROUTE.read({}, request.query_params.multi_items())
        except UserError as fault:
            return _refusal(fault)
        assert isinstance(asked, api.TableAsked)  # noqa: S101 - the route's own
        if asked.label and not view.has_labels:
            return _fault(400, f"label: {table} have none; leave it out")
        return StreamingResponse(
            iterate_in_threadpool(
                downloads.table_lines(self._service.data_dir, view, asked.which, as_csv=kind == "csv")
            ),
            media_type="text/csv; charset=utf-8" if kind == "csv" else "application/jsonl",
            headers={"Content-Disposition": f'attachment; filename="rpiwatch-{name}.{kind}"'},
        )

    async def _in_thread(self, work: Callable[[], T]) -> T:
        """A result, or the answer that says why there is none."""
        try:
            return await self._threads.run(work)
        except UserError as fault:
            response = _refusal(fault)
            raise HTTPException(response.status_code, str(fault)) from None


CHART_ROUTES = {
    **{
        name: ApiRoute("GET", "", "", partial(api.chart, name=name), str, api.ChartAsked)
        for name in ("days", "hours", "seasons")
    },
    "tuning": ApiRoute("GET", "", "", api.tune_chart, str, api.TuneChartAsked),
}
TABLE_ROUTE = ApiRoute("GET", "", "", lambda: None, Done, api.TableAsked)


def _told(route: ApiRoute, service: Service, role: str, arguments: list[Any]) -> bytes:
    return route.adapter.dump_json(route.answer(service, role, *arguments))


def _clip_id(request: Request) -> int:
    return min(int(request.path_params["clip_id"]), 2**63 - 1)


class _VideoResponse(FileResponse):
    """A file in pieces of which a player's range takes a few, not dozens: each is a way into a thread and back."""

    chunk_size = downloads.CHUNK_BYTES


def _told_as_response(begin: Callable[[], T]) -> T:
    try:
        return begin()
    except FullError as fault:
        raise HTTPException(503, str(fault), {"Retry-After": "10"}) from None


async def _body_of(request: Request) -> bytes:
    """The body, JSON of a bounded size."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise HTTPException(415, "the body's type is to be application/json")
    content = bytearray()
    try:
        async with asyncio.timeout(BODY_S):
            async for piece in request.stream():
                content += piece
                if len(content) > BODY_BYTES:
                    raise HTTPException(413, f"the body has more than {BODY_BYTES} bytes")
    except TimeoutError:
        raise HTTPException(408, f"the body did not come within {BODY_S:g} s") from None
    return bytes(content)


def _refusal(fault: UserError) -> Response:
    """What a user's mistake, or a history that cannot be used, is as an answer."""
    match fault:
        case NotThereError():
            return _fault(404, str(fault))
        case ReviewError(is_missing=is_missing):
            return _fault(404 if is_missing else 409, str(fault))
        case BusyError() | TooSlowError():
            return _fault(503, str(fault), {"Retry-After": "2"})
        case StoreError():
            return _fault(503, str(fault), {"Retry-After": "10"})
        case _:
            return _fault(400, str(fault))


def _fault(status: int, message: str, headers: dict[str, str] | None = None) -> Response:
    return JSONResponse({"error": message}, status, headers={"Cache-Control": "no-store", **(headers or {})})


async def _on_http_exception(_request: Request, fault: Exception) -> Response:
    assert isinstance(fault, HTTPException)  # noqa: S101 - as it is registered
    return _fault(fault.status_code, fault.detail, dict(fault.headers or {}))


async def _on_bug(request: Request, bug: Exception) -> Response:
    log.error("a request failed", path=request.url.path, exc_info=bug)
    return _fault(500, "the server has met an error of its own; its log says which")


class _Guards:
    """Before all else: is this server meant, who asks, and may it be changed from there; after it, headers."""

    def __init__(self, app: ASGIApp, access: Access, threads: Threads) -> None:
        self._app = app
        self._access = access
        self._threads = threads

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in SECURITY_HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        response = await self._refuse(scope)
        await (response or self._app)(scope, receive, send_guarded)

    async def _refuse(self, scope: Scope) -> Response | None:
        headers, path = Headers(scope=scope), scope["path"]
        if not self._access.answers_to(headers.get("host")):
            return _fault(421, "this server is not called so; name it in [web] hosts")
        visitor = self._access.visitor(_cookie(headers))
        if visitor is None and path in FOR_PROGRAMS and "authorization" in headers:
            address = scope["client"][0] if scope.get("client") else ""
            check = partial(self._access.with_password, headers["authorization"], address)
            try:
                visitor = await self._threads.run(check)
            except TooManyTriesError as fault:
                return _fault(429, str(fault), {"Retry-After": str(round(fault.after_s))})
            except BusyError as fault:
                return _refusal(fault)
            if visitor is None:
                return _fault(401, "the password is wrong", {"WWW-Authenticate": 'Basic realm="rpiwatch"'})
        scope.setdefault("state", {})["visitor"] = visitor
        if scope["method"] in ("POST", "PUT", "PATCH", "DELETE") and (wrong := self._access.may_write(headers)):
            return _fault(403, wrong)
        if visitor is None and path not in PUBLIC and not path.startswith("/static/"):
            if path == "/":
                return RedirectResponse("/login", 303)
            # Of a page's own requests a browser must not ask for a name and a password.
            asks = {"WWW-Authenticate": 'Basic realm="rpiwatch"'} if path in FOR_PROGRAMS else {}
            return _fault(401, "sign in first", asks)
        return None


def _cookie(headers: Headers) -> str | None:
    for pair in headers.get("cookie", "").split(";"):
        name, _, value = pair.strip().partition("=")
        if name == COOKIE:
            return value
    return None
