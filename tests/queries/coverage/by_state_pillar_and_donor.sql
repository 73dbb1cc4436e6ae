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
    GROUP BY anon_21.need_id) AS anon_20 ON anon_20.need_id = need_1.id
  WHERE need_1.publication = 'PUBLISHED' AND need_1.illustrative IS false AND plan_1.reference IS true AND plan_1.adopted_latest <= $2::DATE AND NOT (EXISTS (
      SELECT plan_2.id
      FROM plan AS plan_2
      WHERE plan_2.reference IS true AND plan_2.adopted_latest <= $2::DATE AND plan_2.state_code IS NOT DISTINCT
      FROM plan_1.state_code AND plan_2.adopted_latest > plan_1.adopted_latest AND plan_2.illustrative IS false))), anon_24 AS (
  SELECT anon_25.stage AS stage, anon_25.unit AS unit, anon_25.need_id AS need_id, anon_25.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_25.balance_usd ELSE anon_25.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_25.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
  FROM (
    SELECT account_2.stage AS stage, account_2.unit AS unit, account_2.line_id AS line_id, account_2.need_id AS need_id, account_2.project_id AS project_id, anon_26.balance AS balance, anon_26.balance_usd AS balance_usd, anon_26.unvalued AS unvalued
    FROM account AS account_2
    JOIN (
      SELECT anon_27.account_id AS account_id, sum(anon_27.amount) AS balance, sum(anon_27.amount_usd) AS balance_usd, sum(anon_27.unvalued) AS unvalued
      FROM (
        SELECT transfer_3.to_account AS account_id, 1 * transfer_3.amount AS amount, 1 * coalesce(transfer_3.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_3.amount_usd IS NULL) THEN transfer_3.amount ELSE 0 END AS unvalued
        FROM transfer AS transfer_3
        WHERE transfer_3.effective_on <= $2::DATE UNION ALL
        SELECT transfer_4.from_account AS account_id, -1 * transfer_4.amount AS amount, -1 * coalesce(transfer_4.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_4.amount_usd IS NULL) THEN transfer_4.amount ELSE 0 END AS unvalued
        FROM transfer AS transfer_4
        WHERE transfer_4.effective_on <= $2::DATE) AS anon_27
      GROUP BY anon_27.account_id) AS anon_26 ON anon_26.account_id = account_2.id) AS anon_25
  JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_25.line_id
  JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
  WHERE anon_25.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_25.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_25.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true), anon_43 AS (
  SELECT need_2.id AS id, need_2.confidence AS confidence, need_2.illustrative AS illustrative, need_2.note AS note, need_2.recorded_at AS recorded_at, need_2.code AS code, need_2.plan_id AS plan_id, need_2.event_id AS event_id, need_2.title AS title, need_2.scope AS scope, need_2.state_code AS state_code, need_2.pillar AS pillar, need_2.sector AS sector, need_2.topics AS topics, need_2.populations AS populations, need_2.kind AS kind, need_2.unit AS unit, need_2.qualifier AS qualifier, need_2.stated_on_edtf AS stated_on_edtf, need_2.stated_on_earliest AS stated_on_earliest, need_2.stated_on_latest AS stated_on_latest, need_2.period_edtf AS period_edtf, need_2.period_earliest AS period_earliest, need_2.period_latest AS period_latest, need_2.investment_known AS investment_known, need_2.validated AS validated, need_2.publication AS publication, plan_3.code AS plan_code, plan_3.title AS plan_title, CAST(CAST(EXTRACT(year
        FROM need_2.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_44.required AS required, anon_44.unvalued AS unvalued
  FROM need AS need_2
  JOIN plan AS plan_3 ON plan_3.id = need_2.plan_id
  JOIN (
    SELECT anon_45.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_45.balance_usd ELSE anon_45.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_45.unvalued ELSE 0 END) AS unvalued
    FROM (
      SELECT account_3.stage AS stage, account_3.unit AS unit, account_3.line_id AS line_id, account_3.need_id AS need_id, account_3.project_id AS project_id, anon_46.balance AS balance, anon_46.balance_usd AS balance_usd, anon_46.unvalued AS unvalued
      FROM account AS account_3
      JOIN (
        SELECT anon_47.account_id AS account_id, sum(anon_47.amount) AS balance, sum(anon_47.amount_usd) AS balance_usd, sum(anon_47.unvalued) AS unvalued
        FROM (
          SELECT transfer_5.to_account AS account_id, 1 * transfer_5.amount AS amount, 1 * coalesce(transfer_5.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_5.amount_usd IS NULL) THEN transfer_5.amount ELSE 0 END AS unvalued
          FROM transfer AS transfer_5
          WHERE transfer_5.effective_on <= $2::DATE UNION ALL
          SELECT transfer_6.from_account AS account_id, -1 * transfer_6.amount AS amount, -1 * coalesce(transfer_6.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_6.amount_usd IS NULL) THEN transfer_6.amount ELSE 0 END AS unvalued
          FROM transfer AS transfer_6
          WHERE transfer_6.effective_on <= $2::DATE) AS anon_47
        GROUP BY anon_47.account_id) AS anon_46 ON anon_46.account_id = account_3.id) AS anon_45
    WHERE anon_45.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_45.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_45.unit = $1::VARCHAR)
    GROUP BY anon_45.need_id) AS anon_44 ON anon_44.need_id = need_2.id
  WHERE need_2.publication = 'PUBLISHED' AND need_2.illustrative IS false AND plan_3.reference IS true AND plan_3.adopted_latest <= $2::DATE AND NOT (EXISTS (
      SELECT plan_4.id
      FROM plan AS plan_4
      WHERE plan_4.reference IS true AND plan_4.adopted_latest <= $2::DATE AND plan_4.state_code IS NOT DISTINCT
      FROM plan_3.state_code AND plan_4.adopted_latest > plan_3.adopted_latest AND plan_4.illustrative IS false))), anon_48 AS (
  SELECT anon_49.stage AS stage, anon_49.unit AS unit, anon_49.need_id AS need_id, anon_49.project_id AS project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_49.balance_usd ELSE anon_49.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_49.unvalued ELSE 0 END AS unvalued, pledge_2.donor_id AS donor_id, pledge_2.event_id AS event_id, pledge_line_2.channel AS channel, pledge_line_2.fund_id AS fund_id, pledge_line_2.modality AS modality, pledge_line_2.earmark_modality AS earmark_modality
  FROM (
    SELECT account_4.stage AS stage, account_4.unit AS unit, account_4.line_id AS line_id, account_4.need_id AS need_id, account_4.project_id AS project_id, anon_50.balance AS balance, anon_50.balance_usd AS balance_usd, anon_50.unvalued AS unvalued
    FROM account AS account_4
    JOIN (
      SELECT anon_51.account_id AS account_id, sum(anon_51.amount) AS balance, sum(anon_51.amount_usd) AS balance_usd, sum(anon_51.unvalued) AS unvalued
      FROM (
        SELECT transfer_7.to_account AS account_id, 1 * transfer_7.amount AS amount, 1 * coalesce(transfer_7.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_7.amount_usd IS NULL) THEN transfer_7.amount ELSE 0 END AS unvalued
        FROM transfer AS transfer_7
        WHERE transfer_7.effective_on <= $2::DATE UNION ALL
        SELECT transfer_8.from_account AS account_id, -1 * transfer_8.amount AS amount, -1 * coalesce(transfer_8.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_8.amount_usd IS NULL) THEN transfer_8.amount ELSE 0 END AS unvalued
        FROM transfer AS transfer_8
        WHERE transfer_8.effective_on <= $2::DATE) AS anon_51
      GROUP BY anon_51.account_id) AS anon_50 ON anon_50.account_id = account_4.id) AS anon_49
  JOIN pledge_line AS pledge_line_2 ON pledge_line_2.id = anon_49.line_id
  JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
  WHERE anon_49.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_49.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_49.unit = $1::VARCHAR) AND pledge_line_2.modality != 'LOAN' AND pledge_2.illustrative IS false AND pledge_2.counts IS true)
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
                              LEFT OUTER JOIN anon_24 AS anon_18 ON anon_18.need_id = anon_17.id
                              GROUP BY anon_17.id, anon_17.required, anon_17.state_code, anon_17.pillar) AS anon_16
                            GROUP BY anon_16.key_state, anon_16.key_pillar) AS anon_14
                          LEFT OUTER JOIN (
                            SELECT anon_28.key_state AS key_state, anon_28.key_pillar AS key_pillar, jsonb_agg(jsonb_build_object('currency', anon_28.unit, 'amount', decimal_text(anon_28.amount, anon_28.unit))) AS unconverted
                            FROM (
                              SELECT anon_29.key_state AS key_state, anon_29.key_pillar AS key_pillar, anon_29.unit AS unit, sum(anon_29.unvalued) AS amount
                              FROM (
                                SELECT anon_30.state_code AS key_state, anon_30.pillar AS key_pillar, anon_31.unit AS unit, anon_31.unvalued AS unvalued
                                FROM anon_19 AS anon_30
                                JOIN anon_24 AS anon_31 ON anon_31.need_id = anon_30.id UNION ALL
                                SELECT anon_32.state_code AS key_state, anon_32.pillar AS key_pillar, anon_32.unit AS unit, anon_32.unvalued AS unvalued
                                FROM anon_19 AS anon_32) AS anon_29
                              WHERE anon_29.unvalued > $3::BIGINT
                              GROUP BY anon_29.key_state, anon_29.key_pillar, anon_29.unit) AS anon_28
                            GROUP BY anon_28.key_state, anon_28.key_pillar) AS anon_15 ON anon_14.key_state IS NOT DISTINCT
                          FROM anon_15.key_state AND anon_14.key_pillar IS NOT DISTINCT
                          FROM anon_15.key_pillar) AS anon_13) AS anon_12
                      ORDER BY anon_12.place
                      LIMIT 1000) AS anon_7)) || '}') AS anon_1
              FROM (
                SELECT $2::DATE AS effective, coalesce((
                    SELECT ledger_head.recorded_at
                    FROM ledger_head
                    WHERE ledger_head.sequence > 0), now()) AS known, (
                  SELECT ledger_head.sequence
                  FROM ledger_head) AS sequence) AS anon_33
              LIMIT 1), 'null')) || ',"byDonor":') || coalesce((
          SELECT (((('{"total":' || coalesce((
                      SELECT (('{"required":' || coalesce((('"' || CAST(decimal_text(anon_36.required, anon_36.unit) AS TEXT)) || '"'), 'null')) || '}') AS anon_35
                      FROM (
                        SELECT anon_37.required AS required, anon_37.needs AS needs, anon_37.pledged_amount AS pledged_amount, anon_37.pledged_covered AS pledged_covered, anon_37.pledged_gap AS pledged_gap, anon_37.pledged_surplus AS pledged_surplus, anon_37.pledged_full AS pledged_full, anon_37.committed_amount AS committed_amount, anon_37.committed_covered AS committed_covered, anon_37.committed_gap AS committed_gap, anon_37.committed_surplus AS committed_surplus, anon_37.committed_full AS committed_full, anon_37.received_amount AS received_amount, anon_37.received_covered AS received_covered, anon_37.received_gap AS received_gap, anon_37.received_surplus AS received_surplus, anon_37.received_full AS received_full, anon_37.disbursed_amount AS disbursed_amount, anon_37.disbursed_covered AS disbursed_covered, anon_37.disbursed_gap AS disbursed_gap, anon_37.disbursed_surplus AS disbursed_surplus, anon_37.disbursed_full AS disbursed_full, anon_37.spent_amount AS spent_amount, anon_37.spent_covered AS spent_covered, anon_37.spent_gap AS spent_gap, anon_37.spent_surplus AS spent_surplus, anon_37.spent_full AS spent_full, anon_37.unit AS unit, anon_37.keys AS keys, anon_37.unconverted AS unconverted, anon_37.of_needs AS of_needs, CAST(anon_37.keys AS TEXT) AS place
                        FROM (
                          SELECT anon_38.required AS required, anon_38.needs AS needs, anon_38.pledged_amount AS pledged_amount, anon_38.pledged_covered AS pledged_covered, anon_38.pledged_gap AS pledged_gap, anon_38.pledged_surplus AS pledged_surplus, anon_38.pledged_full AS pledged_full, anon_38.committed_amount AS committed_amount, anon_38.committed_covered AS committed_covered, anon_38.committed_gap AS committed_gap, anon_38.committed_surplus AS committed_surplus, anon_38.committed_full AS committed_full, anon_38.received_amount AS received_amount, anon_38.received_covered AS received_covered, anon_38.received_gap AS received_gap, anon_38.received_surplus AS received_surplus, anon_38.received_full AS received_full, anon_38.disbursed_amount AS disbursed_amount, anon_38.disbursed_covered AS disbursed_covered, anon_38.disbursed_gap AS disbursed_gap, anon_38.disbursed_surplus AS disbursed_surplus, anon_38.disbursed_full AS disbursed_full, anon_38.spent_amount AS spent_amount, anon_38.spent_covered AS spent_covered, anon_38.spent_gap AS spent_gap, anon_38.spent_surplus AS spent_surplus, anon_38.spent_full AS spent_full, $1::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_39.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                          FROM (
                            SELECT coalesce(sum(anon_40.required), 0::numeric) AS required, count(anon_40.id) AS needs, coalesce(sum(anon_40.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_40.pledged, anon_40.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_40.required - anon_40.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_40.pledged - anon_40.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_40.id) FILTER (
                              WHERE anon_40.pledged >= anon_40.required) AS pledged_full, coalesce(sum(anon_40.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_40.committed, anon_40.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_40.required - anon_40.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_40.committed - anon_40.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_40.id) FILTER (
                              WHERE anon_40.committed >= anon_40.required) AS committed_full, coalesce(sum(anon_40.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_40.received, anon_40.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_40.required - anon_40.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_40.received - anon_40.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_40.id) FILTER (
                              WHERE anon_40.received >= anon_40.required) AS received_full, coalesce(sum(anon_40.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_40.disbursed, anon_40.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_40.required - anon_40.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_40.disbursed - anon_40.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_40.id) FILTER (
                              WHERE anon_40.disbursed >= anon_40.required) AS disbursed_full, coalesce(sum(anon_40.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_40.spent, anon_40.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_40.required - anon_40.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_40.spent - anon_40.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_40.id) FILTER (
                              WHERE anon_40.spent >= anon_40.required) AS spent_full
                            FROM (
                              SELECT anon_41.id AS id, anon_41.required AS required, coalesce(sum(anon_42.value) FILTER (
                                  WHERE anon_42.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(anon_42.value) FILTER (
                                  WHERE anon_42.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(anon_42.value) FILTER (
                                  WHERE anon_42.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(anon_42.value) FILTER (
                                  WHERE anon_42.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(anon_42.value) FILTER (
                                  WHERE anon_42.stage IN ('SPENT')), 0::numeric) AS spent
                              FROM anon_43 AS anon_41
                              LEFT OUTER JOIN anon_48 AS anon_42 ON anon_42.need_id = anon_41.id
                              GROUP BY anon_41.id, anon_41.required) AS anon_40) AS anon_38
                          LEFT OUTER JOIN (
                            SELECT jsonb_agg(jsonb_build_object('currency', anon_52.unit, 'amount', decimal_text(anon_52.amount, anon_52.unit))) AS unconverted
                            FROM (
                              SELECT anon_53.unit AS unit, sum(anon_53.unvalued) AS amount
                              FROM (
                                SELECT anon_54.unit AS unit, anon_54.unvalued AS unvalued
                                FROM anon_43 AS anon_55
                                JOIN anon_48 AS anon_54 ON anon_54.need_id = anon_55.id UNION ALL
                                SELECT anon_56.unit AS unit, anon_56.unvalued AS unvalued
                                FROM anon_43 AS anon_56) AS anon_53
                              WHERE anon_53.unvalued > $4::BIGINT
                              GROUP BY anon_53.unit) AS anon_52) AS anon_39 ON true) AS anon_37) AS anon_36
                      LIMIT 1), 'null')) || ',"groups":') || (
                SELECT (('[' || coalesce(string_agg((((((('{"keys":' || (
                                      SELECT (('[' || coalesce(string_agg((((((('{"dimension":' || CAST(to_json(CAST(anon_59.dimension AS TEXT)) AS TEXT)) || ',"code":') || coalesce(CAST(to_json(CAST(anon_59.code AS TEXT)) AS TEXT), 'null')) || ',"label":') || coalesce(CAST(to_json(CAST(coalesce(CAST(anon_59.label AS JSONB) ->> 'en', CAST(anon_59.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_58
                                      FROM (
                                        SELECT anon_60.dimension AS dimension, anon_60.code AS code, anon_60.label AS label, anon_60.place AS place
                                        FROM (
                                          SELECT CAST(anon_61.value AS JSONB) ->> 'dimension' AS dimension, CAST(anon_61.value AS JSONB) ->> 'code' AS code, CAST(anon_61.value AS JSONB) -> 'label' AS label, anon_61.place AS place
                                          FROM jsonb_array_elements(anon_62.keys) WITH ORDINALITY AS anon_61(value, place)) AS anon_60
                                        ORDER BY anon_60.place
                                        LIMIT 1000) AS anon_59)) || ',"coverage":') || coalesce((
                                    SELECT (((('{"required":' || coalesce((('"' || CAST(decimal_text(anon_64.required, anon_64.unit) AS TEXT)) || '"'), 'null')) || ',"pledged":') || (((((((((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_64.pledged_amount, anon_64.unit) AS TEXT)) || '"'), 'null')) || ',"effective":') || CASE WHEN (anon_64.pledged_covered IS NOT NULL) THEN (('{"value":' || coalesce(CAST(round(anon_64.pledged_covered / CAST(nullif(anon_64.required, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"gap":') || coalesce((('"' || CAST(decimal_text(anon_64.pledged_gap, anon_64.unit) AS TEXT)) || '"'), 'null')) || ',"surplus":') || coalesce((('"' || CAST(decimal_text(anon_64.pledged_surplus, anon_64.unit) AS TEXT)) || '"'), 'null')) || ',"fullyCovered":') || CASE WHEN (anon_64.pledged_full IS NOT NULL) THEN (('{"value":' || coalesce(CAST(round(anon_64.pledged_full / CAST(nullif(anon_64.needs, 0) AS NUMERIC), 6) AS TEXT), 'null')) || '}') ELSE 'null' END) || '}')) || '}') AS anon_63
                                    FROM (
                                      SELECT anon_62.key_donor AS key_donor, anon_62.pledged_amount AS pledged_amount, anon_62.unplaced_pledged AS unplaced_pledged, anon_62.pledged_covered AS pledged_covered, anon_62.pledged_gap AS pledged_gap, anon_62.pledged_surplus AS pledged_surplus, anon_62.pledged_full AS pledged_full, anon_62.committed_amount AS committed_amount, anon_62.unplaced_committed AS unplaced_committed, anon_62.committed_covered AS committed_covered, anon_62.committed_gap AS committed_gap, anon_62.committed_surplus AS committed_surplus, anon_62.committed_full AS committed_full, anon_62.received_amount AS received_amount, anon_62.unplaced_received AS unplaced_received, anon_62.received_covered AS received_covered, anon_62.received_gap AS received_gap, anon_62.received_surplus AS received_surplus, anon_62.received_full AS received_full, anon_62.disbursed_amount AS disbursed_amount, anon_62.unplaced_disbursed AS unplaced_disbursed, anon_62.disbursed_covered AS disbursed_covered, anon_62.disbursed_gap AS disbursed_gap, anon_62.disbursed_surplus AS disbursed_surplus, anon_62.disbursed_full AS disbursed_full, anon_62.spent_amount AS spent_amount, anon_62.unplaced_spent AS unplaced_spent, anon_62.spent_covered AS spent_covered, anon_62.spent_gap AS spent_gap, anon_62.spent_surplus AS spent_surplus, anon_62.spent_full AS spent_full, anon_62.required AS required, anon_62.needs AS needs, anon_62.unit AS unit, anon_62.unconverted AS unconverted, anon_62.of_needs AS of_needs, anon_62.place AS place, anon_62.unplaced_unconverted AS unplaced_unconverted) AS anon_64
                                    LIMIT 1), 'null')) || ',"notAllocated":') || coalesce((
                                SELECT (((((((('{"complete":' || coalesce(CAST(anon_66.unconverted = '[]'::jsonb AS TEXT), 'null')) || ',"pledged":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_66.pledged_amount, anon_66.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"committed":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_66.committed_amount, anon_66.unit) AS TEXT)) || '"'), 'null')) || '}')) || ',"received":') || (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_66.received_amount, anon_66.unit) AS TEXT)) || '"'), 'null')) || '}')) || '}') AS anon_65
                                FROM (
                                  SELECT 0::numeric AS required, anon_62.unit AS unit, anon_62.unplaced_unconverted AS unconverted, anon_62.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, anon_62.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, anon_62.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, anon_62.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, anon_62.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS anon_66
                                LIMIT 1), 'null')) || '}'), ','), '')) || ']') AS anon_57
                FROM (
                  SELECT anon_67.key_donor AS key_donor, anon_67.pledged_amount AS pledged_amount, anon_67.unplaced_pledged AS unplaced_pledged, anon_67.pledged_covered AS pledged_covered, anon_67.pledged_gap AS pledged_gap, anon_67.pledged_surplus AS pledged_surplus, anon_67.pledged_full AS pledged_full, anon_67.committed_amount AS committed_amount, anon_67.unplaced_committed AS unplaced_committed, anon_67.committed_covered AS committed_covered, anon_67.committed_gap AS committed_gap, anon_67.committed_surplus AS committed_surplus, anon_67.committed_full AS committed_full, anon_67.received_amount AS received_amount, anon_67.unplaced_received AS unplaced_received, anon_67.received_covered AS received_covered, anon_67.received_gap AS received_gap, anon_67.received_surplus AS received_surplus, anon_67.received_full AS received_full, anon_67.disbursed_amount AS disbursed_amount, anon_67.unplaced_disbursed AS unplaced_disbursed, anon_67.disbursed_covered AS disbursed_covered, anon_67.disbursed_gap AS disbursed_gap, anon_67.disbursed_surplus AS disbursed_surplus, anon_67.disbursed_full AS disbursed_full, anon_67.spent_amount AS spent_amount, anon_67.unplaced_spent AS unplaced_spent, anon_67.spent_covered AS spent_covered, anon_67.spent_gap AS spent_gap, anon_67.spent_surplus AS spent_surplus, anon_67.spent_full AS spent_full, anon_67.required AS required, anon_67.needs AS needs, anon_67.unit AS unit, anon_67.keys AS keys, anon_67.unconverted AS unconverted, anon_67.of_needs AS of_needs, anon_67.place AS place, anon_67.unplaced_unconverted AS unplaced_unconverted
                  FROM (
                    SELECT anon_68.key_donor AS key_donor, anon_68.pledged_amount AS pledged_amount, anon_68.unplaced_pledged AS unplaced_pledged, anon_68.pledged_covered AS pledged_covered, anon_68.pledged_gap AS pledged_gap, anon_68.pledged_surplus AS pledged_surplus, anon_68.pledged_full AS pledged_full, anon_68.committed_amount AS committed_amount, anon_68.unplaced_committed AS unplaced_committed, anon_68.committed_covered AS committed_covered, anon_68.committed_gap AS committed_gap, anon_68.committed_surplus AS committed_surplus, anon_68.committed_full AS committed_full, anon_68.received_amount AS received_amount, anon_68.unplaced_received AS unplaced_received, anon_68.received_covered AS received_covered, anon_68.received_gap AS received_gap, anon_68.received_surplus AS received_surplus, anon_68.received_full AS received_full, anon_68.disbursed_amount AS disbursed_amount, anon_68.unplaced_disbursed AS unplaced_disbursed, anon_68.disbursed_covered AS disbursed_covered, anon_68.disbursed_gap AS disbursed_gap, anon_68.disbursed_surplus AS disbursed_surplus, anon_68.disbursed_full AS disbursed_full, anon_68.spent_amount AS spent_amount, anon_68.unplaced_spent AS unplaced_spent, anon_68.spent_covered AS spent_covered, anon_68.spent_gap AS spent_gap, anon_68.spent_surplus AS spent_surplus, anon_68.spent_full AS spent_full, anon_68.required AS required, anon_68.needs AS needs, anon_68.unit AS unit, anon_68.keys AS keys, anon_68.unconverted AS unconverted, anon_68.of_needs AS of_needs, anon_68.place AS place, coalesce(anon_69.unconverted, '[]'::jsonb) AS unplaced_unconverted
                    FROM (
                      SELECT anon_70.key_donor AS key_donor, anon_70.pledged_amount AS pledged_amount, anon_70.unplaced_pledged AS unplaced_pledged, anon_70.pledged_covered AS pledged_covered, anon_70.pledged_gap AS pledged_gap, anon_70.pledged_surplus AS pledged_surplus, anon_70.pledged_full AS pledged_full, anon_70.committed_amount AS committed_amount, anon_70.unplaced_committed AS unplaced_committed, anon_70.committed_covered AS committed_covered, anon_70.committed_gap AS committed_gap, anon_70.committed_surplus AS committed_surplus, anon_70.committed_full AS committed_full, anon_70.received_amount AS received_amount, anon_70.unplaced_received AS unplaced_received, anon_70.received_covered AS received_covered, anon_70.received_gap AS received_gap, anon_70.received_surplus AS received_surplus, anon_70.received_full AS received_full, anon_70.disbursed_amount AS disbursed_amount, anon_70.unplaced_disbursed AS unplaced_disbursed, anon_70.disbursed_covered AS disbursed_covered, anon_70.disbursed_gap AS disbursed_gap, anon_70.disbursed_surplus AS disbursed_surplus, anon_70.disbursed_full AS disbursed_full, anon_70.spent_amount AS spent_amount, anon_70.unplaced_spent AS unplaced_spent, anon_70.spent_covered AS spent_covered, anon_70.spent_gap AS spent_gap, anon_70.spent_surplus AS spent_surplus, anon_70.spent_full AS spent_full, anon_70.required AS required, anon_70.needs AS needs, anon_70.unit AS unit, anon_70.keys AS keys, anon_70.unconverted AS unconverted, anon_70.of_needs AS of_needs, CAST(anon_70.keys AS TEXT) AS place
                      FROM (
                        SELECT anon_71.key_donor AS key_donor, anon_71.pledged_amount AS pledged_amount, anon_71.unplaced_pledged AS unplaced_pledged, anon_71.pledged_covered AS pledged_covered, anon_71.pledged_gap AS pledged_gap, anon_71.pledged_surplus AS pledged_surplus, anon_71.pledged_full AS pledged_full, anon_71.committed_amount AS committed_amount, anon_71.unplaced_committed AS unplaced_committed, anon_71.committed_covered AS committed_covered, anon_71.committed_gap AS committed_gap, anon_71.committed_surplus AS committed_surplus, anon_71.committed_full AS committed_full, anon_71.received_amount AS received_amount, anon_71.unplaced_received AS unplaced_received, anon_71.received_covered AS received_covered, anon_71.received_gap AS received_gap, anon_71.received_surplus AS received_surplus, anon_71.received_full AS received_full, anon_71.disbursed_amount AS disbursed_amount, anon_71.unplaced_disbursed AS unplaced_disbursed, anon_71.disbursed_covered AS disbursed_covered, anon_71.disbursed_gap AS disbursed_gap, anon_71.disbursed_surplus AS disbursed_surplus, anon_71.disbursed_full AS disbursed_full, anon_71.spent_amount AS spent_amount, anon_71.unplaced_spent AS unplaced_spent, anon_71.spent_covered AS spent_covered, anon_71.spent_gap AS spent_gap, anon_71.spent_surplus AS spent_surplus, anon_71.spent_full AS spent_full, anon_71.required AS required, anon_71.needs AS needs, $1::VARCHAR AS unit, jsonb_build_array(jsonb_build_object('dimension', 'DONOR', 'code', (
                              SELECT party_1.code
                              FROM party AS party_1
                              WHERE party_1.id = anon_71.key_donor), 'label', coalesce((
                                SELECT party_1.name
                                FROM party AS party_1
                                WHERE party_1.id = anon_71.key_donor), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé')))) AS keys, coalesce(anon_72.unconverted, '[]'::jsonb) AS unconverted, false AS of_needs
                        FROM (
                          SELECT anon_73.key_donor AS key_donor, anon_73.pledged_amount AS pledged_amount, anon_73.unplaced_pledged AS unplaced_pledged, anon_73.pledged_covered AS pledged_covered, anon_73.pledged_gap AS pledged_gap, anon_73.pledged_surplus AS pledged_surplus, anon_73.pledged_full AS pledged_full, anon_73.committed_amount AS committed_amount, anon_73.unplaced_committed AS unplaced_committed, anon_73.committed_covered AS committed_covered, anon_73.committed_gap AS committed_gap, anon_73.committed_surplus AS committed_surplus, anon_73.committed_full AS committed_full, anon_73.received_amount AS received_amount, anon_73.unplaced_received AS unplaced_received, anon_73.received_covered AS received_covered, anon_73.received_gap AS received_gap, anon_73.received_surplus AS received_surplus, anon_73.received_full AS received_full, anon_73.disbursed_amount AS disbursed_amount, anon_73.unplaced_disbursed AS unplaced_disbursed, anon_73.disbursed_covered AS disbursed_covered, anon_73.disbursed_gap AS disbursed_gap, anon_73.disbursed_surplus AS disbursed_surplus, anon_73.disbursed_full AS disbursed_full, anon_73.spent_amount AS spent_amount, anon_73.unplaced_spent AS unplaced_spent, anon_73.spent_covered AS spent_covered, anon_73.spent_gap AS spent_gap, anon_73.spent_surplus AS spent_surplus, anon_73.spent_full AS spent_full, anon_74.required AS required, anon_74.needs AS needs
                          FROM (
                            SELECT anon_75.key_donor AS key_donor, coalesce(sum(anon_75.value) FILTER (
                                WHERE anon_75.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_75.need IS NOT NULL), 0::numeric) AS pledged_amount, coalesce(sum(anon_75.value) FILTER (
                                WHERE anon_75.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_75.need IS NULL), 0::numeric) AS unplaced_pledged, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_75.value) FILTER (
                                WHERE anon_75.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_75.need IS NOT NULL), 0::numeric) AS committed_amount, coalesce(sum(anon_75.value) FILTER (
                                WHERE anon_75.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_75.need IS NULL), 0::numeric) AS unplaced_committed, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_75.value) FILTER (
                                WHERE anon_75.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_75.need IS NOT NULL), 0::numeric) AS received_amount, coalesce(sum(anon_75.value) FILTER (
                                WHERE anon_75.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_75.need IS NULL), 0::numeric) AS unplaced_received, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_75.value) FILTER (
                                WHERE anon_75.stage IN ('DISBURSED', 'SPENT') AND anon_75.need IS NOT NULL), 0::numeric) AS disbursed_amount, coalesce(sum(anon_75.value) FILTER (
                                WHERE anon_75.stage IN ('DISBURSED', 'SPENT') AND anon_75.need IS NULL), 0::numeric) AS unplaced_disbursed, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_75.value) FILTER (
                                WHERE anon_75.stage IN ('SPENT') AND anon_75.need IS NOT NULL), 0::numeric) AS spent_amount, coalesce(sum(anon_75.value) FILTER (
                                WHERE anon_75.stage IN ('SPENT') AND anon_75.need IS NULL), 0::numeric) AS unplaced_spent, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                            FROM (
                              SELECT anon_76.donor_id AS key_donor, anon_76.stage AS stage, anon_76.value AS value, anon_76.unit AS unit, anon_76.unvalued AS unvalued, anon_77.id AS need
                              FROM anon_48 AS anon_76
                              LEFT OUTER JOIN anon_43 AS anon_77 ON anon_77.id = anon_76.need_id
                              WHERE anon_77.id IS NOT NULL OR anon_76.need_id IS NULL) AS anon_75
                            GROUP BY anon_75.key_donor) AS anon_73
                          JOIN (
                            SELECT coalesce(sum(anon_78.required), 0::numeric) AS required, count(*) AS needs
                            FROM anon_43 AS anon_78) AS anon_74 ON true) AS anon_71
                        LEFT OUTER JOIN (
                          SELECT anon_79.key_donor AS key_donor, jsonb_agg(jsonb_build_object('currency', anon_79.unit, 'amount', decimal_text(anon_79.amount, anon_79.unit))) AS unconverted
                          FROM (
                            SELECT anon_80.key_donor AS key_donor, anon_80.unit AS unit, sum(anon_80.unvalued) AS amount
                            FROM (
                              SELECT anon_75.key_donor AS key_donor, anon_75.stage AS stage, anon_75.value AS value, anon_75.unit AS unit, anon_75.unvalued AS unvalued, anon_75.need AS need
                              FROM (
                                SELECT anon_76.donor_id AS key_donor, anon_76.stage AS stage, anon_76.value AS value, anon_76.unit AS unit, anon_76.unvalued AS unvalued, anon_77.id AS need
                                FROM anon_48 AS anon_76
                                LEFT OUTER JOIN anon_43 AS anon_77 ON anon_77.id = anon_76.need_id
                                WHERE anon_77.id IS NOT NULL OR anon_76.need_id IS NULL) AS anon_75
                              WHERE anon_75.need IS NOT NULL) AS anon_80
                            WHERE anon_80.unvalued > $5::BIGINT
                            GROUP BY anon_80.key_donor, anon_80.unit) AS anon_79
                          GROUP BY anon_79.key_donor) AS anon_72 ON anon_71.key_donor IS NOT DISTINCT
                        FROM anon_72.key_donor) AS anon_70) AS anon_68
                    LEFT OUTER JOIN (
                      SELECT anon_81.key_donor AS key_donor, jsonb_agg(jsonb_build_object('currency', anon_81.unit, 'amount', decimal_text(anon_81.amount, anon_81.unit))) AS unconverted
                      FROM (
                        SELECT anon_82.key_donor AS key_donor, anon_82.unit AS unit, sum(anon_82.unvalued) AS amount
                        FROM (
                          SELECT anon_75.key_donor AS key_donor, anon_75.stage AS stage, anon_75.value AS value, anon_75.unit AS unit, anon_75.unvalued AS unvalued, anon_75.need AS need
                          FROM (
                            SELECT anon_76.donor_id AS key_donor, anon_76.stage AS stage, anon_76.value AS value, anon_76.unit AS unit, anon_76.unvalued AS unvalued, anon_77.id AS need
                            FROM anon_48 AS anon_76
                            LEFT OUTER JOIN anon_43 AS anon_77 ON anon_77.id = anon_76.need_id
                            WHERE anon_77.id IS NOT NULL OR anon_76.need_id IS NULL) AS anon_75
                          WHERE anon_75.need IS NULL) AS anon_82
                        WHERE anon_82.unvalued > $6::BIGINT
                        GROUP BY anon_82.key_donor, anon_82.unit) AS anon_81
                      GROUP BY anon_81.key_donor) AS anon_69 ON anon_68.key_donor IS NOT DISTINCT
                    FROM anon_69.key_donor) AS anon_67
                  ORDER BY anon_67.place
                  LIMIT 1000) AS anon_62)) || '}') AS anon_34
          FROM (
            SELECT $2::DATE AS effective, coalesce((
                SELECT ledger_head.recorded_at
                FROM ledger_head
                WHERE ledger_head.sequence > 0), now()) AS known, (
              SELECT ledger_head.sequence
              FROM ledger_head) AS sequence) AS anon_83
          LIMIT 1), 'null')) || '}'), 'UTF8') AS convert_to_1
