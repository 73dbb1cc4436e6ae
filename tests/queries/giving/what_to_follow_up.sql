SELECT convert_to('{"followUp":{"totalCount":' || (
    SELECT count(*) AS count_1
    FROM (WITH reasons AS MATERIALIZED (
        SELECT anon_1.line_id AS line_id, anon_1.unit AS unit, anon_2.reason AS reason, anon_2.since AS since, CAST(anon_2.minor AS BIGINT) AS minor, CAST(CASE WHEN (anon_1.unit = 'USD') THEN anon_2.minor ELSE divide_half_even(anon_1.usd * anon_2.minor, nullif(anon_1.promised, 0)) END AS BIGINT) AS usd_minor
        FROM (WITH waiting AS (
            SELECT anon_3.line_id AS line_id, anon_3.unit AS unit, anon_3.whole AS whole, anon_3.promised AS promised, anon_3.rank AS rank, anon_3.value_usd_minor AS value_usd_minor, anon_3.whole_usd AS whole_usd, anon_3.unvalued AS unvalued, anon_3.pledged AS pledged, anon_3.committed AS committed, anon_3.received AS received, anon_3.withdrawn AS withdrawn, anon_3.returned AS returned, anon_3.usd AS usd
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
                WHERE pledge_line_1.pledge_id IN (
                  SELECT pledge_1.id
                  FROM pledge AS pledge_1
                  WHERE pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND pledge_1.publication != 'WITHDRAWN' AND NOT starts_with(pledge_1.code, 'INTEREST-')) AND pledge_line_1.id IN (
                  SELECT account_2.line_id
                  FROM account AS account_2
                  WHERE account_2.stage IN ('PLEDGED', 'COMMITTED') AND account_2.balance > 0)
                GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_4) AS anon_3)
          SELECT waiting.line_id AS line_id, waiting.unit AS unit, waiting.promised AS promised, waiting.usd AS usd, waiting.committed AS committed, waiting.pledged + waiting.committed AS outstanding, coalesce(anon_5.late, 0) AS late, coalesce(anon_5.coming, 0) AS coming, anon_5.late_since AS late_since, coalesce((
              SELECT min(coalesce(commitment_1.signed_latest, commitment_1.signed_earliest)) AS min_1
              FROM commitment AS commitment_1
              WHERE commitment_1.line_id = waiting.line_id), coalesce(pledge_1.announced_latest, pledge_1.announced_earliest)) AS signed, coalesce(pledge_1.announced_latest, pledge_1.announced_earliest) AS announced, pledge_1.period_latest AS period_latest
          FROM waiting
          LEFT OUTER JOIN (
            SELECT anon_6.line_id AS line_id, sum(anon_6.wanted - anon_6.paid) FILTER (
              WHERE anon_6.days > 0) AS late, sum(anon_6.wanted - anon_6.paid) FILTER (
              WHERE anon_6.days <= 0) AS coming, min(anon_6.due_latest) FILTER (
              WHERE anon_6.days > 0 AND anon_6.wanted - anon_6.paid > 0) AS late_since
            FROM (
              SELECT anon_7.line_id AS line_id, anon_7.unit AS unit, anon_7.due_latest AS due_latest, greatest(0, least(anon_7.so_far, anon_7.still_promised) - (anon_7.so_far - anon_7.amount_minor)) AS wanted, greatest(0, least(least(anon_7.so_far, anon_7.still_promised), anon_7.received) - (anon_7.so_far - anon_7.amount_minor)) AS paid, $1::DATE - anon_7.due_latest AS days
              FROM (
                SELECT waiting.line_id AS line_id, waiting.unit AS unit, instalment_1.due_latest AS due_latest, instalment_1.amount_minor AS amount_minor, sum(instalment_1.amount_minor) OVER (PARTITION BY instalment_1.line_id
                  ORDER BY instalment_1.due_latest ASC NULLS LAST, instalment_1.position) AS so_far, (waiting.promised - waiting.withdrawn) - waiting.returned AS still_promised, waiting.received AS received
                FROM instalment AS instalment_1
                JOIN waiting ON instalment_1.line_id = waiting.line_id) AS anon_7) AS anon_6
            GROUP BY anon_6.line_id) AS anon_5 ON anon_5.line_id = waiting.line_id
          JOIN pledge_line AS pledge_line_2 ON pledge_line_2.id = waiting.line_id
          JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_2.pledge_id
          WHERE waiting.pledged + waiting.committed > 0) AS anon_1
        JOIN LATERAL (
          SELECT anon_8.reason AS reason, anon_8.minor AS minor, anon_8.since AS since
          FROM (
            SELECT 'INSTALMENT_LATE' AS reason, least(anon_1.late, anon_1.outstanding) AS minor, anon_1.late_since AS since UNION ALL
            SELECT 'PERIOD_OVER' AS reason, CASE WHEN (anon_1.period_latest < $1::DATE) THEN greatest(0, (anon_1.outstanding - anon_1.late) - anon_1.coming) ELSE 0 END AS minor, anon_1.period_latest AS since UNION ALL
            SELECT 'NOT_PAID' AS reason, CASE WHEN (anon_1.period_latest < $1::DATE) THEN 0 ELSE least(greatest(0, (anon_1.outstanding - anon_1.late) - anon_1.coming), anon_1.committed) END AS minor, anon_1.signed AS since UNION ALL
            SELECT 'NOT_SIGNED' AS reason, CASE WHEN (anon_1.period_latest < $1::DATE) THEN 0 ELSE greatest(0, (anon_1.outstanding - anon_1.late) - anon_1.coming) - least(greatest(0, (anon_1.outstanding - anon_1.late) - anon_1.coming), anon_1.committed) END AS minor, anon_1.announced AS since) AS anon_8) AS anon_2 ON true
        WHERE anon_2.minor > 0 UNION ALL
        SELECT pledge_line_3.id AS line_id, CAST(NULL AS TEXT) AS unit, 'AMOUNT_UNKNOWN' AS reason, coalesce(pledge_2.announced_latest, pledge_2.announced_earliest) AS since, CAST(NULL AS BIGINT) AS minor, CAST(NULL AS BIGINT) AS usd_minor
        FROM pledge_line AS pledge_line_3
        JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_3.pledge_id
        WHERE pledge_line_3.stated_minor IS NULL AND pledge_line_3.qualifier = 'UNKNOWN' AND (
          SELECT pledge_revision_3.after_minor
          FROM pledge_revision AS pledge_revision_3
          WHERE pledge_revision_3.line_id = pledge_line_3.id AND NOT (EXISTS (
              SELECT journal_entry_3.sequence
              FROM journal_entry AS journal_entry_3
              WHERE journal_entry_3.reverses = pledge_revision_3.entry_sequence))
          ORDER BY pledge_revision_3.entry_sequence DESC
          LIMIT 1) IS NULL AND pledge_line_3.modality IN ('GRANT', 'LOAN') UNION ALL
        SELECT contribution_1.line_id AS line_id, CAST(NULL AS TEXT) AS unit, 'RECEIPT_UNKNOWN' AS reason, min(coalesce(contribution_1.received_latest, contribution_1.received_earliest)) AS since, CAST(NULL AS BIGINT) AS minor, CAST(NULL AS BIGINT) AS usd_minor
        FROM contribution AS contribution_1
        WHERE contribution_1.amount_minor IS NULL
        GROUP BY contribution_1.line_id)
      SELECT reasons.line_id * 6 + CASE WHEN (reasons.reason = 'INSTALMENT_LATE') THEN 0 WHEN (reasons.reason = 'PERIOD_OVER') THEN 1 WHEN (reasons.reason = 'NOT_PAID') THEN 2 WHEN (reasons.reason = 'NOT_SIGNED') THEN 3 WHEN (reasons.reason = 'AMOUNT_UNKNOWN') THEN 4 WHEN (reasons.reason = 'RECEIPT_UNKNOWN') THEN 5 END AS id, reasons.line_id, reasons.unit, reasons.reason, reasons.since, reasons.minor, reasons.usd_minor, CAST($1::DATE - reasons.since AS INTEGER) AS days, pledge_line_4.pledge_id, pledge_3.donor_id, pledge_3.event_id, pledge_3.illustrative
      FROM reasons
      JOIN pledge_line AS pledge_line_4 ON pledge_line_4.id = reasons.line_id
      JOIN pledge AS pledge_3 ON pledge_3.id = pledge_line_4.pledge_id
      WHERE pledge_3.counts AND pledge_3.duplicate_of_id IS NULL AND pledge_3.publication != 'WITHDRAWN' AND NOT starts_with(pledge_3.code, 'INTEREST-') AND (reasons.since IS NULL OR reasons.since <= $1::DATE)) AS r2
    WHERE (EXISTS (
        SELECT pledge_1.id
        FROM pledge AS pledge_1
        WHERE pledge_1.id = r2.pledge_id AND pledge_1.publication = 'PUBLISHED')) AND NOT r2.illustrative)::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(q.body, ','), '')
    FROM (
      SELECT '{"donor":' || coalesce((
          SELECT '{"name":' || coalesce(CAST(to_json(CAST(coalesce(r3.name ->> 'es', r3.name ->> 'en') AS TEXT)) AS TEXT), 'null') || '}'
          FROM party AS r3
          WHERE r3.id = r1.donor_id AND (NOT r3.illustrative OR r1.illustrative)), 'null') || ',"reason":' || CAST(to_json(CAST(r1.reason AS TEXT)) AS TEXT) || ',"reasonLabel":' || coalesce(CAST(to_json(CAST(CASE r1.reason WHEN 'INSTALMENT_LATE' THEN 'Cuota atrasada' WHEN 'PERIOD_OVER' THEN 'Período concluido' WHEN 'NOT_PAID' THEN 'Firmada, no pagada' WHEN 'NOT_SIGNED' THEN 'Sin firmar' WHEN 'AMOUNT_UNKNOWN' THEN 'Importe desconocido' WHEN 'RECEIPT_UNKNOWN' THEN 'Recepción desconocida' END AS TEXT)) AS TEXT), 'null') || ',"since":' || coalesce('"' || CAST(r1.since AS TEXT) || '"', 'null') || ',"days":' || coalesce(CAST(r1.days AS TEXT), 'null') || ',"amount":' || CASE WHEN r1.minor IS NOT NULL THEN '{"amount":' || coalesce('"' || CAST(decimal_text(r1.minor, r1.unit) AS TEXT) || '"', 'null') || ',"currency":' || coalesce(CAST(to_json(CAST(r1.unit AS TEXT)) AS TEXT), 'null') || '}' ELSE 'null' END || ',"usd":' || coalesce('"' || CAST(decimal_text(r1.usd_minor, 'USD') AS TEXT) || '"', 'null') || ',"pledge":' || coalesce((
          SELECT '{"code":"' || r4.code || '"}'
          FROM pledge AS r4
          WHERE r4.id = r1.pledge_id), 'null') || ',"line":' || coalesce((
          SELECT '{"position":' || CAST(r5.position AS TEXT) || '}'
          FROM pledge_line AS r5
          WHERE r5.id = r1.line_id), 'null') || ',"event":' || coalesce((
          SELECT '{"code":"' || r6.code || '"}'
          FROM event AS r6
          WHERE r6.id = r1.event_id AND (NOT r6.illustrative OR r1.illustrative)), 'null') || '}' AS body
      FROM (WITH reasons AS MATERIALIZED (
          SELECT anon_1.line_id AS line_id, anon_1.unit AS unit, anon_2.reason AS reason, anon_2.since AS since, CAST(anon_2.minor AS BIGINT) AS minor, CAST(CASE WHEN (anon_1.unit = 'USD') THEN anon_2.minor ELSE divide_half_even(anon_1.usd * anon_2.minor, nullif(anon_1.promised, 0)) END AS BIGINT) AS usd_minor
          FROM (WITH waiting AS (
              SELECT anon_3.line_id AS line_id, anon_3.unit AS unit, anon_3.whole AS whole, anon_3.promised AS promised, anon_3.rank AS rank, anon_3.value_usd_minor AS value_usd_minor, anon_3.whole_usd AS whole_usd, anon_3.unvalued AS unvalued, anon_3.pledged AS pledged, anon_3.committed AS committed, anon_3.received AS received, anon_3.withdrawn AS withdrawn, anon_3.returned AS returned, anon_3.usd AS usd
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
                  WHERE pledge_line_1.pledge_id IN (
                    SELECT pledge_1.id
                    FROM pledge AS pledge_1
                    WHERE pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND pledge_1.publication != 'WITHDRAWN' AND NOT starts_with(pledge_1.code, 'INTEREST-')) AND pledge_line_1.id IN (
                    SELECT account_2.line_id
                    FROM account AS account_2
                    WHERE account_2.stage IN ('PLEDGED', 'COMMITTED') AND account_2.balance > 0)
                  GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_4) AS anon_3)
            SELECT waiting.line_id AS line_id, waiting.unit AS unit, waiting.promised AS promised, waiting.usd AS usd, waiting.committed AS committed, waiting.pledged + waiting.committed AS outstanding, coalesce(anon_5.late, 0) AS late, coalesce(anon_5.coming, 0) AS coming, anon_5.late_since AS late_since, coalesce((
                SELECT min(coalesce(commitment_1.signed_latest, commitment_1.signed_earliest)) AS min_1
                FROM commitment AS commitment_1
                WHERE commitment_1.line_id = waiting.line_id), coalesce(pledge_1.announced_latest, pledge_1.announced_earliest)) AS signed, coalesce(pledge_1.announced_latest, pledge_1.announced_earliest) AS announced, pledge_1.period_latest AS period_latest
            FROM waiting
            LEFT OUTER JOIN (
              SELECT anon_6.line_id AS line_id, sum(anon_6.wanted - anon_6.paid) FILTER (
                WHERE anon_6.days > 0) AS late, sum(anon_6.wanted - anon_6.paid) FILTER (
                WHERE anon_6.days <= 0) AS coming, min(anon_6.due_latest) FILTER (
                WHERE anon_6.days > 0 AND anon_6.wanted - anon_6.paid > 0) AS late_since
              FROM (
                SELECT anon_7.line_id AS line_id, anon_7.unit AS unit, anon_7.due_latest AS due_latest, greatest(0, least(anon_7.so_far, anon_7.still_promised) - (anon_7.so_far - anon_7.amount_minor)) AS wanted, greatest(0, least(least(anon_7.so_far, anon_7.still_promised), anon_7.received) - (anon_7.so_far - anon_7.amount_minor)) AS paid, $1::DATE - anon_7.due_latest AS days
                FROM (
                  SELECT waiting.line_id AS line_id, waiting.unit AS unit, instalment_1.due_latest AS due_latest, instalment_1.amount_minor AS amount_minor, sum(instalment_1.amount_minor) OVER (PARTITION BY instalment_1.line_id
                    ORDER BY instalment_1.due_latest ASC NULLS LAST, instalment_1.position) AS so_far, (waiting.promised - waiting.withdrawn) - waiting.returned AS still_promised, waiting.received AS received
                  FROM instalment AS instalment_1
                  JOIN waiting ON instalment_1.line_id = waiting.line_id) AS anon_7) AS anon_6
              GROUP BY anon_6.line_id) AS anon_5 ON anon_5.line_id = waiting.line_id
            JOIN pledge_line AS pledge_line_2 ON pledge_line_2.id = waiting.line_id
            JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_2.pledge_id
            WHERE waiting.pledged + waiting.committed > 0) AS anon_1
          JOIN LATERAL (
            SELECT anon_8.reason AS reason, anon_8.minor AS minor, anon_8.since AS since
            FROM (
              SELECT 'INSTALMENT_LATE' AS reason, least(anon_1.late, anon_1.outstanding) AS minor, anon_1.late_since AS since UNION ALL
              SELECT 'PERIOD_OVER' AS reason, CASE WHEN (anon_1.period_latest < $1::DATE) THEN greatest(0, (anon_1.outstanding - anon_1.late) - anon_1.coming) ELSE 0 END AS minor, anon_1.period_latest AS since UNION ALL
              SELECT 'NOT_PAID' AS reason, CASE WHEN (anon_1.period_latest < $1::DATE) THEN 0 ELSE least(greatest(0, (anon_1.outstanding - anon_1.late) - anon_1.coming), anon_1.committed) END AS minor, anon_1.signed AS since UNION ALL
              SELECT 'NOT_SIGNED' AS reason, CASE WHEN (anon_1.period_latest < $1::DATE) THEN 0 ELSE greatest(0, (anon_1.outstanding - anon_1.late) - anon_1.coming) - least(greatest(0, (anon_1.outstanding - anon_1.late) - anon_1.coming), anon_1.committed) END AS minor, anon_1.announced AS since) AS anon_8) AS anon_2 ON true
          WHERE anon_2.minor > 0 UNION ALL
          SELECT pledge_line_3.id AS line_id, CAST(NULL AS TEXT) AS unit, 'AMOUNT_UNKNOWN' AS reason, coalesce(pledge_2.announced_latest, pledge_2.announced_earliest) AS since, CAST(NULL AS BIGINT) AS minor, CAST(NULL AS BIGINT) AS usd_minor
          FROM pledge_line AS pledge_line_3
          JOIN pledge AS pledge_2 ON pledge_2.id = pledge_line_3.pledge_id
          WHERE pledge_line_3.stated_minor IS NULL AND pledge_line_3.qualifier = 'UNKNOWN' AND (
            SELECT pledge_revision_3.after_minor
            FROM pledge_revision AS pledge_revision_3
            WHERE pledge_revision_3.line_id = pledge_line_3.id AND NOT (EXISTS (
                SELECT journal_entry_3.sequence
                FROM journal_entry AS journal_entry_3
                WHERE journal_entry_3.reverses = pledge_revision_3.entry_sequence))
            ORDER BY pledge_revision_3.entry_sequence DESC
            LIMIT 1) IS NULL AND pledge_line_3.modality IN ('GRANT', 'LOAN') UNION ALL
          SELECT contribution_1.line_id AS line_id, CAST(NULL AS TEXT) AS unit, 'RECEIPT_UNKNOWN' AS reason, min(coalesce(contribution_1.received_latest, contribution_1.received_earliest)) AS since, CAST(NULL AS BIGINT) AS minor, CAST(NULL AS BIGINT) AS usd_minor
          FROM contribution AS contribution_1
          WHERE contribution_1.amount_minor IS NULL
          GROUP BY contribution_1.line_id)
        SELECT reasons.line_id * 6 + CASE WHEN (reasons.reason = 'INSTALMENT_LATE') THEN 0 WHEN (reasons.reason = 'PERIOD_OVER') THEN 1 WHEN (reasons.reason = 'NOT_PAID') THEN 2 WHEN (reasons.reason = 'NOT_SIGNED') THEN 3 WHEN (reasons.reason = 'AMOUNT_UNKNOWN') THEN 4 WHEN (reasons.reason = 'RECEIPT_UNKNOWN') THEN 5 END AS id, reasons.line_id, reasons.unit, reasons.reason, reasons.since, reasons.minor, reasons.usd_minor, CAST($1::DATE - reasons.since AS INTEGER) AS days, pledge_line_4.pledge_id, pledge_3.donor_id, pledge_3.event_id, pledge_3.illustrative
        FROM reasons
        JOIN pledge_line AS pledge_line_4 ON pledge_line_4.id = reasons.line_id
        JOIN pledge AS pledge_3 ON pledge_3.id = pledge_line_4.pledge_id
        WHERE pledge_3.counts AND pledge_3.duplicate_of_id IS NULL AND pledge_3.publication != 'WITHDRAWN' AND NOT starts_with(pledge_3.code, 'INTEREST-') AND (reasons.since IS NULL OR reasons.since <= $1::DATE)) AS r1
      WHERE (EXISTS (
          SELECT pledge_1.id
          FROM pledge AS pledge_1
          WHERE pledge_1.id = r1.pledge_id AND pledge_1.publication = 'PUBLISHED')) AND NOT r1.illustrative
      ORDER BY coalesce(r1.since, date 'infinity') ASC, r1.id ASC
      LIMIT $2::INTEGER) AS q) || ']}}', 'UTF8')
