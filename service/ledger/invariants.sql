-- What always holds. Each query returns what breaks its invariant, and nothing when all is well.

-- invariant 1_transfers_move_something: Every transfer has a positive amount, two different accounts and one unit.
SELECT t.sequence, t.position, t.amount
  FROM transfer AS t JOIN account AS s ON s.id = t.from_account JOIN account AS d ON d.id = t.to_account
 WHERE t.amount <= 0 OR t.amount_usd < 0 OR t.from_account = t.to_account OR s.unit <> d.unit
    OR (s.unit = 'USD' AND t.amount_usd IS DISTINCT FROM t.amount)

-- invariant 1_entries_move_something: Every entry has transfers, numbered from 1, of its own effective date.
SELECT e.sequence, count(t.*) AS transfers
  FROM journal_entry AS e LEFT JOIN transfer AS t ON t.sequence = e.sequence
 GROUP BY e.sequence
HAVING count(t.*) = 0 OR max(t.position) <> count(t.*) OR bool_or(t.effective_on <> e.effective_on)

-- invariant 2_kept_balances: Every account's kept balance equals the sum of its transfers.
SELECT a.id AS account, a.stage, a.balance, s.balance AS summed
  FROM account AS a
 CROSS JOIN LATERAL (
       SELECT CASE WHEN a.stage IN ('PLAN', 'DONOR', 'INTEREST') THEN 0 ELSE 1 END AS kept,
              coalesce(sum(m.sign * t.amount), 0) AS balance,
              coalesce(sum(m.sign * t.amount_usd), 0) AS balance_usd,
              coalesce(sum(m.sign * t.amount) FILTER (WHERE t.amount_usd IS NULL), 0) AS unvalued
         FROM transfer AS t
        CROSS JOIN LATERAL (VALUES (CASE WHEN t.to_account = a.id THEN 1 ELSE -1 END)) AS m (sign)
        WHERE a.id IN (t.to_account, t.from_account)) AS s
 WHERE (a.balance, a.balance_usd, a.unvalued) IS DISTINCT FROM
       (s.kept * s.balance, s.kept * s.balance_usd, s.kept * s.unvalued)

-- invariant 3_never_below_zero: No guarded account is or ever was below zero, in the order of the book.
SELECT DISTINCT m.account
  FROM (SELECT a.id AS account,
               sum(CASE WHEN t.to_account = a.id THEN t.amount ELSE -t.amount END)
                 OVER (PARTITION BY a.id ORDER BY t.sequence, t.position) AS held
          FROM account AS a JOIN transfer AS t ON a.id IN (t.to_account, t.from_account)
         WHERE a.stage NOT IN ('PLAN', 'DONOR', 'INTEREST', 'FX')) AS m
 WHERE m.held < 0

-- invariant 3_value_goes_with_money: An account that holds nothing is worth nothing, and never less than nothing.
SELECT a.id AS account, a.balance, a.balance_usd, a.unvalued
  FROM account AS a
 WHERE a.stage NOT IN ('PLAN', 'DONOR', 'INTEREST', 'FX')
   AND (a.balance_usd < 0 OR a.unvalued NOT IN (0, a.balance) OR (a.balance = 0 AND a.balance_usd <> 0))

-- invariant 4_lines_keep_their_money: What a line got from its donor, and earned less fees, is the sum over all its stages.
SELECT h.line_id AS line, h.unit, h.held, coalesce(i.came, 0) AS came
  FROM (SELECT line_id, unit, sum(balance) AS held FROM account WHERE line_id IS NOT NULL GROUP BY line_id, unit) AS h
  LEFT JOIN (SELECT coalesce(d.line_id, s.line_id) AS line_id, s.unit,
                    sum(CASE WHEN s.line_id IS NULL THEN t.amount ELSE -t.amount END) AS came
               FROM transfer AS t JOIN account AS s ON s.id = t.from_account JOIN account AS d ON d.id = t.to_account
              WHERE (s.line_id IS NULL AND s.stage IN ('DONOR', 'INTEREST', 'FEE') AND d.line_id IS NOT NULL)
                 OR (d.line_id IS NULL AND d.stage IN ('DONOR', 'INTEREST', 'FEE') AND s.line_id IS NOT NULL)
              GROUP BY 1, 2) AS i ON i.line_id = h.line_id AND i.unit = h.unit
 WHERE h.held <> coalesce(i.came, 0)

