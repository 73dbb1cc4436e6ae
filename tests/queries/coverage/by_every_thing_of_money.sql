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
                SELECT keys.dimension AS dimension, keys.code AS code, keys.place AS place, CASE WHEN (keys.place = 0) THEN (coalesce((
                      SELECT event_1.name
                      FROM event AS event_1
                      WHERE event_1.id = r2.key_a), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé'))) END AS label
                FROM (VALUES (('EVENT'), ((
                        SELECT event_1.code
                        FROM event AS event_1
                        WHERE event_1.id = r2.key_a)), 0)) AS keys (dimension, code, place)) AS r3
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
                SELECT 0::numeric AS required, r2.unit AS unit, r2.key_a AS key_a, r2.unplaced_unconverted AS unconverted, r2.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, r2.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, r2.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, r2.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, r2.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS r4
              LIMIT 1), 'null') || '}'
          FROM (
            SELECT anon_1.key_a AS key_a, anon_1.pledged_amount AS pledged_amount, anon_1.unplaced_pledged AS unplaced_pledged, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.unplaced_committed AS unplaced_committed, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.unplaced_received AS unplaced_received, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.unplaced_disbursed AS unplaced_disbursed, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.unplaced_spent AS unplaced_spent, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.required AS required, anon_1.needs AS needs, anon_1.unit AS unit, anon_1.place_0 AS place_0, anon_1.unconverted AS unconverted, anon_1.unplaced_unconverted AS unplaced_unconverted
            FROM (
              SELECT anon_2.key_a AS key_a, anon_2.pledged_amount AS pledged_amount, anon_2.unplaced_pledged AS unplaced_pledged, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.unplaced_committed AS unplaced_committed, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.unplaced_received AS unplaced_received, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.unplaced_disbursed AS unplaced_disbursed, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.unplaced_spent AS unplaced_spent, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, anon_2.required AS required, anon_2.needs AS needs, anon_2.unit AS unit, anon_2.place_0 AS place_0, anon_2.unconverted AS unconverted, coalesce(anon_3.unconverted, '[]'::jsonb) AS unplaced_unconverted
              FROM (
                SELECT anon_4.key_a AS key_a, anon_4.pledged_amount AS pledged_amount, anon_4.unplaced_pledged AS unplaced_pledged, anon_4.pledged_covered AS pledged_covered, anon_4.pledged_gap AS pledged_gap, anon_4.pledged_surplus AS pledged_surplus, anon_4.pledged_full AS pledged_full, anon_4.committed_amount AS committed_amount, anon_4.unplaced_committed AS unplaced_committed, anon_4.committed_covered AS committed_covered, anon_4.committed_gap AS committed_gap, anon_4.committed_surplus AS committed_surplus, anon_4.committed_full AS committed_full, anon_4.received_amount AS received_amount, anon_4.unplaced_received AS unplaced_received, anon_4.received_covered AS received_covered, anon_4.received_gap AS received_gap, anon_4.received_surplus AS received_surplus, anon_4.received_full AS received_full, anon_4.disbursed_amount AS disbursed_amount, anon_4.unplaced_disbursed AS unplaced_disbursed, anon_4.disbursed_covered AS disbursed_covered, anon_4.disbursed_gap AS disbursed_gap, anon_4.disbursed_surplus AS disbursed_surplus, anon_4.disbursed_full AS disbursed_full, anon_4.spent_amount AS spent_amount, anon_4.unplaced_spent AS unplaced_spent, anon_4.spent_covered AS spent_covered, anon_4.spent_gap AS spent_gap, anon_4.spent_surplus AS spent_surplus, anon_4.spent_full AS spent_full, anon_4.required AS required, anon_4.needs AS needs, anon_4.unit AS unit, anon_4.place_0 AS place_0, coalesce(anon_5.unconverted, '[]'::jsonb) AS unconverted
                FROM (
                  SELECT anon_6.key_a AS key_a, anon_6.pledged_amount AS pledged_amount, anon_6.unplaced_pledged AS unplaced_pledged, anon_6.pledged_covered AS pledged_covered, anon_6.pledged_gap AS pledged_gap, anon_6.pledged_surplus AS pledged_surplus, anon_6.pledged_full AS pledged_full, anon_6.committed_amount AS committed_amount, anon_6.unplaced_committed AS unplaced_committed, anon_6.committed_covered AS committed_covered, anon_6.committed_gap AS committed_gap, anon_6.committed_surplus AS committed_surplus, anon_6.committed_full AS committed_full, anon_6.received_amount AS received_amount, anon_6.unplaced_received AS unplaced_received, anon_6.received_covered AS received_covered, anon_6.received_gap AS received_gap, anon_6.received_surplus AS received_surplus, anon_6.received_full AS received_full, anon_6.disbursed_amount AS disbursed_amount, anon_6.unplaced_disbursed AS unplaced_disbursed, anon_6.disbursed_covered AS disbursed_covered, anon_6.disbursed_gap AS disbursed_gap, anon_6.disbursed_surplus AS disbursed_surplus, anon_6.disbursed_full AS disbursed_full, anon_6.spent_amount AS spent_amount, anon_6.unplaced_spent AS unplaced_spent, anon_6.spent_covered AS spent_covered, anon_6.spent_gap AS spent_gap, anon_6.spent_surplus AS spent_surplus, anon_6.spent_full AS spent_full, anon_6.required AS required, anon_6.needs AS needs, ($1::VARCHAR) AS unit, ((
                      SELECT event_1.code
                      FROM event AS event_1
                      WHERE event_1.id = anon_6.key_a)) AS place_0
                  FROM (
                    SELECT anon_7.key_a AS key_a, anon_7.pledged_amount AS pledged_amount, anon_7.unplaced_pledged AS unplaced_pledged, anon_7.pledged_covered AS pledged_covered, anon_7.pledged_gap AS pledged_gap, anon_7.pledged_surplus AS pledged_surplus, anon_7.pledged_full AS pledged_full, anon_7.committed_amount AS committed_amount, anon_7.unplaced_committed AS unplaced_committed, anon_7.committed_covered AS committed_covered, anon_7.committed_gap AS committed_gap, anon_7.committed_surplus AS committed_surplus, anon_7.committed_full AS committed_full, anon_7.received_amount AS received_amount, anon_7.unplaced_received AS unplaced_received, anon_7.received_covered AS received_covered, anon_7.received_gap AS received_gap, anon_7.received_surplus AS received_surplus, anon_7.received_full AS received_full, anon_7.disbursed_amount AS disbursed_amount, anon_7.unplaced_disbursed AS unplaced_disbursed, anon_7.disbursed_covered AS disbursed_covered, anon_7.disbursed_gap AS disbursed_gap, anon_7.disbursed_surplus AS disbursed_surplus, anon_7.disbursed_full AS disbursed_full, anon_7.spent_amount AS spent_amount, anon_7.unplaced_spent AS unplaced_spent, anon_7.spent_covered AS spent_covered, anon_7.spent_gap AS spent_gap, anon_7.spent_surplus AS spent_surplus, anon_7.spent_full AS spent_full, anon_8.required AS required, anon_8.needs AS needs
                    FROM (
                      SELECT anon_9.key_a AS key_a, coalesce(sum(anon_9.value) FILTER (
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
                        SELECT (mirps_part_money_1.event_id) AS key_a, mirps_part_money_1.stage AS stage, mirps_part_money_1.value AS value, mirps_part_money_1.unit AS unit, mirps_part_money_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
                        FROM (
                          SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
                          FROM (
                            SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                            FROM account AS account_1) AS anon_1
                          JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
                          JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                          WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND (($1::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = ($1::VARCHAR)) AND (pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN')) AS mirps_part_money_1
                        LEFT OUTER JOIN (
                          SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                          FROM need AS need_1
                          JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
                          WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                                  SELECT mirps_shared_plans_in_force_1.id
                                  FROM plans_in_force_r6 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                              SELECT coverage_sum_2.need_id
                              FROM coverage_sum AS coverage_sum_2
                              WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_1.need_id
                        WHERE mirps_part_needs_1.id IS NOT NULL OR mirps_part_money_1.need_id IS NULL) AS anon_9
                      GROUP BY anon_9.key_a) AS anon_7
                    JOIN (
                      SELECT coalesce(sum(mirps_part_needs_2.required), 0::numeric) AS required, count(nullif(mirps_part_needs_2.required, 0)) AS needs
                      FROM (
                        SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                        FROM need AS need_1
                        JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
                        WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                                SELECT mirps_shared_plans_in_force_1.id
                                FROM plans_in_force_r6 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                            SELECT coverage_sum_2.need_id
                            FROM coverage_sum AS coverage_sum_2
                            WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_2) AS anon_8 ON true) AS anon_6) AS anon_4
                LEFT OUTER JOIN (
                  SELECT anon_10.key_a AS key_a, jsonb_agg(jsonb_build_object('currency', anon_10.unit, 'amount', decimal_text(anon_10.amount, anon_10.unit))) AS unconverted
                  FROM (
                    SELECT anon_11.key_a AS key_a, anon_11.unit AS unit, sum(anon_11.unvalued) AS amount
                    FROM (
                      SELECT anon_9.key_a AS key_a, anon_9.stage AS stage, anon_9.value AS value, anon_9.unit AS unit, anon_9.unvalued AS unvalued, anon_9.need AS need
                      FROM (
                        SELECT (mirps_part_money_1.event_id) AS key_a, mirps_part_money_1.stage AS stage, mirps_part_money_1.value AS value, mirps_part_money_1.unit AS unit, mirps_part_money_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
                        FROM (
                          SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
                          FROM (
                            SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                            FROM account AS account_1) AS anon_1
                          JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
                          JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                          WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND (($1::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = ($1::VARCHAR)) AND (pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN')) AS mirps_part_money_1
                        LEFT OUTER JOIN (
                          SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                          FROM need AS need_1
                          JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
                          WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                                  SELECT mirps_shared_plans_in_force_1.id
                                  FROM plans_in_force_r6 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                              SELECT coverage_sum_2.need_id
                              FROM coverage_sum AS coverage_sum_2
                              WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_1.need_id
                        WHERE mirps_part_needs_1.id IS NOT NULL OR mirps_part_money_1.need_id IS NULL) AS anon_9
                      WHERE anon_9.need IS NOT NULL) AS anon_11
                    WHERE anon_11.unvalued > $2::BIGINT
                    GROUP BY anon_11.key_a, anon_11.unit) AS anon_10
                  GROUP BY anon_10.key_a) AS anon_5 ON anon_4.key_a IS NOT DISTINCT
                FROM anon_5.key_a) AS anon_2
              LEFT OUTER JOIN (
                SELECT anon_12.key_a AS key_a, jsonb_agg(jsonb_build_object('currency', anon_12.unit, 'amount', decimal_text(anon_12.amount, anon_12.unit))) AS unconverted
                FROM (
                  SELECT anon_13.key_a AS key_a, anon_13.unit AS unit, sum(anon_13.unvalued) AS amount
                  FROM (
                    SELECT anon_9.key_a AS key_a, anon_9.stage AS stage, anon_9.value AS value, anon_9.unit AS unit, anon_9.unvalued AS unvalued, anon_9.need AS need
                    FROM (
                      SELECT (mirps_part_money_1.event_id) AS key_a, mirps_part_money_1.stage AS stage, mirps_part_money_1.value AS value, mirps_part_money_1.unit AS unit, mirps_part_money_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
                      FROM (
                        SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
                        FROM (
                          SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                          FROM account AS account_1) AS anon_1
                        JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
                        JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                        WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND (($1::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = ($1::VARCHAR)) AND (pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN')) AS mirps_part_money_1
                      LEFT OUTER JOIN (
                        SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                        FROM need AS need_1
                        JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
                        WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                                SELECT mirps_shared_plans_in_force_1.id
                                FROM plans_in_force_r6 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                            SELECT coverage_sum_2.need_id
                            FROM coverage_sum AS coverage_sum_2
                            WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_1.need_id
                      WHERE mirps_part_needs_1.id IS NOT NULL OR mirps_part_money_1.need_id IS NULL) AS anon_9
                    WHERE anon_9.need IS NULL) AS anon_13
                  WHERE anon_13.unvalued > $2::BIGINT
                  GROUP BY anon_13.key_a, anon_13.unit) AS anon_12
                GROUP BY anon_12.key_a) AS anon_3 ON anon_2.key_a IS NOT DISTINCT
              FROM anon_3.key_a) AS anon_1) AS r2
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
          FROM ledger_head) AS sequence
        WHERE (true)) AS r1
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
                SELECT keys.dimension AS dimension, keys.code AS code, keys.place AS place, CASE WHEN (keys.place = 0) THEN (coalesce(CASE WHEN (r8.key_a = 'FUND') THEN jsonb_build_object('en', 'MIRPS Fund', 'es', 'Fondo MIRPS', 'pt', 'Fundo MIRPS', 'fr', 'Fonds MIRPS') WHEN (r8.key_a = 'BILATERAL') THEN jsonb_build_object('en', 'Bilateral', 'es', 'Bilateral', 'pt', 'Bilateral', 'fr', 'Bilatéral') WHEN (r8.key_a = 'MULTILATERAL') THEN jsonb_build_object('en', 'Multilateral', 'es', 'Multilateral', 'pt', 'Multilateral', 'fr', 'Multilatéral') WHEN (r8.key_a = 'OTHER') THEN jsonb_build_object('en', 'Other', 'es', 'Otro', 'pt', 'Outro', 'fr', 'Autre') END, jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé'))) WHEN (keys.place = 1) THEN (coalesce((
                      SELECT fund_1.name
                      FROM fund AS fund_1
                      WHERE fund_1.id = r8.key_b), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé'))) END AS label
                FROM (VALUES (('CHANNEL'), (r8.key_a), 0), (('FUND'), ((
                        SELECT fund_1.code
                        FROM fund AS fund_1
                        WHERE fund_1.id = r8.key_b)), 1)) AS keys (dimension, code, place)) AS r9
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
                SELECT 0::numeric AS required, r8.unit AS unit, r8.key_a AS key_a, r8.key_b AS key_b, r8.unplaced_unconverted AS unconverted, r8.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, r8.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, r8.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, r8.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, r8.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS r10
              LIMIT 1), 'null') || '}'
          FROM (
            SELECT anon_1.key_a AS key_a, anon_1.key_b AS key_b, anon_1.pledged_amount AS pledged_amount, anon_1.unplaced_pledged AS unplaced_pledged, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.unplaced_committed AS unplaced_committed, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.unplaced_received AS unplaced_received, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.unplaced_disbursed AS unplaced_disbursed, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.unplaced_spent AS unplaced_spent, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.required AS required, anon_1.needs AS needs, anon_1.unit AS unit, anon_1.place_0 AS place_0, anon_1.place_1 AS place_1, anon_1.unconverted AS unconverted, anon_1.unplaced_unconverted AS unplaced_unconverted
            FROM (
              SELECT anon_2.key_a AS key_a, anon_2.key_b AS key_b, anon_2.pledged_amount AS pledged_amount, anon_2.unplaced_pledged AS unplaced_pledged, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.unplaced_committed AS unplaced_committed, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.unplaced_received AS unplaced_received, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.unplaced_disbursed AS unplaced_disbursed, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.unplaced_spent AS unplaced_spent, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, anon_2.required AS required, anon_2.needs AS needs, anon_2.unit AS unit, anon_2.place_0 AS place_0, anon_2.place_1 AS place_1, anon_2.unconverted AS unconverted, coalesce(anon_3.unconverted, '[]'::jsonb) AS unplaced_unconverted
              FROM (
                SELECT anon_4.key_a AS key_a, anon_4.key_b AS key_b, anon_4.pledged_amount AS pledged_amount, anon_4.unplaced_pledged AS unplaced_pledged, anon_4.pledged_covered AS pledged_covered, anon_4.pledged_gap AS pledged_gap, anon_4.pledged_surplus AS pledged_surplus, anon_4.pledged_full AS pledged_full, anon_4.committed_amount AS committed_amount, anon_4.unplaced_committed AS unplaced_committed, anon_4.committed_covered AS committed_covered, anon_4.committed_gap AS committed_gap, anon_4.committed_surplus AS committed_surplus, anon_4.committed_full AS committed_full, anon_4.received_amount AS received_amount, anon_4.unplaced_received AS unplaced_received, anon_4.received_covered AS received_covered, anon_4.received_gap AS received_gap, anon_4.received_surplus AS received_surplus, anon_4.received_full AS received_full, anon_4.disbursed_amount AS disbursed_amount, anon_4.unplaced_disbursed AS unplaced_disbursed, anon_4.disbursed_covered AS disbursed_covered, anon_4.disbursed_gap AS disbursed_gap, anon_4.disbursed_surplus AS disbursed_surplus, anon_4.disbursed_full AS disbursed_full, anon_4.spent_amount AS spent_amount, anon_4.unplaced_spent AS unplaced_spent, anon_4.spent_covered AS spent_covered, anon_4.spent_gap AS spent_gap, anon_4.spent_surplus AS spent_surplus, anon_4.spent_full AS spent_full, anon_4.required AS required, anon_4.needs AS needs, anon_4.unit AS unit, anon_4.place_0 AS place_0, anon_4.place_1 AS place_1, coalesce(anon_5.unconverted, '[]'::jsonb) AS unconverted
                FROM (
                  SELECT anon_6.key_a AS key_a, anon_6.key_b AS key_b, anon_6.pledged_amount AS pledged_amount, anon_6.unplaced_pledged AS unplaced_pledged, anon_6.pledged_covered AS pledged_covered, anon_6.pledged_gap AS pledged_gap, anon_6.pledged_surplus AS pledged_surplus, anon_6.pledged_full AS pledged_full, anon_6.committed_amount AS committed_amount, anon_6.unplaced_committed AS unplaced_committed, anon_6.committed_covered AS committed_covered, anon_6.committed_gap AS committed_gap, anon_6.committed_surplus AS committed_surplus, anon_6.committed_full AS committed_full, anon_6.received_amount AS received_amount, anon_6.unplaced_received AS unplaced_received, anon_6.received_covered AS received_covered, anon_6.received_gap AS received_gap, anon_6.received_surplus AS received_surplus, anon_6.received_full AS received_full, anon_6.disbursed_amount AS disbursed_amount, anon_6.unplaced_disbursed AS unplaced_disbursed, anon_6.disbursed_covered AS disbursed_covered, anon_6.disbursed_gap AS disbursed_gap, anon_6.disbursed_surplus AS disbursed_surplus, anon_6.disbursed_full AS disbursed_full, anon_6.spent_amount AS spent_amount, anon_6.unplaced_spent AS unplaced_spent, anon_6.spent_covered AS spent_covered, anon_6.spent_gap AS spent_gap, anon_6.spent_surplus AS spent_surplus, anon_6.spent_full AS spent_full, anon_6.required AS required, anon_6.needs AS needs, ($1::VARCHAR) AS unit, (anon_6.key_a) AS place_0, ((
                      SELECT fund_1.code
                      FROM fund AS fund_1
                      WHERE fund_1.id = anon_6.key_b)) AS place_1
                  FROM (
                    SELECT anon_7.key_a AS key_a, anon_7.key_b AS key_b, anon_7.pledged_amount AS pledged_amount, anon_7.unplaced_pledged AS unplaced_pledged, anon_7.pledged_covered AS pledged_covered, anon_7.pledged_gap AS pledged_gap, anon_7.pledged_surplus AS pledged_surplus, anon_7.pledged_full AS pledged_full, anon_7.committed_amount AS committed_amount, anon_7.unplaced_committed AS unplaced_committed, anon_7.committed_covered AS committed_covered, anon_7.committed_gap AS committed_gap, anon_7.committed_surplus AS committed_surplus, anon_7.committed_full AS committed_full, anon_7.received_amount AS received_amount, anon_7.unplaced_received AS unplaced_received, anon_7.received_covered AS received_covered, anon_7.received_gap AS received_gap, anon_7.received_surplus AS received_surplus, anon_7.received_full AS received_full, anon_7.disbursed_amount AS disbursed_amount, anon_7.unplaced_disbursed AS unplaced_disbursed, anon_7.disbursed_covered AS disbursed_covered, anon_7.disbursed_gap AS disbursed_gap, anon_7.disbursed_surplus AS disbursed_surplus, anon_7.disbursed_full AS disbursed_full, anon_7.spent_amount AS spent_amount, anon_7.unplaced_spent AS unplaced_spent, anon_7.spent_covered AS spent_covered, anon_7.spent_gap AS spent_gap, anon_7.spent_surplus AS spent_surplus, anon_7.spent_full AS spent_full, anon_8.required AS required, anon_8.needs AS needs
                    FROM (
                      SELECT anon_9.key_a AS key_a, anon_9.key_b AS key_b, coalesce(sum(anon_9.value) FILTER (
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
                        SELECT (mirps_part_money_1.channel) AS key_a, (mirps_part_money_1.fund_id) AS key_b, mirps_part_money_1.stage AS stage, mirps_part_money_1.value AS value, mirps_part_money_1.unit AS unit, mirps_part_money_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
                        FROM (
                          SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
                          FROM (
                            SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                            FROM account AS account_1) AS anon_1
                          JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
                          JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                          WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND (($1::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = ($1::VARCHAR)) AND (pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN')) AS mirps_part_money_1
                        LEFT OUTER JOIN (
                          SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                          FROM need AS need_1
                          JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
                          WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                                  SELECT mirps_shared_plans_in_force_1.id
                                  FROM plans_in_force_r12 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                              SELECT coverage_sum_2.need_id
                              FROM coverage_sum AS coverage_sum_2
                              WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_1.need_id
                        WHERE mirps_part_needs_1.id IS NOT NULL OR mirps_part_money_1.need_id IS NULL) AS anon_9
                      GROUP BY anon_9.key_a, anon_9.key_b) AS anon_7
                    JOIN (
                      SELECT coalesce(sum(mirps_part_needs_2.required), 0::numeric) AS required, count(nullif(mirps_part_needs_2.required, 0)) AS needs
                      FROM (
                        SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                        FROM need AS need_1
                        JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
                        WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                                SELECT mirps_shared_plans_in_force_1.id
                                FROM plans_in_force_r12 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                            SELECT coverage_sum_2.need_id
                            FROM coverage_sum AS coverage_sum_2
                            WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_2) AS anon_8 ON true) AS anon_6) AS anon_4
                LEFT OUTER JOIN (
                  SELECT anon_10.key_a AS key_a, anon_10.key_b AS key_b, jsonb_agg(jsonb_build_object('currency', anon_10.unit, 'amount', decimal_text(anon_10.amount, anon_10.unit))) AS unconverted
                  FROM (
                    SELECT anon_11.key_a AS key_a, anon_11.key_b AS key_b, anon_11.unit AS unit, sum(anon_11.unvalued) AS amount
                    FROM (
                      SELECT anon_9.key_a AS key_a, anon_9.key_b AS key_b, anon_9.stage AS stage, anon_9.value AS value, anon_9.unit AS unit, anon_9.unvalued AS unvalued, anon_9.need AS need
                      FROM (
                        SELECT (mirps_part_money_1.channel) AS key_a, (mirps_part_money_1.fund_id) AS key_b, mirps_part_money_1.stage AS stage, mirps_part_money_1.value AS value, mirps_part_money_1.unit AS unit, mirps_part_money_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
                        FROM (
                          SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
                          FROM (
                            SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                            FROM account AS account_1) AS anon_1
                          JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
                          JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                          WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND (($1::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = ($1::VARCHAR)) AND (pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN')) AS mirps_part_money_1
                        LEFT OUTER JOIN (
                          SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                          FROM need AS need_1
                          JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
                          WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                                  SELECT mirps_shared_plans_in_force_1.id
                                  FROM plans_in_force_r12 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                              SELECT coverage_sum_2.need_id
                              FROM coverage_sum AS coverage_sum_2
                              WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_1.need_id
                        WHERE mirps_part_needs_1.id IS NOT NULL OR mirps_part_money_1.need_id IS NULL) AS anon_9
                      WHERE anon_9.need IS NOT NULL) AS anon_11
                    WHERE anon_11.unvalued > $2::BIGINT
                    GROUP BY anon_11.key_a, anon_11.key_b, anon_11.unit) AS anon_10
                  GROUP BY anon_10.key_a, anon_10.key_b) AS anon_5 ON anon_4.key_a IS NOT DISTINCT
                FROM anon_5.key_a AND anon_4.key_b IS NOT DISTINCT
                FROM anon_5.key_b) AS anon_2
              LEFT OUTER JOIN (
                SELECT anon_12.key_a AS key_a, anon_12.key_b AS key_b, jsonb_agg(jsonb_build_object('currency', anon_12.unit, 'amount', decimal_text(anon_12.amount, anon_12.unit))) AS unconverted
                FROM (
                  SELECT anon_13.key_a AS key_a, anon_13.key_b AS key_b, anon_13.unit AS unit, sum(anon_13.unvalued) AS amount
                  FROM (
                    SELECT anon_9.key_a AS key_a, anon_9.key_b AS key_b, anon_9.stage AS stage, anon_9.value AS value, anon_9.unit AS unit, anon_9.unvalued AS unvalued, anon_9.need AS need
                    FROM (
                      SELECT (mirps_part_money_1.channel) AS key_a, (mirps_part_money_1.fund_id) AS key_b, mirps_part_money_1.stage AS stage, mirps_part_money_1.value AS value, mirps_part_money_1.unit AS unit, mirps_part_money_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
                      FROM (
                        SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
                        FROM (
                          SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                          FROM account AS account_1) AS anon_1
                        JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
                        JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                        WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND (($1::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = ($1::VARCHAR)) AND (pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN')) AS mirps_part_money_1
                      LEFT OUTER JOIN (
                        SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                        FROM need AS need_1
                        JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
                        WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                                SELECT mirps_shared_plans_in_force_1.id
                                FROM plans_in_force_r12 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                            SELECT coverage_sum_2.need_id
                            FROM coverage_sum AS coverage_sum_2
                            WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_1.need_id
                      WHERE mirps_part_needs_1.id IS NOT NULL OR mirps_part_money_1.need_id IS NULL) AS anon_9
                    WHERE anon_9.need IS NULL) AS anon_13
                  WHERE anon_13.unvalued > $2::BIGINT
                  GROUP BY anon_13.key_a, anon_13.key_b, anon_13.unit) AS anon_12
                GROUP BY anon_12.key_a, anon_12.key_b) AS anon_3 ON anon_2.key_a IS NOT DISTINCT
              FROM anon_3.key_a AND anon_2.key_b IS NOT DISTINCT
              FROM anon_3.key_b) AS anon_1) AS r8
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
          FROM ledger_head) AS sequence
        WHERE (true)) AS r7
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
                SELECT keys.dimension AS dimension, keys.code AS code, keys.place AS place, CASE WHEN (keys.place = 0) THEN (coalesce(CASE WHEN (r14.key_a = '1') THEN jsonb_build_object('en', 'Unearmarked', 'es', 'Sin asignación', 'pt', 'Não vinculado', 'fr', 'Non affecté') WHEN (r14.key_a = '2') THEN jsonb_build_object('en', 'Softly earmarked', 'es', 'Asignación flexible', 'pt', 'Vinculação flexível', 'fr', 'Affectation souple') WHEN (r14.key_a = '3') THEN jsonb_build_object('en', 'Earmarked', 'es', 'Con asignación', 'pt', 'Vinculado', 'fr', 'Affecté') WHEN (r14.key_a = '4') THEN jsonb_build_object('en', 'Tightly earmarked', 'es', 'Asignación estricta', 'pt', 'Vinculação estrita', 'fr', 'Affectation stricte') END, jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé'))) END AS label
                FROM (VALUES (('EARMARK'), (r14.key_a), 0)) AS keys (dimension, code, place)) AS r15
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
                SELECT 0::numeric AS required, r14.unit AS unit, r14.key_a AS key_a, r14.unplaced_unconverted AS unconverted, r14.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, r14.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, r14.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, r14.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, r14.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS r16
              LIMIT 1), 'null') || '}'
          FROM (
            SELECT anon_1.key_a AS key_a, anon_1.pledged_amount AS pledged_amount, anon_1.unplaced_pledged AS unplaced_pledged, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.unplaced_committed AS unplaced_committed, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.unplaced_received AS unplaced_received, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.unplaced_disbursed AS unplaced_disbursed, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.unplaced_spent AS unplaced_spent, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.required AS required, anon_1.needs AS needs, anon_1.unit AS unit, anon_1.place_0 AS place_0, anon_1.unconverted AS unconverted, anon_1.unplaced_unconverted AS unplaced_unconverted
            FROM (
              SELECT anon_2.key_a AS key_a, anon_2.pledged_amount AS pledged_amount, anon_2.unplaced_pledged AS unplaced_pledged, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.unplaced_committed AS unplaced_committed, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.unplaced_received AS unplaced_received, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.unplaced_disbursed AS unplaced_disbursed, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.unplaced_spent AS unplaced_spent, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, anon_2.required AS required, anon_2.needs AS needs, anon_2.unit AS unit, anon_2.place_0 AS place_0, anon_2.unconverted AS unconverted, coalesce(anon_3.unconverted, '[]'::jsonb) AS unplaced_unconverted
              FROM (
                SELECT anon_4.key_a AS key_a, anon_4.pledged_amount AS pledged_amount, anon_4.unplaced_pledged AS unplaced_pledged, anon_4.pledged_covered AS pledged_covered, anon_4.pledged_gap AS pledged_gap, anon_4.pledged_surplus AS pledged_surplus, anon_4.pledged_full AS pledged_full, anon_4.committed_amount AS committed_amount, anon_4.unplaced_committed AS unplaced_committed, anon_4.committed_covered AS committed_covered, anon_4.committed_gap AS committed_gap, anon_4.committed_surplus AS committed_surplus, anon_4.committed_full AS committed_full, anon_4.received_amount AS received_amount, anon_4.unplaced_received AS unplaced_received, anon_4.received_covered AS received_covered, anon_4.received_gap AS received_gap, anon_4.received_surplus AS received_surplus, anon_4.received_full AS received_full, anon_4.disbursed_amount AS disbursed_amount, anon_4.unplaced_disbursed AS unplaced_disbursed, anon_4.disbursed_covered AS disbursed_covered, anon_4.disbursed_gap AS disbursed_gap, anon_4.disbursed_surplus AS disbursed_surplus, anon_4.disbursed_full AS disbursed_full, anon_4.spent_amount AS spent_amount, anon_4.unplaced_spent AS unplaced_spent, anon_4.spent_covered AS spent_covered, anon_4.spent_gap AS spent_gap, anon_4.spent_surplus AS spent_surplus, anon_4.spent_full AS spent_full, anon_4.required AS required, anon_4.needs AS needs, anon_4.unit AS unit, anon_4.place_0 AS place_0, coalesce(anon_5.unconverted, '[]'::jsonb) AS unconverted
                FROM (
                  SELECT anon_6.key_a AS key_a, anon_6.pledged_amount AS pledged_amount, anon_6.unplaced_pledged AS unplaced_pledged, anon_6.pledged_covered AS pledged_covered, anon_6.pledged_gap AS pledged_gap, anon_6.pledged_surplus AS pledged_surplus, anon_6.pledged_full AS pledged_full, anon_6.committed_amount AS committed_amount, anon_6.unplaced_committed AS unplaced_committed, anon_6.committed_covered AS committed_covered, anon_6.committed_gap AS committed_gap, anon_6.committed_surplus AS committed_surplus, anon_6.committed_full AS committed_full, anon_6.received_amount AS received_amount, anon_6.unplaced_received AS unplaced_received, anon_6.received_covered AS received_covered, anon_6.received_gap AS received_gap, anon_6.received_surplus AS received_surplus, anon_6.received_full AS received_full, anon_6.disbursed_amount AS disbursed_amount, anon_6.unplaced_disbursed AS unplaced_disbursed, anon_6.disbursed_covered AS disbursed_covered, anon_6.disbursed_gap AS disbursed_gap, anon_6.disbursed_surplus AS disbursed_surplus, anon_6.disbursed_full AS disbursed_full, anon_6.spent_amount AS spent_amount, anon_6.unplaced_spent AS unplaced_spent, anon_6.spent_covered AS spent_covered, anon_6.spent_gap AS spent_gap, anon_6.spent_surplus AS spent_surplus, anon_6.spent_full AS spent_full, anon_6.required AS required, anon_6.needs AS needs, ($1::VARCHAR) AS unit, (anon_6.key_a) AS place_0
                  FROM (
                    SELECT anon_7.key_a AS key_a, anon_7.pledged_amount AS pledged_amount, anon_7.unplaced_pledged AS unplaced_pledged, anon_7.pledged_covered AS pledged_covered, anon_7.pledged_gap AS pledged_gap, anon_7.pledged_surplus AS pledged_surplus, anon_7.pledged_full AS pledged_full, anon_7.committed_amount AS committed_amount, anon_7.unplaced_committed AS unplaced_committed, anon_7.committed_covered AS committed_covered, anon_7.committed_gap AS committed_gap, anon_7.committed_surplus AS committed_surplus, anon_7.committed_full AS committed_full, anon_7.received_amount AS received_amount, anon_7.unplaced_received AS unplaced_received, anon_7.received_covered AS received_covered, anon_7.received_gap AS received_gap, anon_7.received_surplus AS received_surplus, anon_7.received_full AS received_full, anon_7.disbursed_amount AS disbursed_amount, anon_7.unplaced_disbursed AS unplaced_disbursed, anon_7.disbursed_covered AS disbursed_covered, anon_7.disbursed_gap AS disbursed_gap, anon_7.disbursed_surplus AS disbursed_surplus, anon_7.disbursed_full AS disbursed_full, anon_7.spent_amount AS spent_amount, anon_7.unplaced_spent AS unplaced_spent, anon_7.spent_covered AS spent_covered, anon_7.spent_gap AS spent_gap, anon_7.spent_surplus AS spent_surplus, anon_7.spent_full AS spent_full, anon_8.required AS required, anon_8.needs AS needs
                    FROM (
                      SELECT anon_9.key_a AS key_a, coalesce(sum(anon_9.value) FILTER (
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
                        SELECT (CASE WHEN (mirps_part_money_1.earmark_modality = 'A') THEN '1' WHEN (mirps_part_money_1.earmark_modality = 'B') THEN '1' WHEN (mirps_part_money_1.earmark_modality = 'C') THEN '1' WHEN (mirps_part_money_1.earmark_modality = 'D') THEN '2' WHEN (mirps_part_money_1.earmark_modality = 'E') THEN '2' WHEN (mirps_part_money_1.earmark_modality = 'F') THEN '2' WHEN (mirps_part_money_1.earmark_modality = 'G') THEN '3' WHEN (mirps_part_money_1.earmark_modality = 'H') THEN '3' WHEN (mirps_part_money_1.earmark_modality = 'I') THEN '4' WHEN (mirps_part_money_1.earmark_modality = 'J') THEN '4' WHEN (mirps_part_money_1.earmark_modality = 'K') THEN '4' WHEN (mirps_part_money_1.earmark_modality = 'L') THEN '4' END) AS key_a, mirps_part_money_1.stage AS stage, mirps_part_money_1.value AS value, mirps_part_money_1.unit AS unit, mirps_part_money_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
                        FROM (
                          SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
                          FROM (
                            SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                            FROM account AS account_1) AS anon_1
                          JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
                          JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                          WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND (($1::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = ($1::VARCHAR)) AND (pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN')) AS mirps_part_money_1
                        LEFT OUTER JOIN (
                          SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                          FROM need AS need_1
                          JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
                          WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                                  SELECT mirps_shared_plans_in_force_1.id
                                  FROM plans_in_force_r18 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                              SELECT coverage_sum_2.need_id
                              FROM coverage_sum AS coverage_sum_2
                              WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_1.need_id
                        WHERE mirps_part_needs_1.id IS NOT NULL OR mirps_part_money_1.need_id IS NULL) AS anon_9
                      GROUP BY anon_9.key_a) AS anon_7
                    JOIN (
                      SELECT coalesce(sum(mirps_part_needs_2.required), 0::numeric) AS required, count(nullif(mirps_part_needs_2.required, 0)) AS needs
                      FROM (
                        SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                        FROM need AS need_1
                        JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
                        WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                                SELECT mirps_shared_plans_in_force_1.id
                                FROM plans_in_force_r18 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                            SELECT coverage_sum_2.need_id
                            FROM coverage_sum AS coverage_sum_2
                            WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_2) AS anon_8 ON true) AS anon_6) AS anon_4
                LEFT OUTER JOIN (
                  SELECT anon_10.key_a AS key_a, jsonb_agg(jsonb_build_object('currency', anon_10.unit, 'amount', decimal_text(anon_10.amount, anon_10.unit))) AS unconverted
                  FROM (
                    SELECT anon_11.key_a AS key_a, anon_11.unit AS unit, sum(anon_11.unvalued) AS amount
                    FROM (
                      SELECT anon_9.key_a AS key_a, anon_9.stage AS stage, anon_9.value AS value, anon_9.unit AS unit, anon_9.unvalued AS unvalued, anon_9.need AS need
                      FROM (
                        SELECT (CASE WHEN (mirps_part_money_1.earmark_modality = 'A') THEN '1' WHEN (mirps_part_money_1.earmark_modality = 'B') THEN '1' WHEN (mirps_part_money_1.earmark_modality = 'C') THEN '1' WHEN (mirps_part_money_1.earmark_modality = 'D') THEN '2' WHEN (mirps_part_money_1.earmark_modality = 'E') THEN '2' WHEN (mirps_part_money_1.earmark_modality = 'F') THEN '2' WHEN (mirps_part_money_1.earmark_modality = 'G') THEN '3' WHEN (mirps_part_money_1.earmark_modality = 'H') THEN '3' WHEN (mirps_part_money_1.earmark_modality = 'I') THEN '4' WHEN (mirps_part_money_1.earmark_modality = 'J') THEN '4' WHEN (mirps_part_money_1.earmark_modality = 'K') THEN '4' WHEN (mirps_part_money_1.earmark_modality = 'L') THEN '4' END) AS key_a, mirps_part_money_1.stage AS stage, mirps_part_money_1.value AS value, mirps_part_money_1.unit AS unit, mirps_part_money_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
                        FROM (
                          SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
                          FROM (
                            SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                            FROM account AS account_1) AS anon_1
                          JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
                          JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                          WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND (($1::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = ($1::VARCHAR)) AND (pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN')) AS mirps_part_money_1
                        LEFT OUTER JOIN (
                          SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                          FROM need AS need_1
                          JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
                          WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                                  SELECT mirps_shared_plans_in_force_1.id
                                  FROM plans_in_force_r18 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                              SELECT coverage_sum_2.need_id
                              FROM coverage_sum AS coverage_sum_2
                              WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_1.need_id
                        WHERE mirps_part_needs_1.id IS NOT NULL OR mirps_part_money_1.need_id IS NULL) AS anon_9
                      WHERE anon_9.need IS NOT NULL) AS anon_11
                    WHERE anon_11.unvalued > $2::BIGINT
                    GROUP BY anon_11.key_a, anon_11.unit) AS anon_10
                  GROUP BY anon_10.key_a) AS anon_5 ON anon_4.key_a IS NOT DISTINCT
                FROM anon_5.key_a) AS anon_2
              LEFT OUTER JOIN (
                SELECT anon_12.key_a AS key_a, jsonb_agg(jsonb_build_object('currency', anon_12.unit, 'amount', decimal_text(anon_12.amount, anon_12.unit))) AS unconverted
                FROM (
                  SELECT anon_13.key_a AS key_a, anon_13.unit AS unit, sum(anon_13.unvalued) AS amount
                  FROM (
                    SELECT anon_9.key_a AS key_a, anon_9.stage AS stage, anon_9.value AS value, anon_9.unit AS unit, anon_9.unvalued AS unvalued, anon_9.need AS need
                    FROM (
                      SELECT (CASE WHEN (mirps_part_money_1.earmark_modality = 'A') THEN '1' WHEN (mirps_part_money_1.earmark_modality = 'B') THEN '1' WHEN (mirps_part_money_1.earmark_modality = 'C') THEN '1' WHEN (mirps_part_money_1.earmark_modality = 'D') THEN '2' WHEN (mirps_part_money_1.earmark_modality = 'E') THEN '2' WHEN (mirps_part_money_1.earmark_modality = 'F') THEN '2' WHEN (mirps_part_money_1.earmark_modality = 'G') THEN '3' WHEN (mirps_part_money_1.earmark_modality = 'H') THEN '3' WHEN (mirps_part_money_1.earmark_modality = 'I') THEN '4' WHEN (mirps_part_money_1.earmark_modality = 'J') THEN '4' WHEN (mirps_part_money_1.earmark_modality = 'K') THEN '4' WHEN (mirps_part_money_1.earmark_modality = 'L') THEN '4' END) AS key_a, mirps_part_money_1.stage AS stage, mirps_part_money_1.value AS value, mirps_part_money_1.unit AS unit, mirps_part_money_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
                      FROM (
                        SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
                        FROM (
                          SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                          FROM account AS account_1) AS anon_1
                        JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
                        JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                        WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND (($1::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = ($1::VARCHAR)) AND (pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN')) AS mirps_part_money_1
                      LEFT OUTER JOIN (
                        SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                        FROM need AS need_1
                        JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
                        WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                                SELECT mirps_shared_plans_in_force_1.id
                                FROM plans_in_force_r18 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                            SELECT coverage_sum_2.need_id
                            FROM coverage_sum AS coverage_sum_2
                            WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_1.need_id
                      WHERE mirps_part_needs_1.id IS NOT NULL OR mirps_part_money_1.need_id IS NULL) AS anon_9
                    WHERE anon_9.need IS NULL) AS anon_13
                  WHERE anon_13.unvalued > $2::BIGINT
                  GROUP BY anon_13.key_a, anon_13.unit) AS anon_12
                GROUP BY anon_12.key_a) AS anon_3 ON anon_2.key_a IS NOT DISTINCT
              FROM anon_3.key_a) AS anon_1) AS r14
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
          FROM ledger_head) AS sequence
        WHERE (true)) AS r13
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
                SELECT keys.dimension AS dimension, keys.code AS code, keys.place AS place, CASE WHEN (keys.place = 0) THEN (coalesce(CASE WHEN (r20.key_a = 'GRANT') THEN jsonb_build_object('en', 'Grant', 'es', 'Donación', 'pt', 'Doação', 'fr', 'Don') WHEN (r20.key_a = 'LOAN') THEN jsonb_build_object('en', 'Loan', 'es', 'Préstamo', 'pt', 'Empréstimo', 'fr', 'Prêt') WHEN (r20.key_a = 'TECHNICAL') THEN jsonb_build_object('en', 'Technical cooperation', 'es', 'Cooperación técnica', 'pt', 'Cooperação técnica', 'fr', 'Coopération technique') WHEN (r20.key_a = 'IN_KIND') THEN jsonb_build_object('en', 'In kind', 'es', 'En especie', 'pt', 'Em bens ou serviços', 'fr', 'En nature') WHEN (r20.key_a = 'POLICY') THEN jsonb_build_object('en', 'Policy', 'es', 'Política pública', 'pt', 'Política pública', 'fr', 'Politique publique') END, jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé'))) END AS label
                FROM (VALUES (('MODALITY'), (r20.key_a), 0)) AS keys (dimension, code, place)) AS r21
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
                SELECT 0::numeric AS required, r20.unit AS unit, r20.key_a AS key_a, r20.unplaced_unconverted AS unconverted, r20.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, r20.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, r20.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, r20.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, r20.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS r22
              LIMIT 1), 'null') || '}'
          FROM (
            SELECT anon_1.key_a AS key_a, anon_1.pledged_amount AS pledged_amount, anon_1.unplaced_pledged AS unplaced_pledged, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.unplaced_committed AS unplaced_committed, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.unplaced_received AS unplaced_received, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.unplaced_disbursed AS unplaced_disbursed, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.unplaced_spent AS unplaced_spent, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.required AS required, anon_1.needs AS needs, anon_1.unit AS unit, anon_1.place_0 AS place_0, anon_1.unconverted AS unconverted, anon_1.unplaced_unconverted AS unplaced_unconverted
            FROM (
              SELECT anon_2.key_a AS key_a, anon_2.pledged_amount AS pledged_amount, anon_2.unplaced_pledged AS unplaced_pledged, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.unplaced_committed AS unplaced_committed, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.unplaced_received AS unplaced_received, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.unplaced_disbursed AS unplaced_disbursed, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.unplaced_spent AS unplaced_spent, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, anon_2.required AS required, anon_2.needs AS needs, anon_2.unit AS unit, anon_2.place_0 AS place_0, anon_2.unconverted AS unconverted, coalesce(anon_3.unconverted, '[]'::jsonb) AS unplaced_unconverted
              FROM (
                SELECT anon_4.key_a AS key_a, anon_4.pledged_amount AS pledged_amount, anon_4.unplaced_pledged AS unplaced_pledged, anon_4.pledged_covered AS pledged_covered, anon_4.pledged_gap AS pledged_gap, anon_4.pledged_surplus AS pledged_surplus, anon_4.pledged_full AS pledged_full, anon_4.committed_amount AS committed_amount, anon_4.unplaced_committed AS unplaced_committed, anon_4.committed_covered AS committed_covered, anon_4.committed_gap AS committed_gap, anon_4.committed_surplus AS committed_surplus, anon_4.committed_full AS committed_full, anon_4.received_amount AS received_amount, anon_4.unplaced_received AS unplaced_received, anon_4.received_covered AS received_covered, anon_4.received_gap AS received_gap, anon_4.received_surplus AS received_surplus, anon_4.received_full AS received_full, anon_4.disbursed_amount AS disbursed_amount, anon_4.unplaced_disbursed AS unplaced_disbursed, anon_4.disbursed_covered AS disbursed_covered, anon_4.disbursed_gap AS disbursed_gap, anon_4.disbursed_surplus AS disbursed_surplus, anon_4.disbursed_full AS disbursed_full, anon_4.spent_amount AS spent_amount, anon_4.unplaced_spent AS unplaced_spent, anon_4.spent_covered AS spent_covered, anon_4.spent_gap AS spent_gap, anon_4.spent_surplus AS spent_surplus, anon_4.spent_full AS spent_full, anon_4.required AS required, anon_4.needs AS needs, anon_4.unit AS unit, anon_4.place_0 AS place_0, coalesce(anon_5.unconverted, '[]'::jsonb) AS unconverted
                FROM (
                  SELECT anon_6.key_a AS key_a, anon_6.pledged_amount AS pledged_amount, anon_6.unplaced_pledged AS unplaced_pledged, anon_6.pledged_covered AS pledged_covered, anon_6.pledged_gap AS pledged_gap, anon_6.pledged_surplus AS pledged_surplus, anon_6.pledged_full AS pledged_full, anon_6.committed_amount AS committed_amount, anon_6.unplaced_committed AS unplaced_committed, anon_6.committed_covered AS committed_covered, anon_6.committed_gap AS committed_gap, anon_6.committed_surplus AS committed_surplus, anon_6.committed_full AS committed_full, anon_6.received_amount AS received_amount, anon_6.unplaced_received AS unplaced_received, anon_6.received_covered AS received_covered, anon_6.received_gap AS received_gap, anon_6.received_surplus AS received_surplus, anon_6.received_full AS received_full, anon_6.disbursed_amount AS disbursed_amount, anon_6.unplaced_disbursed AS unplaced_disbursed, anon_6.disbursed_covered AS disbursed_covered, anon_6.disbursed_gap AS disbursed_gap, anon_6.disbursed_surplus AS disbursed_surplus, anon_6.disbursed_full AS disbursed_full, anon_6.spent_amount AS spent_amount, anon_6.unplaced_spent AS unplaced_spent, anon_6.spent_covered AS spent_covered, anon_6.spent_gap AS spent_gap, anon_6.spent_surplus AS spent_surplus, anon_6.spent_full AS spent_full, anon_6.required AS required, anon_6.needs AS needs, ($1::VARCHAR) AS unit, (anon_6.key_a) AS place_0
                  FROM (
                    SELECT anon_7.key_a AS key_a, anon_7.pledged_amount AS pledged_amount, anon_7.unplaced_pledged AS unplaced_pledged, anon_7.pledged_covered AS pledged_covered, anon_7.pledged_gap AS pledged_gap, anon_7.pledged_surplus AS pledged_surplus, anon_7.pledged_full AS pledged_full, anon_7.committed_amount AS committed_amount, anon_7.unplaced_committed AS unplaced_committed, anon_7.committed_covered AS committed_covered, anon_7.committed_gap AS committed_gap, anon_7.committed_surplus AS committed_surplus, anon_7.committed_full AS committed_full, anon_7.received_amount AS received_amount, anon_7.unplaced_received AS unplaced_received, anon_7.received_covered AS received_covered, anon_7.received_gap AS received_gap, anon_7.received_surplus AS received_surplus, anon_7.received_full AS received_full, anon_7.disbursed_amount AS disbursed_amount, anon_7.unplaced_disbursed AS unplaced_disbursed, anon_7.disbursed_covered AS disbursed_covered, anon_7.disbursed_gap AS disbursed_gap, anon_7.disbursed_surplus AS disbursed_surplus, anon_7.disbursed_full AS disbursed_full, anon_7.spent_amount AS spent_amount, anon_7.unplaced_spent AS unplaced_spent, anon_7.spent_covered AS spent_covered, anon_7.spent_gap AS spent_gap, anon_7.spent_surplus AS spent_surplus, anon_7.spent_full AS spent_full, anon_8.required AS required, anon_8.needs AS needs
                    FROM (
                      SELECT anon_9.key_a AS key_a, coalesce(sum(anon_9.value) FILTER (
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
                        SELECT (mirps_part_money_1.modality) AS key_a, mirps_part_money_1.stage AS stage, mirps_part_money_1.value AS value, mirps_part_money_1.unit AS unit, mirps_part_money_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
                        FROM (
                          SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
                          FROM (
                            SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                            FROM account AS account_1) AS anon_1
                          JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
                          JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                          WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND (($1::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = ($1::VARCHAR)) AND (pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN')) AS mirps_part_money_1
                        LEFT OUTER JOIN (
                          SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                          FROM need AS need_1
                          JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
                          WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                                  SELECT mirps_shared_plans_in_force_1.id
                                  FROM plans_in_force_r24 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                              SELECT coverage_sum_2.need_id
                              FROM coverage_sum AS coverage_sum_2
                              WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_1.need_id
                        WHERE mirps_part_needs_1.id IS NOT NULL OR mirps_part_money_1.need_id IS NULL) AS anon_9
                      GROUP BY anon_9.key_a) AS anon_7
                    JOIN (
                      SELECT coalesce(sum(mirps_part_needs_2.required), 0::numeric) AS required, count(nullif(mirps_part_needs_2.required, 0)) AS needs
                      FROM (
                        SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                        FROM need AS need_1
                        JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
                        WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                                SELECT mirps_shared_plans_in_force_1.id
                                FROM plans_in_force_r24 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                            SELECT coverage_sum_2.need_id
                            FROM coverage_sum AS coverage_sum_2
                            WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_2) AS anon_8 ON true) AS anon_6) AS anon_4
                LEFT OUTER JOIN (
                  SELECT anon_10.key_a AS key_a, jsonb_agg(jsonb_build_object('currency', anon_10.unit, 'amount', decimal_text(anon_10.amount, anon_10.unit))) AS unconverted
                  FROM (
                    SELECT anon_11.key_a AS key_a, anon_11.unit AS unit, sum(anon_11.unvalued) AS amount
                    FROM (
                      SELECT anon_9.key_a AS key_a, anon_9.stage AS stage, anon_9.value AS value, anon_9.unit AS unit, anon_9.unvalued AS unvalued, anon_9.need AS need
                      FROM (
                        SELECT (mirps_part_money_1.modality) AS key_a, mirps_part_money_1.stage AS stage, mirps_part_money_1.value AS value, mirps_part_money_1.unit AS unit, mirps_part_money_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
                        FROM (
                          SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
                          FROM (
                            SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                            FROM account AS account_1) AS anon_1
                          JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
                          JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                          WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND (($1::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = ($1::VARCHAR)) AND (pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN')) AS mirps_part_money_1
                        LEFT OUTER JOIN (
                          SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                          FROM need AS need_1
                          JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
                          WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                                  SELECT mirps_shared_plans_in_force_1.id
                                  FROM plans_in_force_r24 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                              SELECT coverage_sum_2.need_id
                              FROM coverage_sum AS coverage_sum_2
                              WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_1.need_id
                        WHERE mirps_part_needs_1.id IS NOT NULL OR mirps_part_money_1.need_id IS NULL) AS anon_9
                      WHERE anon_9.need IS NOT NULL) AS anon_11
                    WHERE anon_11.unvalued > $2::BIGINT
                    GROUP BY anon_11.key_a, anon_11.unit) AS anon_10
                  GROUP BY anon_10.key_a) AS anon_5 ON anon_4.key_a IS NOT DISTINCT
                FROM anon_5.key_a) AS anon_2
              LEFT OUTER JOIN (
                SELECT anon_12.key_a AS key_a, jsonb_agg(jsonb_build_object('currency', anon_12.unit, 'amount', decimal_text(anon_12.amount, anon_12.unit))) AS unconverted
                FROM (
                  SELECT anon_13.key_a AS key_a, anon_13.unit AS unit, sum(anon_13.unvalued) AS amount
                  FROM (
                    SELECT anon_9.key_a AS key_a, anon_9.stage AS stage, anon_9.value AS value, anon_9.unit AS unit, anon_9.unvalued AS unvalued, anon_9.need AS need
                    FROM (
                      SELECT (mirps_part_money_1.modality) AS key_a, mirps_part_money_1.stage AS stage, mirps_part_money_1.value AS value, mirps_part_money_1.unit AS unit, mirps_part_money_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
                      FROM (
                        SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
                        FROM (
                          SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                          FROM account AS account_1) AS anon_1
                        JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
                        JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                        WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND (($1::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = ($1::VARCHAR)) AND (pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN')) AS mirps_part_money_1
                      LEFT OUTER JOIN (
                        SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                        FROM need AS need_1
                        JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
                        WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                                SELECT mirps_shared_plans_in_force_1.id
                                FROM plans_in_force_r24 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                            SELECT coverage_sum_2.need_id
                            FROM coverage_sum AS coverage_sum_2
                            WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_1.need_id
                      WHERE mirps_part_needs_1.id IS NOT NULL OR mirps_part_money_1.need_id IS NULL) AS anon_9
                    WHERE anon_9.need IS NULL) AS anon_13
                  WHERE anon_13.unvalued > $2::BIGINT
                  GROUP BY anon_13.key_a, anon_13.unit) AS anon_12
                GROUP BY anon_12.key_a) AS anon_3 ON anon_2.key_a IS NOT DISTINCT
              FROM anon_3.key_a) AS anon_1) AS r20
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
          FROM ledger_head) AS sequence
        WHERE (true)) AS r19
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
                SELECT keys.dimension AS dimension, keys.code AS code, keys.place AS place, CASE WHEN (keys.place = 0) THEN (coalesce((
                      SELECT project_1.title
                      FROM project AS project_1
                      WHERE project_1.id = r26.key_a), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé'))) END AS label
                FROM (VALUES (('PROJECT'), ((
                        SELECT project_1.code
                        FROM project AS project_1
                        WHERE project_1.id = r26.key_a)), 0)) AS keys (dimension, code, place)) AS r27
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
                SELECT 0::numeric AS required, r26.unit AS unit, r26.key_a AS key_a, r26.unplaced_unconverted AS unconverted, r26.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, r26.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, r26.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, r26.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, r26.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS r28
              LIMIT 1), 'null') || '}'
          FROM (
            SELECT anon_1.key_a AS key_a, anon_1.pledged_amount AS pledged_amount, anon_1.unplaced_pledged AS unplaced_pledged, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.unplaced_committed AS unplaced_committed, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.unplaced_received AS unplaced_received, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.unplaced_disbursed AS unplaced_disbursed, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.unplaced_spent AS unplaced_spent, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.required AS required, anon_1.needs AS needs, anon_1.unit AS unit, anon_1.place_0 AS place_0, anon_1.unconverted AS unconverted, anon_1.unplaced_unconverted AS unplaced_unconverted
            FROM (
              SELECT anon_2.key_a AS key_a, anon_2.pledged_amount AS pledged_amount, anon_2.unplaced_pledged AS unplaced_pledged, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.unplaced_committed AS unplaced_committed, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.unplaced_received AS unplaced_received, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.unplaced_disbursed AS unplaced_disbursed, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.unplaced_spent AS unplaced_spent, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, anon_2.required AS required, anon_2.needs AS needs, anon_2.unit AS unit, anon_2.place_0 AS place_0, anon_2.unconverted AS unconverted, coalesce(anon_3.unconverted, '[]'::jsonb) AS unplaced_unconverted
              FROM (
                SELECT anon_4.key_a AS key_a, anon_4.pledged_amount AS pledged_amount, anon_4.unplaced_pledged AS unplaced_pledged, anon_4.pledged_covered AS pledged_covered, anon_4.pledged_gap AS pledged_gap, anon_4.pledged_surplus AS pledged_surplus, anon_4.pledged_full AS pledged_full, anon_4.committed_amount AS committed_amount, anon_4.unplaced_committed AS unplaced_committed, anon_4.committed_covered AS committed_covered, anon_4.committed_gap AS committed_gap, anon_4.committed_surplus AS committed_surplus, anon_4.committed_full AS committed_full, anon_4.received_amount AS received_amount, anon_4.unplaced_received AS unplaced_received, anon_4.received_covered AS received_covered, anon_4.received_gap AS received_gap, anon_4.received_surplus AS received_surplus, anon_4.received_full AS received_full, anon_4.disbursed_amount AS disbursed_amount, anon_4.unplaced_disbursed AS unplaced_disbursed, anon_4.disbursed_covered AS disbursed_covered, anon_4.disbursed_gap AS disbursed_gap, anon_4.disbursed_surplus AS disbursed_surplus, anon_4.disbursed_full AS disbursed_full, anon_4.spent_amount AS spent_amount, anon_4.unplaced_spent AS unplaced_spent, anon_4.spent_covered AS spent_covered, anon_4.spent_gap AS spent_gap, anon_4.spent_surplus AS spent_surplus, anon_4.spent_full AS spent_full, anon_4.required AS required, anon_4.needs AS needs, anon_4.unit AS unit, anon_4.place_0 AS place_0, coalesce(anon_5.unconverted, '[]'::jsonb) AS unconverted
                FROM (
                  SELECT anon_6.key_a AS key_a, anon_6.pledged_amount AS pledged_amount, anon_6.unplaced_pledged AS unplaced_pledged, anon_6.pledged_covered AS pledged_covered, anon_6.pledged_gap AS pledged_gap, anon_6.pledged_surplus AS pledged_surplus, anon_6.pledged_full AS pledged_full, anon_6.committed_amount AS committed_amount, anon_6.unplaced_committed AS unplaced_committed, anon_6.committed_covered AS committed_covered, anon_6.committed_gap AS committed_gap, anon_6.committed_surplus AS committed_surplus, anon_6.committed_full AS committed_full, anon_6.received_amount AS received_amount, anon_6.unplaced_received AS unplaced_received, anon_6.received_covered AS received_covered, anon_6.received_gap AS received_gap, anon_6.received_surplus AS received_surplus, anon_6.received_full AS received_full, anon_6.disbursed_amount AS disbursed_amount, anon_6.unplaced_disbursed AS unplaced_disbursed, anon_6.disbursed_covered AS disbursed_covered, anon_6.disbursed_gap AS disbursed_gap, anon_6.disbursed_surplus AS disbursed_surplus, anon_6.disbursed_full AS disbursed_full, anon_6.spent_amount AS spent_amount, anon_6.unplaced_spent AS unplaced_spent, anon_6.spent_covered AS spent_covered, anon_6.spent_gap AS spent_gap, anon_6.spent_surplus AS spent_surplus, anon_6.spent_full AS spent_full, anon_6.required AS required, anon_6.needs AS needs, ($1::VARCHAR) AS unit, ((
                      SELECT project_1.code
                      FROM project AS project_1
                      WHERE project_1.id = anon_6.key_a)) AS place_0
                  FROM (
                    SELECT anon_7.key_a AS key_a, anon_7.pledged_amount AS pledged_amount, anon_7.unplaced_pledged AS unplaced_pledged, anon_7.pledged_covered AS pledged_covered, anon_7.pledged_gap AS pledged_gap, anon_7.pledged_surplus AS pledged_surplus, anon_7.pledged_full AS pledged_full, anon_7.committed_amount AS committed_amount, anon_7.unplaced_committed AS unplaced_committed, anon_7.committed_covered AS committed_covered, anon_7.committed_gap AS committed_gap, anon_7.committed_surplus AS committed_surplus, anon_7.committed_full AS committed_full, anon_7.received_amount AS received_amount, anon_7.unplaced_received AS unplaced_received, anon_7.received_covered AS received_covered, anon_7.received_gap AS received_gap, anon_7.received_surplus AS received_surplus, anon_7.received_full AS received_full, anon_7.disbursed_amount AS disbursed_amount, anon_7.unplaced_disbursed AS unplaced_disbursed, anon_7.disbursed_covered AS disbursed_covered, anon_7.disbursed_gap AS disbursed_gap, anon_7.disbursed_surplus AS disbursed_surplus, anon_7.disbursed_full AS disbursed_full, anon_7.spent_amount AS spent_amount, anon_7.unplaced_spent AS unplaced_spent, anon_7.spent_covered AS spent_covered, anon_7.spent_gap AS spent_gap, anon_7.spent_surplus AS spent_surplus, anon_7.spent_full AS spent_full, anon_8.required AS required, anon_8.needs AS needs
                    FROM (
                      SELECT anon_9.key_a AS key_a, coalesce(sum(anon_9.value) FILTER (
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
                        SELECT (mirps_part_money_1.project_id) AS key_a, mirps_part_money_1.stage AS stage, mirps_part_money_1.value AS value, mirps_part_money_1.unit AS unit, mirps_part_money_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
                        FROM (
                          SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
                          FROM (
                            SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                            FROM account AS account_1) AS anon_1
                          JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
                          JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                          WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND (($1::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = ($1::VARCHAR)) AND (pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN')) AS mirps_part_money_1
                        LEFT OUTER JOIN (
                          SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                          FROM need AS need_1
                          JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
                          WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                                  SELECT mirps_shared_plans_in_force_1.id
                                  FROM plans_in_force_r30 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                              SELECT coverage_sum_2.need_id
                              FROM coverage_sum AS coverage_sum_2
                              WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_1.need_id
                        WHERE mirps_part_needs_1.id IS NOT NULL OR mirps_part_money_1.need_id IS NULL) AS anon_9
                      GROUP BY anon_9.key_a) AS anon_7
                    JOIN (
                      SELECT coalesce(sum(mirps_part_needs_2.required), 0::numeric) AS required, count(nullif(mirps_part_needs_2.required, 0)) AS needs
                      FROM (
                        SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                        FROM need AS need_1
                        JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
                        WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                                SELECT mirps_shared_plans_in_force_1.id
                                FROM plans_in_force_r30 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                            SELECT coverage_sum_2.need_id
                            FROM coverage_sum AS coverage_sum_2
                            WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_2) AS anon_8 ON true) AS anon_6) AS anon_4
                LEFT OUTER JOIN (
                  SELECT anon_10.key_a AS key_a, jsonb_agg(jsonb_build_object('currency', anon_10.unit, 'amount', decimal_text(anon_10.amount, anon_10.unit))) AS unconverted
                  FROM (
                    SELECT anon_11.key_a AS key_a, anon_11.unit AS unit, sum(anon_11.unvalued) AS amount
                    FROM (
                      SELECT anon_9.key_a AS key_a, anon_9.stage AS stage, anon_9.value AS value, anon_9.unit AS unit, anon_9.unvalued AS unvalued, anon_9.need AS need
                      FROM (
                        SELECT (mirps_part_money_1.project_id) AS key_a, mirps_part_money_1.stage AS stage, mirps_part_money_1.value AS value, mirps_part_money_1.unit AS unit, mirps_part_money_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
                        FROM (
                          SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
                          FROM (
                            SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                            FROM account AS account_1) AS anon_1
                          JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
                          JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                          WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND (($1::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = ($1::VARCHAR)) AND (pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN')) AS mirps_part_money_1
                        LEFT OUTER JOIN (
                          SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                          FROM need AS need_1
                          JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
                          WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                                  SELECT mirps_shared_plans_in_force_1.id
                                  FROM plans_in_force_r30 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                              SELECT coverage_sum_2.need_id
                              FROM coverage_sum AS coverage_sum_2
                              WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_1.need_id
                        WHERE mirps_part_needs_1.id IS NOT NULL OR mirps_part_money_1.need_id IS NULL) AS anon_9
                      WHERE anon_9.need IS NOT NULL) AS anon_11
                    WHERE anon_11.unvalued > $2::BIGINT
                    GROUP BY anon_11.key_a, anon_11.unit) AS anon_10
                  GROUP BY anon_10.key_a) AS anon_5 ON anon_4.key_a IS NOT DISTINCT
                FROM anon_5.key_a) AS anon_2
              LEFT OUTER JOIN (
                SELECT anon_12.key_a AS key_a, jsonb_agg(jsonb_build_object('currency', anon_12.unit, 'amount', decimal_text(anon_12.amount, anon_12.unit))) AS unconverted
                FROM (
                  SELECT anon_13.key_a AS key_a, anon_13.unit AS unit, sum(anon_13.unvalued) AS amount
                  FROM (
                    SELECT anon_9.key_a AS key_a, anon_9.stage AS stage, anon_9.value AS value, anon_9.unit AS unit, anon_9.unvalued AS unvalued, anon_9.need AS need
                    FROM (
                      SELECT (mirps_part_money_1.project_id) AS key_a, mirps_part_money_1.stage AS stage, mirps_part_money_1.value AS value, mirps_part_money_1.unit AS unit, mirps_part_money_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
                      FROM (
                        SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
                        FROM (
                          SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                          FROM account AS account_1) AS anon_1
                        JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
                        JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                        WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND (($1::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = ($1::VARCHAR)) AND (pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN')) AS mirps_part_money_1
                      LEFT OUTER JOIN (
                        SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                        FROM need AS need_1
                        JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
                        WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                                SELECT mirps_shared_plans_in_force_1.id
                                FROM plans_in_force_r30 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                            SELECT coverage_sum_2.need_id
                            FROM coverage_sum AS coverage_sum_2
                            WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_1.need_id
                      WHERE mirps_part_needs_1.id IS NOT NULL OR mirps_part_money_1.need_id IS NULL) AS anon_9
                    WHERE anon_9.need IS NULL) AS anon_13
                  WHERE anon_13.unvalued > $2::BIGINT
                  GROUP BY anon_13.key_a, anon_13.unit) AS anon_12
                GROUP BY anon_12.key_a) AS anon_3 ON anon_2.key_a IS NOT DISTINCT
              FROM anon_3.key_a) AS anon_1) AS r26
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
          FROM ledger_head) AS sequence
        WHERE (true)) AS r25
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
                SELECT keys.dimension AS dimension, keys.code AS code, keys.place AS place, CASE WHEN (keys.place = 0) THEN (coalesce((
                      SELECT state_1.name
                      FROM state AS state_1
                      WHERE state_1.code = r32.key_a), jsonb_build_object('en', 'The region', 'es', 'La región', 'pt', 'A região', 'fr', 'La région'))) WHEN (keys.place = 1) THEN (coalesce((
                      SELECT party_1.name
                      FROM party AS party_1
                      WHERE party_1.id = r32.key_b), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé'))) END AS label
                FROM (VALUES (('STATE'), (r32.key_a), 0), (('DONOR'), ((
                        SELECT party_1.code
                        FROM party AS party_1
                        WHERE party_1.id = r32.key_b)), 1)) AS keys (dimension, code, place)) AS r33
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
                SELECT 0::numeric AS required, r32.unit AS unit, r32.key_a AS key_a, r32.key_b AS key_b, r32.unplaced_unconverted AS unconverted, r32.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, r32.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, r32.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, r32.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, r32.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS r34
              LIMIT 1), 'null') || '}'
          FROM (
            SELECT anon_1.key_a AS key_a, anon_1.key_b AS key_b, anon_1.pledged_amount AS pledged_amount, anon_1.unplaced_pledged AS unplaced_pledged, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.unplaced_committed AS unplaced_committed, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.unplaced_received AS unplaced_received, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.unplaced_disbursed AS unplaced_disbursed, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.unplaced_spent AS unplaced_spent, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.required AS required, anon_1.needs AS needs, anon_1.unit AS unit, anon_1.place_0 AS place_0, anon_1.place_1 AS place_1, anon_1.unconverted AS unconverted, anon_1.unplaced_unconverted AS unplaced_unconverted
            FROM (
              SELECT anon_2.key_a AS key_a, anon_2.key_b AS key_b, anon_2.pledged_amount AS pledged_amount, anon_2.unplaced_pledged AS unplaced_pledged, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.unplaced_committed AS unplaced_committed, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.unplaced_received AS unplaced_received, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.unplaced_disbursed AS unplaced_disbursed, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.unplaced_spent AS unplaced_spent, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, anon_2.required AS required, anon_2.needs AS needs, anon_2.unit AS unit, anon_2.place_0 AS place_0, anon_2.place_1 AS place_1, anon_2.unconverted AS unconverted, coalesce(anon_3.unconverted, '[]'::jsonb) AS unplaced_unconverted
              FROM (
                SELECT anon_4.key_a AS key_a, anon_4.key_b AS key_b, anon_4.pledged_amount AS pledged_amount, anon_4.unplaced_pledged AS unplaced_pledged, anon_4.pledged_covered AS pledged_covered, anon_4.pledged_gap AS pledged_gap, anon_4.pledged_surplus AS pledged_surplus, anon_4.pledged_full AS pledged_full, anon_4.committed_amount AS committed_amount, anon_4.unplaced_committed AS unplaced_committed, anon_4.committed_covered AS committed_covered, anon_4.committed_gap AS committed_gap, anon_4.committed_surplus AS committed_surplus, anon_4.committed_full AS committed_full, anon_4.received_amount AS received_amount, anon_4.unplaced_received AS unplaced_received, anon_4.received_covered AS received_covered, anon_4.received_gap AS received_gap, anon_4.received_surplus AS received_surplus, anon_4.received_full AS received_full, anon_4.disbursed_amount AS disbursed_amount, anon_4.unplaced_disbursed AS unplaced_disbursed, anon_4.disbursed_covered AS disbursed_covered, anon_4.disbursed_gap AS disbursed_gap, anon_4.disbursed_surplus AS disbursed_surplus, anon_4.disbursed_full AS disbursed_full, anon_4.spent_amount AS spent_amount, anon_4.unplaced_spent AS unplaced_spent, anon_4.spent_covered AS spent_covered, anon_4.spent_gap AS spent_gap, anon_4.spent_surplus AS spent_surplus, anon_4.spent_full AS spent_full, anon_4.required AS required, anon_4.needs AS needs, anon_4.unit AS unit, anon_4.place_0 AS place_0, anon_4.place_1 AS place_1, coalesce(anon_5.unconverted, '[]'::jsonb) AS unconverted
                FROM (
                  SELECT anon_6.key_a AS key_a, anon_6.key_b AS key_b, anon_6.pledged_amount AS pledged_amount, anon_6.unplaced_pledged AS unplaced_pledged, anon_6.pledged_covered AS pledged_covered, anon_6.pledged_gap AS pledged_gap, anon_6.pledged_surplus AS pledged_surplus, anon_6.pledged_full AS pledged_full, anon_6.committed_amount AS committed_amount, anon_6.unplaced_committed AS unplaced_committed, anon_6.committed_covered AS committed_covered, anon_6.committed_gap AS committed_gap, anon_6.committed_surplus AS committed_surplus, anon_6.committed_full AS committed_full, anon_6.received_amount AS received_amount, anon_6.unplaced_received AS unplaced_received, anon_6.received_covered AS received_covered, anon_6.received_gap AS received_gap, anon_6.received_surplus AS received_surplus, anon_6.received_full AS received_full, anon_6.disbursed_amount AS disbursed_amount, anon_6.unplaced_disbursed AS unplaced_disbursed, anon_6.disbursed_covered AS disbursed_covered, anon_6.disbursed_gap AS disbursed_gap, anon_6.disbursed_surplus AS disbursed_surplus, anon_6.disbursed_full AS disbursed_full, anon_6.spent_amount AS spent_amount, anon_6.unplaced_spent AS unplaced_spent, anon_6.spent_covered AS spent_covered, anon_6.spent_gap AS spent_gap, anon_6.spent_surplus AS spent_surplus, anon_6.spent_full AS spent_full, anon_6.required AS required, anon_6.needs AS needs, ($1::VARCHAR) AS unit, (anon_6.key_a) AS place_0, ((
                      SELECT party_1.code
                      FROM party AS party_1
                      WHERE party_1.id = anon_6.key_b)) AS place_1
                  FROM (
                    SELECT anon_7.key_a AS key_a, anon_7.key_b AS key_b, anon_7.pledged_amount AS pledged_amount, anon_7.unplaced_pledged AS unplaced_pledged, anon_7.pledged_covered AS pledged_covered, anon_7.pledged_gap AS pledged_gap, anon_7.pledged_surplus AS pledged_surplus, anon_7.pledged_full AS pledged_full, anon_7.committed_amount AS committed_amount, anon_7.unplaced_committed AS unplaced_committed, anon_7.committed_covered AS committed_covered, anon_7.committed_gap AS committed_gap, anon_7.committed_surplus AS committed_surplus, anon_7.committed_full AS committed_full, anon_7.received_amount AS received_amount, anon_7.unplaced_received AS unplaced_received, anon_7.received_covered AS received_covered, anon_7.received_gap AS received_gap, anon_7.received_surplus AS received_surplus, anon_7.received_full AS received_full, anon_7.disbursed_amount AS disbursed_amount, anon_7.unplaced_disbursed AS unplaced_disbursed, anon_7.disbursed_covered AS disbursed_covered, anon_7.disbursed_gap AS disbursed_gap, anon_7.disbursed_surplus AS disbursed_surplus, anon_7.disbursed_full AS disbursed_full, anon_7.spent_amount AS spent_amount, anon_7.unplaced_spent AS unplaced_spent, anon_7.spent_covered AS spent_covered, anon_7.spent_gap AS spent_gap, anon_7.spent_surplus AS spent_surplus, anon_7.spent_full AS spent_full, anon_8.required AS required, anon_8.needs AS needs
                    FROM (
                      SELECT anon_9.key_a AS key_a, anon_9.key_b AS key_b, coalesce(sum(anon_9.value) FILTER (
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
                        SELECT (mirps_part_needs_1.state_code) AS key_a, (mirps_part_money_1.donor_id) AS key_b, mirps_part_money_1.stage AS stage, mirps_part_money_1.value AS value, mirps_part_money_1.unit AS unit, mirps_part_money_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
                        FROM (
                          SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
                          FROM (
                            SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                            FROM account AS account_1) AS anon_1
                          JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
                          JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                          WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND (($1::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = ($1::VARCHAR)) AND (pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN')) AS mirps_part_money_1
                        LEFT OUTER JOIN (
                          SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                          FROM need AS need_1
                          JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
                          WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                                  SELECT mirps_shared_plans_in_force_1.id
                                  FROM plans_in_force_r36 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                              SELECT coverage_sum_2.need_id
                              FROM coverage_sum AS coverage_sum_2
                              WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_1.need_id
                        WHERE mirps_part_needs_1.id IS NOT NULL) AS anon_9
                      GROUP BY anon_9.key_a, anon_9.key_b) AS anon_7
                    JOIN (
                      SELECT (mirps_part_needs_2.state_code) AS key_a, coalesce(sum(mirps_part_needs_2.required), 0::numeric) AS required, count(nullif(mirps_part_needs_2.required, 0)) AS needs
                      FROM (
                        SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                        FROM need AS need_1
                        JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
                        WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                                SELECT mirps_shared_plans_in_force_1.id
                                FROM plans_in_force_r36 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                            SELECT coverage_sum_2.need_id
                            FROM coverage_sum AS coverage_sum_2
                            WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_2
                      GROUP BY (mirps_part_needs_2.state_code)) AS anon_8 ON anon_7.key_a IS NOT DISTINCT
                    FROM anon_8.key_a) AS anon_6) AS anon_4
                LEFT OUTER JOIN (
                  SELECT anon_10.key_a AS key_a, anon_10.key_b AS key_b, jsonb_agg(jsonb_build_object('currency', anon_10.unit, 'amount', decimal_text(anon_10.amount, anon_10.unit))) AS unconverted
                  FROM (
                    SELECT anon_11.key_a AS key_a, anon_11.key_b AS key_b, anon_11.unit AS unit, sum(anon_11.unvalued) AS amount
                    FROM (
                      SELECT anon_9.key_a AS key_a, anon_9.key_b AS key_b, anon_9.stage AS stage, anon_9.value AS value, anon_9.unit AS unit, anon_9.unvalued AS unvalued, anon_9.need AS need
                      FROM (
                        SELECT (mirps_part_needs_1.state_code) AS key_a, (mirps_part_money_1.donor_id) AS key_b, mirps_part_money_1.stage AS stage, mirps_part_money_1.value AS value, mirps_part_money_1.unit AS unit, mirps_part_money_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
                        FROM (
                          SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
                          FROM (
                            SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                            FROM account AS account_1) AS anon_1
                          JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
                          JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                          WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND (($1::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = ($1::VARCHAR)) AND (pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN')) AS mirps_part_money_1
                        LEFT OUTER JOIN (
                          SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                          FROM need AS need_1
                          JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
                          WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                                  SELECT mirps_shared_plans_in_force_1.id
                                  FROM plans_in_force_r36 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                              SELECT coverage_sum_2.need_id
                              FROM coverage_sum AS coverage_sum_2
                              WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_1.need_id
                        WHERE mirps_part_needs_1.id IS NOT NULL) AS anon_9
                      WHERE anon_9.need IS NOT NULL) AS anon_11
                    WHERE anon_11.unvalued > $2::BIGINT
                    GROUP BY anon_11.key_a, anon_11.key_b, anon_11.unit) AS anon_10
                  GROUP BY anon_10.key_a, anon_10.key_b) AS anon_5 ON anon_4.key_a IS NOT DISTINCT
                FROM anon_5.key_a AND anon_4.key_b IS NOT DISTINCT
                FROM anon_5.key_b) AS anon_2
              LEFT OUTER JOIN (
                SELECT anon_12.key_a AS key_a, anon_12.key_b AS key_b, jsonb_agg(jsonb_build_object('currency', anon_12.unit, 'amount', decimal_text(anon_12.amount, anon_12.unit))) AS unconverted
                FROM (
                  SELECT anon_13.key_a AS key_a, anon_13.key_b AS key_b, anon_13.unit AS unit, sum(anon_13.unvalued) AS amount
                  FROM (
                    SELECT anon_9.key_a AS key_a, anon_9.key_b AS key_b, anon_9.stage AS stage, anon_9.value AS value, anon_9.unit AS unit, anon_9.unvalued AS unvalued, anon_9.need AS need
                    FROM (
                      SELECT (mirps_part_needs_1.state_code) AS key_a, (mirps_part_money_1.donor_id) AS key_b, mirps_part_money_1.stage AS stage, mirps_part_money_1.value AS value, mirps_part_money_1.unit AS unit, mirps_part_money_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
                      FROM (
                        SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
                        FROM (
                          SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                          FROM account AS account_1) AS anon_1
                        JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
                        JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                        WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND (($1::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = ($1::VARCHAR)) AND (pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN')) AS mirps_part_money_1
                      LEFT OUTER JOIN (
                        SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                        FROM need AS need_1
                        JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
                        WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                                SELECT mirps_shared_plans_in_force_1.id
                                FROM plans_in_force_r36 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                            SELECT coverage_sum_2.need_id
                            FROM coverage_sum AS coverage_sum_2
                            WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_1.need_id
                      WHERE mirps_part_needs_1.id IS NOT NULL) AS anon_9
                    WHERE anon_9.need IS NULL) AS anon_13
                  WHERE anon_13.unvalued > $2::BIGINT
                  GROUP BY anon_13.key_a, anon_13.key_b, anon_13.unit) AS anon_12
                GROUP BY anon_12.key_a, anon_12.key_b) AS anon_3 ON anon_2.key_a IS NOT DISTINCT
              FROM anon_3.key_a AND anon_2.key_b IS NOT DISTINCT
              FROM anon_3.key_b) AS anon_1) AS r32
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
          FROM ledger_head) AS sequence
        WHERE (true)) AS r31
      LIMIT 1), 'null') || '}', 'UTF8')
