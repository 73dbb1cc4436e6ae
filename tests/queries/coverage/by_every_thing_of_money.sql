SELECT convert_to('{"event":' || coalesce((WITH money_r6 AS (
        SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
        FROM (
          SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
          FROM account AS account_1) AS anon_1
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
            SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
            FROM account AS account_1) AS anon_2
          WHERE anon_2.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_2.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_2.unit = $1::VARCHAR)
          GROUP BY anon_2.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_2.balance_usd ELSE anon_2.balance END) > 0 OR sum(anon_2.unvalued) > 0) AS anon_1 ON anon_1.need_id = need_1.id
        WHERE need_1.publication = 'PUBLISHED' AND need_1.illustrative IS false AND plan_1.reference IS true AND plan_1.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
            SELECT plan_2.id
            FROM plan AS plan_2
            WHERE plan_2.reference IS true AND plan_2.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_2.state_code IS NOT DISTINCT
            FROM plan_1.state_code AND plan_2.adopted_latest > plan_1.adopted_latest AND plan_2.id IN (
              SELECT need_2.plan_id
              FROM need AS need_2
              JOIN (
                SELECT account_2.stage AS stage, account_2.unit AS unit, account_2.line_id AS line_id, account_2.need_id AS need_id, account_2.project_id AS project_id, account_2.balance AS balance, account_2.balance_usd AS balance_usd, account_2.unvalued AS unvalued
                FROM account AS account_2) AS anon_3 ON anon_3.need_id = need_2.id
              WHERE need_2.publication = 'PUBLISHED' AND anon_3.stage = 'REQUIRED' AND anon_3.balance > 0 AND need_2.illustrative IS false) AND plan_2.illustrative IS false)))
      SELECT '{"groups":' || '[' || array_to_string(ARRAY(
          SELECT '{"keys":' || '[' || array_to_string(ARRAY(
              SELECT '{"code":' || coalesce(CAST(to_json(CAST(r3.code AS TEXT)) AS TEXT), 'null') || ',"label":' || coalesce(CAST(to_json(CAST(coalesce(CAST(r3.label AS JSONB) ->> 'fr', CAST(r3.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null') || '}'
              FROM (
                SELECT CAST(anon_1.value AS JSONB) ->> 'dimension' AS dimension, CAST(anon_1.value AS JSONB) ->> 'code' AS code, CAST(anon_1.value AS JSONB) -> 'label' AS label, anon_1.place AS place
                FROM jsonb_array_elements(r2.keys) WITH ORDINALITY AS anon_1(value, place)) AS r3
              ORDER BY r3.place
              LIMIT 1000), ',') || ']' || ',"notAllocated":' || coalesce((
              SELECT '{"pledged":' || ('{"amount":' || coalesce((('"' || CAST(decimal_text(r4.pledged_amount, r4.unit) AS TEXT)) || '"'), 'null') || '}') || ',"unconverted":' || '[' || array_to_string(ARRAY(
                  SELECT '{"amount":' || coalesce((('"' || CAST(r5.amount AS TEXT)) || '"'), 'null') || ',"currency":' || CAST(to_json(CAST(r5.currency AS TEXT)) AS TEXT) || '}'
                  FROM (
                    SELECT CAST(anon_1.value AS JSONB) ->> 'currency' AS currency, CAST(anon_1.value AS JSONB) ->> 'amount' AS amount
                    FROM jsonb_array_elements(r4.unconverted) AS anon_1) AS r5
                  ORDER BY r5.currency
                  LIMIT 1000), ',') || ']' || '}'
              FROM (
                SELECT 0::numeric AS required, r2.unit AS unit, r2.unplaced_unconverted AS unconverted, r2.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, r2.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, r2.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, r2.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, r2.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS r4
              LIMIT 1), 'null') || '}'
          FROM (
            SELECT anon_1.key_event AS key_event, anon_1.pledged_amount AS pledged_amount, anon_1.unplaced_pledged AS unplaced_pledged, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.unplaced_committed AS unplaced_committed, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.unplaced_received AS unplaced_received, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.unplaced_disbursed AS unplaced_disbursed, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.unplaced_spent AS unplaced_spent, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.required AS required, anon_1.needs AS needs, anon_1.unit AS unit, anon_1.keys AS keys, anon_1.unconverted AS unconverted, anon_1.of_needs AS of_needs, anon_1.place AS place, coalesce(anon_2.unconverted, '[]'::jsonb) AS unplaced_unconverted
            FROM (
              SELECT anon_3.key_event AS key_event, anon_3.pledged_amount AS pledged_amount, anon_3.unplaced_pledged AS unplaced_pledged, anon_3.pledged_covered AS pledged_covered, anon_3.pledged_gap AS pledged_gap, anon_3.pledged_surplus AS pledged_surplus, anon_3.pledged_full AS pledged_full, anon_3.committed_amount AS committed_amount, anon_3.unplaced_committed AS unplaced_committed, anon_3.committed_covered AS committed_covered, anon_3.committed_gap AS committed_gap, anon_3.committed_surplus AS committed_surplus, anon_3.committed_full AS committed_full, anon_3.received_amount AS received_amount, anon_3.unplaced_received AS unplaced_received, anon_3.received_covered AS received_covered, anon_3.received_gap AS received_gap, anon_3.received_surplus AS received_surplus, anon_3.received_full AS received_full, anon_3.disbursed_amount AS disbursed_amount, anon_3.unplaced_disbursed AS unplaced_disbursed, anon_3.disbursed_covered AS disbursed_covered, anon_3.disbursed_gap AS disbursed_gap, anon_3.disbursed_surplus AS disbursed_surplus, anon_3.disbursed_full AS disbursed_full, anon_3.spent_amount AS spent_amount, anon_3.unplaced_spent AS unplaced_spent, anon_3.spent_covered AS spent_covered, anon_3.spent_gap AS spent_gap, anon_3.spent_surplus AS spent_surplus, anon_3.spent_full AS spent_full, anon_3.required AS required, anon_3.needs AS needs, anon_3.unit AS unit, anon_3.keys AS keys, anon_3.unconverted AS unconverted, anon_3.of_needs AS of_needs, CAST(anon_3.keys AS TEXT) AS place
              FROM (
                SELECT anon_4.key_event AS key_event, anon_4.pledged_amount AS pledged_amount, anon_4.unplaced_pledged AS unplaced_pledged, anon_4.pledged_covered AS pledged_covered, anon_4.pledged_gap AS pledged_gap, anon_4.pledged_surplus AS pledged_surplus, anon_4.pledged_full AS pledged_full, anon_4.committed_amount AS committed_amount, anon_4.unplaced_committed AS unplaced_committed, anon_4.committed_covered AS committed_covered, anon_4.committed_gap AS committed_gap, anon_4.committed_surplus AS committed_surplus, anon_4.committed_full AS committed_full, anon_4.received_amount AS received_amount, anon_4.unplaced_received AS unplaced_received, anon_4.received_covered AS received_covered, anon_4.received_gap AS received_gap, anon_4.received_surplus AS received_surplus, anon_4.received_full AS received_full, anon_4.disbursed_amount AS disbursed_amount, anon_4.unplaced_disbursed AS unplaced_disbursed, anon_4.disbursed_covered AS disbursed_covered, anon_4.disbursed_gap AS disbursed_gap, anon_4.disbursed_surplus AS disbursed_surplus, anon_4.disbursed_full AS disbursed_full, anon_4.spent_amount AS spent_amount, anon_4.unplaced_spent AS unplaced_spent, anon_4.spent_covered AS spent_covered, anon_4.spent_gap AS spent_gap, anon_4.spent_surplus AS spent_surplus, anon_4.spent_full AS spent_full, anon_4.required AS required, anon_4.needs AS needs, $1::VARCHAR AS unit, jsonb_build_array(jsonb_build_object('dimension', 'EVENT', 'code', (
                      SELECT event_1.code
                      FROM event AS event_1
                      WHERE event_1.id = anon_4.key_event), 'label', coalesce((
                        SELECT event_1.name
                        FROM event AS event_1
                        WHERE event_1.id = anon_4.key_event), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé')))) AS keys, coalesce(anon_5.unconverted, '[]'::jsonb) AS unconverted, false AS of_needs
                FROM (
                  SELECT anon_6.key_event AS key_event, anon_6.pledged_amount AS pledged_amount, anon_6.unplaced_pledged AS unplaced_pledged, anon_6.pledged_covered AS pledged_covered, anon_6.pledged_gap AS pledged_gap, anon_6.pledged_surplus AS pledged_surplus, anon_6.pledged_full AS pledged_full, anon_6.committed_amount AS committed_amount, anon_6.unplaced_committed AS unplaced_committed, anon_6.committed_covered AS committed_covered, anon_6.committed_gap AS committed_gap, anon_6.committed_surplus AS committed_surplus, anon_6.committed_full AS committed_full, anon_6.received_amount AS received_amount, anon_6.unplaced_received AS unplaced_received, anon_6.received_covered AS received_covered, anon_6.received_gap AS received_gap, anon_6.received_surplus AS received_surplus, anon_6.received_full AS received_full, anon_6.disbursed_amount AS disbursed_amount, anon_6.unplaced_disbursed AS unplaced_disbursed, anon_6.disbursed_covered AS disbursed_covered, anon_6.disbursed_gap AS disbursed_gap, anon_6.disbursed_surplus AS disbursed_surplus, anon_6.disbursed_full AS disbursed_full, anon_6.spent_amount AS spent_amount, anon_6.unplaced_spent AS unplaced_spent, anon_6.spent_covered AS spent_covered, anon_6.spent_gap AS spent_gap, anon_6.spent_surplus AS spent_surplus, anon_6.spent_full AS spent_full, anon_7.required AS required, anon_7.needs AS needs
                  FROM (
                    SELECT anon_8.key_event AS key_event, coalesce(sum(anon_8.value) FILTER (
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
                      SELECT mirps_shared_money_1.event_id AS key_event, mirps_shared_money_1.stage AS stage, mirps_shared_money_1.value AS value, mirps_shared_money_1.unit AS unit, mirps_shared_money_1.unvalued AS unvalued, mirps_shared_needs_1.id AS need
                      FROM money_r6 AS mirps_shared_money_1
                      LEFT OUTER JOIN needs_r7 AS mirps_shared_needs_1 ON mirps_shared_needs_1.id = mirps_shared_money_1.need_id
                      WHERE mirps_shared_needs_1.id IS NOT NULL OR mirps_shared_money_1.need_id IS NULL) AS anon_8
                    GROUP BY anon_8.key_event) AS anon_6
                  JOIN (
                    SELECT coalesce(sum(mirps_shared_needs_2.required), 0::numeric) AS required, count(*) AS needs
                    FROM needs_r7 AS mirps_shared_needs_2) AS anon_7 ON true) AS anon_4
                LEFT OUTER JOIN (
                  SELECT anon_9.key_event AS key_event, jsonb_agg(jsonb_build_object('currency', anon_9.unit, 'amount', decimal_text(anon_9.amount, anon_9.unit))) AS unconverted
                  FROM (
                    SELECT anon_10.key_event AS key_event, anon_10.unit AS unit, sum(anon_10.unvalued) AS amount
                    FROM (
                      SELECT anon_8.key_event AS key_event, anon_8.stage AS stage, anon_8.value AS value, anon_8.unit AS unit, anon_8.unvalued AS unvalued, anon_8.need AS need
                      FROM (
                        SELECT mirps_shared_money_1.event_id AS key_event, mirps_shared_money_1.stage AS stage, mirps_shared_money_1.value AS value, mirps_shared_money_1.unit AS unit, mirps_shared_money_1.unvalued AS unvalued, mirps_shared_needs_1.id AS need
                        FROM money_r6 AS mirps_shared_money_1
                        LEFT OUTER JOIN needs_r7 AS mirps_shared_needs_1 ON mirps_shared_needs_1.id = mirps_shared_money_1.need_id
                        WHERE mirps_shared_needs_1.id IS NOT NULL OR mirps_shared_money_1.need_id IS NULL) AS anon_8
                      WHERE anon_8.need IS NOT NULL) AS anon_10
                    WHERE anon_10.unvalued > $2::BIGINT
                    GROUP BY anon_10.key_event, anon_10.unit) AS anon_9
                  GROUP BY anon_9.key_event) AS anon_5 ON anon_4.key_event IS NOT DISTINCT
                FROM anon_5.key_event) AS anon_3) AS anon_1
            LEFT OUTER JOIN (
              SELECT anon_11.key_event AS key_event, jsonb_agg(jsonb_build_object('currency', anon_11.unit, 'amount', decimal_text(anon_11.amount, anon_11.unit))) AS unconverted
              FROM (
                SELECT anon_12.key_event AS key_event, anon_12.unit AS unit, sum(anon_12.unvalued) AS amount
                FROM (
                  SELECT anon_8.key_event AS key_event, anon_8.stage AS stage, anon_8.value AS value, anon_8.unit AS unit, anon_8.unvalued AS unvalued, anon_8.need AS need
                  FROM (
                    SELECT mirps_shared_money_1.event_id AS key_event, mirps_shared_money_1.stage AS stage, mirps_shared_money_1.value AS value, mirps_shared_money_1.unit AS unit, mirps_shared_money_1.unvalued AS unvalued, mirps_shared_needs_1.id AS need
                    FROM money_r6 AS mirps_shared_money_1
                    LEFT OUTER JOIN needs_r7 AS mirps_shared_needs_1 ON mirps_shared_needs_1.id = mirps_shared_money_1.need_id
                    WHERE mirps_shared_needs_1.id IS NOT NULL OR mirps_shared_money_1.need_id IS NULL) AS anon_8
                  WHERE anon_8.need IS NULL) AS anon_12
                WHERE anon_12.unvalued > $2::BIGINT
                GROUP BY anon_12.key_event, anon_12.unit) AS anon_11
              GROUP BY anon_11.key_event) AS anon_2 ON anon_1.key_event IS NOT DISTINCT
            FROM anon_2.key_event) AS r2
          ORDER BY r2.place
          LIMIT 1000), ',') || ']' || '}'
      FROM (
        SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
            SELECT journal_entry_1.recorded_at
            FROM journal_entry AS journal_entry_1
            WHERE journal_entry_1.sequence = (
              SELECT ledger_head.sequence
              FROM ledger_head)), now()) AS known, (
          SELECT ledger_head.sequence
          FROM ledger_head) AS sequence) AS r1
      LIMIT 1), 'null') || ',"channel":' || coalesce((WITH money_r13 AS (
        SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
        FROM (
          SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
          FROM account AS account_1) AS anon_1
        JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
        JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
        WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true), needs_r14 AS (
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
        WHERE need_1.publication = 'PUBLISHED' AND need_1.illustrative IS false AND plan_1.reference IS true AND plan_1.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
            SELECT plan_2.id
            FROM plan AS plan_2
            WHERE plan_2.reference IS true AND plan_2.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_2.state_code IS NOT DISTINCT
            FROM plan_1.state_code AND plan_2.adopted_latest > plan_1.adopted_latest AND plan_2.id IN (
              SELECT need_2.plan_id
              FROM need AS need_2
              JOIN (
                SELECT account_2.stage AS stage, account_2.unit AS unit, account_2.line_id AS line_id, account_2.need_id AS need_id, account_2.project_id AS project_id, account_2.balance AS balance, account_2.balance_usd AS balance_usd, account_2.unvalued AS unvalued
                FROM account AS account_2) AS anon_3 ON anon_3.need_id = need_2.id
              WHERE need_2.publication = 'PUBLISHED' AND anon_3.stage = 'REQUIRED' AND anon_3.balance > 0 AND need_2.illustrative IS false) AND plan_2.illustrative IS false)))
      SELECT '{"groups":' || '[' || array_to_string(ARRAY(
          SELECT '{"keys":' || '[' || array_to_string(ARRAY(
              SELECT '{"code":' || coalesce(CAST(to_json(CAST(r10.code AS TEXT)) AS TEXT), 'null') || ',"label":' || coalesce(CAST(to_json(CAST(coalesce(CAST(r10.label AS JSONB) ->> 'fr', CAST(r10.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null') || '}'
              FROM (
                SELECT CAST(anon_1.value AS JSONB) ->> 'dimension' AS dimension, CAST(anon_1.value AS JSONB) ->> 'code' AS code, CAST(anon_1.value AS JSONB) -> 'label' AS label, anon_1.place AS place
                FROM jsonb_array_elements(r9.keys) WITH ORDINALITY AS anon_1(value, place)) AS r10
              ORDER BY r10.place
              LIMIT 1000), ',') || ']' || ',"notAllocated":' || coalesce((
              SELECT '{"pledged":' || ('{"amount":' || coalesce((('"' || CAST(decimal_text(r11.pledged_amount, r11.unit) AS TEXT)) || '"'), 'null') || '}') || ',"unconverted":' || '[' || array_to_string(ARRAY(
                  SELECT '{"amount":' || coalesce((('"' || CAST(r12.amount AS TEXT)) || '"'), 'null') || ',"currency":' || CAST(to_json(CAST(r12.currency AS TEXT)) AS TEXT) || '}'
                  FROM (
                    SELECT CAST(anon_1.value AS JSONB) ->> 'currency' AS currency, CAST(anon_1.value AS JSONB) ->> 'amount' AS amount
                    FROM jsonb_array_elements(r11.unconverted) AS anon_1) AS r12
                  ORDER BY r12.currency
                  LIMIT 1000), ',') || ']' || '}'
              FROM (
                SELECT 0::numeric AS required, r9.unit AS unit, r9.unplaced_unconverted AS unconverted, r9.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, r9.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, r9.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, r9.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, r9.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS r11
              LIMIT 1), 'null') || '}'
          FROM (
            SELECT anon_1.key_channel AS key_channel, anon_1.key_fund AS key_fund, anon_1.pledged_amount AS pledged_amount, anon_1.unplaced_pledged AS unplaced_pledged, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.unplaced_committed AS unplaced_committed, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.unplaced_received AS unplaced_received, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.unplaced_disbursed AS unplaced_disbursed, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.unplaced_spent AS unplaced_spent, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.required AS required, anon_1.needs AS needs, anon_1.unit AS unit, anon_1.keys AS keys, anon_1.unconverted AS unconverted, anon_1.of_needs AS of_needs, anon_1.place AS place, coalesce(anon_2.unconverted, '[]'::jsonb) AS unplaced_unconverted
            FROM (
              SELECT anon_3.key_channel AS key_channel, anon_3.key_fund AS key_fund, anon_3.pledged_amount AS pledged_amount, anon_3.unplaced_pledged AS unplaced_pledged, anon_3.pledged_covered AS pledged_covered, anon_3.pledged_gap AS pledged_gap, anon_3.pledged_surplus AS pledged_surplus, anon_3.pledged_full AS pledged_full, anon_3.committed_amount AS committed_amount, anon_3.unplaced_committed AS unplaced_committed, anon_3.committed_covered AS committed_covered, anon_3.committed_gap AS committed_gap, anon_3.committed_surplus AS committed_surplus, anon_3.committed_full AS committed_full, anon_3.received_amount AS received_amount, anon_3.unplaced_received AS unplaced_received, anon_3.received_covered AS received_covered, anon_3.received_gap AS received_gap, anon_3.received_surplus AS received_surplus, anon_3.received_full AS received_full, anon_3.disbursed_amount AS disbursed_amount, anon_3.unplaced_disbursed AS unplaced_disbursed, anon_3.disbursed_covered AS disbursed_covered, anon_3.disbursed_gap AS disbursed_gap, anon_3.disbursed_surplus AS disbursed_surplus, anon_3.disbursed_full AS disbursed_full, anon_3.spent_amount AS spent_amount, anon_3.unplaced_spent AS unplaced_spent, anon_3.spent_covered AS spent_covered, anon_3.spent_gap AS spent_gap, anon_3.spent_surplus AS spent_surplus, anon_3.spent_full AS spent_full, anon_3.required AS required, anon_3.needs AS needs, anon_3.unit AS unit, anon_3.keys AS keys, anon_3.unconverted AS unconverted, anon_3.of_needs AS of_needs, CAST(anon_3.keys AS TEXT) AS place
              FROM (
                SELECT anon_4.key_channel AS key_channel, anon_4.key_fund AS key_fund, anon_4.pledged_amount AS pledged_amount, anon_4.unplaced_pledged AS unplaced_pledged, anon_4.pledged_covered AS pledged_covered, anon_4.pledged_gap AS pledged_gap, anon_4.pledged_surplus AS pledged_surplus, anon_4.pledged_full AS pledged_full, anon_4.committed_amount AS committed_amount, anon_4.unplaced_committed AS unplaced_committed, anon_4.committed_covered AS committed_covered, anon_4.committed_gap AS committed_gap, anon_4.committed_surplus AS committed_surplus, anon_4.committed_full AS committed_full, anon_4.received_amount AS received_amount, anon_4.unplaced_received AS unplaced_received, anon_4.received_covered AS received_covered, anon_4.received_gap AS received_gap, anon_4.received_surplus AS received_surplus, anon_4.received_full AS received_full, anon_4.disbursed_amount AS disbursed_amount, anon_4.unplaced_disbursed AS unplaced_disbursed, anon_4.disbursed_covered AS disbursed_covered, anon_4.disbursed_gap AS disbursed_gap, anon_4.disbursed_surplus AS disbursed_surplus, anon_4.disbursed_full AS disbursed_full, anon_4.spent_amount AS spent_amount, anon_4.unplaced_spent AS unplaced_spent, anon_4.spent_covered AS spent_covered, anon_4.spent_gap AS spent_gap, anon_4.spent_surplus AS spent_surplus, anon_4.spent_full AS spent_full, anon_4.required AS required, anon_4.needs AS needs, $1::VARCHAR AS unit, jsonb_build_array(jsonb_build_object('dimension', 'CHANNEL', 'code', anon_4.key_channel, 'label', coalesce(CASE WHEN (anon_4.key_channel = 'FUND') THEN jsonb_build_object('en', 'MIRPS Fund', 'es', 'Fondo MIRPS', 'pt', 'Fundo MIRPS', 'fr', 'Fonds MIRPS') WHEN (anon_4.key_channel = 'BILATERAL') THEN jsonb_build_object('en', 'Bilateral', 'es', 'Bilateral', 'pt', 'Bilateral', 'fr', 'Bilatéral') WHEN (anon_4.key_channel = 'MULTILATERAL') THEN jsonb_build_object('en', 'Multilateral', 'es', 'Multilateral', 'pt', 'Multilateral', 'fr', 'Multilatéral') WHEN (anon_4.key_channel = 'OTHER') THEN jsonb_build_object('en', 'Other', 'es', 'Otro', 'pt', 'Outro', 'fr', 'Autre') END, jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé'))), jsonb_build_object('dimension', 'FUND', 'code', (
                      SELECT fund_1.code
                      FROM fund AS fund_1
                      WHERE fund_1.id = anon_4.key_fund), 'label', coalesce((
                        SELECT fund_1.name
                        FROM fund AS fund_1
                        WHERE fund_1.id = anon_4.key_fund), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé')))) AS keys, coalesce(anon_5.unconverted, '[]'::jsonb) AS unconverted, false AS of_needs
                FROM (
                  SELECT anon_6.key_channel AS key_channel, anon_6.key_fund AS key_fund, anon_6.pledged_amount AS pledged_amount, anon_6.unplaced_pledged AS unplaced_pledged, anon_6.pledged_covered AS pledged_covered, anon_6.pledged_gap AS pledged_gap, anon_6.pledged_surplus AS pledged_surplus, anon_6.pledged_full AS pledged_full, anon_6.committed_amount AS committed_amount, anon_6.unplaced_committed AS unplaced_committed, anon_6.committed_covered AS committed_covered, anon_6.committed_gap AS committed_gap, anon_6.committed_surplus AS committed_surplus, anon_6.committed_full AS committed_full, anon_6.received_amount AS received_amount, anon_6.unplaced_received AS unplaced_received, anon_6.received_covered AS received_covered, anon_6.received_gap AS received_gap, anon_6.received_surplus AS received_surplus, anon_6.received_full AS received_full, anon_6.disbursed_amount AS disbursed_amount, anon_6.unplaced_disbursed AS unplaced_disbursed, anon_6.disbursed_covered AS disbursed_covered, anon_6.disbursed_gap AS disbursed_gap, anon_6.disbursed_surplus AS disbursed_surplus, anon_6.disbursed_full AS disbursed_full, anon_6.spent_amount AS spent_amount, anon_6.unplaced_spent AS unplaced_spent, anon_6.spent_covered AS spent_covered, anon_6.spent_gap AS spent_gap, anon_6.spent_surplus AS spent_surplus, anon_6.spent_full AS spent_full, anon_7.required AS required, anon_7.needs AS needs
                  FROM (
                    SELECT anon_8.key_channel AS key_channel, anon_8.key_fund AS key_fund, coalesce(sum(anon_8.value) FILTER (
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
                      SELECT mirps_shared_money_1.channel AS key_channel, mirps_shared_money_1.fund_id AS key_fund, mirps_shared_money_1.stage AS stage, mirps_shared_money_1.value AS value, mirps_shared_money_1.unit AS unit, mirps_shared_money_1.unvalued AS unvalued, mirps_shared_needs_1.id AS need
                      FROM money_r13 AS mirps_shared_money_1
                      LEFT OUTER JOIN needs_r14 AS mirps_shared_needs_1 ON mirps_shared_needs_1.id = mirps_shared_money_1.need_id
                      WHERE mirps_shared_needs_1.id IS NOT NULL OR mirps_shared_money_1.need_id IS NULL) AS anon_8
                    GROUP BY anon_8.key_channel, anon_8.key_fund) AS anon_6
                  JOIN (
                    SELECT coalesce(sum(mirps_shared_needs_2.required), 0::numeric) AS required, count(*) AS needs
                    FROM needs_r14 AS mirps_shared_needs_2) AS anon_7 ON true) AS anon_4
                LEFT OUTER JOIN (
                  SELECT anon_9.key_channel AS key_channel, anon_9.key_fund AS key_fund, jsonb_agg(jsonb_build_object('currency', anon_9.unit, 'amount', decimal_text(anon_9.amount, anon_9.unit))) AS unconverted
                  FROM (
                    SELECT anon_10.key_channel AS key_channel, anon_10.key_fund AS key_fund, anon_10.unit AS unit, sum(anon_10.unvalued) AS amount
                    FROM (
                      SELECT anon_8.key_channel AS key_channel, anon_8.key_fund AS key_fund, anon_8.stage AS stage, anon_8.value AS value, anon_8.unit AS unit, anon_8.unvalued AS unvalued, anon_8.need AS need
                      FROM (
                        SELECT mirps_shared_money_1.channel AS key_channel, mirps_shared_money_1.fund_id AS key_fund, mirps_shared_money_1.stage AS stage, mirps_shared_money_1.value AS value, mirps_shared_money_1.unit AS unit, mirps_shared_money_1.unvalued AS unvalued, mirps_shared_needs_1.id AS need
                        FROM money_r13 AS mirps_shared_money_1
                        LEFT OUTER JOIN needs_r14 AS mirps_shared_needs_1 ON mirps_shared_needs_1.id = mirps_shared_money_1.need_id
                        WHERE mirps_shared_needs_1.id IS NOT NULL OR mirps_shared_money_1.need_id IS NULL) AS anon_8
                      WHERE anon_8.need IS NOT NULL) AS anon_10
                    WHERE anon_10.unvalued > $2::BIGINT
                    GROUP BY anon_10.key_channel, anon_10.key_fund, anon_10.unit) AS anon_9
                  GROUP BY anon_9.key_channel, anon_9.key_fund) AS anon_5 ON anon_4.key_channel IS NOT DISTINCT
                FROM anon_5.key_channel AND anon_4.key_fund IS NOT DISTINCT
                FROM anon_5.key_fund) AS anon_3) AS anon_1
            LEFT OUTER JOIN (
              SELECT anon_11.key_channel AS key_channel, anon_11.key_fund AS key_fund, jsonb_agg(jsonb_build_object('currency', anon_11.unit, 'amount', decimal_text(anon_11.amount, anon_11.unit))) AS unconverted
              FROM (
                SELECT anon_12.key_channel AS key_channel, anon_12.key_fund AS key_fund, anon_12.unit AS unit, sum(anon_12.unvalued) AS amount
                FROM (
                  SELECT anon_8.key_channel AS key_channel, anon_8.key_fund AS key_fund, anon_8.stage AS stage, anon_8.value AS value, anon_8.unit AS unit, anon_8.unvalued AS unvalued, anon_8.need AS need
                  FROM (
                    SELECT mirps_shared_money_1.channel AS key_channel, mirps_shared_money_1.fund_id AS key_fund, mirps_shared_money_1.stage AS stage, mirps_shared_money_1.value AS value, mirps_shared_money_1.unit AS unit, mirps_shared_money_1.unvalued AS unvalued, mirps_shared_needs_1.id AS need
                    FROM money_r13 AS mirps_shared_money_1
                    LEFT OUTER JOIN needs_r14 AS mirps_shared_needs_1 ON mirps_shared_needs_1.id = mirps_shared_money_1.need_id
                    WHERE mirps_shared_needs_1.id IS NOT NULL OR mirps_shared_money_1.need_id IS NULL) AS anon_8
                  WHERE anon_8.need IS NULL) AS anon_12
                WHERE anon_12.unvalued > $2::BIGINT
                GROUP BY anon_12.key_channel, anon_12.key_fund, anon_12.unit) AS anon_11
              GROUP BY anon_11.key_channel, anon_11.key_fund) AS anon_2 ON anon_1.key_channel IS NOT DISTINCT
            FROM anon_2.key_channel AND anon_1.key_fund IS NOT DISTINCT
            FROM anon_2.key_fund) AS r9
          ORDER BY r9.place
          LIMIT 1000), ',') || ']' || '}'
      FROM (
        SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
            SELECT journal_entry_1.recorded_at
            FROM journal_entry AS journal_entry_1
            WHERE journal_entry_1.sequence = (
              SELECT ledger_head.sequence
              FROM ledger_head)), now()) AS known, (
          SELECT ledger_head.sequence
          FROM ledger_head) AS sequence) AS r8
      LIMIT 1), 'null') || ',"earmark":' || coalesce((WITH money_r20 AS (
        SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
        FROM (
          SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
          FROM account AS account_1) AS anon_1
        JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
        JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
        WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true), needs_r21 AS (
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
        WHERE need_1.publication = 'PUBLISHED' AND need_1.illustrative IS false AND plan_1.reference IS true AND plan_1.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
            SELECT plan_2.id
            FROM plan AS plan_2
            WHERE plan_2.reference IS true AND plan_2.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_2.state_code IS NOT DISTINCT
            FROM plan_1.state_code AND plan_2.adopted_latest > plan_1.adopted_latest AND plan_2.id IN (
              SELECT need_2.plan_id
              FROM need AS need_2
              JOIN (
                SELECT account_2.stage AS stage, account_2.unit AS unit, account_2.line_id AS line_id, account_2.need_id AS need_id, account_2.project_id AS project_id, account_2.balance AS balance, account_2.balance_usd AS balance_usd, account_2.unvalued AS unvalued
                FROM account AS account_2) AS anon_3 ON anon_3.need_id = need_2.id
              WHERE need_2.publication = 'PUBLISHED' AND anon_3.stage = 'REQUIRED' AND anon_3.balance > 0 AND need_2.illustrative IS false) AND plan_2.illustrative IS false)))
      SELECT '{"groups":' || '[' || array_to_string(ARRAY(
          SELECT '{"keys":' || '[' || array_to_string(ARRAY(
              SELECT '{"code":' || coalesce(CAST(to_json(CAST(r17.code AS TEXT)) AS TEXT), 'null') || ',"label":' || coalesce(CAST(to_json(CAST(coalesce(CAST(r17.label AS JSONB) ->> 'fr', CAST(r17.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null') || '}'
              FROM (
                SELECT CAST(anon_1.value AS JSONB) ->> 'dimension' AS dimension, CAST(anon_1.value AS JSONB) ->> 'code' AS code, CAST(anon_1.value AS JSONB) -> 'label' AS label, anon_1.place AS place
                FROM jsonb_array_elements(r16.keys) WITH ORDINALITY AS anon_1(value, place)) AS r17
              ORDER BY r17.place
              LIMIT 1000), ',') || ']' || ',"notAllocated":' || coalesce((
              SELECT '{"pledged":' || ('{"amount":' || coalesce((('"' || CAST(decimal_text(r18.pledged_amount, r18.unit) AS TEXT)) || '"'), 'null') || '}') || ',"unconverted":' || '[' || array_to_string(ARRAY(
                  SELECT '{"amount":' || coalesce((('"' || CAST(r19.amount AS TEXT)) || '"'), 'null') || ',"currency":' || CAST(to_json(CAST(r19.currency AS TEXT)) AS TEXT) || '}'
                  FROM (
                    SELECT CAST(anon_1.value AS JSONB) ->> 'currency' AS currency, CAST(anon_1.value AS JSONB) ->> 'amount' AS amount
                    FROM jsonb_array_elements(r18.unconverted) AS anon_1) AS r19
                  ORDER BY r19.currency
                  LIMIT 1000), ',') || ']' || '}'
              FROM (
                SELECT 0::numeric AS required, r16.unit AS unit, r16.unplaced_unconverted AS unconverted, r16.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, r16.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, r16.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, r16.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, r16.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS r18
              LIMIT 1), 'null') || '}'
          FROM (
            SELECT anon_1.key_earmark AS key_earmark, anon_1.pledged_amount AS pledged_amount, anon_1.unplaced_pledged AS unplaced_pledged, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.unplaced_committed AS unplaced_committed, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.unplaced_received AS unplaced_received, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.unplaced_disbursed AS unplaced_disbursed, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.unplaced_spent AS unplaced_spent, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.required AS required, anon_1.needs AS needs, anon_1.unit AS unit, anon_1.keys AS keys, anon_1.unconverted AS unconverted, anon_1.of_needs AS of_needs, anon_1.place AS place, coalesce(anon_2.unconverted, '[]'::jsonb) AS unplaced_unconverted
            FROM (
              SELECT anon_3.key_earmark AS key_earmark, anon_3.pledged_amount AS pledged_amount, anon_3.unplaced_pledged AS unplaced_pledged, anon_3.pledged_covered AS pledged_covered, anon_3.pledged_gap AS pledged_gap, anon_3.pledged_surplus AS pledged_surplus, anon_3.pledged_full AS pledged_full, anon_3.committed_amount AS committed_amount, anon_3.unplaced_committed AS unplaced_committed, anon_3.committed_covered AS committed_covered, anon_3.committed_gap AS committed_gap, anon_3.committed_surplus AS committed_surplus, anon_3.committed_full AS committed_full, anon_3.received_amount AS received_amount, anon_3.unplaced_received AS unplaced_received, anon_3.received_covered AS received_covered, anon_3.received_gap AS received_gap, anon_3.received_surplus AS received_surplus, anon_3.received_full AS received_full, anon_3.disbursed_amount AS disbursed_amount, anon_3.unplaced_disbursed AS unplaced_disbursed, anon_3.disbursed_covered AS disbursed_covered, anon_3.disbursed_gap AS disbursed_gap, anon_3.disbursed_surplus AS disbursed_surplus, anon_3.disbursed_full AS disbursed_full, anon_3.spent_amount AS spent_amount, anon_3.unplaced_spent AS unplaced_spent, anon_3.spent_covered AS spent_covered, anon_3.spent_gap AS spent_gap, anon_3.spent_surplus AS spent_surplus, anon_3.spent_full AS spent_full, anon_3.required AS required, anon_3.needs AS needs, anon_3.unit AS unit, anon_3.keys AS keys, anon_3.unconverted AS unconverted, anon_3.of_needs AS of_needs, CAST(anon_3.keys AS TEXT) AS place
              FROM (
                SELECT anon_4.key_earmark AS key_earmark, anon_4.pledged_amount AS pledged_amount, anon_4.unplaced_pledged AS unplaced_pledged, anon_4.pledged_covered AS pledged_covered, anon_4.pledged_gap AS pledged_gap, anon_4.pledged_surplus AS pledged_surplus, anon_4.pledged_full AS pledged_full, anon_4.committed_amount AS committed_amount, anon_4.unplaced_committed AS unplaced_committed, anon_4.committed_covered AS committed_covered, anon_4.committed_gap AS committed_gap, anon_4.committed_surplus AS committed_surplus, anon_4.committed_full AS committed_full, anon_4.received_amount AS received_amount, anon_4.unplaced_received AS unplaced_received, anon_4.received_covered AS received_covered, anon_4.received_gap AS received_gap, anon_4.received_surplus AS received_surplus, anon_4.received_full AS received_full, anon_4.disbursed_amount AS disbursed_amount, anon_4.unplaced_disbursed AS unplaced_disbursed, anon_4.disbursed_covered AS disbursed_covered, anon_4.disbursed_gap AS disbursed_gap, anon_4.disbursed_surplus AS disbursed_surplus, anon_4.disbursed_full AS disbursed_full, anon_4.spent_amount AS spent_amount, anon_4.unplaced_spent AS unplaced_spent, anon_4.spent_covered AS spent_covered, anon_4.spent_gap AS spent_gap, anon_4.spent_surplus AS spent_surplus, anon_4.spent_full AS spent_full, anon_4.required AS required, anon_4.needs AS needs, $1::VARCHAR AS unit, jsonb_build_array(jsonb_build_object('dimension', 'EARMARK', 'code', anon_4.key_earmark, 'label', coalesce(CASE WHEN (anon_4.key_earmark = '1') THEN jsonb_build_object('en', 'Unearmarked', 'es', 'Sin asignación', 'pt', 'Não vinculado', 'fr', 'Non affecté') WHEN (anon_4.key_earmark = '2') THEN jsonb_build_object('en', 'Softly earmarked', 'es', 'Asignación flexible', 'pt', 'Vinculação flexível', 'fr', 'Affectation souple') WHEN (anon_4.key_earmark = '3') THEN jsonb_build_object('en', 'Earmarked', 'es', 'Con asignación', 'pt', 'Vinculado', 'fr', 'Affecté') WHEN (anon_4.key_earmark = '4') THEN jsonb_build_object('en', 'Tightly earmarked', 'es', 'Asignación estricta', 'pt', 'Vinculação estrita', 'fr', 'Affectation stricte') END, jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé')))) AS keys, coalesce(anon_5.unconverted, '[]'::jsonb) AS unconverted, false AS of_needs
                FROM (
                  SELECT anon_6.key_earmark AS key_earmark, anon_6.pledged_amount AS pledged_amount, anon_6.unplaced_pledged AS unplaced_pledged, anon_6.pledged_covered AS pledged_covered, anon_6.pledged_gap AS pledged_gap, anon_6.pledged_surplus AS pledged_surplus, anon_6.pledged_full AS pledged_full, anon_6.committed_amount AS committed_amount, anon_6.unplaced_committed AS unplaced_committed, anon_6.committed_covered AS committed_covered, anon_6.committed_gap AS committed_gap, anon_6.committed_surplus AS committed_surplus, anon_6.committed_full AS committed_full, anon_6.received_amount AS received_amount, anon_6.unplaced_received AS unplaced_received, anon_6.received_covered AS received_covered, anon_6.received_gap AS received_gap, anon_6.received_surplus AS received_surplus, anon_6.received_full AS received_full, anon_6.disbursed_amount AS disbursed_amount, anon_6.unplaced_disbursed AS unplaced_disbursed, anon_6.disbursed_covered AS disbursed_covered, anon_6.disbursed_gap AS disbursed_gap, anon_6.disbursed_surplus AS disbursed_surplus, anon_6.disbursed_full AS disbursed_full, anon_6.spent_amount AS spent_amount, anon_6.unplaced_spent AS unplaced_spent, anon_6.spent_covered AS spent_covered, anon_6.spent_gap AS spent_gap, anon_6.spent_surplus AS spent_surplus, anon_6.spent_full AS spent_full, anon_7.required AS required, anon_7.needs AS needs
                  FROM (
                    SELECT anon_8.key_earmark AS key_earmark, coalesce(sum(anon_8.value) FILTER (
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
                      SELECT CASE WHEN (mirps_shared_money_1.earmark_modality = 'A') THEN '1' WHEN (mirps_shared_money_1.earmark_modality = 'B') THEN '1' WHEN (mirps_shared_money_1.earmark_modality = 'C') THEN '1' WHEN (mirps_shared_money_1.earmark_modality = 'D') THEN '2' WHEN (mirps_shared_money_1.earmark_modality = 'E') THEN '2' WHEN (mirps_shared_money_1.earmark_modality = 'F') THEN '2' WHEN (mirps_shared_money_1.earmark_modality = 'G') THEN '3' WHEN (mirps_shared_money_1.earmark_modality = 'H') THEN '3' WHEN (mirps_shared_money_1.earmark_modality = 'I') THEN '4' WHEN (mirps_shared_money_1.earmark_modality = 'J') THEN '4' WHEN (mirps_shared_money_1.earmark_modality = 'K') THEN '4' WHEN (mirps_shared_money_1.earmark_modality = 'L') THEN '4' END AS key_earmark, mirps_shared_money_1.stage AS stage, mirps_shared_money_1.value AS value, mirps_shared_money_1.unit AS unit, mirps_shared_money_1.unvalued AS unvalued, mirps_shared_needs_1.id AS need
                      FROM money_r20 AS mirps_shared_money_1
                      LEFT OUTER JOIN needs_r21 AS mirps_shared_needs_1 ON mirps_shared_needs_1.id = mirps_shared_money_1.need_id
                      WHERE mirps_shared_needs_1.id IS NOT NULL OR mirps_shared_money_1.need_id IS NULL) AS anon_8
                    GROUP BY anon_8.key_earmark) AS anon_6
                  JOIN (
                    SELECT coalesce(sum(mirps_shared_needs_2.required), 0::numeric) AS required, count(*) AS needs
                    FROM needs_r21 AS mirps_shared_needs_2) AS anon_7 ON true) AS anon_4
                LEFT OUTER JOIN (
                  SELECT anon_9.key_earmark AS key_earmark, jsonb_agg(jsonb_build_object('currency', anon_9.unit, 'amount', decimal_text(anon_9.amount, anon_9.unit))) AS unconverted
                  FROM (
                    SELECT anon_10.key_earmark AS key_earmark, anon_10.unit AS unit, sum(anon_10.unvalued) AS amount
                    FROM (
                      SELECT anon_8.key_earmark AS key_earmark, anon_8.stage AS stage, anon_8.value AS value, anon_8.unit AS unit, anon_8.unvalued AS unvalued, anon_8.need AS need
                      FROM (
                        SELECT CASE WHEN (mirps_shared_money_1.earmark_modality = 'A') THEN '1' WHEN (mirps_shared_money_1.earmark_modality = 'B') THEN '1' WHEN (mirps_shared_money_1.earmark_modality = 'C') THEN '1' WHEN (mirps_shared_money_1.earmark_modality = 'D') THEN '2' WHEN (mirps_shared_money_1.earmark_modality = 'E') THEN '2' WHEN (mirps_shared_money_1.earmark_modality = 'F') THEN '2' WHEN (mirps_shared_money_1.earmark_modality = 'G') THEN '3' WHEN (mirps_shared_money_1.earmark_modality = 'H') THEN '3' WHEN (mirps_shared_money_1.earmark_modality = 'I') THEN '4' WHEN (mirps_shared_money_1.earmark_modality = 'J') THEN '4' WHEN (mirps_shared_money_1.earmark_modality = 'K') THEN '4' WHEN (mirps_shared_money_1.earmark_modality = 'L') THEN '4' END AS key_earmark, mirps_shared_money_1.stage AS stage, mirps_shared_money_1.value AS value, mirps_shared_money_1.unit AS unit, mirps_shared_money_1.unvalued AS unvalued, mirps_shared_needs_1.id AS need
                        FROM money_r20 AS mirps_shared_money_1
                        LEFT OUTER JOIN needs_r21 AS mirps_shared_needs_1 ON mirps_shared_needs_1.id = mirps_shared_money_1.need_id
                        WHERE mirps_shared_needs_1.id IS NOT NULL OR mirps_shared_money_1.need_id IS NULL) AS anon_8
                      WHERE anon_8.need IS NOT NULL) AS anon_10
                    WHERE anon_10.unvalued > $2::BIGINT
                    GROUP BY anon_10.key_earmark, anon_10.unit) AS anon_9
                  GROUP BY anon_9.key_earmark) AS anon_5 ON anon_4.key_earmark IS NOT DISTINCT
                FROM anon_5.key_earmark) AS anon_3) AS anon_1
            LEFT OUTER JOIN (
              SELECT anon_11.key_earmark AS key_earmark, jsonb_agg(jsonb_build_object('currency', anon_11.unit, 'amount', decimal_text(anon_11.amount, anon_11.unit))) AS unconverted
              FROM (
                SELECT anon_12.key_earmark AS key_earmark, anon_12.unit AS unit, sum(anon_12.unvalued) AS amount
                FROM (
                  SELECT anon_8.key_earmark AS key_earmark, anon_8.stage AS stage, anon_8.value AS value, anon_8.unit AS unit, anon_8.unvalued AS unvalued, anon_8.need AS need
                  FROM (
                    SELECT CASE WHEN (mirps_shared_money_1.earmark_modality = 'A') THEN '1' WHEN (mirps_shared_money_1.earmark_modality = 'B') THEN '1' WHEN (mirps_shared_money_1.earmark_modality = 'C') THEN '1' WHEN (mirps_shared_money_1.earmark_modality = 'D') THEN '2' WHEN (mirps_shared_money_1.earmark_modality = 'E') THEN '2' WHEN (mirps_shared_money_1.earmark_modality = 'F') THEN '2' WHEN (mirps_shared_money_1.earmark_modality = 'G') THEN '3' WHEN (mirps_shared_money_1.earmark_modality = 'H') THEN '3' WHEN (mirps_shared_money_1.earmark_modality = 'I') THEN '4' WHEN (mirps_shared_money_1.earmark_modality = 'J') THEN '4' WHEN (mirps_shared_money_1.earmark_modality = 'K') THEN '4' WHEN (mirps_shared_money_1.earmark_modality = 'L') THEN '4' END AS key_earmark, mirps_shared_money_1.stage AS stage, mirps_shared_money_1.value AS value, mirps_shared_money_1.unit AS unit, mirps_shared_money_1.unvalued AS unvalued, mirps_shared_needs_1.id AS need
                    FROM money_r20 AS mirps_shared_money_1
                    LEFT OUTER JOIN needs_r21 AS mirps_shared_needs_1 ON mirps_shared_needs_1.id = mirps_shared_money_1.need_id
                    WHERE mirps_shared_needs_1.id IS NOT NULL OR mirps_shared_money_1.need_id IS NULL) AS anon_8
                  WHERE anon_8.need IS NULL) AS anon_12
                WHERE anon_12.unvalued > $2::BIGINT
                GROUP BY anon_12.key_earmark, anon_12.unit) AS anon_11
              GROUP BY anon_11.key_earmark) AS anon_2 ON anon_1.key_earmark IS NOT DISTINCT
            FROM anon_2.key_earmark) AS r16
          ORDER BY r16.place
          LIMIT 1000), ',') || ']' || '}'
      FROM (
        SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
            SELECT journal_entry_1.recorded_at
            FROM journal_entry AS journal_entry_1
            WHERE journal_entry_1.sequence = (
              SELECT ledger_head.sequence
              FROM ledger_head)), now()) AS known, (
          SELECT ledger_head.sequence
          FROM ledger_head) AS sequence) AS r15
      LIMIT 1), 'null') || ',"modality":' || coalesce((WITH money_r27 AS (
        SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
        FROM (
          SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
          FROM account AS account_1) AS anon_1
        JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
        JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
        WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true), needs_r28 AS (
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
        WHERE need_1.publication = 'PUBLISHED' AND need_1.illustrative IS false AND plan_1.reference IS true AND plan_1.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
            SELECT plan_2.id
            FROM plan AS plan_2
            WHERE plan_2.reference IS true AND plan_2.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_2.state_code IS NOT DISTINCT
            FROM plan_1.state_code AND plan_2.adopted_latest > plan_1.adopted_latest AND plan_2.id IN (
              SELECT need_2.plan_id
              FROM need AS need_2
              JOIN (
                SELECT account_2.stage AS stage, account_2.unit AS unit, account_2.line_id AS line_id, account_2.need_id AS need_id, account_2.project_id AS project_id, account_2.balance AS balance, account_2.balance_usd AS balance_usd, account_2.unvalued AS unvalued
                FROM account AS account_2) AS anon_3 ON anon_3.need_id = need_2.id
              WHERE need_2.publication = 'PUBLISHED' AND anon_3.stage = 'REQUIRED' AND anon_3.balance > 0 AND need_2.illustrative IS false) AND plan_2.illustrative IS false)))
      SELECT '{"groups":' || '[' || array_to_string(ARRAY(
          SELECT '{"keys":' || '[' || array_to_string(ARRAY(
              SELECT '{"code":' || coalesce(CAST(to_json(CAST(r24.code AS TEXT)) AS TEXT), 'null') || ',"label":' || coalesce(CAST(to_json(CAST(coalesce(CAST(r24.label AS JSONB) ->> 'fr', CAST(r24.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null') || '}'
              FROM (
                SELECT CAST(anon_1.value AS JSONB) ->> 'dimension' AS dimension, CAST(anon_1.value AS JSONB) ->> 'code' AS code, CAST(anon_1.value AS JSONB) -> 'label' AS label, anon_1.place AS place
                FROM jsonb_array_elements(r23.keys) WITH ORDINALITY AS anon_1(value, place)) AS r24
              ORDER BY r24.place
              LIMIT 1000), ',') || ']' || ',"notAllocated":' || coalesce((
              SELECT '{"pledged":' || ('{"amount":' || coalesce((('"' || CAST(decimal_text(r25.pledged_amount, r25.unit) AS TEXT)) || '"'), 'null') || '}') || ',"unconverted":' || '[' || array_to_string(ARRAY(
                  SELECT '{"amount":' || coalesce((('"' || CAST(r26.amount AS TEXT)) || '"'), 'null') || ',"currency":' || CAST(to_json(CAST(r26.currency AS TEXT)) AS TEXT) || '}'
                  FROM (
                    SELECT CAST(anon_1.value AS JSONB) ->> 'currency' AS currency, CAST(anon_1.value AS JSONB) ->> 'amount' AS amount
                    FROM jsonb_array_elements(r25.unconverted) AS anon_1) AS r26
                  ORDER BY r26.currency
                  LIMIT 1000), ',') || ']' || '}'
              FROM (
                SELECT 0::numeric AS required, r23.unit AS unit, r23.unplaced_unconverted AS unconverted, r23.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, r23.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, r23.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, r23.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, r23.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS r25
              LIMIT 1), 'null') || '}'
          FROM (
            SELECT anon_1.key_modality AS key_modality, anon_1.pledged_amount AS pledged_amount, anon_1.unplaced_pledged AS unplaced_pledged, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.unplaced_committed AS unplaced_committed, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.unplaced_received AS unplaced_received, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.unplaced_disbursed AS unplaced_disbursed, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.unplaced_spent AS unplaced_spent, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.required AS required, anon_1.needs AS needs, anon_1.unit AS unit, anon_1.keys AS keys, anon_1.unconverted AS unconverted, anon_1.of_needs AS of_needs, anon_1.place AS place, coalesce(anon_2.unconverted, '[]'::jsonb) AS unplaced_unconverted
            FROM (
              SELECT anon_3.key_modality AS key_modality, anon_3.pledged_amount AS pledged_amount, anon_3.unplaced_pledged AS unplaced_pledged, anon_3.pledged_covered AS pledged_covered, anon_3.pledged_gap AS pledged_gap, anon_3.pledged_surplus AS pledged_surplus, anon_3.pledged_full AS pledged_full, anon_3.committed_amount AS committed_amount, anon_3.unplaced_committed AS unplaced_committed, anon_3.committed_covered AS committed_covered, anon_3.committed_gap AS committed_gap, anon_3.committed_surplus AS committed_surplus, anon_3.committed_full AS committed_full, anon_3.received_amount AS received_amount, anon_3.unplaced_received AS unplaced_received, anon_3.received_covered AS received_covered, anon_3.received_gap AS received_gap, anon_3.received_surplus AS received_surplus, anon_3.received_full AS received_full, anon_3.disbursed_amount AS disbursed_amount, anon_3.unplaced_disbursed AS unplaced_disbursed, anon_3.disbursed_covered AS disbursed_covered, anon_3.disbursed_gap AS disbursed_gap, anon_3.disbursed_surplus AS disbursed_surplus, anon_3.disbursed_full AS disbursed_full, anon_3.spent_amount AS spent_amount, anon_3.unplaced_spent AS unplaced_spent, anon_3.spent_covered AS spent_covered, anon_3.spent_gap AS spent_gap, anon_3.spent_surplus AS spent_surplus, anon_3.spent_full AS spent_full, anon_3.required AS required, anon_3.needs AS needs, anon_3.unit AS unit, anon_3.keys AS keys, anon_3.unconverted AS unconverted, anon_3.of_needs AS of_needs, CAST(anon_3.keys AS TEXT) AS place
              FROM (
                SELECT anon_4.key_modality AS key_modality, anon_4.pledged_amount AS pledged_amount, anon_4.unplaced_pledged AS unplaced_pledged, anon_4.pledged_covered AS pledged_covered, anon_4.pledged_gap AS pledged_gap, anon_4.pledged_surplus AS pledged_surplus, anon_4.pledged_full AS pledged_full, anon_4.committed_amount AS committed_amount, anon_4.unplaced_committed AS unplaced_committed, anon_4.committed_covered AS committed_covered, anon_4.committed_gap AS committed_gap, anon_4.committed_surplus AS committed_surplus, anon_4.committed_full AS committed_full, anon_4.received_amount AS received_amount, anon_4.unplaced_received AS unplaced_received, anon_4.received_covered AS received_covered, anon_4.received_gap AS received_gap, anon_4.received_surplus AS received_surplus, anon_4.received_full AS received_full, anon_4.disbursed_amount AS disbursed_amount, anon_4.unplaced_disbursed AS unplaced_disbursed, anon_4.disbursed_covered AS disbursed_covered, anon_4.disbursed_gap AS disbursed_gap, anon_4.disbursed_surplus AS disbursed_surplus, anon_4.disbursed_full AS disbursed_full, anon_4.spent_amount AS spent_amount, anon_4.unplaced_spent AS unplaced_spent, anon_4.spent_covered AS spent_covered, anon_4.spent_gap AS spent_gap, anon_4.spent_surplus AS spent_surplus, anon_4.spent_full AS spent_full, anon_4.required AS required, anon_4.needs AS needs, $1::VARCHAR AS unit, jsonb_build_array(jsonb_build_object('dimension', 'MODALITY', 'code', anon_4.key_modality, 'label', coalesce(CASE WHEN (anon_4.key_modality = 'GRANT') THEN jsonb_build_object('en', 'Grant', 'es', 'Donación', 'pt', 'Doação', 'fr', 'Don') WHEN (anon_4.key_modality = 'LOAN') THEN jsonb_build_object('en', 'Loan', 'es', 'Préstamo', 'pt', 'Empréstimo', 'fr', 'Prêt') WHEN (anon_4.key_modality = 'TECHNICAL') THEN jsonb_build_object('en', 'Technical cooperation', 'es', 'Cooperación técnica', 'pt', 'Cooperação técnica', 'fr', 'Coopération technique') WHEN (anon_4.key_modality = 'IN_KIND') THEN jsonb_build_object('en', 'In kind', 'es', 'En especie', 'pt', 'Em bens ou serviços', 'fr', 'En nature') WHEN (anon_4.key_modality = 'POLICY') THEN jsonb_build_object('en', 'Policy', 'es', 'Política pública', 'pt', 'Política pública', 'fr', 'Politique publique') END, jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé')))) AS keys, coalesce(anon_5.unconverted, '[]'::jsonb) AS unconverted, false AS of_needs
                FROM (
                  SELECT anon_6.key_modality AS key_modality, anon_6.pledged_amount AS pledged_amount, anon_6.unplaced_pledged AS unplaced_pledged, anon_6.pledged_covered AS pledged_covered, anon_6.pledged_gap AS pledged_gap, anon_6.pledged_surplus AS pledged_surplus, anon_6.pledged_full AS pledged_full, anon_6.committed_amount AS committed_amount, anon_6.unplaced_committed AS unplaced_committed, anon_6.committed_covered AS committed_covered, anon_6.committed_gap AS committed_gap, anon_6.committed_surplus AS committed_surplus, anon_6.committed_full AS committed_full, anon_6.received_amount AS received_amount, anon_6.unplaced_received AS unplaced_received, anon_6.received_covered AS received_covered, anon_6.received_gap AS received_gap, anon_6.received_surplus AS received_surplus, anon_6.received_full AS received_full, anon_6.disbursed_amount AS disbursed_amount, anon_6.unplaced_disbursed AS unplaced_disbursed, anon_6.disbursed_covered AS disbursed_covered, anon_6.disbursed_gap AS disbursed_gap, anon_6.disbursed_surplus AS disbursed_surplus, anon_6.disbursed_full AS disbursed_full, anon_6.spent_amount AS spent_amount, anon_6.unplaced_spent AS unplaced_spent, anon_6.spent_covered AS spent_covered, anon_6.spent_gap AS spent_gap, anon_6.spent_surplus AS spent_surplus, anon_6.spent_full AS spent_full, anon_7.required AS required, anon_7.needs AS needs
                  FROM (
                    SELECT anon_8.key_modality AS key_modality, coalesce(sum(anon_8.value) FILTER (
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
                      SELECT mirps_shared_money_1.modality AS key_modality, mirps_shared_money_1.stage AS stage, mirps_shared_money_1.value AS value, mirps_shared_money_1.unit AS unit, mirps_shared_money_1.unvalued AS unvalued, mirps_shared_needs_1.id AS need
                      FROM money_r27 AS mirps_shared_money_1
                      LEFT OUTER JOIN needs_r28 AS mirps_shared_needs_1 ON mirps_shared_needs_1.id = mirps_shared_money_1.need_id
                      WHERE mirps_shared_needs_1.id IS NOT NULL OR mirps_shared_money_1.need_id IS NULL) AS anon_8
                    GROUP BY anon_8.key_modality) AS anon_6
                  JOIN (
                    SELECT coalesce(sum(mirps_shared_needs_2.required), 0::numeric) AS required, count(*) AS needs
                    FROM needs_r28 AS mirps_shared_needs_2) AS anon_7 ON true) AS anon_4
                LEFT OUTER JOIN (
                  SELECT anon_9.key_modality AS key_modality, jsonb_agg(jsonb_build_object('currency', anon_9.unit, 'amount', decimal_text(anon_9.amount, anon_9.unit))) AS unconverted
                  FROM (
                    SELECT anon_10.key_modality AS key_modality, anon_10.unit AS unit, sum(anon_10.unvalued) AS amount
                    FROM (
                      SELECT anon_8.key_modality AS key_modality, anon_8.stage AS stage, anon_8.value AS value, anon_8.unit AS unit, anon_8.unvalued AS unvalued, anon_8.need AS need
                      FROM (
                        SELECT mirps_shared_money_1.modality AS key_modality, mirps_shared_money_1.stage AS stage, mirps_shared_money_1.value AS value, mirps_shared_money_1.unit AS unit, mirps_shared_money_1.unvalued AS unvalued, mirps_shared_needs_1.id AS need
                        FROM money_r27 AS mirps_shared_money_1
                        LEFT OUTER JOIN needs_r28 AS mirps_shared_needs_1 ON mirps_shared_needs_1.id = mirps_shared_money_1.need_id
                        WHERE mirps_shared_needs_1.id IS NOT NULL OR mirps_shared_money_1.need_id IS NULL) AS anon_8
                      WHERE anon_8.need IS NOT NULL) AS anon_10
                    WHERE anon_10.unvalued > $2::BIGINT
                    GROUP BY anon_10.key_modality, anon_10.unit) AS anon_9
                  GROUP BY anon_9.key_modality) AS anon_5 ON anon_4.key_modality IS NOT DISTINCT
                FROM anon_5.key_modality) AS anon_3) AS anon_1
            LEFT OUTER JOIN (
              SELECT anon_11.key_modality AS key_modality, jsonb_agg(jsonb_build_object('currency', anon_11.unit, 'amount', decimal_text(anon_11.amount, anon_11.unit))) AS unconverted
              FROM (
                SELECT anon_12.key_modality AS key_modality, anon_12.unit AS unit, sum(anon_12.unvalued) AS amount
                FROM (
                  SELECT anon_8.key_modality AS key_modality, anon_8.stage AS stage, anon_8.value AS value, anon_8.unit AS unit, anon_8.unvalued AS unvalued, anon_8.need AS need
                  FROM (
                    SELECT mirps_shared_money_1.modality AS key_modality, mirps_shared_money_1.stage AS stage, mirps_shared_money_1.value AS value, mirps_shared_money_1.unit AS unit, mirps_shared_money_1.unvalued AS unvalued, mirps_shared_needs_1.id AS need
                    FROM money_r27 AS mirps_shared_money_1
                    LEFT OUTER JOIN needs_r28 AS mirps_shared_needs_1 ON mirps_shared_needs_1.id = mirps_shared_money_1.need_id
                    WHERE mirps_shared_needs_1.id IS NOT NULL OR mirps_shared_money_1.need_id IS NULL) AS anon_8
                  WHERE anon_8.need IS NULL) AS anon_12
                WHERE anon_12.unvalued > $2::BIGINT
                GROUP BY anon_12.key_modality, anon_12.unit) AS anon_11
              GROUP BY anon_11.key_modality) AS anon_2 ON anon_1.key_modality IS NOT DISTINCT
            FROM anon_2.key_modality) AS r23
          ORDER BY r23.place
          LIMIT 1000), ',') || ']' || '}'
      FROM (
        SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
            SELECT journal_entry_1.recorded_at
            FROM journal_entry AS journal_entry_1
            WHERE journal_entry_1.sequence = (
              SELECT ledger_head.sequence
              FROM ledger_head)), now()) AS known, (
          SELECT ledger_head.sequence
          FROM ledger_head) AS sequence) AS r22
      LIMIT 1), 'null') || ',"project":' || coalesce((WITH money_r34 AS (
        SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
        FROM (
          SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
          FROM account AS account_1) AS anon_1
        JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
        JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
        WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true), needs_r35 AS (
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
        WHERE need_1.publication = 'PUBLISHED' AND need_1.illustrative IS false AND plan_1.reference IS true AND plan_1.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
            SELECT plan_2.id
            FROM plan AS plan_2
            WHERE plan_2.reference IS true AND plan_2.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_2.state_code IS NOT DISTINCT
            FROM plan_1.state_code AND plan_2.adopted_latest > plan_1.adopted_latest AND plan_2.id IN (
              SELECT need_2.plan_id
              FROM need AS need_2
              JOIN (
                SELECT account_2.stage AS stage, account_2.unit AS unit, account_2.line_id AS line_id, account_2.need_id AS need_id, account_2.project_id AS project_id, account_2.balance AS balance, account_2.balance_usd AS balance_usd, account_2.unvalued AS unvalued
                FROM account AS account_2) AS anon_3 ON anon_3.need_id = need_2.id
              WHERE need_2.publication = 'PUBLISHED' AND anon_3.stage = 'REQUIRED' AND anon_3.balance > 0 AND need_2.illustrative IS false) AND plan_2.illustrative IS false)))
      SELECT '{"groups":' || '[' || array_to_string(ARRAY(
          SELECT '{"keys":' || '[' || array_to_string(ARRAY(
              SELECT '{"code":' || coalesce(CAST(to_json(CAST(r31.code AS TEXT)) AS TEXT), 'null') || ',"label":' || coalesce(CAST(to_json(CAST(coalesce(CAST(r31.label AS JSONB) ->> 'fr', CAST(r31.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null') || '}'
              FROM (
                SELECT CAST(anon_1.value AS JSONB) ->> 'dimension' AS dimension, CAST(anon_1.value AS JSONB) ->> 'code' AS code, CAST(anon_1.value AS JSONB) -> 'label' AS label, anon_1.place AS place
                FROM jsonb_array_elements(r30.keys) WITH ORDINALITY AS anon_1(value, place)) AS r31
              ORDER BY r31.place
              LIMIT 1000), ',') || ']' || ',"notAllocated":' || coalesce((
              SELECT '{"pledged":' || ('{"amount":' || coalesce((('"' || CAST(decimal_text(r32.pledged_amount, r32.unit) AS TEXT)) || '"'), 'null') || '}') || ',"unconverted":' || '[' || array_to_string(ARRAY(
                  SELECT '{"amount":' || coalesce((('"' || CAST(r33.amount AS TEXT)) || '"'), 'null') || ',"currency":' || CAST(to_json(CAST(r33.currency AS TEXT)) AS TEXT) || '}'
                  FROM (
                    SELECT CAST(anon_1.value AS JSONB) ->> 'currency' AS currency, CAST(anon_1.value AS JSONB) ->> 'amount' AS amount
                    FROM jsonb_array_elements(r32.unconverted) AS anon_1) AS r33
                  ORDER BY r33.currency
                  LIMIT 1000), ',') || ']' || '}'
              FROM (
                SELECT 0::numeric AS required, r30.unit AS unit, r30.unplaced_unconverted AS unconverted, r30.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, r30.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, r30.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, r30.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, r30.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS r32
              LIMIT 1), 'null') || '}'
          FROM (
            SELECT anon_1.key_project AS key_project, anon_1.pledged_amount AS pledged_amount, anon_1.unplaced_pledged AS unplaced_pledged, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.unplaced_committed AS unplaced_committed, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.unplaced_received AS unplaced_received, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.unplaced_disbursed AS unplaced_disbursed, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.unplaced_spent AS unplaced_spent, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.required AS required, anon_1.needs AS needs, anon_1.unit AS unit, anon_1.keys AS keys, anon_1.unconverted AS unconverted, anon_1.of_needs AS of_needs, anon_1.place AS place, coalesce(anon_2.unconverted, '[]'::jsonb) AS unplaced_unconverted
            FROM (
              SELECT anon_3.key_project AS key_project, anon_3.pledged_amount AS pledged_amount, anon_3.unplaced_pledged AS unplaced_pledged, anon_3.pledged_covered AS pledged_covered, anon_3.pledged_gap AS pledged_gap, anon_3.pledged_surplus AS pledged_surplus, anon_3.pledged_full AS pledged_full, anon_3.committed_amount AS committed_amount, anon_3.unplaced_committed AS unplaced_committed, anon_3.committed_covered AS committed_covered, anon_3.committed_gap AS committed_gap, anon_3.committed_surplus AS committed_surplus, anon_3.committed_full AS committed_full, anon_3.received_amount AS received_amount, anon_3.unplaced_received AS unplaced_received, anon_3.received_covered AS received_covered, anon_3.received_gap AS received_gap, anon_3.received_surplus AS received_surplus, anon_3.received_full AS received_full, anon_3.disbursed_amount AS disbursed_amount, anon_3.unplaced_disbursed AS unplaced_disbursed, anon_3.disbursed_covered AS disbursed_covered, anon_3.disbursed_gap AS disbursed_gap, anon_3.disbursed_surplus AS disbursed_surplus, anon_3.disbursed_full AS disbursed_full, anon_3.spent_amount AS spent_amount, anon_3.unplaced_spent AS unplaced_spent, anon_3.spent_covered AS spent_covered, anon_3.spent_gap AS spent_gap, anon_3.spent_surplus AS spent_surplus, anon_3.spent_full AS spent_full, anon_3.required AS required, anon_3.needs AS needs, anon_3.unit AS unit, anon_3.keys AS keys, anon_3.unconverted AS unconverted, anon_3.of_needs AS of_needs, CAST(anon_3.keys AS TEXT) AS place
              FROM (
                SELECT anon_4.key_project AS key_project, anon_4.pledged_amount AS pledged_amount, anon_4.unplaced_pledged AS unplaced_pledged, anon_4.pledged_covered AS pledged_covered, anon_4.pledged_gap AS pledged_gap, anon_4.pledged_surplus AS pledged_surplus, anon_4.pledged_full AS pledged_full, anon_4.committed_amount AS committed_amount, anon_4.unplaced_committed AS unplaced_committed, anon_4.committed_covered AS committed_covered, anon_4.committed_gap AS committed_gap, anon_4.committed_surplus AS committed_surplus, anon_4.committed_full AS committed_full, anon_4.received_amount AS received_amount, anon_4.unplaced_received AS unplaced_received, anon_4.received_covered AS received_covered, anon_4.received_gap AS received_gap, anon_4.received_surplus AS received_surplus, anon_4.received_full AS received_full, anon_4.disbursed_amount AS disbursed_amount, anon_4.unplaced_disbursed AS unplaced_disbursed, anon_4.disbursed_covered AS disbursed_covered, anon_4.disbursed_gap AS disbursed_gap, anon_4.disbursed_surplus AS disbursed_surplus, anon_4.disbursed_full AS disbursed_full, anon_4.spent_amount AS spent_amount, anon_4.unplaced_spent AS unplaced_spent, anon_4.spent_covered AS spent_covered, anon_4.spent_gap AS spent_gap, anon_4.spent_surplus AS spent_surplus, anon_4.spent_full AS spent_full, anon_4.required AS required, anon_4.needs AS needs, $1::VARCHAR AS unit, jsonb_build_array(jsonb_build_object('dimension', 'PROJECT', 'code', (
                      SELECT project_1.code
                      FROM project AS project_1
                      WHERE project_1.id = anon_4.key_project), 'label', coalesce((
                        SELECT project_1.title
                        FROM project AS project_1
                        WHERE project_1.id = anon_4.key_project), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé')))) AS keys, coalesce(anon_5.unconverted, '[]'::jsonb) AS unconverted, false AS of_needs
                FROM (
                  SELECT anon_6.key_project AS key_project, anon_6.pledged_amount AS pledged_amount, anon_6.unplaced_pledged AS unplaced_pledged, anon_6.pledged_covered AS pledged_covered, anon_6.pledged_gap AS pledged_gap, anon_6.pledged_surplus AS pledged_surplus, anon_6.pledged_full AS pledged_full, anon_6.committed_amount AS committed_amount, anon_6.unplaced_committed AS unplaced_committed, anon_6.committed_covered AS committed_covered, anon_6.committed_gap AS committed_gap, anon_6.committed_surplus AS committed_surplus, anon_6.committed_full AS committed_full, anon_6.received_amount AS received_amount, anon_6.unplaced_received AS unplaced_received, anon_6.received_covered AS received_covered, anon_6.received_gap AS received_gap, anon_6.received_surplus AS received_surplus, anon_6.received_full AS received_full, anon_6.disbursed_amount AS disbursed_amount, anon_6.unplaced_disbursed AS unplaced_disbursed, anon_6.disbursed_covered AS disbursed_covered, anon_6.disbursed_gap AS disbursed_gap, anon_6.disbursed_surplus AS disbursed_surplus, anon_6.disbursed_full AS disbursed_full, anon_6.spent_amount AS spent_amount, anon_6.unplaced_spent AS unplaced_spent, anon_6.spent_covered AS spent_covered, anon_6.spent_gap AS spent_gap, anon_6.spent_surplus AS spent_surplus, anon_6.spent_full AS spent_full, anon_7.required AS required, anon_7.needs AS needs
                  FROM (
                    SELECT anon_8.key_project AS key_project, coalesce(sum(anon_8.value) FILTER (
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
                      SELECT mirps_shared_money_1.project_id AS key_project, mirps_shared_money_1.stage AS stage, mirps_shared_money_1.value AS value, mirps_shared_money_1.unit AS unit, mirps_shared_money_1.unvalued AS unvalued, mirps_shared_needs_1.id AS need
                      FROM money_r34 AS mirps_shared_money_1
                      LEFT OUTER JOIN needs_r35 AS mirps_shared_needs_1 ON mirps_shared_needs_1.id = mirps_shared_money_1.need_id
                      WHERE mirps_shared_needs_1.id IS NOT NULL OR mirps_shared_money_1.need_id IS NULL) AS anon_8
                    GROUP BY anon_8.key_project) AS anon_6
                  JOIN (
                    SELECT coalesce(sum(mirps_shared_needs_2.required), 0::numeric) AS required, count(*) AS needs
                    FROM needs_r35 AS mirps_shared_needs_2) AS anon_7 ON true) AS anon_4
                LEFT OUTER JOIN (
                  SELECT anon_9.key_project AS key_project, jsonb_agg(jsonb_build_object('currency', anon_9.unit, 'amount', decimal_text(anon_9.amount, anon_9.unit))) AS unconverted
                  FROM (
                    SELECT anon_10.key_project AS key_project, anon_10.unit AS unit, sum(anon_10.unvalued) AS amount
                    FROM (
                      SELECT anon_8.key_project AS key_project, anon_8.stage AS stage, anon_8.value AS value, anon_8.unit AS unit, anon_8.unvalued AS unvalued, anon_8.need AS need
                      FROM (
                        SELECT mirps_shared_money_1.project_id AS key_project, mirps_shared_money_1.stage AS stage, mirps_shared_money_1.value AS value, mirps_shared_money_1.unit AS unit, mirps_shared_money_1.unvalued AS unvalued, mirps_shared_needs_1.id AS need
                        FROM money_r34 AS mirps_shared_money_1
                        LEFT OUTER JOIN needs_r35 AS mirps_shared_needs_1 ON mirps_shared_needs_1.id = mirps_shared_money_1.need_id
                        WHERE mirps_shared_needs_1.id IS NOT NULL OR mirps_shared_money_1.need_id IS NULL) AS anon_8
                      WHERE anon_8.need IS NOT NULL) AS anon_10
                    WHERE anon_10.unvalued > $2::BIGINT
                    GROUP BY anon_10.key_project, anon_10.unit) AS anon_9
                  GROUP BY anon_9.key_project) AS anon_5 ON anon_4.key_project IS NOT DISTINCT
                FROM anon_5.key_project) AS anon_3) AS anon_1
            LEFT OUTER JOIN (
              SELECT anon_11.key_project AS key_project, jsonb_agg(jsonb_build_object('currency', anon_11.unit, 'amount', decimal_text(anon_11.amount, anon_11.unit))) AS unconverted
              FROM (
                SELECT anon_12.key_project AS key_project, anon_12.unit AS unit, sum(anon_12.unvalued) AS amount
                FROM (
                  SELECT anon_8.key_project AS key_project, anon_8.stage AS stage, anon_8.value AS value, anon_8.unit AS unit, anon_8.unvalued AS unvalued, anon_8.need AS need
                  FROM (
                    SELECT mirps_shared_money_1.project_id AS key_project, mirps_shared_money_1.stage AS stage, mirps_shared_money_1.value AS value, mirps_shared_money_1.unit AS unit, mirps_shared_money_1.unvalued AS unvalued, mirps_shared_needs_1.id AS need
                    FROM money_r34 AS mirps_shared_money_1
                    LEFT OUTER JOIN needs_r35 AS mirps_shared_needs_1 ON mirps_shared_needs_1.id = mirps_shared_money_1.need_id
                    WHERE mirps_shared_needs_1.id IS NOT NULL OR mirps_shared_money_1.need_id IS NULL) AS anon_8
                  WHERE anon_8.need IS NULL) AS anon_12
                WHERE anon_12.unvalued > $2::BIGINT
                GROUP BY anon_12.key_project, anon_12.unit) AS anon_11
              GROUP BY anon_11.key_project) AS anon_2 ON anon_1.key_project IS NOT DISTINCT
            FROM anon_2.key_project) AS r30
          ORDER BY r30.place
          LIMIT 1000), ',') || ']' || '}'
      FROM (
        SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
            SELECT journal_entry_1.recorded_at
            FROM journal_entry AS journal_entry_1
            WHERE journal_entry_1.sequence = (
              SELECT ledger_head.sequence
              FROM ledger_head)), now()) AS known, (
          SELECT ledger_head.sequence
          FROM ledger_head) AS sequence) AS r29
      LIMIT 1), 'null') || ',"both":' || coalesce((WITH money_r41 AS (
        SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
        FROM (
          SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
          FROM account AS account_1) AS anon_1
        JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
        JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
        WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true), needs_r42 AS (
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
        WHERE need_1.publication = 'PUBLISHED' AND need_1.illustrative IS false AND plan_1.reference IS true AND plan_1.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
            SELECT plan_2.id
            FROM plan AS plan_2
            WHERE plan_2.reference IS true AND plan_2.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_2.state_code IS NOT DISTINCT
            FROM plan_1.state_code AND plan_2.adopted_latest > plan_1.adopted_latest AND plan_2.id IN (
              SELECT need_2.plan_id
              FROM need AS need_2
              JOIN (
                SELECT account_2.stage AS stage, account_2.unit AS unit, account_2.line_id AS line_id, account_2.need_id AS need_id, account_2.project_id AS project_id, account_2.balance AS balance, account_2.balance_usd AS balance_usd, account_2.unvalued AS unvalued
                FROM account AS account_2) AS anon_3 ON anon_3.need_id = need_2.id
              WHERE need_2.publication = 'PUBLISHED' AND anon_3.stage = 'REQUIRED' AND anon_3.balance > 0 AND need_2.illustrative IS false) AND plan_2.illustrative IS false)))
      SELECT '{"groups":' || '[' || array_to_string(ARRAY(
          SELECT '{"keys":' || '[' || array_to_string(ARRAY(
              SELECT '{"code":' || coalesce(CAST(to_json(CAST(r38.code AS TEXT)) AS TEXT), 'null') || ',"label":' || coalesce(CAST(to_json(CAST(coalesce(CAST(r38.label AS JSONB) ->> 'fr', CAST(r38.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null') || '}'
              FROM (
                SELECT CAST(anon_1.value AS JSONB) ->> 'dimension' AS dimension, CAST(anon_1.value AS JSONB) ->> 'code' AS code, CAST(anon_1.value AS JSONB) -> 'label' AS label, anon_1.place AS place
                FROM jsonb_array_elements(r37.keys) WITH ORDINALITY AS anon_1(value, place)) AS r38
              ORDER BY r38.place
              LIMIT 1000), ',') || ']' || ',"notAllocated":' || coalesce((
              SELECT '{"pledged":' || ('{"amount":' || coalesce((('"' || CAST(decimal_text(r39.pledged_amount, r39.unit) AS TEXT)) || '"'), 'null') || '}') || ',"unconverted":' || '[' || array_to_string(ARRAY(
                  SELECT '{"amount":' || coalesce((('"' || CAST(r40.amount AS TEXT)) || '"'), 'null') || ',"currency":' || CAST(to_json(CAST(r40.currency AS TEXT)) AS TEXT) || '}'
                  FROM (
                    SELECT CAST(anon_1.value AS JSONB) ->> 'currency' AS currency, CAST(anon_1.value AS JSONB) ->> 'amount' AS amount
                    FROM jsonb_array_elements(r39.unconverted) AS anon_1) AS r40
                  ORDER BY r40.currency
                  LIMIT 1000), ',') || ']' || '}'
              FROM (
                SELECT 0::numeric AS required, r37.unit AS unit, r37.unplaced_unconverted AS unconverted, r37.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, r37.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, r37.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, r37.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, r37.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS r39
              LIMIT 1), 'null') || '}'
          FROM (
            SELECT anon_1.key_state AS key_state, anon_1.key_donor AS key_donor, anon_1.pledged_amount AS pledged_amount, anon_1.unplaced_pledged AS unplaced_pledged, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.unplaced_committed AS unplaced_committed, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.unplaced_received AS unplaced_received, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.unplaced_disbursed AS unplaced_disbursed, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.unplaced_spent AS unplaced_spent, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.required AS required, anon_1.needs AS needs, anon_1.unit AS unit, anon_1.keys AS keys, anon_1.unconverted AS unconverted, anon_1.of_needs AS of_needs, anon_1.place AS place, coalesce(anon_2.unconverted, '[]'::jsonb) AS unplaced_unconverted
            FROM (
              SELECT anon_3.key_state AS key_state, anon_3.key_donor AS key_donor, anon_3.pledged_amount AS pledged_amount, anon_3.unplaced_pledged AS unplaced_pledged, anon_3.pledged_covered AS pledged_covered, anon_3.pledged_gap AS pledged_gap, anon_3.pledged_surplus AS pledged_surplus, anon_3.pledged_full AS pledged_full, anon_3.committed_amount AS committed_amount, anon_3.unplaced_committed AS unplaced_committed, anon_3.committed_covered AS committed_covered, anon_3.committed_gap AS committed_gap, anon_3.committed_surplus AS committed_surplus, anon_3.committed_full AS committed_full, anon_3.received_amount AS received_amount, anon_3.unplaced_received AS unplaced_received, anon_3.received_covered AS received_covered, anon_3.received_gap AS received_gap, anon_3.received_surplus AS received_surplus, anon_3.received_full AS received_full, anon_3.disbursed_amount AS disbursed_amount, anon_3.unplaced_disbursed AS unplaced_disbursed, anon_3.disbursed_covered AS disbursed_covered, anon_3.disbursed_gap AS disbursed_gap, anon_3.disbursed_surplus AS disbursed_surplus, anon_3.disbursed_full AS disbursed_full, anon_3.spent_amount AS spent_amount, anon_3.unplaced_spent AS unplaced_spent, anon_3.spent_covered AS spent_covered, anon_3.spent_gap AS spent_gap, anon_3.spent_surplus AS spent_surplus, anon_3.spent_full AS spent_full, anon_3.required AS required, anon_3.needs AS needs, anon_3.unit AS unit, anon_3.keys AS keys, anon_3.unconverted AS unconverted, anon_3.of_needs AS of_needs, CAST(anon_3.keys AS TEXT) AS place
              FROM (
                SELECT anon_4.key_state AS key_state, anon_4.key_donor AS key_donor, anon_4.pledged_amount AS pledged_amount, anon_4.unplaced_pledged AS unplaced_pledged, anon_4.pledged_covered AS pledged_covered, anon_4.pledged_gap AS pledged_gap, anon_4.pledged_surplus AS pledged_surplus, anon_4.pledged_full AS pledged_full, anon_4.committed_amount AS committed_amount, anon_4.unplaced_committed AS unplaced_committed, anon_4.committed_covered AS committed_covered, anon_4.committed_gap AS committed_gap, anon_4.committed_surplus AS committed_surplus, anon_4.committed_full AS committed_full, anon_4.received_amount AS received_amount, anon_4.unplaced_received AS unplaced_received, anon_4.received_covered AS received_covered, anon_4.received_gap AS received_gap, anon_4.received_surplus AS received_surplus, anon_4.received_full AS received_full, anon_4.disbursed_amount AS disbursed_amount, anon_4.unplaced_disbursed AS unplaced_disbursed, anon_4.disbursed_covered AS disbursed_covered, anon_4.disbursed_gap AS disbursed_gap, anon_4.disbursed_surplus AS disbursed_surplus, anon_4.disbursed_full AS disbursed_full, anon_4.spent_amount AS spent_amount, anon_4.unplaced_spent AS unplaced_spent, anon_4.spent_covered AS spent_covered, anon_4.spent_gap AS spent_gap, anon_4.spent_surplus AS spent_surplus, anon_4.spent_full AS spent_full, anon_4.required AS required, anon_4.needs AS needs, $1::VARCHAR AS unit, jsonb_build_array(jsonb_build_object('dimension', 'STATE', 'code', (
                      SELECT state_1.code
                      FROM state AS state_1
                      WHERE state_1.code = anon_4.key_state), 'label', coalesce((
                        SELECT state_1.name
                        FROM state AS state_1
                        WHERE state_1.code = anon_4.key_state), jsonb_build_object('en', 'The region', 'es', 'La región', 'pt', 'A região', 'fr', 'La région'))), jsonb_build_object('dimension', 'DONOR', 'code', (
                      SELECT party_1.code
                      FROM party AS party_1
                      WHERE party_1.id = anon_4.key_donor), 'label', coalesce((
                        SELECT party_1.name
                        FROM party AS party_1
                        WHERE party_1.id = anon_4.key_donor), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé')))) AS keys, coalesce(anon_5.unconverted, '[]'::jsonb) AS unconverted, false AS of_needs
                FROM (
                  SELECT anon_6.key_state AS key_state, anon_6.key_donor AS key_donor, anon_6.pledged_amount AS pledged_amount, anon_6.unplaced_pledged AS unplaced_pledged, anon_6.pledged_covered AS pledged_covered, anon_6.pledged_gap AS pledged_gap, anon_6.pledged_surplus AS pledged_surplus, anon_6.pledged_full AS pledged_full, anon_6.committed_amount AS committed_amount, anon_6.unplaced_committed AS unplaced_committed, anon_6.committed_covered AS committed_covered, anon_6.committed_gap AS committed_gap, anon_6.committed_surplus AS committed_surplus, anon_6.committed_full AS committed_full, anon_6.received_amount AS received_amount, anon_6.unplaced_received AS unplaced_received, anon_6.received_covered AS received_covered, anon_6.received_gap AS received_gap, anon_6.received_surplus AS received_surplus, anon_6.received_full AS received_full, anon_6.disbursed_amount AS disbursed_amount, anon_6.unplaced_disbursed AS unplaced_disbursed, anon_6.disbursed_covered AS disbursed_covered, anon_6.disbursed_gap AS disbursed_gap, anon_6.disbursed_surplus AS disbursed_surplus, anon_6.disbursed_full AS disbursed_full, anon_6.spent_amount AS spent_amount, anon_6.unplaced_spent AS unplaced_spent, anon_6.spent_covered AS spent_covered, anon_6.spent_gap AS spent_gap, anon_6.spent_surplus AS spent_surplus, anon_6.spent_full AS spent_full, anon_7.required AS required, anon_7.needs AS needs
                  FROM (
                    SELECT anon_8.key_state AS key_state, anon_8.key_donor AS key_donor, coalesce(sum(anon_8.value) FILTER (
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
                      SELECT mirps_shared_needs_1.state_code AS key_state, mirps_shared_money_1.donor_id AS key_donor, mirps_shared_money_1.stage AS stage, mirps_shared_money_1.value AS value, mirps_shared_money_1.unit AS unit, mirps_shared_money_1.unvalued AS unvalued, mirps_shared_needs_1.id AS need
                      FROM money_r41 AS mirps_shared_money_1
                      LEFT OUTER JOIN needs_r42 AS mirps_shared_needs_1 ON mirps_shared_needs_1.id = mirps_shared_money_1.need_id
                      WHERE mirps_shared_needs_1.id IS NOT NULL) AS anon_8
                    GROUP BY anon_8.key_state, anon_8.key_donor) AS anon_6
                  JOIN (
                    SELECT mirps_shared_needs_2.state_code AS key_state, coalesce(sum(mirps_shared_needs_2.required), 0::numeric) AS required, count(*) AS needs
                    FROM needs_r42 AS mirps_shared_needs_2
                    GROUP BY mirps_shared_needs_2.state_code) AS anon_7 ON anon_6.key_state IS NOT DISTINCT
                  FROM anon_7.key_state) AS anon_4
                LEFT OUTER JOIN (
                  SELECT anon_9.key_state AS key_state, anon_9.key_donor AS key_donor, jsonb_agg(jsonb_build_object('currency', anon_9.unit, 'amount', decimal_text(anon_9.amount, anon_9.unit))) AS unconverted
                  FROM (
                    SELECT anon_10.key_state AS key_state, anon_10.key_donor AS key_donor, anon_10.unit AS unit, sum(anon_10.unvalued) AS amount
                    FROM (
                      SELECT anon_8.key_state AS key_state, anon_8.key_donor AS key_donor, anon_8.stage AS stage, anon_8.value AS value, anon_8.unit AS unit, anon_8.unvalued AS unvalued, anon_8.need AS need
                      FROM (
                        SELECT mirps_shared_needs_1.state_code AS key_state, mirps_shared_money_1.donor_id AS key_donor, mirps_shared_money_1.stage AS stage, mirps_shared_money_1.value AS value, mirps_shared_money_1.unit AS unit, mirps_shared_money_1.unvalued AS unvalued, mirps_shared_needs_1.id AS need
                        FROM money_r41 AS mirps_shared_money_1
                        LEFT OUTER JOIN needs_r42 AS mirps_shared_needs_1 ON mirps_shared_needs_1.id = mirps_shared_money_1.need_id
                        WHERE mirps_shared_needs_1.id IS NOT NULL) AS anon_8
                      WHERE anon_8.need IS NOT NULL) AS anon_10
                    WHERE anon_10.unvalued > $2::BIGINT
                    GROUP BY anon_10.key_state, anon_10.key_donor, anon_10.unit) AS anon_9
                  GROUP BY anon_9.key_state, anon_9.key_donor) AS anon_5 ON anon_4.key_state IS NOT DISTINCT
                FROM anon_5.key_state AND anon_4.key_donor IS NOT DISTINCT
                FROM anon_5.key_donor) AS anon_3) AS anon_1
            LEFT OUTER JOIN (
              SELECT anon_11.key_state AS key_state, anon_11.key_donor AS key_donor, jsonb_agg(jsonb_build_object('currency', anon_11.unit, 'amount', decimal_text(anon_11.amount, anon_11.unit))) AS unconverted
              FROM (
                SELECT anon_12.key_state AS key_state, anon_12.key_donor AS key_donor, anon_12.unit AS unit, sum(anon_12.unvalued) AS amount
                FROM (
                  SELECT anon_8.key_state AS key_state, anon_8.key_donor AS key_donor, anon_8.stage AS stage, anon_8.value AS value, anon_8.unit AS unit, anon_8.unvalued AS unvalued, anon_8.need AS need
                  FROM (
                    SELECT mirps_shared_needs_1.state_code AS key_state, mirps_shared_money_1.donor_id AS key_donor, mirps_shared_money_1.stage AS stage, mirps_shared_money_1.value AS value, mirps_shared_money_1.unit AS unit, mirps_shared_money_1.unvalued AS unvalued, mirps_shared_needs_1.id AS need
                    FROM money_r41 AS mirps_shared_money_1
                    LEFT OUTER JOIN needs_r42 AS mirps_shared_needs_1 ON mirps_shared_needs_1.id = mirps_shared_money_1.need_id
                    WHERE mirps_shared_needs_1.id IS NOT NULL) AS anon_8
                  WHERE anon_8.need IS NULL) AS anon_12
                WHERE anon_12.unvalued > $2::BIGINT
                GROUP BY anon_12.key_state, anon_12.key_donor, anon_12.unit) AS anon_11
              GROUP BY anon_11.key_state, anon_11.key_donor) AS anon_2 ON anon_1.key_state IS NOT DISTINCT
            FROM anon_2.key_state AND anon_1.key_donor IS NOT DISTINCT
            FROM anon_2.key_donor) AS r37
          ORDER BY r37.place
          LIMIT 1000), ',') || ']' || '}'
      FROM (
        SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
            SELECT journal_entry_1.recorded_at
            FROM journal_entry AS journal_entry_1
            WHERE journal_entry_1.sequence = (
              SELECT ledger_head.sequence
              FROM ledger_head)), now()) AS known, (
          SELECT ledger_head.sequence
          FROM ledger_head) AS sequence) AS r36
      LIMIT 1), 'null') || '}', 'UTF8')
