SELECT convert_to((((('{"state":' || coalesce((
              SELECT (('{"coverage":' || coalesce((
                      SELECT (((('{"required":' || coalesce((('"' || CAST(decimal_text(anon_3.required, anon_3.unit) AS TEXT)) || '"'), 'null')) || ',"pledged":') || (((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_3.pledged_amount, anon_3.unit) AS TEXT)) || '"'), 'null')) || ',"effective":') || CASE WHEN (anon_3.pledged_covered IS NOT NULL) THEN (('{"value":' || coalesce(CAST(round(anon_3.pledged_covered / CAST(nullif(anon_3.required, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || '}')) || '}') AS anon_2
                      FROM (
                        SELECT anon_4.required AS required, anon_4.needs AS needs, anon_4.pledged_amount AS pledged_amount, anon_4.pledged_covered AS pledged_covered, anon_4.pledged_gap AS pledged_gap, anon_4.pledged_surplus AS pledged_surplus, anon_4.pledged_full AS pledged_full, anon_4.committed_amount AS committed_amount, anon_4.committed_covered AS committed_covered, anon_4.committed_gap AS committed_gap, anon_4.committed_surplus AS committed_surplus, anon_4.committed_full AS committed_full, anon_4.received_amount AS received_amount, anon_4.received_covered AS received_covered, anon_4.received_gap AS received_gap, anon_4.received_surplus AS received_surplus, anon_4.received_full AS received_full, anon_4.disbursed_amount AS disbursed_amount, anon_4.disbursed_covered AS disbursed_covered, anon_4.disbursed_gap AS disbursed_gap, anon_4.disbursed_surplus AS disbursed_surplus, anon_4.disbursed_full AS disbursed_full, anon_4.spent_amount AS spent_amount, anon_4.spent_covered AS spent_covered, anon_4.spent_gap AS spent_gap, anon_4.spent_surplus AS spent_surplus, anon_4.spent_full AS spent_full, anon_4.unit AS unit, anon_4.keys AS keys, anon_4.unconverted AS unconverted, anon_4.of_needs AS of_needs, CAST(anon_4.keys AS TEXT) AS place
                        FROM (
                          SELECT anon_5.required AS required, anon_5.needs AS needs, anon_5.pledged_amount AS pledged_amount, anon_5.pledged_covered AS pledged_covered, anon_5.pledged_gap AS pledged_gap, anon_5.pledged_surplus AS pledged_surplus, anon_5.pledged_full AS pledged_full, anon_5.committed_amount AS committed_amount, anon_5.committed_covered AS committed_covered, anon_5.committed_gap AS committed_gap, anon_5.committed_surplus AS committed_surplus, anon_5.committed_full AS committed_full, anon_5.received_amount AS received_amount, anon_5.received_covered AS received_covered, anon_5.received_gap AS received_gap, anon_5.received_surplus AS received_surplus, anon_5.received_full AS received_full, anon_5.disbursed_amount AS disbursed_amount, anon_5.disbursed_covered AS disbursed_covered, anon_5.disbursed_gap AS disbursed_gap, anon_5.disbursed_surplus AS disbursed_surplus, anon_5.disbursed_full AS disbursed_full, anon_5.spent_amount AS spent_amount, anon_5.spent_covered AS spent_covered, anon_5.spent_gap AS spent_gap, anon_5.spent_surplus AS spent_surplus, anon_5.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_6.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                          FROM (
                            SELECT coalesce(sum(anon_7.required), 0::numeric) AS required, count(anon_7.id) AS needs, coalesce(sum(anon_7.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_7.pledged, anon_7.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_7.required - anon_7.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_7.pledged - anon_7.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_7.id) FILTER (
                              WHERE anon_7.pledged >= anon_7.required) AS pledged_full, coalesce(sum(anon_7.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_7.committed, anon_7.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_7.required - anon_7.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_7.committed - anon_7.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_7.id) FILTER (
                              WHERE anon_7.committed >= anon_7.required) AS committed_full, coalesce(sum(anon_7.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_7.received, anon_7.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_7.required - anon_7.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_7.received - anon_7.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_7.id) FILTER (
                              WHERE anon_7.received >= anon_7.required) AS received_full, coalesce(sum(anon_7.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_7.disbursed, anon_7.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_7.required - anon_7.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_7.disbursed - anon_7.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_7.id) FILTER (
                              WHERE anon_7.disbursed >= anon_7.required) AS disbursed_full, coalesce(sum(anon_7.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_7.spent, anon_7.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_7.required - anon_7.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_7.spent - anon_7.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_7.id) FILTER (
                              WHERE anon_7.spent >= anon_7.required) AS spent_full
                            FROM (
                              SELECT anon_8.id AS id, anon_8.required AS required, coalesce(sum(anon_9.value) FILTER (
                                  WHERE anon_9.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(anon_9.value) FILTER (
                                  WHERE anon_9.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(anon_9.value) FILTER (
                                  WHERE anon_9.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(anon_9.value) FILTER (
                                  WHERE anon_9.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(anon_9.value) FILTER (
                                  WHERE anon_9.stage IN ('SPENT')), 0::numeric) AS spent
                              FROM (
                                SELECT need_1.id AS id, need_1.confidence AS confidence, need_1.illustrative AS illustrative, need_1.note AS note, need_1.recorded_at AS recorded_at, need_1.code AS code, need_1.plan_id AS plan_id, need_1.event_id AS event_id, need_1.title AS title, need_1.scope AS scope, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.topics AS topics, need_1.populations AS populations, need_1.kind AS kind, need_1.unit AS unit, need_1.qualifier AS qualifier, need_1.stated_on_edtf AS stated_on_edtf, need_1.stated_on_earliest AS stated_on_earliest, need_1.stated_on_latest AS stated_on_latest, need_1.period_edtf AS period_edtf, need_1.period_earliest AS period_earliest, need_1.period_latest AS period_latest, need_1.investment_known AS investment_known, need_1.validated AS validated, need_1.publication AS publication, plan_1.code AS plan_code, plan_1.title AS plan_title, CAST(CAST(EXTRACT(year
                                      FROM need_1.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_10.required AS required, anon_10.unvalued AS unvalued
                                FROM need AS need_1
                                JOIN plan AS plan_1 ON plan_1.id = need_1.plan_id
                                JOIN (
                                  SELECT anon_11.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_11.balance_usd ELSE anon_11.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_11.unvalued ELSE 0 END) AS unvalued
                                  FROM (
                                    SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                                    FROM account AS account_1) AS anon_11
                                  WHERE anon_11.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_11.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_11.unit = $1::VARCHAR)
                                  GROUP BY anon_11.need_id) AS anon_10 ON anon_10.need_id = need_1.id
                                WHERE need_1.publication = 'PUBLISHED' AND need_1.illustrative IS false AND plan_1.reference IS true AND plan_1.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
                                    SELECT plan_2.id
                                    FROM plan AS plan_2
                                    WHERE plan_2.reference IS true AND plan_2.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_2.state_code IS NOT DISTINCT
                                    FROM plan_1.state_code AND plan_2.adopted_latest > plan_1.adopted_latest AND plan_2.illustrative IS false)) AND need_1.state_code = state_1.code) AS anon_8
                              LEFT OUTER JOIN (
                                SELECT anon_12.stage AS stage, anon_12.unit AS unit, anon_12.need_id AS need_id, anon_12.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.balance_usd ELSE anon_12.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_12.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                                FROM (
                                  SELECT account_2.stage AS stage, account_2.unit AS unit, account_2.line_id AS line_id, account_2.need_id AS need_id, account_2.project_id AS project_id, account_2.balance AS balance, account_2.balance_usd AS balance_usd, account_2.unvalued AS unvalued
                                  FROM account AS account_2) AS anon_12
                                JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_12.line_id
                                JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                                WHERE anon_12.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_12.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_12.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true) AS anon_9 ON anon_9.need_id = anon_8.id
                              GROUP BY anon_8.id, anon_8.required) AS anon_7) AS anon_5
                          LEFT OUTER JOIN (
                            SELECT jsonb_agg(jsonb_build_object('currency', anon_13.unit, 'amount', decimal_text(anon_13.amount, anon_13.unit))) AS unconverted
                            FROM (
                              SELECT anon_14.unit AS unit, sum(anon_14.unvalued) AS amount
                              FROM (
                                SELECT anon_15.unit AS unit, anon_15.unvalued AS unvalued
                                FROM (
                                  SELECT need_2.id AS id, need_2.confidence AS confidence, need_2.illustrative AS illustrative, need_2.note AS note, need_2.recorded_at AS recorded_at, need_2.code AS code, need_2.plan_id AS plan_id, need_2.event_id AS event_id, need_2.title AS title, need_2.scope AS scope, need_2.state_code AS state_code, need_2.pillar AS pillar, need_2.sector AS sector, need_2.topics AS topics, need_2.populations AS populations, need_2.kind AS kind, need_2.unit AS unit, need_2.qualifier AS qualifier, need_2.stated_on_edtf AS stated_on_edtf, need_2.stated_on_earliest AS stated_on_earliest, need_2.stated_on_latest AS stated_on_latest, need_2.period_edtf AS period_edtf, need_2.period_earliest AS period_earliest, need_2.period_latest AS period_latest, need_2.investment_known AS investment_known, need_2.validated AS validated, need_2.publication AS publication, plan_3.code AS plan_code, plan_3.title AS plan_title, CAST(CAST(EXTRACT(year
                                        FROM need_2.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_17.required AS required, anon_17.unvalued AS unvalued
                                  FROM need AS need_2
                                  JOIN plan AS plan_3 ON plan_3.id = need_2.plan_id
                                  JOIN (
                                    SELECT anon_18.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_18.balance_usd ELSE anon_18.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_18.unvalued ELSE 0 END) AS unvalued
                                    FROM (
                                      SELECT account_3.stage AS stage, account_3.unit AS unit, account_3.line_id AS line_id, account_3.need_id AS need_id, account_3.project_id AS project_id, account_3.balance AS balance, account_3.balance_usd AS balance_usd, account_3.unvalued AS unvalued
                                      FROM account AS account_3) AS anon_18
                                    WHERE anon_18.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_18.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_18.unit = $1::VARCHAR)
                                    GROUP BY anon_18.need_id) AS anon_17 ON anon_17.need_id = need_2.id
                                  WHERE need_2.publication = 'PUBLISHED' AND need_2.illustrative IS false AND plan_3.reference IS true AND plan_3.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
                                      SELECT plan_4.id
                                      FROM plan AS plan_4
                                      WHERE plan_4.reference IS true AND plan_4.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_4.state_code IS NOT DISTINCT
                                      FROM plan_3.state_code AND plan_4.adopted_latest > plan_3.adopted_latest AND plan_4.illustrative IS false)) AND need_2.state_code = state_1.code) AS anon_16
                                JOIN (
                                  SELECT anon_19.stage AS stage, anon_19.unit AS unit, anon_19.need_id AS need_id, anon_19.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_19.balance_usd ELSE anon_19.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_19.unvalued ELSE 0 END AS unvalued, pledge_2.donor_id AS donor_id, pledge_2.event_id AS event_id, pledge_line_2.channel AS channel, pledge_line_2.fund_id AS fund_id, pledge_line_2.modality AS modality, pledge_line_2.earmark_modality AS earmark_modality
                                  FROM (
                                    SELECT account_4.stage AS stage, account_4.unit AS unit, account_4.line_id AS line_id, account_4.need_id AS need_id, account_4.project_id AS project_id, account_4.balance AS balance, account_4.balance_usd AS balance_usd, account_4.unvalued AS unvalued
                                    FROM account AS account_4) AS anon_19
                                  JOIN pledge_line AS pledge_line_2 ON pledge_line_2.id = anon_19.line_id
                                  JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
                                  WHERE anon_19.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_19.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_19.unit = $1::VARCHAR) AND pledge_line_2.modality != 'LOAN' AND pledge_2.illustrative IS false AND pledge_2.counts IS true) AS anon_15 ON anon_15.need_id = anon_16.id UNION ALL
                                SELECT anon_20.unit AS unit, anon_20.unvalued AS unvalued
                                FROM (
                                  SELECT need_3.id AS id, need_3.confidence AS confidence, need_3.illustrative AS illustrative, need_3.note AS note, need_3.recorded_at AS recorded_at, need_3.code AS code, need_3.plan_id AS plan_id, need_3.event_id AS event_id, need_3.title AS title, need_3.scope AS scope, need_3.state_code AS state_code, need_3.pillar AS pillar, need_3.sector AS sector, need_3.topics AS topics, need_3.populations AS populations, need_3.kind AS kind, need_3.unit AS unit, need_3.qualifier AS qualifier, need_3.stated_on_edtf AS stated_on_edtf, need_3.stated_on_earliest AS stated_on_earliest, need_3.stated_on_latest AS stated_on_latest, need_3.period_edtf AS period_edtf, need_3.period_earliest AS period_earliest, need_3.period_latest AS period_latest, need_3.investment_known AS investment_known, need_3.validated AS validated, need_3.publication AS publication, plan_5.code AS plan_code, plan_5.title AS plan_title, CAST(CAST(EXTRACT(year
                                        FROM need_3.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_21.required AS required, anon_21.unvalued AS unvalued
                                  FROM need AS need_3
                                  JOIN plan AS plan_5 ON plan_5.id = need_3.plan_id
                                  JOIN (
                                    SELECT anon_22.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_22.balance_usd ELSE anon_22.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_22.unvalued ELSE 0 END) AS unvalued
                                    FROM (
                                      SELECT account_5.stage AS stage, account_5.unit AS unit, account_5.line_id AS line_id, account_5.need_id AS need_id, account_5.project_id AS project_id, account_5.balance AS balance, account_5.balance_usd AS balance_usd, account_5.unvalued AS unvalued
                                      FROM account AS account_5) AS anon_22
                                    WHERE anon_22.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_22.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_22.unit = $1::VARCHAR)
                                    GROUP BY anon_22.need_id) AS anon_21 ON anon_21.need_id = need_3.id
                                  WHERE need_3.publication = 'PUBLISHED' AND need_3.illustrative IS false AND plan_5.reference IS true AND plan_5.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
                                      SELECT plan_6.id
                                      FROM plan AS plan_6
                                      WHERE plan_6.reference IS true AND plan_6.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_6.state_code IS NOT DISTINCT
                                      FROM plan_5.state_code AND plan_6.adopted_latest > plan_5.adopted_latest AND plan_6.illustrative IS false)) AND need_3.state_code = state_1.code) AS anon_20) AS anon_14
                              WHERE anon_14.unvalued > $2::BIGINT
                              GROUP BY anon_14.unit) AS anon_13) AS anon_6 ON true) AS anon_4) AS anon_3
                      LIMIT 1), 'null')) || '}') AS anon_1
              FROM state AS state_1
              WHERE state_1.code = $3::VARCHAR
              LIMIT 1), 'null')) || ',"need":') || coalesce((
          SELECT (((('{"coverage":' || coalesce((
                      SELECT (((((('{"required":' || coalesce((('"' || CAST(decimal_text(anon_25.required, anon_25.unit) AS TEXT)) || '"'), 'null')) || ',"complete":') || coalesce(CAST(anon_25.unconverted = '[]'::jsonb AS TEXT), 'null')) || ',"pledged":') || (('{"gap":' || coalesce((('"' || CAST(decimal_text(anon_25.pledged_gap, anon_25.unit) AS TEXT)) || '"'), 'null')) || '}')) || '}') AS anon_24
                      FROM (
                        SELECT anon_26.required AS required, anon_26.needs AS needs, anon_26.pledged_amount AS pledged_amount, anon_26.pledged_covered AS pledged_covered, anon_26.pledged_gap AS pledged_gap, anon_26.pledged_surplus AS pledged_surplus, anon_26.pledged_full AS pledged_full, anon_26.committed_amount AS committed_amount, anon_26.committed_covered AS committed_covered, anon_26.committed_gap AS committed_gap, anon_26.committed_surplus AS committed_surplus, anon_26.committed_full AS committed_full, anon_26.received_amount AS received_amount, anon_26.received_covered AS received_covered, anon_26.received_gap AS received_gap, anon_26.received_surplus AS received_surplus, anon_26.received_full AS received_full, anon_26.disbursed_amount AS disbursed_amount, anon_26.disbursed_covered AS disbursed_covered, anon_26.disbursed_gap AS disbursed_gap, anon_26.disbursed_surplus AS disbursed_surplus, anon_26.disbursed_full AS disbursed_full, anon_26.spent_amount AS spent_amount, anon_26.spent_covered AS spent_covered, anon_26.spent_gap AS spent_gap, anon_26.spent_surplus AS spent_surplus, anon_26.spent_full AS spent_full, anon_26.unit AS unit, anon_26.keys AS keys, anon_26.unconverted AS unconverted, anon_26.of_needs AS of_needs, CAST(anon_26.keys AS TEXT) AS place
                        FROM (
                          SELECT anon_27.required AS required, anon_27.needs AS needs, anon_27.pledged_amount AS pledged_amount, anon_27.pledged_covered AS pledged_covered, anon_27.pledged_gap AS pledged_gap, anon_27.pledged_surplus AS pledged_surplus, anon_27.pledged_full AS pledged_full, anon_27.committed_amount AS committed_amount, anon_27.committed_covered AS committed_covered, anon_27.committed_gap AS committed_gap, anon_27.committed_surplus AS committed_surplus, anon_27.committed_full AS committed_full, anon_27.received_amount AS received_amount, anon_27.received_covered AS received_covered, anon_27.received_gap AS received_gap, anon_27.received_surplus AS received_surplus, anon_27.received_full AS received_full, anon_27.disbursed_amount AS disbursed_amount, anon_27.disbursed_covered AS disbursed_covered, anon_27.disbursed_gap AS disbursed_gap, anon_27.disbursed_surplus AS disbursed_surplus, anon_27.disbursed_full AS disbursed_full, anon_27.spent_amount AS spent_amount, anon_27.spent_covered AS spent_covered, anon_27.spent_gap AS spent_gap, anon_27.spent_surplus AS spent_surplus, anon_27.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_28.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                          FROM (
                            SELECT coalesce(sum(anon_29.required), 0::numeric) AS required, count(anon_29.id) AS needs, coalesce(sum(anon_29.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_29.pledged, anon_29.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_29.required - anon_29.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_29.pledged - anon_29.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_29.id) FILTER (
                              WHERE anon_29.pledged >= anon_29.required) AS pledged_full, coalesce(sum(anon_29.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_29.committed, anon_29.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_29.required - anon_29.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_29.committed - anon_29.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_29.id) FILTER (
                              WHERE anon_29.committed >= anon_29.required) AS committed_full, coalesce(sum(anon_29.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_29.received, anon_29.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_29.required - anon_29.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_29.received - anon_29.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_29.id) FILTER (
                              WHERE anon_29.received >= anon_29.required) AS received_full, coalesce(sum(anon_29.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_29.disbursed, anon_29.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_29.required - anon_29.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_29.disbursed - anon_29.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_29.id) FILTER (
                              WHERE anon_29.disbursed >= anon_29.required) AS disbursed_full, coalesce(sum(anon_29.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_29.spent, anon_29.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_29.required - anon_29.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_29.spent - anon_29.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_29.id) FILTER (
                              WHERE anon_29.spent >= anon_29.required) AS spent_full
                            FROM (
                              SELECT anon_30.id AS id, anon_30.required AS required, coalesce(sum(anon_31.value) FILTER (
                                  WHERE anon_31.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(anon_31.value) FILTER (
                                  WHERE anon_31.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(anon_31.value) FILTER (
                                  WHERE anon_31.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(anon_31.value) FILTER (
                                  WHERE anon_31.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(anon_31.value) FILTER (
                                  WHERE anon_31.stage IN ('SPENT')), 0::numeric) AS spent
                              FROM (
                                SELECT need_4.id AS id, need_4.confidence AS confidence, need_4.illustrative AS illustrative, need_4.note AS note, need_4.recorded_at AS recorded_at, need_4.code AS code, need_4.plan_id AS plan_id, need_4.event_id AS event_id, need_4.title AS title, need_4.scope AS scope, need_4.state_code AS state_code, need_4.pillar AS pillar, need_4.sector AS sector, need_4.topics AS topics, need_4.populations AS populations, need_4.kind AS kind, need_4.unit AS unit, need_4.qualifier AS qualifier, need_4.stated_on_edtf AS stated_on_edtf, need_4.stated_on_earliest AS stated_on_earliest, need_4.stated_on_latest AS stated_on_latest, need_4.period_edtf AS period_edtf, need_4.period_earliest AS period_earliest, need_4.period_latest AS period_latest, need_4.investment_known AS investment_known, need_4.validated AS validated, need_4.publication AS publication, plan_7.code AS plan_code, plan_7.title AS plan_title, CAST(CAST(EXTRACT(year
                                      FROM need_4.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_32.required AS required, anon_32.unvalued AS unvalued
                                FROM need AS need_4
                                JOIN plan AS plan_7 ON plan_7.id = need_4.plan_id
                                JOIN (
                                  SELECT anon_33.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_33.balance_usd ELSE anon_33.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_33.unvalued ELSE 0 END) AS unvalued
                                  FROM (
                                    SELECT account_6.stage AS stage, account_6.unit AS unit, account_6.line_id AS line_id, account_6.need_id AS need_id, account_6.project_id AS project_id, account_6.balance AS balance, account_6.balance_usd AS balance_usd, account_6.unvalued AS unvalued
                                    FROM account AS account_6) AS anon_33
                                  WHERE anon_33.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_33.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_33.unit = $1::VARCHAR)
                                  GROUP BY anon_33.need_id) AS anon_32 ON anon_32.need_id = need_4.id
                                WHERE need_4.publication = 'PUBLISHED' AND need_4.illustrative IS false AND need_4.id = need_5.id) AS anon_30
                              LEFT OUTER JOIN (
                                SELECT anon_34.stage AS stage, anon_34.unit AS unit, anon_34.need_id AS need_id, anon_34.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_34.balance_usd ELSE anon_34.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_34.unvalued ELSE 0 END AS unvalued, pledge_3.donor_id AS donor_id, pledge_3.event_id AS event_id, pledge_line_3.channel AS channel, pledge_line_3.fund_id AS fund_id, pledge_line_3.modality AS modality, pledge_line_3.earmark_modality AS earmark_modality
                                FROM (
                                  SELECT account_7.stage AS stage, account_7.unit AS unit, account_7.line_id AS line_id, account_7.need_id AS need_id, account_7.project_id AS project_id, account_7.balance AS balance, account_7.balance_usd AS balance_usd, account_7.unvalued AS unvalued
                                  FROM account AS account_7) AS anon_34
                                JOIN pledge_line AS pledge_line_3 ON pledge_line_3.id = anon_34.line_id
                                JOIN pledge AS pledge_3 ON pledge_3.id = pledge_line_3.pledge_id
                                WHERE anon_34.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_34.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_34.unit = $1::VARCHAR) AND pledge_line_3.modality != 'LOAN' AND pledge_3.illustrative IS false AND pledge_3.counts IS true) AS anon_31 ON anon_31.need_id = anon_30.id
                              GROUP BY anon_30.id, anon_30.required) AS anon_29) AS anon_27
                          LEFT OUTER JOIN (
                            SELECT jsonb_agg(jsonb_build_object('currency', anon_35.unit, 'amount', decimal_text(anon_35.amount, anon_35.unit))) AS unconverted
                            FROM (
                              SELECT anon_36.unit AS unit, sum(anon_36.unvalued) AS amount
                              FROM (
                                SELECT anon_37.unit AS unit, anon_37.unvalued AS unvalued
                                FROM (
                                  SELECT need_6.id AS id, need_6.confidence AS confidence, need_6.illustrative AS illustrative, need_6.note AS note, need_6.recorded_at AS recorded_at, need_6.code AS code, need_6.plan_id AS plan_id, need_6.event_id AS event_id, need_6.title AS title, need_6.scope AS scope, need_6.state_code AS state_code, need_6.pillar AS pillar, need_6.sector AS sector, need_6.topics AS topics, need_6.populations AS populations, need_6.kind AS kind, need_6.unit AS unit, need_6.qualifier AS qualifier, need_6.stated_on_edtf AS stated_on_edtf, need_6.stated_on_earliest AS stated_on_earliest, need_6.stated_on_latest AS stated_on_latest, need_6.period_edtf AS period_edtf, need_6.period_earliest AS period_earliest, need_6.period_latest AS period_latest, need_6.investment_known AS investment_known, need_6.validated AS validated, need_6.publication AS publication, plan_8.code AS plan_code, plan_8.title AS plan_title, CAST(CAST(EXTRACT(year
                                        FROM need_6.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_39.required AS required, anon_39.unvalued AS unvalued
                                  FROM need AS need_6
                                  JOIN plan AS plan_8 ON plan_8.id = need_6.plan_id
                                  JOIN (
                                    SELECT anon_40.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_40.balance_usd ELSE anon_40.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_40.unvalued ELSE 0 END) AS unvalued
                                    FROM (
                                      SELECT account_8.stage AS stage, account_8.unit AS unit, account_8.line_id AS line_id, account_8.need_id AS need_id, account_8.project_id AS project_id, account_8.balance AS balance, account_8.balance_usd AS balance_usd, account_8.unvalued AS unvalued
                                      FROM account AS account_8) AS anon_40
                                    WHERE anon_40.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_40.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_40.unit = $1::VARCHAR)
                                    GROUP BY anon_40.need_id) AS anon_39 ON anon_39.need_id = need_6.id
                                  WHERE need_6.publication = 'PUBLISHED' AND need_6.illustrative IS false AND need_6.id = need_5.id) AS anon_38
                                JOIN (
                                  SELECT anon_41.stage AS stage, anon_41.unit AS unit, anon_41.need_id AS need_id, anon_41.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_41.balance_usd ELSE anon_41.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_41.unvalued ELSE 0 END AS unvalued, pledge_4.donor_id AS donor_id, pledge_4.event_id AS event_id, pledge_line_4.channel AS channel, pledge_line_4.fund_id AS fund_id, pledge_line_4.modality AS modality, pledge_line_4.earmark_modality AS earmark_modality
                                  FROM (
                                    SELECT account_9.stage AS stage, account_9.unit AS unit, account_9.line_id AS line_id, account_9.need_id AS need_id, account_9.project_id AS project_id, account_9.balance AS balance, account_9.balance_usd AS balance_usd, account_9.unvalued AS unvalued
                                    FROM account AS account_9) AS anon_41
                                  JOIN pledge_line AS pledge_line_4 ON pledge_line_4.id = anon_41.line_id
                                  JOIN pledge AS pledge_4 ON pledge_4.id = pledge_line_4.pledge_id
                                  WHERE anon_41.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_41.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_41.unit = $1::VARCHAR) AND pledge_line_4.modality != 'LOAN' AND pledge_4.illustrative IS false AND pledge_4.counts IS true) AS anon_37 ON anon_37.need_id = anon_38.id UNION ALL
                                SELECT anon_42.unit AS unit, anon_42.unvalued AS unvalued
                                FROM (
                                  SELECT need_7.id AS id, need_7.confidence AS confidence, need_7.illustrative AS illustrative, need_7.note AS note, need_7.recorded_at AS recorded_at, need_7.code AS code, need_7.plan_id AS plan_id, need_7.event_id AS event_id, need_7.title AS title, need_7.scope AS scope, need_7.state_code AS state_code, need_7.pillar AS pillar, need_7.sector AS sector, need_7.topics AS topics, need_7.populations AS populations, need_7.kind AS kind, need_7.unit AS unit, need_7.qualifier AS qualifier, need_7.stated_on_edtf AS stated_on_edtf, need_7.stated_on_earliest AS stated_on_earliest, need_7.stated_on_latest AS stated_on_latest, need_7.period_edtf AS period_edtf, need_7.period_earliest AS period_earliest, need_7.period_latest AS period_latest, need_7.investment_known AS investment_known, need_7.validated AS validated, need_7.publication AS publication, plan_9.code AS plan_code, plan_9.title AS plan_title, CAST(CAST(EXTRACT(year
                                        FROM need_7.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_43.required AS required, anon_43.unvalued AS unvalued
                                  FROM need AS need_7
                                  JOIN plan AS plan_9 ON plan_9.id = need_7.plan_id
                                  JOIN (
                                    SELECT anon_44.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_44.balance_usd ELSE anon_44.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_44.unvalued ELSE 0 END) AS unvalued
                                    FROM (
                                      SELECT account_10.stage AS stage, account_10.unit AS unit, account_10.line_id AS line_id, account_10.need_id AS need_id, account_10.project_id AS project_id, account_10.balance AS balance, account_10.balance_usd AS balance_usd, account_10.unvalued AS unvalued
                                      FROM account AS account_10) AS anon_44
                                    WHERE anon_44.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_44.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_44.unit = $1::VARCHAR)
                                    GROUP BY anon_44.need_id) AS anon_43 ON anon_43.need_id = need_7.id
                                  WHERE need_7.publication = 'PUBLISHED' AND need_7.illustrative IS false AND need_7.id = need_5.id) AS anon_42) AS anon_36
                              WHERE anon_36.unvalued > $4::BIGINT
                              GROUP BY anon_36.unit) AS anon_35) AS anon_28 ON true) AS anon_26) AS anon_25
                      LIMIT 1), 'null')) || ',"beforeAnythingWasKnown":') || coalesce((
                  SELECT (((('{"required":' || coalesce((('"' || CAST(decimal_text(anon_46.required, anon_46.unit) AS TEXT)) || '"'), 'null')) || ',"pledged":') || (('{"gap":' || coalesce((('"' || CAST(decimal_text(anon_46.pledged_gap, anon_46.unit) AS TEXT)) || '"'), 'null')) || '}')) || '}') AS anon_45
                  FROM (
                    SELECT anon_47.required AS required, anon_47.needs AS needs, anon_47.pledged_amount AS pledged_amount, anon_47.pledged_covered AS pledged_covered, anon_47.pledged_gap AS pledged_gap, anon_47.pledged_surplus AS pledged_surplus, anon_47.pledged_full AS pledged_full, anon_47.committed_amount AS committed_amount, anon_47.committed_covered AS committed_covered, anon_47.committed_gap AS committed_gap, anon_47.committed_surplus AS committed_surplus, anon_47.committed_full AS committed_full, anon_47.received_amount AS received_amount, anon_47.received_covered AS received_covered, anon_47.received_gap AS received_gap, anon_47.received_surplus AS received_surplus, anon_47.received_full AS received_full, anon_47.disbursed_amount AS disbursed_amount, anon_47.disbursed_covered AS disbursed_covered, anon_47.disbursed_gap AS disbursed_gap, anon_47.disbursed_surplus AS disbursed_surplus, anon_47.disbursed_full AS disbursed_full, anon_47.spent_amount AS spent_amount, anon_47.spent_covered AS spent_covered, anon_47.spent_gap AS spent_gap, anon_47.spent_surplus AS spent_surplus, anon_47.spent_full AS spent_full, anon_47.unit AS unit, anon_47.keys AS keys, anon_47.unconverted AS unconverted, anon_47.of_needs AS of_needs, CAST(anon_47.keys AS TEXT) AS place
                    FROM (
                      SELECT anon_48.required AS required, anon_48.needs AS needs, anon_48.pledged_amount AS pledged_amount, anon_48.pledged_covered AS pledged_covered, anon_48.pledged_gap AS pledged_gap, anon_48.pledged_surplus AS pledged_surplus, anon_48.pledged_full AS pledged_full, anon_48.committed_amount AS committed_amount, anon_48.committed_covered AS committed_covered, anon_48.committed_gap AS committed_gap, anon_48.committed_surplus AS committed_surplus, anon_48.committed_full AS committed_full, anon_48.received_amount AS received_amount, anon_48.received_covered AS received_covered, anon_48.received_gap AS received_gap, anon_48.received_surplus AS received_surplus, anon_48.received_full AS received_full, anon_48.disbursed_amount AS disbursed_amount, anon_48.disbursed_covered AS disbursed_covered, anon_48.disbursed_gap AS disbursed_gap, anon_48.disbursed_surplus AS disbursed_surplus, anon_48.disbursed_full AS disbursed_full, anon_48.spent_amount AS spent_amount, anon_48.spent_covered AS spent_covered, anon_48.spent_gap AS spent_gap, anon_48.spent_surplus AS spent_surplus, anon_48.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_49.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                      FROM (
                        SELECT coalesce(sum(anon_50.required), 0::numeric) AS required, count(anon_50.id) AS needs, coalesce(sum(anon_50.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_50.pledged, anon_50.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_50.required - anon_50.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_50.pledged - anon_50.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_50.id) FILTER (
                          WHERE anon_50.pledged >= anon_50.required) AS pledged_full, coalesce(sum(anon_50.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_50.committed, anon_50.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_50.required - anon_50.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_50.committed - anon_50.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_50.id) FILTER (
                          WHERE anon_50.committed >= anon_50.required) AS committed_full, coalesce(sum(anon_50.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_50.received, anon_50.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_50.required - anon_50.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_50.received - anon_50.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_50.id) FILTER (
                          WHERE anon_50.received >= anon_50.required) AS received_full, coalesce(sum(anon_50.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_50.disbursed, anon_50.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_50.required - anon_50.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_50.disbursed - anon_50.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_50.id) FILTER (
                          WHERE anon_50.disbursed >= anon_50.required) AS disbursed_full, coalesce(sum(anon_50.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_50.spent, anon_50.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_50.required - anon_50.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_50.spent - anon_50.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_50.id) FILTER (
                          WHERE anon_50.spent >= anon_50.required) AS spent_full
                        FROM (
                          SELECT anon_51.id AS id, anon_51.required AS required, coalesce(sum(anon_52.value) FILTER (
                              WHERE anon_52.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(anon_52.value) FILTER (
                              WHERE anon_52.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(anon_52.value) FILTER (
                              WHERE anon_52.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(anon_52.value) FILTER (
                              WHERE anon_52.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(anon_52.value) FILTER (
                              WHERE anon_52.stage IN ('SPENT')), 0::numeric) AS spent
                          FROM (
                            SELECT need_8.id AS id, need_8.confidence AS confidence, need_8.illustrative AS illustrative, need_8.note AS note, need_8.recorded_at AS recorded_at, need_8.code AS code, need_8.plan_id AS plan_id, need_8.event_id AS event_id, need_8.title AS title, need_8.scope AS scope, need_8.state_code AS state_code, need_8.pillar AS pillar, need_8.sector AS sector, need_8.topics AS topics, need_8.populations AS populations, need_8.kind AS kind, need_8.unit AS unit, need_8.qualifier AS qualifier, need_8.stated_on_edtf AS stated_on_edtf, need_8.stated_on_earliest AS stated_on_earliest, need_8.stated_on_latest AS stated_on_latest, need_8.period_edtf AS period_edtf, need_8.period_earliest AS period_earliest, need_8.period_latest AS period_latest, need_8.investment_known AS investment_known, need_8.validated AS validated, need_8.publication AS publication, plan_10.code AS plan_code, plan_10.title AS plan_title, CAST(CAST(EXTRACT(year
                                  FROM need_8.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_53.required AS required, anon_53.unvalued AS unvalued
                            FROM need AS need_8
                            JOIN plan AS plan_10 ON plan_10.id = need_8.plan_id
                            JOIN (
                              SELECT anon_54.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_54.balance_usd ELSE anon_54.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_54.unvalued ELSE 0 END) AS unvalued
                              FROM (
                                SELECT account_11.stage AS stage, account_11.unit AS unit, account_11.line_id AS line_id, account_11.need_id AS need_id, account_11.project_id AS project_id, anon_55.balance AS balance, anon_55.balance_usd AS balance_usd, anon_55.unvalued AS unvalued
                                FROM account AS account_11
                                JOIN (
                                  SELECT anon_56.account_id AS account_id, sum(anon_56.amount) AS balance, sum(anon_56.amount_usd) AS balance_usd, sum(anon_56.unvalued) AS unvalued
                                  FROM (
                                    SELECT transfer_1.to_account AS account_id, 1 * transfer_1.amount AS amount, 1 * coalesce(transfer_1.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_1.amount_usd IS NULL) THEN transfer_1.amount ELSE 0 END AS unvalued
                                    FROM transfer AS transfer_1
                                    WHERE transfer_1.sequence <= least((
                                        SELECT ledger_head.sequence
                                        FROM ledger_head), (
                                        SELECT coalesce(max(journal_entry_1.sequence), 0) AS coalesce_1
                                        FROM journal_entry AS journal_entry_1
                                        WHERE journal_entry_1.recorded_at <= $5::TIMESTAMP WITH TIME ZONE)) UNION ALL
                                    SELECT transfer_2.from_account AS account_id, -1 * transfer_2.amount AS amount, -1 * coalesce(transfer_2.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_2.amount_usd IS NULL) THEN transfer_2.amount ELSE 0 END AS unvalued
                                    FROM transfer AS transfer_2
                                    WHERE transfer_2.sequence <= least((
                                        SELECT ledger_head.sequence
                                        FROM ledger_head), (
                                        SELECT coalesce(max(journal_entry_2.sequence), 0) AS coalesce_2
                                        FROM journal_entry AS journal_entry_2
                                        WHERE journal_entry_2.recorded_at <= $5::TIMESTAMP WITH TIME ZONE))) AS anon_56
                                  GROUP BY anon_56.account_id) AS anon_55 ON anon_55.account_id = account_11.id) AS anon_54
                              WHERE anon_54.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_54.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_54.unit = $1::VARCHAR)
                              GROUP BY anon_54.need_id) AS anon_53 ON anon_53.need_id = need_8.id
                            WHERE need_8.publication = 'PUBLISHED' AND need_8.illustrative IS false AND need_8.id = need_5.id) AS anon_51
                          LEFT OUTER JOIN (
                            SELECT anon_57.stage AS stage, anon_57.unit AS unit, anon_57.need_id AS need_id, anon_57.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_57.balance_usd ELSE anon_57.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_57.unvalued ELSE 0 END AS unvalued, pledge_5.donor_id AS donor_id, pledge_5.event_id AS event_id, pledge_line_5.channel AS channel, pledge_line_5.fund_id AS fund_id, pledge_line_5.modality AS modality, pledge_line_5.earmark_modality AS earmark_modality
                            FROM (
                              SELECT account_12.stage AS stage, account_12.unit AS unit, account_12.line_id AS line_id, account_12.need_id AS need_id, account_12.project_id AS project_id, anon_58.balance AS balance, anon_58.balance_usd AS balance_usd, anon_58.unvalued AS unvalued
                              FROM account AS account_12
                              JOIN (
                                SELECT anon_59.account_id AS account_id, sum(anon_59.amount) AS balance, sum(anon_59.amount_usd) AS balance_usd, sum(anon_59.unvalued) AS unvalued
                                FROM (
                                  SELECT transfer_3.to_account AS account_id, 1 * transfer_3.amount AS amount, 1 * coalesce(transfer_3.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_3.amount_usd IS NULL) THEN transfer_3.amount ELSE 0 END AS unvalued
                                  FROM transfer AS transfer_3
                                  WHERE transfer_3.sequence <= least((
                                      SELECT ledger_head.sequence
                                      FROM ledger_head), (
                                      SELECT coalesce(max(journal_entry_3.sequence), 0) AS coalesce_3
                                      FROM journal_entry AS journal_entry_3
                                      WHERE journal_entry_3.recorded_at <= $5::TIMESTAMP WITH TIME ZONE)) UNION ALL
                                  SELECT transfer_4.from_account AS account_id, -1 * transfer_4.amount AS amount, -1 * coalesce(transfer_4.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_4.amount_usd IS NULL) THEN transfer_4.amount ELSE 0 END AS unvalued
                                  FROM transfer AS transfer_4
                                  WHERE transfer_4.sequence <= least((
                                      SELECT ledger_head.sequence
                                      FROM ledger_head), (
                                      SELECT coalesce(max(journal_entry_4.sequence), 0) AS coalesce_4
                                      FROM journal_entry AS journal_entry_4
                                      WHERE journal_entry_4.recorded_at <= $5::TIMESTAMP WITH TIME ZONE))) AS anon_59
                                GROUP BY anon_59.account_id) AS anon_58 ON anon_58.account_id = account_12.id) AS anon_57
                            JOIN pledge_line AS pledge_line_5 ON pledge_line_5.id = anon_57.line_id
                            JOIN pledge AS pledge_5 ON pledge_5.id = pledge_line_5.pledge_id
                            WHERE anon_57.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_57.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_57.unit = $1::VARCHAR) AND pledge_line_5.modality != 'LOAN' AND pledge_5.illustrative IS false AND pledge_5.counts IS true) AS anon_52 ON anon_52.need_id = anon_51.id
                          GROUP BY anon_51.id, anon_51.required) AS anon_50) AS anon_48
                      LEFT OUTER JOIN (
                        SELECT jsonb_agg(jsonb_build_object('currency', anon_60.unit, 'amount', decimal_text(anon_60.amount, anon_60.unit))) AS unconverted
                        FROM (
                          SELECT anon_61.unit AS unit, sum(anon_61.unvalued) AS amount
                          FROM (
                            SELECT anon_62.unit AS unit, anon_62.unvalued AS unvalued
                            FROM (
                              SELECT need_9.id AS id, need_9.confidence AS confidence, need_9.illustrative AS illustrative, need_9.note AS note, need_9.recorded_at AS recorded_at, need_9.code AS code, need_9.plan_id AS plan_id, need_9.event_id AS event_id, need_9.title AS title, need_9.scope AS scope, need_9.state_code AS state_code, need_9.pillar AS pillar, need_9.sector AS sector, need_9.topics AS topics, need_9.populations AS populations, need_9.kind AS kind, need_9.unit AS unit, need_9.qualifier AS qualifier, need_9.stated_on_edtf AS stated_on_edtf, need_9.stated_on_earliest AS stated_on_earliest, need_9.stated_on_latest AS stated_on_latest, need_9.period_edtf AS period_edtf, need_9.period_earliest AS period_earliest, need_9.period_latest AS period_latest, need_9.investment_known AS investment_known, need_9.validated AS validated, need_9.publication AS publication, plan_11.code AS plan_code, plan_11.title AS plan_title, CAST(CAST(EXTRACT(year
                                    FROM need_9.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_64.required AS required, anon_64.unvalued AS unvalued
                              FROM need AS need_9
                              JOIN plan AS plan_11 ON plan_11.id = need_9.plan_id
                              JOIN (
                                SELECT anon_65.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_65.balance_usd ELSE anon_65.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_65.unvalued ELSE 0 END) AS unvalued
                                FROM (
                                  SELECT account_13.stage AS stage, account_13.unit AS unit, account_13.line_id AS line_id, account_13.need_id AS need_id, account_13.project_id AS project_id, anon_66.balance AS balance, anon_66.balance_usd AS balance_usd, anon_66.unvalued AS unvalued
                                  FROM account AS account_13
                                  JOIN (
                                    SELECT anon_67.account_id AS account_id, sum(anon_67.amount) AS balance, sum(anon_67.amount_usd) AS balance_usd, sum(anon_67.unvalued) AS unvalued
                                    FROM (
                                      SELECT transfer_5.to_account AS account_id, 1 * transfer_5.amount AS amount, 1 * coalesce(transfer_5.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_5.amount_usd IS NULL) THEN transfer_5.amount ELSE 0 END AS unvalued
                                      FROM transfer AS transfer_5
                                      WHERE transfer_5.sequence <= least((
                                          SELECT ledger_head.sequence
                                          FROM ledger_head), (
                                          SELECT coalesce(max(journal_entry_5.sequence), 0) AS coalesce_5
                                          FROM journal_entry AS journal_entry_5
                                          WHERE journal_entry_5.recorded_at <= $5::TIMESTAMP WITH TIME ZONE)) UNION ALL
                                      SELECT transfer_6.from_account AS account_id, -1 * transfer_6.amount AS amount, -1 * coalesce(transfer_6.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_6.amount_usd IS NULL) THEN transfer_6.amount ELSE 0 END AS unvalued
                                      FROM transfer AS transfer_6
                                      WHERE transfer_6.sequence <= least((
                                          SELECT ledger_head.sequence
                                          FROM ledger_head), (
                                          SELECT coalesce(max(journal_entry_6.sequence), 0) AS coalesce_6
                                          FROM journal_entry AS journal_entry_6
                                          WHERE journal_entry_6.recorded_at <= $5::TIMESTAMP WITH TIME ZONE))) AS anon_67
                                    GROUP BY anon_67.account_id) AS anon_66 ON anon_66.account_id = account_13.id) AS anon_65
                                WHERE anon_65.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_65.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_65.unit = $1::VARCHAR)
                                GROUP BY anon_65.need_id) AS anon_64 ON anon_64.need_id = need_9.id
                              WHERE need_9.publication = 'PUBLISHED' AND need_9.illustrative IS false AND need_9.id = need_5.id) AS anon_63
                            JOIN (
                              SELECT anon_68.stage AS stage, anon_68.unit AS unit, anon_68.need_id AS need_id, anon_68.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_68.balance_usd ELSE anon_68.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_68.unvalued ELSE 0 END AS unvalued, pledge_6.donor_id AS donor_id, pledge_6.event_id AS event_id, pledge_line_6.channel AS channel, pledge_line_6.fund_id AS fund_id, pledge_line_6.modality AS modality, pledge_line_6.earmark_modality AS earmark_modality
                              FROM (
                                SELECT account_14.stage AS stage, account_14.unit AS unit, account_14.line_id AS line_id, account_14.need_id AS need_id, account_14.project_id AS project_id, anon_69.balance AS balance, anon_69.balance_usd AS balance_usd, anon_69.unvalued AS unvalued
                                FROM account AS account_14
                                JOIN (
                                  SELECT anon_70.account_id AS account_id, sum(anon_70.amount) AS balance, sum(anon_70.amount_usd) AS balance_usd, sum(anon_70.unvalued) AS unvalued
                                  FROM (
                                    SELECT transfer_7.to_account AS account_id, 1 * transfer_7.amount AS amount, 1 * coalesce(transfer_7.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_7.amount_usd IS NULL) THEN transfer_7.amount ELSE 0 END AS unvalued
                                    FROM transfer AS transfer_7
                                    WHERE transfer_7.sequence <= least((
                                        SELECT ledger_head.sequence
                                        FROM ledger_head), (
                                        SELECT coalesce(max(journal_entry_7.sequence), 0) AS coalesce_7
                                        FROM journal_entry AS journal_entry_7
                                        WHERE journal_entry_7.recorded_at <= $5::TIMESTAMP WITH TIME ZONE)) UNION ALL
                                    SELECT transfer_8.from_account AS account_id, -1 * transfer_8.amount AS amount, -1 * coalesce(transfer_8.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_8.amount_usd IS NULL) THEN transfer_8.amount ELSE 0 END AS unvalued
                                    FROM transfer AS transfer_8
                                    WHERE transfer_8.sequence <= least((
                                        SELECT ledger_head.sequence
                                        FROM ledger_head), (
                                        SELECT coalesce(max(journal_entry_8.sequence), 0) AS coalesce_8
                                        FROM journal_entry AS journal_entry_8
                                        WHERE journal_entry_8.recorded_at <= $5::TIMESTAMP WITH TIME ZONE))) AS anon_70
                                  GROUP BY anon_70.account_id) AS anon_69 ON anon_69.account_id = account_14.id) AS anon_68
                              JOIN pledge_line AS pledge_line_6 ON pledge_line_6.id = anon_68.line_id
                              JOIN pledge AS pledge_6 ON pledge_6.id = pledge_line_6.pledge_id
                              WHERE anon_68.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_68.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_68.unit = $1::VARCHAR) AND pledge_line_6.modality != 'LOAN' AND pledge_6.illustrative IS false AND pledge_6.counts IS true) AS anon_62 ON anon_62.need_id = anon_63.id UNION ALL
                            SELECT anon_71.unit AS unit, anon_71.unvalued AS unvalued
                            FROM (
                              SELECT need_10.id AS id, need_10.confidence AS confidence, need_10.illustrative AS illustrative, need_10.note AS note, need_10.recorded_at AS recorded_at, need_10.code AS code, need_10.plan_id AS plan_id, need_10.event_id AS event_id, need_10.title AS title, need_10.scope AS scope, need_10.state_code AS state_code, need_10.pillar AS pillar, need_10.sector AS sector, need_10.topics AS topics, need_10.populations AS populations, need_10.kind AS kind, need_10.unit AS unit, need_10.qualifier AS qualifier, need_10.stated_on_edtf AS stated_on_edtf, need_10.stated_on_earliest AS stated_on_earliest, need_10.stated_on_latest AS stated_on_latest, need_10.period_edtf AS period_edtf, need_10.period_earliest AS period_earliest, need_10.period_latest AS period_latest, need_10.investment_known AS investment_known, need_10.validated AS validated, need_10.publication AS publication, plan_12.code AS plan_code, plan_12.title AS plan_title, CAST(CAST(EXTRACT(year
                                    FROM need_10.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_72.required AS required, anon_72.unvalued AS unvalued
                              FROM need AS need_10
                              JOIN plan AS plan_12 ON plan_12.id = need_10.plan_id
                              JOIN (
                                SELECT anon_73.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_73.balance_usd ELSE anon_73.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_73.unvalued ELSE 0 END) AS unvalued
                                FROM (
                                  SELECT account_15.stage AS stage, account_15.unit AS unit, account_15.line_id AS line_id, account_15.need_id AS need_id, account_15.project_id AS project_id, anon_74.balance AS balance, anon_74.balance_usd AS balance_usd, anon_74.unvalued AS unvalued
                                  FROM account AS account_15
                                  JOIN (
                                    SELECT anon_75.account_id AS account_id, sum(anon_75.amount) AS balance, sum(anon_75.amount_usd) AS balance_usd, sum(anon_75.unvalued) AS unvalued
                                    FROM (
                                      SELECT transfer_9.to_account AS account_id, 1 * transfer_9.amount AS amount, 1 * coalesce(transfer_9.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_9.amount_usd IS NULL) THEN transfer_9.amount ELSE 0 END AS unvalued
                                      FROM transfer AS transfer_9
                                      WHERE transfer_9.sequence <= least((
                                          SELECT ledger_head.sequence
                                          FROM ledger_head), (
                                          SELECT coalesce(max(journal_entry_9.sequence), 0) AS coalesce_9
                                          FROM journal_entry AS journal_entry_9
                                          WHERE journal_entry_9.recorded_at <= $5::TIMESTAMP WITH TIME ZONE)) UNION ALL
                                      SELECT transfer_10.from_account AS account_id, -1 * transfer_10.amount AS amount, -1 * coalesce(transfer_10.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_10.amount_usd IS NULL) THEN transfer_10.amount ELSE 0 END AS unvalued
                                      FROM transfer AS transfer_10
                                      WHERE transfer_10.sequence <= least((
                                          SELECT ledger_head.sequence
                                          FROM ledger_head), (
                                          SELECT coalesce(max(journal_entry_10.sequence), 0) AS coalesce_10
                                          FROM journal_entry AS journal_entry_10
                                          WHERE journal_entry_10.recorded_at <= $5::TIMESTAMP WITH TIME ZONE))) AS anon_75
                                    GROUP BY anon_75.account_id) AS anon_74 ON anon_74.account_id = account_15.id) AS anon_73
                                WHERE anon_73.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_73.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_73.unit = $1::VARCHAR)
                                GROUP BY anon_73.need_id) AS anon_72 ON anon_72.need_id = need_10.id
                              WHERE need_10.publication = 'PUBLISHED' AND need_10.illustrative IS false AND need_10.id = need_5.id) AS anon_71) AS anon_61
                          WHERE anon_61.unvalued > $6::BIGINT
                          GROUP BY anon_61.unit) AS anon_60) AS anon_49 ON true) AS anon_47) AS anon_46
                  LIMIT 1), 'null')) || '}') AS anon_23
          FROM need AS need_5
          WHERE need_5.code = $7::VARCHAR AND need_5.publication = 'PUBLISHED'
          LIMIT 1), 'null')) || '}'), 'UTF8') AS convert_to_1
