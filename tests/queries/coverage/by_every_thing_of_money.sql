WITH anon_25 AS (
  SELECT anon_26.stage AS stage, anon_26.unit AS unit, anon_26.need_id AS need_id, anon_26.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_26.balance_usd ELSE anon_26.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_26.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
  FROM (
    SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
    FROM account AS account_1) AS anon_26
  JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_26.line_id
  JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
  WHERE anon_26.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_26.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_26.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true), anon_27 AS (
  SELECT need_1.id AS id, need_1.confidence AS confidence, need_1.illustrative AS illustrative, need_1.note AS note, need_1.recorded_at AS recorded_at, need_1.code AS code, need_1.plan_id AS plan_id, need_1.event_id AS event_id, need_1.title AS title, need_1.scope AS scope, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.topics AS topics, need_1.populations AS populations, need_1.kind AS kind, need_1.unit AS unit, need_1.qualifier AS qualifier, need_1.stated_on_edtf AS stated_on_edtf, need_1.stated_on_earliest AS stated_on_earliest, need_1.stated_on_latest AS stated_on_latest, need_1.period_edtf AS period_edtf, need_1.period_earliest AS period_earliest, need_1.period_latest AS period_latest, need_1.investment_known AS investment_known, need_1.validated AS validated, need_1.publication AS publication, plan_1.code AS plan_code, plan_1.title AS plan_title, CAST(CAST(EXTRACT(year
        FROM need_1.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_28.required AS required, anon_28.unvalued AS unvalued
  FROM need AS need_1
  JOIN plan AS plan_1 ON plan_1.id = need_1.plan_id
  JOIN (
    SELECT anon_29.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_29.balance_usd ELSE anon_29.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_29.unvalued ELSE 0 END) AS unvalued
    FROM (
      SELECT account_2.stage AS stage, account_2.unit AS unit, account_2.line_id AS line_id, account_2.need_id AS need_id, account_2.project_id AS project_id, account_2.balance AS balance, account_2.balance_usd AS balance_usd, account_2.unvalued AS unvalued
      FROM account AS account_2) AS anon_29
    WHERE anon_29.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_29.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_29.unit = $1::VARCHAR)
    GROUP BY anon_29.need_id) AS anon_28 ON anon_28.need_id = need_1.id
  WHERE need_1.publication = 'PUBLISHED' AND need_1.illustrative IS false AND plan_1.reference IS true AND plan_1.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
      SELECT plan_2.id
      FROM plan AS plan_2
      WHERE plan_2.reference IS true AND plan_2.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_2.state_code IS NOT DISTINCT
      FROM plan_1.state_code AND plan_2.adopted_latest > plan_1.adopted_latest AND plan_2.illustrative IS false))), anon_60 AS (
  SELECT anon_61.stage AS stage, anon_61.unit AS unit, anon_61.need_id AS need_id, anon_61.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_61.balance_usd ELSE anon_61.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_61.unvalued ELSE 0 END AS unvalued, pledge_2.donor_id AS donor_id, pledge_2.event_id AS event_id, pledge_line_2.channel AS channel, pledge_line_2.fund_id AS fund_id, pledge_line_2.modality AS modality, pledge_line_2.earmark_modality AS earmark_modality
  FROM (
    SELECT account_3.stage AS stage, account_3.unit AS unit, account_3.line_id AS line_id, account_3.need_id AS need_id, account_3.project_id AS project_id, account_3.balance AS balance, account_3.balance_usd AS balance_usd, account_3.unvalued AS unvalued
    FROM account AS account_3) AS anon_61
  JOIN pledge_line AS pledge_line_2 ON pledge_line_2.id = anon_61.line_id
  JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
  WHERE anon_61.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_61.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_61.unit = $1::VARCHAR) AND pledge_line_2.modality != 'LOAN' AND pledge_2.illustrative IS false AND pledge_2.counts IS true), anon_62 AS (
  SELECT need_2.id AS id, need_2.confidence AS confidence, need_2.illustrative AS illustrative, need_2.note AS note, need_2.recorded_at AS recorded_at, need_2.code AS code, need_2.plan_id AS plan_id, need_2.event_id AS event_id, need_2.title AS title, need_2.scope AS scope, need_2.state_code AS state_code, need_2.pillar AS pillar, need_2.sector AS sector, need_2.topics AS topics, need_2.populations AS populations, need_2.kind AS kind, need_2.unit AS unit, need_2.qualifier AS qualifier, need_2.stated_on_edtf AS stated_on_edtf, need_2.stated_on_earliest AS stated_on_earliest, need_2.stated_on_latest AS stated_on_latest, need_2.period_edtf AS period_edtf, need_2.period_earliest AS period_earliest, need_2.period_latest AS period_latest, need_2.investment_known AS investment_known, need_2.validated AS validated, need_2.publication AS publication, plan_3.code AS plan_code, plan_3.title AS plan_title, CAST(CAST(EXTRACT(year
        FROM need_2.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_63.required AS required, anon_63.unvalued AS unvalued
  FROM need AS need_2
  JOIN plan AS plan_3 ON plan_3.id = need_2.plan_id
  JOIN (
    SELECT anon_64.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_64.balance_usd ELSE anon_64.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_64.unvalued ELSE 0 END) AS unvalued
    FROM (
      SELECT account_4.stage AS stage, account_4.unit AS unit, account_4.line_id AS line_id, account_4.need_id AS need_id, account_4.project_id AS project_id, account_4.balance AS balance, account_4.balance_usd AS balance_usd, account_4.unvalued AS unvalued
      FROM account AS account_4) AS anon_64
    WHERE anon_64.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_64.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_64.unit = $1::VARCHAR)
    GROUP BY anon_64.need_id) AS anon_63 ON anon_63.need_id = need_2.id
  WHERE need_2.publication = 'PUBLISHED' AND need_2.illustrative IS false AND plan_3.reference IS true AND plan_3.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
      SELECT plan_4.id
      FROM plan AS plan_4
      WHERE plan_4.reference IS true AND plan_4.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_4.state_code IS NOT DISTINCT
      FROM plan_3.state_code AND plan_4.adopted_latest > plan_3.adopted_latest AND plan_4.illustrative IS false))), anon_95 AS (
  SELECT anon_96.stage AS stage, anon_96.unit AS unit, anon_96.need_id AS need_id, anon_96.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_96.balance_usd ELSE anon_96.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_96.unvalued ELSE 0 END AS unvalued, pledge_3.donor_id AS donor_id, pledge_3.event_id AS event_id, pledge_line_3.channel AS channel, pledge_line_3.fund_id AS fund_id, pledge_line_3.modality AS modality, pledge_line_3.earmark_modality AS earmark_modality
  FROM (
    SELECT account_5.stage AS stage, account_5.unit AS unit, account_5.line_id AS line_id, account_5.need_id AS need_id, account_5.project_id AS project_id, account_5.balance AS balance, account_5.balance_usd AS balance_usd, account_5.unvalued AS unvalued
    FROM account AS account_5) AS anon_96
  JOIN pledge_line AS pledge_line_3 ON pledge_line_3.id = anon_96.line_id
  JOIN pledge AS pledge_3 ON pledge_3.id = pledge_line_3.pledge_id
  WHERE anon_96.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_96.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_96.unit = $1::VARCHAR) AND pledge_line_3.modality != 'LOAN' AND pledge_3.illustrative IS false AND pledge_3.counts IS true), anon_97 AS (
  SELECT need_3.id AS id, need_3.confidence AS confidence, need_3.illustrative AS illustrative, need_3.note AS note, need_3.recorded_at AS recorded_at, need_3.code AS code, need_3.plan_id AS plan_id, need_3.event_id AS event_id, need_3.title AS title, need_3.scope AS scope, need_3.state_code AS state_code, need_3.pillar AS pillar, need_3.sector AS sector, need_3.topics AS topics, need_3.populations AS populations, need_3.kind AS kind, need_3.unit AS unit, need_3.qualifier AS qualifier, need_3.stated_on_edtf AS stated_on_edtf, need_3.stated_on_earliest AS stated_on_earliest, need_3.stated_on_latest AS stated_on_latest, need_3.period_edtf AS period_edtf, need_3.period_earliest AS period_earliest, need_3.period_latest AS period_latest, need_3.investment_known AS investment_known, need_3.validated AS validated, need_3.publication AS publication, plan_5.code AS plan_code, plan_5.title AS plan_title, CAST(CAST(EXTRACT(year
        FROM need_3.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_98.required AS required, anon_98.unvalued AS unvalued
  FROM need AS need_3
  JOIN plan AS plan_5 ON plan_5.id = need_3.plan_id
  JOIN (
    SELECT anon_99.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_99.balance_usd ELSE anon_99.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_99.unvalued ELSE 0 END) AS unvalued
    FROM (
      SELECT account_6.stage AS stage, account_6.unit AS unit, account_6.line_id AS line_id, account_6.need_id AS need_id, account_6.project_id AS project_id, account_6.balance AS balance, account_6.balance_usd AS balance_usd, account_6.unvalued AS unvalued
      FROM account AS account_6) AS anon_99
    WHERE anon_99.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_99.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_99.unit = $1::VARCHAR)
    GROUP BY anon_99.need_id) AS anon_98 ON anon_98.need_id = need_3.id
  WHERE need_3.publication = 'PUBLISHED' AND need_3.illustrative IS false AND plan_5.reference IS true AND plan_5.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
      SELECT plan_6.id
      FROM plan AS plan_6
      WHERE plan_6.reference IS true AND plan_6.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_6.state_code IS NOT DISTINCT
      FROM plan_5.state_code AND plan_6.adopted_latest > plan_5.adopted_latest AND plan_6.illustrative IS false))), anon_130 AS (
  SELECT anon_131.stage AS stage, anon_131.unit AS unit, anon_131.need_id AS need_id, anon_131.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_131.balance_usd ELSE anon_131.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_131.unvalued ELSE 0 END AS unvalued, pledge_4.donor_id AS donor_id, pledge_4.event_id AS event_id, pledge_line_4.channel AS channel, pledge_line_4.fund_id AS fund_id, pledge_line_4.modality AS modality, pledge_line_4.earmark_modality AS earmark_modality
  FROM (
    SELECT account_7.stage AS stage, account_7.unit AS unit, account_7.line_id AS line_id, account_7.need_id AS need_id, account_7.project_id AS project_id, account_7.balance AS balance, account_7.balance_usd AS balance_usd, account_7.unvalued AS unvalued
    FROM account AS account_7) AS anon_131
  JOIN pledge_line AS pledge_line_4 ON pledge_line_4.id = anon_131.line_id
  JOIN pledge AS pledge_4 ON pledge_4.id = pledge_line_4.pledge_id
  WHERE anon_131.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_131.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_131.unit = $1::VARCHAR) AND pledge_line_4.modality != 'LOAN' AND pledge_4.illustrative IS false AND pledge_4.counts IS true), anon_132 AS (
  SELECT need_4.id AS id, need_4.confidence AS confidence, need_4.illustrative AS illustrative, need_4.note AS note, need_4.recorded_at AS recorded_at, need_4.code AS code, need_4.plan_id AS plan_id, need_4.event_id AS event_id, need_4.title AS title, need_4.scope AS scope, need_4.state_code AS state_code, need_4.pillar AS pillar, need_4.sector AS sector, need_4.topics AS topics, need_4.populations AS populations, need_4.kind AS kind, need_4.unit AS unit, need_4.qualifier AS qualifier, need_4.stated_on_edtf AS stated_on_edtf, need_4.stated_on_earliest AS stated_on_earliest, need_4.stated_on_latest AS stated_on_latest, need_4.period_edtf AS period_edtf, need_4.period_earliest AS period_earliest, need_4.period_latest AS period_latest, need_4.investment_known AS investment_known, need_4.validated AS validated, need_4.publication AS publication, plan_7.code AS plan_code, plan_7.title AS plan_title, CAST(CAST(EXTRACT(year
        FROM need_4.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_133.required AS required, anon_133.unvalued AS unvalued
  FROM need AS need_4
  JOIN plan AS plan_7 ON plan_7.id = need_4.plan_id
  JOIN (
    SELECT anon_134.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_134.balance_usd ELSE anon_134.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_134.unvalued ELSE 0 END) AS unvalued
    FROM (
      SELECT account_8.stage AS stage, account_8.unit AS unit, account_8.line_id AS line_id, account_8.need_id AS need_id, account_8.project_id AS project_id, account_8.balance AS balance, account_8.balance_usd AS balance_usd, account_8.unvalued AS unvalued
      FROM account AS account_8) AS anon_134
    WHERE anon_134.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_134.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_134.unit = $1::VARCHAR)
    GROUP BY anon_134.need_id) AS anon_133 ON anon_133.need_id = need_4.id
  WHERE need_4.publication = 'PUBLISHED' AND need_4.illustrative IS false AND plan_7.reference IS true AND plan_7.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
      SELECT plan_8.id
      FROM plan AS plan_8
      WHERE plan_8.reference IS true AND plan_8.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_8.state_code IS NOT DISTINCT
      FROM plan_7.state_code AND plan_8.adopted_latest > plan_7.adopted_latest AND plan_8.illustrative IS false))), anon_165 AS (
  SELECT anon_166.stage AS stage, anon_166.unit AS unit, anon_166.need_id AS need_id, anon_166.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_166.balance_usd ELSE anon_166.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_166.unvalued ELSE 0 END AS unvalued, pledge_5.donor_id AS donor_id, pledge_5.event_id AS event_id, pledge_line_5.channel AS channel, pledge_line_5.fund_id AS fund_id, pledge_line_5.modality AS modality, pledge_line_5.earmark_modality AS earmark_modality
  FROM (
    SELECT account_9.stage AS stage, account_9.unit AS unit, account_9.line_id AS line_id, account_9.need_id AS need_id, account_9.project_id AS project_id, account_9.balance AS balance, account_9.balance_usd AS balance_usd, account_9.unvalued AS unvalued
    FROM account AS account_9) AS anon_166
  JOIN pledge_line AS pledge_line_5 ON pledge_line_5.id = anon_166.line_id
  JOIN pledge AS pledge_5 ON pledge_5.id = pledge_line_5.pledge_id
  WHERE anon_166.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_166.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_166.unit = $1::VARCHAR) AND pledge_line_5.modality != 'LOAN' AND pledge_5.illustrative IS false AND pledge_5.counts IS true), anon_167 AS (
  SELECT need_5.id AS id, need_5.confidence AS confidence, need_5.illustrative AS illustrative, need_5.note AS note, need_5.recorded_at AS recorded_at, need_5.code AS code, need_5.plan_id AS plan_id, need_5.event_id AS event_id, need_5.title AS title, need_5.scope AS scope, need_5.state_code AS state_code, need_5.pillar AS pillar, need_5.sector AS sector, need_5.topics AS topics, need_5.populations AS populations, need_5.kind AS kind, need_5.unit AS unit, need_5.qualifier AS qualifier, need_5.stated_on_edtf AS stated_on_edtf, need_5.stated_on_earliest AS stated_on_earliest, need_5.stated_on_latest AS stated_on_latest, need_5.period_edtf AS period_edtf, need_5.period_earliest AS period_earliest, need_5.period_latest AS period_latest, need_5.investment_known AS investment_known, need_5.validated AS validated, need_5.publication AS publication, plan_9.code AS plan_code, plan_9.title AS plan_title, CAST(CAST(EXTRACT(year
        FROM need_5.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_168.required AS required, anon_168.unvalued AS unvalued
  FROM need AS need_5
  JOIN plan AS plan_9 ON plan_9.id = need_5.plan_id
  JOIN (
    SELECT anon_169.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_169.balance_usd ELSE anon_169.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_169.unvalued ELSE 0 END) AS unvalued
    FROM (
      SELECT account_10.stage AS stage, account_10.unit AS unit, account_10.line_id AS line_id, account_10.need_id AS need_id, account_10.project_id AS project_id, account_10.balance AS balance, account_10.balance_usd AS balance_usd, account_10.unvalued AS unvalued
      FROM account AS account_10) AS anon_169
    WHERE anon_169.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_169.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_169.unit = $1::VARCHAR)
    GROUP BY anon_169.need_id) AS anon_168 ON anon_168.need_id = need_5.id
  WHERE need_5.publication = 'PUBLISHED' AND need_5.illustrative IS false AND plan_9.reference IS true AND plan_9.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
      SELECT plan_10.id
      FROM plan AS plan_10
      WHERE plan_10.reference IS true AND plan_10.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_10.state_code IS NOT DISTINCT
      FROM plan_9.state_code AND plan_10.adopted_latest > plan_9.adopted_latest AND plan_10.illustrative IS false))), anon_200 AS (
  SELECT anon_201.stage AS stage, anon_201.unit AS unit, anon_201.need_id AS need_id, anon_201.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_201.balance_usd ELSE anon_201.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_201.unvalued ELSE 0 END AS unvalued, pledge_6.donor_id AS donor_id, pledge_6.event_id AS event_id, pledge_line_6.channel AS channel, pledge_line_6.fund_id AS fund_id, pledge_line_6.modality AS modality, pledge_line_6.earmark_modality AS earmark_modality
  FROM (
    SELECT account_11.stage AS stage, account_11.unit AS unit, account_11.line_id AS line_id, account_11.need_id AS need_id, account_11.project_id AS project_id, account_11.balance AS balance, account_11.balance_usd AS balance_usd, account_11.unvalued AS unvalued
    FROM account AS account_11) AS anon_201
  JOIN pledge_line AS pledge_line_6 ON pledge_line_6.id = anon_201.line_id
  JOIN pledge AS pledge_6 ON pledge_6.id = pledge_line_6.pledge_id
  WHERE anon_201.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_201.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_201.unit = $1::VARCHAR) AND pledge_line_6.modality != 'LOAN' AND pledge_6.illustrative IS false AND pledge_6.counts IS true), anon_202 AS (
  SELECT need_6.id AS id, need_6.confidence AS confidence, need_6.illustrative AS illustrative, need_6.note AS note, need_6.recorded_at AS recorded_at, need_6.code AS code, need_6.plan_id AS plan_id, need_6.event_id AS event_id, need_6.title AS title, need_6.scope AS scope, need_6.state_code AS state_code, need_6.pillar AS pillar, need_6.sector AS sector, need_6.topics AS topics, need_6.populations AS populations, need_6.kind AS kind, need_6.unit AS unit, need_6.qualifier AS qualifier, need_6.stated_on_edtf AS stated_on_edtf, need_6.stated_on_earliest AS stated_on_earliest, need_6.stated_on_latest AS stated_on_latest, need_6.period_edtf AS period_edtf, need_6.period_earliest AS period_earliest, need_6.period_latest AS period_latest, need_6.investment_known AS investment_known, need_6.validated AS validated, need_6.publication AS publication, plan_11.code AS plan_code, plan_11.title AS plan_title, CAST(CAST(EXTRACT(year
        FROM need_6.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_203.required AS required, anon_203.unvalued AS unvalued
  FROM need AS need_6
  JOIN plan AS plan_11 ON plan_11.id = need_6.plan_id
  JOIN (
    SELECT anon_204.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_204.balance_usd ELSE anon_204.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_204.unvalued ELSE 0 END) AS unvalued
    FROM (
      SELECT account_12.stage AS stage, account_12.unit AS unit, account_12.line_id AS line_id, account_12.need_id AS need_id, account_12.project_id AS project_id, account_12.balance AS balance, account_12.balance_usd AS balance_usd, account_12.unvalued AS unvalued
      FROM account AS account_12) AS anon_204
    WHERE anon_204.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_204.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_204.unit = $1::VARCHAR)
    GROUP BY anon_204.need_id) AS anon_203 ON anon_203.need_id = need_6.id
  WHERE need_6.publication = 'PUBLISHED' AND need_6.illustrative IS false AND plan_11.reference IS true AND plan_11.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
      SELECT plan_12.id
      FROM plan AS plan_12
      WHERE plan_12.reference IS true AND plan_12.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_12.state_code IS NOT DISTINCT
      FROM plan_11.state_code AND plan_12.adopted_latest > plan_11.adopted_latest AND plan_12.illustrative IS false)))
