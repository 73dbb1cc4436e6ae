SELECT convert_to('{"book":' || coalesce((WITH money_moment_r2 AS MATERIALIZED (
        SELECT anon_1.base, anon_1.step, anon_1.whole, anon_1.late
        FROM money_moment($1::DATE, (
            SELECT ledger_head.sequence
            FROM ledger_head)) AS anon_1), moved_since_r3 AS (
        SELECT anon_1.account_id, whole_sum(anon_1.balance) AS balance, whole_sum(anon_1.balance_usd) AS balance_usd, whole_sum(anon_1.unvalued) AS unvalued
        FROM (
          SELECT money_move_1.sequence AS sequence, money_move_1.account_id AS account_id, money_move_1.balance AS balance, money_move_1.balance_usd AS balance_usd, money_move_1.unvalued AS unvalued
          FROM money_move AS money_move_1
          WHERE money_move_1.sequence > (
            SELECT mirps_shared_money_moment_1.step
            FROM money_moment_r2 AS mirps_shared_money_moment_1) AND money_move_1.sequence <= (
            SELECT mirps_shared_money_moment_2.whole
            FROM money_moment_r2 AS mirps_shared_money_moment_2) UNION ALL
          SELECT money_move_2.sequence AS sequence, money_move_2.account_id AS account_id, money_move_2.balance AS balance, money_move_2.balance_usd AS balance_usd, money_move_2.unvalued AS unvalued
          FROM money_move AS money_move_2
          WHERE money_move_2.sequence = any(array((
                SELECT unnest((
                    SELECT mirps_shared_money_moment_3.late
                    FROM money_moment_r2 AS mirps_shared_money_moment_3)) AS unnest_1)))) AS anon_1
        GROUP BY anon_1.account_id), sums_r4 AS (
        SELECT anon_1.need_id, anon_1.money_class, anon_1.unit, anon_1.required, anon_1.invested, anon_1.pledged, anon_1.committed, anon_1.received, anon_1.disbursed, anon_1.spent, anon_1.made_up_pledged, anon_1.made_up_committed, anon_1.made_up_received, anon_1.made_up_disbursed, anon_1.made_up_spent
        FROM coverage_at($1::DATE, (
            SELECT ledger_head.sequence
            FROM ledger_head)) AS anon_1), plans_in_force_r5 AS (
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
              JOIN sums_r4 AS mirps_shared_sums_1 ON need_1.id = mirps_shared_sums_1.need_id AND mirps_shared_sums_1.money_class = 0
              WHERE need_1.plan_id = plan_2.id AND need_1.publication = 'PUBLISHED' AND mirps_shared_sums_1.required > 0 AND need_1.illustrative IS false) ELSE false END))), money_r6 AS (
        SELECT anon_1.line_id, anon_1.need_id, anon_1.unit, anon_1.stage, sum(CASE WHEN ($2::VARCHAR = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END) AS amount, sum(CASE WHEN ($2::VARCHAR = 'USD') THEN anon_1.unvalued ELSE 0 END) AS unvalued
        FROM (
          SELECT money_copy_account_1.stage AS stage, money_copy_account_1.unit AS unit, money_copy_account_1.line_id AS line_id, money_copy_account_1.need_id AS need_id, money_copy_account_1.project_id AS project_id, money_copy_account_1.balance AS balance, money_copy_account_1.balance_usd AS balance_usd, money_copy_account_1.unvalued AS unvalued
          FROM money_copy_account AS money_copy_account_1
          WHERE money_copy_account_1.sequence = (
            SELECT mirps_shared_money_moment_1.base
            FROM money_moment_r2 AS mirps_shared_money_moment_1) UNION ALL
          SELECT money_step_account_1.stage AS stage, money_step_account_1.unit AS unit, money_step_account_1.line_id AS line_id, money_step_account_1.need_id AS need_id, money_step_account_1.project_id AS project_id, money_step_account_1.balance AS balance, money_step_account_1.balance_usd AS balance_usd, money_step_account_1.unvalued AS unvalued
          FROM money_step_account AS money_step_account_1
          WHERE money_step_account_1.sequence > (
            SELECT mirps_shared_money_moment_1.base
            FROM money_moment_r2 AS mirps_shared_money_moment_1) AND money_step_account_1.sequence <= (
            SELECT mirps_shared_money_moment_2.step
            FROM money_moment_r2 AS mirps_shared_money_moment_2) UNION ALL
          SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, mirps_shared_moved_since_1.balance AS balance, mirps_shared_moved_since_1.balance_usd AS balance_usd, mirps_shared_moved_since_1.unvalued AS unvalued
          FROM moved_since_r3 AS mirps_shared_moved_since_1
          JOIN account AS account_1 ON account_1.id = mirps_shared_moved_since_1.account_id
          WHERE account_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')) AS anon_1
        JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
        JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
        WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND ($2::VARCHAR = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = $2::VARCHAR) AND pledge_1.counts IS true AND pledge_1.illustrative IS false AND pledge_line_1.modality != 'LOAN' AND (anon_1.need_id IS NULL OR anon_1.need_id IN (
            SELECT anon_2.id
            FROM (
              SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, mirps_shared_sums_1.required AS required, mirps_shared_sums_1.pledged AS pledged, mirps_shared_sums_1.committed AS committed, mirps_shared_sums_1.received AS received, mirps_shared_sums_1.disbursed AS disbursed, mirps_shared_sums_1.spent AS spent
              FROM need AS need_1
              JOIN sums_r4 AS mirps_shared_sums_1 ON need_1.id = mirps_shared_sums_1.need_id AND CASE WHEN (mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.unit = $2::VARCHAR) THEN true ELSE false END
              WHERE need_1.publication = 'PUBLISHED' AND need_1.plan_id = any(array((
                    SELECT mirps_shared_plans_in_force_1.id
                    FROM plans_in_force_r5 AS mirps_shared_plans_in_force_1))) AND need_1.illustrative IS false AND (mirps_shared_sums_1.required > 0 OR mirps_shared_sums_1.pledged > 0 OR need_1.id IN (
                  SELECT mirps_shared_sums_2.need_id
                  FROM sums_r4 AS mirps_shared_sums_2
                  WHERE $2::VARCHAR = 'USD' AND (mirps_shared_sums_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (mirps_shared_sums_2.required > 0 OR mirps_shared_sums_2.pledged > 0) AND mirps_shared_sums_2.money_class = 0))) AS anon_2))
        GROUP BY anon_1.line_id, anon_1.need_id, anon_1.unit, anon_1.stage)
      SELECT format('{"effective":%s,"known":%s,"sequence":%s,"unit":%s,"needs":%s,"money":%s,"lines":%s,"unconverted":%s,"names":%s,"plans":%s,"unrated":%s}', coalesce(CAST(r1.effective AS TEXT), 'null'), coalesce(CAST(r1.known AS TEXT), 'null'), coalesce(CAST(r1.sequence AS TEXT), 'null'), coalesce(CAST(r1.unit AS TEXT), 'null'), coalesce(CAST(r1.needs AS TEXT), 'null'), coalesce(CAST(r1.money AS TEXT), 'null'), coalesce(CAST(r1.lines AS TEXT), 'null'), coalesce(CAST(r1.unconverted AS TEXT), 'null'), coalesce(CAST(r1.names AS TEXT), 'null'), coalesce(CAST(r1.plans AS TEXT), 'null'), coalesce(CAST(r1.unrated AS TEXT), 'null'))
      FROM (
        SELECT to_json($1::DATE) AS effective, to_json(coalesce((
              SELECT journal_entry_1.recorded_at
              FROM journal_entry AS journal_entry_1
              WHERE journal_entry_1.sequence = (
                SELECT ledger_head.sequence
                FROM ledger_head)), now())) AS known, to_json((
            SELECT ledger_head.sequence
            FROM ledger_head)) AS sequence, to_json($2::VARCHAR) AS unit, coalesce((
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
                JOIN sums_r4 AS mirps_shared_sums_1 ON need_2.id = mirps_shared_sums_1.need_id AND CASE WHEN (mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.unit = $2::VARCHAR) THEN true ELSE false END
                WHERE need_2.publication = 'PUBLISHED' AND need_2.plan_id = any(array((
                      SELECT mirps_shared_plans_in_force_1.id
                      FROM plans_in_force_r5 AS mirps_shared_plans_in_force_1))) AND need_2.illustrative IS false AND (mirps_shared_sums_1.required > 0 OR mirps_shared_sums_1.pledged > 0 OR need_2.id IN (
                    SELECT mirps_shared_sums_2.need_id
                    FROM sums_r4 AS mirps_shared_sums_2
                    WHERE $2::VARCHAR = 'USD' AND (mirps_shared_sums_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (mirps_shared_sums_2.required > 0 OR mirps_shared_sums_2.pledged > 0) AND mirps_shared_sums_2.money_class = 0))) AS anon_2
              JOIN need AS need_1 ON need_1.id = anon_2.id UNION ALL
              SELECT json_build_array(need_3.id, need_3.code, anon_3.required, need_3.state_code, need_3.pillar, need_3.sector, to_json(need_3.populations), (
                  SELECT json_agg(project_2.code) AS json_agg_3
                  FROM project_need AS project_need_2
                  JOIN project AS project_2 ON project_2.id = project_need_2.project_id
                  WHERE project_need_2.need_id = need_3.id), need_3.period_earliest, need_3.period_latest) AS item
              FROM (
                SELECT need_4.id AS id, need_4.code AS code, need_4.plan_id AS plan_id, need_4.state_code AS state_code, need_4.pillar AS pillar, need_4.sector AS sector, need_4.stated_on_latest AS stated_on_latest, coalesce(anon_4.required, 0) AS required
                FROM need AS need_4
                LEFT OUTER JOIN (
                  SELECT mirps_shared_sums_3.need_id AS need_id, mirps_shared_sums_3.unit AS unit, mirps_shared_sums_3.required AS required
                  FROM sums_r4 AS mirps_shared_sums_3
                  WHERE mirps_shared_sums_3.money_class = 0 AND mirps_shared_sums_3.required > 0) AS anon_4 ON need_4.id = anon_4.need_id AND anon_4.unit = $2::VARCHAR
                WHERE need_4.publication = 'PUBLISHED' AND need_4.plan_id = any(array((
                      SELECT mirps_shared_plans_in_force_2.id
                      FROM plans_in_force_r5 AS mirps_shared_plans_in_force_2))) AND need_4.illustrative IS false) AS anon_3
              JOIN need AS need_3 ON need_3.id = anon_3.id AND need_3.code = any($3::TEXT[])
              WHERE (anon_3.id NOT IN (
                  SELECT anon_5.id
                  FROM (
                    SELECT need_5.id AS id, need_5.code AS code, need_5.plan_id AS plan_id, need_5.state_code AS state_code, need_5.pillar AS pillar, need_5.sector AS sector, need_5.stated_on_latest AS stated_on_latest, mirps_shared_sums_4.required AS required, mirps_shared_sums_4.pledged AS pledged, mirps_shared_sums_4.committed AS committed, mirps_shared_sums_4.received AS received, mirps_shared_sums_4.disbursed AS disbursed, mirps_shared_sums_4.spent AS spent
                    FROM need AS need_5
                    JOIN sums_r4 AS mirps_shared_sums_4 ON need_5.id = mirps_shared_sums_4.need_id AND CASE WHEN (mirps_shared_sums_4.money_class = 0 AND mirps_shared_sums_4.unit = $2::VARCHAR) THEN true ELSE false END
                    WHERE need_5.publication = 'PUBLISHED' AND need_5.plan_id = any(array((
                          SELECT mirps_shared_plans_in_force_3.id
                          FROM plans_in_force_r5 AS mirps_shared_plans_in_force_3))) AND need_5.illustrative IS false AND (mirps_shared_sums_4.required > 0 OR mirps_shared_sums_4.pledged > 0 OR need_5.id IN (
                        SELECT mirps_shared_sums_5.need_id
                        FROM sums_r4 AS mirps_shared_sums_5
                        WHERE $2::VARCHAR = 'USD' AND (mirps_shared_sums_5.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (mirps_shared_sums_5.required > 0 OR mirps_shared_sums_5.pledged > 0) AND mirps_shared_sums_5.money_class = 0))) AS anon_5))) AS anon_1), '[]'::json) AS needs, coalesce((
            SELECT json_agg(anon_6.item) AS json_agg_4
            FROM (
              SELECT json_build_array(mirps_shared_money_1.line_id, mirps_shared_money_1.need_id, mirps_shared_money_1.stage, mirps_shared_money_1.amount) AS item
              FROM money_r6 AS mirps_shared_money_1
              WHERE mirps_shared_money_1.amount != 0) AS anon_6), '[]'::json) AS money, coalesce((
            SELECT json_agg(anon_7.item) AS json_agg_5
            FROM (
              SELECT json_build_array(pledge_line_1.id, pledge_1.code, pledge_line_1.position, to_json(pledge_line_1.earmark_states), to_json(pledge_line_1.earmark_pillars), to_json(pledge_line_1.earmark_sectors), to_json(pledge_line_1.earmark_needs), to_json(pledge_line_1.earmark_projects), to_json(pledge_line_1.earmark_populations), to_json(pledge_line_1.earmark_vulnerable_groups), to_json(pledge_line_1.earmark_period_edtf)) AS item
              FROM pledge_line AS pledge_line_1
              JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
              WHERE pledge_line_1.id IN (
                SELECT mirps_shared_money_2.line_id
                FROM money_r6 AS mirps_shared_money_2)) AS anon_7), '[]'::json) AS lines, coalesce((
            SELECT json_agg(anon_8.item) AS json_agg_6
            FROM (
              SELECT anon_9.item AS item
              FROM (
                SELECT mirps_shared_money_3.unit AS item
                FROM money_r6 AS mirps_shared_money_3
                GROUP BY mirps_shared_money_3.need_id, mirps_shared_money_3.unit HAVING sum(mirps_shared_money_3.unvalued) > 0 UNION
                SELECT anon_10.unit AS item
                FROM (
                  SELECT anon_11.need_id AS need_id, anon_11.unit AS unit, anon_11.required AS unvalued
                  FROM (
                    SELECT mirps_shared_sums_6.need_id AS need_id, mirps_shared_sums_6.unit AS unit, mirps_shared_sums_6.required AS required
                    FROM sums_r4 AS mirps_shared_sums_6
                    WHERE mirps_shared_sums_6.money_class = 0 AND mirps_shared_sums_6.required > 0) AS anon_11
                  WHERE $2::VARCHAR = 'USD' AND (anon_11.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_10
                WHERE anon_10.need_id IN (
                  SELECT anon_12.id
                  FROM (
                    SELECT need_6.id AS id, need_6.code AS code, need_6.plan_id AS plan_id, need_6.state_code AS state_code, need_6.pillar AS pillar, need_6.sector AS sector, need_6.stated_on_latest AS stated_on_latest, mirps_shared_sums_7.required AS required, mirps_shared_sums_7.pledged AS pledged, mirps_shared_sums_7.committed AS committed, mirps_shared_sums_7.received AS received, mirps_shared_sums_7.disbursed AS disbursed, mirps_shared_sums_7.spent AS spent
                    FROM need AS need_6
                    JOIN sums_r4 AS mirps_shared_sums_7 ON need_6.id = mirps_shared_sums_7.need_id AND CASE WHEN (mirps_shared_sums_7.money_class = 0 AND mirps_shared_sums_7.unit = $2::VARCHAR) THEN true ELSE false END
                    WHERE need_6.publication = 'PUBLISHED' AND need_6.plan_id = any(array((
                          SELECT mirps_shared_plans_in_force_4.id
                          FROM plans_in_force_r5 AS mirps_shared_plans_in_force_4))) AND need_6.illustrative IS false AND (mirps_shared_sums_7.required > 0 OR mirps_shared_sums_7.pledged > 0 OR need_6.id IN (
                        SELECT mirps_shared_sums_8.need_id
                        FROM sums_r4 AS mirps_shared_sums_8
                        WHERE $2::VARCHAR = 'USD' AND (mirps_shared_sums_8.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (mirps_shared_sums_8.required > 0 OR mirps_shared_sums_8.pledged > 0) AND mirps_shared_sums_8.money_class = 0))) AS anon_12)) AS anon_9) AS anon_8), '[]'::json) AS unconverted, json_build_object('donor', (
            SELECT coalesce(json_object_agg(anon_13.code, anon_13.id), '{}'::json) AS coalesce_1
            FROM (
              SELECT party_1.code AS code, party_1.id AS id
              FROM party AS party_1
              WHERE party_1.code = any($4::TEXT[])) AS anon_13), 'event', (
            SELECT coalesce(json_object_agg(anon_14.code, anon_14.id), '{}'::json) AS coalesce_2
            FROM (
              SELECT event_1.code AS code, event_1.id AS id
              FROM event AS event_1
              WHERE event_1.code = any($5::TEXT[])) AS anon_14), 'fund', (
            SELECT coalesce(json_object_agg(anon_15.code, anon_15.id), '{}'::json) AS coalesce_3
            FROM (
              SELECT fund_1.code AS code, fund_1.id AS id
              FROM fund AS fund_1
              WHERE fund_1.code = any($6::TEXT[])) AS anon_15), 'plan', (
            SELECT coalesce(json_object_agg(anon_16.code, anon_16.id), '{}'::json) AS coalesce_4
            FROM (
              SELECT plan_1.code AS code, plan_1.id AS id
              FROM plan AS plan_1
              WHERE plan_1.code = any($7::TEXT[])) AS anon_16), 'state', (
            SELECT coalesce(json_object_agg(anon_17.code, anon_17.id), '{}'::json) AS coalesce_5
            FROM (
              SELECT state_1.code AS code, state_1.id AS id
              FROM state AS state_1
              WHERE state_1.code = any($8::TEXT[])) AS anon_17), 'need', (
            SELECT coalesce(json_object_agg(anon_18.code, anon_18.id), '{}'::json) AS coalesce_6
            FROM (
              SELECT need_7.code AS code, need_7.id AS id
              FROM need AS need_7
              WHERE need_7.code = any($9::TEXT[]) AND need_7.publication = 'PUBLISHED') AS anon_18), 'project', (
            SELECT coalesce(json_object_agg(anon_19.code, anon_19.id), '{}'::json) AS coalesce_7
            FROM (
              SELECT project_3.code AS code, project_3.id AS id
              FROM project AS project_3
              WHERE project_3.code = any($10::TEXT[])) AS anon_19), 'pillar', (
            SELECT coalesce(json_object_agg(anon_20.code, anon_20.id), '{}'::json) AS coalesce_8
            FROM (
              SELECT code_list_item_1.code AS code, code_list_item_1.id AS id
              FROM code_list_item AS code_list_item_1
              WHERE code_list_item_1.code = any($11::TEXT[]) AND code_list_item_1.code_list = 'PILLAR') AS anon_20), 'sector', (
            SELECT coalesce(json_object_agg(anon_21.code, anon_21.id), '{}'::json) AS coalesce_9
            FROM (
              SELECT code_list_item_2.code AS code, code_list_item_2.id AS id
              FROM code_list_item AS code_list_item_2
              WHERE code_list_item_2.code = any($12::TEXT[]) AND code_list_item_2.code_list = 'SECTOR') AS anon_21), 'sectors', (
            SELECT coalesce(json_object_agg(anon_22.code, anon_22.id), '{}'::json) AS coalesce_10
            FROM (
              SELECT anon_23.code AS code, min(code_list_item_3.id) AS id
              FROM unnest($13::TEXT[]) AS anon_23(code)
              JOIN code_list_item AS code_list_item_3 ON starts_with(code_list_item_3.code, anon_23.code)
              WHERE code_list_item_3.code_list = 'SECTOR' AND anon_23.code != ''
              GROUP BY anon_23.code) AS anon_22), 'population', (
            SELECT coalesce(json_object_agg(anon_24.code, anon_24.id), '{}'::json) AS coalesce_11
            FROM (
              SELECT code_list_item_4.code AS code, code_list_item_4.id AS id
              FROM code_list_item AS code_list_item_4
              WHERE code_list_item_4.code = any($14::TEXT[]) AND code_list_item_4.code_list = 'POPULATION') AS anon_24), 'vulnerableGroup', (
            SELECT coalesce(json_object_agg(anon_25.code, anon_25.id), '{}'::json) AS coalesce_12
            FROM (
              SELECT code_list_item_5.code AS code, code_list_item_5.id AS id
              FROM code_list_item AS code_list_item_5
              WHERE code_list_item_5.code = any($15::TEXT[]) AND code_list_item_5.code_list = 'VULNERABLE_GROUP') AS anon_25)) AS names, (
          SELECT coalesce(json_object_agg(plan_2.code, json_build_array(plan_2.state_code, plan_2.id IN (
                  SELECT mirps_shared_plans_in_force_5.id
                  FROM plans_in_force_r5 AS mirps_shared_plans_in_force_5) AND NOT (EXISTS (
                    SELECT plan_3.id
                    FROM plan AS plan_3
                    WHERE plan_3.id IN (
                      SELECT mirps_shared_plans_in_force_5.id
                      FROM plans_in_force_r5 AS mirps_shared_plans_in_force_5) AND plan_3.state_code IS NOT DISTINCT
                    FROM plan_2.state_code AND CASE WHEN (plan_2.adopted_latest > plan_3.adopted_latest) THEN true WHEN (plan_2.adopted_latest = plan_3.adopted_latest AND plan_2.id != plan_3.id) THEN (NOT (EXISTS (
                          SELECT plan_4.id
                          FROM plan AS plan_4
                          WHERE plan_4.supersedes_id = plan_2.id AND plan_4.adopted_latest = plan_2.adopted_latest AND plan_4.reference IS true)), plan_2.version, plan_2.id) > (NOT (EXISTS (
                          SELECT plan_5.id
                          FROM plan AS plan_5
                          WHERE plan_5.supersedes_id = plan_3.id AND plan_5.adopted_latest = plan_3.adopted_latest AND plan_5.reference IS true)), plan_3.version, plan_3.id) ELSE false END)))), '{}'::json) AS coalesce_13
          FROM plan AS plan_2
          WHERE plan_2.code = any($7::TEXT[])) AS plans, (
          SELECT coalesce(json_object_agg(need_8.code, anon_26.unit), '{}'::json) AS coalesce_14
          FROM (
            SELECT anon_27.need_id AS need_id, anon_27.unit AS unit, anon_27.required AS unvalued
            FROM (
              SELECT mirps_shared_sums_9.need_id AS need_id, mirps_shared_sums_9.unit AS unit, mirps_shared_sums_9.required AS required
              FROM sums_r4 AS mirps_shared_sums_9
              WHERE mirps_shared_sums_9.money_class = 0 AND mirps_shared_sums_9.required > 0) AS anon_27
            WHERE $2::VARCHAR = 'USD' AND (anon_27.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_26
          JOIN need AS need_8 ON need_8.id = anon_26.need_id
          WHERE need_8.code = any($3::TEXT[]) AND need_8.id IN (
            SELECT anon_28.id
            FROM (
              SELECT need_9.id AS id, need_9.code AS code, need_9.plan_id AS plan_id, need_9.state_code AS state_code, need_9.pillar AS pillar, need_9.sector AS sector, need_9.stated_on_latest AS stated_on_latest, mirps_shared_sums_10.required AS required, mirps_shared_sums_10.pledged AS pledged, mirps_shared_sums_10.committed AS committed, mirps_shared_sums_10.received AS received, mirps_shared_sums_10.disbursed AS disbursed, mirps_shared_sums_10.spent AS spent
              FROM need AS need_9
              JOIN sums_r4 AS mirps_shared_sums_10 ON need_9.id = mirps_shared_sums_10.need_id AND CASE WHEN (mirps_shared_sums_10.money_class = 0 AND mirps_shared_sums_10.unit = $2::VARCHAR) THEN true ELSE false END
              WHERE need_9.publication = 'PUBLISHED' AND need_9.plan_id = any(array((
                    SELECT mirps_shared_plans_in_force_6.id
                    FROM plans_in_force_r5 AS mirps_shared_plans_in_force_6))) AND need_9.illustrative IS false AND (mirps_shared_sums_10.required > 0 OR mirps_shared_sums_10.pledged > 0 OR need_9.id IN (
                  SELECT mirps_shared_sums_11.need_id
                  FROM sums_r4 AS mirps_shared_sums_11
                  WHERE $2::VARCHAR = 'USD' AND (mirps_shared_sums_11.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (mirps_shared_sums_11.required > 0 OR mirps_shared_sums_11.pledged > 0) AND mirps_shared_sums_11.money_class = 0))) AS anon_28)) AS unrated) AS r1
      LIMIT 1), 'null') || '}', 'UTF8')

SELECT convert_to('{"matching":' || coalesce((
      SELECT format('{"required":%s,"money":%s,"placed":%s,"allocated":%s,"gap":%s,"surplus":%s,"structuralGap":%s,"stranded":%s,"effective":{"value":%s},"potential":{"value":%s},"reached":{"value":%s},"difference":%s,"certificate":%s,"cut":%s,"cutCount":%s,"placements":[%s],"relief":[%s],"nearest":[%s]}', coalesce('"' || CAST(decimal_text(r1.required, r1.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(r1.money, r1.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(r1.placed, r1.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(r1.allocated, r1.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(r1.uncovered, r1.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(r1.surplus, r1.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(r1.gap, r1.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(r1.stranded, r1.unit) AS TEXT) || '"', 'null'), coalesce(CAST(least(round(r1.covered / CAST(nullif(r1.required, 0) AS NUMERIC), 6), CASE WHEN (r1.covered < nullif(r1.required, 0)) THEN 0.999999 END) AS TEXT), 'null'), coalesce(CAST(least(round(r1.placed / CAST(nullif(r1.required, 0) AS NUMERIC), 6), CASE WHEN (r1.placed < nullif(r1.required, 0)) THEN 0.999999 END) AS TEXT), 'null'), coalesce(CAST(least(round(r1.reached / CAST(nullif(r1.required, 0) AS NUMERIC), 6), CASE WHEN (r1.reached < nullif(r1.required, 0)) THEN 0.999999 END) AS TEXT), 'null'), CASE WHEN r1.difference IS NOT NULL THEN format('{"required":%s,"money":%s,"placed":%s,"covered":%s,"structuralGap":%s,"stranded":%s,"allocated":%s,"gap":%s,"surplus":%s}', coalesce('"' || CAST(decimal_text(CAST(r1.difference ->> 'required' AS NUMERIC), r1.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(CAST(r1.difference ->> 'money' AS NUMERIC), r1.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(CAST(r1.difference ->> 'placed' AS NUMERIC), r1.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(CAST(r1.difference ->> 'covered' AS NUMERIC), r1.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(CAST(r1.difference ->> 'gap' AS NUMERIC), r1.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(CAST(r1.difference ->> 'stranded' AS NUMERIC), r1.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(CAST(r1.difference ->> 'allocated' AS NUMERIC), r1.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(CAST(r1.difference ->> 'uncovered' AS NUMERIC), r1.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(CAST(r1.difference ->> 'surplus' AS NUMERIC), r1.unit) AS TEXT) || '"', 'null')) ELSE 'null' END, coalesce(CAST(to_json(CAST(r1.certificate ->> 'en' AS TEXT)) AS TEXT), 'null'), (WITH moment_then AS MATERIALIZED (
            SELECT $1::date AS day, it.last, 'infinity'::timestamptz AS known
            FROM (
              SELECT 9223372036854775807::bigint AS last) AS it), account AS NOT MATERIALIZED (
            SELECT account.id, account.stage, account.unit, account.party_id, account.line_id, account.fund_id, account.need_id, account.project_id, moved.balance, moved.balance_usd, moved.unvalued
            FROM public.account AS account CROSS
            JOIN LATERAL (
              SELECT count(*) AS moves, sum(side.amount)::bigint AS balance, sum(side.usd)::bigint AS balance_usd, sum(side.unvalued)::bigint AS unvalued
              FROM (
                SELECT it.amount AS amount, coalesce(it.amount_usd, 0) AS usd, CASE WHEN it.amount_usd IS NULL THEN it.amount ELSE 0 END AS unvalued
                FROM public.transfer AS it
                WHERE it.to_account = account.id AND it.effective_on <= (
                  SELECT moment_then.day
                  FROM moment_then) AND it.sequence <= (
                  SELECT moment_then.last
                  FROM moment_then) UNION ALL
                SELECT -it.amount AS amount, -coalesce(it.amount_usd, 0) AS usd, CASE WHEN it.amount_usd IS NULL THEN -it.amount ELSE 0 END AS unvalued
                FROM public.transfer AS it
                WHERE it.from_account = account.id AND it.effective_on <= (
                  SELECT moment_then.day
                  FROM moment_then) AND it.sequence <= (
                  SELECT moment_then.last
                  FROM moment_then)) AS side) AS moved
            WHERE moved.moves > 0), journal_entry AS NOT MATERIALIZED (
            SELECT it.*
            FROM public.journal_entry AS it
            WHERE it.effective_on <= (
              SELECT moment_then.day
              FROM moment_then) AND it.sequence <= (
              SELECT moment_then.last
              FROM moment_then)), need AS NOT MATERIALIZED (
            SELECT it.id, it.confidence, it.illustrative, it.note, it.recorded_at, it.operation_id, it.code, it.plan_id, it.event_id, it.title, it.scope, it.state_code, it.pillar, it.sector, it.topics, it.populations, it.kind, it.unit, CASE WHEN jsonb_exists(earlier.was, 'qualifier') THEN (earlier.was->>'qualifier')::varchar ELSE coalesce((
                SELECT r.qualifier
                FROM public.need_revision AS r
                WHERE r.need_id = it.id AND EXISTS (
                  SELECT
                  FROM journal_entry AS counted
                  WHERE counted.sequence = r.entry_sequence) AND NOT EXISTS (
                  SELECT
                  FROM journal_entry AS undone
                  WHERE undone.reverses = r.entry_sequence)
                ORDER BY r.entry_sequence DESC
                LIMIT 1), (
                SELECT r.qualifier_before
                FROM public.need_revision AS r
                WHERE r.need_id = it.id
                ORDER BY r.entry_sequence
                LIMIT 1), it.qualifier) END AS qualifier, it.stated_on_edtf, it.stated_on_earliest, it.stated_on_latest, it.period_edtf, it.period_earliest, it.period_latest, CASE WHEN jsonb_exists(earlier.was, 'investment_known') THEN (earlier.was->>'investment_known')::boolean ELSE coalesce((
                SELECT r.investment_after_minor IS NOT NULL
                FROM public.need_revision AS r
                WHERE r.need_id = it.id AND EXISTS (
                  SELECT
                  FROM journal_entry AS counted
                  WHERE counted.sequence = r.entry_sequence) AND NOT EXISTS (
                  SELECT
                  FROM journal_entry AS undone
                  WHERE undone.reverses = r.entry_sequence)
                ORDER BY r.entry_sequence DESC
                LIMIT 1), (
                SELECT r.investment_before_minor IS NOT NULL
                FROM public.need_revision AS r
                WHERE r.need_id = it.id
                ORDER BY r.entry_sequence
                LIMIT 1), it.investment_known) END AS investment_known, CASE WHEN jsonb_exists(earlier.was, 'validated') THEN (earlier.was->>'validated')::boolean ELSE it.validated END AS validated, CASE WHEN earlier.was IS NULL THEN it.publication ELSE (earlier.was->>'publication')::varchar END AS publication, CASE WHEN jsonb_exists(earlier.was, 'draft_requirement_minor') THEN (earlier.was->>'draft_requirement_minor')::bigint ELSE it.draft_requirement_minor END AS draft_requirement_minor, CASE WHEN jsonb_exists(earlier.was, 'draft_requirement_usd_minor') THEN (earlier.was->>'draft_requirement_usd_minor')::bigint ELSE it.draft_requirement_usd_minor END AS draft_requirement_usd_minor, CASE WHEN jsonb_exists(earlier.was, 'draft_investment_minor') THEN (earlier.was->>'draft_investment_minor')::bigint ELSE it.draft_investment_minor END AS draft_investment_minor, CASE WHEN jsonb_exists(earlier.was, 'draft_investment_usd_minor') THEN (earlier.was->>'draft_investment_usd_minor')::bigint ELSE it.draft_investment_usd_minor END AS draft_investment_usd_minor
            FROM public.need AS it LEFT
            JOIN LATERAL (
              SELECT e.was
              FROM public.earlier_row AS e
              WHERE e.subject = 'need' AND e.subject_id = it.id AND CASE WHEN e.entry_sequence IS NULL THEN e.changed_at > (
                SELECT moment_then.known
                FROM moment_then) ELSE e.entry_sequence > (
                SELECT moment_then.last
                FROM moment_then) END
              ORDER BY e.id
              LIMIT 1) AS earlier ON true
            WHERE it.recorded_at <= (
              SELECT moment_then.known
              FROM moment_then) AND (LEAST(coalesce(it.stated_on_latest, timezone('UTC', it.recorded_at)::date), timezone('UTC', it.recorded_at)::date) <= (
                SELECT moment_then.day
                FROM moment_then) OR EXISTS (
                SELECT
                FROM account AS moved
                WHERE moved.need_id = it.id)) AND (earlier.was IS NOT NULL OR NOT EXISTS (
                SELECT
                FROM public.journal_entry AS brought
                WHERE brought.subject = 'need:' || it.code AND brought.kind = 'QUANTIFY_NEED' AND brought.sequence > (
                  SELECT moment_then.last
                  FROM moment_then) AND brought.sequence = (
                  SELECT min(e.sequence)
                  FROM public.journal_entry AS e
                  WHERE e.subject = brought.subject))))
          SELECT '[' || array_to_string(ARRAY(
              SELECT '{"code":"' || r2.code || '"}'
              FROM (
                SELECT need_1.id AS id, need_1.confidence AS confidence, need_1.illustrative AS illustrative, need_1.note AS note, need_1.recorded_at AS recorded_at, need_1.operation_id AS operation_id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.event_id AS event_id, need_1.title AS title, need_1.scope AS scope, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.topics AS topics, need_1.populations AS populations, need_1.kind AS kind, need_1.unit AS unit, need_1.qualifier AS qualifier, need_1.stated_on_edtf AS stated_on_edtf, need_1.stated_on_earliest AS stated_on_earliest, need_1.stated_on_latest AS stated_on_latest, need_1.period_edtf AS period_edtf, need_1.period_earliest AS period_earliest, need_1.period_latest AS period_latest, need_1.investment_known AS investment_known, need_1.validated AS validated, need_1.publication AS publication, need_1.draft_requirement_minor AS draft_requirement_minor, need_1.draft_requirement_usd_minor AS draft_requirement_usd_minor, need_1.draft_investment_minor AS draft_investment_minor, need_1.draft_investment_usd_minor AS draft_investment_usd_minor, anon_1.place AS item_place
                FROM jsonb_array_elements(r1.cut) WITH ORDINALITY AS anon_1(item, place)
                JOIN need AS need_1 ON need_1.id = CAST(CAST(anon_1.item AS TEXT) AS BIGINT)
                WHERE anon_1.place > 0 AND anon_1.place <= 0 + 1000) AS r2
              WHERE r2.publication = 'PUBLISHED'
              ORDER BY r2.item_place
              LIMIT 1000), ',') || ']'), coalesce(CAST(jsonb_array_length(r1.cut) AS TEXT), 'null'), array_to_string(ARRAY(
            SELECT '{"pledgeCode":' || CAST(to_json(CAST(r3.pledge_code AS TEXT)) AS TEXT) || ',"needCode":' || CAST(to_json(CAST(r3.need_code AS TEXT)) AS TEXT) || ',"need":' || (WITH moment_then AS MATERIALIZED (
                SELECT $1::date AS day, it.last, 'infinity'::timestamptz AS known
                FROM (
                  SELECT 9223372036854775807::bigint AS last) AS it), account AS NOT MATERIALIZED (
                SELECT account.id, account.stage, account.unit, account.party_id, account.line_id, account.fund_id, account.need_id, account.project_id, moved.balance, moved.balance_usd, moved.unvalued
                FROM public.account AS account CROSS
                JOIN LATERAL (
                  SELECT count(*) AS moves, sum(side.amount)::bigint AS balance, sum(side.usd)::bigint AS balance_usd, sum(side.unvalued)::bigint AS unvalued
                  FROM (
                    SELECT it.amount AS amount, coalesce(it.amount_usd, 0) AS usd, CASE WHEN it.amount_usd IS NULL THEN it.amount ELSE 0 END AS unvalued
                    FROM public.transfer AS it
                    WHERE it.to_account = account.id AND it.effective_on <= (
                      SELECT moment_then.day
                      FROM moment_then) AND it.sequence <= (
                      SELECT moment_then.last
                      FROM moment_then) UNION ALL
                    SELECT -it.amount AS amount, -coalesce(it.amount_usd, 0) AS usd, CASE WHEN it.amount_usd IS NULL THEN -it.amount ELSE 0 END AS unvalued
                    FROM public.transfer AS it
                    WHERE it.from_account = account.id AND it.effective_on <= (
                      SELECT moment_then.day
                      FROM moment_then) AND it.sequence <= (
                      SELECT moment_then.last
                      FROM moment_then)) AS side) AS moved
                WHERE moved.moves > 0), journal_entry AS NOT MATERIALIZED (
                SELECT it.*
                FROM public.journal_entry AS it
                WHERE it.effective_on <= (
                  SELECT moment_then.day
                  FROM moment_then) AND it.sequence <= (
                  SELECT moment_then.last
                  FROM moment_then)), need AS NOT MATERIALIZED (
                SELECT it.id, it.confidence, it.illustrative, it.note, it.recorded_at, it.operation_id, it.code, it.plan_id, it.event_id, it.title, it.scope, it.state_code, it.pillar, it.sector, it.topics, it.populations, it.kind, it.unit, CASE WHEN jsonb_exists(earlier.was, 'qualifier') THEN (earlier.was->>'qualifier')::varchar ELSE coalesce((
                    SELECT r.qualifier
                    FROM public.need_revision AS r
                    WHERE r.need_id = it.id AND EXISTS (
                      SELECT
                      FROM journal_entry AS counted
                      WHERE counted.sequence = r.entry_sequence) AND NOT EXISTS (
                      SELECT
                      FROM journal_entry AS undone
                      WHERE undone.reverses = r.entry_sequence)
                    ORDER BY r.entry_sequence DESC
                    LIMIT 1), (
                    SELECT r.qualifier_before
                    FROM public.need_revision AS r
                    WHERE r.need_id = it.id
                    ORDER BY r.entry_sequence
                    LIMIT 1), it.qualifier) END AS qualifier, it.stated_on_edtf, it.stated_on_earliest, it.stated_on_latest, it.period_edtf, it.period_earliest, it.period_latest, CASE WHEN jsonb_exists(earlier.was, 'investment_known') THEN (earlier.was->>'investment_known')::boolean ELSE coalesce((
                    SELECT r.investment_after_minor IS NOT NULL
                    FROM public.need_revision AS r
                    WHERE r.need_id = it.id AND EXISTS (
                      SELECT
                      FROM journal_entry AS counted
                      WHERE counted.sequence = r.entry_sequence) AND NOT EXISTS (
                      SELECT
                      FROM journal_entry AS undone
                      WHERE undone.reverses = r.entry_sequence)
                    ORDER BY r.entry_sequence DESC
                    LIMIT 1), (
                    SELECT r.investment_before_minor IS NOT NULL
                    FROM public.need_revision AS r
                    WHERE r.need_id = it.id
                    ORDER BY r.entry_sequence
                    LIMIT 1), it.investment_known) END AS investment_known, CASE WHEN jsonb_exists(earlier.was, 'validated') THEN (earlier.was->>'validated')::boolean ELSE it.validated END AS validated, CASE WHEN earlier.was IS NULL THEN it.publication ELSE (earlier.was->>'publication')::varchar END AS publication, CASE WHEN jsonb_exists(earlier.was, 'draft_requirement_minor') THEN (earlier.was->>'draft_requirement_minor')::bigint ELSE it.draft_requirement_minor END AS draft_requirement_minor, CASE WHEN jsonb_exists(earlier.was, 'draft_requirement_usd_minor') THEN (earlier.was->>'draft_requirement_usd_minor')::bigint ELSE it.draft_requirement_usd_minor END AS draft_requirement_usd_minor, CASE WHEN jsonb_exists(earlier.was, 'draft_investment_minor') THEN (earlier.was->>'draft_investment_minor')::bigint ELSE it.draft_investment_minor END AS draft_investment_minor, CASE WHEN jsonb_exists(earlier.was, 'draft_investment_usd_minor') THEN (earlier.was->>'draft_investment_usd_minor')::bigint ELSE it.draft_investment_usd_minor END AS draft_investment_usd_minor
                FROM public.need AS it LEFT
                JOIN LATERAL (
                  SELECT e.was
                  FROM public.earlier_row AS e
                  WHERE e.subject = 'need' AND e.subject_id = it.id AND CASE WHEN e.entry_sequence IS NULL THEN e.changed_at > (
                    SELECT moment_then.known
                    FROM moment_then) ELSE e.entry_sequence > (
                    SELECT moment_then.last
                    FROM moment_then) END
                  ORDER BY e.id
                  LIMIT 1) AS earlier ON true
                WHERE it.recorded_at <= (
                  SELECT moment_then.known
                  FROM moment_then) AND (LEAST(coalesce(it.stated_on_latest, timezone('UTC', it.recorded_at)::date), timezone('UTC', it.recorded_at)::date) <= (
                    SELECT moment_then.day
                    FROM moment_then) OR EXISTS (
                    SELECT
                    FROM account AS moved
                    WHERE moved.need_id = it.id)) AND (earlier.was IS NOT NULL OR NOT EXISTS (
                    SELECT
                    FROM public.journal_entry AS brought
                    WHERE brought.subject = 'need:' || it.code AND brought.kind = 'QUANTIFY_NEED' AND brought.sequence > (
                      SELECT moment_then.last
                      FROM moment_then) AND brought.sequence = (
                      SELECT min(e.sequence)
                      FROM public.journal_entry AS e
                      WHERE e.subject = brought.subject))))
              SELECT coalesce((
                  SELECT '{"code":"' || r4.code || '"}'
                  FROM need AS r4
                  WHERE r4.id = r3.need AND r4.publication = 'PUBLISHED'), 'null')) || ',"amount":' || coalesce('"' || CAST(decimal_text(r3.amount, r3.unit) AS TEXT) || '"', 'null') || ',"standing":' || coalesce('"' || CAST(decimal_text(r3.standing, r3.unit) AS TEXT) || '"', 'null') || ',"change":' || coalesce('"' || CAST(decimal_text(r3.amount - r3.standing, r3.unit) AS TEXT) || '"', 'null') || '}'
            FROM (
              SELECT CAST(anon_1.item ->> 'standing' AS NUMERIC) AS standing, CAST(anon_1.item ->> 'line' AS BIGINT) AS line, CAST(anon_1.item ->> 'need' AS BIGINT) AS need, CAST(anon_1.item ->> 'pledge_code' AS TEXT) AS pledge_code, CAST(anon_1.item ->> 'need_code' AS TEXT) AS need_code, CAST(anon_1.item ->> 'amount' AS NUMERIC) AS amount, r1.unit AS unit, anon_1.place AS place
              FROM jsonb_array_elements(r1.placements) WITH ORDINALITY AS anon_1(item, place)
              WHERE anon_1.place > 0 AND anon_1.place <= 0 + 1000) AS r3
            ORDER BY r3.place
            LIMIT 1000), ','), array_to_string(ARRAY(
            SELECT '{"pledgeCode":' || CAST(to_json(CAST(r5.pledge_code AS TEXT)) AS TEXT) || ',"lifted":' || CAST(to_json(CAST(r5.lifted AS TEXT)) AS TEXT) || ',"gain":' || coalesce('"' || CAST(decimal_text(r5.gain, r5.unit) AS TEXT) || '"', 'null') || '}'
            FROM (
              SELECT CAST(anon_1.item ->> 'lifted' AS TEXT) AS lifted, CAST(anon_1.item ->> 'gain' AS NUMERIC) AS gain, CAST(anon_1.item ->> 'line' AS BIGINT) AS line, CAST(anon_1.item ->> 'need' AS BIGINT) AS need, CAST(anon_1.item ->> 'pledge_code' AS TEXT) AS pledge_code, CAST(anon_1.item ->> 'need_code' AS TEXT) AS need_code, r1.unit AS unit, anon_1.place AS place
              FROM jsonb_array_elements(r1.relief) WITH ORDINALITY AS anon_1(item, place)
              WHERE anon_1.place > 0 AND anon_1.place <= 0 + 1000) AS r5
            ORDER BY r5.place
            LIMIT 1000), ','), array_to_string(ARRAY(
            SELECT '{"needCode":' || CAST(to_json(CAST(r6.need_code AS TEXT)) AS TEXT) || ',"pledgeCode":' || CAST(to_json(CAST(r6.pledge_code AS TEXT)) AS TEXT) || ',"amount":' || coalesce('"' || CAST(decimal_text(r6.amount, r6.unit) AS TEXT) || '"', 'null') || ',"obstacles":' || coalesce(CAST(r6.obstacles AS TEXT), 'null') || '}'
            FROM (
              SELECT anon_1.item -> 'obstacles' AS obstacles, CAST(anon_1.item ->> 'line' AS BIGINT) AS line, CAST(anon_1.item ->> 'need' AS BIGINT) AS need, CAST(anon_1.item ->> 'pledge_code' AS TEXT) AS pledge_code, CAST(anon_1.item ->> 'need_code' AS TEXT) AS need_code, CAST(anon_1.item ->> 'amount' AS NUMERIC) AS amount, r1.unit AS unit, anon_1.place AS place
              FROM jsonb_array_elements(r1.nearest) WITH ORDINALITY AS anon_1(item, place)
              WHERE anon_1.place > 0 AND anon_1.place <= 0 + 1000) AS r6
            ORDER BY r6.place
            LIMIT 1000), ','))
      FROM (
        SELECT anon_1.effective AS effective, anon_1.known AS known, anon_1.sequence AS sequence, anon_1.unit AS unit, anon_1.complete AS complete, anon_1.required AS required, anon_1.money AS money, anon_1.placed AS placed, anon_1.covered AS covered, anon_1.reached AS reached, anon_1.gap AS gap, anon_1.stranded AS stranded, anon_1.allocated AS allocated, anon_1.uncovered AS uncovered, anon_1.surplus AS surplus, anon_1.cut AS cut, anon_1.stuck AS stuck, anon_1.reaching AS reaching, anon_1.placements AS placements, anon_1.relief AS relief, anon_1.nearest AS nearest, anon_1.certificate AS certificate, anon_1.difference AS difference, anon_1.strandings AS strandings
        FROM jsonb_to_record(CAST(convert_from($2::BYTEA, 'UTF8') AS JSONB)) AS anon_1(effective DATE, known TIMESTAMP WITH TIME ZONE, sequence BIGINT, unit TEXT, complete BOOLEAN, required NUMERIC, money NUMERIC, placed NUMERIC, covered NUMERIC, reached NUMERIC, gap NUMERIC, stranded NUMERIC, allocated NUMERIC, uncovered NUMERIC, surplus NUMERIC, cut JSONB, stuck JSONB, reaching JSONB, placements JSONB, relief JSONB, nearest JSONB, certificate JSONB, difference JSONB, strandings JSONB)) AS r1
      LIMIT 1), 'null') || '}', 'UTF8')
