SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = '60min';

LOCK TABLE party, pledge, need IN SHARE ROW EXCLUSIVE MODE;
LOCK TABLE account IN EXCLUSIVE MODE;

DROP TRIGGER tell_allocations ON party;
DROP TRIGGER tell_allocations ON pledge;
DROP TRIGGER tell_allocations ON need;
DROP FUNCTION tell_allocations_of_pledge, tell_allocations_of_donor, tell_allocations_of_need;

CREATE OR REPLACE FUNCTION rebuild_allocations() RETURNS void
LANGUAGE sql AS $$
  SELECT FROM ledger_head WHERE id = 1 FOR UPDATE;
  UPDATE allocation AS w SET pledge_id = must.pledge_id, balance_usd = must.balance_usd, unvalued = must.unvalued
    FROM allocation_of_accounts AS must
   WHERE must.id = w.id
     AND (w.pledge_id, w.balance_usd, w.unvalued) IS DISTINCT FROM (must.pledge_id, must.balance_usd, must.unvalued);
$$;

CREATE OR REPLACE FUNCTION begin_allocation() RETURNS trigger
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

DROP VIEW allocation_of_accounts;
CREATE VIEW allocation_of_accounts AS
SELECT w.id, l.pledge_id, held.balance_usd, held.unvalued
  FROM allocation AS w
  JOIN pledge_line AS l ON l.id = w.line_id
 CROSS JOIN LATERAL (
       SELECT coalesce(whole_sum(a.balance_usd), 0) AS balance_usd, coalesce(whole_sum(a.unvalued), 0) AS unvalued
         FROM account AS a
        WHERE a.line_id = w.line_id AND a.need_id = w.need_id
          AND a.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')) AS held;
GRANT SELECT ON allocation_of_accounts TO mirps_service;

ALTER TABLE allocation
  DROP COLUMN pledge_donor_id, DROP COLUMN pledge_donor_code, DROP COLUMN pledge_publication,
  DROP COLUMN need_code, DROP COLUMN need_illustrative, DROP COLUMN need_publication;
