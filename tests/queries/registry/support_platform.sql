SELECT convert_to('{"grouping":' || coalesce((
      SELECT format('{"code":%s,"kind":"%s","name":%s,"from":%s,"functions":%s,"workingGroups":%s,"then":[%s],"later":[%s],"chairBefore":%s,"chair":%s,"chairAfter":%s,"successor":%s,"predecessor":%s}', CAST(to_json(CAST(r1.code AS TEXT)) AS TEXT), r1.kind, coalesce(CAST(to_json(CAST(coalesce(r1.name ->> 'es', r1.name ->> 'en') AS TEXT)) AS TEXT), 'null'), CASE WHEN r1.from_edtf IS NOT NULL THEN format('{"edtf":%s,"earliest":%s,"latest":%s}', CAST(to_json(CAST(r1.from_edtf AS TEXT)) AS TEXT), coalesce('"' || CAST(r1.from_earliest AS TEXT) || '"', 'null'), coalesce('"' || CAST(r1.from_latest AS TEXT) || '"', 'null')) ELSE 'null' END, CAST(to_json(r1.functions) AS TEXT), CAST(to_json(r1.working_groups) AS TEXT), array_to_string(ARRAY(
            SELECT '{"party":' || coalesce((
                SELECT '{"code":"' || r3.code || '"}'
                FROM party AS r3
                WHERE r3.id = r2.party_id AND (NOT r3.illustrative OR r2.illustrative)), 'null') || '}'
            FROM membership AS r2
            WHERE r2.grouping_id = r1.id AND (r2.from_latest <= $1::DATE OR r2.from_latest IS NULL AND (r2.from_earliest IS NULL OR r2.from_earliest <= $1::DATE)) AND (r2.to_latest IS NULL OR r2.to_latest > $1::DATE) AND (NOT r2.illustrative OR r1.illustrative)
            ORDER BY (
              SELECT party_1.code
              FROM party AS party_1
              WHERE party_1.id = r2.party_id), r2.grouping_id, r2.id
            LIMIT 1000), ','), array_to_string(ARRAY(
            SELECT '{"party":' || coalesce((
                SELECT '{"code":"' || r5.code || '"}'
                FROM party AS r5
                WHERE r5.id = r4.party_id AND (NOT r5.illustrative OR r4.illustrative)), 'null') || ',"role":"' || r4.role || '","status":"' || r4.status || '","attestedUntil":' || CASE WHEN r4.attested_until_edtf IS NOT NULL THEN '{"edtf":' || CAST(to_json(CAST(r4.attested_until_edtf AS TEXT)) AS TEXT) || '}' ELSE 'null' END || '}'
            FROM membership AS r4
            WHERE r4.grouping_id = r1.id AND (r4.from_latest <= $2::DATE OR r4.from_latest IS NULL AND (r4.from_earliest IS NULL OR r4.from_earliest <= $2::DATE)) AND (r4.to_latest IS NULL OR r4.to_latest > $2::DATE) AND (NOT r4.illustrative OR r1.illustrative)
            ORDER BY (
              SELECT party_1.code
              FROM party AS party_1
              WHERE party_1.id = r4.party_id), r4.grouping_id, r4.id
            LIMIT 1000), ','), coalesce((
            SELECT format('{"code":%s,"holders":[%s]}', CAST(to_json(CAST(r6.code AS TEXT)) AS TEXT), array_to_string(ARRAY(
                  SELECT '{"code":"' || r7.code || '"}'
                  FROM (
                    SELECT party_1.id AS id, party_1.confidence AS confidence, party_1.illustrative AS illustrative, party_1.note AS note, party_1.recorded_at AS recorded_at, party_1.operation_id AS operation_id, party_1.code AS code, party_1.kind AS kind, party_1.name AS name, party_1.short_name AS short_name, party_1.country AS country, party_1.currency AS currency, party_1.iati_identifier AS iati_identifier, party_1.channel_code AS channel_code, party_1.parent_id AS parent_id, office_holder_1.position AS pair_place
                    FROM party AS party_1
                    JOIN office_holder AS office_holder_1 ON office_holder_1.party_id = party_1.id
                    WHERE office_holder_1.term_id = r6.id) AS r7
                  WHERE NOT r7.illustrative OR r6.illustrative
                  ORDER BY r7.pair_place, r7.id
                  LIMIT 1000), ','))
            FROM office_term AS r6
            WHERE r6.office = CASE WHEN (r1.code = 'MIRPS') THEN 'PRO_TEMPORE_PRESIDENCY' WHEN (r1.code = 'SUPPORT_PLATFORM') THEN 'PLATFORM_CHAIR' END AND r6.part_of_id IS NULL AND coalesce(least(r6.from_latest, (
                  SELECT greatest(r6.from_earliest, CASE WHEN (office_term_1.to_earliest = office_term_1.to_latest) THEN office_term_1.to_latest ELSE office_term_1.to_latest + 1 END) AS greatest_1
                  FROM office_term AS office_term_1
                  WHERE office_term_1.office = r6.office AND office_term_1.part_of_id IS NOT DISTINCT
                  FROM r6.part_of_id AND (NOT office_term_1.illustrative OR r6.illustrative) AND (coalesce(office_term_1.from_latest, date '-infinity') < coalesce(r6.from_latest, date '-infinity') OR coalesce(office_term_1.from_latest, date '-infinity') = coalesce(r6.from_latest, date '-infinity') AND office_term_1.id < r6.id) AND NOT (EXISTS (
                      SELECT *
                      FROM office_term AS office_term_2
                      WHERE office_term_2.office = r6.office AND office_term_2.part_of_id IS NOT DISTINCT
                      FROM r6.part_of_id AND (NOT office_term_2.illustrative OR r6.illustrative) AND (coalesce(office_term_1.from_latest, date '-infinity') < coalesce(office_term_2.from_latest, date '-infinity') OR coalesce(office_term_1.from_latest, date '-infinity') = coalesce(office_term_2.from_latest, date '-infinity') AND office_term_1.id < office_term_2.id) AND (coalesce(office_term_2.from_latest, date '-infinity') < coalesce(r6.from_latest, date '-infinity') OR coalesce(office_term_2.from_latest, date '-infinity') = coalesce(r6.from_latest, date '-infinity') AND office_term_2.id < r6.id))) AND r6.from_earliest <= CASE WHEN (office_term_1.to_earliest = office_term_1.to_latest) THEN office_term_1.to_latest ELSE office_term_1.to_latest + 1 END + 1)), r6.from_earliest, date '-infinity') <= $3::DATE AND (r6.to_latest IS NULL OR CASE WHEN (r6.to_earliest = r6.to_latest) THEN r6.to_latest ELSE r6.to_latest + 1 END > $3::DATE) AND NOT (EXISTS (
                SELECT *
                FROM office_term AS office_term_3
                WHERE office_term_3.office = r6.office AND office_term_3.part_of_id IS NOT DISTINCT
                FROM r6.part_of_id AND (NOT office_term_3.illustrative OR r6.illustrative) AND (coalesce(r6.from_latest, date '-infinity') < coalesce(office_term_3.from_latest, date '-infinity') OR coalesce(r6.from_latest, date '-infinity') = coalesce(office_term_3.from_latest, date '-infinity') AND r6.id < office_term_3.id) AND coalesce(least(office_term_3.from_latest, (
                      SELECT greatest(office_term_3.from_earliest, CASE WHEN (office_term_4.to_earliest = office_term_4.to_latest) THEN office_term_4.to_latest ELSE office_term_4.to_latest + 1 END) AS greatest_2
                      FROM office_term AS office_term_4
                      WHERE office_term_4.office = office_term_3.office AND office_term_4.part_of_id IS NOT DISTINCT
                      FROM office_term_3.part_of_id AND (NOT office_term_4.illustrative OR office_term_3.illustrative) AND (coalesce(office_term_4.from_latest, date '-infinity') < coalesce(office_term_3.from_latest, date '-infinity') OR coalesce(office_term_4.from_latest, date '-infinity') = coalesce(office_term_3.from_latest, date '-infinity') AND office_term_4.id < office_term_3.id) AND NOT (EXISTS (
                          SELECT *
                          FROM office_term AS office_term_5
                          WHERE office_term_5.office = office_term_3.office AND office_term_5.part_of_id IS NOT DISTINCT
                          FROM office_term_3.part_of_id AND (NOT office_term_5.illustrative OR office_term_3.illustrative) AND (coalesce(office_term_4.from_latest, date '-infinity') < coalesce(office_term_5.from_latest, date '-infinity') OR coalesce(office_term_4.from_latest, date '-infinity') = coalesce(office_term_5.from_latest, date '-infinity') AND office_term_4.id < office_term_5.id) AND (coalesce(office_term_5.from_latest, date '-infinity') < coalesce(office_term_3.from_latest, date '-infinity') OR coalesce(office_term_5.from_latest, date '-infinity') = coalesce(office_term_3.from_latest, date '-infinity') AND office_term_5.id < office_term_3.id))) AND office_term_3.from_earliest <= CASE WHEN (office_term_4.to_earliest = office_term_4.to_latest) THEN office_term_4.to_latest ELSE office_term_4.to_latest + 1 END + 1)), office_term_3.from_earliest, date '-infinity') <= $3::DATE)) AND (NOT r6.illustrative OR r1.illustrative)
            ORDER BY r6.from_latest DESC, r6.id
            LIMIT 1), 'null'), coalesce((
            SELECT format('{"code":%s,"ordinal":%s,"holders":[%s],"period":%s,"status":"%s"}', CAST(to_json(CAST(r8.code AS TEXT)) AS TEXT), coalesce(CAST(r8.ordinal AS TEXT), 'null'), array_to_string(ARRAY(
                  SELECT '{"code":"' || r9.code || '","name":' || coalesce(CAST(to_json(CAST(r9.name ->> 'en' AS TEXT)) AS TEXT), 'null') || '}'
                  FROM (
                    SELECT party_1.id AS id, party_1.confidence AS confidence, party_1.illustrative AS illustrative, party_1.note AS note, party_1.recorded_at AS recorded_at, party_1.operation_id AS operation_id, party_1.code AS code, party_1.kind AS kind, party_1.name AS name, party_1.short_name AS short_name, party_1.country AS country, party_1.currency AS currency, party_1.iati_identifier AS iati_identifier, party_1.channel_code AS channel_code, party_1.parent_id AS parent_id, office_holder_1.position AS pair_place
                    FROM party AS party_1
                    JOIN office_holder AS office_holder_1 ON office_holder_1.party_id = party_1.id
                    WHERE office_holder_1.term_id = r8.id) AS r9
                  WHERE NOT r9.illustrative OR r8.illustrative
                  ORDER BY r9.pair_place, r9.id
                  LIMIT 1000), ','), format('{"from":%s,"to":%s}', CASE WHEN r8.from_edtf IS NOT NULL THEN '{"edtf":' || CAST(to_json(CAST(r8.from_edtf AS TEXT)) AS TEXT) || '}' ELSE 'null' END, CASE WHEN r8.to_edtf IS NOT NULL THEN '{"edtf":' || CAST(to_json(CAST(r8.to_edtf AS TEXT)) AS TEXT) || '}' ELSE 'null' END), r8.status)
            FROM office_term AS r8
            WHERE r8.office = CASE WHEN (r1.code = 'MIRPS') THEN 'PRO_TEMPORE_PRESIDENCY' WHEN (r1.code = 'SUPPORT_PLATFORM') THEN 'PLATFORM_CHAIR' END AND r8.part_of_id IS NULL AND coalesce(least(r8.from_latest, (
                  SELECT greatest(r8.from_earliest, CASE WHEN (office_term_1.to_earliest = office_term_1.to_latest) THEN office_term_1.to_latest ELSE office_term_1.to_latest + 1 END) AS greatest_1
                  FROM office_term AS office_term_1
                  WHERE office_term_1.office = r8.office AND office_term_1.part_of_id IS NOT DISTINCT
                  FROM r8.part_of_id AND (NOT office_term_1.illustrative OR r8.illustrative) AND (coalesce(office_term_1.from_latest, date '-infinity') < coalesce(r8.from_latest, date '-infinity') OR coalesce(office_term_1.from_latest, date '-infinity') = coalesce(r8.from_latest, date '-infinity') AND office_term_1.id < r8.id) AND NOT (EXISTS (
                      SELECT *
                      FROM office_term AS office_term_2
                      WHERE office_term_2.office = r8.office AND office_term_2.part_of_id IS NOT DISTINCT
                      FROM r8.part_of_id AND (NOT office_term_2.illustrative OR r8.illustrative) AND (coalesce(office_term_1.from_latest, date '-infinity') < coalesce(office_term_2.from_latest, date '-infinity') OR coalesce(office_term_1.from_latest, date '-infinity') = coalesce(office_term_2.from_latest, date '-infinity') AND office_term_1.id < office_term_2.id) AND (coalesce(office_term_2.from_latest, date '-infinity') < coalesce(r8.from_latest, date '-infinity') OR coalesce(office_term_2.from_latest, date '-infinity') = coalesce(r8.from_latest, date '-infinity') AND office_term_2.id < r8.id))) AND r8.from_earliest <= CASE WHEN (office_term_1.to_earliest = office_term_1.to_latest) THEN office_term_1.to_latest ELSE office_term_1.to_latest + 1 END + 1)), r8.from_earliest, date '-infinity') <= $4::DATE AND (r8.to_latest IS NULL OR CASE WHEN (r8.to_earliest = r8.to_latest) THEN r8.to_latest ELSE r8.to_latest + 1 END > $4::DATE) AND NOT (EXISTS (
                SELECT *
                FROM office_term AS office_term_3
                WHERE office_term_3.office = r8.office AND office_term_3.part_of_id IS NOT DISTINCT
                FROM r8.part_of_id AND (NOT office_term_3.illustrative OR r8.illustrative) AND (coalesce(r8.from_latest, date '-infinity') < coalesce(office_term_3.from_latest, date '-infinity') OR coalesce(r8.from_latest, date '-infinity') = coalesce(office_term_3.from_latest, date '-infinity') AND r8.id < office_term_3.id) AND coalesce(least(office_term_3.from_latest, (
                      SELECT greatest(office_term_3.from_earliest, CASE WHEN (office_term_4.to_earliest = office_term_4.to_latest) THEN office_term_4.to_latest ELSE office_term_4.to_latest + 1 END) AS greatest_2
                      FROM office_term AS office_term_4
                      WHERE office_term_4.office = office_term_3.office AND office_term_4.part_of_id IS NOT DISTINCT
                      FROM office_term_3.part_of_id AND (NOT office_term_4.illustrative OR office_term_3.illustrative) AND (coalesce(office_term_4.from_latest, date '-infinity') < coalesce(office_term_3.from_latest, date '-infinity') OR coalesce(office_term_4.from_latest, date '-infinity') = coalesce(office_term_3.from_latest, date '-infinity') AND office_term_4.id < office_term_3.id) AND NOT (EXISTS (
                          SELECT *
                          FROM office_term AS office_term_5
                          WHERE office_term_5.office = office_term_3.office AND office_term_5.part_of_id IS NOT DISTINCT
                          FROM office_term_3.part_of_id AND (NOT office_term_5.illustrative OR office_term_3.illustrative) AND (coalesce(office_term_4.from_latest, date '-infinity') < coalesce(office_term_5.from_latest, date '-infinity') OR coalesce(office_term_4.from_latest, date '-infinity') = coalesce(office_term_5.from_latest, date '-infinity') AND office_term_4.id < office_term_5.id) AND (coalesce(office_term_5.from_latest, date '-infinity') < coalesce(office_term_3.from_latest, date '-infinity') OR coalesce(office_term_5.from_latest, date '-infinity') = coalesce(office_term_3.from_latest, date '-infinity') AND office_term_5.id < office_term_3.id))) AND office_term_3.from_earliest <= CASE WHEN (office_term_4.to_earliest = office_term_4.to_latest) THEN office_term_4.to_latest ELSE office_term_4.to_latest + 1 END + 1)), office_term_3.from_earliest, date '-infinity') <= $4::DATE)) AND (NOT r8.illustrative OR r1.illustrative)
            ORDER BY r8.from_latest DESC, r8.id
            LIMIT 1), 'null'), coalesce((
            SELECT format('{"code":%s,"holders":[%s],"expectedTo":%s,"attestedUntil":%s}', CAST(to_json(CAST(r10.code AS TEXT)) AS TEXT), array_to_string(ARRAY(
                  SELECT '{"code":"' || r11.code || '"}'
                  FROM (
                    SELECT party_1.id AS id, party_1.confidence AS confidence, party_1.illustrative AS illustrative, party_1.note AS note, party_1.recorded_at AS recorded_at, party_1.operation_id AS operation_id, party_1.code AS code, party_1.kind AS kind, party_1.name AS name, party_1.short_name AS short_name, party_1.country AS country, party_1.currency AS currency, party_1.iati_identifier AS iati_identifier, party_1.channel_code AS channel_code, party_1.parent_id AS parent_id, office_holder_1.position AS pair_place
                    FROM party AS party_1
                    JOIN office_holder AS office_holder_1 ON office_holder_1.party_id = party_1.id
                    WHERE office_holder_1.term_id = r10.id) AS r11
                  WHERE NOT r11.illustrative OR r10.illustrative
                  ORDER BY r11.pair_place, r11.id
                  LIMIT 1000), ','), CASE WHEN r10.expected_to_edtf IS NOT NULL THEN '{"edtf":' || CAST(to_json(CAST(r10.expected_to_edtf AS TEXT)) AS TEXT) || '}' ELSE 'null' END, CASE WHEN r10.attested_until_edtf IS NOT NULL THEN '{"edtf":' || CAST(to_json(CAST(r10.attested_until_edtf AS TEXT)) AS TEXT) || '}' ELSE 'null' END)
            FROM office_term AS r10
            WHERE r10.office = CASE WHEN (r1.code = 'MIRPS') THEN 'PRO_TEMPORE_PRESIDENCY' WHEN (r1.code = 'SUPPORT_PLATFORM') THEN 'PLATFORM_CHAIR' END AND r10.part_of_id IS NULL AND coalesce(least(r10.from_latest, (
                  SELECT greatest(r10.from_earliest, CASE WHEN (office_term_1.to_earliest = office_term_1.to_latest) THEN office_term_1.to_latest ELSE office_term_1.to_latest + 1 END) AS greatest_1
                  FROM office_term AS office_term_1
                  WHERE office_term_1.office = r10.office AND office_term_1.part_of_id IS NOT DISTINCT
                  FROM r10.part_of_id AND (NOT office_term_1.illustrative OR r10.illustrative) AND (coalesce(office_term_1.from_latest, date '-infinity') < coalesce(r10.from_latest, date '-infinity') OR coalesce(office_term_1.from_latest, date '-infinity') = coalesce(r10.from_latest, date '-infinity') AND office_term_1.id < r10.id) AND NOT (EXISTS (
                      SELECT *
                      FROM office_term AS office_term_2
                      WHERE office_term_2.office = r10.office AND office_term_2.part_of_id IS NOT DISTINCT
                      FROM r10.part_of_id AND (NOT office_term_2.illustrative OR r10.illustrative) AND (coalesce(office_term_1.from_latest, date '-infinity') < coalesce(office_term_2.from_latest, date '-infinity') OR coalesce(office_term_1.from_latest, date '-infinity') = coalesce(office_term_2.from_latest, date '-infinity') AND office_term_1.id < office_term_2.id) AND (coalesce(office_term_2.from_latest, date '-infinity') < coalesce(r10.from_latest, date '-infinity') OR coalesce(office_term_2.from_latest, date '-infinity') = coalesce(r10.from_latest, date '-infinity') AND office_term_2.id < r10.id))) AND r10.from_earliest <= CASE WHEN (office_term_1.to_earliest = office_term_1.to_latest) THEN office_term_1.to_latest ELSE office_term_1.to_latest + 1 END + 1)), r10.from_earliest, date '-infinity') <= $5::DATE AND (r10.to_latest IS NULL OR CASE WHEN (r10.to_earliest = r10.to_latest) THEN r10.to_latest ELSE r10.to_latest + 1 END > $5::DATE) AND NOT (EXISTS (
                SELECT *
                FROM office_term AS office_term_3
                WHERE office_term_3.office = r10.office AND office_term_3.part_of_id IS NOT DISTINCT
                FROM r10.part_of_id AND (NOT office_term_3.illustrative OR r10.illustrative) AND (coalesce(r10.from_latest, date '-infinity') < coalesce(office_term_3.from_latest, date '-infinity') OR coalesce(r10.from_latest, date '-infinity') = coalesce(office_term_3.from_latest, date '-infinity') AND r10.id < office_term_3.id) AND coalesce(least(office_term_3.from_latest, (
                      SELECT greatest(office_term_3.from_earliest, CASE WHEN (office_term_4.to_earliest = office_term_4.to_latest) THEN office_term_4.to_latest ELSE office_term_4.to_latest + 1 END) AS greatest_2
                      FROM office_term AS office_term_4
                      WHERE office_term_4.office = office_term_3.office AND office_term_4.part_of_id IS NOT DISTINCT
                      FROM office_term_3.part_of_id AND (NOT office_term_4.illustrative OR office_term_3.illustrative) AND (coalesce(office_term_4.from_latest, date '-infinity') < coalesce(office_term_3.from_latest, date '-infinity') OR coalesce(office_term_4.from_latest, date '-infinity') = coalesce(office_term_3.from_latest, date '-infinity') AND office_term_4.id < office_term_3.id) AND NOT (EXISTS (
                          SELECT *
                          FROM office_term AS office_term_5
                          WHERE office_term_5.office = office_term_3.office AND office_term_5.part_of_id IS NOT DISTINCT
                          FROM office_term_3.part_of_id AND (NOT office_term_5.illustrative OR office_term_3.illustrative) AND (coalesce(office_term_4.from_latest, date '-infinity') < coalesce(office_term_5.from_latest, date '-infinity') OR coalesce(office_term_4.from_latest, date '-infinity') = coalesce(office_term_5.from_latest, date '-infinity') AND office_term_4.id < office_term_5.id) AND (coalesce(office_term_5.from_latest, date '-infinity') < coalesce(office_term_3.from_latest, date '-infinity') OR coalesce(office_term_5.from_latest, date '-infinity') = coalesce(office_term_3.from_latest, date '-infinity') AND office_term_5.id < office_term_3.id))) AND office_term_3.from_earliest <= CASE WHEN (office_term_4.to_earliest = office_term_4.to_latest) THEN office_term_4.to_latest ELSE office_term_4.to_latest + 1 END + 1)), office_term_3.from_earliest, date '-infinity') <= $5::DATE)) AND (NOT r10.illustrative OR r1.illustrative)
            ORDER BY r10.from_latest DESC, r10.id
            LIMIT 1), 'null'), coalesce((
            SELECT '{"code":' || CAST(to_json(CAST(r12.code AS TEXT)) AS TEXT) || '}'
            FROM grouping AS r12
            WHERE r12.id = r1.successor_id AND (NOT r12.illustrative OR r1.illustrative)), 'null'), coalesce((
            SELECT format('{"code":%s,"name":%s,"members":[%s],"chair":%s,"predecessor":%s}', CAST(to_json(CAST(r13.code AS TEXT)) AS TEXT), coalesce(CAST(to_json(CAST(r13.name ->> 'en' AS TEXT)) AS TEXT), 'null'), array_to_string(ARRAY(
                  SELECT '{"party":' || coalesce((
                      SELECT '{"code":"' || r15.code || '"}'
                      FROM party AS r15
                      WHERE r15.id = r14.party_id AND (NOT r15.illustrative OR r14.illustrative)), 'null') || ',"status":"' || r14.status || '","attestedUntil":' || CASE WHEN r14.attested_until_edtf IS NOT NULL THEN '{"edtf":' || CAST(to_json(CAST(r14.attested_until_edtf AS TEXT)) AS TEXT) || ',"latest":' || coalesce('"' || CAST(r14.attested_until_latest AS TEXT) || '"', 'null') || '}' ELSE 'null' END || '}'
                  FROM membership AS r14
                  WHERE r14.grouping_id = r13.id AND (r14.from_latest <= $1::DATE OR r14.from_latest IS NULL AND (r14.from_earliest IS NULL OR r14.from_earliest <= $1::DATE)) AND (r14.to_latest IS NULL OR r14.to_latest > $1::DATE) AND (NOT r14.illustrative OR r13.illustrative)
                  ORDER BY (
                    SELECT party_1.code
                    FROM party AS party_1
                    WHERE party_1.id = r14.party_id), r14.grouping_id, r14.id
                  LIMIT 1000), ','), coalesce((
                  SELECT '{"code":' || CAST(to_json(CAST(r16.code AS TEXT)) AS TEXT) || '}'
                  FROM office_term AS r16
                  WHERE r16.office = CASE WHEN (r13.code = 'MIRPS') THEN 'PRO_TEMPORE_PRESIDENCY' WHEN (r13.code = 'SUPPORT_PLATFORM') THEN 'PLATFORM_CHAIR' END AND r16.part_of_id IS NULL AND coalesce(least(r16.from_latest, (
                        SELECT greatest(r16.from_earliest, CASE WHEN (office_term_1.to_earliest = office_term_1.to_latest) THEN office_term_1.to_latest ELSE office_term_1.to_latest + 1 END) AS greatest_1
                        FROM office_term AS office_term_1
                        WHERE office_term_1.office = r16.office AND office_term_1.part_of_id IS NOT DISTINCT
                        FROM r16.part_of_id AND (NOT office_term_1.illustrative OR r16.illustrative) AND (coalesce(office_term_1.from_latest, date '-infinity') < coalesce(r16.from_latest, date '-infinity') OR coalesce(office_term_1.from_latest, date '-infinity') = coalesce(r16.from_latest, date '-infinity') AND office_term_1.id < r16.id) AND NOT (EXISTS (
                            SELECT *
                            FROM office_term AS office_term_2
                            WHERE office_term_2.office = r16.office AND office_term_2.part_of_id IS NOT DISTINCT
                            FROM r16.part_of_id AND (NOT office_term_2.illustrative OR r16.illustrative) AND (coalesce(office_term_1.from_latest, date '-infinity') < coalesce(office_term_2.from_latest, date '-infinity') OR coalesce(office_term_1.from_latest, date '-infinity') = coalesce(office_term_2.from_latest, date '-infinity') AND office_term_1.id < office_term_2.id) AND (coalesce(office_term_2.from_latest, date '-infinity') < coalesce(r16.from_latest, date '-infinity') OR coalesce(office_term_2.from_latest, date '-infinity') = coalesce(r16.from_latest, date '-infinity') AND office_term_2.id < r16.id))) AND r16.from_earliest <= CASE WHEN (office_term_1.to_earliest = office_term_1.to_latest) THEN office_term_1.to_latest ELSE office_term_1.to_latest + 1 END + 1)), r16.from_earliest, date '-infinity') <= $1::DATE AND (r16.to_latest IS NULL OR CASE WHEN (r16.to_earliest = r16.to_latest) THEN r16.to_latest ELSE r16.to_latest + 1 END > $1::DATE) AND NOT (EXISTS (
                      SELECT *
                      FROM office_term AS office_term_3
                      WHERE office_term_3.office = r16.office AND office_term_3.part_of_id IS NOT DISTINCT
                      FROM r16.part_of_id AND (NOT office_term_3.illustrative OR r16.illustrative) AND (coalesce(r16.from_latest, date '-infinity') < coalesce(office_term_3.from_latest, date '-infinity') OR coalesce(r16.from_latest, date '-infinity') = coalesce(office_term_3.from_latest, date '-infinity') AND r16.id < office_term_3.id) AND coalesce(least(office_term_3.from_latest, (
                            SELECT greatest(office_term_3.from_earliest, CASE WHEN (office_term_4.to_earliest = office_term_4.to_latest) THEN office_term_4.to_latest ELSE office_term_4.to_latest + 1 END) AS greatest_2
                            FROM office_term AS office_term_4
                            WHERE office_term_4.office = office_term_3.office AND office_term_4.part_of_id IS NOT DISTINCT
                            FROM office_term_3.part_of_id AND (NOT office_term_4.illustrative OR office_term_3.illustrative) AND (coalesce(office_term_4.from_latest, date '-infinity') < coalesce(office_term_3.from_latest, date '-infinity') OR coalesce(office_term_4.from_latest, date '-infinity') = coalesce(office_term_3.from_latest, date '-infinity') AND office_term_4.id < office_term_3.id) AND NOT (EXISTS (
                                SELECT *
                                FROM office_term AS office_term_5
                                WHERE office_term_5.office = office_term_3.office AND office_term_5.part_of_id IS NOT DISTINCT
                                FROM office_term_3.part_of_id AND (NOT office_term_5.illustrative OR office_term_3.illustrative) AND (coalesce(office_term_4.from_latest, date '-infinity') < coalesce(office_term_5.from_latest, date '-infinity') OR coalesce(office_term_4.from_latest, date '-infinity') = coalesce(office_term_5.from_latest, date '-infinity') AND office_term_4.id < office_term_5.id) AND (coalesce(office_term_5.from_latest, date '-infinity') < coalesce(office_term_3.from_latest, date '-infinity') OR coalesce(office_term_5.from_latest, date '-infinity') = coalesce(office_term_3.from_latest, date '-infinity') AND office_term_5.id < office_term_3.id))) AND office_term_3.from_earliest <= CASE WHEN (office_term_4.to_earliest = office_term_4.to_latest) THEN office_term_4.to_latest ELSE office_term_4.to_latest + 1 END + 1)), office_term_3.from_earliest, date '-infinity') <= $1::DATE)) AND (NOT r16.illustrative OR r13.illustrative)
                  ORDER BY r16.from_latest DESC, r16.id
                  LIMIT 1), 'null'), coalesce((
                  SELECT format('{"code":%s,"members":[%s],"predecessor":%s}', CAST(to_json(CAST(r17.code AS TEXT)) AS TEXT), array_to_string(ARRAY(
                        SELECT '{"party":' || coalesce((
                            SELECT '{"code":"' || r19.code || '"}'
                            FROM party AS r19
                            WHERE r19.id = r18.party_id AND (NOT r19.illustrative OR r18.illustrative)), 'null') || '}'
                        FROM membership AS r18
                        WHERE r18.grouping_id = r17.id AND (r18.from_latest <= $6::DATE OR r18.from_latest IS NULL AND (r18.from_earliest IS NULL OR r18.from_earliest <= $6::DATE)) AND (r18.to_latest IS NULL OR r18.to_latest > $6::DATE) AND (NOT r18.illustrative OR r17.illustrative)
                        ORDER BY (
                          SELECT party_1.code
                          FROM party AS party_1
                          WHERE party_1.id = r18.party_id), r18.grouping_id, r18.id
                        LIMIT 1000), ','), coalesce((
                        SELECT '{"code":' || CAST(to_json(CAST(r20.code AS TEXT)) AS TEXT) || '}'
                        FROM grouping AS r20
                        WHERE r20.successor_id = r17.id AND (NOT r20.illustrative OR r17.illustrative)
                        LIMIT 1), 'null'))
                  FROM grouping AS r17
                  WHERE r17.successor_id = r13.id AND (NOT r17.illustrative OR r13.illustrative)
                  LIMIT 1), 'null'))
            FROM grouping AS r13
            WHERE r13.successor_id = r1.id AND (NOT r13.illustrative OR r1.illustrative)
            LIMIT 1), 'null'))
      FROM grouping AS r1
      WHERE r1.code = $7::VARCHAR
      LIMIT 1), 'null') || '}', 'UTF8')
