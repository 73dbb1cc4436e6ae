WITH anon_6 AS (
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
      FROM plan_2.state_code AND plan_3.adopted_latest > plan_2.adopted_latest AND plan_3.illustrative IS false))), anon_23 AS (
  SELECT anon_24.stage AS stage, anon_24.unit AS unit, anon_24.need_id AS need_id, anon_24.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_24.balance_usd ELSE anon_24.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_24.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
  FROM (
    SELECT account_2.stage AS stage, account_2.unit AS unit, account_2.line_id AS line_id, account_2.need_id AS need_id, account_2.project_id AS project_id, anon_25.balance AS balance, anon_25.balance_usd AS balance_usd, anon_25.unvalued AS unvalued
    FROM account AS account_2
    JOIN (
      SELECT anon_26.account_id AS account_id, sum(anon_26.amount) AS balance, sum(anon_26.amount_usd) AS balance_usd, sum(anon_26.unvalued) AS unvalued
      FROM (
        SELECT transfer_3.to_account AS account_id, 1 * transfer_3.amount AS amount, 1 * coalesce(transfer_3.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_3.amount_usd IS NULL) THEN transfer_3.amount ELSE 0 END AS unvalued
        FROM transfer AS transfer_3
        WHERE transfer_3.effective_on <= $2::DATE UNION ALL
        SELECT transfer_4.from_account AS account_id, -1 * transfer_4.amount AS amount, -1 * coalesce(transfer_4.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_4.amount_usd IS NULL) THEN transfer_4.amount ELSE 0 END AS unvalued
        FROM transfer AS transfer_4
        WHERE transfer_4.effective_on <= $2::DATE) AS anon_26
      GROUP BY anon_26.account_id) AS anon_25 ON anon_25.account_id = account_2.id) AS anon_24
  JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_24.line_id
  JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
  WHERE anon_24.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_24.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_24.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true), anon_38 AS (
  SELECT need_2.id AS id, need_2.confidence AS confidence, need_2.illustrative AS illustrative, need_2.note AS note, need_2.recorded_at AS recorded_at, need_2.code AS code, need_2.plan_id AS plan_id, need_2.event_id AS event_id, need_2.title AS title, need_2.scope AS scope, need_2.state_code AS state_code, need_2.pillar AS pillar, need_2.sector AS sector, need_2.topics AS topics, need_2.populations AS populations, need_2.kind AS kind, need_2.unit AS unit, need_2.qualifier AS qualifier, need_2.stated_on_edtf AS stated_on_edtf, need_2.stated_on_earliest AS stated_on_earliest, need_2.stated_on_latest AS stated_on_latest, need_2.period_edtf AS period_edtf, need_2.period_earliest AS period_earliest, need_2.period_latest AS period_latest, need_2.investment_known AS investment_known, need_2.validated AS validated, need_2.publication AS publication, plan_5.code AS plan_code, plan_5.title AS plan_title, CAST(CAST(EXTRACT(year
        FROM need_2.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_39.required AS required, anon_39.unvalued AS unvalued
  FROM need AS need_2
  JOIN plan AS plan_5 ON plan_5.id = need_2.plan_id
  JOIN (
    SELECT anon_40.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_40.balance_usd ELSE anon_40.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_40.unvalued ELSE 0 END) AS unvalued
    FROM (
      SELECT account_3.stage AS stage, account_3.unit AS unit, account_3.line_id AS line_id, account_3.need_id AS need_id, account_3.project_id AS project_id, anon_41.balance AS balance, anon_41.balance_usd AS balance_usd, anon_41.unvalued AS unvalued
      FROM account AS account_3
      JOIN (
        SELECT anon_42.account_id AS account_id, sum(anon_42.amount) AS balance, sum(anon_42.amount_usd) AS balance_usd, sum(anon_42.unvalued) AS unvalued
        FROM (
          SELECT transfer_5.to_account AS account_id, 1 * transfer_5.amount AS amount, 1 * coalesce(transfer_5.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_5.amount_usd IS NULL) THEN transfer_5.amount ELSE 0 END AS unvalued
          FROM transfer AS transfer_5
          WHERE transfer_5.effective_on <= $4::DATE UNION ALL
          SELECT transfer_6.from_account AS account_id, -1 * transfer_6.amount AS amount, -1 * coalesce(transfer_6.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_6.amount_usd IS NULL) THEN transfer_6.amount ELSE 0 END AS unvalued
          FROM transfer AS transfer_6
          WHERE transfer_6.effective_on <= $4::DATE) AS anon_42
        GROUP BY anon_42.account_id) AS anon_41 ON anon_41.account_id = account_3.id) AS anon_40
    WHERE anon_40.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_40.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_40.unit = $1::VARCHAR)
    GROUP BY anon_40.need_id) AS anon_39 ON anon_39.need_id = need_2.id
  WHERE need_2.publication = 'PUBLISHED' AND need_2.illustrative IS false AND plan_5.reference IS true AND plan_5.adopted_latest <= $4::DATE AND NOT (EXISTS (
      SELECT plan_6.id
      FROM plan AS plan_6
      WHERE plan_6.reference IS true AND plan_6.adopted_latest <= $4::DATE AND plan_6.state_code IS NOT DISTINCT
      FROM plan_5.state_code AND plan_6.adopted_latest > plan_5.adopted_latest AND plan_6.illustrative IS false))), anon_55 AS (
  SELECT anon_56.stage AS stage, anon_56.unit AS unit, anon_56.need_id AS need_id, anon_56.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_56.balance_usd ELSE anon_56.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_56.unvalued ELSE 0 END AS unvalued, pledge_2.donor_id AS donor_id, pledge_2.event_id AS event_id, pledge_line_2.channel AS channel, pledge_line_2.fund_id AS fund_id, pledge_line_2.modality AS modality, pledge_line_2.earmark_modality AS earmark_modality
  FROM (
    SELECT account_4.stage AS stage, account_4.unit AS unit, account_4.line_id AS line_id, account_4.need_id AS need_id, account_4.project_id AS project_id, anon_57.balance AS balance, anon_57.balance_usd AS balance_usd, anon_57.unvalued AS unvalued
    FROM account AS account_4
    JOIN (
      SELECT anon_58.account_id AS account_id, sum(anon_58.amount) AS balance, sum(anon_58.amount_usd) AS balance_usd, sum(anon_58.unvalued) AS unvalued
      FROM (
        SELECT transfer_7.to_account AS account_id, 1 * transfer_7.amount AS amount, 1 * coalesce(transfer_7.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_7.amount_usd IS NULL) THEN transfer_7.amount ELSE 0 END AS unvalued
        FROM transfer AS transfer_7
        WHERE transfer_7.effective_on <= $4::DATE UNION ALL
        SELECT transfer_8.from_account AS account_id, -1 * transfer_8.amount AS amount, -1 * coalesce(transfer_8.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_8.amount_usd IS NULL) THEN transfer_8.amount ELSE 0 END AS unvalued
        FROM transfer AS transfer_8
        WHERE transfer_8.effective_on <= $4::DATE) AS anon_58
      GROUP BY anon_58.account_id) AS anon_57 ON anon_57.account_id = account_4.id) AS anon_56
  JOIN pledge_line AS pledge_line_2 ON pledge_line_2.id = anon_56.line_id
  JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
  WHERE anon_56.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_56.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_56.unit = $1::VARCHAR) AND pledge_line_2.modality != 'LOAN' AND pledge_2.illustrative IS false AND pledge_2.counts IS true), anon_70 AS (
  SELECT need_3.id AS id, need_3.confidence AS confidence, need_3.illustrative AS illustrative, need_3.note AS note, need_3.recorded_at AS recorded_at, need_3.code AS code, need_3.plan_id AS plan_id, need_3.event_id AS event_id, need_3.title AS title, need_3.scope AS scope, need_3.state_code AS state_code, need_3.pillar AS pillar, need_3.sector AS sector, need_3.topics AS topics, need_3.populations AS populations, need_3.kind AS kind, need_3.unit AS unit, need_3.qualifier AS qualifier, need_3.stated_on_edtf AS stated_on_edtf, need_3.stated_on_earliest AS stated_on_earliest, need_3.stated_on_latest AS stated_on_latest, need_3.period_edtf AS period_edtf, need_3.period_earliest AS period_earliest, need_3.period_latest AS period_latest, need_3.investment_known AS investment_known, need_3.validated AS validated, need_3.publication AS publication, plan_8.code AS plan_code, plan_8.title AS plan_title, CAST(CAST(EXTRACT(year
        FROM need_3.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_71.required AS required, anon_71.unvalued AS unvalued
  FROM need AS need_3
  JOIN plan AS plan_8 ON plan_8.id = need_3.plan_id
  JOIN (
    SELECT anon_72.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_72.balance_usd ELSE anon_72.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_72.unvalued ELSE 0 END) AS unvalued
    FROM (
      SELECT account_5.stage AS stage, account_5.unit AS unit, account_5.line_id AS line_id, account_5.need_id AS need_id, account_5.project_id AS project_id, anon_73.balance AS balance, anon_73.balance_usd AS balance_usd, anon_73.unvalued AS unvalued
      FROM account AS account_5
      JOIN (
        SELECT anon_74.account_id AS account_id, sum(anon_74.amount) AS balance, sum(anon_74.amount_usd) AS balance_usd, sum(anon_74.unvalued) AS unvalued
        FROM (
          SELECT transfer_9.to_account AS account_id, 1 * transfer_9.amount AS amount, 1 * coalesce(transfer_9.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_9.amount_usd IS NULL) THEN transfer_9.amount ELSE 0 END AS unvalued
          FROM transfer AS transfer_9
          WHERE transfer_9.effective_on <= $6::DATE UNION ALL
          SELECT transfer_10.from_account AS account_id, -1 * transfer_10.amount AS amount, -1 * coalesce(transfer_10.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_10.amount_usd IS NULL) THEN transfer_10.amount ELSE 0 END AS unvalued
          FROM transfer AS transfer_10
          WHERE transfer_10.effective_on <= $6::DATE) AS anon_74
        GROUP BY anon_74.account_id) AS anon_73 ON anon_73.account_id = account_5.id) AS anon_72
    WHERE anon_72.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_72.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_72.unit = $1::VARCHAR)
    GROUP BY anon_72.need_id) AS anon_71 ON anon_71.need_id = need_3.id
  WHERE need_3.publication = 'PUBLISHED' AND need_3.illustrative IS false AND plan_8.reference IS true AND plan_8.adopted_latest <= $6::DATE AND NOT (EXISTS (
      SELECT plan_9.id
      FROM plan AS plan_9
      WHERE plan_9.reference IS true AND plan_9.adopted_latest <= $6::DATE AND plan_9.state_code IS NOT DISTINCT
      FROM plan_8.state_code AND plan_9.adopted_latest > plan_8.adopted_latest AND plan_9.illustrative IS false))), anon_87 AS (
  SELECT anon_88.stage AS stage, anon_88.unit AS unit, anon_88.need_id AS need_id, anon_88.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_88.balance_usd ELSE anon_88.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_88.unvalued ELSE 0 END AS unvalued, pledge_3.donor_id AS donor_id, pledge_3.event_id AS event_id, pledge_line_3.channel AS channel, pledge_line_3.fund_id AS fund_id, pledge_line_3.modality AS modality, pledge_line_3.earmark_modality AS earmark_modality
  FROM (
    SELECT account_6.stage AS stage, account_6.unit AS unit, account_6.line_id AS line_id, account_6.need_id AS need_id, account_6.project_id AS project_id, anon_89.balance AS balance, anon_89.balance_usd AS balance_usd, anon_89.unvalued AS unvalued
    FROM account AS account_6
    JOIN (
      SELECT anon_90.account_id AS account_id, sum(anon_90.amount) AS balance, sum(anon_90.amount_usd) AS balance_usd, sum(anon_90.unvalued) AS unvalued
      FROM (
        SELECT transfer_11.to_account AS account_id, 1 * transfer_11.amount AS amount, 1 * coalesce(transfer_11.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_11.amount_usd IS NULL) THEN transfer_11.amount ELSE 0 END AS unvalued
        FROM transfer AS transfer_11
        WHERE transfer_11.effective_on <= $6::DATE UNION ALL
        SELECT transfer_12.from_account AS account_id, -1 * transfer_12.amount AS amount, -1 * coalesce(transfer_12.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_12.amount_usd IS NULL) THEN transfer_12.amount ELSE 0 END AS unvalued
        FROM transfer AS transfer_12
        WHERE transfer_12.effective_on <= $6::DATE) AS anon_90
      GROUP BY anon_90.account_id) AS anon_89 ON anon_89.account_id = account_6.id) AS anon_88
  JOIN pledge_line AS pledge_line_3 ON pledge_line_3.id = anon_88.line_id
  JOIN pledge AS pledge_3 ON pledge_3.id = pledge_line_3.pledge_id
  WHERE anon_88.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_88.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_88.unit = $1::VARCHAR) AND pledge_line_3.modality != 'LOAN' AND pledge_3.illustrative IS false AND pledge_3.counts IS true), anon_102 AS (
  SELECT need_4.id AS id, need_4.confidence AS confidence, need_4.illustrative AS illustrative, need_4.note AS note, need_4.recorded_at AS recorded_at, need_4.code AS code, need_4.plan_id AS plan_id, need_4.event_id AS event_id, need_4.title AS title, need_4.scope AS scope, need_4.state_code AS state_code, need_4.pillar AS pillar, need_4.sector AS sector, need_4.topics AS topics, need_4.populations AS populations, need_4.kind AS kind, need_4.unit AS unit, need_4.qualifier AS qualifier, need_4.stated_on_edtf AS stated_on_edtf, need_4.stated_on_earliest AS stated_on_earliest, need_4.stated_on_latest AS stated_on_latest, need_4.period_edtf AS period_edtf, need_4.period_earliest AS period_earliest, need_4.period_latest AS period_latest, need_4.investment_known AS investment_known, need_4.validated AS validated, need_4.publication AS publication, plan_11.code AS plan_code, plan_11.title AS plan_title, CAST(CAST(EXTRACT(year
        FROM need_4.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_103.required AS required, anon_103.unvalued AS unvalued
  FROM need AS need_4
  JOIN plan AS plan_11 ON plan_11.id = need_4.plan_id
  JOIN (
    SELECT anon_104.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_104.balance_usd ELSE anon_104.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_104.unvalued ELSE 0 END) AS unvalued
    FROM (
      SELECT account_7.stage AS stage, account_7.unit AS unit, account_7.line_id AS line_id, account_7.need_id AS need_id, account_7.project_id AS project_id, account_7.balance AS balance, account_7.balance_usd AS balance_usd, account_7.unvalued AS unvalued
      FROM account AS account_7) AS anon_104
    WHERE anon_104.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_104.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_104.unit = $1::VARCHAR)
    GROUP BY anon_104.need_id) AS anon_103 ON anon_103.need_id = need_4.id
  WHERE need_4.publication = 'PUBLISHED' AND plan_11.code = any($8::TEXT[]) AND need_4.illustrative IS false), anon_117 AS (
  SELECT anon_118.stage AS stage, anon_118.unit AS unit, anon_118.need_id AS need_id, anon_118.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_118.balance_usd ELSE anon_118.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_118.unvalued ELSE 0 END AS unvalued, pledge_4.donor_id AS donor_id, pledge_4.event_id AS event_id, pledge_line_4.channel AS channel, pledge_line_4.fund_id AS fund_id, pledge_line_4.modality AS modality, pledge_line_4.earmark_modality AS earmark_modality
  FROM (
    SELECT account_8.stage AS stage, account_8.unit AS unit, account_8.line_id AS line_id, account_8.need_id AS need_id, account_8.project_id AS project_id, account_8.balance AS balance, account_8.balance_usd AS balance_usd, account_8.unvalued AS unvalued
    FROM account AS account_8) AS anon_118
  JOIN pledge_line AS pledge_line_4 ON pledge_line_4.id = anon_118.line_id
  JOIN pledge AS pledge_4 ON pledge_4.id = pledge_line_4.pledge_id
  WHERE anon_118.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_118.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_118.unit = $1::VARCHAR) AND pledge_line_4.modality != 'LOAN' AND pledge_4.illustrative IS false AND pledge_4.counts IS true)
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
                                      FROM anon_6 AS anon_5)) AS anon_4
                                  ORDER BY anon_4.code
                                  LIMIT 1000) AS anon_3)) || ',"total":') || coalesce((
                              SELECT (((((('{"required":' || coalesce((('"' || CAST(decimal_text(anon_12.required, anon_12.unit) AS TEXT)) || '"'), 'null')) || ',"complete":') || coalesce(CAST(anon_12.unconverted = '[]'::jsonb AS TEXT), 'null')) || ',"unconverted":') || (
                                    SELECT (('[' || coalesce(string_agg((((('{"amount":' || coalesce((('"' || CAST(anon_14.amount AS TEXT)) || '"'), 'null')) || ',"currency":') || CAST(to_json(CAST(anon_14.currency AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_13
                                    FROM (
                                      SELECT anon_15.currency AS currency, anon_15.amount AS amount
                                      FROM (
                                        SELECT CAST(anon_16.value AS JSONB) ->> 'currency' AS currency, CAST(anon_16.value AS JSONB) ->> 'amount' AS amount
                                        FROM jsonb_array_elements(anon_12.unconverted) AS anon_16) AS anon_15
                                      ORDER BY anon_15.currency
                                      LIMIT 1000) AS anon_14)) || '}') AS anon_11
                              FROM (
                                SELECT anon_17.required AS required, anon_17.needs AS needs, anon_17.pledged_amount AS pledged_amount, anon_17.pledged_covered AS pledged_covered, anon_17.pledged_gap AS pledged_gap, anon_17.pledged_surplus AS pledged_surplus, anon_17.pledged_full AS pledged_full, anon_17.committed_amount AS committed_amount, anon_17.committed_covered AS committed_covered, anon_17.committed_gap AS committed_gap, anon_17.committed_surplus AS committed_surplus, anon_17.committed_full AS committed_full, anon_17.received_amount AS received_amount, anon_17.received_covered AS received_covered, anon_17.received_gap AS received_gap, anon_17.received_surplus AS received_surplus, anon_17.received_full AS received_full, anon_17.disbursed_amount AS disbursed_amount, anon_17.disbursed_covered AS disbursed_covered, anon_17.disbursed_gap AS disbursed_gap, anon_17.disbursed_surplus AS disbursed_surplus, anon_17.disbursed_full AS disbursed_full, anon_17.spent_amount AS spent_amount, anon_17.spent_covered AS spent_covered, anon_17.spent_gap AS spent_gap, anon_17.spent_surplus AS spent_surplus, anon_17.spent_full AS spent_full, anon_17.unit AS unit, anon_17.keys AS keys, anon_17.unconverted AS unconverted, anon_17.of_needs AS of_needs, CAST(anon_17.keys AS TEXT) AS place
                                FROM (
                                  SELECT anon_18.required AS required, anon_18.needs AS needs, anon_18.pledged_amount AS pledged_amount, anon_18.pledged_covered AS pledged_covered, anon_18.pledged_gap AS pledged_gap, anon_18.pledged_surplus AS pledged_surplus, anon_18.pledged_full AS pledged_full, anon_18.committed_amount AS committed_amount, anon_18.committed_covered AS committed_covered, anon_18.committed_gap AS committed_gap, anon_18.committed_surplus AS committed_surplus, anon_18.committed_full AS committed_full, anon_18.received_amount AS received_amount, anon_18.received_covered AS received_covered, anon_18.received_gap AS received_gap, anon_18.received_surplus AS received_surplus, anon_18.received_full AS received_full, anon_18.disbursed_amount AS disbursed_amount, anon_18.disbursed_covered AS disbursed_covered, anon_18.disbursed_gap AS disbursed_gap, anon_18.disbursed_surplus AS disbursed_surplus, anon_18.disbursed_full AS disbursed_full, anon_18.spent_amount AS spent_amount, anon_18.spent_covered AS spent_covered, anon_18.spent_gap AS spent_gap, anon_18.spent_surplus AS spent_surplus, anon_18.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_19.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                                  FROM (
                                    SELECT coalesce(sum(anon_20.required), 0::numeric) AS required, count(anon_20.id) AS needs, coalesce(sum(anon_20.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_20.pledged, anon_20.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_20.required - anon_20.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_20.pledged - anon_20.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_20.id) FILTER (
                                      WHERE anon_20.pledged >= anon_20.required) AS pledged_full, coalesce(sum(anon_20.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_20.committed, anon_20.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_20.required - anon_20.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_20.committed - anon_20.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_20.id) FILTER (
                                      WHERE anon_20.committed >= anon_20.required) AS committed_full, coalesce(sum(anon_20.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_20.received, anon_20.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_20.required - anon_20.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_20.received - anon_20.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_20.id) FILTER (
                                      WHERE anon_20.received >= anon_20.required) AS received_full, coalesce(sum(anon_20.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_20.disbursed, anon_20.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_20.required - anon_20.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_20.disbursed - anon_20.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_20.id) FILTER (
                                      WHERE anon_20.disbursed >= anon_20.required) AS disbursed_full, coalesce(sum(anon_20.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_20.spent, anon_20.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_20.required - anon_20.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_20.spent - anon_20.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_20.id) FILTER (
                                      WHERE anon_20.spent >= anon_20.required) AS spent_full
                                    FROM (
                                      SELECT anon_21.id AS id, anon_21.required AS required, coalesce(sum(anon_22.value) FILTER (
                                          WHERE anon_22.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(anon_22.value) FILTER (
                                          WHERE anon_22.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(anon_22.value) FILTER (
                                          WHERE anon_22.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(anon_22.value) FILTER (
                                          WHERE anon_22.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(anon_22.value) FILTER (
                                          WHERE anon_22.stage IN ('SPENT')), 0::numeric) AS spent
                                      FROM anon_6 AS anon_21
                                      LEFT OUTER JOIN anon_23 AS anon_22 ON anon_22.need_id = anon_21.id
                                      GROUP BY anon_21.id, anon_21.required) AS anon_20) AS anon_18
                                  LEFT OUTER JOIN (
                                    SELECT jsonb_agg(jsonb_build_object('currency', anon_27.unit, 'amount', decimal_text(anon_27.amount, anon_27.unit))) AS unconverted
                                    FROM (
                                      SELECT anon_28.unit AS unit, sum(anon_28.unvalued) AS amount
                                      FROM (
                                        SELECT anon_29.unit AS unit, anon_29.unvalued AS unvalued
                                        FROM anon_6 AS anon_30
                                        JOIN anon_23 AS anon_29 ON anon_29.need_id = anon_30.id UNION ALL
                                        SELECT anon_31.unit AS unit, anon_31.unvalued AS unvalued
                                        FROM anon_6 AS anon_31) AS anon_28
                                      WHERE anon_28.unvalued > $3::BIGINT
                                      GROUP BY anon_28.unit) AS anon_27) AS anon_19 ON true) AS anon_17) AS anon_12
                              LIMIT 1), 'null')) || '}') AS anon_1
                      FROM (
                        SELECT $2::DATE AS effective, coalesce((
                            SELECT ledger_head.recorded_at
                            FROM ledger_head
                            WHERE ledger_head.sequence > 0), now()) AS known, (
                          SELECT ledger_head.sequence
                          FROM ledger_head) AS sequence) AS anon_32
                      LIMIT 1), 'null')) || ',"in2020":') || coalesce((
                  SELECT (((('{"plans":' || (
                            SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_35.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_34
                            FROM (
                              SELECT anon_36.id AS id, anon_36.confidence AS confidence, anon_36.illustrative AS illustrative, anon_36.note AS note, anon_36.recorded_at AS recorded_at, anon_36.code AS code, anon_36.state_code AS state_code, anon_36.title AS title, anon_36.cycle AS cycle, anon_36.version AS version, anon_36.status AS status, anon_36.adopted_edtf AS adopted_edtf, anon_36.adopted_earliest AS adopted_earliest, anon_36.adopted_latest AS adopted_latest, anon_36.reference AS reference, anon_36.document_id AS document_id, anon_36.supersedes_id AS supersedes_id
                              FROM (
                                SELECT plan_4.id AS id, plan_4.confidence AS confidence, plan_4.illustrative AS illustrative, plan_4.note AS note, plan_4.recorded_at AS recorded_at, plan_4.code AS code, plan_4.state_code AS state_code, plan_4.title AS title, plan_4.cycle AS cycle, plan_4.version AS version, plan_4.status AS status, plan_4.adopted_edtf AS adopted_edtf, plan_4.adopted_earliest AS adopted_earliest, plan_4.adopted_latest AS adopted_latest, plan_4.reference AS reference, plan_4.document_id AS document_id, plan_4.supersedes_id AS supersedes_id
                                FROM plan AS plan_4
                                WHERE plan_4.id IN (
                                  SELECT anon_37.plan_id
                                  FROM anon_38 AS anon_37)) AS anon_36
                              ORDER BY anon_36.code
                              LIMIT 1000) AS anon_35)) || ',"total":') || coalesce((
                          SELECT (((((('{"required":' || coalesce((('"' || CAST(decimal_text(anon_44.required, anon_44.unit) AS TEXT)) || '"'), 'null')) || ',"complete":') || coalesce(CAST(anon_44.unconverted = '[]'::jsonb AS TEXT), 'null')) || ',"unconverted":') || (
                                SELECT (('[' || coalesce(string_agg((((('{"amount":' || coalesce((('"' || CAST(anon_46.amount AS TEXT)) || '"'), 'null')) || ',"currency":') || CAST(to_json(CAST(anon_46.currency AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_45
                                FROM (
                                  SELECT anon_47.currency AS currency, anon_47.amount AS amount
                                  FROM (
                                    SELECT CAST(anon_48.value AS JSONB) ->> 'currency' AS currency, CAST(anon_48.value AS JSONB) ->> 'amount' AS amount
                                    FROM jsonb_array_elements(anon_44.unconverted) AS anon_48) AS anon_47
                                  ORDER BY anon_47.currency
                                  LIMIT 1000) AS anon_46)) || '}') AS anon_43
                          FROM (
                            SELECT anon_49.required AS required, anon_49.needs AS needs, anon_49.pledged_amount AS pledged_amount, anon_49.pledged_covered AS pledged_covered, anon_49.pledged_gap AS pledged_gap, anon_49.pledged_surplus AS pledged_surplus, anon_49.pledged_full AS pledged_full, anon_49.committed_amount AS committed_amount, anon_49.committed_covered AS committed_covered, anon_49.committed_gap AS committed_gap, anon_49.committed_surplus AS committed_surplus, anon_49.committed_full AS committed_full, anon_49.received_amount AS received_amount, anon_49.received_covered AS received_covered, anon_49.received_gap AS received_gap, anon_49.received_surplus AS received_surplus, anon_49.received_full AS received_full, anon_49.disbursed_amount AS disbursed_amount, anon_49.disbursed_covered AS disbursed_covered, anon_49.disbursed_gap AS disbursed_gap, anon_49.disbursed_surplus AS disbursed_surplus, anon_49.disbursed_full AS disbursed_full, anon_49.spent_amount AS spent_amount, anon_49.spent_covered AS spent_covered, anon_49.spent_gap AS spent_gap, anon_49.spent_surplus AS spent_surplus, anon_49.spent_full AS spent_full, anon_49.unit AS unit, anon_49.keys AS keys, anon_49.unconverted AS unconverted, anon_49.of_needs AS of_needs, CAST(anon_49.keys AS TEXT) AS place
                            FROM (
                              SELECT anon_50.required AS required, anon_50.needs AS needs, anon_50.pledged_amount AS pledged_amount, anon_50.pledged_covered AS pledged_covered, anon_50.pledged_gap AS pledged_gap, anon_50.pledged_surplus AS pledged_surplus, anon_50.pledged_full AS pledged_full, anon_50.committed_amount AS committed_amount, anon_50.committed_covered AS committed_covered, anon_50.committed_gap AS committed_gap, anon_50.committed_surplus AS committed_surplus, anon_50.committed_full AS committed_full, anon_50.received_amount AS received_amount, anon_50.received_covered AS received_covered, anon_50.received_gap AS received_gap, anon_50.received_surplus AS received_surplus, anon_50.received_full AS received_full, anon_50.disbursed_amount AS disbursed_amount, anon_50.disbursed_covered AS disbursed_covered, anon_50.disbursed_gap AS disbursed_gap, anon_50.disbursed_surplus AS disbursed_surplus, anon_50.disbursed_full AS disbursed_full, anon_50.spent_amount AS spent_amount, anon_50.spent_covered AS spent_covered, anon_50.spent_gap AS spent_gap, anon_50.spent_surplus AS spent_surplus, anon_50.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_51.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                              FROM (
                                SELECT coalesce(sum(anon_52.required), 0::numeric) AS required, count(anon_52.id) AS needs, coalesce(sum(anon_52.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_52.pledged, anon_52.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_52.required - anon_52.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_52.pledged - anon_52.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_52.id) FILTER (
                                  WHERE anon_52.pledged >= anon_52.required) AS pledged_full, coalesce(sum(anon_52.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_52.committed, anon_52.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_52.required - anon_52.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_52.committed - anon_52.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_52.id) FILTER (
                                  WHERE anon_52.committed >= anon_52.required) AS committed_full, coalesce(sum(anon_52.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_52.received, anon_52.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_52.required - anon_52.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_52.received - anon_52.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_52.id) FILTER (
                                  WHERE anon_52.received >= anon_52.required) AS received_full, coalesce(sum(anon_52.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_52.disbursed, anon_52.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_52.required - anon_52.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_52.disbursed - anon_52.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_52.id) FILTER (
                                  WHERE anon_52.disbursed >= anon_52.required) AS disbursed_full, coalesce(sum(anon_52.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_52.spent, anon_52.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_52.required - anon_52.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_52.spent - anon_52.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_52.id) FILTER (
                                  WHERE anon_52.spent >= anon_52.required) AS spent_full
                                FROM (
                                  SELECT anon_53.id AS id, anon_53.required AS required, coalesce(sum(anon_54.value) FILTER (
                                      WHERE anon_54.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(anon_54.value) FILTER (
                                      WHERE anon_54.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(anon_54.value) FILTER (
                                      WHERE anon_54.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(anon_54.value) FILTER (
                                      WHERE anon_54.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(anon_54.value) FILTER (
                                      WHERE anon_54.stage IN ('SPENT')), 0::numeric) AS spent
                                  FROM anon_38 AS anon_53
                                  LEFT OUTER JOIN anon_55 AS anon_54 ON anon_54.need_id = anon_53.id
                                  GROUP BY anon_53.id, anon_53.required) AS anon_52) AS anon_50
                              LEFT OUTER JOIN (
                                SELECT jsonb_agg(jsonb_build_object('currency', anon_59.unit, 'amount', decimal_text(anon_59.amount, anon_59.unit))) AS unconverted
                                FROM (
                                  SELECT anon_60.unit AS unit, sum(anon_60.unvalued) AS amount
                                  FROM (
                                    SELECT anon_61.unit AS unit, anon_61.unvalued AS unvalued
                                    FROM anon_38 AS anon_62
                                    JOIN anon_55 AS anon_61 ON anon_61.need_id = anon_62.id UNION ALL
                                    SELECT anon_63.unit AS unit, anon_63.unvalued AS unvalued
                                    FROM anon_38 AS anon_63) AS anon_60
                                  WHERE anon_60.unvalued > $5::BIGINT
                                  GROUP BY anon_60.unit) AS anon_59) AS anon_51 ON true) AS anon_49) AS anon_44
                          LIMIT 1), 'null')) || '}') AS anon_33
                  FROM (
                    SELECT $4::DATE AS effective, coalesce((
                        SELECT ledger_head.recorded_at
                        FROM ledger_head
                        WHERE ledger_head.sequence > 0), now()) AS known, (
                      SELECT ledger_head.sequence
                      FROM ledger_head) AS sequence) AS anon_64
                  LIMIT 1), 'null')) || ',"in2021":') || coalesce((
              SELECT (((('{"plans":' || (
                        SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_67.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_66
                        FROM (
                          SELECT anon_68.id AS id, anon_68.confidence AS confidence, anon_68.illustrative AS illustrative, anon_68.note AS note, anon_68.recorded_at AS recorded_at, anon_68.code AS code, anon_68.state_code AS state_code, anon_68.title AS title, anon_68.cycle AS cycle, anon_68.version AS version, anon_68.status AS status, anon_68.adopted_edtf AS adopted_edtf, anon_68.adopted_earliest AS adopted_earliest, anon_68.adopted_latest AS adopted_latest, anon_68.reference AS reference, anon_68.document_id AS document_id, anon_68.supersedes_id AS supersedes_id
                          FROM (
                            SELECT plan_7.id AS id, plan_7.confidence AS confidence, plan_7.illustrative AS illustrative, plan_7.note AS note, plan_7.recorded_at AS recorded_at, plan_7.code AS code, plan_7.state_code AS state_code, plan_7.title AS title, plan_7.cycle AS cycle, plan_7.version AS version, plan_7.status AS status, plan_7.adopted_edtf AS adopted_edtf, plan_7.adopted_earliest AS adopted_earliest, plan_7.adopted_latest AS adopted_latest, plan_7.reference AS reference, plan_7.document_id AS document_id, plan_7.supersedes_id AS supersedes_id
                            FROM plan AS plan_7
                            WHERE plan_7.id IN (
                              SELECT anon_69.plan_id
                              FROM anon_70 AS anon_69)) AS anon_68
                          ORDER BY anon_68.code
                          LIMIT 1000) AS anon_67)) || ',"total":') || coalesce((
                      SELECT (((((('{"required":' || coalesce((('"' || CAST(decimal_text(anon_76.required, anon_76.unit) AS TEXT)) || '"'), 'null')) || ',"complete":') || coalesce(CAST(anon_76.unconverted = '[]'::jsonb AS TEXT), 'null')) || ',"unconverted":') || (
                            SELECT (('[' || coalesce(string_agg((((('{"amount":' || coalesce((('"' || CAST(anon_78.amount AS TEXT)) || '"'), 'null')) || ',"currency":') || CAST(to_json(CAST(anon_78.currency AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_77
                            FROM (
                              SELECT anon_79.currency AS currency, anon_79.amount AS amount
                              FROM (
                                SELECT CAST(anon_80.value AS JSONB) ->> 'currency' AS currency, CAST(anon_80.value AS JSONB) ->> 'amount' AS amount
                                FROM jsonb_array_elements(anon_76.unconverted) AS anon_80) AS anon_79
                              ORDER BY anon_79.currency
                              LIMIT 1000) AS anon_78)) || '}') AS anon_75
                      FROM (
                        SELECT anon_81.required AS required, anon_81.needs AS needs, anon_81.pledged_amount AS pledged_amount, anon_81.pledged_covered AS pledged_covered, anon_81.pledged_gap AS pledged_gap, anon_81.pledged_surplus AS pledged_surplus, anon_81.pledged_full AS pledged_full, anon_81.committed_amount AS committed_amount, anon_81.committed_covered AS committed_covered, anon_81.committed_gap AS committed_gap, anon_81.committed_surplus AS committed_surplus, anon_81.committed_full AS committed_full, anon_81.received_amount AS received_amount, anon_81.received_covered AS received_covered, anon_81.received_gap AS received_gap, anon_81.received_surplus AS received_surplus, anon_81.received_full AS received_full, anon_81.disbursed_amount AS disbursed_amount, anon_81.disbursed_covered AS disbursed_covered, anon_81.disbursed_gap AS disbursed_gap, anon_81.disbursed_surplus AS disbursed_surplus, anon_81.disbursed_full AS disbursed_full, anon_81.spent_amount AS spent_amount, anon_81.spent_covered AS spent_covered, anon_81.spent_gap AS spent_gap, anon_81.spent_surplus AS spent_surplus, anon_81.spent_full AS spent_full, anon_81.unit AS unit, anon_81.keys AS keys, anon_81.unconverted AS unconverted, anon_81.of_needs AS of_needs, CAST(anon_81.keys AS TEXT) AS place
                        FROM (
                          SELECT anon_82.required AS required, anon_82.needs AS needs, anon_82.pledged_amount AS pledged_amount, anon_82.pledged_covered AS pledged_covered, anon_82.pledged_gap AS pledged_gap, anon_82.pledged_surplus AS pledged_surplus, anon_82.pledged_full AS pledged_full, anon_82.committed_amount AS committed_amount, anon_82.committed_covered AS committed_covered, anon_82.committed_gap AS committed_gap, anon_82.committed_surplus AS committed_surplus, anon_82.committed_full AS committed_full, anon_82.received_amount AS received_amount, anon_82.received_covered AS received_covered, anon_82.received_gap AS received_gap, anon_82.received_surplus AS received_surplus, anon_82.received_full AS received_full, anon_82.disbursed_amount AS disbursed_amount, anon_82.disbursed_covered AS disbursed_covered, anon_82.disbursed_gap AS disbursed_gap, anon_82.disbursed_surplus AS disbursed_surplus, anon_82.disbursed_full AS disbursed_full, anon_82.spent_amount AS spent_amount, anon_82.spent_covered AS spent_covered, anon_82.spent_gap AS spent_gap, anon_82.spent_surplus AS spent_surplus, anon_82.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_83.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                          FROM (
                            SELECT coalesce(sum(anon_84.required), 0::numeric) AS required, count(anon_84.id) AS needs, coalesce(sum(anon_84.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_84.pledged, anon_84.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_84.required - anon_84.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_84.pledged - anon_84.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_84.id) FILTER (
                              WHERE anon_84.pledged >= anon_84.required) AS pledged_full, coalesce(sum(anon_84.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_84.committed, anon_84.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_84.required - anon_84.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_84.committed - anon_84.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_84.id) FILTER (
                              WHERE anon_84.committed >= anon_84.required) AS committed_full, coalesce(sum(anon_84.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_84.received, anon_84.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_84.required - anon_84.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_84.received - anon_84.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_84.id) FILTER (
                              WHERE anon_84.received >= anon_84.required) AS received_full, coalesce(sum(anon_84.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_84.disbursed, anon_84.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_84.required - anon_84.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_84.disbursed - anon_84.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_84.id) FILTER (
                              WHERE anon_84.disbursed >= anon_84.required) AS disbursed_full, coalesce(sum(anon_84.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_84.spent, anon_84.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_84.required - anon_84.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_84.spent - anon_84.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_84.id) FILTER (
                              WHERE anon_84.spent >= anon_84.required) AS spent_full
                            FROM (
                              SELECT anon_85.id AS id, anon_85.required AS required, coalesce(sum(anon_86.value) FILTER (
                                  WHERE anon_86.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(anon_86.value) FILTER (
                                  WHERE anon_86.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(anon_86.value) FILTER (
                                  WHERE anon_86.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(anon_86.value) FILTER (
                                  WHERE anon_86.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(anon_86.value) FILTER (
                                  WHERE anon_86.stage IN ('SPENT')), 0::numeric) AS spent
                              FROM anon_70 AS anon_85
                              LEFT OUTER JOIN anon_87 AS anon_86 ON anon_86.need_id = anon_85.id
                              GROUP BY anon_85.id, anon_85.required) AS anon_84) AS anon_82
                          LEFT OUTER JOIN (
                            SELECT jsonb_agg(jsonb_build_object('currency', anon_91.unit, 'amount', decimal_text(anon_91.amount, anon_91.unit))) AS unconverted
                            FROM (
                              SELECT anon_92.unit AS unit, sum(anon_92.unvalued) AS amount
                              FROM (
                                SELECT anon_93.unit AS unit, anon_93.unvalued AS unvalued
                                FROM anon_70 AS anon_94
                                JOIN anon_87 AS anon_93 ON anon_93.need_id = anon_94.id UNION ALL
                                SELECT anon_95.unit AS unit, anon_95.unvalued AS unvalued
                                FROM anon_70 AS anon_95) AS anon_92
                              WHERE anon_92.unvalued > $7::BIGINT
                              GROUP BY anon_92.unit) AS anon_91) AS anon_83 ON true) AS anon_81) AS anon_76
                      LIMIT 1), 'null')) || '}') AS anon_65
              FROM (
                SELECT $6::DATE AS effective, coalesce((
                    SELECT ledger_head.recorded_at
                    FROM ledger_head
                    WHERE ledger_head.sequence > 0), now()) AS known, (
                  SELECT ledger_head.sequence
                  FROM ledger_head) AS sequence) AS anon_96
              LIMIT 1), 'null')) || ',"named":') || coalesce((
          SELECT (((('{"plans":' || (
                    SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_99.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_98
                    FROM (
                      SELECT anon_100.id AS id, anon_100.confidence AS confidence, anon_100.illustrative AS illustrative, anon_100.note AS note, anon_100.recorded_at AS recorded_at, anon_100.code AS code, anon_100.state_code AS state_code, anon_100.title AS title, anon_100.cycle AS cycle, anon_100.version AS version, anon_100.status AS status, anon_100.adopted_edtf AS adopted_edtf, anon_100.adopted_earliest AS adopted_earliest, anon_100.adopted_latest AS adopted_latest, anon_100.reference AS reference, anon_100.document_id AS document_id, anon_100.supersedes_id AS supersedes_id
                      FROM (
                        SELECT plan_10.id AS id, plan_10.confidence AS confidence, plan_10.illustrative AS illustrative, plan_10.note AS note, plan_10.recorded_at AS recorded_at, plan_10.code AS code, plan_10.state_code AS state_code, plan_10.title AS title, plan_10.cycle AS cycle, plan_10.version AS version, plan_10.status AS status, plan_10.adopted_edtf AS adopted_edtf, plan_10.adopted_earliest AS adopted_earliest, plan_10.adopted_latest AS adopted_latest, plan_10.reference AS reference, plan_10.document_id AS document_id, plan_10.supersedes_id AS supersedes_id
                        FROM plan AS plan_10
                        WHERE plan_10.id IN (
                          SELECT anon_101.plan_id
                          FROM anon_102 AS anon_101)) AS anon_100
                      ORDER BY anon_100.code
                      LIMIT 1000) AS anon_99)) || ',"total":') || coalesce((
                  SELECT (((((('{"required":' || coalesce((('"' || CAST(decimal_text(anon_106.required, anon_106.unit) AS TEXT)) || '"'), 'null')) || ',"complete":') || coalesce(CAST(anon_106.unconverted = '[]'::jsonb AS TEXT), 'null')) || ',"unconverted":') || (
                        SELECT (('[' || coalesce(string_agg((((('{"amount":' || coalesce((('"' || CAST(anon_108.amount AS TEXT)) || '"'), 'null')) || ',"currency":') || CAST(to_json(CAST(anon_108.currency AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_107
                        FROM (
                          SELECT anon_109.currency AS currency, anon_109.amount AS amount
                          FROM (
                            SELECT CAST(anon_110.value AS JSONB) ->> 'currency' AS currency, CAST(anon_110.value AS JSONB) ->> 'amount' AS amount
                            FROM jsonb_array_elements(anon_106.unconverted) AS anon_110) AS anon_109
                          ORDER BY anon_109.currency
                          LIMIT 1000) AS anon_108)) || '}') AS anon_105
                  FROM (
                    SELECT anon_111.required AS required, anon_111.needs AS needs, anon_111.pledged_amount AS pledged_amount, anon_111.pledged_covered AS pledged_covered, anon_111.pledged_gap AS pledged_gap, anon_111.pledged_surplus AS pledged_surplus, anon_111.pledged_full AS pledged_full, anon_111.committed_amount AS committed_amount, anon_111.committed_covered AS committed_covered, anon_111.committed_gap AS committed_gap, anon_111.committed_surplus AS committed_surplus, anon_111.committed_full AS committed_full, anon_111.received_amount AS received_amount, anon_111.received_covered AS received_covered, anon_111.received_gap AS received_gap, anon_111.received_surplus AS received_surplus, anon_111.received_full AS received_full, anon_111.disbursed_amount AS disbursed_amount, anon_111.disbursed_covered AS disbursed_covered, anon_111.disbursed_gap AS disbursed_gap, anon_111.disbursed_surplus AS disbursed_surplus, anon_111.disbursed_full AS disbursed_full, anon_111.spent_amount AS spent_amount, anon_111.spent_covered AS spent_covered, anon_111.spent_gap AS spent_gap, anon_111.spent_surplus AS spent_surplus, anon_111.spent_full AS spent_full, anon_111.unit AS unit, anon_111.keys AS keys, anon_111.unconverted AS unconverted, anon_111.of_needs AS of_needs, CAST(anon_111.keys AS TEXT) AS place
                    FROM (
                      SELECT anon_112.required AS required, anon_112.needs AS needs, anon_112.pledged_amount AS pledged_amount, anon_112.pledged_covered AS pledged_covered, anon_112.pledged_gap AS pledged_gap, anon_112.pledged_surplus AS pledged_surplus, anon_112.pledged_full AS pledged_full, anon_112.committed_amount AS committed_amount, anon_112.committed_covered AS committed_covered, anon_112.committed_gap AS committed_gap, anon_112.committed_surplus AS committed_surplus, anon_112.committed_full AS committed_full, anon_112.received_amount AS received_amount, anon_112.received_covered AS received_covered, anon_112.received_gap AS received_gap, anon_112.received_surplus AS received_surplus, anon_112.received_full AS received_full, anon_112.disbursed_amount AS disbursed_amount, anon_112.disbursed_covered AS disbursed_covered, anon_112.disbursed_gap AS disbursed_gap, anon_112.disbursed_surplus AS disbursed_surplus, anon_112.disbursed_full AS disbursed_full, anon_112.spent_amount AS spent_amount, anon_112.spent_covered AS spent_covered, anon_112.spent_gap AS spent_gap, anon_112.spent_surplus AS spent_surplus, anon_112.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_113.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                      FROM (
                        SELECT coalesce(sum(anon_114.required), 0::numeric) AS required, count(anon_114.id) AS needs, coalesce(sum(anon_114.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_114.pledged, anon_114.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_114.required - anon_114.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_114.pledged - anon_114.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_114.id) FILTER (
                          WHERE anon_114.pledged >= anon_114.required) AS pledged_full, coalesce(sum(anon_114.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_114.committed, anon_114.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_114.required - anon_114.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_114.committed - anon_114.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_114.id) FILTER (
                          WHERE anon_114.committed >= anon_114.required) AS committed_full, coalesce(sum(anon_114.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_114.received, anon_114.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_114.required - anon_114.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_114.received - anon_114.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_114.id) FILTER (
                          WHERE anon_114.received >= anon_114.required) AS received_full, coalesce(sum(anon_114.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_114.disbursed, anon_114.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_114.required - anon_114.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_114.disbursed - anon_114.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_114.id) FILTER (
                          WHERE anon_114.disbursed >= anon_114.required) AS disbursed_full, coalesce(sum(anon_114.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_114.spent, anon_114.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_114.required - anon_114.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_114.spent - anon_114.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_114.id) FILTER (
                          WHERE anon_114.spent >= anon_114.required) AS spent_full
                        FROM (
                          SELECT anon_115.id AS id, anon_115.required AS required, coalesce(sum(anon_116.value) FILTER (
                              WHERE anon_116.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(anon_116.value) FILTER (
                              WHERE anon_116.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(anon_116.value) FILTER (
                              WHERE anon_116.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(anon_116.value) FILTER (
                              WHERE anon_116.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(anon_116.value) FILTER (
                              WHERE anon_116.stage IN ('SPENT')), 0::numeric) AS spent
                          FROM anon_102 AS anon_115
                          LEFT OUTER JOIN anon_117 AS anon_116 ON anon_116.need_id = anon_115.id
                          GROUP BY anon_115.id, anon_115.required) AS anon_114) AS anon_112
                      LEFT OUTER JOIN (
                        SELECT jsonb_agg(jsonb_build_object('currency', anon_119.unit, 'amount', decimal_text(anon_119.amount, anon_119.unit))) AS unconverted
                        FROM (
                          SELECT anon_120.unit AS unit, sum(anon_120.unvalued) AS amount
                          FROM (
                            SELECT anon_121.unit AS unit, anon_121.unvalued AS unvalued
                            FROM anon_102 AS anon_122
                            JOIN anon_117 AS anon_121 ON anon_121.need_id = anon_122.id UNION ALL
                            SELECT anon_123.unit AS unit, anon_123.unvalued AS unvalued
                            FROM anon_102 AS anon_123) AS anon_120
                          WHERE anon_120.unvalued > $9::BIGINT
                          GROUP BY anon_120.unit) AS anon_119) AS anon_113 ON true) AS anon_111) AS anon_106
                  LIMIT 1), 'null')) || '}') AS anon_97
          FROM (
            SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
                SELECT ledger_head.recorded_at
                FROM ledger_head
                WHERE ledger_head.sequence > 0), now()) AS known, (
              SELECT ledger_head.sequence
              FROM ledger_head) AS sequence) AS anon_124
          LIMIT 1), 'null')) || '}'), 'UTF8') AS convert_to_1
