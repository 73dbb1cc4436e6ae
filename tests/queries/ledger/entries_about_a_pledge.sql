SELECT convert_to((('{"ledger":' || (((('{"entries":' || (
                SELECT (((('{"totalCount":' || CAST((
                            SELECT count(*) AS count_1
                            FROM (
                              SELECT journal_entry.sequence AS sequence, journal_entry.kind AS kind, journal_entry.effective_on AS effective_on, journal_entry.recorded_at AS recorded_at, journal_entry.actor AS actor, journal_entry.idempotency_key AS idempotency_key, journal_entry.document_id AS document_id, journal_entry.subject AS subject, journal_entry.reverses AS reverses, journal_entry.reason AS reason, journal_entry.note AS note, journal_entry.previous_hash AS previous_hash, journal_entry.hash AS hash, journal_entry.sequence AS id
                              FROM journal_entry) AS journal_entry_by_id_1
                            WHERE journal_entry_by_id_1.kind = any($1::TEXT[]) AND journal_entry_by_id_1.effective_on >= $2::DATE AND journal_entry_by_id_1.effective_on <= $3::DATE AND journal_entry_by_id_1.subject = any($4::TEXT[])) AS TEXT)) || ',"nodes":') || (('[' || coalesce(string_agg((((((((((((((((((('{"kind":' || CAST(to_json(CAST(anon_2.kind AS TEXT)) AS TEXT)) || ',"effectiveOn":') || (('"' || CAST(anon_2.effective_on AS TEXT)) || '"')) || ',"subject":') || coalesce(CAST(to_json(CAST(anon_2.subject AS TEXT)) AS TEXT), 'null')) || ',"document":') || coalesce((
                                                        SELECT (('{"code":' || CAST(to_json(CAST(document_1.code AS TEXT)) AS TEXT)) || '}') AS anon_3
                                                        FROM document AS document_1
                                                        WHERE document_1.id = anon_2.document_id
                                                        LIMIT 1), 'null')) || ',"reverses":') || coalesce((
                                                    SELECT (('{"sequence":' || CAST(journal_entry_by_id_2.sequence AS TEXT)) || '}') AS anon_4
                                                    FROM (
                                                      SELECT journal_entry.sequence AS sequence, journal_entry.kind AS kind, journal_entry.effective_on AS effective_on, journal_entry.recorded_at AS recorded_at, journal_entry.actor AS actor, journal_entry.idempotency_key AS idempotency_key, journal_entry.document_id AS document_id, journal_entry.subject AS subject, journal_entry.reverses AS reverses, journal_entry.reason AS reason, journal_entry.note AS note, journal_entry.previous_hash AS previous_hash, journal_entry.hash AS hash, journal_entry.sequence AS id
                                                      FROM journal_entry) AS journal_entry_by_id_2
                                                    WHERE journal_entry_by_id_2.sequence = anon_2.reverses
                                                    LIMIT 1), 'null')) || ',"reversedBy":') || coalesce((
                                                SELECT (('{"sequence":' || CAST(journal_entry_by_id_3.sequence AS TEXT)) || '}') AS anon_5
                                                FROM (
                                                  SELECT journal_entry.sequence AS sequence, journal_entry.kind AS kind, journal_entry.effective_on AS effective_on, journal_entry.recorded_at AS recorded_at, journal_entry.actor AS actor, journal_entry.idempotency_key AS idempotency_key, journal_entry.document_id AS document_id, journal_entry.subject AS subject, journal_entry.reverses AS reverses, journal_entry.reason AS reason, journal_entry.note AS note, journal_entry.previous_hash AS previous_hash, journal_entry.hash AS hash, journal_entry.sequence AS id
                                                  FROM journal_entry) AS journal_entry_by_id_3
                                                WHERE journal_entry_by_id_3.reverses = anon_2.sequence
                                                LIMIT 1), 'null')) || ',"reason":') || coalesce(CAST(to_json(CAST(anon_2.reason AS TEXT)) AS TEXT), 'null')) || ',"note":') || coalesce(CAST(to_json(CAST(anon_2.note AS TEXT)) AS TEXT), 'null')) || ',"transfers":') || (
                                  SELECT (('[' || coalesce(string_agg((((((((((((('{"position":' || CAST(anon_7.position AS TEXT)) || ',"from":') || coalesce((
                                                                  SELECT (((((('{"stage":' || CAST(to_json(CAST(account_1.stage AS TEXT)) AS TEXT)) || ',"unit":') || CAST(to_json(CAST(account_1.unit AS TEXT)) AS TEXT)) || ',"party":') || coalesce((
                                                                          SELECT (('{"code":' || CAST(to_json(CAST(party_1.code AS TEXT)) AS TEXT)) || '}') AS anon_9
                                                                          FROM party AS party_1
                                                                          WHERE party_1.id = account_1.party_id
                                                                          LIMIT 1), 'null')) || '}') AS anon_8
                                                                  FROM account AS account_1
                                                                  WHERE account_1.id = anon_7.from_account
                                                                  LIMIT 1), 'null')) || ',"to":') || coalesce((
                                                              SELECT (((((((((('{"stage":' || CAST(to_json(CAST(account_2.stage AS TEXT)) AS TEXT)) || ',"line":') || coalesce((
                                                                                  SELECT (((('{"position":' || CAST(pledge_line_1.position AS TEXT)) || ',"pledge":') || coalesce((
                                                                                          SELECT (('{"code":' || CAST(to_json(CAST(pledge_1.code AS TEXT)) AS TEXT)) || '}') AS anon_12
                                                                                          FROM pledge AS pledge_1
                                                                                          WHERE pledge_1.id = pledge_line_1.pledge_id AND pledge_1.publication = 'PUBLISHED'
                                                                                          LIMIT 1), 'null')) || '}') AS anon_11
                                                                                  FROM pledge_line AS pledge_line_1
                                                                                  WHERE pledge_line_1.id = account_2.line_id AND (EXISTS (
                                                                                      SELECT pledge_2.id
                                                                                      FROM pledge AS pledge_2
                                                                                      WHERE pledge_2.id = pledge_line_1.pledge_id AND pledge_2.publication = 'PUBLISHED'))
                                                                                  LIMIT 1), 'null')) || ',"need":') || coalesce((
                                                                              SELECT (('{"code":' || CAST(to_json(CAST(need_1.code AS TEXT)) AS TEXT)) || '}') AS anon_13
                                                                              FROM need AS need_1
                                                                              WHERE need_1.id = account_2.need_id AND need_1.publication = 'PUBLISHED'
                                                                              LIMIT 1), 'null')) || ',"project":') || coalesce((
                                                                          SELECT (('{"code":' || CAST(to_json(CAST(project_1.code AS TEXT)) AS TEXT)) || '}') AS anon_14
                                                                          FROM project AS project_1
                                                                          WHERE project_1.id = account_2.project_id
                                                                          LIMIT 1), 'null')) || ',"fund":') || coalesce((
                                                                      SELECT (('{"code":' || CAST(to_json(CAST(fund_1.code AS TEXT)) AS TEXT)) || '}') AS anon_15
                                                                      FROM fund AS fund_1
                                                                      WHERE fund_1.id = account_2.fund_id
                                                                      LIMIT 1), 'null')) || '}') AS anon_10
                                                              FROM account AS account_2
                                                              WHERE account_2.id = anon_7.to_account
                                                              LIMIT 1), 'null')) || ',"amount":') || coalesce((('"' || CAST(decimal_text(anon_7.amount, anon_7.unit) AS TEXT)) || '"'), 'null')) || ',"unit":') || CAST(to_json(CAST(anon_7.unit AS TEXT)) AS TEXT)) || ',"amountUsd":') || coalesce((('"' || CAST(decimal_text(anon_7.amount_usd, 'USD') AS TEXT)) || '"'), 'null')) || '}'), ','), '')) || ']') AS anon_6
                                  FROM (
                                    SELECT transfer_with_unit_1.sequence AS sequence, transfer_with_unit_1.position AS position, transfer_with_unit_1.from_account AS from_account, transfer_with_unit_1.to_account AS to_account, transfer_with_unit_1.amount AS amount, transfer_with_unit_1.amount_usd AS amount_usd, transfer_with_unit_1.effective_on AS effective_on, transfer_with_unit_1.unit AS unit
                                    FROM (
                                      SELECT transfer.sequence AS sequence, transfer.position AS position, transfer.from_account AS from_account, transfer.to_account AS to_account, transfer.amount AS amount, transfer.amount_usd AS amount_usd, transfer.effective_on AS effective_on, account.unit AS unit
                                      FROM transfer
                                      JOIN account ON account.id = transfer.from_account) AS transfer_with_unit_1
                                    WHERE transfer_with_unit_1.sequence = anon_2.sequence
                                    ORDER BY transfer_with_unit_1.position
                                    LIMIT 1000) AS anon_7)) || '}'), ','
                            ORDER BY anon_2.place_in_page ASC) FILTER (
                            WHERE anon_2.place_in_page <= $5::INTEGER), '')) || ']')) || '}') AS anon_1
                FROM (
                  SELECT anon_16.sequence AS sequence, anon_16.kind AS kind, anon_16.effective_on AS effective_on, anon_16.recorded_at AS recorded_at, anon_16.actor AS actor, anon_16.idempotency_key AS idempotency_key, anon_16.document_id AS document_id, anon_16.subject AS subject, anon_16.reverses AS reverses, anon_16.reason AS reason, anon_16.note AS note, anon_16.previous_hash AS previous_hash, anon_16.hash AS hash, anon_16.id AS id, anon_16.cursor_keys AS cursor_keys, row_number() OVER () AS place_in_page
                  FROM (
                    SELECT journal_entry_by_id_1.sequence AS sequence, journal_entry_by_id_1.kind AS kind, journal_entry_by_id_1.effective_on AS effective_on, journal_entry_by_id_1.recorded_at AS recorded_at, journal_entry_by_id_1.actor AS actor, journal_entry_by_id_1.idempotency_key AS idempotency_key, journal_entry_by_id_1.document_id AS document_id, journal_entry_by_id_1.subject AS subject, journal_entry_by_id_1.reverses AS reverses, journal_entry_by_id_1.reason AS reason, journal_entry_by_id_1.note AS note, journal_entry_by_id_1.previous_hash AS previous_hash, journal_entry_by_id_1.hash AS hash, journal_entry_by_id_1.id AS id, json_build_array('JournalEntry.id', CAST(journal_entry_by_id_1.id AS TEXT)) AS cursor_keys
                    FROM (
                      SELECT journal_entry.sequence AS sequence, journal_entry.kind AS kind, journal_entry.effective_on AS effective_on, journal_entry.recorded_at AS recorded_at, journal_entry.actor AS actor, journal_entry.idempotency_key AS idempotency_key, journal_entry.document_id AS document_id, journal_entry.subject AS subject, journal_entry.reverses AS reverses, journal_entry.reason AS reason, journal_entry.note AS note, journal_entry.previous_hash AS previous_hash, journal_entry.hash AS hash, journal_entry.sequence AS id
                      FROM journal_entry) AS journal_entry_by_id_1
                    WHERE journal_entry_by_id_1.kind = any($1::TEXT[]) AND journal_entry_by_id_1.effective_on >= $2::DATE AND journal_entry_by_id_1.effective_on <= $3::DATE AND journal_entry_by_id_1.subject = any($4::TEXT[])
                    ORDER BY journal_entry_by_id_1.id ASC
                    LIMIT $5::INTEGER + 1) AS anon_16) AS anon_2 HAVING true)) || ',"entry":') || coalesce((
              SELECT (('{"sequence":' || CAST(journal_entry_by_id_4.sequence AS TEXT)) || '}') AS anon_17
              FROM (
                SELECT journal_entry.sequence AS sequence, journal_entry.kind AS kind, journal_entry.effective_on AS effective_on, journal_entry.recorded_at AS recorded_at, journal_entry.actor AS actor, journal_entry.idempotency_key AS idempotency_key, journal_entry.document_id AS document_id, journal_entry.subject AS subject, journal_entry.reverses AS reverses, journal_entry.reason AS reason, journal_entry.note AS note, journal_entry.previous_hash AS previous_hash, journal_entry.hash AS hash, journal_entry.sequence AS id
                FROM journal_entry) AS journal_entry_by_id_4
              WHERE journal_entry_by_id_4.sequence = $6::BIGINT
              LIMIT 1), 'null')) || '}')) || '}'), 'UTF8') AS convert_to_1
