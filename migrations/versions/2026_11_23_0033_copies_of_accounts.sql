-- What accounts of money held, as it was after an entry every so often: so that groups of money in the past, and scopes that
-- tell money from money, are the nearest copy and what moved since, and not all transfers there ever were.
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = '60s';

-- What there is: after each so many entries a step, and after some of them a copy. No act makes them. The entries before them
-- never change, so they are made beside the acts, late, or not at all, and every answer is the same without them.
CREATE TABLE money_copy (
  sequence BIGINT NOT NULL,
  has_all BOOLEAN NOT NULL,
  CONSTRAINT pk_money_copy PRIMARY KEY (sequence)
);

-- A copy: the accounts of a pledge line's money that hold something; and of each line, need, project and unit whose money has
-- all gone one that holds nothing, for there is a group where there ever was money.
CREATE TABLE money_copy_account (
  sequence BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  line_id BIGINT NOT NULL,
  need_id BIGINT,
  project_id BIGINT,
  balance BIGINT NOT NULL,
  balance_usd BIGINT NOT NULL,
  unvalued BIGINT NOT NULL,
  stage VARCHAR NOT NULL,
  unit VARCHAR NOT NULL,
  CONSTRAINT pk_money_copy_account PRIMARY KEY (sequence, account_id)
);

-- A step: what moved into accounts of a pledge line's money, less what moved out of them, since the step before.
CREATE TABLE money_step_account (
  sequence BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  line_id BIGINT NOT NULL,
  need_id BIGINT,
  project_id BIGINT,
  balance BIGINT NOT NULL,
  balance_usd BIGINT NOT NULL,
  unvalued BIGINT NOT NULL,
  stage VARCHAR NOT NULL,
  unit VARCHAR NOT NULL,
  CONSTRAINT pk_money_step_account PRIMARY KEY (sequence, account_id)
);

-- What no rate is known for is little of all the money, and each report by things of the money asks for it.
CREATE INDEX ix_money_copy_account_without_rate ON money_copy_account (sequence) WHERE unvalued <> 0;
CREATE INDEX ix_money_step_account_without_rate ON money_step_account (sequence) WHERE unvalued <> 0;

-- After how many entries there is a step. The one place that says so; who changes it makes all of them anew.
CREATE FUNCTION money_step_entries() RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT 2500::bigint $$;

-- After how many entries there is a copy, in a book of so many: twice as many as soon as there would be more than eight.
CREATE FUNCTION money_copy_entries(head bigint) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT min(money_step_entries() << doubled) FROM generate_series(0, 40) AS doubled
   WHERE head <= 8 * (money_step_entries() << doubled)
$$;

-- What transfers change of accounts: a row for each side of a transfer.
CREATE VIEW money_move AS
SELECT t.sequence, side.account_id, side.sign * t.amount AS balance, side.sign * coalesce(t.amount_usd, 0) AS balance_usd,
       CASE WHEN t.amount_usd IS NULL THEN side.sign * t.amount ELSE 0 END AS unvalued
  FROM transfer AS t
 CROSS JOIN LATERAL (VALUES (t.to_account, 1), (t.from_account, -1)) AS side (account_id, sign);

-- Makes the step that is next; or else takes away a copy that stands too near to others; or else makes the earliest copy that
-- is missing. True where it did: there may be more to do. It locks nothing that an act needs, and does nothing where another
-- is at it.
CREATE FUNCTION copy_money() RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET work_mem = '64MB' AS $$
DECLARE
  head bigint;
  newest bigint;
  apart bigint;
  upto bigint;
  below bigint;
