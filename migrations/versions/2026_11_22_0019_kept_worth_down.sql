SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = '60s';

-- Whoever writes to the book by the function as it is has ended by then.
LOCK TABLE account IN EXCLUSIVE MODE;

-- Adds what moved to the sums: for each side of each transfer its account, the class of its money, and the amounts, in
-- units of the account and in cents (null: unknown), with their sign. As coverage_move has it; a row of the sums is
-- written once, however often an entry touches it. Only whoever holds the head of the book may.
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
BEGIN
  FOR place IN 1..cardinality(sides) LOOP
    side := sides[place];
    depth := CASE side.stage WHEN 'REQUIRED' THEN -2 WHEN 'INVESTED' THEN -1 WHEN 'PLEDGED' THEN 1 WHEN 'COMMITTED' THEN 2
                             WHEN 'RECEIVED' THEN 3 WHEN 'OBLIGATED' THEN 3 WHEN 'DISBURSED' THEN 4 WHEN 'SPENT' THEN 5 END;
    CONTINUE WHEN depth IS NULL;
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
  IF mod(entry, coverage_snapshot_entries()) = 0 THEN
    INSERT INTO coverage_snapshot SELECT entry, kept.* FROM coverage_sum AS kept;
  END IF;
END
$$;

DROP TRIGGER begin_allocation ON allocation;
DROP FUNCTION begin_allocation, rebuild_allocations;
DROP VIEW allocation_of_accounts;
DROP TRIGGER keep_earlier_row ON allocation;
ALTER TABLE allocation
  DROP COLUMN usd_minor, DROP COLUMN unvalued, DROP COLUMN balance_usd, DROP COLUMN pledge_id;
CREATE CONSTRAINT TRIGGER keep_earlier_row AFTER UPDATE ON allocation DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*)
  EXECUTE FUNCTION keep_earlier_row('basis', 'entry_sequence', 'confidence', 'note', 'illustrative');
