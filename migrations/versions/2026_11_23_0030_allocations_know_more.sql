-- What lists read of an allocation's pledge and need stands in its own row: whom the money is from, the need's code, and what
-- decides whether the two are shown. Each was a row to look up, for every allocation of a list. Nothing of it changes for what
-- is published, and allocations are of nothing else; should it change, the allocations are told.
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = '60min';

-- In the order in which acts take them.
LOCK TABLE party, pledge, need IN SHARE ROW EXCLUSIVE MODE;
LOCK TABLE account IN EXCLUSIVE MODE;

ALTER TABLE allocation
  ADD COLUMN pledge_donor_id BIGINT,
  ADD COLUMN pledge_donor_code VARCHAR,
  ADD COLUMN pledge_publication VARCHAR,
  ADD COLUMN need_code VARCHAR,
  ADD COLUMN need_illustrative BOOLEAN,
  ADD COLUMN need_publication VARCHAR;

-- As before, and what it must say of its pledge and its need.
CREATE OR REPLACE VIEW allocation_of_accounts AS
SELECT w.id, l.pledge_id, held.balance_usd, held.unvalued, p.donor_id AS pledge_donor_id,
       d.code AS pledge_donor_code, p.publication AS pledge_publication,
       n.code AS need_code, n.illustrative AS need_illustrative, n.publication AS need_publication
  FROM allocation AS w
  JOIN pledge_line AS l ON l.id = w.line_id
  JOIN pledge AS p ON p.id = l.pledge_id
  JOIN party AS d ON d.id = p.donor_id
  JOIN need AS n ON n.id = w.need_id
 CROSS JOIN LATERAL (
       SELECT coalesce(whole_sum(a.balance_usd), 0) AS balance_usd, coalesce(whole_sum(a.unvalued), 0) AS unvalued
         FROM account AS a
        WHERE a.line_id = w.line_id AND a.need_id = w.need_id
          AND a.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')) AS held;

-- Makes all of it anew: for a book that was there before, and one that was loaded past append_entry. Owner only.
CREATE OR REPLACE FUNCTION rebuild_allocations() RETURNS void
LANGUAGE sql AS $$
  SELECT FROM ledger_head WHERE id = 1 FOR UPDATE;
  UPDATE allocation AS w
     SET pledge_id = must.pledge_id, balance_usd = must.balance_usd, unvalued = must.unvalued,
         pledge_donor_id = must.pledge_donor_id, pledge_donor_code = must.pledge_donor_code,
         pledge_publication = must.pledge_publication,
         need_code = must.need_code, need_illustrative = must.need_illustrative, need_publication = must.need_publication
    FROM allocation_of_accounts AS must
   WHERE must.id = w.id
     AND (w.pledge_id, w.balance_usd, w.unvalued, w.pledge_donor_id, w.pledge_donor_code, w.pledge_publication,
          w.need_code, w.need_illustrative, w.need_publication)
         IS DISTINCT FROM
         (must.pledge_id, must.balance_usd, must.unvalued, must.pledge_donor_id, must.pledge_donor_code,
          must.pledge_publication, must.need_code, must.need_illustrative, must.need_publication);
$$;
SELECT rebuild_allocations();
-- Anything but the column itself has the table written anew, without the rows as they were before.
ALTER TABLE allocation ALTER COLUMN need_code TYPE VARCHAR USING need_code || '';
ALTER TABLE allocation
  ALTER COLUMN pledge_donor_id SET NOT NULL,
  ALTER COLUMN pledge_donor_code SET NOT NULL,
  ALTER COLUMN pledge_publication SET NOT NULL,
  ALTER COLUMN need_code SET NOT NULL,
  ALTER COLUMN need_illustrative SET NOT NULL,
  ALTER COLUMN need_publication SET NOT NULL;

-- As before: a new allocation begins with what stands there, and now with what its pledge and its need are.
CREATE OR REPLACE FUNCTION begin_allocation() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM FROM ledger_head AS h WHERE h.id = 1 FOR UPDATE;
  SELECT p.id, p.donor_id, d.code, p.publication
    INTO NEW.pledge_id, NEW.pledge_donor_id, NEW.pledge_donor_code, NEW.pledge_publication
    FROM pledge_line AS l JOIN pledge AS p ON p.id = l.pledge_id JOIN party AS d ON d.id = p.donor_id
   WHERE l.id = NEW.line_id;
  SELECT n.code, n.illustrative, n.publication INTO NEW.need_code, NEW.need_illustrative, NEW.need_publication
    FROM need AS n WHERE n.id = NEW.need_id;
  SELECT coalesce(whole_sum(a.balance_usd), 0), coalesce(whole_sum(a.unvalued), 0) INTO NEW.balance_usd, NEW.unvalued
    FROM account AS a
   WHERE a.line_id = NEW.line_id AND a.need_id = NEW.need_id
     AND a.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT');
  RETURN NEW;
END
$$;

CREATE FUNCTION tell_allocations_of_pledge() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  -- By its lines: allocations have no index by pledge.
  UPDATE allocation AS w
     SET pledge_donor_id = NEW.donor_id, pledge_publication = NEW.publication,
         pledge_donor_code = (SELECT d.code FROM party AS d WHERE d.id = NEW.donor_id)
    FROM pledge_line AS l WHERE l.pledge_id = NEW.id AND w.line_id = l.id;
  RETURN NULL;
END
$$;
CREATE TRIGGER tell_allocations AFTER UPDATE OF donor_id, publication ON pledge FOR EACH ROW
  WHEN ((OLD.donor_id, OLD.publication) IS DISTINCT FROM (NEW.donor_id, NEW.publication))
  EXECUTE FUNCTION tell_allocations_of_pledge();

CREATE FUNCTION tell_allocations_of_donor() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  -- Looks at all of them: no act changes a code.
  UPDATE allocation AS w SET pledge_donor_code = NEW.code WHERE w.pledge_donor_id = NEW.id;
  RETURN NULL;
END
$$;
CREATE TRIGGER tell_allocations AFTER UPDATE OF code ON party FOR EACH ROW
  WHEN (OLD.code IS DISTINCT FROM NEW.code)
  EXECUTE FUNCTION tell_allocations_of_donor();

CREATE FUNCTION tell_allocations_of_need() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE allocation AS w
     SET need_code = NEW.code, need_illustrative = NEW.illustrative, need_publication = NEW.publication
   WHERE w.need_id = NEW.id;
  RETURN NULL;
END
$$;
CREATE TRIGGER tell_allocations AFTER UPDATE OF code, illustrative, publication ON need FOR EACH ROW
  WHEN ((OLD.code, OLD.illustrative, OLD.publication) IS DISTINCT FROM (NEW.code, NEW.illustrative, NEW.publication))
  EXECUTE FUNCTION tell_allocations_of_need();

REVOKE EXECUTE ON FUNCTION tell_allocations_of_pledge, tell_allocations_of_donor, tell_allocations_of_need FROM PUBLIC;
