SELECT convert_to(format('{"state":%s,"need":%s}', coalesce((
        SELECT '{"coverage":' || coalesce((WITH plans_in_force_r3 AS (
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
            SELECT format('{"required":%s,"pledged":%s}', coalesce('"' || CAST(decimal_text(r2.required, r2.unit) AS TEXT) || '"', 'null'), format('{"amount":%s,"effective":%s}', coalesce('"' || CAST(decimal_text(r2.pledged_amount, r2.unit) AS TEXT) || '"', 'null'), CASE WHEN r2.pledged_covered IS NOT NULL THEN '{"value":' || coalesce(CAST(least(round(r2.pledged_covered / CAST(nullif(r2.required, 0) AS NUMERIC), 6), CASE WHEN (r2.pledged_covered < nullif(r2.required, 0)) THEN 0.999999 END) AS TEXT), 'null') || '}' ELSE 'null' END))
            FROM (
              SELECT anon_1.required AS required, anon_1.needs AS needs, anon_1.pledged_amount AS pledged_amount, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_full AS pledged_full, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.committed_amount AS committed_amount, anon_1.committed_covered AS committed_covered, anon_1.committed_full AS committed_full, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.received_amount AS received_amount, anon_1.received_covered AS received_covered, anon_1.received_full AS received_full, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.disbursed_amount AS disbursed_amount, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_full AS disbursed_full, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.spent_amount AS spent_amount, anon_1.spent_covered AS spent_covered, anon_1.spent_full AS spent_full, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.unit AS unit, r1.code AS of_one
              FROM (
                SELECT anon_2.required AS required, anon_2.needs AS needs, anon_2.pledged_amount AS pledged_amount, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_full AS pledged_full, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.committed_amount AS committed_amount, anon_2.committed_covered AS committed_covered, anon_2.committed_full AS committed_full, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.received_amount AS received_amount, anon_2.received_covered AS received_covered, anon_2.received_full AS received_full, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.disbursed_amount AS disbursed_amount, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_full AS disbursed_full, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.spent_amount AS spent_amount, anon_2.spent_covered AS spent_covered, anon_2.spent_full AS spent_full, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, ($1::VARCHAR) AS unit
                FROM (
                  SELECT anon_3.required AS required, anon_3.needs AS needs, anon_3.pledged_amount AS pledged_amount, anon_3.pledged_covered AS pledged_covered, anon_3.pledged_full AS pledged_full, anon_3.required - anon_3.pledged_covered AS pledged_gap, anon_3.pledged_amount - anon_3.pledged_covered AS pledged_surplus, anon_3.committed_amount AS committed_amount, anon_3.committed_covered AS committed_covered, anon_3.committed_full AS committed_full, anon_3.required - anon_3.committed_covered AS committed_gap, anon_3.committed_amount - anon_3.committed_covered AS committed_surplus, anon_3.received_amount AS received_amount, anon_3.received_covered AS received_covered, anon_3.received_full AS received_full, anon_3.required - anon_3.received_covered AS received_gap, anon_3.received_amount - anon_3.received_covered AS received_surplus, anon_3.disbursed_amount AS disbursed_amount, anon_3.disbursed_covered AS disbursed_covered, anon_3.disbursed_full AS disbursed_full, anon_3.required - anon_3.disbursed_covered AS disbursed_gap, anon_3.disbursed_amount - anon_3.disbursed_covered AS disbursed_surplus, anon_3.spent_amount AS spent_amount, anon_3.spent_covered AS spent_covered, anon_3.spent_full AS spent_full, anon_3.required - anon_3.spent_covered AS spent_gap, anon_3.spent_amount - anon_3.spent_covered AS spent_surplus
                  FROM (
                    SELECT coalesce(sum(anon_4.required), 0::numeric) AS required, count(nullif(anon_4.required, 0)) AS needs, coalesce(sum(anon_4.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_4.pledged, anon_4.required)), 0::numeric) AS pledged_covered, count(*) FILTER (
                      WHERE anon_4.pledged >= nullif(anon_4.required, 0)) AS pledged_full, coalesce(sum(anon_4.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_4.committed, anon_4.required)), 0::numeric) AS committed_covered, count(*) FILTER (
                      WHERE anon_4.committed >= nullif(anon_4.required, 0)) AS committed_full, coalesce(sum(anon_4.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_4.received, anon_4.required)), 0::numeric) AS received_covered, count(*) FILTER (
                      WHERE anon_4.received >= nullif(anon_4.required, 0)) AS received_full, coalesce(sum(anon_4.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_4.disbursed, anon_4.required)), 0::numeric) AS disbursed_covered, count(*) FILTER (
                      WHERE anon_4.disbursed >= nullif(anon_4.required, 0)) AS disbursed_full, coalesce(sum(anon_4.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_4.spent, anon_4.required)), 0::numeric) AS spent_covered, count(*) FILTER (
                      WHERE anon_4.spent >= nullif(anon_4.required, 0)) AS spent_full
                    FROM (
                      SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coverage_sum_1.required AS required, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                      FROM need AS need_1
                      JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($1::VARCHAR)
                      WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                              SELECT mirps_shared_plans_in_force_1.id
                              FROM plans_in_force_r3 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND need_1.state_code = r1.code AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                          SELECT coverage_sum_2.need_id
                          FROM coverage_sum AS coverage_sum_2
                          WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS anon_4) AS anon_3) AS anon_2) AS anon_1
              WHERE (true)) AS r2
            LIMIT 1), 'null') || '}'
        FROM state AS r1
        WHERE r1.code = $2::VARCHAR
        LIMIT 1), 'null'), coalesce((
        SELECT format('{"coverage":%s,"beforeAnythingWasKnown":%s}', coalesce((
              SELECT format('{"required":%s,"complete":%s,"pledged":{"gap":%s}}', coalesce('"' || CAST(decimal_text(r5.required, r5.unit) AS TEXT) || '"', 'null'), CAST(NOT (EXISTS (
                      SELECT anon_1.unit AS currency, sum(anon_1.unvalued) AS minor
                      FROM (
                        SELECT anon_2.unit AS unit, anon_2.unvalued AS unvalued
                        FROM (
                          SELECT anon_3.need_id AS need_id, anon_3.unit AS unit, anon_3.unvalued AS unvalued
                          FROM (
                            SELECT coverage_sum_1.need_id AS need_id, coverage_sum_1.unit AS unit, coverage_sum_1.pledged + CASE WHEN (
                              SELECT need_1.illustrative
                              FROM need AS need_1
                              WHERE need_1.id = coverage_sum_1.need_id) THEN coverage_sum_1.made_up_pledged ELSE 0 END AS unvalued
                            FROM coverage_sum AS coverage_sum_1
                            WHERE CASE WHEN (r5.unit IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) THEN r5.unit ELSE 'USD' END = 'USD' AND (coverage_sum_1.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND coverage_sum_1.money_class = 0) AS anon_3 UNION ALL
                          SELECT anon_4.need_id AS need_id, anon_4.unit AS unit, anon_4.unvalued AS unvalued
                          FROM (
                            SELECT anon_5.need_id AS need_id, anon_5.unit AS unit, anon_5.required AS unvalued
                            FROM (
                              SELECT coverage_sum_2.need_id AS need_id, coverage_sum_2.unit AS unit, coverage_sum_2.required AS required
                              FROM coverage_sum AS coverage_sum_2
                              WHERE coverage_sum_2.money_class = 0 AND coverage_sum_2.required > 0) AS anon_5
                            WHERE CASE WHEN (r5.unit IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) THEN r5.unit ELSE 'USD' END = 'USD' AND (anon_5.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_4) AS anon_2
                        JOIN (
                          SELECT anon_7.id AS id, anon_7.code AS code, anon_7.plan_id AS plan_id, anon_7.state_code AS state_code, anon_7.pillar AS pillar, anon_7.sector AS sector, anon_7.stated_on_latest AS stated_on_latest, anon_7.required AS required, coalesce(anon_8.pledged, 0) AS pledged, coalesce(anon_8.committed, 0) AS committed, coalesce(anon_8.received, 0) AS received, coalesce(anon_8.disbursed, 0) AS disbursed, coalesce(anon_8.spent, 0) AS spent
                          FROM (
                            SELECT need_2.id AS id, need_2.code AS code, need_2.plan_id AS plan_id, need_2.state_code AS state_code, need_2.pillar AS pillar, need_2.sector AS sector, need_2.stated_on_latest AS stated_on_latest, coalesce(anon_9.required, 0) AS required
                            FROM need AS need_2
                            LEFT OUTER JOIN (
                              SELECT coverage_sum_3.need_id AS need_id, coverage_sum_3.unit AS unit, coverage_sum_3.required AS required
                              FROM coverage_sum AS coverage_sum_3
                              WHERE coverage_sum_3.money_class = 0 AND coverage_sum_3.required > 0) AS anon_9 ON anon_9.need_id = need_2.id AND anon_9.unit = CASE WHEN (r5.unit IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) THEN r5.unit ELSE 'USD' END
                            WHERE need_2.publication = 'PUBLISHED' AND need_2.id = r5.of_one) AS anon_7
                          LEFT OUTER JOIN (
                            SELECT coverage_sum_4.need_id AS need_id, coverage_sum_4.pledged + CASE WHEN (
                              SELECT need_3.illustrative
                              FROM need AS need_3
                              WHERE need_3.id = coverage_sum_4.need_id) THEN coverage_sum_4.made_up_pledged ELSE 0 END AS pledged, coverage_sum_4.committed + CASE WHEN (
                              SELECT need_4.illustrative
                              FROM need AS need_4
                              WHERE need_4.id = coverage_sum_4.need_id) THEN coverage_sum_4.made_up_committed ELSE 0 END AS committed, coverage_sum_4.received + CASE WHEN (
                              SELECT need_5.illustrative
                              FROM need AS need_5
                              WHERE need_5.id = coverage_sum_4.need_id) THEN coverage_sum_4.made_up_received ELSE 0 END AS received, coverage_sum_4.disbursed + CASE WHEN (
                              SELECT need_6.illustrative
                              FROM need AS need_6
                              WHERE need_6.id = coverage_sum_4.need_id) THEN coverage_sum_4.made_up_disbursed ELSE 0 END AS disbursed, coverage_sum_4.spent + CASE WHEN (
                              SELECT need_7.illustrative
                              FROM need AS need_7
                              WHERE need_7.id = coverage_sum_4.need_id) THEN coverage_sum_4.made_up_spent ELSE 0 END AS spent
                            FROM coverage_sum AS coverage_sum_4
                            WHERE coverage_sum_4.unit = CASE WHEN (r5.unit IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) THEN r5.unit ELSE 'USD' END AND coverage_sum_4.money_class = 0) AS anon_8 ON anon_8.need_id = anon_7.id) AS anon_6 ON anon_6.id = anon_2.need_id
                        WHERE anon_2.unvalued != 0) AS anon_1
                      GROUP BY anon_1.unit HAVING sum(anon_1.unvalued) != 0)) AS TEXT), coalesce('"' || CAST(decimal_text(r5.pledged_gap, r5.unit) AS TEXT) || '"', 'null'))
              FROM (
                SELECT anon_1.required AS required, anon_1.needs AS needs, anon_1.pledged_amount AS pledged_amount, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_full AS pledged_full, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.committed_amount AS committed_amount, anon_1.committed_covered AS committed_covered, anon_1.committed_full AS committed_full, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.received_amount AS received_amount, anon_1.received_covered AS received_covered, anon_1.received_full AS received_full, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.disbursed_amount AS disbursed_amount, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_full AS disbursed_full, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.spent_amount AS spent_amount, anon_1.spent_covered AS spent_covered, anon_1.spent_full AS spent_full, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.unit AS unit, r4.id AS of_one
                FROM (
                  SELECT anon_2.required AS required, anon_2.needs AS needs, anon_2.pledged_amount AS pledged_amount, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_full AS pledged_full, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.committed_amount AS committed_amount, anon_2.committed_covered AS committed_covered, anon_2.committed_full AS committed_full, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.received_amount AS received_amount, anon_2.received_covered AS received_covered, anon_2.received_full AS received_full, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.disbursed_amount AS disbursed_amount, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_full AS disbursed_full, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.spent_amount AS spent_amount, anon_2.spent_covered AS spent_covered, anon_2.spent_full AS spent_full, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, CASE WHEN (r4.unit IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) THEN r4.unit ELSE 'USD' END AS unit
                  FROM (
                    SELECT anon_3.required AS required, anon_3.needs AS needs, anon_3.pledged_amount AS pledged_amount, anon_3.pledged_covered AS pledged_covered, anon_3.pledged_full AS pledged_full, anon_3.required - anon_3.pledged_covered AS pledged_gap, anon_3.pledged_amount - anon_3.pledged_covered AS pledged_surplus, anon_3.committed_amount AS committed_amount, anon_3.committed_covered AS committed_covered, anon_3.committed_full AS committed_full, anon_3.required - anon_3.committed_covered AS committed_gap, anon_3.committed_amount - anon_3.committed_covered AS committed_surplus, anon_3.received_amount AS received_amount, anon_3.received_covered AS received_covered, anon_3.received_full AS received_full, anon_3.required - anon_3.received_covered AS received_gap, anon_3.received_amount - anon_3.received_covered AS received_surplus, anon_3.disbursed_amount AS disbursed_amount, anon_3.disbursed_covered AS disbursed_covered, anon_3.disbursed_full AS disbursed_full, anon_3.required - anon_3.disbursed_covered AS disbursed_gap, anon_3.disbursed_amount - anon_3.disbursed_covered AS disbursed_surplus, anon_3.spent_amount AS spent_amount, anon_3.spent_covered AS spent_covered, anon_3.spent_full AS spent_full, anon_3.required - anon_3.spent_covered AS spent_gap, anon_3.spent_amount - anon_3.spent_covered AS spent_surplus
                    FROM (
                      SELECT coalesce(sum(anon_4.required), 0::numeric) AS required, count(nullif(anon_4.required, 0)) AS needs, coalesce(sum(anon_4.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_4.pledged, anon_4.required)), 0::numeric) AS pledged_covered, count(*) FILTER (
                        WHERE anon_4.pledged >= nullif(anon_4.required, 0)) AS pledged_full, coalesce(sum(anon_4.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_4.committed, anon_4.required)), 0::numeric) AS committed_covered, count(*) FILTER (
                        WHERE anon_4.committed >= nullif(anon_4.required, 0)) AS committed_full, coalesce(sum(anon_4.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_4.received, anon_4.required)), 0::numeric) AS received_covered, count(*) FILTER (
                        WHERE anon_4.received >= nullif(anon_4.required, 0)) AS received_full, coalesce(sum(anon_4.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_4.disbursed, anon_4.required)), 0::numeric) AS disbursed_covered, count(*) FILTER (
                        WHERE anon_4.disbursed >= nullif(anon_4.required, 0)) AS disbursed_full, coalesce(sum(anon_4.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_4.spent, anon_4.required)), 0::numeric) AS spent_covered, count(*) FILTER (
                        WHERE anon_4.spent >= nullif(anon_4.required, 0)) AS spent_full
                      FROM (
                        SELECT anon_5.id AS id, anon_5.code AS code, anon_5.plan_id AS plan_id, anon_5.state_code AS state_code, anon_5.pillar AS pillar, anon_5.sector AS sector, anon_5.stated_on_latest AS stated_on_latest, anon_5.required AS required, coalesce(anon_6.pledged, 0) AS pledged, coalesce(anon_6.committed, 0) AS committed, coalesce(anon_6.received, 0) AS received, coalesce(anon_6.disbursed, 0) AS disbursed, coalesce(anon_6.spent, 0) AS spent
                        FROM (
                          SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coalesce(anon_7.required, 0) AS required
                          FROM need AS need_1
                          LEFT OUTER JOIN (
                            SELECT coverage_sum_1.need_id AS need_id, coverage_sum_1.unit AS unit, coverage_sum_1.required AS required
                            FROM coverage_sum AS coverage_sum_1
                            WHERE coverage_sum_1.money_class = 0 AND coverage_sum_1.required > 0) AS anon_7 ON anon_7.need_id = need_1.id AND anon_7.unit = CASE WHEN (r4.unit IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) THEN r4.unit ELSE 'USD' END
                          WHERE need_1.publication = 'PUBLISHED' AND need_1.id = r4.id) AS anon_5
                        LEFT OUTER JOIN (
                          SELECT coverage_sum_2.need_id AS need_id, coverage_sum_2.pledged + CASE WHEN (
                            SELECT need_2.illustrative
                            FROM need AS need_2
                            WHERE need_2.id = coverage_sum_2.need_id) THEN coverage_sum_2.made_up_pledged ELSE 0 END AS pledged, coverage_sum_2.committed + CASE WHEN (
                            SELECT need_3.illustrative
                            FROM need AS need_3
                            WHERE need_3.id = coverage_sum_2.need_id) THEN coverage_sum_2.made_up_committed ELSE 0 END AS committed, coverage_sum_2.received + CASE WHEN (
                            SELECT need_4.illustrative
                            FROM need AS need_4
                            WHERE need_4.id = coverage_sum_2.need_id) THEN coverage_sum_2.made_up_received ELSE 0 END AS received, coverage_sum_2.disbursed + CASE WHEN (
                            SELECT need_5.illustrative
                            FROM need AS need_5
                            WHERE need_5.id = coverage_sum_2.need_id) THEN coverage_sum_2.made_up_disbursed ELSE 0 END AS disbursed, coverage_sum_2.spent + CASE WHEN (
                            SELECT need_6.illustrative
                            FROM need AS need_6
                            WHERE need_6.id = coverage_sum_2.need_id) THEN coverage_sum_2.made_up_spent ELSE 0 END AS spent
                          FROM coverage_sum AS coverage_sum_2
                          WHERE coverage_sum_2.unit = CASE WHEN (r4.unit IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) THEN r4.unit ELSE 'USD' END AND coverage_sum_2.money_class = 0) AS anon_6 ON anon_6.need_id = anon_5.id) AS anon_4) AS anon_3) AS anon_2) AS anon_1
                WHERE (true)) AS r5
              LIMIT 1), 'null'), coalesce((WITH sums_r7 AS (
                SELECT anon_1.need_id, anon_1.money_class, anon_1.unit, anon_1.required, anon_1.invested, anon_1.pledged, anon_1.committed, anon_1.received, anon_1.disbursed, anon_1.spent, anon_1.made_up_pledged, anon_1.made_up_committed, anon_1.made_up_received, anon_1.made_up_disbursed, anon_1.made_up_spent
                FROM coverage_at(CAST(timezone('UTC', now()) AS DATE), least((
                      SELECT ledger_head.sequence
                      FROM ledger_head), coalesce((
                        SELECT journal_entry_1.sequence
                        FROM journal_entry AS journal_entry_1
                        WHERE journal_entry_1.recorded_at <= $3::TIMESTAMP WITH TIME ZONE
                        ORDER BY journal_entry_1.recorded_at DESC, journal_entry_1.sequence DESC
                        LIMIT 1), 0))) AS anon_1)
              SELECT format('{"required":%s,"pledged":{"gap":%s}}', coalesce('"' || CAST(decimal_text(r6.required, r6.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(r6.pledged_gap, r6.unit) AS TEXT) || '"', 'null'))
              FROM (
                SELECT anon_1.required AS required, anon_1.needs AS needs, anon_1.pledged_amount AS pledged_amount, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_full AS pledged_full, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.committed_amount AS committed_amount, anon_1.committed_covered AS committed_covered, anon_1.committed_full AS committed_full, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.received_amount AS received_amount, anon_1.received_covered AS received_covered, anon_1.received_full AS received_full, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.disbursed_amount AS disbursed_amount, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_full AS disbursed_full, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.spent_amount AS spent_amount, anon_1.spent_covered AS spent_covered, anon_1.spent_full AS spent_full, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.unit AS unit, r4.id AS of_one
                FROM (
                  SELECT anon_2.required AS required, anon_2.needs AS needs, anon_2.pledged_amount AS pledged_amount, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_full AS pledged_full, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.committed_amount AS committed_amount, anon_2.committed_covered AS committed_covered, anon_2.committed_full AS committed_full, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.received_amount AS received_amount, anon_2.received_covered AS received_covered, anon_2.received_full AS received_full, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.disbursed_amount AS disbursed_amount, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_full AS disbursed_full, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.spent_amount AS spent_amount, anon_2.spent_covered AS spent_covered, anon_2.spent_full AS spent_full, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, CASE WHEN (r4.unit IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) THEN r4.unit ELSE 'USD' END AS unit
                  FROM (
                    SELECT anon_3.required AS required, anon_3.needs AS needs, anon_3.pledged_amount AS pledged_amount, anon_3.pledged_covered AS pledged_covered, anon_3.pledged_full AS pledged_full, anon_3.required - anon_3.pledged_covered AS pledged_gap, anon_3.pledged_amount - anon_3.pledged_covered AS pledged_surplus, anon_3.committed_amount AS committed_amount, anon_3.committed_covered AS committed_covered, anon_3.committed_full AS committed_full, anon_3.required - anon_3.committed_covered AS committed_gap, anon_3.committed_amount - anon_3.committed_covered AS committed_surplus, anon_3.received_amount AS received_amount, anon_3.received_covered AS received_covered, anon_3.received_full AS received_full, anon_3.required - anon_3.received_covered AS received_gap, anon_3.received_amount - anon_3.received_covered AS received_surplus, anon_3.disbursed_amount AS disbursed_amount, anon_3.disbursed_covered AS disbursed_covered, anon_3.disbursed_full AS disbursed_full, anon_3.required - anon_3.disbursed_covered AS disbursed_gap, anon_3.disbursed_amount - anon_3.disbursed_covered AS disbursed_surplus, anon_3.spent_amount AS spent_amount, anon_3.spent_covered AS spent_covered, anon_3.spent_full AS spent_full, anon_3.required - anon_3.spent_covered AS spent_gap, anon_3.spent_amount - anon_3.spent_covered AS spent_surplus
                    FROM (
                      SELECT coalesce(sum(anon_4.required), 0::numeric) AS required, count(nullif(anon_4.required, 0)) AS needs, coalesce(sum(anon_4.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_4.pledged, anon_4.required)), 0::numeric) AS pledged_covered, count(*) FILTER (
                        WHERE anon_4.pledged >= nullif(anon_4.required, 0)) AS pledged_full, coalesce(sum(anon_4.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_4.committed, anon_4.required)), 0::numeric) AS committed_covered, count(*) FILTER (
                        WHERE anon_4.committed >= nullif(anon_4.required, 0)) AS committed_full, coalesce(sum(anon_4.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_4.received, anon_4.required)), 0::numeric) AS received_covered, count(*) FILTER (
                        WHERE anon_4.received >= nullif(anon_4.required, 0)) AS received_full, coalesce(sum(anon_4.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_4.disbursed, anon_4.required)), 0::numeric) AS disbursed_covered, count(*) FILTER (
                        WHERE anon_4.disbursed >= nullif(anon_4.required, 0)) AS disbursed_full, coalesce(sum(anon_4.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_4.spent, anon_4.required)), 0::numeric) AS spent_covered, count(*) FILTER (
                        WHERE anon_4.spent >= nullif(anon_4.required, 0)) AS spent_full
                      FROM (
                        SELECT anon_5.id AS id, anon_5.code AS code, anon_5.plan_id AS plan_id, anon_5.state_code AS state_code, anon_5.pillar AS pillar, anon_5.sector AS sector, anon_5.stated_on_latest AS stated_on_latest, anon_5.required AS required, coalesce(anon_6.pledged, 0) AS pledged, coalesce(anon_6.committed, 0) AS committed, coalesce(anon_6.received, 0) AS received, coalesce(anon_6.disbursed, 0) AS disbursed, coalesce(anon_6.spent, 0) AS spent
                        FROM (
                          SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coalesce(anon_7.required, 0) AS required
                          FROM need AS need_1
                          LEFT OUTER JOIN (
                            SELECT mirps_shared_sums_1.need_id AS need_id, mirps_shared_sums_1.unit AS unit, mirps_shared_sums_1.required AS required
                            FROM sums_r7 AS mirps_shared_sums_1
                            WHERE mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.required > 0) AS anon_7 ON need_1.id = anon_7.need_id AND anon_7.unit = CASE WHEN (r4.unit IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) THEN r4.unit ELSE 'USD' END
                          WHERE need_1.publication = 'PUBLISHED' AND need_1.id = r4.id) AS anon_5
                        LEFT OUTER JOIN (
                          SELECT mirps_shared_sums_2.need_id AS need_id, mirps_shared_sums_2.pledged + CASE WHEN (
                            SELECT need_2.illustrative
                            FROM need AS need_2
                            WHERE need_2.id = mirps_shared_sums_2.need_id) THEN mirps_shared_sums_2.made_up_pledged ELSE 0 END AS pledged, mirps_shared_sums_2.committed + CASE WHEN (
                            SELECT need_3.illustrative
                            FROM need AS need_3
                            WHERE need_3.id = mirps_shared_sums_2.need_id) THEN mirps_shared_sums_2.made_up_committed ELSE 0 END AS committed, mirps_shared_sums_2.received + CASE WHEN (
                            SELECT need_4.illustrative
                            FROM need AS need_4
                            WHERE need_4.id = mirps_shared_sums_2.need_id) THEN mirps_shared_sums_2.made_up_received ELSE 0 END AS received, mirps_shared_sums_2.disbursed + CASE WHEN (
                            SELECT need_5.illustrative
                            FROM need AS need_5
                            WHERE need_5.id = mirps_shared_sums_2.need_id) THEN mirps_shared_sums_2.made_up_disbursed ELSE 0 END AS disbursed, mirps_shared_sums_2.spent + CASE WHEN (
                            SELECT need_6.illustrative
                            FROM need AS need_6
                            WHERE need_6.id = mirps_shared_sums_2.need_id) THEN mirps_shared_sums_2.made_up_spent ELSE 0 END AS spent
                          FROM sums_r7 AS mirps_shared_sums_2
                          WHERE CASE WHEN (mirps_shared_sums_2.unit = CASE WHEN (r4.unit IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) THEN r4.unit ELSE 'USD' END AND mirps_shared_sums_2.money_class = 0) THEN true ELSE false END) AS anon_6 ON anon_5.id = anon_6.need_id) AS anon_4) AS anon_3) AS anon_2) AS anon_1
                WHERE (true)) AS r6
              LIMIT 1), 'null'))
        FROM need AS r4
        WHERE r4.code = $4::VARCHAR AND r4.publication = 'PUBLISHED'
        LIMIT 1), 'null')), 'UTF8')
