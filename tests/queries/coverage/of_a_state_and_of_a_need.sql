SELECT convert_to('{"state":' || coalesce((
      SELECT '{"coverage":' || coalesce((
          SELECT '{"required":' || coalesce((('"' || CAST(decimal_text(r2.required, r2.unit) AS TEXT)) || '"'), 'null') || ',"pledged":' || ('{"amount":' || coalesce((('"' || CAST(decimal_text(r2.pledged_amount, r2.unit) AS TEXT)) || '"'), 'null') || ',"effective":' || CASE WHEN r2.pledged_covered IS NOT NULL THEN '{"value":' || coalesce(CAST(round(r2.pledged_covered / CAST(nullif(r2.required, 0) AS NUMERIC), 6) AS TEXT), 'null') || '}' ELSE 'null' END || '}') || '}'
          FROM (
            SELECT anon_1.required AS required, anon_1.needs AS needs, anon_1.pledged_amount AS pledged_amount, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.unit AS unit, anon_1.keys AS keys, anon_1.unconverted AS unconverted, anon_1.of_needs AS of_needs, CAST(anon_1.keys AS TEXT) AS place
            FROM (
              SELECT anon_2.required AS required, anon_2.needs AS needs, anon_2.pledged_amount AS pledged_amount, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_3.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
              FROM (
                SELECT coalesce(sum(anon_4.required), 0::numeric) AS required, count(anon_4.id) AS needs, coalesce(sum(anon_4.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_4.pledged, anon_4.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_4.required - anon_4.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_4.pledged - anon_4.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.pledged >= anon_4.required) AS pledged_full, coalesce(sum(anon_4.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_4.committed, anon_4.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_4.required - anon_4.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_4.committed - anon_4.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.committed >= anon_4.required) AS committed_full, coalesce(sum(anon_4.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_4.received, anon_4.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_4.required - anon_4.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_4.received - anon_4.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.received >= anon_4.required) AS received_full, coalesce(sum(anon_4.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_4.disbursed, anon_4.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_4.required - anon_4.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_4.disbursed - anon_4.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.disbursed >= anon_4.required) AS disbursed_full, coalesce(sum(anon_4.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_4.spent, anon_4.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_4.required - anon_4.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_4.spent - anon_4.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.spent >= anon_4.required) AS spent_full
                FROM (
                  SELECT anon_5.id AS id, anon_5.required AS required, coalesce(sum(anon_6.value) FILTER (
                      WHERE anon_6.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(anon_6.value) FILTER (
                      WHERE anon_6.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(anon_6.value) FILTER (
                      WHERE anon_6.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(anon_6.value) FILTER (
                      WHERE anon_6.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(anon_6.value) FILTER (
                      WHERE anon_6.stage IN ('SPENT')), 0::numeric) AS spent
                  FROM (
                    SELECT need_1.id AS id, need_1.confidence AS confidence, need_1.illustrative AS illustrative, need_1.note AS note, need_1.recorded_at AS recorded_at, need_1.code AS code, need_1.plan_id AS plan_id, need_1.event_id AS event_id, need_1.title AS title, need_1.scope AS scope, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.topics AS topics, need_1.populations AS populations, need_1.kind AS kind, need_1.unit AS unit, need_1.qualifier AS qualifier, need_1.stated_on_edtf AS stated_on_edtf, need_1.stated_on_earliest AS stated_on_earliest, need_1.stated_on_latest AS stated_on_latest, need_1.period_edtf AS period_edtf, need_1.period_earliest AS period_earliest, need_1.period_latest AS period_latest, need_1.investment_known AS investment_known, need_1.validated AS validated, need_1.publication AS publication, plan_1.code AS plan_code, plan_1.title AS plan_title, CAST(CAST(EXTRACT(year
                          FROM need_1.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_7.required AS required, anon_7.unvalued AS unvalued
                    FROM need AS need_1
                    JOIN plan AS plan_1 ON plan_1.id = need_1.plan_id
                    JOIN (
                      SELECT anon_8.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_8.balance_usd ELSE anon_8.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_8.unvalued ELSE 0 END) AS unvalued
                      FROM (
                        SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                        FROM account AS account_1) AS anon_8
                      WHERE anon_8.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_8.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_8.unit = $1::VARCHAR)
                      GROUP BY anon_8.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_8.balance_usd ELSE anon_8.balance END) > 0 OR sum(anon_8.unvalued) > 0) AS anon_7 ON anon_7.need_id = need_1.id
                    WHERE need_1.publication = 'PUBLISHED' AND need_1.illustrative IS false AND plan_1.reference IS true AND plan_1.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
                        SELECT plan_2.id
                        FROM plan AS plan_2
                        WHERE plan_2.reference IS true AND plan_2.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_2.state_code IS NOT DISTINCT
                        FROM plan_1.state_code AND plan_2.adopted_latest > plan_1.adopted_latest AND plan_2.id IN (
                          SELECT need_2.plan_id
                          FROM need AS need_2
                          JOIN (
                            SELECT account_2.stage AS stage, account_2.unit AS unit, account_2.line_id AS line_id, account_2.need_id AS need_id, account_2.project_id AS project_id, account_2.balance AS balance, account_2.balance_usd AS balance_usd, account_2.unvalued AS unvalued
                            FROM account AS account_2) AS anon_9 ON anon_9.need_id = need_2.id
                          WHERE need_2.publication = 'PUBLISHED' AND anon_9.stage = 'REQUIRED' AND anon_9.balance > 0 AND need_2.illustrative IS false) AND plan_2.illustrative IS false)) AND need_1.state_code = r1.code) AS anon_5
                  LEFT OUTER JOIN (
                    SELECT anon_10.stage AS stage, anon_10.unit AS unit, anon_10.need_id AS need_id, anon_10.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_10.balance_usd ELSE anon_10.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_10.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                    FROM (
                      SELECT account_3.stage AS stage, account_3.unit AS unit, account_3.line_id AS line_id, account_3.need_id AS need_id, account_3.project_id AS project_id, account_3.balance AS balance, account_3.balance_usd AS balance_usd, account_3.unvalued AS unvalued
                      FROM account AS account_3) AS anon_10
                    JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_10.line_id
                    JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                    WHERE anon_10.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_10.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_10.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true) AS anon_6 ON anon_6.need_id = anon_5.id
                  GROUP BY anon_5.id, anon_5.required) AS anon_4) AS anon_2
              LEFT OUTER JOIN (
                SELECT jsonb_agg(jsonb_build_object('currency', anon_11.unit, 'amount', decimal_text(anon_11.amount, anon_11.unit))) AS unconverted
                FROM (
                  SELECT anon_12.unit AS unit, sum(anon_12.unvalued) AS amount
                  FROM (
                    SELECT anon_13.unit AS unit, anon_13.unvalued AS unvalued
                    FROM (
                      SELECT need_3.id AS id, need_3.confidence AS confidence, need_3.illustrative AS illustrative, need_3.note AS note, need_3.recorded_at AS recorded_at, need_3.code AS code, need_3.plan_id AS plan_id, need_3.event_id AS event_id, need_3.title AS title, need_3.scope AS scope, need_3.state_code AS state_code, need_3.pillar AS pillar, need_3.sector AS sector, need_3.topics AS topics, need_3.populations AS populations, need_3.kind AS kind, need_3.unit AS unit, need_3.qualifier AS qualifier, need_3.stated_on_edtf AS stated_on_edtf, need_3.stated_on_earliest AS stated_on_earliest, need_3.stated_on_latest AS stated_on_latest, need_3.period_edtf AS period_edtf, need_3.period_earliest AS period_earliest, need_3.period_latest AS period_latest, need_3.investment_known AS investment_known, need_3.validated AS validated, need_3.publication AS publication, plan_3.code AS plan_code, plan_3.title AS plan_title, CAST(CAST(EXTRACT(year
                            FROM need_3.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_15.required AS required, anon_15.unvalued AS unvalued
                      FROM need AS need_3
                      JOIN plan AS plan_3 ON plan_3.id = need_3.plan_id
                      JOIN (
                        SELECT anon_16.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_16.balance_usd ELSE anon_16.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_16.unvalued ELSE 0 END) AS unvalued
                        FROM (
                          SELECT account_4.stage AS stage, account_4.unit AS unit, account_4.line_id AS line_id, account_4.need_id AS need_id, account_4.project_id AS project_id, account_4.balance AS balance, account_4.balance_usd AS balance_usd, account_4.unvalued AS unvalued
                          FROM account AS account_4) AS anon_16
                        WHERE anon_16.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_16.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_16.unit = $1::VARCHAR)
                        GROUP BY anon_16.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_16.balance_usd ELSE anon_16.balance END) > 0 OR sum(anon_16.unvalued) > 0) AS anon_15 ON anon_15.need_id = need_3.id
                      WHERE need_3.publication = 'PUBLISHED' AND need_3.illustrative IS false AND plan_3.reference IS true AND plan_3.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
                          SELECT plan_4.id
                          FROM plan AS plan_4
                          WHERE plan_4.reference IS true AND plan_4.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_4.state_code IS NOT DISTINCT
                          FROM plan_3.state_code AND plan_4.adopted_latest > plan_3.adopted_latest AND plan_4.id IN (
                            SELECT need_4.plan_id
                            FROM need AS need_4
                            JOIN (
                              SELECT account_5.stage AS stage, account_5.unit AS unit, account_5.line_id AS line_id, account_5.need_id AS need_id, account_5.project_id AS project_id, account_5.balance AS balance, account_5.balance_usd AS balance_usd, account_5.unvalued AS unvalued
                              FROM account AS account_5) AS anon_17 ON anon_17.need_id = need_4.id
                            WHERE need_4.publication = 'PUBLISHED' AND anon_17.stage = 'REQUIRED' AND anon_17.balance > 0 AND need_4.illustrative IS false) AND plan_4.illustrative IS false)) AND need_3.state_code = r1.code) AS anon_14
                    JOIN (
                      SELECT anon_18.stage AS stage, anon_18.unit AS unit, anon_18.need_id AS need_id, anon_18.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_18.balance_usd ELSE anon_18.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_18.unvalued ELSE 0 END AS unvalued, pledge_2.donor_id AS donor_id, pledge_2.event_id AS event_id, pledge_line_2.channel AS channel, pledge_line_2.fund_id AS fund_id, pledge_line_2.modality AS modality, pledge_line_2.earmark_modality AS earmark_modality
                      FROM (
                        SELECT account_6.stage AS stage, account_6.unit AS unit, account_6.line_id AS line_id, account_6.need_id AS need_id, account_6.project_id AS project_id, account_6.balance AS balance, account_6.balance_usd AS balance_usd, account_6.unvalued AS unvalued
                        FROM account AS account_6) AS anon_18
                      JOIN pledge_line AS pledge_line_2 ON pledge_line_2.id = anon_18.line_id
                      JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
                      WHERE anon_18.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_18.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_18.unit = $1::VARCHAR) AND pledge_line_2.modality != 'LOAN' AND pledge_2.illustrative IS false AND pledge_2.counts IS true) AS anon_13 ON anon_13.need_id = anon_14.id UNION ALL
                    SELECT anon_19.unit AS unit, anon_19.unvalued AS unvalued
                    FROM (
                      SELECT need_5.id AS id, need_5.confidence AS confidence, need_5.illustrative AS illustrative, need_5.note AS note, need_5.recorded_at AS recorded_at, need_5.code AS code, need_5.plan_id AS plan_id, need_5.event_id AS event_id, need_5.title AS title, need_5.scope AS scope, need_5.state_code AS state_code, need_5.pillar AS pillar, need_5.sector AS sector, need_5.topics AS topics, need_5.populations AS populations, need_5.kind AS kind, need_5.unit AS unit, need_5.qualifier AS qualifier, need_5.stated_on_edtf AS stated_on_edtf, need_5.stated_on_earliest AS stated_on_earliest, need_5.stated_on_latest AS stated_on_latest, need_5.period_edtf AS period_edtf, need_5.period_earliest AS period_earliest, need_5.period_latest AS period_latest, need_5.investment_known AS investment_known, need_5.validated AS validated, need_5.publication AS publication, plan_5.code AS plan_code, plan_5.title AS plan_title, CAST(CAST(EXTRACT(year
                            FROM need_5.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_20.required AS required, anon_20.unvalued AS unvalued
                      FROM need AS need_5
                      JOIN plan AS plan_5 ON plan_5.id = need_5.plan_id
                      JOIN (
                        SELECT anon_21.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_21.balance_usd ELSE anon_21.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_21.unvalued ELSE 0 END) AS unvalued
                        FROM (
                          SELECT account_7.stage AS stage, account_7.unit AS unit, account_7.line_id AS line_id, account_7.need_id AS need_id, account_7.project_id AS project_id, account_7.balance AS balance, account_7.balance_usd AS balance_usd, account_7.unvalued AS unvalued
                          FROM account AS account_7) AS anon_21
                        WHERE anon_21.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_21.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_21.unit = $1::VARCHAR)
                        GROUP BY anon_21.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_21.balance_usd ELSE anon_21.balance END) > 0 OR sum(anon_21.unvalued) > 0) AS anon_20 ON anon_20.need_id = need_5.id
                      WHERE need_5.publication = 'PUBLISHED' AND need_5.illustrative IS false AND plan_5.reference IS true AND plan_5.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
                          SELECT plan_6.id
                          FROM plan AS plan_6
                          WHERE plan_6.reference IS true AND plan_6.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_6.state_code IS NOT DISTINCT
                          FROM plan_5.state_code AND plan_6.adopted_latest > plan_5.adopted_latest AND plan_6.id IN (
                            SELECT need_6.plan_id
                            FROM need AS need_6
                            JOIN (
                              SELECT account_8.stage AS stage, account_8.unit AS unit, account_8.line_id AS line_id, account_8.need_id AS need_id, account_8.project_id AS project_id, account_8.balance AS balance, account_8.balance_usd AS balance_usd, account_8.unvalued AS unvalued
                              FROM account AS account_8) AS anon_22 ON anon_22.need_id = need_6.id
                            WHERE need_6.publication = 'PUBLISHED' AND anon_22.stage = 'REQUIRED' AND anon_22.balance > 0 AND need_6.illustrative IS false) AND plan_6.illustrative IS false)) AND need_5.state_code = r1.code) AS anon_19) AS anon_12
                  WHERE anon_12.unvalued > $2::BIGINT
                  GROUP BY anon_12.unit) AS anon_11) AS anon_3 ON true) AS anon_1) AS r2
          LIMIT 1), 'null') || '}'
      FROM state AS r1
      WHERE r1.code = $3::VARCHAR
      LIMIT 1), 'null') || ',"need":' || coalesce((
      SELECT '{"coverage":' || coalesce((
          SELECT '{"required":' || coalesce((('"' || CAST(decimal_text(r4.required, r4.unit) AS TEXT)) || '"'), 'null') || ',"complete":' || coalesce(CAST(r4.unconverted = '[]'::jsonb AS TEXT), 'null') || ',"pledged":' || ('{"gap":' || coalesce((('"' || CAST(decimal_text(r4.pledged_gap, r4.unit) AS TEXT)) || '"'), 'null') || '}') || '}'
          FROM (
            SELECT anon_1.required AS required, anon_1.needs AS needs, anon_1.pledged_amount AS pledged_amount, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.unit AS unit, anon_1.keys AS keys, anon_1.unconverted AS unconverted, anon_1.of_needs AS of_needs, CAST(anon_1.keys AS TEXT) AS place
            FROM (
              SELECT anon_2.required AS required, anon_2.needs AS needs, anon_2.pledged_amount AS pledged_amount, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_3.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
              FROM (
                SELECT coalesce(sum(anon_4.required), 0::numeric) AS required, count(anon_4.id) AS needs, coalesce(sum(anon_4.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_4.pledged, anon_4.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_4.required - anon_4.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_4.pledged - anon_4.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.pledged >= anon_4.required) AS pledged_full, coalesce(sum(anon_4.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_4.committed, anon_4.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_4.required - anon_4.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_4.committed - anon_4.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.committed >= anon_4.required) AS committed_full, coalesce(sum(anon_4.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_4.received, anon_4.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_4.required - anon_4.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_4.received - anon_4.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.received >= anon_4.required) AS received_full, coalesce(sum(anon_4.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_4.disbursed, anon_4.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_4.required - anon_4.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_4.disbursed - anon_4.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.disbursed >= anon_4.required) AS disbursed_full, coalesce(sum(anon_4.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_4.spent, anon_4.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_4.required - anon_4.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_4.spent - anon_4.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.spent >= anon_4.required) AS spent_full
                FROM (
                  SELECT anon_5.id AS id, anon_5.required AS required, coalesce(sum(anon_6.value) FILTER (
                      WHERE anon_6.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(anon_6.value) FILTER (
                      WHERE anon_6.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(anon_6.value) FILTER (
                      WHERE anon_6.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(anon_6.value) FILTER (
                      WHERE anon_6.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(anon_6.value) FILTER (
                      WHERE anon_6.stage IN ('SPENT')), 0::numeric) AS spent
                  FROM (
                    SELECT need_1.id AS id, need_1.confidence AS confidence, need_1.illustrative AS illustrative, need_1.note AS note, need_1.recorded_at AS recorded_at, need_1.code AS code, need_1.plan_id AS plan_id, need_1.event_id AS event_id, need_1.title AS title, need_1.scope AS scope, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.topics AS topics, need_1.populations AS populations, need_1.kind AS kind, need_1.unit AS unit, need_1.qualifier AS qualifier, need_1.stated_on_edtf AS stated_on_edtf, need_1.stated_on_earliest AS stated_on_earliest, need_1.stated_on_latest AS stated_on_latest, need_1.period_edtf AS period_edtf, need_1.period_earliest AS period_earliest, need_1.period_latest AS period_latest, need_1.investment_known AS investment_known, need_1.validated AS validated, need_1.publication AS publication, plan_1.code AS plan_code, plan_1.title AS plan_title, CAST(CAST(EXTRACT(year
                          FROM need_1.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_7.required AS required, anon_7.unvalued AS unvalued
                    FROM need AS need_1
                    JOIN plan AS plan_1 ON plan_1.id = need_1.plan_id
                    JOIN (
                      SELECT anon_8.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_8.balance_usd ELSE anon_8.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_8.unvalued ELSE 0 END) AS unvalued
                      FROM (
                        SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
                        FROM account AS account_1) AS anon_8
                      WHERE anon_8.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_8.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_8.unit = $1::VARCHAR)
                      GROUP BY anon_8.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_8.balance_usd ELSE anon_8.balance END) > 0 OR sum(anon_8.unvalued) > 0) AS anon_7 ON anon_7.need_id = need_1.id
                    WHERE need_1.publication = 'PUBLISHED' AND need_1.illustrative IS false AND need_1.id = r3.id) AS anon_5
                  LEFT OUTER JOIN (
                    SELECT anon_9.stage AS stage, anon_9.unit AS unit, anon_9.need_id AS need_id, anon_9.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_9.balance_usd ELSE anon_9.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_9.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                    FROM (
                      SELECT account_2.stage AS stage, account_2.unit AS unit, account_2.line_id AS line_id, account_2.need_id AS need_id, account_2.project_id AS project_id, account_2.balance AS balance, account_2.balance_usd AS balance_usd, account_2.unvalued AS unvalued
                      FROM account AS account_2) AS anon_9
                    JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_9.line_id
                    JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                    WHERE anon_9.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_9.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_9.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true) AS anon_6 ON anon_6.need_id = anon_5.id
                  GROUP BY anon_5.id, anon_5.required) AS anon_4) AS anon_2
              LEFT OUTER JOIN (
                SELECT jsonb_agg(jsonb_build_object('currency', anon_10.unit, 'amount', decimal_text(anon_10.amount, anon_10.unit))) AS unconverted
                FROM (
                  SELECT anon_11.unit AS unit, sum(anon_11.unvalued) AS amount
                  FROM (
                    SELECT anon_12.unit AS unit, anon_12.unvalued AS unvalued
                    FROM (
                      SELECT need_2.id AS id, need_2.confidence AS confidence, need_2.illustrative AS illustrative, need_2.note AS note, need_2.recorded_at AS recorded_at, need_2.code AS code, need_2.plan_id AS plan_id, need_2.event_id AS event_id, need_2.title AS title, need_2.scope AS scope, need_2.state_code AS state_code, need_2.pillar AS pillar, need_2.sector AS sector, need_2.topics AS topics, need_2.populations AS populations, need_2.kind AS kind, need_2.unit AS unit, need_2.qualifier AS qualifier, need_2.stated_on_edtf AS stated_on_edtf, need_2.stated_on_earliest AS stated_on_earliest, need_2.stated_on_latest AS stated_on_latest, need_2.period_edtf AS period_edtf, need_2.period_earliest AS period_earliest, need_2.period_latest AS period_latest, need_2.investment_known AS investment_known, need_2.validated AS validated, need_2.publication AS publication, plan_2.code AS plan_code, plan_2.title AS plan_title, CAST(CAST(EXTRACT(year
                            FROM need_2.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_14.required AS required, anon_14.unvalued AS unvalued
                      FROM need AS need_2
                      JOIN plan AS plan_2 ON plan_2.id = need_2.plan_id
                      JOIN (
                        SELECT anon_15.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_15.balance_usd ELSE anon_15.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_15.unvalued ELSE 0 END) AS unvalued
                        FROM (
                          SELECT account_3.stage AS stage, account_3.unit AS unit, account_3.line_id AS line_id, account_3.need_id AS need_id, account_3.project_id AS project_id, account_3.balance AS balance, account_3.balance_usd AS balance_usd, account_3.unvalued AS unvalued
                          FROM account AS account_3) AS anon_15
                        WHERE anon_15.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_15.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_15.unit = $1::VARCHAR)
                        GROUP BY anon_15.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_15.balance_usd ELSE anon_15.balance END) > 0 OR sum(anon_15.unvalued) > 0) AS anon_14 ON anon_14.need_id = need_2.id
                      WHERE need_2.publication = 'PUBLISHED' AND need_2.illustrative IS false AND need_2.id = r3.id) AS anon_13
                    JOIN (
                      SELECT anon_16.stage AS stage, anon_16.unit AS unit, anon_16.need_id AS need_id, anon_16.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_16.balance_usd ELSE anon_16.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_16.unvalued ELSE 0 END AS unvalued, pledge_2.donor_id AS donor_id, pledge_2.event_id AS event_id, pledge_line_2.channel AS channel, pledge_line_2.fund_id AS fund_id, pledge_line_2.modality AS modality, pledge_line_2.earmark_modality AS earmark_modality
                      FROM (
                        SELECT account_4.stage AS stage, account_4.unit AS unit, account_4.line_id AS line_id, account_4.need_id AS need_id, account_4.project_id AS project_id, account_4.balance AS balance, account_4.balance_usd AS balance_usd, account_4.unvalued AS unvalued
                        FROM account AS account_4) AS anon_16
                      JOIN pledge_line AS pledge_line_2 ON pledge_line_2.id = anon_16.line_id
                      JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
                      WHERE anon_16.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_16.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_16.unit = $1::VARCHAR) AND pledge_line_2.modality != 'LOAN' AND pledge_2.illustrative IS false AND pledge_2.counts IS true) AS anon_12 ON anon_12.need_id = anon_13.id UNION ALL
                    SELECT anon_17.unit AS unit, anon_17.unvalued AS unvalued
                    FROM (
                      SELECT need_3.id AS id, need_3.confidence AS confidence, need_3.illustrative AS illustrative, need_3.note AS note, need_3.recorded_at AS recorded_at, need_3.code AS code, need_3.plan_id AS plan_id, need_3.event_id AS event_id, need_3.title AS title, need_3.scope AS scope, need_3.state_code AS state_code, need_3.pillar AS pillar, need_3.sector AS sector, need_3.topics AS topics, need_3.populations AS populations, need_3.kind AS kind, need_3.unit AS unit, need_3.qualifier AS qualifier, need_3.stated_on_edtf AS stated_on_edtf, need_3.stated_on_earliest AS stated_on_earliest, need_3.stated_on_latest AS stated_on_latest, need_3.period_edtf AS period_edtf, need_3.period_earliest AS period_earliest, need_3.period_latest AS period_latest, need_3.investment_known AS investment_known, need_3.validated AS validated, need_3.publication AS publication, plan_3.code AS plan_code, plan_3.title AS plan_title, CAST(CAST(EXTRACT(year
                            FROM need_3.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_18.required AS required, anon_18.unvalued AS unvalued
                      FROM need AS need_3
                      JOIN plan AS plan_3 ON plan_3.id = need_3.plan_id
                      JOIN (
                        SELECT anon_19.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_19.balance_usd ELSE anon_19.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_19.unvalued ELSE 0 END) AS unvalued
                        FROM (
                          SELECT account_5.stage AS stage, account_5.unit AS unit, account_5.line_id AS line_id, account_5.need_id AS need_id, account_5.project_id AS project_id, account_5.balance AS balance, account_5.balance_usd AS balance_usd, account_5.unvalued AS unvalued
                          FROM account AS account_5) AS anon_19
                        WHERE anon_19.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_19.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_19.unit = $1::VARCHAR)
                        GROUP BY anon_19.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_19.balance_usd ELSE anon_19.balance END) > 0 OR sum(anon_19.unvalued) > 0) AS anon_18 ON anon_18.need_id = need_3.id
                      WHERE need_3.publication = 'PUBLISHED' AND need_3.illustrative IS false AND need_3.id = r3.id) AS anon_17) AS anon_11
                  WHERE anon_11.unvalued > $2::BIGINT
                  GROUP BY anon_11.unit) AS anon_10) AS anon_3 ON true) AS anon_1) AS r4
          LIMIT 1), 'null') || ',"beforeAnythingWasKnown":' || coalesce((
          SELECT '{"required":' || coalesce((('"' || CAST(decimal_text(r5.required, r5.unit) AS TEXT)) || '"'), 'null') || ',"pledged":' || ('{"gap":' || coalesce((('"' || CAST(decimal_text(r5.pledged_gap, r5.unit) AS TEXT)) || '"'), 'null') || '}') || '}'
          FROM (
            SELECT anon_1.required AS required, anon_1.needs AS needs, anon_1.pledged_amount AS pledged_amount, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.unit AS unit, anon_1.keys AS keys, anon_1.unconverted AS unconverted, anon_1.of_needs AS of_needs, CAST(anon_1.keys AS TEXT) AS place
            FROM (
              SELECT anon_2.required AS required, anon_2.needs AS needs, anon_2.pledged_amount AS pledged_amount, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_3.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
              FROM (
                SELECT coalesce(sum(anon_4.required), 0::numeric) AS required, count(anon_4.id) AS needs, coalesce(sum(anon_4.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_4.pledged, anon_4.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_4.required - anon_4.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_4.pledged - anon_4.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.pledged >= anon_4.required) AS pledged_full, coalesce(sum(anon_4.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_4.committed, anon_4.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_4.required - anon_4.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_4.committed - anon_4.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.committed >= anon_4.required) AS committed_full, coalesce(sum(anon_4.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_4.received, anon_4.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_4.required - anon_4.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_4.received - anon_4.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.received >= anon_4.required) AS received_full, coalesce(sum(anon_4.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_4.disbursed, anon_4.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_4.required - anon_4.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_4.disbursed - anon_4.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.disbursed >= anon_4.required) AS disbursed_full, coalesce(sum(anon_4.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_4.spent, anon_4.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_4.required - anon_4.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_4.spent - anon_4.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.spent >= anon_4.required) AS spent_full
                FROM (
                  SELECT anon_5.id AS id, anon_5.required AS required, coalesce(sum(anon_6.value) FILTER (
                      WHERE anon_6.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(anon_6.value) FILTER (
                      WHERE anon_6.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(anon_6.value) FILTER (
                      WHERE anon_6.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(anon_6.value) FILTER (
                      WHERE anon_6.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(anon_6.value) FILTER (
                      WHERE anon_6.stage IN ('SPENT')), 0::numeric) AS spent
                  FROM (
                    SELECT need_1.id AS id, need_1.confidence AS confidence, need_1.illustrative AS illustrative, need_1.note AS note, need_1.recorded_at AS recorded_at, need_1.code AS code, need_1.plan_id AS plan_id, need_1.event_id AS event_id, need_1.title AS title, need_1.scope AS scope, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.topics AS topics, need_1.populations AS populations, need_1.kind AS kind, need_1.unit AS unit, need_1.qualifier AS qualifier, need_1.stated_on_edtf AS stated_on_edtf, need_1.stated_on_earliest AS stated_on_earliest, need_1.stated_on_latest AS stated_on_latest, need_1.period_edtf AS period_edtf, need_1.period_earliest AS period_earliest, need_1.period_latest AS period_latest, need_1.investment_known AS investment_known, need_1.validated AS validated, need_1.publication AS publication, plan_1.code AS plan_code, plan_1.title AS plan_title, CAST(CAST(EXTRACT(year
                          FROM need_1.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_7.required AS required, anon_7.unvalued AS unvalued
                    FROM need AS need_1
                    JOIN plan AS plan_1 ON plan_1.id = need_1.plan_id
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
                            WHERE transfer_1.effective_on <= CAST(timezone('UTC', now()) AS DATE) AND transfer_1.sequence <= least((
                                SELECT ledger_head.sequence
                                FROM ledger_head), (
                                SELECT coalesce(max(journal_entry_1.sequence), 0) AS coalesce_1
                                FROM journal_entry AS journal_entry_1
                                WHERE journal_entry_1.recorded_at <= $4::TIMESTAMP WITH TIME ZONE)) UNION ALL
                            SELECT transfer_2.from_account AS account_id, -1 * transfer_2.amount AS amount, -1 * coalesce(transfer_2.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_2.amount_usd IS NULL) THEN transfer_2.amount ELSE 0 END AS unvalued
                            FROM transfer AS transfer_2
                            WHERE transfer_2.effective_on <= CAST(timezone('UTC', now()) AS DATE) AND transfer_2.sequence <= least((
                                SELECT ledger_head.sequence
                                FROM ledger_head), (
                                SELECT coalesce(max(journal_entry_2.sequence), 0) AS coalesce_2
                                FROM journal_entry AS journal_entry_2
                                WHERE journal_entry_2.recorded_at <= $4::TIMESTAMP WITH TIME ZONE))) AS anon_10
                          GROUP BY anon_10.account_id) AS anon_9 ON anon_9.account_id = account_1.id) AS anon_8
                      WHERE anon_8.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_8.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_8.unit = $1::VARCHAR)
                      GROUP BY anon_8.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_8.balance_usd ELSE anon_8.balance END) > 0 OR sum(anon_8.unvalued) > 0) AS anon_7 ON anon_7.need_id = need_1.id
                    WHERE need_1.publication = 'PUBLISHED' AND need_1.illustrative IS false AND need_1.id = r3.id) AS anon_5
                  LEFT OUTER JOIN (
                    SELECT anon_11.stage AS stage, anon_11.unit AS unit, anon_11.need_id AS need_id, anon_11.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_11.balance_usd ELSE anon_11.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_11.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                    FROM (
                      SELECT account_2.stage AS stage, account_2.unit AS unit, account_2.line_id AS line_id, account_2.need_id AS need_id, account_2.project_id AS project_id, anon_12.balance AS balance, anon_12.balance_usd AS balance_usd, anon_12.unvalued AS unvalued
                      FROM account AS account_2
                      JOIN (
                        SELECT anon_13.account_id AS account_id, sum(anon_13.amount) AS balance, sum(anon_13.amount_usd) AS balance_usd, sum(anon_13.unvalued) AS unvalued
                        FROM (
                          SELECT transfer_3.to_account AS account_id, 1 * transfer_3.amount AS amount, 1 * coalesce(transfer_3.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_3.amount_usd IS NULL) THEN transfer_3.amount ELSE 0 END AS unvalued
                          FROM transfer AS transfer_3
                          WHERE transfer_3.effective_on <= CAST(timezone('UTC', now()) AS DATE) AND transfer_3.sequence <= least((
                              SELECT ledger_head.sequence
                              FROM ledger_head), (
                              SELECT coalesce(max(journal_entry_3.sequence), 0) AS coalesce_3
                              FROM journal_entry AS journal_entry_3
                              WHERE journal_entry_3.recorded_at <= $4::TIMESTAMP WITH TIME ZONE)) UNION ALL
                          SELECT transfer_4.from_account AS account_id, -1 * transfer_4.amount AS amount, -1 * coalesce(transfer_4.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_4.amount_usd IS NULL) THEN transfer_4.amount ELSE 0 END AS unvalued
                          FROM transfer AS transfer_4
                          WHERE transfer_4.effective_on <= CAST(timezone('UTC', now()) AS DATE) AND transfer_4.sequence <= least((
                              SELECT ledger_head.sequence
                              FROM ledger_head), (
                              SELECT coalesce(max(journal_entry_4.sequence), 0) AS coalesce_4
                              FROM journal_entry AS journal_entry_4
                              WHERE journal_entry_4.recorded_at <= $4::TIMESTAMP WITH TIME ZONE))) AS anon_13
                        GROUP BY anon_13.account_id) AS anon_12 ON anon_12.account_id = account_2.id) AS anon_11
                    JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_11.line_id
                    JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                    WHERE anon_11.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_11.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_11.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true) AS anon_6 ON anon_6.need_id = anon_5.id
                  GROUP BY anon_5.id, anon_5.required) AS anon_4) AS anon_2
              LEFT OUTER JOIN (
                SELECT jsonb_agg(jsonb_build_object('currency', anon_14.unit, 'amount', decimal_text(anon_14.amount, anon_14.unit))) AS unconverted
                FROM (
                  SELECT anon_15.unit AS unit, sum(anon_15.unvalued) AS amount
                  FROM (
                    SELECT anon_16.unit AS unit, anon_16.unvalued AS unvalued
                    FROM (
                      SELECT need_2.id AS id, need_2.confidence AS confidence, need_2.illustrative AS illustrative, need_2.note AS note, need_2.recorded_at AS recorded_at, need_2.code AS code, need_2.plan_id AS plan_id, need_2.event_id AS event_id, need_2.title AS title, need_2.scope AS scope, need_2.state_code AS state_code, need_2.pillar AS pillar, need_2.sector AS sector, need_2.topics AS topics, need_2.populations AS populations, need_2.kind AS kind, need_2.unit AS unit, need_2.qualifier AS qualifier, need_2.stated_on_edtf AS stated_on_edtf, need_2.stated_on_earliest AS stated_on_earliest, need_2.stated_on_latest AS stated_on_latest, need_2.period_edtf AS period_edtf, need_2.period_earliest AS period_earliest, need_2.period_latest AS period_latest, need_2.investment_known AS investment_known, need_2.validated AS validated, need_2.publication AS publication, plan_2.code AS plan_code, plan_2.title AS plan_title, CAST(CAST(EXTRACT(year
                            FROM need_2.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_18.required AS required, anon_18.unvalued AS unvalued
                      FROM need AS need_2
                      JOIN plan AS plan_2 ON plan_2.id = need_2.plan_id
                      JOIN (
                        SELECT anon_19.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_19.balance_usd ELSE anon_19.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_19.unvalued ELSE 0 END) AS unvalued
                        FROM (
                          SELECT account_3.stage AS stage, account_3.unit AS unit, account_3.line_id AS line_id, account_3.need_id AS need_id, account_3.project_id AS project_id, anon_20.balance AS balance, anon_20.balance_usd AS balance_usd, anon_20.unvalued AS unvalued
                          FROM account AS account_3
                          JOIN (
                            SELECT anon_21.account_id AS account_id, sum(anon_21.amount) AS balance, sum(anon_21.amount_usd) AS balance_usd, sum(anon_21.unvalued) AS unvalued
                            FROM (
                              SELECT transfer_5.to_account AS account_id, 1 * transfer_5.amount AS amount, 1 * coalesce(transfer_5.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_5.amount_usd IS NULL) THEN transfer_5.amount ELSE 0 END AS unvalued
                              FROM transfer AS transfer_5
                              WHERE transfer_5.effective_on <= CAST(timezone('UTC', now()) AS DATE) AND transfer_5.sequence <= least((
                                  SELECT ledger_head.sequence
                                  FROM ledger_head), (
                                  SELECT coalesce(max(journal_entry_5.sequence), 0) AS coalesce_5
                                  FROM journal_entry AS journal_entry_5
                                  WHERE journal_entry_5.recorded_at <= $4::TIMESTAMP WITH TIME ZONE)) UNION ALL
                              SELECT transfer_6.from_account AS account_id, -1 * transfer_6.amount AS amount, -1 * coalesce(transfer_6.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_6.amount_usd IS NULL) THEN transfer_6.amount ELSE 0 END AS unvalued
                              FROM transfer AS transfer_6
                              WHERE transfer_6.effective_on <= CAST(timezone('UTC', now()) AS DATE) AND transfer_6.sequence <= least((
                                  SELECT ledger_head.sequence
                                  FROM ledger_head), (
                                  SELECT coalesce(max(journal_entry_6.sequence), 0) AS coalesce_6
                                  FROM journal_entry AS journal_entry_6
                                  WHERE journal_entry_6.recorded_at <= $4::TIMESTAMP WITH TIME ZONE))) AS anon_21
                            GROUP BY anon_21.account_id) AS anon_20 ON anon_20.account_id = account_3.id) AS anon_19
                        WHERE anon_19.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_19.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_19.unit = $1::VARCHAR)
                        GROUP BY anon_19.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_19.balance_usd ELSE anon_19.balance END) > 0 OR sum(anon_19.unvalued) > 0) AS anon_18 ON anon_18.need_id = need_2.id
                      WHERE need_2.publication = 'PUBLISHED' AND need_2.illustrative IS false AND need_2.id = r3.id) AS anon_17
                    JOIN (
                      SELECT anon_22.stage AS stage, anon_22.unit AS unit, anon_22.need_id AS need_id, anon_22.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_22.balance_usd ELSE anon_22.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_22.unvalued ELSE 0 END AS unvalued, pledge_2.donor_id AS donor_id, pledge_2.event_id AS event_id, pledge_line_2.channel AS channel, pledge_line_2.fund_id AS fund_id, pledge_line_2.modality AS modality, pledge_line_2.earmark_modality AS earmark_modality
                      FROM (
                        SELECT account_4.stage AS stage, account_4.unit AS unit, account_4.line_id AS line_id, account_4.need_id AS need_id, account_4.project_id AS project_id, anon_23.balance AS balance, anon_23.balance_usd AS balance_usd, anon_23.unvalued AS unvalued
                        FROM account AS account_4
                        JOIN (
                          SELECT anon_24.account_id AS account_id, sum(anon_24.amount) AS balance, sum(anon_24.amount_usd) AS balance_usd, sum(anon_24.unvalued) AS unvalued
                          FROM (
                            SELECT transfer_7.to_account AS account_id, 1 * transfer_7.amount AS amount, 1 * coalesce(transfer_7.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_7.amount_usd IS NULL) THEN transfer_7.amount ELSE 0 END AS unvalued
                            FROM transfer AS transfer_7
                            WHERE transfer_7.effective_on <= CAST(timezone('UTC', now()) AS DATE) AND transfer_7.sequence <= least((
                                SELECT ledger_head.sequence
                                FROM ledger_head), (
                                SELECT coalesce(max(journal_entry_7.sequence), 0) AS coalesce_7
                                FROM journal_entry AS journal_entry_7
                                WHERE journal_entry_7.recorded_at <= $4::TIMESTAMP WITH TIME ZONE)) UNION ALL
                            SELECT transfer_8.from_account AS account_id, -1 * transfer_8.amount AS amount, -1 * coalesce(transfer_8.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_8.amount_usd IS NULL) THEN transfer_8.amount ELSE 0 END AS unvalued
                            FROM transfer AS transfer_8
                            WHERE transfer_8.effective_on <= CAST(timezone('UTC', now()) AS DATE) AND transfer_8.sequence <= least((
                                SELECT ledger_head.sequence
                                FROM ledger_head), (
                                SELECT coalesce(max(journal_entry_8.sequence), 0) AS coalesce_8
                                FROM journal_entry AS journal_entry_8
                                WHERE journal_entry_8.recorded_at <= $4::TIMESTAMP WITH TIME ZONE))) AS anon_24
                          GROUP BY anon_24.account_id) AS anon_23 ON anon_23.account_id = account_4.id) AS anon_22
                      JOIN pledge_line AS pledge_line_2 ON pledge_line_2.id = anon_22.line_id
                      JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
                      WHERE anon_22.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_22.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_22.unit = $1::VARCHAR) AND pledge_line_2.modality != 'LOAN' AND pledge_2.illustrative IS false AND pledge_2.counts IS true) AS anon_16 ON anon_16.need_id = anon_17.id UNION ALL
                    SELECT anon_25.unit AS unit, anon_25.unvalued AS unvalued
                    FROM (
                      SELECT need_3.id AS id, need_3.confidence AS confidence, need_3.illustrative AS illustrative, need_3.note AS note, need_3.recorded_at AS recorded_at, need_3.code AS code, need_3.plan_id AS plan_id, need_3.event_id AS event_id, need_3.title AS title, need_3.scope AS scope, need_3.state_code AS state_code, need_3.pillar AS pillar, need_3.sector AS sector, need_3.topics AS topics, need_3.populations AS populations, need_3.kind AS kind, need_3.unit AS unit, need_3.qualifier AS qualifier, need_3.stated_on_edtf AS stated_on_edtf, need_3.stated_on_earliest AS stated_on_earliest, need_3.stated_on_latest AS stated_on_latest, need_3.period_edtf AS period_edtf, need_3.period_earliest AS period_earliest, need_3.period_latest AS period_latest, need_3.investment_known AS investment_known, need_3.validated AS validated, need_3.publication AS publication, plan_3.code AS plan_code, plan_3.title AS plan_title, CAST(CAST(EXTRACT(year
                            FROM need_3.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_26.required AS required, anon_26.unvalued AS unvalued
                      FROM need AS need_3
                      JOIN plan AS plan_3 ON plan_3.id = need_3.plan_id
                      JOIN (
                        SELECT anon_27.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_27.balance_usd ELSE anon_27.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_27.unvalued ELSE 0 END) AS unvalued
                        FROM (
                          SELECT account_5.stage AS stage, account_5.unit AS unit, account_5.line_id AS line_id, account_5.need_id AS need_id, account_5.project_id AS project_id, anon_28.balance AS balance, anon_28.balance_usd AS balance_usd, anon_28.unvalued AS unvalued
                          FROM account AS account_5
                          JOIN (
                            SELECT anon_29.account_id AS account_id, sum(anon_29.amount) AS balance, sum(anon_29.amount_usd) AS balance_usd, sum(anon_29.unvalued) AS unvalued
                            FROM (
                              SELECT transfer_9.to_account AS account_id, 1 * transfer_9.amount AS amount, 1 * coalesce(transfer_9.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_9.amount_usd IS NULL) THEN transfer_9.amount ELSE 0 END AS unvalued
                              FROM transfer AS transfer_9
                              WHERE transfer_9.effective_on <= CAST(timezone('UTC', now()) AS DATE) AND transfer_9.sequence <= least((
                                  SELECT ledger_head.sequence
                                  FROM ledger_head), (
                                  SELECT coalesce(max(journal_entry_9.sequence), 0) AS coalesce_9
                                  FROM journal_entry AS journal_entry_9
                                  WHERE journal_entry_9.recorded_at <= $4::TIMESTAMP WITH TIME ZONE)) UNION ALL
                              SELECT transfer_10.from_account AS account_id, -1 * transfer_10.amount AS amount, -1 * coalesce(transfer_10.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_10.amount_usd IS NULL) THEN transfer_10.amount ELSE 0 END AS unvalued
                              FROM transfer AS transfer_10
                              WHERE transfer_10.effective_on <= CAST(timezone('UTC', now()) AS DATE) AND transfer_10.sequence <= least((
                                  SELECT ledger_head.sequence
                                  FROM ledger_head), (
                                  SELECT coalesce(max(journal_entry_10.sequence), 0) AS coalesce_10
                                  FROM journal_entry AS journal_entry_10
                                  WHERE journal_entry_10.recorded_at <= $4::TIMESTAMP WITH TIME ZONE))) AS anon_29
                            GROUP BY anon_29.account_id) AS anon_28 ON anon_28.account_id = account_5.id) AS anon_27
                        WHERE anon_27.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_27.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_27.unit = $1::VARCHAR)
                        GROUP BY anon_27.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_27.balance_usd ELSE anon_27.balance END) > 0 OR sum(anon_27.unvalued) > 0) AS anon_26 ON anon_26.need_id = need_3.id
                      WHERE need_3.publication = 'PUBLISHED' AND need_3.illustrative IS false AND need_3.id = r3.id) AS anon_25) AS anon_15
                  WHERE anon_15.unvalued > $2::BIGINT
                  GROUP BY anon_15.unit) AS anon_14) AS anon_3 ON true) AS anon_1) AS r5
          LIMIT 1), 'null') || '}'
      FROM need AS r3
      WHERE r3.code = $5::VARCHAR AND r3.publication = 'PUBLISHED'
      LIMIT 1), 'null') || '}', 'UTF8')