BEGIN
  IF NOT pg_try_advisory_xact_lock('money_copy'::regclass::bigint) THEN
    RETURN false;
  END IF;
  SELECT h.sequence INTO head FROM ledger_head AS h;
  SELECT coalesce(max(c.sequence), 0) INTO newest FROM money_copy AS c;
  IF newest + money_step_entries() <= head THEN
    upto := newest + money_step_entries();
    INSERT INTO money_step_account
           (sequence, account_id, line_id, need_id, project_id, balance, balance_usd, unvalued, stage, unit)
    SELECT upto, a.id, a.line_id, a.need_id, a.project_id, moved.balance, moved.balance_usd, moved.unvalued, a.stage, a.unit
      FROM (SELECT m.account_id, whole_sum(m.balance) AS balance, whole_sum(m.balance_usd) AS balance_usd,
                   whole_sum(m.unvalued) AS unvalued
              FROM money_move AS m WHERE m.sequence > newest AND m.sequence <= upto GROUP BY m.account_id) AS moved
      JOIN account AS a ON a.id = moved.account_id
     WHERE a.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')
     ORDER BY a.id;
    INSERT INTO money_copy VALUES (upto, false);
    RETURN true;
  END IF;
  apart := money_copy_entries(head);
  SELECT min(c.sequence) INTO upto FROM money_copy AS c WHERE c.has_all AND mod(c.sequence, apart) <> 0;
  IF upto IS NOT NULL THEN
    DELETE FROM money_copy_account AS c WHERE c.sequence = upto;
    UPDATE money_copy AS c SET has_all = false WHERE c.sequence = upto;
    RETURN true;
  END IF;
  SELECT min(c.sequence) INTO upto FROM money_copy AS c WHERE NOT c.has_all AND mod(c.sequence, apart) = 0;
  IF upto IS NULL THEN
    RETURN false;
  END IF;
  below := coalesce((SELECT max(c.sequence) FROM money_copy AS c WHERE c.has_all AND c.sequence < upto), 0);
  INSERT INTO money_copy_account
         (sequence, account_id, line_id, need_id, project_id, balance, balance_usd, unvalued, stage, unit)
  SELECT upto, one.account_id, one.line_id, one.need_id, one.project_id, one.balance, one.balance_usd, one.unvalued,
         one.stage, one.unit
    FROM (SELECT held.*, row_number() OVER (PARTITION BY held.line_id, held.need_id, held.project_id, held.unit
                                            ORDER BY held.balance = 0, held.account_id) AS place
            FROM (SELECT part.account_id, part.line_id, part.need_id, part.project_id, part.stage, part.unit,
                         whole_sum(part.balance) AS balance, whole_sum(part.balance_usd) AS balance_usd,
                         whole_sum(part.unvalued) AS unvalued
                    FROM (SELECT c.* FROM money_copy_account AS c WHERE c.sequence = below
                           UNION ALL
                          SELECT s.* FROM money_step_account AS s WHERE s.sequence > below AND s.sequence <= upto) AS part
                   GROUP BY part.account_id, part.line_id, part.need_id, part.project_id, part.stage, part.unit) AS held) AS one
   WHERE one.balance <> 0 OR one.place = 1
   ORDER BY one.account_id;
  UPDATE money_copy AS c SET has_all = true WHERE c.sequence = upto;
  RETURN true;
END
$$;

-- Makes all of it anew, of a book that was loaded past the acts. Owner only.
CREATE FUNCTION rebuild_money_copies() RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  TRUNCATE money_copy, money_copy_account, money_step_account;
  WHILE copy_money() LOOP
  END LOOP;
END
$$;

-- Where a moment in both times lies in the book: all entries up to ``whole`` count, and of those after it the ones that came
-- ``late``, as coverage_at finds them; the last copy and the last step that are not after it are those of ``base`` and ``step``.
CREATE FUNCTION money_moment(day date, last bigint, OUT base bigint, OUT step bigint, OUT whole bigint, OUT late bigint[])
LANGUAGE plpgsql STABLE AS $$
DECLARE
  known bigint := least(last, (SELECT h.sequence FROM ledger_head AS h));
BEGIN
  -- Not max(sequence): that would go back through the book from its end.
  whole := coalesce((SELECT e.sequence FROM journal_entry AS e
                      WHERE e.recorded_at < timezone('UTC', (day + 1)::timestamp)
                      ORDER BY e.recorded_at DESC, e.sequence DESC LIMIT 1), 0);
  whole := least(whole, known);
  late := '{}';
  IF known > whole THEN
    late := ARRAY(SELECT e.sequence FROM journal_entry AS e
                   WHERE e.effective_on < timezone('UTC', e.recorded_at)::date
                     AND daterange(e.effective_on, timezone('UTC', e.recorded_at)::date) @> day
                     AND e.sequence <= known
                   ORDER BY e.sequence);
  END IF;
  base := coalesce((SELECT max(c.sequence) FROM money_copy AS c WHERE c.has_all AND c.sequence <= whole), 0);
  step := coalesce((SELECT max(c.sequence) FROM money_copy AS c WHERE c.sequence <= whole), 0);
END
$$;

REVOKE EXECUTE ON FUNCTION money_step_entries, money_copy_entries, copy_money, rebuild_money_copies, money_moment FROM PUBLIC;
GRANT EXECUTE ON FUNCTION money_step_entries, money_copy_entries, copy_money, money_moment TO mirps_service;
GRANT SELECT ON money_copy, money_copy_account, money_step_account, money_move TO mirps_service;
