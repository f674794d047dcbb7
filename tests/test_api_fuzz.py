"""Whatever is asked of the API gets an answer that its OpenAPI document says: schemathesis asks a real server."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.checks import (
    content_type_conformance,
    negative_data_rejection,
    not_a_server_error,
    response_schema_conformance,
    status_code_conformance,
)

from rpiwatch.web import api
from rpiwatch.web.app import SESSION_ROUTES
from rpiwatch.web.routes import openapi
from tests.histories import write_history
from tests.serving import WAIT_S, WRITES, serving

DOCUMENT = openapi((*api.ROUTES, *SESSION_ROUTES))
asked = schemathesis.openapi.from_dict(DOCUMENT)


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    """Of a server over a history that may be changed."""
    data_dir = tmp_path_factory.mktemp("asked")
    asyncio.run(write_history(data_dir))
    with serving(data_dir) as client:
        yield client


def test_the_server_tells_this_document(client: httpx.Client) -> None:
    assert client.get("/api/v1/openapi.json").json() == DOCUMENT


@asked.parametrize()
@settings(max_examples=20, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
def test_no_question_gets_an_unexpected_answer(case: Any, client: httpx.Client) -> None:
    case.headers = {**(case.headers or {}), **WRITES}
    case.call_and_validate(
        base_url=str(client.base_url).rstrip("/"),
        timeout=WAIT_S,
        checks=[
            not_a_server_error,
            status_code_conformance,
            content_type_conformance,
            response_schema_conformance,
            negative_data_rejection,
        ],
    )
