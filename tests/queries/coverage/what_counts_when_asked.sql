SELECT convert_to((((((((((('{"asItIs":' || coalesce((
                          SELECT (('{"notAllocated":' || coalesce((
                                  SELECT (((((((('{"complete":' || coalesce(CAST(anon_3.unconverted = '[]'::jsonb AS TEXT), 'null')) || ',"unconverted":') || (
                                                SELECT (('[' || coalesce(string_agg((((('{"amount":' || coalesce((('"' || CAST(anon_5.amount AS TEXT)) || '"'), 'null')) || ',"currency":') || CAST(to_json(CAST(anon_5.currency AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_4
                                                FROM (
                                                  SELECT anon_6.currency AS currency, anon_6.amount AS amount
                                                  FROM (
                                                    SELECT CAST(anon_7.value AS JSONB) ->> 'currency' AS currency, CAST(anon_7.value AS JSONB) ->> 'amount' AS amount
                                                    FROM jsonb_array_elements(anon_3.unconverted) AS anon_7) AS anon_6
                                                  ORDER BY anon_6.currency
                                                  LIMIT 1000) AS anon_5)) || ',"pledged":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_3.pledged_amount, anon_3.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"committed":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_3.committed_amount, anon_3.unit) AS TEXT)) || '"'), 'null')) || '}')) || '}') AS anon_2
                                  FROM (
                                    SELECT anon_8.required AS required, anon_8.needs AS needs, anon_8.pledged_amount AS pledged_amount, anon_8.pledged_covered AS pledged_covered, anon_8.pledged_gap AS pledged_gap, anon_8.pledged_surplus AS pledged_surplus, anon_8.pledged_full AS pledged_full, anon_8.committed_amount AS committed_amount, anon_8.committed_covered AS committed_covered, anon_8.committed_gap AS committed_gap, anon_8.committed_surplus AS committed_surplus, anon_8.committed_full AS committed_full, anon_8.received_amount AS received_amount, anon_8.received_covered AS received_covered, anon_8.received_gap AS received_gap, anon_8.received_surplus AS received_surplus, anon_8.received_full AS received_full, anon_8.disbursed_amount AS disbursed_amount, anon_8.disbursed_covered AS disbursed_covered, anon_8.disbursed_gap AS disbursed_gap, anon_8.disbursed_surplus AS disbursed_surplus, anon_8.disbursed_full AS disbursed_full, anon_8.spent_amount AS spent_amount, anon_8.spent_covered AS spent_covered, anon_8.spent_gap AS spent_gap, anon_8.spent_surplus AS spent_surplus, anon_8.spent_full AS spent_full, anon_8.unit AS unit, anon_8.keys AS keys, anon_8.unconverted AS unconverted, anon_8.of_needs AS of_needs, CAST(anon_8.keys AS TEXT) AS place
                                    FROM (
                                      SELECT anon_9.required AS required, anon_9.needs AS needs, anon_9.pledged_amount AS pledged_amount, anon_9.pledged_covered AS pledged_covered, anon_9.pledged_gap AS pledged_gap, anon_9.pledged_surplus AS pledged_surplus, anon_9.pledged_full AS pledged_full, anon_9.committed_amount AS committed_amount, anon_9.committed_covered AS committed_covered, anon_9.committed_gap AS committed_gap, anon_9.committed_surplus AS committed_surplus, anon_9.committed_full AS committed_full, anon_9.received_amount AS received_amount, anon_9.received_covered AS received_covered, anon_9.received_gap AS received_gap, anon_9.received_surplus AS received_surplus, anon_9.received_full AS received_full, anon_9.disbursed_amount AS disbursed_amount, anon_9.disbursed_covered AS disbursed_covered, anon_9.disbursed_gap AS disbursed_gap, anon_9.disbursed_surplus AS disbursed_surplus, anon_9.disbursed_full AS disbursed_full, anon_9.spent_amount AS spent_amount, anon_9.spent_covered AS spent_covered, anon_9.spent_gap AS spent_gap, anon_9.spent_surplus AS spent_surplus, anon_9.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_10.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                                      FROM (
                                        SELECT 0::numeric AS required, 0 AS needs, coalesce(sum(anon_11.value) FILTER (
                                            WHERE anon_11.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_11.value) FILTER (
                                            WHERE anon_11.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_11.value) FILTER (
                                            WHERE anon_11.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_11.value) FILTER (
                                            WHERE anon_11.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_11.value) FILTER (
                                            WHERE anon_11.stage IN ('SPENT')), 0::numeric) AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                                        FROM (
                                          SELECT anon_12.stage AS stage, anon_12.unit AS unit, anon_12.need_id AS need_id, anon_12.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.balance_usd ELSE anon_12.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                                          FROM (
                                            SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                                            FROM account AS account_1) AS anon_12
                                          JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_12.line_id
                                          JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                                          WHERE anon_12.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_12.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_12.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true) AS anon_11
                                        WHERE anon_11.need_id IS NULL) AS anon_9
                                      LEFT OUTER JOIN (
                                        SELECT jsonb_agg(jsonb_build_object('currency', anon_13.unit, 'amount', decimal_text(anon_13.amount, anon_13.unit))) AS unconverted
                                        FROM (
                                          SELECT anon_14.unit AS unit, sum(anon_14.unvalued) AS amount
                                          FROM (
                                            SELECT anon_15.unit AS unit, anon_15.unvalued AS unvalued
                                            FROM (
                                              SELECT anon_16.stage AS stage, anon_16.unit AS unit, anon_16.need_id AS need_id, anon_16.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_16.balance_usd ELSE anon_16.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_16.unvalued ELSE 0 END AS unvalued, pledge_2.donor_id AS donor_id, pledge_2.event_id AS event_id, pledge_line_2.channel AS channel, pledge_line_2.fund_id AS fund_id, pledge_line_2.modality AS modality, pledge_line_2.earmark_modality AS earmark_modality
                                              FROM (
                                                SELECT account_2.stage AS stage, account_2.unit AS unit, account_2.line_id AS line_id, account_2.need_id AS need_id, account_2.project_id AS project_id, account_2.balance AS balance, account_2.balance_usd AS balance_usd, account_2.unvalued AS unvalued
                                                FROM account AS account_2) AS anon_16
                                              JOIN pledge_line AS pledge_line_2 ON pledge_line_2.id = anon_16.line_id
                                              JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
                                              WHERE anon_16.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_16.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_16.unit = $1::VARCHAR) AND pledge_line_2.modality != 'LOAN' AND pledge_2.illustrative IS false AND pledge_2.counts IS true) AS anon_15
                                            WHERE anon_15.need_id IS NULL) AS anon_14
                                          WHERE anon_14.unvalued > $2::BIGINT
                                          GROUP BY anon_14.unit) AS anon_13) AS anon_10 ON true) AS anon_8) AS anon_3
                                  LIMIT 1), 'null')) || '}') AS anon_1
                          FROM (
                            SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
                                SELECT ledger_head.recorded_at
                                FROM ledger_head
                                WHERE ledger_head.sequence > 0), now()) AS known, (
                              SELECT ledger_head.sequence
                              FROM ledger_head) AS sequence) AS anon_17
                          LIMIT 1), 'null')) || ',"related":') || coalesce((
                      SELECT (('{"notAllocated":' || coalesce((
                              SELECT (((((((('{"complete":' || coalesce(CAST(anon_20.unconverted = '[]'::jsonb AS TEXT), 'null')) || ',"unconverted":') || (
                                            SELECT (('[' || coalesce(string_agg((((('{"amount":' || coalesce((('"' || CAST(anon_22.amount AS TEXT)) || '"'), 'null')) || ',"currency":') || CAST(to_json(CAST(anon_22.currency AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_21
                                            FROM (
                                              SELECT anon_23.currency AS currency, anon_23.amount AS amount
                                              FROM (
                                                SELECT CAST(anon_24.value AS JSONB) ->> 'currency' AS currency, CAST(anon_24.value AS JSONB) ->> 'amount' AS amount
                                                FROM jsonb_array_elements(anon_20.unconverted) AS anon_24) AS anon_23
                                              ORDER BY anon_23.currency
                                              LIMIT 1000) AS anon_22)) || ',"pledged":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_20.pledged_amount, anon_20.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"committed":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_20.committed_amount, anon_20.unit) AS TEXT)) || '"'), 'null')) || '}')) || '}') AS anon_19
                              FROM (
                                SELECT anon_25.required AS required, anon_25.needs AS needs, anon_25.pledged_amount AS pledged_amount, anon_25.pledged_covered AS pledged_covered, anon_25.pledged_gap AS pledged_gap, anon_25.pledged_surplus AS pledged_surplus, anon_25.pledged_full AS pledged_full, anon_25.committed_amount AS committed_amount, anon_25.committed_covered AS committed_covered, anon_25.committed_gap AS committed_gap, anon_25.committed_surplus AS committed_surplus, anon_25.committed_full AS committed_full, anon_25.received_amount AS received_amount, anon_25.received_covered AS received_covered, anon_25.received_gap AS received_gap, anon_25.received_surplus AS received_surplus, anon_25.received_full AS received_full, anon_25.disbursed_amount AS disbursed_amount, anon_25.disbursed_covered AS disbursed_covered, anon_25.disbursed_gap AS disbursed_gap, anon_25.disbursed_surplus AS disbursed_surplus, anon_25.disbursed_full AS disbursed_full, anon_25.spent_amount AS spent_amount, anon_25.spent_covered AS spent_covered, anon_25.spent_gap AS spent_gap, anon_25.spent_surplus AS spent_surplus, anon_25.spent_full AS spent_full, anon_25.unit AS unit, anon_25.keys AS keys, anon_25.unconverted AS unconverted, anon_25.of_needs AS of_needs, CAST(anon_25.keys AS TEXT) AS place
                                FROM (
                                  SELECT anon_26.required AS required, anon_26.needs AS needs, anon_26.pledged_amount AS pledged_amount, anon_26.pledged_covered AS pledged_covered, anon_26.pledged_gap AS pledged_gap, anon_26.pledged_surplus AS pledged_surplus, anon_26.pledged_full AS pledged_full, anon_26.committed_amount AS committed_amount, anon_26.committed_covered AS committed_covered, anon_26.committed_gap AS committed_gap, anon_26.committed_surplus AS committed_surplus, anon_26.committed_full AS committed_full, anon_26.received_amount AS received_amount, anon_26.received_covered AS received_covered, anon_26.received_gap AS received_gap, anon_26.received_surplus AS received_surplus, anon_26.received_full AS received_full, anon_26.disbursed_amount AS disbursed_amount, anon_26.disbursed_covered AS disbursed_covered, anon_26.disbursed_gap AS disbursed_gap, anon_26.disbursed_surplus AS disbursed_surplus, anon_26.disbursed_full AS disbursed_full, anon_26.spent_amount AS spent_amount, anon_26.spent_covered AS spent_covered, anon_26.spent_gap AS spent_gap, anon_26.spent_surplus AS spent_surplus, anon_26.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_27.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                                  FROM (
                                    SELECT 0::numeric AS required, 0 AS needs, coalesce(sum(anon_28.value) FILTER (
                                        WHERE anon_28.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_28.value) FILTER (
                                        WHERE anon_28.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_28.value) FILTER (
                                        WHERE anon_28.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_28.value) FILTER (
                                        WHERE anon_28.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_28.value) FILTER (
                                        WHERE anon_28.stage IN ('SPENT')), 0::numeric) AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                                    FROM (
                                      SELECT anon_29.stage AS stage, anon_29.unit AS unit, anon_29.need_id AS need_id, anon_29.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_29.balance_usd ELSE anon_29.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_29.unvalued ELSE 0 END AS unvalued, pledge_3.donor_id AS donor_id, pledge_3.event_id AS event_id, pledge_line_3.channel AS channel, pledge_line_3.fund_id AS fund_id, pledge_line_3.modality AS modality, pledge_line_3.earmark_modality AS earmark_modality
                                      FROM (
                                        SELECT account_3.stage AS stage, account_3.unit AS unit, account_3.line_id AS line_id, account_3.need_id AS need_id, account_3.project_id AS project_id, account_3.balance AS balance, account_3.balance_usd AS balance_usd, account_3.unvalued AS unvalued
                                        FROM account AS account_3) AS anon_29
                                      JOIN pledge_line AS pledge_line_3 ON pledge_line_3.id = anon_29.line_id
                                      JOIN pledge AS pledge_3 ON pledge_3.id = pledge_line_3.pledge_id
                                      WHERE anon_29.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_29.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_29.unit = $1::VARCHAR) AND pledge_line_3.modality != 'LOAN' AND pledge_3.illustrative IS false) AS anon_28
                                    WHERE anon_28.need_id IS NULL) AS anon_26
                                  LEFT OUTER JOIN (
                                    SELECT jsonb_agg(jsonb_build_object('currency', anon_30.unit, 'amount', decimal_text(anon_30.amount, anon_30.unit))) AS unconverted
                                    FROM (
                                      SELECT anon_31.unit AS unit, sum(anon_31.unvalued) AS amount
                                      FROM (
                                        SELECT anon_32.unit AS unit, anon_32.unvalued AS unvalued
                                        FROM (
                                          SELECT anon_33.stage AS stage, anon_33.unit AS unit, anon_33.need_id AS need_id, anon_33.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_33.balance_usd ELSE anon_33.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_33.unvalued ELSE 0 END AS unvalued, pledge_4.donor_id AS donor_id, pledge_4.event_id AS event_id, pledge_line_4.channel AS channel, pledge_line_4.fund_id AS fund_id, pledge_line_4.modality AS modality, pledge_line_4.earmark_modality AS earmark_modality
                                          FROM (
                                            SELECT account_4.stage AS stage, account_4.unit AS unit, account_4.line_id AS line_id, account_4.need_id AS need_id, account_4.project_id AS project_id, account_4.balance AS balance, account_4.balance_usd AS balance_usd, account_4.unvalued AS unvalued
                                            FROM account AS account_4) AS anon_33
                                          JOIN pledge_line AS pledge_line_4 ON pledge_line_4.id = anon_33.line_id
                                          JOIN pledge AS pledge_4 ON pledge_4.id = pledge_line_4.pledge_id
                                          WHERE anon_33.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_33.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_33.unit = $1::VARCHAR) AND pledge_line_4.modality != 'LOAN' AND pledge_4.illustrative IS false) AS anon_32
                                        WHERE anon_32.need_id IS NULL) AS anon_31
                                      WHERE anon_31.unvalued > $3::BIGINT
                                      GROUP BY anon_31.unit) AS anon_30) AS anon_27 ON true) AS anon_25) AS anon_20
                              LIMIT 1), 'null')) || '}') AS anon_18
                      FROM (
                        SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
                            SELECT ledger_head.recorded_at
                            FROM ledger_head
                            WHERE ledger_head.sequence > 0), now()) AS known, (
                          SELECT ledger_head.sequence
                          FROM ledger_head) AS sequence) AS anon_34
                      LIMIT 1), 'null')) || ',"loans":') || coalesce((
                  SELECT (('{"notAllocated":' || coalesce((
                          SELECT (((((((('{"complete":' || coalesce(CAST(anon_37.unconverted = '[]'::jsonb AS TEXT), 'null')) || ',"unconverted":') || (
                                        SELECT (('[' || coalesce(string_agg((((('{"amount":' || coalesce((('"' || CAST(anon_39.amount AS TEXT)) || '"'), 'null')) || ',"currency":') || CAST(to_json(CAST(anon_39.currency AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_38
                                        FROM (
                                          SELECT anon_40.currency AS currency, anon_40.amount AS amount
                                          FROM (
                                            SELECT CAST(anon_41.value AS JSONB) ->> 'currency' AS currency, CAST(anon_41.value AS JSONB) ->> 'amount' AS amount
                                            FROM jsonb_array_elements(anon_37.unconverted) AS anon_41) AS anon_40
                                          ORDER BY anon_40.currency
                                          LIMIT 1000) AS anon_39)) || ',"pledged":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_37.pledged_amount, anon_37.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"committed":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_37.committed_amount, anon_37.unit) AS TEXT)) || '"'), 'null')) || '}')) || '}') AS anon_36
                          FROM (
                            SELECT anon_42.required AS required, anon_42.needs AS needs, anon_42.pledged_amount AS pledged_amount, anon_42.pledged_covered AS pledged_covered, anon_42.pledged_gap AS pledged_gap, anon_42.pledged_surplus AS pledged_surplus, anon_42.pledged_full AS pledged_full, anon_42.committed_amount AS committed_amount, anon_42.committed_covered AS committed_covered, anon_42.committed_gap AS committed_gap, anon_42.committed_surplus AS committed_surplus, anon_42.committed_full AS committed_full, anon_42.received_amount AS received_amount, anon_42.received_covered AS received_covered, anon_42.received_gap AS received_gap, anon_42.received_surplus AS received_surplus, anon_42.received_full AS received_full, anon_42.disbursed_amount AS disbursed_amount, anon_42.disbursed_covered AS disbursed_covered, anon_42.disbursed_gap AS disbursed_gap, anon_42.disbursed_surplus AS disbursed_surplus, anon_42.disbursed_full AS disbursed_full, anon_42.spent_amount AS spent_amount, anon_42.spent_covered AS spent_covered, anon_42.spent_gap AS spent_gap, anon_42.spent_surplus AS spent_surplus, anon_42.spent_full AS spent_full, anon_42.unit AS unit, anon_42.keys AS keys, anon_42.unconverted AS unconverted, anon_42.of_needs AS of_needs, CAST(anon_42.keys AS TEXT) AS place
                            FROM (
                              SELECT anon_43.required AS required, anon_43.needs AS needs, anon_43.pledged_amount AS pledged_amount, anon_43.pledged_covered AS pledged_covered, anon_43.pledged_gap AS pledged_gap, anon_43.pledged_surplus AS pledged_surplus, anon_43.pledged_full AS pledged_full, anon_43.committed_amount AS committed_amount, anon_43.committed_covered AS committed_covered, anon_43.committed_gap AS committed_gap, anon_43.committed_surplus AS committed_surplus, anon_43.committed_full AS committed_full, anon_43.received_amount AS received_amount, anon_43.received_covered AS received_covered, anon_43.received_gap AS received_gap, anon_43.received_surplus AS received_surplus, anon_43.received_full AS received_full, anon_43.disbursed_amount AS disbursed_amount, anon_43.disbursed_covered AS disbursed_covered, anon_43.disbursed_gap AS disbursed_gap, anon_43.disbursed_surplus AS disbursed_surplus, anon_43.disbursed_full AS disbursed_full, anon_43.spent_amount AS spent_amount, anon_43.spent_covered AS spent_covered, anon_43.spent_gap AS spent_gap, anon_43.spent_surplus AS spent_surplus, anon_43.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_44.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                              FROM (
                                SELECT 0::numeric AS required, 0 AS needs, coalesce(sum(anon_45.value) FILTER (
                                    WHERE anon_45.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_45.value) FILTER (
                                    WHERE anon_45.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_45.value) FILTER (
                                    WHERE anon_45.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_45.value) FILTER (
                                    WHERE anon_45.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_45.value) FILTER (
                                    WHERE anon_45.stage IN ('SPENT')), 0::numeric) AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                                FROM (
                                  SELECT anon_46.stage AS stage, anon_46.unit AS unit, anon_46.need_id AS need_id, anon_46.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_46.balance_usd ELSE anon_46.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_46.unvalued ELSE 0 END AS unvalued, pledge_5.donor_id AS donor_id, pledge_5.event_id AS event_id, pledge_line_5.channel AS channel, pledge_line_5.fund_id AS fund_id, pledge_line_5.modality AS modality, pledge_line_5.earmark_modality AS earmark_modality
                                  FROM (
                                    SELECT account_5.stage AS stage, account_5.unit AS unit, account_5.line_id AS line_id, account_5.need_id AS need_id, account_5.project_id AS project_id, account_5.balance AS balance, account_5.balance_usd AS balance_usd, account_5.unvalued AS unvalued
                                    FROM account AS account_5) AS anon_46
                                  JOIN pledge_line AS pledge_line_5 ON pledge_line_5.id = anon_46.line_id
                                  JOIN pledge AS pledge_5 ON pledge_5.id = pledge_line_5.pledge_id
                                  WHERE anon_46.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_46.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_46.unit = $1::VARCHAR) AND pledge_line_5.modality = any($4::TEXT[]) AND pledge_5.illustrative IS false AND pledge_5.counts IS true) AS anon_45
                                WHERE anon_45.need_id IS NULL) AS anon_43
                              LEFT OUTER JOIN (
                                SELECT jsonb_agg(jsonb_build_object('currency', anon_47.unit, 'amount', decimal_text(anon_47.amount, anon_47.unit))) AS unconverted
                                FROM (
                                  SELECT anon_48.unit AS unit, sum(anon_48.unvalued) AS amount
                                  FROM (
                                    SELECT anon_49.unit AS unit, anon_49.unvalued AS unvalued
                                    FROM (
                                      SELECT anon_50.stage AS stage, anon_50.unit AS unit, anon_50.need_id AS need_id, anon_50.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_50.balance_usd ELSE anon_50.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_50.unvalued ELSE 0 END AS unvalued, pledge_6.donor_id AS donor_id, pledge_6.event_id AS event_id, pledge_line_6.channel AS channel, pledge_line_6.fund_id AS fund_id, pledge_line_6.modality AS modality, pledge_line_6.earmark_modality AS earmark_modality
                                      FROM (
                                        SELECT account_6.stage AS stage, account_6.unit AS unit, account_6.line_id AS line_id, account_6.need_id AS need_id, account_6.project_id AS project_id, account_6.balance AS balance, account_6.balance_usd AS balance_usd, account_6.unvalued AS unvalued
                                        FROM account AS account_6) AS anon_50
                                      JOIN pledge_line AS pledge_line_6 ON pledge_line_6.id = anon_50.line_id
                                      JOIN pledge AS pledge_6 ON pledge_6.id = pledge_line_6.pledge_id
                                      WHERE anon_50.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_50.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_50.unit = $1::VARCHAR) AND pledge_line_6.modality = any($4::TEXT[]) AND pledge_6.illustrative IS false AND pledge_6.counts IS true) AS anon_49
                                    WHERE anon_49.need_id IS NULL) AS anon_48
                                  WHERE anon_48.unvalued > $5::BIGINT
                                  GROUP BY anon_48.unit) AS anon_47) AS anon_44 ON true) AS anon_42) AS anon_37
                          LIMIT 1), 'null')) || '}') AS anon_35
                  FROM (
                    SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
                        SELECT ledger_head.recorded_at
                        FROM ledger_head
                        WHERE ledger_head.sequence > 0), now()) AS known, (
                      SELECT ledger_head.sequence
                      FROM ledger_head) AS sequence) AS anon_51
                  LIMIT 1), 'null')) || ',"spain":') || coalesce((
              SELECT (('{"notAllocated":' || coalesce((
                      SELECT (((((((('{"complete":' || coalesce(CAST(anon_54.unconverted = '[]'::jsonb AS TEXT), 'null')) || ',"unconverted":') || (
                                    SELECT (('[' || coalesce(string_agg((((('{"amount":' || coalesce((('"' || CAST(anon_56.amount AS TEXT)) || '"'), 'null')) || ',"currency":') || CAST(to_json(CAST(anon_56.currency AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_55
                                    FROM (
                                      SELECT anon_57.currency AS currency, anon_57.amount AS amount
                                      FROM (
                                        SELECT CAST(anon_58.value AS JSONB) ->> 'currency' AS currency, CAST(anon_58.value AS JSONB) ->> 'amount' AS amount
                                        FROM jsonb_array_elements(anon_54.unconverted) AS anon_58) AS anon_57
                                      ORDER BY anon_57.currency
                                      LIMIT 1000) AS anon_56)) || ',"pledged":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_54.pledged_amount, anon_54.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"committed":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_54.committed_amount, anon_54.unit) AS TEXT)) || '"'), 'null')) || '}')) || '}') AS anon_53
                      FROM (
                        SELECT anon_59.required AS required, anon_59.needs AS needs, anon_59.pledged_amount AS pledged_amount, anon_59.pledged_covered AS pledged_covered, anon_59.pledged_gap AS pledged_gap, anon_59.pledged_surplus AS pledged_surplus, anon_59.pledged_full AS pledged_full, anon_59.committed_amount AS committed_amount, anon_59.committed_covered AS committed_covered, anon_59.committed_gap AS committed_gap, anon_59.committed_surplus AS committed_surplus, anon_59.committed_full AS committed_full, anon_59.received_amount AS received_amount, anon_59.received_covered AS received_covered, anon_59.received_gap AS received_gap, anon_59.received_surplus AS received_surplus, anon_59.received_full AS received_full, anon_59.disbursed_amount AS disbursed_amount, anon_59.disbursed_covered AS disbursed_covered, anon_59.disbursed_gap AS disbursed_gap, anon_59.disbursed_surplus AS disbursed_surplus, anon_59.disbursed_full AS disbursed_full, anon_59.spent_amount AS spent_amount, anon_59.spent_covered AS spent_covered, anon_59.spent_gap AS spent_gap, anon_59.spent_surplus AS spent_surplus, anon_59.spent_full AS spent_full, anon_59.unit AS unit, anon_59.keys AS keys, anon_59.unconverted AS unconverted, anon_59.of_needs AS of_needs, CAST(anon_59.keys AS TEXT) AS place
                        FROM (
                          SELECT anon_60.required AS required, anon_60.needs AS needs, anon_60.pledged_amount AS pledged_amount, anon_60.pledged_covered AS pledged_covered, anon_60.pledged_gap AS pledged_gap, anon_60.pledged_surplus AS pledged_surplus, anon_60.pledged_full AS pledged_full, anon_60.committed_amount AS committed_amount, anon_60.committed_covered AS committed_covered, anon_60.committed_gap AS committed_gap, anon_60.committed_surplus AS committed_surplus, anon_60.committed_full AS committed_full, anon_60.received_amount AS received_amount, anon_60.received_covered AS received_covered, anon_60.received_gap AS received_gap, anon_60.received_surplus AS received_surplus, anon_60.received_full AS received_full, anon_60.disbursed_amount AS disbursed_amount, anon_60.disbursed_covered AS disbursed_covered, anon_60.disbursed_gap AS disbursed_gap, anon_60.disbursed_surplus AS disbursed_surplus, anon_60.disbursed_full AS disbursed_full, anon_60.spent_amount AS spent_amount, anon_60.spent_covered AS spent_covered, anon_60.spent_gap AS spent_gap, anon_60.spent_surplus AS spent_surplus, anon_60.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_61.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                          FROM (
                            SELECT 0::numeric AS required, 0 AS needs, coalesce(sum(anon_62.value) FILTER (
                                WHERE anon_62.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_62.value) FILTER (
                                WHERE anon_62.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_62.value) FILTER (
                                WHERE anon_62.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_62.value) FILTER (
                                WHERE anon_62.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_62.value) FILTER (
                                WHERE anon_62.stage IN ('SPENT')), 0::numeric) AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                            FROM (
                              SELECT anon_63.stage AS stage, anon_63.unit AS unit, anon_63.need_id AS need_id, anon_63.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_63.balance_usd ELSE anon_63.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_63.unvalued ELSE 0 END AS unvalued, pledge_7.donor_id AS donor_id, pledge_7.event_id AS event_id, pledge_line_7.channel AS channel, pledge_line_7.fund_id AS fund_id, pledge_line_7.modality AS modality, pledge_line_7.earmark_modality AS earmark_modality
                              FROM (
                                SELECT account_7.stage AS stage, account_7.unit AS unit, account_7.line_id AS line_id, account_7.need_id AS need_id, account_7.project_id AS project_id, account_7.balance AS balance, account_7.balance_usd AS balance_usd, account_7.unvalued AS unvalued
                                FROM account AS account_7) AS anon_63
                              JOIN pledge_line AS pledge_line_7 ON pledge_line_7.id = anon_63.line_id
                              JOIN pledge AS pledge_7 ON pledge_7.id = pledge_line_7.pledge_id
                              WHERE anon_63.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_63.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_63.unit = $1::VARCHAR) AND pledge_7.donor_id IN (
                                SELECT party_1.id
                                FROM party AS party_1
                                WHERE party_1.code = any($6::TEXT[])) AND pledge_line_7.channel = any($7::TEXT[]) AND pledge_line_7.modality != 'LOAN' AND pledge_7.illustrative IS false AND pledge_7.counts IS true) AS anon_62
                            WHERE anon_62.need_id IS NULL) AS anon_60
                          LEFT OUTER JOIN (
                            SELECT jsonb_agg(jsonb_build_object('currency', anon_64.unit, 'amount', decimal_text(anon_64.amount, anon_64.unit))) AS unconverted
                            FROM (
                              SELECT anon_65.unit AS unit, sum(anon_65.unvalued) AS amount
                              FROM (
                                SELECT anon_66.unit AS unit, anon_66.unvalued AS unvalued
                                FROM (
                                  SELECT anon_67.stage AS stage, anon_67.unit AS unit, anon_67.need_id AS need_id, anon_67.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_67.balance_usd ELSE anon_67.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_67.unvalued ELSE 0 END AS unvalued, pledge_8.donor_id AS donor_id, pledge_8.event_id AS event_id, pledge_line_8.channel AS channel, pledge_line_8.fund_id AS fund_id, pledge_line_8.modality AS modality, pledge_line_8.earmark_modality AS earmark_modality
                                  FROM (
                                    SELECT account_8.stage AS stage, account_8.unit AS unit, account_8.line_id AS line_id, account_8.need_id AS need_id, account_8.project_id AS project_id, account_8.balance AS balance, account_8.balance_usd AS balance_usd, account_8.unvalued AS unvalued
                                    FROM account AS account_8) AS anon_67
                                  JOIN pledge_line AS pledge_line_8 ON pledge_line_8.id = anon_67.line_id
                                  JOIN pledge AS pledge_8 ON pledge_8.id = pledge_line_8.pledge_id
                                  WHERE anon_67.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_67.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_67.unit = $1::VARCHAR) AND pledge_8.donor_id IN (
                                    SELECT party_2.id
                                    FROM party AS party_2
                                    WHERE party_2.code = any($6::TEXT[])) AND pledge_line_8.channel = any($7::TEXT[]) AND pledge_line_8.modality != 'LOAN' AND pledge_8.illustrative IS false AND pledge_8.counts IS true) AS anon_66
                                WHERE anon_66.need_id IS NULL) AS anon_65
                              WHERE anon_65.unvalued > $8::BIGINT
                              GROUP BY anon_65.unit) AS anon_64) AS anon_61 ON true) AS anon_59) AS anon_54
                      LIMIT 1), 'null')) || '}') AS anon_52
              FROM (
                SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
                    SELECT ledger_head.recorded_at
                    FROM ledger_head
                    WHERE ledger_head.sequence > 0), now()) AS known, (
                  SELECT ledger_head.sequence
                  FROM ledger_head) AS sequence) AS anon_68
              LIMIT 1), 'null')) || ',"help":') || coalesce((
          SELECT (((('{"total":' || coalesce((
                      SELECT (('{"required":' || coalesce((('"' || CAST(decimal_text(anon_71.required, anon_71.unit) AS TEXT)) || '"'), 'null')) || '}') AS anon_70
                      FROM (
                        SELECT anon_72.required AS required, anon_72.needs AS needs, anon_72.pledged_amount AS pledged_amount, anon_72.pledged_covered AS pledged_covered, anon_72.pledged_gap AS pledged_gap, anon_72.pledged_surplus AS pledged_surplus, anon_72.pledged_full AS pledged_full, anon_72.committed_amount AS committed_amount, anon_72.committed_covered AS committed_covered, anon_72.committed_gap AS committed_gap, anon_72.committed_surplus AS committed_surplus, anon_72.committed_full AS committed_full, anon_72.received_amount AS received_amount, anon_72.received_covered AS received_covered, anon_72.received_gap AS received_gap, anon_72.received_surplus AS received_surplus, anon_72.received_full AS received_full, anon_72.disbursed_amount AS disbursed_amount, anon_72.disbursed_covered AS disbursed_covered, anon_72.disbursed_gap AS disbursed_gap, anon_72.disbursed_surplus AS disbursed_surplus, anon_72.disbursed_full AS disbursed_full, anon_72.spent_amount AS spent_amount, anon_72.spent_covered AS spent_covered, anon_72.spent_gap AS spent_gap, anon_72.spent_surplus AS spent_surplus, anon_72.spent_full AS spent_full, anon_72.unit AS unit, anon_72.keys AS keys, anon_72.unconverted AS unconverted, anon_72.of_needs AS of_needs, CAST(anon_72.keys AS TEXT) AS place
                        FROM (
                          SELECT anon_73.required AS required, anon_73.needs AS needs, anon_73.pledged_amount AS pledged_amount, anon_73.pledged_covered AS pledged_covered, anon_73.pledged_gap AS pledged_gap, anon_73.pledged_surplus AS pledged_surplus, anon_73.pledged_full AS pledged_full, anon_73.committed_amount AS committed_amount, anon_73.committed_covered AS committed_covered, anon_73.committed_gap AS committed_gap, anon_73.committed_surplus AS committed_surplus, anon_73.committed_full AS committed_full, anon_73.received_amount AS received_amount, anon_73.received_covered AS received_covered, anon_73.received_gap AS received_gap, anon_73.received_surplus AS received_surplus, anon_73.received_full AS received_full, anon_73.disbursed_amount AS disbursed_amount, anon_73.disbursed_covered AS disbursed_covered, anon_73.disbursed_gap AS disbursed_gap, anon_73.disbursed_surplus AS disbursed_surplus, anon_73.disbursed_full AS disbursed_full, anon_73.spent_amount AS spent_amount, anon_73.spent_covered AS spent_covered, anon_73.spent_gap AS spent_gap, anon_73.spent_surplus AS spent_surplus, anon_73.spent_full AS spent_full, $9::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_74.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                          FROM (
                            SELECT coalesce(sum(anon_75.required), 0::numeric) AS required, count(anon_75.id) AS needs, coalesce(sum(anon_75.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_75.pledged, anon_75.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_75.required - anon_75.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_75.pledged - anon_75.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_75.id) FILTER (
                              WHERE anon_75.pledged >= anon_75.required) AS pledged_full, coalesce(sum(anon_75.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_75.committed, anon_75.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_75.required - anon_75.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_75.committed - anon_75.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_75.id) FILTER (
                              WHERE anon_75.committed >= anon_75.required) AS committed_full, coalesce(sum(anon_75.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_75.received, anon_75.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_75.required - anon_75.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_75.received - anon_75.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_75.id) FILTER (
                              WHERE anon_75.received >= anon_75.required) AS received_full, coalesce(sum(anon_75.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_75.disbursed, anon_75.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_75.required - anon_75.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_75.disbursed - anon_75.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_75.id) FILTER (
                              WHERE anon_75.disbursed >= anon_75.required) AS disbursed_full, coalesce(sum(anon_75.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_75.spent, anon_75.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_75.required - anon_75.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_75.spent - anon_75.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_75.id) FILTER (
                              WHERE anon_75.spent >= anon_75.required) AS spent_full
                            FROM (
                              SELECT anon_76.id AS id, anon_76.required AS required, coalesce(sum(anon_77.value) FILTER (
                                  WHERE anon_77.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(anon_77.value) FILTER (
                                  WHERE anon_77.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(anon_77.value) FILTER (
                                  WHERE anon_77.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(anon_77.value) FILTER (
                                  WHERE anon_77.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(anon_77.value) FILTER (
                                  WHERE anon_77.stage IN ('SPENT')), 0::numeric) AS spent
                              FROM (
                                SELECT need_1.id AS id, need_1.confidence AS confidence, need_1.illustrative AS illustrative, need_1.note AS note, need_1.recorded_at AS recorded_at, need_1.code AS code, need_1.plan_id AS plan_id, need_1.event_id AS event_id, need_1.title AS title, need_1.scope AS scope, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.topics AS topics, need_1.populations AS populations, need_1.kind AS kind, need_1.unit AS unit, need_1.qualifier AS qualifier, need_1.stated_on_edtf AS stated_on_edtf, need_1.stated_on_earliest AS stated_on_earliest, need_1.stated_on_latest AS stated_on_latest, need_1.period_edtf AS period_edtf, need_1.period_earliest AS period_earliest, need_1.period_latest AS period_latest, need_1.investment_known AS investment_known, need_1.validated AS validated, need_1.publication AS publication, plan_1.code AS plan_code, plan_1.title AS plan_title, CAST(CAST(EXTRACT(year
                                      FROM need_1.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_78.required AS required, anon_78.unvalued AS unvalued
                                FROM need AS need_1
                                JOIN plan AS plan_1 ON plan_1.id = need_1.plan_id
                                JOIN (
                                  SELECT anon_79.need_id AS need_id, sum(CASE WHEN ($9::VARCHAR = 'USD') THEN anon_79.balance_usd ELSE anon_79.balance END) AS required, sum(CASE WHEN ($9::VARCHAR = 'USD') THEN anon_79.unvalued ELSE 0 END) AS unvalued
                                  FROM (
                                    SELECT account_9.stage AS stage, account_9.unit AS unit, account_9.line_id AS line_id, account_9.need_id AS need_id, account_9.project_id AS project_id, account_9.balance AS balance, account_9.balance_usd AS balance_usd, account_9.unvalued AS unvalued
                                    FROM account AS account_9) AS anon_79
                                  WHERE anon_79.stage = 'REQUIRED' AND ($9::VARCHAR = 'USD' AND (anon_79.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_79.unit = $9::VARCHAR)
                                  GROUP BY anon_79.need_id) AS anon_78 ON anon_78.need_id = need_1.id
                                WHERE need_1.publication = 'PUBLISHED' AND need_1.illustrative IS false AND plan_1.reference IS true AND plan_1.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
                                    SELECT plan_2.id
                                    FROM plan AS plan_2
                                    WHERE plan_2.reference IS true AND plan_2.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_2.state_code IS NOT DISTINCT
                                    FROM plan_1.state_code AND plan_2.adopted_latest > plan_1.adopted_latest AND plan_2.illustrative IS false))) AS anon_76
                              LEFT OUTER JOIN (
                                SELECT anon_80.stage AS stage, anon_80.unit AS unit, anon_80.need_id AS need_id, anon_80.project_id AS project_id, CASE WHEN ($9::VARCHAR = 'USD') THEN anon_80.balance_usd ELSE anon_80.balance END AS value, CASE WHEN ($9::VARCHAR = 'USD') THEN anon_80.unvalued ELSE 0 END AS unvalued, pledge_9.donor_id AS donor_id, pledge_9.event_id AS event_id, pledge_line_9.channel AS channel, pledge_line_9.fund_id AS fund_id, pledge_line_9.modality AS modality, pledge_line_9.earmark_modality AS earmark_modality
                                FROM (
                                  SELECT account_10.stage AS stage, account_10.unit AS unit, account_10.line_id AS line_id, account_10.need_id AS need_id, account_10.project_id AS project_id, account_10.balance AS balance, account_10.balance_usd AS balance_usd, account_10.unvalued AS unvalued
                                  FROM account AS account_10) AS anon_80
                                JOIN pledge_line AS pledge_line_9 ON pledge_line_9.id = anon_80.line_id
                                JOIN pledge AS pledge_9 ON pledge_9.id = pledge_line_9.pledge_id
                                WHERE anon_80.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($9::VARCHAR = 'USD' AND (anon_80.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_80.unit = $9::VARCHAR) AND pledge_line_9.modality != 'LOAN' AND pledge_9.illustrative IS false AND pledge_9.counts IS true) AS anon_77 ON anon_77.need_id = anon_76.id
                              GROUP BY anon_76.id, anon_76.required) AS anon_75) AS anon_73
                          LEFT OUTER JOIN (
                            SELECT jsonb_agg(jsonb_build_object('currency', anon_81.unit, 'amount', decimal_text(anon_81.amount, anon_81.unit))) AS unconverted
                            FROM (
                              SELECT anon_82.unit AS unit, sum(anon_82.unvalued) AS amount
                              FROM (
                                SELECT anon_83.unit AS unit, anon_83.unvalued AS unvalued
                                FROM (
                                  SELECT need_2.id AS id, need_2.confidence AS confidence, need_2.illustrative AS illustrative, need_2.note AS note, need_2.recorded_at AS recorded_at, need_2.code AS code, need_2.plan_id AS plan_id, need_2.event_id AS event_id, need_2.title AS title, need_2.scope AS scope, need_2.state_code AS state_code, need_2.pillar AS pillar, need_2.sector AS sector, need_2.topics AS topics, need_2.populations AS populations, need_2.kind AS kind, need_2.unit AS unit, need_2.qualifier AS qualifier, need_2.stated_on_edtf AS stated_on_edtf, need_2.stated_on_earliest AS stated_on_earliest, need_2.stated_on_latest AS stated_on_latest, need_2.period_edtf AS period_edtf, need_2.period_earliest AS period_earliest, need_2.period_latest AS period_latest, need_2.investment_known AS investment_known, need_2.validated AS validated, need_2.publication AS publication, plan_3.code AS plan_code, plan_3.title AS plan_title, CAST(CAST(EXTRACT(year
                                        FROM need_2.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_85.required AS required, anon_85.unvalued AS unvalued
                                  FROM need AS need_2
                                  JOIN plan AS plan_3 ON plan_3.id = need_2.plan_id
                                  JOIN (
                                    SELECT anon_86.need_id AS need_id, sum(CASE WHEN ($9::VARCHAR = 'USD') THEN anon_86.balance_usd ELSE anon_86.balance END) AS required, sum(CASE WHEN ($9::VARCHAR = 'USD') THEN anon_86.unvalued ELSE 0 END) AS unvalued
                                    FROM (
                                      SELECT account_11.stage AS stage, account_11.unit AS unit, account_11.line_id AS line_id, account_11.need_id AS need_id, account_11.project_id AS project_id, account_11.balance AS balance, account_11.balance_usd AS balance_usd, account_11.unvalued AS unvalued
                                      FROM account AS account_11) AS anon_86
                                    WHERE anon_86.stage = 'REQUIRED' AND ($9::VARCHAR = 'USD' AND (anon_86.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_86.unit = $9::VARCHAR)
                                    GROUP BY anon_86.need_id) AS anon_85 ON anon_85.need_id = need_2.id
                                  WHERE need_2.publication = 'PUBLISHED' AND need_2.illustrative IS false AND plan_3.reference IS true AND plan_3.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
                                      SELECT plan_4.id
                                      FROM plan AS plan_4
                                      WHERE plan_4.reference IS true AND plan_4.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_4.state_code IS NOT DISTINCT
                                      FROM plan_3.state_code AND plan_4.adopted_latest > plan_3.adopted_latest AND plan_4.illustrative IS false))) AS anon_84
                                JOIN (
                                  SELECT anon_87.stage AS stage, anon_87.unit AS unit, anon_87.need_id AS need_id, anon_87.project_id AS project_id, CASE WHEN ($9::VARCHAR = 'USD') THEN anon_87.balance_usd ELSE anon_87.balance END AS value, CASE WHEN ($9::VARCHAR = 'USD') THEN anon_87.unvalued ELSE 0 END AS unvalued, pledge_10.donor_id AS donor_id, pledge_10.event_id AS event_id, pledge_line_10.channel AS channel, pledge_line_10.fund_id AS fund_id, pledge_line_10.modality AS modality, pledge_line_10.earmark_modality AS earmark_modality
                                  FROM (
                                    SELECT account_12.stage AS stage, account_12.unit AS unit, account_12.line_id AS line_id, account_12.need_id AS need_id, account_12.project_id AS project_id, account_12.balance AS balance, account_12.balance_usd AS balance_usd, account_12.unvalued AS unvalued
                                    FROM account AS account_12) AS anon_87
                                  JOIN pledge_line AS pledge_line_10 ON pledge_line_10.id = anon_87.line_id
                                  JOIN pledge AS pledge_10 ON pledge_10.id = pledge_line_10.pledge_id
                                  WHERE anon_87.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($9::VARCHAR = 'USD' AND (anon_87.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_87.unit = $9::VARCHAR) AND pledge_line_10.modality != 'LOAN' AND pledge_10.illustrative IS false AND pledge_10.counts IS true) AS anon_83 ON anon_83.need_id = anon_84.id UNION ALL
                                SELECT anon_88.unit AS unit, anon_88.unvalued AS unvalued
                                FROM (
                                  SELECT need_3.id AS id, need_3.confidence AS confidence, need_3.illustrative AS illustrative, need_3.note AS note, need_3.recorded_at AS recorded_at, need_3.code AS code, need_3.plan_id AS plan_id, need_3.event_id AS event_id, need_3.title AS title, need_3.scope AS scope, need_3.state_code AS state_code, need_3.pillar AS pillar, need_3.sector AS sector, need_3.topics AS topics, need_3.populations AS populations, need_3.kind AS kind, need_3.unit AS unit, need_3.qualifier AS qualifier, need_3.stated_on_edtf AS stated_on_edtf, need_3.stated_on_earliest AS stated_on_earliest, need_3.stated_on_latest AS stated_on_latest, need_3.period_edtf AS period_edtf, need_3.period_earliest AS period_earliest, need_3.period_latest AS period_latest, need_3.investment_known AS investment_known, need_3.validated AS validated, need_3.publication AS publication, plan_5.code AS plan_code, plan_5.title AS plan_title, CAST(CAST(EXTRACT(year
                                        FROM need_3.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_89.required AS required, anon_89.unvalued AS unvalued
                                  FROM need AS need_3
                                  JOIN plan AS plan_5 ON plan_5.id = need_3.plan_id
                                  JOIN (
                                    SELECT anon_90.need_id AS need_id, sum(CASE WHEN ($9::VARCHAR = 'USD') THEN anon_90.balance_usd ELSE anon_90.balance END) AS required, sum(CASE WHEN ($9::VARCHAR = 'USD') THEN anon_90.unvalued ELSE 0 END) AS unvalued
                                    FROM (
                                      SELECT account_13.stage AS stage, account_13.unit AS unit, account_13.line_id AS line_id, account_13.need_id AS need_id, account_13.project_id AS project_id, account_13.balance AS balance, account_13.balance_usd AS balance_usd, account_13.unvalued AS unvalued
                                      FROM account AS account_13) AS anon_90
                                    WHERE anon_90.stage = 'REQUIRED' AND ($9::VARCHAR = 'USD' AND (anon_90.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_90.unit = $9::VARCHAR)
                                    GROUP BY anon_90.need_id) AS anon_89 ON anon_89.need_id = need_3.id
                                  WHERE need_3.publication = 'PUBLISHED' AND need_3.illustrative IS false AND plan_5.reference IS true AND plan_5.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
                                      SELECT plan_6.id
                                      FROM plan AS plan_6
                                      WHERE plan_6.reference IS true AND plan_6.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_6.state_code IS NOT DISTINCT
                                      FROM plan_5.state_code AND plan_6.adopted_latest > plan_5.adopted_latest AND plan_6.illustrative IS false))) AS anon_88) AS anon_82
                              WHERE anon_82.unvalued > $10::BIGINT
                              GROUP BY anon_82.unit) AS anon_81) AS anon_74 ON true) AS anon_72) AS anon_71
                      LIMIT 1), 'null')) || ',"notAllocated":') || coalesce((
                  SELECT (((((((('{"complete":' || coalesce(CAST(anon_92.unconverted = '[]'::jsonb AS TEXT), 'null')) || ',"unconverted":') || (
                                SELECT (('[' || coalesce(string_agg((((('{"amount":' || coalesce((('"' || CAST(anon_94.amount AS TEXT)) || '"'), 'null')) || ',"currency":') || CAST(to_json(CAST(anon_94.currency AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_93
                                FROM (
                                  SELECT anon_95.currency AS currency, anon_95.amount AS amount
                                  FROM (
                                    SELECT CAST(anon_96.value AS JSONB) ->> 'currency' AS currency, CAST(anon_96.value AS JSONB) ->> 'amount' AS amount
                                    FROM jsonb_array_elements(anon_92.unconverted) AS anon_96) AS anon_95
                                  ORDER BY anon_95.currency
                                  LIMIT 1000) AS anon_94)) || ',"pledged":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_92.pledged_amount, anon_92.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"committed":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_92.committed_amount, anon_92.unit) AS TEXT)) || '"'), 'null')) || '}')) || '}') AS anon_91
                  FROM (
                    SELECT anon_97.required AS required, anon_97.needs AS needs, anon_97.pledged_amount AS pledged_amount, anon_97.pledged_covered AS pledged_covered, anon_97.pledged_gap AS pledged_gap, anon_97.pledged_surplus AS pledged_surplus, anon_97.pledged_full AS pledged_full, anon_97.committed_amount AS committed_amount, anon_97.committed_covered AS committed_covered, anon_97.committed_gap AS committed_gap, anon_97.committed_surplus AS committed_surplus, anon_97.committed_full AS committed_full, anon_97.received_amount AS received_amount, anon_97.received_covered AS received_covered, anon_97.received_gap AS received_gap, anon_97.received_surplus AS received_surplus, anon_97.received_full AS received_full, anon_97.disbursed_amount AS disbursed_amount, anon_97.disbursed_covered AS disbursed_covered, anon_97.disbursed_gap AS disbursed_gap, anon_97.disbursed_surplus AS disbursed_surplus, anon_97.disbursed_full AS disbursed_full, anon_97.spent_amount AS spent_amount, anon_97.spent_covered AS spent_covered, anon_97.spent_gap AS spent_gap, anon_97.spent_surplus AS spent_surplus, anon_97.spent_full AS spent_full, anon_97.unit AS unit, anon_97.keys AS keys, anon_97.unconverted AS unconverted, anon_97.of_needs AS of_needs, CAST(anon_97.keys AS TEXT) AS place
                    FROM (
                      SELECT anon_98.required AS required, anon_98.needs AS needs, anon_98.pledged_amount AS pledged_amount, anon_98.pledged_covered AS pledged_covered, anon_98.pledged_gap AS pledged_gap, anon_98.pledged_surplus AS pledged_surplus, anon_98.pledged_full AS pledged_full, anon_98.committed_amount AS committed_amount, anon_98.committed_covered AS committed_covered, anon_98.committed_gap AS committed_gap, anon_98.committed_surplus AS committed_surplus, anon_98.committed_full AS committed_full, anon_98.received_amount AS received_amount, anon_98.received_covered AS received_covered, anon_98.received_gap AS received_gap, anon_98.received_surplus AS received_surplus, anon_98.received_full AS received_full, anon_98.disbursed_amount AS disbursed_amount, anon_98.disbursed_covered AS disbursed_covered, anon_98.disbursed_gap AS disbursed_gap, anon_98.disbursed_surplus AS disbursed_surplus, anon_98.disbursed_full AS disbursed_full, anon_98.spent_amount AS spent_amount, anon_98.spent_covered AS spent_covered, anon_98.spent_gap AS spent_gap, anon_98.spent_surplus AS spent_surplus, anon_98.spent_full AS spent_full, $9::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_99.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                      FROM (
                        SELECT 0::numeric AS required, 0 AS needs, coalesce(sum(anon_100.value) FILTER (
                            WHERE anon_100.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_100.value) FILTER (
                            WHERE anon_100.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_100.value) FILTER (
                            WHERE anon_100.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_100.value) FILTER (
                            WHERE anon_100.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_100.value) FILTER (
                            WHERE anon_100.stage IN ('SPENT')), 0::numeric) AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                        FROM (
                          SELECT anon_101.stage AS stage, anon_101.unit AS unit, anon_101.need_id AS need_id, anon_101.project_id AS project_id, CASE WHEN ($9::VARCHAR = 'USD') THEN anon_101.balance_usd ELSE anon_101.balance END AS value, CASE WHEN ($9::VARCHAR = 'USD') THEN anon_101.unvalued ELSE 0 END AS unvalued, pledge_11.donor_id AS donor_id, pledge_11.event_id AS event_id, pledge_line_11.channel AS channel, pledge_line_11.fund_id AS fund_id, pledge_line_11.modality AS modality, pledge_line_11.earmark_modality AS earmark_modality
                          FROM (
                            SELECT account_14.stage AS stage, account_14.unit AS unit, account_14.line_id AS line_id, account_14.need_id AS need_id, account_14.project_id AS project_id, account_14.balance AS balance, account_14.balance_usd AS balance_usd, account_14.unvalued AS unvalued
                            FROM account AS account_14) AS anon_101
                          JOIN pledge_line AS pledge_line_11 ON pledge_line_11.id = anon_101.line_id
                          JOIN pledge AS pledge_11 ON pledge_11.id = pledge_line_11.pledge_id
                          WHERE anon_101.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($9::VARCHAR = 'USD' AND (anon_101.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_101.unit = $9::VARCHAR) AND pledge_line_11.modality != 'LOAN' AND pledge_11.illustrative IS false AND pledge_11.counts IS true) AS anon_100
                        WHERE anon_100.need_id IS NULL) AS anon_98
                      LEFT OUTER JOIN (
                        SELECT jsonb_agg(jsonb_build_object('currency', anon_102.unit, 'amount', decimal_text(anon_102.amount, anon_102.unit))) AS unconverted
                        FROM (
                          SELECT anon_103.unit AS unit, sum(anon_103.unvalued) AS amount
                          FROM (
                            SELECT anon_104.unit AS unit, anon_104.unvalued AS unvalued
                            FROM (
                              SELECT anon_105.stage AS stage, anon_105.unit AS unit, anon_105.need_id AS need_id, anon_105.project_id AS project_id, CASE WHEN ($9::VARCHAR = 'USD') THEN anon_105.balance_usd ELSE anon_105.balance END AS value, CASE WHEN ($9::VARCHAR = 'USD') THEN anon_105.unvalued ELSE 0 END AS unvalued, pledge_12.donor_id AS donor_id, pledge_12.event_id AS event_id, pledge_line_12.channel AS channel, pledge_line_12.fund_id AS fund_id, pledge_line_12.modality AS modality, pledge_line_12.earmark_modality AS earmark_modality
                              FROM (
                                SELECT account_15.stage AS stage, account_15.unit AS unit, account_15.line_id AS line_id, account_15.need_id AS need_id, account_15.project_id AS project_id, account_15.balance AS balance, account_15.balance_usd AS balance_usd, account_15.unvalued AS unvalued
                                FROM account AS account_15) AS anon_105
                              JOIN pledge_line AS pledge_line_12 ON pledge_line_12.id = anon_105.line_id
                              JOIN pledge AS pledge_12 ON pledge_12.id = pledge_line_12.pledge_id
                              WHERE anon_105.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($9::VARCHAR = 'USD' AND (anon_105.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_105.unit = $9::VARCHAR) AND pledge_line_12.modality != 'LOAN' AND pledge_12.illustrative IS false AND pledge_12.counts IS true) AS anon_104
                            WHERE anon_104.need_id IS NULL) AS anon_103
                          WHERE anon_103.unvalued > $11::BIGINT
                          GROUP BY anon_103.unit) AS anon_102) AS anon_99 ON true) AS anon_97) AS anon_92
                  LIMIT 1), 'null')) || '}') AS anon_69
          FROM (
            SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
                SELECT ledger_head.recorded_at
                FROM ledger_head
                WHERE ledger_head.sequence > 0), now()) AS known, (
              SELECT ledger_head.sequence
              FROM ledger_head) AS sequence) AS anon_106
          LIMIT 1), 'null')) || '}'), 'UTF8') AS convert_to_1
