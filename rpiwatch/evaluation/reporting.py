"""Tells how the modes did: tables for people, one JSON object for programs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

from rpiwatch import __version__
from rpiwatch.evaluation.running import Mode, ModeRun, Watched
from rpiwatch.evaluation.scoring import (
    Figures,
    Summary,
    VideoScore,
    individuals,
    median_and_worst,
    presences,
    score_video,
    summarise,
)
from rpiwatch.evaluation.truth import Truth
from rpiwatch.records import NOTHING
from rpiwatch.report import Cell, Format, write_rows

LEGEND = """\
visits: the true ones, those of one label that overlap as one. merged: found within a visit that is taken for another.
start, end: the median (and the worst) of the seconds by which the history is late; below zero it is early.
clips: share of the true visits' time within clips. whole: visits of which one clip holds all, and {margin_s:g} s before
and after. looks: the frames that a network was shown."""
ALL = "(all)"
OTHERS = "(others)"
ANSWERS = 6
"""Of the history's answers to one true label that a table shows, the longest first."""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """One comparison of modes on a folder, and how it was made."""

    folder: Path
    truth: Truth
    config: Path | None
    tolerance_s: float
    margin_s: float
    notes: Sequence[str]
    runs: Sequence[ModeRun]
    scores: Mapping[Mode, Mapping[str, VideoScore]]
    summaries: Mapping[Mode, Summary]
    subjects: Mapping[Mode, Summary]
    """Of the modes that tell subjects apart: the same for each animal, person or thing by itself."""


def score_runs(
    folder: Path,
    truth: Truth,
    config: Path | None,
    runs: Sequence[ModeRun],
    notes: Sequence[str],
    *,
    tolerance_s: float,
    margin_s: float,
) -> Evaluation:
    """Compare what each mode made of the videos with the truth."""
    scores: dict[Mode, dict[str, VideoScore]] = {}
    summaries, subjects = {}, {}
    for run in runs:
        compare = partial(score_video, is_right=run.names.is_right, tolerance_s=tolerance_s, margin_s=margin_s)
        one_by_one = []
        scores[run.mode] = {}
        for video, watched in run.watched.items():
            visits, end_s = truth.videos[video], watched.end_s
            scores[run.mode][video] = compare(presences(visits, end_s), watched.seen, watched.clips, end_s)
            if watched.subjects is not None:
                one_by_one.append(compare(individuals(visits, end_s), watched.subjects, watched.clips, end_s))
        summaries[run.mode] = summarise(scores[run.mode].values(), truth.names, run.names.is_right)
        if one_by_one:
            subjects[run.mode] = summarise(one_by_one, truth.names, run.names.is_right)
    return Evaluation(folder, truth, config, tolerance_s, margin_s, notes, runs, scores, summaries, subjects)


def write_tables(evaluation: Evaluation) -> None:
    """Print the figures by label, with the modes side by side, what it took, and what was taken for what."""
    truth = evaluation.truth
    visits = sum(map(len, truth.videos.values()))
    print(f"{truth.file}: {len(truth.videos)} video(s), {visits} visit(s) of {', '.join(truth.labels) or 'nothing'}")
    if truth.unscored:
        print(f"no truth, so not scored: {', '.join(truth.unscored)}")
    for note in (*truth.notes, *evaluation.notes):
        print(note)
    for heading, rows in (
        ("Visits", list(_label_rows(evaluation, evaluation.summaries, "visits"))),
        ("Subjects, one by one", list(_label_rows(evaluation, evaluation.subjects, "came"))),
        ("Cost", list(_cost_rows(evaluation))),
        ("Confusion: seconds of the truth (left) for which the history said", list(_confusion_rows(evaluation))),
    ):
        if rows:
            print(f"\n{heading}")
            write_rows(tuple(rows[0]), [tuple(row.values()) for row in rows], Format.TABLE)
    print(LEGEND.format(margin_s=evaluation.margin_s))


def facts(evaluation: Evaluation) -> dict[str, object]:
    """All of it as values for JSON; seconds are from each video's first frame."""
    truth = evaluation.truth
    return {
        "rpiwatch": __version__,
        "folder": str(evaluation.folder),
        "truth": str(truth.file),
        "config": None if evaluation.config is None else str(evaluation.config),
        "tolerance_s": evaluation.tolerance_s,
        "margin_s": evaluation.margin_s,
        "notes": [*truth.notes, *evaluation.notes],
        "unscored_videos": list(truth.unscored),
        "modes": {str(run.mode): _mode_facts(evaluation, run) for run in evaluation.runs},
    }


def _label_rows(evaluation: Evaluation, summaries: Mapping[Mode, Summary], true: str) -> Iterator[dict[str, Cell]]:
    labels: list[str | None] = [*evaluation.truth.labels]
    if len(labels) != 1:
        labels.append(None)
    for label in labels:
        for mode, summary in summaries.items():
            figures = summary.all if label is None else summary.labels[label]
            start, end = median_and_worst(figures.start_delays_s), median_and_worst(figures.end_delays_s)
            share = figures.clip_share
            yield {
                "label": label or ALL,
                "mode": str(mode),
                true: figures.visits,
                "found": figures.found,
                "missed": figures.missed,
                "false": figures.false,
                "split": figures.split,
                "merged": figures.merged,
                "start (worst)": start and "{:+.2f} ({:+.2f})".format(*start),
                "end (worst)": end and "{:+.2f} ({:+.2f})".format(*end),
                "clips": None if share is None else f"{share:.0%}",
                "whole": f"{figures.in_clip} of {figures.visits}",
            }


