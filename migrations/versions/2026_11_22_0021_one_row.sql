-- What is real and what is made up of a need, and what it asks for, in one row: a question wants some or all of it, and
-- bringing rows together cost as much as all the rest. Classes of money are a loan (1), announced for more than the MIRPS
-- (2), and both (3).
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = '60min';

-- Every act takes accounts before the head of the book, and adds to the sums behind it: who has begun ends.
LOCK TABLE account IN EXCLUSIVE MODE;

ALTER TABLE coverage_sum
  ADD COLUMN made_up_pledged BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN made_up_committed BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN made_up_received BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN made_up_disbursed BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN made_up_spent BIGINT NOT NULL DEFAULT 0;
ALTER TABLE coverage_snapshot
  ADD COLUMN made_up_pledged BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN made_up_committed BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN made_up_received BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN made_up_disbursed BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN made_up_spent BIGINT NOT NULL DEFAULT 0;

CREATE TEMPORARY TABLE sums_of_both (
  need_id, money_class, unit, required, invested, pledged, committed, received, disbursed, spent,
  made_up_pledged, made_up_committed, made_up_received, made_up_disbursed, made_up_spent) ON COMMIT DROP AS
SELECT k.need_id, (k.money_class & 3)::smallint AS money_class, k.unit, whole_sum(k.required), whole_sum(k.invested),
       coalesce(whole_sum(k.pledged) FILTER (WHERE k.money_class < 4), 0),
       coalesce(whole_sum(k.committed) FILTER (WHERE k.money_class < 4), 0),
       coalesce(whole_sum(k.received) FILTER (WHERE k.money_class < 4), 0),
       coalesce(whole_sum(k.disbursed) FILTER (WHERE k.money_class < 4), 0),
       coalesce(whole_sum(k.spent) FILTER (WHERE k.money_class < 4), 0),
       coalesce(whole_sum(k.pledged) FILTER (WHERE k.money_class >= 4), 0),
       coalesce(whole_sum(k.committed) FILTER (WHERE k.money_class >= 4), 0),
       coalesce(whole_sum(k.received) FILTER (WHERE k.money_class >= 4), 0),
       coalesce(whole_sum(k.disbursed) FILTER (WHERE k.money_class >= 4), 0),
       coalesce(whole_sum(k.spent) FILTER (WHERE k.money_class >= 4), 0)
  FROM coverage_sum AS k GROUP BY k.need_id, k.money_class & 3, k.unit;
TRUNCATE coverage_sum;
INSERT INTO coverage_sum SELECT * FROM sums_of_both ORDER BY 1, 2, 3;
CREATE TEMPORARY TABLE snapshots_of_both (
  sequence, need_id, money_class, unit, required, invested, pledged, committed, received, disbursed, spent,
  made_up_pledged, made_up_committed, made_up_received, made_up_disbursed, made_up_spent) ON COMMIT DROP AS
SELECT k.sequence, k.need_id, (k.money_class & 3)::smallint AS money_class, k.unit, whole_sum(k.required), whole_sum(k.invested),
       coalesce(whole_sum(k.pledged) FILTER (WHERE k.money_class < 4), 0),
       coalesce(whole_sum(k.committed) FILTER (WHERE k.money_class < 4), 0),
       coalesce(whole_sum(k.received) FILTER (WHERE k.money_class < 4), 0),
       coalesce(whole_sum(k.disbursed) FILTER (WHERE k.money_class < 4), 0),
       coalesce(whole_sum(k.spent) FILTER (WHERE k.money_class < 4), 0),
       coalesce(whole_sum(k.pledged) FILTER (WHERE k.money_class >= 4), 0),
       coalesce(whole_sum(k.committed) FILTER (WHERE k.money_class >= 4), 0),
       coalesce(whole_sum(k.received) FILTER (WHERE k.money_class >= 4), 0),
       coalesce(whole_sum(k.disbursed) FILTER (WHERE k.money_class >= 4), 0),
       coalesce(whole_sum(k.spent) FILTER (WHERE k.money_class >= 4), 0)
  FROM coverage_snapshot AS k GROUP BY k.sequence, k.need_id, k.money_class & 3, k.unit;
TRUNCATE coverage_snapshot;
INSERT INTO coverage_snapshot SELECT * FROM snapshots_of_both ORDER BY 1, 2, 3, 4;

