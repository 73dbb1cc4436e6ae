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
                                  GROUP BY anon_11.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_11.balance_usd ELSE anon_11.balance END) > 0 OR sum(anon_11.unvalued) > 0) AS anon_10 ON anon_10.need_id = need_1.id
                                WHERE need_1.publication = 'PUBLISHED' AND need_1.illustrative IS false AND plan_1.reference IS true AND plan_1.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
                                    SELECT plan_2.id
                                    FROM plan AS plan_2
                                    WHERE plan_2.reference IS true AND plan_2.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_2.state_code IS NOT DISTINCT
                                    FROM plan_1.state_code AND plan_2.adopted_latest > plan_1.adopted_latest AND plan_2.id IN (
                                      SELECT need_2.plan_id
                                      FROM need AS need_2
                                      JOIN (
                                        SELECT account_2.stage AS stage, account_2.unit AS unit, account_2.line_id AS line_id, account_2.need_id AS need_id, account_2.project_id AS project_id, account_2.balance AS balance, account_2.balance_usd AS balance_usd, account_2.unvalued AS unvalued
                                        FROM account AS account_2) AS anon_12 ON anon_12.need_id = need_2.id
                                      WHERE need_2.publication = 'PUBLISHED' AND anon_12.stage = 'REQUIRED' AND anon_12.balance > 0 AND need_2.illustrative IS false) AND plan_2.illustrative IS false)) AND need_1.state_code = state_1.code) AS anon_8
                              LEFT OUTER JOIN (
                                SELECT anon_13.stage AS stage, anon_13.unit AS unit, anon_13.need_id AS need_id, anon_13.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_13.balance_usd ELSE anon_13.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_13.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                                FROM (
                                  SELECT account_3.stage AS stage, account_3.unit AS unit, account_3.line_id AS line_id, account_3.need_id AS need_id, account_3.project_id AS project_id, account_3.balance AS balance, account_3.balance_usd AS balance_usd, account_3.unvalued AS unvalued
                                  FROM account AS account_3) AS anon_13
                                JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_13.line_id
                                JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                                WHERE anon_13.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_13.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_13.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true) AS anon_9 ON anon_9.need_id = anon_8.id
                              GROUP BY anon_8.id, anon_8.required) AS anon_7) AS anon_5
                          LEFT OUTER JOIN (
                            SELECT jsonb_agg(jsonb_build_object('currency', anon_14.unit, 'amount', decimal_text(anon_14.amount, anon_14.unit))) AS unconverted
                            FROM (
                              SELECT anon_15.unit AS unit, sum(anon_15.unvalued) AS amount
                              FROM (
                                SELECT anon_16.unit AS unit, anon_16.unvalued AS unvalued
                                FROM (
                                  SELECT need_3.id AS id, need_3.confidence AS confidence, need_3.illustrative AS illustrative, need_3.note AS note, need_3.recorded_at AS recorded_at, need_3.code AS code, need_3.plan_id AS plan_id, need_3.event_id AS event_id, need_3.title AS title, need_3.scope AS scope, need_3.state_code AS state_code, need_3.pillar AS pillar, need_3.sector AS sector, need_3.topics AS topics, need_3.populations AS populations, need_3.kind AS kind, need_3.unit AS unit, need_3.qualifier AS qualifier, need_3.stated_on_edtf AS stated_on_edtf, need_3.stated_on_earliest AS stated_on_earliest, need_3.stated_on_latest AS stated_on_latest, need_3.period_edtf AS period_edtf, need_3.period_earliest AS period_earliest, need_3.period_latest AS period_latest, need_3.investment_known AS investment_known, need_3.validated AS validated, need_3.publication AS publication, plan_3.code AS plan_code, plan_3.title AS plan_title, CAST(CAST(EXTRACT(year
                                        FROM need_3.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_18.required AS required, anon_18.unvalued AS unvalued
                                  FROM need AS need_3
                                  JOIN plan AS plan_3 ON plan_3.id = need_3.plan_id
                                  JOIN (
                                    SELECT anon_19.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_19.balance_usd ELSE anon_19.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_19.unvalued ELSE 0 END) AS unvalued
                                    FROM (
                                      SELECT account_4.stage AS stage, account_4.unit AS unit, account_4.line_id AS line_id, account_4.need_id AS need_id, account_4.project_id AS project_id, account_4.balance AS balance, account_4.balance_usd AS balance_usd, account_4.unvalued AS unvalued
                                      FROM account AS account_4) AS anon_19
                                    WHERE anon_19.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_19.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_19.unit = $1::VARCHAR)
                                    GROUP BY anon_19.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_19.balance_usd ELSE anon_19.balance END) > 0 OR sum(anon_19.unvalued) > 0) AS anon_18 ON anon_18.need_id = need_3.id
                                  WHERE need_3.publication = 'PUBLISHED' AND need_3.illustrative IS false AND plan_3.reference IS true AND plan_3.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
                                      SELECT plan_4.id
                                      FROM plan AS plan_4
                                      WHERE plan_4.reference IS true AND plan_4.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_4.state_code IS NOT DISTINCT
                                      FROM plan_3.state_code AND plan_4.adopted_latest > plan_3.adopted_latest AND plan_4.id IN (
                                        SELECT need_4.plan_id
                                        FROM need AS need_4
                                        JOIN (
                                          SELECT account_5.stage AS stage, account_5.unit AS unit, account_5.line_id AS line_id, account_5.need_id AS need_id, account_5.project_id AS project_id, account_5.balance AS balance, account_5.balance_usd AS balance_usd, account_5.unvalued AS unvalued
                                          FROM account AS account_5) AS anon_20 ON anon_20.need_id = need_4.id
                                        WHERE need_4.publication = 'PUBLISHED' AND anon_20.stage = 'REQUIRED' AND anon_20.balance > 0 AND need_4.illustrative IS false) AND plan_4.illustrative IS false)) AND need_3.state_code = state_1.code) AS anon_17
                                JOIN (
                                  SELECT anon_21.stage AS stage, anon_21.unit AS unit, anon_21.need_id AS need_id, anon_21.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_21.balance_usd ELSE anon_21.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_21.unvalued ELSE 0 END AS unvalued, pledge_2.donor_id AS donor_id, pledge_2.event_id AS event_id, pledge_line_2.channel AS channel, pledge_line_2.fund_id AS fund_id, pledge_line_2.modality AS modality, pledge_line_2.earmark_modality AS earmark_modality
                                  FROM (
                                    SELECT account_6.stage AS stage, account_6.unit AS unit, account_6.line_id AS line_id, account_6.need_id AS need_id, account_6.project_id AS project_id, account_6.balance AS balance, account_6.balance_usd AS balance_usd, account_6.unvalued AS unvalued
                                    FROM account AS account_6) AS anon_21
                                  JOIN pledge_line AS pledge_line_2 ON pledge_line_2.id = anon_21.line_id
                                  JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
                                  WHERE anon_21.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_21.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_21.unit = $1::VARCHAR) AND pledge_line_2.modality != 'LOAN' AND pledge_2.illustrative IS false AND pledge_2.counts IS true) AS anon_16 ON anon_16.need_id = anon_17.id UNION ALL
                                SELECT anon_22.unit AS unit, anon_22.unvalued AS unvalued
                                FROM (
                                  SELECT need_5.id AS id, need_5.confidence AS confidence, need_5.illustrative AS illustrative, need_5.note AS note, need_5.recorded_at AS recorded_at, need_5.code AS code, need_5.plan_id AS plan_id, need_5.event_id AS event_id, need_5.title AS title, need_5.scope AS scope, need_5.state_code AS state_code, need_5.pillar AS pillar, need_5.sector AS sector, need_5.topics AS topics, need_5.populations AS populations, need_5.kind AS kind, need_5.unit AS unit, need_5.qualifier AS qualifier, need_5.stated_on_edtf AS stated_on_edtf, need_5.stated_on_earliest AS stated_on_earliest, need_5.stated_on_latest AS stated_on_latest, need_5.period_edtf AS period_edtf, need_5.period_earliest AS period_earliest, need_5.period_latest AS period_latest, need_5.investment_known AS investment_known, need_5.validated AS validated, need_5.publication AS publication, plan_5.code AS plan_code, plan_5.title AS plan_title, CAST(CAST(EXTRACT(year
                                        FROM need_5.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_23.required AS required, anon_23.unvalued AS unvalued
                                  FROM need AS need_5
                                  JOIN plan AS plan_5 ON plan_5.id = need_5.plan_id
                                  JOIN (
                                    SELECT anon_24.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_24.balance_usd ELSE anon_24.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_24.unvalued ELSE 0 END) AS unvalued
                                    FROM (
                                      SELECT account_7.stage AS stage, account_7.unit AS unit, account_7.line_id AS line_id, account_7.need_id AS need_id, account_7.project_id AS project_id, account_7.balance AS balance, account_7.balance_usd AS balance_usd, account_7.unvalued AS unvalued
                                      FROM account AS account_7) AS anon_24
                                    WHERE anon_24.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_24.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_24.unit = $1::VARCHAR)
                                    GROUP BY anon_24.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_24.balance_usd ELSE anon_24.balance END) > 0 OR sum(anon_24.unvalued) > 0) AS anon_23 ON anon_23.need_id = need_5.id
                                  WHERE need_5.publication = 'PUBLISHED' AND need_5.illustrative IS false AND plan_5.reference IS true AND plan_5.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
                                      SELECT plan_6.id
                                      FROM plan AS plan_6
                                      WHERE plan_6.reference IS true AND plan_6.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_6.state_code IS NOT DISTINCT
                                      FROM plan_5.state_code AND plan_6.adopted_latest > plan_5.adopted_latest AND plan_6.id IN (
                                        SELECT need_6.plan_id
                                        FROM need AS need_6
                                        JOIN (
                                          SELECT account_8.stage AS stage, account_8.unit AS unit, account_8.line_id AS line_id, account_8.need_id AS need_id, account_8.project_id AS project_id, account_8.balance AS balance, account_8.balance_usd AS balance_usd, account_8.unvalued AS unvalued
                                          FROM account AS account_8) AS anon_25 ON anon_25.need_id = need_6.id
                                        WHERE need_6.publication = 'PUBLISHED' AND anon_25.stage = 'REQUIRED' AND anon_25.balance > 0 AND need_6.illustrative IS false) AND plan_6.illustrative IS false)) AND need_5.state_code = state_1.code) AS anon_22) AS anon_15
                              WHERE anon_15.unvalued > $2::BIGINT
                              GROUP BY anon_15.unit) AS anon_14) AS anon_6 ON true) AS anon_4) AS anon_3
                      LIMIT 1), 'null')) || '}') AS anon_1
              FROM state AS state_1
              WHERE state_1.code = $3::VARCHAR
              LIMIT 1), 'null')) || ',"need":') || coalesce((
          SELECT (((('{"coverage":' || coalesce((
                      SELECT (((((('{"required":' || coalesce((('"' || CAST(decimal_text(anon_28.required, anon_28.unit) AS TEXT)) || '"'), 'null')) || ',"complete":') || coalesce(CAST(anon_28.unconverted = '[]'::jsonb AS TEXT), 'null')) || ',"pledged":') || (('{"gap":' || coalesce((('"' || CAST(decimal_text(anon_28.pledged_gap, anon_28.unit) AS TEXT)) || '"'), 'null')) || '}')) || '}') AS anon_27
                      FROM (
                        SELECT anon_29.required AS required, anon_29.needs AS needs, anon_29.pledged_amount AS pledged_amount, anon_29.pledged_covered AS pledged_covered, anon_29.pledged_gap AS pledged_gap, anon_29.pledged_surplus AS pledged_surplus, anon_29.pledged_full AS pledged_full, anon_29.committed_amount AS committed_amount, anon_29.committed_covered AS committed_covered, anon_29.committed_gap AS committed_gap, anon_29.committed_surplus AS committed_surplus, anon_29.committed_full AS committed_full, anon_29.received_amount AS received_amount, anon_29.received_covered AS received_covered, anon_29.received_gap AS received_gap, anon_29.received_surplus AS received_surplus, anon_29.received_full AS received_full, anon_29.disbursed_amount AS disbursed_amount, anon_29.disbursed_covered AS disbursed_covered, anon_29.disbursed_gap AS disbursed_gap, anon_29.disbursed_surplus AS disbursed_surplus, anon_29.disbursed_full AS disbursed_full, anon_29.spent_amount AS spent_amount, anon_29.spent_covered AS spent_covered, anon_29.spent_gap AS spent_gap, anon_29.spent_surplus AS spent_surplus, anon_29.spent_full AS spent_full, anon_29.unit AS unit, anon_29.keys AS keys, anon_29.unconverted AS unconverted, anon_29.of_needs AS of_needs, CAST(anon_29.keys AS TEXT) AS place
                        FROM (
                          SELECT anon_30.required AS required, anon_30.needs AS needs, anon_30.pledged_amount AS pledged_amount, anon_30.pledged_covered AS pledged_covered, anon_30.pledged_gap AS pledged_gap, anon_30.pledged_surplus AS pledged_surplus, anon_30.pledged_full AS pledged_full, anon_30.committed_amount AS committed_amount, anon_30.committed_covered AS committed_covered, anon_30.committed_gap AS committed_gap, anon_30.committed_surplus AS committed_surplus, anon_30.committed_full AS committed_full, anon_30.received_amount AS received_amount, anon_30.received_covered AS received_covered, anon_30.received_gap AS received_gap, anon_30.received_surplus AS received_surplus, anon_30.received_full AS received_full, anon_30.disbursed_amount AS disbursed_amount, anon_30.disbursed_covered AS disbursed_covered, anon_30.disbursed_gap AS disbursed_gap, anon_30.disbursed_surplus AS disbursed_surplus, anon_30.disbursed_full AS disbursed_full, anon_30.spent_amount AS spent_amount, anon_30.spent_covered AS spent_covered, anon_30.spent_gap AS spent_gap, anon_30.spent_surplus AS spent_surplus, anon_30.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_31.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                          FROM (
                            SELECT coalesce(sum(anon_32.required), 0::numeric) AS required, count(anon_32.id) AS needs, coalesce(sum(anon_32.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_32.pledged, anon_32.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_32.required - anon_32.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_32.pledged - anon_32.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_32.id) FILTER (
                              WHERE anon_32.pledged >= anon_32.required) AS pledged_full, coalesce(sum(anon_32.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_32.committed, anon_32.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_32.required - anon_32.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_32.committed - anon_32.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_32.id) FILTER (
                              WHERE anon_32.committed >= anon_32.required) AS committed_full, coalesce(sum(anon_32.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_32.received, anon_32.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_32.required - anon_32.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_32.received - anon_32.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_32.id) FILTER (
                              WHERE anon_32.received >= anon_32.required) AS received_full, coalesce(sum(anon_32.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_32.disbursed, anon_32.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_32.required - anon_32.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_32.disbursed - anon_32.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_32.id) FILTER (
                              WHERE anon_32.disbursed >= anon_32.required) AS disbursed_full, coalesce(sum(anon_32.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_32.spent, anon_32.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_32.required - anon_32.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_32.spent - anon_32.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_32.id) FILTER (
                              WHERE anon_32.spent >= anon_32.required) AS spent_full
                            FROM (
                              SELECT anon_33.id AS id, anon_33.required AS required, coalesce(sum(anon_34.value) FILTER (
                                  WHERE anon_34.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(anon_34.value) FILTER (
                                  WHERE anon_34.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(anon_34.value) FILTER (
                                  WHERE anon_34.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(anon_34.value) FILTER (
                                  WHERE anon_34.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(anon_34.value) FILTER (
                                  WHERE anon_34.stage IN ('SPENT')), 0::numeric) AS spent
                              FROM (
                                SELECT need_7.id AS id, need_7.confidence AS confidence, need_7.illustrative AS illustrative, need_7.note AS note, need_7.recorded_at AS recorded_at, need_7.code AS code, need_7.plan_id AS plan_id, need_7.event_id AS event_id, need_7.title AS title, need_7.scope AS scope, need_7.state_code AS state_code, need_7.pillar AS pillar, need_7.sector AS sector, need_7.topics AS topics, need_7.populations AS populations, need_7.kind AS kind, need_7.unit AS unit, need_7.qualifier AS qualifier, need_7.stated_on_edtf AS stated_on_edtf, need_7.stated_on_earliest AS stated_on_earliest, need_7.stated_on_latest AS stated_on_latest, need_7.period_edtf AS period_edtf, need_7.period_earliest AS period_earliest, need_7.period_latest AS period_latest, need_7.investment_known AS investment_known, need_7.validated AS validated, need_7.publication AS publication, plan_7.code AS plan_code, plan_7.title AS plan_title, CAST(CAST(EXTRACT(year
                                      FROM need_7.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_35.required AS required, anon_35.unvalued AS unvalued
                                FROM need AS need_7
                                JOIN plan AS plan_7 ON plan_7.id = need_7.plan_id
                                JOIN (
                                  SELECT anon_36.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_36.balance_usd ELSE anon_36.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_36.unvalued ELSE 0 END) AS unvalued
                                  FROM (
                                    SELECT account_9.stage AS stage, account_9.unit AS unit, account_9.line_id AS line_id, account_9.need_id AS need_id, account_9.project_id AS project_id, account_9.balance AS balance, account_9.balance_usd AS balance_usd, account_9.unvalued AS unvalued
                                    FROM account AS account_9) AS anon_36
                                  WHERE anon_36.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_36.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_36.unit = $1::VARCHAR)
                                  GROUP BY anon_36.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_36.balance_usd ELSE anon_36.balance END) > 0 OR sum(anon_36.unvalued) > 0) AS anon_35 ON anon_35.need_id = need_7.id
                                WHERE need_7.publication = 'PUBLISHED' AND need_7.illustrative IS false AND need_7.id = need_8.id) AS anon_33
                              LEFT OUTER JOIN (
                                SELECT anon_37.stage AS stage, anon_37.unit AS unit, anon_37.need_id AS need_id, anon_37.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_37.balance_usd ELSE anon_37.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_37.unvalued ELSE 0 END AS unvalued, pledge_3.donor_id AS donor_id, pledge_3.event_id AS event_id, pledge_line_3.channel AS channel, pledge_line_3.fund_id AS fund_id, pledge_line_3.modality AS modality, pledge_line_3.earmark_modality AS earmark_modality
                                FROM (
                                  SELECT account_10.stage AS stage, account_10.unit AS unit, account_10.line_id AS line_id, account_10.need_id AS need_id, account_10.project_id AS project_id, account_10.balance AS balance, account_10.balance_usd AS balance_usd, account_10.unvalued AS unvalued
                                  FROM account AS account_10) AS anon_37
                                JOIN pledge_line AS pledge_line_3 ON pledge_line_3.id = anon_37.line_id
                                JOIN pledge AS pledge_3 ON pledge_3.id = pledge_line_3.pledge_id
                                WHERE anon_37.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_37.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_37.unit = $1::VARCHAR) AND pledge_line_3.modality != 'LOAN' AND pledge_3.illustrative IS false AND pledge_3.counts IS true) AS anon_34 ON anon_34.need_id = anon_33.id
                              GROUP BY anon_33.id, anon_33.required) AS anon_32) AS anon_30
                          LEFT OUTER JOIN (
                            SELECT jsonb_agg(jsonb_build_object('currency', anon_38.unit, 'amount', decimal_text(anon_38.amount, anon_38.unit))) AS unconverted
                            FROM (
                              SELECT anon_39.unit AS unit, sum(anon_39.unvalued) AS amount
                              FROM (
                                SELECT anon_40.unit AS unit, anon_40.unvalued AS unvalued
                                FROM (
                                  SELECT need_9.id AS id, need_9.confidence AS confidence, need_9.illustrative AS illustrative, need_9.note AS note, need_9.recorded_at AS recorded_at, need_9.code AS code, need_9.plan_id AS plan_id, need_9.event_id AS event_id, need_9.title AS title, need_9.scope AS scope, need_9.state_code AS state_code, need_9.pillar AS pillar, need_9.sector AS sector, need_9.topics AS topics, need_9.populations AS populations, need_9.kind AS kind, need_9.unit AS unit, need_9.qualifier AS qualifier, need_9.stated_on_edtf AS stated_on_edtf, need_9.stated_on_earliest AS stated_on_earliest, need_9.stated_on_latest AS stated_on_latest, need_9.period_edtf AS period_edtf, need_9.period_earliest AS period_earliest, need_9.period_latest AS period_latest, need_9.investment_known AS investment_known, need_9.validated AS validated, need_9.publication AS publication, plan_8.code AS plan_code, plan_8.title AS plan_title, CAST(CAST(EXTRACT(year
                                        FROM need_9.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_42.required AS required, anon_42.unvalued AS unvalued
                                  FROM need AS need_9
                                  JOIN plan AS plan_8 ON plan_8.id = need_9.plan_id
                                  JOIN (
                                    SELECT anon_43.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_43.balance_usd ELSE anon_43.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_43.unvalued ELSE 0 END) AS unvalued
                                    FROM (
                                      SELECT account_11.stage AS stage, account_11.unit AS unit, account_11.line_id AS line_id, account_11.need_id AS need_id, account_11.project_id AS project_id, account_11.balance AS balance, account_11.balance_usd AS balance_usd, account_11.unvalued AS unvalued
                                      FROM account AS account_11) AS anon_43
                                    WHERE anon_43.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_43.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_43.unit = $1::VARCHAR)
                                    GROUP BY anon_43.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_43.balance_usd ELSE anon_43.balance END) > 0 OR sum(anon_43.unvalued) > 0) AS anon_42 ON anon_42.need_id = need_9.id
                                  WHERE need_9.publication = 'PUBLISHED' AND need_9.illustrative IS false AND need_9.id = need_8.id) AS anon_41
                                JOIN (
                                  SELECT anon_44.stage AS stage, anon_44.unit AS unit, anon_44.need_id AS need_id, anon_44.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_44.balance_usd ELSE anon_44.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_44.unvalued ELSE 0 END AS unvalued, pledge_4.donor_id AS donor_id, pledge_4.event_id AS event_id, pledge_line_4.channel AS channel, pledge_line_4.fund_id AS fund_id, pledge_line_4.modality AS modality, pledge_line_4.earmark_modality AS earmark_modality
                                  FROM (
                                    SELECT account_12.stage AS stage, account_12.unit AS unit, account_12.line_id AS line_id, account_12.need_id AS need_id, account_12.project_id AS project_id, account_12.balance AS balance, account_12.balance_usd AS balance_usd, account_12.unvalued AS unvalued
                                    FROM account AS account_12) AS anon_44
                                  JOIN pledge_line AS pledge_line_4 ON pledge_line_4.id = anon_44.line_id
                                  JOIN pledge AS pledge_4 ON pledge_4.id = pledge_line_4.pledge_id
                                  WHERE anon_44.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_44.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_44.unit = $1::VARCHAR) AND pledge_line_4.modality != 'LOAN' AND pledge_4.illustrative IS false AND pledge_4.counts IS true) AS anon_40 ON anon_40.need_id = anon_41.id UNION ALL
                                SELECT anon_45.unit AS unit, anon_45.unvalued AS unvalued
                                FROM (
                                  SELECT need_10.id AS id, need_10.confidence AS confidence, need_10.illustrative AS illustrative, need_10.note AS note, need_10.recorded_at AS recorded_at, need_10.code AS code, need_10.plan_id AS plan_id, need_10.event_id AS event_id, need_10.title AS title, need_10.scope AS scope, need_10.state_code AS state_code, need_10.pillar AS pillar, need_10.sector AS sector, need_10.topics AS topics, need_10.populations AS populations, need_10.kind AS kind, need_10.unit AS unit, need_10.qualifier AS qualifier, need_10.stated_on_edtf AS stated_on_edtf, need_10.stated_on_earliest AS stated_on_earliest, need_10.stated_on_latest AS stated_on_latest, need_10.period_edtf AS period_edtf, need_10.period_earliest AS period_earliest, need_10.period_latest AS period_latest, need_10.investment_known AS investment_known, need_10.validated AS validated, need_10.publication AS publication, plan_9.code AS plan_code, plan_9.title AS plan_title, CAST(CAST(EXTRACT(year
                                        FROM need_10.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_46.required AS required, anon_46.unvalued AS unvalued
                                  FROM need AS need_10
                                  JOIN plan AS plan_9 ON plan_9.id = need_10.plan_id
                                  JOIN (
                                    SELECT anon_47.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_47.balance_usd ELSE anon_47.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_47.unvalued ELSE 0 END) AS unvalued
                                    FROM (
                                      SELECT account_13.stage AS stage, account_13.unit AS unit, account_13.line_id AS line_id, account_13.need_id AS need_id, account_13.project_id AS project_id, account_13.balance AS balance, account_13.balance_usd AS balance_usd, account_13.unvalued AS unvalued
                                      FROM account AS account_13) AS anon_47
                                    WHERE anon_47.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_47.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_47.unit = $1::VARCHAR)
                                    GROUP BY anon_47.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_47.balance_usd ELSE anon_47.balance END) > 0 OR sum(anon_47.unvalued) > 0) AS anon_46 ON anon_46.need_id = need_10.id
                                  WHERE need_10.publication = 'PUBLISHED' AND need_10.illustrative IS false AND need_10.id = need_8.id) AS anon_45) AS anon_39
                              WHERE anon_39.unvalued > $4::BIGINT
                              GROUP BY anon_39.unit) AS anon_38) AS anon_31 ON true) AS anon_29) AS anon_28
                      LIMIT 1), 'null')) || ',"beforeAnythingWasKnown":') || coalesce((
                  SELECT (((('{"required":' || coalesce((('"' || CAST(decimal_text(anon_49.required, anon_49.unit) AS TEXT)) || '"'), 'null')) || ',"pledged":') || (('{"gap":' || coalesce((('"' || CAST(decimal_text(anon_49.pledged_gap, anon_49.unit) AS TEXT)) || '"'), 'null')) || '}')) || '}') AS anon_48
                  FROM (
                    SELECT anon_50.required AS required, anon_50.needs AS needs, anon_50.pledged_amount AS pledged_amount, anon_50.pledged_covered AS pledged_covered, anon_50.pledged_gap AS pledged_gap, anon_50.pledged_surplus AS pledged_surplus, anon_50.pledged_full AS pledged_full, anon_50.committed_amount AS committed_amount, anon_50.committed_covered AS committed_covered, anon_50.committed_gap AS committed_gap, anon_50.committed_surplus AS committed_surplus, anon_50.committed_full AS committed_full, anon_50.received_amount AS received_amount, anon_50.received_covered AS received_covered, anon_50.received_gap AS received_gap, anon_50.received_surplus AS received_surplus, anon_50.received_full AS received_full, anon_50.disbursed_amount AS disbursed_amount, anon_50.disbursed_covered AS disbursed_covered, anon_50.disbursed_gap AS disbursed_gap, anon_50.disbursed_surplus AS disbursed_surplus, anon_50.disbursed_full AS disbursed_full, anon_50.spent_amount AS spent_amount, anon_50.spent_covered AS spent_covered, anon_50.spent_gap AS spent_gap, anon_50.spent_surplus AS spent_surplus, anon_50.spent_full AS spent_full, anon_50.unit AS unit, anon_50.keys AS keys, anon_50.unconverted AS unconverted, anon_50.of_needs AS of_needs, CAST(anon_50.keys AS TEXT) AS place
                    FROM (
                      SELECT anon_51.required AS required, anon_51.needs AS needs, anon_51.pledged_amount AS pledged_amount, anon_51.pledged_covered AS pledged_covered, anon_51.pledged_gap AS pledged_gap, anon_51.pledged_surplus AS pledged_surplus, anon_51.pledged_full AS pledged_full, anon_51.committed_amount AS committed_amount, anon_51.committed_covered AS committed_covered, anon_51.committed_gap AS committed_gap, anon_51.committed_surplus AS committed_surplus, anon_51.committed_full AS committed_full, anon_51.received_amount AS received_amount, anon_51.received_covered AS received_covered, anon_51.received_gap AS received_gap, anon_51.received_surplus AS received_surplus, anon_51.received_full AS received_full, anon_51.disbursed_amount AS disbursed_amount, anon_51.disbursed_covered AS disbursed_covered, anon_51.disbursed_gap AS disbursed_gap, anon_51.disbursed_surplus AS disbursed_surplus, anon_51.disbursed_full AS disbursed_full, anon_51.spent_amount AS spent_amount, anon_51.spent_covered AS spent_covered, anon_51.spent_gap AS spent_gap, anon_51.spent_surplus AS spent_surplus, anon_51.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_52.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                      FROM (
                        SELECT coalesce(sum(anon_53.required), 0::numeric) AS required, count(anon_53.id) AS needs, coalesce(sum(anon_53.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_53.pledged, anon_53.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_53.required - anon_53.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_53.pledged - anon_53.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_53.id) FILTER (
                          WHERE anon_53.pledged >= anon_53.required) AS pledged_full, coalesce(sum(anon_53.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_53.committed, anon_53.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_53.required - anon_53.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_53.committed - anon_53.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_53.id) FILTER (
                          WHERE anon_53.committed >= anon_53.required) AS committed_full, coalesce(sum(anon_53.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_53.received, anon_53.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_53.required - anon_53.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_53.received - anon_53.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_53.id) FILTER (
                          WHERE anon_53.received >= anon_53.required) AS received_full, coalesce(sum(anon_53.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_53.disbursed, anon_53.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_53.required - anon_53.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_53.disbursed - anon_53.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_53.id) FILTER (
                          WHERE anon_53.disbursed >= anon_53.required) AS disbursed_full, coalesce(sum(anon_53.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_53.spent, anon_53.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_53.required - anon_53.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_53.spent - anon_53.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_53.id) FILTER (
                          WHERE anon_53.spent >= anon_53.required) AS spent_full
                        FROM (
                          SELECT anon_54.id AS id, anon_54.required AS required, coalesce(sum(anon_55.value) FILTER (
                              WHERE anon_55.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(anon_55.value) FILTER (
                              WHERE anon_55.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(anon_55.value) FILTER (
                              WHERE anon_55.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(anon_55.value) FILTER (
                              WHERE anon_55.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(anon_55.value) FILTER (
                              WHERE anon_55.stage IN ('SPENT')), 0::numeric) AS spent
                          FROM (
                            SELECT need_11.id AS id, need_11.confidence AS confidence, need_11.illustrative AS illustrative, need_11.note AS note, need_11.recorded_at AS recorded_at, need_11.code AS code, need_11.plan_id AS plan_id, need_11.event_id AS event_id, need_11.title AS title, need_11.scope AS scope, need_11.state_code AS state_code, need_11.pillar AS pillar, need_11.sector AS sector, need_11.topics AS topics, need_11.populations AS populations, need_11.kind AS kind, need_11.unit AS unit, need_11.qualifier AS qualifier, need_11.stated_on_edtf AS stated_on_edtf, need_11.stated_on_earliest AS stated_on_earliest, need_11.stated_on_latest AS stated_on_latest, need_11.period_edtf AS period_edtf, need_11.period_earliest AS period_earliest, need_11.period_latest AS period_latest, need_11.investment_known AS investment_known, need_11.validated AS validated, need_11.publication AS publication, plan_10.code AS plan_code, plan_10.title AS plan_title, CAST(CAST(EXTRACT(year
                                  FROM need_11.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_56.required AS required, anon_56.unvalued AS unvalued
                            FROM need AS need_11
                            JOIN plan AS plan_10 ON plan_10.id = need_11.plan_id
                            JOIN (
                              SELECT anon_57.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_57.balance_usd ELSE anon_57.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_57.unvalued ELSE 0 END) AS unvalued
                              FROM (
                                SELECT account_14.stage AS stage, account_14.unit AS unit, account_14.line_id AS line_id, account_14.need_id AS need_id, account_14.project_id AS project_id, anon_58.balance AS balance, anon_58.balance_usd AS balance_usd, anon_58.unvalued AS unvalued
                                FROM account AS account_14
                                JOIN (
                                  SELECT anon_59.account_id AS account_id, sum(anon_59.amount) AS balance, sum(anon_59.amount_usd) AS balance_usd, sum(anon_59.unvalued) AS unvalued
                                  FROM (
                                    SELECT transfer_1.to_account AS account_id, 1 * transfer_1.amount AS amount, 1 * coalesce(transfer_1.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_1.amount_usd IS NULL) THEN transfer_1.amount ELSE 0 END AS unvalued
                                    FROM transfer AS transfer_1
                                    WHERE transfer_1.effective_on <= CAST(timezone('UTC', now()) AS DATE) AND transfer_1.sequence <= least((
                                        SELECT ledger_head.sequence
                                        FROM ledger_head), (
                                        SELECT coalesce(max(journal_entry_1.sequence), 0) AS coalesce_1
                                        FROM journal_entry AS journal_entry_1
                                        WHERE journal_entry_1.recorded_at <= $5::TIMESTAMP WITH TIME ZONE)) UNION ALL
                                    SELECT transfer_2.from_account AS account_id, -1 * transfer_2.amount AS amount, -1 * coalesce(transfer_2.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_2.amount_usd IS NULL) THEN transfer_2.amount ELSE 0 END AS unvalued
                                    FROM transfer AS transfer_2
                                    WHERE transfer_2.effective_on <= CAST(timezone('UTC', now()) AS DATE) AND transfer_2.sequence <= least((
                                        SELECT ledger_head.sequence
                                        FROM ledger_head), (
                                        SELECT coalesce(max(journal_entry_2.sequence), 0) AS coalesce_2
                                        FROM journal_entry AS journal_entry_2
                                        WHERE journal_entry_2.recorded_at <= $5::TIMESTAMP WITH TIME ZONE))) AS anon_59
                                  GROUP BY anon_59.account_id) AS anon_58 ON anon_58.account_id = account_14.id) AS anon_57
                              WHERE anon_57.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_57.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_57.unit = $1::VARCHAR)
                              GROUP BY anon_57.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_57.balance_usd ELSE anon_57.balance END) > 0 OR sum(anon_57.unvalued) > 0) AS anon_56 ON anon_56.need_id = need_11.id
                            WHERE need_11.publication = 'PUBLISHED' AND need_11.illustrative IS false AND need_11.id = need_8.id) AS anon_54
                          LEFT OUTER JOIN (
                            SELECT anon_60.stage AS stage, anon_60.unit AS unit, anon_60.need_id AS need_id, anon_60.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_60.balance_usd ELSE anon_60.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_60.unvalued ELSE 0 END AS unvalued, pledge_5.donor_id AS donor_id, pledge_5.event_id AS event_id, pledge_line_5.channel AS channel, pledge_line_5.fund_id AS fund_id, pledge_line_5.modality AS modality, pledge_line_5.earmark_modality AS earmark_modality
                            FROM (
                              SELECT account_15.stage AS stage, account_15.unit AS unit, account_15.line_id AS line_id, account_15.need_id AS need_id, account_15.project_id AS project_id, anon_61.balance AS balance, anon_61.balance_usd AS balance_usd, anon_61.unvalued AS unvalued
                              FROM account AS account_15
                              JOIN (
                                SELECT anon_62.account_id AS account_id, sum(anon_62.amount) AS balance, sum(anon_62.amount_usd) AS balance_usd, sum(anon_62.unvalued) AS unvalued
                                FROM (
                                  SELECT transfer_3.to_account AS account_id, 1 * transfer_3.amount AS amount, 1 * coalesce(transfer_3.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_3.amount_usd IS NULL) THEN transfer_3.amount ELSE 0 END AS unvalued
                                  FROM transfer AS transfer_3
                                  WHERE transfer_3.effective_on <= CAST(timezone('UTC', now()) AS DATE) AND transfer_3.sequence <= least((
                                      SELECT ledger_head.sequence
                                      FROM ledger_head), (
                                      SELECT coalesce(max(journal_entry_3.sequence), 0) AS coalesce_3
                                      FROM journal_entry AS journal_entry_3
                                      WHERE journal_entry_3.recorded_at <= $5::TIMESTAMP WITH TIME ZONE)) UNION ALL
                                  SELECT transfer_4.from_account AS account_id, -1 * transfer_4.amount AS amount, -1 * coalesce(transfer_4.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_4.amount_usd IS NULL) THEN transfer_4.amount ELSE 0 END AS unvalued
                                  FROM transfer AS transfer_4
                                  WHERE transfer_4.effective_on <= CAST(timezone('UTC', now()) AS DATE) AND transfer_4.sequence <= least((
                                      SELECT ledger_head.sequence
                                      FROM ledger_head), (
                                      SELECT coalesce(max(journal_entry_4.sequence), 0) AS coalesce_4
                                      FROM journal_entry AS journal_entry_4
                                      WHERE journal_entry_4.recorded_at <= $5::TIMESTAMP WITH TIME ZONE))) AS anon_62
                                GROUP BY anon_62.account_id) AS anon_61 ON anon_61.account_id = account_15.id) AS anon_60
                            JOIN pledge_line AS pledge_line_5 ON pledge_line_5.id = anon_60.line_id
                            JOIN pledge AS pledge_5 ON pledge_5.id = pledge_line_5.pledge_id
                            WHERE anon_60.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_60.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_60.unit = $1::VARCHAR) AND pledge_line_5.modality != 'LOAN' AND pledge_5.illustrative IS false AND pledge_5.counts IS true) AS anon_55 ON anon_55.need_id = anon_54.id
                          GROUP BY anon_54.id, anon_54.required) AS anon_53) AS anon_51
                      LEFT OUTER JOIN (
                        SELECT jsonb_agg(jsonb_build_object('currency', anon_63.unit, 'amount', decimal_text(anon_63.amount, anon_63.unit))) AS unconverted
                        FROM (
                          SELECT anon_64.unit AS unit, sum(anon_64.unvalued) AS amount
                          FROM (
                            SELECT anon_65.unit AS unit, anon_65.unvalued AS unvalued
                            FROM (
                              SELECT need_12.id AS id, need_12.confidence AS confidence, need_12.illustrative AS illustrative, need_12.note AS note, need_12.recorded_at AS recorded_at, need_12.code AS code, need_12.plan_id AS plan_id, need_12.event_id AS event_id, need_12.title AS title, need_12.scope AS scope, need_12.state_code AS state_code, need_12.pillar AS pillar, need_12.sector AS sector, need_12.topics AS topics, need_12.populations AS populations, need_12.kind AS kind, need_12.unit AS unit, need_12.qualifier AS qualifier, need_12.stated_on_edtf AS stated_on_edtf, need_12.stated_on_earliest AS stated_on_earliest, need_12.stated_on_latest AS stated_on_latest, need_12.period_edtf AS period_edtf, need_12.period_earliest AS period_earliest, need_12.period_latest AS period_latest, need_12.investment_known AS investment_known, need_12.validated AS validated, need_12.publication AS publication, plan_11.code AS plan_code, plan_11.title AS plan_title, CAST(CAST(EXTRACT(year
                                    FROM need_12.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_67.required AS required, anon_67.unvalued AS unvalued
                              FROM need AS need_12
                              JOIN plan AS plan_11 ON plan_11.id = need_12.plan_id
                              JOIN (
                                SELECT anon_68.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_68.balance_usd ELSE anon_68.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_68.unvalued ELSE 0 END) AS unvalued
                                FROM (
                                  SELECT account_16.stage AS stage, account_16.unit AS unit, account_16.line_id AS line_id, account_16.need_id AS need_id, account_16.project_id AS project_id, anon_69.balance AS balance, anon_69.balance_usd AS balance_usd, anon_69.unvalued AS unvalued
                                  FROM account AS account_16
                                  JOIN (
                                    SELECT anon_70.account_id AS account_id, sum(anon_70.amount) AS balance, sum(anon_70.amount_usd) AS balance_usd, sum(anon_70.unvalued) AS unvalued
                                    FROM (
                                      SELECT transfer_5.to_account AS account_id, 1 * transfer_5.amount AS amount, 1 * coalesce(transfer_5.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_5.amount_usd IS NULL) THEN transfer_5.amount ELSE 0 END AS unvalued
                                      FROM transfer AS transfer_5
                                      WHERE transfer_5.effective_on <= CAST(timezone('UTC', now()) AS DATE) AND transfer_5.sequence <= least((
                                          SELECT ledger_head.sequence
                                          FROM ledger_head), (
                                          SELECT coalesce(max(journal_entry_5.sequence), 0) AS coalesce_5
                                          FROM journal_entry AS journal_entry_5
                                          WHERE journal_entry_5.recorded_at <= $5::TIMESTAMP WITH TIME ZONE)) UNION ALL
                                      SELECT transfer_6.from_account AS account_id, -1 * transfer_6.amount AS amount, -1 * coalesce(transfer_6.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_6.amount_usd IS NULL) THEN transfer_6.amount ELSE 0 END AS unvalued
                                      FROM transfer AS transfer_6
                                      WHERE transfer_6.effective_on <= CAST(timezone('UTC', now()) AS DATE) AND transfer_6.sequence <= least((
                                          SELECT ledger_head.sequence
                                          FROM ledger_head), (
                                          SELECT coalesce(max(journal_entry_6.sequence), 0) AS coalesce_6
                                          FROM journal_entry AS journal_entry_6
                                          WHERE journal_entry_6.recorded_at <= $5::TIMESTAMP WITH TIME ZONE))) AS anon_70
                                    GROUP BY anon_70.account_id) AS anon_69 ON anon_69.account_id = account_16.id) AS anon_68
                                WHERE anon_68.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_68.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_68.unit = $1::VARCHAR)
                                GROUP BY anon_68.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_68.balance_usd ELSE anon_68.balance END) > 0 OR sum(anon_68.unvalued) > 0) AS anon_67 ON anon_67.need_id = need_12.id
                              WHERE need_12.publication = 'PUBLISHED' AND need_12.illustrative IS false AND need_12.id = need_8.id) AS anon_66
                            JOIN (
                              SELECT anon_71.stage AS stage, anon_71.unit AS unit, anon_71.need_id AS need_id, anon_71.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_71.balance_usd ELSE anon_71.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_71.unvalued ELSE 0 END AS unvalued, pledge_6.donor_id AS donor_id, pledge_6.event_id AS event_id, pledge_line_6.channel AS channel, pledge_line_6.fund_id AS fund_id, pledge_line_6.modality AS modality, pledge_line_6.earmark_modality AS earmark_modality
                              FROM (
                                SELECT account_17.stage AS stage, account_17.unit AS unit, account_17.line_id AS line_id, account_17.need_id AS need_id, account_17.project_id AS project_id, anon_72.balance AS balance, anon_72.balance_usd AS balance_usd, anon_72.unvalued AS unvalued
                                FROM account AS account_17
                                JOIN (
                                  SELECT anon_73.account_id AS account_id, sum(anon_73.amount) AS balance, sum(anon_73.amount_usd) AS balance_usd, sum(anon_73.unvalued) AS unvalued
                                  FROM (
                                    SELECT transfer_7.to_account AS account_id, 1 * transfer_7.amount AS amount, 1 * coalesce(transfer_7.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_7.amount_usd IS NULL) THEN transfer_7.amount ELSE 0 END AS unvalued
                                    FROM transfer AS transfer_7
                                    WHERE transfer_7.effective_on <= CAST(timezone('UTC', now()) AS DATE) AND transfer_7.sequence <= least((
                                        SELECT ledger_head.sequence
                                        FROM ledger_head), (
                                        SELECT coalesce(max(journal_entry_7.sequence), 0) AS coalesce_7
                                        FROM journal_entry AS journal_entry_7
                                        WHERE journal_entry_7.recorded_at <= $5::TIMESTAMP WITH TIME ZONE)) UNION ALL
                                    SELECT transfer_8.from_account AS account_id, -1 * transfer_8.amount AS amount, -1 * coalesce(transfer_8.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_8.amount_usd IS NULL) THEN transfer_8.amount ELSE 0 END AS unvalued
                                    FROM transfer AS transfer_8
                                    WHERE transfer_8.effective_on <= CAST(timezone('UTC', now()) AS DATE) AND transfer_8.sequence <= least((
                                        SELECT ledger_head.sequence
                                        FROM ledger_head), (
                                        SELECT coalesce(max(journal_entry_8.sequence), 0) AS coalesce_8
                                        FROM journal_entry AS journal_entry_8
                                        WHERE journal_entry_8.recorded_at <= $5::TIMESTAMP WITH TIME ZONE))) AS anon_73
                                  GROUP BY anon_73.account_id) AS anon_72 ON anon_72.account_id = account_17.id) AS anon_71
                              JOIN pledge_line AS pledge_line_6 ON pledge_line_6.id = anon_71.line_id
                              JOIN pledge AS pledge_6 ON pledge_6.id = pledge_line_6.pledge_id
                              WHERE anon_71.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_71.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_71.unit = $1::VARCHAR) AND pledge_line_6.modality != 'LOAN' AND pledge_6.illustrative IS false AND pledge_6.counts IS true) AS anon_65 ON anon_65.need_id = anon_66.id UNION ALL
                            SELECT anon_74.unit AS unit, anon_74.unvalued AS unvalued
                            FROM (
                              SELECT need_13.id AS id, need_13.confidence AS confidence, need_13.illustrative AS illustrative, need_13.note AS note, need_13.recorded_at AS recorded_at, need_13.code AS code, need_13.plan_id AS plan_id, need_13.event_id AS event_id, need_13.title AS title, need_13.scope AS scope, need_13.state_code AS state_code, need_13.pillar AS pillar, need_13.sector AS sector, need_13.topics AS topics, need_13.populations AS populations, need_13.kind AS kind, need_13.unit AS unit, need_13.qualifier AS qualifier, need_13.stated_on_edtf AS stated_on_edtf, need_13.stated_on_earliest AS stated_on_earliest, need_13.stated_on_latest AS stated_on_latest, need_13.period_edtf AS period_edtf, need_13.period_earliest AS period_earliest, need_13.period_latest AS period_latest, need_13.investment_known AS investment_known, need_13.validated AS validated, need_13.publication AS publication, plan_12.code AS plan_code, plan_12.title AS plan_title, CAST(CAST(EXTRACT(year
                                    FROM need_13.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_75.required AS required, anon_75.unvalued AS unvalued
                              FROM need AS need_13
                              JOIN plan AS plan_12 ON plan_12.id = need_13.plan_id
                              JOIN (
                                SELECT anon_76.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_76.balance_usd ELSE anon_76.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_76.unvalued ELSE 0 END) AS unvalued
                                FROM (
                                  SELECT account_18.stage AS stage, account_18.unit AS unit, account_18.line_id AS line_id, account_18.need_id AS need_id, account_18.project_id AS project_id, anon_77.balance AS balance, anon_77.balance_usd AS balance_usd, anon_77.unvalued AS unvalued
                                  FROM account AS account_18
                                  JOIN (
                                    SELECT anon_78.account_id AS account_id, sum(anon_78.amount) AS balance, sum(anon_78.amount_usd) AS balance_usd, sum(anon_78.unvalued) AS unvalued
                                    FROM (
                                      SELECT transfer_9.to_account AS account_id, 1 * transfer_9.amount AS amount, 1 * coalesce(transfer_9.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_9.amount_usd IS NULL) THEN transfer_9.amount ELSE 0 END AS unvalued
                                      FROM transfer AS transfer_9
                                      WHERE transfer_9.effective_on <= CAST(timezone('UTC', now()) AS DATE) AND transfer_9.sequence <= least((
                                          SELECT ledger_head.sequence
                                          FROM ledger_head), (
                                          SELECT coalesce(max(journal_entry_9.sequence), 0) AS coalesce_9
                                          FROM journal_entry AS journal_entry_9
                                          WHERE journal_entry_9.recorded_at <= $5::TIMESTAMP WITH TIME ZONE)) UNION ALL
                                      SELECT transfer_10.from_account AS account_id, -1 * transfer_10.amount AS amount, -1 * coalesce(transfer_10.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_10.amount_usd IS NULL) THEN transfer_10.amount ELSE 0 END AS unvalued
                                      FROM transfer AS transfer_10
                                      WHERE transfer_10.effective_on <= CAST(timezone('UTC', now()) AS DATE) AND transfer_10.sequence <= least((
                                          SELECT ledger_head.sequence
                                          FROM ledger_head), (
                                          SELECT coalesce(max(journal_entry_10.sequence), 0) AS coalesce_10
                                          FROM journal_entry AS journal_entry_10
                                          WHERE journal_entry_10.recorded_at <= $5::TIMESTAMP WITH TIME ZONE))) AS anon_78
                                    GROUP BY anon_78.account_id) AS anon_77 ON anon_77.account_id = account_18.id) AS anon_76
                                WHERE anon_76.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_76.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_76.unit = $1::VARCHAR)
                                GROUP BY anon_76.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_76.balance_usd ELSE anon_76.balance END) > 0 OR sum(anon_76.unvalued) > 0) AS anon_75 ON anon_75.need_id = need_13.id
                              WHERE need_13.publication = 'PUBLISHED' AND need_13.illustrative IS false AND need_13.id = need_8.id) AS anon_74) AS anon_64
                          WHERE anon_64.unvalued > $6::BIGINT
                          GROUP BY anon_64.unit) AS anon_63) AS anon_52 ON true) AS anon_50) AS anon_49
                  LIMIT 1), 'null')) || '}') AS anon_26
          FROM need AS need_8
          WHERE need_8.code = $7::VARCHAR AND need_8.publication = 'PUBLISHED'
          LIMIT 1), 'null')) || '}'), 'UTF8') AS convert_to_1
