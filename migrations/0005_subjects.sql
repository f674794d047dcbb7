-- Who was there: the animals, people and things within the picture, each with its own time and way through it. Label
-- changes stay the base record; they say what the camera saw, and these say how many of it.

CREATE TABLE subjects (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL REFERENCES sessions (id),
  camera_id INTEGER NOT NULL REFERENCES cameras (id),
  model_id INTEGER NOT NULL REFERENCES models (id),
  number INTEGER NOT NULL CHECK (number > 0), -- within the camera's session
  first_us INTEGER NOT NULL,             -- of the first look that saw it
  last_us INTEGER NOT NULL,              -- of the last one so far
  there INTEGER NOT NULL CHECK (there IN (0, 1)), -- 1: it has not gone yet, or a crash came before that
  label TEXT NOT NULL,                   -- the most precise name that is sure
  detail TEXT,                           -- where that is a group: its likeliest member
  names TEXT NOT NULL CHECK (json_valid(names) AND json_type(names) = 'array'), -- all that are sure: ["cat", "animal"]
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1), -- of the label, the mean over its looks
  looks INTEGER NOT NULL CHECK (looks > 0), -- that saw it
  still INTEGER NOT NULL CHECK (still IN (0, 1)), -- 1: a thing that stands in its place for hours; it saves no clips
  best_us INTEGER NOT NULL,              -- of the look with its greatest score
  -- [[ms since first_us, left, top, right, bottom, score], …], see subject_track; [] once retention has let it go.
  track TEXT NOT NULL CHECK (json_valid(track) AND json_type(track) = 'array'),
  UNIQUE (session_id, camera_id, number),
  CHECK (last_us >= first_us),
  CHECK (best_us BETWEEN first_us AND last_us)
) STRICT;
CREATE INDEX subjects_by_time ON subjects (first_us);
CREATE INDEX subjects_by_label ON subjects (label, first_us);
CREATE INDEX subjects_by_camera ON subjects (camera_id, first_us);
CREATE INDEX subjects_by_camera_label ON subjects (camera_id, label, first_us);
CREATE INDEX subjects_by_end ON subjects (session_id, camera_id, last_us);
-- Who has not gone yet, and whose track retention may let go.
CREATE INDEX subjects_there ON subjects (session_id) WHERE there = 1;
CREATE INDEX subjects_with_track ON subjects (last_us) WHERE track <> '[]';

-- Of the stretch that a change ends: how many subjects bore its label, and how many at once. NULL: subjects were not told
-- apart.
ALTER TABLE label_changes ADD COLUMN previous_subjects INTEGER;
ALTER TABLE label_changes ADD COLUMN previous_at_once INTEGER;

ALTER TABLE clips ADD COLUMN subjects INTEGER; -- that bore its label while it was recorded; NULL: not told apart
-- Why it was saved: {"score", "enter", "stay", "dwell_s", "night", "subject", "box"}; NULL: not kept. An older SQLite finds
-- NULL not valid.
ALTER TABLE clips ADD COLUMN grounds TEXT CHECK (grounds IS NULL OR json_valid(grounds));
CREATE INDEX clips_by_trigger ON clips (camera_id, triggered_us);

-- Targets that were nearly there, and what each failed at: why there is no clip.
CREATE TABLE near_misses (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL REFERENCES sessions (id),
  camera_id INTEGER NOT NULL REFERENCES cameras (id),
  label TEXT NOT NULL,                   -- the target
  gate TEXT NOT NULL CHECK (gate IN ('enter', 'dwell', 'size', 'still', 'quiet')), -- the first that it did not pass
  since_us INTEGER NOT NULL,
  until_us INTEGER NOT NULL,
  peak_us INTEGER NOT NULL,              -- of its greatest score
  reached REAL NOT NULL,                 -- 'dwell': seconds; 'size': of the picture's shorter side; else the score
  needed REAL NOT NULL,                  -- likewise
  night INTEGER NOT NULL CHECK (night IN (0, 1)), -- 1: the thresholds of the night were in force
  subject INTEGER NOT NULL CHECK (subject >= 0), -- its number, as in subjects; 0: the scene as a whole
  -- [left, top, right, bottom] at the peak, fractions of the picture.
  box TEXT NOT NULL CHECK (json_valid(box) AND json_type(box) = 'array' AND json_array_length(box) = 4),
  CHECK (until_us >= since_us),
  CHECK (peak_us BETWEEN since_us AND until_us)
) STRICT;
CREATE INDEX near_misses_by_session ON near_misses (session_id, camera_id, until_us);
CREATE INDEX near_misses_by_time ON near_misses (since_us);
CREATE INDEX near_misses_by_label ON near_misses (label, since_us);
CREATE INDEX near_misses_by_camera ON near_misses (camera_id, since_us);
CREATE INDEX near_misses_by_camera_label ON near_misses (camera_id, label, since_us);

-- What stands still in a camera's picture, so that it is known again after a restart.
CREATE TABLE still_things (
  camera_id INTEGER NOT NULL REFERENCES cameras (id),
  label TEXT NOT NULL,
  left_edge REAL NOT NULL,               -- of its box, fractions of the picture
  top_edge REAL NOT NULL,
  right_edge REAL NOT NULL,
  bottom_edge REAL NOT NULL,
  seen_us INTEGER NOT NULL,              -- last
  PRIMARY KEY (camera_id, label, left_edge, top_edge, right_edge, bottom_edge)
) STRICT, WITHOUT ROWID;