-- invariant 5_fund_adds_up: A fund's receipts and interest are what is reserved, paid, spent, kept, returned and available.
SELECT coalesce(i.fund_id, o.fund_id) AS fund, coalesce(i.unit, o.unit) AS unit, i.came, o.is_there
  FROM (SELECT l.fund_id, s.unit, sum(CASE WHEN d.stage = 'RECEIVED' THEN t.amount ELSE -t.amount END) AS came
          FROM transfer AS t JOIN account AS s ON s.id = t.from_account JOIN account AS d ON d.id = t.to_account
          JOIN pledge_line AS l ON l.id = CASE WHEN d.stage = 'RECEIVED' THEN d.line_id ELSE s.line_id END
         WHERE l.fund_id IS NOT NULL
           AND ((d.stage = 'RECEIVED' AND s.stage IN ('PLEDGED', 'COMMITTED', 'FX', 'INTEREST'))
                OR (s.stage = 'RECEIVED' AND d.stage IN ('PLEDGED', 'COMMITTED', 'FX', 'INTEREST')))
         GROUP BY l.fund_id, s.unit) AS i
  FULL JOIN (SELECT coalesce(a.fund_id, l.fund_id) AS fund_id, a.unit, sum(a.balance) AS is_there
               FROM account AS a LEFT JOIN pledge_line AS l ON l.id = a.line_id
              WHERE a.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'RETURNED')
                AND coalesce(a.fund_id, l.fund_id) IS NOT NULL
              GROUP BY 1, 2) AS o ON o.fund_id = i.fund_id AND o.unit = i.unit
 WHERE coalesce(i.came, 0) <> coalesce(o.is_there, 0)

-- invariant 6_earmarks_admit: Every allocation is admitted by its earmark.
SELECT a.id AS account, a.line_id AS line, a.need_id AS need
  FROM account AS a JOIN pledge_line AS l ON l.id = a.line_id JOIN need AS n ON n.id = a.need_id
 WHERE a.balance > 0
   AND ((l.earmark_states = '{}' OR n.state_code = ANY (l.earmark_states))
        AND (l.earmark_pillars = '{}' OR n.pillar = ANY (l.earmark_pillars))
        AND (l.earmark_sectors = '{}'
             OR EXISTS (SELECT FROM unnest(l.earmark_sectors) AS s (code) WHERE starts_with(n.sector, s.code)))
        AND (l.earmark_needs = '{}' OR n.code = ANY (l.earmark_needs))
        AND (l.earmark_populations = '{}' OR n.populations && l.earmark_populations)
        AND (l.earmark_vulnerable_groups = '{}' OR n.populations && l.earmark_vulnerable_groups)
        AND (l.earmark_projects = '{}'
             OR EXISTS (SELECT FROM project_need AS pn JOIN project AS p ON p.id = pn.project_id
                         WHERE pn.need_id = n.id AND p.code = ANY (l.earmark_projects)))
        AND coalesce(l.earmark_period_latest >= n.period_earliest, true)
        AND coalesce(l.earmark_period_earliest <= n.period_latest, true)) IS NOT TRUE

-- invariant 7_reversals_mirror: A reversal mirrors its entry, and happens once.
SELECT r.sequence, r.reverses
  FROM journal_entry AS r JOIN journal_entry AS o ON o.sequence = r.reverses
 WHERE r.effective_on < o.effective_on OR r.sequence <= o.sequence OR r.kind <> 'REVERSE_ENTRY'
    OR o.kind = 'REVERSE_ENTRY' OR r.reason IS NULL
    OR 1 < (SELECT count(*) FROM journal_entry AS other WHERE other.reverses = r.reverses)
    OR ARRAY(SELECT (t.to_account, t.from_account, t.amount, t.amount_usd) FROM transfer AS t
              WHERE t.sequence = o.sequence ORDER BY t.position DESC)
       IS DISTINCT FROM
       ARRAY(SELECT (t.from_account, t.to_account, t.amount, t.amount_usd) FROM transfer AS t
              WHERE t.sequence = r.sequence ORDER BY t.position)

