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
            WHERE plan_2.state_code IS NOT DISTINCT
            FROM plan_1.state_code AND plan_2.reference IS true AND plan_2.adopted_latest <= $3::DATE AND plan_2.illustrative IS false AND CASE WHEN CASE WHEN (plan_2.adopted_latest > plan_1.adopted_latest) THEN true WHEN (plan_2.adopted_latest = plan_1.adopted_latest AND plan_2.id != plan_1.id) THEN (NOT (EXISTS (
                  SELECT plan_3.id
                  FROM plan AS plan_3
                  WHERE plan_3.supersedes_id = plan_2.id AND plan_3.adopted_latest = plan_2.adopted_latest AND plan_3.reference IS true AND plan_3.adopted_latest <= $3::DATE AND plan_3.illustrative IS false)), plan_2.version, plan_2.id) > (NOT (EXISTS (
                  SELECT plan_4.id
                  FROM plan AS plan_4
                  WHERE plan_4.supersedes_id = plan_1.id AND plan_4.adopted_latest = plan_1.adopted_latest AND plan_4.reference IS true AND plan_4.adopted_latest <= $3::DATE AND plan_4.illustrative IS false)), plan_1.version, plan_1.id) ELSE false END THEN EXISTS (
              SELECT need_1.id
              FROM need AS need_1
              JOIN sums_r3 AS mirps_shared_sums_1 ON need_1.id = mirps_shared_sums_1.need_id AND mirps_shared_sums_1.money_class = 0
              WHERE need_1.plan_id = plan_2.id AND need_1.publication = 'PUBLISHED' AND mirps_shared_sums_1.required > 0 AND need_1.illustrative IS false) ELSE false END)))
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
                SELECT need_2.id AS id, need_2.code AS code, need_2.plan_id AS plan_id, need_2.state_code AS state_code, need_2.pillar AS pillar, need_2.sector AS sector, need_2.stated_on_latest AS stated_on_latest, coalesce(anon_3.required, 0) AS required
                FROM need AS need_2
                LEFT OUTER JOIN (
                  SELECT mirps_shared_sums_1.need_id AS need_id, mirps_shared_sums_1.unit AS unit, mirps_shared_sums_1.required AS required
                  FROM sums_r3 AS mirps_shared_sums_1
                  WHERE mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.required > 0) AS anon_3 ON need_2.id = anon_3.need_id AND anon_3.unit = $1::VARCHAR
                WHERE need_2.publication = 'PUBLISHED' AND need_2.plan_id = any(array((
                      SELECT mirps_shared_plans_in_force_1.id
                      FROM plans_in_force_r4 AS mirps_shared_plans_in_force_1))) AND need_2.illustrative IS false) AS anon_2
              JOIN need AS need_1 ON need_1.id = anon_2.id AND need_1.code = any($4::TEXT[])) AS anon_1), '[]'::json) AS needs, coalesce((
            SELECT json_agg(anon_4.item) AS json_agg_3
            FROM (
              SELECT json_build_array(need_3.id, need_3.code, 0, need_3.state_code, need_3.pillar, need_3.sector, to_json(need_3.populations), (
                  SELECT json_agg(project_2.code) AS json_agg_4
                  FROM project_need AS project_need_2
                  JOIN project AS project_2 ON project_2.id = project_need_2.project_id
                  WHERE project_need_2.need_id = need_3.id), need_3.period_earliest, need_3.period_latest) AS item
              FROM need AS need_3
              WHERE need_3.id IN (
                SELECT mirps_shared_money_1.need_id
                FROM money_r2 AS mirps_shared_money_1)) AS anon_4), '[]'::json) AS standing, coalesce((
            SELECT json_agg(anon_5.item) AS json_agg_5
            FROM (
              SELECT json_build_array(mirps_shared_money_2.id, mirps_shared_money_2.line_id, mirps_shared_money_2.need_id, mirps_shared_money_2.project_id, mirps_shared_money_2.stage, mirps_shared_money_2.unit, mirps_shared_money_2.value, mirps_shared_money_2.unvalued) AS item
              FROM money_r2 AS mirps_shared_money_2
              WHERE mirps_shared_money_2.value != 0 OR mirps_shared_money_2.unvalued != 0) AS anon_5), '[]'::json) AS money, coalesce((
            SELECT json_agg(anon_6.item) AS json_agg_6
            FROM (
              SELECT json_build_array(pledge_line_1.id, pledge_1.code, pledge_line_1.position, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality, to_json(pledge_line_1.earmark_states), to_json(pledge_line_1.earmark_pillars), to_json(pledge_line_1.earmark_sectors), to_json(pledge_line_1.earmark_needs), to_json(pledge_line_1.earmark_projects), to_json(pledge_line_1.earmark_populations), to_json(pledge_line_1.earmark_vulnerable_groups), to_json(pledge_line_1.earmark_period_edtf)) AS item
              FROM pledge_line AS pledge_line_1
              JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
              WHERE pledge_line_1.id IN (
                SELECT mirps_shared_money_3.line_id
                FROM money_r2 AS mirps_shared_money_3)) AS anon_6), '[]'::json) AS lines, json_build_object('donor', (
            SELECT coalesce(json_object_agg(anon_7.code, anon_7.id), '{}'::json) AS coalesce_1
            FROM (
              SELECT party_1.code AS code, party_1.id AS id
              FROM party AS party_1
              WHERE party_1.code = any($5::TEXT[])) AS anon_7), 'event', (
            SELECT coalesce(json_object_agg(anon_8.code, anon_8.id), '{}'::json) AS coalesce_2
            FROM (
              SELECT event_1.code AS code, event_1.id AS id
              FROM event AS event_1
              WHERE event_1.code = any($6::TEXT[])) AS anon_8), 'fund', (
            SELECT coalesce(json_object_agg(anon_9.code, anon_9.id), '{}'::json) AS coalesce_3
            FROM (
              SELECT fund_1.code AS code, fund_1.id AS id
              FROM fund AS fund_1
              WHERE fund_1.code = any($7::TEXT[])) AS anon_9), 'plan', (
            SELECT coalesce(json_object_agg(anon_10.code, anon_10.id), '{}'::json) AS coalesce_4
            FROM (
              SELECT plan_1.code AS code, plan_1.id AS id
              FROM plan AS plan_1
              WHERE plan_1.code = any($8::TEXT[])) AS anon_10), 'state', (
            SELECT coalesce(json_object_agg(anon_11.code, anon_11.id), '{}'::json) AS coalesce_5
            FROM (
              SELECT state_1.code AS code, state_1.id AS id
              FROM state AS state_1
              WHERE state_1.code = any($9::TEXT[])) AS anon_11), 'need', (
            SELECT coalesce(json_object_agg(anon_12.code, anon_12.id), '{}'::json) AS coalesce_6
            FROM (
              SELECT need_4.code AS code, need_4.id AS id
              FROM need AS need_4
              WHERE need_4.code = any($10::TEXT[]) AND need_4.publication = 'PUBLISHED') AS anon_12), 'project', (
            SELECT coalesce(json_object_agg(anon_13.code, anon_13.id), '{}'::json) AS coalesce_7
            FROM (
              SELECT project_3.code AS code, project_3.id AS id
              FROM project AS project_3
              WHERE project_3.code = any($11::TEXT[])) AS anon_13), 'pillar', (
            SELECT coalesce(json_object_agg(anon_14.code, anon_14.id), '{}'::json) AS coalesce_8
            FROM (
              SELECT code_list_item_1.code AS code, code_list_item_1.id AS id
              FROM code_list_item AS code_list_item_1
              WHERE code_list_item_1.code = any($12::TEXT[]) AND code_list_item_1.code_list = 'PILLAR') AS anon_14), 'sector', (
            SELECT coalesce(json_object_agg(anon_15.code, anon_15.id), '{}'::json) AS coalesce_9
            FROM (
              SELECT code_list_item_2.code AS code, code_list_item_2.id AS id
              FROM code_list_item AS code_list_item_2
              WHERE code_list_item_2.code = any($13::TEXT[]) AND code_list_item_2.code_list = 'SECTOR') AS anon_15), 'sectors', (
            SELECT coalesce(json_object_agg(anon_16.code, anon_16.id), '{}'::json) AS coalesce_10
            FROM (
              SELECT anon_17.code AS code, min(code_list_item_3.id) AS id
              FROM unnest($14::TEXT[]) AS anon_17(code)
              JOIN code_list_item AS code_list_item_3 ON starts_with(code_list_item_3.code, anon_17.code)
              WHERE code_list_item_3.code_list = 'SECTOR' AND anon_17.code != ''
              GROUP BY anon_17.code) AS anon_16), 'population', (
            SELECT coalesce(json_object_agg(anon_18.code, anon_18.id), '{}'::json) AS coalesce_11
            FROM (
              SELECT code_list_item_4.code AS code, code_list_item_4.id AS id
              FROM code_list_item AS code_list_item_4
              WHERE code_list_item_4.code = any($15::TEXT[]) AND code_list_item_4.code_list = 'POPULATION') AS anon_18), 'vulnerableGroup', (
            SELECT coalesce(json_object_agg(anon_19.code, anon_19.id), '{}'::json) AS coalesce_12
            FROM (
              SELECT code_list_item_5.code AS code, code_list_item_5.id AS id
              FROM code_list_item AS code_list_item_5
              WHERE code_list_item_5.code = any($16::TEXT[]) AND code_list_item_5.code_list = 'VULNERABLE_GROUP') AS anon_19)) AS names, (
          SELECT coalesce(json_object_agg(plan_2.code, json_build_array(plan_2.state_code, plan_2.id IN (
                  SELECT mirps_shared_plans_in_force_2.id
                  FROM plans_in_force_r4 AS mirps_shared_plans_in_force_2) AND NOT (EXISTS (
                    SELECT plan_3.id
                    FROM plan AS plan_3
                    WHERE plan_3.id IN (
                      SELECT mirps_shared_plans_in_force_2.id
                      FROM plans_in_force_r4 AS mirps_shared_plans_in_force_2) AND plan_3.state_code IS NOT DISTINCT
                    FROM plan_2.state_code AND CASE WHEN (plan_2.adopted_latest > plan_3.adopted_latest) THEN true WHEN (plan_2.adopted_latest = plan_3.adopted_latest AND plan_2.id != plan_3.id) THEN (NOT (EXISTS (
                          SELECT plan_4.id
                          FROM plan AS plan_4
                          WHERE plan_4.supersedes_id = plan_2.id AND plan_4.adopted_latest = plan_2.adopted_latest AND plan_4.reference IS true)), plan_2.version, plan_2.id) > (NOT (EXISTS (
                          SELECT plan_5.id
                          FROM plan AS plan_5
                          WHERE plan_5.supersedes_id = plan_3.id AND plan_5.adopted_latest = plan_3.adopted_latest AND plan_5.reference IS true)), plan_3.version, plan_3.id) ELSE false END)))), '{}'::json) AS coalesce_13
          FROM plan AS plan_2
          WHERE plan_2.code = any($8::TEXT[])) AS plans, (
          SELECT coalesce(json_object_agg(need_5.code, anon_20.unit), '{}'::json) AS coalesce_14
          FROM (
            SELECT anon_21.need_id AS need_id, anon_21.unit AS unit, anon_21.required AS unvalued
            FROM (
              SELECT mirps_shared_sums_2.need_id AS need_id, mirps_shared_sums_2.unit AS unit, mirps_shared_sums_2.required AS required
              FROM sums_r3 AS mirps_shared_sums_2
              WHERE mirps_shared_sums_2.money_class = 0 AND mirps_shared_sums_2.required > 0) AS anon_21
            WHERE $1::VARCHAR = 'USD' AND (anon_21.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_20
          JOIN need AS need_5 ON need_5.id = anon_20.need_id
          WHERE need_5.code = any($4::TEXT[]) AND need_5.id IN (
            SELECT anon_22.id
            FROM (
              SELECT need_6.id AS id, need_6.code AS code, need_6.plan_id AS plan_id, need_6.state_code AS state_code, need_6.pillar AS pillar, need_6.sector AS sector, need_6.stated_on_latest AS stated_on_latest, mirps_shared_sums_3.required AS required, mirps_shared_sums_3.pledged AS pledged, mirps_shared_sums_3.committed AS committed, mirps_shared_sums_3.received AS received, mirps_shared_sums_3.disbursed AS disbursed, mirps_shared_sums_3.spent AS spent
              FROM need AS need_6
              JOIN sums_r3 AS mirps_shared_sums_3 ON need_6.id = mirps_shared_sums_3.need_id AND CASE WHEN (mirps_shared_sums_3.money_class = 0 AND mirps_shared_sums_3.unit = $1::VARCHAR) THEN true ELSE false END
              WHERE need_6.publication = 'PUBLISHED' AND need_6.plan_id = any(array((
                    SELECT mirps_shared_plans_in_force_3.id
                    FROM plans_in_force_r4 AS mirps_shared_plans_in_force_3))) AND need_6.illustrative IS false AND (mirps_shared_sums_3.required > 0 OR mirps_shared_sums_3.pledged > 0 OR need_6.id IN (
                  SELECT mirps_shared_sums_4.need_id
                  FROM sums_r3 AS mirps_shared_sums_4
                  WHERE $1::VARCHAR = 'USD' AND (mirps_shared_sums_4.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (mirps_shared_sums_4.required > 0 OR mirps_shared_sums_4.pledged > 0) AND mirps_shared_sums_4.money_class = 0))) AS anon_22)) AS unrated) AS r1
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
            WHERE plan_2.state_code IS NOT DISTINCT
            FROM plan_1.state_code AND plan_2.reference IS true AND plan_2.adopted_latest <= $1::DATE AND plan_2.illustrative IS false AND CASE WHEN CASE WHEN (plan_2.adopted_latest > plan_1.adopted_latest) THEN true WHEN (plan_2.adopted_latest = plan_1.adopted_latest AND plan_2.id != plan_1.id) THEN (NOT (EXISTS (
                  SELECT plan_3.id
                  FROM plan AS plan_3
                  WHERE plan_3.supersedes_id = plan_2.id AND plan_3.adopted_latest = plan_2.adopted_latest AND plan_3.reference IS true AND plan_3.adopted_latest <= $1::DATE AND plan_3.illustrative IS false)), plan_2.version, plan_2.id) > (NOT (EXISTS (
                  SELECT plan_4.id
                  FROM plan AS plan_4
                  WHERE plan_4.supersedes_id = plan_1.id AND plan_4.adopted_latest = plan_1.adopted_latest AND plan_4.reference IS true AND plan_4.adopted_latest <= $1::DATE AND plan_4.illustrative IS false)), plan_1.version, plan_1.id) ELSE false END THEN EXISTS (
              SELECT need_1.id
              FROM need AS need_1
              JOIN sums_r3 AS mirps_shared_sums_1 ON need_1.id = mirps_shared_sums_1.need_id AND mirps_shared_sums_1.money_class = 0
              WHERE need_1.plan_id = plan_2.id AND need_1.publication = 'PUBLISHED' AND mirps_shared_sums_1.required > 0 AND need_1.illustrative IS false) ELSE false END))), supposed_placed_r6 AS (
        SELECT anon_1.need_id, anon_1.pledged, anon_1.committed, anon_1.received, anon_1.disbursed, anon_1.spent
        FROM (
          SELECT anon_2.need_id AS need_id, sum(anon_2.pledged) AS pledged, sum(anon_2.committed) AS committed, sum(anon_2.received) AS received, sum(anon_2.disbursed) AS disbursed, sum(anon_2.spent) AS spent
          FROM (
            SELECT anon_3.need_id AS need_id, anon_3.pledged AS pledged, anon_3.committed AS committed, anon_3.received AS received, anon_3.disbursed AS disbursed, anon_3.spent AS spent
            FROM (
              SELECT mirps_shared_sums_1.need_id AS need_id, mirps_shared_sums_1.pledged AS pledged, mirps_shared_sums_1.committed AS committed, mirps_shared_sums_1.received AS received, mirps_shared_sums_1.disbursed AS disbursed, mirps_shared_sums_1.spent AS spent
              FROM sums_r3 AS mirps_shared_sums_1
              WHERE CASE WHEN (mirps_shared_sums_1.unit = $2::VARCHAR AND mirps_shared_sums_1.money_class = 0) THEN true ELSE false END) AS anon_3 UNION ALL
            SELECT coalesce(anon_4.need_id, 0) AS need_id, coalesce(anon_4.value, 0) * CAST(anon_4.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AS INTEGER) AS anon_5, coalesce(anon_4.value, 0) * CAST(anon_4.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AS INTEGER) AS anon_6, coalesce(anon_4.value, 0) * CAST(anon_4.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AS INTEGER) AS anon_7, coalesce(anon_4.value, 0) * CAST(anon_4.stage IN ('DISBURSED', 'SPENT') AS INTEGER) AS anon_8, coalesce(anon_4.value, 0) * CAST(anon_4.stage IN ('SPENT') AS INTEGER) AS anon_9
            FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'money') AS anon_4(stage TEXT, unit TEXT, need_id BIGINT, project_id BIGINT, value NUMERIC, unvalued NUMERIC, donor_id BIGINT, event_id BIGINT, channel TEXT, fund_id BIGINT, modality TEXT, earmark_modality TEXT)) AS anon_2
          GROUP BY anon_2.need_id) AS anon_1), supposed_missing_from_all_r7 AS MATERIALIZED (
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
          SELECT anon_9.id AS id, anon_9.code AS code, anon_9.plan_id AS plan_id, anon_9.state_code AS state_code, anon_9.pillar AS pillar, anon_9.sector AS sector, anon_9.stated_on_latest AS stated_on_latest, anon_9.required AS required, coalesce(mirps_shared_supposed_placed_1.pledged, 0) AS pledged, coalesce(mirps_shared_supposed_placed_1.committed, 0) AS committed, coalesce(mirps_shared_supposed_placed_1.received, 0) AS received, coalesce(mirps_shared_supposed_placed_1.disbursed, 0) AS disbursed, coalesce(mirps_shared_supposed_placed_1.spent, 0) AS spent
          FROM (
            SELECT anon_10.id AS id, anon_10.code AS code, anon_10.plan_id AS plan_id, anon_10.state_code AS state_code, anon_10.pillar AS pillar, anon_10.sector AS sector, anon_10.stated_on_latest AS stated_on_latest, coalesce(anon_11.required, anon_10.required) AS required
            FROM (
              SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coalesce(anon_12.required, 0) AS required
              FROM need AS need_1
              LEFT OUTER JOIN (
                SELECT mirps_shared_sums_3.need_id AS need_id, mirps_shared_sums_3.unit AS unit, mirps_shared_sums_3.required AS required
                FROM sums_r3 AS mirps_shared_sums_3
                WHERE mirps_shared_sums_3.money_class = 0 AND mirps_shared_sums_3.required > 0) AS anon_12 ON need_1.id = anon_12.need_id AND anon_12.unit = $2::VARCHAR
              WHERE need_1.publication = 'PUBLISHED' AND need_1.plan_id = any(array((
                    SELECT mirps_shared_plans_in_force_1.id
                    FROM plans_in_force_r4 AS mirps_shared_plans_in_force_1))) AND need_1.illustrative IS false) AS anon_10
            LEFT OUTER JOIN jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'required') AS anon_11(id BIGINT, required NUMERIC) ON anon_10.id = anon_11.id UNION ALL
            SELECT anon_13.id AS id, anon_13.code AS code, anon_13.plan_id AS plan_id, anon_13.state_code AS state_code, anon_13.pillar AS pillar, anon_13.sector AS sector, anon_13.stated_on_latest AS stated_on_latest, anon_13.required AS required
            FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'needs') AS anon_13(id BIGINT, code TEXT, plan_id BIGINT, state_code TEXT, pillar TEXT, sector TEXT, stated_on_latest DATE, plan_code TEXT, required NUMERIC)) AS anon_9
          LEFT OUTER JOIN supposed_placed_r6 AS mirps_shared_supposed_placed_1 ON anon_9.id = mirps_shared_supposed_placed_1.need_id
          WHERE anon_9.required > 0 OR mirps_shared_supposed_placed_1.pledged > 0 OR anon_9.id IN (
            SELECT anon_14.need_id
            FROM (
              SELECT anon_15.need_id AS need_id, anon_15.unit AS unit, anon_15.required AS unvalued
              FROM (
                SELECT mirps_shared_sums_4.need_id AS need_id, mirps_shared_sums_4.unit AS unit, mirps_shared_sums_4.required AS required
                FROM sums_r3 AS mirps_shared_sums_4
                WHERE mirps_shared_sums_4.money_class = 0 AND mirps_shared_sums_4.required > 0) AS anon_15
              WHERE $2::VARCHAR = 'USD' AND (anon_15.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_14) OR anon_9.id IN (
            SELECT anon_16.need_id
            FROM (
              SELECT anon_17.need_id AS need_id, anon_17.unit AS unit, sum(anon_17.unvalued) AS unvalued
              FROM (
                SELECT anon_18.need_id AS need_id, anon_18.unit AS unit, anon_18.unvalued AS unvalued
                FROM (
                  SELECT mirps_shared_sums_5.need_id AS need_id, mirps_shared_sums_5.unit AS unit, mirps_shared_sums_5.pledged AS unvalued
                  FROM sums_r3 AS mirps_shared_sums_5
                  WHERE $2::VARCHAR = 'USD' AND (mirps_shared_sums_5.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND mirps_shared_sums_5.money_class = 0) AS anon_18 UNION ALL
                SELECT coalesce(anon_19.need_id, 0) AS need_id, anon_19.unit AS unit, anon_19.unvalued AS unvalued
                FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'money') AS anon_19(stage TEXT, unit TEXT, need_id BIGINT, project_id BIGINT, value NUMERIC, unvalued NUMERIC, donor_id BIGINT, event_id BIGINT, channel TEXT, fund_id BIGINT, modality TEXT, earmark_modality TEXT)
                WHERE anon_19.unvalued != 0) AS anon_17
              GROUP BY anon_17.need_id, anon_17.unit) AS anon_16
            WHERE anon_16.unvalued > 0)) AS anon_8 ON anon_8.id = anon_1.need_id
        WHERE anon_1.unvalued > 0), holdings_r12 AS (
        SELECT account_1.stage, account_1.unit, account_1.line_id, account_1.need_id, account_1.project_id, anon_1.balance, anon_1.balance_usd, anon_1.unvalued
        FROM account AS account_1
        JOIN (
          SELECT anon_2.account_id AS account_id, sum(anon_2.amount) AS balance, sum(anon_2.amount_usd) AS balance_usd, sum(anon_2.unvalued) AS unvalued
          FROM (
            SELECT transfer_1.to_account AS account_id, 1 * transfer_1.amount AS amount, 1 * coalesce(transfer_1.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_1.amount_usd IS NULL) THEN transfer_1.amount ELSE 0 END AS unvalued
            FROM transfer AS transfer_1
            WHERE transfer_1.effective_on <= $1::DATE UNION ALL
            SELECT transfer_2.from_account AS account_id, -1 * transfer_2.amount AS amount, -1 * coalesce(transfer_2.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_2.amount_usd IS NULL) THEN transfer_2.amount ELSE 0 END AS unvalued
            FROM transfer AS transfer_2
            WHERE transfer_2.effective_on <= $1::DATE) AS anon_2
          GROUP BY anon_2.account_id) AS anon_1 ON anon_1.account_id = account_1.id), supposed_money_without_rate_r13 AS MATERIALIZED (
        SELECT anon_1.key_state, anon_1.key_earmark, anon_1.reached, anon_1.value, anon_1.unit, anon_1.unvalued, anon_1.need
        FROM (
          SELECT anon_2.state_code AS key_state, CASE WHEN (anon_3.earmark_modality = 'A') THEN '1' WHEN (anon_3.earmark_modality = 'B') THEN '1' WHEN (anon_3.earmark_modality = 'C') THEN '1' WHEN (anon_3.earmark_modality = 'D') THEN '2' WHEN (anon_3.earmark_modality = 'E') THEN '2' WHEN (anon_3.earmark_modality = 'F') THEN '2' WHEN (anon_3.earmark_modality = 'G') THEN '3' WHEN (anon_3.earmark_modality = 'H') THEN '3' WHEN (anon_3.earmark_modality = 'I') THEN '4' WHEN (anon_3.earmark_modality = 'J') THEN '4' WHEN (anon_3.earmark_modality = 'K') THEN '4' WHEN (anon_3.earmark_modality = 'L') THEN '4' END AS key_earmark, CASE WHEN (anon_3.stage IN ('PLEDGED')) THEN 1 WHEN (anon_3.stage IN ('COMMITTED')) THEN 2 WHEN (anon_3.stage IN ('RECEIVED', 'OBLIGATED')) THEN 3 WHEN (anon_3.stage IN ('DISBURSED')) THEN 4 WHEN (anon_3.stage IN ('SPENT')) THEN 5 END AS reached, anon_3.value AS value, anon_3.unit AS unit, anon_3.unvalued AS unvalued, anon_2.id AS need
          FROM (
            SELECT anon_4.stage AS stage, anon_4.unit AS unit, anon_4.need_id AS need_id, anon_4.project_id AS project_id, anon_4.donor_id AS donor_id, anon_4.event_id AS event_id, anon_4.channel AS channel, anon_4.fund_id AS fund_id, anon_4.modality AS modality, anon_4.earmark_modality AS earmark_modality, sum(anon_4.value) AS value, sum(anon_4.unvalued) AS unvalued
            FROM (
              SELECT anon_5.stage AS stage, anon_5.unit AS unit, anon_5.need_id AS need_id, anon_5.project_id AS project_id, anon_5.value AS value, anon_5.unvalued AS unvalued, anon_5.donor_id AS donor_id, anon_5.event_id AS event_id, anon_5.channel AS channel, anon_5.fund_id AS fund_id, anon_5.modality AS modality, anon_5.earmark_modality AS earmark_modality
              FROM (
                SELECT mirps_shared_holdings_1.stage AS stage, mirps_shared_holdings_1.unit AS unit, mirps_shared_holdings_1.need_id AS need_id, mirps_shared_holdings_1.project_id AS project_id, CASE WHEN ($2::VARCHAR = 'USD') THEN mirps_shared_holdings_1.balance_usd ELSE mirps_shared_holdings_1.balance END AS value, CASE WHEN ($2::VARCHAR = 'USD') THEN mirps_shared_holdings_1.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                FROM holdings_r12 AS mirps_shared_holdings_1
                JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = mirps_shared_holdings_1.line_id
                JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                WHERE mirps_shared_holdings_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($2::VARCHAR = 'USD' AND (mirps_shared_holdings_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR mirps_shared_holdings_1.unit = $2::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true AND $2::VARCHAR = 'USD' AND mirps_shared_holdings_1.unvalued > 0) AS anon_5 UNION ALL
              SELECT anon_6.stage AS stage, anon_6.unit AS unit, anon_6.need_id AS need_id, anon_6.project_id AS project_id, anon_6.value AS value, anon_6.unvalued AS unvalued, anon_6.donor_id AS donor_id, anon_6.event_id AS event_id, anon_6.channel AS channel, anon_6.fund_id AS fund_id, anon_6.modality AS modality, anon_6.earmark_modality AS earmark_modality
              FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'money') AS anon_6(stage TEXT, unit TEXT, need_id BIGINT, project_id BIGINT, value NUMERIC, unvalued NUMERIC, donor_id BIGINT, event_id BIGINT, channel TEXT, fund_id BIGINT, modality TEXT, earmark_modality TEXT)) AS anon_4
            GROUP BY anon_4.stage, anon_4.unit, anon_4.need_id, anon_4.project_id, anon_4.donor_id, anon_4.event_id, anon_4.channel, anon_4.fund_id, anon_4.modality, anon_4.earmark_modality) AS anon_3
          LEFT OUTER JOIN (
            SELECT anon_7.id AS id, anon_7.code AS code, anon_7.plan_id AS plan_id, anon_7.state_code AS state_code, anon_7.pillar AS pillar, anon_7.sector AS sector, anon_7.stated_on_latest AS stated_on_latest, anon_7.required AS required, coalesce(mirps_shared_supposed_placed_1.pledged, 0) AS pledged, coalesce(mirps_shared_supposed_placed_1.committed, 0) AS committed, coalesce(mirps_shared_supposed_placed_1.received, 0) AS received, coalesce(mirps_shared_supposed_placed_1.disbursed, 0) AS disbursed, coalesce(mirps_shared_supposed_placed_1.spent, 0) AS spent
            FROM (
              SELECT anon_8.id AS id, anon_8.code AS code, anon_8.plan_id AS plan_id, anon_8.state_code AS state_code, anon_8.pillar AS pillar, anon_8.sector AS sector, anon_8.stated_on_latest AS stated_on_latest, coalesce(anon_9.required, anon_8.required) AS required
              FROM (
                SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coalesce(anon_10.required, 0) AS required
                FROM need AS need_1
                LEFT OUTER JOIN (
                  SELECT mirps_shared_sums_1.need_id AS need_id, mirps_shared_sums_1.unit AS unit, mirps_shared_sums_1.required AS required
                  FROM sums_r3 AS mirps_shared_sums_1
                  WHERE mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.required > 0) AS anon_10 ON need_1.id = anon_10.need_id AND anon_10.unit = $2::VARCHAR
                WHERE need_1.publication = 'PUBLISHED' AND need_1.plan_id = any(array((
                      SELECT mirps_shared_plans_in_force_1.id
                      FROM plans_in_force_r4 AS mirps_shared_plans_in_force_1))) AND need_1.illustrative IS false) AS anon_8
              LEFT OUTER JOIN jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'required') AS anon_9(id BIGINT, required NUMERIC) ON anon_8.id = anon_9.id UNION ALL
              SELECT anon_11.id AS id, anon_11.code AS code, anon_11.plan_id AS plan_id, anon_11.state_code AS state_code, anon_11.pillar AS pillar, anon_11.sector AS sector, anon_11.stated_on_latest AS stated_on_latest, anon_11.required AS required
              FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'needs') AS anon_11(id BIGINT, code TEXT, plan_id BIGINT, state_code TEXT, pillar TEXT, sector TEXT, stated_on_latest DATE, plan_code TEXT, required NUMERIC)) AS anon_7
            LEFT OUTER JOIN supposed_placed_r6 AS mirps_shared_supposed_placed_1 ON anon_7.id = mirps_shared_supposed_placed_1.need_id
            WHERE anon_7.required > 0 OR mirps_shared_supposed_placed_1.pledged > 0 OR anon_7.id IN (
              SELECT anon_12.need_id
              FROM (
                SELECT anon_13.need_id AS need_id, anon_13.unit AS unit, anon_13.required AS unvalued
                FROM (
                  SELECT mirps_shared_sums_2.need_id AS need_id, mirps_shared_sums_2.unit AS unit, mirps_shared_sums_2.required AS required
                  FROM sums_r3 AS mirps_shared_sums_2
                  WHERE mirps_shared_sums_2.money_class = 0 AND mirps_shared_sums_2.required > 0) AS anon_13
                WHERE $2::VARCHAR = 'USD' AND (anon_13.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_12) OR anon_7.id IN (
              SELECT anon_14.need_id
              FROM (
                SELECT anon_15.need_id AS need_id, anon_15.unit AS unit, sum(anon_15.unvalued) AS unvalued
                FROM (
                  SELECT anon_16.need_id AS need_id, anon_16.unit AS unit, anon_16.unvalued AS unvalued
                  FROM (
                    SELECT mirps_shared_sums_3.need_id AS need_id, mirps_shared_sums_3.unit AS unit, mirps_shared_sums_3.pledged AS unvalued
                    FROM sums_r3 AS mirps_shared_sums_3
                    WHERE $2::VARCHAR = 'USD' AND (mirps_shared_sums_3.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND mirps_shared_sums_3.money_class = 0) AS anon_16 UNION ALL
                  SELECT coalesce(anon_17.need_id, 0) AS need_id, anon_17.unit AS unit, anon_17.unvalued AS unvalued
                  FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'money') AS anon_17(stage TEXT, unit TEXT, need_id BIGINT, project_id BIGINT, value NUMERIC, unvalued NUMERIC, donor_id BIGINT, event_id BIGINT, channel TEXT, fund_id BIGINT, modality TEXT, earmark_modality TEXT)
                  WHERE anon_17.unvalued != 0) AS anon_15
                GROUP BY anon_15.need_id, anon_15.unit) AS anon_14
              WHERE anon_14.unvalued > 0)) AS anon_2 ON anon_2.id = anon_3.need_id
          WHERE anon_2.id IS NOT NULL) AS anon_1
        WHERE anon_1.unvalued > 0), supposed_missing_from_groups_r14 AS MATERIALIZED (
        SELECT jsonb_object_agg(anon_1.key, anon_1.missing) AS by_group
        FROM (
          SELECT anon_2.key AS key, jsonb_agg(jsonb_build_object('currency', anon_2.unit, 'minor', anon_2.minor)) AS missing
          FROM (
            SELECT CAST(jsonb_build_array(anon_3.key_state, anon_3.key_earmark) AS TEXT) AS key, anon_3.unit AS unit, sum(anon_3.unvalued) AS minor
            FROM (
              SELECT mirps_shared_supposed_money_without_rate_1.key_state AS key_state, mirps_shared_supposed_money_without_rate_1.key_earmark AS key_earmark, mirps_shared_supposed_money_without_rate_1.reached AS reached, mirps_shared_supposed_money_without_rate_1.value AS value, mirps_shared_supposed_money_without_rate_1.unit AS unit, mirps_shared_supposed_money_without_rate_1.unvalued AS unvalued, mirps_shared_supposed_money_without_rate_1.need AS need
              FROM supposed_money_without_rate_r13 AS mirps_shared_supposed_money_without_rate_1
              WHERE mirps_shared_supposed_money_without_rate_1.need IS NOT NULL) AS anon_3
            GROUP BY CAST(jsonb_build_array(anon_3.key_state, anon_3.key_earmark) AS TEXT), anon_3.unit) AS anon_2
          GROUP BY anon_2.key) AS anon_1)
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
                      FROM plans_in_force_r4 AS mirps_shared_plans_in_force_1))) AND need_1.illustrative IS false AND (mirps_shared_sums_1.required > 0 OR mirps_shared_sums_1.pledged > 0 OR need_1.id IN (
                    SELECT mirps_shared_sums_2.need_id
                    FROM sums_r3 AS mirps_shared_sums_2
                    WHERE $2::VARCHAR = 'USD' AND (mirps_shared_sums_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (mirps_shared_sums_2.required > 0 OR mirps_shared_sums_2.pledged > 0) AND mirps_shared_sums_2.money_class = 0))) AS anon_1)) AS r2
          ORDER BY r2.code
          LIMIT 1000), ',') || '],"total":' || coalesce((
          SELECT '{"required":' || coalesce('"' || CAST(decimal_text(r5.required, r5.unit) AS TEXT) || '"', 'null') || ',"complete":' || CAST(NOT (EXISTS (
                SELECT anon_1.unit AS currency, sum(anon_1.unvalued) AS minor
                FROM (
                  SELECT mirps_shared_supposed_missing_from_all_1.unit AS unit, mirps_shared_supposed_missing_from_all_1.unvalued AS unvalued
                  FROM supposed_missing_from_all_r7 AS mirps_shared_supposed_missing_from_all_1) AS anon_1
                GROUP BY anon_1.unit)) AS TEXT) || ',"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r5.pledged_amount, r5.unit) AS TEXT) || '"', 'null') || ',"gap":' || coalesce('"' || CAST(decimal_text(r5.pledged_gap, r5.unit) AS TEXT) || '"', 'null') || ',"surplus":' || coalesce('"' || CAST(decimal_text(r5.pledged_surplus, r5.unit) AS TEXT) || '"', 'null') || ',"effective":' || CASE WHEN r5.pledged_covered IS NOT NULL THEN '{"numerator":' || coalesce('"' || CAST(decimal_text(r5.pledged_covered, r5.unit) AS TEXT) || '"', 'null') || ',"denominator":' || coalesce('"' || CAST(decimal_text(r5.required, r5.unit) AS TEXT) || '"', 'null') || ',"value":' || coalesce(CAST(least(round(r5.pledged_covered / CAST(nullif(r5.required, 0) AS NUMERIC), 6), CASE WHEN (r5.pledged_covered < nullif(r5.required, 0)) THEN 0.999999 END) AS TEXT), 'null') || '}' ELSE 'null' END || ',"fullyCovered":' || CASE WHEN r5.pledged_full IS NOT NULL THEN '{"numerator":' || coalesce('"' || CAST(r5.pledged_full AS TEXT) || '"', 'null') || ',"denominator":' || coalesce('"' || CAST(r5.needs AS TEXT) || '"', 'null') || '}' ELSE 'null' END || '},"difference":' || CASE WHEN r5.supposed THEN '{"required":' || coalesce('"' || CAST(decimal_text(r5.by_required, r5.unit) AS TEXT) || '"', 'null') || ',"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r5.by_pledged_amount, r5.unit) AS TEXT) || '"', 'null') || ',"covered":' || coalesce('"' || CAST(decimal_text(r5.by_pledged_covered, r5.unit) AS TEXT) || '"', 'null') || ',"gap":' || coalesce('"' || CAST(decimal_text(r5.by_pledged_gap, r5.unit) AS TEXT) || '"', 'null') || ',"surplus":' || coalesce('"' || CAST(decimal_text(r5.by_pledged_surplus, r5.unit) AS TEXT) || '"', 'null') || ',"fullyCovered":' || coalesce(CAST(r5.by_pledged_full AS TEXT), 'null') || ',"effective":' || coalesce(CAST(round(r5.pledged_covered / CAST(nullif(r5.required, 0) AS NUMERIC) - (r5.pledged_covered - r5.by_pledged_covered) / CAST(nullif(r5.required - r5.by_required, 0) AS NUMERIC), 6) AS TEXT), 'null') || '}}' ELSE 'null' END || '}'
          FROM (
            SELECT coalesce(anon_1.required, anon_2.required * 0) AS required, coalesce(anon_1.required, anon_2.required * 0) - coalesce(anon_2.required, anon_1.required * 0) AS by_required, coalesce(anon_1.needs, anon_2.needs * 0) AS needs, coalesce(anon_1.needs, anon_2.needs * 0) - coalesce(anon_2.needs, anon_1.needs * 0) AS by_needs, coalesce(anon_1.pledged_amount, anon_2.pledged_amount * 0) AS pledged_amount, coalesce(anon_1.pledged_amount, anon_2.pledged_amount * 0) - coalesce(anon_2.pledged_amount, anon_1.pledged_amount * 0) AS by_pledged_amount, coalesce(anon_1.pledged_covered, anon_2.pledged_covered * 0) AS pledged_covered, coalesce(anon_1.pledged_covered, anon_2.pledged_covered * 0) - coalesce(anon_2.pledged_covered, anon_1.pledged_covered * 0) AS by_pledged_covered, coalesce(anon_1.pledged_full, anon_2.pledged_full * 0) AS pledged_full, coalesce(anon_1.pledged_full, anon_2.pledged_full * 0) - coalesce(anon_2.pledged_full, anon_1.pledged_full * 0) AS by_pledged_full, coalesce(anon_1.pledged_gap, anon_2.pledged_gap * 0) AS pledged_gap, coalesce(anon_1.pledged_gap, anon_2.pledged_gap * 0) - coalesce(anon_2.pledged_gap, anon_1.pledged_gap * 0) AS by_pledged_gap, coalesce(anon_1.pledged_surplus, anon_2.pledged_surplus * 0) AS pledged_surplus, coalesce(anon_1.pledged_surplus, anon_2.pledged_surplus * 0) - coalesce(anon_2.pledged_surplus, anon_1.pledged_surplus * 0) AS by_pledged_surplus, coalesce(anon_1.committed_amount, anon_2.committed_amount * 0) AS committed_amount, coalesce(anon_1.committed_amount, anon_2.committed_amount * 0) - coalesce(anon_2.committed_amount, anon_1.committed_amount * 0) AS by_committed_amount, coalesce(anon_1.committed_covered, anon_2.committed_covered * 0) AS committed_covered, coalesce(anon_1.committed_covered, anon_2.committed_covered * 0) - coalesce(anon_2.committed_covered, anon_1.committed_covered * 0) AS by_committed_covered, coalesce(anon_1.committed_full, anon_2.committed_full * 0) AS committed_full, coalesce(anon_1.committed_full, anon_2.committed_full * 0) - coalesce(anon_2.committed_full, anon_1.committed_full * 0) AS by_committed_full, coalesce(anon_1.committed_gap, anon_2.committed_gap * 0) AS committed_gap, coalesce(anon_1.committed_gap, anon_2.committed_gap * 0) - coalesce(anon_2.committed_gap, anon_1.committed_gap * 0) AS by_committed_gap, coalesce(anon_1.committed_surplus, anon_2.committed_surplus * 0) AS committed_surplus, coalesce(anon_1.committed_surplus, anon_2.committed_surplus * 0) - coalesce(anon_2.committed_surplus, anon_1.committed_surplus * 0) AS by_committed_surplus, coalesce(anon_1.received_amount, anon_2.received_amount * 0) AS received_amount, coalesce(anon_1.received_amount, anon_2.received_amount * 0) - coalesce(anon_2.received_amount, anon_1.received_amount * 0) AS by_received_amount, coalesce(anon_1.received_covered, anon_2.received_covered * 0) AS received_covered, coalesce(anon_1.received_covered, anon_2.received_covered * 0) - coalesce(anon_2.received_covered, anon_1.received_covered * 0) AS by_received_covered, coalesce(anon_1.received_full, anon_2.received_full * 0) AS received_full, coalesce(anon_1.received_full, anon_2.received_full * 0) - coalesce(anon_2.received_full, anon_1.received_full * 0) AS by_received_full, coalesce(anon_1.received_gap, anon_2.received_gap * 0) AS received_gap, coalesce(anon_1.received_gap, anon_2.received_gap * 0) - coalesce(anon_2.received_gap, anon_1.received_gap * 0) AS by_received_gap, coalesce(anon_1.received_surplus, anon_2.received_surplus * 0) AS received_surplus, coalesce(anon_1.received_surplus, anon_2.received_surplus * 0) - coalesce(anon_2.received_surplus, anon_1.received_surplus * 0) AS by_received_surplus, coalesce(anon_1.disbursed_amount, anon_2.disbursed_amount * 0) AS disbursed_amount, coalesce(anon_1.disbursed_amount, anon_2.disbursed_amount * 0) - coalesce(anon_2.disbursed_amount, anon_1.disbursed_amount * 0) AS by_disbursed_amount, coalesce(anon_1.disbursed_covered, anon_2.disbursed_covered * 0) AS disbursed_covered, coalesce(anon_1.disbursed_covered, anon_2.disbursed_covered * 0) - coalesce(anon_2.disbursed_covered, anon_1.disbursed_covered * 0) AS by_disbursed_covered, coalesce(anon_1.disbursed_full, anon_2.disbursed_full * 0) AS disbursed_full, coalesce(anon_1.disbursed_full, anon_2.disbursed_full * 0) - coalesce(anon_2.disbursed_full, anon_1.disbursed_full * 0) AS by_disbursed_full, coalesce(anon_1.disbursed_gap, anon_2.disbursed_gap * 0) AS disbursed_gap, coalesce(anon_1.disbursed_gap, anon_2.disbursed_gap * 0) - coalesce(anon_2.disbursed_gap, anon_1.disbursed_gap * 0) AS by_disbursed_gap, coalesce(anon_1.disbursed_surplus, anon_2.disbursed_surplus * 0) AS disbursed_surplus, coalesce(anon_1.disbursed_surplus, anon_2.disbursed_surplus * 0) - coalesce(anon_2.disbursed_surplus, anon_1.disbursed_surplus * 0) AS by_disbursed_surplus, coalesce(anon_1.spent_amount, anon_2.spent_amount * 0) AS spent_amount, coalesce(anon_1.spent_amount, anon_2.spent_amount * 0) - coalesce(anon_2.spent_amount, anon_1.spent_amount * 0) AS by_spent_amount, coalesce(anon_1.spent_covered, anon_2.spent_covered * 0) AS spent_covered, coalesce(anon_1.spent_covered, anon_2.spent_covered * 0) - coalesce(anon_2.spent_covered, anon_1.spent_covered * 0) AS by_spent_covered, coalesce(anon_1.spent_full, anon_2.spent_full * 0) AS spent_full, coalesce(anon_1.spent_full, anon_2.spent_full * 0) - coalesce(anon_2.spent_full, anon_1.spent_full * 0) AS by_spent_full, coalesce(anon_1.spent_gap, anon_2.spent_gap * 0) AS spent_gap, coalesce(anon_1.spent_gap, anon_2.spent_gap * 0) - coalesce(anon_2.spent_gap, anon_1.spent_gap * 0) AS by_spent_gap, coalesce(anon_1.spent_surplus, anon_2.spent_surplus * 0) AS spent_surplus, coalesce(anon_1.spent_surplus, anon_2.spent_surplus * 0) - coalesce(anon_2.spent_surplus, anon_1.spent_surplus * 0) AS by_spent_surplus, coalesce(anon_1.unit, anon_2.unit) AS unit, CAST(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) ->> 'edits' AS NUMERIC) > 0 AS supposed
            FROM (
              SELECT anon_3.required AS required, anon_3.needs AS needs, anon_3.pledged_amount AS pledged_amount, anon_3.pledged_covered AS pledged_covered, anon_3.pledged_full AS pledged_full, anon_3.pledged_gap AS pledged_gap, anon_3.pledged_surplus AS pledged_surplus, anon_3.committed_amount AS committed_amount, anon_3.committed_covered AS committed_covered, anon_3.committed_full AS committed_full, anon_3.committed_gap AS committed_gap, anon_3.committed_surplus AS committed_surplus, anon_3.received_amount AS received_amount, anon_3.received_covered AS received_covered, anon_3.received_full AS received_full, anon_3.received_gap AS received_gap, anon_3.received_surplus AS received_surplus, anon_3.disbursed_amount AS disbursed_amount, anon_3.disbursed_covered AS disbursed_covered, anon_3.disbursed_full AS disbursed_full, anon_3.disbursed_gap AS disbursed_gap, anon_3.disbursed_surplus AS disbursed_surplus, anon_3.spent_amount AS spent_amount, anon_3.spent_covered AS spent_covered, anon_3.spent_full AS spent_full, anon_3.spent_gap AS spent_gap, anon_3.spent_surplus AS spent_surplus, $2::VARCHAR AS unit
              FROM (
                SELECT anon_4.required AS required, anon_4.needs AS needs, anon_4.pledged_amount AS pledged_amount, anon_4.pledged_covered AS pledged_covered, anon_4.pledged_full AS pledged_full, anon_4.required - anon_4.pledged_covered AS pledged_gap, anon_4.pledged_amount - anon_4.pledged_covered AS pledged_surplus, anon_4.committed_amount AS committed_amount, anon_4.committed_covered AS committed_covered, anon_4.committed_full AS committed_full, anon_4.required - anon_4.committed_covered AS committed_gap, anon_4.committed_amount - anon_4.committed_covered AS committed_surplus, anon_4.received_amount AS received_amount, anon_4.received_covered AS received_covered, anon_4.received_full AS received_full, anon_4.required - anon_4.received_covered AS received_gap, anon_4.received_amount - anon_4.received_covered AS received_surplus, anon_4.disbursed_amount AS disbursed_amount, anon_4.disbursed_covered AS disbursed_covered, anon_4.disbursed_full AS disbursed_full, anon_4.required - anon_4.disbursed_covered AS disbursed_gap, anon_4.disbursed_amount - anon_4.disbursed_covered AS disbursed_surplus, anon_4.spent_amount AS spent_amount, anon_4.spent_covered AS spent_covered, anon_4.spent_full AS spent_full, anon_4.required - anon_4.spent_covered AS spent_gap, anon_4.spent_amount - anon_4.spent_covered AS spent_surplus
                FROM (
                  SELECT coalesce(sum(anon_5.required), 0::numeric) AS required, count(nullif(anon_5.required, 0)) AS needs, coalesce(sum(anon_5.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_5.pledged, anon_5.required)), 0::numeric) AS pledged_covered, count(*) FILTER (
                    WHERE anon_5.pledged >= nullif(anon_5.required, 0)) AS pledged_full, coalesce(sum(anon_5.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_5.committed, anon_5.required)), 0::numeric) AS committed_covered, count(*) FILTER (
                    WHERE anon_5.committed >= nullif(anon_5.required, 0)) AS committed_full, coalesce(sum(anon_5.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_5.received, anon_5.required)), 0::numeric) AS received_covered, count(*) FILTER (
                    WHERE anon_5.received >= nullif(anon_5.required, 0)) AS received_full, coalesce(sum(anon_5.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_5.disbursed, anon_5.required)), 0::numeric) AS disbursed_covered, count(*) FILTER (
                    WHERE anon_5.disbursed >= nullif(anon_5.required, 0)) AS disbursed_full, coalesce(sum(anon_5.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_5.spent, anon_5.required)), 0::numeric) AS spent_covered, count(*) FILTER (
                    WHERE anon_5.spent >= nullif(anon_5.required, 0)) AS spent_full
                  FROM (
                    SELECT anon_6.id AS id, anon_6.code AS code, anon_6.plan_id AS plan_id, anon_6.state_code AS state_code, anon_6.pillar AS pillar, anon_6.sector AS sector, anon_6.stated_on_latest AS stated_on_latest, anon_6.required AS required, coalesce(mirps_shared_supposed_placed_1.pledged, 0) AS pledged, coalesce(mirps_shared_supposed_placed_1.committed, 0) AS committed, coalesce(mirps_shared_supposed_placed_1.received, 0) AS received, coalesce(mirps_shared_supposed_placed_1.disbursed, 0) AS disbursed, coalesce(mirps_shared_supposed_placed_1.spent, 0) AS spent
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
                              FROM plans_in_force_r4 AS mirps_shared_plans_in_force_1))) AND need_1.illustrative IS false) AS anon_7
                      LEFT OUTER JOIN jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'required') AS anon_8(id BIGINT, required NUMERIC) ON anon_7.id = anon_8.id UNION ALL
                      SELECT anon_10.id AS id, anon_10.code AS code, anon_10.plan_id AS plan_id, anon_10.state_code AS state_code, anon_10.pillar AS pillar, anon_10.sector AS sector, anon_10.stated_on_latest AS stated_on_latest, anon_10.required AS required
                      FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'needs') AS anon_10(id BIGINT, code TEXT, plan_id BIGINT, state_code TEXT, pillar TEXT, sector TEXT, stated_on_latest DATE, plan_code TEXT, required NUMERIC)) AS anon_6
                    LEFT OUTER JOIN supposed_placed_r6 AS mirps_shared_supposed_placed_1 ON anon_6.id = mirps_shared_supposed_placed_1.need_id
                    WHERE anon_6.required > 0 OR mirps_shared_supposed_placed_1.pledged > 0 OR anon_6.id IN (
                      SELECT anon_11.need_id
                      FROM (
                        SELECT anon_12.need_id AS need_id, anon_12.unit AS unit, anon_12.required AS unvalued
                        FROM (
                          SELECT mirps_shared_sums_2.need_id AS need_id, mirps_shared_sums_2.unit AS unit, mirps_shared_sums_2.required AS required
                          FROM sums_r3 AS mirps_shared_sums_2
                          WHERE mirps_shared_sums_2.money_class = 0 AND mirps_shared_sums_2.required > 0) AS anon_12
                        WHERE $2::VARCHAR = 'USD' AND (anon_12.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_11) OR anon_6.id IN (
                      SELECT anon_13.need_id
                      FROM (
                        SELECT anon_14.need_id AS need_id, anon_14.unit AS unit, sum(anon_14.unvalued) AS unvalued
                        FROM (
                          SELECT anon_15.need_id AS need_id, anon_15.unit AS unit, anon_15.unvalued AS unvalued
                          FROM (
                            SELECT mirps_shared_sums_3.need_id AS need_id, mirps_shared_sums_3.unit AS unit, mirps_shared_sums_3.pledged AS unvalued
                            FROM sums_r3 AS mirps_shared_sums_3
                            WHERE $2::VARCHAR = 'USD' AND (mirps_shared_sums_3.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND mirps_shared_sums_3.money_class = 0) AS anon_15 UNION ALL
                          SELECT coalesce(anon_16.need_id, 0) AS need_id, anon_16.unit AS unit, anon_16.unvalued AS unvalued
                          FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'money') AS anon_16(stage TEXT, unit TEXT, need_id BIGINT, project_id BIGINT, value NUMERIC, unvalued NUMERIC, donor_id BIGINT, event_id BIGINT, channel TEXT, fund_id BIGINT, modality TEXT, earmark_modality TEXT)
                          WHERE anon_16.unvalued != 0) AS anon_14
                        GROUP BY anon_14.need_id, anon_14.unit) AS anon_13
                      WHERE anon_13.unvalued > 0)) AS anon_5) AS anon_4) AS anon_3) AS anon_1
            JOIN (
              SELECT anon_17.required AS required, anon_17.needs AS needs, anon_17.pledged_amount AS pledged_amount, anon_17.pledged_covered AS pledged_covered, anon_17.pledged_full AS pledged_full, anon_17.pledged_gap AS pledged_gap, anon_17.pledged_surplus AS pledged_surplus, anon_17.committed_amount AS committed_amount, anon_17.committed_covered AS committed_covered, anon_17.committed_full AS committed_full, anon_17.committed_gap AS committed_gap, anon_17.committed_surplus AS committed_surplus, anon_17.received_amount AS received_amount, anon_17.received_covered AS received_covered, anon_17.received_full AS received_full, anon_17.received_gap AS received_gap, anon_17.received_surplus AS received_surplus, anon_17.disbursed_amount AS disbursed_amount, anon_17.disbursed_covered AS disbursed_covered, anon_17.disbursed_full AS disbursed_full, anon_17.disbursed_gap AS disbursed_gap, anon_17.disbursed_surplus AS disbursed_surplus, anon_17.spent_amount AS spent_amount, anon_17.spent_covered AS spent_covered, anon_17.spent_full AS spent_full, anon_17.spent_gap AS spent_gap, anon_17.spent_surplus AS spent_surplus, $2::VARCHAR AS unit
              FROM (
                SELECT anon_18.required AS required, anon_18.needs AS needs, anon_18.pledged_amount AS pledged_amount, anon_18.pledged_covered AS pledged_covered, anon_18.pledged_full AS pledged_full, anon_18.required - anon_18.pledged_covered AS pledged_gap, anon_18.pledged_amount - anon_18.pledged_covered AS pledged_surplus, anon_18.committed_amount AS committed_amount, anon_18.committed_covered AS committed_covered, anon_18.committed_full AS committed_full, anon_18.required - anon_18.committed_covered AS committed_gap, anon_18.committed_amount - anon_18.committed_covered AS committed_surplus, anon_18.received_amount AS received_amount, anon_18.received_covered AS received_covered, anon_18.received_full AS received_full, anon_18.required - anon_18.received_covered AS received_gap, anon_18.received_amount - anon_18.received_covered AS received_surplus, anon_18.disbursed_amount AS disbursed_amount, anon_18.disbursed_covered AS disbursed_covered, anon_18.disbursed_full AS disbursed_full, anon_18.required - anon_18.disbursed_covered AS disbursed_gap, anon_18.disbursed_amount - anon_18.disbursed_covered AS disbursed_surplus, anon_18.spent_amount AS spent_amount, anon_18.spent_covered AS spent_covered, anon_18.spent_full AS spent_full, anon_18.required - anon_18.spent_covered AS spent_gap, anon_18.spent_amount - anon_18.spent_covered AS spent_surplus
                FROM (
                  SELECT coalesce(sum(anon_19.required), 0::numeric) AS required, count(nullif(anon_19.required, 0)) AS needs, coalesce(sum(anon_19.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_19.pledged, anon_19.required)), 0::numeric) AS pledged_covered, count(*) FILTER (
                    WHERE anon_19.pledged >= nullif(anon_19.required, 0)) AS pledged_full, coalesce(sum(anon_19.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_19.committed, anon_19.required)), 0::numeric) AS committed_covered, count(*) FILTER (
                    WHERE anon_19.committed >= nullif(anon_19.required, 0)) AS committed_full, coalesce(sum(anon_19.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_19.received, anon_19.required)), 0::numeric) AS received_covered, count(*) FILTER (
                    WHERE anon_19.received >= nullif(anon_19.required, 0)) AS received_full, coalesce(sum(anon_19.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_19.disbursed, anon_19.required)), 0::numeric) AS disbursed_covered, count(*) FILTER (
                    WHERE anon_19.disbursed >= nullif(anon_19.required, 0)) AS disbursed_full, coalesce(sum(anon_19.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_19.spent, anon_19.required)), 0::numeric) AS spent_covered, count(*) FILTER (
                    WHERE anon_19.spent >= nullif(anon_19.required, 0)) AS spent_full
                  FROM (
                    SELECT need_2.id AS id, need_2.code AS code, need_2.plan_id AS plan_id, need_2.state_code AS state_code, need_2.pillar AS pillar, need_2.sector AS sector, need_2.stated_on_latest AS stated_on_latest, mirps_shared_sums_4.required AS required, mirps_shared_sums_4.pledged AS pledged, mirps_shared_sums_4.committed AS committed, mirps_shared_sums_4.received AS received, mirps_shared_sums_4.disbursed AS disbursed, mirps_shared_sums_4.spent AS spent
                    FROM need AS need_2
                    JOIN sums_r3 AS mirps_shared_sums_4 ON need_2.id = mirps_shared_sums_4.need_id AND CASE WHEN (mirps_shared_sums_4.money_class = 0 AND mirps_shared_sums_4.unit = $2::VARCHAR) THEN true ELSE false END
                    WHERE need_2.publication = 'PUBLISHED' AND need_2.plan_id = any(array((
                          SELECT mirps_shared_plans_in_force_2.id
                          FROM plans_in_force_r4 AS mirps_shared_plans_in_force_2))) AND need_2.illustrative IS false AND (mirps_shared_sums_4.required > 0 OR mirps_shared_sums_4.pledged > 0 OR need_2.id IN (
                        SELECT mirps_shared_sums_5.need_id
                        FROM sums_r3 AS mirps_shared_sums_5
                        WHERE $2::VARCHAR = 'USD' AND (mirps_shared_sums_5.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (mirps_shared_sums_5.required > 0 OR mirps_shared_sums_5.pledged > 0) AND mirps_shared_sums_5.money_class = 0))) AS anon_19) AS anon_18) AS anon_17) AS anon_2 ON true) AS r5
          LIMIT 1), 'null') || ',"notAllocated":' || coalesce((
          SELECT '{"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r8.pledged_amount, r8.unit) AS TEXT) || '"', 'null') || '},"difference":' || CASE WHEN r8.supposed THEN '{"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r8.by_pledged_amount, r8.unit) AS TEXT) || '"', 'null') || '}}' ELSE 'null' END || '}'
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
                WHERE anon_14.need_id = 0) AS anon_13) AS anon_2 ON true) AS r8
          LIMIT 1), 'null') || ',"groups":[' || array_to_string(ARRAY(
          SELECT '{"keys":[' || array_to_string(ARRAY(
              SELECT '{"dimension":' || CAST(to_json(CAST(r10.dimension AS TEXT)) AS TEXT) || ',"code":' || coalesce(CAST(to_json(CAST(r10.code AS TEXT)) AS TEXT), 'null') || ',"label":' || coalesce(CAST(to_json(CAST(coalesce(CAST(r10.label AS JSONB) ->> 'es', CAST(r10.label AS JSONB) ->> 'en') AS TEXT)) AS TEXT), 'null') || '}'
              FROM (
                SELECT keys.dimension AS dimension, keys.code AS code, keys.place AS place, CASE WHEN (keys.place = 0) THEN coalesce((
                    SELECT state_1.name
                    FROM state AS state_1
                    WHERE state_1.code = r9.key_state), jsonb_build_object('en', 'The region', 'es', 'La región', 'pt', 'A região', 'fr', 'La région')) WHEN (keys.place = 1) THEN coalesce(CASE WHEN (r9.key_earmark = '1') THEN jsonb_build_object('en', 'Unearmarked', 'es', 'Sin asignación', 'pt', 'Não vinculado', 'fr', 'Non affecté') WHEN (r9.key_earmark = '2') THEN jsonb_build_object('en', 'Softly earmarked', 'es', 'Asignación flexible', 'pt', 'Vinculação flexível', 'fr', 'Affectation souple') WHEN (r9.key_earmark = '3') THEN jsonb_build_object('en', 'Earmarked', 'es', 'Con asignación', 'pt', 'Vinculado', 'fr', 'Affecté') WHEN (r9.key_earmark = '4') THEN jsonb_build_object('en', 'Tightly earmarked', 'es', 'Asignación estricta', 'pt', 'Vinculação estrita', 'fr', 'Affectation stricte') END, jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé')) END AS label
                FROM (VALUES ('STATE', r9.key_state, 0), ('EARMARK', r9.key_earmark, 1)) AS keys (dimension, code, place)) AS r10
              ORDER BY r10.place
              LIMIT 1000), ',') || '],"coverage":' || coalesce((
              SELECT '{"required":' || coalesce('"' || CAST(decimal_text(r11.required, r11.unit) AS TEXT) || '"', 'null') || ',"complete":' || CAST(NOT (EXISTS (
                    SELECT anon_1.currency, anon_1.minor
                    FROM supposed_missing_from_groups_r14 AS mirps_shared_supposed_missing_from_groups_1, jsonb_to_recordset(mirps_shared_supposed_missing_from_groups_1.by_group -> CAST(jsonb_build_array(r11.key_state, r11.key_earmark) AS TEXT)) AS anon_1(currency TEXT, minor NUMERIC))) AS TEXT) || ',"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r11.pledged_amount, r11.unit) AS TEXT) || '"', 'null') || ',"gap":' || coalesce('"' || CAST(decimal_text(r11.pledged_gap, r11.unit) AS TEXT) || '"', 'null') || ',"surplus":' || coalesce('"' || CAST(decimal_text(r11.pledged_surplus, r11.unit) AS TEXT) || '"', 'null') || ',"effective":' || CASE WHEN r11.pledged_covered IS NOT NULL THEN '{"numerator":' || coalesce('"' || CAST(decimal_text(r11.pledged_covered, r11.unit) AS TEXT) || '"', 'null') || ',"denominator":' || coalesce('"' || CAST(decimal_text(r11.required, r11.unit) AS TEXT) || '"', 'null') || ',"value":' || coalesce(CAST(least(round(r11.pledged_covered / CAST(nullif(r11.required, 0) AS NUMERIC), 6), CASE WHEN (r11.pledged_covered < nullif(r11.required, 0)) THEN 0.999999 END) AS TEXT), 'null') || '}' ELSE 'null' END || ',"fullyCovered":' || CASE WHEN r11.pledged_full IS NOT NULL THEN '{"numerator":' || coalesce('"' || CAST(r11.pledged_full AS TEXT) || '"', 'null') || ',"denominator":' || coalesce('"' || CAST(r11.needs AS TEXT) || '"', 'null') || '}' ELSE 'null' END || '},"difference":' || CASE WHEN r11.supposed THEN '{"required":' || coalesce('"' || CAST(decimal_text(r11.by_required, r11.unit) AS TEXT) || '"', 'null') || ',"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r11.by_pledged_amount, r11.unit) AS TEXT) || '"', 'null') || ',"covered":' || coalesce('"' || CAST(decimal_text(r11.by_pledged_covered, r11.unit) AS TEXT) || '"', 'null') || ',"gap":' || coalesce('"' || CAST(decimal_text(r11.by_pledged_gap, r11.unit) AS TEXT) || '"', 'null') || ',"surplus":' || coalesce('"' || CAST(decimal_text(r11.by_pledged_surplus, r11.unit) AS TEXT) || '"', 'null') || ',"fullyCovered":' || coalesce(CAST(r11.by_pledged_full AS TEXT), 'null') || ',"effective":' || coalesce(CAST(round(r11.pledged_covered / CAST(nullif(r11.required, 0) AS NUMERIC) - (r11.pledged_covered - r11.by_pledged_covered) / CAST(nullif(r11.required - r11.by_required, 0) AS NUMERIC), 6) AS TEXT), 'null') || '}}' ELSE 'null' END || '}'
              FROM (
                SELECT r9.key_state AS key_state, r9.key_earmark AS key_earmark, r9.pledged_amount AS pledged_amount, r9.by_pledged_amount AS by_pledged_amount, r9.unplaced_pledged AS unplaced_pledged, r9.by_unplaced_pledged AS by_unplaced_pledged, r9.pledged_covered AS pledged_covered, r9.by_pledged_covered AS by_pledged_covered, r9.pledged_gap AS pledged_gap, r9.by_pledged_gap AS by_pledged_gap, r9.pledged_surplus AS pledged_surplus, r9.by_pledged_surplus AS by_pledged_surplus, r9.pledged_full AS pledged_full, r9.by_pledged_full AS by_pledged_full, r9.committed_amount AS committed_amount, r9.by_committed_amount AS by_committed_amount, r9.unplaced_committed AS unplaced_committed, r9.by_unplaced_committed AS by_unplaced_committed, r9.committed_covered AS committed_covered, r9.by_committed_covered AS by_committed_covered, r9.committed_gap AS committed_gap, r9.by_committed_gap AS by_committed_gap, r9.committed_surplus AS committed_surplus, r9.by_committed_surplus AS by_committed_surplus, r9.committed_full AS committed_full, r9.by_committed_full AS by_committed_full, r9.received_amount AS received_amount, r9.by_received_amount AS by_received_amount, r9.unplaced_received AS unplaced_received, r9.by_unplaced_received AS by_unplaced_received, r9.received_covered AS received_covered, r9.by_received_covered AS by_received_covered, r9.received_gap AS received_gap, r9.by_received_gap AS by_received_gap, r9.received_surplus AS received_surplus, r9.by_received_surplus AS by_received_surplus, r9.received_full AS received_full, r9.by_received_full AS by_received_full, r9.disbursed_amount AS disbursed_amount, r9.by_disbursed_amount AS by_disbursed_amount, r9.unplaced_disbursed AS unplaced_disbursed, r9.by_unplaced_disbursed AS by_unplaced_disbursed, r9.disbursed_covered AS disbursed_covered, r9.by_disbursed_covered AS by_disbursed_covered, r9.disbursed_gap AS disbursed_gap, r9.by_disbursed_gap AS by_disbursed_gap, r9.disbursed_surplus AS disbursed_surplus, r9.by_disbursed_surplus AS by_disbursed_surplus, r9.disbursed_full AS disbursed_full, r9.by_disbursed_full AS by_disbursed_full, r9.spent_amount AS spent_amount, r9.by_spent_amount AS by_spent_amount, r9.unplaced_spent AS unplaced_spent, r9.by_unplaced_spent AS by_unplaced_spent, r9.spent_covered AS spent_covered, r9.by_spent_covered AS by_spent_covered, r9.spent_gap AS spent_gap, r9.by_spent_gap AS by_spent_gap, r9.spent_surplus AS spent_surplus, r9.by_spent_surplus AS by_spent_surplus, r9.spent_full AS spent_full, r9.by_spent_full AS by_spent_full, r9.required AS required, r9.by_required AS by_required, r9.needs AS needs, r9.by_needs AS by_needs, r9.unit AS unit, r9.place_0 AS place_0, r9.place_1 AS place_1, r9.supposed AS supposed) AS r11
              LIMIT 1), 'null') || ',"notAllocated":' || coalesce((
              SELECT '{"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r15.pledged_amount, r15.unit) AS TEXT) || '"', 'null') || '},"difference":' || CASE WHEN r15.supposed THEN '{"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r15.by_pledged_amount, r15.unit) AS TEXT) || '"', 'null') || '}}' ELSE 'null' END || '}'
              FROM (
                SELECT 0::numeric AS required, r9.unit AS unit, r9.key_state AS key_state, r9.key_earmark AS key_earmark, r9.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, r9.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, r9.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, r9.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, r9.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs, r9.supposed AS supposed, 0::numeric AS by_required, r9.by_unplaced_pledged AS by_pledged_amount, r9.by_unplaced_committed AS by_committed_amount, r9.by_unplaced_received AS by_received_amount, r9.by_unplaced_disbursed AS by_disbursed_amount, r9.by_unplaced_spent AS by_spent_amount) AS r15
              LIMIT 1), 'null') || '}'
          FROM (
            SELECT coalesce(anon_1.key_state, anon_2.key_state) AS key_state, coalesce(anon_1.key_earmark, anon_2.key_earmark) AS key_earmark, coalesce(anon_1.pledged_amount, anon_2.pledged_amount * 0) AS pledged_amount, coalesce(anon_1.pledged_amount, anon_2.pledged_amount * 0) - coalesce(anon_2.pledged_amount, anon_1.pledged_amount * 0) AS by_pledged_amount, coalesce(anon_1.unplaced_pledged, anon_2.unplaced_pledged * 0) AS unplaced_pledged, coalesce(anon_1.unplaced_pledged, anon_2.unplaced_pledged * 0) - coalesce(anon_2.unplaced_pledged, anon_1.unplaced_pledged * 0) AS by_unplaced_pledged, coalesce(anon_1.pledged_covered, anon_2.pledged_covered * 0) AS pledged_covered, coalesce(anon_1.pledged_covered, anon_2.pledged_covered * 0) - coalesce(anon_2.pledged_covered, anon_1.pledged_covered * 0) AS by_pledged_covered, coalesce(anon_1.pledged_gap, anon_2.pledged_gap * 0) AS pledged_gap, coalesce(anon_1.pledged_gap, anon_2.pledged_gap * 0) - coalesce(anon_2.pledged_gap, anon_1.pledged_gap * 0) AS by_pledged_gap, coalesce(anon_1.pledged_surplus, anon_2.pledged_surplus * 0) AS pledged_surplus, coalesce(anon_1.pledged_surplus, anon_2.pledged_surplus * 0) - coalesce(anon_2.pledged_surplus, anon_1.pledged_surplus * 0) AS by_pledged_surplus, coalesce(anon_1.pledged_full, anon_2.pledged_full * 0) AS pledged_full, coalesce(anon_1.pledged_full, anon_2.pledged_full * 0) - coalesce(anon_2.pledged_full, anon_1.pledged_full * 0) AS by_pledged_full, coalesce(anon_1.committed_amount, anon_2.committed_amount * 0) AS committed_amount, coalesce(anon_1.committed_amount, anon_2.committed_amount * 0) - coalesce(anon_2.committed_amount, anon_1.committed_amount * 0) AS by_committed_amount, coalesce(anon_1.unplaced_committed, anon_2.unplaced_committed * 0) AS unplaced_committed, coalesce(anon_1.unplaced_committed, anon_2.unplaced_committed * 0) - coalesce(anon_2.unplaced_committed, anon_1.unplaced_committed * 0) AS by_unplaced_committed, coalesce(anon_1.committed_covered, anon_2.committed_covered * 0) AS committed_covered, coalesce(anon_1.committed_covered, anon_2.committed_covered * 0) - coalesce(anon_2.committed_covered, anon_1.committed_covered * 0) AS by_committed_covered, coalesce(anon_1.committed_gap, anon_2.committed_gap * 0) AS committed_gap, coalesce(anon_1.committed_gap, anon_2.committed_gap * 0) - coalesce(anon_2.committed_gap, anon_1.committed_gap * 0) AS by_committed_gap, coalesce(anon_1.committed_surplus, anon_2.committed_surplus * 0) AS committed_surplus, coalesce(anon_1.committed_surplus, anon_2.committed_surplus * 0) - coalesce(anon_2.committed_surplus, anon_1.committed_surplus * 0) AS by_committed_surplus, coalesce(anon_1.committed_full, anon_2.committed_full * 0) AS committed_full, coalesce(anon_1.committed_full, anon_2.committed_full * 0) - coalesce(anon_2.committed_full, anon_1.committed_full * 0) AS by_committed_full, coalesce(anon_1.received_amount, anon_2.received_amount * 0) AS received_amount, coalesce(anon_1.received_amount, anon_2.received_amount * 0) - coalesce(anon_2.received_amount, anon_1.received_amount * 0) AS by_received_amount, coalesce(anon_1.unplaced_received, anon_2.unplaced_received * 0) AS unplaced_received, coalesce(anon_1.unplaced_received, anon_2.unplaced_received * 0) - coalesce(anon_2.unplaced_received, anon_1.unplaced_received * 0) AS by_unplaced_received, coalesce(anon_1.received_covered, anon_2.received_covered * 0) AS received_covered, coalesce(anon_1.received_covered, anon_2.received_covered * 0) - coalesce(anon_2.received_covered, anon_1.received_covered * 0) AS by_received_covered, coalesce(anon_1.received_gap, anon_2.received_gap * 0) AS received_gap, coalesce(anon_1.received_gap, anon_2.received_gap * 0) - coalesce(anon_2.received_gap, anon_1.received_gap * 0) AS by_received_gap, coalesce(anon_1.received_surplus, anon_2.received_surplus * 0) AS received_surplus, coalesce(anon_1.received_surplus, anon_2.received_surplus * 0) - coalesce(anon_2.received_surplus, anon_1.received_surplus * 0) AS by_received_surplus, coalesce(anon_1.received_full, anon_2.received_full * 0) AS received_full, coalesce(anon_1.received_full, anon_2.received_full * 0) - coalesce(anon_2.received_full, anon_1.received_full * 0) AS by_received_full, coalesce(anon_1.disbursed_amount, anon_2.disbursed_amount * 0) AS disbursed_amount, coalesce(anon_1.disbursed_amount, anon_2.disbursed_amount * 0) - coalesce(anon_2.disbursed_amount, anon_1.disbursed_amount * 0) AS by_disbursed_amount, coalesce(anon_1.unplaced_disbursed, anon_2.unplaced_disbursed * 0) AS unplaced_disbursed, coalesce(anon_1.unplaced_disbursed, anon_2.unplaced_disbursed * 0) - coalesce(anon_2.unplaced_disbursed, anon_1.unplaced_disbursed * 0) AS by_unplaced_disbursed, coalesce(anon_1.disbursed_covered, anon_2.disbursed_covered * 0) AS disbursed_covered, coalesce(anon_1.disbursed_covered, anon_2.disbursed_covered * 0) - coalesce(anon_2.disbursed_covered, anon_1.disbursed_covered * 0) AS by_disbursed_covered, coalesce(anon_1.disbursed_gap, anon_2.disbursed_gap * 0) AS disbursed_gap, coalesce(anon_1.disbursed_gap, anon_2.disbursed_gap * 0) - coalesce(anon_2.disbursed_gap, anon_1.disbursed_gap * 0) AS by_disbursed_gap, coalesce(anon_1.disbursed_surplus, anon_2.disbursed_surplus * 0) AS disbursed_surplus, coalesce(anon_1.disbursed_surplus, anon_2.disbursed_surplus * 0) - coalesce(anon_2.disbursed_surplus, anon_1.disbursed_surplus * 0) AS by_disbursed_surplus, coalesce(anon_1.disbursed_full, anon_2.disbursed_full * 0) AS disbursed_full, coalesce(anon_1.disbursed_full, anon_2.disbursed_full * 0) - coalesce(anon_2.disbursed_full, anon_1.disbursed_full * 0) AS by_disbursed_full, coalesce(anon_1.spent_amount, anon_2.spent_amount * 0) AS spent_amount, coalesce(anon_1.spent_amount, anon_2.spent_amount * 0) - coalesce(anon_2.spent_amount, anon_1.spent_amount * 0) AS by_spent_amount, coalesce(anon_1.unplaced_spent, anon_2.unplaced_spent * 0) AS unplaced_spent, coalesce(anon_1.unplaced_spent, anon_2.unplaced_spent * 0) - coalesce(anon_2.unplaced_spent, anon_1.unplaced_spent * 0) AS by_unplaced_spent, coalesce(anon_1.spent_covered, anon_2.spent_covered * 0) AS spent_covered, coalesce(anon_1.spent_covered, anon_2.spent_covered * 0) - coalesce(anon_2.spent_covered, anon_1.spent_covered * 0) AS by_spent_covered, coalesce(anon_1.spent_gap, anon_2.spent_gap * 0) AS spent_gap, coalesce(anon_1.spent_gap, anon_2.spent_gap * 0) - coalesce(anon_2.spent_gap, anon_1.spent_gap * 0) AS by_spent_gap, coalesce(anon_1.spent_surplus, anon_2.spent_surplus * 0) AS spent_surplus, coalesce(anon_1.spent_surplus, anon_2.spent_surplus * 0) - coalesce(anon_2.spent_surplus, anon_1.spent_surplus * 0) AS by_spent_surplus, coalesce(anon_1.spent_full, anon_2.spent_full * 0) AS spent_full, coalesce(anon_1.spent_full, anon_2.spent_full * 0) - coalesce(anon_2.spent_full, anon_1.spent_full * 0) AS by_spent_full, coalesce(anon_1.required, anon_2.required * 0) AS required, coalesce(anon_1.required, anon_2.required * 0) - coalesce(anon_2.required, anon_1.required * 0) AS by_required, coalesce(anon_1.needs, anon_2.needs * 0) AS needs, coalesce(anon_1.needs, anon_2.needs * 0) - coalesce(anon_2.needs, anon_1.needs * 0) AS by_needs, coalesce(anon_1.unit, anon_2.unit) AS unit, coalesce(anon_1.place_0, anon_2.place_0) AS place_0, coalesce(anon_1.place_1, anon_2.place_1) AS place_1, CAST(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) ->> 'edits' AS NUMERIC) > 0 AS supposed
            FROM (
              SELECT anon_3.key_state AS key_state, anon_3.key_earmark AS key_earmark, anon_3.pledged_amount AS pledged_amount, anon_3.unplaced_pledged AS unplaced_pledged, anon_3.pledged_covered AS pledged_covered, anon_3.pledged_gap AS pledged_gap, anon_3.pledged_surplus AS pledged_surplus, anon_3.pledged_full AS pledged_full, anon_3.committed_amount AS committed_amount, anon_3.unplaced_committed AS unplaced_committed, anon_3.committed_covered AS committed_covered, anon_3.committed_gap AS committed_gap, anon_3.committed_surplus AS committed_surplus, anon_3.committed_full AS committed_full, anon_3.received_amount AS received_amount, anon_3.unplaced_received AS unplaced_received, anon_3.received_covered AS received_covered, anon_3.received_gap AS received_gap, anon_3.received_surplus AS received_surplus, anon_3.received_full AS received_full, anon_3.disbursed_amount AS disbursed_amount, anon_3.unplaced_disbursed AS unplaced_disbursed, anon_3.disbursed_covered AS disbursed_covered, anon_3.disbursed_gap AS disbursed_gap, anon_3.disbursed_surplus AS disbursed_surplus, anon_3.disbursed_full AS disbursed_full, anon_3.spent_amount AS spent_amount, anon_3.unplaced_spent AS unplaced_spent, anon_3.spent_covered AS spent_covered, anon_3.spent_gap AS spent_gap, anon_3.spent_surplus AS spent_surplus, anon_3.spent_full AS spent_full, anon_3.required AS required, anon_3.needs AS needs, anon_3.unit AS unit, anon_3.place_0 AS place_0, anon_3.place_1 AS place_1
              FROM (
                SELECT anon_4.key_state AS key_state, anon_4.key_earmark AS key_earmark, anon_4.pledged_amount AS pledged_amount, anon_4.unplaced_pledged AS unplaced_pledged, anon_4.pledged_covered AS pledged_covered, anon_4.pledged_gap AS pledged_gap, anon_4.pledged_surplus AS pledged_surplus, anon_4.pledged_full AS pledged_full, anon_4.committed_amount AS committed_amount, anon_4.unplaced_committed AS unplaced_committed, anon_4.committed_covered AS committed_covered, anon_4.committed_gap AS committed_gap, anon_4.committed_surplus AS committed_surplus, anon_4.committed_full AS committed_full, anon_4.received_amount AS received_amount, anon_4.unplaced_received AS unplaced_received, anon_4.received_covered AS received_covered, anon_4.received_gap AS received_gap, anon_4.received_surplus AS received_surplus, anon_4.received_full AS received_full, anon_4.disbursed_amount AS disbursed_amount, anon_4.unplaced_disbursed AS unplaced_disbursed, anon_4.disbursed_covered AS disbursed_covered, anon_4.disbursed_gap AS disbursed_gap, anon_4.disbursed_surplus AS disbursed_surplus, anon_4.disbursed_full AS disbursed_full, anon_4.spent_amount AS spent_amount, anon_4.unplaced_spent AS unplaced_spent, anon_4.spent_covered AS spent_covered, anon_4.spent_gap AS spent_gap, anon_4.spent_surplus AS spent_surplus, anon_4.spent_full AS spent_full, anon_4.required AS required, anon_4.needs AS needs, $2::VARCHAR AS unit, anon_4.key_state AS place_0, anon_4.key_earmark AS place_1
                FROM (
                  SELECT anon_5.key_state AS key_state, anon_5.key_earmark AS key_earmark, anon_5.pledged_amount AS pledged_amount, anon_5.unplaced_pledged AS unplaced_pledged, anon_5.pledged_covered AS pledged_covered, anon_5.pledged_gap AS pledged_gap, anon_5.pledged_surplus AS pledged_surplus, anon_5.pledged_full AS pledged_full, anon_5.committed_amount AS committed_amount, anon_5.unplaced_committed AS unplaced_committed, anon_5.committed_covered AS committed_covered, anon_5.committed_gap AS committed_gap, anon_5.committed_surplus AS committed_surplus, anon_5.committed_full AS committed_full, anon_5.received_amount AS received_amount, anon_5.unplaced_received AS unplaced_received, anon_5.received_covered AS received_covered, anon_5.received_gap AS received_gap, anon_5.received_surplus AS received_surplus, anon_5.received_full AS received_full, anon_5.disbursed_amount AS disbursed_amount, anon_5.unplaced_disbursed AS unplaced_disbursed, anon_5.disbursed_covered AS disbursed_covered, anon_5.disbursed_gap AS disbursed_gap, anon_5.disbursed_surplus AS disbursed_surplus, anon_5.disbursed_full AS disbursed_full, anon_5.spent_amount AS spent_amount, anon_5.unplaced_spent AS unplaced_spent, anon_5.spent_covered AS spent_covered, anon_5.spent_gap AS spent_gap, anon_5.spent_surplus AS spent_surplus, anon_5.spent_full AS spent_full, anon_6.required AS required, anon_6.needs AS needs
                  FROM (
                    SELECT anon_7.key_state AS key_state, anon_7.key_earmark AS key_earmark, anon_7.pledged_amount AS pledged_amount, anon_7.unplaced_pledged AS unplaced_pledged, anon_7.pledged_covered AS pledged_covered, anon_7.pledged_gap AS pledged_gap, anon_7.pledged_surplus AS pledged_surplus, anon_7.pledged_full AS pledged_full, anon_7.committed_amount AS committed_amount, anon_7.unplaced_committed AS unplaced_committed, anon_7.committed_covered AS committed_covered, anon_7.committed_gap AS committed_gap, anon_7.committed_surplus AS committed_surplus, anon_7.committed_full AS committed_full, anon_7.received_amount AS received_amount, anon_7.unplaced_received AS unplaced_received, anon_7.received_covered AS received_covered, anon_7.received_gap AS received_gap, anon_7.received_surplus AS received_surplus, anon_7.received_full AS received_full, anon_7.disbursed_amount AS disbursed_amount, anon_7.unplaced_disbursed AS unplaced_disbursed, anon_7.disbursed_covered AS disbursed_covered, anon_7.disbursed_gap AS disbursed_gap, anon_7.disbursed_surplus AS disbursed_surplus, anon_7.disbursed_full AS disbursed_full, anon_7.spent_amount AS spent_amount, anon_7.unplaced_spent AS unplaced_spent, anon_7.spent_covered AS spent_covered, anon_7.spent_gap AS spent_gap, anon_7.spent_surplus AS spent_surplus, anon_7.spent_full AS spent_full, count(*) OVER () AS groups
                    FROM (
                      SELECT anon_8.key_state AS key_state, anon_8.key_earmark AS key_earmark, coalesce(sum(anon_8.value) FILTER (
                          WHERE anon_8.reached >= 1 AND anon_8.placed), 0::numeric) AS pledged_amount, coalesce(sum(anon_8.value) FILTER (
                          WHERE anon_8.reached >= 1 AND NOT anon_8.placed), 0::numeric) AS unplaced_pledged, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_8.value) FILTER (
                          WHERE anon_8.reached >= 2 AND anon_8.placed), 0::numeric) AS committed_amount, coalesce(sum(anon_8.value) FILTER (
                          WHERE anon_8.reached >= 2 AND NOT anon_8.placed), 0::numeric) AS unplaced_committed, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_8.value) FILTER (
                          WHERE anon_8.reached >= 3 AND anon_8.placed), 0::numeric) AS received_amount, coalesce(sum(anon_8.value) FILTER (
                          WHERE anon_8.reached >= 3 AND NOT anon_8.placed), 0::numeric) AS unplaced_received, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_8.value) FILTER (
                          WHERE anon_8.reached >= 4 AND anon_8.placed), 0::numeric) AS disbursed_amount, coalesce(sum(anon_8.value) FILTER (
                          WHERE anon_8.reached >= 4 AND NOT anon_8.placed), 0::numeric) AS unplaced_disbursed, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_8.value) FILTER (
                          WHERE anon_8.reached >= 5 AND anon_8.placed), 0::numeric) AS spent_amount, coalesce(sum(anon_8.value) FILTER (
                          WHERE anon_8.reached >= 5 AND NOT anon_8.placed), 0::numeric) AS unplaced_spent, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                      FROM (
                        SELECT anon_9.key_state AS key_state, anon_9.key_earmark AS key_earmark, anon_9.reached AS reached, anon_9.need IS NOT NULL AS placed, sum(anon_9.value) AS value
                        FROM (
                          SELECT anon_10.state_code AS key_state, CASE WHEN (anon_11.earmark_modality = 'A') THEN '1' WHEN (anon_11.earmark_modality = 'B') THEN '1' WHEN (anon_11.earmark_modality = 'C') THEN '1' WHEN (anon_11.earmark_modality = 'D') THEN '2' WHEN (anon_11.earmark_modality = 'E') THEN '2' WHEN (anon_11.earmark_modality = 'F') THEN '2' WHEN (anon_11.earmark_modality = 'G') THEN '3' WHEN (anon_11.earmark_modality = 'H') THEN '3' WHEN (anon_11.earmark_modality = 'I') THEN '4' WHEN (anon_11.earmark_modality = 'J') THEN '4' WHEN (anon_11.earmark_modality = 'K') THEN '4' WHEN (anon_11.earmark_modality = 'L') THEN '4' END AS key_earmark, CASE WHEN (anon_11.stage IN ('PLEDGED')) THEN 1 WHEN (anon_11.stage IN ('COMMITTED')) THEN 2 WHEN (anon_11.stage IN ('RECEIVED', 'OBLIGATED')) THEN 3 WHEN (anon_11.stage IN ('DISBURSED')) THEN 4 WHEN (anon_11.stage IN ('SPENT')) THEN 5 END AS reached, anon_11.value AS value, anon_11.unit AS unit, anon_11.unvalued AS unvalued, anon_10.id AS need
                          FROM (
                            SELECT anon_12.stage AS stage, anon_12.unit AS unit, anon_12.need_id AS need_id, anon_12.project_id AS project_id, anon_12.donor_id AS donor_id, anon_12.event_id AS event_id, anon_12.channel AS channel, anon_12.fund_id AS fund_id, anon_12.modality AS modality, anon_12.earmark_modality AS earmark_modality, sum(anon_12.value) AS value, sum(anon_12.unvalued) AS unvalued
                            FROM (
                              SELECT anon_13.stage AS stage, anon_13.unit AS unit, anon_13.need_id AS need_id, anon_13.project_id AS project_id, anon_13.value AS value, anon_13.unvalued AS unvalued, anon_13.donor_id AS donor_id, anon_13.event_id AS event_id, anon_13.channel AS channel, anon_13.fund_id AS fund_id, anon_13.modality AS modality, anon_13.earmark_modality AS earmark_modality
                              FROM (
                                SELECT mirps_shared_holdings_1.stage AS stage, mirps_shared_holdings_1.unit AS unit, mirps_shared_holdings_1.need_id AS need_id, mirps_shared_holdings_1.project_id AS project_id, CASE WHEN ($2::VARCHAR = 'USD') THEN mirps_shared_holdings_1.balance_usd ELSE mirps_shared_holdings_1.balance END AS value, CASE WHEN ($2::VARCHAR = 'USD') THEN mirps_shared_holdings_1.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                                FROM holdings_r12 AS mirps_shared_holdings_1
                                JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = mirps_shared_holdings_1.line_id
                                JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                                WHERE mirps_shared_holdings_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($2::VARCHAR = 'USD' AND (mirps_shared_holdings_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR mirps_shared_holdings_1.unit = $2::VARCHAR) AND pledge_line_1.modality != 'LOAN' AND pledge_1.illustrative IS false AND pledge_1.counts IS true) AS anon_13 UNION ALL
                              SELECT anon_14.stage AS stage, anon_14.unit AS unit, anon_14.need_id AS need_id, anon_14.project_id AS project_id, anon_14.value AS value, anon_14.unvalued AS unvalued, anon_14.donor_id AS donor_id, anon_14.event_id AS event_id, anon_14.channel AS channel, anon_14.fund_id AS fund_id, anon_14.modality AS modality, anon_14.earmark_modality AS earmark_modality
                              FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'money') AS anon_14(stage TEXT, unit TEXT, need_id BIGINT, project_id BIGINT, value NUMERIC, unvalued NUMERIC, donor_id BIGINT, event_id BIGINT, channel TEXT, fund_id BIGINT, modality TEXT, earmark_modality TEXT)) AS anon_12
                            GROUP BY anon_12.stage, anon_12.unit, anon_12.need_id, anon_12.project_id, anon_12.donor_id, anon_12.event_id, anon_12.channel, anon_12.fund_id, anon_12.modality, anon_12.earmark_modality) AS anon_11
                          LEFT OUTER JOIN (
                            SELECT anon_15.id AS id, anon_15.code AS code, anon_15.plan_id AS plan_id, anon_15.state_code AS state_code, anon_15.pillar AS pillar, anon_15.sector AS sector, anon_15.stated_on_latest AS stated_on_latest, anon_15.required AS required, coalesce(mirps_shared_supposed_placed_1.pledged, 0) AS pledged, coalesce(mirps_shared_supposed_placed_1.committed, 0) AS committed, coalesce(mirps_shared_supposed_placed_1.received, 0) AS received, coalesce(mirps_shared_supposed_placed_1.disbursed, 0) AS disbursed, coalesce(mirps_shared_supposed_placed_1.spent, 0) AS spent
                            FROM (
                              SELECT anon_16.id AS id, anon_16.code AS code, anon_16.plan_id AS plan_id, anon_16.state_code AS state_code, anon_16.pillar AS pillar, anon_16.sector AS sector, anon_16.stated_on_latest AS stated_on_latest, coalesce(anon_17.required, anon_16.required) AS required
                              FROM (
                                SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coalesce(anon_18.required, 0) AS required
                                FROM need AS need_1
                                LEFT OUTER JOIN (
                                  SELECT mirps_shared_sums_1.need_id AS need_id, mirps_shared_sums_1.unit AS unit, mirps_shared_sums_1.required AS required
                                  FROM sums_r3 AS mirps_shared_sums_1
                                  WHERE mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.required > 0) AS anon_18 ON need_1.id = anon_18.need_id AND anon_18.unit = $2::VARCHAR
                                WHERE need_1.publication = 'PUBLISHED' AND need_1.plan_id = any(array((
                                      SELECT mirps_shared_plans_in_force_1.id
                                      FROM plans_in_force_r4 AS mirps_shared_plans_in_force_1))) AND need_1.illustrative IS false) AS anon_16
                              LEFT OUTER JOIN jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'required') AS anon_17(id BIGINT, required NUMERIC) ON anon_16.id = anon_17.id UNION ALL
                              SELECT anon_19.id AS id, anon_19.code AS code, anon_19.plan_id AS plan_id, anon_19.state_code AS state_code, anon_19.pillar AS pillar, anon_19.sector AS sector, anon_19.stated_on_latest AS stated_on_latest, anon_19.required AS required
                              FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'needs') AS anon_19(id BIGINT, code TEXT, plan_id BIGINT, state_code TEXT, pillar TEXT, sector TEXT, stated_on_latest DATE, plan_code TEXT, required NUMERIC)) AS anon_15
                            LEFT OUTER JOIN supposed_placed_r6 AS mirps_shared_supposed_placed_1 ON anon_15.id = mirps_shared_supposed_placed_1.need_id
                            WHERE anon_15.required > 0 OR mirps_shared_supposed_placed_1.pledged > 0 OR anon_15.id IN (
                              SELECT anon_20.need_id
                              FROM (
                                SELECT anon_21.need_id AS need_id, anon_21.unit AS unit, anon_21.required AS unvalued
                                FROM (
                                  SELECT mirps_shared_sums_2.need_id AS need_id, mirps_shared_sums_2.unit AS unit, mirps_shared_sums_2.required AS required
                                  FROM sums_r3 AS mirps_shared_sums_2
                                  WHERE mirps_shared_sums_2.money_class = 0 AND mirps_shared_sums_2.required > 0) AS anon_21
                                WHERE $2::VARCHAR = 'USD' AND (anon_21.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_20) OR anon_15.id IN (
                              SELECT anon_22.need_id
                              FROM (
                                SELECT anon_23.need_id AS need_id, anon_23.unit AS unit, sum(anon_23.unvalued) AS unvalued
                                FROM (
                                  SELECT anon_24.need_id AS need_id, anon_24.unit AS unit, anon_24.unvalued AS unvalued
                                  FROM (
                                    SELECT mirps_shared_sums_3.need_id AS need_id, mirps_shared_sums_3.unit AS unit, mirps_shared_sums_3.pledged AS unvalued
                                    FROM sums_r3 AS mirps_shared_sums_3
                                    WHERE $2::VARCHAR = 'USD' AND (mirps_shared_sums_3.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND mirps_shared_sums_3.money_class = 0) AS anon_24 UNION ALL
                                  SELECT coalesce(anon_25.need_id, 0) AS need_id, anon_25.unit AS unit, anon_25.unvalued AS unvalued
                                  FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'money') AS anon_25(stage TEXT, unit TEXT, need_id BIGINT, project_id BIGINT, value NUMERIC, unvalued NUMERIC, donor_id BIGINT, event_id BIGINT, channel TEXT, fund_id BIGINT, modality TEXT, earmark_modality TEXT)
                                  WHERE anon_25.unvalued != 0) AS anon_23
                                GROUP BY anon_23.need_id, anon_23.unit) AS anon_22
                              WHERE anon_22.unvalued > 0)) AS anon_10 ON anon_10.id = anon_11.need_id
                          WHERE anon_10.id IS NOT NULL) AS anon_9
                        GROUP BY anon_9.key_state, anon_9.key_earmark, anon_9.reached, anon_9.need IS NOT NULL) AS anon_8
                      GROUP BY anon_8.key_state, anon_8.key_earmark) AS anon_7) AS anon_5 FULL OUTER
                  JOIN (
                    SELECT anon_26.state_code AS key_state, coalesce(sum(anon_26.required), 0::numeric) AS required, count(nullif(anon_26.required, 0)) AS needs
                    FROM (
                      SELECT anon_27.id AS id, anon_27.code AS code, anon_27.plan_id AS plan_id, anon_27.state_code AS state_code, anon_27.pillar AS pillar, anon_27.sector AS sector, anon_27.stated_on_latest AS stated_on_latest, anon_27.required AS required, coalesce(mirps_shared_supposed_placed_2.pledged, 0) AS pledged, coalesce(mirps_shared_supposed_placed_2.committed, 0) AS committed, coalesce(mirps_shared_supposed_placed_2.received, 0) AS received, coalesce(mirps_shared_supposed_placed_2.disbursed, 0) AS disbursed, coalesce(mirps_shared_supposed_placed_2.spent, 0) AS spent
                      FROM (
                        SELECT anon_28.id AS id, anon_28.code AS code, anon_28.plan_id AS plan_id, anon_28.state_code AS state_code, anon_28.pillar AS pillar, anon_28.sector AS sector, anon_28.stated_on_latest AS stated_on_latest, coalesce(anon_29.required, anon_28.required) AS required
                        FROM (
                          SELECT need_2.id AS id, need_2.code AS code, need_2.plan_id AS plan_id, need_2.state_code AS state_code, need_2.pillar AS pillar, need_2.sector AS sector, need_2.stated_on_latest AS stated_on_latest, coalesce(anon_30.required, 0) AS required
                          FROM need AS need_2
                          LEFT OUTER JOIN (
                            SELECT mirps_shared_sums_4.need_id AS need_id, mirps_shared_sums_4.unit AS unit, mirps_shared_sums_4.required AS required
                            FROM sums_r3 AS mirps_shared_sums_4
                            WHERE mirps_shared_sums_4.money_class = 0 AND mirps_shared_sums_4.required > 0) AS anon_30 ON need_2.id = anon_30.need_id AND anon_30.unit = $2::VARCHAR
                          WHERE need_2.publication = 'PUBLISHED' AND need_2.plan_id = any(array((
                                SELECT mirps_shared_plans_in_force_2.id
                                FROM plans_in_force_r4 AS mirps_shared_plans_in_force_2))) AND need_2.illustrative IS false) AS anon_28
                        LEFT OUTER JOIN jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'required') AS anon_29(id BIGINT, required NUMERIC) ON anon_28.id = anon_29.id UNION ALL
                        SELECT anon_31.id AS id, anon_31.code AS code, anon_31.plan_id AS plan_id, anon_31.state_code AS state_code, anon_31.pillar AS pillar, anon_31.sector AS sector, anon_31.stated_on_latest AS stated_on_latest, anon_31.required AS required
                        FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'needs') AS anon_31(id BIGINT, code TEXT, plan_id BIGINT, state_code TEXT, pillar TEXT, sector TEXT, stated_on_latest DATE, plan_code TEXT, required NUMERIC)) AS anon_27
                      LEFT OUTER JOIN supposed_placed_r6 AS mirps_shared_supposed_placed_2 ON anon_27.id = mirps_shared_supposed_placed_2.need_id
                      WHERE anon_27.required > 0 OR mirps_shared_supposed_placed_2.pledged > 0 OR anon_27.id IN (
                        SELECT anon_32.need_id
                        FROM (
                          SELECT anon_33.need_id AS need_id, anon_33.unit AS unit, anon_33.required AS unvalued
                          FROM (
                            SELECT mirps_shared_sums_5.need_id AS need_id, mirps_shared_sums_5.unit AS unit, mirps_shared_sums_5.required AS required
                            FROM sums_r3 AS mirps_shared_sums_5
                            WHERE mirps_shared_sums_5.money_class = 0 AND mirps_shared_sums_5.required > 0) AS anon_33
                          WHERE $2::VARCHAR = 'USD' AND (anon_33.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_32) OR anon_27.id IN (
                        SELECT anon_34.need_id
                        FROM (
                          SELECT anon_35.need_id AS need_id, anon_35.unit AS unit, sum(anon_35.unvalued) AS unvalued
                          FROM (
                            SELECT anon_36.need_id AS need_id, anon_36.unit AS unit, anon_36.unvalued AS unvalued
                            FROM (
                              SELECT mirps_shared_sums_6.need_id AS need_id, mirps_shared_sums_6.unit AS unit, mirps_shared_sums_6.pledged AS unvalued
                              FROM sums_r3 AS mirps_shared_sums_6
                              WHERE $2::VARCHAR = 'USD' AND (mirps_shared_sums_6.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND mirps_shared_sums_6.money_class = 0) AS anon_36 UNION ALL
                            SELECT coalesce(anon_37.need_id, 0) AS need_id, anon_37.unit AS unit, anon_37.unvalued AS unvalued
                            FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'money') AS anon_37(stage TEXT, unit TEXT, need_id BIGINT, project_id BIGINT, value NUMERIC, unvalued NUMERIC, donor_id BIGINT, event_id BIGINT, channel TEXT, fund_id BIGINT, modality TEXT, earmark_modality TEXT)
                            WHERE anon_37.unvalued != 0) AS anon_35
                          GROUP BY anon_35.need_id, anon_35.unit) AS anon_34
                        WHERE anon_34.unvalued > 0)) AS anon_26
                    GROUP BY anon_26.state_code) AS anon_6 ON coalesce(anon_5.key_state, '') = coalesce(anon_6.key_state, '')
                  WHERE CASE WHEN (anon_5.groups <= 10000) THEN true WHEN (anon_5.groups IS NULL) THEN false ELSE groups_are_few(anon_5.groups, 10000) END) AS anon_4) AS anon_3) AS anon_1 FULL OUTER
            JOIN (
              SELECT anon_38.key_state AS key_state, anon_38.key_earmark AS key_earmark, anon_38.pledged_amount AS pledged_amount, anon_38.unplaced_pledged AS unplaced_pledged, anon_38.pledged_covered AS pledged_covered, anon_38.pledged_gap AS pledged_gap, anon_38.pledged_surplus AS pledged_surplus, anon_38.pledged_full AS pledged_full, anon_38.committed_amount AS committed_amount, anon_38.unplaced_committed AS unplaced_committed, anon_38.committed_covered AS committed_covered, anon_38.committed_gap AS committed_gap, anon_38.committed_surplus AS committed_surplus, anon_38.committed_full AS committed_full, anon_38.received_amount AS received_amount, anon_38.unplaced_received AS unplaced_received, anon_38.received_covered AS received_covered, anon_38.received_gap AS received_gap, anon_38.received_surplus AS received_surplus, anon_38.received_full AS received_full, anon_38.disbursed_amount AS disbursed_amount, anon_38.unplaced_disbursed AS unplaced_disbursed, anon_38.disbursed_covered AS disbursed_covered, anon_38.disbursed_gap AS disbursed_gap, anon_38.disbursed_surplus AS disbursed_surplus, anon_38.disbursed_full AS disbursed_full, anon_38.spent_amount AS spent_amount, anon_38.unplaced_spent AS unplaced_spent, anon_38.spent_covered AS spent_covered, anon_38.spent_gap AS spent_gap, anon_38.spent_surplus AS spent_surplus, anon_38.spent_full AS spent_full, anon_38.required AS required, anon_38.needs AS needs, anon_38.unit AS unit, anon_38.place_0 AS place_0, anon_38.place_1 AS place_1
              FROM (
                SELECT anon_39.key_state AS key_state, anon_39.key_earmark AS key_earmark, anon_39.pledged_amount AS pledged_amount, anon_39.unplaced_pledged AS unplaced_pledged, anon_39.pledged_covered AS pledged_covered, anon_39.pledged_gap AS pledged_gap, anon_39.pledged_surplus AS pledged_surplus, anon_39.pledged_full AS pledged_full, anon_39.committed_amount AS committed_amount, anon_39.unplaced_committed AS unplaced_committed, anon_39.committed_covered AS committed_covered, anon_39.committed_gap AS committed_gap, anon_39.committed_surplus AS committed_surplus, anon_39.committed_full AS committed_full, anon_39.received_amount AS received_amount, anon_39.unplaced_received AS unplaced_received, anon_39.received_covered AS received_covered, anon_39.received_gap AS received_gap, anon_39.received_surplus AS received_surplus, anon_39.received_full AS received_full, anon_39.disbursed_amount AS disbursed_amount, anon_39.unplaced_disbursed AS unplaced_disbursed, anon_39.disbursed_covered AS disbursed_covered, anon_39.disbursed_gap AS disbursed_gap, anon_39.disbursed_surplus AS disbursed_surplus, anon_39.disbursed_full AS disbursed_full, anon_39.spent_amount AS spent_amount, anon_39.unplaced_spent AS unplaced_spent, anon_39.spent_covered AS spent_covered, anon_39.spent_gap AS spent_gap, anon_39.spent_surplus AS spent_surplus, anon_39.spent_full AS spent_full, anon_39.required AS required, anon_39.needs AS needs, $2::VARCHAR AS unit, anon_39.key_state AS place_0, anon_39.key_earmark AS place_1
                FROM (
                  SELECT anon_40.key_state AS key_state, anon_40.key_earmark AS key_earmark, anon_40.pledged_amount AS pledged_amount, anon_40.unplaced_pledged AS unplaced_pledged, anon_40.pledged_covered AS pledged_covered, anon_40.pledged_gap AS pledged_gap, anon_40.pledged_surplus AS pledged_surplus, anon_40.pledged_full AS pledged_full, anon_40.committed_amount AS committed_amount, anon_40.unplaced_committed AS unplaced_committed, anon_40.committed_covered AS committed_covered, anon_40.committed_gap AS committed_gap, anon_40.committed_surplus AS committed_surplus, anon_40.committed_full AS committed_full, anon_40.received_amount AS received_amount, anon_40.unplaced_received AS unplaced_received, anon_40.received_covered AS received_covered, anon_40.received_gap AS received_gap, anon_40.received_surplus AS received_surplus, anon_40.received_full AS received_full, anon_40.disbursed_amount AS disbursed_amount, anon_40.unplaced_disbursed AS unplaced_disbursed, anon_40.disbursed_covered AS disbursed_covered, anon_40.disbursed_gap AS disbursed_gap, anon_40.disbursed_surplus AS disbursed_surplus, anon_40.disbursed_full AS disbursed_full, anon_40.spent_amount AS spent_amount, anon_40.unplaced_spent AS unplaced_spent, anon_40.spent_covered AS spent_covered, anon_40.spent_gap AS spent_gap, anon_40.spent_surplus AS spent_surplus, anon_40.spent_full AS spent_full, anon_41.required AS required, anon_41.needs AS needs
                  FROM (
                    SELECT anon_42.key_state AS key_state, anon_42.key_earmark AS key_earmark, anon_42.pledged_amount AS pledged_amount, anon_42.unplaced_pledged AS unplaced_pledged, anon_42.pledged_covered AS pledged_covered, anon_42.pledged_gap AS pledged_gap, anon_42.pledged_surplus AS pledged_surplus, anon_42.pledged_full AS pledged_full, anon_42.committed_amount AS committed_amount, anon_42.unplaced_committed AS unplaced_committed, anon_42.committed_covered AS committed_covered, anon_42.committed_gap AS committed_gap, anon_42.committed_surplus AS committed_surplus, anon_42.committed_full AS committed_full, anon_42.received_amount AS received_amount, anon_42.unplaced_received AS unplaced_received, anon_42.received_covered AS received_covered, anon_42.received_gap AS received_gap, anon_42.received_surplus AS received_surplus, anon_42.received_full AS received_full, anon_42.disbursed_amount AS disbursed_amount, anon_42.unplaced_disbursed AS unplaced_disbursed, anon_42.disbursed_covered AS disbursed_covered, anon_42.disbursed_gap AS disbursed_gap, anon_42.disbursed_surplus AS disbursed_surplus, anon_42.disbursed_full AS disbursed_full, anon_42.spent_amount AS spent_amount, anon_42.unplaced_spent AS unplaced_spent, anon_42.spent_covered AS spent_covered, anon_42.spent_gap AS spent_gap, anon_42.spent_surplus AS spent_surplus, anon_42.spent_full AS spent_full, count(*) OVER () AS groups
                    FROM (
                      SELECT anon_43.key_state AS key_state, anon_43.key_earmark AS key_earmark, coalesce(sum(anon_43.value) FILTER (
                          WHERE anon_43.reached >= 1 AND anon_43.placed), 0::numeric) AS pledged_amount, coalesce(sum(anon_43.value) FILTER (
                          WHERE anon_43.reached >= 1 AND NOT anon_43.placed), 0::numeric) AS unplaced_pledged, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_43.value) FILTER (
                          WHERE anon_43.reached >= 2 AND anon_43.placed), 0::numeric) AS committed_amount, coalesce(sum(anon_43.value) FILTER (
                          WHERE anon_43.reached >= 2 AND NOT anon_43.placed), 0::numeric) AS unplaced_committed, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_43.value) FILTER (
                          WHERE anon_43.reached >= 3 AND anon_43.placed), 0::numeric) AS received_amount, coalesce(sum(anon_43.value) FILTER (
                          WHERE anon_43.reached >= 3 AND NOT anon_43.placed), 0::numeric) AS unplaced_received, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_43.value) FILTER (
                          WHERE anon_43.reached >= 4 AND anon_43.placed), 0::numeric) AS disbursed_amount, coalesce(sum(anon_43.value) FILTER (
                          WHERE anon_43.reached >= 4 AND NOT anon_43.placed), 0::numeric) AS unplaced_disbursed, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_43.value) FILTER (
                          WHERE anon_43.reached >= 5 AND anon_43.placed), 0::numeric) AS spent_amount, coalesce(sum(anon_43.value) FILTER (
                          WHERE anon_43.reached >= 5 AND NOT anon_43.placed), 0::numeric) AS unplaced_spent, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                      FROM (
                        SELECT anon_44.key_state AS key_state, anon_44.key_earmark AS key_earmark, anon_44.reached AS reached, anon_44.need IS NOT NULL AS placed, sum(anon_44.value) AS value
                        FROM (
                          SELECT anon_45.state_code AS key_state, CASE WHEN (anon_46.earmark_modality = 'A') THEN '1' WHEN (anon_46.earmark_modality = 'B') THEN '1' WHEN (anon_46.earmark_modality = 'C') THEN '1' WHEN (anon_46.earmark_modality = 'D') THEN '2' WHEN (anon_46.earmark_modality = 'E') THEN '2' WHEN (anon_46.earmark_modality = 'F') THEN '2' WHEN (anon_46.earmark_modality = 'G') THEN '3' WHEN (anon_46.earmark_modality = 'H') THEN '3' WHEN (anon_46.earmark_modality = 'I') THEN '4' WHEN (anon_46.earmark_modality = 'J') THEN '4' WHEN (anon_46.earmark_modality = 'K') THEN '4' WHEN (anon_46.earmark_modality = 'L') THEN '4' END AS key_earmark, CASE WHEN (anon_46.stage IN ('PLEDGED')) THEN 1 WHEN (anon_46.stage IN ('COMMITTED')) THEN 2 WHEN (anon_46.stage IN ('RECEIVED', 'OBLIGATED')) THEN 3 WHEN (anon_46.stage IN ('DISBURSED')) THEN 4 WHEN (anon_46.stage IN ('SPENT')) THEN 5 END AS reached, anon_46.value AS value, anon_46.unit AS unit, anon_46.unvalued AS unvalued, anon_45.id AS need
                          FROM (
                            SELECT mirps_shared_holdings_2.stage AS stage, mirps_shared_holdings_2.unit AS unit, mirps_shared_holdings_2.need_id AS need_id, mirps_shared_holdings_2.project_id AS project_id, CASE WHEN ($2::VARCHAR = 'USD') THEN mirps_shared_holdings_2.balance_usd ELSE mirps_shared_holdings_2.balance END AS value, CASE WHEN ($2::VARCHAR = 'USD') THEN mirps_shared_holdings_2.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_2.code, 'INTEREST-') THEN -pledge_line_2.fund_id ELSE pledge_2.donor_id END AS donor_id, pledge_2.event_id AS event_id, pledge_line_2.channel AS channel, pledge_line_2.fund_id AS fund_id, pledge_line_2.modality AS modality, pledge_line_2.earmark_modality AS earmark_modality
                            FROM holdings_r12 AS mirps_shared_holdings_2
                            JOIN pledge_line AS pledge_line_2 ON pledge_line_2.id = mirps_shared_holdings_2.line_id
                            JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
                            WHERE mirps_shared_holdings_2.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($2::VARCHAR = 'USD' AND (mirps_shared_holdings_2.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR mirps_shared_holdings_2.unit = $2::VARCHAR) AND pledge_line_2.modality != 'LOAN' AND pledge_2.illustrative IS false AND pledge_2.counts IS true) AS anon_46
                          LEFT OUTER JOIN (
                            SELECT need_3.id AS id, need_3.code AS code, need_3.plan_id AS plan_id, need_3.state_code AS state_code, need_3.pillar AS pillar, need_3.sector AS sector, need_3.stated_on_latest AS stated_on_latest, mirps_shared_sums_7.required AS required, mirps_shared_sums_7.pledged AS pledged, mirps_shared_sums_7.committed AS committed, mirps_shared_sums_7.received AS received, mirps_shared_sums_7.disbursed AS disbursed, mirps_shared_sums_7.spent AS spent
                            FROM need AS need_3
                            JOIN sums_r3 AS mirps_shared_sums_7 ON need_3.id = mirps_shared_sums_7.need_id AND CASE WHEN (mirps_shared_sums_7.money_class = 0 AND mirps_shared_sums_7.unit = $2::VARCHAR) THEN true ELSE false END
                            WHERE need_3.publication = 'PUBLISHED' AND need_3.plan_id = any(array((
                                  SELECT mirps_shared_plans_in_force_3.id
                                  FROM plans_in_force_r4 AS mirps_shared_plans_in_force_3))) AND need_3.illustrative IS false AND (mirps_shared_sums_7.required > 0 OR mirps_shared_sums_7.pledged > 0 OR need_3.id IN (
                                SELECT mirps_shared_sums_8.need_id
                                FROM sums_r3 AS mirps_shared_sums_8
                                WHERE $2::VARCHAR = 'USD' AND (mirps_shared_sums_8.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (mirps_shared_sums_8.required > 0 OR mirps_shared_sums_8.pledged > 0) AND mirps_shared_sums_8.money_class = 0))) AS anon_45 ON anon_45.id = anon_46.need_id
                          WHERE anon_45.id IS NOT NULL) AS anon_44
                        GROUP BY anon_44.key_state, anon_44.key_earmark, anon_44.reached, anon_44.need IS NOT NULL) AS anon_43
                      GROUP BY anon_43.key_state, anon_43.key_earmark) AS anon_42) AS anon_40 FULL OUTER
                  JOIN (
                    SELECT anon_47.state_code AS key_state, coalesce(sum(anon_47.required), 0::numeric) AS required, count(nullif(anon_47.required, 0)) AS needs
                    FROM (
                      SELECT need_4.id AS id, need_4.code AS code, need_4.plan_id AS plan_id, need_4.state_code AS state_code, need_4.pillar AS pillar, need_4.sector AS sector, need_4.stated_on_latest AS stated_on_latest, mirps_shared_sums_9.required AS required, mirps_shared_sums_9.pledged AS pledged, mirps_shared_sums_9.committed AS committed, mirps_shared_sums_9.received AS received, mirps_shared_sums_9.disbursed AS disbursed, mirps_shared_sums_9.spent AS spent
                      FROM need AS need_4
                      JOIN sums_r3 AS mirps_shared_sums_9 ON need_4.id = mirps_shared_sums_9.need_id AND CASE WHEN (mirps_shared_sums_9.money_class = 0 AND mirps_shared_sums_9.unit = $2::VARCHAR) THEN true ELSE false END
                      WHERE need_4.publication = 'PUBLISHED' AND need_4.plan_id = any(array((
                            SELECT mirps_shared_plans_in_force_4.id
                            FROM plans_in_force_r4 AS mirps_shared_plans_in_force_4))) AND need_4.illustrative IS false AND (mirps_shared_sums_9.required > 0 OR mirps_shared_sums_9.pledged > 0 OR need_4.id IN (
                          SELECT mirps_shared_sums_10.need_id
                          FROM sums_r3 AS mirps_shared_sums_10
                          WHERE $2::VARCHAR = 'USD' AND (mirps_shared_sums_10.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (mirps_shared_sums_10.required > 0 OR mirps_shared_sums_10.pledged > 0) AND mirps_shared_sums_10.money_class = 0))) AS anon_47
                    GROUP BY anon_47.state_code) AS anon_41 ON coalesce(anon_40.key_state, '') = coalesce(anon_41.key_state, '')
                  WHERE CASE WHEN (anon_40.groups <= 10000) THEN true WHEN (anon_40.groups IS NULL) THEN false ELSE groups_are_few(anon_40.groups, 10000) END) AS anon_39) AS anon_38) AS anon_2 ON concat(CASE WHEN (anon_1.key_state IS NULL) THEN '-' ELSE '+' END, CAST(anon_1.key_state AS TEXT)) = concat(CASE WHEN (anon_2.key_state IS NULL) THEN '-' ELSE '+' END, CAST(anon_2.key_state AS TEXT)) AND concat(CASE WHEN (anon_1.key_earmark IS NULL) THEN '-' ELSE '+' END, CAST(anon_1.key_earmark AS TEXT)) = concat(CASE WHEN (anon_2.key_earmark IS NULL) THEN '-' ELSE '+' END, CAST(anon_2.key_earmark AS TEXT))) AS r9
          ORDER BY r9.place_0 COLLATE "C" ASC NULLS LAST, r9.place_1 COLLATE "C" ASC NULLS LAST
          LIMIT 20000), ',') || ']}'
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
