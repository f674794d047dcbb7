"""From a file, the environment and the command line to sections, and where each value came from.

Precedence, the later over the earlier: defaults, the file, environment variables (`RPIWATCH_MODEL__NAME`,
`RPIWATCH_CAMERAS__0__SOURCE`), the command line.
"""

from __future__ import annotations

import difflib
import itertools
import json
import os
import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

import platformdirs
from pydantic import ValidationError

from rpiwatch.addresses import HIDDEN, hide_secrets
from rpiwatch.config.sections import DETECTOR_LABELS, Config, Section
from rpiwatch.errors import UserError

ENVIRONMENT_PREFIX = "RPIWATCH_"
DATA_DIR_VARIABLE = "RPIWATCH_DATA_DIR"
SECRET_KEYS = frozenset({"password_hash", "guest_password_hash"})
"""Whose values nobody is shown: a hash of a weak password can be guessed from."""
MAX_DEPTH = 16
"""Levels of tables and lists in a configuration; more than any setting has, fewer than Python can walk."""


class ConfigError(UserError):
    """A configuration that cannot be used; the message has one line a problem, each naming place, fault and remedy."""


@dataclass(frozen=True, slots=True)
class LoadedConfig:
    """A configuration with the file it came from, and the origin of each value that is not a default.

    `origins` maps a dotted key (`cameras.0.source`) to 'file', 'environment NAME' or 'command line'.
    """

    config: Config
    file: Path | None
    origins: Mapping[str, str]

    def check_targets(self, find: Callable[[str], object]) -> None:
        """Raise `ConfigError` for each target, or name with thresholds, that `find` does not know.

        It raises a `UserError` itself.
        """
        faults = []
        names = [(f"[[targets]] {index + 1} label", target.label) for index, target in enumerate(self.config.targets)]
        for where, name in [*names, *((f"[thresholds.{_bare(name)}]", name) for name in self.config.thresholds)]:
            try:
                find(name)
            except UserError as error:
                faults.append(f"{self.file or 'configuration'}: {where}: {error}")
        if faults:
            raise ConfigError("\n".join(faults))


def load_config(
    file: Path | None,
    *,
    environ: Mapping[str, str] | None = None,
    command_line: Mapping[str, object] | None = None,
    base: Mapping[str, object] | None = None,
) -> LoadedConfig:
    """Read, merge and validate; raise `ConfigError` that names every fault.

    `command_line` maps dotted keys to values. `base` stands in for a file's content where there is no file.
    Relative paths in the file are meant from the file's folder, all others from the current one.
    """
    tree = _read_toml(file) if file else _copy(dict(base or {}))
    origins = dict.fromkeys(_leaves(tree), "file") if file else {}
    if file:
        _resolve_paths(tree, file.parent)
    faults = _merge_environment(tree, origins, os.environ if environ is None else environ)
    for key, value in (command_line or {}).items():
        _put(tree, key.split("."), value)
        origins[key] = "command line"
    try:
        config = Config.model_validate(tree)
    except ValidationError as error:
        place = str(file) if file else "configuration"
        faults += [_explain(fault, place, tree, origins) for fault in error.errors()]
    if faults:
        raise ConfigError("\n".join(faults))
    return LoadedConfig(config, file, origins)


def resolve_data_dir(option: Path | None) -> Path:
    """The data folder: the option, else RPIWATCH_DATA_DIR, systemd's STATE_DIRECTORY, the user's data folder."""
    for choice in (
        option,
        os.environ.get(DATA_DIR_VARIABLE),
        os.environ.get("STATE_DIRECTORY", "").split(":")[0],
    ):
        if choice:
            # os.path's leaves the name of an unknown user as it is, where pathlib's raises.
            return Path(os.path.expanduser(choice)).absolute()  # noqa: PTH111
    return Path(platformdirs.user_data_path("rpiwatch")).absolute()