-- invariant 8_no_holes: The sequence has no holes, times never run back, and the head is the last entry.
SELECT e.sequence
  FROM (SELECT e.sequence, e.recorded_at, lag(e.sequence, 1, 0::bigint) OVER w AS before,
               lag(e.recorded_at) OVER w AS earlier
          FROM journal_entry AS e WINDOW w AS (ORDER BY e.sequence)) AS e
 WHERE e.sequence <> e.before + 1 OR e.recorded_at < e.earlier
 UNION ALL
SELECT h.sequence
  FROM ledger_head AS h
  LEFT JOIN LATERAL (SELECT sequence, hash FROM journal_entry ORDER BY sequence DESC LIMIT 1) AS e ON true
 WHERE h.sequence <> coalesce(e.sequence, 0) OR h.hash <> coalesce(e.hash, decode(repeat('00', 32), 'hex'))

-- invariant 9_lines_are_the_pledge: An exact pledge is the sum of its exact lines.
SELECT p.code, p.stated_minor, sum(l.stated_minor) AS lines
  FROM pledge AS p JOIN pledge_line AS l ON l.pledge_id = p.id
 WHERE p.qualifier = 'EXACT' AND p.stated_minor IS NOT NULL
 GROUP BY p.id
HAVING bool_and(l.qualifier = 'EXACT' AND l.unit = p.unit) AND sum(l.stated_minor) <> p.stated_minor

-- invariant 9_shares_are_at_most_one: The shares of a project add up to at most 1.
SELECT project_id, sum(share) AS shares FROM project_need GROUP BY project_id HAVING sum(share) > 1

-- invariant four_eyes: Nobody approved a disbursement that they requested.
SELECT d.code, n.entry_sequence
  FROM disbursement AS d JOIN disbursement_entry AS n ON n.disbursement_id = d.id AND n.act = 'APPROVE'
  JOIN journal_entry AS e ON e.sequence = n.entry_sequence
 WHERE e.actor = d.requested_by

-- invariant own_money: A disbursement pays and voids no more than what was approved for it.
SELECT n.disbursement_id, a.id AS account
  FROM disbursement_entry AS n JOIN transfer AS t ON t.sequence = n.entry_sequence
  JOIN account AS a ON a.id IN (t.from_account, t.to_account) AND a.stage = 'OBLIGATED'
 WHERE NOT EXISTS (SELECT FROM journal_entry AS later WHERE later.reverses = n.entry_sequence)
 GROUP BY n.disbursement_id, a.id
HAVING sum(CASE WHEN t.to_account = a.id THEN t.amount ELSE -t.amount END) < 0

-- invariant effective_when_recorded: No entry takes effect after the day, in UTC, on which it was recorded.
SELECT e.sequence, e.effective_on, e.recorded_at
  FROM journal_entry AS e
 WHERE e.effective_on > timezone('UTC', e.recorded_at)::date

-- invariant coverage_sums: What is kept of each need for coverage equals what its accounts hold.
SELECT coalesce(k.need_id, a.need_id) AS need, coalesce(k.money_class, a.money_class) AS money_class,
       coalesce(k.unit, a.unit) AS unit
  FROM coverage_sum AS k
  FULL JOIN coverage_of_accounts AS a ON a.need_id = k.need_id AND a.money_class = k.money_class AND a.unit = k.unit
 WHERE (coalesce(k.required, 0), coalesce(k.invested, 0), coalesce(k.pledged, 0), coalesce(k.committed, 0),
        coalesce(k.received, 0), coalesce(k.disbursed, 0), coalesce(k.spent, 0),
        coalesce(k.made_up_pledged, 0), coalesce(k.made_up_committed, 0), coalesce(k.made_up_received, 0),
        coalesce(k.made_up_disbursed, 0), coalesce(k.made_up_spent, 0)) IS DISTINCT FROM
       (coalesce(a.required, 0), coalesce(a.invested, 0), coalesce(a.pledged, 0), coalesce(a.committed, 0),
        coalesce(a.received, 0), coalesce(a.disbursed, 0), coalesce(a.spent, 0),
        coalesce(a.made_up_pledged, 0), coalesce(a.made_up_committed, 0), coalesce(a.made_up_received, 0),
        coalesce(a.made_up_disbursed, 0), coalesce(a.made_up_spent, 0))
    OR (k.need_id IS NULL AND a.unit = 'USD')

