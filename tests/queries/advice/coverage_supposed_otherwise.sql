SELECT convert_to('{"book":' || coalesce((WITH money_r2 AS (
        SELECT anon_1.id, anon_1.line_id, anon_1.need_id, anon_1.project_id, anon_1.stage, anon_1.unit, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN ($1::VARCHAR = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued
        FROM (
          SELECT account_1.id AS id, account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, sum(anon_2.amount) AS balance, sum(anon_2.usd) AS balance_usd, sum(anon_2.unvalued) AS unvalued
          FROM account AS account_1
          JOIN (
            SELECT account_2.id AS id, 1 * transfer_1.amount AS amount, 1 * coalesce(transfer_1.amount_usd, 0) AS usd, 1 * CASE WHEN (transfer_1.amount_usd IS NULL) THEN transfer_1.amount ELSE 0 END AS unvalued
            FROM account AS account_2
            JOIN transfer AS transfer_1 ON transfer_1.to_account = account_2.id
            WHERE account_2.line_id IN (
              SELECT pledge_line_1.id
              FROM pledge_line AS pledge_line_1
              JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id AND pledge_1.code = any($2::TEXT[])) AND transfer_1.effective_on <= $3::DATE AND transfer_1.sequence <= (
              SELECT ledger_head.sequence
              FROM ledger_head) AND account_2.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') UNION ALL
            SELECT account_3.id AS id, -1 * transfer_2.amount AS amount, -1 * coalesce(transfer_2.amount_usd, 0) AS usd, -1 * CASE WHEN (transfer_2.amount_usd IS NULL) THEN transfer_2.amount ELSE 0 END AS unvalued
            FROM account AS account_3
            JOIN transfer AS transfer_2 ON transfer_2.from_account = account_3.id
            WHERE account_3.line_id IN (
              SELECT pledge_line_2.id
              FROM pledge_line AS pledge_line_2
              JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id AND pledge_2.code = any($2::TEXT[])) AND transfer_2.effective_on <= $3::DATE AND transfer_2.sequence <= (
              SELECT ledger_head.sequence
              FROM ledger_head) AND account_3.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')) AS anon_2 ON anon_2.id = account_1.id
          WHERE account_1.line_id IN (
            SELECT pledge_line_3.id
            FROM pledge_line AS pledge_line_3
            JOIN pledge AS pledge_3 ON pledge_3.id = pledge_line_3.pledge_id AND pledge_3.code = any($2::TEXT[])) AND account_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')
          GROUP BY account_1.id, account_1.stage, account_1.unit, account_1.line_id, account_1.need_id, account_1.project_id) AS anon_1
        JOIN pledge_line AS pledge_line_4 ON pledge_line_4.id = anon_1.line_id
        JOIN pledge AS pledge_4 ON pledge_4.id = pledge_line_4.pledge_id
        WHERE ($1::VARCHAR = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = $1::VARCHAR) AND pledge_line_4.modality != 'LOAN' AND pledge_4.illustrative IS false AND pledge_4.counts IS true), sums_r3 AS (
        SELECT anon_1.need_id, anon_1.money_class, anon_1.unit, anon_1.required, anon_1.invested, anon_1.pledged, anon_1.committed, anon_1.received, anon_1.disbursed, anon_1.spent, anon_1.made_up_pledged, anon_1.made_up_committed, anon_1.made_up_received, anon_1.made_up_disbursed, anon_1.made_up_spent
        FROM coverage_at($3::DATE, (
            SELECT ledger_head.sequence
            FROM ledger_head)) AS anon_1), plans_in_force_r4 AS (
        SELECT plan_1.id, plan_1.code
        FROM plan AS plan_1
        WHERE plan_1.reference IS true AND plan_1.adopted_latest <= $3::DATE AND NOT (EXISTS (
            SELECT plan_2.id
            FROM plan AS plan_2
            WHERE plan_2.reference IS true AND plan_2.adopted_latest <= $3::DATE AND plan_2.state_code IS NOT DISTINCT
            FROM plan_1.state_code AND plan_2.adopted_latest > plan_1.adopted_latest AND CASE WHEN (plan_2.adopted_latest > plan_1.adopted_latest) THEN EXISTS (
              SELECT need_1.id
              FROM need AS need_1
              JOIN sums_r3 AS mirps_shared_sums_1 ON need_1.id = mirps_shared_sums_1.need_id AND mirps_shared_sums_1.money_class = 0
              WHERE need_1.plan_id = plan_2.id AND need_1.publication = 'PUBLISHED' AND mirps_shared_sums_1.required > 0 AND need_1.illustrative IS false) ELSE false END AND plan_2.illustrative IS false)))
      SELECT '{"effective":' || coalesce(CAST(r1.effective AS TEXT), 'null') || ',"known":' || coalesce(CAST(r1.known AS TEXT), 'null') || ',"sequence":' || coalesce(CAST(r1.sequence AS TEXT), 'null') || ',"unit":' || coalesce(CAST(r1.unit AS TEXT), 'null') || ',"needs":' || coalesce(CAST(r1.needs AS TEXT), 'null') || ',"standing":' || coalesce(CAST(r1.standing AS TEXT), 'null') || ',"money":' || coalesce(CAST(r1.money AS TEXT), 'null') || ',"lines":' || coalesce(CAST(r1.lines AS TEXT), 'null') || ',"names":' || coalesce(CAST(r1.names AS TEXT), 'null') || ',"plans":' || coalesce(CAST(r1.plans AS TEXT), 'null') || ',"unrated":' || coalesce(CAST(r1.unrated AS TEXT), 'null') || '}'
      FROM (
        SELECT to_json($3::DATE) AS effective, to_json(coalesce((
              SELECT journal_entry_1.recorded_at
              FROM journal_entry AS journal_entry_1
              WHERE journal_entry_1.sequence = (
                SELECT ledger_head.sequence
                FROM ledger_head)), now())) AS known, to_json((
            SELECT ledger_head.sequence
            FROM ledger_head)) AS sequence, to_json($1::VARCHAR) AS unit, coalesce((
            SELECT json_agg(anon_1.item) AS json_agg_1
            FROM (
              SELECT json_build_array(need_1.id, need_1.code, anon_2.required, need_1.state_code, need_1.pillar, need_1.sector, to_json(need_1.populations), (
                  SELECT json_agg(project_1.code) AS json_agg_2
                  FROM project_need AS project_need_1
                  JOIN project AS project_1 ON project_1.id = project_need_1.project_id
                  WHERE project_need_1.need_id = need_1.id), need_1.period_earliest, need_1.period_latest) AS item
              FROM (
                SELECT need_2.id AS id, need_2.code AS code, need_2.plan_id AS plan_id, need_2.state_code AS state_code, need_2.pillar AS pillar, need_2.sector AS sector, need_2.stated_on_latest AS stated_on_latest, mirps_shared_sums_1.required AS required, mirps_shared_sums_1.pledged AS pledged, mirps_shared_sums_1.committed AS committed, mirps_shared_sums_1.received AS received, mirps_shared_sums_1.disbursed AS disbursed, mirps_shared_sums_1.spent AS spent
                FROM need AS need_2
                JOIN sums_r3 AS mirps_shared_sums_1 ON need_2.id = mirps_shared_sums_1.need_id AND CASE WHEN (mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.unit = $1::VARCHAR) THEN true ELSE false END
                WHERE need_2.publication = 'PUBLISHED' AND need_2.plan_id = any(array((
                      SELECT mirps_shared_plans_in_force_1.id
                      FROM plans_in_force_r4 AS mirps_shared_plans_in_force_1))) AND need_2.illustrative IS false AND (mirps_shared_sums_1.required > 0 OR need_2.id IN (
                    SELECT anon_3.need_id
                    FROM (
                      SELECT anon_4.need_id AS need_id, anon_4.unit AS unit, anon_4.required AS unvalued
                      FROM (
                        SELECT mirps_shared_sums_2.need_id AS need_id, mirps_shared_sums_2.unit AS unit, mirps_shared_sums_2.required AS required
                        FROM sums_r3 AS mirps_shared_sums_2
                        WHERE mirps_shared_sums_2.money_class = 0 AND mirps_shared_sums_2.required > 0) AS anon_4
                      WHERE $1::VARCHAR = 'USD' AND (anon_4.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_3))) AS anon_2
              JOIN need AS need_1 ON need_1.id = anon_2.id AND need_1.code = any($4::TEXT[])) AS anon_1), '[]'::json) AS needs, coalesce((
            SELECT json_agg(anon_5.item) AS json_agg_3
            FROM (
              SELECT json_build_array(need_3.id, need_3.code, 0, need_3.state_code, need_3.pillar, need_3.sector, to_json(need_3.populations), (
                  SELECT json_agg(project_2.code) AS json_agg_4
                  FROM project_need AS project_need_2
                  JOIN project AS project_2 ON project_2.id = project_need_2.project_id
                  WHERE project_need_2.need_id = need_3.id), need_3.period_earliest, need_3.period_latest) AS item
              FROM need AS need_3
              WHERE need_3.id IN (
                SELECT mirps_shared_money_1.need_id
                FROM money_r2 AS mirps_shared_money_1)) AS anon_5), '[]'::json) AS standing, coalesce((
            SELECT json_agg(anon_6.item) AS json_agg_5
            FROM (
              SELECT json_build_array(mirps_shared_money_2.id, mirps_shared_money_2.line_id, mirps_shared_money_2.need_id, mirps_shared_money_2.project_id, mirps_shared_money_2.stage, mirps_shared_money_2.unit, mirps_shared_money_2.value, mirps_shared_money_2.unvalued) AS item
              FROM money_r2 AS mirps_shared_money_2
              WHERE mirps_shared_money_2.value != 0 OR mirps_shared_money_2.unvalued != 0) AS anon_6), '[]'::json) AS money, coalesce((
            SELECT json_agg(anon_7.item) AS json_agg_6
            FROM (
              SELECT json_build_array(pledge_line_1.id, pledge_1.code, pledge_line_1.position, pledge_1.donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality, to_json(pledge_line_1.earmark_states), to_json(pledge_line_1.earmark_pillars), to_json(pledge_line_1.earmark_sectors), to_json(pledge_line_1.earmark_needs), to_json(pledge_line_1.earmark_projects), to_json(pledge_line_1.earmark_populations), to_json(pledge_line_1.earmark_vulnerable_groups), to_json(pledge_line_1.earmark_period_edtf)) AS item
              FROM pledge_line AS pledge_line_1
              JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
              WHERE pledge_line_1.id IN (
                SELECT mirps_shared_money_3.line_id
                FROM money_r2 AS mirps_shared_money_3)) AS anon_7), '[]'::json) AS lines, json_build_object('donor', (
            SELECT coalesce(json_object_agg(anon_8.code, anon_8.id), '{}'::json) AS coalesce_1
            FROM (
              SELECT party_1.code AS code, party_1.id AS id
              FROM party AS party_1
              WHERE party_1.code = any($5::TEXT[])) AS anon_8), 'event', (
            SELECT coalesce(json_object_agg(anon_9.code, anon_9.id), '{}'::json) AS coalesce_2
            FROM (
              SELECT event_1.code AS code, event_1.id AS id
              FROM event AS event_1
              WHERE event_1.code = any($6::TEXT[])) AS anon_9), 'fund', (
            SELECT coalesce(json_object_agg(anon_10.code, anon_10.id), '{}'::json) AS coalesce_3
            FROM (
              SELECT fund_1.code AS code, fund_1.id AS id
              FROM fund AS fund_1
              WHERE fund_1.code = any($7::TEXT[])) AS anon_10), 'plan', (
            SELECT coalesce(json_object_agg(anon_11.code, anon_11.id), '{}'::json) AS coalesce_4
            FROM (
              SELECT plan_1.code AS code, plan_1.id AS id
              FROM plan AS plan_1
              WHERE plan_1.code = any($8::TEXT[])) AS anon_11), 'state', (
            SELECT coalesce(json_object_agg(anon_12.code, anon_12.id), '{}'::json) AS coalesce_5
            FROM (
              SELECT state_1.code AS code, state_1.id AS id
              FROM state AS state_1
              WHERE state_1.code = any($9::TEXT[])) AS anon_12), 'need', (
            SELECT coalesce(json_object_agg(anon_13.code, anon_13.id), '{}'::json) AS coalesce_6
            FROM (
              SELECT need_4.code AS code, need_4.id AS id
              FROM need AS need_4
              WHERE need_4.code = any($10::TEXT[]) AND need_4.publication = 'PUBLISHED') AS anon_13), 'project', (
            SELECT coalesce(json_object_agg(anon_14.code, anon_14.id), '{}'::json) AS coalesce_7
            FROM (
              SELECT project_3.code AS code, project_3.id AS id
              FROM project AS project_3
              WHERE project_3.code = any($11::TEXT[])) AS anon_14), 'pillar', (
            SELECT coalesce(json_object_agg(anon_15.code, anon_15.id), '{}'::json) AS coalesce_8
            FROM (
              SELECT code_list_item_1.code AS code, code_list_item_1.id AS id
              FROM code_list_item AS code_list_item_1
              WHERE code_list_item_1.code = any($12::TEXT[]) AND code_list_item_1.code_list = 'PILLAR') AS anon_15), 'sector', (
            SELECT coalesce(json_object_agg(anon_16.code, anon_16.id), '{}'::json) AS coalesce_9
            FROM (
              SELECT code_list_item_2.code AS code, code_list_item_2.id AS id
              FROM code_list_item AS code_list_item_2
              WHERE code_list_item_2.code = any($13::TEXT[]) AND code_list_item_2.code_list = 'SECTOR') AS anon_16), 'sectors', (
            SELECT coalesce(json_object_agg(anon_17.code, anon_17.id), '{}'::json) AS coalesce_10
            FROM (
              SELECT anon_18.code AS code, min(code_list_item_3.id) AS id
              FROM unnest($14::TEXT[]) AS anon_18(code)
              JOIN code_list_item AS code_list_item_3 ON starts_with(code_list_item_3.code, anon_18.code)
              WHERE code_list_item_3.code_list = 'SECTOR' AND anon_18.code != ''
              GROUP BY anon_18.code) AS anon_17), 'population', (
            SELECT coalesce(json_object_agg(anon_19.code, anon_19.id), '{}'::json) AS coalesce_11
            FROM (
              SELECT code_list_item_4.code AS code, code_list_item_4.id AS id
              FROM code_list_item AS code_list_item_4
              WHERE code_list_item_4.code = any($15::TEXT[]) AND code_list_item_4.code_list = 'POPULATION') AS anon_19), 'vulnerableGroup', (
            SELECT coalesce(json_object_agg(anon_20.code, anon_20.id), '{}'::json) AS coalesce_12
            FROM (
              SELECT code_list_item_5.code AS code, code_list_item_5.id AS id
              FROM code_list_item AS code_list_item_5
              WHERE code_list_item_5.code = any($16::TEXT[]) AND code_list_item_5.code_list = 'VULNERABLE_GROUP') AS anon_20)) AS names, (
          SELECT coalesce(json_object_agg(plan_2.code, json_build_array(plan_2.state_code, plan_2.id IN (
                  SELECT mirps_shared_plans_in_force_2.id
                  FROM plans_in_force_r4 AS mirps_shared_plans_in_force_2) AND NOT (EXISTS (
                    SELECT plan_3.id
                    FROM plan AS plan_3
                    WHERE plan_3.id IN (
                      SELECT mirps_shared_plans_in_force_2.id
                      FROM plans_in_force_r4 AS mirps_shared_plans_in_force_2) AND plan_3.state_code IS NOT DISTINCT
                    FROM plan_2.state_code AND plan_3.adopted_latest < plan_2.adopted_latest)))), '{}'::json) AS coalesce_13
          FROM plan AS plan_2
          WHERE plan_2.code = any($8::TEXT[])) AS plans, (
          SELECT coalesce(json_object_agg(need_5.code, anon_21.unit), '{}'::json) AS coalesce_14
          FROM (
            SELECT anon_22.need_id AS need_id, anon_22.unit AS unit, anon_22.required AS unvalued
            FROM (
              SELECT mirps_shared_sums_3.need_id AS need_id, mirps_shared_sums_3.unit AS unit, mirps_shared_sums_3.required AS required
              FROM sums_r3 AS mirps_shared_sums_3
              WHERE mirps_shared_sums_3.money_class = 0 AND mirps_shared_sums_3.required > 0) AS anon_22
            WHERE $1::VARCHAR = 'USD' AND (anon_22.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_21
          JOIN need AS need_5 ON need_5.id = anon_21.need_id
          WHERE need_5.code = any($4::TEXT[]) AND need_5.id IN (
            SELECT anon_23.id
            FROM (
              SELECT need_6.id AS id, need_6.code AS code, need_6.plan_id AS plan_id, need_6.state_code AS state_code, need_6.pillar AS pillar, need_6.sector AS sector, need_6.stated_on_latest AS stated_on_latest, mirps_shared_sums_4.required AS required, mirps_shared_sums_4.pledged AS pledged, mirps_shared_sums_4.committed AS committed, mirps_shared_sums_4.received AS received, mirps_shared_sums_4.disbursed AS disbursed, mirps_shared_sums_4.spent AS spent
              FROM need AS need_6
              JOIN sums_r3 AS mirps_shared_sums_4 ON need_6.id = mirps_shared_sums_4.need_id AND CASE WHEN (mirps_shared_sums_4.money_class = 0 AND mirps_shared_sums_4.unit = $1::VARCHAR) THEN true ELSE false END
              WHERE need_6.publication = 'PUBLISHED' AND need_6.plan_id = any(array((
                    SELECT mirps_shared_plans_in_force_3.id
                    FROM plans_in_force_r4 AS mirps_shared_plans_in_force_3))) AND need_6.illustrative IS false AND (mirps_shared_sums_4.required > 0 OR need_6.id IN (
                  SELECT anon_24.need_id
                  FROM (
                    SELECT anon_25.need_id AS need_id, anon_25.unit AS unit, anon_25.required AS unvalued
                    FROM (
                      SELECT mirps_shared_sums_5.need_id AS need_id, mirps_shared_sums_5.unit AS unit, mirps_shared_sums_5.required AS required
                      FROM sums_r3 AS mirps_shared_sums_5
                      WHERE mirps_shared_sums_5.money_class = 0 AND mirps_shared_sums_5.required > 0) AS anon_25
                    WHERE $1::VARCHAR = 'USD' AND (anon_25.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_24))) AS anon_23)) AS unrated) AS r1
      LIMIT 1), 'null') || '}', 'UTF8')

SELECT convert_to('{"coverage":' || coalesce((WITH sums_r3 AS (
        SELECT anon_1.need_id, anon_1.money_class, anon_1.unit, anon_1.required, anon_1.invested, anon_1.pledged, anon_1.committed, anon_1.received, anon_1.disbursed, anon_1.spent, anon_1.made_up_pledged, anon_1.made_up_committed, anon_1.made_up_received, anon_1.made_up_disbursed, anon_1.made_up_spent
        FROM coverage_at($1::DATE, (
            SELECT ledger_head.sequence
            FROM ledger_head)) AS anon_1), plans_in_force_r4 AS (
        SELECT plan_1.id, plan_1.code
        FROM plan AS plan_1
        WHERE plan_1.reference IS true AND plan_1.adopted_latest <= $1::DATE AND NOT (EXISTS (
            SELECT plan_2.id
            FROM plan AS plan_2
            WHERE plan_2.reference IS true AND plan_2.adopted_latest <= $1::DATE AND plan_2.state_code IS NOT DISTINCT
            FROM plan_1.state_code AND plan_2.adopted_latest > plan_1.adopted_latest AND CASE WHEN (plan_2.adopted_latest > plan_1.adopted_latest) THEN EXISTS (
              SELECT need_1.id
              FROM need AS need_1
              JOIN sums_r3 AS mirps_shared_sums_1 ON need_1.id = mirps_shared_sums_1.need_id AND mirps_shared_sums_1.money_class = 0
              WHERE need_1.plan_id = plan_2.id AND need_1.publication = 'PUBLISHED' AND mirps_shared_sums_1.required > 0 AND need_1.illustrative IS false) ELSE false END AND plan_2.illustrative IS false))), supposed_missing_from_all_r6 AS MATERIALIZED (
        SELECT anon_1.unit, anon_1.unvalued
        FROM (
          SELECT anon_2.need_id AS need_id, anon_2.unit AS unit, anon_2.unvalued AS unvalued
          FROM (
            SELECT anon_3.need_id AS need_id, anon_3.unit AS unit, sum(anon_3.unvalued) AS unvalued
            FROM (
              SELECT anon_4.need_id AS need_id, anon_4.unit AS unit, anon_4.unvalued AS unvalued
              FROM (
                SELECT mirps_shared_sums_1.need_id AS need_id, mirps_shared_sums_1.unit AS unit, mirps_shared_sums_1.pledged AS unvalued
                FROM sums_r3 AS mirps_shared_sums_1
                WHERE $2::VARCHAR = 'USD' AND (mirps_shared_sums_1.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND mirps_shared_sums_1.money_class = 0) AS anon_4 UNION ALL
              SELECT coalesce(anon_5.need_id, 0) AS need_id, anon_5.unit AS unit, anon_5.unvalued AS unvalued
              FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'money') AS anon_5(stage TEXT, unit TEXT, need_id BIGINT, project_id BIGINT, value NUMERIC, unvalued NUMERIC, donor_id BIGINT, event_id BIGINT, channel TEXT, fund_id BIGINT, modality TEXT, earmark_modality TEXT)
              WHERE anon_5.unvalued != 0) AS anon_3
            GROUP BY anon_3.need_id, anon_3.unit) AS anon_2 UNION ALL
          SELECT anon_6.need_id AS need_id, anon_6.unit AS unit, anon_6.unvalued AS unvalued
          FROM (
            SELECT anon_7.need_id AS need_id, anon_7.unit AS unit, anon_7.required AS unvalued
            FROM (
              SELECT mirps_shared_sums_2.need_id AS need_id, mirps_shared_sums_2.unit AS unit, mirps_shared_sums_2.required AS required
              FROM sums_r3 AS mirps_shared_sums_2
              WHERE mirps_shared_sums_2.money_class = 0 AND mirps_shared_sums_2.required > 0) AS anon_7
            WHERE $2::VARCHAR = 'USD' AND (anon_7.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_6) AS anon_1
        JOIN (
          SELECT anon_9.id AS id, anon_9.code AS code, anon_9.plan_id AS plan_id, anon_9.state_code AS state_code, anon_9.pillar AS pillar, anon_9.sector AS sector, anon_9.stated_on_latest AS stated_on_latest, coalesce(anon_10.required, anon_9.required) AS required
          FROM (
            SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coalesce(anon_11.required, 0) AS required
            FROM need AS need_1
            LEFT OUTER JOIN (
              SELECT mirps_shared_sums_3.need_id AS need_id, mirps_shared_sums_3.unit AS unit, mirps_shared_sums_3.required AS required
              FROM sums_r3 AS mirps_shared_sums_3
              WHERE mirps_shared_sums_3.money_class = 0 AND mirps_shared_sums_3.required > 0) AS anon_11 ON need_1.id = anon_11.need_id AND anon_11.unit = $2::VARCHAR
            WHERE need_1.publication = 'PUBLISHED' AND need_1.plan_id = any(array((
                  SELECT mirps_shared_plans_in_force_1.id
                  FROM plans_in_force_r4 AS mirps_shared_plans_in_force_1))) AND need_1.illustrative IS false AND (anon_11.required > 0 OR need_1.id IN (
                SELECT anon_12.need_id
                FROM (
                  SELECT anon_13.need_id AS need_id, anon_13.unit AS unit, anon_13.required AS unvalued
                  FROM (
                    SELECT mirps_shared_sums_4.need_id AS need_id, mirps_shared_sums_4.unit AS unit, mirps_shared_sums_4.required AS required
                    FROM sums_r3 AS mirps_shared_sums_4
                    WHERE mirps_shared_sums_4.money_class = 0 AND mirps_shared_sums_4.required > 0) AS anon_13
                  WHERE $2::VARCHAR = 'USD' AND (anon_13.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_12))) AS anon_9
          LEFT OUTER JOIN jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'required') AS anon_10(id BIGINT, required NUMERIC) ON anon_9.id = anon_10.id
          WHERE anon_10.id IS NULL OR anon_10.required > 0 UNION ALL
          SELECT anon_14.id AS id, anon_14.code AS code, anon_14.plan_id AS plan_id, anon_14.state_code AS state_code, anon_14.pillar AS pillar, anon_14.sector AS sector, anon_14.stated_on_latest AS stated_on_latest, anon_14.required AS required
          FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'needs') AS anon_14(id BIGINT, code TEXT, plan_id BIGINT, state_code TEXT, pillar TEXT, sector TEXT, stated_on_latest DATE, plan_code TEXT, required NUMERIC)) AS anon_8 ON anon_8.id = anon_1.need_id
        WHERE anon_1.unvalued > 0)
      SELECT '{"moment":{"effective":' || coalesce('"' || CAST(r1.effective AS TEXT) || '"', 'null') || ',"sequence":' || coalesce(CAST(r1.sequence AS TEXT), 'null') || '},"plans":[' || array_to_string(ARRAY(
          SELECT '{"code":"' || r2.code || '"}'
          FROM (
            SELECT plan_1.id AS id, plan_1.confidence AS confidence, plan_1.illustrative AS illustrative, plan_1.note AS note, plan_1.recorded_at AS recorded_at, plan_1.operation_id AS operation_id, plan_1.code AS code, plan_1.state_code AS state_code, plan_1.title AS title, plan_1.cycle AS cycle, plan_1.version AS version, plan_1.status AS status, plan_1.adopted_edtf AS adopted_edtf, plan_1.adopted_earliest AS adopted_earliest, plan_1.adopted_latest AS adopted_latest, plan_1.reference AS reference, plan_1.document_id AS document_id, plan_1.supersedes_id AS supersedes_id
            FROM plan AS plan_1
            WHERE plan_1.id IN (
              SELECT anon_1.plan_id
              FROM (
                SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, mirps_shared_sums_1.required AS required, mirps_shared_sums_1.pledged AS pledged, mirps_shared_sums_1.committed AS committed, mirps_shared_sums_1.received AS received, mirps_shared_sums_1.disbursed AS disbursed, mirps_shared_sums_1.spent AS spent
                FROM need AS need_1
                JOIN sums_r3 AS mirps_shared_sums_1 ON need_1.id = mirps_shared_sums_1.need_id AND CASE WHEN (mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.unit = $2::VARCHAR) THEN true ELSE false END
                WHERE need_1.publication = 'PUBLISHED' AND need_1.plan_id = any(array((
                      SELECT mirps_shared_plans_in_force_1.id
                      FROM plans_in_force_r4 AS mirps_shared_plans_in_force_1))) AND need_1.illustrative IS false AND (mirps_shared_sums_1.required > 0 OR need_1.id IN (
                    SELECT anon_2.need_id
                    FROM (
                      SELECT anon_3.need_id AS need_id, anon_3.unit AS unit, anon_3.required AS unvalued
                      FROM (
                        SELECT mirps_shared_sums_2.need_id AS need_id, mirps_shared_sums_2.unit AS unit, mirps_shared_sums_2.required AS required
                        FROM sums_r3 AS mirps_shared_sums_2
                        WHERE mirps_shared_sums_2.money_class = 0 AND mirps_shared_sums_2.required > 0) AS anon_3
                      WHERE $2::VARCHAR = 'USD' AND (anon_3.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_2))) AS anon_1)) AS r2
          ORDER BY r2.code
          LIMIT 1000), ',') || '],"total":' || coalesce((
          SELECT '{"required":' || coalesce('"' || CAST(decimal_text(r5.required, r5.unit) AS TEXT) || '"', 'null') || ',"complete":' || CAST(NOT (EXISTS (
                SELECT anon_1.unit AS currency, sum(anon_1.unvalued) AS minor
                FROM (
                  SELECT mirps_shared_supposed_missing_from_all_1.unit AS unit, mirps_shared_supposed_missing_from_all_1.unvalued AS unvalued
                  FROM supposed_missing_from_all_r6 AS mirps_shared_supposed_missing_from_all_1) AS anon_1
                GROUP BY anon_1.unit)) AS TEXT) || ',"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r5.pledged_amount, r5.unit) AS TEXT) || '"', 'null') || ',"gap":' || coalesce('"' || CAST(decimal_text(r5.pledged_gap, r5.unit) AS TEXT) || '"', 'null') || ',"surplus":' || coalesce('"' || CAST(decimal_text(r5.pledged_surplus, r5.unit) AS TEXT) || '"', 'null') || ',"effective":' || CASE WHEN r5.pledged_covered IS NOT NULL THEN '{"numerator":' || coalesce('"' || CAST(decimal_text(r5.pledged_covered, r5.unit) AS TEXT) || '"', 'null') || ',"denominator":' || coalesce('"' || CAST(decimal_text(r5.required, r5.unit) AS TEXT) || '"', 'null') || ',"value":' || coalesce(CAST(round(r5.pledged_covered / CAST(nullif(r5.required, 0) AS NUMERIC), 6) AS TEXT), 'null') || '}' ELSE 'null' END || ',"fullyCovered":' || CASE WHEN r5.pledged_full IS NOT NULL THEN '{"numerator":' || coalesce('"' || CAST(r5.pledged_full AS TEXT) || '"', 'null') || ',"denominator":' || coalesce('"' || CAST(r5.needs AS TEXT) || '"', 'null') || '}' ELSE 'null' END || '},"difference":' || CASE WHEN r5.supposed THEN '{"required":' || coalesce('"' || CAST(decimal_text(r5.by_required, r5.unit) AS TEXT) || '"', 'null') || ',"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r5.by_pledged_amount, r5.unit) AS TEXT) || '"', 'null') || ',"covered":' || coalesce('"' || CAST(decimal_text(r5.by_pledged_covered, r5.unit) AS TEXT) || '"', 'null') || ',"gap":' || coalesce('"' || CAST(decimal_text(r5.by_pledged_gap, r5.unit) AS TEXT) || '"', 'null') || ',"surplus":' || coalesce('"' || CAST(decimal_text(r5.by_pledged_surplus, r5.unit) AS TEXT) || '"', 'null') || ',"fullyCovered":' || coalesce(CAST(r5.by_pledged_full AS TEXT), 'null') || ',"effective":' || coalesce(CAST(round(r5.pledged_covered / CAST(nullif(r5.required, 0) AS NUMERIC) - (r5.pledged_covered - r5.by_pledged_covered) / CAST(nullif(r5.required - r5.by_required, 0) AS NUMERIC), 6) AS TEXT), 'null') || '}}' ELSE 'null' END || '}'
          FROM (
            SELECT coalesce(anon_1.required, anon_2.required * 0) AS required, coalesce(anon_1.required, anon_2.required * 0) - coalesce(anon_2.required, anon_1.required * 0) AS by_required, coalesce(anon_1.needs, anon_2.needs * 0) AS needs, coalesce(anon_1.needs, anon_2.needs * 0) - coalesce(anon_2.needs, anon_1.needs * 0) AS by_needs, coalesce(anon_1.pledged_amount, anon_2.pledged_amount * 0) AS pledged_amount, coalesce(anon_1.pledged_amount, anon_2.pledged_amount * 0) - coalesce(anon_2.pledged_amount, anon_1.pledged_amount * 0) AS by_pledged_amount, coalesce(anon_1.pledged_covered, anon_2.pledged_covered * 0) AS pledged_covered, coalesce(anon_1.pledged_covered, anon_2.pledged_covered * 0) - coalesce(anon_2.pledged_covered, anon_1.pledged_covered * 0) AS by_pledged_covered, coalesce(anon_1.pledged_full, anon_2.pledged_full * 0) AS pledged_full, coalesce(anon_1.pledged_full, anon_2.pledged_full * 0) - coalesce(anon_2.pledged_full, anon_1.pledged_full * 0) AS by_pledged_full, coalesce(anon_1.pledged_gap, anon_2.pledged_gap * 0) AS pledged_gap, coalesce(anon_1.pledged_gap, anon_2.pledged_gap * 0) - coalesce(anon_2.pledged_gap, anon_1.pledged_gap * 0) AS by_pledged_gap, coalesce(anon_1.pledged_surplus, anon_2.pledged_surplus * 0) AS pledged_surplus, coalesce(anon_1.pledged_surplus, anon_2.pledged_surplus * 0) - coalesce(anon_2.pledged_surplus, anon_1.pledged_surplus * 0) AS by_pledged_surplus, coalesce(anon_1.committed_amount, anon_2.committed_amount * 0) AS committed_amount, coalesce(anon_1.committed_amount, anon_2.committed_amount * 0) - coalesce(anon_2.committed_amount, anon_1.committed_amount * 0) AS by_committed_amount, coalesce(anon_1.committed_covered, anon_2.committed_covered * 0) AS committed_covered, coalesce(anon_1.committed_covered, anon_2.committed_covered * 0) - coalesce(anon_2.committed_covered, anon_1.committed_covered * 0) AS by_committed_covered, coalesce(anon_1.committed_full, anon_2.committed_full * 0) AS committed_full, coalesce(anon_1.committed_full, anon_2.committed_full * 0) - coalesce(anon_2.committed_full, anon_1.committed_full * 0) AS by_committed_full, coalesce(anon_1.committed_gap, anon_2.committed_gap * 0) AS committed_gap, coalesce(anon_1.committed_gap, anon_2.committed_gap * 0) - coalesce(anon_2.committed_gap, anon_1.committed_gap * 0) AS by_committed_gap, coalesce(anon_1.committed_surplus, anon_2.committed_surplus * 0) AS committed_surplus, coalesce(anon_1.committed_surplus, anon_2.committed_surplus * 0) - coalesce(anon_2.committed_surplus, anon_1.committed_surplus * 0) AS by_committed_surplus, coalesce(anon_1.received_amount, anon_2.received_amount * 0) AS received_amount, coalesce(anon_1.received_amount, anon_2.received_amount * 0) - coalesce(anon_2.received_amount, anon_1.received_amount * 0) AS by_received_amount, coalesce(anon_1.received_covered, anon_2.received_covered * 0) AS received_covered, coalesce(anon_1.received_covered, anon_2.received_covered * 0) - coalesce(anon_2.received_covered, anon_1.received_covered * 0) AS by_received_covered, coalesce(anon_1.received_full, anon_2.received_full * 0) AS received_full, coalesce(anon_1.received_full, anon_2.received_full * 0) - coalesce(anon_2.received_full, anon_1.received_full * 0) AS by_received_full, coalesce(anon_1.received_gap, anon_2.received_gap * 0) AS received_gap, coalesce(anon_1.received_gap, anon_2.received_gap * 0) - coalesce(anon_2.received_gap, anon_1.received_gap * 0) AS by_received_gap, coalesce(anon_1.received_surplus, anon_2.received_surplus * 0) AS received_surplus, coalesce(anon_1.received_surplus, anon_2.received_surplus * 0) - coalesce(anon_2.received_surplus, anon_1.received_surplus * 0) AS by_received_surplus, coalesce(anon_1.disbursed_amount, anon_2.disbursed_amount * 0) AS disbursed_amount, coalesce(anon_1.disbursed_amount, anon_2.disbursed_amount * 0) - coalesce(anon_2.disbursed_amount, anon_1.disbursed_amount * 0) AS by_disbursed_amount, coalesce(anon_1.disbursed_covered, anon_2.disbursed_covered * 0) AS disbursed_covered, coalesce(anon_1.disbursed_covered, anon_2.disbursed_covered * 0) - coalesce(anon_2.disbursed_covered, anon_1.disbursed_covered * 0) AS by_disbursed_covered, coalesce(anon_1.disbursed_full, anon_2.disbursed_full * 0) AS disbursed_full, coalesce(anon_1.disbursed_full, anon_2.disbursed_full * 0) - coalesce(anon_2.disbursed_full, anon_1.disbursed_full * 0) AS by_disbursed_full, coalesce(anon_1.disbursed_gap, anon_2.disbursed_gap * 0) AS disbursed_gap, coalesce(anon_1.disbursed_gap, anon_2.disbursed_gap * 0) - coalesce(anon_2.disbursed_gap, anon_1.disbursed_gap * 0) AS by_disbursed_gap, coalesce(anon_1.disbursed_surplus, anon_2.disbursed_surplus * 0) AS disbursed_surplus, coalesce(anon_1.disbursed_surplus, anon_2.disbursed_surplus * 0) - coalesce(anon_2.disbursed_surplus, anon_1.disbursed_surplus * 0) AS by_disbursed_surplus, coalesce(anon_1.spent_amount, anon_2.spent_amount * 0) AS spent_amount, coalesce(anon_1.spent_amount, anon_2.spent_amount * 0) - coalesce(anon_2.spent_amount, anon_1.spent_amount * 0) AS by_spent_amount, coalesce(anon_1.spent_covered, anon_2.spent_covered * 0) AS spent_covered, coalesce(anon_1.spent_covered, anon_2.spent_covered * 0) - coalesce(anon_2.spent_covered, anon_1.spent_covered * 0) AS by_spent_covered, coalesce(anon_1.spent_full, anon_2.spent_full * 0) AS spent_full, coalesce(anon_1.spent_full, anon_2.spent_full * 0) - coalesce(anon_2.spent_full, anon_1.spent_full * 0) AS by_spent_full, coalesce(anon_1.spent_gap, anon_2.spent_gap * 0) AS spent_gap, coalesce(anon_1.spent_gap, anon_2.spent_gap * 0) - coalesce(anon_2.spent_gap, anon_1.spent_gap * 0) AS by_spent_gap, coalesce(anon_1.spent_surplus, anon_2.spent_surplus * 0) AS spent_surplus, coalesce(anon_1.spent_surplus, anon_2.spent_surplus * 0) - coalesce(anon_2.spent_surplus, anon_1.spent_surplus * 0) AS by_spent_surplus, coalesce(anon_1.unit, anon_2.unit) AS unit, CAST(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) ->> 'edits' AS NUMERIC) > 0 AS supposed
            FROM (
              SELECT anon_3.required AS required, anon_3.needs AS needs, anon_3.pledged_amount AS pledged_amount, anon_3.pledged_covered AS pledged_covered, anon_3.pledged_full AS pledged_full, anon_3.pledged_gap AS pledged_gap, anon_3.pledged_surplus AS pledged_surplus, anon_3.committed_amount AS committed_amount, anon_3.committed_covered AS committed_covered, anon_3.committed_full AS committed_full, anon_3.committed_gap AS committed_gap, anon_3.committed_surplus AS committed_surplus, anon_3.received_amount AS received_amount, anon_3.received_covered AS received_covered, anon_3.received_full AS received_full, anon_3.received_gap AS received_gap, anon_3.received_surplus AS received_surplus, anon_3.disbursed_amount AS disbursed_amount, anon_3.disbursed_covered AS disbursed_covered, anon_3.disbursed_full AS disbursed_full, anon_3.disbursed_gap AS disbursed_gap, anon_3.disbursed_surplus AS disbursed_surplus, anon_3.spent_amount AS spent_amount, anon_3.spent_covered AS spent_covered, anon_3.spent_full AS spent_full, anon_3.spent_gap AS spent_gap, anon_3.spent_surplus AS spent_surplus, $2::VARCHAR AS unit
              FROM (
                SELECT anon_4.required AS required, anon_4.needs AS needs, anon_4.pledged_amount AS pledged_amount, anon_4.pledged_covered AS pledged_covered, anon_4.pledged_full AS pledged_full, anon_4.required - anon_4.pledged_covered AS pledged_gap, anon_4.pledged_amount - anon_4.pledged_covered AS pledged_surplus, anon_4.committed_amount AS committed_amount, anon_4.committed_covered AS committed_covered, anon_4.committed_full AS committed_full, anon_4.required - anon_4.committed_covered AS committed_gap, anon_4.committed_amount - anon_4.committed_covered AS committed_surplus, anon_4.received_amount AS received_amount, anon_4.received_covered AS received_covered, anon_4.received_full AS received_full, anon_4.required - anon_4.received_covered AS received_gap, anon_4.received_amount - anon_4.received_covered AS received_surplus, anon_4.disbursed_amount AS disbursed_amount, anon_4.disbursed_covered AS disbursed_covered, anon_4.disbursed_full AS disbursed_full, anon_4.required - anon_4.disbursed_covered AS disbursed_gap, anon_4.disbursed_amount - anon_4.disbursed_covered AS disbursed_surplus, anon_4.spent_amount AS spent_amount, anon_4.spent_covered AS spent_covered, anon_4.spent_full AS spent_full, anon_4.required - anon_4.spent_covered AS spent_gap, anon_4.spent_amount - anon_4.spent_covered AS spent_surplus
                FROM (
                  SELECT coalesce(sum(anon_5.required), 0::numeric) AS required, count(anon_5.id) AS needs, coalesce(sum(coalesce(anon_6.pledged, 0)), 0::numeric) AS pledged_amount, coalesce(sum(least(coalesce(anon_6.pledged, 0), anon_5.required)), 0::numeric) AS pledged_covered, count(*) FILTER (
                    WHERE coalesce(anon_6.pledged, 0) >= anon_5.required) AS pledged_full, coalesce(sum(coalesce(anon_6.committed, 0)), 0::numeric) AS committed_amount, coalesce(sum(least(coalesce(anon_6.committed, 0), anon_5.required)), 0::numeric) AS committed_covered, count(*) FILTER (
                    WHERE coalesce(anon_6.committed, 0) >= anon_5.required) AS committed_full, coalesce(sum(coalesce(anon_6.received, 0)), 0::numeric) AS received_amount, coalesce(sum(least(coalesce(anon_6.received, 0), anon_5.required)), 0::numeric) AS received_covered, count(*) FILTER (
                    WHERE coalesce(anon_6.received, 0) >= anon_5.required) AS received_full, coalesce(sum(coalesce(anon_6.disbursed, 0)), 0::numeric) AS disbursed_amount, coalesce(sum(least(coalesce(anon_6.disbursed, 0), anon_5.required)), 0::numeric) AS disbursed_covered, count(*) FILTER (
                    WHERE coalesce(anon_6.disbursed, 0) >= anon_5.required) AS disbursed_full, coalesce(sum(coalesce(anon_6.spent, 0)), 0::numeric) AS spent_amount, coalesce(sum(least(coalesce(anon_6.spent, 0), anon_5.required)), 0::numeric) AS spent_covered, count(*) FILTER (
                    WHERE coalesce(anon_6.spent, 0) >= anon_5.required) AS spent_full
                  FROM (
                    SELECT anon_7.id AS id, anon_7.code AS code, anon_7.plan_id AS plan_id, anon_7.state_code AS state_code, anon_7.pillar AS pillar, anon_7.sector AS sector, anon_7.stated_on_latest AS stated_on_latest, coalesce(anon_8.required, anon_7.required) AS required
                    FROM (
                      SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coalesce(anon_9.required, 0) AS required
                      FROM need AS need_1
                      LEFT OUTER JOIN (
                        SELECT mirps_shared_sums_1.need_id AS need_id, mirps_shared_sums_1.unit AS unit, mirps_shared_sums_1.required AS required
                        FROM sums_r3 AS mirps_shared_sums_1
                        WHERE mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.required > 0) AS anon_9 ON need_1.id = anon_9.need_id AND anon_9.unit = $2::VARCHAR
                      WHERE need_1.publication = 'PUBLISHED' AND need_1.plan_id = any(array((
                            SELECT mirps_shared_plans_in_force_1.id
                            FROM plans_in_force_r4 AS mirps_shared_plans_in_force_1))) AND need_1.illustrative IS false AND (anon_9.required > 0 OR need_1.id IN (
                          SELECT anon_10.need_id
                          FROM (
                            SELECT anon_11.need_id AS need_id, anon_11.unit AS unit, anon_11.required AS unvalued
                            FROM (
                              SELECT mirps_shared_sums_2.need_id AS need_id, mirps_shared_sums_2.unit AS unit, mirps_shared_sums_2.required AS required
                              FROM sums_r3 AS mirps_shared_sums_2
                              WHERE mirps_shared_sums_2.money_class = 0 AND mirps_shared_sums_2.required > 0) AS anon_11
                            WHERE $2::VARCHAR = 'USD' AND (anon_11.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_10))) AS anon_7
                    LEFT OUTER JOIN jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'required') AS anon_8(id BIGINT, required NUMERIC) ON anon_7.id = anon_8.id
                    WHERE anon_8.id IS NULL OR anon_8.required > 0 UNION ALL
                    SELECT anon_12.id AS id, anon_12.code AS code, anon_12.plan_id AS plan_id, anon_12.state_code AS state_code, anon_12.pillar AS pillar, anon_12.sector AS sector, anon_12.stated_on_latest AS stated_on_latest, anon_12.required AS required
                    FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'needs') AS anon_12(id BIGINT, code TEXT, plan_id BIGINT, state_code TEXT, pillar TEXT, sector TEXT, stated_on_latest DATE, plan_code TEXT, required NUMERIC)) AS anon_5
                  LEFT OUTER JOIN (
                    SELECT anon_13.need_id AS need_id, sum(anon_13.pledged) AS pledged, sum(anon_13.committed) AS committed, sum(anon_13.received) AS received, sum(anon_13.disbursed) AS disbursed, sum(anon_13.spent) AS spent
                    FROM (
                      SELECT anon_14.need_id AS need_id, anon_14.pledged AS pledged, anon_14.committed AS committed, anon_14.received AS received, anon_14.disbursed AS disbursed, anon_14.spent AS spent
                      FROM (
                        SELECT mirps_shared_sums_3.need_id AS need_id, mirps_shared_sums_3.pledged AS pledged, mirps_shared_sums_3.committed AS committed, mirps_shared_sums_3.received AS received, mirps_shared_sums_3.disbursed AS disbursed, mirps_shared_sums_3.spent AS spent
                        FROM sums_r3 AS mirps_shared_sums_3
                        WHERE CASE WHEN (mirps_shared_sums_3.unit = $2::VARCHAR AND mirps_shared_sums_3.money_class = 0) THEN true ELSE false END) AS anon_14 UNION ALL
                      SELECT coalesce(anon_15.need_id, 0) AS need_id, coalesce(anon_15.value, 0) * CAST(anon_15.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AS INTEGER) AS anon_16, coalesce(anon_15.value, 0) * CAST(anon_15.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AS INTEGER) AS anon_17, coalesce(anon_15.value, 0) * CAST(anon_15.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AS INTEGER) AS anon_18, coalesce(anon_15.value, 0) * CAST(anon_15.stage IN ('DISBURSED', 'SPENT') AS INTEGER) AS anon_19, coalesce(anon_15.value, 0) * CAST(anon_15.stage IN ('SPENT') AS INTEGER) AS anon_20
                      FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'money') AS anon_15(stage TEXT, unit TEXT, need_id BIGINT, project_id BIGINT, value NUMERIC, unvalued NUMERIC, donor_id BIGINT, event_id BIGINT, channel TEXT, fund_id BIGINT, modality TEXT, earmark_modality TEXT)) AS anon_13
                    GROUP BY anon_13.need_id) AS anon_6 ON anon_5.id = anon_6.need_id) AS anon_4) AS anon_3) AS anon_1
            JOIN (
              SELECT anon_21.required AS required, anon_21.needs AS needs, anon_21.pledged_amount AS pledged_amount, anon_21.pledged_covered AS pledged_covered, anon_21.pledged_full AS pledged_full, anon_21.pledged_gap AS pledged_gap, anon_21.pledged_surplus AS pledged_surplus, anon_21.committed_amount AS committed_amount, anon_21.committed_covered AS committed_covered, anon_21.committed_full AS committed_full, anon_21.committed_gap AS committed_gap, anon_21.committed_surplus AS committed_surplus, anon_21.received_amount AS received_amount, anon_21.received_covered AS received_covered, anon_21.received_full AS received_full, anon_21.received_gap AS received_gap, anon_21.received_surplus AS received_surplus, anon_21.disbursed_amount AS disbursed_amount, anon_21.disbursed_covered AS disbursed_covered, anon_21.disbursed_full AS disbursed_full, anon_21.disbursed_gap AS disbursed_gap, anon_21.disbursed_surplus AS disbursed_surplus, anon_21.spent_amount AS spent_amount, anon_21.spent_covered AS spent_covered, anon_21.spent_full AS spent_full, anon_21.spent_gap AS spent_gap, anon_21.spent_surplus AS spent_surplus, $2::VARCHAR AS unit
              FROM (
                SELECT anon_22.required AS required, anon_22.needs AS needs, anon_22.pledged_amount AS pledged_amount, anon_22.pledged_covered AS pledged_covered, anon_22.pledged_full AS pledged_full, anon_22.required - anon_22.pledged_covered AS pledged_gap, anon_22.pledged_amount - anon_22.pledged_covered AS pledged_surplus, anon_22.committed_amount AS committed_amount, anon_22.committed_covered AS committed_covered, anon_22.committed_full AS committed_full, anon_22.required - anon_22.committed_covered AS committed_gap, anon_22.committed_amount - anon_22.committed_covered AS committed_surplus, anon_22.received_amount AS received_amount, anon_22.received_covered AS received_covered, anon_22.received_full AS received_full, anon_22.required - anon_22.received_covered AS received_gap, anon_22.received_amount - anon_22.received_covered AS received_surplus, anon_22.disbursed_amount AS disbursed_amount, anon_22.disbursed_covered AS disbursed_covered, anon_22.disbursed_full AS disbursed_full, anon_22.required - anon_22.disbursed_covered AS disbursed_gap, anon_22.disbursed_amount - anon_22.disbursed_covered AS disbursed_surplus, anon_22.spent_amount AS spent_amount, anon_22.spent_covered AS spent_covered, anon_22.spent_full AS spent_full, anon_22.required - anon_22.spent_covered AS spent_gap, anon_22.spent_amount - anon_22.spent_covered AS spent_surplus
                FROM (
                  SELECT coalesce(sum(anon_23.required), 0::numeric) AS required, count(anon_23.id) AS needs, coalesce(sum(anon_23.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_23.pledged, anon_23.required)), 0::numeric) AS pledged_covered, count(*) FILTER (
                    WHERE anon_23.pledged >= anon_23.required) AS pledged_full, coalesce(sum(anon_23.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_23.committed, anon_23.required)), 0::numeric) AS committed_covered, count(*) FILTER (
                    WHERE anon_23.committed >= anon_23.required) AS committed_full, coalesce(sum(anon_23.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_23.received, anon_23.required)), 0::numeric) AS received_covered, count(*) FILTER (
                    WHERE anon_23.received >= anon_23.required) AS received_full, coalesce(sum(anon_23.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_23.disbursed, anon_23.required)), 0::numeric) AS disbursed_covered, count(*) FILTER (
                    WHERE anon_23.disbursed >= anon_23.required) AS disbursed_full, coalesce(sum(anon_23.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_23.spent, anon_23.required)), 0::numeric) AS spent_covered, count(*) FILTER (
                    WHERE anon_23.spent >= anon_23.required) AS spent_full
                  FROM (
                    SELECT need_2.id AS id, need_2.code AS code, need_2.plan_id AS plan_id, need_2.state_code AS state_code, need_2.pillar AS pillar, need_2.sector AS sector, need_2.stated_on_latest AS stated_on_latest, mirps_shared_sums_4.required AS required, mirps_shared_sums_4.pledged AS pledged, mirps_shared_sums_4.committed AS committed, mirps_shared_sums_4.received AS received, mirps_shared_sums_4.disbursed AS disbursed, mirps_shared_sums_4.spent AS spent
                    FROM need AS need_2
                    JOIN sums_r3 AS mirps_shared_sums_4 ON need_2.id = mirps_shared_sums_4.need_id AND CASE WHEN (mirps_shared_sums_4.money_class = 0 AND mirps_shared_sums_4.unit = $2::VARCHAR) THEN true ELSE false END
                    WHERE need_2.publication = 'PUBLISHED' AND need_2.plan_id = any(array((
                          SELECT mirps_shared_plans_in_force_2.id
                          FROM plans_in_force_r4 AS mirps_shared_plans_in_force_2))) AND need_2.illustrative IS false AND (mirps_shared_sums_4.required > 0 OR need_2.id IN (
                        SELECT anon_24.need_id
                        FROM (
                          SELECT anon_25.need_id AS need_id, anon_25.unit AS unit, anon_25.required AS unvalued
                          FROM (
                            SELECT mirps_shared_sums_5.need_id AS need_id, mirps_shared_sums_5.unit AS unit, mirps_shared_sums_5.required AS required
                            FROM sums_r3 AS mirps_shared_sums_5
                            WHERE mirps_shared_sums_5.money_class = 0 AND mirps_shared_sums_5.required > 0) AS anon_25
                          WHERE $2::VARCHAR = 'USD' AND (anon_25.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_24))) AS anon_23) AS anon_22) AS anon_21) AS anon_2 ON true) AS r5
          LIMIT 1), 'null') || ',"notAllocated":' || coalesce((
          SELECT '{"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r7.pledged_amount, r7.unit) AS TEXT) || '"', 'null') || '},"difference":' || CASE WHEN r7.supposed THEN '{"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r7.by_pledged_amount, r7.unit) AS TEXT) || '"', 'null') || '}}' ELSE 'null' END || '}'
          FROM (
            SELECT coalesce(anon_1.required, anon_2.required * 0) AS required, coalesce(anon_1.required, anon_2.required * 0) - coalesce(anon_2.required, anon_1.required * 0) AS by_required, coalesce(anon_1.needs, anon_2.needs * 0) AS needs, coalesce(anon_1.needs, anon_2.needs * 0) - coalesce(anon_2.needs, anon_1.needs * 0) AS by_needs, coalesce(anon_1.pledged_amount, anon_2.pledged_amount * 0) AS pledged_amount, coalesce(anon_1.pledged_amount, anon_2.pledged_amount * 0) - coalesce(anon_2.pledged_amount, anon_1.pledged_amount * 0) AS by_pledged_amount, coalesce(anon_1.pledged_covered, anon_2.pledged_covered * 0) AS pledged_covered, coalesce(anon_1.pledged_covered, anon_2.pledged_covered * 0) - coalesce(anon_2.pledged_covered, anon_1.pledged_covered * 0) AS by_pledged_covered, coalesce(anon_1.pledged_gap, anon_2.pledged_gap * 0) AS pledged_gap, coalesce(anon_1.pledged_gap, anon_2.pledged_gap * 0) - coalesce(anon_2.pledged_gap, anon_1.pledged_gap * 0) AS by_pledged_gap, coalesce(anon_1.pledged_surplus, anon_2.pledged_surplus * 0) AS pledged_surplus, coalesce(anon_1.pledged_surplus, anon_2.pledged_surplus * 0) - coalesce(anon_2.pledged_surplus, anon_1.pledged_surplus * 0) AS by_pledged_surplus, coalesce(anon_1.pledged_full, anon_2.pledged_full * 0) AS pledged_full, coalesce(anon_1.pledged_full, anon_2.pledged_full * 0) - coalesce(anon_2.pledged_full, anon_1.pledged_full * 0) AS by_pledged_full, coalesce(anon_1.committed_amount, anon_2.committed_amount * 0) AS committed_amount, coalesce(anon_1.committed_amount, anon_2.committed_amount * 0) - coalesce(anon_2.committed_amount, anon_1.committed_amount * 0) AS by_committed_amount, coalesce(anon_1.committed_covered, anon_2.committed_covered * 0) AS committed_covered, coalesce(anon_1.committed_covered, anon_2.committed_covered * 0) - coalesce(anon_2.committed_covered, anon_1.committed_covered * 0) AS by_committed_covered, coalesce(anon_1.committed_gap, anon_2.committed_gap * 0) AS committed_gap, coalesce(anon_1.committed_gap, anon_2.committed_gap * 0) - coalesce(anon_2.committed_gap, anon_1.committed_gap * 0) AS by_committed_gap, coalesce(anon_1.committed_surplus, anon_2.committed_surplus * 0) AS committed_surplus, coalesce(anon_1.committed_surplus, anon_2.committed_surplus * 0) - coalesce(anon_2.committed_surplus, anon_1.committed_surplus * 0) AS by_committed_surplus, coalesce(anon_1.committed_full, anon_2.committed_full * 0) AS committed_full, coalesce(anon_1.committed_full, anon_2.committed_full * 0) - coalesce(anon_2.committed_full, anon_1.committed_full * 0) AS by_committed_full, coalesce(anon_1.received_amount, anon_2.received_amount * 0) AS received_amount, coalesce(anon_1.received_amount, anon_2.received_amount * 0) - coalesce(anon_2.received_amount, anon_1.received_amount * 0) AS by_received_amount, coalesce(anon_1.received_covered, anon_2.received_covered * 0) AS received_covered, coalesce(anon_1.received_covered, anon_2.received_covered * 0) - coalesce(anon_2.received_covered, anon_1.received_covered * 0) AS by_received_covered, coalesce(anon_1.received_gap, anon_2.received_gap * 0) AS received_gap, coalesce(anon_1.received_gap, anon_2.received_gap * 0) - coalesce(anon_2.received_gap, anon_1.received_gap * 0) AS by_received_gap, coalesce(anon_1.received_surplus, anon_2.received_surplus * 0) AS received_surplus, coalesce(anon_1.received_surplus, anon_2.received_surplus * 0) - coalesce(anon_2.received_surplus, anon_1.received_surplus * 0) AS by_received_surplus, coalesce(anon_1.received_full, anon_2.received_full * 0) AS received_full, coalesce(anon_1.received_full, anon_2.received_full * 0) - coalesce(anon_2.received_full, anon_1.received_full * 0) AS by_received_full, coalesce(anon_1.disbursed_amount, anon_2.disbursed_amount * 0) AS disbursed_amount, coalesce(anon_1.disbursed_amount, anon_2.disbursed_amount * 0) - coalesce(anon_2.disbursed_amount, anon_1.disbursed_amount * 0) AS by_disbursed_amount, coalesce(anon_1.disbursed_covered, anon_2.disbursed_covered * 0) AS disbursed_covered, coalesce(anon_1.disbursed_covered, anon_2.disbursed_covered * 0) - coalesce(anon_2.disbursed_covered, anon_1.disbursed_covered * 0) AS by_disbursed_covered, coalesce(anon_1.disbursed_gap, anon_2.disbursed_gap * 0) AS disbursed_gap, coalesce(anon_1.disbursed_gap, anon_2.disbursed_gap * 0) - coalesce(anon_2.disbursed_gap, anon_1.disbursed_gap * 0) AS by_disbursed_gap, coalesce(anon_1.disbursed_surplus, anon_2.disbursed_surplus * 0) AS disbursed_surplus, coalesce(anon_1.disbursed_surplus, anon_2.disbursed_surplus * 0) - coalesce(anon_2.disbursed_surplus, anon_1.disbursed_surplus * 0) AS by_disbursed_surplus, coalesce(anon_1.disbursed_full, anon_2.disbursed_full * 0) AS disbursed_full, coalesce(anon_1.disbursed_full, anon_2.disbursed_full * 0) - coalesce(anon_2.disbursed_full, anon_1.disbursed_full * 0) AS by_disbursed_full, coalesce(anon_1.spent_amount, anon_2.spent_amount * 0) AS spent_amount, coalesce(anon_1.spent_amount, anon_2.spent_amount * 0) - coalesce(anon_2.spent_amount, anon_1.spent_amount * 0) AS by_spent_amount, coalesce(anon_1.spent_covered, anon_2.spent_covered * 0) AS spent_covered, coalesce(anon_1.spent_covered, anon_2.spent_covered * 0) - coalesce(anon_2.spent_covered, anon_1.spent_covered * 0) AS by_spent_covered, coalesce(anon_1.spent_gap, anon_2.spent_gap * 0) AS spent_gap, coalesce(anon_1.spent_gap, anon_2.spent_gap * 0) - coalesce(anon_2.spent_gap, anon_1.spent_gap * 0) AS by_spent_gap, coalesce(anon_1.spent_surplus, anon_2.spent_surplus * 0) AS spent_surplus, coalesce(anon_1.spent_surplus, anon_2.spent_surplus * 0) - coalesce(anon_2.spent_surplus, anon_1.spent_surplus * 0) AS by_spent_surplus, coalesce(anon_1.spent_full, anon_2.spent_full * 0) AS spent_full, coalesce(anon_1.spent_full, anon_2.spent_full * 0) - coalesce(anon_2.spent_full, anon_1.spent_full * 0) AS by_spent_full, coalesce(anon_1.unit, anon_2.unit) AS unit, CAST(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) ->> 'edits' AS NUMERIC) > 0 AS supposed
            FROM (
              SELECT anon_3.required AS required, anon_3.needs AS needs, anon_3.pledged_amount AS pledged_amount, anon_3.pledged_covered AS pledged_covered, anon_3.pledged_gap AS pledged_gap, anon_3.pledged_surplus AS pledged_surplus, anon_3.pledged_full AS pledged_full, anon_3.committed_amount AS committed_amount, anon_3.committed_covered AS committed_covered, anon_3.committed_gap AS committed_gap, anon_3.committed_surplus AS committed_surplus, anon_3.committed_full AS committed_full, anon_3.received_amount AS received_amount, anon_3.received_covered AS received_covered, anon_3.received_gap AS received_gap, anon_3.received_surplus AS received_surplus, anon_3.received_full AS received_full, anon_3.disbursed_amount AS disbursed_amount, anon_3.disbursed_covered AS disbursed_covered, anon_3.disbursed_gap AS disbursed_gap, anon_3.disbursed_surplus AS disbursed_surplus, anon_3.disbursed_full AS disbursed_full, anon_3.spent_amount AS spent_amount, anon_3.spent_covered AS spent_covered, anon_3.spent_gap AS spent_gap, anon_3.spent_surplus AS spent_surplus, anon_3.spent_full AS spent_full, $2::VARCHAR AS unit
              FROM (
                SELECT 0::numeric AS required, 0 AS needs, coalesce(sum(anon_4.pledged), 0::numeric) AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_4.committed), 0::numeric) AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_4.received), 0::numeric) AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_4.disbursed), 0::numeric) AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_4.spent), 0::numeric) AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                FROM (
                  SELECT anon_5.need_id AS need_id, sum(anon_5.pledged) AS pledged, sum(anon_5.committed) AS committed, sum(anon_5.received) AS received, sum(anon_5.disbursed) AS disbursed, sum(anon_5.spent) AS spent
                  FROM (
                    SELECT anon_6.need_id AS need_id, anon_6.pledged AS pledged, anon_6.committed AS committed, anon_6.received AS received, anon_6.disbursed AS disbursed, anon_6.spent AS spent
                    FROM (
                      SELECT mirps_shared_sums_1.need_id AS need_id, mirps_shared_sums_1.pledged AS pledged, mirps_shared_sums_1.committed AS committed, mirps_shared_sums_1.received AS received, mirps_shared_sums_1.disbursed AS disbursed, mirps_shared_sums_1.spent AS spent
                      FROM sums_r3 AS mirps_shared_sums_1
                      WHERE CASE WHEN (mirps_shared_sums_1.unit = $2::VARCHAR AND mirps_shared_sums_1.money_class = 0) THEN true ELSE false END) AS anon_6 UNION ALL
                    SELECT coalesce(anon_7.need_id, 0) AS need_id, coalesce(anon_7.value, 0) * CAST(anon_7.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AS INTEGER) AS anon_8, coalesce(anon_7.value, 0) * CAST(anon_7.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AS INTEGER) AS anon_9, coalesce(anon_7.value, 0) * CAST(anon_7.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AS INTEGER) AS anon_10, coalesce(anon_7.value, 0) * CAST(anon_7.stage IN ('DISBURSED', 'SPENT') AS INTEGER) AS anon_11, coalesce(anon_7.value, 0) * CAST(anon_7.stage IN ('SPENT') AS INTEGER) AS anon_12
                    FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'money') AS anon_7(stage TEXT, unit TEXT, need_id BIGINT, project_id BIGINT, value NUMERIC, unvalued NUMERIC, donor_id BIGINT, event_id BIGINT, channel TEXT, fund_id BIGINT, modality TEXT, earmark_modality TEXT)) AS anon_5
                  GROUP BY anon_5.need_id) AS anon_4
                WHERE anon_4.need_id = 0) AS anon_3) AS anon_1
            JOIN (
              SELECT anon_13.required AS required, anon_13.needs AS needs, anon_13.pledged_amount AS pledged_amount, anon_13.pledged_covered AS pledged_covered, anon_13.pledged_gap AS pledged_gap, anon_13.pledged_surplus AS pledged_surplus, anon_13.pledged_full AS pledged_full, anon_13.committed_amount AS committed_amount, anon_13.committed_covered AS committed_covered, anon_13.committed_gap AS committed_gap, anon_13.committed_surplus AS committed_surplus, anon_13.committed_full AS committed_full, anon_13.received_amount AS received_amount, anon_13.received_covered AS received_covered, anon_13.received_gap AS received_gap, anon_13.received_surplus AS received_surplus, anon_13.received_full AS received_full, anon_13.disbursed_amount AS disbursed_amount, anon_13.disbursed_covered AS disbursed_covered, anon_13.disbursed_gap AS disbursed_gap, anon_13.disbursed_surplus AS disbursed_surplus, anon_13.disbursed_full AS disbursed_full, anon_13.spent_amount AS spent_amount, anon_13.spent_covered AS spent_covered, anon_13.spent_gap AS spent_gap, anon_13.spent_surplus AS spent_surplus, anon_13.spent_full AS spent_full, $2::VARCHAR AS unit
              FROM (
                SELECT 0::numeric AS required, 0 AS needs, coalesce(sum(anon_14.pledged), 0::numeric) AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_14.committed), 0::numeric) AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_14.received), 0::numeric) AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_14.disbursed), 0::numeric) AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_14.spent), 0::numeric) AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                FROM (
                  SELECT mirps_shared_sums_2.need_id AS need_id, mirps_shared_sums_2.pledged AS pledged, mirps_shared_sums_2.committed AS committed, mirps_shared_sums_2.received AS received, mirps_shared_sums_2.disbursed AS disbursed, mirps_shared_sums_2.spent AS spent
                  FROM sums_r3 AS mirps_shared_sums_2
                  WHERE CASE WHEN (mirps_shared_sums_2.unit = $2::VARCHAR AND mirps_shared_sums_2.money_class = 0) THEN true ELSE false END) AS anon_14
                WHERE anon_14.need_id = 0) AS anon_13) AS anon_2 ON true) AS r7
          LIMIT 1), 'null') || ',"groups":[' || array_to_string(ARRAY(
          SELECT '{"keys":[' || array_to_string(ARRAY(
              SELECT '{"dimension":' || CAST(to_json(CAST(r9.dimension AS TEXT)) AS TEXT) || ',"code":' || coalesce(CAST(to_json(CAST(r9.code AS TEXT)) AS TEXT), 'null') || ',"label":' || coalesce(CAST(to_json(CAST(coalesce(CAST(r9.label AS JSONB) ->> 'es', CAST(r9.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null') || '}'
              FROM (
                SELECT keys.dimension AS dimension, keys.code AS code, keys.place AS place, CASE WHEN (keys.place = 0) THEN coalesce((
                    SELECT state_1.name
                    FROM state AS state_1
                    WHERE state_1.code = r8.key_state), jsonb_build_object('en', 'The region', 'es', 'La región', 'pt', 'A região', 'fr', 'La région')) WHEN (keys.place = 1) THEN coalesce(CASE WHEN (r8.key_earmark = '1') THEN jsonb_build_object('en', 'Unearmarked', 'es', 'Sin asignación', 'pt', 'Não vinculado', 'fr', 'Non affecté') WHEN (r8.key_earmark = '2') THEN jsonb_build_object('en', 'Softly earmarked', 'es', 'Asignación flexible', 'pt', 'Vinculação flexível', 'fr', 'Affectation souple') WHEN (r8.key_earmark = '3') THEN jsonb_build_object('en', 'Earmarked', 'es', 'Con asignación', 'pt', 'Vinculado', 'fr', 'Affecté') WHEN (r8.key_earmark = '4') THEN jsonb_build_object('en', 'Tightly earmarked', 'es', 'Asignación estricta', 'pt', 'Vinculação estrita', 'fr', 'Affectation stricte') END, jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé')) END AS label
                FROM (VALUES ('STATE', r8.key_state, 0), ('EARMARK', r8.key_earmark, 1)) AS keys (dimension, code, place)) AS r9
              ORDER BY r9.place
              LIMIT 1000), ',') || '],"coverage":' || coalesce((
              SELECT '{"required":' || coalesce('"' || CAST(decimal_text(r10.required, r10.unit) AS TEXT) || '"', 'null') || ',"complete":' || CAST(r10.unconverted = '[]'::jsonb AS TEXT) || ',"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r10.pledged_amount, r10.unit) AS TEXT) || '"', 'null') || ',"gap":' || coalesce('"' || CAST(decimal_text(r10.pledged_gap, r10.unit) AS TEXT) || '"', 'null') || ',"surplus":' || coalesce('"' || CAST(decimal_text(r10.pledged_surplus, r10.unit) AS TEXT) || '"', 'null') || ',"effective":' || CASE WHEN r10.pledged_covered IS NOT NULL THEN '{"numerator":' || coalesce('"' || CAST(decimal_text(r10.pledged_covered, r10.unit) AS TEXT) || '"', 'null') || ',"denominator":' || coalesce('"' || CAST(decimal_text(r10.required, r10.unit) AS TEXT) || '"', 'null') || ',"value":' || coalesce(CAST(round(r10.pledged_covered / CAST(nullif(r10.required, 0) AS NUMERIC), 6) AS TEXT), 'null') || '}' ELSE 'null' END || ',"fullyCovered":' || CASE WHEN r10.pledged_full IS NOT NULL THEN '{"numerator":' || coalesce('"' || CAST(r10.pledged_full AS TEXT) || '"', 'null') || ',"denominator":' || coalesce('"' || CAST(r10.needs AS TEXT) || '"', 'null') || '}' ELSE 'null' END || '},"difference":' || CASE WHEN r10.supposed THEN '{"required":' || coalesce('"' || CAST(decimal_text(r10.by_required, r10.unit) AS TEXT) || '"', 'null') || ',"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r10.by_pledged_amount, r10.unit) AS TEXT) || '"', 'null') || ',"covered":' || coalesce('"' || CAST(decimal_text(r10.by_pledged_covered, r10.unit) AS TEXT) || '"', 'null') || ',"gap":' || coalesce('"' || CAST(decimal_text(r10.by_pledged_gap, r10.unit) AS TEXT) || '"', 'null') || ',"surplus":' || coalesce('"' || CAST(decimal_text(r10.by_pledged_surplus, r10.unit) AS TEXT) || '"', 'null') || ',"fullyCovered":' || coalesce(CAST(r10.by_pledged_full AS TEXT), 'null') || ',"effective":' || coalesce(CAST(round(r10.pledged_covered / CAST(nullif(r10.required, 0) AS NUMERIC) - (r10.pledged_covered - r10.by_pledged_covered) / CAST(nullif(r10.required - r10.by_required, 0) AS NUMERIC), 6) AS TEXT), 'null') || '}}' ELSE 'null' END || '}'
              FROM (
                SELECT r8.key_state AS key_state, r8.key_earmark AS key_earmark, r8.pledged_amount AS pledged_amount, r8.by_pledged_amount AS by_pledged_amount, r8.unplaced_pledged AS unplaced_pledged, r8.by_unplaced_pledged AS by_unplaced_pledged, r8.pledged_covered AS pledged_covered, r8.by_pledged_covered AS by_pledged_covered, r8.pledged_gap AS pledged_gap, r8.by_pledged_gap AS by_pledged_gap, r8.pledged_surplus AS pledged_surplus, r8.by_pledged_surplus AS by_pledged_surplus, r8.pledged_full AS pledged_full, r8.by_pledged_full AS by_pledged_full, r8.committed_amount AS committed_amount, r8.by_committed_amount AS by_committed_amount, r8.unplaced_committed AS unplaced_committed, r8.by_unplaced_committed AS by_unplaced_committed, r8.committed_covered AS committed_covered, r8.by_committed_covered AS by_committed_covered, r8.committed_gap AS committed_gap, r8.by_committed_gap AS by_committed_gap, r8.committed_surplus AS committed_surplus, r8.by_committed_surplus AS by_committed_surplus, r8.committed_full AS committed_full, r8.by_committed_full AS by_committed_full, r8.received_amount AS received_amount, r8.by_received_amount AS by_received_amount, r8.unplaced_received AS unplaced_received, r8.by_unplaced_received AS by_unplaced_received, r8.received_covered AS received_covered, r8.by_received_covered AS by_received_covered, r8.received_gap AS received_gap, r8.by_received_gap AS by_received_gap, r8.received_surplus AS received_surplus, r8.by_received_surplus AS by_received_surplus, r8.received_full AS received_full, r8.by_received_full AS by_received_full, r8.disbursed_amount AS disbursed_amount, r8.by_disbursed_amount AS by_disbursed_amount, r8.unplaced_disbursed AS unplaced_disbursed, r8.by_unplaced_disbursed AS by_unplaced_disbursed, r8.disbursed_covered AS disbursed_covered, r8.by_disbursed_covered AS by_disbursed_covered, r8.disbursed_gap AS disbursed_gap, r8.by_disbursed_gap AS by_disbursed_gap, r8.disbursed_surplus AS disbursed_surplus, r8.by_disbursed_surplus AS by_disbursed_surplus, r8.disbursed_full AS disbursed_full, r8.by_disbursed_full AS by_disbursed_full, r8.spent_amount AS spent_amount, r8.by_spent_amount AS by_spent_amount, r8.unplaced_spent AS unplaced_spent, r8.by_unplaced_spent AS by_unplaced_spent, r8.spent_covered AS spent_covered, r8.by_spent_covered AS by_spent_covered, r8.spent_gap AS spent_gap, r8.by_spent_gap AS by_spent_gap, r8.spent_surplus AS spent_surplus, r8.by_spent_surplus AS by_spent_surplus, r8.spent_full AS spent_full, r8.by_spent_full AS by_spent_full, r8.required AS required, r8.by_required AS by_required, r8.needs AS needs, r8.by_needs AS by_needs, r8.unit AS unit, r8.place_0 AS place_0, r8.place_1 AS place_1, r8.unconverted AS unconverted, r8.unplaced_unconverted AS unplaced_unconverted, r8.supposed AS supposed) AS r10
              LIMIT 1), 'null') || ',"notAllocated":' || coalesce((
              SELECT '{"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r11.pledged_amount, r11.unit) AS TEXT) || '"', 'null') || '},"difference":' || CASE WHEN r11.supposed THEN '{"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r11.by_pledged_amount, r11.unit) AS TEXT) || '"', 'null') || '}}' ELSE 'null' END || '}'
              FROM (
                SELECT 0::numeric AS required, r8.unit AS unit, r8.key_state AS key_state, r8.key_earmark AS key_earmark, r8.unplaced_unconverted AS unconverted, r8.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, r8.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, r8.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, r8.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, r8.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs, r8.supposed AS supposed, 0::numeric AS by_required, r8.by_unplaced_pledged AS by_pledged_amount, r8.by_unplaced_committed AS by_committed_amount, r8.by_unplaced_received AS by_received_amount, r8.by_unplaced_disbursed AS by_disbursed_amount, r8.by_unplaced_spent AS by_spent_amount) AS r11
              LIMIT 1), 'null') || '}'
          FROM (
            SELECT coalesce(anon_1.key_state, anon_2.key_state) AS key_state, coalesce(anon_1.key_earmark, anon_2.key_earmark) AS key_earmark, coalesce(anon_1.pledged_amount, anon_2.pledged_amount * 0) AS pledged_amount, coalesce(anon_1.pledged_amount, anon_2.pledged_amount * 0) - coalesce(anon_2.pledged_amount, anon_1.pledged_amount * 0) AS by_pledged_amount, coalesce(anon_1.unplaced_pledged, anon_2.unplaced_pledged * 0) AS unplaced_pledged, coalesce(anon_1.unplaced_pledged, anon_2.unplaced_pledged * 0) - coalesce(anon_2.unplaced_pledged, anon_1.unplaced_pledged * 0) AS by_unplaced_pledged, coalesce(anon_1.pledged_covered, anon_2.pledged_covered * 0) AS pledged_covered, coalesce(anon_1.pledged_covered, anon_2.pledged_covered * 0) - coalesce(anon_2.pledged_covered, anon_1.pledged_covered * 0) AS by_pledged_covered, coalesce(anon_1.pledged_gap, anon_2.pledged_gap * 0) AS pledged_gap, coalesce(anon_1.pledged_gap, anon_2.pledged_gap * 0) - coalesce(anon_2.pledged_gap, anon_1.pledged_gap * 0) AS by_pledged_gap, coalesce(anon_1.pledged_surplus, anon_2.pledged_surplus * 0) AS pledged_surplus, coalesce(anon_1.pledged_surplus, anon_2.pledged_surplus * 0) - coalesce(anon_2.pledged_surplus, anon_1.pledged_surplus * 0) AS by_pledged_surplus, coalesce(anon_1.pledged_full, anon_2.pledged_full * 0) AS pledged_full, coalesce(anon_1.pledged_full, anon_2.pledged_full * 0) - coalesce(anon_2.pledged_full, anon_1.pledged_full * 0) AS by_pledged_full, coalesce(anon_1.committed_amount, anon_2.committed_amount * 0) AS committed_amount, coalesce(anon_1.committed_amount, anon_2.committed_amount * 0) - coalesce(anon_2.committed_amount, anon_1.committed_amount * 0) AS by_committed_amount, coalesce(anon_1.unplaced_committed, anon_2.unplaced_committed * 0) AS unplaced_committed, coalesce(anon_1.unplaced_committed, anon_2.unplaced_committed * 0) - coalesce(anon_2.unplaced_committed, anon_1.unplaced_committed * 0) AS by_unplaced_committed, coalesce(anon_1.committed_covered, anon_2.committed_covered * 0) AS committed_covered, coalesce(anon_1.committed_covered, anon_2.committed_covered * 0) - coalesce(anon_2.committed_covered, anon_1.committed_covered * 0) AS by_committed_covered, coalesce(anon_1.committed_gap, anon_2.committed_gap * 0) AS committed_gap, coalesce(anon_1.committed_gap, anon_2.committed_gap * 0) - coalesce(anon_2.committed_gap, anon_1.committed_gap * 0) AS by_committed_gap, coalesce(anon_1.committed_surplus, anon_2.committed_surplus * 0) AS committed_surplus, coalesce(anon_1.committed_surplus, anon_2.committed_surplus * 0) - coalesce(anon_2.committed_surplus, anon_1.committed_surplus * 0) AS by_committed_surplus, coalesce(anon_1.committed_full, anon_2.committed_full * 0) AS committed_full, coalesce(anon_1.committed_full, anon_2.committed_full * 0) - coalesce(anon_2.committed_full, anon_1.committed_full * 0) AS by_committed_full, coalesce(anon_1.received_amount, anon_2.received_amount * 0) AS received_amount, coalesce(anon_1.received_amount, anon_2.received_amount * 0) - coalesce(anon_2.received_amount, anon_1.received_amount * 0) AS by_received_amount, coalesce(anon_1.unplaced_received, anon_2.unplaced_received * 0) AS unplaced_received, coalesce(anon_1.unplaced_received, anon_2.unplaced_received * 0) - coalesce(anon_2.unplaced_received, anon_1.unplaced_received * 0) AS by_unplaced_received, coalesce(anon_1.received_covered, anon_2.received_covered * 0) AS received_covered, coalesce(anon_1.received_covered, anon_2.received_covered * 0) - coalesce(anon_2.received_covered, anon_1.received_covered * 0) AS by_received_covered, coalesce(anon_1.received_gap, anon_2.received_gap * 0) AS received_gap, coalesce(anon_1.received_gap, anon_2.received_gap * 0) - coalesce(anon_2.received_gap, anon_1.received_gap * 0) AS by_received_gap, coalesce(anon_1.received_surplus, anon_2.received_surplus * 0) AS received_surplus, coalesce(anon_1.received_surplus, anon_2.received_surplus * 0) - coalesce(anon_2.received_surplus, anon_1.received_surplus * 0) AS by_received_surplus, coalesce(anon_1.received_full, anon_2.received_full * 0) AS received_full, coalesce(anon_1.received_full, anon_2.received_full * 0) - coalesce(anon_2.received_full, anon_1.received_full * 0) AS by_received_full, coalesce(anon_1.disbursed_amount, anon_2.disbursed_amount * 0) AS disbursed_amount, coalesce(anon_1.disbursed_amount, anon_2.disbursed_amount * 0) - coalesce(anon_2.disbursed_amount, anon_1.disbursed_amount * 0) AS by_disbursed_amount, coalesce(anon_1.unplaced_disbursed, anon_2.unplaced_disbursed * 0) AS unplaced_disbursed, coalesce(anon_1.unplaced_disbursed, anon_2.unplaced_disbursed * 0) - coalesce(anon_2.unplaced_disbursed, anon_1.unplaced_disbursed * 0) AS by_unplaced_disbursed, coalesce(anon_1.disbursed_covered, anon_2.disbursed_covered * 0) AS disbursed_covered, coalesce(anon_1.disbursed_covered, anon_2.disbursed_covered * 0) - coalesce(anon_2.disbursed_covered, anon_1.disbursed_covered * 0) AS by_disbursed_covered, coalesce(anon_1.disbursed_gap, anon_2.disbursed_gap * 0) AS disbursed_gap, coalesce(anon_1.disbursed_gap, anon_2.disbursed_gap * 0) - coalesce(anon_2.disbursed_gap, anon_1.disbursed_gap * 0) AS by_disbursed_gap, coalesce(anon_1.disbursed_surplus, anon_2.disbursed_surplus * 0) AS disbursed_surplus, coalesce(anon_1.disbursed_surplus, anon_2.disbursed_surplus * 0) - coalesce(anon_2.disbursed_surplus, anon_1.disbursed_surplus * 0) AS by_disbursed_surplus, coalesce(anon_1.disbursed_full, anon_2.disbursed_full * 0) AS disbursed_full, coalesce(anon_1.disbursed_full, anon_2.disbursed_full * 0) - coalesce(anon_2.disbursed_full, anon_1.disbursed_full * 0) AS by_disbursed_full, coalesce(anon_1.spent_amount, anon_2.spent_amount * 0) AS spent_amount, coalesce(anon_1.spent_amount, anon_2.spent_amount * 0) - coalesce(anon_2.spent_amount, anon_1.spent_amount * 0) AS by_spent_amount, coalesce(anon_1.unplaced_spent, anon_2.unplaced_spent * 0) AS unplaced_spent, coalesce(anon_1.unplaced_spent, anon_2.unplaced_spent * 0) - coalesce(anon_2.unplaced_spent, anon_1.unplaced_spent * 0) AS by_unplaced_spent, coalesce(anon_1.spent_covered, anon_2.spent_covered * 0) AS spent_covered, coalesce(anon_1.spent_covered, anon_2.spent_covered * 0) - coalesce(anon_2.spent_covered, anon_1.spent_covered * 0) AS by_spent_covered, coalesce(anon_1.spent_gap, anon_2.spent_gap * 0) AS spent_gap, coalesce(anon_1.spent_gap, anon_2.spent_gap * 0) - coalesce(anon_2.spent_gap, anon_1.spent_gap * 0) AS by_spent_gap, coalesce(anon_1.spent_surplus, anon_2.spent_surplus * 0) AS spent_surplus, coalesce(anon_1.spent_surplus, anon_2.spent_surplus * 0) - coalesce(anon_2.spent_surplus, anon_1.spent_surplus * 0) AS by_spent_surplus, coalesce(anon_1.spent_full, anon_2.spent_full * 0) AS spent_full, coalesce(anon_1.spent_full, anon_2.spent_full * 0) - coalesce(anon_2.spent_full, anon_1.spent_full * 0) AS by_spent_full, coalesce(anon_1.required, anon_2.required * 0) AS required, coalesce(anon_1.required, anon_2.required * 0) - coalesce(anon_2.required, anon_1.required * 0) AS by_required, coalesce(anon_1.needs, anon_2.needs * 0) AS needs, coalesce(anon_1.needs, anon_2.needs * 0) - coalesce(anon_2.needs, anon_1.needs * 0) AS by_needs, coalesce(anon_1.unit, anon_2.unit) AS unit, coalesce(anon_1.place_0, anon_2.place_0) AS place_0, coalesce(anon_1.place_1, anon_2.place_1) AS place_1, CASE WHEN (anon_1.needs IS NULL) THEN '[]'::jsonb ELSE anon_1.unconverted END AS unconverted, CASE WHEN (anon_1.needs IS NULL) THEN '[]'::jsonb ELSE anon_1.unplaced_unconverted END AS unplaced_unconverted, CAST(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) ->> 'edits' AS NUMERIC) > 0 AS supposed
            FROM (
              SELECT anon_3.key_state AS key_state, anon_3.key_earmark AS key_earmark, anon_3.pledged_amount AS pledged_amount, anon_3.unplaced_pledged AS unplaced_pledged, anon_3.pledged_covered AS pledged_covered, anon_3.pledged_gap AS pledged_gap, anon_3.pledged_surplus AS pledged_surplus, anon_3.pledged_full AS pledged_full, anon_3.committed_amount AS committed_amount, anon_3.unplaced_committed AS unplaced_committed, anon_3.committed_covered AS committed_covered, anon_3.committed_gap AS committed_gap, anon_3.committed_surplus AS committed_surplus, anon_3.committed_full AS committed_full, anon_3.received_amount AS received_amount, anon_3.unplaced_received AS unplaced_received, anon_3.received_covered AS received_covered, anon_3.received_gap AS received_gap, anon_3.received_surplus AS received_surplus, anon_3.received_full AS received_full, anon_3.disbursed_amount AS disbursed_amount, anon_3.unplaced_disbursed AS unplaced_disbursed, anon_3.disbursed_covered AS disbursed_covered, anon_3.disbursed_gap AS disbursed_gap, anon_3.disbursed_surplus AS disbursed_surplus, anon_3.disbursed_full AS disbursed_full, anon_3.spent_amount AS spent_amount, anon_3.unplaced_spent AS unplaced_spent, anon_3.spent_covered AS spent_covered, anon_3.spent_gap AS spent_gap, anon_3.spent_surplus AS spent_surplus, anon_3.spent_full AS spent_full, anon_3.required AS required, anon_3.needs AS needs, anon_3.unit AS unit, anon_3.place_0 AS place_0, anon_3.place_1 AS place_1, anon_3.unconverted AS unconverted, anon_3.unplaced_unconverted AS unplaced_unconverted
              FROM (
                SELECT anon_4.key_state AS key_state, anon_4.key_earmark AS key_earmark, anon_4.pledged_amount AS pledged_amount, anon_4.unplaced_pledged AS unplaced_pledged, anon_4.pledged_covered AS pledged_covered, anon_4.pledged_gap AS pledged_gap, anon_4.pledged_surplus AS pledged_surplus, anon_4.pledged_full AS pledged_full, anon_4.committed_amount AS committed_amount, anon_4.unplaced_committed AS unplaced_committed, anon_4.committed_covered AS committed_covered, anon_4.committed_gap AS committed_gap, anon_4.committed_surplus AS committed_surplus, anon_4.committed_full AS committed_full, anon_4.received_amount AS received_amount, anon_4.unplaced_received AS unplaced_received, anon_4.received_covered AS received_covered, anon_4.received_gap AS received_gap, anon_4.received_surplus AS received_surplus, anon_4.received_full AS received_full, anon_4.disbursed_amount AS disbursed_amount, anon_4.unplaced_disbursed AS unplaced_disbursed, anon_4.disbursed_covered AS disbursed_covered, anon_4.disbursed_gap AS disbursed_gap, anon_4.disbursed_surplus AS disbursed_surplus, anon_4.disbursed_full AS disbursed_full, anon_4.spent_amount AS spent_amount, anon_4.unplaced_spent AS unplaced_spent, anon_4.spent_covered AS spent_covered, anon_4.spent_gap AS spent_gap, anon_4.spent_surplus AS spent_surplus, anon_4.spent_full AS spent_full, anon_4.required AS required, anon_4.needs AS needs, anon_4.unit AS unit, anon_4.place_0 AS place_0, anon_4.place_1 AS place_1, anon_4.unconverted AS unconverted, coalesce(anon_5.unconverted, '[]'::jsonb) AS unplaced_unconverted
                FROM (
                  SELECT anon_6.key_state AS key_state, anon_6.key_earmark AS key_earmark, anon_6.pledged_amount AS pledged_amount, anon_6.unplaced_pledged AS unplaced_pledged, anon_6.pledged_covered AS pledged_covered, anon_6.pledged_gap AS pledged_gap, anon_6.pledged_surplus AS pledged_surplus, anon_6.pledged_full AS pledged_full, anon_6.committed_amount AS committed_amount, anon_6.unplaced_committed AS unplaced_committed, anon_6.committed_covered AS committed_covered, anon_6.committed_gap AS committed_gap, anon_6.committed_surplus AS committed_surplus, anon_6.committed_full AS committed_full, anon_6.received_amount AS received_amount, anon_6.unplaced_received AS unplaced_received, anon_6.received_covered AS received_covered, anon_6.received_gap AS received_gap, anon_6.received_surplus AS received_surplus, anon_6.received_full AS received_full, anon_6.disbursed_amount AS disbursed_amount, anon_6.unplaced_disbursed AS unplaced_disbursed, anon_6.disbursed_covered AS disbursed_covered, anon_6.disbursed_gap AS disbursed_gap, anon_6.disbursed_surplus AS disbursed_surplus, anon_6.disbursed_full AS disbursed_full, anon_6.spent_amount AS spent_amount, anon_6.unplaced_spent AS unplaced_spent, anon_6.spent_covered AS spent_covered, anon_6.spent_gap AS spent_gap, anon_6.spent_surplus AS spent_surplus, anon_6.spent_full AS spent_full, anon_6.required AS required, anon_6.needs AS needs, anon_6.unit AS unit, anon_6.place_0 AS place_0, anon_6.place_1 AS place_1, coalesce(anon_7.unconverted, '[]'::jsonb) AS unconverted
                  FROM (
                    SELECT anon_8.key_state AS key_state, anon_8.key_earmark AS key_earmark, anon_8.pledged_amount AS pledged_amount, anon_8.unplaced_pledged AS unplaced_pledged, anon_8.pledged_covered AS pledged_covered, anon_8.pledged_gap AS pledged_gap, anon_8.pledged_surplus AS pledged_surplus, anon_8.pledged_full AS pledged_full, anon_8.committed_amount AS committed_amount, anon_8.unplaced_committed AS unplaced_committed, anon_8.committed_covered AS committed_covered, anon_8.committed_gap AS committed_gap, anon_8.committed_surplus AS committed_surplus, anon_8.committed_full AS committed_full, anon_8.received_amount AS received_amount, anon_8.unplaced_received AS unplaced_received, anon_8.received_covered AS received_covered, anon_8.received_gap AS received_gap, anon_8.received_surplus AS received_surplus, anon_8.received_full AS received_full, anon_8.disbursed_amount AS disbursed_amount, anon_8.unplaced_disbursed AS unplaced_disbursed, anon_8.disbursed_covered AS disbursed_covered, anon_8.disbursed_gap AS disbursed_gap, anon_8.disbursed_surplus AS disbursed_surplus, anon_8.disbursed_full AS disbursed_full, anon_8.spent_amount AS spent_amount, anon_8.unplaced_spent AS unplaced_spent, anon_8.spent_covered AS spent_covered, anon_8.spent_gap AS spent_gap, anon_8.spent_surplus AS spent_surplus, anon_8.spent_full AS spent_full, anon_8.required AS required, anon_8.needs AS needs, $2::VARCHAR AS unit, anon_8.key_state AS place_0, anon_8.key_earmark AS place_1
                    FROM (
                      SELECT anon_9.key_state AS key_state, anon_9.key_earmark AS key_earmark, anon_9.pledged_amount AS pledged_amount, anon_9.unplaced_pledged AS unplaced_pledged, anon_9.pledged_covered AS pledged_covered, anon_9.pledged_gap AS pledged_gap, anon_9.pledged_surplus AS pledged_surplus, anon_9.pledged_full AS pledged_full, anon_9.committed_amount AS committed_amount, anon_9.unplaced_committed AS unplaced_committed, anon_9.committed_covered AS committed_covered, anon_9.committed_gap AS committed_gap, anon_9.committed_surplus AS committed_surplus, anon_9.committed_full AS committed_full, anon_9.received_amount AS received_amount, anon_9.unplaced_received AS unplaced_received, anon_9.received_covered AS received_covered, anon_9.received_gap AS received_gap, anon_9.received_surplus AS received_surplus, anon_9.received_full AS received_full, anon_9.disbursed_amount AS disbursed_amount, anon_9.unplaced_disbursed AS unplaced_disbursed, anon_9.disbursed_covered AS disbursed_covered, anon_9.disbursed_gap AS disbursed_gap, anon_9.disbursed_surplus AS disbursed_surplus, anon_9.disbursed_full AS disbursed_full, anon_9.spent_amount AS spent_amount, anon_9.unplaced_spent AS unplaced_spent, anon_9.spent_covered AS spent_covered, anon_9.spent_gap AS spent_gap, anon_9.spent_surplus AS spent_surplus, anon_9.spent_full AS spent_full, anon_10.required AS required, anon_10.needs AS needs
                      FROM (
                        SELECT anon_11.key_state AS key_state, anon_11.key_earmark AS key_earmark, coalesce(sum(anon_11.value) FILTER (
                            WHERE anon_11.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_11.need IS NOT NULL), 0::numeric) AS pledged_amount, coalesce(sum(anon_11.value) FILTER (
                            WHERE anon_11.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_11.need IS NULL), 0::numeric) AS unplaced_pledged, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_11.value) FILTER (
                            WHERE anon_11.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_11.need IS NOT NULL), 0::numeric) AS committed_amount, coalesce(sum(anon_11.value) FILTER (
                            WHERE anon_11.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_11.need IS NULL), 0::numeric) AS unplaced_committed, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_11.value) FILTER (
                            WHERE anon_11.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_11.need IS NOT NULL), 0::numeric) AS received_amount, coalesce(sum(anon_11.value) FILTER (
                            WHERE anon_11.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_11.need IS NULL), 0::numeric) AS unplaced_received, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_11.value) FILTER (
                            WHERE anon_11.stage IN ('DISBURSED', 'SPENT') AND anon_11.need IS NOT NULL), 0::numeric) AS disbursed_amount, coalesce(sum(anon_11.value) FILTER (
                            WHERE anon_11.stage IN ('DISBURSED', 'SPENT') AND anon_11.need IS NULL), 0::numeric) AS unplaced_disbursed, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_11.value) FILTER (
                            WHERE anon_11.stage IN ('SPENT') AND anon_11.need IS NOT NULL), 0::numeric) AS spent_amount, coalesce(sum(anon_11.value) FILTER (
                            WHERE anon_11.stage IN ('SPENT') AND anon_11.need IS NULL), 0::numeric) AS unplaced_spent, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                        FROM (
                          SELECT anon_12.state_code AS key_state, CASE WHEN (anon_13.earmark_modality = 'A') THEN '1' WHEN (anon_13.earmark_modality = 'B') THEN '1' WHEN (anon_13.earmark_modality = 'C') THEN '1' WHEN (anon_13.earmark_modality = 'D') THEN '2' WHEN (anon_13.earmark_modality = 'E') THEN '2' WHEN (anon_13.earmark_modality = 'F') THEN '2' WHEN (anon_13.earmark_modality = 'G') THEN '3' WHEN (anon_13.earmark_modality = 'H') THEN '3' WHEN (anon_13.earmark_modality = 'I') THEN '4' WHEN (anon_13.earmark_modality = 'J') THEN '4' WHEN (anon_13.earmark_modality = 'K') THEN '4' WHEN (anon_13.earmark_modality = 'L') THEN '4' END AS key_earmark, anon_13.stage AS stage, anon_13.value AS value, anon_13.unit AS unit, anon_13.unvalued AS unvalued, anon_12.id AS need
                          FROM (
                            SELECT anon_14.stage AS stage, anon_14.unit AS unit, anon_14.need_id AS need_id, anon_14.project_id AS project_id, anon_14.donor_id AS donor_id, anon_14.event_id AS event_id, anon_14.channel AS channel, anon_14.fund_id AS fund_id, anon_14.modality AS modality, anon_14.earmark_modality AS earmark_modality, sum(anon_14.value) AS value, sum(anon_14.unvalued) AS unvalued
                            FROM (
                              SELECT anon_15.stage AS stage, anon_15.unit AS unit, anon_15.need_id AS need_id, anon_15.project_id AS project_id, anon_15.value AS value, anon_15.unvalued AS unvalued, anon_15.donor_id AS donor_id, anon_15.event_id AS event_id, anon_15.channel AS channel, anon_15.fund_id AS fund_id, anon_15.modality AS modality, anon_15.earmark_modality AS earmark_modality
                              FROM (
                                SELECT anon_16.stage AS stage, anon_16.unit AS unit, anon_16.need_id AS need_id, anon_16.project_id AS project_id, CASE WHEN ($2::VARCHAR = 'USD') THEN anon_16.balance_usd ELSE anon_16.balance END AS value, CASE WHEN ($2::VARCHAR = 'USD') THEN anon_16.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                                FROM (
                                  SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, anon_17.balance AS balance, anon_17.balance_usd AS balance_usd, anon_17.unvalued AS unvalued
                                  FROM account AS account_1
                                  JOIN (
                                    SELECT anon_18.account_id AS account_id, sum(anon_18.amount) AS balance, sum(anon_18.amount_usd) AS balance_usd, sum(anon_18.unvalued) AS unvalued
                                    FROM (
                                      SELECT transfer_1.to_account AS account_id, 1 * transfer_1.amount AS amount, 1 * coalesce(transfer_1.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_1.amount_usd IS NULL) THEN transfer_1.amount ELSE 0 END AS unvalued
                                      FROM transfer AS transfer_1
                                      WHERE transfer_1.effective_on <= $1::DATE UNION ALL
                                      SELECT transfer_2.from_account AS account_id, -1 * transfer_2.amount AS amount, -1 * coalesce(transfer_2.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_2.amount_usd IS NULL) THEN transfer_2.amount ELSE 0 END AS unvalued
                                      FROM transfer AS transfer_2
                                      WHERE transfer_2.effective_on <= $1::DATE) AS anon_18
                                    GROUP BY anon_18.account_id) AS anon_17 ON anon_17.account_id = account_1.id) AS anon_16
                                JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_16.line_id
                                JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                                WHERE anon_16.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($2::VARCHAR = 'USD' AND (anon_16.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_16.unit = $2::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true) AS anon_15 UNION ALL
                              SELECT anon_19.stage AS stage, anon_19.unit AS unit, anon_19.need_id AS need_id, anon_19.project_id AS project_id, anon_19.value AS value, anon_19.unvalued AS unvalued, anon_19.donor_id AS donor_id, anon_19.event_id AS event_id, anon_19.channel AS channel, anon_19.fund_id AS fund_id, anon_19.modality AS modality, anon_19.earmark_modality AS earmark_modality
                              FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'money') AS anon_19(stage TEXT, unit TEXT, need_id BIGINT, project_id BIGINT, value NUMERIC, unvalued NUMERIC, donor_id BIGINT, event_id BIGINT, channel TEXT, fund_id BIGINT, modality TEXT, earmark_modality TEXT)) AS anon_14
                            GROUP BY anon_14.stage, anon_14.unit, anon_14.need_id, anon_14.project_id, anon_14.donor_id, anon_14.event_id, anon_14.channel, anon_14.fund_id, anon_14.modality, anon_14.earmark_modality) AS anon_13
                          LEFT OUTER JOIN (
                            SELECT anon_20.id AS id, anon_20.code AS code, anon_20.plan_id AS plan_id, anon_20.state_code AS state_code, anon_20.pillar AS pillar, anon_20.sector AS sector, anon_20.stated_on_latest AS stated_on_latest, coalesce(anon_21.required, anon_20.required) AS required
                            FROM (
                              SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coalesce(anon_22.required, 0) AS required
                              FROM need AS need_1
                              LEFT OUTER JOIN (
                                SELECT mirps_shared_sums_1.need_id AS need_id, mirps_shared_sums_1.unit AS unit, mirps_shared_sums_1.required AS required
                                FROM sums_r3 AS mirps_shared_sums_1
                                WHERE mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.required > 0) AS anon_22 ON need_1.id = anon_22.need_id AND anon_22.unit = $2::VARCHAR
                              WHERE need_1.publication = 'PUBLISHED' AND need_1.plan_id = any(array((
                                    SELECT mirps_shared_plans_in_force_1.id
                                    FROM plans_in_force_r4 AS mirps_shared_plans_in_force_1))) AND need_1.illustrative IS false AND (anon_22.required > 0 OR need_1.id IN (
                                  SELECT anon_23.need_id
                                  FROM (
                                    SELECT anon_24.need_id AS need_id, anon_24.unit AS unit, anon_24.required AS unvalued
                                    FROM (
                                      SELECT mirps_shared_sums_2.need_id AS need_id, mirps_shared_sums_2.unit AS unit, mirps_shared_sums_2.required AS required
                                      FROM sums_r3 AS mirps_shared_sums_2
                                      WHERE mirps_shared_sums_2.money_class = 0 AND mirps_shared_sums_2.required > 0) AS anon_24
                                    WHERE $2::VARCHAR = 'USD' AND (anon_24.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_23))) AS anon_20
                            LEFT OUTER JOIN jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'required') AS anon_21(id BIGINT, required NUMERIC) ON anon_20.id = anon_21.id
                            WHERE anon_21.id IS NULL OR anon_21.required > 0 UNION ALL
                            SELECT anon_25.id AS id, anon_25.code AS code, anon_25.plan_id AS plan_id, anon_25.state_code AS state_code, anon_25.pillar AS pillar, anon_25.sector AS sector, anon_25.stated_on_latest AS stated_on_latest, anon_25.required AS required
                            FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'needs') AS anon_25(id BIGINT, code TEXT, plan_id BIGINT, state_code TEXT, pillar TEXT, sector TEXT, stated_on_latest DATE, plan_code TEXT, required NUMERIC)) AS anon_12 ON anon_12.id = anon_13.need_id
                          WHERE anon_12.id IS NOT NULL) AS anon_11
                        GROUP BY anon_11.key_state, anon_11.key_earmark) AS anon_9
                      JOIN (
                        SELECT anon_26.state_code AS key_state, coalesce(sum(anon_26.required), 0::numeric) AS required, count(*) AS needs
                        FROM (
                          SELECT anon_27.id AS id, anon_27.code AS code, anon_27.plan_id AS plan_id, anon_27.state_code AS state_code, anon_27.pillar AS pillar, anon_27.sector AS sector, anon_27.stated_on_latest AS stated_on_latest, coalesce(anon_28.required, anon_27.required) AS required
                          FROM (
                            SELECT need_2.id AS id, need_2.code AS code, need_2.plan_id AS plan_id, need_2.state_code AS state_code, need_2.pillar AS pillar, need_2.sector AS sector, need_2.stated_on_latest AS stated_on_latest, coalesce(anon_29.required, 0) AS required
                            FROM need AS need_2
                            LEFT OUTER JOIN (
                              SELECT mirps_shared_sums_3.need_id AS need_id, mirps_shared_sums_3.unit AS unit, mirps_shared_sums_3.required AS required
                              FROM sums_r3 AS mirps_shared_sums_3
                              WHERE mirps_shared_sums_3.money_class = 0 AND mirps_shared_sums_3.required > 0) AS anon_29 ON need_2.id = anon_29.need_id AND anon_29.unit = $2::VARCHAR
                            WHERE need_2.publication = 'PUBLISHED' AND need_2.plan_id = any(array((
                                  SELECT mirps_shared_plans_in_force_2.id
                                  FROM plans_in_force_r4 AS mirps_shared_plans_in_force_2))) AND need_2.illustrative IS false AND (anon_29.required > 0 OR need_2.id IN (
                                SELECT anon_30.need_id
                                FROM (
                                  SELECT anon_31.need_id AS need_id, anon_31.unit AS unit, anon_31.required AS unvalued
                                  FROM (
                                    SELECT mirps_shared_sums_4.need_id AS need_id, mirps_shared_sums_4.unit AS unit, mirps_shared_sums_4.required AS required
                                    FROM sums_r3 AS mirps_shared_sums_4
                                    WHERE mirps_shared_sums_4.money_class = 0 AND mirps_shared_sums_4.required > 0) AS anon_31
                                  WHERE $2::VARCHAR = 'USD' AND (anon_31.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_30))) AS anon_27
                          LEFT OUTER JOIN jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'required') AS anon_28(id BIGINT, required NUMERIC) ON anon_27.id = anon_28.id
                          WHERE anon_28.id IS NULL OR anon_28.required > 0 UNION ALL
                          SELECT anon_32.id AS id, anon_32.code AS code, anon_32.plan_id AS plan_id, anon_32.state_code AS state_code, anon_32.pillar AS pillar, anon_32.sector AS sector, anon_32.stated_on_latest AS stated_on_latest, anon_32.required AS required
                          FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'needs') AS anon_32(id BIGINT, code TEXT, plan_id BIGINT, state_code TEXT, pillar TEXT, sector TEXT, stated_on_latest DATE, plan_code TEXT, required NUMERIC)) AS anon_26
                        GROUP BY anon_26.state_code) AS anon_10 ON anon_9.key_state IS NOT DISTINCT
                      FROM anon_10.key_state) AS anon_8) AS anon_6
                  LEFT OUTER JOIN (
                    SELECT anon_33.key_state AS key_state, anon_33.key_earmark AS key_earmark, jsonb_agg(jsonb_build_object('currency', anon_33.unit, 'amount', decimal_text(anon_33.amount, anon_33.unit))) AS unconverted
                    FROM (
                      SELECT anon_34.key_state AS key_state, anon_34.key_earmark AS key_earmark, anon_34.unit AS unit, sum(anon_34.unvalued) AS amount
                      FROM (
                        SELECT anon_11.key_state AS key_state, anon_11.key_earmark AS key_earmark, anon_11.stage AS stage, anon_11.value AS value, anon_11.unit AS unit, anon_11.unvalued AS unvalued, anon_11.need AS need
                        FROM (
                          SELECT anon_12.state_code AS key_state, CASE WHEN (anon_13.earmark_modality = 'A') THEN '1' WHEN (anon_13.earmark_modality = 'B') THEN '1' WHEN (anon_13.earmark_modality = 'C') THEN '1' WHEN (anon_13.earmark_modality = 'D') THEN '2' WHEN (anon_13.earmark_modality = 'E') THEN '2' WHEN (anon_13.earmark_modality = 'F') THEN '2' WHEN (anon_13.earmark_modality = 'G') THEN '3' WHEN (anon_13.earmark_modality = 'H') THEN '3' WHEN (anon_13.earmark_modality = 'I') THEN '4' WHEN (anon_13.earmark_modality = 'J') THEN '4' WHEN (anon_13.earmark_modality = 'K') THEN '4' WHEN (anon_13.earmark_modality = 'L') THEN '4' END AS key_earmark, anon_13.stage AS stage, anon_13.value AS value, anon_13.unit AS unit, anon_13.unvalued AS unvalued, anon_12.id AS need
                          FROM (
                            SELECT anon_14.stage AS stage, anon_14.unit AS unit, anon_14.need_id AS need_id, anon_14.project_id AS project_id, anon_14.donor_id AS donor_id, anon_14.event_id AS event_id, anon_14.channel AS channel, anon_14.fund_id AS fund_id, anon_14.modality AS modality, anon_14.earmark_modality AS earmark_modality, sum(anon_14.value) AS value, sum(anon_14.unvalued) AS unvalued
                            FROM (
                              SELECT anon_15.stage AS stage, anon_15.unit AS unit, anon_15.need_id AS need_id, anon_15.project_id AS project_id, anon_15.value AS value, anon_15.unvalued AS unvalued, anon_15.donor_id AS donor_id, anon_15.event_id AS event_id, anon_15.channel AS channel, anon_15.fund_id AS fund_id, anon_15.modality AS modality, anon_15.earmark_modality AS earmark_modality
                              FROM (
                                SELECT anon_16.stage AS stage, anon_16.unit AS unit, anon_16.need_id AS need_id, anon_16.project_id AS project_id, CASE WHEN ($2::VARCHAR = 'USD') THEN anon_16.balance_usd ELSE anon_16.balance END AS value, CASE WHEN ($2::VARCHAR = 'USD') THEN anon_16.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                                FROM (
                                  SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, anon_17.balance AS balance, anon_17.balance_usd AS balance_usd, anon_17.unvalued AS unvalued
                                  FROM account AS account_1
                                  JOIN (
                                    SELECT anon_18.account_id AS account_id, sum(anon_18.amount) AS balance, sum(anon_18.amount_usd) AS balance_usd, sum(anon_18.unvalued) AS unvalued
                                    FROM (
                                      SELECT transfer_1.to_account AS account_id, 1 * transfer_1.amount AS amount, 1 * coalesce(transfer_1.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_1.amount_usd IS NULL) THEN transfer_1.amount ELSE 0 END AS unvalued
                                      FROM transfer AS transfer_1
                                      WHERE transfer_1.effective_on <= $1::DATE UNION ALL
                                      SELECT transfer_2.from_account AS account_id, -1 * transfer_2.amount AS amount, -1 * coalesce(transfer_2.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_2.amount_usd IS NULL) THEN transfer_2.amount ELSE 0 END AS unvalued
                                      FROM transfer AS transfer_2
                                      WHERE transfer_2.effective_on <= $1::DATE) AS anon_18
                                    GROUP BY anon_18.account_id) AS anon_17 ON anon_17.account_id = account_1.id) AS anon_16
                                JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_16.line_id
                                JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                                WHERE anon_16.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($2::VARCHAR = 'USD' AND (anon_16.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_16.unit = $2::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true) AS anon_15 UNION ALL
                              SELECT anon_19.stage AS stage, anon_19.unit AS unit, anon_19.need_id AS need_id, anon_19.project_id AS project_id, anon_19.value AS value, anon_19.unvalued AS unvalued, anon_19.donor_id AS donor_id, anon_19.event_id AS event_id, anon_19.channel AS channel, anon_19.fund_id AS fund_id, anon_19.modality AS modality, anon_19.earmark_modality AS earmark_modality
                              FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'money') AS anon_19(stage TEXT, unit TEXT, need_id BIGINT, project_id BIGINT, value NUMERIC, unvalued NUMERIC, donor_id BIGINT, event_id BIGINT, channel TEXT, fund_id BIGINT, modality TEXT, earmark_modality TEXT)) AS anon_14
                            GROUP BY anon_14.stage, anon_14.unit, anon_14.need_id, anon_14.project_id, anon_14.donor_id, anon_14.event_id, anon_14.channel, anon_14.fund_id, anon_14.modality, anon_14.earmark_modality) AS anon_13
                          LEFT OUTER JOIN (
                            SELECT anon_20.id AS id, anon_20.code AS code, anon_20.plan_id AS plan_id, anon_20.state_code AS state_code, anon_20.pillar AS pillar, anon_20.sector AS sector, anon_20.stated_on_latest AS stated_on_latest, coalesce(anon_21.required, anon_20.required) AS required
                            FROM (
                              SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coalesce(anon_22.required, 0) AS required
                              FROM need AS need_1
                              LEFT OUTER JOIN (
                                SELECT mirps_shared_sums_1.need_id AS need_id, mirps_shared_sums_1.unit AS unit, mirps_shared_sums_1.required AS required
                                FROM sums_r3 AS mirps_shared_sums_1
                                WHERE mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.required > 0) AS anon_22 ON need_1.id = anon_22.need_id AND anon_22.unit = $2::VARCHAR
                              WHERE need_1.publication = 'PUBLISHED' AND need_1.plan_id = any(array((
                                    SELECT mirps_shared_plans_in_force_1.id
                                    FROM plans_in_force_r4 AS mirps_shared_plans_in_force_1))) AND need_1.illustrative IS false AND (anon_22.required > 0 OR need_1.id IN (
                                  SELECT anon_23.need_id
                                  FROM (
                                    SELECT anon_24.need_id AS need_id, anon_24.unit AS unit, anon_24.required AS unvalued
                                    FROM (
                                      SELECT mirps_shared_sums_2.need_id AS need_id, mirps_shared_sums_2.unit AS unit, mirps_shared_sums_2.required AS required
                                      FROM sums_r3 AS mirps_shared_sums_2
                                      WHERE mirps_shared_sums_2.money_class = 0 AND mirps_shared_sums_2.required > 0) AS anon_24
                                    WHERE $2::VARCHAR = 'USD' AND (anon_24.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_23))) AS anon_20
                            LEFT OUTER JOIN jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'required') AS anon_21(id BIGINT, required NUMERIC) ON anon_20.id = anon_21.id
                            WHERE anon_21.id IS NULL OR anon_21.required > 0 UNION ALL
                            SELECT anon_25.id AS id, anon_25.code AS code, anon_25.plan_id AS plan_id, anon_25.state_code AS state_code, anon_25.pillar AS pillar, anon_25.sector AS sector, anon_25.stated_on_latest AS stated_on_latest, anon_25.required AS required
                            FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'needs') AS anon_25(id BIGINT, code TEXT, plan_id BIGINT, state_code TEXT, pillar TEXT, sector TEXT, stated_on_latest DATE, plan_code TEXT, required NUMERIC)) AS anon_12 ON anon_12.id = anon_13.need_id
                          WHERE anon_12.id IS NOT NULL) AS anon_11
                        WHERE anon_11.need IS NOT NULL) AS anon_34
                      WHERE anon_34.unvalued > $4::BIGINT
                      GROUP BY anon_34.key_state, anon_34.key_earmark, anon_34.unit) AS anon_33
                    GROUP BY anon_33.key_state, anon_33.key_earmark) AS anon_7 ON anon_6.key_state IS NOT DISTINCT
                  FROM anon_7.key_state AND anon_6.key_earmark IS NOT DISTINCT
                  FROM anon_7.key_earmark) AS anon_4
                LEFT OUTER JOIN (
                  SELECT anon_35.key_state AS key_state, anon_35.key_earmark AS key_earmark, jsonb_agg(jsonb_build_object('currency', anon_35.unit, 'amount', decimal_text(anon_35.amount, anon_35.unit))) AS unconverted
                  FROM (
                    SELECT anon_36.key_state AS key_state, anon_36.key_earmark AS key_earmark, anon_36.unit AS unit, sum(anon_36.unvalued) AS amount
                    FROM (
                      SELECT anon_11.key_state AS key_state, anon_11.key_earmark AS key_earmark, anon_11.stage AS stage, anon_11.value AS value, anon_11.unit AS unit, anon_11.unvalued AS unvalued, anon_11.need AS need
                      FROM (
                        SELECT anon_12.state_code AS key_state, CASE WHEN (anon_13.earmark_modality = 'A') THEN '1' WHEN (anon_13.earmark_modality = 'B') THEN '1' WHEN (anon_13.earmark_modality = 'C') THEN '1' WHEN (anon_13.earmark_modality = 'D') THEN '2' WHEN (anon_13.earmark_modality = 'E') THEN '2' WHEN (anon_13.earmark_modality = 'F') THEN '2' WHEN (anon_13.earmark_modality = 'G') THEN '3' WHEN (anon_13.earmark_modality = 'H') THEN '3' WHEN (anon_13.earmark_modality = 'I') THEN '4' WHEN (anon_13.earmark_modality = 'J') THEN '4' WHEN (anon_13.earmark_modality = 'K') THEN '4' WHEN (anon_13.earmark_modality = 'L') THEN '4' END AS key_earmark, anon_13.stage AS stage, anon_13.value AS value, anon_13.unit AS unit, anon_13.unvalued AS unvalued, anon_12.id AS need
                        FROM (
                          SELECT anon_14.stage AS stage, anon_14.unit AS unit, anon_14.need_id AS need_id, anon_14.project_id AS project_id, anon_14.donor_id AS donor_id, anon_14.event_id AS event_id, anon_14.channel AS channel, anon_14.fund_id AS fund_id, anon_14.modality AS modality, anon_14.earmark_modality AS earmark_modality, sum(anon_14.value) AS value, sum(anon_14.unvalued) AS unvalued
                          FROM (
                            SELECT anon_15.stage AS stage, anon_15.unit AS unit, anon_15.need_id AS need_id, anon_15.project_id AS project_id, anon_15.value AS value, anon_15.unvalued AS unvalued, anon_15.donor_id AS donor_id, anon_15.event_id AS event_id, anon_15.channel AS channel, anon_15.fund_id AS fund_id, anon_15.modality AS modality, anon_15.earmark_modality AS earmark_modality
                            FROM (
                              SELECT anon_16.stage AS stage, anon_16.unit AS unit, anon_16.need_id AS need_id, anon_16.project_id AS project_id, CASE WHEN ($2::VARCHAR = 'USD') THEN anon_16.balance_usd ELSE anon_16.balance END AS value, CASE WHEN ($2::VARCHAR = 'USD') THEN anon_16.unvalued ELSE 0 END AS unvalued, pledge_1.donor_id AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                              FROM (
                                SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, anon_17.balance AS balance, anon_17.balance_usd AS balance_usd, anon_17.unvalued AS unvalued
                                FROM account AS account_1
                                JOIN (
                                  SELECT anon_18.account_id AS account_id, sum(anon_18.amount) AS balance, sum(anon_18.amount_usd) AS balance_usd, sum(anon_18.unvalued) AS unvalued
                                  FROM (
                                    SELECT transfer_1.to_account AS account_id, 1 * transfer_1.amount AS amount, 1 * coalesce(transfer_1.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_1.amount_usd IS NULL) THEN transfer_1.amount ELSE 0 END AS unvalued
                                    FROM transfer AS transfer_1
                                    WHERE transfer_1.effective_on <= $1::DATE UNION ALL
                                    SELECT transfer_2.from_account AS account_id, -1 * transfer_2.amount AS amount, -1 * coalesce(transfer_2.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_2.amount_usd IS NULL) THEN transfer_2.amount ELSE 0 END AS unvalued
                                    FROM transfer AS transfer_2
                                    WHERE transfer_2.effective_on <= $1::DATE) AS anon_18
                                  GROUP BY anon_18.account_id) AS anon_17 ON anon_17.account_id = account_1.id) AS anon_16
                              JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_16.line_id
                              JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                              WHERE anon_16.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($2::VARCHAR = 'USD' AND (anon_16.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_16.unit = $2::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true) AS anon_15 UNION ALL
                            SELECT anon_19.stage AS stage, anon_19.unit AS unit, anon_19.need_id AS need_id, anon_19.project_id AS project_id, anon_19.value AS value, anon_19.unvalued AS unvalued, anon_19.donor_id AS donor_id, anon_19.event_id AS event_id, anon_19.channel AS channel, anon_19.fund_id AS fund_id, anon_19.modality AS modality, anon_19.earmark_modality AS earmark_modality
                            FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'money') AS anon_19(stage TEXT, unit TEXT, need_id BIGINT, project_id BIGINT, value NUMERIC, unvalued NUMERIC, donor_id BIGINT, event_id BIGINT, channel TEXT, fund_id BIGINT, modality TEXT, earmark_modality TEXT)) AS anon_14
                          GROUP BY anon_14.stage, anon_14.unit, anon_14.need_id, anon_14.project_id, anon_14.donor_id, anon_14.event_id, anon_14.channel, anon_14.fund_id, anon_14.modality, anon_14.earmark_modality) AS anon_13
                        LEFT OUTER JOIN (
                          SELECT anon_20.id AS id, anon_20.code AS code, anon_20.plan_id AS plan_id, anon_20.state_code AS state_code, anon_20.pillar AS pillar, anon_20.sector AS sector, anon_20.stated_on_latest AS stated_on_latest, coalesce(anon_21.required, anon_20.required) AS required
                          FROM (
                            SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coalesce(anon_22.required, 0) AS required
                            FROM need AS need_1
                            LEFT OUTER JOIN (
                              SELECT mirps_shared_sums_1.need_id AS need_id, mirps_shared_sums_1.unit AS unit, mirps_shared_sums_1.required AS required
                              FROM sums_r3 AS mirps_shared_sums_1
                              WHERE mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.required > 0) AS anon_22 ON need_1.id = anon_22.need_id AND anon_22.unit = $2::VARCHAR
                            WHERE need_1.publication = 'PUBLISHED' AND need_1.plan_id = any(array((
                                  SELECT mirps_shared_plans_in_force_1.id
                                  FROM plans_in_force_r4 AS mirps_shared_plans_in_force_1))) AND need_1.illustrative IS false AND (anon_22.required > 0 OR need_1.id IN (
                                SELECT anon_23.need_id
                                FROM (
                                  SELECT anon_24.need_id AS need_id, anon_24.unit AS unit, anon_24.required AS unvalued
                                  FROM (
                                    SELECT mirps_shared_sums_2.need_id AS need_id, mirps_shared_sums_2.unit AS unit, mirps_shared_sums_2.required AS required
                                    FROM sums_r3 AS mirps_shared_sums_2
                                    WHERE mirps_shared_sums_2.money_class = 0 AND mirps_shared_sums_2.required > 0) AS anon_24
                                  WHERE $2::VARCHAR = 'USD' AND (anon_24.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_23))) AS anon_20
                          LEFT OUTER JOIN jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'required') AS anon_21(id BIGINT, required NUMERIC) ON anon_20.id = anon_21.id
                          WHERE anon_21.id IS NULL OR anon_21.required > 0 UNION ALL
                          SELECT anon_25.id AS id, anon_25.code AS code, anon_25.plan_id AS plan_id, anon_25.state_code AS state_code, anon_25.pillar AS pillar, anon_25.sector AS sector, anon_25.stated_on_latest AS stated_on_latest, anon_25.required AS required
                          FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'needs') AS anon_25(id BIGINT, code TEXT, plan_id BIGINT, state_code TEXT, pillar TEXT, sector TEXT, stated_on_latest DATE, plan_code TEXT, required NUMERIC)) AS anon_12 ON anon_12.id = anon_13.need_id
                        WHERE anon_12.id IS NOT NULL) AS anon_11
                      WHERE anon_11.need IS NULL) AS anon_36
                    WHERE anon_36.unvalued > $4::BIGINT
                    GROUP BY anon_36.key_state, anon_36.key_earmark, anon_36.unit) AS anon_35
                  GROUP BY anon_35.key_state, anon_35.key_earmark) AS anon_5 ON anon_4.key_state IS NOT DISTINCT
                FROM anon_5.key_state AND anon_4.key_earmark IS NOT DISTINCT
                FROM anon_5.key_earmark) AS anon_3) AS anon_1 FULL OUTER
            JOIN (
              SELECT anon_37.key_state AS key_state, anon_37.key_earmark AS key_earmark, anon_37.pledged_amount AS pledged_amount, anon_37.unplaced_pledged AS unplaced_pledged, anon_37.pledged_covered AS pledged_covered, anon_37.pledged_gap AS pledged_gap, anon_37.pledged_surplus AS pledged_surplus, anon_37.pledged_full AS pledged_full, anon_37.committed_amount AS committed_amount, anon_37.unplaced_committed AS unplaced_committed, anon_37.committed_covered AS committed_covered, anon_37.committed_gap AS committed_gap, anon_37.committed_surplus AS committed_surplus, anon_37.committed_full AS committed_full, anon_37.received_amount AS received_amount, anon_37.unplaced_received AS unplaced_received, anon_37.received_covered AS received_covered, anon_37.received_gap AS received_gap, anon_37.received_surplus AS received_surplus, anon_37.received_full AS received_full, anon_37.disbursed_amount AS disbursed_amount, anon_37.unplaced_disbursed AS unplaced_disbursed, anon_37.disbursed_covered AS disbursed_covered, anon_37.disbursed_gap AS disbursed_gap, anon_37.disbursed_surplus AS disbursed_surplus, anon_37.disbursed_full AS disbursed_full, anon_37.spent_amount AS spent_amount, anon_37.unplaced_spent AS unplaced_spent, anon_37.spent_covered AS spent_covered, anon_37.spent_gap AS spent_gap, anon_37.spent_surplus AS spent_surplus, anon_37.spent_full AS spent_full, anon_37.required AS required, anon_37.needs AS needs, anon_37.unit AS unit, anon_37.place_0 AS place_0, anon_37.place_1 AS place_1, anon_37.unconverted AS unconverted, anon_37.unplaced_unconverted AS unplaced_unconverted
              FROM (
                SELECT anon_38.key_state AS key_state, anon_38.key_earmark AS key_earmark, anon_38.pledged_amount AS pledged_amount, anon_38.unplaced_pledged AS unplaced_pledged, anon_38.pledged_covered AS pledged_covered, anon_38.pledged_gap AS pledged_gap, anon_38.pledged_surplus AS pledged_surplus, anon_38.pledged_full AS pledged_full, anon_38.committed_amount AS committed_amount, anon_38.unplaced_committed AS unplaced_committed, anon_38.committed_covered AS committed_covered, anon_38.committed_gap AS committed_gap, anon_38.committed_surplus AS committed_surplus, anon_38.committed_full AS committed_full, anon_38.received_amount AS received_amount, anon_38.unplaced_received AS unplaced_received, anon_38.received_covered AS received_covered, anon_38.received_gap AS received_gap, anon_38.received_surplus AS received_surplus, anon_38.received_full AS received_full, anon_38.disbursed_amount AS disbursed_amount, anon_38.unplaced_disbursed AS unplaced_disbursed, anon_38.disbursed_covered AS disbursed_covered, anon_38.disbursed_gap AS disbursed_gap, anon_38.disbursed_surplus AS disbursed_surplus, anon_38.disbursed_full AS disbursed_full, anon_38.spent_amount AS spent_amount, anon_38.unplaced_spent AS unplaced_spent, anon_38.spent_covered AS spent_covered, anon_38.spent_gap AS spent_gap, anon_38.spent_surplus AS spent_surplus, anon_38.spent_full AS spent_full, anon_38.required AS required, anon_38.needs AS needs, anon_38.unit AS unit, anon_38.place_0 AS place_0, anon_38.place_1 AS place_1, anon_38.unconverted AS unconverted, coalesce(anon_39.unconverted, '[]'::jsonb) AS unplaced_unconverted
                FROM (
                  SELECT anon_40.key_state AS key_state, anon_40.key_earmark AS key_earmark, anon_40.pledged_amount AS pledged_amount, anon_40.unplaced_pledged AS unplaced_pledged, anon_40.pledged_covered AS pledged_covered, anon_40.pledged_gap AS pledged_gap, anon_40.pledged_surplus AS pledged_surplus, anon_40.pledged_full AS pledged_full, anon_40.committed_amount AS committed_amount, anon_40.unplaced_committed AS unplaced_committed, anon_40.committed_covered AS committed_covered, anon_40.committed_gap AS committed_gap, anon_40.committed_surplus AS committed_surplus, anon_40.committed_full AS committed_full, anon_40.received_amount AS received_amount, anon_40.unplaced_received AS unplaced_received, anon_40.received_covered AS received_covered, anon_40.received_gap AS received_gap, anon_40.received_surplus AS received_surplus, anon_40.received_full AS received_full, anon_40.disbursed_amount AS disbursed_amount, anon_40.unplaced_disbursed AS unplaced_disbursed, anon_40.disbursed_covered AS disbursed_covered, anon_40.disbursed_gap AS disbursed_gap, anon_40.disbursed_surplus AS disbursed_surplus, anon_40.disbursed_full AS disbursed_full, anon_40.spent_amount AS spent_amount, anon_40.unplaced_spent AS unplaced_spent, anon_40.spent_covered AS spent_covered, anon_40.spent_gap AS spent_gap, anon_40.spent_surplus AS spent_surplus, anon_40.spent_full AS spent_full, anon_40.required AS required, anon_40.needs AS needs, anon_40.unit AS unit, anon_40.place_0 AS place_0, anon_40.place_1 AS place_1, coalesce(anon_41.unconverted, '[]'::jsonb) AS unconverted
                  FROM (
                    SELECT anon_42.key_state AS key_state, anon_42.key_earmark AS key_earmark, anon_42.pledged_amount AS pledged_amount, anon_42.unplaced_pledged AS unplaced_pledged, anon_42.pledged_covered AS pledged_covered, anon_42.pledged_gap AS pledged_gap, anon_42.pledged_surplus AS pledged_surplus, anon_42.pledged_full AS pledged_full, anon_42.committed_amount AS committed_amount, anon_42.unplaced_committed AS unplaced_committed, anon_42.committed_covered AS committed_covered, anon_42.committed_gap AS committed_gap, anon_42.committed_surplus AS committed_surplus, anon_42.committed_full AS committed_full, anon_42.received_amount AS received_amount, anon_42.unplaced_received AS unplaced_received, anon_42.received_covered AS received_covered, anon_42.received_gap AS received_gap, anon_42.received_surplus AS received_surplus, anon_42.received_full AS received_full, anon_42.disbursed_amount AS disbursed_amount, anon_42.unplaced_disbursed AS unplaced_disbursed, anon_42.disbursed_covered AS disbursed_covered, anon_42.disbursed_gap AS disbursed_gap, anon_42.disbursed_surplus AS disbursed_surplus, anon_42.disbursed_full AS disbursed_full, anon_42.spent_amount AS spent_amount, anon_42.unplaced_spent AS unplaced_spent, anon_42.spent_covered AS spent_covered, anon_42.spent_gap AS spent_gap, anon_42.spent_surplus AS spent_surplus, anon_42.spent_full AS spent_full, anon_42.required AS required, anon_42.needs AS needs, $2::VARCHAR AS unit, anon_42.key_state AS place_0, anon_42.key_earmark AS place_1
                    FROM (
                      SELECT anon_43.key_state AS key_state, anon_43.key_earmark AS key_earmark, anon_43.pledged_amount AS pledged_amount, anon_43.unplaced_pledged AS unplaced_pledged, anon_43.pledged_covered AS pledged_covered, anon_43.pledged_gap AS pledged_gap, anon_43.pledged_surplus AS pledged_surplus, anon_43.pledged_full AS pledged_full, anon_43.committed_amount AS committed_amount, anon_43.unplaced_committed AS unplaced_committed, anon_43.committed_covered AS committed_covered, anon_43.committed_gap AS committed_gap, anon_43.committed_surplus AS committed_surplus, anon_43.committed_full AS committed_full, anon_43.received_amount AS received_amount, anon_43.unplaced_received AS unplaced_received, anon_43.received_covered AS received_covered, anon_43.received_gap AS received_gap, anon_43.received_surplus AS received_surplus, anon_43.received_full AS received_full, anon_43.disbursed_amount AS disbursed_amount, anon_43.unplaced_disbursed AS unplaced_disbursed, anon_43.disbursed_covered AS disbursed_covered, anon_43.disbursed_gap AS disbursed_gap, anon_43.disbursed_surplus AS disbursed_surplus, anon_43.disbursed_full AS disbursed_full, anon_43.spent_amount AS spent_amount, anon_43.unplaced_spent AS unplaced_spent, anon_43.spent_covered AS spent_covered, anon_43.spent_gap AS spent_gap, anon_43.spent_surplus AS spent_surplus, anon_43.spent_full AS spent_full, anon_44.required AS required, anon_44.needs AS needs
                      FROM (
                        SELECT anon_45.key_state AS key_state, anon_45.key_earmark AS key_earmark, coalesce(sum(anon_45.value) FILTER (
                            WHERE anon_45.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_45.need IS NOT NULL), 0::numeric) AS pledged_amount, coalesce(sum(anon_45.value) FILTER (
                            WHERE anon_45.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_45.need IS NULL), 0::numeric) AS unplaced_pledged, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_45.value) FILTER (
                            WHERE anon_45.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_45.need IS NOT NULL), 0::numeric) AS committed_amount, coalesce(sum(anon_45.value) FILTER (
                            WHERE anon_45.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_45.need IS NULL), 0::numeric) AS unplaced_committed, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_45.value) FILTER (
                            WHERE anon_45.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_45.need IS NOT NULL), 0::numeric) AS received_amount, coalesce(sum(anon_45.value) FILTER (
                            WHERE anon_45.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_45.need IS NULL), 0::numeric) AS unplaced_received, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_45.value) FILTER (
                            WHERE anon_45.stage IN ('DISBURSED', 'SPENT') AND anon_45.need IS NOT NULL), 0::numeric) AS disbursed_amount, coalesce(sum(anon_45.value) FILTER (
                            WHERE anon_45.stage IN ('DISBURSED', 'SPENT') AND anon_45.need IS NULL), 0::numeric) AS unplaced_disbursed, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_45.value) FILTER (
                            WHERE anon_45.stage IN ('SPENT') AND anon_45.need IS NOT NULL), 0::numeric) AS spent_amount, coalesce(sum(anon_45.value) FILTER (
                            WHERE anon_45.stage IN ('SPENT') AND anon_45.need IS NULL), 0::numeric) AS unplaced_spent, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                        FROM (
                          SELECT anon_46.state_code AS key_state, CASE WHEN (anon_47.earmark_modality = 'A') THEN '1' WHEN (anon_47.earmark_modality = 'B') THEN '1' WHEN (anon_47.earmark_modality = 'C') THEN '1' WHEN (anon_47.earmark_modality = 'D') THEN '2' WHEN (anon_47.earmark_modality = 'E') THEN '2' WHEN (anon_47.earmark_modality = 'F') THEN '2' WHEN (anon_47.earmark_modality = 'G') THEN '3' WHEN (anon_47.earmark_modality = 'H') THEN '3' WHEN (anon_47.earmark_modality = 'I') THEN '4' WHEN (anon_47.earmark_modality = 'J') THEN '4' WHEN (anon_47.earmark_modality = 'K') THEN '4' WHEN (anon_47.earmark_modality = 'L') THEN '4' END AS key_earmark, anon_47.stage AS stage, anon_47.value AS value, anon_47.unit AS unit, anon_47.unvalued AS unvalued, anon_46.id AS need
                          FROM (
                            SELECT anon_48.stage AS stage, anon_48.unit AS unit, anon_48.need_id AS need_id, anon_48.project_id AS project_id, CASE WHEN ($2::VARCHAR = 'USD') THEN anon_48.balance_usd ELSE anon_48.balance END AS value, CASE WHEN ($2::VARCHAR = 'USD') THEN anon_48.unvalued ELSE 0 END AS unvalued, pledge_2.donor_id AS donor_id, pledge_2.event_id AS event_id, pledge_line_2.channel AS channel, pledge_line_2.fund_id AS fund_id, pledge_line_2.modality AS modality, pledge_line_2.earmark_modality AS earmark_modality
                            FROM (
                              SELECT account_2.stage AS stage, account_2.unit AS unit, account_2.line_id AS line_id, account_2.need_id AS need_id, account_2.project_id AS project_id, anon_49.balance AS balance, anon_49.balance_usd AS balance_usd, anon_49.unvalued AS unvalued
                              FROM account AS account_2
                              JOIN (
                                SELECT anon_50.account_id AS account_id, sum(anon_50.amount) AS balance, sum(anon_50.amount_usd) AS balance_usd, sum(anon_50.unvalued) AS unvalued
                                FROM (
                                  SELECT transfer_3.to_account AS account_id, 1 * transfer_3.amount AS amount, 1 * coalesce(transfer_3.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_3.amount_usd IS NULL) THEN transfer_3.amount ELSE 0 END AS unvalued
                                  FROM transfer AS transfer_3
                                  WHERE transfer_3.effective_on <= $1::DATE UNION ALL
                                  SELECT transfer_4.from_account AS account_id, -1 * transfer_4.amount AS amount, -1 * coalesce(transfer_4.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_4.amount_usd IS NULL) THEN transfer_4.amount ELSE 0 END AS unvalued
                                  FROM transfer AS transfer_4
                                  WHERE transfer_4.effective_on <= $1::DATE) AS anon_50
                                GROUP BY anon_50.account_id) AS anon_49 ON anon_49.account_id = account_2.id) AS anon_48
                            JOIN pledge_line AS pledge_line_2 ON pledge_line_2.id = anon_48.line_id
                            JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
                            WHERE anon_48.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($2::VARCHAR = 'USD' AND (anon_48.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_48.unit = $2::VARCHAR) AND pledge_line_2.modality != 'LOAN' AND pledge_2.illustrative IS false AND pledge_2.counts IS true) AS anon_47
                          LEFT OUTER JOIN (
                            SELECT need_3.id AS id, need_3.code AS code, need_3.plan_id AS plan_id, need_3.state_code AS state_code, need_3.pillar AS pillar, need_3.sector AS sector, need_3.stated_on_latest AS stated_on_latest, mirps_shared_sums_5.required AS required, mirps_shared_sums_5.pledged AS pledged, mirps_shared_sums_5.committed AS committed, mirps_shared_sums_5.received AS received, mirps_shared_sums_5.disbursed AS disbursed, mirps_shared_sums_5.spent AS spent
                            FROM need AS need_3
                            JOIN sums_r3 AS mirps_shared_sums_5 ON need_3.id = mirps_shared_sums_5.need_id AND CASE WHEN (mirps_shared_sums_5.money_class = 0 AND mirps_shared_sums_5.unit = $2::VARCHAR) THEN true ELSE false END
                            WHERE need_3.publication = 'PUBLISHED' AND need_3.plan_id = any(array((
                                  SELECT mirps_shared_plans_in_force_3.id
                                  FROM plans_in_force_r4 AS mirps_shared_plans_in_force_3))) AND need_3.illustrative IS false AND (mirps_shared_sums_5.required > 0 OR need_3.id IN (
                                SELECT anon_51.need_id
                                FROM (
                                  SELECT anon_52.need_id AS need_id, anon_52.unit AS unit, anon_52.required AS unvalued
                                  FROM (
                                    SELECT mirps_shared_sums_6.need_id AS need_id, mirps_shared_sums_6.unit AS unit, mirps_shared_sums_6.required AS required
                                    FROM sums_r3 AS mirps_shared_sums_6
                                    WHERE mirps_shared_sums_6.money_class = 0 AND mirps_shared_sums_6.required > 0) AS anon_52
                                  WHERE $2::VARCHAR = 'USD' AND (anon_52.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_51))) AS anon_46 ON anon_46.id = anon_47.need_id
                          WHERE anon_46.id IS NOT NULL) AS anon_45
                        GROUP BY anon_45.key_state, anon_45.key_earmark) AS anon_43
                      JOIN (
                        SELECT anon_53.state_code AS key_state, coalesce(sum(anon_53.required), 0::numeric) AS required, count(*) AS needs
                        FROM (
                          SELECT need_4.id AS id, need_4.code AS code, need_4.plan_id AS plan_id, need_4.state_code AS state_code, need_4.pillar AS pillar, need_4.sector AS sector, need_4.stated_on_latest AS stated_on_latest, mirps_shared_sums_7.required AS required, mirps_shared_sums_7.pledged AS pledged, mirps_shared_sums_7.committed AS committed, mirps_shared_sums_7.received AS received, mirps_shared_sums_7.disbursed AS disbursed, mirps_shared_sums_7.spent AS spent
                          FROM need AS need_4
                          JOIN sums_r3 AS mirps_shared_sums_7 ON need_4.id = mirps_shared_sums_7.need_id AND CASE WHEN (mirps_shared_sums_7.money_class = 0 AND mirps_shared_sums_7.unit = $2::VARCHAR) THEN true ELSE false END
                          WHERE need_4.publication = 'PUBLISHED' AND need_4.plan_id = any(array((
                                SELECT mirps_shared_plans_in_force_4.id
                                FROM plans_in_force_r4 AS mirps_shared_plans_in_force_4))) AND need_4.illustrative IS false AND (mirps_shared_sums_7.required > 0 OR need_4.id IN (
                              SELECT anon_54.need_id
                              FROM (
                                SELECT anon_55.need_id AS need_id, anon_55.unit AS unit, anon_55.required AS unvalued
                                FROM (
                                  SELECT mirps_shared_sums_8.need_id AS need_id, mirps_shared_sums_8.unit AS unit, mirps_shared_sums_8.required AS required
                                  FROM sums_r3 AS mirps_shared_sums_8
                                  WHERE mirps_shared_sums_8.money_class = 0 AND mirps_shared_sums_8.required > 0) AS anon_55
                                WHERE $2::VARCHAR = 'USD' AND (anon_55.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_54))) AS anon_53
                        GROUP BY anon_53.state_code) AS anon_44 ON anon_43.key_state IS NOT DISTINCT
                      FROM anon_44.key_state) AS anon_42) AS anon_40
                  LEFT OUTER JOIN (
                    SELECT anon_56.key_state AS key_state, anon_56.key_earmark AS key_earmark, jsonb_agg(jsonb_build_object('currency', anon_56.unit, 'amount', decimal_text(anon_56.amount, anon_56.unit))) AS unconverted
                    FROM (
                      SELECT anon_57.key_state AS key_state, anon_57.key_earmark AS key_earmark, anon_57.unit AS unit, sum(anon_57.unvalued) AS amount
                      FROM (
                        SELECT anon_45.key_state AS key_state, anon_45.key_earmark AS key_earmark, anon_45.stage AS stage, anon_45.value AS value, anon_45.unit AS unit, anon_45.unvalued AS unvalued, anon_45.need AS need
                        FROM (
                          SELECT anon_46.state_code AS key_state, CASE WHEN (anon_47.earmark_modality = 'A') THEN '1' WHEN (anon_47.earmark_modality = 'B') THEN '1' WHEN (anon_47.earmark_modality = 'C') THEN '1' WHEN (anon_47.earmark_modality = 'D') THEN '2' WHEN (anon_47.earmark_modality = 'E') THEN '2' WHEN (anon_47.earmark_modality = 'F') THEN '2' WHEN (anon_47.earmark_modality = 'G') THEN '3' WHEN (anon_47.earmark_modality = 'H') THEN '3' WHEN (anon_47.earmark_modality = 'I') THEN '4' WHEN (anon_47.earmark_modality = 'J') THEN '4' WHEN (anon_47.earmark_modality = 'K') THEN '4' WHEN (anon_47.earmark_modality = 'L') THEN '4' END AS key_earmark, anon_47.stage AS stage, anon_47.value AS value, anon_47.unit AS unit, anon_47.unvalued AS unvalued, anon_46.id AS need
                          FROM (
                            SELECT anon_48.stage AS stage, anon_48.unit AS unit, anon_48.need_id AS need_id, anon_48.project_id AS project_id, CASE WHEN ($2::VARCHAR = 'USD') THEN anon_48.balance_usd ELSE anon_48.balance END AS value, CASE WHEN ($2::VARCHAR = 'USD') THEN anon_48.unvalued ELSE 0 END AS unvalued, pledge_2.donor_id AS donor_id, pledge_2.event_id AS event_id, pledge_line_2.channel AS channel, pledge_line_2.fund_id AS fund_id, pledge_line_2.modality AS modality, pledge_line_2.earmark_modality AS earmark_modality
                            FROM (
                              SELECT account_2.stage AS stage, account_2.unit AS unit, account_2.line_id AS line_id, account_2.need_id AS need_id, account_2.project_id AS project_id, anon_49.balance AS balance, anon_49.balance_usd AS balance_usd, anon_49.unvalued AS unvalued
                              FROM account AS account_2
                              JOIN (
                                SELECT anon_50.account_id AS account_id, sum(anon_50.amount) AS balance, sum(anon_50.amount_usd) AS balance_usd, sum(anon_50.unvalued) AS unvalued
                                FROM (
                                  SELECT transfer_3.to_account AS account_id, 1 * transfer_3.amount AS amount, 1 * coalesce(transfer_3.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_3.amount_usd IS NULL) THEN transfer_3.amount ELSE 0 END AS unvalued
                                  FROM transfer AS transfer_3
                                  WHERE transfer_3.effective_on <= $1::DATE UNION ALL
                                  SELECT transfer_4.from_account AS account_id, -1 * transfer_4.amount AS amount, -1 * coalesce(transfer_4.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_4.amount_usd IS NULL) THEN transfer_4.amount ELSE 0 END AS unvalued
                                  FROM transfer AS transfer_4
                                  WHERE transfer_4.effective_on <= $1::DATE) AS anon_50
                                GROUP BY anon_50.account_id) AS anon_49 ON anon_49.account_id = account_2.id) AS anon_48
                            JOIN pledge_line AS pledge_line_2 ON pledge_line_2.id = anon_48.line_id
                            JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
                            WHERE anon_48.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($2::VARCHAR = 'USD' AND (anon_48.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_48.unit = $2::VARCHAR) AND pledge_line_2.modality != 'LOAN' AND pledge_2.illustrative IS false AND pledge_2.counts IS true) AS anon_47
                          LEFT OUTER JOIN (
                            SELECT need_3.id AS id, need_3.code AS code, need_3.plan_id AS plan_id, need_3.state_code AS state_code, need_3.pillar AS pillar, need_3.sector AS sector, need_3.stated_on_latest AS stated_on_latest, mirps_shared_sums_5.required AS required, mirps_shared_sums_5.pledged AS pledged, mirps_shared_sums_5.committed AS committed, mirps_shared_sums_5.received AS received, mirps_shared_sums_5.disbursed AS disbursed, mirps_shared_sums_5.spent AS spent
                            FROM need AS need_3
                            JOIN sums_r3 AS mirps_shared_sums_5 ON need_3.id = mirps_shared_sums_5.need_id AND CASE WHEN (mirps_shared_sums_5.money_class = 0 AND mirps_shared_sums_5.unit = $2::VARCHAR) THEN true ELSE false END
                            WHERE need_3.publication = 'PUBLISHED' AND need_3.plan_id = any(array((
                                  SELECT mirps_shared_plans_in_force_3.id
                                  FROM plans_in_force_r4 AS mirps_shared_plans_in_force_3))) AND need_3.illustrative IS false AND (mirps_shared_sums_5.required > 0 OR need_3.id IN (
                                SELECT anon_51.need_id
                                FROM (
                                  SELECT anon_52.need_id AS need_id, anon_52.unit AS unit, anon_52.required AS unvalued
                                  FROM (
                                    SELECT mirps_shared_sums_6.need_id AS need_id, mirps_shared_sums_6.unit AS unit, mirps_shared_sums_6.required AS required
                                    FROM sums_r3 AS mirps_shared_sums_6
                                    WHERE mirps_shared_sums_6.money_class = 0 AND mirps_shared_sums_6.required > 0) AS anon_52
                                  WHERE $2::VARCHAR = 'USD' AND (anon_52.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_51))) AS anon_46 ON anon_46.id = anon_47.need_id
                          WHERE anon_46.id IS NOT NULL) AS anon_45
                        WHERE anon_45.need IS NOT NULL) AS anon_57
                      WHERE anon_57.unvalued > $4::BIGINT
                      GROUP BY anon_57.key_state, anon_57.key_earmark, anon_57.unit) AS anon_56
                    GROUP BY anon_56.key_state, anon_56.key_earmark) AS anon_41 ON anon_40.key_state IS NOT DISTINCT
                  FROM anon_41.key_state AND anon_40.key_earmark IS NOT DISTINCT
                  FROM anon_41.key_earmark) AS anon_38
                LEFT OUTER JOIN (
                  SELECT anon_58.key_state AS key_state, anon_58.key_earmark AS key_earmark, jsonb_agg(jsonb_build_object('currency', anon_58.unit, 'amount', decimal_text(anon_58.amount, anon_58.unit))) AS unconverted
                  FROM (
                    SELECT anon_59.key_state AS key_state, anon_59.key_earmark AS key_earmark, anon_59.unit AS unit, sum(anon_59.unvalued) AS amount
                    FROM (
                      SELECT anon_45.key_state AS key_state, anon_45.key_earmark AS key_earmark, anon_45.stage AS stage, anon_45.value AS value, anon_45.unit AS unit, anon_45.unvalued AS unvalued, anon_45.need AS need
                      FROM (
                        SELECT anon_46.state_code AS key_state, CASE WHEN (anon_47.earmark_modality = 'A') THEN '1' WHEN (anon_47.earmark_modality = 'B') THEN '1' WHEN (anon_47.earmark_modality = 'C') THEN '1' WHEN (anon_47.earmark_modality = 'D') THEN '2' WHEN (anon_47.earmark_modality = 'E') THEN '2' WHEN (anon_47.earmark_modality = 'F') THEN '2' WHEN (anon_47.earmark_modality = 'G') THEN '3' WHEN (anon_47.earmark_modality = 'H') THEN '3' WHEN (anon_47.earmark_modality = 'I') THEN '4' WHEN (anon_47.earmark_modality = 'J') THEN '4' WHEN (anon_47.earmark_modality = 'K') THEN '4' WHEN (anon_47.earmark_modality = 'L') THEN '4' END AS key_earmark, anon_47.stage AS stage, anon_47.value AS value, anon_47.unit AS unit, anon_47.unvalued AS unvalued, anon_46.id AS need
                        FROM (
                          SELECT anon_48.stage AS stage, anon_48.unit AS unit, anon_48.need_id AS need_id, anon_48.project_id AS project_id, CASE WHEN ($2::VARCHAR = 'USD') THEN anon_48.balance_usd ELSE anon_48.balance END AS value, CASE WHEN ($2::VARCHAR = 'USD') THEN anon_48.unvalued ELSE 0 END AS unvalued, pledge_2.donor_id AS donor_id, pledge_2.event_id AS event_id, pledge_line_2.channel AS channel, pledge_line_2.fund_id AS fund_id, pledge_line_2.modality AS modality, pledge_line_2.earmark_modality AS earmark_modality
                          FROM (
                            SELECT account_2.stage AS stage, account_2.unit AS unit, account_2.line_id AS line_id, account_2.need_id AS need_id, account_2.project_id AS project_id, anon_49.balance AS balance, anon_49.balance_usd AS balance_usd, anon_49.unvalued AS unvalued
                            FROM account AS account_2
                            JOIN (
                              SELECT anon_50.account_id AS account_id, sum(anon_50.amount) AS balance, sum(anon_50.amount_usd) AS balance_usd, sum(anon_50.unvalued) AS unvalued
                              FROM (
                                SELECT transfer_3.to_account AS account_id, 1 * transfer_3.amount AS amount, 1 * coalesce(transfer_3.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_3.amount_usd IS NULL) THEN transfer_3.amount ELSE 0 END AS unvalued
                                FROM transfer AS transfer_3
                                WHERE transfer_3.effective_on <= $1::DATE UNION ALL
                                SELECT transfer_4.from_account AS account_id, -1 * transfer_4.amount AS amount, -1 * coalesce(transfer_4.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_4.amount_usd IS NULL) THEN transfer_4.amount ELSE 0 END AS unvalued
                                FROM transfer AS transfer_4
                                WHERE transfer_4.effective_on <= $1::DATE) AS anon_50
                              GROUP BY anon_50.account_id) AS anon_49 ON anon_49.account_id = account_2.id) AS anon_48
                          JOIN pledge_line AS pledge_line_2 ON pledge_line_2.id = anon_48.line_id
                          JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
                          WHERE anon_48.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($2::VARCHAR = 'USD' AND (anon_48.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_48.unit = $2::VARCHAR) AND pledge_line_2.modality != 'LOAN' AND pledge_2.illustrative IS false AND pledge_2.counts IS true) AS anon_47
                        LEFT OUTER JOIN (
                          SELECT need_3.id AS id, need_3.code AS code, need_3.plan_id AS plan_id, need_3.state_code AS state_code, need_3.pillar AS pillar, need_3.sector AS sector, need_3.stated_on_latest AS stated_on_latest, mirps_shared_sums_5.required AS required, mirps_shared_sums_5.pledged AS pledged, mirps_shared_sums_5.committed AS committed, mirps_shared_sums_5.received AS received, mirps_shared_sums_5.disbursed AS disbursed, mirps_shared_sums_5.spent AS spent
                          FROM need AS need_3
                          JOIN sums_r3 AS mirps_shared_sums_5 ON need_3.id = mirps_shared_sums_5.need_id AND CASE WHEN (mirps_shared_sums_5.money_class = 0 AND mirps_shared_sums_5.unit = $2::VARCHAR) THEN true ELSE false END
                          WHERE need_3.publication = 'PUBLISHED' AND need_3.plan_id = any(array((
                                SELECT mirps_shared_plans_in_force_3.id
                                FROM plans_in_force_r4 AS mirps_shared_plans_in_force_3))) AND need_3.illustrative IS false AND (mirps_shared_sums_5.required > 0 OR need_3.id IN (
                              SELECT anon_51.need_id
                              FROM (
                                SELECT anon_52.need_id AS need_id, anon_52.unit AS unit, anon_52.required AS unvalued
                                FROM (
                                  SELECT mirps_shared_sums_6.need_id AS need_id, mirps_shared_sums_6.unit AS unit, mirps_shared_sums_6.required AS required
                                  FROM sums_r3 AS mirps_shared_sums_6
                                  WHERE mirps_shared_sums_6.money_class = 0 AND mirps_shared_sums_6.required > 0) AS anon_52
                                WHERE $2::VARCHAR = 'USD' AND (anon_52.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_51))) AS anon_46 ON anon_46.id = anon_47.need_id
                        WHERE anon_46.id IS NOT NULL) AS anon_45
                      WHERE anon_45.need IS NULL) AS anon_59
                    WHERE anon_59.unvalued > $4::BIGINT
                    GROUP BY anon_59.key_state, anon_59.key_earmark, anon_59.unit) AS anon_58
                  GROUP BY anon_58.key_state, anon_58.key_earmark) AS anon_39 ON anon_38.key_state IS NOT DISTINCT
                FROM anon_39.key_state AND anon_38.key_earmark IS NOT DISTINCT
                FROM anon_39.key_earmark) AS anon_37) AS anon_2 ON concat(CASE WHEN (anon_1.key_state IS NULL) THEN '-' ELSE '+' END, CAST(anon_1.key_state AS TEXT)) = concat(CASE WHEN (anon_2.key_state IS NULL) THEN '-' ELSE '+' END, CAST(anon_2.key_state AS TEXT)) AND concat(CASE WHEN (anon_1.key_earmark IS NULL) THEN '-' ELSE '+' END, CAST(anon_1.key_earmark AS TEXT)) = concat(CASE WHEN (anon_2.key_earmark IS NULL) THEN '-' ELSE '+' END, CAST(anon_2.key_earmark AS TEXT))) AS r8
          ORDER BY r8.place_0 COLLATE "C" ASC NULLS LAST, r8.place_1 COLLATE "C" ASC NULLS LAST
          LIMIT 1000), ',') || ']}'
      FROM (
        SELECT $1::DATE AS effective, coalesce((
            SELECT journal_entry_1.recorded_at
            FROM journal_entry AS journal_entry_1
            WHERE journal_entry_1.sequence = (
              SELECT ledger_head.sequence
              FROM ledger_head)), now()) AS known, (
          SELECT ledger_head.sequence
          FROM ledger_head) AS sequence) AS r1
      LIMIT 1), 'null') || '}', 'UTF8')
