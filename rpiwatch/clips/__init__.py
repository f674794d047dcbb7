"""Clips: the compressed frames of the last seconds, when a clip begins and ends, and its file and row."""

from rpiwatch.clips.recorder import ClipEvent, ClipLedger, ClipRecorder
from rpiwatch.clips.recovery import (
    make_thumbnail,
    measure_clip,
    quarantine,
    recover_clip,
    remove_clips,
    remove_unfinished,
    shows_picture,
)
from rpiwatch.clips.ring import FrameRing, encode_jpeg
from rpiwatch.clips.writer import ClipFailed, part_path

__all__ = [
    "ClipEvent",
    "ClipFailed",
    "ClipLedger",
    "ClipRecorder",
    "FrameRing",
    "encode_jpeg",
    "make_thumbnail",
    "measure_clip",
    "part_path",
    "quarantine",
    "recover_clip",
    "remove_clips",
    "remove_unfinished",
    "shows_picture",
]
