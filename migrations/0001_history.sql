-- The history: what was seen, when, by which camera and model, and the clips of it.
--
-- Times are integer microseconds since 1970 in UTC (`*_us`). The views make them readable and are the public surface;
-- the tables keep what was measured. Nothing that was seen is ever deleted: a clip's row outlives its file.

PRAGMA application_id = 1919969623; -- 'rpiW', so that `file` and a wrong path can be told apart

-- One run of the daemon between its start (or a change of configuration) and its end.
CREATE TABLE sessions (
  id INTEGER PRIMARY KEY,
  started_us INTEGER NOT NULL,
  ended_us INTEGER,                      -- NULL: still running, or it died and nobody has started since
  end_reason TEXT,                       -- 'signal', 'end_of_source', …; 'crashed': found open at the next start
  heartbeat_us INTEGER NOT NULL,         -- the last moment at which it is known to have been alive
  anchor_mono_ns INTEGER NOT NULL,       -- the monotonic clock stood here …
  anchor_utc_us INTEGER NOT NULL,        -- … when the wall clock stood here
  boot_id TEXT NOT NULL,                 -- two sessions of one boot share the monotonic clock
  version TEXT NOT NULL,                 -- of rpiwatch
  config TEXT NOT NULL,                  -- the effective configuration, as TOML
  CHECK ((ended_us IS NULL) = (end_reason IS NULL)),
  CHECK (ended_us >= started_us)
) STRICT;

