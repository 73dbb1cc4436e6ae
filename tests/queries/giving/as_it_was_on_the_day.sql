SELECT convert_to(format('{"pledges":%s,"event":%s}', (WITH moment_then AS MATERIALIZED (
        SELECT $2::date AS day, it.last, 'infinity'::timestamptz AS known
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
        WHERE moved.moves > 0), event AS NOT MATERIALIZED (
        SELECT it.*
        FROM public.event AS it
        WHERE it.recorded_at <= (
          SELECT moment_then.known
          FROM moment_then)), journal_entry AS NOT MATERIALIZED (
        SELECT it.*
        FROM public.journal_entry AS it
        WHERE it.effective_on <= (
          SELECT moment_then.day
          FROM moment_then) AND it.sequence <= (
          SELECT moment_then.last
          FROM moment_then)), pledge AS NOT MATERIALIZED (
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
          LIMIT 1) AS earlier ON true), pledge_revision AS NOT MATERIALIZED (
        SELECT it.id, it.confidence, it.illustrative, it.note, it.recorded_at, it.operation_id, it.code, it.line_id, it.revised_edtf, it.revised_earliest, it.revised_latest, it.before_minor, it.after_minor, it.qualifier, it.entry_sequence
        FROM public.pledge_revision AS it
        WHERE EXISTS (
          SELECT
          FROM journal_entry AS counted
          WHERE counted.sequence = it.entry_sequence)), transfer AS NOT MATERIALIZED (
        SELECT it.*
        FROM public.transfer AS it
        WHERE it.effective_on <= (
          SELECT moment_then.day
          FROM moment_then) AND it.sequence <= (
          SELECT moment_then.last
          FROM moment_then))
      SELECT '{"totalCount":' || (
        SELECT count(*) AS count_1
        FROM pledge AS r2
        WHERE r2.publication = 'PUBLISHED' AND NOT r2.illustrative AND (r2.event_id IN (
            SELECT event_1.id
            FROM event AS event_1
            WHERE event_1.code = any($1::TEXT[]))))::text || ',"nodes":[' || (
        SELECT coalesce(string_agg(q.body, ','), '')
        FROM (
          SELECT '{"code":"' || r1.code || '","status":' || CAST(to_json(CAST((
                  SELECT CASE WHEN (r1.publication = 'WITHDRAWN') THEN 'WITHDRAWN' WHEN (r1.duplicate_of_id IS NOT NULL) THEN 'DUPLICATE' WHEN (anon_2.lines = anon_2.lines_unknown AND (anon_2.lines > 0 OR r1.stated_minor IS NULL)) THEN 'UNKNOWN_AMOUNT' WHEN (anon_2.received > anon_2.promised) THEN 'OVER_FULFILLED' WHEN (anon_2.received > 0 AND anon_2.received = anon_2.promised) THEN 'FULFILLED' WHEN (anon_2.received > 0) THEN 'PARTLY_RECEIVED' WHEN (anon_2.lines_booked > 0 AND anon_2.pledged + anon_2.committed = 0 AND anon_2.withdrawn > 0) THEN 'WITHDRAWN' WHEN (anon_2.lines_booked > 0 AND anon_2.pledged + anon_2.committed = 0 AND anon_2.returned > 0) THEN 'RETURNED' WHEN (anon_2.lines_booked > 0 AND anon_2.pledged + anon_2.committed = 0) THEN 'REVERSED' WHEN (anon_2.committed > 0 AND anon_2.pledged = 0) THEN 'COMMITTED' WHEN (anon_2.committed > 0) THEN 'PARTLY_COMMITTED' ELSE 'ANNOUNCED' END AS anon_1
                  FROM (
                    SELECT coalesce(r1.unit, min(anon_3.unit)) AS unit, CASE WHEN (r1.unit IS NULL AND min(anon_3.unit) != max(anon_3.unit)) THEN NULL ELSE sum(anon_3.promised) FILTER (
                      WHERE r1.unit IS NULL OR r1.unit = anon_3.unit) END AS lines_promise, CASE WHEN (count(anon_3.line_id) FILTER (
                        WHERE (r1.unit IS NULL OR r1.unit = anon_3.unit) AND anon_3.promised IS NOT NULL AND anon_3.usd IS NULL) = 0) THEN sum(anon_3.usd) FILTER (
                      WHERE r1.unit IS NULL OR r1.unit = anon_3.unit) END AS lines_usd, count(anon_3.line_id) AS lines, count(anon_3.line_id) FILTER (
                      WHERE anon_3.promised IS NULL) AS lines_unknown, count(anon_3.line_id) FILTER (
                      WHERE anon_3.unvalued > 0 AND anon_3.unit = upper(anon_3.unit)) AS lines_unvalued, count(anon_3.whole) AS lines_booked, max(anon_3.rank) AS rank, coalesce(sum(anon_3.promised) FILTER (
                        WHERE (r1.unit IS NULL OR r1.unit = anon_3.unit) AND anon_3.whole IS NOT NULL), 0) AS promised, coalesce(sum(anon_3.pledged) FILTER (
                        WHERE (r1.unit IS NULL OR r1.unit = anon_3.unit) AND anon_3.whole IS NOT NULL), 0) AS pledged, coalesce(sum(anon_3.committed) FILTER (
                        WHERE (r1.unit IS NULL OR r1.unit = anon_3.unit) AND anon_3.whole IS NOT NULL), 0) AS committed, coalesce(sum(anon_3.received) FILTER (
                        WHERE (r1.unit IS NULL OR r1.unit = anon_3.unit) AND anon_3.whole IS NOT NULL), 0) AS received, coalesce(sum(anon_3.withdrawn) FILTER (
                        WHERE (r1.unit IS NULL OR r1.unit = anon_3.unit) AND anon_3.whole IS NOT NULL), 0) AS withdrawn, coalesce(sum(anon_3.returned) FILTER (
                        WHERE (r1.unit IS NULL OR r1.unit = anon_3.unit) AND anon_3.whole IS NOT NULL), 0) AS returned
                    FROM (
                      SELECT anon_4.line_id AS line_id, anon_4.unit AS unit, anon_4.whole AS whole, anon_4.promised AS promised, anon_4.rank AS rank, anon_4.value_usd_minor AS value_usd_minor, anon_4.whole_usd AS whole_usd, anon_4.unvalued AS unvalued, anon_4.pledged AS pledged, anon_4.committed AS committed, anon_4.received AS received, anon_4.withdrawn AS withdrawn, anon_4.returned AS returned, CASE WHEN (anon_4.unit = 'USD') THEN anon_4.promised WHEN (anon_4.whole IS NULL) THEN anon_4.value_usd_minor WHEN (anon_4.unvalued > 0) THEN NULL WHEN (anon_4.whole = anon_4.promised) THEN anon_4.whole_usd ELSE divide_half_even(anon_4.whole_usd * anon_4.promised, anon_4.whole) END AS usd
                      FROM (
                        SELECT pledge_line_1.id AS line_id, coalesce(pledge_line_1.unit, account_1.unit) AS unit, sum(account_1.balance) AS whole, least(sum(account_1.balance), coalesce((
                              SELECT pledge_revision_1.after_minor
                              FROM pledge_revision AS pledge_revision_1
                              WHERE pledge_revision_1.line_id = pledge_line_1.id AND NOT (EXISTS (
                                  SELECT journal_entry_1.sequence
                                  FROM journal_entry AS journal_entry_1
                                  WHERE journal_entry_1.reverses = pledge_revision_1.entry_sequence))
                              ORDER BY pledge_revision_1.entry_sequence DESC
                              LIMIT 1), pledge_line_1.stated_minor)) AS promised, array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], coalesce((
                              SELECT pledge_revision_2.qualifier
                              FROM pledge_revision AS pledge_revision_2
                              WHERE pledge_revision_2.line_id = pledge_line_1.id AND NOT (EXISTS (
                                  SELECT journal_entry_2.sequence
                                  FROM journal_entry AS journal_entry_2
                                  WHERE journal_entry_2.reverses = pledge_revision_2.entry_sequence))
                              ORDER BY pledge_revision_2.entry_sequence DESC
                              LIMIT 1), pledge_line_1.qualifier)) AS rank, pledge_line_1.value_usd_minor AS value_usd_minor, sum(account_1.balance_usd) AS whole_usd, coalesce(sum(account_1.unvalued), 0) AS unvalued, coalesce(sum(account_1.balance) FILTER (
                            WHERE account_1.stage IN ('PLEDGED')), 0) AS pledged, coalesce(sum(account_1.balance) FILTER (
                            WHERE account_1.stage IN ('COMMITTED')), 0) AS committed, coalesce(sum(account_1.balance) FILTER (
                            WHERE account_1.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'FX')), 0) AS received, coalesce(sum(account_1.balance) FILTER (
                            WHERE account_1.stage IN ('WITHDRAWN')), 0) AS withdrawn, coalesce(sum(account_1.balance) FILTER (
                            WHERE account_1.stage IN ('RETURNED')), 0) AS returned
                        FROM pledge_line AS pledge_line_1
                        LEFT OUTER JOIN account AS account_1 ON account_1.line_id = pledge_line_1.id AND (pledge_line_1.unit IS NULL OR account_1.unit = pledge_line_1.unit)
                        WHERE pledge_line_1.pledge_id = r1.id
                        GROUP BY pledge_line_1.id, pledge_line_1.pledge_id, pledge_line_1.qualifier, pledge_line_1.stated_minor, pledge_line_1.unit, pledge_line_1.value_usd_minor, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_4) AS anon_3) AS anon_2) AS TEXT)) AS TEXT) || ',"amount":' || coalesce((
              SELECT '{"amount":' || coalesce('"' || CAST(decimal_text(r3.minor, r3.unit) AS TEXT) || '"', 'null') || ',"currency":' || coalesce(CAST(to_json(CAST(r3.unit AS TEXT)) AS TEXT), 'null') || ',"usd":' || coalesce('"' || CAST(decimal_text(r3.usd_minor, 'USD') AS TEXT) || '"', 'null') || '}'
              FROM (
                SELECT CASE WHEN (anon_1.lines = 0) THEN r1.stated_minor ELSE anon_1.lines_promise END AS minor, anon_1.unit AS unit, split_part('EXACT AT_LEAST MORE_THAN NEARLY APPROXIMATE UP_TO REMAINDER UNKNOWN', ' ', greatest(anon_1.rank, CASE WHEN (CASE WHEN (anon_1.lines = 0) THEN r1.stated_minor ELSE anon_1.lines_promise END IS NOT DISTINCT
                      FROM r1.stated_minor) THEN array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], r1.qualifier) END)) AS qualifier, CASE WHEN (CASE WHEN (anon_1.lines = 0) THEN r1.stated_minor ELSE anon_1.lines_promise END IS NOT DISTINCT
                  FROM r1.stated_minor AND r1.stated_usd_minor IS NOT NULL) THEN r1.stated_usd_minor WHEN (r1.unit = 'USD') THEN CASE WHEN (anon_1.lines = 0) THEN r1.stated_minor ELSE anon_1.lines_promise END ELSE anon_1.lines_usd END AS usd_minor, r1.fx_rate AS fx_rate, r1.fx_date AS fx_date, r1.fx_source AS fx_source, CASE WHEN (r1.unit != 'USD') THEN r1.fx_method END AS fx_method
                FROM (
                  SELECT coalesce(r1.unit, min(anon_2.unit)) AS unit, CASE WHEN (r1.unit IS NULL AND min(anon_2.unit) != max(anon_2.unit)) THEN NULL ELSE sum(anon_2.promised) FILTER (
                    WHERE r1.unit IS NULL OR r1.unit = anon_2.unit) END AS lines_promise, CASE WHEN (count(anon_2.line_id) FILTER (
                      WHERE (r1.unit IS NULL OR r1.unit = anon_2.unit) AND anon_2.promised IS NOT NULL AND anon_2.usd IS NULL) = 0) THEN sum(anon_2.usd) FILTER (
                    WHERE r1.unit IS NULL OR r1.unit = anon_2.unit) END AS lines_usd, count(anon_2.line_id) AS lines, count(anon_2.line_id) FILTER (
                    WHERE anon_2.promised IS NULL) AS lines_unknown, count(anon_2.line_id) FILTER (
                    WHERE anon_2.unvalued > 0 AND anon_2.unit = upper(anon_2.unit)) AS lines_unvalued, count(anon_2.whole) AS lines_booked, max(anon_2.rank) AS rank, coalesce(sum(anon_2.promised) FILTER (
                      WHERE (r1.unit IS NULL OR r1.unit = anon_2.unit) AND anon_2.whole IS NOT NULL), 0) AS promised, coalesce(sum(anon_2.pledged) FILTER (
                      WHERE (r1.unit IS NULL OR r1.unit = anon_2.unit) AND anon_2.whole IS NOT NULL), 0) AS pledged, coalesce(sum(anon_2.committed) FILTER (
                      WHERE (r1.unit IS NULL OR r1.unit = anon_2.unit) AND anon_2.whole IS NOT NULL), 0) AS committed, coalesce(sum(anon_2.received) FILTER (
                      WHERE (r1.unit IS NULL OR r1.unit = anon_2.unit) AND anon_2.whole IS NOT NULL), 0) AS received, coalesce(sum(anon_2.withdrawn) FILTER (
                      WHERE (r1.unit IS NULL OR r1.unit = anon_2.unit) AND anon_2.whole IS NOT NULL), 0) AS withdrawn, coalesce(sum(anon_2.returned) FILTER (
                      WHERE (r1.unit IS NULL OR r1.unit = anon_2.unit) AND anon_2.whole IS NOT NULL), 0) AS returned
                  FROM (
                    SELECT anon_3.line_id AS line_id, anon_3.unit AS unit, anon_3.whole AS whole, anon_3.promised AS promised, anon_3.rank AS rank, anon_3.value_usd_minor AS value_usd_minor, anon_3.whole_usd AS whole_usd, anon_3.unvalued AS unvalued, anon_3.pledged AS pledged, anon_3.committed AS committed, anon_3.received AS received, anon_3.withdrawn AS withdrawn, anon_3.returned AS returned, CASE WHEN (anon_3.unit = 'USD') THEN anon_3.promised WHEN (anon_3.whole IS NULL) THEN anon_3.value_usd_minor WHEN (anon_3.unvalued > 0) THEN NULL WHEN (anon_3.whole = anon_3.promised) THEN anon_3.whole_usd ELSE divide_half_even(anon_3.whole_usd * anon_3.promised, anon_3.whole) END AS usd
                    FROM (
                      SELECT pledge_line_1.id AS line_id, coalesce(pledge_line_1.unit, account_1.unit) AS unit, sum(account_1.balance) AS whole, least(sum(account_1.balance), coalesce((
                            SELECT pledge_revision_1.after_minor
                            FROM pledge_revision AS pledge_revision_1
                            WHERE pledge_revision_1.line_id = pledge_line_1.id AND NOT (EXISTS (
                                SELECT journal_entry_1.sequence
                                FROM journal_entry AS journal_entry_1
                                WHERE journal_entry_1.reverses = pledge_revision_1.entry_sequence))
                            ORDER BY pledge_revision_1.entry_sequence DESC
                            LIMIT 1), pledge_line_1.stated_minor)) AS promised, array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], coalesce((
                            SELECT pledge_revision_2.qualifier
                            FROM pledge_revision AS pledge_revision_2
                            WHERE pledge_revision_2.line_id = pledge_line_1.id AND NOT (EXISTS (
                                SELECT journal_entry_2.sequence
                                FROM journal_entry AS journal_entry_2
                                WHERE journal_entry_2.reverses = pledge_revision_2.entry_sequence))
                            ORDER BY pledge_revision_2.entry_sequence DESC
                            LIMIT 1), pledge_line_1.qualifier)) AS rank, pledge_line_1.value_usd_minor AS value_usd_minor, sum(account_1.balance_usd) AS whole_usd, coalesce(sum(account_1.unvalued), 0) AS unvalued, coalesce(sum(account_1.balance) FILTER (
                          WHERE account_1.stage IN ('PLEDGED')), 0) AS pledged, coalesce(sum(account_1.balance) FILTER (
                          WHERE account_1.stage IN ('COMMITTED')), 0) AS committed, coalesce(sum(account_1.balance) FILTER (
                          WHERE account_1.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'FX')), 0) AS received, coalesce(sum(account_1.balance) FILTER (
                          WHERE account_1.stage IN ('WITHDRAWN')), 0) AS withdrawn, coalesce(sum(account_1.balance) FILTER (
                          WHERE account_1.stage IN ('RETURNED')), 0) AS returned
                      FROM pledge_line AS pledge_line_1
                      LEFT OUTER JOIN account AS account_1 ON account_1.line_id = pledge_line_1.id AND (pledge_line_1.unit IS NULL OR account_1.unit = pledge_line_1.unit)
                      WHERE pledge_line_1.pledge_id = r1.id
                      GROUP BY pledge_line_1.id, pledge_line_1.pledge_id, pledge_line_1.qualifier, pledge_line_1.stated_minor, pledge_line_1.unit, pledge_line_1.value_usd_minor, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_3) AS anon_2) AS anon_1) AS r3
              LIMIT 1), 'null') || ',"outstanding":' || (WITH account AS NOT MATERIALIZED (
              SELECT *
              FROM public.account), journal_entry AS NOT MATERIALIZED (
              SELECT *
              FROM public.journal_entry), pledge_line AS NOT MATERIALIZED (
              SELECT *
              FROM public.pledge_line), pledge_revision AS NOT MATERIALIZED (
              SELECT *
              FROM public.pledge_revision), transfer AS NOT MATERIALIZED (
              SELECT *
              FROM public.transfer)
            SELECT '[' || array_to_string(ARRAY(
                SELECT '{"amount":' || coalesce('"' || CAST(decimal_text(r4.minor, r4.unit) AS TEXT) || '"', 'null') || ',"currency":' || CAST(to_json(CAST(r4.unit AS TEXT)) AS TEXT) || '}'
                FROM (
                  SELECT sum(anon_1.pledged + anon_1.committed) AS minor, anon_1.unit AS unit
                  FROM (
                    SELECT anon_2.line_id AS line_id, anon_2.unit AS unit, anon_2.whole AS whole, anon_2.promised AS promised, anon_2.rank AS rank, anon_2.value_usd_minor AS value_usd_minor, anon_2.whole_usd AS whole_usd, anon_2.unvalued AS unvalued, anon_2.pledged AS pledged, anon_2.committed AS committed, anon_2.received AS received, anon_2.withdrawn AS withdrawn, anon_2.returned AS returned, CASE WHEN (anon_2.unit = 'USD') THEN anon_2.promised WHEN (anon_2.whole IS NULL) THEN anon_2.value_usd_minor WHEN (anon_2.unvalued > 0) THEN NULL WHEN (anon_2.whole = anon_2.promised) THEN anon_2.whole_usd ELSE divide_half_even(anon_2.whole_usd * anon_2.promised, anon_2.whole) END AS usd
                    FROM (
                      SELECT pledge_line_1.id AS line_id, coalesce(pledge_line_1.unit, anon_3.unit) AS unit, sum(anon_3.balance) AS whole, least(sum(anon_3.balance), coalesce((
                            SELECT pledge_revision_1.after_minor
                            FROM pledge_revision AS pledge_revision_1
                            WHERE pledge_revision_1.line_id = pledge_line_1.id AND (EXISTS (
                                SELECT journal_entry_1.sequence
                                FROM journal_entry AS journal_entry_1
                                WHERE journal_entry_1.sequence = pledge_revision_1.entry_sequence AND journal_entry_1.effective_on <= $2::DATE)) AND NOT (EXISTS (
                                SELECT journal_entry_2.sequence
                                FROM journal_entry AS journal_entry_2
                                WHERE journal_entry_2.reverses = pledge_revision_1.entry_sequence AND journal_entry_2.effective_on <= $2::DATE))
                            ORDER BY pledge_revision_1.entry_sequence DESC
                            LIMIT 1), pledge_line_1.stated_minor)) AS promised, array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], coalesce((
                            SELECT pledge_revision_2.qualifier
                            FROM pledge_revision AS pledge_revision_2
                            WHERE pledge_revision_2.line_id = pledge_line_1.id AND (EXISTS (
                                SELECT journal_entry_3.sequence
                                FROM journal_entry AS journal_entry_3
                                WHERE journal_entry_3.sequence = pledge_revision_2.entry_sequence AND journal_entry_3.effective_on <= $2::DATE)) AND NOT (EXISTS (
                                SELECT journal_entry_4.sequence
                                FROM journal_entry AS journal_entry_4
                                WHERE journal_entry_4.reverses = pledge_revision_2.entry_sequence AND journal_entry_4.effective_on <= $2::DATE))
                            ORDER BY pledge_revision_2.entry_sequence DESC
                            LIMIT 1), pledge_line_1.qualifier)) AS rank, pledge_line_1.value_usd_minor AS value_usd_minor, sum(anon_3.balance_usd) AS whole_usd, coalesce(sum(anon_3.unvalued), 0) AS unvalued, coalesce(sum(anon_3.balance) FILTER (
                          WHERE anon_3.stage IN ('PLEDGED')), 0) AS pledged, coalesce(sum(anon_3.balance) FILTER (
                          WHERE anon_3.stage IN ('COMMITTED')), 0) AS committed, coalesce(sum(anon_3.balance) FILTER (
                          WHERE anon_3.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'FX')), 0) AS received, coalesce(sum(anon_3.balance) FILTER (
                          WHERE anon_3.stage IN ('WITHDRAWN')), 0) AS withdrawn, coalesce(sum(anon_3.balance) FILTER (
                          WHERE anon_3.stage IN ('RETURNED')), 0) AS returned
                      FROM pledge_line AS pledge_line_1
                      LEFT OUTER JOIN (
                        SELECT account_1.id AS id, account_1.stage AS stage, account_1.unit AS unit, account_1.party_id AS party_id, account_1.line_id AS line_id, account_1.fund_id AS fund_id, account_1.need_id AS need_id, account_1.project_id AS project_id, anon_4.balance AS balance, anon_4.balance_usd AS balance_usd, anon_4.unvalued AS unvalued
                        FROM account AS account_1
                        JOIN LATERAL (
                          SELECT count(*) AS moves, sum(anon_5.balance) AS balance, sum(anon_5.balance_usd) AS balance_usd, sum(anon_5.unvalued) AS unvalued
                          FROM (
                            SELECT 1 * transfer_1.amount AS balance, 1 * coalesce(transfer_1.amount_usd, 0) AS balance_usd, 1 * CASE WHEN (transfer_1.amount_usd IS NULL) THEN transfer_1.amount ELSE 0 END AS unvalued
                            FROM transfer AS transfer_1
                            WHERE transfer_1.to_account = account_1.id AND transfer_1.effective_on <= $2::DATE UNION ALL
                            SELECT -1 * transfer_2.amount AS balance, -1 * coalesce(transfer_2.amount_usd, 0) AS balance_usd, -1 * CASE WHEN (transfer_2.amount_usd IS NULL) THEN transfer_2.amount ELSE 0 END AS unvalued
                            FROM transfer AS transfer_2
                            WHERE transfer_2.from_account = account_1.id AND transfer_2.effective_on <= $2::DATE) AS anon_5) AS anon_4 ON true
                        WHERE anon_4.moves > 0) AS anon_3 ON anon_3.line_id = pledge_line_1.id AND (pledge_line_1.unit IS NULL OR anon_3.unit = pledge_line_1.unit)
                      WHERE pledge_line_1.pledge_id = r1.id
                      GROUP BY pledge_line_1.id, pledge_line_1.pledge_id, pledge_line_1.qualifier, pledge_line_1.stated_minor, pledge_line_1.unit, pledge_line_1.value_usd_minor, coalesce(pledge_line_1.unit, anon_3.unit)) AS anon_2) AS anon_1
                  WHERE anon_1.whole IS NOT NULL
                  GROUP BY anon_1.unit) AS r4
                ORDER BY r4.unit
                LIMIT 1000), ',') || ']') || ',"lines":[' || array_to_string(ARRAY(
              SELECT '{"received":' || (WITH account AS NOT MATERIALIZED (
                  SELECT *
                  FROM public.account), journal_entry AS NOT MATERIALIZED (
                  SELECT *
                  FROM public.journal_entry), pledge_line AS NOT MATERIALIZED (
                  SELECT *
                  FROM public.pledge_line), pledge_revision AS NOT MATERIALIZED (
                  SELECT *
                  FROM public.pledge_revision), transfer AS NOT MATERIALIZED (
                  SELECT *
                  FROM public.transfer)
                SELECT '[' || array_to_string(ARRAY(
                    SELECT '{"amount":' || coalesce('"' || CAST(decimal_text(r6.minor, r6.unit) AS TEXT) || '"', 'null') || '}'
                    FROM (
                      SELECT sum(anon_1.received) AS minor, anon_1.unit AS unit
                      FROM (
                        SELECT anon_2.line_id AS line_id, anon_2.unit AS unit, anon_2.whole AS whole, anon_2.promised AS promised, anon_2.rank AS rank, anon_2.value_usd_minor AS value_usd_minor, anon_2.whole_usd AS whole_usd, anon_2.unvalued AS unvalued, anon_2.pledged AS pledged, anon_2.committed AS committed, anon_2.received AS received, anon_2.withdrawn AS withdrawn, anon_2.returned AS returned, CASE WHEN (anon_2.unit = 'USD') THEN anon_2.promised WHEN (anon_2.whole IS NULL) THEN anon_2.value_usd_minor WHEN (anon_2.unvalued > 0) THEN NULL WHEN (anon_2.whole = anon_2.promised) THEN anon_2.whole_usd ELSE divide_half_even(anon_2.whole_usd * anon_2.promised, anon_2.whole) END AS usd
                        FROM (
                          SELECT pledge_line_1.id AS line_id, coalesce(pledge_line_1.unit, anon_3.unit) AS unit, sum(anon_3.balance) AS whole, least(sum(anon_3.balance), coalesce((
                                SELECT pledge_revision_1.after_minor
                                FROM pledge_revision AS pledge_revision_1
                                WHERE pledge_revision_1.line_id = pledge_line_1.id AND (EXISTS (
                                    SELECT journal_entry_1.sequence
                                    FROM journal_entry AS journal_entry_1
                                    WHERE journal_entry_1.sequence = pledge_revision_1.entry_sequence AND journal_entry_1.effective_on <= $2::DATE)) AND NOT (EXISTS (
                                    SELECT journal_entry_2.sequence
                                    FROM journal_entry AS journal_entry_2
                                    WHERE journal_entry_2.reverses = pledge_revision_1.entry_sequence AND journal_entry_2.effective_on <= $2::DATE))
                                ORDER BY pledge_revision_1.entry_sequence DESC
                                LIMIT 1), pledge_line_1.stated_minor)) AS promised, array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], coalesce((
                                SELECT pledge_revision_2.qualifier
                                FROM pledge_revision AS pledge_revision_2
                                WHERE pledge_revision_2.line_id = pledge_line_1.id AND (EXISTS (
                                    SELECT journal_entry_3.sequence
                                    FROM journal_entry AS journal_entry_3
                                    WHERE journal_entry_3.sequence = pledge_revision_2.entry_sequence AND journal_entry_3.effective_on <= $2::DATE)) AND NOT (EXISTS (
                                    SELECT journal_entry_4.sequence
                                    FROM journal_entry AS journal_entry_4
                                    WHERE journal_entry_4.reverses = pledge_revision_2.entry_sequence AND journal_entry_4.effective_on <= $2::DATE))
                                ORDER BY pledge_revision_2.entry_sequence DESC
                                LIMIT 1), pledge_line_1.qualifier)) AS rank, pledge_line_1.value_usd_minor AS value_usd_minor, sum(anon_3.balance_usd) AS whole_usd, coalesce(sum(anon_3.unvalued), 0) AS unvalued, coalesce(sum(anon_3.balance) FILTER (
                              WHERE anon_3.stage IN ('PLEDGED')), 0) AS pledged, coalesce(sum(anon_3.balance) FILTER (
                              WHERE anon_3.stage IN ('COMMITTED')), 0) AS committed, coalesce(sum(anon_3.balance) FILTER (
                              WHERE anon_3.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'FX')), 0) AS received, coalesce(sum(anon_3.balance) FILTER (
                              WHERE anon_3.stage IN ('WITHDRAWN')), 0) AS withdrawn, coalesce(sum(anon_3.balance) FILTER (
                              WHERE anon_3.stage IN ('RETURNED')), 0) AS returned
                          FROM pledge_line AS pledge_line_1
                          LEFT OUTER JOIN (
                            SELECT account_1.id AS id, account_1.stage AS stage, account_1.unit AS unit, account_1.party_id AS party_id, account_1.line_id AS line_id, account_1.fund_id AS fund_id, account_1.need_id AS need_id, account_1.project_id AS project_id, anon_4.balance AS balance, anon_4.balance_usd AS balance_usd, anon_4.unvalued AS unvalued
                            FROM account AS account_1
                            JOIN LATERAL (
                              SELECT count(*) AS moves, sum(anon_5.balance) AS balance, sum(anon_5.balance_usd) AS balance_usd, sum(anon_5.unvalued) AS unvalued
                              FROM (
                                SELECT 1 * transfer_1.amount AS balance, 1 * coalesce(transfer_1.amount_usd, 0) AS balance_usd, 1 * CASE WHEN (transfer_1.amount_usd IS NULL) THEN transfer_1.amount ELSE 0 END AS unvalued
                                FROM transfer AS transfer_1
                                WHERE transfer_1.to_account = account_1.id AND transfer_1.effective_on <= $2::DATE UNION ALL
                                SELECT -1 * transfer_2.amount AS balance, -1 * coalesce(transfer_2.amount_usd, 0) AS balance_usd, -1 * CASE WHEN (transfer_2.amount_usd IS NULL) THEN transfer_2.amount ELSE 0 END AS unvalued
                                FROM transfer AS transfer_2
                                WHERE transfer_2.from_account = account_1.id AND transfer_2.effective_on <= $2::DATE) AS anon_5) AS anon_4 ON true
                            WHERE anon_4.moves > 0) AS anon_3 ON anon_3.line_id = pledge_line_1.id AND (pledge_line_1.unit IS NULL OR anon_3.unit = pledge_line_1.unit)
                          WHERE pledge_line_1.id = r5.id
                          GROUP BY pledge_line_1.id, pledge_line_1.pledge_id, pledge_line_1.qualifier, pledge_line_1.stated_minor, pledge_line_1.unit, pledge_line_1.value_usd_minor, coalesce(pledge_line_1.unit, anon_3.unit)) AS anon_2) AS anon_1
                      WHERE anon_1.whole IS NOT NULL
                      GROUP BY anon_1.unit) AS r6
                    ORDER BY r6.unit
                    LIMIT 1000), ',') || ']') || '}'
              FROM pledge_line AS r5
              WHERE r5.pledge_id = r1.id
              ORDER BY r5.pledge_id, r5.position
              LIMIT 1000), ',') || ']}' AS body
          FROM pledge AS r1
          JOIN LATERAL (
            SELECT ((
                SELECT anon_1.usd_minor
                FROM (
                  SELECT CASE WHEN (anon_2.lines = 0) THEN r1.stated_minor ELSE anon_2.lines_promise END AS minor, anon_2.unit AS unit, split_part('EXACT AT_LEAST MORE_THAN NEARLY APPROXIMATE UP_TO REMAINDER UNKNOWN', ' ', greatest(anon_2.rank, CASE WHEN (CASE WHEN (anon_2.lines = 0) THEN r1.stated_minor ELSE anon_2.lines_promise END IS NOT DISTINCT
                        FROM r1.stated_minor) THEN array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], r1.qualifier) END)) AS qualifier, CASE WHEN (CASE WHEN (anon_2.lines = 0) THEN r1.stated_minor ELSE anon_2.lines_promise END IS NOT DISTINCT
                    FROM r1.stated_minor AND r1.stated_usd_minor IS NOT NULL) THEN r1.stated_usd_minor WHEN (r1.unit = 'USD') THEN CASE WHEN (anon_2.lines = 0) THEN r1.stated_minor ELSE anon_2.lines_promise END ELSE anon_2.lines_usd END AS usd_minor, r1.fx_rate AS fx_rate, r1.fx_date AS fx_date, r1.fx_source AS fx_source, CASE WHEN (r1.unit != 'USD') THEN r1.fx_method END AS fx_method
                  FROM (
                    SELECT coalesce(r1.unit, min(anon_3.unit)) AS unit, CASE WHEN (r1.unit IS NULL AND min(anon_3.unit) != max(anon_3.unit)) THEN NULL ELSE sum(anon_3.promised) FILTER (
                      WHERE r1.unit IS NULL OR r1.unit = anon_3.unit) END AS lines_promise, CASE WHEN (count(anon_3.line_id) FILTER (
                        WHERE (r1.unit IS NULL OR r1.unit = anon_3.unit) AND anon_3.promised IS NOT NULL AND anon_3.usd IS NULL) = 0) THEN sum(anon_3.usd) FILTER (
                      WHERE r1.unit IS NULL OR r1.unit = anon_3.unit) END AS lines_usd, count(anon_3.line_id) AS lines, count(anon_3.line_id) FILTER (
                      WHERE anon_3.promised IS NULL) AS lines_unknown, count(anon_3.line_id) FILTER (
                      WHERE anon_3.unvalued > 0 AND anon_3.unit = upper(anon_3.unit)) AS lines_unvalued, count(anon_3.whole) AS lines_booked, max(anon_3.rank) AS rank, coalesce(sum(anon_3.promised) FILTER (
                        WHERE (r1.unit IS NULL OR r1.unit = anon_3.unit) AND anon_3.whole IS NOT NULL), 0) AS promised, coalesce(sum(anon_3.pledged) FILTER (
                        WHERE (r1.unit IS NULL OR r1.unit = anon_3.unit) AND anon_3.whole IS NOT NULL), 0) AS pledged, coalesce(sum(anon_3.committed) FILTER (
                        WHERE (r1.unit IS NULL OR r1.unit = anon_3.unit) AND anon_3.whole IS NOT NULL), 0) AS committed, coalesce(sum(anon_3.received) FILTER (
                        WHERE (r1.unit IS NULL OR r1.unit = anon_3.unit) AND anon_3.whole IS NOT NULL), 0) AS received, coalesce(sum(anon_3.withdrawn) FILTER (
                        WHERE (r1.unit IS NULL OR r1.unit = anon_3.unit) AND anon_3.whole IS NOT NULL), 0) AS withdrawn, coalesce(sum(anon_3.returned) FILTER (
                        WHERE (r1.unit IS NULL OR r1.unit = anon_3.unit) AND anon_3.whole IS NOT NULL), 0) AS returned
                    FROM (
                      SELECT anon_4.line_id AS line_id, anon_4.unit AS unit, anon_4.whole AS whole, anon_4.promised AS promised, anon_4.rank AS rank, anon_4.value_usd_minor AS value_usd_minor, anon_4.whole_usd AS whole_usd, anon_4.unvalued AS unvalued, anon_4.pledged AS pledged, anon_4.committed AS committed, anon_4.received AS received, anon_4.withdrawn AS withdrawn, anon_4.returned AS returned, CASE WHEN (anon_4.unit = 'USD') THEN anon_4.promised WHEN (anon_4.whole IS NULL) THEN anon_4.value_usd_minor WHEN (anon_4.unvalued > 0) THEN NULL WHEN (anon_4.whole = anon_4.promised) THEN anon_4.whole_usd ELSE divide_half_even(anon_4.whole_usd * anon_4.promised, anon_4.whole) END AS usd
                      FROM (
                        SELECT pledge_line_1.id AS line_id, coalesce(pledge_line_1.unit, account_1.unit) AS unit, sum(account_1.balance) AS whole, least(sum(account_1.balance), coalesce((
                              SELECT pledge_revision_1.after_minor
                              FROM pledge_revision AS pledge_revision_1
                              WHERE pledge_revision_1.line_id = pledge_line_1.id AND NOT (EXISTS (
                                  SELECT journal_entry_1.sequence
                                  FROM journal_entry AS journal_entry_1
                                  WHERE journal_entry_1.reverses = pledge_revision_1.entry_sequence))
                              ORDER BY pledge_revision_1.entry_sequence DESC
                              LIMIT 1), pledge_line_1.stated_minor)) AS promised, array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], coalesce((
                              SELECT pledge_revision_2.qualifier
                              FROM pledge_revision AS pledge_revision_2
                              WHERE pledge_revision_2.line_id = pledge_line_1.id AND NOT (EXISTS (
                                  SELECT journal_entry_2.sequence
                                  FROM journal_entry AS journal_entry_2
                                  WHERE journal_entry_2.reverses = pledge_revision_2.entry_sequence))
                              ORDER BY pledge_revision_2.entry_sequence DESC
                              LIMIT 1), pledge_line_1.qualifier)) AS rank, pledge_line_1.value_usd_minor AS value_usd_minor, sum(account_1.balance_usd) AS whole_usd, coalesce(sum(account_1.unvalued), 0) AS unvalued, coalesce(sum(account_1.balance) FILTER (
                            WHERE account_1.stage IN ('PLEDGED')), 0) AS pledged, coalesce(sum(account_1.balance) FILTER (
                            WHERE account_1.stage IN ('COMMITTED')), 0) AS committed, coalesce(sum(account_1.balance) FILTER (
                            WHERE account_1.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'FX')), 0) AS received, coalesce(sum(account_1.balance) FILTER (
                            WHERE account_1.stage IN ('WITHDRAWN')), 0) AS withdrawn, coalesce(sum(account_1.balance) FILTER (
                            WHERE account_1.stage IN ('RETURNED')), 0) AS returned
                        FROM pledge_line AS pledge_line_1
                        LEFT OUTER JOIN account AS account_1 ON account_1.line_id = pledge_line_1.id AND (pledge_line_1.unit IS NULL OR account_1.unit = pledge_line_1.unit)
                        WHERE pledge_line_1.pledge_id = r1.id
                        GROUP BY pledge_line_1.id, pledge_line_1.pledge_id, pledge_line_1.qualifier, pledge_line_1.stated_minor, pledge_line_1.unit, pledge_line_1.value_usd_minor, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_4) AS anon_3) AS anon_2) AS anon_1)) AS order_0
            LIMIT ALL OFFSET 0) AS mirps_order ON true
          WHERE r1.publication = 'PUBLISHED' AND NOT r1.illustrative AND (r1.event_id IN (
              SELECT event_1.id
              FROM event AS event_1
              WHERE event_1.code = any($1::TEXT[])))
          ORDER BY mirps_order.order_0 DESC NULLS LAST, r1.id ASC
          LIMIT $3::INTEGER) AS q) || ']}'), (WITH moment_then AS MATERIALIZED (
        SELECT $2::date AS day, it.last, 'infinity'::timestamptz AS known
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
          FROM moment_then)), pledge AS NOT MATERIALIZED (
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
              WHERE e.subject = brought.subject)))), contribution AS NOT MATERIALIZED (
        SELECT it.id, it.confidence, it.illustrative, it.note, it.recorded_at, it.operation_id, it.code, it.line_id, it.fund_id, it.title, it.received_edtf, it.received_earliest, it.received_latest, it.amount_minor, it.unit, it.qualifier, it.cleared_minor, it.fx_rate, it.fx_edtf, it.fx_earliest, it.fx_latest, it.fx_source, it.attested, it.entry_sequence
        FROM public.contribution AS it
        WHERE it.recorded_at <= (
          SELECT moment_then.known
          FROM moment_then) AND CASE WHEN it.entry_sequence IS NULL THEN LEAST(coalesce(it.received_latest, timezone('UTC', it.recorded_at)::date), timezone('UTC', it.recorded_at)::date) <= (
          SELECT moment_then.day
          FROM moment_then) ELSE EXISTS (
          SELECT
          FROM journal_entry AS counted
          WHERE counted.sequence = it.entry_sequence) END AND EXISTS (
          SELECT
          FROM public.pledge_line AS line
          JOIN pledge AS whole ON whole.id = line.pledge_id
          WHERE line.id = it.line_id)), event AS NOT MATERIALIZED (
        SELECT it.*
        FROM public.event AS it
        WHERE it.recorded_at <= (
          SELECT moment_then.known
          FROM moment_then)), pledge_line AS NOT MATERIALIZED (
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
          LIMIT 1) AS earlier ON true), pledge_revision AS NOT MATERIALIZED (
        SELECT it.id, it.confidence, it.illustrative, it.note, it.recorded_at, it.operation_id, it.code, it.line_id, it.revised_edtf, it.revised_earliest, it.revised_latest, it.before_minor, it.after_minor, it.qualifier, it.entry_sequence
        FROM public.pledge_revision AS it
        WHERE EXISTS (
          SELECT
          FROM journal_entry AS counted
          WHERE counted.sequence = it.entry_sequence))
      SELECT coalesce((
          SELECT format('{"linesTotal":{"usd":%s},"giving":%s}', coalesce('"' || CAST(decimal_text((
                    SELECT sum(coalesce(pledge_line_1.stated_usd_minor, pledge_line_1.value_usd_minor)) AS sum_1
                    FROM pledge_line AS pledge_line_1
                    JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                    WHERE pledge_1.event_id = r7.id AND pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND pledge_1.publication != 'WITHDRAWN' AND NOT starts_with(pledge_1.code, 'INTEREST-') AND (NOT pledge_1.illustrative OR r7.illustrative) AND pledge_1.publication = 'PUBLISHED'), 'USD') AS TEXT) || '"', 'null'), format('{"promised":%s,"received":%s}', coalesce((
                  SELECT '{"usd":' || coalesce('"' || CAST(decimal_text(r8.usd_minor, 'USD') AS TEXT) || '"', 'null') || '}'
                  FROM (
                    SELECT coalesce(sum(anon_1.usd), 0) AS usd_minor, count(anon_1.line_id) FILTER (
                      WHERE anon_1.usd IS NULL) AS unknown
                    FROM (
                      SELECT anon_2.line_id AS line_id, anon_2.unit AS unit, anon_2.whole AS whole, anon_2.promised AS promised, anon_2.rank AS rank, anon_2.value_usd_minor AS value_usd_minor, anon_2.whole_usd AS whole_usd, anon_2.unvalued AS unvalued, anon_2.pledged AS pledged, anon_2.committed AS committed, anon_2.received AS received, anon_2.withdrawn AS withdrawn, anon_2.returned AS returned, CASE WHEN (anon_2.unit = 'USD') THEN anon_2.promised WHEN (anon_2.whole IS NULL) THEN anon_2.value_usd_minor WHEN (anon_2.unvalued > 0) THEN NULL WHEN (anon_2.whole = anon_2.promised) THEN anon_2.whole_usd ELSE divide_half_even(anon_2.whole_usd * anon_2.promised, anon_2.whole) END AS usd
                      FROM (
                        SELECT pledge_line_1.id AS line_id, coalesce(pledge_line_1.unit, account_1.unit) AS unit, sum(account_1.balance) AS whole, least(sum(account_1.balance), coalesce((
                              SELECT pledge_revision_1.after_minor
                              FROM pledge_revision AS pledge_revision_1
                              WHERE pledge_revision_1.line_id = pledge_line_1.id AND NOT (EXISTS (
                                  SELECT journal_entry_1.sequence
                                  FROM journal_entry AS journal_entry_1
                                  WHERE journal_entry_1.reverses = pledge_revision_1.entry_sequence))
                              ORDER BY pledge_revision_1.entry_sequence DESC
                              LIMIT 1), pledge_line_1.stated_minor)) AS promised, array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], coalesce((
                              SELECT pledge_revision_2.qualifier
                              FROM pledge_revision AS pledge_revision_2
                              WHERE pledge_revision_2.line_id = pledge_line_1.id AND NOT (EXISTS (
                                  SELECT journal_entry_2.sequence
                                  FROM journal_entry AS journal_entry_2
                                  WHERE journal_entry_2.reverses = pledge_revision_2.entry_sequence))
                              ORDER BY pledge_revision_2.entry_sequence DESC
                              LIMIT 1), pledge_line_1.qualifier)) AS rank, pledge_line_1.value_usd_minor AS value_usd_minor, sum(account_1.balance_usd) AS whole_usd, coalesce(sum(account_1.unvalued), 0) AS unvalued, coalesce(sum(account_1.balance) FILTER (
                            WHERE account_1.stage IN ('PLEDGED')), 0) AS pledged, coalesce(sum(account_1.balance) FILTER (
                            WHERE account_1.stage IN ('COMMITTED')), 0) AS committed, coalesce(sum(account_1.balance) FILTER (
                            WHERE account_1.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'FX')), 0) AS received, coalesce(sum(account_1.balance) FILTER (
                            WHERE account_1.stage IN ('WITHDRAWN')), 0) AS withdrawn, coalesce(sum(account_1.balance) FILTER (
                            WHERE account_1.stage IN ('RETURNED')), 0) AS returned
                        FROM pledge_line AS pledge_line_1
                        LEFT OUTER JOIN account AS account_1 ON account_1.line_id = pledge_line_1.id AND (pledge_line_1.unit IS NULL OR account_1.unit = pledge_line_1.unit)
                        WHERE pledge_line_1.pledge_id IN (
                          SELECT pledge_1.id
                          FROM pledge AS pledge_1
                          WHERE pledge_1.event_id = r7.id AND pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND pledge_1.publication != 'WITHDRAWN' AND NOT starts_with(pledge_1.code, 'INTEREST-') AND (NOT pledge_1.illustrative OR r7.illustrative) AND pledge_1.publication = 'PUBLISHED')
                        GROUP BY pledge_line_1.id, pledge_line_1.pledge_id, pledge_line_1.qualifier, pledge_line_1.stated_minor, pledge_line_1.stated_usd_minor, pledge_line_1.unit, pledge_line_1.value_usd_minor, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_2) AS anon_1
                    WHERE anon_1.unit IS NULL OR anon_1.unit = upper(anon_1.unit)) AS r8
                  LIMIT 1), 'null'), coalesce((
                  SELECT '{"usd":' || coalesce('"' || CAST(decimal_text(r9.usd_minor, 'USD') AS TEXT) || '"', 'null') || '}'
                  FROM (
                    SELECT coalesce(sum(account_1.balance_usd), 0) AS usd_minor, (count(*) FILTER (
                        WHERE account_1.unvalued > 0)) + (
                      SELECT count(*) AS count_1
                      FROM contribution AS contribution_1
                      JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = contribution_1.line_id
                      WHERE pledge_line_1.pledge_id IN (
                        SELECT pledge_1.id
                        FROM pledge AS pledge_1
                        WHERE pledge_1.event_id = r7.id AND pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND pledge_1.publication != 'WITHDRAWN' AND NOT starts_with(pledge_1.code, 'INTEREST-') AND (NOT pledge_1.illustrative OR r7.illustrative) AND pledge_1.publication = 'PUBLISHED') AND contribution_1.amount_minor IS NULL) AS unknown
                    FROM pledge_line AS pledge_line_2
                    JOIN account AS account_1 ON account_1.line_id = pledge_line_2.id
                    WHERE pledge_line_2.pledge_id IN (
                      SELECT pledge_2.id
                      FROM pledge AS pledge_2
                      WHERE pledge_2.event_id = r7.id AND pledge_2.counts AND pledge_2.duplicate_of_id IS NULL AND pledge_2.publication != 'WITHDRAWN' AND NOT starts_with(pledge_2.code, 'INTEREST-') AND (NOT pledge_2.illustrative OR r7.illustrative) AND pledge_2.publication = 'PUBLISHED') AND account_1.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE') AND (account_1.unit IS NULL OR account_1.unit = upper(account_1.unit))) AS r9
                  LIMIT 1), 'null')))
          FROM event AS r7
          WHERE r7.code = $4::VARCHAR
          LIMIT 1), 'null'))), 'UTF8')
