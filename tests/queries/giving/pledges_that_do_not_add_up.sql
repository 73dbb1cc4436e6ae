SELECT convert_to((((('{"related":' || (
            SELECT (('{"nodes":' || (('[' || coalesce(string_agg((((((((('{"code":' || CAST(to_json(CAST(anon_2.code AS TEXT)) AS TEXT)) || ',"amount":') || coalesce((
                                        SELECT (((((((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_4.minor, anon_4.unit) AS TEXT)) || '"'), 'null')) || ',"currency":') || coalesce(CAST(to_json(CAST(anon_4.unit AS TEXT)) AS TEXT), 'null')) || ',"qualifier":') || CAST(to_json(CAST(CASE WHEN (anon_4.minor IS NULL) THEN 'UNKNOWN' ELSE coalesce(anon_4.qualifier, 'EXACT') END AS TEXT)) AS TEXT)) || ',"usd":') || coalesce((('"' || CAST(decimal_text(anon_4.usd_minor, 'USD') AS TEXT)) || '"'), 'null')) || '}') AS anon_3
                                        FROM (
                                          SELECT CASE WHEN (anon_5.lines = 0) THEN anon_2.stated_minor ELSE anon_5.lines_promise END AS minor, anon_5.unit AS unit, split_part('EXACT AT_LEAST MORE_THAN NEARLY APPROXIMATE UP_TO REMAINDER UNKNOWN', ' ', greatest(anon_5.rank, CASE WHEN (CASE WHEN (anon_5.lines = 0) THEN anon_2.stated_minor ELSE anon_5.lines_promise END IS NOT DISTINCT
                                                FROM anon_2.stated_minor) THEN array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], anon_2.qualifier) END)) AS qualifier, CASE WHEN (CASE WHEN (anon_5.lines = 0) THEN anon_2.stated_minor ELSE anon_5.lines_promise END IS NOT DISTINCT
                                            FROM anon_2.stated_minor AND anon_2.stated_usd_minor IS NOT NULL) THEN anon_2.stated_usd_minor WHEN (anon_2.unit = 'USD') THEN CASE WHEN (anon_5.lines = 0) THEN anon_2.stated_minor ELSE anon_5.lines_promise END ELSE anon_5.lines_usd END AS usd_minor, anon_2.fx_rate AS fx_rate, anon_2.fx_date AS fx_date, anon_2.fx_source AS fx_source, CASE WHEN (anon_2.unit != 'USD') THEN anon_2.fx_method END AS fx_method
                                          FROM (
                                            SELECT coalesce(anon_2.unit, min(anon_6.unit)) AS unit, CASE WHEN (anon_2.unit IS NULL AND min(anon_6.unit) != max(anon_6.unit)) THEN NULL ELSE sum(anon_6.promised) FILTER (
                                              WHERE anon_2.unit IS NULL OR anon_2.unit = anon_6.unit) END AS lines_promise, CASE WHEN (count(anon_6.line_id) FILTER (
                                                WHERE (anon_2.unit IS NULL OR anon_2.unit = anon_6.unit) AND anon_6.promised IS NOT NULL AND anon_6.usd IS NULL) = 0) THEN sum(anon_6.usd) FILTER (
                                              WHERE anon_2.unit IS NULL OR anon_2.unit = anon_6.unit) END AS lines_usd, count(anon_6.line_id) AS lines, count(anon_6.line_id) FILTER (
                                              WHERE anon_6.promised IS NULL) AS lines_unknown, count(anon_6.line_id) FILTER (
                                              WHERE anon_6.unvalued > 0 AND anon_6.unit = upper(anon_6.unit)) AS lines_unvalued, count(anon_6.whole) AS lines_booked, max(anon_6.rank) AS rank, coalesce(sum(anon_6.promised) FILTER (
                                                WHERE (anon_2.unit IS NULL OR anon_2.unit = anon_6.unit) AND anon_6.whole IS NOT NULL), 0) AS promised, coalesce(sum(anon_6.pledged) FILTER (
                                                WHERE (anon_2.unit IS NULL OR anon_2.unit = anon_6.unit) AND anon_6.whole IS NOT NULL), 0) AS pledged, coalesce(sum(anon_6.committed) FILTER (
                                                WHERE (anon_2.unit IS NULL OR anon_2.unit = anon_6.unit) AND anon_6.whole IS NOT NULL), 0) AS committed, coalesce(sum(anon_6.received) FILTER (
                                                WHERE (anon_2.unit IS NULL OR anon_2.unit = anon_6.unit) AND anon_6.whole IS NOT NULL), 0) AS received, coalesce(sum(anon_6.withdrawn) FILTER (
                                                WHERE (anon_2.unit IS NULL OR anon_2.unit = anon_6.unit) AND anon_6.whole IS NOT NULL), 0) AS withdrawn, coalesce(sum(anon_6.returned) FILTER (
                                                WHERE (anon_2.unit IS NULL OR anon_2.unit = anon_6.unit) AND anon_6.whole IS NOT NULL), 0) AS returned
                                            FROM (
                                              SELECT anon_7.line_id AS line_id, anon_7.unit AS unit, anon_7.whole AS whole, anon_7.promised AS promised, anon_7.rank AS rank, anon_7.value_usd_minor AS value_usd_minor, anon_7.whole_usd AS whole_usd, anon_7.unvalued AS unvalued, anon_7.pledged AS pledged, anon_7.committed AS committed, anon_7.received AS received, anon_7.withdrawn AS withdrawn, anon_7.returned AS returned, CASE WHEN (anon_7.unit = 'USD') THEN anon_7.promised WHEN (anon_7.whole IS NULL) THEN anon_7.value_usd_minor WHEN (anon_7.unvalued > 0) THEN NULL WHEN (anon_7.whole = anon_7.promised) THEN anon_7.whole_usd ELSE divide_half_even(anon_7.whole_usd * anon_7.promised, anon_7.whole) END AS usd
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
                                                WHERE pledge_line_1.pledge_id = anon_2.id
                                                GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_7) AS anon_6) AS anon_5) AS anon_4
                                        LIMIT 1), 'null')) || ',"flags":') || CAST((
                                    SELECT to_json(string_to_array(concat_ws(' ', CASE WHEN (anon_8.received > anon_8.promised) THEN 'OVER_FULFILLED' END, CASE WHEN (EXISTS (
                                              SELECT anon_9.unit
                                              FROM (
                                                SELECT anon_10.unit AS unit, coalesce(sum(anon_10.open) FILTER (
                                                    WHERE anon_10.days IS NULL OR anon_10.days <= 0), 0) AS "notDue", coalesce(sum(anon_10.open) FILTER (
                                                    WHERE anon_10.days >= 1 AND anon_10.days <= 30), 0) AS overdue1to30, coalesce(sum(anon_10.open) FILTER (
                                                    WHERE anon_10.days >= 31 AND anon_10.days <= 90), 0) AS overdue31to90, coalesce(sum(anon_10.open) FILTER (
                                                    WHERE anon_10.days >= 91 AND anon_10.days <= 180), 0) AS overdue91to180, coalesce(sum(anon_10.open) FILTER (
                                                    WHERE anon_10.days >= 181 AND anon_10.days <= 365), 0) AS overdue181to365, coalesce(sum(anon_10.open) FILTER (
                                                    WHERE anon_10.days >= 366), 0) AS over365
                                                FROM (
                                                  SELECT anon_11.unit AS unit, greatest(0, least(anon_11.so_far, anon_11.wanted) - greatest(anon_11.so_far - anon_11.amount_minor, anon_11.received)) AS open, current_date - anon_11.due_latest AS days
                                                  FROM (
                                                    SELECT anon_12.unit AS unit, instalment_1.due_latest AS due_latest, instalment_1.amount_minor AS amount_minor, sum(instalment_1.amount_minor) OVER (PARTITION BY instalment_1.line_id
                                                      ORDER BY instalment_1.due_latest ASC NULLS LAST, instalment_1.position) AS so_far, (anon_12.promised - anon_12.withdrawn) - anon_12.returned AS wanted, anon_12.received AS received
                                                    FROM instalment AS instalment_1
                                                    JOIN (
                                                      SELECT anon_13.line_id AS line_id, anon_13.unit AS unit, anon_13.whole AS whole, anon_13.promised AS promised, anon_13.rank AS rank, anon_13.value_usd_minor AS value_usd_minor, anon_13.whole_usd AS whole_usd, anon_13.unvalued AS unvalued, anon_13.pledged AS pledged, anon_13.committed AS committed, anon_13.received AS received, anon_13.withdrawn AS withdrawn, anon_13.returned AS returned, CASE WHEN (anon_13.unit = 'USD') THEN anon_13.promised WHEN (anon_13.whole IS NULL) THEN anon_13.value_usd_minor WHEN (anon_13.unvalued > 0) THEN NULL WHEN (anon_13.whole = anon_13.promised) THEN anon_13.whole_usd ELSE divide_half_even(anon_13.whole_usd * anon_13.promised, anon_13.whole) END AS usd
                                                      FROM (
                                                        SELECT pledge_line_2.id AS line_id, coalesce(pledge_line_2.unit, account_2.unit) AS unit, sum(account_2.balance) AS whole, least(sum(account_2.balance), coalesce((
                                                              SELECT pledge_revision_3.after_minor
                                                              FROM pledge_revision AS pledge_revision_3
                                                              WHERE pledge_revision_3.line_id = pledge_line_2.id AND NOT (EXISTS (
                                                                  SELECT journal_entry_3.sequence
                                                                  FROM journal_entry AS journal_entry_3
                                                                  WHERE journal_entry_3.reverses = pledge_revision_3.entry_sequence))
                                                              ORDER BY pledge_revision_3.entry_sequence DESC
                                                              LIMIT 1), pledge_line_2.stated_minor)) AS promised, array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], coalesce((
                                                              SELECT pledge_revision_4.qualifier
                                                              FROM pledge_revision AS pledge_revision_4
                                                              WHERE pledge_revision_4.line_id = pledge_line_2.id AND NOT (EXISTS (
                                                                  SELECT journal_entry_4.sequence
                                                                  FROM journal_entry AS journal_entry_4
                                                                  WHERE journal_entry_4.reverses = pledge_revision_4.entry_sequence))
                                                              ORDER BY pledge_revision_4.entry_sequence DESC
                                                              LIMIT 1), pledge_line_2.qualifier)) AS rank, pledge_line_2.value_usd_minor AS value_usd_minor, sum(account_2.balance_usd) AS whole_usd, coalesce(sum(account_2.unvalued), 0) AS unvalued, coalesce(sum(account_2.balance) FILTER (
                                                            WHERE account_2.stage IN ('PLEDGED')), 0) AS pledged, coalesce(sum(account_2.balance) FILTER (
                                                            WHERE account_2.stage IN ('COMMITTED')), 0) AS committed, coalesce(sum(account_2.balance) FILTER (
                                                            WHERE account_2.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'FX')), 0) AS received, coalesce(sum(account_2.balance) FILTER (
                                                            WHERE account_2.stage IN ('WITHDRAWN')), 0) AS withdrawn, coalesce(sum(account_2.balance) FILTER (
                                                            WHERE account_2.stage IN ('RETURNED')), 0) AS returned
                                                        FROM pledge_line AS pledge_line_2
                                                        LEFT OUTER JOIN account AS account_2 ON account_2.line_id = pledge_line_2.id AND (pledge_line_2.unit IS NULL OR account_2.unit = pledge_line_2.unit)
                                                        WHERE pledge_line_2.pledge_id = anon_2.id
                                                        GROUP BY pledge_line_2.id, coalesce(pledge_line_2.unit, account_2.unit)) AS anon_13) AS anon_12 ON instalment_1.line_id = anon_12.line_id
                                                    WHERE anon_2.unit IS NULL OR anon_2.unit = anon_12.unit) AS anon_11) AS anon_10
                                                GROUP BY anon_10.unit) AS anon_9
                                              WHERE 0 + anon_9.overdue1to30 + anon_9.overdue31to90 + anon_9.overdue91to180 + anon_9.overdue181to365 + anon_9.over365 > 0)) THEN 'OVERDUE' END, CASE WHEN (anon_8.withdrawn > 0) THEN 'PARTLY_WITHDRAWN' END, CASE WHEN (anon_8.lines = anon_8.lines_unknown AND (anon_8.lines > 0 OR anon_2.stated_minor IS NULL) OR anon_8.lines_unknown > 0) THEN 'UNKNOWN_AMOUNT' END, CASE WHEN (anon_8.lines_unvalued > 0 OR anon_8.lines = 0 AND anon_2.stated_minor IS NOT NULL AND anon_2.unit != 'USD' AND anon_2.stated_usd_minor IS NULL) THEN 'VALUE_UNKNOWN' END, CASE WHEN (EXISTS (
                                              SELECT contribution_1.id
                                              FROM contribution AS contribution_1
                                              JOIN pledge_line AS pledge_line_3 ON pledge_line_3.id = contribution_1.line_id
                                              WHERE pledge_line_3.pledge_id = anon_2.id AND contribution_1.amount_minor IS NULL)) THEN 'RECEIPT_UNKNOWN' END, CASE WHEN (anon_2.duplicate_of_id IS NOT NULL) THEN 'DUPLICATE' END, CASE WHEN (NOT anon_2.counts AND anon_2.duplicate_of_id IS NULL) THEN 'RELATED' END, CASE WHEN (anon_2.confidence = 'C') THEN 'INFERENCE' END), ' ')) AS to_json_1
                                    FROM (
                                      SELECT coalesce(anon_2.unit, min(anon_14.unit)) AS unit, CASE WHEN (anon_2.unit IS NULL AND min(anon_14.unit) != max(anon_14.unit)) THEN NULL ELSE sum(anon_14.promised) FILTER (
                                        WHERE anon_2.unit IS NULL OR anon_2.unit = anon_14.unit) END AS lines_promise, CASE WHEN (count(anon_14.line_id) FILTER (
                                          WHERE (anon_2.unit IS NULL OR anon_2.unit = anon_14.unit) AND anon_14.promised IS NOT NULL AND anon_14.usd IS NULL) = 0) THEN sum(anon_14.usd) FILTER (
                                        WHERE anon_2.unit IS NULL OR anon_2.unit = anon_14.unit) END AS lines_usd, count(anon_14.line_id) AS lines, count(anon_14.line_id) FILTER (
                                        WHERE anon_14.promised IS NULL) AS lines_unknown, count(anon_14.line_id) FILTER (
                                        WHERE anon_14.unvalued > 0 AND anon_14.unit = upper(anon_14.unit)) AS lines_unvalued, count(anon_14.whole) AS lines_booked, max(anon_14.rank) AS rank, coalesce(sum(anon_14.promised) FILTER (
                                          WHERE (anon_2.unit IS NULL OR anon_2.unit = anon_14.unit) AND anon_14.whole IS NOT NULL), 0) AS promised, coalesce(sum(anon_14.pledged) FILTER (
                                          WHERE (anon_2.unit IS NULL OR anon_2.unit = anon_14.unit) AND anon_14.whole IS NOT NULL), 0) AS pledged, coalesce(sum(anon_14.committed) FILTER (
                                          WHERE (anon_2.unit IS NULL OR anon_2.unit = anon_14.unit) AND anon_14.whole IS NOT NULL), 0) AS committed, coalesce(sum(anon_14.received) FILTER (
                                          WHERE (anon_2.unit IS NULL OR anon_2.unit = anon_14.unit) AND anon_14.whole IS NOT NULL), 0) AS received, coalesce(sum(anon_14.withdrawn) FILTER (
                                          WHERE (anon_2.unit IS NULL OR anon_2.unit = anon_14.unit) AND anon_14.whole IS NOT NULL), 0) AS withdrawn, coalesce(sum(anon_14.returned) FILTER (
                                          WHERE (anon_2.unit IS NULL OR anon_2.unit = anon_14.unit) AND anon_14.whole IS NOT NULL), 0) AS returned
                                      FROM (
                                        SELECT anon_15.line_id AS line_id, anon_15.unit AS unit, anon_15.whole AS whole, anon_15.promised AS promised, anon_15.rank AS rank, anon_15.value_usd_minor AS value_usd_minor, anon_15.whole_usd AS whole_usd, anon_15.unvalued AS unvalued, anon_15.pledged AS pledged, anon_15.committed AS committed, anon_15.received AS received, anon_15.withdrawn AS withdrawn, anon_15.returned AS returned, CASE WHEN (anon_15.unit = 'USD') THEN anon_15.promised WHEN (anon_15.whole IS NULL) THEN anon_15.value_usd_minor WHEN (anon_15.unvalued > 0) THEN NULL WHEN (anon_15.whole = anon_15.promised) THEN anon_15.whole_usd ELSE divide_half_even(anon_15.whole_usd * anon_15.promised, anon_15.whole) END AS usd
                                        FROM (
                                          SELECT pledge_line_4.id AS line_id, coalesce(pledge_line_4.unit, account_3.unit) AS unit, sum(account_3.balance) AS whole, least(sum(account_3.balance), coalesce((
                                                SELECT pledge_revision_5.after_minor
                                                FROM pledge_revision AS pledge_revision_5
                                                WHERE pledge_revision_5.line_id = pledge_line_4.id AND NOT (EXISTS (
                                                    SELECT journal_entry_5.sequence
                                                    FROM journal_entry AS journal_entry_5
                                                    WHERE journal_entry_5.reverses = pledge_revision_5.entry_sequence))
                                                ORDER BY pledge_revision_5.entry_sequence DESC
                                                LIMIT 1), pledge_line_4.stated_minor)) AS promised, array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], coalesce((
                                                SELECT pledge_revision_6.qualifier
                                                FROM pledge_revision AS pledge_revision_6
                                                WHERE pledge_revision_6.line_id = pledge_line_4.id AND NOT (EXISTS (
                                                    SELECT journal_entry_6.sequence
                                                    FROM journal_entry AS journal_entry_6
                                                    WHERE journal_entry_6.reverses = pledge_revision_6.entry_sequence))
                                                ORDER BY pledge_revision_6.entry_sequence DESC
                                                LIMIT 1), pledge_line_4.qualifier)) AS rank, pledge_line_4.value_usd_minor AS value_usd_minor, sum(account_3.balance_usd) AS whole_usd, coalesce(sum(account_3.unvalued), 0) AS unvalued, coalesce(sum(account_3.balance) FILTER (
                                              WHERE account_3.stage IN ('PLEDGED')), 0) AS pledged, coalesce(sum(account_3.balance) FILTER (
                                              WHERE account_3.stage IN ('COMMITTED')), 0) AS committed, coalesce(sum(account_3.balance) FILTER (
                                              WHERE account_3.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'FX')), 0) AS received, coalesce(sum(account_3.balance) FILTER (
                                              WHERE account_3.stage IN ('WITHDRAWN')), 0) AS withdrawn, coalesce(sum(account_3.balance) FILTER (
                                              WHERE account_3.stage IN ('RETURNED')), 0) AS returned
                                          FROM pledge_line AS pledge_line_4
                                          LEFT OUTER JOIN account AS account_3 ON account_3.line_id = pledge_line_4.id AND (pledge_line_4.unit IS NULL OR account_3.unit = pledge_line_4.unit)
                                          WHERE pledge_line_4.pledge_id = anon_2.id
                                          GROUP BY pledge_line_4.id, coalesce(pledge_line_4.unit, account_3.unit)) AS anon_15) AS anon_14) AS anon_8) AS TEXT)) || ',"status":') || CAST(to_json(CAST((
                                    SELECT CASE WHEN (anon_2.duplicate_of_id IS NOT NULL) THEN 'DUPLICATE' WHEN (anon_17.lines = anon_17.lines_unknown AND (anon_17.lines > 0 OR anon_2.stated_minor IS NULL)) THEN 'UNKNOWN_AMOUNT' WHEN (anon_17.received > anon_17.promised) THEN 'OVER_FULFILLED' WHEN (anon_17.received > 0 AND anon_17.received = anon_17.promised) THEN 'FULFILLED' WHEN (anon_17.received > 0) THEN 'PARTLY_RECEIVED' WHEN (anon_17.lines_booked > 0 AND anon_17.pledged + anon_17.committed = 0 AND anon_17.withdrawn > 0) THEN 'WITHDRAWN' WHEN (anon_17.lines_booked > 0 AND anon_17.pledged + anon_17.committed = 0 AND anon_17.returned > 0) THEN 'RETURNED' WHEN (anon_17.lines_booked > 0 AND anon_17.pledged + anon_17.committed = 0) THEN 'REVERSED' WHEN (anon_17.committed > 0 AND anon_17.pledged = 0) THEN 'COMMITTED' WHEN (anon_17.committed > 0) THEN 'PARTLY_COMMITTED' ELSE 'ANNOUNCED' END AS anon_16
                                    FROM (
                                      SELECT coalesce(anon_2.unit, min(anon_18.unit)) AS unit, CASE WHEN (anon_2.unit IS NULL AND min(anon_18.unit) != max(anon_18.unit)) THEN NULL ELSE sum(anon_18.promised) FILTER (
                                        WHERE anon_2.unit IS NULL OR anon_2.unit = anon_18.unit) END AS lines_promise, CASE WHEN (count(anon_18.line_id) FILTER (
                                          WHERE (anon_2.unit IS NULL OR anon_2.unit = anon_18.unit) AND anon_18.promised IS NOT NULL AND anon_18.usd IS NULL) = 0) THEN sum(anon_18.usd) FILTER (
                                        WHERE anon_2.unit IS NULL OR anon_2.unit = anon_18.unit) END AS lines_usd, count(anon_18.line_id) AS lines, count(anon_18.line_id) FILTER (
                                        WHERE anon_18.promised IS NULL) AS lines_unknown, count(anon_18.line_id) FILTER (
                                        WHERE anon_18.unvalued > 0 AND anon_18.unit = upper(anon_18.unit)) AS lines_unvalued, count(anon_18.whole) AS lines_booked, max(anon_18.rank) AS rank, coalesce(sum(anon_18.promised) FILTER (
                                          WHERE (anon_2.unit IS NULL OR anon_2.unit = anon_18.unit) AND anon_18.whole IS NOT NULL), 0) AS promised, coalesce(sum(anon_18.pledged) FILTER (
                                          WHERE (anon_2.unit IS NULL OR anon_2.unit = anon_18.unit) AND anon_18.whole IS NOT NULL), 0) AS pledged, coalesce(sum(anon_18.committed) FILTER (
                                          WHERE (anon_2.unit IS NULL OR anon_2.unit = anon_18.unit) AND anon_18.whole IS NOT NULL), 0) AS committed, coalesce(sum(anon_18.received) FILTER (
                                          WHERE (anon_2.unit IS NULL OR anon_2.unit = anon_18.unit) AND anon_18.whole IS NOT NULL), 0) AS received, coalesce(sum(anon_18.withdrawn) FILTER (
                                          WHERE (anon_2.unit IS NULL OR anon_2.unit = anon_18.unit) AND anon_18.whole IS NOT NULL), 0) AS withdrawn, coalesce(sum(anon_18.returned) FILTER (
                                          WHERE (anon_2.unit IS NULL OR anon_2.unit = anon_18.unit) AND anon_18.whole IS NOT NULL), 0) AS returned
                                      FROM (
                                        SELECT anon_19.line_id AS line_id, anon_19.unit AS unit, anon_19.whole AS whole, anon_19.promised AS promised, anon_19.rank AS rank, anon_19.value_usd_minor AS value_usd_minor, anon_19.whole_usd AS whole_usd, anon_19.unvalued AS unvalued, anon_19.pledged AS pledged, anon_19.committed AS committed, anon_19.received AS received, anon_19.withdrawn AS withdrawn, anon_19.returned AS returned, CASE WHEN (anon_19.unit = 'USD') THEN anon_19.promised WHEN (anon_19.whole IS NULL) THEN anon_19.value_usd_minor WHEN (anon_19.unvalued > 0) THEN NULL WHEN (anon_19.whole = anon_19.promised) THEN anon_19.whole_usd ELSE divide_half_even(anon_19.whole_usd * anon_19.promised, anon_19.whole) END AS usd
                                        FROM (
                                          SELECT pledge_line_5.id AS line_id, coalesce(pledge_line_5.unit, account_4.unit) AS unit, sum(account_4.balance) AS whole, least(sum(account_4.balance), coalesce((
                                                SELECT pledge_revision_7.after_minor
                                                FROM pledge_revision AS pledge_revision_7
                                                WHERE pledge_revision_7.line_id = pledge_line_5.id AND NOT (EXISTS (
                                                    SELECT journal_entry_7.sequence
                                                    FROM journal_entry AS journal_entry_7
                                                    WHERE journal_entry_7.reverses = pledge_revision_7.entry_sequence))
                                                ORDER BY pledge_revision_7.entry_sequence DESC
                                                LIMIT 1), pledge_line_5.stated_minor)) AS promised, array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], coalesce((
                                                SELECT pledge_revision_8.qualifier
                                                FROM pledge_revision AS pledge_revision_8
                                                WHERE pledge_revision_8.line_id = pledge_line_5.id AND NOT (EXISTS (
                                                    SELECT journal_entry_8.sequence
                                                    FROM journal_entry AS journal_entry_8
                                                    WHERE journal_entry_8.reverses = pledge_revision_8.entry_sequence))
                                                ORDER BY pledge_revision_8.entry_sequence DESC
                                                LIMIT 1), pledge_line_5.qualifier)) AS rank, pledge_line_5.value_usd_minor AS value_usd_minor, sum(account_4.balance_usd) AS whole_usd, coalesce(sum(account_4.unvalued), 0) AS unvalued, coalesce(sum(account_4.balance) FILTER (
                                              WHERE account_4.stage IN ('PLEDGED')), 0) AS pledged, coalesce(sum(account_4.balance) FILTER (
                                              WHERE account_4.stage IN ('COMMITTED')), 0) AS committed, coalesce(sum(account_4.balance) FILTER (
                                              WHERE account_4.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'FX')), 0) AS received, coalesce(sum(account_4.balance) FILTER (
                                              WHERE account_4.stage IN ('WITHDRAWN')), 0) AS withdrawn, coalesce(sum(account_4.balance) FILTER (
                                              WHERE account_4.stage IN ('RETURNED')), 0) AS returned
                                          FROM pledge_line AS pledge_line_5
                                          LEFT OUTER JOIN account AS account_4 ON account_4.line_id = pledge_line_5.id AND (pledge_line_5.unit IS NULL OR account_4.unit = pledge_line_5.unit)
                                          WHERE pledge_line_5.pledge_id = anon_2.id
                                          GROUP BY pledge_line_5.id, coalesce(pledge_line_5.unit, account_4.unit)) AS anon_19) AS anon_18) AS anon_17) AS TEXT)) AS TEXT)) || '}'), ','
                        ORDER BY anon_2.place_in_page ASC) FILTER (
                        WHERE anon_2.place_in_page <= $1::INTEGER), '')) || ']')) || '}') AS anon_1
            FROM (
              SELECT anon_20.id AS id, anon_20.confidence AS confidence, anon_20.illustrative AS illustrative, anon_20.note AS note, anon_20.recorded_at AS recorded_at, anon_20.code AS code, anon_20.donor_id AS donor_id, anon_20.event_id AS event_id, anon_20.announced_by_id AS announced_by_id, anon_20.document_id AS document_id, anon_20.purpose AS purpose, anon_20.announced_edtf AS announced_edtf, anon_20.announced_earliest AS announced_earliest, anon_20.announced_latest AS announced_latest, anon_20.period_edtf AS period_edtf, anon_20.period_earliest AS period_earliest, anon_20.period_latest AS period_latest, anon_20.duration_years AS duration_years, anon_20.stated_minor AS stated_minor, anon_20.unit AS unit, anon_20.qualifier AS qualifier, anon_20.stated_usd_minor AS stated_usd_minor, anon_20.fx_rate AS fx_rate, anon_20.fx_date AS fx_date, anon_20.fx_source AS fx_source, anon_20.fx_method AS fx_method, anon_20.legal_status AS legal_status, anon_20.counts AS counts, anon_20.duplicate_of_id AS duplicate_of_id, anon_20.publication AS publication, anon_20.cursor_keys AS cursor_keys, row_number() OVER () AS place_in_page
              FROM (
                SELECT pledge_1.id AS id, pledge_1.confidence AS confidence, pledge_1.illustrative AS illustrative, pledge_1.note AS note, pledge_1.recorded_at AS recorded_at, pledge_1.code AS code, pledge_1.donor_id AS donor_id, pledge_1.event_id AS event_id, pledge_1.announced_by_id AS announced_by_id, pledge_1.document_id AS document_id, pledge_1.purpose AS purpose, pledge_1.announced_edtf AS announced_edtf, pledge_1.announced_earliest AS announced_earliest, pledge_1.announced_latest AS announced_latest, pledge_1.period_edtf AS period_edtf, pledge_1.period_earliest AS period_earliest, pledge_1.period_latest AS period_latest, pledge_1.duration_years AS duration_years, pledge_1.stated_minor AS stated_minor, pledge_1.unit AS unit, pledge_1.qualifier AS qualifier, pledge_1.stated_usd_minor AS stated_usd_minor, pledge_1.fx_rate AS fx_rate, pledge_1.fx_date AS fx_date, pledge_1.fx_source AS fx_source, pledge_1.fx_method AS fx_method, pledge_1.legal_status AS legal_status, pledge_1.counts AS counts, pledge_1.duplicate_of_id AS duplicate_of_id, pledge_1.publication AS publication, json_build_array('Pledge.code.id', CAST(pledge_1.code AS TEXT), CAST(pledge_1.id AS TEXT)) AS cursor_keys
                FROM pledge AS pledge_1
                WHERE pledge_1.publication = 'PUBLISHED' AND pledge_1.counts IS false AND pledge_1.duplicate_of_id IS NULL
                ORDER BY pledge_1.code ASC, pledge_1.id ASC
                LIMIT $1::INTEGER + 1) AS anon_20) AS anon_2 HAVING true)) || ',"repeated":') || (
        SELECT (('{"nodes":' || (('[' || coalesce(string_agg((((((((((('{"code":' || CAST(to_json(CAST(anon_22.code AS TEXT)) AS TEXT)) || ',"status":') || CAST(to_json(CAST((
                                            SELECT CASE WHEN (anon_22.duplicate_of_id IS NOT NULL) THEN 'DUPLICATE' WHEN (anon_24.lines = anon_24.lines_unknown AND (anon_24.lines > 0 OR anon_22.stated_minor IS NULL)) THEN 'UNKNOWN_AMOUNT' WHEN (anon_24.received > anon_24.promised) THEN 'OVER_FULFILLED' WHEN (anon_24.received > 0 AND anon_24.received = anon_24.promised) THEN 'FULFILLED' WHEN (anon_24.received > 0) THEN 'PARTLY_RECEIVED' WHEN (anon_24.lines_booked > 0 AND anon_24.pledged + anon_24.committed = 0 AND anon_24.withdrawn > 0) THEN 'WITHDRAWN' WHEN (anon_24.lines_booked > 0 AND anon_24.pledged + anon_24.committed = 0 AND anon_24.returned > 0) THEN 'RETURNED' WHEN (anon_24.lines_booked > 0 AND anon_24.pledged + anon_24.committed = 0) THEN 'REVERSED' WHEN (anon_24.committed > 0 AND anon_24.pledged = 0) THEN 'COMMITTED' WHEN (anon_24.committed > 0) THEN 'PARTLY_COMMITTED' ELSE 'ANNOUNCED' END AS anon_23
                                            FROM (
                                              SELECT coalesce(anon_22.unit, min(anon_25.unit)) AS unit, CASE WHEN (anon_22.unit IS NULL AND min(anon_25.unit) != max(anon_25.unit)) THEN NULL ELSE sum(anon_25.promised) FILTER (
                                                WHERE anon_22.unit IS NULL OR anon_22.unit = anon_25.unit) END AS lines_promise, CASE WHEN (count(anon_25.line_id) FILTER (
                                                  WHERE (anon_22.unit IS NULL OR anon_22.unit = anon_25.unit) AND anon_25.promised IS NOT NULL AND anon_25.usd IS NULL) = 0) THEN sum(anon_25.usd) FILTER (
                                                WHERE anon_22.unit IS NULL OR anon_22.unit = anon_25.unit) END AS lines_usd, count(anon_25.line_id) AS lines, count(anon_25.line_id) FILTER (
                                                WHERE anon_25.promised IS NULL) AS lines_unknown, count(anon_25.line_id) FILTER (
                                                WHERE anon_25.unvalued > 0 AND anon_25.unit = upper(anon_25.unit)) AS lines_unvalued, count(anon_25.whole) AS lines_booked, max(anon_25.rank) AS rank, coalesce(sum(anon_25.promised) FILTER (
                                                  WHERE (anon_22.unit IS NULL OR anon_22.unit = anon_25.unit) AND anon_25.whole IS NOT NULL), 0) AS promised, coalesce(sum(anon_25.pledged) FILTER (
                                                  WHERE (anon_22.unit IS NULL OR anon_22.unit = anon_25.unit) AND anon_25.whole IS NOT NULL), 0) AS pledged, coalesce(sum(anon_25.committed) FILTER (
                                                  WHERE (anon_22.unit IS NULL OR anon_22.unit = anon_25.unit) AND anon_25.whole IS NOT NULL), 0) AS committed, coalesce(sum(anon_25.received) FILTER (
                                                  WHERE (anon_22.unit IS NULL OR anon_22.unit = anon_25.unit) AND anon_25.whole IS NOT NULL), 0) AS received, coalesce(sum(anon_25.withdrawn) FILTER (
                                                  WHERE (anon_22.unit IS NULL OR anon_22.unit = anon_25.unit) AND anon_25.whole IS NOT NULL), 0) AS withdrawn, coalesce(sum(anon_25.returned) FILTER (
                                                  WHERE (anon_22.unit IS NULL OR anon_22.unit = anon_25.unit) AND anon_25.whole IS NOT NULL), 0) AS returned
                                              FROM (
                                                SELECT anon_26.line_id AS line_id, anon_26.unit AS unit, anon_26.whole AS whole, anon_26.promised AS promised, anon_26.rank AS rank, anon_26.value_usd_minor AS value_usd_minor, anon_26.whole_usd AS whole_usd, anon_26.unvalued AS unvalued, anon_26.pledged AS pledged, anon_26.committed AS committed, anon_26.received AS received, anon_26.withdrawn AS withdrawn, anon_26.returned AS returned, CASE WHEN (anon_26.unit = 'USD') THEN anon_26.promised WHEN (anon_26.whole IS NULL) THEN anon_26.value_usd_minor WHEN (anon_26.unvalued > 0) THEN NULL WHEN (anon_26.whole = anon_26.promised) THEN anon_26.whole_usd ELSE divide_half_even(anon_26.whole_usd * anon_26.promised, anon_26.whole) END AS usd
                                                FROM (
                                                  SELECT pledge_line_6.id AS line_id, coalesce(pledge_line_6.unit, account_5.unit) AS unit, sum(account_5.balance) AS whole, least(sum(account_5.balance), coalesce((
                                                        SELECT pledge_revision_9.after_minor
                                                        FROM pledge_revision AS pledge_revision_9
                                                        WHERE pledge_revision_9.line_id = pledge_line_6.id AND NOT (EXISTS (
                                                            SELECT journal_entry_9.sequence
                                                            FROM journal_entry AS journal_entry_9
                                                            WHERE journal_entry_9.reverses = pledge_revision_9.entry_sequence))
                                                        ORDER BY pledge_revision_9.entry_sequence DESC
                                                        LIMIT 1), pledge_line_6.stated_minor)) AS promised, array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], coalesce((
                                                        SELECT pledge_revision_10.qualifier
                                                        FROM pledge_revision AS pledge_revision_10
                                                        WHERE pledge_revision_10.line_id = pledge_line_6.id AND NOT (EXISTS (
                                                            SELECT journal_entry_10.sequence
                                                            FROM journal_entry AS journal_entry_10
                                                            WHERE journal_entry_10.reverses = pledge_revision_10.entry_sequence))
                                                        ORDER BY pledge_revision_10.entry_sequence DESC
                                                        LIMIT 1), pledge_line_6.qualifier)) AS rank, pledge_line_6.value_usd_minor AS value_usd_minor, sum(account_5.balance_usd) AS whole_usd, coalesce(sum(account_5.unvalued), 0) AS unvalued, coalesce(sum(account_5.balance) FILTER (
                                                      WHERE account_5.stage IN ('PLEDGED')), 0) AS pledged, coalesce(sum(account_5.balance) FILTER (
                                                      WHERE account_5.stage IN ('COMMITTED')), 0) AS committed, coalesce(sum(account_5.balance) FILTER (
                                                      WHERE account_5.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'FX')), 0) AS received, coalesce(sum(account_5.balance) FILTER (
                                                      WHERE account_5.stage IN ('WITHDRAWN')), 0) AS withdrawn, coalesce(sum(account_5.balance) FILTER (
                                                      WHERE account_5.stage IN ('RETURNED')), 0) AS returned
                                                  FROM pledge_line AS pledge_line_6
                                                  LEFT OUTER JOIN account AS account_5 ON account_5.line_id = pledge_line_6.id AND (pledge_line_6.unit IS NULL OR account_5.unit = pledge_line_6.unit)
                                                  WHERE pledge_line_6.pledge_id = anon_22.id
                                                  GROUP BY pledge_line_6.id, coalesce(pledge_line_6.unit, account_5.unit)) AS anon_26) AS anon_25) AS anon_24) AS TEXT)) AS TEXT)) || ',"flags":') || CAST((
                                    SELECT to_json(string_to_array(concat_ws(' ', CASE WHEN (anon_27.received > anon_27.promised) THEN 'OVER_FULFILLED' END, CASE WHEN (EXISTS (
                                              SELECT anon_28.unit
                                              FROM (
                                                SELECT anon_29.unit AS unit, coalesce(sum(anon_29.open) FILTER (
                                                    WHERE anon_29.days IS NULL OR anon_29.days <= 0), 0) AS "notDue", coalesce(sum(anon_29.open) FILTER (
                                                    WHERE anon_29.days >= 1 AND anon_29.days <= 30), 0) AS overdue1to30, coalesce(sum(anon_29.open) FILTER (
                                                    WHERE anon_29.days >= 31 AND anon_29.days <= 90), 0) AS overdue31to90, coalesce(sum(anon_29.open) FILTER (
                                                    WHERE anon_29.days >= 91 AND anon_29.days <= 180), 0) AS overdue91to180, coalesce(sum(anon_29.open) FILTER (
                                                    WHERE anon_29.days >= 181 AND anon_29.days <= 365), 0) AS overdue181to365, coalesce(sum(anon_29.open) FILTER (
                                                    WHERE anon_29.days >= 366), 0) AS over365
                                                FROM (
                                                  SELECT anon_30.unit AS unit, greatest(0, least(anon_30.so_far, anon_30.wanted) - greatest(anon_30.so_far - anon_30.amount_minor, anon_30.received)) AS open, current_date - anon_30.due_latest AS days
                                                  FROM (
                                                    SELECT anon_31.unit AS unit, instalment_2.due_latest AS due_latest, instalment_2.amount_minor AS amount_minor, sum(instalment_2.amount_minor) OVER (PARTITION BY instalment_2.line_id
                                                      ORDER BY instalment_2.due_latest ASC NULLS LAST, instalment_2.position) AS so_far, (anon_31.promised - anon_31.withdrawn) - anon_31.returned AS wanted, anon_31.received AS received
                                                    FROM instalment AS instalment_2
                                                    JOIN (
                                                      SELECT anon_32.line_id AS line_id, anon_32.unit AS unit, anon_32.whole AS whole, anon_32.promised AS promised, anon_32.rank AS rank, anon_32.value_usd_minor AS value_usd_minor, anon_32.whole_usd AS whole_usd, anon_32.unvalued AS unvalued, anon_32.pledged AS pledged, anon_32.committed AS committed, anon_32.received AS received, anon_32.withdrawn AS withdrawn, anon_32.returned AS returned, CASE WHEN (anon_32.unit = 'USD') THEN anon_32.promised WHEN (anon_32.whole IS NULL) THEN anon_32.value_usd_minor WHEN (anon_32.unvalued > 0) THEN NULL WHEN (anon_32.whole = anon_32.promised) THEN anon_32.whole_usd ELSE divide_half_even(anon_32.whole_usd * anon_32.promised, anon_32.whole) END AS usd
                                                      FROM (
                                                        SELECT pledge_line_7.id AS line_id, coalesce(pledge_line_7.unit, account_6.unit) AS unit, sum(account_6.balance) AS whole, least(sum(account_6.balance), coalesce((
                                                              SELECT pledge_revision_11.after_minor
                                                              FROM pledge_revision AS pledge_revision_11
                                                              WHERE pledge_revision_11.line_id = pledge_line_7.id AND NOT (EXISTS (
                                                                  SELECT journal_entry_11.sequence
                                                                  FROM journal_entry AS journal_entry_11
                                                                  WHERE journal_entry_11.reverses = pledge_revision_11.entry_sequence))
                                                              ORDER BY pledge_revision_11.entry_sequence DESC
                                                              LIMIT 1), pledge_line_7.stated_minor)) AS promised, array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], coalesce((
                                                              SELECT pledge_revision_12.qualifier
                                                              FROM pledge_revision AS pledge_revision_12
                                                              WHERE pledge_revision_12.line_id = pledge_line_7.id AND NOT (EXISTS (
                                                                  SELECT journal_entry_12.sequence
                                                                  FROM journal_entry AS journal_entry_12
                                                                  WHERE journal_entry_12.reverses = pledge_revision_12.entry_sequence))
                                                              ORDER BY pledge_revision_12.entry_sequence DESC
                                                              LIMIT 1), pledge_line_7.qualifier)) AS rank, pledge_line_7.value_usd_minor AS value_usd_minor, sum(account_6.balance_usd) AS whole_usd, coalesce(sum(account_6.unvalued), 0) AS unvalued, coalesce(sum(account_6.balance) FILTER (
                                                            WHERE account_6.stage IN ('PLEDGED')), 0) AS pledged, coalesce(sum(account_6.balance) FILTER (
                                                            WHERE account_6.stage IN ('COMMITTED')), 0) AS committed, coalesce(sum(account_6.balance) FILTER (
                                                            WHERE account_6.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'FX')), 0) AS received, coalesce(sum(account_6.balance) FILTER (
                                                            WHERE account_6.stage IN ('WITHDRAWN')), 0) AS withdrawn, coalesce(sum(account_6.balance) FILTER (
                                                            WHERE account_6.stage IN ('RETURNED')), 0) AS returned
                                                        FROM pledge_line AS pledge_line_7
                                                        LEFT OUTER JOIN account AS account_6 ON account_6.line_id = pledge_line_7.id AND (pledge_line_7.unit IS NULL OR account_6.unit = pledge_line_7.unit)
                                                        WHERE pledge_line_7.pledge_id = anon_22.id
                                                        GROUP BY pledge_line_7.id, coalesce(pledge_line_7.unit, account_6.unit)) AS anon_32) AS anon_31 ON instalment_2.line_id = anon_31.line_id
                                                    WHERE anon_22.unit IS NULL OR anon_22.unit = anon_31.unit) AS anon_30) AS anon_29
                                                GROUP BY anon_29.unit) AS anon_28
                                              WHERE 0 + anon_28.overdue1to30 + anon_28.overdue31to90 + anon_28.overdue91to180 + anon_28.overdue181to365 + anon_28.over365 > 0)) THEN 'OVERDUE' END, CASE WHEN (anon_27.withdrawn > 0) THEN 'PARTLY_WITHDRAWN' END, CASE WHEN (anon_27.lines = anon_27.lines_unknown AND (anon_27.lines > 0 OR anon_22.stated_minor IS NULL) OR anon_27.lines_unknown > 0) THEN 'UNKNOWN_AMOUNT' END, CASE WHEN (anon_27.lines_unvalued > 0 OR anon_27.lines = 0 AND anon_22.stated_minor IS NOT NULL AND anon_22.unit != 'USD' AND anon_22.stated_usd_minor IS NULL) THEN 'VALUE_UNKNOWN' END, CASE WHEN (EXISTS (
                                              SELECT contribution_2.id
                                              FROM contribution AS contribution_2
                                              JOIN pledge_line AS pledge_line_8 ON pledge_line_8.id = contribution_2.line_id
                                              WHERE pledge_line_8.pledge_id = anon_22.id AND contribution_2.amount_minor IS NULL)) THEN 'RECEIPT_UNKNOWN' END, CASE WHEN (anon_22.duplicate_of_id IS NOT NULL) THEN 'DUPLICATE' END, CASE WHEN (NOT anon_22.counts AND anon_22.duplicate_of_id IS NULL) THEN 'RELATED' END, CASE WHEN (anon_22.confidence = 'C') THEN 'INFERENCE' END), ' ')) AS to_json_2
                                    FROM (
                                      SELECT coalesce(anon_22.unit, min(anon_33.unit)) AS unit, CASE WHEN (anon_22.unit IS NULL AND min(anon_33.unit) != max(anon_33.unit)) THEN NULL ELSE sum(anon_33.promised) FILTER (
                                        WHERE anon_22.unit IS NULL OR anon_22.unit = anon_33.unit) END AS lines_promise, CASE WHEN (count(anon_33.line_id) FILTER (
                                          WHERE (anon_22.unit IS NULL OR anon_22.unit = anon_33.unit) AND anon_33.promised IS NOT NULL AND anon_33.usd IS NULL) = 0) THEN sum(anon_33.usd) FILTER (
                                        WHERE anon_22.unit IS NULL OR anon_22.unit = anon_33.unit) END AS lines_usd, count(anon_33.line_id) AS lines, count(anon_33.line_id) FILTER (
                                        WHERE anon_33.promised IS NULL) AS lines_unknown, count(anon_33.line_id) FILTER (
                                        WHERE anon_33.unvalued > 0 AND anon_33.unit = upper(anon_33.unit)) AS lines_unvalued, count(anon_33.whole) AS lines_booked, max(anon_33.rank) AS rank, coalesce(sum(anon_33.promised) FILTER (
                                          WHERE (anon_22.unit IS NULL OR anon_22.unit = anon_33.unit) AND anon_33.whole IS NOT NULL), 0) AS promised, coalesce(sum(anon_33.pledged) FILTER (
                                          WHERE (anon_22.unit IS NULL OR anon_22.unit = anon_33.unit) AND anon_33.whole IS NOT NULL), 0) AS pledged, coalesce(sum(anon_33.committed) FILTER (
                                          WHERE (anon_22.unit IS NULL OR anon_22.unit = anon_33.unit) AND anon_33.whole IS NOT NULL), 0) AS committed, coalesce(sum(anon_33.received) FILTER (
                                          WHERE (anon_22.unit IS NULL OR anon_22.unit = anon_33.unit) AND anon_33.whole IS NOT NULL), 0) AS received, coalesce(sum(anon_33.withdrawn) FILTER (
                                          WHERE (anon_22.unit IS NULL OR anon_22.unit = anon_33.unit) AND anon_33.whole IS NOT NULL), 0) AS withdrawn, coalesce(sum(anon_33.returned) FILTER (
                                          WHERE (anon_22.unit IS NULL OR anon_22.unit = anon_33.unit) AND anon_33.whole IS NOT NULL), 0) AS returned
                                      FROM (
                                        SELECT anon_34.line_id AS line_id, anon_34.unit AS unit, anon_34.whole AS whole, anon_34.promised AS promised, anon_34.rank AS rank, anon_34.value_usd_minor AS value_usd_minor, anon_34.whole_usd AS whole_usd, anon_34.unvalued AS unvalued, anon_34.pledged AS pledged, anon_34.committed AS committed, anon_34.received AS received, anon_34.withdrawn AS withdrawn, anon_34.returned AS returned, CASE WHEN (anon_34.unit = 'USD') THEN anon_34.promised WHEN (anon_34.whole IS NULL) THEN anon_34.value_usd_minor WHEN (anon_34.unvalued > 0) THEN NULL WHEN (anon_34.whole = anon_34.promised) THEN anon_34.whole_usd ELSE divide_half_even(anon_34.whole_usd * anon_34.promised, anon_34.whole) END AS usd
                                        FROM (
                                          SELECT pledge_line_9.id AS line_id, coalesce(pledge_line_9.unit, account_7.unit) AS unit, sum(account_7.balance) AS whole, least(sum(account_7.balance), coalesce((
                                                SELECT pledge_revision_13.after_minor
                                                FROM pledge_revision AS pledge_revision_13
                                                WHERE pledge_revision_13.line_id = pledge_line_9.id AND NOT (EXISTS (
                                                    SELECT journal_entry_13.sequence
                                                    FROM journal_entry AS journal_entry_13
                                                    WHERE journal_entry_13.reverses = pledge_revision_13.entry_sequence))
                                                ORDER BY pledge_revision_13.entry_sequence DESC
                                                LIMIT 1), pledge_line_9.stated_minor)) AS promised, array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], coalesce((
                                                SELECT pledge_revision_14.qualifier
                                                FROM pledge_revision AS pledge_revision_14
                                                WHERE pledge_revision_14.line_id = pledge_line_9.id AND NOT (EXISTS (
                                                    SELECT journal_entry_14.sequence
                                                    FROM journal_entry AS journal_entry_14
                                                    WHERE journal_entry_14.reverses = pledge_revision_14.entry_sequence))
                                                ORDER BY pledge_revision_14.entry_sequence DESC
                                                LIMIT 1), pledge_line_9.qualifier)) AS rank, pledge_line_9.value_usd_minor AS value_usd_minor, sum(account_7.balance_usd) AS whole_usd, coalesce(sum(account_7.unvalued), 0) AS unvalued, coalesce(sum(account_7.balance) FILTER (
                                              WHERE account_7.stage IN ('PLEDGED')), 0) AS pledged, coalesce(sum(account_7.balance) FILTER (
                                              WHERE account_7.stage IN ('COMMITTED')), 0) AS committed, coalesce(sum(account_7.balance) FILTER (
                                              WHERE account_7.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'FX')), 0) AS received, coalesce(sum(account_7.balance) FILTER (
                                              WHERE account_7.stage IN ('WITHDRAWN')), 0) AS withdrawn, coalesce(sum(account_7.balance) FILTER (
                                              WHERE account_7.stage IN ('RETURNED')), 0) AS returned
                                          FROM pledge_line AS pledge_line_9
                                          LEFT OUTER JOIN account AS account_7 ON account_7.line_id = pledge_line_9.id AND (pledge_line_9.unit IS NULL OR account_7.unit = pledge_line_9.unit)
                                          WHERE pledge_line_9.pledge_id = anon_22.id
                                          GROUP BY pledge_line_9.id, coalesce(pledge_line_9.unit, account_7.unit)) AS anon_34) AS anon_33) AS anon_27) AS TEXT)) || ',"lines":') || (
                              SELECT (('[' || coalesce(string_agg((('{"position":' || CAST(anon_36.position AS TEXT)) || '}'), ','), '')) || ']') AS anon_35
                              FROM (
                                SELECT pledge_line_10.id AS id, pledge_line_10.pledge_id AS pledge_id, pledge_line_10.position AS position, pledge_line_10.channel AS channel, pledge_line_10.channel_party_id AS channel_party_id, pledge_line_10.funder_id AS funder_id, pledge_line_10.fund_id AS fund_id, pledge_line_10.modality AS modality, pledge_line_10.purpose AS purpose, pledge_line_10.stated_minor AS stated_minor, pledge_line_10.unit AS unit, pledge_line_10.qualifier AS qualifier, pledge_line_10.stated_usd_minor AS stated_usd_minor, pledge_line_10.value_usd_minor AS value_usd_minor, pledge_line_10.earmark_modality AS earmark_modality, pledge_line_10.earmark_states AS earmark_states, pledge_line_10.earmark_pillars AS earmark_pillars, pledge_line_10.earmark_sectors AS earmark_sectors, pledge_line_10.earmark_needs AS earmark_needs, pledge_line_10.earmark_projects AS earmark_projects, pledge_line_10.earmark_populations AS earmark_populations, pledge_line_10.earmark_vulnerable_groups AS earmark_vulnerable_groups, pledge_line_10.earmark_period_edtf AS earmark_period_edtf, pledge_line_10.earmark_period_earliest AS earmark_period_earliest, pledge_line_10.earmark_period_latest AS earmark_period_latest, pledge_line_10.note AS note
                                FROM pledge_line AS pledge_line_10
                                WHERE pledge_line_10.pledge_id = anon_22.id AND (EXISTS (
                                    SELECT pledge_2.id
                                    FROM pledge AS pledge_2
                                    WHERE pledge_2.id = pledge_line_10.pledge_id AND pledge_2.publication = 'PUBLISHED'))
                                ORDER BY pledge_line_10.pledge_id, pledge_line_10.position
                                LIMIT 1000) AS anon_36)) || ',"duplicateOf":') || coalesce((
                            SELECT (((((((('{"code":' || CAST(to_json(CAST(pledge_3.code AS TEXT)) AS TEXT)) || ',"status":') || CAST(to_json(CAST((
                                                SELECT CASE WHEN (pledge_3.duplicate_of_id IS NOT NULL) THEN 'DUPLICATE' WHEN (anon_39.lines = anon_39.lines_unknown AND (anon_39.lines > 0 OR pledge_3.stated_minor IS NULL)) THEN 'UNKNOWN_AMOUNT' WHEN (anon_39.received > anon_39.promised) THEN 'OVER_FULFILLED' WHEN (anon_39.received > 0 AND anon_39.received = anon_39.promised) THEN 'FULFILLED' WHEN (anon_39.received > 0) THEN 'PARTLY_RECEIVED' WHEN (anon_39.lines_booked > 0 AND anon_39.pledged + anon_39.committed = 0 AND anon_39.withdrawn > 0) THEN 'WITHDRAWN' WHEN (anon_39.lines_booked > 0 AND anon_39.pledged + anon_39.committed = 0 AND anon_39.returned > 0) THEN 'RETURNED' WHEN (anon_39.lines_booked > 0 AND anon_39.pledged + anon_39.committed = 0) THEN 'REVERSED' WHEN (anon_39.committed > 0 AND anon_39.pledged = 0) THEN 'COMMITTED' WHEN (anon_39.committed > 0) THEN 'PARTLY_COMMITTED' ELSE 'ANNOUNCED' END AS anon_38
                                                FROM (
                                                  SELECT coalesce(pledge_3.unit, min(anon_40.unit)) AS unit, CASE WHEN (pledge_3.unit IS NULL AND min(anon_40.unit) != max(anon_40.unit)) THEN NULL ELSE sum(anon_40.promised) FILTER (
                                                    WHERE pledge_3.unit IS NULL OR pledge_3.unit = anon_40.unit) END AS lines_promise, CASE WHEN (count(anon_40.line_id) FILTER (
                                                      WHERE (pledge_3.unit IS NULL OR pledge_3.unit = anon_40.unit) AND anon_40.promised IS NOT NULL AND anon_40.usd IS NULL) = 0) THEN sum(anon_40.usd) FILTER (
                                                    WHERE pledge_3.unit IS NULL OR pledge_3.unit = anon_40.unit) END AS lines_usd, count(anon_40.line_id) AS lines, count(anon_40.line_id) FILTER (
                                                    WHERE anon_40.promised IS NULL) AS lines_unknown, count(anon_40.line_id) FILTER (
                                                    WHERE anon_40.unvalued > 0 AND anon_40.unit = upper(anon_40.unit)) AS lines_unvalued, count(anon_40.whole) AS lines_booked, max(anon_40.rank) AS rank, coalesce(sum(anon_40.promised) FILTER (
                                                      WHERE (pledge_3.unit IS NULL OR pledge_3.unit = anon_40.unit) AND anon_40.whole IS NOT NULL), 0) AS promised, coalesce(sum(anon_40.pledged) FILTER (
                                                      WHERE (pledge_3.unit IS NULL OR pledge_3.unit = anon_40.unit) AND anon_40.whole IS NOT NULL), 0) AS pledged, coalesce(sum(anon_40.committed) FILTER (
                                                      WHERE (pledge_3.unit IS NULL OR pledge_3.unit = anon_40.unit) AND anon_40.whole IS NOT NULL), 0) AS committed, coalesce(sum(anon_40.received) FILTER (
                                                      WHERE (pledge_3.unit IS NULL OR pledge_3.unit = anon_40.unit) AND anon_40.whole IS NOT NULL), 0) AS received, coalesce(sum(anon_40.withdrawn) FILTER (
                                                      WHERE (pledge_3.unit IS NULL OR pledge_3.unit = anon_40.unit) AND anon_40.whole IS NOT NULL), 0) AS withdrawn, coalesce(sum(anon_40.returned) FILTER (
                                                      WHERE (pledge_3.unit IS NULL OR pledge_3.unit = anon_40.unit) AND anon_40.whole IS NOT NULL), 0) AS returned
                                                  FROM (
                                                    SELECT anon_41.line_id AS line_id, anon_41.unit AS unit, anon_41.whole AS whole, anon_41.promised AS promised, anon_41.rank AS rank, anon_41.value_usd_minor AS value_usd_minor, anon_41.whole_usd AS whole_usd, anon_41.unvalued AS unvalued, anon_41.pledged AS pledged, anon_41.committed AS committed, anon_41.received AS received, anon_41.withdrawn AS withdrawn, anon_41.returned AS returned, CASE WHEN (anon_41.unit = 'USD') THEN anon_41.promised WHEN (anon_41.whole IS NULL) THEN anon_41.value_usd_minor WHEN (anon_41.unvalued > 0) THEN NULL WHEN (anon_41.whole = anon_41.promised) THEN anon_41.whole_usd ELSE divide_half_even(anon_41.whole_usd * anon_41.promised, anon_41.whole) END AS usd
                                                    FROM (
                                                      SELECT pledge_line_11.id AS line_id, coalesce(pledge_line_11.unit, account_8.unit) AS unit, sum(account_8.balance) AS whole, least(sum(account_8.balance), coalesce((
                                                            SELECT pledge_revision_15.after_minor
                                                            FROM pledge_revision AS pledge_revision_15
                                                            WHERE pledge_revision_15.line_id = pledge_line_11.id AND NOT (EXISTS (
                                                                SELECT journal_entry_15.sequence
                                                                FROM journal_entry AS journal_entry_15
                                                                WHERE journal_entry_15.reverses = pledge_revision_15.entry_sequence))
                                                            ORDER BY pledge_revision_15.entry_sequence DESC
                                                            LIMIT 1), pledge_line_11.stated_minor)) AS promised, array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], coalesce((
                                                            SELECT pledge_revision_16.qualifier
                                                            FROM pledge_revision AS pledge_revision_16
                                                            WHERE pledge_revision_16.line_id = pledge_line_11.id AND NOT (EXISTS (
                                                                SELECT journal_entry_16.sequence
                                                                FROM journal_entry AS journal_entry_16
                                                                WHERE journal_entry_16.reverses = pledge_revision_16.entry_sequence))
                                                            ORDER BY pledge_revision_16.entry_sequence DESC
                                                            LIMIT 1), pledge_line_11.qualifier)) AS rank, pledge_line_11.value_usd_minor AS value_usd_minor, sum(account_8.balance_usd) AS whole_usd, coalesce(sum(account_8.unvalued), 0) AS unvalued, coalesce(sum(account_8.balance) FILTER (
                                                          WHERE account_8.stage IN ('PLEDGED')), 0) AS pledged, coalesce(sum(account_8.balance) FILTER (
                                                          WHERE account_8.stage IN ('COMMITTED')), 0) AS committed, coalesce(sum(account_8.balance) FILTER (
                                                          WHERE account_8.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'FX')), 0) AS received, coalesce(sum(account_8.balance) FILTER (
                                                          WHERE account_8.stage IN ('WITHDRAWN')), 0) AS withdrawn, coalesce(sum(account_8.balance) FILTER (
                                                          WHERE account_8.stage IN ('RETURNED')), 0) AS returned
                                                      FROM pledge_line AS pledge_line_11
                                                      LEFT OUTER JOIN account AS account_8 ON account_8.line_id = pledge_line_11.id AND (pledge_line_11.unit IS NULL OR account_8.unit = pledge_line_11.unit)
                                                      WHERE pledge_line_11.pledge_id = pledge_3.id
                                                      GROUP BY pledge_line_11.id, coalesce(pledge_line_11.unit, account_8.unit)) AS anon_41) AS anon_40) AS anon_39) AS TEXT)) AS TEXT)) || ',"duplicates":') || (
                                      SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_43.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_42
                                      FROM (
                                        SELECT pledge_4.id AS id, pledge_4.confidence AS confidence, pledge_4.illustrative AS illustrative, pledge_4.note AS note, pledge_4.recorded_at AS recorded_at, pledge_4.code AS code, pledge_4.donor_id AS donor_id, pledge_4.event_id AS event_id, pledge_4.announced_by_id AS announced_by_id, pledge_4.document_id AS document_id, pledge_4.purpose AS purpose, pledge_4.announced_edtf AS announced_edtf, pledge_4.announced_earliest AS announced_earliest, pledge_4.announced_latest AS announced_latest, pledge_4.period_edtf AS period_edtf, pledge_4.period_earliest AS period_earliest, pledge_4.period_latest AS period_latest, pledge_4.duration_years AS duration_years, pledge_4.stated_minor AS stated_minor, pledge_4.unit AS unit, pledge_4.qualifier AS qualifier, pledge_4.stated_usd_minor AS stated_usd_minor, pledge_4.fx_rate AS fx_rate, pledge_4.fx_date AS fx_date, pledge_4.fx_source AS fx_source, pledge_4.fx_method AS fx_method, pledge_4.legal_status AS legal_status, pledge_4.counts AS counts, pledge_4.duplicate_of_id AS duplicate_of_id, pledge_4.publication AS publication
                                        FROM pledge AS pledge_4
                                        WHERE pledge_4.duplicate_of_id = pledge_3.id AND pledge_4.publication = 'PUBLISHED'
                                        ORDER BY pledge_4.code
                                        LIMIT 1000) AS anon_43)) || ',"lines":') || (
                                  SELECT (('[' || coalesce(string_agg((((('{"amount":' || coalesce((
                                                      SELECT (((('{"qualifier":' || CAST(to_json(CAST(CASE WHEN (anon_46.minor IS NULL) THEN 'UNKNOWN' ELSE coalesce(anon_46.qualifier, 'EXACT') END AS TEXT)) AS TEXT)) || ',"currency":') || coalesce(CAST(to_json(CAST(anon_46.unit AS TEXT)) AS TEXT), 'null')) || '}') AS anon_45
                                                      FROM (
                                                        SELECT anon_47.promised AS minor, anon_47.unit AS unit, split_part('EXACT AT_LEAST MORE_THAN NEARLY APPROXIMATE UP_TO REMAINDER UNKNOWN', ' ', anon_47.rank) AS qualifier, CASE WHEN (anon_47.promised IS NOT DISTINCT
                                                          FROM anon_48.stated_minor AND anon_48.stated_usd_minor IS NOT NULL) THEN anon_48.stated_usd_minor ELSE anon_47.usd END AS usd_minor, pledge_5.fx_rate AS fx_rate, pledge_5.fx_date AS fx_date, pledge_5.fx_source AS fx_source, CASE WHEN (anon_48.unit = pledge_5.unit AND anon_48.unit != 'USD' AND anon_48.stated_usd_minor IS NULL AND anon_47.usd IS NOT NULL) THEN pledge_5.fx_method END AS fx_method
                                                        FROM (
                                                          SELECT anon_49.line_id AS line_id, anon_49.unit AS unit, anon_49.whole AS whole, anon_49.promised AS promised, anon_49.rank AS rank, anon_49.value_usd_minor AS value_usd_minor, anon_49.whole_usd AS whole_usd, anon_49.unvalued AS unvalued, anon_49.pledged AS pledged, anon_49.committed AS committed, anon_49.received AS received, anon_49.withdrawn AS withdrawn, anon_49.returned AS returned, CASE WHEN (anon_49.unit = 'USD') THEN anon_49.promised WHEN (anon_49.whole IS NULL) THEN anon_49.value_usd_minor WHEN (anon_49.unvalued > 0) THEN NULL WHEN (anon_49.whole = anon_49.promised) THEN anon_49.whole_usd ELSE divide_half_even(anon_49.whole_usd * anon_49.promised, anon_49.whole) END AS usd
                                                          FROM (
                                                            SELECT pledge_line_12.id AS line_id, coalesce(pledge_line_12.unit, account_9.unit) AS unit, sum(account_9.balance) AS whole, least(sum(account_9.balance), coalesce((
                                                                  SELECT pledge_revision_17.after_minor
                                                                  FROM pledge_revision AS pledge_revision_17
                                                                  WHERE pledge_revision_17.line_id = pledge_line_12.id AND NOT (EXISTS (
                                                                      SELECT journal_entry_17.sequence
                                                                      FROM journal_entry AS journal_entry_17
                                                                      WHERE journal_entry_17.reverses = pledge_revision_17.entry_sequence))
                                                                  ORDER BY pledge_revision_17.entry_sequence DESC
                                                                  LIMIT 1), pledge_line_12.stated_minor)) AS promised, array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], coalesce((
                                                                  SELECT pledge_revision_18.qualifier
                                                                  FROM pledge_revision AS pledge_revision_18
                                                                  WHERE pledge_revision_18.line_id = pledge_line_12.id AND NOT (EXISTS (
                                                                      SELECT journal_entry_18.sequence
                                                                      FROM journal_entry AS journal_entry_18
                                                                      WHERE journal_entry_18.reverses = pledge_revision_18.entry_sequence))
                                                                  ORDER BY pledge_revision_18.entry_sequence DESC
                                                                  LIMIT 1), pledge_line_12.qualifier)) AS rank, pledge_line_12.value_usd_minor AS value_usd_minor, sum(account_9.balance_usd) AS whole_usd, coalesce(sum(account_9.unvalued), 0) AS unvalued, coalesce(sum(account_9.balance) FILTER (
                                                                WHERE account_9.stage IN ('PLEDGED')), 0) AS pledged, coalesce(sum(account_9.balance) FILTER (
                                                                WHERE account_9.stage IN ('COMMITTED')), 0) AS committed, coalesce(sum(account_9.balance) FILTER (
                                                                WHERE account_9.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'FX')), 0) AS received, coalesce(sum(account_9.balance) FILTER (
                                                                WHERE account_9.stage IN ('WITHDRAWN')), 0) AS withdrawn, coalesce(sum(account_9.balance) FILTER (
                                                                WHERE account_9.stage IN ('RETURNED')), 0) AS returned
                                                            FROM pledge_line AS pledge_line_12
                                                            LEFT OUTER JOIN account AS account_9 ON account_9.line_id = pledge_line_12.id AND (pledge_line_12.unit IS NULL OR account_9.unit = pledge_line_12.unit)
                                                            WHERE pledge_line_12.id = anon_48.id
                                                            GROUP BY pledge_line_12.id, coalesce(pledge_line_12.unit, account_9.unit)) AS anon_49) AS anon_47
                                                        JOIN pledge AS pledge_5 ON pledge_5.id = anon_48.pledge_id) AS anon_46
                                                      LIMIT 1), 'null')) || ',"earmark":') || (('{"states":' || (
                                                    SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_51.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_50
                                                    FROM (
                                                      SELECT state_1.id AS id, state_1.confidence AS confidence, state_1.illustrative AS illustrative, state_1.note AS note, state_1.recorded_at AS recorded_at, state_1.code AS code, state_1.iso3 AS iso3, state_1.numeric AS numeric, state_1.party_id AS party_id, state_1.currency AS currency, state_1.name AS name, state_1.roles AS roles
                                                      FROM state AS state_1
                                                      WHERE state_1.code = ANY (anon_48.earmark_states)
                                                      ORDER BY state_1.code
                                                      LIMIT 1000) AS anon_51)) || '}')) || '}'), ','), '')) || ']') AS anon_44
                                  FROM (
                                    SELECT pledge_line_13.id AS id, pledge_line_13.pledge_id AS pledge_id, pledge_line_13.position AS position, pledge_line_13.channel AS channel, pledge_line_13.channel_party_id AS channel_party_id, pledge_line_13.funder_id AS funder_id, pledge_line_13.fund_id AS fund_id, pledge_line_13.modality AS modality, pledge_line_13.purpose AS purpose, pledge_line_13.stated_minor AS stated_minor, pledge_line_13.unit AS unit, pledge_line_13.qualifier AS qualifier, pledge_line_13.stated_usd_minor AS stated_usd_minor, pledge_line_13.value_usd_minor AS value_usd_minor, pledge_line_13.earmark_modality AS earmark_modality, pledge_line_13.earmark_states AS earmark_states, pledge_line_13.earmark_pillars AS earmark_pillars, pledge_line_13.earmark_sectors AS earmark_sectors, pledge_line_13.earmark_needs AS earmark_needs, pledge_line_13.earmark_projects AS earmark_projects, pledge_line_13.earmark_populations AS earmark_populations, pledge_line_13.earmark_vulnerable_groups AS earmark_vulnerable_groups, pledge_line_13.earmark_period_edtf AS earmark_period_edtf, pledge_line_13.earmark_period_earliest AS earmark_period_earliest, pledge_line_13.earmark_period_latest AS earmark_period_latest, pledge_line_13.note AS note
                                    FROM pledge_line AS pledge_line_13
                                    WHERE pledge_line_13.pledge_id = pledge_3.id AND (EXISTS (
                                        SELECT pledge_6.id
                                        FROM pledge AS pledge_6
                                        WHERE pledge_6.id = pledge_line_13.pledge_id AND pledge_6.publication = 'PUBLISHED'))
                                    ORDER BY pledge_line_13.pledge_id, pledge_line_13.position
                                    LIMIT 1000) AS anon_48)) || '}') AS anon_37
                            FROM pledge AS pledge_3
                            WHERE pledge_3.id = anon_22.duplicate_of_id AND pledge_3.publication = 'PUBLISHED'
                            LIMIT 1), 'null')) || '}'), ','
                    ORDER BY anon_22.place_in_page ASC) FILTER (
                    WHERE anon_22.place_in_page <= $1::INTEGER), '')) || ']')) || '}') AS anon_21
        FROM (
          SELECT anon_52.id AS id, anon_52.confidence AS confidence, anon_52.illustrative AS illustrative, anon_52.note AS note, anon_52.recorded_at AS recorded_at, anon_52.code AS code, anon_52.donor_id AS donor_id, anon_52.event_id AS event_id, anon_52.announced_by_id AS announced_by_id, anon_52.document_id AS document_id, anon_52.purpose AS purpose, anon_52.announced_edtf AS announced_edtf, anon_52.announced_earliest AS announced_earliest, anon_52.announced_latest AS announced_latest, anon_52.period_edtf AS period_edtf, anon_52.period_earliest AS period_earliest, anon_52.period_latest AS period_latest, anon_52.duration_years AS duration_years, anon_52.stated_minor AS stated_minor, anon_52.unit AS unit, anon_52.qualifier AS qualifier, anon_52.stated_usd_minor AS stated_usd_minor, anon_52.fx_rate AS fx_rate, anon_52.fx_date AS fx_date, anon_52.fx_source AS fx_source, anon_52.fx_method AS fx_method, anon_52.legal_status AS legal_status, anon_52.counts AS counts, anon_52.duplicate_of_id AS duplicate_of_id, anon_52.publication AS publication, anon_52.cursor_keys AS cursor_keys, row_number() OVER () AS place_in_page
          FROM (
            SELECT pledge_7.id AS id, pledge_7.confidence AS confidence, pledge_7.illustrative AS illustrative, pledge_7.note AS note, pledge_7.recorded_at AS recorded_at, pledge_7.code AS code, pledge_7.donor_id AS donor_id, pledge_7.event_id AS event_id, pledge_7.announced_by_id AS announced_by_id, pledge_7.document_id AS document_id, pledge_7.purpose AS purpose, pledge_7.announced_edtf AS announced_edtf, pledge_7.announced_earliest AS announced_earliest, pledge_7.announced_latest AS announced_latest, pledge_7.period_edtf AS period_edtf, pledge_7.period_earliest AS period_earliest, pledge_7.period_latest AS period_latest, pledge_7.duration_years AS duration_years, pledge_7.stated_minor AS stated_minor, pledge_7.unit AS unit, pledge_7.qualifier AS qualifier, pledge_7.stated_usd_minor AS stated_usd_minor, pledge_7.fx_rate AS fx_rate, pledge_7.fx_date AS fx_date, pledge_7.fx_source AS fx_source, pledge_7.fx_method AS fx_method, pledge_7.legal_status AS legal_status, pledge_7.counts AS counts, pledge_7.duplicate_of_id AS duplicate_of_id, pledge_7.publication AS publication, json_build_array('Pledge.code.id', CAST(pledge_7.code AS TEXT), CAST(pledge_7.id AS TEXT)) AS cursor_keys
            FROM pledge AS pledge_7
            WHERE pledge_7.publication = 'PUBLISHED' AND pledge_7.duplicate_of_id IS NOT NULL
            ORDER BY pledge_7.code ASC, pledge_7.id ASC
            LIMIT $1::INTEGER + 1) AS anon_52) AS anon_22 HAVING true)) || '}'), 'UTF8') AS convert_to_1
