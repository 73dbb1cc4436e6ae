SELECT convert_to(format('{"contributions":{"nodes":[%s]},"disbursements":{"nodes":[%s]}}', (
      SELECT coalesce(string_agg(q.body, ','), '')
      FROM (
        SELECT '{"code":' || CAST(to_json(CAST(r1.code AS TEXT)) AS TEXT) || ',"receipt":' || coalesce((
            SELECT '{"amount":' || CASE WHEN r2.amount_minor IS NOT NULL THEN '{"amount":' || coalesce('"' || CAST(decimal_text(r2.amount_minor, r2.unit) AS TEXT) || '"', 'null') || ',"currency":' || coalesce(CAST(to_json(CAST(r2.unit AS TEXT)) AS TEXT), 'null') || '}' ELSE 'null' END || ',"became":[' || array_to_string(ARRAY(
                SELECT '{"stage":' || CAST(to_json(CAST(r3.stage AS TEXT)) AS TEXT) || ',"amount":' || coalesce('"' || CAST(decimal_text(r3.minor, r3.unit) AS TEXT) || '"', 'null') || ',"currency":' || CAST(to_json(CAST(r3.unit AS TEXT)) AS TEXT) || ',"need":' || coalesce((
                    SELECT '{"code":"' || r4.code || '"}'
                    FROM need AS r4
                    WHERE r4.id = r3.need_id AND r4.publication = 'PUBLISHED'), 'null') || ',"project":' || coalesce((
                    SELECT '{"code":"' || r5.code || '"}'
                    FROM project AS r5
                    WHERE r5.id = r3.project_id), 'null') || '}'
                FROM (
                  SELECT anon_1.id AS id, anon_1.stage AS stage, anon_1.need_id AS need_id, anon_1.project_id AS project_id, anon_1.unit AS unit, least(anon_2.high, anon_1.high) - greatest(anon_2.low, anon_1.low) AS minor
                  FROM (
                    SELECT contribution_1.id AS id, sum(contribution_1.amount_minor) OVER (
                      ORDER BY contribution_1.entry_sequence, contribution_1.id) - contribution_1.amount_minor AS low, sum(contribution_1.amount_minor) OVER (
                      ORDER BY contribution_1.entry_sequence, contribution_1.id) AS high
                    FROM contribution AS contribution_1
                    WHERE contribution_1.line_id = r2.line_id AND contribution_1.unit = r2.unit AND contribution_1.entry_sequence IS NOT NULL AND NOT (EXISTS (
                        SELECT journal_entry_1.sequence
                        FROM journal_entry AS journal_entry_1
                        WHERE journal_entry_1.reverses = contribution_1.entry_sequence))) AS anon_2
                  JOIN (
                    SELECT account_1.id AS id, account_1.stage AS stage, account_1.need_id AS need_id, account_1.project_id AS project_id, account_1.unit AS unit, sum(account_1.balance) OVER (
                      ORDER BY array_position(ARRAY['SPENT', 'DISBURSED', 'OBLIGATED', 'FEE', 'RETURNED', 'RECEIVED'], account_1.stage), account_1.id) - account_1.balance AS low, sum(account_1.balance) OVER (
                      ORDER BY array_position(ARRAY['SPENT', 'DISBURSED', 'OBLIGATED', 'FEE', 'RETURNED', 'RECEIVED'], account_1.stage), account_1.id) AS high
                    FROM account AS account_1
                    WHERE account_1.line_id = r2.line_id AND account_1.unit = r2.unit AND account_1.balance > 0 AND account_1.stage IN ('OBLIGATED', 'DISBURSED', 'SPENT', 'RECEIVED', 'FEE', 'RETURNED')) AS anon_1 ON least(anon_2.high, anon_1.high) - greatest(anon_2.low, anon_1.low) > 0
                  WHERE anon_2.id = r2.id) AS r3
                ORDER BY array_position(ARRAY['PLAN', 'DONOR', 'INTEREST', 'FX', 'REQUIRED', 'INVESTED', 'PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'WITHDRAWN', 'RETURNED'], r3.stage) DESC, r3.id
                LIMIT 1000), ',') || '],"steps":[' || array_to_string(ARRAY(
                SELECT '{"entry":' || coalesce((
                    SELECT '{"sequence":' || CAST(r7.sequence AS TEXT) || ',"kind":"' || r7.kind || '"}'
                    FROM (
                      SELECT journal_entry.sequence AS sequence, journal_entry.kind AS kind, journal_entry.effective_on AS effective_on, journal_entry.recorded_at AS recorded_at, journal_entry.actor AS actor, journal_entry.idempotency_key AS idempotency_key, journal_entry.document_id AS document_id, journal_entry.subject AS subject, journal_entry.reverses AS reverses, journal_entry.reason AS reason, journal_entry.note AS note, journal_entry.previous_hash AS previous_hash, journal_entry.hash AS hash, journal_entry.sequence AS id
                      FROM journal_entry) AS r7
                    WHERE r7.sequence = r6.sequence
                    LIMIT 1), 'null') || ',"position":' || CAST(r6.position AS TEXT) || ',"from":' || coalesce((
                    SELECT '{"stage":' || CAST(to_json(CAST(r8.stage AS TEXT)) AS TEXT) || '}'
                    FROM account AS r8
                    WHERE r8.id = r6.from_account), 'null') || ',"to":' || coalesce((
                    SELECT '{"stage":' || CAST(to_json(CAST(r9.stage AS TEXT)) AS TEXT) || '}'
                    FROM account AS r9
                    WHERE r9.id = r6.to_account), 'null') || ',"amount":' || coalesce('"' || CAST(decimal_text(r6.amount, r6.unit) AS TEXT) || '"', 'null') || ',"currency":' || CAST(to_json(CAST(r6.unit AS TEXT)) AS TEXT) || ',"amountUsd":' || coalesce('"' || CAST(CAST(r6.amount_usd AS NUMERIC) * 0.01 AS TEXT) || '"', 'null') || ',"disbursement":' || coalesce((
                    SELECT '{"code":' || CAST(to_json(CAST(r10.code AS TEXT)) AS TEXT) || '}'
                    FROM disbursement AS r10
                    WHERE r10.id = r6.disbursement_id), 'null') || '}'
                FROM (
                  SELECT transfer_1.sequence AS sequence, transfer_1.position AS position, transfer_1.from_account AS from_account, transfer_1.to_account AS to_account, transfer_1.amount AS amount, transfer_1.amount_usd AS amount_usd, account_1.unit AS unit, disbursement_entry_1.disbursement_id AS disbursement_id
                  FROM (
                    SELECT transfer_2.sequence AS sequence, transfer_2.position AS position
                    FROM account AS account_2
                    JOIN transfer AS transfer_2 ON transfer_2.from_account = account_2.id
                    WHERE account_2.line_id = r2.line_id AND account_2.unit = r2.unit AND account_2.stage IN ('OBLIGATED', 'DISBURSED', 'SPENT', 'RECEIVED', 'FEE', 'RETURNED') AND transfer_2.sequence >= r2.entry_sequence UNION
                    SELECT transfer_3.sequence AS sequence, transfer_3.position AS position
                    FROM account AS account_3
                    JOIN transfer AS transfer_3 ON transfer_3.to_account = account_3.id
                    WHERE account_3.line_id = r2.line_id AND account_3.unit = r2.unit AND account_3.stage IN ('OBLIGATED', 'DISBURSED', 'SPENT', 'RECEIVED', 'FEE', 'RETURNED') AND transfer_3.sequence >= r2.entry_sequence) AS anon_1
                  JOIN transfer AS transfer_1 ON transfer_1.sequence = anon_1.sequence AND transfer_1.position = anon_1.position
                  JOIN account AS account_1 ON account_1.id = transfer_1.to_account
                  LEFT OUTER JOIN disbursement_entry AS disbursement_entry_1 ON disbursement_entry_1.entry_sequence = transfer_1.sequence) AS r6
                ORDER BY r6.sequence, r6.position
                LIMIT 1000), ',') || '],"entries":{"totalCount":' || (
              SELECT count(*) AS count_1
              FROM (
                SELECT journal_entry.sequence AS sequence, journal_entry.kind AS kind, journal_entry.effective_on AS effective_on, journal_entry.recorded_at AS recorded_at, journal_entry.actor AS actor, journal_entry.idempotency_key AS idempotency_key, journal_entry.document_id AS document_id, journal_entry.subject AS subject, journal_entry.reverses AS reverses, journal_entry.reason AS reason, journal_entry.note AS note, journal_entry.previous_hash AS previous_hash, journal_entry.hash AS hash, journal_entry.sequence AS id
                FROM journal_entry) AS r12
              WHERE r12.sequence IN (
                SELECT anon_1.sequence
                FROM (
                  SELECT transfer_1.sequence AS sequence, transfer_1.position AS position
                  FROM account AS account_1
                  JOIN transfer AS transfer_1 ON transfer_1.from_account = account_1.id
                  WHERE account_1.line_id = r2.line_id AND account_1.unit = r2.unit AND account_1.stage IN ('OBLIGATED', 'DISBURSED', 'SPENT', 'RECEIVED', 'FEE', 'RETURNED') AND transfer_1.sequence >= r2.entry_sequence UNION
                  SELECT transfer_2.sequence AS sequence, transfer_2.position AS position
                  FROM account AS account_2
                  JOIN transfer AS transfer_2 ON transfer_2.to_account = account_2.id
                  WHERE account_2.line_id = r2.line_id AND account_2.unit = r2.unit AND account_2.stage IN ('OBLIGATED', 'DISBURSED', 'SPENT', 'RECEIVED', 'FEE', 'RETURNED') AND transfer_2.sequence >= r2.entry_sequence) AS anon_1))::text || ',"nodes":[' || (
              SELECT coalesce(string_agg(q.body, ','), '')
              FROM (
                SELECT '{"sequence":' || CAST(r11.sequence AS TEXT) || ',"kind":"' || r11.kind || '"}' AS body
                FROM (
                  SELECT journal_entry.sequence AS sequence, journal_entry.kind AS kind, journal_entry.effective_on AS effective_on, journal_entry.recorded_at AS recorded_at, journal_entry.actor AS actor, journal_entry.idempotency_key AS idempotency_key, journal_entry.document_id AS document_id, journal_entry.subject AS subject, journal_entry.reverses AS reverses, journal_entry.reason AS reason, journal_entry.note AS note, journal_entry.previous_hash AS previous_hash, journal_entry.hash AS hash, journal_entry.sequence AS id
                  FROM journal_entry) AS r11
                WHERE r11.sequence IN (
                  SELECT anon_1.sequence
                  FROM (
                    SELECT transfer_1.sequence AS sequence, transfer_1.position AS position
                    FROM account AS account_1
                    JOIN transfer AS transfer_1 ON transfer_1.from_account = account_1.id
                    WHERE account_1.line_id = r2.line_id AND account_1.unit = r2.unit AND account_1.stage IN ('OBLIGATED', 'DISBURSED', 'SPENT', 'RECEIVED', 'FEE', 'RETURNED') AND transfer_1.sequence >= r2.entry_sequence UNION
                    SELECT transfer_2.sequence AS sequence, transfer_2.position AS position
                    FROM account AS account_2
                    JOIN transfer AS transfer_2 ON transfer_2.to_account = account_2.id
                    WHERE account_2.line_id = r2.line_id AND account_2.unit = r2.unit AND account_2.stage IN ('OBLIGATED', 'DISBURSED', 'SPENT', 'RECEIVED', 'FEE', 'RETURNED') AND transfer_2.sequence >= r2.entry_sequence) AS anon_1)
                ORDER BY r11.id ASC
                LIMIT $1::INTEGER) AS q) || ']}}'
            FROM (
              SELECT r1.id AS id, r1.line_id AS line_id, r1.unit AS unit, r1.amount_minor AS amount_minor, r1.entry_sequence AS entry_sequence
              WHERE r1.entry_sequence IS NOT NULL AND NOT (EXISTS (
                  SELECT journal_entry_1.sequence
                  FROM journal_entry AS journal_entry_1
                  WHERE journal_entry_1.reverses = r1.entry_sequence))) AS r2
            LIMIT 1), 'null') || '}' AS body
        FROM contribution AS r1
        WHERE (EXISTS (
            SELECT pledge_line_1.id
            FROM pledge_line AS pledge_line_1
            JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
            WHERE pledge_line_1.id = r1.line_id AND pledge_1.publication = 'PUBLISHED')) AND NOT r1.illustrative AND (r1.entry_sequence IS NOT NULL)
        ORDER BY r1.code ASC
        LIMIT $2::INTEGER) AS q), (
      SELECT coalesce(string_agg(q.body, ','), '')
      FROM (
        SELECT '{"fundedBy":[' || array_to_string(ARRAY(
            SELECT '{"donor":' || coalesce((
                SELECT '{"code":"' || r15.code || '"}'
                FROM party AS r15
                WHERE r15.id = r14.donor_id), 'null') || ',"amounts":[' || array_to_string(ARRAY(
                SELECT '{"amount":' || coalesce('"' || CAST(decimal_text(r16.minor, r16.unit) AS TEXT) || '"', 'null') || ',"currency":' || CAST(to_json(CAST(r16.unit AS TEXT)) AS TEXT) || '}'
                FROM (
                  SELECT anon_1.unit AS unit, anon_1.minor AS minor
                  FROM jsonb_to_recordset(r14.amounts) AS anon_1(unit TEXT, minor NUMERIC)) AS r16
                ORDER BY r16.unit
                LIMIT 1000), ',') || ']}'
            FROM (
              SELECT anon_1.donor_id AS donor_id, sum(anon_1.usd) AS usd_minor, jsonb_agg(jsonb_build_object('unit', anon_1.unit, 'minor', anon_1.minor)) AS amounts
              FROM (
                SELECT pledge_1.donor_id AS donor_id, anon_2.unit AS unit, sum(anon_2.minor) AS minor, sum(anon_2.usd) AS usd
                FROM (
                  SELECT account_1.line_id AS line_id, account_1.unit AS unit, transfer_1.amount * 1 AS minor, transfer_1.amount_usd * 1 AS usd
                  FROM disbursement_entry AS disbursement_entry_1
                  JOIN journal_entry AS journal_entry_1 ON journal_entry_1.sequence = disbursement_entry_1.entry_sequence
                  JOIN transfer AS transfer_1 ON transfer_1.sequence = journal_entry_1.sequence
                  JOIN account AS account_1 ON account_1.id = transfer_1.to_account
                  WHERE disbursement_entry_1.disbursement_id = r13.id AND journal_entry_1.kind = 'APPROVE_DISBURSEMENT' AND account_1.stage IN ('OBLIGATED') AND NOT (EXISTS (
                      SELECT journal_entry_2.sequence
                      FROM journal_entry AS journal_entry_2
                      WHERE journal_entry_2.reverses = journal_entry_1.sequence)) UNION ALL
                  SELECT account_2.line_id AS line_id, account_2.unit AS unit, transfer_2.amount * -1 AS minor, transfer_2.amount_usd * -1 AS usd
                  FROM disbursement_entry AS disbursement_entry_2
                  JOIN journal_entry AS journal_entry_3 ON journal_entry_3.sequence = disbursement_entry_2.entry_sequence
                  JOIN transfer AS transfer_2 ON transfer_2.sequence = journal_entry_3.sequence
                  JOIN account AS account_2 ON account_2.id = transfer_2.from_account
                  WHERE disbursement_entry_2.disbursement_id = r13.id AND journal_entry_3.kind = 'VOID_DISBURSEMENT' AND account_2.stage IN ('OBLIGATED') AND NOT (EXISTS (
                      SELECT journal_entry_4.sequence
                      FROM journal_entry AS journal_entry_4
                      WHERE journal_entry_4.reverses = journal_entry_3.sequence))) AS anon_2
                JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = anon_2.line_id
                JOIN pledge AS pledge_1 ON pledge_1.id = pledge_line_1.pledge_id
                GROUP BY pledge_1.donor_id, anon_2.unit HAVING sum(anon_2.minor) > 0) AS anon_1
              GROUP BY anon_1.donor_id) AS r14
            ORDER BY r14.usd_minor DESC NULLS LAST, r14.donor_id
            LIMIT 1000), ',') || ']}' AS body
        FROM disbursement AS r13
        WHERE NOT r13.illustrative
        ORDER BY r13.requested_on ASC, r13.id ASC
        LIMIT $3::INTEGER) AS q)), 'UTF8')
