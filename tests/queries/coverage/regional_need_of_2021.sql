SELECT convert_to(format('{"thatDay":%s,"dayBefore":%s,"byName":%s}', coalesce((WITH sums_r3 AS (
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
        SELECT format('{"moment":{"sequence":%s},"plans":[%s],"total":%s,"notAllocated":%s}', coalesce(CAST(r1.sequence AS TEXT), 'null'), array_to_string(ARRAY(
              SELECT '{"code":"' || r2.code || '","title":' || coalesce(CAST(to_json(CAST(coalesce(r2.title ->> 'es', r2.title ->> 'en') AS TEXT)) AS TEXT), 'null') || '}'
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
              SELECT format('{"required":%s,"complete":%s,"pledged":%s}', coalesce('"' || CAST(decimal_text(r5.required, r5.unit) AS TEXT) || '"', 'null'), CAST(NOT (EXISTS (
                      SELECT anon_1.unit AS currency, sum(anon_1.unvalued) AS minor
                      FROM (
                        SELECT mirps_shared_missing_from_all_1.unit AS unit, mirps_shared_missing_from_all_1.unvalued AS unvalued
                        FROM missing_from_all_r6 AS mirps_shared_missing_from_all_1) AS anon_1
                      GROUP BY anon_1.unit HAVING sum(anon_1.unvalued) != 0)) AS TEXT), format('{"amount":%s,"gross":%s,"effective":%s,"gap":%s,"surplus":%s,"fullyCovered":%s}', coalesce('"' || CAST(decimal_text(r5.pledged_amount, r5.unit) AS TEXT) || '"', 'null'), CASE WHEN r5.pledged_amount IS NOT NULL THEN format('{"numerator":%s,"denominator":%s,"value":%s}', coalesce('"' || CAST(decimal_text(r5.pledged_amount, r5.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(r5.required, r5.unit) AS TEXT) || '"', 'null'), coalesce(CAST(least(round(r5.pledged_amount / CAST(nullif(r5.required, 0) AS NUMERIC), 6), CASE WHEN (r5.pledged_amount < nullif(r5.required, 0)) THEN 0.999999 END) AS TEXT), 'null')) ELSE 'null' END, CASE WHEN r5.pledged_covered IS NOT NULL THEN format('{"numerator":%s,"denominator":%s,"value":%s}', coalesce('"' || CAST(decimal_text(r5.pledged_covered, r5.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(r5.required, r5.unit) AS TEXT) || '"', 'null'), coalesce(CAST(least(round(r5.pledged_covered / CAST(nullif(r5.required, 0) AS NUMERIC), 6), CASE WHEN (r5.pledged_covered < nullif(r5.required, 0)) THEN 0.999999 END) AS TEXT), 'null')) ELSE 'null' END, coalesce('"' || CAST(decimal_text(r5.pledged_gap, r5.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(r5.pledged_surplus, r5.unit) AS TEXT) || '"', 'null'), CASE WHEN r5.pledged_full IS NOT NULL THEN format('{"numerator":%s,"denominator":%s,"value":%s}', coalesce('"' || CAST(r5.pledged_full AS TEXT) || '"', 'null'), coalesce('"' || CAST(r5.needs AS TEXT) || '"', 'null'), coalesce(CAST(least(round(r5.pledged_full / CAST(nullif(r5.needs, 0) AS NUMERIC), 6), CASE WHEN (r5.pledged_full < nullif(r5.needs, 0)) THEN 0.999999 END) AS TEXT), 'null')) ELSE 'null' END))
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
              LIMIT 1), 'null'), coalesce((
              SELECT format('{"pledged":%s,"committed":{"amount":%s},"received":{"amount":%s}}', format('{"amount":%s,"effective":%s,"gap":%s}', coalesce('"' || CAST(decimal_text(r7.pledged_amount, r7.unit) AS TEXT) || '"', 'null'), CASE WHEN r7.pledged_covered IS NOT NULL THEN '{"value":' || coalesce(CAST(least(round(r7.pledged_covered / CAST(nullif(r7.required, 0) AS NUMERIC), 6), CASE WHEN (r7.pledged_covered < nullif(r7.required, 0)) THEN 0.999999 END) AS TEXT), 'null') || '}' ELSE 'null' END, coalesce('"' || CAST(decimal_text(r7.pledged_gap, r7.unit) AS TEXT) || '"', 'null')), coalesce('"' || CAST(decimal_text(r7.committed_amount, r7.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(r7.received_amount, r7.unit) AS TEXT) || '"', 'null'))
              FROM (
                SELECT anon_1.required AS required, anon_1.needs AS needs, anon_1.pledged_amount AS pledged_amount, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, ($2::VARCHAR) AS unit
                FROM (
                  SELECT 0::numeric AS required, 0 AS needs, coalesce(sum(mirps_part_placed_1.pledged), 0::numeric) AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(mirps_part_placed_1.committed), 0::numeric) AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(mirps_part_placed_1.received), 0::numeric) AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(mirps_part_placed_1.disbursed), 0::numeric) AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(mirps_part_placed_1.spent), 0::numeric) AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                  FROM (
                    SELECT mirps_shared_sums_1.need_id, mirps_shared_sums_1.pledged AS pledged, mirps_shared_sums_1.committed AS committed, mirps_shared_sums_1.received AS received, mirps_shared_sums_1.disbursed AS disbursed, mirps_shared_sums_1.spent AS spent
                    FROM sums_r3 AS mirps_shared_sums_1
                    WHERE CASE WHEN (mirps_shared_sums_1.unit = ($2::VARCHAR) AND mirps_shared_sums_1.money_class = 0) THEN true ELSE false END) AS mirps_part_placed_1
                  WHERE mirps_part_placed_1.need_id = 0) AS anon_1) AS r7
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
        SELECT format('{"moment":{"sequence":%s},"plans":[%s],"total":%s,"notAllocated":%s}', coalesce(CAST(r8.sequence AS TEXT), 'null'), array_to_string(ARRAY(
              SELECT '{"code":"' || r9.code || '","title":' || coalesce(CAST(to_json(CAST(coalesce(r9.title ->> 'es', r9.title ->> 'en') AS TEXT)) AS TEXT), 'null') || '}'
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
              SELECT format('{"required":%s,"complete":%s,"pledged":%s}', coalesce('"' || CAST(decimal_text(r12.required, r12.unit) AS TEXT) || '"', 'null'), CAST(NOT (EXISTS (
                      SELECT anon_1.unit AS currency, sum(anon_1.unvalued) AS minor
                      FROM (
                        SELECT mirps_shared_missing_from_all_1.unit AS unit, mirps_shared_missing_from_all_1.unvalued AS unvalued
                        FROM missing_from_all_r13 AS mirps_shared_missing_from_all_1) AS anon_1
                      GROUP BY anon_1.unit HAVING sum(anon_1.unvalued) != 0)) AS TEXT), format('{"amount":%s,"gross":%s,"effective":%s,"gap":%s,"surplus":%s,"fullyCovered":%s}', coalesce('"' || CAST(decimal_text(r12.pledged_amount, r12.unit) AS TEXT) || '"', 'null'), CASE WHEN r12.pledged_amount IS NOT NULL THEN format('{"numerator":%s,"denominator":%s,"value":%s}', coalesce('"' || CAST(decimal_text(r12.pledged_amount, r12.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(r12.required, r12.unit) AS TEXT) || '"', 'null'), coalesce(CAST(least(round(r12.pledged_amount / CAST(nullif(r12.required, 0) AS NUMERIC), 6), CASE WHEN (r12.pledged_amount < nullif(r12.required, 0)) THEN 0.999999 END) AS TEXT), 'null')) ELSE 'null' END, CASE WHEN r12.pledged_covered IS NOT NULL THEN format('{"numerator":%s,"denominator":%s,"value":%s}', coalesce('"' || CAST(decimal_text(r12.pledged_covered, r12.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(r12.required, r12.unit) AS TEXT) || '"', 'null'), coalesce(CAST(least(round(r12.pledged_covered / CAST(nullif(r12.required, 0) AS NUMERIC), 6), CASE WHEN (r12.pledged_covered < nullif(r12.required, 0)) THEN 0.999999 END) AS TEXT), 'null')) ELSE 'null' END, coalesce('"' || CAST(decimal_text(r12.pledged_gap, r12.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(r12.pledged_surplus, r12.unit) AS TEXT) || '"', 'null'), CASE WHEN r12.pledged_full IS NOT NULL THEN format('{"numerator":%s,"denominator":%s,"value":%s}', coalesce('"' || CAST(r12.pledged_full AS TEXT) || '"', 'null'), coalesce('"' || CAST(r12.needs AS TEXT) || '"', 'null'), coalesce(CAST(least(round(r12.pledged_full / CAST(nullif(r12.needs, 0) AS NUMERIC), 6), CASE WHEN (r12.pledged_full < nullif(r12.needs, 0)) THEN 0.999999 END) AS TEXT), 'null')) ELSE 'null' END))
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
              LIMIT 1), 'null'), coalesce((
              SELECT format('{"pledged":%s,"committed":{"amount":%s},"received":{"amount":%s}}', format('{"amount":%s,"effective":%s,"gap":%s}', coalesce('"' || CAST(decimal_text(r14.pledged_amount, r14.unit) AS TEXT) || '"', 'null'), CASE WHEN r14.pledged_covered IS NOT NULL THEN '{"value":' || coalesce(CAST(least(round(r14.pledged_covered / CAST(nullif(r14.required, 0) AS NUMERIC), 6), CASE WHEN (r14.pledged_covered < nullif(r14.required, 0)) THEN 0.999999 END) AS TEXT), 'null') || '}' ELSE 'null' END, coalesce('"' || CAST(decimal_text(r14.pledged_gap, r14.unit) AS TEXT) || '"', 'null')), coalesce('"' || CAST(decimal_text(r14.committed_amount, r14.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(r14.received_amount, r14.unit) AS TEXT) || '"', 'null'))
              FROM (
                SELECT anon_1.required AS required, anon_1.needs AS needs, anon_1.pledged_amount AS pledged_amount, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, ($2::VARCHAR) AS unit
                FROM (
                  SELECT 0::numeric AS required, 0 AS needs, coalesce(sum(mirps_part_placed_1.pledged), 0::numeric) AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(mirps_part_placed_1.committed), 0::numeric) AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(mirps_part_placed_1.received), 0::numeric) AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(mirps_part_placed_1.disbursed), 0::numeric) AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(mirps_part_placed_1.spent), 0::numeric) AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                  FROM (
                    SELECT mirps_shared_sums_1.need_id, mirps_shared_sums_1.pledged AS pledged, mirps_shared_sums_1.committed AS committed, mirps_shared_sums_1.received AS received, mirps_shared_sums_1.disbursed AS disbursed, mirps_shared_sums_1.spent AS spent
                    FROM sums_r10 AS mirps_shared_sums_1
                    WHERE CASE WHEN (mirps_shared_sums_1.unit = ($2::VARCHAR) AND mirps_shared_sums_1.money_class = 0) THEN true ELSE false END) AS mirps_part_placed_1
                  WHERE mirps_part_placed_1.need_id = 0) AS anon_1) AS r14
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
        LIMIT 1), 'null'), coalesce((WITH placed_r17 AS (
          SELECT anon_1.need_id, anon_1.pledged, anon_1.committed, anon_1.received, anon_1.disbursed, anon_1.spent, anon_1.unvalued
          FROM (
            SELECT coalesce(mirps_part_money_1.need_id, 0) AS need_id, coalesce(sum(mirps_part_money_1.value) FILTER (
                WHERE mirps_part_money_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0) AS pledged, coalesce(sum(mirps_part_money_1.value) FILTER (
                WHERE mirps_part_money_1.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0) AS committed, coalesce(sum(mirps_part_money_1.value) FILTER (
                WHERE mirps_part_money_1.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0) AS received, coalesce(sum(mirps_part_money_1.value) FILTER (
                WHERE mirps_part_money_1.stage IN ('DISBURSED', 'SPENT')), 0) AS disbursed, coalesce(sum(mirps_part_money_1.value) FILTER (
                WHERE mirps_part_money_1.stage IN ('SPENT')), 0) AS spent, coalesce(sum(mirps_part_money_1.unvalued), 0) AS unvalued
            FROM (
              SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($2::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($2::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
              FROM (
                SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                FROM account AS account_1) AS anon_1
              JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
              JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
              WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND (($2::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = ($2::VARCHAR)) AND (pledge_1.event_id IN (
                  SELECT event_1.id
                  FROM event AS event_1
                  WHERE event_1.code = any($4::TEXT[])) AND pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN')) AS mirps_part_money_1
            GROUP BY coalesce(mirps_part_money_1.need_id, 0)) AS anon_1), missing_from_all_r19 AS MATERIALIZED (
          SELECT anon_1.unit, anon_1.unvalued
          FROM (
            SELECT mirps_part_without_rate_1.need_id AS need_id, mirps_part_without_rate_1.unvalued AS unvalued, mirps_part_without_rate_1.unit AS unit
            FROM (
              SELECT coalesce(mirps_part_money_without_rate_1.need_id, 0) AS need_id, mirps_part_money_without_rate_1.unit, mirps_part_money_without_rate_1.unvalued
              FROM (
                SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($2::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($2::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
                FROM (
                  SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                  FROM account AS account_1) AS anon_1
                JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
                JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND (($2::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = ($2::VARCHAR)) AND (pledge_1.event_id IN (
                    SELECT event_1.id
                    FROM event AS event_1
                    WHERE event_1.code = any($4::TEXT[])) AND pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN') AND ($2::VARCHAR) = 'USD' AND anon_1.unvalued > 0) AS mirps_part_money_without_rate_1
              WHERE ($2::VARCHAR) = 'USD') AS mirps_part_without_rate_1 UNION ALL
            SELECT mirps_part_asking_without_rate_1.need_id AS need_id, mirps_part_asking_without_rate_1.unvalued AS unvalued, mirps_part_asking_without_rate_1.unit AS unit
            FROM (
              SELECT anon_1.need_id, anon_1.unit, anon_1.required AS unvalued
              FROM (
                SELECT coverage_sum_1.need_id AS need_id, coverage_sum_1.unit AS unit, coverage_sum_1.required AS required
                FROM coverage_sum AS coverage_sum_1
                WHERE coverage_sum_1.money_class = 0 AND coverage_sum_1.required > 0) AS anon_1
              WHERE ($2::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS mirps_part_asking_without_rate_1) AS anon_1
          JOIN (
            SELECT anon_1.id, anon_1.code, anon_1.plan_id, anon_1.state_code, anon_1.pillar, anon_1.sector, anon_1.stated_on_latest, anon_1.required, coalesce(mirps_shared_placed_1.pledged, 0) AS pledged, coalesce(mirps_shared_placed_1.committed, 0) AS committed, coalesce(mirps_shared_placed_1.received, 0) AS received, coalesce(mirps_shared_placed_1.disbursed, 0) AS disbursed, coalesce(mirps_shared_placed_1.spent, 0) AS spent
            FROM (
              SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coalesce(anon_2.required, 0) AS required
              FROM need AS need_1
              LEFT OUTER JOIN (
                SELECT coverage_sum_1.need_id AS need_id, coverage_sum_1.unit AS unit, coverage_sum_1.required AS required
                FROM coverage_sum AS coverage_sum_1
                WHERE coverage_sum_1.money_class = 0 AND coverage_sum_1.required > 0) AS anon_2 ON anon_2.need_id = need_1.id AND anon_2.unit = ($2::VARCHAR)
              WHERE need_1.publication = 'PUBLISHED' AND (true) AND (need_1.code = any($5::TEXT[]) AND need_1.illustrative IS false)) AS anon_1
            LEFT OUTER JOIN placed_r17 AS mirps_shared_placed_1 ON anon_1.id = mirps_shared_placed_1.need_id
            WHERE anon_1.required > 0 OR mirps_shared_placed_1.pledged > 0 OR anon_1.id IN (
              SELECT mirps_part_asking_without_rate_1.need_id
              FROM (
                SELECT anon_1.need_id, anon_1.unit, anon_1.required AS unvalued
                FROM (
                  SELECT coverage_sum_1.need_id AS need_id, coverage_sum_1.unit AS unit, coverage_sum_1.required AS required
                  FROM coverage_sum AS coverage_sum_1
                  WHERE coverage_sum_1.money_class = 0 AND coverage_sum_1.required > 0) AS anon_1
                WHERE ($2::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS mirps_part_asking_without_rate_1) OR mirps_shared_placed_1.unvalued > 0) AS mirps_part_needs_1 ON mirps_part_needs_1.id = anon_1.need_id
          WHERE anon_1.unvalued != 0)
        SELECT format('{"moment":{"sequence":%s},"plans":[%s],"total":%s,"notAllocated":%s}', coalesce(CAST(r15.sequence AS TEXT), 'null'), array_to_string(ARRAY(
              SELECT '{"code":"' || r16.code || '","title":' || coalesce(CAST(to_json(CAST(coalesce(r16.title ->> 'es', r16.title ->> 'en') AS TEXT)) AS TEXT), 'null') || '}'
              FROM (
                SELECT plan_1.id AS id, plan_1.confidence AS confidence, plan_1.illustrative AS illustrative, plan_1.note AS note, plan_1.recorded_at AS recorded_at, plan_1.operation_id AS operation_id, plan_1.code AS code, plan_1.state_code AS state_code, plan_1.title AS title, plan_1.cycle AS cycle, plan_1.version AS version, plan_1.status AS status, plan_1.adopted_edtf AS adopted_edtf, plan_1.adopted_earliest AS adopted_earliest, plan_1.adopted_latest AS adopted_latest, plan_1.reference AS reference, plan_1.document_id AS document_id, plan_1.supersedes_id AS supersedes_id
                FROM plan AS plan_1
                WHERE plan_1.id IN (
                  SELECT mirps_part_needs_1.plan_id
                  FROM (
                    SELECT anon_1.id, anon_1.code, anon_1.plan_id, anon_1.state_code, anon_1.pillar, anon_1.sector, anon_1.stated_on_latest, anon_1.required, coalesce(mirps_shared_placed_1.pledged, 0) AS pledged, coalesce(mirps_shared_placed_1.committed, 0) AS committed, coalesce(mirps_shared_placed_1.received, 0) AS received, coalesce(mirps_shared_placed_1.disbursed, 0) AS disbursed, coalesce(mirps_shared_placed_1.spent, 0) AS spent
                    FROM (
                      SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coalesce(anon_2.required, 0) AS required
                      FROM need AS need_1
                      LEFT OUTER JOIN (
                        SELECT coverage_sum_1.need_id AS need_id, coverage_sum_1.unit AS unit, coverage_sum_1.required AS required
                        FROM coverage_sum AS coverage_sum_1
                        WHERE coverage_sum_1.money_class = 0 AND coverage_sum_1.required > 0) AS anon_2 ON anon_2.need_id = need_1.id AND anon_2.unit = ($2::VARCHAR)
                      WHERE need_1.publication = 'PUBLISHED' AND (true) AND (need_1.code = any($5::TEXT[]) AND need_1.illustrative IS false)) AS anon_1
                    LEFT OUTER JOIN placed_r17 AS mirps_shared_placed_1 ON anon_1.id = mirps_shared_placed_1.need_id
                    WHERE anon_1.required > 0 OR mirps_shared_placed_1.pledged > 0 OR anon_1.id IN (
                      SELECT mirps_part_asking_without_rate_1.need_id
                      FROM (
                        SELECT anon_1.need_id, anon_1.unit, anon_1.required AS unvalued
                        FROM (
                          SELECT coverage_sum_1.need_id AS need_id, coverage_sum_1.unit AS unit, coverage_sum_1.required AS required
                          FROM coverage_sum AS coverage_sum_1
                          WHERE coverage_sum_1.money_class = 0 AND coverage_sum_1.required > 0) AS anon_1
                        WHERE ($2::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS mirps_part_asking_without_rate_1) OR mirps_shared_placed_1.unvalued > 0) AS mirps_part_needs_1)) AS r16
              ORDER BY r16.code
              LIMIT 1000), ','), coalesce((
              SELECT format('{"required":%s,"complete":%s,"pledged":%s}', coalesce('"' || CAST(decimal_text(r18.required, r18.unit) AS TEXT) || '"', 'null'), CAST(NOT (EXISTS (
                      SELECT anon_1.unit AS currency, sum(anon_1.unvalued) AS minor
                      FROM (
                        SELECT mirps_shared_missing_from_all_1.unit AS unit, mirps_shared_missing_from_all_1.unvalued AS unvalued
                        FROM missing_from_all_r19 AS mirps_shared_missing_from_all_1) AS anon_1
                      GROUP BY anon_1.unit HAVING sum(anon_1.unvalued) != 0)) AS TEXT), format('{"amount":%s,"gross":%s,"effective":%s,"gap":%s,"surplus":%s,"fullyCovered":%s}', coalesce('"' || CAST(decimal_text(r18.pledged_amount, r18.unit) AS TEXT) || '"', 'null'), CASE WHEN r18.pledged_amount IS NOT NULL THEN format('{"numerator":%s,"denominator":%s,"value":%s}', coalesce('"' || CAST(decimal_text(r18.pledged_amount, r18.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(r18.required, r18.unit) AS TEXT) || '"', 'null'), coalesce(CAST(least(round(r18.pledged_amount / CAST(nullif(r18.required, 0) AS NUMERIC), 6), CASE WHEN (r18.pledged_amount < nullif(r18.required, 0)) THEN 0.999999 END) AS TEXT), 'null')) ELSE 'null' END, CASE WHEN r18.pledged_covered IS NOT NULL THEN format('{"numerator":%s,"denominator":%s,"value":%s}', coalesce('"' || CAST(decimal_text(r18.pledged_covered, r18.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(r18.required, r18.unit) AS TEXT) || '"', 'null'), coalesce(CAST(least(round(r18.pledged_covered / CAST(nullif(r18.required, 0) AS NUMERIC), 6), CASE WHEN (r18.pledged_covered < nullif(r18.required, 0)) THEN 0.999999 END) AS TEXT), 'null')) ELSE 'null' END, coalesce('"' || CAST(decimal_text(r18.pledged_gap, r18.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(r18.pledged_surplus, r18.unit) AS TEXT) || '"', 'null'), CASE WHEN r18.pledged_full IS NOT NULL THEN format('{"numerator":%s,"denominator":%s,"value":%s}', coalesce('"' || CAST(r18.pledged_full AS TEXT) || '"', 'null'), coalesce('"' || CAST(r18.needs AS TEXT) || '"', 'null'), coalesce(CAST(least(round(r18.pledged_full / CAST(nullif(r18.needs, 0) AS NUMERIC), 6), CASE WHEN (r18.pledged_full < nullif(r18.needs, 0)) THEN 0.999999 END) AS TEXT), 'null')) ELSE 'null' END))
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
                      SELECT anon_1.id, anon_1.code, anon_1.plan_id, anon_1.state_code, anon_1.pillar, anon_1.sector, anon_1.stated_on_latest, anon_1.required, coalesce(mirps_shared_placed_1.pledged, 0) AS pledged, coalesce(mirps_shared_placed_1.committed, 0) AS committed, coalesce(mirps_shared_placed_1.received, 0) AS received, coalesce(mirps_shared_placed_1.disbursed, 0) AS disbursed, coalesce(mirps_shared_placed_1.spent, 0) AS spent
                      FROM (
                        SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coalesce(anon_2.required, 0) AS required
                        FROM need AS need_1
                        LEFT OUTER JOIN (
                          SELECT coverage_sum_1.need_id AS need_id, coverage_sum_1.unit AS unit, coverage_sum_1.required AS required
                          FROM coverage_sum AS coverage_sum_1
                          WHERE coverage_sum_1.money_class = 0 AND coverage_sum_1.required > 0) AS anon_2 ON anon_2.need_id = need_1.id AND anon_2.unit = ($2::VARCHAR)
                        WHERE need_1.publication = 'PUBLISHED' AND (true) AND (need_1.code = any($5::TEXT[]) AND need_1.illustrative IS false)) AS anon_1
                      LEFT OUTER JOIN placed_r17 AS mirps_shared_placed_1 ON anon_1.id = mirps_shared_placed_1.need_id
                      WHERE anon_1.required > 0 OR mirps_shared_placed_1.pledged > 0 OR anon_1.id IN (
                        SELECT mirps_part_asking_without_rate_1.need_id
                        FROM (
                          SELECT anon_1.need_id, anon_1.unit, anon_1.required AS unvalued
                          FROM (
                            SELECT coverage_sum_1.need_id AS need_id, coverage_sum_1.unit AS unit, coverage_sum_1.required AS required
                            FROM coverage_sum AS coverage_sum_1
                            WHERE coverage_sum_1.money_class = 0 AND coverage_sum_1.required > 0) AS anon_1
                          WHERE ($2::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS mirps_part_asking_without_rate_1) OR mirps_shared_placed_1.unvalued > 0) AS mirps_part_needs_1) AS anon_2) AS anon_1) AS r18
              LIMIT 1), 'null'), coalesce((
              SELECT format('{"pledged":%s,"committed":{"amount":%s},"received":{"amount":%s}}', format('{"amount":%s,"effective":%s,"gap":%s}', coalesce('"' || CAST(decimal_text(r20.pledged_amount, r20.unit) AS TEXT) || '"', 'null'), CASE WHEN r20.pledged_covered IS NOT NULL THEN '{"value":' || coalesce(CAST(least(round(r20.pledged_covered / CAST(nullif(r20.required, 0) AS NUMERIC), 6), CASE WHEN (r20.pledged_covered < nullif(r20.required, 0)) THEN 0.999999 END) AS TEXT), 'null') || '}' ELSE 'null' END, coalesce('"' || CAST(decimal_text(r20.pledged_gap, r20.unit) AS TEXT) || '"', 'null')), coalesce('"' || CAST(decimal_text(r20.committed_amount, r20.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(r20.received_amount, r20.unit) AS TEXT) || '"', 'null'))
              FROM (
                SELECT anon_1.required AS required, anon_1.needs AS needs, anon_1.pledged_amount AS pledged_amount, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, ($2::VARCHAR) AS unit
                FROM (
                  SELECT 0::numeric AS required, 0 AS needs, coalesce(sum(mirps_part_placed_1.pledged), 0::numeric) AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(mirps_part_placed_1.committed), 0::numeric) AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(mirps_part_placed_1.received), 0::numeric) AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(mirps_part_placed_1.disbursed), 0::numeric) AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(mirps_part_placed_1.spent), 0::numeric) AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                  FROM (
                    SELECT coalesce(mirps_part_money_1.need_id, 0) AS need_id, coalesce(sum(mirps_part_money_1.value) FILTER (
                        WHERE mirps_part_money_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0) AS pledged, coalesce(sum(mirps_part_money_1.value) FILTER (
                        WHERE mirps_part_money_1.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0) AS committed, coalesce(sum(mirps_part_money_1.value) FILTER (
                        WHERE mirps_part_money_1.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0) AS received, coalesce(sum(mirps_part_money_1.value) FILTER (
                        WHERE mirps_part_money_1.stage IN ('DISBURSED', 'SPENT')), 0) AS disbursed, coalesce(sum(mirps_part_money_1.value) FILTER (
                        WHERE mirps_part_money_1.stage IN ('SPENT')), 0) AS spent, coalesce(sum(mirps_part_money_1.unvalued), 0) AS unvalued
                    FROM (
                      SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($2::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($2::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
                      FROM (
                        SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                        FROM account AS account_1) AS anon_1
                      JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
                      JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                      WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND (($2::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = ($2::VARCHAR)) AND (pledge_1.event_id IN (
                          SELECT event_1.id
                          FROM event AS event_1
                          WHERE event_1.code = any($4::TEXT[])) AND pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN')) AS mirps_part_money_1
                    GROUP BY coalesce(mirps_part_money_1.need_id, 0)) AS mirps_part_placed_1
                  WHERE mirps_part_placed_1.need_id = 0) AS anon_1) AS r20
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
          WHERE (codes_are_known('needs', $5::TEXT[], '{}'::text[], '{REAL}'::text[]) AND codes_are_known('events', $4::TEXT[], NULL::text[], '{REAL}'::text[]))) AS r15
        LIMIT 1), 'null')), 'UTF8')
