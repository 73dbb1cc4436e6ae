SELECT convert_to(format('{"before":%s,"in2020":%s,"in2021":%s,"named":%s}', coalesce((WITH sums_r3 AS (
          SELECT anon_1.need_id, anon_1.money_class, anon_1.unit, anon_1.required, anon_1.invested, anon_1.pledged, anon_1.committed, anon_1.received, anon_1.disbursed, anon_1.spent, anon_1.made_up_pledged, anon_1.made_up_committed, anon_1.made_up_received, anon_1.made_up_disbursed, anon_1.made_up_spent
          FROM coverage_at($1::DATE, (
              SELECT ledger_head.sequence
              FROM ledger_head)) AS anon_1), plans_in_force_r4 AS (
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
                JOIN sums_r3 AS mirps_shared_sums_1 ON need_1.id = mirps_shared_sums_1.need_id AND mirps_shared_sums_1.money_class = 0
                WHERE need_1.plan_id = plan_2.id AND need_1.publication = 'PUBLISHED' AND mirps_shared_sums_1.required > 0 AND need_1.illustrative IS false) ELSE false END))), missing_from_all_r6 AS MATERIALIZED (
          SELECT anon_1.unit, anon_1.unvalued
          FROM (
            SELECT mirps_part_without_rate_1.need_id AS need_id, mirps_part_without_rate_1.unvalued AS unvalued, mirps_part_without_rate_1.unit AS unit
            FROM (
              SELECT mirps_shared_sums_1.need_id, mirps_shared_sums_1.unit, mirps_shared_sums_1.pledged AS unvalued
              FROM sums_r3 AS mirps_shared_sums_1
              WHERE ($2::VARCHAR) = 'USD' AND (mirps_shared_sums_1.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND mirps_shared_sums_1.money_class = 0) AS mirps_part_without_rate_1 UNION ALL
            SELECT mirps_part_asking_without_rate_1.need_id AS need_id, mirps_part_asking_without_rate_1.unvalued AS unvalued, mirps_part_asking_without_rate_1.unit AS unit
            FROM (
              SELECT anon_1.need_id, anon_1.unit, anon_1.required AS unvalued
              FROM (
                SELECT mirps_shared_sums_1.need_id AS need_id, mirps_shared_sums_1.unit AS unit, mirps_shared_sums_1.required AS required
                FROM sums_r3 AS mirps_shared_sums_1
                WHERE mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.required > 0) AS anon_1
              WHERE ($2::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS mirps_part_asking_without_rate_1) AS anon_1
          JOIN (
            SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, mirps_shared_sums_1.required, mirps_shared_sums_1.pledged AS pledged, mirps_shared_sums_1.committed AS committed, mirps_shared_sums_1.received AS received, mirps_shared_sums_1.disbursed AS disbursed, mirps_shared_sums_1.spent AS spent
            FROM need AS need_1
            JOIN sums_r3 AS mirps_shared_sums_1 ON need_1.id = mirps_shared_sums_1.need_id AND CASE WHEN (mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.unit = ($2::VARCHAR)) THEN true ELSE false END
            WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                    SELECT mirps_shared_plans_in_force_1.id
                    FROM plans_in_force_r4 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (mirps_shared_sums_1.required > 0 OR mirps_shared_sums_1.pledged > 0 OR need_1.id IN (
                SELECT mirps_shared_sums_2.need_id
                FROM sums_r3 AS mirps_shared_sums_2
                WHERE ($2::VARCHAR) = 'USD' AND (mirps_shared_sums_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (mirps_shared_sums_2.required > 0 OR mirps_shared_sums_2.pledged > 0) AND mirps_shared_sums_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = anon_1.need_id
          WHERE anon_1.unvalued != 0)
        SELECT format('{"plans":[%s],"total":%s}', array_to_string(ARRAY(
              SELECT '{"code":"' || r2.code || '"}'
              FROM (
                SELECT plan_1.id AS id, plan_1.confidence AS confidence, plan_1.illustrative AS illustrative, plan_1.note AS note, plan_1.recorded_at AS recorded_at, plan_1.operation_id AS operation_id, plan_1.code AS code, plan_1.state_code AS state_code, plan_1.title AS title, plan_1.cycle AS cycle, plan_1.version AS version, plan_1.status AS status, plan_1.adopted_edtf AS adopted_edtf, plan_1.adopted_earliest AS adopted_earliest, plan_1.adopted_latest AS adopted_latest, plan_1.reference AS reference, plan_1.document_id AS document_id, plan_1.supersedes_id AS supersedes_id
                FROM plan AS plan_1
                WHERE plan_1.id IN (
                  SELECT mirps_part_needs_1.plan_id
                  FROM (
                    SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, mirps_shared_sums_1.required, mirps_shared_sums_1.pledged AS pledged, mirps_shared_sums_1.committed AS committed, mirps_shared_sums_1.received AS received, mirps_shared_sums_1.disbursed AS disbursed, mirps_shared_sums_1.spent AS spent
                    FROM need AS need_1
                    JOIN sums_r3 AS mirps_shared_sums_1 ON need_1.id = mirps_shared_sums_1.need_id AND CASE WHEN (mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.unit = ($2::VARCHAR)) THEN true ELSE false END
                    WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                            SELECT mirps_shared_plans_in_force_1.id
                            FROM plans_in_force_r4 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (mirps_shared_sums_1.required > 0 OR mirps_shared_sums_1.pledged > 0 OR need_1.id IN (
                        SELECT mirps_shared_sums_2.need_id
                        FROM sums_r3 AS mirps_shared_sums_2
                        WHERE ($2::VARCHAR) = 'USD' AND (mirps_shared_sums_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (mirps_shared_sums_2.required > 0 OR mirps_shared_sums_2.pledged > 0) AND mirps_shared_sums_2.money_class = 0))) AS mirps_part_needs_1)) AS r2
              ORDER BY r2.code
              LIMIT 1000), ','), coalesce((
              SELECT format('{"required":%s,"complete":%s,"unconverted":[%s]}', coalesce('"' || CAST(decimal_text(r5.required, r5.unit) AS TEXT) || '"', 'null'), CAST(NOT (EXISTS (
                      SELECT anon_1.unit AS currency, sum(anon_1.unvalued) AS minor
                      FROM (
                        SELECT mirps_shared_missing_from_all_1.unit AS unit, mirps_shared_missing_from_all_1.unvalued AS unvalued
                        FROM missing_from_all_r6 AS mirps_shared_missing_from_all_1) AS anon_1
                      GROUP BY anon_1.unit HAVING sum(anon_1.unvalued) != 0)) AS TEXT), array_to_string(ARRAY(
                    SELECT '{"amount":' || coalesce('"' || CAST(r7.amount AS TEXT) || '"', 'null') || ',"currency":' || CAST(to_json(CAST(r7.currency AS TEXT)) AS TEXT) || '}'
                    FROM (
                      SELECT anon_1.currency AS currency, decimal_text(anon_1.minor, anon_1.currency) AS amount
                      FROM (
                        SELECT anon_2.unit AS currency, sum(anon_2.unvalued) AS minor
                        FROM (
                          SELECT mirps_shared_missing_from_all_1.unit AS unit, mirps_shared_missing_from_all_1.unvalued AS unvalued
                          FROM missing_from_all_r6 AS mirps_shared_missing_from_all_1) AS anon_2
                        GROUP BY anon_2.unit HAVING sum(anon_2.unvalued) != 0) AS anon_1) AS r7
                    ORDER BY r7.currency
                    LIMIT 1000), ','))
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
                      JOIN sums_r3 AS mirps_shared_sums_1 ON need_1.id = mirps_shared_sums_1.need_id AND CASE WHEN (mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.unit = ($2::VARCHAR)) THEN true ELSE false END
                      WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                              SELECT mirps_shared_plans_in_force_1.id
                              FROM plans_in_force_r4 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (mirps_shared_sums_1.required > 0 OR mirps_shared_sums_1.pledged > 0 OR need_1.id IN (
                          SELECT mirps_shared_sums_2.need_id
                          FROM sums_r3 AS mirps_shared_sums_2
                          WHERE ($2::VARCHAR) = 'USD' AND (mirps_shared_sums_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (mirps_shared_sums_2.required > 0 OR mirps_shared_sums_2.pledged > 0) AND mirps_shared_sums_2.money_class = 0))) AS mirps_part_needs_1) AS anon_2) AS anon_1) AS r5
              LIMIT 1), 'null'))
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
        LIMIT 1), 'null'), coalesce((WITH sums_r10 AS (
          SELECT anon_1.need_id, anon_1.money_class, anon_1.unit, anon_1.required, anon_1.invested, anon_1.pledged, anon_1.committed, anon_1.received, anon_1.disbursed, anon_1.spent, anon_1.made_up_pledged, anon_1.made_up_committed, anon_1.made_up_received, anon_1.made_up_disbursed, anon_1.made_up_spent
          FROM coverage_at($3::DATE, (
              SELECT ledger_head.sequence
              FROM ledger_head)) AS anon_1), plans_in_force_r11 AS (
          SELECT plan_1.id, plan_1.code
          FROM plan AS plan_1
          WHERE plan_1.reference IS true AND plan_1.adopted_latest <= $3::DATE AND NOT (EXISTS (
              SELECT plan_2.id
              FROM plan AS plan_2
              WHERE plan_2.state_code IS NOT DISTINCT
              FROM plan_1.state_code AND plan_2.reference IS true AND plan_2.adopted_latest <= $3::DATE AND plan_2.illustrative IS false AND CASE WHEN CASE WHEN (plan_2.adopted_latest > plan_1.adopted_latest) THEN true WHEN (plan_2.adopted_latest = plan_1.adopted_latest AND plan_2.id != plan_1.id) THEN (NOT (EXISTS (
                    SELECT plan_3.id
                    FROM plan AS plan_3
                    WHERE plan_3.supersedes_id = plan_2.id AND plan_3.adopted_latest = plan_2.adopted_latest AND plan_3.reference IS true AND plan_3.adopted_latest <= $3::DATE AND plan_3.illustrative IS false)), plan_2.version, plan_2.id) > (NOT (EXISTS (
                    SELECT plan_4.id
                    FROM plan AS plan_4
                    WHERE plan_4.supersedes_id = plan_1.id AND plan_4.adopted_latest = plan_1.adopted_latest AND plan_4.reference IS true AND plan_4.adopted_latest <= $3::DATE AND plan_4.illustrative IS false)), plan_1.version, plan_1.id) ELSE false END THEN EXISTS (
                SELECT need_1.id
                FROM need AS need_1
                JOIN sums_r10 AS mirps_shared_sums_1 ON need_1.id = mirps_shared_sums_1.need_id AND mirps_shared_sums_1.money_class = 0
                WHERE need_1.plan_id = plan_2.id AND need_1.publication = 'PUBLISHED' AND mirps_shared_sums_1.required > 0 AND need_1.illustrative IS false) ELSE false END))), missing_from_all_r13 AS MATERIALIZED (
          SELECT anon_1.unit, anon_1.unvalued
          FROM (
            SELECT mirps_part_without_rate_1.need_id AS need_id, mirps_part_without_rate_1.unvalued AS unvalued, mirps_part_without_rate_1.unit AS unit
            FROM (
              SELECT mirps_shared_sums_1.need_id, mirps_shared_sums_1.unit, mirps_shared_sums_1.pledged AS unvalued
              FROM sums_r10 AS mirps_shared_sums_1
              WHERE ($2::VARCHAR) = 'USD' AND (mirps_shared_sums_1.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND mirps_shared_sums_1.money_class = 0) AS mirps_part_without_rate_1 UNION ALL
            SELECT mirps_part_asking_without_rate_1.need_id AS need_id, mirps_part_asking_without_rate_1.unvalued AS unvalued, mirps_part_asking_without_rate_1.unit AS unit
            FROM (
              SELECT anon_1.need_id, anon_1.unit, anon_1.required AS unvalued
              FROM (
                SELECT mirps_shared_sums_1.need_id AS need_id, mirps_shared_sums_1.unit AS unit, mirps_shared_sums_1.required AS required
                FROM sums_r10 AS mirps_shared_sums_1
                WHERE mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.required > 0) AS anon_1
              WHERE ($2::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS mirps_part_asking_without_rate_1) AS anon_1
          JOIN (
            SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, mirps_shared_sums_1.required, mirps_shared_sums_1.pledged AS pledged, mirps_shared_sums_1.committed AS committed, mirps_shared_sums_1.received AS received, mirps_shared_sums_1.disbursed AS disbursed, mirps_shared_sums_1.spent AS spent
            FROM need AS need_1
            JOIN sums_r10 AS mirps_shared_sums_1 ON need_1.id = mirps_shared_sums_1.need_id AND CASE WHEN (mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.unit = ($2::VARCHAR)) THEN true ELSE false END
            WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                    SELECT mirps_shared_plans_in_force_1.id
                    FROM plans_in_force_r11 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (mirps_shared_sums_1.required > 0 OR mirps_shared_sums_1.pledged > 0 OR need_1.id IN (
                SELECT mirps_shared_sums_2.need_id
                FROM sums_r10 AS mirps_shared_sums_2
                WHERE ($2::VARCHAR) = 'USD' AND (mirps_shared_sums_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (mirps_shared_sums_2.required > 0 OR mirps_shared_sums_2.pledged > 0) AND mirps_shared_sums_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = anon_1.need_id
          WHERE anon_1.unvalued != 0)
        SELECT format('{"plans":[%s],"total":%s}', array_to_string(ARRAY(
              SELECT '{"code":"' || r9.code || '"}'
              FROM (
                SELECT plan_1.id AS id, plan_1.confidence AS confidence, plan_1.illustrative AS illustrative, plan_1.note AS note, plan_1.recorded_at AS recorded_at, plan_1.operation_id AS operation_id, plan_1.code AS code, plan_1.state_code AS state_code, plan_1.title AS title, plan_1.cycle AS cycle, plan_1.version AS version, plan_1.status AS status, plan_1.adopted_edtf AS adopted_edtf, plan_1.adopted_earliest AS adopted_earliest, plan_1.adopted_latest AS adopted_latest, plan_1.reference AS reference, plan_1.document_id AS document_id, plan_1.supersedes_id AS supersedes_id
                FROM plan AS plan_1
                WHERE plan_1.id IN (
                  SELECT mirps_part_needs_1.plan_id
                  FROM (
                    SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, mirps_shared_sums_1.required, mirps_shared_sums_1.pledged AS pledged, mirps_shared_sums_1.committed AS committed, mirps_shared_sums_1.received AS received, mirps_shared_sums_1.disbursed AS disbursed, mirps_shared_sums_1.spent AS spent
                    FROM need AS need_1
                    JOIN sums_r10 AS mirps_shared_sums_1 ON need_1.id = mirps_shared_sums_1.need_id AND CASE WHEN (mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.unit = ($2::VARCHAR)) THEN true ELSE false END
                    WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                            SELECT mirps_shared_plans_in_force_1.id
                            FROM plans_in_force_r11 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (mirps_shared_sums_1.required > 0 OR mirps_shared_sums_1.pledged > 0 OR need_1.id IN (
                        SELECT mirps_shared_sums_2.need_id
                        FROM sums_r10 AS mirps_shared_sums_2
                        WHERE ($2::VARCHAR) = 'USD' AND (mirps_shared_sums_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (mirps_shared_sums_2.required > 0 OR mirps_shared_sums_2.pledged > 0) AND mirps_shared_sums_2.money_class = 0))) AS mirps_part_needs_1)) AS r9
              ORDER BY r9.code
              LIMIT 1000), ','), coalesce((
              SELECT format('{"required":%s,"complete":%s,"unconverted":[%s]}', coalesce('"' || CAST(decimal_text(r12.required, r12.unit) AS TEXT) || '"', 'null'), CAST(NOT (EXISTS (
                      SELECT anon_1.unit AS currency, sum(anon_1.unvalued) AS minor
                      FROM (
                        SELECT mirps_shared_missing_from_all_1.unit AS unit, mirps_shared_missing_from_all_1.unvalued AS unvalued
                        FROM missing_from_all_r13 AS mirps_shared_missing_from_all_1) AS anon_1
                      GROUP BY anon_1.unit HAVING sum(anon_1.unvalued) != 0)) AS TEXT), array_to_string(ARRAY(
                    SELECT '{"amount":' || coalesce('"' || CAST(r14.amount AS TEXT) || '"', 'null') || ',"currency":' || CAST(to_json(CAST(r14.currency AS TEXT)) AS TEXT) || '}'
                    FROM (
                      SELECT anon_1.currency AS currency, decimal_text(anon_1.minor, anon_1.currency) AS amount
                      FROM (
                        SELECT anon_2.unit AS currency, sum(anon_2.unvalued) AS minor
                        FROM (
                          SELECT mirps_shared_missing_from_all_1.unit AS unit, mirps_shared_missing_from_all_1.unvalued AS unvalued
                          FROM missing_from_all_r13 AS mirps_shared_missing_from_all_1) AS anon_2
                        GROUP BY anon_2.unit HAVING sum(anon_2.unvalued) != 0) AS anon_1) AS r14
                    ORDER BY r14.currency
                    LIMIT 1000), ','))
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
                      JOIN sums_r10 AS mirps_shared_sums_1 ON need_1.id = mirps_shared_sums_1.need_id AND CASE WHEN (mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.unit = ($2::VARCHAR)) THEN true ELSE false END
                      WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                              SELECT mirps_shared_plans_in_force_1.id
                              FROM plans_in_force_r11 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (mirps_shared_sums_1.required > 0 OR mirps_shared_sums_1.pledged > 0 OR need_1.id IN (
                          SELECT mirps_shared_sums_2.need_id
                          FROM sums_r10 AS mirps_shared_sums_2
                          WHERE ($2::VARCHAR) = 'USD' AND (mirps_shared_sums_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (mirps_shared_sums_2.required > 0 OR mirps_shared_sums_2.pledged > 0) AND mirps_shared_sums_2.money_class = 0))) AS mirps_part_needs_1) AS anon_2) AS anon_1) AS r12
              LIMIT 1), 'null'))
        FROM (
          SELECT $3::DATE AS effective, coalesce((
              SELECT journal_entry_1.recorded_at
              FROM journal_entry AS journal_entry_1
              WHERE journal_entry_1.sequence = (
                SELECT ledger_head.sequence
                FROM ledger_head)), now()) AS known, (
            SELECT ledger_head.sequence
            FROM ledger_head) AS sequence
          WHERE (true)) AS r8
        LIMIT 1), 'null'), coalesce((WITH sums_r17 AS (
          SELECT anon_1.need_id, anon_1.money_class, anon_1.unit, anon_1.required, anon_1.invested, anon_1.pledged, anon_1.committed, anon_1.received, anon_1.disbursed, anon_1.spent, anon_1.made_up_pledged, anon_1.made_up_committed, anon_1.made_up_received, anon_1.made_up_disbursed, anon_1.made_up_spent
          FROM coverage_at($4::DATE, (
              SELECT ledger_head.sequence
              FROM ledger_head)) AS anon_1), plans_in_force_r18 AS (
          SELECT plan_1.id, plan_1.code
          FROM plan AS plan_1
          WHERE plan_1.reference IS true AND plan_1.adopted_latest <= $4::DATE AND NOT (EXISTS (
              SELECT plan_2.id
              FROM plan AS plan_2
              WHERE plan_2.state_code IS NOT DISTINCT
              FROM plan_1.state_code AND plan_2.reference IS true AND plan_2.adopted_latest <= $4::DATE AND plan_2.illustrative IS false AND CASE WHEN CASE WHEN (plan_2.adopted_latest > plan_1.adopted_latest) THEN true WHEN (plan_2.adopted_latest = plan_1.adopted_latest AND plan_2.id != plan_1.id) THEN (NOT (EXISTS (
                    SELECT plan_3.id
                    FROM plan AS plan_3
                    WHERE plan_3.supersedes_id = plan_2.id AND plan_3.adopted_latest = plan_2.adopted_latest AND plan_3.reference IS true AND plan_3.adopted_latest <= $4::DATE AND plan_3.illustrative IS false)), plan_2.version, plan_2.id) > (NOT (EXISTS (
                    SELECT plan_4.id
                    FROM plan AS plan_4
                    WHERE plan_4.supersedes_id = plan_1.id AND plan_4.adopted_latest = plan_1.adopted_latest AND plan_4.reference IS true AND plan_4.adopted_latest <= $4::DATE AND plan_4.illustrative IS false)), plan_1.version, plan_1.id) ELSE false END THEN EXISTS (
                SELECT need_1.id
                FROM need AS need_1
                JOIN sums_r17 AS mirps_shared_sums_1 ON need_1.id = mirps_shared_sums_1.need_id AND mirps_shared_sums_1.money_class = 0
                WHERE need_1.plan_id = plan_2.id AND need_1.publication = 'PUBLISHED' AND mirps_shared_sums_1.required > 0 AND need_1.illustrative IS false) ELSE false END))), missing_from_all_r20 AS MATERIALIZED (
          SELECT anon_1.unit, anon_1.unvalued
          FROM (
            SELECT mirps_part_without_rate_1.need_id AS need_id, mirps_part_without_rate_1.unvalued AS unvalued, mirps_part_without_rate_1.unit AS unit
            FROM (
              SELECT mirps_shared_sums_1.need_id, mirps_shared_sums_1.unit, mirps_shared_sums_1.pledged AS unvalued
              FROM sums_r17 AS mirps_shared_sums_1
              WHERE ($2::VARCHAR) = 'USD' AND (mirps_shared_sums_1.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND mirps_shared_sums_1.money_class = 0) AS mirps_part_without_rate_1 UNION ALL
            SELECT mirps_part_asking_without_rate_1.need_id AS need_id, mirps_part_asking_without_rate_1.unvalued AS unvalued, mirps_part_asking_without_rate_1.unit AS unit
            FROM (
              SELECT anon_1.need_id, anon_1.unit, anon_1.required AS unvalued
              FROM (
                SELECT mirps_shared_sums_1.need_id AS need_id, mirps_shared_sums_1.unit AS unit, mirps_shared_sums_1.required AS required
                FROM sums_r17 AS mirps_shared_sums_1
                WHERE mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.required > 0) AS anon_1
              WHERE ($2::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS mirps_part_asking_without_rate_1) AS anon_1
          JOIN (
            SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, mirps_shared_sums_1.required, mirps_shared_sums_1.pledged AS pledged, mirps_shared_sums_1.committed AS committed, mirps_shared_sums_1.received AS received, mirps_shared_sums_1.disbursed AS disbursed, mirps_shared_sums_1.spent AS spent
            FROM need AS need_1
            JOIN sums_r17 AS mirps_shared_sums_1 ON need_1.id = mirps_shared_sums_1.need_id AND CASE WHEN (mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.unit = ($2::VARCHAR)) THEN true ELSE false END
            WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                    SELECT mirps_shared_plans_in_force_1.id
                    FROM plans_in_force_r18 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (mirps_shared_sums_1.required > 0 OR mirps_shared_sums_1.pledged > 0 OR need_1.id IN (
                SELECT mirps_shared_sums_2.need_id
                FROM sums_r17 AS mirps_shared_sums_2
                WHERE ($2::VARCHAR) = 'USD' AND (mirps_shared_sums_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (mirps_shared_sums_2.required > 0 OR mirps_shared_sums_2.pledged > 0) AND mirps_shared_sums_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = anon_1.need_id
          WHERE anon_1.unvalued != 0)
        SELECT format('{"plans":[%s],"total":%s}', array_to_string(ARRAY(
              SELECT '{"code":"' || r16.code || '"}'
              FROM (
                SELECT plan_1.id AS id, plan_1.confidence AS confidence, plan_1.illustrative AS illustrative, plan_1.note AS note, plan_1.recorded_at AS recorded_at, plan_1.operation_id AS operation_id, plan_1.code AS code, plan_1.state_code AS state_code, plan_1.title AS title, plan_1.cycle AS cycle, plan_1.version AS version, plan_1.status AS status, plan_1.adopted_edtf AS adopted_edtf, plan_1.adopted_earliest AS adopted_earliest, plan_1.adopted_latest AS adopted_latest, plan_1.reference AS reference, plan_1.document_id AS document_id, plan_1.supersedes_id AS supersedes_id
                FROM plan AS plan_1
                WHERE plan_1.id IN (
                  SELECT mirps_part_needs_1.plan_id
                  FROM (
                    SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, mirps_shared_sums_1.required, mirps_shared_sums_1.pledged AS pledged, mirps_shared_sums_1.committed AS committed, mirps_shared_sums_1.received AS received, mirps_shared_sums_1.disbursed AS disbursed, mirps_shared_sums_1.spent AS spent
                    FROM need AS need_1
                    JOIN sums_r17 AS mirps_shared_sums_1 ON need_1.id = mirps_shared_sums_1.need_id AND CASE WHEN (mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.unit = ($2::VARCHAR)) THEN true ELSE false END
                    WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                            SELECT mirps_shared_plans_in_force_1.id
                            FROM plans_in_force_r18 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (mirps_shared_sums_1.required > 0 OR mirps_shared_sums_1.pledged > 0 OR need_1.id IN (
                        SELECT mirps_shared_sums_2.need_id
                        FROM sums_r17 AS mirps_shared_sums_2
                        WHERE ($2::VARCHAR) = 'USD' AND (mirps_shared_sums_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (mirps_shared_sums_2.required > 0 OR mirps_shared_sums_2.pledged > 0) AND mirps_shared_sums_2.money_class = 0))) AS mirps_part_needs_1)) AS r16
              ORDER BY r16.code
              LIMIT 1000), ','), coalesce((
              SELECT format('{"required":%s,"complete":%s,"unconverted":[%s]}', coalesce('"' || CAST(decimal_text(r19.required, r19.unit) AS TEXT) || '"', 'null'), CAST(NOT (EXISTS (
                      SELECT anon_1.unit AS currency, sum(anon_1.unvalued) AS minor
                      FROM (
                        SELECT mirps_shared_missing_from_all_1.unit AS unit, mirps_shared_missing_from_all_1.unvalued AS unvalued
                        FROM missing_from_all_r20 AS mirps_shared_missing_from_all_1) AS anon_1
                      GROUP BY anon_1.unit HAVING sum(anon_1.unvalued) != 0)) AS TEXT), array_to_string(ARRAY(
                    SELECT '{"amount":' || coalesce('"' || CAST(r21.amount AS TEXT) || '"', 'null') || ',"currency":' || CAST(to_json(CAST(r21.currency AS TEXT)) AS TEXT) || '}'
                    FROM (
                      SELECT anon_1.currency AS currency, decimal_text(anon_1.minor, anon_1.currency) AS amount
                      FROM (
                        SELECT anon_2.unit AS currency, sum(anon_2.unvalued) AS minor
                        FROM (
                          SELECT mirps_shared_missing_from_all_1.unit AS unit, mirps_shared_missing_from_all_1.unvalued AS unvalued
                          FROM missing_from_all_r20 AS mirps_shared_missing_from_all_1) AS anon_2
                        GROUP BY anon_2.unit HAVING sum(anon_2.unvalued) != 0) AS anon_1) AS r21
                    ORDER BY r21.currency
                    LIMIT 1000), ','))
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
                      JOIN sums_r17 AS mirps_shared_sums_1 ON need_1.id = mirps_shared_sums_1.need_id AND CASE WHEN (mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.unit = ($2::VARCHAR)) THEN true ELSE false END
                      WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                              SELECT mirps_shared_plans_in_force_1.id
                              FROM plans_in_force_r18 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (mirps_shared_sums_1.required > 0 OR mirps_shared_sums_1.pledged > 0 OR need_1.id IN (
                          SELECT mirps_shared_sums_2.need_id
                          FROM sums_r17 AS mirps_shared_sums_2
                          WHERE ($2::VARCHAR) = 'USD' AND (mirps_shared_sums_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (mirps_shared_sums_2.required > 0 OR mirps_shared_sums_2.pledged > 0) AND mirps_shared_sums_2.money_class = 0))) AS mirps_part_needs_1) AS anon_2) AS anon_1) AS r19
              LIMIT 1), 'null'))
        FROM (
          SELECT $4::DATE AS effective, coalesce((
              SELECT journal_entry_1.recorded_at
              FROM journal_entry AS journal_entry_1
              WHERE journal_entry_1.sequence = (
                SELECT ledger_head.sequence
                FROM ledger_head)), now()) AS known, (
            SELECT ledger_head.sequence
            FROM ledger_head) AS sequence
          WHERE (true)) AS r15
        LIMIT 1), 'null'), coalesce((WITH missing_from_all_r25 AS MATERIALIZED (
          SELECT anon_1.unit, anon_1.unvalued
          FROM (
            SELECT mirps_part_without_rate_1.need_id AS need_id, mirps_part_without_rate_1.unvalued AS unvalued, mirps_part_without_rate_1.unit AS unit
            FROM (
              SELECT coverage_sum_1.need_id, coverage_sum_1.unit, coverage_sum_1.pledged AS unvalued
              FROM coverage_sum AS coverage_sum_1
              WHERE ($2::VARCHAR) = 'USD' AND (coverage_sum_1.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND coverage_sum_1.money_class = 0) AS mirps_part_without_rate_1 UNION ALL
            SELECT mirps_part_asking_without_rate_1.need_id AS need_id, mirps_part_asking_without_rate_1.unvalued AS unvalued, mirps_part_asking_without_rate_1.unit AS unit
            FROM (
              SELECT anon_1.need_id, anon_1.unit, anon_1.required AS unvalued
              FROM (
                SELECT coverage_sum_1.need_id AS need_id, coverage_sum_1.unit AS unit, coverage_sum_1.required AS required
                FROM coverage_sum AS coverage_sum_1
                WHERE coverage_sum_1.money_class = 0 AND coverage_sum_1.required > 0) AS anon_1
              WHERE ($2::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS mirps_part_asking_without_rate_1) AS anon_1
          JOIN (
            SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
            FROM need AS need_1
            JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($2::VARCHAR)
            WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                    SELECT plan_1.id
                    FROM plan AS plan_1
                    WHERE plan_1.code = any($5::TEXT[]))))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                SELECT coverage_sum_2.need_id
                FROM coverage_sum AS coverage_sum_2
                WHERE ($2::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1 ON mirps_part_needs_1.id = anon_1.need_id
          WHERE anon_1.unvalued != 0)
        SELECT format('{"plans":[%s],"total":%s}', array_to_string(ARRAY(
              SELECT '{"code":"' || r23.code || '"}'
              FROM (
                SELECT plan_1.id AS id, plan_1.confidence AS confidence, plan_1.illustrative AS illustrative, plan_1.note AS note, plan_1.recorded_at AS recorded_at, plan_1.operation_id AS operation_id, plan_1.code AS code, plan_1.state_code AS state_code, plan_1.title AS title, plan_1.cycle AS cycle, plan_1.version AS version, plan_1.status AS status, plan_1.adopted_edtf AS adopted_edtf, plan_1.adopted_earliest AS adopted_earliest, plan_1.adopted_latest AS adopted_latest, plan_1.reference AS reference, plan_1.document_id AS document_id, plan_1.supersedes_id AS supersedes_id
                FROM plan AS plan_1
                WHERE plan_1.id IN (
                  SELECT mirps_part_needs_1.plan_id
                  FROM (
                    SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                    FROM need AS need_1
                    JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($2::VARCHAR)
                    WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                            SELECT plan_1.id
                            FROM plan AS plan_1
                            WHERE plan_1.code = any($5::TEXT[]))))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                        SELECT coverage_sum_2.need_id
                        FROM coverage_sum AS coverage_sum_2
                        WHERE ($2::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1)) AS r23
              ORDER BY r23.code
              LIMIT 1000), ','), coalesce((
              SELECT format('{"required":%s,"complete":%s,"unconverted":[%s]}', coalesce('"' || CAST(decimal_text(r24.required, r24.unit) AS TEXT) || '"', 'null'), CAST(NOT (EXISTS (
                      SELECT anon_1.unit AS currency, sum(anon_1.unvalued) AS minor
                      FROM (
                        SELECT mirps_shared_missing_from_all_1.unit AS unit, mirps_shared_missing_from_all_1.unvalued AS unvalued
                        FROM missing_from_all_r25 AS mirps_shared_missing_from_all_1) AS anon_1
                      GROUP BY anon_1.unit HAVING sum(anon_1.unvalued) != 0)) AS TEXT), array_to_string(ARRAY(
                    SELECT '{"amount":' || coalesce('"' || CAST(r26.amount AS TEXT) || '"', 'null') || ',"currency":' || CAST(to_json(CAST(r26.currency AS TEXT)) AS TEXT) || '}'
                    FROM (
                      SELECT anon_1.currency AS currency, decimal_text(anon_1.minor, anon_1.currency) AS amount
                      FROM (
                        SELECT anon_2.unit AS currency, sum(anon_2.unvalued) AS minor
                        FROM (
                          SELECT mirps_shared_missing_from_all_1.unit AS unit, mirps_shared_missing_from_all_1.unvalued AS unvalued
                          FROM missing_from_all_r25 AS mirps_shared_missing_from_all_1) AS anon_2
                        GROUP BY anon_2.unit HAVING sum(anon_2.unvalued) != 0) AS anon_1) AS r26
                    ORDER BY r26.currency
                    LIMIT 1000), ','))
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
                      SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, coverage_sum_1.required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                      FROM need AS need_1
                      JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($2::VARCHAR)
                      WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                              SELECT plan_1.id
                              FROM plan AS plan_1
                              WHERE plan_1.code = any($5::TEXT[]))))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                          SELECT coverage_sum_2.need_id
                          FROM coverage_sum AS coverage_sum_2
                          WHERE ($2::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1) AS anon_2) AS anon_1) AS r24
              LIMIT 1), 'null'))
        FROM (
          SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
              SELECT journal_entry_1.recorded_at
              FROM journal_entry AS journal_entry_1
              WHERE journal_entry_1.sequence = (
                SELECT ledger_head.sequence
                FROM ledger_head)), now()) AS known, (
            SELECT ledger_head.sequence
            FROM ledger_head) AS sequence
          WHERE (codes_are_known('plans', $5::TEXT[], NULL::text[], '{REAL}'::text[]))) AS r22
        LIMIT 1), 'null')), 'UTF8')