DROP VIEW label_spans;
CREATE VIEW label_spans AS
SELECT
  c.id, c.session_id, c.camera_id, c.model_id, c.label, c.detail, c.confidence,
  c.at_us AS start_us,
  coalesce(
    n.at_us,
    (SELECT s.ended_us FROM session_cameras AS s WHERE s.session_id = c.session_id AND s.camera_id = c.camera_id)
  ) AS end_us,
  n.previous_subjects AS subjects,
  n.previous_at_once AS at_once
FROM label_changes AS c
LEFT JOIN label_changes AS n ON n.id = (
  SELECT x.id FROM label_changes AS x
  WHERE x.session_id = c.session_id AND x.camera_id = c.camera_id AND x.id > c.id
  ORDER BY x.id LIMIT 1
);

DROP VIEW visits;
CREATE VIEW visits AS
SELECT
  v.id, v.start_us, v.end_us, k.name AS camera, v.label, v.detail, v.confidence,
  (coalesce(
    v.end_us,
    (SELECT max(b.until_us, v.start_us) FROM heartbeats AS b
     WHERE b.session_id = v.session_id AND b.camera_id = v.camera_id ORDER BY b.id DESC LIMIT 1),
    v.start_us
  ) - v.start_us) / 1e6 AS duration_s,
  v.end_us IS NULL AS ongoing,
  v.session_id,
  strftime('%Y-%m-%d %H:%M:%f', v.start_us / 1e6, 'unixepoch') AS utc,
  strftime('%Y-%m-%d %H:%M:%f', v.start_us / 1e6, 'unixepoch', 'localtime') AS local,
  strftime('%Y-%m-%d %H:%M:%f', v.end_us / 1e6, 'unixepoch') AS end_utc,
  strftime('%Y-%m-%d %H:%M:%f', v.end_us / 1e6, 'unixepoch', 'localtime') AS end_local,
  v.subjects,
  v.at_once,
  -- Of the clips that were triggered in it and show its label, or a subject that bears it, too: the surest of the former,
  -- if there are such. max() beside a bare column means that row's.
  (SELECT x.thumbnail FROM clips AS x
   WHERE x.camera_id = v.camera_id AND x.session_id = v.session_id
     AND x.triggered_us BETWEEN v.start_us AND coalesce(v.end_us, 9223372036854775807)
     AND x.thumbnail IS NOT NULL AND x.state IN ('complete', 'recovered')
     AND (x.label = v.label OR EXISTS (
       SELECT 1 FROM subjects AS w, json_each(w.names) AS name
       WHERE w.session_id = x.session_id AND w.camera_id = x.camera_id
         AND w.number = json_extract(x.grounds, '$.subject') AND name.value = v.label))
   GROUP BY x.camera_id HAVING max(2 * (x.label = v.label) + coalesce(x.peak_confidence, 0)) >= 0) AS thumbnail
FROM label_spans AS v
LEFT JOIN cameras AS k ON k.id = v.camera_id
WHERE v.label <> 'none';

-- Each animal, person or thing that was told apart, with its time in the picture.
CREATE VIEW subject_list AS
SELECT
  s.id, s.first_us AS start_us, s.last_us AS end_us, k.name AS camera, s.label, s.detail, s.confidence,
  (s.last_us - s.first_us) / 1e6 AS duration_s,
  s.number, s.looks, s.still, s.there, s.best_us, s.names, s.session_id,
  strftime('%Y-%m-%d %H:%M:%f', s.first_us / 1e6, 'unixepoch') AS utc,
  strftime('%Y-%m-%d %H:%M:%f', s.first_us / 1e6, 'unixepoch', 'localtime') AS local
FROM subjects AS s
LEFT JOIN cameras AS k ON k.id = s.camera_id;

-- Its way through the picture: edges as fractions of the picture's width and height, from its left and top.
CREATE VIEW subject_track AS
SELECT
  s.id AS subject_id, s.first_us + json_extract(p.value, '$[0]') * 1000 AS at_us,
  json_extract(p.value, '$[1]') AS left_edge, json_extract(p.value, '$[2]') AS top_edge,
  json_extract(p.value, '$[3]') AS right_edge, json_extract(p.value, '$[4]') AS bottom_edge,
  json_extract(p.value, '$[5]') AS score
FROM subjects AS s
CROSS JOIN json_each(s.track) AS p;

CREATE VIEW near_miss_list AS
SELECT
  m.id, m.since_us AS start_us, m.until_us AS end_us, k.name AS camera, m.label, m.gate, m.reached, m.needed,
  (m.until_us - m.since_us) / 1e6 AS duration_s,
  m.peak_us, m.night, m.subject, m.box, m.session_id,
  strftime('%Y-%m-%d %H:%M:%f', m.since_us / 1e6, 'unixepoch') AS utc,
  strftime('%Y-%m-%d %H:%M:%f', m.since_us / 1e6, 'unixepoch', 'localtime') AS local
FROM near_misses AS m
LEFT JOIN cameras AS k ON k.id = m.camera_id;

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
  json_extract(c.grounds, '$.night') AS night
FROM clips AS c
LEFT JOIN cameras AS k ON k.id = c.camera_id;
