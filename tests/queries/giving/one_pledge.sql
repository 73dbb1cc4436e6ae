SELECT convert_to('{"pledge":' || coalesce((
      SELECT format('{"donor":%s,"event":%s,"announcedOn":%s,"period":%s,"legalStatus":"%s","publication":"%s","counts":%s,"purpose":%s,"amount":%s,"outstanding":[%s],"committed":[%s],"received":[%s],"withdrawn":[%s],"returned":[%s],"fulfilment":%s,"conversion":%s,"status":%s,"flags":%s,"ageing":%s,"duplicates":[%s],"revisions":[%s],"lines":[%s],"sources":[%s],"confidence":"%s"}', coalesce((
            SELECT format('{"code":"%s","name":%s}', r2.code, coalesce(CAST(to_json(CAST(coalesce(r2.name ->> 'es', r2.name ->> 'en') AS TEXT)) AS TEXT), 'null'))
            FROM party AS r2
            WHERE r2.id = r1.donor_id AND (NOT r2.illustrative OR r1.illustrative)), 'null'), coalesce((
            SELECT '{"code":"' || r3.code || '"}'
            FROM event AS r3
            WHERE r3.id = r1.event_id AND (NOT r3.illustrative OR r1.illustrative)), 'null'), CASE WHEN r1.announced_edtf IS NOT NULL THEN format('{"edtf":"%s","earliest":%s}', r1.announced_edtf, coalesce('"' || CAST(r1.announced_earliest AS TEXT) || '"', 'null')) ELSE 'null' END, CASE WHEN r1.period_edtf IS NOT NULL THEN '{"edtf":"' || r1.period_edtf || '"}' ELSE 'null' END, r1.legal_status, r1.publication, CAST(r1.counts AS TEXT), coalesce(CAST(to_json(CAST(coalesce(r1.purpose ->> 'es', r1.purpose ->> 'en') AS TEXT)) AS TEXT), 'null'), coalesce((
            SELECT format('{"amount":%s,"currency":%s,"qualifier":%s,"usd":%s,"fx":%s}', coalesce('"' || CAST(decimal_text(r4.minor, r4.unit) AS TEXT) || '"', 'null'), coalesce(CAST(to_json(CAST(r4.unit AS TEXT)) AS TEXT), 'null'), CAST(to_json(CAST(CASE WHEN (r4.minor IS NULL) THEN 'UNKNOWN' ELSE coalesce(r4.qualifier, 'EXACT') END AS TEXT)) AS TEXT), coalesce('"' || CAST(decimal_text(r4.usd_minor, 'USD') AS TEXT) || '"', 'null'), CASE WHEN r4.fx_method IS NOT NULL AND r4.fx_source IS NOT NULL THEN format('{"rate":%s,"source":%s,"method":%s}', coalesce('"' || CAST(trim_scale(r4.fx_rate) AS TEXT) || '"', 'null'), coalesce(CAST(to_json(CAST(r4.fx_source AS TEXT)) AS TEXT), 'null'), coalesce(CAST(to_json(CAST(r4.fx_method AS TEXT)) AS TEXT), 'null')) ELSE 'null' END)
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
                    GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_3) AS anon_2) AS anon_1) AS r4
            LIMIT 1), 'null'), array_to_string(ARRAY(
            SELECT '{"amount":' || coalesce('"' || CAST(decimal_text(r5.minor, r5.unit) AS TEXT) || '"', 'null') || ',"currency":' || CAST(to_json(CAST(r5.unit AS TEXT)) AS TEXT) || '}'
            FROM (
              SELECT sum(anon_1.pledged + anon_1.committed) AS minor, anon_1.unit AS unit
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
                  WHERE pledge_line_1.pledge_id = r1.id
                  GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_2) AS anon_1
              WHERE anon_1.whole IS NOT NULL
              GROUP BY anon_1.unit) AS r5
            ORDER BY r5.unit
            LIMIT 1000), ','), array_to_string(ARRAY(
            SELECT '{"amount":' || coalesce('"' || CAST(decimal_text(r6.minor, r6.unit) AS TEXT) || '"', 'null') || ',"currency":' || CAST(to_json(CAST(r6.unit AS TEXT)) AS TEXT) || '}'
            FROM (
              SELECT sum(anon_1.committed) AS minor, anon_1.unit AS unit
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
                  WHERE pledge_line_1.pledge_id = r1.id
                  GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_2) AS anon_1
              WHERE anon_1.whole IS NOT NULL
              GROUP BY anon_1.unit) AS r6
            ORDER BY r6.unit
            LIMIT 1000), ','), array_to_string(ARRAY(
            SELECT '{"amount":' || coalesce('"' || CAST(decimal_text(r7.minor, r7.unit) AS TEXT) || '"', 'null') || '}'
            FROM (
              SELECT sum(anon_1.received) AS minor, anon_1.unit AS unit
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
                  WHERE pledge_line_1.pledge_id = r1.id
                  GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_2) AS anon_1
              WHERE anon_1.whole IS NOT NULL
              GROUP BY anon_1.unit) AS r7
            ORDER BY r7.unit
            LIMIT 1000), ','), array_to_string(ARRAY(
            SELECT '{"amount":' || coalesce('"' || CAST(decimal_text(r8.minor, r8.unit) AS TEXT) || '"', 'null') || '}'
            FROM (
              SELECT sum(anon_1.withdrawn) AS minor, anon_1.unit AS unit
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
                  WHERE pledge_line_1.pledge_id = r1.id
                  GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_2) AS anon_1
              WHERE anon_1.whole IS NOT NULL
              GROUP BY anon_1.unit) AS r8
            ORDER BY r8.unit
            LIMIT 1000), ','), array_to_string(ARRAY(
            SELECT '{"amount":' || coalesce('"' || CAST(decimal_text(r9.minor, r9.unit) AS TEXT) || '"', 'null') || '}'
            FROM (
              SELECT sum(anon_1.returned) AS minor, anon_1.unit AS unit
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
                  WHERE pledge_line_1.pledge_id = r1.id
                  GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_2) AS anon_1
              WHERE anon_1.whole IS NOT NULL
              GROUP BY anon_1.unit) AS r9
            ORDER BY r9.unit
            LIMIT 1000), ','), coalesce((
            SELECT format('{"numerator":%s,"denominator":%s,"value":%s}', coalesce('"' || CAST(decimal_text(r10.numerator, r10.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(r10.denominator, r10.unit) AS TEXT) || '"', 'null'), coalesce(CAST(trim_scale(least(round(r10.numerator / CAST(nullif(r10.denominator, 0) AS NUMERIC), 6), CASE WHEN (r10.numerator < nullif(r10.denominator, 0)) THEN 0.999999 END)) AS TEXT), 'null'))
            FROM (
              SELECT anon_1.received AS numerator, anon_1.promised AS denominator, anon_1.unit AS unit
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
                    GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_3) AS anon_2) AS anon_1
              WHERE anon_1.promised + anon_1.received > 0) AS r10
            LIMIT 1), 'null'), coalesce((
            SELECT format('{"numerator":%s,"denominator":%s,"value":%s}', coalesce('"' || CAST(decimal_text(r11.numerator, r11.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(r11.denominator, r11.unit) AS TEXT) || '"', 'null'), coalesce(CAST(trim_scale(least(round(r11.numerator / CAST(nullif(r11.denominator, 0) AS NUMERIC), 6), CASE WHEN (r11.numerator < nullif(r11.denominator, 0)) THEN 0.999999 END)) AS TEXT), 'null'))
            FROM (
              SELECT anon_1.committed + anon_1.received AS numerator, anon_1.promised AS denominator, anon_1.unit AS unit
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
                    GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_3) AS anon_2) AS anon_1
              WHERE anon_1.promised + anon_1.received > 0) AS r11
            LIMIT 1), 'null'), CAST(to_json(CAST((
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
                      GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_4) AS anon_3) AS anon_2) AS TEXT)) AS TEXT), CAST(to_json((
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
                    GROUP BY pledge_line_3.id, coalesce(pledge_line_3.unit, account_2.unit)) AS anon_8) AS anon_7) AS anon_1)) AS TEXT), coalesce((
            SELECT format('{"notDue":%s,"over365":%s}', coalesce('"' || CAST(decimal_text(r12."notDue", r12.unit) AS TEXT) || '"', 'null'), coalesce('"' || CAST(decimal_text(r12.over365, r12.unit) AS TEXT) || '"', 'null'))
            FROM (
              SELECT anon_1.unit AS unit, coalesce(sum(anon_1.wanted - anon_1.paid) FILTER (
                  WHERE anon_1.days IS NULL OR anon_1.days <= 0), 0) AS "notDue", coalesce(sum(anon_1.wanted - anon_1.paid) FILTER (
                  WHERE anon_1.days >= 1 AND anon_1.days <= 30), 0) AS overdue1to30, coalesce(sum(anon_1.wanted - anon_1.paid) FILTER (
                  WHERE anon_1.days >= 31 AND anon_1.days <= 90), 0) AS overdue31to90, coalesce(sum(anon_1.wanted - anon_1.paid) FILTER (
                  WHERE anon_1.days >= 91 AND anon_1.days <= 180), 0) AS overdue91to180, coalesce(sum(anon_1.wanted - anon_1.paid) FILTER (
                  WHERE anon_1.days >= 181 AND anon_1.days <= 365), 0) AS overdue181to365, coalesce(sum(anon_1.wanted - anon_1.paid) FILTER (
                  WHERE anon_1.days >= 366), 0) AS over365
              FROM (
                SELECT anon_2.line_id AS line_id, anon_2.unit AS unit, anon_2.due_latest AS due_latest, greatest(0, least(anon_2.so_far, anon_2.still_promised) - (anon_2.so_far - anon_2.amount_minor)) AS wanted, greatest(0, least(least(anon_2.so_far, anon_2.still_promised), anon_2.received) - (anon_2.so_far - anon_2.amount_minor)) AS paid, current_date - anon_2.due_latest AS days
                FROM (
                  SELECT anon_3.line_id AS line_id, anon_3.unit AS unit, instalment_1.due_latest AS due_latest, instalment_1.amount_minor AS amount_minor, sum(instalment_1.amount_minor) OVER (PARTITION BY instalment_1.line_id
                    ORDER BY instalment_1.due_latest ASC NULLS LAST, instalment_1.position) AS so_far, (anon_3.promised - anon_3.withdrawn) - anon_3.returned AS still_promised, anon_3.received AS received
                  FROM instalment AS instalment_1
                  JOIN (
                    SELECT anon_4.line_id AS line_id, anon_4.unit AS unit, anon_4.whole AS whole, anon_4.promised AS promised, anon_4.rank AS rank, anon_4.value_usd_minor AS value_usd_minor, anon_4.whole_usd AS whole_usd, anon_4.unvalued AS unvalued, anon_4.pledged AS pledged, anon_4.committed AS committed, anon_4.received AS received, anon_4.withdrawn AS withdrawn, anon_4.returned AS returned, anon_4.usd AS usd
                    FROM (
                      SELECT anon_5.line_id AS line_id, anon_5.unit AS unit, anon_5.whole AS whole, anon_5.promised AS promised, anon_5.rank AS rank, anon_5.value_usd_minor AS value_usd_minor, anon_5.whole_usd AS whole_usd, anon_5.unvalued AS unvalued, anon_5.pledged AS pledged, anon_5.committed AS committed, anon_5.received AS received, anon_5.withdrawn AS withdrawn, anon_5.returned AS returned, CASE WHEN (anon_5.unit = 'USD') THEN anon_5.promised WHEN (anon_5.whole IS NULL) THEN anon_5.value_usd_minor WHEN (anon_5.unvalued > 0) THEN NULL WHEN (anon_5.whole = anon_5.promised) THEN anon_5.whole_usd ELSE divide_half_even(anon_5.whole_usd * anon_5.promised, anon_5.whole) END AS usd
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
                        GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_5) AS anon_4
                    WHERE r1.unit IS NULL OR r1.unit = anon_4.unit) AS anon_3 ON instalment_1.line_id = anon_3.line_id) AS anon_2) AS anon_1
              GROUP BY anon_1.unit) AS r12
            LIMIT 1), 'null'), array_to_string(ARRAY(
            SELECT '{"code":"' || r13.code || '"}'
            FROM pledge AS r13
            WHERE r13.duplicate_of_id = r1.id AND r13.publication = 'PUBLISHED' AND (NOT r13.illustrative OR r1.illustrative)
            ORDER BY r13.code
            LIMIT 1000), ','), array_to_string(ARRAY(
            SELECT '{"code":' || CAST(to_json(CAST(r14.code AS TEXT)) AS TEXT) || '}'
            FROM pledge_revision AS r14
            WHERE r14.line_id IN (
              SELECT pledge_line_1.id
              FROM pledge_line AS pledge_line_1
              WHERE pledge_line_1.pledge_id = r1.id) AND (EXISTS (
                SELECT pledge_line_2.id
                FROM pledge_line AS pledge_line_2
                JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_2.pledge_id
                WHERE pledge_line_2.id = r14.line_id AND pledge_1.publication = 'PUBLISHED')) AND (NOT r14.illustrative OR r1.illustrative)
            ORDER BY r14.entry_sequence
            LIMIT 1000), ','), array_to_string(ARRAY(
            SELECT '{"position":' || CAST(r15.position AS TEXT) || ',"channel":"' || r15.channel || '","channelParty":' || coalesce((
                SELECT '{"code":"' || r16.code || '"}'
                FROM party AS r16
                WHERE r16.id = r15.channel_party_id), 'null') || ',"fund":' || coalesce((
                SELECT '{"code":"' || r17.code || '"}'
                FROM fund AS r17
                WHERE r17.id = r15.fund_id), 'null') || ',"modality":"' || r15.modality || '","purpose":' || coalesce(CAST(to_json(CAST(r15.purpose ->> 'en' AS TEXT)) AS TEXT), 'null') || ',"amount":' || coalesce((
                SELECT '{"amount":' || coalesce('"' || CAST(decimal_text(r18.minor, r18.unit) AS TEXT) || '"', 'null') || ',"currency":' || coalesce(CAST(to_json(CAST(r18.unit AS TEXT)) AS TEXT), 'null') || ',"qualifier":' || CAST(to_json(CAST(CASE WHEN (r18.minor IS NULL) THEN 'UNKNOWN' ELSE coalesce(r18.qualifier, 'EXACT') END AS TEXT)) AS TEXT) || ',"usd":' || coalesce('"' || CAST(decimal_text(r18.usd_minor, 'USD') AS TEXT) || '"', 'null') || ',"fx":' || CASE WHEN r18.fx_method IS NOT NULL AND r18.fx_source IS NOT NULL THEN '{"rate":' || coalesce('"' || CAST(trim_scale(r18.fx_rate) AS TEXT) || '"', 'null') || '}' ELSE 'null' END || '}'
                FROM (
                  SELECT anon_1.promised AS minor, anon_1.unit AS unit, split_part('EXACT AT_LEAST MORE_THAN NEARLY APPROXIMATE UP_TO REMAINDER UNKNOWN', ' ', anon_1.rank) AS qualifier, CASE WHEN (anon_1.promised IS NOT DISTINCT
                    FROM r15.stated_minor AND r15.stated_usd_minor IS NOT NULL) THEN r15.stated_usd_minor ELSE anon_1.usd END AS usd_minor, pledge_1.fx_rate AS fx_rate, pledge_1.fx_date AS fx_date, pledge_1.fx_source AS fx_source, CASE WHEN (r15.unit = pledge_1.unit AND r15.unit != 'USD' AND r15.stated_usd_minor IS NULL AND anon_1.usd IS NOT NULL) THEN pledge_1.fx_method END AS fx_method
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
                      WHERE pledge_line_1.id = r15.id
                      GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_2) AS anon_1
                  JOIN pledge AS pledge_1 ON pledge_1.id = r15.pledge_id) AS r18
                LIMIT 1), 'null') || ',"earmark":{"category":' || coalesce(CAST(CASE WHEN (r15.earmark_modality IN ('A', 'B', 'C')) THEN 1 WHEN (r15.earmark_modality IN ('D', 'E', 'F')) THEN 2 WHEN (r15.earmark_modality IN ('G', 'H')) THEN 3 WHEN (r15.earmark_modality IN ('I', 'J', 'K', 'L')) THEN 4 END AS TEXT), 'null') || ',"modality":' || coalesce(CAST(to_json(CAST(r15.earmark_modality AS TEXT)) AS TEXT), 'null') || ',"restricts":' || CAST(r15.earmark_period_edtf IS NOT NULL OR r15.earmark_states != '{}'::text[] OR r15.earmark_pillars != '{}'::text[] OR r15.earmark_sectors != '{}'::text[] OR r15.earmark_needs != '{}'::text[] OR r15.earmark_projects != '{}'::text[] OR r15.earmark_populations != '{}'::text[] OR r15.earmark_vulnerable_groups != '{}'::text[] AS TEXT) || ',"states":[' || array_to_string(ARRAY(
                SELECT '{"code":"' || r19.code || '"}'
                FROM state AS r19
                WHERE r19.code = ANY (r15.earmark_states)
                ORDER BY r19.code
                LIMIT 1000), ',') || ']},"outstanding":[' || array_to_string(ARRAY(
                SELECT '{"amount":' || coalesce('"' || CAST(decimal_text(r20.minor, r20.unit) AS TEXT) || '"', 'null') || '}'
                FROM (
                  SELECT sum(anon_1.pledged + anon_1.committed) AS minor, anon_1.unit AS unit
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
                      WHERE pledge_line_1.id = r15.id
                      GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_2) AS anon_1
                  WHERE anon_1.whole IS NOT NULL
                  GROUP BY anon_1.unit) AS r20
                ORDER BY r20.unit
                LIMIT 1000), ',') || '],"allocations":[' || array_to_string(ARRAY(
                SELECT '{"need":' || CASE WHEN r21.need_publication = 'PUBLISHED' AND (NOT r21.need_illustrative OR r21.illustrative) THEN '{"code":"' || r21.need_code || '"}' ELSE 'null' END || '}'
                FROM allocation AS r21
                WHERE r21.line_id = r15.id
                ORDER BY r21.id
                LIMIT 1000), ',') || '],"commitments":[' || array_to_string(ARRAY(
                SELECT '{"code":"' || r22.code || '","kind":"' || r22.kind || '","signedOn":' || CASE WHEN r22.signed_edtf IS NOT NULL THEN '{"edtf":"' || r22.signed_edtf || '"}' ELSE 'null' END || ',"amount":{"amount":' || coalesce('"' || CAST(decimal_text(r22.amount_minor, r22.unit) AS TEXT) || '"', 'null') || ',"currency":' || coalesce(CAST(to_json(CAST(r22.unit AS TEXT)) AS TEXT), 'null') || ',"qualifier":' || CAST(to_json(CAST(CASE WHEN (r22.amount_minor IS NULL) THEN 'UNKNOWN' ELSE coalesce(r22.qualifier, 'EXACT') END AS TEXT)) AS TEXT) || ',"usd":' || coalesce('"' || CAST(decimal_text(CASE WHEN (r22.unit = 'USD') THEN r22.amount_minor END, 'USD') AS TEXT) || '"', 'null') || ',"fx":' || CASE WHEN false THEN '{"rate":' || coalesce(CAST(to_json(CAST(NULL::text AS TEXT)) AS TEXT), 'null') || '}' ELSE 'null' END || '},"donor":' || coalesce((
                    SELECT '{"code":"' || r23.code || '"}'
                    FROM party AS r23
                    WHERE r23.id = (
                      SELECT pledge_1.donor_id
                      FROM pledge_line AS pledge_line_1
                      JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                      WHERE pledge_line_1.id = r22.line_id)), 'null') || ',"document":' || coalesce((
                    SELECT '{"code":"' || r24.code || '"}'
                    FROM document AS r24
                    WHERE r24.id = r22.document_id AND (NOT r24.illustrative OR r22.illustrative)), 'null') || ',"acknowledgedOn":' || CASE WHEN r22.acknowledged_edtf IS NOT NULL THEN '{"edtf":"' || r22.acknowledged_edtf || '"}' ELSE 'null' END || ',"acknowledgedBy":' || coalesce((
                    SELECT '{"code":"' || r25.code || '"}'
                    FROM party AS r25
                    WHERE r25.id = r22.acknowledged_by_id AND (NOT r25.illustrative OR r22.illustrative)), 'null') || ',"entry":' || coalesce((
                    SELECT '{"kind":"' || r26.kind || '"}'
                    FROM (
                      SELECT journal_entry.sequence AS sequence, journal_entry.kind AS kind, journal_entry.effective_on AS effective_on, journal_entry.recorded_at AS recorded_at, journal_entry.actor AS actor, journal_entry.idempotency_key AS idempotency_key, journal_entry.document_id AS document_id, journal_entry.subject AS subject, journal_entry.reverses AS reverses, journal_entry.reason AS reason, journal_entry.note AS note, journal_entry.previous_hash AS previous_hash, journal_entry.hash AS hash, journal_entry.sequence AS id
                      FROM journal_entry) AS r26
                    WHERE r26.id = r22.entry_sequence), 'null') || '}'
                FROM commitment AS r22
                WHERE r22.line_id = r15.id
                ORDER BY r22.code
                LIMIT 1000), ',') || '],"contributions":[' || array_to_string(ARRAY(
                SELECT '{"code":' || CAST(to_json(CAST(r27.code AS TEXT)) AS TEXT) || ',"receivedOn":' || CASE WHEN r27.received_edtf IS NOT NULL THEN '{"edtf":' || CAST(to_json(CAST(r27.received_edtf AS TEXT)) AS TEXT) || '}' ELSE 'null' END || ',"amount":{"amount":' || coalesce('"' || CAST(decimal_text(r27.amount_minor, r27.unit) AS TEXT) || '"', 'null') || ',"qualifier":' || CAST(to_json(CAST(CASE WHEN (r27.amount_minor IS NULL) THEN 'UNKNOWN' ELSE coalesce(r27.qualifier, 'EXACT') END AS TEXT)) AS TEXT) || '},"fund":' || coalesce((
                    SELECT '{"code":"' || r28.code || '"}'
                    FROM fund AS r28
                    WHERE r28.id = r27.fund_id AND (NOT r28.illustrative OR r27.illustrative)), 'null') || ',"attested":' || CAST(to_json(r27.attested) AS TEXT) || ',"entry":' || coalesce((
                    SELECT '{"kind":"' || r29.kind || '"}'
                    FROM (
                      SELECT journal_entry.sequence AS sequence, journal_entry.kind AS kind, journal_entry.effective_on AS effective_on, journal_entry.recorded_at AS recorded_at, journal_entry.actor AS actor, journal_entry.idempotency_key AS idempotency_key, journal_entry.document_id AS document_id, journal_entry.subject AS subject, journal_entry.reverses AS reverses, journal_entry.reason AS reason, journal_entry.note AS note, journal_entry.previous_hash AS previous_hash, journal_entry.hash AS hash, journal_entry.sequence AS id
                      FROM journal_entry) AS r29
                    WHERE r29.id = r27.entry_sequence), 'null') || '}'
                FROM contribution AS r27
                WHERE r27.line_id = r15.id
                ORDER BY r27.code
                LIMIT 1000), ',') || ']}'
            FROM pledge_line AS r15
            WHERE r15.pledge_id = r1.id
            ORDER BY r15.pledge_id, r15.position
            LIMIT 1000), ','), array_to_string(ARRAY(
            SELECT '{"document":' || coalesce((
                SELECT '{"code":"' || r31.code || '"}'
                FROM document AS r31
                WHERE r31.id = r30.document_id), 'null') || '}'
            FROM citation AS r30
            WHERE r30.subject = 'pledge' AND r30.subject_id = r1.id
            ORDER BY r30.id
            LIMIT 1000), ','), r1.confidence)
      FROM pledge AS r1
      WHERE r1.code = $1::VARCHAR AND r1.publication = 'PUBLISHED'
      LIMIT 1), 'null') || '}', 'UTF8')
