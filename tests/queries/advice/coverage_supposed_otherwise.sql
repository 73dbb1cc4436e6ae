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
              SELECT '{"required":' || coalesce('"' || CAST(decimal_text(r11.required, r11.unit) AS TEXT) || '"', 'null') || ',"complete":' || CAST(r11.unconverted = '[]'::jsonb AS TEXT) || ',"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r11.pledged_amount, r11.unit) AS TEXT) || '"', 'null') || ',"gap":' || coalesce('"' || CAST(decimal_text(r11.pledged_gap, r11.unit) AS TEXT) || '"', 'null') || ',"surplus":' || coalesce('"' || CAST(decimal_text(r11.pledged_surplus, r11.unit) AS TEXT) || '"', 'null') || ',"effective":' || CASE WHEN r11.pledged_covered IS NOT NULL THEN '{"numerator":' || coalesce('"' || CAST(decimal_text(r11.pledged_covered, r11.unit) AS TEXT) || '"', 'null') || ',"denominator":' || coalesce('"' || CAST(decimal_text(r11.required, r11.unit) AS TEXT) || '"', 'null') || ',"value":' || coalesce(CAST(least(round(r11.pledged_covered / CAST(nullif(r11.required, 0) AS NUMERIC), 6), CASE WHEN (r11.pledged_covered < nullif(r11.required, 0)) THEN 0.999999 END) AS TEXT), 'null') || '}' ELSE 'null' END || ',"fullyCovered":' || CASE WHEN r11.pledged_full IS NOT NULL THEN '{"numerator":' || coalesce('"' || CAST(r11.pledged_full AS TEXT) || '"', 'null') || ',"denominator":' || coalesce('"' || CAST(r11.needs AS TEXT) || '"', 'null') || '}' ELSE 'null' END || '},"difference":' || CASE WHEN r11.supposed THEN '{"required":' || coalesce('"' || CAST(decimal_text(r11.by_required, r11.unit) AS TEXT) || '"', 'null') || ',"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r11.by_pledged_amount, r11.unit) AS TEXT) || '"', 'null') || ',"covered":' || coalesce('"' || CAST(decimal_text(r11.by_pledged_covered, r11.unit) AS TEXT) || '"', 'null') || ',"gap":' || coalesce('"' || CAST(decimal_text(r11.by_pledged_gap, r11.unit) AS TEXT) || '"', 'null') || ',"surplus":' || coalesce('"' || CAST(decimal_text(r11.by_pledged_surplus, r11.unit) AS TEXT) || '"', 'null') || ',"fullyCovered":' || coalesce(CAST(r11.by_pledged_full AS TEXT), 'null') || ',"effective":' || coalesce(CAST(round(r11.pledged_covered / CAST(nullif(r11.required, 0) AS NUMERIC) - (r11.pledged_covered - r11.by_pledged_covered) / CAST(nullif(r11.required - r11.by_required, 0) AS NUMERIC), 6) AS TEXT), 'null') || '}}' ELSE 'null' END || '}'
              FROM (
                SELECT r9.key_state AS key_state, r9.key_earmark AS key_earmark, r9.pledged_amount AS pledged_amount, r9.by_pledged_amount AS by_pledged_amount, r9.unplaced_pledged AS unplaced_pledged, r9.by_unplaced_pledged AS by_unplaced_pledged, r9.pledged_covered AS pledged_covered, r9.by_pledged_covered AS by_pledged_covered, r9.pledged_gap AS pledged_gap, r9.by_pledged_gap AS by_pledged_gap, r9.pledged_surplus AS pledged_surplus, r9.by_pledged_surplus AS by_pledged_surplus, r9.pledged_full AS pledged_full, r9.by_pledged_full AS by_pledged_full, r9.committed_amount AS committed_amount, r9.by_committed_amount AS by_committed_amount, r9.unplaced_committed AS unplaced_committed, r9.by_unplaced_committed AS by_unplaced_committed, r9.committed_covered AS committed_covered, r9.by_committed_covered AS by_committed_covered, r9.committed_gap AS committed_gap, r9.by_committed_gap AS by_committed_gap, r9.committed_surplus AS committed_surplus, r9.by_committed_surplus AS by_committed_surplus, r9.committed_full AS committed_full, r9.by_committed_full AS by_committed_full, r9.received_amount AS received_amount, r9.by_received_amount AS by_received_amount, r9.unplaced_received AS unplaced_received, r9.by_unplaced_received AS by_unplaced_received, r9.received_covered AS received_covered, r9.by_received_covered AS by_received_covered, r9.received_gap AS received_gap, r9.by_received_gap AS by_received_gap, r9.received_surplus AS received_surplus, r9.by_received_surplus AS by_received_surplus, r9.received_full AS received_full, r9.by_received_full AS by_received_full, r9.disbursed_amount AS disbursed_amount, r9.by_disbursed_amount AS by_disbursed_amount, r9.unplaced_disbursed AS unplaced_disbursed, r9.by_unplaced_disbursed AS by_unplaced_disbursed, r9.disbursed_covered AS disbursed_covered, r9.by_disbursed_covered AS by_disbursed_covered, r9.disbursed_gap AS disbursed_gap, r9.by_disbursed_gap AS by_disbursed_gap, r9.disbursed_surplus AS disbursed_surplus, r9.by_disbursed_surplus AS by_disbursed_surplus, r9.disbursed_full AS disbursed_full, r9.by_disbursed_full AS by_disbursed_full, r9.spent_amount AS spent_amount, r9.by_spent_amount AS by_spent_amount, r9.unplaced_spent AS unplaced_spent, r9.by_unplaced_spent AS by_unplaced_spent, r9.spent_covered AS spent_covered, r9.by_spent_covered AS by_spent_covered, r9.spent_gap AS spent_gap, r9.by_spent_gap AS by_spent_gap, r9.spent_surplus AS spent_surplus, r9.by_spent_surplus AS by_spent_surplus, r9.spent_full AS spent_full, r9.by_spent_full AS by_spent_full, r9.required AS required, r9.by_required AS by_required, r9.needs AS needs, r9.by_needs AS by_needs, r9.unit AS unit, r9.place_0 AS place_0, r9.place_1 AS place_1, r9.unconverted AS unconverted, r9.unplaced_unconverted AS unplaced_unconverted, r9.supposed AS supposed) AS r11
              LIMIT 1), 'null') || ',"notAllocated":' || coalesce((
              SELECT '{"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r12.pledged_amount, r12.unit) AS TEXT) || '"', 'null') || '},"difference":' || CASE WHEN r12.supposed THEN '{"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r12.by_pledged_amount, r12.unit) AS TEXT) || '"', 'null') || '}}' ELSE 'null' END || '}'
              FROM (
                SELECT 0::numeric AS required, r9.unit AS unit, r9.key_state AS key_state, r9.key_earmark AS key_earmark, r9.unplaced_unconverted AS unconverted, r9.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, r9.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, r9.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, r9.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, r9.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs, r9.supposed AS supposed, 0::numeric AS by_required, r9.by_unplaced_pledged AS by_pledged_amount, r9.by_unplaced_committed AS by_committed_amount, r9.by_unplaced_received AS by_received_amount, r9.by_unplaced_disbursed AS by_disbursed_amount, r9.by_unplaced_spent AS by_spent_amount) AS r12
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
                                SELECT anon_16.stage AS stage, anon_16.unit AS unit, anon_16.need_id AS need_id, anon_16.project_id AS project_id, CASE WHEN ($2::VARCHAR = 'USD') THEN anon_16.balance_usd ELSE anon_16.balance END AS value, CASE WHEN ($2::VARCHAR = 'USD') THEN anon_16.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
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
                            SELECT anon_20.id AS id, anon_20.code AS code, anon_20.plan_id AS plan_id, anon_20.state_code AS state_code, anon_20.pillar AS pillar, anon_20.sector AS sector, anon_20.stated_on_latest AS stated_on_latest, anon_20.required AS required, coalesce(mirps_shared_supposed_placed_1.pledged, 0) AS pledged, coalesce(mirps_shared_supposed_placed_1.committed, 0) AS committed, coalesce(mirps_shared_supposed_placed_1.received, 0) AS received, coalesce(mirps_shared_supposed_placed_1.disbursed, 0) AS disbursed, coalesce(mirps_shared_supposed_placed_1.spent, 0) AS spent
                            FROM (
                              SELECT anon_21.id AS id, anon_21.code AS code, anon_21.plan_id AS plan_id, anon_21.state_code AS state_code, anon_21.pillar AS pillar, anon_21.sector AS sector, anon_21.stated_on_latest AS stated_on_latest, coalesce(anon_22.required, anon_21.required) AS required
                              FROM (
                                SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coalesce(anon_23.required, 0) AS required
                                FROM need AS need_1
                                LEFT OUTER JOIN (
                                  SELECT mirps_shared_sums_1.need_id AS need_id, mirps_shared_sums_1.unit AS unit, mirps_shared_sums_1.required AS required
                                  FROM sums_r3 AS mirps_shared_sums_1
                                  WHERE mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.required > 0) AS anon_23 ON need_1.id = anon_23.need_id AND anon_23.unit = $2::VARCHAR
                                WHERE need_1.publication = 'PUBLISHED' AND need_1.plan_id = any(array((
                                      SELECT mirps_shared_plans_in_force_1.id
                                      FROM plans_in_force_r4 AS mirps_shared_plans_in_force_1))) AND need_1.illustrative IS false) AS anon_21
                              LEFT OUTER JOIN jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'required') AS anon_22(id BIGINT, required NUMERIC) ON anon_21.id = anon_22.id UNION ALL
                              SELECT anon_24.id AS id, anon_24.code AS code, anon_24.plan_id AS plan_id, anon_24.state_code AS state_code, anon_24.pillar AS pillar, anon_24.sector AS sector, anon_24.stated_on_latest AS stated_on_latest, anon_24.required AS required
                              FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'needs') AS anon_24(id BIGINT, code TEXT, plan_id BIGINT, state_code TEXT, pillar TEXT, sector TEXT, stated_on_latest DATE, plan_code TEXT, required NUMERIC)) AS anon_20
                            LEFT OUTER JOIN supposed_placed_r6 AS mirps_shared_supposed_placed_1 ON anon_20.id = mirps_shared_supposed_placed_1.need_id
                            WHERE anon_20.required > 0 OR mirps_shared_supposed_placed_1.pledged > 0 OR anon_20.id IN (
                              SELECT anon_25.need_id
                              FROM (
                                SELECT anon_26.need_id AS need_id, anon_26.unit AS unit, anon_26.required AS unvalued
                                FROM (
                                  SELECT mirps_shared_sums_2.need_id AS need_id, mirps_shared_sums_2.unit AS unit, mirps_shared_sums_2.required AS required
                                  FROM sums_r3 AS mirps_shared_sums_2
                                  WHERE mirps_shared_sums_2.money_class = 0 AND mirps_shared_sums_2.required > 0) AS anon_26
                                WHERE $2::VARCHAR = 'USD' AND (anon_26.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_25) OR anon_20.id IN (
                              SELECT anon_27.need_id
                              FROM (
                                SELECT anon_28.need_id AS need_id, anon_28.unit AS unit, sum(anon_28.unvalued) AS unvalued
                                FROM (
                                  SELECT anon_29.need_id AS need_id, anon_29.unit AS unit, anon_29.unvalued AS unvalued
                                  FROM (
                                    SELECT mirps_shared_sums_3.need_id AS need_id, mirps_shared_sums_3.unit AS unit, mirps_shared_sums_3.pledged AS unvalued
                                    FROM sums_r3 AS mirps_shared_sums_3
                                    WHERE $2::VARCHAR = 'USD' AND (mirps_shared_sums_3.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND mirps_shared_sums_3.money_class = 0) AS anon_29 UNION ALL
                                  SELECT coalesce(anon_30.need_id, 0) AS need_id, anon_30.unit AS unit, anon_30.unvalued AS unvalued
                                  FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'money') AS anon_30(stage TEXT, unit TEXT, need_id BIGINT, project_id BIGINT, value NUMERIC, unvalued NUMERIC, donor_id BIGINT, event_id BIGINT, channel TEXT, fund_id BIGINT, modality TEXT, earmark_modality TEXT)
                                  WHERE anon_30.unvalued != 0) AS anon_28
                                GROUP BY anon_28.need_id, anon_28.unit) AS anon_27
                              WHERE anon_27.unvalued > 0)) AS anon_12 ON anon_12.id = anon_13.need_id
                          WHERE anon_12.id IS NOT NULL) AS anon_11
                        GROUP BY anon_11.key_state, anon_11.key_earmark) AS anon_9
                      JOIN (
                        SELECT anon_31.state_code AS key_state, coalesce(sum(anon_31.required), 0::numeric) AS required, count(nullif(anon_31.required, 0)) AS needs
                        FROM (
                          SELECT anon_32.id AS id, anon_32.code AS code, anon_32.plan_id AS plan_id, anon_32.state_code AS state_code, anon_32.pillar AS pillar, anon_32.sector AS sector, anon_32.stated_on_latest AS stated_on_latest, anon_32.required AS required, coalesce(mirps_shared_supposed_placed_2.pledged, 0) AS pledged, coalesce(mirps_shared_supposed_placed_2.committed, 0) AS committed, coalesce(mirps_shared_supposed_placed_2.received, 0) AS received, coalesce(mirps_shared_supposed_placed_2.disbursed, 0) AS disbursed, coalesce(mirps_shared_supposed_placed_2.spent, 0) AS spent
                          FROM (
                            SELECT anon_33.id AS id, anon_33.code AS code, anon_33.plan_id AS plan_id, anon_33.state_code AS state_code, anon_33.pillar AS pillar, anon_33.sector AS sector, anon_33.stated_on_latest AS stated_on_latest, coalesce(anon_34.required, anon_33.required) AS required
                            FROM (
                              SELECT need_2.id AS id, need_2.code AS code, need_2.plan_id AS plan_id, need_2.state_code AS state_code, need_2.pillar AS pillar, need_2.sector AS sector, need_2.stated_on_latest AS stated_on_latest, coalesce(anon_35.required, 0) AS required
                              FROM need AS need_2
                              LEFT OUTER JOIN (
                                SELECT mirps_shared_sums_4.need_id AS need_id, mirps_shared_sums_4.unit AS unit, mirps_shared_sums_4.required AS required
                                FROM sums_r3 AS mirps_shared_sums_4
                                WHERE mirps_shared_sums_4.money_class = 0 AND mirps_shared_sums_4.required > 0) AS anon_35 ON need_2.id = anon_35.need_id AND anon_35.unit = $2::VARCHAR
                              WHERE need_2.publication = 'PUBLISHED' AND need_2.plan_id = any(array((
                                    SELECT mirps_shared_plans_in_force_2.id
                                    FROM plans_in_force_r4 AS mirps_shared_plans_in_force_2))) AND need_2.illustrative IS false) AS anon_33
                            LEFT OUTER JOIN jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'required') AS anon_34(id BIGINT, required NUMERIC) ON anon_33.id = anon_34.id UNION ALL
                            SELECT anon_36.id AS id, anon_36.code AS code, anon_36.plan_id AS plan_id, anon_36.state_code AS state_code, anon_36.pillar AS pillar, anon_36.sector AS sector, anon_36.stated_on_latest AS stated_on_latest, anon_36.required AS required
                            FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'needs') AS anon_36(id BIGINT, code TEXT, plan_id BIGINT, state_code TEXT, pillar TEXT, sector TEXT, stated_on_latest DATE, plan_code TEXT, required NUMERIC)) AS anon_32
                          LEFT OUTER JOIN supposed_placed_r6 AS mirps_shared_supposed_placed_2 ON anon_32.id = mirps_shared_supposed_placed_2.need_id
                          WHERE anon_32.required > 0 OR mirps_shared_supposed_placed_2.pledged > 0 OR anon_32.id IN (
                            SELECT anon_37.need_id
                            FROM (
                              SELECT anon_38.need_id AS need_id, anon_38.unit AS unit, anon_38.required AS unvalued
                              FROM (
                                SELECT mirps_shared_sums_5.need_id AS need_id, mirps_shared_sums_5.unit AS unit, mirps_shared_sums_5.required AS required
                                FROM sums_r3 AS mirps_shared_sums_5
                                WHERE mirps_shared_sums_5.money_class = 0 AND mirps_shared_sums_5.required > 0) AS anon_38
                              WHERE $2::VARCHAR = 'USD' AND (anon_38.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_37) OR anon_32.id IN (
                            SELECT anon_39.need_id
                            FROM (
                              SELECT anon_40.need_id AS need_id, anon_40.unit AS unit, sum(anon_40.unvalued) AS unvalued
                              FROM (
                                SELECT anon_41.need_id AS need_id, anon_41.unit AS unit, anon_41.unvalued AS unvalued
                                FROM (
                                  SELECT mirps_shared_sums_6.need_id AS need_id, mirps_shared_sums_6.unit AS unit, mirps_shared_sums_6.pledged AS unvalued
                                  FROM sums_r3 AS mirps_shared_sums_6
                                  WHERE $2::VARCHAR = 'USD' AND (mirps_shared_sums_6.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND mirps_shared_sums_6.money_class = 0) AS anon_41 UNION ALL
                                SELECT coalesce(anon_42.need_id, 0) AS need_id, anon_42.unit AS unit, anon_42.unvalued AS unvalued
                                FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'money') AS anon_42(stage TEXT, unit TEXT, need_id BIGINT, project_id BIGINT, value NUMERIC, unvalued NUMERIC, donor_id BIGINT, event_id BIGINT, channel TEXT, fund_id BIGINT, modality TEXT, earmark_modality TEXT)
                                WHERE anon_42.unvalued != 0) AS anon_40
                              GROUP BY anon_40.need_id, anon_40.unit) AS anon_39
                            WHERE anon_39.unvalued > 0)) AS anon_31
                        GROUP BY anon_31.state_code) AS anon_10 ON anon_9.key_state IS NOT DISTINCT
                      FROM anon_10.key_state) AS anon_8) AS anon_6
                  LEFT OUTER JOIN (
                    SELECT anon_43.key_state AS key_state, anon_43.key_earmark AS key_earmark, jsonb_agg(jsonb_build_object('currency', anon_43.unit, 'amount', decimal_text(anon_43.amount, anon_43.unit))) AS unconverted
                    FROM (
                      SELECT anon_44.key_state AS key_state, anon_44.key_earmark AS key_earmark, anon_44.unit AS unit, sum(anon_44.unvalued) AS amount
                      FROM (
                        SELECT anon_11.key_state AS key_state, anon_11.key_earmark AS key_earmark, anon_11.stage AS stage, anon_11.value AS value, anon_11.unit AS unit, anon_11.unvalued AS unvalued, anon_11.need AS need
                        FROM (
                          SELECT anon_12.state_code AS key_state, CASE WHEN (anon_13.earmark_modality = 'A') THEN '1' WHEN (anon_13.earmark_modality = 'B') THEN '1' WHEN (anon_13.earmark_modality = 'C') THEN '1' WHEN (anon_13.earmark_modality = 'D') THEN '2' WHEN (anon_13.earmark_modality = 'E') THEN '2' WHEN (anon_13.earmark_modality = 'F') THEN '2' WHEN (anon_13.earmark_modality = 'G') THEN '3' WHEN (anon_13.earmark_modality = 'H') THEN '3' WHEN (anon_13.earmark_modality = 'I') THEN '4' WHEN (anon_13.earmark_modality = 'J') THEN '4' WHEN (anon_13.earmark_modality = 'K') THEN '4' WHEN (anon_13.earmark_modality = 'L') THEN '4' END AS key_earmark, anon_13.stage AS stage, anon_13.value AS value, anon_13.unit AS unit, anon_13.unvalued AS unvalued, anon_12.id AS need
                          FROM (
                            SELECT anon_14.stage AS stage, anon_14.unit AS unit, anon_14.need_id AS need_id, anon_14.project_id AS project_id, anon_14.donor_id AS donor_id, anon_14.event_id AS event_id, anon_14.channel AS channel, anon_14.fund_id AS fund_id, anon_14.modality AS modality, anon_14.earmark_modality AS earmark_modality, sum(anon_14.value) AS value, sum(anon_14.unvalued) AS unvalued
                            FROM (
                              SELECT anon_15.stage AS stage, anon_15.unit AS unit, anon_15.need_id AS need_id, anon_15.project_id AS project_id, anon_15.value AS value, anon_15.unvalued AS unvalued, anon_15.donor_id AS donor_id, anon_15.event_id AS event_id, anon_15.channel AS channel, anon_15.fund_id AS fund_id, anon_15.modality AS modality, anon_15.earmark_modality AS earmark_modality
                              FROM (
                                SELECT anon_16.stage AS stage, anon_16.unit AS unit, anon_16.need_id AS need_id, anon_16.project_id AS project_id, CASE WHEN ($2::VARCHAR = 'USD') THEN anon_16.balance_usd ELSE anon_16.balance END AS value, CASE WHEN ($2::VARCHAR = 'USD') THEN anon_16.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
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
                            SELECT anon_20.id AS id, anon_20.code AS code, anon_20.plan_id AS plan_id, anon_20.state_code AS state_code, anon_20.pillar AS pillar, anon_20.sector AS sector, anon_20.stated_on_latest AS stated_on_latest, anon_20.required AS required, coalesce(mirps_shared_supposed_placed_1.pledged, 0) AS pledged, coalesce(mirps_shared_supposed_placed_1.committed, 0) AS committed, coalesce(mirps_shared_supposed_placed_1.received, 0) AS received, coalesce(mirps_shared_supposed_placed_1.disbursed, 0) AS disbursed, coalesce(mirps_shared_supposed_placed_1.spent, 0) AS spent
                            FROM (
                              SELECT anon_21.id AS id, anon_21.code AS code, anon_21.plan_id AS plan_id, anon_21.state_code AS state_code, anon_21.pillar AS pillar, anon_21.sector AS sector, anon_21.stated_on_latest AS stated_on_latest, coalesce(anon_22.required, anon_21.required) AS required
                              FROM (
                                SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coalesce(anon_23.required, 0) AS required
                                FROM need AS need_1
                                LEFT OUTER JOIN (
                                  SELECT mirps_shared_sums_1.need_id AS need_id, mirps_shared_sums_1.unit AS unit, mirps_shared_sums_1.required AS required
                                  FROM sums_r3 AS mirps_shared_sums_1
                                  WHERE mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.required > 0) AS anon_23 ON need_1.id = anon_23.need_id AND anon_23.unit = $2::VARCHAR
                                WHERE need_1.publication = 'PUBLISHED' AND need_1.plan_id = any(array((
                                      SELECT mirps_shared_plans_in_force_1.id
                                      FROM plans_in_force_r4 AS mirps_shared_plans_in_force_1))) AND need_1.illustrative IS false) AS anon_21
                              LEFT OUTER JOIN jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'required') AS anon_22(id BIGINT, required NUMERIC) ON anon_21.id = anon_22.id UNION ALL
                              SELECT anon_24.id AS id, anon_24.code AS code, anon_24.plan_id AS plan_id, anon_24.state_code AS state_code, anon_24.pillar AS pillar, anon_24.sector AS sector, anon_24.stated_on_latest AS stated_on_latest, anon_24.required AS required
                              FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'needs') AS anon_24(id BIGINT, code TEXT, plan_id BIGINT, state_code TEXT, pillar TEXT, sector TEXT, stated_on_latest DATE, plan_code TEXT, required NUMERIC)) AS anon_20
                            LEFT OUTER JOIN supposed_placed_r6 AS mirps_shared_supposed_placed_1 ON anon_20.id = mirps_shared_supposed_placed_1.need_id
                            WHERE anon_20.required > 0 OR mirps_shared_supposed_placed_1.pledged > 0 OR anon_20.id IN (
                              SELECT anon_25.need_id
                              FROM (
                                SELECT anon_26.need_id AS need_id, anon_26.unit AS unit, anon_26.required AS unvalued
                                FROM (
                                  SELECT mirps_shared_sums_2.need_id AS need_id, mirps_shared_sums_2.unit AS unit, mirps_shared_sums_2.required AS required
                                  FROM sums_r3 AS mirps_shared_sums_2
                                  WHERE mirps_shared_sums_2.money_class = 0 AND mirps_shared_sums_2.required > 0) AS anon_26
                                WHERE $2::VARCHAR = 'USD' AND (anon_26.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_25) OR anon_20.id IN (
                              SELECT anon_27.need_id
                              FROM (
                                SELECT anon_28.need_id AS need_id, anon_28.unit AS unit, sum(anon_28.unvalued) AS unvalued
                                FROM (
                                  SELECT anon_29.need_id AS need_id, anon_29.unit AS unit, anon_29.unvalued AS unvalued
                                  FROM (
                                    SELECT mirps_shared_sums_3.need_id AS need_id, mirps_shared_sums_3.unit AS unit, mirps_shared_sums_3.pledged AS unvalued
                                    FROM sums_r3 AS mirps_shared_sums_3
                                    WHERE $2::VARCHAR = 'USD' AND (mirps_shared_sums_3.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND mirps_shared_sums_3.money_class = 0) AS anon_29 UNION ALL
                                  SELECT coalesce(anon_30.need_id, 0) AS need_id, anon_30.unit AS unit, anon_30.unvalued AS unvalued
                                  FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'money') AS anon_30(stage TEXT, unit TEXT, need_id BIGINT, project_id BIGINT, value NUMERIC, unvalued NUMERIC, donor_id BIGINT, event_id BIGINT, channel TEXT, fund_id BIGINT, modality TEXT, earmark_modality TEXT)
                                  WHERE anon_30.unvalued != 0) AS anon_28
                                GROUP BY anon_28.need_id, anon_28.unit) AS anon_27
                              WHERE anon_27.unvalued > 0)) AS anon_12 ON anon_12.id = anon_13.need_id
                          WHERE anon_12.id IS NOT NULL) AS anon_11
                        WHERE anon_11.need IS NOT NULL) AS anon_44
                      WHERE anon_44.unvalued > $4::BIGINT
                      GROUP BY anon_44.key_state, anon_44.key_earmark, anon_44.unit) AS anon_43
                    GROUP BY anon_43.key_state, anon_43.key_earmark) AS anon_7 ON anon_6.key_state IS NOT DISTINCT
                  FROM anon_7.key_state AND anon_6.key_earmark IS NOT DISTINCT
                  FROM anon_7.key_earmark) AS anon_4
                LEFT OUTER JOIN (
                  SELECT anon_45.key_state AS key_state, anon_45.key_earmark AS key_earmark, jsonb_agg(jsonb_build_object('currency', anon_45.unit, 'amount', decimal_text(anon_45.amount, anon_45.unit))) AS unconverted
                  FROM (
                    SELECT anon_46.key_state AS key_state, anon_46.key_earmark AS key_earmark, anon_46.unit AS unit, sum(anon_46.unvalued) AS amount
                    FROM (
                      SELECT anon_11.key_state AS key_state, anon_11.key_earmark AS key_earmark, anon_11.stage AS stage, anon_11.value AS value, anon_11.unit AS unit, anon_11.unvalued AS unvalued, anon_11.need AS need
                      FROM (
                        SELECT anon_12.state_code AS key_state, CASE WHEN (anon_13.earmark_modality = 'A') THEN '1' WHEN (anon_13.earmark_modality = 'B') THEN '1' WHEN (anon_13.earmark_modality = 'C') THEN '1' WHEN (anon_13.earmark_modality = 'D') THEN '2' WHEN (anon_13.earmark_modality = 'E') THEN '2' WHEN (anon_13.earmark_modality = 'F') THEN '2' WHEN (anon_13.earmark_modality = 'G') THEN '3' WHEN (anon_13.earmark_modality = 'H') THEN '3' WHEN (anon_13.earmark_modality = 'I') THEN '4' WHEN (anon_13.earmark_modality = 'J') THEN '4' WHEN (anon_13.earmark_modality = 'K') THEN '4' WHEN (anon_13.earmark_modality = 'L') THEN '4' END AS key_earmark, anon_13.stage AS stage, anon_13.value AS value, anon_13.unit AS unit, anon_13.unvalued AS unvalued, anon_12.id AS need
                        FROM (
                          SELECT anon_14.stage AS stage, anon_14.unit AS unit, anon_14.need_id AS need_id, anon_14.project_id AS project_id, anon_14.donor_id AS donor_id, anon_14.event_id AS event_id, anon_14.channel AS channel, anon_14.fund_id AS fund_id, anon_14.modality AS modality, anon_14.earmark_modality AS earmark_modality, sum(anon_14.value) AS value, sum(anon_14.unvalued) AS unvalued
                          FROM (
                            SELECT anon_15.stage AS stage, anon_15.unit AS unit, anon_15.need_id AS need_id, anon_15.project_id AS project_id, anon_15.value AS value, anon_15.unvalued AS unvalued, anon_15.donor_id AS donor_id, anon_15.event_id AS event_id, anon_15.channel AS channel, anon_15.fund_id AS fund_id, anon_15.modality AS modality, anon_15.earmark_modality AS earmark_modality
                            FROM (
                              SELECT anon_16.stage AS stage, anon_16.unit AS unit, anon_16.need_id AS need_id, anon_16.project_id AS project_id, CASE WHEN ($2::VARCHAR = 'USD') THEN anon_16.balance_usd ELSE anon_16.balance END AS value, CASE WHEN ($2::VARCHAR = 'USD') THEN anon_16.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
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
                          SELECT anon_20.id AS id, anon_20.code AS code, anon_20.plan_id AS plan_id, anon_20.state_code AS state_code, anon_20.pillar AS pillar, anon_20.sector AS sector, anon_20.stated_on_latest AS stated_on_latest, anon_20.required AS required, coalesce(mirps_shared_supposed_placed_1.pledged, 0) AS pledged, coalesce(mirps_shared_supposed_placed_1.committed, 0) AS committed, coalesce(mirps_shared_supposed_placed_1.received, 0) AS received, coalesce(mirps_shared_supposed_placed_1.disbursed, 0) AS disbursed, coalesce(mirps_shared_supposed_placed_1.spent, 0) AS spent
                          FROM (
                            SELECT anon_21.id AS id, anon_21.code AS code, anon_21.plan_id AS plan_id, anon_21.state_code AS state_code, anon_21.pillar AS pillar, anon_21.sector AS sector, anon_21.stated_on_latest AS stated_on_latest, coalesce(anon_22.required, anon_21.required) AS required
                            FROM (
                              SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coalesce(anon_23.required, 0) AS required
                              FROM need AS need_1
                              LEFT OUTER JOIN (
                                SELECT mirps_shared_sums_1.need_id AS need_id, mirps_shared_sums_1.unit AS unit, mirps_shared_sums_1.required AS required
                                FROM sums_r3 AS mirps_shared_sums_1
                                WHERE mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.required > 0) AS anon_23 ON need_1.id = anon_23.need_id AND anon_23.unit = $2::VARCHAR
                              WHERE need_1.publication = 'PUBLISHED' AND need_1.plan_id = any(array((
                                    SELECT mirps_shared_plans_in_force_1.id
                                    FROM plans_in_force_r4 AS mirps_shared_plans_in_force_1))) AND need_1.illustrative IS false) AS anon_21
                            LEFT OUTER JOIN jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'required') AS anon_22(id BIGINT, required NUMERIC) ON anon_21.id = anon_22.id UNION ALL
                            SELECT anon_24.id AS id, anon_24.code AS code, anon_24.plan_id AS plan_id, anon_24.state_code AS state_code, anon_24.pillar AS pillar, anon_24.sector AS sector, anon_24.stated_on_latest AS stated_on_latest, anon_24.required AS required
                            FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'needs') AS anon_24(id BIGINT, code TEXT, plan_id BIGINT, state_code TEXT, pillar TEXT, sector TEXT, stated_on_latest DATE, plan_code TEXT, required NUMERIC)) AS anon_20
                          LEFT OUTER JOIN supposed_placed_r6 AS mirps_shared_supposed_placed_1 ON anon_20.id = mirps_shared_supposed_placed_1.need_id
                          WHERE anon_20.required > 0 OR mirps_shared_supposed_placed_1.pledged > 0 OR anon_20.id IN (
                            SELECT anon_25.need_id
                            FROM (
                              SELECT anon_26.need_id AS need_id, anon_26.unit AS unit, anon_26.required AS unvalued
                              FROM (
                                SELECT mirps_shared_sums_2.need_id AS need_id, mirps_shared_sums_2.unit AS unit, mirps_shared_sums_2.required AS required
                                FROM sums_r3 AS mirps_shared_sums_2
                                WHERE mirps_shared_sums_2.money_class = 0 AND mirps_shared_sums_2.required > 0) AS anon_26
                              WHERE $2::VARCHAR = 'USD' AND (anon_26.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_25) OR anon_20.id IN (
                            SELECT anon_27.need_id
                            FROM (
                              SELECT anon_28.need_id AS need_id, anon_28.unit AS unit, sum(anon_28.unvalued) AS unvalued
                              FROM (
                                SELECT anon_29.need_id AS need_id, anon_29.unit AS unit, anon_29.unvalued AS unvalued
                                FROM (
                                  SELECT mirps_shared_sums_3.need_id AS need_id, mirps_shared_sums_3.unit AS unit, mirps_shared_sums_3.pledged AS unvalued
                                  FROM sums_r3 AS mirps_shared_sums_3
                                  WHERE $2::VARCHAR = 'USD' AND (mirps_shared_sums_3.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND mirps_shared_sums_3.money_class = 0) AS anon_29 UNION ALL
                                SELECT coalesce(anon_30.need_id, 0) AS need_id, anon_30.unit AS unit, anon_30.unvalued AS unvalued
                                FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'money') AS anon_30(stage TEXT, unit TEXT, need_id BIGINT, project_id BIGINT, value NUMERIC, unvalued NUMERIC, donor_id BIGINT, event_id BIGINT, channel TEXT, fund_id BIGINT, modality TEXT, earmark_modality TEXT)
                                WHERE anon_30.unvalued != 0) AS anon_28
                              GROUP BY anon_28.need_id, anon_28.unit) AS anon_27
                            WHERE anon_27.unvalued > 0)) AS anon_12 ON anon_12.id = anon_13.need_id
                        WHERE anon_12.id IS NOT NULL) AS anon_11
                      WHERE anon_11.need IS NULL) AS anon_46
                    WHERE anon_46.unvalued > $4::BIGINT
                    GROUP BY anon_46.key_state, anon_46.key_earmark, anon_46.unit) AS anon_45
                  GROUP BY anon_45.key_state, anon_45.key_earmark) AS anon_5 ON anon_4.key_state IS NOT DISTINCT
                FROM anon_5.key_state AND anon_4.key_earmark IS NOT DISTINCT
                FROM anon_5.key_earmark) AS anon_3) AS anon_1 FULL OUTER
            JOIN (
              SELECT anon_47.key_state AS key_state, anon_47.key_earmark AS key_earmark, anon_47.pledged_amount AS pledged_amount, anon_47.unplaced_pledged AS unplaced_pledged, anon_47.pledged_covered AS pledged_covered, anon_47.pledged_gap AS pledged_gap, anon_47.pledged_surplus AS pledged_surplus, anon_47.pledged_full AS pledged_full, anon_47.committed_amount AS committed_amount, anon_47.unplaced_committed AS unplaced_committed, anon_47.committed_covered AS committed_covered, anon_47.committed_gap AS committed_gap, anon_47.committed_surplus AS committed_surplus, anon_47.committed_full AS committed_full, anon_47.received_amount AS received_amount, anon_47.unplaced_received AS unplaced_received, anon_47.received_covered AS received_covered, anon_47.received_gap AS received_gap, anon_47.received_surplus AS received_surplus, anon_47.received_full AS received_full, anon_47.disbursed_amount AS disbursed_amount, anon_47.unplaced_disbursed AS unplaced_disbursed, anon_47.disbursed_covered AS disbursed_covered, anon_47.disbursed_gap AS disbursed_gap, anon_47.disbursed_surplus AS disbursed_surplus, anon_47.disbursed_full AS disbursed_full, anon_47.spent_amount AS spent_amount, anon_47.unplaced_spent AS unplaced_spent, anon_47.spent_covered AS spent_covered, anon_47.spent_gap AS spent_gap, anon_47.spent_surplus AS spent_surplus, anon_47.spent_full AS spent_full, anon_47.required AS required, anon_47.needs AS needs, anon_47.unit AS unit, anon_47.place_0 AS place_0, anon_47.place_1 AS place_1, anon_47.unconverted AS unconverted, anon_47.unplaced_unconverted AS unplaced_unconverted
              FROM (
                SELECT anon_48.key_state AS key_state, anon_48.key_earmark AS key_earmark, anon_48.pledged_amount AS pledged_amount, anon_48.unplaced_pledged AS unplaced_pledged, anon_48.pledged_covered AS pledged_covered, anon_48.pledged_gap AS pledged_gap, anon_48.pledged_surplus AS pledged_surplus, anon_48.pledged_full AS pledged_full, anon_48.committed_amount AS committed_amount, anon_48.unplaced_committed AS unplaced_committed, anon_48.committed_covered AS committed_covered, anon_48.committed_gap AS committed_gap, anon_48.committed_surplus AS committed_surplus, anon_48.committed_full AS committed_full, anon_48.received_amount AS received_amount, anon_48.unplaced_received AS unplaced_received, anon_48.received_covered AS received_covered, anon_48.received_gap AS received_gap, anon_48.received_surplus AS received_surplus, anon_48.received_full AS received_full, anon_48.disbursed_amount AS disbursed_amount, anon_48.unplaced_disbursed AS unplaced_disbursed, anon_48.disbursed_covered AS disbursed_covered, anon_48.disbursed_gap AS disbursed_gap, anon_48.disbursed_surplus AS disbursed_surplus, anon_48.disbursed_full AS disbursed_full, anon_48.spent_amount AS spent_amount, anon_48.unplaced_spent AS unplaced_spent, anon_48.spent_covered AS spent_covered, anon_48.spent_gap AS spent_gap, anon_48.spent_surplus AS spent_surplus, anon_48.spent_full AS spent_full, anon_48.required AS required, anon_48.needs AS needs, anon_48.unit AS unit, anon_48.place_0 AS place_0, anon_48.place_1 AS place_1, anon_48.unconverted AS unconverted, coalesce(anon_49.unconverted, '[]'::jsonb) AS unplaced_unconverted
                FROM (
                  SELECT anon_50.key_state AS key_state, anon_50.key_earmark AS key_earmark, anon_50.pledged_amount AS pledged_amount, anon_50.unplaced_pledged AS unplaced_pledged, anon_50.pledged_covered AS pledged_covered, anon_50.pledged_gap AS pledged_gap, anon_50.pledged_surplus AS pledged_surplus, anon_50.pledged_full AS pledged_full, anon_50.committed_amount AS committed_amount, anon_50.unplaced_committed AS unplaced_committed, anon_50.committed_covered AS committed_covered, anon_50.committed_gap AS committed_gap, anon_50.committed_surplus AS committed_surplus, anon_50.committed_full AS committed_full, anon_50.received_amount AS received_amount, anon_50.unplaced_received AS unplaced_received, anon_50.received_covered AS received_covered, anon_50.received_gap AS received_gap, anon_50.received_surplus AS received_surplus, anon_50.received_full AS received_full, anon_50.disbursed_amount AS disbursed_amount, anon_50.unplaced_disbursed AS unplaced_disbursed, anon_50.disbursed_covered AS disbursed_covered, anon_50.disbursed_gap AS disbursed_gap, anon_50.disbursed_surplus AS disbursed_surplus, anon_50.disbursed_full AS disbursed_full, anon_50.spent_amount AS spent_amount, anon_50.unplaced_spent AS unplaced_spent, anon_50.spent_covered AS spent_covered, anon_50.spent_gap AS spent_gap, anon_50.spent_surplus AS spent_surplus, anon_50.spent_full AS spent_full, anon_50.required AS required, anon_50.needs AS needs, anon_50.unit AS unit, anon_50.place_0 AS place_0, anon_50.place_1 AS place_1, coalesce(anon_51.unconverted, '[]'::jsonb) AS unconverted
                  FROM (
                    SELECT anon_52.key_state AS key_state, anon_52.key_earmark AS key_earmark, anon_52.pledged_amount AS pledged_amount, anon_52.unplaced_pledged AS unplaced_pledged, anon_52.pledged_covered AS pledged_covered, anon_52.pledged_gap AS pledged_gap, anon_52.pledged_surplus AS pledged_surplus, anon_52.pledged_full AS pledged_full, anon_52.committed_amount AS committed_amount, anon_52.unplaced_committed AS unplaced_committed, anon_52.committed_covered AS committed_covered, anon_52.committed_gap AS committed_gap, anon_52.committed_surplus AS committed_surplus, anon_52.committed_full AS committed_full, anon_52.received_amount AS received_amount, anon_52.unplaced_received AS unplaced_received, anon_52.received_covered AS received_covered, anon_52.received_gap AS received_gap, anon_52.received_surplus AS received_surplus, anon_52.received_full AS received_full, anon_52.disbursed_amount AS disbursed_amount, anon_52.unplaced_disbursed AS unplaced_disbursed, anon_52.disbursed_covered AS disbursed_covered, anon_52.disbursed_gap AS disbursed_gap, anon_52.disbursed_surplus AS disbursed_surplus, anon_52.disbursed_full AS disbursed_full, anon_52.spent_amount AS spent_amount, anon_52.unplaced_spent AS unplaced_spent, anon_52.spent_covered AS spent_covered, anon_52.spent_gap AS spent_gap, anon_52.spent_surplus AS spent_surplus, anon_52.spent_full AS spent_full, anon_52.required AS required, anon_52.needs AS needs, $2::VARCHAR AS unit, anon_52.key_state AS place_0, anon_52.key_earmark AS place_1
                    FROM (
                      SELECT anon_53.key_state AS key_state, anon_53.key_earmark AS key_earmark, anon_53.pledged_amount AS pledged_amount, anon_53.unplaced_pledged AS unplaced_pledged, anon_53.pledged_covered AS pledged_covered, anon_53.pledged_gap AS pledged_gap, anon_53.pledged_surplus AS pledged_surplus, anon_53.pledged_full AS pledged_full, anon_53.committed_amount AS committed_amount, anon_53.unplaced_committed AS unplaced_committed, anon_53.committed_covered AS committed_covered, anon_53.committed_gap AS committed_gap, anon_53.committed_surplus AS committed_surplus, anon_53.committed_full AS committed_full, anon_53.received_amount AS received_amount, anon_53.unplaced_received AS unplaced_received, anon_53.received_covered AS received_covered, anon_53.received_gap AS received_gap, anon_53.received_surplus AS received_surplus, anon_53.received_full AS received_full, anon_53.disbursed_amount AS disbursed_amount, anon_53.unplaced_disbursed AS unplaced_disbursed, anon_53.disbursed_covered AS disbursed_covered, anon_53.disbursed_gap AS disbursed_gap, anon_53.disbursed_surplus AS disbursed_surplus, anon_53.disbursed_full AS disbursed_full, anon_53.spent_amount AS spent_amount, anon_53.unplaced_spent AS unplaced_spent, anon_53.spent_covered AS spent_covered, anon_53.spent_gap AS spent_gap, anon_53.spent_surplus AS spent_surplus, anon_53.spent_full AS spent_full, anon_54.required AS required, anon_54.needs AS needs
                      FROM (
                        SELECT anon_55.key_state AS key_state, anon_55.key_earmark AS key_earmark, coalesce(sum(anon_55.value) FILTER (
                            WHERE anon_55.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_55.need IS NOT NULL), 0::numeric) AS pledged_amount, coalesce(sum(anon_55.value) FILTER (
                            WHERE anon_55.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_55.need IS NULL), 0::numeric) AS unplaced_pledged, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_55.value) FILTER (
                            WHERE anon_55.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_55.need IS NOT NULL), 0::numeric) AS committed_amount, coalesce(sum(anon_55.value) FILTER (
                            WHERE anon_55.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_55.need IS NULL), 0::numeric) AS unplaced_committed, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_55.value) FILTER (
                            WHERE anon_55.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_55.need IS NOT NULL), 0::numeric) AS received_amount, coalesce(sum(anon_55.value) FILTER (
                            WHERE anon_55.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND anon_55.need IS NULL), 0::numeric) AS unplaced_received, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_55.value) FILTER (
                            WHERE anon_55.stage IN ('DISBURSED', 'SPENT') AND anon_55.need IS NOT NULL), 0::numeric) AS disbursed_amount, coalesce(sum(anon_55.value) FILTER (
                            WHERE anon_55.stage IN ('DISBURSED', 'SPENT') AND anon_55.need IS NULL), 0::numeric) AS unplaced_disbursed, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_55.value) FILTER (
                            WHERE anon_55.stage IN ('SPENT') AND anon_55.need IS NOT NULL), 0::numeric) AS spent_amount, coalesce(sum(anon_55.value) FILTER (
                            WHERE anon_55.stage IN ('SPENT') AND anon_55.need IS NULL), 0::numeric) AS unplaced_spent, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                        FROM (
                          SELECT anon_56.state_code AS key_state, CASE WHEN (anon_57.earmark_modality = 'A') THEN '1' WHEN (anon_57.earmark_modality = 'B') THEN '1' WHEN (anon_57.earmark_modality = 'C') THEN '1' WHEN (anon_57.earmark_modality = 'D') THEN '2' WHEN (anon_57.earmark_modality = 'E') THEN '2' WHEN (anon_57.earmark_modality = 'F') THEN '2' WHEN (anon_57.earmark_modality = 'G') THEN '3' WHEN (anon_57.earmark_modality = 'H') THEN '3' WHEN (anon_57.earmark_modality = 'I') THEN '4' WHEN (anon_57.earmark_modality = 'J') THEN '4' WHEN (anon_57.earmark_modality = 'K') THEN '4' WHEN (anon_57.earmark_modality = 'L') THEN '4' END AS key_earmark, anon_57.stage AS stage, anon_57.value AS value, anon_57.unit AS unit, anon_57.unvalued AS unvalued, anon_56.id AS need
                          FROM (
                            SELECT anon_58.stage AS stage, anon_58.unit AS unit, anon_58.need_id AS need_id, anon_58.project_id AS project_id, CASE WHEN ($2::VARCHAR = 'USD') THEN anon_58.balance_usd ELSE anon_58.balance END AS value, CASE WHEN ($2::VARCHAR = 'USD') THEN anon_58.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_2.code, 'INTEREST-') THEN -pledge_line_2.fund_id ELSE pledge_2.donor_id END AS donor_id, pledge_2.event_id AS event_id, pledge_line_2.channel AS channel, pledge_line_2.fund_id AS fund_id, pledge_line_2.modality AS modality, pledge_line_2.earmark_modality AS earmark_modality
                            FROM (
                              SELECT account_2.stage AS stage, account_2.unit AS unit, account_2.line_id AS line_id, account_2.need_id AS need_id, account_2.project_id AS project_id, anon_59.balance AS balance, anon_59.balance_usd AS balance_usd, anon_59.unvalued AS unvalued
                              FROM account AS account_2
                              JOIN (
                                SELECT anon_60.account_id AS account_id, sum(anon_60.amount) AS balance, sum(anon_60.amount_usd) AS balance_usd, sum(anon_60.unvalued) AS unvalued
                                FROM (
                                  SELECT transfer_3.to_account AS account_id, 1 * transfer_3.amount AS amount, 1 * coalesce(transfer_3.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_3.amount_usd IS NULL) THEN transfer_3.amount ELSE 0 END AS unvalued
                                  FROM transfer AS transfer_3
                                  WHERE transfer_3.effective_on <= $1::DATE UNION ALL
                                  SELECT transfer_4.from_account AS account_id, -1 * transfer_4.amount AS amount, -1 * coalesce(transfer_4.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_4.amount_usd IS NULL) THEN transfer_4.amount ELSE 0 END AS unvalued
                                  FROM transfer AS transfer_4
                                  WHERE transfer_4.effective_on <= $1::DATE) AS anon_60
                                GROUP BY anon_60.account_id) AS anon_59 ON anon_59.account_id = account_2.id) AS anon_58
                            JOIN pledge_line AS pledge_line_2 ON pledge_line_2.id = anon_58.line_id
                            JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
                            WHERE anon_58.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($2::VARCHAR = 'USD' AND (anon_58.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_58.unit = $2::VARCHAR) AND pledge_line_2.modality != 'LOAN' AND pledge_2.illustrative IS false AND pledge_2.counts IS true) AS anon_57
                          LEFT OUTER JOIN (
                            SELECT need_3.id AS id, need_3.code AS code, need_3.plan_id AS plan_id, need_3.state_code AS state_code, need_3.pillar AS pillar, need_3.sector AS sector, need_3.stated_on_latest AS stated_on_latest, mirps_shared_sums_7.required AS required, mirps_shared_sums_7.pledged AS pledged, mirps_shared_sums_7.committed AS committed, mirps_shared_sums_7.received AS received, mirps_shared_sums_7.disbursed AS disbursed, mirps_shared_sums_7.spent AS spent
                            FROM need AS need_3
                            JOIN sums_r3 AS mirps_shared_sums_7 ON need_3.id = mirps_shared_sums_7.need_id AND CASE WHEN (mirps_shared_sums_7.money_class = 0 AND mirps_shared_sums_7.unit = $2::VARCHAR) THEN true ELSE false END
                            WHERE need_3.publication = 'PUBLISHED' AND need_3.plan_id = any(array((
                                  SELECT mirps_shared_plans_in_force_3.id
                                  FROM plans_in_force_r4 AS mirps_shared_plans_in_force_3))) AND need_3.illustrative IS false AND (mirps_shared_sums_7.required > 0 OR mirps_shared_sums_7.pledged > 0 OR need_3.id IN (
                                SELECT mirps_shared_sums_8.need_id
                                FROM sums_r3 AS mirps_shared_sums_8
                                WHERE $2::VARCHAR = 'USD' AND (mirps_shared_sums_8.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (mirps_shared_sums_8.required > 0 OR mirps_shared_sums_8.pledged > 0) AND mirps_shared_sums_8.money_class = 0))) AS anon_56 ON anon_56.id = anon_57.need_id
                          WHERE anon_56.id IS NOT NULL) AS anon_55
                        GROUP BY anon_55.key_state, anon_55.key_earmark) AS anon_53
                      JOIN (
                        SELECT anon_61.state_code AS key_state, coalesce(sum(anon_61.required), 0::numeric) AS required, count(nullif(anon_61.required, 0)) AS needs
                        FROM (
                          SELECT need_4.id AS id, need_4.code AS code, need_4.plan_id AS plan_id, need_4.state_code AS state_code, need_4.pillar AS pillar, need_4.sector AS sector, need_4.stated_on_latest AS stated_on_latest, mirps_shared_sums_9.required AS required, mirps_shared_sums_9.pledged AS pledged, mirps_shared_sums_9.committed AS committed, mirps_shared_sums_9.received AS received, mirps_shared_sums_9.disbursed AS disbursed, mirps_shared_sums_9.spent AS spent
                          FROM need AS need_4
                          JOIN sums_r3 AS mirps_shared_sums_9 ON need_4.id = mirps_shared_sums_9.need_id AND CASE WHEN (mirps_shared_sums_9.money_class = 0 AND mirps_shared_sums_9.unit = $2::VARCHAR) THEN true ELSE false END
                          WHERE need_4.publication = 'PUBLISHED' AND need_4.plan_id = any(array((
                                SELECT mirps_shared_plans_in_force_4.id
                                FROM plans_in_force_r4 AS mirps_shared_plans_in_force_4))) AND need_4.illustrative IS false AND (mirps_shared_sums_9.required > 0 OR mirps_shared_sums_9.pledged > 0 OR need_4.id IN (
                              SELECT mirps_shared_sums_10.need_id
                              FROM sums_r3 AS mirps_shared_sums_10
                              WHERE $2::VARCHAR = 'USD' AND (mirps_shared_sums_10.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (mirps_shared_sums_10.required > 0 OR mirps_shared_sums_10.pledged > 0) AND mirps_shared_sums_10.money_class = 0))) AS anon_61
                        GROUP BY anon_61.state_code) AS anon_54 ON anon_53.key_state IS NOT DISTINCT
                      FROM anon_54.key_state) AS anon_52) AS anon_50
                  LEFT OUTER JOIN (
                    SELECT anon_62.key_state AS key_state, anon_62.key_earmark AS key_earmark, jsonb_agg(jsonb_build_object('currency', anon_62.unit, 'amount', decimal_text(anon_62.amount, anon_62.unit))) AS unconverted
                    FROM (
                      SELECT anon_63.key_state AS key_state, anon_63.key_earmark AS key_earmark, anon_63.unit AS unit, sum(anon_63.unvalued) AS amount
                      FROM (
                        SELECT anon_55.key_state AS key_state, anon_55.key_earmark AS key_earmark, anon_55.stage AS stage, anon_55.value AS value, anon_55.unit AS unit, anon_55.unvalued AS unvalued, anon_55.need AS need
                        FROM (
                          SELECT anon_56.state_code AS key_state, CASE WHEN (anon_57.earmark_modality = 'A') THEN '1' WHEN (anon_57.earmark_modality = 'B') THEN '1' WHEN (anon_57.earmark_modality = 'C') THEN '1' WHEN (anon_57.earmark_modality = 'D') THEN '2' WHEN (anon_57.earmark_modality = 'E') THEN '2' WHEN (anon_57.earmark_modality = 'F') THEN '2' WHEN (anon_57.earmark_modality = 'G') THEN '3' WHEN (anon_57.earmark_modality = 'H') THEN '3' WHEN (anon_57.earmark_modality = 'I') THEN '4' WHEN (anon_57.earmark_modality = 'J') THEN '4' WHEN (anon_57.earmark_modality = 'K') THEN '4' WHEN (anon_57.earmark_modality = 'L') THEN '4' END AS key_earmark, anon_57.stage AS stage, anon_57.value AS value, anon_57.unit AS unit, anon_57.unvalued AS unvalued, anon_56.id AS need
                          FROM (
                            SELECT anon_58.stage AS stage, anon_58.unit AS unit, anon_58.need_id AS need_id, anon_58.project_id AS project_id, CASE WHEN ($2::VARCHAR = 'USD') THEN anon_58.balance_usd ELSE anon_58.balance END AS value, CASE WHEN ($2::VARCHAR = 'USD') THEN anon_58.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_2.code, 'INTEREST-') THEN -pledge_line_2.fund_id ELSE pledge_2.donor_id END AS donor_id, pledge_2.event_id AS event_id, pledge_line_2.channel AS channel, pledge_line_2.fund_id AS fund_id, pledge_line_2.modality AS modality, pledge_line_2.earmark_modality AS earmark_modality
                            FROM (
                              SELECT account_2.stage AS stage, account_2.unit AS unit, account_2.line_id AS line_id, account_2.need_id AS need_id, account_2.project_id AS project_id, anon_59.balance AS balance, anon_59.balance_usd AS balance_usd, anon_59.unvalued AS unvalued
                              FROM account AS account_2
                              JOIN (
                                SELECT anon_60.account_id AS account_id, sum(anon_60.amount) AS balance, sum(anon_60.amount_usd) AS balance_usd, sum(anon_60.unvalued) AS unvalued
                                FROM (
                                  SELECT transfer_3.to_account AS account_id, 1 * transfer_3.amount AS amount, 1 * coalesce(transfer_3.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_3.amount_usd IS NULL) THEN transfer_3.amount ELSE 0 END AS unvalued
                                  FROM transfer AS transfer_3
                                  WHERE transfer_3.effective_on <= $1::DATE UNION ALL
                                  SELECT transfer_4.from_account AS account_id, -1 * transfer_4.amount AS amount, -1 * coalesce(transfer_4.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_4.amount_usd IS NULL) THEN transfer_4.amount ELSE 0 END AS unvalued
                                  FROM transfer AS transfer_4
                                  WHERE transfer_4.effective_on <= $1::DATE) AS anon_60
                                GROUP BY anon_60.account_id) AS anon_59 ON anon_59.account_id = account_2.id) AS anon_58
                            JOIN pledge_line AS pledge_line_2 ON pledge_line_2.id = anon_58.line_id
                            JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
                            WHERE anon_58.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($2::VARCHAR = 'USD' AND (anon_58.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_58.unit = $2::VARCHAR) AND pledge_line_2.modality != 'LOAN' AND pledge_2.illustrative IS false AND pledge_2.counts IS true) AS anon_57
                          LEFT OUTER JOIN (
                            SELECT need_3.id AS id, need_3.code AS code, need_3.plan_id AS plan_id, need_3.state_code AS state_code, need_3.pillar AS pillar, need_3.sector AS sector, need_3.stated_on_latest AS stated_on_latest, mirps_shared_sums_7.required AS required, mirps_shared_sums_7.pledged AS pledged, mirps_shared_sums_7.committed AS committed, mirps_shared_sums_7.received AS received, mirps_shared_sums_7.disbursed AS disbursed, mirps_shared_sums_7.spent AS spent
                            FROM need AS need_3
                            JOIN sums_r3 AS mirps_shared_sums_7 ON need_3.id = mirps_shared_sums_7.need_id AND CASE WHEN (mirps_shared_sums_7.money_class = 0 AND mirps_shared_sums_7.unit = $2::VARCHAR) THEN true ELSE false END
                            WHERE need_3.publication = 'PUBLISHED' AND need_3.plan_id = any(array((
                                  SELECT mirps_shared_plans_in_force_3.id
                                  FROM plans_in_force_r4 AS mirps_shared_plans_in_force_3))) AND need_3.illustrative IS false AND (mirps_shared_sums_7.required > 0 OR mirps_shared_sums_7.pledged > 0 OR need_3.id IN (
                                SELECT mirps_shared_sums_8.need_id
                                FROM sums_r3 AS mirps_shared_sums_8
                                WHERE $2::VARCHAR = 'USD' AND (mirps_shared_sums_8.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (mirps_shared_sums_8.required > 0 OR mirps_shared_sums_8.pledged > 0) AND mirps_shared_sums_8.money_class = 0))) AS anon_56 ON anon_56.id = anon_57.need_id
                          WHERE anon_56.id IS NOT NULL) AS anon_55
                        WHERE anon_55.need IS NOT NULL) AS anon_63
                      WHERE anon_63.unvalued > $4::BIGINT
                      GROUP BY anon_63.key_state, anon_63.key_earmark, anon_63.unit) AS anon_62
                    GROUP BY anon_62.key_state, anon_62.key_earmark) AS anon_51 ON anon_50.key_state IS NOT DISTINCT
                  FROM anon_51.key_state AND anon_50.key_earmark IS NOT DISTINCT
                  FROM anon_51.key_earmark) AS anon_48
                LEFT OUTER JOIN (
                  SELECT anon_64.key_state AS key_state, anon_64.key_earmark AS key_earmark, jsonb_agg(jsonb_build_object('currency', anon_64.unit, 'amount', decimal_text(anon_64.amount, anon_64.unit))) AS unconverted
                  FROM (
                    SELECT anon_65.key_state AS key_state, anon_65.key_earmark AS key_earmark, anon_65.unit AS unit, sum(anon_65.unvalued) AS amount
                    FROM (
                      SELECT anon_55.key_state AS key_state, anon_55.key_earmark AS key_earmark, anon_55.stage AS stage, anon_55.value AS value, anon_55.unit AS unit, anon_55.unvalued AS unvalued, anon_55.need AS need
                      FROM (
                        SELECT anon_56.state_code AS key_state, CASE WHEN (anon_57.earmark_modality = 'A') THEN '1' WHEN (anon_57.earmark_modality = 'B') THEN '1' WHEN (anon_57.earmark_modality = 'C') THEN '1' WHEN (anon_57.earmark_modality = 'D') THEN '2' WHEN (anon_57.earmark_modality = 'E') THEN '2' WHEN (anon_57.earmark_modality = 'F') THEN '2' WHEN (anon_57.earmark_modality = 'G') THEN '3' WHEN (anon_57.earmark_modality = 'H') THEN '3' WHEN (anon_57.earmark_modality = 'I') THEN '4' WHEN (anon_57.earmark_modality = 'J') THEN '4' WHEN (anon_57.earmark_modality = 'K') THEN '4' WHEN (anon_57.earmark_modality = 'L') THEN '4' END AS key_earmark, anon_57.stage AS stage, anon_57.value AS value, anon_57.unit AS unit, anon_57.unvalued AS unvalued, anon_56.id AS need
                        FROM (
                          SELECT anon_58.stage AS stage, anon_58.unit AS unit, anon_58.need_id AS need_id, anon_58.project_id AS project_id, CASE WHEN ($2::VARCHAR = 'USD') THEN anon_58.balance_usd ELSE anon_58.balance END AS value, CASE WHEN ($2::VARCHAR = 'USD') THEN anon_58.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_2.code, 'INTEREST-') THEN -pledge_line_2.fund_id ELSE pledge_2.donor_id END AS donor_id, pledge_2.event_id AS event_id, pledge_line_2.channel AS channel, pledge_line_2.fund_id AS fund_id, pledge_line_2.modality AS modality, pledge_line_2.earmark_modality AS earmark_modality
                          FROM (
                            SELECT account_2.stage AS stage, account_2.unit AS unit, account_2.line_id AS line_id, account_2.need_id AS need_id, account_2.project_id AS project_id, anon_59.balance AS balance, anon_59.balance_usd AS balance_usd, anon_59.unvalued AS unvalued
                            FROM account AS account_2
                            JOIN (
                              SELECT anon_60.account_id AS account_id, sum(anon_60.amount) AS balance, sum(anon_60.amount_usd) AS balance_usd, sum(anon_60.unvalued) AS unvalued
                              FROM (
                                SELECT transfer_3.to_account AS account_id, 1 * transfer_3.amount AS amount, 1 * coalesce(transfer_3.amount_usd, 0) AS amount_usd, 1 * CASE WHEN (transfer_3.amount_usd IS NULL) THEN transfer_3.amount ELSE 0 END AS unvalued
                                FROM transfer AS transfer_3
                                WHERE transfer_3.effective_on <= $1::DATE UNION ALL
                                SELECT transfer_4.from_account AS account_id, -1 * transfer_4.amount AS amount, -1 * coalesce(transfer_4.amount_usd, 0) AS amount_usd, -1 * CASE WHEN (transfer_4.amount_usd IS NULL) THEN transfer_4.amount ELSE 0 END AS unvalued
                                FROM transfer AS transfer_4
                                WHERE transfer_4.effective_on <= $1::DATE) AS anon_60
                              GROUP BY anon_60.account_id) AS anon_59 ON anon_59.account_id = account_2.id) AS anon_58
                          JOIN pledge_line AS pledge_line_2 ON pledge_line_2.id = anon_58.line_id
                          JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
                          WHERE anon_58.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($2::VARCHAR = 'USD' AND (anon_58.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_58.unit = $2::VARCHAR) AND pledge_line_2.modality != 'LOAN' AND pledge_2.illustrative IS false AND pledge_2.counts IS true) AS anon_57
                        LEFT OUTER JOIN (
                          SELECT need_3.id AS id, need_3.code AS code, need_3.plan_id AS plan_id, need_3.state_code AS state_code, need_3.pillar AS pillar, need_3.sector AS sector, need_3.stated_on_latest AS stated_on_latest, mirps_shared_sums_7.required AS required, mirps_shared_sums_7.pledged AS pledged, mirps_shared_sums_7.committed AS committed, mirps_shared_sums_7.received AS received, mirps_shared_sums_7.disbursed AS disbursed, mirps_shared_sums_7.spent AS spent
                          FROM need AS need_3
                          JOIN sums_r3 AS mirps_shared_sums_7 ON need_3.id = mirps_shared_sums_7.need_id AND CASE WHEN (mirps_shared_sums_7.money_class = 0 AND mirps_shared_sums_7.unit = $2::VARCHAR) THEN true ELSE false END
                          WHERE need_3.publication = 'PUBLISHED' AND need_3.plan_id = any(array((
                                SELECT mirps_shared_plans_in_force_3.id
                                FROM plans_in_force_r4 AS mirps_shared_plans_in_force_3))) AND need_3.illustrative IS false AND (mirps_shared_sums_7.required > 0 OR mirps_shared_sums_7.pledged > 0 OR need_3.id IN (
                              SELECT mirps_shared_sums_8.need_id
                              FROM sums_r3 AS mirps_shared_sums_8
                              WHERE $2::VARCHAR = 'USD' AND (mirps_shared_sums_8.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (mirps_shared_sums_8.required > 0 OR mirps_shared_sums_8.pledged > 0) AND mirps_shared_sums_8.money_class = 0))) AS anon_56 ON anon_56.id = anon_57.need_id
                        WHERE anon_56.id IS NOT NULL) AS anon_55
                      WHERE anon_55.need IS NULL) AS anon_65
                    WHERE anon_65.unvalued > $4::BIGINT
                    GROUP BY anon_65.key_state, anon_65.key_earmark, anon_65.unit) AS anon_64
                  GROUP BY anon_64.key_state, anon_64.key_earmark) AS anon_49 ON anon_48.key_state IS NOT DISTINCT
                FROM anon_49.key_state AND anon_48.key_earmark IS NOT DISTINCT
                FROM anon_49.key_earmark) AS anon_47) AS anon_2 ON concat(CASE WHEN (anon_1.key_state IS NULL) THEN '-' ELSE '+' END, CAST(anon_1.key_state AS TEXT)) = concat(CASE WHEN (anon_2.key_state IS NULL) THEN '-' ELSE '+' END, CAST(anon_2.key_state AS TEXT)) AND concat(CASE WHEN (anon_1.key_earmark IS NULL) THEN '-' ELSE '+' END, CAST(anon_1.key_earmark AS TEXT)) = concat(CASE WHEN (anon_2.key_earmark IS NULL) THEN '-' ELSE '+' END, CAST(anon_2.key_earmark AS TEXT))) AS r9
          ORDER BY r9.place_0 COLLATE "C" ASC NULLS LAST, r9.place_1 COLLATE "C" ASC NULLS LAST
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
