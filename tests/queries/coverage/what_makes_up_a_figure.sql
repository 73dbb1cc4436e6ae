SELECT convert_to(format('{"coverage":%s,"need":%s}', coalesce((WITH money_moment_r10 AS MATERIALIZED (
          SELECT anon_1.base, anon_1.step, anon_1.whole, anon_1.late
          FROM money_moment($3::DATE, (
              SELECT ledger_head.sequence
              FROM ledger_head)) AS anon_1), moved_since_r11 AS (
          SELECT anon_1.account_id, whole_sum(anon_1.balance) AS balance, whole_sum(anon_1.balance_usd) AS balance_usd, whole_sum(anon_1.unvalued) AS unvalued
          FROM (
            SELECT money_move_1.sequence AS sequence, money_move_1.account_id AS account_id, money_move_1.balance AS balance, money_move_1.balance_usd AS balance_usd, money_move_1.unvalued AS unvalued
            FROM money_move AS money_move_1
            WHERE money_move_1.sequence > (
              SELECT mirps_shared_money_moment_1.step
              FROM money_moment_r10 AS mirps_shared_money_moment_1) AND money_move_1.sequence <= (
              SELECT mirps_shared_money_moment_2.whole
              FROM money_moment_r10 AS mirps_shared_money_moment_2) UNION ALL
            SELECT money_move_2.sequence AS sequence, money_move_2.account_id AS account_id, money_move_2.balance AS balance, money_move_2.balance_usd AS balance_usd, money_move_2.unvalued AS unvalued
            FROM money_move AS money_move_2
            WHERE money_move_2.sequence = any(array((
                  SELECT unnest((
                      SELECT mirps_shared_money_moment_3.late
                      FROM money_moment_r10 AS mirps_shared_money_moment_3)) AS unnest_1)))) AS anon_1
          GROUP BY anon_1.account_id), placed_r16 AS (
          SELECT anon_1.need_id, anon_1.pledged, anon_1.committed, anon_1.received, anon_1.disbursed, anon_1.spent, anon_1.unvalued
          FROM (
            SELECT coalesce(mirps_part_money_1.need_id, 0) AS need_id, coalesce(sum(mirps_part_money_1.value) FILTER (
                WHERE mirps_part_money_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0) AS pledged, coalesce(sum(mirps_part_money_1.value) FILTER (
                WHERE mirps_part_money_1.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0) AS committed, coalesce(sum(mirps_part_money_1.value) FILTER (
                WHERE mirps_part_money_1.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0) AS received, coalesce(sum(mirps_part_money_1.value) FILTER (
                WHERE mirps_part_money_1.stage IN ('DISBURSED', 'SPENT')), 0) AS disbursed, coalesce(sum(mirps_part_money_1.value) FILTER (
                WHERE mirps_part_money_1.stage IN ('SPENT')), 0) AS spent, coalesce(sum(mirps_part_money_1.unvalued), 0) AS unvalued
            FROM (
              SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
              FROM (
                SELECT money_copy_account_1.stage AS stage, money_copy_account_1.unit AS unit, money_copy_account_1.line_id AS line_id, money_copy_account_1.need_id AS need_id, money_copy_account_1.project_id AS project_id, money_copy_account_1.balance AS balance, money_copy_account_1.balance_usd AS balance_usd, money_copy_account_1.unvalued AS unvalued
                FROM money_copy_account AS money_copy_account_1
                WHERE money_copy_account_1.sequence = (
                  SELECT mirps_shared_money_moment_1.base
                  FROM money_moment_r10 AS mirps_shared_money_moment_1) UNION ALL
                SELECT money_step_account_1.stage AS stage, money_step_account_1.unit AS unit, money_step_account_1.line_id AS line_id, money_step_account_1.need_id AS need_id, money_step_account_1.project_id AS project_id, money_step_account_1.balance AS balance, money_step_account_1.balance_usd AS balance_usd, money_step_account_1.unvalued AS unvalued
                FROM money_step_account AS money_step_account_1
                WHERE money_step_account_1.sequence > (
                  SELECT mirps_shared_money_moment_1.base
                  FROM money_moment_r10 AS mirps_shared_money_moment_1) AND money_step_account_1.sequence <= (
                  SELECT mirps_shared_money_moment_2.step
                  FROM money_moment_r10 AS mirps_shared_money_moment_2) UNION ALL
                SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, mirps_shared_moved_since_1.balance AS balance, mirps_shared_moved_since_1.balance_usd AS balance_usd, mirps_shared_moved_since_1.unvalued AS unvalued
                FROM moved_since_r11 AS mirps_shared_moved_since_1
                JOIN account AS account_1 ON account_1.id = mirps_shared_moved_since_1.account_id
                WHERE account_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')) AS anon_1
              JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
              JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
              WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND (($1::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = ($1::VARCHAR)) AND (pledge_1.event_id IN (
                  SELECT event_1.id
                  FROM event AS event_1
                  WHERE event_1.code = any($2::TEXT[])) AND pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN')) AS mirps_part_money_1
            GROUP BY coalesce(mirps_part_money_1.need_id, 0)) AS anon_1), sums_r17 AS (
          SELECT anon_1.need_id, anon_1.money_class, anon_1.unit, anon_1.required, anon_1.invested, anon_1.pledged, anon_1.committed, anon_1.received, anon_1.disbursed, anon_1.spent, anon_1.made_up_pledged, anon_1.made_up_committed, anon_1.made_up_received, anon_1.made_up_disbursed, anon_1.made_up_spent
          FROM coverage_at($3::DATE, (
              SELECT ledger_head.sequence
              FROM ledger_head)) AS anon_1), plans_in_force_r18 AS (
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
                JOIN sums_r17 AS mirps_shared_sums_1 ON need_1.id = mirps_shared_sums_1.need_id AND mirps_shared_sums_1.money_class = 0
                WHERE need_1.plan_id = plan_2.id AND need_1.publication = 'PUBLISHED' AND mirps_shared_sums_1.required > 0 AND need_1.illustrative IS false) ELSE false END)))
        SELECT format('{"notAllocated":%s,"groups":[%s]}', coalesce((
              SELECT format('{"pledged":{"amount":%s},"explain":%s}', coalesce('"' || CAST(decimal_text(r2.pledged_amount, r2.unit) AS TEXT) || '"', 'null'), (
                  SELECT '{"totalCount":' || (
                    SELECT count(*) AS count_1
                    FROM (
                      SELECT transfer_1.sequence * 1024 + transfer_1.position AS id, transfer_1.sequence AS sequence, transfer_1.position AS position, account_1.stage AS from_stage, account_2.stage AS to_stage, account_1.unit AS unit, transfer_1.amount AS amount, transfer_1.amount_usd AS amount_usd, mirps_part_money_moved_1.sign * CASE WHEN (r2.unit = 'USD') THEN transfer_1.amount_usd ELSE transfer_1.amount END AS counted, r2.unit AS counted_unit, coalesce(account_2.line_id, account_1.line_id) AS line_id, coalesce(account_2.need_id, account_1.need_id) AS need_id, CASE WHEN (pledge_1.unit = account_1.unit AND pledge_1.fx_method IS NOT NULL AND pledge_1.fx_source IS NOT NULL) THEN pledge_1.fx_rate ELSE round((transfer_1.amount_usd * 0.01) / CAST(CAST(decimal_text(transfer_1.amount, account_1.unit) AS NUMERIC) AS NUMERIC), 12) END AS fx_rate, CASE WHEN (pledge_1.unit = account_1.unit AND pledge_1.fx_method IS NOT NULL AND pledge_1.fx_source IS NOT NULL) THEN pledge_1.fx_date END AS fx_date, CASE WHEN (account_1.unit != 'USD' AND transfer_1.amount_usd IS NOT NULL AND r2.unit = 'USD') THEN CASE WHEN (pledge_1.unit = account_1.unit AND pledge_1.fx_method IS NOT NULL AND pledge_1.fx_source IS NOT NULL) THEN pledge_1.fx_source ELSE coalesce(contribution_1.fx_source, document_1.code) END END AS fx_source, CASE WHEN (pledge_1.unit = account_1.unit AND pledge_1.fx_method IS NOT NULL AND pledge_1.fx_source IS NOT NULL) THEN pledge_1.fx_method ELSE 'STATED' END AS fx_method
                      FROM (
                        SELECT anon_1.sequence, anon_1.position, anon_1.sign
                        FROM (
                          SELECT anon_2.sequence AS sequence, anon_2.position AS position, sum(anon_2.sign) AS sign
                          FROM (
                            SELECT transfer_1.sequence AS sequence, transfer_1.position AS position, 1 AS sign
                            FROM (
                              SELECT anon_4.id AS id
                              FROM (
                                SELECT account_1.id AS id, account_1.need_id AS need_id, account_1.project_id AS project_id, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                                FROM account AS account_1
                                JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = account_1.line_id
                                JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                                WHERE (account_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')) AND (($1::VARCHAR) = 'USD' AND (account_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR account_1.unit = ($1::VARCHAR)) AND (pledge_1.event_id IN (
                                    SELECT event_1.id
                                    FROM event AS event_1
                                    WHERE event_1.code = any($2::TEXT[])) AND pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN')) AS anon_4
                              WHERE anon_4.need_id IS NULL) AS anon_3
                            JOIN transfer AS transfer_1 ON transfer_1.to_account = anon_3.id
                            WHERE transfer_1.effective_on <= $3::DATE AND transfer_1.sequence <= (
                              SELECT ledger_head.sequence
                              FROM ledger_head) UNION ALL
                            SELECT transfer_2.sequence AS sequence, transfer_2.position AS position, -1 AS sign
                            FROM (
                              SELECT anon_4.id AS id
                              FROM (
                                SELECT account_1.id AS id, account_1.need_id AS need_id, account_1.project_id AS project_id, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                                FROM account AS account_1
                                JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = account_1.line_id
                                JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                                WHERE (account_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')) AND (($1::VARCHAR) = 'USD' AND (account_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR account_1.unit = ($1::VARCHAR)) AND (pledge_1.event_id IN (
                                    SELECT event_1.id
                                    FROM event AS event_1
                                    WHERE event_1.code = any($2::TEXT[])) AND pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN')) AS anon_4
                              WHERE anon_4.need_id IS NULL) AS anon_5
                            JOIN transfer AS transfer_2 ON transfer_2.from_account = anon_5.id
                            WHERE transfer_2.effective_on <= $3::DATE AND transfer_2.sequence <= (
                              SELECT ledger_head.sequence
                              FROM ledger_head)) AS anon_2
                          GROUP BY anon_2.sequence, anon_2.position HAVING sum(anon_2.sign) != 0) AS anon_1) AS mirps_part_money_moved_1
                      JOIN transfer AS transfer_1 ON transfer_1.sequence = mirps_part_money_moved_1.sequence AND transfer_1.position = mirps_part_money_moved_1.position
                      JOIN account AS account_1 ON account_1.id = transfer_1.from_account
                      JOIN account AS account_2 ON account_2.id = transfer_1.to_account
                      JOIN journal_entry AS journal_entry_1 ON journal_entry_1.sequence = transfer_1.sequence
                      LEFT OUTER JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = coalesce(account_2.line_id, account_1.line_id)
                      LEFT OUTER JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                      LEFT OUTER JOIN document AS document_1 ON document_1.id = journal_entry_1.document_id
                      LEFT OUTER JOIN contribution AS contribution_1 ON contribution_1.entry_sequence = transfer_1.sequence) AS r4)::text || ',"pageInfo":{"hasNextPage":' || (count(*) > $4::integer)::text || '},"nodes":[' || coalesce(string_agg(p.body0, ','
                      ORDER BY p.place ASC) FILTER (
                      WHERE p.place <= $4::integer), '') || ']}'
                  FROM (
                    SELECT q.*, row_number() OVER () AS place
                    FROM (
                      SELECT '{"entry":' || (WITH moment_then AS MATERIALIZED (
                          SELECT $3::date AS day, it.last, 'infinity'::timestamptz AS known
                          FROM (
                            SELECT 9223372036854775807::bigint AS last) AS it), document AS NOT MATERIALIZED (
                          SELECT it.*
                          FROM public.document AS it
                          WHERE it.recorded_at <= (
                            SELECT moment_then.known
                            FROM moment_then)), journal_entry AS NOT MATERIALIZED (
                          SELECT it.*
                          FROM public.journal_entry AS it
                          WHERE it.effective_on <= (
                            SELECT moment_then.day
                            FROM moment_then) AND it.sequence <= (
                            SELECT moment_then.last
                            FROM moment_then))
                        SELECT coalesce((
                            SELECT '{"sequence":' || CAST(r5.sequence AS TEXT) || ',"kind":"' || r5.kind || '","effectiveOn":"' || CAST(r5.effective_on AS TEXT) || '","document":' || coalesce((
                                SELECT '{"code":"' || r6.code || '"}'
                                FROM document AS r6
                                WHERE r6.id = r5.document_id), 'null') || '}'
                            FROM (
                              SELECT journal_entry.sequence AS sequence, journal_entry.kind AS kind, journal_entry.effective_on AS effective_on, journal_entry.recorded_at AS recorded_at, journal_entry.actor AS actor, journal_entry.idempotency_key AS idempotency_key, journal_entry.document_id AS document_id, journal_entry.subject AS subject, journal_entry.reverses AS reverses, journal_entry.reason AS reason, journal_entry.note AS note, journal_entry.previous_hash AS previous_hash, journal_entry.hash AS hash, journal_entry.sequence AS id
                              FROM journal_entry) AS r5
                            WHERE r5.sequence = r3.sequence
                            LIMIT 1), 'null')) || ',"position":' || CAST(r3.position AS TEXT) || ',"from":' || CAST(to_json(CAST(r3.from_stage AS TEXT)) AS TEXT) || ',"to":' || CAST(to_json(CAST(r3.to_stage AS TEXT)) AS TEXT) || ',"unit":' || CAST(to_json(CAST(r3.unit AS TEXT)) AS TEXT) || ',"amount":' || coalesce('"' || CAST(decimal_text(r3.amount, r3.unit) AS TEXT) || '"', 'null') || ',"usd":' || coalesce('"' || CAST(CAST(r3.amount_usd AS NUMERIC) * 0.01 AS TEXT) || '"', 'null') || ',"counted":' || coalesce('"' || CAST(decimal_text(r3.counted, r3.counted_unit) AS TEXT) || '"', 'null') || ',"fx":' || CASE WHEN r3.fx_source IS NOT NULL THEN '{"rate":' || coalesce('"' || CAST(trim_scale(r3.fx_rate) AS TEXT) || '"', 'null') || ',"rateDate":' || coalesce('"' || CAST(r3.fx_date AS TEXT) || '"', 'null') || ',"source":' || coalesce(CAST(to_json(CAST(r3.fx_source AS TEXT)) AS TEXT), 'null') || ',"method":' || coalesce(CAST(to_json(CAST(r3.fx_method AS TEXT)) AS TEXT), 'null') || '}' ELSE 'null' END || ',"line":' || (WITH moment_then AS MATERIALIZED (
                          SELECT $3::date AS day, it.last, 'infinity'::timestamptz AS known
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
                            SELECT '{"pledge":' || coalesce((
                                SELECT '{"code":"' || r8.code || '"}'
                                FROM pledge AS r8
                                WHERE r8.id = r7.pledge_id), 'null') || '}'
                            FROM pledge_line AS r7
                            WHERE r7.id = r3.line_id AND (EXISTS (
                                SELECT pledge_1.id
                                FROM pledge AS pledge_1
                                WHERE pledge_1.id = r7.pledge_id AND pledge_1.publication = 'PUBLISHED'))), 'null')) || ',"need":' || (WITH moment_then AS MATERIALIZED (
                          SELECT $3::date AS day, it.last, 'infinity'::timestamptz AS known
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
                            SELECT '{"code":"' || r9.code || '"}'
                            FROM need AS r9
                            WHERE r9.id = r3.need_id AND r9.publication = 'PUBLISHED'), 'null')) || '}' AS body0
                      FROM (
                        SELECT transfer_1.sequence * 1024 + transfer_1.position AS id, transfer_1.sequence AS sequence, transfer_1.position AS position, account_1.stage AS from_stage, account_2.stage AS to_stage, account_1.unit AS unit, transfer_1.amount AS amount, transfer_1.amount_usd AS amount_usd, mirps_part_money_moved_1.sign * CASE WHEN (r2.unit = 'USD') THEN transfer_1.amount_usd ELSE transfer_1.amount END AS counted, r2.unit AS counted_unit, coalesce(account_2.line_id, account_1.line_id) AS line_id, coalesce(account_2.need_id, account_1.need_id) AS need_id, CASE WHEN (pledge_1.unit = account_1.unit AND pledge_1.fx_method IS NOT NULL AND pledge_1.fx_source IS NOT NULL) THEN pledge_1.fx_rate ELSE round((transfer_1.amount_usd * 0.01) / CAST(CAST(decimal_text(transfer_1.amount, account_1.unit) AS NUMERIC) AS NUMERIC), 12) END AS fx_rate, CASE WHEN (pledge_1.unit = account_1.unit AND pledge_1.fx_method IS NOT NULL AND pledge_1.fx_source IS NOT NULL) THEN pledge_1.fx_date END AS fx_date, CASE WHEN (account_1.unit != 'USD' AND transfer_1.amount_usd IS NOT NULL AND r2.unit = 'USD') THEN CASE WHEN (pledge_1.unit = account_1.unit AND pledge_1.fx_method IS NOT NULL AND pledge_1.fx_source IS NOT NULL) THEN pledge_1.fx_source ELSE coalesce(contribution_1.fx_source, document_1.code) END END AS fx_source, CASE WHEN (pledge_1.unit = account_1.unit AND pledge_1.fx_method IS NOT NULL AND pledge_1.fx_source IS NOT NULL) THEN pledge_1.fx_method ELSE 'STATED' END AS fx_method
                        FROM (
                          SELECT anon_1.sequence, anon_1.position, anon_1.sign
                          FROM (
                            SELECT anon_2.sequence AS sequence, anon_2.position AS position, sum(anon_2.sign) AS sign
                            FROM (
                              SELECT transfer_1.sequence AS sequence, transfer_1.position AS position, 1 AS sign
                              FROM (
                                SELECT anon_4.id AS id
                                FROM (
                                  SELECT account_1.id AS id, account_1.need_id AS need_id, account_1.project_id AS project_id, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                                  FROM account AS account_1
                                  JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = account_1.line_id
                                  JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                                  WHERE (account_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')) AND (($1::VARCHAR) = 'USD' AND (account_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR account_1.unit = ($1::VARCHAR)) AND (pledge_1.event_id IN (
                                      SELECT event_1.id
                                      FROM event AS event_1
                                      WHERE event_1.code = any($2::TEXT[])) AND pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN')) AS anon_4
                                WHERE anon_4.need_id IS NULL) AS anon_3
                              JOIN transfer AS transfer_1 ON transfer_1.to_account = anon_3.id
                              WHERE transfer_1.effective_on <= $3::DATE AND transfer_1.sequence <= (
                                SELECT ledger_head.sequence
                                FROM ledger_head) UNION ALL
                              SELECT transfer_2.sequence AS sequence, transfer_2.position AS position, -1 AS sign
                              FROM (
                                SELECT anon_4.id AS id
                                FROM (
                                  SELECT account_1.id AS id, account_1.need_id AS need_id, account_1.project_id AS project_id, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                                  FROM account AS account_1
                                  JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = account_1.line_id
                                  JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                                  WHERE (account_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')) AND (($1::VARCHAR) = 'USD' AND (account_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR account_1.unit = ($1::VARCHAR)) AND (pledge_1.event_id IN (
                                      SELECT event_1.id
                                      FROM event AS event_1
                                      WHERE event_1.code = any($2::TEXT[])) AND pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN')) AS anon_4
                                WHERE anon_4.need_id IS NULL) AS anon_5
                              JOIN transfer AS transfer_2 ON transfer_2.from_account = anon_5.id
                              WHERE transfer_2.effective_on <= $3::DATE AND transfer_2.sequence <= (
                                SELECT ledger_head.sequence
                                FROM ledger_head)) AS anon_2
                            GROUP BY anon_2.sequence, anon_2.position HAVING sum(anon_2.sign) != 0) AS anon_1) AS mirps_part_money_moved_1
                        JOIN transfer AS transfer_1 ON transfer_1.sequence = mirps_part_money_moved_1.sequence AND transfer_1.position = mirps_part_money_moved_1.position
                        JOIN account AS account_1 ON account_1.id = transfer_1.from_account
                        JOIN account AS account_2 ON account_2.id = transfer_1.to_account
                        JOIN journal_entry AS journal_entry_1 ON journal_entry_1.sequence = transfer_1.sequence
                        LEFT OUTER JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = coalesce(account_2.line_id, account_1.line_id)
                        LEFT OUTER JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                        LEFT OUTER JOIN document AS document_1 ON document_1.id = journal_entry_1.document_id
                        LEFT OUTER JOIN contribution AS contribution_1 ON contribution_1.entry_sequence = transfer_1.sequence) AS r3
                      ORDER BY r3.id ASC
                      LIMIT $4::INTEGER + 1) AS q) AS p HAVING true))
              FROM (
                SELECT anon_1.required AS required, anon_1.needs AS needs, anon_1.pledged_amount AS pledged_amount, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, ($1::VARCHAR) AS unit
                FROM (
                  SELECT 0::numeric AS required, 0 AS needs, coalesce(sum(mirps_part_placed_1.pledged), 0::numeric) AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(mirps_part_placed_1.committed), 0::numeric) AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(mirps_part_placed_1.received), 0::numeric) AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(mirps_part_placed_1.disbursed), 0::numeric) AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(mirps_part_placed_1.spent), 0::numeric) AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                  FROM (
                    SELECT coalesce(mirps_part_money_1.need_id, 0) AS need_id, coalesce(sum(mirps_part_money_1.value) FILTER (
                        WHERE mirps_part_money_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0) AS pledged, coalesce(sum(mirps_part_money_1.value) FILTER (
                        WHERE mirps_part_money_1.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0) AS committed, coalesce(sum(mirps_part_money_1.value) FILTER (
                        WHERE mirps_part_money_1.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')), 0) AS received, coalesce(sum(mirps_part_money_1.value) FILTER (
                        WHERE mirps_part_money_1.stage IN ('DISBURSED', 'SPENT')), 0) AS disbursed, coalesce(sum(mirps_part_money_1.value) FILTER (
                        WHERE mirps_part_money_1.stage IN ('SPENT')), 0) AS spent, coalesce(sum(mirps_part_money_1.unvalued), 0) AS unvalued
                    FROM (
                      SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
                      FROM (
                        SELECT money_copy_account_1.stage AS stage, money_copy_account_1.unit AS unit, money_copy_account_1.line_id AS line_id, money_copy_account_1.need_id AS need_id, money_copy_account_1.project_id AS project_id, money_copy_account_1.balance AS balance, money_copy_account_1.balance_usd AS balance_usd, money_copy_account_1.unvalued AS unvalued
                        FROM money_copy_account AS money_copy_account_1
                        WHERE money_copy_account_1.sequence = (
                          SELECT mirps_shared_money_moment_1.base
                          FROM money_moment_r10 AS mirps_shared_money_moment_1) UNION ALL
                        SELECT money_step_account_1.stage AS stage, money_step_account_1.unit AS unit, money_step_account_1.line_id AS line_id, money_step_account_1.need_id AS need_id, money_step_account_1.project_id AS project_id, money_step_account_1.balance AS balance, money_step_account_1.balance_usd AS balance_usd, money_step_account_1.unvalued AS unvalued
                        FROM money_step_account AS money_step_account_1
                        WHERE money_step_account_1.sequence > (
                          SELECT mirps_shared_money_moment_1.base
                          FROM money_moment_r10 AS mirps_shared_money_moment_1) AND money_step_account_1.sequence <= (
                          SELECT mirps_shared_money_moment_2.step
                          FROM money_moment_r10 AS mirps_shared_money_moment_2) UNION ALL
                        SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, mirps_shared_moved_since_1.balance AS balance, mirps_shared_moved_since_1.balance_usd AS balance_usd, mirps_shared_moved_since_1.unvalued AS unvalued
                        FROM moved_since_r11 AS mirps_shared_moved_since_1
                        JOIN account AS account_1 ON account_1.id = mirps_shared_moved_since_1.account_id
                        WHERE account_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')) AS anon_1
                      JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
                      JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                      WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND (($1::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = ($1::VARCHAR)) AND (pledge_1.event_id IN (
                          SELECT event_1.id
                          FROM event AS event_1
                          WHERE event_1.code = any($2::TEXT[])) AND pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN')) AS mirps_part_money_1
                    GROUP BY coalesce(mirps_part_money_1.need_id, 0)) AS mirps_part_placed_1
                  WHERE mirps_part_placed_1.need_id = 0) AS anon_1) AS r2
              LIMIT 1), 'null'), array_to_string(ARRAY(
              SELECT '{"keys":[' || array_to_string(ARRAY(
                  SELECT '{"code":' || coalesce(CAST(to_json(CAST(r13.code AS TEXT)) AS TEXT), 'null') || '}'
                  FROM (
                    SELECT keys.dimension AS dimension, keys.code AS code, keys.place AS place, CASE WHEN (keys.place = 0) THEN (coalesce(CASE WHEN (r12.key_a < 0) THEN (
                          SELECT jsonb_build_object('en', concat(coalesce(fund_1.name ->> 'en', fund_1.name ->> 'en'), ' (interest earned)'), 'es', concat(coalesce(fund_1.name ->> 'es', fund_1.name ->> 'en'), ' (intereses ganados)'), 'pt', concat(coalesce(fund_1.name ->> 'pt', fund_1.name ->> 'en'), ' (juros obtidos)'), 'fr', concat(coalesce(fund_1.name ->> 'fr', fund_1.name ->> 'en'), ' (intérêts perçus)')) AS jsonb_build_object_1
                          FROM fund AS fund_1
                          WHERE fund_1.id = -r12.key_a) ELSE (
                          SELECT party_1.name
                          FROM party AS party_1
                          WHERE party_1.id = r12.key_a) END, jsonb_build_object('en', 'Not stated', 'es', 'No indicado', 'pt', 'Não indicado', 'fr', 'Non précisé'))) END AS label
                    FROM (VALUES (('DONOR'), (CASE WHEN (r12.key_a < 0) THEN (
                            SELECT concat('INTEREST-', fund_1.code) AS concat_1
                            FROM fund AS fund_1
                            WHERE fund_1.id = -r12.key_a) ELSE (
                            SELECT party_1.code
                            FROM party AS party_1
                            WHERE party_1.id = r12.key_a) END), 0)) AS keys (dimension, code, place)) AS r13
                  ORDER BY r13.place
                  LIMIT 1000), ',') || '],"coverage":' || coalesce((
                  SELECT '{"explain":' || (
                    SELECT '{"totalCount":' || (
                      SELECT count(*) AS count_1
                      FROM (
                        SELECT transfer_1.sequence * 1024 + transfer_1.position AS id, transfer_1.sequence AS sequence, transfer_1.position AS position, account_1.stage AS from_stage, account_2.stage AS to_stage, account_1.unit AS unit, transfer_1.amount AS amount, transfer_1.amount_usd AS amount_usd, mirps_part_money_moved_1.sign * CASE WHEN (r14.unit = 'USD') THEN transfer_1.amount_usd ELSE transfer_1.amount END AS counted, r14.unit AS counted_unit, coalesce(account_2.line_id, account_1.line_id) AS line_id, coalesce(account_2.need_id, account_1.need_id) AS need_id, CASE WHEN (pledge_1.unit = account_1.unit AND pledge_1.fx_method IS NOT NULL AND pledge_1.fx_source IS NOT NULL) THEN pledge_1.fx_rate ELSE round((transfer_1.amount_usd * 0.01) / CAST(CAST(decimal_text(transfer_1.amount, account_1.unit) AS NUMERIC) AS NUMERIC), 12) END AS fx_rate, CASE WHEN (pledge_1.unit = account_1.unit AND pledge_1.fx_method IS NOT NULL AND pledge_1.fx_source IS NOT NULL) THEN pledge_1.fx_date END AS fx_date, CASE WHEN (account_1.unit != 'USD' AND transfer_1.amount_usd IS NOT NULL AND r14.unit = 'USD') THEN CASE WHEN (pledge_1.unit = account_1.unit AND pledge_1.fx_method IS NOT NULL AND pledge_1.fx_source IS NOT NULL) THEN pledge_1.fx_source ELSE coalesce(contribution_1.fx_source, document_1.code) END END AS fx_source, CASE WHEN (pledge_1.unit = account_1.unit AND pledge_1.fx_method IS NOT NULL AND pledge_1.fx_source IS NOT NULL) THEN pledge_1.fx_method ELSE 'STATED' END AS fx_method
                        FROM (
                          SELECT anon_1.sequence, anon_1.position, anon_1.sign
                          FROM (
                            SELECT anon_2.sequence AS sequence, anon_2.position AS position, sum(anon_2.sign) AS sign
                            FROM (
                              SELECT transfer_1.sequence AS sequence, transfer_1.position AS position, 1 AS sign
                              FROM (
                                SELECT anon_4.id AS id
                                FROM (
                                  SELECT account_1.id AS id, account_1.need_id AS need_id, account_1.project_id AS project_id, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                                  FROM account AS account_1
                                  JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = account_1.line_id
                                  JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                                  WHERE (account_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')) AND (($1::VARCHAR) = 'USD' AND (account_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR account_1.unit = ($1::VARCHAR)) AND (pledge_1.event_id IN (
                                      SELECT event_1.id
                                      FROM event AS event_1
                                      WHERE event_1.code = any($2::TEXT[])) AND pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN')) AS anon_4
                                WHERE anon_4.need_id IN (
                                  SELECT mirps_part_needs_1.id
                                  FROM (
                                    SELECT anon_1.id, anon_1.code, anon_1.plan_id, anon_1.state_code, anon_1.pillar, anon_1.sector, anon_1.stated_on_latest, anon_1.required, coalesce(mirps_shared_placed_1.pledged, 0) AS pledged, coalesce(mirps_shared_placed_1.committed, 0) AS committed, coalesce(mirps_shared_placed_1.received, 0) AS received, coalesce(mirps_shared_placed_1.disbursed, 0) AS disbursed, coalesce(mirps_shared_placed_1.spent, 0) AS spent
                                    FROM (
                                      SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coalesce(anon_2.required, 0) AS required
                                      FROM need AS need_1
                                      LEFT OUTER JOIN (
                                        SELECT mirps_shared_sums_1.need_id AS need_id, mirps_shared_sums_1.unit AS unit, mirps_shared_sums_1.required AS required
                                        FROM sums_r17 AS mirps_shared_sums_1
                                        WHERE mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.required > 0) AS anon_2 ON need_1.id = anon_2.need_id AND anon_2.unit = ($1::VARCHAR)
                                      WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                                              SELECT mirps_shared_plans_in_force_1.id
                                              FROM plans_in_force_r18 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false)) AS anon_1
                                    LEFT OUTER JOIN placed_r16 AS mirps_shared_placed_1 ON anon_1.id = mirps_shared_placed_1.need_id
                                    WHERE anon_1.required > 0 OR mirps_shared_placed_1.pledged > 0 OR anon_1.id IN (
                                      SELECT mirps_part_asking_without_rate_1.need_id
                                      FROM (
                                        SELECT anon_1.need_id, anon_1.unit, anon_1.required AS unvalued
                                        FROM (
                                          SELECT mirps_shared_sums_1.need_id AS need_id, mirps_shared_sums_1.unit AS unit, mirps_shared_sums_1.required AS required
                                          FROM sums_r17 AS mirps_shared_sums_1
                                          WHERE mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.required > 0) AS anon_1
                                        WHERE ($1::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS mirps_part_asking_without_rate_1) OR mirps_shared_placed_1.unvalued > 0) AS mirps_part_needs_1) AND (anon_4.donor_id) IS NOT DISTINCT
                                FROM r14.key_a) AS anon_3
                              JOIN transfer AS transfer_1 ON transfer_1.to_account = anon_3.id
                              WHERE transfer_1.effective_on <= $3::DATE AND transfer_1.sequence <= (
                                SELECT ledger_head.sequence
                                FROM ledger_head) UNION ALL
                              SELECT transfer_2.sequence AS sequence, transfer_2.position AS position, -1 AS sign
                              FROM (
                                SELECT anon_4.id AS id
                                FROM (
                                  SELECT account_1.id AS id, account_1.need_id AS need_id, account_1.project_id AS project_id, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                                  FROM account AS account_1
                                  JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = account_1.line_id
                                  JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                                  WHERE (account_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')) AND (($1::VARCHAR) = 'USD' AND (account_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR account_1.unit = ($1::VARCHAR)) AND (pledge_1.event_id IN (
                                      SELECT event_1.id
                                      FROM event AS event_1
                                      WHERE event_1.code = any($2::TEXT[])) AND pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN')) AS anon_4
                                WHERE anon_4.need_id IN (
                                  SELECT mirps_part_needs_1.id
                                  FROM (
                                    SELECT anon_1.id, anon_1.code, anon_1.plan_id, anon_1.state_code, anon_1.pillar, anon_1.sector, anon_1.stated_on_latest, anon_1.required, coalesce(mirps_shared_placed_1.pledged, 0) AS pledged, coalesce(mirps_shared_placed_1.committed, 0) AS committed, coalesce(mirps_shared_placed_1.received, 0) AS received, coalesce(mirps_shared_placed_1.disbursed, 0) AS disbursed, coalesce(mirps_shared_placed_1.spent, 0) AS spent
                                    FROM (
                                      SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coalesce(anon_2.required, 0) AS required
                                      FROM need AS need_1
                                      LEFT OUTER JOIN (
                                        SELECT mirps_shared_sums_1.need_id AS need_id, mirps_shared_sums_1.unit AS unit, mirps_shared_sums_1.required AS required
                                        FROM sums_r17 AS mirps_shared_sums_1
                                        WHERE mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.required > 0) AS anon_2 ON need_1.id = anon_2.need_id AND anon_2.unit = ($1::VARCHAR)
                                      WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                                              SELECT mirps_shared_plans_in_force_1.id
                                              FROM plans_in_force_r18 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false)) AS anon_1
                                    LEFT OUTER JOIN placed_r16 AS mirps_shared_placed_1 ON anon_1.id = mirps_shared_placed_1.need_id
                                    WHERE anon_1.required > 0 OR mirps_shared_placed_1.pledged > 0 OR anon_1.id IN (
                                      SELECT mirps_part_asking_without_rate_1.need_id
                                      FROM (
                                        SELECT anon_1.need_id, anon_1.unit, anon_1.required AS unvalued
                                        FROM (
                                          SELECT mirps_shared_sums_1.need_id AS need_id, mirps_shared_sums_1.unit AS unit, mirps_shared_sums_1.required AS required
                                          FROM sums_r17 AS mirps_shared_sums_1
                                          WHERE mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.required > 0) AS anon_1
                                        WHERE ($1::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS mirps_part_asking_without_rate_1) OR mirps_shared_placed_1.unvalued > 0) AS mirps_part_needs_1) AND (anon_4.donor_id) IS NOT DISTINCT
                                FROM r14.key_a) AS anon_5
                              JOIN transfer AS transfer_2 ON transfer_2.from_account = anon_5.id
                              WHERE transfer_2.effective_on <= $3::DATE AND transfer_2.sequence <= (
                                SELECT ledger_head.sequence
                                FROM ledger_head)) AS anon_2
                            GROUP BY anon_2.sequence, anon_2.position HAVING sum(anon_2.sign) != 0) AS anon_1) AS mirps_part_money_moved_1
                        JOIN transfer AS transfer_1 ON transfer_1.sequence = mirps_part_money_moved_1.sequence AND transfer_1.position = mirps_part_money_moved_1.position
                        JOIN account AS account_1 ON account_1.id = transfer_1.from_account
                        JOIN account AS account_2 ON account_2.id = transfer_1.to_account
                        JOIN journal_entry AS journal_entry_1 ON journal_entry_1.sequence = transfer_1.sequence
                        LEFT OUTER JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = coalesce(account_2.line_id, account_1.line_id)
                        LEFT OUTER JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                        LEFT OUTER JOIN document AS document_1 ON document_1.id = journal_entry_1.document_id
                        LEFT OUTER JOIN contribution AS contribution_1 ON contribution_1.entry_sequence = transfer_1.sequence) AS r15)::text || '}') || '}'
                  FROM (
                    SELECT r12.key_a AS key_a, r12.pledged_amount AS pledged_amount, r12.unplaced_pledged AS unplaced_pledged, r12.pledged_covered AS pledged_covered, r12.pledged_gap AS pledged_gap, r12.pledged_surplus AS pledged_surplus, r12.pledged_full AS pledged_full, r12.committed_amount AS committed_amount, r12.unplaced_committed AS unplaced_committed, r12.committed_covered AS committed_covered, r12.committed_gap AS committed_gap, r12.committed_surplus AS committed_surplus, r12.committed_full AS committed_full, r12.received_amount AS received_amount, r12.unplaced_received AS unplaced_received, r12.received_covered AS received_covered, r12.received_gap AS received_gap, r12.received_surplus AS received_surplus, r12.received_full AS received_full, r12.disbursed_amount AS disbursed_amount, r12.unplaced_disbursed AS unplaced_disbursed, r12.disbursed_covered AS disbursed_covered, r12.disbursed_gap AS disbursed_gap, r12.disbursed_surplus AS disbursed_surplus, r12.disbursed_full AS disbursed_full, r12.spent_amount AS spent_amount, r12.unplaced_spent AS unplaced_spent, r12.spent_covered AS spent_covered, r12.spent_gap AS spent_gap, r12.spent_surplus AS spent_surplus, r12.spent_full AS spent_full, r12.required AS required, r12.needs AS needs, r12.unit AS unit, r12.place_0 AS place_0) AS r14
                  LIMIT 1), 'null') || ',"notAllocated":' || coalesce((
                  SELECT '{"explain":{"nodes":[' || (
                    SELECT coalesce(string_agg(q.body, ','), '')
                    FROM (
                      SELECT '{"counted":' || coalesce('"' || CAST(decimal_text(r20.counted, r20.counted_unit) AS TEXT) || '"', 'null') || '}' AS body
                      FROM (
                        SELECT transfer_1.sequence * 1024 + transfer_1.position AS id, transfer_1.sequence AS sequence, transfer_1.position AS position, account_1.stage AS from_stage, account_2.stage AS to_stage, account_1.unit AS unit, transfer_1.amount AS amount, transfer_1.amount_usd AS amount_usd, mirps_part_money_moved_1.sign * CASE WHEN (r19.unit = 'USD') THEN transfer_1.amount_usd ELSE transfer_1.amount END AS counted, r19.unit AS counted_unit, coalesce(account_2.line_id, account_1.line_id) AS line_id, coalesce(account_2.need_id, account_1.need_id) AS need_id, CASE WHEN (pledge_1.unit = account_1.unit AND pledge_1.fx_method IS NOT NULL AND pledge_1.fx_source IS NOT NULL) THEN pledge_1.fx_rate ELSE round((transfer_1.amount_usd * 0.01) / CAST(CAST(decimal_text(transfer_1.amount, account_1.unit) AS NUMERIC) AS NUMERIC), 12) END AS fx_rate, CASE WHEN (pledge_1.unit = account_1.unit AND pledge_1.fx_method IS NOT NULL AND pledge_1.fx_source IS NOT NULL) THEN pledge_1.fx_date END AS fx_date, CASE WHEN (account_1.unit != 'USD' AND transfer_1.amount_usd IS NOT NULL AND r19.unit = 'USD') THEN CASE WHEN (pledge_1.unit = account_1.unit AND pledge_1.fx_method IS NOT NULL AND pledge_1.fx_source IS NOT NULL) THEN pledge_1.fx_source ELSE coalesce(contribution_1.fx_source, document_1.code) END END AS fx_source, CASE WHEN (pledge_1.unit = account_1.unit AND pledge_1.fx_method IS NOT NULL AND pledge_1.fx_source IS NOT NULL) THEN pledge_1.fx_method ELSE 'STATED' END AS fx_method
                        FROM (
                          SELECT anon_1.sequence, anon_1.position, anon_1.sign
                          FROM (
                            SELECT anon_2.sequence AS sequence, anon_2.position AS position, sum(anon_2.sign) AS sign
                            FROM (
                              SELECT transfer_1.sequence AS sequence, transfer_1.position AS position, 1 AS sign
                              FROM (
                                SELECT anon_4.id AS id
                                FROM (
                                  SELECT account_1.id AS id, account_1.need_id AS need_id, account_1.project_id AS project_id, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                                  FROM account AS account_1
                                  JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = account_1.line_id
                                  JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                                  WHERE (account_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')) AND (($1::VARCHAR) = 'USD' AND (account_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR account_1.unit = ($1::VARCHAR)) AND (pledge_1.event_id IN (
                                      SELECT event_1.id
                                      FROM event AS event_1
                                      WHERE event_1.code = any($2::TEXT[])) AND pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN')) AS anon_4
                                WHERE anon_4.need_id IS NULL AND (anon_4.donor_id) IS NOT DISTINCT
                                FROM r19.key_a) AS anon_3
                              JOIN transfer AS transfer_1 ON transfer_1.to_account = anon_3.id
                              WHERE transfer_1.effective_on <= $3::DATE AND transfer_1.sequence <= (
                                SELECT ledger_head.sequence
                                FROM ledger_head) UNION ALL
                              SELECT transfer_2.sequence AS sequence, transfer_2.position AS position, -1 AS sign
                              FROM (
                                SELECT anon_4.id AS id
                                FROM (
                                  SELECT account_1.id AS id, account_1.need_id AS need_id, account_1.project_id AS project_id, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id AS event_id, pledge_line_1.channel AS channel, pledge_line_1.fund_id AS fund_id, pledge_line_1.modality AS modality, pledge_line_1.earmark_modality AS earmark_modality
                                  FROM account AS account_1
                                  JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = account_1.line_id
                                  JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                                  WHERE (account_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')) AND (($1::VARCHAR) = 'USD' AND (account_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR account_1.unit = ($1::VARCHAR)) AND (pledge_1.event_id IN (
                                      SELECT event_1.id
                                      FROM event AS event_1
                                      WHERE event_1.code = any($2::TEXT[])) AND pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN')) AS anon_4
                                WHERE anon_4.need_id IS NULL AND (anon_4.donor_id) IS NOT DISTINCT
                                FROM r19.key_a) AS anon_5
                              JOIN transfer AS transfer_2 ON transfer_2.from_account = anon_5.id
                              WHERE transfer_2.effective_on <= $3::DATE AND transfer_2.sequence <= (
                                SELECT ledger_head.sequence
                                FROM ledger_head)) AS anon_2
                            GROUP BY anon_2.sequence, anon_2.position HAVING sum(anon_2.sign) != 0) AS anon_1) AS mirps_part_money_moved_1
                        JOIN transfer AS transfer_1 ON transfer_1.sequence = mirps_part_money_moved_1.sequence AND transfer_1.position = mirps_part_money_moved_1.position
                        JOIN account AS account_1 ON account_1.id = transfer_1.from_account
                        JOIN account AS account_2 ON account_2.id = transfer_1.to_account
                        JOIN journal_entry AS journal_entry_1 ON journal_entry_1.sequence = transfer_1.sequence
                        LEFT OUTER JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = coalesce(account_2.line_id, account_1.line_id)
                        LEFT OUTER JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                        LEFT OUTER JOIN document AS document_1 ON document_1.id = journal_entry_1.document_id
                        LEFT OUTER JOIN contribution AS contribution_1 ON contribution_1.entry_sequence = transfer_1.sequence) AS r20
                      ORDER BY r20.id ASC
                      LIMIT $5::INTEGER) AS q) || ']}}'
                  FROM (
                    SELECT 0::numeric AS required, r12.unit AS unit, r12.key_a AS key_a, r12.unplaced_pledged AS pledged_amount, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, r12.unplaced_committed AS committed_amount, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, r12.unplaced_received AS received_amount, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, r12.unplaced_disbursed AS disbursed_amount, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, r12.unplaced_spent AS spent_amount, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full, 0 AS needs) AS r19
                  LIMIT 1), 'null') || '}'
              FROM (
                SELECT anon_1.key_a AS key_a, anon_1.pledged_amount AS pledged_amount, anon_1.unplaced_pledged AS unplaced_pledged, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.pledged_full AS pledged_full, anon_1.committed_amount AS committed_amount, anon_1.unplaced_committed AS unplaced_committed, anon_1.committed_covered AS committed_covered, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.committed_full AS committed_full, anon_1.received_amount AS received_amount, anon_1.unplaced_received AS unplaced_received, anon_1.received_covered AS received_covered, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.received_full AS received_full, anon_1.disbursed_amount AS disbursed_amount, anon_1.unplaced_disbursed AS unplaced_disbursed, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.disbursed_full AS disbursed_full, anon_1.spent_amount AS spent_amount, anon_1.unplaced_spent AS unplaced_spent, anon_1.spent_covered AS spent_covered, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.spent_full AS spent_full, anon_1.required AS required, anon_1.needs AS needs, anon_1.unit AS unit, anon_1.place_0 AS place_0
                FROM (
                  SELECT anon_2.key_a AS key_a, anon_2.pledged_amount AS pledged_amount, anon_2.unplaced_pledged AS unplaced_pledged, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.pledged_full AS pledged_full, anon_2.committed_amount AS committed_amount, anon_2.unplaced_committed AS unplaced_committed, anon_2.committed_covered AS committed_covered, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.committed_full AS committed_full, anon_2.received_amount AS received_amount, anon_2.unplaced_received AS unplaced_received, anon_2.received_covered AS received_covered, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.received_full AS received_full, anon_2.disbursed_amount AS disbursed_amount, anon_2.unplaced_disbursed AS unplaced_disbursed, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.disbursed_full AS disbursed_full, anon_2.spent_amount AS spent_amount, anon_2.unplaced_spent AS unplaced_spent, anon_2.spent_covered AS spent_covered, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, anon_2.spent_full AS spent_full, anon_2.required AS required, anon_2.needs AS needs, ($1::VARCHAR) AS unit, (CASE WHEN (anon_2.key_a < 0) THEN (
                      SELECT concat('INTEREST-', fund_1.code) AS concat_1
                      FROM fund AS fund_1
                      WHERE fund_1.id = -anon_2.key_a) ELSE (
                      SELECT party_1.code
                      FROM party AS party_1
                      WHERE party_1.id = anon_2.key_a) END) AS place_0
                  FROM (
                    SELECT anon_3.key_a AS key_a, anon_3.pledged_amount AS pledged_amount, anon_3.unplaced_pledged AS unplaced_pledged, anon_3.pledged_covered AS pledged_covered, anon_3.pledged_gap AS pledged_gap, anon_3.pledged_surplus AS pledged_surplus, anon_3.pledged_full AS pledged_full, anon_3.committed_amount AS committed_amount, anon_3.unplaced_committed AS unplaced_committed, anon_3.committed_covered AS committed_covered, anon_3.committed_gap AS committed_gap, anon_3.committed_surplus AS committed_surplus, anon_3.committed_full AS committed_full, anon_3.received_amount AS received_amount, anon_3.unplaced_received AS unplaced_received, anon_3.received_covered AS received_covered, anon_3.received_gap AS received_gap, anon_3.received_surplus AS received_surplus, anon_3.received_full AS received_full, anon_3.disbursed_amount AS disbursed_amount, anon_3.unplaced_disbursed AS unplaced_disbursed, anon_3.disbursed_covered AS disbursed_covered, anon_3.disbursed_gap AS disbursed_gap, anon_3.disbursed_surplus AS disbursed_surplus, anon_3.disbursed_full AS disbursed_full, anon_3.spent_amount AS spent_amount, anon_3.unplaced_spent AS unplaced_spent, anon_3.spent_covered AS spent_covered, anon_3.spent_gap AS spent_gap, anon_3.spent_surplus AS spent_surplus, anon_3.spent_full AS spent_full, anon_4.required AS required, anon_4.needs AS needs
                    FROM (
                      SELECT anon_5.key_a AS key_a, anon_5.pledged_amount AS pledged_amount, anon_5.unplaced_pledged AS unplaced_pledged, anon_5.pledged_covered AS pledged_covered, anon_5.pledged_gap AS pledged_gap, anon_5.pledged_surplus AS pledged_surplus, anon_5.pledged_full AS pledged_full, anon_5.committed_amount AS committed_amount, anon_5.unplaced_committed AS unplaced_committed, anon_5.committed_covered AS committed_covered, anon_5.committed_gap AS committed_gap, anon_5.committed_surplus AS committed_surplus, anon_5.committed_full AS committed_full, anon_5.received_amount AS received_amount, anon_5.unplaced_received AS unplaced_received, anon_5.received_covered AS received_covered, anon_5.received_gap AS received_gap, anon_5.received_surplus AS received_surplus, anon_5.received_full AS received_full, anon_5.disbursed_amount AS disbursed_amount, anon_5.unplaced_disbursed AS unplaced_disbursed, anon_5.disbursed_covered AS disbursed_covered, anon_5.disbursed_gap AS disbursed_gap, anon_5.disbursed_surplus AS disbursed_surplus, anon_5.disbursed_full AS disbursed_full, anon_5.spent_amount AS spent_amount, anon_5.unplaced_spent AS unplaced_spent, anon_5.spent_covered AS spent_covered, anon_5.spent_gap AS spent_gap, anon_5.spent_surplus AS spent_surplus, anon_5.spent_full AS spent_full, count(*) OVER () AS groups
                      FROM (
                        SELECT anon_6.key_a AS key_a, coalesce(sum(anon_6.value) FILTER (
                            WHERE anon_6.reached >= 1 AND anon_6.placed), 0::numeric) AS pledged_amount, coalesce(sum(anon_6.value) FILTER (
                            WHERE anon_6.reached >= 1 AND NOT anon_6.placed), 0::numeric) AS unplaced_pledged, NULL::numeric AS pledged_covered, NULL::numeric AS pledged_gap, NULL::numeric AS pledged_surplus, NULL::numeric AS pledged_full, coalesce(sum(anon_6.value) FILTER (
                            WHERE anon_6.reached >= 2 AND anon_6.placed), 0::numeric) AS committed_amount, coalesce(sum(anon_6.value) FILTER (
                            WHERE anon_6.reached >= 2 AND NOT anon_6.placed), 0::numeric) AS unplaced_committed, NULL::numeric AS committed_covered, NULL::numeric AS committed_gap, NULL::numeric AS committed_surplus, NULL::numeric AS committed_full, coalesce(sum(anon_6.value) FILTER (
                            WHERE anon_6.reached >= 3 AND anon_6.placed), 0::numeric) AS received_amount, coalesce(sum(anon_6.value) FILTER (
                            WHERE anon_6.reached >= 3 AND NOT anon_6.placed), 0::numeric) AS unplaced_received, NULL::numeric AS received_covered, NULL::numeric AS received_gap, NULL::numeric AS received_surplus, NULL::numeric AS received_full, coalesce(sum(anon_6.value) FILTER (
                            WHERE anon_6.reached >= 4 AND anon_6.placed), 0::numeric) AS disbursed_amount, coalesce(sum(anon_6.value) FILTER (
                            WHERE anon_6.reached >= 4 AND NOT anon_6.placed), 0::numeric) AS unplaced_disbursed, NULL::numeric AS disbursed_covered, NULL::numeric AS disbursed_gap, NULL::numeric AS disbursed_surplus, NULL::numeric AS disbursed_full, coalesce(sum(anon_6.value) FILTER (
                            WHERE anon_6.reached >= 5 AND anon_6.placed), 0::numeric) AS spent_amount, coalesce(sum(anon_6.value) FILTER (
                            WHERE anon_6.reached >= 5 AND NOT anon_6.placed), 0::numeric) AS unplaced_spent, NULL::numeric AS spent_covered, NULL::numeric AS spent_gap, NULL::numeric AS spent_surplus, NULL::numeric AS spent_full
                        FROM (
                          SELECT anon_7.key_a AS key_a, anon_7.reached AS reached, anon_7.need IS NOT NULL AS placed, sum(anon_7.value) AS value
                          FROM (
                            SELECT (mirps_part_money_1.donor_id) AS key_a, CASE WHEN (mirps_part_money_1.stage IN ('PLEDGED')) THEN 1 WHEN (mirps_part_money_1.stage IN ('COMMITTED')) THEN 2 WHEN (mirps_part_money_1.stage IN ('RECEIVED', 'OBLIGATED')) THEN 3 WHEN (mirps_part_money_1.stage IN ('DISBURSED')) THEN 4 WHEN (mirps_part_money_1.stage IN ('SPENT')) THEN 5 END AS reached, mirps_part_money_1.value AS value, mirps_part_money_1.unit AS unit, mirps_part_money_1.unvalued AS unvalued, mirps_part_needs_1.id AS need
                            FROM (
                              SELECT anon_1.stage, anon_1.unit, anon_1.need_id, anon_1.project_id, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.balance_usd ELSE anon_1.balance END AS value, CASE WHEN (($1::VARCHAR) = 'USD') THEN anon_1.unvalued ELSE 0 END AS unvalued, CASE WHEN starts_with(pledge_1.code, 'INTEREST-') THEN -pledge_line_1.fund_id ELSE pledge_1.donor_id END AS donor_id, pledge_1.event_id, pledge_line_1.channel, pledge_line_1.fund_id, pledge_line_1.modality, pledge_line_1.earmark_modality
                              FROM (
                                SELECT money_copy_account_1.stage AS stage, money_copy_account_1.unit AS unit, money_copy_account_1.line_id AS line_id, money_copy_account_1.need_id AS need_id, money_copy_account_1.project_id AS project_id, money_copy_account_1.balance AS balance, money_copy_account_1.balance_usd AS balance_usd, money_copy_account_1.unvalued AS unvalued
                                FROM money_copy_account AS money_copy_account_1
                                WHERE money_copy_account_1.sequence = (
                                  SELECT mirps_shared_money_moment_1.base
                                  FROM money_moment_r10 AS mirps_shared_money_moment_1) UNION ALL
                                SELECT money_step_account_1.stage AS stage, money_step_account_1.unit AS unit, money_step_account_1.line_id AS line_id, money_step_account_1.need_id AS need_id, money_step_account_1.project_id AS project_id, money_step_account_1.balance AS balance, money_step_account_1.balance_usd AS balance_usd, money_step_account_1.unvalued AS unvalued
                                FROM money_step_account AS money_step_account_1
                                WHERE money_step_account_1.sequence > (
                                  SELECT mirps_shared_money_moment_1.base
                                  FROM money_moment_r10 AS mirps_shared_money_moment_1) AND money_step_account_1.sequence <= (
                                  SELECT mirps_shared_money_moment_2.step
                                  FROM money_moment_r10 AS mirps_shared_money_moment_2) UNION ALL
                                SELECT account_1.stage AS stage, account_1.unit AS unit, account_1.line_id AS line_id, account_1.need_id AS need_id, account_1.project_id AS project_id, mirps_shared_moved_since_1.balance AS balance, mirps_shared_moved_since_1.balance_usd AS balance_usd, mirps_shared_moved_since_1.unvalued AS unvalued
                                FROM moved_since_r11 AS mirps_shared_moved_since_1
                                JOIN account AS account_1 ON account_1.id = mirps_shared_moved_since_1.account_id
                                WHERE account_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT')) AS anon_1
                              JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_1.line_id
                              JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                              WHERE anon_1.stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT') AND (($1::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR anon_1.unit = ($1::VARCHAR)) AND (pledge_1.event_id IN (
                                  SELECT event_1.id
                                  FROM event AS event_1
                                  WHERE event_1.code = any($2::TEXT[])) AND pledge_1.counts IS true AND pledge_1.illustrative IS false) AND (pledge_line_1.modality != 'LOAN')) AS mirps_part_money_1
                            LEFT OUTER JOIN (
                              SELECT anon_1.id, anon_1.code, anon_1.plan_id, anon_1.state_code, anon_1.pillar, anon_1.sector, anon_1.stated_on_latest, anon_1.required, coalesce(mirps_shared_placed_1.pledged, 0) AS pledged, coalesce(mirps_shared_placed_1.committed, 0) AS committed, coalesce(mirps_shared_placed_1.received, 0) AS received, coalesce(mirps_shared_placed_1.disbursed, 0) AS disbursed, coalesce(mirps_shared_placed_1.spent, 0) AS spent
                              FROM (
                                SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coalesce(anon_2.required, 0) AS required
                                FROM need AS need_1
                                LEFT OUTER JOIN (
                                  SELECT mirps_shared_sums_1.need_id AS need_id, mirps_shared_sums_1.unit AS unit, mirps_shared_sums_1.required AS required
                                  FROM sums_r17 AS mirps_shared_sums_1
                                  WHERE mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.required > 0) AS anon_2 ON need_1.id = anon_2.need_id AND anon_2.unit = ($1::VARCHAR)
                                WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                                        SELECT mirps_shared_plans_in_force_1.id
                                        FROM plans_in_force_r18 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false)) AS anon_1
                              LEFT OUTER JOIN placed_r16 AS mirps_shared_placed_1 ON anon_1.id = mirps_shared_placed_1.need_id
                              WHERE anon_1.required > 0 OR mirps_shared_placed_1.pledged > 0 OR anon_1.id IN (
                                SELECT mirps_part_asking_without_rate_1.need_id
                                FROM (
                                  SELECT anon_1.need_id, anon_1.unit, anon_1.required AS unvalued
                                  FROM (
                                    SELECT mirps_shared_sums_1.need_id AS need_id, mirps_shared_sums_1.unit AS unit, mirps_shared_sums_1.required AS required
                                    FROM sums_r17 AS mirps_shared_sums_1
                                    WHERE mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.required > 0) AS anon_1
                                  WHERE ($1::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS mirps_part_asking_without_rate_1) OR mirps_shared_placed_1.unvalued > 0) AS mirps_part_needs_1 ON mirps_part_needs_1.id = mirps_part_money_1.need_id
                            WHERE mirps_part_needs_1.id IS NOT NULL OR mirps_part_money_1.need_id IS NULL) AS anon_7
                          GROUP BY anon_7.key_a, anon_7.reached, anon_7.need IS NOT NULL) AS anon_6
                        GROUP BY anon_6.key_a) AS anon_5) AS anon_3
                    JOIN (
                      SELECT coalesce(sum(mirps_part_needs_2.required), 0::numeric) AS required, count(nullif(mirps_part_needs_2.required, 0)) AS needs
                      FROM (
                        SELECT anon_1.id, anon_1.code, anon_1.plan_id, anon_1.state_code, anon_1.pillar, anon_1.sector, anon_1.stated_on_latest, anon_1.required, coalesce(mirps_shared_placed_1.pledged, 0) AS pledged, coalesce(mirps_shared_placed_1.committed, 0) AS committed, coalesce(mirps_shared_placed_1.received, 0) AS received, coalesce(mirps_shared_placed_1.disbursed, 0) AS disbursed, coalesce(mirps_shared_placed_1.spent, 0) AS spent
                        FROM (
                          SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coalesce(anon_2.required, 0) AS required
                          FROM need AS need_1
                          LEFT OUTER JOIN (
                            SELECT mirps_shared_sums_1.need_id AS need_id, mirps_shared_sums_1.unit AS unit, mirps_shared_sums_1.required AS required
                            FROM sums_r17 AS mirps_shared_sums_1
                            WHERE mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.required > 0) AS anon_2 ON need_1.id = anon_2.need_id AND anon_2.unit = ($1::VARCHAR)
                          WHERE need_1.publication = 'PUBLISHED' AND (need_1.plan_id = any(array((
                                  SELECT mirps_shared_plans_in_force_1.id
                                  FROM plans_in_force_r18 AS mirps_shared_plans_in_force_1)))) AND (need_1.illustrative IS false)) AS anon_1
                        LEFT OUTER JOIN placed_r16 AS mirps_shared_placed_1 ON anon_1.id = mirps_shared_placed_1.need_id
                        WHERE anon_1.required > 0 OR mirps_shared_placed_1.pledged > 0 OR anon_1.id IN (
                          SELECT mirps_part_asking_without_rate_1.need_id
                          FROM (
                            SELECT anon_1.need_id, anon_1.unit, anon_1.required AS unvalued
                            FROM (
                              SELECT mirps_shared_sums_1.need_id AS need_id, mirps_shared_sums_1.unit AS unit, mirps_shared_sums_1.required AS required
                              FROM sums_r17 AS mirps_shared_sums_1
                              WHERE mirps_shared_sums_1.money_class = 0 AND mirps_shared_sums_1.required > 0) AS anon_1
                            WHERE ($1::VARCHAR) = 'USD' AND (anon_1.unit NOT IN ('USD', 'expert-mission', 'person-day', 'person-hour', 'workshop'))) AS mirps_part_asking_without_rate_1) OR mirps_shared_placed_1.unvalued > 0) AS mirps_part_needs_2) AS anon_4 ON true
                    WHERE CASE WHEN (anon_3.groups <= least(10000, $6::bigint)) THEN true WHEN (anon_3.groups IS NULL) THEN false ELSE groups_are_few(anon_3.groups, least(10000, $6::bigint)) END) AS anon_2) AS anon_1) AS r12
              ORDER BY r12.place_0 COLLATE "C" ASC NULLS LAST
              LIMIT 20000), ','))
        FROM (
          SELECT $3::DATE AS effective, coalesce((
              SELECT journal_entry_1.recorded_at
              FROM journal_entry AS journal_entry_1
              WHERE journal_entry_1.sequence = (
                SELECT ledger_head.sequence
                FROM ledger_head)), now()) AS known, (
            SELECT ledger_head.sequence
            FROM ledger_head) AS sequence
          WHERE (codes_are_known('events', $2::TEXT[], NULL::text[], '{REAL}'::text[]))) AS r1
        LIMIT 1), 'null'), coalesce((
        SELECT '{"coverage":' || coalesce((
            SELECT format('{"required":%s,"explainRequired":{"nodes":[%s]}}', coalesce('"' || CAST(decimal_text(r22.required, r22.unit) AS TEXT) || '"', 'null'), (
                SELECT coalesce(string_agg(q.body, ','), '')
                FROM (
                  SELECT '{"entry":' || coalesce((
                      SELECT '{"kind":"' || r24.kind || '"}'
                      FROM (
                        SELECT journal_entry.sequence AS sequence, journal_entry.kind AS kind, journal_entry.effective_on AS effective_on, journal_entry.recorded_at AS recorded_at, journal_entry.actor AS actor, journal_entry.idempotency_key AS idempotency_key, journal_entry.document_id AS document_id, journal_entry.subject AS subject, journal_entry.reverses AS reverses, journal_entry.reason AS reason, journal_entry.note AS note, journal_entry.previous_hash AS previous_hash, journal_entry.hash AS hash, journal_entry.sequence AS id
                        FROM journal_entry) AS r24
                      WHERE r24.sequence = r23.sequence
                      LIMIT 1), 'null') || ',"from":' || CAST(to_json(CAST(r23.from_stage AS TEXT)) AS TEXT) || ',"to":' || CAST(to_json(CAST(r23.to_stage AS TEXT)) AS TEXT) || ',"amount":' || coalesce('"' || CAST(decimal_text(r23.amount, r23.unit) AS TEXT) || '"', 'null') || ',"counted":' || coalesce('"' || CAST(decimal_text(r23.counted, r23.counted_unit) AS TEXT) || '"', 'null') || ',"fx":' || CASE WHEN r23.fx_source IS NOT NULL THEN '{"rate":' || coalesce('"' || CAST(trim_scale(r23.fx_rate) AS TEXT) || '"', 'null') || '}' ELSE 'null' END || ',"need":' || coalesce((
                      SELECT '{"code":"' || r25.code || '"}'
                      FROM need AS r25
                      WHERE r25.id = r23.need_id AND r25.publication = 'PUBLISHED'), 'null') || '}' AS body
                  FROM (
                    SELECT transfer_1.sequence * 1024 + transfer_1.position AS id, transfer_1.sequence AS sequence, transfer_1.position AS position, account_1.stage AS from_stage, account_2.stage AS to_stage, account_1.unit AS unit, transfer_1.amount AS amount, transfer_1.amount_usd AS amount_usd, mirps_part_required_moved_1.sign * CASE WHEN (r22.unit = 'USD') THEN transfer_1.amount_usd ELSE transfer_1.amount END AS counted, r22.unit AS counted_unit, coalesce(account_2.line_id, account_1.line_id) AS line_id, coalesce(account_2.need_id, account_1.need_id) AS need_id, CASE WHEN (pledge_1.unit = account_1.unit AND pledge_1.fx_method IS NOT NULL AND pledge_1.fx_source IS NOT NULL) THEN pledge_1.fx_rate ELSE round((transfer_1.amount_usd * 0.01) / CAST(CAST(decimal_text(transfer_1.amount, account_1.unit) AS NUMERIC) AS NUMERIC), 12) END AS fx_rate, CASE WHEN (pledge_1.unit = account_1.unit AND pledge_1.fx_method IS NOT NULL AND pledge_1.fx_source IS NOT NULL) THEN pledge_1.fx_date END AS fx_date, CASE WHEN (account_1.unit != 'USD' AND transfer_1.amount_usd IS NOT NULL AND r22.unit = 'USD') THEN CASE WHEN (pledge_1.unit = account_1.unit AND pledge_1.fx_method IS NOT NULL AND pledge_1.fx_source IS NOT NULL) THEN pledge_1.fx_source ELSE coalesce(contribution_1.fx_source, document_1.code) END END AS fx_source, CASE WHEN (pledge_1.unit = account_1.unit AND pledge_1.fx_method IS NOT NULL AND pledge_1.fx_source IS NOT NULL) THEN pledge_1.fx_method ELSE 'STATED' END AS fx_method
                    FROM (
                      SELECT anon_1.sequence, anon_1.position, anon_1.sign
                      FROM (
                        SELECT anon_2.sequence AS sequence, anon_2.position AS position, sum(anon_2.sign) AS sign
                        FROM (
                          SELECT transfer_1.sequence AS sequence, transfer_1.position AS position, 1 AS sign
                          FROM (
                            SELECT account_1.id AS id
                            FROM account AS account_1
                            WHERE account_1.stage = 'REQUIRED' AND (CASE WHEN (r22.unit IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) THEN r22.unit ELSE 'USD' END = 'USD' AND (account_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR account_1.unit = CASE WHEN (r22.unit IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) THEN r22.unit ELSE 'USD' END) AND account_1.need_id IN (
                              SELECT anon_4.id
                              FROM (
                                SELECT anon_5.id AS id, anon_5.code AS code, anon_5.plan_id AS plan_id, anon_5.state_code AS state_code, anon_5.pillar AS pillar, anon_5.sector AS sector, anon_5.stated_on_latest AS stated_on_latest, anon_5.required AS required, coalesce(anon_6.pledged, 0) AS pledged, coalesce(anon_6.committed, 0) AS committed, coalesce(anon_6.received, 0) AS received, coalesce(anon_6.disbursed, 0) AS disbursed, coalesce(anon_6.spent, 0) AS spent
                                FROM (
                                  SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coalesce(anon_7.required, 0) AS required
                                  FROM need AS need_1
                                  LEFT OUTER JOIN (
                                    SELECT coverage_sum_1.need_id AS need_id, coverage_sum_1.unit AS unit, coverage_sum_1.required AS required
                                    FROM coverage_sum AS coverage_sum_1
                                    WHERE coverage_sum_1.money_class = 0 AND coverage_sum_1.required > 0) AS anon_7 ON anon_7.need_id = need_1.id AND anon_7.unit = CASE WHEN (r22.unit IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) THEN r22.unit ELSE 'USD' END
                                  WHERE need_1.publication = 'PUBLISHED' AND need_1.id = r22.of_one) AS anon_5
                                LEFT OUTER JOIN (
                                  SELECT coverage_sum_2.need_id AS need_id, coverage_sum_2.pledged + CASE WHEN (
                                    SELECT need_2.illustrative
                                    FROM need AS need_2
                                    WHERE need_2.id = coverage_sum_2.need_id) THEN coverage_sum_2.made_up_pledged ELSE 0 END AS pledged, coverage_sum_2.committed + CASE WHEN (
                                    SELECT need_3.illustrative
                                    FROM need AS need_3
                                    WHERE need_3.id = coverage_sum_2.need_id) THEN coverage_sum_2.made_up_committed ELSE 0 END AS committed, coverage_sum_2.received + CASE WHEN (
                                    SELECT need_4.illustrative
                                    FROM need AS need_4
                                    WHERE need_4.id = coverage_sum_2.need_id) THEN coverage_sum_2.made_up_received ELSE 0 END AS received, coverage_sum_2.disbursed + CASE WHEN (
                                    SELECT need_5.illustrative
                                    FROM need AS need_5
                                    WHERE need_5.id = coverage_sum_2.need_id) THEN coverage_sum_2.made_up_disbursed ELSE 0 END AS disbursed, coverage_sum_2.spent + CASE WHEN (
                                    SELECT need_6.illustrative
                                    FROM need AS need_6
                                    WHERE need_6.id = coverage_sum_2.need_id) THEN coverage_sum_2.made_up_spent ELSE 0 END AS spent
                                  FROM coverage_sum AS coverage_sum_2
                                  WHERE coverage_sum_2.unit = CASE WHEN (r22.unit IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) THEN r22.unit ELSE 'USD' END AND coverage_sum_2.money_class = 0) AS anon_6 ON anon_6.need_id = anon_5.id) AS anon_4)) AS anon_3
                          JOIN transfer AS transfer_1 ON transfer_1.to_account = anon_3.id
                          WHERE transfer_1.effective_on <= CAST(timezone('UTC', now()) AS DATE) AND transfer_1.sequence <= (
                            SELECT ledger_head.sequence
                            FROM ledger_head) UNION ALL
                          SELECT transfer_2.sequence AS sequence, transfer_2.position AS position, -1 AS sign
                          FROM (
                            SELECT account_1.id AS id
                            FROM account AS account_1
                            WHERE account_1.stage = 'REQUIRED' AND (CASE WHEN (r22.unit IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) THEN r22.unit ELSE 'USD' END = 'USD' AND (account_1.unit NOT IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) OR account_1.unit = CASE WHEN (r22.unit IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) THEN r22.unit ELSE 'USD' END) AND account_1.need_id IN (
                              SELECT anon_4.id
                              FROM (
                                SELECT anon_5.id AS id, anon_5.code AS code, anon_5.plan_id AS plan_id, anon_5.state_code AS state_code, anon_5.pillar AS pillar, anon_5.sector AS sector, anon_5.stated_on_latest AS stated_on_latest, anon_5.required AS required, coalesce(anon_6.pledged, 0) AS pledged, coalesce(anon_6.committed, 0) AS committed, coalesce(anon_6.received, 0) AS received, coalesce(anon_6.disbursed, 0) AS disbursed, coalesce(anon_6.spent, 0) AS spent
                                FROM (
                                  SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coalesce(anon_7.required, 0) AS required
                                  FROM need AS need_1
                                  LEFT OUTER JOIN (
                                    SELECT coverage_sum_1.need_id AS need_id, coverage_sum_1.unit AS unit, coverage_sum_1.required AS required
                                    FROM coverage_sum AS coverage_sum_1
                                    WHERE coverage_sum_1.money_class = 0 AND coverage_sum_1.required > 0) AS anon_7 ON anon_7.need_id = need_1.id AND anon_7.unit = CASE WHEN (r22.unit IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) THEN r22.unit ELSE 'USD' END
                                  WHERE need_1.publication = 'PUBLISHED' AND need_1.id = r22.of_one) AS anon_5
                                LEFT OUTER JOIN (
                                  SELECT coverage_sum_2.need_id AS need_id, coverage_sum_2.pledged + CASE WHEN (
                                    SELECT need_2.illustrative
                                    FROM need AS need_2
                                    WHERE need_2.id = coverage_sum_2.need_id) THEN coverage_sum_2.made_up_pledged ELSE 0 END AS pledged, coverage_sum_2.committed + CASE WHEN (
                                    SELECT need_3.illustrative
                                    FROM need AS need_3
                                    WHERE need_3.id = coverage_sum_2.need_id) THEN coverage_sum_2.made_up_committed ELSE 0 END AS committed, coverage_sum_2.received + CASE WHEN (
                                    SELECT need_4.illustrative
                                    FROM need AS need_4
                                    WHERE need_4.id = coverage_sum_2.need_id) THEN coverage_sum_2.made_up_received ELSE 0 END AS received, coverage_sum_2.disbursed + CASE WHEN (
                                    SELECT need_5.illustrative
                                    FROM need AS need_5
                                    WHERE need_5.id = coverage_sum_2.need_id) THEN coverage_sum_2.made_up_disbursed ELSE 0 END AS disbursed, coverage_sum_2.spent + CASE WHEN (
                                    SELECT need_6.illustrative
                                    FROM need AS need_6
                                    WHERE need_6.id = coverage_sum_2.need_id) THEN coverage_sum_2.made_up_spent ELSE 0 END AS spent
                                  FROM coverage_sum AS coverage_sum_2
                                  WHERE coverage_sum_2.unit = CASE WHEN (r22.unit IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) THEN r22.unit ELSE 'USD' END AND coverage_sum_2.money_class = 0) AS anon_6 ON anon_6.need_id = anon_5.id) AS anon_4)) AS anon_8
                          JOIN transfer AS transfer_2 ON transfer_2.from_account = anon_8.id
                          WHERE transfer_2.effective_on <= CAST(timezone('UTC', now()) AS DATE) AND transfer_2.sequence <= (
                            SELECT ledger_head.sequence
                            FROM ledger_head)) AS anon_2
                        GROUP BY anon_2.sequence, anon_2.position HAVING sum(anon_2.sign) != 0) AS anon_1) AS mirps_part_required_moved_1
                    JOIN transfer AS transfer_1 ON transfer_1.sequence = mirps_part_required_moved_1.sequence AND transfer_1.position = mirps_part_required_moved_1.position
                    JOIN account AS account_1 ON account_1.id = transfer_1.from_account
                    JOIN account AS account_2 ON account_2.id = transfer_1.to_account
                    JOIN journal_entry AS journal_entry_1 ON journal_entry_1.sequence = transfer_1.sequence
                    LEFT OUTER JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = coalesce(account_2.line_id, account_1.line_id)
                    LEFT OUTER JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                    LEFT OUTER JOIN document AS document_1 ON document_1.id = journal_entry_1.document_id
                    LEFT OUTER JOIN contribution AS contribution_1 ON contribution_1.entry_sequence = transfer_1.sequence) AS r23
                  ORDER BY r23.id ASC
                  LIMIT $5::INTEGER) AS q))
            FROM (
              SELECT anon_1.required AS required, anon_1.needs AS needs, anon_1.pledged_amount AS pledged_amount, anon_1.pledged_covered AS pledged_covered, anon_1.pledged_full AS pledged_full, anon_1.pledged_gap AS pledged_gap, anon_1.pledged_surplus AS pledged_surplus, anon_1.committed_amount AS committed_amount, anon_1.committed_covered AS committed_covered, anon_1.committed_full AS committed_full, anon_1.committed_gap AS committed_gap, anon_1.committed_surplus AS committed_surplus, anon_1.received_amount AS received_amount, anon_1.received_covered AS received_covered, anon_1.received_full AS received_full, anon_1.received_gap AS received_gap, anon_1.received_surplus AS received_surplus, anon_1.disbursed_amount AS disbursed_amount, anon_1.disbursed_covered AS disbursed_covered, anon_1.disbursed_full AS disbursed_full, anon_1.disbursed_gap AS disbursed_gap, anon_1.disbursed_surplus AS disbursed_surplus, anon_1.spent_amount AS spent_amount, anon_1.spent_covered AS spent_covered, anon_1.spent_full AS spent_full, anon_1.spent_gap AS spent_gap, anon_1.spent_surplus AS spent_surplus, anon_1.unit AS unit, r21.id AS of_one
              FROM (
                SELECT anon_2.required AS required, anon_2.needs AS needs, anon_2.pledged_amount AS pledged_amount, anon_2.pledged_covered AS pledged_covered, anon_2.pledged_full AS pledged_full, anon_2.pledged_gap AS pledged_gap, anon_2.pledged_surplus AS pledged_surplus, anon_2.committed_amount AS committed_amount, anon_2.committed_covered AS committed_covered, anon_2.committed_full AS committed_full, anon_2.committed_gap AS committed_gap, anon_2.committed_surplus AS committed_surplus, anon_2.received_amount AS received_amount, anon_2.received_covered AS received_covered, anon_2.received_full AS received_full, anon_2.received_gap AS received_gap, anon_2.received_surplus AS received_surplus, anon_2.disbursed_amount AS disbursed_amount, anon_2.disbursed_covered AS disbursed_covered, anon_2.disbursed_full AS disbursed_full, anon_2.disbursed_gap AS disbursed_gap, anon_2.disbursed_surplus AS disbursed_surplus, anon_2.spent_amount AS spent_amount, anon_2.spent_covered AS spent_covered, anon_2.spent_full AS spent_full, anon_2.spent_gap AS spent_gap, anon_2.spent_surplus AS spent_surplus, CASE WHEN (r21.unit IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) THEN r21.unit ELSE 'USD' END AS unit
                FROM (
                  SELECT anon_3.required AS required, anon_3.needs AS needs, anon_3.pledged_amount AS pledged_amount, anon_3.pledged_covered AS pledged_covered, anon_3.pledged_full AS pledged_full, anon_3.required - anon_3.pledged_covered AS pledged_gap, anon_3.pledged_amount - anon_3.pledged_covered AS pledged_surplus, anon_3.committed_amount AS committed_amount, anon_3.committed_covered AS committed_covered, anon_3.committed_full AS committed_full, anon_3.required - anon_3.committed_covered AS committed_gap, anon_3.committed_amount - anon_3.committed_covered AS committed_surplus, anon_3.received_amount AS received_amount, anon_3.received_covered AS received_covered, anon_3.received_full AS received_full, anon_3.required - anon_3.received_covered AS received_gap, anon_3.received_amount - anon_3.received_covered AS received_surplus, anon_3.disbursed_amount AS disbursed_amount, anon_3.disbursed_covered AS disbursed_covered, anon_3.disbursed_full AS disbursed_full, anon_3.required - anon_3.disbursed_covered AS disbursed_gap, anon_3.disbursed_amount - anon_3.disbursed_covered AS disbursed_surplus, anon_3.spent_amount AS spent_amount, anon_3.spent_covered AS spent_covered, anon_3.spent_full AS spent_full, anon_3.required - anon_3.spent_covered AS spent_gap, anon_3.spent_amount - anon_3.spent_covered AS spent_surplus
                  FROM (
                    SELECT coalesce(sum(anon_4.required), 0::numeric) AS required, count(nullif(anon_4.required, 0)) AS needs, coalesce(sum(anon_4.pledged), 0::numeric) AS pledged_amount, coalesce(sum(least(anon_4.pledged, anon_4.required)), 0::numeric) AS pledged_covered, count(*) FILTER (
                      WHERE anon_4.pledged >= nullif(anon_4.required, 0)) AS pledged_full, coalesce(sum(anon_4.committed), 0::numeric) AS committed_amount, coalesce(sum(least(anon_4.committed, anon_4.required)), 0::numeric) AS committed_covered, count(*) FILTER (
                      WHERE anon_4.committed >= nullif(anon_4.required, 0)) AS committed_full, coalesce(sum(anon_4.received), 0::numeric) AS received_amount, coalesce(sum(least(anon_4.received, anon_4.required)), 0::numeric) AS received_covered, count(*) FILTER (
                      WHERE anon_4.received >= nullif(anon_4.required, 0)) AS received_full, coalesce(sum(anon_4.disbursed), 0::numeric) AS disbursed_amount, coalesce(sum(least(anon_4.disbursed, anon_4.required)), 0::numeric) AS disbursed_covered, count(*) FILTER (
                      WHERE anon_4.disbursed >= nullif(anon_4.required, 0)) AS disbursed_full, coalesce(sum(anon_4.spent), 0::numeric) AS spent_amount, coalesce(sum(least(anon_4.spent, anon_4.required)), 0::numeric) AS spent_covered, count(*) FILTER (
                      WHERE anon_4.spent >= nullif(anon_4.required, 0)) AS spent_full
                    FROM (
                      SELECT anon_5.id AS id, anon_5.code AS code, anon_5.plan_id AS plan_id, anon_5.state_code AS state_code, anon_5.pillar AS pillar, anon_5.sector AS sector, anon_5.stated_on_latest AS stated_on_latest, anon_5.required AS required, coalesce(anon_6.pledged, 0) AS pledged, coalesce(anon_6.committed, 0) AS committed, coalesce(anon_6.received, 0) AS received, coalesce(anon_6.disbursed, 0) AS disbursed, coalesce(anon_6.spent, 0) AS spent
                      FROM (
                        SELECT need_1.id AS id, need_1.code AS code, need_1.plan_id AS plan_id, need_1.state_code AS state_code, need_1.pillar AS pillar, need_1.sector AS sector, need_1.stated_on_latest AS stated_on_latest, coalesce(anon_7.required, 0) AS required
                        FROM need AS need_1
                        LEFT OUTER JOIN (
                          SELECT coverage_sum_1.need_id AS need_id, coverage_sum_1.unit AS unit, coverage_sum_1.required AS required
                          FROM coverage_sum AS coverage_sum_1
                          WHERE coverage_sum_1.money_class = 0 AND coverage_sum_1.required > 0) AS anon_7 ON anon_7.need_id = need_1.id AND anon_7.unit = CASE WHEN (r21.unit IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) THEN r21.unit ELSE 'USD' END
                        WHERE need_1.publication = 'PUBLISHED' AND need_1.id = r21.id) AS anon_5
                      LEFT OUTER JOIN (
                        SELECT coverage_sum_2.need_id AS need_id, coverage_sum_2.pledged + CASE WHEN (
                          SELECT need_2.illustrative
                          FROM need AS need_2
                          WHERE need_2.id = coverage_sum_2.need_id) THEN coverage_sum_2.made_up_pledged ELSE 0 END AS pledged, coverage_sum_2.committed + CASE WHEN (
                          SELECT need_3.illustrative
                          FROM need AS need_3
                          WHERE need_3.id = coverage_sum_2.need_id) THEN coverage_sum_2.made_up_committed ELSE 0 END AS committed, coverage_sum_2.received + CASE WHEN (
                          SELECT need_4.illustrative
                          FROM need AS need_4
                          WHERE need_4.id = coverage_sum_2.need_id) THEN coverage_sum_2.made_up_received ELSE 0 END AS received, coverage_sum_2.disbursed + CASE WHEN (
                          SELECT need_5.illustrative
                          FROM need AS need_5
                          WHERE need_5.id = coverage_sum_2.need_id) THEN coverage_sum_2.made_up_disbursed ELSE 0 END AS disbursed, coverage_sum_2.spent + CASE WHEN (
                          SELECT need_6.illustrative
                          FROM need AS need_6
                          WHERE need_6.id = coverage_sum_2.need_id) THEN coverage_sum_2.made_up_spent ELSE 0 END AS spent
                        FROM coverage_sum AS coverage_sum_2
                        WHERE coverage_sum_2.unit = CASE WHEN (r21.unit IN ('expert-mission', 'person-day', 'person-hour', 'workshop')) THEN r21.unit ELSE 'USD' END AND coverage_sum_2.money_class = 0) AS anon_6 ON anon_6.need_id = anon_5.id) AS anon_4) AS anon_3) AS anon_2) AS anon_1
              WHERE (true)) AS r22
            LIMIT 1), 'null') || '}'
        FROM need AS r21
        WHERE r21.code = $7::VARCHAR AND r21.publication = 'PUBLISHED'
        LIMIT 1), 'null')), 'UTF8')