CREATE TABLE cameras (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE models (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  engine TEXT NOT NULL,
  weights TEXT NOT NULL,                 -- where they came from
  weights_sha256 TEXT NOT NULL,
  input_size INTEGER NOT NULL,           -- pixels, both sides
  UNIQUE (name, engine, weights, weights_sha256, input_size)
) STRICT;

-- One camera in one session: what it really gave, and what its times count from.
CREATE TABLE session_cameras (
  session_id INTEGER NOT NULL REFERENCES sessions (id),
  camera_id INTEGER NOT NULL REFERENCES cameras (id),
  model_id INTEGER NOT NULL REFERENCES models (id),
  source TEXT NOT NULL,
  pace TEXT NOT NULL CHECK (pace IN ('realtime', 'max')),
  times_from TEXT NOT NULL,              -- 'clock', or of a file at pace 'max' where its first frame's time is from
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  fps REAL,                              -- as the driver or the file says; NULL: it does not
  fourcc TEXT NOT NULL,                  -- pixel format or codec
  anchor_mono_ns INTEGER NOT NULL,       -- as of sessions; a file at pace 'max' has its own
  anchor_utc_us INTEGER NOT NULL,
  ended_us INTEGER,                      -- its last known moment, once the session has ended; open labels end here
  PRIMARY KEY (session_id, camera_id)
) STRICT, WITHOUT ROWID;

-- In each session and camera the rows, by id, are a chain: the first `previous_label` is 'none', each other one is the
-- label of the row before, and times do not go back.
CREATE TABLE label_changes (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL REFERENCES sessions (id),
  camera_id INTEGER NOT NULL REFERENCES cameras (id),
  model_id INTEGER NOT NULL REFERENCES models (id),
  at_us INTEGER NOT NULL,                -- of the first frame that carried the label
  frame_seq INTEGER NOT NULL CHECK (frame_seq >= 0),
  previous_label TEXT NOT NULL,
  label TEXT NOT NULL,
  detail TEXT,                           -- where the label is a group: its likeliest member
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  CHECK (label <> previous_label)
) STRICT;
CREATE INDEX label_changes_by_time ON label_changes (at_us);
CREATE INDEX label_changes_by_label ON label_changes (label, at_us);
CREATE INDEX label_changes_by_camera ON label_changes (camera_id, at_us);
CREATE INDEX label_changes_by_chain ON label_changes (session_id, camera_id); -- and id, which ends every index

CREATE TABLE clips (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL REFERENCES sessions (id),
  camera_id INTEGER NOT NULL REFERENCES cameras (id),
  model_id INTEGER NOT NULL REFERENCES models (id),
  label TEXT NOT NULL,                   -- the target that it was saved for
  state TEXT NOT NULL CHECK (
    state IN ('recording', 'complete', 'recovered', 'failed', 'expired', 'deleted', 'quarantined')
  ),
  path TEXT NOT NULL UNIQUE,             -- relative to the data folder
  thumbnail TEXT,                        -- likewise
  started_us INTEGER NOT NULL,           -- of the first frame
  triggered_us INTEGER NOT NULL,         -- of the first frame of the visit
  ended_us INTEGER,                      -- of the last frame
  frames INTEGER CHECK (frames > 0),
  width INTEGER,
  height INTEGER,
  codec TEXT,
  bytes INTEGER CHECK (bytes >= 0),
  peak_confidence REAL CHECK (peak_confidence BETWEEN 0 AND 1), -- NULL: it was lost in a crash
  continues_clip_id INTEGER REFERENCES clips (id),
  failure TEXT,                          -- why it is 'failed'
  CHECK (ended_us >= started_us),
  CHECK (
    state NOT IN ('complete', 'recovered')
    OR (ended_us IS NOT NULL AND frames IS NOT NULL AND width IS NOT NULL AND height IS NOT NULL
        AND codec IS NOT NULL AND bytes IS NOT NULL)
  )
) STRICT;
CREATE INDEX clips_by_time ON clips (started_us);
CREATE INDEX clips_by_label ON clips (label, started_us);
CREATE INDEX clips_by_camera ON clips (camera_id, started_us);
CREATE INDEX clips_recording ON clips (session_id) WHERE state = 'recording';

-- The score of a clip's label over the clip. One row a clip; the view `clip_curve` unfolds it.
CREATE TABLE clip_scores (
  clip_id INTEGER PRIMARY KEY REFERENCES clips (id),
  points TEXT NOT NULL CHECK (json_valid(points)) -- [[milliseconds since clips.started_us, score], …]
) STRICT;

CREATE TABLE incidents (
  id INTEGER PRIMARY KEY,
  session_id INTEGER REFERENCES sessions (id),
  camera_id INTEGER REFERENCES cameras (id),
  at_us INTEGER NOT NULL,
  kind TEXT NOT NULL,                    -- 'camera_lost', 'camera_back', 'clip_failed', 'crashed', …
  detail TEXT NOT NULL
) STRICT;
CREATE INDEX incidents_by_time ON incidents (at_us);

-- What a camera did since its heartbeat before.
CREATE TABLE heartbeats (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL REFERENCES sessions (id),
  camera_id INTEGER NOT NULL REFERENCES cameras (id),
  since_us INTEGER NOT NULL,
  until_us INTEGER NOT NULL,
  frames_seen INTEGER NOT NULL CHECK (frames_seen >= 0),
  frames_classified INTEGER NOT NULL CHECK (frames_classified >= 0),
  frames_skipped INTEGER NOT NULL CHECK (frames_skipped >= 0),
  starts_span INTEGER NOT NULL CHECK (starts_span IN (0, 1)), -- it was not watching just before
  CHECK (until_us >= since_us)
) STRICT;
CREATE INDEX heartbeats_by_chain ON heartbeats (session_id, camera_id);
CREATE INDEX heartbeats_span_chain ON heartbeats (session_id, camera_id) WHERE starts_span = 1;
CREATE INDEX heartbeats_span_time ON heartbeats (since_us) WHERE starts_span = 1;

-- Sums that would otherwise mean reading the whole history: what began in each UTC hour. Triggers keep them.
CREATE TABLE hourly_counts (
  label TEXT NOT NULL,
  hour_us INTEGER NOT NULL,              -- the hour's start
  camera_id INTEGER NOT NULL REFERENCES cameras (id),
  changes INTEGER NOT NULL,              -- changes to the label within the hour
  shown_us INTEGER NOT NULL,             -- how long those lasted, also beyond the hour; those still open not yet
  PRIMARY KEY (label, hour_us, camera_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX hourly_counts_by_hour ON hourly_counts (hour_us, label, camera_id, changes, shown_us);

-- Each label change with the moment at which its label ended: the next change of its chain, else the end of the camera's
-- session, else NULL. An indexed lookup a row, where a window function would read everything. The joins are LEFT so
-- that the planner starts from label_changes and its indexes.
CREATE VIEW label_spans AS
SELECT
  c.id, c.session_id, c.camera_id, c.model_id, c.label, c.detail, c.confidence,
  c.at_us AS start_us,
  coalesce(n.at_us, s.ended_us) AS end_us
FROM label_changes AS c
LEFT JOIN label_changes AS n ON n.id = (
  SELECT x.id FROM label_changes AS x
  WHERE x.session_id = c.session_id AND x.camera_id = c.camera_id AND x.id > c.id
  ORDER BY x.id LIMIT 1
)
LEFT JOIN session_cameras AS s ON s.session_id = c.session_id AND s.camera_id = c.camera_id;

-- hourly_counts holds, for each label change, 1 and (end - start) in the hour of its start. Each trigger takes out what
-- the touched rows had put in and puts in what they give now: first the row itself, then the one before it, whose end it
-- is. So the sums stay true through corrections of the clock. (Upserts: UPDATE … FROM costs five times as much.)
CREATE TRIGGER label_change_inserted AFTER INSERT ON label_changes BEGIN
  INSERT INTO hourly_counts (label, hour_us, camera_id, changes, shown_us)
  SELECT label, start_us - start_us % 3600000000, camera_id, 1, coalesce(end_us - start_us, 0)
  FROM label_spans WHERE id = NEW.id
  ON CONFLICT DO UPDATE SET changes = changes + excluded.changes, shown_us = shown_us + excluded.shown_us;

  INSERT INTO hourly_counts (label, hour_us, camera_id, changes, shown_us)
  SELECT c.label, c.at_us - c.at_us % 3600000000, c.camera_id, 0, NEW.at_us - coalesce(s.ended_us, c.at_us)
  FROM label_changes AS c
  LEFT JOIN session_cameras AS s ON s.session_id = c.session_id AND s.camera_id = c.camera_id
  WHERE c.session_id = NEW.session_id AND c.camera_id = NEW.camera_id AND c.id < NEW.id
  ORDER BY c.id DESC LIMIT 1
  ON CONFLICT DO UPDATE SET changes = changes + excluded.changes, shown_us = shown_us + excluded.shown_us;
END;

CREATE TRIGGER label_change_moved AFTER UPDATE OF at_us ON label_changes WHEN NEW.at_us <> OLD.at_us BEGIN
  INSERT INTO hourly_counts (label, hour_us, camera_id, changes, shown_us)
  SELECT label, OLD.at_us - OLD.at_us % 3600000000, camera_id, -1, -coalesce(end_us - OLD.at_us, 0)
  FROM label_spans WHERE id = NEW.id
  ON CONFLICT DO UPDATE SET changes = changes + excluded.changes, shown_us = shown_us + excluded.shown_us;

  INSERT INTO hourly_counts (label, hour_us, camera_id, changes, shown_us)
  SELECT label, start_us - start_us % 3600000000, camera_id, 1, coalesce(end_us - start_us, 0)
  FROM label_spans WHERE id = NEW.id
  ON CONFLICT DO UPDATE SET changes = changes + excluded.changes, shown_us = shown_us + excluded.shown_us;

  INSERT INTO hourly_counts (label, hour_us, camera_id, changes, shown_us)
  SELECT c.label, c.at_us - c.at_us % 3600000000, c.camera_id, 0, NEW.at_us - OLD.at_us
  FROM label_changes AS c
  WHERE c.session_id = NEW.session_id AND c.camera_id = NEW.camera_id AND c.id < NEW.id
  ORDER BY c.id DESC LIMIT 1
  ON CONFLICT DO UPDATE SET changes = changes + excluded.changes, shown_us = shown_us + excluded.shown_us;

  DELETE FROM hourly_counts
  WHERE label = OLD.label AND hour_us = OLD.at_us - OLD.at_us % 3600000000 AND camera_id = OLD.camera_id
    AND changes = 0;
END;

CREATE TRIGGER label_change_deleted BEFORE DELETE ON label_changes BEGIN
  INSERT INTO hourly_counts (label, hour_us, camera_id, changes, shown_us)
  SELECT
    c.label, c.at_us - c.at_us % 3600000000, c.camera_id, 0,
    coalesce((SELECT end_us FROM label_spans WHERE id = OLD.id), c.at_us) - OLD.at_us
  FROM label_changes AS c
  WHERE c.session_id = OLD.session_id AND c.camera_id = OLD.camera_id AND c.id < OLD.id
  ORDER BY c.id DESC LIMIT 1
  ON CONFLICT DO UPDATE SET changes = changes + excluded.changes, shown_us = shown_us + excluded.shown_us;

  INSERT INTO hourly_counts (label, hour_us, camera_id, changes, shown_us)
  SELECT label, start_us - start_us % 3600000000, camera_id, -1, -coalesce(end_us - start_us, 0)
  FROM label_spans WHERE id = OLD.id
  ON CONFLICT DO UPDATE SET changes = changes + excluded.changes, shown_us = shown_us + excluded.shown_us;

  DELETE FROM hourly_counts
  WHERE label = OLD.label AND hour_us = OLD.at_us - OLD.at_us % 3600000000 AND camera_id = OLD.camera_id
    AND changes = 0;
END;

CREATE TRIGGER session_camera_ended AFTER UPDATE OF ended_us ON session_cameras
WHEN NEW.ended_us IS NOT OLD.ended_us BEGIN
  INSERT INTO hourly_counts (label, hour_us, camera_id, changes, shown_us)
  SELECT
    c.label, c.at_us - c.at_us % 3600000000, c.camera_id, 0,
    coalesce(NEW.ended_us, c.at_us) - coalesce(OLD.ended_us, c.at_us)
  FROM label_changes AS c
  WHERE c.session_id = NEW.session_id AND c.camera_id = NEW.camera_id
  ORDER BY c.id DESC LIMIT 1
  ON CONFLICT DO UPDATE SET changes = changes + excluded.changes, shown_us = shown_us + excluded.shown_us;
END;

-- The public views. `utc` and `local` are the moment in `at_us` or `start_us` for people; filter and sort by the integers,
-- which have the indexes.

CREATE VIEW events AS
SELECT
  c.id, c.at_us, k.name AS camera, c.label, c.detail, c.confidence, c.previous_label, c.frame_seq, c.session_id,
  strftime('%Y-%m-%d %H:%M:%f', c.at_us / 1e6, 'unixepoch') AS utc,
  strftime('%Y-%m-%d %H:%M:%f', c.at_us / 1e6, 'unixepoch', 'localtime') AS local
FROM label_changes AS c
LEFT JOIN cameras AS k ON k.id = c.camera_id;

-- A label from its start to its end. While it is still there, `ongoing` is 1, `end_us` is NULL and `duration_s` is its
-- length up to the camera's last heartbeat.
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
  strftime('%Y-%m-%d %H:%M:%f', v.end_us / 1e6, 'unixepoch', 'localtime') AS end_local
FROM label_spans AS v
LEFT JOIN cameras AS k ON k.id = v.camera_id
WHERE v.label <> 'none';

CREATE VIEW clip_list AS
SELECT
  c.id, c.started_us, c.triggered_us, c.ended_us, k.name AS camera, c.label, c.state,
  (c.ended_us - c.started_us) / 1e6 AS duration_s,
  c.peak_confidence, c.path, c.thumbnail, c.frames, c.width, c.height, c.codec, c.bytes, c.continues_clip_id,
  c.failure, c.session_id,
  strftime('%Y-%m-%d %H:%M:%f', c.started_us / 1e6, 'unixepoch') AS utc,
  strftime('%Y-%m-%d %H:%M:%f', c.started_us / 1e6, 'unixepoch', 'localtime') AS local
FROM clips AS c
LEFT JOIN cameras AS k ON k.id = c.camera_id;

-- The score of a clip's label over its time.
CREATE VIEW clip_curve AS
SELECT
  c.id AS clip_id,
  c.started_us + json_extract(p.value, '$[0]') * 1000 AS at_us,
  json_extract(p.value, '$[1]') AS score
FROM clips AS c
CROSS JOIN clip_scores AS s ON s.clip_id = c.id
CROSS JOIN json_each(s.points) AS p;

-- Visits by the hour in which they began. `day` and `hour` are local; `shown_s` is how long these visits lasted.
CREATE VIEW hourly_activity AS
SELECT
  h.hour_us, k.name AS camera, h.label, h.changes AS visits, h.shown_us / 1e6 AS shown_s,
  date(h.hour_us / 1e6, 'unixepoch', 'localtime') AS day,
  CAST(strftime('%H', h.hour_us / 1e6, 'unixepoch', 'localtime') AS INTEGER) AS hour,
  strftime('%Y-%m-%d %H:%M', h.hour_us / 1e6, 'unixepoch') AS utc,
  strftime('%Y-%m-%d %H:%M', h.hour_us / 1e6, 'unixepoch', 'localtime') AS local
FROM hourly_counts AS h
LEFT JOIN cameras AS k ON k.id = h.camera_id
WHERE h.label <> 'none';

-- The local days around label changes, each with its first moment and the next day's. Where a gap follows, it skips to the
-- day before the next change: never past a change, whatever daylight saving does at midnight.
CREATE VIEW local_days AS
WITH RECURSIVE days (day) AS (
  SELECT date(min(at_us) / 1e6, 'unixepoch', 'localtime', '-1 day') FROM label_changes
  UNION ALL
  SELECT max(
    date(day, '+1 day'),
    date(
      (SELECT min(at_us) FROM label_changes WHERE at_us >= strftime('%s', day, '+1 day', 'utc') * 1000000) / 1e6,
      'unixepoch', 'localtime', '-1 day'
    )
  )
  FROM days WHERE day IS NOT NULL
)
SELECT
  day,
  strftime('%s', day, 'utc') * 1000000 AS start_us,
  strftime('%s', day, '+1 day', 'utc') * 1000000 AS end_us
FROM days WHERE day IS NOT NULL;

-- Visits by the local day in which they began. Days between two whole UTC hours come from the sums; where midnight is not
-- on one (India, Nepal, …), the rows themselves are counted.
CREATE VIEW daily_counts AS
SELECT d.day, k.name AS camera, h.label, sum(h.changes) AS visits, sum(h.shown_us) / 1e6 AS shown_s
FROM local_days AS d
CROSS JOIN hourly_counts AS h ON h.hour_us >= d.start_us AND h.hour_us < d.end_us
LEFT JOIN cameras AS k ON k.id = h.camera_id
WHERE d.start_us % 3600000000 = 0 AND d.end_us % 3600000000 = 0 AND h.label <> 'none'
GROUP BY d.day, h.camera_id, h.label
UNION ALL
SELECT d.day, k.name, s.label, count(*), coalesce(sum(s.end_us - s.start_us), 0) / 1e6
FROM local_days AS d
CROSS JOIN label_spans AS s ON s.start_us >= d.start_us AND s.start_us < d.end_us
LEFT JOIN cameras AS k ON k.id = s.camera_id
WHERE (d.start_us % 3600000000 <> 0 OR d.end_us % 3600000000 <> 0) AND s.label <> 'none'
GROUP BY d.day, s.camera_id, s.label;

-- When a camera was really watching: heartbeats without a gap between them, as one span. What came after the last
-- heartbeat of a session that crashed is not in it.
CREATE VIEW coverage AS
SELECT
  b.since_us AS start_us, e.until_us AS end_us, k.name AS camera,
  (e.until_us - b.since_us) / 1e6 AS duration_s,
  b.session_id,
  strftime('%Y-%m-%d %H:%M:%S', b.since_us / 1e6, 'unixepoch') AS utc,
  strftime('%Y-%m-%d %H:%M:%S', b.since_us / 1e6, 'unixepoch', 'localtime') AS local,
  strftime('%Y-%m-%d %H:%M:%S', e.until_us / 1e6, 'unixepoch') AS end_utc,
  strftime('%Y-%m-%d %H:%M:%S', e.until_us / 1e6, 'unixepoch', 'localtime') AS end_local
FROM heartbeats AS b
LEFT JOIN heartbeats AS e ON e.id = (
  SELECT x.id FROM heartbeats AS x
  WHERE x.session_id = b.session_id AND x.camera_id = b.camera_id AND x.frames_seen > 0
    AND x.id < coalesce(
      (SELECT y.id FROM heartbeats AS y
       WHERE y.starts_span = 1 AND y.session_id = b.session_id AND y.camera_id = b.camera_id AND y.id > b.id
       ORDER BY y.id LIMIT 1),
      9223372036854775807
    )
  ORDER BY x.id DESC LIMIT 1
)
LEFT JOIN cameras AS k ON k.id = b.camera_id
WHERE b.starts_span = 1;

-- What went wrong and what came back.
CREATE VIEW incident_list AS
SELECT
  i.id, i.at_us, k.name AS camera, i.kind, i.detail, i.session_id,
  strftime('%Y-%m-%d %H:%M:%f', i.at_us / 1e6, 'unixepoch') AS utc,
  strftime('%Y-%m-%d %H:%M:%f', i.at_us / 1e6, 'unixepoch', 'localtime') AS local
FROM incidents AS i
LEFT JOIN cameras AS k ON k.id = i.camera_id;
