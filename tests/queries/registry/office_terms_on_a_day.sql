SELECT convert_to(format('{"before":[%s],"handover":[%s],"after":[%s],"vagueStart":[%s],"all":[%s]}', array_to_string(ARRAY(
        SELECT '{"code":' || CAST(to_json(CAST(r1.code AS TEXT)) AS TEXT) || ',"holders":[' || array_to_string(ARRAY(
            SELECT '{"code":"' || r2.code || '"}'
            FROM (
              SELECT party_1.id AS id, party_1.confidence AS confidence, party_1.illustrative AS illustrative, party_1.note AS note, party_1.recorded_at AS recorded_at, party_1.operation_id AS operation_id, party_1.code AS code, party_1.kind AS kind, party_1.name AS name, party_1.short_name AS short_name, party_1.country AS country, party_1.currency AS currency, party_1.iati_identifier AS iati_identifier, party_1.channel_code AS channel_code, party_1.parent_id AS parent_id, office_holder_1.position AS pair_place
              FROM party AS party_1
              JOIN office_holder AS office_holder_1 ON office_holder_1.party_id = party_1.id
              WHERE office_holder_1.term_id = r1.id) AS r2
            WHERE NOT r2.illustrative OR r1.illustrative
            ORDER BY r2.pair_place, r2.id
            LIMIT 1000), ',') || ']}'
        FROM office_term AS r1
        WHERE r1.id IS NOT NULL AND r1.office = $1::VARCHAR AND coalesce(least(r1.from_latest, (
              SELECT greatest(r1.from_earliest, CASE WHEN (office_term_1.to_earliest = office_term_1.to_latest) THEN office_term_1.to_latest ELSE office_term_1.to_latest + 1 END) AS greatest_1
              FROM office_term AS office_term_1
              WHERE office_term_1.office = r1.office AND office_term_1.part_of_id IS NOT DISTINCT
              FROM r1.part_of_id AND (NOT office_term_1.illustrative OR r1.illustrative) AND (coalesce(office_term_1.from_latest, date '-infinity') < coalesce(r1.from_latest, date '-infinity') OR coalesce(office_term_1.from_latest, date '-infinity') = coalesce(r1.from_latest, date '-infinity') AND office_term_1.id < r1.id) AND NOT (EXISTS (
                  SELECT *
                  FROM office_term AS office_term_2
                  WHERE office_term_2.office = r1.office AND office_term_2.part_of_id IS NOT DISTINCT
                  FROM r1.part_of_id AND (NOT office_term_2.illustrative OR r1.illustrative) AND (coalesce(office_term_1.from_latest, date '-infinity') < coalesce(office_term_2.from_latest, date '-infinity') OR coalesce(office_term_1.from_latest, date '-infinity') = coalesce(office_term_2.from_latest, date '-infinity') AND office_term_1.id < office_term_2.id) AND (coalesce(office_term_2.from_latest, date '-infinity') < coalesce(r1.from_latest, date '-infinity') OR coalesce(office_term_2.from_latest, date '-infinity') = coalesce(r1.from_latest, date '-infinity') AND office_term_2.id < r1.id))) AND r1.from_earliest <= CASE WHEN (office_term_1.to_earliest = office_term_1.to_latest) THEN office_term_1.to_latest ELSE office_term_1.to_latest + 1 END + 1)), r1.from_earliest, date '-infinity') <= $2::DATE AND (r1.to_latest IS NULL OR CASE WHEN (r1.to_earliest = r1.to_latest) THEN r1.to_latest ELSE r1.to_latest + 1 END > $2::DATE) AND NOT (EXISTS (
            SELECT *
            FROM office_term AS office_term_3
            WHERE office_term_3.office = r1.office AND office_term_3.part_of_id IS NOT DISTINCT
            FROM r1.part_of_id AND (NOT office_term_3.illustrative OR r1.illustrative) AND (coalesce(r1.from_latest, date '-infinity') < coalesce(office_term_3.from_latest, date '-infinity') OR coalesce(r1.from_latest, date '-infinity') = coalesce(office_term_3.from_latest, date '-infinity') AND r1.id < office_term_3.id) AND coalesce(least(office_term_3.from_latest, (
                  SELECT greatest(office_term_3.from_earliest, CASE WHEN (office_term_4.to_earliest = office_term_4.to_latest) THEN office_term_4.to_latest ELSE office_term_4.to_latest + 1 END) AS greatest_2
                  FROM office_term AS office_term_4
                  WHERE office_term_4.office = office_term_3.office AND office_term_4.part_of_id IS NOT DISTINCT
                  FROM office_term_3.part_of_id AND (NOT office_term_4.illustrative OR office_term_3.illustrative) AND (coalesce(office_term_4.from_latest, date '-infinity') < coalesce(office_term_3.from_latest, date '-infinity') OR coalesce(office_term_4.from_latest, date '-infinity') = coalesce(office_term_3.from_latest, date '-infinity') AND office_term_4.id < office_term_3.id) AND NOT (EXISTS (
                      SELECT *
                      FROM office_term AS office_term_5
                      WHERE office_term_5.office = office_term_3.office AND office_term_5.part_of_id IS NOT DISTINCT
                      FROM office_term_3.part_of_id AND (NOT office_term_5.illustrative OR office_term_3.illustrative) AND (coalesce(office_term_4.from_latest, date '-infinity') < coalesce(office_term_5.from_latest, date '-infinity') OR coalesce(office_term_4.from_latest, date '-infinity') = coalesce(office_term_5.from_latest, date '-infinity') AND office_term_4.id < office_term_5.id) AND (coalesce(office_term_5.from_latest, date '-infinity') < coalesce(office_term_3.from_latest, date '-infinity') OR coalesce(office_term_5.from_latest, date '-infinity') = coalesce(office_term_3.from_latest, date '-infinity') AND office_term_5.id < office_term_3.id))) AND office_term_3.from_earliest <= CASE WHEN (office_term_4.to_earliest = office_term_4.to_latest) THEN office_term_4.to_latest ELSE office_term_4.to_latest + 1 END + 1)), office_term_3.from_earliest, date '-infinity') <= $2::DATE)) AND NOT r1.illustrative
        ORDER BY r1.office, r1.from_latest NULLS LAST, r1.id
        LIMIT 1000), ','), array_to_string(ARRAY(
        SELECT '{"code":' || CAST(to_json(CAST(r3.code AS TEXT)) AS TEXT) || ',"holders":[' || array_to_string(ARRAY(
            SELECT '{"code":"' || r4.code || '"}'
            FROM (
              SELECT party_1.id AS id, party_1.confidence AS confidence, party_1.illustrative AS illustrative, party_1.note AS note, party_1.recorded_at AS recorded_at, party_1.operation_id AS operation_id, party_1.code AS code, party_1.kind AS kind, party_1.name AS name, party_1.short_name AS short_name, party_1.country AS country, party_1.currency AS currency, party_1.iati_identifier AS iati_identifier, party_1.channel_code AS channel_code, party_1.parent_id AS parent_id, office_holder_1.position AS pair_place
              FROM party AS party_1
              JOIN office_holder AS office_holder_1 ON office_holder_1.party_id = party_1.id
              WHERE office_holder_1.term_id = r3.id) AS r4
            WHERE NOT r4.illustrative OR r3.illustrative
            ORDER BY r4.pair_place, r4.id
            LIMIT 1000), ',') || ']}'
        FROM office_term AS r3
        WHERE r3.id IS NOT NULL AND r3.office = $1::VARCHAR AND coalesce(least(r3.from_latest, (
              SELECT greatest(r3.from_earliest, CASE WHEN (office_term_1.to_earliest = office_term_1.to_latest) THEN office_term_1.to_latest ELSE office_term_1.to_latest + 1 END) AS greatest_1
              FROM office_term AS office_term_1
              WHERE office_term_1.office = r3.office AND office_term_1.part_of_id IS NOT DISTINCT
              FROM r3.part_of_id AND (NOT office_term_1.illustrative OR r3.illustrative) AND (coalesce(office_term_1.from_latest, date '-infinity') < coalesce(r3.from_latest, date '-infinity') OR coalesce(office_term_1.from_latest, date '-infinity') = coalesce(r3.from_latest, date '-infinity') AND office_term_1.id < r3.id) AND NOT (EXISTS (
                  SELECT *
                  FROM office_term AS office_term_2
                  WHERE office_term_2.office = r3.office AND office_term_2.part_of_id IS NOT DISTINCT
                  FROM r3.part_of_id AND (NOT office_term_2.illustrative OR r3.illustrative) AND (coalesce(office_term_1.from_latest, date '-infinity') < coalesce(office_term_2.from_latest, date '-infinity') OR coalesce(office_term_1.from_latest, date '-infinity') = coalesce(office_term_2.from_latest, date '-infinity') AND office_term_1.id < office_term_2.id) AND (coalesce(office_term_2.from_latest, date '-infinity') < coalesce(r3.from_latest, date '-infinity') OR coalesce(office_term_2.from_latest, date '-infinity') = coalesce(r3.from_latest, date '-infinity') AND office_term_2.id < r3.id))) AND r3.from_earliest <= CASE WHEN (office_term_1.to_earliest = office_term_1.to_latest) THEN office_term_1.to_latest ELSE office_term_1.to_latest + 1 END + 1)), r3.from_earliest, date '-infinity') <= $3::DATE AND (r3.to_latest IS NULL OR CASE WHEN (r3.to_earliest = r3.to_latest) THEN r3.to_latest ELSE r3.to_latest + 1 END > $3::DATE) AND NOT (EXISTS (
            SELECT *
            FROM office_term AS office_term_3
            WHERE office_term_3.office = r3.office AND office_term_3.part_of_id IS NOT DISTINCT
            FROM r3.part_of_id AND (NOT office_term_3.illustrative OR r3.illustrative) AND (coalesce(r3.from_latest, date '-infinity') < coalesce(office_term_3.from_latest, date '-infinity') OR coalesce(r3.from_latest, date '-infinity') = coalesce(office_term_3.from_latest, date '-infinity') AND r3.id < office_term_3.id) AND coalesce(least(office_term_3.from_latest, (
                  SELECT greatest(office_term_3.from_earliest, CASE WHEN (office_term_4.to_earliest = office_term_4.to_latest) THEN office_term_4.to_latest ELSE office_term_4.to_latest + 1 END) AS greatest_2
                  FROM office_term AS office_term_4
                  WHERE office_term_4.office = office_term_3.office AND office_term_4.part_of_id IS NOT DISTINCT
                  FROM office_term_3.part_of_id AND (NOT office_term_4.illustrative OR office_term_3.illustrative) AND (coalesce(office_term_4.from_latest, date '-infinity') < coalesce(office_term_3.from_latest, date '-infinity') OR coalesce(office_term_4.from_latest, date '-infinity') = coalesce(office_term_3.from_latest, date '-infinity') AND office_term_4.id < office_term_3.id) AND NOT (EXISTS (
                      SELECT *
                      FROM office_term AS office_term_5
                      WHERE office_term_5.office = office_term_3.office AND office_term_5.part_of_id IS NOT DISTINCT
                      FROM office_term_3.part_of_id AND (NOT office_term_5.illustrative OR office_term_3.illustrative) AND (coalesce(office_term_4.from_latest, date '-infinity') < coalesce(office_term_5.from_latest, date '-infinity') OR coalesce(office_term_4.from_latest, date '-infinity') = coalesce(office_term_5.from_latest, date '-infinity') AND office_term_4.id < office_term_5.id) AND (coalesce(office_term_5.from_latest, date '-infinity') < coalesce(office_term_3.from_latest, date '-infinity') OR coalesce(office_term_5.from_latest, date '-infinity') = coalesce(office_term_3.from_latest, date '-infinity') AND office_term_5.id < office_term_3.id))) AND office_term_3.from_earliest <= CASE WHEN (office_term_4.to_earliest = office_term_4.to_latest) THEN office_term_4.to_latest ELSE office_term_4.to_latest + 1 END + 1)), office_term_3.from_earliest, date '-infinity') <= $3::DATE)) AND NOT r3.illustrative
        ORDER BY r3.office, r3.from_latest NULLS LAST, r3.id
        LIMIT 1000), ','), array_to_string(ARRAY(
        SELECT '{"code":' || CAST(to_json(CAST(r5.code AS TEXT)) AS TEXT) || ',"holders":[' || array_to_string(ARRAY(
            SELECT '{"code":"' || r6.code || '","name":' || coalesce(CAST(to_json(CAST(coalesce(r6.name ->> 'es', r6.name ->> 'en') AS TEXT)) AS TEXT), 'null') || '}'
            FROM (
              SELECT party_1.id AS id, party_1.confidence AS confidence, party_1.illustrative AS illustrative, party_1.note AS note, party_1.recorded_at AS recorded_at, party_1.operation_id AS operation_id, party_1.code AS code, party_1.kind AS kind, party_1.name AS name, party_1.short_name AS short_name, party_1.country AS country, party_1.currency AS currency, party_1.iati_identifier AS iati_identifier, party_1.channel_code AS channel_code, party_1.parent_id AS parent_id, office_holder_1.position AS pair_place
              FROM party AS party_1
              JOIN office_holder AS office_holder_1 ON office_holder_1.party_id = party_1.id
              WHERE office_holder_1.term_id = r5.id) AS r6
            WHERE NOT r6.illustrative OR r5.illustrative
            ORDER BY r6.pair_place, r6.id
            LIMIT 1000), ',') || '],"ordinal":' || coalesce(CAST(r5.ordinal AS TEXT), 'null') || ',"cycle":' || coalesce(CAST(to_json(CAST(r5.cycle AS TEXT)) AS TEXT), 'null') || '}'
        FROM office_term AS r5
        WHERE r5.id IS NOT NULL AND r5.office = $1::VARCHAR AND coalesce(least(r5.from_latest, (
              SELECT greatest(r5.from_earliest, CASE WHEN (office_term_1.to_earliest = office_term_1.to_latest) THEN office_term_1.to_latest ELSE office_term_1.to_latest + 1 END) AS greatest_1
              FROM office_term AS office_term_1
              WHERE office_term_1.office = r5.office AND office_term_1.part_of_id IS NOT DISTINCT
              FROM r5.part_of_id AND (NOT office_term_1.illustrative OR r5.illustrative) AND (coalesce(office_term_1.from_latest, date '-infinity') < coalesce(r5.from_latest, date '-infinity') OR coalesce(office_term_1.from_latest, date '-infinity') = coalesce(r5.from_latest, date '-infinity') AND office_term_1.id < r5.id) AND NOT (EXISTS (
                  SELECT *
                  FROM office_term AS office_term_2
                  WHERE office_term_2.office = r5.office AND office_term_2.part_of_id IS NOT DISTINCT
                  FROM r5.part_of_id AND (NOT office_term_2.illustrative OR r5.illustrative) AND (coalesce(office_term_1.from_latest, date '-infinity') < coalesce(office_term_2.from_latest, date '-infinity') OR coalesce(office_term_1.from_latest, date '-infinity') = coalesce(office_term_2.from_latest, date '-infinity') AND office_term_1.id < office_term_2.id) AND (coalesce(office_term_2.from_latest, date '-infinity') < coalesce(r5.from_latest, date '-infinity') OR coalesce(office_term_2.from_latest, date '-infinity') = coalesce(r5.from_latest, date '-infinity') AND office_term_2.id < r5.id))) AND r5.from_earliest <= CASE WHEN (office_term_1.to_earliest = office_term_1.to_latest) THEN office_term_1.to_latest ELSE office_term_1.to_latest + 1 END + 1)), r5.from_earliest, date '-infinity') <= $4::DATE AND (r5.to_latest IS NULL OR CASE WHEN (r5.to_earliest = r5.to_latest) THEN r5.to_latest ELSE r5.to_latest + 1 END > $4::DATE) AND NOT (EXISTS (
            SELECT *
            FROM office_term AS office_term_3
            WHERE office_term_3.office = r5.office AND office_term_3.part_of_id IS NOT DISTINCT
            FROM r5.part_of_id AND (NOT office_term_3.illustrative OR r5.illustrative) AND (coalesce(r5.from_latest, date '-infinity') < coalesce(office_term_3.from_latest, date '-infinity') OR coalesce(r5.from_latest, date '-infinity') = coalesce(office_term_3.from_latest, date '-infinity') AND r5.id < office_term_3.id) AND coalesce(least(office_term_3.from_latest, (
                  SELECT greatest(office_term_3.from_earliest, CASE WHEN (office_term_4.to_earliest = office_term_4.to_latest) THEN office_term_4.to_latest ELSE office_term_4.to_latest + 1 END) AS greatest_2
                  FROM office_term AS office_term_4
                  WHERE office_term_4.office = office_term_3.office AND office_term_4.part_of_id IS NOT DISTINCT
                  FROM office_term_3.part_of_id AND (NOT office_term_4.illustrative OR office_term_3.illustrative) AND (coalesce(office_term_4.from_latest, date '-infinity') < coalesce(office_term_3.from_latest, date '-infinity') OR coalesce(office_term_4.from_latest, date '-infinity') = coalesce(office_term_3.from_latest, date '-infinity') AND office_term_4.id < office_term_3.id) AND NOT (EXISTS (
                      SELECT *
                      FROM office_term AS office_term_5
                      WHERE office_term_5.office = office_term_3.office AND office_term_5.part_of_id IS NOT DISTINCT
                      FROM office_term_3.part_of_id AND (NOT office_term_5.illustrative OR office_term_3.illustrative) AND (coalesce(office_term_4.from_latest, date '-infinity') < coalesce(office_term_5.from_latest, date '-infinity') OR coalesce(office_term_4.from_latest, date '-infinity') = coalesce(office_term_5.from_latest, date '-infinity') AND office_term_4.id < office_term_5.id) AND (coalesce(office_term_5.from_latest, date '-infinity') < coalesce(office_term_3.from_latest, date '-infinity') OR coalesce(office_term_5.from_latest, date '-infinity') = coalesce(office_term_3.from_latest, date '-infinity') AND office_term_5.id < office_term_3.id))) AND office_term_3.from_earliest <= CASE WHEN (office_term_4.to_earliest = office_term_4.to_latest) THEN office_term_4.to_latest ELSE office_term_4.to_latest + 1 END + 1)), office_term_3.from_earliest, date '-infinity') <= $4::DATE)) AND NOT r5.illustrative
        ORDER BY r5.office, r5.from_latest NULLS LAST, r5.id
        LIMIT 1000), ','), array_to_string(ARRAY(
        SELECT '{"code":' || CAST(to_json(CAST(r7.code AS TEXT)) AS TEXT) || '}'
        FROM office_term AS r7
        WHERE r7.id IS NOT NULL AND r7.office = $1::VARCHAR AND coalesce(least(r7.from_latest, (
              SELECT greatest(r7.from_earliest, CASE WHEN (office_term_1.to_earliest = office_term_1.to_latest) THEN office_term_1.to_latest ELSE office_term_1.to_latest + 1 END) AS greatest_1
              FROM office_term AS office_term_1
              WHERE office_term_1.office = r7.office AND office_term_1.part_of_id IS NOT DISTINCT
              FROM r7.part_of_id AND (NOT office_term_1.illustrative OR r7.illustrative) AND (coalesce(office_term_1.from_latest, date '-infinity') < coalesce(r7.from_latest, date '-infinity') OR coalesce(office_term_1.from_latest, date '-infinity') = coalesce(r7.from_latest, date '-infinity') AND office_term_1.id < r7.id) AND NOT (EXISTS (
                  SELECT *
                  FROM office_term AS office_term_2
                  WHERE office_term_2.office = r7.office AND office_term_2.part_of_id IS NOT DISTINCT
                  FROM r7.part_of_id AND (NOT office_term_2.illustrative OR r7.illustrative) AND (coalesce(office_term_1.from_latest, date '-infinity') < coalesce(office_term_2.from_latest, date '-infinity') OR coalesce(office_term_1.from_latest, date '-infinity') = coalesce(office_term_2.from_latest, date '-infinity') AND office_term_1.id < office_term_2.id) AND (coalesce(office_term_2.from_latest, date '-infinity') < coalesce(r7.from_latest, date '-infinity') OR coalesce(office_term_2.from_latest, date '-infinity') = coalesce(r7.from_latest, date '-infinity') AND office_term_2.id < r7.id))) AND r7.from_earliest <= CASE WHEN (office_term_1.to_earliest = office_term_1.to_latest) THEN office_term_1.to_latest ELSE office_term_1.to_latest + 1 END + 1)), r7.from_earliest, date '-infinity') <= $5::DATE AND (r7.to_latest IS NULL OR CASE WHEN (r7.to_earliest = r7.to_latest) THEN r7.to_latest ELSE r7.to_latest + 1 END > $5::DATE) AND NOT (EXISTS (
            SELECT *
            FROM office_term AS office_term_3
            WHERE office_term_3.office = r7.office AND office_term_3.part_of_id IS NOT DISTINCT
            FROM r7.part_of_id AND (NOT office_term_3.illustrative OR r7.illustrative) AND (coalesce(r7.from_latest, date '-infinity') < coalesce(office_term_3.from_latest, date '-infinity') OR coalesce(r7.from_latest, date '-infinity') = coalesce(office_term_3.from_latest, date '-infinity') AND r7.id < office_term_3.id) AND coalesce(least(office_term_3.from_latest, (
                  SELECT greatest(office_term_3.from_earliest, CASE WHEN (office_term_4.to_earliest = office_term_4.to_latest) THEN office_term_4.to_latest ELSE office_term_4.to_latest + 1 END) AS greatest_2
                  FROM office_term AS office_term_4
                  WHERE office_term_4.office = office_term_3.office AND office_term_4.part_of_id IS NOT DISTINCT
                  FROM office_term_3.part_of_id AND (NOT office_term_4.illustrative OR office_term_3.illustrative) AND (coalesce(office_term_4.from_latest, date '-infinity') < coalesce(office_term_3.from_latest, date '-infinity') OR coalesce(office_term_4.from_latest, date '-infinity') = coalesce(office_term_3.from_latest, date '-infinity') AND office_term_4.id < office_term_3.id) AND NOT (EXISTS (
                      SELECT *
                      FROM office_term AS office_term_5
                      WHERE office_term_5.office = office_term_3.office AND office_term_5.part_of_id IS NOT DISTINCT
                      FROM office_term_3.part_of_id AND (NOT office_term_5.illustrative OR office_term_3.illustrative) AND (coalesce(office_term_4.from_latest, date '-infinity') < coalesce(office_term_5.from_latest, date '-infinity') OR coalesce(office_term_4.from_latest, date '-infinity') = coalesce(office_term_5.from_latest, date '-infinity') AND office_term_4.id < office_term_5.id) AND (coalesce(office_term_5.from_latest, date '-infinity') < coalesce(office_term_3.from_latest, date '-infinity') OR coalesce(office_term_5.from_latest, date '-infinity') = coalesce(office_term_3.from_latest, date '-infinity') AND office_term_5.id < office_term_3.id))) AND office_term_3.from_earliest <= CASE WHEN (office_term_4.to_earliest = office_term_4.to_latest) THEN office_term_4.to_latest ELSE office_term_4.to_latest + 1 END + 1)), office_term_3.from_earliest, date '-infinity') <= $5::DATE)) AND NOT r7.illustrative
        ORDER BY r7.office, r7.from_latest NULLS LAST, r7.id
        LIMIT 1000), ','), array_to_string(ARRAY(
        SELECT '{"office":"' || r8.office || '","code":' || CAST(to_json(CAST(r8.code AS TEXT)) AS TEXT) || ',"partOf":' || coalesce((
            SELECT '{"code":' || CAST(to_json(CAST(r9.code AS TEXT)) AS TEXT) || '}'
            FROM office_term AS r9
            WHERE r9.id = r8.part_of_id AND (NOT r9.illustrative OR r8.illustrative)), 'null') || ',"units":[' || array_to_string(ARRAY(
            SELECT '{"code":' || CAST(to_json(CAST(r10.code AS TEXT)) AS TEXT) || ',"holders":[' || array_to_string(ARRAY(
                SELECT '{"code":"' || r11.code || '"}'
                FROM (
                  SELECT party_1.id AS id, party_1.confidence AS confidence, party_1.illustrative AS illustrative, party_1.note AS note, party_1.recorded_at AS recorded_at, party_1.operation_id AS operation_id, party_1.code AS code, party_1.kind AS kind, party_1.name AS name, party_1.short_name AS short_name, party_1.country AS country, party_1.currency AS currency, party_1.iati_identifier AS iati_identifier, party_1.channel_code AS channel_code, party_1.parent_id AS parent_id, office_holder_1.position AS pair_place
                  FROM party AS party_1
                  JOIN office_holder AS office_holder_1 ON office_holder_1.party_id = party_1.id
                  WHERE office_holder_1.term_id = r10.id) AS r11
                WHERE NOT r11.illustrative OR r10.illustrative
                ORDER BY r11.pair_place, r11.id
                LIMIT 1000), ',') || ']}'
            FROM office_term AS r10
            WHERE r10.part_of_id = r8.id AND (NOT r10.illustrative OR r8.illustrative)
            ORDER BY r10.office, r10.from_latest NULLS LAST, r10.id
            LIMIT 1000), ',') || '],"status":"' || r8.status || '"}'
        FROM office_term AS r8
        WHERE r8.id IS NOT NULL AND coalesce(least(r8.from_latest, (
              SELECT greatest(r8.from_earliest, CASE WHEN (office_term_1.to_earliest = office_term_1.to_latest) THEN office_term_1.to_latest ELSE office_term_1.to_latest + 1 END) AS greatest_1
              FROM office_term AS office_term_1
              WHERE office_term_1.office = r8.office AND office_term_1.part_of_id IS NOT DISTINCT
              FROM r8.part_of_id AND (NOT office_term_1.illustrative OR r8.illustrative) AND (coalesce(office_term_1.from_latest, date '-infinity') < coalesce(r8.from_latest, date '-infinity') OR coalesce(office_term_1.from_latest, date '-infinity') = coalesce(r8.from_latest, date '-infinity') AND office_term_1.id < r8.id) AND NOT (EXISTS (
                  SELECT *
                  FROM office_term AS office_term_2
                  WHERE office_term_2.office = r8.office AND office_term_2.part_of_id IS NOT DISTINCT
                  FROM r8.part_of_id AND (NOT office_term_2.illustrative OR r8.illustrative) AND (coalesce(office_term_1.from_latest, date '-infinity') < coalesce(office_term_2.from_latest, date '-infinity') OR coalesce(office_term_1.from_latest, date '-infinity') = coalesce(office_term_2.from_latest, date '-infinity') AND office_term_1.id < office_term_2.id) AND (coalesce(office_term_2.from_latest, date '-infinity') < coalesce(r8.from_latest, date '-infinity') OR coalesce(office_term_2.from_latest, date '-infinity') = coalesce(r8.from_latest, date '-infinity') AND office_term_2.id < r8.id))) AND r8.from_earliest <= CASE WHEN (office_term_1.to_earliest = office_term_1.to_latest) THEN office_term_1.to_latest ELSE office_term_1.to_latest + 1 END + 1)), r8.from_earliest, date '-infinity') <= $6::DATE AND (r8.to_latest IS NULL OR CASE WHEN (r8.to_earliest = r8.to_latest) THEN r8.to_latest ELSE r8.to_latest + 1 END > $6::DATE) AND NOT (EXISTS (
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
                      FROM office_term_3.part_of_id AND (NOT office_term_5.illustrative OR office_term_3.illustrative) AND (coalesce(office_term_4.from_latest, date '-infinity') < coalesce(office_term_5.from_latest, date '-infinity') OR coalesce(office_term_4.from_latest, date '-infinity') = coalesce(office_term_5.from_latest, date '-infinity') AND office_term_4.id < office_term_5.id) AND (coalesce(office_term_5.from_latest, date '-infinity') < coalesce(office_term_3.from_latest, date '-infinity') OR coalesce(office_term_5.from_latest, date '-infinity') = coalesce(office_term_3.from_latest, date '-infinity') AND office_term_5.id < office_term_3.id))) AND office_term_3.from_earliest <= CASE WHEN (office_term_4.to_earliest = office_term_4.to_latest) THEN office_term_4.to_latest ELSE office_term_4.to_latest + 1 END + 1)), office_term_3.from_earliest, date '-infinity') <= $6::DATE)) AND NOT r8.illustrative
        ORDER BY r8.office, r8.from_latest NULLS LAST, r8.id
        LIMIT 1000), ',')), 'UTF8')