def _cost_rows(evaluation: Evaluation) -> Iterator[dict[str, Cell]]:
    for run in evaluation.runs:
        summary, cost = evaluation.summaries[run.mode], _cost(run)
        yield {
            "mode": str(run.mode),
            "model": run.model,
            "frames": cost["frames"],
            "ms a frame": _rounded(cost["ms_per_frame"]),
            "CPU ms a frame": _rounded(cost["cpu_ms_per_frame"]),
            "looks": cost["looks"],
            "ms a look": _rounded(cost["ms_per_look"]),
            "times real time": _rounded(cost["times_real_time"]),
            "clips": summary.clips,
            "of nothing": summary.empty_clips,
            "other visits": sum(summary.others.values()),
            "the most": ", ".join(list(summary.others)[:3]) or None,
        }


def _confusion_rows(evaluation: Evaluation) -> Iterator[dict[str, Cell]]:
    modes = [run.mode for run in evaluation.runs]
    tables = [evaluation.summaries[mode].confusion for mode in modes]
    for label in (*evaluation.truth.labels, NOTHING):
        said = {answer for table in tables for truth, answer in table if truth == label}
        ordered = sorted(said, key=lambda answer: (-max(table.get((label, answer), 0.0) for table in tables), answer))
        shown, rest = ordered[:ANSWERS], ordered[ANSWERS:]
        for answer, answers in [*((each, [each]) for each in shown), *([(OTHERS, rest)] if rest else [])]:
            row: dict[str, Cell] = {"truth": label, "said": answer}
            for mode, table in zip(modes, tables, strict=True):
                seconds = sum(table.get((label, each), 0.0) for each in answers)
                row[str(mode)] = round(seconds, 1) if seconds else None
            yield row


def _cost(run: ModeRun) -> dict[str, int | float | None]:
    frames = sum(watched.frames for watched in run.watched.values())
    looks = sum(watched.looks for watched in run.watched.values())
    seconds = sum(watched.seconds for watched in run.watched.values())
    cpu_s = sum(watched.cpu_s for watched in run.watched.values())
    video_s = sum(watched.end_s for watched in run.watched.values())
    return {
        "frames": frames,
        "looks": looks,
        "video_s": video_s,
        "seconds": seconds,
        "cpu_s": cpu_s,
        "ms_per_frame": 1000 * seconds / frames if frames else None,
        "ms_per_look": 1000 * seconds / looks if looks else None,
        "cpu_ms_per_frame": 1000 * cpu_s / frames if frames else None,
        "times_real_time": video_s / seconds if seconds else None,
    }


def _mode_facts(evaluation: Evaluation, run: ModeRun) -> dict[str, object]:
    summary, subjects = evaluation.summaries[run.mode], evaluation.subjects.get(run.mode)
    return {
        "model": run.model,
        "targets": list(run.targets),
        **_cost(run),
        "labels": {label: _figures_facts(figures) for label, figures in summary.labels.items()},
        "all": _figures_facts(summary.all),
        "subjects": {label: _figures_facts(each) for label, each in subjects.labels.items()} if subjects else None,
        "other_labels": dict(summary.others),
        "clips": summary.clips,
        "empty_clips": summary.empty_clips,
        "confusion": _nested(summary.confusion),
        "videos": {
            video: _video_facts(score, run.watched[video]) for video, score in evaluation.scores[run.mode].items()
        },
    }


def _figures_facts(figures: Figures) -> dict[str, object]:
    start, end = median_and_worst(figures.start_delays_s), median_and_worst(figures.end_delays_s)
    return {
        "visits": figures.visits,
        "found": figures.found,
        "missed": figures.missed,
        "false": figures.false,
        "split": figures.split,
        "merged": figures.merged,
        "pieces": figures.pieces,
        "start_delay_median_s": start and start[0],
        "start_delay_worst_s": start and start[1],
        "end_delay_median_s": end and end[0],
        "end_delay_worst_s": end and end[1],
        "visit_s": figures.visit_s,
        "clip_s": figures.clip_s,
        "clip_share": figures.clip_share,
        "whole_in_clip": figures.in_clip,
    }


def _video_facts(score: VideoScore, watched: Watched) -> dict[str, object]:
    return {
        "end_s": score.end_s,
        "frames": watched.frames,
        "looks": watched.looks,
        "visits": [
            {
                **asdict(each.visit),
                "names": list(each.visit.names),
                "found": each.is_found,
                "merged": each.merged,
                "pieces": [asdict(piece) for piece in each.pieces],
                "start_delay_s": each.start_delay_s,
                "end_delay_s": each.end_delay_s,
                "clip_s": each.clip_s,
                "whole_in_clip": each.is_in_clip,
            }
            for each in score.visits
        ],
        "false": [asdict(each) for each in sorted(score.false, key=lambda each: each.start_s)],
        "confusion": _nested(score.confusion),
        "clips": score.clips,
        "empty_clips": score.empty_clips,
    }


def _nested(confusion: Mapping[tuple[str, str], float]) -> dict[str, dict[str, float]]:
    table: dict[str, dict[str, float]] = {}
    for (truth, answer), seconds in sorted(confusion.items()):
        table.setdefault(truth, {})[answer] = round(seconds, 6)
    return table


def _rounded(value: int | float | None) -> float | None:
    return None if value is None else round(value, 2)
