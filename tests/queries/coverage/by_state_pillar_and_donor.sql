SELECT convert_to('{"byStateAndPillar":' || coalesce((WITH money_r6 AS (
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
        WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true), needs_r7 AS (
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
              WHERE need_2.publication = 'PUBLISHED' AND anon_5.stage = 'REQUIRED' AND anon_5.balance > 0 AND need_2.illustrative IS false) AND plan_2.illustrative IS false)))
      SELECT '{"groups":' || '[' || array_to_string(ARRAY(
          SELECT '{"keys":' || '[' || array_to_string(ARRAY(
              SELECT '{"dimension":' || CAST(to_json(CAST(r3.dimension AS TEXT)) AS TEXT) || ',"code":' || coalesce(CAST(to_json(CAST(r3.code AS TEXT)) AS TEXT), 'null') || ',"label":' || coalesce(CAST(to_json(CAST(coalesce(CAST(r3.label AS JSONB) ->> 'es', CAST(r3.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null') || '}'
              FROM (
                SELECT CAST(anon_1.value AS JSONB) ->> 'dimension' AS dimension, CAST(anon_1.value AS JSONB) ->> 'code' AS code, CAST(anon_1.value AS JSONB) -> 'label' AS label, anon_1.place AS place
                FROM jsonb_array_elements(r2.keys) WITH ORDINALITY AS anon_1(value, place)) AS r3
              ORDER BY r3.place
              LIMIT 1000), ',') || ']' || ',"coverage":' || coalesce((
              SELECT '{"required":' || coalesce((('"' || CAST(decimal_text(r4.required, r4.unit) AS TEXT)) || '"'), 'null') || ',"pledged":' || ('{"gross":' || CASE WHEN r4.pledged_amount IS NOT NULL THEN '{"value":' || coalesce(CAST(round(r4.pledged_amount / CAST(nullif(r4.required, 0) AS NUMERIC), 6) AS TEXT), 'null') || '}' ELSE 'null' END || ',"effective":' || CASE WHEN r4.pledged_covered IS NOT NULL THEN '{"value":' || coalesce(CAST(round(r4.pledged_covered / CAST(nullif(r4.required, 0) AS NUMERIC), 6) AS TEXT), 'null') || '}' ELSE 'null' END || ',"gap":' || coalesce((('"' || CAST(decimal_text(r4.pledged_gap, r4.unit) AS TEXT)) || '"'), 'null') || ',"surplus":' || coalesce((('"' || CAST(decimal_text(r4.pledged_surplus, r4.unit) AS TEXT)) || '"'), 'null') || '}') || '}'
              FROM (
                SELECT r2.key_state AS key_state, r2.key_pillar AS key_pillar, r2.required AS required, r2.needs AS needs, r2.pledged_amount AS pledged_amount, r2.pledged_covered AS pledged_covered, r2.pledged_gap AS pledged_gap, r2.pledged_surplus AS pledged_surplus, r2.pledged_full AS pledged_full, r2.committed_amount AS committed_amount, r2.committed_covered AS committed_covered, r2.committed_gap AS committed_gap, r2.committed_surplus AS committed_surplus, r2.committed_full AS committed_full, r2.received_amount AS received_amount, r2.received_covered AS received_covered, r2.received_gap AS received_gap, r2.received_surplus AS received_surplus, r2.received_full AS received_full, r2.disbursed_amount AS disbursed_amount, r2.disbursed_covered AS disbursed_covered, r2.disbursed_gap AS disbursed_gap, r2.disbursed_surplus AS disbursed_surplus, r2.disbursed_full AS disbursed_full, r2.spent_amount AS spent_amount, r2.spent_covered AS spent_covered, r2.spent_gap AS spent_gap, r2.spent_surplus AS spent_surplus, r2.spent_full AS spent_full, r2.unit AS unit, r2.unconverted AS unconverted, r2.of_needs AS of_needs, r2.place AS place) AS r4
              LIMIT 1), 'null') || ',"notAllocated":' || coalesce((
              SELECT '{"required":' || coalesce((('"' || CAST(decimal_text(r5.required, r5.unit) AS TEXT)) || '"'), 'null') || '}'
              FROM (
                SELECT 0::numeric AS required, r2.unit AS unit, r2.unconverted AS unconverted, NULL::numeric AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, NULL::numeric AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, NULL::numeric AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, NULL::numeric AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, NULL::numeric AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs
                WHERE false) AS r5
              LIMIT 1), 'null') || '}'
          FROM (
            SELECT anon_1.key_state AS key_state, anon_1.key_pillar AS key_pillar, anon_1.required AS required, anon_1.needs AS needs, anon_1.pledged_amount AS pledged_amount, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.unit AS unit, anon_1.keys AS keys, anon_1.unconverted AS unconverted, anon_1.of_needs AS of_needs, CAST(anon_1.keys AS TEXT) AS place
            FROM (
              SELECT anon_2.key_state AS key_state, anon_2.key_pillar AS key_pillar, anon_2.required AS required, anon_2.needs AS needs, anon_2.pledged_amount AS pledged_amount, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, $1::VARCHAR AS unit, jsonb_build_array(jsonb_build_object('dimension', 'STATE', 'code', (
                    SELECT state_1.code
                    FROM state AS state_1
                    WHERE state_1.code = anon_2.key_state), 'label', coalesce((
                      SELECT state_1.name
                      FROM state AS state_1
                      WHERE state_1.code = anon_2.key_state), jsonb_build_object('en', 'The region', 'es', 'La región', 'pt', 'A região', 'fr', 'La région'))), jsonb_build_object('dimension', 'PILLAR', 'code', anon_2.key_pillar, 'label', coalesce((
                      SELECT code_list_item_1.name
                      FROM code_list_item AS code_list_item_1
                      WHERE code_list_item_1.code_list = 'PILLAR' AND code_list_item_1.code = anon_2.key_pillar), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé')))) AS keys, coalesce(anon_3.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
              FROM (
                SELECT anon_4.key_state AS key_state, anon_4.key_pillar AS key_pillar, coalesce(sum(anon_4.required), 0::numeric) AS required, count(anon_4.id) AS needs, coalesce(sum(anon_4.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_4.pledged, anon_4.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_4.required - anon_4.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_4.pledged - anon_4.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.pledged >= anon_4.required) AS pledged_full, coalesce(sum(anon_4.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_4.committed, anon_4.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_4.required - anon_4.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_4.committed - anon_4.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.committed >= anon_4.required) AS committed_full, coalesce(sum(anon_4.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_4.received, anon_4.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_4.required - anon_4.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_4.received - anon_4.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.received >= anon_4.required) AS received_full, coalesce(sum(anon_4.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_4.disbursed, anon_4.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_4.required - anon_4.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_4.disbursed - anon_4.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.disbursed >= anon_4.required) AS disbursed_full, coalesce(sum(anon_4.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_4.spent, anon_4.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_4.required - anon_4.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_4.spent - anon_4.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.spent >= anon_4.required) AS spent_full
                FROM (
                  SELECT mirps_shared_needs_1.id AS id, mirps_shared_needs_1.required AS required, mirps_shared_needs_1.state_code AS key_state, mirps_shared_needs_1.pillar AS key_pillar, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('SPENT')), 0::numeric) AS spent
                  FROM needs_r7 AS mirps_shared_needs_1
                  LEFT OUTER JOIN money_r6 AS mirps_shared_money_1 ON mirps_shared_money_1.need_id = mirps_shared_needs_1.id
                  GROUP BY mirps_shared_needs_1.id, mirps_shared_needs_1.required, mirps_shared_needs_1.state_code, mirps_shared_needs_1.pillar) AS anon_4
                GROUP BY anon_4.key_state, anon_4.key_pillar) AS anon_2
              LEFT OUTER JOIN (
                SELECT anon_5.key_state AS key_state, anon_5.key_pillar AS key_pillar, jsonb_agg(jsonb_build_object('currency', anon_5.unit, 'amount', decimal_text(anon_5.amount, anon_5.unit))) AS unconverted
                FROM (
                  SELECT anon_6.key_state AS key_state, anon_6.key_pillar AS key_pillar, anon_6.unit AS unit, sum(anon_6.unvalued) AS amount
                  FROM (
                    SELECT mirps_shared_needs_2.state_code AS key_state, mirps_shared_needs_2.pillar AS key_pillar, mirps_shared_money_2.unit AS unit, mirps_shared_money_2.unvalued AS unvalued
                    FROM needs_r7 AS mirps_shared_needs_2
                    JOIN money_r6 AS mirps_shared_money_2 ON mirps_shared_money_2.need_id = mirps_shared_needs_2.id UNION ALL
                    SELECT mirps_shared_needs_3.state_code AS key_state, mirps_shared_needs_3.pillar AS key_pillar, mirps_shared_needs_3.unit AS unit, mirps_shared_needs_3.unvalued AS unvalued
                    FROM needs_r7 AS mirps_shared_needs_3) AS anon_6
                  WHERE anon_6.unvalued > $3::BIGINT
                  GROUP BY anon_6.key_state, anon_6.key_pillar, anon_6.unit) AS anon_5
                GROUP BY anon_5.key_state, anon_5.key_pillar) AS anon_3 ON anon_2.key_state IS NOT DISTINCT
              FROM anon_3.key_state AND anon_2.key_pillar IS NOT DISTINCT
              FROM anon_3.key_pillar) AS anon_1) AS r2
          ORDER BY r2.place
          LIMIT 1000), ',') || ']' || '}'
      FROM (
        SELECT $2::DATE AS effective, coalesce((
            SELECT journal_entry_1.recorded_at
            FROM journal_entry AS journal_entry_1
            WHERE journal_entry_1.sequence = (
              SELECT ledger_head.sequence
              FROM ledger_head)), now()) AS known, (
          SELECT ledger_head.sequence
          FROM ledger_head) AS sequence) AS r1
      LIMIT 1), 'null') || ',"byDonor":' || coalesce((WITH money_r10 AS (
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
        WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true), needs_r11 AS (
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
              WHERE need_2.publication = 'PUBLISHED' AND anon_5.stage = 'REQUIRED' AND anon_5.balance > 0 AND need_2.illustrative IS false) AND plan_2.illustrative IS false)))
      SELECT '{"total":' || coalesce((
          SELECT '{"required":' || coalesce((('"' || CAST(decimal_text(r9.required, r9.unit) AS TEXT)) || '"'), 'null') || '}'
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
                  FROM needs_r11 AS mirps_shared_needs_1
                  LEFT OUTER JOIN money_r10 AS mirps_shared_money_1 ON mirps_shared_money_1.need_id = mirps_shared_needs_1.id
                  GROUP BY mirps_shared_needs_1.id, mirps_shared_needs_1.required) AS anon_4) AS anon_2
              LEFT OUTER JOIN (
                SELECT jsonb_agg(jsonb_build_object('currency', anon_5.unit, 'amount', decimal_text(anon_5.amount, anon_5.unit))) AS unconverted
                FROM (
                  SELECT anon_6.unit AS unit, sum(anon_6.unvalued) AS amount
                  FROM (
                    SELECT mirps_shared_money_2.unit AS unit, mirps_shared_money_2.unvalued AS unvalued
                    FROM needs_r11 AS mirps_shared_needs_2
                    JOIN money_r10 AS mirps_shared_money_2 ON mirps_shared_money_2.need_id = mirps_shared_needs_2.id UNION ALL
                    SELECT mirps_shared_needs_3.unit AS unit, mirps_shared_needs_3.unvalued AS unvalued
                    FROM needs_r11 AS mirps_shared_needs_3) AS anon_6
                  WHERE anon_6.unvalued > $3::BIGINT
                  GROUP BY anon_6.unit) AS anon_5) AS anon_3 ON true) AS anon_1) AS r9
          LIMIT 1), 'null') || ',"groups":' || '[' || array_to_string(ARRAY(
          SELECT '{"keys":' || '[' || array_to_string(ARRAY(
              SELECT '{"dimension":' || CAST(to_json(CAST(r13.dimension AS TEXT)) AS TEXT) || ',"code":' || coalesce(CAST(to_json(CAST(r13.code AS TEXT)) AS TEXT), 'null') || ',"label":' || coalesce(CAST(to_json(CAST(CAST(r13.label AS JSONB) ->> 'en' AS TEXT)) AS TEXT), 'null') || '}'
              FROM (
                SELECT CAST(anon_1.value AS JSONB) ->> 'dimension' AS dimension, CAST(anon_1.value AS JSONB) ->> 'code' AS code, CAST(anon_1.value AS JSONB) -> 'label' AS label, anon_1.place AS place
                FROM jsonb_array_elements(r12.keys) WITH ORDINALITY AS anon_1(value, place)) AS r13
              ORDER BY r13.place
              LIMIT 1000), ',') || ']' || ',"coverage":' || coalesce((
              SELECT '{"required":' || coalesce((('"' || CAST(decimal_text(r14.required, r14.unit) AS TEXT)) || '"'), 'null') || ',"pledged":' || ('{"amount":' || coalesce((('"' || CAST(decimal_text(r14.pledged_amount, r14.unit) AS TEXT)) || '"'), 'null') || ',"effective":' || CASE WHEN r14.pledged_covered IS NOT NULL THEN '{"value":' || coalesce(CAST(round(r14.pledged_covered / CAST(nullif(r14.required, 0) AS NUMERIC), 6) AS TEXT), 'null') || '}' ELSE 'null' END || ',"gap":' || coalesce((('"' || CAST(decimal_text(r14.pledged_gap, r14.unit) AS TEXT)) || '"'), 'null') || ',"surplus":' || coalesce((('"' || CAST(decimal_text(r14.pledged_surplus, r14.unit) AS TEXT)) || '"'), 'null') || ',"fullyCovered":' || CASE WHEN r14.pledged_full IS NOT NULL THEN '{"value":' || coalesce(CAST(round(r14.pledged_full / CAST(nullif(r14.needs, 0) AS NUMERIC), 6) AS TEXT), 'null') || '}' ELSE 'null' END || '}') || '}'
              FROM (
                SELECT r12.key_donor AS key_donor, r12.pledged_amount AS pledged_amount, r12.unplaced_pledged AS unplaced_pledged, r12.pledged_covered AS pledged_covered, r12.pledged_gap AS pledged_gap, r12.pledged_surplus AS pledged_surplus, r12.pledged_full AS pledged_full, r12.committed_amount AS committed_amount, r12.unplaced_committed AS unplaced_committed, r12.committed_covered AS committed_covered, r12.committed_gap AS committed_gap, r12.committed_surplus AS committed_surplus, r12.committed_full AS committed_full, r12.received_amount AS received_amount, r12.unplaced_received AS unplaced_received, r12.received_covered AS received_covered, r12.received_gap AS received_gap, r12.received_surplus AS received_surplus, r12.received_full AS received_full, r12.disbursed_amount AS disbursed_amount, r12.unplaced_disbursed AS unplaced_disbursed, r12.disbursed_covered AS disbursed_covered, r12.disbursed_gap AS disbursed_gap, r12.disbursed_surplus AS disbursed_surplus, r12.disbursed_full AS disbursed_full, r12.spent_amount AS spent_amount, r12.unplaced_spent AS unplaced_spent, r12.spent_covered AS spent_covered, r12.spent_gap AS spent_gap, r12.spent_surplus AS spent_surplus, r12.spent_full AS spent_full, r12.required AS required, r12.needs AS needs, r12.unit AS unit, r12.unconverted AS unconverted, r12.of_needs AS of_needs, r12.place AS place, r12.unplaced_unconverted AS unplaced_unconverted) AS r14
              LIMIT 1), 'null') || ',"notAllocated":' || coalesce((
              SELECT '{"complete":' || coalesce(CAST(r15.unconverted = '[]'::jsonb AS TEXT), 'null') || ',"pledged":' || ('{"amount":' || coalesce((('"' || CAST(decimal_text(r15.pledged_amount, r15.unit) AS TEXT)) || '"'), 'null') || '}') || ',"committed":' || ('{"amount":' || coalesce((('"' || CAST(decimal_text(r15.committed_amount, r15.unit) AS TEXT)) || '"'), 'null') || '}') || ',"received":' || ('{"amount":' || coalesce((('"' || CAST(decimal_text(r15.received_amount, r15.unit) AS TEXT)) || '"'), 'null') || '}') || '}'
              FROM (
                SELECT 0::numeric AS required, r12.unit AS unit, r12.unplaced_unconverted AS unconverted, r12.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, r12.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, r12.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, r12.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, r12.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS r15
              LIMIT 1), 'null') || '}'
          FROM (
            SELECT anon_1.key_donor AS key_donor, anon_1.pledged_amount AS pledged_amount, anon_1.unplaced_pledged AS unplaced_pledged, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.unplaced_committed AS unplaced_committed, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.unplaced_received AS unplaced_received, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.unplaced_disbursed AS unplaced_disbursed, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.unplaced_spent AS unplaced_spent, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.required AS required, anon_1.needs AS needs, anon_1.unit AS unit, anon_1.keys AS keys, anon_1.unconverted AS unconverted, anon_1.of_needs AS of_needs, anon_1.place AS place, coalesce(anon_2.unconverted, '[]'::jsonb) AS unplaced_unconverted
            FROM (
              SELECT anon_3.key_donor AS key_donor, anon_3.pledged_amount AS pledged_amount, anon_3.unplaced_pledged AS unplaced_pledged, anon_3.pledged_covered AS pledged_covered, anon_3.pledged_gap AS pledged_gap, anon_3.pledged_surplus AS pledged_surplus, anon_3.pledged_full AS pledged_full, anon_3.committed_amount AS committed_amount, anon_3.unplaced_committed AS unplaced_committed, anon_3.committed_covered AS committed_covered, anon_3.committed_gap AS committed_gap, anon_3.committed_surplus AS committed_surplus, anon_3.committed_full AS committed_full, anon_3.received_amount AS received_amount, anon_3.unplaced_received AS unplaced_received, anon_3.received_covered AS received_covered, anon_3.received_gap AS received_gap, anon_3.received_surplus AS received_surplus, anon_3.received_full AS received_full, anon_3.disbursed_amount AS disbursed_amount, anon_3.unplaced_disbursed AS unplaced_disbursed, anon_3.disbursed_covered AS disbursed_covered, anon_3.disbursed_gap AS disbursed_gap, anon_3.disbursed_surplus AS disbursed_surplus, anon_3.disbursed_full AS disbursed_full, anon_3.spent_amount AS spent_amount, anon_3.unplaced_spent AS unplaced_spent, anon_3.spent_covered AS spent_covered, anon_3.spent_gap AS spent_gap, anon_3.spent_surplus AS spent_surplus, anon_3.spent_full AS spent_full, anon_3.required AS required, anon_3.needs AS needs, anon_3.unit AS unit, anon_3.keys AS keys, anon_3.unconverted AS unconverted, anon_3.of_needs AS of_needs, CAST(anon_3.keys AS TEXT) AS place
              FROM (
                SELECT anon_4.key_donor AS key_donor, anon_4.pledged_amount AS pledged_amount, anon_4.unplaced_pledged AS unplaced_pledged, anon_4.pledged_covered AS pledged_covered, anon_4.pledged_gap AS pledged_gap, anon_4.pledged_surplus AS pledged_surplus, anon_4.pledged_full AS pledged_full, anon_4.committed_amount AS committed_amount, anon_4.unplaced_committed AS unplaced_committed, anon_4.committed_covered AS committed_covered, anon_4.committed_gap AS committed_gap, anon_4.committed_surplus AS committed_surplus, anon_4.committed_full AS committed_full, anon_4.received_amount AS received_amount, anon_4.unplaced_received AS unplaced_received, anon_4.received_covered AS received_covered, anon_4.received_gap AS received_gap, anon_4.received_surplus AS received_surplus, anon_4.received_full AS received_full, anon_4.disbursed_amount AS disbursed_amount, anon_4.unplaced_disbursed AS unplaced_disbursed, anon_4.disbursed_covered AS disbursed_covered, anon_4.disbursed_gap AS disbursed_gap, anon_4.disbursed_surplus AS disbursed_surplus, anon_4.disbursed_full AS disbursed_full, anon_4.spent_amount AS spent_amount, anon_4.unplaced_spent AS unplaced_spent, anon_4.spent_covered AS spent_covered, anon_4.spent_gap AS spent_gap, anon_4.spent_surplus AS spent_surplus, anon_4.spent_full AS spent_full, anon_4.required AS required, anon_4.needs AS needs, $1::VARCHAR AS unit, jsonb_build_array(jsonb_build_object('dimension', 'DONOR', 'code', (
                      SELECT party_1.code
                      FROM party AS party_1
                      WHERE party_1.id = anon_4.key_donor), 'label', coalesce((
                        SELECT party_1.name
                        FROM party AS party_1
                        WHERE party_1.id = anon_4.key_donor), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé')))) AS keys, coalesce(anon_5.unconverted, '[]'::jsonb) AS unconverted, false AS of_needs
                FROM (
                  SELECT anon_6.key_donor AS key_donor, anon_6.pledged_amount AS pledged_amount, anon_6.unplaced_pledged AS unplaced_pledged, anon_6.pledged_covered AS pledged_covered, anon_6.pledged_gap AS pledged_gap, anon_6.pledged_surplus AS pledged_surplus, anon_6.pledged_full AS pledged_full, anon_6.committed_amount AS committed_amount, anon_6.unplaced_committed AS unplaced_committed, anon_6.committed_covered AS committed_covered, anon_6.committed_gap AS committed_gap, anon_6.committed_surplus AS committed_surplus, anon_6.committed_full AS committed_full, anon_6.received_amount AS received_amount, anon_6.unplaced_received AS unplaced_received, anon_6.received_covered AS received_covered, anon_6.received_gap AS received_gap, anon_6.received_surplus AS received_surplus, anon_6.received_full AS received_full, anon_6.disbursed_amount AS disbursed_amount, anon_6.unplaced_disbursed AS unplaced_disbursed, anon_6.disbursed_covered AS disbursed_covered, anon_6.disbursed_gap AS disbursed_gap, anon_6.disbursed_surplus AS disbursed_surplus, anon_6.disbursed_full AS disbursed_full, anon_6.spent_amount AS spent_amount, anon_6.unplaced_spent AS unplaced_spent, anon_6.spent_covered AS spent_covered, anon_6.spent_gap AS spent_gap, anon_6.spent_surplus AS spent_surplus, anon_6.spent_full AS spent_full, anon_7.required AS required, anon_7.needs AS needs
                  FROM (
                    SELECT anon_8.key_donor AS key_donor, coalesce(sum(anon_8.value) FILTER (
                        WHERE anon_8.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_8.need IS NOT NULL), 0::numeric) AS pledged_amount, coalesce(sum(anon_8.value) FILTER (
                        WHERE anon_8.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_8.need IS NULL), 0::numeric) AS unplaced_pledged, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_8.value) FILTER (
                        WHERE anon_8.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_8.need IS NOT NULL), 0::numeric) AS committed_amount, coalesce(sum(anon_8.value) FILTER (
                        WHERE anon_8.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_8.need IS NULL), 0::numeric) AS unplaced_committed, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_8.value) FILTER (
                        WHERE anon_8.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_8.need IS NOT NULL), 0::numeric) AS received_amount, coalesce(sum(anon_8.value) FILTER (
                        WHERE anon_8.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_8.need IS NULL), 0::numeric) AS unplaced_received, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_8.value) FILTER (
                        WHERE anon_8.stage IN ('DISBURSED', 'SPENT') AND anon_8.need IS NOT NULL), 0::numeric) AS disbursed_amount, coalesce(sum(anon_8.value) FILTER (
                        WHERE anon_8.stage IN ('DISBURSED', 'SPENT') AND anon_8.need IS NULL), 0::numeric) AS unplaced_disbursed, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_8.value) FILTER (
                        WHERE anon_8.stage IN ('SPENT') AND anon_8.need IS NOT NULL), 0::numeric) AS spent_amount, coalesce(sum(anon_8.value) FILTER (
                        WHERE anon_8.stage IN ('SPENT') AND anon_8.need IS NULL), 0::numeric) AS unplaced_spent, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                    FROM (
                      SELECT mirps_shared_money_1.donor_id AS key_donor, mirps_shared_money_1.stage AS stage, mirps_shared_money_1.value AS value, mirps_shared_money_1.unit AS unit, mirps_shared_money_1.unvalued AS unvalued, mirps_shared_needs_1.id AS need
                      FROM money_r10 AS mirps_shared_money_1
                      LEFT OUTER JOIN needs_r11 AS mirps_shared_needs_1 ON mirps_shared_needs_1.id = mirps_shared_money_1.need_id
                      WHERE mirps_shared_needs_1.id IS NOT NULL OR mirps_shared_money_1.need_id IS NULL) AS anon_8
                    GROUP BY anon_8.key_donor) AS anon_6
                  JOIN (
                    SELECT coalesce(sum(mirps_shared_needs_2.required), 0::numeric) AS required, count(*) AS needs
                    FROM needs_r11 AS mirps_shared_needs_2) AS anon_7 ON true) AS anon_4
                LEFT OUTER JOIN (
                  SELECT anon_9.key_donor AS key_donor, jsonb_agg(jsonb_build_object('currency', anon_9.unit, 'amount', decimal_text(anon_9.amount, anon_9.unit))) AS unconverted
                  FROM (
                    SELECT anon_10.key_donor AS key_donor, anon_10.unit AS unit, sum(anon_10.unvalued) AS amount
                    FROM (
                      SELECT anon_8.key_donor AS key_donor, anon_8.stage AS stage, anon_8.value AS value, anon_8.unit AS unit, anon_8.unvalued AS unvalued, anon_8.need AS need
                      FROM (
                        SELECT mirps_shared_money_1.donor_id AS key_donor, mirps_shared_money_1.stage AS stage, mirps_shared_money_1.value AS value, mirps_shared_money_1.unit AS unit, mirps_shared_money_1.unvalued AS unvalued, mirps_shared_needs_1.id AS need
                        FROM money_r10 AS mirps_shared_money_1
                        LEFT OUTER JOIN needs_r11 AS mirps_shared_needs_1 ON mirps_shared_needs_1.id = mirps_shared_money_1.need_id
                        WHERE mirps_shared_needs_1.id IS NOT NULL OR mirps_shared_money_1.need_id IS NULL) AS anon_8
                      WHERE anon_8.need IS NOT NULL) AS anon_10
                    WHERE anon_10.unvalued > $3::BIGINT
                    GROUP BY anon_10.key_donor, anon_10.unit) AS anon_9
                  GROUP BY anon_9.key_donor) AS anon_5 ON anon_4.key_donor IS NOT DISTINCT
                FROM anon_5.key_donor) AS anon_3) AS anon_1
            LEFT OUTER JOIN (
              SELECT anon_11.key_donor AS key_donor, jsonb_agg(jsonb_build_object('currency', anon_11.unit, 'amount', decimal_text(anon_11.amount, anon_11.unit))) AS unconverted
              FROM (
                SELECT anon_12.key_donor AS key_donor, anon_12.unit AS unit, sum(anon_12.unvalued) AS amount
                FROM (
                  SELECT anon_8.key_donor AS key_donor, anon_8.stage AS stage, anon_8.value AS value, anon_8.unit AS unit, anon_8.unvalued AS unvalued, anon_8.need AS need
                  FROM (
                    SELECT mirps_shared_money_1.donor_id AS key_donor, mirps_shared_money_1.stage AS stage, mirps_shared_money_1.value AS value, mirps_shared_money_1.unit AS unit, mirps_shared_money_1.unvalued AS unvalued, mirps_shared_needs_1.id AS need
                    FROM money_r10 AS mirps_shared_money_1
                    LEFT OUTER JOIN needs_r11 AS mirps_shared_needs_1 ON mirps_shared_needs_1.id = mirps_shared_money_1.need_id
                    WHERE mirps_shared_needs_1.id IS NOT NULL OR mirps_shared_money_1.need_id IS NULL) AS anon_8
                  WHERE anon_8.need IS NULL) AS anon_12
                WHERE anon_12.unvalued > $3::BIGINT
                GROUP BY anon_12.key_donor, anon_12.unit) AS anon_11
              GROUP BY anon_11.key_donor) AS anon_2 ON anon_1.key_donor IS NOT DISTINCT
            FROM anon_2.key_donor) AS r12
          ORDER BY r12.place
          LIMIT 1000), ',') || ']' || '}'
      FROM (
        SELECT $2::DATE AS effective, coalesce((
            SELECT journal_entry_1.recorded_at
            FROM journal_entry AS journal_entry_1
            WHERE journal_entry_1.sequence = (
              SELECT ledger_head.sequence
              FROM ledger_head)), now()) AS known, (
          SELECT ledger_head.sequence
          FROM ledger_head) AS sequence) AS r8
      LIMIT 1), 'null') || '}', 'UTF8')
