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
        SELECT anon_1.need_id, anon_1.money_class, anon_1.unit, anon_1.required, anon_1.invested, anon_1.pledged, anon_1.committed, anon_1.received, anon_1.disbursed, anon_1.spent
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
      SELECT '{"effective":' || coalesce(CAST(r1.effective AS TEXT), 'null') || ',"known":' || coalesce(CAST(r1.known AS TEXT), 'null') || ',"sequence":' || coalesce(CAST(r1.sequence AS TEXT), 'null') || ',"unit":' || coalesce(CAST(r1.unit AS TEXT), 'null') || ',"needs":' || coalesce(CAST(r1.needs AS TEXT), 'null') || ',"standing":' || coalesce(CAST(r1.standing AS TEXT), 'null') || ',"money":' || coalesce(CAST(r1.money AS TEXT), 'null') || ',"lines":' || coalesce(CAST(r1.lines AS TEXT), 'null') || ',"names":' || coalesce(CAST(r1.names AS TEXT), 'null') || '}'
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
                SELECT need_2.id AS id, need_2.code AS code, need_2.plan_id AS plan_id, need_2.state_code AS state_code, need_2.pillar AS pillar, need_2.sector AS sector, need_2.stated_on_latest AS stated_on_latest, mirps_shared_plans_in_force_1.code AS plan_code, mirps_shared_sums_1.required AS required, mirps_shared_sums_1.pledged AS pledged, mirps_shared_sums_1.committed AS committed, mirps_shared_sums_1.received AS received, mirps_shared_sums_1.disbursed AS disbursed, mirps_shared_sums_1.spent AS spent
                FROM need AS need_2
                JOIN plans_in_force_r4 AS mirps_shared_plans_in_force_1 ON need_2.plan_id = mirps_shared_plans_in_force_1.id
                JOIN sums_r3 AS mirps_shared_sums_1 ON need_2.id = mirps_shared_sums_1.need_id AND CASE WHEN (mirps_shared_sums_1.unit = $1::VARCHAR AND mirps_shared_sums_1.money_class = 0) THEN true ELSE false END
                WHERE need_2.publication = 'PUBLISHED' AND need_2.illustrative IS false AND (mirps_shared_sums_1.required > 0 OR need_2.id IN (
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
            SELECT coalesce(json_object_agg(party_1.code, party_1.id), '{}'::json) AS coalesce_1
            FROM party AS party_1
            WHERE party_1.code = any($5::TEXT[])), 'event', (
            SELECT coalesce(json_object_agg(event_1.code, event_1.id), '{}'::json) AS coalesce_2
            FROM event AS event_1
            WHERE event_1.code = any($6::TEXT[])), 'fund', (
            SELECT coalesce(json_object_agg(fund_1.code, fund_1.id), '{}'::json) AS coalesce_3
            FROM fund AS fund_1
            WHERE fund_1.code = any($7::TEXT[])), 'plan', (
            SELECT coalesce(json_object_agg(plan_1.code, plan_1.id), '{}'::json) AS coalesce_4
            FROM plan AS plan_1
            WHERE plan_1.code = any($8::TEXT[]))) AS names) AS r1
      LIMIT 1), 'null') || '}', 'UTF8')

