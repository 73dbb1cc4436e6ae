SELECT convert_to('{"party":' || coalesce((
      SELECT format('{"confidence":"%s","note":%s,"sources":[%s],"__typename":"Party","code":"%s","name":%s,"aliases":[%s],"iatiIdentifier":%s,"channelCode":%s,"illustrative":%s,"memberships":[%s],"every":[%s],"officeTerms":[%s],"members":[%s]}', r1.confidence, coalesce(CAST(to_json(CAST(r1.note AS TEXT)) AS TEXT), 'null'), array_to_string(ARRAY(
            SELECT '{"aspect":' || coalesce(CAST(to_json(CAST(r2.aspect AS TEXT)) AS TEXT), 'null') || ',"note":' || coalesce(CAST(to_json(CAST(r2.note AS TEXT)) AS TEXT), 'null') || ',"document":' || coalesce((
                SELECT '{"code":"' || r3.code || '","title":' || coalesce(CAST(to_json(CAST(coalesce(r3.title ->> 'es', r3.title ->> 'en') AS TEXT)) AS TEXT), 'null') || '}'
                FROM document AS r3
                WHERE r3.id = r2.document_id), 'null') || '}'
            FROM citation AS r2
            WHERE r2.subject = 'party' AND r2.subject_id = r1.id
            ORDER BY r2.id
            LIMIT 1000), ','), r1.code, coalesce(CAST(to_json(CAST(r1.name ->> 'en' AS TEXT)) AS TEXT), 'null'), array_to_string(ARRAY(
            SELECT '{"name":' || CAST(to_json(CAST(r4.name AS TEXT)) AS TEXT) || ',"language":' || coalesce(CAST(to_json(CAST(r4.language AS TEXT)) AS TEXT), 'null') || ',"note":' || coalesce(CAST(to_json(CAST(r4.note AS TEXT)) AS TEXT), 'null') || '}'
            FROM (
              SELECT party_alias_1.id AS id, party_alias_1.party_id AS party_id, party_alias_1.name AS name, party_alias_1.language AS language, party_alias_1.from_edtf AS from_edtf, party_alias_1.from_earliest AS from_earliest, party_alias_1.from_latest AS from_latest, party_alias_1.to_edtf AS to_edtf, party_alias_1.to_earliest AS to_earliest, party_alias_1.to_latest AS to_latest, party_alias_1.note AS note, party_alias_1.document_id AS document_id, document_1.code AS document
              FROM party_alias AS party_alias_1
              LEFT OUTER JOIN document AS document_1 ON document_1.id = party_alias_1.document_id
              WHERE party_alias_1.party_id = r1.id) AS r4
            ORDER BY r4.id
            LIMIT 1000), ','), coalesce(CAST(to_json(CAST(r1.iati_identifier AS TEXT)) AS TEXT), 'null'), coalesce(CAST(to_json(CAST(r1.channel_code AS TEXT)) AS TEXT), 'null'), CAST(r1.illustrative AS TEXT), array_to_string(ARRAY(
            SELECT '{"grouping":' || coalesce((
                SELECT '{"code":' || CAST(to_json(CAST(r6.code AS TEXT)) AS TEXT) || '}'
                FROM grouping AS r6
                WHERE r6.id = r5.grouping_id AND (NOT r6.illustrative OR r5.illustrative)), 'null') || ',"role":"' || r5.role || '","status":"' || r5.status || '","period":{"from":' || CASE WHEN r5.from_edtf IS NOT NULL THEN '{"edtf":' || CAST(to_json(CAST(r5.from_edtf AS TEXT)) AS TEXT) || ',"earliest":' || coalesce('"' || CAST(r5.from_earliest AS TEXT) || '"', 'null') || ',"latest":' || coalesce('"' || CAST(r5.from_latest AS TEXT) || '"', 'null') || '}' ELSE 'null' END || ',"to":' || CASE WHEN r5.to_edtf IS NOT NULL THEN '{"edtf":' || CAST(to_json(CAST(r5.to_edtf AS TEXT)) AS TEXT) || '}' ELSE 'null' END || '}}'
            FROM membership AS r5
            WHERE r5.party_id = r1.id AND (r5.from_latest <= $1::DATE OR r5.from_latest IS NULL AND (r5.from_earliest IS NULL OR r5.from_earliest <= $1::DATE)) AND (r5.to_latest IS NULL OR r5.to_latest > $1::DATE) AND (NOT r5.illustrative OR r1.illustrative)
            ORDER BY (
              SELECT party_1.code
              FROM party AS party_1
              WHERE party_1.id = r5.party_id), r5.grouping_id, r5.id
            LIMIT 1000), ','), array_to_string(ARRAY(
            SELECT '{"grouping":' || coalesce((
                SELECT '{"code":' || CAST(to_json(CAST(r8.code AS TEXT)) AS TEXT) || '}'
                FROM grouping AS r8
                WHERE r8.id = r7.grouping_id AND (NOT r8.illustrative OR r7.illustrative)), 'null') || ',"status":"' || r7.status || '","attestedUntil":' || CASE WHEN r7.attested_until_edtf IS NOT NULL THEN '{"edtf":' || CAST(to_json(CAST(r7.attested_until_edtf AS TEXT)) AS TEXT) || '}' ELSE 'null' END || '}'
            FROM membership AS r7
            WHERE r7.party_id = r1.id AND (NOT r7.illustrative OR r1.illustrative)
            ORDER BY (
              SELECT party_1.code
              FROM party AS party_1
              WHERE party_1.id = r7.party_id), r7.grouping_id, r7.id
            LIMIT 1000), ','), array_to_string(ARRAY(
            SELECT '{"code":' || CAST(to_json(CAST(r9.code AS TEXT)) AS TEXT) || ',"holders":[' || array_to_string(ARRAY(
                SELECT '{"code":"' || r10.code || '"}'
                FROM (
                  SELECT party_1.id AS id, party_1.confidence AS confidence, party_1.illustrative AS illustrative, party_1.note AS note, party_1.recorded_at AS recorded_at, party_1.operation_id AS operation_id, party_1.code AS code, party_1.kind AS kind, party_1.name AS name, party_1.short_name AS short_name, party_1.country AS country, party_1.currency AS currency, party_1.iati_identifier AS iati_identifier, party_1.channel_code AS channel_code, party_1.parent_id AS parent_id, office_holder_1.position AS pair_place
                  FROM party AS party_1
                  JOIN office_holder AS office_holder_1 ON office_holder_1.party_id = party_1.id
                  WHERE office_holder_1.term_id = r9.id) AS r10
                WHERE NOT r10.illustrative OR r9.illustrative
                ORDER BY r10.pair_place, r10.id
                LIMIT 1000), ',') || ']}'
            FROM office_term AS r9
            WHERE r9.id IN (
              SELECT office_holder_1.term_id
              FROM office_holder AS office_holder_1
              WHERE office_holder_1.party_id = r1.id) AND coalesce(least(r9.from_latest, (
                  SELECT greatest(r9.from_earliest, CASE WHEN (office_term_1.to_earliest = office_term_1.to_latest) THEN office_term_1.to_latest ELSE office_term_1.to_latest + 1 END) AS greatest_1
                  FROM office_term AS office_term_1
                  WHERE office_term_1.office = r9.office AND office_term_1.part_of_id IS NOT DISTINCT
                  FROM r9.part_of_id AND (NOT office_term_1.illustrative OR r9.illustrative) AND (coalesce(office_term_1.from_latest, date '-infinity') < coalesce(r9.from_latest, date '-infinity') OR coalesce(office_term_1.from_latest, date '-infinity') = coalesce(r9.from_latest, date '-infinity') AND office_term_1.id < r9.id) AND NOT (EXISTS (
                      SELECT *
                      FROM office_term AS office_term_2
                      WHERE office_term_2.office = r9.office AND office_term_2.part_of_id IS NOT DISTINCT
                      FROM r9.part_of_id AND (NOT office_term_2.illustrative OR r9.illustrative) AND (coalesce(office_term_1.from_latest, date '-infinity') < coalesce(office_term_2.from_latest, date '-infinity') OR coalesce(office_term_1.from_latest, date '-infinity') = coalesce(office_term_2.from_latest, date '-infinity') AND office_term_1.id < office_term_2.id) AND (coalesce(office_term_2.from_latest, date '-infinity') < coalesce(r9.from_latest, date '-infinity') OR coalesce(office_term_2.from_latest, date '-infinity') = coalesce(r9.from_latest, date '-infinity') AND office_term_2.id < r9.id))) AND r9.from_earliest <= CASE WHEN (office_term_1.to_earliest = office_term_1.to_latest) THEN office_term_1.to_latest ELSE office_term_1.to_latest + 1 END + 1)), r9.from_earliest, date '-infinity') <= $2::DATE AND (r9.to_latest IS NULL OR CASE WHEN (r9.to_earliest = r9.to_latest) THEN r9.to_latest ELSE r9.to_latest + 1 END > $2::DATE) AND NOT (EXISTS (
                SELECT *
                FROM office_term AS office_term_3
                WHERE office_term_3.office = r9.office AND office_term_3.part_of_id IS NOT DISTINCT
                FROM r9.part_of_id AND (NOT office_term_3.illustrative OR r9.illustrative) AND (coalesce(r9.from_latest, date '-infinity') < coalesce(office_term_3.from_latest, date '-infinity') OR coalesce(r9.from_latest, date '-infinity') = coalesce(office_term_3.from_latest, date '-infinity') AND r9.id < office_term_3.id) AND coalesce(least(office_term_3.from_latest, (
                      SELECT greatest(office_term_3.from_earliest, CASE WHEN (office_term_4.to_earliest = office_term_4.to_latest) THEN office_term_4.to_latest ELSE office_term_4.to_latest + 1 END) AS greatest_2
                      FROM office_term AS office_term_4
                      WHERE office_term_4.office = office_term_3.office AND office_term_4.part_of_id IS NOT DISTINCT
                      FROM office_term_3.part_of_id AND (NOT office_term_4.illustrative OR office_term_3.illustrative) AND (coalesce(office_term_4.from_latest, date '-infinity') < coalesce(office_term_3.from_latest, date '-infinity') OR coalesce(office_term_4.from_latest, date '-infinity') = coalesce(office_term_3.from_latest, date '-infinity') AND office_term_4.id < office_term_3.id) AND NOT (EXISTS (
                          SELECT *
                          FROM office_term AS office_term_5
                          WHERE office_term_5.office = office_term_3.office AND office_term_5.part_of_id IS NOT DISTINCT
                          FROM office_term_3.part_of_id AND (NOT office_term_5.illustrative OR office_term_3.illustrative) AND (coalesce(office_term_4.from_latest, date '-infinity') < coalesce(office_term_5.from_latest, date '-infinity') OR coalesce(office_term_4.from_latest, date '-infinity') = coalesce(office_term_5.from_latest, date '-infinity') AND office_term_4.id < office_term_5.id) AND (coalesce(office_term_5.from_latest, date '-infinity') < coalesce(office_term_3.from_latest, date '-infinity') OR coalesce(office_term_5.from_latest, date '-infinity') = coalesce(office_term_3.from_latest, date '-infinity') AND office_term_5.id < office_term_3.id))) AND office_term_3.from_earliest <= CASE WHEN (office_term_4.to_earliest = office_term_4.to_latest) THEN office_term_4.to_latest ELSE office_term_4.to_latest + 1 END + 1)), office_term_3.from_earliest, date '-infinity') <= $2::DATE)) AND (NOT r9.illustrative OR r1.illustrative)
            ORDER BY r9.office, r9.from_latest NULLS LAST, r9.id
            LIMIT 1000), ','), array_to_string(ARRAY(
            SELECT '{"code":"' || r11.code || '"}'
            FROM (
              SELECT party_1.id AS id, party_1.confidence AS confidence, party_1.illustrative AS illustrative, party_1.note AS note, party_1.recorded_at AS recorded_at, party_1.operation_id AS operation_id, party_1.code AS code, party_1.kind AS kind, party_1.name AS name, party_1.short_name AS short_name, party_1.country AS country, party_1.currency AS currency, party_1.iati_identifier AS iati_identifier, party_1.channel_code AS channel_code, party_1.parent_id AS parent_id, party_1.id AS pair_place
              FROM party AS party_1
              JOIN party_member AS party_member_1 ON party_member_1.party_id = party_1.id
              WHERE party_member_1.group_id = r1.id) AS r11
            WHERE NOT r11.illustrative OR r1.illustrative
            ORDER BY r11.pair_place, r11.id
            LIMIT 1000), ','))
      FROM party AS r1
      WHERE r1.code = $3::VARCHAR
      LIMIT 1), 'null') || '}', 'UTF8')
