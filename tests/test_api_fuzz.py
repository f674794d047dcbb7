"""Whatever is asked of the API gets an answer that its OpenAPI document says: schemathesis asks a real server."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    negative_data_rejection,
    response_schema_conformance,
    status_code_conformance,
)

from tests.histories import write_history
from tests.serving import WRITES, serving


@pytest.fixture(scope="module")
def document(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The API as a server tells it, over a history that may be changed."""
    data_dir = tmp_path_factory.mktemp("asked")
    asyncio.run(write_history(data_dir))
    with serving(data_dir) as client:
        yield schemathesis.openapi.from_url(f"{str(client.base_url).rstrip('/')}/api/v1/openapi.json")


api = schemathesis.pytest.from_fixture("document")


@api.parametrize()
@settings(max_examples=25, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
def test_no_question_gets_an_unexpected_answer(case: Any) -> None:
    case.headers = {**(case.headers or {}), **WRITES}
    case.call_and_validate(
        checks=[
            not_a_server_error,
            status_code_conformance,
            content_type_conformance,
            response_schema_conformance,
            negative_data_rejection,
        ],
        timeout=30,
    )
