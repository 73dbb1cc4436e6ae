SELECT convert_to('{"asItIs":' || coalesce((WITH money_r4 AS (
        SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
        FROM (
          SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
          FROM account AS account_1) AS anon_1
        JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
        JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
        WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true)
      SELECT '{"notAllocated":' || coalesce((
          SELECT '{"complete":' || coalesce(CAST(r2.unconverted = '[]'::jsonb AS TEXT), 'null') || ',"unconverted":' || '[' || array_to_string(ARRAY(
              SELECT '{"amount":' || coalesce((('"' || CAST(r3.amount AS TEXT)) || '"'), 'null') || ',"currency":' || CAST(to_json(CAST(r3.currency AS TEXT)) AS TEXT) || '}'
              FROM (
                SELECT CAST(anon_1.value AS JSONB) ->> 'currency' AS currency, CAST(anon_1.value AS JSONB) ->> 'amount' AS amount
                FROM jsonb_array_elements(r2.unconverted) AS anon_1) AS r3
              ORDER BY r3.currency
              LIMIT 1000), ',') || ']' || ',"pledged":' || ('{"amount":' || coalesce((('"' || CAST(decimal_text(r2.pledged_amount, r2.unit) AS TEXT)) || '"'), 'null') || '}') || ',"committed":' || ('{"amount":' || coalesce((('"' || CAST(decimal_text(r2.committed_amount, r2.unit) AS TEXT)) || '"'), 'null') || '}') || '}'
          FROM (
            SELECT anon_1.required AS required, anon_1.needs AS needs, anon_1.pledged_amount AS pledged_amount, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.unit AS unit, anon_1.keys AS keys, anon_1.unconverted AS unconverted, anon_1.of_needs AS of_needs, CAST(anon_1.keys AS TEXT) AS place
            FROM (
              SELECT anon_2.required AS required, anon_2.needs AS needs, anon_2.pledged_amount AS pledged_amount, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_3.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
              FROM (
                SELECT 0::numeric AS required, 0 AS needs, coalesce(sum(mirps_shared_money_1.value) FILTER (
                    WHERE mirps_shared_money_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(mirps_shared_money_1.value) FILTER (
                    WHERE mirps_shared_money_1.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(mirps_shared_money_1.value) FILTER (
                    WHERE mirps_shared_money_1.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(mirps_shared_money_1.value) FILTER (
                    WHERE mirps_shared_money_1.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(mirps_shared_money_1.value) FILTER (
                    WHERE mirps_shared_money_1.stage IN ('SPENT')), 0::numeric) AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                FROM money_r4 AS mirps_shared_money_1
                WHERE mirps_shared_money_1.need_id IS NULL) AS anon_2
              LEFT OUTER JOIN (
                SELECT jsonb_agg(jsonb_build_object('currency', anon_4.unit, 'amount', decimal_text(anon_4.amount, anon_4.unit))) AS unconverted
                FROM (
                  SELECT anon_5.unit AS unit, sum(anon_5.unvalued) AS amount
                  FROM (
                    SELECT mirps_shared_money_2.unit AS unit, mirps_shared_money_2.unvalued AS unvalued
                    FROM money_r4 AS mirps_shared_money_2
                    WHERE mirps_shared_money_2.need_id IS NULL) AS anon_5
                  WHERE anon_5.unvalued > $2::BIGINT
                  GROUP BY anon_5.unit) AS anon_4) AS anon_3 ON true) AS anon_1) AS r2
          LIMIT 1), 'null') || '}'
      FROM (
        SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
            SELECT journal_entry_1.recorded_at
            FROM journal_entry AS journal_entry_1
            WHERE journal_entry_1.sequence = (
              SELECT ledger_head.sequence
              FROM ledger_head)), now()) AS known, (
          SELECT ledger_head.sequence
          FROM ledger_head) AS sequence) AS r1
      LIMIT 1), 'null') || ',"related":' || coalesce((WITH money_r8 AS (
        SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
        FROM (
          SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
          FROM account AS account_1) AS anon_1
        JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
        JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
        WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false)
      SELECT '{"notAllocated":' || coalesce((
          SELECT '{"complete":' || coalesce(CAST(r6.unconverted = '[]'::jsonb AS TEXT), 'null') || ',"unconverted":' || '[' || array_to_string(ARRAY(
              SELECT '{"amount":' || coalesce((('"' || CAST(r7.amount AS TEXT)) || '"'), 'null') || ',"currency":' || CAST(to_json(CAST(r7.currency AS TEXT)) AS TEXT) || '}'
              FROM (
                SELECT CAST(anon_1.value AS JSONB) ->> 'currency' AS currency, CAST(anon_1.value AS JSONB) ->> 'amount' AS amount
                FROM jsonb_array_elements(r6.unconverted) AS anon_1) AS r7
              ORDER BY r7.currency
              LIMIT 1000), ',') || ']' || ',"pledged":' || ('{"amount":' || coalesce((('"' || CAST(decimal_text(r6.pledged_amount, r6.unit) AS TEXT)) || '"'), 'null') || '}') || ',"committed":' || ('{"amount":' || coalesce((('"' || CAST(decimal_text(r6.committed_amount, r6.unit) AS TEXT)) || '"'), 'null') || '}') || '}'
          FROM (
            SELECT anon_1.required AS required, anon_1.needs AS needs, anon_1.pledged_amount AS pledged_amount, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.unit AS unit, anon_1.keys AS keys, anon_1.unconverted AS unconverted, anon_1.of_needs AS of_needs, CAST(anon_1.keys AS TEXT) AS place
            FROM (
              SELECT anon_2.required AS required, anon_2.needs AS needs, anon_2.pledged_amount AS pledged_amount, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_3.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
              FROM (
                SELECT 0::numeric AS required, 0 AS needs, coalesce(sum(mirps_shared_money_1.value) FILTER (
                    WHERE mirps_shared_money_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(mirps_shared_money_1.value) FILTER (
                    WHERE mirps_shared_money_1.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(mirps_shared_money_1.value) FILTER (
                    WHERE mirps_shared_money_1.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(mirps_shared_money_1.value) FILTER (
                    WHERE mirps_shared_money_1.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(mirps_shared_money_1.value) FILTER (
                    WHERE mirps_shared_money_1.stage IN ('SPENT')), 0::numeric) AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                FROM money_r8 AS mirps_shared_money_1
                WHERE mirps_shared_money_1.need_id IS NULL) AS anon_2
              LEFT OUTER JOIN (
                SELECT jsonb_agg(jsonb_build_object('currency', anon_4.unit, 'amount', decimal_text(anon_4.amount, anon_4.unit))) AS unconverted
                FROM (
                  SELECT anon_5.unit AS unit, sum(anon_5.unvalued) AS amount
                  FROM (
                    SELECT mirps_shared_money_2.unit AS unit, mirps_shared_money_2.unvalued AS unvalued
                    FROM money_r8 AS mirps_shared_money_2
                    WHERE mirps_shared_money_2.need_id IS NULL) AS anon_5
                  WHERE anon_5.unvalued > $2::BIGINT
                  GROUP BY anon_5.unit) AS anon_4) AS anon_3 ON true) AS anon_1) AS r6
          LIMIT 1), 'null') || '}'
      FROM (
        SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
            SELECT journal_entry_1.recorded_at
            FROM journal_entry AS journal_entry_1
            WHERE journal_entry_1.sequence = (
              SELECT ledger_head.sequence
              FROM ledger_head)), now()) AS known, (
          SELECT ledger_head.sequence
          FROM ledger_head) AS sequence) AS r5
      LIMIT 1), 'null') || ',"loans":' || coalesce((WITH money_r12 AS (
        SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
        FROM (
          SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
          FROM account AS account_1) AS anon_1
        JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
        JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
        WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = $1::VARCHAR) AND pledge_line_1.modality = any($3::TEXT[]) AND pledge_1.illustrative IS false AND pledge_1.counts IS true)
      SELECT '{"notAllocated":' || coalesce((
          SELECT '{"complete":' || coalesce(CAST(r10.unconverted = '[]'::jsonb AS TEXT), 'null') || ',"unconverted":' || '[' || array_to_string(ARRAY(
              SELECT '{"amount":' || coalesce((('"' || CAST(r11.amount AS TEXT)) || '"'), 'null') || ',"currency":' || CAST(to_json(CAST(r11.currency AS TEXT)) AS TEXT) || '}'
              FROM (
                SELECT CAST(anon_1.value AS JSONB) ->> 'currency' AS currency, CAST(anon_1.value AS JSONB) ->> 'amount' AS amount
                FROM jsonb_array_elements(r10.unconverted) AS anon_1) AS r11
              ORDER BY r11.currency
              LIMIT 1000), ',') || ']' || ',"pledged":' || ('{"amount":' || coalesce((('"' || CAST(decimal_text(r10.pledged_amount, r10.unit) AS TEXT)) || '"'), 'null') || '}') || ',"committed":' || ('{"amount":' || coalesce((('"' || CAST(decimal_text(r10.committed_amount, r10.unit) AS TEXT)) || '"'), 'null') || '}') || '}'
          FROM (
            SELECT anon_1.required AS required, anon_1.needs AS needs, anon_1.pledged_amount AS pledged_amount, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.unit AS unit, anon_1.keys AS keys, anon_1.unconverted AS unconverted, anon_1.of_needs AS of_needs, CAST(anon_1.keys AS TEXT) AS place
            FROM (
              SELECT anon_2.required AS required, anon_2.needs AS needs, anon_2.pledged_amount AS pledged_amount, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_3.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
              FROM (
                SELECT 0::numeric AS required, 0 AS needs, coalesce(sum(mirps_shared_money_1.value) FILTER (
                    WHERE mirps_shared_money_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(mirps_shared_money_1.value) FILTER (
                    WHERE mirps_shared_money_1.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(mirps_shared_money_1.value) FILTER (
                    WHERE mirps_shared_money_1.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(mirps_shared_money_1.value) FILTER (
                    WHERE mirps_shared_money_1.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(mirps_shared_money_1.value) FILTER (
                    WHERE mirps_shared_money_1.stage IN ('SPENT')), 0::numeric) AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                FROM money_r12 AS mirps_shared_money_1
                WHERE mirps_shared_money_1.need_id IS NULL) AS anon_2
              LEFT OUTER JOIN (
                SELECT jsonb_agg(jsonb_build_object('currency', anon_4.unit, 'amount', decimal_text(anon_4.amount, anon_4.unit))) AS unconverted
                FROM (
                  SELECT anon_5.unit AS unit, sum(anon_5.unvalued) AS amount
                  FROM (
                    SELECT mirps_shared_money_2.unit AS unit, mirps_shared_money_2.unvalued AS unvalued
                    FROM money_r12 AS mirps_shared_money_2
                    WHERE mirps_shared_money_2.need_id IS NULL) AS anon_5
                  WHERE anon_5.unvalued > $2::BIGINT
                  GROUP BY anon_5.unit) AS anon_4) AS anon_3 ON true) AS anon_1) AS r10
          LIMIT 1), 'null') || '}'
      FROM (
        SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
            SELECT journal_entry_1.recorded_at
            FROM journal_entry AS journal_entry_1
            WHERE journal_entry_1.sequence = (
              SELECT ledger_head.sequence
              FROM ledger_head)), now()) AS known, (
          SELECT ledger_head.sequence
          FROM ledger_head) AS sequence) AS r9
      LIMIT 1), 'null') || ',"spain":' || coalesce((WITH money_r16 AS (
        SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
        FROM (
          SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
          FROM account AS account_1) AS anon_1
        JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
        JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
        WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = $1::VARCHAR) AND pledge_1.donor_id IN (
          SELECT party_1.id
          FROM party AS party_1
          WHERE party_1.code = any($4::TEXT[])) AND pledge_line_1.channel = any($5::TEXT[]) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true)
      SELECT '{"notAllocated":' || coalesce((
          SELECT '{"complete":' || coalesce(CAST(r14.unconverted = '[]'::jsonb AS TEXT), 'null') || ',"unconverted":' || '[' || array_to_string(ARRAY(
              SELECT '{"amount":' || coalesce((('"' || CAST(r15.amount AS TEXT)) || '"'), 'null') || ',"currency":' || CAST(to_json(CAST(r15.currency AS TEXT)) AS TEXT) || '}'
              FROM (
                SELECT CAST(anon_1.value AS JSONB) ->> 'currency' AS currency, CAST(anon_1.value AS JSONB) ->> 'amount' AS amount
                FROM jsonb_array_elements(r14.unconverted) AS anon_1) AS r15
              ORDER BY r15.currency
              LIMIT 1000), ',') || ']' || ',"pledged":' || ('{"amount":' || coalesce((('"' || CAST(decimal_text(r14.pledged_amount, r14.unit) AS TEXT)) || '"'), 'null') || '}') || ',"committed":' || ('{"amount":' || coalesce((('"' || CAST(decimal_text(r14.committed_amount, r14.unit) AS TEXT)) || '"'), 'null') || '}') || '}'
          FROM (
            SELECT anon_1.required AS required, anon_1.needs AS needs, anon_1.pledged_amount AS pledged_amount, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.unit AS unit, anon_1.keys AS keys, anon_1.unconverted AS unconverted, anon_1.of_needs AS of_needs, CAST(anon_1.keys AS TEXT) AS place
            FROM (
              SELECT anon_2.required AS required, anon_2.needs AS needs, anon_2.pledged_amount AS pledged_amount, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_3.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
              FROM (
                SELECT 0::numeric AS required, 0 AS needs, coalesce(sum(mirps_shared_money_1.value) FILTER (
                    WHERE mirps_shared_money_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(mirps_shared_money_1.value) FILTER (
                    WHERE mirps_shared_money_1.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(mirps_shared_money_1.value) FILTER (
                    WHERE mirps_shared_money_1.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(mirps_shared_money_1.value) FILTER (
                    WHERE mirps_shared_money_1.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(mirps_shared_money_1.value) FILTER (
                    WHERE mirps_shared_money_1.stage IN ('SPENT')), 0::numeric) AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                FROM money_r16 AS mirps_shared_money_1
                WHERE mirps_shared_money_1.need_id IS NULL) AS anon_2
              LEFT OUTER JOIN (
                SELECT jsonb_agg(jsonb_build_object('currency', anon_4.unit, 'amount', decimal_text(anon_4.amount, anon_4.unit))) AS unconverted
                FROM (
                  SELECT anon_5.unit AS unit, sum(anon_5.unvalued) AS amount
                  FROM (
                    SELECT mirps_shared_money_2.unit AS unit, mirps_shared_money_2.unvalued AS unvalued
                    FROM money_r16 AS mirps_shared_money_2
                    WHERE mirps_shared_money_2.need_id IS NULL) AS anon_5
                  WHERE anon_5.unvalued > $2::BIGINT
                  GROUP BY anon_5.unit) AS anon_4) AS anon_3 ON true) AS anon_1) AS r14
          LIMIT 1), 'null') || '}'
      FROM (
        SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
            SELECT journal_entry_1.recorded_at
            FROM journal_entry AS journal_entry_1
            WHERE journal_entry_1.sequence = (
              SELECT ledger_head.sequence
              FROM ledger_head)), now()) AS known, (
          SELECT ledger_head.sequence
          FROM ledger_head) AS sequence) AS r13
      LIMIT 1), 'null') || ',"help":' || coalesce((WITH money_r19 AS (
        SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN ($6::VARCHAR = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN ($6::VARCHAR = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
        FROM (
          SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
          FROM account AS account_1) AS anon_1
        JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
        JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
        WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($6::VARCHAR = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = $6::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true), needs_r20 AS (
        SELECT need_1.id, need_1.confidence, need_1.illustrative, need_1.note, need_1.recorded_at, need_1.code, need_1.plan_id, need_1.event_id, need_1.title, need_1.scope, need_1.state_code, need_1.pillar, need_1.sector, need_1.topics, need_1.populations, need_1.kind, need_1.unit, need_1.qualifier, need_1.stated_on_edtf, need_1.stated_on_earliest, need_1.stated_on_latest, need_1.period_edtf, need_1.period_earliest, need_1.period_latest, need_1.investment_known, need_1.validated, need_1.publication, plan_1.code AS plan_code, plan_1.title AS plan_title, CAST(CAST(EXTRACT(year
              FROM need_1.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_1.required, anon_1.unvalued
        FROM need AS need_1
        JOIN plan AS plan_1 ON plan_1.id = need_1.plan_id
        JOIN (
          SELECT anon_2.need_id AS need_id, sum(CASE WHEN ($6::VARCHAR = 'USD') THEN anon_2.balance_usd ELSE anon_2.balance END) AS required, sum(CASE WHEN ($6::VARCHAR = 'USD') THEN anon_2.unvalued ELSE 0 END) AS unvalued
          FROM (
            SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
            FROM account AS account_1) AS anon_2
          WHERE anon_2.stage = 'REQUIRED' AND ($6::VARCHAR = 'USD' AND (anon_2.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_2.unit = $6::VARCHAR)
          GROUP BY anon_2.need_id HAVING sum(CASE WHEN ($6::VARCHAR = 'USD') THEN anon_2.balance_usd ELSE anon_2.balance END) > 0 OR sum(anon_2.unvalued) > 0) AS anon_1 ON anon_1.need_id = need_1.id
        WHERE need_1.publication = 'PUBLISHED' AND need_1.illustrative IS false AND plan_1.reference IS true AND plan_1.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
            SELECT plan_2.id
            FROM plan AS plan_2
            WHERE plan_2.reference IS true AND plan_2.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_2.state_code IS NOT DISTINCT
            FROM plan_1.state_code AND plan_2.adopted_latest > plan_1.adopted_latest AND plan_2.id IN (
              SELECT need_2.plan_id
              FROM need AS need_2
              JOIN (
                SELECT account_2.stage AS stage, account_2.unit AS unit, account_2.line_id AS line_id, account_2.need_id AS need_id, account_2.project_id AS project_id, account_2.balance AS balance, account_2.balance_usd AS balance_usd, account_2.unvalued AS unvalued
                FROM account AS account_2) AS anon_3 ON anon_3.need_id = need_2.id
              WHERE need_2.publication = 'PUBLISHED' AND anon_3.stage = 'REQUIRED' AND anon_3.balance > 0 AND need_2.illustrative IS false) AND plan_2.illustrative IS false)))
      SELECT '{"total":' || coalesce((
          SELECT '{"required":' || coalesce((('"' || CAST(decimal_text(r18.required, r18.unit) AS TEXT)) || '"'), 'null') || '}'
          FROM (
            SELECT anon_1.required AS required, anon_1.needs AS needs, anon_1.pledged_amount AS pledged_amount, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.unit AS unit, anon_1.keys AS keys, anon_1.unconverted AS unconverted, anon_1.of_needs AS of_needs, CAST(anon_1.keys AS TEXT) AS place
            FROM (
              SELECT anon_2.required AS required, anon_2.needs AS needs, anon_2.pledged_amount AS pledged_amount, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, $6::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_3.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
              FROM (
                SELECT coalesce(sum(anon_4.required), 0::numeric) AS required, count(anon_4.id) AS needs, coalesce(sum(anon_4.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_4.pledged, anon_4.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_4.required - anon_4.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_4.pledged - anon_4.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.pledged >= anon_4.required) AS pledged_full, coalesce(sum(anon_4.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_4.committed, anon_4.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_4.required - anon_4.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_4.committed - anon_4.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.committed >= anon_4.required) AS committed_full, coalesce(sum(anon_4.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_4.received, anon_4.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_4.required - anon_4.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_4.received - anon_4.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.received >= anon_4.required) AS received_full, coalesce(sum(anon_4.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_4.disbursed, anon_4.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_4.required - anon_4.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_4.disbursed - anon_4.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.disbursed >= anon_4.required) AS disbursed_full, coalesce(sum(anon_4.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_4.spent, anon_4.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_4.required - anon_4.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_4.spent - anon_4.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.spent >= anon_4.required) AS spent_full
                FROM (
                  SELECT mirps_shared_needs_1.id AS id, mirps_shared_needs_1.required AS required, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('SPENT')), 0::numeric) AS spent
                  FROM needs_r20 AS mirps_shared_needs_1
                  LEFT OUTER JOIN money_r19 AS mirps_shared_money_1 ON mirps_shared_money_1.need_id = mirps_shared_needs_1.id
                  GROUP BY mirps_shared_needs_1.id, mirps_shared_needs_1.required) AS anon_4) AS anon_2
              LEFT OUTER JOIN (
                SELECT jsonb_agg(jsonb_build_object('currency', anon_5.unit, 'amount', decimal_text(anon_5.amount, anon_5.unit))) AS unconverted
                FROM (
                  SELECT anon_6.unit AS unit, sum(anon_6.unvalued) AS amount
                  FROM (
                    SELECT mirps_shared_money_2.unit AS unit, mirps_shared_money_2.unvalued AS unvalued
                    FROM needs_r20 AS mirps_shared_needs_2
                    JOIN money_r19 AS mirps_shared_money_2 ON mirps_shared_money_2.need_id = mirps_shared_needs_2.id UNION ALL
                    SELECT mirps_shared_needs_3.unit AS unit, mirps_shared_needs_3.unvalued AS unvalued
                    FROM needs_r20 AS mirps_shared_needs_3) AS anon_6
                  WHERE anon_6.unvalued > $2::BIGINT
                  GROUP BY anon_6.unit) AS anon_5) AS anon_3 ON true) AS anon_1) AS r18
          LIMIT 1), 'null') || ',"notAllocated":' || coalesce((
          SELECT '{"complete":' || coalesce(CAST(r21.unconverted = '[]'::jsonb AS TEXT), 'null') || ',"unconverted":' || '[' || array_to_string(ARRAY(
              SELECT '{"amount":' || coalesce((('"' || CAST(r22.amount AS TEXT)) || '"'), 'null') || ',"currency":' || CAST(to_json(CAST(r22.currency AS TEXT)) AS TEXT) || '}'
              FROM (
                SELECT CAST(anon_1.value AS JSONB) ->> 'currency' AS currency, CAST(anon_1.value AS JSONB) ->> 'amount' AS amount
                FROM jsonb_array_elements(r21.unconverted) AS anon_1) AS r22
              ORDER BY r22.currency
              LIMIT 1000), ',') || ']' || ',"pledged":' || ('{"amount":' || coalesce((('"' || CAST(decimal_text(r21.pledged_amount, r21.unit) AS TEXT)) || '"'), 'null') || '}') || ',"committed":' || ('{"amount":' || coalesce((('"' || CAST(decimal_text(r21.committed_amount, r21.unit) AS TEXT)) || '"'), 'null') || '}') || '}'
          FROM (
            SELECT anon_1.required AS required, anon_1.needs AS needs, anon_1.pledged_amount AS pledged_amount, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.unit AS unit, anon_1.keys AS keys, anon_1.unconverted AS unconverted, anon_1.of_needs AS of_needs, CAST(anon_1.keys AS TEXT) AS place
            FROM (
              SELECT anon_2.required AS required, anon_2.needs AS needs, anon_2.pledged_amount AS pledged_amount, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, $6::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_3.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
              FROM (
                SELECT 0::numeric AS required, 0 AS needs, coalesce(sum(mirps_shared_money_1.value) FILTER (
                    WHERE mirps_shared_money_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(mirps_shared_money_1.value) FILTER (
                    WHERE mirps_shared_money_1.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(mirps_shared_money_1.value) FILTER (
                    WHERE mirps_shared_money_1.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(mirps_shared_money_1.value) FILTER (
                    WHERE mirps_shared_money_1.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(mirps_shared_money_1.value) FILTER (
                    WHERE mirps_shared_money_1.stage IN ('SPENT')), 0::numeric) AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                FROM money_r19 AS mirps_shared_money_1
                WHERE mirps_shared_money_1.need_id IS NULL) AS anon_2
              LEFT OUTER JOIN (
                SELECT jsonb_agg(jsonb_build_object('currency', anon_4.unit, 'amount', decimal_text(anon_4.amount, anon_4.unit))) AS unconverted
                FROM (
                  SELECT anon_5.unit AS unit, sum(anon_5.unvalued) AS amount
                  FROM (
                    SELECT mirps_shared_money_2.unit AS unit, mirps_shared_money_2.unvalued AS unvalued
                    FROM money_r19 AS mirps_shared_money_2
                    WHERE mirps_shared_money_2.need_id IS NULL) AS anon_5
                  WHERE anon_5.unvalued > $2::BIGINT
                  GROUP BY anon_5.unit) AS anon_4) AS anon_3 ON true) AS anon_1) AS r21
          LIMIT 1), 'null') || '}'
      FROM (
        SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
            SELECT journal_entry_1.recorded_at
            FROM journal_entry AS journal_entry_1
            WHERE journal_entry_1.sequence = (
              SELECT ledger_head.sequence
              FROM ledger_head)), now()) AS known, (
          SELECT ledger_head.sequence
          FROM ledger_head) AS sequence) AS r17
      LIMIT 1), 'null') || '}', 'UTF8')
