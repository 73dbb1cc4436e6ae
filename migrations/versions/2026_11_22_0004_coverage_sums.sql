-- Coverage from kept sums: what has come to each need, how far, kept with every entry and remembered every so often.
-- Columns are cumulative, as bases of coverage are: what is spent was pledged, committed, received and disbursed before.
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = '1h';

-- First of all the head, as every act takes it last: whoever writes has written, and nobody waits in a circle.
LOCK TABLE ledger_head IN ACCESS EXCLUSIVE MODE;

CREATE TABLE coverage_sum (
  need_id BIGINT NOT NULL,
  money_class SMALLINT NOT NULL,
  unit VARCHAR NOT NULL,
  required BIGINT NOT NULL,
  invested BIGINT NOT NULL,
  pledged BIGINT NOT NULL,
  committed BIGINT NOT NULL,
  received BIGINT NOT NULL,
  disbursed BIGINT NOT NULL,
  spent BIGINT NOT NULL,
  CONSTRAINT pk_coverage_sum PRIMARY KEY (need_id, money_class, unit),
  CONSTRAINT ck_coverage_sum_class_is_known CHECK (money_class BETWEEN 0 AND 7)
) WITH (fillfactor = 50);

CREATE INDEX ix_coverage_sum_without_rate ON coverage_sum (need_id)
  WHERE unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop');

CREATE TABLE coverage_snapshot (
  sequence BIGINT NOT NULL,
  need_id BIGINT NOT NULL,
  money_class SMALLINT NOT NULL,
  unit VARCHAR NOT NULL,
  required BIGINT NOT NULL,
  invested BIGINT NOT NULL,
  pledged BIGINT NOT NULL,
  committed BIGINT NOT NULL,
  received BIGINT NOT NULL,
  disbursed BIGINT NOT NULL,
  spent BIGINT NOT NULL,
  CONSTRAINT pk_coverage_snapshot PRIMARY KEY (sequence, need_id, money_class, unit)
);

-- The entries that were recorded after the day they took effect, by the days on which they were true and not yet known.
CREATE INDEX ix_journal_entry_late ON journal_entry
  USING gist (daterange(effective_on, timezone('UTC', recorded_at)::date))
  WHERE effective_on < timezone('UTC', recorded_at)::date;

-- What was first asked for: as many as there are needs, however long the book.
CREATE INDEX ix_journal_entry_quantified ON journal_entry (sequence) WHERE kind = 'QUANTIFY_NEED';

-- After how many entries the sums are remembered once more. The one place that says so.
CREATE FUNCTION coverage_snapshot_entries() RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT 20000::bigint $$;

-- The sum of bigints as a bigint, at half the cost of going through numeric; one that does not fit is an error.
CREATE AGGREGATE whole_sum(bigint) (SFUNC = int8pl, STYPE = bigint, COMBINEFUNC = int8pl, PARALLEL = SAFE);

