SELECT convert_to((((('{"byStateAndPillar":' || coalesce((
              SELECT (('{"groups":' || (
                    SELECT (('[' || coalesce(string_agg((((((('{"keys":' || (
                                          SELECT (('[' || coalesce(string_agg((((((('{"dimension":' || CAST(to_json(CAST(anon_4.dimension AS TEXT)) AS TEXT)) || ',"code":') || coalesce(CAST(to_json(CAST(anon_4.code AS TEXT)) AS TEXT), 'null')) || ',"label":') || coalesce(CAST(to_json(CAST(coalesce(CAST(anon_4.label AS JSONB) ->> 'es', CAST(anon_4.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_3
                                          FROM (
                                            SELECT anon_5.dimension AS dimension, anon_5.code AS code, anon_5.label AS label, anon_5.place AS place
                                            FROM (
                                              SELECT CAST(anon_6.value AS JSONB) ->> 'dimension' AS dimension, CAST(anon_6.value AS JSONB) ->> 'code' AS code, CAST(anon_6.value AS JSONB) -> 'label' AS label, anon_6.place AS place
                                              FROM jsonb_array_elements(anon_7.keys) WITH ORDINALITY AS anon_6(value, place)) AS anon_5
                                            ORDER BY anon_5.place
                                            LIMIT 1000) AS anon_4)) || ',"coverage":') || coalesce((
                                        SELECT (((('{"required":' || coalesce((('"' || CAST(decimal_text(anon_9.required, anon_9.unit) AS TEXT)) || '"'), 'null')) || ',"pledged":') || (((((((('{"gross":' || CASE WHEN (anon_9.pledged_amount IS NOT NULL) THEN (('{"value":' || coalesce(CAST(round(anon_9.pledged_amount / CAST(nullif(anon_9.required, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"effective":') || CASE WHEN (anon_9.pledged_covered IS NOT NULL) THEN (('{"value":' || coalesce(CAST(round(anon_9.pledged_covered / CAST(nullif(anon_9.required, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"gap":') || coalesce((('"' || CAST(decimal_text(anon_9.pledged_gap, anon_9.unit) AS TEXT)) || '"'), 'null')) || ',"surplus":') || coalesce((('"' || CAST(decimal_text(anon_9.pledged_surplus, anon_9.unit) AS TEXT)) || '"'), 'null')) || '}')) || '}') AS anon_8
                                        FROM (
                                          SELECT anon_7.key_state AS key_state, anon_7.key_pillar AS key_pillar, anon_7.required AS required, anon_7.needs AS needs, anon_7.pledged_amount AS pledged_amount, anon_7.pledged_covered AS pledged_covered, anon_7.pledged_gap AS pledged_gap, anon_7.pledged_surplus AS pledged_surplus, anon_7.pledged_full AS pledged_full, anon_7.committed_amount AS committed_amount, anon_7.committed_covered AS committed_covered, anon_7.committed_gap AS committed_gap, anon_7.committed_surplus AS committed_surplus, anon_7.committed_full AS committed_full, anon_7.received_amount AS received_amount, anon_7.received_covered AS received_covered, anon_7.received_gap AS received_gap, anon_7.received_surplus AS received_surplus, anon_7.received_full AS received_full, anon_7.disbursed_amount AS disbursed_amount, anon_7.disbursed_covered AS disbursed_covered, anon_7.disbursed_gap AS disbursed_gap, anon_7.disbursed_surplus AS disbursed_surplus, anon_7.disbursed_full AS disbursed_full, anon_7.spent_amount AS spent_amount, anon_7.spent_covered AS spent_covered, anon_7.spent_gap AS spent_gap, anon_7.spent_surplus AS spent_surplus, anon_7.spent_full AS spent_full, anon_7.unit AS unit, anon_7.unconverted AS unconverted, anon_7.of_needs AS of_needs, anon_7.place AS place) AS anon_9
                                        LIMIT 1), 'null')) || ',"notAllocated":') || coalesce((
                                    SELECT (('{"required":' || coalesce((('"' || CAST(decimal_text(anon_11.required, anon_11.unit) AS TEXT)) || '"'), 'null')) || '}') AS anon_10
                                    FROM (
                                      SELECT 0::numeric AS required, anon_7.unit AS unit, anon_7.unconverted AS unconverted, NULL::numeric AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, NULL::numeric AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, NULL::numeric AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, NULL::numeric AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, NULL::numeric AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs
                                      WHERE false) AS anon_11
                                    LIMIT 1), 'null')) || '}'), ','), '')) || ']') AS anon_2
                    FROM (
                      SELECT anon_12.key_state AS key_state, anon_12.key_pillar AS key_pillar, anon_12.required AS required, anon_12.needs AS needs, anon_12.pledged_amount AS pledged_amount, anon_12.pledged_covered AS pledged_covered, anon_12.pledged_gap AS pledged_gap, anon_12.pledged_surplus AS pledged_surplus, anon_12.pledged_full AS pledged_full, anon_12.committed_amount AS committed_amount, anon_12.committed_covered AS committed_covered, anon_12.committed_gap AS committed_gap, anon_12.committed_surplus AS committed_surplus, anon_12.committed_full AS committed_full, anon_12.received_amount AS received_amount, anon_12.received_covered AS received_covered, anon_12.received_gap AS received_gap, anon_12.received_surplus AS received_surplus, anon_12.received_full AS received_full, anon_12.disbursed_amount AS disbursed_amount, anon_12.disbursed_covered AS disbursed_covered, anon_12.disbursed_gap AS disbursed_gap, anon_12.disbursed_surplus AS disbursed_surplus, anon_12.disbursed_full AS disbursed_full, anon_12.spent_amount AS spent_amount, anon_12.spent_covered AS spent_covered, anon_12.spent_gap AS spent_gap, anon_12.spent_surplus AS spent_surplus, anon_12.spent_full AS spent_full, anon_12.unit AS unit, anon_12.keys AS keys, anon_12.unconverted AS unconverted, anon_12.of_needs AS of_needs, anon_12.place AS place
                      FROM (
                        SELECT anon_13.key_state AS key_state, anon_13.key_pillar AS key_pillar, anon_13.required AS required, anon_13.needs AS needs, anon_13.pledged_amount AS pledged_amount, anon_13.pledged_covered AS pledged_covered, anon_13.pledged_gap AS pledged_gap, anon_13.pledged_surplus AS pledged_surplus, anon_13.pledged_full AS pledged_full, anon_13.committed_amount AS committed_amount, anon_13.committed_covered AS committed_covered, anon_13.committed_gap AS committed_gap, anon_13.committed_surplus AS committed_surplus, anon_13.committed_full AS committed_full, anon_13.received_amount AS received_amount, anon_13.received_covered AS received_covered, anon_13.received_gap AS received_gap, anon_13.received_surplus AS received_surplus, anon_13.received_full AS received_full, anon_13.disbursed_amount AS disbursed_amount, anon_13.disbursed_covered AS disbursed_covered, anon_13.disbursed_gap AS disbursed_gap, anon_13.disbursed_surplus AS disbursed_surplus, anon_13.disbursed_full AS disbursed_full, anon_13.spent_amount AS spent_amount, anon_13.spent_covered AS spent_covered, anon_13.spent_gap AS spent_gap, anon_13.spent_surplus AS spent_surplus, anon_13.spent_full AS spent_full, anon_13.unit AS unit, anon_13.keys AS keys, anon_13.unconverted AS unconverted, anon_13.of_needs AS of_needs, CAST(anon_13.keys AS TEXT) AS place
                        FROM (
                          SELECT anon_14.key_state AS key_state, anon_14.key_pillar AS key_pillar, anon_14.required AS required, anon_14.needs AS needs, anon_14.pledged_amount AS pledged_amount, anon_14.pledged_covered AS pledged_covered, anon_14.pledged_gap AS pledged_gap, anon_14.pledged_surplus AS pledged_surplus, anon_14.pledged_full AS pledged_full, anon_14.committed_amount AS committed_amount, anon_14.committed_covered AS committed_covered, anon_14.committed_gap AS committed_gap, anon_14.committed_surplus AS committed_surplus, anon_14.committed_full AS committed_full, anon_14.received_amount AS received_amount, anon_14.received_covered AS received_covered, anon_14.received_gap AS received_gap, anon_14.received_surplus AS received_surplus, anon_14.received_full AS received_full, anon_14.disbursed_amount AS disbursed_amount, anon_14.disbursed_covered AS disbursed_covered, anon_14.disbursed_gap AS disbursed_gap, anon_14.disbursed_surplus AS disbursed_surplus, anon_14.disbursed_full AS disbursed_full, anon_14.spent_amount AS spent_amount, anon_14.spent_covered AS spent_covered, anon_14.spent_gap AS spent_gap, anon_14.spent_surplus AS spent_surplus, anon_14.spent_full AS spent_full, $1::VARCHAR AS unit, jsonb_build_array(jsonb_build_object('dimension', 'STATE', 'code', (
                                SELECT state_1.code
                                FROM state AS state_1
                                WHERE state_1.code = anon_14.key_state), 'label', coalesce((
                                  SELECT state_1.name
                                  FROM state AS state_1
                                  WHERE state_1.code = anon_14.key_state), jsonb_build_object('en', 'The region', 'es', 'La región', 'pt', 'A região', 'fr', 'La région'))), jsonb_build_object('dimension', 'PILLAR', 'code', anon_14.key_pillar, 'label', coalesce((
                                  SELECT code_list_item_1.name
                                  FROM code_list_item AS code_list_item_1
                                  WHERE code_list_item_1.code_list = 'PILLAR' AND code_list_item_1.code = anon_14.key_pillar), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé')))) AS keys, coalesce(anon_15.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                          FROM (
                            SELECT anon_16.key_state AS key_state, anon_16.key_pillar AS key_pillar, coalesce(sum(anon_16.required), 0::numeric) AS required, count(anon_16.id) AS needs, coalesce(sum(anon_16.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_16.pledged, anon_16.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_16.required - anon_16.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_16.pledged - anon_16.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_16.id) FILTER (
                              WHERE anon_16.pledged >= anon_16.required) AS pledged_full, coalesce(sum(anon_16.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_16.committed, anon_16.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_16.required - anon_16.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_16.committed - anon_16.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_16.id) FILTER (
                              WHERE anon_16.committed >= anon_16.required) AS committed_full, coalesce(sum(anon_16.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_16.received, anon_16.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_16.required - anon_16.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_16.received - anon_16.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_16.id) FILTER (
                              WHERE anon_16.received >= anon_16.required) AS received_full, coalesce(sum(anon_16.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_16.disbursed, anon_16.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_16.required - anon_16.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_16.disbursed - anon_16.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_16.id) FILTER (
                              WHERE anon_16.disbursed >= anon_16.required) AS disbursed_full, coalesce(sum(anon_16.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_16.spent, anon_16.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_16.required - anon_16.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_16.spent - anon_16.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_16.id) FILTER (
                              WHERE anon_16.spent >= anon_16.required) AS spent_full
                            FROM (
                              SELECT anon_17.id AS id, anon_17.required AS required, anon_17.state_code AS key_state, anon_17.pillar AS key_pillar, coalesce(sum(anon_18.value) FILTER (
                                  WHERE anon_18.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(anon_18.value) FILTER (
                                  WHERE anon_18.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(anon_18.value) FILTER (
                                  WHERE anon_18.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(anon_18.value) FILTER (
                                  WHERE anon_18.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(anon_18.value) FILTER (
                                  WHERE anon_18.stage IN ('SPENT')), 0::numeric) AS spent
                              FROM (
                                SELECT need_1.id AS id, need_1.confidence AS confidence, need_1.illustrative AS illustrative, need_1.note AS note, need_1.recorded_at AS recorded_at, need_1.code AS code, need_1.plan_id AS plan_id, need_1.event_id AS event_id, need_1.title AS title, need_1.scope AS scope, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.topics AS topics, need_1.populations AS populations, need_1.kind AS kind, need_1.unit AS unit, need_1.qualifier AS qualifier, need_1.stated_on_edtf AS stated_on_edtf, need_1.stated_on_earliest AS stated_on_earliest, need_1.stated_on_latest AS stated_on_latest, need_1.period_edtf AS period_edtf, need_1.period_earliest AS period_earliest, need_1.period_latest AS period_latest, need_1.investment_known AS investment_known, need_1.validated AS validated, need_1.publication AS publication, plan_1.code AS plan_code, plan_1.title AS plan_title, CAST(CAST(EXTRACT(year
                                      FROM need_1.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_19.required AS required, anon_19.unvalued AS unvalued
                                FROM need AS need_1
                                JOIN plan AS plan_1 ON plan_1.id = need_1.plan_id
                                JOIN (
                                  SELECT anon_20.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_20.balance_usd ELSE anon_20.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_20.unvalued ELSE 0 END) AS unvalued
                                  FROM (
                                    SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, anon_21.balance AS balance, anon_21.balance_usd AS balance_usd, anon_21.unvalued AS unvalued
                                    FROM account AS account_1
                                    JOIN (
                                      SELECT anon_22.account_id AS account_id, sum(anon_22.amount) AS balance, sum(anon_22.amount_usd) AS balance_usd, sum(anon_22.unvalued) AS unvalued
                                      FROM (
                                        SELECT transfer_1.to_account AS account_id, 1 * transfer_1.amount AS amount, 1 * coalesce(transfer_1.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_1.amount_usd IS NULL) THEN transfer_1.amount ELSE 0 END AS unvalued
                                        FROM transfer AS transfer_1
                                        WHERE transfer_1.effective_on <= $2::DATE UNION ALL
                                        SELECT transfer_2.from_account AS account_id, -1 * transfer_2.amount AS amount, -1 * coalesce(transfer_2.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_2.amount_usd IS NULL) THEN transfer_2.amount ELSE 0 END AS unvalued
                                        FROM transfer AS transfer_2
                                        WHERE transfer_2.effective_on <= $2::DATE) AS anon_22
                                      GROUP BY anon_22.account_id) AS anon_21 ON anon_21.account_id = account_1.id) AS anon_20
                                  WHERE anon_20.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_20.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_20.unit = $1::VARCHAR)
                                  GROUP BY anon_20.need_id) AS anon_19 ON anon_19.need_id = need_1.id
                                WHERE need_1.publication = 'PUBLISHED' AND need_1.illustrative IS false AND plan_1.reference IS true AND plan_1.adopted_latest <= $2::DATE AND NOT (EXISTS (
                                    SELECT plan_2.id
                                    FROM plan AS plan_2
                                    WHERE plan_2.reference IS true AND plan_2.adopted_latest <= $2::DATE AND plan_2.state_code IS NOT DISTINCT
                                    FROM plan_1.state_code AND plan_2.adopted_latest > plan_1.adopted_latest AND plan_2.illustrative IS false))) AS anon_17
                              LEFT OUTER JOIN (
                                SELECT anon_23.stage AS stage, anon_23.unit AS unit, anon_23.need_id AS need_id, anon_23.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_23.balance_usd ELSE anon_23.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_23.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
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
                                JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_23.line_id
                                JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                                WHERE anon_23.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_23.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_23.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true) AS anon_18 ON anon_18.need_id = anon_17.id
                              GROUP BY anon_17.id, anon_17.required, anon_17.state_code, anon_17.pillar) AS anon_16
                            GROUP BY anon_16.key_state, anon_16.key_pillar) AS anon_14
                          LEFT OUTER JOIN (
                            SELECT anon_26.key_state AS key_state, anon_26.key_pillar AS key_pillar, jsonb_agg(jsonb_build_object('currency', anon_26.unit, 'amount', decimal_text(anon_26.amount, anon_26.unit))) AS unconverted
                            FROM (
                              SELECT anon_27.key_state AS key_state, anon_27.key_pillar AS key_pillar, anon_27.unit AS unit, sum(anon_27.unvalued) AS amount
                              FROM (
                                SELECT anon_28.state_code AS key_state, anon_28.pillar AS key_pillar, anon_29.unit AS unit, anon_29.unvalued AS unvalued
                                FROM (
                                  SELECT need_2.id AS id, need_2.confidence AS confidence, need_2.illustrative AS illustrative, need_2.note AS note, need_2.recorded_at AS recorded_at, need_2.code AS code, need_2.plan_id AS plan_id, need_2.event_id AS event_id, need_2.title AS title, need_2.scope AS scope, need_2.state_code AS state_code, need_2.pillar AS pillar, need_2.sector AS sector, need_2.topics AS topics, need_2.populations AS populations, need_2.kind AS kind, need_2.unit AS unit, need_2.qualifier AS qualifier, need_2.stated_on_edtf AS stated_on_edtf, need_2.stated_on_earliest AS stated_on_earliest, need_2.stated_on_latest AS stated_on_latest, need_2.period_edtf AS period_edtf, need_2.period_earliest AS period_earliest, need_2.period_latest AS period_latest, need_2.investment_known AS investment_known, need_2.validated AS validated, need_2.publication AS publication, plan_3.code AS plan_code, plan_3.title AS plan_title, CAST(CAST(EXTRACT(year
                                        FROM need_2.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_30.required AS required, anon_30.unvalued AS unvalued
                                  FROM need AS need_2
                                  JOIN plan AS plan_3 ON plan_3.id = need_2.plan_id
                                  JOIN (
                                    SELECT anon_31.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_31.balance_usd ELSE anon_31.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_31.unvalued ELSE 0 END) AS unvalued
                                    FROM (
                                      SELECT account_3.stage AS stage, account_3.unit AS unit, account_3.line_id AS line_id, account_3.need_id AS need_id, account_3.project_id AS project_id, anon_32.balance AS balance, anon_32.balance_usd AS balance_usd, anon_32.unvalued AS unvalued
                                      FROM account AS account_3
                                      JOIN (
                                        SELECT anon_33.account_id AS account_id, sum(anon_33.amount) AS balance, sum(anon_33.amount_usd) AS balance_usd, sum(anon_33.unvalued) AS unvalued
                                        FROM (
                                          SELECT transfer_5.to_account AS account_id, 1 * transfer_5.amount AS amount, 1 * coalesce(transfer_5.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_5.amount_usd IS NULL) THEN transfer_5.amount ELSE 0 END AS unvalued
                                          FROM transfer AS transfer_5
                                          WHERE transfer_5.effective_on <= $2::DATE UNION ALL
                                          SELECT transfer_6.from_account AS account_id, -1 * transfer_6.amount AS amount, -1 * coalesce(transfer_6.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_6.amount_usd IS NULL) THEN transfer_6.amount ELSE 0 END AS unvalued
                                          FROM transfer AS transfer_6
                                          WHERE transfer_6.effective_on <= $2::DATE) AS anon_33
                                        GROUP BY anon_33.account_id) AS anon_32 ON anon_32.account_id = account_3.id) AS anon_31
                                    WHERE anon_31.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_31.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_31.unit = $1::VARCHAR)
                                    GROUP BY anon_31.need_id) AS anon_30 ON anon_30.need_id = need_2.id
                                  WHERE need_2.publication = 'PUBLISHED' AND need_2.illustrative IS false AND plan_3.reference IS true AND plan_3.adopted_latest <= $2::DATE AND NOT (EXISTS (
                                      SELECT plan_4.id
                                      FROM plan AS plan_4
                                      WHERE plan_4.reference IS true AND plan_4.adopted_latest <= $2::DATE AND plan_4.state_code IS NOT DISTINCT
                                      FROM plan_3.state_code AND plan_4.adopted_latest > plan_3.adopted_latest AND plan_4.illustrative IS false))) AS anon_28
                                JOIN (
                                  SELECT anon_34.stage AS stage, anon_34.unit AS unit, anon_34.need_id AS need_id, anon_34.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_34.balance_usd ELSE anon_34.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_34.unvalued ELSE 0 END AS unvalued, pledge_2.donor_id AS donor_id, pledge_2.event_id AS event_id, pledge_line_2.channel AS channel, pledge_line_2.fund_id AS fund_id, pledge_line_2.modality AS modality, pledge_line_2.earmark_modality AS earmark_modality
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
                                  JOIN pledge_line AS pledge_line_2 ON pledge_line_2.id = anon_34.line_id
                                  JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
                                  WHERE anon_34.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_34.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_34.unit = $1::VARCHAR) AND pledge_line_2.modality != 'LOAN' AND pledge_2.illustrative IS false AND pledge_2.counts IS true) AS anon_29 ON anon_29.need_id = anon_28.id UNION ALL
                                SELECT anon_37.state_code AS key_state, anon_37.pillar AS key_pillar, anon_37.unit AS unit, anon_37.unvalued AS unvalued
                                FROM (
                                  SELECT need_3.id AS id, need_3.confidence AS confidence, need_3.illustrative AS illustrative, need_3.note AS note, need_3.recorded_at AS recorded_at, need_3.code AS code, need_3.plan_id AS plan_id, need_3.event_id AS event_id, need_3.title AS title, need_3.scope AS scope, need_3.state_code AS state_code, need_3.pillar AS pillar, need_3.sector AS sector, need_3.topics AS topics, need_3.populations AS populations, need_3.kind AS kind, need_3.unit AS unit, need_3.qualifier AS qualifier, need_3.stated_on_edtf AS stated_on_edtf, need_3.stated_on_earliest AS stated_on_earliest, need_3.stated_on_latest AS stated_on_latest, need_3.period_edtf AS period_edtf, need_3.period_earliest AS period_earliest, need_3.period_latest AS period_latest, need_3.investment_known AS investment_known, need_3.validated AS validated, need_3.publication AS publication, plan_5.code AS plan_code, plan_5.title AS plan_title, CAST(CAST(EXTRACT(year
                                        FROM need_3.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_38.required AS required, anon_38.unvalued AS unvalued
                                  FROM need AS need_3
                                  JOIN plan AS plan_5 ON plan_5.id = need_3.plan_id
                                  JOIN (
                                    SELECT anon_39.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_39.balance_usd ELSE anon_39.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_39.unvalued ELSE 0 END) AS unvalued
                                    FROM (
                                      SELECT account_5.stage AS stage, account_5.unit AS unit, account_5.line_id AS line_id, account_5.need_id AS need_id, account_5.project_id AS project_id, anon_40.balance AS balance, anon_40.balance_usd AS balance_usd, anon_40.unvalued AS unvalued
                                      FROM account AS account_5
                                      JOIN (
                                        SELECT anon_41.account_id AS account_id, sum(anon_41.amount) AS balance, sum(anon_41.amount_usd) AS balance_usd, sum(anon_41.unvalued) AS unvalued
                                        FROM (
                                          SELECT transfer_9.to_account AS account_id, 1 * transfer_9.amount AS amount, 1 * coalesce(transfer_9.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_9.amount_usd IS NULL) THEN transfer_9.amount ELSE 0 END AS unvalued
                                          FROM transfer AS transfer_9
                                          WHERE transfer_9.effective_on <= $2::DATE UNION ALL
                                          SELECT transfer_10.from_account AS account_id, -1 * transfer_10.amount AS amount, -1 * coalesce(transfer_10.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_10.amount_usd IS NULL) THEN transfer_10.amount ELSE 0 END AS unvalued
                                          FROM transfer AS transfer_10
                                          WHERE transfer_10.effective_on <= $2::DATE) AS anon_41
                                        GROUP BY anon_41.account_id) AS anon_40 ON anon_40.account_id = account_5.id) AS anon_39
                                    WHERE anon_39.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_39.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_39.unit = $1::VARCHAR)
                                    GROUP BY anon_39.need_id) AS anon_38 ON anon_38.need_id = need_3.id
                                  WHERE need_3.publication = 'PUBLISHED' AND need_3.illustrative IS false AND plan_5.reference IS true AND plan_5.adopted_latest <= $2::DATE AND NOT (EXISTS (
                                      SELECT plan_6.id
                                      FROM plan AS plan_6
                                      WHERE plan_6.reference IS true AND plan_6.adopted_latest <= $2::DATE AND plan_6.state_code IS NOT DISTINCT
                                      FROM plan_5.state_code AND plan_6.adopted_latest > plan_5.adopted_latest AND plan_6.illustrative IS false))) AS anon_37) AS anon_27
                              WHERE anon_27.unvalued > $3::BIGINT
                              GROUP BY anon_27.key_state, anon_27.key_pillar, anon_27.unit) AS anon_26
                            GROUP BY anon_26.key_state, anon_26.key_pillar) AS anon_15 ON anon_14.key_state IS NOT DISTINCT
                          FROM anon_15.key_state AND anon_14.key_pillar IS NOT DISTINCT
                          FROM anon_15.key_pillar) AS anon_13) AS anon_12
                      ORDER BY anon_12.place
                      LIMIT 1000) AS anon_7)) || '}') AS anon_1
              FROM (
                SELECT $2::DATE AS effective, coalesce((
                    SELECT ledger_head.recorded_at
                    FROM ledger_head
                    WHERE ledger_head.sequence > 0), now()) AS known, (
                  SELECT ledger_head.sequence
                  FROM ledger_head) AS sequence) AS anon_42
              LIMIT 1), 'null')) || ',"byDonor":') || coalesce((
          SELECT (((('{"total":' || coalesce((
                      SELECT (('{"required":' || coalesce((('"' || CAST(decimal_text(anon_45.required, anon_45.unit) AS TEXT)) || '"'), 'null')) || '}') AS anon_44
                      FROM (
                        SELECT anon_46.required AS required, anon_46.needs AS needs, anon_46.pledged_amount AS pledged_amount, anon_46.pledged_covered AS pledged_covered, anon_46.pledged_gap AS pledged_gap, anon_46.pledged_surplus AS pledged_surplus, anon_46.pledged_full AS pledged_full, anon_46.committed_amount AS committed_amount, anon_46.committed_covered AS committed_covered, anon_46.committed_gap AS committed_gap, anon_46.committed_surplus AS committed_surplus, anon_46.committed_full AS committed_full, anon_46.received_amount AS received_amount, anon_46.received_covered AS received_covered, anon_46.received_gap AS received_gap, anon_46.received_surplus AS received_surplus, anon_46.received_full AS received_full, anon_46.disbursed_amount AS disbursed_amount, anon_46.disbursed_covered AS disbursed_covered, anon_46.disbursed_gap AS disbursed_gap, anon_46.disbursed_surplus AS disbursed_surplus, anon_46.disbursed_full AS disbursed_full, anon_46.spent_amount AS spent_amount, anon_46.spent_covered AS spent_covered, anon_46.spent_gap AS spent_gap, anon_46.spent_surplus AS spent_surplus, anon_46.spent_full AS spent_full, anon_46.unit AS unit, anon_46.keys AS keys, anon_46.unconverted AS unconverted, anon_46.of_needs AS of_needs, CAST(anon_46.keys AS TEXT) AS place
                        FROM (
                          SELECT anon_47.required AS required, anon_47.needs AS needs, anon_47.pledged_amount AS pledged_amount, anon_47.pledged_covered AS pledged_covered, anon_47.pledged_gap AS pledged_gap, anon_47.pledged_surplus AS pledged_surplus, anon_47.pledged_full AS pledged_full, anon_47.committed_amount AS committed_amount, anon_47.committed_covered AS committed_covered, anon_47.committed_gap AS committed_gap, anon_47.committed_surplus AS committed_surplus, anon_47.committed_full AS committed_full, anon_47.received_amount AS received_amount, anon_47.received_covered AS received_covered, anon_47.received_gap AS received_gap, anon_47.received_surplus AS received_surplus, anon_47.received_full AS received_full, anon_47.disbursed_amount AS disbursed_amount, anon_47.disbursed_covered AS disbursed_covered, anon_47.disbursed_gap AS disbursed_gap, anon_47.disbursed_surplus AS disbursed_surplus, anon_47.disbursed_full AS disbursed_full, anon_47.spent_amount AS spent_amount, anon_47.spent_covered AS spent_covered, anon_47.spent_gap AS spent_gap, anon_47.spent_surplus AS spent_surplus, anon_47.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_48.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                          FROM (
                            SELECT coalesce(sum(anon_49.required), 0::numeric) AS required, count(anon_49.id) AS needs, coalesce(sum(anon_49.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_49.pledged, anon_49.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_49.required - anon_49.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_49.pledged - anon_49.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_49.id) FILTER (
                              WHERE anon_49.pledged >= anon_49.required) AS pledged_full, coalesce(sum(anon_49.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_49.committed, anon_49.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_49.required - anon_49.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_49.committed - anon_49.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_49.id) FILTER (
                              WHERE anon_49.committed >= anon_49.required) AS committed_full, coalesce(sum(anon_49.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_49.received, anon_49.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_49.required - anon_49.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_49.received - anon_49.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_49.id) FILTER (
                              WHERE anon_49.received >= anon_49.required) AS received_full, coalesce(sum(anon_49.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_49.disbursed, anon_49.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_49.required - anon_49.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_49.disbursed - anon_49.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_49.id) FILTER (
                              WHERE anon_49.disbursed >= anon_49.required) AS disbursed_full, coalesce(sum(anon_49.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_49.spent, anon_49.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_49.required - anon_49.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_49.spent - anon_49.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_49.id) FILTER (
                              WHERE anon_49.spent >= anon_49.required) AS spent_full
                            FROM (
                              SELECT anon_50.id AS id, anon_50.required AS required, coalesce(sum(anon_51.value) FILTER (
                                  WHERE anon_51.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(anon_51.value) FILTER (
                                  WHERE anon_51.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(anon_51.value) FILTER (
                                  WHERE anon_51.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(anon_51.value) FILTER (
                                  WHERE anon_51.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(anon_51.value) FILTER (
                                  WHERE anon_51.stage IN ('SPENT')), 0::numeric) AS spent
                              FROM (
                                SELECT need_4.id AS id, need_4.confidence AS confidence, need_4.illustrative AS illustrative, need_4.note AS note, need_4.recorded_at AS recorded_at, need_4.code AS code, need_4.plan_id AS plan_id, need_4.event_id AS event_id, need_4.title AS title, need_4.scope AS scope, need_4.state_code AS state_code, need_4.pillar AS pillar, need_4.sector AS sector, need_4.topics AS topics, need_4.populations AS populations, need_4.kind AS kind, need_4.unit AS unit, need_4.qualifier AS qualifier, need_4.stated_on_edtf AS stated_on_edtf, need_4.stated_on_earliest AS stated_on_earliest, need_4.stated_on_latest AS stated_on_latest, need_4.period_edtf AS period_edtf, need_4.period_earliest AS period_earliest, need_4.period_latest AS period_latest, need_4.investment_known AS investment_known, need_4.validated AS validated, need_4.publication AS publication, plan_7.code AS plan_code, plan_7.title AS plan_title, CAST(CAST(EXTRACT(year
                                      FROM need_4.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_52.required AS required, anon_52.unvalued AS unvalued
                                FROM need AS need_4
                                JOIN plan AS plan_7 ON plan_7.id = need_4.plan_id
                                JOIN (
                                  SELECT anon_53.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_53.balance_usd ELSE anon_53.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_53.unvalued ELSE 0 END) AS unvalued
                                  FROM (
                                    SELECT account_6.stage AS stage, account_6.unit AS unit, account_6.line_id AS line_id, account_6.need_id AS need_id, account_6.project_id AS project_id, anon_54.balance AS balance, anon_54.balance_usd AS balance_usd, anon_54.unvalued AS unvalued
                                    FROM account AS account_6
                                    JOIN (
                                      SELECT anon_55.account_id AS account_id, sum(anon_55.amount) AS balance, sum(anon_55.amount_usd) AS balance_usd, sum(anon_55.unvalued) AS unvalued
                                      FROM (
                                        SELECT transfer_11.to_account AS account_id, 1 * transfer_11.amount AS amount, 1 * coalesce(transfer_11.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_11.amount_usd IS NULL) THEN transfer_11.amount ELSE 0 END AS unvalued
                                        FROM transfer AS transfer_11
                                        WHERE transfer_11.effective_on <= $2::DATE UNION ALL
                                        SELECT transfer_12.from_account AS account_id, -1 * transfer_12.amount AS amount, -1 * coalesce(transfer_12.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_12.amount_usd IS NULL) THEN transfer_12.amount ELSE 0 END AS unvalued
                                        FROM transfer AS transfer_12
                                        WHERE transfer_12.effective_on <= $2::DATE) AS anon_55
                                      GROUP BY anon_55.account_id) AS anon_54 ON anon_54.account_id = account_6.id) AS anon_53
                                  WHERE anon_53.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_53.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_53.unit = $1::VARCHAR)
                                  GROUP BY anon_53.need_id) AS anon_52 ON anon_52.need_id = need_4.id
                                WHERE need_4.publication = 'PUBLISHED' AND need_4.illustrative IS false AND plan_7.reference IS true AND plan_7.adopted_latest <= $2::DATE AND NOT (EXISTS (
                                    SELECT plan_8.id
                                    FROM plan AS plan_8
                                    WHERE plan_8.reference IS true AND plan_8.adopted_latest <= $2::DATE AND plan_8.state_code IS NOT DISTINCT
                                    FROM plan_7.state_code AND plan_8.adopted_latest > plan_7.adopted_latest AND plan_8.illustrative IS false))) AS anon_50
                              LEFT OUTER JOIN (
                                SELECT anon_56.stage AS stage, anon_56.unit AS unit, anon_56.need_id AS need_id, anon_56.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_56.balance_usd ELSE anon_56.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_56.unvalued ELSE 0 END AS unvalued, pledge_3.donor_id AS donor_id, pledge_3.event_id AS event_id, pledge_line_3.channel AS channel, pledge_line_3.fund_id AS fund_id, pledge_line_3.modality AS modality, pledge_line_3.earmark_modality AS earmark_modality
                                FROM (
                                  SELECT account_7.stage AS stage, account_7.unit AS unit, account_7.line_id AS line_id, account_7.need_id AS need_id, account_7.project_id AS project_id, anon_57.balance AS balance, anon_57.balance_usd AS balance_usd, anon_57.unvalued AS unvalued
                                  FROM account AS account_7
                                  JOIN (
                                    SELECT anon_58.account_id AS account_id, sum(anon_58.amount) AS balance, sum(anon_58.amount_usd) AS balance_usd, sum(anon_58.unvalued) AS unvalued
                                    FROM (
                                      SELECT transfer_13.to_account AS account_id, 1 * transfer_13.amount AS amount, 1 * coalesce(transfer_13.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_13.amount_usd IS NULL) THEN transfer_13.amount ELSE 0 END AS unvalued
                                      FROM transfer AS transfer_13
                                      WHERE transfer_13.effective_on <= $2::DATE UNION ALL
                                      SELECT transfer_14.from_account AS account_id, -1 * transfer_14.amount AS amount, -1 * coalesce(transfer_14.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_14.amount_usd IS NULL) THEN transfer_14.amount ELSE 0 END AS unvalued
                                      FROM transfer AS transfer_14
                                      WHERE transfer_14.effective_on <= $2::DATE) AS anon_58
                                    GROUP BY anon_58.account_id) AS anon_57 ON anon_57.account_id = account_7.id) AS anon_56
                                JOIN pledge_line AS pledge_line_3 ON pledge_line_3.id = anon_56.line_id
                                JOIN pledge AS pledge_3 ON pledge_3.id = pledge_line_3.pledge_id
                                WHERE anon_56.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_56.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_56.unit = $1::VARCHAR) AND pledge_line_3.modality != 'LOAN' AND pledge_3.illustrative IS false AND pledge_3.counts IS true) AS anon_51 ON anon_51.need_id = anon_50.id
                              GROUP BY anon_50.id, anon_50.required) AS anon_49) AS anon_47
                          LEFT OUTER JOIN (
                            SELECT jsonb_agg(jsonb_build_object('currency', anon_59.unit, 'amount', decimal_text(anon_59.amount, anon_59.unit))) AS unconverted
                            FROM (
                              SELECT anon_60.unit AS unit, sum(anon_60.unvalued) AS amount
                              FROM (
                                SELECT anon_61.unit AS unit, anon_61.unvalued AS unvalued
                                FROM (
                                  SELECT need_5.id AS id, need_5.confidence AS confidence, need_5.illustrative AS illustrative, need_5.note AS note, need_5.recorded_at AS recorded_at, need_5.code AS code, need_5.plan_id AS plan_id, need_5.event_id AS event_id, need_5.title AS title, need_5.scope AS scope, need_5.state_code AS state_code, need_5.pillar AS pillar, need_5.sector AS sector, need_5.topics AS topics, need_5.populations AS populations, need_5.kind AS kind, need_5.unit AS unit, need_5.qualifier AS qualifier, need_5.stated_on_edtf AS stated_on_edtf, need_5.stated_on_earliest AS stated_on_earliest, need_5.stated_on_latest AS stated_on_latest, need_5.period_edtf AS period_edtf, need_5.period_earliest AS period_earliest, need_5.period_latest AS period_latest, need_5.investment_known AS investment_known, need_5.validated AS validated, need_5.publication AS publication, plan_9.code AS plan_code, plan_9.title AS plan_title, CAST(CAST(EXTRACT(year
                                        FROM need_5.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_63.required AS required, anon_63.unvalued AS unvalued
                                  FROM need AS need_5
                                  JOIN plan AS plan_9 ON plan_9.id = need_5.plan_id
                                  JOIN (
                                    SELECT anon_64.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_64.balance_usd ELSE anon_64.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_64.unvalued ELSE 0 END) AS unvalued
                                    FROM (
                                      SELECT account_8.stage AS stage, account_8.unit AS unit, account_8.line_id AS line_id, account_8.need_id AS need_id, account_8.project_id AS project_id, anon_65.balance AS balance, anon_65.balance_usd AS balance_usd, anon_65.unvalued AS unvalued
                                      FROM account AS account_8
                                      JOIN (
                                        SELECT anon_66.account_id AS account_id, sum(anon_66.amount) AS balance, sum(anon_66.amount_usd) AS balance_usd, sum(anon_66.unvalued) AS unvalued
                                        FROM (
                                          SELECT transfer_15.to_account AS account_id, 1 * transfer_15.amount AS amount, 1 * coalesce(transfer_15.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_15.amount_usd IS NULL) THEN transfer_15.amount ELSE 0 END AS unvalued
                                          FROM transfer AS transfer_15
                                          WHERE transfer_15.effective_on <= $2::DATE UNION ALL
                                          SELECT transfer_16.from_account AS account_id, -1 * transfer_16.amount AS amount, -1 * coalesce(transfer_16.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_16.amount_usd IS NULL) THEN transfer_16.amount ELSE 0 END AS unvalued
                                          FROM transfer AS transfer_16
                                          WHERE transfer_16.effective_on <= $2::DATE) AS anon_66
                                        GROUP BY anon_66.account_id) AS anon_65 ON anon_65.account_id = account_8.id) AS anon_64
                                    WHERE anon_64.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_64.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_64.unit = $1::VARCHAR)
                                    GROUP BY anon_64.need_id) AS anon_63 ON anon_63.need_id = need_5.id
                                  WHERE need_5.publication = 'PUBLISHED' AND need_5.illustrative IS false AND plan_9.reference IS true AND plan_9.adopted_latest <= $2::DATE AND NOT (EXISTS (
                                      SELECT plan_10.id
                                      FROM plan AS plan_10
                                      WHERE plan_10.reference IS true AND plan_10.adopted_latest <= $2::DATE AND plan_10.state_code IS NOT DISTINCT
                                      FROM plan_9.state_code AND plan_10.adopted_latest > plan_9.adopted_latest AND plan_10.illustrative IS false))) AS anon_62
                                JOIN (
                                  SELECT anon_67.stage AS stage, anon_67.unit AS unit, anon_67.need_id AS need_id, anon_67.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_67.balance_usd ELSE anon_67.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_67.unvalued ELSE 0 END AS unvalued, pledge_4.donor_id AS donor_id, pledge_4.event_id AS event_id, pledge_line_4.channel AS channel, pledge_line_4.fund_id AS fund_id, pledge_line_4.modality AS modality, pledge_line_4.earmark_modality AS earmark_modality
                                  FROM (
                                    SELECT account_9.stage AS stage, account_9.unit AS unit, account_9.line_id AS line_id, account_9.need_id AS need_id, account_9.project_id AS project_id, anon_68.balance AS balance, anon_68.balance_usd AS balance_usd, anon_68.unvalued AS unvalued
                                    FROM account AS account_9
                                    JOIN (
                                      SELECT anon_69.account_id AS account_id, sum(anon_69.amount) AS balance, sum(anon_69.amount_usd) AS balance_usd, sum(anon_69.unvalued) AS unvalued
                                      FROM (
                                        SELECT transfer_17.to_account AS account_id, 1 * transfer_17.amount AS amount, 1 * coalesce(transfer_17.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_17.amount_usd IS NULL) THEN transfer_17.amount ELSE 0 END AS unvalued
                                        FROM transfer AS transfer_17
                                        WHERE transfer_17.effective_on <= $2::DATE UNION ALL
                                        SELECT transfer_18.from_account AS account_id, -1 * transfer_18.amount AS amount, -1 * coalesce(transfer_18.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_18.amount_usd IS NULL) THEN transfer_18.amount ELSE 0 END AS unvalued
                                        FROM transfer AS transfer_18
                                        WHERE transfer_18.effective_on <= $2::DATE) AS anon_69
                                      GROUP BY anon_69.account_id) AS anon_68 ON anon_68.account_id = account_9.id) AS anon_67
                                  JOIN pledge_line AS pledge_line_4 ON pledge_line_4.id = anon_67.line_id
                                  JOIN pledge AS pledge_4 ON pledge_4.id = pledge_line_4.pledge_id
                                  WHERE anon_67.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_67.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_67.unit = $1::VARCHAR) AND pledge_line_4.modality != 'LOAN' AND pledge_4.illustrative IS false AND pledge_4.counts IS true) AS anon_61 ON anon_61.need_id = anon_62.id UNION ALL
                                SELECT anon_70.unit AS unit, anon_70.unvalued AS unvalued
                                FROM (
                                  SELECT need_6.id AS id, need_6.confidence AS confidence, need_6.illustrative AS illustrative, need_6.note AS note, need_6.recorded_at AS recorded_at, need_6.code AS code, need_6.plan_id AS plan_id, need_6.event_id AS event_id, need_6.title AS title, need_6.scope AS scope, need_6.state_code AS state_code, need_6.pillar AS pillar, need_6.sector AS sector, need_6.topics AS topics, need_6.populations AS populations, need_6.kind AS kind, need_6.unit AS unit, need_6.qualifier AS qualifier, need_6.stated_on_edtf AS stated_on_edtf, need_6.stated_on_earliest AS stated_on_earliest, need_6.stated_on_latest AS stated_on_latest, need_6.period_edtf AS period_edtf, need_6.period_earliest AS period_earliest, need_6.period_latest AS period_latest, need_6.investment_known AS investment_known, need_6.validated AS validated, need_6.publication AS publication, plan_11.code AS plan_code, plan_11.title AS plan_title, CAST(CAST(EXTRACT(year
                                        FROM need_6.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_71.required AS required, anon_71.unvalued AS unvalued
                                  FROM need AS need_6
                                  JOIN plan AS plan_11 ON plan_11.id = need_6.plan_id
                                  JOIN (
                                    SELECT anon_72.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_72.balance_usd ELSE anon_72.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_72.unvalued ELSE 0 END) AS unvalued
                                    FROM (
                                      SELECT account_10.stage AS stage, account_10.unit AS unit, account_10.line_id AS line_id, account_10.need_id AS need_id, account_10.project_id AS project_id, anon_73.balance AS balance, anon_73.balance_usd AS balance_usd, anon_73.unvalued AS unvalued
                                      FROM account AS account_10
                                      JOIN (
                                        SELECT anon_74.account_id AS account_id, sum(anon_74.amount) AS balance, sum(anon_74.amount_usd) AS balance_usd, sum(anon_74.unvalued) AS unvalued
                                        FROM (
                                          SELECT transfer_19.to_account AS account_id, 1 * transfer_19.amount AS amount, 1 * coalesce(transfer_19.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_19.amount_usd IS NULL) THEN transfer_19.amount ELSE 0 END AS unvalued
                                          FROM transfer AS transfer_19
                                          WHERE transfer_19.effective_on <= $2::DATE UNION ALL
                                          SELECT transfer_20.from_account AS account_id, -1 * transfer_20.amount AS amount, -1 * coalesce(transfer_20.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_20.amount_usd IS NULL) THEN transfer_20.amount ELSE 0 END AS unvalued
                                          FROM transfer AS transfer_20
                                          WHERE transfer_20.effective_on <= $2::DATE) AS anon_74
                                        GROUP BY anon_74.account_id) AS anon_73 ON anon_73.account_id = account_10.id) AS anon_72
                                    WHERE anon_72.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_72.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_72.unit = $1::VARCHAR)
                                    GROUP BY anon_72.need_id) AS anon_71 ON anon_71.need_id = need_6.id
                                  WHERE need_6.publication = 'PUBLISHED' AND need_6.illustrative IS false AND plan_11.reference IS true AND plan_11.adopted_latest <= $2::DATE AND NOT (EXISTS (
                                      SELECT plan_12.id
                                      FROM plan AS plan_12
                                      WHERE plan_12.reference IS true AND plan_12.adopted_latest <= $2::DATE AND plan_12.state_code IS NOT DISTINCT
                                      FROM plan_11.state_code AND plan_12.adopted_latest > plan_11.adopted_latest AND plan_12.illustrative IS false))) AS anon_70) AS anon_60
                              WHERE anon_60.unvalued > $4::BIGINT
                              GROUP BY anon_60.unit) AS anon_59) AS anon_48 ON true) AS anon_46) AS anon_45
                      LIMIT 1), 'null')) || ',"groups":') || (
                SELECT (('[' || coalesce(string_agg((((((('{"keys":' || (
                                      SELECT (('[' || coalesce(string_agg((((((('{"dimension":' || CAST(to_json(CAST(anon_77.dimension AS TEXT)) AS TEXT)) || ',"code":') || coalesce(CAST(to_json(CAST(anon_77.code AS TEXT)) AS TEXT), 'null')) || ',"label":') || coalesce(CAST(to_json(CAST(coalesce(CAST(anon_77.label AS JSONB) ->> 'en', CAST(anon_77.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_76
                                      FROM (
                                        SELECT anon_78.dimension AS dimension, anon_78.code AS code, anon_78.label AS label, anon_78.place AS place
                                        FROM (
                                          SELECT CAST(anon_79.value AS JSONB) ->> 'dimension' AS dimension, CAST(anon_79.value AS JSONB) ->> 'code' AS code, CAST(anon_79.value AS JSONB) -> 'label' AS label, anon_79.place AS place
                                          FROM jsonb_array_elements(anon_80.keys) WITH ORDINALITY AS anon_79(value, place)) AS anon_78
                                        ORDER BY anon_78.place
                                        LIMIT 1000) AS anon_77)) || ',"coverage":') || coalesce((
                                    SELECT (((('{"required":' || coalesce((('"' || CAST(decimal_text(anon_82.required, anon_82.unit) AS TEXT)) || '"'), 'null')) || ',"pledged":') || (((((((((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_82.pledged_amount, anon_82.unit) AS TEXT)) || '"'), 'null')) || ',"effective":') || CASE WHEN (anon_82.pledged_covered IS NOT NULL) THEN (('{"value":' || coalesce(CAST(round(anon_82.pledged_covered / CAST(nullif(anon_82.required, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"gap":') || coalesce((('"' || CAST(decimal_text(anon_82.pledged_gap, anon_82.unit) AS TEXT)) || '"'), 'null')) || ',"surplus":') || coalesce((('"' || CAST(decimal_text(anon_82.pledged_surplus, anon_82.unit) AS TEXT)) || '"'), 'null')) || ',"fullyCovered":') || CASE WHEN (anon_82.pledged_full IS NOT NULL) THEN (('{"value":' || coalesce(CAST(round(anon_82.pledged_full / CAST(nullif(anon_82.needs, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || '}')) || '}') AS anon_81
                                    FROM (
                                      SELECT anon_80.key_donor AS key_donor, anon_80.pledged_amount AS pledged_amount, anon_80.unplaced_pledged AS unplaced_pledged, anon_80.pledged_covered AS pledged_covered, anon_80.pledged_gap AS pledged_gap, anon_80.pledged_surplus AS pledged_surplus, anon_80.pledged_full AS pledged_full, anon_80.committed_amount AS committed_amount, anon_80.unplaced_committed AS unplaced_committed, anon_80.committed_covered AS committed_covered, anon_80.committed_gap AS committed_gap, anon_80.committed_surplus AS committed_surplus, anon_80.committed_full AS committed_full, anon_80.received_amount AS received_amount, anon_80.unplaced_received AS unplaced_received, anon_80.received_covered AS received_covered, anon_80.received_gap AS received_gap, anon_80.received_surplus AS received_surplus, anon_80.received_full AS received_full, anon_80.disbursed_amount AS disbursed_amount, anon_80.unplaced_disbursed AS unplaced_disbursed, anon_80.disbursed_covered AS disbursed_covered, anon_80.disbursed_gap AS disbursed_gap, anon_80.disbursed_surplus AS disbursed_surplus, anon_80.disbursed_full AS disbursed_full, anon_80.spent_amount AS spent_amount, anon_80.unplaced_spent AS unplaced_spent, anon_80.spent_covered AS spent_covered, anon_80.spent_gap AS spent_gap, anon_80.spent_surplus AS spent_surplus, anon_80.spent_full AS spent_full, anon_80.required AS required, anon_80.needs AS needs, anon_80.unit AS unit, anon_80.unconverted AS unconverted, anon_80.of_needs AS of_needs, anon_80.place AS place, anon_80.unplaced_unconverted AS unplaced_unconverted) AS anon_82
                                    LIMIT 1), 'null')) || ',"notAllocated":') || coalesce((
                                SELECT (((((((('{"complete":' || coalesce(CAST(anon_84.unconverted = '[]'::jsonb AS TEXT), 'null')) || ',"pledged":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_84.pledged_amount, anon_84.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"committed":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_84.committed_amount, anon_84.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"received":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_84.received_amount, anon_84.unit) AS TEXT)) || '"'), 'null')) || '}')) || '}') AS anon_83
                                FROM (
                                  SELECT 0::numeric AS required, anon_80.unit AS unit, anon_80.unplaced_unconverted AS unconverted, anon_80.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, anon_80.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, anon_80.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, anon_80.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, anon_80.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS anon_84
                                LIMIT 1), 'null')) || '}'), ','), '')) || ']') AS anon_75
                FROM (
                  SELECT anon_85.key_donor AS key_donor, anon_85.pledged_amount AS pledged_amount, anon_85.unplaced_pledged AS unplaced_pledged, anon_85.pledged_covered AS pledged_covered, anon_85.pledged_gap AS pledged_gap, anon_85.pledged_surplus AS pledged_surplus, anon_85.pledged_full AS pledged_full, anon_85.committed_amount AS committed_amount, anon_85.unplaced_committed AS unplaced_committed, anon_85.committed_covered AS committed_covered, anon_85.committed_gap AS committed_gap, anon_85.committed_surplus AS committed_surplus, anon_85.committed_full AS committed_full, anon_85.received_amount AS received_amount, anon_85.unplaced_received AS unplaced_received, anon_85.received_covered AS received_covered, anon_85.received_gap AS received_gap, anon_85.received_surplus AS received_surplus, anon_85.received_full AS received_full, anon_85.disbursed_amount AS disbursed_amount, anon_85.unplaced_disbursed AS unplaced_disbursed, anon_85.disbursed_covered AS disbursed_covered, anon_85.disbursed_gap AS disbursed_gap, anon_85.disbursed_surplus AS disbursed_surplus, anon_85.disbursed_full AS disbursed_full, anon_85.spent_amount AS spent_amount, anon_85.unplaced_spent AS unplaced_spent, anon_85.spent_covered AS spent_covered, anon_85.spent_gap AS spent_gap, anon_85.spent_surplus AS spent_surplus, anon_85.spent_full AS spent_full, anon_85.required AS required, anon_85.needs AS needs, anon_85.unit AS unit, anon_85.keys AS keys, anon_85.unconverted AS unconverted, anon_85.of_needs AS of_needs, anon_85.place AS place, anon_85.unplaced_unconverted AS unplaced_unconverted
                  FROM (
                    SELECT anon_86.key_donor AS key_donor, anon_86.pledged_amount AS pledged_amount, anon_86.unplaced_pledged AS unplaced_pledged, anon_86.pledged_covered AS pledged_covered, anon_86.pledged_gap AS pledged_gap, anon_86.pledged_surplus AS pledged_surplus, anon_86.pledged_full AS pledged_full, anon_86.committed_amount AS committed_amount, anon_86.unplaced_committed AS unplaced_committed, anon_86.committed_covered AS committed_covered, anon_86.committed_gap AS committed_gap, anon_86.committed_surplus AS committed_surplus, anon_86.committed_full AS committed_full, anon_86.received_amount AS received_amount, anon_86.unplaced_received AS unplaced_received, anon_86.received_covered AS received_covered, anon_86.received_gap AS received_gap, anon_86.received_surplus AS received_surplus, anon_86.received_full AS received_full, anon_86.disbursed_amount AS disbursed_amount, anon_86.unplaced_disbursed AS unplaced_disbursed, anon_86.disbursed_covered AS disbursed_covered, anon_86.disbursed_gap AS disbursed_gap, anon_86.disbursed_surplus AS disbursed_surplus, anon_86.disbursed_full AS disbursed_full, anon_86.spent_amount AS spent_amount, anon_86.unplaced_spent AS unplaced_spent, anon_86.spent_covered AS spent_covered, anon_86.spent_gap AS spent_gap, anon_86.spent_surplus AS spent_surplus, anon_86.spent_full AS spent_full, anon_86.required AS required, anon_86.needs AS needs, anon_86.unit AS unit, anon_86.keys AS keys, anon_86.unconverted AS unconverted, anon_86.of_needs AS of_needs, anon_86.place AS place, coalesce(anon_87.unconverted, '[]'::jsonb) AS unplaced_unconverted
                    FROM (
                      SELECT anon_88.key_donor AS key_donor, anon_88.pledged_amount AS pledged_amount, anon_88.unplaced_pledged AS unplaced_pledged, anon_88.pledged_covered AS pledged_covered, anon_88.pledged_gap AS pledged_gap, anon_88.pledged_surplus AS pledged_surplus, anon_88.pledged_full AS pledged_full, anon_88.committed_amount AS committed_amount, anon_88.unplaced_committed AS unplaced_committed, anon_88.committed_covered AS committed_covered, anon_88.committed_gap AS committed_gap, anon_88.committed_surplus AS committed_surplus, anon_88.committed_full AS committed_full, anon_88.received_amount AS received_amount, anon_88.unplaced_received AS unplaced_received, anon_88.received_covered AS received_covered, anon_88.received_gap AS received_gap, anon_88.received_surplus AS received_surplus, anon_88.received_full AS received_full, anon_88.disbursed_amount AS disbursed_amount, anon_88.unplaced_disbursed AS unplaced_disbursed, anon_88.disbursed_covered AS disbursed_covered, anon_88.disbursed_gap AS disbursed_gap, anon_88.disbursed_surplus AS disbursed_surplus, anon_88.disbursed_full AS disbursed_full, anon_88.spent_amount AS spent_amount, anon_88.unplaced_spent AS unplaced_spent, anon_88.spent_covered AS spent_covered, anon_88.spent_gap AS spent_gap, anon_88.spent_surplus AS spent_surplus, anon_88.spent_full AS spent_full, anon_88.required AS required, anon_88.needs AS needs, anon_88.unit AS unit, anon_88.keys AS keys, anon_88.unconverted AS unconverted, anon_88.of_needs AS of_needs, CAST(anon_88.keys AS TEXT) AS place
                      FROM (
                        SELECT anon_89.key_donor AS key_donor, anon_89.pledged_amount AS pledged_amount, anon_89.unplaced_pledged AS unplaced_pledged, anon_89.pledged_covered AS pledged_covered, anon_89.pledged_gap AS pledged_gap, anon_89.pledged_surplus AS pledged_surplus, anon_89.pledged_full AS pledged_full, anon_89.committed_amount AS committed_amount, anon_89.unplaced_committed AS unplaced_committed, anon_89.committed_covered AS committed_covered, anon_89.committed_gap AS committed_gap, anon_89.committed_surplus AS committed_surplus, anon_89.committed_full AS committed_full, anon_89.received_amount AS received_amount, anon_89.unplaced_received AS unplaced_received, anon_89.received_covered AS received_covered, anon_89.received_gap AS received_gap, anon_89.received_surplus AS received_surplus, anon_89.received_full AS received_full, anon_89.disbursed_amount AS disbursed_amount, anon_89.unplaced_disbursed AS unplaced_disbursed, anon_89.disbursed_covered AS disbursed_covered, anon_89.disbursed_gap AS disbursed_gap, anon_89.disbursed_surplus AS disbursed_surplus, anon_89.disbursed_full AS disbursed_full, anon_89.spent_amount AS spent_amount, anon_89.unplaced_spent AS unplaced_spent, anon_89.spent_covered AS spent_covered, anon_89.spent_gap AS spent_gap, anon_89.spent_surplus AS spent_surplus, anon_89.spent_full AS spent_full, anon_89.required AS required, anon_89.needs AS needs, $1::VARCHAR AS unit, jsonb_build_array(jsonb_build_object('dimension', 'DONOR', 'code', (
                              SELECT party_1.code
                              FROM party AS party_1
                              WHERE party_1.id = anon_89.key_donor), 'label', coalesce((
                                SELECT party_1.name
                                FROM party AS party_1
                                WHERE party_1.id = anon_89.key_donor), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé')))) AS keys, coalesce(anon_90.unconverted, '[]'::jsonb) AS unconverted, false AS of_needs
                        FROM (
                          SELECT anon_91.key_donor AS key_donor, anon_91.pledged_amount AS pledged_amount, anon_91.unplaced_pledged AS unplaced_pledged, anon_91.pledged_covered AS pledged_covered, anon_91.pledged_gap AS pledged_gap, anon_91.pledged_surplus AS pledged_surplus, anon_91.pledged_full AS pledged_full, anon_91.committed_amount AS committed_amount, anon_91.unplaced_committed AS unplaced_committed, anon_91.committed_covered AS committed_covered, anon_91.committed_gap AS committed_gap, anon_91.committed_surplus AS committed_surplus, anon_91.committed_full AS committed_full, anon_91.received_amount AS received_amount, anon_91.unplaced_received AS unplaced_received, anon_91.received_covered AS received_covered, anon_91.received_gap AS received_gap, anon_91.received_surplus AS received_surplus, anon_91.received_full AS received_full, anon_91.disbursed_amount AS disbursed_amount, anon_91.unplaced_disbursed AS unplaced_disbursed, anon_91.disbursed_covered AS disbursed_covered, anon_91.disbursed_gap AS disbursed_gap, anon_91.disbursed_surplus AS disbursed_surplus, anon_91.disbursed_full AS disbursed_full, anon_91.spent_amount AS spent_amount, anon_91.unplaced_spent AS unplaced_spent, anon_91.spent_covered AS spent_covered, anon_91.spent_gap AS spent_gap, anon_91.spent_surplus AS spent_surplus, anon_91.spent_full AS spent_full, anon_92.required AS required, anon_92.needs AS needs
                          FROM (
                            SELECT anon_93.key_donor AS key_donor, coalesce(sum(anon_93.value) FILTER (
                                WHERE anon_93.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_93.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_93.need IS NOT NULL), 0::numeric) AS pledged_amount, coalesce(sum(anon_93.value) FILTER (
                                WHERE anon_93.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_93.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_93.need IS NULL), 0::numeric) AS unplaced_pledged, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_93.value) FILTER (
                                WHERE anon_93.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_93.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_93.need IS NOT NULL), 0::numeric) AS committed_amount, coalesce(sum(anon_93.value) FILTER (
                                WHERE anon_93.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_93.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_93.need IS NULL), 0::numeric) AS unplaced_committed, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_93.value) FILTER (
                                WHERE anon_93.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_93.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_93.need IS NOT NULL), 0::numeric) AS received_amount, coalesce(sum(anon_93.value) FILTER (
                                WHERE anon_93.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_93.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_93.need IS NULL), 0::numeric) AS unplaced_received, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_93.value) FILTER (
                                WHERE anon_93.stage IN ('DISBURSED', 'SPENT') AND anon_93.stage IN ('DISBURSED', 'SPENT') AND anon_93.need IS NOT NULL), 0::numeric) AS disbursed_amount, coalesce(sum(anon_93.value) FILTER (
                                WHERE anon_93.stage IN ('DISBURSED', 'SPENT') AND anon_93.stage IN ('DISBURSED', 'SPENT') AND anon_93.need IS NULL), 0::numeric) AS unplaced_disbursed, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_93.value) FILTER (
                                WHERE anon_93.stage IN ('SPENT') AND anon_93.stage IN ('SPENT') AND anon_93.need IS NOT NULL), 0::numeric) AS spent_amount, coalesce(sum(anon_93.value) FILTER (
                                WHERE anon_93.stage IN ('SPENT') AND anon_93.stage IN ('SPENT') AND anon_93.need IS NULL), 0::numeric) AS unplaced_spent, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                            FROM (
                              SELECT anon_94.donor_id AS key_donor, anon_94.stage AS stage, anon_94.value AS value, anon_94.unit AS unit, anon_94.unvalued AS unvalued, anon_95.id AS need
                              FROM (
                                SELECT anon_96.stage AS stage, anon_96.unit AS unit, anon_96.need_id AS need_id, anon_96.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_96.balance_usd ELSE anon_96.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_96.unvalued ELSE 0 END AS unvalued, pledge_5.donor_id AS donor_id, pledge_5.event_id AS event_id, pledge_line_5.channel AS channel, pledge_line_5.fund_id AS fund_id, pledge_line_5.modality AS modality, pledge_line_5.earmark_modality AS earmark_modality
                                FROM (
                                  SELECT account_11.stage AS stage, account_11.unit AS unit, account_11.line_id AS line_id, account_11.need_id AS need_id, account_11.project_id AS project_id, anon_97.balance AS balance, anon_97.balance_usd AS balance_usd, anon_97.unvalued AS unvalued
                                  FROM account AS account_11
                                  JOIN (
                                    SELECT anon_98.account_id AS account_id, sum(anon_98.amount) AS balance, sum(anon_98.amount_usd) AS balance_usd, sum(anon_98.unvalued) AS unvalued
                                    FROM (
                                      SELECT transfer_21.to_account AS account_id, 1 * transfer_21.amount AS amount, 1 * coalesce(transfer_21.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_21.amount_usd IS NULL) THEN transfer_21.amount ELSE 0 END AS unvalued
                                      FROM transfer AS transfer_21
                                      WHERE transfer_21.effective_on <= $2::DATE UNION ALL
                                      SELECT transfer_22.from_account AS account_id, -1 * transfer_22.amount AS amount, -1 * coalesce(transfer_22.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_22.amount_usd IS NULL) THEN transfer_22.amount ELSE 0 END AS unvalued
                                      FROM transfer AS transfer_22
                                      WHERE transfer_22.effective_on <= $2::DATE) AS anon_98
                                    GROUP BY anon_98.account_id) AS anon_97 ON anon_97.account_id = account_11.id) AS anon_96
                                JOIN pledge_line AS pledge_line_5 ON pledge_line_5.id = anon_96.line_id
                                JOIN pledge AS pledge_5 ON pledge_5.id = pledge_line_5.pledge_id
                                WHERE anon_96.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_96.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_96.unit = $1::VARCHAR) AND pledge_line_5.modality != 'LOAN' AND pledge_5.illustrative IS false AND pledge_5.counts IS true) AS anon_94
                              LEFT OUTER JOIN (
                                SELECT need_7.id AS id, need_7.confidence AS confidence, need_7.illustrative AS illustrative, need_7.note AS note, need_7.recorded_at AS recorded_at, need_7.code AS code, need_7.plan_id AS plan_id, need_7.event_id AS event_id, need_7.title AS title, need_7.scope AS scope, need_7.state_code AS state_code, need_7.pillar AS pillar, need_7.sector AS sector, need_7.topics AS topics, need_7.populations AS populations, need_7.kind AS kind, need_7.unit AS unit, need_7.qualifier AS qualifier, need_7.stated_on_edtf AS stated_on_edtf, need_7.stated_on_earliest AS stated_on_earliest, need_7.stated_on_latest AS stated_on_latest, need_7.period_edtf AS period_edtf, need_7.period_earliest AS period_earliest, need_7.period_latest AS period_latest, need_7.investment_known AS investment_known, need_7.validated AS validated, need_7.publication AS publication, plan_13.code AS plan_code, plan_13.title AS plan_title, CAST(CAST(EXTRACT(year
                                      FROM need_7.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_99.required AS required, anon_99.unvalued AS unvalued
                                FROM need AS need_7
                                JOIN plan AS plan_13 ON plan_13.id = need_7.plan_id
                                JOIN (
                                  SELECT anon_100.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_100.balance_usd ELSE anon_100.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_100.unvalued ELSE 0 END) AS unvalued
                                  FROM (
                                    SELECT account_12.stage AS stage, account_12.unit AS unit, account_12.line_id AS line_id, account_12.need_id AS need_id, account_12.project_id AS project_id, anon_101.balance AS balance, anon_101.balance_usd AS balance_usd, anon_101.unvalued AS unvalued
                                    FROM account AS account_12
                                    JOIN (
                                      SELECT anon_102.account_id AS account_id, sum(anon_102.amount) AS balance, sum(anon_102.amount_usd) AS balance_usd, sum(anon_102.unvalued) AS unvalued
                                      FROM (
                                        SELECT transfer_23.to_account AS account_id, 1 * transfer_23.amount AS amount, 1 * coalesce(transfer_23.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_23.amount_usd IS NULL) THEN transfer_23.amount ELSE 0 END AS unvalued
                                        FROM transfer AS transfer_23
                                        WHERE transfer_23.effective_on <= $2::DATE UNION ALL
                                        SELECT transfer_24.from_account AS account_id, -1 * transfer_24.amount AS amount, -1 * coalesce(transfer_24.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_24.amount_usd IS NULL) THEN transfer_24.amount ELSE 0 END AS unvalued
                                        FROM transfer AS transfer_24
                                        WHERE transfer_24.effective_on <= $2::DATE) AS anon_102
                                      GROUP BY anon_102.account_id) AS anon_101 ON anon_101.account_id = account_12.id) AS anon_100
                                  WHERE anon_100.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_100.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_100.unit = $1::VARCHAR)
                                  GROUP BY anon_100.need_id) AS anon_99 ON anon_99.need_id = need_7.id
                                WHERE need_7.publication = 'PUBLISHED' AND need_7.illustrative IS false AND plan_13.reference IS true AND plan_13.adopted_latest <= $2::DATE AND NOT (EXISTS (
                                    SELECT plan_14.id
                                    FROM plan AS plan_14
                                    WHERE plan_14.reference IS true AND plan_14.adopted_latest <= $2::DATE AND plan_14.state_code IS NOT DISTINCT
                                    FROM plan_13.state_code AND plan_14.adopted_latest > plan_13.adopted_latest AND plan_14.illustrative IS false))) AS anon_95 ON anon_95.id = anon_94.need_id
                              WHERE anon_95.id IS NOT NULL OR anon_94.need_id IS NULL) AS anon_93
                            GROUP BY anon_93.key_donor) AS anon_91
                          JOIN (
                            SELECT coalesce(sum(anon_103.required), 0::numeric) AS required, count(*) AS needs
                            FROM (
                              SELECT need_8.id AS id, need_8.confidence AS confidence, need_8.illustrative AS illustrative, need_8.note AS note, need_8.recorded_at AS recorded_at, need_8.code AS code, need_8.plan_id AS plan_id, need_8.event_id AS event_id, need_8.title AS title, need_8.scope AS scope, need_8.state_code AS state_code, need_8.pillar AS pillar, need_8.sector AS sector, need_8.topics AS topics, need_8.populations AS populations, need_8.kind AS kind, need_8.unit AS unit, need_8.qualifier AS qualifier, need_8.stated_on_edtf AS stated_on_edtf, need_8.stated_on_earliest AS stated_on_earliest, need_8.stated_on_latest AS stated_on_latest, need_8.period_edtf AS period_edtf, need_8.period_earliest AS period_earliest, need_8.period_latest AS period_latest, need_8.investment_known AS investment_known, need_8.validated AS validated, need_8.publication AS publication, plan_15.code AS plan_code, plan_15.title AS plan_title, CAST(CAST(EXTRACT(year
                                    FROM need_8.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_104.required AS required, anon_104.unvalued AS unvalued
                              FROM need AS need_8
                              JOIN plan AS plan_15 ON plan_15.id = need_8.plan_id
                              JOIN (
                                SELECT anon_105.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_105.balance_usd ELSE anon_105.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_105.unvalued ELSE 0 END) AS unvalued
                                FROM (
                                  SELECT account_13.stage AS stage, account_13.unit AS unit, account_13.line_id AS line_id, account_13.need_id AS need_id, account_13.project_id AS project_id, anon_106.balance AS balance, anon_106.balance_usd AS balance_usd, anon_106.unvalued AS unvalued
                                  FROM account AS account_13
                                  JOIN (
                                    SELECT anon_107.account_id AS account_id, sum(anon_107.amount) AS balance, sum(anon_107.amount_usd) AS balance_usd, sum(anon_107.unvalued) AS unvalued
                                    FROM (
                                      SELECT transfer_25.to_account AS account_id, 1 * transfer_25.amount AS amount, 1 * coalesce(transfer_25.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_25.amount_usd IS NULL) THEN transfer_25.amount ELSE 0 END AS unvalued
                                      FROM transfer AS transfer_25
                                      WHERE transfer_25.effective_on <= $2::DATE UNION ALL
                                      SELECT transfer_26.from_account AS account_id, -1 * transfer_26.amount AS amount, -1 * coalesce(transfer_26.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_26.amount_usd IS NULL) THEN transfer_26.amount ELSE 0 END AS unvalued
                                      FROM transfer AS transfer_26
                                      WHERE transfer_26.effective_on <= $2::DATE) AS anon_107
                                    GROUP BY anon_107.account_id) AS anon_106 ON anon_106.account_id = account_13.id) AS anon_105
                                WHERE anon_105.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_105.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_105.unit = $1::VARCHAR)
                                GROUP BY anon_105.need_id) AS anon_104 ON anon_104.need_id = need_8.id
                              WHERE need_8.publication = 'PUBLISHED' AND need_8.illustrative IS false AND plan_15.reference IS true AND plan_15.adopted_latest <= $2::DATE AND NOT (EXISTS (
                                  SELECT plan_16.id
                                  FROM plan AS plan_16
                                  WHERE plan_16.reference IS true AND plan_16.adopted_latest <= $2::DATE AND plan_16.state_code IS NOT DISTINCT
                                  FROM plan_15.state_code AND plan_16.adopted_latest > plan_15.adopted_latest AND plan_16.illustrative IS false))) AS anon_103) AS anon_92 ON true) AS anon_89
                        LEFT OUTER JOIN (
                          SELECT anon_108.key_donor AS key_donor, jsonb_agg(jsonb_build_object('currency', anon_108.unit, 'amount', decimal_text(anon_108.amount, anon_108.unit))) AS unconverted
                          FROM (
                            SELECT anon_109.key_donor AS key_donor, anon_109.unit AS unit, sum(anon_109.unvalued) AS amount
                            FROM (
                              SELECT anon_93.key_donor AS key_donor, anon_93.stage AS stage, anon_93.value AS value, anon_93.unit AS unit, anon_93.unvalued AS unvalued, anon_93.need AS need
                              FROM (
                                SELECT anon_94.donor_id AS key_donor, anon_94.stage AS stage, anon_94.value AS value, anon_94.unit AS unit, anon_94.unvalued AS unvalued, anon_95.id AS need
                                FROM (
                                  SELECT anon_96.stage AS stage, anon_96.unit AS unit, anon_96.need_id AS need_id, anon_96.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_96.balance_usd ELSE anon_96.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_96.unvalued ELSE 0 END AS unvalued, pledge_5.donor_id AS donor_id, pledge_5.event_id AS event_id, pledge_line_5.channel AS channel, pledge_line_5.fund_id AS fund_id, pledge_line_5.modality AS modality, pledge_line_5.earmark_modality AS earmark_modality
                                  FROM (
                                    SELECT account_11.stage AS stage, account_11.unit AS unit, account_11.line_id AS line_id, account_11.need_id AS need_id, account_11.project_id AS project_id, anon_97.balance AS balance, anon_97.balance_usd AS balance_usd, anon_97.unvalued AS unvalued
                                    FROM account AS account_11
                                    JOIN (
                                      SELECT anon_98.account_id AS account_id, sum(anon_98.amount) AS balance, sum(anon_98.amount_usd) AS balance_usd, sum(anon_98.unvalued) AS unvalued
                                      FROM (
                                        SELECT transfer_21.to_account AS account_id, 1 * transfer_21.amount AS amount, 1 * coalesce(transfer_21.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_21.amount_usd IS NULL) THEN transfer_21.amount ELSE 0 END AS unvalued
                                        FROM transfer AS transfer_21
                                        WHERE transfer_21.effective_on <= $2::DATE UNION ALL
                                        SELECT transfer_22.from_account AS account_id, -1 * transfer_22.amount AS amount, -1 * coalesce(transfer_22.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_22.amount_usd IS NULL) THEN transfer_22.amount ELSE 0 END AS unvalued
                                        FROM transfer AS transfer_22
                                        WHERE transfer_22.effective_on <= $2::DATE) AS anon_98
                                      GROUP BY anon_98.account_id) AS anon_97 ON anon_97.account_id = account_11.id) AS anon_96
                                  JOIN pledge_line AS pledge_line_5 ON pledge_line_5.id = anon_96.line_id
                                  JOIN pledge AS pledge_5 ON pledge_5.id = pledge_line_5.pledge_id
                                  WHERE anon_96.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_96.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_96.unit = $1::VARCHAR) AND pledge_line_5.modality != 'LOAN' AND pledge_5.illustrative IS false AND pledge_5.counts IS true) AS anon_94
                                LEFT OUTER JOIN (
                                  SELECT need_7.id AS id, need_7.confidence AS confidence, need_7.illustrative AS illustrative, need_7.note AS note, need_7.recorded_at AS recorded_at, need_7.code AS code, need_7.plan_id AS plan_id, need_7.event_id AS event_id, need_7.title AS title, need_7.scope AS scope, need_7.state_code AS state_code, need_7.pillar AS pillar, need_7.sector AS sector, need_7.topics AS topics, need_7.populations AS populations, need_7.kind AS kind, need_7.unit AS unit, need_7.qualifier AS qualifier, need_7.stated_on_edtf AS stated_on_edtf, need_7.stated_on_earliest AS stated_on_earliest, need_7.stated_on_latest AS stated_on_latest, need_7.period_edtf AS period_edtf, need_7.period_earliest AS period_earliest, need_7.period_latest AS period_latest, need_7.investment_known AS investment_known, need_7.validated AS validated, need_7.publication AS publication, plan_13.code AS plan_code, plan_13.title AS plan_title, CAST(CAST(EXTRACT(year
                                        FROM need_7.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_99.required AS required, anon_99.unvalued AS unvalued
                                  FROM need AS need_7
                                  JOIN plan AS plan_13 ON plan_13.id = need_7.plan_id
                                  JOIN (
                                    SELECT anon_100.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_100.balance_usd ELSE anon_100.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_100.unvalued ELSE 0 END) AS unvalued
                                    FROM (
                                      SELECT account_12.stage AS stage, account_12.unit AS unit, account_12.line_id AS line_id, account_12.need_id AS need_id, account_12.project_id AS project_id, anon_101.balance AS balance, anon_101.balance_usd AS balance_usd, anon_101.unvalued AS unvalued
                                      FROM account AS account_12
                                      JOIN (
                                        SELECT anon_102.account_id AS account_id, sum(anon_102.amount) AS balance, sum(anon_102.amount_usd) AS balance_usd, sum(anon_102.unvalued) AS unvalued
                                        FROM (
                                          SELECT transfer_23.to_account AS account_id, 1 * transfer_23.amount AS amount, 1 * coalesce(transfer_23.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_23.amount_usd IS NULL) THEN transfer_23.amount ELSE 0 END AS unvalued
                                          FROM transfer AS transfer_23
                                          WHERE transfer_23.effective_on <= $2::DATE UNION ALL
                                          SELECT transfer_24.from_account AS account_id, -1 * transfer_24.amount AS amount, -1 * coalesce(transfer_24.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_24.amount_usd IS NULL) THEN transfer_24.amount ELSE 0 END AS unvalued
                                          FROM transfer AS transfer_24
                                          WHERE transfer_24.effective_on <= $2::DATE) AS anon_102
                                        GROUP BY anon_102.account_id) AS anon_101 ON anon_101.account_id = account_12.id) AS anon_100
                                    WHERE anon_100.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_100.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_100.unit = $1::VARCHAR)
                                    GROUP BY anon_100.need_id) AS anon_99 ON anon_99.need_id = need_7.id
                                  WHERE need_7.publication = 'PUBLISHED' AND need_7.illustrative IS false AND plan_13.reference IS true AND plan_13.adopted_latest <= $2::DATE AND NOT (EXISTS (
                                      SELECT plan_14.id
                                      FROM plan AS plan_14
                                      WHERE plan_14.reference IS true AND plan_14.adopted_latest <= $2::DATE AND plan_14.state_code IS NOT DISTINCT
                                      FROM plan_13.state_code AND plan_14.adopted_latest > plan_13.adopted_latest AND plan_14.illustrative IS false))) AS anon_95 ON anon_95.id = anon_94.need_id
                                WHERE anon_95.id IS NOT NULL OR anon_94.need_id IS NULL) AS anon_93
                              WHERE anon_93.need IS NOT NULL) AS anon_109
                            WHERE anon_109.unvalued > $5::BIGINT
                            GROUP BY anon_109.key_donor, anon_109.unit) AS anon_108
                          GROUP BY anon_108.key_donor) AS anon_90 ON anon_89.key_donor IS NOT DISTINCT
                        FROM anon_90.key_donor) AS anon_88) AS anon_86
                    LEFT OUTER JOIN (
                      SELECT anon_110.key_donor AS key_donor, jsonb_agg(jsonb_build_object('currency', anon_110.unit, 'amount', decimal_text(anon_110.amount, anon_110.unit))) AS unconverted
                      FROM (
                        SELECT anon_111.key_donor AS key_donor, anon_111.unit AS unit, sum(anon_111.unvalued) AS amount
                        FROM (
                          SELECT anon_93.key_donor AS key_donor, anon_93.stage AS stage, anon_93.value AS value, anon_93.unit AS unit, anon_93.unvalued AS unvalued, anon_93.need AS need
                          FROM (
                            SELECT anon_94.donor_id AS key_donor, anon_94.stage AS stage, anon_94.value AS value, anon_94.unit AS unit, anon_94.unvalued AS unvalued, anon_95.id AS need
                            FROM (
                              SELECT anon_96.stage AS stage, anon_96.unit AS unit, anon_96.need_id AS need_id, anon_96.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_96.balance_usd ELSE anon_96.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_96.unvalued ELSE 0 END AS unvalued, pledge_5.donor_id AS donor_id, pledge_5.event_id AS event_id, pledge_line_5.channel AS channel, pledge_line_5.fund_id AS fund_id, pledge_line_5.modality AS modality, pledge_line_5.earmark_modality AS earmark_modality
                              FROM (
                                SELECT account_11.stage AS stage, account_11.unit AS unit, account_11.line_id AS line_id, account_11.need_id AS need_id, account_11.project_id AS project_id, anon_97.balance AS balance, anon_97.balance_usd AS balance_usd, anon_97.unvalued AS unvalued
                                FROM account AS account_11
                                JOIN (
                                  SELECT anon_98.account_id AS account_id, sum(anon_98.amount) AS balance, sum(anon_98.amount_usd) AS balance_usd, sum(anon_98.unvalued) AS unvalued
                                  FROM (
                                    SELECT transfer_21.to_account AS account_id, 1 * transfer_21.amount AS amount, 1 * coalesce(transfer_21.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_21.amount_usd IS NULL) THEN transfer_21.amount ELSE 0 END AS unvalued
                                    FROM transfer AS transfer_21
                                    WHERE transfer_21.effective_on <= $2::DATE UNION ALL
                                    SELECT transfer_22.from_account AS account_id, -1 * transfer_22.amount AS amount, -1 * coalesce(transfer_22.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_22.amount_usd IS NULL) THEN transfer_22.amount ELSE 0 END AS unvalued
                                    FROM transfer AS transfer_22
                                    WHERE transfer_22.effective_on <= $2::DATE) AS anon_98
                                  GROUP BY anon_98.account_id) AS anon_97 ON anon_97.account_id = account_11.id) AS anon_96
                              JOIN pledge_line AS pledge_line_5 ON pledge_line_5.id = anon_96.line_id
                              JOIN pledge AS pledge_5 ON pledge_5.id = pledge_line_5.pledge_id
                              WHERE anon_96.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_96.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_96.unit = $1::VARCHAR) AND pledge_line_5.modality != 'LOAN' AND pledge_5.illustrative IS false AND pledge_5.counts IS true) AS anon_94
                            LEFT OUTER JOIN (
                              SELECT need_7.id AS id, need_7.confidence AS confidence, need_7.illustrative AS illustrative, need_7.note AS note, need_7.recorded_at AS recorded_at, need_7.code AS code, need_7.plan_id AS plan_id, need_7.event_id AS event_id, need_7.title AS title, need_7.scope AS scope, need_7.state_code AS state_code, need_7.pillar AS pillar, need_7.sector AS sector, need_7.topics AS topics, need_7.populations AS populations, need_7.kind AS kind, need_7.unit AS unit, need_7.qualifier AS qualifier, need_7.stated_on_edtf AS stated_on_edtf, need_7.stated_on_earliest AS stated_on_earliest, need_7.stated_on_latest AS stated_on_latest, need_7.period_edtf AS period_edtf, need_7.period_earliest AS period_earliest, need_7.period_latest AS period_latest, need_7.investment_known AS investment_known, need_7.validated AS validated, need_7.publication AS publication, plan_13.code AS plan_code, plan_13.title AS plan_title, CAST(CAST(EXTRACT(year
                                    FROM need_7.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_99.required AS required, anon_99.unvalued AS unvalued
                              FROM need AS need_7
                              JOIN plan AS plan_13 ON plan_13.id = need_7.plan_id
                              JOIN (
                                SELECT anon_100.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_100.balance_usd ELSE anon_100.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_100.unvalued ELSE 0 END) AS unvalued
                                FROM (
                                  SELECT account_12.stage AS stage, account_12.unit AS unit, account_12.line_id AS line_id, account_12.need_id AS need_id, account_12.project_id AS project_id, anon_101.balance AS balance, anon_101.balance_usd AS balance_usd, anon_101.unvalued AS unvalued
                                  FROM account AS account_12
                                  JOIN (
                                    SELECT anon_102.account_id AS account_id, sum(anon_102.amount) AS balance, sum(anon_102.amount_usd) AS balance_usd, sum(anon_102.unvalued) AS unvalued
                                    FROM (
                                      SELECT transfer_23.to_account AS account_id, 1 * transfer_23.amount AS amount, 1 * coalesce(transfer_23.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_23.amount_usd IS NULL) THEN transfer_23.amount ELSE 0 END AS unvalued
                                      FROM transfer AS transfer_23
                                      WHERE transfer_23.effective_on <= $2::DATE UNION ALL
                                      SELECT transfer_24.from_account AS account_id, -1 * transfer_24.amount AS amount, -1 * coalesce(transfer_24.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_24.amount_usd IS NULL) THEN transfer_24.amount ELSE 0 END AS unvalued
                                      FROM transfer AS transfer_24
                                      WHERE transfer_24.effective_on <= $2::DATE) AS anon_102
                                    GROUP BY anon_102.account_id) AS anon_101 ON anon_101.account_id = account_12.id) AS anon_100
                                WHERE anon_100.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_100.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_100.unit = $1::VARCHAR)
                                GROUP BY anon_100.need_id) AS anon_99 ON anon_99.need_id = need_7.id
                              WHERE need_7.publication = 'PUBLISHED' AND need_7.illustrative IS false AND plan_13.reference IS true AND plan_13.adopted_latest <= $2::DATE AND NOT (EXISTS (
                                  SELECT plan_14.id
                                  FROM plan AS plan_14
                                  WHERE plan_14.reference IS true AND plan_14.adopted_latest <= $2::DATE AND plan_14.state_code IS NOT DISTINCT
                                  FROM plan_13.state_code AND plan_14.adopted_latest > plan_13.adopted_latest AND plan_14.illustrative IS false))) AS anon_95 ON anon_95.id = anon_94.need_id
                            WHERE anon_95.id IS NOT NULL OR anon_94.need_id IS NULL) AS anon_93
                          WHERE anon_93.need IS NULL) AS anon_111
                        WHERE anon_111.unvalued > $6::BIGINT
                        GROUP BY anon_111.key_donor, anon_111.unit) AS anon_110
                      GROUP BY anon_110.key_donor) AS anon_87 ON anon_86.key_donor IS NOT DISTINCT
                    FROM anon_87.key_donor) AS anon_85
                  ORDER BY anon_85.place
                  LIMIT 1000) AS anon_80)) || '}') AS anon_43
          FROM (
            SELECT $2::DATE AS effective, coalesce((
                SELECT ledger_head.recorded_at
                FROM ledger_head
                WHERE ledger_head.sequence > 0), now()) AS known, (
              SELECT ledger_head.sequence
              FROM ledger_head) AS sequence) AS anon_112
          LIMIT 1), 'null')) || '}'), 'UTF8') AS convert_to_1
