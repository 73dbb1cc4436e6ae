SELECT convert_to('{"pledges":' || (
    SELECT '{"totalCount":' || (
      SELECT count(*) AS count_1
      FROM pledge AS r2
      WHERE r2.publication = 'PUBLISHED' AND NOT r2.illustrative AND ((
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
                GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_4) AS anon_3) AS anon_2) = any($1::TEXT[])) AND (r2.duplicate_of_id IS NULL) AND (EXISTS (
          SELECT anon_1.unit
          FROM (
            SELECT CASE WHEN (anon_2.lines = 0) THEN r2.stated_minor ELSE anon_2.lines_promise END AS minor, anon_2.unit AS unit, split_part('EXACT AT_LEAST MORE_THAN NEARLY APPROXIMATE UP_TO REMAINDER UNKNOWN', ' ', greatest(anon_2.rank, CASE WHEN (CASE WHEN (anon_2.lines = 0) THEN r2.stated_minor ELSE anon_2.lines_promise END IS NOT DISTINCT
                  FROM r2.stated_minor) THEN array_position(ARRAY['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN'], r2.qualifier) END)) AS qualifier, CASE WHEN (CASE WHEN (anon_2.lines = 0) THEN r2.stated_minor ELSE anon_2.lines_promise END IS NOT DISTINCT
              FROM r2.stated_minor AND r2.stated_usd_minor IS NOT NULL) THEN r2.stated_usd_minor WHEN (r2.unit = 'USD') THEN CASE WHEN (anon_2.lines = 0) THEN r2.stated_minor ELSE anon_2.lines_promise END ELSE anon_2.lines_usd END AS usd_minor, r2.fx_rate AS fx_rate, r2.fx_date AS fx_date, r2.fx_source AS fx_source, CASE WHEN (r2.unit != 'USD') THEN r2.fx_method END AS fx_method
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
                  GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_4) AS anon_3) AS anon_2) AS anon_1
          WHERE decimal_text(anon_1.usd_minor, 'USD') IS NOT NULL AND CAST(decimal_text(anon_1.usd_minor, 'USD') AS NUMERIC) >= $2::NUMERIC)))::text || ',"nodes":[' || coalesce(string_agg(p.body0, ','
        ORDER BY p.place ASC) FILTER (
        WHERE p.place <= $3::integer), '') || '],"pageInfo":{"hasNextPage":' || (count(*) > $3::integer)::text || '}}'
    FROM (
      SELECT q.*, row_number() OVER () AS place
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
                      GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_4) AS anon_3) AS anon_2) AS TEXT)) AS TEXT) || ',"amount":' || coalesce((
            SELECT '{"usd":' || coalesce('"' || CAST(decimal_text(r3.usd_minor, 'USD') AS TEXT) || '"', 'null') || ',"qualifier":' || CAST(to_json(CAST(CASE WHEN (r3.minor IS NULL) THEN 'UNKNOWN' ELSE coalesce(r3.qualifier, 'EXACT') END AS TEXT)) AS TEXT) || '}'
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
                    GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_3) AS anon_2) AS anon_1) AS r3
            LIMIT 1), 'null') || ',"announcedOn":' || CASE WHEN r1.announced_edtf IS NOT NULL THEN '{"edtf":"' || r1.announced_edtf || '"}' ELSE 'null' END || '}' AS body0
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
                      GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_4) AS anon_3) AS anon_2) AS anon_1)) AS order_0
          LIMIT ALL OFFSET 0) AS mirps_order ON true
        WHERE r1.publication = 'PUBLISHED' AND NOT r1.illustrative AND ((
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
                  GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_4) AS anon_3) AS anon_2) = any($1::TEXT[])) AND (r1.duplicate_of_id IS NULL) AND (EXISTS (
            SELECT anon_1.unit
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
                    GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_4) AS anon_3) AS anon_2) AS anon_1
            WHERE decimal_text(anon_1.usd_minor, 'USD') IS NOT NULL AND CAST(decimal_text(anon_1.usd_minor, 'USD') AS NUMERIC) >= $2::NUMERIC))
        ORDER BY mirps_order.order_0 DESC NULLS LAST, r1.announced_earliest DESC NULLS LAST, r1.announced_latest DESC NULLS LAST, r1.id ASC
        LIMIT $3::INTEGER + 1) AS q) AS p HAVING true) || '}', 'UTF8')
