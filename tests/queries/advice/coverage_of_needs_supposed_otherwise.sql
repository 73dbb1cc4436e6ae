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
        WHERE ($1::VARCHAR = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = $1::VARCHAR) AND pledge_4.counts IS true AND pledge_4.illustrative IS false AND pledge_line_4.modality != 'LOAN'), sums_r3 AS (
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
      SELECT format('{"effective":%s,"known":%s,"sequence":%s,"unit":%s,"needs":%s,"standing":%s,"money":%s,"lines":%s,"names":%s,"plans":%s,"unrated":%s}', coalesce(CAST(r1.effective AS TEXT), 'null'), coalesce(CAST(r1.known AS TEXT), 'null'), coalesce(CAST(r1.sequence AS TEXT), 'null'), coalesce(CAST(r1.unit AS TEXT), 'null'), coalesce(CAST(r1.needs AS TEXT), 'null'), coalesce(CAST(r1.standing AS TEXT), 'null'), coalesce(CAST(r1.money AS TEXT), 'null'), coalesce(CAST(r1.lines AS TEXT), 'null'), coalesce(CAST(r1.names AS TEXT), 'null'), coalesce(CAST(r1.plans AS TEXT), 'null'), coalesce(CAST(r1.unrated AS TEXT), 'null'))
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
              WHERE need_1.plan_id = plan_2.id AND need_1.publication = 'PUBLISHED' AND mirps_shared_sums_1.required > 0 AND need_1.illustrative IS false) ELSE false END))), groups_r5 AS (
        SELECT (mirps_part_needs_1.code) AS key_a, coalesce(sum(mirps_part_needs_1.required), 0::numeric) AS required, count(nullif(mirps_part_needs_1.required, 0)) AS needs, coalesce(sum(mirps_part_needs_1.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(mirps_part_needs_1.pledged, mirps_part_needs_1.required)), 0::numeric) AS pledged_covered, count(*) FILTER (
          WHERE mirps_part_needs_1.pledged >= nullif(mirps_part_needs_1.required, 0)) AS pledged_full, coalesce(sum(mirps_part_needs_1.committed), 0::numeric) AS committed_amount, coalesce(sum(least(mirps_part_needs_1.committed, mirps_part_needs_1.required)), 0::numeric) AS committed_covered, count(*) FILTER (
          WHERE mirps_part_needs_1.committed >= nullif(mirps_part_needs_1.required, 0)) AS committed_full, coalesce(sum(mirps_part_needs_1.received), 0::numeric) AS received_amount, coalesce(sum(least(mirps_part_needs_1.received, mirps_part_needs_1.required)), 0::numeric) AS received_covered, count(*) FILTER (
          WHERE mirps_part_needs_1.received >= nullif(mirps_part_needs_1.required, 0)) AS received_full, coalesce(sum(mirps_part_needs_1.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(mirps_part_needs_1.disbursed, mirps_part_needs_1.required)), 0::numeric) AS disbursed_covered, count(*) FILTER (
          WHERE mirps_part_needs_1.disbursed >= nullif(mirps_part_needs_1.required, 0)) AS disbursed_full, coalesce(sum(mirps_part_needs_1.spent), 0::numeric) AS spent_amount, coalesce(sum(least(mirps_part_needs_1.spent, mirps_part_needs_1.required)), 0::numeric) AS spent_covered, count(*) FILTER (
          WHERE mirps_part_needs_1.spent >= nullif(mirps_part_needs_1.required, 0)) AS spent_full
        FROM (
          SELECT need_1.id, need_1.code, need_1.plan_id, need_1.state_code, need_1.pillar, need_1.sector, need_1.stated_on_latest, mirps_shared_sums_1.required, mirps_shared_sums_1.pledged AS pledged, mirps_shared_sums_1.committed AS committed, mirps_shared_sums_1.received AS received, mirps_shared_sums_1.disbursed AS disbursed, mirps_shared_sums_1.spent AS spent
          FROM need AS need_1
          JOIN sums_r3 AS mirps_shared_sums_1 ON need_1.id = mirps_shared_sums_1.need_id AND CASE WHEN (mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.unit = ($2::VARCHAR)) THEN true ELSE false END
          WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                  SELECT mirps_shared_plans_in_force_1.id
                  FROM plans_in_force_r4 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false) AND (mirps_shared_sums_1.required > 0 OR mirps_shared_sums_1.pledged > 0 OR need_1.id IN (
              SELECT mirps_shared_sums_2.need_id
              FROM sums_r3 AS mirps_shared_sums_2
              WHERE ($2::VARCHAR) = 'USD' AND (mirps_shared_sums_2.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (mirps_shared_sums_2.required > 0 OR mirps_shared_sums_2.pledged > 0) AND mirps_shared_sums_2.money_class = 0))) AS mirps_part_needs_1
        GROUP BY (mirps_part_needs_1.code)), supposed_placed_r6 AS (
        SELECT anon_1.need_id, anon_1.pledged, anon_1.committed, anon_1.received, anon_1.disbursed, anon_1.spent
        FROM (
          SELECT anon_2.need_id AS need_id, sum(anon_2.pledged) AS pledged, sum(anon_2.committed) AS committed, sum(anon_2.received) AS received, sum(anon_2.disbursed) AS disbursed, sum(anon_2.spent) AS spent
          FROM (
            SELECT anon_3.need_id AS need_id, anon_3.pledged AS pledged, anon_3.committed AS committed, anon_3.received AS received, anon_3.disbursed AS disbursed, anon_3.spent AS spent
            FROM (
              SELECT mirps_shared_sums_1.need_id AS need_id, mirps_shared_sums_1.pledged AS pledged, mirps_shared_sums_1.committed AS committed, mirps_shared_sums_1.received AS received, mirps_shared_sums_1.disbursed AS disbursed, mirps_shared_sums_1.spent AS spent
              FROM sums_r3 AS mirps_shared_sums_1
              WHERE CASE WHEN (mirps_shared_sums_1.unit = ($2::VARCHAR) AND mirps_shared_sums_1.money_class = 0) THEN true ELSE false END) AS anon_3 UNION ALL
            SELECT coalesce(anon_4.need_id, 0) AS need_id, coalesce(anon_4.value, 0) * CAST(anon_4.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AS INTEGER) AS anon_5, coalesce(anon_4.value, 0) * CAST(anon_4.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AS INTEGER) AS anon_6, coalesce(anon_4.value, 0) * CAST(anon_4.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AS INTEGER) AS anon_7, coalesce(anon_4.value, 0) * CAST(anon_4.stage IN ('DISBURSED', 'SPENT') AS INTEGER) AS anon_8, coalesce(anon_4.value, 0) * CAST(anon_4.stage IN ('SPENT') AS INTEGER) AS anon_9
            FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'money') AS anon_4(stage TEXT, unit TEXT, need_id BIGINT, project_id BIGINT, value NUMERIC, unvalued NUMERIC, donor_id BIGINT, event_id BIGINT, channel TEXT, fund_id BIGINT, modality TEXT, earmark_modality TEXT)) AS anon_2
          GROUP BY anon_2.need_id) AS anon_1), supposed_groups_r7 AS (
        SELECT (mirps_part_supposed_needs_1.code) AS key_a, coalesce(sum(mirps_part_supposed_needs_1.required), 0::numeric) AS required, count(nullif(mirps_part_supposed_needs_1.required, 0)) AS needs, coalesce(sum(mirps_part_supposed_needs_1.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(mirps_part_supposed_needs_1.pledged, mirps_part_supposed_needs_1.required)), 0::numeric) AS pledged_covered, count(*) FILTER (
          WHERE mirps_part_supposed_needs_1.pledged >= nullif(mirps_part_supposed_needs_1.required, 0)) AS pledged_full, coalesce(sum(mirps_part_supposed_needs_1.committed), 0::numeric) AS committed_amount, coalesce(sum(least(mirps_part_supposed_needs_1.committed, mirps_part_supposed_needs_1.required)), 0::numeric) AS committed_covered, count(*) FILTER (
          WHERE mirps_part_supposed_needs_1.committed >= nullif(mirps_part_supposed_needs_1.required, 0)) AS committed_full, coalesce(sum(mirps_part_supposed_needs_1.received), 0::numeric) AS received_amount, coalesce(sum(least(mirps_part_supposed_needs_1.received, mirps_part_supposed_needs_1.required)), 0::numeric) AS received_covered, count(*) FILTER (
          WHERE mirps_part_supposed_needs_1.received >= nullif(mirps_part_supposed_needs_1.required, 0)) AS received_full, coalesce(sum(mirps_part_supposed_needs_1.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(mirps_part_supposed_needs_1.disbursed, mirps_part_supposed_needs_1.required)), 0::numeric) AS disbursed_covered, count(*) FILTER (
          WHERE mirps_part_supposed_needs_1.disbursed >= nullif(mirps_part_supposed_needs_1.required, 0)) AS disbursed_full, coalesce(sum(mirps_part_supposed_needs_1.spent), 0::numeric) AS spent_amount, coalesce(sum(least(mirps_part_supposed_needs_1.spent, mirps_part_supposed_needs_1.required)), 0::numeric) AS spent_covered, count(*) FILTER (
          WHERE mirps_part_supposed_needs_1.spent >= nullif(mirps_part_supposed_needs_1.required, 0)) AS spent_full
        FROM (
          SELECT anon_1.id, anon_1.code, anon_1.plan_id, anon_1.state_code, anon_1.pillar, anon_1.sector, anon_1.stated_on_latest, anon_1.required, coalesce(mirps_shared_supposed_placed_1.pledged, 0) AS pledged, coalesce(mirps_shared_supposed_placed_1.committed, 0) AS committed, coalesce(mirps_shared_supposed_placed_1.received, 0) AS received, coalesce(mirps_shared_supposed_placed_1.disbursed, 0) AS disbursed, coalesce(mirps_shared_supposed_placed_1.spent, 0) AS spent
          FROM (
            SELECT anon_2.id AS id, anon_2.code AS code, anon_2.plan_id AS plan_id, anon_2.state_code AS state_code, anon_2.pillar AS pillar, anon_2.sector AS sector, anon_2.stated_on_latest AS stated_on_latest, coalesce(anon_3.required, anon_2.required) AS required
            FROM (
              SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coalesce(anon_4.required, 0) AS required
              FROM need AS need_1
              LEFT OUTER JOIN (
                SELECT mirps_shared_sums_1.need_id AS need_id, mirps_shared_sums_1.unit AS unit, mirps_shared_sums_1.required AS required
                FROM sums_r3 AS mirps_shared_sums_1
                WHERE mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.required > 0) AS anon_4 ON need_1.id = anon_4.need_id AND anon_4.unit = ($2::VARCHAR)
              WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                      SELECT mirps_shared_plans_in_force_1.id
                      FROM plans_in_force_r4 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false)) AS anon_2
            LEFT OUTER JOIN jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'required') AS anon_3(id BIGINT, required NUMERIC) ON anon_2.id = anon_3.id UNION ALL
            SELECT anon_5.id AS id, anon_5.code AS code, anon_5.plan_id AS plan_id, anon_5.state_code AS state_code, anon_5.pillar AS pillar, anon_5.sector AS sector, anon_5.stated_on_latest AS stated_on_latest, anon_5.required AS required
            FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'needs') AS anon_5(id BIGINT, code TEXT, plan_id BIGINT, state_code TEXT, pillar TEXT, sector TEXT, stated_on_latest DATE, plan_code TEXT, required NUMERIC)) AS anon_1
          LEFT OUTER JOIN supposed_placed_r6 AS mirps_shared_supposed_placed_1 ON anon_1.id = mirps_shared_supposed_placed_1.need_id
          WHERE anon_1.required > 0 OR mirps_shared_supposed_placed_1.pledged > 0 OR anon_1.id IN (
            SELECT mirps_part_supposed_asking_without_rate_1.need_id
            FROM (
              SELECT anon_1.need_id, anon_1.unit, anon_1.required AS unvalued
              FROM (
                SELECT mirps_shared_sums_1.need_id AS need_id, mirps_shared_sums_1.unit AS unit, mirps_shared_sums_1.required AS required
                FROM sums_r3 AS mirps_shared_sums_1
                WHERE mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.required > 0) AS anon_1
              WHERE ($2::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS mirps_part_supposed_asking_without_rate_1) OR anon_1.id IN (
            SELECT mirps_part_supposed_without_rate_1.need_id
            FROM (
              SELECT anon_1.need_id, anon_1.unit, sum(anon_1.unvalued) AS unvalued
              FROM (
                SELECT anon_2.need_id AS need_id, anon_2.unit AS unit, anon_2.unvalued AS unvalued
                FROM (
                  SELECT mirps_shared_sums_1.need_id AS need_id, mirps_shared_sums_1.unit AS unit, mirps_shared_sums_1.pledged AS unvalued
                  FROM sums_r3 AS mirps_shared_sums_1
                  WHERE ($2::VARCHAR) = 'USD' AND (mirps_shared_sums_1.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND mirps_shared_sums_1.money_class = 0) AS anon_2 UNION ALL
                SELECT coalesce(anon_3.need_id, 0) AS need_id, anon_3.unit AS unit, anon_3.unvalued AS unvalued
                FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'money') AS anon_3(stage TEXT, unit TEXT, need_id BIGINT, project_id BIGINT, value NUMERIC, unvalued NUMERIC, donor_id BIGINT, event_id BIGINT, channel TEXT, fund_id BIGINT, modality TEXT, earmark_modality TEXT)
                WHERE anon_3.unvalued != 0) AS anon_1
              GROUP BY anon_1.need_id, anon_1.unit) AS mirps_part_supposed_without_rate_1
            WHERE mirps_part_supposed_without_rate_1.unvalued > 0)) AS mirps_part_supposed_needs_1
        GROUP BY (mirps_part_supposed_needs_1.code))
      SELECT format('{"total":%s,"groups":[%s]}', coalesce((
            SELECT format('{"required":%s,"pledged":%s,"difference":%s}', coalesce('"' || CAST(decimal_text(r2.required, r2.unit) AS TEXT) || '"', 'null'), format('{"amount":%s,"gap":%s,"fullyCovered":%s}', coalesce('"' || CAST(decimal_text(r2.pledged_amount, r2.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(r2.pledged_gap, r2.unit) AS TEXT) || '"', 'null'), CASE WHEN r2.pledged_full IS NOT NULL THEN format('{"numerator":%s,"denominator":%s}', coalesce('"' || CAST(r2.pledged_full AS TEXT) || '"', 'null'), coalesce('"' || CAST(r2.needs AS TEXT) || '"', 'null')) ELSE 'null' END), CASE WHEN r2.supposed THEN format('{"required":%s,"pledged":%s}', coalesce('"' || CAST(decimal_text(r2.by_required, r2.unit) AS TEXT) || '"', 'null'), format('{"gap":%s,"fullyCovered":%s,"effective":%s}', coalesce('"' || CAST(decimal_text(r2.by_pledged_gap, r2.unit) AS TEXT) || '"', 'null'), coalesce(CAST(r2.by_pledged_full AS TEXT), 'null'), coalesce(CAST(round(r2.pledged_covered / CAST(nullif(r2.required, 0) AS NUMERIC) - (r2.pledged_covered - r2.by_pledged_covered) / CAST(nullif(r2.required - r2.by_required, 0) AS NUMERIC), 6) AS TEXT), 'null'))) ELSE 'null' END)
            FROM (
              SELECT coalesce(anon_1.required, anon_2.required * 0) AS required, coalesce(anon_1.required, anon_2.required * 0) - coalesce(anon_2.required, anon_1.required * 0) AS by_required, coalesce(anon_1.needs, anon_2.needs * 0) AS needs, coalesce(anon_1.needs, anon_2.needs * 0) - coalesce(anon_2.needs, anon_1.needs * 0) AS by_needs, coalesce(anon_1.pledged_amount, anon_2.pledged_amount * 0) AS pledged_amount, coalesce(anon_1.pledged_amount, anon_2.pledged_amount * 0) - coalesce(anon_2.pledged_amount, anon_1.pledged_amount * 0) AS by_pledged_amount, coalesce(anon_1.pledged_covered, anon_2.pledged_covered * 0) AS pledged_covered, coalesce(anon_1.pledged_covered, anon_2.pledged_covered * 0) - coalesce(anon_2.pledged_covered, anon_1.pledged_covered * 0) AS by_pledged_covered, coalesce(anon_1.pledged_full, anon_2.pledged_full * 0) AS pledged_full, coalesce(anon_1.pledged_full, anon_2.pledged_full * 0) - coalesce(anon_2.pledged_full, anon_1.pledged_full * 0) AS by_pledged_full, coalesce(anon_1.pledged_gap, anon_2.pledged_gap * 0) AS pledged_gap, coalesce(anon_1.pledged_gap, anon_2.pledged_gap * 0) - coalesce(anon_2.pledged_gap, anon_1.pledged_gap * 0) AS by_pledged_gap, coalesce(anon_1.pledged_surplus, anon_2.pledged_surplus * 0) AS pledged_surplus, coalesce(anon_1.pledged_surplus, anon_2.pledged_surplus * 0) - coalesce(anon_2.pledged_surplus, anon_1.pledged_surplus * 0) AS by_pledged_surplus, coalesce(anon_1.committed_amount, anon_2.committed_amount * 0) AS committed_amount, coalesce(anon_1.committed_amount, anon_2.committed_amount * 0) - coalesce(anon_2.committed_amount, anon_1.committed_amount * 0) AS by_committed_amount, coalesce(anon_1.committed_covered, anon_2.committed_covered * 0) AS committed_covered, coalesce(anon_1.committed_covered, anon_2.committed_covered * 0) - coalesce(anon_2.committed_covered, anon_1.committed_covered * 0) AS by_committed_covered, coalesce(anon_1.committed_full, anon_2.committed_full * 0) AS committed_full, coalesce(anon_1.committed_full, anon_2.committed_full * 0) - coalesce(anon_2.committed_full, anon_1.committed_full * 0) AS by_committed_full, coalesce(anon_1.committed_gap, anon_2.committed_gap * 0) AS committed_gap, coalesce(anon_1.committed_gap, anon_2.committed_gap * 0) - coalesce(anon_2.committed_gap, anon_1.committed_gap * 0) AS by_committed_gap, coalesce(anon_1.committed_surplus, anon_2.committed_surplus * 0) AS committed_surplus, coalesce(anon_1.committed_surplus, anon_2.committed_surplus * 0) - coalesce(anon_2.committed_surplus, anon_1.committed_surplus * 0) AS by_committed_surplus, coalesce(anon_1.received_amount, anon_2.received_amount * 0) AS received_amount, coalesce(anon_1.received_amount, anon_2.received_amount * 0) - coalesce(anon_2.received_amount, anon_1.received_amount * 0) AS by_received_amount, coalesce(anon_1.received_covered, anon_2.received_covered * 0) AS received_covered, coalesce(anon_1.received_covered, anon_2.received_covered * 0) - coalesce(anon_2.received_covered, anon_1.received_covered * 0) AS by_received_covered, coalesce(anon_1.received_full, anon_2.received_full * 0) AS received_full, coalesce(anon_1.received_full, anon_2.received_full * 0) - coalesce(anon_2.received_full, anon_1.received_full * 0) AS by_received_full, coalesce(anon_1.received_gap, anon_2.received_gap * 0) AS received_gap, coalesce(anon_1.received_gap, anon_2.received_gap * 0) - coalesce(anon_2.received_gap, anon_1.received_gap * 0) AS by_received_gap, coalesce(anon_1.received_surplus, anon_2.received_surplus * 0) AS received_surplus, coalesce(anon_1.received_surplus, anon_2.received_surplus * 0) - coalesce(anon_2.received_surplus, anon_1.received_surplus * 0) AS by_received_surplus, coalesce(anon_1.disbursed_amount, anon_2.disbursed_amount * 0) AS disbursed_amount, coalesce(anon_1.disbursed_amount, anon_2.disbursed_amount * 0) - coalesce(anon_2.disbursed_amount, anon_1.disbursed_amount * 0) AS by_disbursed_amount, coalesce(anon_1.disbursed_covered, anon_2.disbursed_covered * 0) AS disbursed_covered, coalesce(anon_1.disbursed_covered, anon_2.disbursed_covered * 0) - coalesce(anon_2.disbursed_covered, anon_1.disbursed_covered * 0) AS by_disbursed_covered, coalesce(anon_1.disbursed_full, anon_2.disbursed_full * 0) AS disbursed_full, coalesce(anon_1.disbursed_full, anon_2.disbursed_full * 0) - coalesce(anon_2.disbursed_full, anon_1.disbursed_full * 0) AS by_disbursed_full, coalesce(anon_1.disbursed_gap, anon_2.disbursed_gap * 0) AS disbursed_gap, coalesce(anon_1.disbursed_gap, anon_2.disbursed_gap * 0) - coalesce(anon_2.disbursed_gap, anon_1.disbursed_gap * 0) AS by_disbursed_gap, coalesce(anon_1.disbursed_surplus, anon_2.disbursed_surplus * 0) AS disbursed_surplus, coalesce(anon_1.disbursed_surplus, anon_2.disbursed_surplus * 0) - coalesce(anon_2.disbursed_surplus, anon_1.disbursed_surplus * 0) AS by_disbursed_surplus, coalesce(anon_1.spent_amount, anon_2.spent_amount * 0) AS spent_amount, coalesce(anon_1.spent_amount, anon_2.spent_amount * 0) - coalesce(anon_2.spent_amount, anon_1.spent_amount * 0) AS by_spent_amount, coalesce(anon_1.spent_covered, anon_2.spent_covered * 0) AS spent_covered, coalesce(anon_1.spent_covered, anon_2.spent_covered * 0) - coalesce(anon_2.spent_covered, anon_1.spent_covered * 0) AS by_spent_covered, coalesce(anon_1.spent_full, anon_2.spent_full * 0) AS spent_full, coalesce(anon_1.spent_full, anon_2.spent_full * 0) - coalesce(anon_2.spent_full, anon_1.spent_full * 0) AS by_spent_full, coalesce(anon_1.spent_gap, anon_2.spent_gap * 0) AS spent_gap, coalesce(anon_1.spent_gap, anon_2.spent_gap * 0) - coalesce(anon_2.spent_gap, anon_1.spent_gap * 0) AS by_spent_gap, coalesce(anon_1.spent_surplus, anon_2.spent_surplus * 0) AS spent_surplus, coalesce(anon_1.spent_surplus, anon_2.spent_surplus * 0) - coalesce(anon_2.spent_surplus, anon_1.spent_surplus * 0) AS by_spent_surplus, coalesce(anon_1.unit, anon_2.unit) AS unit, CAST(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) ->> 'edits' AS NUMERIC) > 0 AS supposed
              FROM (
                SELECT anon_3.required AS required, anon_3.needs AS needs, anon_3.pledged_amount AS pledged_amount, anon_3.pledged_covered AS pledged_covered, anon_3.pledged_full AS pledged_full, anon_3.pledged_gap AS pledged_gap, anon_3.pledged_surplus AS pledged_surplus, anon_3.committed_amount AS committed_amount, anon_3.committed_covered AS committed_covered, anon_3.committed_full AS committed_full, anon_3.committed_gap AS committed_gap, anon_3.committed_surplus AS committed_surplus, anon_3.received_amount AS received_amount, anon_3.received_covered AS received_covered, anon_3.received_full AS received_full, anon_3.received_gap AS received_gap, anon_3.received_surplus AS received_surplus, anon_3.disbursed_amount AS disbursed_amount, anon_3.disbursed_covered AS disbursed_covered, anon_3.disbursed_full AS disbursed_full, anon_3.disbursed_gap AS disbursed_gap, anon_3.disbursed_surplus AS disbursed_surplus, anon_3.spent_amount AS spent_amount, anon_3.spent_covered AS spent_covered, anon_3.spent_full AS spent_full, anon_3.spent_gap AS spent_gap, anon_3.spent_surplus AS spent_surplus, ($2::VARCHAR) AS unit
                FROM (
                  SELECT anon_4.required AS required, anon_4.needs AS needs, anon_4.pledged_amount AS pledged_amount, anon_4.pledged_covered AS pledged_covered, anon_4.pledged_full AS pledged_full, anon_4.required - anon_4.pledged_covered AS pledged_gap, anon_4.pledged_amount - anon_4.pledged_covered AS pledged_surplus, anon_4.committed_amount AS committed_amount, anon_4.committed_covered AS committed_covered, anon_4.committed_full AS committed_full, anon_4.required - anon_4.committed_covered AS committed_gap, anon_4.committed_amount - anon_4.committed_covered AS committed_surplus, anon_4.received_amount AS received_amount, anon_4.received_covered AS received_covered, anon_4.received_full AS received_full, anon_4.required - anon_4.received_covered AS received_gap, anon_4.received_amount - anon_4.received_covered AS received_surplus, anon_4.disbursed_amount AS disbursed_amount, anon_4.disbursed_covered AS disbursed_covered, anon_4.disbursed_full AS disbursed_full, anon_4.required - anon_4.disbursed_covered AS disbursed_gap, anon_4.disbursed_amount - anon_4.disbursed_covered AS disbursed_surplus, anon_4.spent_amount AS spent_amount, anon_4.spent_covered AS spent_covered, anon_4.spent_full AS spent_full, anon_4.required - anon_4.spent_covered AS spent_gap, anon_4.spent_amount - anon_4.spent_covered AS spent_surplus
                  FROM (
                    SELECT coalesce(sum(mirps_shared_supposed_groups_1.required), 0::numeric) AS required, coalesce(sum(mirps_shared_supposed_groups_1.needs), 0::numeric) AS needs, coalesce(sum(mirps_shared_supposed_groups_1.pledged_amount), 0::numeric) AS pledged_amount, coalesce(sum(mirps_shared_supposed_groups_1.pledged_covered), 0::numeric) AS pledged_covered, coalesce(sum(mirps_shared_supposed_groups_1.pledged_full), 0::numeric) AS pledged_full, coalesce(sum(mirps_shared_supposed_groups_1.committed_amount), 0::numeric) AS committed_amount, coalesce(sum(mirps_shared_supposed_groups_1.committed_covered), 0::numeric) AS committed_covered, coalesce(sum(mirps_shared_supposed_groups_1.committed_full), 0::numeric) AS committed_full, coalesce(sum(mirps_shared_supposed_groups_1.received_amount), 0::numeric) AS received_amount, coalesce(sum(mirps_shared_supposed_groups_1.received_covered), 0::numeric) AS received_covered, coalesce(sum(mirps_shared_supposed_groups_1.received_full), 0::numeric) AS received_full, coalesce(sum(mirps_shared_supposed_groups_1.disbursed_amount), 0::numeric) AS disbursed_amount, coalesce(sum(mirps_shared_supposed_groups_1.disbursed_covered), 0::numeric) AS disbursed_covered, coalesce(sum(mirps_shared_supposed_groups_1.disbursed_full), 0::numeric) AS disbursed_full, coalesce(sum(mirps_shared_supposed_groups_1.spent_amount), 0::numeric) AS spent_amount, coalesce(sum(mirps_shared_supposed_groups_1.spent_covered), 0::numeric) AS spent_covered, coalesce(sum(mirps_shared_supposed_groups_1.spent_full), 0::numeric) AS spent_full
                    FROM supposed_groups_r7 AS mirps_shared_supposed_groups_1) AS anon_4) AS anon_3) AS anon_1
              JOIN (
                SELECT anon_5.required AS required, anon_5.needs AS needs, anon_5.pledged_amount AS pledged_amount, anon_5.pledged_covered AS pledged_covered, anon_5.pledged_full AS pledged_full, anon_5.pledged_gap AS pledged_gap, anon_5.pledged_surplus AS pledged_surplus, anon_5.committed_amount AS committed_amount, anon_5.committed_covered AS committed_covered, anon_5.committed_full AS committed_full, anon_5.committed_gap AS committed_gap, anon_5.committed_surplus AS committed_surplus, anon_5.received_amount AS received_amount, anon_5.received_covered AS received_covered, anon_5.received_full AS received_full, anon_5.received_gap AS received_gap, anon_5.received_surplus AS received_surplus, anon_5.disbursed_amount AS disbursed_amount, anon_5.disbursed_covered AS disbursed_covered, anon_5.disbursed_full AS disbursed_full, anon_5.disbursed_gap AS disbursed_gap, anon_5.disbursed_surplus AS disbursed_surplus, anon_5.spent_amount AS spent_amount, anon_5.spent_covered AS spent_covered, anon_5.spent_full AS spent_full, anon_5.spent_gap AS spent_gap, anon_5.spent_surplus AS spent_surplus, ($2::VARCHAR) AS unit
                FROM (
                  SELECT anon_6.required AS required, anon_6.needs AS needs, anon_6.pledged_amount AS pledged_amount, anon_6.pledged_covered AS pledged_covered, anon_6.pledged_full AS pledged_full, anon_6.required - anon_6.pledged_covered AS pledged_gap, anon_6.pledged_amount - anon_6.pledged_covered AS pledged_surplus, anon_6.committed_amount AS committed_amount, anon_6.committed_covered AS committed_covered, anon_6.committed_full AS committed_full, anon_6.required - anon_6.committed_covered AS committed_gap, anon_6.committed_amount - anon_6.committed_covered AS committed_surplus, anon_6.received_amount AS received_amount, anon_6.received_covered AS received_covered, anon_6.received_full AS received_full, anon_6.required - anon_6.received_covered AS received_gap, anon_6.received_amount - anon_6.received_covered AS received_surplus, anon_6.disbursed_amount AS disbursed_amount, anon_6.disbursed_covered AS disbursed_covered, anon_6.disbursed_full AS disbursed_full, anon_6.required - anon_6.disbursed_covered AS disbursed_gap, anon_6.disbursed_amount - anon_6.disbursed_covered AS disbursed_surplus, anon_6.spent_amount AS spent_amount, anon_6.spent_covered AS spent_covered, anon_6.spent_full AS spent_full, anon_6.required - anon_6.spent_covered AS spent_gap, anon_6.spent_amount - anon_6.spent_covered AS spent_surplus
                  FROM (
                    SELECT coalesce(sum(mirps_shared_groups_1.required), 0::numeric) AS required, coalesce(sum(mirps_shared_groups_1.needs), 0::numeric) AS needs, coalesce(sum(mirps_shared_groups_1.pledged_amount), 0::numeric) AS pledged_amount, coalesce(sum(mirps_shared_groups_1.pledged_covered), 0::numeric) AS pledged_covered, coalesce(sum(mirps_shared_groups_1.pledged_full), 0::numeric) AS pledged_full, coalesce(sum(mirps_shared_groups_1.committed_amount), 0::numeric) AS committed_amount, coalesce(sum(mirps_shared_groups_1.committed_covered), 0::numeric) AS committed_covered, coalesce(sum(mirps_shared_groups_1.committed_full), 0::numeric) AS committed_full, coalesce(sum(mirps_shared_groups_1.received_amount), 0::numeric) AS received_amount, coalesce(sum(mirps_shared_groups_1.received_covered), 0::numeric) AS received_covered, coalesce(sum(mirps_shared_groups_1.received_full), 0::numeric) AS received_full, coalesce(sum(mirps_shared_groups_1.disbursed_amount), 0::numeric) AS disbursed_amount, coalesce(sum(mirps_shared_groups_1.disbursed_covered), 0::numeric) AS disbursed_covered, coalesce(sum(mirps_shared_groups_1.disbursed_full), 0::numeric) AS disbursed_full, coalesce(sum(mirps_shared_groups_1.spent_amount), 0::numeric) AS spent_amount, coalesce(sum(mirps_shared_groups_1.spent_covered), 0::numeric) AS spent_covered, coalesce(sum(mirps_shared_groups_1.spent_full), 0::numeric) AS spent_full
                    FROM groups_r5 AS mirps_shared_groups_1) AS anon_6) AS anon_5) AS anon_2 ON true) AS r2
            LIMIT 1), 'null'), array_to_string(ARRAY(
            SELECT '{"keys":[' || array_to_string(ARRAY(
                SELECT '{"code":' || coalesce(CAST(to_json(CAST(r9.code AS TEXT)) AS TEXT), 'null') || '}'
                FROM (
                  SELECT keys.dimension AS dimension, keys.code AS code, keys.place AS place, CASE WHEN (keys.place = 0) THEN (coalesce(coalesce((
                          SELECT need_1.title
                          FROM need AS need_1
                          WHERE need_1.code = r8.key_a), CASE WHEN (r8.key_a IS NOT NULL) THEN jsonb_build_object('en', r8.key_a, 'es', r8.key_a, 'pt', r8.key_a, 'fr', r8.key_a) END), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé'))) END AS label
                  FROM (VALUES (('NEED'), (r8.key_a), 0)) AS keys (dimension, code, place)) AS r9
                ORDER BY r9.place
                LIMIT 1000), ',') || '],"coverage":' || coalesce((
                SELECT '{"required":' || coalesce('"' || CAST(decimal_text(r10.required, r10.unit) AS TEXT) || '"', 'null') || ',"pledged":{"amount":' || coalesce('"' || CAST(decimal_text(r10.pledged_amount, r10.unit) AS TEXT) || '"', 'null') || ',"gap":' || coalesce('"' || CAST(decimal_text(r10.pledged_gap, r10.unit) AS TEXT) || '"', 'null') || ',"fullyCovered":' || CASE WHEN r10.pledged_full IS NOT NULL THEN '{"numerator":' || coalesce('"' || CAST(r10.pledged_full AS TEXT) || '"', 'null') || ',"denominator":' || coalesce('"' || CAST(r10.needs AS TEXT) || '"', 'null') || '}' ELSE 'null' END || '},"difference":' || CASE WHEN r10.supposed THEN '{"required":' || coalesce('"' || CAST(decimal_text(r10.by_required, r10.unit) AS TEXT) || '"', 'null') || ',"pledged":{"gap":' || coalesce('"' || CAST(decimal_text(r10.by_pledged_gap, r10.unit) AS TEXT) || '"', 'null') || ',"fullyCovered":' || coalesce(CAST(r10.by_pledged_full AS TEXT), 'null') || ',"effective":' || coalesce(CAST(round(r10.pledged_covered / CAST(nullif(r10.required, 0) AS NUMERIC) - (r10.pledged_covered - r10.by_pledged_covered) / CAST(nullif(r10.required - r10.by_required, 0) AS NUMERIC), 6) AS TEXT), 'null') || '}}' ELSE 'null' END || '}'
                FROM (
                  SELECT r8.key_a AS key_a, r8.required AS required, r8.by_required AS by_required, r8.needs AS needs, r8.by_needs AS by_needs, r8.pledged_amount AS pledged_amount, r8.by_pledged_amount AS by_pledged_amount, r8.pledged_covered AS pledged_covered, r8.by_pledged_covered AS by_pledged_covered, r8.pledged_full AS pledged_full, r8.by_pledged_full AS by_pledged_full, r8.pledged_gap AS pledged_gap, r8.by_pledged_gap AS by_pledged_gap, r8.pledged_surplus AS pledged_surplus, r8.by_pledged_surplus AS by_pledged_surplus, r8.committed_amount AS committed_amount, r8.by_committed_amount AS by_committed_amount, r8.committed_covered AS committed_covered, r8.by_committed_covered AS by_committed_covered, r8.committed_full AS committed_full, r8.by_committed_full AS by_committed_full, r8.committed_gap AS committed_gap, r8.by_committed_gap AS by_committed_gap, r8.committed_surplus AS committed_surplus, r8.by_committed_surplus AS by_committed_surplus, r8.received_amount AS received_amount, r8.by_received_amount AS by_received_amount, r8.received_covered AS received_covered, r8.by_received_covered AS by_received_covered, r8.received_full AS received_full, r8.by_received_full AS by_received_full, r8.received_gap AS received_gap, r8.by_received_gap AS by_received_gap, r8.received_surplus AS received_surplus, r8.by_received_surplus AS by_received_surplus, r8.disbursed_amount AS disbursed_amount, r8.by_disbursed_amount AS by_disbursed_amount, r8.disbursed_covered AS disbursed_covered, r8.by_disbursed_covered AS by_disbursed_covered, r8.disbursed_full AS disbursed_full, r8.by_disbursed_full AS by_disbursed_full, r8.disbursed_gap AS disbursed_gap, r8.by_disbursed_gap AS by_disbursed_gap, r8.disbursed_surplus AS disbursed_surplus, r8.by_disbursed_surplus AS by_disbursed_surplus, r8.spent_amount AS spent_amount, r8.by_spent_amount AS by_spent_amount, r8.spent_covered AS spent_covered, r8.by_spent_covered AS by_spent_covered, r8.spent_full AS spent_full, r8.by_spent_full AS by_spent_full, r8.spent_gap AS spent_gap, r8.by_spent_gap AS by_spent_gap, r8.spent_surplus AS spent_surplus, r8.by_spent_surplus AS by_spent_surplus, r8.unit AS unit, r8.place_0 AS place_0, r8.supposed AS supposed) AS r10
                LIMIT 1), 'null') || ',"notAllocated":' || coalesce((
                SELECT '{"required":' || coalesce('"' || CAST(decimal_text(r11.required, r11.unit) AS TEXT) || '"', 'null') || '}'
                FROM (
                  SELECT 0::numeric AS required, r8.unit AS unit, r8.key_a AS key_a, NULL::numeric AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, NULL::numeric AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, NULL::numeric AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, NULL::numeric AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, NULL::numeric AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs, r8.supposed AS supposed, 0::numeric AS by_required, 0::numeric AS by_pledged_amount, 0::numeric AS by_committed_amount, 0::numeric AS by_received_amount, 0::numeric AS by_disbursed_amount, 0::numeric AS by_spent_amount
                  WHERE false) AS r11
                LIMIT 1), 'null') || '}'
            FROM (
              SELECT coalesce(anon_1.key_a, anon_2.key_a) AS key_a, coalesce(anon_1.required, anon_2.required * 0) AS required, coalesce(anon_1.required, anon_2.required * 0) - coalesce(anon_2.required, anon_1.required * 0) AS by_required, coalesce(anon_1.needs, anon_2.needs * 0) AS needs, coalesce(anon_1.needs, anon_2.needs * 0) - coalesce(anon_2.needs, anon_1.needs * 0) AS by_needs, coalesce(anon_1.pledged_amount, anon_2.pledged_amount * 0) AS pledged_amount, coalesce(anon_1.pledged_amount, anon_2.pledged_amount * 0) - coalesce(anon_2.pledged_amount, anon_1.pledged_amount * 0) AS by_pledged_amount, coalesce(anon_1.pledged_covered, anon_2.pledged_covered * 0) AS pledged_covered, coalesce(anon_1.pledged_covered, anon_2.pledged_covered * 0) - coalesce(anon_2.pledged_covered, anon_1.pledged_covered * 0) AS by_pledged_covered, coalesce(anon_1.pledged_full, anon_2.pledged_full * 0) AS pledged_full, coalesce(anon_1.pledged_full, anon_2.pledged_full * 0) - coalesce(anon_2.pledged_full, anon_1.pledged_full * 0) AS by_pledged_full, coalesce(anon_1.pledged_gap, anon_2.pledged_gap * 0) AS pledged_gap, coalesce(anon_1.pledged_gap, anon_2.pledged_gap * 0) - coalesce(anon_2.pledged_gap, anon_1.pledged_gap * 0) AS by_pledged_gap, coalesce(anon_1.pledged_surplus, anon_2.pledged_surplus * 0) AS pledged_surplus, coalesce(anon_1.pledged_surplus, anon_2.pledged_surplus * 0) - coalesce(anon_2.pledged_surplus, anon_1.pledged_surplus * 0) AS by_pledged_surplus, coalesce(anon_1.committed_amount, anon_2.committed_amount * 0) AS committed_amount, coalesce(anon_1.committed_amount, anon_2.committed_amount * 0) - coalesce(anon_2.committed_amount, anon_1.committed_amount * 0) AS by_committed_amount, coalesce(anon_1.committed_covered, anon_2.committed_covered * 0) AS committed_covered, coalesce(anon_1.committed_covered, anon_2.committed_covered * 0) - coalesce(anon_2.committed_covered, anon_1.committed_covered * 0) AS by_committed_covered, coalesce(anon_1.committed_full, anon_2.committed_full * 0) AS committed_full, coalesce(anon_1.committed_full, anon_2.committed_full * 0) - coalesce(anon_2.committed_full, anon_1.committed_full * 0) AS by_committed_full, coalesce(anon_1.committed_gap, anon_2.committed_gap * 0) AS committed_gap, coalesce(anon_1.committed_gap, anon_2.committed_gap * 0) - coalesce(anon_2.committed_gap, anon_1.committed_gap * 0) AS by_committed_gap, coalesce(anon_1.committed_surplus, anon_2.committed_surplus * 0) AS committed_surplus, coalesce(anon_1.committed_surplus, anon_2.committed_surplus * 0) - coalesce(anon_2.committed_surplus, anon_1.committed_surplus * 0) AS by_committed_surplus, coalesce(anon_1.received_amount, anon_2.received_amount * 0) AS received_amount, coalesce(anon_1.received_amount, anon_2.received_amount * 0) - coalesce(anon_2.received_amount, anon_1.received_amount * 0) AS by_received_amount, coalesce(anon_1.received_covered, anon_2.received_covered * 0) AS received_covered, coalesce(anon_1.received_covered, anon_2.received_covered * 0) - coalesce(anon_2.received_covered, anon_1.received_covered * 0) AS by_received_covered, coalesce(anon_1.received_full, anon_2.received_full * 0) AS received_full, coalesce(anon_1.received_full, anon_2.received_full * 0) - coalesce(anon_2.received_full, anon_1.received_full * 0) AS by_received_full, coalesce(anon_1.received_gap, anon_2.received_gap * 0) AS received_gap, coalesce(anon_1.received_gap, anon_2.received_gap * 0) - coalesce(anon_2.received_gap, anon_1.received_gap * 0) AS by_received_gap, coalesce(anon_1.received_surplus, anon_2.received_surplus * 0) AS received_surplus, coalesce(anon_1.received_surplus, anon_2.received_surplus * 0) - coalesce(anon_2.received_surplus, anon_1.received_surplus * 0) AS by_received_surplus, coalesce(anon_1.disbursed_amount, anon_2.disbursed_amount * 0) AS disbursed_amount, coalesce(anon_1.disbursed_amount, anon_2.disbursed_amount * 0) - coalesce(anon_2.disbursed_amount, anon_1.disbursed_amount * 0) AS by_disbursed_amount, coalesce(anon_1.disbursed_covered, anon_2.disbursed_covered * 0) AS disbursed_covered, coalesce(anon_1.disbursed_covered, anon_2.disbursed_covered * 0) - coalesce(anon_2.disbursed_covered, anon_1.disbursed_covered * 0) AS by_disbursed_covered, coalesce(anon_1.disbursed_full, anon_2.disbursed_full * 0) AS disbursed_full, coalesce(anon_1.disbursed_full, anon_2.disbursed_full * 0) - coalesce(anon_2.disbursed_full, anon_1.disbursed_full * 0) AS by_disbursed_full, coalesce(anon_1.disbursed_gap, anon_2.disbursed_gap * 0) AS disbursed_gap, coalesce(anon_1.disbursed_gap, anon_2.disbursed_gap * 0) - coalesce(anon_2.disbursed_gap, anon_1.disbursed_gap * 0) AS by_disbursed_gap, coalesce(anon_1.disbursed_surplus, anon_2.disbursed_surplus * 0) AS disbursed_surplus, coalesce(anon_1.disbursed_surplus, anon_2.disbursed_surplus * 0) - coalesce(anon_2.disbursed_surplus, anon_1.disbursed_surplus * 0) AS by_disbursed_surplus, coalesce(anon_1.spent_amount, anon_2.spent_amount * 0) AS spent_amount, coalesce(anon_1.spent_amount, anon_2.spent_amount * 0) - coalesce(anon_2.spent_amount, anon_1.spent_amount * 0) AS by_spent_amount, coalesce(anon_1.spent_covered, anon_2.spent_covered * 0) AS spent_covered, coalesce(anon_1.spent_covered, anon_2.spent_covered * 0) - coalesce(anon_2.spent_covered, anon_1.spent_covered * 0) AS by_spent_covered, coalesce(anon_1.spent_full, anon_2.spent_full * 0) AS spent_full, coalesce(anon_1.spent_full, anon_2.spent_full * 0) - coalesce(anon_2.spent_full, anon_1.spent_full * 0) AS by_spent_full, coalesce(anon_1.spent_gap, anon_2.spent_gap * 0) AS spent_gap, coalesce(anon_1.spent_gap, anon_2.spent_gap * 0) - coalesce(anon_2.spent_gap, anon_1.spent_gap * 0) AS by_spent_gap, coalesce(anon_1.spent_surplus, anon_2.spent_surplus * 0) AS spent_surplus, coalesce(anon_1.spent_surplus, anon_2.spent_surplus * 0) - coalesce(anon_2.spent_surplus, anon_1.spent_surplus * 0) AS by_spent_surplus, coalesce(anon_1.unit, anon_2.unit) AS unit, coalesce(anon_1.place_0, anon_2.place_0) AS place_0, CAST(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) ->> 'edits' AS NUMERIC) > 0 AS supposed
              FROM (
                SELECT anon_3.key_a AS key_a, anon_3.required AS required, anon_3.needs AS needs, anon_3.pledged_amount AS pledged_amount, anon_3.pledged_covered AS pledged_covered, anon_3.pledged_full AS pledged_full, anon_3.pledged_gap AS pledged_gap, anon_3.pledged_surplus AS pledged_surplus, anon_3.committed_amount AS committed_amount, anon_3.committed_covered AS committed_covered, anon_3.committed_full AS committed_full, anon_3.committed_gap AS committed_gap, anon_3.committed_surplus AS committed_surplus, anon_3.received_amount AS received_amount, anon_3.received_covered AS received_covered, anon_3.received_full AS received_full, anon_3.received_gap AS received_gap, anon_3.received_surplus AS received_surplus, anon_3.disbursed_amount AS disbursed_amount, anon_3.disbursed_covered AS disbursed_covered, anon_3.disbursed_full AS disbursed_full, anon_3.disbursed_gap AS disbursed_gap, anon_3.disbursed_surplus AS disbursed_surplus, anon_3.spent_amount AS spent_amount, anon_3.spent_covered AS spent_covered, anon_3.spent_full AS spent_full, anon_3.spent_gap AS spent_gap, anon_3.spent_surplus AS spent_surplus, anon_3.unit AS unit, anon_3.place_0 AS place_0
                FROM (
                  SELECT anon_4.key_a AS key_a, anon_4.required AS required, anon_4.needs AS needs, anon_4.pledged_amount AS pledged_amount, anon_4.pledged_covered AS pledged_covered, anon_4.pledged_full AS pledged_full, anon_4.pledged_gap AS pledged_gap, anon_4.pledged_surplus AS pledged_surplus, anon_4.committed_amount AS committed_amount, anon_4.committed_covered AS committed_covered, anon_4.committed_full AS committed_full, anon_4.committed_gap AS committed_gap, anon_4.committed_surplus AS committed_surplus, anon_4.received_amount AS received_amount, anon_4.received_covered AS received_covered, anon_4.received_full AS received_full, anon_4.received_gap AS received_gap, anon_4.received_surplus AS received_surplus, anon_4.disbursed_amount AS disbursed_amount, anon_4.disbursed_covered AS disbursed_covered, anon_4.disbursed_full AS disbursed_full, anon_4.disbursed_gap AS disbursed_gap, anon_4.disbursed_surplus AS disbursed_surplus, anon_4.spent_amount AS spent_amount, anon_4.spent_covered AS spent_covered, anon_4.spent_full AS spent_full, anon_4.spent_gap AS spent_gap, anon_4.spent_surplus AS spent_surplus, ($2::VARCHAR) AS unit, (anon_4.key_a) AS place_0
                  FROM (
                    SELECT anon_5.key_a AS key_a, anon_5.required AS required, anon_5.needs AS needs, anon_5.pledged_amount AS pledged_amount, anon_5.pledged_covered AS pledged_covered, anon_5.pledged_full AS pledged_full, anon_5.required - anon_5.pledged_covered AS pledged_gap, anon_5.pledged_amount - anon_5.pledged_covered AS pledged_surplus, anon_5.committed_amount AS committed_amount, anon_5.committed_covered AS committed_covered, anon_5.committed_full AS committed_full, anon_5.required - anon_5.committed_covered AS committed_gap, anon_5.committed_amount - anon_5.committed_covered AS committed_surplus, anon_5.received_amount AS received_amount, anon_5.received_covered AS received_covered, anon_5.received_full AS received_full, anon_5.required - anon_5.received_covered AS received_gap, anon_5.received_amount - anon_5.received_covered AS received_surplus, anon_5.disbursed_amount AS disbursed_amount, anon_5.disbursed_covered AS disbursed_covered, anon_5.disbursed_full AS disbursed_full, anon_5.required - anon_5.disbursed_covered AS disbursed_gap, anon_5.disbursed_amount - anon_5.disbursed_covered AS disbursed_surplus, anon_5.spent_amount AS spent_amount, anon_5.spent_covered AS spent_covered, anon_5.spent_full AS spent_full, anon_5.required - anon_5.spent_covered AS spent_gap, anon_5.spent_amount - anon_5.spent_covered AS spent_surplus
                    FROM (
                      SELECT mirps_shared_supposed_groups_1.key_a AS key_a, mirps_shared_supposed_groups_1.required AS required, mirps_shared_supposed_groups_1.needs AS needs, mirps_shared_supposed_groups_1.pledged_amount AS pledged_amount, mirps_shared_supposed_groups_1.pledged_covered AS pledged_covered, mirps_shared_supposed_groups_1.pledged_full AS pledged_full, mirps_shared_supposed_groups_1.committed_amount AS committed_amount, mirps_shared_supposed_groups_1.committed_covered AS committed_covered, mirps_shared_supposed_groups_1.committed_full AS committed_full, mirps_shared_supposed_groups_1.received_amount AS received_amount, mirps_shared_supposed_groups_1.received_covered AS received_covered, mirps_shared_supposed_groups_1.received_full AS received_full, mirps_shared_supposed_groups_1.disbursed_amount AS disbursed_amount, mirps_shared_supposed_groups_1.disbursed_covered AS disbursed_covered, mirps_shared_supposed_groups_1.disbursed_full AS disbursed_full, mirps_shared_supposed_groups_1.spent_amount AS spent_amount, mirps_shared_supposed_groups_1.spent_covered AS spent_covered, mirps_shared_supposed_groups_1.spent_full AS spent_full, count(*) OVER () AS groups
                      FROM supposed_groups_r7 AS mirps_shared_supposed_groups_1) AS anon_5
                    WHERE CASE WHEN (anon_5.groups <= 10000) THEN true WHEN (anon_5.groups IS NULL) THEN false ELSE groups_are_few(anon_5.groups, 10000) END) AS anon_4) AS anon_3) AS anon_1 FULL OUTER
              JOIN (
                SELECT anon_6.key_a AS key_a, anon_6.required AS required, anon_6.needs AS needs, anon_6.pledged_amount AS pledged_amount, anon_6.pledged_covered AS pledged_covered, anon_6.pledged_full AS pledged_full, anon_6.pledged_gap AS pledged_gap, anon_6.pledged_surplus AS pledged_surplus, anon_6.committed_amount AS committed_amount, anon_6.committed_covered AS committed_covered, anon_6.committed_full AS committed_full, anon_6.committed_gap AS committed_gap, anon_6.committed_surplus AS committed_surplus, anon_6.received_amount AS received_amount, anon_6.received_covered AS received_covered, anon_6.received_full AS received_full, anon_6.received_gap AS received_gap, anon_6.received_surplus AS received_surplus, anon_6.disbursed_amount AS disbursed_amount, anon_6.disbursed_covered AS disbursed_covered, anon_6.disbursed_full AS disbursed_full, anon_6.disbursed_gap AS disbursed_gap, anon_6.disbursed_surplus AS disbursed_surplus, anon_6.spent_amount AS spent_amount, anon_6.spent_covered AS spent_covered, anon_6.spent_full AS spent_full, anon_6.spent_gap AS spent_gap, anon_6.spent_surplus AS spent_surplus, anon_6.unit AS unit, anon_6.place_0 AS place_0
                FROM (
                  SELECT anon_7.key_a AS key_a, anon_7.required AS required, anon_7.needs AS needs, anon_7.pledged_amount AS pledged_amount, anon_7.pledged_covered AS pledged_covered, anon_7.pledged_full AS pledged_full, anon_7.pledged_gap AS pledged_gap, anon_7.pledged_surplus AS pledged_surplus, anon_7.committed_amount AS committed_amount, anon_7.committed_covered AS committed_covered, anon_7.committed_full AS committed_full, anon_7.committed_gap AS committed_gap, anon_7.committed_surplus AS committed_surplus, anon_7.received_amount AS received_amount, anon_7.received_covered AS received_covered, anon_7.received_full AS received_full, anon_7.received_gap AS received_gap, anon_7.received_surplus AS received_surplus, anon_7.disbursed_amount AS disbursed_amount, anon_7.disbursed_covered AS disbursed_covered, anon_7.disbursed_full AS disbursed_full, anon_7.disbursed_gap AS disbursed_gap, anon_7.disbursed_surplus AS disbursed_surplus, anon_7.spent_amount AS spent_amount, anon_7.spent_covered AS spent_covered, anon_7.spent_full AS spent_full, anon_7.spent_gap AS spent_gap, anon_7.spent_surplus AS spent_surplus, ($2::VARCHAR) AS unit, (anon_7.key_a) AS place_0
                  FROM (
                    SELECT anon_8.key_a AS key_a, anon_8.required AS required, anon_8.needs AS needs, anon_8.pledged_amount AS pledged_amount, anon_8.pledged_covered AS pledged_covered, anon_8.pledged_full AS pledged_full, anon_8.required - anon_8.pledged_covered AS pledged_gap, anon_8.pledged_amount - anon_8.pledged_covered AS pledged_surplus, anon_8.committed_amount AS committed_amount, anon_8.committed_covered AS committed_covered, anon_8.committed_full AS committed_full, anon_8.required - anon_8.committed_covered AS committed_gap, anon_8.committed_amount - anon_8.committed_covered AS committed_surplus, anon_8.received_amount AS received_amount, anon_8.received_covered AS received_covered, anon_8.received_full AS received_full, anon_8.required - anon_8.received_covered AS received_gap, anon_8.received_amount - anon_8.received_covered AS received_surplus, anon_8.disbursed_amount AS disbursed_amount, anon_8.disbursed_covered AS disbursed_covered, anon_8.disbursed_full AS disbursed_full, anon_8.required - anon_8.disbursed_covered AS disbursed_gap, anon_8.disbursed_amount - anon_8.disbursed_covered AS disbursed_surplus, anon_8.spent_amount AS spent_amount, anon_8.spent_covered AS spent_covered, anon_8.spent_full AS spent_full, anon_8.required - anon_8.spent_covered AS spent_gap, anon_8.spent_amount - anon_8.spent_covered AS spent_surplus
                    FROM (
                      SELECT mirps_shared_groups_1.key_a AS key_a, mirps_shared_groups_1.required AS required, mirps_shared_groups_1.needs AS needs, mirps_shared_groups_1.pledged_amount AS pledged_amount, mirps_shared_groups_1.pledged_covered AS pledged_covered, mirps_shared_groups_1.pledged_full AS pledged_full, mirps_shared_groups_1.committed_amount AS committed_amount, mirps_shared_groups_1.committed_covered AS committed_covered, mirps_shared_groups_1.committed_full AS committed_full, mirps_shared_groups_1.received_amount AS received_amount, mirps_shared_groups_1.received_covered AS received_covered, mirps_shared_groups_1.received_full AS received_full, mirps_shared_groups_1.disbursed_amount AS disbursed_amount, mirps_shared_groups_1.disbursed_covered AS disbursed_covered, mirps_shared_groups_1.disbursed_full AS disbursed_full, mirps_shared_groups_1.spent_amount AS spent_amount, mirps_shared_groups_1.spent_covered AS spent_covered, mirps_shared_groups_1.spent_full AS spent_full, count(*) OVER () AS groups
                      FROM groups_r5 AS mirps_shared_groups_1) AS anon_8
                    WHERE CASE WHEN (anon_8.groups <= 10000) THEN true WHEN (anon_8.groups IS NULL) THEN false ELSE groups_are_few(anon_8.groups, 10000) END) AS anon_7) AS anon_6) AS anon_2 ON concat(CASE WHEN (anon_1.key_a IS NULL) THEN '-' ELSE '+' END, CAST(anon_1.key_a AS TEXT)) = concat(CASE WHEN (anon_2.key_a IS NULL) THEN '-' ELSE '+' END, CAST(anon_2.key_a AS TEXT))) AS r8
            ORDER BY r8.place_0 COLLATE "C" ASC NULLS LAST
            LIMIT 20000), ','))
      FROM (
        SELECT $1::DATE AS effective, coalesce((
            SELECT journal_entry_1.recorded_at
            FROM journal_entry AS journal_entry_1
            WHERE journal_entry_1.sequence = (
              SELECT ledger_head.sequence
              FROM ledger_head)), now()) AS known, (
          SELECT ledger_head.sequence
          FROM ledger_head) AS sequence
        WHERE (true)) AS r1
      LIMIT 1), 'null') || '}', 'UTF8')
