-- What our schema computes, as functions that PostgreSQL writes into the statements that call them: PostGraphile sees
-- the same tables, and is given the same expressions, so that nobody wins by another way of adding up.
CREATE OR REPLACE FUNCTION party_title(party party) RETURNS text
LANGUAGE sql STABLE AS $$ SELECT party.name ->> 'en' $$;

CREATE OR REPLACE FUNCTION allocation_usd(allocation allocation) RETURNS text
LANGUAGE sql STABLE AS $$
  SELECT decimal_text(allocation.usd_minor, 'USD')
$$;

-- Coverage as one has it without our kept sums: the balances of accounts, added up each time.
CREATE OR REPLACE FUNCTION coverage_summed_afresh(plans text[])
RETURNS TABLE (state text, pillar text, required text, pledged text, gap text, received text)
LANGUAGE sql STABLE AS $$
  SELECT n.state_code, n.pillar, decimal_text(sum(asked.cents), 'USD'), decimal_text(sum(coalesce(given.pledged, 0)), 'USD'),
         decimal_text(sum(greatest(asked.cents - coalesce(given.pledged, 0), 0)), 'USD'),
         decimal_text(sum(coalesce(given.received, 0)), 'USD')
    FROM need AS n JOIN plan ON plan.id = n.plan_id
    JOIN (SELECT need_id, sum(balance_usd) AS cents FROM account WHERE stage = 'REQUIRED' GROUP BY need_id) AS asked
      ON asked.need_id = n.id
    LEFT JOIN (SELECT a.need_id, sum(a.balance_usd) AS pledged,
                      sum(a.balance_usd) FILTER (WHERE a.stage NOT IN ('PLEDGED', 'COMMITTED')) AS received
                 FROM account AS a JOIN pledge_line AS l ON l.id = a.line_id JOIN pledge AS p ON p.id = l.pledge_id
                WHERE a.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')
                  AND l.modality <> 'LOAN' AND p.counts
                GROUP BY a.need_id) AS given ON given.need_id = n.id
   WHERE n.publication = 'PUBLISHED' AND plan.code = ANY (plans) AND asked.cents > 0
   GROUP BY n.state_code, n.pillar ORDER BY n.state_code, n.pillar
$$;

-- PostGraphile filters by columns that have an index unless it is told: our lists keep what is made up apart.
COMMENT ON COLUMN pledge.illustrative IS '@behavior +attribute:filterBy';
COMMENT ON COLUMN need.illustrative IS '@behavior +attribute:filterBy';
COMMENT ON COLUMN allocation.illustrative IS '@behavior +attribute:filterBy';

-- The same from the sums that the database keeps, a row for each need: classes above 0 are loans and what is announced
-- for more than the MIRPS. What is made up stands beside what is real.
CREATE OR REPLACE FUNCTION coverage_by_state_and_pillar(plans text[])
RETURNS TABLE (state text, pillar text, required text, pledged text, gap text, received text)
LANGUAGE sql STABLE AS $$
  SELECT n.state_code, n.pillar, decimal_text(sum(kept.required), 'USD'),
         decimal_text(sum(kept.pledged + kept.made_up_pledged), 'USD'),
         decimal_text(sum(greatest(kept.required - kept.pledged - kept.made_up_pledged, 0)), 'USD'),
         decimal_text(sum(kept.received + kept.made_up_received), 'USD')
    FROM need AS n JOIN plan ON plan.id = n.plan_id
    JOIN coverage_sum AS kept ON kept.need_id = n.id AND kept.money_class = 0 AND kept.unit = 'USD'
   WHERE n.publication = 'PUBLISHED' AND plan.code = ANY (plans) AND kept.required > 0
   GROUP BY n.state_code, n.pillar ORDER BY n.state_code, n.pillar
$$;

GRANT EXECUTE ON FUNCTION party_title, allocation_usd, coverage_summed_afresh, coverage_by_state_and_pillar TO mirps_service;
