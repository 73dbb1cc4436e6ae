SELECT convert_to(format('{"related":{"nodes":[%s]},"repeated":{"nodes":[%s]}}', (
      SELECT coalesce(string_agg(q.body, ','), '')
      FROM (
        SELECT '{"code":"' || r1.code || '","amount":' || coalesce((
            SELECT '{"amount":' || coalesce('"' || CAST(decimal_text(r2.minor, r2.unit) AS TEXT) || '"', 'null') || ',"currency":' || coalesce(CAST(to_json(CAST(r2.unit AS TEXT)) AS TEXT), 'null') || ',"qualifier":' || CAST(to_json(CAST(CASE WHEN (r2.minor IS NULL) THEN 'UNKNOWN' ELSE coalesce(r2.qualifier, 'EXACT') END AS TEXT)) AS TEXT) || ',"usd":' || coalesce('"' || CAST(decimal_text(r2.usd_minor, 'USD') AS TEXT) || '"', 'null') || '}'
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
                    GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_3) AS anon_2) AS anon_1) AS r2
            LIMIT 1), 'null') || ',"flags":' || CAST(to_json((
              SELECT string_to_array(concat_ws(' ', CASE WHEN (anon_1.received > anon_1.promised) THEN 'OVER_FULFILLED' END, CASE WHEN (EXISTS (
                      SELECT anon_2.unit
                      FROM (
                        SELECT anon_3.line_id AS line_id, anon_3.unit AS unit, anon_3.due_latest AS due_latest, greatest(0, least(anon_3.so_far, anon_3.still_promised) - (anon_3.so_far - anon_3.amount_minor)) AS wanted, greatest(0, least(least(anon_3.so_far, anon_3.still_promised), anon_3.received) - (anon_3.so_far - anon_3.amount_minor)) AS paid, current_date - anon_3.due_latest AS days
                        FROM (
                          SELECT anon_4.line_id AS line_id, anon_4.unit AS unit, instalment_1.due_latest AS due_latest, instalment_1.amount_minor AS amount_minor, sum(instalment_1.amount_minor) OVER (PARTITION BY instalment_1.line_id
                            ORDER BY instalment_1.due_latest ASC NULLS LAST, instalment_1.position) AS so_far, (anon_4.promised - anon_4.withdrawn) - anon_4.returned AS still_promised, anon_4.received AS received
                          FROM instalment AS instalment_1
                          JOIN (
                            SELECT anon_5.line_id AS line_id, anon_5.unit AS unit, anon_5.whole AS whole, anon_5.promised AS promised, anon_5.rank AS rank, anon_5.value_usd_minor AS value_usd_minor, anon_5.whole_usd AS whole_usd, anon_5.unvalued AS unvalued, anon_5.pledged AS pledged, anon_5.committed AS committed, anon_5.received AS received, anon_5.withdrawn AS withdrawn, anon_5.returned AS returned, anon_5.usd AS usd
                            FROM (
                              SELECT anon_6.line_id AS line_id, anon_6.unit AS unit, anon_6.whole AS whole, anon_6.promised AS promised, anon_6.rank AS rank, anon_6.value_usd_minor AS value_usd_minor, anon_6.whole_usd AS whole_usd, anon_6.unvalued AS unvalued, anon_6.pledged AS pledged, anon_6.committed AS committed, anon_6.received AS received, anon_6.withdrawn AS withdrawn, anon_6.returned AS returned, CASE WHEN (anon_6.unit = 'USD') THEN anon_6.promised WHEN (anon_6.whole IS NULL) THEN anon_6.value_usd_minor WHEN (anon_6.unvalued > 0) THEN NULL WHEN (anon_6.whole = anon_6.promised) THEN anon_6.whole_usd ELSE divide_half_even(anon_6.whole_usd * anon_6.promised, anon_6.whole) END AS usd
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
                                GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_6) AS anon_5
                            WHERE r1.unit IS NULL OR r1.unit = anon_5.unit) AS anon_4 ON instalment_1.line_id = anon_4.line_id) AS anon_3) AS anon_2
                      WHERE anon_2.days > 0 AND anon_2.wanted > anon_2.paid)) THEN 'OVERDUE' END, CASE WHEN (anon_1.withdrawn > 0) THEN 'PARTLY_WITHDRAWN' END, CASE WHEN (anon_1.lines = anon_1.lines_unknown AND (anon_1.lines > 0 OR r1.stated_minor IS NULL) OR anon_1.lines_unknown > 0) THEN 'UNKNOWN_AMOUNT' END, CASE WHEN (anon_1.lines_unvalued > 0 OR anon_1.lines = 0 AND r1.stated_minor IS NOT NULL AND r1.unit != 'USD' AND r1.stated_usd_minor IS NULL) THEN 'VALUE_UNKNOWN' END, CASE WHEN (EXISTS (
                      SELECT contribution_1.id
                      FROM contribution AS contribution_1
                      JOIN pledge_line AS pledge_line_2 ON pledge_line_2.id = contribution_1.line_id
                      WHERE pledge_line_2.pledge_id = r1.id AND contribution_1.amount_minor IS NULL)) THEN 'RECEIPT_UNKNOWN' END, CASE WHEN (r1.duplicate_of_id IS NOT NULL) THEN 'DUPLICATE' END, CASE WHEN (NOT r1.counts AND r1.duplicate_of_id IS NULL) THEN 'RELATED' END, CASE WHEN (r1.confidence = 'C') THEN 'INFERENCE' END), ' ') AS string_to_array_1
              FROM (
                SELECT coalesce(r1.unit, min(anon_7.unit)) AS unit, CASE WHEN (r1.unit IS NULL AND min(anon_7.unit) != max(anon_7.unit)) THEN NULL ELSE sum(anon_7.promised) FILTER (
                  WHERE r1.unit IS NULL OR r1.unit = anon_7.unit) END AS lines_promise, CASE WHEN (count(anon_7.line_id) FILTER (
                    WHERE (r1.unit IS NULL OR r1.unit = anon_7.unit) AND anon_7.promised IS NOT NULL AND anon_7.usd IS NULL) = 0) THEN sum(anon_7.usd) FILTER (
                  WHERE r1.unit IS NULL OR r1.unit = anon_7.unit) END AS lines_usd, count(anon_7.line_id) AS lines, count(anon_7.line_id) FILTER (
                  WHERE anon_7.promised IS NULL) AS lines_unknown, count(anon_7.line_id) FILTER (
                  WHERE anon_7.unvalued > 0 AND anon_7.unit = upper(anon_7.unit)) AS lines_unvalued, count(anon_7.whole) AS lines_booked, max(anon_7.rank) AS rank, coalesce(sum(anon_7.promised) FILTER (
                    WHERE (r1.unit IS NULL OR r1.unit = anon_7.unit) AND anon_7.whole IS NOT NULL), 0) AS promised, coalesce(sum(anon_7.pledged) FILTER (
                    WHERE (r1.unit IS NULL OR r1.unit = anon_7.unit) AND anon_7.whole IS NOT NULL), 0) AS pledged, coalesce(sum(anon_7.committed) FILTER (
                    WHERE (r1.unit IS NULL OR r1.unit = anon_7.unit) AND anon_7.whole IS NOT NULL), 0) AS committed, coalesce(sum(anon_7.received) FILTER (
                    WHERE (r1.unit IS NULL OR r1.unit = anon_7.unit) AND anon_7.whole IS NOT NULL), 0) AS received, coalesce(sum(anon_7.withdrawn) FILTER (
                    WHERE (r1.unit IS NULL OR r1.unit = anon_7.unit) AND anon_7.whole IS NOT NULL), 0) AS withdrawn, coalesce(sum(anon_7.returned) FILTER (
                    WHERE (r1.unit IS NULL OR r1.unit = anon_7.unit) AND anon_7.whole IS NOT NULL), 0) AS returned
                FROM (
                  SELECT anon_8.line_id AS line_id, anon_8.unit AS unit, anon_8.whole AS whole, anon_8.promised AS promised, anon_8.rank AS rank, anon_8.value_usd_minor AS value_usd_minor, anon_8.whole_usd AS whole_usd, anon_8.unvalued AS unvalued, anon_8.pledged AS pledged, anon_8.committed AS committed, anon_8.received AS received, anon_8.withdrawn AS withdrawn, anon_8.returned AS returned, CASE WHEN (anon_8.unit = 'USD') THEN anon_8.promised WHEN (anon_8.whole IS NULL) THEN anon_8.value_usd_minor WHEN (anon_8.unvalued > 0) THEN NULL WHEN (anon_8.whole = anon_8.promised) THEN anon_8.whole_usd ELSE divide_half_even(anon_8.whole_usd * anon_8.promised, anon_8.whole) END AS usd
                  FROM (
                    SELECT pledge_line_3.id AS line_id, coalesce(pledge_line_3.unit, account_2.unit) AS unit, sum(account_2.balance) AS whole, least(sum(account_2.balance), coalesce((
                          SELECT pledge_revision_3.after_minor
                          FROM pledge_revision AS pledge_revision_3
                          WHERE pledge_revision_3.line_id = pledge_line_3.id AND NOT (EXISTS (
                              SELECT journal_entry_3.sequence
                              FROM journal_entry AS journal_entry_3
                              WHERE journal_entry_3.reverses = pledge_revision_3.entry_sequence))
                          ORDER BY pledge_revision_3.entry_sequence DESC
                          LIMIT 1), pledge_line_3.stated_minor)) AS promised, array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], coalesce((
                          SELECT pledge_revision_4.qualifier
                          FROM pledge_revision AS pledge_revision_4
                          WHERE pledge_revision_4.line_id = pledge_line_3.id AND NOT (EXISTS (
                              SELECT journal_entry_4.sequence
                              FROM journal_entry AS journal_entry_4
                              WHERE journal_entry_4.reverses = pledge_revision_4.entry_sequence))
                          ORDER BY pledge_revision_4.entry_sequence DESC
                          LIMIT 1), pledge_line_3.qualifier)) AS rank, pledge_line_3.value_usd_minor AS value_usd_minor, sum(account_2.balance_usd) AS whole_usd, coalesce(sum(account_2.unvalued), 0) AS unvalued, coalesce(sum(account_2.balance) FILTER (
                        WHERE account_2.stage IN ('PLEDGED')), 0) AS pledged, coalesce(sum(account_2.balance) FILTER (
                        WHERE account_2.stage IN ('COMMITTED')), 0) AS committed, coalesce(sum(account_2.balance) FILTER (
                        WHERE account_2.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'FX')), 0) AS received, coalesce(sum(account_2.balance) FILTER (
                        WHERE account_2.stage IN ('WITHDRAWN')), 0) AS withdrawn, coalesce(sum(account_2.balance) FILTER (
                        WHERE account_2.stage IN ('RETURNED')), 0) AS returned
                    FROM pledge_line AS pledge_line_3
                    LEFT OUTER JOIN account AS account_2 ON account_2.line_id = pledge_line_3.id AND (pledge_line_3.unit IS NULL OR account_2.unit = pledge_line_3.unit)
                    WHERE pledge_line_3.pledge_id = r1.id
                    GROUP BY pledge_line_3.id, coalesce(pledge_line_3.unit, account_2.unit)) AS anon_8) AS anon_7) AS anon_1)) AS TEXT) || ',"status":' || CAST(to_json(CAST((
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
                      GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_4) AS anon_3) AS anon_2) AS TEXT)) AS TEXT) || '}' AS body
        FROM pledge AS r1
        WHERE r1.publication = 'PUBLISHED' AND NOT r1.illustrative AND (r1.counts IS false) AND (r1.duplicate_of_id IS NULL)
        ORDER BY r1.code ASC
        LIMIT $1::INTEGER) AS q), (
      SELECT coalesce(string_agg(q.body, ','), '')
      FROM (
        SELECT '{"code":"' || r3.code || '","status":' || CAST(to_json(CAST((
                SELECT CASE WHEN (r3.publication = 'WITHDRAWN') THEN 'WITHDRAWN' WHEN (r3.duplicate_of_id IS NOT NULL) THEN 'DUPLICATE' WHEN (anon_2.lines = anon_2.lines_unknown AND (anon_2.lines > 0 OR r3.stated_minor IS NULL)) THEN 'UNKNOWN_AMOUNT' WHEN (anon_2.received > anon_2.promised) THEN 'OVER_FULFILLED' WHEN (anon_2.received > 0 AND anon_2.received = anon_2.promised) THEN 'FULFILLED' WHEN (anon_2.received > 0) THEN 'PARTLY_RECEIVED' WHEN (anon_2.lines_booked > 0 AND anon_2.pledged + anon_2.committed = 0 AND anon_2.withdrawn > 0) THEN 'WITHDRAWN' WHEN (anon_2.lines_booked > 0 AND anon_2.pledged + anon_2.committed = 0 AND anon_2.returned > 0) THEN 'RETURNED' WHEN (anon_2.lines_booked > 0 AND anon_2.pledged + anon_2.committed = 0) THEN 'REVERSED' WHEN (anon_2.committed > 0 AND anon_2.pledged = 0) THEN 'COMMITTED' WHEN (anon_2.committed > 0) THEN 'PARTLY_COMMITTED' ELSE 'ANNOUNCED' END AS anon_1
                FROM (
                  SELECT coalesce(r3.unit, min(anon_3.unit)) AS unit, CASE WHEN (r3.unit IS NULL AND min(anon_3.unit) != max(anon_3.unit)) THEN NULL ELSE sum(anon_3.promised) FILTER (
                    WHERE r3.unit IS NULL OR r3.unit = anon_3.unit) END AS lines_promise, CASE WHEN (count(anon_3.line_id) FILTER (
                      WHERE (r3.unit IS NULL OR r3.unit = anon_3.unit) AND anon_3.promised IS NOT NULL AND anon_3.usd IS NULL) = 0) THEN sum(anon_3.usd) FILTER (
                    WHERE r3.unit IS NULL OR r3.unit = anon_3.unit) END AS lines_usd, count(anon_3.line_id) AS lines, count(anon_3.line_id) FILTER (
                    WHERE anon_3.promised IS NULL) AS lines_unknown, count(anon_3.line_id) FILTER (
                    WHERE anon_3.unvalued > 0 AND anon_3.unit = upper(anon_3.unit)) AS lines_unvalued, count(anon_3.whole) AS lines_booked, max(anon_3.rank) AS rank, coalesce(sum(anon_3.promised) FILTER (
                      WHERE (r3.unit IS NULL OR r3.unit = anon_3.unit) AND anon_3.whole IS NOT NULL), 0) AS promised, coalesce(sum(anon_3.pledged) FILTER (
                      WHERE (r3.unit IS NULL OR r3.unit = anon_3.unit) AND anon_3.whole IS NOT NULL), 0) AS pledged, coalesce(sum(anon_3.committed) FILTER (
                      WHERE (r3.unit IS NULL OR r3.unit = anon_3.unit) AND anon_3.whole IS NOT NULL), 0) AS committed, coalesce(sum(anon_3.received) FILTER (
                      WHERE (r3.unit IS NULL OR r3.unit = anon_3.unit) AND anon_3.whole IS NOT NULL), 0) AS received, coalesce(sum(anon_3.withdrawn) FILTER (
                      WHERE (r3.unit IS NULL OR r3.unit = anon_3.unit) AND anon_3.whole IS NOT NULL), 0) AS withdrawn, coalesce(sum(anon_3.returned) FILTER (
                      WHERE (r3.unit IS NULL OR r3.unit = anon_3.unit) AND anon_3.whole IS NOT NULL), 0) AS returned
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
                      WHERE pledge_line_1.pledge_id = r3.id
                      GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_4) AS anon_3) AS anon_2) AS TEXT)) AS TEXT) || ',"flags":' || CAST(to_json((
              SELECT string_to_array(concat_ws(' ', CASE WHEN (anon_1.received > anon_1.promised) THEN 'OVER_FULFILLED' END, CASE WHEN (EXISTS (
                      SELECT anon_2.unit
                      FROM (
                        SELECT anon_3.line_id AS line_id, anon_3.unit AS unit, anon_3.due_latest AS due_latest, greatest(0, least(anon_3.so_far, anon_3.still_promised) - (anon_3.so_far - anon_3.amount_minor)) AS wanted, greatest(0, least(least(anon_3.so_far, anon_3.still_promised), anon_3.received) - (anon_3.so_far - anon_3.amount_minor)) AS paid, current_date - anon_3.due_latest AS days
                        FROM (
                          SELECT anon_4.line_id AS line_id, anon_4.unit AS unit, instalment_1.due_latest AS due_latest, instalment_1.amount_minor AS amount_minor, sum(instalment_1.amount_minor) OVER (PARTITION BY instalment_1.line_id
                            ORDER BY instalment_1.due_latest ASC NULLS LAST, instalment_1.position) AS so_far, (anon_4.promised - anon_4.withdrawn) - anon_4.returned AS still_promised, anon_4.received AS received
                          FROM instalment AS instalment_1
                          JOIN (
                            SELECT anon_5.line_id AS line_id, anon_5.unit AS unit, anon_5.whole AS whole, anon_5.promised AS promised, anon_5.rank AS rank, anon_5.value_usd_minor AS value_usd_minor, anon_5.whole_usd AS whole_usd, anon_5.unvalued AS unvalued, anon_5.pledged AS pledged, anon_5.committed AS committed, anon_5.received AS received, anon_5.withdrawn AS withdrawn, anon_5.returned AS returned, anon_5.usd AS usd
                            FROM (
                              SELECT anon_6.line_id AS line_id, anon_6.unit AS unit, anon_6.whole AS whole, anon_6.promised AS promised, anon_6.rank AS rank, anon_6.value_usd_minor AS value_usd_minor, anon_6.whole_usd AS whole_usd, anon_6.unvalued AS unvalued, anon_6.pledged AS pledged, anon_6.committed AS committed, anon_6.received AS received, anon_6.withdrawn AS withdrawn, anon_6.returned AS returned, CASE WHEN (anon_6.unit = 'USD') THEN anon_6.promised WHEN (anon_6.whole IS NULL) THEN anon_6.value_usd_minor WHEN (anon_6.unvalued > 0) THEN NULL WHEN (anon_6.whole = anon_6.promised) THEN anon_6.whole_usd ELSE divide_half_even(anon_6.whole_usd * anon_6.promised, anon_6.whole) END AS usd
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
                                WHERE pledge_line_1.pledge_id = r3.id
                                GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_6) AS anon_5
                            WHERE r3.unit IS NULL OR r3.unit = anon_5.unit) AS anon_4 ON instalment_1.line_id = anon_4.line_id) AS anon_3) AS anon_2
                      WHERE anon_2.days > 0 AND anon_2.wanted > anon_2.paid)) THEN 'OVERDUE' END, CASE WHEN (anon_1.withdrawn > 0) THEN 'PARTLY_WITHDRAWN' END, CASE WHEN (anon_1.lines = anon_1.lines_unknown AND (anon_1.lines > 0 OR r3.stated_minor IS NULL) OR anon_1.lines_unknown > 0) THEN 'UNKNOWN_AMOUNT' END, CASE WHEN (anon_1.lines_unvalued > 0 OR anon_1.lines = 0 AND r3.stated_minor IS NOT NULL AND r3.unit != 'USD' AND r3.stated_usd_minor IS NULL) THEN 'VALUE_UNKNOWN' END, CASE WHEN (EXISTS (
                      SELECT contribution_1.id
                      FROM contribution AS contribution_1
                      JOIN pledge_line AS pledge_line_2 ON pledge_line_2.id = contribution_1.line_id
                      WHERE pledge_line_2.pledge_id = r3.id AND contribution_1.amount_minor IS NULL)) THEN 'RECEIPT_UNKNOWN' END, CASE WHEN (r3.duplicate_of_id IS NOT NULL) THEN 'DUPLICATE' END, CASE WHEN (NOT r3.counts AND r3.duplicate_of_id IS NULL) THEN 'RELATED' END, CASE WHEN (r3.confidence = 'C') THEN 'INFERENCE' END), ' ') AS string_to_array_1
              FROM (
                SELECT coalesce(r3.unit, min(anon_7.unit)) AS unit, CASE WHEN (r3.unit IS NULL AND min(anon_7.unit) != max(anon_7.unit)) THEN NULL ELSE sum(anon_7.promised) FILTER (
                  WHERE r3.unit IS NULL OR r3.unit = anon_7.unit) END AS lines_promise, CASE WHEN (count(anon_7.line_id) FILTER (
                    WHERE (r3.unit IS NULL OR r3.unit = anon_7.unit) AND anon_7.promised IS NOT NULL AND anon_7.usd IS NULL) = 0) THEN sum(anon_7.usd) FILTER (
                  WHERE r3.unit IS NULL OR r3.unit = anon_7.unit) END AS lines_usd, count(anon_7.line_id) AS lines, count(anon_7.line_id) FILTER (
                  WHERE anon_7.promised IS NULL) AS lines_unknown, count(anon_7.line_id) FILTER (
                  WHERE anon_7.unvalued > 0 AND anon_7.unit = upper(anon_7.unit)) AS lines_unvalued, count(anon_7.whole) AS lines_booked, max(anon_7.rank) AS rank, coalesce(sum(anon_7.promised) FILTER (
                    WHERE (r3.unit IS NULL OR r3.unit = anon_7.unit) AND anon_7.whole IS NOT NULL), 0) AS promised, coalesce(sum(anon_7.pledged) FILTER (
                    WHERE (r3.unit IS NULL OR r3.unit = anon_7.unit) AND anon_7.whole IS NOT NULL), 0) AS pledged, coalesce(sum(anon_7.committed) FILTER (
                    WHERE (r3.unit IS NULL OR r3.unit = anon_7.unit) AND anon_7.whole IS NOT NULL), 0) AS committed, coalesce(sum(anon_7.received) FILTER (
                    WHERE (r3.unit IS NULL OR r3.unit = anon_7.unit) AND anon_7.whole IS NOT NULL), 0) AS received, coalesce(sum(anon_7.withdrawn) FILTER (
                    WHERE (r3.unit IS NULL OR r3.unit = anon_7.unit) AND anon_7.whole IS NOT NULL), 0) AS withdrawn, coalesce(sum(anon_7.returned) FILTER (
                    WHERE (r3.unit IS NULL OR r3.unit = anon_7.unit) AND anon_7.whole IS NOT NULL), 0) AS returned
                FROM (
                  SELECT anon_8.line_id AS line_id, anon_8.unit AS unit, anon_8.whole AS whole, anon_8.promised AS promised, anon_8.rank AS rank, anon_8.value_usd_minor AS value_usd_minor, anon_8.whole_usd AS whole_usd, anon_8.unvalued AS unvalued, anon_8.pledged AS pledged, anon_8.committed AS committed, anon_8.received AS received, anon_8.withdrawn AS withdrawn, anon_8.returned AS returned, CASE WHEN (anon_8.unit = 'USD') THEN anon_8.promised WHEN (anon_8.whole IS NULL) THEN anon_8.value_usd_minor WHEN (anon_8.unvalued > 0) THEN NULL WHEN (anon_8.whole = anon_8.promised) THEN anon_8.whole_usd ELSE divide_half_even(anon_8.whole_usd * anon_8.promised, anon_8.whole) END AS usd
                  FROM (
                    SELECT pledge_line_3.id AS line_id, coalesce(pledge_line_3.unit, account_2.unit) AS unit, sum(account_2.balance) AS whole, least(sum(account_2.balance), coalesce((
                          SELECT pledge_revision_3.after_minor
                          FROM pledge_revision AS pledge_revision_3
                          WHERE pledge_revision_3.line_id = pledge_line_3.id AND NOT (EXISTS (
                              SELECT journal_entry_3.sequence
                              FROM journal_entry AS journal_entry_3
                              WHERE journal_entry_3.reverses = pledge_revision_3.entry_sequence))
                          ORDER BY pledge_revision_3.entry_sequence DESC
                          LIMIT 1), pledge_line_3.stated_minor)) AS promised, array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], coalesce((
                          SELECT pledge_revision_4.qualifier
                          FROM pledge_revision AS pledge_revision_4
                          WHERE pledge_revision_4.line_id = pledge_line_3.id AND NOT (EXISTS (
                              SELECT journal_entry_4.sequence
                              FROM journal_entry AS journal_entry_4
                              WHERE journal_entry_4.reverses = pledge_revision_4.entry_sequence))
                          ORDER BY pledge_revision_4.entry_sequence DESC
                          LIMIT 1), pledge_line_3.qualifier)) AS rank, pledge_line_3.value_usd_minor AS value_usd_minor, sum(account_2.balance_usd) AS whole_usd, coalesce(sum(account_2.unvalued), 0) AS unvalued, coalesce(sum(account_2.balance) FILTER (
                        WHERE account_2.stage IN ('PLEDGED')), 0) AS pledged, coalesce(sum(account_2.balance) FILTER (
                        WHERE account_2.stage IN ('COMMITTED')), 0) AS committed, coalesce(sum(account_2.balance) FILTER (
                        WHERE account_2.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'FX')), 0) AS received, coalesce(sum(account_2.balance) FILTER (
                        WHERE account_2.stage IN ('WITHDRAWN')), 0) AS withdrawn, coalesce(sum(account_2.balance) FILTER (
                        WHERE account_2.stage IN ('RETURNED')), 0) AS returned
                    FROM pledge_line AS pledge_line_3
                    LEFT OUTER JOIN account AS account_2 ON account_2.line_id = pledge_line_3.id AND (pledge_line_3.unit IS NULL OR account_2.unit = pledge_line_3.unit)
                    WHERE pledge_line_3.pledge_id = r3.id
                    GROUP BY pledge_line_3.id, coalesce(pledge_line_3.unit, account_2.unit)) AS anon_8) AS anon_7) AS anon_1)) AS TEXT) || ',"lines":[' || array_to_string(ARRAY(
            SELECT '{"position":' || CAST(r4.position AS TEXT) || '}'
            FROM pledge_line AS r4
            WHERE r4.pledge_id = r3.id
            ORDER BY r4.pledge_id, r4.position
            LIMIT 1000), ',') || '],"duplicateOf":' || coalesce((
            SELECT '{"code":"' || r5.code || '","status":' || CAST(to_json(CAST((
                    SELECT CASE WHEN (r5.publication = 'WITHDRAWN') THEN 'WITHDRAWN' WHEN (r5.duplicate_of_id IS NOT NULL) THEN 'DUPLICATE' WHEN (anon_2.lines = anon_2.lines_unknown AND (anon_2.lines > 0 OR r5.stated_minor IS NULL)) THEN 'UNKNOWN_AMOUNT' WHEN (anon_2.received > anon_2.promised) THEN 'OVER_FULFILLED' WHEN (anon_2.received > 0 AND anon_2.received = anon_2.promised) THEN 'FULFILLED' WHEN (anon_2.received > 0) THEN 'PARTLY_RECEIVED' WHEN (anon_2.lines_booked > 0 AND anon_2.pledged + anon_2.committed = 0 AND anon_2.withdrawn > 0) THEN 'WITHDRAWN' WHEN (anon_2.lines_booked > 0 AND anon_2.pledged + anon_2.committed = 0 AND anon_2.returned > 0) THEN 'RETURNED' WHEN (anon_2.lines_booked > 0 AND anon_2.pledged + anon_2.committed = 0) THEN 'REVERSED' WHEN (anon_2.committed > 0 AND anon_2.pledged = 0) THEN 'COMMITTED' WHEN (anon_2.committed > 0) THEN 'PARTLY_COMMITTED' ELSE 'ANNOUNCED' END AS anon_1
                    FROM (
                      SELECT coalesce(r5.unit, min(anon_3.unit)) AS unit, CASE WHEN (r5.unit IS NULL AND min(anon_3.unit) != max(anon_3.unit)) THEN NULL ELSE sum(anon_3.promised) FILTER (
                        WHERE r5.unit IS NULL OR r5.unit = anon_3.unit) END AS lines_promise, CASE WHEN (count(anon_3.line_id) FILTER (
                          WHERE (r5.unit IS NULL OR r5.unit = anon_3.unit) AND anon_3.promised IS NOT NULL AND anon_3.usd IS NULL) = 0) THEN sum(anon_3.usd) FILTER (
                        WHERE r5.unit IS NULL OR r5.unit = anon_3.unit) END AS lines_usd, count(anon_3.line_id) AS lines, count(anon_3.line_id) FILTER (
                        WHERE anon_3.promised IS NULL) AS lines_unknown, count(anon_3.line_id) FILTER (
                        WHERE anon_3.unvalued > 0 AND anon_3.unit = upper(anon_3.unit)) AS lines_unvalued, count(anon_3.whole) AS lines_booked, max(anon_3.rank) AS rank, coalesce(sum(anon_3.promised) FILTER (
                          WHERE (r5.unit IS NULL OR r5.unit = anon_3.unit) AND anon_3.whole IS NOT NULL), 0) AS promised, coalesce(sum(anon_3.pledged) FILTER (
                          WHERE (r5.unit IS NULL OR r5.unit = anon_3.unit) AND anon_3.whole IS NOT NULL), 0) AS pledged, coalesce(sum(anon_3.committed) FILTER (
                          WHERE (r5.unit IS NULL OR r5.unit = anon_3.unit) AND anon_3.whole IS NOT NULL), 0) AS committed, coalesce(sum(anon_3.received) FILTER (
                          WHERE (r5.unit IS NULL OR r5.unit = anon_3.unit) AND anon_3.whole IS NOT NULL), 0) AS received, coalesce(sum(anon_3.withdrawn) FILTER (
                          WHERE (r5.unit IS NULL OR r5.unit = anon_3.unit) AND anon_3.whole IS NOT NULL), 0) AS withdrawn, coalesce(sum(anon_3.returned) FILTER (
                          WHERE (r5.unit IS NULL OR r5.unit = anon_3.unit) AND anon_3.whole IS NOT NULL), 0) AS returned
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
                          WHERE pledge_line_1.pledge_id = r5.id
                          GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_4) AS anon_3) AS anon_2) AS TEXT)) AS TEXT) || ',"duplicates":[' || array_to_string(ARRAY(
                SELECT '{"code":"' || r6.code || '"}'
                FROM pledge AS r6
                WHERE r6.duplicate_of_id = r5.id AND r6.publication = 'PUBLISHED' AND (NOT r6.illustrative OR r5.illustrative)
                ORDER BY r6.code
                LIMIT 1000), ',') || '],"lines":[' || array_to_string(ARRAY(
                SELECT '{"amount":' || coalesce((
                    SELECT '{"qualifier":' || CAST(to_json(CAST(CASE WHEN (r8.minor IS NULL) THEN 'UNKNOWN' ELSE coalesce(r8.qualifier, 'EXACT') END AS TEXT)) AS TEXT) || ',"currency":' || coalesce(CAST(to_json(CAST(r8.unit AS TEXT)) AS TEXT), 'null') || '}'
                    FROM (
                      SELECT anon_1.promised AS minor, anon_1.unit AS unit, split_part('EXACT AT_LEAST MORE_THAN NEARLY APPROXIMATE UP_TO REMAINDER UNKNOWN', ' ', anon_1.rank) AS qualifier, CASE WHEN (anon_1.promised IS NOT DISTINCT
                        FROM r7.stated_minor AND r7.stated_usd_minor IS NOT NULL) THEN r7.stated_usd_minor ELSE anon_1.usd END AS usd_minor, pledge_1.fx_rate AS fx_rate, pledge_1.fx_date AS fx_date, pledge_1.fx_source AS fx_source, CASE WHEN (r7.unit = pledge_1.unit AND r7.unit != 'USD' AND r7.stated_usd_minor IS NULL AND anon_1.usd IS NOT NULL) THEN pledge_1.fx_method END AS fx_method
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
                          WHERE pledge_line_1.id = r7.id
                          GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_2) AS anon_1
                      JOIN pledge AS pledge_1 ON pledge_1.id = r7.pledge_id) AS r8
                    LIMIT 1), 'null') || ',"earmark":{"states":[' || array_to_string(ARRAY(
                    SELECT '{"code":"' || r9.code || '"}'
                    FROM state AS r9
                    WHERE r9.code = ANY (r7.earmark_states)
                    ORDER BY r9.code
                    LIMIT 1000), ',') || ']}}'
                FROM pledge_line AS r7
                WHERE r7.pledge_id = r5.id
                ORDER BY r7.pledge_id, r7.position
                LIMIT 1000), ',') || ']}'
            FROM pledge AS r5
            WHERE r5.id = r3.duplicate_of_id AND r5.publication = 'PUBLISHED' AND (NOT r5.illustrative OR r3.illustrative)), 'null') || '}' AS body
        FROM pledge AS r3
        WHERE r3.publication = 'PUBLISHED' AND NOT r3.illustrative AND (r3.duplicate_of_id IS NOT NULL)
        ORDER BY r3.code ASC
        LIMIT $1::INTEGER) AS q)), 'UTF8')