def render(loaded: LoadedConfig) -> str:
    """The effective configuration as TOML, each value with its origin in a comment; addresses without their secrets."""
    lines = []
    for name in Config.model_fields:
        section = getattr(loaded.config, name)
        if isinstance(section, Section):
            lines += ["", f"[{name}]", *_render_section(section, name, loaded.origins)]
        elif isinstance(section, tuple):
            for index, entry in enumerate(section):
                lines += ["", f"[[{name}]]", *_render_section(entry, f"{name}.{index}", loaded.origins)]
        elif name == "thresholds":
            for key, entry in section.items():
                lines += ["", f"[{name}.{_bare(key)}]", *_render_section(entry, f"{name}.{key}", loaded.origins)]
        elif section:
            lines += ["", f"[{name}]"]
            lines += [_render_line(key, value, loaded.origins.get(f"{name}.{key}")) for key, value in section.items()]
    return "\n".join(lines[1:]) + "\n"


def reference_config() -> str:
    """The text of the commented configuration that names every key."""
    package = Path(__file__).parents[1]
    # In an installed package it lies beside the code, in a checkout where it is kept.
    installed, checkout = package / "data" / "rpiwatch.toml", package.parent / "deploy" / "rpiwatch.toml"
    return (installed if installed.is_file() else checkout).read_text(encoding="utf-8")


def valid_keys() -> dict[str, tuple[str, ...]]:
    """Every section's name with the keys that it may hold."""
    sections = {name: _section_of(name) for name in Config.model_fields}
    return {name: tuple(section.model_fields) if section else () for name, section in sections.items()}


def _render_section(section: Section, prefix: str, origins: Mapping[str, str]) -> list[str]:
    shown = ((key, HIDDEN if key in SECRET_KEYS and value else value) for key, value in section if value is not None)
    return [_render_line(key, value, origins.get(f"{prefix}.{key}")) for key, value in shown]


def _render_line(key: str, value: object, origin: str | None) -> str:
    text = f"{_bare(key)} = {_toml_value(value)}"
    return f"{text:<48} # {origin or 'default'}"


def _bare(key: str) -> str:
    """A key as TOML has it."""
    return key if re.fullmatch(r"[A-Za-z0-9_-]+", key) else _toml_value(key)


def _toml_value(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return "[" + ", ".join(map(_toml_value, value)) + "]"
    # JSON's escapes are a subset of TOML's basic strings, but for DEL, which TOML wants escaped.
    return json.dumps(hide_secrets(str(value)), ensure_ascii=False).replace("\x7f", "\\u007f")


def _read_toml(file: Path) -> dict[str, Any]:
    too_deep = f"{file}: is nested too deeply; expected sections and lists as `rpiwatch config example` shows them"
    try:
        tree = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ConfigError(
            f"{file}: there is no such file; expected a TOML file: begin with `rpiwatch config example`"
        ) from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f'{file}: this is not TOML: {error}; expected lines such as  name = "feeder"') from None
    except RecursionError:
        raise ConfigError(too_deep) from None
    except UnicodeDecodeError as error:
        raise ConfigError(f"{file}: byte {error.start} is not UTF-8; save the file as UTF-8") from None
    except OSError as error:
        raise ConfigError(
            f"{file}: cannot be read: {error.strerror}; expected a file that this user may read"
        ) from None
    if _is_deeper_than(MAX_DEPTH, tree):
        raise ConfigError(too_deep)
    return tree


def _is_deeper_than(levels: int, value: object) -> bool:
    entries = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return any(levels == 0 or _is_deeper_than(levels - 1, entry) for entry in entries)


def _copy(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _copy(entry) for key, entry in value.items()}
    return [_copy(entry) for entry in value] if isinstance(value, list | tuple) else value


