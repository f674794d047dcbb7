"""Clips: the compressed frames of the last seconds, when a clip begins and ends, and its file and row."""

from rpiwatch.clips.recorder import ClipEvent, ClipLedger, ClipRecorder
from rpiwatch.clips.recovery import recover_clip, remove_clips
from rpiwatch.clips.ring import FrameRing, encode_jpeg
from rpiwatch.clips.writer import ClipFailed

__all__ = [
    "ClipEvent",
    "ClipFailed",
    "ClipLedger",
    "ClipRecorder",
    "FrameRing",
    "encode_jpeg",
    "recover_clip",
    "remove_clips",
]
