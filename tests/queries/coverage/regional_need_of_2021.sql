WITH anon_7 AS (
  SELECT need_1.id AS id, need_1.confidence AS confidence, need_1.illustrative AS illustrative, need_1.note AS note, need_1.recorded_at AS recorded_at, need_1.code AS code, need_1.plan_id AS plan_id, need_1.event_id AS event_id, need_1.title AS title, need_1.scope AS scope, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.topics AS topics, need_1.populations AS populations, need_1.kind AS kind, need_1.unit AS unit, need_1.qualifier AS qualifier, need_1.stated_on_edtf AS stated_on_edtf, need_1.stated_on_earliest AS stated_on_earliest, need_1.stated_on_latest AS stated_on_latest, need_1.period_edtf AS period_edtf, need_1.period_earliest AS period_earliest, need_1.period_latest AS period_latest, need_1.investment_known AS investment_known, need_1.validated AS validated, need_1.publication AS publication, plan_2.code AS plan_code, plan_2.title AS plan_title, CAST(CAST(EXTRACT(year
        FROM need_1.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_8.required AS required, anon_8.unvalued AS unvalued
  FROM need AS need_1
  JOIN plan AS plan_2 ON plan_2.id = need_1.plan_id
  JOIN (
    SELECT anon_9.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_9.balance_usd ELSE anon_9.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_9.unvalued ELSE 0 END) AS unvalued
    FROM (
      SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, anon_10.balance AS balance, anon_10.balance_usd AS balance_usd, anon_10.unvalued AS unvalued
      FROM account AS account_1
      JOIN (
        SELECT anon_11.account_id AS account_id, sum(anon_11.amount) AS balance, sum(anon_11.amount_usd) AS balance_usd, sum(anon_11.unvalued) AS unvalued
        FROM (
          SELECT transfer_1.to_account AS account_id, 1 * transfer_1.amount AS amount, 1 * coalesce(transfer_1.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_1.amount_usd IS NULL) THEN transfer_1.amount ELSE 0 END AS unvalued
          FROM transfer AS transfer_1
          WHERE transfer_1.effective_on <= $2::DATE UNION ALL
          SELECT transfer_2.from_account AS account_id, -1 * transfer_2.amount AS amount, -1 * coalesce(transfer_2.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_2.amount_usd IS NULL) THEN transfer_2.amount ELSE 0 END AS unvalued
          FROM transfer AS transfer_2
          WHERE transfer_2.effective_on <= $2::DATE) AS anon_11
        GROUP BY anon_11.account_id) AS anon_10 ON anon_10.account_id = account_1.id) AS anon_9
    WHERE anon_9.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_9.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_9.unit = $1::VARCHAR)
    GROUP BY anon_9.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_9.balance_usd ELSE anon_9.balance END) > 0 OR sum(anon_9.unvalued) > 0) AS anon_8 ON anon_8.need_id = need_1.id
  WHERE need_1.publication = 'PUBLISHED' AND need_1.illustrative IS false AND plan_2.reference IS true AND plan_2.adopted_latest <= $2::DATE AND NOT (EXISTS (
      SELECT plan_3.id
      FROM plan AS plan_3
      WHERE plan_3.reference IS true AND plan_3.adopted_latest <= $2::DATE AND plan_3.state_code IS NOT DISTINCT
      FROM plan_2.state_code AND plan_3.adopted_latest > plan_2.adopted_latest AND plan_3.id IN (
        SELECT need_2.plan_id
        FROM need AS need_2
        JOIN (
          SELECT account_2.stage AS stage, account_2.unit AS unit, account_2.line_id AS line_id, account_2.need_id AS need_id, account_2.project_id AS project_id, anon_13.balance AS balance, anon_13.balance_usd AS balance_usd, anon_13.unvalued AS unvalued
          FROM account AS account_2
          JOIN (
            SELECT anon_14.account_id AS account_id, sum(anon_14.amount) AS balance, sum(anon_14.amount_usd) AS balance_usd, sum(anon_14.unvalued) AS unvalued
            FROM (
              SELECT transfer_3.to_account AS account_id, 1 * transfer_3.amount AS amount, 1 * coalesce(transfer_3.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_3.amount_usd IS NULL) THEN transfer_3.amount ELSE 0 END AS unvalued
              FROM transfer AS transfer_3
              WHERE transfer_3.effective_on <= $2::DATE UNION ALL
              SELECT transfer_4.from_account AS account_id, -1 * transfer_4.amount AS amount, -1 * coalesce(transfer_4.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_4.amount_usd IS NULL) THEN transfer_4.amount ELSE 0 END AS unvalued
              FROM transfer AS transfer_4
              WHERE transfer_4.effective_on <= $2::DATE) AS anon_14
            GROUP BY anon_14.account_id) AS anon_13 ON anon_13.account_id = account_2.id) AS anon_12 ON anon_12.need_id = need_2.id
        WHERE need_2.publication = 'PUBLISHED' AND anon_12.stage = 'REQUIRED' AND anon_12.balance > 0 AND need_2.illustrative IS false) AND plan_3.illustrative IS false))), anon_23 AS (
  SELECT anon_24.stage AS stage, anon_24.unit AS unit, anon_24.need_id AS need_id, anon_24.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_24.balance_usd ELSE anon_24.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_24.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
  FROM (
    SELECT account_3.stage AS stage, account_3.unit AS unit, account_3.line_id AS line_id, account_3.need_id AS need_id, account_3.project_id AS project_id, anon_25.balance AS balance, anon_25.balance_usd AS balance_usd, anon_25.unvalued AS unvalued
    FROM account AS account_3
    JOIN (
      SELECT anon_26.account_id AS account_id, sum(anon_26.amount) AS balance, sum(anon_26.amount_usd) AS balance_usd, sum(anon_26.unvalued) AS unvalued
      FROM (
        SELECT transfer_5.to_account AS account_id, 1 * transfer_5.amount AS amount, 1 * coalesce(transfer_5.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_5.amount_usd IS NULL) THEN transfer_5.amount ELSE 0 END AS unvalued
        FROM transfer AS transfer_5
        WHERE transfer_5.effective_on <= $2::DATE UNION ALL
        SELECT transfer_6.from_account AS account_id, -1 * transfer_6.amount AS amount, -1 * coalesce(transfer_6.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_6.amount_usd IS NULL) THEN transfer_6.amount ELSE 0 END AS unvalued
        FROM transfer AS transfer_6
        WHERE transfer_6.effective_on <= $2::DATE) AS anon_26
      GROUP BY anon_26.account_id) AS anon_25 ON anon_25.account_id = account_3.id) AS anon_24
  JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_24.line_id
  JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
  WHERE anon_24.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_24.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_24.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true), anon_47 AS (
  SELECT need_3.id AS id, need_3.confidence AS confidence, need_3.illustrative AS illustrative, need_3.note AS note, need_3.recorded_at AS recorded_at, need_3.code AS code, need_3.plan_id AS plan_id, need_3.event_id AS event_id, need_3.title AS title, need_3.scope AS scope, need_3.state_code AS state_code, need_3.pillar AS pillar, need_3.sector AS sector, need_3.topics AS topics, need_3.populations AS populations, need_3.kind AS kind, need_3.unit AS unit, need_3.qualifier AS qualifier, need_3.stated_on_edtf AS stated_on_edtf, need_3.stated_on_earliest AS stated_on_earliest, need_3.stated_on_latest AS stated_on_latest, need_3.period_edtf AS period_edtf, need_3.period_earliest AS period_earliest, need_3.period_latest AS period_latest, need_3.investment_known AS investment_known, need_3.validated AS validated, need_3.publication AS publication, plan_5.code AS plan_code, plan_5.title AS plan_title, CAST(CAST(EXTRACT(year
        FROM need_3.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_48.required AS required, anon_48.unvalued AS unvalued
  FROM need AS need_3
  JOIN plan AS plan_5 ON plan_5.id = need_3.plan_id
  JOIN (
    SELECT anon_49.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_49.balance_usd ELSE anon_49.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_49.unvalued ELSE 0 END) AS unvalued
    FROM (
      SELECT account_4.stage AS stage, account_4.unit AS unit, account_4.line_id AS line_id, account_4.need_id AS need_id, account_4.project_id AS project_id, anon_50.balance AS balance, anon_50.balance_usd AS balance_usd, anon_50.unvalued AS unvalued
      FROM account AS account_4
      JOIN (
        SELECT anon_51.account_id AS account_id, sum(anon_51.amount) AS balance, sum(anon_51.amount_usd) AS balance_usd, sum(anon_51.unvalued) AS unvalued
        FROM (
          SELECT transfer_7.to_account AS account_id, 1 * transfer_7.amount AS amount, 1 * coalesce(transfer_7.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_7.amount_usd IS NULL) THEN transfer_7.amount ELSE 0 END AS unvalued
          FROM transfer AS transfer_7
          WHERE transfer_7.effective_on <= $5::DATE UNION ALL
          SELECT transfer_8.from_account AS account_id, -1 * transfer_8.amount AS amount, -1 * coalesce(transfer_8.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_8.amount_usd IS NULL) THEN transfer_8.amount ELSE 0 END AS unvalued
          FROM transfer AS transfer_8
          WHERE transfer_8.effective_on <= $5::DATE) AS anon_51
        GROUP BY anon_51.account_id) AS anon_50 ON anon_50.account_id = account_4.id) AS anon_49
    WHERE anon_49.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_49.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_49.unit = $1::VARCHAR)
    GROUP BY anon_49.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_49.balance_usd ELSE anon_49.balance END) > 0 OR sum(anon_49.unvalued) > 0) AS anon_48 ON anon_48.need_id = need_3.id
  WHERE need_3.publication = 'PUBLISHED' AND need_3.illustrative IS false AND plan_5.reference IS true AND plan_5.adopted_latest <= $5::DATE AND NOT (EXISTS (
      SELECT plan_6.id
      FROM plan AS plan_6
      WHERE plan_6.reference IS true AND plan_6.adopted_latest <= $5::DATE AND plan_6.state_code IS NOT DISTINCT
      FROM plan_5.state_code AND plan_6.adopted_latest > plan_5.adopted_latest AND plan_6.id IN (
        SELECT need_4.plan_id
        FROM need AS need_4
        JOIN (
          SELECT account_5.stage AS stage, account_5.unit AS unit, account_5.line_id AS line_id, account_5.need_id AS need_id, account_5.project_id AS project_id, anon_53.balance AS balance, anon_53.balance_usd AS balance_usd, anon_53.unvalued AS unvalued
          FROM account AS account_5
          JOIN (
            SELECT anon_54.account_id AS account_id, sum(anon_54.amount) AS balance, sum(anon_54.amount_usd) AS balance_usd, sum(anon_54.unvalued) AS unvalued
            FROM (
              SELECT transfer_9.to_account AS account_id, 1 * transfer_9.amount AS amount, 1 * coalesce(transfer_9.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_9.amount_usd IS NULL) THEN transfer_9.amount ELSE 0 END AS unvalued
              FROM transfer AS transfer_9
              WHERE transfer_9.effective_on <= $5::DATE UNION ALL
              SELECT transfer_10.from_account AS account_id, -1 * transfer_10.amount AS amount, -1 * coalesce(transfer_10.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_10.amount_usd IS NULL) THEN transfer_10.amount ELSE 0 END AS unvalued
              FROM transfer AS transfer_10
              WHERE transfer_10.effective_on <= $5::DATE) AS anon_54
            GROUP BY anon_54.account_id) AS anon_53 ON anon_53.account_id = account_5.id) AS anon_52 ON anon_52.need_id = need_4.id
        WHERE need_4.publication = 'PUBLISHED' AND anon_52.stage = 'REQUIRED' AND anon_52.balance > 0 AND need_4.illustrative IS false) AND plan_6.illustrative IS false))), anon_63 AS (
  SELECT anon_64.stage AS stage, anon_64.unit AS unit, anon_64.need_id AS need_id, anon_64.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_64.balance_usd ELSE anon_64.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_64.unvalued ELSE 0 END AS unvalued, pledge_2.donor_id AS donor_id, pledge_2.event_id AS event_id, pledge_line_2.channel AS channel, pledge_line_2.fund_id AS fund_id, pledge_line_2.modality AS modality, pledge_line_2.earmark_modality AS earmark_modality
  FROM (
    SELECT account_6.stage AS stage, account_6.unit AS unit, account_6.line_id AS line_id, account_6.need_id AS need_id, account_6.project_id AS project_id, anon_65.balance AS balance, anon_65.balance_usd AS balance_usd, anon_65.unvalued AS unvalued
    FROM account AS account_6
    JOIN (
      SELECT anon_66.account_id AS account_id, sum(anon_66.amount) AS balance, sum(anon_66.amount_usd) AS balance_usd, sum(anon_66.unvalued) AS unvalued
      FROM (
        SELECT transfer_11.to_account AS account_id, 1 * transfer_11.amount AS amount, 1 * coalesce(transfer_11.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_11.amount_usd IS NULL) THEN transfer_11.amount ELSE 0 END AS unvalued
        FROM transfer AS transfer_11
        WHERE transfer_11.effective_on <= $5::DATE UNION ALL
        SELECT transfer_12.from_account AS account_id, -1 * transfer_12.amount AS amount, -1 * coalesce(transfer_12.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_12.amount_usd IS NULL) THEN transfer_12.amount ELSE 0 END AS unvalued
        FROM transfer AS transfer_12
        WHERE transfer_12.effective_on <= $5::DATE) AS anon_66
      GROUP BY anon_66.account_id) AS anon_65 ON anon_65.account_id = account_6.id) AS anon_64
  JOIN pledge_line AS pledge_line_2 ON pledge_line_2.id = anon_64.line_id
  JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
  WHERE anon_64.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_64.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_64.unit = $1::VARCHAR) AND pledge_line_2.modality != 'LOAN' AND pledge_2.illustrative IS false AND pledge_2.counts IS true), anon_87 AS (
  SELECT need_5.id AS id, need_5.confidence AS confidence, need_5.illustrative AS illustrative, need_5.note AS note, need_5.recorded_at AS recorded_at, need_5.code AS code, need_5.plan_id AS plan_id, need_5.event_id AS event_id, need_5.title AS title, need_5.scope AS scope, need_5.state_code AS state_code, need_5.pillar AS pillar, need_5.sector AS sector, need_5.topics AS topics, need_5.populations AS populations, need_5.kind AS kind, need_5.unit AS unit, need_5.qualifier AS qualifier, need_5.stated_on_edtf AS stated_on_edtf, need_5.stated_on_earliest AS stated_on_earliest, need_5.stated_on_latest AS stated_on_latest, need_5.period_edtf AS period_edtf, need_5.period_earliest AS period_earliest, need_5.period_latest AS period_latest, need_5.investment_known AS investment_known, need_5.validated AS validated, need_5.publication AS publication, plan_8.code AS plan_code, plan_8.title AS plan_title, CAST(CAST(EXTRACT(year
        FROM need_5.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_88.required AS required, anon_88.unvalued AS unvalued
  FROM need AS need_5
  JOIN plan AS plan_8 ON plan_8.id = need_5.plan_id
  JOIN (
    SELECT anon_89.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_89.balance_usd ELSE anon_89.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_89.unvalued ELSE 0 END) AS unvalued
    FROM (
      SELECT account_7.stage AS stage, account_7.unit AS unit, account_7.line_id AS line_id, account_7.need_id AS need_id, account_7.project_id AS project_id, account_7.balance AS balance, account_7.balance_usd AS balance_usd, account_7.unvalued AS unvalued
      FROM account AS account_7) AS anon_89
    WHERE anon_89.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_89.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_89.unit = $1::VARCHAR)
    GROUP BY anon_89.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_89.balance_usd ELSE anon_89.balance END) > 0 OR sum(anon_89.unvalued) > 0) AS anon_88 ON anon_88.need_id = need_5.id
  WHERE need_5.publication = 'PUBLISHED' AND need_5.code = any($8::TEXT[]) AND need_5.illustrative IS false), anon_98 AS (
  SELECT anon_99.stage AS stage, anon_99.unit AS unit, anon_99.need_id AS need_id, anon_99.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_99.balance_usd ELSE anon_99.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_99.unvalued ELSE 0 END AS unvalued, pledge_3.donor_id AS donor_id, pledge_3.event_id AS event_id, pledge_line_3.channel AS channel, pledge_line_3.fund_id AS fund_id, pledge_line_3.modality AS modality, pledge_line_3.earmark_modality AS earmark_modality
  FROM (
    SELECT account_8.stage AS stage, account_8.unit AS unit, account_8.line_id AS line_id, account_8.need_id AS need_id, account_8.project_id AS project_id, account_8.balance AS balance, account_8.balance_usd AS balance_usd, account_8.unvalued AS unvalued
    FROM account AS account_8) AS anon_99
  JOIN pledge_line AS pledge_line_3 ON pledge_line_3.id = anon_99.line_id
  JOIN pledge AS pledge_3 ON pledge_3.id = pledge_line_3.pledge_id
  WHERE anon_99.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_99.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_99.unit = $1::VARCHAR) AND pledge_3.event_id IN (
    SELECT event_1.id
    FROM event AS event_1
    WHERE event_1.code = any($9::TEXT[])) AND pledge_line_3.modality != 'LOAN' AND pledge_3.illustrative IS false AND pledge_3.counts IS true)
