-- What people say of clips: right or wrong, and what it was instead; favourites, notes, a bin. And queries that they keep.

ALTER TABLE clips ADD COLUMN verdict TEXT CHECK (verdict IN ('right', 'wrong')); -- on its label; NULL: nobody has looked
ALTER TABLE clips ADD COLUMN right_label TEXT CHECK (right_label IS NULL OR verdict = 'wrong'); -- what it was instead
ALTER TABLE clips ADD COLUMN reviewed_us INTEGER CHECK ((reviewed_us IS NULL) = (verdict IS NULL)); -- when that was said
ALTER TABLE clips ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE clips ADD COLUMN binned_us INTEGER; -- since when it is in the bin, from which it goes after some days
-- A favourite is `locked`.

CREATE INDEX clips_unreviewed ON clips (started_us)
  WHERE verdict IS NULL AND binned_us IS NULL AND state IN ('complete', 'recovered');
CREATE INDEX clips_unreviewed_by_label ON clips (label, started_us)
  WHERE verdict IS NULL AND binned_us IS NULL AND state IN ('complete', 'recovered');
CREATE INDEX clips_unreviewed_sure ON clips (coalesce(peak_confidence, 0))
  WHERE verdict IS NULL AND binned_us IS NULL AND state IN ('complete', 'recovered');
CREATE INDEX clips_reviewed ON clips (triggered_us) WHERE verdict IS NOT NULL;
CREATE INDEX clips_verdicts ON clips (label, triggered_us, verdict, peak_confidence) WHERE verdict IS NOT NULL;
CREATE INDEX clips_reviewed_by_camera ON clips (camera_id, triggered_us) WHERE verdict IS NOT NULL;
CREATE INDEX clips_judged ON clips (started_us, verdict) WHERE verdict IS NOT NULL;
CREATE INDEX clips_binned ON clips (started_us, state) WHERE binned_us IS NOT NULL;
CREATE INDEX clips_locked ON clips (started_us) WHERE locked = 1 AND state IN ('complete', 'recovered');

-- Each thing that was said, and taken back, in order. None is changed: an undo is one more.
CREATE TABLE reviews (
  id INTEGER PRIMARY KEY,
  act INTEGER NOT NULL CHECK (act > 0),  -- those that were said at once have the same
  clip_id INTEGER NOT NULL REFERENCES clips (id),
  at_us INTEGER NOT NULL,                -- by the clock of the machine, which no correction of a session moves
  who TEXT NOT NULL,
  -- The columns of clips that it changed, before and after: {"verdict": null, …}
  was TEXT NOT NULL CHECK (json_valid(was) AND json_type(was) = 'object'),
  became TEXT NOT NULL CHECK (json_valid(became) AND json_type(became) = 'object'),
  undoes INTEGER,                        -- the act that it takes back
  UNIQUE (act, clip_id)
) STRICT;
CREATE INDEX reviews_by_clip ON reviews (clip_id);
CREATE INDEX reviews_by_time ON reviews (at_us);
CREATE INDEX reviews_undoing ON reviews (undoes) WHERE undoes IS NOT NULL;

