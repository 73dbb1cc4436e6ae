SELECT convert_to(format('{"party":%s,"event":%s}', coalesce((
        SELECT format('{"name":%s,"giving":%s}', coalesce(CAST(to_json(CAST(coalesce(r1.name ->> 'es', r1.name ->> 'en') AS TEXT)) AS TEXT), 'null'), format('{"pledges":%s,"jointPledges":%s,"promised":%s,"received":%s,"fulfilment":[%s],"dueFulfilment":[%s],"ageing":[%s]}', CAST((
                SELECT count(pledge_1.id) AS count_1
                FROM pledge AS pledge_1
                WHERE pledge_1.donor_id = r1.id AND NOT ((EXISTS (
                      SELECT pledge_donor_1.pledge_id
                      FROM pledge_donor AS pledge_donor_1
                      WHERE pledge_donor_1.pledge_id = pledge_1.id AND pledge_donor_1.party_id = r1.id)) AND (EXISTS (
                      SELECT pledge_donor_2.pledge_id
                      FROM pledge_donor AS pledge_donor_2
                      WHERE pledge_donor_2.pledge_id = pledge_1.id AND pledge_donor_2.party_id != r1.id))) AND pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND pledge_1.publication != 'WITHDRAWN' AND NOT starts_with(pledge_1.code, 'INTEREST-') AND (NOT pledge_1.illustrative OR r1.illustrative) AND pledge_1.publication = 'PUBLISHED') AS TEXT), CAST((
                SELECT count(pledge_1.id) AS count_1
                FROM pledge AS pledge_1
                WHERE (EXISTS (
                    SELECT pledge_donor_1.pledge_id
                    FROM pledge_donor AS pledge_donor_1
                    WHERE pledge_donor_1.pledge_id = pledge_1.id AND pledge_donor_1.party_id = r1.id)) AND (EXISTS (
                    SELECT pledge_donor_2.pledge_id
                    FROM pledge_donor AS pledge_donor_2
                    WHERE pledge_donor_2.pledge_id = pledge_1.id AND pledge_donor_2.party_id != r1.id)) AND pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND pledge_1.publication != 'WITHDRAWN' AND NOT starts_with(pledge_1.code, 'INTEREST-') AND (NOT pledge_1.illustrative OR r1.illustrative) AND pledge_1.publication = 'PUBLISHED') AS TEXT), coalesce((
                SELECT format('{"usd":%s,"complete":%s,"unknown":%s}', coalesce('"' || CAST(decimal_text(r2.usd_minor, 'USD') AS TEXT) || '"', 'null'), CAST(r2.unknown = 0 AS TEXT), CAST(r2.unknown AS TEXT))
                FROM (
                  SELECT coalesce(sum(anon_1.usd), 0) AS usd_minor, count(anon_1.line_id) FILTER (
                    WHERE anon_1.usd IS NULL) AS unknown
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
                      WHERE pledge_line_1.pledge_id IN (
                        SELECT pledge_1.id
                        FROM pledge AS pledge_1
                        WHERE pledge_1.donor_id = r1.id AND NOT ((EXISTS (
                              SELECT pledge_donor_1.pledge_id
                              FROM pledge_donor AS pledge_donor_1
                              WHERE pledge_donor_1.pledge_id = pledge_1.id AND pledge_donor_1.party_id = r1.id)) AND (EXISTS (
                              SELECT pledge_donor_2.pledge_id
                              FROM pledge_donor AS pledge_donor_2
                              WHERE pledge_donor_2.pledge_id = pledge_1.id AND pledge_donor_2.party_id != r1.id))) AND pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND pledge_1.publication != 'WITHDRAWN' AND NOT starts_with(pledge_1.code, 'INTEREST-') AND (NOT pledge_1.illustrative OR r1.illustrative) AND pledge_1.publication = 'PUBLISHED')
                      GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_2) AS anon_1
                  WHERE anon_1.unit IS NULL OR anon_1.unit = upper(anon_1.unit)) AS r2
                LIMIT 1), 'null'), coalesce((
                SELECT format('{"usd":%s,"complete":%s,"unknown":%s}', coalesce('"' || CAST(decimal_text(r3.usd_minor, 'USD') AS TEXT) || '"', 'null'), CAST(r3.unknown = 0 AS TEXT), CAST(r3.unknown AS TEXT))
                FROM (
                  SELECT coalesce(sum(account_1.balance_usd), 0) AS usd_minor, (count(*) FILTER (
                      WHERE account_1.unvalued > 0)) + (
                    SELECT count(*) AS count_1
                    FROM contribution AS contribution_1
                    JOIN pledge_line AS pledge_line_1 ON pledge_line_1.id = contribution_1.line_id
                    WHERE pledge_line_1.pledge_id IN (
                      SELECT pledge_1.id
                      FROM pledge AS pledge_1
                      WHERE pledge_1.donor_id = r1.id AND NOT ((EXISTS (
                            SELECT pledge_donor_1.pledge_id
                            FROM pledge_donor AS pledge_donor_1
                            WHERE pledge_donor_1.pledge_id = pledge_1.id AND pledge_donor_1.party_id = r1.id)) AND (EXISTS (
                            SELECT pledge_donor_2.pledge_id
                            FROM pledge_donor AS pledge_donor_2
                            WHERE pledge_donor_2.pledge_id = pledge_1.id AND pledge_donor_2.party_id != r1.id))) AND pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND pledge_1.publication != 'WITHDRAWN' AND NOT starts_with(pledge_1.code, 'INTEREST-') AND (NOT pledge_1.illustrative OR r1.illustrative) AND pledge_1.publication = 'PUBLISHED') AND contribution_1.amount_minor IS NULL) AS unknown
                  FROM pledge_line AS pledge_line_2
                  JOIN account AS account_1 ON account_1.line_id = pledge_line_2.id
                  WHERE pledge_line_2.pledge_id IN (
                    SELECT pledge_2.id
                    FROM pledge AS pledge_2
                    WHERE pledge_2.donor_id = r1.id AND NOT ((EXISTS (
                          SELECT pledge_donor_3.pledge_id
                          FROM pledge_donor AS pledge_donor_3
                          WHERE pledge_donor_3.pledge_id = pledge_2.id AND pledge_donor_3.party_id = r1.id)) AND (EXISTS (
                          SELECT pledge_donor_4.pledge_id
                          FROM pledge_donor AS pledge_donor_4
                          WHERE pledge_donor_4.pledge_id = pledge_2.id AND pledge_donor_4.party_id != r1.id))) AND pledge_2.counts AND pledge_2.duplicate_of_id IS NULL AND pledge_2.publication != 'WITHDRAWN' AND NOT starts_with(pledge_2.code, 'INTEREST-') AND (NOT pledge_2.illustrative OR r1.illustrative) AND pledge_2.publication = 'PUBLISHED') AND account_1.stage IN ('RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE') AND (account_1.unit IS NULL OR account_1.unit = upper(account_1.unit))) AS r3
                LIMIT 1), 'null'), array_to_string(ARRAY(
                SELECT '{"unit":' || coalesce(CAST(to_json(CAST(r4.unit AS TEXT)) AS TEXT), 'null') || ',"numerator":' || coalesce('"' || CAST(decimal_text(r4.numerator, r4.unit) AS TEXT) || '"', 'null') || ',"denominator":' || coalesce('"' || CAST(decimal_text(r4.denominator, r4.unit) AS TEXT) || '"', 'null') || ',"value":' || coalesce(CAST(trim_scale(least(round(r4.numerator / CAST(nullif(r4.denominator, 0) AS NUMERIC), 6), CASE WHEN (r4.numerator < nullif(r4.denominator, 0)) THEN 0.999999 END)) AS TEXT), 'null') || '}'
                FROM (
                  SELECT anon_1.unit AS unit, sum(anon_1.received) AS numerator, coalesce(sum(anon_1.promised), 0) AS denominator
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
                      WHERE pledge_line_1.pledge_id IN (
                        SELECT pledge_1.id
                        FROM pledge AS pledge_1
                        WHERE pledge_1.donor_id = r1.id AND NOT ((EXISTS (
                              SELECT pledge_donor_1.pledge_id
                              FROM pledge_donor AS pledge_donor_1
                              WHERE pledge_donor_1.pledge_id = pledge_1.id AND pledge_donor_1.party_id = r1.id)) AND (EXISTS (
                              SELECT pledge_donor_2.pledge_id
                              FROM pledge_donor AS pledge_donor_2
                              WHERE pledge_donor_2.pledge_id = pledge_1.id AND pledge_donor_2.party_id != r1.id))) AND pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND pledge_1.publication != 'WITHDRAWN' AND NOT starts_with(pledge_1.code, 'INTEREST-') AND (NOT pledge_1.illustrative OR r1.illustrative) AND pledge_1.publication = 'PUBLISHED')
                      GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_2) AS anon_1
                  WHERE anon_1.whole IS NOT NULL
                  GROUP BY anon_1.unit) AS r4
                ORDER BY r4.unit
                LIMIT 1000), ','), array_to_string(ARRAY(
                SELECT '{"unit":' || coalesce(CAST(to_json(CAST(r5.unit AS TEXT)) AS TEXT), 'null') || ',"value":' || coalesce(CAST(trim_scale(least(round(r5.numerator / CAST(nullif(r5.denominator, 0) AS NUMERIC), 6), CASE WHEN (r5.numerator < nullif(r5.denominator, 0)) THEN 0.999999 END)) AS TEXT), 'null') || '}'
                FROM (
                  SELECT anon_1.unit AS unit, coalesce(sum(anon_1.paid) FILTER (
                      WHERE anon_1.days >= 0), 0) AS numerator, coalesce(sum(anon_1.wanted) FILTER (
                      WHERE anon_1.days >= 0), 0) AS denominator
                  FROM (
                    SELECT anon_2.line_id AS line_id, anon_2.unit AS unit, anon_2.due_latest AS due_latest, greatest(0, least(anon_2.so_far, anon_2.still_promised) - (anon_2.so_far - anon_2.amount_minor)) AS wanted, greatest(0, least(least(anon_2.so_far, anon_2.still_promised), anon_2.received) - (anon_2.so_far - anon_2.amount_minor)) AS paid, $1::DATE - anon_2.due_latest AS days
                    FROM (
                      SELECT anon_3.line_id AS line_id, anon_3.unit AS unit, instalment_1.due_latest AS due_latest, instalment_1.amount_minor AS amount_minor, sum(instalment_1.amount_minor) OVER (PARTITION BY instalment_1.line_id
                        ORDER BY instalment_1.due_latest ASC NULLS LAST, instalment_1.position) AS so_far, (anon_3.promised - anon_3.withdrawn) - anon_3.returned AS still_promised, anon_3.received AS received
                      FROM instalment AS instalment_1
                      JOIN (
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
                            WHERE pledge_1.donor_id = r1.id AND NOT ((EXISTS (
                                  SELECT pledge_donor_1.pledge_id
                                  FROM pledge_donor AS pledge_donor_1
                                  WHERE pledge_donor_1.pledge_id = pledge_1.id AND pledge_donor_1.party_id = r1.id)) AND (EXISTS (
                                  SELECT pledge_donor_2.pledge_id
                                  FROM pledge_donor AS pledge_donor_2
                                  WHERE pledge_donor_2.pledge_id = pledge_1.id AND pledge_donor_2.party_id != r1.id))) AND pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND pledge_1.publication != 'WITHDRAWN' AND NOT starts_with(pledge_1.code, 'INTEREST-') AND (NOT pledge_1.illustrative OR r1.illustrative) AND pledge_1.publication = 'PUBLISHED')
                          GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_4) AS anon_3 ON instalment_1.line_id = anon_3.line_id) AS anon_2) AS anon_1
                  GROUP BY anon_1.unit) AS r5
                ORDER BY r5.unit
                LIMIT 1000), ','), array_to_string(ARRAY(
                SELECT '{"currency":' || coalesce(CAST(to_json(CAST(r6.unit AS TEXT)) AS TEXT), 'null') || ',"notDue":' || coalesce('"' || CAST(decimal_text(r6."notDue", r6.unit) AS TEXT) || '"', 'null') || ',"over365":' || coalesce('"' || CAST(decimal_text(r6.over365, r6.unit) AS TEXT) || '"', 'null') || '}'
                FROM (
                  SELECT anon_1.unit AS unit, coalesce(sum(anon_1.wanted - anon_1.paid) FILTER (
                      WHERE anon_1.days IS NULL OR anon_1.days <= 0), 0) AS "notDue", coalesce(sum(anon_1.wanted - anon_1.paid) FILTER (
                      WHERE anon_1.days >= 1 AND anon_1.days <= 30), 0) AS overdue1to30, coalesce(sum(anon_1.wanted - anon_1.paid) FILTER (
                      WHERE anon_1.days >= 31 AND anon_1.days <= 90), 0) AS overdue31to90, coalesce(sum(anon_1.wanted - anon_1.paid) FILTER (
                      WHERE anon_1.days >= 91 AND anon_1.days <= 180), 0) AS overdue91to180, coalesce(sum(anon_1.wanted - anon_1.paid) FILTER (
                      WHERE anon_1.days >= 181 AND anon_1.days <= 365), 0) AS overdue181to365, coalesce(sum(anon_1.wanted - anon_1.paid) FILTER (
                      WHERE anon_1.days >= 366), 0) AS over365
                  FROM (
                    SELECT anon_2.line_id AS line_id, anon_2.unit AS unit, anon_2.due_latest AS due_latest, greatest(0, least(anon_2.so_far, anon_2.still_promised) - (anon_2.so_far - anon_2.amount_minor)) AS wanted, greatest(0, least(least(anon_2.so_far, anon_2.still_promised), anon_2.received) - (anon_2.so_far - anon_2.amount_minor)) AS paid, $1::DATE - anon_2.due_latest AS days
                    FROM (
                      SELECT anon_3.line_id AS line_id, anon_3.unit AS unit, instalment_1.due_latest AS due_latest, instalment_1.amount_minor AS amount_minor, sum(instalment_1.amount_minor) OVER (PARTITION BY instalment_1.line_id
                        ORDER BY instalment_1.due_latest ASC NULLS LAST, instalment_1.position) AS so_far, (anon_3.promised - anon_3.withdrawn) - anon_3.returned AS still_promised, anon_3.received AS received
                      FROM instalment AS instalment_1
                      JOIN (
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
                            WHERE pledge_1.donor_id = r1.id AND NOT ((EXISTS (
                                  SELECT pledge_donor_1.pledge_id
                                  FROM pledge_donor AS pledge_donor_1
                                  WHERE pledge_donor_1.pledge_id = pledge_1.id AND pledge_donor_1.party_id = r1.id)) AND (EXISTS (
                                  SELECT pledge_donor_2.pledge_id
                                  FROM pledge_donor AS pledge_donor_2
                                  WHERE pledge_donor_2.pledge_id = pledge_1.id AND pledge_donor_2.party_id != r1.id))) AND pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND pledge_1.publication != 'WITHDRAWN' AND NOT starts_with(pledge_1.code, 'INTEREST-') AND (NOT pledge_1.illustrative OR r1.illustrative) AND pledge_1.publication = 'PUBLISHED')
                          GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_4) AS anon_3 ON instalment_1.line_id = anon_3.line_id) AS anon_2) AS anon_1
                  GROUP BY anon_1.unit) AS r6
                ORDER BY r6.unit
                LIMIT 1000), ',')))
        FROM party AS r1
        WHERE r1.code = $2::VARCHAR
        LIMIT 1), 'null'), coalesce((
        SELECT '{"giving":' || format('{"pledges":%s,"jointPledges":%s,"promised":%s,"outstanding":%s,"fulfilment":[%s]}', CAST((
              SELECT count(pledge_1.id) AS count_1
              FROM pledge AS pledge_1
              WHERE pledge_1.event_id = r7.id AND pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND pledge_1.publication != 'WITHDRAWN' AND NOT starts_with(pledge_1.code, 'INTEREST-') AND (NOT pledge_1.illustrative OR r7.illustrative) AND pledge_1.publication = 'PUBLISHED') AS TEXT), CAST((
              SELECT count(pledge_1.id) AS count_1
              FROM pledge AS pledge_1
              WHERE pledge_1.id IS NULL AND pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND pledge_1.publication != 'WITHDRAWN' AND NOT starts_with(pledge_1.code, 'INTEREST-') AND (NOT pledge_1.illustrative OR r7.illustrative) AND pledge_1.publication = 'PUBLISHED') AS TEXT), coalesce((
              SELECT format('{"usd":%s,"complete":%s,"unknown":%s}', coalesce('"' || CAST(decimal_text(r8.usd_minor, 'USD') AS TEXT) || '"', 'null'), CAST(r8.unknown = 0 AS TEXT), CAST(r8.unknown AS TEXT))
              FROM (
                SELECT coalesce(sum(anon_1.usd), 0) AS usd_minor, count(anon_1.line_id) FILTER (
                  WHERE anon_1.usd IS NULL) AS unknown
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
                    WHERE pledge_line_1.pledge_id IN (
                      SELECT pledge_1.id
                      FROM pledge AS pledge_1
                      WHERE pledge_1.event_id = r7.id AND pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND pledge_1.publication != 'WITHDRAWN' AND NOT starts_with(pledge_1.code, 'INTEREST-') AND (NOT pledge_1.illustrative OR r7.illustrative) AND pledge_1.publication = 'PUBLISHED')
                    GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_2) AS anon_1
                WHERE anon_1.unit IS NULL OR anon_1.unit = upper(anon_1.unit)) AS r8
              LIMIT 1), 'null'), coalesce((
              SELECT format('{"usd":%s,"complete":%s}', coalesce('"' || CAST(decimal_text(r9.usd_minor, 'USD') AS TEXT) || '"', 'null'), CAST(r9.unknown = 0 AS TEXT))
              FROM (
                SELECT coalesce(sum(account_1.balance_usd), 0) AS usd_minor, count(*) FILTER (
                  WHERE account_1.unvalued > 0) AS unknown
                FROM pledge_line AS pledge_line_1
                JOIN account AS account_1 ON account_1.line_id = pledge_line_1.id
                WHERE pledge_line_1.pledge_id IN (
                  SELECT pledge_1.id
                  FROM pledge AS pledge_1
                  WHERE pledge_1.event_id = r7.id AND pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND pledge_1.publication != 'WITHDRAWN' AND NOT starts_with(pledge_1.code, 'INTEREST-') AND (NOT pledge_1.illustrative OR r7.illustrative) AND pledge_1.publication = 'PUBLISHED') AND account_1.stage IN ('PLEDGED', 'COMMITTED') AND (account_1.unit IS NULL OR account_1.unit = upper(account_1.unit))) AS r9
              LIMIT 1), 'null'), array_to_string(ARRAY(
              SELECT '{"unit":' || coalesce(CAST(to_json(CAST(r10.unit AS TEXT)) AS TEXT), 'null') || ',"value":' || coalesce(CAST(trim_scale(least(round(r10.numerator / CAST(nullif(r10.denominator, 0) AS NUMERIC), 6), CASE WHEN (r10.numerator < nullif(r10.denominator, 0)) THEN 0.999999 END)) AS TEXT), 'null') || '}'
              FROM (
                SELECT anon_1.unit AS unit, sum(anon_1.received) AS numerator, coalesce(sum(anon_1.promised), 0) AS denominator
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
                    WHERE pledge_line_1.pledge_id IN (
                      SELECT pledge_1.id
                      FROM pledge AS pledge_1
                      WHERE pledge_1.event_id = r7.id AND pledge_1.counts AND pledge_1.duplicate_of_id IS NULL AND pledge_1.publication != 'WITHDRAWN' AND NOT starts_with(pledge_1.code, 'INTEREST-') AND (NOT pledge_1.illustrative OR r7.illustrative) AND pledge_1.publication = 'PUBLISHED')
                    GROUP BY pledge_line_1.id, coalesce(pledge_line_1.unit, account_1.unit)) AS anon_2) AS anon_1
                WHERE anon_1.whole IS NOT NULL
                GROUP BY anon_1.unit) AS r10
              ORDER BY r10.unit
              LIMIT 1000), ',')) || '}'
        FROM event AS r7
        WHERE r7.code = $3::VARCHAR
        LIMIT 1), 'null')), 'UTF8')