-- Where an account counts: on which need (0: on none), and in which class of money: 1 a loan, 2 announced for more than
-- the MIRPS, 4 made up, and their sums. Nothing of it changes once the line is there. The depth is how far money has
-- come: 1 pledged, 2 committed, 3 received, 4 disbursed, 5 spent; -2 what is required, -1 what the State invests.
CREATE VIEW coverage_place AS
SELECT a.id AS account_id, a.unit, coalesce(a.need_id, 0) AS need_id,
       CASE a.stage WHEN 'REQUIRED' THEN -2 WHEN 'INVESTED' THEN -1 WHEN 'PLEDGED' THEN 1 WHEN 'COMMITTED' THEN 2
                    WHEN 'RECEIVED' THEN 3 WHEN 'OBLIGATED' THEN 3 WHEN 'DISBURSED' THEN 4 ELSE 5 END AS depth,
       (CASE WHEN l.modality = 'LOAN' THEN 1 ELSE 0 END + CASE WHEN p.counts IS FALSE THEN 2 ELSE 0 END
        + CASE WHEN p.illustrative THEN 4 ELSE 0 END)::smallint AS money_class,
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
       coalesce(sum(part.held) FILTER (WHERE c.depth >= 1), 0)::bigint AS pledged,
       coalesce(sum(part.held) FILTER (WHERE c.depth >= 2), 0)::bigint AS committed,
       coalesce(sum(part.held) FILTER (WHERE c.depth >= 3), 0)::bigint AS received,
       coalesce(sum(part.held) FILTER (WHERE c.depth >= 4), 0)::bigint AS disbursed,
       coalesce(sum(part.held) FILTER (WHERE c.depth >= 5), 0)::bigint AS spent
  FROM coverage_place AS c
 CROSS JOIN LATERAL (VALUES (CASE WHEN c.is_help THEN c.unit ELSE 'USD' END,
                             CASE WHEN c.is_help THEN c.balance ELSE c.balance_usd END),
                            (c.unit, CASE WHEN c.is_help THEN 0 ELSE c.unvalued END)) AS part (unit, held)
 WHERE part.held <> 0 OR part.unit = 'USD'
 GROUP BY c.need_id, c.money_class, part.unit;

-- What transfers change of the sums: a row for each side of a transfer that counts.
CREATE VIEW coverage_move AS
SELECT t.sequence, c.need_id, c.money_class, c.depth, part.unit, side.sign * part.moved AS value
  FROM transfer AS t
 CROSS JOIN LATERAL (VALUES (t.to_account, 1), (t.from_account, -1)) AS side (account_id, sign)
  JOIN coverage_place AS c ON c.account_id = side.account_id
 CROSS JOIN LATERAL (VALUES (CASE WHEN c.is_help THEN c.unit ELSE 'USD' END,
                             CASE WHEN c.is_help THEN t.amount ELSE coalesce(t.amount_usd, 0) END),
                            (c.unit, CASE WHEN c.is_help OR t.amount_usd IS NOT NULL THEN 0 ELSE t.amount END))
         AS part (unit, moved)
 WHERE part.moved <> 0 OR part.unit = 'USD';

-- Adds an entry to the sums. Only whoever holds the head of the book may: all writers are in one line there.
CREATE FUNCTION keep_coverage_sums(entry bigint) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO coverage_sum AS kept
  SELECT m.need_id, m.money_class, m.unit,
         coalesce(whole_sum(m.value) FILTER (WHERE m.depth = -2), 0),
         coalesce(whole_sum(m.value) FILTER (WHERE m.depth = -1), 0),
         coalesce(whole_sum(m.value) FILTER (WHERE m.depth >= 1), 0),
         coalesce(whole_sum(m.value) FILTER (WHERE m.depth >= 2), 0),
         coalesce(whole_sum(m.value) FILTER (WHERE m.depth >= 3), 0),
         coalesce(whole_sum(m.value) FILTER (WHERE m.depth >= 4), 0),
         coalesce(whole_sum(m.value) FILTER (WHERE m.depth >= 5), 0)
    FROM coverage_move AS m
   WHERE m.sequence = entry
   GROUP BY m.need_id, m.money_class, m.unit
      ON CONFLICT (need_id, money_class, unit) DO UPDATE SET
         required = kept.required + excluded.required,
         invested = kept.invested + excluded.invested,
         pledged = kept.pledged + excluded.pledged,
         committed = kept.committed + excluded.committed,
         received = kept.received + excluded.received,
         disbursed = kept.disbursed + excluded.disbursed,
         spent = kept.spent + excluded.spent;
  IF mod(entry, coverage_snapshot_entries()) = 0 THEN
    INSERT INTO coverage_snapshot SELECT entry, kept.* FROM coverage_sum AS kept;
  END IF;
END
$$;

