SELECT convert_to('{"byStateAndPillar":' || coalesce((WITH sums_r6 AS (
        SELECT anon_1.need_id, anon_1.money_class, anon_1.unit, anon_1.required, anon_1.invested, anon_1.pledged, anon_1.committed, anon_1.received, anon_1.disbursed, anon_1.spent
        FROM coverage_at($1::DATE, (
            SELECT ledger_head.sequence
            FROM ledger_head)) AS anon_1), plans_in_force_r7 AS (
        SELECT plan_1.id, plan_1.code
        FROM plan AS plan_1
        WHERE plan_1.reference IS true AND plan_1.adopted_latest <= $1::DATE AND NOT (EXISTS (
            SELECT plan_2.id
            FROM plan AS plan_2
            WHERE plan_2.reference IS true AND plan_2.adopted_latest <= $1::DATE AND plan_2.state_code IS NOT DISTINCT
            FROM plan_1.state_code AND plan_2.adopted_latest > plan_1.adopted_latest AND CASE WHEN (plan_2.adopted_latest > plan_1.adopted_latest) THEN EXISTS (
              SELECT need_1.id
              FROM need AS need_1
              JOIN sums_r6 AS mirps_shared_sums_1 ON need_1.id = mirps_shared_sums_1.need_id AND mirps_shared_sums_1.money_class = 0
              WHERE need_1.plan_id = plan_2.id AND need_1.publication = 'PUBLISHED' AND mirps_shared_sums_1.required > 0 AND need_1.illustrative IS false) ELSE false END AND plan_2.illustrative IS false))), groups_r8 AS (
        SELECT anon_1.state_code AS key_state, anon_1.pillar AS key_pillar, coalesce(sum(anon_1.required), 0::numeric) AS required, count(anon_1.id) AS needs, coalesce(sum(anon_1.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_1.pledged, anon_1.required)), 0::numeric) AS pledged_covered, count(*) FILTER (
          WHERE anon_1.pledged >= anon_1.required) AS pledged_full, coalesce(sum(anon_1.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_1.committed, anon_1.required)), 0::numeric) AS committed_covered, count(*) FILTER (
          WHERE anon_1.committed >= anon_1.required) AS committed_full, coalesce(sum(anon_1.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_1.received, anon_1.required)), 0::numeric) AS received_covered, count(*) FILTER (
          WHERE anon_1.received >= anon_1.required) AS received_full, coalesce(sum(anon_1.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_1.disbursed, anon_1.required)), 0::numeric) AS disbursed_covered, count(*) FILTER (
          WHERE anon_1.disbursed >= anon_1.required) AS disbursed_full, coalesce(sum(anon_1.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_1.spent, anon_1.required)), 0::numeric) AS spent_covered, count(*) FILTER (
          WHERE anon_1.spent >= anon_1.required) AS spent_full
        FROM (
          SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, mirps_shared_plans_in_force_1.code AS plan_code, mirps_shared_sums_1.required AS required, mirps_shared_sums_1.pledged AS pledged, mirps_shared_sums_1.committed AS committed, mirps_shared_sums_1.received AS received, mirps_shared_sums_1.disbursed AS disbursed, mirps_shared_sums_1.spent AS spent
          FROM need AS need_1
          JOIN plans_in_force_r7 AS mirps_shared_plans_in_force_1 ON need_1.plan_id = mirps_shared_plans_in_force_1.id
          JOIN sums_r6 AS mirps_shared_sums_1 ON need_1.id = mirps_shared_sums_1.need_id AND CASE WHEN (mirps_shared_sums_1.unit = $2::VARCHAR AND mirps_shared_sums_1.money_class = 0) THEN true ELSE false END
          WHERE need_1.publication = 'PUBLISHED' AND need_1.illustrative IS false AND (mirps_shared_sums_1.required > 0 OR need_1.id IN (
              SELECT anon_2.need_id
              FROM (
                SELECT anon_3.need_id AS need_id, anon_3.unit AS unit, anon_3.required AS unvalued
                FROM (
                  SELECT mirps_shared_sums_2.need_id AS need_id, mirps_shared_sums_2.unit AS unit, mirps_shared_sums_2.required AS required
                  FROM sums_r6 AS mirps_shared_sums_2
                  WHERE mirps_shared_sums_2.money_class = 0 AND mirps_shared_sums_2.required > 0) AS anon_3
                WHERE $2::VARCHAR = 'USD' AND (anon_3.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_2))) AS anon_1
        GROUP BY anon_1.state_code, anon_1.pillar), missing_r9 AS (
        SELECT anon_1.need_id, anon_1.unit, anon_1.unvalued
        FROM (
          SELECT anon_2.need_id AS need_id, anon_2.unit AS unit, anon_2.unvalued AS unvalued
          FROM (
            SELECT mirps_shared_sums_1.need_id AS need_id, mirps_shared_sums_1.unit AS unit, mirps_shared_sums_1.pledged AS unvalued
            FROM sums_r6 AS mirps_shared_sums_1
            WHERE $2::VARCHAR = 'USD' AND (mirps_shared_sums_1.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND mirps_shared_sums_1.money_class = 0) AS anon_2 UNION ALL
          SELECT anon_3.need_id AS need_id, anon_3.unit AS unit, anon_3.unvalued AS unvalued
          FROM (
            SELECT anon_4.need_id AS need_id, anon_4.unit AS unit, anon_4.required AS unvalued
            FROM (
              SELECT mirps_shared_sums_2.need_id AS need_id, mirps_shared_sums_2.unit AS unit, mirps_shared_sums_2.required AS required
              FROM sums_r6 AS mirps_shared_sums_2
              WHERE mirps_shared_sums_2.money_class = 0 AND mirps_shared_sums_2.required > 0) AS anon_4
            WHERE $2::VARCHAR = 'USD' AND (anon_4.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_3) AS anon_1)
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
                SELECT r2.key_state AS key_state, r2.key_pillar AS key_pillar, r2.required AS required, r2.needs AS needs, r2.pledged_amount AS pledged_amount, r2.pledged_covered AS pledged_covered, r2.pledged_full AS pledged_full, r2.pledged_gap AS pledged_gap, r2.pledged_surplus AS pledged_surplus, r2.committed_amount AS committed_amount, r2.committed_covered AS committed_covered, r2.committed_full AS committed_full, r2.committed_gap AS committed_gap, r2.committed_surplus AS committed_surplus, r2.received_amount AS received_amount, r2.received_covered AS received_covered, r2.received_full AS received_full, r2.received_gap AS received_gap, r2.received_surplus AS received_surplus, r2.disbursed_amount AS disbursed_amount, r2.disbursed_covered AS disbursed_covered, r2.disbursed_full AS disbursed_full, r2.disbursed_gap AS disbursed_gap, r2.disbursed_surplus AS disbursed_surplus, r2.spent_amount AS spent_amount, r2.spent_covered AS spent_covered, r2.spent_full AS spent_full, r2.spent_gap AS spent_gap, r2.spent_surplus AS spent_surplus, r2.unit AS unit, r2.unconverted AS unconverted, r2.of_needs AS of_needs, r2.place AS place) AS r4
              LIMIT 1), 'null') || ',"notAllocated":' || coalesce((
              SELECT '{"required":' || coalesce((('"' || CAST(decimal_text(r5.required, r5.unit) AS TEXT)) || '"'), 'null') || '}'
              FROM (
                SELECT 0::numeric AS required, r2.unit AS unit, r2.key_state AS key_state, r2.key_pillar AS key_pillar, r2.unconverted AS unconverted, NULL::numeric AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, NULL::numeric AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, NULL::numeric AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, NULL::numeric AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, NULL::numeric AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs
                WHERE false) AS r5
              LIMIT 1), 'null') || '}'
          FROM (
            SELECT anon_1.key_state AS key_state, anon_1.key_pillar AS key_pillar, anon_1.required AS required, anon_1.needs AS needs, anon_1.pledged_amount AS pledged_amount, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_full AS pledged_full, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.committed_amount AS committed_amount, anon_1.committed_covered AS committed_covered, anon_1.committed_full AS committed_full, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.received_amount AS received_amount, anon_1.received_covered AS received_covered, anon_1.received_full AS received_full, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.disbursed_amount AS disbursed_amount, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_full AS disbursed_full, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.spent_amount AS spent_amount, anon_1.spent_covered AS spent_covered, anon_1.spent_full AS spent_full, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.unit AS unit, anon_1.keys AS keys, anon_1.unconverted AS unconverted, anon_1.of_needs AS of_needs, anon_1.place AS place
            FROM (
              SELECT anon_2.key_state AS key_state, anon_2.key_pillar AS key_pillar, anon_2.required AS required, anon_2.needs AS needs, anon_2.pledged_amount AS pledged_amount, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_full AS pledged_full, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.committed_amount AS committed_amount, anon_2.committed_covered AS committed_covered, anon_2.committed_full AS committed_full, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.received_amount AS received_amount, anon_2.received_covered AS received_covered, anon_2.received_full AS received_full, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.disbursed_amount AS disbursed_amount, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_full AS disbursed_full, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.spent_amount AS spent_amount, anon_2.spent_covered AS spent_covered, anon_2.spent_full AS spent_full, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.unit AS unit, anon_2.keys AS keys, anon_2.unconverted AS unconverted, anon_2.of_needs AS of_needs, CAST(anon_2.keys AS TEXT) AS place
              FROM (
                SELECT anon_3.key_state AS key_state, anon_3.key_pillar AS key_pillar, anon_3.required AS required, anon_3.needs AS needs, anon_3.pledged_amount AS pledged_amount, anon_3.pledged_covered AS pledged_covered, anon_3.pledged_full AS pledged_full, anon_3.pledged_gap AS pledged_gap, anon_3.pledged_surplus AS pledged_surplus, anon_3.committed_amount AS committed_amount, anon_3.committed_covered AS committed_covered, anon_3.committed_full AS committed_full, anon_3.committed_gap AS committed_gap, anon_3.committed_surplus AS committed_surplus, anon_3.received_amount AS received_amount, anon_3.received_covered AS received_covered, anon_3.received_full AS received_full, anon_3.received_gap AS received_gap, anon_3.received_surplus AS received_surplus, anon_3.disbursed_amount AS disbursed_amount, anon_3.disbursed_covered AS disbursed_covered, anon_3.disbursed_full AS disbursed_full, anon_3.disbursed_gap AS disbursed_gap, anon_3.disbursed_surplus AS disbursed_surplus, anon_3.spent_amount AS spent_amount, anon_3.spent_covered AS spent_covered, anon_3.spent_full AS spent_full, anon_3.spent_gap AS spent_gap, anon_3.spent_surplus AS spent_surplus, $2::VARCHAR AS unit, jsonb_build_array(jsonb_build_object('dimension', 'STATE', 'code', (
                      SELECT state_1.code
                      FROM state AS state_1
                      WHERE state_1.code = anon_3.key_state), 'label', coalesce((
                        SELECT state_1.name
                        FROM state AS state_1
                        WHERE state_1.code = anon_3.key_state), jsonb_build_object('en', 'The region', 'es', 'La región', 'pt', 'A região', 'fr', 'La région'))), jsonb_build_object('dimension', 'PILLAR', 'code', anon_3.key_pillar, 'label', coalesce((
                        SELECT code_list_item_1.name
                        FROM code_list_item AS code_list_item_1
                        WHERE code_list_item_1.code_list = 'PILLAR' AND code_list_item_1.code = anon_3.key_pillar), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé')))) AS keys, coalesce(anon_4.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                FROM (
                  SELECT anon_5.key_state AS key_state, anon_5.key_pillar AS key_pillar, anon_5.required AS required, anon_5.needs AS needs, anon_5.pledged_amount AS pledged_amount, anon_5.pledged_covered AS pledged_covered, anon_5.pledged_full AS pledged_full, anon_5.required - anon_5.pledged_covered AS pledged_gap, anon_5.pledged_amount - anon_5.pledged_covered AS pledged_surplus, anon_5.committed_amount AS committed_amount, anon_5.committed_covered AS committed_covered, anon_5.committed_full AS committed_full, anon_5.required - anon_5.committed_covered AS committed_gap, anon_5.committed_amount - anon_5.committed_covered AS committed_surplus, anon_5.received_amount AS received_amount, anon_5.received_covered AS received_covered, anon_5.received_full AS received_full, anon_5.required - anon_5.received_covered AS received_gap, anon_5.received_amount - anon_5.received_covered AS received_surplus, anon_5.disbursed_amount AS disbursed_amount, anon_5.disbursed_covered AS disbursed_covered, anon_5.disbursed_full AS disbursed_full, anon_5.required - anon_5.disbursed_covered AS disbursed_gap, anon_5.disbursed_amount - anon_5.disbursed_covered AS disbursed_surplus, anon_5.spent_amount AS spent_amount, anon_5.spent_covered AS spent_covered, anon_5.spent_full AS spent_full, anon_5.required - anon_5.spent_covered AS spent_gap, anon_5.spent_amount - anon_5.spent_covered AS spent_surplus
                  FROM (
                    SELECT mirps_shared_groups_1.key_state AS key_state, mirps_shared_groups_1.key_pillar AS key_pillar, mirps_shared_groups_1.required AS required, mirps_shared_groups_1.needs AS needs, mirps_shared_groups_1.pledged_amount AS pledged_amount, mirps_shared_groups_1.pledged_covered AS pledged_covered, mirps_shared_groups_1.pledged_full AS pledged_full, mirps_shared_groups_1.committed_amount AS committed_amount, mirps_shared_groups_1.committed_covered AS committed_covered, mirps_shared_groups_1.committed_full AS committed_full, mirps_shared_groups_1.received_amount AS received_amount, mirps_shared_groups_1.received_covered AS received_covered, mirps_shared_groups_1.received_full AS received_full, mirps_shared_groups_1.disbursed_amount AS disbursed_amount, mirps_shared_groups_1.disbursed_covered AS disbursed_covered, mirps_shared_groups_1.disbursed_full AS disbursed_full, mirps_shared_groups_1.spent_amount AS spent_amount, mirps_shared_groups_1.spent_covered AS spent_covered, mirps_shared_groups_1.spent_full AS spent_full
                    FROM groups_r8 AS mirps_shared_groups_1) AS anon_5) AS anon_3
                LEFT OUTER JOIN (
                  SELECT anon_6.key_state AS key_state, anon_6.key_pillar AS key_pillar, jsonb_agg(jsonb_build_object('currency', anon_6.unit, 'amount', decimal_text(anon_6.amount, anon_6.unit))) AS unconverted
                  FROM (
                    SELECT anon_7.key_state AS key_state, anon_7.key_pillar AS key_pillar, anon_7.unit AS unit, sum(anon_7.unvalued) AS amount
                    FROM (
                      SELECT anon_8.state_code AS key_state, anon_8.pillar AS key_pillar, mirps_shared_missing_1.unit AS unit, mirps_shared_missing_1.unvalued AS unvalued
                      FROM missing_r9 AS mirps_shared_missing_1
                      JOIN (
                        SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, mirps_shared_plans_in_force_1.code AS plan_code, mirps_shared_sums_1.required AS required, mirps_shared_sums_1.pledged AS pledged, mirps_shared_sums_1.committed AS committed, mirps_shared_sums_1.received AS received, mirps_shared_sums_1.disbursed AS disbursed, mirps_shared_sums_1.spent AS spent
                        FROM need AS need_1
                        JOIN plans_in_force_r7 AS mirps_shared_plans_in_force_1 ON need_1.plan_id = mirps_shared_plans_in_force_1.id
                        JOIN sums_r6 AS mirps_shared_sums_1 ON need_1.id = mirps_shared_sums_1.need_id AND CASE WHEN (mirps_shared_sums_1.unit = $2::VARCHAR AND mirps_shared_sums_1.money_class = 0) THEN true ELSE false END
                        WHERE need_1.publication = 'PUBLISHED' AND need_1.illustrative IS false AND (mirps_shared_sums_1.required > 0 OR need_1.id IN (
                            SELECT anon_9.need_id
                            FROM (
                              SELECT anon_10.need_id AS need_id, anon_10.unit AS unit, anon_10.required AS unvalued
                              FROM (
                                SELECT mirps_shared_sums_2.need_id AS need_id, mirps_shared_sums_2.unit AS unit, mirps_shared_sums_2.required AS required
                                FROM sums_r6 AS mirps_shared_sums_2
                                WHERE mirps_shared_sums_2.money_class = 0 AND mirps_shared_sums_2.required > 0) AS anon_10
                              WHERE $2::VARCHAR = 'USD' AND (anon_10.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_9))) AS anon_8 ON anon_8.id = mirps_shared_missing_1.need_id) AS anon_7
                    WHERE anon_7.unvalued > $3::BIGINT
                    GROUP BY anon_7.key_state, anon_7.key_pillar, anon_7.unit) AS anon_6
                  GROUP BY anon_6.key_state, anon_6.key_pillar) AS anon_4 ON anon_3.key_state IS NOT DISTINCT
                FROM anon_4.key_state AND anon_3.key_pillar IS NOT DISTINCT
                FROM anon_4.key_pillar) AS anon_2) AS anon_1) AS r2
          ORDER BY r2.place
          LIMIT 1000), ',') || ']' || '}'
      FROM (
        SELECT $1::DATE AS effective, coalesce((
            SELECT journal_entry_1.recorded_at
            FROM journal_entry AS journal_entry_1
            WHERE journal_entry_1.sequence = (
              SELECT ledger_head.sequence
              FROM ledger_head)), now()) AS known, (
          SELECT ledger_head.sequence
          FROM ledger_head) AS sequence) AS r1
      LIMIT 1), 'null') || ',"byDonor":' || coalesce((WITH sums_r12 AS (
        SELECT anon_1.need_id, anon_1.money_class, anon_1.unit, anon_1.required, anon_1.invested, anon_1.pledged, anon_1.committed, anon_1.received, anon_1.disbursed, anon_1.spent
        FROM coverage_at($1::DATE, (
            SELECT ledger_head.sequence
            FROM ledger_head)) AS anon_1), missing_r13 AS (
        SELECT anon_1.need_id, anon_1.unit, anon_1.unvalued
        FROM (
          SELECT anon_2.need_id AS need_id, anon_2.unit AS unit, anon_2.unvalued AS unvalued
          FROM (
            SELECT mirps_shared_sums_1.need_id AS need_id, mirps_shared_sums_1.unit AS unit, mirps_shared_sums_1.pledged AS unvalued
            FROM sums_r12 AS mirps_shared_sums_1
            WHERE $2::VARCHAR = 'USD' AND (mirps_shared_sums_1.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND mirps_shared_sums_1.money_class = 0) AS anon_2 UNION ALL
          SELECT anon_3.need_id AS need_id, anon_3.unit AS unit, anon_3.unvalued AS unvalued
          FROM (
            SELECT anon_4.need_id AS need_id, anon_4.unit AS unit, anon_4.required AS unvalued
            FROM (
              SELECT mirps_shared_sums_2.need_id AS need_id, mirps_shared_sums_2.unit AS unit, mirps_shared_sums_2.required AS required
              FROM sums_r12 AS mirps_shared_sums_2
              WHERE mirps_shared_sums_2.money_class = 0 AND mirps_shared_sums_2.required > 0) AS anon_4
            WHERE $2::VARCHAR = 'USD' AND (anon_4.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_3) AS anon_1), plans_in_force_r14 AS (
        SELECT plan_1.id, plan_1.code
        FROM plan AS plan_1
        WHERE plan_1.reference IS true AND plan_1.adopted_latest <= $1::DATE AND NOT (EXISTS (
            SELECT plan_2.id
            FROM plan AS plan_2
            WHERE plan_2.reference IS true AND plan_2.adopted_latest <= $1::DATE AND plan_2.state_code IS NOT DISTINCT
            FROM plan_1.state_code AND plan_2.adopted_latest > plan_1.adopted_latest AND CASE WHEN (plan_2.adopted_latest > plan_1.adopted_latest) THEN EXISTS (
              SELECT need_1.id
              FROM need AS need_1
              JOIN sums_r12 AS mirps_shared_sums_1 ON need_1.id = mirps_shared_sums_1.need_id AND mirps_shared_sums_1.money_class = 0
              WHERE need_1.plan_id = plan_2.id AND need_1.publication = 'PUBLISHED' AND mirps_shared_sums_1.required > 0 AND need_1.illustrative IS false) ELSE false END AND plan_2.illustrative IS false)))
      SELECT '{"total":' || coalesce((
          SELECT '{"required":' || coalesce((('"' || CAST(decimal_text(r11.required, r11.unit) AS TEXT)) || '"'), 'null') || '}'
          FROM (
            SELECT anon_1.required AS required, anon_1.needs AS needs, anon_1.pledged_amount AS pledged_amount, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_full AS pledged_full, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.committed_amount AS committed_amount, anon_1.committed_covered AS committed_covered, anon_1.committed_full AS committed_full, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.received_amount AS received_amount, anon_1.received_covered AS received_covered, anon_1.received_full AS received_full, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.disbursed_amount AS disbursed_amount, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_full AS disbursed_full, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.spent_amount AS spent_amount, anon_1.spent_covered AS spent_covered, anon_1.spent_full AS spent_full, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.unit AS unit, anon_1.keys AS keys, anon_1.unconverted AS unconverted, anon_1.of_needs AS of_needs, CAST(anon_1.keys AS TEXT) AS place
            FROM (
              SELECT anon_2.required AS required, anon_2.needs AS needs, anon_2.pledged_amount AS pledged_amount, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_full AS pledged_full, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.committed_amount AS committed_amount, anon_2.committed_covered AS committed_covered, anon_2.committed_full AS committed_full, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.received_amount AS received_amount, anon_2.received_covered AS received_covered, anon_2.received_full AS received_full, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.disbursed_amount AS disbursed_amount, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_full AS disbursed_full, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.spent_amount AS spent_amount, anon_2.spent_covered AS spent_covered, anon_2.spent_full AS spent_full, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, $2::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_3.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
              FROM (
                SELECT anon_4.required AS required, anon_4.needs AS needs, anon_4.pledged_amount AS pledged_amount, anon_4.pledged_covered AS pledged_covered, anon_4.pledged_full AS pledged_full, anon_4.required - anon_4.pledged_covered AS pledged_gap, anon_4.pledged_amount - anon_4.pledged_covered AS pledged_surplus, anon_4.committed_amount AS committed_amount, anon_4.committed_covered AS committed_covered, anon_4.committed_full AS committed_full, anon_4.required - anon_4.committed_covered AS committed_gap, anon_4.committed_amount - anon_4.committed_covered AS committed_surplus, anon_4.received_amount AS received_amount, anon_4.received_covered AS received_covered, anon_4.received_full AS received_full, anon_4.required - anon_4.received_covered AS received_gap, anon_4.received_amount - anon_4.received_covered AS received_surplus, anon_4.disbursed_amount AS disbursed_amount, anon_4.disbursed_covered AS disbursed_covered, anon_4.disbursed_full AS disbursed_full, anon_4.required - anon_4.disbursed_covered AS disbursed_gap, anon_4.disbursed_amount - anon_4.disbursed_covered AS disbursed_surplus, anon_4.spent_amount AS spent_amount, anon_4.spent_covered AS spent_covered, anon_4.spent_full AS spent_full, anon_4.required - anon_4.spent_covered AS spent_gap, anon_4.spent_amount - anon_4.spent_covered AS spent_surplus
                FROM (
                  SELECT coalesce(sum(anon_5.required), 0::numeric) AS required, count(anon_5.id) AS needs, coalesce(sum(anon_5.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_5.pledged, anon_5.required)), 0::numeric) AS pledged_covered, count(*) FILTER (
                    WHERE anon_5.pledged >= anon_5.required) AS pledged_full, coalesce(sum(anon_5.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_5.committed, anon_5.required)), 0::numeric) AS committed_covered, count(*) FILTER (
                    WHERE anon_5.committed >= anon_5.required) AS committed_full, coalesce(sum(anon_5.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_5.received, anon_5.required)), 0::numeric) AS received_covered, count(*) FILTER (
                    WHERE anon_5.received >= anon_5.required) AS received_full, coalesce(sum(anon_5.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_5.disbursed, anon_5.required)), 0::numeric) AS disbursed_covered, count(*) FILTER (
                    WHERE anon_5.disbursed >= anon_5.required) AS disbursed_full, coalesce(sum(anon_5.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_5.spent, anon_5.required)), 0::numeric) AS spent_covered, count(*) FILTER (
                    WHERE anon_5.spent >= anon_5.required) AS spent_full
                  FROM (
                    SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, mirps_shared_plans_in_force_1.code AS plan_code, mirps_shared_sums_1.required AS required, mirps_shared_sums_1.pledged AS pledged, mirps_shared_sums_1.committed AS committed, mirps_shared_sums_1.received AS received, mirps_shared_sums_1.disbursed AS disbursed, mirps_shared_sums_1.spent AS spent
                    FROM need AS need_1
                    JOIN plans_in_force_r14 AS mirps_shared_plans_in_force_1 ON need_1.plan_id = mirps_shared_plans_in_force_1.id
                    JOIN sums_r12 AS mirps_shared_sums_1 ON need_1.id = mirps_shared_sums_1.need_id AND CASE WHEN (mirps_shared_sums_1.unit = $2::VARCHAR AND mirps_shared_sums_1.money_class = 0) THEN true ELSE false END
                    WHERE need_1.publication = 'PUBLISHED' AND need_1.illustrative IS false AND (mirps_shared_sums_1.required > 0 OR need_1.id IN (
                        SELECT anon_6.need_id
                        FROM (
                          SELECT anon_7.need_id AS need_id, anon_7.unit AS unit, anon_7.required AS unvalued
                          FROM (
                            SELECT mirps_shared_sums_2.need_id AS need_id, mirps_shared_sums_2.unit AS unit, mirps_shared_sums_2.required AS required
                            FROM sums_r12 AS mirps_shared_sums_2
                            WHERE mirps_shared_sums_2.money_class = 0 AND mirps_shared_sums_2.required > 0) AS anon_7
                          WHERE $2::VARCHAR = 'USD' AND (anon_7.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_6))) AS anon_5) AS anon_4) AS anon_2
              LEFT OUTER JOIN (
                SELECT jsonb_agg(jsonb_build_object('currency', anon_8.unit, 'amount', decimal_text(anon_8.amount, anon_8.unit))) AS unconverted
                FROM (
                  SELECT anon_9.unit AS unit, sum(anon_9.unvalued) AS amount
                  FROM (
                    SELECT mirps_shared_missing_1.unit AS unit, mirps_shared_missing_1.unvalued AS unvalued
                    FROM missing_r13 AS mirps_shared_missing_1
                    JOIN (
                      SELECT need_2.id AS id, need_2.code AS code, need_2.plan_id AS plan_id, need_2.state_code AS state_code, need_2.pillar AS pillar, need_2.sector AS sector, need_2.stated_on_latest AS stated_on_latest, mirps_shared_plans_in_force_2.code AS plan_code, mirps_shared_sums_3.required AS required, mirps_shared_sums_3.pledged AS pledged, mirps_shared_sums_3.committed AS committed, mirps_shared_sums_3.received AS received, mirps_shared_sums_3.disbursed AS disbursed, mirps_shared_sums_3.spent AS spent
                      FROM need AS need_2
                      JOIN plans_in_force_r14 AS mirps_shared_plans_in_force_2 ON need_2.plan_id = mirps_shared_plans_in_force_2.id
                      JOIN sums_r12 AS mirps_shared_sums_3 ON need_2.id = mirps_shared_sums_3.need_id AND CASE WHEN (mirps_shared_sums_3.unit = $2::VARCHAR AND mirps_shared_sums_3.money_class = 0) THEN true ELSE false END
                      WHERE need_2.publication = 'PUBLISHED' AND need_2.illustrative IS false AND (mirps_shared_sums_3.required > 0 OR need_2.id IN (
                          SELECT anon_11.need_id
                          FROM (
                            SELECT anon_12.need_id AS need_id, anon_12.unit AS unit, anon_12.required AS unvalued
                            FROM (
                              SELECT mirps_shared_sums_4.need_id AS need_id, mirps_shared_sums_4.unit AS unit, mirps_shared_sums_4.required AS required
                              FROM sums_r12 AS mirps_shared_sums_4
                              WHERE mirps_shared_sums_4.money_class = 0 AND mirps_shared_sums_4.required > 0) AS anon_12
                            WHERE $2::VARCHAR = 'USD' AND (anon_12.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_11))) AS anon_10 ON anon_10.id = mirps_shared_missing_1.need_id) AS anon_9
                  WHERE anon_9.unvalued > $3::BIGINT
                  GROUP BY anon_9.unit) AS anon_8) AS anon_3 ON true) AS anon_1) AS r11
          LIMIT 1), 'null') || ',"groups":' || '[' || array_to_string(ARRAY(
          SELECT '{"keys":' || '[' || array_to_string(ARRAY(
              SELECT '{"dimension":' || CAST(to_json(CAST(r16.dimension AS TEXT)) AS TEXT) || ',"code":' || coalesce(CAST(to_json(CAST(r16.code AS TEXT)) AS TEXT), 'null') || ',"label":' || coalesce(CAST(to_json(CAST(CAST(r16.label AS JSONB) ->> 'en' AS TEXT)) AS TEXT), 'null') || '}'
              FROM (
                SELECT CAST(anon_1.value AS JSONB) ->> 'dimension' AS dimension, CAST(anon_1.value AS JSONB) ->> 'code' AS code, CAST(anon_1.value AS JSONB) -> 'label' AS label, anon_1.place AS place
                FROM jsonb_array_elements(r15.keys) WITH ORDINALITY AS anon_1(value, place)) AS r16
              ORDER BY r16.place
              LIMIT 1000), ',') || ']' || ',"coverage":' || coalesce((
              SELECT '{"required":' || coalesce((('"' || CAST(decimal_text(r17.required, r17.unit) AS TEXT)) || '"'), 'null') || ',"pledged":' || ('{"amount":' || coalesce((('"' || CAST(decimal_text(r17.pledged_amount, r17.unit) AS TEXT)) || '"'), 'null') || ',"effective":' || CASE WHEN r17.pledged_covered IS NOT NULL THEN '{"value":' || coalesce(CAST(round(r17.pledged_covered / CAST(nullif(r17.required, 0) AS NUMERIC), 6) AS TEXT), 'null') || '}' ELSE 'null' END || ',"gap":' || coalesce((('"' || CAST(decimal_text(r17.pledged_gap, r17.unit) AS TEXT)) || '"'), 'null') || ',"surplus":' || coalesce((('"' || CAST(decimal_text(r17.pledged_surplus, r17.unit) AS TEXT)) || '"'), 'null') || ',"fullyCovered":' || CASE WHEN r17.pledged_full IS NOT NULL THEN '{"value":' || coalesce(CAST(round(r17.pledged_full / CAST(nullif(r17.needs, 0) AS NUMERIC), 6) AS TEXT), 'null') || '}' ELSE 'null' END || '}') || '}'
              FROM (
                SELECT r15.key_donor AS key_donor, r15.pledged_amount AS pledged_amount, r15.unplaced_pledged AS unplaced_pledged, r15.pledged_covered AS pledged_covered, r15.pledged_gap AS pledged_gap, r15.pledged_surplus AS pledged_surplus, r15.pledged_full AS pledged_full, r15.committed_amount AS committed_amount, r15.unplaced_committed AS unplaced_committed, r15.committed_covered AS committed_covered, r15.committed_gap AS committed_gap, r15.committed_surplus AS committed_surplus, r15.committed_full AS committed_full, r15.received_amount AS received_amount, r15.unplaced_received AS unplaced_received, r15.received_covered AS received_covered, r15.received_gap AS received_gap, r15.received_surplus AS received_surplus, r15.received_full AS received_full, r15.disbursed_amount AS disbursed_amount, r15.unplaced_disbursed AS unplaced_disbursed, r15.disbursed_covered AS disbursed_covered, r15.disbursed_gap AS disbursed_gap, r15.disbursed_surplus AS disbursed_surplus, r15.disbursed_full AS disbursed_full, r15.spent_amount AS spent_amount, r15.unplaced_spent AS unplaced_spent, r15.spent_covered AS spent_covered, r15.spent_gap AS spent_gap, r15.spent_surplus AS spent_surplus, r15.spent_full AS spent_full, r15.required AS required, r15.needs AS needs, r15.unit AS unit, r15.unconverted AS unconverted, r15.of_needs AS of_needs, r15.place AS place, r15.unplaced_unconverted AS unplaced_unconverted) AS r17
              LIMIT 1), 'null') || ',"notAllocated":' || coalesce((
              SELECT '{"complete":' || coalesce(CAST(r18.unconverted = '[]'::jsonb AS TEXT), 'null') || ',"pledged":' || ('{"amount":' || coalesce((('"' || CAST(decimal_text(r18.pledged_amount, r18.unit) AS TEXT)) || '"'), 'null') || '}') || ',"committed":' || ('{"amount":' || coalesce((('"' || CAST(decimal_text(r18.committed_amount, r18.unit) AS TEXT)) || '"'), 'null') || '}') || ',"received":' || ('{"amount":' || coalesce((('"' || CAST(decimal_text(r18.received_amount, r18.unit) AS TEXT)) || '"'), 'null') || '}') || '}'
              FROM (
                SELECT 0::numeric AS required, r15.unit AS unit, r15.key_donor AS key_donor, r15.unplaced_unconverted AS unconverted, r15.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, r15.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, r15.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, r15.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, r15.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS r18
              LIMIT 1), 'null') || '}'
          FROM (
            SELECT anon_1.key_donor AS key_donor, anon_1.pledged_amount AS pledged_amount, anon_1.unplaced_pledged AS unplaced_pledged, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.unplaced_committed AS unplaced_committed, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.unplaced_received AS unplaced_received, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.unplaced_disbursed AS unplaced_disbursed, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.unplaced_spent AS unplaced_spent, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.required AS required, anon_1.needs AS needs, anon_1.unit AS unit, anon_1.keys AS keys, anon_1.unconverted AS unconverted, anon_1.of_needs AS of_needs, anon_1.place AS place, anon_1.unplaced_unconverted AS unplaced_unconverted
            FROM (
              SELECT anon_2.key_donor AS key_donor, anon_2.pledged_amount AS pledged_amount, anon_2.unplaced_pledged AS unplaced_pledged, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.unplaced_committed AS unplaced_committed, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.unplaced_received AS unplaced_received, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.unplaced_disbursed AS unplaced_disbursed, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.unplaced_spent AS unplaced_spent, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, anon_2.required AS required, anon_2.needs AS needs, anon_2.unit AS unit, anon_2.keys AS keys, anon_2.unconverted AS unconverted, anon_2.of_needs AS of_needs, anon_2.place AS place, coalesce(anon_3.unconverted, '[]'::jsonb) AS unplaced_unconverted
              FROM (
                SELECT anon_4.key_donor AS key_donor, anon_4.pledged_amount AS pledged_amount, anon_4.unplaced_pledged AS unplaced_pledged, anon_4.pledged_covered AS pledged_covered, anon_4.pledged_gap AS pledged_gap, anon_4.pledged_surplus AS pledged_surplus, anon_4.pledged_full AS pledged_full, anon_4.committed_amount AS committed_amount, anon_4.unplaced_committed AS unplaced_committed, anon_4.committed_covered AS committed_covered, anon_4.committed_gap AS committed_gap, anon_4.committed_surplus AS committed_surplus, anon_4.committed_full AS committed_full, anon_4.received_amount AS received_amount, anon_4.unplaced_received AS unplaced_received, anon_4.received_covered AS received_covered, anon_4.received_gap AS received_gap, anon_4.received_surplus AS received_surplus, anon_4.received_full AS received_full, anon_4.disbursed_amount AS disbursed_amount, anon_4.unplaced_disbursed AS unplaced_disbursed, anon_4.disbursed_covered AS disbursed_covered, anon_4.disbursed_gap AS disbursed_gap, anon_4.disbursed_surplus AS disbursed_surplus, anon_4.disbursed_full AS disbursed_full, anon_4.spent_amount AS spent_amount, anon_4.unplaced_spent AS unplaced_spent, anon_4.spent_covered AS spent_covered, anon_4.spent_gap AS spent_gap, anon_4.spent_surplus AS spent_surplus, anon_4.spent_full AS spent_full, anon_4.required AS required, anon_4.needs AS needs, anon_4.unit AS unit, anon_4.keys AS keys, anon_4.unconverted AS unconverted, anon_4.of_needs AS of_needs, CAST(anon_4.keys AS TEXT) AS place
                FROM (
                  SELECT anon_5.key_donor AS key_donor, anon_5.pledged_amount AS pledged_amount, anon_5.unplaced_pledged AS unplaced_pledged, anon_5.pledged_covered AS pledged_covered, anon_5.pledged_gap AS pledged_gap, anon_5.pledged_surplus AS pledged_surplus, anon_5.pledged_full AS pledged_full, anon_5.committed_amount AS committed_amount, anon_5.unplaced_committed AS unplaced_committed, anon_5.committed_covered AS committed_covered, anon_5.committed_gap AS committed_gap, anon_5.committed_surplus AS committed_surplus, anon_5.committed_full AS committed_full, anon_5.received_amount AS received_amount, anon_5.unplaced_received AS unplaced_received, anon_5.received_covered AS received_covered, anon_5.received_gap AS received_gap, anon_5.received_surplus AS received_surplus, anon_5.received_full AS received_full, anon_5.disbursed_amount AS disbursed_amount, anon_5.unplaced_disbursed AS unplaced_disbursed, anon_5.disbursed_covered AS disbursed_covered, anon_5.disbursed_gap AS disbursed_gap, anon_5.disbursed_surplus AS disbursed_surplus, anon_5.disbursed_full AS disbursed_full, anon_5.spent_amount AS spent_amount, anon_5.unplaced_spent AS unplaced_spent, anon_5.spent_covered AS spent_covered, anon_5.spent_gap AS spent_gap, anon_5.spent_surplus AS spent_surplus, anon_5.spent_full AS spent_full, anon_5.required AS required, anon_5.needs AS needs, $2::VARCHAR AS unit, jsonb_build_array(jsonb_build_object('dimension', 'DONOR', 'code', (
                        SELECT party_1.code
                        FROM party AS party_1
                        WHERE party_1.id = anon_5.key_donor), 'label', coalesce((
                          SELECT party_1.name
                          FROM party AS party_1
                          WHERE party_1.id = anon_5.key_donor), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé')))) AS keys, coalesce(anon_6.unconverted, '[]'::jsonb) AS unconverted, false AS of_needs
                  FROM (
                    SELECT anon_7.key_donor AS key_donor, anon_7.pledged_amount AS pledged_amount, anon_7.unplaced_pledged AS unplaced_pledged, anon_7.pledged_covered AS pledged_covered, anon_7.pledged_gap AS pledged_gap, anon_7.pledged_surplus AS pledged_surplus, anon_7.pledged_full AS pledged_full, anon_7.committed_amount AS committed_amount, anon_7.unplaced_committed AS unplaced_committed, anon_7.committed_covered AS committed_covered, anon_7.committed_gap AS committed_gap, anon_7.committed_surplus AS committed_surplus, anon_7.committed_full AS committed_full, anon_7.received_amount AS received_amount, anon_7.unplaced_received AS unplaced_received, anon_7.received_covered AS received_covered, anon_7.received_gap AS received_gap, anon_7.received_surplus AS received_surplus, anon_7.received_full AS received_full, anon_7.disbursed_amount AS disbursed_amount, anon_7.unplaced_disbursed AS unplaced_disbursed, anon_7.disbursed_covered AS disbursed_covered, anon_7.disbursed_gap AS disbursed_gap, anon_7.disbursed_surplus AS disbursed_surplus, anon_7.disbursed_full AS disbursed_full, anon_7.spent_amount AS spent_amount, anon_7.unplaced_spent AS unplaced_spent, anon_7.spent_covered AS spent_covered, anon_7.spent_gap AS spent_gap, anon_7.spent_surplus AS spent_surplus, anon_7.spent_full AS spent_full, anon_8.required AS required, anon_8.needs AS needs
                    FROM (
                      SELECT anon_9.key_donor AS key_donor, coalesce(sum(anon_9.value) FILTER (
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
                        SELECT anon_10.donor_id AS key_donor, anon_10.stage AS stage, anon_10.value AS value, anon_10.unit AS unit, anon_10.unvalued AS unvalued, anon_11.id AS need
                        FROM (
                          SELECT anon_12.stage AS stage, anon_12.unit AS unit, anon_12.need_id AS need_id, anon_12.project_id AS project_id, CASE WHEN ($2::VARCHAR = 'USD') THEN anon_12.balance_usd ELSE anon_12.balance END AS value, CASE WHEN ($2::VARCHAR = 'USD') THEN anon_12.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                          FROM (
                            SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, anon_13.balance AS balance, anon_13.balance_usd AS balance_usd, anon_13.unvalued AS unvalued
                            FROM account AS account_1
                            JOIN (
                              SELECT anon_14.account_id AS account_id, sum(anon_14.amount) AS balance, sum(anon_14.amount_usd) AS balance_usd, sum(anon_14.unvalued) AS unvalued
                              FROM (
                                SELECT transfer_1.to_account AS account_id, 1 * transfer_1.amount AS amount, 1 * coalesce(transfer_1.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_1.amount_usd IS NULL) THEN transfer_1.amount ELSE 0 END AS unvalued
                                FROM transfer AS transfer_1
                                WHERE transfer_1.effective_on <= $1::DATE UNION ALL
                                SELECT transfer_2.from_account AS account_id, -1 * transfer_2.amount AS amount, -1 * coalesce(transfer_2.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_2.amount_usd IS NULL) THEN transfer_2.amount ELSE 0 END AS unvalued
                                FROM transfer AS transfer_2
                                WHERE transfer_2.effective_on <= $1::DATE) AS anon_14
                              GROUP BY anon_14.account_id) AS anon_13 ON anon_13.account_id = account_1.id) AS anon_12
                          JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_12.line_id
                          JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                          WHERE anon_12.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($2::VARCHAR = 'USD' AND (anon_12.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_12.unit = $2::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true) AS anon_10
                        LEFT OUTER JOIN (
                          SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, mirps_shared_plans_in_force_1.code AS plan_code, mirps_shared_sums_1.required AS required, mirps_shared_sums_1.pledged AS pledged, mirps_shared_sums_1.committed AS committed, mirps_shared_sums_1.received AS received, mirps_shared_sums_1.disbursed AS disbursed, mirps_shared_sums_1.spent AS spent
                          FROM need AS need_1
                          JOIN plans_in_force_r14 AS mirps_shared_plans_in_force_1 ON need_1.plan_id = mirps_shared_plans_in_force_1.id
                          JOIN sums_r12 AS mirps_shared_sums_1 ON need_1.id = mirps_shared_sums_1.need_id AND CASE WHEN (mirps_shared_sums_1.unit = $2::VARCHAR AND mirps_shared_sums_1.money_class = 0) THEN true ELSE false END
                          WHERE need_1.publication = 'PUBLISHED' AND need_1.illustrative IS false AND (mirps_shared_sums_1.required > 0 OR need_1.id IN (
                              SELECT anon_15.need_id
                              FROM (
                                SELECT anon_16.need_id AS need_id, anon_16.unit AS unit, anon_16.required AS unvalued
                                FROM (
                                  SELECT mirps_shared_sums_2.need_id AS need_id, mirps_shared_sums_2.unit AS unit, mirps_shared_sums_2.required AS required
                                  FROM sums_r12 AS mirps_shared_sums_2
                                  WHERE mirps_shared_sums_2.money_class = 0 AND mirps_shared_sums_2.required > 0) AS anon_16
                                WHERE $2::VARCHAR = 'USD' AND (anon_16.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_15))) AS anon_11 ON anon_11.id = anon_10.need_id
                        WHERE anon_11.id IS NOT NULL OR anon_10.need_id IS NULL) AS anon_9
                      GROUP BY anon_9.key_donor) AS anon_7
                    JOIN (
                      SELECT coalesce(sum(anon_17.required), 0::numeric) AS required, count(*) AS needs
                      FROM (
                        SELECT need_2.id AS id, need_2.code AS code, need_2.plan_id AS plan_id, need_2.state_code AS state_code, need_2.pillar AS pillar, need_2.sector AS sector, need_2.stated_on_latest AS stated_on_latest, mirps_shared_plans_in_force_2.code AS plan_code, mirps_shared_sums_3.required AS required, mirps_shared_sums_3.pledged AS pledged, mirps_shared_sums_3.committed AS committed, mirps_shared_sums_3.received AS received, mirps_shared_sums_3.disbursed AS disbursed, mirps_shared_sums_3.spent AS spent
                        FROM need AS need_2
                        JOIN plans_in_force_r14 AS mirps_shared_plans_in_force_2 ON need_2.plan_id = mirps_shared_plans_in_force_2.id
                        JOIN sums_r12 AS mirps_shared_sums_3 ON need_2.id = mirps_shared_sums_3.need_id AND CASE WHEN (mirps_shared_sums_3.unit = $2::VARCHAR AND mirps_shared_sums_3.money_class = 0) THEN true ELSE false END
                        WHERE need_2.publication = 'PUBLISHED' AND need_2.illustrative IS false AND (mirps_shared_sums_3.required > 0 OR need_2.id IN (
                            SELECT anon_18.need_id
                            FROM (
                              SELECT anon_19.need_id AS need_id, anon_19.unit AS unit, anon_19.required AS unvalued
                              FROM (
                                SELECT mirps_shared_sums_4.need_id AS need_id, mirps_shared_sums_4.unit AS unit, mirps_shared_sums_4.required AS required
                                FROM sums_r12 AS mirps_shared_sums_4
                                WHERE mirps_shared_sums_4.money_class = 0 AND mirps_shared_sums_4.required > 0) AS anon_19
                              WHERE $2::VARCHAR = 'USD' AND (anon_19.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_18))) AS anon_17) AS anon_8 ON true) AS anon_5
                  LEFT OUTER JOIN (
                    SELECT anon_20.key_donor AS key_donor, jsonb_agg(jsonb_build_object('currency', anon_20.unit, 'amount', decimal_text(anon_20.amount, anon_20.unit))) AS unconverted
                    FROM (
                      SELECT anon_21.key_donor AS key_donor, anon_21.unit AS unit, sum(anon_21.unvalued) AS amount
                      FROM (
                        SELECT anon_9.key_donor AS key_donor, anon_9.stage AS stage, anon_9.value AS value, anon_9.unit AS unit, anon_9.unvalued AS unvalued, anon_9.need AS need
                        FROM (
                          SELECT anon_10.donor_id AS key_donor, anon_10.stage AS stage, anon_10.value AS value, anon_10.unit AS unit, anon_10.unvalued AS unvalued, anon_11.id AS need
                          FROM (
                            SELECT anon_12.stage AS stage, anon_12.unit AS unit, anon_12.need_id AS need_id, anon_12.project_id AS project_id, CASE WHEN ($2::VARCHAR = 'USD') THEN anon_12.balance_usd ELSE anon_12.balance END AS value, CASE WHEN ($2::VARCHAR = 'USD') THEN anon_12.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                            FROM (
                              SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, anon_13.balance AS balance, anon_13.balance_usd AS balance_usd, anon_13.unvalued AS unvalued
                              FROM account AS account_1
                              JOIN (
                                SELECT anon_14.account_id AS account_id, sum(anon_14.amount) AS balance, sum(anon_14.amount_usd) AS balance_usd, sum(anon_14.unvalued) AS unvalued
                                FROM (
                                  SELECT transfer_1.to_account AS account_id, 1 * transfer_1.amount AS amount, 1 * coalesce(transfer_1.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_1.amount_usd IS NULL) THEN transfer_1.amount ELSE 0 END AS unvalued
                                  FROM transfer AS transfer_1
                                  WHERE transfer_1.effective_on <= $1::DATE UNION ALL
                                  SELECT transfer_2.from_account AS account_id, -1 * transfer_2.amount AS amount, -1 * coalesce(transfer_2.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_2.amount_usd IS NULL) THEN transfer_2.amount ELSE 0 END AS unvalued
                                  FROM transfer AS transfer_2
                                  WHERE transfer_2.effective_on <= $1::DATE) AS anon_14
                                GROUP BY anon_14.account_id) AS anon_13 ON anon_13.account_id = account_1.id) AS anon_12
                            JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_12.line_id
                            JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                            WHERE anon_12.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($2::VARCHAR = 'USD' AND (anon_12.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_12.unit = $2::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true) AS anon_10
                          LEFT OUTER JOIN (
                            SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, mirps_shared_plans_in_force_1.code AS plan_code, mirps_shared_sums_1.required AS required, mirps_shared_sums_1.pledged AS pledged, mirps_shared_sums_1.committed AS committed, mirps_shared_sums_1.received AS received, mirps_shared_sums_1.disbursed AS disbursed, mirps_shared_sums_1.spent AS spent
                            FROM need AS need_1
                            JOIN plans_in_force_r14 AS mirps_shared_plans_in_force_1 ON need_1.plan_id = mirps_shared_plans_in_force_1.id
                            JOIN sums_r12 AS mirps_shared_sums_1 ON need_1.id = mirps_shared_sums_1.need_id AND CASE WHEN (mirps_shared_sums_1.unit = $2::VARCHAR AND mirps_shared_sums_1.money_class = 0) THEN true ELSE false END
                            WHERE need_1.publication = 'PUBLISHED' AND need_1.illustrative IS false AND (mirps_shared_sums_1.required > 0 OR need_1.id IN (
                                SELECT anon_15.need_id
                                FROM (
                                  SELECT anon_16.need_id AS need_id, anon_16.unit AS unit, anon_16.required AS unvalued
                                  FROM (
                                    SELECT mirps_shared_sums_2.need_id AS need_id, mirps_shared_sums_2.unit AS unit, mirps_shared_sums_2.required AS required
                                    FROM sums_r12 AS mirps_shared_sums_2
                                    WHERE mirps_shared_sums_2.money_class = 0 AND mirps_shared_sums_2.required > 0) AS anon_16
                                  WHERE $2::VARCHAR = 'USD' AND (anon_16.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_15))) AS anon_11 ON anon_11.id = anon_10.need_id
                          WHERE anon_11.id IS NOT NULL OR anon_10.need_id IS NULL) AS anon_9
                        WHERE anon_9.need IS NOT NULL) AS anon_21
                      WHERE anon_21.unvalued > $3::BIGINT
                      GROUP BY anon_21.key_donor, anon_21.unit) AS anon_20
                    GROUP BY anon_20.key_donor) AS anon_6 ON anon_5.key_donor IS NOT DISTINCT
                  FROM anon_6.key_donor) AS anon_4) AS anon_2
              LEFT OUTER JOIN (
                SELECT anon_22.key_donor AS key_donor, jsonb_agg(jsonb_build_object('currency', anon_22.unit, 'amount', decimal_text(anon_22.amount, anon_22.unit))) AS unconverted
                FROM (
                  SELECT anon_23.key_donor AS key_donor, anon_23.unit AS unit, sum(anon_23.unvalued) AS amount
                  FROM (
                    SELECT anon_9.key_donor AS key_donor, anon_9.stage AS stage, anon_9.value AS value, anon_9.unit AS unit, anon_9.unvalued AS unvalued, anon_9.need AS need
                    FROM (
                      SELECT anon_10.donor_id AS key_donor, anon_10.stage AS stage, anon_10.value AS value, anon_10.unit AS unit, anon_10.unvalued AS unvalued, anon_11.id AS need
                      FROM (
                        SELECT anon_12.stage AS stage, anon_12.unit AS unit, anon_12.need_id AS need_id, anon_12.project_id AS project_id, CASE WHEN ($2::VARCHAR = 'USD') THEN anon_12.balance_usd ELSE anon_12.balance END AS value, CASE WHEN ($2::VARCHAR = 'USD') THEN anon_12.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                        FROM (
                          SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, anon_13.balance AS balance, anon_13.balance_usd AS balance_usd, anon_13.unvalued AS unvalued
                          FROM account AS account_1
                          JOIN (
                            SELECT anon_14.account_id AS account_id, sum(anon_14.amount) AS balance, sum(anon_14.amount_usd) AS balance_usd, sum(anon_14.unvalued) AS unvalued
                            FROM (
                              SELECT transfer_1.to_account AS account_id, 1 * transfer_1.amount AS amount, 1 * coalesce(transfer_1.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_1.amount_usd IS NULL) THEN transfer_1.amount ELSE 0 END AS unvalued
                              FROM transfer AS transfer_1
                              WHERE transfer_1.effective_on <= $1::DATE UNION ALL
                              SELECT transfer_2.from_account AS account_id, -1 * transfer_2.amount AS amount, -1 * coalesce(transfer_2.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_2.amount_usd IS NULL) THEN transfer_2.amount ELSE 0 END AS unvalued
                              FROM transfer AS transfer_2
                              WHERE transfer_2.effective_on <= $1::DATE) AS anon_14
                            GROUP BY anon_14.account_id) AS anon_13 ON anon_13.account_id = account_1.id) AS anon_12
                        JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_12.line_id
                        JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                        WHERE anon_12.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($2::VARCHAR = 'USD' AND (anon_12.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_12.unit = $2::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true) AS anon_10
                      LEFT OUTER JOIN (
                        SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, mirps_shared_plans_in_force_1.code AS plan_code, mirps_shared_sums_1.required AS required, mirps_shared_sums_1.pledged AS pledged, mirps_shared_sums_1.committed AS committed, mirps_shared_sums_1.received AS received, mirps_shared_sums_1.disbursed AS disbursed, mirps_shared_sums_1.spent AS spent
                        FROM need AS need_1
                        JOIN plans_in_force_r14 AS mirps_shared_plans_in_force_1 ON need_1.plan_id = mirps_shared_plans_in_force_1.id
                        JOIN sums_r12 AS mirps_shared_sums_1 ON need_1.id = mirps_shared_sums_1.need_id AND CASE WHEN (mirps_shared_sums_1.unit = $2::VARCHAR AND mirps_shared_sums_1.money_class = 0) THEN true ELSE false END
                        WHERE need_1.publication = 'PUBLISHED' AND need_1.illustrative IS false AND (mirps_shared_sums_1.required > 0 OR need_1.id IN (
                            SELECT anon_15.need_id
                            FROM (
                              SELECT anon_16.need_id AS need_id, anon_16.unit AS unit, anon_16.required AS unvalued
                              FROM (
                                SELECT mirps_shared_sums_2.need_id AS need_id, mirps_shared_sums_2.unit AS unit, mirps_shared_sums_2.required AS required
                                FROM sums_r12 AS mirps_shared_sums_2
                                WHERE mirps_shared_sums_2.money_class = 0 AND mirps_shared_sums_2.required > 0) AS anon_16
                              WHERE $2::VARCHAR = 'USD' AND (anon_16.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_15))) AS anon_11 ON anon_11.id = anon_10.need_id
                      WHERE anon_11.id IS NOT NULL OR anon_10.need_id IS NULL) AS anon_9
                    WHERE anon_9.need IS NULL) AS anon_23
                  WHERE anon_23.unvalued > $3::BIGINT
                  GROUP BY anon_23.key_donor, anon_23.unit) AS anon_22
                GROUP BY anon_22.key_donor) AS anon_3 ON anon_2.key_donor IS NOT DISTINCT
              FROM anon_3.key_donor) AS anon_1) AS r15
          ORDER BY r15.place
          LIMIT 1000), ',') || ']' || '}'
      FROM (
        SELECT $1::DATE AS effective, coalesce((
            SELECT journal_entry_1.recorded_at
            FROM journal_entry AS journal_entry_1
            WHERE journal_entry_1.sequence = (
              SELECT ledger_head.sequence
              FROM ledger_head)), now()) AS known, (
          SELECT ledger_head.sequence
          FROM ledger_head) AS sequence) AS r10
      LIMIT 1), 'null') || '}', 'UTF8')