SELECT convert_to((((((('{"thatDay":' || coalesce((
                  SELECT (((((((('{"moment":' || (('{"sequence":' || coalesce(CAST(anon_2.sequence AS TEXT), 'null')) || '}')) || ',"plans":') || (
                                SELECT (('[' || coalesce(string_agg((((('{"code":' || CAST(to_json(CAST(anon_4.code AS TEXT)) AS TEXT)) || ',"title":') || coalesce(CAST(to_json(CAST(coalesce(anon_4.title ->> 'es', anon_4.title ->> 'en') AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_3
                                FROM (
                                  SELECT anon_5.id AS id, anon_5.confidence AS confidence, anon_5.illustrative AS illustrative, anon_5.note AS note, anon_5.recorded_at AS recorded_at, anon_5.code AS code, anon_5.state_code AS state_code, anon_5.title AS title, anon_5.cycle AS cycle, anon_5.version AS version, anon_5.status AS status, anon_5.adopted_edtf AS adopted_edtf, anon_5.adopted_earliest AS adopted_earliest, anon_5.adopted_latest AS adopted_latest, anon_5.reference AS reference, anon_5.document_id AS document_id, anon_5.supersedes_id AS supersedes_id
                                  FROM (
                                    SELECT plan_1.id AS id, plan_1.confidence AS confidence, plan_1.illustrative AS illustrative, plan_1.note AS note, plan_1.recorded_at AS recorded_at, plan_1.code AS code, plan_1.state_code AS state_code, plan_1.title AS title, plan_1.cycle AS cycle, plan_1.version AS version, plan_1.status AS status, plan_1.adopted_edtf AS adopted_edtf, plan_1.adopted_earliest AS adopted_earliest, plan_1.adopted_latest AS adopted_latest, plan_1.reference AS reference, plan_1.document_id AS document_id, plan_1.supersedes_id AS supersedes_id
                                    FROM plan AS plan_1
                                    WHERE plan_1.id IN (
                                      SELECT anon_6.plan_id
                                      FROM anon_7 AS anon_6)) AS anon_5
                                  ORDER BY anon_5.code
                                  LIMIT 1000) AS anon_4)) || ',"total":') || coalesce((
                              SELECT (((((('{"required":' || coalesce((('"' || CAST(decimal_text(anon_16.required, anon_16.unit) AS TEXT)) || '"'), 'null')) || ',"complete":') || coalesce(CAST(anon_16.unconverted = '[]'::jsonb AS TEXT), 'null')) || ',"pledged":') || (((((((((((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_16.pledged_amount, anon_16.unit) AS TEXT)) || '"'), 'null')) || ',"gross":') || CASE WHEN (anon_16.pledged_amount IS NOT NULL) THEN (((((('{"numerator":' || coalesce((('"' || CAST(decimal_text(anon_16.pledged_amount, anon_16.unit) AS TEXT)) || '"'), 'null')) || ',"denominator":') || coalesce((('"' || CAST(decimal_text(anon_16.required, anon_16.unit) AS TEXT)) || '"'), 'null')) || ',"value":') || coalesce(CAST(round(anon_16.pledged_amount / CAST(nullif(anon_16.required, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"effective":') || CASE WHEN (anon_16.pledged_covered IS NOT NULL) THEN (((((('{"numerator":' || coalesce((('"' || CAST(decimal_text(anon_16.pledged_covered, anon_16.unit) AS TEXT)) || '"'), 'null')) || ',"denominator":') || coalesce((('"' || CAST(decimal_text(anon_16.required, anon_16.unit) AS TEXT)) || '"'), 'null')) || ',"value":') || coalesce(CAST(round(anon_16.pledged_covered / CAST(nullif(anon_16.required, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"gap":') || coalesce((('"' || CAST(decimal_text(anon_16.pledged_gap, anon_16.unit) AS TEXT)) || '"'), 'null')) || ',"surplus":') || coalesce((('"' || CAST(decimal_text(anon_16.pledged_surplus, anon_16.unit) AS TEXT)) || '"'), 'null')) || ',"fullyCovered":') || CASE WHEN (anon_16.pledged_full IS NOT NULL) THEN (((((('{"numerator":' || coalesce((('"' || CAST(anon_16.pledged_full AS TEXT)) || '"'), 'null')) || ',"denominator":') || coalesce((('"' || CAST(anon_16.needs AS TEXT)) || '"'), 'null')) || ',"value":') || coalesce(CAST(round(anon_16.pledged_full / CAST(nullif(anon_16.needs, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || '}')) || '}') AS anon_15
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
                                      FROM anon_7 AS anon_21
                                      LEFT OUTER JOIN anon_23 AS anon_22 ON anon_22.need_id = anon_21.id
                                      GROUP BY anon_21.id, anon_21.required) AS anon_20) AS anon_18
                                  LEFT OUTER JOIN (
                                    SELECT jsonb_agg(jsonb_build_object('currency', anon_27.unit, 'amount', decimal_text(anon_27.amount, anon_27.unit))) AS unconverted
                                    FROM (
                                      SELECT anon_28.unit AS unit, sum(anon_28.unvalued) AS amount
                                      FROM (
                                        SELECT anon_29.unit AS unit, anon_29.unvalued AS unvalued
                                        FROM anon_7 AS anon_30
                                        JOIN anon_23 AS anon_29 ON anon_29.need_id = anon_30.id UNION ALL
                                        SELECT anon_31.unit AS unit, anon_31.unvalued AS unvalued
                                        FROM anon_7 AS anon_31) AS anon_28
                                      WHERE anon_28.unvalued > $3::BIGINT
                                      GROUP BY anon_28.unit) AS anon_27) AS anon_19 ON true) AS anon_17) AS anon_16
                              LIMIT 1), 'null')) || ',"notAllocated":') || coalesce((
                          SELECT (((((('{"pledged":' || (((((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_33.pledged_amount, anon_33.unit) AS TEXT)) || '"'), 'null')) || ',"effective":') || CASE WHEN (anon_33.pledged_covered IS NOT NULL) THEN (('{"value":' || coalesce(CAST(round(anon_33.pledged_covered / CAST(nullif(anon_33.required, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"gap":') || coalesce((('"' || CAST(decimal_text(anon_33.pledged_gap, anon_33.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"committed":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_33.committed_amount, anon_33.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"received":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_33.received_amount, anon_33.unit) AS TEXT)) || '"'), 'null')) || '}')) || '}') AS anon_32
                          FROM (
                            SELECT anon_34.required AS required, anon_34.needs AS needs, anon_34.pledged_amount AS pledged_amount, anon_34.pledged_covered AS pledged_covered, anon_34.pledged_gap AS pledged_gap, anon_34.pledged_surplus AS pledged_surplus, anon_34.pledged_full AS pledged_full, anon_34.committed_amount AS committed_amount, anon_34.committed_covered AS committed_covered, anon_34.committed_gap AS committed_gap, anon_34.committed_surplus AS committed_surplus, anon_34.committed_full AS committed_full, anon_34.received_amount AS received_amount, anon_34.received_covered AS received_covered, anon_34.received_gap AS received_gap, anon_34.received_surplus AS received_surplus, anon_34.received_full AS received_full, anon_34.disbursed_amount AS disbursed_amount, anon_34.disbursed_covered AS disbursed_covered, anon_34.disbursed_gap AS disbursed_gap, anon_34.disbursed_surplus AS disbursed_surplus, anon_34.disbursed_full AS disbursed_full, anon_34.spent_amount AS spent_amount, anon_34.spent_covered AS spent_covered, anon_34.spent_gap AS spent_gap, anon_34.spent_surplus AS spent_surplus, anon_34.spent_full AS spent_full, anon_34.unit AS unit, anon_34.keys AS keys, anon_34.unconverted AS unconverted, anon_34.of_needs AS of_needs, CAST(anon_34.keys AS TEXT) AS place
                            FROM (
                              SELECT anon_35.required AS required, anon_35.needs AS needs, anon_35.pledged_amount AS pledged_amount, anon_35.pledged_covered AS pledged_covered, anon_35.pledged_gap AS pledged_gap, anon_35.pledged_surplus AS pledged_surplus, anon_35.pledged_full AS pledged_full, anon_35.committed_amount AS committed_amount, anon_35.committed_covered AS committed_covered, anon_35.committed_gap AS committed_gap, anon_35.committed_surplus AS committed_surplus, anon_35.committed_full AS committed_full, anon_35.received_amount AS received_amount, anon_35.received_covered AS received_covered, anon_35.received_gap AS received_gap, anon_35.received_surplus AS received_surplus, anon_35.received_full AS received_full, anon_35.disbursed_amount AS disbursed_amount, anon_35.disbursed_covered AS disbursed_covered, anon_35.disbursed_gap AS disbursed_gap, anon_35.disbursed_surplus AS disbursed_surplus, anon_35.disbursed_full AS disbursed_full, anon_35.spent_amount AS spent_amount, anon_35.spent_covered AS spent_covered, anon_35.spent_gap AS spent_gap, anon_35.spent_surplus AS spent_surplus, anon_35.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_36.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                              FROM (
                                SELECT 0::numeric AS required, 0 AS needs, coalesce(sum(anon_37.value) FILTER (
                                    WHERE anon_37.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_37.value) FILTER (
                                    WHERE anon_37.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_37.value) FILTER (
                                    WHERE anon_37.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_37.value) FILTER (
                                    WHERE anon_37.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_37.value) FILTER (
                                    WHERE anon_37.stage IN ('SPENT')), 0::numeric) AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                                FROM anon_23 AS anon_37
                                WHERE anon_37.need_id IS NULL) AS anon_35
                              LEFT OUTER JOIN (
                                SELECT jsonb_agg(jsonb_build_object('currency', anon_38.unit, 'amount', decimal_text(anon_38.amount, anon_38.unit))) AS unconverted
                                FROM (
                                  SELECT anon_39.unit AS unit, sum(anon_39.unvalued) AS amount
                                  FROM (
                                    SELECT anon_40.unit AS unit, anon_40.unvalued AS unvalued
                                    FROM anon_23 AS anon_40
                                    WHERE anon_40.need_id IS NULL) AS anon_39
                                  WHERE anon_39.unvalued > $4::BIGINT
                                  GROUP BY anon_39.unit) AS anon_38) AS anon_36 ON true) AS anon_34) AS anon_33
                          LIMIT 1), 'null')) || '}') AS anon_1
                  FROM (
                    SELECT $2::DATE AS effective, coalesce((
                        SELECT journal_entry_1.recorded_at
                        FROM journal_entry AS journal_entry_1
                        WHERE journal_entry_1.sequence = (
                          SELECT ledger_head.sequence
                          FROM ledger_head)), now()) AS known, (
                      SELECT ledger_head.sequence
                      FROM ledger_head) AS sequence) AS anon_2
                  LIMIT 1), 'null')) || ',"dayBefore":') || coalesce((
              SELECT (((((((('{"moment":' || (('{"sequence":' || coalesce(CAST(anon_42.sequence AS TEXT), 'null')) || '}')) || ',"plans":') || (
                            SELECT (('[' || coalesce(string_agg((((('{"code":' || CAST(to_json(CAST(anon_44.code AS TEXT)) AS TEXT)) || ',"title":') || coalesce(CAST(to_json(CAST(coalesce(anon_44.title ->> 'es', anon_44.title ->> 'en') AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_43
                            FROM (
                              SELECT anon_45.id AS id, anon_45.confidence AS confidence, anon_45.illustrative AS illustrative, anon_45.note AS note, anon_45.recorded_at AS recorded_at, anon_45.code AS code, anon_45.state_code AS state_code, anon_45.title AS title, anon_45.cycle AS cycle, anon_45.version AS version, anon_45.status AS status, anon_45.adopted_edtf AS adopted_edtf, anon_45.adopted_earliest AS adopted_earliest, anon_45.adopted_latest AS adopted_latest, anon_45.reference AS reference, anon_45.document_id AS document_id, anon_45.supersedes_id AS supersedes_id
                              FROM (
                                SELECT plan_4.id AS id, plan_4.confidence AS confidence, plan_4.illustrative AS illustrative, plan_4.note AS note, plan_4.recorded_at AS recorded_at, plan_4.code AS code, plan_4.state_code AS state_code, plan_4.title AS title, plan_4.cycle AS cycle, plan_4.version AS version, plan_4.status AS status, plan_4.adopted_edtf AS adopted_edtf, plan_4.adopted_earliest AS adopted_earliest, plan_4.adopted_latest AS adopted_latest, plan_4.reference AS reference, plan_4.document_id AS document_id, plan_4.supersedes_id AS supersedes_id
                                FROM plan AS plan_4
                                WHERE plan_4.id IN (
                                  SELECT anon_46.plan_id
                                  FROM anon_47 AS anon_46)) AS anon_45
                              ORDER BY anon_45.code
                              LIMIT 1000) AS anon_44)) || ',"total":') || coalesce((
                          SELECT (((((('{"required":' || coalesce((('"' || CAST(decimal_text(anon_56.required, anon_56.unit) AS TEXT)) || '"'), 'null')) || ',"complete":') || coalesce(CAST(anon_56.unconverted = '[]'::jsonb AS TEXT), 'null')) || ',"pledged":') || (((((((((((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_56.pledged_amount, anon_56.unit) AS TEXT)) || '"'), 'null')) || ',"gross":') || CASE WHEN (anon_56.pledged_amount IS NOT NULL) THEN (((((('{"numerator":' || coalesce((('"' || CAST(decimal_text(anon_56.pledged_amount, anon_56.unit) AS TEXT)) || '"'), 'null')) || ',"denominator":') || coalesce((('"' || CAST(decimal_text(anon_56.required, anon_56.unit) AS TEXT)) || '"'), 'null')) || ',"value":') || coalesce(CAST(round(anon_56.pledged_amount / CAST(nullif(anon_56.required, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"effective":') || CASE WHEN (anon_56.pledged_covered IS NOT NULL) THEN (((((('{"numerator":' || coalesce((('"' || CAST(decimal_text(anon_56.pledged_covered, anon_56.unit) AS TEXT)) || '"'), 'null')) || ',"denominator":') || coalesce((('"' || CAST(decimal_text(anon_56.required, anon_56.unit) AS TEXT)) || '"'), 'null')) || ',"value":') || coalesce(CAST(round(anon_56.pledged_covered / CAST(nullif(anon_56.required, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"gap":') || coalesce((('"' || CAST(decimal_text(anon_56.pledged_gap, anon_56.unit) AS TEXT)) || '"'), 'null')) || ',"surplus":') || coalesce((('"' || CAST(decimal_text(anon_56.pledged_surplus, anon_56.unit) AS TEXT)) || '"'), 'null')) || ',"fullyCovered":') || CASE WHEN (anon_56.pledged_full IS NOT NULL) THEN (((((('{"numerator":' || coalesce((('"' || CAST(anon_56.pledged_full AS TEXT)) || '"'), 'null')) || ',"denominator":') || coalesce((('"' || CAST(anon_56.needs AS TEXT)) || '"'), 'null')) || ',"value":') || coalesce(CAST(round(anon_56.pledged_full / CAST(nullif(anon_56.needs, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || '}')) || '}') AS anon_55
                          FROM (
                            SELECT anon_57.required AS required, anon_57.needs AS needs, anon_57.pledged_amount AS pledged_amount, anon_57.pledged_covered AS pledged_covered, anon_57.pledged_gap AS pledged_gap, anon_57.pledged_surplus AS pledged_surplus, anon_57.pledged_full AS pledged_full, anon_57.committed_amount AS committed_amount, anon_57.committed_covered AS committed_covered, anon_57.committed_gap AS committed_gap, anon_57.committed_surplus AS committed_surplus, anon_57.committed_full AS committed_full, anon_57.received_amount AS received_amount, anon_57.received_covered AS received_covered, anon_57.received_gap AS received_gap, anon_57.received_surplus AS received_surplus, anon_57.received_full AS received_full, anon_57.disbursed_amount AS disbursed_amount, anon_57.disbursed_covered AS disbursed_covered, anon_57.disbursed_gap AS disbursed_gap, anon_57.disbursed_surplus AS disbursed_surplus, anon_57.disbursed_full AS disbursed_full, anon_57.spent_amount AS spent_amount, anon_57.spent_covered AS spent_covered, anon_57.spent_gap AS spent_gap, anon_57.spent_surplus AS spent_surplus, anon_57.spent_full AS spent_full, anon_57.unit AS unit, anon_57.keys AS keys, anon_57.unconverted AS unconverted, anon_57.of_needs AS of_needs, CAST(anon_57.keys AS TEXT) AS place
                            FROM (
                              SELECT anon_58.required AS required, anon_58.needs AS needs, anon_58.pledged_amount AS pledged_amount, anon_58.pledged_covered AS pledged_covered, anon_58.pledged_gap AS pledged_gap, anon_58.pledged_surplus AS pledged_surplus, anon_58.pledged_full AS pledged_full, anon_58.committed_amount AS committed_amount, anon_58.committed_covered AS committed_covered, anon_58.committed_gap AS committed_gap, anon_58.committed_surplus AS committed_surplus, anon_58.committed_full AS committed_full, anon_58.received_amount AS received_amount, anon_58.received_covered AS received_covered, anon_58.received_gap AS received_gap, anon_58.received_surplus AS received_surplus, anon_58.received_full AS received_full, anon_58.disbursed_amount AS disbursed_amount, anon_58.disbursed_covered AS disbursed_covered, anon_58.disbursed_gap AS disbursed_gap, anon_58.disbursed_surplus AS disbursed_surplus, anon_58.disbursed_full AS disbursed_full, anon_58.spent_amount AS spent_amount, anon_58.spent_covered AS spent_covered, anon_58.spent_gap AS spent_gap, anon_58.spent_surplus AS spent_surplus, anon_58.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_59.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                              FROM (
                                SELECT coalesce(sum(anon_60.required), 0::numeric) AS required, count(anon_60.id) AS needs, coalesce(sum(anon_60.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_60.pledged, anon_60.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_60.required - anon_60.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_60.pledged - anon_60.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_60.id) FILTER (
                                  WHERE anon_60.pledged >= anon_60.required) AS pledged_full, coalesce(sum(anon_60.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_60.committed, anon_60.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_60.required - anon_60.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_60.committed - anon_60.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_60.id) FILTER (
                                  WHERE anon_60.committed >= anon_60.required) AS committed_full, coalesce(sum(anon_60.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_60.received, anon_60.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_60.required - anon_60.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_60.received - anon_60.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_60.id) FILTER (
                                  WHERE anon_60.received >= anon_60.required) AS received_full, coalesce(sum(anon_60.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_60.disbursed, anon_60.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_60.required - anon_60.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_60.disbursed - anon_60.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_60.id) FILTER (
                                  WHERE anon_60.disbursed >= anon_60.required) AS disbursed_full, coalesce(sum(anon_60.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_60.spent, anon_60.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_60.required - anon_60.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_60.spent - anon_60.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_60.id) FILTER (
                                  WHERE anon_60.spent >= anon_60.required) AS spent_full
                                FROM (
                                  SELECT anon_61.id AS id, anon_61.required AS required, coalesce(sum(anon_62.value) FILTER (
                                      WHERE anon_62.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(anon_62.value) FILTER (
                                      WHERE anon_62.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(anon_62.value) FILTER (
                                      WHERE anon_62.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(anon_62.value) FILTER (
                                      WHERE anon_62.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(anon_62.value) FILTER (
                                      WHERE anon_62.stage IN ('SPENT')), 0::numeric) AS spent
                                  FROM anon_47 AS anon_61
                                  LEFT OUTER JOIN anon_63 AS anon_62 ON anon_62.need_id = anon_61.id
                                  GROUP BY anon_61.id, anon_61.required) AS anon_60) AS anon_58
                              LEFT OUTER JOIN (
                                SELECT jsonb_agg(jsonb_build_object('currency', anon_67.unit, 'amount', decimal_text(anon_67.amount, anon_67.unit))) AS unconverted
                                FROM (
                                  SELECT anon_68.unit AS unit, sum(anon_68.unvalued) AS amount
                                  FROM (
                                    SELECT anon_69.unit AS unit, anon_69.unvalued AS unvalued
                                    FROM anon_47 AS anon_70
                                    JOIN anon_63 AS anon_69 ON anon_69.need_id = anon_70.id UNION ALL
                                    SELECT anon_71.unit AS unit, anon_71.unvalued AS unvalued
                                    FROM anon_47 AS anon_71) AS anon_68
                                  WHERE anon_68.unvalued > $6::BIGINT
                                  GROUP BY anon_68.unit) AS anon_67) AS anon_59 ON true) AS anon_57) AS anon_56
                          LIMIT 1), 'null')) || ',"notAllocated":') || coalesce((
                      SELECT (((((('{"pledged":' || (((((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_73.pledged_amount, anon_73.unit) AS TEXT)) || '"'), 'null')) || ',"effective":') || CASE WHEN (anon_73.pledged_covered IS NOT NULL) THEN (('{"value":' || coalesce(CAST(round(anon_73.pledged_covered / CAST(nullif(anon_73.required, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"gap":') || coalesce((('"' || CAST(decimal_text(anon_73.pledged_gap, anon_73.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"committed":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_73.committed_amount, anon_73.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"received":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_73.received_amount, anon_73.unit) AS TEXT)) || '"'), 'null')) || '}')) || '}') AS anon_72
                      FROM (
                        SELECT anon_74.required AS required, anon_74.needs AS needs, anon_74.pledged_amount AS pledged_amount, anon_74.pledged_covered AS pledged_covered, anon_74.pledged_gap AS pledged_gap, anon_74.pledged_surplus AS pledged_surplus, anon_74.pledged_full AS pledged_full, anon_74.committed_amount AS committed_amount, anon_74.committed_covered AS committed_covered, anon_74.committed_gap AS committed_gap, anon_74.committed_surplus AS committed_surplus, anon_74.committed_full AS committed_full, anon_74.received_amount AS received_amount, anon_74.received_covered AS received_covered, anon_74.received_gap AS received_gap, anon_74.received_surplus AS received_surplus, anon_74.received_full AS received_full, anon_74.disbursed_amount AS disbursed_amount, anon_74.disbursed_covered AS disbursed_covered, anon_74.disbursed_gap AS disbursed_gap, anon_74.disbursed_surplus AS disbursed_surplus, anon_74.disbursed_full AS disbursed_full, anon_74.spent_amount AS spent_amount, anon_74.spent_covered AS spent_covered, anon_74.spent_gap AS spent_gap, anon_74.spent_surplus AS spent_surplus, anon_74.spent_full AS spent_full, anon_74.unit AS unit, anon_74.keys AS keys, anon_74.unconverted AS unconverted, anon_74.of_needs AS of_needs, CAST(anon_74.keys AS TEXT) AS place
                        FROM (
                          SELECT anon_75.required AS required, anon_75.needs AS needs, anon_75.pledged_amount AS pledged_amount, anon_75.pledged_covered AS pledged_covered, anon_75.pledged_gap AS pledged_gap, anon_75.pledged_surplus AS pledged_surplus, anon_75.pledged_full AS pledged_full, anon_75.committed_amount AS committed_amount, anon_75.committed_covered AS committed_covered, anon_75.committed_gap AS committed_gap, anon_75.committed_surplus AS committed_surplus, anon_75.committed_full AS committed_full, anon_75.received_amount AS received_amount, anon_75.received_covered AS received_covered, anon_75.received_gap AS received_gap, anon_75.received_surplus AS received_surplus, anon_75.received_full AS received_full, anon_75.disbursed_amount AS disbursed_amount, anon_75.disbursed_covered AS disbursed_covered, anon_75.disbursed_gap AS disbursed_gap, anon_75.disbursed_surplus AS disbursed_surplus, anon_75.disbursed_full AS disbursed_full, anon_75.spent_amount AS spent_amount, anon_75.spent_covered AS spent_covered, anon_75.spent_gap AS spent_gap, anon_75.spent_surplus AS spent_surplus, anon_75.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_76.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                          FROM (
                            SELECT 0::numeric AS required, 0 AS needs, coalesce(sum(anon_77.value) FILTER (
                                WHERE anon_77.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_77.value) FILTER (
                                WHERE anon_77.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_77.value) FILTER (
                                WHERE anon_77.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_77.value) FILTER (
                                WHERE anon_77.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_77.value) FILTER (
                                WHERE anon_77.stage IN ('SPENT')), 0::numeric) AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                            FROM anon_63 AS anon_77
                            WHERE anon_77.need_id IS NULL) AS anon_75
                          LEFT OUTER JOIN (
                            SELECT jsonb_agg(jsonb_build_object('currency', anon_78.unit, 'amount', decimal_text(anon_78.amount, anon_78.unit))) AS unconverted
                            FROM (
                              SELECT anon_79.unit AS unit, sum(anon_79.unvalued) AS amount
                              FROM (
                                SELECT anon_80.unit AS unit, anon_80.unvalued AS unvalued
                                FROM anon_63 AS anon_80
                                WHERE anon_80.need_id IS NULL) AS anon_79
                              WHERE anon_79.unvalued > $7::BIGINT
                              GROUP BY anon_79.unit) AS anon_78) AS anon_76 ON true) AS anon_74) AS anon_73
                      LIMIT 1), 'null')) || '}') AS anon_41
              FROM (
                SELECT $5::DATE AS effective, coalesce((
                    SELECT journal_entry_2.recorded_at
                    FROM journal_entry AS journal_entry_2
                    WHERE journal_entry_2.sequence = (
                      SELECT ledger_head.sequence
                      FROM ledger_head)), now()) AS known, (
                  SELECT ledger_head.sequence
                  FROM ledger_head) AS sequence) AS anon_42
              LIMIT 1), 'null')) || ',"byName":') || coalesce((
          SELECT (((((((('{"moment":' || (('{"sequence":' || coalesce(CAST(anon_82.sequence AS TEXT), 'null')) || '}')) || ',"plans":') || (
                        SELECT (('[' || coalesce(string_agg((((('{"code":' || CAST(to_json(CAST(anon_84.code AS TEXT)) AS TEXT)) || ',"title":') || coalesce(CAST(to_json(CAST(coalesce(anon_84.title ->> 'es', anon_84.title ->> 'en') AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_83
                        FROM (
                          SELECT anon_85.id AS id, anon_85.confidence AS confidence, anon_85.illustrative AS illustrative, anon_85.note AS note, anon_85.recorded_at AS recorded_at, anon_85.code AS code, anon_85.state_code AS state_code, anon_85.title AS title, anon_85.cycle AS cycle, anon_85.version AS version, anon_85.status AS status, anon_85.adopted_edtf AS adopted_edtf, anon_85.adopted_earliest AS adopted_earliest, anon_85.adopted_latest AS adopted_latest, anon_85.reference AS reference, anon_85.document_id AS document_id, anon_85.supersedes_id AS supersedes_id
                          FROM (
                            SELECT plan_7.id AS id, plan_7.confidence AS confidence, plan_7.illustrative AS illustrative, plan_7.note AS note, plan_7.recorded_at AS recorded_at, plan_7.code AS code, plan_7.state_code AS state_code, plan_7.title AS title, plan_7.cycle AS cycle, plan_7.version AS version, plan_7.status AS status, plan_7.adopted_edtf AS adopted_edtf, plan_7.adopted_earliest AS adopted_earliest, plan_7.adopted_latest AS adopted_latest, plan_7.reference AS reference, plan_7.document_id AS document_id, plan_7.supersedes_id AS supersedes_id
                            FROM plan AS plan_7
                            WHERE plan_7.id IN (
                              SELECT anon_86.plan_id
                              FROM anon_87 AS anon_86)) AS anon_85
                          ORDER BY anon_85.code
                          LIMIT 1000) AS anon_84)) || ',"total":') || coalesce((
                      SELECT (((((('{"required":' || coalesce((('"' || CAST(decimal_text(anon_91.required, anon_91.unit) AS TEXT)) || '"'), 'null')) || ',"complete":') || coalesce(CAST(anon_91.unconverted = '[]'::jsonb AS TEXT), 'null')) || ',"pledged":') || (((((((((((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_91.pledged_amount, anon_91.unit) AS TEXT)) || '"'), 'null')) || ',"gross":') || CASE WHEN (anon_91.pledged_amount IS NOT NULL) THEN (((((('{"numerator":' || coalesce((('"' || CAST(decimal_text(anon_91.pledged_amount, anon_91.unit) AS TEXT)) || '"'), 'null')) || ',"denominator":') || coalesce((('"' || CAST(decimal_text(anon_91.required, anon_91.unit) AS TEXT)) || '"'), 'null')) || ',"value":') || coalesce(CAST(round(anon_91.pledged_amount / CAST(nullif(anon_91.required, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"effective":') || CASE WHEN (anon_91.pledged_covered IS NOT NULL) THEN (((((('{"numerator":' || coalesce((('"' || CAST(decimal_text(anon_91.pledged_covered, anon_91.unit) AS TEXT)) || '"'), 'null')) || ',"denominator":') || coalesce((('"' || CAST(decimal_text(anon_91.required, anon_91.unit) AS TEXT)) || '"'), 'null')) || ',"value":') || coalesce(CAST(round(anon_91.pledged_covered / CAST(nullif(anon_91.required, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"gap":') || coalesce((('"' || CAST(decimal_text(anon_91.pledged_gap, anon_91.unit) AS TEXT)) || '"'), 'null')) || ',"surplus":') || coalesce((('"' || CAST(decimal_text(anon_91.pledged_surplus, anon_91.unit) AS TEXT)) || '"'), 'null')) || ',"fullyCovered":') || CASE WHEN (anon_91.pledged_full IS NOT NULL) THEN (((((('{"numerator":' || coalesce((('"' || CAST(anon_91.pledged_full AS TEXT)) || '"'), 'null')) || ',"denominator":') || coalesce((('"' || CAST(anon_91.needs AS TEXT)) || '"'), 'null')) || ',"value":') || coalesce(CAST(round(anon_91.pledged_full / CAST(nullif(anon_91.needs, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || '}')) || '}') AS anon_90
                      FROM (
                        SELECT anon_92.required AS required, anon_92.needs AS needs, anon_92.pledged_amount AS pledged_amount, anon_92.pledged_covered AS pledged_covered, anon_92.pledged_gap AS pledged_gap, anon_92.pledged_surplus AS pledged_surplus, anon_92.pledged_full AS pledged_full, anon_92.committed_amount AS committed_amount, anon_92.committed_covered AS committed_covered, anon_92.committed_gap AS committed_gap, anon_92.committed_surplus AS committed_surplus, anon_92.committed_full AS committed_full, anon_92.received_amount AS received_amount, anon_92.received_covered AS received_covered, anon_92.received_gap AS received_gap, anon_92.received_surplus AS received_surplus, anon_92.received_full AS received_full, anon_92.disbursed_amount AS disbursed_amount, anon_92.disbursed_covered AS disbursed_covered, anon_92.disbursed_gap AS disbursed_gap, anon_92.disbursed_surplus AS disbursed_surplus, anon_92.disbursed_full AS disbursed_full, anon_92.spent_amount AS spent_amount, anon_92.spent_covered AS spent_covered, anon_92.spent_gap AS spent_gap, anon_92.spent_surplus AS spent_surplus, anon_92.spent_full AS spent_full, anon_92.unit AS unit, anon_92.keys AS keys, anon_92.unconverted AS unconverted, anon_92.of_needs AS of_needs, CAST(anon_92.keys AS TEXT) AS place
                        FROM (
                          SELECT anon_93.required AS required, anon_93.needs AS needs, anon_93.pledged_amount AS pledged_amount, anon_93.pledged_covered AS pledged_covered, anon_93.pledged_gap AS pledged_gap, anon_93.pledged_surplus AS pledged_surplus, anon_93.pledged_full AS pledged_full, anon_93.committed_amount AS committed_amount, anon_93.committed_covered AS committed_covered, anon_93.committed_gap AS committed_gap, anon_93.committed_surplus AS committed_surplus, anon_93.committed_full AS committed_full, anon_93.received_amount AS received_amount, anon_93.received_covered AS received_covered, anon_93.received_gap AS received_gap, anon_93.received_surplus AS received_surplus, anon_93.received_full AS received_full, anon_93.disbursed_amount AS disbursed_amount, anon_93.disbursed_covered AS disbursed_covered, anon_93.disbursed_gap AS disbursed_gap, anon_93.disbursed_surplus AS disbursed_surplus, anon_93.disbursed_full AS disbursed_full, anon_93.spent_amount AS spent_amount, anon_93.spent_covered AS spent_covered, anon_93.spent_gap AS spent_gap, anon_93.spent_surplus AS spent_surplus, anon_93.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_94.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                          FROM (
                            SELECT coalesce(sum(anon_95.required), 0::numeric) AS required, count(anon_95.id) AS needs, coalesce(sum(anon_95.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_95.pledged, anon_95.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_95.required - anon_95.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_95.pledged - anon_95.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_95.id) FILTER (
                              WHERE anon_95.pledged >= anon_95.required) AS pledged_full, coalesce(sum(anon_95.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_95.committed, anon_95.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_95.required - anon_95.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_95.committed - anon_95.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_95.id) FILTER (
                              WHERE anon_95.committed >= anon_95.required) AS committed_full, coalesce(sum(anon_95.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_95.received, anon_95.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_95.required - anon_95.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_95.received - anon_95.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_95.id) FILTER (
                              WHERE anon_95.received >= anon_95.required) AS received_full, coalesce(sum(anon_95.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_95.disbursed, anon_95.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_95.required - anon_95.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_95.disbursed - anon_95.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_95.id) FILTER (
                              WHERE anon_95.disbursed >= anon_95.required) AS disbursed_full, coalesce(sum(anon_95.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_95.spent, anon_95.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_95.required - anon_95.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_95.spent - anon_95.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_95.id) FILTER (
                              WHERE anon_95.spent >= anon_95.required) AS spent_full
                            FROM (
                              SELECT anon_96.id AS id, anon_96.required AS required, coalesce(sum(anon_97.value) FILTER (
                                  WHERE anon_97.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(anon_97.value) FILTER (
                                  WHERE anon_97.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(anon_97.value) FILTER (
                                  WHERE anon_97.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(anon_97.value) FILTER (
                                  WHERE anon_97.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(anon_97.value) FILTER (
                                  WHERE anon_97.stage IN ('SPENT')), 0::numeric) AS spent
                              FROM anon_87 AS anon_96
                              LEFT OUTER JOIN anon_98 AS anon_97 ON anon_97.need_id = anon_96.id
                              GROUP BY anon_96.id, anon_96.required) AS anon_95) AS anon_93
                          LEFT OUTER JOIN (
                            SELECT jsonb_agg(jsonb_build_object('currency', anon_100.unit, 'amount', decimal_text(anon_100.amount, anon_100.unit))) AS unconverted
                            FROM (
                              SELECT anon_101.unit AS unit, sum(anon_101.unvalued) AS amount
                              FROM (
                                SELECT anon_102.unit AS unit, anon_102.unvalued AS unvalued
                                FROM anon_87 AS anon_103
                                JOIN anon_98 AS anon_102 ON anon_102.need_id = anon_103.id UNION ALL
                                SELECT anon_104.unit AS unit, anon_104.unvalued AS unvalued
                                FROM anon_87 AS anon_104) AS anon_101
                              WHERE anon_101.unvalued > $10::BIGINT
                              GROUP BY anon_101.unit) AS anon_100) AS anon_94 ON true) AS anon_92) AS anon_91
                      LIMIT 1), 'null')) || ',"notAllocated":') || coalesce((
                  SELECT (((((('{"pledged":' || (((((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_106.pledged_amount, anon_106.unit) AS TEXT)) || '"'), 'null')) || ',"effective":') || CASE WHEN (anon_106.pledged_covered IS NOT NULL) THEN (('{"value":' || coalesce(CAST(round(anon_106.pledged_covered / CAST(nullif(anon_106.required, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"gap":') || coalesce((('"' || CAST(decimal_text(anon_106.pledged_gap, anon_106.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"committed":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_106.committed_amount, anon_106.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"received":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_106.received_amount, anon_106.unit) AS TEXT)) || '"'), 'null')) || '}')) || '}') AS anon_105
                  FROM (
                    SELECT anon_107.required AS required, anon_107.needs AS needs, anon_107.pledged_amount AS pledged_amount, anon_107.pledged_covered AS pledged_covered, anon_107.pledged_gap AS pledged_gap, anon_107.pledged_surplus AS pledged_surplus, anon_107.pledged_full AS pledged_full, anon_107.committed_amount AS committed_amount, anon_107.committed_covered AS committed_covered, anon_107.committed_gap AS committed_gap, anon_107.committed_surplus AS committed_surplus, anon_107.committed_full AS committed_full, anon_107.received_amount AS received_amount, anon_107.received_covered AS received_covered, anon_107.received_gap AS received_gap, anon_107.received_surplus AS received_surplus, anon_107.received_full AS received_full, anon_107.disbursed_amount AS disbursed_amount, anon_107.disbursed_covered AS disbursed_covered, anon_107.disbursed_gap AS disbursed_gap, anon_107.disbursed_surplus AS disbursed_surplus, anon_107.disbursed_full AS disbursed_full, anon_107.spent_amount AS spent_amount, anon_107.spent_covered AS spent_covered, anon_107.spent_gap AS spent_gap, anon_107.spent_surplus AS spent_surplus, anon_107.spent_full AS spent_full, anon_107.unit AS unit, anon_107.keys AS keys, anon_107.unconverted AS unconverted, anon_107.of_needs AS of_needs, CAST(anon_107.keys AS TEXT) AS place
                    FROM (
                      SELECT anon_108.required AS required, anon_108.needs AS needs, anon_108.pledged_amount AS pledged_amount, anon_108.pledged_covered AS pledged_covered, anon_108.pledged_gap AS pledged_gap, anon_108.pledged_surplus AS pledged_surplus, anon_108.pledged_full AS pledged_full, anon_108.committed_amount AS committed_amount, anon_108.committed_covered AS committed_covered, anon_108.committed_gap AS committed_gap, anon_108.committed_surplus AS committed_surplus, anon_108.committed_full AS committed_full, anon_108.received_amount AS received_amount, anon_108.received_covered AS received_covered, anon_108.received_gap AS received_gap, anon_108.received_surplus AS received_surplus, anon_108.received_full AS received_full, anon_108.disbursed_amount AS disbursed_amount, anon_108.disbursed_covered AS disbursed_covered, anon_108.disbursed_gap AS disbursed_gap, anon_108.disbursed_surplus AS disbursed_surplus, anon_108.disbursed_full AS disbursed_full, anon_108.spent_amount AS spent_amount, anon_108.spent_covered AS spent_covered, anon_108.spent_gap AS spent_gap, anon_108.spent_surplus AS spent_surplus, anon_108.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_109.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                      FROM (
                        SELECT 0::numeric AS required, 0 AS needs, coalesce(sum(anon_110.value) FILTER (
                            WHERE anon_110.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_110.value) FILTER (
                            WHERE anon_110.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_110.value) FILTER (
                            WHERE anon_110.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_110.value) FILTER (
                            WHERE anon_110.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_110.value) FILTER (
                            WHERE anon_110.stage IN ('SPENT')), 0::numeric) AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                        FROM anon_98 AS anon_110
                        WHERE anon_110.need_id IS NULL) AS anon_108
                      LEFT OUTER JOIN (
                        SELECT jsonb_agg(jsonb_build_object('currency', anon_111.unit, 'amount', decimal_text(anon_111.amount, anon_111.unit))) AS unconverted
                        FROM (
                          SELECT anon_112.unit AS unit, sum(anon_112.unvalued) AS amount
                          FROM (
                            SELECT anon_113.unit AS unit, anon_113.unvalued AS unvalued
                            FROM anon_98 AS anon_113
                            WHERE anon_113.need_id IS NULL) AS anon_112
                          WHERE anon_112.unvalued > $11::BIGINT
                          GROUP BY anon_112.unit) AS anon_111) AS anon_109 ON true) AS anon_107) AS anon_106
                  LIMIT 1), 'null')) || '}') AS anon_81
          FROM (
            SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
                SELECT journal_entry_3.recorded_at
                FROM journal_entry AS journal_entry_3
                WHERE journal_entry_3.sequence = (
                  SELECT ledger_head.sequence
                  FROM ledger_head)), now()) AS known, (
              SELECT ledger_head.sequence
              FROM ledger_head) AS sequence) AS anon_82
          LIMIT 1), 'null')) || '}'), 'UTF8') AS convert_to_1
