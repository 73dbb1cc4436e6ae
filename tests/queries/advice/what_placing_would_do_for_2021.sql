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
              JOIN need AS need_1 ON need_1.id = anon_2.id) AS anon_1), '[]'::json) AS needs, coalesce((
            SELECT json_agg(anon_3.item) AS json_agg_3
            FROM (
              SELECT json_build_array(mirps_shared_money_1.line_id, mirps_shared_money_1.need_id, mirps_shared_money_1.stage, mirps_shared_money_1.amount) AS item
              FROM money_r6 AS mirps_shared_money_1
              WHERE mirps_shared_money_1.amount != 0) AS anon_3), '[]'::json) AS money, coalesce((
            SELECT json_agg(anon_4.item) AS json_agg_4
            FROM (
              SELECT json_build_array(pledge_line_1.id, pledge_1.code, pledge_line_1.position, to_json(pledge_line_1.earmark_states), to_json(pledge_line_1.earmark_pillars), to_json(pledge_line_1.earmark_sectors), to_json(pledge_line_1.earmark_needs), to_json(pledge_line_1.earmark_projects), to_json(pledge_line_1.earmark_populations), to_json(pledge_line_1.earmark_vulnerable_groups), to_json(pledge_line_1.earmark_period_edtf)) AS item
              FROM pledge_line AS pledge_line_1
              JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
              WHERE pledge_line_1.id IN (
                SELECT mirps_shared_money_2.line_id
                FROM money_r6 AS mirps_shared_money_2)) AS anon_4), '[]'::json) AS lines, coalesce((
            SELECT json_agg(anon_5.item) AS json_agg_5
            FROM (
              SELECT anon_6.item AS item
              FROM (
                SELECT mirps_shared_money_3.unit AS item
                FROM money_r6 AS mirps_shared_money_3
                GROUP BY mirps_shared_money_3.need_id, mirps_shared_money_3.unit HAVING sum(mirps_shared_money_3.unvalued) > 0 UNION
                SELECT anon_7.unit AS item
                FROM (
                  SELECT anon_8.need_id AS need_id, anon_8.unit AS unit, anon_8.required AS unvalued
                  FROM (
                    SELECT mirps_shared_sums_3.need_id AS need_id, mirps_shared_sums_3.unit AS unit, mirps_shared_sums_3.required AS required
                    FROM sums_r4 AS mirps_shared_sums_3
                    WHERE mirps_shared_sums_3.money_class = 0 AND mirps_shared_sums_3.required > 0) AS anon_8
                  WHERE $2::VARCHAR = 'USD' AND (anon_8.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS anon_7
                WHERE anon_7.need_id IN (
                  SELECT anon_9.id
                  FROM (
                    SELECT need_3.id AS id, need_3.code AS code, need_3.plan_id AS plan_id, need_3.state_code AS state_code, need_3.pillar AS pillar, need_3.sector AS sector, need_3.stated_on_latest AS stated_on_latest, mirps_shared_sums_4.required AS required, mirps_shared_sums_4.pledged AS pledged, mirps_shared_sums_4.committed AS committed, mirps_shared_sums_4.received AS received, mirps_shared_sums_4.disbursed AS disbursed, mirps_shared_sums_4.spent AS spent
                    FROM need AS need_3
                    JOIN sums_r4 AS mirps_shared_sums_4 ON need_3.id = mirps_shared_sums_4.need_id AND CASE WHEN (mirps_shared_sums_4.money_class = 0 AND mirps_shared_sums_4.unit = $2::VARCHAR) THEN true ELSE false END
                    WHERE need_3.publication = 'PUBLISHED' AND need_3.plan_id = any(array((
                          SELECT mirps_shared_plans_in_force_2.id
                          FROM plans_in_force_r5 AS mirps_shared_plans_in_force_2))) AND need_3.illustrative IS false AND (mirps_shared_sums_4.required > 0 OR mirps_shared_sums_4.pledged > 0 OR need_3.id IN (
                        SELECT mirps_shared_sums_5.need_id
                        FROM sums_r4 AS mirps_shared_sums_5
                        WHERE $2::VARCHAR = 'USD' AND (mirps_shared_sums_5.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop')) AND (mirps_shared_sums_5.required > 0 OR mirps_shared_sums_5.pledged > 0) AND mirps_shared_sums_5.money_class = 0))) AS anon_9)) AS anon_6) AS anon_5), '[]'::json) AS unconverted, '{}'::json AS names, '{}'::json AS plans, '{}'::json AS unrated) AS r1
      LIMIT 1), 'null') || '}', 'UTF8')

SELECT convert_to('{"matching":' || coalesce((
      SELECT format('{"moment":%s,"complete":%s,"required":%s,"money":%s,"placed":%s,"gross":%s,"effective":%s,"potential":%s,"reached":%s,"gap":%s,"surplus":%s,"structuralGap":%s,"stranded":%s,"difference":%s,"en":%s,"es":%s,"cut":%s,"cutCount":%s,"cutLines":%s,"strandedLines":%s,"placements":[%s],"placementCount":%s,"relief":[%s],"reliefCount":%s,"nearest":[%s]}', format('{"effective":%s,"sequence":%s}', coalesce('"' || CAST(r1.effective AS TEXT) || '"', 'null'), coalesce(CAST(r1.sequence AS TEXT), 'null')), coalesce(CAST(r1.complete AS TEXT), 'null'), coalesce('"' || CAST(decimal_text(r1.required, r1.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(r1.money, r1.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(r1.placed, r1.unit) AS TEXT) || '"', 'null'), format('{"numerator":%s,"denominator":%s,"value":%s}', coalesce('"' || CAST(decimal_text(r1.allocated, r1.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(r1.required, r1.unit) AS TEXT) || '"', 'null'), coalesce(CAST(least(round(r1.allocated / CAST(nullif(r1.required, 0) AS NUMERIC), 6), CASE WHEN (r1.allocated < nullif(r1.required, 0)) THEN 0.999999 END) AS TEXT), 'null')), format('{"numerator":%s,"denominator":%s,"value":%s}', coalesce('"' || CAST(decimal_text(r1.covered, r1.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(r1.required, r1.unit) AS TEXT) || '"', 'null'), coalesce(CAST(least(round(r1.covered / CAST(nullif(r1.required, 0) AS NUMERIC), 6), CASE WHEN (r1.covered < nullif(r1.required, 0)) THEN 0.999999 END) AS TEXT), 'null')), format('{"numerator":%s,"denominator":%s,"value":%s}', coalesce('"' || CAST(decimal_text(r1.placed, r1.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(r1.required, r1.unit) AS TEXT) || '"', 'null'), coalesce(CAST(least(round(r1.placed / CAST(nullif(r1.required, 0) AS NUMERIC), 6), CASE WHEN (r1.placed < nullif(r1.required, 0)) THEN 0.999999 END) AS TEXT), 'null')), format('{"numerator":%s,"value":%s}', coalesce('"' || CAST(decimal_text(r1.reached, r1.unit) AS TEXT) || '"', 'null'), coalesce(CAST(least(round(r1.reached / CAST(nullif(r1.required, 0) AS NUMERIC), 6), CASE WHEN (r1.reached < nullif(r1.required, 0)) THEN 0.999999 END) AS TEXT), 'null')), coalesce('"' || CAST(decimal_text(r1.uncovered, r1.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(r1.surplus, r1.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(r1.gap, r1.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(r1.stranded, r1.unit) AS TEXT) || '"', 'null'), CASE WHEN r1.difference IS NOT NULL THEN '{"placed":' || coalesce('"' || CAST(decimal_text(CAST(r1.difference ->> 'placed' AS NUMERIC), r1.unit) AS TEXT) || '"', 'null') || '}' ELSE 'null' END, coalesce(CAST(to_json(CAST(r1.certificate ->> 'en' AS TEXT)) AS TEXT), 'null'), coalesce(CAST(to_json(CAST(coalesce(r1.certificate ->> 'es', r1.certificate ->> 'en') AS TEXT)) AS TEXT), 'null'), (WITH moment_then AS MATERIALIZED (
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
              LIMIT 1000), ',') || ']'), coalesce(CAST(jsonb_array_length(r1.cut) AS TEXT), 'null'), (WITH moment_then AS MATERIALIZED (
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
            WHERE moved.moves > 0), pledge AS NOT MATERIALIZED (
            SELECT it.id, it.confidence, it.illustrative, it.note, it.recorded_at, it.operation_id, it.code, it.donor_id, it.event_id, it.announced_by_id, it.document_id, it.purpose, it.announced_edtf, it.announced_earliest, it.announced_latest, it.period_edtf, it.period_earliest, it.period_latest, it.duration_years, CASE WHEN jsonb_exists(earlier.was, 'stated_minor') THEN (earlier.was->>'stated_minor')::bigint ELSE it.stated_minor END AS stated_minor, it.unit, CASE WHEN jsonb_exists(earlier.was, 'qualifier') THEN (earlier.was->>'qualifier')::varchar ELSE it.qualifier END AS qualifier, CASE WHEN jsonb_exists(earlier.was, 'stated_usd_minor') THEN (earlier.was->>'stated_usd_minor')::bigint ELSE it.stated_usd_minor END AS stated_usd_minor, it.fx_rate, it.fx_date, it.fx_source, it.fx_method, it.legal_status, it.counts, it.duplicate_of_id, CASE WHEN earlier.was IS NULL THEN it.publication ELSE (earlier.was->>'publication')::varchar END AS publication
            FROM public.pledge AS it LEFT
            JOIN LATERAL (
              SELECT e.was
              FROM public.earlier_row AS e
              WHERE e.subject = 'pledge' AND e.subject_id = it.id AND CASE WHEN e.entry_sequence IS NULL THEN e.changed_at > (
                SELECT moment_then.known
                FROM moment_then) ELSE e.entry_sequence > (
                SELECT moment_then.last
                FROM moment_then) END
              ORDER BY e.id
              LIMIT 1) AS earlier ON true
            WHERE it.recorded_at <= (
              SELECT moment_then.known
              FROM moment_then) AND (LEAST(coalesce(it.announced_latest, timezone('UTC', it.recorded_at)::date), timezone('UTC', it.recorded_at)::date) <= (
                SELECT moment_then.day
                FROM moment_then) OR EXISTS (
                SELECT
                FROM public.pledge_line AS line
                JOIN account AS moved ON moved.line_id = line.id
                WHERE line.pledge_id = it.id)) AND (earlier.was IS NOT NULL OR NOT EXISTS (
                SELECT
                FROM public.journal_entry AS brought
                WHERE brought.subject = 'pledge:' || it.code AND brought.kind = 'RECORD_PLEDGE' AND brought.sequence > (
                  SELECT moment_then.last
                  FROM moment_then) AND brought.sequence = (
                  SELECT min(e.sequence)
                  FROM public.journal_entry AS e
                  WHERE e.subject = brought.subject)))), pledge_line AS NOT MATERIALIZED (
            SELECT it.id, it.pledge_id, it.position, it.channel, it.channel_party_id, it.funder_id, it.fund_id, it.modality, it.purpose, CASE WHEN jsonb_exists(earlier.was, 'stated_minor') THEN (earlier.was->>'stated_minor')::bigint ELSE it.stated_minor END AS stated_minor, CASE WHEN earlier.was IS NULL THEN it.unit ELSE (earlier.was->>'unit')::varchar END AS unit, CASE WHEN jsonb_exists(earlier.was, 'qualifier') THEN (earlier.was->>'qualifier')::varchar ELSE it.qualifier END AS qualifier, CASE WHEN jsonb_exists(earlier.was, 'stated_usd_minor') THEN (earlier.was->>'stated_usd_minor')::bigint ELSE it.stated_usd_minor END AS stated_usd_minor, CASE WHEN jsonb_exists(earlier.was, 'value_usd_minor') THEN (earlier.was->>'value_usd_minor')::bigint ELSE it.value_usd_minor END AS value_usd_minor, it.earmark_modality, it.earmark_states, it.earmark_pillars, it.earmark_sectors, it.earmark_needs, it.earmark_projects, it.earmark_populations, it.earmark_vulnerable_groups, it.earmark_period_edtf, it.earmark_period_earliest, it.earmark_period_latest, it.note
            FROM public.pledge_line AS it LEFT
            JOIN LATERAL (
              SELECT e.was
              FROM public.earlier_row AS e
              WHERE e.subject = 'pledge_line' AND e.subject_id = it.id AND CASE WHEN e.entry_sequence IS NULL THEN e.changed_at > (
                SELECT moment_then.known
                FROM moment_then) ELSE e.entry_sequence > (
                SELECT moment_then.last
                FROM moment_then) END
              ORDER BY e.id
              LIMIT 1) AS earlier ON true)
          SELECT '[' || array_to_string(ARRAY(
              SELECT '{"pledge":' || coalesce((
                  SELECT '{"code":"' || r4.code || '"}'
                  FROM pledge AS r4
                  WHERE r4.id = r3.pledge_id), 'null') || '}'
              FROM (
                SELECT pledge_line_1.id AS id, pledge_line_1.pledge_id AS pledge_id, pledge_line_1.position AS position, pledge_line_1.channel AS channel, pledge_line_1.channel_party_id AS channel_party_id, pledge_line_1.funder_id AS funder_id, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.purpose AS purpose, pledge_line_1.stated_minor AS stated_minor, pledge_line_1.unit AS unit, pledge_line_1.qualifier AS qualifier, pledge_line_1.stated_usd_minor AS stated_usd_minor, pledge_line_1.value_usd_minor AS value_usd_minor, pledge_line_1.earmark_modality AS earmark_modality, pledge_line_1.earmark_states AS earmark_states, pledge_line_1.earmark_pillars AS earmark_pillars, pledge_line_1.earmark_sectors AS earmark_sectors, pledge_line_1.earmark_needs AS earmark_needs, pledge_line_1.earmark_projects AS earmark_projects, pledge_line_1.earmark_populations AS earmark_populations, pledge_line_1.earmark_vulnerable_groups AS earmark_vulnerable_groups, pledge_line_1.earmark_period_edtf AS earmark_period_edtf, pledge_line_1.earmark_period_earliest AS earmark_period_earliest, pledge_line_1.earmark_period_latest AS earmark_period_latest, pledge_line_1.note AS note, anon_1.place AS item_place
                FROM jsonb_array_elements(r1.reaching) WITH ORDINALITY AS anon_1(item, place)
                JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = CAST(CAST(anon_1.item AS TEXT) AS BIGINT)
                WHERE anon_1.place > 0 AND anon_1.place <= 0 + 1000) AS r3
              WHERE EXISTS (
                SELECT pledge_1.id
                FROM pledge AS pledge_1
                WHERE pledge_1.id = r3.pledge_id AND pledge_1.publication = 'PUBLISHED')
              ORDER BY r3.item_place
              LIMIT 1000), ',') || ']'), (WITH moment_then AS MATERIALIZED (
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
            WHERE moved.moves > 0), pledge AS NOT MATERIALIZED (
            SELECT it.id, it.confidence, it.illustrative, it.note, it.recorded_at, it.operation_id, it.code, it.donor_id, it.event_id, it.announced_by_id, it.document_id, it.purpose, it.announced_edtf, it.announced_earliest, it.announced_latest, it.period_edtf, it.period_earliest, it.period_latest, it.duration_years, CASE WHEN jsonb_exists(earlier.was, 'stated_minor') THEN (earlier.was->>'stated_minor')::bigint ELSE it.stated_minor END AS stated_minor, it.unit, CASE WHEN jsonb_exists(earlier.was, 'qualifier') THEN (earlier.was->>'qualifier')::varchar ELSE it.qualifier END AS qualifier, CASE WHEN jsonb_exists(earlier.was, 'stated_usd_minor') THEN (earlier.was->>'stated_usd_minor')::bigint ELSE it.stated_usd_minor END AS stated_usd_minor, it.fx_rate, it.fx_date, it.fx_source, it.fx_method, it.legal_status, it.counts, it.duplicate_of_id, CASE WHEN earlier.was IS NULL THEN it.publication ELSE (earlier.was->>'publication')::varchar END AS publication
            FROM public.pledge AS it LEFT
            JOIN LATERAL (
              SELECT e.was
              FROM public.earlier_row AS e
              WHERE e.subject = 'pledge' AND e.subject_id = it.id AND CASE WHEN e.entry_sequence IS NULL THEN e.changed_at > (
                SELECT moment_then.known
                FROM moment_then) ELSE e.entry_sequence > (
                SELECT moment_then.last
                FROM moment_then) END
              ORDER BY e.id
              LIMIT 1) AS earlier ON true
            WHERE it.recorded_at <= (
              SELECT moment_then.known
              FROM moment_then) AND (LEAST(coalesce(it.announced_latest, timezone('UTC', it.recorded_at)::date), timezone('UTC', it.recorded_at)::date) <= (
                SELECT moment_then.day
                FROM moment_then) OR EXISTS (
                SELECT
                FROM public.pledge_line AS line
                JOIN account AS moved ON moved.line_id = line.id
                WHERE line.pledge_id = it.id)) AND (earlier.was IS NOT NULL OR NOT EXISTS (
                SELECT
                FROM public.journal_entry AS brought
                WHERE brought.subject = 'pledge:' || it.code AND brought.kind = 'RECORD_PLEDGE' AND brought.sequence > (
                  SELECT moment_then.last
                  FROM moment_then) AND brought.sequence = (
                  SELECT min(e.sequence)
                  FROM public.journal_entry AS e
                  WHERE e.subject = brought.subject)))), pledge_line AS NOT MATERIALIZED (
            SELECT it.id, it.pledge_id, it.position, it.channel, it.channel_party_id, it.funder_id, it.fund_id, it.modality, it.purpose, CASE WHEN jsonb_exists(earlier.was, 'stated_minor') THEN (earlier.was->>'stated_minor')::bigint ELSE it.stated_minor END AS stated_minor, CASE WHEN earlier.was IS NULL THEN it.unit ELSE (earlier.was->>'unit')::varchar END AS unit, CASE WHEN jsonb_exists(earlier.was, 'qualifier') THEN (earlier.was->>'qualifier')::varchar ELSE it.qualifier END AS qualifier, CASE WHEN jsonb_exists(earlier.was, 'stated_usd_minor') THEN (earlier.was->>'stated_usd_minor')::bigint ELSE it.stated_usd_minor END AS stated_usd_minor, CASE WHEN jsonb_exists(earlier.was, 'value_usd_minor') THEN (earlier.was->>'value_usd_minor')::bigint ELSE it.value_usd_minor END AS value_usd_minor, it.earmark_modality, it.earmark_states, it.earmark_pillars, it.earmark_sectors, it.earmark_needs, it.earmark_projects, it.earmark_populations, it.earmark_vulnerable_groups, it.earmark_period_edtf, it.earmark_period_earliest, it.earmark_period_latest, it.note
            FROM public.pledge_line AS it LEFT
            JOIN LATERAL (
              SELECT e.was
              FROM public.earlier_row AS e
              WHERE e.subject = 'pledge_line' AND e.subject_id = it.id AND CASE WHEN e.entry_sequence IS NULL THEN e.changed_at > (
                SELECT moment_then.known
                FROM moment_then) ELSE e.entry_sequence > (
                SELECT moment_then.last
                FROM moment_then) END
              ORDER BY e.id
              LIMIT 1) AS earlier ON true)
          SELECT '[' || array_to_string(ARRAY(
              SELECT '{"pledge":' || coalesce((
                  SELECT '{"code":"' || r6.code || '"}'
                  FROM pledge AS r6
                  WHERE r6.id = r5.pledge_id), 'null') || '}'
              FROM (
                SELECT pledge_line_1.id AS id, pledge_line_1.pledge_id AS pledge_id, pledge_line_1.position AS position, pledge_line_1.channel AS channel, pledge_line_1.channel_party_id AS channel_party_id, pledge_line_1.funder_id AS funder_id, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.purpose AS purpose, pledge_line_1.stated_minor AS stated_minor, pledge_line_1.unit AS unit, pledge_line_1.qualifier AS qualifier, pledge_line_1.stated_usd_minor AS stated_usd_minor, pledge_line_1.value_usd_minor AS value_usd_minor, pledge_line_1.earmark_modality AS earmark_modality, pledge_line_1.earmark_states AS earmark_states, pledge_line_1.earmark_pillars AS earmark_pillars, pledge_line_1.earmark_sectors AS earmark_sectors, pledge_line_1.earmark_needs AS earmark_needs, pledge_line_1.earmark_projects AS earmark_projects, pledge_line_1.earmark_populations AS earmark_populations, pledge_line_1.earmark_vulnerable_groups AS earmark_vulnerable_groups, pledge_line_1.earmark_period_edtf AS earmark_period_edtf, pledge_line_1.earmark_period_earliest AS earmark_period_earliest, pledge_line_1.earmark_period_latest AS earmark_period_latest, pledge_line_1.note AS note, anon_1.place AS item_place
                FROM jsonb_array_elements(r1.stuck) WITH ORDINALITY AS anon_1(item, place)
                JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = CAST(CAST(anon_1.item AS TEXT) AS BIGINT)
                WHERE anon_1.place > 0 AND anon_1.place <= 0 + 1000) AS r5
              WHERE EXISTS (
                SELECT pledge_1.id
                FROM pledge AS pledge_1
                WHERE pledge_1.id = r5.pledge_id AND pledge_1.publication = 'PUBLISHED')
              ORDER BY r5.item_place
              LIMIT 1000), ',') || ']'), array_to_string(ARRAY(
            SELECT '{"pledgeCode":' || CAST(to_json(CAST(r7.pledge_code AS TEXT)) AS TEXT) || ',"needCode":' || CAST(to_json(CAST(r7.need_code AS TEXT)) AS TEXT) || ',"line":' || (WITH moment_then AS MATERIALIZED (
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
                WHERE moved.moves > 0), pledge AS NOT MATERIALIZED (
                SELECT it.id, it.confidence, it.illustrative, it.note, it.recorded_at, it.operation_id, it.code, it.donor_id, it.event_id, it.announced_by_id, it.document_id, it.purpose, it.announced_edtf, it.announced_earliest, it.announced_latest, it.period_edtf, it.period_earliest, it.period_latest, it.duration_years, CASE WHEN jsonb_exists(earlier.was, 'stated_minor') THEN (earlier.was->>'stated_minor')::bigint ELSE it.stated_minor END AS stated_minor, it.unit, CASE WHEN jsonb_exists(earlier.was, 'qualifier') THEN (earlier.was->>'qualifier')::varchar ELSE it.qualifier END AS qualifier, CASE WHEN jsonb_exists(earlier.was, 'stated_usd_minor') THEN (earlier.was->>'stated_usd_minor')::bigint ELSE it.stated_usd_minor END AS stated_usd_minor, it.fx_rate, it.fx_date, it.fx_source, it.fx_method, it.legal_status, it.counts, it.duplicate_of_id, CASE WHEN earlier.was IS NULL THEN it.publication ELSE (earlier.was->>'publication')::varchar END AS publication
                FROM public.pledge AS it LEFT
                JOIN LATERAL (
                  SELECT e.was
                  FROM public.earlier_row AS e
                  WHERE e.subject = 'pledge' AND e.subject_id = it.id AND CASE WHEN e.entry_sequence IS NULL THEN e.changed_at > (
                    SELECT moment_then.known
                    FROM moment_then) ELSE e.entry_sequence > (
                    SELECT moment_then.last
                    FROM moment_then) END
                  ORDER BY e.id
                  LIMIT 1) AS earlier ON true
                WHERE it.recorded_at <= (
                  SELECT moment_then.known
                  FROM moment_then) AND (LEAST(coalesce(it.announced_latest, timezone('UTC', it.recorded_at)::date), timezone('UTC', it.recorded_at)::date) <= (
                    SELECT moment_then.day
                    FROM moment_then) OR EXISTS (
                    SELECT
                    FROM public.pledge_line AS line
                    JOIN account AS moved ON moved.line_id = line.id
                    WHERE line.pledge_id = it.id)) AND (earlier.was IS NOT NULL OR NOT EXISTS (
                    SELECT
                    FROM public.journal_entry AS brought
                    WHERE brought.subject = 'pledge:' || it.code AND brought.kind = 'RECORD_PLEDGE' AND brought.sequence > (
                      SELECT moment_then.last
                      FROM moment_then) AND brought.sequence = (
                      SELECT min(e.sequence)
                      FROM public.journal_entry AS e
                      WHERE e.subject = brought.subject)))), pledge_line AS NOT MATERIALIZED (
                SELECT it.id, it.pledge_id, it.position, it.channel, it.channel_party_id, it.funder_id, it.fund_id, it.modality, it.purpose, CASE WHEN jsonb_exists(earlier.was, 'stated_minor') THEN (earlier.was->>'stated_minor')::bigint ELSE it.stated_minor END AS stated_minor, CASE WHEN earlier.was IS NULL THEN it.unit ELSE (earlier.was->>'unit')::varchar END AS unit, CASE WHEN jsonb_exists(earlier.was, 'qualifier') THEN (earlier.was->>'qualifier')::varchar ELSE it.qualifier END AS qualifier, CASE WHEN jsonb_exists(earlier.was, 'stated_usd_minor') THEN (earlier.was->>'stated_usd_minor')::bigint ELSE it.stated_usd_minor END AS stated_usd_minor, CASE WHEN jsonb_exists(earlier.was, 'value_usd_minor') THEN (earlier.was->>'value_usd_minor')::bigint ELSE it.value_usd_minor END AS value_usd_minor, it.earmark_modality, it.earmark_states, it.earmark_pillars, it.earmark_sectors, it.earmark_needs, it.earmark_projects, it.earmark_populations, it.earmark_vulnerable_groups, it.earmark_period_edtf, it.earmark_period_earliest, it.earmark_period_latest, it.note
                FROM public.pledge_line AS it LEFT
                JOIN LATERAL (
                  SELECT e.was
                  FROM public.earlier_row AS e
                  WHERE e.subject = 'pledge_line' AND e.subject_id = it.id AND CASE WHEN e.entry_sequence IS NULL THEN e.changed_at > (
                    SELECT moment_then.known
                    FROM moment_then) ELSE e.entry_sequence > (
                    SELECT moment_then.last
                    FROM moment_then) END
                  ORDER BY e.id
                  LIMIT 1) AS earlier ON true)
              SELECT coalesce((
                  SELECT '{"position":' || CAST(r8.position AS TEXT) || ',"pledge":' || coalesce((
                      SELECT '{"title":"' || r9.code || '"}'
                      FROM pledge AS r9
                      WHERE r9.id = r8.pledge_id), 'null') || '}'
                  FROM pledge_line AS r8
                  WHERE r8.id = r7.line AND (EXISTS (
                      SELECT pledge_1.id
                      FROM pledge AS pledge_1
                      WHERE pledge_1.id = r8.pledge_id AND pledge_1.publication = 'PUBLISHED'))), 'null')) || ',"need":' || (WITH moment_then AS MATERIALIZED (
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
                  SELECT '{"code":"' || r10.code || '","title":' || coalesce(CAST(to_json(CAST(coalesce(r10.title ->> 'es', r10.title ->> 'en') AS TEXT)) AS TEXT), 'null') || '}'
                  FROM need AS r10
                  WHERE r10.id = r7.need AND r10.publication = 'PUBLISHED'), 'null')) || ',"amount":' || coalesce('"' || CAST(decimal_text(r7.amount, r7.unit) AS TEXT) || '"', 'null') || ',"standing":' || coalesce('"' || CAST(decimal_text(r7.standing, r7.unit) AS TEXT) || '"', 'null') || ',"change":' || coalesce('"' || CAST(decimal_text(r7.amount - r7.standing, r7.unit) AS TEXT) || '"', 'null') || '}'
            FROM (
              SELECT CAST(anon_1.item ->> 'standing' AS NUMERIC) AS standing, CAST(anon_1.item ->> 'line' AS BIGINT) AS line, CAST(anon_1.item ->> 'need' AS BIGINT) AS need, CAST(anon_1.item ->> 'pledge_code' AS TEXT) AS pledge_code, CAST(anon_1.item ->> 'need_code' AS TEXT) AS need_code, CAST(anon_1.item ->> 'amount' AS NUMERIC) AS amount, r1.unit AS unit, anon_1.place AS place
              FROM jsonb_array_elements(r1.placements) WITH ORDINALITY AS anon_1(item, place)
              WHERE anon_1.place > 0 AND anon_1.place <= 0 + 1000) AS r7
            ORDER BY r7.place
            LIMIT 1000), ','), coalesce(CAST(jsonb_array_length(r1.placements) AS TEXT), 'null'), array_to_string(ARRAY(
            SELECT '{"pledgeCode":' || CAST(to_json(CAST(r11.pledge_code AS TEXT)) AS TEXT) || ',"lifted":' || CAST(to_json(CAST(r11.lifted AS TEXT)) AS TEXT) || ',"gain":' || coalesce('"' || CAST(decimal_text(r11.gain, r11.unit) AS TEXT) || '"', 'null') || '}'
            FROM (
              SELECT CAST(anon_1.item ->> 'lifted' AS TEXT) AS lifted, CAST(anon_1.item ->> 'gain' AS NUMERIC) AS gain, CAST(anon_1.item ->> 'line' AS BIGINT) AS line, CAST(anon_1.item ->> 'need' AS BIGINT) AS need, CAST(anon_1.item ->> 'pledge_code' AS TEXT) AS pledge_code, CAST(anon_1.item ->> 'need_code' AS TEXT) AS need_code, r1.unit AS unit, anon_1.place AS place
              FROM jsonb_array_elements(r1.relief) WITH ORDINALITY AS anon_1(item, place)
              WHERE anon_1.place > 0 AND anon_1.place <= 0 + 1000) AS r11
            ORDER BY r11.place
            LIMIT 1000), ','), coalesce(CAST(jsonb_array_length(r1.relief) AS TEXT), 'null'), array_to_string(ARRAY(
            SELECT '{"needCode":' || CAST(to_json(CAST(r12.need_code AS TEXT)) AS TEXT) || ',"pledgeCode":' || CAST(to_json(CAST(r12.pledge_code AS TEXT)) AS TEXT) || ',"amount":' || coalesce('"' || CAST(decimal_text(r12.amount, r12.unit) AS TEXT) || '"', 'null') || ',"obstacles":' || coalesce(CAST(r12.obstacles AS TEXT), 'null') || '}'
            FROM (
              SELECT anon_1.item -> 'obstacles' AS obstacles, CAST(anon_1.item ->> 'line' AS BIGINT) AS line, CAST(anon_1.item ->> 'need' AS BIGINT) AS need, CAST(anon_1.item ->> 'pledge_code' AS TEXT) AS pledge_code, CAST(anon_1.item ->> 'need_code' AS TEXT) AS need_code, CAST(anon_1.item ->> 'amount' AS NUMERIC) AS amount, r1.unit AS unit, anon_1.place AS place
              FROM jsonb_array_elements(r1.nearest) WITH ORDINALITY AS anon_1(item, place)
              WHERE anon_1.place > 0 AND anon_1.place <= 0 + 1000) AS r12
            ORDER BY r12.place
            LIMIT 1000), ','))
      FROM (
        SELECT anon_1.effective AS effective, anon_1.known AS known, anon_1.sequence AS sequence, anon_1.unit AS unit, anon_1.complete AS complete, anon_1.required AS required, anon_1.money AS money, anon_1.placed AS placed, anon_1.covered AS covered, anon_1.reached AS reached, anon_1.gap AS gap, anon_1.stranded AS stranded, anon_1.allocated AS allocated, anon_1.uncovered AS uncovered, anon_1.surplus AS surplus, anon_1.cut AS cut, anon_1.stuck AS stuck, anon_1.reaching AS reaching, anon_1.placements AS placements, anon_1.relief AS relief, anon_1.nearest AS nearest, anon_1.certificate AS certificate, anon_1.difference AS difference, anon_1.strandings AS strandings
        FROM jsonb_to_record(CAST(convert_from($2::BYTEA, 'UTF8') AS JSONB)) AS anon_1(effective DATE, known TIMESTAMP WITH TIME ZONE, sequence BIGINT, unit TEXT, complete BOOLEAN, required NUMERIC, money NUMERIC, placed NUMERIC, covered NUMERIC, reached NUMERIC, gap NUMERIC, stranded NUMERIC, allocated NUMERIC, uncovered NUMERIC, surplus NUMERIC, cut JSONB, stuck JSONB, reaching JSONB, placements JSONB, relief JSONB, nearest JSONB, certificate JSONB, difference JSONB, strandings JSONB)) AS r1
      LIMIT 1), 'null') || '}', 'UTF8')
