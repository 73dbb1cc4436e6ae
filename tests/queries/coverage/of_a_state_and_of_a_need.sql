SELECT convert_to('{"state":' || coalesce((
      SELECT '{"coverage":' || coalesce((WITH missing_r3 AS (
            SELECT anon_1.need_id, anon_1.unit, anon_1.unvalued
            FROM (
              SELECT anon_2.need_id AS need_id, anon_2.unit AS unit, anon_2.unvalued AS unvalued
              FROM (
                SELECT coverage_sum_1.need_id AS need_id, coverage_sum_1.unit AS unit, coverage_sum_1.pledged AS unvalued
                FROM coverage_sum AS coverage_sum_1
                WHERE $1::VARCHAR = 'USD' AND (coverage_sum_1.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND coverage_sum_1.money_class = 0) AS anon_2 UNION ALL
              SELECT anon_3.need_id AS need_id, anon_3.unit AS unit, anon_3.unvalued AS unvalued
              FROM (
                SELECT anon_4.need_id AS need_id, anon_4.unit AS unit, anon_4.required AS unvalued
                FROM (
                  SELECT coverage_sum_2.need_id AS need_id, coverage_sum_2.unit AS unit, coverage_sum_2.required AS required
                  FROM coverage_sum AS coverage_sum_2
                  WHERE coverage_sum_2.money_class = 0 AND coverage_sum_2.required > 0) AS anon_4
                WHERE $1::VARCHAR = 'USD' AND (anon_4.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_3) AS anon_1), plans_in_force_r4 AS (
            SELECT plan_1.id, plan_1.code
            FROM plan AS plan_1
            WHERE plan_1.reference IS true AND plan_1.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
                SELECT plan_2.id
                FROM plan AS plan_2
                WHERE plan_2.reference IS true AND plan_2.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_2.state_code IS NOT DISTINCT
                FROM plan_1.state_code AND plan_2.adopted_latest > plan_1.adopted_latest AND CASE WHEN (plan_2.adopted_latest > plan_1.adopted_latest) THEN EXISTS (
                  SELECT need_1.id
                  FROM need AS need_1
                  JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0
                  WHERE need_1.plan_id = plan_2.id AND need_1.publication = 'PUBLISHED' AND coverage_sum_1.required > 0 AND need_1.illustrative IS false) ELSE false END AND plan_2.illustrative IS false)))
          SELECT '{"required":' || coalesce((('"' || CAST(decimal_text(r2.required, r2.unit) AS TEXT)) || '"'), 'null') || ',"pledged":' || ('{"amount":' || coalesce((('"' || CAST(decimal_text(r2.pledged_amount, r2.unit) AS TEXT)) || '"'), 'null') || ',"effective":' || CASE WHEN r2.pledged_covered IS NOT NULL THEN '{"value":' || coalesce(CAST(round(r2.pledged_covered / CAST(nullif(r2.required, 0) AS NUMERIC), 6) AS TEXT), 'null') || '}' ELSE 'null' END || '}') || '}'
          FROM (
            SELECT anon_1.required AS required, anon_1.needs AS needs, anon_1.pledged_amount AS pledged_amount, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_full AS pledged_full, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.committed_amount AS committed_amount, anon_1.committed_covered AS committed_covered, anon_1.committed_full AS committed_full, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.received_amount AS received_amount, anon_1.received_covered AS received_covered, anon_1.received_full AS received_full, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.disbursed_amount AS disbursed_amount, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_full AS disbursed_full, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.spent_amount AS spent_amount, anon_1.spent_covered AS spent_covered, anon_1.spent_full AS spent_full, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.unit AS unit, anon_1.keys AS keys, anon_1.unconverted AS unconverted, anon_1.of_needs AS of_needs, anon_1.place AS place, r1.code AS of_one
            FROM (
              SELECT anon_2.required AS required, anon_2.needs AS needs, anon_2.pledged_amount AS pledged_amount, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_full AS pledged_full, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.committed_amount AS committed_amount, anon_2.committed_covered AS committed_covered, anon_2.committed_full AS committed_full, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.received_amount AS received_amount, anon_2.received_covered AS received_covered, anon_2.received_full AS received_full, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.disbursed_amount AS disbursed_amount, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_full AS disbursed_full, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.spent_amount AS spent_amount, anon_2.spent_covered AS spent_covered, anon_2.spent_full AS spent_full, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.unit AS unit, anon_2.keys AS keys, anon_2.unconverted AS unconverted, anon_2.of_needs AS of_needs, CAST(anon_2.keys AS TEXT) AS place
              FROM (
                SELECT anon_3.required AS required, anon_3.needs AS needs, anon_3.pledged_amount AS pledged_amount, anon_3.pledged_covered AS pledged_covered, anon_3.pledged_full AS pledged_full, anon_3.pledged_gap AS pledged_gap, anon_3.pledged_surplus AS pledged_surplus, anon_3.committed_amount AS committed_amount, anon_3.committed_covered AS committed_covered, anon_3.committed_full AS committed_full, anon_3.committed_gap AS committed_gap, anon_3.committed_surplus AS committed_surplus, anon_3.received_amount AS received_amount, anon_3.received_covered AS received_covered, anon_3.received_full AS received_full, anon_3.received_gap AS received_gap, anon_3.received_surplus AS received_surplus, anon_3.disbursed_amount AS disbursed_amount, anon_3.disbursed_covered AS disbursed_covered, anon_3.disbursed_full AS disbursed_full, anon_3.disbursed_gap AS disbursed_gap, anon_3.disbursed_surplus AS disbursed_surplus, anon_3.spent_amount AS spent_amount, anon_3.spent_covered AS spent_covered, anon_3.spent_full AS spent_full, anon_3.spent_gap AS spent_gap, anon_3.spent_surplus AS spent_surplus, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_4.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                FROM (
                  SELECT anon_5.required AS required, anon_5.needs AS needs, anon_5.pledged_amount AS pledged_amount, anon_5.pledged_covered AS pledged_covered, anon_5.pledged_full AS pledged_full, anon_5.required - anon_5.pledged_covered AS pledged_gap, anon_5.pledged_amount - anon_5.pledged_covered AS pledged_surplus, anon_5.committed_amount AS committed_amount, anon_5.committed_covered AS committed_covered, anon_5.committed_full AS committed_full, anon_5.required - anon_5.committed_covered AS committed_gap, anon_5.committed_amount - anon_5.committed_covered AS committed_surplus, anon_5.received_amount AS received_amount, anon_5.received_covered AS received_covered, anon_5.received_full AS received_full, anon_5.required - anon_5.received_covered AS received_gap, anon_5.received_amount - anon_5.received_covered AS received_surplus, anon_5.disbursed_amount AS disbursed_amount, anon_5.disbursed_covered AS disbursed_covered, anon_5.disbursed_full AS disbursed_full, anon_5.required - anon_5.disbursed_covered AS disbursed_gap, anon_5.disbursed_amount - anon_5.disbursed_covered AS disbursed_surplus, anon_5.spent_amount AS spent_amount, anon_5.spent_covered AS spent_covered, anon_5.spent_full AS spent_full, anon_5.required - anon_5.spent_covered AS spent_gap, anon_5.spent_amount - anon_5.spent_covered AS spent_surplus
                  FROM (
                    SELECT coalesce(sum(anon_6.required), 0::numeric) AS required, count(anon_6.id) AS needs, coalesce(sum(anon_6.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_6.pledged, anon_6.required)), 0::numeric) AS pledged_covered, count(*) FILTER (
                      WHERE anon_6.pledged >= anon_6.required) AS pledged_full, coalesce(sum(anon_6.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_6.committed, anon_6.required)), 0::numeric) AS committed_covered, count(*) FILTER (
                      WHERE anon_6.committed >= anon_6.required) AS committed_full, coalesce(sum(anon_6.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_6.received, anon_6.required)), 0::numeric) AS received_covered, count(*) FILTER (
                      WHERE anon_6.received >= anon_6.required) AS received_full, coalesce(sum(anon_6.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_6.disbursed, anon_6.required)), 0::numeric) AS disbursed_covered, count(*) FILTER (
                      WHERE anon_6.disbursed >= anon_6.required) AS disbursed_full, coalesce(sum(anon_6.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_6.spent, anon_6.required)), 0::numeric) AS spent_covered, count(*) FILTER (
                      WHERE anon_6.spent >= anon_6.required) AS spent_full
                    FROM (
                      SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, mirps_shared_plans_in_force_1.code AS plan_code, coverage_sum_1.required AS required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                      FROM need AS need_1
                      JOIN plans_in_force_r4 AS mirps_shared_plans_in_force_1 ON need_1.plan_id = mirps_shared_plans_in_force_1.id
                      JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.unit = $1::VARCHAR AND coverage_sum_1.money_class = 0
                      WHERE need_1.publication = 'PUBLISHED' AND need_1.illustrative IS false AND (coverage_sum_1.required > 0 OR need_1.id IN (
                          SELECT anon_7.need_id
                          FROM (
                            SELECT anon_8.need_id AS need_id, anon_8.unit AS unit, anon_8.required AS unvalued
                            FROM (
                              SELECT coverage_sum_2.need_id AS need_id, coverage_sum_2.unit AS unit, coverage_sum_2.required AS required
                              FROM coverage_sum AS coverage_sum_2
                              WHERE coverage_sum_2.money_class = 0 AND coverage_sum_2.required > 0) AS anon_8
                            WHERE $1::VARCHAR = 'USD' AND (anon_8.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_7)) AND need_1.state_code = r1.code) AS anon_6) AS anon_5) AS anon_3
                LEFT OUTER JOIN (
                  SELECT jsonb_agg(jsonb_build_object('currency', anon_9.unit, 'amount', decimal_text(anon_9.amount, anon_9.unit))) AS unconverted
                  FROM (
                    SELECT anon_10.unit AS unit, sum(anon_10.unvalued) AS amount
                    FROM (
                      SELECT mirps_shared_missing_1.unit AS unit, mirps_shared_missing_1.unvalued AS unvalued
                      FROM missing_r3 AS mirps_shared_missing_1
                      JOIN (
                        SELECT need_2.id AS id, need_2.code AS code, need_2.plan_id AS plan_id, need_2.state_code AS state_code, need_2.pillar AS pillar, need_2.sector AS sector, need_2.stated_on_latest AS stated_on_latest, mirps_shared_plans_in_force_2.code AS plan_code, coverage_sum_3.required AS required, coverage_sum_3.pledged AS pledged, coverage_sum_3.committed AS committed, coverage_sum_3.received AS received, coverage_sum_3.disbursed AS disbursed, coverage_sum_3.spent AS spent
                        FROM need AS need_2
                        JOIN plans_in_force_r4 AS mirps_shared_plans_in_force_2 ON need_2.plan_id = mirps_shared_plans_in_force_2.id
                        JOIN coverage_sum AS coverage_sum_3 ON coverage_sum_3.need_id = need_2.id AND coverage_sum_3.unit = $1::VARCHAR AND coverage_sum_3.money_class = 0
                        WHERE need_2.publication = 'PUBLISHED' AND need_2.illustrative IS false AND (coverage_sum_3.required > 0 OR need_2.id IN (
                            SELECT anon_12.need_id
                            FROM (
                              SELECT anon_13.need_id AS need_id, anon_13.unit AS unit, anon_13.required AS unvalued
                              FROM (
                                SELECT coverage_sum_4.need_id AS need_id, coverage_sum_4.unit AS unit, coverage_sum_4.required AS required
                                FROM coverage_sum AS coverage_sum_4
                                WHERE coverage_sum_4.money_class = 0 AND coverage_sum_4.required > 0) AS anon_13
                              WHERE $1::VARCHAR = 'USD' AND (anon_13.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_12)) AND need_2.state_code = r1.code) AS anon_11 ON anon_11.id = mirps_shared_missing_1.need_id) AS anon_10
                    WHERE anon_10.unvalued > $2::BIGINT
                    GROUP BY anon_10.unit) AS anon_9) AS anon_4 ON true) AS anon_2) AS anon_1) AS r2
          LIMIT 1), 'null') || '}'
      FROM state AS r1
      WHERE r1.code = $3::VARCHAR
      LIMIT 1), 'null') || ',"need":' || coalesce((
      SELECT '{"coverage":' || coalesce((WITH missing_r7 AS (
            SELECT anon_1.need_id, anon_1.unit, anon_1.unvalued
            FROM (
              SELECT anon_2.need_id AS need_id, anon_2.unit AS unit, anon_2.unvalued AS unvalued
              FROM (
                SELECT coverage_sum_1.need_id AS need_id, coverage_sum_1.unit AS unit, coverage_sum_1.pledged AS unvalued
                FROM coverage_sum AS coverage_sum_1
                WHERE $1::VARCHAR = 'USD' AND (coverage_sum_1.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_1.money_class = 0 OR coverage_sum_1.money_class = 4 AND coverage_sum_1.need_id IN (
                    SELECT need_1.id
                    FROM need AS need_1
                    WHERE need_1.illustrative))) AS anon_2 UNION ALL
              SELECT anon_3.need_id AS need_id, anon_3.unit AS unit, anon_3.unvalued AS unvalued
              FROM (
                SELECT anon_4.need_id AS need_id, anon_4.unit AS unit, anon_4.required AS unvalued
                FROM (
                  SELECT coverage_sum_2.need_id AS need_id, coverage_sum_2.unit AS unit, coverage_sum_2.required AS required
                  FROM coverage_sum AS coverage_sum_2
                  WHERE coverage_sum_2.money_class = 0 AND coverage_sum_2.required > 0) AS anon_4
                WHERE $1::VARCHAR = 'USD' AND (anon_4.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_3) AS anon_1)
          SELECT '{"required":' || coalesce((('"' || CAST(decimal_text(r6.required, r6.unit) AS TEXT)) || '"'), 'null') || ',"complete":' || coalesce(CAST(r6.unconverted = '[]'::jsonb AS TEXT), 'null') || ',"pledged":' || ('{"gap":' || coalesce((('"' || CAST(decimal_text(r6.pledged_gap, r6.unit) AS TEXT)) || '"'), 'null') || '}') || '}'
          FROM (
            SELECT anon_1.required AS required, anon_1.needs AS needs, anon_1.pledged_amount AS pledged_amount, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_full AS pledged_full, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.committed_amount AS committed_amount, anon_1.committed_covered AS committed_covered, anon_1.committed_full AS committed_full, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.received_amount AS received_amount, anon_1.received_covered AS received_covered, anon_1.received_full AS received_full, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.disbursed_amount AS disbursed_amount, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_full AS disbursed_full, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.spent_amount AS spent_amount, anon_1.spent_covered AS spent_covered, anon_1.spent_full AS spent_full, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.unit AS unit, anon_1.keys AS keys, anon_1.unconverted AS unconverted, anon_1.of_needs AS of_needs, anon_1.place AS place, r5.id AS of_one
            FROM (
              SELECT anon_2.required AS required, anon_2.needs AS needs, anon_2.pledged_amount AS pledged_amount, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_full AS pledged_full, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.committed_amount AS committed_amount, anon_2.committed_covered AS committed_covered, anon_2.committed_full AS committed_full, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.received_amount AS received_amount, anon_2.received_covered AS received_covered, anon_2.received_full AS received_full, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.disbursed_amount AS disbursed_amount, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_full AS disbursed_full, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.spent_amount AS spent_amount, anon_2.spent_covered AS spent_covered, anon_2.spent_full AS spent_full, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.unit AS unit, anon_2.keys AS keys, anon_2.unconverted AS unconverted, anon_2.of_needs AS of_needs, CAST(anon_2.keys AS TEXT) AS place
              FROM (
                SELECT anon_3.required AS required, anon_3.needs AS needs, anon_3.pledged_amount AS pledged_amount, anon_3.pledged_covered AS pledged_covered, anon_3.pledged_full AS pledged_full, anon_3.pledged_gap AS pledged_gap, anon_3.pledged_surplus AS pledged_surplus, anon_3.committed_amount AS committed_amount, anon_3.committed_covered AS committed_covered, anon_3.committed_full AS committed_full, anon_3.committed_gap AS committed_gap, anon_3.committed_surplus AS committed_surplus, anon_3.received_amount AS received_amount, anon_3.received_covered AS received_covered, anon_3.received_full AS received_full, anon_3.received_gap AS received_gap, anon_3.received_surplus AS received_surplus, anon_3.disbursed_amount AS disbursed_amount, anon_3.disbursed_covered AS disbursed_covered, anon_3.disbursed_full AS disbursed_full, anon_3.disbursed_gap AS disbursed_gap, anon_3.disbursed_surplus AS disbursed_surplus, anon_3.spent_amount AS spent_amount, anon_3.spent_covered AS spent_covered, anon_3.spent_full AS spent_full, anon_3.spent_gap AS spent_gap, anon_3.spent_surplus AS spent_surplus, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_4.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                FROM (
                  SELECT anon_5.required AS required, anon_5.needs AS needs, anon_5.pledged_amount AS pledged_amount, anon_5.pledged_covered AS pledged_covered, anon_5.pledged_full AS pledged_full, anon_5.required - anon_5.pledged_covered AS pledged_gap, anon_5.pledged_amount - anon_5.pledged_covered AS pledged_surplus, anon_5.committed_amount AS committed_amount, anon_5.committed_covered AS committed_covered, anon_5.committed_full AS committed_full, anon_5.required - anon_5.committed_covered AS committed_gap, anon_5.committed_amount - anon_5.committed_covered AS committed_surplus, anon_5.received_amount AS received_amount, anon_5.received_covered AS received_covered, anon_5.received_full AS received_full, anon_5.required - anon_5.received_covered AS received_gap, anon_5.received_amount - anon_5.received_covered AS received_surplus, anon_5.disbursed_amount AS disbursed_amount, anon_5.disbursed_covered AS disbursed_covered, anon_5.disbursed_full AS disbursed_full, anon_5.required - anon_5.disbursed_covered AS disbursed_gap, anon_5.disbursed_amount - anon_5.disbursed_covered AS disbursed_surplus, anon_5.spent_amount AS spent_amount, anon_5.spent_covered AS spent_covered, anon_5.spent_full AS spent_full, anon_5.required - anon_5.spent_covered AS spent_gap, anon_5.spent_amount - anon_5.spent_covered AS spent_surplus
                  FROM (
                    SELECT coalesce(sum(anon_6.required), 0::numeric) AS required, count(anon_6.id) AS needs, coalesce(sum(coalesce(anon_7.pledged, 0)), 0::numeric) AS pledged_amount, coalesce(sum(least(coalesce(anon_7.pledged, 0), anon_6.required)), 0::numeric) AS pledged_covered, count(*) FILTER (
                      WHERE coalesce(anon_7.pledged, 0) >= anon_6.required) AS pledged_full, coalesce(sum(coalesce(anon_7.committed, 0)), 0::numeric) AS committed_amount, coalesce(sum(least(coalesce(anon_7.committed, 0), anon_6.required)), 0::numeric) AS committed_covered, count(*) FILTER (
                      WHERE coalesce(anon_7.committed, 0) >= anon_6.required) AS committed_full, coalesce(sum(coalesce(anon_7.received, 0)), 0::numeric) AS received_amount, coalesce(sum(least(coalesce(anon_7.received, 0), anon_6.required)), 0::numeric) AS received_covered, count(*) FILTER (
                      WHERE coalesce(anon_7.received, 0) >= anon_6.required) AS received_full, coalesce(sum(coalesce(anon_7.disbursed, 0)), 0::numeric) AS disbursed_amount, coalesce(sum(least(coalesce(anon_7.disbursed, 0), anon_6.required)), 0::numeric) AS disbursed_covered, count(*) FILTER (
                      WHERE coalesce(anon_7.disbursed, 0) >= anon_6.required) AS disbursed_full, coalesce(sum(coalesce(anon_7.spent, 0)), 0::numeric) AS spent_amount, coalesce(sum(least(coalesce(anon_7.spent, 0), anon_6.required)), 0::numeric) AS spent_covered, count(*) FILTER (
                      WHERE coalesce(anon_7.spent, 0) >= anon_6.required) AS spent_full
                    FROM (
                      SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, anon_8.code AS plan_code, coalesce(anon_9.required, 0) AS required
                      FROM need AS need_1
                      JOIN (
                        SELECT plan_1.id AS id, plan_1.code AS code
                        FROM plan AS plan_1) AS anon_8 ON anon_8.id = need_1.plan_id
                      LEFT OUTER JOIN (
                        SELECT coverage_sum_1.need_id AS need_id, coverage_sum_1.unit AS unit, coverage_sum_1.required AS required
                        FROM coverage_sum AS coverage_sum_1
                        WHERE coverage_sum_1.money_class = 0 AND coverage_sum_1.required > 0) AS anon_9 ON anon_9.need_id = need_1.id AND anon_9.unit = $1::VARCHAR
                      WHERE need_1.publication = 'PUBLISHED' AND (anon_9.required > 0 OR need_1.id IN (
                          SELECT anon_10.need_id
                          FROM (
                            SELECT anon_11.need_id AS need_id, anon_11.unit AS unit, anon_11.required AS unvalued
                            FROM (
                              SELECT coverage_sum_2.need_id AS need_id, coverage_sum_2.unit AS unit, coverage_sum_2.required AS required
                              FROM coverage_sum AS coverage_sum_2
                              WHERE coverage_sum_2.money_class = 0 AND coverage_sum_2.required > 0) AS anon_11
                            WHERE $1::VARCHAR = 'USD' AND (anon_11.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_10)) AND need_1.id = r5.id) AS anon_6
                    LEFT OUTER JOIN (
                      SELECT coverage_sum_3.need_id AS need_id, sum(coverage_sum_3.pledged) AS pledged, sum(coverage_sum_3.committed) AS committed, sum(coverage_sum_3.received) AS received, sum(coverage_sum_3.disbursed) AS disbursed, sum(coverage_sum_3.spent) AS spent
                      FROM coverage_sum AS coverage_sum_3
                      WHERE coverage_sum_3.unit = $1::VARCHAR AND (coverage_sum_3.money_class = 0 OR coverage_sum_3.money_class = 4 AND coverage_sum_3.need_id IN (
                          SELECT need_2.id
                          FROM need AS need_2
                          WHERE need_2.illustrative))
                      GROUP BY coverage_sum_3.need_id) AS anon_7 ON anon_7.need_id = anon_6.id) AS anon_5) AS anon_3
                LEFT OUTER JOIN (
                  SELECT jsonb_agg(jsonb_build_object('currency', anon_12.unit, 'amount', decimal_text(anon_12.amount, anon_12.unit))) AS unconverted
                  FROM (
                    SELECT anon_13.unit AS unit, sum(anon_13.unvalued) AS amount
                    FROM (
                      SELECT mirps_shared_missing_1.unit AS unit, mirps_shared_missing_1.unvalued AS unvalued
                      FROM missing_r7 AS mirps_shared_missing_1
                      JOIN (
                        SELECT need_3.id AS id, need_3.code AS code, need_3.plan_id AS plan_id, need_3.state_code AS state_code, need_3.pillar AS pillar, need_3.sector AS sector, need_3.stated_on_latest AS stated_on_latest, anon_15.code AS plan_code, coalesce(anon_16.required, 0) AS required
                        FROM need AS need_3
                        JOIN (
                          SELECT plan_2.id AS id, plan_2.code AS code
                          FROM plan AS plan_2) AS anon_15 ON anon_15.id = need_3.plan_id
                        LEFT OUTER JOIN (
                          SELECT coverage_sum_4.need_id AS need_id, coverage_sum_4.unit AS unit, coverage_sum_4.required AS required
                          FROM coverage_sum AS coverage_sum_4
                          WHERE coverage_sum_4.money_class = 0 AND coverage_sum_4.required > 0) AS anon_16 ON anon_16.need_id = need_3.id AND anon_16.unit = $1::VARCHAR
                        WHERE need_3.publication = 'PUBLISHED' AND (anon_16.required > 0 OR need_3.id IN (
                            SELECT anon_17.need_id
                            FROM (
                              SELECT anon_18.need_id AS need_id, anon_18.unit AS unit, anon_18.required AS unvalued
                              FROM (
                                SELECT coverage_sum_5.need_id AS need_id, coverage_sum_5.unit AS unit, coverage_sum_5.required AS required
                                FROM coverage_sum AS coverage_sum_5
                                WHERE coverage_sum_5.money_class = 0 AND coverage_sum_5.required > 0) AS anon_18
                              WHERE $1::VARCHAR = 'USD' AND (anon_18.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_17)) AND need_3.id = r5.id) AS anon_14 ON anon_14.id = mirps_shared_missing_1.need_id) AS anon_13
                    WHERE anon_13.unvalued > $2::BIGINT
                    GROUP BY anon_13.unit) AS anon_12) AS anon_4 ON true) AS anon_2) AS anon_1) AS r6
          LIMIT 1), 'null') || ',"beforeAnythingWasKnown":' || coalesce((WITH sums_r9 AS (
            SELECT anon_1.need_id, anon_1.money_class, anon_1.unit, anon_1.required, anon_1.invested, anon_1.pledged, anon_1.committed, anon_1.received, anon_1.disbursed, anon_1.spent
            FROM coverage_at(CAST(timezone('UTC', now()) AS DATE), least((
                  SELECT ledger_head.sequence
                  FROM ledger_head), coalesce((
                    SELECT journal_entry_1.sequence
                    FROM journal_entry AS journal_entry_1
                    WHERE journal_entry_1.recorded_at <= $4::TIMESTAMP WITH TIME ZONE
                    ORDER BY journal_entry_1.recorded_at DESC, journal_entry_1.sequence DESC
                    LIMIT 1), 0))) AS anon_1), missing_r10 AS (
            SELECT anon_1.need_id, anon_1.unit, anon_1.unvalued
            FROM (
              SELECT anon_2.need_id AS need_id, anon_2.unit AS unit, anon_2.unvalued AS unvalued
              FROM (
                SELECT mirps_shared_sums_1.need_id AS need_id, mirps_shared_sums_1.unit AS unit, mirps_shared_sums_1.pledged AS unvalued
                FROM sums_r9 AS mirps_shared_sums_1
                WHERE $1::VARCHAR = 'USD' AND (mirps_shared_sums_1.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (mirps_shared_sums_1.money_class = 0 OR mirps_shared_sums_1.money_class = 4 AND mirps_shared_sums_1.need_id IN (
                    SELECT need_1.id
                    FROM need AS need_1
                    WHERE need_1.illustrative))) AS anon_2 UNION ALL
              SELECT anon_3.need_id AS need_id, anon_3.unit AS unit, anon_3.unvalued AS unvalued
              FROM (
                SELECT anon_4.need_id AS need_id, anon_4.unit AS unit, anon_4.required AS unvalued
                FROM (
                  SELECT mirps_shared_sums_2.need_id AS need_id, mirps_shared_sums_2.unit AS unit, mirps_shared_sums_2.required AS required
                  FROM sums_r9 AS mirps_shared_sums_2
                  WHERE mirps_shared_sums_2.money_class = 0 AND mirps_shared_sums_2.required > 0) AS anon_4
                WHERE $1::VARCHAR = 'USD' AND (anon_4.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_3) AS anon_1)
          SELECT '{"required":' || coalesce((('"' || CAST(decimal_text(r8.required, r8.unit) AS TEXT)) || '"'), 'null') || ',"pledged":' || ('{"gap":' || coalesce((('"' || CAST(decimal_text(r8.pledged_gap, r8.unit) AS TEXT)) || '"'), 'null') || '}') || '}'
          FROM (
            SELECT anon_1.required AS required, anon_1.needs AS needs, anon_1.pledged_amount AS pledged_amount, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_full AS pledged_full, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.committed_amount AS committed_amount, anon_1.committed_covered AS committed_covered, anon_1.committed_full AS committed_full, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.received_amount AS received_amount, anon_1.received_covered AS received_covered, anon_1.received_full AS received_full, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.disbursed_amount AS disbursed_amount, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_full AS disbursed_full, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.spent_amount AS spent_amount, anon_1.spent_covered AS spent_covered, anon_1.spent_full AS spent_full, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.unit AS unit, anon_1.keys AS keys, anon_1.unconverted AS unconverted, anon_1.of_needs AS of_needs, anon_1.place AS place, r5.id AS of_one
            FROM (
              SELECT anon_2.required AS required, anon_2.needs AS needs, anon_2.pledged_amount AS pledged_amount, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_full AS pledged_full, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.committed_amount AS committed_amount, anon_2.committed_covered AS committed_covered, anon_2.committed_full AS committed_full, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.received_amount AS received_amount, anon_2.received_covered AS received_covered, anon_2.received_full AS received_full, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.disbursed_amount AS disbursed_amount, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_full AS disbursed_full, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.spent_amount AS spent_amount, anon_2.spent_covered AS spent_covered, anon_2.spent_full AS spent_full, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.unit AS unit, anon_2.keys AS keys, anon_2.unconverted AS unconverted, anon_2.of_needs AS of_needs, CAST(anon_2.keys AS TEXT) AS place
              FROM (
                SELECT anon_3.required AS required, anon_3.needs AS needs, anon_3.pledged_amount AS pledged_amount, anon_3.pledged_covered AS pledged_covered, anon_3.pledged_full AS pledged_full, anon_3.pledged_gap AS pledged_gap, anon_3.pledged_surplus AS pledged_surplus, anon_3.committed_amount AS committed_amount, anon_3.committed_covered AS committed_covered, anon_3.committed_full AS committed_full, anon_3.committed_gap AS committed_gap, anon_3.committed_surplus AS committed_surplus, anon_3.received_amount AS received_amount, anon_3.received_covered AS received_covered, anon_3.received_full AS received_full, anon_3.received_gap AS received_gap, anon_3.received_surplus AS received_surplus, anon_3.disbursed_amount AS disbursed_amount, anon_3.disbursed_covered AS disbursed_covered, anon_3.disbursed_full AS disbursed_full, anon_3.disbursed_gap AS disbursed_gap, anon_3.disbursed_surplus AS disbursed_surplus, anon_3.spent_amount AS spent_amount, anon_3.spent_covered AS spent_covered, anon_3.spent_full AS spent_full, anon_3.spent_gap AS spent_gap, anon_3.spent_surplus AS spent_surplus, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_4.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                FROM (
                  SELECT anon_5.required AS required, anon_5.needs AS needs, anon_5.pledged_amount AS pledged_amount, anon_5.pledged_covered AS pledged_covered, anon_5.pledged_full AS pledged_full, anon_5.required - anon_5.pledged_covered AS pledged_gap, anon_5.pledged_amount - anon_5.pledged_covered AS pledged_surplus, anon_5.committed_amount AS committed_amount, anon_5.committed_covered AS committed_covered, anon_5.committed_full AS committed_full, anon_5.required - anon_5.committed_covered AS committed_gap, anon_5.committed_amount - anon_5.committed_covered AS committed_surplus, anon_5.received_amount AS received_amount, anon_5.received_covered AS received_covered, anon_5.received_full AS received_full, anon_5.required - anon_5.received_covered AS received_gap, anon_5.received_amount - anon_5.received_covered AS received_surplus, anon_5.disbursed_amount AS disbursed_amount, anon_5.disbursed_covered AS disbursed_covered, anon_5.disbursed_full AS disbursed_full, anon_5.required - anon_5.disbursed_covered AS disbursed_gap, anon_5.disbursed_amount - anon_5.disbursed_covered AS disbursed_surplus, anon_5.spent_amount AS spent_amount, anon_5.spent_covered AS spent_covered, anon_5.spent_full AS spent_full, anon_5.required - anon_5.spent_covered AS spent_gap, anon_5.spent_amount - anon_5.spent_covered AS spent_surplus
                  FROM (
                    SELECT coalesce(sum(anon_6.required), 0::numeric) AS required, count(anon_6.id) AS needs, coalesce(sum(coalesce(anon_7.pledged, 0)), 0::numeric) AS pledged_amount, coalesce(sum(least(coalesce(anon_7.pledged, 0), anon_6.required)), 0::numeric) AS pledged_covered, count(*) FILTER (
                      WHERE coalesce(anon_7.pledged, 0) >= anon_6.required) AS pledged_full, coalesce(sum(coalesce(anon_7.committed, 0)), 0::numeric) AS committed_amount, coalesce(sum(least(coalesce(anon_7.committed, 0), anon_6.required)), 0::numeric) AS committed_covered, count(*) FILTER (
                      WHERE coalesce(anon_7.committed, 0) >= anon_6.required) AS committed_full, coalesce(sum(coalesce(anon_7.received, 0)), 0::numeric) AS received_amount, coalesce(sum(least(coalesce(anon_7.received, 0), anon_6.required)), 0::numeric) AS received_covered, count(*) FILTER (
                      WHERE coalesce(anon_7.received, 0) >= anon_6.required) AS received_full, coalesce(sum(coalesce(anon_7.disbursed, 0)), 0::numeric) AS disbursed_amount, coalesce(sum(least(coalesce(anon_7.disbursed, 0), anon_6.required)), 0::numeric) AS disbursed_covered, count(*) FILTER (
                      WHERE coalesce(anon_7.disbursed, 0) >= anon_6.required) AS disbursed_full, coalesce(sum(coalesce(anon_7.spent, 0)), 0::numeric) AS spent_amount, coalesce(sum(least(coalesce(anon_7.spent, 0), anon_6.required)), 0::numeric) AS spent_covered, count(*) FILTER (
                      WHERE coalesce(anon_7.spent, 0) >= anon_6.required) AS spent_full
                    FROM (
                      SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, anon_8.code AS plan_code, coalesce(anon_9.required, 0) AS required
                      FROM need AS need_1
                      JOIN (
                        SELECT plan_1.id AS id, plan_1.code AS code
                        FROM plan AS plan_1) AS anon_8 ON anon_8.id = need_1.plan_id
                      LEFT OUTER JOIN (
                        SELECT mirps_shared_sums_1.need_id AS need_id, mirps_shared_sums_1.unit AS unit, mirps_shared_sums_1.required AS required
                        FROM sums_r9 AS mirps_shared_sums_1
                        WHERE mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.required > 0) AS anon_9 ON need_1.id = anon_9.need_id AND anon_9.unit = $1::VARCHAR
                      WHERE need_1.publication = 'PUBLISHED' AND (anon_9.required > 0 OR need_1.id IN (
                          SELECT anon_10.need_id
                          FROM (
                            SELECT anon_11.need_id AS need_id, anon_11.unit AS unit, anon_11.required AS unvalued
                            FROM (
                              SELECT mirps_shared_sums_2.need_id AS need_id, mirps_shared_sums_2.unit AS unit, mirps_shared_sums_2.required AS required
                              FROM sums_r9 AS mirps_shared_sums_2
                              WHERE mirps_shared_sums_2.money_class = 0 AND mirps_shared_sums_2.required > 0) AS anon_11
                            WHERE $1::VARCHAR = 'USD' AND (anon_11.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_10)) AND need_1.id = r5.id) AS anon_6
                    LEFT OUTER JOIN (
                      SELECT mirps_shared_sums_3.need_id AS need_id, sum(mirps_shared_sums_3.pledged) AS pledged, sum(mirps_shared_sums_3.committed) AS committed, sum(mirps_shared_sums_3.received) AS received, sum(mirps_shared_sums_3.disbursed) AS disbursed, sum(mirps_shared_sums_3.spent) AS spent
                      FROM sums_r9 AS mirps_shared_sums_3
                      WHERE CASE WHEN (mirps_shared_sums_3.unit = $1::VARCHAR AND (mirps_shared_sums_3.money_class = 0 OR mirps_shared_sums_3.money_class = 4 AND mirps_shared_sums_3.need_id IN (
                            SELECT need_2.id
                            FROM need AS need_2
                            WHERE need_2.illustrative))) THEN true ELSE false END
                      GROUP BY mirps_shared_sums_3.need_id) AS anon_7 ON anon_6.id = anon_7.need_id) AS anon_5) AS anon_3
                LEFT OUTER JOIN (
                  SELECT jsonb_agg(jsonb_build_object('currency', anon_12.unit, 'amount', decimal_text(anon_12.amount, anon_12.unit))) AS unconverted
                  FROM (
                    SELECT anon_13.unit AS unit, sum(anon_13.unvalued) AS amount
                    FROM (
                      SELECT mirps_shared_missing_1.unit AS unit, mirps_shared_missing_1.unvalued AS unvalued
                      FROM missing_r10 AS mirps_shared_missing_1
                      JOIN (
                        SELECT need_3.id AS id, need_3.code AS code, need_3.plan_id AS plan_id, need_3.state_code AS state_code, need_3.pillar AS pillar, need_3.sector AS sector, need_3.stated_on_latest AS stated_on_latest, anon_15.code AS plan_code, coalesce(anon_16.required, 0) AS required
                        FROM need AS need_3
                        JOIN (
                          SELECT plan_2.id AS id, plan_2.code AS code
                          FROM plan AS plan_2) AS anon_15 ON anon_15.id = need_3.plan_id
                        LEFT OUTER JOIN (
                          SELECT mirps_shared_sums_4.need_id AS need_id, mirps_shared_sums_4.unit AS unit, mirps_shared_sums_4.required AS required
                          FROM sums_r9 AS mirps_shared_sums_4
                          WHERE mirps_shared_sums_4.money_class = 0 AND mirps_shared_sums_4.required > 0) AS anon_16 ON need_3.id = anon_16.need_id AND anon_16.unit = $1::VARCHAR
                        WHERE need_3.publication = 'PUBLISHED' AND (anon_16.required > 0 OR need_3.id IN (
                            SELECT anon_17.need_id
                            FROM (
                              SELECT anon_18.need_id AS need_id, anon_18.unit AS unit, anon_18.required AS unvalued
                              FROM (
                                SELECT mirps_shared_sums_5.need_id AS need_id, mirps_shared_sums_5.unit AS unit, mirps_shared_sums_5.required AS required
                                FROM sums_r9 AS mirps_shared_sums_5
                                WHERE mirps_shared_sums_5.money_class = 0 AND mirps_shared_sums_5.required > 0) AS anon_18
                              WHERE $1::VARCHAR = 'USD' AND (anon_18.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_17)) AND need_3.id = r5.id) AS anon_14 ON anon_14.id = mirps_shared_missing_1.need_id) AS anon_13
                    WHERE anon_13.unvalued > $2::BIGINT
                    GROUP BY anon_13.unit) AS anon_12) AS anon_4 ON true) AS anon_2) AS anon_1) AS r8
          LIMIT 1), 'null') || '}'
      FROM need AS r5
      WHERE r5.code = $5::VARCHAR AND r5.publication = 'PUBLISHED'
      LIMIT 1), 'null') || '}', 'UTF8')
