SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = '60min';

-- Every act takes accounts before the head of the book, which the copies are made under, and may have read the sums by
-- then: who has begun ends, and nobody waits in a circle.
LOCK TABLE account IN EXCLUSIVE MODE;

-- What lies between a moment and the nearest copy is what a question about the past costs: four times as many copies.
CREATE OR REPLACE FUNCTION coverage_snapshot_entries() RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT 5000::bigint $$;

-- As before, but that the class of money is looked up once for each line, and not for each account it stands on.
CREATE OR REPLACE FUNCTION coverage_at(day date, last bigint) RETURNS SETOF coverage_sum
LANGUAGE plpgsql STABLE ROWS 5000 SET work_mem = '32MB' AS $$
DECLARE
  head bigint := (SELECT h.sequence FROM ledger_head AS h);
  known bigint := least(last, head);
  whole bigint;
  below bigint;
  above bigint;
  base bigint;
  late bigint[] := '{}';
BEGIN
  -- Not max(sequence): that would go back through the book from its end.
  whole := coalesce((SELECT e.sequence FROM journal_entry AS e
                      WHERE e.recorded_at < timezone('UTC', (day + 1)::timestamp)
                      ORDER BY e.recorded_at DESC, e.sequence DESC LIMIT 1), 0);
  whole := least(whole, known);
  IF known > whole THEN
    late := ARRAY(SELECT e.sequence FROM journal_entry AS e
                   WHERE e.effective_on < timezone('UTC', e.recorded_at)::date
                     AND daterange(e.effective_on, timezone('UTC', e.recorded_at)::date) @> day
                     AND e.sequence <= known
                   ORDER BY e.sequence);
  END IF;
  below := coalesce((SELECT max(s.sequence) FROM coverage_snapshot AS s WHERE s.sequence <= whole), 0);
  above := coalesce((SELECT min(s.sequence) FROM coverage_snapshot AS s WHERE s.sequence >= whole), head);
  base := CASE WHEN whole - below <= above - whole THEN below ELSE above END;
  RETURN QUERY
  WITH moved AS MATERIALIZED (
    SELECT b.from_account, b.to_account, b.amount, b.amount_usd, CASE WHEN base > whole THEN -1 ELSE 1 END AS sign
      FROM transfer AS b
     WHERE b.sequence > least(base, whole) AND b.sequence <= greatest(base, whole)
     UNION ALL
    SELECT l.from_account, l.to_account, l.amount, l.amount_usd, 1 FROM transfer AS l WHERE l.sequence = ANY (late)),
  sides AS (
    SELECT m.to_account AS account_id, m.sign * m.amount AS amount, m.sign * m.amount_usd AS usd FROM moved AS m
     UNION ALL
    SELECT m.from_account, -m.sign * m.amount, -m.sign * m.amount_usd FROM moved AS m),
  accounts AS (  -- a third of the rows, before what they stand for is looked up
    SELECT s.account_id, whole_sum(s.usd) AS usd, whole_sum(s.amount) AS amount,
           whole_sum(s.amount) FILTER (WHERE s.usd IS NULL) AS unvalued
      FROM sides AS s
     GROUP BY s.account_id),
  places AS MATERIALIZED (  -- as coverage_place has it, but for the class of money, which is that of the line
    SELECT coalesce(c.need_id, 0) AS need_id, c.line_id, c.unit,
           CASE c.stage WHEN 'REQUIRED' THEN -2 WHEN 'INVESTED' THEN -1 WHEN 'PLEDGED' THEN 1 WHEN 'COMMITTED' THEN 2
                        WHEN 'RECEIVED' THEN 3 WHEN 'OBLIGATED' THEN 3 WHEN 'DISBURSED' THEN 4 ELSE 5 END AS depth,
           c.unit IN ('expert-mission', 'person-day', 'person-hour', 'workshop') AS is_help,
           a.amount, coalesce(a.usd, 0) AS usd, a.unvalued
      FROM accounts AS a JOIN account AS c ON c.id = a.account_id
     WHERE c.stage IN ('REQUIRED', 'INVESTED', 'PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')),
  classes AS MATERIALIZED (  -- money of one line stands on several accounts: it is looked up once
    SELECT l.id AS line_id,
           (CASE WHEN l.modality = 'LOAN' THEN 1 ELSE 0 END + CASE WHEN p.counts IS FALSE THEN 2 ELSE 0 END
            + CASE WHEN p.illustrative THEN 4 ELSE 0 END)::smallint AS money_class
      FROM (SELECT DISTINCT w.line_id FROM places AS w) AS wanted
      JOIN pledge_line AS l ON l.id = wanted.line_id JOIN pledge AS p ON p.id = l.pledge_id),
  changes AS (
    SELECT w.need_id, coalesce(k.money_class, 0::smallint) AS money_class, part.unit, w.depth, part.value
      FROM places AS w LEFT JOIN classes AS k ON k.line_id = w.line_id
     CROSS JOIN LATERAL (VALUES (CASE WHEN w.is_help THEN w.unit ELSE 'USD' END,
                                 CASE WHEN w.is_help THEN w.amount ELSE w.usd END),
                                (w.unit, CASE WHEN w.is_help THEN NULL ELSE nullif(w.unvalued, 0) END))
           AS part (unit, value)
     WHERE part.value IS NOT NULL),
  difference AS (
    SELECT d.need_id, d.money_class, d.unit,
           coalesce(whole_sum(d.value) FILTER (WHERE d.depth = -2), 0) AS required,
           coalesce(whole_sum(d.value) FILTER (WHERE d.depth = -1), 0) AS invested,
           coalesce(whole_sum(d.value) FILTER (WHERE d.depth >= 1), 0) AS pledged,
           coalesce(whole_sum(d.value) FILTER (WHERE d.depth >= 2), 0) AS committed,
           coalesce(whole_sum(d.value) FILTER (WHERE d.depth >= 3), 0) AS received,
           coalesce(whole_sum(d.value) FILTER (WHERE d.depth >= 4), 0) AS disbursed,
           coalesce(whole_sum(d.value) FILTER (WHERE d.depth >= 5), 0) AS spent
      FROM changes AS d
     GROUP BY d.need_id, d.money_class, d.unit),
  remembered AS (
    SELECT s.need_id, s.money_class, s.unit, s.required, s.invested, s.pledged, s.committed, s.received, s.disbursed, s.spent
      FROM coverage_snapshot AS s WHERE s.sequence = base AND base <> head
     UNION ALL
    SELECT k.* FROM coverage_sum AS k WHERE base = head)
  SELECT coalesce(r.need_id, d.need_id), coalesce(r.money_class, d.money_class), coalesce(r.unit, d.unit)::varchar,
         coalesce(r.required, 0) + coalesce(d.required, 0),
         coalesce(r.invested, 0) + coalesce(d.invested, 0),
         coalesce(r.pledged, 0) + coalesce(d.pledged, 0),
         coalesce(r.committed, 0) + coalesce(d.committed, 0),
         coalesce(r.received, 0) + coalesce(d.received, 0),
         coalesce(r.disbursed, 0) + coalesce(d.disbursed, 0),
         coalesce(r.spent, 0) + coalesce(d.spent, 0)
    FROM remembered AS r
    FULL JOIN difference AS d ON d.need_id = r.need_id AND d.money_class = r.money_class AND d.unit = r.unit;
END
$$;

-- None of the copies may be missing: those between the old ones are made now.
SELECT rebuild_coverage_sums();