-- invariant coverage_snapshots: A snapshot of those sums is the one before it and the transfers between; none is missing.
SELECT s.sequence, d.need_id AS need, d.money_class, d.unit
  FROM (SELECT DISTINCT sequence FROM coverage_snapshot
         UNION
        SELECT generate_series(coverage_snapshot_entries(), h.sequence, coverage_snapshot_entries())
          FROM ledger_head AS h) AS s
 CROSS JOIN LATERAL (
       SELECT c.need_id, c.money_class, c.unit
         FROM (SELECT need_id, money_class, unit, required, invested, pledged, committed, received, disbursed, spent,
                      made_up_pledged, made_up_committed, made_up_received, made_up_disbursed, made_up_spent
                 FROM coverage_snapshot WHERE sequence = s.sequence
                UNION ALL
               SELECT need_id, money_class, unit, -required, -invested, -pledged, -committed, -received, -disbursed, -spent,
                      -made_up_pledged, -made_up_committed, -made_up_received, -made_up_disbursed, -made_up_spent
                 FROM coverage_snapshot WHERE sequence = s.sequence - coverage_snapshot_entries()
                UNION ALL
               SELECT need_id, money_class, unit,
                      -CASE WHEN depth = -2 THEN value ELSE 0 END, -CASE WHEN depth = -1 THEN value ELSE 0 END,
                      -CASE WHEN depth >= 1 AND NOT made_up THEN value ELSE 0 END,
                      -CASE WHEN depth >= 2 AND NOT made_up THEN value ELSE 0 END,
                      -CASE WHEN depth >= 3 AND NOT made_up THEN value ELSE 0 END,
                      -CASE WHEN depth >= 4 AND NOT made_up THEN value ELSE 0 END,
                      -CASE WHEN depth >= 5 AND NOT made_up THEN value ELSE 0 END,
                      -CASE WHEN depth >= 1 AND made_up THEN value ELSE 0 END,
                      -CASE WHEN depth >= 2 AND made_up THEN value ELSE 0 END,
                      -CASE WHEN depth >= 3 AND made_up THEN value ELSE 0 END,
                      -CASE WHEN depth >= 4 AND made_up THEN value ELSE 0 END,
                      -CASE WHEN depth >= 5 AND made_up THEN value ELSE 0 END
                 FROM coverage_move
                WHERE sequence > s.sequence - coverage_snapshot_entries() AND sequence <= s.sequence) AS c
        GROUP BY c.need_id, c.money_class, c.unit
       HAVING (sum(required), sum(invested), sum(pledged), sum(committed), sum(received), sum(disbursed), sum(spent),
               sum(made_up_pledged), sum(made_up_committed), sum(made_up_received), sum(made_up_disbursed), sum(made_up_spent))
              <> (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)) AS d