CREATE TABLE saved_queries (
  name TEXT PRIMARY KEY CHECK (name <> ''),
  query TEXT NOT NULL,
  saved_us INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

DROP VIEW clip_list;
CREATE VIEW clip_list AS
SELECT
  c.id, c.started_us, c.triggered_us, c.ended_us, k.name AS camera, c.label, c.state,
  (c.ended_us - c.started_us) / 1e6 AS duration_s,
  c.peak_confidence, c.path, c.thumbnail, c.frames, c.width, c.height, c.codec, c.bytes, c.continues_clip_id,
  c.failure, c.session_id,
  strftime('%Y-%m-%d %H:%M:%f', c.started_us / 1e6, 'unixepoch') AS utc,
  strftime('%Y-%m-%d %H:%M:%f', c.started_us / 1e6, 'unixepoch', 'localtime') AS local,
  c.locked, c.subjects,
  json_extract(c.grounds, '$.score') AS score, json_extract(c.grounds, '$.enter') AS enter,
  json_extract(c.grounds, '$.stay') AS stay, json_extract(c.grounds, '$.dwell_s') AS dwell_s,
  json_extract(c.grounds, '$.night') AS night,
  c.verdict, c.right_label, c.reviewed_us, c.note, c.binned_us
FROM clips AS c
LEFT JOIN cameras AS k ON k.id = c.camera_id;

-- The clips that somebody has judged, each with the visit that it was saved for: the last one of its label that had begun
-- when it was triggered, a day before at most. It starts with the trigger; `visit_id` and what is the visit's are NULL
-- where a withdrawn or deleted history has none. (What label_spans does, written out: a view that is joined so is read
-- as a whole.)
CREATE VIEW reviewed_visits AS
SELECT
  c.id, c.triggered_us AS start_us,
  coalesce(
    n.at_us,
    (SELECT s.ended_us FROM session_cameras AS s WHERE s.session_id = v.session_id AND s.camera_id = v.camera_id)
  ) AS end_us,
  k.name AS camera, c.label, v.detail, c.peak_confidence,
  (coalesce(
    n.at_us,
    (SELECT s.ended_us FROM session_cameras AS s WHERE s.session_id = v.session_id AND s.camera_id = v.camera_id)
  ) - v.at_us) / 1e6 AS duration_s,
  c.verdict, c.right_label, c.note, c.locked, c.state, c.reviewed_us, v.id AS visit_id, c.session_id,
  strftime('%Y-%m-%d %H:%M:%f', c.triggered_us / 1e6, 'unixepoch') AS utc,
  strftime('%Y-%m-%d %H:%M:%f', c.triggered_us / 1e6, 'unixepoch', 'localtime') AS local
FROM clips AS c
LEFT JOIN cameras AS k ON k.id = c.camera_id
LEFT JOIN label_changes AS v ON v.id = (
  SELECT x.id FROM label_changes AS x
  WHERE x.camera_id = c.camera_id AND x.label = c.label AND x.session_id = c.session_id
    AND x.at_us BETWEEN c.triggered_us - 86400000000 AND c.triggered_us
  ORDER BY x.at_us DESC, x.id DESC LIMIT 1
)
LEFT JOIN label_changes AS n ON n.id = (
  SELECT x.id FROM label_changes AS x
  WHERE x.session_id = v.session_id AND x.camera_id = v.camera_id AND x.id > v.id
  ORDER BY x.id LIMIT 1
)
WHERE c.verdict IS NOT NULL;

-- How often each label's clips were right, of those that somebody has judged; those that are gone count, too.
CREATE VIEW label_precision AS
SELECT
  label, count(*) AS reviewed,
  count(*) FILTER (WHERE verdict = 'right') AS "right", count(*) FILTER (WHERE verdict = 'wrong') AS wrong,
  1.0 * count(*) FILTER (WHERE verdict = 'right') / count(*) AS precision
FROM clips WHERE verdict IS NOT NULL
GROUP BY label;

-- Who said what of which clip, and when.
CREATE VIEW review_list AS
SELECT
  r.id, r.act, r.clip_id, r.at_us, k.name AS camera, c.label, r.who,
  json_extract(r.became, '$.verdict') AS verdict, json_extract(r.became, '$.right_label') AS right_label,
  json_extract(r.became, '$.note') AS note, json_extract(r.became, '$.locked') AS locked,
  json_extract(r.became, '$.binned_us') AS binned_us,
  r.was, r.became, r.undoes,
  strftime('%Y-%m-%d %H:%M:%f', r.at_us / 1e6, 'unixepoch') AS utc,
  strftime('%Y-%m-%d %H:%M:%f', r.at_us / 1e6, 'unixepoch', 'localtime') AS local
FROM reviews AS r
LEFT JOIN clips AS c ON c.id = r.clip_id
LEFT JOIN cameras AS k ON k.id = c.camera_id;