def _leaves(value: object, prefix: str = "") -> list[str]:
    """Dotted keys of all values below; a list of tables is walked by index, any other list is a value."""
    if isinstance(value, dict):
        return [key for name, entry in value.items() for key in _leaves(entry, f"{prefix}{name}.")]
    if isinstance(value, list) and value and all(isinstance(entry, dict) for entry in value):
        return [key for index, entry in enumerate(value) for key in _leaves(entry, f"{prefix}{index}.")]
    return [prefix.removesuffix(".")]


def _resolve_paths(tree: dict[str, Any], folder: Path) -> None:
    """Make the relative paths of a file absolute, in place."""

    def resolve(table: object, key: str) -> None:
        value = table.get(key) if isinstance(table, dict) else None
        if (
            not isinstance(value, str)
            or not value
            or "://" in value
            or value.isdecimal()
            or value.partition(":")[0] == "picamera2"
            or (key == "labels" and value in ("imagenet", *DETECTOR_LABELS))
        ):
            return
        table[key] = str(folder / os.path.expanduser(value))  # type: ignore[index]  # noqa: PTH111

    for key in ("path", "labels", "calibration"):
        resolve(tree.get("model"), key)
    for key in ("path", "labels"):
        resolve(tree.get("detector"), key)
    for key in ("tls_certificate", "tls_key"):
        resolve(tree.get("web"), key)
    cameras = tree.get("cameras")
    for camera in cameras if isinstance(cameras, list) else []:
        resolve(camera, "source")


def _section_of(name: str) -> type[Section] | None:
    """The class of a top-level section, of one entry where it is a list of tables; None for the free-form ones."""
    field = Config.model_fields.get(name)
    types = [field.annotation, *get_args(field.annotation)] if field else []
    return next((t for t in types if isinstance(t, type) and issubclass(t, Section)), None)


def _merge_environment(tree: dict[str, Any], origins: dict[str, str], environ: Mapping[str, str]) -> list[str]:
    """Put the environment's values into the tree; give the faults."""
    faults = []
    for variable in sorted(environ):
        if not variable.startswith(ENVIRONMENT_PREFIX) or variable == DATA_DIR_VARIABLE:
            continue
        path = variable.removeprefix(ENVIRONMENT_PREFIX).lower().split("__")
        section = _section_of(path[0])
        is_list = get_origin(Config.model_fields[path[0]].annotation) is tuple if section else False
        is_nested = is_list or path[0] == "thresholds"
        entries = tree.get(path[0], [])
        if (
            section is None
            or len(path) != 2 + is_nested
            or path[-1] not in section.model_fields
            or (is_list and not (path[1].isdecimal() and isinstance(entries, list) and int(path[1]) <= len(entries)))
        ):
            faults.append(f"environment: {variable} is not a setting; {_suggest_variable(variable, tree)}")
            continue
        _put(tree, path, _parse_variable(environ[variable], section.model_fields[path[-1]].annotation))
        origins[".".join(path)] = f"environment {variable}"
    return faults


def _suggest_variable(variable: str, tree: Mapping[str, Any]) -> str:
    valid = [DATA_DIR_VARIABLE]
    for name, keys in valid_keys().items():
        entries = tree.get(name)
        middle = [f"{index}__" for index in range(len(entries) + 1)] if isinstance(entries, list) else [""]
        if get_origin(Config.model_fields[name].annotation) is tuple and not isinstance(entries, list):
            middle = ["0__"]
        if name == "thresholds":
            middle = [f"{label}__" for label in entries] if isinstance(entries, dict) else []
        valid += [f"{ENVIRONMENT_PREFIX}{name}__{between}{key}".upper() for between in middle for key in keys]
    near = difflib.get_close_matches(variable.upper(), valid, 1, 0.6)
    return f"did you mean {near[0]}?" if near else "expected RPIWATCH_SECTION__KEY, for example RPIWATCH_MODEL__NAME"


