SELECT convert_to('{"coverage":' || coalesce((WITH needs_r3 AS (
        SELECT need_1.id, need_1.confidence, need_1.illustrative, need_1.note, need_1.recorded_at, need_1.code, need_1.plan_id, need_1.event_id, need_1.title, need_1.scope, need_1.state_code, need_1.pillar, need_1.sector, need_1.topics, need_1.populations, need_1.kind, need_1.unit, need_1.qualifier, need_1.stated_on_edtf, need_1.stated_on_earliest, need_1.stated_on_latest, need_1.period_edtf, need_1.period_earliest, need_1.period_latest, need_1.investment_known, need_1.validated, need_1.publication, plan_1.code AS plan_code, plan_1.title AS plan_title, CAST(CAST(EXTRACT(year
              FROM need_1.stated_on_latest) AS INTEGER) AS TEXT) AS year, anon_1.required, anon_1.unvalued
        FROM need AS need_1
        JOIN plan AS plan_1 ON plan_1.id = need_1.plan_id
        JOIN (
          SELECT anon_2.need_id AS need_id, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_2.balance_usd ELSE anon_2.balance END) AS required, sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_2.unvalued ELSE 0 END) AS unvalued
          FROM (
            SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
            FROM account AS account_1) AS anon_2
          WHERE anon_2.stage = 'REQUIRED' AND ($1::VARCHAR = 'USD' AND (anon_2.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_2.unit = $1::VARCHAR)
          GROUP BY anon_2.need_id HAVING sum(CASE WHEN ($1::VARCHAR = 'USD') THEN anon_2.balance_usd ELSE anon_2.balance END) > 0 OR sum(anon_2.unvalued) > 0) AS anon_1 ON anon_1.need_id = need_1.id
        WHERE need_1.publication = 'PUBLISHED' AND plan_1.code = any($2::TEXT[]) AND need_1.illustrative IS false), money_r5 AS (
        SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
        FROM (
          SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.balance AS balance, account_1.balance_usd AS balance_usd, account_1.unvalued AS unvalued
          FROM account AS account_1) AS anon_1
        JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
        JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
        WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($1::VARCHAR = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = $1::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true)
      SELECT '{"plans":' || '[' || array_to_string(ARRAY(
          SELECT '{"code":' || CAST(to_json(CAST(r2.code AS TEXT)) AS TEXT) || '}'
          FROM (
            SELECT plan_1.id AS id, plan_1.confidence AS confidence, plan_1.illustrative AS illustrative, plan_1.note AS note, plan_1.recorded_at AS recorded_at, plan_1.code AS code, plan_1.state_code AS state_code, plan_1.title AS title, plan_1.cycle AS cycle, plan_1.version AS version, plan_1.status AS status, plan_1.adopted_edtf AS adopted_edtf, plan_1.adopted_earliest AS adopted_earliest, plan_1.adopted_latest AS adopted_latest, plan_1.reference AS reference, plan_1.document_id AS document_id, plan_1.supersedes_id AS supersedes_id
            FROM plan AS plan_1
            WHERE plan_1.id IN (
              SELECT mirps_shared_needs_1.plan_id
              FROM needs_r3 AS mirps_shared_needs_1)) AS r2
          ORDER BY r2.code
          LIMIT 1000), ',') || ']' || ',"total":' || coalesce((
          SELECT '{"required":' || coalesce((('"' || CAST(decimal_text(r4.required, r4.unit) AS TEXT)) || '"'), 'null') || '}'
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
                  SELECT mirps_shared_needs_1.id AS id, mirps_shared_needs_1.required AS required, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('SPENT')), 0::numeric) AS spent
                  FROM needs_r3 AS mirps_shared_needs_1
                  LEFT OUTER JOIN money_r5 AS mirps_shared_money_1 ON mirps_shared_money_1.need_id = mirps_shared_needs_1.id
                  GROUP BY mirps_shared_needs_1.id, mirps_shared_needs_1.required) AS anon_4) AS anon_2
              LEFT OUTER JOIN (
                SELECT jsonb_agg(jsonb_build_object('currency', anon_5.unit, 'amount', decimal_text(anon_5.amount, anon_5.unit))) AS unconverted
                FROM (
                  SELECT anon_6.unit AS unit, sum(anon_6.unvalued) AS amount
                  FROM (
                    SELECT mirps_shared_money_2.unit AS unit, mirps_shared_money_2.unvalued AS unvalued
                    FROM needs_r3 AS mirps_shared_needs_2
                    JOIN money_r5 AS mirps_shared_money_2 ON mirps_shared_money_2.need_id = mirps_shared_needs_2.id UNION ALL
                    SELECT mirps_shared_needs_3.unit AS unit, mirps_shared_needs_3.unvalued AS unvalued
                    FROM needs_r3 AS mirps_shared_needs_3) AS anon_6
                  WHERE anon_6.unvalued > $3::BIGINT
                  GROUP BY anon_6.unit) AS anon_5) AS anon_3 ON true) AS anon_1) AS r4
          LIMIT 1), 'null') || ',"groups":' || '[' || array_to_string(ARRAY(
          SELECT '{"keys":' || '[' || array_to_string(ARRAY(
              SELECT '{"dimension":' || CAST(to_json(CAST(r7.dimension AS TEXT)) AS TEXT) || ',"code":' || coalesce(CAST(to_json(CAST(r7.code AS TEXT)) AS TEXT), 'null') || ',"label":' || coalesce(CAST(to_json(CAST(CAST(r7.label AS JSONB) ->> 'en' AS TEXT)) AS TEXT), 'null') || '}'
              FROM (
                SELECT CAST(anon_1.value AS JSONB) ->> 'dimension' AS dimension, CAST(anon_1.value AS JSONB) ->> 'code' AS code, CAST(anon_1.value AS JSONB) -> 'label' AS label, anon_1.place AS place
                FROM jsonb_array_elements(r6.keys) WITH ORDINALITY AS anon_1(value, place)) AS r7
              ORDER BY r7.place
              LIMIT 1000), ',') || ']' || ',"coverage":' || coalesce((
              SELECT '{"required":' || coalesce((('"' || CAST(decimal_text(r8.required, r8.unit) AS TEXT)) || '"'), 'null') || '}'
              FROM (
                SELECT r6.key_plan AS key_plan, r6.key_need AS key_need, r6.key_year AS key_year, r6.key_sector AS key_sector, r6.required AS required, r6.needs AS needs, r6.pledged_amount AS pledged_amount, r6.pledged_covered AS pledged_covered, r6.pledged_gap AS pledged_gap, r6.pledged_surplus AS pledged_surplus, r6.pledged_full AS pledged_full, r6.committed_amount AS committed_amount, r6.committed_covered AS committed_covered, r6.committed_gap AS committed_gap, r6.committed_surplus AS committed_surplus, r6.committed_full AS committed_full, r6.received_amount AS received_amount, r6.received_covered AS received_covered, r6.received_gap AS received_gap, r6.received_surplus AS received_surplus, r6.received_full AS received_full, r6.disbursed_amount AS disbursed_amount, r6.disbursed_covered AS disbursed_covered, r6.disbursed_gap AS disbursed_gap, r6.disbursed_surplus AS disbursed_surplus, r6.disbursed_full AS disbursed_full, r6.spent_amount AS spent_amount, r6.spent_covered AS spent_covered, r6.spent_gap AS spent_gap, r6.spent_surplus AS spent_surplus, r6.spent_full AS spent_full, r6.unit AS unit, r6.unconverted AS unconverted, r6.of_needs AS of_needs, r6.place AS place) AS r8
              LIMIT 1), 'null') || '}'
          FROM (
            SELECT anon_1.key_plan AS key_plan, anon_1.key_need AS key_need, anon_1.key_year AS key_year, anon_1.key_sector AS key_sector, anon_1.required AS required, anon_1.needs AS needs, anon_1.pledged_amount AS pledged_amount, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.unit AS unit, anon_1.keys AS keys, anon_1.unconverted AS unconverted, anon_1.of_needs AS of_needs, CAST(anon_1.keys AS TEXT) AS place
            FROM (
              SELECT anon_2.key_plan AS key_plan, anon_2.key_need AS key_need, anon_2.key_year AS key_year, anon_2.key_sector AS key_sector, anon_2.required AS required, anon_2.needs AS needs, anon_2.pledged_amount AS pledged_amount, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, $1::VARCHAR AS unit, jsonb_build_array(jsonb_build_object('dimension', 'PLAN', 'code', anon_2.key_plan, 'label', coalesce(jsonb_build_object('en', anon_2.key_plan), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé'))), jsonb_build_object('dimension', 'NEED', 'code', anon_2.key_need, 'label', coalesce(jsonb_build_object('en', anon_2.key_need), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé'))), jsonb_build_object('dimension', 'YEAR', 'code', anon_2.key_year, 'label', coalesce(jsonb_build_object('en', anon_2.key_year), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé'))), jsonb_build_object('dimension', 'SECTOR', 'code', anon_2.key_sector, 'label', coalesce((
                      SELECT code_list_item_1.name
                      FROM code_list_item AS code_list_item_1
                      WHERE code_list_item_1.code_list = 'SECTOR' AND code_list_item_1.code = anon_2.key_sector), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé')))) AS keys, coalesce(anon_3.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
              FROM (
                SELECT anon_4.key_plan AS key_plan, anon_4.key_need AS key_need, anon_4.key_year AS key_year, anon_4.key_sector AS key_sector, coalesce(sum(anon_4.required), 0::numeric) AS required, count(anon_4.id) AS needs, coalesce(sum(anon_4.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_4.pledged, anon_4.required)), 0::numeric) AS pledged_covered, coalesce(sum(greatest(anon_4.required - anon_4.pledged, 0::numeric)), 0::numeric) AS pledged_gap, coalesce(sum(greatest(anon_4.pledged - anon_4.required, 0::numeric)), 0::numeric) AS pledged_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.pledged >= anon_4.required) AS pledged_full, coalesce(sum(anon_4.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_4.committed, anon_4.required)), 0::numeric) AS committed_covered, coalesce(sum(greatest(anon_4.required - anon_4.committed, 0::numeric)), 0::numeric) AS committed_gap, coalesce(sum(greatest(anon_4.committed - anon_4.required, 0::numeric)), 0::numeric) AS committed_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.committed >= anon_4.required) AS committed_full, coalesce(sum(anon_4.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_4.received, anon_4.required)), 0::numeric) AS received_covered, coalesce(sum(greatest(anon_4.required - anon_4.received, 0::numeric)), 0::numeric) AS received_gap, coalesce(sum(greatest(anon_4.received - anon_4.required, 0::numeric)), 0::numeric) AS received_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.received >= anon_4.required) AS received_full, coalesce(sum(anon_4.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_4.disbursed, anon_4.required)), 0::numeric) AS disbursed_covered, coalesce(sum(greatest(anon_4.required - anon_4.disbursed, 0::numeric)), 0::numeric) AS disbursed_gap, coalesce(sum(greatest(anon_4.disbursed - anon_4.required, 0::numeric)), 0::numeric) AS disbursed_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.disbursed >= anon_4.required) AS disbursed_full, coalesce(sum(anon_4.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_4.spent, anon_4.required)), 0::numeric) AS spent_covered, coalesce(sum(greatest(anon_4.required - anon_4.spent, 0::numeric)), 0::numeric) AS spent_gap, coalesce(sum(greatest(anon_4.spent - anon_4.required, 0::numeric)), 0::numeric) AS spent_surplus, count(anon_4.id) FILTER (
                  WHERE anon_4.spent >= anon_4.required) AS spent_full
                FROM (
                  SELECT mirps_shared_needs_1.id AS id, mirps_shared_needs_1.required AS required, mirps_shared_needs_1.plan_code AS key_plan, mirps_shared_needs_1.code AS key_need, mirps_shared_needs_1.year AS key_year, mirps_shared_needs_1.sector AS key_sector, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS pledged, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS committed, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0::numeric) AS received, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('DISBURSED', 'SPENT')), 0::numeric) AS disbursed, coalesce(sum(mirps_shared_money_1.value) FILTER (
                      WHERE mirps_shared_money_1.stage IN ('SPENT')), 0::numeric) AS spent
                  FROM needs_r3 AS mirps_shared_needs_1
                  LEFT OUTER JOIN money_r5 AS mirps_shared_money_1 ON mirps_shared_money_1.need_id = mirps_shared_needs_1.id
                  GROUP BY mirps_shared_needs_1.id, mirps_shared_needs_1.required, mirps_shared_needs_1.plan_code, mirps_shared_needs_1.code, mirps_shared_needs_1.year, mirps_shared_needs_1.sector) AS anon_4
                GROUP BY anon_4.key_plan, anon_4.key_need, anon_4.key_year, anon_4.key_sector) AS anon_2
              LEFT OUTER JOIN (
                SELECT anon_5.key_plan AS key_plan, anon_5.key_need AS key_need, anon_5.key_year AS key_year, anon_5.key_sector AS key_sector, jsonb_agg(jsonb_build_object('currency', anon_5.unit, 'amount', decimal_text(anon_5.amount, anon_5.unit))) AS unconverted
                FROM (
                  SELECT anon_6.key_plan AS key_plan, anon_6.key_need AS key_need, anon_6.key_year AS key_year, anon_6.key_sector AS key_sector, anon_6.unit AS unit, sum(anon_6.unvalued) AS amount
                  FROM (
                    SELECT mirps_shared_needs_2.plan_code AS key_plan, mirps_shared_needs_2.code AS key_need, mirps_shared_needs_2.year AS key_year, mirps_shared_needs_2.sector AS key_sector, mirps_shared_money_2.unit AS unit, mirps_shared_money_2.unvalued AS unvalued
                    FROM needs_r3 AS mirps_shared_needs_2
                    JOIN money_r5 AS mirps_shared_money_2 ON mirps_shared_money_2.need_id = mirps_shared_needs_2.id UNION ALL
                    SELECT mirps_shared_needs_3.plan_code AS key_plan, mirps_shared_needs_3.code AS key_need, mirps_shared_needs_3.year AS key_year, mirps_shared_needs_3.sector AS key_sector, mirps_shared_needs_3.unit AS unit, mirps_shared_needs_3.unvalued AS unvalued
                    FROM needs_r3 AS mirps_shared_needs_3) AS anon_6
                  WHERE anon_6.unvalued > $3::BIGINT
                  GROUP BY anon_6.key_plan, anon_6.key_need, anon_6.key_year, anon_6.key_sector, anon_6.unit) AS anon_5
                GROUP BY anon_5.key_plan, anon_5.key_need, anon_5.key_year, anon_5.key_sector) AS anon_3 ON anon_2.key_plan IS NOT DISTINCT
              FROM anon_3.key_plan AND anon_2.key_need IS NOT DISTINCT
              FROM anon_3.key_need AND anon_2.key_year IS NOT DISTINCT
              FROM anon_3.key_year AND anon_2.key_sector IS NOT DISTINCT
              FROM anon_3.key_sector) AS anon_1) AS r6
          ORDER BY r6.place
          LIMIT 1000), ',') || ']' || '}'
      FROM (
        SELECT CAST(timezone('UTC', now()) AS DATE) AS effective, coalesce((
            SELECT journal_entry_1.recorded_at
            FROM journal_entry AS journal_entry_1
            WHERE journal_entry_1.sequence = (
              SELECT ledger_head.sequence
              FROM ledger_head)), now()) AS known, (
          SELECT ledger_head.sequence
          FROM ledger_head) AS sequence) AS r1
      LIMIT 1), 'null') || '}', 'UTF8')
