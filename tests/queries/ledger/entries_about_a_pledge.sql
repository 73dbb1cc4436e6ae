SELECT convert_to('{"ledger":' || format('{"entries":{"totalCount":%s]},"entry":%s}', (
      SELECT count(*) AS count_1
      FROM (
        SELECT journal_entry.sequence AS sequence, journal_entry.kind AS kind, journal_entry.effective_on AS effective_on, journal_entry.recorded_at AS recorded_at, journal_entry.actor AS actor, journal_entry.idempotency_key AS idempotency_key, journal_entry.document_id AS document_id, journal_entry.subject AS subject, journal_entry.reverses AS reverses, journal_entry.reason AS reason, journal_entry.note AS note, journal_entry.previous_hash AS previous_hash, journal_entry.hash AS hash, journal_entry.sequence AS id
        FROM journal_entry) AS r2
      WHERE (r2.kind = any($1::TEXT[])) AND (r2.effective_on >= $2::DATE AND r2.effective_on <= $3::DATE) AND (r2.subject = any($4::TEXT[])))::text || ',"nodes":[' || (
      SELECT coalesce(string_agg(q.body, ','), '')
      FROM (
        SELECT '{"kind":"' || r1.kind || '","effectiveOn":"' || CAST(r1.effective_on AS TEXT) || '","subject":' || coalesce(CAST(to_json(CAST(r1.subject AS TEXT)) AS TEXT), 'null') || ',"document":' || coalesce((
            SELECT '{"code":"' || r3.code || '"}'
            FROM document AS r3
            WHERE r3.id = r1.document_id), 'null') || ',"reverses":' || coalesce((
            SELECT '{"sequence":' || CAST(r4.sequence AS TEXT) || '}'
            FROM (
              SELECT journal_entry.sequence AS sequence, journal_entry.kind AS kind, journal_entry.effective_on AS effective_on, journal_entry.recorded_at AS recorded_at, journal_entry.actor AS actor, journal_entry.idempotency_key AS idempotency_key, journal_entry.document_id AS document_id, journal_entry.subject AS subject, journal_entry.reverses AS reverses, journal_entry.reason AS reason, journal_entry.note AS note, journal_entry.previous_hash AS previous_hash, journal_entry.hash AS hash, journal_entry.sequence AS id
              FROM journal_entry) AS r4
            WHERE r4.sequence = r1.reverses
            LIMIT 1), 'null') || ',"reversedBy":' || coalesce((
            SELECT '{"sequence":' || CAST(r5.sequence AS TEXT) || '}'
            FROM (
              SELECT journal_entry.sequence AS sequence, journal_entry.kind AS kind, journal_entry.effective_on AS effective_on, journal_entry.recorded_at AS recorded_at, journal_entry.actor AS actor, journal_entry.idempotency_key AS idempotency_key, journal_entry.document_id AS document_id, journal_entry.subject AS subject, journal_entry.reverses AS reverses, journal_entry.reason AS reason, journal_entry.note AS note, journal_entry.previous_hash AS previous_hash, journal_entry.hash AS hash, journal_entry.sequence AS id
              FROM journal_entry) AS r5
            WHERE r5.reverses = r1.sequence
            LIMIT 1), 'null') || ',"reason":' || coalesce('"' || r1.reason || '"', 'null') || ',"note":' || coalesce(CAST(to_json(CAST(r1.note AS TEXT)) AS TEXT), 'null') || ',"transfers":[' || array_to_string(ARRAY(
            SELECT '{"position":' || CAST(r6.position AS TEXT) || ',"from":' || coalesce((
                SELECT '{"stage":' || CAST(to_json(CAST(r7.stage AS TEXT)) AS TEXT) || ',"unit":' || CAST(to_json(CAST(r7.unit AS TEXT)) AS TEXT) || ',"party":' || coalesce((
                    SELECT '{"code":"' || r8.code || '"}'
                    FROM party AS r8
                    WHERE r8.id = r7.party_id), 'null') || '}'
                FROM account AS r7
                WHERE r7.id = r6.from_account), 'null') || ',"to":' || coalesce((
                SELECT '{"stage":' || CAST(to_json(CAST(r9.stage AS TEXT)) AS TEXT) || ',"line":' || coalesce((
                    SELECT '{"position":' || CAST(r10.position AS TEXT) || ',"pledge":' || coalesce((
                        SELECT '{"code":"' || r11.code || '"}'
                        FROM pledge AS r11
                        WHERE r11.id = r10.pledge_id), 'null') || '}'
                    FROM pledge_line AS r10
                    WHERE r10.id = r9.line_id AND (EXISTS (
                        SELECT pledge_1.id
                        FROM pledge AS pledge_1
                        WHERE pledge_1.id = r10.pledge_id AND pledge_1.publication = 'PUBLISHED'))), 'null') || ',"need":' || coalesce((
                    SELECT '{"code":"' || r12.code || '"}'
                    FROM need AS r12
                    WHERE r12.id = r9.need_id AND r12.publication = 'PUBLISHED'), 'null') || ',"project":' || coalesce((
                    SELECT '{"code":"' || r13.code || '"}'
                    FROM project AS r13
                    WHERE r13.id = r9.project_id), 'null') || ',"fund":' || coalesce((
                    SELECT '{"code":"' || r14.code || '"}'
                    FROM fund AS r14
                    WHERE r14.id = r9.fund_id), 'null') || '}'
                FROM account AS r9
                WHERE r9.id = r6.to_account), 'null') || ',"amount":' || coalesce('"' || CAST(decimal_text(r6.amount, r6.unit) AS TEXT) || '"', 'null') || ',"unit":' || CAST(to_json(CAST(r6.unit AS TEXT)) AS TEXT) || ',"amountUsd":' || coalesce('"' || CAST(CAST(r6.amount_usd AS NUMERIC) * 0.01 AS TEXT) || '"', 'null') || '}'
            FROM (
              SELECT transfer.sequence AS sequence, transfer.position AS position, transfer.from_account AS from_account, transfer.to_account AS to_account, transfer.amount AS amount, transfer.amount_usd AS amount_usd, transfer.effective_on AS effective_on, account.unit AS unit
              FROM transfer
              JOIN account ON account.id = transfer.from_account) AS r6
            WHERE r6.sequence = r1.sequence
            ORDER BY r6.position
            LIMIT 1000), ',') || ']}' AS body
        FROM (
          SELECT journal_entry.sequence AS sequence, journal_entry.kind AS kind, journal_entry.effective_on AS effective_on, journal_entry.recorded_at AS recorded_at, journal_entry.actor AS actor, journal_entry.idempotency_key AS idempotency_key, journal_entry.document_id AS document_id, journal_entry.subject AS subject, journal_entry.reverses AS reverses, journal_entry.reason AS reason, journal_entry.note AS note, journal_entry.previous_hash AS previous_hash, journal_entry.hash AS hash, journal_entry.sequence AS id
          FROM journal_entry) AS r1
        WHERE (r1.kind = any($1::TEXT[])) AND (r1.effective_on >= $2::DATE AND r1.effective_on <= $3::DATE) AND (r1.subject = any($4::TEXT[]))
        ORDER BY r1.id ASC
        LIMIT $5::INTEGER) AS q), coalesce((
        SELECT '{"sequence":' || CAST(r15.sequence AS TEXT) || '}'
        FROM (
          SELECT journal_entry.sequence AS sequence, journal_entry.kind AS kind, journal_entry.effective_on AS effective_on, journal_entry.recorded_at AS recorded_at, journal_entry.actor AS actor, journal_entry.idempotency_key AS idempotency_key, journal_entry.document_id AS document_id, journal_entry.subject AS subject, journal_entry.reverses AS reverses, journal_entry.reason AS reason, journal_entry.note AS note, journal_entry.previous_hash AS previous_hash, journal_entry.hash AS hash, journal_entry.sequence AS id
          FROM journal_entry) AS r15
        WHERE r15.sequence = $6::BIGINT
        LIMIT 1), 'null')) || '}', 'UTF8')
