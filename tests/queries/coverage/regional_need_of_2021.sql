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
    GROUP BY anon_9.need_id) AS anon_8 ON anon_8.need_id = need_1.id
  WHERE need_1.publication = 'PUBLISHED' AND need_1.illustrative IS false AND plan_2.reference IS true AND plan_2.adopted_latest <= $2::DATE AND NOT (EXISTS (
      SELECT plan_3.id
      FROM plan AS plan_3
      WHERE plan_3.reference IS true AND plan_3.adopted_latest <= $2::DATE AND plan_3.state_code IS NOT DISTINCT
      FROM plan_2.state_code AND plan_3.adopted_latest > plan_2.adopted_latest AND plan_3.illustrative IS false))), anon_20 AS (
  SELECT anon_21.stage AS stage, anon_21.unit AS unit, anon_21.need_id AS need_id, anon_21.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_21.balance_usd ELSE anon_21.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_21.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
  FROM (
    SELECT account_2.stage AS stage, account_2.unit AS unit, account_2.line_id AS line_id, account_2.need_id AS need_id, account_2.project_id AS project_id, anon_22.balance AS balance, anon_22.balance_usd AS balance_usd, anon_22.unvalued AS unvalued
    FROM account AS account_2
    JOIN (
      SELECT anon_23.account_id AS account_id, sum(anon_23.amount) AS balance, sum(anon_23.amount_usd) AS balance_usd, sum(anon_23.unvalued) AS unvalued
      FROM (
        SELECT transfer_3.to_account AS account_id, 1 * transfer_3.amount AS amount, 1 * coalesce(transfer_3.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_3.amount_usd IS NULL) THEN transfer_3.amount ELSE 0 END AS unvalued
        FROM transfer AS transfer_3
        WHERE transfer_3.effective_on <= $2::DATE UNION ALL
        SELECT transfer_4.from_account AS account_id, -1 * transfer_4.amount AS amount, -1 * coalesce(transfer_4.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_4.amount_usd IS NULL) THEN transfer_4.amount ELSE 0 END AS unvalued
        FROM transfer AS transfer_4
        WHERE transfer_4.effective_on <= $2::DATE) AS anon_23
      GROUP BY anon_23.account_id) AS anon_22 ON anon_22.account_id = account_2.id) AS anon_21
  JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_21.line_id
  JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
  WHERE anon_21.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_21.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_21.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true), anon_44 AS (
  SELECT need_2.id AS id, need_2.confidence AS confidence, need_2.illustrative AS illustrative, need_2.note AS note, need_2.recorded_at AS recorded_at, need_2.code AS code, need_2.plan_id AS plan_id, need_2.event_id AS event_id, need_2.title AS title, need_2.scope AS scope, need_2.state_code AS state_code, need_2.pillar AS pillar, need_2.sector AS sector, need_2.topics AS topics, need_2.populations AS populations, need_2.kind AS kind, need_2.unit AS unit, need_2.qualifier AS qualifier, need_2.stated_on_edtf AS stated_on_edtf, need_2.stated_on_earliest AS stated_on_earliest, need_2.stated_on_latest AS stated_on_latest, need_2.period_edtf AS period_edtf, need_2.period_earliest AS period_earliest, need_2.period_latest AS period_latest, need_2.investment_known AS investment_known, need_2.validated AS validated, need_2.publication AS publication, plan_5.code AS plan_code, plan_5.title AS plan_title, CAST(CAST(EXTRACT(year
        FROM need_2.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_45.required AS required, anon_45.unvalued AS unvalued
  FROM need AS need_2
  JOIN plan AS plan_5 ON plan_5.id = need_2.plan_id
  JOIN (
    SELECT anon_46.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_46.balance_usd ELSE anon_46.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_46.unvalued ELSE 0 END) AS unvalued
    FROM (
      SELECT account_3.stage AS stage, account_3.unit AS unit, account_3.line_id AS line_id, account_3.need_id AS need_id, account_3.project_id AS project_id, anon_47.balance AS balance, anon_47.balance_usd AS balance_usd, anon_47.unvalued AS unvalued
      FROM account AS account_3
      JOIN (
        SELECT anon_48.account_id AS account_id, sum(anon_48.amount) AS balance, sum(anon_48.amount_usd) AS balance_usd, sum(anon_48.unvalued) AS unvalued
        FROM (
          SELECT transfer_5.to_account AS account_id, 1 * transfer_5.amount AS amount, 1 * coalesce(transfer_5.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_5.amount_usd IS NULL) THEN transfer_5.amount ELSE 0 END AS unvalued
          FROM transfer AS transfer_5
          WHERE transfer_5.effective_on <= $5::DATE UNION ALL
          SELECT transfer_6.from_account AS account_id, -1 * transfer_6.amount AS amount, -1 * coalesce(transfer_6.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_6.amount_usd IS NULL) THEN transfer_6.amount ELSE 0 END AS unvalued
          FROM transfer AS transfer_6
          WHERE transfer_6.effective_on <= $5::DATE) AS anon_48
        GROUP BY anon_48.account_id) AS anon_47 ON anon_47.account_id = account_3.id) AS anon_46
    WHERE anon_46.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_46.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_46.unit = $1::VARCHAR)
    GROUP BY anon_46.need_id) AS anon_45 ON anon_45.need_id = need_2.id
  WHERE need_2.publication = 'PUBLISHED' AND need_2.illustrative IS false AND plan_5.reference IS true AND plan_5.adopted_latest <= $5::DATE AND NOT (EXISTS (
      SELECT plan_6.id
      FROM plan AS plan_6
      WHERE plan_6.reference IS true AND plan_6.adopted_latest <= $5::DATE AND plan_6.state_code IS NOT DISTINCT
      FROM plan_5.state_code AND plan_6.adopted_latest > plan_5.adopted_latest AND plan_6.illustrative IS false))), anon_57 AS (
  SELECT anon_58.stage AS stage, anon_58.unit AS unit, anon_58.need_id AS need_id, anon_58.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_58.balance_usd ELSE anon_58.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_58.unvalued ELSE 0 END AS unvalued, pledge_2.donor_id AS donor_id, pledge_2.event_id AS event_id, pledge_line_2.channel AS channel, pledge_line_2.fund_id AS fund_id, pledge_line_2.modality AS modality, pledge_line_2.earmark_modality AS earmark_modality
  FROM (
    SELECT account_4.stage AS stage, account_4.unit AS unit, account_4.line_id AS line_id, account_4.need_id AS need_id, account_4.project_id AS project_id, anon_59.balance AS balance, anon_59.balance_usd AS balance_usd, anon_59.unvalued AS unvalued
    FROM account AS account_4
    JOIN (
      SELECT anon_60.account_id AS account_id, sum(anon_60.amount) AS balance, sum(anon_60.amount_usd) AS balance_usd, sum(anon_60.unvalued) AS unvalued
      FROM (
        SELECT transfer_7.to_account AS account_id, 1 * transfer_7.amount AS amount, 1 * coalesce(transfer_7.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_7.amount_usd IS NULL) THEN transfer_7.amount ELSE 0 END AS unvalued
        FROM transfer AS transfer_7
        WHERE transfer_7.effective_on <= $5::DATE UNION ALL
        SELECT transfer_8.from_account AS account_id, -1 * transfer_8.amount AS amount, -1 * coalesce(transfer_8.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_8.amount_usd IS NULL) THEN transfer_8.amount ELSE 0 END AS unvalued
        FROM transfer AS transfer_8
        WHERE transfer_8.effective_on <= $5::DATE) AS anon_60
      GROUP BY anon_60.account_id) AS anon_59 ON anon_59.account_id = account_4.id) AS anon_58
  JOIN pledge_line AS pledge_line_2 ON pledge_line_2.id = anon_58.line_id
  JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
  WHERE anon_58.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_58.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_58.unit = $1::VARCHAR) AND pledge_line_2.modality != 'LOAN' AND pledge_2.illustrative IS false AND pledge_2.counts IS true), anon_81 AS (
  SELECT need_3.id AS id, need_3.confidence AS confidence, need_3.illustrative AS illustrative, need_3.note AS note, need_3.recorded_at AS recorded_at, need_3.code AS code, need_3.plan_id AS plan_id, need_3.event_id AS event_id, need_3.title AS title, need_3.scope AS scope, need_3.state_code AS state_code, need_3.pillar AS pillar, need_3.sector AS sector, need_3.topics AS topics, need_3.populations AS populations, need_3.kind AS kind, need_3.unit AS unit, need_3.qualifier AS qualifier, need_3.stated_on_edtf AS stated_on_edtf, need_3.stated_on_earliest AS stated_on_earliest, need_3.stated_on_latest AS stated_on_latest, need_3.period_edtf AS period_edtf, need_3.period_earliest AS period_earliest, need_3.period_latest AS period_latest, need_3.investment_known AS investment_known, need_3.validated AS validated, need_3.publication AS publication, plan_8.code AS plan_code, plan_8.title AS plan_title, CAST(CAST(EXTRACT(year
        FROM need_3.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_82.required AS required, anon_82.unvalued AS unvalued
  FROM need AS need_3
  JOIN plan AS plan_8 ON plan_8.id = need_3.plan_id
  JOIN (
    SELECT anon_83.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_83.balance_usd ELSE anon_83.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_83.unvalued ELSE 0 END) AS unvalued
    FROM (
      SELECT account_5.stage AS stage, account_5.unit AS unit, account_5.line_id AS line_id, account_5.need_id AS need_id, account_5.project_id AS project_id, account_5.balance AS balance, account_5.balance_usd AS balance_usd, account_5.unvalued AS unvalued
      FROM account AS account_5) AS anon_83
    WHERE anon_83.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_83.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_83.unit = $1::VARCHAR)
    GROUP BY anon_83.need_id) AS anon_82 ON anon_82.need_id = need_3.id
  WHERE need_3.publication = 'PUBLISHED' AND need_3.code = any($8::TEXT[]) AND need_3.illustrative IS false), anon_92 AS (
  SELECT anon_93.stage AS stage, anon_93.unit AS unit, anon_93.need_id AS need_id, anon_93.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_93.balance_usd ELSE anon_93.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_93.unvalued ELSE 0 END AS unvalued, pledge_3.donor_id AS donor_id, pledge_3.event_id AS event_id, pledge_line_3.channel AS channel, pledge_line_3.fund_id AS fund_id, pledge_line_3.modality AS modality, pledge_line_3.earmark_modality AS earmark_modality
  FROM (
    SELECT account_6.stage AS stage, account_6.unit AS unit, account_6.line_id AS line_id, account_6.need_id AS need_id, account_6.project_id AS project_id, account_6.balance AS balance, account_6.balance_usd AS balance_usd, account_6.unvalued AS unvalued
    FROM account AS account_6) AS anon_93
  JOIN pledge_line AS pledge_line_3 ON pledge_line_3.id = anon_93.line_id
  JOIN pledge AS pledge_3 ON pledge_3.id = pledge_line_3.pledge_id
  WHERE anon_93.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_93.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_93.unit = $1::VARCHAR) AND pledge_3.event_id IN (
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
                              SELECT (((((('{"required":' || coalesce((('"' || CAST(decimal_text(anon_13.required, anon_13.unit) AS TEXT)) || '"'), 'null')) || ',"complete":') || coalesce(CAST(anon_13.unconverted = '[]'::jsonb AS TEXT), 'null')) || ',"pledged":') || (((((((((((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_13.pledged_amount, anon_13.unit) AS TEXT)) || '"'), 'null')) || ',"gross":') || CASE WHEN (anon_13.pledged_amount IS NOT NULL) THEN (((((('{"numerator":' || coalesce((('"' || CAST(decimal_text(anon_13.pledged_amount, anon_13.unit) AS TEXT)) || '"'), 'null')) || ',"denominator":') || coalesce((('"' || CAST(decimal_text(anon_13.required, anon_13.unit) AS TEXT)) || '"'), 'null')) || ',"value":') || coalesce(CAST(round(anon_13.pledged_amount / CAST(nullif(anon_13.required, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"effective":') || CASE WHEN (anon_13.pledged_covered IS NOT NULL) THEN (((((('{"numerator":' || coalesce((('"' || CAST(decimal_text(anon_13.pledged_covered, anon_13.unit) AS TEXT)) || '"'), 'null')) || ',"denominator":') || coalesce((('"' || CAST(decimal_text(anon_13.required, anon_13.unit) AS TEXT)) || '"'), 'null')) || ',"value":') || coalesce(CAST(round(anon_13.pledged_covered / CAST(nullif(anon_13.required, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"gap":') || coalesce((('"' || CAST(decimal_text(anon_13.pledged_gap, anon_13.unit) AS TEXT)) || '"'), 'null')) || ',"surplus":') || coalesce((('"' || CAST(decimal_text(anon_13.pledged_surplus, anon_13.unit) AS TEXT)) || '"'), 'null')) || ',"fullyCovered":') || CASE WHEN (anon_13.pledged_full IS NOT NULL) THEN (((((('{"numerator":' || coalesce((('"' || CAST(anon_13.pledged_full AS TEXT)) || '"'), 'null')) || ',"denominator":') || coalesce((('"' || CAST(anon_13.needs AS TEXT)) || '"'), 'null')) || ',"value":') || coalesce(CAST(round(anon_13.pledged_full / CAST(nullif(anon_13.needs, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || '}')) || '}') AS anon_12
                              FROM (
                                SELECT anon_14.required AS required, anon_14.needs AS needs, anon_14.pledged_amount AS pledged_amount, anon_14.pledged_covered AS pledged_covered, anon_14.pledged_gap AS pledged_gap, anon_14.pledged_surplus AS pledged_surplus, anon_14.pledged_full AS pledged_full, anon_14.committed_amount AS committed_amount, anon_14.committed_covered AS committed_covered, anon_14.committed_gap AS committed_gap, anon_14.committed_surplus AS committed_surplus, anon_14.committed_full AS committed_full, anon_14.received_amount AS received_amount, anon_14.received_covered AS received_covered, anon_14.received_gap AS received_gap, anon_14.received_surplus AS received_surplus, anon_14.received_full AS received_full, anon_14.disbursed_amount AS disbursed_amount, anon_14.disbursed_covered AS disbursed_covered, anon_14.disbursed_gap AS disbursed_gap, anon_14.disbursed_surplus AS disbursed_surplus, anon_14.disbursed_full AS disbursed_full, anon_14.spent_amount AS spent_amount, anon_14.spent_covered AS spent_covered, anon_14.spent_gap AS spent_gap, anon_14.spent_surplus AS spent_surplus, anon_14.spent_full AS spent_full, anon_14.unit AS unit, anon_14.keys AS keys, anon_14.unconverted AS unconverted, anon_14.of_needs AS of_needs, CAST(anon_14.keys AS TEXT) AS place
                                FROM (
                                  SELECT anon_15.required AS required, anon_15.needs AS needs, anon_15.pledged_amount AS pledged_amount, anon_15.pledged_covered AS pledged_covered, anon_15.pledged_gap AS pledged_gap, anon_15.pledged_surplus AS pledged_surplus, anon_15.pledged_full AS pledged_full, anon_15.committed_amount AS committed_amount, anon_15.committed_covered AS committed_covered, anon_15.committed_gap AS committed_gap, anon_15.committed_surplus AS committed_surplus, anon_15.committed_full AS committed_full, anon_15.received_amount AS received_amount, anon_15.received_covered AS received_covered, anon_15.received_gap AS received_gap, anon_15.received_surplus AS received_surplus, anon_15.received_full AS received_full, anon_15.disbursed_amount AS disbursed_amount, anon_15.disbursed_covered AS disbursed_covered, anon_15.disbursed_gap AS disbursed_gap, anon_15.disbursed_surplus AS disbursed_surplus, anon_15.disbursed_full AS disbursed_full, anon_15.spent_amount AS spent_amount, anon_15.spent_covered AS spent_covered, anon_15.spent_gap AS spent_gap, anon_15.spent_surplus AS spent_surplus, anon_15.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_16.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                                  FROM (
                                    SELECT coalesce(sum(anon_17.required), 0::numeric) AS required, count(anon_17.id) AS needs, coalesce(sum(anon_17.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_17.pledged, anon_17.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_17.required - anon_17.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_17.pledged - anon_17.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_17.id) FILTER (
                                      WHERE anon_17.pledged >= anon_17.required) AS pledged_full, coalesce(sum(anon_17.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_17.committed, anon_17.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_17.required - anon_17.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_17.committed - anon_17.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_17.id) FILTER (
                                      WHERE anon_17.committed >= anon_17.required) AS committed_full, coalesce(sum(anon_17.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_17.received, anon_17.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_17.required - anon_17.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_17.received - anon_17.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_17.id) FILTER (
                                      WHERE anon_17.received >= anon_17.required) AS received_full, coalesce(sum(anon_17.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_17.disbursed, anon_17.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_17.required - anon_17.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_17.disbursed - anon_17.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_17.id) FILTER (
                                      WHERE anon_17.disbursed >= anon_17.required) AS disbursed_full, coalesce(sum(anon_17.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_17.spent, anon_17.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_17.required - anon_17.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_17.spent - anon_17.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_17.id) FILTER (
                                      WHERE anon_17.spent >= anon_17.required) AS spent_full
                                    FROM (
                                      SELECT anon_18.id AS id, anon_18.required AS required, coalesce(sum(anon_19.value) FILTER (
                                          WHERE anon_19.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(anon_19.value) FILTER (
                                          WHERE anon_19.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(anon_19.value) FILTER (
                                          WHERE anon_19.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(anon_19.value) FILTER (
                                          WHERE anon_19.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(anon_19.value) FILTER (
                                          WHERE anon_19.stage IN ('SPENT')), 0::numeric) AS spent
                                      FROM anon_7 AS anon_18
                                      LEFT OUTER JOIN anon_20 AS anon_19 ON anon_19.need_id = anon_18.id
                                      GROUP BY anon_18.id, anon_18.required) AS anon_17) AS anon_15
                                  LEFT OUTER JOIN (
                                    SELECT jsonb_agg(jsonb_build_object('currency', anon_24.unit, 'amount', decimal_text(anon_24.amount, anon_24.unit))) AS unconverted
                                    FROM (
                                      SELECT anon_25.unit AS unit, sum(anon_25.unvalued) AS amount
                                      FROM (
                                        SELECT anon_26.unit AS unit, anon_26.unvalued AS unvalued
                                        FROM anon_7 AS anon_27
                                        JOIN anon_20 AS anon_26 ON anon_26.need_id = anon_27.id UNION ALL
                                        SELECT anon_28.unit AS unit, anon_28.unvalued AS unvalued
                                        FROM anon_7 AS anon_28) AS anon_25
                                      WHERE anon_25.unvalued > $3::BIGINT
                                      GROUP BY anon_25.unit) AS anon_24) AS anon_16 ON true) AS anon_14) AS anon_13
                              LIMIT 1), 'null')) || ',"notAllocated":') || coalesce((
                          SELECT (((((('{"pledged":' || (((((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_30.pledged_amount, anon_30.unit) AS TEXT)) || '"'), 'null')) || ',"effective":') || CASE WHEN (anon_30.pledged_covered IS NOT NULL) THEN (('{"value":' || coalesce(CAST(round(anon_30.pledged_covered / CAST(nullif(anon_30.required, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"gap":') || coalesce((('"' || CAST(decimal_text(anon_30.pledged_gap, anon_30.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"committed":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_30.committed_amount, anon_30.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"received":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_30.received_amount, anon_30.unit) AS TEXT)) || '"'), 'null')) || '}')) || '}') AS anon_29
                          FROM (
                            SELECT anon_31.required AS required, anon_31.needs AS needs, anon_31.pledged_amount AS pledged_amount, anon_31.pledged_covered AS pledged_covered, anon_31.pledged_gap AS pledged_gap, anon_31.pledged_surplus AS pledged_surplus, anon_31.pledged_full AS pledged_full, anon_31.committed_amount AS committed_amount, anon_31.committed_covered AS committed_covered, anon_31.committed_gap AS committed_gap, anon_31.committed_surplus AS committed_surplus, anon_31.committed_full AS committed_full, anon_31.received_amount AS received_amount, anon_31.received_covered AS received_covered, anon_31.received_gap AS received_gap, anon_31.received_surplus AS received_surplus, anon_31.received_full AS received_full, anon_31.disbursed_amount AS disbursed_amount, anon_31.disbursed_covered AS disbursed_covered, anon_31.disbursed_gap AS disbursed_gap, anon_31.disbursed_surplus AS disbursed_surplus, anon_31.disbursed_full AS disbursed_full, anon_31.spent_amount AS spent_amount, anon_31.spent_covered AS spent_covered, anon_31.spent_gap AS spent_gap, anon_31.spent_surplus AS spent_surplus, anon_31.spent_full AS spent_full, anon_31.unit AS unit, anon_31.keys AS keys, anon_31.unconverted AS unconverted, anon_31.of_needs AS of_needs, CAST(anon_31.keys AS TEXT) AS place
                            FROM (
                              SELECT anon_32.required AS required, anon_32.needs AS needs, anon_32.pledged_amount AS pledged_amount, anon_32.pledged_covered AS pledged_covered, anon_32.pledged_gap AS pledged_gap, anon_32.pledged_surplus AS pledged_surplus, anon_32.pledged_full AS pledged_full, anon_32.committed_amount AS committed_amount, anon_32.committed_covered AS committed_covered, anon_32.committed_gap AS committed_gap, anon_32.committed_surplus AS committed_surplus, anon_32.committed_full AS committed_full, anon_32.received_amount AS received_amount, anon_32.received_covered AS received_covered, anon_32.received_gap AS received_gap, anon_32.received_surplus AS received_surplus, anon_32.received_full AS received_full, anon_32.disbursed_amount AS disbursed_amount, anon_32.disbursed_covered AS disbursed_covered, anon_32.disbursed_gap AS disbursed_gap, anon_32.disbursed_surplus AS disbursed_surplus, anon_32.disbursed_full AS disbursed_full, anon_32.spent_amount AS spent_amount, anon_32.spent_covered AS spent_covered, anon_32.spent_gap AS spent_gap, anon_32.spent_surplus AS spent_surplus, anon_32.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_33.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                              FROM (
                                SELECT 0::numeric AS required, 0 AS needs, coalesce(sum(anon_34.value) FILTER (
                                    WHERE anon_34.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_34.value) FILTER (
                                    WHERE anon_34.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_34.value) FILTER (
                                    WHERE anon_34.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_34.value) FILTER (
                                    WHERE anon_34.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_34.value) FILTER (
                                    WHERE anon_34.stage IN ('SPENT')), 0::numeric) AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                                FROM anon_20 AS anon_34
                                WHERE anon_34.need_id IS NULL) AS anon_32
                              LEFT OUTER JOIN (
                                SELECT jsonb_agg(jsonb_build_object('currency', anon_35.unit, 'amount', decimal_text(anon_35.amount, anon_35.unit))) AS unconverted
                                FROM (
                                  SELECT anon_36.unit AS unit, sum(anon_36.unvalued) AS amount
                                  FROM (
                                    SELECT anon_37.unit AS unit, anon_37.unvalued AS unvalued
                                    FROM anon_20 AS anon_37
                                    WHERE anon_37.need_id IS NULL) AS anon_36
                                  WHERE anon_36.unvalued > $4::BIGINT
                                  GROUP BY anon_36.unit) AS anon_35) AS anon_33 ON true) AS anon_31) AS anon_30
                          LIMIT 1), 'null')) || '}') AS anon_1
                  FROM (
                    SELECT $2::DATE AS effective, coalesce((
                        SELECT ledger_head.recorded_at
                        FROM ledger_head
                        WHERE ledger_head.sequence > 0), now()) AS known, (
                      SELECT ledger_head.sequence
                      FROM ledger_head) AS sequence) AS anon_2
                  LIMIT 1), 'null')) || ',"dayBefore":') || coalesce((
              SELECT (((((((('{"moment":' || (('{"sequence":' || coalesce(CAST(anon_39.sequence AS TEXT), 'null')) || '}')) || ',"plans":') || (
                            SELECT (('[' || coalesce(string_agg((((('{"code":' || CAST(to_json(CAST(anon_41.code AS TEXT)) AS TEXT)) || ',"title":') || coalesce(CAST(to_json(CAST(coalesce(anon_41.title ->> 'es', anon_41.title ->> 'en') AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_40
                            FROM (
                              SELECT anon_42.id AS id, anon_42.confidence AS confidence, anon_42.illustrative AS illustrative, anon_42.note AS note, anon_42.recorded_at AS recorded_at, anon_42.code AS code, anon_42.state_code AS state_code, anon_42.title AS title, anon_42.cycle AS cycle, anon_42.version AS version, anon_42.status AS status, anon_42.adopted_edtf AS adopted_edtf, anon_42.adopted_earliest AS adopted_earliest, anon_42.adopted_latest AS adopted_latest, anon_42.reference AS reference, anon_42.document_id AS document_id, anon_42.supersedes_id AS supersedes_id
                              FROM (
                                SELECT plan_4.id AS id, plan_4.confidence AS confidence, plan_4.illustrative AS illustrative, plan_4.note AS note, plan_4.recorded_at AS recorded_at, plan_4.code AS code, plan_4.state_code AS state_code, plan_4.title AS title, plan_4.cycle AS cycle, plan_4.version AS version, plan_4.status AS status, plan_4.adopted_edtf AS adopted_edtf, plan_4.adopted_earliest AS adopted_earliest, plan_4.adopted_latest AS adopted_latest, plan_4.reference AS reference, plan_4.document_id AS document_id, plan_4.supersedes_id AS supersedes_id
                                FROM plan AS plan_4
                                WHERE plan_4.id IN (
                                  SELECT anon_43.plan_id
                                  FROM anon_44 AS anon_43)) AS anon_42
                              ORDER BY anon_42.code
                              LIMIT 1000) AS anon_41)) || ',"total":') || coalesce((
                          SELECT (((((('{"required":' || coalesce((('"' || CAST(decimal_text(anon_50.required, anon_50.unit) AS TEXT)) || '"'), 'null')) || ',"complete":') || coalesce(CAST(anon_50.unconverted = '[]'::jsonb AS TEXT), 'null')) || ',"pledged":') || (((((((((((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_50.pledged_amount, anon_50.unit) AS TEXT)) || '"'), 'null')) || ',"gross":') || CASE WHEN (anon_50.pledged_amount IS NOT NULL) THEN (((((('{"numerator":' || coalesce((('"' || CAST(decimal_text(anon_50.pledged_amount, anon_50.unit) AS TEXT)) || '"'), 'null')) || ',"denominator":') || coalesce((('"' || CAST(decimal_text(anon_50.required, anon_50.unit) AS TEXT)) || '"'), 'null')) || ',"value":') || coalesce(CAST(round(anon_50.pledged_amount / CAST(nullif(anon_50.required, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"effective":') || CASE WHEN (anon_50.pledged_covered IS NOT NULL) THEN (((((('{"numerator":' || coalesce((('"' || CAST(decimal_text(anon_50.pledged_covered, anon_50.unit) AS TEXT)) || '"'), 'null')) || ',"denominator":') || coalesce((('"' || CAST(decimal_text(anon_50.required, anon_50.unit) AS TEXT)) || '"'), 'null')) || ',"value":') || coalesce(CAST(round(anon_50.pledged_covered / CAST(nullif(anon_50.required, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"gap":') || coalesce((('"' || CAST(decimal_text(anon_50.pledged_gap, anon_50.unit) AS TEXT)) || '"'), 'null')) || ',"surplus":') || coalesce((('"' || CAST(decimal_text(anon_50.pledged_surplus, anon_50.unit) AS TEXT)) || '"'), 'null')) || ',"fullyCovered":') || CASE WHEN (anon_50.pledged_full IS NOT NULL) THEN (((((('{"numerator":' || coalesce((('"' || CAST(anon_50.pledged_full AS TEXT)) || '"'), 'null')) || ',"denominator":') || coalesce((('"' || CAST(anon_50.needs AS TEXT)) || '"'), 'null')) || ',"value":') || coalesce(CAST(round(anon_50.pledged_full / CAST(nullif(anon_50.needs, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || '}')) || '}') AS anon_49
                          FROM (
                            SELECT anon_51.required AS required, anon_51.needs AS needs, anon_51.pledged_amount AS pledged_amount, anon_51.pledged_covered AS pledged_covered, anon_51.pledged_gap AS pledged_gap, anon_51.pledged_surplus AS pledged_surplus, anon_51.pledged_full AS pledged_full, anon_51.committed_amount AS committed_amount, anon_51.committed_covered AS committed_covered, anon_51.committed_gap AS committed_gap, anon_51.committed_surplus AS committed_surplus, anon_51.committed_full AS committed_full, anon_51.received_amount AS received_amount, anon_51.received_covered AS received_covered, anon_51.received_gap AS received_gap, anon_51.received_surplus AS received_surplus, anon_51.received_full AS received_full, anon_51.disbursed_amount AS disbursed_amount, anon_51.disbursed_covered AS disbursed_covered, anon_51.disbursed_gap AS disbursed_gap, anon_51.disbursed_surplus AS disbursed_surplus, anon_51.disbursed_full AS disbursed_full, anon_51.spent_amount AS spent_amount, anon_51.spent_covered AS spent_covered, anon_51.spent_gap AS spent_gap, anon_51.spent_surplus AS spent_surplus, anon_51.spent_full AS spent_full, anon_51.unit AS unit, anon_51.keys AS keys, anon_51.unconverted AS unconverted, anon_51.of_needs AS of_needs, CAST(anon_51.keys AS TEXT) AS place
                            FROM (
                              SELECT anon_52.required AS required, anon_52.needs AS needs, anon_52.pledged_amount AS pledged_amount, anon_52.pledged_covered AS pledged_covered, anon_52.pledged_gap AS pledged_gap, anon_52.pledged_surplus AS pledged_surplus, anon_52.pledged_full AS pledged_full, anon_52.committed_amount AS committed_amount, anon_52.committed_covered AS committed_covered, anon_52.committed_gap AS committed_gap, anon_52.committed_surplus AS committed_surplus, anon_52.committed_full AS committed_full, anon_52.received_amount AS received_amount, anon_52.received_covered AS received_covered, anon_52.received_gap AS received_gap, anon_52.received_surplus AS received_surplus, anon_52.received_full AS received_full, anon_52.disbursed_amount AS disbursed_amount, anon_52.disbursed_covered AS disbursed_covered, anon_52.disbursed_gap AS disbursed_gap, anon_52.disbursed_surplus AS disbursed_surplus, anon_52.disbursed_full AS disbursed_full, anon_52.spent_amount AS spent_amount, anon_52.spent_covered AS spent_covered, anon_52.spent_gap AS spent_gap, anon_52.spent_surplus AS spent_surplus, anon_52.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_53.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                              FROM (
                                SELECT coalesce(sum(anon_54.required), 0::numeric) AS required, count(anon_54.id) AS needs, coalesce(sum(anon_54.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_54.pledged, anon_54.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_54.required - anon_54.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_54.pledged - anon_54.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_54.id) FILTER (
                                  WHERE anon_54.pledged >= anon_54.required) AS pledged_full, coalesce(sum(anon_54.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_54.committed, anon_54.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_54.required - anon_54.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_54.committed - anon_54.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_54.id) FILTER (
                                  WHERE anon_54.committed >= anon_54.required) AS committed_full, coalesce(sum(anon_54.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_54.received, anon_54.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_54.required - anon_54.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_54.received - anon_54.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_54.id) FILTER (
                                  WHERE anon_54.received >= anon_54.required) AS received_full, coalesce(sum(anon_54.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_54.disbursed, anon_54.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_54.required - anon_54.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_54.disbursed - anon_54.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_54.id) FILTER (
                                  WHERE anon_54.disbursed >= anon_54.required) AS disbursed_full, coalesce(sum(anon_54.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_54.spent, anon_54.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_54.required - anon_54.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_54.spent - anon_54.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_54.id) FILTER (
                                  WHERE anon_54.spent >= anon_54.required) AS spent_full
                                FROM (
                                  SELECT anon_55.id AS id, anon_55.required AS required, coalesce(sum(anon_56.value) FILTER (
                                      WHERE anon_56.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(anon_56.value) FILTER (
                                      WHERE anon_56.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(anon_56.value) FILTER (
                                      WHERE anon_56.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(anon_56.value) FILTER (
                                      WHERE anon_56.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(anon_56.value) FILTER (
                                      WHERE anon_56.stage IN ('SPENT')), 0::numeric) AS spent
                                  FROM anon_44 AS anon_55
                                  LEFT OUTER JOIN anon_57 AS anon_56 ON anon_56.need_id = anon_55.id
                                  GROUP BY anon_55.id, anon_55.required) AS anon_54) AS anon_52
                              LEFT OUTER JOIN (
                                SELECT jsonb_agg(jsonb_build_object('currency', anon_61.unit, 'amount', decimal_text(anon_61.amount, anon_61.unit))) AS unconverted
                                FROM (
                                  SELECT anon_62.unit AS unit, sum(anon_62.unvalued) AS amount
                                  FROM (
                                    SELECT anon_63.unit AS unit, anon_63.unvalued AS unvalued
                                    FROM anon_44 AS anon_64
                                    JOIN anon_57 AS anon_63 ON anon_63.need_id = anon_64.id UNION ALL
                                    SELECT anon_65.unit AS unit, anon_65.unvalued AS unvalued
                                    FROM anon_44 AS anon_65) AS anon_62
                                  WHERE anon_62.unvalued > $6::BIGINT
                                  GROUP BY anon_62.unit) AS anon_61) AS anon_53 ON true) AS anon_51) AS anon_50
                          LIMIT 1), 'null')) || ',"notAllocated":') || coalesce((
                      SELECT (((((('{"pledged":' || (((((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_67.pledged_amount, anon_67.unit) AS TEXT)) || '"'), 'null')) || ',"effective":') || CASE WHEN (anon_67.pledged_covered IS NOT NULL) THEN (('{"value":' || coalesce(CAST(round(anon_67.pledged_covered / CAST(nullif(anon_67.required, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"gap":') || coalesce((('"' || CAST(decimal_text(anon_67.pledged_gap, anon_67.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"committed":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_67.committed_amount, anon_67.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"received":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_67.received_amount, anon_67.unit) AS TEXT)) || '"'), 'null')) || '}')) || '}') AS anon_66
                      FROM (
                        SELECT anon_68.required AS required, anon_68.needs AS needs, anon_68.pledged_amount AS pledged_amount, anon_68.pledged_covered AS pledged_covered, anon_68.pledged_gap AS pledged_gap, anon_68.pledged_surplus AS pledged_surplus, anon_68.pledged_full AS pledged_full, anon_68.committed_amount AS committed_amount, anon_68.committed_covered AS committed_covered, anon_68.committed_gap AS committed_gap, anon_68.committed_surplus AS committed_surplus, anon_68.committed_full AS committed_full, anon_68.received_amount AS received_amount, anon_68.received_covered AS received_covered, anon_68.received_gap AS received_gap, anon_68.received_surplus AS received_surplus, anon_68.received_full AS received_full, anon_68.disbursed_amount AS disbursed_amount, anon_68.disbursed_covered AS disbursed_covered, anon_68.disbursed_gap AS disbursed_gap, anon_68.disbursed_surplus AS disbursed_surplus, anon_68.disbursed_full AS disbursed_full, anon_68.spent_amount AS spent_amount, anon_68.spent_covered AS spent_covered, anon_68.spent_gap AS spent_gap, anon_68.spent_surplus AS spent_surplus, anon_68.spent_full AS spent_full, anon_68.unit AS unit, anon_68.keys AS keys, anon_68.unconverted AS unconverted, anon_68.of_needs AS of_needs, CAST(anon_68.keys AS TEXT) AS place
                        FROM (
                          SELECT anon_69.required AS required, anon_69.needs AS needs, anon_69.pledged_amount AS pledged_amount, anon_69.pledged_covered AS pledged_covered, anon_69.pledged_gap AS pledged_gap, anon_69.pledged_surplus AS pledged_surplus, anon_69.pledged_full AS pledged_full, anon_69.committed_amount AS committed_amount, anon_69.committed_covered AS committed_covered, anon_69.committed_gap AS committed_gap, anon_69.committed_surplus AS committed_surplus, anon_69.committed_full AS committed_full, anon_69.received_amount AS received_amount, anon_69.received_covered AS received_covered, anon_69.received_gap AS received_gap, anon_69.received_surplus AS received_surplus, anon_69.received_full AS received_full, anon_69.disbursed_amount AS disbursed_amount, anon_69.disbursed_covered AS disbursed_covered, anon_69.disbursed_gap AS disbursed_gap, anon_69.disbursed_surplus AS disbursed_surplus, anon_69.disbursed_full AS disbursed_full, anon_69.spent_amount AS spent_amount, anon_69.spent_covered AS spent_covered, anon_69.spent_gap AS spent_gap, anon_69.spent_surplus AS spent_surplus, anon_69.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_70.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                          FROM (
                            SELECT 0::numeric AS required, 0 AS needs, coalesce(sum(anon_71.value) FILTER (
                                WHERE anon_71.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_71.value) FILTER (
                                WHERE anon_71.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_71.value) FILTER (
                                WHERE anon_71.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_71.value) FILTER (
                                WHERE anon_71.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_71.value) FILTER (
                                WHERE anon_71.stage IN ('SPENT')), 0::numeric) AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                            FROM anon_57 AS anon_71
                            WHERE anon_71.need_id IS NULL) AS anon_69
                          LEFT OUTER JOIN (
                            SELECT jsonb_agg(jsonb_build_object('currency', anon_72.unit, 'amount', decimal_text(anon_72.amount, anon_72.unit))) AS unconverted
                            FROM (
                              SELECT anon_73.unit AS unit, sum(anon_73.unvalued) AS amount
                              FROM (
                                SELECT anon_74.unit AS unit, anon_74.unvalued AS unvalued
                                FROM anon_57 AS anon_74
                                WHERE anon_74.need_id IS NULL) AS anon_73
                              WHERE anon_73.unvalued > $7::BIGINT
                              GROUP BY anon_73.unit) AS anon_72) AS anon_70 ON true) AS anon_68) AS anon_67
                      LIMIT 1), 'null')) || '}') AS anon_38
              FROM (
                SELECT $5::DATE AS effective, coalesce((
                    SELECT ledger_head.recorded_at
                    FROM ledger_head
                    WHERE ledger_head.sequence > 0), now()) AS known, (
                  SELECT ledger_head.sequence
                  FROM ledger_head) AS sequence) AS anon_39
              LIMIT 1), 'null')) || ',"byName":') || coalesce((
          SELECT (((((((('{"moment":' || (('{"sequence":' || coalesce(CAST(anon_76.sequence AS TEXT), 'null')) || '}')) || ',"plans":') || (
                        SELECT (('[' || coalesce(string_agg((((('{"code":' || CAST(to_json(CAST(anon_78.code AS TEXT)) AS TEXT)) || ',"title":') || coalesce(CAST(to_json(CAST(coalesce(anon_78.title ->> 'es', anon_78.title ->> 'en') AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_77
                        FROM (
                          SELECT anon_79.id AS id, anon_79.confidence AS confidence, anon_79.illustrative AS illustrative, anon_79.note AS note, anon_79.recorded_at AS recorded_at, anon_79.code AS code, anon_79.state_code AS state_code, anon_79.title AS title, anon_79.cycle AS cycle, anon_79.version AS version, anon_79.status AS status, anon_79.adopted_edtf AS adopted_edtf, anon_79.adopted_earliest AS adopted_earliest, anon_79.adopted_latest AS adopted_latest, anon_79.reference AS reference, anon_79.document_id AS document_id, anon_79.supersedes_id AS supersedes_id
                          FROM (
                            SELECT plan_7.id AS id, plan_7.confidence AS confidence, plan_7.illustrative AS illustrative, plan_7.note AS note, plan_7.recorded_at AS recorded_at, plan_7.code AS code, plan_7.state_code AS state_code, plan_7.title AS title, plan_7.cycle AS cycle, plan_7.version AS version, plan_7.status AS status, plan_7.adopted_edtf AS adopted_edtf, plan_7.adopted_earliest AS adopted_earliest, plan_7.adopted_latest AS adopted_latest, plan_7.reference AS reference, plan_7.document_id AS document_id, plan_7.supersedes_id AS supersedes_id
                            FROM plan AS plan_7
                            WHERE plan_7.id IN (
                              SELECT anon_80.plan_id
                              FROM anon_81 AS anon_80)) AS anon_79
                          ORDER BY anon_79.code
                          LIMIT 1000) AS anon_78)) || ',"total":') || coalesce((
                      SELECT (((((('{"required":' || coalesce((('"' || CAST(decimal_text(anon_85.required, anon_85.unit) AS TEXT)) || '"'), 'null')) || ',"complete":') || coalesce(CAST(anon_85.unconverted = '[]'::jsonb AS TEXT), 'null')) || ',"pledged":') || (((((((((((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_85.pledged_amount, anon_85.unit) AS TEXT)) || '"'), 'null')) || ',"gross":') || CASE WHEN (anon_85.pledged_amount IS NOT NULL) THEN (((((('{"numerator":' || coalesce((('"' || CAST(decimal_text(anon_85.pledged_amount, anon_85.unit) AS TEXT)) || '"'), 'null')) || ',"denominator":') || coalesce((('"' || CAST(decimal_text(anon_85.required, anon_85.unit) AS TEXT)) || '"'), 'null')) || ',"value":') || coalesce(CAST(round(anon_85.pledged_amount / CAST(nullif(anon_85.required, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"effective":') || CASE WHEN (anon_85.pledged_covered IS NOT NULL) THEN (((((('{"numerator":' || coalesce((('"' || CAST(decimal_text(anon_85.pledged_covered, anon_85.unit) AS TEXT)) || '"'), 'null')) || ',"denominator":') || coalesce((('"' || CAST(decimal_text(anon_85.required, anon_85.unit) AS TEXT)) || '"'), 'null')) || ',"value":') || coalesce(CAST(round(anon_85.pledged_covered / CAST(nullif(anon_85.required, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"gap":') || coalesce((('"' || CAST(decimal_text(anon_85.pledged_gap, anon_85.unit) AS TEXT)) || '"'), 'null')) || ',"surplus":') || coalesce((('"' || CAST(decimal_text(anon_85.pledged_surplus, anon_85.unit) AS TEXT)) || '"'), 'null')) || ',"fullyCovered":') || CASE WHEN (anon_85.pledged_full IS NOT NULL) THEN (((((('{"numerator":' || coalesce((('"' || CAST(anon_85.pledged_full AS TEXT)) || '"'), 'null')) || ',"denominator":') || coalesce((('"' || CAST(anon_85.needs AS TEXT)) || '"'), 'null')) || ',"value":') || coalesce(CAST(round(anon_85.pledged_full / CAST(nullif(anon_85.needs, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || '}')) || '}') AS anon_84
                      FROM (
                        SELECT anon_86.required AS required, anon_86.needs AS needs, anon_86.pledged_amount AS pledged_amount, anon_86.pledged_covered AS pledged_covered, anon_86.pledged_gap AS pledged_gap, anon_86.pledged_surplus AS pledged_surplus, anon_86.pledged_full AS pledged_full, anon_86.committed_amount AS committed_amount, anon_86.committed_covered AS committed_covered, anon_86.committed_gap AS committed_gap, anon_86.committed_surplus AS committed_surplus, anon_86.committed_full AS committed_full, anon_86.received_amount AS received_amount, anon_86.received_covered AS received_covered, anon_86.received_gap AS received_gap, anon_86.received_surplus AS received_surplus, anon_86.received_full AS received_full, anon_86.disbursed_amount AS disbursed_amount, anon_86.disbursed_covered AS disbursed_covered, anon_86.disbursed_gap AS disbursed_gap, anon_86.disbursed_surplus AS disbursed_surplus, anon_86.disbursed_full AS disbursed_full, anon_86.spent_amount AS spent_amount, anon_86.spent_covered AS spent_covered, anon_86.spent_gap AS spent_gap, anon_86.spent_surplus AS spent_surplus, anon_86.spent_full AS spent_full, anon_86.unit AS unit, anon_86.keys AS keys, anon_86.unconverted AS unconverted, anon_86.of_needs AS of_needs, CAST(anon_86.keys AS TEXT) AS place
                        FROM (
                          SELECT anon_87.required AS required, anon_87.needs AS needs, anon_87.pledged_amount AS pledged_amount, anon_87.pledged_covered AS pledged_covered, anon_87.pledged_gap AS pledged_gap, anon_87.pledged_surplus AS pledged_surplus, anon_87.pledged_full AS pledged_full, anon_87.committed_amount AS committed_amount, anon_87.committed_covered AS committed_covered, anon_87.committed_gap AS committed_gap, anon_87.committed_surplus AS committed_surplus, anon_87.committed_full AS committed_full, anon_87.received_amount AS received_amount, anon_87.received_covered AS received_covered, anon_87.received_gap AS received_gap, anon_87.received_surplus AS received_surplus, anon_87.received_full AS received_full, anon_87.disbursed_amount AS disbursed_amount, anon_87.disbursed_covered AS disbursed_covered, anon_87.disbursed_gap AS disbursed_gap, anon_87.disbursed_surplus AS disbursed_surplus, anon_87.disbursed_full AS disbursed_full, anon_87.spent_amount AS spent_amount, anon_87.spent_covered AS spent_covered, anon_87.spent_gap AS spent_gap, anon_87.spent_surplus AS spent_surplus, anon_87.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_88.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                          FROM (
                            SELECT coalesce(sum(anon_89.required), 0::numeric) AS required, count(anon_89.id) AS needs, coalesce(sum(anon_89.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_89.pledged, anon_89.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_89.required - anon_89.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_89.pledged - anon_89.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_89.id) FILTER (
                              WHERE anon_89.pledged >= anon_89.required) AS pledged_full, coalesce(sum(anon_89.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_89.committed, anon_89.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_89.required - anon_89.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_89.committed - anon_89.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_89.id) FILTER (
                              WHERE anon_89.committed >= anon_89.required) AS committed_full, coalesce(sum(anon_89.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_89.received, anon_89.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_89.required - anon_89.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_89.received - anon_89.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_89.id) FILTER (
                              WHERE anon_89.received >= anon_89.required) AS received_full, coalesce(sum(anon_89.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_89.disbursed, anon_89.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_89.required - anon_89.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_89.disbursed - anon_89.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_89.id) FILTER (
                              WHERE anon_89.disbursed >= anon_89.required) AS disbursed_full, coalesce(sum(anon_89.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_89.spent, anon_89.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_89.required - anon_89.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_89.spent - anon_89.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_89.id) FILTER (
                              WHERE anon_89.spent >= anon_89.required) AS spent_full
                            FROM (
                              SELECT anon_90.id AS id, anon_90.required AS required, coalesce(sum(anon_91.value) FILTER (
                                  WHERE anon_91.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(anon_91.value) FILTER (
                                  WHERE anon_91.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(anon_91.value) FILTER (
                                  WHERE anon_91.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(anon_91.value) FILTER (
                                  WHERE anon_91.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(anon_91.value) FILTER (
                                  WHERE anon_91.stage IN ('SPENT')), 0::numeric) AS spent
                              FROM anon_81 AS anon_90
                              LEFT OUTER JOIN anon_92 AS anon_91 ON anon_91.need_id = anon_90.id
                              GROUP BY anon_90.id, anon_90.required) AS anon_89) AS anon_87
                          LEFT OUTER JOIN (
                            SELECT jsonb_agg(jsonb_build_object('currency', anon_94.unit, 'amount', decimal_text(anon_94.amount, anon_94.unit))) AS unconverted
                            FROM (
                              SELECT anon_95.unit AS unit, sum(anon_95.unvalued) AS amount
                              FROM (
                                SELECT anon_96.unit AS unit, anon_96.unvalued AS unvalued
                                FROM anon_81 AS anon_97
                                JOIN anon_92 AS anon_96 ON anon_96.need_id = anon_97.id UNION ALL
                                SELECT anon_98.unit AS unit, anon_98.unvalued AS unvalued
                                FROM anon_81 AS anon_98) AS anon_95
                              WHERE anon_95.unvalued > $10::BIGINT
                              GROUP BY anon_95.unit) AS anon_94) AS anon_88 ON true) AS anon_86) AS anon_85
                      LIMIT 1), 'null')) || ',"notAllocated":') || coalesce((
                  SELECT (((((('{"pledged":' || (((((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_100.pledged_amount, anon_100.unit) AS TEXT)) || '"'), 'null')) || ',"effective":') || CASE WHEN (anon_100.pledged_covered IS NOT NULL) THEN (('{"value":' || coalesce(CAST(round(anon_100.pledged_covered / CAST(nullif(anon_100.required, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"gap":') || coalesce((('"' || CAST(decimal_text(anon_100.pledged_gap, anon_100.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"committed":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_100.committed_amount, anon_100.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"received":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_100.received_amount, anon_100.unit) AS TEXT)) || '"'), 'null')) || '}')) || '}') AS anon_99
                  FROM (
                    SELECT anon_101.required AS required, anon_101.needs AS needs, anon_101.pledged_amount AS pledged_amount, anon_101.pledged_covered AS pledged_covered, anon_101.pledged_gap AS pledged_gap, anon_101.pledged_surplus AS pledged_surplus, anon_101.pledged_full AS pledged_full, anon_101.committed_amount AS committed_amount, anon_101.committed_covered AS committed_covered, anon_101.committed_gap AS committed_gap, anon_101.committed_surplus AS committed_surplus, anon_101.committed_full AS committed_full, anon_101.received_amount AS received_amount, anon_101.received_covered AS received_covered, anon_101.received_gap AS received_gap, anon_101.received_surplus AS received_surplus, anon_101.received_full AS received_full, anon_101.disbursed_amount AS disbursed_amount, anon_101.disbursed_covered AS disbursed_covered, anon_101.disbursed_gap AS disbursed_gap, anon_101.disbursed_surplus AS disbursed_surplus, anon_101.disbursed_full AS disbursed_full, anon_101.spent_amount AS spent_amount, anon_101.spent_covered AS spent_covered, anon_101.spent_gap AS spent_gap, anon_101.spent_surplus AS spent_surplus, anon_101.spent_full AS spent_full, anon_101.unit AS unit, anon_101.keys AS keys, anon_101.unconverted AS unconverted, anon_101.of_needs AS of_needs, CAST(anon_101.keys AS TEXT) AS place
                    FROM (
                      SELECT anon_102.required AS required, anon_102.needs AS needs, anon_102.pledged_amount AS pledged_amount, anon_102.pledged_covered AS pledged_covered, anon_102.pledged_gap AS pledged_gap, anon_102.pledged_surplus AS pledged_surplus, anon_102.pledged_full AS pledged_full, anon_102.committed_amount AS committed_amount, anon_102.committed_covered AS committed_covered, anon_102.committed_gap AS committed_gap, anon_102.committed_surplus AS committed_surplus, anon_102.committed_full AS committed_full, anon_102.received_amount AS received_amount, anon_102.received_covered AS received_covered, anon_102.received_gap AS received_gap, anon_102.received_surplus AS received_surplus, anon_102.received_full AS received_full, anon_102.disbursed_amount AS disbursed_amount, anon_102.disbursed_covered AS disbursed_covered, anon_102.disbursed_gap AS disbursed_gap, anon_102.disbursed_surplus AS disbursed_surplus, anon_102.disbursed_full AS disbursed_full, anon_102.spent_amount AS spent_amount, anon_102.spent_covered AS spent_covered, anon_102.spent_gap AS spent_gap, anon_102.spent_surplus AS spent_surplus, anon_102.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_103.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                      FROM (
                        SELECT 0::numeric AS required, 0 AS needs, coalesce(sum(anon_104.value) FILTER (
                            WHERE anon_104.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_104.value) FILTER (
                            WHERE anon_104.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_104.value) FILTER (
                            WHERE anon_104.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_104.value) FILTER (
                            WHERE anon_104.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_104.value) FILTER (
                            WHERE anon_104.stage IN ('SPENT')), 0::numeric) AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                        FROM anon_92 AS anon_104
                        WHERE anon_104.need_id IS NULL) AS anon_102
                      LEFT OUTER JOIN (
                        SELECT jsonb_agg(jsonb_build_object('currency', anon_105.unit, 'amount', decimal_text(anon_105.amount, anon_105.unit))) AS unconverted
                        FROM (
                          SELECT anon_106.unit AS unit, sum(anon_106.unvalued) AS amount
                          FROM (
                            SELECT anon_107.unit AS unit, anon_107.unvalued AS unvalued
                            FROM anon_92 AS anon_107
                            WHERE anon_107.need_id IS NULL) AS anon_106
                          WHERE anon_106.unvalued > $11::BIGINT
                          GROUP BY anon_106.unit) AS anon_105) AS anon_103 ON true) AS anon_101) AS anon_100
                  LIMIT 1), 'null')) || '}') AS anon_75
          FROM (
            SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
                SELECT ledger_head.recorded_at
                FROM ledger_head
                WHERE ledger_head.sequence > 0), now()) AS known, (
              SELECT ledger_head.sequence
              FROM ledger_head) AS sequence) AS anon_76
          LIMIT 1), 'null')) || '}'), 'UTF8') AS convert_to_1
