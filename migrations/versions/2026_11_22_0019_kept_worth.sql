-- What an allocation is worth stands in its own row, as the sums of coverage stand beside the needs: kept with every
-- entry, behind the head of the book. Questions add up no accounts for it, and find its pledge without its line.
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = '60min';

-- Every act takes accounts before the head of the book, and writes allocations behind it: who has begun ends.
LOCK TABLE account IN EXCLUSIVE MODE;

-- What is kept of earlier rows is what acts say of them; what follows from the book is found in the book.
DROP TRIGGER keep_earlier_row ON allocation;
CREATE CONSTRAINT TRIGGER keep_earlier_row AFTER UPDATE ON allocation DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN ((OLD.basis, OLD.entry_sequence, OLD.confidence, OLD.note, OLD.illustrative)
        IS DISTINCT FROM (NEW.basis, NEW.entry_sequence, NEW.confidence, NEW.note, NEW.illustrative))
  EXECUTE FUNCTION keep_earlier_row('basis', 'entry_sequence', 'confidence', 'note', 'illustrative');

-- In cents, of all that is at PLEDGED or beyond; in minor units of whatever currency, of what has no known value; and
-- the cents, or null where they are not all known. A line never changes its pledge.
ALTER TABLE allocation
  ADD COLUMN pledge_id BIGINT,
  ADD COLUMN balance_usd BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN unvalued BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN usd_minor BIGINT GENERATED ALWAYS AS (CASE WHEN unvalued = 0 THEN balance_usd END) STORED;

-- What the accounts come to: the worth as it must be.
CREATE VIEW allocation_of_accounts AS
SELECT w.id, l.pledge_id, held.balance_usd, held.unvalued
  FROM allocation AS w
  JOIN pledge_line AS l ON l.id = w.line_id
 CROSS JOIN LATERAL (
       SELECT coalesce(whole_sum(a.balance_usd), 0) AS balance_usd, coalesce(whole_sum(a.unvalued), 0) AS unvalued
         FROM account AS a
        WHERE a.line_id = w.line_id AND a.need_id = w.need_id
          AND a.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')) AS held;

-- Makes all of it anew: for a book that was there before, and one that was loaded past append_entry. Owner only.
CREATE FUNCTION rebuild_allocations() RETURNS void
LANGUAGE sql AS $$
  SELECT FROM ledger_head WHERE id = 1 FOR UPDATE;
  UPDATE allocation AS w SET pledge_id = must.pledge_id, balance_usd = must.balance_usd, unvalued = must.unvalued
    FROM allocation_of_accounts AS must
   WHERE must.id = w.id
     AND (w.pledge_id, w.balance_usd, w.unvalued) IS DISTINCT FROM (must.pledge_id, must.balance_usd, must.unvalued);
$$;
SELECT rebuild_allocations();
ALTER TABLE allocation ALTER COLUMN pledge_id SET NOT NULL;

-- A new allocation begins with what stands there: its entry was posted before it. Whoever says otherwise is not heard,
-- and whoever has posted nothing waits for the head, so that no entry of another is missed.
CREATE FUNCTION begin_allocation() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM FROM ledger_head AS h WHERE h.id = 1 FOR UPDATE;
  SELECT l.pledge_id INTO NEW.pledge_id FROM pledge_line AS l WHERE l.id = NEW.line_id;
  SELECT coalesce(whole_sum(a.balance_usd), 0), coalesce(whole_sum(a.unvalued), 0) INTO NEW.balance_usd, NEW.unvalued
    FROM account AS a
   WHERE a.line_id = NEW.line_id AND a.need_id = NEW.need_id
     AND a.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT');
  RETURN NEW;
END
$$;
CREATE TRIGGER begin_allocation BEFORE INSERT ON allocation FOR EACH ROW EXECUTE FUNCTION begin_allocation();

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
      spot := array_position(known, coalesce(side.need_id, 0) || ' ' || classes[place] || ' ' || counted_in);
      IF spot IS NULL THEN
        known := known || (coalesce(side.need_id, 0) || ' ' || classes[place] || ' ' || counted_in);
        needs := needs || coalesce(side.need_id, 0);
        kinds := kinds || classes[place];
        units := units || counted_in;
        sums := sums || '{0,0,0,0,0,0,0}'::bigint[];
        spot := cardinality(known);
      END IF;
      before := 7 * (spot - 1);
      FOR reached IN (CASE depth WHEN -2 THEN 1 WHEN -1 THEN 2 ELSE 3 END)
                  .. (CASE depth WHEN -2 THEN 1 WHEN -1 THEN 2 ELSE depth + 2 END) LOOP
        sums[before + reached] := sums[before + reached] + moved;
      END LOOP;
    END LOOP;
  END LOOP;
  FOR place IN 1..cardinality(known) LOOP
    before := 7 * (place - 1);
    INSERT INTO coverage_sum AS kept
    VALUES (needs[place], kinds[place], units[place], sums[before + 1], sums[before + 2], sums[before + 3],
            sums[before + 4], sums[before + 5], sums[before + 6], sums[before + 7])
        ON CONFLICT (need_id, money_class, unit) DO UPDATE SET
           required = kept.required + excluded.required,
           invested = kept.invested + excluded.invested,
           pledged = kept.pledged + excluded.pledged,
           committed = kept.committed + excluded.committed,
           received = kept.received + excluded.received,
           disbursed = kept.disbursed + excluded.disbursed,
           spent = kept.spent + excluded.spent;
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

REVOKE EXECUTE ON FUNCTION rebuild_allocations, begin_allocation FROM PUBLIC;
GRANT SELECT ON allocation_of_accounts TO mirps_service;