-- The sums at a moment in both times: of the entries up to ``last`` that had taken effect by ``day``.
-- No entry takes effect after the day it is recorded. So they are all entries up to the end of that day, or up to
-- ``last`` if that is earlier, and of those recorded later the ones that were late. The first are the nearest snapshot,
-- before or after, and the transfers between.
CREATE FUNCTION coverage_at(day date, last bigint) RETURNS SETOF coverage_sum
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
  changes AS (
    SELECT c.need_id, c.money_class, CASE WHEN c.is_help THEN c.unit ELSE 'USD' END AS unit, c.depth,
           CASE WHEN c.is_help THEN a.amount ELSE coalesce(a.usd, 0) END AS value
      FROM accounts AS a JOIN coverage_place AS c ON c.account_id = a.account_id
     UNION ALL
    SELECT c.need_id, c.money_class, c.unit, c.depth, a.unvalued
      FROM accounts AS a JOIN coverage_place AS c ON c.account_id = a.account_id
     WHERE a.unvalued <> 0 AND NOT c.is_help),
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

-- Makes all sums anew: for a book that was there before them, and one that was loaded past append_entry. Owner only.
CREATE FUNCTION rebuild_coverage_sums() RETURNS void
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
           whole_sum(parts.spent)
      FROM (SELECT s.need_id, s.money_class, s.unit, s.required, s.invested, s.pledged, s.committed, s.received, s.disbursed, s.spent
              FROM coverage_snapshot AS s WHERE s.sequence = upto - step
             UNION ALL
            SELECT m.need_id, m.money_class, m.unit,
                   CASE WHEN m.depth = -2 THEN m.value ELSE 0 END,
                   CASE WHEN m.depth = -1 THEN m.value ELSE 0 END,
                   CASE WHEN m.depth >= 1 THEN m.value ELSE 0 END,
                   CASE WHEN m.depth >= 2 THEN m.value ELSE 0 END,
                   CASE WHEN m.depth >= 3 THEN m.value ELSE 0 END,
                   CASE WHEN m.depth >= 4 THEN m.value ELSE 0 END,
                   CASE WHEN m.depth >= 5 THEN m.value ELSE 0 END
              FROM coverage_move AS m WHERE m.sequence > upto - step AND m.sequence <= upto) AS parts
     GROUP BY parts.need_id, parts.money_class, parts.unit;
  END LOOP;
END
$$;

-- Writes one entry. Accounts are locked in order of their id, the head last of all, so no two acts wait in a circle; the
-- sums are changed behind the head, where everybody is alone.
CREATE OR REPLACE FUNCTION append_entry(new_entry journal_entry, transfers jsonb, rules_apply boolean) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
  head ledger_head;
  item jsonb;
  source account;
  target account;
  sources bigint[] := '{}';
  targets bigint[] := '{}';
  values_usd bigint[] := '{}';
  canonical text[] := '{}';
  amount bigint;