-- invariant money_copies: A step of the copies of money is what its entries moved, and a copy is the one before it and the steps between.
SELECT c.sequence, d.account_id AS account
  FROM money_copy AS c
 CROSS JOIN LATERAL (
       SELECT part.account_id
         FROM (SELECT account_id, balance, balance_usd, unvalued, 1 AS kept FROM money_step_account WHERE sequence = c.sequence
                UNION ALL
               SELECT m.account_id, -m.balance, -m.balance_usd, -m.unvalued, 0
                 FROM money_move AS m JOIN account AS a ON a.id = m.account_id
                WHERE m.sequence > c.sequence - money_step_entries() AND m.sequence <= c.sequence
                  AND a.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')) AS part
        GROUP BY part.account_id
       HAVING (sum(balance), sum(balance_usd), sum(unvalued), sum(kept)) <> (0, 0, 0, 1)) AS d
 UNION ALL
SELECT c.sequence, d.account_id
  FROM money_copy AS c
 CROSS JOIN LATERAL (SELECT coalesce(max(p.sequence), 0) AS sequence
                       FROM money_copy AS p WHERE p.has_all AND p.sequence < c.sequence) AS before
 CROSS JOIN LATERAL (
       SELECT part.account_id
         FROM (SELECT account_id, balance, balance_usd, unvalued FROM money_copy_account WHERE sequence = c.sequence
                UNION ALL
               SELECT account_id, -balance, -balance_usd, -unvalued FROM money_copy_account WHERE sequence = before.sequence
                UNION ALL
               SELECT account_id, -balance, -balance_usd, -unvalued FROM money_step_account
                WHERE sequence > before.sequence AND sequence <= c.sequence) AS part
        GROUP BY part.account_id
       HAVING (sum(balance), sum(balance_usd), sum(unvalued)) <> (0, 0, 0)) AS d
 WHERE c.has_all
 UNION ALL
SELECT c.sequence, NULL  -- a line's money has been on some need, and there is no row of it
  FROM money_copy AS c
 CROSS JOIN LATERAL (SELECT coalesce(max(p.sequence), 0) AS sequence
                       FROM money_copy AS p WHERE p.has_all AND p.sequence < c.sequence) AS before
 CROSS JOIN LATERAL (
      (SELECT line_id, need_id, project_id, unit FROM money_copy_account WHERE sequence = before.sequence
        UNION
       SELECT line_id, need_id, project_id, unit FROM money_step_account WHERE sequence > before.sequence AND sequence <= c.sequence)
       EXCEPT
       SELECT line_id, need_id, project_id, unit FROM money_copy_account WHERE sequence = c.sequence) AS d
 WHERE c.has_all
 UNION ALL
SELECT kept.sequence, kept.account_id
  FROM (SELECT * FROM money_copy_account UNION ALL SELECT * FROM money_step_account) AS kept
  LEFT JOIN account AS a ON a.id = kept.account_id
  LEFT JOIN money_copy AS c ON c.sequence = kept.sequence
 WHERE c.sequence IS NULL
    OR (a.line_id, a.need_id, a.project_id, a.stage, a.unit)
       IS DISTINCT FROM (kept.line_id, kept.need_id, kept.project_id, kept.stage, kept.unit)
 UNION ALL
SELECT due.sequence, NULL  -- a step is missing
  FROM (SELECT generate_series(money_step_entries(), max(c.sequence), money_step_entries()) AS sequence FROM money_copy AS c) AS due
 WHERE NOT EXISTS (SELECT FROM money_copy AS c WHERE c.sequence = due.sequence)

-- invariant fund_money: Where a fund's money is looked for is every account of its lines that has received and holds any.
SELECT coalesce(k.account_id, a.id) AS account, k.fund_id AS kept, l.fund_id AS fund
  FROM fund_money AS k
  FULL JOIN (SELECT held.* FROM account AS held JOIN pledge_line AS fed ON fed.id = held.line_id AND fed.fund_id IS NOT NULL
              WHERE held.stage = 'RECEIVED' AND held.balance > 0) AS a ON a.id = k.account_id
  LEFT JOIN pledge_line AS l ON l.id = a.line_id
 WHERE k.account_id IS NULL OR a.id IS NULL OR k.fund_id <> l.fund_id OR k.unit <> a.unit OR k.need_id IS DISTINCT FROM a.need_id

-- invariant allocations: An allocation is worth what the accounts of its line and need hold, and says what its pledge and need are.
SELECT w.id AS allocation, w.balance_usd, w.unvalued
  FROM allocation AS w JOIN allocation_of_accounts AS must ON must.id = w.id
 WHERE (w.pledge_id, w.balance_usd, w.unvalued, w.pledge_donor_id, w.pledge_donor_code,
        w.pledge_publication, w.need_code, w.need_illustrative, w.need_publication)
       IS DISTINCT FROM (must.pledge_id, must.balance_usd, must.unvalued, must.pledge_donor_id, must.pledge_donor_code,
                         must.pledge_publication, must.need_code, must.need_illustrative, must.need_publication)
