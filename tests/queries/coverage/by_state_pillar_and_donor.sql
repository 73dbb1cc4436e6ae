SELECT convert_to(format('{"byStateAndPillar":%s,"byDonor":%s}', coalesce((WITH sums_r6 AS (
          SELECT anon_1.need_id, anon_1.money_class, anon_1.unit, anon_1.required, anon_1.invested, anon_1.pledged, anon_1.committed, anon_1.received, anon_1.disbursed, anon_1.spent, anon_1.made_up_pledged, anon_1.made_up_committed, anon_1.made_up_received, anon_1.made_up_disbursed, anon_1.made_up_spent
          FROM coverage_at($1::DATE, (
              SELECT ledger_head.sequence
              FROM ledger_head)) AS anon_1), plans_in_force_r7 AS (
          SELECT plan_1.id, plan_1.code
          FROM plan AS plan_1
          WHERE plan_1.reference IS true AND plan_1.adopted_latest <= $1::DATE AND NOT (EXISTS (
              SELECT plan_2.id
              FROM plan AS plan_2
              WHERE plan_2.state_code IS NOT DISTINCT
              FROM plan_1.state_code AND plan_2.reference IS true AND plan_2.adopted_latest <= $1::DATE AND plan_2.illustrative IS false AND CASE WHEN CASE WHEN (plan_2.adopted_latest > plan_1.adopted_latest) THEN true WHEN (plan_2.adopted_latest = plan_1.adopted_latest AND plan_2.id != plan_1.id) THEN (NOT (EXISTS (
                    SELECT plan_3.id
                    FROM plan AS plan_3
                    WHERE plan_3.supersedes_id = plan_2.id AND plan_3.adopted_latest = plan_2.adopted_latest AND plan_3.reference IS true AND plan_3.adopted_latest <= $1::DATE AND plan_3.illustrative IS false)), plan_2.version, plan_2.id) > (NOT (EXISTS (
                    SELECT plan_4.id
                    FROM plan AS plan_4
                    WHERE plan_4.supersedes_id = plan_1.id AND plan_4.adopted_latest = plan_1.adopted_latest AND plan_4.reference IS true AND plan_4.adopted_latest <= $1::DATE AND plan_4.illustrative IS false)), plan_1.version, plan_1.id) ELSE false END THEN EXISTS (
                SELECT need_1.id
                FROM need AS need_1
                JOIN sums_r6 AS mirps_shared_sums_1 ON need_1.id = mirps_shared_sums_1.need_id AND mirps_shared_sums_1.money_class = 0
                WHERE need_1.plan_id = plan_2.id AND need_1.publication = 'PUBLISHED' AND mirps_shared_sums_1.required > 0 AND need_1.illustrative IS false) ELSE false END))), groups_r8 AS (
          SELECT (mirps_part_needs_1.state_code) AS key_a, (mirps_part_needs_1.pillar) AS key_b, coalesce(sum(mirps_part_needs_1.required), 0::numeric) AS required, count(nullif(mirps_part_needs_1.required, 0)) AS needs, coalesce(sum(mirps_part_needs_1.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(mirps_part_needs_1.pledged, mirps_part_needs_1.required)), 0::numeric) AS pledged_covered, count(*) FILTER (
            WHERE mirps_part_needs_1.pledged >= nullif(mirps_part_needs_1.required, 0)) AS pledged_full, coalesce(sum(mirps_part_needs_1.committed), 0::numeric) AS committed_amount, coalesce(sum(least(mirps_part_needs_1.committed, mirps_part_needs_1.required)), 0::numeric) AS committed_covered, count(*) FILTER (
            WHERE mirps_part_needs_1.committed >= nullif(mirps_part_needs_1.required, 0)) AS committed_full, coalesce(sum(mirps_part_needs_1.received), 0::numeric) AS received_amount, coalesce(sum(least(mirps_part_needs_1.received, mirps_part_needs_1.required)), 0::numeric) AS received_covered, count(*) FILTER (
            WHERE mirps_part_needs_1.received >= nullif(mirps_part_needs_1.required, 0)) AS received_full, coalesce(sum(mirps_part_needs_1.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(mirps_part_needs_1.disbursed, mirps_part_needs_1.required)), 0::numeric) AS disbursed_covered, count(*) FILTER (
            WHERE mirps_part_needs_1.disbursed >= nullif(mirps_part_needs_1.required, 0)) AS disbursed_full, coalesce(sum(mirps_part_needs_1.spent), 0::numeric) AS spent_amount, coalesce(sum(least(mirps_part_needs_1.spent, mirps_part_needs_1.required)), 0::numeric) AS spent_covered, count(*) FILTER (
            WHERE mirps_part_needs_1.spent >= nullif(mirps_part_needs_1.required, 0)) AS spent_full
          FROM (
            SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, mirps_shared_sums_1.required, mirps_shared_sums_1.pledged AS pledged, mirps_shared_sums_1.committed AS committed, mirps_shared_sums_1.received AS received, mirps_shared_sums_1.disbursed AS disbursed, mirps_shared_sums_1.spent AS spent
            FROM need AS need_1
            JOIN sums_r6 AS mirps_shared_sums_1 ON need_1.id = mirps_shared_sums_1.need_id AND CASE WHEN (mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.unit = ($2::VARCHAR)) THEN true ELSE false END
            WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                    SELECT mirps_shared_plans_in_force_1.id
                    FROM plans_in_force_r7 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (mirps_shared_sums_1.required > 0 OR mirps_shared_sums_1.pledged > 0 OR need_1.id IN (
                SELECT mirps_shared_sums_2.need_id
                FROM sums_r6 AS mirps_shared_sums_2
                WHERE ($2::VARCHAR) = 'USD' AND (mirps_shared_sums_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (mirps_shared_sums_2.required > 0 OR mirps_shared_sums_2.pledged > 0) AND mirps_shared_sums_2.money_class = 0))) AS mirps_part_needs_1
          GROUP BY (mirps_part_needs_1.state_code), (mirps_part_needs_1.pillar))
        SELECT '{"groups":[' || array_to_string(ARRAY(
            SELECT '{"keys":[' || array_to_string(ARRAY(
                SELECT '{"dimension":' || CAST(to_json(CAST(r3.dimension AS TEXT)) AS TEXT) || ',"code":' || coalesce(CAST(to_json(CAST(r3.code AS TEXT)) AS TEXT), 'null') || ',"label":' || coalesce(CAST(to_json(CAST(coalesce(CAST(r3.label AS JSONB) ->> 'es', CAST(r3.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null') || '}'
                FROM (
                  SELECT keys.dimension AS dimension, keys.code AS code, keys.place AS place, CASE WHEN (keys.place = 0) THEN (coalesce((
                        SELECT state_1.name
                        FROM state AS state_1
                        WHERE state_1.code = r2.key_a), jsonb_build_object('en', 'The region', 'es', 'La región', 'pt', 'A região', 'fr', 'La région'))) WHEN (keys.place = 1) THEN (coalesce((
                        SELECT code_list_item_1.name
                        FROM code_list_item AS code_list_item_1
                        WHERE code_list_item_1.code_list = 'PILLAR' AND code_list_item_1.code = r2.key_b), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé'))) END AS label
                  FROM (VALUES (('STATE'), (r2.key_a), 0), (('PILLAR'), (r2.key_b), 1)) AS keys (dimension, code, place)) AS r3
                ORDER BY r3.place
                LIMIT 1000), ',') || '],"coverage":' || coalesce((
                SELECT '{"required":' || coalesce('"' || CAST(decimal_text(r4.required, r4.unit) AS TEXT) || '"', 'null') || ',"pledged":{"gross":' || CASE WHEN r4.pledged_amount IS NOT NULL THEN '{"value":' || coalesce(CAST(least(round(r4.pledged_amount / CAST(nullif(r4.required, 0) AS NUMERIC), 6), CASE WHEN (r4.pledged_amount < nullif(r4.required, 0)) THEN 0.999999 END) AS TEXT), 'null') || '}' ELSE 'null' END || ',"effective":' || CASE WHEN r4.pledged_covered IS NOT NULL THEN '{"value":' || coalesce(CAST(least(round(r4.pledged_covered / CAST(nullif(r4.required, 0) AS NUMERIC), 6), CASE WHEN (r4.pledged_covered < nullif(r4.required, 0)) THEN 0.999999 END) AS TEXT), 'null') || '}' ELSE 'null' END || ',"gap":' || coalesce('"' || CAST(decimal_text(r4.pledged_gap, r4.unit) AS TEXT) || '"', 'null') || ',"surplus":' || coalesce('"' || CAST(decimal_text(r4.pledged_surplus, r4.unit) AS TEXT) || '"', 'null') || '}}'
                FROM (
                  SELECT r2.key_a AS key_a, r2.key_b AS key_b, r2.required AS required, r2.needs AS needs, r2.pledged_amount AS pledged_amount, r2.pledged_covered AS pledged_covered, r2.pledged_full AS pledged_full, r2.pledged_gap AS pledged_gap, r2.pledged_surplus AS pledged_surplus, r2.committed_amount AS committed_amount, r2.committed_covered AS committed_covered, r2.committed_full AS committed_full, r2.committed_gap AS committed_gap, r2.committed_surplus AS committed_surplus, r2.received_amount AS received_amount, r2.received_covered AS received_covered, r2.received_full AS received_full, r2.received_gap AS received_gap, r2.received_surplus AS received_surplus, r2.disbursed_amount AS disbursed_amount, r2.disbursed_covered AS disbursed_covered, r2.disbursed_full AS disbursed_full, r2.disbursed_gap AS disbursed_gap, r2.disbursed_surplus AS disbursed_surplus, r2.spent_amount AS spent_amount, r2.spent_covered AS spent_covered, r2.spent_full AS spent_full, r2.spent_gap AS spent_gap, r2.spent_surplus AS spent_surplus, r2.unit AS unit, r2.place_0 AS place_0, r2.place_1 AS place_1) AS r4
                LIMIT 1), 'null') || ',"notAllocated":' || coalesce((
                SELECT '{"required":' || coalesce('"' || CAST(decimal_text(r5.required, r5.unit) AS TEXT) || '"', 'null') || '}'
                FROM (
                  SELECT 0::numeric AS required, r2.unit AS unit, r2.key_a AS key_a, r2.key_b AS key_b, NULL::numeric AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, NULL::numeric AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, NULL::numeric AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, NULL::numeric AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, NULL::numeric AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs
                  WHERE false) AS r5
                LIMIT 1), 'null') || '}'
            FROM (
              SELECT anon_1.key_a AS key_a, anon_1.key_b AS key_b, anon_1.required AS required, anon_1.needs AS needs, anon_1.pledged_amount AS pledged_amount, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_full AS pledged_full, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.committed_amount AS committed_amount, anon_1.committed_covered AS committed_covered, anon_1.committed_full AS committed_full, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.received_amount AS received_amount, anon_1.received_covered AS received_covered, anon_1.received_full AS received_full, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.disbursed_amount AS disbursed_amount, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_full AS disbursed_full, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.spent_amount AS spent_amount, anon_1.spent_covered AS spent_covered, anon_1.spent_full AS spent_full, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.unit AS unit, anon_1.place_0 AS place_0, anon_1.place_1 AS place_1
              FROM (
                SELECT anon_2.key_a AS key_a, anon_2.key_b AS key_b, anon_2.required AS required, anon_2.needs AS needs, anon_2.pledged_amount AS pledged_amount, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_full AS pledged_full, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.committed_amount AS committed_amount, anon_2.committed_covered AS committed_covered, anon_2.committed_full AS committed_full, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.received_amount AS received_amount, anon_2.received_covered AS received_covered, anon_2.received_full AS received_full, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.disbursed_amount AS disbursed_amount, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_full AS disbursed_full, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.spent_amount AS spent_amount, anon_2.spent_covered AS spent_covered, anon_2.spent_full AS spent_full, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, ($2::VARCHAR) AS unit, (anon_2.key_a) AS place_0, (anon_2.key_b) AS place_1
                FROM (
                  SELECT anon_3.key_a AS key_a, anon_3.key_b AS key_b, anon_3.required AS required, anon_3.needs AS needs, anon_3.pledged_amount AS pledged_amount, anon_3.pledged_covered AS pledged_covered, anon_3.pledged_full AS pledged_full, anon_3.required - anon_3.pledged_covered AS pledged_gap, anon_3.pledged_amount - anon_3.pledged_covered AS pledged_surplus, anon_3.committed_amount AS committed_amount, anon_3.committed_covered AS committed_covered, anon_3.committed_full AS committed_full, anon_3.required - anon_3.committed_covered AS committed_gap, anon_3.committed_amount - anon_3.committed_covered AS committed_surplus, anon_3.received_amount AS received_amount, anon_3.received_covered AS received_covered, anon_3.received_full AS received_full, anon_3.required - anon_3.received_covered AS received_gap, anon_3.received_amount - anon_3.received_covered AS received_surplus, anon_3.disbursed_amount AS disbursed_amount, anon_3.disbursed_covered AS disbursed_covered, anon_3.disbursed_full AS disbursed_full, anon_3.required - anon_3.disbursed_covered AS disbursed_gap, anon_3.disbursed_amount - anon_3.disbursed_covered AS disbursed_surplus, anon_3.spent_amount AS spent_amount, anon_3.spent_covered AS spent_covered, anon_3.spent_full AS spent_full, anon_3.required - anon_3.spent_covered AS spent_gap, anon_3.spent_amount - anon_3.spent_covered AS spent_surplus
                  FROM (
                    SELECT mirps_shared_groups_1.key_a AS key_a, mirps_shared_groups_1.key_b AS key_b, mirps_shared_groups_1.required AS required, mirps_shared_groups_1.needs AS needs, mirps_shared_groups_1.pledged_amount AS pledged_amount, mirps_shared_groups_1.pledged_covered AS pledged_covered, mirps_shared_groups_1.pledged_full AS pledged_full, mirps_shared_groups_1.committed_amount AS committed_amount, mirps_shared_groups_1.committed_covered AS committed_covered, mirps_shared_groups_1.committed_full AS committed_full, mirps_shared_groups_1.received_amount AS received_amount, mirps_shared_groups_1.received_covered AS received_covered, mirps_shared_groups_1.received_full AS received_full, mirps_shared_groups_1.disbursed_amount AS disbursed_amount, mirps_shared_groups_1.disbursed_covered AS disbursed_covered, mirps_shared_groups_1.disbursed_full AS disbursed_full, mirps_shared_groups_1.spent_amount AS spent_amount, mirps_shared_groups_1.spent_covered AS spent_covered, mirps_shared_groups_1.spent_full AS spent_full, count(*) OVER () AS groups
                    FROM groups_r8 AS mirps_shared_groups_1) AS anon_3
                  WHERE CASE WHEN (anon_3.groups <= 10000) THEN true WHEN (anon_3.groups IS NULL) THEN false ELSE groups_are_few(anon_3.groups, 10000) END) AS anon_2) AS anon_1) AS r2
            ORDER BY r2.place_0 COLLATE "C" ASC NULLS LAST, r2.place_1 COLLATE "C" ASC NULLS LAST
            LIMIT 20000), ',') || ']}'
        FROM (
          SELECT $1::DATE AS effective, coalesce((
              SELECT journal_entry_1.recorded_at
              FROM journal_entry AS journal_entry_1
              WHERE journal_entry_1.sequence = (
                SELECT ledger_head.sequence
                FROM ledger_head)), now()) AS known, (
            SELECT ledger_head.sequence
            FROM ledger_head) AS sequence
          WHERE (true)) AS r1
        LIMIT 1), 'null'), coalesce((WITH sums_r11 AS (
          SELECT anon_1.need_id, anon_1.money_class, anon_1.unit, anon_1.required, anon_1.invested, anon_1.pledged, anon_1.committed, anon_1.received, anon_1.disbursed, anon_1.spent, anon_1.made_up_pledged, anon_1.made_up_committed, anon_1.made_up_received, anon_1.made_up_disbursed, anon_1.made_up_spent
          FROM coverage_at($1::DATE, (
              SELECT ledger_head.sequence
              FROM ledger_head)) AS anon_1), plans_in_force_r12 AS (
          SELECT plan_1.id, plan_1.code
          FROM plan AS plan_1
          WHERE plan_1.reference IS true AND plan_1.adopted_latest <= $1::DATE AND NOT (EXISTS (
              SELECT plan_2.id
              FROM plan AS plan_2
              WHERE plan_2.state_code IS NOT DISTINCT
              FROM plan_1.state_code AND plan_2.reference IS true AND plan_2.adopted_latest <= $1::DATE AND plan_2.illustrative IS false AND CASE WHEN CASE WHEN (plan_2.adopted_latest > plan_1.adopted_latest) THEN true WHEN (plan_2.adopted_latest = plan_1.adopted_latest AND plan_2.id != plan_1.id) THEN (NOT (EXISTS (
                    SELECT plan_3.id
                    FROM plan AS plan_3
                    WHERE plan_3.supersedes_id = plan_2.id AND plan_3.adopted_latest = plan_2.adopted_latest AND plan_3.reference IS true AND plan_3.adopted_latest <= $1::DATE AND plan_3.illustrative IS false)), plan_2.version, plan_2.id) > (NOT (EXISTS (
                    SELECT plan_4.id
                    FROM plan AS plan_4
                    WHERE plan_4.supersedes_id = plan_1.id AND plan_4.adopted_latest = plan_1.adopted_latest AND plan_4.reference IS true AND plan_4.adopted_latest <= $1::DATE AND plan_4.illustrative IS false)), plan_1.version, plan_1.id) ELSE false END THEN EXISTS (
                SELECT need_1.id
                FROM need AS need_1
                JOIN sums_r11 AS mirps_shared_sums_1 ON need_1.id = mirps_shared_sums_1.need_id AND mirps_shared_sums_1.money_class = 0
                WHERE need_1.plan_id = plan_2.id AND need_1.publication = 'PUBLISHED' AND mirps_shared_sums_1.required > 0 AND need_1.illustrative IS false) ELSE false END))), money_moment_r17 AS MATERIALIZED (
          SELECT anon_1.base, anon_1.step, anon_1.whole, anon_1.late
          FROM money_moment($1::DATE, (
              SELECT ledger_head.sequence
              FROM ledger_head)) AS anon_1), moved_since_r18 AS (
          SELECT anon_1.account_id, whole_sum(anon_1.balance) AS balance, whole_sum(anon_1.balance_usd) AS balance_usd, whole_sum(anon_1.unvalued) AS unvalued
          FROM (
            SELECT money_move_1.sequence AS sequence, money_move_1.account_id AS account_id, money_move_1.balance AS balance, money_move_1.balance_usd AS balance_usd, money_move_1.unvalued AS unvalued
            FROM money_move AS money_move_1
            WHERE money_move_1.sequence > (
              SELECT mirps_shared_money_moment_1.step
              FROM money_moment_r17 AS mirps_shared_money_moment_1) AND money_move_1.sequence <= (
              SELECT mirps_shared_money_moment_2.whole
              FROM money_moment_r17 AS mirps_shared_money_moment_2) UNION ALL
            SELECT money_move_2.sequence AS sequence, money_move_2.account_id AS account_id, money_move_2.balance AS balance, money_move_2.balance_usd AS balance_usd, money_move_2.unvalued AS unvalued
            FROM money_move AS money_move_2
            WHERE money_move_2.sequence = any(array((
                  SELECT unnest((
                      SELECT mirps_shared_money_moment_3.late
                      FROM money_moment_r17 AS mirps_shared_money_moment_3)) AS unnest_1)))) AS anon_1
          GROUP BY anon_1.account_id), money_without_rate_r19 AS MATERIALIZED (
          SELECT anon_1.key_a, anon_1.reached, anon_1.value, anon_1.unit, anon_1.unvalued, anon_1.need
          FROM (
            SELECT (mirps_part_money_without_rate_1.donor_id) AS key_a, CASE WHEN (mirps_part_money_without_rate_1.stage IN ('PLEDGED')) THEN 1 WHEN (mirps_part_money_without_rate_1.stage IN ('COMMITTED')) THEN 2 WHEN (mirps_part_money_without_rate_1.stage IN ('RECEIVED', 'OBLIGATED')) THEN 3 WHEN (mirps_part_money_without_rate_1.stage IN ('DISBURSED')) THEN 4 WHEN (mirps_part_money_without_rate_1.stage IN ('SPENT')) THEN 5 END AS reached, mirps_part_money_without_rate_1.value AS value, mirps_part_money_without_rate_1.unit AS unit, mirps_part_money_without_rate_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
            FROM (
              SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($2::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($2::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
              FROM (
                SELECT anon_2.stage AS stage, anon_2.unit AS unit, anon_2.line_id AS line_id, anon_2.need_id AS need_id, anon_2.project_id AS project_id, sum(anon_2.balance) AS balance, sum(anon_2.balance_usd) AS balance_usd, sum(anon_2.unvalued) AS unvalued
                FROM (
                  SELECT money_copy_account_1.stage AS stage, money_copy_account_1.unit AS unit, money_copy_account_1.line_id AS line_id, money_copy_account_1.need_id AS need_id, money_copy_account_1.project_id AS project_id, money_copy_account_1.balance AS balance, money_copy_account_1.balance_usd AS balance_usd, money_copy_account_1.unvalued AS unvalued
                  FROM money_copy_account AS money_copy_account_1
                  WHERE money_copy_account_1.sequence = (
                    SELECT mirps_shared_money_moment_1.base
                    FROM money_moment_r17 AS mirps_shared_money_moment_1) AND money_copy_account_1.unvalued != 0 UNION ALL
                  SELECT money_step_account_1.stage AS stage, money_step_account_1.unit AS unit, money_step_account_1.line_id AS line_id, money_step_account_1.need_id AS need_id, money_step_account_1.project_id AS project_id, money_step_account_1.balance AS balance, money_step_account_1.balance_usd AS balance_usd, money_step_account_1.unvalued AS unvalued
                  FROM money_step_account AS money_step_account_1
                  WHERE money_step_account_1.sequence > (
                    SELECT mirps_shared_money_moment_1.base
                    FROM money_moment_r17 AS mirps_shared_money_moment_1) AND money_step_account_1.sequence <= (
                    SELECT mirps_shared_money_moment_2.step
                    FROM money_moment_r17 AS mirps_shared_money_moment_2) AND money_step_account_1.unvalued != 0 UNION ALL
                  SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, mirps_shared_moved_since_1.balance AS balance, mirps_shared_moved_since_1.balance_usd AS balance_usd, mirps_shared_moved_since_1.unvalued AS unvalued
                  FROM moved_since_r18 AS mirps_shared_moved_since_1
                  JOIN account AS account_1 ON account_1.id = mirps_shared_moved_since_1.account_id
                  WHERE account_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND mirps_shared_moved_since_1.unvalued != 0) AS anon_2
                GROUP BY anon_2.stage, anon_2.unit, anon_2.line_id, anon_2.need_id, anon_2.project_id) AS anon_1
              JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
              JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
              WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND (($2::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = ($2::VARCHAR)) AND (pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN') AND ($2::VARCHAR) = 'USD' AND anon_1.unvalued != 0) AS mirps_part_money_without_rate_1
            LEFT OUTER JOIN (
              SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, mirps_shared_sums_1.required, mirps_shared_sums_1.pledged AS pledged, mirps_shared_sums_1.committed AS committed, mirps_shared_sums_1.received AS received, mirps_shared_sums_1.disbursed AS disbursed, mirps_shared_sums_1.spent AS spent
              FROM need AS need_1
              JOIN sums_r11 AS mirps_shared_sums_1 ON need_1.id = mirps_shared_sums_1.need_id AND CASE WHEN (mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.unit = ($2::VARCHAR)) THEN true ELSE false END
              WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                      SELECT mirps_shared_plans_in_force_1.id
                      FROM plans_in_force_r12 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (mirps_shared_sums_1.required > 0 OR mirps_shared_sums_1.pledged > 0 OR need_1.id IN (
                  SELECT mirps_shared_sums_2.need_id
                  FROM sums_r11 AS mirps_shared_sums_2
                  WHERE ($2::VARCHAR) = 'USD' AND (mirps_shared_sums_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (mirps_shared_sums_2.required > 0 OR mirps_shared_sums_2.pledged > 0) AND mirps_shared_sums_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_without_rate_1.need_id
            WHERE mirps_part_needs_1.id IS NOT NULL OR mirps_part_money_without_rate_1.need_id IS NULL) AS anon_1
          WHERE anon_1.unvalued != 0), missing_from_free_r20 AS MATERIALIZED (
          SELECT jsonb_object_agg(anon_1.key, anon_1.missing) AS by_group
          FROM (
            SELECT anon_2.key AS key, jsonb_agg(jsonb_build_object('currency', anon_2.unit, 'minor', anon_2.minor)) AS missing
            FROM (
              SELECT CAST(jsonb_build_array(anon_3.key_a) AS TEXT) AS key, anon_3.unit AS unit, sum(anon_3.unvalued) AS minor
              FROM (
                SELECT mirps_shared_money_without_rate_1.key_a AS key_a, mirps_shared_money_without_rate_1.reached AS reached, mirps_shared_money_without_rate_1.value AS value, mirps_shared_money_without_rate_1.unit AS unit, mirps_shared_money_without_rate_1.unvalued AS unvalued, mirps_shared_money_without_rate_1.need AS need
                FROM money_without_rate_r19 AS mirps_shared_money_without_rate_1
                WHERE mirps_shared_money_without_rate_1.need IS NULL) AS anon_3
              GROUP BY CAST(jsonb_build_array(anon_3.key_a) AS TEXT), anon_3.unit HAVING sum(anon_3.unvalued) != 0) AS anon_2
            GROUP BY anon_2.key) AS anon_1)
        SELECT format('{"total":%s,"groups":[%s]}', coalesce((
              SELECT '{"required":' || coalesce('"' || CAST(decimal_text(r10.required, r10.unit) AS TEXT) || '"', 'null') || '}'
              FROM (
                SELECT anon_1.required AS required, anon_1.needs AS needs, anon_1.pledged_amount AS pledged_amount, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_full AS pledged_full, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.committed_amount AS committed_amount, anon_1.committed_covered AS committed_covered, anon_1.committed_full AS committed_full, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.received_amount AS received_amount, anon_1.received_covered AS received_covered, anon_1.received_full AS received_full, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.disbursed_amount AS disbursed_amount, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_full AS disbursed_full, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.spent_amount AS spent_amount, anon_1.spent_covered AS spent_covered, anon_1.spent_full AS spent_full, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, ($2::VARCHAR) AS unit
                FROM (
                  SELECT anon_2.required AS required, anon_2.needs AS needs, anon_2.pledged_amount AS pledged_amount, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_full AS pledged_full, anon_2.required - anon_2.pledged_covered AS pledged_gap, anon_2.pledged_amount - anon_2.pledged_covered AS pledged_surplus, anon_2.committed_amount AS committed_amount, anon_2.committed_covered AS committed_covered, anon_2.committed_full AS committed_full, anon_2.required - anon_2.committed_covered AS committed_gap, anon_2.committed_amount - anon_2.committed_covered AS committed_surplus, anon_2.received_amount AS received_amount, anon_2.received_covered AS received_covered, anon_2.received_full AS received_full, anon_2.required - anon_2.received_covered AS received_gap, anon_2.received_amount - anon_2.received_covered AS received_surplus, anon_2.disbursed_amount AS disbursed_amount, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_full AS disbursed_full, anon_2.required - anon_2.disbursed_covered AS disbursed_gap, anon_2.disbursed_amount - anon_2.disbursed_covered AS disbursed_surplus, anon_2.spent_amount AS spent_amount, anon_2.spent_covered AS spent_covered, anon_2.spent_full AS spent_full, anon_2.required - anon_2.spent_covered AS spent_gap, anon_2.spent_amount - anon_2.spent_covered AS spent_surplus
                  FROM (
                    SELECT coalesce(sum(mirps_part_needs_1.required), 0::numeric) AS required, count(nullif(mirps_part_needs_1.required, 0)) AS needs, coalesce(sum(mirps_part_needs_1.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(mirps_part_needs_1.pledged, mirps_part_needs_1.required)), 0::numeric) AS pledged_covered, count(*) FILTER (
                      WHERE mirps_part_needs_1.pledged >= nullif(mirps_part_needs_1.required, 0)) AS pledged_full, coalesce(sum(mirps_part_needs_1.committed), 0::numeric) AS committed_amount, coalesce(sum(least(mirps_part_needs_1.committed, mirps_part_needs_1.required)), 0::numeric) AS committed_covered, count(*) FILTER (
                      WHERE mirps_part_needs_1.committed >= nullif(mirps_part_needs_1.required, 0)) AS committed_full, coalesce(sum(mirps_part_needs_1.received), 0::numeric) AS received_amount, coalesce(sum(least(mirps_part_needs_1.received, mirps_part_needs_1.required)), 0::numeric) AS received_covered, count(*) FILTER (
                      WHERE mirps_part_needs_1.received >= nullif(mirps_part_needs_1.required, 0)) AS received_full, coalesce(sum(mirps_part_needs_1.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(mirps_part_needs_1.disbursed, mirps_part_needs_1.required)), 0::numeric) AS disbursed_covered, count(*) FILTER (
                      WHERE mirps_part_needs_1.disbursed >= nullif(mirps_part_needs_1.required, 0)) AS disbursed_full, coalesce(sum(mirps_part_needs_1.spent), 0::numeric) AS spent_amount, coalesce(sum(least(mirps_part_needs_1.spent, mirps_part_needs_1.required)), 0::numeric) AS spent_covered, count(*) FILTER (
                      WHERE mirps_part_needs_1.spent >= nullif(mirps_part_needs_1.required, 0)) AS spent_full
                    FROM (
                      SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, mirps_shared_sums_1.required, mirps_shared_sums_1.pledged AS pledged, mirps_shared_sums_1.committed AS committed, mirps_shared_sums_1.received AS received, mirps_shared_sums_1.disbursed AS disbursed, mirps_shared_sums_1.spent AS spent
                      FROM need AS need_1
                      JOIN sums_r11 AS mirps_shared_sums_1 ON need_1.id = mirps_shared_sums_1.need_id AND CASE WHEN (mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.unit = ($2::VARCHAR)) THEN true ELSE false END
                      WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                              SELECT mirps_shared_plans_in_force_1.id
                              FROM plans_in_force_r12 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (mirps_shared_sums_1.required > 0 OR mirps_shared_sums_1.pledged > 0 OR need_1.id IN (
                          SELECT mirps_shared_sums_2.need_id
                          FROM sums_r11 AS mirps_shared_sums_2
                          WHERE ($2::VARCHAR) = 'USD' AND (mirps_shared_sums_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (mirps_shared_sums_2.required > 0 OR mirps_shared_sums_2.pledged > 0) AND mirps_shared_sums_2.money_class = 0))) AS mirps_part_needs_1) AS anon_2) AS anon_1) AS r10
              LIMIT 1), 'null'), array_to_string(ARRAY(
              SELECT '{"keys":[' || array_to_string(ARRAY(
                  SELECT '{"dimension":' || CAST(to_json(CAST(r14.dimension AS TEXT)) AS TEXT) || ',"code":' || coalesce(CAST(to_json(CAST(r14.code AS TEXT)) AS TEXT), 'null') || ',"label":' || coalesce(CAST(to_json(CAST(CAST(r14.label AS JSONB) ->> 'en' AS TEXT)) AS TEXT), 'null') || '}'
                  FROM (
                    SELECT keys.dimension AS dimension, keys.code AS code, keys.place AS place, CASE WHEN (keys.place = 0) THEN (coalesce(CASE WHEN (r13.key_a < 0) THEN (
                          SELECT jsonb_build_object('en', concat(coalesce(fund_1.name ->> 'en', fund_1.name ->> 'en'), ' (interest earned)'), 'es', concat(coalesce(fund_1.name ->> 'es', fund_1.name ->> 'en'), ' (intereses ganados)'), 'pt', concat(coalesce(fund_1.name ->> 'pt', fund_1.name ->> 'en'), ' (juros obtidos)'), 'fr', concat(coalesce(fund_1.name ->> 'fr', fund_1.name ->> 'en'), ' (intérêts perçus)')) AS jsonb_build_object_1
                          FROM fund AS fund_1
                          WHERE fund_1.id = -r13.key_a) ELSE (
                          SELECT party_1.name
                          FROM party AS party_1
                          WHERE party_1.id = r13.key_a) END, jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé'))) END AS label
                    FROM (VALUES (('DONOR'), (CASE WHEN (r13.key_a < 0) THEN (
                            SELECT concat('INTEREST-', fund_1.code) AS concat_1
                            FROM fund AS fund_1
                            WHERE fund_1.id = -r13.key_a) ELSE (
                            SELECT party_1.code
                            FROM party AS party_1
                            WHERE party_1.id = r13.key_a) END), 0)) AS keys (dimension, code, place)) AS r14
                  ORDER BY r14.place
                  LIMIT 1000), ',') || '],"coverage":' || coalesce((
                  SELECT '{"required":' || coalesce('"' || CAST(decimal_text(r15.required, r15.unit) AS TEXT) || '"', 'null') || ',"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r15.pledged_amount, r15.unit) AS TEXT) || '"', 'null') || ',"effective":' || CASE WHEN r15.pledged_covered IS NOT NULL THEN '{"value":' || coalesce(CAST(least(round(r15.pledged_covered / CAST(nullif(r15.required, 0) AS NUMERIC), 6), CASE WHEN (r15.pledged_covered < nullif(r15.required, 0)) THEN 0.999999 END) AS TEXT), 'null') || '}' ELSE 'null' END || ',"gap":' || coalesce('"' || CAST(decimal_text(r15.pledged_gap, r15.unit) AS TEXT) || '"', 'null') || ',"surplus":' || coalesce('"' || CAST(decimal_text(r15.pledged_surplus, r15.unit) AS TEXT) || '"', 'null') || ',"fullyCovered":' || CASE WHEN r15.pledged_full IS NOT NULL THEN '{"value":' || coalesce(CAST(least(round(r15.pledged_full / CAST(nullif(r15.needs, 0) AS NUMERIC), 6), CASE WHEN (r15.pledged_full < nullif(r15.needs, 0)) THEN 0.999999 END) AS TEXT), 'null') || '}' ELSE 'null' END || '}}'
                  FROM (
                    SELECT r13.key_a AS key_a, r13.pledged_amount AS pledged_amount, r13.unplaced_pledged AS unplaced_pledged, r13.pledged_covered AS pledged_covered, r13.pledged_gap AS pledged_gap, r13.pledged_surplus AS pledged_surplus, r13.pledged_full AS pledged_full, r13.committed_amount AS committed_amount, r13.unplaced_committed AS unplaced_committed, r13.committed_covered AS committed_covered, r13.committed_gap AS committed_gap, r13.committed_surplus AS committed_surplus, r13.committed_full AS committed_full, r13.received_amount AS received_amount, r13.unplaced_received AS unplaced_received, r13.received_covered AS received_covered, r13.received_gap AS received_gap, r13.received_surplus AS received_surplus, r13.received_full AS received_full, r13.disbursed_amount AS disbursed_amount, r13.unplaced_disbursed AS unplaced_disbursed, r13.disbursed_covered AS disbursed_covered, r13.disbursed_gap AS disbursed_gap, r13.disbursed_surplus AS disbursed_surplus, r13.disbursed_full AS disbursed_full, r13.spent_amount AS spent_amount, r13.unplaced_spent AS unplaced_spent, r13.spent_covered AS spent_covered, r13.spent_gap AS spent_gap, r13.spent_surplus AS spent_surplus, r13.spent_full AS spent_full, r13.required AS required, r13.needs AS needs, r13.unit AS unit, r13.place_0 AS place_0) AS r15
                  LIMIT 1), 'null') || ',"notAllocated":' || coalesce((
                  SELECT '{"complete":' || CAST(NOT (EXISTS (
                        SELECT anon_1.currency, anon_1.minor
                        FROM missing_from_free_r20 AS mirps_shared_missing_from_free_1, jsonb_to_recordset(mirps_shared_missing_from_free_1.by_group -> CAST(jsonb_build_array(r16.key_a) AS TEXT)) AS anon_1(currency TEXT, minor NUMERIC))) AS TEXT) || ',"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r16.pledged_amount, r16.unit) AS TEXT) || '"', 'null') || '},"committed":{"amount":' || coalesce('"' || CAST(decimal_text(r16.committed_amount, r16.unit) AS TEXT) || '"', 'null') || '},"received":{"amount":' || coalesce('"' || CAST(decimal_text(r16.received_amount, r16.unit) AS TEXT) || '"', 'null') || '}}'
                  FROM (
                    SELECT 0::numeric AS required, r13.unit AS unit, r13.key_a AS key_a, r13.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, r13.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, r13.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, r13.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, r13.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS r16
                  LIMIT 1), 'null') || '}'
              FROM (
                SELECT anon_1.key_a AS key_a, anon_1.pledged_amount AS pledged_amount, anon_1.unplaced_pledged AS unplaced_pledged, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.unplaced_committed AS unplaced_committed, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.unplaced_received AS unplaced_received, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.unplaced_disbursed AS unplaced_disbursed, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.unplaced_spent AS unplaced_spent, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.required AS required, anon_1.needs AS needs, anon_1.unit AS unit, anon_1.place_0 AS place_0
                FROM (
                  SELECT anon_2.key_a AS key_a, anon_2.pledged_amount AS pledged_amount, anon_2.unplaced_pledged AS unplaced_pledged, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.unplaced_committed AS unplaced_committed, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.unplaced_received AS unplaced_received, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.unplaced_disbursed AS unplaced_disbursed, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.unplaced_spent AS unplaced_spent, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, anon_2.required AS required, anon_2.needs AS needs, ($2::VARCHAR) AS unit, (CASE WHEN (anon_2.key_a < 0) THEN (
                      SELECT concat('INTEREST-', fund_1.code) AS concat_1
                      FROM fund AS fund_1
                      WHERE fund_1.id = -anon_2.key_a) ELSE (
                      SELECT party_1.code
                      FROM party AS party_1
                      WHERE party_1.id = anon_2.key_a) END) AS place_0
                  FROM (
                    SELECT anon_3.key_a AS key_a, anon_3.pledged_amount AS pledged_amount, anon_3.unplaced_pledged AS unplaced_pledged, anon_3.pledged_covered AS pledged_covered, anon_3.pledged_gap AS pledged_gap, anon_3.pledged_surplus AS pledged_surplus, anon_3.pledged_full AS pledged_full, anon_3.committed_amount AS committed_amount, anon_3.unplaced_committed AS unplaced_committed, anon_3.committed_covered AS committed_covered, anon_3.committed_gap AS committed_gap, anon_3.committed_surplus AS committed_surplus, anon_3.committed_full AS committed_full, anon_3.received_amount AS received_amount, anon_3.unplaced_received AS unplaced_received, anon_3.received_covered AS received_covered, anon_3.received_gap AS received_gap, anon_3.received_surplus AS received_surplus, anon_3.received_full AS received_full, anon_3.disbursed_amount AS disbursed_amount, anon_3.unplaced_disbursed AS unplaced_disbursed, anon_3.disbursed_covered AS disbursed_covered, anon_3.disbursed_gap AS disbursed_gap, anon_3.disbursed_surplus AS disbursed_surplus, anon_3.disbursed_full AS disbursed_full, anon_3.spent_amount AS spent_amount, anon_3.unplaced_spent AS unplaced_spent, anon_3.spent_covered AS spent_covered, anon_3.spent_gap AS spent_gap, anon_3.spent_surplus AS spent_surplus, anon_3.spent_full AS spent_full, anon_4.required AS required, anon_4.needs AS needs
                    FROM (
                      SELECT anon_5.key_a AS key_a, anon_5.pledged_amount AS pledged_amount, anon_5.unplaced_pledged AS unplaced_pledged, anon_5.pledged_covered AS pledged_covered, anon_5.pledged_gap AS pledged_gap, anon_5.pledged_surplus AS pledged_surplus, anon_5.pledged_full AS pledged_full, anon_5.committed_amount AS committed_amount, anon_5.unplaced_committed AS unplaced_committed, anon_5.committed_covered AS committed_covered, anon_5.committed_gap AS committed_gap, anon_5.committed_surplus AS committed_surplus, anon_5.committed_full AS committed_full, anon_5.received_amount AS received_amount, anon_5.unplaced_received AS unplaced_received, anon_5.received_covered AS received_covered, anon_5.received_gap AS received_gap, anon_5.received_surplus AS received_surplus, anon_5.received_full AS received_full, anon_5.disbursed_amount AS disbursed_amount, anon_5.unplaced_disbursed AS unplaced_disbursed, anon_5.disbursed_covered AS disbursed_covered, anon_5.disbursed_gap AS disbursed_gap, anon_5.disbursed_surplus AS disbursed_surplus, anon_5.disbursed_full AS disbursed_full, anon_5.spent_amount AS spent_amount, anon_5.unplaced_spent AS unplaced_spent, anon_5.spent_covered AS spent_covered, anon_5.spent_gap AS spent_gap, anon_5.spent_surplus AS spent_surplus, anon_5.spent_full AS spent_full, count(*) OVER () AS groups
                      FROM (
                        SELECT anon_6.key_a AS key_a, coalesce(sum(anon_6.value) FILTER (
                            WHERE anon_6.reached >= 1 AND anon_6.placed), 0::numeric) AS pledged_amount, coalesce(sum(anon_6.value) FILTER (
                            WHERE anon_6.reached >= 1 AND NOT anon_6.placed), 0::numeric) AS unplaced_pledged, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_6.value) FILTER (
                            WHERE anon_6.reached >= 2 AND anon_6.placed), 0::numeric) AS committed_amount, coalesce(sum(anon_6.value) FILTER (
                            WHERE anon_6.reached >= 2 AND NOT anon_6.placed), 0::numeric) AS unplaced_committed, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_6.value) FILTER (
                            WHERE anon_6.reached >= 3 AND anon_6.placed), 0::numeric) AS received_amount, coalesce(sum(anon_6.value) FILTER (
                            WHERE anon_6.reached >= 3 AND NOT anon_6.placed), 0::numeric) AS unplaced_received, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_6.value) FILTER (
                            WHERE anon_6.reached >= 4 AND anon_6.placed), 0::numeric) AS disbursed_amount, coalesce(sum(anon_6.value) FILTER (
                            WHERE anon_6.reached >= 4 AND NOT anon_6.placed), 0::numeric) AS unplaced_disbursed, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_6.value) FILTER (
                            WHERE anon_6.reached >= 5 AND anon_6.placed), 0::numeric) AS spent_amount, coalesce(sum(anon_6.value) FILTER (
                            WHERE anon_6.reached >= 5 AND NOT anon_6.placed), 0::numeric) AS unplaced_spent, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                        FROM (
                          SELECT anon_7.key_a AS key_a, anon_7.reached AS reached, anon_7.need IS NOT NULL AS placed, sum(anon_7.value) AS value
                          FROM (
                            SELECT (mirps_part_money_1.donor_id) AS key_a, CASE WHEN (mirps_part_money_1.stage IN ('PLEDGED')) THEN 1 WHEN (mirps_part_money_1.stage IN ('COMMITTED')) THEN 2 WHEN (mirps_part_money_1.stage IN ('RECEIVED', 'OBLIGATED')) THEN 3 WHEN (mirps_part_money_1.stage IN ('DISBURSED')) THEN 4 WHEN (mirps_part_money_1.stage IN ('SPENT')) THEN 5 END AS reached, mirps_part_money_1.value AS value, mirps_part_money_1.unit AS unit, mirps_part_money_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
                            FROM (
                              SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($2::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($2::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
                              FROM (
                                SELECT money_copy_account_1.stage AS stage, money_copy_account_1.unit AS unit, money_copy_account_1.line_id AS line_id, money_copy_account_1.need_id AS need_id, money_copy_account_1.project_id AS project_id, money_copy_account_1.balance AS balance, money_copy_account_1.balance_usd AS balance_usd, money_copy_account_1.unvalued AS unvalued
                                FROM money_copy_account AS money_copy_account_1
                                WHERE money_copy_account_1.sequence = (
                                  SELECT mirps_shared_money_moment_1.base
                                  FROM money_moment_r17 AS mirps_shared_money_moment_1) UNION ALL
                                SELECT money_step_account_1.stage AS stage, money_step_account_1.unit AS unit, money_step_account_1.line_id AS line_id, money_step_account_1.need_id AS need_id, money_step_account_1.project_id AS project_id, money_step_account_1.balance AS balance, money_step_account_1.balance_usd AS balance_usd, money_step_account_1.unvalued AS unvalued
                                FROM money_step_account AS money_step_account_1
                                WHERE money_step_account_1.sequence > (
                                  SELECT mirps_shared_money_moment_1.base
                                  FROM money_moment_r17 AS mirps_shared_money_moment_1) AND money_step_account_1.sequence <= (
                                  SELECT mirps_shared_money_moment_2.step
                                  FROM money_moment_r17 AS mirps_shared_money_moment_2) UNION ALL
                                SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, mirps_shared_moved_since_1.balance AS balance, mirps_shared_moved_since_1.balance_usd AS balance_usd, mirps_shared_moved_since_1.unvalued AS unvalued
                                FROM moved_since_r18 AS mirps_shared_moved_since_1
                                JOIN account AS account_1 ON account_1.id = mirps_shared_moved_since_1.account_id
                                WHERE account_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')) AS anon_1
                              JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
                              JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                              WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND (($2::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = ($2::VARCHAR)) AND (pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN')) AS mirps_part_money_1
                            LEFT OUTER JOIN (
                              SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, mirps_shared_sums_1.required, mirps_shared_sums_1.pledged AS pledged, mirps_shared_sums_1.committed AS committed, mirps_shared_sums_1.received AS received, mirps_shared_sums_1.disbursed AS disbursed, mirps_shared_sums_1.spent AS spent
                              FROM need AS need_1
                              JOIN sums_r11 AS mirps_shared_sums_1 ON need_1.id = mirps_shared_sums_1.need_id AND CASE WHEN (mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.unit = ($2::VARCHAR)) THEN true ELSE false END
                              WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                                      SELECT mirps_shared_plans_in_force_1.id
                                      FROM plans_in_force_r12 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (mirps_shared_sums_1.required > 0 OR mirps_shared_sums_1.pledged > 0 OR need_1.id IN (
                                  SELECT mirps_shared_sums_2.need_id
                                  FROM sums_r11 AS mirps_shared_sums_2
                                  WHERE ($2::VARCHAR) = 'USD' AND (mirps_shared_sums_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (mirps_shared_sums_2.required > 0 OR mirps_shared_sums_2.pledged > 0) AND mirps_shared_sums_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_1.need_id
                            WHERE mirps_part_needs_1.id IS NOT NULL OR mirps_part_money_1.need_id IS NULL) AS anon_7
                          GROUP BY anon_7.key_a, anon_7.reached, anon_7.need IS NOT NULL) AS anon_6
                        GROUP BY anon_6.key_a) AS anon_5) AS anon_3
                    JOIN (
                      SELECT coalesce(sum(mirps_part_needs_2.required), 0::numeric) AS required, count(nullif(mirps_part_needs_2.required, 0)) AS needs
                      FROM (
                        SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, mirps_shared_sums_1.required, mirps_shared_sums_1.pledged AS pledged, mirps_shared_sums_1.committed AS committed, mirps_shared_sums_1.received AS received, mirps_shared_sums_1.disbursed AS disbursed, mirps_shared_sums_1.spent AS spent
                        FROM need AS need_1
                        JOIN sums_r11 AS mirps_shared_sums_1 ON need_1.id = mirps_shared_sums_1.need_id AND CASE WHEN (mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.unit = ($2::VARCHAR)) THEN true ELSE false END
                        WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                                SELECT mirps_shared_plans_in_force_1.id
                                FROM plans_in_force_r12 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (mirps_shared_sums_1.required > 0 OR mirps_shared_sums_1.pledged > 0 OR need_1.id IN (
                            SELECT mirps_shared_sums_2.need_id
                            FROM sums_r11 AS mirps_shared_sums_2
                            WHERE ($2::VARCHAR) = 'USD' AND (mirps_shared_sums_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (mirps_shared_sums_2.required > 0 OR mirps_shared_sums_2.pledged > 0) AND mirps_shared_sums_2.money_class = 0))) AS mirps_part_needs_2) AS anon_4 ON true
                    WHERE CASE WHEN (anon_3.groups <= 10000) THEN true WHEN (anon_3.groups IS NULL) THEN false ELSE groups_are_few(anon_3.groups, 10000) END) AS anon_2) AS anon_1) AS r13
              ORDER BY r13.place_0 COLLATE "C" ASC NULLS LAST
              LIMIT 20000), ','))
        FROM (
          SELECT $1::DATE AS effective, coalesce((
              SELECT journal_entry_1.recorded_at
              FROM journal_entry AS journal_entry_1
              WHERE journal_entry_1.sequence = (
                SELECT ledger_head.sequence
                FROM ledger_head)), now()) AS known, (
            SELECT ledger_head.sequence
            FROM ledger_head) AS sequence
          WHERE (true)) AS r9
        LIMIT 1), 'null')), 'UTF8')
