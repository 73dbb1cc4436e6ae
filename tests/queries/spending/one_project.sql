SELECT convert_to((((((('{"project":' || coalesce((
                  SELECT (((((((((('{"code":' || CAST(to_json(CAST(project_1.code AS TEXT)) AS TEXT)) || ',"title":') || coalesce(CAST(to_json(CAST(project_1.title ->> 'en' AS TEXT)) AS TEXT), 'null')) || ',"implementer":') || coalesce((
                                  SELECT (('{"code":' || CAST(to_json(CAST(party_1.code AS TEXT)) AS TEXT)) || '}') AS anon_2
                                  FROM party AS party_1
                                  WHERE party_1.id = project_1.implementer_id
                                  LIMIT 1), 'null')) || ',"state":') || coalesce((
                              SELECT (((('{"code":' || CAST(to_json(CAST(state_1.code AS TEXT)) AS TEXT)) || ',"name":') || coalesce(CAST(to_json(CAST(coalesce(state_1.name ->> 'es', state_1.name ->> 'en') AS TEXT)) AS TEXT), 'null')) || '}') AS anon_3
                              FROM state AS state_1
                              WHERE state_1.code = project_1.state_code
                              LIMIT 1), 'null')) || ',"indicators":') || (
                        SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_5.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_4
                        FROM (
                          SELECT indicator_1.id AS id, indicator_1.confidence AS confidence, indicator_1.illustrative AS illustrative, indicator_1.note AS note, indicator_1.recorded_at AS recorded_at, indicator_1.code AS code, indicator_1.name AS name, indicator_1.definition AS definition, indicator_1.unit AS unit, indicator_1.project_id AS project_id, indicator_1.portfolio_id AS portfolio_id, indicator_1.need_id AS need_id, indicator_1.state_code AS state_code, indicator_1.baseline AS baseline, indicator_1.target AS target, indicator_1.target_qualifier AS target_qualifier, indicator_1.target_edtf AS target_edtf, indicator_1.target_earliest AS target_earliest, indicator_1.target_latest AS target_latest
                          FROM indicator AS indicator_1
                          WHERE indicator_1.project_id = project_1.id
                          ORDER BY indicator_1.code
                          LIMIT 1000) AS anon_5)) || '}') AS anon_1
                  FROM project AS project_1
                  WHERE project_1.code = $1::VARCHAR
                  LIMIT 1), 'null')) || ',"nobody":') || coalesce((
              SELECT (('{"code":' || CAST(to_json(CAST(project_2.code AS TEXT)) AS TEXT)) || '}') AS anon_6
              FROM project AS project_2
              WHERE project_2.code = $2::VARCHAR
              LIMIT 1), 'null')) || ',"disbursements":') || (
        SELECT (((('{"totalCount":' || CAST((
                    SELECT count(*) AS count_1
                    FROM disbursement AS disbursement_1
                    WHERE disbursement_1.project_id IN (
                      SELECT project_3.id
                      FROM project AS project_3
                      WHERE project_3.state_code = any($3::TEXT[])) AND (
                      SELECT CASE WHEN (EXISTS (
                          SELECT disbursement_rejection_1.disbursement_id
                          FROM disbursement_rejection AS disbursement_rejection_1
                          WHERE disbursement_rejection_1.disbursement_id = disbursement_1.id)) THEN 'REJECTED' WHEN (anon_9.approved = 0) THEN 'REQUESTED' WHEN (anon_9.paid > 0 AND anon_9.paid + anon_9.voided >= anon_9.approved) THEN 'PAID' WHEN (anon_9.paid > 0) THEN 'PARTLY_PAID' WHEN (anon_9.paid + anon_9.voided >= anon_9.approved) THEN 'VOIDED' ELSE 'APPROVED' END AS anon_8
                      FROM (
                        SELECT coalesce(sum(transfer_1.amount) FILTER (
                            WHERE journal_entry_1.kind = 'APPROVE_DISBURSEMENT' AND account_1.stage = 'OBLIGATED'), 0) AS approved, coalesce(sum(transfer_1.amount) FILTER (
                            WHERE journal_entry_1.kind = 'RECORD_DISBURSEMENT' AND account_1.stage = 'DISBURSED'), 0) AS paid, coalesce(sum(transfer_1.amount) FILTER (
                            WHERE journal_entry_1.kind = 'VOID_DISBURSEMENT' AND account_1.stage = 'RECEIVED'), 0) AS voided
                        FROM disbursement_entry AS disbursement_entry_1
                        JOIN journal_entry AS journal_entry_1 ON journal_entry_1.sequence = disbursement_entry_1.entry_sequence
                        JOIN transfer AS transfer_1 ON transfer_1.sequence = journal_entry_1.sequence
                        JOIN account AS account_1 ON account_1.id = transfer_1.to_account
                        WHERE disbursement_entry_1.disbursement_id = disbursement_1.id AND NOT (EXISTS (
                            SELECT journal_entry_2.sequence
                            FROM journal_entry AS journal_entry_2
                            WHERE journal_entry_2.reverses = journal_entry_1.sequence))) AS anon_9) = any($4::TEXT[]) AND disbursement_1.requested_on >= $5::DATE) AS TEXT)) || ',"nodes":') || (('[' || coalesce(string_agg((((((((((((((((((('{"code":' || CAST(to_json(CAST(anon_10.code AS TEXT)) AS TEXT)) || ',"amount":') || CASE WHEN (anon_10.amount_minor IS NOT NULL) THEN (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_10.amount_minor, anon_10.unit) AS TEXT)) || '"'), 'null')) || '}') ELSE 'null' END) || ',"status":') || CAST(to_json(CAST((
                                                        SELECT CASE WHEN (EXISTS (
                                                            SELECT disbursement_rejection_2.disbursement_id
                                                            FROM disbursement_rejection AS disbursement_rejection_2
                                                            WHERE disbursement_rejection_2.disbursement_id = anon_10.id)) THEN 'REJECTED' WHEN (anon_12.approved = 0) THEN 'REQUESTED' WHEN (anon_12.paid > 0 AND anon_12.paid + anon_12.voided >= anon_12.approved) THEN 'PAID' WHEN (anon_12.paid > 0) THEN 'PARTLY_PAID' WHEN (anon_12.paid + anon_12.voided >= anon_12.approved) THEN 'VOIDED' ELSE 'APPROVED' END AS anon_11
                                                        FROM (
                                                          SELECT coalesce(sum(transfer_2.amount) FILTER (
                                                              WHERE journal_entry_3.kind = 'APPROVE_DISBURSEMENT' AND account_2.stage = 'OBLIGATED'), 0) AS approved, coalesce(sum(transfer_2.amount) FILTER (
                                                              WHERE journal_entry_3.kind = 'RECORD_DISBURSEMENT' AND account_2.stage = 'DISBURSED'), 0) AS paid, coalesce(sum(transfer_2.amount) FILTER (
                                                              WHERE journal_entry_3.kind = 'VOID_DISBURSEMENT' AND account_2.stage = 'RECEIVED'), 0) AS voided
                                                          FROM disbursement_entry AS disbursement_entry_2
                                                          JOIN journal_entry AS journal_entry_3 ON journal_entry_3.sequence = disbursement_entry_2.entry_sequence
                                                          JOIN transfer AS transfer_2 ON transfer_2.sequence = journal_entry_3.sequence
                                                          JOIN account AS account_2 ON account_2.id = transfer_2.to_account
                                                          WHERE disbursement_entry_2.disbursement_id = anon_10.id AND NOT (EXISTS (
                                                              SELECT journal_entry_4.sequence
                                                              FROM journal_entry AS journal_entry_4
                                                              WHERE journal_entry_4.reverses = journal_entry_3.sequence))) AS anon_12) AS TEXT)) AS TEXT)) || ',"approved":') || coalesce((
                                                SELECT (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_14.minor, anon_14.unit) AS TEXT)) || '"'), 'null')) || '}') AS anon_13
                                                FROM (
                                                  SELECT anon_15.approved AS minor, anon_10.unit AS unit
                                                  FROM (
                                                    SELECT coalesce(sum(transfer_3.amount) FILTER (
                                                        WHERE journal_entry_5.kind = 'APPROVE_DISBURSEMENT' AND account_3.stage = 'OBLIGATED'), 0) AS approved, coalesce(sum(transfer_3.amount) FILTER (
                                                        WHERE journal_entry_5.kind = 'RECORD_DISBURSEMENT' AND account_3.stage = 'DISBURSED'), 0) AS paid, coalesce(sum(transfer_3.amount) FILTER (
                                                        WHERE journal_entry_5.kind = 'VOID_DISBURSEMENT' AND account_3.stage = 'RECEIVED'), 0) AS voided
                                                    FROM disbursement_entry AS disbursement_entry_3
                                                    JOIN journal_entry AS journal_entry_5 ON journal_entry_5.sequence = disbursement_entry_3.entry_sequence
                                                    JOIN transfer AS transfer_3 ON transfer_3.sequence = journal_entry_5.sequence
                                                    JOIN account AS account_3 ON account_3.id = transfer_3.to_account
                                                    WHERE disbursement_entry_3.disbursement_id = anon_10.id AND NOT (EXISTS (
                                                        SELECT journal_entry_6.sequence
                                                        FROM journal_entry AS journal_entry_6
                                                        WHERE journal_entry_6.reverses = journal_entry_5.sequence))) AS anon_15) AS anon_14
                                                LIMIT 1), 'null')) || ',"paid":') || coalesce((
                                            SELECT (((('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_17.minor, anon_17.unit) AS TEXT)) || '"'), 'null')) || ',"currency":') || CAST(to_json(CAST(anon_17.unit AS TEXT)) AS TEXT)) || '}') AS anon_16
                                            FROM (
                                              SELECT anon_18.paid AS minor, anon_10.unit AS unit
                                              FROM (
                                                SELECT coalesce(sum(transfer_4.amount) FILTER (
                                                    WHERE journal_entry_7.kind = 'APPROVE_DISBURSEMENT' AND account_4.stage = 'OBLIGATED'), 0) AS approved, coalesce(sum(transfer_4.amount) FILTER (
                                                    WHERE journal_entry_7.kind = 'RECORD_DISBURSEMENT' AND account_4.stage = 'DISBURSED'), 0) AS paid, coalesce(sum(transfer_4.amount) FILTER (
                                                    WHERE journal_entry_7.kind = 'VOID_DISBURSEMENT' AND account_4.stage = 'RECEIVED'), 0) AS voided
                                                FROM disbursement_entry AS disbursement_entry_4
                                                JOIN journal_entry AS journal_entry_7 ON journal_entry_7.sequence = disbursement_entry_4.entry_sequence
                                                JOIN transfer AS transfer_4 ON transfer_4.sequence = journal_entry_7.sequence
                                                JOIN account AS account_4 ON account_4.id = transfer_4.to_account
                                                WHERE disbursement_entry_4.disbursement_id = anon_10.id AND NOT (EXISTS (
                                                    SELECT journal_entry_8.sequence
                                                    FROM journal_entry AS journal_entry_8
                                                    WHERE journal_entry_8.reverses = journal_entry_7.sequence))) AS anon_18) AS anon_17
                                            LIMIT 1), 'null')) || ',"voided":') || coalesce((
                                        SELECT (('{"amount":' || coalesce((('"' || CAST(decimal_text(anon_20.minor, anon_20.unit) AS TEXT)) || '"'), 'null')) || '}') AS anon_19
                                        FROM (
                                          SELECT anon_21.voided AS minor, anon_10.unit AS unit
                                          FROM (
                                            SELECT coalesce(sum(transfer_5.amount) FILTER (
                                                WHERE journal_entry_9.kind = 'APPROVE_DISBURSEMENT' AND account_5.stage = 'OBLIGATED'), 0) AS approved, coalesce(sum(transfer_5.amount) FILTER (
                                                WHERE journal_entry_9.kind = 'RECORD_DISBURSEMENT' AND account_5.stage = 'DISBURSED'), 0) AS paid, coalesce(sum(transfer_5.amount) FILTER (
                                                WHERE journal_entry_9.kind = 'VOID_DISBURSEMENT' AND account_5.stage = 'RECEIVED'), 0) AS voided
                                            FROM disbursement_entry AS disbursement_entry_5
                                            JOIN journal_entry AS journal_entry_9 ON journal_entry_9.sequence = disbursement_entry_5.entry_sequence
                                            JOIN transfer AS transfer_5 ON transfer_5.sequence = journal_entry_9.sequence
                                            JOIN account AS account_5 ON account_5.id = transfer_5.to_account
                                            WHERE disbursement_entry_5.disbursement_id = anon_10.id AND NOT (EXISTS (
                                                SELECT journal_entry_10.sequence
                                                FROM journal_entry AS journal_entry_10
                                                WHERE journal_entry_10.reverses = journal_entry_9.sequence))) AS anon_21) AS anon_20
                                        LIMIT 1), 'null')) || ',"rejection":') || coalesce((
                                    SELECT (('{"reason":' || CAST(to_json(CAST(disbursement_rejection_3.reason AS TEXT)) AS TEXT)) || '}') AS anon_22
                                    FROM disbursement_rejection AS disbursement_rejection_3
                                    WHERE disbursement_rejection_3.disbursement_id = anon_10.id
                                    LIMIT 1), 'null')) || ',"entries":') || (
                              SELECT (('[' || coalesce(string_agg((('{"sequence":' || CAST(anon_24.sequence AS TEXT)) || '}'), ','), '')) || ']') AS anon_23
                              FROM (
                                SELECT anon_25.sequence AS sequence, anon_25.kind AS kind, anon_25.effective_on AS effective_on, anon_25.recorded_at AS recorded_at, anon_25.actor AS actor, anon_25.idempotency_key AS idempotency_key, anon_25.document_id AS document_id, anon_25.subject AS subject, anon_25.reverses AS reverses, anon_25.reason AS reason, anon_25.note AS note, anon_25.previous_hash AS previous_hash, anon_25.hash AS hash, anon_25.id AS id, anon_25.pair_place AS pair_place
                                FROM (
                                  SELECT journal_entry_by_id_1.sequence AS sequence, journal_entry_by_id_1.kind AS kind, journal_entry_by_id_1.effective_on AS effective_on, journal_entry_by_id_1.recorded_at AS recorded_at, journal_entry_by_id_1.actor AS actor, journal_entry_by_id_1.idempotency_key AS idempotency_key, journal_entry_by_id_1.document_id AS document_id, journal_entry_by_id_1.subject AS subject, journal_entry_by_id_1.reverses AS reverses, journal_entry_by_id_1.reason AS reason, journal_entry_by_id_1.note AS note, journal_entry_by_id_1.previous_hash AS previous_hash, journal_entry_by_id_1.hash AS hash, journal_entry_by_id_1.id AS id, journal_entry_by_id_1.id AS pair_place
                                  FROM (
                                    SELECT journal_entry.sequence AS sequence, journal_entry.kind AS kind, journal_entry.effective_on AS effective_on, journal_entry.recorded_at AS recorded_at, journal_entry.actor AS actor, journal_entry.idempotency_key AS idempotency_key, journal_entry.document_id AS document_id, journal_entry.subject AS subject, journal_entry.reverses AS reverses, journal_entry.reason AS reason, journal_entry.note AS note, journal_entry.previous_hash AS previous_hash, journal_entry.hash AS hash, journal_entry.sequence AS id
                                    FROM journal_entry) AS journal_entry_by_id_1
                                  JOIN disbursement_entry AS disbursement_entry_6 ON disbursement_entry_6.entry_sequence = journal_entry_by_id_1.id
                                  WHERE disbursement_entry_6.disbursement_id = anon_10.id) AS anon_25
                                ORDER BY anon_25.pair_place, anon_25.id
                                LIMIT 1000) AS anon_24)) || ',"project":') || coalesce((
                            SELECT (('{"code":' || CAST(to_json(CAST(project_4.code AS TEXT)) AS TEXT)) || '}') AS anon_26
                            FROM project AS project_4
                            WHERE project_4.id = anon_10.project_id
                            LIMIT 1), 'null')) || '}'), ','
                    ORDER BY anon_10.place_in_page ASC) FILTER (
                    WHERE anon_10.place_in_page <= $6::INTEGER), '')) || ']')) || '}') AS anon_7
        FROM (
          SELECT anon_27.id AS id, anon_27.confidence AS confidence, anon_27.illustrative AS illustrative, anon_27.note AS note, anon_27.recorded_at AS recorded_at, anon_27.code AS code, anon_27.project_id AS project_id, anon_27.amount_minor AS amount_minor, anon_27.unit AS unit, anon_27.requested_on AS requested_on, anon_27.requested_by AS requested_by, anon_27.purpose AS purpose, anon_27.cursor_keys AS cursor_keys, row_number() OVER () AS place_in_page
          FROM (
            SELECT disbursement_1.id AS id, disbursement_1.confidence AS confidence, disbursement_1.illustrative AS illustrative, disbursement_1.note AS note, disbursement_1.recorded_at AS recorded_at, disbursement_1.code AS code, disbursement_1.project_id AS project_id, disbursement_1.amount_minor AS amount_minor, disbursement_1.unit AS unit, disbursement_1.requested_on AS requested_on, disbursement_1.requested_by AS requested_by, disbursement_1.purpose AS purpose, json_build_array('Disbursement.requested_on.id', CAST(disbursement_1.requested_on AS TEXT), CAST(disbursement_1.id AS TEXT)) AS cursor_keys
            FROM disbursement AS disbursement_1
            WHERE disbursement_1.project_id IN (
              SELECT project_3.id
              FROM project AS project_3
              WHERE project_3.state_code = any($3::TEXT[])) AND (
              SELECT CASE WHEN (EXISTS (
                  SELECT disbursement_rejection_1.disbursement_id
                  FROM disbursement_rejection AS disbursement_rejection_1
                  WHERE disbursement_rejection_1.disbursement_id = disbursement_1.id)) THEN 'REJECTED' WHEN (anon_9.approved = 0) THEN 'REQUESTED' WHEN (anon_9.paid > 0 AND anon_9.paid + anon_9.voided >= anon_9.approved) THEN 'PAID' WHEN (anon_9.paid > 0) THEN 'PARTLY_PAID' WHEN (anon_9.paid + anon_9.voided >= anon_9.approved) THEN 'VOIDED' ELSE 'APPROVED' END AS anon_8
              FROM (
                SELECT coalesce(sum(transfer_1.amount) FILTER (
                    WHERE journal_entry_1.kind = 'APPROVE_DISBURSEMENT' AND account_1.stage = 'OBLIGATED'), 0) AS approved, coalesce(sum(transfer_1.amount) FILTER (
                    WHERE journal_entry_1.kind = 'RECORD_DISBURSEMENT' AND account_1.stage = 'DISBURSED'), 0) AS paid, coalesce(sum(transfer_1.amount) FILTER (
                    WHERE journal_entry_1.kind = 'VOID_DISBURSEMENT' AND account_1.stage = 'RECEIVED'), 0) AS voided
                FROM disbursement_entry AS disbursement_entry_1
                JOIN journal_entry AS journal_entry_1 ON journal_entry_1.sequence = disbursement_entry_1.entry_sequence
                JOIN transfer AS transfer_1 ON transfer_1.sequence = journal_entry_1.sequence
                JOIN account AS account_1 ON account_1.id = transfer_1.to_account
                WHERE disbursement_entry_1.disbursement_id = disbursement_1.id AND NOT (EXISTS (
                    SELECT journal_entry_2.sequence
                    FROM journal_entry AS journal_entry_2
                    WHERE journal_entry_2.reverses = journal_entry_1.sequence))) AS anon_9) = any($4::TEXT[]) AND disbursement_1.requested_on >= $5::DATE
            ORDER BY disbursement_1.requested_on ASC, disbursement_1.id ASC
            LIMIT $6::INTEGER + 1) AS anon_27) AS anon_10 HAVING true)) || '}'), 'UTF8') AS convert_to_1