BEGIN
  IF jsonb_typeof(transfers) IS DISTINCT FROM 'array' OR jsonb_array_length(transfers) NOT BETWEEN 1 AND 1000 THEN
    PERFORM refuse('NO_TRANSFERS', 'An entry moves something: it has between 1 and 1000 transfers.');
  END IF;
  IF new_entry.effective_on IS NULL OR new_entry.effective_on > (clock_timestamp() AT TIME ZONE 'UTC')::date THEN
    PERFORM refuse('EFFECTIVE_IN_FUTURE', format('An entry takes effect today or earlier, not on %s.', new_entry.effective_on));
  ELSIF new_entry.effective_on < '1900-01-01' THEN
    PERFORM refuse('EFFECTIVE_TOO_EARLY', 'An entry takes effect in 1900 or later.');
  END IF;
  FOR item IN SELECT * FROM jsonb_array_elements(transfers) LOOP
    IF coalesce(item->>'amount', '') !~ '^[0-9]{1,18}$' OR (item->>'amount')::bigint = 0 THEN
      PERFORM refuse('AMOUNT_NOT_POSITIVE', 'A transfer moves more than nothing, in whole minor units.');
    END IF;
    source := open_account(item->'from', item->>'unit');
    target := open_account(item->'to', item->>'unit');
    IF source.id = target.id THEN
      PERFORM refuse('SAME_ACCOUNT', 'A transfer moves money between two different accounts.');
    END IF;
    IF source.line_id IS DISTINCT FROM target.line_id AND source.stage NOT IN ('PLAN', 'DONOR', 'INTEREST')
       AND target.stage NOT IN ('PLAN', 'DONOR', 'INTEREST') THEN
      PERFORM refuse('LINE_CHANGED', 'Money keeps the pledge line it came from.');
    END IF;
    IF (source.stage = 'DONOR' OR target.stage = 'DONOR')
       AND NOT EXISTS (SELECT FROM pledge_line AS l JOIN pledge AS p ON p.id = l.pledge_id
                        WHERE l.id = coalesce(source.line_id, target.line_id)
                          AND p.donor_id = coalesce(source.party_id, target.party_id)) THEN
      PERFORM refuse('NOT_THE_DONOR', 'A pledge line is fed by the donor of its pledge.');
    END IF;
    IF rules_apply AND item ? 'usd' AND source.stage NOT IN ('PLAN', 'DONOR', 'INTEREST', 'FX') THEN
      PERFORM refuse('VALUE_IS_CARRIED', 'Money in the book carries its value in US dollars: it cannot be given another.');
    END IF;
    IF rules_apply AND NOT EXISTS (SELECT FROM posting_rule AS r WHERE r.kind = new_entry.kind
                                    AND r.from_stage = source.stage AND r.to_stage = target.stage) THEN
      PERFORM refuse('NO_SUCH_MOVEMENT',
        format('%s does not move money from %s to %s.', new_entry.kind, source.stage, target.stage));
    END IF;
    sources := sources || source.id;
    targets := targets || target.id;
  END LOOP;
  PERFORM FROM account WHERE id = ANY (sources || targets) AND stage NOT IN ('PLAN', 'DONOR', 'INTEREST') ORDER BY id FOR UPDATE;
  FOR place IN 1..cardinality(sources) LOOP
    item := transfers->(place - 1);
    amount := (item->>'amount')::bigint;
    values_usd := values_usd || move_balance(sources[place], targets[place], amount, item ? 'usd', (item->>'usd')::bigint);
    SELECT * INTO source FROM account WHERE id = sources[place];
    SELECT * INTO target FROM account WHERE id = targets[place];
    canonical := canonical || transfer_canonical(source, target, amount, values_usd[place]);
  END LOOP;
  SELECT * INTO head FROM ledger_head WHERE id = 1 FOR UPDATE;
  new_entry.sequence := head.sequence + 1;
  new_entry.recorded_at := greatest(clock_timestamp(), head.recorded_at);
  new_entry.previous_hash := head.hash;
  new_entry.hash := sha256(head.hash || convert_to(entry_canonical(new_entry, array_to_string(canonical, ',')), 'UTF8'));
  INSERT INTO journal_entry SELECT new_entry.*;
  INSERT INTO transfer (sequence, position, from_account, to_account, amount, amount_usd, effective_on)
  SELECT new_entry.sequence, place, sources[place], targets[place], (transfers->(place - 1)->>'amount')::bigint,
         values_usd[place], new_entry.effective_on
    FROM generate_subscripts(sources, 1) AS place;
  PERFORM keep_coverage_sums(new_entry.sequence);
  RETURN new_entry.sequence;
END
$$;

SELECT rebuild_coverage_sums();

REVOKE EXECUTE ON FUNCTION coverage_snapshot_entries, whole_sum, keep_coverage_sums, coverage_at, rebuild_coverage_sums FROM PUBLIC;
GRANT SELECT ON coverage_sum, coverage_snapshot, coverage_place, coverage_of_accounts, coverage_move TO mirps_service;
GRANT EXECUTE ON FUNCTION coverage_snapshot_entries, coverage_at, whole_sum TO mirps_service;
