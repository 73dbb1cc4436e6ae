SELECT convert_to((((((('{"thatDay":' || coalesce((
                  SELECT (((((((('{"moment":' || (('{"sequence":' || coalesce(CAST(anon_2.sequence AS TEXT), 'null')) || '}')) || ',"plans":') || (
                                SELECT (('[' || coalesce(string_agg((((('{"code":' || CAST(to_json(CAST(anon_4.code AS TEXT)) AS TEXT)) || ',"title":') || coalesce(CAST(to_json(CAST(coalesce(anon_4.title ->> 'es', anon_4.title ->> 'en') AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_3
                                FROM (
                                  SELECT anon_5.id AS id, anon_5.confidence AS confidence, anon_5.illustrative AS illustrative, anon_5.note AS note, anon_5.recorded_at AS recorded_at, anon_5.code AS code, anon_5.state_code AS state_code, anon_5.title AS title, anon_5.cycle AS cycle, anon_5.version AS version, anon_5.status AS status, anon_5.adopted_edtf AS adopted_edtf, anon_5.adopted_earliest AS adopted_earliest, anon_5.adopted_latest AS adopted_latest, anon_5.reference AS reference, anon_5.document_id AS document_id, anon_5.supersedes_id AS supersedes_id
                                  FROM (
                                    SELECT plan_1.id AS id, plan_1.confidence AS confidence, plan_1.illustrative AS illustrative, plan_1.note AS note, plan_1.recorded_at AS recorded_at, plan_1.code AS code, plan_1.state_code AS state_code, plan_1.title AS title, plan_1.cycle AS cycle, plan_1.version AS version, plan_1.status AS status, plan_1.adopted_edtf AS adopted_edtf, plan_1.adopted_earliest AS adopted_earliest, plan_1.adopted_latest AS adopted_latest, plan_1.reference AS reference, plan_1.document_id AS document_id, plan_1.supersedes_id AS supersedes_id
                                    FROM plan AS plan_1
                                    WHERE plan_1.id IN (
                                      SELECT anon_6.plan_id
                                      FROM (
                                        SELECT need_1.id AS id, need_1.confidence AS confidence, need_1.illustrative AS illustrative, need_1.note AS note, need_1.recorded_at AS recorded_at, need_1.code AS code, need_1.plan_id AS plan_id, need_1.event_id AS event_id, need_1.title AS title, need_1.scope AS scope, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.topics AS topics, need_1.populations AS populations, need_1.kind AS kind, need_1.unit AS unit, need_1.qualifier AS qualifier, need_1.stated_on_edtf AS stated_on_edtf, need_1.stated_on_earliest AS stated_on_earliest, need_1.stated_on_latest AS stated_on_latest, need_1.period_edtf AS period_edtf, need_1.period_earliest AS period_earliest, need_1.period_latest AS period_latest, need_1.investment_known AS investment_known, need_1.validated AS validated, need_1.publication AS publication, plan_2.code AS plan_code, plan_2.title AS plan_title, CAST(CAST(EXTRACT(year
                                              FROM need_1.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_7.required AS required, anon_7.unvalued AS unvalued
                                        FROM need AS need_1
                                        JOIN plan AS plan_2 ON plan_2.id = need_1.plan_id
                                        JOIN (
                                          SELECT anon_8.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_8.balance_usd ELSE anon_8.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_8.unvalued ELSE 0 END) AS unvalued
                                          FROM (
                                            SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, anon_9.balance AS balance, anon_9.balance_usd AS balance_usd, anon_9.unvalued AS unvalued
                                            FROM account AS account_1
                                            JOIN (
                                              SELECT anon_10.account_id AS account_id, sum(anon_10.amount) AS balance, sum(anon_10.amount_usd) AS balance_usd, sum(anon_10.unvalued) AS unvalued
                                              FROM (
                                                SELECT transfer_1.to_account AS account_id, 1 * transfer_1.amount AS amount, 1 * coalesce(transfer_1.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_1.amount_usd IS NULL) THEN transfer_1.amount ELSE 0 END AS unvalued
                                                FROM transfer AS transfer_1
                                                WHERE transfer_1.effective_on <= $2::DATE UNION ALL
                                                SELECT transfer_2.from_account AS account_id, -1 * transfer_2.amount AS amount, -1 * coalesce(transfer_2.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_2.amount_usd IS NULL) THEN transfer_2.amount ELSE 0 END AS unvalued
                                                FROM transfer AS transfer_2
                                                WHERE transfer_2.effective_on <= $2::DATE) AS anon_10
                                              GROUP BY anon_10.account_id) AS anon_9 ON anon_9.account_id = account_1.id) AS anon_8
                                          WHERE anon_8.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_8.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_8.unit = $1::VARCHAR)
                                          GROUP BY anon_8.need_id) AS anon_7 ON anon_7.need_id = need_1.id
                                        WHERE need_1.publication = 'PUBLISHED' AND need_1.illustrative IS false AND plan_2.reference IS true AND plan_2.adopted_latest <= $2::DATE AND NOT (EXISTS (
                                            SELECT plan_3.id
                                            FROM plan AS plan_3
                                            WHERE plan_3.reference IS true AND plan_3.adopted_latest <= $2::DATE AND plan_3.state_code IS NOT DISTINCT
                                            FROM plan_2.state_code AND plan_3.adopted_latest > plan_2.adopted_latest AND plan_3.illustrative IS false))) AS anon_6)) AS anon_5
                                  ORDER BY anon_5.code
                                  LIMIT 1000) AS anon_4)) || ',"total":') || coalesce((
                              SELECT (((((('{"required":' || coalesce((('"' || CAST(decimal_text(anon_12.required, anon_12.unit) AS TEXT)) || '"'), 'null')) || ',"complete":') || coalesce(CAST(anon_12.unconverted = '[]'::jsonb AS TEXT), 'null')) || ',"pledged":') || (((((((((((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_12.pledged_amount, anon_12.unit) AS TEXT)) || '"'), 'null')) || ',"gross":') || CASE WHEN (anon_12.pledged_amount IS NOT NULL) THEN (((((('{"numerator":' || coalesce((('"' || CAST(decimal_text(anon_12.pledged_amount, anon_12.unit) AS TEXT)) || '"'), 'null')) || ',"denominator":') || coalesce((('"' || CAST(decimal_text(anon_12.required, anon_12.unit) AS TEXT)) || '"'), 'null')) || ',"value":') || coalesce(CAST(round(anon_12.pledged_amount / CAST(nullif(anon_12.required, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"effective":') || CASE WHEN (anon_12.pledged_covered IS NOT NULL) THEN (((((('{"numerator":' || coalesce((('"' || CAST(decimal_text(anon_12.pledged_covered, anon_12.unit) AS TEXT)) || '"'), 'null')) || ',"denominator":') || coalesce((('"' || CAST(decimal_text(anon_12.required, anon_12.unit) AS TEXT)) || '"'), 'null')) || ',"value":') || coalesce(CAST(round(anon_12.pledged_covered / CAST(nullif(anon_12.required, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"gap":') || coalesce((('"' || CAST(decimal_text(anon_12.pledged_gap, anon_12.unit) AS TEXT)) || '"'), 'null')) || ',"surplus":') || coalesce((('"' || CAST(decimal_text(anon_12.pledged_surplus, anon_12.unit) AS TEXT)) || '"'), 'null')) || ',"fullyCovered":') || CASE WHEN (anon_12.pledged_full IS NOT NULL) THEN (((((('{"numerator":' || coalesce((('"' || CAST(anon_12.pledged_full AS TEXT)) || '"'), 'null')) || ',"denominator":') || coalesce((('"' || CAST(anon_12.needs AS TEXT)) || '"'), 'null')) || ',"value":') || coalesce(CAST(round(anon_12.pledged_full / CAST(nullif(anon_12.needs, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || '}')) || '}') AS anon_11
                              FROM (
                                SELECT anon_13.required AS required, anon_13.needs AS needs, anon_13.pledged_amount AS pledged_amount, anon_13.pledged_covered AS pledged_covered, anon_13.pledged_gap AS pledged_gap, anon_13.pledged_surplus AS pledged_surplus, anon_13.pledged_full AS pledged_full, anon_13.committed_amount AS committed_amount, anon_13.committed_covered AS committed_covered, anon_13.committed_gap AS committed_gap, anon_13.committed_surplus AS committed_surplus, anon_13.committed_full AS committed_full, anon_13.received_amount AS received_amount, anon_13.received_covered AS received_covered, anon_13.received_gap AS received_gap, anon_13.received_surplus AS received_surplus, anon_13.received_full AS received_full, anon_13.disbursed_amount AS disbursed_amount, anon_13.disbursed_covered AS disbursed_covered, anon_13.disbursed_gap AS disbursed_gap, anon_13.disbursed_surplus AS disbursed_surplus, anon_13.disbursed_full AS disbursed_full, anon_13.spent_amount AS spent_amount, anon_13.spent_covered AS spent_covered, anon_13.spent_gap AS spent_gap, anon_13.spent_surplus AS spent_surplus, anon_13.spent_full AS spent_full, anon_13.unit AS unit, anon_13.keys AS keys, anon_13.unconverted AS unconverted, anon_13.of_needs AS of_needs, CAST(anon_13.keys AS TEXT) AS place
                                FROM (
                                  SELECT anon_14.required AS required, anon_14.needs AS needs, anon_14.pledged_amount AS pledged_amount, anon_14.pledged_covered AS pledged_covered, anon_14.pledged_gap AS pledged_gap, anon_14.pledged_surplus AS pledged_surplus, anon_14.pledged_full AS pledged_full, anon_14.committed_amount AS committed_amount, anon_14.committed_covered AS committed_covered, anon_14.committed_gap AS committed_gap, anon_14.committed_surplus AS committed_surplus, anon_14.committed_full AS committed_full, anon_14.received_amount AS received_amount, anon_14.received_covered AS received_covered, anon_14.received_gap AS received_gap, anon_14.received_surplus AS received_surplus, anon_14.received_full AS received_full, anon_14.disbursed_amount AS disbursed_amount, anon_14.disbursed_covered AS disbursed_covered, anon_14.disbursed_gap AS disbursed_gap, anon_14.disbursed_surplus AS disbursed_surplus, anon_14.disbursed_full AS disbursed_full, anon_14.spent_amount AS spent_amount, anon_14.spent_covered AS spent_covered, anon_14.spent_gap AS spent_gap, anon_14.spent_surplus AS spent_surplus, anon_14.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_15.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                                  FROM (
                                    SELECT coalesce(sum(anon_16.required), 0::numeric) AS required, count(anon_16.id) AS needs, coalesce(sum(anon_16.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_16.pledged, anon_16.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_16.required - anon_16.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_16.pledged - anon_16.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_16.id) FILTER (
                                      WHERE anon_16.pledged >= anon_16.required) AS pledged_full, coalesce(sum(anon_16.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_16.committed, anon_16.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_16.required - anon_16.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_16.committed - anon_16.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_16.id) FILTER (
                                      WHERE anon_16.committed >= anon_16.required) AS committed_full, coalesce(sum(anon_16.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_16.received, anon_16.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_16.required - anon_16.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_16.received - anon_16.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_16.id) FILTER (
                                      WHERE anon_16.received >= anon_16.required) AS received_full, coalesce(sum(anon_16.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_16.disbursed, anon_16.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_16.required - anon_16.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_16.disbursed - anon_16.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_16.id) FILTER (
                                      WHERE anon_16.disbursed >= anon_16.required) AS disbursed_full, coalesce(sum(anon_16.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_16.spent, anon_16.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_16.required - anon_16.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_16.spent - anon_16.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_16.id) FILTER (
                                      WHERE anon_16.spent >= anon_16.required) AS spent_full
                                    FROM (
                                      SELECT anon_17.id AS id, anon_17.required AS required, coalesce(sum(anon_18.value) FILTER (
                                          WHERE anon_18.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(anon_18.value) FILTER (
                                          WHERE anon_18.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(anon_18.value) FILTER (
                                          WHERE anon_18.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(anon_18.value) FILTER (
                                          WHERE anon_18.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(anon_18.value) FILTER (
                                          WHERE anon_18.stage IN ('SPENT')), 0::numeric) AS spent
                                      FROM (
                                        SELECT need_2.id AS id, need_2.confidence AS confidence, need_2.illustrative AS illustrative, need_2.note AS note, need_2.recorded_at AS recorded_at, need_2.code AS code, need_2.plan_id AS plan_id, need_2.event_id AS event_id, need_2.title AS title, need_2.scope AS scope, need_2.state_code AS state_code, need_2.pillar AS pillar, need_2.sector AS sector, need_2.topics AS topics, need_2.populations AS populations, need_2.kind AS kind, need_2.unit AS unit, need_2.qualifier AS qualifier, need_2.stated_on_edtf AS stated_on_edtf, need_2.stated_on_earliest AS stated_on_earliest, need_2.stated_on_latest AS stated_on_latest, need_2.period_edtf AS period_edtf, need_2.period_earliest AS period_earliest, need_2.period_latest AS period_latest, need_2.investment_known AS investment_known, need_2.validated AS validated, need_2.publication AS publication, plan_4.code AS plan_code, plan_4.title AS plan_title, CAST(CAST(EXTRACT(year
                                              FROM need_2.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_19.required AS required, anon_19.unvalued AS unvalued
                                        FROM need AS need_2
                                        JOIN plan AS plan_4 ON plan_4.id = need_2.plan_id
                                        JOIN (
                                          SELECT anon_20.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_20.balance_usd ELSE anon_20.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_20.unvalued ELSE 0 END) AS unvalued
                                          FROM (
                                            SELECT account_2.stage AS stage, account_2.unit AS unit, account_2.line_id AS line_id, account_2.need_id AS need_id, account_2.project_id AS project_id, anon_21.balance AS balance, anon_21.balance_usd AS balance_usd, anon_21.unvalued AS unvalued
                                            FROM account AS account_2
                                            JOIN (
                                              SELECT anon_22.account_id AS account_id, sum(anon_22.amount) AS balance, sum(anon_22.amount_usd) AS balance_usd, sum(anon_22.unvalued) AS unvalued
                                              FROM (
                                                SELECT transfer_3.to_account AS account_id, 1 * transfer_3.amount AS amount, 1 * coalesce(transfer_3.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_3.amount_usd IS NULL) THEN transfer_3.amount ELSE 0 END AS unvalued
                                                FROM transfer AS transfer_3
                                                WHERE transfer_3.effective_on <= $2::DATE UNION ALL
                                                SELECT transfer_4.from_account AS account_id, -1 * transfer_4.amount AS amount, -1 * coalesce(transfer_4.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_4.amount_usd IS NULL) THEN transfer_4.amount ELSE 0 END AS unvalued
                                                FROM transfer AS transfer_4
                                                WHERE transfer_4.effective_on <= $2::DATE) AS anon_22
                                              GROUP BY anon_22.account_id) AS anon_21 ON anon_21.account_id = account_2.id) AS anon_20
                                          WHERE anon_20.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_20.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_20.unit = $1::VARCHAR)
                                          GROUP BY anon_20.need_id) AS anon_19 ON anon_19.need_id = need_2.id
                                        WHERE need_2.publication = 'PUBLISHED' AND need_2.illustrative IS false AND plan_4.reference IS true AND plan_4.adopted_latest <= $2::DATE AND NOT (EXISTS (
                                            SELECT plan_5.id
                                            FROM plan AS plan_5
                                            WHERE plan_5.reference IS true AND plan_5.adopted_latest <= $2::DATE AND plan_5.state_code IS NOT DISTINCT
                                            FROM plan_4.state_code AND plan_5.adopted_latest > plan_4.adopted_latest AND plan_5.illustrative IS false))) AS anon_17
                                      LEFT OUTER JOIN (
                                        SELECT anon_23.stage AS stage, anon_23.unit AS unit, anon_23.need_id AS need_id, anon_23.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_23.balance_usd ELSE anon_23.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_23.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                                        FROM (
                                          SELECT account_3.stage AS stage, account_3.unit AS unit, account_3.line_id AS line_id, account_3.need_id AS need_id, account_3.project_id AS project_id, anon_24.balance AS balance, anon_24.balance_usd AS balance_usd, anon_24.unvalued AS unvalued
                                          FROM account AS account_3
                                          JOIN (
                                            SELECT anon_25.account_id AS account_id, sum(anon_25.amount) AS balance, sum(anon_25.amount_usd) AS balance_usd, sum(anon_25.unvalued) AS unvalued
                                            FROM (
                                              SELECT transfer_5.to_account AS account_id, 1 * transfer_5.amount AS amount, 1 * coalesce(transfer_5.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_5.amount_usd IS NULL) THEN transfer_5.amount ELSE 0 END AS unvalued
                                              FROM transfer AS transfer_5
                                              WHERE transfer_5.effective_on <= $2::DATE UNION ALL
                                              SELECT transfer_6.from_account AS account_id, -1 * transfer_6.amount AS amount, -1 * coalesce(transfer_6.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_6.amount_usd IS NULL) THEN transfer_6.amount ELSE 0 END AS unvalued
                                              FROM transfer AS transfer_6
                                              WHERE transfer_6.effective_on <= $2::DATE) AS anon_25
                                            GROUP BY anon_25.account_id) AS anon_24 ON anon_24.account_id = account_3.id) AS anon_23
                                        JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_23.line_id
                                        JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                                        WHERE anon_23.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_23.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_23.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true) AS anon_18 ON anon_18.need_id = anon_17.id
                                      GROUP BY anon_17.id, anon_17.required) AS anon_16) AS anon_14
                                  LEFT OUTER JOIN (
                                    SELECT jsonb_agg(jsonb_build_object('currency', anon_26.unit, 'amount', decimal_text(anon_26.amount, anon_26.unit))) AS unconverted
                                    FROM (
                                      SELECT anon_27.unit AS unit, sum(anon_27.unvalued) AS amount
                                      FROM (
                                        SELECT anon_28.unit AS unit, anon_28.unvalued AS unvalued
                                        FROM (
                                          SELECT need_3.id AS id, need_3.confidence AS confidence, need_3.illustrative AS illustrative, need_3.note AS note, need_3.recorded_at AS recorded_at, need_3.code AS code, need_3.plan_id AS plan_id, need_3.event_id AS event_id, need_3.title AS title, need_3.scope AS scope, need_3.state_code AS state_code, need_3.pillar AS pillar, need_3.sector AS sector, need_3.topics AS topics, need_3.populations AS populations, need_3.kind AS kind, need_3.unit AS unit, need_3.qualifier AS qualifier, need_3.stated_on_edtf AS stated_on_edtf, need_3.stated_on_earliest AS stated_on_earliest, need_3.stated_on_latest AS stated_on_latest, need_3.period_edtf AS period_edtf, need_3.period_earliest AS period_earliest, need_3.period_latest AS period_latest, need_3.investment_known AS investment_known, need_3.validated AS validated, need_3.publication AS publication, plan_6.code AS plan_code, plan_6.title AS plan_title, CAST(CAST(EXTRACT(year
                                                FROM need_3.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_30.required AS required, anon_30.unvalued AS unvalued
                                          FROM need AS need_3
                                          JOIN plan AS plan_6 ON plan_6.id = need_3.plan_id
                                          JOIN (
                                            SELECT anon_31.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_31.balance_usd ELSE anon_31.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_31.unvalued ELSE 0 END) AS unvalued
                                            FROM (
                                              SELECT account_4.stage AS stage, account_4.unit AS unit, account_4.line_id AS line_id, account_4.need_id AS need_id, account_4.project_id AS project_id, anon_32.balance AS balance, anon_32.balance_usd AS balance_usd, anon_32.unvalued AS unvalued
                                              FROM account AS account_4
                                              JOIN (
                                                SELECT anon_33.account_id AS account_id, sum(anon_33.amount) AS balance, sum(anon_33.amount_usd) AS balance_usd, sum(anon_33.unvalued) AS unvalued
                                                FROM (
                                                  SELECT transfer_7.to_account AS account_id, 1 * transfer_7.amount AS amount, 1 * coalesce(transfer_7.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_7.amount_usd IS NULL) THEN transfer_7.amount ELSE 0 END AS unvalued
                                                  FROM transfer AS transfer_7
                                                  WHERE transfer_7.effective_on <= $2::DATE UNION ALL
                                                  SELECT transfer_8.from_account AS account_id, -1 * transfer_8.amount AS amount, -1 * coalesce(transfer_8.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_8.amount_usd IS NULL) THEN transfer_8.amount ELSE 0 END AS unvalued
                                                  FROM transfer AS transfer_8
                                                  WHERE transfer_8.effective_on <= $2::DATE) AS anon_33
                                                GROUP BY anon_33.account_id) AS anon_32 ON anon_32.account_id = account_4.id) AS anon_31
                                            WHERE anon_31.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_31.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_31.unit = $1::VARCHAR)
                                            GROUP BY anon_31.need_id) AS anon_30 ON anon_30.need_id = need_3.id
                                          WHERE need_3.publication = 'PUBLISHED' AND need_3.illustrative IS false AND plan_6.reference IS true AND plan_6.adopted_latest <= $2::DATE AND NOT (EXISTS (
                                              SELECT plan_7.id
                                              FROM plan AS plan_7
                                              WHERE plan_7.reference IS true AND plan_7.adopted_latest <= $2::DATE AND plan_7.state_code IS NOT DISTINCT
                                              FROM plan_6.state_code AND plan_7.adopted_latest > plan_6.adopted_latest AND plan_7.illustrative IS false))) AS anon_29
                                        JOIN (
                                          SELECT anon_34.stage AS stage, anon_34.unit AS unit, anon_34.need_id AS need_id, anon_34.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_34.balance_usd ELSE anon_34.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_34.unvalued ELSE 0 END AS unvalued, pledge_2.donor_id AS donor_id, pledge_2.event_id AS event_id, pledge_line_2.channel AS channel, pledge_line_2.fund_id AS fund_id, pledge_line_2.modality AS modality, pledge_line_2.earmark_modality AS earmark_modality
                                          FROM (
                                            SELECT account_5.stage AS stage, account_5.unit AS unit, account_5.line_id AS line_id, account_5.need_id AS need_id, account_5.project_id AS project_id, anon_35.balance AS balance, anon_35.balance_usd AS balance_usd, anon_35.unvalued AS unvalued
                                            FROM account AS account_5
                                            JOIN (
                                              SELECT anon_36.account_id AS account_id, sum(anon_36.amount) AS balance, sum(anon_36.amount_usd) AS balance_usd, sum(anon_36.unvalued) AS unvalued
                                              FROM (
                                                SELECT transfer_9.to_account AS account_id, 1 * transfer_9.amount AS amount, 1 * coalesce(transfer_9.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_9.amount_usd IS NULL) THEN transfer_9.amount ELSE 0 END AS unvalued
                                                FROM transfer AS transfer_9
                                                WHERE transfer_9.effective_on <= $2::DATE UNION ALL
                                                SELECT transfer_10.from_account AS account_id, -1 * transfer_10.amount AS amount, -1 * coalesce(transfer_10.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_10.amount_usd IS NULL) THEN transfer_10.amount ELSE 0 END AS unvalued
                                                FROM transfer AS transfer_10
                                                WHERE transfer_10.effective_on <= $2::DATE) AS anon_36
                                              GROUP BY anon_36.account_id) AS anon_35 ON anon_35.account_id = account_5.id) AS anon_34
                                          JOIN pledge_line AS pledge_line_2 ON pledge_line_2.id = anon_34.line_id
                                          JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
                                          WHERE anon_34.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_34.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_34.unit = $1::VARCHAR) AND pledge_line_2.modality != 'LOAN' AND pledge_2.illustrative IS false AND pledge_2.counts IS true) AS anon_28 ON anon_28.need_id = anon_29.id UNION ALL
                                        SELECT anon_37.unit AS unit, anon_37.unvalued AS unvalued
                                        FROM (
                                          SELECT need_4.id AS id, need_4.confidence AS confidence, need_4.illustrative AS illustrative, need_4.note AS note, need_4.recorded_at AS recorded_at, need_4.code AS code, need_4.plan_id AS plan_id, need_4.event_id AS event_id, need_4.title AS title, need_4.scope AS scope, need_4.state_code AS state_code, need_4.pillar AS pillar, need_4.sector AS sector, need_4.topics AS topics, need_4.populations AS populations, need_4.kind AS kind, need_4.unit AS unit, need_4.qualifier AS qualifier, need_4.stated_on_edtf AS stated_on_edtf, need_4.stated_on_earliest AS stated_on_earliest, need_4.stated_on_latest AS stated_on_latest, need_4.period_edtf AS period_edtf, need_4.period_earliest AS period_earliest, need_4.period_latest AS period_latest, need_4.investment_known AS investment_known, need_4.validated AS validated, need_4.publication AS publication, plan_8.code AS plan_code, plan_8.title AS plan_title, CAST(CAST(EXTRACT(year
                                                FROM need_4.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_38.required AS required, anon_38.unvalued AS unvalued
                                          FROM need AS need_4
                                          JOIN plan AS plan_8 ON plan_8.id = need_4.plan_id
                                          JOIN (
                                            SELECT anon_39.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_39.balance_usd ELSE anon_39.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_39.unvalued ELSE 0 END) AS unvalued
                                            FROM (
                                              SELECT account_6.stage AS stage, account_6.unit AS unit, account_6.line_id AS line_id, account_6.need_id AS need_id, account_6.project_id AS project_id, anon_40.balance AS balance, anon_40.balance_usd AS balance_usd, anon_40.unvalued AS unvalued
                                              FROM account AS account_6
                                              JOIN (
                                                SELECT anon_41.account_id AS account_id, sum(anon_41.amount) AS balance, sum(anon_41.amount_usd) AS balance_usd, sum(anon_41.unvalued) AS unvalued
                                                FROM (
                                                  SELECT transfer_11.to_account AS account_id, 1 * transfer_11.amount AS amount, 1 * coalesce(transfer_11.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_11.amount_usd IS NULL) THEN transfer_11.amount ELSE 0 END AS unvalued
                                                  FROM transfer AS transfer_11
                                                  WHERE transfer_11.effective_on <= $2::DATE UNION ALL
                                                  SELECT transfer_12.from_account AS account_id, -1 * transfer_12.amount AS amount, -1 * coalesce(transfer_12.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_12.amount_usd IS NULL) THEN transfer_12.amount ELSE 0 END AS unvalued
                                                  FROM transfer AS transfer_12
                                                  WHERE transfer_12.effective_on <= $2::DATE) AS anon_41
                                                GROUP BY anon_41.account_id) AS anon_40 ON anon_40.account_id = account_6.id) AS anon_39
                                            WHERE anon_39.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_39.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_39.unit = $1::VARCHAR)
                                            GROUP BY anon_39.need_id) AS anon_38 ON anon_38.need_id = need_4.id
                                          WHERE need_4.publication = 'PUBLISHED' AND need_4.illustrative IS false AND plan_8.reference IS true AND plan_8.adopted_latest <= $2::DATE AND NOT (EXISTS (
                                              SELECT plan_9.id
                                              FROM plan AS plan_9
                                              WHERE plan_9.reference IS true AND plan_9.adopted_latest <= $2::DATE AND plan_9.state_code IS NOT DISTINCT
                                              FROM plan_8.state_code AND plan_9.adopted_latest > plan_8.adopted_latest AND plan_9.illustrative IS false))) AS anon_37) AS anon_27
                                      WHERE anon_27.unvalued > $3::BIGINT
                                      GROUP BY anon_27.unit) AS anon_26) AS anon_15 ON true) AS anon_13) AS anon_12
                              LIMIT 1), 'null')) || ',"notAllocated":') || coalesce((
                          SELECT (((((('{"pledged":' || (((((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_43.pledged_amount, anon_43.unit) AS TEXT)) || '"'), 'null')) || ',"effective":') || CASE WHEN (anon_43.pledged_covered IS NOT NULL) THEN (('{"value":' || coalesce(CAST(round(anon_43.pledged_covered / CAST(nullif(anon_43.required, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"gap":') || coalesce((('"' || CAST(decimal_text(anon_43.pledged_gap, anon_43.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"committed":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_43.committed_amount, anon_43.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"received":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_43.received_amount, anon_43.unit) AS TEXT)) || '"'), 'null')) || '}')) || '}') AS anon_42
                          FROM (
                            SELECT anon_44.required AS required, anon_44.needs AS needs, anon_44.pledged_amount AS pledged_amount, anon_44.pledged_covered AS pledged_covered, anon_44.pledged_gap AS pledged_gap, anon_44.pledged_surplus AS pledged_surplus, anon_44.pledged_full AS pledged_full, anon_44.committed_amount AS committed_amount, anon_44.committed_covered AS committed_covered, anon_44.committed_gap AS committed_gap, anon_44.committed_surplus AS committed_surplus, anon_44.committed_full AS committed_full, anon_44.received_amount AS received_amount, anon_44.received_covered AS received_covered, anon_44.received_gap AS received_gap, anon_44.received_surplus AS received_surplus, anon_44.received_full AS received_full, anon_44.disbursed_amount AS disbursed_amount, anon_44.disbursed_covered AS disbursed_covered, anon_44.disbursed_gap AS disbursed_gap, anon_44.disbursed_surplus AS disbursed_surplus, anon_44.disbursed_full AS disbursed_full, anon_44.spent_amount AS spent_amount, anon_44.spent_covered AS spent_covered, anon_44.spent_gap AS spent_gap, anon_44.spent_surplus AS spent_surplus, anon_44.spent_full AS spent_full, anon_44.unit AS unit, anon_44.keys AS keys, anon_44.unconverted AS unconverted, anon_44.of_needs AS of_needs, CAST(anon_44.keys AS TEXT) AS place
                            FROM (
                              SELECT anon_45.required AS required, anon_45.needs AS needs, anon_45.pledged_amount AS pledged_amount, anon_45.pledged_covered AS pledged_covered, anon_45.pledged_gap AS pledged_gap, anon_45.pledged_surplus AS pledged_surplus, anon_45.pledged_full AS pledged_full, anon_45.committed_amount AS committed_amount, anon_45.committed_covered AS committed_covered, anon_45.committed_gap AS committed_gap, anon_45.committed_surplus AS committed_surplus, anon_45.committed_full AS committed_full, anon_45.received_amount AS received_amount, anon_45.received_covered AS received_covered, anon_45.received_gap AS received_gap, anon_45.received_surplus AS received_surplus, anon_45.received_full AS received_full, anon_45.disbursed_amount AS disbursed_amount, anon_45.disbursed_covered AS disbursed_covered, anon_45.disbursed_gap AS disbursed_gap, anon_45.disbursed_surplus AS disbursed_surplus, anon_45.disbursed_full AS disbursed_full, anon_45.spent_amount AS spent_amount, anon_45.spent_covered AS spent_covered, anon_45.spent_gap AS spent_gap, anon_45.spent_surplus AS spent_surplus, anon_45.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_46.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                              FROM (
                                SELECT 0::numeric AS required, 0 AS needs, coalesce(sum(anon_47.value) FILTER (
                                    WHERE anon_47.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_47.value) FILTER (
                                    WHERE anon_47.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_47.value) FILTER (
                                    WHERE anon_47.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_47.value) FILTER (
                                    WHERE anon_47.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_47.value) FILTER (
                                    WHERE anon_47.stage IN ('SPENT')), 0::numeric) AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                                FROM (
                                  SELECT anon_48.stage AS stage, anon_48.unit AS unit, anon_48.need_id AS need_id, anon_48.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_48.balance_usd ELSE anon_48.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_48.unvalued ELSE 0 END AS unvalued, pledge_3.donor_id AS donor_id, pledge_3.event_id AS event_id, pledge_line_3.channel AS channel, pledge_line_3.fund_id AS fund_id, pledge_line_3.modality AS modality, pledge_line_3.earmark_modality AS earmark_modality
                                  FROM (
                                    SELECT account_7.stage AS stage, account_7.unit AS unit, account_7.line_id AS line_id, account_7.need_id AS need_id, account_7.project_id AS project_id, anon_49.balance AS balance, anon_49.balance_usd AS balance_usd, anon_49.unvalued AS unvalued
                                    FROM account AS account_7
                                    JOIN (
                                      SELECT anon_50.account_id AS account_id, sum(anon_50.amount) AS balance, sum(anon_50.amount_usd) AS balance_usd, sum(anon_50.unvalued) AS unvalued
                                      FROM (
                                        SELECT transfer_13.to_account AS account_id, 1 * transfer_13.amount AS amount, 1 * coalesce(transfer_13.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_13.amount_usd IS NULL) THEN transfer_13.amount ELSE 0 END AS unvalued
                                        FROM transfer AS transfer_13
                                        WHERE transfer_13.effective_on <= $2::DATE UNION ALL
                                        SELECT transfer_14.from_account AS account_id, -1 * transfer_14.amount AS amount, -1 * coalesce(transfer_14.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_14.amount_usd IS NULL) THEN transfer_14.amount ELSE 0 END AS unvalued
                                        FROM transfer AS transfer_14
                                        WHERE transfer_14.effective_on <= $2::DATE) AS anon_50
                                      GROUP BY anon_50.account_id) AS anon_49 ON anon_49.account_id = account_7.id) AS anon_48
                                  JOIN pledge_line AS pledge_line_3 ON pledge_line_3.id = anon_48.line_id
                                  JOIN pledge AS pledge_3 ON pledge_3.id = pledge_line_3.pledge_id
                                  WHERE anon_48.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_48.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_48.unit = $1::VARCHAR) AND pledge_line_3.modality != 'LOAN' AND pledge_3.illustrative IS false AND pledge_3.counts IS true) AS anon_47
                                WHERE anon_47.need_id IS NULL) AS anon_45
                              LEFT OUTER JOIN (
                                SELECT jsonb_agg(jsonb_build_object('currency', anon_51.unit, 'amount', decimal_text(anon_51.amount, anon_51.unit))) AS unconverted
                                FROM (
                                  SELECT anon_52.unit AS unit, sum(anon_52.unvalued) AS amount
                                  FROM (
                                    SELECT anon_53.unit AS unit, anon_53.unvalued AS unvalued
                                    FROM (
                                      SELECT anon_54.stage AS stage, anon_54.unit AS unit, anon_54.need_id AS need_id, anon_54.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_54.balance_usd ELSE anon_54.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_54.unvalued ELSE 0 END AS unvalued, pledge_4.donor_id AS donor_id, pledge_4.event_id AS event_id, pledge_line_4.channel AS channel, pledge_line_4.fund_id AS fund_id, pledge_line_4.modality AS modality, pledge_line_4.earmark_modality AS earmark_modality
                                      FROM (
                                        SELECT account_8.stage AS stage, account_8.unit AS unit, account_8.line_id AS line_id, account_8.need_id AS need_id, account_8.project_id AS project_id, anon_55.balance AS balance, anon_55.balance_usd AS balance_usd, anon_55.unvalued AS unvalued
                                        FROM account AS account_8
                                        JOIN (
                                          SELECT anon_56.account_id AS account_id, sum(anon_56.amount) AS balance, sum(anon_56.amount_usd) AS balance_usd, sum(anon_56.unvalued) AS unvalued
                                          FROM (
                                            SELECT transfer_15.to_account AS account_id, 1 * transfer_15.amount AS amount, 1 * coalesce(transfer_15.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_15.amount_usd IS NULL) THEN transfer_15.amount ELSE 0 END AS unvalued
                                            FROM transfer AS transfer_15
                                            WHERE transfer_15.effective_on <= $2::DATE UNION ALL
                                            SELECT transfer_16.from_account AS account_id, -1 * transfer_16.amount AS amount, -1 * coalesce(transfer_16.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_16.amount_usd IS NULL) THEN transfer_16.amount ELSE 0 END AS unvalued
                                            FROM transfer AS transfer_16
                                            WHERE transfer_16.effective_on <= $2::DATE) AS anon_56
                                          GROUP BY anon_56.account_id) AS anon_55 ON anon_55.account_id = account_8.id) AS anon_54
                                      JOIN pledge_line AS pledge_line_4 ON pledge_line_4.id = anon_54.line_id
                                      JOIN pledge AS pledge_4 ON pledge_4.id = pledge_line_4.pledge_id
                                      WHERE anon_54.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_54.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_54.unit = $1::VARCHAR) AND pledge_line_4.modality != 'LOAN' AND pledge_4.illustrative IS false AND pledge_4.counts IS true) AS anon_53
                                    WHERE anon_53.need_id IS NULL) AS anon_52
                                  WHERE anon_52.unvalued > $4::BIGINT
                                  GROUP BY anon_52.unit) AS anon_51) AS anon_46 ON true) AS anon_44) AS anon_43
                          LIMIT 1), 'null')) || '}') AS anon_1
                  FROM (
                    SELECT $2::DATE AS effective, coalesce((
                        SELECT ledger_head.recorded_at
                        FROM ledger_head
                        WHERE ledger_head.sequence > 0), now()) AS known, (
                      SELECT ledger_head.sequence
                      FROM ledger_head) AS sequence) AS anon_2
                  LIMIT 1), 'null')) || ',"dayBefore":') || coalesce((
              SELECT (((((((('{"moment":' || (('{"sequence":' || coalesce(CAST(anon_58.sequence AS TEXT), 'null')) || '}')) || ',"plans":') || (
                            SELECT (('[' || coalesce(string_agg((((('{"code":' || CAST(to_json(CAST(anon_60.code AS TEXT)) AS TEXT)) || ',"title":') || coalesce(CAST(to_json(CAST(coalesce(anon_60.title ->> 'es', anon_60.title ->> 'en') AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_59
                            FROM (
                              SELECT anon_61.id AS id, anon_61.confidence AS confidence, anon_61.illustrative AS illustrative, anon_61.note AS note, anon_61.recorded_at AS recorded_at, anon_61.code AS code, anon_61.state_code AS state_code, anon_61.title AS title, anon_61.cycle AS cycle, anon_61.version AS version, anon_61.status AS status, anon_61.adopted_edtf AS adopted_edtf, anon_61.adopted_earliest AS adopted_earliest, anon_61.adopted_latest AS adopted_latest, anon_61.reference AS reference, anon_61.document_id AS document_id, anon_61.supersedes_id AS supersedes_id
                              FROM (
                                SELECT plan_10.id AS id, plan_10.confidence AS confidence, plan_10.illustrative AS illustrative, plan_10.note AS note, plan_10.recorded_at AS recorded_at, plan_10.code AS code, plan_10.state_code AS state_code, plan_10.title AS title, plan_10.cycle AS cycle, plan_10.version AS version, plan_10.status AS status, plan_10.adopted_edtf AS adopted_edtf, plan_10.adopted_earliest AS adopted_earliest, plan_10.adopted_latest AS adopted_latest, plan_10.reference AS reference, plan_10.document_id AS document_id, plan_10.supersedes_id AS supersedes_id
                                FROM plan AS plan_10
                                WHERE plan_10.id IN (
                                  SELECT anon_62.plan_id
                                  FROM (
                                    SELECT need_5.id AS id, need_5.confidence AS confidence, need_5.illustrative AS illustrative, need_5.note AS note, need_5.recorded_at AS recorded_at, need_5.code AS code, need_5.plan_id AS plan_id, need_5.event_id AS event_id, need_5.title AS title, need_5.scope AS scope, need_5.state_code AS state_code, need_5.pillar AS pillar, need_5.sector AS sector, need_5.topics AS topics, need_5.populations AS populations, need_5.kind AS kind, need_5.unit AS unit, need_5.qualifier AS qualifier, need_5.stated_on_edtf AS stated_on_edtf, need_5.stated_on_earliest AS stated_on_earliest, need_5.stated_on_latest AS stated_on_latest, need_5.period_edtf AS period_edtf, need_5.period_earliest AS period_earliest, need_5.period_latest AS period_latest, need_5.investment_known AS investment_known, need_5.validated AS validated, need_5.publication AS publication, plan_11.code AS plan_code, plan_11.title AS plan_title, CAST(CAST(EXTRACT(year
                                          FROM need_5.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_63.required AS required, anon_63.unvalued AS unvalued
                                    FROM need AS need_5
                                    JOIN plan AS plan_11 ON plan_11.id = need_5.plan_id
                                    JOIN (
                                      SELECT anon_64.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_64.balance_usd ELSE anon_64.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_64.unvalued ELSE 0 END) AS unvalued
                                      FROM (
                                        SELECT account_9.stage AS stage, account_9.unit AS unit, account_9.line_id AS line_id, account_9.need_id AS need_id, account_9.project_id AS project_id, anon_65.balance AS balance, anon_65.balance_usd AS balance_usd, anon_65.unvalued AS unvalued
                                        FROM account AS account_9
                                        JOIN (
                                          SELECT anon_66.account_id AS account_id, sum(anon_66.amount) AS balance, sum(anon_66.amount_usd) AS balance_usd, sum(anon_66.unvalued) AS unvalued
                                          FROM (
                                            SELECT transfer_17.to_account AS account_id, 1 * transfer_17.amount AS amount, 1 * coalesce(transfer_17.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_17.amount_usd IS NULL) THEN transfer_17.amount ELSE 0 END AS unvalued
                                            FROM transfer AS transfer_17
                                            WHERE transfer_17.effective_on <= $5::DATE UNION ALL
                                            SELECT transfer_18.from_account AS account_id, -1 * transfer_18.amount AS amount, -1 * coalesce(transfer_18.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_18.amount_usd IS NULL) THEN transfer_18.amount ELSE 0 END AS unvalued
                                            FROM transfer AS transfer_18
                                            WHERE transfer_18.effective_on <= $5::DATE) AS anon_66
                                          GROUP BY anon_66.account_id) AS anon_65 ON anon_65.account_id = account_9.id) AS anon_64
                                      WHERE anon_64.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_64.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_64.unit = $1::VARCHAR)
                                      GROUP BY anon_64.need_id) AS anon_63 ON anon_63.need_id = need_5.id
                                    WHERE need_5.publication = 'PUBLISHED' AND need_5.illustrative IS false AND plan_11.reference IS true AND plan_11.adopted_latest <= $5::DATE AND NOT (EXISTS (
                                        SELECT plan_12.id
                                        FROM plan AS plan_12
                                        WHERE plan_12.reference IS true AND plan_12.adopted_latest <= $5::DATE AND plan_12.state_code IS NOT DISTINCT
                                        FROM plan_11.state_code AND plan_12.adopted_latest > plan_11.adopted_latest AND plan_12.illustrative IS false))) AS anon_62)) AS anon_61
                              ORDER BY anon_61.code
                              LIMIT 1000) AS anon_60)) || ',"total":') || coalesce((
                          SELECT (((((('{"required":' || coalesce((('"' || CAST(decimal_text(anon_68.required, anon_68.unit) AS TEXT)) || '"'), 'null')) || ',"complete":') || coalesce(CAST(anon_68.unconverted = '[]'::jsonb AS TEXT), 'null')) || ',"pledged":') || (((((((((((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_68.pledged_amount, anon_68.unit) AS TEXT)) || '"'), 'null')) || ',"gross":') || CASE WHEN (anon_68.pledged_amount IS NOT NULL) THEN (((((('{"numerator":' || coalesce((('"' || CAST(decimal_text(anon_68.pledged_amount, anon_68.unit) AS TEXT)) || '"'), 'null')) || ',"denominator":') || coalesce((('"' || CAST(decimal_text(anon_68.required, anon_68.unit) AS TEXT)) || '"'), 'null')) || ',"value":') || coalesce(CAST(round(anon_68.pledged_amount / CAST(nullif(anon_68.required, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"effective":') || CASE WHEN (anon_68.pledged_covered IS NOT NULL) THEN (((((('{"numerator":' || coalesce((('"' || CAST(decimal_text(anon_68.pledged_covered, anon_68.unit) AS TEXT)) || '"'), 'null')) || ',"denominator":') || coalesce((('"' || CAST(decimal_text(anon_68.required, anon_68.unit) AS TEXT)) || '"'), 'null')) || ',"value":') || coalesce(CAST(round(anon_68.pledged_covered / CAST(nullif(anon_68.required, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"gap":') || coalesce((('"' || CAST(decimal_text(anon_68.pledged_gap, anon_68.unit) AS TEXT)) || '"'), 'null')) || ',"surplus":') || coalesce((('"' || CAST(decimal_text(anon_68.pledged_surplus, anon_68.unit) AS TEXT)) || '"'), 'null')) || ',"fullyCovered":') || CASE WHEN (anon_68.pledged_full IS NOT NULL) THEN (((((('{"numerator":' || coalesce((('"' || CAST(anon_68.pledged_full AS TEXT)) || '"'), 'null')) || ',"denominator":') || coalesce((('"' || CAST(anon_68.needs AS TEXT)) || '"'), 'null')) || ',"value":') || coalesce(CAST(round(anon_68.pledged_full / CAST(nullif(anon_68.needs, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || '}')) || '}') AS anon_67
                          FROM (
                            SELECT anon_69.required AS required, anon_69.needs AS needs, anon_69.pledged_amount AS pledged_amount, anon_69.pledged_covered AS pledged_covered, anon_69.pledged_gap AS pledged_gap, anon_69.pledged_surplus AS pledged_surplus, anon_69.pledged_full AS pledged_full, anon_69.committed_amount AS committed_amount, anon_69.committed_covered AS committed_covered, anon_69.committed_gap AS committed_gap, anon_69.committed_surplus AS committed_surplus, anon_69.committed_full AS committed_full, anon_69.received_amount AS received_amount, anon_69.received_covered AS received_covered, anon_69.received_gap AS received_gap, anon_69.received_surplus AS received_surplus, anon_69.received_full AS received_full, anon_69.disbursed_amount AS disbursed_amount, anon_69.disbursed_covered AS disbursed_covered, anon_69.disbursed_gap AS disbursed_gap, anon_69.disbursed_surplus AS disbursed_surplus, anon_69.disbursed_full AS disbursed_full, anon_69.spent_amount AS spent_amount, anon_69.spent_covered AS spent_covered, anon_69.spent_gap AS spent_gap, anon_69.spent_surplus AS spent_surplus, anon_69.spent_full AS spent_full, anon_69.unit AS unit, anon_69.keys AS keys, anon_69.unconverted AS unconverted, anon_69.of_needs AS of_needs, CAST(anon_69.keys AS TEXT) AS place
                            FROM (
                              SELECT anon_70.required AS required, anon_70.needs AS needs, anon_70.pledged_amount AS pledged_amount, anon_70.pledged_covered AS pledged_covered, anon_70.pledged_gap AS pledged_gap, anon_70.pledged_surplus AS pledged_surplus, anon_70.pledged_full AS pledged_full, anon_70.committed_amount AS committed_amount, anon_70.committed_covered AS committed_covered, anon_70.committed_gap AS committed_gap, anon_70.committed_surplus AS committed_surplus, anon_70.committed_full AS committed_full, anon_70.received_amount AS received_amount, anon_70.received_covered AS received_covered, anon_70.received_gap AS received_gap, anon_70.received_surplus AS received_surplus, anon_70.received_full AS received_full, anon_70.disbursed_amount AS disbursed_amount, anon_70.disbursed_covered AS disbursed_covered, anon_70.disbursed_gap AS disbursed_gap, anon_70.disbursed_surplus AS disbursed_surplus, anon_70.disbursed_full AS disbursed_full, anon_70.spent_amount AS spent_amount, anon_70.spent_covered AS spent_covered, anon_70.spent_gap AS spent_gap, anon_70.spent_surplus AS spent_surplus, anon_70.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_71.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                              FROM (
                                SELECT coalesce(sum(anon_72.required), 0::numeric) AS required, count(anon_72.id) AS needs, coalesce(sum(anon_72.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_72.pledged, anon_72.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_72.required - anon_72.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_72.pledged - anon_72.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_72.id) FILTER (
                                  WHERE anon_72.pledged >= anon_72.required) AS pledged_full, coalesce(sum(anon_72.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_72.committed, anon_72.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_72.required - anon_72.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_72.committed - anon_72.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_72.id) FILTER (
                                  WHERE anon_72.committed >= anon_72.required) AS committed_full, coalesce(sum(anon_72.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_72.received, anon_72.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_72.required - anon_72.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_72.received - anon_72.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_72.id) FILTER (
                                  WHERE anon_72.received >= anon_72.required) AS received_full, coalesce(sum(anon_72.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_72.disbursed, anon_72.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_72.required - anon_72.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_72.disbursed - anon_72.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_72.id) FILTER (
                                  WHERE anon_72.disbursed >= anon_72.required) AS disbursed_full, coalesce(sum(anon_72.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_72.spent, anon_72.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_72.required - anon_72.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_72.spent - anon_72.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_72.id) FILTER (
                                  WHERE anon_72.spent >= anon_72.required) AS spent_full
                                FROM (
                                  SELECT anon_73.id AS id, anon_73.required AS required, coalesce(sum(anon_74.value) FILTER (
                                      WHERE anon_74.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(anon_74.value) FILTER (
                                      WHERE anon_74.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(anon_74.value) FILTER (
                                      WHERE anon_74.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(anon_74.value) FILTER (
                                      WHERE anon_74.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(anon_74.value) FILTER (
                                      WHERE anon_74.stage IN ('SPENT')), 0::numeric) AS spent
                                  FROM (
                                    SELECT need_6.id AS id, need_6.confidence AS confidence, need_6.illustrative AS illustrative, need_6.note AS note, need_6.recorded_at AS recorded_at, need_6.code AS code, need_6.plan_id AS plan_id, need_6.event_id AS event_id, need_6.title AS title, need_6.scope AS scope, need_6.state_code AS state_code, need_6.pillar AS pillar, need_6.sector AS sector, need_6.topics AS topics, need_6.populations AS populations, need_6.kind AS kind, need_6.unit AS unit, need_6.qualifier AS qualifier, need_6.stated_on_edtf AS stated_on_edtf, need_6.stated_on_earliest AS stated_on_earliest, need_6.stated_on_latest AS stated_on_latest, need_6.period_edtf AS period_edtf, need_6.period_earliest AS period_earliest, need_6.period_latest AS period_latest, need_6.investment_known AS investment_known, need_6.validated AS validated, need_6.publication AS publication, plan_13.code AS plan_code, plan_13.title AS plan_title, CAST(CAST(EXTRACT(year
                                          FROM need_6.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_75.required AS required, anon_75.unvalued AS unvalued
                                    FROM need AS need_6
                                    JOIN plan AS plan_13 ON plan_13.id = need_6.plan_id
                                    JOIN (
                                      SELECT anon_76.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_76.balance_usd ELSE anon_76.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_76.unvalued ELSE 0 END) AS unvalued
                                      FROM (
                                        SELECT account_10.stage AS stage, account_10.unit AS unit, account_10.line_id AS line_id, account_10.need_id AS need_id, account_10.project_id AS project_id, anon_77.balance AS balance, anon_77.balance_usd AS balance_usd, anon_77.unvalued AS unvalued
                                        FROM account AS account_10
                                        JOIN (
                                          SELECT anon_78.account_id AS account_id, sum(anon_78.amount) AS balance, sum(anon_78.amount_usd) AS balance_usd, sum(anon_78.unvalued) AS unvalued
                                          FROM (
                                            SELECT transfer_19.to_account AS account_id, 1 * transfer_19.amount AS amount, 1 * coalesce(transfer_19.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_19.amount_usd IS NULL) THEN transfer_19.amount ELSE 0 END AS unvalued
                                            FROM transfer AS transfer_19
                                            WHERE transfer_19.effective_on <= $5::DATE UNION ALL
                                            SELECT transfer_20.from_account AS account_id, -1 * transfer_20.amount AS amount, -1 * coalesce(transfer_20.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_20.amount_usd IS NULL) THEN transfer_20.amount ELSE 0 END AS unvalued
                                            FROM transfer AS transfer_20
                                            WHERE transfer_20.effective_on <= $5::DATE) AS anon_78
                                          GROUP BY anon_78.account_id) AS anon_77 ON anon_77.account_id = account_10.id) AS anon_76
                                      WHERE anon_76.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_76.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_76.unit = $1::VARCHAR)
                                      GROUP BY anon_76.need_id) AS anon_75 ON anon_75.need_id = need_6.id
                                    WHERE need_6.publication = 'PUBLISHED' AND need_6.illustrative IS false AND plan_13.reference IS true AND plan_13.adopted_latest <= $5::DATE AND NOT (EXISTS (
                                        SELECT plan_14.id
                                        FROM plan AS plan_14
                                        WHERE plan_14.reference IS true AND plan_14.adopted_latest <= $5::DATE AND plan_14.state_code IS NOT DISTINCT
                                        FROM plan_13.state_code AND plan_14.adopted_latest > plan_13.adopted_latest AND plan_14.illustrative IS false))) AS anon_73
                                  LEFT OUTER JOIN (
                                    SELECT anon_79.stage AS stage, anon_79.unit AS unit, anon_79.need_id AS need_id, anon_79.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_79.balance_usd ELSE anon_79.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_79.unvalued ELSE 0 END AS unvalued, pledge_5.donor_id AS donor_id, pledge_5.event_id AS event_id, pledge_line_5.channel AS channel, pledge_line_5.fund_id AS fund_id, pledge_line_5.modality AS modality, pledge_line_5.earmark_modality AS earmark_modality
                                    FROM (
                                      SELECT account_11.stage AS stage, account_11.unit AS unit, account_11.line_id AS line_id, account_11.need_id AS need_id, account_11.project_id AS project_id, anon_80.balance AS balance, anon_80.balance_usd AS balance_usd, anon_80.unvalued AS unvalued
                                      FROM account AS account_11
                                      JOIN (
                                        SELECT anon_81.account_id AS account_id, sum(anon_81.amount) AS balance, sum(anon_81.amount_usd) AS balance_usd, sum(anon_81.unvalued) AS unvalued
                                        FROM (
                                          SELECT transfer_21.to_account AS account_id, 1 * transfer_21.amount AS amount, 1 * coalesce(transfer_21.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_21.amount_usd IS NULL) THEN transfer_21.amount ELSE 0 END AS unvalued
                                          FROM transfer AS transfer_21
                                          WHERE transfer_21.effective_on <= $5::DATE UNION ALL
                                          SELECT transfer_22.from_account AS account_id, -1 * transfer_22.amount AS amount, -1 * coalesce(transfer_22.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_22.amount_usd IS NULL) THEN transfer_22.amount ELSE 0 END AS unvalued
                                          FROM transfer AS transfer_22
                                          WHERE transfer_22.effective_on <= $5::DATE) AS anon_81
                                        GROUP BY anon_81.account_id) AS anon_80 ON anon_80.account_id = account_11.id) AS anon_79
                                    JOIN pledge_line AS pledge_line_5 ON pledge_line_5.id = anon_79.line_id
                                    JOIN pledge AS pledge_5 ON pledge_5.id = pledge_line_5.pledge_id
                                    WHERE anon_79.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_79.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_79.unit = $1::VARCHAR) AND pledge_line_5.modality != 'LOAN' AND pledge_5.illustrative IS false AND pledge_5.counts IS true) AS anon_74 ON anon_74.need_id = anon_73.id
                                  GROUP BY anon_73.id, anon_73.required) AS anon_72) AS anon_70
                              LEFT OUTER JOIN (
                                SELECT jsonb_agg(jsonb_build_object('currency', anon_82.unit, 'amount', decimal_text(anon_82.amount, anon_82.unit))) AS unconverted
                                FROM (
                                  SELECT anon_83.unit AS unit, sum(anon_83.unvalued) AS amount
                                  FROM (
                                    SELECT anon_84.unit AS unit, anon_84.unvalued AS unvalued
                                    FROM (
                                      SELECT need_7.id AS id, need_7.confidence AS confidence, need_7.illustrative AS illustrative, need_7.note AS note, need_7.recorded_at AS recorded_at, need_7.code AS code, need_7.plan_id AS plan_id, need_7.event_id AS event_id, need_7.title AS title, need_7.scope AS scope, need_7.state_code AS state_code, need_7.pillar AS pillar, need_7.sector AS sector, need_7.topics AS topics, need_7.populations AS populations, need_7.kind AS kind, need_7.unit AS unit, need_7.qualifier AS qualifier, need_7.stated_on_edtf AS stated_on_edtf, need_7.stated_on_earliest AS stated_on_earliest, need_7.stated_on_latest AS stated_on_latest, need_7.period_edtf AS period_edtf, need_7.period_earliest AS period_earliest, need_7.period_latest AS period_latest, need_7.investment_known AS investment_known, need_7.validated AS validated, need_7.publication AS publication, plan_15.code AS plan_code, plan_15.title AS plan_title, CAST(CAST(EXTRACT(year
                                            FROM need_7.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_86.required AS required, anon_86.unvalued AS unvalued
                                      FROM need AS need_7
                                      JOIN plan AS plan_15 ON plan_15.id = need_7.plan_id
                                      JOIN (
                                        SELECT anon_87.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_87.balance_usd ELSE anon_87.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_87.unvalued ELSE 0 END) AS unvalued
                                        FROM (
                                          SELECT account_12.stage AS stage, account_12.unit AS unit, account_12.line_id AS line_id, account_12.need_id AS need_id, account_12.project_id AS project_id, anon_88.balance AS balance, anon_88.balance_usd AS balance_usd, anon_88.unvalued AS unvalued
                                          FROM account AS account_12
                                          JOIN (
                                            SELECT anon_89.account_id AS account_id, sum(anon_89.amount) AS balance, sum(anon_89.amount_usd) AS balance_usd, sum(anon_89.unvalued) AS unvalued
                                            FROM (
                                              SELECT transfer_23.to_account AS account_id, 1 * transfer_23.amount AS amount, 1 * coalesce(transfer_23.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_23.amount_usd IS NULL) THEN transfer_23.amount ELSE 0 END AS unvalued
                                              FROM transfer AS transfer_23
                                              WHERE transfer_23.effective_on <= $5::DATE UNION ALL
                                              SELECT transfer_24.from_account AS account_id, -1 * transfer_24.amount AS amount, -1 * coalesce(transfer_24.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_24.amount_usd IS NULL) THEN transfer_24.amount ELSE 0 END AS unvalued
                                              FROM transfer AS transfer_24
                                              WHERE transfer_24.effective_on <= $5::DATE) AS anon_89
                                            GROUP BY anon_89.account_id) AS anon_88 ON anon_88.account_id = account_12.id) AS anon_87
                                        WHERE anon_87.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_87.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_87.unit = $1::VARCHAR)
                                        GROUP BY anon_87.need_id) AS anon_86 ON anon_86.need_id = need_7.id
                                      WHERE need_7.publication = 'PUBLISHED' AND need_7.illustrative IS false AND plan_15.reference IS true AND plan_15.adopted_latest <= $5::DATE AND NOT (EXISTS (
                                          SELECT plan_16.id
                                          FROM plan AS plan_16
                                          WHERE plan_16.reference IS true AND plan_16.adopted_latest <= $5::DATE AND plan_16.state_code IS NOT DISTINCT
                                          FROM plan_15.state_code AND plan_16.adopted_latest > plan_15.adopted_latest AND plan_16.illustrative IS false))) AS anon_85
                                    JOIN (
                                      SELECT anon_90.stage AS stage, anon_90.unit AS unit, anon_90.need_id AS need_id, anon_90.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_90.balance_usd ELSE anon_90.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_90.unvalued ELSE 0 END AS unvalued, pledge_6.donor_id AS donor_id, pledge_6.event_id AS event_id, pledge_line_6.channel AS channel, pledge_line_6.fund_id AS fund_id, pledge_line_6.modality AS modality, pledge_line_6.earmark_modality AS earmark_modality
                                      FROM (
                                        SELECT account_13.stage AS stage, account_13.unit AS unit, account_13.line_id AS line_id, account_13.need_id AS need_id, account_13.project_id AS project_id, anon_91.balance AS balance, anon_91.balance_usd AS balance_usd, anon_91.unvalued AS unvalued
                                        FROM account AS account_13
                                        JOIN (
                                          SELECT anon_92.account_id AS account_id, sum(anon_92.amount) AS balance, sum(anon_92.amount_usd) AS balance_usd, sum(anon_92.unvalued) AS unvalued
                                          FROM (
                                            SELECT transfer_25.to_account AS account_id, 1 * transfer_25.amount AS amount, 1 * coalesce(transfer_25.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_25.amount_usd IS NULL) THEN transfer_25.amount ELSE 0 END AS unvalued
                                            FROM transfer AS transfer_25
                                            WHERE transfer_25.effective_on <= $5::DATE UNION ALL
                                            SELECT transfer_26.from_account AS account_id, -1 * transfer_26.amount AS amount, -1 * coalesce(transfer_26.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_26.amount_usd IS NULL) THEN transfer_26.amount ELSE 0 END AS unvalued
                                            FROM transfer AS transfer_26
                                            WHERE transfer_26.effective_on <= $5::DATE) AS anon_92
                                          GROUP BY anon_92.account_id) AS anon_91 ON anon_91.account_id = account_13.id) AS anon_90
                                      JOIN pledge_line AS pledge_line_6 ON pledge_line_6.id = anon_90.line_id
                                      JOIN pledge AS pledge_6 ON pledge_6.id = pledge_line_6.pledge_id
                                      WHERE anon_90.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_90.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_90.unit = $1::VARCHAR) AND pledge_line_6.modality != 'LOAN' AND pledge_6.illustrative IS false AND pledge_6.counts IS true) AS anon_84 ON anon_84.need_id = anon_85.id UNION ALL
                                    SELECT anon_93.unit AS unit, anon_93.unvalued AS unvalued
                                    FROM (
                                      SELECT need_8.id AS id, need_8.confidence AS confidence, need_8.illustrative AS illustrative, need_8.note AS note, need_8.recorded_at AS recorded_at, need_8.code AS code, need_8.plan_id AS plan_id, need_8.event_id AS event_id, need_8.title AS title, need_8.scope AS scope, need_8.state_code AS state_code, need_8.pillar AS pillar, need_8.sector AS sector, need_8.topics AS topics, need_8.populations AS populations, need_8.kind AS kind, need_8.unit AS unit, need_8.qualifier AS qualifier, need_8.stated_on_edtf AS stated_on_edtf, need_8.stated_on_earliest AS stated_on_earliest, need_8.stated_on_latest AS stated_on_latest, need_8.period_edtf AS period_edtf, need_8.period_earliest AS period_earliest, need_8.period_latest AS period_latest, need_8.investment_known AS investment_known, need_8.validated AS validated, need_8.publication AS publication, plan_17.code AS plan_code, plan_17.title AS plan_title, CAST(CAST(EXTRACT(year
                                            FROM need_8.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_94.required AS required, anon_94.unvalued AS unvalued
                                      FROM need AS need_8
                                      JOIN plan AS plan_17 ON plan_17.id = need_8.plan_id
                                      JOIN (
                                        SELECT anon_95.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_95.balance_usd ELSE anon_95.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_95.unvalued ELSE 0 END) AS unvalued
                                        FROM (
                                          SELECT account_14.stage AS stage, account_14.unit AS unit, account_14.line_id AS line_id, account_14.need_id AS need_id, account_14.project_id AS project_id, anon_96.balance AS balance, anon_96.balance_usd AS balance_usd, anon_96.unvalued AS unvalued
                                          FROM account AS account_14
                                          JOIN (
                                            SELECT anon_97.account_id AS account_id, sum(anon_97.amount) AS balance, sum(anon_97.amount_usd) AS balance_usd, sum(anon_97.unvalued) AS unvalued
                                            FROM (
                                              SELECT transfer_27.to_account AS account_id, 1 * transfer_27.amount AS amount, 1 * coalesce(transfer_27.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_27.amount_usd IS NULL) THEN transfer_27.amount ELSE 0 END AS unvalued
                                              FROM transfer AS transfer_27
                                              WHERE transfer_27.effective_on <= $5::DATE UNION ALL
                                              SELECT transfer_28.from_account AS account_id, -1 * transfer_28.amount AS amount, -1 * coalesce(transfer_28.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_28.amount_usd IS NULL) THEN transfer_28.amount ELSE 0 END AS unvalued
                                              FROM transfer AS transfer_28
                                              WHERE transfer_28.effective_on <= $5::DATE) AS anon_97
                                            GROUP BY anon_97.account_id) AS anon_96 ON anon_96.account_id = account_14.id) AS anon_95
                                        WHERE anon_95.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_95.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_95.unit = $1::VARCHAR)
                                        GROUP BY anon_95.need_id) AS anon_94 ON anon_94.need_id = need_8.id
                                      WHERE need_8.publication = 'PUBLISHED' AND need_8.illustrative IS false AND plan_17.reference IS true AND plan_17.adopted_latest <= $5::DATE AND NOT (EXISTS (
                                          SELECT plan_18.id
                                          FROM plan AS plan_18
                                          WHERE plan_18.reference IS true AND plan_18.adopted_latest <= $5::DATE AND plan_18.state_code IS NOT DISTINCT
                                          FROM plan_17.state_code AND plan_18.adopted_latest > plan_17.adopted_latest AND plan_18.illustrative IS false))) AS anon_93) AS anon_83
                                  WHERE anon_83.unvalued > $6::BIGINT
                                  GROUP BY anon_83.unit) AS anon_82) AS anon_71 ON true) AS anon_69) AS anon_68
                          LIMIT 1), 'null')) || ',"notAllocated":') || coalesce((
                      SELECT (((((('{"pledged":' || (((((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_99.pledged_amount, anon_99.unit) AS TEXT)) || '"'), 'null')) || ',"effective":') || CASE WHEN (anon_99.pledged_covered IS NOT NULL) THEN (('{"value":' || coalesce(CAST(round(anon_99.pledged_covered / CAST(nullif(anon_99.required, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"gap":') || coalesce((('"' || CAST(decimal_text(anon_99.pledged_gap, anon_99.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"committed":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_99.committed_amount, anon_99.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"received":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_99.received_amount, anon_99.unit) AS TEXT)) || '"'), 'null')) || '}')) || '}') AS anon_98
                      FROM (
                        SELECT anon_100.required AS required, anon_100.needs AS needs, anon_100.pledged_amount AS pledged_amount, anon_100.pledged_covered AS pledged_covered, anon_100.pledged_gap AS pledged_gap, anon_100.pledged_surplus AS pledged_surplus, anon_100.pledged_full AS pledged_full, anon_100.committed_amount AS committed_amount, anon_100.committed_covered AS committed_covered, anon_100.committed_gap AS committed_gap, anon_100.committed_surplus AS committed_surplus, anon_100.committed_full AS committed_full, anon_100.received_amount AS received_amount, anon_100.received_covered AS received_covered, anon_100.received_gap AS received_gap, anon_100.received_surplus AS received_surplus, anon_100.received_full AS received_full, anon_100.disbursed_amount AS disbursed_amount, anon_100.disbursed_covered AS disbursed_covered, anon_100.disbursed_gap AS disbursed_gap, anon_100.disbursed_surplus AS disbursed_surplus, anon_100.disbursed_full AS disbursed_full, anon_100.spent_amount AS spent_amount, anon_100.spent_covered AS spent_covered, anon_100.spent_gap AS spent_gap, anon_100.spent_surplus AS spent_surplus, anon_100.spent_full AS spent_full, anon_100.unit AS unit, anon_100.keys AS keys, anon_100.unconverted AS unconverted, anon_100.of_needs AS of_needs, CAST(anon_100.keys AS TEXT) AS place
                        FROM (
                          SELECT anon_101.required AS required, anon_101.needs AS needs, anon_101.pledged_amount AS pledged_amount, anon_101.pledged_covered AS pledged_covered, anon_101.pledged_gap AS pledged_gap, anon_101.pledged_surplus AS pledged_surplus, anon_101.pledged_full AS pledged_full, anon_101.committed_amount AS committed_amount, anon_101.committed_covered AS committed_covered, anon_101.committed_gap AS committed_gap, anon_101.committed_surplus AS committed_surplus, anon_101.committed_full AS committed_full, anon_101.received_amount AS received_amount, anon_101.received_covered AS received_covered, anon_101.received_gap AS received_gap, anon_101.received_surplus AS received_surplus, anon_101.received_full AS received_full, anon_101.disbursed_amount AS disbursed_amount, anon_101.disbursed_covered AS disbursed_covered, anon_101.disbursed_gap AS disbursed_gap, anon_101.disbursed_surplus AS disbursed_surplus, anon_101.disbursed_full AS disbursed_full, anon_101.spent_amount AS spent_amount, anon_101.spent_covered AS spent_covered, anon_101.spent_gap AS spent_gap, anon_101.spent_surplus AS spent_surplus, anon_101.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_102.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                          FROM (
                            SELECT 0::numeric AS required, 0 AS needs, coalesce(sum(anon_103.value) FILTER (
                                WHERE anon_103.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_103.value) FILTER (
                                WHERE anon_103.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_103.value) FILTER (
                                WHERE anon_103.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_103.value) FILTER (
                                WHERE anon_103.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_103.value) FILTER (
                                WHERE anon_103.stage IN ('SPENT')), 0::numeric) AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                            FROM (
                              SELECT anon_104.stage AS stage, anon_104.unit AS unit, anon_104.need_id AS need_id, anon_104.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_104.balance_usd ELSE anon_104.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_104.unvalued ELSE 0 END AS unvalued, pledge_7.donor_id AS donor_id, pledge_7.event_id AS event_id, pledge_line_7.channel AS channel, pledge_line_7.fund_id AS fund_id, pledge_line_7.modality AS modality, pledge_line_7.earmark_modality AS earmark_modality
                              FROM (
                                SELECT account_15.stage AS stage, account_15.unit AS unit, account_15.line_id AS line_id, account_15.need_id AS need_id, account_15.project_id AS project_id, anon_105.balance AS balance, anon_105.balance_usd AS balance_usd, anon_105.unvalued AS unvalued
                                FROM account AS account_15
                                JOIN (
                                  SELECT anon_106.account_id AS account_id, sum(anon_106.amount) AS balance, sum(anon_106.amount_usd) AS balance_usd, sum(anon_106.unvalued) AS unvalued
                                  FROM (
                                    SELECT transfer_29.to_account AS account_id, 1 * transfer_29.amount AS amount, 1 * coalesce(transfer_29.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_29.amount_usd IS NULL) THEN transfer_29.amount ELSE 0 END AS unvalued
                                    FROM transfer AS transfer_29
                                    WHERE transfer_29.effective_on <= $5::DATE UNION ALL
                                    SELECT transfer_30.from_account AS account_id, -1 * transfer_30.amount AS amount, -1 * coalesce(transfer_30.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_30.amount_usd IS NULL) THEN transfer_30.amount ELSE 0 END AS unvalued
                                    FROM transfer AS transfer_30
                                    WHERE transfer_30.effective_on <= $5::DATE) AS anon_106
                                  GROUP BY anon_106.account_id) AS anon_105 ON anon_105.account_id = account_15.id) AS anon_104
                              JOIN pledge_line AS pledge_line_7 ON pledge_line_7.id = anon_104.line_id
                              JOIN pledge AS pledge_7 ON pledge_7.id = pledge_line_7.pledge_id
                              WHERE anon_104.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_104.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_104.unit = $1::VARCHAR) AND pledge_line_7.modality != 'LOAN' AND pledge_7.illustrative IS false AND pledge_7.counts IS true) AS anon_103
                            WHERE anon_103.need_id IS NULL) AS anon_101
                          LEFT OUTER JOIN (
                            SELECT jsonb_agg(jsonb_build_object('currency', anon_107.unit, 'amount', decimal_text(anon_107.amount, anon_107.unit))) AS unconverted
                            FROM (
                              SELECT anon_108.unit AS unit, sum(anon_108.unvalued) AS amount
                              FROM (
                                SELECT anon_109.unit AS unit, anon_109.unvalued AS unvalued
                                FROM (
                                  SELECT anon_110.stage AS stage, anon_110.unit AS unit, anon_110.need_id AS need_id, anon_110.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_110.balance_usd ELSE anon_110.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_110.unvalued ELSE 0 END AS unvalued, pledge_8.donor_id AS donor_id, pledge_8.event_id AS event_id, pledge_line_8.channel AS channel, pledge_line_8.fund_id AS fund_id, pledge_line_8.modality AS modality, pledge_line_8.earmark_modality AS earmark_modality
                                  FROM (
                                    SELECT account_16.stage AS stage, account_16.unit AS unit, account_16.line_id AS line_id, account_16.need_id AS need_id, account_16.project_id AS project_id, anon_111.balance AS balance, anon_111.balance_usd AS balance_usd, anon_111.unvalued AS unvalued
                                    FROM account AS account_16
                                    JOIN (
                                      SELECT anon_112.account_id AS account_id, sum(anon_112.amount) AS balance, sum(anon_112.amount_usd) AS balance_usd, sum(anon_112.unvalued) AS unvalued
                                      FROM (
                                        SELECT transfer_31.to_account AS account_id, 1 * transfer_31.amount AS amount, 1 * coalesce(transfer_31.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_31.amount_usd IS NULL) THEN transfer_31.amount ELSE 0 END AS unvalued
                                        FROM transfer AS transfer_31
                                        WHERE transfer_31.effective_on <= $5::DATE UNION ALL
                                        SELECT transfer_32.from_account AS account_id, -1 * transfer_32.amount AS amount, -1 * coalesce(transfer_32.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_32.amount_usd IS NULL) THEN transfer_32.amount ELSE 0 END AS unvalued
                                        FROM transfer AS transfer_32
                                        WHERE transfer_32.effective_on <= $5::DATE) AS anon_112
                                      GROUP BY anon_112.account_id) AS anon_111 ON anon_111.account_id = account_16.id) AS anon_110
                                  JOIN pledge_line AS pledge_line_8 ON pledge_line_8.id = anon_110.line_id
                                  JOIN pledge AS pledge_8 ON pledge_8.id = pledge_line_8.pledge_id
                                  WHERE anon_110.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_110.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_110.unit = $1::VARCHAR) AND pledge_line_8.modality != 'LOAN' AND pledge_8.illustrative IS false AND pledge_8.counts IS true) AS anon_109
                                WHERE anon_109.need_id IS NULL) AS anon_108
                              WHERE anon_108.unvalued > $7::BIGINT
                              GROUP BY anon_108.unit) AS anon_107) AS anon_102 ON true) AS anon_100) AS anon_99
                      LIMIT 1), 'null')) || '}') AS anon_57
              FROM (
                SELECT $5::DATE AS effective, coalesce((
                    SELECT ledger_head.recorded_at
                    FROM ledger_head
                    WHERE ledger_head.sequence > 0), now()) AS known, (
                  SELECT ledger_head.sequence
                  FROM ledger_head) AS sequence) AS anon_58
              LIMIT 1), 'null')) || ',"byName":') || coalesce((
          SELECT (((((((('{"moment":' || (('{"sequence":' || coalesce(CAST(anon_114.sequence AS TEXT), 'null')) || '}')) || ',"plans":') || (
                        SELECT (('[' || coalesce(string_agg((((('{"code":' || CAST(to_json(CAST(anon_116.code AS TEXT)) AS TEXT)) || ',"title":') || coalesce(CAST(to_json(CAST(coalesce(anon_116.title ->> 'es', anon_116.title ->> 'en') AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_115
                        FROM (
                          SELECT anon_117.id AS id, anon_117.confidence AS confidence, anon_117.illustrative AS illustrative, anon_117.note AS note, anon_117.recorded_at AS recorded_at, anon_117.code AS code, anon_117.state_code AS state_code, anon_117.title AS title, anon_117.cycle AS cycle, anon_117.version AS version, anon_117.status AS status, anon_117.adopted_edtf AS adopted_edtf, anon_117.adopted_earliest AS adopted_earliest, anon_117.adopted_latest AS adopted_latest, anon_117.reference AS reference, anon_117.document_id AS document_id, anon_117.supersedes_id AS supersedes_id
                          FROM (
                            SELECT plan_19.id AS id, plan_19.confidence AS confidence, plan_19.illustrative AS illustrative, plan_19.note AS note, plan_19.recorded_at AS recorded_at, plan_19.code AS code, plan_19.state_code AS state_code, plan_19.title AS title, plan_19.cycle AS cycle, plan_19.version AS version, plan_19.status AS status, plan_19.adopted_edtf AS adopted_edtf, plan_19.adopted_earliest AS adopted_earliest, plan_19.adopted_latest AS adopted_latest, plan_19.reference AS reference, plan_19.document_id AS document_id, plan_19.supersedes_id AS supersedes_id
                            FROM plan AS plan_19
                            WHERE plan_19.id IN (
                              SELECT anon_118.plan_id
                              FROM (
                                SELECT need_9.id AS id, need_9.confidence AS confidence, need_9.illustrative AS illustrative, need_9.note AS note, need_9.recorded_at AS recorded_at, need_9.code AS code, need_9.plan_id AS plan_id, need_9.event_id AS event_id, need_9.title AS title, need_9.scope AS scope, need_9.state_code AS state_code, need_9.pillar AS pillar, need_9.sector AS sector, need_9.topics AS topics, need_9.populations AS populations, need_9.kind AS kind, need_9.unit AS unit, need_9.qualifier AS qualifier, need_9.stated_on_edtf AS stated_on_edtf, need_9.stated_on_earliest AS stated_on_earliest, need_9.stated_on_latest AS stated_on_latest, need_9.period_edtf AS period_edtf, need_9.period_earliest AS period_earliest, need_9.period_latest AS period_latest, need_9.investment_known AS investment_known, need_9.validated AS validated, need_9.publication AS publication, plan_20.code AS plan_code, plan_20.title AS plan_title, CAST(CAST(EXTRACT(year
                                      FROM need_9.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_119.required AS required, anon_119.unvalued AS unvalued
                                FROM need AS need_9
                                JOIN plan AS plan_20 ON plan_20.id = need_9.plan_id
                                JOIN (
                                  SELECT anon_120.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_120.balance_usd ELSE anon_120.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_120.unvalued ELSE 0 END) AS unvalued
                                  FROM (
                                    SELECT account_17.stage AS stage, account_17.unit AS unit, account_17.line_id AS line_id, account_17.need_id AS need_id, account_17.project_id AS project_id, account_17.balance AS balance, account_17.balance_usd AS balance_usd, account_17.unvalued AS unvalued
                                    FROM account AS account_17) AS anon_120
                                  WHERE anon_120.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_120.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_120.unit = $1::VARCHAR)
                                  GROUP BY anon_120.need_id) AS anon_119 ON anon_119.need_id = need_9.id
                                WHERE need_9.publication = 'PUBLISHED' AND need_9.code = any($8::TEXT[]) AND need_9.illustrative IS false) AS anon_118)) AS anon_117
                          ORDER BY anon_117.code
                          LIMIT 1000) AS anon_116)) || ',"total":') || coalesce((
                      SELECT (((((('{"required":' || coalesce((('"' || CAST(decimal_text(anon_122.required, anon_122.unit) AS TEXT)) || '"'), 'null')) || ',"complete":') || coalesce(CAST(anon_122.unconverted = '[]'::jsonb AS TEXT), 'null')) || ',"pledged":') || (((((((((((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_122.pledged_amount, anon_122.unit) AS TEXT)) || '"'), 'null')) || ',"gross":') || CASE WHEN (anon_122.pledged_amount IS NOT NULL) THEN (((((('{"numerator":' || coalesce((('"' || CAST(decimal_text(anon_122.pledged_amount, anon_122.unit) AS TEXT)) || '"'), 'null')) || ',"denominator":') || coalesce((('"' || CAST(decimal_text(anon_122.required, anon_122.unit) AS TEXT)) || '"'), 'null')) || ',"value":') || coalesce(CAST(round(anon_122.pledged_amount / CAST(nullif(anon_122.required, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"effective":') || CASE WHEN (anon_122.pledged_covered IS NOT NULL) THEN (((((('{"numerator":' || coalesce((('"' || CAST(decimal_text(anon_122.pledged_covered, anon_122.unit) AS TEXT)) || '"'), 'null')) || ',"denominator":') || coalesce((('"' || CAST(decimal_text(anon_122.required, anon_122.unit) AS TEXT)) || '"'), 'null')) || ',"value":') || coalesce(CAST(round(anon_122.pledged_covered / CAST(nullif(anon_122.required, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"gap":') || coalesce((('"' || CAST(decimal_text(anon_122.pledged_gap, anon_122.unit) AS TEXT)) || '"'), 'null')) || ',"surplus":') || coalesce((('"' || CAST(decimal_text(anon_122.pledged_surplus, anon_122.unit) AS TEXT)) || '"'), 'null')) || ',"fullyCovered":') || CASE WHEN (anon_122.pledged_full IS NOT NULL) THEN (((((('{"numerator":' || coalesce((('"' || CAST(anon_122.pledged_full AS TEXT)) || '"'), 'null')) || ',"denominator":') || coalesce((('"' || CAST(anon_122.needs AS TEXT)) || '"'), 'null')) || ',"value":') || coalesce(CAST(round(anon_122.pledged_full / CAST(nullif(anon_122.needs, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || '}')) || '}') AS anon_121
                      FROM (
                        SELECT anon_123.required AS required, anon_123.needs AS needs, anon_123.pledged_amount AS pledged_amount, anon_123.pledged_covered AS pledged_covered, anon_123.pledged_gap AS pledged_gap, anon_123.pledged_surplus AS pledged_surplus, anon_123.pledged_full AS pledged_full, anon_123.committed_amount AS committed_amount, anon_123.committed_covered AS committed_covered, anon_123.committed_gap AS committed_gap, anon_123.committed_surplus AS committed_surplus, anon_123.committed_full AS committed_full, anon_123.received_amount AS received_amount, anon_123.received_covered AS received_covered, anon_123.received_gap AS received_gap, anon_123.received_surplus AS received_surplus, anon_123.received_full AS received_full, anon_123.disbursed_amount AS disbursed_amount, anon_123.disbursed_covered AS disbursed_covered, anon_123.disbursed_gap AS disbursed_gap, anon_123.disbursed_surplus AS disbursed_surplus, anon_123.disbursed_full AS disbursed_full, anon_123.spent_amount AS spent_amount, anon_123.spent_covered AS spent_covered, anon_123.spent_gap AS spent_gap, anon_123.spent_surplus AS spent_surplus, anon_123.spent_full AS spent_full, anon_123.unit AS unit, anon_123.keys AS keys, anon_123.unconverted AS unconverted, anon_123.of_needs AS of_needs, CAST(anon_123.keys AS TEXT) AS place
                        FROM (
                          SELECT anon_124.required AS required, anon_124.needs AS needs, anon_124.pledged_amount AS pledged_amount, anon_124.pledged_covered AS pledged_covered, anon_124.pledged_gap AS pledged_gap, anon_124.pledged_surplus AS pledged_surplus, anon_124.pledged_full AS pledged_full, anon_124.committed_amount AS committed_amount, anon_124.committed_covered AS committed_covered, anon_124.committed_gap AS committed_gap, anon_124.committed_surplus AS committed_surplus, anon_124.committed_full AS committed_full, anon_124.received_amount AS received_amount, anon_124.received_covered AS received_covered, anon_124.received_gap AS received_gap, anon_124.received_surplus AS received_surplus, anon_124.received_full AS received_full, anon_124.disbursed_amount AS disbursed_amount, anon_124.disbursed_covered AS disbursed_covered, anon_124.disbursed_gap AS disbursed_gap, anon_124.disbursed_surplus AS disbursed_surplus, anon_124.disbursed_full AS disbursed_full, anon_124.spent_amount AS spent_amount, anon_124.spent_covered AS spent_covered, anon_124.spent_gap AS spent_gap, anon_124.spent_surplus AS spent_surplus, anon_124.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_125.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                          FROM (
                            SELECT coalesce(sum(anon_126.required), 0::numeric) AS required, count(anon_126.id) AS needs, coalesce(sum(anon_126.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_126.pledged, anon_126.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_126.required - anon_126.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_126.pledged - anon_126.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_126.id) FILTER (
                              WHERE anon_126.pledged >= anon_126.required) AS pledged_full, coalesce(sum(anon_126.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_126.committed, anon_126.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_126.required - anon_126.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_126.committed - anon_126.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_126.id) FILTER (
                              WHERE anon_126.committed >= anon_126.required) AS committed_full, coalesce(sum(anon_126.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_126.received, anon_126.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_126.required - anon_126.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_126.received - anon_126.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_126.id) FILTER (
                              WHERE anon_126.received >= anon_126.required) AS received_full, coalesce(sum(anon_126.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_126.disbursed, anon_126.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_126.required - anon_126.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_126.disbursed - anon_126.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_126.id) FILTER (
                              WHERE anon_126.disbursed >= anon_126.required) AS disbursed_full, coalesce(sum(anon_126.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_126.spent, anon_126.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_126.required - anon_126.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_126.spent - anon_126.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_126.id) FILTER (
                              WHERE anon_126.spent >= anon_126.required) AS spent_full
                            FROM (
                              SELECT anon_127.id AS id, anon_127.required AS required, coalesce(sum(anon_128.value) FILTER (
                                  WHERE anon_128.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(anon_128.value) FILTER (
                                  WHERE anon_128.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(anon_128.value) FILTER (
                                  WHERE anon_128.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(anon_128.value) FILTER (
                                  WHERE anon_128.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(anon_128.value) FILTER (
                                  WHERE anon_128.stage IN ('SPENT')), 0::numeric) AS spent
                              FROM (
                                SELECT need_10.id AS id, need_10.confidence AS confidence, need_10.illustrative AS illustrative, need_10.note AS note, need_10.recorded_at AS recorded_at, need_10.code AS code, need_10.plan_id AS plan_id, need_10.event_id AS event_id, need_10.title AS title, need_10.scope AS scope, need_10.state_code AS state_code, need_10.pillar AS pillar, need_10.sector AS sector, need_10.topics AS topics, need_10.populations AS populations, need_10.kind AS kind, need_10.unit AS unit, need_10.qualifier AS qualifier, need_10.stated_on_edtf AS stated_on_edtf, need_10.stated_on_earliest AS stated_on_earliest, need_10.stated_on_latest AS stated_on_latest, need_10.period_edtf AS period_edtf, need_10.period_earliest AS period_earliest, need_10.period_latest AS period_latest, need_10.investment_known AS investment_known, need_10.validated AS validated, need_10.publication AS publication, plan_21.code AS plan_code, plan_21.title AS plan_title, CAST(CAST(EXTRACT(year
                                      FROM need_10.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_129.required AS required, anon_129.unvalued AS unvalued
                                FROM need AS need_10
                                JOIN plan AS plan_21 ON plan_21.id = need_10.plan_id
                                JOIN (
                                  SELECT anon_130.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_130.balance_usd ELSE anon_130.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_130.unvalued ELSE 0 END) AS unvalued
                                  FROM (
                                    SELECT account_18.stage AS stage, account_18.unit AS unit, account_18.line_id AS line_id, account_18.need_id AS need_id, account_18.project_id AS project_id, account_18.balance AS balance, account_18.balance_usd AS balance_usd, account_18.unvalued AS unvalued
                                    FROM account AS account_18) AS anon_130
                                  WHERE anon_130.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_130.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_130.unit = $1::VARCHAR)
                                  GROUP BY anon_130.need_id) AS anon_129 ON anon_129.need_id = need_10.id
                                WHERE need_10.publication = 'PUBLISHED' AND need_10.code = any($8::TEXT[]) AND need_10.illustrative IS false) AS anon_127
                              LEFT OUTER JOIN (
                                SELECT anon_131.stage AS stage, anon_131.unit AS unit, anon_131.need_id AS need_id, anon_131.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_131.balance_usd ELSE anon_131.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_131.unvalued ELSE 0 END AS unvalued, pledge_9.donor_id AS donor_id, pledge_9.event_id AS event_id, pledge_line_9.channel AS channel, pledge_line_9.fund_id AS fund_id, pledge_line_9.modality AS modality, pledge_line_9.earmark_modality AS earmark_modality
                                FROM (
                                  SELECT account_19.stage AS stage, account_19.unit AS unit, account_19.line_id AS line_id, account_19.need_id AS need_id, account_19.project_id AS project_id, account_19.balance AS balance, account_19.balance_usd AS balance_usd, account_19.unvalued AS unvalued
                                  FROM account AS account_19) AS anon_131
                                JOIN pledge_line AS pledge_line_9 ON pledge_line_9.id = anon_131.line_id
                                JOIN pledge AS pledge_9 ON pledge_9.id = pledge_line_9.pledge_id
                                WHERE anon_131.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_131.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_131.unit = $1::VARCHAR) AND pledge_9.event_id IN (
                                  SELECT event_1.id
                                  FROM event AS event_1
                                  WHERE event_1.code = any($9::TEXT[])) AND pledge_line_9.modality != 'LOAN' AND pledge_9.illustrative IS false AND pledge_9.counts IS true) AS anon_128 ON anon_128.need_id = anon_127.id
                              GROUP BY anon_127.id, anon_127.required) AS anon_126) AS anon_124
                          LEFT OUTER JOIN (
                            SELECT jsonb_agg(jsonb_build_object('currency', anon_132.unit, 'amount', decimal_text(anon_132.amount, anon_132.unit))) AS unconverted
                            FROM (
                              SELECT anon_133.unit AS unit, sum(anon_133.unvalued) AS amount
                              FROM (
                                SELECT anon_134.unit AS unit, anon_134.unvalued AS unvalued
                                FROM (
                                  SELECT need_11.id AS id, need_11.confidence AS confidence, need_11.illustrative AS illustrative, need_11.note AS note, need_11.recorded_at AS recorded_at, need_11.code AS code, need_11.plan_id AS plan_id, need_11.event_id AS event_id, need_11.title AS title, need_11.scope AS scope, need_11.state_code AS state_code, need_11.pillar AS pillar, need_11.sector AS sector, need_11.topics AS topics, need_11.populations AS populations, need_11.kind AS kind, need_11.unit AS unit, need_11.qualifier AS qualifier, need_11.stated_on_edtf AS stated_on_edtf, need_11.stated_on_earliest AS stated_on_earliest, need_11.stated_on_latest AS stated_on_latest, need_11.period_edtf AS period_edtf, need_11.period_earliest AS period_earliest, need_11.period_latest AS period_latest, need_11.investment_known AS investment_known, need_11.validated AS validated, need_11.publication AS publication, plan_22.code AS plan_code, plan_22.title AS plan_title, CAST(CAST(EXTRACT(year
                                        FROM need_11.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_136.required AS required, anon_136.unvalued AS unvalued
                                  FROM need AS need_11
                                  JOIN plan AS plan_22 ON plan_22.id = need_11.plan_id
                                  JOIN (
                                    SELECT anon_137.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_137.balance_usd ELSE anon_137.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_137.unvalued ELSE 0 END) AS unvalued
                                    FROM (
                                      SELECT account_20.stage AS stage, account_20.unit AS unit, account_20.line_id AS line_id, account_20.need_id AS need_id, account_20.project_id AS project_id, account_20.balance AS balance, account_20.balance_usd AS balance_usd, account_20.unvalued AS unvalued
                                      FROM account AS account_20) AS anon_137
                                    WHERE anon_137.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_137.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_137.unit = $1::VARCHAR)
                                    GROUP BY anon_137.need_id) AS anon_136 ON anon_136.need_id = need_11.id
                                  WHERE need_11.publication = 'PUBLISHED' AND need_11.code = any($8::TEXT[]) AND need_11.illustrative IS false) AS anon_135
                                JOIN (
                                  SELECT anon_138.stage AS stage, anon_138.unit AS unit, anon_138.need_id AS need_id, anon_138.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_138.balance_usd ELSE anon_138.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_138.unvalued ELSE 0 END AS unvalued, pledge_10.donor_id AS donor_id, pledge_10.event_id AS event_id, pledge_line_10.channel AS channel, pledge_line_10.fund_id AS fund_id, pledge_line_10.modality AS modality, pledge_line_10.earmark_modality AS earmark_modality
                                  FROM (
                                    SELECT account_21.stage AS stage, account_21.unit AS unit, account_21.line_id AS line_id, account_21.need_id AS need_id, account_21.project_id AS project_id, account_21.balance AS balance, account_21.balance_usd AS balance_usd, account_21.unvalued AS unvalued
                                    FROM account AS account_21) AS anon_138
                                  JOIN pledge_line AS pledge_line_10 ON pledge_line_10.id = anon_138.line_id
                                  JOIN pledge AS pledge_10 ON pledge_10.id = pledge_line_10.pledge_id
                                  WHERE anon_138.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_138.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_138.unit = $1::VARCHAR) AND pledge_10.event_id IN (
                                    SELECT event_2.id
                                    FROM event AS event_2
                                    WHERE event_2.code = any($9::TEXT[])) AND pledge_line_10.modality != 'LOAN' AND pledge_10.illustrative IS false AND pledge_10.counts IS true) AS anon_134 ON anon_134.need_id = anon_135.id UNION ALL
                                SELECT anon_139.unit AS unit, anon_139.unvalued AS unvalued
                                FROM (
                                  SELECT need_12.id AS id, need_12.confidence AS confidence, need_12.illustrative AS illustrative, need_12.note AS note, need_12.recorded_at AS recorded_at, need_12.code AS code, need_12.plan_id AS plan_id, need_12.event_id AS event_id, need_12.title AS title, need_12.scope AS scope, need_12.state_code AS state_code, need_12.pillar AS pillar, need_12.sector AS sector, need_12.topics AS topics, need_12.populations AS populations, need_12.kind AS kind, need_12.unit AS unit, need_12.qualifier AS qualifier, need_12.stated_on_edtf AS stated_on_edtf, need_12.stated_on_earliest AS stated_on_earliest, need_12.stated_on_latest AS stated_on_latest, need_12.period_edtf AS period_edtf, need_12.period_earliest AS period_earliest, need_12.period_latest AS period_latest, need_12.investment_known AS investment_known, need_12.validated AS validated, need_12.publication AS publication, plan_23.code AS plan_code, plan_23.title AS plan_title, CAST(CAST(EXTRACT(year
                                        FROM need_12.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_140.required AS required, anon_140.unvalued AS unvalued
                                  FROM need AS need_12
                                  JOIN plan AS plan_23 ON plan_23.id = need_12.plan_id
                                  JOIN (
                                    SELECT anon_141.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_141.balance_usd ELSE anon_141.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_141.unvalued ELSE 0 END) AS unvalued
                                    FROM (
                                      SELECT account_22.stage AS stage, account_22.unit AS unit, account_22.line_id AS line_id, account_22.need_id AS need_id, account_22.project_id AS project_id, account_22.balance AS balance, account_22.balance_usd AS balance_usd, account_22.unvalued AS unvalued
                                      FROM account AS account_22) AS anon_141
                                    WHERE anon_141.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_141.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_141.unit = $1::VARCHAR)
                                    GROUP BY anon_141.need_id) AS anon_140 ON anon_140.need_id = need_12.id
                                  WHERE need_12.publication = 'PUBLISHED' AND need_12.code = any($8::TEXT[]) AND need_12.illustrative IS false) AS anon_139) AS anon_133
                              WHERE anon_133.unvalued > $10::BIGINT
                              GROUP BY anon_133.unit) AS anon_132) AS anon_125 ON true) AS anon_123) AS anon_122
                      LIMIT 1), 'null')) || ',"notAllocated":') || coalesce((
                  SELECT (((((('{"pledged":' || (((((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_143.pledged_amount, anon_143.unit) AS TEXT)) || '"'), 'null')) || ',"effective":') || CASE WHEN (anon_143.pledged_covered IS NOT NULL) THEN (('{"value":' || coalesce(CAST(round(anon_143.pledged_covered / CAST(nullif(anon_143.required, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"gap":') || coalesce((('"' || CAST(decimal_text(anon_143.pledged_gap, anon_143.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"committed":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_143.committed_amount, anon_143.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"received":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_143.received_amount, anon_143.unit) AS TEXT)) || '"'), 'null')) || '}')) || '}') AS anon_142
                  FROM (
                    SELECT anon_144.required AS required, anon_144.needs AS needs, anon_144.pledged_amount AS pledged_amount, anon_144.pledged_covered AS pledged_covered, anon_144.pledged_gap AS pledged_gap, anon_144.pledged_surplus AS pledged_surplus, anon_144.pledged_full AS pledged_full, anon_144.committed_amount AS committed_amount, anon_144.committed_covered AS committed_covered, anon_144.committed_gap AS committed_gap, anon_144.committed_surplus AS committed_surplus, anon_144.committed_full AS committed_full, anon_144.received_amount AS received_amount, anon_144.received_covered AS received_covered, anon_144.received_gap AS received_gap, anon_144.received_surplus AS received_surplus, anon_144.received_full AS received_full, anon_144.disbursed_amount AS disbursed_amount, anon_144.disbursed_covered AS disbursed_covered, anon_144.disbursed_gap AS disbursed_gap, anon_144.disbursed_surplus AS disbursed_surplus, anon_144.disbursed_full AS disbursed_full, anon_144.spent_amount AS spent_amount, anon_144.spent_covered AS spent_covered, anon_144.spent_gap AS spent_gap, anon_144.spent_surplus AS spent_surplus, anon_144.spent_full AS spent_full, anon_144.unit AS unit, anon_144.keys AS keys, anon_144.unconverted AS unconverted, anon_144.of_needs AS of_needs, CAST(anon_144.keys AS TEXT) AS place
                    FROM (
                      SELECT anon_145.required AS required, anon_145.needs AS needs, anon_145.pledged_amount AS pledged_amount, anon_145.pledged_covered AS pledged_covered, anon_145.pledged_gap AS pledged_gap, anon_145.pledged_surplus AS pledged_surplus, anon_145.pledged_full AS pledged_full, anon_145.committed_amount AS committed_amount, anon_145.committed_covered AS committed_covered, anon_145.committed_gap AS committed_gap, anon_145.committed_surplus AS committed_surplus, anon_145.committed_full AS committed_full, anon_145.received_amount AS received_amount, anon_145.received_covered AS received_covered, anon_145.received_gap AS received_gap, anon_145.received_surplus AS received_surplus, anon_145.received_full AS received_full, anon_145.disbursed_amount AS disbursed_amount, anon_145.disbursed_covered AS disbursed_covered, anon_145.disbursed_gap AS disbursed_gap, anon_145.disbursed_surplus AS disbursed_surplus, anon_145.disbursed_full AS disbursed_full, anon_145.spent_amount AS spent_amount, anon_145.spent_covered AS spent_covered, anon_145.spent_gap AS spent_gap, anon_145.spent_surplus AS spent_surplus, anon_145.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_146.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                      FROM (
                        SELECT 0::numeric AS required, 0 AS needs, coalesce(sum(anon_147.value) FILTER (
                            WHERE anon_147.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_147.value) FILTER (
                            WHERE anon_147.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_147.value) FILTER (
                            WHERE anon_147.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_147.value) FILTER (
                            WHERE anon_147.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_147.value) FILTER (
                            WHERE anon_147.stage IN ('SPENT')), 0::numeric) AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                        FROM (
                          SELECT anon_148.stage AS stage, anon_148.unit AS unit, anon_148.need_id AS need_id, anon_148.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_148.balance_usd ELSE anon_148.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_148.unvalued ELSE 0 END AS unvalued, pledge_11.donor_id AS donor_id, pledge_11.event_id AS event_id, pledge_line_11.channel AS channel, pledge_line_11.fund_id AS fund_id, pledge_line_11.modality AS modality, pledge_line_11.earmark_modality AS earmark_modality
                          FROM (
                            SELECT account_23.stage AS stage, account_23.unit AS unit, account_23.line_id AS line_id, account_23.need_id AS need_id, account_23.project_id AS project_id, account_23.balance AS balance, account_23.balance_usd AS balance_usd, account_23.unvalued AS unvalued
                            FROM account AS account_23) AS anon_148
                          JOIN pledge_line AS pledge_line_11 ON pledge_line_11.id = anon_148.line_id
                          JOIN pledge AS pledge_11 ON pledge_11.id = pledge_line_11.pledge_id
                          WHERE anon_148.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_148.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_148.unit = $1::VARCHAR) AND pledge_11.event_id IN (
                            SELECT event_3.id
                            FROM event AS event_3
                            WHERE event_3.code = any($9::TEXT[])) AND pledge_line_11.modality != 'LOAN' AND pledge_11.illustrative IS false AND pledge_11.counts IS true) AS anon_147
                        WHERE anon_147.need_id IS NULL) AS anon_145
                      LEFT OUTER JOIN (
                        SELECT jsonb_agg(jsonb_build_object('currency', anon_149.unit, 'amount', decimal_text(anon_149.amount, anon_149.unit))) AS unconverted
                        FROM (
                          SELECT anon_150.unit AS unit, sum(anon_150.unvalued) AS amount
                          FROM (
                            SELECT anon_151.unit AS unit, anon_151.unvalued AS unvalued
                            FROM (
                              SELECT anon_152.stage AS stage, anon_152.unit AS unit, anon_152.need_id AS need_id, anon_152.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_152.balance_usd ELSE anon_152.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_152.unvalued ELSE 0 END AS unvalued, pledge_12.donor_id AS donor_id, pledge_12.event_id AS event_id, pledge_line_12.channel AS channel, pledge_line_12.fund_id AS fund_id, pledge_line_12.modality AS modality, pledge_line_12.earmark_modality AS earmark_modality
                              FROM (
                                SELECT account_24.stage AS stage, account_24.unit AS unit, account_24.line_id AS line_id, account_24.need_id AS need_id, account_24.project_id AS project_id, account_24.balance AS balance, account_24.balance_usd AS balance_usd, account_24.unvalued AS unvalued
                                FROM account AS account_24) AS anon_152
                              JOIN pledge_line AS pledge_line_12 ON pledge_line_12.id = anon_152.line_id
                              JOIN pledge AS pledge_12 ON pledge_12.id = pledge_line_12.pledge_id
                              WHERE anon_152.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_152.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_152.unit = $1::VARCHAR) AND pledge_12.event_id IN (
                                SELECT event_4.id
                                FROM event AS event_4
                                WHERE event_4.code = any($9::TEXT[])) AND pledge_line_12.modality != 'LOAN' AND pledge_12.illustrative IS false AND pledge_12.counts IS true) AS anon_151
                            WHERE anon_151.need_id IS NULL) AS anon_150
                          WHERE anon_150.unvalued > $11::BIGINT
                          GROUP BY anon_150.unit) AS anon_149) AS anon_146 ON true) AS anon_144) AS anon_143
                  LIMIT 1), 'null')) || '}') AS anon_113
          FROM (
            SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
                SELECT ledger_head.recorded_at
                FROM ledger_head
                WHERE ledger_head.sequence > 0), now()) AS known, (
              SELECT ledger_head.sequence
              FROM ledger_head) AS sequence) AS anon_114
          LIMIT 1), 'null')) || '}'), 'UTF8') AS convert_to_1
