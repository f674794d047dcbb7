"""The API's table of routes, and the OpenAPI document that follows from it.

A route says what may be asked, as a pydantic model over path, query and body, and what is told, as a dataclass of
`facts`: requests are checked, answers written and both described from the same two.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, TypeAdapter, ValidationError

from rpiwatch import __version__
from rpiwatch.errors import UserError
from rpiwatch.web import facts

PREFIX = "/api/v1"
MOST_US = 2**62
MOST_ID = 2**63 - 1
BODY_BYTES = 262_144

Method = Literal["GET", "POST", "PUT", "DELETE"]


def _whole(value: object) -> object:
    """Of a query or path: digits, as a number; pydantic alone would also take '1.0', ' 1' and '1_0'."""
    if isinstance(value, str):
        digits = value.removeprefix("-")
        if not (digits.isascii() and digits.isdecimal() and len(digits) <= 20):
            raise ValueError("expected a whole number")
        return int(value)
    return value


def _number(value: object) -> object:
    if isinstance(value, str):
        if not value.isascii() or any(character in value for character in " _\t\n\r"):
            raise ValueError("expected a number")
        return float(value)
    return value


def _flag(value: object) -> object:
    if isinstance(value, str):
        if value not in ("true", "false"):
            raise ValueError("expected true or false")
        return value == "true"
    return value


Moment = Annotated[int, BeforeValidator(_whole), Field(ge=-MOST_US, le=MOST_US)]
Id = Annotated[int, BeforeValidator(_whole), Field(ge=1, le=MOST_ID)]
Share = Annotated[float, BeforeValidator(_number), Field(ge=0, le=1)]
Flag = Annotated[bool, BeforeValidator(_flag)]
HourOfDay = Annotated[int, BeforeValidator(_whole), Field(ge=0, le=23)]
Limit = Annotated[int, BeforeValidator(_whole), Field(ge=1, le=200)]
Pixels = Annotated[int, BeforeValidator(_whole)]
Name = Annotated[str, Field(min_length=1, max_length=200)]
Day = Annotated[str, Field(json_schema_extra={"format": "date"}, min_length=10, max_length=10)]
Cursor = Annotated[str, Field(max_length=200)]


class Asked(BaseModel):
    """What all requests share: unknown names are errors."""

    model_config = ConfigDict(extra="forbid", frozen=True)


@dataclass(frozen=True)
class Route:
    """One route: `answer` is called in a thread with the service and what was asked, and gives a `told`.

    `body` names the model of the body, whose fields are given with those of `asked` (path and query). `refusals` are
    statuses that it may have, beside those that every route has. `for_guests`: they may, too. `goes_by_the_history`: an
    answer holds for a moment, while nothing is written.
    """

    method: Method
    path: str
    summary: str
    answer: Callable[..., Any]
    told: Any
    asked: type[Asked] = Asked
    body: type[Asked] | None = None
    refusals: tuple[int, ...] = ()
    for_guests: bool = True
    goes_by_the_history: bool = True

    @property
    def is_shared(self) -> bool:
        """Whether who asks the same meanwhile may have the same answer."""
        return self.method == "GET" and self.goes_by_the_history

    @cached_property
    def adapter(self) -> TypeAdapter[Any]:
        """Writes answers."""
        return TypeAdapter(self.told)

    @cached_property
    def names_in_path(self) -> tuple[str, ...]:
        """The names within braces."""
        return tuple(step[1:-1] for step in self.path.split("/") if step.startswith("{"))

    @cached_property
    def lists(self) -> frozenset[str]:
        """Names that may be given several times in a query."""
        return frozenset(name for name, info in self.asked.model_fields.items() if "tuple" in str(info.annotation))

    def read(self, path: Mapping[str, str], query: list[tuple[str, str]]) -> Asked:
        """What path and query ask. Raises UserError."""
        values: dict[str, Any] = dict(path)
        for name, value in query:
            if name in self.lists:
                values.setdefault(name, []).append(value)
            elif name in values:
                raise UserError(f"{name}: is there twice; expected it once")
            else:
                values[name] = value
        return _checked(lambda: self.asked.model_validate(values))

    def read_body(self, content: bytes) -> Asked:
        """What a body asks. Raises UserError."""
        body = self.body
        assert body is not None  # noqa: S101 - asked only of routes that have one
        return _checked(lambda: body.model_validate_json(content, strict=True))


def _checked(read: Callable[[], Asked]) -> Asked:
    try:
        return read()
    except ValidationError as fault:
        raise UserError("; ".join(_explained(each) for each in fault.errors()[:5])) from None


def _explained(fault: Any) -> str:
    place = ".".join(map(str, fault["loc"])) or "request"
    if fault["type"] == "extra_forbidden":
        return f"{place}: is not known here; see {PREFIX}/openapi.json"
    message = str(fault["msg"]).removeprefix("Value error, ")
    return f"{place}: {message[:1].lower()}{message[1:]}"


def openapi(routes: tuple[Route, ...]) -> dict[str, Any]:
    """The OpenAPI 3.1 document of the API."""
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    for route in routes:
        operation: dict[str, Any] = {
            "operationId": f"{route.method.lower()}{''.join(part.title() for part in _words(route.path))}",
            "summary": route.summary,
            "responses": {"200": _response(f"{route.told.__name__}", _schema(route.told, schemas))},
        }
        if parameters := _parameters(route):
            operation["parameters"] = parameters
        if route.body is not None:
            body = _schema(route.body, schemas)
            operation["requestBody"] = {"required": True, "content": {"application/json": {"schema": body}}}
        refusals = {400, 401, 503, *route.refusals, *(() if route.method == "GET" else (403, 408, 413, 415))}
        if not route.for_guests:
            refusals.add(403)
        if route.names_in_path:
            refusals.add(404)
        for status in sorted(refusals):
            operation["responses"][str(status)] = _response(_MEANINGS[status], _schema(facts.Fault, schemas))
        if route.method != "GET":
            operation.setdefault("parameters", []).append(
                {
                    "name": "X-Rpiwatch",
                    "in": "header",
                    "required": True,
                    "schema": {"type": "string", "enum": ["1"]},
                    "description": "Any value; pages of other sites cannot send it.",
                }
            )
        paths.setdefault(f"{PREFIX}{route.path}", {})[route.method.lower()] = operation
    return {
        "openapi": "3.1.0",
        "info": {"title": "rpiwatch", "version": __version__, "description": DESCRIPTION},
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {"session": {"type": "apiKey", "in": "cookie", "name": "rpiwatch_session"}},
        },
        "security": [{}, {"session": []}],
    }


DESCRIPTION = """The history of a camera, and what people say of its clips.

