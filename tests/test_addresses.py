"""Addresses are shown without what opens the camera's door."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rpiwatch.addresses import hide_secrets, without_secrets


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("rtsp://10.0.0.5:554/stream1", "rtsp://10.0.0.5:554/stream1"),
        ("rtsp://admin:hunter2@10.0.0.5/stream1", "rtsp://10.0.0.5/stream1"),
        ("rtsp://admin:hun@ter/2@cam.local:8554/a", "rtsp://cam.local:8554/a"),
        ("rtsp://${USER}:${SECRET}@cam/a", "rtsp://cam/a"),
        ("http://cam/video?channel=1&token=hunter2&subtype=0", "http://cam/video?channel=1&token=***&subtype=0"),
        ("http://cam/video?hunter2", "http://cam/video?***"),
        ("http://cam/video#hunter2", "http://cam/video"),
        ("rtsp://cam/user=admin&password=hunter2&channel=1/0.sdp", "rtsp://cam/***/0.sdp"),
        ("rtsp://a:hunter2@[::1]:554/x", "rtsp://[::1]:554/x"),
        ("rtsp://a:hunter2@[::1/x", "rtsp://***"),
        ("/dev/video0", "/dev/video0"),
        ("/films/a@b.mp4", "/films/a@b.mp4"),
        ("", ""),
    ],
)
def test_what_is_shown(address, shown):
    assert without_secrets(address) == shown


def test_addresses_in_a_text():
    text = "['rtsp://a:hunter2@cam/1', 'http://cam/?pwd=hunter2'] is no address"
    assert hide_secrets(text) == "['rtsp://cam/1', 'http://cam/?pwd=***'] is no address"


@given(st.text(st.characters(codec="ascii"), min_size=1), st.booleans())
def test_no_password_is_ever_shown(secret, is_quoted):
    # What no address can be without is not told from a secret.
    secret = f"hunter{secret}2"
    if is_quoted:
        secret = quote(secret, safe="")
    assert secret not in without_secrets(f"rtsp://user:{secret}@camera/stream?stream=1")
    assert secret not in without_secrets(f"http://camera/stream?token={quote(secret, safe='')}")
