SELECT convert_to('{"coverage":' || coalesce((WITH groups_r4 AS (
        SELECT (mirps_part_needs_1.plan_id) AS key_a, (mirps_part_needs_1.code) AS key_b, (CAST(CAST(EXTRACT(year
                FROM mirps_part_needs_1.stated_on_latest) AS INTEGER) AS TEXT)) AS key_c, (mirps_part_needs_1.sector) AS key_d, coalesce(sum(mirps_part_needs_1.required), 0::numeric) AS required, count(nullif(mirps_part_needs_1.required, 0)) AS needs, coalesce(sum(mirps_part_needs_1.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(mirps_part_needs_1.pledged, mirps_part_needs_1.required)), 0::numeric) AS pledged_covered, count(*) FILTER (
          WHERE mirps_part_needs_1.pledged >= nullif(mirps_part_needs_1.required, 0)) AS pledged_full, coalesce(sum(mirps_part_needs_1.committed), 0::numeric) AS committed_amount, coalesce(sum(least(mirps_part_needs_1.committed, mirps_part_needs_1.required)), 0::numeric) AS committed_covered, count(*) FILTER (
          WHERE mirps_part_needs_1.committed >= nullif(mirps_part_needs_1.required, 0)) AS committed_full, coalesce(sum(mirps_part_needs_1.received), 0::numeric) AS received_amount, coalesce(sum(least(mirps_part_needs_1.received, mirps_part_needs_1.required)), 0::numeric) AS received_covered, count(*) FILTER (
          WHERE mirps_part_needs_1.received >= nullif(mirps_part_needs_1.required, 0)) AS received_full, coalesce(sum(mirps_part_needs_1.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(mirps_part_needs_1.disbursed, mirps_part_needs_1.required)), 0::numeric) AS disbursed_covered, count(*) FILTER (
          WHERE mirps_part_needs_1.disbursed >= nullif(mirps_part_needs_1.required, 0)) AS disbursed_full, coalesce(sum(mirps_part_needs_1.spent), 0::numeric) AS spent_amount, coalesce(sum(least(mirps_part_needs_1.spent, mirps_part_needs_1.required)), 0::numeric) AS spent_covered, count(*) FILTER (
          WHERE mirps_part_needs_1.spent >= nullif(mirps_part_needs_1.required, 0)) AS spent_full
        FROM (
          SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
          FROM need AS need_1
          JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
          WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                  SELECT plan_1.id
                  FROM plan AS plan_1
                  WHERE plan_1.code = any($2::TEXT[]))))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
              SELECT coverage_sum_2.need_id
              FROM coverage_sum AS coverage_sum_2
              WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1
        GROUP BY (mirps_part_needs_1.plan_id), (mirps_part_needs_1.code), (CAST(CAST(EXTRACT(year
                FROM mirps_part_needs_1.stated_on_latest) AS INTEGER) AS TEXT)), (mirps_part_needs_1.sector))
      SELECT '{"plans":[' || array_to_string(ARRAY(
          SELECT '{"code":"' || r2.code || '"}'
          FROM (
            SELECT plan_1.id AS id, plan_1.confidence AS confidence, plan_1.illustrative AS illustrative, plan_1.note AS note, plan_1.recorded_at AS recorded_at, plan_1.operation_id AS operation_id, plan_1.code AS code, plan_1.state_code AS state_code, plan_1.title AS title, plan_1.cycle AS cycle, plan_1.version AS version, plan_1.status AS status, plan_1.adopted_edtf AS adopted_edtf, plan_1.adopted_earliest AS adopted_earliest, plan_1.adopted_latest AS adopted_latest, plan_1.reference AS reference, plan_1.document_id AS document_id, plan_1.supersedes_id AS supersedes_id
            FROM plan AS plan_1
            WHERE plan_1.id IN (
              SELECT mirps_part_needs_1.plan_id
              FROM (
                SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                FROM need AS need_1
                JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
                WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                        SELECT plan_1.id
                        FROM plan AS plan_1
                        WHERE plan_1.code = any($2::TEXT[]))))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                    SELECT coverage_sum_2.need_id
                    FROM coverage_sum AS coverage_sum_2
                    WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1)) AS r2
          ORDER BY r2.code
          LIMIT 1000), ',') || '],"total":' || coalesce((
          SELECT '{"required":' || coalesce('"' || CAST(decimal_text(r3.required, r3.unit) AS TEXT) || '"', 'null') || '}'
          FROM (
            SELECT anon_1.required AS required, anon_1.needs AS needs, anon_1.pledged_amount AS pledged_amount, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_full AS pledged_full, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.committed_amount AS committed_amount, anon_1.committed_covered AS committed_covered, anon_1.committed_full AS committed_full, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.received_amount AS received_amount, anon_1.received_covered AS received_covered, anon_1.received_full AS received_full, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.disbursed_amount AS disbursed_amount, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_full AS disbursed_full, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.spent_amount AS spent_amount, anon_1.spent_covered AS spent_covered, anon_1.spent_full AS spent_full, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, ($1::VARCHAR) AS unit
            FROM (
              SELECT anon_2.required AS required, anon_2.needs AS needs, anon_2.pledged_amount AS pledged_amount, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_full AS pledged_full, anon_2.required - anon_2.pledged_covered AS pledged_gap, anon_2.pledged_amount - anon_2.pledged_covered AS pledged_surplus, anon_2.committed_amount AS committed_amount, anon_2.committed_covered AS committed_covered, anon_2.committed_full AS committed_full, anon_2.required - anon_2.committed_covered AS committed_gap, anon_2.committed_amount - anon_2.committed_covered AS committed_surplus, anon_2.received_amount AS received_amount, anon_2.received_covered AS received_covered, anon_2.received_full AS received_full, anon_2.required - anon_2.received_covered AS received_gap, anon_2.received_amount - anon_2.received_covered AS received_surplus, anon_2.disbursed_amount AS disbursed_amount, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_full AS disbursed_full, anon_2.required - anon_2.disbursed_covered AS disbursed_gap, anon_2.disbursed_amount - anon_2.disbursed_covered AS disbursed_surplus, anon_2.spent_amount AS spent_amount, anon_2.spent_covered AS spent_covered, anon_2.spent_full AS spent_full, anon_2.required - anon_2.spent_covered AS spent_gap, anon_2.spent_amount - anon_2.spent_covered AS spent_surplus
              FROM (
                SELECT coalesce(sum(mirps_shared_groups_1.required), 0::numeric) AS required, coalesce(sum(mirps_shared_groups_1.needs), 0::numeric) AS needs, coalesce(sum(mirps_shared_groups_1.pledged_amount), 0::numeric) AS pledged_amount, coalesce(sum(mirps_shared_groups_1.pledged_covered), 0::numeric) AS pledged_covered, coalesce(sum(mirps_shared_groups_1.pledged_full), 0::numeric) AS pledged_full, coalesce(sum(mirps_shared_groups_1.committed_amount), 0::numeric) AS committed_amount, coalesce(sum(mirps_shared_groups_1.committed_covered), 0::numeric) AS committed_covered, coalesce(sum(mirps_shared_groups_1.committed_full), 0::numeric) AS committed_full, coalesce(sum(mirps_shared_groups_1.received_amount), 0::numeric) AS received_amount, coalesce(sum(mirps_shared_groups_1.received_covered), 0::numeric) AS received_covered, coalesce(sum(mirps_shared_groups_1.received_full), 0::numeric) AS received_full, coalesce(sum(mirps_shared_groups_1.disbursed_amount), 0::numeric) AS disbursed_amount, coalesce(sum(mirps_shared_groups_1.disbursed_covered), 0::numeric) AS disbursed_covered, coalesce(sum(mirps_shared_groups_1.disbursed_full), 0::numeric) AS disbursed_full, coalesce(sum(mirps_shared_groups_1.spent_amount), 0::numeric) AS spent_amount, coalesce(sum(mirps_shared_groups_1.spent_covered), 0::numeric) AS spent_covered, coalesce(sum(mirps_shared_groups_1.spent_full), 0::numeric) AS spent_full
                FROM groups_r4 AS mirps_shared_groups_1) AS anon_2) AS anon_1) AS r3
          LIMIT 1), 'null') || ',"groups":[' || array_to_string(ARRAY(
          SELECT '{"keys":[' || array_to_string(ARRAY(
              SELECT '{"dimension":' || CAST(to_json(CAST(r6.dimension AS TEXT)) AS TEXT) || ',"code":' || coalesce(CAST(to_json(CAST(r6.code AS TEXT)) AS TEXT), 'null') || ',"label":' || coalesce(CAST(to_json(CAST(CAST(r6.label AS JSONB) ->> 'en' AS TEXT)) AS TEXT), 'null') || '}'
              FROM (
                SELECT keys.dimension AS dimension, keys.code AS code, keys.place AS place, CASE WHEN (keys.place = 0) THEN (coalesce((
                      SELECT plan_1.title
                      FROM plan AS plan_1
                      WHERE plan_1.id = r5.key_a), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé'))) WHEN (keys.place = 1) THEN (coalesce(coalesce((
                        SELECT need_1.title
                        FROM need AS need_1
                        WHERE need_1.code = r5.key_b), CASE WHEN (r5.key_b IS NOT NULL) THEN jsonb_build_object('en', r5.key_b, 'es', r5.key_b, 'pt', r5.key_b, 'fr', r5.key_b) END), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé'))) WHEN (keys.place = 2) THEN (coalesce(CASE WHEN (r5.key_c IS NOT NULL) THEN jsonb_build_object('en', r5.key_c, 'es', r5.key_c, 'pt', r5.key_c, 'fr', r5.key_c) END, jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé'))) WHEN (keys.place = 3) THEN (coalesce((
                      SELECT code_list_item_1.name
                      FROM code_list_item AS code_list_item_1
                      WHERE code_list_item_1.code_list = 'SECTOR' AND code_list_item_1.code = r5.key_d), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé'))) END AS label
                FROM (VALUES (('PLAN'), ((
                        SELECT plan_1.code
                        FROM plan AS plan_1
                        WHERE plan_1.id = r5.key_a)), 0), (('NEED'), (r5.key_b), 1), (('YEAR'), (r5.key_c), 2), (('SECTOR'), (r5.key_d), 3)) AS keys (dimension, code, place)) AS r6
              ORDER BY r6.place
              LIMIT 1000), ',') || '],"coverage":' || coalesce((
              SELECT '{"required":' || coalesce('"' || CAST(decimal_text(r7.required, r7.unit) AS TEXT) || '"', 'null') || '}'
              FROM (
                SELECT r5.key_a AS key_a, r5.key_b AS key_b, r5.key_c AS key_c, r5.key_d AS key_d, r5.required AS required, r5.needs AS needs, r5.pledged_amount AS pledged_amount, r5.pledged_covered AS pledged_covered, r5.pledged_full AS pledged_full, r5.pledged_gap AS pledged_gap, r5.pledged_surplus AS pledged_surplus, r5.committed_amount AS committed_amount, r5.committed_covered AS committed_covered, r5.committed_full AS committed_full, r5.committed_gap AS committed_gap, r5.committed_surplus AS committed_surplus, r5.received_amount AS received_amount, r5.received_covered AS received_covered, r5.received_full AS received_full, r5.received_gap AS received_gap, r5.received_surplus AS received_surplus, r5.disbursed_amount AS disbursed_amount, r5.disbursed_covered AS disbursed_covered, r5.disbursed_full AS disbursed_full, r5.disbursed_gap AS disbursed_gap, r5.disbursed_surplus AS disbursed_surplus, r5.spent_amount AS spent_amount, r5.spent_covered AS spent_covered, r5.spent_full AS spent_full, r5.spent_gap AS spent_gap, r5.spent_surplus AS spent_surplus, r5.unit AS unit, r5.place_0 AS place_0, r5.place_1 AS place_1, r5.place_2 AS place_2, r5.place_3 AS place_3) AS r7
              LIMIT 1), 'null') || '}'
          FROM (
            SELECT anon_1.key_a AS key_a, anon_1.key_b AS key_b, anon_1.key_c AS key_c, anon_1.key_d AS key_d, anon_1.required AS required, anon_1.needs AS needs, anon_1.pledged_amount AS pledged_amount, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_full AS pledged_full, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.committed_amount AS committed_amount, anon_1.committed_covered AS committed_covered, anon_1.committed_full AS committed_full, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.received_amount AS received_amount, anon_1.received_covered AS received_covered, anon_1.received_full AS received_full, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.disbursed_amount AS disbursed_amount, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_full AS disbursed_full, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.spent_amount AS spent_amount, anon_1.spent_covered AS spent_covered, anon_1.spent_full AS spent_full, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.unit AS unit, anon_1.place_0 AS place_0, anon_1.place_1 AS place_1, anon_1.place_2 AS place_2, anon_1.place_3 AS place_3
            FROM (
              SELECT anon_2.key_a AS key_a, anon_2.key_b AS key_b, anon_2.key_c AS key_c, anon_2.key_d AS key_d, anon_2.required AS required, anon_2.needs AS needs, anon_2.pledged_amount AS pledged_amount, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_full AS pledged_full, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.committed_amount AS committed_amount, anon_2.committed_covered AS committed_covered, anon_2.committed_full AS committed_full, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.received_amount AS received_amount, anon_2.received_covered AS received_covered, anon_2.received_full AS received_full, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.disbursed_amount AS disbursed_amount, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_full AS disbursed_full, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.spent_amount AS spent_amount, anon_2.spent_covered AS spent_covered, anon_2.spent_full AS spent_full, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, ($1::VARCHAR) AS unit, ((
                  SELECT plan_1.code
                  FROM plan AS plan_1
                  WHERE plan_1.id = anon_2.key_a)) AS place_0, (anon_2.key_b) AS place_1, (anon_2.key_c) AS place_2, (anon_2.key_d) AS place_3
              FROM (
                SELECT anon_3.key_a AS key_a, anon_3.key_b AS key_b, anon_3.key_c AS key_c, anon_3.key_d AS key_d, anon_3.required AS required, anon_3.needs AS needs, anon_3.pledged_amount AS pledged_amount, anon_3.pledged_covered AS pledged_covered, anon_3.pledged_full AS pledged_full, anon_3.required - anon_3.pledged_covered AS pledged_gap, anon_3.pledged_amount - anon_3.pledged_covered AS pledged_surplus, anon_3.committed_amount AS committed_amount, anon_3.committed_covered AS committed_covered, anon_3.committed_full AS committed_full, anon_3.required - anon_3.committed_covered AS committed_gap, anon_3.committed_amount - anon_3.committed_covered AS committed_surplus, anon_3.received_amount AS received_amount, anon_3.received_covered AS received_covered, anon_3.received_full AS received_full, anon_3.required - anon_3.received_covered AS received_gap, anon_3.received_amount - anon_3.received_covered AS received_surplus, anon_3.disbursed_amount AS disbursed_amount, anon_3.disbursed_covered AS disbursed_covered, anon_3.disbursed_full AS disbursed_full, anon_3.required - anon_3.disbursed_covered AS disbursed_gap, anon_3.disbursed_amount - anon_3.disbursed_covered AS disbursed_surplus, anon_3.spent_amount AS spent_amount, anon_3.spent_covered AS spent_covered, anon_3.spent_full AS spent_full, anon_3.required - anon_3.spent_covered AS spent_gap, anon_3.spent_amount - anon_3.spent_covered AS spent_surplus
                FROM (
                  SELECT mirps_shared_groups_1.key_a AS key_a, mirps_shared_groups_1.key_b AS key_b, mirps_shared_groups_1.key_c AS key_c, mirps_shared_groups_1.key_d AS key_d, mirps_shared_groups_1.required AS required, mirps_shared_groups_1.needs AS needs, mirps_shared_groups_1.pledged_amount AS pledged_amount, mirps_shared_groups_1.pledged_covered AS pledged_covered, mirps_shared_groups_1.pledged_full AS pledged_full, mirps_shared_groups_1.committed_amount AS committed_amount, mirps_shared_groups_1.committed_covered AS committed_covered, mirps_shared_groups_1.committed_full AS committed_full, mirps_shared_groups_1.received_amount AS received_amount, mirps_shared_groups_1.received_covered AS received_covered, mirps_shared_groups_1.received_full AS received_full, mirps_shared_groups_1.disbursed_amount AS disbursed_amount, mirps_shared_groups_1.disbursed_covered AS disbursed_covered, mirps_shared_groups_1.disbursed_full AS disbursed_full, mirps_shared_groups_1.spent_amount AS spent_amount, mirps_shared_groups_1.spent_covered AS spent_covered, mirps_shared_groups_1.spent_full AS spent_full, count(*) OVER () AS groups
                  FROM groups_r4 AS mirps_shared_groups_1) AS anon_3
                WHERE CASE WHEN (anon_3.groups <= 10000) THEN true WHEN (anon_3.groups IS NULL) THEN false ELSE groups_are_few(anon_3.groups, 10000) END) AS anon_2) AS anon_1) AS r5
          ORDER BY r5.place_0 COLLATE "C" ASC NULLS LAST, r5.place_1 COLLATE "C" ASC NULLS LAST, r5.place_2 COLLATE "C" ASC NULLS LAST, r5.place_3 COLLATE "C" ASC NULLS LAST
          LIMIT 20000), ',') || ']}'
      FROM (
        SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
            SELECT journal_entry_1.recorded_at
            FROM journal_entry AS journal_entry_1
            WHERE journal_entry_1.sequence = (
              SELECT ledger_head.sequence
              FROM ledger_head)), now()) AS known, (
          SELECT ledger_head.sequence
          FROM ledger_head) AS sequence
        WHERE (codes_are_known('plans', $2::TEXT[], NULL::text[], '{REAL}'::text[]))) AS r1
      LIMIT 1), 'null') || '}', 'UTF8')
