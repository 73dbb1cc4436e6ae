SELECT convert_to('{"event":' || coalesce((
      SELECT format('{"announcedTotal":%s,"linesTotal":%s,"unexplained":%s,"pledges":{"totalCount":%s]}}', CASE WHEN r1.announced_total_qualifier IS NOT NULL THEN format('{"amount":%s,"currency":%s,"qualifier":%s}', coalesce('"' || CAST(decimal_text(r1.announced_total_minor, r1.announced_total_currency) AS TEXT) || '"', 'null'), coalesce(CAST(to_json(CAST(r1.announced_total_currency AS TEXT)) AS TEXT), 'null'), CAST(to_json(CAST(CASE WHEN (r1.announced_total_minor IS NULL) THEN 'UNKNOWN' ELSE coalesce(r1.announced_total_qualifier, 'EXACT') END AS TEXT)) AS TEXT)) ELSE 'null' END, format('{"amount":%s,"qualifier":%s}', coalesce('"' || CAST(decimal_text((
                  SELECT sum(coalesce(pledge_line_1.stated_usd_minor, pledge_line_1.value_usd_minor)) AS sum_1
                  FROM pledge_line AS pledge_line_1
                  JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                  WHERE pledge_1.event_id = r1.id AND pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND pledge_1.publication != 'WITHDRAWN' AND NOT starts_with(pledge_1.code, 'INTEREST-') AND (NOT pledge_1.illustrative OR r1.illustrative) AND pledge_1.publication = 'PUBLISHED'), CASE WHEN ((
                    SELECT sum(coalesce(pledge_line_2.stated_usd_minor, pledge_line_2.value_usd_minor)) AS sum_2
                    FROM pledge_line AS pledge_line_2
                    JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
                    WHERE pledge_2.event_id = r1.id AND pledge_2.counts AND pledge_2.duplicate_of_id IS NULL AND pledge_2.publication != 'WITHDRAWN' AND NOT starts_with(pledge_2.code, 'INTEREST-') AND (NOT pledge_2.illustrative OR r1.illustrative) AND pledge_2.publication = 'PUBLISHED') IS NOT NULL) THEN 'USD' END) AS TEXT) || '"', 'null'), CAST(to_json(CAST(CASE WHEN ((
                    SELECT sum(coalesce(pledge_line_1.stated_usd_minor, pledge_line_1.value_usd_minor)) AS sum_1
                    FROM pledge_line AS pledge_line_1
                    JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                    WHERE pledge_1.event_id = r1.id AND pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND pledge_1.publication != 'WITHDRAWN' AND NOT starts_with(pledge_1.code, 'INTEREST-') AND (NOT pledge_1.illustrative OR r1.illustrative) AND pledge_1.publication = 'PUBLISHED') IS NULL) THEN 'UNKNOWN' ELSE coalesce((ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'])[(
                    SELECT max(array_position((ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN']), pledge_line_2.qualifier)) FILTER (
                      WHERE coalesce(pledge_line_2.stated_usd_minor, pledge_line_2.value_usd_minor) IS NOT NULL) AS anon_1
                    FROM pledge_line AS pledge_line_2
                    JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_2.pledge_id
                    WHERE pledge_2.event_id = r1.id AND pledge_2.counts AND pledge_2.duplicate_of_id IS NULL AND pledge_2.publication != 'WITHDRAWN' AND NOT starts_with(pledge_2.code, 'INTEREST-') AND (NOT pledge_2.illustrative OR r1.illustrative) AND pledge_2.publication = 'PUBLISHED')], 'EXACT') END AS TEXT)) AS TEXT)), CASE WHEN CASE WHEN (r1.announced_total_currency = 'USD') THEN r1.announced_total_minor END - (
          SELECT sum(coalesce(pledge_line_1.stated_usd_minor, pledge_line_1.value_usd_minor)) AS sum_1
          FROM pledge_line AS pledge_line_1
          JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
          WHERE pledge_1.event_id = r1.id AND pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND pledge_1.publication != 'WITHDRAWN' AND NOT starts_with(pledge_1.code, 'INTEREST-') AND (NOT pledge_1.illustrative OR r1.illustrative) AND pledge_1.publication = 'PUBLISHED') IS NOT NULL THEN format('{"amount":%s,"currency":%s}', coalesce('"' || CAST(decimal_text(CASE WHEN (r1.announced_total_currency = 'USD') THEN r1.announced_total_minor END - (
                  SELECT sum(coalesce(pledge_line_1.stated_usd_minor, pledge_line_1.value_usd_minor)) AS sum_1
                  FROM pledge_line AS pledge_line_1
                  JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                  WHERE pledge_1.event_id = r1.id AND pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND pledge_1.publication != 'WITHDRAWN' AND NOT starts_with(pledge_1.code, 'INTEREST-') AND (NOT pledge_1.illustrative OR r1.illustrative) AND pledge_1.publication = 'PUBLISHED'), 'USD') AS TEXT) || '"', 'null'), CAST(to_json(CAST('USD' AS TEXT)) AS TEXT)) ELSE 'null' END, (
          SELECT count(*) AS count_1
          FROM pledge AS r3
          WHERE r3.event_id = r1.id AND r3.publication = 'PUBLISHED' AND (NOT r3.illustrative OR r1.illustrative))::text || ',"nodes":[' || (
          SELECT coalesce(string_agg(q.body, ','), '')
          FROM (
            SELECT '{"code":"' || r2.code || '","donors":[' || array_to_string(ARRAY(
                SELECT '{"code":"' || r4.code || '"}'
                FROM (
                  SELECT party_1.id AS id, party_1.confidence AS confidence, party_1.illustrative AS illustrative, party_1.note AS note, party_1.recorded_at AS recorded_at, party_1.operation_id AS operation_id, party_1.code AS code, party_1.kind AS kind, party_1.name AS name, party_1.short_name AS short_name, party_1.country AS country, party_1.currency AS currency, party_1.iati_identifier AS iati_identifier, party_1.channel_code AS channel_code, party_1.parent_id AS parent_id, pledge_donor_1.position AS pair_place
                  FROM party AS party_1
                  JOIN pledge_donor AS pledge_donor_1 ON pledge_donor_1.party_id = party_1.id
                  WHERE pledge_donor_1.pledge_id = r2.id) AS r4
                WHERE NOT r4.illustrative OR r2.illustrative
                ORDER BY r4.pair_place, r4.id
                LIMIT 1000), ',') || '],"amount":' || coalesce((
                SELECT '{"amount":' || coalesce('"' || CAST(decimal_text(r5.minor, r5.unit) AS TEXT) || '"', 'null') || ',"currency":' || coalesce(CAST(to_json(CAST(r5.unit AS TEXT)) AS TEXT), 'null') || ',"qualifier":' || CAST(to_json(CAST(CASE WHEN (r5.minor IS NULL) THEN 'UNKNOWN' ELSE coalesce(r5.qualifier, 'EXACT') END AS TEXT)) AS TEXT) || ',"usd":' || coalesce('"' || CAST(decimal_text(r5.usd_minor, 'USD') AS TEXT) || '"', 'null') || ',"fx":' || CASE WHEN r5.fx_method IS NOT NULL AND r5.fx_source IS NOT NULL THEN '{"rate":' || coalesce('"' || CAST(trim_scale(r5.fx_rate) AS TEXT) || '"', 'null') || ',"rateDate":' || coalesce('"' || CAST(r5.fx_date AS TEXT) || '"', 'null') || ',"source":' || coalesce(CAST(to_json(CAST(r5.fx_source AS TEXT)) AS TEXT), 'null') || ',"method":' || coalesce(CAST(to_json(CAST(r5.fx_method AS TEXT)) AS TEXT), 'null') || '}' ELSE 'null' END || '}'
                FROM (
                  SELECT CASE WHEN (anon_1.lines = 0) THEN r2.stated_minor ELSE anon_1.lines_promise END AS minor, anon_1.unit AS unit, split_part('EXACT AT_LEAST MORE_THAN NEARLY APPROXIMATE UP_TO REMAINDER UNKNOWN', ' ', greatest(anon_1.rank, CASE WHEN (CASE WHEN (anon_1.lines = 0) THEN r2.stated_minor ELSE anon_1.lines_promise END IS NOT DISTINCT
                        FROM r2.stated_minor) THEN array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], r2.qualifier) END)) AS qualifier, CASE WHEN (CASE WHEN (anon_1.lines = 0) THEN r2.stated_minor ELSE anon_1.lines_promise END IS NOT DISTINCT
                    FROM r2.stated_minor AND r2.stated_usd_minor IS NOT NULL) THEN r2.stated_usd_minor WHEN (r2.unit = 'USD') THEN CASE WHEN (anon_1.lines = 0) THEN r2.stated_minor ELSE anon_1.lines_promise END ELSE anon_1.lines_usd END AS usd_minor, r2.fx_rate AS fx_rate, r2.fx_date AS fx_date, r2.fx_source AS fx_source, CASE WHEN (r2.unit != 'USD') THEN r2.fx_method END AS fx_method
                  FROM (
                    SELECT coalesce(r2.unit, min(anon_2.unit)) AS unit, CASE WHEN (r2.unit IS NULL AND min(anon_2.unit) != max(anon_2.unit)) THEN NULL ELSE sum(anon_2.promised) FILTER (
                      WHERE r2.unit IS NULL OR r2.unit = anon_2.unit) END AS lines_promise, CASE WHEN (count(anon_2.line_id) FILTER (
                        WHERE (r2.unit IS NULL OR r2.unit = anon_2.unit) AND anon_2.promised IS NOT NULL AND anon_2.usd IS NULL) = 0) THEN sum(anon_2.usd) FILTER (
                      WHERE r2.unit IS NULL OR r2.unit = anon_2.unit) END AS lines_usd, count(anon_2.line_id) AS lines, count(anon_2.line_id) FILTER (
                      WHERE anon_2.promised IS NULL) AS lines_unknown, count(anon_2.line_id) FILTER (
                      WHERE anon_2.unvalued > 0 AND anon_2.unit = upper(anon_2.unit)) AS lines_unvalued, count(anon_2.whole) AS lines_booked, max(anon_2.rank) AS rank, coalesce(sum(anon_2.promised) FILTER (
                        WHERE (r2.unit IS NULL OR r2.unit = anon_2.unit) AND anon_2.whole IS NOT NULL), 0) AS promised, coalesce(sum(anon_2.pledged) FILTER (
                        WHERE (r2.unit IS NULL OR r2.unit = anon_2.unit) AND anon_2.whole IS NOT NULL), 0) AS pledged, coalesce(sum(anon_2.committed) FILTER (
                        WHERE (r2.unit IS NULL OR r2.unit = anon_2.unit) AND anon_2.whole IS NOT NULL), 0) AS committed, coalesce(sum(anon_2.received) FILTER (
                        WHERE (r2.unit IS NULL OR r2.unit = anon_2.unit) AND anon_2.whole IS NOT NULL), 0) AS received, coalesce(sum(anon_2.withdrawn) FILTER (
                        WHERE (r2.unit IS NULL OR r2.unit = anon_2.unit) AND anon_2.whole IS NOT NULL), 0) AS withdrawn, coalesce(sum(anon_2.returned) FILTER (
                        WHERE (r2.unit IS NULL OR r2.unit = anon_2.unit) AND anon_2.whole IS NOT NULL), 0) AS returned
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
                        WHERE pledge_line_1.pledge_id = r2.id
                        GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_3) AS anon_2) AS anon_1) AS r5
                LIMIT 1), 'null') || ',"status":' || CAST(to_json(CAST((
                    SELECT CASE WHEN (r2.publication = 'WITHDRAWN') THEN 'WITHDRAWN' WHEN (r2.duplicate_of_id IS NOT NULL) THEN 'DUPLICATE' WHEN (anon_2.lines = anon_2.lines_unknown AND (anon_2.lines > 0 OR r2.stated_minor IS NULL)) THEN 'UNKNOWN_AMOUNT' WHEN (anon_2.received > anon_2.promised) THEN 'OVER_FULFILLED' WHEN (anon_2.received > 0 AND anon_2.received = anon_2.promised) THEN 'FULFILLED' WHEN (anon_2.received > 0) THEN 'PARTLY_RECEIVED' WHEN (anon_2.lines_booked > 0 AND anon_2.pledged + anon_2.committed = 0 AND anon_2.withdrawn > 0) THEN 'WITHDRAWN' WHEN (anon_2.lines_booked > 0 AND anon_2.pledged + anon_2.committed = 0 AND anon_2.returned > 0) THEN 'RETURNED' WHEN (anon_2.lines_booked > 0 AND anon_2.pledged + anon_2.committed = 0) THEN 'REVERSED' WHEN (anon_2.committed > 0 AND anon_2.pledged = 0) THEN 'COMMITTED' WHEN (anon_2.committed > 0) THEN 'PARTLY_COMMITTED' ELSE 'ANNOUNCED' END AS anon_1
                    FROM (
                      SELECT coalesce(r2.unit, min(anon_3.unit)) AS unit, CASE WHEN (r2.unit IS NULL AND min(anon_3.unit) != max(anon_3.unit)) THEN NULL ELSE sum(anon_3.promised) FILTER (
                        WHERE r2.unit IS NULL OR r2.unit = anon_3.unit) END AS lines_promise, CASE WHEN (count(anon_3.line_id) FILTER (
                          WHERE (r2.unit IS NULL OR r2.unit = anon_3.unit) AND anon_3.promised IS NOT NULL AND anon_3.usd IS NULL) = 0) THEN sum(anon_3.usd) FILTER (
                        WHERE r2.unit IS NULL OR r2.unit = anon_3.unit) END AS lines_usd, count(anon_3.line_id) AS lines, count(anon_3.line_id) FILTER (
                        WHERE anon_3.promised IS NULL) AS lines_unknown, count(anon_3.line_id) FILTER (
                        WHERE anon_3.unvalued > 0 AND anon_3.unit = upper(anon_3.unit)) AS lines_unvalued, count(anon_3.whole) AS lines_booked, max(anon_3.rank) AS rank, coalesce(sum(anon_3.promised) FILTER (
                          WHERE (r2.unit IS NULL OR r2.unit = anon_3.unit) AND anon_3.whole IS NOT NULL), 0) AS promised, coalesce(sum(anon_3.pledged) FILTER (
                          WHERE (r2.unit IS NULL OR r2.unit = anon_3.unit) AND anon_3.whole IS NOT NULL), 0) AS pledged, coalesce(sum(anon_3.committed) FILTER (
                          WHERE (r2.unit IS NULL OR r2.unit = anon_3.unit) AND anon_3.whole IS NOT NULL), 0) AS committed, coalesce(sum(anon_3.received) FILTER (
                          WHERE (r2.unit IS NULL OR r2.unit = anon_3.unit) AND anon_3.whole IS NOT NULL), 0) AS received, coalesce(sum(anon_3.withdrawn) FILTER (
                          WHERE (r2.unit IS NULL OR r2.unit = anon_3.unit) AND anon_3.whole IS NOT NULL), 0) AS withdrawn, coalesce(sum(anon_3.returned) FILTER (
                          WHERE (r2.unit IS NULL OR r2.unit = anon_3.unit) AND anon_3.whole IS NOT NULL), 0) AS returned
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
                          WHERE pledge_line_1.pledge_id = r2.id
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
                                    WHERE pledge_line_1.pledge_id = r2.id
                                    GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_6) AS anon_5
                                WHERE r2.unit IS NULL OR r2.unit = anon_5.unit) AS anon_4 ON instalment_1.line_id = anon_4.line_id) AS anon_3) AS anon_2
                          WHERE anon_2.days > 0 AND anon_2.wanted > anon_2.paid)) THEN 'OVERDUE' END, CASE WHEN (anon_1.withdrawn > 0) THEN 'PARTLY_WITHDRAWN' END, CASE WHEN (anon_1.lines = anon_1.lines_unknown AND (anon_1.lines > 0 OR r2.stated_minor IS NULL) OR anon_1.lines_unknown > 0) THEN 'UNKNOWN_AMOUNT' END, CASE WHEN (anon_1.lines_unvalued > 0 OR anon_1.lines = 0 AND r2.stated_minor IS NOT NULL AND r2.unit != 'USD' AND r2.stated_usd_minor IS NULL) THEN 'VALUE_UNKNOWN' END, CASE WHEN (EXISTS (
                          SELECT contribution_1.id
                          FROM contribution AS contribution_1
                          JOIN pledge_line AS pledge_line_2 ON pledge_line_2.id = contribution_1.line_id
                          WHERE pledge_line_2.pledge_id = r2.id AND contribution_1.amount_minor IS NULL)) THEN 'RECEIPT_UNKNOWN' END, CASE WHEN (r2.duplicate_of_id IS NOT NULL) THEN 'DUPLICATE' END, CASE WHEN (NOT r2.counts AND r2.duplicate_of_id IS NULL) THEN 'RELATED' END, CASE WHEN (r2.confidence = 'C') THEN 'INFERENCE' END), ' ') AS string_to_array_1
                  FROM (
                    SELECT coalesce(r2.unit, min(anon_7.unit)) AS unit, CASE WHEN (r2.unit IS NULL AND min(anon_7.unit) != max(anon_7.unit)) THEN NULL ELSE sum(anon_7.promised) FILTER (
                      WHERE r2.unit IS NULL OR r2.unit = anon_7.unit) END AS lines_promise, CASE WHEN (count(anon_7.line_id) FILTER (
                        WHERE (r2.unit IS NULL OR r2.unit = anon_7.unit) AND anon_7.promised IS NOT NULL AND anon_7.usd IS NULL) = 0) THEN sum(anon_7.usd) FILTER (
                      WHERE r2.unit IS NULL OR r2.unit = anon_7.unit) END AS lines_usd, count(anon_7.line_id) AS lines, count(anon_7.line_id) FILTER (
                      WHERE anon_7.promised IS NULL) AS lines_unknown, count(anon_7.line_id) FILTER (
                      WHERE anon_7.unvalued > 0 AND anon_7.unit = upper(anon_7.unit)) AS lines_unvalued, count(anon_7.whole) AS lines_booked, max(anon_7.rank) AS rank, coalesce(sum(anon_7.promised) FILTER (
                        WHERE (r2.unit IS NULL OR r2.unit = anon_7.unit) AND anon_7.whole IS NOT NULL), 0) AS promised, coalesce(sum(anon_7.pledged) FILTER (
                        WHERE (r2.unit IS NULL OR r2.unit = anon_7.unit) AND anon_7.whole IS NOT NULL), 0) AS pledged, coalesce(sum(anon_7.committed) FILTER (
                        WHERE (r2.unit IS NULL OR r2.unit = anon_7.unit) AND anon_7.whole IS NOT NULL), 0) AS committed, coalesce(sum(anon_7.received) FILTER (
                        WHERE (r2.unit IS NULL OR r2.unit = anon_7.unit) AND anon_7.whole IS NOT NULL), 0) AS received, coalesce(sum(anon_7.withdrawn) FILTER (
                        WHERE (r2.unit IS NULL OR r2.unit = anon_7.unit) AND anon_7.whole IS NOT NULL), 0) AS withdrawn, coalesce(sum(anon_7.returned) FILTER (
                        WHERE (r2.unit IS NULL OR r2.unit = anon_7.unit) AND anon_7.whole IS NOT NULL), 0) AS returned
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
                        WHERE pledge_line_3.pledge_id = r2.id
                        GROUP BY pledge_line_3.id, coalesce(pledge_line_3.unit, account_2.unit)) AS anon_8) AS anon_7) AS anon_1)) AS TEXT) || '}' AS body
            FROM pledge AS r2
            WHERE r2.event_id = r1.id AND r2.publication = 'PUBLISHED' AND (NOT r2.illustrative OR r1.illustrative)
            ORDER BY r2.code ASC
            LIMIT $1::INTEGER) AS q))
      FROM event AS r1
      WHERE r1.code = $2::VARCHAR
      LIMIT 1), 'null') || '}', 'UTF8')
