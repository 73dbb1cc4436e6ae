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
    GROUP BY anon_29.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_29.balance_usd ELSE anon_29.balance END) > 0 OR sum(anon_29.unvalued) > 0) AS anon_28 ON anon_28.need_id = need_1.id
  WHERE need_1.publication = 'PUBLISHED' AND need_1.illustrative IS false AND plan_1.reference IS true AND plan_1.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
      SELECT plan_2.id
      FROM plan AS plan_2
      WHERE plan_2.reference IS true AND plan_2.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_2.state_code IS NOT DISTINCT
      FROM plan_1.state_code AND plan_2.adopted_latest > plan_1.adopted_latest AND plan_2.id IN (
        SELECT need_2.plan_id
        FROM need AS need_2
        JOIN (
          SELECT account_3.stage AS stage, account_3.unit AS unit, account_3.line_id AS line_id, account_3.need_id AS need_id, account_3.project_id AS project_id, account_3.balance AS balance, account_3.balance_usd AS balance_usd, account_3.unvalued AS unvalued
          FROM account AS account_3) AS anon_30 ON anon_30.need_id = need_2.id
        WHERE need_2.publication = 'PUBLISHED' AND anon_30.stage = 'REQUIRED' AND anon_30.balance > 0 AND need_2.illustrative IS false) AND plan_2.illustrative IS false))), anon_61 AS (
  SELECT anon_62.stage AS stage, anon_62.unit AS unit, anon_62.need_id AS need_id, anon_62.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_62.balance_usd ELSE anon_62.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_62.unvalued ELSE 0 END AS unvalued, pledge_2.donor_id AS donor_id, pledge_2.event_id AS event_id, pledge_line_2.channel AS channel, pledge_line_2.fund_id AS fund_id, pledge_line_2.modality AS modality, pledge_line_2.earmark_modality AS earmark_modality
  FROM (
    SELECT account_4.stage AS stage, account_4.unit AS unit, account_4.line_id AS line_id, account_4.need_id AS need_id, account_4.project_id AS project_id, account_4.balance AS balance, account_4.balance_usd AS balance_usd, account_4.unvalued AS unvalued
    FROM account AS account_4) AS anon_62
  JOIN pledge_line AS pledge_line_2 ON pledge_line_2.id = anon_62.line_id
  JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
  WHERE anon_62.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_62.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_62.unit = $1::VARCHAR) AND pledge_line_2.modality != 'LOAN' AND pledge_2.illustrative IS false AND pledge_2.counts IS true), anon_63 AS (
  SELECT need_3.id AS id, need_3.confidence AS confidence, need_3.illustrative AS illustrative, need_3.note AS note, need_3.recorded_at AS recorded_at, need_3.code AS code, need_3.plan_id AS plan_id, need_3.event_id AS event_id, need_3.title AS title, need_3.scope AS scope, need_3.state_code AS state_code, need_3.pillar AS pillar, need_3.sector AS sector, need_3.topics AS topics, need_3.populations AS populations, need_3.kind AS kind, need_3.unit AS unit, need_3.qualifier AS qualifier, need_3.stated_on_edtf AS stated_on_edtf, need_3.stated_on_earliest AS stated_on_earliest, need_3.stated_on_latest AS stated_on_latest, need_3.period_edtf AS period_edtf, need_3.period_earliest AS period_earliest, need_3.period_latest AS period_latest, need_3.investment_known AS investment_known, need_3.validated AS validated, need_3.publication AS publication, plan_3.code AS plan_code, plan_3.title AS plan_title, CAST(CAST(EXTRACT(year
        FROM need_3.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_64.required AS required, anon_64.unvalued AS unvalued
  FROM need AS need_3
  JOIN plan AS plan_3 ON plan_3.id = need_3.plan_id
  JOIN (
    SELECT anon_65.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_65.balance_usd ELSE anon_65.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_65.unvalued ELSE 0 END) AS unvalued
    FROM (
      SELECT account_5.stage AS stage, account_5.unit AS unit, account_5.line_id AS line_id, account_5.need_id AS need_id, account_5.project_id AS project_id, account_5.balance AS balance, account_5.balance_usd AS balance_usd, account_5.unvalued AS unvalued
      FROM account AS account_5) AS anon_65
    WHERE anon_65.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_65.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_65.unit = $1::VARCHAR)
    GROUP BY anon_65.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_65.balance_usd ELSE anon_65.balance END) > 0 OR sum(anon_65.unvalued) > 0) AS anon_64 ON anon_64.need_id = need_3.id
  WHERE need_3.publication = 'PUBLISHED' AND need_3.illustrative IS false AND plan_3.reference IS true AND plan_3.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
      SELECT plan_4.id
      FROM plan AS plan_4
      WHERE plan_4.reference IS true AND plan_4.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_4.state_code IS NOT DISTINCT
      FROM plan_3.state_code AND plan_4.adopted_latest > plan_3.adopted_latest AND plan_4.id IN (
        SELECT need_4.plan_id
        FROM need AS need_4
        JOIN (
          SELECT account_6.stage AS stage, account_6.unit AS unit, account_6.line_id AS line_id, account_6.need_id AS need_id, account_6.project_id AS project_id, account_6.balance AS balance, account_6.balance_usd AS balance_usd, account_6.unvalued AS unvalued
          FROM account AS account_6) AS anon_66 ON anon_66.need_id = need_4.id
        WHERE need_4.publication = 'PUBLISHED' AND anon_66.stage = 'REQUIRED' AND anon_66.balance > 0 AND need_4.illustrative IS false) AND plan_4.illustrative IS false))), anon_97 AS (
  SELECT anon_98.stage AS stage, anon_98.unit AS unit, anon_98.need_id AS need_id, anon_98.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_98.balance_usd ELSE anon_98.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_98.unvalued ELSE 0 END AS unvalued, pledge_3.donor_id AS donor_id, pledge_3.event_id AS event_id, pledge_line_3.channel AS channel, pledge_line_3.fund_id AS fund_id, pledge_line_3.modality AS modality, pledge_line_3.earmark_modality AS earmark_modality
  FROM (
    SELECT account_7.stage AS stage, account_7.unit AS unit, account_7.line_id AS line_id, account_7.need_id AS need_id, account_7.project_id AS project_id, account_7.balance AS balance, account_7.balance_usd AS balance_usd, account_7.unvalued AS unvalued
    FROM account AS account_7) AS anon_98
  JOIN pledge_line AS pledge_line_3 ON pledge_line_3.id = anon_98.line_id
  JOIN pledge AS pledge_3 ON pledge_3.id = pledge_line_3.pledge_id
  WHERE anon_98.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_98.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_98.unit = $1::VARCHAR) AND pledge_line_3.modality != 'LOAN' AND pledge_3.illustrative IS false AND pledge_3.counts IS true), anon_99 AS (
  SELECT need_5.id AS id, need_5.confidence AS confidence, need_5.illustrative AS illustrative, need_5.note AS note, need_5.recorded_at AS recorded_at, need_5.code AS code, need_5.plan_id AS plan_id, need_5.event_id AS event_id, need_5.title AS title, need_5.scope AS scope, need_5.state_code AS state_code, need_5.pillar AS pillar, need_5.sector AS sector, need_5.topics AS topics, need_5.populations AS populations, need_5.kind AS kind, need_5.unit AS unit, need_5.qualifier AS qualifier, need_5.stated_on_edtf AS stated_on_edtf, need_5.stated_on_earliest AS stated_on_earliest, need_5.stated_on_latest AS stated_on_latest, need_5.period_edtf AS period_edtf, need_5.period_earliest AS period_earliest, need_5.period_latest AS period_latest, need_5.investment_known AS investment_known, need_5.validated AS validated, need_5.publication AS publication, plan_5.code AS plan_code, plan_5.title AS plan_title, CAST(CAST(EXTRACT(year
        FROM need_5.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_100.required AS required, anon_100.unvalued AS unvalued
  FROM need AS need_5
  JOIN plan AS plan_5 ON plan_5.id = need_5.plan_id
  JOIN (
    SELECT anon_101.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_101.balance_usd ELSE anon_101.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_101.unvalued ELSE 0 END) AS unvalued
    FROM (
      SELECT account_8.stage AS stage, account_8.unit AS unit, account_8.line_id AS line_id, account_8.need_id AS need_id, account_8.project_id AS project_id, account_8.balance AS balance, account_8.balance_usd AS balance_usd, account_8.unvalued AS unvalued
      FROM account AS account_8) AS anon_101
    WHERE anon_101.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_101.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_101.unit = $1::VARCHAR)
    GROUP BY anon_101.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_101.balance_usd ELSE anon_101.balance END) > 0 OR sum(anon_101.unvalued) > 0) AS anon_100 ON anon_100.need_id = need_5.id
  WHERE need_5.publication = 'PUBLISHED' AND need_5.illustrative IS false AND plan_5.reference IS true AND plan_5.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
      SELECT plan_6.id
      FROM plan AS plan_6
      WHERE plan_6.reference IS true AND plan_6.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_6.state_code IS NOT DISTINCT
      FROM plan_5.state_code AND plan_6.adopted_latest > plan_5.adopted_latest AND plan_6.id IN (
        SELECT need_6.plan_id
        FROM need AS need_6
        JOIN (
          SELECT account_9.stage AS stage, account_9.unit AS unit, account_9.line_id AS line_id, account_9.need_id AS need_id, account_9.project_id AS project_id, account_9.balance AS balance, account_9.balance_usd AS balance_usd, account_9.unvalued AS unvalued
          FROM account AS account_9) AS anon_102 ON anon_102.need_id = need_6.id
        WHERE need_6.publication = 'PUBLISHED' AND anon_102.stage = 'REQUIRED' AND anon_102.balance > 0 AND need_6.illustrative IS false) AND plan_6.illustrative IS false))), anon_133 AS (
  SELECT anon_134.stage AS stage, anon_134.unit AS unit, anon_134.need_id AS need_id, anon_134.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_134.balance_usd ELSE anon_134.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_134.unvalued ELSE 0 END AS unvalued, pledge_4.donor_id AS donor_id, pledge_4.event_id AS event_id, pledge_line_4.channel AS channel, pledge_line_4.fund_id AS fund_id, pledge_line_4.modality AS modality, pledge_line_4.earmark_modality AS earmark_modality
  FROM (
    SELECT account_10.stage AS stage, account_10.unit AS unit, account_10.line_id AS line_id, account_10.need_id AS need_id, account_10.project_id AS project_id, account_10.balance AS balance, account_10.balance_usd AS balance_usd, account_10.unvalued AS unvalued
    FROM account AS account_10) AS anon_134
  JOIN pledge_line AS pledge_line_4 ON pledge_line_4.id = anon_134.line_id
  JOIN pledge AS pledge_4 ON pledge_4.id = pledge_line_4.pledge_id
  WHERE anon_134.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_134.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_134.unit = $1::VARCHAR) AND pledge_line_4.modality != 'LOAN' AND pledge_4.illustrative IS false AND pledge_4.counts IS true), anon_135 AS (
  SELECT need_7.id AS id, need_7.confidence AS confidence, need_7.illustrative AS illustrative, need_7.note AS note, need_7.recorded_at AS recorded_at, need_7.code AS code, need_7.plan_id AS plan_id, need_7.event_id AS event_id, need_7.title AS title, need_7.scope AS scope, need_7.state_code AS state_code, need_7.pillar AS pillar, need_7.sector AS sector, need_7.topics AS topics, need_7.populations AS populations, need_7.kind AS kind, need_7.unit AS unit, need_7.qualifier AS qualifier, need_7.stated_on_edtf AS stated_on_edtf, need_7.stated_on_earliest AS stated_on_earliest, need_7.stated_on_latest AS stated_on_latest, need_7.period_edtf AS period_edtf, need_7.period_earliest AS period_earliest, need_7.period_latest AS period_latest, need_7.investment_known AS investment_known, need_7.validated AS validated, need_7.publication AS publication, plan_7.code AS plan_code, plan_7.title AS plan_title, CAST(CAST(EXTRACT(year
        FROM need_7.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_136.required AS required, anon_136.unvalued AS unvalued
  FROM need AS need_7
  JOIN plan AS plan_7 ON plan_7.id = need_7.plan_id
  JOIN (
    SELECT anon_137.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_137.balance_usd ELSE anon_137.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_137.unvalued ELSE 0 END) AS unvalued
    FROM (
      SELECT account_11.stage AS stage, account_11.unit AS unit, account_11.line_id AS line_id, account_11.need_id AS need_id, account_11.project_id AS project_id, account_11.balance AS balance, account_11.balance_usd AS balance_usd, account_11.unvalued AS unvalued
      FROM account AS account_11) AS anon_137
    WHERE anon_137.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_137.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_137.unit = $1::VARCHAR)
    GROUP BY anon_137.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_137.balance_usd ELSE anon_137.balance END) > 0 OR sum(anon_137.unvalued) > 0) AS anon_136 ON anon_136.need_id = need_7.id
  WHERE need_7.publication = 'PUBLISHED' AND need_7.illustrative IS false AND plan_7.reference IS true AND plan_7.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
      SELECT plan_8.id
      FROM plan AS plan_8
      WHERE plan_8.reference IS true AND plan_8.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_8.state_code IS NOT DISTINCT
      FROM plan_7.state_code AND plan_8.adopted_latest > plan_7.adopted_latest AND plan_8.id IN (
        SELECT need_8.plan_id
        FROM need AS need_8
        JOIN (
          SELECT account_12.stage AS stage, account_12.unit AS unit, account_12.line_id AS line_id, account_12.need_id AS need_id, account_12.project_id AS project_id, account_12.balance AS balance, account_12.balance_usd AS balance_usd, account_12.unvalued AS unvalued
          FROM account AS account_12) AS anon_138 ON anon_138.need_id = need_8.id
        WHERE need_8.publication = 'PUBLISHED' AND anon_138.stage = 'REQUIRED' AND anon_138.balance > 0 AND need_8.illustrative IS false) AND plan_8.illustrative IS false))), anon_169 AS (
  SELECT anon_170.stage AS stage, anon_170.unit AS unit, anon_170.need_id AS need_id, anon_170.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_170.balance_usd ELSE anon_170.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_170.unvalued ELSE 0 END AS unvalued, pledge_5.donor_id AS donor_id, pledge_5.event_id AS event_id, pledge_line_5.channel AS channel, pledge_line_5.fund_id AS fund_id, pledge_line_5.modality AS modality, pledge_line_5.earmark_modality AS earmark_modality
  FROM (
    SELECT account_13.stage AS stage, account_13.unit AS unit, account_13.line_id AS line_id, account_13.need_id AS need_id, account_13.project_id AS project_id, account_13.balance AS balance, account_13.balance_usd AS balance_usd, account_13.unvalued AS unvalued
    FROM account AS account_13) AS anon_170
  JOIN pledge_line AS pledge_line_5 ON pledge_line_5.id = anon_170.line_id
  JOIN pledge AS pledge_5 ON pledge_5.id = pledge_line_5.pledge_id
  WHERE anon_170.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_170.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_170.unit = $1::VARCHAR) AND pledge_line_5.modality != 'LOAN' AND pledge_5.illustrative IS false AND pledge_5.counts IS true), anon_171 AS (
  SELECT need_9.id AS id, need_9.confidence AS confidence, need_9.illustrative AS illustrative, need_9.note AS note, need_9.recorded_at AS recorded_at, need_9.code AS code, need_9.plan_id AS plan_id, need_9.event_id AS event_id, need_9.title AS title, need_9.scope AS scope, need_9.state_code AS state_code, need_9.pillar AS pillar, need_9.sector AS sector, need_9.topics AS topics, need_9.populations AS populations, need_9.kind AS kind, need_9.unit AS unit, need_9.qualifier AS qualifier, need_9.stated_on_edtf AS stated_on_edtf, need_9.stated_on_earliest AS stated_on_earliest, need_9.stated_on_latest AS stated_on_latest, need_9.period_edtf AS period_edtf, need_9.period_earliest AS period_earliest, need_9.period_latest AS period_latest, need_9.investment_known AS investment_known, need_9.validated AS validated, need_9.publication AS publication, plan_9.code AS plan_code, plan_9.title AS plan_title, CAST(CAST(EXTRACT(year
        FROM need_9.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_172.required AS required, anon_172.unvalued AS unvalued
  FROM need AS need_9
  JOIN plan AS plan_9 ON plan_9.id = need_9.plan_id
  JOIN (
    SELECT anon_173.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_173.balance_usd ELSE anon_173.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_173.unvalued ELSE 0 END) AS unvalued
    FROM (
      SELECT account_14.stage AS stage, account_14.unit AS unit, account_14.line_id AS line_id, account_14.need_id AS need_id, account_14.project_id AS project_id, account_14.balance AS balance, account_14.balance_usd AS balance_usd, account_14.unvalued AS unvalued
      FROM account AS account_14) AS anon_173
    WHERE anon_173.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_173.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_173.unit = $1::VARCHAR)
    GROUP BY anon_173.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_173.balance_usd ELSE anon_173.balance END) > 0 OR sum(anon_173.unvalued) > 0) AS anon_172 ON anon_172.need_id = need_9.id
  WHERE need_9.publication = 'PUBLISHED' AND need_9.illustrative IS false AND plan_9.reference IS true AND plan_9.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
      SELECT plan_10.id
      FROM plan AS plan_10
      WHERE plan_10.reference IS true AND plan_10.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_10.state_code IS NOT DISTINCT
      FROM plan_9.state_code AND plan_10.adopted_latest > plan_9.adopted_latest AND plan_10.id IN (
        SELECT need_10.plan_id
        FROM need AS need_10
        JOIN (
          SELECT account_15.stage AS stage, account_15.unit AS unit, account_15.line_id AS line_id, account_15.need_id AS need_id, account_15.project_id AS project_id, account_15.balance AS balance, account_15.balance_usd AS balance_usd, account_15.unvalued AS unvalued
          FROM account AS account_15) AS anon_174 ON anon_174.need_id = need_10.id
        WHERE need_10.publication = 'PUBLISHED' AND anon_174.stage = 'REQUIRED' AND anon_174.balance > 0 AND need_10.illustrative IS false) AND plan_10.illustrative IS false))), anon_205 AS (
  SELECT anon_206.stage AS stage, anon_206.unit AS unit, anon_206.need_id AS need_id, anon_206.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_206.balance_usd ELSE anon_206.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_206.unvalued ELSE 0 END AS unvalued, pledge_6.donor_id AS donor_id, pledge_6.event_id AS event_id, pledge_line_6.channel AS channel, pledge_line_6.fund_id AS fund_id, pledge_line_6.modality AS modality, pledge_line_6.earmark_modality AS earmark_modality
  FROM (
    SELECT account_16.stage AS stage, account_16.unit AS unit, account_16.line_id AS line_id, account_16.need_id AS need_id, account_16.project_id AS project_id, account_16.balance AS balance, account_16.balance_usd AS balance_usd, account_16.unvalued AS unvalued
    FROM account AS account_16) AS anon_206
  JOIN pledge_line AS pledge_line_6 ON pledge_line_6.id = anon_206.line_id
  JOIN pledge AS pledge_6 ON pledge_6.id = pledge_line_6.pledge_id
  WHERE anon_206.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_206.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_206.unit = $1::VARCHAR) AND pledge_line_6.modality != 'LOAN' AND pledge_6.illustrative IS false AND pledge_6.counts IS true), anon_207 AS (
  SELECT need_11.id AS id, need_11.confidence AS confidence, need_11.illustrative AS illustrative, need_11.note AS note, need_11.recorded_at AS recorded_at, need_11.code AS code, need_11.plan_id AS plan_id, need_11.event_id AS event_id, need_11.title AS title, need_11.scope AS scope, need_11.state_code AS state_code, need_11.pillar AS pillar, need_11.sector AS sector, need_11.topics AS topics, need_11.populations AS populations, need_11.kind AS kind, need_11.unit AS unit, need_11.qualifier AS qualifier, need_11.stated_on_edtf AS stated_on_edtf, need_11.stated_on_earliest AS stated_on_earliest, need_11.stated_on_latest AS stated_on_latest, need_11.period_edtf AS period_edtf, need_11.period_earliest AS period_earliest, need_11.period_latest AS period_latest, need_11.investment_known AS investment_known, need_11.validated AS validated, need_11.publication AS publication, plan_11.code AS plan_code, plan_11.title AS plan_title, CAST(CAST(EXTRACT(year
        FROM need_11.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_208.required AS required, anon_208.unvalued AS unvalued
  FROM need AS need_11
  JOIN plan AS plan_11 ON plan_11.id = need_11.plan_id
  JOIN (
    SELECT anon_209.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_209.balance_usd ELSE anon_209.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_209.unvalued ELSE 0 END) AS unvalued
    FROM (
      SELECT account_17.stage AS stage, account_17.unit AS unit, account_17.line_id AS line_id, account_17.need_id AS need_id, account_17.project_id AS project_id, account_17.balance AS balance, account_17.balance_usd AS balance_usd, account_17.unvalued AS unvalued
      FROM account AS account_17) AS anon_209
    WHERE anon_209.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_209.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_209.unit = $1::VARCHAR)
    GROUP BY anon_209.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_209.balance_usd ELSE anon_209.balance END) > 0 OR sum(anon_209.unvalued) > 0) AS anon_208 ON anon_208.need_id = need_11.id
  WHERE need_11.publication = 'PUBLISHED' AND need_11.illustrative IS false AND plan_11.reference IS true AND plan_11.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND NOT (EXISTS (
      SELECT plan_12.id
      FROM plan AS plan_12
      WHERE plan_12.reference IS true AND plan_12.adopted_latest <= CAST(timezone('UTC', now()) AS DATE) AND plan_12.state_code IS NOT DISTINCT
      FROM plan_11.state_code AND plan_12.adopted_latest > plan_11.adopted_latest AND plan_12.id IN (
        SELECT need_12.plan_id
        FROM need AS need_12
        JOIN (
          SELECT account_18.stage AS stage, account_18.unit AS unit, account_18.line_id AS line_id, account_18.need_id AS need_id, account_18.project_id AS project_id, account_18.balance AS balance, account_18.balance_usd AS balance_usd, account_18.unvalued AS unvalued
          FROM account AS account_18) AS anon_210 ON anon_210.need_id = need_12.id
        WHERE need_12.publication = 'PUBLISHED' AND anon_210.stage = 'REQUIRED' AND anon_210.balance > 0 AND need_12.illustrative IS false) AND plan_12.illustrative IS false)))
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
                                                SELECT coalesce(sum(anon_31.required), 0::numeric) AS required, count(*) AS needs
                                                FROM anon_27 AS anon_31) AS anon_21 ON true) AS anon_18
                                            LEFT OUTER JOIN (
                                              SELECT anon_32.key_event AS key_event, jsonb_agg(jsonb_build_object('currency', anon_32.unit, 'amount', decimal_text(anon_32.amount, anon_32.unit))) AS unconverted
                                              FROM (
                                                SELECT anon_33.key_event AS key_event, anon_33.unit AS unit, sum(anon_33.unvalued) AS amount
                                                FROM (
                                                  SELECT anon_22.key_event AS key_event, anon_22.stage AS stage, anon_22.value AS value, anon_22.unit AS unit, anon_22.unvalued AS unvalued, anon_22.need AS need
                                                  FROM (
                                                    SELECT anon_23.event_id AS key_event, anon_23.stage AS stage, anon_23.value AS value, anon_23.unit AS unit, anon_23.unvalued AS unvalued, anon_24.id AS need
                                                    FROM anon_25 AS anon_23
                                                    LEFT OUTER JOIN anon_27 AS anon_24 ON anon_24.id = anon_23.need_id
                                                    WHERE anon_24.id IS NOT NULL OR anon_23.need_id IS NULL) AS anon_22
                                                  WHERE anon_22.need IS NOT NULL) AS anon_33
                                                WHERE anon_33.unvalued > $2::BIGINT
                                                GROUP BY anon_33.key_event, anon_33.unit) AS anon_32
                                              GROUP BY anon_32.key_event) AS anon_19 ON anon_18.key_event IS NOT DISTINCT
                                            FROM anon_19.key_event) AS anon_17) AS anon_15
                                        LEFT OUTER JOIN (
                                          SELECT anon_34.key_event AS key_event, jsonb_agg(jsonb_build_object('currency', anon_34.unit, 'amount', decimal_text(anon_34.amount, anon_34.unit))) AS unconverted
                                          FROM (
                                            SELECT anon_35.key_event AS key_event, anon_35.unit AS unit, sum(anon_35.unvalued) AS amount
                                            FROM (
                                              SELECT anon_22.key_event AS key_event, anon_22.stage AS stage, anon_22.value AS value, anon_22.unit AS unit, anon_22.unvalued AS unvalued, anon_22.need AS need
                                              FROM (
                                                SELECT anon_23.event_id AS key_event, anon_23.stage AS stage, anon_23.value AS value, anon_23.unit AS unit, anon_23.unvalued AS unvalued, anon_24.id AS need
                                                FROM anon_25 AS anon_23
                                                LEFT OUTER JOIN anon_27 AS anon_24 ON anon_24.id = anon_23.need_id
                                                WHERE anon_24.id IS NOT NULL OR anon_23.need_id IS NULL) AS anon_22
                                              WHERE anon_22.need IS NULL) AS anon_35
                                            WHERE anon_35.unvalued > $3::BIGINT
                                            GROUP BY anon_35.key_event, anon_35.unit) AS anon_34
                                          GROUP BY anon_34.key_event) AS anon_16 ON anon_15.key_event IS NOT DISTINCT
                                        FROM anon_16.key_event) AS anon_14
                                      ORDER BY anon_14.place
                                      LIMIT 1000) AS anon_7)) || '}') AS anon_1
                              FROM (
                                SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
                                    SELECT journal_entry_1.recorded_at
                                    FROM journal_entry AS journal_entry_1
                                    WHERE journal_entry_1.sequence = (
                                      SELECT ledger_head.sequence
                                      FROM ledger_head)), now()) AS known, (
                                  SELECT ledger_head.sequence
                                  FROM ledger_head) AS sequence) AS anon_36
                              LIMIT 1), 'null')) || ',"channel":') || coalesce((
                          SELECT (('{"groups":' || (
                                SELECT (('[' || coalesce(string_agg((((('{"keys":' || (
                                                  SELECT (('[' || coalesce(string_agg((((('{"code":' || coalesce(CAST(to_json(CAST(anon_40.code AS TEXT)) AS TEXT), 'null')) || ',"label":') || coalesce(CAST(to_json(CAST(coalesce(CAST(anon_40.label AS JSONB) ->> 'fr', CAST(anon_40.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_39
                                                  FROM (
                                                    SELECT anon_41.dimension AS dimension, anon_41.code AS code, anon_41.label AS label, anon_41.place AS place
                                                    FROM (
                                                      SELECT CAST(anon_42.value AS JSONB) ->> 'dimension' AS dimension, CAST(anon_42.value AS JSONB) ->> 'code' AS code, CAST(anon_42.value AS JSONB) -> 'label' AS label, anon_42.place AS place
                                                      FROM jsonb_array_elements(anon_43.keys) WITH ORDINALITY AS anon_42(value, place)) AS anon_41
                                                    ORDER BY anon_41.place
                                                    LIMIT 1000) AS anon_40)) || ',"notAllocated":') || coalesce((
                                                SELECT (((('{"pledged":' || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_45.pledged_amount, anon_45.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"unconverted":') || (
                                                      SELECT (('[' || coalesce(string_agg((((('{"amount":' || coalesce((('"' || CAST(anon_47.amount AS TEXT)) || '"'), 'null')) || ',"currency":') || CAST(to_json(CAST(anon_47.currency AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_46
                                                      FROM (
                                                        SELECT anon_48.currency AS currency, anon_48.amount AS amount
                                                        FROM (
                                                          SELECT CAST(anon_49.value AS JSONB) ->> 'currency' AS currency, CAST(anon_49.value AS JSONB) ->> 'amount' AS amount
                                                          FROM jsonb_array_elements(anon_45.unconverted) AS anon_49) AS anon_48
                                                        ORDER BY anon_48.currency
                                                        LIMIT 1000) AS anon_47)) || '}') AS anon_44
                                                FROM (
                                                  SELECT 0::numeric AS required, anon_43.unit AS unit, anon_43.unplaced_unconverted AS unconverted, anon_43.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, anon_43.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, anon_43.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, anon_43.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, anon_43.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS anon_45
                                                LIMIT 1), 'null')) || '}'), ','), '')) || ']') AS anon_38
                                FROM (
                                  SELECT anon_50.key_channel AS key_channel, anon_50.key_fund AS key_fund, anon_50.pledged_amount AS pledged_amount, anon_50.unplaced_pledged AS unplaced_pledged, anon_50.pledged_covered AS pledged_covered, anon_50.pledged_gap AS pledged_gap, anon_50.pledged_surplus AS pledged_surplus, anon_50.pledged_full AS pledged_full, anon_50.committed_amount AS committed_amount, anon_50.unplaced_committed AS unplaced_committed, anon_50.committed_covered AS committed_covered, anon_50.committed_gap AS committed_gap, anon_50.committed_surplus AS committed_surplus, anon_50.committed_full AS committed_full, anon_50.received_amount AS received_amount, anon_50.unplaced_received AS unplaced_received, anon_50.received_covered AS received_covered, anon_50.received_gap AS received_gap, anon_50.received_surplus AS received_surplus, anon_50.received_full AS received_full, anon_50.disbursed_amount AS disbursed_amount, anon_50.unplaced_disbursed AS unplaced_disbursed, anon_50.disbursed_covered AS disbursed_covered, anon_50.disbursed_gap AS disbursed_gap, anon_50.disbursed_surplus AS disbursed_surplus, anon_50.disbursed_full AS disbursed_full, anon_50.spent_amount AS spent_amount, anon_50.unplaced_spent AS unplaced_spent, anon_50.spent_covered AS spent_covered, anon_50.spent_gap AS spent_gap, anon_50.spent_surplus AS spent_surplus, anon_50.spent_full AS spent_full, anon_50.required AS required, anon_50.needs AS needs, anon_50.unit AS unit, anon_50.keys AS keys, anon_50.unconverted AS unconverted, anon_50.of_needs AS of_needs, anon_50.place AS place, anon_50.unplaced_unconverted AS unplaced_unconverted
                                  FROM (
                                    SELECT anon_51.key_channel AS key_channel, anon_51.key_fund AS key_fund, anon_51.pledged_amount AS pledged_amount, anon_51.unplaced_pledged AS unplaced_pledged, anon_51.pledged_covered AS pledged_covered, anon_51.pledged_gap AS pledged_gap, anon_51.pledged_surplus AS pledged_surplus, anon_51.pledged_full AS pledged_full, anon_51.committed_amount AS committed_amount, anon_51.unplaced_committed AS unplaced_committed, anon_51.committed_covered AS committed_covered, anon_51.committed_gap AS committed_gap, anon_51.committed_surplus AS committed_surplus, anon_51.committed_full AS committed_full, anon_51.received_amount AS received_amount, anon_51.unplaced_received AS unplaced_received, anon_51.received_covered AS received_covered, anon_51.received_gap AS received_gap, anon_51.received_surplus AS received_surplus, anon_51.received_full AS received_full, anon_51.disbursed_amount AS disbursed_amount, anon_51.unplaced_disbursed AS unplaced_disbursed, anon_51.disbursed_covered AS disbursed_covered, anon_51.disbursed_gap AS disbursed_gap, anon_51.disbursed_surplus AS disbursed_surplus, anon_51.disbursed_full AS disbursed_full, anon_51.spent_amount AS spent_amount, anon_51.unplaced_spent AS unplaced_spent, anon_51.spent_covered AS spent_covered, anon_51.spent_gap AS spent_gap, anon_51.spent_surplus AS spent_surplus, anon_51.spent_full AS spent_full, anon_51.required AS required, anon_51.needs AS needs, anon_51.unit AS unit, anon_51.keys AS keys, anon_51.unconverted AS unconverted, anon_51.of_needs AS of_needs, anon_51.place AS place, coalesce(anon_52.unconverted, '[]'::jsonb) AS unplaced_unconverted
                                    FROM (
                                      SELECT anon_53.key_channel AS key_channel, anon_53.key_fund AS key_fund, anon_53.pledged_amount AS pledged_amount, anon_53.unplaced_pledged AS unplaced_pledged, anon_53.pledged_covered AS pledged_covered, anon_53.pledged_gap AS pledged_gap, anon_53.pledged_surplus AS pledged_surplus, anon_53.pledged_full AS pledged_full, anon_53.committed_amount AS committed_amount, anon_53.unplaced_committed AS unplaced_committed, anon_53.committed_covered AS committed_covered, anon_53.committed_gap AS committed_gap, anon_53.committed_surplus AS committed_surplus, anon_53.committed_full AS committed_full, anon_53.received_amount AS received_amount, anon_53.unplaced_received AS unplaced_received, anon_53.received_covered AS received_covered, anon_53.received_gap AS received_gap, anon_53.received_surplus AS received_surplus, anon_53.received_full AS received_full, anon_53.disbursed_amount AS disbursed_amount, anon_53.unplaced_disbursed AS unplaced_disbursed, anon_53.disbursed_covered AS disbursed_covered, anon_53.disbursed_gap AS disbursed_gap, anon_53.disbursed_surplus AS disbursed_surplus, anon_53.disbursed_full AS disbursed_full, anon_53.spent_amount AS spent_amount, anon_53.unplaced_spent AS unplaced_spent, anon_53.spent_covered AS spent_covered, anon_53.spent_gap AS spent_gap, anon_53.spent_surplus AS spent_surplus, anon_53.spent_full AS spent_full, anon_53.required AS required, anon_53.needs AS needs, anon_53.unit AS unit, anon_53.keys AS keys, anon_53.unconverted AS unconverted, anon_53.of_needs AS of_needs, CAST(anon_53.keys AS TEXT) AS place
                                      FROM (
                                        SELECT anon_54.key_channel AS key_channel, anon_54.key_fund AS key_fund, anon_54.pledged_amount AS pledged_amount, anon_54.unplaced_pledged AS unplaced_pledged, anon_54.pledged_covered AS pledged_covered, anon_54.pledged_gap AS pledged_gap, anon_54.pledged_surplus AS pledged_surplus, anon_54.pledged_full AS pledged_full, anon_54.committed_amount AS committed_amount, anon_54.unplaced_committed AS unplaced_committed, anon_54.committed_covered AS committed_covered, anon_54.committed_gap AS committed_gap, anon_54.committed_surplus AS committed_surplus, anon_54.committed_full AS committed_full, anon_54.received_amount AS received_amount, anon_54.unplaced_received AS unplaced_received, anon_54.received_covered AS received_covered, anon_54.received_gap AS received_gap, anon_54.received_surplus AS received_surplus, anon_54.received_full AS received_full, anon_54.disbursed_amount AS disbursed_amount, anon_54.unplaced_disbursed AS unplaced_disbursed, anon_54.disbursed_covered AS disbursed_covered, anon_54.disbursed_gap AS disbursed_gap, anon_54.disbursed_surplus AS disbursed_surplus, anon_54.disbursed_full AS disbursed_full, anon_54.spent_amount AS spent_amount, anon_54.unplaced_spent AS unplaced_spent, anon_54.spent_covered AS spent_covered, anon_54.spent_gap AS spent_gap, anon_54.spent_surplus AS spent_surplus, anon_54.spent_full AS spent_full, anon_54.required AS required, anon_54.needs AS needs, $1::VARCHAR AS unit, jsonb_build_array(jsonb_build_object('dimension', 'CHANNEL', 'code', anon_54.key_channel, 'label', coalesce(CASE WHEN (anon_54.key_channel = 'FUND') THEN jsonb_build_object('en', 'MIRPS Fund', 'es', 'Fondo MIRPS', 'pt', 'Fundo MIRPS', 'fr', 'Fonds MIRPS') WHEN (anon_54.key_channel = 'BILATERAL') THEN jsonb_build_object('en', 'Bilateral', 'es', 'Bilateral', 'pt', 'Bilateral', 'fr', 'Bilatéral') WHEN (anon_54.key_channel = 'MULTILATERAL') THEN jsonb_build_object('en', 'Multilateral', 'es', 'Multilateral', 'pt', 'Multilateral', 'fr', 'Multilatéral') WHEN (anon_54.key_channel = 'OTHER') THEN jsonb_build_object('en', 'Other', 'es', 'Otro', 'pt', 'Outro', 'fr', 'Autre') END, jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé'))), jsonb_build_object('dimension', 'FUND', 'code', (
                                              SELECT fund_1.code
                                              FROM fund AS fund_1
                                              WHERE fund_1.id = anon_54.key_fund), 'label', coalesce((
                                                SELECT fund_1.name
                                                FROM fund AS fund_1
                                                WHERE fund_1.id = anon_54.key_fund), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé')))) AS keys, coalesce(anon_55.unconverted, '[]'::jsonb) AS unconverted, false AS of_needs
                                        FROM (
                                          SELECT anon_56.key_channel AS key_channel, anon_56.key_fund AS key_fund, anon_56.pledged_amount AS pledged_amount, anon_56.unplaced_pledged AS unplaced_pledged, anon_56.pledged_covered AS pledged_covered, anon_56.pledged_gap AS pledged_gap, anon_56.pledged_surplus AS pledged_surplus, anon_56.pledged_full AS pledged_full, anon_56.committed_amount AS committed_amount, anon_56.unplaced_committed AS unplaced_committed, anon_56.committed_covered AS committed_covered, anon_56.committed_gap AS committed_gap, anon_56.committed_surplus AS committed_surplus, anon_56.committed_full AS committed_full, anon_56.received_amount AS received_amount, anon_56.unplaced_received AS unplaced_received, anon_56.received_covered AS received_covered, anon_56.received_gap AS received_gap, anon_56.received_surplus AS received_surplus, anon_56.received_full AS received_full, anon_56.disbursed_amount AS disbursed_amount, anon_56.unplaced_disbursed AS unplaced_disbursed, anon_56.disbursed_covered AS disbursed_covered, anon_56.disbursed_gap AS disbursed_gap, anon_56.disbursed_surplus AS disbursed_surplus, anon_56.disbursed_full AS disbursed_full, anon_56.spent_amount AS spent_amount, anon_56.unplaced_spent AS unplaced_spent, anon_56.spent_covered AS spent_covered, anon_56.spent_gap AS spent_gap, anon_56.spent_surplus AS spent_surplus, anon_56.spent_full AS spent_full, anon_57.required AS required, anon_57.needs AS needs
                                          FROM (
                                            SELECT anon_58.key_channel AS key_channel, anon_58.key_fund AS key_fund, coalesce(sum(anon_58.value) FILTER (
                                                WHERE anon_58.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_58.need IS NOT NULL), 0::numeric) AS pledged_amount, coalesce(sum(anon_58.value) FILTER (
                                                WHERE anon_58.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_58.need IS NULL), 0::numeric) AS unplaced_pledged, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_58.value) FILTER (
                                                WHERE anon_58.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_58.need IS NOT NULL), 0::numeric) AS committed_amount, coalesce(sum(anon_58.value) FILTER (
                                                WHERE anon_58.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_58.need IS NULL), 0::numeric) AS unplaced_committed, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_58.value) FILTER (
                                                WHERE anon_58.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_58.need IS NOT NULL), 0::numeric) AS received_amount, coalesce(sum(anon_58.value) FILTER (
                                                WHERE anon_58.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_58.need IS NULL), 0::numeric) AS unplaced_received, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_58.value) FILTER (
                                                WHERE anon_58.stage IN ('DISBURSED', 'SPENT') AND anon_58.need IS NOT NULL), 0::numeric) AS disbursed_amount, coalesce(sum(anon_58.value) FILTER (
                                                WHERE anon_58.stage IN ('DISBURSED', 'SPENT') AND anon_58.need IS NULL), 0::numeric) AS unplaced_disbursed, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_58.value) FILTER (
                                                WHERE anon_58.stage IN ('SPENT') AND anon_58.need IS NOT NULL), 0::numeric) AS spent_amount, coalesce(sum(anon_58.value) FILTER (
                                                WHERE anon_58.stage IN ('SPENT') AND anon_58.need IS NULL), 0::numeric) AS unplaced_spent, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                                            FROM (
                                              SELECT anon_59.channel AS key_channel, anon_59.fund_id AS key_fund, anon_59.stage AS stage, anon_59.value AS value, anon_59.unit AS unit, anon_59.unvalued AS unvalued, anon_60.id AS need
                                              FROM anon_61 AS anon_59
                                              LEFT OUTER JOIN anon_63 AS anon_60 ON anon_60.id = anon_59.need_id
                                              WHERE anon_60.id IS NOT NULL OR anon_59.need_id IS NULL) AS anon_58
                                            GROUP BY anon_58.key_channel, anon_58.key_fund) AS anon_56
                                          JOIN (
                                            SELECT coalesce(sum(anon_67.required), 0::numeric) AS required, count(*) AS needs
                                            FROM anon_63 AS anon_67) AS anon_57 ON true) AS anon_54
                                        LEFT OUTER JOIN (
                                          SELECT anon_68.key_channel AS key_channel, anon_68.key_fund AS key_fund, jsonb_agg(jsonb_build_object('currency', anon_68.unit, 'amount', decimal_text(anon_68.amount, anon_68.unit))) AS unconverted
                                          FROM (
                                            SELECT anon_69.key_channel AS key_channel, anon_69.key_fund AS key_fund, anon_69.unit AS unit, sum(anon_69.unvalued) AS amount
                                            FROM (
                                              SELECT anon_58.key_channel AS key_channel, anon_58.key_fund AS key_fund, anon_58.stage AS stage, anon_58.value AS value, anon_58.unit AS unit, anon_58.unvalued AS unvalued, anon_58.need AS need
                                              FROM (
                                                SELECT anon_59.channel AS key_channel, anon_59.fund_id AS key_fund, anon_59.stage AS stage, anon_59.value AS value, anon_59.unit AS unit, anon_59.unvalued AS unvalued, anon_60.id AS need
                                                FROM anon_61 AS anon_59
                                                LEFT OUTER JOIN anon_63 AS anon_60 ON anon_60.id = anon_59.need_id
                                                WHERE anon_60.id IS NOT NULL OR anon_59.need_id IS NULL) AS anon_58
                                              WHERE anon_58.need IS NOT NULL) AS anon_69
                                            WHERE anon_69.unvalued > $4::BIGINT
                                            GROUP BY anon_69.key_channel, anon_69.key_fund, anon_69.unit) AS anon_68
                                          GROUP BY anon_68.key_channel, anon_68.key_fund) AS anon_55 ON anon_54.key_channel IS NOT DISTINCT
                                        FROM anon_55.key_channel AND anon_54.key_fund IS NOT DISTINCT
                                        FROM anon_55.key_fund) AS anon_53) AS anon_51
                                    LEFT OUTER JOIN (
                                      SELECT anon_70.key_channel AS key_channel, anon_70.key_fund AS key_fund, jsonb_agg(jsonb_build_object('currency', anon_70.unit, 'amount', decimal_text(anon_70.amount, anon_70.unit))) AS unconverted
                                      FROM (
                                        SELECT anon_71.key_channel AS key_channel, anon_71.key_fund AS key_fund, anon_71.unit AS unit, sum(anon_71.unvalued) AS amount
                                        FROM (
                                          SELECT anon_58.key_channel AS key_channel, anon_58.key_fund AS key_fund, anon_58.stage AS stage, anon_58.value AS value, anon_58.unit AS unit, anon_58.unvalued AS unvalued, anon_58.need AS need
                                          FROM (
                                            SELECT anon_59.channel AS key_channel, anon_59.fund_id AS key_fund, anon_59.stage AS stage, anon_59.value AS value, anon_59.unit AS unit, anon_59.unvalued AS unvalued, anon_60.id AS need
                                            FROM anon_61 AS anon_59
                                            LEFT OUTER JOIN anon_63 AS anon_60 ON anon_60.id = anon_59.need_id
                                            WHERE anon_60.id IS NOT NULL OR anon_59.need_id IS NULL) AS anon_58
                                          WHERE anon_58.need IS NULL) AS anon_71
                                        WHERE anon_71.unvalued > $5::BIGINT
                                        GROUP BY anon_71.key_channel, anon_71.key_fund, anon_71.unit) AS anon_70
                                      GROUP BY anon_70.key_channel, anon_70.key_fund) AS anon_52 ON anon_51.key_channel IS NOT DISTINCT
                                    FROM anon_52.key_channel AND anon_51.key_fund IS NOT DISTINCT
                                    FROM anon_52.key_fund) AS anon_50
                                  ORDER BY anon_50.place
                                  LIMIT 1000) AS anon_43)) || '}') AS anon_37
                          FROM (
                            SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
                                SELECT journal_entry_2.recorded_at
                                FROM journal_entry AS journal_entry_2
                                WHERE journal_entry_2.sequence = (
                                  SELECT ledger_head.sequence
                                  FROM ledger_head)), now()) AS known, (
                              SELECT ledger_head.sequence
                              FROM ledger_head) AS sequence) AS anon_72
                          LIMIT 1), 'null')) || ',"earmark":') || coalesce((
                      SELECT (('{"groups":' || (
                            SELECT (('[' || coalesce(string_agg((((('{"keys":' || (
                                              SELECT (('[' || coalesce(string_agg((((('{"code":' || coalesce(CAST(to_json(CAST(anon_76.code AS TEXT)) AS TEXT), 'null')) || ',"label":') || coalesce(CAST(to_json(CAST(coalesce(CAST(anon_76.label AS JSONB) ->> 'fr', CAST(anon_76.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_75
                                              FROM (
                                                SELECT anon_77.dimension AS dimension, anon_77.code AS code, anon_77.label AS label, anon_77.place AS place
                                                FROM (
                                                  SELECT CAST(anon_78.value AS JSONB) ->> 'dimension' AS dimension, CAST(anon_78.value AS JSONB) ->> 'code' AS code, CAST(anon_78.value AS JSONB) -> 'label' AS label, anon_78.place AS place
                                                  FROM jsonb_array_elements(anon_79.keys) WITH ORDINALITY AS anon_78(value, place)) AS anon_77
                                                ORDER BY anon_77.place
                                                LIMIT 1000) AS anon_76)) || ',"notAllocated":') || coalesce((
                                            SELECT (((('{"pledged":' || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_81.pledged_amount, anon_81.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"unconverted":') || (
                                                  SELECT (('[' || coalesce(string_agg((((('{"amount":' || coalesce((('"' || CAST(anon_83.amount AS TEXT)) || '"'), 'null')) || ',"currency":') || CAST(to_json(CAST(anon_83.currency AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_82
                                                  FROM (
                                                    SELECT anon_84.currency AS currency, anon_84.amount AS amount
                                                    FROM (
                                                      SELECT CAST(anon_85.value AS JSONB) ->> 'currency' AS currency, CAST(anon_85.value AS JSONB) ->> 'amount' AS amount
                                                      FROM jsonb_array_elements(anon_81.unconverted) AS anon_85) AS anon_84
                                                    ORDER BY anon_84.currency
                                                    LIMIT 1000) AS anon_83)) || '}') AS anon_80
                                            FROM (
                                              SELECT 0::numeric AS required, anon_79.unit AS unit, anon_79.unplaced_unconverted AS unconverted, anon_79.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, anon_79.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, anon_79.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, anon_79.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, anon_79.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS anon_81
                                            LIMIT 1), 'null')) || '}'), ','), '')) || ']') AS anon_74
                            FROM (
                              SELECT anon_86.key_earmark AS key_earmark, anon_86.pledged_amount AS pledged_amount, anon_86.unplaced_pledged AS unplaced_pledged, anon_86.pledged_covered AS pledged_covered, anon_86.pledged_gap AS pledged_gap, anon_86.pledged_surplus AS pledged_surplus, anon_86.pledged_full AS pledged_full, anon_86.committed_amount AS committed_amount, anon_86.unplaced_committed AS unplaced_committed, anon_86.committed_covered AS committed_covered, anon_86.committed_gap AS committed_gap, anon_86.committed_surplus AS committed_surplus, anon_86.committed_full AS committed_full, anon_86.received_amount AS received_amount, anon_86.unplaced_received AS unplaced_received, anon_86.received_covered AS received_covered, anon_86.received_gap AS received_gap, anon_86.received_surplus AS received_surplus, anon_86.received_full AS received_full, anon_86.disbursed_amount AS disbursed_amount, anon_86.unplaced_disbursed AS unplaced_disbursed, anon_86.disbursed_covered AS disbursed_covered, anon_86.disbursed_gap AS disbursed_gap, anon_86.disbursed_surplus AS disbursed_surplus, anon_86.disbursed_full AS disbursed_full, anon_86.spent_amount AS spent_amount, anon_86.unplaced_spent AS unplaced_spent, anon_86.spent_covered AS spent_covered, anon_86.spent_gap AS spent_gap, anon_86.spent_surplus AS spent_surplus, anon_86.spent_full AS spent_full, anon_86.required AS required, anon_86.needs AS needs, anon_86.unit AS unit, anon_86.keys AS keys, anon_86.unconverted AS unconverted, anon_86.of_needs AS of_needs, anon_86.place AS place, anon_86.unplaced_unconverted AS unplaced_unconverted
                              FROM (
                                SELECT anon_87.key_earmark AS key_earmark, anon_87.pledged_amount AS pledged_amount, anon_87.unplaced_pledged AS unplaced_pledged, anon_87.pledged_covered AS pledged_covered, anon_87.pledged_gap AS pledged_gap, anon_87.pledged_surplus AS pledged_surplus, anon_87.pledged_full AS pledged_full, anon_87.committed_amount AS committed_amount, anon_87.unplaced_committed AS unplaced_committed, anon_87.committed_covered AS committed_covered, anon_87.committed_gap AS committed_gap, anon_87.committed_surplus AS committed_surplus, anon_87.committed_full AS committed_full, anon_87.received_amount AS received_amount, anon_87.unplaced_received AS unplaced_received, anon_87.received_covered AS received_covered, anon_87.received_gap AS received_gap, anon_87.received_surplus AS received_surplus, anon_87.received_full AS received_full, anon_87.disbursed_amount AS disbursed_amount, anon_87.unplaced_disbursed AS unplaced_disbursed, anon_87.disbursed_covered AS disbursed_covered, anon_87.disbursed_gap AS disbursed_gap, anon_87.disbursed_surplus AS disbursed_surplus, anon_87.disbursed_full AS disbursed_full, anon_87.spent_amount AS spent_amount, anon_87.unplaced_spent AS unplaced_spent, anon_87.spent_covered AS spent_covered, anon_87.spent_gap AS spent_gap, anon_87.spent_surplus AS spent_surplus, anon_87.spent_full AS spent_full, anon_87.required AS required, anon_87.needs AS needs, anon_87.unit AS unit, anon_87.keys AS keys, anon_87.unconverted AS unconverted, anon_87.of_needs AS of_needs, anon_87.place AS place, coalesce(anon_88.unconverted, '[]'::jsonb) AS unplaced_unconverted
                                FROM (
                                  SELECT anon_89.key_earmark AS key_earmark, anon_89.pledged_amount AS pledged_amount, anon_89.unplaced_pledged AS unplaced_pledged, anon_89.pledged_covered AS pledged_covered, anon_89.pledged_gap AS pledged_gap, anon_89.pledged_surplus AS pledged_surplus, anon_89.pledged_full AS pledged_full, anon_89.committed_amount AS committed_amount, anon_89.unplaced_committed AS unplaced_committed, anon_89.committed_covered AS committed_covered, anon_89.committed_gap AS committed_gap, anon_89.committed_surplus AS committed_surplus, anon_89.committed_full AS committed_full, anon_89.received_amount AS received_amount, anon_89.unplaced_received AS unplaced_received, anon_89.received_covered AS received_covered, anon_89.received_gap AS received_gap, anon_89.received_surplus AS received_surplus, anon_89.received_full AS received_full, anon_89.disbursed_amount AS disbursed_amount, anon_89.unplaced_disbursed AS unplaced_disbursed, anon_89.disbursed_covered AS disbursed_covered, anon_89.disbursed_gap AS disbursed_gap, anon_89.disbursed_surplus AS disbursed_surplus, anon_89.disbursed_full AS disbursed_full, anon_89.spent_amount AS spent_amount, anon_89.unplaced_spent AS unplaced_spent, anon_89.spent_covered AS spent_covered, anon_89.spent_gap AS spent_gap, anon_89.spent_surplus AS spent_surplus, anon_89.spent_full AS spent_full, anon_89.required AS required, anon_89.needs AS needs, anon_89.unit AS unit, anon_89.keys AS keys, anon_89.unconverted AS unconverted, anon_89.of_needs AS of_needs, CAST(anon_89.keys AS TEXT) AS place
                                  FROM (
                                    SELECT anon_90.key_earmark AS key_earmark, anon_90.pledged_amount AS pledged_amount, anon_90.unplaced_pledged AS unplaced_pledged, anon_90.pledged_covered AS pledged_covered, anon_90.pledged_gap AS pledged_gap, anon_90.pledged_surplus AS pledged_surplus, anon_90.pledged_full AS pledged_full, anon_90.committed_amount AS committed_amount, anon_90.unplaced_committed AS unplaced_committed, anon_90.committed_covered AS committed_covered, anon_90.committed_gap AS committed_gap, anon_90.committed_surplus AS committed_surplus, anon_90.committed_full AS committed_full, anon_90.received_amount AS received_amount, anon_90.unplaced_received AS unplaced_received, anon_90.received_covered AS received_covered, anon_90.received_gap AS received_gap, anon_90.received_surplus AS received_surplus, anon_90.received_full AS received_full, anon_90.disbursed_amount AS disbursed_amount, anon_90.unplaced_disbursed AS unplaced_disbursed, anon_90.disbursed_covered AS disbursed_covered, anon_90.disbursed_gap AS disbursed_gap, anon_90.disbursed_surplus AS disbursed_surplus, anon_90.disbursed_full AS disbursed_full, anon_90.spent_amount AS spent_amount, anon_90.unplaced_spent AS unplaced_spent, anon_90.spent_covered AS spent_covered, anon_90.spent_gap AS spent_gap, anon_90.spent_surplus AS spent_surplus, anon_90.spent_full AS spent_full, anon_90.required AS required, anon_90.needs AS needs, $1::VARCHAR AS unit, jsonb_build_array(jsonb_build_object('dimension', 'EARMARK', 'code', anon_90.key_earmark, 'label', coalesce(CASE WHEN (anon_90.key_earmark = '1') THEN jsonb_build_object('en', 'Unearmarked', 'es', 'Sin asignación', 'pt', 'Não vinculado', 'fr', 'Non affecté') WHEN (anon_90.key_earmark = '2') THEN jsonb_build_object('en', 'Softly earmarked', 'es', 'Asignación flexible', 'pt', 'Vinculação flexível', 'fr', 'Affectation souple') WHEN (anon_90.key_earmark = '3') THEN jsonb_build_object('en', 'Earmarked', 'es', 'Con asignación', 'pt', 'Vinculado', 'fr', 'Affecté') WHEN (anon_90.key_earmark = '4') THEN jsonb_build_object('en', 'Tightly earmarked', 'es', 'Asignación estricta', 'pt', 'Vinculação estrita', 'fr', 'Affectation stricte') END, jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé')))) AS keys, coalesce(anon_91.unconverted, '[]'::jsonb) AS unconverted, false AS of_needs
                                    FROM (
                                      SELECT anon_92.key_earmark AS key_earmark, anon_92.pledged_amount AS pledged_amount, anon_92.unplaced_pledged AS unplaced_pledged, anon_92.pledged_covered AS pledged_covered, anon_92.pledged_gap AS pledged_gap, anon_92.pledged_surplus AS pledged_surplus, anon_92.pledged_full AS pledged_full, anon_92.committed_amount AS committed_amount, anon_92.unplaced_committed AS unplaced_committed, anon_92.committed_covered AS committed_covered, anon_92.committed_gap AS committed_gap, anon_92.committed_surplus AS committed_surplus, anon_92.committed_full AS committed_full, anon_92.received_amount AS received_amount, anon_92.unplaced_received AS unplaced_received, anon_92.received_covered AS received_covered, anon_92.received_gap AS received_gap, anon_92.received_surplus AS received_surplus, anon_92.received_full AS received_full, anon_92.disbursed_amount AS disbursed_amount, anon_92.unplaced_disbursed AS unplaced_disbursed, anon_92.disbursed_covered AS disbursed_covered, anon_92.disbursed_gap AS disbursed_gap, anon_92.disbursed_surplus AS disbursed_surplus, anon_92.disbursed_full AS disbursed_full, anon_92.spent_amount AS spent_amount, anon_92.unplaced_spent AS unplaced_spent, anon_92.spent_covered AS spent_covered, anon_92.spent_gap AS spent_gap, anon_92.spent_surplus AS spent_surplus, anon_92.spent_full AS spent_full, anon_93.required AS required, anon_93.needs AS needs
                                      FROM (
                                        SELECT anon_94.key_earmark AS key_earmark, coalesce(sum(anon_94.value) FILTER (
                                            WHERE anon_94.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_94.need IS NOT NULL), 0::numeric) AS pledged_amount, coalesce(sum(anon_94.value) FILTER (
                                            WHERE anon_94.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_94.need IS NULL), 0::numeric) AS unplaced_pledged, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_94.value) FILTER (
                                            WHERE anon_94.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_94.need IS NOT NULL), 0::numeric) AS committed_amount, coalesce(sum(anon_94.value) FILTER (
                                            WHERE anon_94.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_94.need IS NULL), 0::numeric) AS unplaced_committed, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_94.value) FILTER (
                                            WHERE anon_94.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_94.need IS NOT NULL), 0::numeric) AS received_amount, coalesce(sum(anon_94.value) FILTER (
                                            WHERE anon_94.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_94.need IS NULL), 0::numeric) AS unplaced_received, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_94.value) FILTER (
                                            WHERE anon_94.stage IN ('DISBURSED', 'SPENT') AND anon_94.need IS NOT NULL), 0::numeric) AS disbursed_amount, coalesce(sum(anon_94.value) FILTER (
                                            WHERE anon_94.stage IN ('DISBURSED', 'SPENT') AND anon_94.need IS NULL), 0::numeric) AS unplaced_disbursed, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_94.value) FILTER (
                                            WHERE anon_94.stage IN ('SPENT') AND anon_94.need IS NOT NULL), 0::numeric) AS spent_amount, coalesce(sum(anon_94.value) FILTER (
                                            WHERE anon_94.stage IN ('SPENT') AND anon_94.need IS NULL), 0::numeric) AS unplaced_spent, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                                        FROM (
                                          SELECT CASE WHEN (anon_95.earmark_modality = 'A') THEN '1' WHEN (anon_95.earmark_modality = 'B') THEN '1' WHEN (anon_95.earmark_modality = 'C') THEN '1' WHEN (anon_95.earmark_modality = 'D') THEN '2' WHEN (anon_95.earmark_modality = 'E') THEN '2' WHEN (anon_95.earmark_modality = 'F') THEN '2' WHEN (anon_95.earmark_modality = 'G') THEN '3' WHEN (anon_95.earmark_modality = 'H') THEN '3' WHEN (anon_95.earmark_modality = 'I') THEN '4' WHEN (anon_95.earmark_modality = 'J') THEN '4' WHEN (anon_95.earmark_modality = 'K') THEN '4' WHEN (anon_95.earmark_modality = 'L') THEN '4' END AS key_earmark, anon_95.stage AS stage, anon_95.value AS value, anon_95.unit AS unit, anon_95.unvalued AS unvalued, anon_96.id AS need
                                          FROM anon_97 AS anon_95
                                          LEFT OUTER JOIN anon_99 AS anon_96 ON anon_96.id = anon_95.need_id
                                          WHERE anon_96.id IS NOT NULL OR anon_95.need_id IS NULL) AS anon_94
                                        GROUP BY anon_94.key_earmark) AS anon_92
                                      JOIN (
                                        SELECT coalesce(sum(anon_103.required), 0::numeric) AS required, count(*) AS needs
                                        FROM anon_99 AS anon_103) AS anon_93 ON true) AS anon_90
                                    LEFT OUTER JOIN (
                                      SELECT anon_104.key_earmark AS key_earmark, jsonb_agg(jsonb_build_object('currency', anon_104.unit, 'amount', decimal_text(anon_104.amount, anon_104.unit))) AS unconverted
                                      FROM (
                                        SELECT anon_105.key_earmark AS key_earmark, anon_105.unit AS unit, sum(anon_105.unvalued) AS amount
                                        FROM (
                                          SELECT anon_94.key_earmark AS key_earmark, anon_94.stage AS stage, anon_94.value AS value, anon_94.unit AS unit, anon_94.unvalued AS unvalued, anon_94.need AS need
                                          FROM (
                                            SELECT CASE WHEN (anon_95.earmark_modality = 'A') THEN '1' WHEN (anon_95.earmark_modality = 'B') THEN '1' WHEN (anon_95.earmark_modality = 'C') THEN '1' WHEN (anon_95.earmark_modality = 'D') THEN '2' WHEN (anon_95.earmark_modality = 'E') THEN '2' WHEN (anon_95.earmark_modality = 'F') THEN '2' WHEN (anon_95.earmark_modality = 'G') THEN '3' WHEN (anon_95.earmark_modality = 'H') THEN '3' WHEN (anon_95.earmark_modality = 'I') THEN '4' WHEN (anon_95.earmark_modality = 'J') THEN '4' WHEN (anon_95.earmark_modality = 'K') THEN '4' WHEN (anon_95.earmark_modality = 'L') THEN '4' END AS key_earmark, anon_95.stage AS stage, anon_95.value AS value, anon_95.unit AS unit, anon_95.unvalued AS unvalued, anon_96.id AS need
                                            FROM anon_97 AS anon_95
                                            LEFT OUTER JOIN anon_99 AS anon_96 ON anon_96.id = anon_95.need_id
                                            WHERE anon_96.id IS NOT NULL OR anon_95.need_id IS NULL) AS anon_94
                                          WHERE anon_94.need IS NOT NULL) AS anon_105
                                        WHERE anon_105.unvalued > $6::BIGINT
                                        GROUP BY anon_105.key_earmark, anon_105.unit) AS anon_104
                                      GROUP BY anon_104.key_earmark) AS anon_91 ON anon_90.key_earmark IS NOT DISTINCT
                                    FROM anon_91.key_earmark) AS anon_89) AS anon_87
                                LEFT OUTER JOIN (
                                  SELECT anon_106.key_earmark AS key_earmark, jsonb_agg(jsonb_build_object('currency', anon_106.unit, 'amount', decimal_text(anon_106.amount, anon_106.unit))) AS unconverted
                                  FROM (
                                    SELECT anon_107.key_earmark AS key_earmark, anon_107.unit AS unit, sum(anon_107.unvalued) AS amount
                                    FROM (
                                      SELECT anon_94.key_earmark AS key_earmark, anon_94.stage AS stage, anon_94.value AS value, anon_94.unit AS unit, anon_94.unvalued AS unvalued, anon_94.need AS need
                                      FROM (
                                        SELECT CASE WHEN (anon_95.earmark_modality = 'A') THEN '1' WHEN (anon_95.earmark_modality = 'B') THEN '1' WHEN (anon_95.earmark_modality = 'C') THEN '1' WHEN (anon_95.earmark_modality = 'D') THEN '2' WHEN (anon_95.earmark_modality = 'E') THEN '2' WHEN (anon_95.earmark_modality = 'F') THEN '2' WHEN (anon_95.earmark_modality = 'G') THEN '3' WHEN (anon_95.earmark_modality = 'H') THEN '3' WHEN (anon_95.earmark_modality = 'I') THEN '4' WHEN (anon_95.earmark_modality = 'J') THEN '4' WHEN (anon_95.earmark_modality = 'K') THEN '4' WHEN (anon_95.earmark_modality = 'L') THEN '4' END AS key_earmark, anon_95.stage AS stage, anon_95.value AS value, anon_95.unit AS unit, anon_95.unvalued AS unvalued, anon_96.id AS need
                                        FROM anon_97 AS anon_95
                                        LEFT OUTER JOIN anon_99 AS anon_96 ON anon_96.id = anon_95.need_id
                                        WHERE anon_96.id IS NOT NULL OR anon_95.need_id IS NULL) AS anon_94
                                      WHERE anon_94.need IS NULL) AS anon_107
                                    WHERE anon_107.unvalued > $7::BIGINT
                                    GROUP BY anon_107.key_earmark, anon_107.unit) AS anon_106
                                  GROUP BY anon_106.key_earmark) AS anon_88 ON anon_87.key_earmark IS NOT DISTINCT
                                FROM anon_88.key_earmark) AS anon_86
                              ORDER BY anon_86.place
                              LIMIT 1000) AS anon_79)) || '}') AS anon_73
                      FROM (
                        SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
                            SELECT journal_entry_3.recorded_at
                            FROM journal_entry AS journal_entry_3
                            WHERE journal_entry_3.sequence = (
                              SELECT ledger_head.sequence
                              FROM ledger_head)), now()) AS known, (
                          SELECT ledger_head.sequence
                          FROM ledger_head) AS sequence) AS anon_108
                      LIMIT 1), 'null')) || ',"modality":') || coalesce((
                  SELECT (('{"groups":' || (
                        SELECT (('[' || coalesce(string_agg((((('{"keys":' || (
                                          SELECT (('[' || coalesce(string_agg((((('{"code":' || coalesce(CAST(to_json(CAST(anon_112.code AS TEXT)) AS TEXT), 'null')) || ',"label":') || coalesce(CAST(to_json(CAST(coalesce(CAST(anon_112.label AS JSONB) ->> 'fr', CAST(anon_112.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_111
                                          FROM (
                                            SELECT anon_113.dimension AS dimension, anon_113.code AS code, anon_113.label AS label, anon_113.place AS place
                                            FROM (
                                              SELECT CAST(anon_114.value AS JSONB) ->> 'dimension' AS dimension, CAST(anon_114.value AS JSONB) ->> 'code' AS code, CAST(anon_114.value AS JSONB) -> 'label' AS label, anon_114.place AS place
                                              FROM jsonb_array_elements(anon_115.keys) WITH ORDINALITY AS anon_114(value, place)) AS anon_113
                                            ORDER BY anon_113.place
                                            LIMIT 1000) AS anon_112)) || ',"notAllocated":') || coalesce((
                                        SELECT (((('{"pledged":' || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_117.pledged_amount, anon_117.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"unconverted":') || (
                                              SELECT (('[' || coalesce(string_agg((((('{"amount":' || coalesce((('"' || CAST(anon_119.amount AS TEXT)) || '"'), 'null')) || ',"currency":') || CAST(to_json(CAST(anon_119.currency AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_118
                                              FROM (
                                                SELECT anon_120.currency AS currency, anon_120.amount AS amount
                                                FROM (
                                                  SELECT CAST(anon_121.value AS JSONB) ->> 'currency' AS currency, CAST(anon_121.value AS JSONB) ->> 'amount' AS amount
                                                  FROM jsonb_array_elements(anon_117.unconverted) AS anon_121) AS anon_120
                                                ORDER BY anon_120.currency
                                                LIMIT 1000) AS anon_119)) || '}') AS anon_116
                                        FROM (
                                          SELECT 0::numeric AS required, anon_115.unit AS unit, anon_115.unplaced_unconverted AS unconverted, anon_115.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, anon_115.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, anon_115.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, anon_115.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, anon_115.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS anon_117
                                        LIMIT 1), 'null')) || '}'), ','), '')) || ']') AS anon_110
                        FROM (
                          SELECT anon_122.key_modality AS key_modality, anon_122.pledged_amount AS pledged_amount, anon_122.unplaced_pledged AS unplaced_pledged, anon_122.pledged_covered AS pledged_covered, anon_122.pledged_gap AS pledged_gap, anon_122.pledged_surplus AS pledged_surplus, anon_122.pledged_full AS pledged_full, anon_122.committed_amount AS committed_amount, anon_122.unplaced_committed AS unplaced_committed, anon_122.committed_covered AS committed_covered, anon_122.committed_gap AS committed_gap, anon_122.committed_surplus AS committed_surplus, anon_122.committed_full AS committed_full, anon_122.received_amount AS received_amount, anon_122.unplaced_received AS unplaced_received, anon_122.received_covered AS received_covered, anon_122.received_gap AS received_gap, anon_122.received_surplus AS received_surplus, anon_122.received_full AS received_full, anon_122.disbursed_amount AS disbursed_amount, anon_122.unplaced_disbursed AS unplaced_disbursed, anon_122.disbursed_covered AS disbursed_covered, anon_122.disbursed_gap AS disbursed_gap, anon_122.disbursed_surplus AS disbursed_surplus, anon_122.disbursed_full AS disbursed_full, anon_122.spent_amount AS spent_amount, anon_122.unplaced_spent AS unplaced_spent, anon_122.spent_covered AS spent_covered, anon_122.spent_gap AS spent_gap, anon_122.spent_surplus AS spent_surplus, anon_122.spent_full AS spent_full, anon_122.required AS required, anon_122.needs AS needs, anon_122.unit AS unit, anon_122.keys AS keys, anon_122.unconverted AS unconverted, anon_122.of_needs AS of_needs, anon_122.place AS place, anon_122.unplaced_unconverted AS unplaced_unconverted
                          FROM (
                            SELECT anon_123.key_modality AS key_modality, anon_123.pledged_amount AS pledged_amount, anon_123.unplaced_pledged AS unplaced_pledged, anon_123.pledged_covered AS pledged_covered, anon_123.pledged_gap AS pledged_gap, anon_123.pledged_surplus AS pledged_surplus, anon_123.pledged_full AS pledged_full, anon_123.committed_amount AS committed_amount, anon_123.unplaced_committed AS unplaced_committed, anon_123.committed_covered AS committed_covered, anon_123.committed_gap AS committed_gap, anon_123.committed_surplus AS committed_surplus, anon_123.committed_full AS committed_full, anon_123.received_amount AS received_amount, anon_123.unplaced_received AS unplaced_received, anon_123.received_covered AS received_covered, anon_123.received_gap AS received_gap, anon_123.received_surplus AS received_surplus, anon_123.received_full AS received_full, anon_123.disbursed_amount AS disbursed_amount, anon_123.unplaced_disbursed AS unplaced_disbursed, anon_123.disbursed_covered AS disbursed_covered, anon_123.disbursed_gap AS disbursed_gap, anon_123.disbursed_surplus AS disbursed_surplus, anon_123.disbursed_full AS disbursed_full, anon_123.spent_amount AS spent_amount, anon_123.unplaced_spent AS unplaced_spent, anon_123.spent_covered AS spent_covered, anon_123.spent_gap AS spent_gap, anon_123.spent_surplus AS spent_surplus, anon_123.spent_full AS spent_full, anon_123.required AS required, anon_123.needs AS needs, anon_123.unit AS unit, anon_123.keys AS keys, anon_123.unconverted AS unconverted, anon_123.of_needs AS of_needs, anon_123.place AS place, coalesce(anon_124.unconverted, '[]'::jsonb) AS unplaced_unconverted
                            FROM (
                              SELECT anon_125.key_modality AS key_modality, anon_125.pledged_amount AS pledged_amount, anon_125.unplaced_pledged AS unplaced_pledged, anon_125.pledged_covered AS pledged_covered, anon_125.pledged_gap AS pledged_gap, anon_125.pledged_surplus AS pledged_surplus, anon_125.pledged_full AS pledged_full, anon_125.committed_amount AS committed_amount, anon_125.unplaced_committed AS unplaced_committed, anon_125.committed_covered AS committed_covered, anon_125.committed_gap AS committed_gap, anon_125.committed_surplus AS committed_surplus, anon_125.committed_full AS committed_full, anon_125.received_amount AS received_amount, anon_125.unplaced_received AS unplaced_received, anon_125.received_covered AS received_covered, anon_125.received_gap AS received_gap, anon_125.received_surplus AS received_surplus, anon_125.received_full AS received_full, anon_125.disbursed_amount AS disbursed_amount, anon_125.unplaced_disbursed AS unplaced_disbursed, anon_125.disbursed_covered AS disbursed_covered, anon_125.disbursed_gap AS disbursed_gap, anon_125.disbursed_surplus AS disbursed_surplus, anon_125.disbursed_full AS disbursed_full, anon_125.spent_amount AS spent_amount, anon_125.unplaced_spent AS unplaced_spent, anon_125.spent_covered AS spent_covered, anon_125.spent_gap AS spent_gap, anon_125.spent_surplus AS spent_surplus, anon_125.spent_full AS spent_full, anon_125.required AS required, anon_125.needs AS needs, anon_125.unit AS unit, anon_125.keys AS keys, anon_125.unconverted AS unconverted, anon_125.of_needs AS of_needs, CAST(anon_125.keys AS TEXT) AS place
                              FROM (
                                SELECT anon_126.key_modality AS key_modality, anon_126.pledged_amount AS pledged_amount, anon_126.unplaced_pledged AS unplaced_pledged, anon_126.pledged_covered AS pledged_covered, anon_126.pledged_gap AS pledged_gap, anon_126.pledged_surplus AS pledged_surplus, anon_126.pledged_full AS pledged_full, anon_126.committed_amount AS committed_amount, anon_126.unplaced_committed AS unplaced_committed, anon_126.committed_covered AS committed_covered, anon_126.committed_gap AS committed_gap, anon_126.committed_surplus AS committed_surplus, anon_126.committed_full AS committed_full, anon_126.received_amount AS received_amount, anon_126.unplaced_received AS unplaced_received, anon_126.received_covered AS received_covered, anon_126.received_gap AS received_gap, anon_126.received_surplus AS received_surplus, anon_126.received_full AS received_full, anon_126.disbursed_amount AS disbursed_amount, anon_126.unplaced_disbursed AS unplaced_disbursed, anon_126.disbursed_covered AS disbursed_covered, anon_126.disbursed_gap AS disbursed_gap, anon_126.disbursed_surplus AS disbursed_surplus, anon_126.disbursed_full AS disbursed_full, anon_126.spent_amount AS spent_amount, anon_126.unplaced_spent AS unplaced_spent, anon_126.spent_covered AS spent_covered, anon_126.spent_gap AS spent_gap, anon_126.spent_surplus AS spent_surplus, anon_126.spent_full AS spent_full, anon_126.required AS required, anon_126.needs AS needs, $1::VARCHAR AS unit, jsonb_build_array(jsonb_build_object('dimension', 'MODALITY', 'code', anon_126.key_modality, 'label', coalesce(CASE WHEN (anon_126.key_modality = 'GRANT') THEN jsonb_build_object('en', 'Grant', 'es', 'Donación', 'pt', 'Doação', 'fr', 'Don') WHEN (anon_126.key_modality = 'LOAN') THEN jsonb_build_object('en', 'Loan', 'es', 'Préstamo', 'pt', 'Empréstimo', 'fr', 'Prêt') WHEN (anon_126.key_modality = 'TECHNICAL') THEN jsonb_build_object('en', 'Technical cooperation', 'es', 'Cooperación técnica', 'pt', 'Cooperação técnica', 'fr', 'Coopération technique') WHEN (anon_126.key_modality = 'IN_KIND') THEN jsonb_build_object('en', 'In kind', 'es', 'En especie', 'pt', 'Em espécie', 'fr', 'En nature') WHEN (anon_126.key_modality = 'POLICY') THEN jsonb_build_object('en', 'Policy', 'es', 'Política pública', 'pt', 'Política pública', 'fr', 'Politique publique') END, jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé')))) AS keys, coalesce(anon_127.unconverted, '[]'::jsonb) AS unconverted, false AS of_needs
                                FROM (
                                  SELECT anon_128.key_modality AS key_modality, anon_128.pledged_amount AS pledged_amount, anon_128.unplaced_pledged AS unplaced_pledged, anon_128.pledged_covered AS pledged_covered, anon_128.pledged_gap AS pledged_gap, anon_128.pledged_surplus AS pledged_surplus, anon_128.pledged_full AS pledged_full, anon_128.committed_amount AS committed_amount, anon_128.unplaced_committed AS unplaced_committed, anon_128.committed_covered AS committed_covered, anon_128.committed_gap AS committed_gap, anon_128.committed_surplus AS committed_surplus, anon_128.committed_full AS committed_full, anon_128.received_amount AS received_amount, anon_128.unplaced_received AS unplaced_received, anon_128.received_covered AS received_covered, anon_128.received_gap AS received_gap, anon_128.received_surplus AS received_surplus, anon_128.received_full AS received_full, anon_128.disbursed_amount AS disbursed_amount, anon_128.unplaced_disbursed AS unplaced_disbursed, anon_128.disbursed_covered AS disbursed_covered, anon_128.disbursed_gap AS disbursed_gap, anon_128.disbursed_surplus AS disbursed_surplus, anon_128.disbursed_full AS disbursed_full, anon_128.spent_amount AS spent_amount, anon_128.unplaced_spent AS unplaced_spent, anon_128.spent_covered AS spent_covered, anon_128.spent_gap AS spent_gap, anon_128.spent_surplus AS spent_surplus, anon_128.spent_full AS spent_full, anon_129.required AS required, anon_129.needs AS needs
                                  FROM (
                                    SELECT anon_130.key_modality AS key_modality, coalesce(sum(anon_130.value) FILTER (
                                        WHERE anon_130.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_130.need IS NOT NULL), 0::numeric) AS pledged_amount, coalesce(sum(anon_130.value) FILTER (
                                        WHERE anon_130.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_130.need IS NULL), 0::numeric) AS unplaced_pledged, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_130.value) FILTER (
                                        WHERE anon_130.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_130.need IS NOT NULL), 0::numeric) AS committed_amount, coalesce(sum(anon_130.value) FILTER (
                                        WHERE anon_130.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_130.need IS NULL), 0::numeric) AS unplaced_committed, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_130.value) FILTER (
                                        WHERE anon_130.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_130.need IS NOT NULL), 0::numeric) AS received_amount, coalesce(sum(anon_130.value) FILTER (
                                        WHERE anon_130.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_130.need IS NULL), 0::numeric) AS unplaced_received, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_130.value) FILTER (
                                        WHERE anon_130.stage IN ('DISBURSED', 'SPENT') AND anon_130.need IS NOT NULL), 0::numeric) AS disbursed_amount, coalesce(sum(anon_130.value) FILTER (
                                        WHERE anon_130.stage IN ('DISBURSED', 'SPENT') AND anon_130.need IS NULL), 0::numeric) AS unplaced_disbursed, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_130.value) FILTER (
                                        WHERE anon_130.stage IN ('SPENT') AND anon_130.need IS NOT NULL), 0::numeric) AS spent_amount, coalesce(sum(anon_130.value) FILTER (
                                        WHERE anon_130.stage IN ('SPENT') AND anon_130.need IS NULL), 0::numeric) AS unplaced_spent, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                                    FROM (
                                      SELECT anon_131.modality AS key_modality, anon_131.stage AS stage, anon_131.value AS value, anon_131.unit AS unit, anon_131.unvalued AS unvalued, anon_132.id AS need
                                      FROM anon_133 AS anon_131
                                      LEFT OUTER JOIN anon_135 AS anon_132 ON anon_132.id = anon_131.need_id
                                      WHERE anon_132.id IS NOT NULL OR anon_131.need_id IS NULL) AS anon_130
                                    GROUP BY anon_130.key_modality) AS anon_128
                                  JOIN (
                                    SELECT coalesce(sum(anon_139.required), 0::numeric) AS required, count(*) AS needs
                                    FROM anon_135 AS anon_139) AS anon_129 ON true) AS anon_126
                                LEFT OUTER JOIN (
                                  SELECT anon_140.key_modality AS key_modality, jsonb_agg(jsonb_build_object('currency', anon_140.unit, 'amount', decimal_text(anon_140.amount, anon_140.unit))) AS unconverted
                                  FROM (
                                    SELECT anon_141.key_modality AS key_modality, anon_141.unit AS unit, sum(anon_141.unvalued) AS amount
                                    FROM (
                                      SELECT anon_130.key_modality AS key_modality, anon_130.stage AS stage, anon_130.value AS value, anon_130.unit AS unit, anon_130.unvalued AS unvalued, anon_130.need AS need
                                      FROM (
                                        SELECT anon_131.modality AS key_modality, anon_131.stage AS stage, anon_131.value AS value, anon_131.unit AS unit, anon_131.unvalued AS unvalued, anon_132.id AS need
                                        FROM anon_133 AS anon_131
                                        LEFT OUTER JOIN anon_135 AS anon_132 ON anon_132.id = anon_131.need_id
                                        WHERE anon_132.id IS NOT NULL OR anon_131.need_id IS NULL) AS anon_130
                                      WHERE anon_130.need IS NOT NULL) AS anon_141
                                    WHERE anon_141.unvalued > $8::BIGINT
                                    GROUP BY anon_141.key_modality, anon_141.unit) AS anon_140
                                  GROUP BY anon_140.key_modality) AS anon_127 ON anon_126.key_modality IS NOT DISTINCT
                                FROM anon_127.key_modality) AS anon_125) AS anon_123
                            LEFT OUTER JOIN (
                              SELECT anon_142.key_modality AS key_modality, jsonb_agg(jsonb_build_object('currency', anon_142.unit, 'amount', decimal_text(anon_142.amount, anon_142.unit))) AS unconverted
                              FROM (
                                SELECT anon_143.key_modality AS key_modality, anon_143.unit AS unit, sum(anon_143.unvalued) AS amount
                                FROM (
                                  SELECT anon_130.key_modality AS key_modality, anon_130.stage AS stage, anon_130.value AS value, anon_130.unit AS unit, anon_130.unvalued AS unvalued, anon_130.need AS need
                                  FROM (
                                    SELECT anon_131.modality AS key_modality, anon_131.stage AS stage, anon_131.value AS value, anon_131.unit AS unit, anon_131.unvalued AS unvalued, anon_132.id AS need
                                    FROM anon_133 AS anon_131
                                    LEFT OUTER JOIN anon_135 AS anon_132 ON anon_132.id = anon_131.need_id
                                    WHERE anon_132.id IS NOT NULL OR anon_131.need_id IS NULL) AS anon_130
                                  WHERE anon_130.need IS NULL) AS anon_143
                                WHERE anon_143.unvalued > $9::BIGINT
                                GROUP BY anon_143.key_modality, anon_143.unit) AS anon_142
                              GROUP BY anon_142.key_modality) AS anon_124 ON anon_123.key_modality IS NOT DISTINCT
                            FROM anon_124.key_modality) AS anon_122
                          ORDER BY anon_122.place
                          LIMIT 1000) AS anon_115)) || '}') AS anon_109
                  FROM (
                    SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
                        SELECT journal_entry_4.recorded_at
                        FROM journal_entry AS journal_entry_4
                        WHERE journal_entry_4.sequence = (
                          SELECT ledger_head.sequence
                          FROM ledger_head)), now()) AS known, (
                      SELECT ledger_head.sequence
                      FROM ledger_head) AS sequence) AS anon_144
                  LIMIT 1), 'null')) || ',"project":') || coalesce((
              SELECT (('{"groups":' || (
                    SELECT (('[' || coalesce(string_agg((((('{"keys":' || (
                                      SELECT (('[' || coalesce(string_agg((((('{"code":' || coalesce(CAST(to_json(CAST(anon_148.code AS TEXT)) AS TEXT), 'null')) || ',"label":') || coalesce(CAST(to_json(CAST(coalesce(CAST(anon_148.label AS JSONB) ->> 'fr', CAST(anon_148.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_147
                                      FROM (
                                        SELECT anon_149.dimension AS dimension, anon_149.code AS code, anon_149.label AS label, anon_149.place AS place
                                        FROM (
                                          SELECT CAST(anon_150.value AS JSONB) ->> 'dimension' AS dimension, CAST(anon_150.value AS JSONB) ->> 'code' AS code, CAST(anon_150.value AS JSONB) -> 'label' AS label, anon_150.place AS place
                                          FROM jsonb_array_elements(anon_151.keys) WITH ORDINALITY AS anon_150(value, place)) AS anon_149
                                        ORDER BY anon_149.place
                                        LIMIT 1000) AS anon_148)) || ',"notAllocated":') || coalesce((
                                    SELECT (((('{"pledged":' || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_153.pledged_amount, anon_153.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"unconverted":') || (
                                          SELECT (('[' || coalesce(string_agg((((('{"amount":' || coalesce((('"' || CAST(anon_155.amount AS TEXT)) || '"'), 'null')) || ',"currency":') || CAST(to_json(CAST(anon_155.currency AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_154
                                          FROM (
                                            SELECT anon_156.currency AS currency, anon_156.amount AS amount
                                            FROM (
                                              SELECT CAST(anon_157.value AS JSONB) ->> 'currency' AS currency, CAST(anon_157.value AS JSONB) ->> 'amount' AS amount
                                              FROM jsonb_array_elements(anon_153.unconverted) AS anon_157) AS anon_156
                                            ORDER BY anon_156.currency
                                            LIMIT 1000) AS anon_155)) || '}') AS anon_152
                                    FROM (
                                      SELECT 0::numeric AS required, anon_151.unit AS unit, anon_151.unplaced_unconverted AS unconverted, anon_151.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, anon_151.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, anon_151.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, anon_151.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, anon_151.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS anon_153
                                    LIMIT 1), 'null')) || '}'), ','), '')) || ']') AS anon_146
                    FROM (
                      SELECT anon_158.key_project AS key_project, anon_158.pledged_amount AS pledged_amount, anon_158.unplaced_pledged AS unplaced_pledged, anon_158.pledged_covered AS pledged_covered, anon_158.pledged_gap AS pledged_gap, anon_158.pledged_surplus AS pledged_surplus, anon_158.pledged_full AS pledged_full, anon_158.committed_amount AS committed_amount, anon_158.unplaced_committed AS unplaced_committed, anon_158.committed_covered AS committed_covered, anon_158.committed_gap AS committed_gap, anon_158.committed_surplus AS committed_surplus, anon_158.committed_full AS committed_full, anon_158.received_amount AS received_amount, anon_158.unplaced_received AS unplaced_received, anon_158.received_covered AS received_covered, anon_158.received_gap AS received_gap, anon_158.received_surplus AS received_surplus, anon_158.received_full AS received_full, anon_158.disbursed_amount AS disbursed_amount, anon_158.unplaced_disbursed AS unplaced_disbursed, anon_158.disbursed_covered AS disbursed_covered, anon_158.disbursed_gap AS disbursed_gap, anon_158.disbursed_surplus AS disbursed_surplus, anon_158.disbursed_full AS disbursed_full, anon_158.spent_amount AS spent_amount, anon_158.unplaced_spent AS unplaced_spent, anon_158.spent_covered AS spent_covered, anon_158.spent_gap AS spent_gap, anon_158.spent_surplus AS spent_surplus, anon_158.spent_full AS spent_full, anon_158.required AS required, anon_158.needs AS needs, anon_158.unit AS unit, anon_158.keys AS keys, anon_158.unconverted AS unconverted, anon_158.of_needs AS of_needs, anon_158.place AS place, anon_158.unplaced_unconverted AS unplaced_unconverted
                      FROM (
                        SELECT anon_159.key_project AS key_project, anon_159.pledged_amount AS pledged_amount, anon_159.unplaced_pledged AS unplaced_pledged, anon_159.pledged_covered AS pledged_covered, anon_159.pledged_gap AS pledged_gap, anon_159.pledged_surplus AS pledged_surplus, anon_159.pledged_full AS pledged_full, anon_159.committed_amount AS committed_amount, anon_159.unplaced_committed AS unplaced_committed, anon_159.committed_covered AS committed_covered, anon_159.committed_gap AS committed_gap, anon_159.committed_surplus AS committed_surplus, anon_159.committed_full AS committed_full, anon_159.received_amount AS received_amount, anon_159.unplaced_received AS unplaced_received, anon_159.received_covered AS received_covered, anon_159.received_gap AS received_gap, anon_159.received_surplus AS received_surplus, anon_159.received_full AS received_full, anon_159.disbursed_amount AS disbursed_amount, anon_159.unplaced_disbursed AS unplaced_disbursed, anon_159.disbursed_covered AS disbursed_covered, anon_159.disbursed_gap AS disbursed_gap, anon_159.disbursed_surplus AS disbursed_surplus, anon_159.disbursed_full AS disbursed_full, anon_159.spent_amount AS spent_amount, anon_159.unplaced_spent AS unplaced_spent, anon_159.spent_covered AS spent_covered, anon_159.spent_gap AS spent_gap, anon_159.spent_surplus AS spent_surplus, anon_159.spent_full AS spent_full, anon_159.required AS required, anon_159.needs AS needs, anon_159.unit AS unit, anon_159.keys AS keys, anon_159.unconverted AS unconverted, anon_159.of_needs AS of_needs, anon_159.place AS place, coalesce(anon_160.unconverted, '[]'::jsonb) AS unplaced_unconverted
                        FROM (
                          SELECT anon_161.key_project AS key_project, anon_161.pledged_amount AS pledged_amount, anon_161.unplaced_pledged AS unplaced_pledged, anon_161.pledged_covered AS pledged_covered, anon_161.pledged_gap AS pledged_gap, anon_161.pledged_surplus AS pledged_surplus, anon_161.pledged_full AS pledged_full, anon_161.committed_amount AS committed_amount, anon_161.unplaced_committed AS unplaced_committed, anon_161.committed_covered AS committed_covered, anon_161.committed_gap AS committed_gap, anon_161.committed_surplus AS committed_surplus, anon_161.committed_full AS committed_full, anon_161.received_amount AS received_amount, anon_161.unplaced_received AS unplaced_received, anon_161.received_covered AS received_covered, anon_161.received_gap AS received_gap, anon_161.received_surplus AS received_surplus, anon_161.received_full AS received_full, anon_161.disbursed_amount AS disbursed_amount, anon_161.unplaced_disbursed AS unplaced_disbursed, anon_161.disbursed_covered AS disbursed_covered, anon_161.disbursed_gap AS disbursed_gap, anon_161.disbursed_surplus AS disbursed_surplus, anon_161.disbursed_full AS disbursed_full, anon_161.spent_amount AS spent_amount, anon_161.unplaced_spent AS unplaced_spent, anon_161.spent_covered AS spent_covered, anon_161.spent_gap AS spent_gap, anon_161.spent_surplus AS spent_surplus, anon_161.spent_full AS spent_full, anon_161.required AS required, anon_161.needs AS needs, anon_161.unit AS unit, anon_161.keys AS keys, anon_161.unconverted AS unconverted, anon_161.of_needs AS of_needs, CAST(anon_161.keys AS TEXT) AS place
                          FROM (
                            SELECT anon_162.key_project AS key_project, anon_162.pledged_amount AS pledged_amount, anon_162.unplaced_pledged AS unplaced_pledged, anon_162.pledged_covered AS pledged_covered, anon_162.pledged_gap AS pledged_gap, anon_162.pledged_surplus AS pledged_surplus, anon_162.pledged_full AS pledged_full, anon_162.committed_amount AS committed_amount, anon_162.unplaced_committed AS unplaced_committed, anon_162.committed_covered AS committed_covered, anon_162.committed_gap AS committed_gap, anon_162.committed_surplus AS committed_surplus, anon_162.committed_full AS committed_full, anon_162.received_amount AS received_amount, anon_162.unplaced_received AS unplaced_received, anon_162.received_covered AS received_covered, anon_162.received_gap AS received_gap, anon_162.received_surplus AS received_surplus, anon_162.received_full AS received_full, anon_162.disbursed_amount AS disbursed_amount, anon_162.unplaced_disbursed AS unplaced_disbursed, anon_162.disbursed_covered AS disbursed_covered, anon_162.disbursed_gap AS disbursed_gap, anon_162.disbursed_surplus AS disbursed_surplus, anon_162.disbursed_full AS disbursed_full, anon_162.spent_amount AS spent_amount, anon_162.unplaced_spent AS unplaced_spent, anon_162.spent_covered AS spent_covered, anon_162.spent_gap AS spent_gap, anon_162.spent_surplus AS spent_surplus, anon_162.spent_full AS spent_full, anon_162.required AS required, anon_162.needs AS needs, $1::VARCHAR AS unit, jsonb_build_array(jsonb_build_object('dimension', 'PROJECT', 'code', (
                                  SELECT project_1.code
                                  FROM project AS project_1
                                  WHERE project_1.id = anon_162.key_project), 'label', coalesce((
                                    SELECT project_1.title
                                    FROM project AS project_1
                                    WHERE project_1.id = anon_162.key_project), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé')))) AS keys, coalesce(anon_163.unconverted, '[]'::jsonb) AS unconverted, false AS of_needs
                            FROM (
                              SELECT anon_164.key_project AS key_project, anon_164.pledged_amount AS pledged_amount, anon_164.unplaced_pledged AS unplaced_pledged, anon_164.pledged_covered AS pledged_covered, anon_164.pledged_gap AS pledged_gap, anon_164.pledged_surplus AS pledged_surplus, anon_164.pledged_full AS pledged_full, anon_164.committed_amount AS committed_amount, anon_164.unplaced_committed AS unplaced_committed, anon_164.committed_covered AS committed_covered, anon_164.committed_gap AS committed_gap, anon_164.committed_surplus AS committed_surplus, anon_164.committed_full AS committed_full, anon_164.received_amount AS received_amount, anon_164.unplaced_received AS unplaced_received, anon_164.received_covered AS received_covered, anon_164.received_gap AS received_gap, anon_164.received_surplus AS received_surplus, anon_164.received_full AS received_full, anon_164.disbursed_amount AS disbursed_amount, anon_164.unplaced_disbursed AS unplaced_disbursed, anon_164.disbursed_covered AS disbursed_covered, anon_164.disbursed_gap AS disbursed_gap, anon_164.disbursed_surplus AS disbursed_surplus, anon_164.disbursed_full AS disbursed_full, anon_164.spent_amount AS spent_amount, anon_164.unplaced_spent AS unplaced_spent, anon_164.spent_covered AS spent_covered, anon_164.spent_gap AS spent_gap, anon_164.spent_surplus AS spent_surplus, anon_164.spent_full AS spent_full, anon_165.required AS required, anon_165.needs AS needs
                              FROM (
                                SELECT anon_166.key_project AS key_project, coalesce(sum(anon_166.value) FILTER (
                                    WHERE anon_166.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_166.need IS NOT NULL), 0::numeric) AS pledged_amount, coalesce(sum(anon_166.value) FILTER (
                                    WHERE anon_166.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_166.need IS NULL), 0::numeric) AS unplaced_pledged, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_166.value) FILTER (
                                    WHERE anon_166.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_166.need IS NOT NULL), 0::numeric) AS committed_amount, coalesce(sum(anon_166.value) FILTER (
                                    WHERE anon_166.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_166.need IS NULL), 0::numeric) AS unplaced_committed, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_166.value) FILTER (
                                    WHERE anon_166.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_166.need IS NOT NULL), 0::numeric) AS received_amount, coalesce(sum(anon_166.value) FILTER (
                                    WHERE anon_166.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_166.need IS NULL), 0::numeric) AS unplaced_received, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_166.value) FILTER (
                                    WHERE anon_166.stage IN ('DISBURSED', 'SPENT') AND anon_166.need IS NOT NULL), 0::numeric) AS disbursed_amount, coalesce(sum(anon_166.value) FILTER (
                                    WHERE anon_166.stage IN ('DISBURSED', 'SPENT') AND anon_166.need IS NULL), 0::numeric) AS unplaced_disbursed, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_166.value) FILTER (
                                    WHERE anon_166.stage IN ('SPENT') AND anon_166.need IS NOT NULL), 0::numeric) AS spent_amount, coalesce(sum(anon_166.value) FILTER (
                                    WHERE anon_166.stage IN ('SPENT') AND anon_166.need IS NULL), 0::numeric) AS unplaced_spent, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                                FROM (
                                  SELECT anon_167.project_id AS key_project, anon_167.stage AS stage, anon_167.value AS value, anon_167.unit AS unit, anon_167.unvalued AS unvalued, anon_168.id AS need
                                  FROM anon_169 AS anon_167
                                  LEFT OUTER JOIN anon_171 AS anon_168 ON anon_168.id = anon_167.need_id
                                  WHERE anon_168.id IS NOT NULL OR anon_167.need_id IS NULL) AS anon_166
                                GROUP BY anon_166.key_project) AS anon_164
                              JOIN (
                                SELECT coalesce(sum(anon_175.required), 0::numeric) AS required, count(*) AS needs
                                FROM anon_171 AS anon_175) AS anon_165 ON true) AS anon_162
                            LEFT OUTER JOIN (
                              SELECT anon_176.key_project AS key_project, jsonb_agg(jsonb_build_object('currency', anon_176.unit, 'amount', decimal_text(anon_176.amount, anon_176.unit))) AS unconverted
                              FROM (
                                SELECT anon_177.key_project AS key_project, anon_177.unit AS unit, sum(anon_177.unvalued) AS amount
                                FROM (
                                  SELECT anon_166.key_project AS key_project, anon_166.stage AS stage, anon_166.value AS value, anon_166.unit AS unit, anon_166.unvalued AS unvalued, anon_166.need AS need
                                  FROM (
                                    SELECT anon_167.project_id AS key_project, anon_167.stage AS stage, anon_167.value AS value, anon_167.unit AS unit, anon_167.unvalued AS unvalued, anon_168.id AS need
                                    FROM anon_169 AS anon_167
                                    LEFT OUTER JOIN anon_171 AS anon_168 ON anon_168.id = anon_167.need_id
                                    WHERE anon_168.id IS NOT NULL OR anon_167.need_id IS NULL) AS anon_166
                                  WHERE anon_166.need IS NOT NULL) AS anon_177
                                WHERE anon_177.unvalued > $10::BIGINT
                                GROUP BY anon_177.key_project, anon_177.unit) AS anon_176
                              GROUP BY anon_176.key_project) AS anon_163 ON anon_162.key_project IS NOT DISTINCT
                            FROM anon_163.key_project) AS anon_161) AS anon_159
                        LEFT OUTER JOIN (
                          SELECT anon_178.key_project AS key_project, jsonb_agg(jsonb_build_object('currency', anon_178.unit, 'amount', decimal_text(anon_178.amount, anon_178.unit))) AS unconverted
                          FROM (
                            SELECT anon_179.key_project AS key_project, anon_179.unit AS unit, sum(anon_179.unvalued) AS amount
                            FROM (
                              SELECT anon_166.key_project AS key_project, anon_166.stage AS stage, anon_166.value AS value, anon_166.unit AS unit, anon_166.unvalued AS unvalued, anon_166.need AS need
                              FROM (
                                SELECT anon_167.project_id AS key_project, anon_167.stage AS stage, anon_167.value AS value, anon_167.unit AS unit, anon_167.unvalued AS unvalued, anon_168.id AS need
                                FROM anon_169 AS anon_167
                                LEFT OUTER JOIN anon_171 AS anon_168 ON anon_168.id = anon_167.need_id
                                WHERE anon_168.id IS NOT NULL OR anon_167.need_id IS NULL) AS anon_166
                              WHERE anon_166.need IS NULL) AS anon_179
                            WHERE anon_179.unvalued > $11::BIGINT
                            GROUP BY anon_179.key_project, anon_179.unit) AS anon_178
                          GROUP BY anon_178.key_project) AS anon_160 ON anon_159.key_project IS NOT DISTINCT
                        FROM anon_160.key_project) AS anon_158
                      ORDER BY anon_158.place
                      LIMIT 1000) AS anon_151)) || '}') AS anon_145
              FROM (
                SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
                    SELECT journal_entry_5.recorded_at
                    FROM journal_entry AS journal_entry_5
                    WHERE journal_entry_5.sequence = (
                      SELECT ledger_head.sequence
                      FROM ledger_head)), now()) AS known, (
                  SELECT ledger_head.sequence
                  FROM ledger_head) AS sequence) AS anon_180
              LIMIT 1), 'null')) || ',"both":') || coalesce((
          SELECT (('{"groups":' || (
                SELECT (('[' || coalesce(string_agg((((('{"keys":' || (
                                  SELECT (('[' || coalesce(string_agg((((('{"code":' || coalesce(CAST(to_json(CAST(anon_184.code AS TEXT)) AS TEXT), 'null')) || ',"label":') || coalesce(CAST(to_json(CAST(coalesce(CAST(anon_184.label AS JSONB) ->> 'fr', CAST(anon_184.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_183
                                  FROM (
                                    SELECT anon_185.dimension AS dimension, anon_185.code AS code, anon_185.label AS label, anon_185.place AS place
                                    FROM (
                                      SELECT CAST(anon_186.value AS JSONB) ->> 'dimension' AS dimension, CAST(anon_186.value AS JSONB) ->> 'code' AS code, CAST(anon_186.value AS JSONB) -> 'label' AS label, anon_186.place AS place
                                      FROM jsonb_array_elements(anon_187.keys) WITH ORDINALITY AS anon_186(value, place)) AS anon_185
                                    ORDER BY anon_185.place
                                    LIMIT 1000) AS anon_184)) || ',"notAllocated":') || coalesce((
                                SELECT (((('{"pledged":' || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_189.pledged_amount, anon_189.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"unconverted":') || (
                                      SELECT (('[' || coalesce(string_agg((((('{"amount":' || coalesce((('"' || CAST(anon_191.amount AS TEXT)) || '"'), 'null')) || ',"currency":') || CAST(to_json(CAST(anon_191.currency AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_190
                                      FROM (
                                        SELECT anon_192.currency AS currency, anon_192.amount AS amount
                                        FROM (
                                          SELECT CAST(anon_193.value AS JSONB) ->> 'currency' AS currency, CAST(anon_193.value AS JSONB) ->> 'amount' AS amount
                                          FROM jsonb_array_elements(anon_189.unconverted) AS anon_193) AS anon_192
                                        ORDER BY anon_192.currency
                                        LIMIT 1000) AS anon_191)) || '}') AS anon_188
                                FROM (
                                  SELECT 0::numeric AS required, anon_187.unit AS unit, anon_187.unplaced_unconverted AS unconverted, anon_187.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, anon_187.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, anon_187.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, anon_187.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, anon_187.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS anon_189
                                LIMIT 1), 'null')) || '}'), ','), '')) || ']') AS anon_182
                FROM (
                  SELECT anon_194.key_state AS key_state, anon_194.key_donor AS key_donor, anon_194.pledged_amount AS pledged_amount, anon_194.unplaced_pledged AS unplaced_pledged, anon_194.pledged_covered AS pledged_covered, anon_194.pledged_gap AS pledged_gap, anon_194.pledged_surplus AS pledged_surplus, anon_194.pledged_full AS pledged_full, anon_194.committed_amount AS committed_amount, anon_194.unplaced_committed AS unplaced_committed, anon_194.committed_covered AS committed_covered, anon_194.committed_gap AS committed_gap, anon_194.committed_surplus AS committed_surplus, anon_194.committed_full AS committed_full, anon_194.received_amount AS received_amount, anon_194.unplaced_received AS unplaced_received, anon_194.received_covered AS received_covered, anon_194.received_gap AS received_gap, anon_194.received_surplus AS received_surplus, anon_194.received_full AS received_full, anon_194.disbursed_amount AS disbursed_amount, anon_194.unplaced_disbursed AS unplaced_disbursed, anon_194.disbursed_covered AS disbursed_covered, anon_194.disbursed_gap AS disbursed_gap, anon_194.disbursed_surplus AS disbursed_surplus, anon_194.disbursed_full AS disbursed_full, anon_194.spent_amount AS spent_amount, anon_194.unplaced_spent AS unplaced_spent, anon_194.spent_covered AS spent_covered, anon_194.spent_gap AS spent_gap, anon_194.spent_surplus AS spent_surplus, anon_194.spent_full AS spent_full, anon_194.required AS required, anon_194.needs AS needs, anon_194.unit AS unit, anon_194.keys AS keys, anon_194.unconverted AS unconverted, anon_194.of_needs AS of_needs, anon_194.place AS place, anon_194.unplaced_unconverted AS unplaced_unconverted
                  FROM (
                    SELECT anon_195.key_state AS key_state, anon_195.key_donor AS key_donor, anon_195.pledged_amount AS pledged_amount, anon_195.unplaced_pledged AS unplaced_pledged, anon_195.pledged_covered AS pledged_covered, anon_195.pledged_gap AS pledged_gap, anon_195.pledged_surplus AS pledged_surplus, anon_195.pledged_full AS pledged_full, anon_195.committed_amount AS committed_amount, anon_195.unplaced_committed AS unplaced_committed, anon_195.committed_covered AS committed_covered, anon_195.committed_gap AS committed_gap, anon_195.committed_surplus AS committed_surplus, anon_195.committed_full AS committed_full, anon_195.received_amount AS received_amount, anon_195.unplaced_received AS unplaced_received, anon_195.received_covered AS received_covered, anon_195.received_gap AS received_gap, anon_195.received_surplus AS received_surplus, anon_195.received_full AS received_full, anon_195.disbursed_amount AS disbursed_amount, anon_195.unplaced_disbursed AS unplaced_disbursed, anon_195.disbursed_covered AS disbursed_covered, anon_195.disbursed_gap AS disbursed_gap, anon_195.disbursed_surplus AS disbursed_surplus, anon_195.disbursed_full AS disbursed_full, anon_195.spent_amount AS spent_amount, anon_195.unplaced_spent AS unplaced_spent, anon_195.spent_covered AS spent_covered, anon_195.spent_gap AS spent_gap, anon_195.spent_surplus AS spent_surplus, anon_195.spent_full AS spent_full, anon_195.required AS required, anon_195.needs AS needs, anon_195.unit AS unit, anon_195.keys AS keys, anon_195.unconverted AS unconverted, anon_195.of_needs AS of_needs, anon_195.place AS place, coalesce(anon_196.unconverted, '[]'::jsonb) AS unplaced_unconverted
                    FROM (
                      SELECT anon_197.key_state AS key_state, anon_197.key_donor AS key_donor, anon_197.pledged_amount AS pledged_amount, anon_197.unplaced_pledged AS unplaced_pledged, anon_197.pledged_covered AS pledged_covered, anon_197.pledged_gap AS pledged_gap, anon_197.pledged_surplus AS pledged_surplus, anon_197.pledged_full AS pledged_full, anon_197.committed_amount AS committed_amount, anon_197.unplaced_committed AS unplaced_committed, anon_197.committed_covered AS committed_covered, anon_197.committed_gap AS committed_gap, anon_197.committed_surplus AS committed_surplus, anon_197.committed_full AS committed_full, anon_197.received_amount AS received_amount, anon_197.unplaced_received AS unplaced_received, anon_197.received_covered AS received_covered, anon_197.received_gap AS received_gap, anon_197.received_surplus AS received_surplus, anon_197.received_full AS received_full, anon_197.disbursed_amount AS disbursed_amount, anon_197.unplaced_disbursed AS unplaced_disbursed, anon_197.disbursed_covered AS disbursed_covered, anon_197.disbursed_gap AS disbursed_gap, anon_197.disbursed_surplus AS disbursed_surplus, anon_197.disbursed_full AS disbursed_full, anon_197.spent_amount AS spent_amount, anon_197.unplaced_spent AS unplaced_spent, anon_197.spent_covered AS spent_covered, anon_197.spent_gap AS spent_gap, anon_197.spent_surplus AS spent_surplus, anon_197.spent_full AS spent_full, anon_197.required AS required, anon_197.needs AS needs, anon_197.unit AS unit, anon_197.keys AS keys, anon_197.unconverted AS unconverted, anon_197.of_needs AS of_needs, CAST(anon_197.keys AS TEXT) AS place
                      FROM (
                        SELECT anon_198.key_state AS key_state, anon_198.key_donor AS key_donor, anon_198.pledged_amount AS pledged_amount, anon_198.unplaced_pledged AS unplaced_pledged, anon_198.pledged_covered AS pledged_covered, anon_198.pledged_gap AS pledged_gap, anon_198.pledged_surplus AS pledged_surplus, anon_198.pledged_full AS pledged_full, anon_198.committed_amount AS committed_amount, anon_198.unplaced_committed AS unplaced_committed, anon_198.committed_covered AS committed_covered, anon_198.committed_gap AS committed_gap, anon_198.committed_surplus AS committed_surplus, anon_198.committed_full AS committed_full, anon_198.received_amount AS received_amount, anon_198.unplaced_received AS unplaced_received, anon_198.received_covered AS received_covered, anon_198.received_gap AS received_gap, anon_198.received_surplus AS received_surplus, anon_198.received_full AS received_full, anon_198.disbursed_amount AS disbursed_amount, anon_198.unplaced_disbursed AS unplaced_disbursed, anon_198.disbursed_covered AS disbursed_covered, anon_198.disbursed_gap AS disbursed_gap, anon_198.disbursed_surplus AS disbursed_surplus, anon_198.disbursed_full AS disbursed_full, anon_198.spent_amount AS spent_amount, anon_198.unplaced_spent AS unplaced_spent, anon_198.spent_covered AS spent_covered, anon_198.spent_gap AS spent_gap, anon_198.spent_surplus AS spent_surplus, anon_198.spent_full AS spent_full, anon_198.required AS required, anon_198.needs AS needs, $1::VARCHAR AS unit, jsonb_build_array(jsonb_build_object('dimension', 'STATE', 'code', (
                              SELECT state_1.code
                              FROM state AS state_1
                              WHERE state_1.code = anon_198.key_state), 'label', coalesce((
                                SELECT state_1.name
                                FROM state AS state_1
                                WHERE state_1.code = anon_198.key_state), jsonb_build_object('en', 'The region', 'es', 'La región', 'pt', 'A região', 'fr', 'La région'))), jsonb_build_object('dimension', 'DONOR', 'code', (
                              SELECT party_1.code
                              FROM party AS party_1
                              WHERE party_1.id = anon_198.key_donor), 'label', coalesce((
                                SELECT party_1.name
                                FROM party AS party_1
                                WHERE party_1.id = anon_198.key_donor), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé')))) AS keys, coalesce(anon_199.unconverted, '[]'::jsonb) AS unconverted, false AS of_needs
                        FROM (
                          SELECT anon_200.key_state AS key_state, anon_200.key_donor AS key_donor, anon_200.pledged_amount AS pledged_amount, anon_200.unplaced_pledged AS unplaced_pledged, anon_200.pledged_covered AS pledged_covered, anon_200.pledged_gap AS pledged_gap, anon_200.pledged_surplus AS pledged_surplus, anon_200.pledged_full AS pledged_full, anon_200.committed_amount AS committed_amount, anon_200.unplaced_committed AS unplaced_committed, anon_200.committed_covered AS committed_covered, anon_200.committed_gap AS committed_gap, anon_200.committed_surplus AS committed_surplus, anon_200.committed_full AS committed_full, anon_200.received_amount AS received_amount, anon_200.unplaced_received AS unplaced_received, anon_200.received_covered AS received_covered, anon_200.received_gap AS received_gap, anon_200.received_surplus AS received_surplus, anon_200.received_full AS received_full, anon_200.disbursed_amount AS disbursed_amount, anon_200.unplaced_disbursed AS unplaced_disbursed, anon_200.disbursed_covered AS disbursed_covered, anon_200.disbursed_gap AS disbursed_gap, anon_200.disbursed_surplus AS disbursed_surplus, anon_200.disbursed_full AS disbursed_full, anon_200.spent_amount AS spent_amount, anon_200.unplaced_spent AS unplaced_spent, anon_200.spent_covered AS spent_covered, anon_200.spent_gap AS spent_gap, anon_200.spent_surplus AS spent_surplus, anon_200.spent_full AS spent_full, anon_201.required AS required, anon_201.needs AS needs
                          FROM (
                            SELECT anon_202.key_state AS key_state, anon_202.key_donor AS key_donor, coalesce(sum(anon_202.value) FILTER (
                                WHERE anon_202.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_202.need IS NOT NULL), 0::numeric) AS pledged_amount, coalesce(sum(anon_202.value) FILTER (
                                WHERE anon_202.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_202.need IS NULL), 0::numeric) AS unplaced_pledged, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_202.value) FILTER (
                                WHERE anon_202.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_202.need IS NOT NULL), 0::numeric) AS committed_amount, coalesce(sum(anon_202.value) FILTER (
                                WHERE anon_202.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_202.need IS NULL), 0::numeric) AS unplaced_committed, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_202.value) FILTER (
                                WHERE anon_202.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_202.need IS NOT NULL), 0::numeric) AS received_amount, coalesce(sum(anon_202.value) FILTER (
                                WHERE anon_202.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_202.need IS NULL), 0::numeric) AS unplaced_received, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_202.value) FILTER (
                                WHERE anon_202.stage IN ('DISBURSED', 'SPENT') AND anon_202.need IS NOT NULL), 0::numeric) AS disbursed_amount, coalesce(sum(anon_202.value) FILTER (
                                WHERE anon_202.stage IN ('DISBURSED', 'SPENT') AND anon_202.need IS NULL), 0::numeric) AS unplaced_disbursed, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_202.value) FILTER (
                                WHERE anon_202.stage IN ('SPENT') AND anon_202.need IS NOT NULL), 0::numeric) AS spent_amount, coalesce(sum(anon_202.value) FILTER (
                                WHERE anon_202.stage IN ('SPENT') AND anon_202.need IS NULL), 0::numeric) AS unplaced_spent, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                            FROM (
                              SELECT anon_203.state_code AS key_state, anon_204.donor_id AS key_donor, anon_204.stage AS stage, anon_204.value AS value, anon_204.unit AS unit, anon_204.unvalued AS unvalued, anon_203.id AS need
                              FROM anon_205 AS anon_204
                              LEFT OUTER JOIN anon_207 AS anon_203 ON anon_203.id = anon_204.need_id
                              WHERE anon_203.id IS NOT NULL) AS anon_202
                            GROUP BY anon_202.key_state, anon_202.key_donor) AS anon_200
                          JOIN (
                            SELECT anon_211.state_code AS key_state, coalesce(sum(anon_211.required), 0::numeric) AS required, count(*) AS needs
                            FROM anon_207 AS anon_211
                            GROUP BY anon_211.state_code) AS anon_201 ON anon_200.key_state IS NOT DISTINCT
                          FROM anon_201.key_state) AS anon_198
                        LEFT OUTER JOIN (
                          SELECT anon_212.key_state AS key_state, anon_212.key_donor AS key_donor, jsonb_agg(jsonb_build_object('currency', anon_212.unit, 'amount', decimal_text(anon_212.amount, anon_212.unit))) AS unconverted
                          FROM (
                            SELECT anon_213.key_state AS key_state, anon_213.key_donor AS key_donor, anon_213.unit AS unit, sum(anon_213.unvalued) AS amount
                            FROM (
                              SELECT anon_202.key_state AS key_state, anon_202.key_donor AS key_donor, anon_202.stage AS stage, anon_202.value AS value, anon_202.unit AS unit, anon_202.unvalued AS unvalued, anon_202.need AS need
                              FROM (
                                SELECT anon_203.state_code AS key_state, anon_204.donor_id AS key_donor, anon_204.stage AS stage, anon_204.value AS value, anon_204.unit AS unit, anon_204.unvalued AS unvalued, anon_203.id AS need
                                FROM anon_205 AS anon_204
                                LEFT OUTER JOIN anon_207 AS anon_203 ON anon_203.id = anon_204.need_id
                                WHERE anon_203.id IS NOT NULL) AS anon_202
                              WHERE anon_202.need IS NOT NULL) AS anon_213
                            WHERE anon_213.unvalued > $12::BIGINT
                            GROUP BY anon_213.key_state, anon_213.key_donor, anon_213.unit) AS anon_212
                          GROUP BY anon_212.key_state, anon_212.key_donor) AS anon_199 ON anon_198.key_state IS NOT DISTINCT
                        FROM anon_199.key_state AND anon_198.key_donor IS NOT DISTINCT
                        FROM anon_199.key_donor) AS anon_197) AS anon_195
                    LEFT OUTER JOIN (
                      SELECT anon_214.key_state AS key_state, anon_214.key_donor AS key_donor, jsonb_agg(jsonb_build_object('currency', anon_214.unit, 'amount', decimal_text(anon_214.amount, anon_214.unit))) AS unconverted
                      FROM (
                        SELECT anon_215.key_state AS key_state, anon_215.key_donor AS key_donor, anon_215.unit AS unit, sum(anon_215.unvalued) AS amount
                        FROM (
                          SELECT anon_202.key_state AS key_state, anon_202.key_donor AS key_donor, anon_202.stage AS stage, anon_202.value AS value, anon_202.unit AS unit, anon_202.unvalued AS unvalued, anon_202.need AS need
                          FROM (
                            SELECT anon_203.state_code AS key_state, anon_204.donor_id AS key_donor, anon_204.stage AS stage, anon_204.value AS value, anon_204.unit AS unit, anon_204.unvalued AS unvalued, anon_203.id AS need
                            FROM anon_205 AS anon_204
                            LEFT OUTER JOIN anon_207 AS anon_203 ON anon_203.id = anon_204.need_id
                            WHERE anon_203.id IS NOT NULL) AS anon_202
                          WHERE anon_202.need IS NULL) AS anon_215
                        WHERE anon_215.unvalued > $13::BIGINT
                        GROUP BY anon_215.key_state, anon_215.key_donor, anon_215.unit) AS anon_214
                      GROUP BY anon_214.key_state, anon_214.key_donor) AS anon_196 ON anon_195.key_state IS NOT DISTINCT
                    FROM anon_196.key_state AND anon_195.key_donor IS NOT DISTINCT
                    FROM anon_196.key_donor) AS anon_194
                  ORDER BY anon_194.place
                  LIMIT 1000) AS anon_187)) || '}') AS anon_181
          FROM (
            SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
                SELECT journal_entry_6.recorded_at
                FROM journal_entry AS journal_entry_6
                WHERE journal_entry_6.sequence = (
                  SELECT ledger_head.sequence
                  FROM ledger_head)), now()) AS known, (
              SELECT ledger_head.sequence
              FROM ledger_head) AS sequence) AS anon_216
          LIMIT 1), 'null')) || '}'), 'UTF8') AS convert_to_1
