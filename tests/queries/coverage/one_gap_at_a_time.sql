SELECT convert_to('{"before":' || coalesce((WITH needs_r3 AS (
        SELECT need_1.id, need_1.confidence, need_1.illustrative, need_1.note, need_1.recorded_at, need_1.code, need_1.plan_id, need_1.event_id, need_1.title, need_1.scope, need_1.state_code, need_1.pillar, need_1.sector, need_1.topics, need_1.populations, need_1.kind, need_1.unit, need_1.qualifier, need_1.stated_on_edtf, need_1.stated_on_earliest, need_1.stated_on_latest, need_1.period_edtf, need_1.period_earliest, need_1.period_latest, need_1.investment_known, need_1.validated, need_1.publication, plan_1.code AS plan_code, plan_1.title AS plan_title, CAST(CAST(EXTRACT(year
              FROM need_1.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_1.required, anon_1.unvalued
        FROM need AS need_1
        JOIN plan AS plan_1 ON plan_1.id = need_1.plan_id
        JOIN (
          SELECT anon_2.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_2.balance_usd ELSE anon_2.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_2.unvalued ELSE 0 END) AS unvalued
          FROM (
            SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, anon_3.balance AS balance, anon_3.balance_usd AS balance_usd, anon_3.unvalued AS unvalued
            FROM account AS account_1
            JOIN (
              SELECT anon_4.account_id AS account_id, sum(anon_4.amount) AS balance, sum(anon_4.amount_usd) AS balance_usd, sum(anon_4.unvalued) AS unvalued
              FROM (
                SELECT transfer_1.to_account AS account_id, 1 * transfer_1.amount AS amount, 1 * coalesce(transfer_1.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_1.amount_usd IS NULL) THEN transfer_1.amount ELSE 0 END AS unvalued
                FROM transfer AS transfer_1
                WHERE transfer_1.effective_on <= $2::DATE UNION ALL
                SELECT transfer_2.from_account AS account_id, -1 * transfer_2.amount AS amount, -1 * coalesce(transfer_2.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_2.amount_usd IS NULL) THEN transfer_2.amount ELSE 0 END AS unvalued
                FROM transfer AS transfer_2
                WHERE transfer_2.effective_on <= $2::DATE) AS anon_4
              GROUP BY anon_4.account_id) AS anon_3 ON anon_3.account_id = account_1.id) AS anon_2
          WHERE anon_2.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_2.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_2.unit = $1::VARCHAR)
          GROUP BY anon_2.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_2.balance_usd ELSE anon_2.balance END) > 0 OR sum(anon_2.unvalued) > 0) AS anon_1 ON anon_1.need_id = need_1.id
        WHERE need_1.publication = 'PUBLISHED' AND need_1.illustrative IS false AND plan_1.reference IS true AND plan_1.adopted_latest <= $2::DATE AND NOT (EXISTS (
            SELECT plan_2.id
            FROM plan AS plan_2
            WHERE plan_2.reference IS true AND plan_2.adopted_latest <= $2::DATE AND plan_2.state_code IS NOT DISTINCT
            FROM plan_1.state_code AND plan_2.adopted_latest > plan_1.adopted_latest AND plan_2.id IN (
              SELECT need_2.plan_id
              FROM need AS need_2
              JOIN (
                SELECT account_2.stage AS stage, account_2.unit AS unit, account_2.line_id AS line_id, account_2.need_id AS need_id, account_2.project_id AS project_id, anon_6.balance AS balance, anon_6.balance_usd AS balance_usd, anon_6.unvalued AS unvalued
                FROM account AS account_2
                JOIN (
                  SELECT anon_7.account_id AS account_id, sum(anon_7.amount) AS balance, sum(anon_7.amount_usd) AS balance_usd, sum(anon_7.unvalued) AS unvalued
                  FROM (
                    SELECT transfer_3.to_account AS account_id, 1 * transfer_3.amount AS amount, 1 * coalesce(transfer_3.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_3.amount_usd IS NULL) THEN transfer_3.amount ELSE 0 END AS unvalued
                    FROM transfer AS transfer_3
                    WHERE transfer_3.effective_on <= $2::DATE UNION ALL
                    SELECT transfer_4.from_account AS account_id, -1 * transfer_4.amount AS amount, -1 * coalesce(transfer_4.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_4.amount_usd IS NULL) THEN transfer_4.amount ELSE 0 END AS unvalued
                    FROM transfer AS transfer_4
                    WHERE transfer_4.effective_on <= $2::DATE) AS anon_7
                  GROUP BY anon_7.account_id) AS anon_6 ON anon_6.account_id = account_2.id) AS anon_5 ON anon_5.need_id = need_2.id
              WHERE need_2.publication = 'PUBLISHED' AND anon_5.stage = 'REQUIRED' AND anon_5.balance > 0 AND need_2.illustrative IS false) AND plan_2.illustrative IS false))), money_r6 AS (
        SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
        FROM (
          SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, anon_2.balance AS balance, anon_2.balance_usd AS balance_usd, anon_2.unvalued AS unvalued
          FROM account AS account_1
          JOIN (
            SELECT anon_3.account_id AS account_id, sum(anon_3.amount) AS balance, sum(anon_3.amount_usd) AS balance_usd, sum(anon_3.unvalued) AS unvalued
            FROM (
              SELECT transfer_1.to_account AS account_id, 1 * transfer_1.amount AS amount, 1 * coalesce(transfer_1.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_1.amount_usd IS NULL) THEN transfer_1.amount ELSE 0 END AS unvalued
              FROM transfer AS transfer_1
              WHERE transfer_1.effective_on <= $2::DATE UNION ALL
              SELECT transfer_2.from_account AS account_id, -1 * transfer_2.amount AS amount, -1 * coalesce(transfer_2.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_2.amount_usd IS NULL) THEN transfer_2.amount ELSE 0 END AS unvalued
              FROM transfer AS transfer_2
              WHERE transfer_2.effective_on <= $2::DATE) AS anon_3
            GROUP BY anon_3.account_id) AS anon_2 ON anon_2.account_id = account_1.id) AS anon_1
        JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
        JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
        WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true)
      SELECT '{"plans":' || '[' || array_to_string(ARRAY(
          SELECT '{"code":' || CAST(to_json(CAST(r2.code AS TEXT)) AS TEXT) || '}'
          FROM (
            SELECT plan_1.id AS id, plan_1.confidence AS confidence, plan_1.illustrative AS illustrative, plan_1.note AS note, plan_1.recorded_at AS recorded_at, plan_1.code AS code, plan_1.state_code AS state_code, plan_1.title AS title, plan_1.cycle AS cycle, plan_1.version AS version, plan_1.status AS status, plan_1.adopted_edtf AS adopted_edtf, plan_1.adopted_earliest AS adopted_earliest, plan_1.adopted_latest AS adopted_latest, plan_1.reference AS reference, plan_1.document_id AS document_id, plan_1.supersedes_id AS supersedes_id
            FROM plan AS plan_1
            WHERE plan_1.id IN (
              SELECT mirps_shared_needs_1.plan_id
              FROM needs_r3 AS mirps_shared_needs_1)) AS r2
          ORDER BY r2.code
          LIMIT 1000), ',') || ']' || ',"total":' || coalesce((
          SELECT '{"required":' || coalesce((('"' || CAST(decimal_text(r4.required, r4.unit) AS TEXT)) || '"'), 'null') || ',"complete":' || coalesce(CAST(r4.unconverted = '[]'::jsonb AS TEXT), 'null') || ',"unconverted":' || '[' || array_to_string(ARRAY(
              SELECT '{"amount":' || coalesce((('"' || CAST(r5.amount AS TEXT)) || '"'), 'null') || ',"currency":' || CAST(to_json(CAST(r5.currency AS TEXT)) AS TEXT) || '}'
              FROM (
                SELECT CAST(anon_1.value AS JSONB) ->> 'currency' AS currency, CAST(anon_1.value AS JSONB) ->> 'amount' AS amount
                FROM jsonb_array_elements(r4.unconverted) AS anon_1) AS r5
              ORDER BY r5.currency
              LIMIT 1000), ',') || ']' || '}'
          FROM (
            SELECT anon_1.required AS required, anon_1.needs AS needs, anon_1.pledged_amount AS pledged_amount, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.unit AS unit, anon_1.keys AS keys, anon_1.unconverted AS unconverted, anon_1.of_needs AS of_needs, CAST(anon_1.keys AS TEXT) AS place
            FROM (
              SELECT anon_2.required AS required, anon_2.needs AS needs, anon_2.pledged_amount AS pledged_amount, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_3.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
              FROM (
                SELECT coalesce(sum(anon_4.required), 0::numeric) AS required, count(anon_4.id) AS needs, coalesce(sum(anon_4.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_4.pledged, anon_4.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_4.required - anon_4.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_4.pledged - anon_4.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.pledged >= anon_4.required) AS pledged_full, coalesce(sum(anon_4.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_4.committed, anon_4.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_4.required - anon_4.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_4.committed - anon_4.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.committed >= anon_4.required) AS committed_full, coalesce(sum(anon_4.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_4.received, anon_4.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_4.required - anon_4.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_4.received - anon_4.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.received >= anon_4.required) AS received_full, coalesce(sum(anon_4.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_4.disbursed, anon_4.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_4.required - anon_4.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_4.disbursed - anon_4.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.disbursed >= anon_4.required) AS disbursed_full, coalesce(sum(anon_4.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_4.spent, anon_4.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_4.required - anon_4.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_4.spent - anon_4.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.spent >= anon_4.required) AS spent_full
                FROM (
                  SELECT mirps_shared_needs_1.id AS id, mirps_shared_needs_1.required AS required, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('SPENT')), 0::numeric) AS spent
                  FROM needs_r3 AS mirps_shared_needs_1
                  LEFT OUTER JOIN money_r6 AS mirps_shared_money_1 ON mirps_shared_money_1.need_id = mirps_shared_needs_1.id
                  GROUP BY mirps_shared_needs_1.id, mirps_shared_needs_1.required) AS anon_4) AS anon_2
              LEFT OUTER JOIN (
                SELECT jsonb_agg(jsonb_build_object('currency', anon_5.unit, 'amount', decimal_text(anon_5.amount, anon_5.unit))) AS unconverted
                FROM (
                  SELECT anon_6.unit AS unit, sum(anon_6.unvalued) AS amount
                  FROM (
                    SELECT mirps_shared_money_2.unit AS unit, mirps_shared_money_2.unvalued AS unvalued
                    FROM needs_r3 AS mirps_shared_needs_2
                    JOIN money_r6 AS mirps_shared_money_2 ON mirps_shared_money_2.need_id = mirps_shared_needs_2.id UNION ALL
                    SELECT mirps_shared_needs_3.unit AS unit, mirps_shared_needs_3.unvalued AS unvalued
                    FROM needs_r3 AS mirps_shared_needs_3) AS anon_6
                  WHERE anon_6.unvalued > $3::BIGINT
                  GROUP BY anon_6.unit) AS anon_5) AS anon_3 ON true) AS anon_1) AS r4
          LIMIT 1), 'null') || '}'
      FROM (
        SELECT $2::DATE AS effective, coalesce((
            SELECT journal_entry_1.recorded_at
            FROM journal_entry AS journal_entry_1
            WHERE journal_entry_1.sequence = (
              SELECT ledger_head.sequence
              FROM ledger_head)), now()) AS known, (
          SELECT ledger_head.sequence
          FROM ledger_head) AS sequence) AS r1
      LIMIT 1), 'null') || ',"in2020":' || coalesce((WITH needs_r9 AS (
        SELECT need_1.id, need_1.confidence, need_1.illustrative, need_1.note, need_1.recorded_at, need_1.code, need_1.plan_id, need_1.event_id, need_1.title, need_1.scope, need_1.state_code, need_1.pillar, need_1.sector, need_1.topics, need_1.populations, need_1.kind, need_1.unit, need_1.qualifier, need_1.stated_on_edtf, need_1.stated_on_earliest, need_1.stated_on_latest, need_1.period_edtf, need_1.period_earliest, need_1.period_latest, need_1.investment_known, need_1.validated, need_1.publication, plan_1.code AS plan_code, plan_1.title AS plan_title, CAST(CAST(EXTRACT(year
              FROM need_1.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_1.required, anon_1.unvalued
        FROM need AS need_1
        JOIN plan AS plan_1 ON plan_1.id = need_1.plan_id
        JOIN (
          SELECT anon_2.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_2.balance_usd ELSE anon_2.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_2.unvalued ELSE 0 END) AS unvalued
          FROM (
            SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, anon_3.balance AS balance, anon_3.balance_usd AS balance_usd, anon_3.unvalued AS unvalued
            FROM account AS account_1
            JOIN (
              SELECT anon_4.account_id AS account_id, sum(anon_4.amount) AS balance, sum(anon_4.amount_usd) AS balance_usd, sum(anon_4.unvalued) AS unvalued
              FROM (
                SELECT transfer_1.to_account AS account_id, 1 * transfer_1.amount AS amount, 1 * coalesce(transfer_1.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_1.amount_usd IS NULL) THEN transfer_1.amount ELSE 0 END AS unvalued
                FROM transfer AS transfer_1
                WHERE transfer_1.effective_on <= $4::DATE UNION ALL
                SELECT transfer_2.from_account AS account_id, -1 * transfer_2.amount AS amount, -1 * coalesce(transfer_2.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_2.amount_usd IS NULL) THEN transfer_2.amount ELSE 0 END AS unvalued
                FROM transfer AS transfer_2
                WHERE transfer_2.effective_on <= $4::DATE) AS anon_4
              GROUP BY anon_4.account_id) AS anon_3 ON anon_3.account_id = account_1.id) AS anon_2
          WHERE anon_2.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_2.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_2.unit = $1::VARCHAR)
          GROUP BY anon_2.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_2.balance_usd ELSE anon_2.balance END) > 0 OR sum(anon_2.unvalued) > 0) AS anon_1 ON anon_1.need_id = need_1.id
        WHERE need_1.publication = 'PUBLISHED' AND need_1.illustrative IS false AND plan_1.reference IS true AND plan_1.adopted_latest <= $4::DATE AND NOT (EXISTS (
            SELECT plan_2.id
            FROM plan AS plan_2
            WHERE plan_2.reference IS true AND plan_2.adopted_latest <= $4::DATE AND plan_2.state_code IS NOT DISTINCT
            FROM plan_1.state_code AND plan_2.adopted_latest > plan_1.adopted_latest AND plan_2.id IN (
              SELECT need_2.plan_id
              FROM need AS need_2
              JOIN (
                SELECT account_2.stage AS stage, account_2.unit AS unit, account_2.line_id AS line_id, account_2.need_id AS need_id, account_2.project_id AS project_id, anon_6.balance AS balance, anon_6.balance_usd AS balance_usd, anon_6.unvalued AS unvalued
                FROM account AS account_2
                JOIN (
                  SELECT anon_7.account_id AS account_id, sum(anon_7.amount) AS balance, sum(anon_7.amount_usd) AS balance_usd, sum(anon_7.unvalued) AS unvalued
                  FROM (
                    SELECT transfer_3.to_account AS account_id, 1 * transfer_3.amount AS amount, 1 * coalesce(transfer_3.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_3.amount_usd IS NULL) THEN transfer_3.amount ELSE 0 END AS unvalued
                    FROM transfer AS transfer_3
                    WHERE transfer_3.effective_on <= $4::DATE UNION ALL
                    SELECT transfer_4.from_account AS account_id, -1 * transfer_4.amount AS amount, -1 * coalesce(transfer_4.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_4.amount_usd IS NULL) THEN transfer_4.amount ELSE 0 END AS unvalued
                    FROM transfer AS transfer_4
                    WHERE transfer_4.effective_on <= $4::DATE) AS anon_7
                  GROUP BY anon_7.account_id) AS anon_6 ON anon_6.account_id = account_2.id) AS anon_5 ON anon_5.need_id = need_2.id
              WHERE need_2.publication = 'PUBLISHED' AND anon_5.stage = 'REQUIRED' AND anon_5.balance > 0 AND need_2.illustrative IS false) AND plan_2.illustrative IS false))), money_r12 AS (
        SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
        FROM (
          SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, anon_2.balance AS balance, anon_2.balance_usd AS balance_usd, anon_2.unvalued AS unvalued
          FROM account AS account_1
          JOIN (
            SELECT anon_3.account_id AS account_id, sum(anon_3.amount) AS balance, sum(anon_3.amount_usd) AS balance_usd, sum(anon_3.unvalued) AS unvalued
            FROM (
              SELECT transfer_1.to_account AS account_id, 1 * transfer_1.amount AS amount, 1 * coalesce(transfer_1.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_1.amount_usd IS NULL) THEN transfer_1.amount ELSE 0 END AS unvalued
              FROM transfer AS transfer_1
              WHERE transfer_1.effective_on <= $4::DATE UNION ALL
              SELECT transfer_2.from_account AS account_id, -1 * transfer_2.amount AS amount, -1 * coalesce(transfer_2.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_2.amount_usd IS NULL) THEN transfer_2.amount ELSE 0 END AS unvalued
              FROM transfer AS transfer_2
              WHERE transfer_2.effective_on <= $4::DATE) AS anon_3
            GROUP BY anon_3.account_id) AS anon_2 ON anon_2.account_id = account_1.id) AS anon_1
        JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
        JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
        WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true)
      SELECT '{"plans":' || '[' || array_to_string(ARRAY(
          SELECT '{"code":' || CAST(to_json(CAST(r8.code AS TEXT)) AS TEXT) || '}'
          FROM (
            SELECT plan_1.id AS id, plan_1.confidence AS confidence, plan_1.illustrative AS illustrative, plan_1.note AS note, plan_1.recorded_at AS recorded_at, plan_1.code AS code, plan_1.state_code AS state_code, plan_1.title AS title, plan_1.cycle AS cycle, plan_1.version AS version, plan_1.status AS status, plan_1.adopted_edtf AS adopted_edtf, plan_1.adopted_earliest AS adopted_earliest, plan_1.adopted_latest AS adopted_latest, plan_1.reference AS reference, plan_1.document_id AS document_id, plan_1.supersedes_id AS supersedes_id
            FROM plan AS plan_1
            WHERE plan_1.id IN (
              SELECT mirps_shared_needs_1.plan_id
              FROM needs_r9 AS mirps_shared_needs_1)) AS r8
          ORDER BY r8.code
          LIMIT 1000), ',') || ']' || ',"total":' || coalesce((
          SELECT '{"required":' || coalesce((('"' || CAST(decimal_text(r10.required, r10.unit) AS TEXT)) || '"'), 'null') || ',"complete":' || coalesce(CAST(r10.unconverted = '[]'::jsonb AS TEXT), 'null') || ',"unconverted":' || '[' || array_to_string(ARRAY(
              SELECT '{"amount":' || coalesce((('"' || CAST(r11.amount AS TEXT)) || '"'), 'null') || ',"currency":' || CAST(to_json(CAST(r11.currency AS TEXT)) AS TEXT) || '}'
              FROM (
                SELECT CAST(anon_1.value AS JSONB) ->> 'currency' AS currency, CAST(anon_1.value AS JSONB) ->> 'amount' AS amount
                FROM jsonb_array_elements(r10.unconverted) AS anon_1) AS r11
              ORDER BY r11.currency
              LIMIT 1000), ',') || ']' || '}'
          FROM (
            SELECT anon_1.required AS required, anon_1.needs AS needs, anon_1.pledged_amount AS pledged_amount, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.unit AS unit, anon_1.keys AS keys, anon_1.unconverted AS unconverted, anon_1.of_needs AS of_needs, CAST(anon_1.keys AS TEXT) AS place
            FROM (
              SELECT anon_2.required AS required, anon_2.needs AS needs, anon_2.pledged_amount AS pledged_amount, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_3.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
              FROM (
                SELECT coalesce(sum(anon_4.required), 0::numeric) AS required, count(anon_4.id) AS needs, coalesce(sum(anon_4.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_4.pledged, anon_4.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_4.required - anon_4.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_4.pledged - anon_4.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.pledged >= anon_4.required) AS pledged_full, coalesce(sum(anon_4.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_4.committed, anon_4.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_4.required - anon_4.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_4.committed - anon_4.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.committed >= anon_4.required) AS committed_full, coalesce(sum(anon_4.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_4.received, anon_4.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_4.required - anon_4.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_4.received - anon_4.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.received >= anon_4.required) AS received_full, coalesce(sum(anon_4.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_4.disbursed, anon_4.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_4.required - anon_4.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_4.disbursed - anon_4.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.disbursed >= anon_4.required) AS disbursed_full, coalesce(sum(anon_4.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_4.spent, anon_4.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_4.required - anon_4.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_4.spent - anon_4.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.spent >= anon_4.required) AS spent_full
                FROM (
                  SELECT mirps_shared_needs_1.id AS id, mirps_shared_needs_1.required AS required, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('SPENT')), 0::numeric) AS spent
                  FROM needs_r9 AS mirps_shared_needs_1
                  LEFT OUTER JOIN money_r12 AS mirps_shared_money_1 ON mirps_shared_money_1.need_id = mirps_shared_needs_1.id
                  GROUP BY mirps_shared_needs_1.id, mirps_shared_needs_1.required) AS anon_4) AS anon_2
              LEFT OUTER JOIN (
                SELECT jsonb_agg(jsonb_build_object('currency', anon_5.unit, 'amount', decimal_text(anon_5.amount, anon_5.unit))) AS unconverted
                FROM (
                  SELECT anon_6.unit AS unit, sum(anon_6.unvalued) AS amount
                  FROM (
                    SELECT mirps_shared_money_2.unit AS unit, mirps_shared_money_2.unvalued AS unvalued
                    FROM needs_r9 AS mirps_shared_needs_2
                    JOIN money_r12 AS mirps_shared_money_2 ON mirps_shared_money_2.need_id = mirps_shared_needs_2.id UNION ALL
                    SELECT mirps_shared_needs_3.unit AS unit, mirps_shared_needs_3.unvalued AS unvalued
                    FROM needs_r9 AS mirps_shared_needs_3) AS anon_6
                  WHERE anon_6.unvalued > $3::BIGINT
                  GROUP BY anon_6.unit) AS anon_5) AS anon_3 ON true) AS anon_1) AS r10
          LIMIT 1), 'null') || '}'
      FROM (
        SELECT $4::DATE AS effective, coalesce((
            SELECT journal_entry_1.recorded_at
            FROM journal_entry AS journal_entry_1
            WHERE journal_entry_1.sequence = (
              SELECT ledger_head.sequence
              FROM ledger_head)), now()) AS known, (
          SELECT ledger_head.sequence
          FROM ledger_head) AS sequence) AS r7
      LIMIT 1), 'null') || ',"in2021":' || coalesce((WITH needs_r15 AS (
        SELECT need_1.id, need_1.confidence, need_1.illustrative, need_1.note, need_1.recorded_at, need_1.code, need_1.plan_id, need_1.event_id, need_1.title, need_1.scope, need_1.state_code, need_1.pillar, need_1.sector, need_1.topics, need_1.populations, need_1.kind, need_1.unit, need_1.qualifier, need_1.stated_on_edtf, need_1.stated_on_earliest, need_1.stated_on_latest, need_1.period_edtf, need_1.period_earliest, need_1.period_latest, need_1.investment_known, need_1.validated, need_1.publication, plan_1.code AS plan_code, plan_1.title AS plan_title, CAST(CAST(EXTRACT(year
              FROM need_1.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_1.required, anon_1.unvalued
        FROM need AS need_1
        JOIN plan AS plan_1 ON plan_1.id = need_1.plan_id
        JOIN (
          SELECT anon_2.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_2.balance_usd ELSE anon_2.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_2.unvalued ELSE 0 END) AS unvalued
          FROM (
            SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, anon_3.balance AS balance, anon_3.balance_usd AS balance_usd, anon_3.unvalued AS unvalued
            FROM account AS account_1
            JOIN (
              SELECT anon_4.account_id AS account_id, sum(anon_4.amount) AS balance, sum(anon_4.amount_usd) AS balance_usd, sum(anon_4.unvalued) AS unvalued
              FROM (
                SELECT transfer_1.to_account AS account_id, 1 * transfer_1.amount AS amount, 1 * coalesce(transfer_1.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_1.amount_usd IS NULL) THEN transfer_1.amount ELSE 0 END AS unvalued
                FROM transfer AS transfer_1
                WHERE transfer_1.effective_on <= $5::DATE UNION ALL
                SELECT transfer_2.from_account AS account_id, -1 * transfer_2.amount AS amount, -1 * coalesce(transfer_2.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_2.amount_usd IS NULL) THEN transfer_2.amount ELSE 0 END AS unvalued
                FROM transfer AS transfer_2
                WHERE transfer_2.effective_on <= $5::DATE) AS anon_4
              GROUP BY anon_4.account_id) AS anon_3 ON anon_3.account_id = account_1.id) AS anon_2
          WHERE anon_2.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_2.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_2.unit = $1::VARCHAR)
          GROUP BY anon_2.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_2.balance_usd ELSE anon_2.balance END) > 0 OR sum(anon_2.unvalued) > 0) AS anon_1 ON anon_1.need_id = need_1.id
        WHERE need_1.publication = 'PUBLISHED' AND need_1.illustrative IS false AND plan_1.reference IS true AND plan_1.adopted_latest <= $5::DATE AND NOT (EXISTS (
            SELECT plan_2.id
            FROM plan AS plan_2
            WHERE plan_2.reference IS true AND plan_2.adopted_latest <= $5::DATE AND plan_2.state_code IS NOT DISTINCT
            FROM plan_1.state_code AND plan_2.adopted_latest > plan_1.adopted_latest AND plan_2.id IN (
              SELECT need_2.plan_id
              FROM need AS need_2
              JOIN (
                SELECT account_2.stage AS stage, account_2.unit AS unit, account_2.line_id AS line_id, account_2.need_id AS need_id, account_2.project_id AS project_id, anon_6.balance AS balance, anon_6.balance_usd AS balance_usd, anon_6.unvalued AS unvalued
                FROM account AS account_2
                JOIN (
                  SELECT anon_7.account_id AS account_id, sum(anon_7.amount) AS balance, sum(anon_7.amount_usd) AS balance_usd, sum(anon_7.unvalued) AS unvalued
                  FROM (
                    SELECT transfer_3.to_account AS account_id, 1 * transfer_3.amount AS amount, 1 * coalesce(transfer_3.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_3.amount_usd IS NULL) THEN transfer_3.amount ELSE 0 END AS unvalued
                    FROM transfer AS transfer_3
                    WHERE transfer_3.effective_on <= $5::DATE UNION ALL
                    SELECT transfer_4.from_account AS account_id, -1 * transfer_4.amount AS amount, -1 * coalesce(transfer_4.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_4.amount_usd IS NULL) THEN transfer_4.amount ELSE 0 END AS unvalued
                    FROM transfer AS transfer_4
                    WHERE transfer_4.effective_on <= $5::DATE) AS anon_7
                  GROUP BY anon_7.account_id) AS anon_6 ON anon_6.account_id = account_2.id) AS anon_5 ON anon_5.need_id = need_2.id
              WHERE need_2.publication = 'PUBLISHED' AND anon_5.stage = 'REQUIRED' AND anon_5.balance > 0 AND need_2.illustrative IS false) AND plan_2.illustrative IS false))), money_r18 AS (
        SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
        FROM (
          SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, anon_2.balance AS balance, anon_2.balance_usd AS balance_usd, anon_2.unvalued AS unvalued
          FROM account AS account_1
          JOIN (
            SELECT anon_3.account_id AS account_id, sum(anon_3.amount) AS balance, sum(anon_3.amount_usd) AS balance_usd, sum(anon_3.unvalued) AS unvalued
            FROM (
              SELECT transfer_1.to_account AS account_id, 1 * transfer_1.amount AS amount, 1 * coalesce(transfer_1.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_1.amount_usd IS NULL) THEN transfer_1.amount ELSE 0 END AS unvalued
              FROM transfer AS transfer_1
              WHERE transfer_1.effective_on <= $5::DATE UNION ALL
              SELECT transfer_2.from_account AS account_id, -1 * transfer_2.amount AS amount, -1 * coalesce(transfer_2.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_2.amount_usd IS NULL) THEN transfer_2.amount ELSE 0 END AS unvalued
              FROM transfer AS transfer_2
              WHERE transfer_2.effective_on <= $5::DATE) AS anon_3
            GROUP BY anon_3.account_id) AS anon_2 ON anon_2.account_id = account_1.id) AS anon_1
        JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
        JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
        WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true)
      SELECT '{"plans":' || '[' || array_to_string(ARRAY(
          SELECT '{"code":' || CAST(to_json(CAST(r14.code AS TEXT)) AS TEXT) || '}'
          FROM (
            SELECT plan_1.id AS id, plan_1.confidence AS confidence, plan_1.illustrative AS illustrative, plan_1.note AS note, plan_1.recorded_at AS recorded_at, plan_1.code AS code, plan_1.state_code AS state_code, plan_1.title AS title, plan_1.cycle AS cycle, plan_1.version AS version, plan_1.status AS status, plan_1.adopted_edtf AS adopted_edtf, plan_1.adopted_earliest AS adopted_earliest, plan_1.adopted_latest AS adopted_latest, plan_1.reference AS reference, plan_1.document_id AS document_id, plan_1.supersedes_id AS supersedes_id
            FROM plan AS plan_1
            WHERE plan_1.id IN (
              SELECT mirps_shared_needs_1.plan_id
              FROM needs_r15 AS mirps_shared_needs_1)) AS r14
          ORDER BY r14.code
          LIMIT 1000), ',') || ']' || ',"total":' || coalesce((
          SELECT '{"required":' || coalesce((('"' || CAST(decimal_text(r16.required, r16.unit) AS TEXT)) || '"'), 'null') || ',"complete":' || coalesce(CAST(r16.unconverted = '[]'::jsonb AS TEXT), 'null') || ',"unconverted":' || '[' || array_to_string(ARRAY(
              SELECT '{"amount":' || coalesce((('"' || CAST(r17.amount AS TEXT)) || '"'), 'null') || ',"currency":' || CAST(to_json(CAST(r17.currency AS TEXT)) AS TEXT) || '}'
              FROM (
                SELECT CAST(anon_1.value AS JSONB) ->> 'currency' AS currency, CAST(anon_1.value AS JSONB) ->> 'amount' AS amount
                FROM jsonb_array_elements(r16.unconverted) AS anon_1) AS r17
              ORDER BY r17.currency
              LIMIT 1000), ',') || ']' || '}'
          FROM (
            SELECT anon_1.required AS required, anon_1.needs AS needs, anon_1.pledged_amount AS pledged_amount, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.unit AS unit, anon_1.keys AS keys, anon_1.unconverted AS unconverted, anon_1.of_needs AS of_needs, CAST(anon_1.keys AS TEXT) AS place
            FROM (
              SELECT anon_2.required AS required, anon_2.needs AS needs, anon_2.pledged_amount AS pledged_amount, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_3.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
              FROM (
                SELECT coalesce(sum(anon_4.required), 0::numeric) AS required, count(anon_4.id) AS needs, coalesce(sum(anon_4.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_4.pledged, anon_4.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_4.required - anon_4.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_4.pledged - anon_4.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.pledged >= anon_4.required) AS pledged_full, coalesce(sum(anon_4.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_4.committed, anon_4.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_4.required - anon_4.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_4.committed - anon_4.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.committed >= anon_4.required) AS committed_full, coalesce(sum(anon_4.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_4.received, anon_4.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_4.required - anon_4.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_4.received - anon_4.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.received >= anon_4.required) AS received_full, coalesce(sum(anon_4.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_4.disbursed, anon_4.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_4.required - anon_4.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_4.disbursed - anon_4.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.disbursed >= anon_4.required) AS disbursed_full, coalesce(sum(anon_4.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_4.spent, anon_4.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_4.required - anon_4.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_4.spent - anon_4.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.spent >= anon_4.required) AS spent_full
                FROM (
                  SELECT mirps_shared_needs_1.id AS id, mirps_shared_needs_1.required AS required, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('SPENT')), 0::numeric) AS spent
                  FROM needs_r15 AS mirps_shared_needs_1
                  LEFT OUTER JOIN money_r18 AS mirps_shared_money_1 ON mirps_shared_money_1.need_id = mirps_shared_needs_1.id
                  GROUP BY mirps_shared_needs_1.id, mirps_shared_needs_1.required) AS anon_4) AS anon_2
              LEFT OUTER JOIN (
                SELECT jsonb_agg(jsonb_build_object('currency', anon_5.unit, 'amount', decimal_text(anon_5.amount, anon_5.unit))) AS unconverted
                FROM (
                  SELECT anon_6.unit AS unit, sum(anon_6.unvalued) AS amount
                  FROM (
                    SELECT mirps_shared_money_2.unit AS unit, mirps_shared_money_2.unvalued AS unvalued
                    FROM needs_r15 AS mirps_shared_needs_2
                    JOIN money_r18 AS mirps_shared_money_2 ON mirps_shared_money_2.need_id = mirps_shared_needs_2.id UNION ALL
                    SELECT mirps_shared_needs_3.unit AS unit, mirps_shared_needs_3.unvalued AS unvalued
                    FROM needs_r15 AS mirps_shared_needs_3) AS anon_6
                  WHERE anon_6.unvalued > $3::BIGINT
                  GROUP BY anon_6.unit) AS anon_5) AS anon_3 ON true) AS anon_1) AS r16
          LIMIT 1), 'null') || '}'
      FROM (
        SELECT $5::DATE AS effective, coalesce((
            SELECT journal_entry_1.recorded_at
            FROM journal_entry AS journal_entry_1
            WHERE journal_entry_1.sequence = (
              SELECT ledger_head.sequence
              FROM ledger_head)), now()) AS known, (
          SELECT ledger_head.sequence
          FROM ledger_head) AS sequence) AS r13
      LIMIT 1), 'null') || ',"named":' || coalesce((WITH needs_r21 AS (
        SELECT need_1.id, need_1.confidence, need_1.illustrative, need_1.note, need_1.recorded_at, need_1.code, need_1.plan_id, need_1.event_id, need_1.title, need_1.scope, need_1.state_code, need_1.pillar, need_1.sector, need_1.topics, need_1.populations, need_1.kind, need_1.unit, need_1.qualifier, need_1.stated_on_edtf, need_1.stated_on_earliest, need_1.stated_on_latest, need_1.period_edtf, need_1.period_earliest, need_1.period_latest, need_1.investment_known, need_1.validated, need_1.publication, plan_1.code AS plan_code, plan_1.title AS plan_title, CAST(CAST(EXTRACT(year
              FROM need_1.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_1.required, anon_1.unvalued
        FROM need AS need_1
        JOIN plan AS plan_1 ON plan_1.id = need_1.plan_id
        JOIN (
          SELECT anon_2.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_2.balance_usd ELSE anon_2.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_2.unvalued ELSE 0 END) AS unvalued
          FROM (
            SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
            FROM account AS account_1) AS anon_2
          WHERE anon_2.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_2.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_2.unit = $1::VARCHAR)
          GROUP BY anon_2.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_2.balance_usd ELSE anon_2.balance END) > 0 OR sum(anon_2.unvalued) > 0) AS anon_1 ON anon_1.need_id = need_1.id
        WHERE need_1.publication = 'PUBLISHED' AND plan_1.code = any($6::TEXT[]) AND need_1.illustrative IS false), money_r24 AS (
        SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
        FROM (
          SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
          FROM account AS account_1) AS anon_1
        JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
        JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
        WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true)
      SELECT '{"plans":' || '[' || array_to_string(ARRAY(
          SELECT '{"code":' || CAST(to_json(CAST(r20.code AS TEXT)) AS TEXT) || '}'
          FROM (
            SELECT plan_1.id AS id, plan_1.confidence AS confidence, plan_1.illustrative AS illustrative, plan_1.note AS note, plan_1.recorded_at AS recorded_at, plan_1.code AS code, plan_1.state_code AS state_code, plan_1.title AS title, plan_1.cycle AS cycle, plan_1.version AS version, plan_1.status AS status, plan_1.adopted_edtf AS adopted_edtf, plan_1.adopted_earliest AS adopted_earliest, plan_1.adopted_latest AS adopted_latest, plan_1.reference AS reference, plan_1.document_id AS document_id, plan_1.supersedes_id AS supersedes_id
            FROM plan AS plan_1
            WHERE plan_1.id IN (
              SELECT mirps_shared_needs_1.plan_id
              FROM needs_r21 AS mirps_shared_needs_1)) AS r20
          ORDER BY r20.code
          LIMIT 1000), ',') || ']' || ',"total":' || coalesce((
          SELECT '{"required":' || coalesce((('"' || CAST(decimal_text(r22.required, r22.unit) AS TEXT)) || '"'), 'null') || ',"complete":' || coalesce(CAST(r22.unconverted = '[]'::jsonb AS TEXT), 'null') || ',"unconverted":' || '[' || array_to_string(ARRAY(
              SELECT '{"amount":' || coalesce((('"' || CAST(r23.amount AS TEXT)) || '"'), 'null') || ',"currency":' || CAST(to_json(CAST(r23.currency AS TEXT)) AS TEXT) || '}'
              FROM (
                SELECT CAST(anon_1.value AS JSONB) ->> 'currency' AS currency, CAST(anon_1.value AS JSONB) ->> 'amount' AS amount
                FROM jsonb_array_elements(r22.unconverted) AS anon_1) AS r23
              ORDER BY r23.currency
              LIMIT 1000), ',') || ']' || '}'
          FROM (
            SELECT anon_1.required AS required, anon_1.needs AS needs, anon_1.pledged_amount AS pledged_amount, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.unit AS unit, anon_1.keys AS keys, anon_1.unconverted AS unconverted, anon_1.of_needs AS of_needs, CAST(anon_1.keys AS TEXT) AS place
            FROM (
              SELECT anon_2.required AS required, anon_2.needs AS needs, anon_2.pledged_amount AS pledged_amount, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_3.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
              FROM (
                SELECT coalesce(sum(anon_4.required), 0::numeric) AS required, count(anon_4.id) AS needs, coalesce(sum(anon_4.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_4.pledged, anon_4.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_4.required - anon_4.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_4.pledged - anon_4.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.pledged >= anon_4.required) AS pledged_full, coalesce(sum(anon_4.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_4.committed, anon_4.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_4.required - anon_4.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_4.committed - anon_4.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.committed >= anon_4.required) AS committed_full, coalesce(sum(anon_4.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_4.received, anon_4.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_4.required - anon_4.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_4.received - anon_4.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.received >= anon_4.required) AS received_full, coalesce(sum(anon_4.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_4.disbursed, anon_4.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_4.required - anon_4.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_4.disbursed - anon_4.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.disbursed >= anon_4.required) AS disbursed_full, coalesce(sum(anon_4.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_4.spent, anon_4.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_4.required - anon_4.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_4.spent - anon_4.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.spent >= anon_4.required) AS spent_full
                FROM (
                  SELECT mirps_shared_needs_1.id AS id, mirps_shared_needs_1.required AS required, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('SPENT')), 0::numeric) AS spent
                  FROM needs_r21 AS mirps_shared_needs_1
                  LEFT OUTER JOIN money_r24 AS mirps_shared_money_1 ON mirps_shared_money_1.need_id = mirps_shared_needs_1.id
                  GROUP BY mirps_shared_needs_1.id, mirps_shared_needs_1.required) AS anon_4) AS anon_2
              LEFT OUTER JOIN (
                SELECT jsonb_agg(jsonb_build_object('currency', anon_5.unit, 'amount', decimal_text(anon_5.amount, anon_5.unit))) AS unconverted
                FROM (
                  SELECT anon_6.unit AS unit, sum(anon_6.unvalued) AS amount
                  FROM (
                    SELECT mirps_shared_money_2.unit AS unit, mirps_shared_money_2.unvalued AS unvalued
                    FROM needs_r21 AS mirps_shared_needs_2
                    JOIN money_r24 AS mirps_shared_money_2 ON mirps_shared_money_2.need_id = mirps_shared_needs_2.id UNION ALL
                    SELECT mirps_shared_needs_3.unit AS unit, mirps_shared_needs_3.unvalued AS unvalued
                    FROM needs_r21 AS mirps_shared_needs_3) AS anon_6
                  WHERE anon_6.unvalued > $3::BIGINT
                  GROUP BY anon_6.unit) AS anon_5) AS anon_3 ON true) AS anon_1) AS r22
          LIMIT 1), 'null') || '}'
      FROM (
        SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
            SELECT journal_entry_1.recorded_at
            FROM journal_entry AS journal_entry_1
            WHERE journal_entry_1.sequence = (
              SELECT ledger_head.sequence
              FROM ledger_head)), now()) AS known, (
          SELECT ledger_head.sequence
          FROM ledger_head) AS sequence) AS r19
      LIMIT 1), 'null') || '}', 'UTF8')
