SELECT convert_to(format('{"event":%s,"channel":%s,"earmark":%s,"modality":%s,"project":%s,"both":%s}', coalesce((WITH plans_in_force_r6 AS (
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
            SELECT (mirps_part_money_without_rate_1.event_id) AS key_a, CASE WHEN (mirps_part_money_without_rate_1.stage IN ('PLEDGED')) THEN 1 WHEN (mirps_part_money_without_rate_1.stage IN ('COMMITTED')) THEN 2 WHEN (mirps_part_money_without_rate_1.stage IN ('RECEIVED', 'OBLIGATED')) THEN 3 WHEN (mirps_part_money_without_rate_1.stage IN ('DISBURSED')) THEN 4 WHEN (mirps_part_money_without_rate_1.stage IN ('SPENT')) THEN 5 END AS reached, mirps_part_money_without_rate_1.value AS value, mirps_part_money_without_rate_1.unit AS unit, mirps_part_money_without_rate_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
            FROM (
              SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
              FROM (
                SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                FROM account AS account_1) AS anon_1
              JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
              JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
              WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND (($1::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = ($1::VARCHAR)) AND (pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN') AND ($1::VARCHAR) = 'USD' AND anon_1.unvalued > 0) AS mirps_part_money_without_rate_1
            LEFT OUTER JOIN (
              SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
              FROM need AS need_1
              JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
              WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                      SELECT mirps_shared_plans_in_force_1.id
                      FROM plans_in_force_r6 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                  SELECT coverage_sum_2.need_id
                  FROM coverage_sum AS coverage_sum_2
                  WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_without_rate_1.need_id
            WHERE mirps_part_needs_1.id IS NOT NULL OR mirps_part_money_without_rate_1.need_id IS NULL) AS anon_1
          WHERE anon_1.unvalued != 0), missing_from_free_r8 AS MATERIALIZED (
          SELECT jsonb_object_agg(anon_1.key, anon_1.missing) AS by_group
          FROM (
            SELECT anon_2.key AS key, jsonb_agg(jsonb_build_object('currency', anon_2.unit, 'minor', anon_2.minor)) AS missing
            FROM (
              SELECT CAST(jsonb_build_array(anon_3.key_a) AS TEXT) AS key, anon_3.unit AS unit, sum(anon_3.unvalued) AS minor
              FROM (
                SELECT mirps_shared_money_without_rate_1.key_a AS key_a, mirps_shared_money_without_rate_1.reached AS reached, mirps_shared_money_without_rate_1.value AS value, mirps_shared_money_without_rate_1.unit AS unit, mirps_shared_money_without_rate_1.unvalued AS unvalued, mirps_shared_money_without_rate_1.need AS need
                FROM money_without_rate_r7 AS mirps_shared_money_without_rate_1
                WHERE mirps_shared_money_without_rate_1.need IS NULL) AS anon_3
              GROUP BY CAST(jsonb_build_array(anon_3.key_a) AS TEXT), anon_3.unit HAVING sum(anon_3.unvalued) != 0) AS anon_2
            GROUP BY anon_2.key) AS anon_1)
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
                          WHERE mirps_part_needs_1.id IS NOT NULL OR mirps_part_money_1.need_id IS NULL) AS anon_7
                        GROUP BY anon_7.key_a, anon_7.reached, anon_7.need IS NOT NULL) AS anon_6
                      GROUP BY anon_6.key_a) AS anon_5) AS anon_3
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
                          WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_2) AS anon_4 ON true
                  WHERE CASE WHEN (anon_3.groups <= 10000) THEN true WHEN (anon_3.groups IS NULL) THEN false ELSE groups_are_few(anon_3.groups, 10000) END) AS anon_2) AS anon_1) AS r2
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
        LIMIT 1), 'null'), coalesce((WITH plans_in_force_r14 AS (
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
                WHERE need_1.plan_id = plan_2.id AND need_1.publication = 'PUBLISHED' AND coverage_sum_1.required > 0 AND need_1.illustrative IS false) ELSE false END))), money_without_rate_r15 AS MATERIALIZED (
          SELECT anon_1.key_a, anon_1.key_b, anon_1.reached, anon_1.value, anon_1.unit, anon_1.unvalued, anon_1.need
          FROM (
            SELECT (mirps_part_money_without_rate_1.channel) AS key_a, (mirps_part_money_without_rate_1.fund_id) AS key_b, CASE WHEN (mirps_part_money_without_rate_1.stage IN ('PLEDGED')) THEN 1 WHEN (mirps_part_money_without_rate_1.stage IN ('COMMITTED')) THEN 2 WHEN (mirps_part_money_without_rate_1.stage IN ('RECEIVED', 'OBLIGATED')) THEN 3 WHEN (mirps_part_money_without_rate_1.stage IN ('DISBURSED')) THEN 4 WHEN (mirps_part_money_without_rate_1.stage IN ('SPENT')) THEN 5 END AS reached, mirps_part_money_without_rate_1.value AS value, mirps_part_money_without_rate_1.unit AS unit, mirps_part_money_without_rate_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
            FROM (
              SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
              FROM (
                SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                FROM account AS account_1) AS anon_1
              JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
              JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
              WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND (($1::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = ($1::VARCHAR)) AND (pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN') AND ($1::VARCHAR) = 'USD' AND anon_1.unvalued > 0) AS mirps_part_money_without_rate_1
            LEFT OUTER JOIN (
              SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
              FROM need AS need_1
              JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
              WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                      SELECT mirps_shared_plans_in_force_1.id
                      FROM plans_in_force_r14 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                  SELECT coverage_sum_2.need_id
                  FROM coverage_sum AS coverage_sum_2
                  WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_without_rate_1.need_id
            WHERE mirps_part_needs_1.id IS NOT NULL OR mirps_part_money_without_rate_1.need_id IS NULL) AS anon_1
          WHERE anon_1.unvalued != 0), missing_from_free_r16 AS MATERIALIZED (
          SELECT jsonb_object_agg(anon_1.key, anon_1.missing) AS by_group
          FROM (
            SELECT anon_2.key AS key, jsonb_agg(jsonb_build_object('currency', anon_2.unit, 'minor', anon_2.minor)) AS missing
            FROM (
              SELECT CAST(jsonb_build_array(anon_3.key_a, anon_3.key_b) AS TEXT) AS key, anon_3.unit AS unit, sum(anon_3.unvalued) AS minor
              FROM (
                SELECT mirps_shared_money_without_rate_1.key_a AS key_a, mirps_shared_money_without_rate_1.key_b AS key_b, mirps_shared_money_without_rate_1.reached AS reached, mirps_shared_money_without_rate_1.value AS value, mirps_shared_money_without_rate_1.unit AS unit, mirps_shared_money_without_rate_1.unvalued AS unvalued, mirps_shared_money_without_rate_1.need AS need
                FROM money_without_rate_r15 AS mirps_shared_money_without_rate_1
                WHERE mirps_shared_money_without_rate_1.need IS NULL) AS anon_3
              GROUP BY CAST(jsonb_build_array(anon_3.key_a, anon_3.key_b) AS TEXT), anon_3.unit HAVING sum(anon_3.unvalued) != 0) AS anon_2
            GROUP BY anon_2.key) AS anon_1)
        SELECT '{"groups":[' || array_to_string(ARRAY(
            SELECT '{"keys":[' || array_to_string(ARRAY(
                SELECT '{"code":' || coalesce(CAST(to_json(CAST(r11.code AS TEXT)) AS TEXT), 'null') || ',"label":' || coalesce(CAST(to_json(CAST(coalesce(CAST(r11.label AS JSONB) ->> 'fr', CAST(r11.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null') || '}'
                FROM (
                  SELECT keys.dimension AS dimension, keys.code AS code, keys.place AS place, CASE WHEN (keys.place = 0) THEN (coalesce(CASE WHEN (r10.key_a = 'FUND') THEN jsonb_build_object('en', 'MIRPS Fund', 'es', 'Fondo MIRPS', 'pt', 'Fundo MIRPS', 'fr', 'Fonds MIRPS') WHEN (r10.key_a = 'BILATERAL') THEN jsonb_build_object('en', 'Bilateral', 'es', 'Bilateral', 'pt', 'Bilateral', 'fr', 'Bilatéral') WHEN (r10.key_a = 'MULTILATERAL') THEN jsonb_build_object('en', 'Multilateral', 'es', 'Multilateral', 'pt', 'Multilateral', 'fr', 'Multilatéral') WHEN (r10.key_a = 'OTHER') THEN jsonb_build_object('en', 'Other', 'es', 'Otro', 'pt', 'Outro', 'fr', 'Autre') END, jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé'))) WHEN (keys.place = 1) THEN (coalesce((
                        SELECT fund_1.name
                        FROM fund AS fund_1
                        WHERE fund_1.id = r10.key_b), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé'))) END AS label
                  FROM (VALUES (('CHANNEL'), (r10.key_a), 0), (('FUND'), ((
                          SELECT fund_1.code
                          FROM fund AS fund_1
                          WHERE fund_1.id = r10.key_b)), 1)) AS keys (dimension, code, place)) AS r11
                ORDER BY r11.place
                LIMIT 1000), ',') || '],"notAllocated":' || coalesce((
                SELECT '{"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r12.pledged_amount, r12.unit) AS TEXT) || '"', 'null') || '},"unconverted":[' || array_to_string(ARRAY(
                    SELECT '{"amount":' || coalesce('"' || CAST(r13.amount AS TEXT) || '"', 'null') || ',"currency":' || CAST(to_json(CAST(r13.currency AS TEXT)) AS TEXT) || '}'
                    FROM (
                      SELECT anon_1.currency AS currency, decimal_text(anon_1.minor, anon_1.currency) AS amount
                      FROM (
                        SELECT anon_2.currency AS currency, anon_2.minor AS minor
                        FROM missing_from_free_r16 AS mirps_shared_missing_from_free_1, jsonb_to_recordset(mirps_shared_missing_from_free_1.by_group -> CAST(jsonb_build_array(r12.key_a, r12.key_b) AS TEXT)) AS anon_2(currency TEXT, minor NUMERIC)) AS anon_1) AS r13
                    ORDER BY r13.currency
                    LIMIT 1000), ',') || ']}'
                FROM (
                  SELECT 0::numeric AS required, r10.unit AS unit, r10.key_a AS key_a, r10.key_b AS key_b, r10.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, r10.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, r10.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, r10.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, r10.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS r12
                LIMIT 1), 'null') || '}'
            FROM (
              SELECT anon_1.key_a AS key_a, anon_1.key_b AS key_b, anon_1.pledged_amount AS pledged_amount, anon_1.unplaced_pledged AS unplaced_pledged, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.unplaced_committed AS unplaced_committed, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.unplaced_received AS unplaced_received, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.unplaced_disbursed AS unplaced_disbursed, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.unplaced_spent AS unplaced_spent, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.required AS required, anon_1.needs AS needs, anon_1.unit AS unit, anon_1.place_0 AS place_0, anon_1.place_1 AS place_1
              FROM (
                SELECT anon_2.key_a AS key_a, anon_2.key_b AS key_b, anon_2.pledged_amount AS pledged_amount, anon_2.unplaced_pledged AS unplaced_pledged, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.unplaced_committed AS unplaced_committed, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.unplaced_received AS unplaced_received, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.unplaced_disbursed AS unplaced_disbursed, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.unplaced_spent AS unplaced_spent, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, anon_2.required AS required, anon_2.needs AS needs, ($1::VARCHAR) AS unit, (anon_2.key_a) AS place_0, ((
                    SELECT fund_1.code
                    FROM fund AS fund_1
                    WHERE fund_1.id = anon_2.key_b)) AS place_1
                FROM (
                  SELECT anon_3.key_a AS key_a, anon_3.key_b AS key_b, anon_3.pledged_amount AS pledged_amount, anon_3.unplaced_pledged AS unplaced_pledged, anon_3.pledged_covered AS pledged_covered, anon_3.pledged_gap AS pledged_gap, anon_3.pledged_surplus AS pledged_surplus, anon_3.pledged_full AS pledged_full, anon_3.committed_amount AS committed_amount, anon_3.unplaced_committed AS unplaced_committed, anon_3.committed_covered AS committed_covered, anon_3.committed_gap AS committed_gap, anon_3.committed_surplus AS committed_surplus, anon_3.committed_full AS committed_full, anon_3.received_amount AS received_amount, anon_3.unplaced_received AS unplaced_received, anon_3.received_covered AS received_covered, anon_3.received_gap AS received_gap, anon_3.received_surplus AS received_surplus, anon_3.received_full AS received_full, anon_3.disbursed_amount AS disbursed_amount, anon_3.unplaced_disbursed AS unplaced_disbursed, anon_3.disbursed_covered AS disbursed_covered, anon_3.disbursed_gap AS disbursed_gap, anon_3.disbursed_surplus AS disbursed_surplus, anon_3.disbursed_full AS disbursed_full, anon_3.spent_amount AS spent_amount, anon_3.unplaced_spent AS unplaced_spent, anon_3.spent_covered AS spent_covered, anon_3.spent_gap AS spent_gap, anon_3.spent_surplus AS spent_surplus, anon_3.spent_full AS spent_full, anon_4.required AS required, anon_4.needs AS needs
                  FROM (
                    SELECT anon_5.key_a AS key_a, anon_5.key_b AS key_b, anon_5.pledged_amount AS pledged_amount, anon_5.unplaced_pledged AS unplaced_pledged, anon_5.pledged_covered AS pledged_covered, anon_5.pledged_gap AS pledged_gap, anon_5.pledged_surplus AS pledged_surplus, anon_5.pledged_full AS pledged_full, anon_5.committed_amount AS committed_amount, anon_5.unplaced_committed AS unplaced_committed, anon_5.committed_covered AS committed_covered, anon_5.committed_gap AS committed_gap, anon_5.committed_surplus AS committed_surplus, anon_5.committed_full AS committed_full, anon_5.received_amount AS received_amount, anon_5.unplaced_received AS unplaced_received, anon_5.received_covered AS received_covered, anon_5.received_gap AS received_gap, anon_5.received_surplus AS received_surplus, anon_5.received_full AS received_full, anon_5.disbursed_amount AS disbursed_amount, anon_5.unplaced_disbursed AS unplaced_disbursed, anon_5.disbursed_covered AS disbursed_covered, anon_5.disbursed_gap AS disbursed_gap, anon_5.disbursed_surplus AS disbursed_surplus, anon_5.disbursed_full AS disbursed_full, anon_5.spent_amount AS spent_amount, anon_5.unplaced_spent AS unplaced_spent, anon_5.spent_covered AS spent_covered, anon_5.spent_gap AS spent_gap, anon_5.spent_surplus AS spent_surplus, anon_5.spent_full AS spent_full, count(*) OVER () AS groups
                    FROM (
                      SELECT anon_6.key_a AS key_a, anon_6.key_b AS key_b, coalesce(sum(anon_6.value) FILTER (
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
                        SELECT anon_7.key_a AS key_a, anon_7.key_b AS key_b, anon_7.reached AS reached, anon_7.need IS NOT NULL AS placed, sum(anon_7.value) AS value
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
                                    FROM plans_in_force_r14 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                                SELECT coverage_sum_2.need_id
                                FROM coverage_sum AS coverage_sum_2
                                WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_1.need_id
                          WHERE mirps_part_needs_1.id IS NOT NULL OR mirps_part_money_1.need_id IS NULL) AS anon_7
                        GROUP BY anon_7.key_a, anon_7.key_b, anon_7.reached, anon_7.need IS NOT NULL) AS anon_6
                      GROUP BY anon_6.key_a, anon_6.key_b) AS anon_5) AS anon_3
                  JOIN (
                    SELECT coalesce(sum(mirps_part_needs_2.required), 0::numeric) AS required, count(nullif(mirps_part_needs_2.required, 0)) AS needs
                    FROM (
                      SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                      FROM need AS need_1
                      JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
                      WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                              SELECT mirps_shared_plans_in_force_1.id
                              FROM plans_in_force_r14 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                          SELECT coverage_sum_2.need_id
                          FROM coverage_sum AS coverage_sum_2
                          WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_2) AS anon_4 ON true
                  WHERE CASE WHEN (anon_3.groups <= 10000) THEN true WHEN (anon_3.groups IS NULL) THEN false ELSE groups_are_few(anon_3.groups, 10000) END) AS anon_2) AS anon_1) AS r10
            ORDER BY r10.place_0 COLLATE "C" ASC NULLS LAST, r10.place_1 COLLATE "C" ASC NULLS LAST
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
          WHERE (true)) AS r9
        LIMIT 1), 'null'), coalesce((WITH plans_in_force_r22 AS (
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
                WHERE need_1.plan_id = plan_2.id AND need_1.publication = 'PUBLISHED' AND coverage_sum_1.required > 0 AND need_1.illustrative IS false) ELSE false END))), money_without_rate_r23 AS MATERIALIZED (
          SELECT anon_1.key_a, anon_1.reached, anon_1.value, anon_1.unit, anon_1.unvalued, anon_1.need
          FROM (
            SELECT (CASE WHEN (mirps_part_money_without_rate_1.earmark_modality = 'A') THEN '1' WHEN (mirps_part_money_without_rate_1.earmark_modality = 'B') THEN '1' WHEN (mirps_part_money_without_rate_1.earmark_modality = 'C') THEN '1' WHEN (mirps_part_money_without_rate_1.earmark_modality = 'D') THEN '2' WHEN (mirps_part_money_without_rate_1.earmark_modality = 'E') THEN '2' WHEN (mirps_part_money_without_rate_1.earmark_modality = 'F') THEN '2' WHEN (mirps_part_money_without_rate_1.earmark_modality = 'G') THEN '3' WHEN (mirps_part_money_without_rate_1.earmark_modality = 'H') THEN '3' WHEN (mirps_part_money_without_rate_1.earmark_modality = 'I') THEN '4' WHEN (mirps_part_money_without_rate_1.earmark_modality = 'J') THEN '4' WHEN (mirps_part_money_without_rate_1.earmark_modality = 'K') THEN '4' WHEN (mirps_part_money_without_rate_1.earmark_modality = 'L') THEN '4' END) AS key_a, CASE WHEN (mirps_part_money_without_rate_1.stage IN ('PLEDGED')) THEN 1 WHEN (mirps_part_money_without_rate_1.stage IN ('COMMITTED')) THEN 2 WHEN (mirps_part_money_without_rate_1.stage IN ('RECEIVED', 'OBLIGATED')) THEN 3 WHEN (mirps_part_money_without_rate_1.stage IN ('DISBURSED')) THEN 4 WHEN (mirps_part_money_without_rate_1.stage IN ('SPENT')) THEN 5 END AS reached, mirps_part_money_without_rate_1.value AS value, mirps_part_money_without_rate_1.unit AS unit, mirps_part_money_without_rate_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
            FROM (
              SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
              FROM (
                SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                FROM account AS account_1) AS anon_1
              JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
              JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
              WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND (($1::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = ($1::VARCHAR)) AND (pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN') AND ($1::VARCHAR) = 'USD' AND anon_1.unvalued > 0) AS mirps_part_money_without_rate_1
            LEFT OUTER JOIN (
              SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
              FROM need AS need_1
              JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
              WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                      SELECT mirps_shared_plans_in_force_1.id
                      FROM plans_in_force_r22 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                  SELECT coverage_sum_2.need_id
                  FROM coverage_sum AS coverage_sum_2
                  WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_without_rate_1.need_id
            WHERE mirps_part_needs_1.id IS NOT NULL OR mirps_part_money_without_rate_1.need_id IS NULL) AS anon_1
          WHERE anon_1.unvalued != 0), missing_from_free_r24 AS MATERIALIZED (
          SELECT jsonb_object_agg(anon_1.key, anon_1.missing) AS by_group
          FROM (
            SELECT anon_2.key AS key, jsonb_agg(jsonb_build_object('currency', anon_2.unit, 'minor', anon_2.minor)) AS missing
            FROM (
              SELECT CAST(jsonb_build_array(anon_3.key_a) AS TEXT) AS key, anon_3.unit AS unit, sum(anon_3.unvalued) AS minor
              FROM (
                SELECT mirps_shared_money_without_rate_1.key_a AS key_a, mirps_shared_money_without_rate_1.reached AS reached, mirps_shared_money_without_rate_1.value AS value, mirps_shared_money_without_rate_1.unit AS unit, mirps_shared_money_without_rate_1.unvalued AS unvalued, mirps_shared_money_without_rate_1.need AS need
                FROM money_without_rate_r23 AS mirps_shared_money_without_rate_1
                WHERE mirps_shared_money_without_rate_1.need IS NULL) AS anon_3
              GROUP BY CAST(jsonb_build_array(anon_3.key_a) AS TEXT), anon_3.unit HAVING sum(anon_3.unvalued) != 0) AS anon_2
            GROUP BY anon_2.key) AS anon_1)
        SELECT '{"groups":[' || array_to_string(ARRAY(
            SELECT '{"keys":[' || array_to_string(ARRAY(
                SELECT '{"code":' || coalesce(CAST(to_json(CAST(r19.code AS TEXT)) AS TEXT), 'null') || ',"label":' || coalesce(CAST(to_json(CAST(coalesce(CAST(r19.label AS JSONB) ->> 'fr', CAST(r19.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null') || '}'
                FROM (
                  SELECT keys.dimension AS dimension, keys.code AS code, keys.place AS place, CASE WHEN (keys.place = 0) THEN (coalesce(CASE WHEN (r18.key_a = '1') THEN jsonb_build_object('en', 'Unearmarked', 'es', 'Sin asignación', 'pt', 'Não vinculado', 'fr', 'Non affecté') WHEN (r18.key_a = '2') THEN jsonb_build_object('en', 'Softly earmarked', 'es', 'Asignación flexible', 'pt', 'Vinculação flexível', 'fr', 'Affectation souple') WHEN (r18.key_a = '3') THEN jsonb_build_object('en', 'Earmarked', 'es', 'Con asignación', 'pt', 'Vinculado', 'fr', 'Affecté') WHEN (r18.key_a = '4') THEN jsonb_build_object('en', 'Tightly earmarked', 'es', 'Asignación estricta', 'pt', 'Vinculação estrita', 'fr', 'Affectation stricte') END, jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé'))) END AS label
                  FROM (VALUES (('EARMARK'), (r18.key_a), 0)) AS keys (dimension, code, place)) AS r19
                ORDER BY r19.place
                LIMIT 1000), ',') || '],"notAllocated":' || coalesce((
                SELECT '{"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r20.pledged_amount, r20.unit) AS TEXT) || '"', 'null') || '},"unconverted":[' || array_to_string(ARRAY(
                    SELECT '{"amount":' || coalesce('"' || CAST(r21.amount AS TEXT) || '"', 'null') || ',"currency":' || CAST(to_json(CAST(r21.currency AS TEXT)) AS TEXT) || '}'
                    FROM (
                      SELECT anon_1.currency AS currency, decimal_text(anon_1.minor, anon_1.currency) AS amount
                      FROM (
                        SELECT anon_2.currency AS currency, anon_2.minor AS minor
                        FROM missing_from_free_r24 AS mirps_shared_missing_from_free_1, jsonb_to_recordset(mirps_shared_missing_from_free_1.by_group -> CAST(jsonb_build_array(r20.key_a) AS TEXT)) AS anon_2(currency TEXT, minor NUMERIC)) AS anon_1) AS r21
                    ORDER BY r21.currency
                    LIMIT 1000), ',') || ']}'
                FROM (
                  SELECT 0::numeric AS required, r18.unit AS unit, r18.key_a AS key_a, r18.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, r18.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, r18.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, r18.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, r18.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS r20
                LIMIT 1), 'null') || '}'
            FROM (
              SELECT anon_1.key_a AS key_a, anon_1.pledged_amount AS pledged_amount, anon_1.unplaced_pledged AS unplaced_pledged, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.unplaced_committed AS unplaced_committed, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.unplaced_received AS unplaced_received, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.unplaced_disbursed AS unplaced_disbursed, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.unplaced_spent AS unplaced_spent, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.required AS required, anon_1.needs AS needs, anon_1.unit AS unit, anon_1.place_0 AS place_0
              FROM (
                SELECT anon_2.key_a AS key_a, anon_2.pledged_amount AS pledged_amount, anon_2.unplaced_pledged AS unplaced_pledged, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.unplaced_committed AS unplaced_committed, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.unplaced_received AS unplaced_received, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.unplaced_disbursed AS unplaced_disbursed, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.unplaced_spent AS unplaced_spent, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, anon_2.required AS required, anon_2.needs AS needs, ($1::VARCHAR) AS unit, (anon_2.key_a) AS place_0
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
                                    FROM plans_in_force_r22 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                                SELECT coverage_sum_2.need_id
                                FROM coverage_sum AS coverage_sum_2
                                WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_1.need_id
                          WHERE mirps_part_needs_1.id IS NOT NULL OR mirps_part_money_1.need_id IS NULL) AS anon_7
                        GROUP BY anon_7.key_a, anon_7.reached, anon_7.need IS NOT NULL) AS anon_6
                      GROUP BY anon_6.key_a) AS anon_5) AS anon_3
                  JOIN (
                    SELECT coalesce(sum(mirps_part_needs_2.required), 0::numeric) AS required, count(nullif(mirps_part_needs_2.required, 0)) AS needs
                    FROM (
                      SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                      FROM need AS need_1
                      JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
                      WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                              SELECT mirps_shared_plans_in_force_1.id
                              FROM plans_in_force_r22 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                          SELECT coverage_sum_2.need_id
                          FROM coverage_sum AS coverage_sum_2
                          WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_2) AS anon_4 ON true
                  WHERE CASE WHEN (anon_3.groups <= 10000) THEN true WHEN (anon_3.groups IS NULL) THEN false ELSE groups_are_few(anon_3.groups, 10000) END) AS anon_2) AS anon_1) AS r18
            ORDER BY r18.place_0 COLLATE "C" ASC NULLS LAST
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
          WHERE (true)) AS r17
        LIMIT 1), 'null'), coalesce((WITH plans_in_force_r30 AS (
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
                WHERE need_1.plan_id = plan_2.id AND need_1.publication = 'PUBLISHED' AND coverage_sum_1.required > 0 AND need_1.illustrative IS false) ELSE false END))), money_without_rate_r31 AS MATERIALIZED (
          SELECT anon_1.key_a, anon_1.reached, anon_1.value, anon_1.unit, anon_1.unvalued, anon_1.need
          FROM (
            SELECT (mirps_part_money_without_rate_1.modality) AS key_a, CASE WHEN (mirps_part_money_without_rate_1.stage IN ('PLEDGED')) THEN 1 WHEN (mirps_part_money_without_rate_1.stage IN ('COMMITTED')) THEN 2 WHEN (mirps_part_money_without_rate_1.stage IN ('RECEIVED', 'OBLIGATED')) THEN 3 WHEN (mirps_part_money_without_rate_1.stage IN ('DISBURSED')) THEN 4 WHEN (mirps_part_money_without_rate_1.stage IN ('SPENT')) THEN 5 END AS reached, mirps_part_money_without_rate_1.value AS value, mirps_part_money_without_rate_1.unit AS unit, mirps_part_money_without_rate_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
            FROM (
              SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
              FROM (
                SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                FROM account AS account_1) AS anon_1
              JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
              JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
              WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND (($1::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = ($1::VARCHAR)) AND (pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN') AND ($1::VARCHAR) = 'USD' AND anon_1.unvalued > 0) AS mirps_part_money_without_rate_1
            LEFT OUTER JOIN (
              SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
              FROM need AS need_1
              JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
              WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                      SELECT mirps_shared_plans_in_force_1.id
                      FROM plans_in_force_r30 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                  SELECT coverage_sum_2.need_id
                  FROM coverage_sum AS coverage_sum_2
                  WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_without_rate_1.need_id
            WHERE mirps_part_needs_1.id IS NOT NULL OR mirps_part_money_without_rate_1.need_id IS NULL) AS anon_1
          WHERE anon_1.unvalued != 0), missing_from_free_r32 AS MATERIALIZED (
          SELECT jsonb_object_agg(anon_1.key, anon_1.missing) AS by_group
          FROM (
            SELECT anon_2.key AS key, jsonb_agg(jsonb_build_object('currency', anon_2.unit, 'minor', anon_2.minor)) AS missing
            FROM (
              SELECT CAST(jsonb_build_array(anon_3.key_a) AS TEXT) AS key, anon_3.unit AS unit, sum(anon_3.unvalued) AS minor
              FROM (
                SELECT mirps_shared_money_without_rate_1.key_a AS key_a, mirps_shared_money_without_rate_1.reached AS reached, mirps_shared_money_without_rate_1.value AS value, mirps_shared_money_without_rate_1.unit AS unit, mirps_shared_money_without_rate_1.unvalued AS unvalued, mirps_shared_money_without_rate_1.need AS need
                FROM money_without_rate_r31 AS mirps_shared_money_without_rate_1
                WHERE mirps_shared_money_without_rate_1.need IS NULL) AS anon_3
              GROUP BY CAST(jsonb_build_array(anon_3.key_a) AS TEXT), anon_3.unit HAVING sum(anon_3.unvalued) != 0) AS anon_2
            GROUP BY anon_2.key) AS anon_1)
        SELECT '{"groups":[' || array_to_string(ARRAY(
            SELECT '{"keys":[' || array_to_string(ARRAY(
                SELECT '{"code":' || coalesce(CAST(to_json(CAST(r27.code AS TEXT)) AS TEXT), 'null') || ',"label":' || coalesce(CAST(to_json(CAST(coalesce(CAST(r27.label AS JSONB) ->> 'fr', CAST(r27.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null') || '}'
                FROM (
                  SELECT keys.dimension AS dimension, keys.code AS code, keys.place AS place, CASE WHEN (keys.place = 0) THEN (coalesce(CASE WHEN (r26.key_a = 'GRANT') THEN jsonb_build_object('en', 'Grant', 'es', 'Donación', 'pt', 'Doação', 'fr', 'Don') WHEN (r26.key_a = 'LOAN') THEN jsonb_build_object('en', 'Loan', 'es', 'Préstamo', 'pt', 'Empréstimo', 'fr', 'Prêt') WHEN (r26.key_a = 'TECHNICAL') THEN jsonb_build_object('en', 'Technical cooperation', 'es', 'Cooperación técnica', 'pt', 'Cooperação técnica', 'fr', 'Coopération technique') WHEN (r26.key_a = 'IN_KIND') THEN jsonb_build_object('en', 'In kind', 'es', 'En especie', 'pt', 'Em bens ou serviços', 'fr', 'En nature') WHEN (r26.key_a = 'POLICY') THEN jsonb_build_object('en', 'Policy', 'es', 'Política pública', 'pt', 'Política pública', 'fr', 'Politique publique') END, jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé'))) END AS label
                  FROM (VALUES (('MODALITY'), (r26.key_a), 0)) AS keys (dimension, code, place)) AS r27
                ORDER BY r27.place
                LIMIT 1000), ',') || '],"notAllocated":' || coalesce((
                SELECT '{"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r28.pledged_amount, r28.unit) AS TEXT) || '"', 'null') || '},"unconverted":[' || array_to_string(ARRAY(
                    SELECT '{"amount":' || coalesce('"' || CAST(r29.amount AS TEXT) || '"', 'null') || ',"currency":' || CAST(to_json(CAST(r29.currency AS TEXT)) AS TEXT) || '}'
                    FROM (
                      SELECT anon_1.currency AS currency, decimal_text(anon_1.minor, anon_1.currency) AS amount
                      FROM (
                        SELECT anon_2.currency AS currency, anon_2.minor AS minor
                        FROM missing_from_free_r32 AS mirps_shared_missing_from_free_1, jsonb_to_recordset(mirps_shared_missing_from_free_1.by_group -> CAST(jsonb_build_array(r28.key_a) AS TEXT)) AS anon_2(currency TEXT, minor NUMERIC)) AS anon_1) AS r29
                    ORDER BY r29.currency
                    LIMIT 1000), ',') || ']}'
                FROM (
                  SELECT 0::numeric AS required, r26.unit AS unit, r26.key_a AS key_a, r26.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, r26.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, r26.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, r26.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, r26.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS r28
                LIMIT 1), 'null') || '}'
            FROM (
              SELECT anon_1.key_a AS key_a, anon_1.pledged_amount AS pledged_amount, anon_1.unplaced_pledged AS unplaced_pledged, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.unplaced_committed AS unplaced_committed, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.unplaced_received AS unplaced_received, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.unplaced_disbursed AS unplaced_disbursed, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.unplaced_spent AS unplaced_spent, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.required AS required, anon_1.needs AS needs, anon_1.unit AS unit, anon_1.place_0 AS place_0
              FROM (
                SELECT anon_2.key_a AS key_a, anon_2.pledged_amount AS pledged_amount, anon_2.unplaced_pledged AS unplaced_pledged, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.unplaced_committed AS unplaced_committed, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.unplaced_received AS unplaced_received, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.unplaced_disbursed AS unplaced_disbursed, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.unplaced_spent AS unplaced_spent, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, anon_2.required AS required, anon_2.needs AS needs, ($1::VARCHAR) AS unit, (anon_2.key_a) AS place_0
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
                                    FROM plans_in_force_r30 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                                SELECT coverage_sum_2.need_id
                                FROM coverage_sum AS coverage_sum_2
                                WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_1.need_id
                          WHERE mirps_part_needs_1.id IS NOT NULL OR mirps_part_money_1.need_id IS NULL) AS anon_7
                        GROUP BY anon_7.key_a, anon_7.reached, anon_7.need IS NOT NULL) AS anon_6
                      GROUP BY anon_6.key_a) AS anon_5) AS anon_3
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
                          WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_2) AS anon_4 ON true
                  WHERE CASE WHEN (anon_3.groups <= 10000) THEN true WHEN (anon_3.groups IS NULL) THEN false ELSE groups_are_few(anon_3.groups, 10000) END) AS anon_2) AS anon_1) AS r26
            ORDER BY r26.place_0 COLLATE "C" ASC NULLS LAST
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
          WHERE (true)) AS r25
        LIMIT 1), 'null'), coalesce((WITH plans_in_force_r38 AS (
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
                WHERE need_1.plan_id = plan_2.id AND need_1.publication = 'PUBLISHED' AND coverage_sum_1.required > 0 AND need_1.illustrative IS false) ELSE false END))), money_without_rate_r39 AS MATERIALIZED (
          SELECT anon_1.key_a, anon_1.reached, anon_1.value, anon_1.unit, anon_1.unvalued, anon_1.need
          FROM (
            SELECT (mirps_part_money_without_rate_1.project_id) AS key_a, CASE WHEN (mirps_part_money_without_rate_1.stage IN ('PLEDGED')) THEN 1 WHEN (mirps_part_money_without_rate_1.stage IN ('COMMITTED')) THEN 2 WHEN (mirps_part_money_without_rate_1.stage IN ('RECEIVED', 'OBLIGATED')) THEN 3 WHEN (mirps_part_money_without_rate_1.stage IN ('DISBURSED')) THEN 4 WHEN (mirps_part_money_without_rate_1.stage IN ('SPENT')) THEN 5 END AS reached, mirps_part_money_without_rate_1.value AS value, mirps_part_money_without_rate_1.unit AS unit, mirps_part_money_without_rate_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
            FROM (
              SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
              FROM (
                SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                FROM account AS account_1) AS anon_1
              JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
              JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
              WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND (($1::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = ($1::VARCHAR)) AND (pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN') AND ($1::VARCHAR) = 'USD' AND anon_1.unvalued > 0) AS mirps_part_money_without_rate_1
            LEFT OUTER JOIN (
              SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
              FROM need AS need_1
              JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
              WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                      SELECT mirps_shared_plans_in_force_1.id
                      FROM plans_in_force_r38 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                  SELECT coverage_sum_2.need_id
                  FROM coverage_sum AS coverage_sum_2
                  WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_without_rate_1.need_id
            WHERE mirps_part_needs_1.id IS NOT NULL OR mirps_part_money_without_rate_1.need_id IS NULL) AS anon_1
          WHERE anon_1.unvalued != 0), missing_from_free_r40 AS MATERIALIZED (
          SELECT jsonb_object_agg(anon_1.key, anon_1.missing) AS by_group
          FROM (
            SELECT anon_2.key AS key, jsonb_agg(jsonb_build_object('currency', anon_2.unit, 'minor', anon_2.minor)) AS missing
            FROM (
              SELECT CAST(jsonb_build_array(anon_3.key_a) AS TEXT) AS key, anon_3.unit AS unit, sum(anon_3.unvalued) AS minor
              FROM (
                SELECT mirps_shared_money_without_rate_1.key_a AS key_a, mirps_shared_money_without_rate_1.reached AS reached, mirps_shared_money_without_rate_1.value AS value, mirps_shared_money_without_rate_1.unit AS unit, mirps_shared_money_without_rate_1.unvalued AS unvalued, mirps_shared_money_without_rate_1.need AS need
                FROM money_without_rate_r39 AS mirps_shared_money_without_rate_1
                WHERE mirps_shared_money_without_rate_1.need IS NULL) AS anon_3
              GROUP BY CAST(jsonb_build_array(anon_3.key_a) AS TEXT), anon_3.unit HAVING sum(anon_3.unvalued) != 0) AS anon_2
            GROUP BY anon_2.key) AS anon_1)
        SELECT '{"groups":[' || array_to_string(ARRAY(
            SELECT '{"keys":[' || array_to_string(ARRAY(
                SELECT '{"code":' || coalesce(CAST(to_json(CAST(r35.code AS TEXT)) AS TEXT), 'null') || ',"label":' || coalesce(CAST(to_json(CAST(coalesce(CAST(r35.label AS JSONB) ->> 'fr', CAST(r35.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null') || '}'
                FROM (
                  SELECT keys.dimension AS dimension, keys.code AS code, keys.place AS place, CASE WHEN (keys.place = 0) THEN (coalesce((
                        SELECT project_1.title
                        FROM project AS project_1
                        WHERE project_1.id = r34.key_a), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé'))) END AS label
                  FROM (VALUES (('PROJECT'), ((
                          SELECT project_1.code
                          FROM project AS project_1
                          WHERE project_1.id = r34.key_a)), 0)) AS keys (dimension, code, place)) AS r35
                ORDER BY r35.place
                LIMIT 1000), ',') || '],"notAllocated":' || coalesce((
                SELECT '{"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r36.pledged_amount, r36.unit) AS TEXT) || '"', 'null') || '},"unconverted":[' || array_to_string(ARRAY(
                    SELECT '{"amount":' || coalesce('"' || CAST(r37.amount AS TEXT) || '"', 'null') || ',"currency":' || CAST(to_json(CAST(r37.currency AS TEXT)) AS TEXT) || '}'
                    FROM (
                      SELECT anon_1.currency AS currency, decimal_text(anon_1.minor, anon_1.currency) AS amount
                      FROM (
                        SELECT anon_2.currency AS currency, anon_2.minor AS minor
                        FROM missing_from_free_r40 AS mirps_shared_missing_from_free_1, jsonb_to_recordset(mirps_shared_missing_from_free_1.by_group -> CAST(jsonb_build_array(r36.key_a) AS TEXT)) AS anon_2(currency TEXT, minor NUMERIC)) AS anon_1) AS r37
                    ORDER BY r37.currency
                    LIMIT 1000), ',') || ']}'
                FROM (
                  SELECT 0::numeric AS required, r34.unit AS unit, r34.key_a AS key_a, r34.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, r34.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, r34.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, r34.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, r34.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS r36
                LIMIT 1), 'null') || '}'
            FROM (
              SELECT anon_1.key_a AS key_a, anon_1.pledged_amount AS pledged_amount, anon_1.unplaced_pledged AS unplaced_pledged, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.unplaced_committed AS unplaced_committed, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.unplaced_received AS unplaced_received, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.unplaced_disbursed AS unplaced_disbursed, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.unplaced_spent AS unplaced_spent, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.required AS required, anon_1.needs AS needs, anon_1.unit AS unit, anon_1.place_0 AS place_0
              FROM (
                SELECT anon_2.key_a AS key_a, anon_2.pledged_amount AS pledged_amount, anon_2.unplaced_pledged AS unplaced_pledged, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.unplaced_committed AS unplaced_committed, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.unplaced_received AS unplaced_received, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.unplaced_disbursed AS unplaced_disbursed, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.unplaced_spent AS unplaced_spent, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, anon_2.required AS required, anon_2.needs AS needs, ($1::VARCHAR) AS unit, ((
                    SELECT project_1.code
                    FROM project AS project_1
                    WHERE project_1.id = anon_2.key_a)) AS place_0
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
                                    FROM plans_in_force_r38 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                                SELECT coverage_sum_2.need_id
                                FROM coverage_sum AS coverage_sum_2
                                WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_1.need_id
                          WHERE mirps_part_needs_1.id IS NOT NULL OR mirps_part_money_1.need_id IS NULL) AS anon_7
                        GROUP BY anon_7.key_a, anon_7.reached, anon_7.need IS NOT NULL) AS anon_6
                      GROUP BY anon_6.key_a) AS anon_5) AS anon_3
                  JOIN (
                    SELECT coalesce(sum(mirps_part_needs_2.required), 0::numeric) AS required, count(nullif(mirps_part_needs_2.required, 0)) AS needs
                    FROM (
                      SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                      FROM need AS need_1
                      JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
                      WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                              SELECT mirps_shared_plans_in_force_1.id
                              FROM plans_in_force_r38 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                          SELECT coverage_sum_2.need_id
                          FROM coverage_sum AS coverage_sum_2
                          WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_2) AS anon_4 ON true
                  WHERE CASE WHEN (anon_3.groups <= 10000) THEN true WHEN (anon_3.groups IS NULL) THEN false ELSE groups_are_few(anon_3.groups, 10000) END) AS anon_2) AS anon_1) AS r34
            ORDER BY r34.place_0 COLLATE "C" ASC NULLS LAST
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
          WHERE (true)) AS r33
        LIMIT 1), 'null'), coalesce((WITH plans_in_force_r46 AS (
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
                WHERE need_1.plan_id = plan_2.id AND need_1.publication = 'PUBLISHED' AND coverage_sum_1.required > 0 AND need_1.illustrative IS false) ELSE false END))), money_without_rate_r47 AS MATERIALIZED (
          SELECT anon_1.key_a, anon_1.key_b, anon_1.reached, anon_1.value, anon_1.unit, anon_1.unvalued, anon_1.need
          FROM (
            SELECT (mirps_part_needs_1.state_code) AS key_a, (mirps_part_money_without_rate_1.donor_id) AS key_b, CASE WHEN (mirps_part_money_without_rate_1.stage IN ('PLEDGED')) THEN 1 WHEN (mirps_part_money_without_rate_1.stage IN ('COMMITTED')) THEN 2 WHEN (mirps_part_money_without_rate_1.stage IN ('RECEIVED', 'OBLIGATED')) THEN 3 WHEN (mirps_part_money_without_rate_1.stage IN ('DISBURSED')) THEN 4 WHEN (mirps_part_money_without_rate_1.stage IN ('SPENT')) THEN 5 END AS reached, mirps_part_money_without_rate_1.value AS value, mirps_part_money_without_rate_1.unit AS unit, mirps_part_money_without_rate_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
            FROM (
              SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
              FROM (
                SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                FROM account AS account_1) AS anon_1
              JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
              JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
              WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND (($1::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = ($1::VARCHAR)) AND (pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN') AND ($1::VARCHAR) = 'USD' AND anon_1.unvalued > 0) AS mirps_part_money_without_rate_1
            LEFT OUTER JOIN (
              SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
              FROM need AS need_1
              JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
              WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                      SELECT mirps_shared_plans_in_force_1.id
                      FROM plans_in_force_r46 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                  SELECT coverage_sum_2.need_id
                  FROM coverage_sum AS coverage_sum_2
                  WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_without_rate_1.need_id
            WHERE mirps_part_needs_1.id IS NOT NULL) AS anon_1
          WHERE anon_1.unvalued != 0), missing_from_free_r48 AS MATERIALIZED (
          SELECT jsonb_object_agg(anon_1.key, anon_1.missing) AS by_group
          FROM (
            SELECT anon_2.key AS key, jsonb_agg(jsonb_build_object('currency', anon_2.unit, 'minor', anon_2.minor)) AS missing
            FROM (
              SELECT CAST(jsonb_build_array(anon_3.key_a, anon_3.key_b) AS TEXT) AS key, anon_3.unit AS unit, sum(anon_3.unvalued) AS minor
              FROM (
                SELECT mirps_shared_money_without_rate_1.key_a AS key_a, mirps_shared_money_without_rate_1.key_b AS key_b, mirps_shared_money_without_rate_1.reached AS reached, mirps_shared_money_without_rate_1.value AS value, mirps_shared_money_without_rate_1.unit AS unit, mirps_shared_money_without_rate_1.unvalued AS unvalued, mirps_shared_money_without_rate_1.need AS need
                FROM money_without_rate_r47 AS mirps_shared_money_without_rate_1
                WHERE mirps_shared_money_without_rate_1.need IS NULL) AS anon_3
              GROUP BY CAST(jsonb_build_array(anon_3.key_a, anon_3.key_b) AS TEXT), anon_3.unit HAVING sum(anon_3.unvalued) != 0) AS anon_2
            GROUP BY anon_2.key) AS anon_1)
        SELECT '{"groups":[' || array_to_string(ARRAY(
            SELECT '{"keys":[' || array_to_string(ARRAY(
                SELECT '{"code":' || coalesce(CAST(to_json(CAST(r43.code AS TEXT)) AS TEXT), 'null') || ',"label":' || coalesce(CAST(to_json(CAST(coalesce(CAST(r43.label AS JSONB) ->> 'fr', CAST(r43.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null') || '}'
                FROM (
                  SELECT keys.dimension AS dimension, keys.code AS code, keys.place AS place, CASE WHEN (keys.place = 0) THEN (coalesce((
                        SELECT state_1.name
                        FROM state AS state_1
                        WHERE state_1.code = r42.key_a), jsonb_build_object('en', 'The region', 'es', 'La región', 'pt', 'A região', 'fr', 'La région'))) WHEN (keys.place = 1) THEN (coalesce(CASE WHEN (r42.key_b < 0) THEN (
                        SELECT jsonb_build_object('en', concat(coalesce(fund_1.name ->> 'en', fund_1.name ->> 'en'), ' (interest earned)'), 'es', concat(coalesce(fund_1.name ->> 'es', fund_1.name ->> 'en'), ' (intereses ganados)'), 'pt', concat(coalesce(fund_1.name ->> 'pt', fund_1.name ->> 'en'), ' (juros obtidos)'), 'fr', concat(coalesce(fund_1.name ->> 'fr', fund_1.name ->> 'en'), ' (intérêts perçus)')) AS jsonb_build_object_1
                        FROM fund AS fund_1
                        WHERE fund_1.id = -r42.key_b) ELSE (
                        SELECT party_1.name
                        FROM party AS party_1
                        WHERE party_1.id = r42.key_b) END, jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé'))) END AS label
                  FROM (VALUES (('STATE'), (r42.key_a), 0), (('DONOR'), (CASE WHEN (r42.key_b < 0) THEN (
                          SELECT concat('INTEREST-', fund_1.code) AS concat_1
                          FROM fund AS fund_1
                          WHERE fund_1.id = -r42.key_b) ELSE (
                          SELECT party_1.code
                          FROM party AS party_1
                          WHERE party_1.id = r42.key_b) END), 1)) AS keys (dimension, code, place)) AS r43
                ORDER BY r43.place
                LIMIT 1000), ',') || '],"notAllocated":' || coalesce((
                SELECT '{"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r44.pledged_amount, r44.unit) AS TEXT) || '"', 'null') || '},"unconverted":[' || array_to_string(ARRAY(
                    SELECT '{"amount":' || coalesce('"' || CAST(r45.amount AS TEXT) || '"', 'null') || ',"currency":' || CAST(to_json(CAST(r45.currency AS TEXT)) AS TEXT) || '}'
                    FROM (
                      SELECT anon_1.currency AS currency, decimal_text(anon_1.minor, anon_1.currency) AS amount
                      FROM (
                        SELECT anon_2.currency AS currency, anon_2.minor AS minor
                        FROM missing_from_free_r48 AS mirps_shared_missing_from_free_1, jsonb_to_recordset(mirps_shared_missing_from_free_1.by_group -> CAST(jsonb_build_array(r44.key_a, r44.key_b) AS TEXT)) AS anon_2(currency TEXT, minor NUMERIC)) AS anon_1) AS r45
                    ORDER BY r45.currency
                    LIMIT 1000), ',') || ']}'
                FROM (
                  SELECT 0::numeric AS required, r42.unit AS unit, r42.key_a AS key_a, r42.key_b AS key_b, r42.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, r42.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, r42.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, r42.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, r42.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS r44
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
                  SELECT anon_3.key_a AS key_a, anon_3.key_b AS key_b, anon_3.pledged_amount AS pledged_amount, anon_3.unplaced_pledged AS unplaced_pledged, anon_3.pledged_covered AS pledged_covered, anon_3.pledged_gap AS pledged_gap, anon_3.pledged_surplus AS pledged_surplus, anon_3.pledged_full AS pledged_full, anon_3.committed_amount AS committed_amount, anon_3.unplaced_committed AS unplaced_committed, anon_3.committed_covered AS committed_covered, anon_3.committed_gap AS committed_gap, anon_3.committed_surplus AS committed_surplus, anon_3.committed_full AS committed_full, anon_3.received_amount AS received_amount, anon_3.unplaced_received AS unplaced_received, anon_3.received_covered AS received_covered, anon_3.received_gap AS received_gap, anon_3.received_surplus AS received_surplus, anon_3.received_full AS received_full, anon_3.disbursed_amount AS disbursed_amount, anon_3.unplaced_disbursed AS unplaced_disbursed, anon_3.disbursed_covered AS disbursed_covered, anon_3.disbursed_gap AS disbursed_gap, anon_3.disbursed_surplus AS disbursed_surplus, anon_3.disbursed_full AS disbursed_full, anon_3.spent_amount AS spent_amount, anon_3.unplaced_spent AS unplaced_spent, anon_3.spent_covered AS spent_covered, anon_3.spent_gap AS spent_gap, anon_3.spent_surplus AS spent_surplus, anon_3.spent_full AS spent_full, anon_4.required AS required, anon_4.needs AS needs
                  FROM (
                    SELECT anon_5.key_a AS key_a, anon_5.key_b AS key_b, anon_5.pledged_amount AS pledged_amount, anon_5.unplaced_pledged AS unplaced_pledged, anon_5.pledged_covered AS pledged_covered, anon_5.pledged_gap AS pledged_gap, anon_5.pledged_surplus AS pledged_surplus, anon_5.pledged_full AS pledged_full, anon_5.committed_amount AS committed_amount, anon_5.unplaced_committed AS unplaced_committed, anon_5.committed_covered AS committed_covered, anon_5.committed_gap AS committed_gap, anon_5.committed_surplus AS committed_surplus, anon_5.committed_full AS committed_full, anon_5.received_amount AS received_amount, anon_5.unplaced_received AS unplaced_received, anon_5.received_covered AS received_covered, anon_5.received_gap AS received_gap, anon_5.received_surplus AS received_surplus, anon_5.received_full AS received_full, anon_5.disbursed_amount AS disbursed_amount, anon_5.unplaced_disbursed AS unplaced_disbursed, anon_5.disbursed_covered AS disbursed_covered, anon_5.disbursed_gap AS disbursed_gap, anon_5.disbursed_surplus AS disbursed_surplus, anon_5.disbursed_full AS disbursed_full, anon_5.spent_amount AS spent_amount, anon_5.unplaced_spent AS unplaced_spent, anon_5.spent_covered AS spent_covered, anon_5.spent_gap AS spent_gap, anon_5.spent_surplus AS spent_surplus, anon_5.spent_full AS spent_full, count(*) OVER () AS groups
                    FROM (
                      SELECT anon_6.key_a AS key_a, anon_6.key_b AS key_b, coalesce(sum(anon_6.value) FILTER (
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
                        SELECT anon_7.key_a AS key_a, anon_7.key_b AS key_b, anon_7.reached AS reached, anon_7.need IS NOT NULL AS placed, sum(anon_7.value) AS value
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
                                    FROM plans_in_force_r46 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                                SELECT coverage_sum_2.need_id
                                FROM coverage_sum AS coverage_sum_2
                                WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_1.need_id
                          WHERE mirps_part_needs_1.id IS NOT NULL) AS anon_7
                        GROUP BY anon_7.key_a, anon_7.key_b, anon_7.reached, anon_7.need IS NOT NULL) AS anon_6
                      GROUP BY anon_6.key_a, anon_6.key_b) AS anon_5) AS anon_3 FULL OUTER
                  JOIN (
                    SELECT (mirps_part_needs_2.state_code) AS key_a, coalesce(sum(mirps_part_needs_2.required), 0::numeric) AS required, count(nullif(mirps_part_needs_2.required, 0)) AS needs
                    FROM (
                      SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                      FROM need AS need_1
                      JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
                      WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                              SELECT mirps_shared_plans_in_force_1.id
                              FROM plans_in_force_r46 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                          SELECT coverage_sum_2.need_id
                          FROM coverage_sum AS coverage_sum_2
                          WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_2
                    GROUP BY (mirps_part_needs_2.state_code)) AS anon_4 ON (coalesce(anon_3.key_a, '')) = (coalesce(anon_4.key_a, ''))
                  WHERE CASE WHEN (anon_3.groups <= 10000) THEN true WHEN (anon_3.groups IS NULL) THEN false ELSE groups_are_few(anon_3.groups, 10000) END) AS anon_2) AS anon_1) AS r42
            ORDER BY r42.place_0 COLLATE "C" ASC NULLS LAST, r42.place_1 COLLATE "C" ASC NULLS LAST
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
          WHERE (true)) AS r41
        LIMIT 1), 'null')), 'UTF8')
