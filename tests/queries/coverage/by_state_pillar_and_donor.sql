WITH anon_19 AS (
  SELECT need_1.id AS id, need_1.confidence AS confidence, need_1.illustrative AS illustrative, need_1.note AS note, need_1.recorded_at AS recorded_at, need_1.code AS code, need_1.plan_id AS plan_id, need_1.event_id AS event_id, need_1.title AS title, need_1.scope AS scope, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.topics AS topics, need_1.populations AS populations, need_1.kind AS kind, need_1.unit AS unit, need_1.qualifier AS qualifier, need_1.stated_on_edtf AS stated_on_edtf, need_1.stated_on_earliest AS stated_on_earliest, need_1.stated_on_latest AS stated_on_latest, need_1.period_edtf AS period_edtf, need_1.period_earliest AS period_earliest, need_1.period_latest AS period_latest, need_1.investment_known AS investment_known, need_1.validated AS validated, need_1.publication AS publication, plan_1.code AS plan_code, plan_1.title AS plan_title, CAST(CAST(EXTRACT(year
        FROM need_1.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_20.required AS required, anon_20.unvalued AS unvalued
  FROM need AS need_1
  JOIN plan AS plan_1 ON plan_1.id = need_1.plan_id
  JOIN (
    SELECT anon_21.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_21.balance_usd ELSE anon_21.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_21.unvalued ELSE 0 END) AS unvalued
    FROM (
      SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, anon_22.balance AS balance, anon_22.balance_usd AS balance_usd, anon_22.unvalued AS unvalued
      FROM account AS account_1
      JOIN (
        SELECT anon_23.account_id AS account_id, sum(anon_23.amount) AS balance, sum(anon_23.amount_usd) AS balance_usd, sum(anon_23.unvalued) AS unvalued
        FROM (
          SELECT transfer_1.to_account AS account_id, 1 * transfer_1.amount AS amount, 1 * coalesce(transfer_1.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_1.amount_usd IS NULL) THEN transfer_1.amount ELSE 0 END AS unvalued
          FROM transfer AS transfer_1
          WHERE transfer_1.effective_on <= $2::DATE UNION ALL
          SELECT transfer_2.from_account AS account_id, -1 * transfer_2.amount AS amount, -1 * coalesce(transfer_2.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_2.amount_usd IS NULL) THEN transfer_2.amount ELSE 0 END AS unvalued
          FROM transfer AS transfer_2
          WHERE transfer_2.effective_on <= $2::DATE) AS anon_23
        GROUP BY anon_23.account_id) AS anon_22 ON anon_22.account_id = account_1.id) AS anon_21
    WHERE anon_21.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_21.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_21.unit = $1::VARCHAR)
    GROUP BY anon_21.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_21.balance_usd ELSE anon_21.balance END) > 0 OR sum(anon_21.unvalued) > 0) AS anon_20 ON anon_20.need_id = need_1.id
  WHERE need_1.publication = 'PUBLISHED' AND need_1.illustrative IS false AND plan_1.reference IS true AND plan_1.adopted_latest <= $2::DATE AND NOT (EXISTS (
      SELECT plan_2.id
      FROM plan AS plan_2
      WHERE plan_2.reference IS true AND plan_2.adopted_latest <= $2::DATE AND plan_2.state_code IS NOT DISTINCT
      FROM plan_1.state_code AND plan_2.adopted_latest > plan_1.adopted_latest AND plan_2.id IN (
        SELECT need_2.plan_id
        FROM need AS need_2
        JOIN (
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
            GROUP BY anon_26.account_id) AS anon_25 ON anon_25.account_id = account_2.id) AS anon_24 ON anon_24.need_id = need_2.id
        WHERE need_2.publication = 'PUBLISHED' AND anon_24.stage = 'REQUIRED' AND anon_24.balance > 0 AND need_2.illustrative IS false) AND plan_2.illustrative IS false))), anon_27 AS (
  SELECT anon_28.stage AS stage, anon_28.unit AS unit, anon_28.need_id AS need_id, anon_28.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_28.balance_usd ELSE anon_28.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_28.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
  FROM (
    SELECT account_3.stage AS stage, account_3.unit AS unit, account_3.line_id AS line_id, account_3.need_id AS need_id, account_3.project_id AS project_id, anon_29.balance AS balance, anon_29.balance_usd AS balance_usd, anon_29.unvalued AS unvalued
    FROM account AS account_3
    JOIN (
      SELECT anon_30.account_id AS account_id, sum(anon_30.amount) AS balance, sum(anon_30.amount_usd) AS balance_usd, sum(anon_30.unvalued) AS unvalued
      FROM (
        SELECT transfer_5.to_account AS account_id, 1 * transfer_5.amount AS amount, 1 * coalesce(transfer_5.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_5.amount_usd IS NULL) THEN transfer_5.amount ELSE 0 END AS unvalued
        FROM transfer AS transfer_5
        WHERE transfer_5.effective_on <= $2::DATE UNION ALL
        SELECT transfer_6.from_account AS account_id, -1 * transfer_6.amount AS amount, -1 * coalesce(transfer_6.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_6.amount_usd IS NULL) THEN transfer_6.amount ELSE 0 END AS unvalued
        FROM transfer AS transfer_6
        WHERE transfer_6.effective_on <= $2::DATE) AS anon_30
      GROUP BY anon_30.account_id) AS anon_29 ON anon_29.account_id = account_3.id) AS anon_28
  JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_28.line_id
  JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
  WHERE anon_28.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_28.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_28.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true), anon_46 AS (
  SELECT need_3.id AS id, need_3.confidence AS confidence, need_3.illustrative AS illustrative, need_3.note AS note, need_3.recorded_at AS recorded_at, need_3.code AS code, need_3.plan_id AS plan_id, need_3.event_id AS event_id, need_3.title AS title, need_3.scope AS scope, need_3.state_code AS state_code, need_3.pillar AS pillar, need_3.sector AS sector, need_3.topics AS topics, need_3.populations AS populations, need_3.kind AS kind, need_3.unit AS unit, need_3.qualifier AS qualifier, need_3.stated_on_edtf AS stated_on_edtf, need_3.stated_on_earliest AS stated_on_earliest, need_3.stated_on_latest AS stated_on_latest, need_3.period_edtf AS period_edtf, need_3.period_earliest AS period_earliest, need_3.period_latest AS period_latest, need_3.investment_known AS investment_known, need_3.validated AS validated, need_3.publication AS publication, plan_3.code AS plan_code, plan_3.title AS plan_title, CAST(CAST(EXTRACT(year
        FROM need_3.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_47.required AS required, anon_47.unvalued AS unvalued
  FROM need AS need_3
  JOIN plan AS plan_3 ON plan_3.id = need_3.plan_id
  JOIN (
    SELECT anon_48.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_48.balance_usd ELSE anon_48.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_48.unvalued ELSE 0 END) AS unvalued
    FROM (
      SELECT account_4.stage AS stage, account_4.unit AS unit, account_4.line_id AS line_id, account_4.need_id AS need_id, account_4.project_id AS project_id, anon_49.balance AS balance, anon_49.balance_usd AS balance_usd, anon_49.unvalued AS unvalued
      FROM account AS account_4
      JOIN (
        SELECT anon_50.account_id AS account_id, sum(anon_50.amount) AS balance, sum(anon_50.amount_usd) AS balance_usd, sum(anon_50.unvalued) AS unvalued
        FROM (
          SELECT transfer_7.to_account AS account_id, 1 * transfer_7.amount AS amount, 1 * coalesce(transfer_7.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_7.amount_usd IS NULL) THEN transfer_7.amount ELSE 0 END AS unvalued
          FROM transfer AS transfer_7
          WHERE transfer_7.effective_on <= $2::DATE UNION ALL
          SELECT transfer_8.from_account AS account_id, -1 * transfer_8.amount AS amount, -1 * coalesce(transfer_8.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_8.amount_usd IS NULL) THEN transfer_8.amount ELSE 0 END AS unvalued
          FROM transfer AS transfer_8
          WHERE transfer_8.effective_on <= $2::DATE) AS anon_50
        GROUP BY anon_50.account_id) AS anon_49 ON anon_49.account_id = account_4.id) AS anon_48
    WHERE anon_48.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_48.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_48.unit = $1::VARCHAR)
    GROUP BY anon_48.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_48.balance_usd ELSE anon_48.balance END) > 0 OR sum(anon_48.unvalued) > 0) AS anon_47 ON anon_47.need_id = need_3.id
  WHERE need_3.publication = 'PUBLISHED' AND need_3.illustrative IS false AND plan_3.reference IS true AND plan_3.adopted_latest <= $2::DATE AND NOT (EXISTS (
      SELECT plan_4.id
      FROM plan AS plan_4
      WHERE plan_4.reference IS true AND plan_4.adopted_latest <= $2::DATE AND plan_4.state_code IS NOT DISTINCT
      FROM plan_3.state_code AND plan_4.adopted_latest > plan_3.adopted_latest AND plan_4.id IN (
        SELECT need_4.plan_id
        FROM need AS need_4
        JOIN (
          SELECT account_5.stage AS stage, account_5.unit AS unit, account_5.line_id AS line_id, account_5.need_id AS need_id, account_5.project_id AS project_id, anon_52.balance AS balance, anon_52.balance_usd AS balance_usd, anon_52.unvalued AS unvalued
          FROM account AS account_5
          JOIN (
            SELECT anon_53.account_id AS account_id, sum(anon_53.amount) AS balance, sum(anon_53.amount_usd) AS balance_usd, sum(anon_53.unvalued) AS unvalued
            FROM (
              SELECT transfer_9.to_account AS account_id, 1 * transfer_9.amount AS amount, 1 * coalesce(transfer_9.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_9.amount_usd IS NULL) THEN transfer_9.amount ELSE 0 END AS unvalued
              FROM transfer AS transfer_9
              WHERE transfer_9.effective_on <= $2::DATE UNION ALL
              SELECT transfer_10.from_account AS account_id, -1 * transfer_10.amount AS amount, -1 * coalesce(transfer_10.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_10.amount_usd IS NULL) THEN transfer_10.amount ELSE 0 END AS unvalued
              FROM transfer AS transfer_10
              WHERE transfer_10.effective_on <= $2::DATE) AS anon_53
            GROUP BY anon_53.account_id) AS anon_52 ON anon_52.account_id = account_5.id) AS anon_51 ON anon_51.need_id = need_4.id
        WHERE need_4.publication = 'PUBLISHED' AND anon_51.stage = 'REQUIRED' AND anon_51.balance > 0 AND need_4.illustrative IS false) AND plan_4.illustrative IS false))), anon_54 AS (
  SELECT anon_55.stage AS stage, anon_55.unit AS unit, anon_55.need_id AS need_id, anon_55.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_55.balance_usd ELSE anon_55.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_55.unvalued ELSE 0 END AS unvalued, pledge_2.donor_id AS donor_id, pledge_2.event_id AS event_id, pledge_line_2.channel AS channel, pledge_line_2.fund_id AS fund_id, pledge_line_2.modality AS modality, pledge_line_2.earmark_modality AS earmark_modality
  FROM (
    SELECT account_6.stage AS stage, account_6.unit AS unit, account_6.line_id AS line_id, account_6.need_id AS need_id, account_6.project_id AS project_id, anon_56.balance AS balance, anon_56.balance_usd AS balance_usd, anon_56.unvalued AS unvalued
    FROM account AS account_6
    JOIN (
      SELECT anon_57.account_id AS account_id, sum(anon_57.amount) AS balance, sum(anon_57.amount_usd) AS balance_usd, sum(anon_57.unvalued) AS unvalued
      FROM (
        SELECT transfer_11.to_account AS account_id, 1 * transfer_11.amount AS amount, 1 * coalesce(transfer_11.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_11.amount_usd IS NULL) THEN transfer_11.amount ELSE 0 END AS unvalued
        FROM transfer AS transfer_11
        WHERE transfer_11.effective_on <= $2::DATE UNION ALL
        SELECT transfer_12.from_account AS account_id, -1 * transfer_12.amount AS amount, -1 * coalesce(transfer_12.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_12.amount_usd IS NULL) THEN transfer_12.amount ELSE 0 END AS unvalued
        FROM transfer AS transfer_12
        WHERE transfer_12.effective_on <= $2::DATE) AS anon_57
      GROUP BY anon_57.account_id) AS anon_56 ON anon_56.account_id = account_6.id) AS anon_55
  JOIN pledge_line AS pledge_line_2 ON pledge_line_2.id = anon_55.line_id
  JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
  WHERE anon_55.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_55.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_55.unit = $1::VARCHAR) AND pledge_line_2.modality != 'LOAN' AND pledge_2.illustrative IS false AND pledge_2.counts IS true)
