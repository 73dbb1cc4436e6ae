SELECT convert_to('{"event":' || coalesce((WITH plans_in_force_r6 AS (
        SELECT plan_1.id, plan_1.code
        FROM plan AS plan_1
        WHERE plan_1.reference IS true AND plan_1.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
            SELECT plan_2.id
            FROM plan AS plan_2
            WHERE plan_2.state_code IS NOT DISTINCT
            FROM plan_1.state_code AND plan_2.reference IS true AND plan_2.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_2.illustrative IS false AND CASE WHEN CASE WHEN (plan_2.adopted_latest > plan_1.adopted_latest) THEN true WHEN (plan_2.adopted_latest = plan_1.adopted_latest AND plan_2.id != plan_1.id) THEN (NOT (EXISTS (
                  SELECT plan_3.id
                  FROM plan AS plan_3
                  WHERE plan_3.supersedes_id = plan_2.id AND plan_3.adopted_latest = plan_2.adopted_latest AND plan_3.reference IS true AND plan_3.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_3.illustrative IS false)), plan_2.version, plan_2.id) > (NOT (EXISTS (
                  SELECT plan_4.id
                  FROM plan AS plan_4
                  WHERE plan_4.supersedes_id = plan_1.id AND plan_4.adopted_latest = plan_1.adopted_latest AND plan_4.reference IS true AND plan_4.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_4.illustrative IS false)), plan_1.version, plan_1.id) ELSE false END THEN EXISTS (
              SELECT need_1.id
              FROM need AS need_1
              JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0
              WHERE need_1.plan_id = plan_2.id AND need_1.publication = 'PUBLISHED' AND coverage_sum_1.required > 0 AND need_1.illustrative IS false) ELSE false END)))
      SELECT '{"groups":[' || array_to_string(ARRAY(
          SELECT '{"keys":[' || array_to_string(ARRAY(
              SELECT '{"code":' || coalesce(CAST(to_json(CAST(r3.code AS TEXT)) AS TEXT), 'null') || ',"label":' || coalesce(CAST(to_json(CAST(coalesce(CAST(r3.label AS JSONB) ->> 'fr', CAST(r3.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null') || '}'
              FROM (
                SELECT keys.dimension AS dimension, keys.code AS code, keys.place AS place, CASE WHEN (keys.place = 0) THEN coalesce((
                    SELECT event_1.name
                    FROM event AS event_1
                    WHERE event_1.id = r2.key_event), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé')) END AS label
                FROM (VALUES ('EVENT', (
                      SELECT event_1.code
                      FROM event AS event_1
                      WHERE event_1.id = r2.key_event), 0)) AS keys (dimension, code, place)) AS r3
              ORDER BY r3.place
              LIMIT 1000), ',') || '],"notAllocated":' || coalesce((
              SELECT '{"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r4.pledged_amount, r4.unit) AS TEXT) || '"', 'null') || '},"unconverted":[' || array_to_string(ARRAY(
                  SELECT '{"amount":' || coalesce('"' || CAST(r5.amount AS TEXT) || '"', 'null') || ',"currency":' || CAST(to_json(CAST(r5.currency AS TEXT)) AS TEXT) || '}'
                  FROM (
                    SELECT CAST(anon_1.value AS JSONB) ->> 'currency' AS currency, CAST(anon_1.value AS JSONB) ->> 'amount' AS amount
                    FROM jsonb_array_elements(r4.unconverted) AS anon_1) AS r5
                  ORDER BY r5.currency
                  LIMIT 1000), ',') || ']}'
              FROM (
                SELECT 0::numeric AS required, r2.unit AS unit, r2.key_event AS key_event, r2.unplaced_unconverted AS unconverted, r2.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, r2.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, r2.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, r2.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, r2.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS r4
              LIMIT 1), 'null') || '}'
          FROM (
            SELECT anon_1.key_event AS key_event, anon_1.pledged_amount AS pledged_amount, anon_1.unplaced_pledged AS unplaced_pledged, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.unplaced_committed AS unplaced_committed, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.unplaced_received AS unplaced_received, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.unplaced_disbursed AS unplaced_disbursed, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.unplaced_spent AS unplaced_spent, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.required AS required, anon_1.needs AS needs, anon_1.unit AS unit, anon_1.place_0 AS place_0, anon_1.unconverted AS unconverted, anon_1.unplaced_unconverted AS unplaced_unconverted
            FROM (
              SELECT anon_2.key_event AS key_event, anon_2.pledged_amount AS pledged_amount, anon_2.unplaced_pledged AS unplaced_pledged, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.unplaced_committed AS unplaced_committed, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.unplaced_received AS unplaced_received, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.unplaced_disbursed AS unplaced_disbursed, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.unplaced_spent AS unplaced_spent, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, anon_2.required AS required, anon_2.needs AS needs, anon_2.unit AS unit, anon_2.place_0 AS place_0, anon_2.unconverted AS unconverted, coalesce(anon_3.unconverted, '[]'::jsonb) AS unplaced_unconverted
              FROM (
                SELECT anon_4.key_event AS key_event, anon_4.pledged_amount AS pledged_amount, anon_4.unplaced_pledged AS unplaced_pledged, anon_4.pledged_covered AS pledged_covered, anon_4.pledged_gap AS pledged_gap, anon_4.pledged_surplus AS pledged_surplus, anon_4.pledged_full AS pledged_full, anon_4.committed_amount AS committed_amount, anon_4.unplaced_committed AS unplaced_committed, anon_4.committed_covered AS committed_covered, anon_4.committed_gap AS committed_gap, anon_4.committed_surplus AS committed_surplus, anon_4.committed_full AS committed_full, anon_4.received_amount AS received_amount, anon_4.unplaced_received AS unplaced_received, anon_4.received_covered AS received_covered, anon_4.received_gap AS received_gap, anon_4.received_surplus AS received_surplus, anon_4.received_full AS received_full, anon_4.disbursed_amount AS disbursed_amount, anon_4.unplaced_disbursed AS unplaced_disbursed, anon_4.disbursed_covered AS disbursed_covered, anon_4.disbursed_gap AS disbursed_gap, anon_4.disbursed_surplus AS disbursed_surplus, anon_4.disbursed_full AS disbursed_full, anon_4.spent_amount AS spent_amount, anon_4.unplaced_spent AS unplaced_spent, anon_4.spent_covered AS spent_covered, anon_4.spent_gap AS spent_gap, anon_4.spent_surplus AS spent_surplus, anon_4.spent_full AS spent_full, anon_4.required AS required, anon_4.needs AS needs, anon_4.unit AS unit, anon_4.place_0 AS place_0, coalesce(anon_5.unconverted, '[]'::jsonb) AS unconverted
                FROM (
                  SELECT anon_6.key_event AS key_event, anon_6.pledged_amount AS pledged_amount, anon_6.unplaced_pledged AS unplaced_pledged, anon_6.pledged_covered AS pledged_covered, anon_6.pledged_gap AS pledged_gap, anon_6.pledged_surplus AS pledged_surplus, anon_6.pledged_full AS pledged_full, anon_6.committed_amount AS committed_amount, anon_6.unplaced_committed AS unplaced_committed, anon_6.committed_covered AS committed_covered, anon_6.committed_gap AS committed_gap, anon_6.committed_surplus AS committed_surplus, anon_6.committed_full AS committed_full, anon_6.received_amount AS received_amount, anon_6.unplaced_received AS unplaced_received, anon_6.received_covered AS received_covered, anon_6.received_gap AS received_gap, anon_6.received_surplus AS received_surplus, anon_6.received_full AS received_full, anon_6.disbursed_amount AS disbursed_amount, anon_6.unplaced_disbursed AS unplaced_disbursed, anon_6.disbursed_covered AS disbursed_covered, anon_6.disbursed_gap AS disbursed_gap, anon_6.disbursed_surplus AS disbursed_surplus, anon_6.disbursed_full AS disbursed_full, anon_6.spent_amount AS spent_amount, anon_6.unplaced_spent AS unplaced_spent, anon_6.spent_covered AS spent_covered, anon_6.spent_gap AS spent_gap, anon_6.spent_surplus AS spent_surplus, anon_6.spent_full AS spent_full, anon_6.required AS required, anon_6.needs AS needs, $1::VARCHAR AS unit, (
                    SELECT event_1.code
                    FROM event AS event_1
                    WHERE event_1.id = anon_6.key_event) AS place_0
                  FROM (
                    SELECT anon_7.key_event AS key_event, anon_7.pledged_amount AS pledged_amount, anon_7.unplaced_pledged AS unplaced_pledged, anon_7.pledged_covered AS pledged_covered, anon_7.pledged_gap AS pledged_gap, anon_7.pledged_surplus AS pledged_surplus, anon_7.pledged_full AS pledged_full, anon_7.committed_amount AS committed_amount, anon_7.unplaced_committed AS unplaced_committed, anon_7.committed_covered AS committed_covered, anon_7.committed_gap AS committed_gap, anon_7.committed_surplus AS committed_surplus, anon_7.committed_full AS committed_full, anon_7.received_amount AS received_amount, anon_7.unplaced_received AS unplaced_received, anon_7.received_covered AS received_covered, anon_7.received_gap AS received_gap, anon_7.received_surplus AS received_surplus, anon_7.received_full AS received_full, anon_7.disbursed_amount AS disbursed_amount, anon_7.unplaced_disbursed AS unplaced_disbursed, anon_7.disbursed_covered AS disbursed_covered, anon_7.disbursed_gap AS disbursed_gap, anon_7.disbursed_surplus AS disbursed_surplus, anon_7.disbursed_full AS disbursed_full, anon_7.spent_amount AS spent_amount, anon_7.unplaced_spent AS unplaced_spent, anon_7.spent_covered AS spent_covered, anon_7.spent_gap AS spent_gap, anon_7.spent_surplus AS spent_surplus, anon_7.spent_full AS spent_full, anon_8.required AS required, anon_8.needs AS needs
                    FROM (
                      SELECT anon_9.key_event AS key_event, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_9.need IS NOT NULL), 0::numeric) AS pledged_amount, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_9.need IS NULL), 0::numeric) AS unplaced_pledged, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_9.need IS NOT NULL), 0::numeric) AS committed_amount, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_9.need IS NULL), 0::numeric) AS unplaced_committed, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_9.need IS NOT NULL), 0::numeric) AS received_amount, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_9.need IS NULL), 0::numeric) AS unplaced_received, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('DISBURSED', 'SPENT') AND anon_9.need IS NOT NULL), 0::numeric) AS disbursed_amount, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('DISBURSED', 'SPENT') AND anon_9.need IS NULL), 0::numeric) AS unplaced_disbursed, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('SPENT') AND anon_9.need IS NOT NULL), 0::numeric) AS spent_amount, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('SPENT') AND anon_9.need IS NULL), 0::numeric) AS unplaced_spent, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                      FROM (
                        SELECT anon_10.event_id AS key_event, anon_10.stage AS stage, anon_10.value AS value, anon_10.unit AS unit, anon_10.unvalued AS unvalued, anon_11.id AS need
                        FROM (
                          SELECT anon_12.stage AS stage, anon_12.unit AS unit, anon_12.need_id AS need_id, anon_12.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.balance_usd ELSE anon_12.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                          FROM (
                            SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                            FROM account AS account_1) AS anon_12
                          JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_12.line_id
                          JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                          WHERE anon_12.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_12.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_12.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true) AS anon_10
                        LEFT OUTER JOIN (
                          SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coverage_sum_1.required AS required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                          FROM need AS need_1
                          JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = $1::VARCHAR
                          WHERE need_1.publication = 'PUBLISHED' AND need_1.plan_id = any(array((
                                SELECT mirps_shared_plans_in_force_1.id
                                FROM plans_in_force_r6 AS mirps_shared_plans_in_force_1))) AND need_1.illustrative IS false AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                              SELECT coverage_sum_2.need_id
                              FROM coverage_sum AS coverage_sum_2
                              WHERE $1::VARCHAR = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS anon_11 ON anon_11.id = anon_10.need_id
                        WHERE anon_11.id IS NOT NULL OR anon_10.need_id IS NULL) AS anon_9
                      GROUP BY anon_9.key_event) AS anon_7
                    JOIN (
                      SELECT coalesce(sum(anon_13.required), 0::numeric) AS required, count(nullif(anon_13.required, 0)) AS needs
                      FROM (
                        SELECT need_2.id AS id, need_2.code AS code, need_2.plan_id AS plan_id, need_2.state_code AS state_code, need_2.pillar AS pillar, need_2.sector AS sector, need_2.stated_on_latest AS stated_on_latest, coverage_sum_3.required AS required, coverage_sum_3.pledged AS pledged, coverage_sum_3.committed AS committed, coverage_sum_3.received AS received, coverage_sum_3.disbursed AS disbursed, coverage_sum_3.spent AS spent
                        FROM need AS need_2
                        JOIN coverage_sum AS coverage_sum_3 ON coverage_sum_3.need_id = need_2.id AND coverage_sum_3.money_class = 0 AND coverage_sum_3.unit = $1::VARCHAR
                        WHERE need_2.publication = 'PUBLISHED' AND need_2.plan_id = any(array((
                              SELECT mirps_shared_plans_in_force_2.id
                              FROM plans_in_force_r6 AS mirps_shared_plans_in_force_2))) AND need_2.illustrative IS false AND (coverage_sum_3.required > 0 OR coverage_sum_3.pledged > 0 OR need_2.id IN (
                            SELECT coverage_sum_4.need_id
                            FROM coverage_sum AS coverage_sum_4
                            WHERE $1::VARCHAR = 'USD' AND (coverage_sum_4.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_4.required > 0 OR coverage_sum_4.pledged > 0) AND coverage_sum_4.money_class = 0))) AS anon_13) AS anon_8 ON true) AS anon_6) AS anon_4
                LEFT OUTER JOIN (
                  SELECT anon_14.key_event AS key_event, jsonb_agg(jsonb_build_object('currency', anon_14.unit, 'amount', decimal_text(anon_14.amount, anon_14.unit))) AS unconverted
                  FROM (
                    SELECT anon_15.key_event AS key_event, anon_15.unit AS unit, sum(anon_15.unvalued) AS amount
                    FROM (
                      SELECT anon_9.key_event AS key_event, anon_9.stage AS stage, anon_9.value AS value, anon_9.unit AS unit, anon_9.unvalued AS unvalued, anon_9.need AS need
                      FROM (
                        SELECT anon_10.event_id AS key_event, anon_10.stage AS stage, anon_10.value AS value, anon_10.unit AS unit, anon_10.unvalued AS unvalued, anon_11.id AS need
                        FROM (
                          SELECT anon_12.stage AS stage, anon_12.unit AS unit, anon_12.need_id AS need_id, anon_12.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.balance_usd ELSE anon_12.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                          FROM (
                            SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                            FROM account AS account_1) AS anon_12
                          JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_12.line_id
                          JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                          WHERE anon_12.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_12.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_12.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true) AS anon_10
                        LEFT OUTER JOIN (
                          SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coverage_sum_1.required AS required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                          FROM need AS need_1
                          JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = $1::VARCHAR
                          WHERE need_1.publication = 'PUBLISHED' AND need_1.plan_id = any(array((
                                SELECT mirps_shared_plans_in_force_1.id
                                FROM plans_in_force_r6 AS mirps_shared_plans_in_force_1))) AND need_1.illustrative IS false AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                              SELECT coverage_sum_2.need_id
                              FROM coverage_sum AS coverage_sum_2
                              WHERE $1::VARCHAR = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS anon_11 ON anon_11.id = anon_10.need_id
                        WHERE anon_11.id IS NOT NULL OR anon_10.need_id IS NULL) AS anon_9
                      WHERE anon_9.need IS NOT NULL) AS anon_15
                    WHERE anon_15.unvalued > $2::BIGINT
                    GROUP BY anon_15.key_event, anon_15.unit) AS anon_14
                  GROUP BY anon_14.key_event) AS anon_5 ON anon_4.key_event IS NOT DISTINCT
                FROM anon_5.key_event) AS anon_2
              LEFT OUTER JOIN (
                SELECT anon_16.key_event AS key_event, jsonb_agg(jsonb_build_object('currency', anon_16.unit, 'amount', decimal_text(anon_16.amount, anon_16.unit))) AS unconverted
                FROM (
                  SELECT anon_17.key_event AS key_event, anon_17.unit AS unit, sum(anon_17.unvalued) AS amount
                  FROM (
                    SELECT anon_9.key_event AS key_event, anon_9.stage AS stage, anon_9.value AS value, anon_9.unit AS unit, anon_9.unvalued AS unvalued, anon_9.need AS need
                    FROM (
                      SELECT anon_10.event_id AS key_event, anon_10.stage AS stage, anon_10.value AS value, anon_10.unit AS unit, anon_10.unvalued AS unvalued, anon_11.id AS need
                      FROM (
                        SELECT anon_12.stage AS stage, anon_12.unit AS unit, anon_12.need_id AS need_id, anon_12.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.balance_usd ELSE anon_12.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                        FROM (
                          SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                          FROM account AS account_1) AS anon_12
                        JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_12.line_id
                        JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                        WHERE anon_12.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_12.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_12.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true) AS anon_10
                      LEFT OUTER JOIN (
                        SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coverage_sum_1.required AS required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                        FROM need AS need_1
                        JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = $1::VARCHAR
                        WHERE need_1.publication = 'PUBLISHED' AND need_1.plan_id = any(array((
                              SELECT mirps_shared_plans_in_force_1.id
                              FROM plans_in_force_r6 AS mirps_shared_plans_in_force_1))) AND need_1.illustrative IS false AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                            SELECT coverage_sum_2.need_id
                            FROM coverage_sum AS coverage_sum_2
                            WHERE $1::VARCHAR = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS anon_11 ON anon_11.id = anon_10.need_id
                      WHERE anon_11.id IS NOT NULL OR anon_10.need_id IS NULL) AS anon_9
                    WHERE anon_9.need IS NULL) AS anon_17
                  WHERE anon_17.unvalued > $2::BIGINT
                  GROUP BY anon_17.key_event, anon_17.unit) AS anon_16
                GROUP BY anon_16.key_event) AS anon_3 ON anon_2.key_event IS NOT DISTINCT
              FROM anon_3.key_event) AS anon_1) AS r2
          ORDER BY r2.place_0 COLLATE "C" ASC NULLS LAST
          LIMIT 1000), ',') || ']}'
      FROM (
        SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
            SELECT journal_entry_1.recorded_at
            FROM journal_entry AS journal_entry_1
            WHERE journal_entry_1.sequence = (
              SELECT ledger_head.sequence
              FROM ledger_head)), now()) AS known, (
          SELECT ledger_head.sequence
          FROM ledger_head) AS sequence) AS r1
      LIMIT 1), 'null') || ',"channel":' || coalesce((WITH plans_in_force_r12 AS (
        SELECT plan_1.id, plan_1.code
        FROM plan AS plan_1
        WHERE plan_1.reference IS true AND plan_1.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
            SELECT plan_2.id
            FROM plan AS plan_2
            WHERE plan_2.state_code IS NOT DISTINCT
            FROM plan_1.state_code AND plan_2.reference IS true AND plan_2.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_2.illustrative IS false AND CASE WHEN CASE WHEN (plan_2.adopted_latest > plan_1.adopted_latest) THEN true WHEN (plan_2.adopted_latest = plan_1.adopted_latest AND plan_2.id != plan_1.id) THEN (NOT (EXISTS (
                  SELECT plan_3.id
                  FROM plan AS plan_3
                  WHERE plan_3.supersedes_id = plan_2.id AND plan_3.adopted_latest = plan_2.adopted_latest AND plan_3.reference IS true AND plan_3.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_3.illustrative IS false)), plan_2.version, plan_2.id) > (NOT (EXISTS (
                  SELECT plan_4.id
                  FROM plan AS plan_4
                  WHERE plan_4.supersedes_id = plan_1.id AND plan_4.adopted_latest = plan_1.adopted_latest AND plan_4.reference IS true AND plan_4.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_4.illustrative IS false)), plan_1.version, plan_1.id) ELSE false END THEN EXISTS (
              SELECT need_1.id
              FROM need AS need_1
              JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0
              WHERE need_1.plan_id = plan_2.id AND need_1.publication = 'PUBLISHED' AND coverage_sum_1.required > 0 AND need_1.illustrative IS false) ELSE false END)))
      SELECT '{"groups":[' || array_to_string(ARRAY(
          SELECT '{"keys":[' || array_to_string(ARRAY(
              SELECT '{"code":' || coalesce(CAST(to_json(CAST(r9.code AS TEXT)) AS TEXT), 'null') || ',"label":' || coalesce(CAST(to_json(CAST(coalesce(CAST(r9.label AS JSONB) ->> 'fr', CAST(r9.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null') || '}'
              FROM (
                SELECT keys.dimension AS dimension, keys.code AS code, keys.place AS place, CASE WHEN (keys.place = 0) THEN coalesce(CASE WHEN (r8.key_channel = 'FUND') THEN jsonb_build_object('en', 'MIRPS Fund', 'es', 'Fondo MIRPS', 'pt', 'Fundo MIRPS', 'fr', 'Fonds MIRPS') WHEN (r8.key_channel = 'BILATERAL') THEN jsonb_build_object('en', 'Bilateral', 'es', 'Bilateral', 'pt', 'Bilateral', 'fr', 'Bilatéral') WHEN (r8.key_channel = 'MULTILATERAL') THEN jsonb_build_object('en', 'Multilateral', 'es', 'Multilateral', 'pt', 'Multilateral', 'fr', 'Multilatéral') WHEN (r8.key_channel = 'OTHER') THEN jsonb_build_object('en', 'Other', 'es', 'Otro', 'pt', 'Outro', 'fr', 'Autre') END, jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé')) WHEN (keys.place = 1) THEN coalesce((
                    SELECT fund_1.name
                    FROM fund AS fund_1
                    WHERE fund_1.id = r8.key_fund), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé')) END AS label
                FROM (VALUES ('CHANNEL', r8.key_channel, 0), ('FUND', (
                      SELECT fund_1.code
                      FROM fund AS fund_1
                      WHERE fund_1.id = r8.key_fund), 1)) AS keys (dimension, code, place)) AS r9
              ORDER BY r9.place
              LIMIT 1000), ',') || '],"notAllocated":' || coalesce((
              SELECT '{"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r10.pledged_amount, r10.unit) AS TEXT) || '"', 'null') || '},"unconverted":[' || array_to_string(ARRAY(
                  SELECT '{"amount":' || coalesce('"' || CAST(r11.amount AS TEXT) || '"', 'null') || ',"currency":' || CAST(to_json(CAST(r11.currency AS TEXT)) AS TEXT) || '}'
                  FROM (
                    SELECT CAST(anon_1.value AS JSONB) ->> 'currency' AS currency, CAST(anon_1.value AS JSONB) ->> 'amount' AS amount
                    FROM jsonb_array_elements(r10.unconverted) AS anon_1) AS r11
                  ORDER BY r11.currency
                  LIMIT 1000), ',') || ']}'
              FROM (
                SELECT 0::numeric AS required, r8.unit AS unit, r8.key_channel AS key_channel, r8.key_fund AS key_fund, r8.unplaced_unconverted AS unconverted, r8.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, r8.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, r8.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, r8.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, r8.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS r10
              LIMIT 1), 'null') || '}'
          FROM (
            SELECT anon_1.key_channel AS key_channel, anon_1.key_fund AS key_fund, anon_1.pledged_amount AS pledged_amount, anon_1.unplaced_pledged AS unplaced_pledged, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.unplaced_committed AS unplaced_committed, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.unplaced_received AS unplaced_received, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.unplaced_disbursed AS unplaced_disbursed, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.unplaced_spent AS unplaced_spent, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.required AS required, anon_1.needs AS needs, anon_1.unit AS unit, anon_1.place_0 AS place_0, anon_1.place_1 AS place_1, anon_1.unconverted AS unconverted, anon_1.unplaced_unconverted AS unplaced_unconverted
            FROM (
              SELECT anon_2.key_channel AS key_channel, anon_2.key_fund AS key_fund, anon_2.pledged_amount AS pledged_amount, anon_2.unplaced_pledged AS unplaced_pledged, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.unplaced_committed AS unplaced_committed, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.unplaced_received AS unplaced_received, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.unplaced_disbursed AS unplaced_disbursed, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.unplaced_spent AS unplaced_spent, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, anon_2.required AS required, anon_2.needs AS needs, anon_2.unit AS unit, anon_2.place_0 AS place_0, anon_2.place_1 AS place_1, anon_2.unconverted AS unconverted, coalesce(anon_3.unconverted, '[]'::jsonb) AS unplaced_unconverted
              FROM (
                SELECT anon_4.key_channel AS key_channel, anon_4.key_fund AS key_fund, anon_4.pledged_amount AS pledged_amount, anon_4.unplaced_pledged AS unplaced_pledged, anon_4.pledged_covered AS pledged_covered, anon_4.pledged_gap AS pledged_gap, anon_4.pledged_surplus AS pledged_surplus, anon_4.pledged_full AS pledged_full, anon_4.committed_amount AS committed_amount, anon_4.unplaced_committed AS unplaced_committed, anon_4.committed_covered AS committed_covered, anon_4.committed_gap AS committed_gap, anon_4.committed_surplus AS committed_surplus, anon_4.committed_full AS committed_full, anon_4.received_amount AS received_amount, anon_4.unplaced_received AS unplaced_received, anon_4.received_covered AS received_covered, anon_4.received_gap AS received_gap, anon_4.received_surplus AS received_surplus, anon_4.received_full AS received_full, anon_4.disbursed_amount AS disbursed_amount, anon_4.unplaced_disbursed AS unplaced_disbursed, anon_4.disbursed_covered AS disbursed_covered, anon_4.disbursed_gap AS disbursed_gap, anon_4.disbursed_surplus AS disbursed_surplus, anon_4.disbursed_full AS disbursed_full, anon_4.spent_amount AS spent_amount, anon_4.unplaced_spent AS unplaced_spent, anon_4.spent_covered AS spent_covered, anon_4.spent_gap AS spent_gap, anon_4.spent_surplus AS spent_surplus, anon_4.spent_full AS spent_full, anon_4.required AS required, anon_4.needs AS needs, anon_4.unit AS unit, anon_4.place_0 AS place_0, anon_4.place_1 AS place_1, coalesce(anon_5.unconverted, '[]'::jsonb) AS unconverted
                FROM (
                  SELECT anon_6.key_channel AS key_channel, anon_6.key_fund AS key_fund, anon_6.pledged_amount AS pledged_amount, anon_6.unplaced_pledged AS unplaced_pledged, anon_6.pledged_covered AS pledged_covered, anon_6.pledged_gap AS pledged_gap, anon_6.pledged_surplus AS pledged_surplus, anon_6.pledged_full AS pledged_full, anon_6.committed_amount AS committed_amount, anon_6.unplaced_committed AS unplaced_committed, anon_6.committed_covered AS committed_covered, anon_6.committed_gap AS committed_gap, anon_6.committed_surplus AS committed_surplus, anon_6.committed_full AS committed_full, anon_6.received_amount AS received_amount, anon_6.unplaced_received AS unplaced_received, anon_6.received_covered AS received_covered, anon_6.received_gap AS received_gap, anon_6.received_surplus AS received_surplus, anon_6.received_full AS received_full, anon_6.disbursed_amount AS disbursed_amount, anon_6.unplaced_disbursed AS unplaced_disbursed, anon_6.disbursed_covered AS disbursed_covered, anon_6.disbursed_gap AS disbursed_gap, anon_6.disbursed_surplus AS disbursed_surplus, anon_6.disbursed_full AS disbursed_full, anon_6.spent_amount AS spent_amount, anon_6.unplaced_spent AS unplaced_spent, anon_6.spent_covered AS spent_covered, anon_6.spent_gap AS spent_gap, anon_6.spent_surplus AS spent_surplus, anon_6.spent_full AS spent_full, anon_6.required AS required, anon_6.needs AS needs, $1::VARCHAR AS unit, anon_6.key_channel AS place_0, (
                    SELECT fund_1.code
                    FROM fund AS fund_1
                    WHERE fund_1.id = anon_6.key_fund) AS place_1
                  FROM (
                    SELECT anon_7.key_channel AS key_channel, anon_7.key_fund AS key_fund, anon_7.pledged_amount AS pledged_amount, anon_7.unplaced_pledged AS unplaced_pledged, anon_7.pledged_covered AS pledged_covered, anon_7.pledged_gap AS pledged_gap, anon_7.pledged_surplus AS pledged_surplus, anon_7.pledged_full AS pledged_full, anon_7.committed_amount AS committed_amount, anon_7.unplaced_committed AS unplaced_committed, anon_7.committed_covered AS committed_covered, anon_7.committed_gap AS committed_gap, anon_7.committed_surplus AS committed_surplus, anon_7.committed_full AS committed_full, anon_7.received_amount AS received_amount, anon_7.unplaced_received AS unplaced_received, anon_7.received_covered AS received_covered, anon_7.received_gap AS received_gap, anon_7.received_surplus AS received_surplus, anon_7.received_full AS received_full, anon_7.disbursed_amount AS disbursed_amount, anon_7.unplaced_disbursed AS unplaced_disbursed, anon_7.disbursed_covered AS disbursed_covered, anon_7.disbursed_gap AS disbursed_gap, anon_7.disbursed_surplus AS disbursed_surplus, anon_7.disbursed_full AS disbursed_full, anon_7.spent_amount AS spent_amount, anon_7.unplaced_spent AS unplaced_spent, anon_7.spent_covered AS spent_covered, anon_7.spent_gap AS spent_gap, anon_7.spent_surplus AS spent_surplus, anon_7.spent_full AS spent_full, anon_8.required AS required, anon_8.needs AS needs
                    FROM (
                      SELECT anon_9.key_channel AS key_channel, anon_9.key_fund AS key_fund, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_9.need IS NOT NULL), 0::numeric) AS pledged_amount, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_9.need IS NULL), 0::numeric) AS unplaced_pledged, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_9.need IS NOT NULL), 0::numeric) AS committed_amount, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_9.need IS NULL), 0::numeric) AS unplaced_committed, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_9.need IS NOT NULL), 0::numeric) AS received_amount, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_9.need IS NULL), 0::numeric) AS unplaced_received, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('DISBURSED', 'SPENT') AND anon_9.need IS NOT NULL), 0::numeric) AS disbursed_amount, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('DISBURSED', 'SPENT') AND anon_9.need IS NULL), 0::numeric) AS unplaced_disbursed, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('SPENT') AND anon_9.need IS NOT NULL), 0::numeric) AS spent_amount, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('SPENT') AND anon_9.need IS NULL), 0::numeric) AS unplaced_spent, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                      FROM (
                        SELECT anon_10.channel AS key_channel, anon_10.fund_id AS key_fund, anon_10.stage AS stage, anon_10.value AS value, anon_10.unit AS unit, anon_10.unvalued AS unvalued, anon_11.id AS need
                        FROM (
                          SELECT anon_12.stage AS stage, anon_12.unit AS unit, anon_12.need_id AS need_id, anon_12.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.balance_usd ELSE anon_12.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                          FROM (
                            SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                            FROM account AS account_1) AS anon_12
                          JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_12.line_id
                          JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                          WHERE anon_12.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_12.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_12.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true) AS anon_10
                        LEFT OUTER JOIN (
                          SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coverage_sum_1.required AS required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                          FROM need AS need_1
                          JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = $1::VARCHAR
                          WHERE need_1.publication = 'PUBLISHED' AND need_1.plan_id = any(array((
                                SELECT mirps_shared_plans_in_force_1.id
                                FROM plans_in_force_r12 AS mirps_shared_plans_in_force_1))) AND need_1.illustrative IS false AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                              SELECT coverage_sum_2.need_id
                              FROM coverage_sum AS coverage_sum_2
                              WHERE $1::VARCHAR = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS anon_11 ON anon_11.id = anon_10.need_id
                        WHERE anon_11.id IS NOT NULL OR anon_10.need_id IS NULL) AS anon_9
                      GROUP BY anon_9.key_channel, anon_9.key_fund) AS anon_7
                    JOIN (
                      SELECT coalesce(sum(anon_13.required), 0::numeric) AS required, count(nullif(anon_13.required, 0)) AS needs
                      FROM (
                        SELECT need_2.id AS id, need_2.code AS code, need_2.plan_id AS plan_id, need_2.state_code AS state_code, need_2.pillar AS pillar, need_2.sector AS sector, need_2.stated_on_latest AS stated_on_latest, coverage_sum_3.required AS required, coverage_sum_3.pledged AS pledged, coverage_sum_3.committed AS committed, coverage_sum_3.received AS received, coverage_sum_3.disbursed AS disbursed, coverage_sum_3.spent AS spent
                        FROM need AS need_2
                        JOIN coverage_sum AS coverage_sum_3 ON coverage_sum_3.need_id = need_2.id AND coverage_sum_3.money_class = 0 AND coverage_sum_3.unit = $1::VARCHAR
                        WHERE need_2.publication = 'PUBLISHED' AND need_2.plan_id = any(array((
                              SELECT mirps_shared_plans_in_force_2.id
                              FROM plans_in_force_r12 AS mirps_shared_plans_in_force_2))) AND need_2.illustrative IS false AND (coverage_sum_3.required > 0 OR coverage_sum_3.pledged > 0 OR need_2.id IN (
                            SELECT coverage_sum_4.need_id
                            FROM coverage_sum AS coverage_sum_4
                            WHERE $1::VARCHAR = 'USD' AND (coverage_sum_4.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_4.required > 0 OR coverage_sum_4.pledged > 0) AND coverage_sum_4.money_class = 0))) AS anon_13) AS anon_8 ON true) AS anon_6) AS anon_4
                LEFT OUTER JOIN (
                  SELECT anon_14.key_channel AS key_channel, anon_14.key_fund AS key_fund, jsonb_agg(jsonb_build_object('currency', anon_14.unit, 'amount', decimal_text(anon_14.amount, anon_14.unit))) AS unconverted
                  FROM (
                    SELECT anon_15.key_channel AS key_channel, anon_15.key_fund AS key_fund, anon_15.unit AS unit, sum(anon_15.unvalued) AS amount
                    FROM (
                      SELECT anon_9.key_channel AS key_channel, anon_9.key_fund AS key_fund, anon_9.stage AS stage, anon_9.value AS value, anon_9.unit AS unit, anon_9.unvalued AS unvalued, anon_9.need AS need
                      FROM (
                        SELECT anon_10.channel AS key_channel, anon_10.fund_id AS key_fund, anon_10.stage AS stage, anon_10.value AS value, anon_10.unit AS unit, anon_10.unvalued AS unvalued, anon_11.id AS need
                        FROM (
                          SELECT anon_12.stage AS stage, anon_12.unit AS unit, anon_12.need_id AS need_id, anon_12.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.balance_usd ELSE anon_12.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                          FROM (
                            SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                            FROM account AS account_1) AS anon_12
                          JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_12.line_id
                          JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                          WHERE anon_12.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_12.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_12.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true) AS anon_10
                        LEFT OUTER JOIN (
                          SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coverage_sum_1.required AS required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                          FROM need AS need_1
                          JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = $1::VARCHAR
                          WHERE need_1.publication = 'PUBLISHED' AND need_1.plan_id = any(array((
                                SELECT mirps_shared_plans_in_force_1.id
                                FROM plans_in_force_r12 AS mirps_shared_plans_in_force_1))) AND need_1.illustrative IS false AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                              SELECT coverage_sum_2.need_id
                              FROM coverage_sum AS coverage_sum_2
                              WHERE $1::VARCHAR = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS anon_11 ON anon_11.id = anon_10.need_id
                        WHERE anon_11.id IS NOT NULL OR anon_10.need_id IS NULL) AS anon_9
                      WHERE anon_9.need IS NOT NULL) AS anon_15
                    WHERE anon_15.unvalued > $2::BIGINT
                    GROUP BY anon_15.key_channel, anon_15.key_fund, anon_15.unit) AS anon_14
                  GROUP BY anon_14.key_channel, anon_14.key_fund) AS anon_5 ON anon_4.key_channel IS NOT DISTINCT
                FROM anon_5.key_channel AND anon_4.key_fund IS NOT DISTINCT
                FROM anon_5.key_fund) AS anon_2
              LEFT OUTER JOIN (
                SELECT anon_16.key_channel AS key_channel, anon_16.key_fund AS key_fund, jsonb_agg(jsonb_build_object('currency', anon_16.unit, 'amount', decimal_text(anon_16.amount, anon_16.unit))) AS unconverted
                FROM (
                  SELECT anon_17.key_channel AS key_channel, anon_17.key_fund AS key_fund, anon_17.unit AS unit, sum(anon_17.unvalued) AS amount
                  FROM (
                    SELECT anon_9.key_channel AS key_channel, anon_9.key_fund AS key_fund, anon_9.stage AS stage, anon_9.value AS value, anon_9.unit AS unit, anon_9.unvalued AS unvalued, anon_9.need AS need
                    FROM (
                      SELECT anon_10.channel AS key_channel, anon_10.fund_id AS key_fund, anon_10.stage AS stage, anon_10.value AS value, anon_10.unit AS unit, anon_10.unvalued AS unvalued, anon_11.id AS need
                      FROM (
                        SELECT anon_12.stage AS stage, anon_12.unit AS unit, anon_12.need_id AS need_id, anon_12.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.balance_usd ELSE anon_12.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                        FROM (
                          SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                          FROM account AS account_1) AS anon_12
                        JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_12.line_id
                        JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                        WHERE anon_12.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_12.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_12.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true) AS anon_10
                      LEFT OUTER JOIN (
                        SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coverage_sum_1.required AS required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                        FROM need AS need_1
                        JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = $1::VARCHAR
                        WHERE need_1.publication = 'PUBLISHED' AND need_1.plan_id = any(array((
                              SELECT mirps_shared_plans_in_force_1.id
                              FROM plans_in_force_r12 AS mirps_shared_plans_in_force_1))) AND need_1.illustrative IS false AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                            SELECT coverage_sum_2.need_id
                            FROM coverage_sum AS coverage_sum_2
                            WHERE $1::VARCHAR = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS anon_11 ON anon_11.id = anon_10.need_id
                      WHERE anon_11.id IS NOT NULL OR anon_10.need_id IS NULL) AS anon_9
                    WHERE anon_9.need IS NULL) AS anon_17
                  WHERE anon_17.unvalued > $2::BIGINT
                  GROUP BY anon_17.key_channel, anon_17.key_fund, anon_17.unit) AS anon_16
                GROUP BY anon_16.key_channel, anon_16.key_fund) AS anon_3 ON anon_2.key_channel IS NOT DISTINCT
              FROM anon_3.key_channel AND anon_2.key_fund IS NOT DISTINCT
              FROM anon_3.key_fund) AS anon_1) AS r8
          ORDER BY r8.place_0 COLLATE "C" ASC NULLS LAST, r8.place_1 COLLATE "C" ASC NULLS LAST
          LIMIT 1000), ',') || ']}'
      FROM (
        SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
            SELECT journal_entry_1.recorded_at
            FROM journal_entry AS journal_entry_1
            WHERE journal_entry_1.sequence = (
              SELECT ledger_head.sequence
              FROM ledger_head)), now()) AS known, (
          SELECT ledger_head.sequence
          FROM ledger_head) AS sequence) AS r7
      LIMIT 1), 'null') || ',"earmark":' || coalesce((WITH plans_in_force_r18 AS (
        SELECT plan_1.id, plan_1.code
        FROM plan AS plan_1
        WHERE plan_1.reference IS true AND plan_1.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
            SELECT plan_2.id
            FROM plan AS plan_2
            WHERE plan_2.state_code IS NOT DISTINCT
            FROM plan_1.state_code AND plan_2.reference IS true AND plan_2.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_2.illustrative IS false AND CASE WHEN CASE WHEN (plan_2.adopted_latest > plan_1.adopted_latest) THEN true WHEN (plan_2.adopted_latest = plan_1.adopted_latest AND plan_2.id != plan_1.id) THEN (NOT (EXISTS (
                  SELECT plan_3.id
                  FROM plan AS plan_3
                  WHERE plan_3.supersedes_id = plan_2.id AND plan_3.adopted_latest = plan_2.adopted_latest AND plan_3.reference IS true AND plan_3.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_3.illustrative IS false)), plan_2.version, plan_2.id) > (NOT (EXISTS (
                  SELECT plan_4.id
                  FROM plan AS plan_4
                  WHERE plan_4.supersedes_id = plan_1.id AND plan_4.adopted_latest = plan_1.adopted_latest AND plan_4.reference IS true AND plan_4.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_4.illustrative IS false)), plan_1.version, plan_1.id) ELSE false END THEN EXISTS (
              SELECT need_1.id
              FROM need AS need_1
              JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0
              WHERE need_1.plan_id = plan_2.id AND need_1.publication = 'PUBLISHED' AND coverage_sum_1.required > 0 AND need_1.illustrative IS false) ELSE false END)))
      SELECT '{"groups":[' || array_to_string(ARRAY(
          SELECT '{"keys":[' || array_to_string(ARRAY(
              SELECT '{"code":' || coalesce(CAST(to_json(CAST(r15.code AS TEXT)) AS TEXT), 'null') || ',"label":' || coalesce(CAST(to_json(CAST(coalesce(CAST(r15.label AS JSONB) ->> 'fr', CAST(r15.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null') || '}'
              FROM (
                SELECT keys.dimension AS dimension, keys.code AS code, keys.place AS place, CASE WHEN (keys.place = 0) THEN coalesce(CASE WHEN (r14.key_earmark = '1') THEN jsonb_build_object('en', 'Unearmarked', 'es', 'Sin asignación', 'pt', 'Não vinculado', 'fr', 'Non affecté') WHEN (r14.key_earmark = '2') THEN jsonb_build_object('en', 'Softly earmarked', 'es', 'Asignación flexible', 'pt', 'Vinculação flexível', 'fr', 'Affectation souple') WHEN (r14.key_earmark = '3') THEN jsonb_build_object('en', 'Earmarked', 'es', 'Con asignación', 'pt', 'Vinculado', 'fr', 'Affecté') WHEN (r14.key_earmark = '4') THEN jsonb_build_object('en', 'Tightly earmarked', 'es', 'Asignación estricta', 'pt', 'Vinculação estrita', 'fr', 'Affectation stricte') END, jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé')) END AS label
                FROM (VALUES ('EARMARK', r14.key_earmark, 0)) AS keys (dimension, code, place)) AS r15
              ORDER BY r15.place
              LIMIT 1000), ',') || '],"notAllocated":' || coalesce((
              SELECT '{"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r16.pledged_amount, r16.unit) AS TEXT) || '"', 'null') || '},"unconverted":[' || array_to_string(ARRAY(
                  SELECT '{"amount":' || coalesce('"' || CAST(r17.amount AS TEXT) || '"', 'null') || ',"currency":' || CAST(to_json(CAST(r17.currency AS TEXT)) AS TEXT) || '}'
                  FROM (
                    SELECT CAST(anon_1.value AS JSONB) ->> 'currency' AS currency, CAST(anon_1.value AS JSONB) ->> 'amount' AS amount
                    FROM jsonb_array_elements(r16.unconverted) AS anon_1) AS r17
                  ORDER BY r17.currency
                  LIMIT 1000), ',') || ']}'
              FROM (
                SELECT 0::numeric AS required, r14.unit AS unit, r14.key_earmark AS key_earmark, r14.unplaced_unconverted AS unconverted, r14.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, r14.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, r14.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, r14.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, r14.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS r16
              LIMIT 1), 'null') || '}'
          FROM (
            SELECT anon_1.key_earmark AS key_earmark, anon_1.pledged_amount AS pledged_amount, anon_1.unplaced_pledged AS unplaced_pledged, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.unplaced_committed AS unplaced_committed, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.unplaced_received AS unplaced_received, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.unplaced_disbursed AS unplaced_disbursed, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.unplaced_spent AS unplaced_spent, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.required AS required, anon_1.needs AS needs, anon_1.unit AS unit, anon_1.place_0 AS place_0, anon_1.unconverted AS unconverted, anon_1.unplaced_unconverted AS unplaced_unconverted
            FROM (
              SELECT anon_2.key_earmark AS key_earmark, anon_2.pledged_amount AS pledged_amount, anon_2.unplaced_pledged AS unplaced_pledged, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.unplaced_committed AS unplaced_committed, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.unplaced_received AS unplaced_received, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.unplaced_disbursed AS unplaced_disbursed, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.unplaced_spent AS unplaced_spent, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, anon_2.required AS required, anon_2.needs AS needs, anon_2.unit AS unit, anon_2.place_0 AS place_0, anon_2.unconverted AS unconverted, coalesce(anon_3.unconverted, '[]'::jsonb) AS unplaced_unconverted
              FROM (
                SELECT anon_4.key_earmark AS key_earmark, anon_4.pledged_amount AS pledged_amount, anon_4.unplaced_pledged AS unplaced_pledged, anon_4.pledged_covered AS pledged_covered, anon_4.pledged_gap AS pledged_gap, anon_4.pledged_surplus AS pledged_surplus, anon_4.pledged_full AS pledged_full, anon_4.committed_amount AS committed_amount, anon_4.unplaced_committed AS unplaced_committed, anon_4.committed_covered AS committed_covered, anon_4.committed_gap AS committed_gap, anon_4.committed_surplus AS committed_surplus, anon_4.committed_full AS committed_full, anon_4.received_amount AS received_amount, anon_4.unplaced_received AS unplaced_received, anon_4.received_covered AS received_covered, anon_4.received_gap AS received_gap, anon_4.received_surplus AS received_surplus, anon_4.received_full AS received_full, anon_4.disbursed_amount AS disbursed_amount, anon_4.unplaced_disbursed AS unplaced_disbursed, anon_4.disbursed_covered AS disbursed_covered, anon_4.disbursed_gap AS disbursed_gap, anon_4.disbursed_surplus AS disbursed_surplus, anon_4.disbursed_full AS disbursed_full, anon_4.spent_amount AS spent_amount, anon_4.unplaced_spent AS unplaced_spent, anon_4.spent_covered AS spent_covered, anon_4.spent_gap AS spent_gap, anon_4.spent_surplus AS spent_surplus, anon_4.spent_full AS spent_full, anon_4.required AS required, anon_4.needs AS needs, anon_4.unit AS unit, anon_4.place_0 AS place_0, coalesce(anon_5.unconverted, '[]'::jsonb) AS unconverted
                FROM (
                  SELECT anon_6.key_earmark AS key_earmark, anon_6.pledged_amount AS pledged_amount, anon_6.unplaced_pledged AS unplaced_pledged, anon_6.pledged_covered AS pledged_covered, anon_6.pledged_gap AS pledged_gap, anon_6.pledged_surplus AS pledged_surplus, anon_6.pledged_full AS pledged_full, anon_6.committed_amount AS committed_amount, anon_6.unplaced_committed AS unplaced_committed, anon_6.committed_covered AS committed_covered, anon_6.committed_gap AS committed_gap, anon_6.committed_surplus AS committed_surplus, anon_6.committed_full AS committed_full, anon_6.received_amount AS received_amount, anon_6.unplaced_received AS unplaced_received, anon_6.received_covered AS received_covered, anon_6.received_gap AS received_gap, anon_6.received_surplus AS received_surplus, anon_6.received_full AS received_full, anon_6.disbursed_amount AS disbursed_amount, anon_6.unplaced_disbursed AS unplaced_disbursed, anon_6.disbursed_covered AS disbursed_covered, anon_6.disbursed_gap AS disbursed_gap, anon_6.disbursed_surplus AS disbursed_surplus, anon_6.disbursed_full AS disbursed_full, anon_6.spent_amount AS spent_amount, anon_6.unplaced_spent AS unplaced_spent, anon_6.spent_covered AS spent_covered, anon_6.spent_gap AS spent_gap, anon_6.spent_surplus AS spent_surplus, anon_6.spent_full AS spent_full, anon_6.required AS required, anon_6.needs AS needs, $1::VARCHAR AS unit, anon_6.key_earmark AS place_0
                  FROM (
                    SELECT anon_7.key_earmark AS key_earmark, anon_7.pledged_amount AS pledged_amount, anon_7.unplaced_pledged AS unplaced_pledged, anon_7.pledged_covered AS pledged_covered, anon_7.pledged_gap AS pledged_gap, anon_7.pledged_surplus AS pledged_surplus, anon_7.pledged_full AS pledged_full, anon_7.committed_amount AS committed_amount, anon_7.unplaced_committed AS unplaced_committed, anon_7.committed_covered AS committed_covered, anon_7.committed_gap AS committed_gap, anon_7.committed_surplus AS committed_surplus, anon_7.committed_full AS committed_full, anon_7.received_amount AS received_amount, anon_7.unplaced_received AS unplaced_received, anon_7.received_covered AS received_covered, anon_7.received_gap AS received_gap, anon_7.received_surplus AS received_surplus, anon_7.received_full AS received_full, anon_7.disbursed_amount AS disbursed_amount, anon_7.unplaced_disbursed AS unplaced_disbursed, anon_7.disbursed_covered AS disbursed_covered, anon_7.disbursed_gap AS disbursed_gap, anon_7.disbursed_surplus AS disbursed_surplus, anon_7.disbursed_full AS disbursed_full, anon_7.spent_amount AS spent_amount, anon_7.unplaced_spent AS unplaced_spent, anon_7.spent_covered AS spent_covered, anon_7.spent_gap AS spent_gap, anon_7.spent_surplus AS spent_surplus, anon_7.spent_full AS spent_full, anon_8.required AS required, anon_8.needs AS needs
                    FROM (
                      SELECT anon_9.key_earmark AS key_earmark, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_9.need IS NOT NULL), 0::numeric) AS pledged_amount, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_9.need IS NULL), 0::numeric) AS unplaced_pledged, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_9.need IS NOT NULL), 0::numeric) AS committed_amount, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_9.need IS NULL), 0::numeric) AS unplaced_committed, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_9.need IS NOT NULL), 0::numeric) AS received_amount, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_9.need IS NULL), 0::numeric) AS unplaced_received, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('DISBURSED', 'SPENT') AND anon_9.need IS NOT NULL), 0::numeric) AS disbursed_amount, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('DISBURSED', 'SPENT') AND anon_9.need IS NULL), 0::numeric) AS unplaced_disbursed, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('SPENT') AND anon_9.need IS NOT NULL), 0::numeric) AS spent_amount, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('SPENT') AND anon_9.need IS NULL), 0::numeric) AS unplaced_spent, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                      FROM (
                        SELECT CASE WHEN (anon_10.earmark_modality = 'A') THEN '1' WHEN (anon_10.earmark_modality = 'B') THEN '1' WHEN (anon_10.earmark_modality = 'C') THEN '1' WHEN (anon_10.earmark_modality = 'D') THEN '2' WHEN (anon_10.earmark_modality = 'E') THEN '2' WHEN (anon_10.earmark_modality = 'F') THEN '2' WHEN (anon_10.earmark_modality = 'G') THEN '3' WHEN (anon_10.earmark_modality = 'H') THEN '3' WHEN (anon_10.earmark_modality = 'I') THEN '4' WHEN (anon_10.earmark_modality = 'J') THEN '4' WHEN (anon_10.earmark_modality = 'K') THEN '4' WHEN (anon_10.earmark_modality = 'L') THEN '4' END AS key_earmark, anon_10.stage AS stage, anon_10.value AS value, anon_10.unit AS unit, anon_10.unvalued AS unvalued, anon_11.id AS need
                        FROM (
                          SELECT anon_12.stage AS stage, anon_12.unit AS unit, anon_12.need_id AS need_id, anon_12.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.balance_usd ELSE anon_12.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                          FROM (
                            SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                            FROM account AS account_1) AS anon_12
                          JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_12.line_id
                          JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                          WHERE anon_12.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_12.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_12.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true) AS anon_10
                        LEFT OUTER JOIN (
                          SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coverage_sum_1.required AS required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                          FROM need AS need_1
                          JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = $1::VARCHAR
                          WHERE need_1.publication = 'PUBLISHED' AND need_1.plan_id = any(array((
                                SELECT mirps_shared_plans_in_force_1.id
                                FROM plans_in_force_r18 AS mirps_shared_plans_in_force_1))) AND need_1.illustrative IS false AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                              SELECT coverage_sum_2.need_id
                              FROM coverage_sum AS coverage_sum_2
                              WHERE $1::VARCHAR = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS anon_11 ON anon_11.id = anon_10.need_id
                        WHERE anon_11.id IS NOT NULL OR anon_10.need_id IS NULL) AS anon_9
                      GROUP BY anon_9.key_earmark) AS anon_7
                    JOIN (
                      SELECT coalesce(sum(anon_13.required), 0::numeric) AS required, count(nullif(anon_13.required, 0)) AS needs
                      FROM (
                        SELECT need_2.id AS id, need_2.code AS code, need_2.plan_id AS plan_id, need_2.state_code AS state_code, need_2.pillar AS pillar, need_2.sector AS sector, need_2.stated_on_latest AS stated_on_latest, coverage_sum_3.required AS required, coverage_sum_3.pledged AS pledged, coverage_sum_3.committed AS committed, coverage_sum_3.received AS received, coverage_sum_3.disbursed AS disbursed, coverage_sum_3.spent AS spent
                        FROM need AS need_2
                        JOIN coverage_sum AS coverage_sum_3 ON coverage_sum_3.need_id = need_2.id AND coverage_sum_3.money_class = 0 AND coverage_sum_3.unit = $1::VARCHAR
                        WHERE need_2.publication = 'PUBLISHED' AND need_2.plan_id = any(array((
                              SELECT mirps_shared_plans_in_force_2.id
                              FROM plans_in_force_r18 AS mirps_shared_plans_in_force_2))) AND need_2.illustrative IS false AND (coverage_sum_3.required > 0 OR coverage_sum_3.pledged > 0 OR need_2.id IN (
                            SELECT coverage_sum_4.need_id
                            FROM coverage_sum AS coverage_sum_4
                            WHERE $1::VARCHAR = 'USD' AND (coverage_sum_4.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_4.required > 0 OR coverage_sum_4.pledged > 0) AND coverage_sum_4.money_class = 0))) AS anon_13) AS anon_8 ON true) AS anon_6) AS anon_4
                LEFT OUTER JOIN (
                  SELECT anon_14.key_earmark AS key_earmark, jsonb_agg(jsonb_build_object('currency', anon_14.unit, 'amount', decimal_text(anon_14.amount, anon_14.unit))) AS unconverted
                  FROM (
                    SELECT anon_15.key_earmark AS key_earmark, anon_15.unit AS unit, sum(anon_15.unvalued) AS amount
                    FROM (
                      SELECT anon_9.key_earmark AS key_earmark, anon_9.stage AS stage, anon_9.value AS value, anon_9.unit AS unit, anon_9.unvalued AS unvalued, anon_9.need AS need
                      FROM (
                        SELECT CASE WHEN (anon_10.earmark_modality = 'A') THEN '1' WHEN (anon_10.earmark_modality = 'B') THEN '1' WHEN (anon_10.earmark_modality = 'C') THEN '1' WHEN (anon_10.earmark_modality = 'D') THEN '2' WHEN (anon_10.earmark_modality = 'E') THEN '2' WHEN (anon_10.earmark_modality = 'F') THEN '2' WHEN (anon_10.earmark_modality = 'G') THEN '3' WHEN (anon_10.earmark_modality = 'H') THEN '3' WHEN (anon_10.earmark_modality = 'I') THEN '4' WHEN (anon_10.earmark_modality = 'J') THEN '4' WHEN (anon_10.earmark_modality = 'K') THEN '4' WHEN (anon_10.earmark_modality = 'L') THEN '4' END AS key_earmark, anon_10.stage AS stage, anon_10.value AS value, anon_10.unit AS unit, anon_10.unvalued AS unvalued, anon_11.id AS need
                        FROM (
                          SELECT anon_12.stage AS stage, anon_12.unit AS unit, anon_12.need_id AS need_id, anon_12.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.balance_usd ELSE anon_12.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                          FROM (
                            SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                            FROM account AS account_1) AS anon_12
                          JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_12.line_id
                          JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                          WHERE anon_12.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_12.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_12.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true) AS anon_10
                        LEFT OUTER JOIN (
                          SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coverage_sum_1.required AS required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                          FROM need AS need_1
                          JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = $1::VARCHAR
                          WHERE need_1.publication = 'PUBLISHED' AND need_1.plan_id = any(array((
                                SELECT mirps_shared_plans_in_force_1.id
                                FROM plans_in_force_r18 AS mirps_shared_plans_in_force_1))) AND need_1.illustrative IS false AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                              SELECT coverage_sum_2.need_id
                              FROM coverage_sum AS coverage_sum_2
                              WHERE $1::VARCHAR = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS anon_11 ON anon_11.id = anon_10.need_id
                        WHERE anon_11.id IS NOT NULL OR anon_10.need_id IS NULL) AS anon_9
                      WHERE anon_9.need IS NOT NULL) AS anon_15
                    WHERE anon_15.unvalued > $2::BIGINT
                    GROUP BY anon_15.key_earmark, anon_15.unit) AS anon_14
                  GROUP BY anon_14.key_earmark) AS anon_5 ON anon_4.key_earmark IS NOT DISTINCT
                FROM anon_5.key_earmark) AS anon_2
              LEFT OUTER JOIN (
                SELECT anon_16.key_earmark AS key_earmark, jsonb_agg(jsonb_build_object('currency', anon_16.unit, 'amount', decimal_text(anon_16.amount, anon_16.unit))) AS unconverted
                FROM (
                  SELECT anon_17.key_earmark AS key_earmark, anon_17.unit AS unit, sum(anon_17.unvalued) AS amount
                  FROM (
                    SELECT anon_9.key_earmark AS key_earmark, anon_9.stage AS stage, anon_9.value AS value, anon_9.unit AS unit, anon_9.unvalued AS unvalued, anon_9.need AS need
                    FROM (
                      SELECT CASE WHEN (anon_10.earmark_modality = 'A') THEN '1' WHEN (anon_10.earmark_modality = 'B') THEN '1' WHEN (anon_10.earmark_modality = 'C') THEN '1' WHEN (anon_10.earmark_modality = 'D') THEN '2' WHEN (anon_10.earmark_modality = 'E') THEN '2' WHEN (anon_10.earmark_modality = 'F') THEN '2' WHEN (anon_10.earmark_modality = 'G') THEN '3' WHEN (anon_10.earmark_modality = 'H') THEN '3' WHEN (anon_10.earmark_modality = 'I') THEN '4' WHEN (anon_10.earmark_modality = 'J') THEN '4' WHEN (anon_10.earmark_modality = 'K') THEN '4' WHEN (anon_10.earmark_modality = 'L') THEN '4' END AS key_earmark, anon_10.stage AS stage, anon_10.value AS value, anon_10.unit AS unit, anon_10.unvalued AS unvalued, anon_11.id AS need
                      FROM (
                        SELECT anon_12.stage AS stage, anon_12.unit AS unit, anon_12.need_id AS need_id, anon_12.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.balance_usd ELSE anon_12.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                        FROM (
                          SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                          FROM account AS account_1) AS anon_12
                        JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_12.line_id
                        JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                        WHERE anon_12.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_12.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_12.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true) AS anon_10
                      LEFT OUTER JOIN (
                        SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coverage_sum_1.required AS required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                        FROM need AS need_1
                        JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = $1::VARCHAR
                        WHERE need_1.publication = 'PUBLISHED' AND need_1.plan_id = any(array((
                              SELECT mirps_shared_plans_in_force_1.id
                              FROM plans_in_force_r18 AS mirps_shared_plans_in_force_1))) AND need_1.illustrative IS false AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                            SELECT coverage_sum_2.need_id
                            FROM coverage_sum AS coverage_sum_2
                            WHERE $1::VARCHAR = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS anon_11 ON anon_11.id = anon_10.need_id
                      WHERE anon_11.id IS NOT NULL OR anon_10.need_id IS NULL) AS anon_9
                    WHERE anon_9.need IS NULL) AS anon_17
                  WHERE anon_17.unvalued > $2::BIGINT
                  GROUP BY anon_17.key_earmark, anon_17.unit) AS anon_16
                GROUP BY anon_16.key_earmark) AS anon_3 ON anon_2.key_earmark IS NOT DISTINCT
              FROM anon_3.key_earmark) AS anon_1) AS r14
          ORDER BY r14.place_0 COLLATE "C" ASC NULLS LAST
          LIMIT 1000), ',') || ']}'
      FROM (
        SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
            SELECT journal_entry_1.recorded_at
            FROM journal_entry AS journal_entry_1
            WHERE journal_entry_1.sequence = (
              SELECT ledger_head.sequence
              FROM ledger_head)), now()) AS known, (
          SELECT ledger_head.sequence
          FROM ledger_head) AS sequence) AS r13
      LIMIT 1), 'null') || ',"modality":' || coalesce((WITH plans_in_force_r24 AS (
        SELECT plan_1.id, plan_1.code
        FROM plan AS plan_1
        WHERE plan_1.reference IS true AND plan_1.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
            SELECT plan_2.id
            FROM plan AS plan_2
            WHERE plan_2.state_code IS NOT DISTINCT
            FROM plan_1.state_code AND plan_2.reference IS true AND plan_2.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_2.illustrative IS false AND CASE WHEN CASE WHEN (plan_2.adopted_latest > plan_1.adopted_latest) THEN true WHEN (plan_2.adopted_latest = plan_1.adopted_latest AND plan_2.id != plan_1.id) THEN (NOT (EXISTS (
                  SELECT plan_3.id
                  FROM plan AS plan_3
                  WHERE plan_3.supersedes_id = plan_2.id AND plan_3.adopted_latest = plan_2.adopted_latest AND plan_3.reference IS true AND plan_3.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_3.illustrative IS false)), plan_2.version, plan_2.id) > (NOT (EXISTS (
                  SELECT plan_4.id
                  FROM plan AS plan_4
                  WHERE plan_4.supersedes_id = plan_1.id AND plan_4.adopted_latest = plan_1.adopted_latest AND plan_4.reference IS true AND plan_4.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_4.illustrative IS false)), plan_1.version, plan_1.id) ELSE false END THEN EXISTS (
              SELECT need_1.id
              FROM need AS need_1
              JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0
              WHERE need_1.plan_id = plan_2.id AND need_1.publication = 'PUBLISHED' AND coverage_sum_1.required > 0 AND need_1.illustrative IS false) ELSE false END)))
      SELECT '{"groups":[' || array_to_string(ARRAY(
          SELECT '{"keys":[' || array_to_string(ARRAY(
              SELECT '{"code":' || coalesce(CAST(to_json(CAST(r21.code AS TEXT)) AS TEXT), 'null') || ',"label":' || coalesce(CAST(to_json(CAST(coalesce(CAST(r21.label AS JSONB) ->> 'fr', CAST(r21.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null') || '}'
              FROM (
                SELECT keys.dimension AS dimension, keys.code AS code, keys.place AS place, CASE WHEN (keys.place = 0) THEN coalesce(CASE WHEN (r20.key_modality = 'GRANT') THEN jsonb_build_object('en', 'Grant', 'es', 'Donación', 'pt', 'Doação', 'fr', 'Don') WHEN (r20.key_modality = 'LOAN') THEN jsonb_build_object('en', 'Loan', 'es', 'Préstamo', 'pt', 'Empréstimo', 'fr', 'Prêt') WHEN (r20.key_modality = 'TECHNICAL') THEN jsonb_build_object('en', 'Technical cooperation', 'es', 'Cooperación técnica', 'pt', 'Cooperação técnica', 'fr', 'Coopération technique') WHEN (r20.key_modality = 'IN_KIND') THEN jsonb_build_object('en', 'In kind', 'es', 'En especie', 'pt', 'Em bens ou serviços', 'fr', 'En nature') WHEN (r20.key_modality = 'POLICY') THEN jsonb_build_object('en', 'Policy', 'es', 'Política pública', 'pt', 'Política pública', 'fr', 'Politique publique') END, jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé')) END AS label
                FROM (VALUES ('MODALITY', r20.key_modality, 0)) AS keys (dimension, code, place)) AS r21
              ORDER BY r21.place
              LIMIT 1000), ',') || '],"notAllocated":' || coalesce((
              SELECT '{"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r22.pledged_amount, r22.unit) AS TEXT) || '"', 'null') || '},"unconverted":[' || array_to_string(ARRAY(
                  SELECT '{"amount":' || coalesce('"' || CAST(r23.amount AS TEXT) || '"', 'null') || ',"currency":' || CAST(to_json(CAST(r23.currency AS TEXT)) AS TEXT) || '}'
                  FROM (
                    SELECT CAST(anon_1.value AS JSONB) ->> 'currency' AS currency, CAST(anon_1.value AS JSONB) ->> 'amount' AS amount
                    FROM jsonb_array_elements(r22.unconverted) AS anon_1) AS r23
                  ORDER BY r23.currency
                  LIMIT 1000), ',') || ']}'
              FROM (
                SELECT 0::numeric AS required, r20.unit AS unit, r20.key_modality AS key_modality, r20.unplaced_unconverted AS unconverted, r20.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, r20.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, r20.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, r20.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, r20.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS r22
              LIMIT 1), 'null') || '}'
          FROM (
            SELECT anon_1.key_modality AS key_modality, anon_1.pledged_amount AS pledged_amount, anon_1.unplaced_pledged AS unplaced_pledged, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.unplaced_committed AS unplaced_committed, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.unplaced_received AS unplaced_received, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.unplaced_disbursed AS unplaced_disbursed, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.unplaced_spent AS unplaced_spent, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.required AS required, anon_1.needs AS needs, anon_1.unit AS unit, anon_1.place_0 AS place_0, anon_1.unconverted AS unconverted, anon_1.unplaced_unconverted AS unplaced_unconverted
            FROM (
              SELECT anon_2.key_modality AS key_modality, anon_2.pledged_amount AS pledged_amount, anon_2.unplaced_pledged AS unplaced_pledged, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.unplaced_committed AS unplaced_committed, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.unplaced_received AS unplaced_received, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.unplaced_disbursed AS unplaced_disbursed, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.unplaced_spent AS unplaced_spent, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, anon_2.required AS required, anon_2.needs AS needs, anon_2.unit AS unit, anon_2.place_0 AS place_0, anon_2.unconverted AS unconverted, coalesce(anon_3.unconverted, '[]'::jsonb) AS unplaced_unconverted
              FROM (
                SELECT anon_4.key_modality AS key_modality, anon_4.pledged_amount AS pledged_amount, anon_4.unplaced_pledged AS unplaced_pledged, anon_4.pledged_covered AS pledged_covered, anon_4.pledged_gap AS pledged_gap, anon_4.pledged_surplus AS pledged_surplus, anon_4.pledged_full AS pledged_full, anon_4.committed_amount AS committed_amount, anon_4.unplaced_committed AS unplaced_committed, anon_4.committed_covered AS committed_covered, anon_4.committed_gap AS committed_gap, anon_4.committed_surplus AS committed_surplus, anon_4.committed_full AS committed_full, anon_4.received_amount AS received_amount, anon_4.unplaced_received AS unplaced_received, anon_4.received_covered AS received_covered, anon_4.received_gap AS received_gap, anon_4.received_surplus AS received_surplus, anon_4.received_full AS received_full, anon_4.disbursed_amount AS disbursed_amount, anon_4.unplaced_disbursed AS unplaced_disbursed, anon_4.disbursed_covered AS disbursed_covered, anon_4.disbursed_gap AS disbursed_gap, anon_4.disbursed_surplus AS disbursed_surplus, anon_4.disbursed_full AS disbursed_full, anon_4.spent_amount AS spent_amount, anon_4.unplaced_spent AS unplaced_spent, anon_4.spent_covered AS spent_covered, anon_4.spent_gap AS spent_gap, anon_4.spent_surplus AS spent_surplus, anon_4.spent_full AS spent_full, anon_4.required AS required, anon_4.needs AS needs, anon_4.unit AS unit, anon_4.place_0 AS place_0, coalesce(anon_5.unconverted, '[]'::jsonb) AS unconverted
                FROM (
                  SELECT anon_6.key_modality AS key_modality, anon_6.pledged_amount AS pledged_amount, anon_6.unplaced_pledged AS unplaced_pledged, anon_6.pledged_covered AS pledged_covered, anon_6.pledged_gap AS pledged_gap, anon_6.pledged_surplus AS pledged_surplus, anon_6.pledged_full AS pledged_full, anon_6.committed_amount AS committed_amount, anon_6.unplaced_committed AS unplaced_committed, anon_6.committed_covered AS committed_covered, anon_6.committed_gap AS committed_gap, anon_6.committed_surplus AS committed_surplus, anon_6.committed_full AS committed_full, anon_6.received_amount AS received_amount, anon_6.unplaced_received AS unplaced_received, anon_6.received_covered AS received_covered, anon_6.received_gap AS received_gap, anon_6.received_surplus AS received_surplus, anon_6.received_full AS received_full, anon_6.disbursed_amount AS disbursed_amount, anon_6.unplaced_disbursed AS unplaced_disbursed, anon_6.disbursed_covered AS disbursed_covered, anon_6.disbursed_gap AS disbursed_gap, anon_6.disbursed_surplus AS disbursed_surplus, anon_6.disbursed_full AS disbursed_full, anon_6.spent_amount AS spent_amount, anon_6.unplaced_spent AS unplaced_spent, anon_6.spent_covered AS spent_covered, anon_6.spent_gap AS spent_gap, anon_6.spent_surplus AS spent_surplus, anon_6.spent_full AS spent_full, anon_6.required AS required, anon_6.needs AS needs, $1::VARCHAR AS unit, anon_6.key_modality AS place_0
                  FROM (
                    SELECT anon_7.key_modality AS key_modality, anon_7.pledged_amount AS pledged_amount, anon_7.unplaced_pledged AS unplaced_pledged, anon_7.pledged_covered AS pledged_covered, anon_7.pledged_gap AS pledged_gap, anon_7.pledged_surplus AS pledged_surplus, anon_7.pledged_full AS pledged_full, anon_7.committed_amount AS committed_amount, anon_7.unplaced_committed AS unplaced_committed, anon_7.committed_covered AS committed_covered, anon_7.committed_gap AS committed_gap, anon_7.committed_surplus AS committed_surplus, anon_7.committed_full AS committed_full, anon_7.received_amount AS received_amount, anon_7.unplaced_received AS unplaced_received, anon_7.received_covered AS received_covered, anon_7.received_gap AS received_gap, anon_7.received_surplus AS received_surplus, anon_7.received_full AS received_full, anon_7.disbursed_amount AS disbursed_amount, anon_7.unplaced_disbursed AS unplaced_disbursed, anon_7.disbursed_covered AS disbursed_covered, anon_7.disbursed_gap AS disbursed_gap, anon_7.disbursed_surplus AS disbursed_surplus, anon_7.disbursed_full AS disbursed_full, anon_7.spent_amount AS spent_amount, anon_7.unplaced_spent AS unplaced_spent, anon_7.spent_covered AS spent_covered, anon_7.spent_gap AS spent_gap, anon_7.spent_surplus AS spent_surplus, anon_7.spent_full AS spent_full, anon_8.required AS required, anon_8.needs AS needs
                    FROM (
                      SELECT anon_9.key_modality AS key_modality, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_9.need IS NOT NULL), 0::numeric) AS pledged_amount, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_9.need IS NULL), 0::numeric) AS unplaced_pledged, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_9.need IS NOT NULL), 0::numeric) AS committed_amount, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_9.need IS NULL), 0::numeric) AS unplaced_committed, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_9.need IS NOT NULL), 0::numeric) AS received_amount, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_9.need IS NULL), 0::numeric) AS unplaced_received, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('DISBURSED', 'SPENT') AND anon_9.need IS NOT NULL), 0::numeric) AS disbursed_amount, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('DISBURSED', 'SPENT') AND anon_9.need IS NULL), 0::numeric) AS unplaced_disbursed, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('SPENT') AND anon_9.need IS NOT NULL), 0::numeric) AS spent_amount, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('SPENT') AND anon_9.need IS NULL), 0::numeric) AS unplaced_spent, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                      FROM (
                        SELECT anon_10.modality AS key_modality, anon_10.stage AS stage, anon_10.value AS value, anon_10.unit AS unit, anon_10.unvalued AS unvalued, anon_11.id AS need
                        FROM (
                          SELECT anon_12.stage AS stage, anon_12.unit AS unit, anon_12.need_id AS need_id, anon_12.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.balance_usd ELSE anon_12.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                          FROM (
                            SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                            FROM account AS account_1) AS anon_12
                          JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_12.line_id
                          JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                          WHERE anon_12.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_12.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_12.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true) AS anon_10
                        LEFT OUTER JOIN (
                          SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coverage_sum_1.required AS required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                          FROM need AS need_1
                          JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = $1::VARCHAR
                          WHERE need_1.publication = 'PUBLISHED' AND need_1.plan_id = any(array((
                                SELECT mirps_shared_plans_in_force_1.id
                                FROM plans_in_force_r24 AS mirps_shared_plans_in_force_1))) AND need_1.illustrative IS false AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                              SELECT coverage_sum_2.need_id
                              FROM coverage_sum AS coverage_sum_2
                              WHERE $1::VARCHAR = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS anon_11 ON anon_11.id = anon_10.need_id
                        WHERE anon_11.id IS NOT NULL OR anon_10.need_id IS NULL) AS anon_9
                      GROUP BY anon_9.key_modality) AS anon_7
                    JOIN (
                      SELECT coalesce(sum(anon_13.required), 0::numeric) AS required, count(nullif(anon_13.required, 0)) AS needs
                      FROM (
                        SELECT need_2.id AS id, need_2.code AS code, need_2.plan_id AS plan_id, need_2.state_code AS state_code, need_2.pillar AS pillar, need_2.sector AS sector, need_2.stated_on_latest AS stated_on_latest, coverage_sum_3.required AS required, coverage_sum_3.pledged AS pledged, coverage_sum_3.committed AS committed, coverage_sum_3.received AS received, coverage_sum_3.disbursed AS disbursed, coverage_sum_3.spent AS spent
                        FROM need AS need_2
                        JOIN coverage_sum AS coverage_sum_3 ON coverage_sum_3.need_id = need_2.id AND coverage_sum_3.money_class = 0 AND coverage_sum_3.unit = $1::VARCHAR
                        WHERE need_2.publication = 'PUBLISHED' AND need_2.plan_id = any(array((
                              SELECT mirps_shared_plans_in_force_2.id
                              FROM plans_in_force_r24 AS mirps_shared_plans_in_force_2))) AND need_2.illustrative IS false AND (coverage_sum_3.required > 0 OR coverage_sum_3.pledged > 0 OR need_2.id IN (
                            SELECT coverage_sum_4.need_id
                            FROM coverage_sum AS coverage_sum_4
                            WHERE $1::VARCHAR = 'USD' AND (coverage_sum_4.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_4.required > 0 OR coverage_sum_4.pledged > 0) AND coverage_sum_4.money_class = 0))) AS anon_13) AS anon_8 ON true) AS anon_6) AS anon_4
                LEFT OUTER JOIN (
                  SELECT anon_14.key_modality AS key_modality, jsonb_agg(jsonb_build_object('currency', anon_14.unit, 'amount', decimal_text(anon_14.amount, anon_14.unit))) AS unconverted
                  FROM (
                    SELECT anon_15.key_modality AS key_modality, anon_15.unit AS unit, sum(anon_15.unvalued) AS amount
                    FROM (
                      SELECT anon_9.key_modality AS key_modality, anon_9.stage AS stage, anon_9.value AS value, anon_9.unit AS unit, anon_9.unvalued AS unvalued, anon_9.need AS need
                      FROM (
                        SELECT anon_10.modality AS key_modality, anon_10.stage AS stage, anon_10.value AS value, anon_10.unit AS unit, anon_10.unvalued AS unvalued, anon_11.id AS need
                        FROM (
                          SELECT anon_12.stage AS stage, anon_12.unit AS unit, anon_12.need_id AS need_id, anon_12.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.balance_usd ELSE anon_12.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                          FROM (
                            SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                            FROM account AS account_1) AS anon_12
                          JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_12.line_id
                          JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                          WHERE anon_12.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_12.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_12.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true) AS anon_10
                        LEFT OUTER JOIN (
                          SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coverage_sum_1.required AS required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                          FROM need AS need_1
                          JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = $1::VARCHAR
                          WHERE need_1.publication = 'PUBLISHED' AND need_1.plan_id = any(array((
                                SELECT mirps_shared_plans_in_force_1.id
                                FROM plans_in_force_r24 AS mirps_shared_plans_in_force_1))) AND need_1.illustrative IS false AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                              SELECT coverage_sum_2.need_id
                              FROM coverage_sum AS coverage_sum_2
                              WHERE $1::VARCHAR = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS anon_11 ON anon_11.id = anon_10.need_id
                        WHERE anon_11.id IS NOT NULL OR anon_10.need_id IS NULL) AS anon_9
                      WHERE anon_9.need IS NOT NULL) AS anon_15
                    WHERE anon_15.unvalued > $2::BIGINT
                    GROUP BY anon_15.key_modality, anon_15.unit) AS anon_14
                  GROUP BY anon_14.key_modality) AS anon_5 ON anon_4.key_modality IS NOT DISTINCT
                FROM anon_5.key_modality) AS anon_2
              LEFT OUTER JOIN (
                SELECT anon_16.key_modality AS key_modality, jsonb_agg(jsonb_build_object('currency', anon_16.unit, 'amount', decimal_text(anon_16.amount, anon_16.unit))) AS unconverted
                FROM (
                  SELECT anon_17.key_modality AS key_modality, anon_17.unit AS unit, sum(anon_17.unvalued) AS amount
                  FROM (
                    SELECT anon_9.key_modality AS key_modality, anon_9.stage AS stage, anon_9.value AS value, anon_9.unit AS unit, anon_9.unvalued AS unvalued, anon_9.need AS need
                    FROM (
                      SELECT anon_10.modality AS key_modality, anon_10.stage AS stage, anon_10.value AS value, anon_10.unit AS unit, anon_10.unvalued AS unvalued, anon_11.id AS need
                      FROM (
                        SELECT anon_12.stage AS stage, anon_12.unit AS unit, anon_12.need_id AS need_id, anon_12.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.balance_usd ELSE anon_12.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                        FROM (
                          SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                          FROM account AS account_1) AS anon_12
                        JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_12.line_id
                        JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                        WHERE anon_12.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_12.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_12.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true) AS anon_10
                      LEFT OUTER JOIN (
                        SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coverage_sum_1.required AS required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                        FROM need AS need_1
                        JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = $1::VARCHAR
                        WHERE need_1.publication = 'PUBLISHED' AND need_1.plan_id = any(array((
                              SELECT mirps_shared_plans_in_force_1.id
                              FROM plans_in_force_r24 AS mirps_shared_plans_in_force_1))) AND need_1.illustrative IS false AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                            SELECT coverage_sum_2.need_id
                            FROM coverage_sum AS coverage_sum_2
                            WHERE $1::VARCHAR = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS anon_11 ON anon_11.id = anon_10.need_id
                      WHERE anon_11.id IS NOT NULL OR anon_10.need_id IS NULL) AS anon_9
                    WHERE anon_9.need IS NULL) AS anon_17
                  WHERE anon_17.unvalued > $2::BIGINT
                  GROUP BY anon_17.key_modality, anon_17.unit) AS anon_16
                GROUP BY anon_16.key_modality) AS anon_3 ON anon_2.key_modality IS NOT DISTINCT
              FROM anon_3.key_modality) AS anon_1) AS r20
          ORDER BY r20.place_0 COLLATE "C" ASC NULLS LAST
          LIMIT 1000), ',') || ']}'
      FROM (
        SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
            SELECT journal_entry_1.recorded_at
            FROM journal_entry AS journal_entry_1
            WHERE journal_entry_1.sequence = (
              SELECT ledger_head.sequence
              FROM ledger_head)), now()) AS known, (
          SELECT ledger_head.sequence
          FROM ledger_head) AS sequence) AS r19
      LIMIT 1), 'null') || ',"project":' || coalesce((WITH plans_in_force_r30 AS (
        SELECT plan_1.id, plan_1.code
        FROM plan AS plan_1
        WHERE plan_1.reference IS true AND plan_1.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
            SELECT plan_2.id
            FROM plan AS plan_2
            WHERE plan_2.state_code IS NOT DISTINCT
            FROM plan_1.state_code AND plan_2.reference IS true AND plan_2.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_2.illustrative IS false AND CASE WHEN CASE WHEN (plan_2.adopted_latest > plan_1.adopted_latest) THEN true WHEN (plan_2.adopted_latest = plan_1.adopted_latest AND plan_2.id != plan_1.id) THEN (NOT (EXISTS (
                  SELECT plan_3.id
                  FROM plan AS plan_3
                  WHERE plan_3.supersedes_id = plan_2.id AND plan_3.adopted_latest = plan_2.adopted_latest AND plan_3.reference IS true AND plan_3.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_3.illustrative IS false)), plan_2.version, plan_2.id) > (NOT (EXISTS (
                  SELECT plan_4.id
                  FROM plan AS plan_4
                  WHERE plan_4.supersedes_id = plan_1.id AND plan_4.adopted_latest = plan_1.adopted_latest AND plan_4.reference IS true AND plan_4.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_4.illustrative IS false)), plan_1.version, plan_1.id) ELSE false END THEN EXISTS (
              SELECT need_1.id
              FROM need AS need_1
              JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0
              WHERE need_1.plan_id = plan_2.id AND need_1.publication = 'PUBLISHED' AND coverage_sum_1.required > 0 AND need_1.illustrative IS false) ELSE false END)))
      SELECT '{"groups":[' || array_to_string(ARRAY(
          SELECT '{"keys":[' || array_to_string(ARRAY(
              SELECT '{"code":' || coalesce(CAST(to_json(CAST(r27.code AS TEXT)) AS TEXT), 'null') || ',"label":' || coalesce(CAST(to_json(CAST(coalesce(CAST(r27.label AS JSONB) ->> 'fr', CAST(r27.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null') || '}'
              FROM (
                SELECT keys.dimension AS dimension, keys.code AS code, keys.place AS place, CASE WHEN (keys.place = 0) THEN coalesce((
                    SELECT project_1.title
                    FROM project AS project_1
                    WHERE project_1.id = r26.key_project), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé')) END AS label
                FROM (VALUES ('PROJECT', (
                      SELECT project_1.code
                      FROM project AS project_1
                      WHERE project_1.id = r26.key_project), 0)) AS keys (dimension, code, place)) AS r27
              ORDER BY r27.place
              LIMIT 1000), ',') || '],"notAllocated":' || coalesce((
              SELECT '{"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r28.pledged_amount, r28.unit) AS TEXT) || '"', 'null') || '},"unconverted":[' || array_to_string(ARRAY(
                  SELECT '{"amount":' || coalesce('"' || CAST(r29.amount AS TEXT) || '"', 'null') || ',"currency":' || CAST(to_json(CAST(r29.currency AS TEXT)) AS TEXT) || '}'
                  FROM (
                    SELECT CAST(anon_1.value AS JSONB) ->> 'currency' AS currency, CAST(anon_1.value AS JSONB) ->> 'amount' AS amount
                    FROM jsonb_array_elements(r28.unconverted) AS anon_1) AS r29
                  ORDER BY r29.currency
                  LIMIT 1000), ',') || ']}'
              FROM (
                SELECT 0::numeric AS required, r26.unit AS unit, r26.key_project AS key_project, r26.unplaced_unconverted AS unconverted, r26.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, r26.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, r26.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, r26.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, r26.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS r28
              LIMIT 1), 'null') || '}'
          FROM (
            SELECT anon_1.key_project AS key_project, anon_1.pledged_amount AS pledged_amount, anon_1.unplaced_pledged AS unplaced_pledged, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.unplaced_committed AS unplaced_committed, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.unplaced_received AS unplaced_received, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.unplaced_disbursed AS unplaced_disbursed, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.unplaced_spent AS unplaced_spent, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.required AS required, anon_1.needs AS needs, anon_1.unit AS unit, anon_1.place_0 AS place_0, anon_1.unconverted AS unconverted, anon_1.unplaced_unconverted AS unplaced_unconverted
            FROM (
              SELECT anon_2.key_project AS key_project, anon_2.pledged_amount AS pledged_amount, anon_2.unplaced_pledged AS unplaced_pledged, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.unplaced_committed AS unplaced_committed, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.unplaced_received AS unplaced_received, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.unplaced_disbursed AS unplaced_disbursed, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.unplaced_spent AS unplaced_spent, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, anon_2.required AS required, anon_2.needs AS needs, anon_2.unit AS unit, anon_2.place_0 AS place_0, anon_2.unconverted AS unconverted, coalesce(anon_3.unconverted, '[]'::jsonb) AS unplaced_unconverted
              FROM (
                SELECT anon_4.key_project AS key_project, anon_4.pledged_amount AS pledged_amount, anon_4.unplaced_pledged AS unplaced_pledged, anon_4.pledged_covered AS pledged_covered, anon_4.pledged_gap AS pledged_gap, anon_4.pledged_surplus AS pledged_surplus, anon_4.pledged_full AS pledged_full, anon_4.committed_amount AS committed_amount, anon_4.unplaced_committed AS unplaced_committed, anon_4.committed_covered AS committed_covered, anon_4.committed_gap AS committed_gap, anon_4.committed_surplus AS committed_surplus, anon_4.committed_full AS committed_full, anon_4.received_amount AS received_amount, anon_4.unplaced_received AS unplaced_received, anon_4.received_covered AS received_covered, anon_4.received_gap AS received_gap, anon_4.received_surplus AS received_surplus, anon_4.received_full AS received_full, anon_4.disbursed_amount AS disbursed_amount, anon_4.unplaced_disbursed AS unplaced_disbursed, anon_4.disbursed_covered AS disbursed_covered, anon_4.disbursed_gap AS disbursed_gap, anon_4.disbursed_surplus AS disbursed_surplus, anon_4.disbursed_full AS disbursed_full, anon_4.spent_amount AS spent_amount, anon_4.unplaced_spent AS unplaced_spent, anon_4.spent_covered AS spent_covered, anon_4.spent_gap AS spent_gap, anon_4.spent_surplus AS spent_surplus, anon_4.spent_full AS spent_full, anon_4.required AS required, anon_4.needs AS needs, anon_4.unit AS unit, anon_4.place_0 AS place_0, coalesce(anon_5.unconverted, '[]'::jsonb) AS unconverted
                FROM (
                  SELECT anon_6.key_project AS key_project, anon_6.pledged_amount AS pledged_amount, anon_6.unplaced_pledged AS unplaced_pledged, anon_6.pledged_covered AS pledged_covered, anon_6.pledged_gap AS pledged_gap, anon_6.pledged_surplus AS pledged_surplus, anon_6.pledged_full AS pledged_full, anon_6.committed_amount AS committed_amount, anon_6.unplaced_committed AS unplaced_committed, anon_6.committed_covered AS committed_covered, anon_6.committed_gap AS committed_gap, anon_6.committed_surplus AS committed_surplus, anon_6.committed_full AS committed_full, anon_6.received_amount AS received_amount, anon_6.unplaced_received AS unplaced_received, anon_6.received_covered AS received_covered, anon_6.received_gap AS received_gap, anon_6.received_surplus AS received_surplus, anon_6.received_full AS received_full, anon_6.disbursed_amount AS disbursed_amount, anon_6.unplaced_disbursed AS unplaced_disbursed, anon_6.disbursed_covered AS disbursed_covered, anon_6.disbursed_gap AS disbursed_gap, anon_6.disbursed_surplus AS disbursed_surplus, anon_6.disbursed_full AS disbursed_full, anon_6.spent_amount AS spent_amount, anon_6.unplaced_spent AS unplaced_spent, anon_6.spent_covered AS spent_covered, anon_6.spent_gap AS spent_gap, anon_6.spent_surplus AS spent_surplus, anon_6.spent_full AS spent_full, anon_6.required AS required, anon_6.needs AS needs, $1::VARCHAR AS unit, (
                    SELECT project_1.code
                    FROM project AS project_1
                    WHERE project_1.id = anon_6.key_project) AS place_0
                  FROM (
                    SELECT anon_7.key_project AS key_project, anon_7.pledged_amount AS pledged_amount, anon_7.unplaced_pledged AS unplaced_pledged, anon_7.pledged_covered AS pledged_covered, anon_7.pledged_gap AS pledged_gap, anon_7.pledged_surplus AS pledged_surplus, anon_7.pledged_full AS pledged_full, anon_7.committed_amount AS committed_amount, anon_7.unplaced_committed AS unplaced_committed, anon_7.committed_covered AS committed_covered, anon_7.committed_gap AS committed_gap, anon_7.committed_surplus AS committed_surplus, anon_7.committed_full AS committed_full, anon_7.received_amount AS received_amount, anon_7.unplaced_received AS unplaced_received, anon_7.received_covered AS received_covered, anon_7.received_gap AS received_gap, anon_7.received_surplus AS received_surplus, anon_7.received_full AS received_full, anon_7.disbursed_amount AS disbursed_amount, anon_7.unplaced_disbursed AS unplaced_disbursed, anon_7.disbursed_covered AS disbursed_covered, anon_7.disbursed_gap AS disbursed_gap, anon_7.disbursed_surplus AS disbursed_surplus, anon_7.disbursed_full AS disbursed_full, anon_7.spent_amount AS spent_amount, anon_7.unplaced_spent AS unplaced_spent, anon_7.spent_covered AS spent_covered, anon_7.spent_gap AS spent_gap, anon_7.spent_surplus AS spent_surplus, anon_7.spent_full AS spent_full, anon_8.required AS required, anon_8.needs AS needs
                    FROM (
                      SELECT anon_9.key_project AS key_project, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_9.need IS NOT NULL), 0::numeric) AS pledged_amount, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_9.need IS NULL), 0::numeric) AS unplaced_pledged, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_9.need IS NOT NULL), 0::numeric) AS committed_amount, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_9.need IS NULL), 0::numeric) AS unplaced_committed, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_9.need IS NOT NULL), 0::numeric) AS received_amount, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_9.need IS NULL), 0::numeric) AS unplaced_received, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('DISBURSED', 'SPENT') AND anon_9.need IS NOT NULL), 0::numeric) AS disbursed_amount, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('DISBURSED', 'SPENT') AND anon_9.need IS NULL), 0::numeric) AS unplaced_disbursed, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('SPENT') AND anon_9.need IS NOT NULL), 0::numeric) AS spent_amount, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('SPENT') AND anon_9.need IS NULL), 0::numeric) AS unplaced_spent, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                      FROM (
                        SELECT anon_10.project_id AS key_project, anon_10.stage AS stage, anon_10.value AS value, anon_10.unit AS unit, anon_10.unvalued AS unvalued, anon_11.id AS need
                        FROM (
                          SELECT anon_12.stage AS stage, anon_12.unit AS unit, anon_12.need_id AS need_id, anon_12.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.balance_usd ELSE anon_12.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                          FROM (
                            SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                            FROM account AS account_1) AS anon_12
                          JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_12.line_id
                          JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                          WHERE anon_12.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_12.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_12.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true) AS anon_10
                        LEFT OUTER JOIN (
                          SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coverage_sum_1.required AS required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                          FROM need AS need_1
                          JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = $1::VARCHAR
                          WHERE need_1.publication = 'PUBLISHED' AND need_1.plan_id = any(array((
                                SELECT mirps_shared_plans_in_force_1.id
                                FROM plans_in_force_r30 AS mirps_shared_plans_in_force_1))) AND need_1.illustrative IS false AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                              SELECT coverage_sum_2.need_id
                              FROM coverage_sum AS coverage_sum_2
                              WHERE $1::VARCHAR = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS anon_11 ON anon_11.id = anon_10.need_id
                        WHERE anon_11.id IS NOT NULL OR anon_10.need_id IS NULL) AS anon_9
                      GROUP BY anon_9.key_project) AS anon_7
                    JOIN (
                      SELECT coalesce(sum(anon_13.required), 0::numeric) AS required, count(nullif(anon_13.required, 0)) AS needs
                      FROM (
                        SELECT need_2.id AS id, need_2.code AS code, need_2.plan_id AS plan_id, need_2.state_code AS state_code, need_2.pillar AS pillar, need_2.sector AS sector, need_2.stated_on_latest AS stated_on_latest, coverage_sum_3.required AS required, coverage_sum_3.pledged AS pledged, coverage_sum_3.committed AS committed, coverage_sum_3.received AS received, coverage_sum_3.disbursed AS disbursed, coverage_sum_3.spent AS spent
                        FROM need AS need_2
                        JOIN coverage_sum AS coverage_sum_3 ON coverage_sum_3.need_id = need_2.id AND coverage_sum_3.money_class = 0 AND coverage_sum_3.unit = $1::VARCHAR
                        WHERE need_2.publication = 'PUBLISHED' AND need_2.plan_id = any(array((
                              SELECT mirps_shared_plans_in_force_2.id
                              FROM plans_in_force_r30 AS mirps_shared_plans_in_force_2))) AND need_2.illustrative IS false AND (coverage_sum_3.required > 0 OR coverage_sum_3.pledged > 0 OR need_2.id IN (
                            SELECT coverage_sum_4.need_id
                            FROM coverage_sum AS coverage_sum_4
                            WHERE $1::VARCHAR = 'USD' AND (coverage_sum_4.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_4.required > 0 OR coverage_sum_4.pledged > 0) AND coverage_sum_4.money_class = 0))) AS anon_13) AS anon_8 ON true) AS anon_6) AS anon_4
                LEFT OUTER JOIN (
                  SELECT anon_14.key_project AS key_project, jsonb_agg(jsonb_build_object('currency', anon_14.unit, 'amount', decimal_text(anon_14.amount, anon_14.unit))) AS unconverted
                  FROM (
                    SELECT anon_15.key_project AS key_project, anon_15.unit AS unit, sum(anon_15.unvalued) AS amount
                    FROM (
                      SELECT anon_9.key_project AS key_project, anon_9.stage AS stage, anon_9.value AS value, anon_9.unit AS unit, anon_9.unvalued AS unvalued, anon_9.need AS need
                      FROM (
                        SELECT anon_10.project_id AS key_project, anon_10.stage AS stage, anon_10.value AS value, anon_10.unit AS unit, anon_10.unvalued AS unvalued, anon_11.id AS need
                        FROM (
                          SELECT anon_12.stage AS stage, anon_12.unit AS unit, anon_12.need_id AS need_id, anon_12.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.balance_usd ELSE anon_12.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                          FROM (
                            SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                            FROM account AS account_1) AS anon_12
                          JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_12.line_id
                          JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                          WHERE anon_12.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_12.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_12.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true) AS anon_10
                        LEFT OUTER JOIN (
                          SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coverage_sum_1.required AS required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                          FROM need AS need_1
                          JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = $1::VARCHAR
                          WHERE need_1.publication = 'PUBLISHED' AND need_1.plan_id = any(array((
                                SELECT mirps_shared_plans_in_force_1.id
                                FROM plans_in_force_r30 AS mirps_shared_plans_in_force_1))) AND need_1.illustrative IS false AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                              SELECT coverage_sum_2.need_id
                              FROM coverage_sum AS coverage_sum_2
                              WHERE $1::VARCHAR = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS anon_11 ON anon_11.id = anon_10.need_id
                        WHERE anon_11.id IS NOT NULL OR anon_10.need_id IS NULL) AS anon_9
                      WHERE anon_9.need IS NOT NULL) AS anon_15
                    WHERE anon_15.unvalued > $2::BIGINT
                    GROUP BY anon_15.key_project, anon_15.unit) AS anon_14
                  GROUP BY anon_14.key_project) AS anon_5 ON anon_4.key_project IS NOT DISTINCT
                FROM anon_5.key_project) AS anon_2
              LEFT OUTER JOIN (
                SELECT anon_16.key_project AS key_project, jsonb_agg(jsonb_build_object('currency', anon_16.unit, 'amount', decimal_text(anon_16.amount, anon_16.unit))) AS unconverted
                FROM (
                  SELECT anon_17.key_project AS key_project, anon_17.unit AS unit, sum(anon_17.unvalued) AS amount
                  FROM (
                    SELECT anon_9.key_project AS key_project, anon_9.stage AS stage, anon_9.value AS value, anon_9.unit AS unit, anon_9.unvalued AS unvalued, anon_9.need AS need
                    FROM (
                      SELECT anon_10.project_id AS key_project, anon_10.stage AS stage, anon_10.value AS value, anon_10.unit AS unit, anon_10.unvalued AS unvalued, anon_11.id AS need
                      FROM (
                        SELECT anon_12.stage AS stage, anon_12.unit AS unit, anon_12.need_id AS need_id, anon_12.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.balance_usd ELSE anon_12.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                        FROM (
                          SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                          FROM account AS account_1) AS anon_12
                        JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_12.line_id
                        JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                        WHERE anon_12.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_12.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_12.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true) AS anon_10
                      LEFT OUTER JOIN (
                        SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coverage_sum_1.required AS required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                        FROM need AS need_1
                        JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = $1::VARCHAR
                        WHERE need_1.publication = 'PUBLISHED' AND need_1.plan_id = any(array((
                              SELECT mirps_shared_plans_in_force_1.id
                              FROM plans_in_force_r30 AS mirps_shared_plans_in_force_1))) AND need_1.illustrative IS false AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                            SELECT coverage_sum_2.need_id
                            FROM coverage_sum AS coverage_sum_2
                            WHERE $1::VARCHAR = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS anon_11 ON anon_11.id = anon_10.need_id
                      WHERE anon_11.id IS NOT NULL OR anon_10.need_id IS NULL) AS anon_9
                    WHERE anon_9.need IS NULL) AS anon_17
                  WHERE anon_17.unvalued > $2::BIGINT
                  GROUP BY anon_17.key_project, anon_17.unit) AS anon_16
                GROUP BY anon_16.key_project) AS anon_3 ON anon_2.key_project IS NOT DISTINCT
              FROM anon_3.key_project) AS anon_1) AS r26
          ORDER BY r26.place_0 COLLATE "C" ASC NULLS LAST
          LIMIT 1000), ',') || ']}'
      FROM (
        SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
            SELECT journal_entry_1.recorded_at
            FROM journal_entry AS journal_entry_1
            WHERE journal_entry_1.sequence = (
              SELECT ledger_head.sequence
              FROM ledger_head)), now()) AS known, (
          SELECT ledger_head.sequence
          FROM ledger_head) AS sequence) AS r25
      LIMIT 1), 'null') || ',"both":' || coalesce((WITH plans_in_force_r36 AS (
        SELECT plan_1.id, plan_1.code
        FROM plan AS plan_1
        WHERE plan_1.reference IS true AND plan_1.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
            SELECT plan_2.id
            FROM plan AS plan_2
            WHERE plan_2.state_code IS NOT DISTINCT
            FROM plan_1.state_code AND plan_2.reference IS true AND plan_2.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_2.illustrative IS false AND CASE WHEN CASE WHEN (plan_2.adopted_latest > plan_1.adopted_latest) THEN true WHEN (plan_2.adopted_latest = plan_1.adopted_latest AND plan_2.id != plan_1.id) THEN (NOT (EXISTS (
                  SELECT plan_3.id
                  FROM plan AS plan_3
                  WHERE plan_3.supersedes_id = plan_2.id AND plan_3.adopted_latest = plan_2.adopted_latest AND plan_3.reference IS true AND plan_3.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_3.illustrative IS false)), plan_2.version, plan_2.id) > (NOT (EXISTS (
                  SELECT plan_4.id
                  FROM plan AS plan_4
                  WHERE plan_4.supersedes_id = plan_1.id AND plan_4.adopted_latest = plan_1.adopted_latest AND plan_4.reference IS true AND plan_4.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_4.illustrative IS false)), plan_1.version, plan_1.id) ELSE false END THEN EXISTS (
              SELECT need_1.id
              FROM need AS need_1
              JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0
              WHERE need_1.plan_id = plan_2.id AND need_1.publication = 'PUBLISHED' AND coverage_sum_1.required > 0 AND need_1.illustrative IS false) ELSE false END)))
      SELECT '{"groups":[' || array_to_string(ARRAY(
          SELECT '{"keys":[' || array_to_string(ARRAY(
              SELECT '{"code":' || coalesce(CAST(to_json(CAST(r33.code AS TEXT)) AS TEXT), 'null') || ',"label":' || coalesce(CAST(to_json(CAST(coalesce(CAST(r33.label AS JSONB) ->> 'fr', CAST(r33.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null') || '}'
              FROM (
                SELECT keys.dimension AS dimension, keys.code AS code, keys.place AS place, CASE WHEN (keys.place = 0) THEN coalesce((
                    SELECT state_1.name
                    FROM state AS state_1
                    WHERE state_1.code = r32.key_state), jsonb_build_object('en', 'The region', 'es', 'La región', 'pt', 'A região', 'fr', 'La région')) WHEN (keys.place = 1) THEN coalesce(CASE WHEN (r32.key_donor < 0) THEN (
                    SELECT jsonb_build_object('en', concat(coalesce(fund_1.name ->> 'en', fund_1.name ->> 'en'), ' (interest earned)'), 'es', concat(coalesce(fund_1.name ->> 'es', fund_1.name ->> 'en'), ' (intereses ganados)'), 'pt', concat(coalesce(fund_1.name ->> 'pt', fund_1.name ->> 'en'), ' (juros obtidos)'), 'fr', concat(coalesce(fund_1.name ->> 'fr', fund_1.name ->> 'en'), ' (intérêts perçus)')) AS jsonb_build_object_1
                    FROM fund AS fund_1
                    WHERE fund_1.id = -r32.key_donor) ELSE (
                    SELECT party_1.name
                    FROM party AS party_1
                    WHERE party_1.id = r32.key_donor) END, jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé')) END AS label
                FROM (VALUES ('STATE', r32.key_state, 0), ('DONOR', CASE WHEN (r32.key_donor < 0) THEN (
                      SELECT concat('INTEREST-', fund_1.code) AS concat_1
                      FROM fund AS fund_1
                      WHERE fund_1.id = -r32.key_donor) ELSE (
                      SELECT party_1.code
                      FROM party AS party_1
                      WHERE party_1.id = r32.key_donor) END, 1)) AS keys (dimension, code, place)) AS r33
              ORDER BY r33.place
              LIMIT 1000), ',') || '],"notAllocated":' || coalesce((
              SELECT '{"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r34.pledged_amount, r34.unit) AS TEXT) || '"', 'null') || '},"unconverted":[' || array_to_string(ARRAY(
                  SELECT '{"amount":' || coalesce('"' || CAST(r35.amount AS TEXT) || '"', 'null') || ',"currency":' || CAST(to_json(CAST(r35.currency AS TEXT)) AS TEXT) || '}'
                  FROM (
                    SELECT CAST(anon_1.value AS JSONB) ->> 'currency' AS currency, CAST(anon_1.value AS JSONB) ->> 'amount' AS amount
                    FROM jsonb_array_elements(r34.unconverted) AS anon_1) AS r35
                  ORDER BY r35.currency
                  LIMIT 1000), ',') || ']}'
              FROM (
                SELECT 0::numeric AS required, r32.unit AS unit, r32.key_state AS key_state, r32.key_donor AS key_donor, r32.unplaced_unconverted AS unconverted, r32.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, r32.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, r32.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, r32.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, r32.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS r34
              LIMIT 1), 'null') || '}'
          FROM (
            SELECT anon_1.key_state AS key_state, anon_1.key_donor AS key_donor, anon_1.pledged_amount AS pledged_amount, anon_1.unplaced_pledged AS unplaced_pledged, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.unplaced_committed AS unplaced_committed, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.unplaced_received AS unplaced_received, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.unplaced_disbursed AS unplaced_disbursed, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.unplaced_spent AS unplaced_spent, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.required AS required, anon_1.needs AS needs, anon_1.unit AS unit, anon_1.place_0 AS place_0, anon_1.place_1 AS place_1, anon_1.unconverted AS unconverted, anon_1.unplaced_unconverted AS unplaced_unconverted
            FROM (
              SELECT anon_2.key_state AS key_state, anon_2.key_donor AS key_donor, anon_2.pledged_amount AS pledged_amount, anon_2.unplaced_pledged AS unplaced_pledged, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.unplaced_committed AS unplaced_committed, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.unplaced_received AS unplaced_received, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.unplaced_disbursed AS unplaced_disbursed, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.unplaced_spent AS unplaced_spent, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, anon_2.required AS required, anon_2.needs AS needs, anon_2.unit AS unit, anon_2.place_0 AS place_0, anon_2.place_1 AS place_1, anon_2.unconverted AS unconverted, coalesce(anon_3.unconverted, '[]'::jsonb) AS unplaced_unconverted
              FROM (
                SELECT anon_4.key_state AS key_state, anon_4.key_donor AS key_donor, anon_4.pledged_amount AS pledged_amount, anon_4.unplaced_pledged AS unplaced_pledged, anon_4.pledged_covered AS pledged_covered, anon_4.pledged_gap AS pledged_gap, anon_4.pledged_surplus AS pledged_surplus, anon_4.pledged_full AS pledged_full, anon_4.committed_amount AS committed_amount, anon_4.unplaced_committed AS unplaced_committed, anon_4.committed_covered AS committed_covered, anon_4.committed_gap AS committed_gap, anon_4.committed_surplus AS committed_surplus, anon_4.committed_full AS committed_full, anon_4.received_amount AS received_amount, anon_4.unplaced_received AS unplaced_received, anon_4.received_covered AS received_covered, anon_4.received_gap AS received_gap, anon_4.received_surplus AS received_surplus, anon_4.received_full AS received_full, anon_4.disbursed_amount AS disbursed_amount, anon_4.unplaced_disbursed AS unplaced_disbursed, anon_4.disbursed_covered AS disbursed_covered, anon_4.disbursed_gap AS disbursed_gap, anon_4.disbursed_surplus AS disbursed_surplus, anon_4.disbursed_full AS disbursed_full, anon_4.spent_amount AS spent_amount, anon_4.unplaced_spent AS unplaced_spent, anon_4.spent_covered AS spent_covered, anon_4.spent_gap AS spent_gap, anon_4.spent_surplus AS spent_surplus, anon_4.spent_full AS spent_full, anon_4.required AS required, anon_4.needs AS needs, anon_4.unit AS unit, anon_4.place_0 AS place_0, anon_4.place_1 AS place_1, coalesce(anon_5.unconverted, '[]'::jsonb) AS unconverted
                FROM (
                  SELECT anon_6.key_state AS key_state, anon_6.key_donor AS key_donor, anon_6.pledged_amount AS pledged_amount, anon_6.unplaced_pledged AS unplaced_pledged, anon_6.pledged_covered AS pledged_covered, anon_6.pledged_gap AS pledged_gap, anon_6.pledged_surplus AS pledged_surplus, anon_6.pledged_full AS pledged_full, anon_6.committed_amount AS committed_amount, anon_6.unplaced_committed AS unplaced_committed, anon_6.committed_covered AS committed_covered, anon_6.committed_gap AS committed_gap, anon_6.committed_surplus AS committed_surplus, anon_6.committed_full AS committed_full, anon_6.received_amount AS received_amount, anon_6.unplaced_received AS unplaced_received, anon_6.received_covered AS received_covered, anon_6.received_gap AS received_gap, anon_6.received_surplus AS received_surplus, anon_6.received_full AS received_full, anon_6.disbursed_amount AS disbursed_amount, anon_6.unplaced_disbursed AS unplaced_disbursed, anon_6.disbursed_covered AS disbursed_covered, anon_6.disbursed_gap AS disbursed_gap, anon_6.disbursed_surplus AS disbursed_surplus, anon_6.disbursed_full AS disbursed_full, anon_6.spent_amount AS spent_amount, anon_6.unplaced_spent AS unplaced_spent, anon_6.spent_covered AS spent_covered, anon_6.spent_gap AS spent_gap, anon_6.spent_surplus AS spent_surplus, anon_6.spent_full AS spent_full, anon_6.required AS required, anon_6.needs AS needs, $1::VARCHAR AS unit, anon_6.key_state AS place_0, CASE WHEN (anon_6.key_donor < 0) THEN (
                    SELECT concat('INTEREST-', fund_1.code) AS concat_1
                    FROM fund AS fund_1
                    WHERE fund_1.id = -anon_6.key_donor) ELSE (
                    SELECT party_1.code
                    FROM party AS party_1
                    WHERE party_1.id = anon_6.key_donor) END AS place_1
                  FROM (
                    SELECT anon_7.key_state AS key_state, anon_7.key_donor AS key_donor, anon_7.pledged_amount AS pledged_amount, anon_7.unplaced_pledged AS unplaced_pledged, anon_7.pledged_covered AS pledged_covered, anon_7.pledged_gap AS pledged_gap, anon_7.pledged_surplus AS pledged_surplus, anon_7.pledged_full AS pledged_full, anon_7.committed_amount AS committed_amount, anon_7.unplaced_committed AS unplaced_committed, anon_7.committed_covered AS committed_covered, anon_7.committed_gap AS committed_gap, anon_7.committed_surplus AS committed_surplus, anon_7.committed_full AS committed_full, anon_7.received_amount AS received_amount, anon_7.unplaced_received AS unplaced_received, anon_7.received_covered AS received_covered, anon_7.received_gap AS received_gap, anon_7.received_surplus AS received_surplus, anon_7.received_full AS received_full, anon_7.disbursed_amount AS disbursed_amount, anon_7.unplaced_disbursed AS unplaced_disbursed, anon_7.disbursed_covered AS disbursed_covered, anon_7.disbursed_gap AS disbursed_gap, anon_7.disbursed_surplus AS disbursed_surplus, anon_7.disbursed_full AS disbursed_full, anon_7.spent_amount AS spent_amount, anon_7.unplaced_spent AS unplaced_spent, anon_7.spent_covered AS spent_covered, anon_7.spent_gap AS spent_gap, anon_7.spent_surplus AS spent_surplus, anon_7.spent_full AS spent_full, anon_8.required AS required, anon_8.needs AS needs
                    FROM (
                      SELECT anon_9.key_state AS key_state, anon_9.key_donor AS key_donor, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_9.need IS NOT NULL), 0::numeric) AS pledged_amount, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_9.need IS NULL), 0::numeric) AS unplaced_pledged, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_9.need IS NOT NULL), 0::numeric) AS committed_amount, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_9.need IS NULL), 0::numeric) AS unplaced_committed, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_9.need IS NOT NULL), 0::numeric) AS received_amount, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_9.need IS NULL), 0::numeric) AS unplaced_received, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('DISBURSED', 'SPENT') AND anon_9.need IS NOT NULL), 0::numeric) AS disbursed_amount, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('DISBURSED', 'SPENT') AND anon_9.need IS NULL), 0::numeric) AS unplaced_disbursed, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('SPENT') AND anon_9.need IS NOT NULL), 0::numeric) AS spent_amount, coalesce(sum(anon_9.value) FILTER (
                          WHERE anon_9.stage IN ('SPENT') AND anon_9.need IS NULL), 0::numeric) AS unplaced_spent, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                      FROM (
                        SELECT anon_10.state_code AS key_state, anon_11.donor_id AS key_donor, anon_11.stage AS stage, anon_11.value AS value, anon_11.unit AS unit, anon_11.unvalued AS unvalued, anon_10.id AS need
                        FROM (
                          SELECT anon_12.stage AS stage, anon_12.unit AS unit, anon_12.need_id AS need_id, anon_12.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.balance_usd ELSE anon_12.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                          FROM (
                            SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                            FROM account AS account_1) AS anon_12
                          JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_12.line_id
                          JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                          WHERE anon_12.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_12.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_12.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true) AS anon_11
                        LEFT OUTER JOIN (
                          SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coverage_sum_1.required AS required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                          FROM need AS need_1
                          JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = $1::VARCHAR
                          WHERE need_1.publication = 'PUBLISHED' AND need_1.plan_id = any(array((
                                SELECT mirps_shared_plans_in_force_1.id
                                FROM plans_in_force_r36 AS mirps_shared_plans_in_force_1))) AND need_1.illustrative IS false AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                              SELECT coverage_sum_2.need_id
                              FROM coverage_sum AS coverage_sum_2
                              WHERE $1::VARCHAR = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS anon_10 ON anon_10.id = anon_11.need_id
                        WHERE anon_10.id IS NOT NULL) AS anon_9
                      GROUP BY anon_9.key_state, anon_9.key_donor) AS anon_7
                    JOIN (
                      SELECT anon_13.state_code AS key_state, coalesce(sum(anon_13.required), 0::numeric) AS required, count(nullif(anon_13.required, 0)) AS needs
                      FROM (
                        SELECT need_2.id AS id, need_2.code AS code, need_2.plan_id AS plan_id, need_2.state_code AS state_code, need_2.pillar AS pillar, need_2.sector AS sector, need_2.stated_on_latest AS stated_on_latest, coverage_sum_3.required AS required, coverage_sum_3.pledged AS pledged, coverage_sum_3.committed AS committed, coverage_sum_3.received AS received, coverage_sum_3.disbursed AS disbursed, coverage_sum_3.spent AS spent
                        FROM need AS need_2
                        JOIN coverage_sum AS coverage_sum_3 ON coverage_sum_3.need_id = need_2.id AND coverage_sum_3.money_class = 0 AND coverage_sum_3.unit = $1::VARCHAR
                        WHERE need_2.publication = 'PUBLISHED' AND need_2.plan_id = any(array((
                              SELECT mirps_shared_plans_in_force_2.id
                              FROM plans_in_force_r36 AS mirps_shared_plans_in_force_2))) AND need_2.illustrative IS false AND (coverage_sum_3.required > 0 OR coverage_sum_3.pledged > 0 OR need_2.id IN (
                            SELECT coverage_sum_4.need_id
                            FROM coverage_sum AS coverage_sum_4
                            WHERE $1::VARCHAR = 'USD' AND (coverage_sum_4.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_4.required > 0 OR coverage_sum_4.pledged > 0) AND coverage_sum_4.money_class = 0))) AS anon_13
                      GROUP BY anon_13.state_code) AS anon_8 ON anon_7.key_state IS NOT DISTINCT
                    FROM anon_8.key_state) AS anon_6) AS anon_4
                LEFT OUTER JOIN (
                  SELECT anon_14.key_state AS key_state, anon_14.key_donor AS key_donor, jsonb_agg(jsonb_build_object('currency', anon_14.unit, 'amount', decimal_text(anon_14.amount, anon_14.unit))) AS unconverted
                  FROM (
                    SELECT anon_15.key_state AS key_state, anon_15.key_donor AS key_donor, anon_15.unit AS unit, sum(anon_15.unvalued) AS amount
                    FROM (
                      SELECT anon_9.key_state AS key_state, anon_9.key_donor AS key_donor, anon_9.stage AS stage, anon_9.value AS value, anon_9.unit AS unit, anon_9.unvalued AS unvalued, anon_9.need AS need
                      FROM (
                        SELECT anon_10.state_code AS key_state, anon_11.donor_id AS key_donor, anon_11.stage AS stage, anon_11.value AS value, anon_11.unit AS unit, anon_11.unvalued AS unvalued, anon_10.id AS need
                        FROM (
                          SELECT anon_12.stage AS stage, anon_12.unit AS unit, anon_12.need_id AS need_id, anon_12.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.balance_usd ELSE anon_12.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                          FROM (
                            SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                            FROM account AS account_1) AS anon_12
                          JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_12.line_id
                          JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                          WHERE anon_12.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_12.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_12.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true) AS anon_11
                        LEFT OUTER JOIN (
                          SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coverage_sum_1.required AS required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                          FROM need AS need_1
                          JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = $1::VARCHAR
                          WHERE need_1.publication = 'PUBLISHED' AND need_1.plan_id = any(array((
                                SELECT mirps_shared_plans_in_force_1.id
                                FROM plans_in_force_r36 AS mirps_shared_plans_in_force_1))) AND need_1.illustrative IS false AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                              SELECT coverage_sum_2.need_id
                              FROM coverage_sum AS coverage_sum_2
                              WHERE $1::VARCHAR = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS anon_10 ON anon_10.id = anon_11.need_id
                        WHERE anon_10.id IS NOT NULL) AS anon_9
                      WHERE anon_9.need IS NOT NULL) AS anon_15
                    WHERE anon_15.unvalued > $2::BIGINT
                    GROUP BY anon_15.key_state, anon_15.key_donor, anon_15.unit) AS anon_14
                  GROUP BY anon_14.key_state, anon_14.key_donor) AS anon_5 ON anon_4.key_state IS NOT DISTINCT
                FROM anon_5.key_state AND anon_4.key_donor IS NOT DISTINCT
                FROM anon_5.key_donor) AS anon_2
              LEFT OUTER JOIN (
                SELECT anon_16.key_state AS key_state, anon_16.key_donor AS key_donor, jsonb_agg(jsonb_build_object('currency', anon_16.unit, 'amount', decimal_text(anon_16.amount, anon_16.unit))) AS unconverted
                FROM (
                  SELECT anon_17.key_state AS key_state, anon_17.key_donor AS key_donor, anon_17.unit AS unit, sum(anon_17.unvalued) AS amount
                  FROM (
                    SELECT anon_9.key_state AS key_state, anon_9.key_donor AS key_donor, anon_9.stage AS stage, anon_9.value AS value, anon_9.unit AS unit, anon_9.unvalued AS unvalued, anon_9.need AS need
                    FROM (
                      SELECT anon_10.state_code AS key_state, anon_11.donor_id AS key_donor, anon_11.stage AS stage, anon_11.value AS value, anon_11.unit AS unit, anon_11.unvalued AS unvalued, anon_10.id AS need
                      FROM (
                        SELECT anon_12.stage AS stage, anon_12.unit AS unit, anon_12.need_id AS need_id, anon_12.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.balance_usd ELSE anon_12.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                        FROM (
                          SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                          FROM account AS account_1) AS anon_12
                        JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_12.line_id
                        JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                        WHERE anon_12.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_12.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_12.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true) AS anon_11
                      LEFT OUTER JOIN (
                        SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coverage_sum_1.required AS required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                        FROM need AS need_1
                        JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = $1::VARCHAR
                        WHERE need_1.publication = 'PUBLISHED' AND need_1.plan_id = any(array((
                              SELECT mirps_shared_plans_in_force_1.id
                              FROM plans_in_force_r36 AS mirps_shared_plans_in_force_1))) AND need_1.illustrative IS false AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                            SELECT coverage_sum_2.need_id
                            FROM coverage_sum AS coverage_sum_2
                            WHERE $1::VARCHAR = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS anon_10 ON anon_10.id = anon_11.need_id
                      WHERE anon_10.id IS NOT NULL) AS anon_9
                    WHERE anon_9.need IS NULL) AS anon_17
                  WHERE anon_17.unvalued > $2::BIGINT
                  GROUP BY anon_17.key_state, anon_17.key_donor, anon_17.unit) AS anon_16
                GROUP BY anon_16.key_state, anon_16.key_donor) AS anon_3 ON anon_2.key_state IS NOT DISTINCT
              FROM anon_3.key_state AND anon_2.key_donor IS NOT DISTINCT
              FROM anon_3.key_donor) AS anon_1) AS r32
          ORDER BY r32.place_0 COLLATE "C" ASC NULLS LAST, r32.place_1 COLLATE "C" ASC NULLS LAST
          LIMIT 1000), ',') || ']}'
      FROM (
        SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
            SELECT journal_entry_1.recorded_at
            FROM journal_entry AS journal_entry_1
            WHERE journal_entry_1.sequence = (
              SELECT ledger_head.sequence
              FROM ledger_head)), now()) AS known, (
          SELECT ledger_head.sequence
          FROM ledger_head) AS sequence) AS r31
      LIMIT 1), 'null') || '}', 'UTF8')