ALTER TABLE coverage_sum DROP CONSTRAINT ck_coverage_sum_class_is_known,
  ADD CONSTRAINT ck_coverage_sum_class_is_known CHECK (money_class BETWEEN 0 AND 3);

DROP VIEW coverage_move, coverage_of_accounts, coverage_place;
DROP FUNCTION keep_coverage_sums;  -- which nobody calls since append_entry tells what moved

-- Where an account counts: on which need (0: on none), in which class of money (1 a loan, 2 announced for more than the
-- MIRPS, 3 both), and whether it is made up. Nothing of it changes once the line is there. The depth is how far money has
-- come: 1 pledged, 2 committed, 3 received, 4 disbursed, 5 spent; -2 what is required, -1 what the State invests.
CREATE VIEW coverage_place AS
SELECT a.id AS account_id, a.unit, coalesce(a.need_id, 0) AS need_id,
       CASE a.stage WHEN 'REQUIRED' THEN -2 WHEN 'INVESTED' THEN -1 WHEN 'PLEDGED' THEN 1 WHEN 'COMMITTED' THEN 2
                    WHEN 'RECEIVED' THEN 3 WHEN 'OBLIGATED' THEN 3 WHEN 'DISBURSED' THEN 4 ELSE 5 END AS depth,
       (CASE WHEN l.modality = 'LOAN' THEN 1 ELSE 0 END + CASE WHEN p.counts IS FALSE THEN 2 ELSE 0 END)::smallint
         AS money_class,
       p.illustrative IS TRUE AS made_up,
       a.unit IN ('expert-mission', 'person-day', 'person-hour', 'workshop') AS is_help,
       a.balance, a.balance_usd, a.unvalued
  FROM account AS a
  LEFT JOIN pledge_line AS l ON l.id = a.line_id
  LEFT JOIN pledge AS p ON p.id = l.pledge_id
 WHERE a.stage IN ('REQUIRED', 'INVESTED', 'PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT');

-- What the accounts come to: the sums as they must be. Money is in US cents under USD; what no rate is known for is in
-- minor units under its own currency, and help in its own unit. Where there is money there is a row of USD, if of zeros:
-- readers find a need there, whatever it asks for.
CREATE VIEW coverage_of_accounts AS
SELECT c.need_id, c.money_class, part.unit,
       coalesce(sum(part.held) FILTER (WHERE c.depth = -2), 0)::bigint AS required,
       coalesce(sum(part.held) FILTER (WHERE c.depth = -1), 0)::bigint AS invested,
       coalesce(sum(part.held) FILTER (WHERE c.depth >= 1 AND NOT c.made_up), 0)::bigint AS pledged,
       coalesce(sum(part.held) FILTER (WHERE c.depth >= 2 AND NOT c.made_up), 0)::bigint AS committed,
       coalesce(sum(part.held) FILTER (WHERE c.depth >= 3 AND NOT c.made_up), 0)::bigint AS received,
       coalesce(sum(part.held) FILTER (WHERE c.depth >= 4 AND NOT c.made_up), 0)::bigint AS disbursed,
       coalesce(sum(part.held) FILTER (WHERE c.depth >= 5 AND NOT c.made_up), 0)::bigint AS spent,
       coalesce(sum(part.held) FILTER (WHERE c.depth >= 1 AND c.made_up), 0)::bigint AS made_up_pledged,
       coalesce(sum(part.held) FILTER (WHERE c.depth >= 2 AND c.made_up), 0)::bigint AS made_up_committed,
       coalesce(sum(part.held) FILTER (WHERE c.depth >= 3 AND c.made_up), 0)::bigint AS made_up_received,
       coalesce(sum(part.held) FILTER (WHERE c.depth >= 4 AND c.made_up), 0)::bigint AS made_up_disbursed,
       coalesce(sum(part.held) FILTER (WHERE c.depth >= 5 AND c.made_up), 0)::bigint AS made_up_spent
  FROM coverage_place AS c
 CROSS JOIN LATERAL (VALUES (CASE WHEN c.is_help THEN c.unit ELSE 'USD' END,
                             CASE WHEN c.is_help THEN c.balance ELSE c.balance_usd END),
                            (c.unit, CASE WHEN c.is_help THEN 0 ELSE c.unvalued END)) AS part (unit, held)
 WHERE part.held <> 0 OR part.unit = 'USD'
 GROUP BY c.need_id, c.money_class, part.unit;

