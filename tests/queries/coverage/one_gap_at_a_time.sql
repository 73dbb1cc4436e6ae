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
    GROUP BY anon_8.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_8.balance_usd ELSE anon_8.balance END) > 0 OR sum(anon_8.unvalued) > 0) AS anon_7 ON anon_7.need_id = need_1.id
  WHERE need_1.publication = 'PUBLISHED' AND need_1.illustrative IS false AND plan_2.reference IS true AND plan_2.adopted_latest <= $2::DATE AND NOT (EXISTS (
      SELECT plan_3.id
      FROM plan AS plan_3
      WHERE plan_3.reference IS true AND plan_3.adopted_latest <= $2::DATE AND plan_3.state_code IS NOT DISTINCT
      FROM plan_2.state_code AND plan_3.adopted_latest > plan_2.adopted_latest AND plan_3.id IN (
        SELECT need_2.plan_id
        FROM need AS need_2
        JOIN (
          SELECT account_2.stage AS stage, account_2.unit AS unit, account_2.line_id AS line_id, account_2.need_id AS need_id, account_2.project_id AS project_id, anon_12.balance AS balance, anon_12.balance_usd AS balance_usd, anon_12.unvalued AS unvalued
          FROM account AS account_2
          JOIN (
            SELECT anon_13.account_id AS account_id, sum(anon_13.amount) AS balance, sum(anon_13.amount_usd) AS balance_usd, sum(anon_13.unvalued) AS unvalued
            FROM (
              SELECT transfer_3.to_account AS account_id, 1 * transfer_3.amount AS amount, 1 * coalesce(transfer_3.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_3.amount_usd IS NULL) THEN transfer_3.amount ELSE 0 END AS unvalued
              FROM transfer AS transfer_3
              WHERE transfer_3.effective_on <= $2::DATE UNION ALL
              SELECT transfer_4.from_account AS account_id, -1 * transfer_4.amount AS amount, -1 * coalesce(transfer_4.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_4.amount_usd IS NULL) THEN transfer_4.amount ELSE 0 END AS unvalued
              FROM transfer AS transfer_4
              WHERE transfer_4.effective_on <= $2::DATE) AS anon_13
            GROUP BY anon_13.account_id) AS anon_12 ON anon_12.account_id = account_2.id) AS anon_11 ON anon_11.need_id = need_2.id
        WHERE need_2.publication = 'PUBLISHED' AND anon_11.stage = 'REQUIRED' AND anon_11.balance > 0 AND need_2.illustrative IS false) AND plan_3.illustrative IS false))), anon_26 AS (
  SELECT anon_27.stage AS stage, anon_27.unit AS unit, anon_27.need_id AS need_id, anon_27.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_27.balance_usd ELSE anon_27.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_27.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
  FROM (
    SELECT account_3.stage AS stage, account_3.unit AS unit, account_3.line_id AS line_id, account_3.need_id AS need_id, account_3.project_id AS project_id, anon_28.balance AS balance, anon_28.balance_usd AS balance_usd, anon_28.unvalued AS unvalued
    FROM account AS account_3
    JOIN (
      SELECT anon_29.account_id AS account_id, sum(anon_29.amount) AS balance, sum(anon_29.amount_usd) AS balance_usd, sum(anon_29.unvalued) AS unvalued
      FROM (
        SELECT transfer_5.to_account AS account_id, 1 * transfer_5.amount AS amount, 1 * coalesce(transfer_5.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_5.amount_usd IS NULL) THEN transfer_5.amount ELSE 0 END AS unvalued
        FROM transfer AS transfer_5
        WHERE transfer_5.effective_on <= $2::DATE UNION ALL
        SELECT transfer_6.from_account AS account_id, -1 * transfer_6.amount AS amount, -1 * coalesce(transfer_6.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_6.amount_usd IS NULL) THEN transfer_6.amount ELSE 0 END AS unvalued
        FROM transfer AS transfer_6
        WHERE transfer_6.effective_on <= $2::DATE) AS anon_29
      GROUP BY anon_29.account_id) AS anon_28 ON anon_28.account_id = account_3.id) AS anon_27
  JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_27.line_id
  JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
  WHERE anon_27.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_27.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_27.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true), anon_41 AS (
  SELECT need_3.id AS id, need_3.confidence AS confidence, need_3.illustrative AS illustrative, need_3.note AS note, need_3.recorded_at AS recorded_at, need_3.code AS code, need_3.plan_id AS plan_id, need_3.event_id AS event_id, need_3.title AS title, need_3.scope AS scope, need_3.state_code AS state_code, need_3.pillar AS pillar, need_3.sector AS sector, need_3.topics AS topics, need_3.populations AS populations, need_3.kind AS kind, need_3.unit AS unit, need_3.qualifier AS qualifier, need_3.stated_on_edtf AS stated_on_edtf, need_3.stated_on_earliest AS stated_on_earliest, need_3.stated_on_latest AS stated_on_latest, need_3.period_edtf AS period_edtf, need_3.period_earliest AS period_earliest, need_3.period_latest AS period_latest, need_3.investment_known AS investment_known, need_3.validated AS validated, need_3.publication AS publication, plan_5.code AS plan_code, plan_5.title AS plan_title, CAST(CAST(EXTRACT(year
        FROM need_3.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_42.required AS required, anon_42.unvalued AS unvalued
  FROM need AS need_3
  JOIN plan AS plan_5 ON plan_5.id = need_3.plan_id
  JOIN (
    SELECT anon_43.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_43.balance_usd ELSE anon_43.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_43.unvalued ELSE 0 END) AS unvalued
    FROM (
      SELECT account_4.stage AS stage, account_4.unit AS unit, account_4.line_id AS line_id, account_4.need_id AS need_id, account_4.project_id AS project_id, anon_44.balance AS balance, anon_44.balance_usd AS balance_usd, anon_44.unvalued AS unvalued
      FROM account AS account_4
      JOIN (
        SELECT anon_45.account_id AS account_id, sum(anon_45.amount) AS balance, sum(anon_45.amount_usd) AS balance_usd, sum(anon_45.unvalued) AS unvalued
        FROM (
          SELECT transfer_7.to_account AS account_id, 1 * transfer_7.amount AS amount, 1 * coalesce(transfer_7.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_7.amount_usd IS NULL) THEN transfer_7.amount ELSE 0 END AS unvalued
          FROM transfer AS transfer_7
          WHERE transfer_7.effective_on <= $4::DATE UNION ALL
          SELECT transfer_8.from_account AS account_id, -1 * transfer_8.amount AS amount, -1 * coalesce(transfer_8.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_8.amount_usd IS NULL) THEN transfer_8.amount ELSE 0 END AS unvalued
          FROM transfer AS transfer_8
          WHERE transfer_8.effective_on <= $4::DATE) AS anon_45
        GROUP BY anon_45.account_id) AS anon_44 ON anon_44.account_id = account_4.id) AS anon_43
    WHERE anon_43.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_43.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_43.unit = $1::VARCHAR)
    GROUP BY anon_43.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_43.balance_usd ELSE anon_43.balance END) > 0 OR sum(anon_43.unvalued) > 0) AS anon_42 ON anon_42.need_id = need_3.id
  WHERE need_3.publication = 'PUBLISHED' AND need_3.illustrative IS false AND plan_5.reference IS true AND plan_5.adopted_latest <= $4::DATE AND NOT (EXISTS (
      SELECT plan_6.id
      FROM plan AS plan_6
      WHERE plan_6.reference IS true AND plan_6.adopted_latest <= $4::DATE AND plan_6.state_code IS NOT DISTINCT
      FROM plan_5.state_code AND plan_6.adopted_latest > plan_5.adopted_latest AND plan_6.id IN (
        SELECT need_4.plan_id
        FROM need AS need_4
        JOIN (
          SELECT account_5.stage AS stage, account_5.unit AS unit, account_5.line_id AS line_id, account_5.need_id AS need_id, account_5.project_id AS project_id, anon_47.balance AS balance, anon_47.balance_usd AS balance_usd, anon_47.unvalued AS unvalued
          FROM account AS account_5
          JOIN (
            SELECT anon_48.account_id AS account_id, sum(anon_48.amount) AS balance, sum(anon_48.amount_usd) AS balance_usd, sum(anon_48.unvalued) AS unvalued
            FROM (
              SELECT transfer_9.to_account AS account_id, 1 * transfer_9.amount AS amount, 1 * coalesce(transfer_9.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_9.amount_usd IS NULL) THEN transfer_9.amount ELSE 0 END AS unvalued
              FROM transfer AS transfer_9
              WHERE transfer_9.effective_on <= $4::DATE UNION ALL
              SELECT transfer_10.from_account AS account_id, -1 * transfer_10.amount AS amount, -1 * coalesce(transfer_10.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_10.amount_usd IS NULL) THEN transfer_10.amount ELSE 0 END AS unvalued
              FROM transfer AS transfer_10
              WHERE transfer_10.effective_on <= $4::DATE) AS anon_48
            GROUP BY anon_48.account_id) AS anon_47 ON anon_47.account_id = account_5.id) AS anon_46 ON anon_46.need_id = need_4.id
        WHERE need_4.publication = 'PUBLISHED' AND anon_46.stage = 'REQUIRED' AND anon_46.balance > 0 AND need_4.illustrative IS false) AND plan_6.illustrative IS false))), anon_61 AS (
  SELECT anon_62.stage AS stage, anon_62.unit AS unit, anon_62.need_id AS need_id, anon_62.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_62.balance_usd ELSE anon_62.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_62.unvalued ELSE 0 END AS unvalued, pledge_2.donor_id AS donor_id, pledge_2.event_id AS event_id, pledge_line_2.channel AS channel, pledge_line_2.fund_id AS fund_id, pledge_line_2.modality AS modality, pledge_line_2.earmark_modality AS earmark_modality
  FROM (
    SELECT account_6.stage AS stage, account_6.unit AS unit, account_6.line_id AS line_id, account_6.need_id AS need_id, account_6.project_id AS project_id, anon_63.balance AS balance, anon_63.balance_usd AS balance_usd, anon_63.unvalued AS unvalued
    FROM account AS account_6
    JOIN (
      SELECT anon_64.account_id AS account_id, sum(anon_64.amount) AS balance, sum(anon_64.amount_usd) AS balance_usd, sum(anon_64.unvalued) AS unvalued
      FROM (
        SELECT transfer_11.to_account AS account_id, 1 * transfer_11.amount AS amount, 1 * coalesce(transfer_11.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_11.amount_usd IS NULL) THEN transfer_11.amount ELSE 0 END AS unvalued
        FROM transfer AS transfer_11
        WHERE transfer_11.effective_on <= $4::DATE UNION ALL
        SELECT transfer_12.from_account AS account_id, -1 * transfer_12.amount AS amount, -1 * coalesce(transfer_12.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_12.amount_usd IS NULL) THEN transfer_12.amount ELSE 0 END AS unvalued
        FROM transfer AS transfer_12
        WHERE transfer_12.effective_on <= $4::DATE) AS anon_64
      GROUP BY anon_64.account_id) AS anon_63 ON anon_63.account_id = account_6.id) AS anon_62
  JOIN pledge_line AS pledge_line_2 ON pledge_line_2.id = anon_62.line_id
  JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
  WHERE anon_62.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_62.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_62.unit = $1::VARCHAR) AND pledge_line_2.modality != 'LOAN' AND pledge_2.illustrative IS false AND pledge_2.counts IS true), anon_76 AS (
  SELECT need_5.id AS id, need_5.confidence AS confidence, need_5.illustrative AS illustrative, need_5.note AS note, need_5.recorded_at AS recorded_at, need_5.code AS code, need_5.plan_id AS plan_id, need_5.event_id AS event_id, need_5.title AS title, need_5.scope AS scope, need_5.state_code AS state_code, need_5.pillar AS pillar, need_5.sector AS sector, need_5.topics AS topics, need_5.populations AS populations, need_5.kind AS kind, need_5.unit AS unit, need_5.qualifier AS qualifier, need_5.stated_on_edtf AS stated_on_edtf, need_5.stated_on_earliest AS stated_on_earliest, need_5.stated_on_latest AS stated_on_latest, need_5.period_edtf AS period_edtf, need_5.period_earliest AS period_earliest, need_5.period_latest AS period_latest, need_5.investment_known AS investment_known, need_5.validated AS validated, need_5.publication AS publication, plan_8.code AS plan_code, plan_8.title AS plan_title, CAST(CAST(EXTRACT(year
        FROM need_5.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_77.required AS required, anon_77.unvalued AS unvalued
  FROM need AS need_5
  JOIN plan AS plan_8 ON plan_8.id = need_5.plan_id
  JOIN (
    SELECT anon_78.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_78.balance_usd ELSE anon_78.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_78.unvalued ELSE 0 END) AS unvalued
    FROM (
      SELECT account_7.stage AS stage, account_7.unit AS unit, account_7.line_id AS line_id, account_7.need_id AS need_id, account_7.project_id AS project_id, anon_79.balance AS balance, anon_79.balance_usd AS balance_usd, anon_79.unvalued AS unvalued
      FROM account AS account_7
      JOIN (
        SELECT anon_80.account_id AS account_id, sum(anon_80.amount) AS balance, sum(anon_80.amount_usd) AS balance_usd, sum(anon_80.unvalued) AS unvalued
        FROM (
          SELECT transfer_13.to_account AS account_id, 1 * transfer_13.amount AS amount, 1 * coalesce(transfer_13.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_13.amount_usd IS NULL) THEN transfer_13.amount ELSE 0 END AS unvalued
          FROM transfer AS transfer_13
          WHERE transfer_13.effective_on <= $6::DATE UNION ALL
          SELECT transfer_14.from_account AS account_id, -1 * transfer_14.amount AS amount, -1 * coalesce(transfer_14.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_14.amount_usd IS NULL) THEN transfer_14.amount ELSE 0 END AS unvalued
          FROM transfer AS transfer_14
          WHERE transfer_14.effective_on <= $6::DATE) AS anon_80
        GROUP BY anon_80.account_id) AS anon_79 ON anon_79.account_id = account_7.id) AS anon_78
    WHERE anon_78.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_78.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_78.unit = $1::VARCHAR)
    GROUP BY anon_78.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_78.balance_usd ELSE anon_78.balance END) > 0 OR sum(anon_78.unvalued) > 0) AS anon_77 ON anon_77.need_id = need_5.id
  WHERE need_5.publication = 'PUBLISHED' AND need_5.illustrative IS false AND plan_8.reference IS true AND plan_8.adopted_latest <= $6::DATE AND NOT (EXISTS (
      SELECT plan_9.id
      FROM plan AS plan_9
      WHERE plan_9.reference IS true AND plan_9.adopted_latest <= $6::DATE AND plan_9.state_code IS NOT DISTINCT
      FROM plan_8.state_code AND plan_9.adopted_latest > plan_8.adopted_latest AND plan_9.id IN (
        SELECT need_6.plan_id
        FROM need AS need_6
        JOIN (
          SELECT account_8.stage AS stage, account_8.unit AS unit, account_8.line_id AS line_id, account_8.need_id AS need_id, account_8.project_id AS project_id, anon_82.balance AS balance, anon_82.balance_usd AS balance_usd, anon_82.unvalued AS unvalued
          FROM account AS account_8
          JOIN (
            SELECT anon_83.account_id AS account_id, sum(anon_83.amount) AS balance, sum(anon_83.amount_usd) AS balance_usd, sum(anon_83.unvalued) AS unvalued
            FROM (
              SELECT transfer_15.to_account AS account_id, 1 * transfer_15.amount AS amount, 1 * coalesce(transfer_15.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_15.amount_usd IS NULL) THEN transfer_15.amount ELSE 0 END AS unvalued
              FROM transfer AS transfer_15
              WHERE transfer_15.effective_on <= $6::DATE UNION ALL
              SELECT transfer_16.from_account AS account_id, -1 * transfer_16.amount AS amount, -1 * coalesce(transfer_16.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_16.amount_usd IS NULL) THEN transfer_16.amount ELSE 0 END AS unvalued
              FROM transfer AS transfer_16
              WHERE transfer_16.effective_on <= $6::DATE) AS anon_83
            GROUP BY anon_83.account_id) AS anon_82 ON anon_82.account_id = account_8.id) AS anon_81 ON anon_81.need_id = need_6.id
        WHERE need_6.publication = 'PUBLISHED' AND anon_81.stage = 'REQUIRED' AND anon_81.balance > 0 AND need_6.illustrative IS false) AND plan_9.illustrative IS false))), anon_96 AS (
  SELECT anon_97.stage AS stage, anon_97.unit AS unit, anon_97.need_id AS need_id, anon_97.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_97.balance_usd ELSE anon_97.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_97.unvalued ELSE 0 END AS unvalued, pledge_3.donor_id AS donor_id, pledge_3.event_id AS event_id, pledge_line_3.channel AS channel, pledge_line_3.fund_id AS fund_id, pledge_line_3.modality AS modality, pledge_line_3.earmark_modality AS earmark_modality
  FROM (
    SELECT account_9.stage AS stage, account_9.unit AS unit, account_9.line_id AS line_id, account_9.need_id AS need_id, account_9.project_id AS project_id, anon_98.balance AS balance, anon_98.balance_usd AS balance_usd, anon_98.unvalued AS unvalued
    FROM account AS account_9
    JOIN (
      SELECT anon_99.account_id AS account_id, sum(anon_99.amount) AS balance, sum(anon_99.amount_usd) AS balance_usd, sum(anon_99.unvalued) AS unvalued
      FROM (
        SELECT transfer_17.to_account AS account_id, 1 * transfer_17.amount AS amount, 1 * coalesce(transfer_17.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_17.amount_usd IS NULL) THEN transfer_17.amount ELSE 0 END AS unvalued
        FROM transfer AS transfer_17
        WHERE transfer_17.effective_on <= $6::DATE UNION ALL
        SELECT transfer_18.from_account AS account_id, -1 * transfer_18.amount AS amount, -1 * coalesce(transfer_18.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_18.amount_usd IS NULL) THEN transfer_18.amount ELSE 0 END AS unvalued
        FROM transfer AS transfer_18
        WHERE transfer_18.effective_on <= $6::DATE) AS anon_99
      GROUP BY anon_99.account_id) AS anon_98 ON anon_98.account_id = account_9.id) AS anon_97
  JOIN pledge_line AS pledge_line_3 ON pledge_line_3.id = anon_97.line_id
  JOIN pledge AS pledge_3 ON pledge_3.id = pledge_line_3.pledge_id
  WHERE anon_97.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_97.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_97.unit = $1::VARCHAR) AND pledge_line_3.modality != 'LOAN' AND pledge_3.illustrative IS false AND pledge_3.counts IS true), anon_111 AS (
  SELECT need_7.id AS id, need_7.confidence AS confidence, need_7.illustrative AS illustrative, need_7.note AS note, need_7.recorded_at AS recorded_at, need_7.code AS code, need_7.plan_id AS plan_id, need_7.event_id AS event_id, need_7.title AS title, need_7.scope AS scope, need_7.state_code AS state_code, need_7.pillar AS pillar, need_7.sector AS sector, need_7.topics AS topics, need_7.populations AS populations, need_7.kind AS kind, need_7.unit AS unit, need_7.qualifier AS qualifier, need_7.stated_on_edtf AS stated_on_edtf, need_7.stated_on_earliest AS stated_on_earliest, need_7.stated_on_latest AS stated_on_latest, need_7.period_edtf AS period_edtf, need_7.period_earliest AS period_earliest, need_7.period_latest AS period_latest, need_7.investment_known AS investment_known, need_7.validated AS validated, need_7.publication AS publication, plan_11.code AS plan_code, plan_11.title AS plan_title, CAST(CAST(EXTRACT(year
        FROM need_7.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_112.required AS required, anon_112.unvalued AS unvalued
  FROM need AS need_7
  JOIN plan AS plan_11 ON plan_11.id = need_7.plan_id
  JOIN (
    SELECT anon_113.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_113.balance_usd ELSE anon_113.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_113.unvalued ELSE 0 END) AS unvalued
    FROM (
      SELECT account_10.stage AS stage, account_10.unit AS unit, account_10.line_id AS line_id, account_10.need_id AS need_id, account_10.project_id AS project_id, account_10.balance AS balance, account_10.balance_usd AS balance_usd, account_10.unvalued AS unvalued
      FROM account AS account_10) AS anon_113
    WHERE anon_113.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_113.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_113.unit = $1::VARCHAR)
    GROUP BY anon_113.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_113.balance_usd ELSE anon_113.balance END) > 0 OR sum(anon_113.unvalued) > 0) AS anon_112 ON anon_112.need_id = need_7.id
  WHERE need_7.publication = 'PUBLISHED' AND plan_11.code = any($8::TEXT[]) AND need_7.illustrative IS false), anon_126 AS (
  SELECT anon_127.stage AS stage, anon_127.unit AS unit, anon_127.need_id AS need_id, anon_127.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_127.balance_usd ELSE anon_127.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_127.unvalued ELSE 0 END AS unvalued, pledge_4.donor_id AS donor_id, pledge_4.event_id AS event_id, pledge_line_4.channel AS channel, pledge_line_4.fund_id AS fund_id, pledge_line_4.modality AS modality, pledge_line_4.earmark_modality AS earmark_modality
  FROM (
    SELECT account_11.stage AS stage, account_11.unit AS unit, account_11.line_id AS line_id, account_11.need_id AS need_id, account_11.project_id AS project_id, account_11.balance AS balance, account_11.balance_usd AS balance_usd, account_11.unvalued AS unvalued
    FROM account AS account_11) AS anon_127
  JOIN pledge_line AS pledge_line_4 ON pledge_line_4.id = anon_127.line_id
  JOIN pledge AS pledge_4 ON pledge_4.id = pledge_line_4.pledge_id
  WHERE anon_127.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_127.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_127.unit = $1::VARCHAR) AND pledge_line_4.modality != 'LOAN' AND pledge_4.illustrative IS false AND pledge_4.counts IS true)
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
                              SELECT (((((('{"required":' || coalesce((('"' || CAST(decimal_text(anon_15.required, anon_15.unit) AS TEXT)) || '"'), 'null')) || ',"complete":') || coalesce(CAST(anon_15.unconverted = '[]'::jsonb AS TEXT), 'null')) || ',"unconverted":') || (
                                    SELECT (('[' || coalesce(string_agg((((('{"amount":' || coalesce((('"' || CAST(anon_17.amount AS TEXT)) || '"'), 'null')) || ',"currency":') || CAST(to_json(CAST(anon_17.currency AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_16
                                    FROM (
                                      SELECT anon_18.currency AS currency, anon_18.amount AS amount
                                      FROM (
                                        SELECT CAST(anon_19.value AS JSONB) ->> 'currency' AS currency, CAST(anon_19.value AS JSONB) ->> 'amount' AS amount
                                        FROM jsonb_array_elements(anon_15.unconverted) AS anon_19) AS anon_18
                                      ORDER BY anon_18.currency
                                      LIMIT 1000) AS anon_17)) || '}') AS anon_14
                              FROM (
                                SELECT anon_20.required AS required, anon_20.needs AS needs, anon_20.pledged_amount AS pledged_amount, anon_20.pledged_covered AS pledged_covered, anon_20.pledged_gap AS pledged_gap, anon_20.pledged_surplus AS pledged_surplus, anon_20.pledged_full AS pledged_full, anon_20.committed_amount AS committed_amount, anon_20.committed_covered AS committed_covered, anon_20.committed_gap AS committed_gap, anon_20.committed_surplus AS committed_surplus, anon_20.committed_full AS committed_full, anon_20.received_amount AS received_amount, anon_20.received_covered AS received_covered, anon_20.received_gap AS received_gap, anon_20.received_surplus AS received_surplus, anon_20.received_full AS received_full, anon_20.disbursed_amount AS disbursed_amount, anon_20.disbursed_covered AS disbursed_covered, anon_20.disbursed_gap AS disbursed_gap, anon_20.disbursed_surplus AS disbursed_surplus, anon_20.disbursed_full AS disbursed_full, anon_20.spent_amount AS spent_amount, anon_20.spent_covered AS spent_covered, anon_20.spent_gap AS spent_gap, anon_20.spent_surplus AS spent_surplus, anon_20.spent_full AS spent_full, anon_20.unit AS unit, anon_20.keys AS keys, anon_20.unconverted AS unconverted, anon_20.of_needs AS of_needs, CAST(anon_20.keys AS TEXT) AS place
                                FROM (
                                  SELECT anon_21.required AS required, anon_21.needs AS needs, anon_21.pledged_amount AS pledged_amount, anon_21.pledged_covered AS pledged_covered, anon_21.pledged_gap AS pledged_gap, anon_21.pledged_surplus AS pledged_surplus, anon_21.pledged_full AS pledged_full, anon_21.committed_amount AS committed_amount, anon_21.committed_covered AS committed_covered, anon_21.committed_gap AS committed_gap, anon_21.committed_surplus AS committed_surplus, anon_21.committed_full AS committed_full, anon_21.received_amount AS received_amount, anon_21.received_covered AS received_covered, anon_21.received_gap AS received_gap, anon_21.received_surplus AS received_surplus, anon_21.received_full AS received_full, anon_21.disbursed_amount AS disbursed_amount, anon_21.disbursed_covered AS disbursed_covered, anon_21.disbursed_gap AS disbursed_gap, anon_21.disbursed_surplus AS disbursed_surplus, anon_21.disbursed_full AS disbursed_full, anon_21.spent_amount AS spent_amount, anon_21.spent_covered AS spent_covered, anon_21.spent_gap AS spent_gap, anon_21.spent_surplus AS spent_surplus, anon_21.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_22.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                                  FROM (
                                    SELECT coalesce(sum(anon_23.required), 0::numeric) AS required, count(anon_23.id) AS needs, coalesce(sum(anon_23.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_23.pledged, anon_23.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_23.required - anon_23.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_23.pledged - anon_23.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_23.id) FILTER (
                                      WHERE anon_23.pledged >= anon_23.required) AS pledged_full, coalesce(sum(anon_23.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_23.committed, anon_23.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_23.required - anon_23.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_23.committed - anon_23.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_23.id) FILTER (
                                      WHERE anon_23.committed >= anon_23.required) AS committed_full, coalesce(sum(anon_23.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_23.received, anon_23.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_23.required - anon_23.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_23.received - anon_23.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_23.id) FILTER (
                                      WHERE anon_23.received >= anon_23.required) AS received_full, coalesce(sum(anon_23.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_23.disbursed, anon_23.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_23.required - anon_23.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_23.disbursed - anon_23.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_23.id) FILTER (
                                      WHERE anon_23.disbursed >= anon_23.required) AS disbursed_full, coalesce(sum(anon_23.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_23.spent, anon_23.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_23.required - anon_23.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_23.spent - anon_23.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_23.id) FILTER (
                                      WHERE anon_23.spent >= anon_23.required) AS spent_full
                                    FROM (
                                      SELECT anon_24.id AS id, anon_24.required AS required, coalesce(sum(anon_25.value) FILTER (
                                          WHERE anon_25.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(anon_25.value) FILTER (
                                          WHERE anon_25.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(anon_25.value) FILTER (
                                          WHERE anon_25.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(anon_25.value) FILTER (
                                          WHERE anon_25.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(anon_25.value) FILTER (
                                          WHERE anon_25.stage IN ('SPENT')), 0::numeric) AS spent
                                      FROM anon_6 AS anon_24
                                      LEFT OUTER JOIN anon_26 AS anon_25 ON anon_25.need_id = anon_24.id
                                      GROUP BY anon_24.id, anon_24.required) AS anon_23) AS anon_21
                                  LEFT OUTER JOIN (
                                    SELECT jsonb_agg(jsonb_build_object('currency', anon_30.unit, 'amount', decimal_text(anon_30.amount, anon_30.unit))) AS unconverted
                                    FROM (
                                      SELECT anon_31.unit AS unit, sum(anon_31.unvalued) AS amount
                                      FROM (
                                        SELECT anon_32.unit AS unit, anon_32.unvalued AS unvalued
                                        FROM anon_6 AS anon_33
                                        JOIN anon_26 AS anon_32 ON anon_32.need_id = anon_33.id UNION ALL
                                        SELECT anon_34.unit AS unit, anon_34.unvalued AS unvalued
                                        FROM anon_6 AS anon_34) AS anon_31
                                      WHERE anon_31.unvalued > $3::BIGINT
                                      GROUP BY anon_31.unit) AS anon_30) AS anon_22 ON true) AS anon_20) AS anon_15
                              LIMIT 1), 'null')) || '}') AS anon_1
                      FROM (
                        SELECT $2::DATE AS effective, coalesce((
                            SELECT journal_entry_1.recorded_at
                            FROM journal_entry AS journal_entry_1
                            WHERE journal_entry_1.sequence = (
                              SELECT ledger_head.sequence
                              FROM ledger_head)), now()) AS known, (
                          SELECT ledger_head.sequence
                          FROM ledger_head) AS sequence) AS anon_35
                      LIMIT 1), 'null')) || ',"in2020":') || coalesce((
                  SELECT (((('{"plans":' || (
                            SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_38.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_37
                            FROM (
                              SELECT anon_39.id AS id, anon_39.confidence AS confidence, anon_39.illustrative AS illustrative, anon_39.note AS note, anon_39.recorded_at AS recorded_at, anon_39.code AS code, anon_39.state_code AS state_code, anon_39.title AS title, anon_39.cycle AS cycle, anon_39.version AS version, anon_39.status AS status, anon_39.adopted_edtf AS adopted_edtf, anon_39.adopted_earliest AS adopted_earliest, anon_39.adopted_latest AS adopted_latest, anon_39.reference AS reference, anon_39.document_id AS document_id, anon_39.supersedes_id AS supersedes_id
                              FROM (
                                SELECT plan_4.id AS id, plan_4.confidence AS confidence, plan_4.illustrative AS illustrative, plan_4.note AS note, plan_4.recorded_at AS recorded_at, plan_4.code AS code, plan_4.state_code AS state_code, plan_4.title AS title, plan_4.cycle AS cycle, plan_4.version AS version, plan_4.status AS status, plan_4.adopted_edtf AS adopted_edtf, plan_4.adopted_earliest AS adopted_earliest, plan_4.adopted_latest AS adopted_latest, plan_4.reference AS reference, plan_4.document_id AS document_id, plan_4.supersedes_id AS supersedes_id
                                FROM plan AS plan_4
                                WHERE plan_4.id IN (
                                  SELECT anon_40.plan_id
                                  FROM anon_41 AS anon_40)) AS anon_39
                              ORDER BY anon_39.code
                              LIMIT 1000) AS anon_38)) || ',"total":') || coalesce((
                          SELECT (((((('{"required":' || coalesce((('"' || CAST(decimal_text(anon_50.required, anon_50.unit) AS TEXT)) || '"'), 'null')) || ',"complete":') || coalesce(CAST(anon_50.unconverted = '[]'::jsonb AS TEXT), 'null')) || ',"unconverted":') || (
                                SELECT (('[' || coalesce(string_agg((((('{"amount":' || coalesce((('"' || CAST(anon_52.amount AS TEXT)) || '"'), 'null')) || ',"currency":') || CAST(to_json(CAST(anon_52.currency AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_51
                                FROM (
                                  SELECT anon_53.currency AS currency, anon_53.amount AS amount
                                  FROM (
                                    SELECT CAST(anon_54.value AS JSONB) ->> 'currency' AS currency, CAST(anon_54.value AS JSONB) ->> 'amount' AS amount
                                    FROM jsonb_array_elements(anon_50.unconverted) AS anon_54) AS anon_53
                                  ORDER BY anon_53.currency
                                  LIMIT 1000) AS anon_52)) || '}') AS anon_49
                          FROM (
                            SELECT anon_55.required AS required, anon_55.needs AS needs, anon_55.pledged_amount AS pledged_amount, anon_55.pledged_covered AS pledged_covered, anon_55.pledged_gap AS pledged_gap, anon_55.pledged_surplus AS pledged_surplus, anon_55.pledged_full AS pledged_full, anon_55.committed_amount AS committed_amount, anon_55.committed_covered AS committed_covered, anon_55.committed_gap AS committed_gap, anon_55.committed_surplus AS committed_surplus, anon_55.committed_full AS committed_full, anon_55.received_amount AS received_amount, anon_55.received_covered AS received_covered, anon_55.received_gap AS received_gap, anon_55.received_surplus AS received_surplus, anon_55.received_full AS received_full, anon_55.disbursed_amount AS disbursed_amount, anon_55.disbursed_covered AS disbursed_covered, anon_55.disbursed_gap AS disbursed_gap, anon_55.disbursed_surplus AS disbursed_surplus, anon_55.disbursed_full AS disbursed_full, anon_55.spent_amount AS spent_amount, anon_55.spent_covered AS spent_covered, anon_55.spent_gap AS spent_gap, anon_55.spent_surplus AS spent_surplus, anon_55.spent_full AS spent_full, anon_55.unit AS unit, anon_55.keys AS keys, anon_55.unconverted AS unconverted, anon_55.of_needs AS of_needs, CAST(anon_55.keys AS TEXT) AS place
                            FROM (
                              SELECT anon_56.required AS required, anon_56.needs AS needs, anon_56.pledged_amount AS pledged_amount, anon_56.pledged_covered AS pledged_covered, anon_56.pledged_gap AS pledged_gap, anon_56.pledged_surplus AS pledged_surplus, anon_56.pledged_full AS pledged_full, anon_56.committed_amount AS committed_amount, anon_56.committed_covered AS committed_covered, anon_56.committed_gap AS committed_gap, anon_56.committed_surplus AS committed_surplus, anon_56.committed_full AS committed_full, anon_56.received_amount AS received_amount, anon_56.received_covered AS received_covered, anon_56.received_gap AS received_gap, anon_56.received_surplus AS received_surplus, anon_56.received_full AS received_full, anon_56.disbursed_amount AS disbursed_amount, anon_56.disbursed_covered AS disbursed_covered, anon_56.disbursed_gap AS disbursed_gap, anon_56.disbursed_surplus AS disbursed_surplus, anon_56.disbursed_full AS disbursed_full, anon_56.spent_amount AS spent_amount, anon_56.spent_covered AS spent_covered, anon_56.spent_gap AS spent_gap, anon_56.spent_surplus AS spent_surplus, anon_56.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_57.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                              FROM (
                                SELECT coalesce(sum(anon_58.required), 0::numeric) AS required, count(anon_58.id) AS needs, coalesce(sum(anon_58.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_58.pledged, anon_58.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_58.required - anon_58.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_58.pledged - anon_58.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_58.id) FILTER (
                                  WHERE anon_58.pledged >= anon_58.required) AS pledged_full, coalesce(sum(anon_58.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_58.committed, anon_58.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_58.required - anon_58.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_58.committed - anon_58.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_58.id) FILTER (
                                  WHERE anon_58.committed >= anon_58.required) AS committed_full, coalesce(sum(anon_58.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_58.received, anon_58.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_58.required - anon_58.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_58.received - anon_58.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_58.id) FILTER (
                                  WHERE anon_58.received >= anon_58.required) AS received_full, coalesce(sum(anon_58.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_58.disbursed, anon_58.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_58.required - anon_58.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_58.disbursed - anon_58.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_58.id) FILTER (
                                  WHERE anon_58.disbursed >= anon_58.required) AS disbursed_full, coalesce(sum(anon_58.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_58.spent, anon_58.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_58.required - anon_58.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_58.spent - anon_58.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_58.id) FILTER (
                                  WHERE anon_58.spent >= anon_58.required) AS spent_full
                                FROM (
                                  SELECT anon_59.id AS id, anon_59.required AS required, coalesce(sum(anon_60.value) FILTER (
                                      WHERE anon_60.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(anon_60.value) FILTER (
                                      WHERE anon_60.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(anon_60.value) FILTER (
                                      WHERE anon_60.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(anon_60.value) FILTER (
                                      WHERE anon_60.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(anon_60.value) FILTER (
                                      WHERE anon_60.stage IN ('SPENT')), 0::numeric) AS spent
                                  FROM anon_41 AS anon_59
                                  LEFT OUTER JOIN anon_61 AS anon_60 ON anon_60.need_id = anon_59.id
                                  GROUP BY anon_59.id, anon_59.required) AS anon_58) AS anon_56
                              LEFT OUTER JOIN (
                                SELECT jsonb_agg(jsonb_build_object('currency', anon_65.unit, 'amount', decimal_text(anon_65.amount, anon_65.unit))) AS unconverted
                                FROM (
                                  SELECT anon_66.unit AS unit, sum(anon_66.unvalued) AS amount
                                  FROM (
                                    SELECT anon_67.unit AS unit, anon_67.unvalued AS unvalued
                                    FROM anon_41 AS anon_68
                                    JOIN anon_61 AS anon_67 ON anon_67.need_id = anon_68.id UNION ALL
                                    SELECT anon_69.unit AS unit, anon_69.unvalued AS unvalued
                                    FROM anon_41 AS anon_69) AS anon_66
                                  WHERE anon_66.unvalued > $5::BIGINT
                                  GROUP BY anon_66.unit) AS anon_65) AS anon_57 ON true) AS anon_55) AS anon_50
                          LIMIT 1), 'null')) || '}') AS anon_36
                  FROM (
                    SELECT $4::DATE AS effective, coalesce((
                        SELECT journal_entry_2.recorded_at
                        FROM journal_entry AS journal_entry_2
                        WHERE journal_entry_2.sequence = (
                          SELECT ledger_head.sequence
                          FROM ledger_head)), now()) AS known, (
                      SELECT ledger_head.sequence
                      FROM ledger_head) AS sequence) AS anon_70
                  LIMIT 1), 'null')) || ',"in2021":') || coalesce((
              SELECT (((('{"plans":' || (
                        SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_73.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_72
                        FROM (
                          SELECT anon_74.id AS id, anon_74.confidence AS confidence, anon_74.illustrative AS illustrative, anon_74.note AS note, anon_74.recorded_at AS recorded_at, anon_74.code AS code, anon_74.state_code AS state_code, anon_74.title AS title, anon_74.cycle AS cycle, anon_74.version AS version, anon_74.status AS status, anon_74.adopted_edtf AS adopted_edtf, anon_74.adopted_earliest AS adopted_earliest, anon_74.adopted_latest AS adopted_latest, anon_74.reference AS reference, anon_74.document_id AS document_id, anon_74.supersedes_id AS supersedes_id
                          FROM (
                            SELECT plan_7.id AS id, plan_7.confidence AS confidence, plan_7.illustrative AS illustrative, plan_7.note AS note, plan_7.recorded_at AS recorded_at, plan_7.code AS code, plan_7.state_code AS state_code, plan_7.title AS title, plan_7.cycle AS cycle, plan_7.version AS version, plan_7.status AS status, plan_7.adopted_edtf AS adopted_edtf, plan_7.adopted_earliest AS adopted_earliest, plan_7.adopted_latest AS adopted_latest, plan_7.reference AS reference, plan_7.document_id AS document_id, plan_7.supersedes_id AS supersedes_id
                            FROM plan AS plan_7
                            WHERE plan_7.id IN (
                              SELECT anon_75.plan_id
                              FROM anon_76 AS anon_75)) AS anon_74
                          ORDER BY anon_74.code
                          LIMIT 1000) AS anon_73)) || ',"total":') || coalesce((
                      SELECT (((((('{"required":' || coalesce((('"' || CAST(decimal_text(anon_85.required, anon_85.unit) AS TEXT)) || '"'), 'null')) || ',"complete":') || coalesce(CAST(anon_85.unconverted = '[]'::jsonb AS TEXT), 'null')) || ',"unconverted":') || (
                            SELECT (('[' || coalesce(string_agg((((('{"amount":' || coalesce((('"' || CAST(anon_87.amount AS TEXT)) || '"'), 'null')) || ',"currency":') || CAST(to_json(CAST(anon_87.currency AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_86
                            FROM (
                              SELECT anon_88.currency AS currency, anon_88.amount AS amount
                              FROM (
                                SELECT CAST(anon_89.value AS JSONB) ->> 'currency' AS currency, CAST(anon_89.value AS JSONB) ->> 'amount' AS amount
                                FROM jsonb_array_elements(anon_85.unconverted) AS anon_89) AS anon_88
                              ORDER BY anon_88.currency
                              LIMIT 1000) AS anon_87)) || '}') AS anon_84
                      FROM (
                        SELECT anon_90.required AS required, anon_90.needs AS needs, anon_90.pledged_amount AS pledged_amount, anon_90.pledged_covered AS pledged_covered, anon_90.pledged_gap AS pledged_gap, anon_90.pledged_surplus AS pledged_surplus, anon_90.pledged_full AS pledged_full, anon_90.committed_amount AS committed_amount, anon_90.committed_covered AS committed_covered, anon_90.committed_gap AS committed_gap, anon_90.committed_surplus AS committed_surplus, anon_90.committed_full AS committed_full, anon_90.received_amount AS received_amount, anon_90.received_covered AS received_covered, anon_90.received_gap AS received_gap, anon_90.received_surplus AS received_surplus, anon_90.received_full AS received_full, anon_90.disbursed_amount AS disbursed_amount, anon_90.disbursed_covered AS disbursed_covered, anon_90.disbursed_gap AS disbursed_gap, anon_90.disbursed_surplus AS disbursed_surplus, anon_90.disbursed_full AS disbursed_full, anon_90.spent_amount AS spent_amount, anon_90.spent_covered AS spent_covered, anon_90.spent_gap AS spent_gap, anon_90.spent_surplus AS spent_surplus, anon_90.spent_full AS spent_full, anon_90.unit AS unit, anon_90.keys AS keys, anon_90.unconverted AS unconverted, anon_90.of_needs AS of_needs, CAST(anon_90.keys AS TEXT) AS place
                        FROM (
                          SELECT anon_91.required AS required, anon_91.needs AS needs, anon_91.pledged_amount AS pledged_amount, anon_91.pledged_covered AS pledged_covered, anon_91.pledged_gap AS pledged_gap, anon_91.pledged_surplus AS pledged_surplus, anon_91.pledged_full AS pledged_full, anon_91.committed_amount AS committed_amount, anon_91.committed_covered AS committed_covered, anon_91.committed_gap AS committed_gap, anon_91.committed_surplus AS committed_surplus, anon_91.committed_full AS committed_full, anon_91.received_amount AS received_amount, anon_91.received_covered AS received_covered, anon_91.received_gap AS received_gap, anon_91.received_surplus AS received_surplus, anon_91.received_full AS received_full, anon_91.disbursed_amount AS disbursed_amount, anon_91.disbursed_covered AS disbursed_covered, anon_91.disbursed_gap AS disbursed_gap, anon_91.disbursed_surplus AS disbursed_surplus, anon_91.disbursed_full AS disbursed_full, anon_91.spent_amount AS spent_amount, anon_91.spent_covered AS spent_covered, anon_91.spent_gap AS spent_gap, anon_91.spent_surplus AS spent_surplus, anon_91.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_92.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                          FROM (
                            SELECT coalesce(sum(anon_93.required), 0::numeric) AS required, count(anon_93.id) AS needs, coalesce(sum(anon_93.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_93.pledged, anon_93.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_93.required - anon_93.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_93.pledged - anon_93.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_93.id) FILTER (
                              WHERE anon_93.pledged >= anon_93.required) AS pledged_full, coalesce(sum(anon_93.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_93.committed, anon_93.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_93.required - anon_93.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_93.committed - anon_93.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_93.id) FILTER (
                              WHERE anon_93.committed >= anon_93.required) AS committed_full, coalesce(sum(anon_93.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_93.received, anon_93.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_93.required - anon_93.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_93.received - anon_93.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_93.id) FILTER (
                              WHERE anon_93.received >= anon_93.required) AS received_full, coalesce(sum(anon_93.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_93.disbursed, anon_93.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_93.required - anon_93.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_93.disbursed - anon_93.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_93.id) FILTER (
                              WHERE anon_93.disbursed >= anon_93.required) AS disbursed_full, coalesce(sum(anon_93.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_93.spent, anon_93.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_93.required - anon_93.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_93.spent - anon_93.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_93.id) FILTER (
                              WHERE anon_93.spent >= anon_93.required) AS spent_full
                            FROM (
                              SELECT anon_94.id AS id, anon_94.required AS required, coalesce(sum(anon_95.value) FILTER (
                                  WHERE anon_95.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(anon_95.value) FILTER (
                                  WHERE anon_95.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(anon_95.value) FILTER (
                                  WHERE anon_95.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(anon_95.value) FILTER (
                                  WHERE anon_95.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(anon_95.value) FILTER (
                                  WHERE anon_95.stage IN ('SPENT')), 0::numeric) AS spent
                              FROM anon_76 AS anon_94
                              LEFT OUTER JOIN anon_96 AS anon_95 ON anon_95.need_id = anon_94.id
                              GROUP BY anon_94.id, anon_94.required) AS anon_93) AS anon_91
                          LEFT OUTER JOIN (
                            SELECT jsonb_agg(jsonb_build_object('currency', anon_100.unit, 'amount', decimal_text(anon_100.amount, anon_100.unit))) AS unconverted
                            FROM (
                              SELECT anon_101.unit AS unit, sum(anon_101.unvalued) AS amount
                              FROM (
                                SELECT anon_102.unit AS unit, anon_102.unvalued AS unvalued
                                FROM anon_76 AS anon_103
                                JOIN anon_96 AS anon_102 ON anon_102.need_id = anon_103.id UNION ALL
                                SELECT anon_104.unit AS unit, anon_104.unvalued AS unvalued
                                FROM anon_76 AS anon_104) AS anon_101
                              WHERE anon_101.unvalued > $7::BIGINT
                              GROUP BY anon_101.unit) AS anon_100) AS anon_92 ON true) AS anon_90) AS anon_85
                      LIMIT 1), 'null')) || '}') AS anon_71
              FROM (
                SELECT $6::DATE AS effective, coalesce((
                    SELECT journal_entry_3.recorded_at
                    FROM journal_entry AS journal_entry_3
                    WHERE journal_entry_3.sequence = (
                      SELECT ledger_head.sequence
                      FROM ledger_head)), now()) AS known, (
                  SELECT ledger_head.sequence
                  FROM ledger_head) AS sequence) AS anon_105
              LIMIT 1), 'null')) || ',"named":') || coalesce((
          SELECT (((('{"plans":' || (
                    SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_108.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_107
                    FROM (
                      SELECT anon_109.id AS id, anon_109.confidence AS confidence, anon_109.illustrative AS illustrative, anon_109.note AS note, anon_109.recorded_at AS recorded_at, anon_109.code AS code, anon_109.state_code AS state_code, anon_109.title AS title, anon_109.cycle AS cycle, anon_109.version AS version, anon_109.status AS status, anon_109.adopted_edtf AS adopted_edtf, anon_109.adopted_earliest AS adopted_earliest, anon_109.adopted_latest AS adopted_latest, anon_109.reference AS reference, anon_109.document_id AS document_id, anon_109.supersedes_id AS supersedes_id
                      FROM (
                        SELECT plan_10.id AS id, plan_10.confidence AS confidence, plan_10.illustrative AS illustrative, plan_10.note AS note, plan_10.recorded_at AS recorded_at, plan_10.code AS code, plan_10.state_code AS state_code, plan_10.title AS title, plan_10.cycle AS cycle, plan_10.version AS version, plan_10.status AS status, plan_10.adopted_edtf AS adopted_edtf, plan_10.adopted_earliest AS adopted_earliest, plan_10.adopted_latest AS adopted_latest, plan_10.reference AS reference, plan_10.document_id AS document_id, plan_10.supersedes_id AS supersedes_id
                        FROM plan AS plan_10
                        WHERE plan_10.id IN (
                          SELECT anon_110.plan_id
                          FROM anon_111 AS anon_110)) AS anon_109
                      ORDER BY anon_109.code
                      LIMIT 1000) AS anon_108)) || ',"total":') || coalesce((
                  SELECT (((((('{"required":' || coalesce((('"' || CAST(decimal_text(anon_115.required, anon_115.unit) AS TEXT)) || '"'), 'null')) || ',"complete":') || coalesce(CAST(anon_115.unconverted = '[]'::jsonb AS TEXT), 'null')) || ',"unconverted":') || (
                        SELECT (('[' || coalesce(string_agg((((('{"amount":' || coalesce((('"' || CAST(anon_117.amount AS TEXT)) || '"'), 'null')) || ',"currency":') || CAST(to_json(CAST(anon_117.currency AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_116
                        FROM (
                          SELECT anon_118.currency AS currency, anon_118.amount AS amount
                          FROM (
                            SELECT CAST(anon_119.value AS JSONB) ->> 'currency' AS currency, CAST(anon_119.value AS JSONB) ->> 'amount' AS amount
                            FROM jsonb_array_elements(anon_115.unconverted) AS anon_119) AS anon_118
                          ORDER BY anon_118.currency
                          LIMIT 1000) AS anon_117)) || '}') AS anon_114
                  FROM (
                    SELECT anon_120.required AS required, anon_120.needs AS needs, anon_120.pledged_amount AS pledged_amount, anon_120.pledged_covered AS pledged_covered, anon_120.pledged_gap AS pledged_gap, anon_120.pledged_surplus AS pledged_surplus, anon_120.pledged_full AS pledged_full, anon_120.committed_amount AS committed_amount, anon_120.committed_covered AS committed_covered, anon_120.committed_gap AS committed_gap, anon_120.committed_surplus AS committed_surplus, anon_120.committed_full AS committed_full, anon_120.received_amount AS received_amount, anon_120.received_covered AS received_covered, anon_120.received_gap AS received_gap, anon_120.received_surplus AS received_surplus, anon_120.received_full AS received_full, anon_120.disbursed_amount AS disbursed_amount, anon_120.disbursed_covered AS disbursed_covered, anon_120.disbursed_gap AS disbursed_gap, anon_120.disbursed_surplus AS disbursed_surplus, anon_120.disbursed_full AS disbursed_full, anon_120.spent_amount AS spent_amount, anon_120.spent_covered AS spent_covered, anon_120.spent_gap AS spent_gap, anon_120.spent_surplus AS spent_surplus, anon_120.spent_full AS spent_full, anon_120.unit AS unit, anon_120.keys AS keys, anon_120.unconverted AS unconverted, anon_120.of_needs AS of_needs, CAST(anon_120.keys AS TEXT) AS place
                    FROM (
                      SELECT anon_121.required AS required, anon_121.needs AS needs, anon_121.pledged_amount AS pledged_amount, anon_121.pledged_covered AS pledged_covered, anon_121.pledged_gap AS pledged_gap, anon_121.pledged_surplus AS pledged_surplus, anon_121.pledged_full AS pledged_full, anon_121.committed_amount AS committed_amount, anon_121.committed_covered AS committed_covered, anon_121.committed_gap AS committed_gap, anon_121.committed_surplus AS committed_surplus, anon_121.committed_full AS committed_full, anon_121.received_amount AS received_amount, anon_121.received_covered AS received_covered, anon_121.received_gap AS received_gap, anon_121.received_surplus AS received_surplus, anon_121.received_full AS received_full, anon_121.disbursed_amount AS disbursed_amount, anon_121.disbursed_covered AS disbursed_covered, anon_121.disbursed_gap AS disbursed_gap, anon_121.disbursed_surplus AS disbursed_surplus, anon_121.disbursed_full AS disbursed_full, anon_121.spent_amount AS spent_amount, anon_121.spent_covered AS spent_covered, anon_121.spent_gap AS spent_gap, anon_121.spent_surplus AS spent_surplus, anon_121.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_122.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                      FROM (
                        SELECT coalesce(sum(anon_123.required), 0::numeric) AS required, count(anon_123.id) AS needs, coalesce(sum(anon_123.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_123.pledged, anon_123.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_123.required - anon_123.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_123.pledged - anon_123.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_123.id) FILTER (
                          WHERE anon_123.pledged >= anon_123.required) AS pledged_full, coalesce(sum(anon_123.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_123.committed, anon_123.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_123.required - anon_123.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_123.committed - anon_123.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_123.id) FILTER (
                          WHERE anon_123.committed >= anon_123.required) AS committed_full, coalesce(sum(anon_123.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_123.received, anon_123.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_123.required - anon_123.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_123.received - anon_123.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_123.id) FILTER (
                          WHERE anon_123.received >= anon_123.required) AS received_full, coalesce(sum(anon_123.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_123.disbursed, anon_123.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_123.required - anon_123.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_123.disbursed - anon_123.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_123.id) FILTER (
                          WHERE anon_123.disbursed >= anon_123.required) AS disbursed_full, coalesce(sum(anon_123.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_123.spent, anon_123.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_123.required - anon_123.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_123.spent - anon_123.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_123.id) FILTER (
                          WHERE anon_123.spent >= anon_123.required) AS spent_full
                        FROM (
                          SELECT anon_124.id AS id, anon_124.required AS required, coalesce(sum(anon_125.value) FILTER (
                              WHERE anon_125.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(anon_125.value) FILTER (
                              WHERE anon_125.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(anon_125.value) FILTER (
                              WHERE anon_125.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(anon_125.value) FILTER (
                              WHERE anon_125.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(anon_125.value) FILTER (
                              WHERE anon_125.stage IN ('SPENT')), 0::numeric) AS spent
                          FROM anon_111 AS anon_124
                          LEFT OUTER JOIN anon_126 AS anon_125 ON anon_125.need_id = anon_124.id
                          GROUP BY anon_124.id, anon_124.required) AS anon_123) AS anon_121
                      LEFT OUTER JOIN (
                        SELECT jsonb_agg(jsonb_build_object('currency', anon_128.unit, 'amount', decimal_text(anon_128.amount, anon_128.unit))) AS unconverted
                        FROM (
                          SELECT anon_129.unit AS unit, sum(anon_129.unvalued) AS amount
                          FROM (
                            SELECT anon_130.unit AS unit, anon_130.unvalued AS unvalued
                            FROM anon_111 AS anon_131
                            JOIN anon_126 AS anon_130 ON anon_130.need_id = anon_131.id UNION ALL
                            SELECT anon_132.unit AS unit, anon_132.unvalued AS unvalued
                            FROM anon_111 AS anon_132) AS anon_129
                          WHERE anon_129.unvalued > $9::BIGINT
                          GROUP BY anon_129.unit) AS anon_128) AS anon_122 ON true) AS anon_120) AS anon_115
                  LIMIT 1), 'null')) || '}') AS anon_106
          FROM (
            SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
                SELECT journal_entry_4.recorded_at
                FROM journal_entry AS journal_entry_4
                WHERE journal_entry_4.sequence = (
                  SELECT ledger_head.sequence
                  FROM ledger_head)), now()) AS known, (
              SELECT ledger_head.sequence
              FROM ledger_head) AS sequence) AS anon_133
          LIMIT 1), 'null')) || '}'), 'UTF8') AS convert_to_1