SELECT convert_to((((((((((((('{"event":' || coalesce((
                              SELECT (('{"groups":' || (
                                    SELECT (('[' || coalesce(string_agg((((('{"keys":' || (
                                                      SELECT (('[' || coalesce(string_agg((((('{"code":' || coalesce(CAST(to_json(CAST(anon_4.code AS TEXT)) AS TEXT), 'null')) || ',"label":') || coalesce(CAST(to_json(CAST(coalesce(CAST(anon_4.label AS JSONB) ->> 'fr', CAST(anon_4.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_3
                                                      FROM (
                                                        SELECT anon_5.dimension AS dimension, anon_5.code AS code, anon_5.label AS label, anon_5.place AS place
                                                        FROM (
                                                          SELECT CAST(anon_6.value AS JSONB) ->> 'dimension' AS dimension, CAST(anon_6.value AS JSONB) ->> 'code' AS code, CAST(anon_6.value AS JSONB) -> 'label' AS label, anon_6.place AS place
                                                          FROM jsonb_array_elements(anon_7.keys) WITH ORDINALITY AS anon_6(value, place)) AS anon_5
                                                        ORDER BY anon_5.place
                                                        LIMIT 1000) AS anon_4)) || ',"notAllocated":') || coalesce((
                                                    SELECT (((('{"pledged":' || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_9.pledged_amount, anon_9.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"unconverted":') || (
                                                          SELECT (('[' || coalesce(string_agg((((('{"amount":' || coalesce((('"' || CAST(anon_11.amount AS TEXT)) || '"'), 'null')) || ',"currency":') || CAST(to_json(CAST(anon_11.currency AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_10
                                                          FROM (
                                                            SELECT anon_12.currency AS currency, anon_12.amount AS amount
                                                            FROM (
                                                              SELECT CAST(anon_13.value AS JSONB) ->> 'currency' AS currency, CAST(anon_13.value AS JSONB) ->> 'amount' AS amount
                                                              FROM jsonb_array_elements(anon_9.unconverted) AS anon_13) AS anon_12
                                                            ORDER BY anon_12.currency
                                                            LIMIT 1000) AS anon_11)) || '}') AS anon_8
                                                    FROM (
                                                      SELECT 0::numeric AS required, anon_7.unit AS unit, anon_7.unplaced_unconverted AS unconverted, anon_7.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, anon_7.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, anon_7.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, anon_7.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, anon_7.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS anon_9
                                                    LIMIT 1), 'null')) || '}'), ','), '')) || ']') AS anon_2
                                    FROM (
                                      SELECT anon_14.key_event AS key_event, anon_14.pledged_amount AS pledged_amount, anon_14.unplaced_pledged AS unplaced_pledged, anon_14.pledged_covered AS pledged_covered, anon_14.pledged_gap AS pledged_gap, anon_14.pledged_surplus AS pledged_surplus, anon_14.pledged_full AS pledged_full, anon_14.committed_amount AS committed_amount, anon_14.unplaced_committed AS unplaced_committed, anon_14.committed_covered AS committed_covered, anon_14.committed_gap AS committed_gap, anon_14.committed_surplus AS committed_surplus, anon_14.committed_full AS committed_full, anon_14.received_amount AS received_amount, anon_14.unplaced_received AS unplaced_received, anon_14.received_covered AS received_covered, anon_14.received_gap AS received_gap, anon_14.received_surplus AS received_surplus, anon_14.received_full AS received_full, anon_14.disbursed_amount AS disbursed_amount, anon_14.unplaced_disbursed AS unplaced_disbursed, anon_14.disbursed_covered AS disbursed_covered, anon_14.disbursed_gap AS disbursed_gap, anon_14.disbursed_surplus AS disbursed_surplus, anon_14.disbursed_full AS disbursed_full, anon_14.spent_amount AS spent_amount, anon_14.unplaced_spent AS unplaced_spent, anon_14.spent_covered AS spent_covered, anon_14.spent_gap AS spent_gap, anon_14.spent_surplus AS spent_surplus, anon_14.spent_full AS spent_full, anon_14.required AS required, anon_14.needs AS needs, anon_14.unit AS unit, anon_14.keys AS keys, anon_14.unconverted AS unconverted, anon_14.of_needs AS of_needs, anon_14.place AS place, anon_14.unplaced_unconverted AS unplaced_unconverted
                                      FROM (
                                        SELECT anon_15.key_event AS key_event, anon_15.pledged_amount AS pledged_amount, anon_15.unplaced_pledged AS unplaced_pledged, anon_15.pledged_covered AS pledged_covered, anon_15.pledged_gap AS pledged_gap, anon_15.pledged_surplus AS pledged_surplus, anon_15.pledged_full AS pledged_full, anon_15.committed_amount AS committed_amount, anon_15.unplaced_committed AS unplaced_committed, anon_15.committed_covered AS committed_covered, anon_15.committed_gap AS committed_gap, anon_15.committed_surplus AS committed_surplus, anon_15.committed_full AS committed_full, anon_15.received_amount AS received_amount, anon_15.unplaced_received AS unplaced_received, anon_15.received_covered AS received_covered, anon_15.received_gap AS received_gap, anon_15.received_surplus AS received_surplus, anon_15.received_full AS received_full, anon_15.disbursed_amount AS disbursed_amount, anon_15.unplaced_disbursed AS unplaced_disbursed, anon_15.disbursed_covered AS disbursed_covered, anon_15.disbursed_gap AS disbursed_gap, anon_15.disbursed_surplus AS disbursed_surplus, anon_15.disbursed_full AS disbursed_full, anon_15.spent_amount AS spent_amount, anon_15.unplaced_spent AS unplaced_spent, anon_15.spent_covered AS spent_covered, anon_15.spent_gap AS spent_gap, anon_15.spent_surplus AS spent_surplus, anon_15.spent_full AS spent_full, anon_15.required AS required, anon_15.needs AS needs, anon_15.unit AS unit, anon_15.keys AS keys, anon_15.unconverted AS unconverted, anon_15.of_needs AS of_needs, anon_15.place AS place, coalesce(anon_16.unconverted, '[]'::jsonb) AS unplaced_unconverted
                                        FROM (
                                          SELECT anon_17.key_event AS key_event, anon_17.pledged_amount AS pledged_amount, anon_17.unplaced_pledged AS unplaced_pledged, anon_17.pledged_covered AS pledged_covered, anon_17.pledged_gap AS pledged_gap, anon_17.pledged_surplus AS pledged_surplus, anon_17.pledged_full AS pledged_full, anon_17.committed_amount AS committed_amount, anon_17.unplaced_committed AS unplaced_committed, anon_17.committed_covered AS committed_covered, anon_17.committed_gap AS committed_gap, anon_17.committed_surplus AS committed_surplus, anon_17.committed_full AS committed_full, anon_17.received_amount AS received_amount, anon_17.unplaced_received AS unplaced_received, anon_17.received_covered AS received_covered, anon_17.received_gap AS received_gap, anon_17.received_surplus AS received_surplus, anon_17.received_full AS received_full, anon_17.disbursed_amount AS disbursed_amount, anon_17.unplaced_disbursed AS unplaced_disbursed, anon_17.disbursed_covered AS disbursed_covered, anon_17.disbursed_gap AS disbursed_gap, anon_17.disbursed_surplus AS disbursed_surplus, anon_17.disbursed_full AS disbursed_full, anon_17.spent_amount AS spent_amount, anon_17.unplaced_spent AS unplaced_spent, anon_17.spent_covered AS spent_covered, anon_17.spent_gap AS spent_gap, anon_17.spent_surplus AS spent_surplus, anon_17.spent_full AS spent_full, anon_17.required AS required, anon_17.needs AS needs, anon_17.unit AS unit, anon_17.keys AS keys, anon_17.unconverted AS unconverted, anon_17.of_needs AS of_needs, CAST(anon_17.keys AS TEXT) AS place
                                          FROM (
                                            SELECT anon_18.key_event AS key_event, anon_18.pledged_amount AS pledged_amount, anon_18.unplaced_pledged AS unplaced_pledged, anon_18.pledged_covered AS pledged_covered, anon_18.pledged_gap AS pledged_gap, anon_18.pledged_surplus AS pledged_surplus, anon_18.pledged_full AS pledged_full, anon_18.committed_amount AS committed_amount, anon_18.unplaced_committed AS unplaced_committed, anon_18.committed_covered AS committed_covered, anon_18.committed_gap AS committed_gap, anon_18.committed_surplus AS committed_surplus, anon_18.committed_full AS committed_full, anon_18.received_amount AS received_amount, anon_18.unplaced_received AS unplaced_received, anon_18.received_covered AS received_covered, anon_18.received_gap AS received_gap, anon_18.received_surplus AS received_surplus, anon_18.received_full AS received_full, anon_18.disbursed_amount AS disbursed_amount, anon_18.unplaced_disbursed AS unplaced_disbursed, anon_18.disbursed_covered AS disbursed_covered, anon_18.disbursed_gap AS disbursed_gap, anon_18.disbursed_surplus AS disbursed_surplus, anon_18.disbursed_full AS disbursed_full, anon_18.spent_amount AS spent_amount, anon_18.unplaced_spent AS unplaced_spent, anon_18.spent_covered AS spent_covered, anon_18.spent_gap AS spent_gap, anon_18.spent_surplus AS spent_surplus, anon_18.spent_full AS spent_full, anon_18.required AS required, anon_18.needs AS needs, $1::VARCHAR AS unit, jsonb_build_array(jsonb_build_object('dimension', 'EVENT', 'code', (
                                                  SELECT event_1.code
                                                  FROM event AS event_1
                                                  WHERE event_1.id = anon_18.key_event), 'label', coalesce((
                                                    SELECT event_1.name
                                                    FROM event AS event_1
                                                    WHERE event_1.id = anon_18.key_event), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé')))) AS keys, coalesce(anon_19.unconverted, '[]'::jsonb) AS unconverted, false AS of_needs
                                            FROM (
                                              SELECT anon_20.key_event AS key_event, anon_20.pledged_amount AS pledged_amount, anon_20.unplaced_pledged AS unplaced_pledged, anon_20.pledged_covered AS pledged_covered, anon_20.pledged_gap AS pledged_gap, anon_20.pledged_surplus AS pledged_surplus, anon_20.pledged_full AS pledged_full, anon_20.committed_amount AS committed_amount, anon_20.unplaced_committed AS unplaced_committed, anon_20.committed_covered AS committed_covered, anon_20.committed_gap AS committed_gap, anon_20.committed_surplus AS committed_surplus, anon_20.committed_full AS committed_full, anon_20.received_amount AS received_amount, anon_20.unplaced_received AS unplaced_received, anon_20.received_covered AS received_covered, anon_20.received_gap AS received_gap, anon_20.received_surplus AS received_surplus, anon_20.received_full AS received_full, anon_20.disbursed_amount AS disbursed_amount, anon_20.unplaced_disbursed AS unplaced_disbursed, anon_20.disbursed_covered AS disbursed_covered, anon_20.disbursed_gap AS disbursed_gap, anon_20.disbursed_surplus AS disbursed_surplus, anon_20.disbursed_full AS disbursed_full, anon_20.spent_amount AS spent_amount, anon_20.unplaced_spent AS unplaced_spent, anon_20.spent_covered AS spent_covered, anon_20.spent_gap AS spent_gap, anon_20.spent_surplus AS spent_surplus, anon_20.spent_full AS spent_full, anon_21.required AS required, anon_21.needs AS needs
                                              FROM (
                                                SELECT anon_22.key_event AS key_event, coalesce(sum(anon_22.value) FILTER (
                                                    WHERE anon_22.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_22.need IS NOT NULL), 0::numeric) AS pledged_amount, coalesce(sum(anon_22.value) FILTER (
                                                    WHERE anon_22.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_22.need IS NULL), 0::numeric) AS unplaced_pledged, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_22.value) FILTER (
                                                    WHERE anon_22.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_22.need IS NOT NULL), 0::numeric) AS committed_amount, coalesce(sum(anon_22.value) FILTER (
                                                    WHERE anon_22.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_22.need IS NULL), 0::numeric) AS unplaced_committed, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_22.value) FILTER (
                                                    WHERE anon_22.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_22.need IS NOT NULL), 0::numeric) AS received_amount, coalesce(sum(anon_22.value) FILTER (
                                                    WHERE anon_22.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_22.need IS NULL), 0::numeric) AS unplaced_received, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_22.value) FILTER (
                                                    WHERE anon_22.stage IN ('DISBURSED', 'SPENT') AND anon_22.need IS NOT NULL), 0::numeric) AS disbursed_amount, coalesce(sum(anon_22.value) FILTER (
                                                    WHERE anon_22.stage IN ('DISBURSED', 'SPENT') AND anon_22.need IS NULL), 0::numeric) AS unplaced_disbursed, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_22.value) FILTER (
                                                    WHERE anon_22.stage IN ('SPENT') AND anon_22.need IS NOT NULL), 0::numeric) AS spent_amount, coalesce(sum(anon_22.value) FILTER (
                                                    WHERE anon_22.stage IN ('SPENT') AND anon_22.need IS NULL), 0::numeric) AS unplaced_spent, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                                                FROM (
                                                  SELECT anon_23.event_id AS key_event, anon_23.stage AS stage, anon_23.value AS value, anon_23.unit AS unit, anon_23.unvalued AS unvalued, anon_24.id AS need
                                                  FROM anon_25 AS anon_23
                                                  LEFT OUTER JOIN anon_27 AS anon_24 ON anon_24.id = anon_23.need_id
                                                  WHERE anon_24.id IS NOT NULL OR anon_23.need_id IS NULL) AS anon_22
                                                GROUP BY anon_22.key_event) AS anon_20
                                              JOIN (
                                                SELECT coalesce(sum(anon_30.required), 0::numeric) AS required, count(*) AS needs
                                                FROM anon_27 AS anon_30) AS anon_21 ON true) AS anon_18
                                            LEFT OUTER JOIN (
                                              SELECT anon_31.key_event AS key_event, jsonb_agg(jsonb_build_object('currency', anon_31.unit, 'amount', decimal_text(anon_31.amount, anon_31.unit))) AS unconverted
                                              FROM (
                                                SELECT anon_32.key_event AS key_event, anon_32.unit AS unit, sum(anon_32.unvalued) AS amount
                                                FROM (
                                                  SELECT anon_22.key_event AS key_event, anon_22.stage AS stage, anon_22.value AS value, anon_22.unit AS unit, anon_22.unvalued AS unvalued, anon_22.need AS need
                                                  FROM (
                                                    SELECT anon_23.event_id AS key_event, anon_23.stage AS stage, anon_23.value AS value, anon_23.unit AS unit, anon_23.unvalued AS unvalued, anon_24.id AS need
                                                    FROM anon_25 AS anon_23
                                                    LEFT OUTER JOIN anon_27 AS anon_24 ON anon_24.id = anon_23.need_id
                                                    WHERE anon_24.id IS NOT NULL OR anon_23.need_id IS NULL) AS anon_22
                                                  WHERE anon_22.need IS NOT NULL) AS anon_32
                                                WHERE anon_32.unvalued > $2::BIGINT
                                                GROUP BY anon_32.key_event, anon_32.unit) AS anon_31
                                              GROUP BY anon_31.key_event) AS anon_19 ON anon_18.key_event IS NOT DISTINCT
                                            FROM anon_19.key_event) AS anon_17) AS anon_15
                                        LEFT OUTER JOIN (
                                          SELECT anon_33.key_event AS key_event, jsonb_agg(jsonb_build_object('currency', anon_33.unit, 'amount', decimal_text(anon_33.amount, anon_33.unit))) AS unconverted
                                          FROM (
                                            SELECT anon_34.key_event AS key_event, anon_34.unit AS unit, sum(anon_34.unvalued) AS amount
                                            FROM (
                                              SELECT anon_22.key_event AS key_event, anon_22.stage AS stage, anon_22.value AS value, anon_22.unit AS unit, anon_22.unvalued AS unvalued, anon_22.need AS need
                                              FROM (
                                                SELECT anon_23.event_id AS key_event, anon_23.stage AS stage, anon_23.value AS value, anon_23.unit AS unit, anon_23.unvalued AS unvalued, anon_24.id AS need
                                                FROM anon_25 AS anon_23
                                                LEFT OUTER JOIN anon_27 AS anon_24 ON anon_24.id = anon_23.need_id
                                                WHERE anon_24.id IS NOT NULL OR anon_23.need_id IS NULL) AS anon_22
                                              WHERE anon_22.need IS NULL) AS anon_34
                                            WHERE anon_34.unvalued > $3::BIGINT
                                            GROUP BY anon_34.key_event, anon_34.unit) AS anon_33
                                          GROUP BY anon_33.key_event) AS anon_16 ON anon_15.key_event IS NOT DISTINCT
                                        FROM anon_16.key_event) AS anon_14
                                      ORDER BY anon_14.place
                                      LIMIT 1000) AS anon_7)) || '}') AS anon_1
                              FROM (
                                SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
                                    SELECT ledger_head.recorded_at
                                    FROM ledger_head
                                    WHERE ledger_head.sequence > 0), now()) AS known, (
                                  SELECT ledger_head.sequence
                                  FROM ledger_head) AS sequence) AS anon_35
                              LIMIT 1), 'null')) || ',"channel":') || coalesce((
                          SELECT (('{"groups":' || (
                                SELECT (('[' || coalesce(string_agg((((('{"keys":' || (
                                                  SELECT (('[' || coalesce(string_agg((((('{"code":' || coalesce(CAST(to_json(CAST(anon_39.code AS TEXT)) AS TEXT), 'null')) || ',"label":') || coalesce(CAST(to_json(CAST(coalesce(CAST(anon_39.label AS JSONB) ->> 'fr', CAST(anon_39.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_38
                                                  FROM (
                                                    SELECT anon_40.dimension AS dimension, anon_40.code AS code, anon_40.label AS label, anon_40.place AS place
                                                    FROM (
                                                      SELECT CAST(anon_41.value AS JSONB) ->> 'dimension' AS dimension, CAST(anon_41.value AS JSONB) ->> 'code' AS code, CAST(anon_41.value AS JSONB) -> 'label' AS label, anon_41.place AS place
                                                      FROM jsonb_array_elements(anon_42.keys) WITH ORDINALITY AS anon_41(value, place)) AS anon_40
                                                    ORDER BY anon_40.place
                                                    LIMIT 1000) AS anon_39)) || ',"notAllocated":') || coalesce((
                                                SELECT (((('{"pledged":' || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_44.pledged_amount, anon_44.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"unconverted":') || (
                                                      SELECT (('[' || coalesce(string_agg((((('{"amount":' || coalesce((('"' || CAST(anon_46.amount AS TEXT)) || '"'), 'null')) || ',"currency":') || CAST(to_json(CAST(anon_46.currency AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_45
                                                      FROM (
                                                        SELECT anon_47.currency AS currency, anon_47.amount AS amount
                                                        FROM (
                                                          SELECT CAST(anon_48.value AS JSONB) ->> 'currency' AS currency, CAST(anon_48.value AS JSONB) ->> 'amount' AS amount
                                                          FROM jsonb_array_elements(anon_44.unconverted) AS anon_48) AS anon_47
                                                        ORDER BY anon_47.currency
                                                        LIMIT 1000) AS anon_46)) || '}') AS anon_43
                                                FROM (
                                                  SELECT 0::numeric AS required, anon_42.unit AS unit, anon_42.unplaced_unconverted AS unconverted, anon_42.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, anon_42.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, anon_42.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, anon_42.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, anon_42.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS anon_44
                                                LIMIT 1), 'null')) || '}'), ','), '')) || ']') AS anon_37
                                FROM (
                                  SELECT anon_49.key_channel AS key_channel, anon_49.key_fund AS key_fund, anon_49.pledged_amount AS pledged_amount, anon_49.unplaced_pledged AS unplaced_pledged, anon_49.pledged_covered AS pledged_covered, anon_49.pledged_gap AS pledged_gap, anon_49.pledged_surplus AS pledged_surplus, anon_49.pledged_full AS pledged_full, anon_49.committed_amount AS committed_amount, anon_49.unplaced_committed AS unplaced_committed, anon_49.committed_covered AS committed_covered, anon_49.committed_gap AS committed_gap, anon_49.committed_surplus AS committed_surplus, anon_49.committed_full AS committed_full, anon_49.received_amount AS received_amount, anon_49.unplaced_received AS unplaced_received, anon_49.received_covered AS received_covered, anon_49.received_gap AS received_gap, anon_49.received_surplus AS received_surplus, anon_49.received_full AS received_full, anon_49.disbursed_amount AS disbursed_amount, anon_49.unplaced_disbursed AS unplaced_disbursed, anon_49.disbursed_covered AS disbursed_covered, anon_49.disbursed_gap AS disbursed_gap, anon_49.disbursed_surplus AS disbursed_surplus, anon_49.disbursed_full AS disbursed_full, anon_49.spent_amount AS spent_amount, anon_49.unplaced_spent AS unplaced_spent, anon_49.spent_covered AS spent_covered, anon_49.spent_gap AS spent_gap, anon_49.spent_surplus AS spent_surplus, anon_49.spent_full AS spent_full, anon_49.required AS required, anon_49.needs AS needs, anon_49.unit AS unit, anon_49.keys AS keys, anon_49.unconverted AS unconverted, anon_49.of_needs AS of_needs, anon_49.place AS place, anon_49.unplaced_unconverted AS unplaced_unconverted
                                  FROM (
                                    SELECT anon_50.key_channel AS key_channel, anon_50.key_fund AS key_fund, anon_50.pledged_amount AS pledged_amount, anon_50.unplaced_pledged AS unplaced_pledged, anon_50.pledged_covered AS pledged_covered, anon_50.pledged_gap AS pledged_gap, anon_50.pledged_surplus AS pledged_surplus, anon_50.pledged_full AS pledged_full, anon_50.committed_amount AS committed_amount, anon_50.unplaced_committed AS unplaced_committed, anon_50.committed_covered AS committed_covered, anon_50.committed_gap AS committed_gap, anon_50.committed_surplus AS committed_surplus, anon_50.committed_full AS committed_full, anon_50.received_amount AS received_amount, anon_50.unplaced_received AS unplaced_received, anon_50.received_covered AS received_covered, anon_50.received_gap AS received_gap, anon_50.received_surplus AS received_surplus, anon_50.received_full AS received_full, anon_50.disbursed_amount AS disbursed_amount, anon_50.unplaced_disbursed AS unplaced_disbursed, anon_50.disbursed_covered AS disbursed_covered, anon_50.disbursed_gap AS disbursed_gap, anon_50.disbursed_surplus AS disbursed_surplus, anon_50.disbursed_full AS disbursed_full, anon_50.spent_amount AS spent_amount, anon_50.unplaced_spent AS unplaced_spent, anon_50.spent_covered AS spent_covered, anon_50.spent_gap AS spent_gap, anon_50.spent_surplus AS spent_surplus, anon_50.spent_full AS spent_full, anon_50.required AS required, anon_50.needs AS needs, anon_50.unit AS unit, anon_50.keys AS keys, anon_50.unconverted AS unconverted, anon_50.of_needs AS of_needs, anon_50.place AS place, coalesce(anon_51.unconverted, '[]'::jsonb) AS unplaced_unconverted
                                    FROM (
                                      SELECT anon_52.key_channel AS key_channel, anon_52.key_fund AS key_fund, anon_52.pledged_amount AS pledged_amount, anon_52.unplaced_pledged AS unplaced_pledged, anon_52.pledged_covered AS pledged_covered, anon_52.pledged_gap AS pledged_gap, anon_52.pledged_surplus AS pledged_surplus, anon_52.pledged_full AS pledged_full, anon_52.committed_amount AS committed_amount, anon_52.unplaced_committed AS unplaced_committed, anon_52.committed_covered AS committed_covered, anon_52.committed_gap AS committed_gap, anon_52.committed_surplus AS committed_surplus, anon_52.committed_full AS committed_full, anon_52.received_amount AS received_amount, anon_52.unplaced_received AS unplaced_received, anon_52.received_covered AS received_covered, anon_52.received_gap AS received_gap, anon_52.received_surplus AS received_surplus, anon_52.received_full AS received_full, anon_52.disbursed_amount AS disbursed_amount, anon_52.unplaced_disbursed AS unplaced_disbursed, anon_52.disbursed_covered AS disbursed_covered, anon_52.disbursed_gap AS disbursed_gap, anon_52.disbursed_surplus AS disbursed_surplus, anon_52.disbursed_full AS disbursed_full, anon_52.spent_amount AS spent_amount, anon_52.unplaced_spent AS unplaced_spent, anon_52.spent_covered AS spent_covered, anon_52.spent_gap AS spent_gap, anon_52.spent_surplus AS spent_surplus, anon_52.spent_full AS spent_full, anon_52.required AS required, anon_52.needs AS needs, anon_52.unit AS unit, anon_52.keys AS keys, anon_52.unconverted AS unconverted, anon_52.of_needs AS of_needs, CAST(anon_52.keys AS TEXT) AS place
                                      FROM (
                                        SELECT anon_53.key_channel AS key_channel, anon_53.key_fund AS key_fund, anon_53.pledged_amount AS pledged_amount, anon_53.unplaced_pledged AS unplaced_pledged, anon_53.pledged_covered AS pledged_covered, anon_53.pledged_gap AS pledged_gap, anon_53.pledged_surplus AS pledged_surplus, anon_53.pledged_full AS pledged_full, anon_53.committed_amount AS committed_amount, anon_53.unplaced_committed AS unplaced_committed, anon_53.committed_covered AS committed_covered, anon_53.committed_gap AS committed_gap, anon_53.committed_surplus AS committed_surplus, anon_53.committed_full AS committed_full, anon_53.received_amount AS received_amount, anon_53.unplaced_received AS unplaced_received, anon_53.received_covered AS received_covered, anon_53.received_gap AS received_gap, anon_53.received_surplus AS received_surplus, anon_53.received_full AS received_full, anon_53.disbursed_amount AS disbursed_amount, anon_53.unplaced_disbursed AS unplaced_disbursed, anon_53.disbursed_covered AS disbursed_covered, anon_53.disbursed_gap AS disbursed_gap, anon_53.disbursed_surplus AS disbursed_surplus, anon_53.disbursed_full AS disbursed_full, anon_53.spent_amount AS spent_amount, anon_53.unplaced_spent AS unplaced_spent, anon_53.spent_covered AS spent_covered, anon_53.spent_gap AS spent_gap, anon_53.spent_surplus AS spent_surplus, anon_53.spent_full AS spent_full, anon_53.required AS required, anon_53.needs AS needs, $1::VARCHAR AS unit, jsonb_build_array(jsonb_build_object('dimension', 'CHANNEL', 'code', anon_53.key_channel, 'label', coalesce(CASE WHEN (anon_53.key_channel = 'FUND') THEN jsonb_build_object('en', 'MIRPS Fund', 'es', 'Fondo MIRPS', 'pt', 'Fundo MIRPS', 'fr', 'Fonds MIRPS') WHEN (anon_53.key_channel = 'BILATERAL') THEN jsonb_build_object('en', 'Bilateral', 'es', 'Bilateral', 'pt', 'Bilateral', 'fr', 'Bilatéral') WHEN (anon_53.key_channel = 'MULTILATERAL') THEN jsonb_build_object('en', 'Multilateral', 'es', 'Multilateral', 'pt', 'Multilateral', 'fr', 'Multilatéral') WHEN (anon_53.key_channel = 'OTHER') THEN jsonb_build_object('en', 'Other', 'es', 'Otro', 'pt', 'Outro', 'fr', 'Autre') END, jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé'))), jsonb_build_object('dimension', 'FUND', 'code', (
                                              SELECT fund_1.code
                                              FROM fund AS fund_1
                                              WHERE fund_1.id = anon_53.key_fund), 'label', coalesce((
                                                SELECT fund_1.name
                                                FROM fund AS fund_1
                                                WHERE fund_1.id = anon_53.key_fund), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé')))) AS keys, coalesce(anon_54.unconverted, '[]'::jsonb) AS unconverted, false AS of_needs
                                        FROM (
                                          SELECT anon_55.key_channel AS key_channel, anon_55.key_fund AS key_fund, anon_55.pledged_amount AS pledged_amount, anon_55.unplaced_pledged AS unplaced_pledged, anon_55.pledged_covered AS pledged_covered, anon_55.pledged_gap AS pledged_gap, anon_55.pledged_surplus AS pledged_surplus, anon_55.pledged_full AS pledged_full, anon_55.committed_amount AS committed_amount, anon_55.unplaced_committed AS unplaced_committed, anon_55.committed_covered AS committed_covered, anon_55.committed_gap AS committed_gap, anon_55.committed_surplus AS committed_surplus, anon_55.committed_full AS committed_full, anon_55.received_amount AS received_amount, anon_55.unplaced_received AS unplaced_received, anon_55.received_covered AS received_covered, anon_55.received_gap AS received_gap, anon_55.received_surplus AS received_surplus, anon_55.received_full AS received_full, anon_55.disbursed_amount AS disbursed_amount, anon_55.unplaced_disbursed AS unplaced_disbursed, anon_55.disbursed_covered AS disbursed_covered, anon_55.disbursed_gap AS disbursed_gap, anon_55.disbursed_surplus AS disbursed_surplus, anon_55.disbursed_full AS disbursed_full, anon_55.spent_amount AS spent_amount, anon_55.unplaced_spent AS unplaced_spent, anon_55.spent_covered AS spent_covered, anon_55.spent_gap AS spent_gap, anon_55.spent_surplus AS spent_surplus, anon_55.spent_full AS spent_full, anon_56.required AS required, anon_56.needs AS needs
                                          FROM (
                                            SELECT anon_57.key_channel AS key_channel, anon_57.key_fund AS key_fund, coalesce(sum(anon_57.value) FILTER (
                                                WHERE anon_57.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_57.need IS NOT NULL), 0::numeric) AS pledged_amount, coalesce(sum(anon_57.value) FILTER (
                                                WHERE anon_57.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_57.need IS NULL), 0::numeric) AS unplaced_pledged, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_57.value) FILTER (
                                                WHERE anon_57.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_57.need IS NOT NULL), 0::numeric) AS committed_amount, coalesce(sum(anon_57.value) FILTER (
                                                WHERE anon_57.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_57.need IS NULL), 0::numeric) AS unplaced_committed, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_57.value) FILTER (
                                                WHERE anon_57.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_57.need IS NOT NULL), 0::numeric) AS received_amount, coalesce(sum(anon_57.value) FILTER (
                                                WHERE anon_57.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_57.need IS NULL), 0::numeric) AS unplaced_received, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_57.value) FILTER (
                                                WHERE anon_57.stage IN ('DISBURSED', 'SPENT') AND anon_57.need IS NOT NULL), 0::numeric) AS disbursed_amount, coalesce(sum(anon_57.value) FILTER (
                                                WHERE anon_57.stage IN ('DISBURSED', 'SPENT') AND anon_57.need IS NULL), 0::numeric) AS unplaced_disbursed, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_57.value) FILTER (
                                                WHERE anon_57.stage IN ('SPENT') AND anon_57.need IS NOT NULL), 0::numeric) AS spent_amount, coalesce(sum(anon_57.value) FILTER (
                                                WHERE anon_57.stage IN ('SPENT') AND anon_57.need IS NULL), 0::numeric) AS unplaced_spent, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                                            FROM (
                                              SELECT anon_58.channel AS key_channel, anon_58.fund_id AS key_fund, anon_58.stage AS stage, anon_58.value AS value, anon_58.unit AS unit, anon_58.unvalued AS unvalued, anon_59.id AS need
                                              FROM anon_60 AS anon_58
                                              LEFT OUTER JOIN anon_62 AS anon_59 ON anon_59.id = anon_58.need_id
                                              WHERE anon_59.id IS NOT NULL OR anon_58.need_id IS NULL) AS anon_57
                                            GROUP BY anon_57.key_channel, anon_57.key_fund) AS anon_55
                                          JOIN (
                                            SELECT coalesce(sum(anon_65.required), 0::numeric) AS required, count(*) AS needs
                                            FROM anon_62 AS anon_65) AS anon_56 ON true) AS anon_53
                                        LEFT OUTER JOIN (
                                          SELECT anon_66.key_channel AS key_channel, anon_66.key_fund AS key_fund, jsonb_agg(jsonb_build_object('currency', anon_66.unit, 'amount', decimal_text(anon_66.amount, anon_66.unit))) AS unconverted
                                          FROM (
                                            SELECT anon_67.key_channel AS key_channel, anon_67.key_fund AS key_fund, anon_67.unit AS unit, sum(anon_67.unvalued) AS amount
                                            FROM (
                                              SELECT anon_57.key_channel AS key_channel, anon_57.key_fund AS key_fund, anon_57.stage AS stage, anon_57.value AS value, anon_57.unit AS unit, anon_57.unvalued AS unvalued, anon_57.need AS need
                                              FROM (
                                                SELECT anon_58.channel AS key_channel, anon_58.fund_id AS key_fund, anon_58.stage AS stage, anon_58.value AS value, anon_58.unit AS unit, anon_58.unvalued AS unvalued, anon_59.id AS need
                                                FROM anon_60 AS anon_58
                                                LEFT OUTER JOIN anon_62 AS anon_59 ON anon_59.id = anon_58.need_id
                                                WHERE anon_59.id IS NOT NULL OR anon_58.need_id IS NULL) AS anon_57
                                              WHERE anon_57.need IS NOT NULL) AS anon_67
                                            WHERE anon_67.unvalued > $4::BIGINT
                                            GROUP BY anon_67.key_channel, anon_67.key_fund, anon_67.unit) AS anon_66
                                          GROUP BY anon_66.key_channel, anon_66.key_fund) AS anon_54 ON anon_53.key_channel IS NOT DISTINCT
                                        FROM anon_54.key_channel AND anon_53.key_fund IS NOT DISTINCT
                                        FROM anon_54.key_fund) AS anon_52) AS anon_50
                                    LEFT OUTER JOIN (
                                      SELECT anon_68.key_channel AS key_channel, anon_68.key_fund AS key_fund, jsonb_agg(jsonb_build_object('currency', anon_68.unit, 'amount', decimal_text(anon_68.amount, anon_68.unit))) AS unconverted
                                      FROM (
                                        SELECT anon_69.key_channel AS key_channel, anon_69.key_fund AS key_fund, anon_69.unit AS unit, sum(anon_69.unvalued) AS amount
                                        FROM (
                                          SELECT anon_57.key_channel AS key_channel, anon_57.key_fund AS key_fund, anon_57.stage AS stage, anon_57.value AS value, anon_57.unit AS unit, anon_57.unvalued AS unvalued, anon_57.need AS need
                                          FROM (
                                            SELECT anon_58.channel AS key_channel, anon_58.fund_id AS key_fund, anon_58.stage AS stage, anon_58.value AS value, anon_58.unit AS unit, anon_58.unvalued AS unvalued, anon_59.id AS need
                                            FROM anon_60 AS anon_58
                                            LEFT OUTER JOIN anon_62 AS anon_59 ON anon_59.id = anon_58.need_id
                                            WHERE anon_59.id IS NOT NULL OR anon_58.need_id IS NULL) AS anon_57
                                          WHERE anon_57.need IS NULL) AS anon_69
                                        WHERE anon_69.unvalued > $5::BIGINT
                                        GROUP BY anon_69.key_channel, anon_69.key_fund, anon_69.unit) AS anon_68
                                      GROUP BY anon_68.key_channel, anon_68.key_fund) AS anon_51 ON anon_50.key_channel IS NOT DISTINCT
                                    FROM anon_51.key_channel AND anon_50.key_fund IS NOT DISTINCT
                                    FROM anon_51.key_fund) AS anon_49
                                  ORDER BY anon_49.place
                                  LIMIT 1000) AS anon_42)) || '}') AS anon_36
                          FROM (
                            SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
                                SELECT ledger_head.recorded_at
                                FROM ledger_head
                                WHERE ledger_head.sequence > 0), now()) AS known, (
                              SELECT ledger_head.sequence
                              FROM ledger_head) AS sequence) AS anon_70
                          LIMIT 1), 'null')) || ',"earmark":') || coalesce((
                      SELECT (('{"groups":' || (
                            SELECT (('[' || coalesce(string_agg((((('{"keys":' || (
                                              SELECT (('[' || coalesce(string_agg((((('{"code":' || coalesce(CAST(to_json(CAST(anon_74.code AS TEXT)) AS TEXT), 'null')) || ',"label":') || coalesce(CAST(to_json(CAST(coalesce(CAST(anon_74.label AS JSONB) ->> 'fr', CAST(anon_74.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_73
                                              FROM (
                                                SELECT anon_75.dimension AS dimension, anon_75.code AS code, anon_75.label AS label, anon_75.place AS place
                                                FROM (
                                                  SELECT CAST(anon_76.value AS JSONB) ->> 'dimension' AS dimension, CAST(anon_76.value AS JSONB) ->> 'code' AS code, CAST(anon_76.value AS JSONB) -> 'label' AS label, anon_76.place AS place
                                                  FROM jsonb_array_elements(anon_77.keys) WITH ORDINALITY AS anon_76(value, place)) AS anon_75
                                                ORDER BY anon_75.place
                                                LIMIT 1000) AS anon_74)) || ',"notAllocated":') || coalesce((
                                            SELECT (((('{"pledged":' || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_79.pledged_amount, anon_79.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"unconverted":') || (
                                                  SELECT (('[' || coalesce(string_agg((((('{"amount":' || coalesce((('"' || CAST(anon_81.amount AS TEXT)) || '"'), 'null')) || ',"currency":') || CAST(to_json(CAST(anon_81.currency AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_80
                                                  FROM (
                                                    SELECT anon_82.currency AS currency, anon_82.amount AS amount
                                                    FROM (
                                                      SELECT CAST(anon_83.value AS JSONB) ->> 'currency' AS currency, CAST(anon_83.value AS JSONB) ->> 'amount' AS amount
                                                      FROM jsonb_array_elements(anon_79.unconverted) AS anon_83) AS anon_82
                                                    ORDER BY anon_82.currency
                                                    LIMIT 1000) AS anon_81)) || '}') AS anon_78
                                            FROM (
                                              SELECT 0::numeric AS required, anon_77.unit AS unit, anon_77.unplaced_unconverted AS unconverted, anon_77.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, anon_77.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, anon_77.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, anon_77.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, anon_77.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS anon_79
                                            LIMIT 1), 'null')) || '}'), ','), '')) || ']') AS anon_72
                            FROM (
                              SELECT anon_84.key_earmark AS key_earmark, anon_84.pledged_amount AS pledged_amount, anon_84.unplaced_pledged AS unplaced_pledged, anon_84.pledged_covered AS pledged_covered, anon_84.pledged_gap AS pledged_gap, anon_84.pledged_surplus AS pledged_surplus, anon_84.pledged_full AS pledged_full, anon_84.committed_amount AS committed_amount, anon_84.unplaced_committed AS unplaced_committed, anon_84.committed_covered AS committed_covered, anon_84.committed_gap AS committed_gap, anon_84.committed_surplus AS committed_surplus, anon_84.committed_full AS committed_full, anon_84.received_amount AS received_amount, anon_84.unplaced_received AS unplaced_received, anon_84.received_covered AS received_covered, anon_84.received_gap AS received_gap, anon_84.received_surplus AS received_surplus, anon_84.received_full AS received_full, anon_84.disbursed_amount AS disbursed_amount, anon_84.unplaced_disbursed AS unplaced_disbursed, anon_84.disbursed_covered AS disbursed_covered, anon_84.disbursed_gap AS disbursed_gap, anon_84.disbursed_surplus AS disbursed_surplus, anon_84.disbursed_full AS disbursed_full, anon_84.spent_amount AS spent_amount, anon_84.unplaced_spent AS unplaced_spent, anon_84.spent_covered AS spent_covered, anon_84.spent_gap AS spent_gap, anon_84.spent_surplus AS spent_surplus, anon_84.spent_full AS spent_full, anon_84.required AS required, anon_84.needs AS needs, anon_84.unit AS unit, anon_84.keys AS keys, anon_84.unconverted AS unconverted, anon_84.of_needs AS of_needs, anon_84.place AS place, anon_84.unplaced_unconverted AS unplaced_unconverted
                              FROM (
                                SELECT anon_85.key_earmark AS key_earmark, anon_85.pledged_amount AS pledged_amount, anon_85.unplaced_pledged AS unplaced_pledged, anon_85.pledged_covered AS pledged_covered, anon_85.pledged_gap AS pledged_gap, anon_85.pledged_surplus AS pledged_surplus, anon_85.pledged_full AS pledged_full, anon_85.committed_amount AS committed_amount, anon_85.unplaced_committed AS unplaced_committed, anon_85.committed_covered AS committed_covered, anon_85.committed_gap AS committed_gap, anon_85.committed_surplus AS committed_surplus, anon_85.committed_full AS committed_full, anon_85.received_amount AS received_amount, anon_85.unplaced_received AS unplaced_received, anon_85.received_covered AS received_covered, anon_85.received_gap AS received_gap, anon_85.received_surplus AS received_surplus, anon_85.received_full AS received_full, anon_85.disbursed_amount AS disbursed_amount, anon_85.unplaced_disbursed AS unplaced_disbursed, anon_85.disbursed_covered AS disbursed_covered, anon_85.disbursed_gap AS disbursed_gap, anon_85.disbursed_surplus AS disbursed_surplus, anon_85.disbursed_full AS disbursed_full, anon_85.spent_amount AS spent_amount, anon_85.unplaced_spent AS unplaced_spent, anon_85.spent_covered AS spent_covered, anon_85.spent_gap AS spent_gap, anon_85.spent_surplus AS spent_surplus, anon_85.spent_full AS spent_full, anon_85.required AS required, anon_85.needs AS needs, anon_85.unit AS unit, anon_85.keys AS keys, anon_85.unconverted AS unconverted, anon_85.of_needs AS of_needs, anon_85.place AS place, coalesce(anon_86.unconverted, '[]'::jsonb) AS unplaced_unconverted
                                FROM (
                                  SELECT anon_87.key_earmark AS key_earmark, anon_87.pledged_amount AS pledged_amount, anon_87.unplaced_pledged AS unplaced_pledged, anon_87.pledged_covered AS pledged_covered, anon_87.pledged_gap AS pledged_gap, anon_87.pledged_surplus AS pledged_surplus, anon_87.pledged_full AS pledged_full, anon_87.committed_amount AS committed_amount, anon_87.unplaced_committed AS unplaced_committed, anon_87.committed_covered AS committed_covered, anon_87.committed_gap AS committed_gap, anon_87.committed_surplus AS committed_surplus, anon_87.committed_full AS committed_full, anon_87.received_amount AS received_amount, anon_87.unplaced_received AS unplaced_received, anon_87.received_covered AS received_covered, anon_87.received_gap AS received_gap, anon_87.received_surplus AS received_surplus, anon_87.received_full AS received_full, anon_87.disbursed_amount AS disbursed_amount, anon_87.unplaced_disbursed AS unplaced_disbursed, anon_87.disbursed_covered AS disbursed_covered, anon_87.disbursed_gap AS disbursed_gap, anon_87.disbursed_surplus AS disbursed_surplus, anon_87.disbursed_full AS disbursed_full, anon_87.spent_amount AS spent_amount, anon_87.unplaced_spent AS unplaced_spent, anon_87.spent_covered AS spent_covered, anon_87.spent_gap AS spent_gap, anon_87.spent_surplus AS spent_surplus, anon_87.spent_full AS spent_full, anon_87.required AS required, anon_87.needs AS needs, anon_87.unit AS unit, anon_87.keys AS keys, anon_87.unconverted AS unconverted, anon_87.of_needs AS of_needs, CAST(anon_87.keys AS TEXT) AS place
                                  FROM (
                                    SELECT anon_88.key_earmark AS key_earmark, anon_88.pledged_amount AS pledged_amount, anon_88.unplaced_pledged AS unplaced_pledged, anon_88.pledged_covered AS pledged_covered, anon_88.pledged_gap AS pledged_gap, anon_88.pledged_surplus AS pledged_surplus, anon_88.pledged_full AS pledged_full, anon_88.committed_amount AS committed_amount, anon_88.unplaced_committed AS unplaced_committed, anon_88.committed_covered AS committed_covered, anon_88.committed_gap AS committed_gap, anon_88.committed_surplus AS committed_surplus, anon_88.committed_full AS committed_full, anon_88.received_amount AS received_amount, anon_88.unplaced_received AS unplaced_received, anon_88.received_covered AS received_covered, anon_88.received_gap AS received_gap, anon_88.received_surplus AS received_surplus, anon_88.received_full AS received_full, anon_88.disbursed_amount AS disbursed_amount, anon_88.unplaced_disbursed AS unplaced_disbursed, anon_88.disbursed_covered AS disbursed_covered, anon_88.disbursed_gap AS disbursed_gap, anon_88.disbursed_surplus AS disbursed_surplus, anon_88.disbursed_full AS disbursed_full, anon_88.spent_amount AS spent_amount, anon_88.unplaced_spent AS unplaced_spent, anon_88.spent_covered AS spent_covered, anon_88.spent_gap AS spent_gap, anon_88.spent_surplus AS spent_surplus, anon_88.spent_full AS spent_full, anon_88.required AS required, anon_88.needs AS needs, $1::VARCHAR AS unit, jsonb_build_array(jsonb_build_object('dimension', 'EARMARK', 'code', anon_88.key_earmark, 'label', coalesce(CASE WHEN (anon_88.key_earmark = '1') THEN jsonb_build_object('en', 'Unearmarked', 'es', 'Sin asignación', 'pt', 'Não vinculado', 'fr', 'Non affecté') WHEN (anon_88.key_earmark = '2') THEN jsonb_build_object('en', 'Softly earmarked', 'es', 'Asignación flexible', 'pt', 'Vinculação flexível', 'fr', 'Affectation souple') WHEN (anon_88.key_earmark = '3') THEN jsonb_build_object('en', 'Earmarked', 'es', 'Con asignación', 'pt', 'Vinculado', 'fr', 'Affecté') WHEN (anon_88.key_earmark = '4') THEN jsonb_build_object('en', 'Tightly earmarked', 'es', 'Asignación estricta', 'pt', 'Vinculação estrita', 'fr', 'Affectation stricte') END, jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé')))) AS keys, coalesce(anon_89.unconverted, '[]'::jsonb) AS unconverted, false AS of_needs
                                    FROM (
                                      SELECT anon_90.key_earmark AS key_earmark, anon_90.pledged_amount AS pledged_amount, anon_90.unplaced_pledged AS unplaced_pledged, anon_90.pledged_covered AS pledged_covered, anon_90.pledged_gap AS pledged_gap, anon_90.pledged_surplus AS pledged_surplus, anon_90.pledged_full AS pledged_full, anon_90.committed_amount AS committed_amount, anon_90.unplaced_committed AS unplaced_committed, anon_90.committed_covered AS committed_covered, anon_90.committed_gap AS committed_gap, anon_90.committed_surplus AS committed_surplus, anon_90.committed_full AS committed_full, anon_90.received_amount AS received_amount, anon_90.unplaced_received AS unplaced_received, anon_90.received_covered AS received_covered, anon_90.received_gap AS received_gap, anon_90.received_surplus AS received_surplus, anon_90.received_full AS received_full, anon_90.disbursed_amount AS disbursed_amount, anon_90.unplaced_disbursed AS unplaced_disbursed, anon_90.disbursed_covered AS disbursed_covered, anon_90.disbursed_gap AS disbursed_gap, anon_90.disbursed_surplus AS disbursed_surplus, anon_90.disbursed_full AS disbursed_full, anon_90.spent_amount AS spent_amount, anon_90.unplaced_spent AS unplaced_spent, anon_90.spent_covered AS spent_covered, anon_90.spent_gap AS spent_gap, anon_90.spent_surplus AS spent_surplus, anon_90.spent_full AS spent_full, anon_91.required AS required, anon_91.needs AS needs
                                      FROM (
                                        SELECT anon_92.key_earmark AS key_earmark, coalesce(sum(anon_92.value) FILTER (
                                            WHERE anon_92.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_92.need IS NOT NULL), 0::numeric) AS pledged_amount, coalesce(sum(anon_92.value) FILTER (
                                            WHERE anon_92.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_92.need IS NULL), 0::numeric) AS unplaced_pledged, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_92.value) FILTER (
                                            WHERE anon_92.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_92.need IS NOT NULL), 0::numeric) AS committed_amount, coalesce(sum(anon_92.value) FILTER (
                                            WHERE anon_92.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_92.need IS NULL), 0::numeric) AS unplaced_committed, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_92.value) FILTER (
                                            WHERE anon_92.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_92.need IS NOT NULL), 0::numeric) AS received_amount, coalesce(sum(anon_92.value) FILTER (
                                            WHERE anon_92.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_92.need IS NULL), 0::numeric) AS unplaced_received, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_92.value) FILTER (
                                            WHERE anon_92.stage IN ('DISBURSED', 'SPENT') AND anon_92.need IS NOT NULL), 0::numeric) AS disbursed_amount, coalesce(sum(anon_92.value) FILTER (
                                            WHERE anon_92.stage IN ('DISBURSED', 'SPENT') AND anon_92.need IS NULL), 0::numeric) AS unplaced_disbursed, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_92.value) FILTER (
                                            WHERE anon_92.stage IN ('SPENT') AND anon_92.need IS NOT NULL), 0::numeric) AS spent_amount, coalesce(sum(anon_92.value) FILTER (
                                            WHERE anon_92.stage IN ('SPENT') AND anon_92.need IS NULL), 0::numeric) AS unplaced_spent, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                                        FROM (
                                          SELECT CASE WHEN (anon_93.earmark_modality = 'A') THEN '1' WHEN (anon_93.earmark_modality = 'B') THEN '1' WHEN (anon_93.earmark_modality = 'C') THEN '1' WHEN (anon_93.earmark_modality = 'D') THEN '2' WHEN (anon_93.earmark_modality = 'E') THEN '2' WHEN (anon_93.earmark_modality = 'F') THEN '2' WHEN (anon_93.earmark_modality = 'G') THEN '3' WHEN (anon_93.earmark_modality = 'H') THEN '3' WHEN (anon_93.earmark_modality = 'I') THEN '4' WHEN (anon_93.earmark_modality = 'J') THEN '4' WHEN (anon_93.earmark_modality = 'K') THEN '4' WHEN (anon_93.earmark_modality = 'L') THEN '4' END AS key_earmark, anon_93.stage AS stage, anon_93.value AS value, anon_93.unit AS unit, anon_93.unvalued AS unvalued, anon_94.id AS need
                                          FROM anon_95 AS anon_93
                                          LEFT OUTER JOIN anon_97 AS anon_94 ON anon_94.id = anon_93.need_id
                                          WHERE anon_94.id IS NOT NULL OR anon_93.need_id IS NULL) AS anon_92
                                        GROUP BY anon_92.key_earmark) AS anon_90
                                      JOIN (
                                        SELECT coalesce(sum(anon_100.required), 0::numeric) AS required, count(*) AS needs
                                        FROM anon_97 AS anon_100) AS anon_91 ON true) AS anon_88
                                    LEFT OUTER JOIN (
                                      SELECT anon_101.key_earmark AS key_earmark, jsonb_agg(jsonb_build_object('currency', anon_101.unit, 'amount', decimal_text(anon_101.amount, anon_101.unit))) AS unconverted
                                      FROM (
                                        SELECT anon_102.key_earmark AS key_earmark, anon_102.unit AS unit, sum(anon_102.unvalued) AS amount
                                        FROM (
                                          SELECT anon_92.key_earmark AS key_earmark, anon_92.stage AS stage, anon_92.value AS value, anon_92.unit AS unit, anon_92.unvalued AS unvalued, anon_92.need AS need
                                          FROM (
                                            SELECT CASE WHEN (anon_93.earmark_modality = 'A') THEN '1' WHEN (anon_93.earmark_modality = 'B') THEN '1' WHEN (anon_93.earmark_modality = 'C') THEN '1' WHEN (anon_93.earmark_modality = 'D') THEN '2' WHEN (anon_93.earmark_modality = 'E') THEN '2' WHEN (anon_93.earmark_modality = 'F') THEN '2' WHEN (anon_93.earmark_modality = 'G') THEN '3' WHEN (anon_93.earmark_modality = 'H') THEN '3' WHEN (anon_93.earmark_modality = 'I') THEN '4' WHEN (anon_93.earmark_modality = 'J') THEN '4' WHEN (anon_93.earmark_modality = 'K') THEN '4' WHEN (anon_93.earmark_modality = 'L') THEN '4' END AS key_earmark, anon_93.stage AS stage, anon_93.value AS value, anon_93.unit AS unit, anon_93.unvalued AS unvalued, anon_94.id AS need
                                            FROM anon_95 AS anon_93
                                            LEFT OUTER JOIN anon_97 AS anon_94 ON anon_94.id = anon_93.need_id
                                            WHERE anon_94.id IS NOT NULL OR anon_93.need_id IS NULL) AS anon_92
                                          WHERE anon_92.need IS NOT NULL) AS anon_102
                                        WHERE anon_102.unvalued > $6::BIGINT
                                        GROUP BY anon_102.key_earmark, anon_102.unit) AS anon_101
                                      GROUP BY anon_101.key_earmark) AS anon_89 ON anon_88.key_earmark IS NOT DISTINCT
                                    FROM anon_89.key_earmark) AS anon_87) AS anon_85
                                LEFT OUTER JOIN (
                                  SELECT anon_103.key_earmark AS key_earmark, jsonb_agg(jsonb_build_object('currency', anon_103.unit, 'amount', decimal_text(anon_103.amount, anon_103.unit))) AS unconverted
                                  FROM (
                                    SELECT anon_104.key_earmark AS key_earmark, anon_104.unit AS unit, sum(anon_104.unvalued) AS amount
                                    FROM (
                                      SELECT anon_92.key_earmark AS key_earmark, anon_92.stage AS stage, anon_92.value AS value, anon_92.unit AS unit, anon_92.unvalued AS unvalued, anon_92.need AS need
                                      FROM (
                                        SELECT CASE WHEN (anon_93.earmark_modality = 'A') THEN '1' WHEN (anon_93.earmark_modality = 'B') THEN '1' WHEN (anon_93.earmark_modality = 'C') THEN '1' WHEN (anon_93.earmark_modality = 'D') THEN '2' WHEN (anon_93.earmark_modality = 'E') THEN '2' WHEN (anon_93.earmark_modality = 'F') THEN '2' WHEN (anon_93.earmark_modality = 'G') THEN '3' WHEN (anon_93.earmark_modality = 'H') THEN '3' WHEN (anon_93.earmark_modality = 'I') THEN '4' WHEN (anon_93.earmark_modality = 'J') THEN '4' WHEN (anon_93.earmark_modality = 'K') THEN '4' WHEN (anon_93.earmark_modality = 'L') THEN '4' END AS key_earmark, anon_93.stage AS stage, anon_93.value AS value, anon_93.unit AS unit, anon_93.unvalued AS unvalued, anon_94.id AS need
                                        FROM anon_95 AS anon_93
                                        LEFT OUTER JOIN anon_97 AS anon_94 ON anon_94.id = anon_93.need_id
                                        WHERE anon_94.id IS NOT NULL OR anon_93.need_id IS NULL) AS anon_92
                                      WHERE anon_92.need IS NULL) AS anon_104
                                    WHERE anon_104.unvalued > $7::BIGINT
                                    GROUP BY anon_104.key_earmark, anon_104.unit) AS anon_103
                                  GROUP BY anon_103.key_earmark) AS anon_86 ON anon_85.key_earmark IS NOT DISTINCT
                                FROM anon_86.key_earmark) AS anon_84
                              ORDER BY anon_84.place
                              LIMIT 1000) AS anon_77)) || '}') AS anon_71
                      FROM (
                        SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
                            SELECT ledger_head.recorded_at
                            FROM ledger_head
                            WHERE ledger_head.sequence > 0), now()) AS known, (
                          SELECT ledger_head.sequence
                          FROM ledger_head) AS sequence) AS anon_105
                      LIMIT 1), 'null')) || ',"modality":') || coalesce((
                  SELECT (('{"groups":' || (
                        SELECT (('[' || coalesce(string_agg((((('{"keys":' || (
                                          SELECT (('[' || coalesce(string_agg((((('{"code":' || coalesce(CAST(to_json(CAST(anon_109.code AS TEXT)) AS TEXT), 'null')) || ',"label":') || coalesce(CAST(to_json(CAST(coalesce(CAST(anon_109.label AS JSONB) ->> 'fr', CAST(anon_109.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_108
                                          FROM (
                                            SELECT anon_110.dimension AS dimension, anon_110.code AS code, anon_110.label AS label, anon_110.place AS place
                                            FROM (
                                              SELECT CAST(anon_111.value AS JSONB) ->> 'dimension' AS dimension, CAST(anon_111.value AS JSONB) ->> 'code' AS code, CAST(anon_111.value AS JSONB) -> 'label' AS label, anon_111.place AS place
                                              FROM jsonb_array_elements(anon_112.keys) WITH ORDINALITY AS anon_111(value, place)) AS anon_110
                                            ORDER BY anon_110.place
                                            LIMIT 1000) AS anon_109)) || ',"notAllocated":') || coalesce((
                                        SELECT (((('{"pledged":' || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_114.pledged_amount, anon_114.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"unconverted":') || (
                                              SELECT (('[' || coalesce(string_agg((((('{"amount":' || coalesce((('"' || CAST(anon_116.amount AS TEXT)) || '"'), 'null')) || ',"currency":') || CAST(to_json(CAST(anon_116.currency AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_115
                                              FROM (
                                                SELECT anon_117.currency AS currency, anon_117.amount AS amount
                                                FROM (
                                                  SELECT CAST(anon_118.value AS JSONB) ->> 'currency' AS currency, CAST(anon_118.value AS JSONB) ->> 'amount' AS amount
                                                  FROM jsonb_array_elements(anon_114.unconverted) AS anon_118) AS anon_117
                                                ORDER BY anon_117.currency
                                                LIMIT 1000) AS anon_116)) || '}') AS anon_113
                                        FROM (
                                          SELECT 0::numeric AS required, anon_112.unit AS unit, anon_112.unplaced_unconverted AS unconverted, anon_112.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, anon_112.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, anon_112.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, anon_112.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, anon_112.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS anon_114
                                        LIMIT 1), 'null')) || '}'), ','), '')) || ']') AS anon_107
                        FROM (
                          SELECT anon_119.key_modality AS key_modality, anon_119.pledged_amount AS pledged_amount, anon_119.unplaced_pledged AS unplaced_pledged, anon_119.pledged_covered AS pledged_covered, anon_119.pledged_gap AS pledged_gap, anon_119.pledged_surplus AS pledged_surplus, anon_119.pledged_full AS pledged_full, anon_119.committed_amount AS committed_amount, anon_119.unplaced_committed AS unplaced_committed, anon_119.committed_covered AS committed_covered, anon_119.committed_gap AS committed_gap, anon_119.committed_surplus AS committed_surplus, anon_119.committed_full AS committed_full, anon_119.received_amount AS received_amount, anon_119.unplaced_received AS unplaced_received, anon_119.received_covered AS received_covered, anon_119.received_gap AS received_gap, anon_119.received_surplus AS received_surplus, anon_119.received_full AS received_full, anon_119.disbursed_amount AS disbursed_amount, anon_119.unplaced_disbursed AS unplaced_disbursed, anon_119.disbursed_covered AS disbursed_covered, anon_119.disbursed_gap AS disbursed_gap, anon_119.disbursed_surplus AS disbursed_surplus, anon_119.disbursed_full AS disbursed_full, anon_119.spent_amount AS spent_amount, anon_119.unplaced_spent AS unplaced_spent, anon_119.spent_covered AS spent_covered, anon_119.spent_gap AS spent_gap, anon_119.spent_surplus AS spent_surplus, anon_119.spent_full AS spent_full, anon_119.required AS required, anon_119.needs AS needs, anon_119.unit AS unit, anon_119.keys AS keys, anon_119.unconverted AS unconverted, anon_119.of_needs AS of_needs, anon_119.place AS place, anon_119.unplaced_unconverted AS unplaced_unconverted
                          FROM (
                            SELECT anon_120.key_modality AS key_modality, anon_120.pledged_amount AS pledged_amount, anon_120.unplaced_pledged AS unplaced_pledged, anon_120.pledged_covered AS pledged_covered, anon_120.pledged_gap AS pledged_gap, anon_120.pledged_surplus AS pledged_surplus, anon_120.pledged_full AS pledged_full, anon_120.committed_amount AS committed_amount, anon_120.unplaced_committed AS unplaced_committed, anon_120.committed_covered AS committed_covered, anon_120.committed_gap AS committed_gap, anon_120.committed_surplus AS committed_surplus, anon_120.committed_full AS committed_full, anon_120.received_amount AS received_amount, anon_120.unplaced_received AS unplaced_received, anon_120.received_covered AS received_covered, anon_120.received_gap AS received_gap, anon_120.received_surplus AS received_surplus, anon_120.received_full AS received_full, anon_120.disbursed_amount AS disbursed_amount, anon_120.unplaced_disbursed AS unplaced_disbursed, anon_120.disbursed_covered AS disbursed_covered, anon_120.disbursed_gap AS disbursed_gap, anon_120.disbursed_surplus AS disbursed_surplus, anon_120.disbursed_full AS disbursed_full, anon_120.spent_amount AS spent_amount, anon_120.unplaced_spent AS unplaced_spent, anon_120.spent_covered AS spent_covered, anon_120.spent_gap AS spent_gap, anon_120.spent_surplus AS spent_surplus, anon_120.spent_full AS spent_full, anon_120.required AS required, anon_120.needs AS needs, anon_120.unit AS unit, anon_120.keys AS keys, anon_120.unconverted AS unconverted, anon_120.of_needs AS of_needs, anon_120.place AS place, coalesce(anon_121.unconverted, '[]'::jsonb) AS unplaced_unconverted
                            FROM (
                              SELECT anon_122.key_modality AS key_modality, anon_122.pledged_amount AS pledged_amount, anon_122.unplaced_pledged AS unplaced_pledged, anon_122.pledged_covered AS pledged_covered, anon_122.pledged_gap AS pledged_gap, anon_122.pledged_surplus AS pledged_surplus, anon_122.pledged_full AS pledged_full, anon_122.committed_amount AS committed_amount, anon_122.unplaced_committed AS unplaced_committed, anon_122.committed_covered AS committed_covered, anon_122.committed_gap AS committed_gap, anon_122.committed_surplus AS committed_surplus, anon_122.committed_full AS committed_full, anon_122.received_amount AS received_amount, anon_122.unplaced_received AS unplaced_received, anon_122.received_covered AS received_covered, anon_122.received_gap AS received_gap, anon_122.received_surplus AS received_surplus, anon_122.received_full AS received_full, anon_122.disbursed_amount AS disbursed_amount, anon_122.unplaced_disbursed AS unplaced_disbursed, anon_122.disbursed_covered AS disbursed_covered, anon_122.disbursed_gap AS disbursed_gap, anon_122.disbursed_surplus AS disbursed_surplus, anon_122.disbursed_full AS disbursed_full, anon_122.spent_amount AS spent_amount, anon_122.unplaced_spent AS unplaced_spent, anon_122.spent_covered AS spent_covered, anon_122.spent_gap AS spent_gap, anon_122.spent_surplus AS spent_surplus, anon_122.spent_full AS spent_full, anon_122.required AS required, anon_122.needs AS needs, anon_122.unit AS unit, anon_122.keys AS keys, anon_122.unconverted AS unconverted, anon_122.of_needs AS of_needs, CAST(anon_122.keys AS TEXT) AS place
                              FROM (
                                SELECT anon_123.key_modality AS key_modality, anon_123.pledged_amount AS pledged_amount, anon_123.unplaced_pledged AS unplaced_pledged, anon_123.pledged_covered AS pledged_covered, anon_123.pledged_gap AS pledged_gap, anon_123.pledged_surplus AS pledged_surplus, anon_123.pledged_full AS pledged_full, anon_123.committed_amount AS committed_amount, anon_123.unplaced_committed AS unplaced_committed, anon_123.committed_covered AS committed_covered, anon_123.committed_gap AS committed_gap, anon_123.committed_surplus AS committed_surplus, anon_123.committed_full AS committed_full, anon_123.received_amount AS received_amount, anon_123.unplaced_received AS unplaced_received, anon_123.received_covered AS received_covered, anon_123.received_gap AS received_gap, anon_123.received_surplus AS received_surplus, anon_123.received_full AS received_full, anon_123.disbursed_amount AS disbursed_amount, anon_123.unplaced_disbursed AS unplaced_disbursed, anon_123.disbursed_covered AS disbursed_covered, anon_123.disbursed_gap AS disbursed_gap, anon_123.disbursed_surplus AS disbursed_surplus, anon_123.disbursed_full AS disbursed_full, anon_123.spent_amount AS spent_amount, anon_123.unplaced_spent AS unplaced_spent, anon_123.spent_covered AS spent_covered, anon_123.spent_gap AS spent_gap, anon_123.spent_surplus AS spent_surplus, anon_123.spent_full AS spent_full, anon_123.required AS required, anon_123.needs AS needs, $1::VARCHAR AS unit, jsonb_build_array(jsonb_build_object('dimension', 'MODALITY', 'code', anon_123.key_modality, 'label', coalesce(CASE WHEN (anon_123.key_modality = 'GRANT') THEN jsonb_build_object('en', 'Grant', 'es', 'Donación', 'pt', 'Doação', 'fr', 'Don') WHEN (anon_123.key_modality = 'LOAN') THEN jsonb_build_object('en', 'Loan', 'es', 'Préstamo', 'pt', 'Empréstimo', 'fr', 'Prêt') WHEN (anon_123.key_modality = 'TECHNICAL') THEN jsonb_build_object('en', 'Technical cooperation', 'es', 'Cooperación técnica', 'pt', 'Cooperação técnica', 'fr', 'Coopération technique') WHEN (anon_123.key_modality = 'IN_KIND') THEN jsonb_build_object('en', 'In kind', 'es', 'En especie', 'pt', 'Em espécie', 'fr', 'En nature') WHEN (anon_123.key_modality = 'POLICY') THEN jsonb_build_object('en', 'Policy', 'es', 'Política pública', 'pt', 'Política pública', 'fr', 'Politique publique') END, jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé')))) AS keys, coalesce(anon_124.unconverted, '[]'::jsonb) AS unconverted, false AS of_needs
                                FROM (
                                  SELECT anon_125.key_modality AS key_modality, anon_125.pledged_amount AS pledged_amount, anon_125.unplaced_pledged AS unplaced_pledged, anon_125.pledged_covered AS pledged_covered, anon_125.pledged_gap AS pledged_gap, anon_125.pledged_surplus AS pledged_surplus, anon_125.pledged_full AS pledged_full, anon_125.committed_amount AS committed_amount, anon_125.unplaced_committed AS unplaced_committed, anon_125.committed_covered AS committed_covered, anon_125.committed_gap AS committed_gap, anon_125.committed_surplus AS committed_surplus, anon_125.committed_full AS committed_full, anon_125.received_amount AS received_amount, anon_125.unplaced_received AS unplaced_received, anon_125.received_covered AS received_covered, anon_125.received_gap AS received_gap, anon_125.received_surplus AS received_surplus, anon_125.received_full AS received_full, anon_125.disbursed_amount AS disbursed_amount, anon_125.unplaced_disbursed AS unplaced_disbursed, anon_125.disbursed_covered AS disbursed_covered, anon_125.disbursed_gap AS disbursed_gap, anon_125.disbursed_surplus AS disbursed_surplus, anon_125.disbursed_full AS disbursed_full, anon_125.spent_amount AS spent_amount, anon_125.unplaced_spent AS unplaced_spent, anon_125.spent_covered AS spent_covered, anon_125.spent_gap AS spent_gap, anon_125.spent_surplus AS spent_surplus, anon_125.spent_full AS spent_full, anon_126.required AS required, anon_126.needs AS needs
                                  FROM (
                                    SELECT anon_127.key_modality AS key_modality, coalesce(sum(anon_127.value) FILTER (
                                        WHERE anon_127.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_127.need IS NOT NULL), 0::numeric) AS pledged_amount, coalesce(sum(anon_127.value) FILTER (
                                        WHERE anon_127.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_127.need IS NULL), 0::numeric) AS unplaced_pledged, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_127.value) FILTER (
                                        WHERE anon_127.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_127.need IS NOT NULL), 0::numeric) AS committed_amount, coalesce(sum(anon_127.value) FILTER (
                                        WHERE anon_127.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_127.need IS NULL), 0::numeric) AS unplaced_committed, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_127.value) FILTER (
                                        WHERE anon_127.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_127.need IS NOT NULL), 0::numeric) AS received_amount, coalesce(sum(anon_127.value) FILTER (
                                        WHERE anon_127.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_127.need IS NULL), 0::numeric) AS unplaced_received, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_127.value) FILTER (
                                        WHERE anon_127.stage IN ('DISBURSED', 'SPENT') AND anon_127.need IS NOT NULL), 0::numeric) AS disbursed_amount, coalesce(sum(anon_127.value) FILTER (
                                        WHERE anon_127.stage IN ('DISBURSED', 'SPENT') AND anon_127.need IS NULL), 0::numeric) AS unplaced_disbursed, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_127.value) FILTER (
                                        WHERE anon_127.stage IN ('SPENT') AND anon_127.need IS NOT NULL), 0::numeric) AS spent_amount, coalesce(sum(anon_127.value) FILTER (
                                        WHERE anon_127.stage IN ('SPENT') AND anon_127.need IS NULL), 0::numeric) AS unplaced_spent, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                                    FROM (
                                      SELECT anon_128.modality AS key_modality, anon_128.stage AS stage, anon_128.value AS value, anon_128.unit AS unit, anon_128.unvalued AS unvalued, anon_129.id AS need
                                      FROM anon_130 AS anon_128
                                      LEFT OUTER JOIN anon_132 AS anon_129 ON anon_129.id = anon_128.need_id
                                      WHERE anon_129.id IS NOT NULL OR anon_128.need_id IS NULL) AS anon_127
                                    GROUP BY anon_127.key_modality) AS anon_125
                                  JOIN (
                                    SELECT coalesce(sum(anon_135.required), 0::numeric) AS required, count(*) AS needs
                                    FROM anon_132 AS anon_135) AS anon_126 ON true) AS anon_123
                                LEFT OUTER JOIN (
                                  SELECT anon_136.key_modality AS key_modality, jsonb_agg(jsonb_build_object('currency', anon_136.unit, 'amount', decimal_text(anon_136.amount, anon_136.unit))) AS unconverted
                                  FROM (
                                    SELECT anon_137.key_modality AS key_modality, anon_137.unit AS unit, sum(anon_137.unvalued) AS amount
                                    FROM (
                                      SELECT anon_127.key_modality AS key_modality, anon_127.stage AS stage, anon_127.value AS value, anon_127.unit AS unit, anon_127.unvalued AS unvalued, anon_127.need AS need
                                      FROM (
                                        SELECT anon_128.modality AS key_modality, anon_128.stage AS stage, anon_128.value AS value, anon_128.unit AS unit, anon_128.unvalued AS unvalued, anon_129.id AS need
                                        FROM anon_130 AS anon_128
                                        LEFT OUTER JOIN anon_132 AS anon_129 ON anon_129.id = anon_128.need_id
                                        WHERE anon_129.id IS NOT NULL OR anon_128.need_id IS NULL) AS anon_127
                                      WHERE anon_127.need IS NOT NULL) AS anon_137
                                    WHERE anon_137.unvalued > $8::BIGINT
                                    GROUP BY anon_137.key_modality, anon_137.unit) AS anon_136
                                  GROUP BY anon_136.key_modality) AS anon_124 ON anon_123.key_modality IS NOT DISTINCT
                                FROM anon_124.key_modality) AS anon_122) AS anon_120
                            LEFT OUTER JOIN (
                              SELECT anon_138.key_modality AS key_modality, jsonb_agg(jsonb_build_object('currency', anon_138.unit, 'amount', decimal_text(anon_138.amount, anon_138.unit))) AS unconverted
                              FROM (
                                SELECT anon_139.key_modality AS key_modality, anon_139.unit AS unit, sum(anon_139.unvalued) AS amount
                                FROM (
                                  SELECT anon_127.key_modality AS key_modality, anon_127.stage AS stage, anon_127.value AS value, anon_127.unit AS unit, anon_127.unvalued AS unvalued, anon_127.need AS need
                                  FROM (
                                    SELECT anon_128.modality AS key_modality, anon_128.stage AS stage, anon_128.value AS value, anon_128.unit AS unit, anon_128.unvalued AS unvalued, anon_129.id AS need
                                    FROM anon_130 AS anon_128
                                    LEFT OUTER JOIN anon_132 AS anon_129 ON anon_129.id = anon_128.need_id
                                    WHERE anon_129.id IS NOT NULL OR anon_128.need_id IS NULL) AS anon_127
                                  WHERE anon_127.need IS NULL) AS anon_139
                                WHERE anon_139.unvalued > $9::BIGINT
                                GROUP BY anon_139.key_modality, anon_139.unit) AS anon_138
                              GROUP BY anon_138.key_modality) AS anon_121 ON anon_120.key_modality IS NOT DISTINCT
                            FROM anon_121.key_modality) AS anon_119
                          ORDER BY anon_119.place
                          LIMIT 1000) AS anon_112)) || '}') AS anon_106
                  FROM (
                    SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
                        SELECT ledger_head.recorded_at
                        FROM ledger_head
                        WHERE ledger_head.sequence > 0), now()) AS known, (
                      SELECT ledger_head.sequence
                      FROM ledger_head) AS sequence) AS anon_140
                  LIMIT 1), 'null')) || ',"project":') || coalesce((
              SELECT (('{"groups":' || (
                    SELECT (('[' || coalesce(string_agg((((('{"keys":' || (
                                      SELECT (('[' || coalesce(string_agg((((('{"code":' || coalesce(CAST(to_json(CAST(anon_144.code AS TEXT)) AS TEXT), 'null')) || ',"label":') || coalesce(CAST(to_json(CAST(coalesce(CAST(anon_144.label AS JSONB) ->> 'fr', CAST(anon_144.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_143
                                      FROM (
                                        SELECT anon_145.dimension AS dimension, anon_145.code AS code, anon_145.label AS label, anon_145.place AS place
                                        FROM (
                                          SELECT CAST(anon_146.value AS JSONB) ->> 'dimension' AS dimension, CAST(anon_146.value AS JSONB) ->> 'code' AS code, CAST(anon_146.value AS JSONB) -> 'label' AS label, anon_146.place AS place
                                          FROM jsonb_array_elements(anon_147.keys) WITH ORDINALITY AS anon_146(value, place)) AS anon_145
                                        ORDER BY anon_145.place
                                        LIMIT 1000) AS anon_144)) || ',"notAllocated":') || coalesce((
                                    SELECT (((('{"pledged":' || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_149.pledged_amount, anon_149.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"unconverted":') || (
                                          SELECT (('[' || coalesce(string_agg((((('{"amount":' || coalesce((('"' || CAST(anon_151.amount AS TEXT)) || '"'), 'null')) || ',"currency":') || CAST(to_json(CAST(anon_151.currency AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_150
                                          FROM (
                                            SELECT anon_152.currency AS currency, anon_152.amount AS amount
                                            FROM (
                                              SELECT CAST(anon_153.value AS JSONB) ->> 'currency' AS currency, CAST(anon_153.value AS JSONB) ->> 'amount' AS amount
                                              FROM jsonb_array_elements(anon_149.unconverted) AS anon_153) AS anon_152
                                            ORDER BY anon_152.currency
                                            LIMIT 1000) AS anon_151)) || '}') AS anon_148
                                    FROM (
                                      SELECT 0::numeric AS required, anon_147.unit AS unit, anon_147.unplaced_unconverted AS unconverted, anon_147.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, anon_147.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, anon_147.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, anon_147.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, anon_147.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS anon_149
                                    LIMIT 1), 'null')) || '}'), ','), '')) || ']') AS anon_142
                    FROM (
                      SELECT anon_154.key_project AS key_project, anon_154.pledged_amount AS pledged_amount, anon_154.unplaced_pledged AS unplaced_pledged, anon_154.pledged_covered AS pledged_covered, anon_154.pledged_gap AS pledged_gap, anon_154.pledged_surplus AS pledged_surplus, anon_154.pledged_full AS pledged_full, anon_154.committed_amount AS committed_amount, anon_154.unplaced_committed AS unplaced_committed, anon_154.committed_covered AS committed_covered, anon_154.committed_gap AS committed_gap, anon_154.committed_surplus AS committed_surplus, anon_154.committed_full AS committed_full, anon_154.received_amount AS received_amount, anon_154.unplaced_received AS unplaced_received, anon_154.received_covered AS received_covered, anon_154.received_gap AS received_gap, anon_154.received_surplus AS received_surplus, anon_154.received_full AS received_full, anon_154.disbursed_amount AS disbursed_amount, anon_154.unplaced_disbursed AS unplaced_disbursed, anon_154.disbursed_covered AS disbursed_covered, anon_154.disbursed_gap AS disbursed_gap, anon_154.disbursed_surplus AS disbursed_surplus, anon_154.disbursed_full AS disbursed_full, anon_154.spent_amount AS spent_amount, anon_154.unplaced_spent AS unplaced_spent, anon_154.spent_covered AS spent_covered, anon_154.spent_gap AS spent_gap, anon_154.spent_surplus AS spent_surplus, anon_154.spent_full AS spent_full, anon_154.required AS required, anon_154.needs AS needs, anon_154.unit AS unit, anon_154.keys AS keys, anon_154.unconverted AS unconverted, anon_154.of_needs AS of_needs, anon_154.place AS place, anon_154.unplaced_unconverted AS unplaced_unconverted
                      FROM (
                        SELECT anon_155.key_project AS key_project, anon_155.pledged_amount AS pledged_amount, anon_155.unplaced_pledged AS unplaced_pledged, anon_155.pledged_covered AS pledged_covered, anon_155.pledged_gap AS pledged_gap, anon_155.pledged_surplus AS pledged_surplus, anon_155.pledged_full AS pledged_full, anon_155.committed_amount AS committed_amount, anon_155.unplaced_committed AS unplaced_committed, anon_155.committed_covered AS committed_covered, anon_155.committed_gap AS committed_gap, anon_155.committed_surplus AS committed_surplus, anon_155.committed_full AS committed_full, anon_155.received_amount AS received_amount, anon_155.unplaced_received AS unplaced_received, anon_155.received_covered AS received_covered, anon_155.received_gap AS received_gap, anon_155.received_surplus AS received_surplus, anon_155.received_full AS received_full, anon_155.disbursed_amount AS disbursed_amount, anon_155.unplaced_disbursed AS unplaced_disbursed, anon_155.disbursed_covered AS disbursed_covered, anon_155.disbursed_gap AS disbursed_gap, anon_155.disbursed_surplus AS disbursed_surplus, anon_155.disbursed_full AS disbursed_full, anon_155.spent_amount AS spent_amount, anon_155.unplaced_spent AS unplaced_spent, anon_155.spent_covered AS spent_covered, anon_155.spent_gap AS spent_gap, anon_155.spent_surplus AS spent_surplus, anon_155.spent_full AS spent_full, anon_155.required AS required, anon_155.needs AS needs, anon_155.unit AS unit, anon_155.keys AS keys, anon_155.unconverted AS unconverted, anon_155.of_needs AS of_needs, anon_155.place AS place, coalesce(anon_156.unconverted, '[]'::jsonb) AS unplaced_unconverted
                        FROM (
                          SELECT anon_157.key_project AS key_project, anon_157.pledged_amount AS pledged_amount, anon_157.unplaced_pledged AS unplaced_pledged, anon_157.pledged_covered AS pledged_covered, anon_157.pledged_gap AS pledged_gap, anon_157.pledged_surplus AS pledged_surplus, anon_157.pledged_full AS pledged_full, anon_157.committed_amount AS committed_amount, anon_157.unplaced_committed AS unplaced_committed, anon_157.committed_covered AS committed_covered, anon_157.committed_gap AS committed_gap, anon_157.committed_surplus AS committed_surplus, anon_157.committed_full AS committed_full, anon_157.received_amount AS received_amount, anon_157.unplaced_received AS unplaced_received, anon_157.received_covered AS received_covered, anon_157.received_gap AS received_gap, anon_157.received_surplus AS received_surplus, anon_157.received_full AS received_full, anon_157.disbursed_amount AS disbursed_amount, anon_157.unplaced_disbursed AS unplaced_disbursed, anon_157.disbursed_covered AS disbursed_covered, anon_157.disbursed_gap AS disbursed_gap, anon_157.disbursed_surplus AS disbursed_surplus, anon_157.disbursed_full AS disbursed_full, anon_157.spent_amount AS spent_amount, anon_157.unplaced_spent AS unplaced_spent, anon_157.spent_covered AS spent_covered, anon_157.spent_gap AS spent_gap, anon_157.spent_surplus AS spent_surplus, anon_157.spent_full AS spent_full, anon_157.required AS required, anon_157.needs AS needs, anon_157.unit AS unit, anon_157.keys AS keys, anon_157.unconverted AS unconverted, anon_157.of_needs AS of_needs, CAST(anon_157.keys AS TEXT) AS place
                          FROM (
                            SELECT anon_158.key_project AS key_project, anon_158.pledged_amount AS pledged_amount, anon_158.unplaced_pledged AS unplaced_pledged, anon_158.pledged_covered AS pledged_covered, anon_158.pledged_gap AS pledged_gap, anon_158.pledged_surplus AS pledged_surplus, anon_158.pledged_full AS pledged_full, anon_158.committed_amount AS committed_amount, anon_158.unplaced_committed AS unplaced_committed, anon_158.committed_covered AS committed_covered, anon_158.committed_gap AS committed_gap, anon_158.committed_surplus AS committed_surplus, anon_158.committed_full AS committed_full, anon_158.received_amount AS received_amount, anon_158.unplaced_received AS unplaced_received, anon_158.received_covered AS received_covered, anon_158.received_gap AS received_gap, anon_158.received_surplus AS received_surplus, anon_158.received_full AS received_full, anon_158.disbursed_amount AS disbursed_amount, anon_158.unplaced_disbursed AS unplaced_disbursed, anon_158.disbursed_covered AS disbursed_covered, anon_158.disbursed_gap AS disbursed_gap, anon_158.disbursed_surplus AS disbursed_surplus, anon_158.disbursed_full AS disbursed_full, anon_158.spent_amount AS spent_amount, anon_158.unplaced_spent AS unplaced_spent, anon_158.spent_covered AS spent_covered, anon_158.spent_gap AS spent_gap, anon_158.spent_surplus AS spent_surplus, anon_158.spent_full AS spent_full, anon_158.required AS required, anon_158.needs AS needs, $1::VARCHAR AS unit, jsonb_build_array(jsonb_build_object('dimension', 'PROJECT', 'code', (
                                  SELECT project_1.code
                                  FROM project AS project_1
                                  WHERE project_1.id = anon_158.key_project), 'label', coalesce((
                                    SELECT project_1.title
                                    FROM project AS project_1
                                    WHERE project_1.id = anon_158.key_project), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé')))) AS keys, coalesce(anon_159.unconverted, '[]'::jsonb) AS unconverted, false AS of_needs
                            FROM (
                              SELECT anon_160.key_project AS key_project, anon_160.pledged_amount AS pledged_amount, anon_160.unplaced_pledged AS unplaced_pledged, anon_160.pledged_covered AS pledged_covered, anon_160.pledged_gap AS pledged_gap, anon_160.pledged_surplus AS pledged_surplus, anon_160.pledged_full AS pledged_full, anon_160.committed_amount AS committed_amount, anon_160.unplaced_committed AS unplaced_committed, anon_160.committed_covered AS committed_covered, anon_160.committed_gap AS committed_gap, anon_160.committed_surplus AS committed_surplus, anon_160.committed_full AS committed_full, anon_160.received_amount AS received_amount, anon_160.unplaced_received AS unplaced_received, anon_160.received_covered AS received_covered, anon_160.received_gap AS received_gap, anon_160.received_surplus AS received_surplus, anon_160.received_full AS received_full, anon_160.disbursed_amount AS disbursed_amount, anon_160.unplaced_disbursed AS unplaced_disbursed, anon_160.disbursed_covered AS disbursed_covered, anon_160.disbursed_gap AS disbursed_gap, anon_160.disbursed_surplus AS disbursed_surplus, anon_160.disbursed_full AS disbursed_full, anon_160.spent_amount AS spent_amount, anon_160.unplaced_spent AS unplaced_spent, anon_160.spent_covered AS spent_covered, anon_160.spent_gap AS spent_gap, anon_160.spent_surplus AS spent_surplus, anon_160.spent_full AS spent_full, anon_161.required AS required, anon_161.needs AS needs
                              FROM (
                                SELECT anon_162.key_project AS key_project, coalesce(sum(anon_162.value) FILTER (
                                    WHERE anon_162.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_162.need IS NOT NULL), 0::numeric) AS pledged_amount, coalesce(sum(anon_162.value) FILTER (
                                    WHERE anon_162.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_162.need IS NULL), 0::numeric) AS unplaced_pledged, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_162.value) FILTER (
                                    WHERE anon_162.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_162.need IS NOT NULL), 0::numeric) AS committed_amount, coalesce(sum(anon_162.value) FILTER (
                                    WHERE anon_162.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_162.need IS NULL), 0::numeric) AS unplaced_committed, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_162.value) FILTER (
                                    WHERE anon_162.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_162.need IS NOT NULL), 0::numeric) AS received_amount, coalesce(sum(anon_162.value) FILTER (
                                    WHERE anon_162.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_162.need IS NULL), 0::numeric) AS unplaced_received, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_162.value) FILTER (
                                    WHERE anon_162.stage IN ('DISBURSED', 'SPENT') AND anon_162.need IS NOT NULL), 0::numeric) AS disbursed_amount, coalesce(sum(anon_162.value) FILTER (
                                    WHERE anon_162.stage IN ('DISBURSED', 'SPENT') AND anon_162.need IS NULL), 0::numeric) AS unplaced_disbursed, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_162.value) FILTER (
                                    WHERE anon_162.stage IN ('SPENT') AND anon_162.need IS NOT NULL), 0::numeric) AS spent_amount, coalesce(sum(anon_162.value) FILTER (
                                    WHERE anon_162.stage IN ('SPENT') AND anon_162.need IS NULL), 0::numeric) AS unplaced_spent, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                                FROM (
                                  SELECT anon_163.project_id AS key_project, anon_163.stage AS stage, anon_163.value AS value, anon_163.unit AS unit, anon_163.unvalued AS unvalued, anon_164.id AS need
                                  FROM anon_165 AS anon_163
                                  LEFT OUTER JOIN anon_167 AS anon_164 ON anon_164.id = anon_163.need_id
                                  WHERE anon_164.id IS NOT NULL OR anon_163.need_id IS NULL) AS anon_162
                                GROUP BY anon_162.key_project) AS anon_160
                              JOIN (
                                SELECT coalesce(sum(anon_170.required), 0::numeric) AS required, count(*) AS needs
                                FROM anon_167 AS anon_170) AS anon_161 ON true) AS anon_158
                            LEFT OUTER JOIN (
                              SELECT anon_171.key_project AS key_project, jsonb_agg(jsonb_build_object('currency', anon_171.unit, 'amount', decimal_text(anon_171.amount, anon_171.unit))) AS unconverted
                              FROM (
                                SELECT anon_172.key_project AS key_project, anon_172.unit AS unit, sum(anon_172.unvalued) AS amount
                                FROM (
                                  SELECT anon_162.key_project AS key_project, anon_162.stage AS stage, anon_162.value AS value, anon_162.unit AS unit, anon_162.unvalued AS unvalued, anon_162.need AS need
                                  FROM (
                                    SELECT anon_163.project_id AS key_project, anon_163.stage AS stage, anon_163.value AS value, anon_163.unit AS unit, anon_163.unvalued AS unvalued, anon_164.id AS need
                                    FROM anon_165 AS anon_163
                                    LEFT OUTER JOIN anon_167 AS anon_164 ON anon_164.id = anon_163.need_id
                                    WHERE anon_164.id IS NOT NULL OR anon_163.need_id IS NULL) AS anon_162
                                  WHERE anon_162.need IS NOT NULL) AS anon_172
                                WHERE anon_172.unvalued > $10::BIGINT
                                GROUP BY anon_172.key_project, anon_172.unit) AS anon_171
                              GROUP BY anon_171.key_project) AS anon_159 ON anon_158.key_project IS NOT DISTINCT
                            FROM anon_159.key_project) AS anon_157) AS anon_155
                        LEFT OUTER JOIN (
                          SELECT anon_173.key_project AS key_project, jsonb_agg(jsonb_build_object('currency', anon_173.unit, 'amount', decimal_text(anon_173.amount, anon_173.unit))) AS unconverted
                          FROM (
                            SELECT anon_174.key_project AS key_project, anon_174.unit AS unit, sum(anon_174.unvalued) AS amount
                            FROM (
                              SELECT anon_162.key_project AS key_project, anon_162.stage AS stage, anon_162.value AS value, anon_162.unit AS unit, anon_162.unvalued AS unvalued, anon_162.need AS need
                              FROM (
                                SELECT anon_163.project_id AS key_project, anon_163.stage AS stage, anon_163.value AS value, anon_163.unit AS unit, anon_163.unvalued AS unvalued, anon_164.id AS need
                                FROM anon_165 AS anon_163
                                LEFT OUTER JOIN anon_167 AS anon_164 ON anon_164.id = anon_163.need_id
                                WHERE anon_164.id IS NOT NULL OR anon_163.need_id IS NULL) AS anon_162
                              WHERE anon_162.need IS NULL) AS anon_174
                            WHERE anon_174.unvalued > $11::BIGINT
                            GROUP BY anon_174.key_project, anon_174.unit) AS anon_173
                          GROUP BY anon_173.key_project) AS anon_156 ON anon_155.key_project IS NOT DISTINCT
                        FROM anon_156.key_project) AS anon_154
                      ORDER BY anon_154.place
                      LIMIT 1000) AS anon_147)) || '}') AS anon_141
              FROM (
                SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
                    SELECT ledger_head.recorded_at
                    FROM ledger_head
                    WHERE ledger_head.sequence > 0), now()) AS known, (
                  SELECT ledger_head.sequence
                  FROM ledger_head) AS sequence) AS anon_175
              LIMIT 1), 'null')) || ',"both":') || coalesce((
          SELECT (('{"groups":' || (
                SELECT (('[' || coalesce(string_agg((((('{"keys":' || (
                                  SELECT (('[' || coalesce(string_agg((((('{"code":' || coalesce(CAST(to_json(CAST(anon_179.code AS TEXT)) AS TEXT), 'null')) || ',"label":') || coalesce(CAST(to_json(CAST(coalesce(CAST(anon_179.label AS JSONB) ->> 'fr', CAST(anon_179.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_178
                                  FROM (
                                    SELECT anon_180.dimension AS dimension, anon_180.code AS code, anon_180.label AS label, anon_180.place AS place
                                    FROM (
                                      SELECT CAST(anon_181.value AS JSONB) ->> 'dimension' AS dimension, CAST(anon_181.value AS JSONB) ->> 'code' AS code, CAST(anon_181.value AS JSONB) -> 'label' AS label, anon_181.place AS place
                                      FROM jsonb_array_elements(anon_182.keys) WITH ORDINALITY AS anon_181(value, place)) AS anon_180
                                    ORDER BY anon_180.place
                                    LIMIT 1000) AS anon_179)) || ',"notAllocated":') || coalesce((
                                SELECT (((('{"pledged":' || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_184.pledged_amount, anon_184.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"unconverted":') || (
                                      SELECT (('[' || coalesce(string_agg((((('{"amount":' || coalesce((('"' || CAST(anon_186.amount AS TEXT)) || '"'), 'null')) || ',"currency":') || CAST(to_json(CAST(anon_186.currency AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_185
                                      FROM (
                                        SELECT anon_187.currency AS currency, anon_187.amount AS amount
                                        FROM (
                                          SELECT CAST(anon_188.value AS JSONB) ->> 'currency' AS currency, CAST(anon_188.value AS JSONB) ->> 'amount' AS amount
                                          FROM jsonb_array_elements(anon_184.unconverted) AS anon_188) AS anon_187
                                        ORDER BY anon_187.currency
                                        LIMIT 1000) AS anon_186)) || '}') AS anon_183
                                FROM (
                                  SELECT 0::numeric AS required, anon_182.unit AS unit, anon_182.unplaced_unconverted AS unconverted, anon_182.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, anon_182.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, anon_182.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, anon_182.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, anon_182.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS anon_184
                                LIMIT 1), 'null')) || '}'), ','), '')) || ']') AS anon_177
                FROM (
                  SELECT anon_189.key_state AS key_state, anon_189.key_donor AS key_donor, anon_189.pledged_amount AS pledged_amount, anon_189.unplaced_pledged AS unplaced_pledged, anon_189.pledged_covered AS pledged_covered, anon_189.pledged_gap AS pledged_gap, anon_189.pledged_surplus AS pledged_surplus, anon_189.pledged_full AS pledged_full, anon_189.committed_amount AS committed_amount, anon_189.unplaced_committed AS unplaced_committed, anon_189.committed_covered AS committed_covered, anon_189.committed_gap AS committed_gap, anon_189.committed_surplus AS committed_surplus, anon_189.committed_full AS committed_full, anon_189.received_amount AS received_amount, anon_189.unplaced_received AS unplaced_received, anon_189.received_covered AS received_covered, anon_189.received_gap AS received_gap, anon_189.received_surplus AS received_surplus, anon_189.received_full AS received_full, anon_189.disbursed_amount AS disbursed_amount, anon_189.unplaced_disbursed AS unplaced_disbursed, anon_189.disbursed_covered AS disbursed_covered, anon_189.disbursed_gap AS disbursed_gap, anon_189.disbursed_surplus AS disbursed_surplus, anon_189.disbursed_full AS disbursed_full, anon_189.spent_amount AS spent_amount, anon_189.unplaced_spent AS unplaced_spent, anon_189.spent_covered AS spent_covered, anon_189.spent_gap AS spent_gap, anon_189.spent_surplus AS spent_surplus, anon_189.spent_full AS spent_full, anon_189.required AS required, anon_189.needs AS needs, anon_189.unit AS unit, anon_189.keys AS keys, anon_189.unconverted AS unconverted, anon_189.of_needs AS of_needs, anon_189.place AS place, anon_189.unplaced_unconverted AS unplaced_unconverted
                  FROM (
                    SELECT anon_190.key_state AS key_state, anon_190.key_donor AS key_donor, anon_190.pledged_amount AS pledged_amount, anon_190.unplaced_pledged AS unplaced_pledged, anon_190.pledged_covered AS pledged_covered, anon_190.pledged_gap AS pledged_gap, anon_190.pledged_surplus AS pledged_surplus, anon_190.pledged_full AS pledged_full, anon_190.committed_amount AS committed_amount, anon_190.unplaced_committed AS unplaced_committed, anon_190.committed_covered AS committed_covered, anon_190.committed_gap AS committed_gap, anon_190.committed_surplus AS committed_surplus, anon_190.committed_full AS committed_full, anon_190.received_amount AS received_amount, anon_190.unplaced_received AS unplaced_received, anon_190.received_covered AS received_covered, anon_190.received_gap AS received_gap, anon_190.received_surplus AS received_surplus, anon_190.received_full AS received_full, anon_190.disbursed_amount AS disbursed_amount, anon_190.unplaced_disbursed AS unplaced_disbursed, anon_190.disbursed_covered AS disbursed_covered, anon_190.disbursed_gap AS disbursed_gap, anon_190.disbursed_surplus AS disbursed_surplus, anon_190.disbursed_full AS disbursed_full, anon_190.spent_amount AS spent_amount, anon_190.unplaced_spent AS unplaced_spent, anon_190.spent_covered AS spent_covered, anon_190.spent_gap AS spent_gap, anon_190.spent_surplus AS spent_surplus, anon_190.spent_full AS spent_full, anon_190.required AS required, anon_190.needs AS needs, anon_190.unit AS unit, anon_190.keys AS keys, anon_190.unconverted AS unconverted, anon_190.of_needs AS of_needs, anon_190.place AS place, coalesce(anon_191.unconverted, '[]'::jsonb) AS unplaced_unconverted
                    FROM (
                      SELECT anon_192.key_state AS key_state, anon_192.key_donor AS key_donor, anon_192.pledged_amount AS pledged_amount, anon_192.unplaced_pledged AS unplaced_pledged, anon_192.pledged_covered AS pledged_covered, anon_192.pledged_gap AS pledged_gap, anon_192.pledged_surplus AS pledged_surplus, anon_192.pledged_full AS pledged_full, anon_192.committed_amount AS committed_amount, anon_192.unplaced_committed AS unplaced_committed, anon_192.committed_covered AS committed_covered, anon_192.committed_gap AS committed_gap, anon_192.committed_surplus AS committed_surplus, anon_192.committed_full AS committed_full, anon_192.received_amount AS received_amount, anon_192.unplaced_received AS unplaced_received, anon_192.received_covered AS received_covered, anon_192.received_gap AS received_gap, anon_192.received_surplus AS received_surplus, anon_192.received_full AS received_full, anon_192.disbursed_amount AS disbursed_amount, anon_192.unplaced_disbursed AS unplaced_disbursed, anon_192.disbursed_covered AS disbursed_covered, anon_192.disbursed_gap AS disbursed_gap, anon_192.disbursed_surplus AS disbursed_surplus, anon_192.disbursed_full AS disbursed_full, anon_192.spent_amount AS spent_amount, anon_192.unplaced_spent AS unplaced_spent, anon_192.spent_covered AS spent_covered, anon_192.spent_gap AS spent_gap, anon_192.spent_surplus AS spent_surplus, anon_192.spent_full AS spent_full, anon_192.required AS required, anon_192.needs AS needs, anon_192.unit AS unit, anon_192.keys AS keys, anon_192.unconverted AS unconverted, anon_192.of_needs AS of_needs, CAST(anon_192.keys AS TEXT) AS place
                      FROM (
                        SELECT anon_193.key_state AS key_state, anon_193.key_donor AS key_donor, anon_193.pledged_amount AS pledged_amount, anon_193.unplaced_pledged AS unplaced_pledged, anon_193.pledged_covered AS pledged_covered, anon_193.pledged_gap AS pledged_gap, anon_193.pledged_surplus AS pledged_surplus, anon_193.pledged_full AS pledged_full, anon_193.committed_amount AS committed_amount, anon_193.unplaced_committed AS unplaced_committed, anon_193.committed_covered AS committed_covered, anon_193.committed_gap AS committed_gap, anon_193.committed_surplus AS committed_surplus, anon_193.committed_full AS committed_full, anon_193.received_amount AS received_amount, anon_193.unplaced_received AS unplaced_received, anon_193.received_covered AS received_covered, anon_193.received_gap AS received_gap, anon_193.received_surplus AS received_surplus, anon_193.received_full AS received_full, anon_193.disbursed_amount AS disbursed_amount, anon_193.unplaced_disbursed AS unplaced_disbursed, anon_193.disbursed_covered AS disbursed_covered, anon_193.disbursed_gap AS disbursed_gap, anon_193.disbursed_surplus AS disbursed_surplus, anon_193.disbursed_full AS disbursed_full, anon_193.spent_amount AS spent_amount, anon_193.unplaced_spent AS unplaced_spent, anon_193.spent_covered AS spent_covered, anon_193.spent_gap AS spent_gap, anon_193.spent_surplus AS spent_surplus, anon_193.spent_full AS spent_full, anon_193.required AS required, anon_193.needs AS needs, $1::VARCHAR AS unit, jsonb_build_array(jsonb_build_object('dimension', 'STATE', 'code', (
                              SELECT state_1.code
                              FROM state AS state_1
                              WHERE state_1.code = anon_193.key_state), 'label', coalesce((
                                SELECT state_1.name
                                FROM state AS state_1
                                WHERE state_1.code = anon_193.key_state), jsonb_build_object('en', 'The region', 'es', 'La región', 'pt', 'A região', 'fr', 'La région'))), jsonb_build_object('dimension', 'DONOR', 'code', (
                              SELECT party_1.code
                              FROM party AS party_1
                              WHERE party_1.id = anon_193.key_donor), 'label', coalesce((
                                SELECT party_1.name
                                FROM party AS party_1
                                WHERE party_1.id = anon_193.key_donor), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé')))) AS keys, coalesce(anon_194.unconverted, '[]'::jsonb) AS unconverted, false AS of_needs
                        FROM (
                          SELECT anon_195.key_state AS key_state, anon_195.key_donor AS key_donor, anon_195.pledged_amount AS pledged_amount, anon_195.unplaced_pledged AS unplaced_pledged, anon_195.pledged_covered AS pledged_covered, anon_195.pledged_gap AS pledged_gap, anon_195.pledged_surplus AS pledged_surplus, anon_195.pledged_full AS pledged_full, anon_195.committed_amount AS committed_amount, anon_195.unplaced_committed AS unplaced_committed, anon_195.committed_covered AS committed_covered, anon_195.committed_gap AS committed_gap, anon_195.committed_surplus AS committed_surplus, anon_195.committed_full AS committed_full, anon_195.received_amount AS received_amount, anon_195.unplaced_received AS unplaced_received, anon_195.received_covered AS received_covered, anon_195.received_gap AS received_gap, anon_195.received_surplus AS received_surplus, anon_195.received_full AS received_full, anon_195.disbursed_amount AS disbursed_amount, anon_195.unplaced_disbursed AS unplaced_disbursed, anon_195.disbursed_covered AS disbursed_covered, anon_195.disbursed_gap AS disbursed_gap, anon_195.disbursed_surplus AS disbursed_surplus, anon_195.disbursed_full AS disbursed_full, anon_195.spent_amount AS spent_amount, anon_195.unplaced_spent AS unplaced_spent, anon_195.spent_covered AS spent_covered, anon_195.spent_gap AS spent_gap, anon_195.spent_surplus AS spent_surplus, anon_195.spent_full AS spent_full, anon_196.required AS required, anon_196.needs AS needs
                          FROM (
                            SELECT anon_197.key_state AS key_state, anon_197.key_donor AS key_donor, coalesce(sum(anon_197.value) FILTER (
                                WHERE anon_197.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_197.need IS NOT NULL), 0::numeric) AS pledged_amount, coalesce(sum(anon_197.value) FILTER (
                                WHERE anon_197.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_197.need IS NULL), 0::numeric) AS unplaced_pledged, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_197.value) FILTER (
                                WHERE anon_197.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_197.need IS NOT NULL), 0::numeric) AS committed_amount, coalesce(sum(anon_197.value) FILTER (
                                WHERE anon_197.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_197.need IS NULL), 0::numeric) AS unplaced_committed, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_197.value) FILTER (
                                WHERE anon_197.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_197.need IS NOT NULL), 0::numeric) AS received_amount, coalesce(sum(anon_197.value) FILTER (
                                WHERE anon_197.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_197.need IS NULL), 0::numeric) AS unplaced_received, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_197.value) FILTER (
                                WHERE anon_197.stage IN ('DISBURSED', 'SPENT') AND anon_197.need IS NOT NULL), 0::numeric) AS disbursed_amount, coalesce(sum(anon_197.value) FILTER (
                                WHERE anon_197.stage IN ('DISBURSED', 'SPENT') AND anon_197.need IS NULL), 0::numeric) AS unplaced_disbursed, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_197.value) FILTER (
                                WHERE anon_197.stage IN ('SPENT') AND anon_197.need IS NOT NULL), 0::numeric) AS spent_amount, coalesce(sum(anon_197.value) FILTER (
                                WHERE anon_197.stage IN ('SPENT') AND anon_197.need IS NULL), 0::numeric) AS unplaced_spent, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                            FROM (
                              SELECT anon_198.state_code AS key_state, anon_199.donor_id AS key_donor, anon_199.stage AS stage, anon_199.value AS value, anon_199.unit AS unit, anon_199.unvalued AS unvalued, anon_198.id AS need
                              FROM anon_200 AS anon_199
                              LEFT OUTER JOIN anon_202 AS anon_198 ON anon_198.id = anon_199.need_id
                              WHERE anon_198.id IS NOT NULL) AS anon_197
                            GROUP BY anon_197.key_state, anon_197.key_donor) AS anon_195
                          JOIN (
                            SELECT anon_205.state_code AS key_state, coalesce(sum(anon_205.required), 0::numeric) AS required, count(*) AS needs
                            FROM anon_202 AS anon_205
                            GROUP BY anon_205.state_code) AS anon_196 ON anon_195.key_state IS NOT DISTINCT
                          FROM anon_196.key_state) AS anon_193
                        LEFT OUTER JOIN (
                          SELECT anon_206.key_state AS key_state, anon_206.key_donor AS key_donor, jsonb_agg(jsonb_build_object('currency', anon_206.unit, 'amount', decimal_text(anon_206.amount, anon_206.unit))) AS unconverted
                          FROM (
                            SELECT anon_207.key_state AS key_state, anon_207.key_donor AS key_donor, anon_207.unit AS unit, sum(anon_207.unvalued) AS amount
                            FROM (
                              SELECT anon_197.key_state AS key_state, anon_197.key_donor AS key_donor, anon_197.stage AS stage, anon_197.value AS value, anon_197.unit AS unit, anon_197.unvalued AS unvalued, anon_197.need AS need
                              FROM (
                                SELECT anon_198.state_code AS key_state, anon_199.donor_id AS key_donor, anon_199.stage AS stage, anon_199.value AS value, anon_199.unit AS unit, anon_199.unvalued AS unvalued, anon_198.id AS need
                                FROM anon_200 AS anon_199
                                LEFT OUTER JOIN anon_202 AS anon_198 ON anon_198.id = anon_199.need_id
                                WHERE anon_198.id IS NOT NULL) AS anon_197
                              WHERE anon_197.need IS NOT NULL) AS anon_207
                            WHERE anon_207.unvalued > $12::BIGINT
                            GROUP BY anon_207.key_state, anon_207.key_donor, anon_207.unit) AS anon_206
                          GROUP BY anon_206.key_state, anon_206.key_donor) AS anon_194 ON anon_193.key_state IS NOT DISTINCT
                        FROM anon_194.key_state AND anon_193.key_donor IS NOT DISTINCT
                        FROM anon_194.key_donor) AS anon_192) AS anon_190
                    LEFT OUTER JOIN (
                      SELECT anon_208.key_state AS key_state, anon_208.key_donor AS key_donor, jsonb_agg(jsonb_build_object('currency', anon_208.unit, 'amount', decimal_text(anon_208.amount, anon_208.unit))) AS unconverted
                      FROM (
                        SELECT anon_209.key_state AS key_state, anon_209.key_donor AS key_donor, anon_209.unit AS unit, sum(anon_209.unvalued) AS amount
                        FROM (
                          SELECT anon_197.key_state AS key_state, anon_197.key_donor AS key_donor, anon_197.stage AS stage, anon_197.value AS value, anon_197.unit AS unit, anon_197.unvalued AS unvalued, anon_197.need AS need
                          FROM (
                            SELECT anon_198.state_code AS key_state, anon_199.donor_id AS key_donor, anon_199.stage AS stage, anon_199.value AS value, anon_199.unit AS unit, anon_199.unvalued AS unvalued, anon_198.id AS need
                            FROM anon_200 AS anon_199
                            LEFT OUTER JOIN anon_202 AS anon_198 ON anon_198.id = anon_199.need_id
                            WHERE anon_198.id IS NOT NULL) AS anon_197
                          WHERE anon_197.need IS NULL) AS anon_209
                        WHERE anon_209.unvalued > $13::BIGINT
                        GROUP BY anon_209.key_state, anon_209.key_donor, anon_209.unit) AS anon_208
                      GROUP BY anon_208.key_state, anon_208.key_donor) AS anon_191 ON anon_190.key_state IS NOT DISTINCT
                    FROM anon_191.key_state AND anon_190.key_donor IS NOT DISTINCT
                    FROM anon_191.key_donor) AS anon_189
                  ORDER BY anon_189.place
                  LIMIT 1000) AS anon_182)) || '}') AS anon_176
          FROM (
            SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
                SELECT ledger_head.recorded_at
                FROM ledger_head
                WHERE ledger_head.sequence > 0), now()) AS known, (
              SELECT ledger_head.sequence
              FROM ledger_head) AS sequence) AS anon_210
          LIMIT 1), 'null')) || '}'), 'UTF8') AS convert_to_1
