SELECT convert_to(format('{"project":%s,"nobody":%s,"disbursements":{"totalCount":%s]}}', coalesce((
        SELECT format('{"code":"%s","title":%s,"implementer":%s,"state":%s,"indicators":[%s]}', r1.code, coalesce(CAST(to_json(CAST(r1.title ->> 'en' AS TEXT)) AS TEXT), 'null'), coalesce((
              SELECT '{"code":"' || r2.code || '"}'
              FROM party AS r2
              WHERE r2.id = r1.implementer_id AND (NOT r2.illustrative OR r1.illustrative)), 'null'), coalesce((
              SELECT format('{"code":"%s","name":%s}', r3.code, coalesce(CAST(to_json(CAST(coalesce(r3.name ->> 'es', r3.name ->> 'en') AS TEXT)) AS TEXT), 'null'))
              FROM state AS r3
              WHERE r3.code = r1.state_code AND (NOT r3.illustrative OR r1.illustrative)
              LIMIT 1), 'null'), array_to_string(ARRAY(
              SELECT '{"code":' || CAST(to_json(CAST(r4.code AS TEXT)) AS TEXT) || '}'
              FROM indicator AS r4
              WHERE r4.project_id = r1.id AND (r4.need_id IS NULL OR (EXISTS (
                    SELECT need_1.id
                    FROM need AS need_1
                    WHERE need_1.id = r4.need_id AND need_1.publication = 'PUBLISHED'))) AND (NOT r4.illustrative OR r1.illustrative)
              ORDER BY r4.code
              LIMIT 1000), ','))
        FROM project AS r1
        WHERE r1.code = $1::VARCHAR
        LIMIT 1), 'null'), coalesce((
        SELECT '{"code":"' || r5.code || '"}'
        FROM project AS r5
        WHERE r5.code = $2::VARCHAR
        LIMIT 1), 'null'), (
      SELECT count(*) AS count_1
      FROM disbursement AS r7
      WHERE NOT r7.illustrative AND (r7.project_id IN (
          SELECT project_1.id
          FROM project AS project_1
          WHERE project_1.state_code = any($3::TEXT[]))) AND ((
          SELECT CASE WHEN (EXISTS (
              SELECT disbursement_rejection_1.disbursement_id
              FROM disbursement_rejection AS disbursement_rejection_1
              WHERE disbursement_rejection_1.disbursement_id = r7.id)) THEN 'REJECTED' WHEN (anon_2.approved = 0) THEN 'REQUESTED' WHEN (anon_2.paid > 0 AND anon_2.paid + anon_2.voided >= anon_2.approved) THEN 'PAID' WHEN (anon_2.paid > 0) THEN 'PARTLY_PAID' WHEN (anon_2.paid + anon_2.voided >= anon_2.approved) THEN 'VOIDED' ELSE 'APPROVED' END AS anon_1
          FROM (
            SELECT coalesce(sum(transfer_1.amount) FILTER (
                WHERE journal_entry_1.kind = 'APPROVE_DISBURSEMENT' AND account_1.stage = 'OBLIGATED'), 0) AS approved, coalesce(sum(transfer_1.amount) FILTER (
                WHERE journal_entry_1.kind = 'RECORD_DISBURSEMENT' AND account_1.stage = 'DISBURSED'), 0) AS paid, coalesce(sum(transfer_1.amount) FILTER (
                WHERE journal_entry_1.kind = 'VOID_DISBURSEMENT' AND account_1.stage = 'RECEIVED'), 0) AS voided
            FROM disbursement_entry AS disbursement_entry_1
            JOIN journal_entry AS journal_entry_1 ON journal_entry_1.sequence = disbursement_entry_1.entry_sequence
            JOIN transfer AS transfer_1 ON transfer_1.sequence = journal_entry_1.sequence
            JOIN account AS account_1 ON account_1.id = transfer_1.to_account
            WHERE disbursement_entry_1.disbursement_id = r7.id AND NOT (EXISTS (
                SELECT journal_entry_2.sequence
                FROM journal_entry AS journal_entry_2
                WHERE journal_entry_2.reverses = journal_entry_1.sequence))) AS anon_2) = any($4::TEXT[])) AND (r7.requested_on >= $5::DATE))::text || ',"nodes":[' || (
      SELECT coalesce(string_agg(q.body, ','), '')
      FROM (
        SELECT '{"code":' || CAST(to_json(CAST(r6.code AS TEXT)) AS TEXT) || ',"amount":' || CASE WHEN r6.amount_minor IS NOT NULL THEN '{"amount":' || coalesce('"' || CAST(decimal_text(r6.amount_minor, r6.unit) AS TEXT) || '"', 'null') || '}' ELSE 'null' END || ',"status":' || CAST(to_json(CAST((
                SELECT CASE WHEN (EXISTS (
                    SELECT disbursement_rejection_1.disbursement_id
                    FROM disbursement_rejection AS disbursement_rejection_1
                    WHERE disbursement_rejection_1.disbursement_id = r6.id)) THEN 'REJECTED' WHEN (anon_2.approved = 0) THEN 'REQUESTED' WHEN (anon_2.paid > 0 AND anon_2.paid + anon_2.voided >= anon_2.approved) THEN 'PAID' WHEN (anon_2.paid > 0) THEN 'PARTLY_PAID' WHEN (anon_2.paid + anon_2.voided >= anon_2.approved) THEN 'VOIDED' ELSE 'APPROVED' END AS anon_1
                FROM (
                  SELECT coalesce(sum(transfer_1.amount) FILTER (
                      WHERE journal_entry_1.kind = 'APPROVE_DISBURSEMENT' AND account_1.stage = 'OBLIGATED'), 0) AS approved, coalesce(sum(transfer_1.amount) FILTER (
                      WHERE journal_entry_1.kind = 'RECORD_DISBURSEMENT' AND account_1.stage = 'DISBURSED'), 0) AS paid, coalesce(sum(transfer_1.amount) FILTER (
                      WHERE journal_entry_1.kind = 'VOID_DISBURSEMENT' AND account_1.stage = 'RECEIVED'), 0) AS voided
                  FROM disbursement_entry AS disbursement_entry_1
                  JOIN journal_entry AS journal_entry_1 ON journal_entry_1.sequence = disbursement_entry_1.entry_sequence
                  JOIN transfer AS transfer_1 ON transfer_1.sequence = journal_entry_1.sequence
                  JOIN account AS account_1 ON account_1.id = transfer_1.to_account
                  WHERE disbursement_entry_1.disbursement_id = r6.id AND NOT (EXISTS (
                      SELECT journal_entry_2.sequence
                      FROM journal_entry AS journal_entry_2
                      WHERE journal_entry_2.reverses = journal_entry_1.sequence))) AS anon_2) AS TEXT)) AS TEXT) || ',"approved":' || coalesce((
            SELECT '{"amount":' || coalesce('"' || CAST(decimal_text(r8.minor, r8.unit) AS TEXT) || '"', 'null') || '}'
            FROM (
              SELECT anon_1.approved AS minor, r6.unit AS unit
              FROM (
                SELECT coalesce(sum(transfer_1.amount) FILTER (
                    WHERE journal_entry_1.kind = 'APPROVE_DISBURSEMENT' AND account_1.stage = 'OBLIGATED'), 0) AS approved, coalesce(sum(transfer_1.amount) FILTER (
                    WHERE journal_entry_1.kind = 'RECORD_DISBURSEMENT' AND account_1.stage = 'DISBURSED'), 0) AS paid, coalesce(sum(transfer_1.amount) FILTER (
                    WHERE journal_entry_1.kind = 'VOID_DISBURSEMENT' AND account_1.stage = 'RECEIVED'), 0) AS voided
                FROM disbursement_entry AS disbursement_entry_1
                JOIN journal_entry AS journal_entry_1 ON journal_entry_1.sequence = disbursement_entry_1.entry_sequence
                JOIN transfer AS transfer_1 ON transfer_1.sequence = journal_entry_1.sequence
                JOIN account AS account_1 ON account_1.id = transfer_1.to_account
                WHERE disbursement_entry_1.disbursement_id = r6.id AND NOT (EXISTS (
                    SELECT journal_entry_2.sequence
                    FROM journal_entry AS journal_entry_2
                    WHERE journal_entry_2.reverses = journal_entry_1.sequence))) AS anon_1) AS r8
            LIMIT 1), 'null') || ',"paid":' || coalesce((
            SELECT '{"amount":' || coalesce('"' || CAST(decimal_text(r9.minor, r9.unit) AS TEXT) || '"', 'null') || ',"currency":' || CAST(to_json(CAST(r9.unit AS TEXT)) AS TEXT) || '}'
            FROM (
              SELECT anon_1.paid AS minor, r6.unit AS unit
              FROM (
                SELECT coalesce(sum(transfer_1.amount) FILTER (
                    WHERE journal_entry_1.kind = 'APPROVE_DISBURSEMENT' AND account_1.stage = 'OBLIGATED'), 0) AS approved, coalesce(sum(transfer_1.amount) FILTER (
                    WHERE journal_entry_1.kind = 'RECORD_DISBURSEMENT' AND account_1.stage = 'DISBURSED'), 0) AS paid, coalesce(sum(transfer_1.amount) FILTER (
                    WHERE journal_entry_1.kind = 'VOID_DISBURSEMENT' AND account_1.stage = 'RECEIVED'), 0) AS voided
                FROM disbursement_entry AS disbursement_entry_1
                JOIN journal_entry AS journal_entry_1 ON journal_entry_1.sequence = disbursement_entry_1.entry_sequence
                JOIN transfer AS transfer_1 ON transfer_1.sequence = journal_entry_1.sequence
                JOIN account AS account_1 ON account_1.id = transfer_1.to_account
                WHERE disbursement_entry_1.disbursement_id = r6.id AND NOT (EXISTS (
                    SELECT journal_entry_2.sequence
                    FROM journal_entry AS journal_entry_2
                    WHERE journal_entry_2.reverses = journal_entry_1.sequence))) AS anon_1) AS r9
            LIMIT 1), 'null') || ',"voided":' || coalesce((
            SELECT '{"amount":' || coalesce('"' || CAST(decimal_text(r10.minor, r10.unit) AS TEXT) || '"', 'null') || '}'
            FROM (
              SELECT anon_1.voided AS minor, r6.unit AS unit
              FROM (
                SELECT coalesce(sum(transfer_1.amount) FILTER (
                    WHERE journal_entry_1.kind = 'APPROVE_DISBURSEMENT' AND account_1.stage = 'OBLIGATED'), 0) AS approved, coalesce(sum(transfer_1.amount) FILTER (
                    WHERE journal_entry_1.kind = 'RECORD_DISBURSEMENT' AND account_1.stage = 'DISBURSED'), 0) AS paid, coalesce(sum(transfer_1.amount) FILTER (
                    WHERE journal_entry_1.kind = 'VOID_DISBURSEMENT' AND account_1.stage = 'RECEIVED'), 0) AS voided
                FROM disbursement_entry AS disbursement_entry_1
                JOIN journal_entry AS journal_entry_1 ON journal_entry_1.sequence = disbursement_entry_1.entry_sequence
                JOIN transfer AS transfer_1 ON transfer_1.sequence = journal_entry_1.sequence
                JOIN account AS account_1 ON account_1.id = transfer_1.to_account
                WHERE disbursement_entry_1.disbursement_id = r6.id AND NOT (EXISTS (
                    SELECT journal_entry_2.sequence
                    FROM journal_entry AS journal_entry_2
                    WHERE journal_entry_2.reverses = journal_entry_1.sequence))) AS anon_1) AS r10
            LIMIT 1), 'null') || ',"rejection":' || coalesce((
            SELECT '{"reason":' || CAST(to_json(CAST(r11.reason AS TEXT)) AS TEXT) || '}'
            FROM disbursement_rejection AS r11
            WHERE r11.disbursement_id = r6.id
            LIMIT 1), 'null') || ',"entries":[' || array_to_string(ARRAY(
            SELECT '{"sequence":' || CAST(r12.sequence AS TEXT) || '}'
            FROM (
              SELECT journal_entry_by_id_1.sequence AS sequence, journal_entry_by_id_1.kind AS kind, journal_entry_by_id_1.effective_on AS effective_on, journal_entry_by_id_1.recorded_at AS recorded_at, journal_entry_by_id_1.actor AS actor, journal_entry_by_id_1.idempotency_key AS idempotency_key, journal_entry_by_id_1.document_id AS document_id, journal_entry_by_id_1.subject AS subject, journal_entry_by_id_1.reverses AS reverses, journal_entry_by_id_1.reason AS reason, journal_entry_by_id_1.note AS note, journal_entry_by_id_1.previous_hash AS previous_hash, journal_entry_by_id_1.hash AS hash, journal_entry_by_id_1.id AS id, journal_entry_by_id_1.id AS pair_place
              FROM (
                SELECT journal_entry.sequence AS sequence, journal_entry.kind AS kind, journal_entry.effective_on AS effective_on, journal_entry.recorded_at AS recorded_at, journal_entry.actor AS actor, journal_entry.idempotency_key AS idempotency_key, journal_entry.document_id AS document_id, journal_entry.subject AS subject, journal_entry.reverses AS reverses, journal_entry.reason AS reason, journal_entry.note AS note, journal_entry.previous_hash AS previous_hash, journal_entry.hash AS hash, journal_entry.sequence AS id
                FROM journal_entry) AS journal_entry_by_id_1
              JOIN disbursement_entry AS disbursement_entry_1 ON disbursement_entry_1.entry_sequence = journal_entry_by_id_1.id
              WHERE disbursement_entry_1.disbursement_id = r6.id) AS r12
            ORDER BY r12.pair_place, r12.id
            LIMIT 1000), ',') || '],"project":' || coalesce((
            SELECT '{"code":"' || r13.code || '"}'
            FROM project AS r13
            WHERE r13.id = r6.project_id AND (NOT r13.illustrative OR r6.illustrative)), 'null') || '}' AS body
        FROM disbursement AS r6
        WHERE NOT r6.illustrative AND (r6.project_id IN (
            SELECT project_1.id
            FROM project AS project_1
            WHERE project_1.state_code = any($3::TEXT[]))) AND ((
            SELECT CASE WHEN (EXISTS (
                SELECT disbursement_rejection_1.disbursement_id
                FROM disbursement_rejection AS disbursement_rejection_1
                WHERE disbursement_rejection_1.disbursement_id = r6.id)) THEN 'REJECTED' WHEN (anon_2.approved = 0) THEN 'REQUESTED' WHEN (anon_2.paid > 0 AND anon_2.paid + anon_2.voided >= anon_2.approved) THEN 'PAID' WHEN (anon_2.paid > 0) THEN 'PARTLY_PAID' WHEN (anon_2.paid + anon_2.voided >= anon_2.approved) THEN 'VOIDED' ELSE 'APPROVED' END AS anon_1
            FROM (
              SELECT coalesce(sum(transfer_1.amount) FILTER (
                  WHERE journal_entry_1.kind = 'APPROVE_DISBURSEMENT' AND account_1.stage = 'OBLIGATED'), 0) AS approved, coalesce(sum(transfer_1.amount) FILTER (
                  WHERE journal_entry_1.kind = 'RECORD_DISBURSEMENT' AND account_1.stage = 'DISBURSED'), 0) AS paid, coalesce(sum(transfer_1.amount) FILTER (
                  WHERE journal_entry_1.kind = 'VOID_DISBURSEMENT' AND account_1.stage = 'RECEIVED'), 0) AS voided
              FROM disbursement_entry AS disbursement_entry_1
              JOIN journal_entry AS journal_entry_1 ON journal_entry_1.sequence = disbursement_entry_1.entry_sequence
              JOIN transfer AS transfer_1 ON transfer_1.sequence = journal_entry_1.sequence
              JOIN account AS account_1 ON account_1.id = transfer_1.to_account
              WHERE disbursement_entry_1.disbursement_id = r6.id AND NOT (EXISTS (
                  SELECT journal_entry_2.sequence
                  FROM journal_entry AS journal_entry_2
                  WHERE journal_entry_2.reverses = journal_entry_1.sequence))) AS anon_2) = any($4::TEXT[])) AND (r6.requested_on >= $5::DATE)
        ORDER BY r6.requested_on ASC, r6.id ASC
        LIMIT $6::INTEGER) AS q)), 'UTF8')