SELECT convert_to('{"coverage":' || coalesce((WITH sums_r3 AS (
        SELECT anon_1.need_id, anon_1.money_class, anon_1.unit, anon_1.required, anon_1.invested, anon_1.pledged, anon_1.committed, anon_1.received, anon_1.disbursed, anon_1.spent
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
              WHERE need_1.plan_id = plan_2.id AND need_1.publication = 'PUBLISHED' AND mirps_shared_sums_1.required > 0 AND need_1.illustrative IS false) ELSE false END AND plan_2.illustrative IS false))), groups_r5 AS (
        SELECT anon_1.code AS key_need, coalesce(sum(anon_1.required), 0::numeric) AS required, count(anon_1.id) AS needs, coalesce(sum(anon_1.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_1.pledged, anon_1.required)), 0::numeric) AS pledged_covered, count(*) FILTER (
          WHERE anon_1.pledged >= anon_1.required) AS pledged_full, coalesce(sum(anon_1.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_1.committed, anon_1.required)), 0::numeric) AS committed_covered, count(*) FILTER (
          WHERE anon_1.committed >= anon_1.required) AS committed_full, coalesce(sum(anon_1.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_1.received, anon_1.required)), 0::numeric) AS received_covered, count(*) FILTER (
          WHERE anon_1.received >= anon_1.required) AS received_full, coalesce(sum(anon_1.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_1.disbursed, anon_1.required)), 0::numeric) AS disbursed_covered, count(*) FILTER (
          WHERE anon_1.disbursed >= anon_1.required) AS disbursed_full, coalesce(sum(anon_1.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_1.spent, anon_1.required)), 0::numeric) AS spent_covered, count(*) FILTER (
          WHERE anon_1.spent >= anon_1.required) AS spent_full
        FROM (
          SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, mirps_shared_plans_in_force_1.code AS plan_code, mirps_shared_sums_1.required AS required, mirps_shared_sums_1.pledged AS pledged, mirps_shared_sums_1.committed AS committed, mirps_shared_sums_1.received AS received, mirps_shared_sums_1.disbursed AS disbursed, mirps_shared_sums_1.spent AS spent
          FROM need AS need_1
          JOIN plans_in_force_r4 AS mirps_shared_plans_in_force_1 ON need_1.plan_id = mirps_shared_plans_in_force_1.id
          JOIN sums_r3 AS mirps_shared_sums_1 ON need_1.id = mirps_shared_sums_1.need_id AND CASE WHEN (mirps_shared_sums_1.unit = $2::VARCHAR AND mirps_shared_sums_1.money_class = 0) THEN true ELSE false END
          WHERE need_1.publication = 'PUBLISHED' AND need_1.illustrative IS false AND (mirps_shared_sums_1.required > 0 OR need_1.id IN (
              SELECT anon_2.need_id
              FROM (
                SELECT anon_3.need_id AS need_id, anon_3.unit AS unit, anon_3.required AS unvalued
                FROM (
                  SELECT mirps_shared_sums_2.need_id AS need_id, mirps_shared_sums_2.unit AS unit, mirps_shared_sums_2.required AS required
                  FROM sums_r3 AS mirps_shared_sums_2
                  WHERE mirps_shared_sums_2.money_class = 0 AND mirps_shared_sums_2.required > 0) AS anon_3
                WHERE $2::VARCHAR = 'USD' AND (anon_3.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_2))) AS anon_1
        GROUP BY anon_1.code), missing_r6 AS (
        SELECT anon_1.need_id, anon_1.unit, anon_1.unvalued
        FROM (
          SELECT anon_2.need_id AS need_id, anon_2.unit AS unit, anon_2.unvalued AS unvalued
          FROM (
            SELECT mirps_shared_sums_1.need_id AS need_id, mirps_shared_sums_1.unit AS unit, mirps_shared_sums_1.pledged AS unvalued
            FROM sums_r3 AS mirps_shared_sums_1
            WHERE $2::VARCHAR = 'USD' AND (mirps_shared_sums_1.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND mirps_shared_sums_1.money_class = 0) AS anon_2 UNION ALL
          SELECT anon_3.need_id AS need_id, anon_3.unit AS unit, anon_3.unvalued AS unvalued
          FROM (
            SELECT anon_4.need_id AS need_id, anon_4.unit AS unit, anon_4.required AS unvalued
            FROM (
              SELECT mirps_shared_sums_2.need_id AS need_id, mirps_shared_sums_2.unit AS unit, mirps_shared_sums_2.required AS required
              FROM sums_r3 AS mirps_shared_sums_2
              WHERE mirps_shared_sums_2.money_class = 0 AND mirps_shared_sums_2.required > 0) AS anon_4
            WHERE $2::VARCHAR = 'USD' AND (anon_4.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_3) AS anon_1), supposed_groups_r7 AS (
        SELECT anon_1.code AS key_need, coalesce(sum(anon_1.required), 0::numeric) AS required, count(anon_1.id) AS needs, coalesce(sum(coalesce(anon_2.pledged, 0)), 0::numeric) AS pledged_amount, coalesce(sum(least(coalesce(anon_2.pledged, 0), anon_1.required)), 0::numeric) AS pledged_covered, count(*) FILTER (
          WHERE coalesce(anon_2.pledged, 0) >= anon_1.required) AS pledged_full, coalesce(sum(coalesce(anon_2.committed, 0)), 0::numeric) AS committed_amount, coalesce(sum(least(coalesce(anon_2.committed, 0), anon_1.required)), 0::numeric) AS committed_covered, count(*) FILTER (
          WHERE coalesce(anon_2.committed, 0) >= anon_1.required) AS committed_full, coalesce(sum(coalesce(anon_2.received, 0)), 0::numeric) AS received_amount, coalesce(sum(least(coalesce(anon_2.received, 0), anon_1.required)), 0::numeric) AS received_covered, count(*) FILTER (
          WHERE coalesce(anon_2.received, 0) >= anon_1.required) AS received_full, coalesce(sum(coalesce(anon_2.disbursed, 0)), 0::numeric) AS disbursed_amount, coalesce(sum(least(coalesce(anon_2.disbursed, 0), anon_1.required)), 0::numeric) AS disbursed_covered, count(*) FILTER (
          WHERE coalesce(anon_2.disbursed, 0) >= anon_1.required) AS disbursed_full, coalesce(sum(coalesce(anon_2.spent, 0)), 0::numeric) AS spent_amount, coalesce(sum(least(coalesce(anon_2.spent, 0), anon_1.required)), 0::numeric) AS spent_covered, count(*) FILTER (
          WHERE coalesce(anon_2.spent, 0) >= anon_1.required) AS spent_full
        FROM (
          SELECT anon_3.id AS id, anon_3.code AS code, anon_3.plan_id AS plan_id, anon_3.state_code AS state_code, anon_3.pillar AS pillar, anon_3.sector AS sector, anon_3.stated_on_latest AS stated_on_latest, anon_3.plan_code AS plan_code, coalesce(anon_4.required, anon_3.required) AS required
          FROM (
            SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, mirps_shared_plans_in_force_1.code AS plan_code, coalesce(anon_5.required, 0) AS required
            FROM need AS need_1
            JOIN plans_in_force_r4 AS mirps_shared_plans_in_force_1 ON need_1.plan_id = mirps_shared_plans_in_force_1.id
            LEFT OUTER JOIN (
              SELECT mirps_shared_sums_1.need_id AS need_id, mirps_shared_sums_1.unit AS unit, mirps_shared_sums_1.required AS required
              FROM sums_r3 AS mirps_shared_sums_1
              WHERE mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.required > 0) AS anon_5 ON need_1.id = anon_5.need_id AND anon_5.unit = $2::VARCHAR
            WHERE need_1.publication = 'PUBLISHED' AND need_1.illustrative IS false AND (anon_5.required > 0 OR need_1.id IN (
                SELECT anon_6.need_id
                FROM (
                  SELECT anon_7.need_id AS need_id, anon_7.unit AS unit, anon_7.required AS unvalued
                  FROM (
                    SELECT mirps_shared_sums_2.need_id AS need_id, mirps_shared_sums_2.unit AS unit, mirps_shared_sums_2.required AS required
                    FROM sums_r3 AS mirps_shared_sums_2
                    WHERE mirps_shared_sums_2.money_class = 0 AND mirps_shared_sums_2.required > 0) AS anon_7
                  WHERE $2::VARCHAR = 'USD' AND (anon_7.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_6))) AS anon_3
          LEFT OUTER JOIN jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'required') AS anon_4(id BIGINT, required NUMERIC) ON anon_3.id = anon_4.id
          WHERE anon_4.id IS NULL OR anon_4.required > 0 UNION ALL
          SELECT anon_8.id AS id, anon_8.code AS code, anon_8.plan_id AS plan_id, anon_8.state_code AS state_code, anon_8.pillar AS pillar, anon_8.sector AS sector, anon_8.stated_on_latest AS stated_on_latest, anon_8.plan_code AS plan_code, anon_8.required AS required
          FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'needs') AS anon_8(id BIGINT, code TEXT, plan_id BIGINT, state_code TEXT, pillar TEXT, sector TEXT, stated_on_latest DATE, plan_code TEXT, required NUMERIC)) AS anon_1
        LEFT OUTER JOIN (
          SELECT anon_9.need_id AS need_id, sum(anon_9.pledged) AS pledged, sum(anon_9.committed) AS committed, sum(anon_9.received) AS received, sum(anon_9.disbursed) AS disbursed, sum(anon_9.spent) AS spent
          FROM (
            SELECT anon_10.need_id AS need_id, anon_10.pledged AS pledged, anon_10.committed AS committed, anon_10.received AS received, anon_10.disbursed AS disbursed, anon_10.spent AS spent
            FROM (
              SELECT mirps_shared_sums_3.need_id AS need_id, mirps_shared_sums_3.pledged AS pledged, mirps_shared_sums_3.committed AS committed, mirps_shared_sums_3.received AS received, mirps_shared_sums_3.disbursed AS disbursed, mirps_shared_sums_3.spent AS spent
              FROM sums_r3 AS mirps_shared_sums_3
              WHERE CASE WHEN (mirps_shared_sums_3.unit = $2::VARCHAR AND mirps_shared_sums_3.money_class = 0) THEN true ELSE false END) AS anon_10 UNION ALL
            SELECT coalesce(anon_11.need_id, 0) AS need_id, coalesce(anon_11.value, 0) * CAST(anon_11.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AS INTEGER) AS anon_12, coalesce(anon_11.value, 0) * CAST(anon_11.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AS INTEGER) AS anon_13, coalesce(anon_11.value, 0) * CAST(anon_11.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AS INTEGER) AS anon_14, coalesce(anon_11.value, 0) * CAST(anon_11.stage IN ('DISBURSED', 'SPENT') AS INTEGER) AS anon_15, coalesce(anon_11.value, 0) * CAST(anon_11.stage IN ('SPENT') AS INTEGER) AS anon_16
            FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'money') AS anon_11(stage TEXT, unit TEXT, need_id BIGINT, project_id BIGINT, value NUMERIC, unvalued NUMERIC, donor_id BIGINT, event_id BIGINT, channel TEXT, fund_id BIGINT, modality TEXT, earmark_modality TEXT)) AS anon_9
          GROUP BY anon_9.need_id) AS anon_2 ON anon_1.id = anon_2.need_id
        GROUP BY anon_1.code), supposed_missing_r8 AS (
        SELECT anon_1.need_id, anon_1.unit, anon_1.unvalued
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
            WHERE $2::VARCHAR = 'USD' AND (anon_7.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_6) AS anon_1)
      SELECT '{"total":' || coalesce((
          SELECT '{"required":' || coalesce((('"' || CAST(decimal_text(r2.required, r2.unit) AS TEXT)) || '"'), 'null') || ',"pledged":' || ('{"amount":' || coalesce((('"' || CAST(decimal_text(r2.pledged_amount, r2.unit) AS TEXT)) || '"'), 'null') || ',"gap":' || coalesce((('"' || CAST(decimal_text(r2.pledged_gap, r2.unit) AS TEXT)) || '"'), 'null') || ',"fullyCovered":' || CASE WHEN r2.pledged_full IS NOT NULL THEN '{"numerator":' || coalesce((('"' || CAST(r2.pledged_full AS TEXT)) || '"'), 'null') || ',"denominator":' || coalesce((('"' || CAST(r2.needs AS TEXT)) || '"'), 'null') || '}' ELSE 'null' END || '}') || ',"difference":' || CASE WHEN r2.supposed THEN '{"required":' || coalesce((('"' || CAST(decimal_text(r2.by_required, r2.unit) AS TEXT)) || '"'), 'null') || ',"pledged":' || ('{"gap":' || coalesce((('"' || CAST(decimal_text(r2.by_pledged_gap, r2.unit) AS TEXT)) || '"'), 'null') || ',"fullyCovered":' || coalesce(CAST(r2.by_pledged_full AS TEXT), 'null') || ',"effective":' || coalesce(CAST(round(r2.pledged_covered / CAST(nullif(r2.required, 0) AS NUMERIC) - (r2.pledged_covered - r2.by_pledged_covered) / CAST(nullif(r2.required - r2.by_required, 0) AS NUMERIC), 6) AS TEXT), 'null') || '}') || '}' ELSE 'null' END || '}'
          FROM (
            SELECT coalesce(anon_1.required, anon_2.required * 0) AS required, coalesce(anon_1.required, anon_2.required * 0) - coalesce(anon_2.required, anon_1.required * 0) AS by_required, coalesce(anon_1.needs, anon_2.needs * 0) AS needs, coalesce(anon_1.needs, anon_2.needs * 0) - coalesce(anon_2.needs, anon_1.needs * 0) AS by_needs, coalesce(anon_1.pledged_amount, anon_2.pledged_amount * 0) AS pledged_amount, coalesce(anon_1.pledged_amount, anon_2.pledged_amount * 0) - coalesce(anon_2.pledged_amount, anon_1.pledged_amount * 0) AS by_pledged_amount, coalesce(anon_1.pledged_covered, anon_2.pledged_covered * 0) AS pledged_covered, coalesce(anon_1.pledged_covered, anon_2.pledged_covered * 0) - coalesce(anon_2.pledged_covered, anon_1.pledged_covered * 0) AS by_pledged_covered, coalesce(anon_1.pledged_full, anon_2.pledged_full * 0) AS pledged_full, coalesce(anon_1.pledged_full, anon_2.pledged_full * 0) - coalesce(anon_2.pledged_full, anon_1.pledged_full * 0) AS by_pledged_full, coalesce(anon_1.pledged_gap, anon_2.pledged_gap * 0) AS pledged_gap, coalesce(anon_1.pledged_gap, anon_2.pledged_gap * 0) - coalesce(anon_2.pledged_gap, anon_1.pledged_gap * 0) AS by_pledged_gap, coalesce(anon_1.pledged_surplus, anon_2.pledged_surplus * 0) AS pledged_surplus, coalesce(anon_1.pledged_surplus, anon_2.pledged_surplus * 0) - coalesce(anon_2.pledged_surplus, anon_1.pledged_surplus * 0) AS by_pledged_surplus, coalesce(anon_1.committed_amount, anon_2.committed_amount * 0) AS committed_amount, coalesce(anon_1.committed_amount, anon_2.committed_amount * 0) - coalesce(anon_2.committed_amount, anon_1.committed_amount * 0) AS by_committed_amount, coalesce(anon_1.committed_covered, anon_2.committed_covered * 0) AS committed_covered, coalesce(anon_1.committed_covered, anon_2.committed_covered * 0) - coalesce(anon_2.committed_covered, anon_1.committed_covered * 0) AS by_committed_covered, coalesce(anon_1.committed_full, anon_2.committed_full * 0) AS committed_full, coalesce(anon_1.committed_full, anon_2.committed_full * 0) - coalesce(anon_2.committed_full, anon_1.committed_full * 0) AS by_committed_full, coalesce(anon_1.committed_gap, anon_2.committed_gap * 0) AS committed_gap, coalesce(anon_1.committed_gap, anon_2.committed_gap * 0) - coalesce(anon_2.committed_gap, anon_1.committed_gap * 0) AS by_committed_gap, coalesce(anon_1.committed_surplus, anon_2.committed_surplus * 0) AS committed_surplus, coalesce(anon_1.committed_surplus, anon_2.committed_surplus * 0) - coalesce(anon_2.committed_surplus, anon_1.committed_surplus * 0) AS by_committed_surplus, coalesce(anon_1.received_amount, anon_2.received_amount * 0) AS received_amount, coalesce(anon_1.received_amount, anon_2.received_amount * 0) - coalesce(anon_2.received_amount, anon_1.received_amount * 0) AS by_received_amount, coalesce(anon_1.received_covered, anon_2.received_covered * 0) AS received_covered, coalesce(anon_1.received_covered, anon_2.received_covered * 0) - coalesce(anon_2.received_covered, anon_1.received_covered * 0) AS by_received_covered, coalesce(anon_1.received_full, anon_2.received_full * 0) AS received_full, coalesce(anon_1.received_full, anon_2.received_full * 0) - coalesce(anon_2.received_full, anon_1.received_full * 0) AS by_received_full, coalesce(anon_1.received_gap, anon_2.received_gap * 0) AS received_gap, coalesce(anon_1.received_gap, anon_2.received_gap * 0) - coalesce(anon_2.received_gap, anon_1.received_gap * 0) AS by_received_gap, coalesce(anon_1.received_surplus, anon_2.received_surplus * 0) AS received_surplus, coalesce(anon_1.received_surplus, anon_2.received_surplus * 0) - coalesce(anon_2.received_surplus, anon_1.received_surplus * 0) AS by_received_surplus, coalesce(anon_1.disbursed_amount, anon_2.disbursed_amount * 0) AS disbursed_amount, coalesce(anon_1.disbursed_amount, anon_2.disbursed_amount * 0) - coalesce(anon_2.disbursed_amount, anon_1.disbursed_amount * 0) AS by_disbursed_amount, coalesce(anon_1.disbursed_covered, anon_2.disbursed_covered * 0) AS disbursed_covered, coalesce(anon_1.disbursed_covered, anon_2.disbursed_covered * 0) - coalesce(anon_2.disbursed_covered, anon_1.disbursed_covered * 0) AS by_disbursed_covered, coalesce(anon_1.disbursed_full, anon_2.disbursed_full * 0) AS disbursed_full, coalesce(anon_1.disbursed_full, anon_2.disbursed_full * 0) - coalesce(anon_2.disbursed_full, anon_1.disbursed_full * 0) AS by_disbursed_full, coalesce(anon_1.disbursed_gap, anon_2.disbursed_gap * 0) AS disbursed_gap, coalesce(anon_1.disbursed_gap, anon_2.disbursed_gap * 0) - coalesce(anon_2.disbursed_gap, anon_1.disbursed_gap * 0) AS by_disbursed_gap, coalesce(anon_1.disbursed_surplus, anon_2.disbursed_surplus * 0) AS disbursed_surplus, coalesce(anon_1.disbursed_surplus, anon_2.disbursed_surplus * 0) - coalesce(anon_2.disbursed_surplus, anon_1.disbursed_surplus * 0) AS by_disbursed_surplus, coalesce(anon_1.spent_amount, anon_2.spent_amount * 0) AS spent_amount, coalesce(anon_1.spent_amount, anon_2.spent_amount * 0) - coalesce(anon_2.spent_amount, anon_1.spent_amount * 0) AS by_spent_amount, coalesce(anon_1.spent_covered, anon_2.spent_covered * 0) AS spent_covered, coalesce(anon_1.spent_covered, anon_2.spent_covered * 0) - coalesce(anon_2.spent_covered, anon_1.spent_covered * 0) AS by_spent_covered, coalesce(anon_1.spent_full, anon_2.spent_full * 0) AS spent_full, coalesce(anon_1.spent_full, anon_2.spent_full * 0) - coalesce(anon_2.spent_full, anon_1.spent_full * 0) AS by_spent_full, coalesce(anon_1.spent_gap, anon_2.spent_gap * 0) AS spent_gap, coalesce(anon_1.spent_gap, anon_2.spent_gap * 0) - coalesce(anon_2.spent_gap, anon_1.spent_gap * 0) AS by_spent_gap, coalesce(anon_1.spent_surplus, anon_2.spent_surplus * 0) AS spent_surplus, coalesce(anon_1.spent_surplus, anon_2.spent_surplus * 0) - coalesce(anon_2.spent_surplus, anon_1.spent_surplus * 0) AS by_spent_surplus, coalesce(anon_1.unit, anon_2.unit) AS unit, coalesce(anon_1.keys, anon_2.keys) AS keys, CASE WHEN (anon_1.place IS NULL) THEN '[]'::jsonb ELSE anon_1.unconverted END AS unconverted, coalesce(anon_1.of_needs, anon_2.of_needs) AS of_needs, coalesce(anon_1.place, anon_2.place) AS place, CAST(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) ->> 'edits' AS NUMERIC) > 0 AS supposed
            FROM (
              SELECT anon_3.required AS required, anon_3.needs AS needs, anon_3.pledged_amount AS pledged_amount, anon_3.pledged_covered AS pledged_covered, anon_3.pledged_full AS pledged_full, anon_3.pledged_gap AS pledged_gap, anon_3.pledged_surplus AS pledged_surplus, anon_3.committed_amount AS committed_amount, anon_3.committed_covered AS committed_covered, anon_3.committed_full AS committed_full, anon_3.committed_gap AS committed_gap, anon_3.committed_surplus AS committed_surplus, anon_3.received_amount AS received_amount, anon_3.received_covered AS received_covered, anon_3.received_full AS received_full, anon_3.received_gap AS received_gap, anon_3.received_surplus AS received_surplus, anon_3.disbursed_amount AS disbursed_amount, anon_3.disbursed_covered AS disbursed_covered, anon_3.disbursed_full AS disbursed_full, anon_3.disbursed_gap AS disbursed_gap, anon_3.disbursed_surplus AS disbursed_surplus, anon_3.spent_amount AS spent_amount, anon_3.spent_covered AS spent_covered, anon_3.spent_full AS spent_full, anon_3.spent_gap AS spent_gap, anon_3.spent_surplus AS spent_surplus, anon_3.unit AS unit, anon_3.keys AS keys, anon_3.unconverted AS unconverted, anon_3.of_needs AS of_needs, CAST(anon_3.keys AS TEXT) AS place
              FROM (
                SELECT anon_4.required AS required, anon_4.needs AS needs, anon_4.pledged_amount AS pledged_amount, anon_4.pledged_covered AS pledged_covered, anon_4.pledged_full AS pledged_full, anon_4.pledged_gap AS pledged_gap, anon_4.pledged_surplus AS pledged_surplus, anon_4.committed_amount AS committed_amount, anon_4.committed_covered AS committed_covered, anon_4.committed_full AS committed_full, anon_4.committed_gap AS committed_gap, anon_4.committed_surplus AS committed_surplus, anon_4.received_amount AS received_amount, anon_4.received_covered AS received_covered, anon_4.received_full AS received_full, anon_4.received_gap AS received_gap, anon_4.received_surplus AS received_surplus, anon_4.disbursed_amount AS disbursed_amount, anon_4.disbursed_covered AS disbursed_covered, anon_4.disbursed_full AS disbursed_full, anon_4.disbursed_gap AS disbursed_gap, anon_4.disbursed_surplus AS disbursed_surplus, anon_4.spent_amount AS spent_amount, anon_4.spent_covered AS spent_covered, anon_4.spent_full AS spent_full, anon_4.spent_gap AS spent_gap, anon_4.spent_surplus AS spent_surplus, $2::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_5.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                FROM (
                  SELECT anon_6.required AS required, anon_6.needs AS needs, anon_6.pledged_amount AS pledged_amount, anon_6.pledged_covered AS pledged_covered, anon_6.pledged_full AS pledged_full, anon_6.required - anon_6.pledged_covered AS pledged_gap, anon_6.pledged_amount - anon_6.pledged_covered AS pledged_surplus, anon_6.committed_amount AS committed_amount, anon_6.committed_covered AS committed_covered, anon_6.committed_full AS committed_full, anon_6.required - anon_6.committed_covered AS committed_gap, anon_6.committed_amount - anon_6.committed_covered AS committed_surplus, anon_6.received_amount AS received_amount, anon_6.received_covered AS received_covered, anon_6.received_full AS received_full, anon_6.required - anon_6.received_covered AS received_gap, anon_6.received_amount - anon_6.received_covered AS received_surplus, anon_6.disbursed_amount AS disbursed_amount, anon_6.disbursed_covered AS disbursed_covered, anon_6.disbursed_full AS disbursed_full, anon_6.required - anon_6.disbursed_covered AS disbursed_gap, anon_6.disbursed_amount - anon_6.disbursed_covered AS disbursed_surplus, anon_6.spent_amount AS spent_amount, anon_6.spent_covered AS spent_covered, anon_6.spent_full AS spent_full, anon_6.required - anon_6.spent_covered AS spent_gap, anon_6.spent_amount - anon_6.spent_covered AS spent_surplus
                  FROM (
                    SELECT coalesce(sum(mirps_shared_supposed_groups_1.required), 0::numeric) AS required, coalesce(sum(mirps_shared_supposed_groups_1.needs), 0::numeric) AS needs, coalesce(sum(mirps_shared_supposed_groups_1.pledged_amount), 0::numeric) AS pledged_amount, coalesce(sum(mirps_shared_supposed_groups_1.pledged_covered), 0::numeric) AS pledged_covered, coalesce(sum(mirps_shared_supposed_groups_1.pledged_full), 0::numeric) AS pledged_full, coalesce(sum(mirps_shared_supposed_groups_1.committed_amount), 0::numeric) AS committed_amount, coalesce(sum(mirps_shared_supposed_groups_1.committed_covered), 0::numeric) AS committed_covered, coalesce(sum(mirps_shared_supposed_groups_1.committed_full), 0::numeric) AS committed_full, coalesce(sum(mirps_shared_supposed_groups_1.received_amount), 0::numeric) AS received_amount, coalesce(sum(mirps_shared_supposed_groups_1.received_covered), 0::numeric) AS received_covered, coalesce(sum(mirps_shared_supposed_groups_1.received_full), 0::numeric) AS received_full, coalesce(sum(mirps_shared_supposed_groups_1.disbursed_amount), 0::numeric) AS disbursed_amount, coalesce(sum(mirps_shared_supposed_groups_1.disbursed_covered), 0::numeric) AS disbursed_covered, coalesce(sum(mirps_shared_supposed_groups_1.disbursed_full), 0::numeric) AS disbursed_full, coalesce(sum(mirps_shared_supposed_groups_1.spent_amount), 0::numeric) AS spent_amount, coalesce(sum(mirps_shared_supposed_groups_1.spent_covered), 0::numeric) AS spent_covered, coalesce(sum(mirps_shared_supposed_groups_1.spent_full), 0::numeric) AS spent_full
                    FROM supposed_groups_r7 AS mirps_shared_supposed_groups_1) AS anon_6) AS anon_4
                LEFT OUTER JOIN (
                  SELECT jsonb_agg(jsonb_build_object('currency', anon_7.unit, 'amount', decimal_text(anon_7.amount, anon_7.unit))) AS unconverted
                  FROM (
                    SELECT anon_8.unit AS unit, sum(anon_8.unvalued) AS amount
                    FROM (
                      SELECT mirps_shared_supposed_missing_1.unit AS unit, mirps_shared_supposed_missing_1.unvalued AS unvalued
                      FROM supposed_missing_r8 AS mirps_shared_supposed_missing_1
                      JOIN (
                        SELECT anon_10.id AS id, anon_10.code AS code, anon_10.plan_id AS plan_id, anon_10.state_code AS state_code, anon_10.pillar AS pillar, anon_10.sector AS sector, anon_10.stated_on_latest AS stated_on_latest, anon_10.plan_code AS plan_code, coalesce(anon_11.required, anon_10.required) AS required
                        FROM (
                          SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, mirps_shared_plans_in_force_1.code AS plan_code, coalesce(anon_12.required, 0) AS required
                          FROM need AS need_1
                          JOIN plans_in_force_r4 AS mirps_shared_plans_in_force_1 ON need_1.plan_id = mirps_shared_plans_in_force_1.id
                          LEFT OUTER JOIN (
                            SELECT mirps_shared_sums_1.need_id AS need_id, mirps_shared_sums_1.unit AS unit, mirps_shared_sums_1.required AS required
                            FROM sums_r3 AS mirps_shared_sums_1
                            WHERE mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.required > 0) AS anon_12 ON need_1.id = anon_12.need_id AND anon_12.unit = $2::VARCHAR
                          WHERE need_1.publication = 'PUBLISHED' AND need_1.illustrative IS false AND (anon_12.required > 0 OR need_1.id IN (
                              SELECT anon_13.need_id
                              FROM (
                                SELECT anon_14.need_id AS need_id, anon_14.unit AS unit, anon_14.required AS unvalued
                                FROM (
                                  SELECT mirps_shared_sums_2.need_id AS need_id, mirps_shared_sums_2.unit AS unit, mirps_shared_sums_2.required AS required
                                  FROM sums_r3 AS mirps_shared_sums_2
                                  WHERE mirps_shared_sums_2.money_class = 0 AND mirps_shared_sums_2.required > 0) AS anon_14
                                WHERE $2::VARCHAR = 'USD' AND (anon_14.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_13))) AS anon_10
                        LEFT OUTER JOIN jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'required') AS anon_11(id BIGINT, required NUMERIC) ON anon_10.id = anon_11.id
                        WHERE anon_11.id IS NULL OR anon_11.required > 0 UNION ALL
                        SELECT anon_15.id AS id, anon_15.code AS code, anon_15.plan_id AS plan_id, anon_15.state_code AS state_code, anon_15.pillar AS pillar, anon_15.sector AS sector, anon_15.stated_on_latest AS stated_on_latest, anon_15.plan_code AS plan_code, anon_15.required AS required
                        FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'needs') AS anon_15(id BIGINT, code TEXT, plan_id BIGINT, state_code TEXT, pillar TEXT, sector TEXT, stated_on_latest DATE, plan_code TEXT, required NUMERIC)) AS anon_9 ON anon_9.id = mirps_shared_supposed_missing_1.need_id) AS anon_8
                    WHERE anon_8.unvalued > $4::BIGINT
                    GROUP BY anon_8.unit) AS anon_7) AS anon_5 ON true) AS anon_3) AS anon_1
            JOIN (
              SELECT anon_16.required AS required, anon_16.needs AS needs, anon_16.pledged_amount AS pledged_amount, anon_16.pledged_covered AS pledged_covered, anon_16.pledged_full AS pledged_full, anon_16.pledged_gap AS pledged_gap, anon_16.pledged_surplus AS pledged_surplus, anon_16.committed_amount AS committed_amount, anon_16.committed_covered AS committed_covered, anon_16.committed_full AS committed_full, anon_16.committed_gap AS committed_gap, anon_16.committed_surplus AS committed_surplus, anon_16.received_amount AS received_amount, anon_16.received_covered AS received_covered, anon_16.received_full AS received_full, anon_16.received_gap AS received_gap, anon_16.received_surplus AS received_surplus, anon_16.disbursed_amount AS disbursed_amount, anon_16.disbursed_covered AS disbursed_covered, anon_16.disbursed_full AS disbursed_full, anon_16.disbursed_gap AS disbursed_gap, anon_16.disbursed_surplus AS disbursed_surplus, anon_16.spent_amount AS spent_amount, anon_16.spent_covered AS spent_covered, anon_16.spent_full AS spent_full, anon_16.spent_gap AS spent_gap, anon_16.spent_surplus AS spent_surplus, anon_16.unit AS unit, anon_16.keys AS keys, anon_16.unconverted AS unconverted, anon_16.of_needs AS of_needs, CAST(anon_16.keys AS TEXT) AS place
              FROM (
                SELECT anon_17.required AS required, anon_17.needs AS needs, anon_17.pledged_amount AS pledged_amount, anon_17.pledged_covered AS pledged_covered, anon_17.pledged_full AS pledged_full, anon_17.pledged_gap AS pledged_gap, anon_17.pledged_surplus AS pledged_surplus, anon_17.committed_amount AS committed_amount, anon_17.committed_covered AS committed_covered, anon_17.committed_full AS committed_full, anon_17.committed_gap AS committed_gap, anon_17.committed_surplus AS committed_surplus, anon_17.received_amount AS received_amount, anon_17.received_covered AS received_covered, anon_17.received_full AS received_full, anon_17.received_gap AS received_gap, anon_17.received_surplus AS received_surplus, anon_17.disbursed_amount AS disbursed_amount, anon_17.disbursed_covered AS disbursed_covered, anon_17.disbursed_full AS disbursed_full, anon_17.disbursed_gap AS disbursed_gap, anon_17.disbursed_surplus AS disbursed_surplus, anon_17.spent_amount AS spent_amount, anon_17.spent_covered AS spent_covered, anon_17.spent_full AS spent_full, anon_17.spent_gap AS spent_gap, anon_17.spent_surplus AS spent_surplus, $2::VARCHAR AS unit, '[]'::jsonb AS keys, coalesce(anon_18.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                FROM (
                  SELECT anon_19.required AS required, anon_19.needs AS needs, anon_19.pledged_amount AS pledged_amount, anon_19.pledged_covered AS pledged_covered, anon_19.pledged_full AS pledged_full, anon_19.required - anon_19.pledged_covered AS pledged_gap, anon_19.pledged_amount - anon_19.pledged_covered AS pledged_surplus, anon_19.committed_amount AS committed_amount, anon_19.committed_covered AS committed_covered, anon_19.committed_full AS committed_full, anon_19.required - anon_19.committed_covered AS committed_gap, anon_19.committed_amount - anon_19.committed_covered AS committed_surplus, anon_19.received_amount AS received_amount, anon_19.received_covered AS received_covered, anon_19.received_full AS received_full, anon_19.required - anon_19.received_covered AS received_gap, anon_19.received_amount - anon_19.received_covered AS received_surplus, anon_19.disbursed_amount AS disbursed_amount, anon_19.disbursed_covered AS disbursed_covered, anon_19.disbursed_full AS disbursed_full, anon_19.required - anon_19.disbursed_covered AS disbursed_gap, anon_19.disbursed_amount - anon_19.disbursed_covered AS disbursed_surplus, anon_19.spent_amount AS spent_amount, anon_19.spent_covered AS spent_covered, anon_19.spent_full AS spent_full, anon_19.required - anon_19.spent_covered AS spent_gap, anon_19.spent_amount - anon_19.spent_covered AS spent_surplus
                  FROM (
                    SELECT coalesce(sum(mirps_shared_groups_1.required), 0::numeric) AS required, coalesce(sum(mirps_shared_groups_1.needs), 0::numeric) AS needs, coalesce(sum(mirps_shared_groups_1.pledged_amount), 0::numeric) AS pledged_amount, coalesce(sum(mirps_shared_groups_1.pledged_covered), 0::numeric) AS pledged_covered, coalesce(sum(mirps_shared_groups_1.pledged_full), 0::numeric) AS pledged_full, coalesce(sum(mirps_shared_groups_1.committed_amount), 0::numeric) AS committed_amount, coalesce(sum(mirps_shared_groups_1.committed_covered), 0::numeric) AS committed_covered, coalesce(sum(mirps_shared_groups_1.committed_full), 0::numeric) AS committed_full, coalesce(sum(mirps_shared_groups_1.received_amount), 0::numeric) AS received_amount, coalesce(sum(mirps_shared_groups_1.received_covered), 0::numeric) AS received_covered, coalesce(sum(mirps_shared_groups_1.received_full), 0::numeric) AS received_full, coalesce(sum(mirps_shared_groups_1.disbursed_amount), 0::numeric) AS disbursed_amount, coalesce(sum(mirps_shared_groups_1.disbursed_covered), 0::numeric) AS disbursed_covered, coalesce(sum(mirps_shared_groups_1.disbursed_full), 0::numeric) AS disbursed_full, coalesce(sum(mirps_shared_groups_1.spent_amount), 0::numeric) AS spent_amount, coalesce(sum(mirps_shared_groups_1.spent_covered), 0::numeric) AS spent_covered, coalesce(sum(mirps_shared_groups_1.spent_full), 0::numeric) AS spent_full
                    FROM groups_r5 AS mirps_shared_groups_1) AS anon_19) AS anon_17
                LEFT OUTER JOIN (
                  SELECT jsonb_agg(jsonb_build_object('currency', anon_20.unit, 'amount', decimal_text(anon_20.amount, anon_20.unit))) AS unconverted
                  FROM (
                    SELECT anon_21.unit AS unit, sum(anon_21.unvalued) AS amount
                    FROM (
                      SELECT mirps_shared_missing_1.unit AS unit, mirps_shared_missing_1.unvalued AS unvalued
                      FROM missing_r6 AS mirps_shared_missing_1
                      JOIN (
                        SELECT need_2.id AS id, need_2.code AS code, need_2.plan_id AS plan_id, need_2.state_code AS state_code, need_2.pillar AS pillar, need_2.sector AS sector, need_2.stated_on_latest AS stated_on_latest, mirps_shared_plans_in_force_2.code AS plan_code, mirps_shared_sums_3.required AS required, mirps_shared_sums_3.pledged AS pledged, mirps_shared_sums_3.committed AS committed, mirps_shared_sums_3.received AS received, mirps_shared_sums_3.disbursed AS disbursed, mirps_shared_sums_3.spent AS spent
                        FROM need AS need_2
                        JOIN plans_in_force_r4 AS mirps_shared_plans_in_force_2 ON need_2.plan_id = mirps_shared_plans_in_force_2.id
                        JOIN sums_r3 AS mirps_shared_sums_3 ON need_2.id = mirps_shared_sums_3.need_id AND CASE WHEN (mirps_shared_sums_3.unit = $2::VARCHAR AND mirps_shared_sums_3.money_class = 0) THEN true ELSE false END
                        WHERE need_2.publication = 'PUBLISHED' AND need_2.illustrative IS false AND (mirps_shared_sums_3.required > 0 OR need_2.id IN (
                            SELECT anon_23.need_id
                            FROM (
                              SELECT anon_24.need_id AS need_id, anon_24.unit AS unit, anon_24.required AS unvalued
                              FROM (
                                SELECT mirps_shared_sums_4.need_id AS need_id, mirps_shared_sums_4.unit AS unit, mirps_shared_sums_4.required AS required
                                FROM sums_r3 AS mirps_shared_sums_4
                                WHERE mirps_shared_sums_4.money_class = 0 AND mirps_shared_sums_4.required > 0) AS anon_24
                              WHERE $2::VARCHAR = 'USD' AND (anon_24.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_23))) AS anon_22 ON anon_22.id = mirps_shared_missing_1.need_id) AS anon_21
                    WHERE anon_21.unvalued > $4::BIGINT
                    GROUP BY anon_21.unit) AS anon_20) AS anon_18 ON true) AS anon_16) AS anon_2 ON true) AS r2
          LIMIT 1), 'null') || ',"groups":' || '[' || array_to_string(ARRAY(
          SELECT '{"keys":' || '[' || array_to_string(ARRAY(
              SELECT '{"code":' || coalesce(CAST(to_json(CAST(r10.code AS TEXT)) AS TEXT), 'null') || '}'
              FROM (
                SELECT CAST(anon_1.value AS JSONB) ->> 'dimension' AS dimension, CAST(anon_1.value AS JSONB) ->> 'code' AS code, CAST(anon_1.value AS JSONB) -> 'label' AS label, anon_1.place AS place
                FROM jsonb_array_elements(r9.keys) WITH ORDINALITY AS anon_1(value, place)) AS r10
              ORDER BY r10.place
              LIMIT 1000), ',') || ']' || ',"coverage":' || coalesce((
              SELECT '{"required":' || coalesce((('"' || CAST(decimal_text(r11.required, r11.unit) AS TEXT)) || '"'), 'null') || ',"pledged":' || ('{"amount":' || coalesce((('"' || CAST(decimal_text(r11.pledged_amount, r11.unit) AS TEXT)) || '"'), 'null') || ',"gap":' || coalesce((('"' || CAST(decimal_text(r11.pledged_gap, r11.unit) AS TEXT)) || '"'), 'null') || ',"fullyCovered":' || CASE WHEN r11.pledged_full IS NOT NULL THEN '{"numerator":' || coalesce((('"' || CAST(r11.pledged_full AS TEXT)) || '"'), 'null') || ',"denominator":' || coalesce((('"' || CAST(r11.needs AS TEXT)) || '"'), 'null') || '}' ELSE 'null' END || '}') || ',"difference":' || CASE WHEN r11.supposed THEN '{"required":' || coalesce((('"' || CAST(decimal_text(r11.by_required, r11.unit) AS TEXT)) || '"'), 'null') || ',"pledged":' || ('{"gap":' || coalesce((('"' || CAST(decimal_text(r11.by_pledged_gap, r11.unit) AS TEXT)) || '"'), 'null') || ',"fullyCovered":' || coalesce(CAST(r11.by_pledged_full AS TEXT), 'null') || ',"effective":' || coalesce(CAST(round(r11.pledged_covered / CAST(nullif(r11.required, 0) AS NUMERIC) - (r11.pledged_covered - r11.by_pledged_covered) / CAST(nullif(r11.required - r11.by_required, 0) AS NUMERIC), 6) AS TEXT), 'null') || '}') || '}' ELSE 'null' END || '}'
              FROM (
                SELECT r9.key_need AS key_need, r9.required AS required, r9.by_required AS by_required, r9.needs AS needs, r9.by_needs AS by_needs, r9.pledged_amount AS pledged_amount, r9.by_pledged_amount AS by_pledged_amount, r9.pledged_covered AS pledged_covered, r9.by_pledged_covered AS by_pledged_covered, r9.pledged_full AS pledged_full, r9.by_pledged_full AS by_pledged_full, r9.pledged_gap AS pledged_gap, r9.by_pledged_gap AS by_pledged_gap, r9.pledged_surplus AS pledged_surplus, r9.by_pledged_surplus AS by_pledged_surplus, r9.committed_amount AS committed_amount, r9.by_committed_amount AS by_committed_amount, r9.committed_covered AS committed_covered, r9.by_committed_covered AS by_committed_covered, r9.committed_full AS committed_full, r9.by_committed_full AS by_committed_full, r9.committed_gap AS committed_gap, r9.by_committed_gap AS by_committed_gap, r9.committed_surplus AS committed_surplus, r9.by_committed_surplus AS by_committed_surplus, r9.received_amount AS received_amount, r9.by_received_amount AS by_received_amount, r9.received_covered AS received_covered, r9.by_received_covered AS by_received_covered, r9.received_full AS received_full, r9.by_received_full AS by_received_full, r9.received_gap AS received_gap, r9.by_received_gap AS by_received_gap, r9.received_surplus AS received_surplus, r9.by_received_surplus AS by_received_surplus, r9.disbursed_amount AS disbursed_amount, r9.by_disbursed_amount AS by_disbursed_amount, r9.disbursed_covered AS disbursed_covered, r9.by_disbursed_covered AS by_disbursed_covered, r9.disbursed_full AS disbursed_full, r9.by_disbursed_full AS by_disbursed_full, r9.disbursed_gap AS disbursed_gap, r9.by_disbursed_gap AS by_disbursed_gap, r9.disbursed_surplus AS disbursed_surplus, r9.by_disbursed_surplus AS by_disbursed_surplus, r9.spent_amount AS spent_amount, r9.by_spent_amount AS by_spent_amount, r9.spent_covered AS spent_covered, r9.by_spent_covered AS by_spent_covered, r9.spent_full AS spent_full, r9.by_spent_full AS by_spent_full, r9.spent_gap AS spent_gap, r9.by_spent_gap AS by_spent_gap, r9.spent_surplus AS spent_surplus, r9.by_spent_surplus AS by_spent_surplus, r9.unit AS unit, r9.unconverted AS unconverted, r9.of_needs AS of_needs, r9.place AS place, r9.supposed AS supposed) AS r11
              LIMIT 1), 'null') || ',"notAllocated":' || coalesce((
              SELECT '{"required":' || coalesce((('"' || CAST(decimal_text(r12.required, r12.unit) AS TEXT)) || '"'), 'null') || '}'
              FROM (
                SELECT 0::numeric AS required, r9.unit AS unit, r9.key_need AS key_need, r9.unconverted AS unconverted, NULL::numeric AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, NULL::numeric AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, NULL::numeric AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, NULL::numeric AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, NULL::numeric AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs, r9.supposed AS supposed, 0::numeric AS by_required, 0::numeric AS by_pledged_amount, 0::numeric AS by_committed_amount, 0::numeric AS by_received_amount, 0::numeric AS by_disbursed_amount, 0::numeric AS by_spent_amount
                WHERE false) AS r12
              LIMIT 1), 'null') || '}'
          FROM (
            SELECT coalesce(anon_1.key_need, anon_2.key_need) AS key_need, coalesce(anon_1.required, anon_2.required * 0) AS required, coalesce(anon_1.required, anon_2.required * 0) - coalesce(anon_2.required, anon_1.required * 0) AS by_required, coalesce(anon_1.needs, anon_2.needs * 0) AS needs, coalesce(anon_1.needs, anon_2.needs * 0) - coalesce(anon_2.needs, anon_1.needs * 0) AS by_needs, coalesce(anon_1.pledged_amount, anon_2.pledged_amount * 0) AS pledged_amount, coalesce(anon_1.pledged_amount, anon_2.pledged_amount * 0) - coalesce(anon_2.pledged_amount, anon_1.pledged_amount * 0) AS by_pledged_amount, coalesce(anon_1.pledged_covered, anon_2.pledged_covered * 0) AS pledged_covered, coalesce(anon_1.pledged_covered, anon_2.pledged_covered * 0) - coalesce(anon_2.pledged_covered, anon_1.pledged_covered * 0) AS by_pledged_covered, coalesce(anon_1.pledged_full, anon_2.pledged_full * 0) AS pledged_full, coalesce(anon_1.pledged_full, anon_2.pledged_full * 0) - coalesce(anon_2.pledged_full, anon_1.pledged_full * 0) AS by_pledged_full, coalesce(anon_1.pledged_gap, anon_2.pledged_gap * 0) AS pledged_gap, coalesce(anon_1.pledged_gap, anon_2.pledged_gap * 0) - coalesce(anon_2.pledged_gap, anon_1.pledged_gap * 0) AS by_pledged_gap, coalesce(anon_1.pledged_surplus, anon_2.pledged_surplus * 0) AS pledged_surplus, coalesce(anon_1.pledged_surplus, anon_2.pledged_surplus * 0) - coalesce(anon_2.pledged_surplus, anon_1.pledged_surplus * 0) AS by_pledged_surplus, coalesce(anon_1.committed_amount, anon_2.committed_amount * 0) AS committed_amount, coalesce(anon_1.committed_amount, anon_2.committed_amount * 0) - coalesce(anon_2.committed_amount, anon_1.committed_amount * 0) AS by_committed_amount, coalesce(anon_1.committed_covered, anon_2.committed_covered * 0) AS committed_covered, coalesce(anon_1.committed_covered, anon_2.committed_covered * 0) - coalesce(anon_2.committed_covered, anon_1.committed_covered * 0) AS by_committed_covered, coalesce(anon_1.committed_full, anon_2.committed_full * 0) AS committed_full, coalesce(anon_1.committed_full, anon_2.committed_full * 0) - coalesce(anon_2.committed_full, anon_1.committed_full * 0) AS by_committed_full, coalesce(anon_1.committed_gap, anon_2.committed_gap * 0) AS committed_gap, coalesce(anon_1.committed_gap, anon_2.committed_gap * 0) - coalesce(anon_2.committed_gap, anon_1.committed_gap * 0) AS by_committed_gap, coalesce(anon_1.committed_surplus, anon_2.committed_surplus * 0) AS committed_surplus, coalesce(anon_1.committed_surplus, anon_2.committed_surplus * 0) - coalesce(anon_2.committed_surplus, anon_1.committed_surplus * 0) AS by_committed_surplus, coalesce(anon_1.received_amount, anon_2.received_amount * 0) AS received_amount, coalesce(anon_1.received_amount, anon_2.received_amount * 0) - coalesce(anon_2.received_amount, anon_1.received_amount * 0) AS by_received_amount, coalesce(anon_1.received_covered, anon_2.received_covered * 0) AS received_covered, coalesce(anon_1.received_covered, anon_2.received_covered * 0) - coalesce(anon_2.received_covered, anon_1.received_covered * 0) AS by_received_covered, coalesce(anon_1.received_full, anon_2.received_full * 0) AS received_full, coalesce(anon_1.received_full, anon_2.received_full * 0) - coalesce(anon_2.received_full, anon_1.received_full * 0) AS by_received_full, coalesce(anon_1.received_gap, anon_2.received_gap * 0) AS received_gap, coalesce(anon_1.received_gap, anon_2.received_gap * 0) - coalesce(anon_2.received_gap, anon_1.received_gap * 0) AS by_received_gap, coalesce(anon_1.received_surplus, anon_2.received_surplus * 0) AS received_surplus, coalesce(anon_1.received_surplus, anon_2.received_surplus * 0) - coalesce(anon_2.received_surplus, anon_1.received_surplus * 0) AS by_received_surplus, coalesce(anon_1.disbursed_amount, anon_2.disbursed_amount * 0) AS disbursed_amount, coalesce(anon_1.disbursed_amount, anon_2.disbursed_amount * 0) - coalesce(anon_2.disbursed_amount, anon_1.disbursed_amount * 0) AS by_disbursed_amount, coalesce(anon_1.disbursed_covered, anon_2.disbursed_covered * 0) AS disbursed_covered, coalesce(anon_1.disbursed_covered, anon_2.disbursed_covered * 0) - coalesce(anon_2.disbursed_covered, anon_1.disbursed_covered * 0) AS by_disbursed_covered, coalesce(anon_1.disbursed_full, anon_2.disbursed_full * 0) AS disbursed_full, coalesce(anon_1.disbursed_full, anon_2.disbursed_full * 0) - coalesce(anon_2.disbursed_full, anon_1.disbursed_full * 0) AS by_disbursed_full, coalesce(anon_1.disbursed_gap, anon_2.disbursed_gap * 0) AS disbursed_gap, coalesce(anon_1.disbursed_gap, anon_2.disbursed_gap * 0) - coalesce(anon_2.disbursed_gap, anon_1.disbursed_gap * 0) AS by_disbursed_gap, coalesce(anon_1.disbursed_surplus, anon_2.disbursed_surplus * 0) AS disbursed_surplus, coalesce(anon_1.disbursed_surplus, anon_2.disbursed_surplus * 0) - coalesce(anon_2.disbursed_surplus, anon_1.disbursed_surplus * 0) AS by_disbursed_surplus, coalesce(anon_1.spent_amount, anon_2.spent_amount * 0) AS spent_amount, coalesce(anon_1.spent_amount, anon_2.spent_amount * 0) - coalesce(anon_2.spent_amount, anon_1.spent_amount * 0) AS by_spent_amount, coalesce(anon_1.spent_covered, anon_2.spent_covered * 0) AS spent_covered, coalesce(anon_1.spent_covered, anon_2.spent_covered * 0) - coalesce(anon_2.spent_covered, anon_1.spent_covered * 0) AS by_spent_covered, coalesce(anon_1.spent_full, anon_2.spent_full * 0) AS spent_full, coalesce(anon_1.spent_full, anon_2.spent_full * 0) - coalesce(anon_2.spent_full, anon_1.spent_full * 0) AS by_spent_full, coalesce(anon_1.spent_gap, anon_2.spent_gap * 0) AS spent_gap, coalesce(anon_1.spent_gap, anon_2.spent_gap * 0) - coalesce(anon_2.spent_gap, anon_1.spent_gap * 0) AS by_spent_gap, coalesce(anon_1.spent_surplus, anon_2.spent_surplus * 0) AS spent_surplus, coalesce(anon_1.spent_surplus, anon_2.spent_surplus * 0) - coalesce(anon_2.spent_surplus, anon_1.spent_surplus * 0) AS by_spent_surplus, coalesce(anon_1.unit, anon_2.unit) AS unit, coalesce(anon_1.keys, anon_2.keys) AS keys, CASE WHEN (anon_1.place IS NULL) THEN '[]'::jsonb ELSE anon_1.unconverted END AS unconverted, coalesce(anon_1.of_needs, anon_2.of_needs) AS of_needs, coalesce(anon_1.place, anon_2.place) AS place, CAST(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) ->> 'edits' AS NUMERIC) > 0 AS supposed
            FROM (
              SELECT anon_3.key_need AS key_need, anon_3.required AS required, anon_3.needs AS needs, anon_3.pledged_amount AS pledged_amount, anon_3.pledged_covered AS pledged_covered, anon_3.pledged_full AS pledged_full, anon_3.pledged_gap AS pledged_gap, anon_3.pledged_surplus AS pledged_surplus, anon_3.committed_amount AS committed_amount, anon_3.committed_covered AS committed_covered, anon_3.committed_full AS committed_full, anon_3.committed_gap AS committed_gap, anon_3.committed_surplus AS committed_surplus, anon_3.received_amount AS received_amount, anon_3.received_covered AS received_covered, anon_3.received_full AS received_full, anon_3.received_gap AS received_gap, anon_3.received_surplus AS received_surplus, anon_3.disbursed_amount AS disbursed_amount, anon_3.disbursed_covered AS disbursed_covered, anon_3.disbursed_full AS disbursed_full, anon_3.disbursed_gap AS disbursed_gap, anon_3.disbursed_surplus AS disbursed_surplus, anon_3.spent_amount AS spent_amount, anon_3.spent_covered AS spent_covered, anon_3.spent_full AS spent_full, anon_3.spent_gap AS spent_gap, anon_3.spent_surplus AS spent_surplus, anon_3.unit AS unit, anon_3.keys AS keys, anon_3.unconverted AS unconverted, anon_3.of_needs AS of_needs, anon_3.place AS place
              FROM (
                SELECT anon_4.key_need AS key_need, anon_4.required AS required, anon_4.needs AS needs, anon_4.pledged_amount AS pledged_amount, anon_4.pledged_covered AS pledged_covered, anon_4.pledged_full AS pledged_full, anon_4.pledged_gap AS pledged_gap, anon_4.pledged_surplus AS pledged_surplus, anon_4.committed_amount AS committed_amount, anon_4.committed_covered AS committed_covered, anon_4.committed_full AS committed_full, anon_4.committed_gap AS committed_gap, anon_4.committed_surplus AS committed_surplus, anon_4.received_amount AS received_amount, anon_4.received_covered AS received_covered, anon_4.received_full AS received_full, anon_4.received_gap AS received_gap, anon_4.received_surplus AS received_surplus, anon_4.disbursed_amount AS disbursed_amount, anon_4.disbursed_covered AS disbursed_covered, anon_4.disbursed_full AS disbursed_full, anon_4.disbursed_gap AS disbursed_gap, anon_4.disbursed_surplus AS disbursed_surplus, anon_4.spent_amount AS spent_amount, anon_4.spent_covered AS spent_covered, anon_4.spent_full AS spent_full, anon_4.spent_gap AS spent_gap, anon_4.spent_surplus AS spent_surplus, anon_4.unit AS unit, anon_4.keys AS keys, anon_4.unconverted AS unconverted, anon_4.of_needs AS of_needs, CAST(anon_4.keys AS TEXT) AS place
                FROM (
                  SELECT anon_5.key_need AS key_need, anon_5.required AS required, anon_5.needs AS needs, anon_5.pledged_amount AS pledged_amount, anon_5.pledged_covered AS pledged_covered, anon_5.pledged_full AS pledged_full, anon_5.pledged_gap AS pledged_gap, anon_5.pledged_surplus AS pledged_surplus, anon_5.committed_amount AS committed_amount, anon_5.committed_covered AS committed_covered, anon_5.committed_full AS committed_full, anon_5.committed_gap AS committed_gap, anon_5.committed_surplus AS committed_surplus, anon_5.received_amount AS received_amount, anon_5.received_covered AS received_covered, anon_5.received_full AS received_full, anon_5.received_gap AS received_gap, anon_5.received_surplus AS received_surplus, anon_5.disbursed_amount AS disbursed_amount, anon_5.disbursed_covered AS disbursed_covered, anon_5.disbursed_full AS disbursed_full, anon_5.disbursed_gap AS disbursed_gap, anon_5.disbursed_surplus AS disbursed_surplus, anon_5.spent_amount AS spent_amount, anon_5.spent_covered AS spent_covered, anon_5.spent_full AS spent_full, anon_5.spent_gap AS spent_gap, anon_5.spent_surplus AS spent_surplus, $2::VARCHAR AS unit, jsonb_build_array(jsonb_build_object('dimension', 'NEED', 'code', anon_5.key_need, 'label', coalesce(jsonb_build_object('en', anon_5.key_need), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé')))) AS keys, coalesce(anon_6.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                  FROM (
                    SELECT anon_7.key_need AS key_need, anon_7.required AS required, anon_7.needs AS needs, anon_7.pledged_amount AS pledged_amount, anon_7.pledged_covered AS pledged_covered, anon_7.pledged_full AS pledged_full, anon_7.required - anon_7.pledged_covered AS pledged_gap, anon_7.pledged_amount - anon_7.pledged_covered AS pledged_surplus, anon_7.committed_amount AS committed_amount, anon_7.committed_covered AS committed_covered, anon_7.committed_full AS committed_full, anon_7.required - anon_7.committed_covered AS committed_gap, anon_7.committed_amount - anon_7.committed_covered AS committed_surplus, anon_7.received_amount AS received_amount, anon_7.received_covered AS received_covered, anon_7.received_full AS received_full, anon_7.required - anon_7.received_covered AS received_gap, anon_7.received_amount - anon_7.received_covered AS received_surplus, anon_7.disbursed_amount AS disbursed_amount, anon_7.disbursed_covered AS disbursed_covered, anon_7.disbursed_full AS disbursed_full, anon_7.required - anon_7.disbursed_covered AS disbursed_gap, anon_7.disbursed_amount - anon_7.disbursed_covered AS disbursed_surplus, anon_7.spent_amount AS spent_amount, anon_7.spent_covered AS spent_covered, anon_7.spent_full AS spent_full, anon_7.required - anon_7.spent_covered AS spent_gap, anon_7.spent_amount - anon_7.spent_covered AS spent_surplus
                    FROM (
                      SELECT mirps_shared_supposed_groups_1.key_need AS key_need, mirps_shared_supposed_groups_1.required AS required, mirps_shared_supposed_groups_1.needs AS needs, mirps_shared_supposed_groups_1.pledged_amount AS pledged_amount, mirps_shared_supposed_groups_1.pledged_covered AS pledged_covered, mirps_shared_supposed_groups_1.pledged_full AS pledged_full, mirps_shared_supposed_groups_1.committed_amount AS committed_amount, mirps_shared_supposed_groups_1.committed_covered AS committed_covered, mirps_shared_supposed_groups_1.committed_full AS committed_full, mirps_shared_supposed_groups_1.received_amount AS received_amount, mirps_shared_supposed_groups_1.received_covered AS received_covered, mirps_shared_supposed_groups_1.received_full AS received_full, mirps_shared_supposed_groups_1.disbursed_amount AS disbursed_amount, mirps_shared_supposed_groups_1.disbursed_covered AS disbursed_covered, mirps_shared_supposed_groups_1.disbursed_full AS disbursed_full, mirps_shared_supposed_groups_1.spent_amount AS spent_amount, mirps_shared_supposed_groups_1.spent_covered AS spent_covered, mirps_shared_supposed_groups_1.spent_full AS spent_full
                      FROM supposed_groups_r7 AS mirps_shared_supposed_groups_1) AS anon_7) AS anon_5
                  LEFT OUTER JOIN (
                    SELECT anon_8.key_need AS key_need, jsonb_agg(jsonb_build_object('currency', anon_8.unit, 'amount', decimal_text(anon_8.amount, anon_8.unit))) AS unconverted
                    FROM (
                      SELECT anon_9.key_need AS key_need, anon_9.unit AS unit, sum(anon_9.unvalued) AS amount
                      FROM (
                        SELECT anon_10.code AS key_need, mirps_shared_supposed_missing_1.unit AS unit, mirps_shared_supposed_missing_1.unvalued AS unvalued
                        FROM supposed_missing_r8 AS mirps_shared_supposed_missing_1
                        JOIN (
                          SELECT anon_11.id AS id, anon_11.code AS code, anon_11.plan_id AS plan_id, anon_11.state_code AS state_code, anon_11.pillar AS pillar, anon_11.sector AS sector, anon_11.stated_on_latest AS stated_on_latest, anon_11.plan_code AS plan_code, coalesce(anon_12.required, anon_11.required) AS required
                          FROM (
                            SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, mirps_shared_plans_in_force_1.code AS plan_code, coalesce(anon_13.required, 0) AS required
                            FROM need AS need_1
                            JOIN plans_in_force_r4 AS mirps_shared_plans_in_force_1 ON need_1.plan_id = mirps_shared_plans_in_force_1.id
                            LEFT OUTER JOIN (
                              SELECT mirps_shared_sums_1.need_id AS need_id, mirps_shared_sums_1.unit AS unit, mirps_shared_sums_1.required AS required
                              FROM sums_r3 AS mirps_shared_sums_1
                              WHERE mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.required > 0) AS anon_13 ON need_1.id = anon_13.need_id AND anon_13.unit = $2::VARCHAR
                            WHERE need_1.publication = 'PUBLISHED' AND need_1.illustrative IS false AND (anon_13.required > 0 OR need_1.id IN (
                                SELECT anon_14.need_id
                                FROM (
                                  SELECT anon_15.need_id AS need_id, anon_15.unit AS unit, anon_15.required AS unvalued
                                  FROM (
                                    SELECT mirps_shared_sums_2.need_id AS need_id, mirps_shared_sums_2.unit AS unit, mirps_shared_sums_2.required AS required
                                    FROM sums_r3 AS mirps_shared_sums_2
                                    WHERE mirps_shared_sums_2.money_class = 0 AND mirps_shared_sums_2.required > 0) AS anon_15
                                  WHERE $2::VARCHAR = 'USD' AND (anon_15.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_14))) AS anon_11
                          LEFT OUTER JOIN jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'required') AS anon_12(id BIGINT, required NUMERIC) ON anon_11.id = anon_12.id
                          WHERE anon_12.id IS NULL OR anon_12.required > 0 UNION ALL
                          SELECT anon_16.id AS id, anon_16.code AS code, anon_16.plan_id AS plan_id, anon_16.state_code AS state_code, anon_16.pillar AS pillar, anon_16.sector AS sector, anon_16.stated_on_latest AS stated_on_latest, anon_16.plan_code AS plan_code, anon_16.required AS required
                          FROM jsonb_to_recordset(CAST(convert_from($3::BYTEA, 'UTF8') AS JSONB) -> 'needs') AS anon_16(id BIGINT, code TEXT, plan_id BIGINT, state_code TEXT, pillar TEXT, sector TEXT, stated_on_latest DATE, plan_code TEXT, required NUMERIC)) AS anon_10 ON anon_10.id = mirps_shared_supposed_missing_1.need_id) AS anon_9
                      WHERE anon_9.unvalued > $4::BIGINT
                      GROUP BY anon_9.key_need, anon_9.unit) AS anon_8
                    GROUP BY anon_8.key_need) AS anon_6 ON anon_5.key_need IS NOT DISTINCT
                  FROM anon_6.key_need) AS anon_4) AS anon_3) AS anon_1 FULL OUTER
            JOIN (
              SELECT anon_17.key_need AS key_need, anon_17.required AS required, anon_17.needs AS needs, anon_17.pledged_amount AS pledged_amount, anon_17.pledged_covered AS pledged_covered, anon_17.pledged_full AS pledged_full, anon_17.pledged_gap AS pledged_gap, anon_17.pledged_surplus AS pledged_surplus, anon_17.committed_amount AS committed_amount, anon_17.committed_covered AS committed_covered, anon_17.committed_full AS committed_full, anon_17.committed_gap AS committed_gap, anon_17.committed_surplus AS committed_surplus, anon_17.received_amount AS received_amount, anon_17.received_covered AS received_covered, anon_17.received_full AS received_full, anon_17.received_gap AS received_gap, anon_17.received_surplus AS received_surplus, anon_17.disbursed_amount AS disbursed_amount, anon_17.disbursed_covered AS disbursed_covered, anon_17.disbursed_full AS disbursed_full, anon_17.disbursed_gap AS disbursed_gap, anon_17.disbursed_surplus AS disbursed_surplus, anon_17.spent_amount AS spent_amount, anon_17.spent_covered AS spent_covered, anon_17.spent_full AS spent_full, anon_17.spent_gap AS spent_gap, anon_17.spent_surplus AS spent_surplus, anon_17.unit AS unit, anon_17.keys AS keys, anon_17.unconverted AS unconverted, anon_17.of_needs AS of_needs, anon_17.place AS place
              FROM (
                SELECT anon_18.key_need AS key_need, anon_18.required AS required, anon_18.needs AS needs, anon_18.pledged_amount AS pledged_amount, anon_18.pledged_covered AS pledged_covered, anon_18.pledged_full AS pledged_full, anon_18.pledged_gap AS pledged_gap, anon_18.pledged_surplus AS pledged_surplus, anon_18.committed_amount AS committed_amount, anon_18.committed_covered AS committed_covered, anon_18.committed_full AS committed_full, anon_18.committed_gap AS committed_gap, anon_18.committed_surplus AS committed_surplus, anon_18.received_amount AS received_amount, anon_18.received_covered AS received_covered, anon_18.received_full AS received_full, anon_18.received_gap AS received_gap, anon_18.received_surplus AS received_surplus, anon_18.disbursed_amount AS disbursed_amount, anon_18.disbursed_covered AS disbursed_covered, anon_18.disbursed_full AS disbursed_full, anon_18.disbursed_gap AS disbursed_gap, anon_18.disbursed_surplus AS disbursed_surplus, anon_18.spent_amount AS spent_amount, anon_18.spent_covered AS spent_covered, anon_18.spent_full AS spent_full, anon_18.spent_gap AS spent_gap, anon_18.spent_surplus AS spent_surplus, anon_18.unit AS unit, anon_18.keys AS keys, anon_18.unconverted AS unconverted, anon_18.of_needs AS of_needs, CAST(anon_18.keys AS TEXT) AS place
                FROM (
                  SELECT anon_19.key_need AS key_need, anon_19.required AS required, anon_19.needs AS needs, anon_19.pledged_amount AS pledged_amount, anon_19.pledged_covered AS pledged_covered, anon_19.pledged_full AS pledged_full, anon_19.pledged_gap AS pledged_gap, anon_19.pledged_surplus AS pledged_surplus, anon_19.committed_amount AS committed_amount, anon_19.committed_covered AS committed_covered, anon_19.committed_full AS committed_full, anon_19.committed_gap AS committed_gap, anon_19.committed_surplus AS committed_surplus, anon_19.received_amount AS received_amount, anon_19.received_covered AS received_covered, anon_19.received_full AS received_full, anon_19.received_gap AS received_gap, anon_19.received_surplus AS received_surplus, anon_19.disbursed_amount AS disbursed_amount, anon_19.disbursed_covered AS disbursed_covered, anon_19.disbursed_full AS disbursed_full, anon_19.disbursed_gap AS disbursed_gap, anon_19.disbursed_surplus AS disbursed_surplus, anon_19.spent_amount AS spent_amount, anon_19.spent_covered AS spent_covered, anon_19.spent_full AS spent_full, anon_19.spent_gap AS spent_gap, anon_19.spent_surplus AS spent_surplus, $2::VARCHAR AS unit, jsonb_build_array(jsonb_build_object('dimension', 'NEED', 'code', anon_19.key_need, 'label', coalesce(jsonb_build_object('en', anon_19.key_need), jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé')))) AS keys, coalesce(anon_20.unconverted, '[]'::jsonb) AS unconverted, true AS of_needs
                  FROM (
                    SELECT anon_21.key_need AS key_need, anon_21.required AS required, anon_21.needs AS needs, anon_21.pledged_amount AS pledged_amount, anon_21.pledged_covered AS pledged_covered, anon_21.pledged_full AS pledged_full, anon_21.required - anon_21.pledged_covered AS pledged_gap, anon_21.pledged_amount - anon_21.pledged_covered AS pledged_surplus, anon_21.committed_amount AS committed_amount, anon_21.committed_covered AS committed_covered, anon_21.committed_full AS committed_full, anon_21.required - anon_21.committed_covered AS committed_gap, anon_21.committed_amount - anon_21.committed_covered AS committed_surplus, anon_21.received_amount AS received_amount, anon_21.received_covered AS received_covered, anon_21.received_full AS received_full, anon_21.required - anon_21.received_covered AS received_gap, anon_21.received_amount - anon_21.received_covered AS received_surplus, anon_21.disbursed_amount AS disbursed_amount, anon_21.disbursed_covered AS disbursed_covered, anon_21.disbursed_full AS disbursed_full, anon_21.required - anon_21.disbursed_covered AS disbursed_gap, anon_21.disbursed_amount - anon_21.disbursed_covered AS disbursed_surplus, anon_21.spent_amount AS spent_amount, anon_21.spent_covered AS spent_covered, anon_21.spent_full AS spent_full, anon_21.required - anon_21.spent_covered AS spent_gap, anon_21.spent_amount - anon_21.spent_covered AS spent_surplus
                    FROM (
                      SELECT mirps_shared_groups_1.key_need AS key_need, mirps_shared_groups_1.required AS required, mirps_shared_groups_1.needs AS needs, mirps_shared_groups_1.pledged_amount AS pledged_amount, mirps_shared_groups_1.pledged_covered AS pledged_covered, mirps_shared_groups_1.pledged_full AS pledged_full, mirps_shared_groups_1.committed_amount AS committed_amount, mirps_shared_groups_1.committed_covered AS committed_covered, mirps_shared_groups_1.committed_full AS committed_full, mirps_shared_groups_1.received_amount AS received_amount, mirps_shared_groups_1.received_covered AS received_covered, mirps_shared_groups_1.received_full AS received_full, mirps_shared_groups_1.disbursed_amount AS disbursed_amount, mirps_shared_groups_1.disbursed_covered AS disbursed_covered, mirps_shared_groups_1.disbursed_full AS disbursed_full, mirps_shared_groups_1.spent_amount AS spent_amount, mirps_shared_groups_1.spent_covered AS spent_covered, mirps_shared_groups_1.spent_full AS spent_full
                      FROM groups_r5 AS mirps_shared_groups_1) AS anon_21) AS anon_19
                  LEFT OUTER JOIN (
                    SELECT anon_22.key_need AS key_need, jsonb_agg(jsonb_build_object('currency', anon_22.unit, 'amount', decimal_text(anon_22.amount, anon_22.unit))) AS unconverted
                    FROM (
                      SELECT anon_23.key_need AS key_need, anon_23.unit AS unit, sum(anon_23.unvalued) AS amount
                      FROM (
                        SELECT anon_24.code AS key_need, mirps_shared_missing_1.unit AS unit, mirps_shared_missing_1.unvalued AS unvalued
                        FROM missing_r6 AS mirps_shared_missing_1
                        JOIN (
                          SELECT need_2.id AS id, need_2.code AS code, need_2.plan_id AS plan_id, need_2.state_code AS state_code, need_2.pillar AS pillar, need_2.sector AS sector, need_2.stated_on_latest AS stated_on_latest, mirps_shared_plans_in_force_2.code AS plan_code, mirps_shared_sums_3.required AS required, mirps_shared_sums_3.pledged AS pledged, mirps_shared_sums_3.committed AS committed, mirps_shared_sums_3.received AS received, mirps_shared_sums_3.disbursed AS disbursed, mirps_shared_sums_3.spent AS spent
                          FROM need AS need_2
                          JOIN plans_in_force_r4 AS mirps_shared_plans_in_force_2 ON need_2.plan_id = mirps_shared_plans_in_force_2.id
                          JOIN sums_r3 AS mirps_shared_sums_3 ON need_2.id = mirps_shared_sums_3.need_id AND CASE WHEN (mirps_shared_sums_3.unit = $2::VARCHAR AND mirps_shared_sums_3.money_class = 0) THEN true ELSE false END
                          WHERE need_2.publication = 'PUBLISHED' AND need_2.illustrative IS false AND (mirps_shared_sums_3.required > 0 OR need_2.id IN (
                              SELECT anon_25.need_id
                              FROM (
                                SELECT anon_26.need_id AS need_id, anon_26.unit AS unit, anon_26.required AS unvalued
                                FROM (
                                  SELECT mirps_shared_sums_4.need_id AS need_id, mirps_shared_sums_4.unit AS unit, mirps_shared_sums_4.required AS required
                                  FROM sums_r3 AS mirps_shared_sums_4
                                  WHERE mirps_shared_sums_4.money_class = 0 AND mirps_shared_sums_4.required > 0) AS anon_26
                                WHERE $2::VARCHAR = 'USD' AND (anon_26.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_25))) AS anon_24 ON anon_24.id = mirps_shared_missing_1.need_id) AS anon_23
                      WHERE anon_23.unvalued > $4::BIGINT
                      GROUP BY anon_23.key_need, anon_23.unit) AS anon_22
                    GROUP BY anon_22.key_need) AS anon_20 ON anon_19.key_need IS NOT DISTINCT
                  FROM anon_20.key_need) AS anon_18) AS anon_17) AS anon_2 ON anon_1.place = anon_2.place) AS r9
          ORDER BY r9.place
          LIMIT 1000), ',') || ']' || '}'
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