def _parse_variable(text: str, annotation: object) -> object:
    """A variable's text as its setting's type wants it: as it stands where that is text, else as a TOML value."""
    types = {annotation, *get_args(annotation)}
    if str in types or Path in types or get_origin(annotation) is Literal:
        return text
    try:
        return tomllib.loads(f"value = {text}")["value"]
    except tomllib.TOMLDecodeError:
        return text


def _put(tree: dict[str, Any], path: Sequence[str], value: object) -> None:
    """Set a value deep in the tree, making the tables and the one next list entry that it needs."""
    here: Any = tree
    for step, following in itertools.pairwise(path):
        empty: Any = [] if following.isdecimal() else {}
        if isinstance(here, list):
            if int(step) == len(here):
                here.append(empty)
            here = here[int(step)]
        else:
            here = here.setdefault(step, empty)
        if not isinstance(here, dict | list):
            return  # the file has a plain value where a section belongs; its validation says so
    here[path[-1]] = value


def _explain(fault: Any, place: str, tree: Mapping[str, Any], origins: Mapping[str, str]) -> str:
    """One of pydantic's faults as a line: file, section, key, what was expected and the nearest valid name."""
    return hide_secrets(_explain_openly(fault, place, tree, origins))


def _explain_openly(fault: Any, place: str, tree: Mapping[str, Any], origins: Mapping[str, str]) -> str:
    path: tuple[Any, ...] = fault["loc"]
    given, kind, context = fault["input"], fault["type"], fault.get("ctx", {})
    origin = origins.get(".".join(map(str, path)), "")
    if origin.startswith(("environment", "command")):
        place = origin
    where = _where(path, tree)
    if kind == "extra_forbidden":
        keys = list(Config.model_fields) if len(path) == 1 else list(getattr(_section_of(path[0]), "model_fields", ()))
        what = "section" if len(path) == 1 else "key"
        near = difflib.get_close_matches(str(path[-1]), keys, 1, 0.5)
        hint = f"did you mean {near[0]!r}? (valid: {', '.join(keys)})" if near else f"expected one of {', '.join(keys)}"
        return f"{place}: {where}: there is no such {what}; {hint}"
    if kind == "missing":
        return f"{place}: {where}: is missing; expected it to be set"
    if kind == "literal_error":
        near = difflib.get_close_matches(str(given), re.findall(r"'([^']+)'", context["expected"]), 1, 0.5)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        return f"{place}: {where}: {given!r} is not one of {context['expected']}{hint}"
    if kind == "value_error":
        # What a whole section raises names the key itself.
        section = _section_of(str(path[0])) if path else None
        colon = ":" if section is not None and path[-1] in section.model_fields else ""
        return f"{place}: {where}{colon} {context['error']}" if path else f"{place}: {context['error']}"
    if kind == "string_pattern_mismatch":
        section = _section_of(str(path[0]))
        expected = section.model_fields[path[-1]].description if section else context["pattern"]
        return f"{place}: {where}: {given!r} is not valid; expected {expected}"
    if kind == "tuple_type":
        return f"{place}: {where}: {given!r} is not valid; expected a list, in square brackets"
    message = fault["msg"].removeprefix("Input ").replace("should be", "expected")
    return f"{place}: {where}: {given!r} is not valid; {message[0].lower() + message[1:]}"


def _where(path: Sequence[Any], tree: Mapping[str, Any]) -> str:
    """A fault's place as the file's reader sees it: `[model] name`, `[[cameras]] 2 ('hall') width`."""
    if not path:
        return ""
    name, rest = str(path[0]), [str(step) for step in path[1:]]
    if rest and rest[0].isdecimal():
        entry = tree[name][int(rest[0])]
        known = (entry.get("name") or entry.get("label")) if isinstance(entry, dict) else None
        rest[0] = str(int(rest[0]) + 1) + (f" ({known!r})" if known else "")
        name = f"[{name}]"
    elif rest and name == "thresholds":
        name = f"{name}.{_bare(rest.pop(0))}"
    return " ".join([f"[{name}]", *rest])