SELECT convert_to((((('{"byStateAndPillar":' || coalesce((
              SELECT (('{"groups":' || (
                    SELECT (('[' || coalesce(string_agg((((((('{"keys":' || (
                                          SELECT (('[' || coalesce(string_agg((((((('{"dimension":' || CAST(to_json(CAST(anon_4.dimension AS TEXT)) AS TEXT)) || ',"code":') || coalesce(CAST(to_json(CAST(anon_4.code AS TEXT)) AS TEXT), 'null')) || ',"label":') || coalesce(CAST(to_json(CAST(coalesce(CAST(anon_4.label AS JSONB) ->> 'es', CAST(anon_4.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_3
                                          FROM (
                                            SELECT anon_5.dimension AS dimension, anon_5.code AS code, anon_5.label AS label, anon_5.place AS place
                                            FROM (
                                              SELECT CAST(anon_6.value AS JSONB) ->> 'dimension' AS dimension, CAST(anon_6.value AS JSONB) ->> 'code' AS code, CAST(anon_6.value AS JSONB) -> 'label' AS label, anon_6.place AS place
                                              FROM jsonb_array_elements(anon_7.keys) WITH ORDINALITY AS anon_6(value, place)) AS anon_5
                                            ORDER BY anon_5.place
                                            LIMIT 1000) AS anon_4)) || ',"coverage":') || coalesce((
                                        SELECT (((('{"required":' || coalesce((('"' || CAST(decimal_text(anon_9.required, anon_9.unit) AS TEXT)) || '"'), 'null')) || ',"pledged":') || (((((((('{"gross":' || CASE WHEN (anon_9.pledged_amount IS NOT NULL) THEN (('{"value":' || coalesce(CAST(round(anon_9.pledged_amount / CAST(nullif(anon_9.required, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"effective":') || CASE WHEN (anon_9.pledged_covered IS NOT NULL) THEN (('{"value":' || coalesce(CAST(round(anon_9.pledged_covered / CAST(nullif(anon_9.required, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"gap":') || coalesce((('"' || CAST(decimal_text(anon_9.pledged_gap, anon_9.unit) AS TEXT)) || '"'), 'null')) || ',"surplus":') || coalesce((('"' || CAST(decimal_text(anon_9.pledged_surplus, anon_9.unit) AS TEXT)) || '"'), 'null')) || '}')) || '}') AS anon_8
                                        FROM (
                                          SELECT anon_7.key_state AS key_state, anon_7.key_pillar AS key_pillar, anon_7.required AS required, anon_7.needs AS needs, anon_7.pledged_amount AS pledged_amount, anon_7.pledged_covered AS pledged_covered, anon_7.pledged_gap AS pledged_gap, anon_7.pledged_surplus AS pledged_surplus, anon_7.pledged_full AS pledged_full, anon_7.committed_amount AS committed_amount, anon_7.committed_covered AS committed_covered, anon_7.committed_gap AS committed_gap, anon_7.committed_surplus AS committed_surplus, anon_7.committed_full AS committed_full, anon_7.received_amount AS received_amount, anon_7.received_covered AS received_covered, anon_7.received_gap AS received_gap, anon_7.received_surplus AS received_surplus, anon_7.received_full AS received_full, anon_7.disbursed_amount AS disbursed_amount, anon_7.disbursed_covered AS disbursed_covered, anon_7.disbursed_gap AS disbursed_gap, anon_7.disbursed_surplus AS disbursed_surplus, anon_7.disbursed_full AS disbursed_full, anon_7.spent_amount AS spent_amount, anon_7.spent_covered AS spent_covered, anon_7.spent_gap AS spent_gap, anon_7.spent_surplus AS spent_surplus, anon_7.spent_full AS spent_full, anon_7.unit AS unit, anon_7.unconverted AS unconverted, anon_7.of_needs AS of_needs, anon_7.place AS place) AS anon_9
                                        LIMIT 1), 'null')) || ',"notAllocated":') || coalesce((
                                    SELECT (('{"required":' || coalesce((('"' || CAST(decimal_text(anon_11.required, anon_11.unit) AS TEXT)) || '"'), 'null')) || '}') AS anon_10
                                    FROM (
                                      SELECT 0::numeric AS required, anon_7.unit AS unit, anon_7.unconverted AS unconverted, NULL::numeric AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, NULL::numeric AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, NULL::numeric AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, NULL::numeric AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, NULL::numeric AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs
                                      WHERE false) AS anon_11
                                    LIMIT 1), 'null')) || '}'), ','), '')) || ']') AS anon_2
                    FROM (
                      SELECT anon_12.key_state AS key_state, anon_12.key_pillar AS key_pillar, anon_12.required AS required, anon_12.needs AS needs, anon_12.pledged_amount AS pledged_amount, anon_12.pledged_covered AS pledged_covered, anon_12.pledged_gap AS pledged_gap, anon_12.pledged_surplus AS pledged_surplus, anon_12.pledged_full AS pledged_full, anon_12.committed_amount AS committed_amount, anon_12.committed_covered AS committed_covered, anon_12.committed_gap AS committed_gap, anon_12.committed_surplus AS committed_surplus, anon_12.committed_full AS committed_full, anon_12.received_amount AS received_amount, anon_12.received_covered AS received_covered, anon_12.received_gap AS received_gap, anon_12.received_surplus AS received_surplus, anon_12.received_full AS received_full, anon_12.disbursed_amount AS disbursed_amount, anon_12.disbursed_covered AS disbursed_covered, anon_12.disbursed_gap AS disbursed_gap, anon_12.disbursed_surplus AS disbursed_surplus, anon_12.disbursed_full AS disbursed_full, anon_12.spent_amount AS spent_amount, anon_12.spent_covered AS spent_covered, anon_12.spent_gap AS spent_gap, anon_12.spent_surplus AS spent_surplus, anon_12.spent_full AS spent_full, anon_12.unit AS unit, anon_12.keys AS keys, anon_12.unconverted AS unconverted, anon_12.of_needs AS of_needs, anon_12.place AS place
                      FROM (
                        SELECT anon_13.key_state AS key_state, anon_13.key_pillar AS key_pillar, anon_13.required AS required, anon_13.needs AS needs, anon_13.pledged_amount AS pledged_amount, anon_13.pledged_covered AS pledged_covered, anon_13.pledged_gap AS pledged_gap, anon_13.pledged_surplus AS pledged_surplus, anon_13.pledged_full AS pledged_full, anon_13.committed_amount AS committed_amount, anon_13.committed_covered AS committed_covered, anon_13.committed_gap AS committed_gap, anon_13.committed_surplus AS committed_surplus, anon_13.committed_full AS committed_full, anon_13.received_amount AS received_amount, anon_13.received_covered AS received_covered, anon_13.received_gap AS received_gap, anon_13.received_surplus AS received_surplus, anon_13.received_full AS received_full, anon_13.disbursed_amount AS disbursed_amount, anon_13.disbursed_covered AS disbursed_covered, anon_13.disbursed_gap AS disbursed_gap, anon_13.disbursed_surplus AS disbursed_surplus, anon_13.disbursed_full AS disbursed_full, anon_13.spent_amount AS spent_amount, anon_13.spent_covered AS spent_covered, anon_13.spent_gap AS spent_gap, anon_13.spent_surplus AS spent_surplus, anon_13.spent_full AS spent_full, anon_13.unit AS unit, anon_13.keys AS keys, anon_13.unconverted AS unconverted, anon_13.of_needs AS of_needs, CAST(anon_13.keys AS TEXT) AS place
                        FROM (
                          SELECT anon_14.key_state AS key_state, anon_14.key_pillar AS key_pillar, anon_14.required AS required, anon_14.needs AS needs, anon_14.pledged_amount AS pledged_amount, anon_14.pledged_covered AS pledged_covered, anon_14.pledged_gap AS pledged_gap, anon_14.pledged_surplus AS pledged_surplus, anon_14.pledged_full AS pledged_full, anon_14.committed_amount AS committed_amount, anon_14.committed_covered AS committed_covered, anon_14.committed_gap AS committed_gap, anon_14.committed_surplus AS committed_surplus, anon_14.committed_full AS committed_full, anon_14.received_amount AS received_amount, anon_14.received_covered AS received_covered, anon_14.received_gap AS received_gap, anon_14.received_surplus AS received_surplus, anon_14.received_full AS received_full, anon_14.disbursed_amount AS disbursed_amount, anon_14.disbursed_covered AS disbursed_covered, anon_14.disbursed_gap AS disbursed_gap, anon_14.disbursed_surplus AS disbursed_surplus, anon_14.disbursed_full AS disbursed_full, anon_14.spent_amount AS spent_amount, anon_14.spent_covered AS spent_covered, anon_14.spent_gap AS spent_gap, anon_14.spent_surplus AS spent_surplus, anon_14.spent_full AS spent_full, $1::VARCHAR AS unit, jsonb_build_array(jsonb_build_object('dimension', 'STATE', 'code', (
                                SELECT state_1.code
                                FROM state AS state_1
                                WHERE state_1.code = anon_14.key_state), 'label', coalesce((
                                  SELECT state_1.name
                                  FROM state AS state_1
                                  WHERE state_1.code = anon_14.key_state), jsonb_build_object('en', 'The region', 'es', 'La región', 'pt', 'A região', 'fr', 'La région'))), jsonb_build_object('dimension', 'PILLAR', 'code', anon_14.key_pillar, 'label', coalesce((
                                  SELECT code_list_item_1.name
                                  FROM code_list_item AS code_list_item_1
                                  WHERE code_list_item_1.code_list = 'PILLAR' AND code_list_item_1.code = anon_14.key_pillar), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé')))) AS keys, coalesce(anon_15.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                          FROM (
                            SELECT anon_16.key_state AS key_state, anon_16.key_pillar AS key_pillar, coalesce(sum(anon_16.required), 0::numeric) AS required, count(anon_16.id) AS needs, coalesce(sum(anon_16.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_16.pledged, anon_16.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_16.required - anon_16.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_16.pledged - anon_16.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_16.id) FILTER (
                              WHERE anon_16.pledged >= anon_16.required) AS pledged_full, coalesce(sum(anon_16.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_16.committed, anon_16.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_16.required - anon_16.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_16.committed - anon_16.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_16.id) FILTER (
                              WHERE anon_16.committed >= anon_16.required) AS committed_full, coalesce(sum(anon_16.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_16.received, anon_16.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_16.required - anon_16.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_16.received - anon_16.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_16.id) FILTER (
                              WHERE anon_16.received >= anon_16.required) AS received_full, coalesce(sum(anon_16.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_16.disbursed, anon_16.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_16.required - anon_16.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_16.disbursed - anon_16.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_16.id) FILTER (
                              WHERE anon_16.disbursed >= anon_16.required) AS disbursed_full, coalesce(sum(anon_16.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_16.spent, anon_16.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_16.required - anon_16.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_16.spent - anon_16.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_16.id) FILTER (
                              WHERE anon_16.spent >= anon_16.required) AS spent_full
                            FROM (
                              SELECT anon_17.id AS id, anon_17.required AS required, anon_17.state_code AS key_state, anon_17.pillar AS key_pillar, coalesce(sum(anon_18.value) FILTER (
                                  WHERE anon_18.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(anon_18.value) FILTER (
                                  WHERE anon_18.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(anon_18.value) FILTER (
                                  WHERE anon_18.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(anon_18.value) FILTER (
                                  WHERE anon_18.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(anon_18.value) FILTER (
                                  WHERE anon_18.stage IN ('SPENT')), 0::numeric) AS spent
                              FROM anon_19 AS anon_17
                              LEFT OUTER JOIN anon_27 AS anon_18 ON anon_18.need_id = anon_17.id
                              GROUP BY anon_17.id, anon_17.required, anon_17.state_code, anon_17.pillar) AS anon_16
                            GROUP BY anon_16.key_state, anon_16.key_pillar) AS anon_14
                          LEFT OUTER JOIN (
                            SELECT anon_31.key_state AS key_state, anon_31.key_pillar AS key_pillar, jsonb_agg(jsonb_build_object('currency', anon_31.unit, 'amount', decimal_text(anon_31.amount, anon_31.unit))) AS unconverted
                            FROM (
                              SELECT anon_32.key_state AS key_state, anon_32.key_pillar AS key_pillar, anon_32.unit AS unit, sum(anon_32.unvalued) AS amount
                              FROM (
                                SELECT anon_33.state_code AS key_state, anon_33.pillar AS key_pillar, anon_34.unit AS unit, anon_34.unvalued AS unvalued
                                FROM anon_19 AS anon_33
                                JOIN anon_27 AS anon_34 ON anon_34.need_id = anon_33.id UNION ALL
                                SELECT anon_35.state_code AS key_state, anon_35.pillar AS key_pillar, anon_35.unit AS unit, anon_35.unvalued AS unvalued
                                FROM anon_19 AS anon_35) AS anon_32
                              WHERE anon_32.unvalued > $3::BIGINT
                              GROUP BY anon_32.key_state, anon_32.key_pillar, anon_32.unit) AS anon_31
                            GROUP BY anon_31.key_state, anon_31.key_pillar) AS anon_15 ON anon_14.key_state IS NOT DISTINCT
                          FROM anon_15.key_state AND anon_14.key_pillar IS NOT DISTINCT
                          FROM anon_15.key_pillar) AS anon_13) AS anon_12
                      ORDER BY anon_12.place
                      LIMIT 1000) AS anon_7)) || '}') AS anon_1
              FROM (
                SELECT $2::DATE AS effective, coalesce((
                    SELECT journal_entry_1.recorded_at
                    FROM journal_entry AS journal_entry_1
                    WHERE journal_entry_1.sequence = (
                      SELECT ledger_head.sequence
                      FROM ledger_head)), now()) AS known, (
                  SELECT ledger_head.sequence
                  FROM ledger_head) AS sequence) AS anon_36
              LIMIT 1), 'null')) || ',"byDonor":') || coalesce((
          SELECT (((('{"total":' || coalesce((
                      SELECT (('{"required":' || coalesce((('"' || CAST(decimal_text(anon_39.required, anon_39.unit) AS TEXT)) || '"'), 'null')) || '}') AS anon_38
                      FROM (
                        SELECT anon_40.required AS required, anon_40.needs AS needs, anon_40.pledged_amount AS pledged_amount, anon_40.pledged_covered AS pledged_covered, anon_40.pledged_gap AS pledged_gap, anon_40.pledged_surplus AS pledged_surplus, anon_40.pledged_full AS pledged_full, anon_40.committed_amount AS committed_amount, anon_40.committed_covered AS committed_covered, anon_40.committed_gap AS committed_gap, anon_40.committed_surplus AS committed_surplus, anon_40.committed_full AS committed_full, anon_40.received_amount AS received_amount, anon_40.received_covered AS received_covered, anon_40.received_gap AS received_gap, anon_40.received_surplus AS received_surplus, anon_40.received_full AS received_full, anon_40.disbursed_amount AS disbursed_amount, anon_40.disbursed_covered AS disbursed_covered, anon_40.disbursed_gap AS disbursed_gap, anon_40.disbursed_surplus AS disbursed_surplus, anon_40.disbursed_full AS disbursed_full, anon_40.spent_amount AS spent_amount, anon_40.spent_covered AS spent_covered, anon_40.spent_gap AS spent_gap, anon_40.spent_surplus AS spent_surplus, anon_40.spent_full AS spent_full, anon_40.unit AS unit, anon_40.keys AS keys, anon_40.unconverted AS unconverted, anon_40.of_needs AS of_needs, CAST(anon_40.keys AS TEXT) AS place
                        FROM (
                          SELECT anon_41.required AS required, anon_41.needs AS needs, anon_41.pledged_amount AS pledged_amount, anon_41.pledged_covered AS pledged_covered, anon_41.pledged_gap AS pledged_gap, anon_41.pledged_surplus AS pledged_surplus, anon_41.pledged_full AS pledged_full, anon_41.committed_amount AS committed_amount, anon_41.committed_covered AS committed_covered, anon_41.committed_gap AS committed_gap, anon_41.committed_surplus AS committed_surplus, anon_41.committed_full AS committed_full, anon_41.received_amount AS received_amount, anon_41.received_covered AS received_covered, anon_41.received_gap AS received_gap, anon_41.received_surplus AS received_surplus, anon_41.received_full AS received_full, anon_41.disbursed_amount AS disbursed_amount, anon_41.disbursed_covered AS disbursed_covered, anon_41.disbursed_gap AS disbursed_gap, anon_41.disbursed_surplus AS disbursed_surplus, anon_41.disbursed_full AS disbursed_full, anon_41.spent_amount AS spent_amount, anon_41.spent_covered AS spent_covered, anon_41.spent_gap AS spent_gap, anon_41.spent_surplus AS spent_surplus, anon_41.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_42.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                          FROM (
                            SELECT coalesce(sum(anon_43.required), 0::numeric) AS required, count(anon_43.id) AS needs, coalesce(sum(anon_43.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_43.pledged, anon_43.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_43.required - anon_43.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_43.pledged - anon_43.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_43.id) FILTER (
                              WHERE anon_43.pledged >= anon_43.required) AS pledged_full, coalesce(sum(anon_43.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_43.committed, anon_43.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_43.required - anon_43.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_43.committed - anon_43.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_43.id) FILTER (
                              WHERE anon_43.committed >= anon_43.required) AS committed_full, coalesce(sum(anon_43.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_43.received, anon_43.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_43.required - anon_43.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_43.received - anon_43.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_43.id) FILTER (
                              WHERE anon_43.received >= anon_43.required) AS received_full, coalesce(sum(anon_43.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_43.disbursed, anon_43.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_43.required - anon_43.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_43.disbursed - anon_43.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_43.id) FILTER (
                              WHERE anon_43.disbursed >= anon_43.required) AS disbursed_full, coalesce(sum(anon_43.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_43.spent, anon_43.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_43.required - anon_43.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_43.spent - anon_43.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_43.id) FILTER (
                              WHERE anon_43.spent >= anon_43.required) AS spent_full
                            FROM (
                              SELECT anon_44.id AS id, anon_44.required AS required, coalesce(sum(anon_45.value) FILTER (
                                  WHERE anon_45.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(anon_45.value) FILTER (
                                  WHERE anon_45.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(anon_45.value) FILTER (
                                  WHERE anon_45.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(anon_45.value) FILTER (
                                  WHERE anon_45.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(anon_45.value) FILTER (
                                  WHERE anon_45.stage IN ('SPENT')), 0::numeric) AS spent
                              FROM anon_46 AS anon_44
                              LEFT OUTER JOIN anon_54 AS anon_45 ON anon_45.need_id = anon_44.id
                              GROUP BY anon_44.id, anon_44.required) AS anon_43) AS anon_41
                          LEFT OUTER JOIN (
                            SELECT jsonb_agg(jsonb_build_object('currency', anon_58.unit, 'amount', decimal_text(anon_58.amount, anon_58.unit))) AS unconverted
                            FROM (
                              SELECT anon_59.unit AS unit, sum(anon_59.unvalued) AS amount
                              FROM (
                                SELECT anon_60.unit AS unit, anon_60.unvalued AS unvalued
                                FROM anon_46 AS anon_61
                                JOIN anon_54 AS anon_60 ON anon_60.need_id = anon_61.id UNION ALL
                                SELECT anon_62.unit AS unit, anon_62.unvalued AS unvalued
                                FROM anon_46 AS anon_62) AS anon_59
                              WHERE anon_59.unvalued > $4::BIGINT
                              GROUP BY anon_59.unit) AS anon_58) AS anon_42 ON true) AS anon_40) AS anon_39
                      LIMIT 1), 'null')) || ',"groups":') || (
                SELECT (('[' || coalesce(string_agg((((((('{"keys":' || (
                                      SELECT (('[' || coalesce(string_agg((((((('{"dimension":' || CAST(to_json(CAST(anon_65.dimension AS TEXT)) AS TEXT)) || ',"code":') || coalesce(CAST(to_json(CAST(anon_65.code AS TEXT)) AS TEXT), 'null')) || ',"label":') || coalesce(CAST(to_json(CAST(coalesce(CAST(anon_65.label AS JSONB) ->> 'en', CAST(anon_65.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_64
                                      FROM (
                                        SELECT anon_66.dimension AS dimension, anon_66.code AS code, anon_66.label AS label, anon_66.place AS place
                                        FROM (
                                          SELECT CAST(anon_67.value AS JSONB) ->> 'dimension' AS dimension, CAST(anon_67.value AS JSONB) ->> 'code' AS code, CAST(anon_67.value AS JSONB) -> 'label' AS label, anon_67.place AS place
                                          FROM jsonb_array_elements(anon_68.keys) WITH ORDINALITY AS anon_67(value, place)) AS anon_66
                                        ORDER BY anon_66.place
                                        LIMIT 1000) AS anon_65)) || ',"coverage":') || coalesce((
                                    SELECT (((('{"required":' || coalesce((('"' || CAST(decimal_text(anon_70.required, anon_70.unit) AS TEXT)) || '"'), 'null')) || ',"pledged":') || (((((((((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_70.pledged_amount, anon_70.unit) AS TEXT)) || '"'), 'null')) || ',"effective":') || CASE WHEN (anon_70.pledged_covered IS NOT NULL) THEN (('{"value":' || coalesce(CAST(round(anon_70.pledged_covered / CAST(nullif(anon_70.required, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"gap":') || coalesce((('"' || CAST(decimal_text(anon_70.pledged_gap, anon_70.unit) AS TEXT)) || '"'), 'null')) || ',"surplus":') || coalesce((('"' || CAST(decimal_text(anon_70.pledged_surplus, anon_70.unit) AS TEXT)) || '"'), 'null')) || ',"fullyCovered":') || CASE WHEN (anon_70.pledged_full IS NOT NULL) THEN (('{"value":' || coalesce(CAST(round(anon_70.pledged_full / CAST(nullif(anon_70.needs, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || '}')) || '}') AS anon_69
                                    FROM (
                                      SELECT anon_68.key_donor AS key_donor, anon_68.pledged_amount AS pledged_amount, anon_68.unplaced_pledged AS unplaced_pledged, anon_68.pledged_covered AS pledged_covered, anon_68.pledged_gap AS pledged_gap, anon_68.pledged_surplus AS pledged_surplus, anon_68.pledged_full AS pledged_full, anon_68.committed_amount AS committed_amount, anon_68.unplaced_committed AS unplaced_committed, anon_68.committed_covered AS committed_covered, anon_68.committed_gap AS committed_gap, anon_68.committed_surplus AS committed_surplus, anon_68.committed_full AS committed_full, anon_68.received_amount AS received_amount, anon_68.unplaced_received AS unplaced_received, anon_68.received_covered AS received_covered, anon_68.received_gap AS received_gap, anon_68.received_surplus AS received_surplus, anon_68.received_full AS received_full, anon_68.disbursed_amount AS disbursed_amount, anon_68.unplaced_disbursed AS unplaced_disbursed, anon_68.disbursed_covered AS disbursed_covered, anon_68.disbursed_gap AS disbursed_gap, anon_68.disbursed_surplus AS disbursed_surplus, anon_68.disbursed_full AS disbursed_full, anon_68.spent_amount AS spent_amount, anon_68.unplaced_spent AS unplaced_spent, anon_68.spent_covered AS spent_covered, anon_68.spent_gap AS spent_gap, anon_68.spent_surplus AS spent_surplus, anon_68.spent_full AS spent_full, anon_68.required AS required, anon_68.needs AS needs, anon_68.unit AS unit, anon_68.unconverted AS unconverted, anon_68.of_needs AS of_needs, anon_68.place AS place, anon_68.unplaced_unconverted AS unplaced_unconverted) AS anon_70
                                    LIMIT 1), 'null')) || ',"notAllocated":') || coalesce((
                                SELECT (((((((('{"complete":' || coalesce(CAST(anon_72.unconverted = '[]'::jsonb AS TEXT), 'null')) || ',"pledged":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_72.pledged_amount, anon_72.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"committed":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_72.committed_amount, anon_72.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"received":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_72.received_amount, anon_72.unit) AS TEXT)) || '"'), 'null')) || '}')) || '}') AS anon_71
                                FROM (
                                  SELECT 0::numeric AS required, anon_68.unit AS unit, anon_68.unplaced_unconverted AS unconverted, anon_68.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, anon_68.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, anon_68.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, anon_68.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, anon_68.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS anon_72
                                LIMIT 1), 'null')) || '}'), ','), '')) || ']') AS anon_63
                FROM (
                  SELECT anon_73.key_donor AS key_donor, anon_73.pledged_amount AS pledged_amount, anon_73.unplaced_pledged AS unplaced_pledged, anon_73.pledged_covered AS pledged_covered, anon_73.pledged_gap AS pledged_gap, anon_73.pledged_surplus AS pledged_surplus, anon_73.pledged_full AS pledged_full, anon_73.committed_amount AS committed_amount, anon_73.unplaced_committed AS unplaced_committed, anon_73.committed_covered AS committed_covered, anon_73.committed_gap AS committed_gap, anon_73.committed_surplus AS committed_surplus, anon_73.committed_full AS committed_full, anon_73.received_amount AS received_amount, anon_73.unplaced_received AS unplaced_received, anon_73.received_covered AS received_covered, anon_73.received_gap AS received_gap, anon_73.received_surplus AS received_surplus, anon_73.received_full AS received_full, anon_73.disbursed_amount AS disbursed_amount, anon_73.unplaced_disbursed AS unplaced_disbursed, anon_73.disbursed_covered AS disbursed_covered, anon_73.disbursed_gap AS disbursed_gap, anon_73.disbursed_surplus AS disbursed_surplus, anon_73.disbursed_full AS disbursed_full, anon_73.spent_amount AS spent_amount, anon_73.unplaced_spent AS unplaced_spent, anon_73.spent_covered AS spent_covered, anon_73.spent_gap AS spent_gap, anon_73.spent_surplus AS spent_surplus, anon_73.spent_full AS spent_full, anon_73.required AS required, anon_73.needs AS needs, anon_73.unit AS unit, anon_73.keys AS keys, anon_73.unconverted AS unconverted, anon_73.of_needs AS of_needs, anon_73.place AS place, anon_73.unplaced_unconverted AS unplaced_unconverted
                  FROM (
                    SELECT anon_74.key_donor AS key_donor, anon_74.pledged_amount AS pledged_amount, anon_74.unplaced_pledged AS unplaced_pledged, anon_74.pledged_covered AS pledged_covered, anon_74.pledged_gap AS pledged_gap, anon_74.pledged_surplus AS pledged_surplus, anon_74.pledged_full AS pledged_full, anon_74.committed_amount AS committed_amount, anon_74.unplaced_committed AS unplaced_committed, anon_74.committed_covered AS committed_covered, anon_74.committed_gap AS committed_gap, anon_74.committed_surplus AS committed_surplus, anon_74.committed_full AS committed_full, anon_74.received_amount AS received_amount, anon_74.unplaced_received AS unplaced_received, anon_74.received_covered AS received_covered, anon_74.received_gap AS received_gap, anon_74.received_surplus AS received_surplus, anon_74.received_full AS received_full, anon_74.disbursed_amount AS disbursed_amount, anon_74.unplaced_disbursed AS unplaced_disbursed, anon_74.disbursed_covered AS disbursed_covered, anon_74.disbursed_gap AS disbursed_gap, anon_74.disbursed_surplus AS disbursed_surplus, anon_74.disbursed_full AS disbursed_full, anon_74.spent_amount AS spent_amount, anon_74.unplaced_spent AS unplaced_spent, anon_74.spent_covered AS spent_covered, anon_74.spent_gap AS spent_gap, anon_74.spent_surplus AS spent_surplus, anon_74.spent_full AS spent_full, anon_74.required AS required, anon_74.needs AS needs, anon_74.unit AS unit, anon_74.keys AS keys, anon_74.unconverted AS unconverted, anon_74.of_needs AS of_needs, anon_74.place AS place, coalesce(anon_75.unconverted, '[]'::jsonb) AS unplaced_unconverted
                    FROM (
                      SELECT anon_76.key_donor AS key_donor, anon_76.pledged_amount AS pledged_amount, anon_76.unplaced_pledged AS unplaced_pledged, anon_76.pledged_covered AS pledged_covered, anon_76.pledged_gap AS pledged_gap, anon_76.pledged_surplus AS pledged_surplus, anon_76.pledged_full AS pledged_full, anon_76.committed_amount AS committed_amount, anon_76.unplaced_committed AS unplaced_committed, anon_76.committed_covered AS committed_covered, anon_76.committed_gap AS committed_gap, anon_76.committed_surplus AS committed_surplus, anon_76.committed_full AS committed_full, anon_76.received_amount AS received_amount, anon_76.unplaced_received AS unplaced_received, anon_76.received_covered AS received_covered, anon_76.received_gap AS received_gap, anon_76.received_surplus AS received_surplus, anon_76.received_full AS received_full, anon_76.disbursed_amount AS disbursed_amount, anon_76.unplaced_disbursed AS unplaced_disbursed, anon_76.disbursed_covered AS disbursed_covered, anon_76.disbursed_gap AS disbursed_gap, anon_76.disbursed_surplus AS disbursed_surplus, anon_76.disbursed_full AS disbursed_full, anon_76.spent_amount AS spent_amount, anon_76.unplaced_spent AS unplaced_spent, anon_76.spent_covered AS spent_covered, anon_76.spent_gap AS spent_gap, anon_76.spent_surplus AS spent_surplus, anon_76.spent_full AS spent_full, anon_76.required AS required, anon_76.needs AS needs, anon_76.unit AS unit, anon_76.keys AS keys, anon_76.unconverted AS unconverted, anon_76.of_needs AS of_needs, CAST(anon_76.keys AS TEXT) AS place
                      FROM (
                        SELECT anon_77.key_donor AS key_donor, anon_77.pledged_amount AS pledged_amount, anon_77.unplaced_pledged AS unplaced_pledged, anon_77.pledged_covered AS pledged_covered, anon_77.pledged_gap AS pledged_gap, anon_77.pledged_surplus AS pledged_surplus, anon_77.pledged_full AS pledged_full, anon_77.committed_amount AS committed_amount, anon_77.unplaced_committed AS unplaced_committed, anon_77.committed_covered AS committed_covered, anon_77.committed_gap AS committed_gap, anon_77.committed_surplus AS committed_surplus, anon_77.committed_full AS committed_full, anon_77.received_amount AS received_amount, anon_77.unplaced_received AS unplaced_received, anon_77.received_covered AS received_covered, anon_77.received_gap AS received_gap, anon_77.received_surplus AS received_surplus, anon_77.received_full AS received_full, anon_77.disbursed_amount AS disbursed_amount, anon_77.unplaced_disbursed AS unplaced_disbursed, anon_77.disbursed_covered AS disbursed_covered, anon_77.disbursed_gap AS disbursed_gap, anon_77.disbursed_surplus AS disbursed_surplus, anon_77.disbursed_full AS disbursed_full, anon_77.spent_amount AS spent_amount, anon_77.unplaced_spent AS unplaced_spent, anon_77.spent_covered AS spent_covered, anon_77.spent_gap AS spent_gap, anon_77.spent_surplus AS spent_surplus, anon_77.spent_full AS spent_full, anon_77.required AS required, anon_77.needs AS needs, $1::VARCHAR AS unit, jsonb_build_array(jsonb_build_object('dimension', 'DONOR', 'code', (
                              SELECT party_1.code
                              FROM party AS party_1
                              WHERE party_1.id = anon_77.key_donor), 'label', coalesce((
                                SELECT party_1.name
                                FROM party AS party_1
                                WHERE party_1.id = anon_77.key_donor), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé')))) AS keys, coalesce(anon_78.unconverted, '[]'::jsonb) AS unconverted, false AS of_needs
                        FROM (
                          SELECT anon_79.key_donor AS key_donor, anon_79.pledged_amount AS pledged_amount, anon_79.unplaced_pledged AS unplaced_pledged, anon_79.pledged_covered AS pledged_covered, anon_79.pledged_gap AS pledged_gap, anon_79.pledged_surplus AS pledged_surplus, anon_79.pledged_full AS pledged_full, anon_79.committed_amount AS committed_amount, anon_79.unplaced_committed AS unplaced_committed, anon_79.committed_covered AS committed_covered, anon_79.committed_gap AS committed_gap, anon_79.committed_surplus AS committed_surplus, anon_79.committed_full AS committed_full, anon_79.received_amount AS received_amount, anon_79.unplaced_received AS unplaced_received, anon_79.received_covered AS received_covered, anon_79.received_gap AS received_gap, anon_79.received_surplus AS received_surplus, anon_79.received_full AS received_full, anon_79.disbursed_amount AS disbursed_amount, anon_79.unplaced_disbursed AS unplaced_disbursed, anon_79.disbursed_covered AS disbursed_covered, anon_79.disbursed_gap AS disbursed_gap, anon_79.disbursed_surplus AS disbursed_surplus, anon_79.disbursed_full AS disbursed_full, anon_79.spent_amount AS spent_amount, anon_79.unplaced_spent AS unplaced_spent, anon_79.spent_covered AS spent_covered, anon_79.spent_gap AS spent_gap, anon_79.spent_surplus AS spent_surplus, anon_79.spent_full AS spent_full, anon_80.required AS required, anon_80.needs AS needs
                          FROM (
                            SELECT anon_81.key_donor AS key_donor, coalesce(sum(anon_81.value) FILTER (
                                WHERE anon_81.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_81.need IS NOT NULL), 0::numeric) AS pledged_amount, coalesce(sum(anon_81.value) FILTER (
                                WHERE anon_81.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_81.need IS NULL), 0::numeric) AS unplaced_pledged, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_81.value) FILTER (
                                WHERE anon_81.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_81.need IS NOT NULL), 0::numeric) AS committed_amount, coalesce(sum(anon_81.value) FILTER (
                                WHERE anon_81.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_81.need IS NULL), 0::numeric) AS unplaced_committed, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_81.value) FILTER (
                                WHERE anon_81.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_81.need IS NOT NULL), 0::numeric) AS received_amount, coalesce(sum(anon_81.value) FILTER (
                                WHERE anon_81.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_81.need IS NULL), 0::numeric) AS unplaced_received, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_81.value) FILTER (
                                WHERE anon_81.stage IN ('DISBURSED', 'SPENT') AND anon_81.need IS NOT NULL), 0::numeric) AS disbursed_amount, coalesce(sum(anon_81.value) FILTER (
                                WHERE anon_81.stage IN ('DISBURSED', 'SPENT') AND anon_81.need IS NULL), 0::numeric) AS unplaced_disbursed, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_81.value) FILTER (
                                WHERE anon_81.stage IN ('SPENT') AND anon_81.need IS NOT NULL), 0::numeric) AS spent_amount, coalesce(sum(anon_81.value) FILTER (
                                WHERE anon_81.stage IN ('SPENT') AND anon_81.need IS NULL), 0::numeric) AS unplaced_spent, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                            FROM (
                              SELECT anon_82.donor_id AS key_donor, anon_82.stage AS stage, anon_82.value AS value, anon_82.unit AS unit, anon_82.unvalued AS unvalued, anon_83.id AS need
                              FROM anon_54 AS anon_82
                              LEFT OUTER JOIN anon_46 AS anon_83 ON anon_83.id = anon_82.need_id
                              WHERE anon_83.id IS NOT NULL OR anon_82.need_id IS NULL) AS anon_81
                            GROUP BY anon_81.key_donor) AS anon_79
                          JOIN (
                            SELECT coalesce(sum(anon_84.required), 0::numeric) AS required, count(*) AS needs
                            FROM anon_46 AS anon_84) AS anon_80 ON true) AS anon_77
                        LEFT OUTER JOIN (
                          SELECT anon_85.key_donor AS key_donor, jsonb_agg(jsonb_build_object('currency', anon_85.unit, 'amount', decimal_text(anon_85.amount, anon_85.unit))) AS unconverted
                          FROM (
                            SELECT anon_86.key_donor AS key_donor, anon_86.unit AS unit, sum(anon_86.unvalued) AS amount
                            FROM (
                              SELECT anon_81.key_donor AS key_donor, anon_81.stage AS stage, anon_81.value AS value, anon_81.unit AS unit, anon_81.unvalued AS unvalued, anon_81.need AS need
                              FROM (
                                SELECT anon_82.donor_id AS key_donor, anon_82.stage AS stage, anon_82.value AS value, anon_82.unit AS unit, anon_82.unvalued AS unvalued, anon_83.id AS need
                                FROM anon_54 AS anon_82
                                LEFT OUTER JOIN anon_46 AS anon_83 ON anon_83.id = anon_82.need_id
                                WHERE anon_83.id IS NOT NULL OR anon_82.need_id IS NULL) AS anon_81
                              WHERE anon_81.need IS NOT NULL) AS anon_86
                            WHERE anon_86.unvalued > $5::BIGINT
                            GROUP BY anon_86.key_donor, anon_86.unit) AS anon_85
                          GROUP BY anon_85.key_donor) AS anon_78 ON anon_77.key_donor IS NOT DISTINCT
                        FROM anon_78.key_donor) AS anon_76) AS anon_74
                    LEFT OUTER JOIN (
                      SELECT anon_87.key_donor AS key_donor, jsonb_agg(jsonb_build_object('currency', anon_87.unit, 'amount', decimal_text(anon_87.amount, anon_87.unit))) AS unconverted
                      FROM (
                        SELECT anon_88.key_donor AS key_donor, anon_88.unit AS unit, sum(anon_88.unvalued) AS amount
                        FROM (
                          SELECT anon_81.key_donor AS key_donor, anon_81.stage AS stage, anon_81.value AS value, anon_81.unit AS unit, anon_81.unvalued AS unvalued, anon_81.need AS need
                          FROM (
                            SELECT anon_82.donor_id AS key_donor, anon_82.stage AS stage, anon_82.value AS value, anon_82.unit AS unit, anon_82.unvalued AS unvalued, anon_83.id AS need
                            FROM anon_54 AS anon_82
                            LEFT OUTER JOIN anon_46 AS anon_83 ON anon_83.id = anon_82.need_id
                            WHERE anon_83.id IS NOT NULL OR anon_82.need_id IS NULL) AS anon_81
                          WHERE anon_81.need IS NULL) AS anon_88
                        WHERE anon_88.unvalued > $6::BIGINT
                        GROUP BY anon_88.key_donor, anon_88.unit) AS anon_87
                      GROUP BY anon_87.key_donor) AS anon_75 ON anon_74.key_donor IS NOT DISTINCT
                    FROM anon_75.key_donor) AS anon_73
                  ORDER BY anon_73.place
                  LIMIT 1000) AS anon_68)) || '}') AS anon_37
          FROM (
            SELECT $2::DATE AS effective, coalesce((
                SELECT journal_entry_2.recorded_at
                FROM journal_entry AS journal_entry_2
                WHERE journal_entry_2.sequence = (
                  SELECT ledger_head.sequence
                  FROM ledger_head)), now()) AS known, (
              SELECT ledger_head.sequence
              FROM ledger_head) AS sequence) AS anon_89
          LIMIT 1), 'null')) || '}'), 'UTF8') AS convert_to_1
