SELECT convert_to(format('{"asItIs":%s,"related":%s,"loans":%s,"spain":%s,"help":%s}', coalesce((
        SELECT '{"notAllocated":' || coalesce((
            SELECT format('{"complete":%s,"unconverted":[%s],"pledged":{"amount":%s},"committed":{"amount":%s}}', CAST(NOT (EXISTS (
                    SELECT anon_1.unit AS currency, sum(anon_1.unvalued) AS minor
                    FROM (
                      SELECT mirps_part_without_rate_1.unit AS unit, mirps_part_without_rate_1.unvalued AS unvalued
                      FROM (
                        SELECT coverage_sum_1.need_id, coverage_sum_1.unit, coverage_sum_1.pledged AS unvalued
                        FROM coverage_sum AS coverage_sum_1
                        WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_1.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND coverage_sum_1.money_class = 0) AS mirps_part_without_rate_1
                      WHERE mirps_part_without_rate_1.need_id = 0 AND mirps_part_without_rate_1.unvalued != 0) AS anon_1
                    GROUP BY anon_1.unit HAVING sum(anon_1.unvalued) != 0)) AS TEXT), array_to_string(ARRAY(
                  SELECT '{"amount":' || coalesce('"' || CAST(r3.amount AS TEXT) || '"', 'null') || ',"currency":' || CAST(to_json(CAST(r3.currency AS TEXT)) AS TEXT) || '}'
                  FROM (
                    SELECT anon_1.currency AS currency, decimal_text(anon_1.minor, anon_1.currency) AS amount
                    FROM (
                      SELECT anon_2.unit AS currency, sum(anon_2.unvalued) AS minor
                      FROM (
                        SELECT mirps_part_without_rate_1.unit AS unit, mirps_part_without_rate_1.unvalued AS unvalued
                        FROM (
                          SELECT coverage_sum_1.need_id, coverage_sum_1.unit, coverage_sum_1.pledged AS unvalued
                          FROM coverage_sum AS coverage_sum_1
                          WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_1.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND coverage_sum_1.money_class = 0) AS mirps_part_without_rate_1
                        WHERE mirps_part_without_rate_1.need_id = 0 AND mirps_part_without_rate_1.unvalued != 0) AS anon_2
                      GROUP BY anon_2.unit HAVING sum(anon_2.unvalued) != 0) AS anon_1) AS r3
                  ORDER BY r3.currency
                  LIMIT 1000), ','), coalesce('"' || CAST(decimal_text(r2.pledged_amount, r2.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(r2.committed_amount, r2.unit) AS TEXT) || '"', 'null'))
            FROM (
              SELECT anon_1.required AS required, anon_1.needs AS needs, anon_1.pledged_amount AS pledged_amount, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, ($1::VARCHAR) AS unit
              FROM (
                SELECT 0::numeric AS required, 0 AS needs, coalesce(sum(mirps_part_placed_1.pledged), 0::numeric) AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(mirps_part_placed_1.committed), 0::numeric) AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(mirps_part_placed_1.received), 0::numeric) AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(mirps_part_placed_1.disbursed), 0::numeric) AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(mirps_part_placed_1.spent), 0::numeric) AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                FROM (
                  SELECT coverage_sum_1.need_id, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                  FROM coverage_sum AS coverage_sum_1
                  WHERE coverage_sum_1.unit = ($1::VARCHAR) AND coverage_sum_1.money_class = 0) AS mirps_part_placed_1
                WHERE mirps_part_placed_1.need_id = 0) AS anon_1) AS r2
            LIMIT 1), 'null') || '}'
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
        LIMIT 1), 'null'), coalesce((
        SELECT '{"notAllocated":' || coalesce((
            SELECT format('{"complete":%s,"unconverted":[%s],"pledged":{"amount":%s},"committed":{"amount":%s}}', CAST(NOT (EXISTS (
                    SELECT anon_1.unit AS currency, sum(anon_1.unvalued) AS minor
                    FROM (
                      SELECT mirps_part_without_rate_1.unit AS unit, mirps_part_without_rate_1.unvalued AS unvalued
                      FROM (
                        SELECT coverage_sum_1.need_id, coverage_sum_1.unit, coverage_sum_1.pledged AS unvalued
                        FROM coverage_sum AS coverage_sum_1
                        WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_1.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND coverage_sum_1.money_class IN (0, 2)) AS mirps_part_without_rate_1
                      WHERE mirps_part_without_rate_1.need_id = 0 AND mirps_part_without_rate_1.unvalued != 0) AS anon_1
                    GROUP BY anon_1.unit HAVING sum(anon_1.unvalued) != 0)) AS TEXT), array_to_string(ARRAY(
                  SELECT '{"amount":' || coalesce('"' || CAST(r6.amount AS TEXT) || '"', 'null') || ',"currency":' || CAST(to_json(CAST(r6.currency AS TEXT)) AS TEXT) || '}'
                  FROM (
                    SELECT anon_1.currency AS currency, decimal_text(anon_1.minor, anon_1.currency) AS amount
                    FROM (
                      SELECT anon_2.unit AS currency, sum(anon_2.unvalued) AS minor
                      FROM (
                        SELECT mirps_part_without_rate_1.unit AS unit, mirps_part_without_rate_1.unvalued AS unvalued
                        FROM (
                          SELECT coverage_sum_1.need_id, coverage_sum_1.unit, coverage_sum_1.pledged AS unvalued
                          FROM coverage_sum AS coverage_sum_1
                          WHERE ($1::VARCHAR) = 'USD' AND (coverage_sum_1.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND coverage_sum_1.money_class IN (0, 2)) AS mirps_part_without_rate_1
                        WHERE mirps_part_without_rate_1.need_id = 0 AND mirps_part_without_rate_1.unvalued != 0) AS anon_2
                      GROUP BY anon_2.unit HAVING sum(anon_2.unvalued) != 0) AS anon_1) AS r6
                  ORDER BY r6.currency
                  LIMIT 1000), ','), coalesce('"' || CAST(decimal_text(r5.pledged_amount, r5.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(r5.committed_amount, r5.unit) AS TEXT) || '"', 'null'))
            FROM (
              SELECT anon_1.required AS required, anon_1.needs AS needs, anon_1.pledged_amount AS pledged_amount, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, ($1::VARCHAR) AS unit
              FROM (
                SELECT 0::numeric AS required, 0 AS needs, coalesce(sum(mirps_part_placed_1.pledged), 0::numeric) AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(mirps_part_placed_1.committed), 0::numeric) AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(mirps_part_placed_1.received), 0::numeric) AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(mirps_part_placed_1.disbursed), 0::numeric) AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(mirps_part_placed_1.spent), 0::numeric) AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                FROM (
                  SELECT coverage_sum_1.need_id, sum(coverage_sum_1.pledged) AS pledged, sum(coverage_sum_1.committed) AS committed, sum(coverage_sum_1.received) AS received, sum(coverage_sum_1.disbursed) AS disbursed, sum(coverage_sum_1.spent) AS spent
                  FROM coverage_sum AS coverage_sum_1
                  WHERE coverage_sum_1.unit = ($1::VARCHAR) AND coverage_sum_1.money_class IN (0, 2)
                  GROUP BY coverage_sum_1.need_id) AS mirps_part_placed_1
                WHERE mirps_part_placed_1.need_id = 0) AS anon_1) AS r5
            LIMIT 1), 'null') || '}'
        FROM (
          SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
              SELECT journal_entry_1.recorded_at
              FROM journal_entry AS journal_entry_1
              WHERE journal_entry_1.sequence = (
                SELECT ledger_head.sequence
                FROM ledger_head)), now()) AS known, (
            SELECT ledger_head.sequence
            FROM ledger_head) AS sequence
          WHERE (true)) AS r4
        LIMIT 1), 'null'), coalesce((
        SELECT '{"notAllocated":' || coalesce((
            SELECT format('{"complete":%s,"unconverted":[%s],"pledged":{"amount":%s},"committed":{"amount":%s}}', CAST(NOT (EXISTS (
                    SELECT anon_1.unit AS currency, sum(anon_1.unvalued) AS minor
                    FROM (
                      SELECT mirps_part_without_rate_1.unit AS unit, mirps_part_without_rate_1.unvalued AS unvalued
                      FROM (
                        SELECT coalesce(mirps_part_money_without_rate_1.need_id, 0) AS need_id, mirps_part_money_without_rate_1.unit, mirps_part_money_without_rate_1.unvalued
                        FROM (
                          SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
                          FROM (
                            SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                            FROM account AS account_1) AS anon_1
                          JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
                          JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                          WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND (($1::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = ($1::VARCHAR)) AND (pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality = any($2::TEXT[])) AND ($1::VARCHAR) = 'USD' AND anon_1.unvalued > 0) AS mirps_part_money_without_rate_1
                        WHERE ($1::VARCHAR) = 'USD') AS mirps_part_without_rate_1
                      WHERE mirps_part_without_rate_1.need_id = 0 AND mirps_part_without_rate_1.unvalued != 0) AS anon_1
                    GROUP BY anon_1.unit HAVING sum(anon_1.unvalued) != 0)) AS TEXT), array_to_string(ARRAY(
                  SELECT '{"amount":' || coalesce('"' || CAST(r9.amount AS TEXT) || '"', 'null') || ',"currency":' || CAST(to_json(CAST(r9.currency AS TEXT)) AS TEXT) || '}'
                  FROM (
                    SELECT anon_1.currency AS currency, decimal_text(anon_1.minor, anon_1.currency) AS amount
                    FROM (
                      SELECT anon_2.unit AS currency, sum(anon_2.unvalued) AS minor
                      FROM (
                        SELECT mirps_part_without_rate_1.unit AS unit, mirps_part_without_rate_1.unvalued AS unvalued
                        FROM (
                          SELECT coalesce(mirps_part_money_without_rate_1.need_id, 0) AS need_id, mirps_part_money_without_rate_1.unit, mirps_part_money_without_rate_1.unvalued
                          FROM (
                            SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
                            FROM (
                              SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                              FROM account AS account_1) AS anon_1
                            JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
                            JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                            WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND (($1::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = ($1::VARCHAR)) AND (pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality = any($2::TEXT[])) AND ($1::VARCHAR) = 'USD' AND anon_1.unvalued > 0) AS mirps_part_money_without_rate_1
                          WHERE ($1::VARCHAR) = 'USD') AS mirps_part_without_rate_1
                        WHERE mirps_part_without_rate_1.need_id = 0 AND mirps_part_without_rate_1.unvalued != 0) AS anon_2
                      GROUP BY anon_2.unit HAVING sum(anon_2.unvalued) != 0) AS anon_1) AS r9
                  ORDER BY r9.currency
                  LIMIT 1000), ','), coalesce('"' || CAST(decimal_text(r8.pledged_amount, r8.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(r8.committed_amount, r8.unit) AS TEXT) || '"', 'null'))
            FROM (
              SELECT anon_1.required AS required, anon_1.needs AS needs, anon_1.pledged_amount AS pledged_amount, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, ($1::VARCHAR) AS unit
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
                    SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
                    FROM (
                      SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                      FROM account AS account_1) AS anon_1
                    JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
                    JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                    WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND (($1::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = ($1::VARCHAR)) AND (pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality = any($2::TEXT[]))) AS mirps_part_money_1
                  GROUP BY coalesce(mirps_part_money_1.need_id, 0)) AS mirps_part_placed_1
                WHERE mirps_part_placed_1.need_id = 0) AS anon_1) AS r8
            LIMIT 1), 'null') || '}'
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
        LIMIT 1), 'null'), coalesce((
        SELECT '{"notAllocated":' || coalesce((
            SELECT format('{"complete":%s,"unconverted":[%s],"pledged":{"amount":%s},"committed":{"amount":%s}}', CAST(NOT (EXISTS (
                    SELECT anon_1.unit AS currency, sum(anon_1.unvalued) AS minor
                    FROM (
                      SELECT mirps_part_without_rate_1.unit AS unit, mirps_part_without_rate_1.unvalued AS unvalued
                      FROM (
                        SELECT coalesce(mirps_part_money_without_rate_1.need_id, 0) AS need_id, mirps_part_money_without_rate_1.unit, mirps_part_money_without_rate_1.unvalued
                        FROM (
                          SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
                          FROM (
                            SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                            FROM account AS account_1) AS anon_1
                          JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
                          JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                          WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND (($1::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = ($1::VARCHAR)) AND (pledge_1.donor_id IN (
                              SELECT party_1.id
                              FROM party AS party_1
                              WHERE party_1.code = any($3::TEXT[])) AND NOT starts_with(pledge_1.code, 'INTEREST-') AND pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.channel = any($4::TEXT[]) AND pledge_line_1.modality != 'LOAN') AND ($1::VARCHAR) = 'USD' AND anon_1.unvalued > 0) AS mirps_part_money_without_rate_1
                        WHERE ($1::VARCHAR) = 'USD') AS mirps_part_without_rate_1
                      WHERE mirps_part_without_rate_1.need_id = 0 AND mirps_part_without_rate_1.unvalued != 0) AS anon_1
                    GROUP BY anon_1.unit HAVING sum(anon_1.unvalued) != 0)) AS TEXT), array_to_string(ARRAY(
                  SELECT '{"amount":' || coalesce('"' || CAST(r12.amount AS TEXT) || '"', 'null') || ',"currency":' || CAST(to_json(CAST(r12.currency AS TEXT)) AS TEXT) || '}'
                  FROM (
                    SELECT anon_1.currency AS currency, decimal_text(anon_1.minor, anon_1.currency) AS amount
                    FROM (
                      SELECT anon_2.unit AS currency, sum(anon_2.unvalued) AS minor
                      FROM (
                        SELECT mirps_part_without_rate_1.unit AS unit, mirps_part_without_rate_1.unvalued AS unvalued
                        FROM (
                          SELECT coalesce(mirps_part_money_without_rate_1.need_id, 0) AS need_id, mirps_part_money_without_rate_1.unit, mirps_part_money_without_rate_1.unvalued
                          FROM (
                            SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
                            FROM (
                              SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                              FROM account AS account_1) AS anon_1
                            JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
                            JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                            WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND (($1::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = ($1::VARCHAR)) AND (pledge_1.donor_id IN (
                                SELECT party_1.id
                                FROM party AS party_1
                                WHERE party_1.code = any($3::TEXT[])) AND NOT starts_with(pledge_1.code, 'INTEREST-') AND pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.channel = any($4::TEXT[]) AND pledge_line_1.modality != 'LOAN') AND ($1::VARCHAR) = 'USD' AND anon_1.unvalued > 0) AS mirps_part_money_without_rate_1
                          WHERE ($1::VARCHAR) = 'USD') AS mirps_part_without_rate_1
                        WHERE mirps_part_without_rate_1.need_id = 0 AND mirps_part_without_rate_1.unvalued != 0) AS anon_2
                      GROUP BY anon_2.unit HAVING sum(anon_2.unvalued) != 0) AS anon_1) AS r12
                  ORDER BY r12.currency
                  LIMIT 1000), ','), coalesce('"' || CAST(decimal_text(r11.pledged_amount, r11.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(r11.committed_amount, r11.unit) AS TEXT) || '"', 'null'))
            FROM (
              SELECT anon_1.required AS required, anon_1.needs AS needs, anon_1.pledged_amount AS pledged_amount, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, ($1::VARCHAR) AS unit
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
                    SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
                    FROM (
                      SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                      FROM account AS account_1) AS anon_1
                    JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
                    JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                    WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND (($1::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = ($1::VARCHAR)) AND (pledge_1.donor_id IN (
                        SELECT party_1.id
                        FROM party AS party_1
                        WHERE party_1.code = any($3::TEXT[])) AND NOT starts_with(pledge_1.code, 'INTEREST-') AND pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.channel = any($4::TEXT[]) AND pledge_line_1.modality != 'LOAN')) AS mirps_part_money_1
                  GROUP BY coalesce(mirps_part_money_1.need_id, 0)) AS mirps_part_placed_1
                WHERE mirps_part_placed_1.need_id = 0) AS anon_1) AS r11
            LIMIT 1), 'null') || '}'
        FROM (
          SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
              SELECT journal_entry_1.recorded_at
              FROM journal_entry AS journal_entry_1
              WHERE journal_entry_1.sequence = (
                SELECT ledger_head.sequence
                FROM ledger_head)), now()) AS known, (
            SELECT ledger_head.sequence
            FROM ledger_head) AS sequence
          WHERE (codes_are_known('donors', $3::TEXT[], NULL::text[], '{REAL}'::text[]))) AS r10
        LIMIT 1), 'null'), coalesce((WITH plans_in_force_r15 AS (
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
        SELECT format('{"total":%s,"notAllocated":%s}', coalesce((
              SELECT '{"required":' || coalesce('"' || CAST(decimal_text(r14.required, r14.unit) AS TEXT) || '"', 'null') || '}'
              FROM (
                SELECT anon_1.required AS required, anon_1.needs AS needs, anon_1.pledged_amount AS pledged_amount, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_full AS pledged_full, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.committed_amount AS committed_amount, anon_1.committed_covered AS committed_covered, anon_1.committed_full AS committed_full, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.received_amount AS received_amount, anon_1.received_covered AS received_covered, anon_1.received_full AS received_full, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.disbursed_amount AS disbursed_amount, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_full AS disbursed_full, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.spent_amount AS spent_amount, anon_1.spent_covered AS spent_covered, anon_1.spent_full AS spent_full, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, ($5::VARCHAR) AS unit
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
                      JOIN coverage_sum AS coverage_sum_1 ON coverage_sum_1.need_id = need_1.id AND coverage_sum_1.money_class = 0 AND coverage_sum_1.unit = ($5::VARCHAR)
                      WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                              SELECT mirps_shared_plans_in_force_1.id
                              FROM plans_in_force_r15 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (coverage_sum_1.required > 0 OR coverage_sum_1.pledged > 0 OR need_1.id IN (
                          SELECT coverage_sum_2.need_id
                          FROM coverage_sum AS coverage_sum_2
                          WHERE ($5::VARCHAR) = 'USD' AND (coverage_sum_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (coverage_sum_2.required > 0 OR coverage_sum_2.pledged > 0) AND coverage_sum_2.money_class = 0))) AS mirps_part_needs_1) AS anon_2) AS anon_1) AS r14
              LIMIT 1), 'null'), coalesce((
              SELECT format('{"complete":%s,"unconverted":[%s],"pledged":{"amount":%s},"committed":{"amount":%s}}', CAST(NOT (EXISTS (
                      SELECT anon_1.unit AS currency, sum(anon_1.unvalued) AS minor
                      FROM (
                        SELECT mirps_part_without_rate_1.unit AS unit, mirps_part_without_rate_1.unvalued AS unvalued
                        FROM (
                          SELECT coverage_sum_1.need_id, coverage_sum_1.unit, coverage_sum_1.pledged AS unvalued
                          FROM coverage_sum AS coverage_sum_1
                          WHERE ($5::VARCHAR) = 'USD' AND (coverage_sum_1.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND coverage_sum_1.money_class = 0) AS mirps_part_without_rate_1
                        WHERE mirps_part_without_rate_1.need_id = 0 AND mirps_part_without_rate_1.unvalued != 0) AS anon_1
                      GROUP BY anon_1.unit HAVING sum(anon_1.unvalued) != 0)) AS TEXT), array_to_string(ARRAY(
                    SELECT '{"amount":' || coalesce('"' || CAST(r17.amount AS TEXT) || '"', 'null') || ',"currency":' || CAST(to_json(CAST(r17.currency AS TEXT)) AS TEXT) || '}'
                    FROM (
                      SELECT anon_1.currency AS currency, decimal_text(anon_1.minor, anon_1.currency) AS amount
                      FROM (
                        SELECT anon_2.unit AS currency, sum(anon_2.unvalued) AS minor
                        FROM (
                          SELECT mirps_part_without_rate_1.unit AS unit, mirps_part_without_rate_1.unvalued AS unvalued
                          FROM (
                            SELECT coverage_sum_1.need_id, coverage_sum_1.unit, coverage_sum_1.pledged AS unvalued
                            FROM coverage_sum AS coverage_sum_1
                            WHERE ($5::VARCHAR) = 'USD' AND (coverage_sum_1.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND coverage_sum_1.money_class = 0) AS mirps_part_without_rate_1
                          WHERE mirps_part_without_rate_1.need_id = 0 AND mirps_part_without_rate_1.unvalued != 0) AS anon_2
                        GROUP BY anon_2.unit HAVING sum(anon_2.unvalued) != 0) AS anon_1) AS r17
                    ORDER BY r17.currency
                    LIMIT 1000), ','), coalesce('"' || CAST(decimal_text(r16.pledged_amount, r16.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(r16.committed_amount, r16.unit) AS TEXT) || '"', 'null'))
              FROM (
                SELECT anon_1.required AS required, anon_1.needs AS needs, anon_1.pledged_amount AS pledged_amount, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, ($5::VARCHAR) AS unit
                FROM (
                  SELECT 0::numeric AS required, 0 AS needs, coalesce(sum(mirps_part_placed_1.pledged), 0::numeric) AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(mirps_part_placed_1.committed), 0::numeric) AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(mirps_part_placed_1.received), 0::numeric) AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(mirps_part_placed_1.disbursed), 0::numeric) AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(mirps_part_placed_1.spent), 0::numeric) AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                  FROM (
                    SELECT coverage_sum_1.need_id, coverage_sum_1.pledged AS pledged, coverage_sum_1.committed AS committed, coverage_sum_1.received AS received, coverage_sum_1.disbursed AS disbursed, coverage_sum_1.spent AS spent
                    FROM coverage_sum AS coverage_sum_1
                    WHERE coverage_sum_1.unit = ($5::VARCHAR) AND coverage_sum_1.money_class = 0) AS mirps_part_placed_1
                  WHERE mirps_part_placed_1.need_id = 0) AS anon_1) AS r16
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
          WHERE (true)) AS r13
        LIMIT 1), 'null')), 'UTF8')
