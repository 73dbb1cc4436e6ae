SELECT convert_to('{"event":' || coalesce((
      SELECT '{"giving":{"conversionCurve":[' || array_to_string(ARRAY(
          SELECT '{"month":' || CAST(r2.month AS TEXT) || ',"unit":' || coalesce(CAST(to_json(CAST(r2.unit AS TEXT)) AS TEXT), 'null') || ',"lines":' || CAST(r2.lines AS TEXT) || ',"signed":{"value":' || coalesce(CAST(trim_scale(least(round(r2.signed / CAST(nullif(r2.promised, 0) AS NUMERIC), 6), CASE WHEN (r2.signed < nullif(r2.promised, 0)) THEN 0.999999 END)) AS TEXT), 'null') || '},"received":{"numerator":' || coalesce('"' || CAST(decimal_text(r2.received, r2.unit) AS TEXT) || '"', 'null') || ',"denominator":' || coalesce('"' || CAST(decimal_text(r2.promised, r2.unit) AS TEXT) || '"', 'null') || ',"value":' || coalesce(CAST(trim_scale(least(round(r2.received / CAST(nullif(r2.promised, 0) AS NUMERIC), 6), CASE WHEN (r2.received < nullif(r2.promised, 0)) THEN 0.999999 END)) AS TEXT), 'null') || '}}'
          FROM (
            SELECT anon_1.month AS month, anon_2.unit AS unit, sum(anon_3.promised) AS promised, sum(anon_3.signed) AS signed, sum(anon_3.received) AS received, count(DISTINCT anon_2.line_id) AS lines
            FROM (
              SELECT anon_4.line_id AS line_id, anon_4.unit AS unit, anon_4.promised AS promised, pledge_1.announced_latest AS start
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
                  WHERE pledge_line_1.pledge_id IN (
                    SELECT pledge_2.id
                    FROM pledge AS pledge_2
                    WHERE pledge_2.event_id = r1.id AND pledge_2.counts AND pledge_2.duplicate_of_id IS NULL AND pledge_2.publication != 'WITHDRAWN' AND NOT starts_with(pledge_2.code, 'INTEREST-') AND (NOT pledge_2.illustrative OR r1.illustrative) AND pledge_2.publication = 'PUBLISHED')
                  GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_5) AS anon_4
              JOIN pledge_line AS pledge_line_2 ON pledge_line_2.id = anon_4.line_id
              JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_2.pledge_id
              WHERE anon_4.whole IS NOT NULL AND pledge_1.announced_latest IS NOT NULL) AS anon_2
            JOIN LATERAL (
              SELECT anon_6.day AS day, anon_6.promised AS promised, anon_6.signed AS signed, anon_6.received AS received
              FROM (
                SELECT anon_2.start AS day, anon_2.promised AS promised, 0 AS signed, 0 AS received UNION ALL
                SELECT transfer_1.effective_on AS day, 0 AS promised, transfer_1.amount AS signed, CASE WHEN (account_2.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'FX')) THEN transfer_1.amount ELSE 0 END AS anon_7
                FROM account AS account_2
                JOIN transfer AS transfer_1 ON transfer_1.to_account = account_2.id
                WHERE account_2.line_id = anon_2.line_id AND account_2.unit = anon_2.unit AND account_2.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'FX') UNION ALL
                SELECT transfer_2.effective_on AS day, 0 AS promised, -transfer_2.amount AS signed, CASE WHEN (account_3.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'FX')) THEN -transfer_2.amount ELSE 0 END AS anon_8
                FROM account AS account_3
                JOIN transfer AS transfer_2 ON transfer_2.from_account = account_3.id
                WHERE account_3.line_id = anon_2.line_id AND account_3.unit = anon_2.unit AND account_3.stage IN ('COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'FX')) AS anon_6) AS anon_3 ON true
            JOIN generate_series(0, $1::INTEGER) AS anon_1(month) ON true
            WHERE CAST(anon_2.start + make_interval(0, anon_1.month) AS DATE) <= current_date AND anon_3.day <= CAST(anon_2.start + make_interval(0, anon_1.month) AS DATE)
            GROUP BY anon_1.month, anon_2.unit) AS r2
          ORDER BY r2.unit, r2.month
          LIMIT 1000), ',') || ']}}'
      FROM event AS r1
      WHERE r1.code = $2::VARCHAR
      LIMIT 1), 'null') || '}', 'UTF8')
