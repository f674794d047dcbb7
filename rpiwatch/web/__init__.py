"""The review page's server: the history as JSON, clips, live pictures and news; in the daemon, or alone beside it.

For pages (`templates/`, `static/`), all on one origin, with a content policy that allows no inline script or style:

- `GET /api/v1/…` tells, `POST`, `PUT` and `DELETE` change; /api/v1/openapi.json describes all of it, `facts` what each
  answer means. A refusal is `{"error": "what was wrong, and what was expected"}`, to be shown as it is, with 400, 401
  (go to /login), 403, 404, 409, 413, 415, 429 or 503 (with Retry-After).
- What changes needs the header `X-Rpiwatch: 1` and a JSON body: `{}` where nothing else is said; `DELETE` has none.
- `POST /api/v1/reviews` `{"clips": [1, 2], "verdict": "right"|"wrong"|"none", "label": …, "favourite": true,
  "note": …, "binned": true}`: what is left out stays. It gives `act`, and `POST /api/v1/reviews/{act}/undo` takes that
  back; undoing the undo is doing it again. All clips or none: 409 says which stands in the way.
- Lists have `next`, the `cursor` of the following page; null is the end.
- `GET /live/events` is an EventSource. Each connection begins with `resync`: ask for what is shown anew, also whenever
  it comes later. `change` (id, at_us, camera, label, detail, confidence, previous_label), `clip` (a `facts.Clip`, new,
  finished or reviewed by anybody), `incident` (id, at_us, camera, kind, detail), `now` (`cameras`: `facts.CameraNow`).
- `GET /live/stream?camera=NAME` is an `<img>` of MJPEG, `/live/picture?camera=NAME` one JPEG; 404 where `has_picture`
  is false. They exist within the daemon only.
- `GET /media/clips/{id}.mp4` (with ranges; `?download` names it for saving), `/media/clips/{id}.jpg`,
  `/download/day/{day}.zip?camera=`, `/download/{visits|events|clips|reviewed-visits|…}.{csv|jsonl}` with since_us,
  until_us, label and camera.
- `GET /charts/{days|hours|seasons}.svg?first=&last=&label=&camera=&width_px=` and `/charts/tuning.svg?label=&width_px=`
  are `charts`, to be parsed and put among the page's own elements, so that its CSS holds for them.
- `GET /`, `/login` are templates; `role` in their context, and in /api/v1/now, is 'owner' or 'guest', who gets 403 for
  changes and SQL.
- `GET /healthz`, `GET /metrics`.
"""
