-- Forward only, and safe to run again.

-- The days of the events by class of length (SPANS in src/store/terms.ts; -1 is open or longer, null undated), each class in
-- the order of the answers: a filter by days reads a stretch of an index, and no row that it does not give.
CREATE INDEX IF NOT EXISTS events_span ON events (
  CASE
    WHEN last_day - first_day <= 0 THEN 0
    WHEN last_day - first_day <= 30 THEN 30
    WHEN last_day - first_day <= 365 THEN 365
    WHEN last_day - first_day <= 3652 THEN 3652
    WHEN coalesce(first_day, last_day) IS NOT NULL THEN -1
  END,
  at, first_day, last_day
);
-- The same of each kind.
CREATE INDEX IF NOT EXISTS events_kind ON events (
  CASE WHEN json_valid(data) THEN data ->> '$.kind' END,
  CASE
    WHEN last_day - first_day <= 0 THEN 0
    WHEN last_day - first_day <= 30 THEN 30
    WHEN last_day - first_day <= 365 THEN 365
    WHEN last_day - first_day <= 3652 THEN 3652
    WHEN coalesce(first_day, last_day) IS NOT NULL THEN -1
  END,
  at, first_day, last_day
);