Times are UTC microseconds, confidences in 0..1, days and hours of the day by the clock of the machine that watches.
Where a password is set, a session's cookie is needed (POST /login). What changes something needs the header X-Rpiwatch.
Not described here are streams and files: GET /live/events (server-sent events), /live/stream?camera= (MJPEG),
/live/picture?camera= (JPEG), /media/clips/{id}.mp4 (with ranges) and .jpg, /charts/….svg, /download/…, /healthz and
/metrics."""

_MEANINGS = {
    400: "What was asked cannot be understood",
    401: "Somebody has to sign in first",
    403: "Not for guests, or not from a page of this server",
    404: "It is not there",
    408: "The body takes too long to come",
    409: "It cannot be said of the clip as it is",
    413: "The body is too large",
    415: "The body is not JSON",
    429: "Too many wrong passwords",
    503: "The history cannot be read or written now, or it took too long",
}


def _words(path: str) -> list[str]:
    return [
        word for word in path.replace("{", "").replace("}", "").replace(".", "/").replace("_", "/").split("/") if word
    ]


def _response(description: str, schema: Mapping[str, Any]) -> dict[str, Any]:
    return {"description": description, "content": {"application/json": {"schema": schema}}}


def _schema(kind: Any, schemas: dict[str, Any]) -> dict[str, Any]:
    """A reference to a type's schema, which is put with those it needs among the components."""
    mode: Literal["validation", "serialization"] = (
        "validation" if isinstance(kind, type) and issubclass(kind, Asked) else "serialization"
    )
    schema = TypeAdapter(kind).json_schema(ref_template="#/components/schemas/{model}", mode=mode)
    schemas.update(schema.pop("$defs", {}))
    schemas[kind.__name__] = schema
    return {"$ref": f"#/components/schemas/{kind.__name__}"}


def _parameters(route: Route) -> list[dict[str, Any]]:
    schema = route.asked.model_json_schema()
    required = schema.get("required", [])
    parameters = []
    for name, described in schema.get("properties", {}).items():
        own = {
            key: value for key, value in described.items() if key not in ("title", "description", "anyOf", "default")
        }
        if "anyOf" in described:  # or null, which is said by leaving it out
            [given] = [choice for choice in described["anyOf"] if choice.get("type") != "null"]
            own |= given
        if described.get("default") not in (None, []):
            own["default"] = described["default"]
        parameter = {
            "name": name,
            "in": "path" if name in route.names_in_path else "query",
            "required": name in required,
            "schema": own,
        }
        if "description" in described:
            parameter["description"] = described["description"]
        parameters.append(parameter)
    return parameters


__all__ = [
    "BODY_BYTES",
    "PREFIX",
    "Asked",
    "Cursor",
    "Day",
    "Field",
    "Flag",
    "HourOfDay",
    "Id",
    "Limit",
    "Moment",
    "Name",
    "Pixels",
    "Route",
    "Share",
    "field",
    "openapi",
]