-- What transfers change of the sums: a row for each side of a transfer that counts.
CREATE VIEW coverage_move AS
SELECT t.sequence, c.need_id, c.money_class, c.made_up, c.depth, part.unit, side.sign * part.moved AS value
  FROM transfer AS t
 CROSS JOIN LATERAL (VALUES (t.to_account, 1), (t.from_account, -1)) AS side (account_id, sign)
  JOIN coverage_place AS c ON c.account_id = side.account_id
 CROSS JOIN LATERAL (VALUES (CASE WHEN c.is_help THEN c.unit ELSE 'USD' END,
                             CASE WHEN c.is_help THEN t.amount ELSE coalesce(t.amount_usd, 0) END),
                            (c.unit, CASE WHEN c.is_help OR t.amount_usd IS NOT NULL THEN 0 ELSE t.amount END))
         AS part (unit, moved)
 WHERE part.moved <> 0 OR part.unit = 'USD';

-- As before, with what is made up in columns of its own.
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
           (CASE WHEN l.modality = 'LOAN' THEN 1 ELSE 0 END + CASE WHEN p.counts IS FALSE THEN 2 ELSE 0 END)::smallint
             AS money_class, p.illustrative AS made_up
      FROM (SELECT DISTINCT w.line_id FROM places AS w) AS wanted
      JOIN pledge_line AS l ON l.id = wanted.line_id JOIN pledge AS p ON p.id = l.pledge_id),
  changes AS (
    SELECT w.need_id, coalesce(k.money_class, 0::smallint) AS money_class, k.made_up IS TRUE AS made_up, part.unit, w.depth, part.value
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
           coalesce(whole_sum(d.value) FILTER (WHERE d.depth >= 1 AND NOT d.made_up), 0) AS pledged,
           coalesce(whole_sum(d.value) FILTER (WHERE d.depth >= 2 AND NOT d.made_up), 0) AS committed,
           coalesce(whole_sum(d.value) FILTER (WHERE d.depth >= 3 AND NOT d.made_up), 0) AS received,
           coalesce(whole_sum(d.value) FILTER (WHERE d.depth >= 4 AND NOT d.made_up), 0) AS disbursed,
           coalesce(whole_sum(d.value) FILTER (WHERE d.depth >= 5 AND NOT d.made_up), 0) AS spent,
           coalesce(whole_sum(d.value) FILTER (WHERE d.depth >= 1 AND d.made_up), 0) AS made_up_pledged,
           coalesce(whole_sum(d.value) FILTER (WHERE d.depth >= 2 AND d.made_up), 0) AS made_up_committed,
           coalesce(whole_sum(d.value) FILTER (WHERE d.depth >= 3 AND d.made_up), 0) AS made_up_received,
           coalesce(whole_sum(d.value) FILTER (WHERE d.depth >= 4 AND d.made_up), 0) AS made_up_disbursed,
           coalesce(whole_sum(d.value) FILTER (WHERE d.depth >= 5 AND d.made_up), 0) AS made_up_spent
      FROM changes AS d
     GROUP BY d.need_id, d.money_class, d.unit),
  remembered AS (
    SELECT s.need_id, s.money_class, s.unit, s.required, s.invested, s.pledged, s.committed, s.received, s.disbursed, s.spent,
           s.made_up_pledged, s.made_up_committed, s.made_up_received, s.made_up_disbursed, s.made_up_spent
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
         coalesce(r.spent, 0) + coalesce(d.spent, 0),
         coalesce(r.made_up_pledged, 0) + coalesce(d.made_up_pledged, 0),
         coalesce(r.made_up_committed, 0) + coalesce(d.made_up_committed, 0),
         coalesce(r.made_up_received, 0) + coalesce(d.made_up_received, 0),
         coalesce(r.made_up_disbursed, 0) + coalesce(d.made_up_disbursed, 0),
         coalesce(r.made_up_spent, 0) + coalesce(d.made_up_spent, 0)
    FROM remembered AS r
    FULL JOIN difference AS d ON d.need_id = r.need_id AND d.money_class = r.money_class AND d.unit = r.unit;
END
$$;

-- Makes all sums anew: for a book that was there before them, and one that was loaded past append_entry. Owner only.
CREATE OR REPLACE FUNCTION rebuild_coverage_sums() RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  step bigint := coverage_snapshot_entries();
  upto bigint;
  head bigint;
BEGIN
  SELECT h.sequence INTO head FROM ledger_head AS h FOR UPDATE;
  TRUNCATE coverage_sum, coverage_snapshot;
  INSERT INTO coverage_sum SELECT * FROM coverage_of_accounts;
  FOR upto IN SELECT generate_series(step, head, step) LOOP
    INSERT INTO coverage_snapshot
    SELECT upto, parts.need_id, parts.money_class, parts.unit,
           whole_sum(parts.required),
           whole_sum(parts.invested),
           whole_sum(parts.pledged),
           whole_sum(parts.committed),
           whole_sum(parts.received),
           whole_sum(parts.disbursed),
           whole_sum(parts.spent),
           whole_sum(parts.made_up_pledged),
           whole_sum(parts.made_up_committed),
           whole_sum(parts.made_up_received),
           whole_sum(parts.made_up_disbursed),
           whole_sum(parts.made_up_spent)
      FROM (SELECT s.need_id, s.money_class, s.unit, s.required, s.invested, s.pledged, s.committed, s.received, s.disbursed, s.spent,
                     s.made_up_pledged, s.made_up_committed, s.made_up_received, s.made_up_disbursed, s.made_up_spent
              FROM coverage_snapshot AS s WHERE s.sequence = upto - step
             UNION ALL
            SELECT m.need_id, m.money_class, m.unit,
                   CASE WHEN m.depth = -2 THEN m.value ELSE 0 END,
                   CASE WHEN m.depth = -1 THEN m.value ELSE 0 END,
                   CASE WHEN m.depth >= 1 AND NOT m.made_up THEN m.value ELSE 0 END,
                   CASE WHEN m.depth >= 2 AND NOT m.made_up THEN m.value ELSE 0 END,
                   CASE WHEN m.depth >= 3 AND NOT m.made_up THEN m.value ELSE 0 END,
                   CASE WHEN m.depth >= 4 AND NOT m.made_up THEN m.value ELSE 0 END,
                   CASE WHEN m.depth >= 5 AND NOT m.made_up THEN m.value ELSE 0 END,
                   CASE WHEN m.depth >= 1 AND m.made_up THEN m.value ELSE 0 END,
                   CASE WHEN m.depth >= 2 AND m.made_up THEN m.value ELSE 0 END,
                   CASE WHEN m.depth >= 3 AND m.made_up THEN m.value ELSE 0 END,
                   CASE WHEN m.depth >= 4 AND m.made_up THEN m.value ELSE 0 END,
                   CASE WHEN m.depth >= 5 AND m.made_up THEN m.value ELSE 0 END
              FROM coverage_move AS m WHERE m.sequence > upto - step AND m.sequence <= upto) AS parts
     GROUP BY parts.need_id, parts.money_class, parts.unit;
  END LOOP;
END
$$;

-- Adds what moved to the sums: for each side of each transfer its account, the class of its money, and the amounts, in
-- units of the account and in cents (null: unknown), with their sign. As coverage_move has it; a row of the sums is
-- written once, however often an entry touches it. Only whoever holds the head of the book may.
-- An allocation is told what it is worth more or less: nothing, while its money goes on from stage to stage on its need.
CREATE OR REPLACE FUNCTION add_to_coverage_sums(entry bigint, sides account[], classes smallint[], amounts bigint[], usds bigint[])
RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  side account;
  depth integer;
  help boolean;
  counted_in text;
  class smallint;
  made_up boolean;
  moved bigint;
  known text[] := '{}';
  needs bigint[] := '{}';
  kinds smallint[] := '{}';
  units text[] := '{}';
  sums bigint[] := '{}';
  before integer;
  spot integer;
  pairs text[] := '{}';
  its_lines bigint[] := '{}';
  its_needs bigint[] := '{}';
  its_usds bigint[] := '{}';
  its_unvalued bigint[] := '{}';
BEGIN
  FOR place IN 1..cardinality(sides) LOOP
    side := sides[place];
    depth := CASE side.stage WHEN 'REQUIRED' THEN -2 WHEN 'INVESTED' THEN -1 WHEN 'PLEDGED' THEN 1 WHEN 'COMMITTED' THEN 2
                             WHEN 'RECEIVED' THEN 3 WHEN 'OBLIGATED' THEN 3 WHEN 'DISBURSED' THEN 4 WHEN 'SPENT' THEN 5 END;
    CONTINUE WHEN depth IS NULL;
    IF depth >= 1 AND side.need_id IS NOT NULL THEN
      spot := array_position(pairs, side.line_id || ' ' || side.need_id);
      IF spot IS NULL THEN
        pairs := pairs || (side.line_id || ' ' || side.need_id);
        its_lines := its_lines || side.line_id;
        its_needs := its_needs || side.need_id;
        its_usds := its_usds || 0::bigint;
        its_unvalued := its_unvalued || 0::bigint;
        spot := cardinality(pairs);
      END IF;
      IF usds[place] IS NULL THEN
        its_unvalued[spot] := its_unvalued[spot] + amounts[place];
      ELSE
        its_usds[spot] := its_usds[spot] + usds[place];
      END IF;
    END IF;
    class := classes[place] & 3;
    made_up := classes[place] & 4 <> 0;
    help := side.unit IN ('expert-mission', 'person-day', 'person-hour', 'workshop');
    FOR part IN 1..2 LOOP
      IF part = 1 THEN
        counted_in := CASE WHEN help THEN side.unit ELSE 'USD' END;
        moved := CASE WHEN help THEN amounts[place] ELSE coalesce(usds[place], 0) END;
      ELSE
        EXIT WHEN help OR usds[place] IS NOT NULL;
        counted_in := side.unit;
        moved := amounts[place];
      END IF;
      spot := array_position(known, coalesce(side.need_id, 0) || ' ' || class || ' ' || counted_in);
      IF spot IS NULL THEN
        known := known || (coalesce(side.need_id, 0) || ' ' || class || ' ' || counted_in);
        needs := needs || coalesce(side.need_id, 0);
        kinds := kinds || class;
        units := units || counted_in;
        sums := sums || '{0,0,0,0,0,0,0,0,0,0,0,0}'::bigint[];
        spot := cardinality(known);
      END IF;
      before := 12 * (spot - 1) + CASE WHEN made_up THEN 5 ELSE 0 END;
      FOR reached IN (CASE depth WHEN -2 THEN 1 WHEN -1 THEN 2 ELSE 3 END)
                  .. (CASE depth WHEN -2 THEN 1 WHEN -1 THEN 2 ELSE depth + 2 END) LOOP
        sums[before + reached] := sums[before + reached] + moved;
      END LOOP;
    END LOOP;
  END LOOP;
  FOR place IN 1..cardinality(known) LOOP
    before := 12 * (place - 1);
    INSERT INTO coverage_sum AS kept
    VALUES (needs[place], kinds[place], units[place], sums[before + 1], sums[before + 2], sums[before + 3],
            sums[before + 4], sums[before + 5], sums[before + 6], sums[before + 7], sums[before + 8], sums[before + 9],
            sums[before + 10], sums[before + 11], sums[before + 12])
        ON CONFLICT (need_id, money_class, unit) DO UPDATE SET
           required = kept.required + excluded.required,
           invested = kept.invested + excluded.invested,
           pledged = kept.pledged + excluded.pledged,
           committed = kept.committed + excluded.committed,
           received = kept.received + excluded.received,
           disbursed = kept.disbursed + excluded.disbursed,
           spent = kept.spent + excluded.spent,
           made_up_pledged = kept.made_up_pledged + excluded.made_up_pledged,
           made_up_committed = kept.made_up_committed + excluded.made_up_committed,
           made_up_received = kept.made_up_received + excluded.made_up_received,
           made_up_disbursed = kept.made_up_disbursed + excluded.made_up_disbursed,
           made_up_spent = kept.made_up_spent + excluded.made_up_spent;
  END LOOP;
  FOR place IN 1..cardinality(pairs) LOOP
    CONTINUE WHEN its_usds[place] = 0 AND its_unvalued[place] = 0;
    UPDATE allocation AS a
       SET balance_usd = a.balance_usd + its_usds[place], unvalued = a.unvalued + its_unvalued[place]
     WHERE a.line_id = its_lines[place] AND a.need_id = its_needs[place];
  END LOOP;
  IF mod(entry, coverage_snapshot_entries()) = 0 THEN
    INSERT INTO coverage_snapshot SELECT entry, kept.* FROM coverage_sum AS kept;
  END IF;
END
$$;

GRANT SELECT ON coverage_place, coverage_of_accounts, coverage_move TO mirps_service;
