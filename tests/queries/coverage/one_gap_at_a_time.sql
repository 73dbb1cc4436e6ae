SELECT convert_to((((((((('{"before":' || coalesce((
                      SELECT (((('{"plans":' || (
                                SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_3.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_2
                                FROM (
                                  SELECT anon_4.id AS id, anon_4.confidence AS confidence, anon_4.illustrative AS illustrative, anon_4.note AS note, anon_4.recorded_at AS recorded_at, anon_4.code AS code, anon_4.state_code AS state_code, anon_4.title AS title, anon_4.cycle AS cycle, anon_4.version AS version, anon_4.status AS status, anon_4.adopted_edtf AS adopted_edtf, anon_4.adopted_earliest AS adopted_earliest, anon_4.adopted_latest AS adopted_latest, anon_4.reference AS reference, anon_4.document_id AS document_id, anon_4.supersedes_id AS supersedes_id
                                  FROM (
                                    SELECT plan_1.id AS id, plan_1.confidence AS confidence, plan_1.illustrative AS illustrative, plan_1.note AS note, plan_1.recorded_at AS recorded_at, plan_1.code AS code, plan_1.state_code AS state_code, plan_1.title AS title, plan_1.cycle AS cycle, plan_1.version AS version, plan_1.status AS status, plan_1.adopted_edtf AS adopted_edtf, plan_1.adopted_earliest AS adopted_earliest, plan_1.adopted_latest AS adopted_latest, plan_1.reference AS reference, plan_1.document_id AS document_id, plan_1.supersedes_id AS supersedes_id
                                    FROM plan AS plan_1
                                    WHERE plan_1.id IN (
                                      SELECT anon_5.plan_id
                                      FROM (
                                        SELECT need_1.id AS id, need_1.confidence AS confidence, need_1.illustrative AS illustrative, need_1.note AS note, need_1.recorded_at AS recorded_at, need_1.code AS code, need_1.plan_id AS plan_id, need_1.event_id AS event_id, need_1.title AS title, need_1.scope AS scope, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.topics AS topics, need_1.populations AS populations, need_1.kind AS kind, need_1.unit AS unit, need_1.qualifier AS qualifier, need_1.stated_on_edtf AS stated_on_edtf, need_1.stated_on_earliest AS stated_on_earliest, need_1.stated_on_latest AS stated_on_latest, need_1.period_edtf AS period_edtf, need_1.period_earliest AS period_earliest, need_1.period_latest AS period_latest, need_1.investment_known AS investment_known, need_1.validated AS validated, need_1.publication AS publication, plan_2.code AS plan_code, plan_2.title AS plan_title, CAST(CAST(EXTRACT(year
                                              FROM need_1.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_6.required AS required, anon_6.unvalued AS unvalued
                                        FROM need AS need_1
                                        JOIN plan AS plan_2 ON plan_2.id = need_1.plan_id
                                        JOIN (
                                          SELECT anon_7.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_7.balance_usd ELSE anon_7.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_7.unvalued ELSE 0 END) AS unvalued
                                          FROM (
                                            SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, anon_8.balance AS balance, anon_8.balance_usd AS balance_usd, anon_8.unvalued AS unvalued
                                            FROM account AS account_1
                                            JOIN (
                                              SELECT anon_9.account_id AS account_id, sum(anon_9.amount) AS balance, sum(anon_9.amount_usd) AS balance_usd, sum(anon_9.unvalued) AS unvalued
                                              FROM (
                                                SELECT transfer_1.to_account AS account_id, 1 * transfer_1.amount AS amount, 1 * coalesce(transfer_1.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_1.amount_usd IS NULL) THEN transfer_1.amount ELSE 0 END AS unvalued
                                                FROM transfer AS transfer_1
                                                WHERE transfer_1.effective_on <= $2::DATE UNION ALL
                                                SELECT transfer_2.from_account AS account_id, -1 * transfer_2.amount AS amount, -1 * coalesce(transfer_2.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_2.amount_usd IS NULL) THEN transfer_2.amount ELSE 0 END AS unvalued
                                                FROM transfer AS transfer_2
                                                WHERE transfer_2.effective_on <= $2::DATE) AS anon_9
                                              GROUP BY anon_9.account_id) AS anon_8 ON anon_8.account_id = account_1.id) AS anon_7
                                          WHERE anon_7.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_7.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_7.unit = $1::VARCHAR)
                                          GROUP BY anon_7.need_id) AS anon_6 ON anon_6.need_id = need_1.id
                                        WHERE need_1.publication = 'PUBLISHED' AND need_1.illustrative IS false AND plan_2.reference IS true AND plan_2.adopted_latest <= $2::DATE AND NOT (EXISTS (
                                            SELECT plan_3.id
                                            FROM plan AS plan_3
                                            WHERE plan_3.reference IS true AND plan_3.adopted_latest <= $2::DATE AND plan_3.state_code IS NOT DISTINCT
                                            FROM plan_2.state_code AND plan_3.adopted_latest > plan_2.adopted_latest AND plan_3.illustrative IS false))) AS anon_5)) AS anon_4
                                  ORDER BY anon_4.code
                                  LIMIT 1000) AS anon_3)) || ',"total":') || coalesce((
                              SELECT (((((('{"required":' || coalesce((('"' || CAST(decimal_text(anon_11.required, anon_11.unit) AS TEXT)) || '"'), 'null')) || ',"complete":') || coalesce(CAST(anon_11.unconverted = '[]'::jsonb AS TEXT), 'null')) || ',"unconverted":') || (
                                    SELECT (('[' || coalesce(string_agg((((('{"amount":' || coalesce((('"' || CAST(anon_13.amount AS TEXT)) || '"'), 'null')) || ',"currency":') || CAST(to_json(CAST(anon_13.currency AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_12
                                    FROM (
                                      SELECT anon_14.currency AS currency, anon_14.amount AS amount
                                      FROM (
                                        SELECT CAST(anon_15.value AS JSONB) ->> 'currency' AS currency, CAST(anon_15.value AS JSONB) ->> 'amount' AS amount
                                        FROM jsonb_array_elements(anon_11.unconverted) AS anon_15) AS anon_14
                                      ORDER BY anon_14.currency
                                      LIMIT 1000) AS anon_13)) || '}') AS anon_10
                              FROM (
                                SELECT anon_16.required AS required, anon_16.needs AS needs, anon_16.pledged_amount AS pledged_amount, anon_16.pledged_covered AS pledged_covered, anon_16.pledged_gap AS pledged_gap, anon_16.pledged_surplus AS pledged_surplus, anon_16.pledged_full AS pledged_full, anon_16.committed_amount AS committed_amount, anon_16.committed_covered AS committed_covered, anon_16.committed_gap AS committed_gap, anon_16.committed_surplus AS committed_surplus, anon_16.committed_full AS committed_full, anon_16.received_amount AS received_amount, anon_16.received_covered AS received_covered, anon_16.received_gap AS received_gap, anon_16.received_surplus AS received_surplus, anon_16.received_full AS received_full, anon_16.disbursed_amount AS disbursed_amount, anon_16.disbursed_covered AS disbursed_covered, anon_16.disbursed_gap AS disbursed_gap, anon_16.disbursed_surplus AS disbursed_surplus, anon_16.disbursed_full AS disbursed_full, anon_16.spent_amount AS spent_amount, anon_16.spent_covered AS spent_covered, anon_16.spent_gap AS spent_gap, anon_16.spent_surplus AS spent_surplus, anon_16.spent_full AS spent_full, anon_16.unit AS unit, anon_16.keys AS keys, anon_16.unconverted AS unconverted, anon_16.of_needs AS of_needs, CAST(anon_16.keys AS TEXT) AS place
                                FROM (
                                  SELECT anon_17.required AS required, anon_17.needs AS needs, anon_17.pledged_amount AS pledged_amount, anon_17.pledged_covered AS pledged_covered, anon_17.pledged_gap AS pledged_gap, anon_17.pledged_surplus AS pledged_surplus, anon_17.pledged_full AS pledged_full, anon_17.committed_amount AS committed_amount, anon_17.committed_covered AS committed_covered, anon_17.committed_gap AS committed_gap, anon_17.committed_surplus AS committed_surplus, anon_17.committed_full AS committed_full, anon_17.received_amount AS received_amount, anon_17.received_covered AS received_covered, anon_17.received_gap AS received_gap, anon_17.received_surplus AS received_surplus, anon_17.received_full AS received_full, anon_17.disbursed_amount AS disbursed_amount, anon_17.disbursed_covered AS disbursed_covered, anon_17.disbursed_gap AS disbursed_gap, anon_17.disbursed_surplus AS disbursed_surplus, anon_17.disbursed_full AS disbursed_full, anon_17.spent_amount AS spent_amount, anon_17.spent_covered AS spent_covered, anon_17.spent_gap AS spent_gap, anon_17.spent_surplus AS spent_surplus, anon_17.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_18.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                                  FROM (
                                    SELECT coalesce(sum(anon_19.required), 0::numeric) AS required, count(anon_19.id) AS needs, coalesce(sum(anon_19.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_19.pledged, anon_19.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_19.required - anon_19.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_19.pledged - anon_19.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_19.id) FILTER (
                                      WHERE anon_19.pledged >= anon_19.required) AS pledged_full, coalesce(sum(anon_19.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_19.committed, anon_19.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_19.required - anon_19.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_19.committed - anon_19.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_19.id) FILTER (
                                      WHERE anon_19.committed >= anon_19.required) AS committed_full, coalesce(sum(anon_19.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_19.received, anon_19.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_19.required - anon_19.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_19.received - anon_19.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_19.id) FILTER (
                                      WHERE anon_19.received >= anon_19.required) AS received_full, coalesce(sum(anon_19.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_19.disbursed, anon_19.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_19.required - anon_19.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_19.disbursed - anon_19.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_19.id) FILTER (
                                      WHERE anon_19.disbursed >= anon_19.required) AS disbursed_full, coalesce(sum(anon_19.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_19.spent, anon_19.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_19.required - anon_19.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_19.spent - anon_19.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_19.id) FILTER (
                                      WHERE anon_19.spent >= anon_19.required) AS spent_full
                                    FROM (
                                      SELECT anon_20.id AS id, anon_20.required AS required, coalesce(sum(anon_21.value) FILTER (
                                          WHERE anon_21.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(anon_21.value) FILTER (
                                          WHERE anon_21.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(anon_21.value) FILTER (
                                          WHERE anon_21.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(anon_21.value) FILTER (
                                          WHERE anon_21.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(anon_21.value) FILTER (
                                          WHERE anon_21.stage IN ('SPENT')), 0::numeric) AS spent
                                      FROM (
                                        SELECT need_2.id AS id, need_2.confidence AS confidence, need_2.illustrative AS illustrative, need_2.note AS note, need_2.recorded_at AS recorded_at, need_2.code AS code, need_2.plan_id AS plan_id, need_2.event_id AS event_id, need_2.title AS title, need_2.scope AS scope, need_2.state_code AS state_code, need_2.pillar AS pillar, need_2.sector AS sector, need_2.topics AS topics, need_2.populations AS populations, need_2.kind AS kind, need_2.unit AS unit, need_2.qualifier AS qualifier, need_2.stated_on_edtf AS stated_on_edtf, need_2.stated_on_earliest AS stated_on_earliest, need_2.stated_on_latest AS stated_on_latest, need_2.period_edtf AS period_edtf, need_2.period_earliest AS period_earliest, need_2.period_latest AS period_latest, need_2.investment_known AS investment_known, need_2.validated AS validated, need_2.publication AS publication, plan_4.code AS plan_code, plan_4.title AS plan_title, CAST(CAST(EXTRACT(year
                                              FROM need_2.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_22.required AS required, anon_22.unvalued AS unvalued
                                        FROM need AS need_2
                                        JOIN plan AS plan_4 ON plan_4.id = need_2.plan_id
                                        JOIN (
                                          SELECT anon_23.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_23.balance_usd ELSE anon_23.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_23.unvalued ELSE 0 END) AS unvalued
                                          FROM (
                                            SELECT account_2.stage AS stage, account_2.unit AS unit, account_2.line_id AS line_id, account_2.need_id AS need_id, account_2.project_id AS project_id, anon_24.balance AS balance, anon_24.balance_usd AS balance_usd, anon_24.unvalued AS unvalued
                                            FROM account AS account_2
                                            JOIN (
                                              SELECT anon_25.account_id AS account_id, sum(anon_25.amount) AS balance, sum(anon_25.amount_usd) AS balance_usd, sum(anon_25.unvalued) AS unvalued
                                              FROM (
                                                SELECT transfer_3.to_account AS account_id, 1 * transfer_3.amount AS amount, 1 * coalesce(transfer_3.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_3.amount_usd IS NULL) THEN transfer_3.amount ELSE 0 END AS unvalued
                                                FROM transfer AS transfer_3
                                                WHERE transfer_3.effective_on <= $2::DATE UNION ALL
                                                SELECT transfer_4.from_account AS account_id, -1 * transfer_4.amount AS amount, -1 * coalesce(transfer_4.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_4.amount_usd IS NULL) THEN transfer_4.amount ELSE 0 END AS unvalued
                                                FROM transfer AS transfer_4
                                                WHERE transfer_4.effective_on <= $2::DATE) AS anon_25
                                              GROUP BY anon_25.account_id) AS anon_24 ON anon_24.account_id = account_2.id) AS anon_23
                                          WHERE anon_23.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_23.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_23.unit = $1::VARCHAR)
                                          GROUP BY anon_23.need_id) AS anon_22 ON anon_22.need_id = need_2.id
                                        WHERE need_2.publication = 'PUBLISHED' AND need_2.illustrative IS false AND plan_4.reference IS true AND plan_4.adopted_latest <= $2::DATE AND NOT (EXISTS (
                                            SELECT plan_5.id
                                            FROM plan AS plan_5
                                            WHERE plan_5.reference IS true AND plan_5.adopted_latest <= $2::DATE AND plan_5.state_code IS NOT DISTINCT
                                            FROM plan_4.state_code AND plan_5.adopted_latest > plan_4.adopted_latest AND plan_5.illustrative IS false))) AS anon_20
                                      LEFT OUTER JOIN (
                                        SELECT anon_26.stage AS stage, anon_26.unit AS unit, anon_26.need_id AS need_id, anon_26.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_26.balance_usd ELSE anon_26.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_26.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                                        FROM (
                                          SELECT account_3.stage AS stage, account_3.unit AS unit, account_3.line_id AS line_id, account_3.need_id AS need_id, account_3.project_id AS project_id, anon_27.balance AS balance, anon_27.balance_usd AS balance_usd, anon_27.unvalued AS unvalued
                                          FROM account AS account_3
                                          JOIN (
                                            SELECT anon_28.account_id AS account_id, sum(anon_28.amount) AS balance, sum(anon_28.amount_usd) AS balance_usd, sum(anon_28.unvalued) AS unvalued
                                            FROM (
                                              SELECT transfer_5.to_account AS account_id, 1 * transfer_5.amount AS amount, 1 * coalesce(transfer_5.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_5.amount_usd IS NULL) THEN transfer_5.amount ELSE 0 END AS unvalued
                                              FROM transfer AS transfer_5
                                              WHERE transfer_5.effective_on <= $2::DATE UNION ALL
                                              SELECT transfer_6.from_account AS account_id, -1 * transfer_6.amount AS amount, -1 * coalesce(transfer_6.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_6.amount_usd IS NULL) THEN transfer_6.amount ELSE 0 END AS unvalued
                                              FROM transfer AS transfer_6
                                              WHERE transfer_6.effective_on <= $2::DATE) AS anon_28
                                            GROUP BY anon_28.account_id) AS anon_27 ON anon_27.account_id = account_3.id) AS anon_26
                                        JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_26.line_id
                                        JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                                        WHERE anon_26.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_26.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_26.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true) AS anon_21 ON anon_21.need_id = anon_20.id
                                      GROUP BY anon_20.id, anon_20.required) AS anon_19) AS anon_17
                                  LEFT OUTER JOIN (
                                    SELECT jsonb_agg(jsonb_build_object('currency', anon_29.unit, 'amount', decimal_text(anon_29.amount, anon_29.unit))) AS unconverted
                                    FROM (
                                      SELECT anon_30.unit AS unit, sum(anon_30.unvalued) AS amount
                                      FROM (
                                        SELECT anon_31.unit AS unit, anon_31.unvalued AS unvalued
                                        FROM (
                                          SELECT need_3.id AS id, need_3.confidence AS confidence, need_3.illustrative AS illustrative, need_3.note AS note, need_3.recorded_at AS recorded_at, need_3.code AS code, need_3.plan_id AS plan_id, need_3.event_id AS event_id, need_3.title AS title, need_3.scope AS scope, need_3.state_code AS state_code, need_3.pillar AS pillar, need_3.sector AS sector, need_3.topics AS topics, need_3.populations AS populations, need_3.kind AS kind, need_3.unit AS unit, need_3.qualifier AS qualifier, need_3.stated_on_edtf AS stated_on_edtf, need_3.stated_on_earliest AS stated_on_earliest, need_3.stated_on_latest AS stated_on_latest, need_3.period_edtf AS period_edtf, need_3.period_earliest AS period_earliest, need_3.period_latest AS period_latest, need_3.investment_known AS investment_known, need_3.validated AS validated, need_3.publication AS publication, plan_6.code AS plan_code, plan_6.title AS plan_title, CAST(CAST(EXTRACT(year
                                                FROM need_3.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_33.required AS required, anon_33.unvalued AS unvalued
                                          FROM need AS need_3
                                          JOIN plan AS plan_6 ON plan_6.id = need_3.plan_id
                                          JOIN (
                                            SELECT anon_34.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_34.balance_usd ELSE anon_34.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_34.unvalued ELSE 0 END) AS unvalued
                                            FROM (
                                              SELECT account_4.stage AS stage, account_4.unit AS unit, account_4.line_id AS line_id, account_4.need_id AS need_id, account_4.project_id AS project_id, anon_35.balance AS balance, anon_35.balance_usd AS balance_usd, anon_35.unvalued AS unvalued
                                              FROM account AS account_4
                                              JOIN (
                                                SELECT anon_36.account_id AS account_id, sum(anon_36.amount) AS balance, sum(anon_36.amount_usd) AS balance_usd, sum(anon_36.unvalued) AS unvalued
                                                FROM (
                                                  SELECT transfer_7.to_account AS account_id, 1 * transfer_7.amount AS amount, 1 * coalesce(transfer_7.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_7.amount_usd IS NULL) THEN transfer_7.amount ELSE 0 END AS unvalued
                                                  FROM transfer AS transfer_7
                                                  WHERE transfer_7.effective_on <= $2::DATE UNION ALL
                                                  SELECT transfer_8.from_account AS account_id, -1 * transfer_8.amount AS amount, -1 * coalesce(transfer_8.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_8.amount_usd IS NULL) THEN transfer_8.amount ELSE 0 END AS unvalued
                                                  FROM transfer AS transfer_8
                                                  WHERE transfer_8.effective_on <= $2::DATE) AS anon_36
                                                GROUP BY anon_36.account_id) AS anon_35 ON anon_35.account_id = account_4.id) AS anon_34
                                            WHERE anon_34.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_34.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_34.unit = $1::VARCHAR)
                                            GROUP BY anon_34.need_id) AS anon_33 ON anon_33.need_id = need_3.id
                                          WHERE need_3.publication = 'PUBLISHED' AND need_3.illustrative IS false AND plan_6.reference IS true AND plan_6.adopted_latest <= $2::DATE AND NOT (EXISTS (
                                              SELECT plan_7.id
                                              FROM plan AS plan_7
                                              WHERE plan_7.reference IS true AND plan_7.adopted_latest <= $2::DATE AND plan_7.state_code IS NOT DISTINCT
                                              FROM plan_6.state_code AND plan_7.adopted_latest > plan_6.adopted_latest AND plan_7.illustrative IS false))) AS anon_32
                                        JOIN (
                                          SELECT anon_37.stage AS stage, anon_37.unit AS unit, anon_37.need_id AS need_id, anon_37.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_37.balance_usd ELSE anon_37.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_37.unvalued ELSE 0 END AS unvalued, pledge_2.donor_id AS donor_id, pledge_2.event_id AS event_id, pledge_line_2.channel AS channel, pledge_line_2.fund_id AS fund_id, pledge_line_2.modality AS modality, pledge_line_2.earmark_modality AS earmark_modality
                                          FROM (
                                            SELECT account_5.stage AS stage, account_5.unit AS unit, account_5.line_id AS line_id, account_5.need_id AS need_id, account_5.project_id AS project_id, anon_38.balance AS balance, anon_38.balance_usd AS balance_usd, anon_38.unvalued AS unvalued
                                            FROM account AS account_5
                                            JOIN (
                                              SELECT anon_39.account_id AS account_id, sum(anon_39.amount) AS balance, sum(anon_39.amount_usd) AS balance_usd, sum(anon_39.unvalued) AS unvalued
                                              FROM (
                                                SELECT transfer_9.to_account AS account_id, 1 * transfer_9.amount AS amount, 1 * coalesce(transfer_9.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_9.amount_usd IS NULL) THEN transfer_9.amount ELSE 0 END AS unvalued
                                                FROM transfer AS transfer_9
                                                WHERE transfer_9.effective_on <= $2::DATE UNION ALL
                                                SELECT transfer_10.from_account AS account_id, -1 * transfer_10.amount AS amount, -1 * coalesce(transfer_10.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_10.amount_usd IS NULL) THEN transfer_10.amount ELSE 0 END AS unvalued
                                                FROM transfer AS transfer_10
                                                WHERE transfer_10.effective_on <= $2::DATE) AS anon_39
                                              GROUP BY anon_39.account_id) AS anon_38 ON anon_38.account_id = account_5.id) AS anon_37
                                          JOIN pledge_line AS pledge_line_2 ON pledge_line_2.id = anon_37.line_id
                                          JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
                                          WHERE anon_37.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_37.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_37.unit = $1::VARCHAR) AND pledge_line_2.modality != 'LOAN' AND pledge_2.illustrative IS false AND pledge_2.counts IS true) AS anon_31 ON anon_31.need_id = anon_32.id UNION ALL
                                        SELECT anon_40.unit AS unit, anon_40.unvalued AS unvalued
                                        FROM (
                                          SELECT need_4.id AS id, need_4.confidence AS confidence, need_4.illustrative AS illustrative, need_4.note AS note, need_4.recorded_at AS recorded_at, need_4.code AS code, need_4.plan_id AS plan_id, need_4.event_id AS event_id, need_4.title AS title, need_4.scope AS scope, need_4.state_code AS state_code, need_4.pillar AS pillar, need_4.sector AS sector, need_4.topics AS topics, need_4.populations AS populations, need_4.kind AS kind, need_4.unit AS unit, need_4.qualifier AS qualifier, need_4.stated_on_edtf AS stated_on_edtf, need_4.stated_on_earliest AS stated_on_earliest, need_4.stated_on_latest AS stated_on_latest, need_4.period_edtf AS period_edtf, need_4.period_earliest AS period_earliest, need_4.period_latest AS period_latest, need_4.investment_known AS investment_known, need_4.validated AS validated, need_4.publication AS publication, plan_8.code AS plan_code, plan_8.title AS plan_title, CAST(CAST(EXTRACT(year
                                                FROM need_4.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_41.required AS required, anon_41.unvalued AS unvalued
                                          FROM need AS need_4
                                          JOIN plan AS plan_8 ON plan_8.id = need_4.plan_id
                                          JOIN (
                                            SELECT anon_42.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_42.balance_usd ELSE anon_42.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_42.unvalued ELSE 0 END) AS unvalued
                                            FROM (
                                              SELECT account_6.stage AS stage, account_6.unit AS unit, account_6.line_id AS line_id, account_6.need_id AS need_id, account_6.project_id AS project_id, anon_43.balance AS balance, anon_43.balance_usd AS balance_usd, anon_43.unvalued AS unvalued
                                              FROM account AS account_6
                                              JOIN (
                                                SELECT anon_44.account_id AS account_id, sum(anon_44.amount) AS balance, sum(anon_44.amount_usd) AS balance_usd, sum(anon_44.unvalued) AS unvalued
                                                FROM (
                                                  SELECT transfer_11.to_account AS account_id, 1 * transfer_11.amount AS amount, 1 * coalesce(transfer_11.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_11.amount_usd IS NULL) THEN transfer_11.amount ELSE 0 END AS unvalued
                                                  FROM transfer AS transfer_11
                                                  WHERE transfer_11.effective_on <= $2::DATE UNION ALL
                                                  SELECT transfer_12.from_account AS account_id, -1 * transfer_12.amount AS amount, -1 * coalesce(transfer_12.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_12.amount_usd IS NULL) THEN transfer_12.amount ELSE 0 END AS unvalued
                                                  FROM transfer AS transfer_12
                                                  WHERE transfer_12.effective_on <= $2::DATE) AS anon_44
                                                GROUP BY anon_44.account_id) AS anon_43 ON anon_43.account_id = account_6.id) AS anon_42
                                            WHERE anon_42.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_42.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_42.unit = $1::VARCHAR)
                                            GROUP BY anon_42.need_id) AS anon_41 ON anon_41.need_id = need_4.id
                                          WHERE need_4.publication = 'PUBLISHED' AND need_4.illustrative IS false AND plan_8.reference IS true AND plan_8.adopted_latest <= $2::DATE AND NOT (EXISTS (
                                              SELECT plan_9.id
                                              FROM plan AS plan_9
                                              WHERE plan_9.reference IS true AND plan_9.adopted_latest <= $2::DATE AND plan_9.state_code IS NOT DISTINCT
                                              FROM plan_8.state_code AND plan_9.adopted_latest > plan_8.adopted_latest AND plan_9.illustrative IS false))) AS anon_40) AS anon_30
                                      WHERE anon_30.unvalued > $3::BIGINT
                                      GROUP BY anon_30.unit) AS anon_29) AS anon_18 ON true) AS anon_16) AS anon_11
                              LIMIT 1), 'null')) || '}') AS anon_1
                      FROM (
                        SELECT $2::DATE AS effective, coalesce((
                            SELECT ledger_head.recorded_at
                            FROM ledger_head
                            WHERE ledger_head.sequence > 0), now()) AS known, (
                          SELECT ledger_head.sequence
                          FROM ledger_head) AS sequence) AS anon_45
                      LIMIT 1), 'null')) || ',"in2020":') || coalesce((
                  SELECT (((('{"plans":' || (
                            SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_48.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_47
                            FROM (
                              SELECT anon_49.id AS id, anon_49.confidence AS confidence, anon_49.illustrative AS illustrative, anon_49.note AS note, anon_49.recorded_at AS recorded_at, anon_49.code AS code, anon_49.state_code AS state_code, anon_49.title AS title, anon_49.cycle AS cycle, anon_49.version AS version, anon_49.status AS status, anon_49.adopted_edtf AS adopted_edtf, anon_49.adopted_earliest AS adopted_earliest, anon_49.adopted_latest AS adopted_latest, anon_49.reference AS reference, anon_49.document_id AS document_id, anon_49.supersedes_id AS supersedes_id
                              FROM (
                                SELECT plan_10.id AS id, plan_10.confidence AS confidence, plan_10.illustrative AS illustrative, plan_10.note AS note, plan_10.recorded_at AS recorded_at, plan_10.code AS code, plan_10.state_code AS state_code, plan_10.title AS title, plan_10.cycle AS cycle, plan_10.version AS version, plan_10.status AS status, plan_10.adopted_edtf AS adopted_edtf, plan_10.adopted_earliest AS adopted_earliest, plan_10.adopted_latest AS adopted_latest, plan_10.reference AS reference, plan_10.document_id AS document_id, plan_10.supersedes_id AS supersedes_id
                                FROM plan AS plan_10
                                WHERE plan_10.id IN (
                                  SELECT anon_50.plan_id
                                  FROM (
                                    SELECT need_5.id AS id, need_5.confidence AS confidence, need_5.illustrative AS illustrative, need_5.note AS note, need_5.recorded_at AS recorded_at, need_5.code AS code, need_5.plan_id AS plan_id, need_5.event_id AS event_id, need_5.title AS title, need_5.scope AS scope, need_5.state_code AS state_code, need_5.pillar AS pillar, need_5.sector AS sector, need_5.topics AS topics, need_5.populations AS populations, need_5.kind AS kind, need_5.unit AS unit, need_5.qualifier AS qualifier, need_5.stated_on_edtf AS stated_on_edtf, need_5.stated_on_earliest AS stated_on_earliest, need_5.stated_on_latest AS stated_on_latest, need_5.period_edtf AS period_edtf, need_5.period_earliest AS period_earliest, need_5.period_latest AS period_latest, need_5.investment_known AS investment_known, need_5.validated AS validated, need_5.publication AS publication, plan_11.code AS plan_code, plan_11.title AS plan_title, CAST(CAST(EXTRACT(year
                                          FROM need_5.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_51.required AS required, anon_51.unvalued AS unvalued
                                    FROM need AS need_5
                                    JOIN plan AS plan_11 ON plan_11.id = need_5.plan_id
                                    JOIN (
                                      SELECT anon_52.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_52.balance_usd ELSE anon_52.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_52.unvalued ELSE 0 END) AS unvalued
                                      FROM (
                                        SELECT account_7.stage AS stage, account_7.unit AS unit, account_7.line_id AS line_id, account_7.need_id AS need_id, account_7.project_id AS project_id, anon_53.balance AS balance, anon_53.balance_usd AS balance_usd, anon_53.unvalued AS unvalued
                                        FROM account AS account_7
                                        JOIN (
                                          SELECT anon_54.account_id AS account_id, sum(anon_54.amount) AS balance, sum(anon_54.amount_usd) AS balance_usd, sum(anon_54.unvalued) AS unvalued
                                          FROM (
                                            SELECT transfer_13.to_account AS account_id, 1 * transfer_13.amount AS amount, 1 * coalesce(transfer_13.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_13.amount_usd IS NULL) THEN transfer_13.amount ELSE 0 END AS unvalued
                                            FROM transfer AS transfer_13
                                            WHERE transfer_13.effective_on <= $4::DATE UNION ALL
                                            SELECT transfer_14.from_account AS account_id, -1 * transfer_14.amount AS amount, -1 * coalesce(transfer_14.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_14.amount_usd IS NULL) THEN transfer_14.amount ELSE 0 END AS unvalued
                                            FROM transfer AS transfer_14
                                            WHERE transfer_14.effective_on <= $4::DATE) AS anon_54
                                          GROUP BY anon_54.account_id) AS anon_53 ON anon_53.account_id = account_7.id) AS anon_52
                                      WHERE anon_52.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_52.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_52.unit = $1::VARCHAR)
                                      GROUP BY anon_52.need_id) AS anon_51 ON anon_51.need_id = need_5.id
                                    WHERE need_5.publication = 'PUBLISHED' AND need_5.illustrative IS false AND plan_11.reference IS true AND plan_11.adopted_latest <= $4::DATE AND NOT (EXISTS (
                                        SELECT plan_12.id
                                        FROM plan AS plan_12
                                        WHERE plan_12.reference IS true AND plan_12.adopted_latest <= $4::DATE AND plan_12.state_code IS NOT DISTINCT
                                        FROM plan_11.state_code AND plan_12.adopted_latest > plan_11.adopted_latest AND plan_12.illustrative IS false))) AS anon_50)) AS anon_49
                              ORDER BY anon_49.code
                              LIMIT 1000) AS anon_48)) || ',"total":') || coalesce((
                          SELECT (((((('{"required":' || coalesce((('"' || CAST(decimal_text(anon_56.required, anon_56.unit) AS TEXT)) || '"'), 'null')) || ',"complete":') || coalesce(CAST(anon_56.unconverted = '[]'::jsonb AS TEXT), 'null')) || ',"unconverted":') || (
                                SELECT (('[' || coalesce(string_agg((((('{"amount":' || coalesce((('"' || CAST(anon_58.amount AS TEXT)) || '"'), 'null')) || ',"currency":') || CAST(to_json(CAST(anon_58.currency AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_57
                                FROM (
                                  SELECT anon_59.currency AS currency, anon_59.amount AS amount
                                  FROM (
                                    SELECT CAST(anon_60.value AS JSONB) ->> 'currency' AS currency, CAST(anon_60.value AS JSONB) ->> 'amount' AS amount
                                    FROM jsonb_array_elements(anon_56.unconverted) AS anon_60) AS anon_59
                                  ORDER BY anon_59.currency
                                  LIMIT 1000) AS anon_58)) || '}') AS anon_55
                          FROM (
                            SELECT anon_61.required AS required, anon_61.needs AS needs, anon_61.pledged_amount AS pledged_amount, anon_61.pledged_covered AS pledged_covered, anon_61.pledged_gap AS pledged_gap, anon_61.pledged_surplus AS pledged_surplus, anon_61.pledged_full AS pledged_full, anon_61.committed_amount AS committed_amount, anon_61.committed_covered AS committed_covered, anon_61.committed_gap AS committed_gap, anon_61.committed_surplus AS committed_surplus, anon_61.committed_full AS committed_full, anon_61.received_amount AS received_amount, anon_61.received_covered AS received_covered, anon_61.received_gap AS received_gap, anon_61.received_surplus AS received_surplus, anon_61.received_full AS received_full, anon_61.disbursed_amount AS disbursed_amount, anon_61.disbursed_covered AS disbursed_covered, anon_61.disbursed_gap AS disbursed_gap, anon_61.disbursed_surplus AS disbursed_surplus, anon_61.disbursed_full AS disbursed_full, anon_61.spent_amount AS spent_amount, anon_61.spent_covered AS spent_covered, anon_61.spent_gap AS spent_gap, anon_61.spent_surplus AS spent_surplus, anon_61.spent_full AS spent_full, anon_61.unit AS unit, anon_61.keys AS keys, anon_61.unconverted AS unconverted, anon_61.of_needs AS of_needs, CAST(anon_61.keys AS TEXT) AS place
                            FROM (
                              SELECT anon_62.required AS required, anon_62.needs AS needs, anon_62.pledged_amount AS pledged_amount, anon_62.pledged_covered AS pledged_covered, anon_62.pledged_gap AS pledged_gap, anon_62.pledged_surplus AS pledged_surplus, anon_62.pledged_full AS pledged_full, anon_62.committed_amount AS committed_amount, anon_62.committed_covered AS committed_covered, anon_62.committed_gap AS committed_gap, anon_62.committed_surplus AS committed_surplus, anon_62.committed_full AS committed_full, anon_62.received_amount AS received_amount, anon_62.received_covered AS received_covered, anon_62.received_gap AS received_gap, anon_62.received_surplus AS received_surplus, anon_62.received_full AS received_full, anon_62.disbursed_amount AS disbursed_amount, anon_62.disbursed_covered AS disbursed_covered, anon_62.disbursed_gap AS disbursed_gap, anon_62.disbursed_surplus AS disbursed_surplus, anon_62.disbursed_full AS disbursed_full, anon_62.spent_amount AS spent_amount, anon_62.spent_covered AS spent_covered, anon_62.spent_gap AS spent_gap, anon_62.spent_surplus AS spent_surplus, anon_62.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_63.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                              FROM (
                                SELECT coalesce(sum(anon_64.required), 0::numeric) AS required, count(anon_64.id) AS needs, coalesce(sum(anon_64.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_64.pledged, anon_64.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_64.required - anon_64.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_64.pledged - anon_64.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_64.id) FILTER (
                                  WHERE anon_64.pledged >= anon_64.required) AS pledged_full, coalesce(sum(anon_64.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_64.committed, anon_64.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_64.required - anon_64.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_64.committed - anon_64.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_64.id) FILTER (
                                  WHERE anon_64.committed >= anon_64.required) AS committed_full, coalesce(sum(anon_64.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_64.received, anon_64.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_64.required - anon_64.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_64.received - anon_64.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_64.id) FILTER (
                                  WHERE anon_64.received >= anon_64.required) AS received_full, coalesce(sum(anon_64.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_64.disbursed, anon_64.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_64.required - anon_64.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_64.disbursed - anon_64.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_64.id) FILTER (
                                  WHERE anon_64.disbursed >= anon_64.required) AS disbursed_full, coalesce(sum(anon_64.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_64.spent, anon_64.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_64.required - anon_64.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_64.spent - anon_64.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_64.id) FILTER (
                                  WHERE anon_64.spent >= anon_64.required) AS spent_full
                                FROM (
                                  SELECT anon_65.id AS id, anon_65.required AS required, coalesce(sum(anon_66.value) FILTER (
                                      WHERE anon_66.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(anon_66.value) FILTER (
                                      WHERE anon_66.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(anon_66.value) FILTER (
                                      WHERE anon_66.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(anon_66.value) FILTER (
                                      WHERE anon_66.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(anon_66.value) FILTER (
                                      WHERE anon_66.stage IN ('SPENT')), 0::numeric) AS spent
                                  FROM (
                                    SELECT need_6.id AS id, need_6.confidence AS confidence, need_6.illustrative AS illustrative, need_6.note AS note, need_6.recorded_at AS recorded_at, need_6.code AS code, need_6.plan_id AS plan_id, need_6.event_id AS event_id, need_6.title AS title, need_6.scope AS scope, need_6.state_code AS state_code, need_6.pillar AS pillar, need_6.sector AS sector, need_6.topics AS topics, need_6.populations AS populations, need_6.kind AS kind, need_6.unit AS unit, need_6.qualifier AS qualifier, need_6.stated_on_edtf AS stated_on_edtf, need_6.stated_on_earliest AS stated_on_earliest, need_6.stated_on_latest AS stated_on_latest, need_6.period_edtf AS period_edtf, need_6.period_earliest AS period_earliest, need_6.period_latest AS period_latest, need_6.investment_known AS investment_known, need_6.validated AS validated, need_6.publication AS publication, plan_13.code AS plan_code, plan_13.title AS plan_title, CAST(CAST(EXTRACT(year
                                          FROM need_6.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_67.required AS required, anon_67.unvalued AS unvalued
                                    FROM need AS need_6
                                    JOIN plan AS plan_13 ON plan_13.id = need_6.plan_id
                                    JOIN (
                                      SELECT anon_68.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_68.balance_usd ELSE anon_68.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_68.unvalued ELSE 0 END) AS unvalued
                                      FROM (
                                        SELECT account_8.stage AS stage, account_8.unit AS unit, account_8.line_id AS line_id, account_8.need_id AS need_id, account_8.project_id AS project_id, anon_69.balance AS balance, anon_69.balance_usd AS balance_usd, anon_69.unvalued AS unvalued
                                        FROM account AS account_8
                                        JOIN (
                                          SELECT anon_70.account_id AS account_id, sum(anon_70.amount) AS balance, sum(anon_70.amount_usd) AS balance_usd, sum(anon_70.unvalued) AS unvalued
                                          FROM (
                                            SELECT transfer_15.to_account AS account_id, 1 * transfer_15.amount AS amount, 1 * coalesce(transfer_15.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_15.amount_usd IS NULL) THEN transfer_15.amount ELSE 0 END AS unvalued
                                            FROM transfer AS transfer_15
                                            WHERE transfer_15.effective_on <= $4::DATE UNION ALL
                                            SELECT transfer_16.from_account AS account_id, -1 * transfer_16.amount AS amount, -1 * coalesce(transfer_16.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_16.amount_usd IS NULL) THEN transfer_16.amount ELSE 0 END AS unvalued
                                            FROM transfer AS transfer_16
                                            WHERE transfer_16.effective_on <= $4::DATE) AS anon_70
                                          GROUP BY anon_70.account_id) AS anon_69 ON anon_69.account_id = account_8.id) AS anon_68
                                      WHERE anon_68.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_68.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_68.unit = $1::VARCHAR)
                                      GROUP BY anon_68.need_id) AS anon_67 ON anon_67.need_id = need_6.id
                                    WHERE need_6.publication = 'PUBLISHED' AND need_6.illustrative IS false AND plan_13.reference IS true AND plan_13.adopted_latest <= $4::DATE AND NOT (EXISTS (
                                        SELECT plan_14.id
                                        FROM plan AS plan_14
                                        WHERE plan_14.reference IS true AND plan_14.adopted_latest <= $4::DATE AND plan_14.state_code IS NOT DISTINCT
                                        FROM plan_13.state_code AND plan_14.adopted_latest > plan_13.adopted_latest AND plan_14.illustrative IS false))) AS anon_65
                                  LEFT OUTER JOIN (
                                    SELECT anon_71.stage AS stage, anon_71.unit AS unit, anon_71.need_id AS need_id, anon_71.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_71.balance_usd ELSE anon_71.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_71.unvalued ELSE 0 END AS unvalued, pledge_3.donor_id AS donor_id, pledge_3.event_id AS event_id, pledge_line_3.channel AS channel, pledge_line_3.fund_id AS fund_id, pledge_line_3.modality AS modality, pledge_line_3.earmark_modality AS earmark_modality
                                    FROM (
                                      SELECT account_9.stage AS stage, account_9.unit AS unit, account_9.line_id AS line_id, account_9.need_id AS need_id, account_9.project_id AS project_id, anon_72.balance AS balance, anon_72.balance_usd AS balance_usd, anon_72.unvalued AS unvalued
                                      FROM account AS account_9
                                      JOIN (
                                        SELECT anon_73.account_id AS account_id, sum(anon_73.amount) AS balance, sum(anon_73.amount_usd) AS balance_usd, sum(anon_73.unvalued) AS unvalued
                                        FROM (
                                          SELECT transfer_17.to_account AS account_id, 1 * transfer_17.amount AS amount, 1 * coalesce(transfer_17.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_17.amount_usd IS NULL) THEN transfer_17.amount ELSE 0 END AS unvalued
                                          FROM transfer AS transfer_17
                                          WHERE transfer_17.effective_on <= $4::DATE UNION ALL
                                          SELECT transfer_18.from_account AS account_id, -1 * transfer_18.amount AS amount, -1 * coalesce(transfer_18.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_18.amount_usd IS NULL) THEN transfer_18.amount ELSE 0 END AS unvalued
                                          FROM transfer AS transfer_18
                                          WHERE transfer_18.effective_on <= $4::DATE) AS anon_73
                                        GROUP BY anon_73.account_id) AS anon_72 ON anon_72.account_id = account_9.id) AS anon_71
                                    JOIN pledge_line AS pledge_line_3 ON pledge_line_3.id = anon_71.line_id
                                    JOIN pledge AS pledge_3 ON pledge_3.id = pledge_line_3.pledge_id
                                    WHERE anon_71.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_71.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_71.unit = $1::VARCHAR) AND pledge_line_3.modality != 'LOAN' AND pledge_3.illustrative IS false AND pledge_3.counts IS true) AS anon_66 ON anon_66.need_id = anon_65.id
                                  GROUP BY anon_65.id, anon_65.required) AS anon_64) AS anon_62
                              LEFT OUTER JOIN (
                                SELECT jsonb_agg(jsonb_build_object('currency', anon_74.unit, 'amount', decimal_text(anon_74.amount, anon_74.unit))) AS unconverted
                                FROM (
                                  SELECT anon_75.unit AS unit, sum(anon_75.unvalued) AS amount
                                  FROM (
                                    SELECT anon_76.unit AS unit, anon_76.unvalued AS unvalued
                                    FROM (
                                      SELECT need_7.id AS id, need_7.confidence AS confidence, need_7.illustrative AS illustrative, need_7.note AS note, need_7.recorded_at AS recorded_at, need_7.code AS code, need_7.plan_id AS plan_id, need_7.event_id AS event_id, need_7.title AS title, need_7.scope AS scope, need_7.state_code AS state_code, need_7.pillar AS pillar, need_7.sector AS sector, need_7.topics AS topics, need_7.populations AS populations, need_7.kind AS kind, need_7.unit AS unit, need_7.qualifier AS qualifier, need_7.stated_on_edtf AS stated_on_edtf, need_7.stated_on_earliest AS stated_on_earliest, need_7.stated_on_latest AS stated_on_latest, need_7.period_edtf AS period_edtf, need_7.period_earliest AS period_earliest, need_7.period_latest AS period_latest, need_7.investment_known AS investment_known, need_7.validated AS validated, need_7.publication AS publication, plan_15.code AS plan_code, plan_15.title AS plan_title, CAST(CAST(EXTRACT(year
                                            FROM need_7.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_78.required AS required, anon_78.unvalued AS unvalued
                                      FROM need AS need_7
                                      JOIN plan AS plan_15 ON plan_15.id = need_7.plan_id
                                      JOIN (
                                        SELECT anon_79.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_79.balance_usd ELSE anon_79.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_79.unvalued ELSE 0 END) AS unvalued
                                        FROM (
                                          SELECT account_10.stage AS stage, account_10.unit AS unit, account_10.line_id AS line_id, account_10.need_id AS need_id, account_10.project_id AS project_id, anon_80.balance AS balance, anon_80.balance_usd AS balance_usd, anon_80.unvalued AS unvalued
                                          FROM account AS account_10
                                          JOIN (
                                            SELECT anon_81.account_id AS account_id, sum(anon_81.amount) AS balance, sum(anon_81.amount_usd) AS balance_usd, sum(anon_81.unvalued) AS unvalued
                                            FROM (
                                              SELECT transfer_19.to_account AS account_id, 1 * transfer_19.amount AS amount, 1 * coalesce(transfer_19.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_19.amount_usd IS NULL) THEN transfer_19.amount ELSE 0 END AS unvalued
                                              FROM transfer AS transfer_19
                                              WHERE transfer_19.effective_on <= $4::DATE UNION ALL
                                              SELECT transfer_20.from_account AS account_id, -1 * transfer_20.amount AS amount, -1 * coalesce(transfer_20.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_20.amount_usd IS NULL) THEN transfer_20.amount ELSE 0 END AS unvalued
                                              FROM transfer AS transfer_20
                                              WHERE transfer_20.effective_on <= $4::DATE) AS anon_81
                                            GROUP BY anon_81.account_id) AS anon_80 ON anon_80.account_id = account_10.id) AS anon_79
                                        WHERE anon_79.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_79.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_79.unit = $1::VARCHAR)
                                        GROUP BY anon_79.need_id) AS anon_78 ON anon_78.need_id = need_7.id
                                      WHERE need_7.publication = 'PUBLISHED' AND need_7.illustrative IS false AND plan_15.reference IS true AND plan_15.adopted_latest <= $4::DATE AND NOT (EXISTS (
                                          SELECT plan_16.id
                                          FROM plan AS plan_16
                                          WHERE plan_16.reference IS true AND plan_16.adopted_latest <= $4::DATE AND plan_16.state_code IS NOT DISTINCT
                                          FROM plan_15.state_code AND plan_16.adopted_latest > plan_15.adopted_latest AND plan_16.illustrative IS false))) AS anon_77
                                    JOIN (
                                      SELECT anon_82.stage AS stage, anon_82.unit AS unit, anon_82.need_id AS need_id, anon_82.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_82.balance_usd ELSE anon_82.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_82.unvalued ELSE 0 END AS unvalued, pledge_4.donor_id AS donor_id, pledge_4.event_id AS event_id, pledge_line_4.channel AS channel, pledge_line_4.fund_id AS fund_id, pledge_line_4.modality AS modality, pledge_line_4.earmark_modality AS earmark_modality
                                      FROM (
                                        SELECT account_11.stage AS stage, account_11.unit AS unit, account_11.line_id AS line_id, account_11.need_id AS need_id, account_11.project_id AS project_id, anon_83.balance AS balance, anon_83.balance_usd AS balance_usd, anon_83.unvalued AS unvalued
                                        FROM account AS account_11
                                        JOIN (
                                          SELECT anon_84.account_id AS account_id, sum(anon_84.amount) AS balance, sum(anon_84.amount_usd) AS balance_usd, sum(anon_84.unvalued) AS unvalued
                                          FROM (
                                            SELECT transfer_21.to_account AS account_id, 1 * transfer_21.amount AS amount, 1 * coalesce(transfer_21.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_21.amount_usd IS NULL) THEN transfer_21.amount ELSE 0 END AS unvalued
                                            FROM transfer AS transfer_21
                                            WHERE transfer_21.effective_on <= $4::DATE UNION ALL
                                            SELECT transfer_22.from_account AS account_id, -1 * transfer_22.amount AS amount, -1 * coalesce(transfer_22.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_22.amount_usd IS NULL) THEN transfer_22.amount ELSE 0 END AS unvalued
                                            FROM transfer AS transfer_22
                                            WHERE transfer_22.effective_on <= $4::DATE) AS anon_84
                                          GROUP BY anon_84.account_id) AS anon_83 ON anon_83.account_id = account_11.id) AS anon_82
                                      JOIN pledge_line AS pledge_line_4 ON pledge_line_4.id = anon_82.line_id
                                      JOIN pledge AS pledge_4 ON pledge_4.id = pledge_line_4.pledge_id
                                      WHERE anon_82.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_82.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_82.unit = $1::VARCHAR) AND pledge_line_4.modality != 'LOAN' AND pledge_4.illustrative IS false AND pledge_4.counts IS true) AS anon_76 ON anon_76.need_id = anon_77.id UNION ALL
                                    SELECT anon_85.unit AS unit, anon_85.unvalued AS unvalued
                                    FROM (
                                      SELECT need_8.id AS id, need_8.confidence AS confidence, need_8.illustrative AS illustrative, need_8.note AS note, need_8.recorded_at AS recorded_at, need_8.code AS code, need_8.plan_id AS plan_id, need_8.event_id AS event_id, need_8.title AS title, need_8.scope AS scope, need_8.state_code AS state_code, need_8.pillar AS pillar, need_8.sector AS sector, need_8.topics AS topics, need_8.populations AS populations, need_8.kind AS kind, need_8.unit AS unit, need_8.qualifier AS qualifier, need_8.stated_on_edtf AS stated_on_edtf, need_8.stated_on_earliest AS stated_on_earliest, need_8.stated_on_latest AS stated_on_latest, need_8.period_edtf AS period_edtf, need_8.period_earliest AS period_earliest, need_8.period_latest AS period_latest, need_8.investment_known AS investment_known, need_8.validated AS validated, need_8.publication AS publication, plan_17.code AS plan_code, plan_17.title AS plan_title, CAST(CAST(EXTRACT(year
                                            FROM need_8.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_86.required AS required, anon_86.unvalued AS unvalued
                                      FROM need AS need_8
                                      JOIN plan AS plan_17 ON plan_17.id = need_8.plan_id
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
                                              WHERE transfer_23.effective_on <= $4::DATE UNION ALL
                                              SELECT transfer_24.from_account AS account_id, -1 * transfer_24.amount AS amount, -1 * coalesce(transfer_24.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_24.amount_usd IS NULL) THEN transfer_24.amount ELSE 0 END AS unvalued
                                              FROM transfer AS transfer_24
                                              WHERE transfer_24.effective_on <= $4::DATE) AS anon_89
                                            GROUP BY anon_89.account_id) AS anon_88 ON anon_88.account_id = account_12.id) AS anon_87
                                        WHERE anon_87.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_87.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_87.unit = $1::VARCHAR)
                                        GROUP BY anon_87.need_id) AS anon_86 ON anon_86.need_id = need_8.id
                                      WHERE need_8.publication = 'PUBLISHED' AND need_8.illustrative IS false AND plan_17.reference IS true AND plan_17.adopted_latest <= $4::DATE AND NOT (EXISTS (
                                          SELECT plan_18.id
                                          FROM plan AS plan_18
                                          WHERE plan_18.reference IS true AND plan_18.adopted_latest <= $4::DATE AND plan_18.state_code IS NOT DISTINCT
                                          FROM plan_17.state_code AND plan_18.adopted_latest > plan_17.adopted_latest AND plan_18.illustrative IS false))) AS anon_85) AS anon_75
                                  WHERE anon_75.unvalued > $5::BIGINT
                                  GROUP BY anon_75.unit) AS anon_74) AS anon_63 ON true) AS anon_61) AS anon_56
                          LIMIT 1), 'null')) || '}') AS anon_46
                  FROM (
                    SELECT $4::DATE AS effective, coalesce((
                        SELECT ledger_head.recorded_at
                        FROM ledger_head
                        WHERE ledger_head.sequence > 0), now()) AS known, (
                      SELECT ledger_head.sequence
                      FROM ledger_head) AS sequence) AS anon_90
                  LIMIT 1), 'null')) || ',"in2021":') || coalesce((
              SELECT (((('{"plans":' || (
                        SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_93.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_92
                        FROM (
                          SELECT anon_94.id AS id, anon_94.confidence AS confidence, anon_94.illustrative AS illustrative, anon_94.note AS note, anon_94.recorded_at AS recorded_at, anon_94.code AS code, anon_94.state_code AS state_code, anon_94.title AS title, anon_94.cycle AS cycle, anon_94.version AS version, anon_94.status AS status, anon_94.adopted_edtf AS adopted_edtf, anon_94.adopted_earliest AS adopted_earliest, anon_94.adopted_latest AS adopted_latest, anon_94.reference AS reference, anon_94.document_id AS document_id, anon_94.supersedes_id AS supersedes_id
                          FROM (
                            SELECT plan_19.id AS id, plan_19.confidence AS confidence, plan_19.illustrative AS illustrative, plan_19.note AS note, plan_19.recorded_at AS recorded_at, plan_19.code AS code, plan_19.state_code AS state_code, plan_19.title AS title, plan_19.cycle AS cycle, plan_19.version AS version, plan_19.status AS status, plan_19.adopted_edtf AS adopted_edtf, plan_19.adopted_earliest AS adopted_earliest, plan_19.adopted_latest AS adopted_latest, plan_19.reference AS reference, plan_19.document_id AS document_id, plan_19.supersedes_id AS supersedes_id
                            FROM plan AS plan_19
                            WHERE plan_19.id IN (
                              SELECT anon_95.plan_id
                              FROM (
                                SELECT need_9.id AS id, need_9.confidence AS confidence, need_9.illustrative AS illustrative, need_9.note AS note, need_9.recorded_at AS recorded_at, need_9.code AS code, need_9.plan_id AS plan_id, need_9.event_id AS event_id, need_9.title AS title, need_9.scope AS scope, need_9.state_code AS state_code, need_9.pillar AS pillar, need_9.sector AS sector, need_9.topics AS topics, need_9.populations AS populations, need_9.kind AS kind, need_9.unit AS unit, need_9.qualifier AS qualifier, need_9.stated_on_edtf AS stated_on_edtf, need_9.stated_on_earliest AS stated_on_earliest, need_9.stated_on_latest AS stated_on_latest, need_9.period_edtf AS period_edtf, need_9.period_earliest AS period_earliest, need_9.period_latest AS period_latest, need_9.investment_known AS investment_known, need_9.validated AS validated, need_9.publication AS publication, plan_20.code AS plan_code, plan_20.title AS plan_title, CAST(CAST(EXTRACT(year
                                      FROM need_9.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_96.required AS required, anon_96.unvalued AS unvalued
                                FROM need AS need_9
                                JOIN plan AS plan_20 ON plan_20.id = need_9.plan_id
                                JOIN (
                                  SELECT anon_97.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_97.balance_usd ELSE anon_97.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_97.unvalued ELSE 0 END) AS unvalued
                                  FROM (
                                    SELECT account_13.stage AS stage, account_13.unit AS unit, account_13.line_id AS line_id, account_13.need_id AS need_id, account_13.project_id AS project_id, anon_98.balance AS balance, anon_98.balance_usd AS balance_usd, anon_98.unvalued AS unvalued
                                    FROM account AS account_13
                                    JOIN (
                                      SELECT anon_99.account_id AS account_id, sum(anon_99.amount) AS balance, sum(anon_99.amount_usd) AS balance_usd, sum(anon_99.unvalued) AS unvalued
                                      FROM (
                                        SELECT transfer_25.to_account AS account_id, 1 * transfer_25.amount AS amount, 1 * coalesce(transfer_25.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_25.amount_usd IS NULL) THEN transfer_25.amount ELSE 0 END AS unvalued
                                        FROM transfer AS transfer_25
                                        WHERE transfer_25.effective_on <= $6::DATE UNION ALL
                                        SELECT transfer_26.from_account AS account_id, -1 * transfer_26.amount AS amount, -1 * coalesce(transfer_26.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_26.amount_usd IS NULL) THEN transfer_26.amount ELSE 0 END AS unvalued
                                        FROM transfer AS transfer_26
                                        WHERE transfer_26.effective_on <= $6::DATE) AS anon_99
                                      GROUP BY anon_99.account_id) AS anon_98 ON anon_98.account_id = account_13.id) AS anon_97
                                  WHERE anon_97.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_97.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_97.unit = $1::VARCHAR)
                                  GROUP BY anon_97.need_id) AS anon_96 ON anon_96.need_id = need_9.id
                                WHERE need_9.publication = 'PUBLISHED' AND need_9.illustrative IS false AND plan_20.reference IS true AND plan_20.adopted_latest <= $6::DATE AND NOT (EXISTS (
                                    SELECT plan_21.id
                                    FROM plan AS plan_21
                                    WHERE plan_21.reference IS true AND plan_21.adopted_latest <= $6::DATE AND plan_21.state_code IS NOT DISTINCT
                                    FROM plan_20.state_code AND plan_21.adopted_latest > plan_20.adopted_latest AND plan_21.illustrative IS false))) AS anon_95)) AS anon_94
                          ORDER BY anon_94.code
                          LIMIT 1000) AS anon_93)) || ',"total":') || coalesce((
                      SELECT (((((('{"required":' || coalesce((('"' || CAST(decimal_text(anon_101.required, anon_101.unit) AS TEXT)) || '"'), 'null')) || ',"complete":') || coalesce(CAST(anon_101.unconverted = '[]'::jsonb AS TEXT), 'null')) || ',"unconverted":') || (
                            SELECT (('[' || coalesce(string_agg((((('{"amount":' || coalesce((('"' || CAST(anon_103.amount AS TEXT)) || '"'), 'null')) || ',"currency":') || CAST(to_json(CAST(anon_103.currency AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_102
                            FROM (
                              SELECT anon_104.currency AS currency, anon_104.amount AS amount
                              FROM (
                                SELECT CAST(anon_105.value AS JSONB) ->> 'currency' AS currency, CAST(anon_105.value AS JSONB) ->> 'amount' AS amount
                                FROM jsonb_array_elements(anon_101.unconverted) AS anon_105) AS anon_104
                              ORDER BY anon_104.currency
                              LIMIT 1000) AS anon_103)) || '}') AS anon_100
                      FROM (
                        SELECT anon_106.required AS required, anon_106.needs AS needs, anon_106.pledged_amount AS pledged_amount, anon_106.pledged_covered AS pledged_covered, anon_106.pledged_gap AS pledged_gap, anon_106.pledged_surplus AS pledged_surplus, anon_106.pledged_full AS pledged_full, anon_106.committed_amount AS committed_amount, anon_106.committed_covered AS committed_covered, anon_106.committed_gap AS committed_gap, anon_106.committed_surplus AS committed_surplus, anon_106.committed_full AS committed_full, anon_106.received_amount AS received_amount, anon_106.received_covered AS received_covered, anon_106.received_gap AS received_gap, anon_106.received_surplus AS received_surplus, anon_106.received_full AS received_full, anon_106.disbursed_amount AS disbursed_amount, anon_106.disbursed_covered AS disbursed_covered, anon_106.disbursed_gap AS disbursed_gap, anon_106.disbursed_surplus AS disbursed_surplus, anon_106.disbursed_full AS disbursed_full, anon_106.spent_amount AS spent_amount, anon_106.spent_covered AS spent_covered, anon_106.spent_gap AS spent_gap, anon_106.spent_surplus AS spent_surplus, anon_106.spent_full AS spent_full, anon_106.unit AS unit, anon_106.keys AS keys, anon_106.unconverted AS unconverted, anon_106.of_needs AS of_needs, CAST(anon_106.keys AS TEXT) AS place
                        FROM (
                          SELECT anon_107.required AS required, anon_107.needs AS needs, anon_107.pledged_amount AS pledged_amount, anon_107.pledged_covered AS pledged_covered, anon_107.pledged_gap AS pledged_gap, anon_107.pledged_surplus AS pledged_surplus, anon_107.pledged_full AS pledged_full, anon_107.committed_amount AS committed_amount, anon_107.committed_covered AS committed_covered, anon_107.committed_gap AS committed_gap, anon_107.committed_surplus AS committed_surplus, anon_107.committed_full AS committed_full, anon_107.received_amount AS received_amount, anon_107.received_covered AS received_covered, anon_107.received_gap AS received_gap, anon_107.received_surplus AS received_surplus, anon_107.received_full AS received_full, anon_107.disbursed_amount AS disbursed_amount, anon_107.disbursed_covered AS disbursed_covered, anon_107.disbursed_gap AS disbursed_gap, anon_107.disbursed_surplus AS disbursed_surplus, anon_107.disbursed_full AS disbursed_full, anon_107.spent_amount AS spent_amount, anon_107.spent_covered AS spent_covered, anon_107.spent_gap AS spent_gap, anon_107.spent_surplus AS spent_surplus, anon_107.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_108.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                          FROM (
                            SELECT coalesce(sum(anon_109.required), 0::numeric) AS required, count(anon_109.id) AS needs, coalesce(sum(anon_109.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_109.pledged, anon_109.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_109.required - anon_109.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_109.pledged - anon_109.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_109.id) FILTER (
                              WHERE anon_109.pledged >= anon_109.required) AS pledged_full, coalesce(sum(anon_109.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_109.committed, anon_109.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_109.required - anon_109.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_109.committed - anon_109.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_109.id) FILTER (
                              WHERE anon_109.committed >= anon_109.required) AS committed_full, coalesce(sum(anon_109.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_109.received, anon_109.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_109.required - anon_109.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_109.received - anon_109.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_109.id) FILTER (
                              WHERE anon_109.received >= anon_109.required) AS received_full, coalesce(sum(anon_109.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_109.disbursed, anon_109.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_109.required - anon_109.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_109.disbursed - anon_109.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_109.id) FILTER (
                              WHERE anon_109.disbursed >= anon_109.required) AS disbursed_full, coalesce(sum(anon_109.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_109.spent, anon_109.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_109.required - anon_109.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_109.spent - anon_109.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_109.id) FILTER (
                              WHERE anon_109.spent >= anon_109.required) AS spent_full
                            FROM (
                              SELECT anon_110.id AS id, anon_110.required AS required, coalesce(sum(anon_111.value) FILTER (
                                  WHERE anon_111.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(anon_111.value) FILTER (
                                  WHERE anon_111.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(anon_111.value) FILTER (
                                  WHERE anon_111.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(anon_111.value) FILTER (
                                  WHERE anon_111.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(anon_111.value) FILTER (
                                  WHERE anon_111.stage IN ('SPENT')), 0::numeric) AS spent
                              FROM (
                                SELECT need_10.id AS id, need_10.confidence AS confidence, need_10.illustrative AS illustrative, need_10.note AS note, need_10.recorded_at AS recorded_at, need_10.code AS code, need_10.plan_id AS plan_id, need_10.event_id AS event_id, need_10.title AS title, need_10.scope AS scope, need_10.state_code AS state_code, need_10.pillar AS pillar, need_10.sector AS sector, need_10.topics AS topics, need_10.populations AS populations, need_10.kind AS kind, need_10.unit AS unit, need_10.qualifier AS qualifier, need_10.stated_on_edtf AS stated_on_edtf, need_10.stated_on_earliest AS stated_on_earliest, need_10.stated_on_latest AS stated_on_latest, need_10.period_edtf AS period_edtf, need_10.period_earliest AS period_earliest, need_10.period_latest AS period_latest, need_10.investment_known AS investment_known, need_10.validated AS validated, need_10.publication AS publication, plan_22.code AS plan_code, plan_22.title AS plan_title, CAST(CAST(EXTRACT(year
                                      FROM need_10.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_112.required AS required, anon_112.unvalued AS unvalued
                                FROM need AS need_10
                                JOIN plan AS plan_22 ON plan_22.id = need_10.plan_id
                                JOIN (
                                  SELECT anon_113.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_113.balance_usd ELSE anon_113.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_113.unvalued ELSE 0 END) AS unvalued
                                  FROM (
                                    SELECT account_14.stage AS stage, account_14.unit AS unit, account_14.line_id AS line_id, account_14.need_id AS need_id, account_14.project_id AS project_id, anon_114.balance AS balance, anon_114.balance_usd AS balance_usd, anon_114.unvalued AS unvalued
                                    FROM account AS account_14
                                    JOIN (
                                      SELECT anon_115.account_id AS account_id, sum(anon_115.amount) AS balance, sum(anon_115.amount_usd) AS balance_usd, sum(anon_115.unvalued) AS unvalued
                                      FROM (
                                        SELECT transfer_27.to_account AS account_id, 1 * transfer_27.amount AS amount, 1 * coalesce(transfer_27.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_27.amount_usd IS NULL) THEN transfer_27.amount ELSE 0 END AS unvalued
                                        FROM transfer AS transfer_27
                                        WHERE transfer_27.effective_on <= $6::DATE UNION ALL
                                        SELECT transfer_28.from_account AS account_id, -1 * transfer_28.amount AS amount, -1 * coalesce(transfer_28.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_28.amount_usd IS NULL) THEN transfer_28.amount ELSE 0 END AS unvalued
                                        FROM transfer AS transfer_28
                                        WHERE transfer_28.effective_on <= $6::DATE) AS anon_115
                                      GROUP BY anon_115.account_id) AS anon_114 ON anon_114.account_id = account_14.id) AS anon_113
                                  WHERE anon_113.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_113.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_113.unit = $1::VARCHAR)
                                  GROUP BY anon_113.need_id) AS anon_112 ON anon_112.need_id = need_10.id
                                WHERE need_10.publication = 'PUBLISHED' AND need_10.illustrative IS false AND plan_22.reference IS true AND plan_22.adopted_latest <= $6::DATE AND NOT (EXISTS (
                                    SELECT plan_23.id
                                    FROM plan AS plan_23
                                    WHERE plan_23.reference IS true AND plan_23.adopted_latest <= $6::DATE AND plan_23.state_code IS NOT DISTINCT
                                    FROM plan_22.state_code AND plan_23.adopted_latest > plan_22.adopted_latest AND plan_23.illustrative IS false))) AS anon_110
                              LEFT OUTER JOIN (
                                SELECT anon_116.stage AS stage, anon_116.unit AS unit, anon_116.need_id AS need_id, anon_116.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_116.balance_usd ELSE anon_116.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_116.unvalued ELSE 0 END AS unvalued, pledge_5.donor_id AS donor_id, pledge_5.event_id AS event_id, pledge_line_5.channel AS channel, pledge_line_5.fund_id AS fund_id, pledge_line_5.modality AS modality, pledge_line_5.earmark_modality AS earmark_modality
                                FROM (
                                  SELECT account_15.stage AS stage, account_15.unit AS unit, account_15.line_id AS line_id, account_15.need_id AS need_id, account_15.project_id AS project_id, anon_117.balance AS balance, anon_117.balance_usd AS balance_usd, anon_117.unvalued AS unvalued
                                  FROM account AS account_15
                                  JOIN (
                                    SELECT anon_118.account_id AS account_id, sum(anon_118.amount) AS balance, sum(anon_118.amount_usd) AS balance_usd, sum(anon_118.unvalued) AS unvalued
                                    FROM (
                                      SELECT transfer_29.to_account AS account_id, 1 * transfer_29.amount AS amount, 1 * coalesce(transfer_29.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_29.amount_usd IS NULL) THEN transfer_29.amount ELSE 0 END AS unvalued
                                      FROM transfer AS transfer_29
                                      WHERE transfer_29.effective_on <= $6::DATE UNION ALL
                                      SELECT transfer_30.from_account AS account_id, -1 * transfer_30.amount AS amount, -1 * coalesce(transfer_30.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_30.amount_usd IS NULL) THEN transfer_30.amount ELSE 0 END AS unvalued
                                      FROM transfer AS transfer_30
                                      WHERE transfer_30.effective_on <= $6::DATE) AS anon_118
                                    GROUP BY anon_118.account_id) AS anon_117 ON anon_117.account_id = account_15.id) AS anon_116
                                JOIN pledge_line AS pledge_line_5 ON pledge_line_5.id = anon_116.line_id
                                JOIN pledge AS pledge_5 ON pledge_5.id = pledge_line_5.pledge_id
                                WHERE anon_116.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_116.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_116.unit = $1::VARCHAR) AND pledge_line_5.modality != 'LOAN' AND pledge_5.illustrative IS false AND pledge_5.counts IS true) AS anon_111 ON anon_111.need_id = anon_110.id
                              GROUP BY anon_110.id, anon_110.required) AS anon_109) AS anon_107
                          LEFT OUTER JOIN (
                            SELECT jsonb_agg(jsonb_build_object('currency', anon_119.unit, 'amount', decimal_text(anon_119.amount, anon_119.unit))) AS unconverted
                            FROM (
                              SELECT anon_120.unit AS unit, sum(anon_120.unvalued) AS amount
                              FROM (
                                SELECT anon_121.unit AS unit, anon_121.unvalued AS unvalued
                                FROM (
                                  SELECT need_11.id AS id, need_11.confidence AS confidence, need_11.illustrative AS illustrative, need_11.note AS note, need_11.recorded_at AS recorded_at, need_11.code AS code, need_11.plan_id AS plan_id, need_11.event_id AS event_id, need_11.title AS title, need_11.scope AS scope, need_11.state_code AS state_code, need_11.pillar AS pillar, need_11.sector AS sector, need_11.topics AS topics, need_11.populations AS populations, need_11.kind AS kind, need_11.unit AS unit, need_11.qualifier AS qualifier, need_11.stated_on_edtf AS stated_on_edtf, need_11.stated_on_earliest AS stated_on_earliest, need_11.stated_on_latest AS stated_on_latest, need_11.period_edtf AS period_edtf, need_11.period_earliest AS period_earliest, need_11.period_latest AS period_latest, need_11.investment_known AS investment_known, need_11.validated AS validated, need_11.publication AS publication, plan_24.code AS plan_code, plan_24.title AS plan_title, CAST(CAST(EXTRACT(year
                                        FROM need_11.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_123.required AS required, anon_123.unvalued AS unvalued
                                  FROM need AS need_11
                                  JOIN plan AS plan_24 ON plan_24.id = need_11.plan_id
                                  JOIN (
                                    SELECT anon_124.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_124.balance_usd ELSE anon_124.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_124.unvalued ELSE 0 END) AS unvalued
                                    FROM (
                                      SELECT account_16.stage AS stage, account_16.unit AS unit, account_16.line_id AS line_id, account_16.need_id AS need_id, account_16.project_id AS project_id, anon_125.balance AS balance, anon_125.balance_usd AS balance_usd, anon_125.unvalued AS unvalued
                                      FROM account AS account_16
                                      JOIN (
                                        SELECT anon_126.account_id AS account_id, sum(anon_126.amount) AS balance, sum(anon_126.amount_usd) AS balance_usd, sum(anon_126.unvalued) AS unvalued
                                        FROM (
                                          SELECT transfer_31.to_account AS account_id, 1 * transfer_31.amount AS amount, 1 * coalesce(transfer_31.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_31.amount_usd IS NULL) THEN transfer_31.amount ELSE 0 END AS unvalued
                                          FROM transfer AS transfer_31
                                          WHERE transfer_31.effective_on <= $6::DATE UNION ALL
                                          SELECT transfer_32.from_account AS account_id, -1 * transfer_32.amount AS amount, -1 * coalesce(transfer_32.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_32.amount_usd IS NULL) THEN transfer_32.amount ELSE 0 END AS unvalued
                                          FROM transfer AS transfer_32
                                          WHERE transfer_32.effective_on <= $6::DATE) AS anon_126
                                        GROUP BY anon_126.account_id) AS anon_125 ON anon_125.account_id = account_16.id) AS anon_124
                                    WHERE anon_124.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_124.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_124.unit = $1::VARCHAR)
                                    GROUP BY anon_124.need_id) AS anon_123 ON anon_123.need_id = need_11.id
                                  WHERE need_11.publication = 'PUBLISHED' AND need_11.illustrative IS false AND plan_24.reference IS true AND plan_24.adopted_latest <= $6::DATE AND NOT (EXISTS (
                                      SELECT plan_25.id
                                      FROM plan AS plan_25
                                      WHERE plan_25.reference IS true AND plan_25.adopted_latest <= $6::DATE AND plan_25.state_code IS NOT DISTINCT
                                      FROM plan_24.state_code AND plan_25.adopted_latest > plan_24.adopted_latest AND plan_25.illustrative IS false))) AS anon_122
                                JOIN (
                                  SELECT anon_127.stage AS stage, anon_127.unit AS unit, anon_127.need_id AS need_id, anon_127.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_127.balance_usd ELSE anon_127.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_127.unvalued ELSE 0 END AS unvalued, pledge_6.donor_id AS donor_id, pledge_6.event_id AS event_id, pledge_line_6.channel AS channel, pledge_line_6.fund_id AS fund_id, pledge_line_6.modality AS modality, pledge_line_6.earmark_modality AS earmark_modality
                                  FROM (
                                    SELECT account_17.stage AS stage, account_17.unit AS unit, account_17.line_id AS line_id, account_17.need_id AS need_id, account_17.project_id AS project_id, anon_128.balance AS balance, anon_128.balance_usd AS balance_usd, anon_128.unvalued AS unvalued
                                    FROM account AS account_17
                                    JOIN (
                                      SELECT anon_129.account_id AS account_id, sum(anon_129.amount) AS balance, sum(anon_129.amount_usd) AS balance_usd, sum(anon_129.unvalued) AS unvalued
                                      FROM (
                                        SELECT transfer_33.to_account AS account_id, 1 * transfer_33.amount AS amount, 1 * coalesce(transfer_33.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_33.amount_usd IS NULL) THEN transfer_33.amount ELSE 0 END AS unvalued
                                        FROM transfer AS transfer_33
                                        WHERE transfer_33.effective_on <= $6::DATE UNION ALL
                                        SELECT transfer_34.from_account AS account_id, -1 * transfer_34.amount AS amount, -1 * coalesce(transfer_34.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_34.amount_usd IS NULL) THEN transfer_34.amount ELSE 0 END AS unvalued
                                        FROM transfer AS transfer_34
                                        WHERE transfer_34.effective_on <= $6::DATE) AS anon_129
                                      GROUP BY anon_129.account_id) AS anon_128 ON anon_128.account_id = account_17.id) AS anon_127
                                  JOIN pledge_line AS pledge_line_6 ON pledge_line_6.id = anon_127.line_id
                                  JOIN pledge AS pledge_6 ON pledge_6.id = pledge_line_6.pledge_id
                                  WHERE anon_127.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_127.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_127.unit = $1::VARCHAR) AND pledge_line_6.modality != 'LOAN' AND pledge_6.illustrative IS false AND pledge_6.counts IS true) AS anon_121 ON anon_121.need_id = anon_122.id UNION ALL
                                SELECT anon_130.unit AS unit, anon_130.unvalued AS unvalued
                                FROM (
                                  SELECT need_12.id AS id, need_12.confidence AS confidence, need_12.illustrative AS illustrative, need_12.note AS note, need_12.recorded_at AS recorded_at, need_12.code AS code, need_12.plan_id AS plan_id, need_12.event_id AS event_id, need_12.title AS title, need_12.scope AS scope, need_12.state_code AS state_code, need_12.pillar AS pillar, need_12.sector AS sector, need_12.topics AS topics, need_12.populations AS populations, need_12.kind AS kind, need_12.unit AS unit, need_12.qualifier AS qualifier, need_12.stated_on_edtf AS stated_on_edtf, need_12.stated_on_earliest AS stated_on_earliest, need_12.stated_on_latest AS stated_on_latest, need_12.period_edtf AS period_edtf, need_12.period_earliest AS period_earliest, need_12.period_latest AS period_latest, need_12.investment_known AS investment_known, need_12.validated AS validated, need_12.publication AS publication, plan_26.code AS plan_code, plan_26.title AS plan_title, CAST(CAST(EXTRACT(year
                                        FROM need_12.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_131.required AS required, anon_131.unvalued AS unvalued
                                  FROM need AS need_12
                                  JOIN plan AS plan_26 ON plan_26.id = need_12.plan_id
                                  JOIN (
                                    SELECT anon_132.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_132.balance_usd ELSE anon_132.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_132.unvalued ELSE 0 END) AS unvalued
                                    FROM (
                                      SELECT account_18.stage AS stage, account_18.unit AS unit, account_18.line_id AS line_id, account_18.need_id AS need_id, account_18.project_id AS project_id, anon_133.balance AS balance, anon_133.balance_usd AS balance_usd, anon_133.unvalued AS unvalued
                                      FROM account AS account_18
                                      JOIN (
                                        SELECT anon_134.account_id AS account_id, sum(anon_134.amount) AS balance, sum(anon_134.amount_usd) AS balance_usd, sum(anon_134.unvalued) AS unvalued
                                        FROM (
                                          SELECT transfer_35.to_account AS account_id, 1 * transfer_35.amount AS amount, 1 * coalesce(transfer_35.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_35.amount_usd IS NULL) THEN transfer_35.amount ELSE 0 END AS unvalued
                                          FROM transfer AS transfer_35
                                          WHERE transfer_35.effective_on <= $6::DATE UNION ALL
                                          SELECT transfer_36.from_account AS account_id, -1 * transfer_36.amount AS amount, -1 * coalesce(transfer_36.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_36.amount_usd IS NULL) THEN transfer_36.amount ELSE 0 END AS unvalued
                                          FROM transfer AS transfer_36
                                          WHERE transfer_36.effective_on <= $6::DATE) AS anon_134
                                        GROUP BY anon_134.account_id) AS anon_133 ON anon_133.account_id = account_18.id) AS anon_132
                                    WHERE anon_132.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_132.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_132.unit = $1::VARCHAR)
                                    GROUP BY anon_132.need_id) AS anon_131 ON anon_131.need_id = need_12.id
                                  WHERE need_12.publication = 'PUBLISHED' AND need_12.illustrative IS false AND plan_26.reference IS true AND plan_26.adopted_latest <= $6::DATE AND NOT (EXISTS (
                                      SELECT plan_27.id
                                      FROM plan AS plan_27
                                      WHERE plan_27.reference IS true AND plan_27.adopted_latest <= $6::DATE AND plan_27.state_code IS NOT DISTINCT
                                      FROM plan_26.state_code AND plan_27.adopted_latest > plan_26.adopted_latest AND plan_27.illustrative IS false))) AS anon_130) AS anon_120
                              WHERE anon_120.unvalued > $7::BIGINT
                              GROUP BY anon_120.unit) AS anon_119) AS anon_108 ON true) AS anon_106) AS anon_101
                      LIMIT 1), 'null')) || '}') AS anon_91
              FROM (
                SELECT $6::DATE AS effective, coalesce((
                    SELECT ledger_head.recorded_at
                    FROM ledger_head
                    WHERE ledger_head.sequence > 0), now()) AS known, (
                  SELECT ledger_head.sequence
                  FROM ledger_head) AS sequence) AS anon_135
              LIMIT 1), 'null')) || ',"named":') || coalesce((
          SELECT (((('{"plans":' || (
                    SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_138.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_137
                    FROM (
                      SELECT anon_139.id AS id, anon_139.confidence AS confidence, anon_139.illustrative AS illustrative, anon_139.note AS note, anon_139.recorded_at AS recorded_at, anon_139.code AS code, anon_139.state_code AS state_code, anon_139.title AS title, anon_139.cycle AS cycle, anon_139.version AS version, anon_139.status AS status, anon_139.adopted_edtf AS adopted_edtf, anon_139.adopted_earliest AS adopted_earliest, anon_139.adopted_latest AS adopted_latest, anon_139.reference AS reference, anon_139.document_id AS document_id, anon_139.supersedes_id AS supersedes_id
                      FROM (
                        SELECT plan_28.id AS id, plan_28.confidence AS confidence, plan_28.illustrative AS illustrative, plan_28.note AS note, plan_28.recorded_at AS recorded_at, plan_28.code AS code, plan_28.state_code AS state_code, plan_28.title AS title, plan_28.cycle AS cycle, plan_28.version AS version, plan_28.status AS status, plan_28.adopted_edtf AS adopted_edtf, plan_28.adopted_earliest AS adopted_earliest, plan_28.adopted_latest AS adopted_latest, plan_28.reference AS reference, plan_28.document_id AS document_id, plan_28.supersedes_id AS supersedes_id
                        FROM plan AS plan_28
                        WHERE plan_28.id IN (
                          SELECT anon_140.plan_id
                          FROM (
                            SELECT need_13.id AS id, need_13.confidence AS confidence, need_13.illustrative AS illustrative, need_13.note AS note, need_13.recorded_at AS recorded_at, need_13.code AS code, need_13.plan_id AS plan_id, need_13.event_id AS event_id, need_13.title AS title, need_13.scope AS scope, need_13.state_code AS state_code, need_13.pillar AS pillar, need_13.sector AS sector, need_13.topics AS topics, need_13.populations AS populations, need_13.kind AS kind, need_13.unit AS unit, need_13.qualifier AS qualifier, need_13.stated_on_edtf AS stated_on_edtf, need_13.stated_on_earliest AS stated_on_earliest, need_13.stated_on_latest AS stated_on_latest, need_13.period_edtf AS period_edtf, need_13.period_earliest AS period_earliest, need_13.period_latest AS period_latest, need_13.investment_known AS investment_known, need_13.validated AS validated, need_13.publication AS publication, plan_29.code AS plan_code, plan_29.title AS plan_title, CAST(CAST(EXTRACT(year
                                  FROM need_13.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_141.required AS required, anon_141.unvalued AS unvalued
                            FROM need AS need_13
                            JOIN plan AS plan_29 ON plan_29.id = need_13.plan_id
                            JOIN (
                              SELECT anon_142.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_142.balance_usd ELSE anon_142.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_142.unvalued ELSE 0 END) AS unvalued
                              FROM (
                                SELECT account_19.stage AS stage, account_19.unit AS unit, account_19.line_id AS line_id, account_19.need_id AS need_id, account_19.project_id AS project_id, account_19.balance AS balance, account_19.balance_usd AS balance_usd, account_19.unvalued AS unvalued
                                FROM account AS account_19) AS anon_142
                              WHERE anon_142.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_142.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_142.unit = $1::VARCHAR)
                              GROUP BY anon_142.need_id) AS anon_141 ON anon_141.need_id = need_13.id
                            WHERE need_13.publication = 'PUBLISHED' AND plan_29.code = any($8::TEXT[]) AND need_13.illustrative IS false) AS anon_140)) AS anon_139
                      ORDER BY anon_139.code
                      LIMIT 1000) AS anon_138)) || ',"total":') || coalesce((
                  SELECT (((((('{"required":' || coalesce((('"' || CAST(decimal_text(anon_144.required, anon_144.unit) AS TEXT)) || '"'), 'null')) || ',"complete":') || coalesce(CAST(anon_144.unconverted = '[]'::jsonb AS TEXT), 'null')) || ',"unconverted":') || (
                        SELECT (('[' || coalesce(string_agg((((('{"amount":' || coalesce((('"' || CAST(anon_146.amount AS TEXT)) || '"'), 'null')) || ',"currency":') || CAST(to_json(CAST(anon_146.currency AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_145
                        FROM (
                          SELECT anon_147.currency AS currency, anon_147.amount AS amount
                          FROM (
                            SELECT CAST(anon_148.value AS JSONB) ->> 'currency' AS currency, CAST(anon_148.value AS JSONB) ->> 'amount' AS amount
                            FROM jsonb_array_elements(anon_144.unconverted) AS anon_148) AS anon_147
                          ORDER BY anon_147.currency
                          LIMIT 1000) AS anon_146)) || '}') AS anon_143
                  FROM (
                    SELECT anon_149.required AS required, anon_149.needs AS needs, anon_149.pledged_amount AS pledged_amount, anon_149.pledged_covered AS pledged_covered, anon_149.pledged_gap AS pledged_gap, anon_149.pledged_surplus AS pledged_surplus, anon_149.pledged_full AS pledged_full, anon_149.committed_amount AS committed_amount, anon_149.committed_covered AS committed_covered, anon_149.committed_gap AS committed_gap, anon_149.committed_surplus AS committed_surplus, anon_149.committed_full AS committed_full, anon_149.received_amount AS received_amount, anon_149.received_covered AS received_covered, anon_149.received_gap AS received_gap, anon_149.received_surplus AS received_surplus, anon_149.received_full AS received_full, anon_149.disbursed_amount AS disbursed_amount, anon_149.disbursed_covered AS disbursed_covered, anon_149.disbursed_gap AS disbursed_gap, anon_149.disbursed_surplus AS disbursed_surplus, anon_149.disbursed_full AS disbursed_full, anon_149.spent_amount AS spent_amount, anon_149.spent_covered AS spent_covered, anon_149.spent_gap AS spent_gap, anon_149.spent_surplus AS spent_surplus, anon_149.spent_full AS spent_full, anon_149.unit AS unit, anon_149.keys AS keys, anon_149.unconverted AS unconverted, anon_149.of_needs AS of_needs, CAST(anon_149.keys AS TEXT) AS place
                    FROM (
                      SELECT anon_150.required AS required, anon_150.needs AS needs, anon_150.pledged_amount AS pledged_amount, anon_150.pledged_covered AS pledged_covered, anon_150.pledged_gap AS pledged_gap, anon_150.pledged_surplus AS pledged_surplus, anon_150.pledged_full AS pledged_full, anon_150.committed_amount AS committed_amount, anon_150.committed_covered AS committed_covered, anon_150.committed_gap AS committed_gap, anon_150.committed_surplus AS committed_surplus, anon_150.committed_full AS committed_full, anon_150.received_amount AS received_amount, anon_150.received_covered AS received_covered, anon_150.received_gap AS received_gap, anon_150.received_surplus AS received_surplus, anon_150.received_full AS received_full, anon_150.disbursed_amount AS disbursed_amount, anon_150.disbursed_covered AS disbursed_covered, anon_150.disbursed_gap AS disbursed_gap, anon_150.disbursed_surplus AS disbursed_surplus, anon_150.disbursed_full AS disbursed_full, anon_150.spent_amount AS spent_amount, anon_150.spent_covered AS spent_covered, anon_150.spent_gap AS spent_gap, anon_150.spent_surplus AS spent_surplus, anon_150.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_151.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                      FROM (
                        SELECT coalesce(sum(anon_152.required), 0::numeric) AS required, count(anon_152.id) AS needs, coalesce(sum(anon_152.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_152.pledged, anon_152.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_152.required - anon_152.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_152.pledged - anon_152.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_152.id) FILTER (
                          WHERE anon_152.pledged >= anon_152.required) AS pledged_full, coalesce(sum(anon_152.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_152.committed, anon_152.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_152.required - anon_152.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_152.committed - anon_152.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_152.id) FILTER (
                          WHERE anon_152.committed >= anon_152.required) AS committed_full, coalesce(sum(anon_152.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_152.received, anon_152.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_152.required - anon_152.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_152.received - anon_152.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_152.id) FILTER (
                          WHERE anon_152.received >= anon_152.required) AS received_full, coalesce(sum(anon_152.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_152.disbursed, anon_152.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_152.required - anon_152.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_152.disbursed - anon_152.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_152.id) FILTER (
                          WHERE anon_152.disbursed >= anon_152.required) AS disbursed_full, coalesce(sum(anon_152.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_152.spent, anon_152.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_152.required - anon_152.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_152.spent - anon_152.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_152.id) FILTER (
                          WHERE anon_152.spent >= anon_152.required) AS spent_full
                        FROM (
                          SELECT anon_153.id AS id, anon_153.required AS required, coalesce(sum(anon_154.value) FILTER (
                              WHERE anon_154.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(anon_154.value) FILTER (
                              WHERE anon_154.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(anon_154.value) FILTER (
                              WHERE anon_154.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(anon_154.value) FILTER (
                              WHERE anon_154.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(anon_154.value) FILTER (
                              WHERE anon_154.stage IN ('SPENT')), 0::numeric) AS spent
                          FROM (
                            SELECT need_14.id AS id, need_14.confidence AS confidence, need_14.illustrative AS illustrative, need_14.note AS note, need_14.recorded_at AS recorded_at, need_14.code AS code, need_14.plan_id AS plan_id, need_14.event_id AS event_id, need_14.title AS title, need_14.scope AS scope, need_14.state_code AS state_code, need_14.pillar AS pillar, need_14.sector AS sector, need_14.topics AS topics, need_14.populations AS populations, need_14.kind AS kind, need_14.unit AS unit, need_14.qualifier AS qualifier, need_14.stated_on_edtf AS stated_on_edtf, need_14.stated_on_earliest AS stated_on_earliest, need_14.stated_on_latest AS stated_on_latest, need_14.period_edtf AS period_edtf, need_14.period_earliest AS period_earliest, need_14.period_latest AS period_latest, need_14.investment_known AS investment_known, need_14.validated AS validated, need_14.publication AS publication, plan_30.code AS plan_code, plan_30.title AS plan_title, CAST(CAST(EXTRACT(year
                                  FROM need_14.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_155.required AS required, anon_155.unvalued AS unvalued
                            FROM need AS need_14
                            JOIN plan AS plan_30 ON plan_30.id = need_14.plan_id
                            JOIN (
                              SELECT anon_156.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_156.balance_usd ELSE anon_156.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_156.unvalued ELSE 0 END) AS unvalued
                              FROM (
                                SELECT account_20.stage AS stage, account_20.unit AS unit, account_20.line_id AS line_id, account_20.need_id AS need_id, account_20.project_id AS project_id, account_20.balance AS balance, account_20.balance_usd AS balance_usd, account_20.unvalued AS unvalued
                                FROM account AS account_20) AS anon_156
                              WHERE anon_156.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_156.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_156.unit = $1::VARCHAR)
                              GROUP BY anon_156.need_id) AS anon_155 ON anon_155.need_id = need_14.id
                            WHERE need_14.publication = 'PUBLISHED' AND plan_30.code = any($8::TEXT[]) AND need_14.illustrative IS false) AS anon_153
                          LEFT OUTER JOIN (
                            SELECT anon_157.stage AS stage, anon_157.unit AS unit, anon_157.need_id AS need_id, anon_157.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_157.balance_usd ELSE anon_157.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_157.unvalued ELSE 0 END AS unvalued, pledge_7.donor_id AS donor_id, pledge_7.event_id AS event_id, pledge_line_7.channel AS channel, pledge_line_7.fund_id AS fund_id, pledge_line_7.modality AS modality, pledge_line_7.earmark_modality AS earmark_modality
                            FROM (
                              SELECT account_21.stage AS stage, account_21.unit AS unit, account_21.line_id AS line_id, account_21.need_id AS need_id, account_21.project_id AS project_id, account_21.balance AS balance, account_21.balance_usd AS balance_usd, account_21.unvalued AS unvalued
                              FROM account AS account_21) AS anon_157
                            JOIN pledge_line AS pledge_line_7 ON pledge_line_7.id = anon_157.line_id
                            JOIN pledge AS pledge_7 ON pledge_7.id = pledge_line_7.pledge_id
                            WHERE anon_157.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_157.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_157.unit = $1::VARCHAR) AND pledge_line_7.modality != 'LOAN' AND pledge_7.illustrative IS false AND pledge_7.counts IS true) AS anon_154 ON anon_154.need_id = anon_153.id
                          GROUP BY anon_153.id, anon_153.required) AS anon_152) AS anon_150
                      LEFT OUTER JOIN (
                        SELECT jsonb_agg(jsonb_build_object('currency', anon_158.unit, 'amount', decimal_text(anon_158.amount, anon_158.unit))) AS unconverted
                        FROM (
                          SELECT anon_159.unit AS unit, sum(anon_159.unvalued) AS amount
                          FROM (
                            SELECT anon_160.unit AS unit, anon_160.unvalued AS unvalued
                            FROM (
                              SELECT need_15.id AS id, need_15.confidence AS confidence, need_15.illustrative AS illustrative, need_15.note AS note, need_15.recorded_at AS recorded_at, need_15.code AS code, need_15.plan_id AS plan_id, need_15.event_id AS event_id, need_15.title AS title, need_15.scope AS scope, need_15.state_code AS state_code, need_15.pillar AS pillar, need_15.sector AS sector, need_15.topics AS topics, need_15.populations AS populations, need_15.kind AS kind, need_15.unit AS unit, need_15.qualifier AS qualifier, need_15.stated_on_edtf AS stated_on_edtf, need_15.stated_on_earliest AS stated_on_earliest, need_15.stated_on_latest AS stated_on_latest, need_15.period_edtf AS period_edtf, need_15.period_earliest AS period_earliest, need_15.period_latest AS period_latest, need_15.investment_known AS investment_known, need_15.validated AS validated, need_15.publication AS publication, plan_31.code AS plan_code, plan_31.title AS plan_title, CAST(CAST(EXTRACT(year
                                    FROM need_15.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_162.required AS required, anon_162.unvalued AS unvalued
                              FROM need AS need_15
                              JOIN plan AS plan_31 ON plan_31.id = need_15.plan_id
                              JOIN (
                                SELECT anon_163.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_163.balance_usd ELSE anon_163.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_163.unvalued ELSE 0 END) AS unvalued
                                FROM (
                                  SELECT account_22.stage AS stage, account_22.unit AS unit, account_22.line_id AS line_id, account_22.need_id AS need_id, account_22.project_id AS project_id, account_22.balance AS balance, account_22.balance_usd AS balance_usd, account_22.unvalued AS unvalued
                                  FROM account AS account_22) AS anon_163
                                WHERE anon_163.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_163.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_163.unit = $1::VARCHAR)
                                GROUP BY anon_163.need_id) AS anon_162 ON anon_162.need_id = need_15.id
                              WHERE need_15.publication = 'PUBLISHED' AND plan_31.code = any($8::TEXT[]) AND need_15.illustrative IS false) AS anon_161
                            JOIN (
                              SELECT anon_164.stage AS stage, anon_164.unit AS unit, anon_164.need_id AS need_id, anon_164.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_164.balance_usd ELSE anon_164.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_164.unvalued ELSE 0 END AS unvalued, pledge_8.donor_id AS donor_id, pledge_8.event_id AS event_id, pledge_line_8.channel AS channel, pledge_line_8.fund_id AS fund_id, pledge_line_8.modality AS modality, pledge_line_8.earmark_modality AS earmark_modality
                              FROM (
                                SELECT account_23.stage AS stage, account_23.unit AS unit, account_23.line_id AS line_id, account_23.need_id AS need_id, account_23.project_id AS project_id, account_23.balance AS balance, account_23.balance_usd AS balance_usd, account_23.unvalued AS unvalued
                                FROM account AS account_23) AS anon_164
                              JOIN pledge_line AS pledge_line_8 ON pledge_line_8.id = anon_164.line_id
                              JOIN pledge AS pledge_8 ON pledge_8.id = pledge_line_8.pledge_id
                              WHERE anon_164.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_164.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_164.unit = $1::VARCHAR) AND pledge_line_8.modality != 'LOAN' AND pledge_8.illustrative IS false AND pledge_8.counts IS true) AS anon_160 ON anon_160.need_id = anon_161.id UNION ALL
                            SELECT anon_165.unit AS unit, anon_165.unvalued AS unvalued
                            FROM (
                              SELECT need_16.id AS id, need_16.confidence AS confidence, need_16.illustrative AS illustrative, need_16.note AS note, need_16.recorded_at AS recorded_at, need_16.code AS code, need_16.plan_id AS plan_id, need_16.event_id AS event_id, need_16.title AS title, need_16.scope AS scope, need_16.state_code AS state_code, need_16.pillar AS pillar, need_16.sector AS sector, need_16.topics AS topics, need_16.populations AS populations, need_16.kind AS kind, need_16.unit AS unit, need_16.qualifier AS qualifier, need_16.stated_on_edtf AS stated_on_edtf, need_16.stated_on_earliest AS stated_on_earliest, need_16.stated_on_latest AS stated_on_latest, need_16.period_edtf AS period_edtf, need_16.period_earliest AS period_earliest, need_16.period_latest AS period_latest, need_16.investment_known AS investment_known, need_16.validated AS validated, need_16.publication AS publication, plan_32.code AS plan_code, plan_32.title AS plan_title, CAST(CAST(EXTRACT(year
                                    FROM need_16.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_166.required AS required, anon_166.unvalued AS unvalued
                              FROM need AS need_16
                              JOIN plan AS plan_32 ON plan_32.id = need_16.plan_id
                              JOIN (
                                SELECT anon_167.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_167.balance_usd ELSE anon_167.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_167.unvalued ELSE 0 END) AS unvalued
                                FROM (
                                  SELECT account_24.stage AS stage, account_24.unit AS unit, account_24.line_id AS line_id, account_24.need_id AS need_id, account_24.project_id AS project_id, account_24.balance AS balance, account_24.balance_usd AS balance_usd, account_24.unvalued AS unvalued
                                  FROM account AS account_24) AS anon_167
                                WHERE anon_167.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_167.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_167.unit = $1::VARCHAR)
                                GROUP BY anon_167.need_id) AS anon_166 ON anon_166.need_id = need_16.id
                              WHERE need_16.publication = 'PUBLISHED' AND plan_32.code = any($8::TEXT[]) AND need_16.illustrative IS false) AS anon_165) AS anon_159
                          WHERE anon_159.unvalued > $9::BIGINT
                          GROUP BY anon_159.unit) AS anon_158) AS anon_151 ON true) AS anon_149) AS anon_144
                  LIMIT 1), 'null')) || '}') AS anon_136
          FROM (
            SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
                SELECT ledger_head.recorded_at
                FROM ledger_head
                WHERE ledger_head.sequence > 0), now()) AS known, (
              SELECT ledger_head.sequence
              FROM ledger_head) AS sequence) AS anon_168
          LIMIT 1), 'null')) || '}'), 'UTF8') AS convert_to_1
