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
              WHERE need_1.plan_id = plan_2.id AND need_1.publication = 'PUBLISHED' AND coverage_sum_1.required > 0 AND need_1.illustrative IS false) ELSE false END))), money_without_rate_r7 AS MATERIALIZED (
        SELECT anon_1.key_a, anon_1.reached, anon_1.value, anon_1.unit, anon_1.unvalued, anon_1.need
        FROM (
          SELECT (mirps_part_money_1.event_id) AS key_a, CASE WHEN (mirps_part_money_1.stage IN ('PLEDGED')) THEN 1 WHEN (mirps_part_money_1.stage IN ('COMMITTED')) THEN 2 WHEN (mirps_part_money_1.stage IN ('RECEIVED', 'OBLIGATED')) THEN 3 WHEN (mirps_part_money_1.stage IN ('DISBURSED')) THEN 4 WHEN (mirps_part_money_1.stage IN ('SPENT')) THEN 5 END AS reached, mirps_part_money_1.value AS value, mirps_part_money_1.unit AS unit, mirps_part_money_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
          FROM (
            SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
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
          WHERE mirps_part_needs_1.id IS NOT NULL OR mirps_part_money_1.need_id IS NULL) AS anon_1
        WHERE anon_1.unvalued > 0), missing_from_free_r8 AS MATERIALIZED (
        SELECT jsonb_object_agg(anon_1.key, anon_1.missing) AS by_group
        FROM (
          SELECT anon_2.key AS key, jsonb_agg(jsonb_build_object('currency', anon_2.unit, 'minor', anon_2.minor)) AS missing
          FROM (
            SELECT CAST(jsonb_build_array(anon_3.key_a) AS TEXT) AS key, anon_3.unit AS unit, sum(anon_3.unvalued) AS minor
            FROM (
              SELECT mirps_shared_money_without_rate_1.key_a AS key_a, mirps_shared_money_without_rate_1.reached AS reached, mirps_shared_money_without_rate_1.value AS value, mirps_shared_money_without_rate_1.unit AS unit, mirps_shared_money_without_rate_1.unvalued AS unvalued, mirps_shared_money_without_rate_1.need AS need
              FROM money_without_rate_r7 AS mirps_shared_money_without_rate_1
              WHERE mirps_shared_money_without_rate_1.need IS NULL) AS anon_3
            GROUP BY CAST(jsonb_build_array(anon_3.key_a) AS TEXT), anon_3.unit) AS anon_2
          GROUP BY anon_2.key) AS anon_1), money_groups_r9 AS MATERIALIZED (
        SELECT anon_1.key_a, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 1 AND anon_1.placed), 0::numeric) AS pledged_amount, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 1 AND NOT anon_1.placed), 0::numeric) AS unplaced_pledged, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 2 AND anon_1.placed), 0::numeric) AS committed_amount, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 2 AND NOT anon_1.placed), 0::numeric) AS unplaced_committed, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 3 AND anon_1.placed), 0::numeric) AS received_amount, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 3 AND NOT anon_1.placed), 0::numeric) AS unplaced_received, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 4 AND anon_1.placed), 0::numeric) AS disbursed_amount, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 4 AND NOT anon_1.placed), 0::numeric) AS unplaced_disbursed, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 5 AND anon_1.placed), 0::numeric) AS spent_amount, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 5 AND NOT anon_1.placed), 0::numeric) AS unplaced_spent, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, true AS there
        FROM (
          SELECT anon_2.key_a AS key_a, anon_2.reached AS reached, anon_2.need IS NOT NULL AS placed, sum(anon_2.value) AS value
          FROM (
            SELECT (mirps_part_money_1.event_id) AS key_a, CASE WHEN (mirps_part_money_1.stage IN ('PLEDGED')) THEN 1 WHEN (mirps_part_money_1.stage IN ('COMMITTED')) THEN 2 WHEN (mirps_part_money_1.stage IN ('RECEIVED', 'OBLIGATED')) THEN 3 WHEN (mirps_part_money_1.stage IN ('DISBURSED')) THEN 4 WHEN (mirps_part_money_1.stage IN ('SPENT')) THEN 5 END AS reached, mirps_part_money_1.value AS value, mirps_part_money_1.unit AS unit, mirps_part_money_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
            FROM (
              SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
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
            WHERE mirps_part_needs_1.id IS NOT NULL OR mirps_part_money_1.need_id IS NULL) AS anon_2
          GROUP BY anon_2.key_a, anon_2.reached, anon_2.need IS NOT NULL) AS anon_1
        GROUP BY anon_1.key_a)
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
                    SELECT anon_1.currency AS currency, decimal_text(anon_1.minor, anon_1.currency) AS amount
                    FROM (
                      SELECT anon_2.currency AS currency, anon_2.minor AS minor
                      FROM missing_from_free_r8 AS mirps_shared_missing_from_free_1, jsonb_to_recordset(mirps_shared_missing_from_free_1.by_group -> CAST(jsonb_build_array(r4.key_a) AS TEXT)) AS anon_2(currency TEXT, minor NUMERIC)) AS anon_1) AS r5
                  ORDER BY r5.currency
                  LIMIT 1000), ',') || ']}'
              FROM (
                SELECT 0::numeric AS required, r2.unit AS unit, r2.key_a AS key_a, r2.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, r2.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, r2.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, r2.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, r2.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS r4
              LIMIT 1), 'null') || '}'
          FROM (
            SELECT anon_1.key_a AS key_a, anon_1.pledged_amount AS pledged_amount, anon_1.unplaced_pledged AS unplaced_pledged, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.unplaced_committed AS unplaced_committed, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.unplaced_received AS unplaced_received, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.unplaced_disbursed AS unplaced_disbursed, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.unplaced_spent AS unplaced_spent, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.required AS required, anon_1.needs AS needs, anon_1.unit AS unit, anon_1.place_0 AS place_0
            FROM (
              SELECT anon_2.key_a AS key_a, anon_2.pledged_amount AS pledged_amount, anon_2.unplaced_pledged AS unplaced_pledged, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.unplaced_committed AS unplaced_committed, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.unplaced_received AS unplaced_received, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.unplaced_disbursed AS unplaced_disbursed, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.unplaced_spent AS unplaced_spent, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, anon_2.required AS required, anon_2.needs AS needs, ($1::VARCHAR) AS unit, ((
                  SELECT event_1.code
                  FROM event AS event_1
                  WHERE event_1.id = anon_2.key_a)) AS place_0
              FROM (
                SELECT mirps_shared_money_groups_1.key_a AS key_a, mirps_shared_money_groups_1.pledged_amount AS pledged_amount, mirps_shared_money_groups_1.unplaced_pledged AS unplaced_pledged, mirps_shared_money_groups_1.pledged_covered AS pledged_covered, mirps_shared_money_groups_1.pledged_gap AS pledged_gap, mirps_shared_money_groups_1.pledged_surplus AS pledged_surplus, mirps_shared_money_groups_1.pledged_full AS pledged_full, mirps_shared_money_groups_1.committed_amount AS committed_amount, mirps_shared_money_groups_1.unplaced_committed AS unplaced_committed, mirps_shared_money_groups_1.committed_covered AS committed_covered, mirps_shared_money_groups_1.committed_gap AS committed_gap, mirps_shared_money_groups_1.committed_surplus AS committed_surplus, mirps_shared_money_groups_1.committed_full AS committed_full, mirps_shared_money_groups_1.received_amount AS received_amount, mirps_shared_money_groups_1.unplaced_received AS unplaced_received, mirps_shared_money_groups_1.received_covered AS received_covered, mirps_shared_money_groups_1.received_gap AS received_gap, mirps_shared_money_groups_1.received_surplus AS received_surplus, mirps_shared_money_groups_1.received_full AS received_full, mirps_shared_money_groups_1.disbursed_amount AS disbursed_amount, mirps_shared_money_groups_1.unplaced_disbursed AS unplaced_disbursed, mirps_shared_money_groups_1.disbursed_covered AS disbursed_covered, mirps_shared_money_groups_1.disbursed_gap AS disbursed_gap, mirps_shared_money_groups_1.disbursed_surplus AS disbursed_surplus, mirps_shared_money_groups_1.disbursed_full AS disbursed_full, mirps_shared_money_groups_1.spent_amount AS spent_amount, mirps_shared_money_groups_1.unplaced_spent AS unplaced_spent, mirps_shared_money_groups_1.spent_covered AS spent_covered, mirps_shared_money_groups_1.spent_gap AS spent_gap, mirps_shared_money_groups_1.spent_surplus AS spent_surplus, mirps_shared_money_groups_1.spent_full AS spent_full, anon_3.required AS required, anon_3.needs AS needs
                FROM money_groups_r9 AS mirps_shared_money_groups_1
                JOIN (
                  SELECT coalesce(sum(mirps_part_needs_1.required), 0::numeric) AS required, count(nullif(mirps_part_needs_1.required, 0)) AS needs
                  FROM (
                    SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                    FROM need AS need_1
                    JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
                    WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                            SELECT mirps_shared_plans_in_force_1.id
                            FROM plans_in_force_r6 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                        SELECT coverage_sum_2.need_id
                        FROM coverage_sum AS coverage_sum_2
                        WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1) AS anon_3 ON true
                WHERE coalesce(mirps_shared_money_groups_1.there, false) AND CASE WHEN ((
                    SELECT count(*) AS count_1
                    FROM money_groups_r9 AS mirps_shared_money_groups_2) <= 10000) THEN true ELSE groups_are_few((
                    SELECT count(*) AS count_1
                    FROM money_groups_r9 AS mirps_shared_money_groups_2), 10000) END) AS anon_2) AS anon_1) AS r2
          ORDER BY r2.place_0 COLLATE "C" ASC NULLS LAST
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
        WHERE (true)) AS r1
      LIMIT 1), 'null') || ',"channel":' || coalesce((WITH plans_in_force_r15 AS (
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
              WHERE need_1.plan_id = plan_2.id AND need_1.publication = 'PUBLISHED' AND coverage_sum_1.required > 0 AND need_1.illustrative IS false) ELSE false END))), money_without_rate_r16 AS MATERIALIZED (
        SELECT anon_1.key_a, anon_1.key_b, anon_1.reached, anon_1.value, anon_1.unit, anon_1.unvalued, anon_1.need
        FROM (
          SELECT (mirps_part_money_1.channel) AS key_a, (mirps_part_money_1.fund_id) AS key_b, CASE WHEN (mirps_part_money_1.stage IN ('PLEDGED')) THEN 1 WHEN (mirps_part_money_1.stage IN ('COMMITTED')) THEN 2 WHEN (mirps_part_money_1.stage IN ('RECEIVED', 'OBLIGATED')) THEN 3 WHEN (mirps_part_money_1.stage IN ('DISBURSED')) THEN 4 WHEN (mirps_part_money_1.stage IN ('SPENT')) THEN 5 END AS reached, mirps_part_money_1.value AS value, mirps_part_money_1.unit AS unit, mirps_part_money_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
          FROM (
            SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
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
                    FROM plans_in_force_r15 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                SELECT coverage_sum_2.need_id
                FROM coverage_sum AS coverage_sum_2
                WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_1.need_id
          WHERE mirps_part_needs_1.id IS NOT NULL OR mirps_part_money_1.need_id IS NULL) AS anon_1
        WHERE anon_1.unvalued > 0), missing_from_free_r17 AS MATERIALIZED (
        SELECT jsonb_object_agg(anon_1.key, anon_1.missing) AS by_group
        FROM (
          SELECT anon_2.key AS key, jsonb_agg(jsonb_build_object('currency', anon_2.unit, 'minor', anon_2.minor)) AS missing
          FROM (
            SELECT CAST(jsonb_build_array(anon_3.key_a, anon_3.key_b) AS TEXT) AS key, anon_3.unit AS unit, sum(anon_3.unvalued) AS minor
            FROM (
              SELECT mirps_shared_money_without_rate_1.key_a AS key_a, mirps_shared_money_without_rate_1.key_b AS key_b, mirps_shared_money_without_rate_1.reached AS reached, mirps_shared_money_without_rate_1.value AS value, mirps_shared_money_without_rate_1.unit AS unit, mirps_shared_money_without_rate_1.unvalued AS unvalued, mirps_shared_money_without_rate_1.need AS need
              FROM money_without_rate_r16 AS mirps_shared_money_without_rate_1
              WHERE mirps_shared_money_without_rate_1.need IS NULL) AS anon_3
            GROUP BY CAST(jsonb_build_array(anon_3.key_a, anon_3.key_b) AS TEXT), anon_3.unit) AS anon_2
          GROUP BY anon_2.key) AS anon_1), money_groups_r18 AS MATERIALIZED (
        SELECT anon_1.key_a, anon_1.key_b, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 1 AND anon_1.placed), 0::numeric) AS pledged_amount, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 1 AND NOT anon_1.placed), 0::numeric) AS unplaced_pledged, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 2 AND anon_1.placed), 0::numeric) AS committed_amount, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 2 AND NOT anon_1.placed), 0::numeric) AS unplaced_committed, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 3 AND anon_1.placed), 0::numeric) AS received_amount, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 3 AND NOT anon_1.placed), 0::numeric) AS unplaced_received, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 4 AND anon_1.placed), 0::numeric) AS disbursed_amount, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 4 AND NOT anon_1.placed), 0::numeric) AS unplaced_disbursed, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 5 AND anon_1.placed), 0::numeric) AS spent_amount, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 5 AND NOT anon_1.placed), 0::numeric) AS unplaced_spent, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, true AS there
        FROM (
          SELECT anon_2.key_a AS key_a, anon_2.key_b AS key_b, anon_2.reached AS reached, anon_2.need IS NOT NULL AS placed, sum(anon_2.value) AS value
          FROM (
            SELECT (mirps_part_money_1.channel) AS key_a, (mirps_part_money_1.fund_id) AS key_b, CASE WHEN (mirps_part_money_1.stage IN ('PLEDGED')) THEN 1 WHEN (mirps_part_money_1.stage IN ('COMMITTED')) THEN 2 WHEN (mirps_part_money_1.stage IN ('RECEIVED', 'OBLIGATED')) THEN 3 WHEN (mirps_part_money_1.stage IN ('DISBURSED')) THEN 4 WHEN (mirps_part_money_1.stage IN ('SPENT')) THEN 5 END AS reached, mirps_part_money_1.value AS value, mirps_part_money_1.unit AS unit, mirps_part_money_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
            FROM (
              SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
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
                      FROM plans_in_force_r15 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                  SELECT coverage_sum_2.need_id
                  FROM coverage_sum AS coverage_sum_2
                  WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_1.need_id
            WHERE mirps_part_needs_1.id IS NOT NULL OR mirps_part_money_1.need_id IS NULL) AS anon_2
          GROUP BY anon_2.key_a, anon_2.key_b, anon_2.reached, anon_2.need IS NOT NULL) AS anon_1
        GROUP BY anon_1.key_a, anon_1.key_b)
      SELECT '{"groups":[' || array_to_string(ARRAY(
          SELECT '{"keys":[' || array_to_string(ARRAY(
              SELECT '{"code":' || coalesce(CAST(to_json(CAST(r12.code AS TEXT)) AS TEXT), 'null') || ',"label":' || coalesce(CAST(to_json(CAST(coalesce(CAST(r12.label AS JSONB) ->> 'fr', CAST(r12.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null') || '}'
              FROM (
                SELECT keys.dimension AS dimension, keys.code AS code, keys.place AS place, CASE WHEN (keys.place = 0) THEN (coalesce(CASE WHEN (r11.key_a = 'FUND') THEN jsonb_build_object('en', 'MIRPS Fund', 'es', 'Fondo MIRPS', 'pt', 'Fundo MIRPS', 'fr', 'Fonds MIRPS') WHEN (r11.key_a = 'BILATERAL') THEN jsonb_build_object('en', 'Bilateral', 'es', 'Bilateral', 'pt', 'Bilateral', 'fr', 'Bilatéral') WHEN (r11.key_a = 'MULTILATERAL') THEN jsonb_build_object('en', 'Multilateral', 'es', 'Multilateral', 'pt', 'Multilateral', 'fr', 'Multilatéral') WHEN (r11.key_a = 'OTHER') THEN jsonb_build_object('en', 'Other', 'es', 'Otro', 'pt', 'Outro', 'fr', 'Autre') END, jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé'))) WHEN (keys.place = 1) THEN (coalesce((
                      SELECT fund_1.name
                      FROM fund AS fund_1
                      WHERE fund_1.id = r11.key_b), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé'))) END AS label
                FROM (VALUES (('CHANNEL'), (r11.key_a), 0), (('FUND'), ((
                        SELECT fund_1.code
                        FROM fund AS fund_1
                        WHERE fund_1.id = r11.key_b)), 1)) AS keys (dimension, code, place)) AS r12
              ORDER BY r12.place
              LIMIT 1000), ',') || '],"notAllocated":' || coalesce((
              SELECT '{"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r13.pledged_amount, r13.unit) AS TEXT) || '"', 'null') || '},"unconverted":[' || array_to_string(ARRAY(
                  SELECT '{"amount":' || coalesce('"' || CAST(r14.amount AS TEXT) || '"', 'null') || ',"currency":' || CAST(to_json(CAST(r14.currency AS TEXT)) AS TEXT) || '}'
                  FROM (
                    SELECT anon_1.currency AS currency, decimal_text(anon_1.minor, anon_1.currency) AS amount
                    FROM (
                      SELECT anon_2.currency AS currency, anon_2.minor AS minor
                      FROM missing_from_free_r17 AS mirps_shared_missing_from_free_1, jsonb_to_recordset(mirps_shared_missing_from_free_1.by_group -> CAST(jsonb_build_array(r13.key_a, r13.key_b) AS TEXT)) AS anon_2(currency TEXT, minor NUMERIC)) AS anon_1) AS r14
                  ORDER BY r14.currency
                  LIMIT 1000), ',') || ']}'
              FROM (
                SELECT 0::numeric AS required, r11.unit AS unit, r11.key_a AS key_a, r11.key_b AS key_b, r11.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, r11.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, r11.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, r11.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, r11.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS r13
              LIMIT 1), 'null') || '}'
          FROM (
            SELECT anon_1.key_a AS key_a, anon_1.key_b AS key_b, anon_1.pledged_amount AS pledged_amount, anon_1.unplaced_pledged AS unplaced_pledged, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.unplaced_committed AS unplaced_committed, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.unplaced_received AS unplaced_received, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.unplaced_disbursed AS unplaced_disbursed, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.unplaced_spent AS unplaced_spent, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.required AS required, anon_1.needs AS needs, anon_1.unit AS unit, anon_1.place_0 AS place_0, anon_1.place_1 AS place_1
            FROM (
              SELECT anon_2.key_a AS key_a, anon_2.key_b AS key_b, anon_2.pledged_amount AS pledged_amount, anon_2.unplaced_pledged AS unplaced_pledged, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.unplaced_committed AS unplaced_committed, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.unplaced_received AS unplaced_received, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.unplaced_disbursed AS unplaced_disbursed, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.unplaced_spent AS unplaced_spent, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, anon_2.required AS required, anon_2.needs AS needs, ($1::VARCHAR) AS unit, (anon_2.key_a) AS place_0, ((
                  SELECT fund_1.code
                  FROM fund AS fund_1
                  WHERE fund_1.id = anon_2.key_b)) AS place_1
              FROM (
                SELECT mirps_shared_money_groups_1.key_a AS key_a, mirps_shared_money_groups_1.key_b AS key_b, mirps_shared_money_groups_1.pledged_amount AS pledged_amount, mirps_shared_money_groups_1.unplaced_pledged AS unplaced_pledged, mirps_shared_money_groups_1.pledged_covered AS pledged_covered, mirps_shared_money_groups_1.pledged_gap AS pledged_gap, mirps_shared_money_groups_1.pledged_surplus AS pledged_surplus, mirps_shared_money_groups_1.pledged_full AS pledged_full, mirps_shared_money_groups_1.committed_amount AS committed_amount, mirps_shared_money_groups_1.unplaced_committed AS unplaced_committed, mirps_shared_money_groups_1.committed_covered AS committed_covered, mirps_shared_money_groups_1.committed_gap AS committed_gap, mirps_shared_money_groups_1.committed_surplus AS committed_surplus, mirps_shared_money_groups_1.committed_full AS committed_full, mirps_shared_money_groups_1.received_amount AS received_amount, mirps_shared_money_groups_1.unplaced_received AS unplaced_received, mirps_shared_money_groups_1.received_covered AS received_covered, mirps_shared_money_groups_1.received_gap AS received_gap, mirps_shared_money_groups_1.received_surplus AS received_surplus, mirps_shared_money_groups_1.received_full AS received_full, mirps_shared_money_groups_1.disbursed_amount AS disbursed_amount, mirps_shared_money_groups_1.unplaced_disbursed AS unplaced_disbursed, mirps_shared_money_groups_1.disbursed_covered AS disbursed_covered, mirps_shared_money_groups_1.disbursed_gap AS disbursed_gap, mirps_shared_money_groups_1.disbursed_surplus AS disbursed_surplus, mirps_shared_money_groups_1.disbursed_full AS disbursed_full, mirps_shared_money_groups_1.spent_amount AS spent_amount, mirps_shared_money_groups_1.unplaced_spent AS unplaced_spent, mirps_shared_money_groups_1.spent_covered AS spent_covered, mirps_shared_money_groups_1.spent_gap AS spent_gap, mirps_shared_money_groups_1.spent_surplus AS spent_surplus, mirps_shared_money_groups_1.spent_full AS spent_full, anon_3.required AS required, anon_3.needs AS needs
                FROM money_groups_r18 AS mirps_shared_money_groups_1
                JOIN (
                  SELECT coalesce(sum(mirps_part_needs_1.required), 0::numeric) AS required, count(nullif(mirps_part_needs_1.required, 0)) AS needs
                  FROM (
                    SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                    FROM need AS need_1
                    JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
                    WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                            SELECT mirps_shared_plans_in_force_1.id
                            FROM plans_in_force_r15 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                        SELECT coverage_sum_2.need_id
                        FROM coverage_sum AS coverage_sum_2
                        WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1) AS anon_3 ON true
                WHERE coalesce(mirps_shared_money_groups_1.there, false) AND CASE WHEN ((
                    SELECT count(*) AS count_1
                    FROM money_groups_r18 AS mirps_shared_money_groups_2) <= 10000) THEN true ELSE groups_are_few((
                    SELECT count(*) AS count_1
                    FROM money_groups_r18 AS mirps_shared_money_groups_2), 10000) END) AS anon_2) AS anon_1) AS r11
          ORDER BY r11.place_0 COLLATE "C" ASC NULLS LAST, r11.place_1 COLLATE "C" ASC NULLS LAST
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
        WHERE (true)) AS r10
      LIMIT 1), 'null') || ',"earmark":' || coalesce((WITH plans_in_force_r24 AS (
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
              WHERE need_1.plan_id = plan_2.id AND need_1.publication = 'PUBLISHED' AND coverage_sum_1.required > 0 AND need_1.illustrative IS false) ELSE false END))), money_without_rate_r25 AS MATERIALIZED (
        SELECT anon_1.key_a, anon_1.reached, anon_1.value, anon_1.unit, anon_1.unvalued, anon_1.need
        FROM (
          SELECT (CASE WHEN (mirps_part_money_1.earmark_modality = 'A') THEN '1' WHEN (mirps_part_money_1.earmark_modality = 'B') THEN '1' WHEN (mirps_part_money_1.earmark_modality = 'C') THEN '1' WHEN (mirps_part_money_1.earmark_modality = 'D') THEN '2' WHEN (mirps_part_money_1.earmark_modality = 'E') THEN '2' WHEN (mirps_part_money_1.earmark_modality = 'F') THEN '2' WHEN (mirps_part_money_1.earmark_modality = 'G') THEN '3' WHEN (mirps_part_money_1.earmark_modality = 'H') THEN '3' WHEN (mirps_part_money_1.earmark_modality = 'I') THEN '4' WHEN (mirps_part_money_1.earmark_modality = 'J') THEN '4' WHEN (mirps_part_money_1.earmark_modality = 'K') THEN '4' WHEN (mirps_part_money_1.earmark_modality = 'L') THEN '4' END) AS key_a, CASE WHEN (mirps_part_money_1.stage IN ('PLEDGED')) THEN 1 WHEN (mirps_part_money_1.stage IN ('COMMITTED')) THEN 2 WHEN (mirps_part_money_1.stage IN ('RECEIVED', 'OBLIGATED')) THEN 3 WHEN (mirps_part_money_1.stage IN ('DISBURSED')) THEN 4 WHEN (mirps_part_money_1.stage IN ('SPENT')) THEN 5 END AS reached, mirps_part_money_1.value AS value, mirps_part_money_1.unit AS unit, mirps_part_money_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
          FROM (
            SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
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
          WHERE mirps_part_needs_1.id IS NOT NULL OR mirps_part_money_1.need_id IS NULL) AS anon_1
        WHERE anon_1.unvalued > 0), missing_from_free_r26 AS MATERIALIZED (
        SELECT jsonb_object_agg(anon_1.key, anon_1.missing) AS by_group
        FROM (
          SELECT anon_2.key AS key, jsonb_agg(jsonb_build_object('currency', anon_2.unit, 'minor', anon_2.minor)) AS missing
          FROM (
            SELECT CAST(jsonb_build_array(anon_3.key_a) AS TEXT) AS key, anon_3.unit AS unit, sum(anon_3.unvalued) AS minor
            FROM (
              SELECT mirps_shared_money_without_rate_1.key_a AS key_a, mirps_shared_money_without_rate_1.reached AS reached, mirps_shared_money_without_rate_1.value AS value, mirps_shared_money_without_rate_1.unit AS unit, mirps_shared_money_without_rate_1.unvalued AS unvalued, mirps_shared_money_without_rate_1.need AS need
              FROM money_without_rate_r25 AS mirps_shared_money_without_rate_1
              WHERE mirps_shared_money_without_rate_1.need IS NULL) AS anon_3
            GROUP BY CAST(jsonb_build_array(anon_3.key_a) AS TEXT), anon_3.unit) AS anon_2
          GROUP BY anon_2.key) AS anon_1), money_groups_r27 AS MATERIALIZED (
        SELECT anon_1.key_a, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 1 AND anon_1.placed), 0::numeric) AS pledged_amount, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 1 AND NOT anon_1.placed), 0::numeric) AS unplaced_pledged, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 2 AND anon_1.placed), 0::numeric) AS committed_amount, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 2 AND NOT anon_1.placed), 0::numeric) AS unplaced_committed, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 3 AND anon_1.placed), 0::numeric) AS received_amount, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 3 AND NOT anon_1.placed), 0::numeric) AS unplaced_received, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 4 AND anon_1.placed), 0::numeric) AS disbursed_amount, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 4 AND NOT anon_1.placed), 0::numeric) AS unplaced_disbursed, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 5 AND anon_1.placed), 0::numeric) AS spent_amount, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 5 AND NOT anon_1.placed), 0::numeric) AS unplaced_spent, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, true AS there
        FROM (
          SELECT anon_2.key_a AS key_a, anon_2.reached AS reached, anon_2.need IS NOT NULL AS placed, sum(anon_2.value) AS value
          FROM (
            SELECT (CASE WHEN (mirps_part_money_1.earmark_modality = 'A') THEN '1' WHEN (mirps_part_money_1.earmark_modality = 'B') THEN '1' WHEN (mirps_part_money_1.earmark_modality = 'C') THEN '1' WHEN (mirps_part_money_1.earmark_modality = 'D') THEN '2' WHEN (mirps_part_money_1.earmark_modality = 'E') THEN '2' WHEN (mirps_part_money_1.earmark_modality = 'F') THEN '2' WHEN (mirps_part_money_1.earmark_modality = 'G') THEN '3' WHEN (mirps_part_money_1.earmark_modality = 'H') THEN '3' WHEN (mirps_part_money_1.earmark_modality = 'I') THEN '4' WHEN (mirps_part_money_1.earmark_modality = 'J') THEN '4' WHEN (mirps_part_money_1.earmark_modality = 'K') THEN '4' WHEN (mirps_part_money_1.earmark_modality = 'L') THEN '4' END) AS key_a, CASE WHEN (mirps_part_money_1.stage IN ('PLEDGED')) THEN 1 WHEN (mirps_part_money_1.stage IN ('COMMITTED')) THEN 2 WHEN (mirps_part_money_1.stage IN ('RECEIVED', 'OBLIGATED')) THEN 3 WHEN (mirps_part_money_1.stage IN ('DISBURSED')) THEN 4 WHEN (mirps_part_money_1.stage IN ('SPENT')) THEN 5 END AS reached, mirps_part_money_1.value AS value, mirps_part_money_1.unit AS unit, mirps_part_money_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
            FROM (
              SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
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
            WHERE mirps_part_needs_1.id IS NOT NULL OR mirps_part_money_1.need_id IS NULL) AS anon_2
          GROUP BY anon_2.key_a, anon_2.reached, anon_2.need IS NOT NULL) AS anon_1
        GROUP BY anon_1.key_a)
      SELECT '{"groups":[' || array_to_string(ARRAY(
          SELECT '{"keys":[' || array_to_string(ARRAY(
              SELECT '{"code":' || coalesce(CAST(to_json(CAST(r21.code AS TEXT)) AS TEXT), 'null') || ',"label":' || coalesce(CAST(to_json(CAST(coalesce(CAST(r21.label AS JSONB) ->> 'fr', CAST(r21.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null') || '}'
              FROM (
                SELECT keys.dimension AS dimension, keys.code AS code, keys.place AS place, CASE WHEN (keys.place = 0) THEN (coalesce(CASE WHEN (r20.key_a = '1') THEN jsonb_build_object('en', 'Unearmarked', 'es', 'Sin asignación', 'pt', 'Não vinculado', 'fr', 'Non affecté') WHEN (r20.key_a = '2') THEN jsonb_build_object('en', 'Softly earmarked', 'es', 'Asignación flexible', 'pt', 'Vinculação flexível', 'fr', 'Affectation souple') WHEN (r20.key_a = '3') THEN jsonb_build_object('en', 'Earmarked', 'es', 'Con asignación', 'pt', 'Vinculado', 'fr', 'Affecté') WHEN (r20.key_a = '4') THEN jsonb_build_object('en', 'Tightly earmarked', 'es', 'Asignación estricta', 'pt', 'Vinculação estrita', 'fr', 'Affectation stricte') END, jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé'))) END AS label
                FROM (VALUES (('EARMARK'), (r20.key_a), 0)) AS keys (dimension, code, place)) AS r21
              ORDER BY r21.place
              LIMIT 1000), ',') || '],"notAllocated":' || coalesce((
              SELECT '{"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r22.pledged_amount, r22.unit) AS TEXT) || '"', 'null') || '},"unconverted":[' || array_to_string(ARRAY(
                  SELECT '{"amount":' || coalesce('"' || CAST(r23.amount AS TEXT) || '"', 'null') || ',"currency":' || CAST(to_json(CAST(r23.currency AS TEXT)) AS TEXT) || '}'
                  FROM (
                    SELECT anon_1.currency AS currency, decimal_text(anon_1.minor, anon_1.currency) AS amount
                    FROM (
                      SELECT anon_2.currency AS currency, anon_2.minor AS minor
                      FROM missing_from_free_r26 AS mirps_shared_missing_from_free_1, jsonb_to_recordset(mirps_shared_missing_from_free_1.by_group -> CAST(jsonb_build_array(r22.key_a) AS TEXT)) AS anon_2(currency TEXT, minor NUMERIC)) AS anon_1) AS r23
                  ORDER BY r23.currency
                  LIMIT 1000), ',') || ']}'
              FROM (
                SELECT 0::numeric AS required, r20.unit AS unit, r20.key_a AS key_a, r20.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, r20.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, r20.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, r20.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, r20.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS r22
              LIMIT 1), 'null') || '}'
          FROM (
            SELECT anon_1.key_a AS key_a, anon_1.pledged_amount AS pledged_amount, anon_1.unplaced_pledged AS unplaced_pledged, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.unplaced_committed AS unplaced_committed, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.unplaced_received AS unplaced_received, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.unplaced_disbursed AS unplaced_disbursed, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.unplaced_spent AS unplaced_spent, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.required AS required, anon_1.needs AS needs, anon_1.unit AS unit, anon_1.place_0 AS place_0
            FROM (
              SELECT anon_2.key_a AS key_a, anon_2.pledged_amount AS pledged_amount, anon_2.unplaced_pledged AS unplaced_pledged, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.unplaced_committed AS unplaced_committed, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.unplaced_received AS unplaced_received, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.unplaced_disbursed AS unplaced_disbursed, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.unplaced_spent AS unplaced_spent, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, anon_2.required AS required, anon_2.needs AS needs, ($1::VARCHAR) AS unit, (anon_2.key_a) AS place_0
              FROM (
                SELECT mirps_shared_money_groups_1.key_a AS key_a, mirps_shared_money_groups_1.pledged_amount AS pledged_amount, mirps_shared_money_groups_1.unplaced_pledged AS unplaced_pledged, mirps_shared_money_groups_1.pledged_covered AS pledged_covered, mirps_shared_money_groups_1.pledged_gap AS pledged_gap, mirps_shared_money_groups_1.pledged_surplus AS pledged_surplus, mirps_shared_money_groups_1.pledged_full AS pledged_full, mirps_shared_money_groups_1.committed_amount AS committed_amount, mirps_shared_money_groups_1.unplaced_committed AS unplaced_committed, mirps_shared_money_groups_1.committed_covered AS committed_covered, mirps_shared_money_groups_1.committed_gap AS committed_gap, mirps_shared_money_groups_1.committed_surplus AS committed_surplus, mirps_shared_money_groups_1.committed_full AS committed_full, mirps_shared_money_groups_1.received_amount AS received_amount, mirps_shared_money_groups_1.unplaced_received AS unplaced_received, mirps_shared_money_groups_1.received_covered AS received_covered, mirps_shared_money_groups_1.received_gap AS received_gap, mirps_shared_money_groups_1.received_surplus AS received_surplus, mirps_shared_money_groups_1.received_full AS received_full, mirps_shared_money_groups_1.disbursed_amount AS disbursed_amount, mirps_shared_money_groups_1.unplaced_disbursed AS unplaced_disbursed, mirps_shared_money_groups_1.disbursed_covered AS disbursed_covered, mirps_shared_money_groups_1.disbursed_gap AS disbursed_gap, mirps_shared_money_groups_1.disbursed_surplus AS disbursed_surplus, mirps_shared_money_groups_1.disbursed_full AS disbursed_full, mirps_shared_money_groups_1.spent_amount AS spent_amount, mirps_shared_money_groups_1.unplaced_spent AS unplaced_spent, mirps_shared_money_groups_1.spent_covered AS spent_covered, mirps_shared_money_groups_1.spent_gap AS spent_gap, mirps_shared_money_groups_1.spent_surplus AS spent_surplus, mirps_shared_money_groups_1.spent_full AS spent_full, anon_3.required AS required, anon_3.needs AS needs
                FROM money_groups_r27 AS mirps_shared_money_groups_1
                JOIN (
                  SELECT coalesce(sum(mirps_part_needs_1.required), 0::numeric) AS required, count(nullif(mirps_part_needs_1.required, 0)) AS needs
                  FROM (
                    SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                    FROM need AS need_1
                    JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
                    WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                            SELECT mirps_shared_plans_in_force_1.id
                            FROM plans_in_force_r24 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                        SELECT coverage_sum_2.need_id
                        FROM coverage_sum AS coverage_sum_2
                        WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1) AS anon_3 ON true
                WHERE coalesce(mirps_shared_money_groups_1.there, false) AND CASE WHEN ((
                    SELECT count(*) AS count_1
                    FROM money_groups_r27 AS mirps_shared_money_groups_2) <= 10000) THEN true ELSE groups_are_few((
                    SELECT count(*) AS count_1
                    FROM money_groups_r27 AS mirps_shared_money_groups_2), 10000) END) AS anon_2) AS anon_1) AS r20
          ORDER BY r20.place_0 COLLATE "C" ASC NULLS LAST
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
        WHERE (true)) AS r19
      LIMIT 1), 'null') || ',"modality":' || coalesce((WITH plans_in_force_r33 AS (
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
              WHERE need_1.plan_id = plan_2.id AND need_1.publication = 'PUBLISHED' AND coverage_sum_1.required > 0 AND need_1.illustrative IS false) ELSE false END))), money_without_rate_r34 AS MATERIALIZED (
        SELECT anon_1.key_a, anon_1.reached, anon_1.value, anon_1.unit, anon_1.unvalued, anon_1.need
        FROM (
          SELECT (mirps_part_money_1.modality) AS key_a, CASE WHEN (mirps_part_money_1.stage IN ('PLEDGED')) THEN 1 WHEN (mirps_part_money_1.stage IN ('COMMITTED')) THEN 2 WHEN (mirps_part_money_1.stage IN ('RECEIVED', 'OBLIGATED')) THEN 3 WHEN (mirps_part_money_1.stage IN ('DISBURSED')) THEN 4 WHEN (mirps_part_money_1.stage IN ('SPENT')) THEN 5 END AS reached, mirps_part_money_1.value AS value, mirps_part_money_1.unit AS unit, mirps_part_money_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
          FROM (
            SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
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
                    FROM plans_in_force_r33 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                SELECT coverage_sum_2.need_id
                FROM coverage_sum AS coverage_sum_2
                WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_1.need_id
          WHERE mirps_part_needs_1.id IS NOT NULL OR mirps_part_money_1.need_id IS NULL) AS anon_1
        WHERE anon_1.unvalued > 0), missing_from_free_r35 AS MATERIALIZED (
        SELECT jsonb_object_agg(anon_1.key, anon_1.missing) AS by_group
        FROM (
          SELECT anon_2.key AS key, jsonb_agg(jsonb_build_object('currency', anon_2.unit, 'minor', anon_2.minor)) AS missing
          FROM (
            SELECT CAST(jsonb_build_array(anon_3.key_a) AS TEXT) AS key, anon_3.unit AS unit, sum(anon_3.unvalued) AS minor
            FROM (
              SELECT mirps_shared_money_without_rate_1.key_a AS key_a, mirps_shared_money_without_rate_1.reached AS reached, mirps_shared_money_without_rate_1.value AS value, mirps_shared_money_without_rate_1.unit AS unit, mirps_shared_money_without_rate_1.unvalued AS unvalued, mirps_shared_money_without_rate_1.need AS need
              FROM money_without_rate_r34 AS mirps_shared_money_without_rate_1
              WHERE mirps_shared_money_without_rate_1.need IS NULL) AS anon_3
            GROUP BY CAST(jsonb_build_array(anon_3.key_a) AS TEXT), anon_3.unit) AS anon_2
          GROUP BY anon_2.key) AS anon_1), money_groups_r36 AS MATERIALIZED (
        SELECT anon_1.key_a, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 1 AND anon_1.placed), 0::numeric) AS pledged_amount, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 1 AND NOT anon_1.placed), 0::numeric) AS unplaced_pledged, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 2 AND anon_1.placed), 0::numeric) AS committed_amount, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 2 AND NOT anon_1.placed), 0::numeric) AS unplaced_committed, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 3 AND anon_1.placed), 0::numeric) AS received_amount, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 3 AND NOT anon_1.placed), 0::numeric) AS unplaced_received, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 4 AND anon_1.placed), 0::numeric) AS disbursed_amount, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 4 AND NOT anon_1.placed), 0::numeric) AS unplaced_disbursed, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 5 AND anon_1.placed), 0::numeric) AS spent_amount, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 5 AND NOT anon_1.placed), 0::numeric) AS unplaced_spent, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, true AS there
        FROM (
          SELECT anon_2.key_a AS key_a, anon_2.reached AS reached, anon_2.need IS NOT NULL AS placed, sum(anon_2.value) AS value
          FROM (
            SELECT (mirps_part_money_1.modality) AS key_a, CASE WHEN (mirps_part_money_1.stage IN ('PLEDGED')) THEN 1 WHEN (mirps_part_money_1.stage IN ('COMMITTED')) THEN 2 WHEN (mirps_part_money_1.stage IN ('RECEIVED', 'OBLIGATED')) THEN 3 WHEN (mirps_part_money_1.stage IN ('DISBURSED')) THEN 4 WHEN (mirps_part_money_1.stage IN ('SPENT')) THEN 5 END AS reached, mirps_part_money_1.value AS value, mirps_part_money_1.unit AS unit, mirps_part_money_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
            FROM (
              SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
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
                      FROM plans_in_force_r33 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                  SELECT coverage_sum_2.need_id
                  FROM coverage_sum AS coverage_sum_2
                  WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_1.need_id
            WHERE mirps_part_needs_1.id IS NOT NULL OR mirps_part_money_1.need_id IS NULL) AS anon_2
          GROUP BY anon_2.key_a, anon_2.reached, anon_2.need IS NOT NULL) AS anon_1
        GROUP BY anon_1.key_a)
      SELECT '{"groups":[' || array_to_string(ARRAY(
          SELECT '{"keys":[' || array_to_string(ARRAY(
              SELECT '{"code":' || coalesce(CAST(to_json(CAST(r30.code AS TEXT)) AS TEXT), 'null') || ',"label":' || coalesce(CAST(to_json(CAST(coalesce(CAST(r30.label AS JSONB) ->> 'fr', CAST(r30.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null') || '}'
              FROM (
                SELECT keys.dimension AS dimension, keys.code AS code, keys.place AS place, CASE WHEN (keys.place = 0) THEN (coalesce(CASE WHEN (r29.key_a = 'GRANT') THEN jsonb_build_object('en', 'Grant', 'es', 'Donación', 'pt', 'Doação', 'fr', 'Don') WHEN (r29.key_a = 'LOAN') THEN jsonb_build_object('en', 'Loan', 'es', 'Préstamo', 'pt', 'Empréstimo', 'fr', 'Prêt') WHEN (r29.key_a = 'TECHNICAL') THEN jsonb_build_object('en', 'Technical cooperation', 'es', 'Cooperación técnica', 'pt', 'Cooperação técnica', 'fr', 'Coopération technique') WHEN (r29.key_a = 'IN_KIND') THEN jsonb_build_object('en', 'In kind', 'es', 'En especie', 'pt', 'Em bens ou serviços', 'fr', 'En nature') WHEN (r29.key_a = 'POLICY') THEN jsonb_build_object('en', 'Policy', 'es', 'Política pública', 'pt', 'Política pública', 'fr', 'Politique publique') END, jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé'))) END AS label
                FROM (VALUES (('MODALITY'), (r29.key_a), 0)) AS keys (dimension, code, place)) AS r30
              ORDER BY r30.place
              LIMIT 1000), ',') || '],"notAllocated":' || coalesce((
              SELECT '{"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r31.pledged_amount, r31.unit) AS TEXT) || '"', 'null') || '},"unconverted":[' || array_to_string(ARRAY(
                  SELECT '{"amount":' || coalesce('"' || CAST(r32.amount AS TEXT) || '"', 'null') || ',"currency":' || CAST(to_json(CAST(r32.currency AS TEXT)) AS TEXT) || '}'
                  FROM (
                    SELECT anon_1.currency AS currency, decimal_text(anon_1.minor, anon_1.currency) AS amount
                    FROM (
                      SELECT anon_2.currency AS currency, anon_2.minor AS minor
                      FROM missing_from_free_r35 AS mirps_shared_missing_from_free_1, jsonb_to_recordset(mirps_shared_missing_from_free_1.by_group -> CAST(jsonb_build_array(r31.key_a) AS TEXT)) AS anon_2(currency TEXT, minor NUMERIC)) AS anon_1) AS r32
                  ORDER BY r32.currency
                  LIMIT 1000), ',') || ']}'
              FROM (
                SELECT 0::numeric AS required, r29.unit AS unit, r29.key_a AS key_a, r29.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, r29.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, r29.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, r29.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, r29.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS r31
              LIMIT 1), 'null') || '}'
          FROM (
            SELECT anon_1.key_a AS key_a, anon_1.pledged_amount AS pledged_amount, anon_1.unplaced_pledged AS unplaced_pledged, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.unplaced_committed AS unplaced_committed, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.unplaced_received AS unplaced_received, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.unplaced_disbursed AS unplaced_disbursed, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.unplaced_spent AS unplaced_spent, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.required AS required, anon_1.needs AS needs, anon_1.unit AS unit, anon_1.place_0 AS place_0
            FROM (
              SELECT anon_2.key_a AS key_a, anon_2.pledged_amount AS pledged_amount, anon_2.unplaced_pledged AS unplaced_pledged, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.unplaced_committed AS unplaced_committed, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.unplaced_received AS unplaced_received, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.unplaced_disbursed AS unplaced_disbursed, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.unplaced_spent AS unplaced_spent, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, anon_2.required AS required, anon_2.needs AS needs, ($1::VARCHAR) AS unit, (anon_2.key_a) AS place_0
              FROM (
                SELECT mirps_shared_money_groups_1.key_a AS key_a, mirps_shared_money_groups_1.pledged_amount AS pledged_amount, mirps_shared_money_groups_1.unplaced_pledged AS unplaced_pledged, mirps_shared_money_groups_1.pledged_covered AS pledged_covered, mirps_shared_money_groups_1.pledged_gap AS pledged_gap, mirps_shared_money_groups_1.pledged_surplus AS pledged_surplus, mirps_shared_money_groups_1.pledged_full AS pledged_full, mirps_shared_money_groups_1.committed_amount AS committed_amount, mirps_shared_money_groups_1.unplaced_committed AS unplaced_committed, mirps_shared_money_groups_1.committed_covered AS committed_covered, mirps_shared_money_groups_1.committed_gap AS committed_gap, mirps_shared_money_groups_1.committed_surplus AS committed_surplus, mirps_shared_money_groups_1.committed_full AS committed_full, mirps_shared_money_groups_1.received_amount AS received_amount, mirps_shared_money_groups_1.unplaced_received AS unplaced_received, mirps_shared_money_groups_1.received_covered AS received_covered, mirps_shared_money_groups_1.received_gap AS received_gap, mirps_shared_money_groups_1.received_surplus AS received_surplus, mirps_shared_money_groups_1.received_full AS received_full, mirps_shared_money_groups_1.disbursed_amount AS disbursed_amount, mirps_shared_money_groups_1.unplaced_disbursed AS unplaced_disbursed, mirps_shared_money_groups_1.disbursed_covered AS disbursed_covered, mirps_shared_money_groups_1.disbursed_gap AS disbursed_gap, mirps_shared_money_groups_1.disbursed_surplus AS disbursed_surplus, mirps_shared_money_groups_1.disbursed_full AS disbursed_full, mirps_shared_money_groups_1.spent_amount AS spent_amount, mirps_shared_money_groups_1.unplaced_spent AS unplaced_spent, mirps_shared_money_groups_1.spent_covered AS spent_covered, mirps_shared_money_groups_1.spent_gap AS spent_gap, mirps_shared_money_groups_1.spent_surplus AS spent_surplus, mirps_shared_money_groups_1.spent_full AS spent_full, anon_3.required AS required, anon_3.needs AS needs
                FROM money_groups_r36 AS mirps_shared_money_groups_1
                JOIN (
                  SELECT coalesce(sum(mirps_part_needs_1.required), 0::numeric) AS required, count(nullif(mirps_part_needs_1.required, 0)) AS needs
                  FROM (
                    SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                    FROM need AS need_1
                    JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
                    WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                            SELECT mirps_shared_plans_in_force_1.id
                            FROM plans_in_force_r33 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                        SELECT coverage_sum_2.need_id
                        FROM coverage_sum AS coverage_sum_2
                        WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1) AS anon_3 ON true
                WHERE coalesce(mirps_shared_money_groups_1.there, false) AND CASE WHEN ((
                    SELECT count(*) AS count_1
                    FROM money_groups_r36 AS mirps_shared_money_groups_2) <= 10000) THEN true ELSE groups_are_few((
                    SELECT count(*) AS count_1
                    FROM money_groups_r36 AS mirps_shared_money_groups_2), 10000) END) AS anon_2) AS anon_1) AS r29
          ORDER BY r29.place_0 COLLATE "C" ASC NULLS LAST
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
        WHERE (true)) AS r28
      LIMIT 1), 'null') || ',"project":' || coalesce((WITH plans_in_force_r42 AS (
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
              WHERE need_1.plan_id = plan_2.id AND need_1.publication = 'PUBLISHED' AND coverage_sum_1.required > 0 AND need_1.illustrative IS false) ELSE false END))), money_without_rate_r43 AS MATERIALIZED (
        SELECT anon_1.key_a, anon_1.reached, anon_1.value, anon_1.unit, anon_1.unvalued, anon_1.need
        FROM (
          SELECT (mirps_part_money_1.project_id) AS key_a, CASE WHEN (mirps_part_money_1.stage IN ('PLEDGED')) THEN 1 WHEN (mirps_part_money_1.stage IN ('COMMITTED')) THEN 2 WHEN (mirps_part_money_1.stage IN ('RECEIVED', 'OBLIGATED')) THEN 3 WHEN (mirps_part_money_1.stage IN ('DISBURSED')) THEN 4 WHEN (mirps_part_money_1.stage IN ('SPENT')) THEN 5 END AS reached, mirps_part_money_1.value AS value, mirps_part_money_1.unit AS unit, mirps_part_money_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
          FROM (
            SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
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
                    FROM plans_in_force_r42 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                SELECT coverage_sum_2.need_id
                FROM coverage_sum AS coverage_sum_2
                WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_1.need_id
          WHERE mirps_part_needs_1.id IS NOT NULL OR mirps_part_money_1.need_id IS NULL) AS anon_1
        WHERE anon_1.unvalued > 0), missing_from_free_r44 AS MATERIALIZED (
        SELECT jsonb_object_agg(anon_1.key, anon_1.missing) AS by_group
        FROM (
          SELECT anon_2.key AS key, jsonb_agg(jsonb_build_object('currency', anon_2.unit, 'minor', anon_2.minor)) AS missing
          FROM (
            SELECT CAST(jsonb_build_array(anon_3.key_a) AS TEXT) AS key, anon_3.unit AS unit, sum(anon_3.unvalued) AS minor
            FROM (
              SELECT mirps_shared_money_without_rate_1.key_a AS key_a, mirps_shared_money_without_rate_1.reached AS reached, mirps_shared_money_without_rate_1.value AS value, mirps_shared_money_without_rate_1.unit AS unit, mirps_shared_money_without_rate_1.unvalued AS unvalued, mirps_shared_money_without_rate_1.need AS need
              FROM money_without_rate_r43 AS mirps_shared_money_without_rate_1
              WHERE mirps_shared_money_without_rate_1.need IS NULL) AS anon_3
            GROUP BY CAST(jsonb_build_array(anon_3.key_a) AS TEXT), anon_3.unit) AS anon_2
          GROUP BY anon_2.key) AS anon_1), money_groups_r45 AS MATERIALIZED (
        SELECT anon_1.key_a, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 1 AND anon_1.placed), 0::numeric) AS pledged_amount, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 1 AND NOT anon_1.placed), 0::numeric) AS unplaced_pledged, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 2 AND anon_1.placed), 0::numeric) AS committed_amount, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 2 AND NOT anon_1.placed), 0::numeric) AS unplaced_committed, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 3 AND anon_1.placed), 0::numeric) AS received_amount, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 3 AND NOT anon_1.placed), 0::numeric) AS unplaced_received, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 4 AND anon_1.placed), 0::numeric) AS disbursed_amount, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 4 AND NOT anon_1.placed), 0::numeric) AS unplaced_disbursed, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 5 AND anon_1.placed), 0::numeric) AS spent_amount, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 5 AND NOT anon_1.placed), 0::numeric) AS unplaced_spent, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, true AS there
        FROM (
          SELECT anon_2.key_a AS key_a, anon_2.reached AS reached, anon_2.need IS NOT NULL AS placed, sum(anon_2.value) AS value
          FROM (
            SELECT (mirps_part_money_1.project_id) AS key_a, CASE WHEN (mirps_part_money_1.stage IN ('PLEDGED')) THEN 1 WHEN (mirps_part_money_1.stage IN ('COMMITTED')) THEN 2 WHEN (mirps_part_money_1.stage IN ('RECEIVED', 'OBLIGATED')) THEN 3 WHEN (mirps_part_money_1.stage IN ('DISBURSED')) THEN 4 WHEN (mirps_part_money_1.stage IN ('SPENT')) THEN 5 END AS reached, mirps_part_money_1.value AS value, mirps_part_money_1.unit AS unit, mirps_part_money_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
            FROM (
              SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
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
                      FROM plans_in_force_r42 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                  SELECT coverage_sum_2.need_id
                  FROM coverage_sum AS coverage_sum_2
                  WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_1.need_id
            WHERE mirps_part_needs_1.id IS NOT NULL OR mirps_part_money_1.need_id IS NULL) AS anon_2
          GROUP BY anon_2.key_a, anon_2.reached, anon_2.need IS NOT NULL) AS anon_1
        GROUP BY anon_1.key_a)
      SELECT '{"groups":[' || array_to_string(ARRAY(
          SELECT '{"keys":[' || array_to_string(ARRAY(
              SELECT '{"code":' || coalesce(CAST(to_json(CAST(r39.code AS TEXT)) AS TEXT), 'null') || ',"label":' || coalesce(CAST(to_json(CAST(coalesce(CAST(r39.label AS JSONB) ->> 'fr', CAST(r39.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null') || '}'
              FROM (
                SELECT keys.dimension AS dimension, keys.code AS code, keys.place AS place, CASE WHEN (keys.place = 0) THEN (coalesce((
                      SELECT project_1.title
                      FROM project AS project_1
                      WHERE project_1.id = r38.key_a), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé'))) END AS label
                FROM (VALUES (('PROJECT'), ((
                        SELECT project_1.code
                        FROM project AS project_1
                        WHERE project_1.id = r38.key_a)), 0)) AS keys (dimension, code, place)) AS r39
              ORDER BY r39.place
              LIMIT 1000), ',') || '],"notAllocated":' || coalesce((
              SELECT '{"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r40.pledged_amount, r40.unit) AS TEXT) || '"', 'null') || '},"unconverted":[' || array_to_string(ARRAY(
                  SELECT '{"amount":' || coalesce('"' || CAST(r41.amount AS TEXT) || '"', 'null') || ',"currency":' || CAST(to_json(CAST(r41.currency AS TEXT)) AS TEXT) || '}'
                  FROM (
                    SELECT anon_1.currency AS currency, decimal_text(anon_1.minor, anon_1.currency) AS amount
                    FROM (
                      SELECT anon_2.currency AS currency, anon_2.minor AS minor
                      FROM missing_from_free_r44 AS mirps_shared_missing_from_free_1, jsonb_to_recordset(mirps_shared_missing_from_free_1.by_group -> CAST(jsonb_build_array(r40.key_a) AS TEXT)) AS anon_2(currency TEXT, minor NUMERIC)) AS anon_1) AS r41
                  ORDER BY r41.currency
                  LIMIT 1000), ',') || ']}'
              FROM (
                SELECT 0::numeric AS required, r38.unit AS unit, r38.key_a AS key_a, r38.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, r38.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, r38.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, r38.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, r38.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS r40
              LIMIT 1), 'null') || '}'
          FROM (
            SELECT anon_1.key_a AS key_a, anon_1.pledged_amount AS pledged_amount, anon_1.unplaced_pledged AS unplaced_pledged, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.unplaced_committed AS unplaced_committed, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.unplaced_received AS unplaced_received, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.unplaced_disbursed AS unplaced_disbursed, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.unplaced_spent AS unplaced_spent, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.required AS required, anon_1.needs AS needs, anon_1.unit AS unit, anon_1.place_0 AS place_0
            FROM (
              SELECT anon_2.key_a AS key_a, anon_2.pledged_amount AS pledged_amount, anon_2.unplaced_pledged AS unplaced_pledged, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.unplaced_committed AS unplaced_committed, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.unplaced_received AS unplaced_received, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.unplaced_disbursed AS unplaced_disbursed, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.unplaced_spent AS unplaced_spent, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, anon_2.required AS required, anon_2.needs AS needs, ($1::VARCHAR) AS unit, ((
                  SELECT project_1.code
                  FROM project AS project_1
                  WHERE project_1.id = anon_2.key_a)) AS place_0
              FROM (
                SELECT mirps_shared_money_groups_1.key_a AS key_a, mirps_shared_money_groups_1.pledged_amount AS pledged_amount, mirps_shared_money_groups_1.unplaced_pledged AS unplaced_pledged, mirps_shared_money_groups_1.pledged_covered AS pledged_covered, mirps_shared_money_groups_1.pledged_gap AS pledged_gap, mirps_shared_money_groups_1.pledged_surplus AS pledged_surplus, mirps_shared_money_groups_1.pledged_full AS pledged_full, mirps_shared_money_groups_1.committed_amount AS committed_amount, mirps_shared_money_groups_1.unplaced_committed AS unplaced_committed, mirps_shared_money_groups_1.committed_covered AS committed_covered, mirps_shared_money_groups_1.committed_gap AS committed_gap, mirps_shared_money_groups_1.committed_surplus AS committed_surplus, mirps_shared_money_groups_1.committed_full AS committed_full, mirps_shared_money_groups_1.received_amount AS received_amount, mirps_shared_money_groups_1.unplaced_received AS unplaced_received, mirps_shared_money_groups_1.received_covered AS received_covered, mirps_shared_money_groups_1.received_gap AS received_gap, mirps_shared_money_groups_1.received_surplus AS received_surplus, mirps_shared_money_groups_1.received_full AS received_full, mirps_shared_money_groups_1.disbursed_amount AS disbursed_amount, mirps_shared_money_groups_1.unplaced_disbursed AS unplaced_disbursed, mirps_shared_money_groups_1.disbursed_covered AS disbursed_covered, mirps_shared_money_groups_1.disbursed_gap AS disbursed_gap, mirps_shared_money_groups_1.disbursed_surplus AS disbursed_surplus, mirps_shared_money_groups_1.disbursed_full AS disbursed_full, mirps_shared_money_groups_1.spent_amount AS spent_amount, mirps_shared_money_groups_1.unplaced_spent AS unplaced_spent, mirps_shared_money_groups_1.spent_covered AS spent_covered, mirps_shared_money_groups_1.spent_gap AS spent_gap, mirps_shared_money_groups_1.spent_surplus AS spent_surplus, mirps_shared_money_groups_1.spent_full AS spent_full, anon_3.required AS required, anon_3.needs AS needs
                FROM money_groups_r45 AS mirps_shared_money_groups_1
                JOIN (
                  SELECT coalesce(sum(mirps_part_needs_1.required), 0::numeric) AS required, count(nullif(mirps_part_needs_1.required, 0)) AS needs
                  FROM (
                    SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                    FROM need AS need_1
                    JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
                    WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                            SELECT mirps_shared_plans_in_force_1.id
                            FROM plans_in_force_r42 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                        SELECT coverage_sum_2.need_id
                        FROM coverage_sum AS coverage_sum_2
                        WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1) AS anon_3 ON true
                WHERE coalesce(mirps_shared_money_groups_1.there, false) AND CASE WHEN ((
                    SELECT count(*) AS count_1
                    FROM money_groups_r45 AS mirps_shared_money_groups_2) <= 10000) THEN true ELSE groups_are_few((
                    SELECT count(*) AS count_1
                    FROM money_groups_r45 AS mirps_shared_money_groups_2), 10000) END) AS anon_2) AS anon_1) AS r38
          ORDER BY r38.place_0 COLLATE "C" ASC NULLS LAST
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
        WHERE (true)) AS r37
      LIMIT 1), 'null') || ',"both":' || coalesce((WITH plans_in_force_r51 AS (
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
              WHERE need_1.plan_id = plan_2.id AND need_1.publication = 'PUBLISHED' AND coverage_sum_1.required > 0 AND need_1.illustrative IS false) ELSE false END))), money_without_rate_r52 AS MATERIALIZED (
        SELECT anon_1.key_a, anon_1.key_b, anon_1.reached, anon_1.value, anon_1.unit, anon_1.unvalued, anon_1.need
        FROM (
          SELECT (mirps_part_needs_1.state_code) AS key_a, (mirps_part_money_1.donor_id) AS key_b, CASE WHEN (mirps_part_money_1.stage IN ('PLEDGED')) THEN 1 WHEN (mirps_part_money_1.stage IN ('COMMITTED')) THEN 2 WHEN (mirps_part_money_1.stage IN ('RECEIVED', 'OBLIGATED')) THEN 3 WHEN (mirps_part_money_1.stage IN ('DISBURSED')) THEN 4 WHEN (mirps_part_money_1.stage IN ('SPENT')) THEN 5 END AS reached, mirps_part_money_1.value AS value, mirps_part_money_1.unit AS unit, mirps_part_money_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
          FROM (
            SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
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
                    FROM plans_in_force_r51 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                SELECT coverage_sum_2.need_id
                FROM coverage_sum AS coverage_sum_2
                WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_1.need_id
          WHERE mirps_part_needs_1.id IS NOT NULL) AS anon_1
        WHERE anon_1.unvalued > 0), missing_from_free_r53 AS MATERIALIZED (
        SELECT jsonb_object_agg(anon_1.key, anon_1.missing) AS by_group
        FROM (
          SELECT anon_2.key AS key, jsonb_agg(jsonb_build_object('currency', anon_2.unit, 'minor', anon_2.minor)) AS missing
          FROM (
            SELECT CAST(jsonb_build_array(anon_3.key_a, anon_3.key_b) AS TEXT) AS key, anon_3.unit AS unit, sum(anon_3.unvalued) AS minor
            FROM (
              SELECT mirps_shared_money_without_rate_1.key_a AS key_a, mirps_shared_money_without_rate_1.key_b AS key_b, mirps_shared_money_without_rate_1.reached AS reached, mirps_shared_money_without_rate_1.value AS value, mirps_shared_money_without_rate_1.unit AS unit, mirps_shared_money_without_rate_1.unvalued AS unvalued, mirps_shared_money_without_rate_1.need AS need
              FROM money_without_rate_r52 AS mirps_shared_money_without_rate_1
              WHERE mirps_shared_money_without_rate_1.need IS NULL) AS anon_3
            GROUP BY CAST(jsonb_build_array(anon_3.key_a, anon_3.key_b) AS TEXT), anon_3.unit) AS anon_2
          GROUP BY anon_2.key) AS anon_1), money_groups_r54 AS MATERIALIZED (
        SELECT anon_1.key_a, anon_1.key_b, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 1 AND anon_1.placed), 0::numeric) AS pledged_amount, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 1 AND NOT anon_1.placed), 0::numeric) AS unplaced_pledged, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 2 AND anon_1.placed), 0::numeric) AS committed_amount, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 2 AND NOT anon_1.placed), 0::numeric) AS unplaced_committed, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 3 AND anon_1.placed), 0::numeric) AS received_amount, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 3 AND NOT anon_1.placed), 0::numeric) AS unplaced_received, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 4 AND anon_1.placed), 0::numeric) AS disbursed_amount, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 4 AND NOT anon_1.placed), 0::numeric) AS unplaced_disbursed, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 5 AND anon_1.placed), 0::numeric) AS spent_amount, coalesce(sum(anon_1.value) FILTER (
            WHERE anon_1.reached >= 5 AND NOT anon_1.placed), 0::numeric) AS unplaced_spent, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, true AS there
        FROM (
          SELECT anon_2.key_a AS key_a, anon_2.key_b AS key_b, anon_2.reached AS reached, anon_2.need IS NOT NULL AS placed, sum(anon_2.value) AS value
          FROM (
            SELECT (mirps_part_needs_1.state_code) AS key_a, (mirps_part_money_1.donor_id) AS key_b, CASE WHEN (mirps_part_money_1.stage IN ('PLEDGED')) THEN 1 WHEN (mirps_part_money_1.stage IN ('COMMITTED')) THEN 2 WHEN (mirps_part_money_1.stage IN ('RECEIVED', 'OBLIGATED')) THEN 3 WHEN (mirps_part_money_1.stage IN ('DISBURSED')) THEN 4 WHEN (mirps_part_money_1.stage IN ('SPENT')) THEN 5 END AS reached, mirps_part_money_1.value AS value, mirps_part_money_1.unit AS unit, mirps_part_money_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
            FROM (
              SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
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
                      FROM plans_in_force_r51 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                  SELECT coverage_sum_2.need_id
                  FROM coverage_sum AS coverage_sum_2
                  WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_1.need_id
            WHERE mirps_part_needs_1.id IS NOT NULL) AS anon_2
          GROUP BY anon_2.key_a, anon_2.key_b, anon_2.reached, anon_2.need IS NOT NULL) AS anon_1
        GROUP BY anon_1.key_a, anon_1.key_b)
      SELECT '{"groups":[' || array_to_string(ARRAY(
          SELECT '{"keys":[' || array_to_string(ARRAY(
              SELECT '{"code":' || coalesce(CAST(to_json(CAST(r48.code AS TEXT)) AS TEXT), 'null') || ',"label":' || coalesce(CAST(to_json(CAST(coalesce(CAST(r48.label AS JSONB) ->> 'fr', CAST(r48.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null') || '}'
              FROM (
                SELECT keys.dimension AS dimension, keys.code AS code, keys.place AS place, CASE WHEN (keys.place = 0) THEN (coalesce((
                      SELECT state_1.name
                      FROM state AS state_1
                      WHERE state_1.code = r47.key_a), jsonb_build_object('en', 'The region', 'es', 'La región', 'pt', 'A região', 'fr', 'La région'))) WHEN (keys.place = 1) THEN (coalesce(CASE WHEN (r47.key_b < 0) THEN (
                      SELECT jsonb_build_object('en', concat(coalesce(fund_1.name ->> 'en', fund_1.name ->> 'en'), ' (interest earned)'), 'es', concat(coalesce(fund_1.name ->> 'es', fund_1.name ->> 'en'), ' (intereses ganados)'), 'pt', concat(coalesce(fund_1.name ->> 'pt', fund_1.name ->> 'en'), ' (juros obtidos)'), 'fr', concat(coalesce(fund_1.name ->> 'fr', fund_1.name ->> 'en'), ' (intérêts perçus)')) AS jsonb_build_object_1
                      FROM fund AS fund_1
                      WHERE fund_1.id = -r47.key_b) ELSE (
                      SELECT party_1.name
                      FROM party AS party_1
                      WHERE party_1.id = r47.key_b) END, jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé'))) END AS label
                FROM (VALUES (('STATE'), (r47.key_a), 0), (('DONOR'), (CASE WHEN (r47.key_b < 0) THEN (
                        SELECT concat('INTEREST-', fund_1.code) AS concat_1
                        FROM fund AS fund_1
                        WHERE fund_1.id = -r47.key_b) ELSE (
                        SELECT party_1.code
                        FROM party AS party_1
                        WHERE party_1.id = r47.key_b) END), 1)) AS keys (dimension, code, place)) AS r48
              ORDER BY r48.place
              LIMIT 1000), ',') || '],"notAllocated":' || coalesce((
              SELECT '{"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r49.pledged_amount, r49.unit) AS TEXT) || '"', 'null') || '},"unconverted":[' || array_to_string(ARRAY(
                  SELECT '{"amount":' || coalesce('"' || CAST(r50.amount AS TEXT) || '"', 'null') || ',"currency":' || CAST(to_json(CAST(r50.currency AS TEXT)) AS TEXT) || '}'
                  FROM (
                    SELECT anon_1.currency AS currency, decimal_text(anon_1.minor, anon_1.currency) AS amount
                    FROM (
                      SELECT anon_2.currency AS currency, anon_2.minor AS minor
                      FROM missing_from_free_r53 AS mirps_shared_missing_from_free_1, jsonb_to_recordset(mirps_shared_missing_from_free_1.by_group -> CAST(jsonb_build_array(r49.key_a, r49.key_b) AS TEXT)) AS anon_2(currency TEXT, minor NUMERIC)) AS anon_1) AS r50
                  ORDER BY r50.currency
                  LIMIT 1000), ',') || ']}'
              FROM (
                SELECT 0::numeric AS required, r47.unit AS unit, r47.key_a AS key_a, r47.key_b AS key_b, r47.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, r47.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, r47.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, r47.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, r47.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS r49
              LIMIT 1), 'null') || '}'
          FROM (
            SELECT anon_1.key_a AS key_a, anon_1.key_b AS key_b, anon_1.pledged_amount AS pledged_amount, anon_1.unplaced_pledged AS unplaced_pledged, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.unplaced_committed AS unplaced_committed, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.unplaced_received AS unplaced_received, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.unplaced_disbursed AS unplaced_disbursed, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.unplaced_spent AS unplaced_spent, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.required AS required, anon_1.needs AS needs, anon_1.unit AS unit, anon_1.place_0 AS place_0, anon_1.place_1 AS place_1
            FROM (
              SELECT anon_2.key_a AS key_a, anon_2.key_b AS key_b, anon_2.pledged_amount AS pledged_amount, anon_2.unplaced_pledged AS unplaced_pledged, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.unplaced_committed AS unplaced_committed, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.unplaced_received AS unplaced_received, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.unplaced_disbursed AS unplaced_disbursed, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.unplaced_spent AS unplaced_spent, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, anon_2.required AS required, anon_2.needs AS needs, ($1::VARCHAR) AS unit, (anon_2.key_a) AS place_0, (CASE WHEN (anon_2.key_b < 0) THEN (
                  SELECT concat('INTEREST-', fund_1.code) AS concat_1
                  FROM fund AS fund_1
                  WHERE fund_1.id = -anon_2.key_b) ELSE (
                  SELECT party_1.code
                  FROM party AS party_1
                  WHERE party_1.id = anon_2.key_b) END) AS place_1
              FROM (
                SELECT mirps_shared_money_groups_1.key_a AS key_a, mirps_shared_money_groups_1.key_b AS key_b, mirps_shared_money_groups_1.pledged_amount AS pledged_amount, mirps_shared_money_groups_1.unplaced_pledged AS unplaced_pledged, mirps_shared_money_groups_1.pledged_covered AS pledged_covered, mirps_shared_money_groups_1.pledged_gap AS pledged_gap, mirps_shared_money_groups_1.pledged_surplus AS pledged_surplus, mirps_shared_money_groups_1.pledged_full AS pledged_full, mirps_shared_money_groups_1.committed_amount AS committed_amount, mirps_shared_money_groups_1.unplaced_committed AS unplaced_committed, mirps_shared_money_groups_1.committed_covered AS committed_covered, mirps_shared_money_groups_1.committed_gap AS committed_gap, mirps_shared_money_groups_1.committed_surplus AS committed_surplus, mirps_shared_money_groups_1.committed_full AS committed_full, mirps_shared_money_groups_1.received_amount AS received_amount, mirps_shared_money_groups_1.unplaced_received AS unplaced_received, mirps_shared_money_groups_1.received_covered AS received_covered, mirps_shared_money_groups_1.received_gap AS received_gap, mirps_shared_money_groups_1.received_surplus AS received_surplus, mirps_shared_money_groups_1.received_full AS received_full, mirps_shared_money_groups_1.disbursed_amount AS disbursed_amount, mirps_shared_money_groups_1.unplaced_disbursed AS unplaced_disbursed, mirps_shared_money_groups_1.disbursed_covered AS disbursed_covered, mirps_shared_money_groups_1.disbursed_gap AS disbursed_gap, mirps_shared_money_groups_1.disbursed_surplus AS disbursed_surplus, mirps_shared_money_groups_1.disbursed_full AS disbursed_full, mirps_shared_money_groups_1.spent_amount AS spent_amount, mirps_shared_money_groups_1.unplaced_spent AS unplaced_spent, mirps_shared_money_groups_1.spent_covered AS spent_covered, mirps_shared_money_groups_1.spent_gap AS spent_gap, mirps_shared_money_groups_1.spent_surplus AS spent_surplus, mirps_shared_money_groups_1.spent_full AS spent_full, anon_3.required AS required, anon_3.needs AS needs
                FROM money_groups_r54 AS mirps_shared_money_groups_1 FULL OUTER
                JOIN (
                  SELECT (mirps_part_needs_1.state_code) AS key_a, coalesce(sum(mirps_part_needs_1.required), 0::numeric) AS required, count(nullif(mirps_part_needs_1.required, 0)) AS needs
                  FROM (
                    SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                    FROM need AS need_1
                    JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
                    WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                            SELECT mirps_shared_plans_in_force_1.id
                            FROM plans_in_force_r51 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                        SELECT coverage_sum_2.need_id
                        FROM coverage_sum AS coverage_sum_2
                        WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1
                  GROUP BY (mirps_part_needs_1.state_code)) AS anon_3 ON (coalesce(mirps_shared_money_groups_1.key_a, '')) = (coalesce(anon_3.key_a, ''))
                WHERE coalesce(mirps_shared_money_groups_1.there, false) AND CASE WHEN ((
                    SELECT count(*) AS count_1
                    FROM money_groups_r54 AS mirps_shared_money_groups_2) <= 10000) THEN true ELSE groups_are_few((
                    SELECT count(*) AS count_1
                    FROM money_groups_r54 AS mirps_shared_money_groups_2), 10000) END) AS anon_2) AS anon_1) AS r47
          ORDER BY r47.place_0 COLLATE "C" ASC NULLS LAST, r47.place_1 COLLATE "C" ASC NULLS LAST
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
        WHERE (true)) AS r46
      LIMIT 1), 'null') || '}', 'UTF8')
