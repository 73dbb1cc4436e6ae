WITH anon_12 AS (
  SELECT anon_13.stage AS stage, anon_13.unit AS unit, anon_13.need_id AS need_id, anon_13.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_13.balance_usd ELSE anon_13.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_13.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
  FROM (
    SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
    FROM account AS account_1) AS anon_13
  JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_13.line_id
  JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
  WHERE anon_13.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_13.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_13.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true), anon_29 AS (
  SELECT anon_30.stage AS stage, anon_30.unit AS unit, anon_30.need_id AS need_id, anon_30.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_30.balance_usd ELSE anon_30.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_30.unvalued ELSE 0 END AS unvalued, pledge_2.donor_id AS donor_id, pledge_2.event_id AS event_id, pledge_line_2.channel AS channel, pledge_line_2.fund_id AS fund_id, pledge_line_2.modality AS modality, pledge_line_2.earmark_modality AS earmark_modality
  FROM (
    SELECT account_2.stage AS stage, account_2.unit AS unit, account_2.line_id AS line_id, account_2.need_id AS need_id, account_2.project_id AS project_id, account_2.balance AS balance, account_2.balance_usd AS balance_usd, account_2.unvalued AS unvalued
    FROM account AS account_2) AS anon_30
  JOIN pledge_line AS pledge_line_2 ON pledge_line_2.id = anon_30.line_id
  JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
  WHERE anon_30.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_30.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_30.unit = $1::VARCHAR) AND pledge_line_2.modality != 'LOAN' AND pledge_2.illustrative IS false), anon_46 AS (
  SELECT anon_47.stage AS stage, anon_47.unit AS unit, anon_47.need_id AS need_id, anon_47.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_47.balance_usd ELSE anon_47.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_47.unvalued ELSE 0 END AS unvalued, pledge_3.donor_id AS donor_id, pledge_3.event_id AS event_id, pledge_line_3.channel AS channel, pledge_line_3.fund_id AS fund_id, pledge_line_3.modality AS modality, pledge_line_3.earmark_modality AS earmark_modality
  FROM (
    SELECT account_3.stage AS stage, account_3.unit AS unit, account_3.line_id AS line_id, account_3.need_id AS need_id, account_3.project_id AS project_id, account_3.balance AS balance, account_3.balance_usd AS balance_usd, account_3.unvalued AS unvalued
    FROM account AS account_3) AS anon_47
  JOIN pledge_line AS pledge_line_3 ON pledge_line_3.id = anon_47.line_id
  JOIN pledge AS pledge_3 ON pledge_3.id = pledge_line_3.pledge_id
  WHERE anon_47.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_47.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_47.unit = $1::VARCHAR) AND pledge_line_3.modality = any($4::TEXT[]) AND pledge_3.illustrative IS false AND pledge_3.counts IS true), anon_63 AS (
  SELECT anon_64.stage AS stage, anon_64.unit AS unit, anon_64.need_id AS need_id, anon_64.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_64.balance_usd ELSE anon_64.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_64.unvalued ELSE 0 END AS unvalued, pledge_4.donor_id AS donor_id, pledge_4.event_id AS event_id, pledge_line_4.channel AS channel, pledge_line_4.fund_id AS fund_id, pledge_line_4.modality AS modality, pledge_line_4.earmark_modality AS earmark_modality
  FROM (
    SELECT account_4.stage AS stage, account_4.unit AS unit, account_4.line_id AS line_id, account_4.need_id AS need_id, account_4.project_id AS project_id, account_4.balance AS balance, account_4.balance_usd AS balance_usd, account_4.unvalued AS unvalued
    FROM account AS account_4) AS anon_64
  JOIN pledge_line AS pledge_line_4 ON pledge_line_4.id = anon_64.line_id
  JOIN pledge AS pledge_4 ON pledge_4.id = pledge_line_4.pledge_id
  WHERE anon_64.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_64.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_64.unit = $1::VARCHAR) AND pledge_4.donor_id IN (
    SELECT party_1.id
    FROM party AS party_1
    WHERE party_1.code = any($6::TEXT[])) AND pledge_line_4.channel = any($7::TEXT[]) AND pledge_line_4.modality != 'LOAN' AND pledge_4.illustrative IS false AND pledge_4.counts IS true), anon_78 AS (
  SELECT need_1.id AS id, need_1.confidence AS confidence, need_1.illustrative AS illustrative, need_1.note AS note, need_1.recorded_at AS recorded_at, need_1.code AS code, need_1.plan_id AS plan_id, need_1.event_id AS event_id, need_1.title AS title, need_1.scope AS scope, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.topics AS topics, need_1.populations AS populations, need_1.kind AS kind, need_1.unit AS unit, need_1.qualifier AS qualifier, need_1.stated_on_edtf AS stated_on_edtf, need_1.stated_on_earliest AS stated_on_earliest, need_1.stated_on_latest AS stated_on_latest, need_1.period_edtf AS period_edtf, need_1.period_earliest AS period_earliest, need_1.period_latest AS period_latest, need_1.investment_known AS investment_known, need_1.validated AS validated, need_1.publication AS publication, plan_1.code AS plan_code, plan_1.title AS plan_title, CAST(CAST(EXTRACT(year
        FROM need_1.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_79.required AS required, anon_79.unvalued AS unvalued
  FROM need AS need_1
  JOIN plan AS plan_1 ON plan_1.id = need_1.plan_id
  JOIN (
    SELECT anon_80.need_id AS need_id, sum(CASE WHEN ($9::VARCHAR = 'USD') THEN anon_80.balance_usd ELSE anon_80.balance END) AS required, sum(CASE WHEN ($9::VARCHAR = 'USD') THEN anon_80.unvalued ELSE 0 END) AS unvalued
    FROM (
      SELECT account_5.stage AS stage, account_5.unit AS unit, account_5.line_id AS line_id, account_5.need_id AS need_id, account_5.project_id AS project_id, account_5.balance AS balance, account_5.balance_usd AS balance_usd, account_5.unvalued AS unvalued
      FROM account AS account_5) AS anon_80
    WHERE anon_80.stage = 'REQUIRED' AND ($9::VARCHAR = 'USD' AND (anon_80.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_80.unit = $9::VARCHAR)
    GROUP BY anon_80.need_id HAVING sum(CASE WHEN ($9::VARCHAR = 'USD') THEN anon_80.balance_usd ELSE anon_80.balance END) > 0 OR sum(anon_80.unvalued) > 0) AS anon_79 ON anon_79.need_id = need_1.id
  WHERE need_1.publication = 'PUBLISHED' AND need_1.illustrative IS false AND plan_1.reference IS true AND plan_1.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
      SELECT plan_2.id
      FROM plan AS plan_2
      WHERE plan_2.reference IS true AND plan_2.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_2.state_code IS NOT DISTINCT
      FROM plan_1.state_code AND plan_2.adopted_latest > plan_1.adopted_latest AND plan_2.id IN (
        SELECT need_2.plan_id
        FROM need AS need_2
        JOIN (
          SELECT account_6.stage AS stage, account_6.unit AS unit, account_6.line_id AS line_id, account_6.need_id AS need_id, account_6.project_id AS project_id, account_6.balance AS balance, account_6.balance_usd AS balance_usd, account_6.unvalued AS unvalued
          FROM account AS account_6) AS anon_81 ON anon_81.need_id = need_2.id
        WHERE need_2.publication = 'PUBLISHED' AND anon_81.stage = 'REQUIRED' AND anon_81.balance > 0 AND need_2.illustrative IS false) AND plan_2.illustrative IS false))), anon_82 AS (
  SELECT anon_83.stage AS stage, anon_83.unit AS unit, anon_83.need_id AS need_id, anon_83.project_id AS project_id, CASE WHEN ($9::VARCHAR = 'USD') THEN anon_83.balance_usd ELSE anon_83.balance END AS value, CASE WHEN ($9::VARCHAR = 'USD') THEN anon_83.unvalued ELSE 0 END AS unvalued, pledge_5.donor_id AS donor_id, pledge_5.event_id AS event_id, pledge_line_5.channel AS channel, pledge_line_5.fund_id AS fund_id, pledge_line_5.modality AS modality, pledge_line_5.earmark_modality AS earmark_modality
  FROM (
    SELECT account_7.stage AS stage, account_7.unit AS unit, account_7.line_id AS line_id, account_7.need_id AS need_id, account_7.project_id AS project_id, account_7.balance AS balance, account_7.balance_usd AS balance_usd, account_7.unvalued AS unvalued
    FROM account AS account_7) AS anon_83
  JOIN pledge_line AS pledge_line_5 ON pledge_line_5.id = anon_83.line_id
  JOIN pledge AS pledge_5 ON pledge_5.id = pledge_line_5.pledge_id
  WHERE anon_83.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($9::VARCHAR = 'USD' AND (anon_83.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_83.unit = $9::VARCHAR) AND pledge_line_5.modality != 'LOAN' AND pledge_5.illustrative IS false AND pledge_5.counts IS true)
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
                                        FROM anon_12 AS anon_11
                                        WHERE anon_11.need_id IS NULL) AS anon_9
                                      LEFT OUTER JOIN (
                                        SELECT jsonb_agg(jsonb_build_object('currency', anon_14.unit, 'amount', decimal_text(anon_14.amount, anon_14.unit))) AS unconverted
                                        FROM (
                                          SELECT anon_15.unit AS unit, sum(anon_15.unvalued) AS amount
                                          FROM (
                                            SELECT anon_16.unit AS unit, anon_16.unvalued AS unvalued
                                            FROM anon_12 AS anon_16
                                            WHERE anon_16.need_id IS NULL) AS anon_15
                                          WHERE anon_15.unvalued > $2::BIGINT
                                          GROUP BY anon_15.unit) AS anon_14) AS anon_10 ON true) AS anon_8) AS anon_3
                                  LIMIT 1), 'null')) || '}') AS anon_1
                          FROM (
                            SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
                                SELECT journal_entry_1.recorded_at
                                FROM journal_entry AS journal_entry_1
                                WHERE journal_entry_1.sequence = (
                                  SELECT ledger_head.sequence
                                  FROM ledger_head)), now()) AS known, (
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
                                    FROM anon_29 AS anon_28
                                    WHERE anon_28.need_id IS NULL) AS anon_26
                                  LEFT OUTER JOIN (
                                    SELECT jsonb_agg(jsonb_build_object('currency', anon_31.unit, 'amount', decimal_text(anon_31.amount, anon_31.unit))) AS unconverted
                                    FROM (
                                      SELECT anon_32.unit AS unit, sum(anon_32.unvalued) AS amount
                                      FROM (
                                        SELECT anon_33.unit AS unit, anon_33.unvalued AS unvalued
                                        FROM anon_29 AS anon_33
                                        WHERE anon_33.need_id IS NULL) AS anon_32
                                      WHERE anon_32.unvalued > $3::BIGINT
                                      GROUP BY anon_32.unit) AS anon_31) AS anon_27 ON true) AS anon_25) AS anon_20
                              LIMIT 1), 'null')) || '}') AS anon_18
                      FROM (
                        SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
                            SELECT journal_entry_2.recorded_at
                            FROM journal_entry AS journal_entry_2
                            WHERE journal_entry_2.sequence = (
                              SELECT ledger_head.sequence
                              FROM ledger_head)), now()) AS known, (
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
                                FROM anon_46 AS anon_45
                                WHERE anon_45.need_id IS NULL) AS anon_43
                              LEFT OUTER JOIN (
                                SELECT jsonb_agg(jsonb_build_object('currency', anon_48.unit, 'amount', decimal_text(anon_48.amount, anon_48.unit))) AS unconverted
                                FROM (
                                  SELECT anon_49.unit AS unit, sum(anon_49.unvalued) AS amount
                                  FROM (
                                    SELECT anon_50.unit AS unit, anon_50.unvalued AS unvalued
                                    FROM anon_46 AS anon_50
                                    WHERE anon_50.need_id IS NULL) AS anon_49
                                  WHERE anon_49.unvalued > $5::BIGINT
                                  GROUP BY anon_49.unit) AS anon_48) AS anon_44 ON true) AS anon_42) AS anon_37
                          LIMIT 1), 'null')) || '}') AS anon_35
                  FROM (
                    SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
                        SELECT journal_entry_3.recorded_at
                        FROM journal_entry AS journal_entry_3
                        WHERE journal_entry_3.sequence = (
                          SELECT ledger_head.sequence
                          FROM ledger_head)), now()) AS known, (
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
                            FROM anon_63 AS anon_62
                            WHERE anon_62.need_id IS NULL) AS anon_60
                          LEFT OUTER JOIN (
                            SELECT jsonb_agg(jsonb_build_object('currency', anon_65.unit, 'amount', decimal_text(anon_65.amount, anon_65.unit))) AS unconverted
                            FROM (
                              SELECT anon_66.unit AS unit, sum(anon_66.unvalued) AS amount
                              FROM (
                                SELECT anon_67.unit AS unit, anon_67.unvalued AS unvalued
                                FROM anon_63 AS anon_67
                                WHERE anon_67.need_id IS NULL) AS anon_66
                              WHERE anon_66.unvalued > $8::BIGINT
                              GROUP BY anon_66.unit) AS anon_65) AS anon_61 ON true) AS anon_59) AS anon_54
                      LIMIT 1), 'null')) || '}') AS anon_52
              FROM (
                SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
                    SELECT journal_entry_4.recorded_at
                    FROM journal_entry AS journal_entry_4
                    WHERE journal_entry_4.sequence = (
                      SELECT ledger_head.sequence
                      FROM ledger_head)), now()) AS known, (
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
                              FROM anon_78 AS anon_76
                              LEFT OUTER JOIN anon_82 AS anon_77 ON anon_77.need_id = anon_76.id
                              GROUP BY anon_76.id, anon_76.required) AS anon_75) AS anon_73
                          LEFT OUTER JOIN (
                            SELECT jsonb_agg(jsonb_build_object('currency', anon_84.unit, 'amount', decimal_text(anon_84.amount, anon_84.unit))) AS unconverted
                            FROM (
                              SELECT anon_85.unit AS unit, sum(anon_85.unvalued) AS amount
                              FROM (
                                SELECT anon_86.unit AS unit, anon_86.unvalued AS unvalued
                                FROM anon_78 AS anon_87
                                JOIN anon_82 AS anon_86 ON anon_86.need_id = anon_87.id UNION ALL
                                SELECT anon_88.unit AS unit, anon_88.unvalued AS unvalued
                                FROM anon_78 AS anon_88) AS anon_85
                              WHERE anon_85.unvalued > $10::BIGINT
                              GROUP BY anon_85.unit) AS anon_84) AS anon_74 ON true) AS anon_72) AS anon_71
                      LIMIT 1), 'null')) || ',"notAllocated":') || coalesce((
                  SELECT (((((((('{"complete":' || coalesce(CAST(anon_90.unconverted = '[]'::jsonb AS TEXT), 'null')) || ',"unconverted":') || (
                                SELECT (('[' || coalesce(string_agg((((('{"amount":' || coalesce((('"' || CAST(anon_92.amount AS TEXT)) || '"'), 'null')) || ',"currency":') || CAST(to_json(CAST(anon_92.currency AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_91
                                FROM (
                                  SELECT anon_93.currency AS currency, anon_93.amount AS amount
                                  FROM (
                                    SELECT CAST(anon_94.value AS JSONB) ->> 'currency' AS currency, CAST(anon_94.value AS JSONB) ->> 'amount' AS amount
                                    FROM jsonb_array_elements(anon_90.unconverted) AS anon_94) AS anon_93
                                  ORDER BY anon_93.currency
                                  LIMIT 1000) AS anon_92)) || ',"pledged":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_90.pledged_amount, anon_90.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"committed":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_90.committed_amount, anon_90.unit) AS TEXT)) || '"'), 'null')) || '}')) || '}') AS anon_89
                  FROM (
                    SELECT anon_95.required AS required, anon_95.needs AS needs, anon_95.pledged_amount AS pledged_amount, anon_95.pledged_covered AS pledged_covered, anon_95.pledged_gap AS pledged_gap, anon_95.pledged_surplus AS pledged_surplus, anon_95.pledged_full AS pledged_full, anon_95.committed_amount AS committed_amount, anon_95.committed_covered AS committed_covered, anon_95.committed_gap AS committed_gap, anon_95.committed_surplus AS committed_surplus, anon_95.committed_full AS committed_full, anon_95.received_amount AS received_amount, anon_95.received_covered AS received_covered, anon_95.received_gap AS received_gap, anon_95.received_surplus AS received_surplus, anon_95.received_full AS received_full, anon_95.disbursed_amount AS disbursed_amount, anon_95.disbursed_covered AS disbursed_covered, anon_95.disbursed_gap AS disbursed_gap, anon_95.disbursed_surplus AS disbursed_surplus, anon_95.disbursed_full AS disbursed_full, anon_95.spent_amount AS spent_amount, anon_95.spent_covered AS spent_covered, anon_95.spent_gap AS spent_gap, anon_95.spent_surplus AS spent_surplus, anon_95.spent_full AS spent_full, anon_95.unit AS unit, anon_95.keys AS keys, anon_95.unconverted AS unconverted, anon_95.of_needs AS of_needs, CAST(anon_95.keys AS TEXT) AS place
                    FROM (
                      SELECT anon_96.required AS required, anon_96.needs AS needs, anon_96.pledged_amount AS pledged_amount, anon_96.pledged_covered AS pledged_covered, anon_96.pledged_gap AS pledged_gap, anon_96.pledged_surplus AS pledged_surplus, anon_96.pledged_full AS pledged_full, anon_96.committed_amount AS committed_amount, anon_96.committed_covered AS committed_covered, anon_96.committed_gap AS committed_gap, anon_96.committed_surplus AS committed_surplus, anon_96.committed_full AS committed_full, anon_96.received_amount AS received_amount, anon_96.received_covered AS received_covered, anon_96.received_gap AS received_gap, anon_96.received_surplus AS received_surplus, anon_96.received_full AS received_full, anon_96.disbursed_amount AS disbursed_amount, anon_96.disbursed_covered AS disbursed_covered, anon_96.disbursed_gap AS disbursed_gap, anon_96.disbursed_surplus AS disbursed_surplus, anon_96.disbursed_full AS disbursed_full, anon_96.spent_amount AS spent_amount, anon_96.spent_covered AS spent_covered, anon_96.spent_gap AS spent_gap, anon_96.spent_surplus AS spent_surplus, anon_96.spent_full AS spent_full, $9::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_97.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                      FROM (
                        SELECT 0::numeric AS required, 0 AS needs, coalesce(sum(anon_98.value) FILTER (
                            WHERE anon_98.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_98.value) FILTER (
                            WHERE anon_98.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_98.value) FILTER (
                            WHERE anon_98.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_98.value) FILTER (
                            WHERE anon_98.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_98.value) FILTER (
                            WHERE anon_98.stage IN ('SPENT')), 0::numeric) AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                        FROM anon_82 AS anon_98
                        WHERE anon_98.need_id IS NULL) AS anon_96
                      LEFT OUTER JOIN (
                        SELECT jsonb_agg(jsonb_build_object('currency', anon_99.unit, 'amount', decimal_text(anon_99.amount, anon_99.unit))) AS unconverted
                        FROM (
                          SELECT anon_100.unit AS unit, sum(anon_100.unvalued) AS amount
                          FROM (
                            SELECT anon_101.unit AS unit, anon_101.unvalued AS unvalued
                            FROM anon_82 AS anon_101
                            WHERE anon_101.need_id IS NULL) AS anon_100
                          WHERE anon_100.unvalued > $11::BIGINT
                          GROUP BY anon_100.unit) AS anon_99) AS anon_97 ON true) AS anon_95) AS anon_90
                  LIMIT 1), 'null')) || '}') AS anon_69
          FROM (
            SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
                SELECT journal_entry_5.recorded_at
                FROM journal_entry AS journal_entry_5
                WHERE journal_entry_5.sequence = (
                  SELECT ledger_head.sequence
                  FROM ledger_head)), now()) AS known, (
              SELECT ledger_head.sequence
              FROM ledger_head) AS sequence) AS anon_102
          LIMIT 1), 'null')) || '}'), 'UTF8') AS convert_to_1
