SELECT convert_to((('{"event":' || coalesce((
          SELECT (((((((('{"announcedTotal":' || CASE WHEN (event_1.announced_total_qualifier IS NOT NULL) THEN (((((('{"amount":' || coalesce((('"' || CAST(decimal_text(event_1.announced_total_minor, event_1.announced_total_currency) AS TEXT)) || '"'), 'null')) || ',"currency":') || coalesce(CAST(to_json(CAST(event_1.announced_total_currency AS TEXT)) AS TEXT), 'null')) || ',"qualifier":') || CAST(to_json(CAST(CASE WHEN (event_1.announced_total_minor IS NULL) THEN 'UNKNOWN' ELSE coalesce(event_1.announced_total_qualifier, 'EXACT') END AS TEXT)) AS TEXT)) || '}') ELSE 'null' END) || ',"linesTotal":') || (((('{"amount":' || coalesce((('"' || CAST(decimal_text((
                                          SELECT sum(coalesce(pledge_line_1.stated_usd_minor, pledge_line_1.value_usd_minor)) AS sum_1
                                          FROM pledge_line AS pledge_line_1
                                          JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                                          WHERE pledge_1.event_id = event_1.id AND pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND (NOT pledge_1.illustrative OR event_1.illustrative) AND pledge_1.publication = 'PUBLISHED'), CASE WHEN ((
                                            SELECT sum(coalesce(pledge_line_2.stated_usd_minor, pledge_line_2.value_usd_minor)) AS sum_2
                                            FROM pledge_line AS pledge_line_2
                                            JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
                                            WHERE pledge_2.event_id = event_1.id AND pledge_2.counts AND pledge_2.duplicate_of_id IS NULL AND (NOT pledge_2.illustrative OR event_1.illustrative) AND pledge_2.publication = 'PUBLISHED') IS NOT NULL) THEN 'USD' END) AS TEXT)) || '"'), 'null')) || ',"qualifier":') || CAST(to_json(CAST(CASE WHEN ((
                                    SELECT sum(coalesce(pledge_line_3.stated_usd_minor, pledge_line_3.value_usd_minor)) AS sum_3
                                    FROM pledge_line AS pledge_line_3
                                    JOIN pledge AS pledge_3 ON pledge_3.id = pledge_line_3.pledge_id
                                    WHERE pledge_3.event_id = event_1.id AND pledge_3.counts AND pledge_3.duplicate_of_id IS NULL AND (NOT pledge_3.illustrative OR event_1.illustrative) AND pledge_3.publication = 'PUBLISHED') IS NULL) THEN 'UNKNOWN' ELSE coalesce((ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'])[(
                                    SELECT max(array_position((ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN']), pledge_line_4.qualifier)) FILTER (
                                      WHERE coalesce(pledge_line_4.stated_usd_minor, pledge_line_4.value_usd_minor) IS NOT NULL) AS anon_2
                                    FROM pledge_line AS pledge_line_4
                                    JOIN pledge AS pledge_4 ON pledge_4.id = pledge_line_4.pledge_id
                                    WHERE pledge_4.event_id = event_1.id AND pledge_4.counts AND pledge_4.duplicate_of_id IS NULL AND (NOT pledge_4.illustrative OR event_1.illustrative) AND pledge_4.publication = 'PUBLISHED')], 'EXACT') END AS TEXT)) AS TEXT)) || '}')) || ',"unexplained":') || CASE WHEN (CASE WHEN (event_1.announced_total_currency = 'USD') THEN event_1.announced_total_minor END - (
                      SELECT sum(coalesce(pledge_line_5.stated_usd_minor, pledge_line_5.value_usd_minor)) AS sum_4
                      FROM pledge_line AS pledge_line_5
                      JOIN pledge AS pledge_5 ON pledge_5.id = pledge_line_5.pledge_id
                      WHERE pledge_5.event_id = event_1.id AND pledge_5.counts AND pledge_5.duplicate_of_id IS NULL AND (NOT pledge_5.illustrative OR event_1.illustrative) AND pledge_5.publication = 'PUBLISHED') IS NOT NULL) THEN (((('{"amount":' || coalesce((('"' || CAST(decimal_text(CASE WHEN (event_1.announced_total_currency = 'USD') THEN event_1.announced_total_minor END - (
                                      SELECT sum(coalesce(pledge_line_6.stated_usd_minor, pledge_line_6.value_usd_minor)) AS sum_5
                                      FROM pledge_line AS pledge_line_6
                                      JOIN pledge AS pledge_6 ON pledge_6.id = pledge_line_6.pledge_id
                                      WHERE pledge_6.event_id = event_1.id AND pledge_6.counts AND pledge_6.duplicate_of_id IS NULL AND (NOT pledge_6.illustrative OR event_1.illustrative) AND pledge_6.publication = 'PUBLISHED'), 'USD') AS TEXT)) || '"'), 'null')) || ',"currency":') || CAST(to_json(CAST('USD' AS TEXT)) AS TEXT)) || '}') ELSE 'null' END) || ',"pledges":') || (
                SELECT (((('{"totalCount":' || CAST((
                            SELECT count(*) AS count_1
                            FROM pledge AS pledge_7
                            WHERE pledge_7.event_id = event_1.id AND pledge_7.publication = 'PUBLISHED') AS TEXT)) || ',"nodes":') || (('[' || coalesce(string_agg((((((((((('{"code":' || CAST(to_json(CAST(anon_4.code AS TEXT)) AS TEXT)) || ',"donors":') || (
                                              SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_6.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_5
                                              FROM (
                                                SELECT anon_7.id AS id, anon_7.confidence AS confidence, anon_7.illustrative AS illustrative, anon_7.note AS note, anon_7.recorded_at AS recorded_at, anon_7.code AS code, anon_7.kind AS kind, anon_7.name AS name, anon_7.short_name AS short_name, anon_7.country AS country, anon_7.currency AS currency, anon_7.iati_identifier AS iati_identifier, anon_7.channel_code AS channel_code, anon_7.parent_id AS parent_id, anon_7.pair_place AS pair_place
                                                FROM (
                                                  SELECT party_1.id AS id, party_1.confidence AS confidence, party_1.illustrative AS illustrative, party_1.note AS note, party_1.recorded_at AS recorded_at, party_1.code AS code, party_1.kind AS kind, party_1.name AS name, party_1.short_name AS short_name, party_1.country AS country, party_1.currency AS currency, party_1.iati_identifier AS iati_identifier, party_1.channel_code AS channel_code, party_1.parent_id AS parent_id, pledge_donor_1.position AS pair_place
                                                  FROM party AS party_1
                                                  JOIN pledge_donor AS pledge_donor_1 ON pledge_donor_1.party_id = party_1.id
                                                  WHERE pledge_donor_1.pledge_id = anon_4.id) AS anon_7
                                                ORDER BY anon_7.pair_place, anon_7.id
                                                LIMIT 1000) AS anon_6)) || ',"amount":') || coalesce((
                                            SELECT (((((((((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_9.minor, anon_9.unit) AS TEXT)) || '"'), 'null')) || ',"currency":') || coalesce(CAST(to_json(CAST(anon_9.unit AS TEXT)) AS TEXT), 'null')) || ',"qualifier":') || CAST(to_json(CAST(CASE WHEN (anon_9.minor IS NULL) THEN 'UNKNOWN' ELSE coalesce(anon_9.qualifier, 'EXACT') END AS TEXT)) AS TEXT)) || ',"usd":') || coalesce((('"' || CAST(decimal_text(anon_9.usd_minor, 'USD') AS TEXT)) || '"'), 'null')) || ',"fx":') || CASE WHEN (anon_9.fx_method IS NOT NULL AND anon_9.fx_source IS NOT NULL) THEN (((((((('{"rate":' || coalesce((('"' || CAST(trim_scale(anon_9.fx_rate) AS TEXT)) || '"'), 'null')) || ',"rateDate":') || coalesce((('"' || CAST(anon_9.fx_date AS TEXT)) || '"'), 'null')) || ',"source":') || coalesce(CAST(to_json(CAST(anon_9.fx_source AS TEXT)) AS TEXT), 'null')) || ',"method":') || coalesce(CAST(to_json(CAST(anon_9.fx_method AS TEXT)) AS TEXT), 'null')) || '}') ELSE 'null' END) || '}') AS anon_8
                                            FROM (
                                              SELECT CASE WHEN (anon_10.lines = 0) THEN anon_4.stated_minor ELSE anon_10.lines_promise END AS minor, anon_10.unit AS unit, split_part('EXACT AT_LEAST MORE_THAN NEARLY APPROXIMATE UP_TO REMAINDER UNKNOWN', ' ', greatest(anon_10.rank, CASE WHEN (CASE WHEN (anon_10.lines = 0) THEN anon_4.stated_minor ELSE anon_10.lines_promise END IS NOT DISTINCT
                                                    FROM anon_4.stated_minor) THEN array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], anon_4.qualifier) END)) AS qualifier, CASE WHEN (CASE WHEN (anon_10.lines = 0) THEN anon_4.stated_minor ELSE anon_10.lines_promise END IS NOT DISTINCT
                                                FROM anon_4.stated_minor AND anon_4.stated_usd_minor IS NOT NULL) THEN anon_4.stated_usd_minor WHEN (anon_4.unit = 'USD') THEN CASE WHEN (anon_10.lines = 0) THEN anon_4.stated_minor ELSE anon_10.lines_promise END ELSE anon_10.lines_usd END AS usd_minor, anon_4.fx_rate AS fx_rate, anon_4.fx_date AS fx_date, anon_4.fx_source AS fx_source, CASE WHEN (anon_4.unit != 'USD') THEN anon_4.fx_method END AS fx_method
                                              FROM (
                                                SELECT coalesce(anon_4.unit, min(anon_11.unit)) AS unit, CASE WHEN (anon_4.unit IS NULL AND min(anon_11.unit) != max(anon_11.unit)) THEN NULL ELSE sum(anon_11.promised) FILTER (
                                                  WHERE anon_4.unit IS NULL OR anon_4.unit = anon_11.unit) END AS lines_promise, CASE WHEN (count(anon_11.line_id) FILTER (
                                                    WHERE (anon_4.unit IS NULL OR anon_4.unit = anon_11.unit) AND anon_11.promised IS NOT NULL AND anon_11.usd IS NULL) = 0) THEN sum(anon_11.usd) FILTER (
                                                  WHERE anon_4.unit IS NULL OR anon_4.unit = anon_11.unit) END AS lines_usd, count(anon_11.line_id) AS lines, count(anon_11.line_id) FILTER (
                                                  WHERE anon_11.promised IS NULL) AS lines_unknown, count(anon_11.line_id) FILTER (
                                                  WHERE anon_11.unvalued > 0 AND anon_11.unit = upper(anon_11.unit)) AS lines_unvalued, count(anon_11.whole) AS lines_booked, max(anon_11.rank) AS rank, coalesce(sum(anon_11.promised) FILTER (
                                                    WHERE (anon_4.unit IS NULL OR anon_4.unit = anon_11.unit) AND anon_11.whole IS NOT NULL), 0) AS promised, coalesce(sum(anon_11.pledged) FILTER (
                                                    WHERE (anon_4.unit IS NULL OR anon_4.unit = anon_11.unit) AND anon_11.whole IS NOT NULL), 0) AS pledged, coalesce(sum(anon_11.committed) FILTER (
                                                    WHERE (anon_4.unit IS NULL OR anon_4.unit = anon_11.unit) AND anon_11.whole IS NOT NULL), 0) AS committed, coalesce(sum(anon_11.received) FILTER (
                                                    WHERE (anon_4.unit IS NULL OR anon_4.unit = anon_11.unit) AND anon_11.whole IS NOT NULL), 0) AS received, coalesce(sum(anon_11.withdrawn) FILTER (
                                                    WHERE (anon_4.unit IS NULL OR anon_4.unit = anon_11.unit) AND anon_11.whole IS NOT NULL), 0) AS withdrawn, coalesce(sum(anon_11.returned) FILTER (
                                                    WHERE (anon_4.unit IS NULL OR anon_4.unit = anon_11.unit) AND anon_11.whole IS NOT NULL), 0) AS returned
                                                FROM (
                                                  SELECT anon_12.line_id AS line_id, anon_12.unit AS unit, anon_12.whole AS whole, anon_12.promised AS promised, anon_12.rank AS rank, anon_12.value_usd_minor AS value_usd_minor, anon_12.whole_usd AS whole_usd, anon_12.unvalued AS unvalued, anon_12.pledged AS pledged, anon_12.committed AS committed, anon_12.received AS received, anon_12.withdrawn AS withdrawn, anon_12.returned AS returned, CASE WHEN (anon_12.unit = 'USD') THEN anon_12.promised WHEN (anon_12.whole IS NULL) THEN anon_12.value_usd_minor WHEN (anon_12.unvalued > 0) THEN NULL WHEN (anon_12.whole = anon_12.promised) THEN anon_12.whole_usd ELSE divide_half_even(anon_12.whole_usd * anon_12.promised, anon_12.whole) END AS usd
                                                  FROM (
                                                    SELECT pledge_line_7.id AS line_id, coalesce(pledge_line_7.unit, account_1.unit) AS unit, sum(account_1.balance) AS whole, least(sum(account_1.balance), coalesce((
                                                          SELECT pledge_revision_1.after_minor
                                                          FROM pledge_revision AS pledge_revision_1
                                                          WHERE pledge_revision_1.line_id = pledge_line_7.id AND NOT (EXISTS (
                                                              SELECT journal_entry_1.sequence
                                                              FROM journal_entry AS journal_entry_1
                                                              WHERE journal_entry_1.reverses = pledge_revision_1.entry_sequence))
                                                          ORDER BY pledge_revision_1.entry_sequence DESC
                                                          LIMIT 1), pledge_line_7.stated_minor)) AS promised, array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], coalesce((
                                                          SELECT pledge_revision_2.qualifier
                                                          FROM pledge_revision AS pledge_revision_2
                                                          WHERE pledge_revision_2.line_id = pledge_line_7.id AND NOT (EXISTS (
                                                              SELECT journal_entry_2.sequence
                                                              FROM journal_entry AS journal_entry_2
                                                              WHERE journal_entry_2.reverses = pledge_revision_2.entry_sequence))
                                                          ORDER BY pledge_revision_2.entry_sequence DESC
                                                          LIMIT 1), pledge_line_7.qualifier)) AS rank, pledge_line_7.value_usd_minor AS value_usd_minor, sum(account_1.balance_usd) AS whole_usd, coalesce(sum(account_1.unvalued), 0) AS unvalued, coalesce(sum(account_1.balance) FILTER (
                                                        WHERE account_1.stage IN ('PLEDGED')), 0) AS pledged, coalesce(sum(account_1.balance) FILTER (
                                                        WHERE account_1.stage IN ('COMMITTED')), 0) AS committed, coalesce(sum(account_1.balance) FILTER (
                                                        WHERE account_1.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'FX')), 0) AS received, coalesce(sum(account_1.balance) FILTER (
                                                        WHERE account_1.stage IN ('WITHDRAWN')), 0) AS withdrawn, coalesce(sum(account_1.balance) FILTER (
                                                        WHERE account_1.stage IN ('RETURNED')), 0) AS returned
                                                    FROM pledge_line AS pledge_line_7
                                                    LEFT OUTER JOIN account AS account_1 ON account_1.line_id = pledge_line_7.id AND (pledge_line_7.unit IS NULL OR account_1.unit = pledge_line_7.unit)
                                                    WHERE pledge_line_7.pledge_id = anon_4.id
                                                    GROUP BY pledge_line_7.id, coalesce(pledge_line_7.unit, account_1.unit)) AS anon_12) AS anon_11) AS anon_10) AS anon_9
                                            LIMIT 1), 'null')) || ',"status":') || CAST(to_json(CAST((
                                            SELECT CASE WHEN (anon_4.duplicate_of_id IS NOT NULL) THEN 'DUPLICATE' WHEN (anon_14.lines = anon_14.lines_unknown AND (anon_14.lines > 0 OR anon_4.stated_minor IS NULL)) THEN 'UNKNOWN_AMOUNT' WHEN (anon_14.received > anon_14.promised) THEN 'OVER_FULFILLED' WHEN (anon_14.received > 0 AND anon_14.received = anon_14.promised) THEN 'FULFILLED' WHEN (anon_14.received > 0) THEN 'PARTLY_RECEIVED' WHEN (anon_14.lines_booked > 0 AND anon_14.pledged + anon_14.committed = 0 AND anon_14.withdrawn > 0) THEN 'WITHDRAWN' WHEN (anon_14.lines_booked > 0 AND anon_14.pledged + anon_14.committed = 0 AND anon_14.returned > 0) THEN 'RETURNED' WHEN (anon_14.lines_booked > 0 AND anon_14.pledged + anon_14.committed = 0) THEN 'REVERSED' WHEN (anon_14.committed > 0 AND anon_14.pledged = 0) THEN 'COMMITTED' WHEN (anon_14.committed > 0) THEN 'PARTLY_COMMITTED' ELSE 'ANNOUNCED' END AS anon_13
                                            FROM (
                                              SELECT coalesce(anon_4.unit, min(anon_15.unit)) AS unit, CASE WHEN (anon_4.unit IS NULL AND min(anon_15.unit) != max(anon_15.unit)) THEN NULL ELSE sum(anon_15.promised) FILTER (
                                                WHERE anon_4.unit IS NULL OR anon_4.unit = anon_15.unit) END AS lines_promise, CASE WHEN (count(anon_15.line_id) FILTER (
                                                  WHERE (anon_4.unit IS NULL OR anon_4.unit = anon_15.unit) AND anon_15.promised IS NOT NULL AND anon_15.usd IS NULL) = 0) THEN sum(anon_15.usd) FILTER (
                                                WHERE anon_4.unit IS NULL OR anon_4.unit = anon_15.unit) END AS lines_usd, count(anon_15.line_id) AS lines, count(anon_15.line_id) FILTER (
                                                WHERE anon_15.promised IS NULL) AS lines_unknown, count(anon_15.line_id) FILTER (
                                                WHERE anon_15.unvalued > 0 AND anon_15.unit = upper(anon_15.unit)) AS lines_unvalued, count(anon_15.whole) AS lines_booked, max(anon_15.rank) AS rank, coalesce(sum(anon_15.promised) FILTER (
                                                  WHERE (anon_4.unit IS NULL OR anon_4.unit = anon_15.unit) AND anon_15.whole IS NOT NULL), 0) AS promised, coalesce(sum(anon_15.pledged) FILTER (
                                                  WHERE (anon_4.unit IS NULL OR anon_4.unit = anon_15.unit) AND anon_15.whole IS NOT NULL), 0) AS pledged, coalesce(sum(anon_15.committed) FILTER (
                                                  WHERE (anon_4.unit IS NULL OR anon_4.unit = anon_15.unit) AND anon_15.whole IS NOT NULL), 0) AS committed, coalesce(sum(anon_15.received) FILTER (
                                                  WHERE (anon_4.unit IS NULL OR anon_4.unit = anon_15.unit) AND anon_15.whole IS NOT NULL), 0) AS received, coalesce(sum(anon_15.withdrawn) FILTER (
                                                  WHERE (anon_4.unit IS NULL OR anon_4.unit = anon_15.unit) AND anon_15.whole IS NOT NULL), 0) AS withdrawn, coalesce(sum(anon_15.returned) FILTER (
                                                  WHERE (anon_4.unit IS NULL OR anon_4.unit = anon_15.unit) AND anon_15.whole IS NOT NULL), 0) AS returned
                                              FROM (
                                                SELECT anon_16.line_id AS line_id, anon_16.unit AS unit, anon_16.whole AS whole, anon_16.promised AS promised, anon_16.rank AS rank, anon_16.value_usd_minor AS value_usd_minor, anon_16.whole_usd AS whole_usd, anon_16.unvalued AS unvalued, anon_16.pledged AS pledged, anon_16.committed AS committed, anon_16.received AS received, anon_16.withdrawn AS withdrawn, anon_16.returned AS returned, CASE WHEN (anon_16.unit = 'USD') THEN anon_16.promised WHEN (anon_16.whole IS NULL) THEN anon_16.value_usd_minor WHEN (anon_16.unvalued > 0) THEN NULL WHEN (anon_16.whole = anon_16.promised) THEN anon_16.whole_usd ELSE divide_half_even(anon_16.whole_usd * anon_16.promised, anon_16.whole) END AS usd
                                                FROM (
                                                  SELECT pledge_line_8.id AS line_id, coalesce(pledge_line_8.unit, account_2.unit) AS unit, sum(account_2.balance) AS whole, least(sum(account_2.balance), coalesce((
                                                        SELECT pledge_revision_3.after_minor
                                                        FROM pledge_revision AS pledge_revision_3
                                                        WHERE pledge_revision_3.line_id = pledge_line_8.id AND NOT (EXISTS (
                                                            SELECT journal_entry_3.sequence
                                                            FROM journal_entry AS journal_entry_3
                                                            WHERE journal_entry_3.reverses = pledge_revision_3.entry_sequence))
                                                        ORDER BY pledge_revision_3.entry_sequence DESC
                                                        LIMIT 1), pledge_line_8.stated_minor)) AS promised, array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], coalesce((
                                                        SELECT pledge_revision_4.qualifier
                                                        FROM pledge_revision AS pledge_revision_4
                                                        WHERE pledge_revision_4.line_id = pledge_line_8.id AND NOT (EXISTS (
                                                            SELECT journal_entry_4.sequence
                                                            FROM journal_entry AS journal_entry_4
                                                            WHERE journal_entry_4.reverses = pledge_revision_4.entry_sequence))
                                                        ORDER BY pledge_revision_4.entry_sequence DESC
                                                        LIMIT 1), pledge_line_8.qualifier)) AS rank, pledge_line_8.value_usd_minor AS value_usd_minor, sum(account_2.balance_usd) AS whole_usd, coalesce(sum(account_2.unvalued), 0) AS unvalued, coalesce(sum(account_2.balance) FILTER (
                                                      WHERE account_2.stage IN ('PLEDGED')), 0) AS pledged, coalesce(sum(account_2.balance) FILTER (
                                                      WHERE account_2.stage IN ('COMMITTED')), 0) AS committed, coalesce(sum(account_2.balance) FILTER (
                                                      WHERE account_2.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'FX')), 0) AS received, coalesce(sum(account_2.balance) FILTER (
                                                      WHERE account_2.stage IN ('WITHDRAWN')), 0) AS withdrawn, coalesce(sum(account_2.balance) FILTER (
                                                      WHERE account_2.stage IN ('RETURNED')), 0) AS returned
                                                  FROM pledge_line AS pledge_line_8
                                                  LEFT OUTER JOIN account AS account_2 ON account_2.line_id = pledge_line_8.id AND (pledge_line_8.unit IS NULL OR account_2.unit = pledge_line_8.unit)
                                                  WHERE pledge_line_8.pledge_id = anon_4.id
                                                  GROUP BY pledge_line_8.id, coalesce(pledge_line_8.unit, account_2.unit)) AS anon_16) AS anon_15) AS anon_14) AS TEXT)) AS TEXT)) || ',"flags":') || CAST((
                                    SELECT to_json(string_to_array(concat_ws(' ', CASE WHEN (anon_17.received > anon_17.promised) THEN 'OVER_FULFILLED' END, CASE WHEN (EXISTS (
                                              SELECT anon_18.unit
                                              FROM (
                                                SELECT anon_19.unit AS unit, coalesce(sum(anon_19.open) FILTER (
                                                    WHERE anon_19.days IS NULL OR anon_19.days <= 0), 0) AS "notDue", coalesce(sum(anon_19.open) FILTER (
                                                    WHERE anon_19.days >= 1 AND anon_19.days <= 30), 0) AS overdue1to30, coalesce(sum(anon_19.open) FILTER (
                                                    WHERE anon_19.days >= 31 AND anon_19.days <= 90), 0) AS overdue31to90, coalesce(sum(anon_19.open) FILTER (
                                                    WHERE anon_19.days >= 91 AND anon_19.days <= 180), 0) AS overdue91to180, coalesce(sum(anon_19.open) FILTER (
                                                    WHERE anon_19.days >= 181 AND anon_19.days <= 365), 0) AS overdue181to365, coalesce(sum(anon_19.open) FILTER (
                                                    WHERE anon_19.days >= 366), 0) AS over365
                                                FROM (
                                                  SELECT anon_20.unit AS unit, greatest(0, least(anon_20.so_far, anon_20.wanted) - greatest(anon_20.so_far - anon_20.amount_minor, anon_20.received)) AS open, current_date - anon_20.due_latest AS days
                                                  FROM (
                                                    SELECT anon_21.unit AS unit, instalment_1.due_latest AS due_latest, instalment_1.amount_minor AS amount_minor, sum(instalment_1.amount_minor) OVER (PARTITION BY instalment_1.line_id
                                                      ORDER BY instalment_1.due_latest ASC NULLS LAST, instalment_1.position) AS so_far, (anon_21.promised - anon_21.withdrawn) - anon_21.returned AS wanted, anon_21.received AS received
                                                    FROM instalment AS instalment_1
                                                    JOIN (
                                                      SELECT anon_22.line_id AS line_id, anon_22.unit AS unit, anon_22.whole AS whole, anon_22.promised AS promised, anon_22.rank AS rank, anon_22.value_usd_minor AS value_usd_minor, anon_22.whole_usd AS whole_usd, anon_22.unvalued AS unvalued, anon_22.pledged AS pledged, anon_22.committed AS committed, anon_22.received AS received, anon_22.withdrawn AS withdrawn, anon_22.returned AS returned, CASE WHEN (anon_22.unit = 'USD') THEN anon_22.promised WHEN (anon_22.whole IS NULL) THEN anon_22.value_usd_minor WHEN (anon_22.unvalued > 0) THEN NULL WHEN (anon_22.whole = anon_22.promised) THEN anon_22.whole_usd ELSE divide_half_even(anon_22.whole_usd * anon_22.promised, anon_22.whole) END AS usd
                                                      FROM (
                                                        SELECT pledge_line_9.id AS line_id, coalesce(pledge_line_9.unit, account_3.unit) AS unit, sum(account_3.balance) AS whole, least(sum(account_3.balance), coalesce((
                                                              SELECT pledge_revision_5.after_minor
                                                              FROM pledge_revision AS pledge_revision_5
                                                              WHERE pledge_revision_5.line_id = pledge_line_9.id AND NOT (EXISTS (
                                                                  SELECT journal_entry_5.sequence
                                                                  FROM journal_entry AS journal_entry_5
                                                                  WHERE journal_entry_5.reverses = pledge_revision_5.entry_sequence))
                                                              ORDER BY pledge_revision_5.entry_sequence DESC
                                                              LIMIT 1), pledge_line_9.stated_minor)) AS promised, array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], coalesce((
                                                              SELECT pledge_revision_6.qualifier
                                                              FROM pledge_revision AS pledge_revision_6
                                                              WHERE pledge_revision_6.line_id = pledge_line_9.id AND NOT (EXISTS (
                                                                  SELECT journal_entry_6.sequence
                                                                  FROM journal_entry AS journal_entry_6
                                                                  WHERE journal_entry_6.reverses = pledge_revision_6.entry_sequence))
                                                              ORDER BY pledge_revision_6.entry_sequence DESC
                                                              LIMIT 1), pledge_line_9.qualifier)) AS rank, pledge_line_9.value_usd_minor AS value_usd_minor, sum(account_3.balance_usd) AS whole_usd, coalesce(sum(account_3.unvalued), 0) AS unvalued, coalesce(sum(account_3.balance) FILTER (
                                                            WHERE account_3.stage IN ('PLEDGED')), 0) AS pledged, coalesce(sum(account_3.balance) FILTER (
                                                            WHERE account_3.stage IN ('COMMITTED')), 0) AS committed, coalesce(sum(account_3.balance) FILTER (
                                                            WHERE account_3.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'FX')), 0) AS received, coalesce(sum(account_3.balance) FILTER (
                                                            WHERE account_3.stage IN ('WITHDRAWN')), 0) AS withdrawn, coalesce(sum(account_3.balance) FILTER (
                                                            WHERE account_3.stage IN ('RETURNED')), 0) AS returned
                                                        FROM pledge_line AS pledge_line_9
                                                        LEFT OUTER JOIN account AS account_3 ON account_3.line_id = pledge_line_9.id AND (pledge_line_9.unit IS NULL OR account_3.unit = pledge_line_9.unit)
                                                        WHERE pledge_line_9.pledge_id = anon_4.id
                                                        GROUP BY pledge_line_9.id, coalesce(pledge_line_9.unit, account_3.unit)) AS anon_22) AS anon_21 ON instalment_1.line_id = anon_21.line_id
                                                    WHERE anon_4.unit IS NULL OR anon_4.unit = anon_21.unit) AS anon_20) AS anon_19
                                                GROUP BY anon_19.unit) AS anon_18
                                              WHERE 0 + anon_18.overdue1to30 + anon_18.overdue31to90 + anon_18.overdue91to180 + anon_18.overdue181to365 + anon_18.over365 > 0)) THEN 'OVERDUE' END, CASE WHEN (anon_17.withdrawn > 0) THEN 'PARTLY_WITHDRAWN' END, CASE WHEN (anon_17.lines = anon_17.lines_unknown AND (anon_17.lines > 0 OR anon_4.stated_minor IS NULL) OR anon_17.lines_unknown > 0) THEN 'UNKNOWN_AMOUNT' END, CASE WHEN (anon_17.lines_unvalued > 0 OR anon_17.lines = 0 AND anon_4.stated_minor IS NOT NULL AND anon_4.unit != 'USD' AND anon_4.stated_usd_minor IS NULL) THEN 'VALUE_UNKNOWN' END, CASE WHEN (EXISTS (
                                              SELECT contribution_1.id
                                              FROM contribution AS contribution_1
                                              JOIN pledge_line AS pledge_line_10 ON pledge_line_10.id = contribution_1.line_id
                                              WHERE pledge_line_10.pledge_id = anon_4.id AND contribution_1.amount_minor IS NULL)) THEN 'RECEIPT_UNKNOWN' END, CASE WHEN (anon_4.duplicate_of_id IS NOT NULL) THEN 'DUPLICATE' END, CASE WHEN (NOT anon_4.counts AND anon_4.duplicate_of_id IS NULL) THEN 'RELATED' END, CASE WHEN (anon_4.confidence = 'C') THEN 'INFERENCE' END), ' ')) AS to_json_1
                                    FROM (
                                      SELECT coalesce(anon_4.unit, min(anon_23.unit)) AS unit, CASE WHEN (anon_4.unit IS NULL AND min(anon_23.unit) != max(anon_23.unit)) THEN NULL ELSE sum(anon_23.promised) FILTER (
                                        WHERE anon_4.unit IS NULL OR anon_4.unit = anon_23.unit) END AS lines_promise, CASE WHEN (count(anon_23.line_id) FILTER (
                                          WHERE (anon_4.unit IS NULL OR anon_4.unit = anon_23.unit) AND anon_23.promised IS NOT NULL AND anon_23.usd IS NULL) = 0) THEN sum(anon_23.usd) FILTER (
                                        WHERE anon_4.unit IS NULL OR anon_4.unit = anon_23.unit) END AS lines_usd, count(anon_23.line_id) AS lines, count(anon_23.line_id) FILTER (
                                        WHERE anon_23.promised IS NULL) AS lines_unknown, count(anon_23.line_id) FILTER (
                                        WHERE anon_23.unvalued > 0 AND anon_23.unit = upper(anon_23.unit)) AS lines_unvalued, count(anon_23.whole) AS lines_booked, max(anon_23.rank) AS rank, coalesce(sum(anon_23.promised) FILTER (
                                          WHERE (anon_4.unit IS NULL OR anon_4.unit = anon_23.unit) AND anon_23.whole IS NOT NULL), 0) AS promised, coalesce(sum(anon_23.pledged) FILTER (
                                          WHERE (anon_4.unit IS NULL OR anon_4.unit = anon_23.unit) AND anon_23.whole IS NOT NULL), 0) AS pledged, coalesce(sum(anon_23.committed) FILTER (
                                          WHERE (anon_4.unit IS NULL OR anon_4.unit = anon_23.unit) AND anon_23.whole IS NOT NULL), 0) AS committed, coalesce(sum(anon_23.received) FILTER (
                                          WHERE (anon_4.unit IS NULL OR anon_4.unit = anon_23.unit) AND anon_23.whole IS NOT NULL), 0) AS received, coalesce(sum(anon_23.withdrawn) FILTER (
                                          WHERE (anon_4.unit IS NULL OR anon_4.unit = anon_23.unit) AND anon_23.whole IS NOT NULL), 0) AS withdrawn, coalesce(sum(anon_23.returned) FILTER (
                                          WHERE (anon_4.unit IS NULL OR anon_4.unit = anon_23.unit) AND anon_23.whole IS NOT NULL), 0) AS returned
                                      FROM (
                                        SELECT anon_24.line_id AS line_id, anon_24.unit AS unit, anon_24.whole AS whole, anon_24.promised AS promised, anon_24.rank AS rank, anon_24.value_usd_minor AS value_usd_minor, anon_24.whole_usd AS whole_usd, anon_24.unvalued AS unvalued, anon_24.pledged AS pledged, anon_24.committed AS committed, anon_24.received AS received, anon_24.withdrawn AS withdrawn, anon_24.returned AS returned, CASE WHEN (anon_24.unit = 'USD') THEN anon_24.promised WHEN (anon_24.whole IS NULL) THEN anon_24.value_usd_minor WHEN (anon_24.unvalued > 0) THEN NULL WHEN (anon_24.whole = anon_24.promised) THEN anon_24.whole_usd ELSE divide_half_even(anon_24.whole_usd * anon_24.promised, anon_24.whole) END AS usd
                                        FROM (
                                          SELECT pledge_line_11.id AS line_id, coalesce(pledge_line_11.unit, account_4.unit) AS unit, sum(account_4.balance) AS whole, least(sum(account_4.balance), coalesce((
                                                SELECT pledge_revision_7.after_minor
                                                FROM pledge_revision AS pledge_revision_7
                                                WHERE pledge_revision_7.line_id = pledge_line_11.id AND NOT (EXISTS (
                                                    SELECT journal_entry_7.sequence
                                                    FROM journal_entry AS journal_entry_7
                                                    WHERE journal_entry_7.reverses = pledge_revision_7.entry_sequence))
                                                ORDER BY pledge_revision_7.entry_sequence DESC
                                                LIMIT 1), pledge_line_11.stated_minor)) AS promised, array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], coalesce((
                                                SELECT pledge_revision_8.qualifier
                                                FROM pledge_revision AS pledge_revision_8
                                                WHERE pledge_revision_8.line_id = pledge_line_11.id AND NOT (EXISTS (
                                                    SELECT journal_entry_8.sequence
                                                    FROM journal_entry AS journal_entry_8
                                                    WHERE journal_entry_8.reverses = pledge_revision_8.entry_sequence))
                                                ORDER BY pledge_revision_8.entry_sequence DESC
                                                LIMIT 1), pledge_line_11.qualifier)) AS rank, pledge_line_11.value_usd_minor AS value_usd_minor, sum(account_4.balance_usd) AS whole_usd, coalesce(sum(account_4.unvalued), 0) AS unvalued, coalesce(sum(account_4.balance) FILTER (
                                              WHERE account_4.stage IN ('PLEDGED')), 0) AS pledged, coalesce(sum(account_4.balance) FILTER (
                                              WHERE account_4.stage IN ('COMMITTED')), 0) AS committed, coalesce(sum(account_4.balance) FILTER (
                                              WHERE account_4.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'FX')), 0) AS received, coalesce(sum(account_4.balance) FILTER (
                                              WHERE account_4.stage IN ('WITHDRAWN')), 0) AS withdrawn, coalesce(sum(account_4.balance) FILTER (
                                              WHERE account_4.stage IN ('RETURNED')), 0) AS returned
                                          FROM pledge_line AS pledge_line_11
                                          LEFT OUTER JOIN account AS account_4 ON account_4.line_id = pledge_line_11.id AND (pledge_line_11.unit IS NULL OR account_4.unit = pledge_line_11.unit)
                                          WHERE pledge_line_11.pledge_id = anon_4.id
                                          GROUP BY pledge_line_11.id, coalesce(pledge_line_11.unit, account_4.unit)) AS anon_24) AS anon_23) AS anon_17) AS TEXT)) || '}'), ','
                            ORDER BY anon_4.place_in_page ASC) FILTER (
                            WHERE anon_4.place_in_page <= $1::INTEGER), '')) || ']')) || '}') AS anon_3
                FROM (
                  SELECT anon_25.id AS id, anon_25.confidence AS confidence, anon_25.illustrative AS illustrative, anon_25.note AS note, anon_25.recorded_at AS recorded_at, anon_25.code AS code, anon_25.donor_id AS donor_id, anon_25.event_id AS event_id, anon_25.announced_by_id AS announced_by_id, anon_25.document_id AS document_id, anon_25.purpose AS purpose, anon_25.announced_edtf AS announced_edtf, anon_25.announced_earliest AS announced_earliest, anon_25.announced_latest AS announced_latest, anon_25.period_edtf AS period_edtf, anon_25.period_earliest AS period_earliest, anon_25.period_latest AS period_latest, anon_25.duration_years AS duration_years, anon_25.stated_minor AS stated_minor, anon_25.unit AS unit, anon_25.qualifier AS qualifier, anon_25.stated_usd_minor AS stated_usd_minor, anon_25.fx_rate AS fx_rate, anon_25.fx_date AS fx_date, anon_25.fx_source AS fx_source, anon_25.fx_method AS fx_method, anon_25.legal_status AS legal_status, anon_25.counts AS counts, anon_25.duplicate_of_id AS duplicate_of_id, anon_25.publication AS publication, anon_25.cursor_keys AS cursor_keys, row_number() OVER () AS place_in_page
                  FROM (
                    SELECT pledge_7.id AS id, pledge_7.confidence AS confidence, pledge_7.illustrative AS illustrative, pledge_7.note AS note, pledge_7.recorded_at AS recorded_at, pledge_7.code AS code, pledge_7.donor_id AS donor_id, pledge_7.event_id AS event_id, pledge_7.announced_by_id AS announced_by_id, pledge_7.document_id AS document_id, pledge_7.purpose AS purpose, pledge_7.announced_edtf AS announced_edtf, pledge_7.announced_earliest AS announced_earliest, pledge_7.announced_latest AS announced_latest, pledge_7.period_edtf AS period_edtf, pledge_7.period_earliest AS period_earliest, pledge_7.period_latest AS period_latest, pledge_7.duration_years AS duration_years, pledge_7.stated_minor AS stated_minor, pledge_7.unit AS unit, pledge_7.qualifier AS qualifier, pledge_7.stated_usd_minor AS stated_usd_minor, pledge_7.fx_rate AS fx_rate, pledge_7.fx_date AS fx_date, pledge_7.fx_source AS fx_source, pledge_7.fx_method AS fx_method, pledge_7.legal_status AS legal_status, pledge_7.counts AS counts, pledge_7.duplicate_of_id AS duplicate_of_id, pledge_7.publication AS publication, json_build_array('Pledge.code.id', CAST(pledge_7.code AS TEXT), CAST(pledge_7.id AS TEXT)) AS cursor_keys
                    FROM pledge AS pledge_7
                    WHERE pledge_7.event_id = event_1.id AND pledge_7.publication = 'PUBLISHED'
                    ORDER BY pledge_7.code ASC, pledge_7.id ASC
                    LIMIT $1::INTEGER + 1) AS anon_25) AS anon_4 HAVING true)) || '}') AS anon_1
          FROM event AS event_1
          WHERE event_1.code = $2::VARCHAR
          LIMIT 1), 'null')) || '}'), 'UTF8') AS convert_to_1
