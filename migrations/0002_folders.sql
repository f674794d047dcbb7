-- A watched folder: each of its files has a session of its own, within the daemon's, for its times are its own.

ALTER TABLE sessions ADD COLUMN part_of INTEGER REFERENCES sessions (id); -- NULL: of the daemon itself

-- The files of watched folders, by their content. 'begun': its session did not see its end, so it will be done again,
-- and what that session wrote is withdrawn first.
CREATE TABLE imported_files (
  camera_id INTEGER NOT NULL REFERENCES cameras (id),
  sha256 TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('begun', 'done', 'unreadable')),
  path TEXT NOT NULL,                    -- where it was seen last, …
  bytes INTEGER NOT NULL CHECK (bytes >= 0),
  mtime_ns INTEGER NOT NULL,             -- … and as it was then
  session_id INTEGER REFERENCES sessions (id), -- the file's own; NULL: unreadable
  frames INTEGER CHECK (frames >= 0),    -- NULL: not done
  noted_us INTEGER NOT NULL,             -- when its state came to be
  PRIMARY KEY (camera_id, sha256),
  CHECK (state <> 'done' OR (session_id IS NOT NULL AND frames IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX imported_files_by_path ON imported_files (camera_id, path);
CREATE INDEX sessions_by_part ON sessions (part_of) WHERE part_of IS NOT NULL;

-- The files of watched folders, with the time of their first frame and where that time is from.
CREATE VIEW file_list AS
SELECT
  k.name AS camera, f.path, f.state, p.anchor_utc_us AS start_us, p.times_from, f.frames, f.bytes, f.session_id, f.sha256,
  strftime('%Y-%m-%d %H:%M:%f', p.anchor_utc_us / 1e6, 'unixepoch') AS utc,
  strftime('%Y-%m-%d %H:%M:%f', p.anchor_utc_us / 1e6, 'unixepoch', 'localtime') AS local
FROM imported_files AS f
LEFT JOIN cameras AS k ON k.id = f.camera_id
LEFT JOIN session_cameras AS p ON p.session_id = f.session_id AND p.camera_id = f.camera_id;
