SELECT convert_to((('{"pledge":' || coalesce((
          SELECT (((((((((((((((((((((((((((((((((((((((((((((((('{"donor":' || coalesce((
                                                                                                              SELECT (((('{"code":' || CAST(to_json(CAST(party_1.code AS TEXT)) AS TEXT)) || ',"name":') || coalesce(CAST(to_json(CAST(coalesce(party_1.name ->> 'es', party_1.name ->> 'en') AS TEXT)) AS TEXT), 'null')) || '}') AS anon_2
                                                                                                              FROM party AS party_1
                                                                                                              WHERE party_1.id = pledge_1.donor_id
                                                                                                              LIMIT 1), 'null')) || ',"event":') || coalesce((
                                                                                                          SELECT (('{"code":' || CAST(to_json(CAST(event_1.code AS TEXT)) AS TEXT)) || '}') AS anon_3
                                                                                                          FROM event AS event_1
                                                                                                          WHERE event_1.id = pledge_1.event_id
                                                                                                          LIMIT 1), 'null')) || ',"announcedOn":') || CASE WHEN (pledge_1.announced_edtf IS NOT NULL) THEN (((('{"edtf":' || coalesce(CAST(to_json(CAST(pledge_1.announced_edtf AS TEXT)) AS TEXT), 'null')) || ',"earliest":') || coalesce((('"' || CAST(pledge_1.announced_earliest AS TEXT)) || '"'), 'null')) || '}') ELSE 'null' END) || ',"period":') || CASE WHEN (pledge_1.period_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(CAST(to_json(CAST(pledge_1.period_edtf AS TEXT)) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"legalStatus":') || CAST(to_json(CAST(pledge_1.legal_status AS TEXT)) AS TEXT)) || ',"publication":') || CAST(to_json(CAST(pledge_1.publication AS TEXT)) AS TEXT)) || ',"counts":') || CAST(pledge_1.counts AS TEXT)) || ',"purpose":') || coalesce(CAST(to_json(CAST(coalesce(pledge_1.purpose ->> 'es', pledge_1.purpose ->> 'en') AS TEXT)) AS TEXT), 'null')) || ',"amount":') || coalesce((
                                                                              SELECT (((((((((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_5.minor, anon_5.unit) AS TEXT)) || '"'), 'null')) || ',"currency":') || coalesce(CAST(to_json(CAST(anon_5.unit AS TEXT)) AS TEXT), 'null')) || ',"qualifier":') || CAST(to_json(CAST(CASE WHEN (anon_5.minor IS NULL) THEN 'UNKNOWN' ELSE coalesce(anon_5.qualifier, 'EXACT') END AS TEXT)) AS TEXT)) || ',"usd":') || coalesce((('"' || CAST(decimal_text(anon_5.usd_minor, 'USD') AS TEXT)) || '"'), 'null')) || ',"fx":') || CASE WHEN (anon_5.fx_method IS NOT NULL AND anon_5.fx_source IS NOT NULL) THEN (((((('{"rate":' || coalesce((('"' || CAST(trim_scale(anon_5.fx_rate) AS TEXT)) || '"'), 'null')) || ',"source":') || coalesce(CAST(to_json(CAST(anon_5.fx_source AS TEXT)) AS TEXT), 'null')) || ',"method":') || coalesce(CAST(to_json(CAST(anon_5.fx_method AS TEXT)) AS TEXT), 'null')) || '}') ELSE 'null' END) || '}') AS anon_4
                                                                              FROM (
                                                                                SELECT CASE WHEN (anon_6.lines = 0) THEN pledge_1.stated_minor ELSE anon_6.lines_promise END AS minor, anon_6.unit AS unit, split_part('EXACT AT_LEAST MORE_THAN NEARLY APPROXIMATE UP_TO REMAINDER UNKNOWN', ' ', greatest(anon_6.rank, CASE WHEN (CASE WHEN (anon_6.lines = 0) THEN pledge_1.stated_minor ELSE anon_6.lines_promise END IS NOT DISTINCT
                                                                                      FROM pledge_1.stated_minor) THEN array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], pledge_1.qualifier) END)) AS qualifier, CASE WHEN (CASE WHEN (anon_6.lines = 0) THEN pledge_1.stated_minor ELSE anon_6.lines_promise END IS NOT DISTINCT
                                                                                  FROM pledge_1.stated_minor AND pledge_1.stated_usd_minor IS NOT NULL) THEN pledge_1.stated_usd_minor WHEN (pledge_1.unit = 'USD') THEN CASE WHEN (anon_6.lines = 0) THEN pledge_1.stated_minor ELSE anon_6.lines_promise END ELSE anon_6.lines_usd END AS usd_minor, pledge_1.fx_rate AS fx_rate, pledge_1.fx_date AS fx_date, pledge_1.fx_source AS fx_source, CASE WHEN (pledge_1.unit != 'USD') THEN pledge_1.fx_method END AS fx_method
                                                                                FROM (
                                                                                  SELECT coalesce(pledge_1.unit, min(anon_7.unit)) AS unit, CASE WHEN (pledge_1.unit IS NULL AND min(anon_7.unit) != max(anon_7.unit)) THEN NULL ELSE sum(anon_7.promised) FILTER (
                                                                                    WHERE pledge_1.unit IS NULL OR pledge_1.unit = anon_7.unit) END AS lines_promise, CASE WHEN (count(anon_7.line_id) FILTER (
                                                                                      WHERE (pledge_1.unit IS NULL OR pledge_1.unit = anon_7.unit) AND anon_7.promised IS NOT NULL AND anon_7.usd IS NULL) = 0) THEN sum(anon_7.usd) FILTER (
                                                                                    WHERE pledge_1.unit IS NULL OR pledge_1.unit = anon_7.unit) END AS lines_usd, count(anon_7.line_id) AS lines, count(anon_7.line_id) FILTER (
                                                                                    WHERE anon_7.promised IS NULL) AS lines_unknown, count(anon_7.line_id) FILTER (
                                                                                    WHERE anon_7.unvalued > 0 AND anon_7.unit = upper(anon_7.unit)) AS lines_unvalued, count(anon_7.whole) AS lines_booked, max(anon_7.rank) AS rank, coalesce(sum(anon_7.promised) FILTER (
                                                                                      WHERE (pledge_1.unit IS NULL OR pledge_1.unit = anon_7.unit) AND anon_7.whole IS NOT NULL), 0) AS promised, coalesce(sum(anon_7.pledged) FILTER (
                                                                                      WHERE (pledge_1.unit IS NULL OR pledge_1.unit = anon_7.unit) AND anon_7.whole IS NOT NULL), 0) AS pledged, coalesce(sum(anon_7.committed) FILTER (
                                                                                      WHERE (pledge_1.unit IS NULL OR pledge_1.unit = anon_7.unit) AND anon_7.whole IS NOT NULL), 0) AS committed, coalesce(sum(anon_7.received) FILTER (
                                                                                      WHERE (pledge_1.unit IS NULL OR pledge_1.unit = anon_7.unit) AND anon_7.whole IS NOT NULL), 0) AS received, coalesce(sum(anon_7.withdrawn) FILTER (
                                                                                      WHERE (pledge_1.unit IS NULL OR pledge_1.unit = anon_7.unit) AND anon_7.whole IS NOT NULL), 0) AS withdrawn, coalesce(sum(anon_7.returned) FILTER (
                                                                                      WHERE (pledge_1.unit IS NULL OR pledge_1.unit = anon_7.unit) AND anon_7.whole IS NOT NULL), 0) AS returned
                                                                                  FROM (
                                                                                    SELECT anon_8.line_id AS line_id, anon_8.unit AS unit, anon_8.whole AS whole, anon_8.promised AS promised, anon_8.rank AS rank, anon_8.value_usd_minor AS value_usd_minor, anon_8.whole_usd AS whole_usd, anon_8.unvalued AS unvalued, anon_8.pledged AS pledged, anon_8.committed AS committed, anon_8.received AS received, anon_8.withdrawn AS withdrawn, anon_8.returned AS returned, CASE WHEN (anon_8.unit = 'USD') THEN anon_8.promised WHEN (anon_8.whole IS NULL) THEN anon_8.value_usd_minor WHEN (anon_8.unvalued > 0) THEN NULL WHEN (anon_8.whole = anon_8.promised) THEN anon_8.whole_usd ELSE divide_half_even(anon_8.whole_usd * anon_8.promised, anon_8.whole) END AS usd
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
                                                                                      WHERE pledge_line_1.pledge_id = pledge_1.id
                                                                                      GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_8) AS anon_7) AS anon_6) AS anon_5
                                                                              LIMIT 1), 'null')) || ',"outstanding":') || (
                                                                        SELECT (('[' || coalesce(string_agg((((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_10.minor, anon_10.unit) AS TEXT)) || '"'), 'null')) || ',"currency":') || CAST(to_json(CAST(anon_10.unit AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_9
                                                                        FROM (
                                                                          SELECT anon_11.minor AS minor, anon_11.unit AS unit
                                                                          FROM (
                                                                            SELECT sum(anon_12.pledged + anon_12.committed) AS minor, anon_12.unit AS unit
                                                                            FROM (
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
                                                                                WHERE pledge_line_2.pledge_id = pledge_1.id
                                                                                GROUP BY pledge_line_2.id, coalesce(pledge_line_2.unit, account_2.unit)) AS anon_13) AS anon_12
                                                                            WHERE anon_12.whole IS NOT NULL
                                                                            GROUP BY anon_12.unit) AS anon_11
                                                                          ORDER BY anon_11.unit
                                                                          LIMIT 1000) AS anon_10)) || ',"committed":') || (
                                                                    SELECT (('[' || coalesce(string_agg((((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_15.minor, anon_15.unit) AS TEXT)) || '"'), 'null')) || ',"currency":') || CAST(to_json(CAST(anon_15.unit AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_14
                                                                    FROM (
                                                                      SELECT anon_16.minor AS minor, anon_16.unit AS unit
                                                                      FROM (
                                                                        SELECT sum(anon_17.committed) AS minor, anon_17.unit AS unit
                                                                        FROM (
                                                                          SELECT anon_18.line_id AS line_id, anon_18.unit AS unit, anon_18.whole AS whole, anon_18.promised AS promised, anon_18.rank AS rank, anon_18.value_usd_minor AS value_usd_minor, anon_18.whole_usd AS whole_usd, anon_18.unvalued AS unvalued, anon_18.pledged AS pledged, anon_18.committed AS committed, anon_18.received AS received, anon_18.withdrawn AS withdrawn, anon_18.returned AS returned, CASE WHEN (anon_18.unit = 'USD') THEN anon_18.promised WHEN (anon_18.whole IS NULL) THEN anon_18.value_usd_minor WHEN (anon_18.unvalued > 0) THEN NULL WHEN (anon_18.whole = anon_18.promised) THEN anon_18.whole_usd ELSE divide_half_even(anon_18.whole_usd * anon_18.promised, anon_18.whole) END AS usd
                                                                          FROM (
                                                                            SELECT pledge_line_3.id AS line_id, coalesce(pledge_line_3.unit, account_3.unit) AS unit, sum(account_3.balance) AS whole, least(sum(account_3.balance), coalesce((
                                                                                  SELECT pledge_revision_5.after_minor
                                                                                  FROM pledge_revision AS pledge_revision_5
                                                                                  WHERE pledge_revision_5.line_id = pledge_line_3.id AND NOT (EXISTS (
                                                                                      SELECT journal_entry_5.sequence
                                                                                      FROM journal_entry AS journal_entry_5
                                                                                      WHERE journal_entry_5.reverses = pledge_revision_5.entry_sequence))
                                                                                  ORDER BY pledge_revision_5.entry_sequence DESC
                                                                                  LIMIT 1), pledge_line_3.stated_minor)) AS promised, array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], coalesce((
                                                                                  SELECT pledge_revision_6.qualifier
                                                                                  FROM pledge_revision AS pledge_revision_6
                                                                                  WHERE pledge_revision_6.line_id = pledge_line_3.id AND NOT (EXISTS (
                                                                                      SELECT journal_entry_6.sequence
                                                                                      FROM journal_entry AS journal_entry_6
                                                                                      WHERE journal_entry_6.reverses = pledge_revision_6.entry_sequence))
                                                                                  ORDER BY pledge_revision_6.entry_sequence DESC
                                                                                  LIMIT 1), pledge_line_3.qualifier)) AS rank, pledge_line_3.value_usd_minor AS value_usd_minor, sum(account_3.balance_usd) AS whole_usd, coalesce(sum(account_3.unvalued), 0) AS unvalued, coalesce(sum(account_3.balance) FILTER (
                                                                                WHERE account_3.stage IN ('PLEDGED')), 0) AS pledged, coalesce(sum(account_3.balance) FILTER (
                                                                                WHERE account_3.stage IN ('COMMITTED')), 0) AS committed, coalesce(sum(account_3.balance) FILTER (
                                                                                WHERE account_3.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'FX')), 0) AS received, coalesce(sum(account_3.balance) FILTER (
                                                                                WHERE account_3.stage IN ('WITHDRAWN')), 0) AS withdrawn, coalesce(sum(account_3.balance) FILTER (
                                                                                WHERE account_3.stage IN ('RETURNED')), 0) AS returned
                                                                            FROM pledge_line AS pledge_line_3
                                                                            LEFT OUTER JOIN account AS account_3 ON account_3.line_id = pledge_line_3.id AND (pledge_line_3.unit IS NULL OR account_3.unit = pledge_line_3.unit)
                                                                            WHERE pledge_line_3.pledge_id = pledge_1.id
                                                                            GROUP BY pledge_line_3.id, coalesce(pledge_line_3.unit, account_3.unit)) AS anon_18) AS anon_17
                                                                        WHERE anon_17.whole IS NOT NULL
                                                                        GROUP BY anon_17.unit) AS anon_16
                                                                      ORDER BY anon_16.unit
                                                                      LIMIT 1000) AS anon_15)) || ',"received":') || (
                                                                SELECT (('[' || coalesce(string_agg((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_20.minor, anon_20.unit) AS TEXT)) || '"'), 'null')) || '}'), ','), '')) || ']') AS anon_19
                                                                FROM (
                                                                  SELECT anon_21.minor AS minor, anon_21.unit AS unit
                                                                  FROM (
                                                                    SELECT sum(anon_22.received) AS minor, anon_22.unit AS unit
                                                                    FROM (
                                                                      SELECT anon_23.line_id AS line_id, anon_23.unit AS unit, anon_23.whole AS whole, anon_23.promised AS promised, anon_23.rank AS rank, anon_23.value_usd_minor AS value_usd_minor, anon_23.whole_usd AS whole_usd, anon_23.unvalued AS unvalued, anon_23.pledged AS pledged, anon_23.committed AS committed, anon_23.received AS received, anon_23.withdrawn AS withdrawn, anon_23.returned AS returned, CASE WHEN (anon_23.unit = 'USD') THEN anon_23.promised WHEN (anon_23.whole IS NULL) THEN anon_23.value_usd_minor WHEN (anon_23.unvalued > 0) THEN NULL WHEN (anon_23.whole = anon_23.promised) THEN anon_23.whole_usd ELSE divide_half_even(anon_23.whole_usd * anon_23.promised, anon_23.whole) END AS usd
                                                                      FROM (
                                                                        SELECT pledge_line_4.id AS line_id, coalesce(pledge_line_4.unit, account_4.unit) AS unit, sum(account_4.balance) AS whole, least(sum(account_4.balance), coalesce((
                                                                              SELECT pledge_revision_7.after_minor
                                                                              FROM pledge_revision AS pledge_revision_7
                                                                              WHERE pledge_revision_7.line_id = pledge_line_4.id AND NOT (EXISTS (
                                                                                  SELECT journal_entry_7.sequence
                                                                                  FROM journal_entry AS journal_entry_7
                                                                                  WHERE journal_entry_7.reverses = pledge_revision_7.entry_sequence))
                                                                              ORDER BY pledge_revision_7.entry_sequence DESC
                                                                              LIMIT 1), pledge_line_4.stated_minor)) AS promised, array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], coalesce((
                                                                              SELECT pledge_revision_8.qualifier
                                                                              FROM pledge_revision AS pledge_revision_8
                                                                              WHERE pledge_revision_8.line_id = pledge_line_4.id AND NOT (EXISTS (
                                                                                  SELECT journal_entry_8.sequence
                                                                                  FROM journal_entry AS journal_entry_8
                                                                                  WHERE journal_entry_8.reverses = pledge_revision_8.entry_sequence))
                                                                              ORDER BY pledge_revision_8.entry_sequence DESC
                                                                              LIMIT 1), pledge_line_4.qualifier)) AS rank, pledge_line_4.value_usd_minor AS value_usd_minor, sum(account_4.balance_usd) AS whole_usd, coalesce(sum(account_4.unvalued), 0) AS unvalued, coalesce(sum(account_4.balance) FILTER (
                                                                            WHERE account_4.stage IN ('PLEDGED')), 0) AS pledged, coalesce(sum(account_4.balance) FILTER (
                                                                            WHERE account_4.stage IN ('COMMITTED')), 0) AS committed, coalesce(sum(account_4.balance) FILTER (
                                                                            WHERE account_4.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'FX')), 0) AS received, coalesce(sum(account_4.balance) FILTER (
                                                                            WHERE account_4.stage IN ('WITHDRAWN')), 0) AS withdrawn, coalesce(sum(account_4.balance) FILTER (
                                                                            WHERE account_4.stage IN ('RETURNED')), 0) AS returned
                                                                        FROM pledge_line AS pledge_line_4
                                                                        LEFT OUTER JOIN account AS account_4 ON account_4.line_id = pledge_line_4.id AND (pledge_line_4.unit IS NULL OR account_4.unit = pledge_line_4.unit)
                                                                        WHERE pledge_line_4.pledge_id = pledge_1.id
                                                                        GROUP BY pledge_line_4.id, coalesce(pledge_line_4.unit, account_4.unit)) AS anon_23) AS anon_22
                                                                    WHERE anon_22.whole IS NOT NULL
                                                                    GROUP BY anon_22.unit) AS anon_21
                                                                  ORDER BY anon_21.unit
                                                                  LIMIT 1000) AS anon_20)) || ',"withdrawn":') || (
                                                            SELECT (('[' || coalesce(string_agg((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_25.minor, anon_25.unit) AS TEXT)) || '"'), 'null')) || '}'), ','), '')) || ']') AS anon_24
                                                            FROM (
                                                              SELECT anon_26.minor AS minor, anon_26.unit AS unit
                                                              FROM (
                                                                SELECT sum(anon_27.withdrawn) AS minor, anon_27.unit AS unit
                                                                FROM (
                                                                  SELECT anon_28.line_id AS line_id, anon_28.unit AS unit, anon_28.whole AS whole, anon_28.promised AS promised, anon_28.rank AS rank, anon_28.value_usd_minor AS value_usd_minor, anon_28.whole_usd AS whole_usd, anon_28.unvalued AS unvalued, anon_28.pledged AS pledged, anon_28.committed AS committed, anon_28.received AS received, anon_28.withdrawn AS withdrawn, anon_28.returned AS returned, CASE WHEN (anon_28.unit = 'USD') THEN anon_28.promised WHEN (anon_28.whole IS NULL) THEN anon_28.value_usd_minor WHEN (anon_28.unvalued > 0) THEN NULL WHEN (anon_28.whole = anon_28.promised) THEN anon_28.whole_usd ELSE divide_half_even(anon_28.whole_usd * anon_28.promised, anon_28.whole) END AS usd
                                                                  FROM (
                                                                    SELECT pledge_line_5.id AS line_id, coalesce(pledge_line_5.unit, account_5.unit) AS unit, sum(account_5.balance) AS whole, least(sum(account_5.balance), coalesce((
                                                                          SELECT pledge_revision_9.after_minor
                                                                          FROM pledge_revision AS pledge_revision_9
                                                                          WHERE pledge_revision_9.line_id = pledge_line_5.id AND NOT (EXISTS (
                                                                              SELECT journal_entry_9.sequence
                                                                              FROM journal_entry AS journal_entry_9
                                                                              WHERE journal_entry_9.reverses = pledge_revision_9.entry_sequence))
                                                                          ORDER BY pledge_revision_9.entry_sequence DESC
                                                                          LIMIT 1), pledge_line_5.stated_minor)) AS promised, array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], coalesce((
                                                                          SELECT pledge_revision_10.qualifier
                                                                          FROM pledge_revision AS pledge_revision_10
                                                                          WHERE pledge_revision_10.line_id = pledge_line_5.id AND NOT (EXISTS (
                                                                              SELECT journal_entry_10.sequence
                                                                              FROM journal_entry AS journal_entry_10
                                                                              WHERE journal_entry_10.reverses = pledge_revision_10.entry_sequence))
                                                                          ORDER BY pledge_revision_10.entry_sequence DESC
                                                                          LIMIT 1), pledge_line_5.qualifier)) AS rank, pledge_line_5.value_usd_minor AS value_usd_minor, sum(account_5.balance_usd) AS whole_usd, coalesce(sum(account_5.unvalued), 0) AS unvalued, coalesce(sum(account_5.balance) FILTER (
                                                                        WHERE account_5.stage IN ('PLEDGED')), 0) AS pledged, coalesce(sum(account_5.balance) FILTER (
                                                                        WHERE account_5.stage IN ('COMMITTED')), 0) AS committed, coalesce(sum(account_5.balance) FILTER (
                                                                        WHERE account_5.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'FX')), 0) AS received, coalesce(sum(account_5.balance) FILTER (
                                                                        WHERE account_5.stage IN ('WITHDRAWN')), 0) AS withdrawn, coalesce(sum(account_5.balance) FILTER (
                                                                        WHERE account_5.stage IN ('RETURNED')), 0) AS returned
                                                                    FROM pledge_line AS pledge_line_5
                                                                    LEFT OUTER JOIN account AS account_5 ON account_5.line_id = pledge_line_5.id AND (pledge_line_5.unit IS NULL OR account_5.unit = pledge_line_5.unit)
                                                                    WHERE pledge_line_5.pledge_id = pledge_1.id
                                                                    GROUP BY pledge_line_5.id, coalesce(pledge_line_5.unit, account_5.unit)) AS anon_28) AS anon_27
                                                                WHERE anon_27.whole IS NOT NULL
                                                                GROUP BY anon_27.unit) AS anon_26
                                                              ORDER BY anon_26.unit
                                                              LIMIT 1000) AS anon_25)) || ',"returned":') || (
                                                        SELECT (('[' || coalesce(string_agg((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_30.minor, anon_30.unit) AS TEXT)) || '"'), 'null')) || '}'), ','), '')) || ']') AS anon_29
                                                        FROM (
                                                          SELECT anon_31.minor AS minor, anon_31.unit AS unit
                                                          FROM (
                                                            SELECT sum(anon_32.returned) AS minor, anon_32.unit AS unit
                                                            FROM (
                                                              SELECT anon_33.line_id AS line_id, anon_33.unit AS unit, anon_33.whole AS whole, anon_33.promised AS promised, anon_33.rank AS rank, anon_33.value_usd_minor AS value_usd_minor, anon_33.whole_usd AS whole_usd, anon_33.unvalued AS unvalued, anon_33.pledged AS pledged, anon_33.committed AS committed, anon_33.received AS received, anon_33.withdrawn AS withdrawn, anon_33.returned AS returned, CASE WHEN (anon_33.unit = 'USD') THEN anon_33.promised WHEN (anon_33.whole IS NULL) THEN anon_33.value_usd_minor WHEN (anon_33.unvalued > 0) THEN NULL WHEN (anon_33.whole = anon_33.promised) THEN anon_33.whole_usd ELSE divide_half_even(anon_33.whole_usd * anon_33.promised, anon_33.whole) END AS usd
                                                              FROM (
                                                                SELECT pledge_line_6.id AS line_id, coalesce(pledge_line_6.unit, account_6.unit) AS unit, sum(account_6.balance) AS whole, least(sum(account_6.balance), coalesce((
                                                                      SELECT pledge_revision_11.after_minor
                                                                      FROM pledge_revision AS pledge_revision_11
                                                                      WHERE pledge_revision_11.line_id = pledge_line_6.id AND NOT (EXISTS (
                                                                          SELECT journal_entry_11.sequence
                                                                          FROM journal_entry AS journal_entry_11
                                                                          WHERE journal_entry_11.reverses = pledge_revision_11.entry_sequence))
                                                                      ORDER BY pledge_revision_11.entry_sequence DESC
                                                                      LIMIT 1), pledge_line_6.stated_minor)) AS promised, array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], coalesce((
                                                                      SELECT pledge_revision_12.qualifier
                                                                      FROM pledge_revision AS pledge_revision_12
                                                                      WHERE pledge_revision_12.line_id = pledge_line_6.id AND NOT (EXISTS (
                                                                          SELECT journal_entry_12.sequence
                                                                          FROM journal_entry AS journal_entry_12
                                                                          WHERE journal_entry_12.reverses = pledge_revision_12.entry_sequence))
                                                                      ORDER BY pledge_revision_12.entry_sequence DESC
                                                                      LIMIT 1), pledge_line_6.qualifier)) AS rank, pledge_line_6.value_usd_minor AS value_usd_minor, sum(account_6.balance_usd) AS whole_usd, coalesce(sum(account_6.unvalued), 0) AS unvalued, coalesce(sum(account_6.balance) FILTER (
                                                                    WHERE account_6.stage IN ('PLEDGED')), 0) AS pledged, coalesce(sum(account_6.balance) FILTER (
                                                                    WHERE account_6.stage IN ('COMMITTED')), 0) AS committed, coalesce(sum(account_6.balance) FILTER (
                                                                    WHERE account_6.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'FX')), 0) AS received, coalesce(sum(account_6.balance) FILTER (
                                                                    WHERE account_6.stage IN ('WITHDRAWN')), 0) AS withdrawn, coalesce(sum(account_6.balance) FILTER (
                                                                    WHERE account_6.stage IN ('RETURNED')), 0) AS returned
                                                                FROM pledge_line AS pledge_line_6
                                                                LEFT OUTER JOIN account AS account_6 ON account_6.line_id = pledge_line_6.id AND (pledge_line_6.unit IS NULL OR account_6.unit = pledge_line_6.unit)
                                                                WHERE pledge_line_6.pledge_id = pledge_1.id
                                                                GROUP BY pledge_line_6.id, coalesce(pledge_line_6.unit, account_6.unit)) AS anon_33) AS anon_32
                                                            WHERE anon_32.whole IS NOT NULL
                                                            GROUP BY anon_32.unit) AS anon_31
                                                          ORDER BY anon_31.unit
                                                          LIMIT 1000) AS anon_30)) || ',"fulfilment":') || coalesce((
                                                      SELECT (((((('{"numerator":' || coalesce((('"' || CAST(decimal_text(anon_35.numerator, anon_35.unit) AS TEXT)) || '"'), 'null')) || ',"denominator":') || coalesce((('"' || CAST(decimal_text(anon_35.denominator, anon_35.unit) AS TEXT)) || '"'), 'null')) || ',"value":') || coalesce(CAST(CASE WHEN (anon_35.denominator != 0) THEN trim_scale(round(anon_35.numerator / CAST(anon_35.denominator AS NUMERIC), 6)) END AS TEXT), 'null')) || '}') AS anon_34
                                                      FROM (
                                                        SELECT anon_36.received AS numerator, anon_36.promised AS denominator, anon_36.unit AS unit
                                                        FROM (
                                                          SELECT coalesce(pledge_1.unit, min(anon_37.unit)) AS unit, CASE WHEN (pledge_1.unit IS NULL AND min(anon_37.unit) != max(anon_37.unit)) THEN NULL ELSE sum(anon_37.promised) FILTER (
                                                            WHERE pledge_1.unit IS NULL OR pledge_1.unit = anon_37.unit) END AS lines_promise, CASE WHEN (count(anon_37.line_id) FILTER (
                                                              WHERE (pledge_1.unit IS NULL OR pledge_1.unit = anon_37.unit) AND anon_37.promised IS NOT NULL AND anon_37.usd IS NULL) = 0) THEN sum(anon_37.usd) FILTER (
                                                            WHERE pledge_1.unit IS NULL OR pledge_1.unit = anon_37.unit) END AS lines_usd, count(anon_37.line_id) AS lines, count(anon_37.line_id) FILTER (
                                                            WHERE anon_37.promised IS NULL) AS lines_unknown, count(anon_37.line_id) FILTER (
                                                            WHERE anon_37.unvalued > 0 AND anon_37.unit = upper(anon_37.unit)) AS lines_unvalued, count(anon_37.whole) AS lines_booked, max(anon_37.rank) AS rank, coalesce(sum(anon_37.promised) FILTER (
                                                              WHERE (pledge_1.unit IS NULL OR pledge_1.unit = anon_37.unit) AND anon_37.whole IS NOT NULL), 0) AS promised, coalesce(sum(anon_37.pledged) FILTER (
                                                              WHERE (pledge_1.unit IS NULL OR pledge_1.unit = anon_37.unit) AND anon_37.whole IS NOT NULL), 0) AS pledged, coalesce(sum(anon_37.committed) FILTER (
                                                              WHERE (pledge_1.unit IS NULL OR pledge_1.unit = anon_37.unit) AND anon_37.whole IS NOT NULL), 0) AS committed, coalesce(sum(anon_37.received) FILTER (
                                                              WHERE (pledge_1.unit IS NULL OR pledge_1.unit = anon_37.unit) AND anon_37.whole IS NOT NULL), 0) AS received, coalesce(sum(anon_37.withdrawn) FILTER (
                                                              WHERE (pledge_1.unit IS NULL OR pledge_1.unit = anon_37.unit) AND anon_37.whole IS NOT NULL), 0) AS withdrawn, coalesce(sum(anon_37.returned) FILTER (
                                                              WHERE (pledge_1.unit IS NULL OR pledge_1.unit = anon_37.unit) AND anon_37.whole IS NOT NULL), 0) AS returned
                                                          FROM (
                                                            SELECT anon_38.line_id AS line_id, anon_38.unit AS unit, anon_38.whole AS whole, anon_38.promised AS promised, anon_38.rank AS rank, anon_38.value_usd_minor AS value_usd_minor, anon_38.whole_usd AS whole_usd, anon_38.unvalued AS unvalued, anon_38.pledged AS pledged, anon_38.committed AS committed, anon_38.received AS received, anon_38.withdrawn AS withdrawn, anon_38.returned AS returned, CASE WHEN (anon_38.unit = 'USD') THEN anon_38.promised WHEN (anon_38.whole IS NULL) THEN anon_38.value_usd_minor WHEN (anon_38.unvalued > 0) THEN NULL WHEN (anon_38.whole = anon_38.promised) THEN anon_38.whole_usd ELSE divide_half_even(anon_38.whole_usd * anon_38.promised, anon_38.whole) END AS usd
                                                            FROM (
                                                              SELECT pledge_line_7.id AS line_id, coalesce(pledge_line_7.unit, account_7.unit) AS unit, sum(account_7.balance) AS whole, least(sum(account_7.balance), coalesce((
                                                                    SELECT pledge_revision_13.after_minor
                                                                    FROM pledge_revision AS pledge_revision_13
                                                                    WHERE pledge_revision_13.line_id = pledge_line_7.id AND NOT (EXISTS (
                                                                        SELECT journal_entry_13.sequence
                                                                        FROM journal_entry AS journal_entry_13
                                                                        WHERE journal_entry_13.reverses = pledge_revision_13.entry_sequence))
                                                                    ORDER BY pledge_revision_13.entry_sequence DESC
                                                                    LIMIT 1), pledge_line_7.stated_minor)) AS promised, array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], coalesce((
                                                                    SELECT pledge_revision_14.qualifier
                                                                    FROM pledge_revision AS pledge_revision_14
                                                                    WHERE pledge_revision_14.line_id = pledge_line_7.id AND NOT (EXISTS (
                                                                        SELECT journal_entry_14.sequence
                                                                        FROM journal_entry AS journal_entry_14
                                                                        WHERE journal_entry_14.reverses = pledge_revision_14.entry_sequence))
                                                                    ORDER BY pledge_revision_14.entry_sequence DESC
                                                                    LIMIT 1), pledge_line_7.qualifier)) AS rank, pledge_line_7.value_usd_minor AS value_usd_minor, sum(account_7.balance_usd) AS whole_usd, coalesce(sum(account_7.unvalued), 0) AS unvalued, coalesce(sum(account_7.balance) FILTER (
                                                                  WHERE account_7.stage IN ('PLEDGED')), 0) AS pledged, coalesce(sum(account_7.balance) FILTER (
                                                                  WHERE account_7.stage IN ('COMMITTED')), 0) AS committed, coalesce(sum(account_7.balance) FILTER (
                                                                  WHERE account_7.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'FX')), 0) AS received, coalesce(sum(account_7.balance) FILTER (
                                                                  WHERE account_7.stage IN ('WITHDRAWN')), 0) AS withdrawn, coalesce(sum(account_7.balance) FILTER (
                                                                  WHERE account_7.stage IN ('RETURNED')), 0) AS returned
                                                              FROM pledge_line AS pledge_line_7
                                                              LEFT OUTER JOIN account AS account_7 ON account_7.line_id = pledge_line_7.id AND (pledge_line_7.unit IS NULL OR account_7.unit = pledge_line_7.unit)
                                                              WHERE pledge_line_7.pledge_id = pledge_1.id
                                                              GROUP BY pledge_line_7.id, coalesce(pledge_line_7.unit, account_7.unit)) AS anon_38) AS anon_37) AS anon_36
                                                        WHERE anon_36.promised + anon_36.received > 0) AS anon_35
                                                      LIMIT 1), 'null')) || ',"conversion":') || coalesce((
                                                  SELECT (((((('{"numerator":' || coalesce((('"' || CAST(decimal_text(anon_40.numerator, anon_40.unit) AS TEXT)) || '"'), 'null')) || ',"denominator":') || coalesce((('"' || CAST(decimal_text(anon_40.denominator, anon_40.unit) AS TEXT)) || '"'), 'null')) || ',"value":') || coalesce(CAST(CASE WHEN (anon_40.denominator != 0) THEN trim_scale(round(anon_40.numerator / CAST(anon_40.denominator AS NUMERIC), 6)) END AS TEXT), 'null')) || '}') AS anon_39
                                                  FROM (
                                                    SELECT anon_41.committed + anon_41.received AS numerator, anon_41.promised AS denominator, anon_41.unit AS unit
                                                    FROM (
                                                      SELECT coalesce(pledge_1.unit, min(anon_42.unit)) AS unit, CASE WHEN (pledge_1.unit IS NULL AND min(anon_42.unit) != max(anon_42.unit)) THEN NULL ELSE sum(anon_42.promised) FILTER (
                                                        WHERE pledge_1.unit IS NULL OR pledge_1.unit = anon_42.unit) END AS lines_promise, CASE WHEN (count(anon_42.line_id) FILTER (
                                                          WHERE (pledge_1.unit IS NULL OR pledge_1.unit = anon_42.unit) AND anon_42.promised IS NOT NULL AND anon_42.usd IS NULL) = 0) THEN sum(anon_42.usd) FILTER (
                                                        WHERE pledge_1.unit IS NULL OR pledge_1.unit = anon_42.unit) END AS lines_usd, count(anon_42.line_id) AS lines, count(anon_42.line_id) FILTER (
                                                        WHERE anon_42.promised IS NULL) AS lines_unknown, count(anon_42.line_id) FILTER (
                                                        WHERE anon_42.unvalued > 0 AND anon_42.unit = upper(anon_42.unit)) AS lines_unvalued, count(anon_42.whole) AS lines_booked, max(anon_42.rank) AS rank, coalesce(sum(anon_42.promised) FILTER (
                                                          WHERE (pledge_1.unit IS NULL OR pledge_1.unit = anon_42.unit) AND anon_42.whole IS NOT NULL), 0) AS promised, coalesce(sum(anon_42.pledged) FILTER (
                                                          WHERE (pledge_1.unit IS NULL OR pledge_1.unit = anon_42.unit) AND anon_42.whole IS NOT NULL), 0) AS pledged, coalesce(sum(anon_42.committed) FILTER (
                                                          WHERE (pledge_1.unit IS NULL OR pledge_1.unit = anon_42.unit) AND anon_42.whole IS NOT NULL), 0) AS committed, coalesce(sum(anon_42.received) FILTER (
                                                          WHERE (pledge_1.unit IS NULL OR pledge_1.unit = anon_42.unit) AND anon_42.whole IS NOT NULL), 0) AS received, coalesce(sum(anon_42.withdrawn) FILTER (
                                                          WHERE (pledge_1.unit IS NULL OR pledge_1.unit = anon_42.unit) AND anon_42.whole IS NOT NULL), 0) AS withdrawn, coalesce(sum(anon_42.returned) FILTER (
                                                          WHERE (pledge_1.unit IS NULL OR pledge_1.unit = anon_42.unit) AND anon_42.whole IS NOT NULL), 0) AS returned
                                                      FROM (
                                                        SELECT anon_43.line_id AS line_id, anon_43.unit AS unit, anon_43.whole AS whole, anon_43.promised AS promised, anon_43.rank AS rank, anon_43.value_usd_minor AS value_usd_minor, anon_43.whole_usd AS whole_usd, anon_43.unvalued AS unvalued, anon_43.pledged AS pledged, anon_43.committed AS committed, anon_43.received AS received, anon_43.withdrawn AS withdrawn, anon_43.returned AS returned, CASE WHEN (anon_43.unit = 'USD') THEN anon_43.promised WHEN (anon_43.whole IS NULL) THEN anon_43.value_usd_minor WHEN (anon_43.unvalued > 0) THEN NULL WHEN (anon_43.whole = anon_43.promised) THEN anon_43.whole_usd ELSE divide_half_even(anon_43.whole_usd * anon_43.promised, anon_43.whole) END AS usd
                                                        FROM (
                                                          SELECT pledge_line_8.id AS line_id, coalesce(pledge_line_8.unit, account_8.unit) AS unit, sum(account_8.balance) AS whole, least(sum(account_8.balance), coalesce((
                                                                SELECT pledge_revision_15.after_minor
                                                                FROM pledge_revision AS pledge_revision_15
                                                                WHERE pledge_revision_15.line_id = pledge_line_8.id AND NOT (EXISTS (
                                                                    SELECT journal_entry_15.sequence
                                                                    FROM journal_entry AS journal_entry_15
                                                                    WHERE journal_entry_15.reverses = pledge_revision_15.entry_sequence))
                                                                ORDER BY pledge_revision_15.entry_sequence DESC
                                                                LIMIT 1), pledge_line_8.stated_minor)) AS promised, array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], coalesce((
                                                                SELECT pledge_revision_16.qualifier
                                                                FROM pledge_revision AS pledge_revision_16
                                                                WHERE pledge_revision_16.line_id = pledge_line_8.id AND NOT (EXISTS (
                                                                    SELECT journal_entry_16.sequence
                                                                    FROM journal_entry AS journal_entry_16
                                                                    WHERE journal_entry_16.reverses = pledge_revision_16.entry_sequence))
                                                                ORDER BY pledge_revision_16.entry_sequence DESC
                                                                LIMIT 1), pledge_line_8.qualifier)) AS rank, pledge_line_8.value_usd_minor AS value_usd_minor, sum(account_8.balance_usd) AS whole_usd, coalesce(sum(account_8.unvalued), 0) AS unvalued, coalesce(sum(account_8.balance) FILTER (
                                                              WHERE account_8.stage IN ('PLEDGED')), 0) AS pledged, coalesce(sum(account_8.balance) FILTER (
                                                              WHERE account_8.stage IN ('COMMITTED')), 0) AS committed, coalesce(sum(account_8.balance) FILTER (
                                                              WHERE account_8.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'FX')), 0) AS received, coalesce(sum(account_8.balance) FILTER (
                                                              WHERE account_8.stage IN ('WITHDRAWN')), 0) AS withdrawn, coalesce(sum(account_8.balance) FILTER (
                                                              WHERE account_8.stage IN ('RETURNED')), 0) AS returned
                                                          FROM pledge_line AS pledge_line_8
                                                          LEFT OUTER JOIN account AS account_8 ON account_8.line_id = pledge_line_8.id AND (pledge_line_8.unit IS NULL OR account_8.unit = pledge_line_8.unit)
                                                          WHERE pledge_line_8.pledge_id = pledge_1.id
                                                          GROUP BY pledge_line_8.id, coalesce(pledge_line_8.unit, account_8.unit)) AS anon_43) AS anon_42) AS anon_41
                                                    WHERE anon_41.promised + anon_41.received > 0) AS anon_40
                                                  LIMIT 1), 'null')) || ',"status":') || CAST(to_json(CAST((
                                                  SELECT CASE WHEN (pledge_1.duplicate_of_id IS NOT NULL) THEN 'DUPLICATE' WHEN (anon_45.lines = anon_45.lines_unknown AND (anon_45.lines > 0 OR pledge_1.stated_minor IS NULL)) THEN 'UNKNOWN_AMOUNT' WHEN (anon_45.received > anon_45.promised) THEN 'OVER_FULFILLED' WHEN (anon_45.received > 0 AND anon_45.received = anon_45.promised) THEN 'FULFILLED' WHEN (anon_45.received > 0) THEN 'PARTLY_RECEIVED' WHEN (anon_45.lines_booked > 0 AND anon_45.pledged + anon_45.committed = 0 AND anon_45.withdrawn > 0) THEN 'WITHDRAWN' WHEN (anon_45.lines_booked > 0 AND anon_45.pledged + anon_45.committed = 0 AND anon_45.returned > 0) THEN 'RETURNED' WHEN (anon_45.lines_booked > 0 AND anon_45.pledged + anon_45.committed = 0) THEN 'REVERSED' WHEN (anon_45.committed > 0 AND anon_45.pledged = 0) THEN 'COMMITTED' WHEN (anon_45.committed > 0) THEN 'PARTLY_COMMITTED' ELSE 'ANNOUNCED' END AS anon_44
                                                  FROM (
                                                    SELECT coalesce(pledge_1.unit, min(anon_46.unit)) AS unit, CASE WHEN (pledge_1.unit IS NULL AND min(anon_46.unit) != max(anon_46.unit)) THEN NULL ELSE sum(anon_46.promised) FILTER (
                                                      WHERE pledge_1.unit IS NULL OR pledge_1.unit = anon_46.unit) END AS lines_promise, CASE WHEN (count(anon_46.line_id) FILTER (
                                                        WHERE (pledge_1.unit IS NULL OR pledge_1.unit = anon_46.unit) AND anon_46.promised IS NOT NULL AND anon_46.usd IS NULL) = 0) THEN sum(anon_46.usd) FILTER (
                                                      WHERE pledge_1.unit IS NULL OR pledge_1.unit = anon_46.unit) END AS lines_usd, count(anon_46.line_id) AS lines, count(anon_46.line_id) FILTER (
                                                      WHERE anon_46.promised IS NULL) AS lines_unknown, count(anon_46.line_id) FILTER (
                                                      WHERE anon_46.unvalued > 0 AND anon_46.unit = upper(anon_46.unit)) AS lines_unvalued, count(anon_46.whole) AS lines_booked, max(anon_46.rank) AS rank, coalesce(sum(anon_46.promised) FILTER (
                                                        WHERE (pledge_1.unit IS NULL OR pledge_1.unit = anon_46.unit) AND anon_46.whole IS NOT NULL), 0) AS promised, coalesce(sum(anon_46.pledged) FILTER (
                                                        WHERE (pledge_1.unit IS NULL OR pledge_1.unit = anon_46.unit) AND anon_46.whole IS NOT NULL), 0) AS pledged, coalesce(sum(anon_46.committed) FILTER (
                                                        WHERE (pledge_1.unit IS NULL OR pledge_1.unit = anon_46.unit) AND anon_46.whole IS NOT NULL), 0) AS committed, coalesce(sum(anon_46.received) FILTER (
                                                        WHERE (pledge_1.unit IS NULL OR pledge_1.unit = anon_46.unit) AND anon_46.whole IS NOT NULL), 0) AS received, coalesce(sum(anon_46.withdrawn) FILTER (
                                                        WHERE (pledge_1.unit IS NULL OR pledge_1.unit = anon_46.unit) AND anon_46.whole IS NOT NULL), 0) AS withdrawn, coalesce(sum(anon_46.returned) FILTER (
                                                        WHERE (pledge_1.unit IS NULL OR pledge_1.unit = anon_46.unit) AND anon_46.whole IS NOT NULL), 0) AS returned
                                                    FROM (
                                                      SELECT anon_47.line_id AS line_id, anon_47.unit AS unit, anon_47.whole AS whole, anon_47.promised AS promised, anon_47.rank AS rank, anon_47.value_usd_minor AS value_usd_minor, anon_47.whole_usd AS whole_usd, anon_47.unvalued AS unvalued, anon_47.pledged AS pledged, anon_47.committed AS committed, anon_47.received AS received, anon_47.withdrawn AS withdrawn, anon_47.returned AS returned, CASE WHEN (anon_47.unit = 'USD') THEN anon_47.promised WHEN (anon_47.whole IS NULL) THEN anon_47.value_usd_minor WHEN (anon_47.unvalued > 0) THEN NULL WHEN (anon_47.whole = anon_47.promised) THEN anon_47.whole_usd ELSE divide_half_even(anon_47.whole_usd * anon_47.promised, anon_47.whole) END AS usd
                                                      FROM (
                                                        SELECT pledge_line_9.id AS line_id, coalesce(pledge_line_9.unit, account_9.unit) AS unit, sum(account_9.balance) AS whole, least(sum(account_9.balance), coalesce((
                                                              SELECT pledge_revision_17.after_minor
                                                              FROM pledge_revision AS pledge_revision_17
                                                              WHERE pledge_revision_17.line_id = pledge_line_9.id AND NOT (EXISTS (
                                                                  SELECT journal_entry_17.sequence
                                                                  FROM journal_entry AS journal_entry_17
                                                                  WHERE journal_entry_17.reverses = pledge_revision_17.entry_sequence))
                                                              ORDER BY pledge_revision_17.entry_sequence DESC
                                                              LIMIT 1), pledge_line_9.stated_minor)) AS promised, array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], coalesce((
                                                              SELECT pledge_revision_18.qualifier
                                                              FROM pledge_revision AS pledge_revision_18
                                                              WHERE pledge_revision_18.line_id = pledge_line_9.id AND NOT (EXISTS (
                                                                  SELECT journal_entry_18.sequence
                                                                  FROM journal_entry AS journal_entry_18
                                                                  WHERE journal_entry_18.reverses = pledge_revision_18.entry_sequence))
                                                              ORDER BY pledge_revision_18.entry_sequence DESC
                                                              LIMIT 1), pledge_line_9.qualifier)) AS rank, pledge_line_9.value_usd_minor AS value_usd_minor, sum(account_9.balance_usd) AS whole_usd, coalesce(sum(account_9.unvalued), 0) AS unvalued, coalesce(sum(account_9.balance) FILTER (
                                                            WHERE account_9.stage IN ('PLEDGED')), 0) AS pledged, coalesce(sum(account_9.balance) FILTER (
                                                            WHERE account_9.stage IN ('COMMITTED')), 0) AS committed, coalesce(sum(account_9.balance) FILTER (
                                                            WHERE account_9.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'FX')), 0) AS received, coalesce(sum(account_9.balance) FILTER (
                                                            WHERE account_9.stage IN ('WITHDRAWN')), 0) AS withdrawn, coalesce(sum(account_9.balance) FILTER (
                                                            WHERE account_9.stage IN ('RETURNED')), 0) AS returned
                                                        FROM pledge_line AS pledge_line_9
                                                        LEFT OUTER JOIN account AS account_9 ON account_9.line_id = pledge_line_9.id AND (pledge_line_9.unit IS NULL OR account_9.unit = pledge_line_9.unit)
                                                        WHERE pledge_line_9.pledge_id = pledge_1.id
                                                        GROUP BY pledge_line_9.id, coalesce(pledge_line_9.unit, account_9.unit)) AS anon_47) AS anon_46) AS anon_45) AS TEXT)) AS TEXT)) || ',"flags":') || CAST((
                                          SELECT to_json(string_to_array(concat_ws(' ', CASE WHEN (anon_48.received > anon_48.promised) THEN 'OVER_FULFILLED' END, CASE WHEN (EXISTS (
                                                    SELECT anon_49.unit
                                                    FROM (
                                                      SELECT anon_50.unit AS unit, coalesce(sum(anon_50.open) FILTER (
                                                          WHERE anon_50.days IS NULL OR anon_50.days <= 0), 0) AS "notDue", coalesce(sum(anon_50.open) FILTER (
                                                          WHERE anon_50.days >= 1 AND anon_50.days <= 30), 0) AS overdue1to30, coalesce(sum(anon_50.open) FILTER (
                                                          WHERE anon_50.days >= 31 AND anon_50.days <= 90), 0) AS overdue31to90, coalesce(sum(anon_50.open) FILTER (
                                                          WHERE anon_50.days >= 91 AND anon_50.days <= 180), 0) AS overdue91to180, coalesce(sum(anon_50.open) FILTER (
                                                          WHERE anon_50.days >= 181 AND anon_50.days <= 365), 0) AS overdue181to365, coalesce(sum(anon_50.open) FILTER (
                                                          WHERE anon_50.days >= 366), 0) AS over365
                                                      FROM (
                                                        SELECT anon_51.unit AS unit, greatest(0, least(anon_51.so_far, anon_51.wanted) - greatest(anon_51.so_far - anon_51.amount_minor, anon_51.received)) AS open, current_date - anon_51.due_latest AS days
                                                        FROM (
                                                          SELECT anon_52.unit AS unit, instalment_1.due_latest AS due_latest, instalment_1.amount_minor AS amount_minor, sum(instalment_1.amount_minor) OVER (PARTITION BY instalment_1.line_id
                                                            ORDER BY instalment_1.due_latest ASC NULLS LAST, instalment_1.position) AS so_far, (anon_52.promised - anon_52.withdrawn) - anon_52.returned AS wanted, anon_52.received AS received
                                                          FROM instalment AS instalment_1
                                                          JOIN (
                                                            SELECT anon_53.line_id AS line_id, anon_53.unit AS unit, anon_53.whole AS whole, anon_53.promised AS promised, anon_53.rank AS rank, anon_53.value_usd_minor AS value_usd_minor, anon_53.whole_usd AS whole_usd, anon_53.unvalued AS unvalued, anon_53.pledged AS pledged, anon_53.committed AS committed, anon_53.received AS received, anon_53.withdrawn AS withdrawn, anon_53.returned AS returned, CASE WHEN (anon_53.unit = 'USD') THEN anon_53.promised WHEN (anon_53.whole IS NULL) THEN anon_53.value_usd_minor WHEN (anon_53.unvalued > 0) THEN NULL WHEN (anon_53.whole = anon_53.promised) THEN anon_53.whole_usd ELSE divide_half_even(anon_53.whole_usd * anon_53.promised, anon_53.whole) END AS usd
                                                            FROM (
                                                              SELECT pledge_line_10.id AS line_id, coalesce(pledge_line_10.unit, account_10.unit) AS unit, sum(account_10.balance) AS whole, least(sum(account_10.balance), coalesce((
                                                                    SELECT pledge_revision_19.after_minor
                                                                    FROM pledge_revision AS pledge_revision_19
                                                                    WHERE pledge_revision_19.line_id = pledge_line_10.id AND NOT (EXISTS (
                                                                        SELECT journal_entry_19.sequence
                                                                        FROM journal_entry AS journal_entry_19
                                                                        WHERE journal_entry_19.reverses = pledge_revision_19.entry_sequence))
                                                                    ORDER BY pledge_revision_19.entry_sequence DESC
                                                                    LIMIT 1), pledge_line_10.stated_minor)) AS promised, array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], coalesce((
                                                                    SELECT pledge_revision_20.qualifier
                                                                    FROM pledge_revision AS pledge_revision_20
                                                                    WHERE pledge_revision_20.line_id = pledge_line_10.id AND NOT (EXISTS (
                                                                        SELECT journal_entry_20.sequence
                                                                        FROM journal_entry AS journal_entry_20
                                                                        WHERE journal_entry_20.reverses = pledge_revision_20.entry_sequence))
                                                                    ORDER BY pledge_revision_20.entry_sequence DESC
                                                                    LIMIT 1), pledge_line_10.qualifier)) AS rank, pledge_line_10.value_usd_minor AS value_usd_minor, sum(account_10.balance_usd) AS whole_usd, coalesce(sum(account_10.unvalued), 0) AS unvalued, coalesce(sum(account_10.balance) FILTER (
                                                                  WHERE account_10.stage IN ('PLEDGED')), 0) AS pledged, coalesce(sum(account_10.balance) FILTER (
                                                                  WHERE account_10.stage IN ('COMMITTED')), 0) AS committed, coalesce(sum(account_10.balance) FILTER (
                                                                  WHERE account_10.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'FX')), 0) AS received, coalesce(sum(account_10.balance) FILTER (
                                                                  WHERE account_10.stage IN ('WITHDRAWN')), 0) AS withdrawn, coalesce(sum(account_10.balance) FILTER (
                                                                  WHERE account_10.stage IN ('RETURNED')), 0) AS returned
                                                              FROM pledge_line AS pledge_line_10
                                                              LEFT OUTER JOIN account AS account_10 ON account_10.line_id = pledge_line_10.id AND (pledge_line_10.unit IS NULL OR account_10.unit = pledge_line_10.unit)
                                                              WHERE pledge_line_10.pledge_id = pledge_1.id
                                                              GROUP BY pledge_line_10.id, coalesce(pledge_line_10.unit, account_10.unit)) AS anon_53) AS anon_52 ON instalment_1.line_id = anon_52.line_id
                                                          WHERE pledge_1.unit IS NULL OR pledge_1.unit = anon_52.unit) AS anon_51) AS anon_50
                                                      GROUP BY anon_50.unit) AS anon_49
                                                    WHERE 0 + anon_49.overdue1to30 + anon_49.overdue31to90 + anon_49.overdue91to180 + anon_49.overdue181to365 + anon_49.over365 > 0)) THEN 'OVERDUE' END, CASE WHEN (anon_48.withdrawn > 0) THEN 'PARTLY_WITHDRAWN' END, CASE WHEN (anon_48.lines = anon_48.lines_unknown AND (anon_48.lines > 0 OR pledge_1.stated_minor IS NULL) OR anon_48.lines_unknown > 0) THEN 'UNKNOWN_AMOUNT' END, CASE WHEN (anon_48.lines_unvalued > 0 OR anon_48.lines = 0 AND pledge_1.stated_minor IS NOT NULL AND pledge_1.unit != 'USD' AND pledge_1.stated_usd_minor IS NULL) THEN 'VALUE_UNKNOWN' END, CASE WHEN (EXISTS (
                                                    SELECT contribution_1.id
                                                    FROM contribution AS contribution_1
                                                    JOIN pledge_line AS pledge_line_11 ON pledge_line_11.id = contribution_1.line_id
                                                    WHERE pledge_line_11.pledge_id = pledge_1.id AND contribution_1.amount_minor IS NULL)) THEN 'RECEIPT_UNKNOWN' END, CASE WHEN (pledge_1.duplicate_of_id IS NOT NULL) THEN 'DUPLICATE' END, CASE WHEN (NOT pledge_1.counts AND pledge_1.duplicate_of_id IS NULL) THEN 'RELATED' END, CASE WHEN (pledge_1.confidence = 'C') THEN 'INFERENCE' END), ' ')) AS to_json_1
                                          FROM (
                                            SELECT coalesce(pledge_1.unit, min(anon_54.unit)) AS unit, CASE WHEN (pledge_1.unit IS NULL AND min(anon_54.unit) != max(anon_54.unit)) THEN NULL ELSE sum(anon_54.promised) FILTER (
                                              WHERE pledge_1.unit IS NULL OR pledge_1.unit = anon_54.unit) END AS lines_promise, CASE WHEN (count(anon_54.line_id) FILTER (
                                                WHERE (pledge_1.unit IS NULL OR pledge_1.unit = anon_54.unit) AND anon_54.promised IS NOT NULL AND anon_54.usd IS NULL) = 0) THEN sum(anon_54.usd) FILTER (
                                              WHERE pledge_1.unit IS NULL OR pledge_1.unit = anon_54.unit) END AS lines_usd, count(anon_54.line_id) AS lines, count(anon_54.line_id) FILTER (
                                              WHERE anon_54.promised IS NULL) AS lines_unknown, count(anon_54.line_id) FILTER (
                                              WHERE anon_54.unvalued > 0 AND anon_54.unit = upper(anon_54.unit)) AS lines_unvalued, count(anon_54.whole) AS lines_booked, max(anon_54.rank) AS rank, coalesce(sum(anon_54.promised) FILTER (
                                                WHERE (pledge_1.unit IS NULL OR pledge_1.unit = anon_54.unit) AND anon_54.whole IS NOT NULL), 0) AS promised, coalesce(sum(anon_54.pledged) FILTER (
                                                WHERE (pledge_1.unit IS NULL OR pledge_1.unit = anon_54.unit) AND anon_54.whole IS NOT NULL), 0) AS pledged, coalesce(sum(anon_54.committed) FILTER (
                                                WHERE (pledge_1.unit IS NULL OR pledge_1.unit = anon_54.unit) AND anon_54.whole IS NOT NULL), 0) AS committed, coalesce(sum(anon_54.received) FILTER (
                                                WHERE (pledge_1.unit IS NULL OR pledge_1.unit = anon_54.unit) AND anon_54.whole IS NOT NULL), 0) AS received, coalesce(sum(anon_54.withdrawn) FILTER (
                                                WHERE (pledge_1.unit IS NULL OR pledge_1.unit = anon_54.unit) AND anon_54.whole IS NOT NULL), 0) AS withdrawn, coalesce(sum(anon_54.returned) FILTER (
                                                WHERE (pledge_1.unit IS NULL OR pledge_1.unit = anon_54.unit) AND anon_54.whole IS NOT NULL), 0) AS returned
                                            FROM (
                                              SELECT anon_55.line_id AS line_id, anon_55.unit AS unit, anon_55.whole AS whole, anon_55.promised AS promised, anon_55.rank AS rank, anon_55.value_usd_minor AS value_usd_minor, anon_55.whole_usd AS whole_usd, anon_55.unvalued AS unvalued, anon_55.pledged AS pledged, anon_55.committed AS committed, anon_55.received AS received, anon_55.withdrawn AS withdrawn, anon_55.returned AS returned, CASE WHEN (anon_55.unit = 'USD') THEN anon_55.promised WHEN (anon_55.whole IS NULL) THEN anon_55.value_usd_minor WHEN (anon_55.unvalued > 0) THEN NULL WHEN (anon_55.whole = anon_55.promised) THEN anon_55.whole_usd ELSE divide_half_even(anon_55.whole_usd * anon_55.promised, anon_55.whole) END AS usd
                                              FROM (
                                                SELECT pledge_line_12.id AS line_id, coalesce(pledge_line_12.unit, account_11.unit) AS unit, sum(account_11.balance) AS whole, least(sum(account_11.balance), coalesce((
                                                      SELECT pledge_revision_21.after_minor
                                                      FROM pledge_revision AS pledge_revision_21
                                                      WHERE pledge_revision_21.line_id = pledge_line_12.id AND NOT (EXISTS (
                                                          SELECT journal_entry_21.sequence
                                                          FROM journal_entry AS journal_entry_21
                                                          WHERE journal_entry_21.reverses = pledge_revision_21.entry_sequence))
                                                      ORDER BY pledge_revision_21.entry_sequence DESC
                                                      LIMIT 1), pledge_line_12.stated_minor)) AS promised, array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], coalesce((
                                                      SELECT pledge_revision_22.qualifier
                                                      FROM pledge_revision AS pledge_revision_22
                                                      WHERE pledge_revision_22.line_id = pledge_line_12.id AND NOT (EXISTS (
                                                          SELECT journal_entry_22.sequence
                                                          FROM journal_entry AS journal_entry_22
                                                          WHERE journal_entry_22.reverses = pledge_revision_22.entry_sequence))
                                                      ORDER BY pledge_revision_22.entry_sequence DESC
                                                      LIMIT 1), pledge_line_12.qualifier)) AS rank, pledge_line_12.value_usd_minor AS value_usd_minor, sum(account_11.balance_usd) AS whole_usd, coalesce(sum(account_11.unvalued), 0) AS unvalued, coalesce(sum(account_11.balance) FILTER (
                                                    WHERE account_11.stage IN ('PLEDGED')), 0) AS pledged, coalesce(sum(account_11.balance) FILTER (
                                                    WHERE account_11.stage IN ('COMMITTED')), 0) AS committed, coalesce(sum(account_11.balance) FILTER (
                                                    WHERE account_11.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'FX')), 0) AS received, coalesce(sum(account_11.balance) FILTER (
                                                    WHERE account_11.stage IN ('WITHDRAWN')), 0) AS withdrawn, coalesce(sum(account_11.balance) FILTER (
                                                    WHERE account_11.stage IN ('RETURNED')), 0) AS returned
                                                FROM pledge_line AS pledge_line_12
                                                LEFT OUTER JOIN account AS account_11 ON account_11.line_id = pledge_line_12.id AND (pledge_line_12.unit IS NULL OR account_11.unit = pledge_line_12.unit)
                                                WHERE pledge_line_12.pledge_id = pledge_1.id
                                                GROUP BY pledge_line_12.id, coalesce(pledge_line_12.unit, account_11.unit)) AS anon_55) AS anon_54) AS anon_48) AS TEXT)) || ',"ageing":') || coalesce((
                                      SELECT (((('{"notDue":' || coalesce((('"' || CAST(decimal_text(anon_57."notDue", anon_57.unit) AS TEXT)) || '"'), 'null')) || ',"over365":') || coalesce((('"' || CAST(decimal_text(anon_57.over365, anon_57.unit) AS TEXT)) || '"'), 'null')) || '}') AS anon_56
                                      FROM (
                                        SELECT anon_58.unit AS unit, coalesce(sum(anon_58.open) FILTER (
                                            WHERE anon_58.days IS NULL OR anon_58.days <= 0), 0) AS "notDue", coalesce(sum(anon_58.open) FILTER (
                                            WHERE anon_58.days >= 1 AND anon_58.days <= 30), 0) AS overdue1to30, coalesce(sum(anon_58.open) FILTER (
                                            WHERE anon_58.days >= 31 AND anon_58.days <= 90), 0) AS overdue31to90, coalesce(sum(anon_58.open) FILTER (
                                            WHERE anon_58.days >= 91 AND anon_58.days <= 180), 0) AS overdue91to180, coalesce(sum(anon_58.open) FILTER (
                                            WHERE anon_58.days >= 181 AND anon_58.days <= 365), 0) AS overdue181to365, coalesce(sum(anon_58.open) FILTER (
                                            WHERE anon_58.days >= 366), 0) AS over365
                                        FROM (
                                          SELECT anon_59.unit AS unit, greatest(0, least(anon_59.so_far, anon_59.wanted) - greatest(anon_59.so_far - anon_59.amount_minor, anon_59.received)) AS open, current_date - anon_59.due_latest AS days
                                          FROM (
                                            SELECT anon_60.unit AS unit, instalment_2.due_latest AS due_latest, instalment_2.amount_minor AS amount_minor, sum(instalment_2.amount_minor) OVER (PARTITION BY instalment_2.line_id
                                              ORDER BY instalment_2.due_latest ASC NULLS LAST, instalment_2.position) AS so_far, (anon_60.promised - anon_60.withdrawn) - anon_60.returned AS wanted, anon_60.received AS received
                                            FROM instalment AS instalment_2
                                            JOIN (
                                              SELECT anon_61.line_id AS line_id, anon_61.unit AS unit, anon_61.whole AS whole, anon_61.promised AS promised, anon_61.rank AS rank, anon_61.value_usd_minor AS value_usd_minor, anon_61.whole_usd AS whole_usd, anon_61.unvalued AS unvalued, anon_61.pledged AS pledged, anon_61.committed AS committed, anon_61.received AS received, anon_61.withdrawn AS withdrawn, anon_61.returned AS returned, CASE WHEN (anon_61.unit = 'USD') THEN anon_61.promised WHEN (anon_61.whole IS NULL) THEN anon_61.value_usd_minor WHEN (anon_61.unvalued > 0) THEN NULL WHEN (anon_61.whole = anon_61.promised) THEN anon_61.whole_usd ELSE divide_half_even(anon_61.whole_usd * anon_61.promised, anon_61.whole) END AS usd
                                              FROM (
                                                SELECT pledge_line_13.id AS line_id, coalesce(pledge_line_13.unit, account_12.unit) AS unit, sum(account_12.balance) AS whole, least(sum(account_12.balance), coalesce((
                                                      SELECT pledge_revision_23.after_minor
                                                      FROM pledge_revision AS pledge_revision_23
                                                      WHERE pledge_revision_23.line_id = pledge_line_13.id AND NOT (EXISTS (
                                                          SELECT journal_entry_23.sequence
                                                          FROM journal_entry AS journal_entry_23
                                                          WHERE journal_entry_23.reverses = pledge_revision_23.entry_sequence))
                                                      ORDER BY pledge_revision_23.entry_sequence DESC
                                                      LIMIT 1), pledge_line_13.stated_minor)) AS promised, array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], coalesce((
                                                      SELECT pledge_revision_24.qualifier
                                                      FROM pledge_revision AS pledge_revision_24
                                                      WHERE pledge_revision_24.line_id = pledge_line_13.id AND NOT (EXISTS (
                                                          SELECT journal_entry_24.sequence
                                                          FROM journal_entry AS journal_entry_24
                                                          WHERE journal_entry_24.reverses = pledge_revision_24.entry_sequence))
                                                      ORDER BY pledge_revision_24.entry_sequence DESC
                                                      LIMIT 1), pledge_line_13.qualifier)) AS rank, pledge_line_13.value_usd_minor AS value_usd_minor, sum(account_12.balance_usd) AS whole_usd, coalesce(sum(account_12.unvalued), 0) AS unvalued, coalesce(sum(account_12.balance) FILTER (
                                                    WHERE account_12.stage IN ('PLEDGED')), 0) AS pledged, coalesce(sum(account_12.balance) FILTER (
                                                    WHERE account_12.stage IN ('COMMITTED')), 0) AS committed, coalesce(sum(account_12.balance) FILTER (
                                                    WHERE account_12.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'FX')), 0) AS received, coalesce(sum(account_12.balance) FILTER (
                                                    WHERE account_12.stage IN ('WITHDRAWN')), 0) AS withdrawn, coalesce(sum(account_12.balance) FILTER (
                                                    WHERE account_12.stage IN ('RETURNED')), 0) AS returned
                                                FROM pledge_line AS pledge_line_13
                                                LEFT OUTER JOIN account AS account_12 ON account_12.line_id = pledge_line_13.id AND (pledge_line_13.unit IS NULL OR account_12.unit = pledge_line_13.unit)
                                                WHERE pledge_line_13.pledge_id = pledge_1.id
                                                GROUP BY pledge_line_13.id, coalesce(pledge_line_13.unit, account_12.unit)) AS anon_61) AS anon_60 ON instalment_2.line_id = anon_60.line_id
                                            WHERE pledge_1.unit IS NULL OR pledge_1.unit = anon_60.unit) AS anon_59) AS anon_58
                                        GROUP BY anon_58.unit) AS anon_57
                                      LIMIT 1), 'null')) || ',"duplicates":') || (
                                SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_63.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_62
                                FROM (
                                  SELECT pledge_2.id AS id, pledge_2.confidence AS confidence, pledge_2.illustrative AS illustrative, pledge_2.note AS note, pledge_2.recorded_at AS recorded_at, pledge_2.code AS code, pledge_2.donor_id AS donor_id, pledge_2.event_id AS event_id, pledge_2.announced_by_id AS announced_by_id, pledge_2.document_id AS document_id, pledge_2.purpose AS purpose, pledge_2.announced_edtf AS announced_edtf, pledge_2.announced_earliest AS announced_earliest, pledge_2.announced_latest AS announced_latest, pledge_2.period_edtf AS period_edtf, pledge_2.period_earliest AS period_earliest, pledge_2.period_latest AS period_latest, pledge_2.duration_years AS duration_years, pledge_2.stated_minor AS stated_minor, pledge_2.unit AS unit, pledge_2.qualifier AS qualifier, pledge_2.stated_usd_minor AS stated_usd_minor, pledge_2.fx_rate AS fx_rate, pledge_2.fx_date AS fx_date, pledge_2.fx_source AS fx_source, pledge_2.fx_method AS fx_method, pledge_2.legal_status AS legal_status, pledge_2.counts AS counts, pledge_2.duplicate_of_id AS duplicate_of_id, pledge_2.publication AS publication
                                  FROM pledge AS pledge_2
                                  WHERE pledge_2.duplicate_of_id = pledge_1.id AND pledge_2.publication = 'PUBLISHED'
                                  ORDER BY pledge_2.code
                                  LIMIT 1000) AS anon_63)) || ',"revisions":') || (
                            SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_65.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_64
                            FROM (
                              SELECT pledge_revision_25.id AS id, pledge_revision_25.confidence AS confidence, pledge_revision_25.illustrative AS illustrative, pledge_revision_25.note AS note, pledge_revision_25.recorded_at AS recorded_at, pledge_revision_25.code AS code, pledge_revision_25.line_id AS line_id, pledge_revision_25.revised_edtf AS revised_edtf, pledge_revision_25.revised_earliest AS revised_earliest, pledge_revision_25.revised_latest AS revised_latest, pledge_revision_25.before_minor AS before_minor, pledge_revision_25.after_minor AS after_minor, pledge_revision_25.qualifier AS qualifier, pledge_revision_25.entry_sequence AS entry_sequence
                              FROM pledge_revision AS pledge_revision_25
                              WHERE pledge_revision_25.line_id IN (
                                SELECT pledge_line_14.id
                                FROM pledge_line AS pledge_line_14
                                WHERE pledge_line_14.pledge_id = pledge_1.id) AND (EXISTS (
                                  SELECT pledge_line_15.id
                                  FROM pledge_line AS pledge_line_15
                                  JOIN pledge AS pledge_3 ON pledge_3.id = pledge_line_15.pledge_id
                                  WHERE pledge_line_15.id = pledge_revision_25.line_id AND pledge_3.publication = 'PUBLISHED'))
                              ORDER BY pledge_revision_25.entry_sequence
                              LIMIT 1000) AS anon_65)) || ',"lines":') || (
                        SELECT (('[' || coalesce(string_agg((((((((((((((((((((((((('{"position":' || CAST(anon_67.position AS TEXT)) || ',"channel":') || CAST(to_json(CAST(anon_67.channel AS TEXT)) AS TEXT)) || ',"channelParty":') || coalesce((
                                                                            SELECT (('{"code":' || CAST(to_json(CAST(party_2.code AS TEXT)) AS TEXT)) || '}') AS anon_68
                                                                            FROM party AS party_2
                                                                            WHERE party_2.id = anon_67.channel_party_id
                                                                            LIMIT 1), 'null')) || ',"fund":') || coalesce((
                                                                        SELECT (('{"code":' || CAST(to_json(CAST(fund_1.code AS TEXT)) AS TEXT)) || '}') AS anon_69
                                                                        FROM fund AS fund_1
                                                                        WHERE fund_1.id = anon_67.fund_id
                                                                        LIMIT 1), 'null')) || ',"modality":') || CAST(to_json(CAST(anon_67.modality AS TEXT)) AS TEXT)) || ',"purpose":') || coalesce(CAST(to_json(CAST(anon_67.purpose ->> 'en' AS TEXT)) AS TEXT), 'null')) || ',"amount":') || coalesce((
                                                            SELECT (((((((((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_71.minor, anon_71.unit) AS TEXT)) || '"'), 'null')) || ',"currency":') || coalesce(CAST(to_json(CAST(anon_71.unit AS TEXT)) AS TEXT), 'null')) || ',"qualifier":') || CAST(to_json(CAST(CASE WHEN (anon_71.minor IS NULL) THEN 'UNKNOWN' ELSE coalesce(anon_71.qualifier, 'EXACT') END AS TEXT)) AS TEXT)) || ',"usd":') || coalesce((('"' || CAST(decimal_text(anon_71.usd_minor, 'USD') AS TEXT)) || '"'), 'null')) || ',"fx":') || CASE WHEN (anon_71.fx_method IS NOT NULL AND anon_71.fx_source IS NOT NULL) THEN (('{"rate":' || coalesce((('"' || CAST(trim_scale(anon_71.fx_rate) AS TEXT)) || '"'), 'null')) || '}') ELSE 'null' END) || '}') AS anon_70
                                                            FROM (
                                                              SELECT anon_72.promised AS minor, anon_72.unit AS unit, split_part('EXACT AT_LEAST MORE_THAN NEARLY APPROXIMATE UP_TO REMAINDER UNKNOWN', ' ', anon_72.rank) AS qualifier, CASE WHEN (anon_72.promised IS NOT DISTINCT
                                                                FROM anon_67.stated_minor AND anon_67.stated_usd_minor IS NOT NULL) THEN anon_67.stated_usd_minor ELSE anon_72.usd END AS usd_minor, pledge_4.fx_rate AS fx_rate, pledge_4.fx_date AS fx_date, pledge_4.fx_source AS fx_source, CASE WHEN (anon_67.unit = pledge_4.unit AND anon_67.unit != 'USD' AND anon_67.stated_usd_minor IS NULL AND anon_72.usd IS NOT NULL) THEN pledge_4.fx_method END AS fx_method
                                                              FROM (
                                                                SELECT anon_73.line_id AS line_id, anon_73.unit AS unit, anon_73.whole AS whole, anon_73.promised AS promised, anon_73.rank AS rank, anon_73.value_usd_minor AS value_usd_minor, anon_73.whole_usd AS whole_usd, anon_73.unvalued AS unvalued, anon_73.pledged AS pledged, anon_73.committed AS committed, anon_73.received AS received, anon_73.withdrawn AS withdrawn, anon_73.returned AS returned, CASE WHEN (anon_73.unit = 'USD') THEN anon_73.promised WHEN (anon_73.whole IS NULL) THEN anon_73.value_usd_minor WHEN (anon_73.unvalued > 0) THEN NULL WHEN (anon_73.whole = anon_73.promised) THEN anon_73.whole_usd ELSE divide_half_even(anon_73.whole_usd * anon_73.promised, anon_73.whole) END AS usd
                                                                FROM (
                                                                  SELECT pledge_line_16.id AS line_id, coalesce(pledge_line_16.unit, account_13.unit) AS unit, sum(account_13.balance) AS whole, least(sum(account_13.balance), coalesce((
                                                                        SELECT pledge_revision_26.after_minor
                                                                        FROM pledge_revision AS pledge_revision_26
                                                                        WHERE pledge_revision_26.line_id = pledge_line_16.id AND NOT (EXISTS (
                                                                            SELECT journal_entry_25.sequence
                                                                            FROM journal_entry AS journal_entry_25
                                                                            WHERE journal_entry_25.reverses = pledge_revision_26.entry_sequence))
                                                                        ORDER BY pledge_revision_26.entry_sequence DESC
                                                                        LIMIT 1), pledge_line_16.stated_minor)) AS promised, array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], coalesce((
                                                                        SELECT pledge_revision_27.qualifier
                                                                        FROM pledge_revision AS pledge_revision_27
                                                                        WHERE pledge_revision_27.line_id = pledge_line_16.id AND NOT (EXISTS (
                                                                            SELECT journal_entry_26.sequence
                                                                            FROM journal_entry AS journal_entry_26
                                                                            WHERE journal_entry_26.reverses = pledge_revision_27.entry_sequence))
                                                                        ORDER BY pledge_revision_27.entry_sequence DESC
                                                                        LIMIT 1), pledge_line_16.qualifier)) AS rank, pledge_line_16.value_usd_minor AS value_usd_minor, sum(account_13.balance_usd) AS whole_usd, coalesce(sum(account_13.unvalued), 0) AS unvalued, coalesce(sum(account_13.balance) FILTER (
                                                                      WHERE account_13.stage IN ('PLEDGED')), 0) AS pledged, coalesce(sum(account_13.balance) FILTER (
                                                                      WHERE account_13.stage IN ('COMMITTED')), 0) AS committed, coalesce(sum(account_13.balance) FILTER (
                                                                      WHERE account_13.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'FX')), 0) AS received, coalesce(sum(account_13.balance) FILTER (
                                                                      WHERE account_13.stage IN ('WITHDRAWN')), 0) AS withdrawn, coalesce(sum(account_13.balance) FILTER (
                                                                      WHERE account_13.stage IN ('RETURNED')), 0) AS returned
                                                                  FROM pledge_line AS pledge_line_16
                                                                  LEFT OUTER JOIN account AS account_13 ON account_13.line_id = pledge_line_16.id AND (pledge_line_16.unit IS NULL OR account_13.unit = pledge_line_16.unit)
                                                                  WHERE pledge_line_16.id = anon_67.id
                                                                  GROUP BY pledge_line_16.id, coalesce(pledge_line_16.unit, account_13.unit)) AS anon_73) AS anon_72
                                                              JOIN pledge AS pledge_4 ON pledge_4.id = anon_67.pledge_id) AS anon_71
                                                            LIMIT 1), 'null')) || ',"earmark":') || (((((((('{"category":' || coalesce(CAST(CASE WHEN (anon_67.earmark_modality IN ('A', 'B', 'C')) THEN 1 WHEN (anon_67.earmark_modality IN ('D', 'E', 'F')) THEN 2 WHEN (anon_67.earmark_modality IN ('G', 'H')) THEN 3 WHEN (anon_67.earmark_modality IN ('I', 'J', 'K', 'L')) THEN 4 END AS TEXT), 'null')) || ',"modality":') || coalesce(CAST(to_json(CAST(anon_67.earmark_modality AS TEXT)) AS TEXT), 'null')) || ',"restricts":') || CAST(anon_67.earmark_period_edtf IS NOT NULL OR anon_67.earmark_states != '{}'::text[] OR anon_67.earmark_pillars != '{}'::text[] OR anon_67.earmark_sectors != '{}'::text[] OR anon_67.earmark_needs != '{}'::text[] OR anon_67.earmark_projects != '{}'::text[] OR anon_67.earmark_populations != '{}'::text[] OR anon_67.earmark_vulnerable_groups != '{}'::text[] AS TEXT)) || ',"states":') || (
                                                          SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_75.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_74
                                                          FROM (
                                                            SELECT state_1.id AS id, state_1.confidence AS confidence, state_1.illustrative AS illustrative, state_1.note AS note, state_1.recorded_at AS recorded_at, state_1.code AS code, state_1.iso3 AS iso3, state_1.numeric AS numeric, state_1.party_id AS party_id, state_1.currency AS currency, state_1.name AS name, state_1.roles AS roles
                                                            FROM state AS state_1
                                                            WHERE state_1.code = ANY (anon_67.earmark_states)
                                                            ORDER BY state_1.code
                                                            LIMIT 1000) AS anon_75)) || '}')) || ',"outstanding":') || (
                                                  SELECT (('[' || coalesce(string_agg((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_77.minor, anon_77.unit) AS TEXT)) || '"'), 'null')) || '}'), ','), '')) || ']') AS anon_76
                                                  FROM (
                                                    SELECT anon_78.minor AS minor, anon_78.unit AS unit
                                                    FROM (
                                                      SELECT sum(anon_79.pledged + anon_79.committed) AS minor, anon_79.unit AS unit
                                                      FROM (
                                                        SELECT anon_80.line_id AS line_id, anon_80.unit AS unit, anon_80.whole AS whole, anon_80.promised AS promised, anon_80.rank AS rank, anon_80.value_usd_minor AS value_usd_minor, anon_80.whole_usd AS whole_usd, anon_80.unvalued AS unvalued, anon_80.pledged AS pledged, anon_80.committed AS committed, anon_80.received AS received, anon_80.withdrawn AS withdrawn, anon_80.returned AS returned, CASE WHEN (anon_80.unit = 'USD') THEN anon_80.promised WHEN (anon_80.whole IS NULL) THEN anon_80.value_usd_minor WHEN (anon_80.unvalued > 0) THEN NULL WHEN (anon_80.whole = anon_80.promised) THEN anon_80.whole_usd ELSE divide_half_even(anon_80.whole_usd * anon_80.promised, anon_80.whole) END AS usd
                                                        FROM (
                                                          SELECT pledge_line_17.id AS line_id, coalesce(pledge_line_17.unit, account_14.unit) AS unit, sum(account_14.balance) AS whole, least(sum(account_14.balance), coalesce((
                                                                SELECT pledge_revision_28.after_minor
                                                                FROM pledge_revision AS pledge_revision_28
                                                                WHERE pledge_revision_28.line_id = pledge_line_17.id AND NOT (EXISTS (
                                                                    SELECT journal_entry_27.sequence
                                                                    FROM journal_entry AS journal_entry_27
                                                                    WHERE journal_entry_27.reverses = pledge_revision_28.entry_sequence))
                                                                ORDER BY pledge_revision_28.entry_sequence DESC
                                                                LIMIT 1), pledge_line_17.stated_minor)) AS promised, array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], coalesce((
                                                                SELECT pledge_revision_29.qualifier
                                                                FROM pledge_revision AS pledge_revision_29
                                                                WHERE pledge_revision_29.line_id = pledge_line_17.id AND NOT (EXISTS (
                                                                    SELECT journal_entry_28.sequence
                                                                    FROM journal_entry AS journal_entry_28
                                                                    WHERE journal_entry_28.reverses = pledge_revision_29.entry_sequence))
                                                                ORDER BY pledge_revision_29.entry_sequence DESC
                                                                LIMIT 1), pledge_line_17.qualifier)) AS rank, pledge_line_17.value_usd_minor AS value_usd_minor, sum(account_14.balance_usd) AS whole_usd, coalesce(sum(account_14.unvalued), 0) AS unvalued, coalesce(sum(account_14.balance) FILTER (
                                                              WHERE account_14.stage IN ('PLEDGED')), 0) AS pledged, coalesce(sum(account_14.balance) FILTER (
                                                              WHERE account_14.stage IN ('COMMITTED')), 0) AS committed, coalesce(sum(account_14.balance) FILTER (
                                                              WHERE account_14.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'FX')), 0) AS received, coalesce(sum(account_14.balance) FILTER (
                                                              WHERE account_14.stage IN ('WITHDRAWN')), 0) AS withdrawn, coalesce(sum(account_14.balance) FILTER (
                                                              WHERE account_14.stage IN ('RETURNED')), 0) AS returned
                                                          FROM pledge_line AS pledge_line_17
                                                          LEFT OUTER JOIN account AS account_14 ON account_14.line_id = pledge_line_17.id AND (pledge_line_17.unit IS NULL OR account_14.unit = pledge_line_17.unit)
                                                          WHERE pledge_line_17.id = anon_67.id
                                                          GROUP BY pledge_line_17.id, coalesce(pledge_line_17.unit, account_14.unit)) AS anon_80) AS anon_79
                                                      WHERE anon_79.whole IS NOT NULL
                                                      GROUP BY anon_79.unit) AS anon_78
                                                    ORDER BY anon_78.unit
                                                    LIMIT 1000) AS anon_77)) || ',"allocations":') || (
                                              SELECT (('[' || coalesce(string_agg((('{"need":' || coalesce((
                                                              SELECT (('{"code":' || CAST(to_json(CAST(need_1.code AS TEXT)) AS TEXT)) || '}') AS anon_82
                                                              FROM need AS need_1
                                                              WHERE need_1.id = anon_83.need_id AND need_1.publication = 'PUBLISHED'
                                                              LIMIT 1), 'null')) || '}'), ','), '')) || ']') AS anon_81
                                              FROM (
                                                SELECT allocation_1.id AS id, allocation_1.confidence AS confidence, allocation_1.illustrative AS illustrative, allocation_1.note AS note, allocation_1.recorded_at AS recorded_at, allocation_1.line_id AS line_id, allocation_1.need_id AS need_id, allocation_1.basis AS basis, allocation_1.entry_sequence AS entry_sequence
                                                FROM allocation AS allocation_1
                                                WHERE allocation_1.line_id = anon_67.id AND (EXISTS (
                                                    SELECT pledge_line_18.id
                                                    FROM pledge_line AS pledge_line_18
                                                    JOIN pledge AS pledge_5 ON pledge_5.id = pledge_line_18.pledge_id
                                                    WHERE pledge_line_18.id = allocation_1.line_id AND pledge_5.publication = 'PUBLISHED'))
                                                ORDER BY allocation_1.id
                                                LIMIT 1000) AS anon_83)) || ',"commitments":') || (
                                          SELECT (('[' || coalesce(string_agg((((((((((((((((((('{"code":' || CAST(to_json(CAST(anon_85.code AS TEXT)) AS TEXT)) || ',"kind":') || CAST(to_json(CAST(anon_85.kind AS TEXT)) AS TEXT)) || ',"signedOn":') || CASE WHEN (anon_85.signed_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(CAST(to_json(CAST(anon_85.signed_edtf AS TEXT)) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"amount":') || (((((((((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_85.amount_minor, anon_85.unit) AS TEXT)) || '"'), 'null')) || ',"currency":') || coalesce(CAST(to_json(CAST(anon_85.unit AS TEXT)) AS TEXT), 'null')) || ',"qualifier":') || CAST(to_json(CAST(CASE WHEN (anon_85.amount_minor IS NULL) THEN 'UNKNOWN' ELSE coalesce(anon_85.qualifier, 'EXACT') END AS TEXT)) AS TEXT)) || ',"usd":') || coalesce((('"' || CAST(decimal_text(CASE WHEN (anon_85.unit = 'USD') THEN anon_85.amount_minor END, 'USD') AS TEXT)) || '"'), 'null')) || ',"fx":') || CASE WHEN false THEN (('{"rate":' || coalesce(CAST(to_json(CAST(NULL::text AS TEXT)) AS TEXT), 'null')) || '}') ELSE 'null' END) || '}')) || ',"donor":') || coalesce((
                                                                          SELECT (('{"code":' || CAST(to_json(CAST(party_3.code AS TEXT)) AS TEXT)) || '}') AS anon_86
                                                                          FROM party AS party_3
                                                                          WHERE party_3.id = (
                                                                            SELECT pledge_6.donor_id
                                                                            FROM pledge_line AS pledge_line_19
                                                                            JOIN pledge AS pledge_6 ON pledge_6.id = pledge_line_19.pledge_id
                                                                            WHERE pledge_line_19.id = anon_85.line_id)
                                                                          LIMIT 1), 'null')) || ',"document":') || coalesce((
                                                                      SELECT (('{"code":' || CAST(to_json(CAST(document_1.code AS TEXT)) AS TEXT)) || '}') AS anon_87
                                                                      FROM document AS document_1
                                                                      WHERE document_1.id = anon_85.document_id
                                                                      LIMIT 1), 'null')) || ',"acknowledgedOn":') || CASE WHEN (anon_85.acknowledged_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(CAST(to_json(CAST(anon_85.acknowledged_edtf AS TEXT)) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"acknowledgedBy":') || coalesce((
                                                              SELECT (('{"code":' || CAST(to_json(CAST(party_4.code AS TEXT)) AS TEXT)) || '}') AS anon_88
                                                              FROM party AS party_4
                                                              WHERE party_4.id = anon_85.acknowledged_by_id
                                                              LIMIT 1), 'null')) || ',"entry":') || coalesce((
                                                          SELECT (('{"kind":' || CAST(to_json(CAST(journal_entry_by_id_1.kind AS TEXT)) AS TEXT)) || '}') AS anon_89
                                                          FROM (
                                                            SELECT journal_entry.sequence AS sequence, journal_entry.kind AS kind, journal_entry.effective_on AS effective_on, journal_entry.recorded_at AS recorded_at, journal_entry.actor AS actor, journal_entry.idempotency_key AS idempotency_key, journal_entry.document_id AS document_id, journal_entry.subject AS subject, journal_entry.reverses AS reverses, journal_entry.reason AS reason, journal_entry.note AS note, journal_entry.previous_hash AS previous_hash, journal_entry.hash AS hash, journal_entry.sequence AS id
                                                            FROM journal_entry) AS journal_entry_by_id_1
                                                          WHERE journal_entry_by_id_1.id = anon_85.entry_sequence
                                                          LIMIT 1), 'null')) || '}'), ','), '')) || ']') AS anon_84
                                          FROM (
                                            SELECT commitment_1.id AS id, commitment_1.confidence AS confidence, commitment_1.illustrative AS illustrative, commitment_1.note AS note, commitment_1.recorded_at AS recorded_at, commitment_1.code AS code, commitment_1.line_id AS line_id, commitment_1.title AS title, commitment_1.kind AS kind, commitment_1.signed_edtf AS signed_edtf, commitment_1.signed_earliest AS signed_earliest, commitment_1.signed_latest AS signed_latest, commitment_1.amount_minor AS amount_minor, commitment_1.unit AS unit, commitment_1.qualifier AS qualifier, commitment_1.acknowledged_edtf AS acknowledged_edtf, commitment_1.acknowledged_earliest AS acknowledged_earliest, commitment_1.acknowledged_latest AS acknowledged_latest, commitment_1.acknowledged_by_id AS acknowledged_by_id, commitment_1.document_id AS document_id, commitment_1.entry_sequence AS entry_sequence
                                            FROM commitment AS commitment_1
                                            WHERE commitment_1.line_id = anon_67.id AND (EXISTS (
                                                SELECT pledge_line_20.id
                                                FROM pledge_line AS pledge_line_20
                                                JOIN pledge AS pledge_7 ON pledge_7.id = pledge_line_20.pledge_id
                                                WHERE pledge_line_20.id = commitment_1.line_id AND pledge_7.publication = 'PUBLISHED'))
                                            ORDER BY commitment_1.code
                                            LIMIT 1000) AS anon_85)) || ',"contributions":') || (
                                      SELECT (('[' || coalesce(string_agg((((((((((((('{"code":' || CAST(to_json(CAST(anon_91.code AS TEXT)) AS TEXT)) || ',"receivedOn":') || CASE WHEN (anon_91.received_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(CAST(to_json(CAST(anon_91.received_edtf AS TEXT)) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"amount":') || (((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_91.amount_minor, anon_91.unit) AS TEXT)) || '"'), 'null')) || ',"qualifier":') || CAST(to_json(CAST(CASE WHEN (anon_91.amount_minor IS NULL) THEN 'UNKNOWN' ELSE coalesce(anon_91.qualifier, 'EXACT') END AS TEXT)) AS TEXT)) || '}')) || ',"fund":') || coalesce((
                                                              SELECT (('{"code":' || CAST(to_json(CAST(fund_2.code AS TEXT)) AS TEXT)) || '}') AS anon_92
                                                              FROM fund AS fund_2
                                                              WHERE fund_2.id = anon_91.fund_id
                                                              LIMIT 1), 'null')) || ',"attested":') || CAST(to_json(anon_91.attested) AS TEXT)) || ',"entry":') || coalesce((
                                                      SELECT (('{"kind":' || CAST(to_json(CAST(journal_entry_by_id_2.kind AS TEXT)) AS TEXT)) || '}') AS anon_93
                                                      FROM (
                                                        SELECT journal_entry.sequence AS sequence, journal_entry.kind AS kind, journal_entry.effective_on AS effective_on, journal_entry.recorded_at AS recorded_at, journal_entry.actor AS actor, journal_entry.idempotency_key AS idempotency_key, journal_entry.document_id AS document_id, journal_entry.subject AS subject, journal_entry.reverses AS reverses, journal_entry.reason AS reason, journal_entry.note AS note, journal_entry.previous_hash AS previous_hash, journal_entry.hash AS hash, journal_entry.sequence AS id
                                                        FROM journal_entry) AS journal_entry_by_id_2
                                                      WHERE journal_entry_by_id_2.id = anon_91.entry_sequence
                                                      LIMIT 1), 'null')) || '}'), ','), '')) || ']') AS anon_90
                                      FROM (
                                        SELECT contribution_2.id AS id, contribution_2.confidence AS confidence, contribution_2.illustrative AS illustrative, contribution_2.note AS note, contribution_2.recorded_at AS recorded_at, contribution_2.code AS code, contribution_2.line_id AS line_id, contribution_2.fund_id AS fund_id, contribution_2.title AS title, contribution_2.received_edtf AS received_edtf, contribution_2.received_earliest AS received_earliest, contribution_2.received_latest AS received_latest, contribution_2.amount_minor AS amount_minor, contribution_2.unit AS unit, contribution_2.qualifier AS qualifier, contribution_2.cleared_minor AS cleared_minor, contribution_2.fx_rate AS fx_rate, contribution_2.fx_edtf AS fx_edtf, contribution_2.fx_earliest AS fx_earliest, contribution_2.fx_latest AS fx_latest, contribution_2.fx_source AS fx_source, contribution_2.attested AS attested, contribution_2.entry_sequence AS entry_sequence
                                        FROM contribution AS contribution_2
                                        WHERE contribution_2.line_id = anon_67.id AND (EXISTS (
                                            SELECT pledge_line_21.id
                                            FROM pledge_line AS pledge_line_21
                                            JOIN pledge AS pledge_8 ON pledge_8.id = pledge_line_21.pledge_id
                                            WHERE pledge_line_21.id = contribution_2.line_id AND pledge_8.publication = 'PUBLISHED'))
                                        ORDER BY contribution_2.code
                                        LIMIT 1000) AS anon_91)) || '}'), ','), '')) || ']') AS anon_66
                        FROM (
                          SELECT pledge_line_22.id AS id, pledge_line_22.pledge_id AS pledge_id, pledge_line_22.position AS position, pledge_line_22.channel AS channel, pledge_line_22.channel_party_id AS channel_party_id, pledge_line_22.funder_id AS funder_id, pledge_line_22.fund_id AS fund_id, pledge_line_22.modality AS modality, pledge_line_22.purpose AS purpose, pledge_line_22.stated_minor AS stated_minor, pledge_line_22.unit AS unit, pledge_line_22.qualifier AS qualifier, pledge_line_22.stated_usd_minor AS stated_usd_minor, pledge_line_22.value_usd_minor AS value_usd_minor, pledge_line_22.earmark_modality AS earmark_modality, pledge_line_22.earmark_states AS earmark_states, pledge_line_22.earmark_pillars AS earmark_pillars, pledge_line_22.earmark_sectors AS earmark_sectors, pledge_line_22.earmark_needs AS earmark_needs, pledge_line_22.earmark_projects AS earmark_projects, pledge_line_22.earmark_populations AS earmark_populations, pledge_line_22.earmark_vulnerable_groups AS earmark_vulnerable_groups, pledge_line_22.earmark_period_edtf AS earmark_period_edtf, pledge_line_22.earmark_period_earliest AS earmark_period_earliest, pledge_line_22.earmark_period_latest AS earmark_period_latest, pledge_line_22.note AS note
                          FROM pledge_line AS pledge_line_22
                          WHERE pledge_line_22.pledge_id = pledge_1.id AND (EXISTS (
                              SELECT pledge_9.id
                              FROM pledge AS pledge_9
                              WHERE pledge_9.id = pledge_line_22.pledge_id AND pledge_9.publication = 'PUBLISHED'))
                          ORDER BY pledge_line_22.pledge_id, pledge_line_22.position
                          LIMIT 1000) AS anon_67)) || ',"sources":') || (
                    SELECT (('[' || coalesce(string_agg((('{"document":' || coalesce((
                                    SELECT (('{"code":' || CAST(to_json(CAST(document_2.code AS TEXT)) AS TEXT)) || '}') AS anon_95
                                    FROM document AS document_2
                                    WHERE document_2.id = anon_96.document_id
                                    LIMIT 1), 'null')) || '}'), ','), '')) || ']') AS anon_94
                    FROM (
                      SELECT citation_1.id AS id, citation_1.subject AS subject, citation_1.subject_id AS subject_id, citation_1.document_id AS document_id, citation_1.aspect AS aspect, citation_1.note AS note
                      FROM citation AS citation_1
                      WHERE citation_1.subject = 'pledge' AND citation_1.subject_id = pledge_1.id
                      ORDER BY citation_1.id
                      LIMIT 1000) AS anon_96)) || ',"confidence":') || CAST(to_json(CAST(pledge_1.confidence AS TEXT)) AS TEXT)) || '}') AS anon_1
          FROM pledge AS pledge_1
          WHERE pledge_1.code = $1::VARCHAR AND pledge_1.publication = 'PUBLISHED'
          LIMIT 1), 'null')) || '}'), 'UTF8') AS convert_to_1
