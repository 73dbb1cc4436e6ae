SELECT convert_to((((((((((('{"before":' || (
                        SELECT (('[' || coalesce(string_agg((((('{"code":' || CAST(to_json(CAST(anon_2.code AS TEXT)) AS TEXT)) || ',"holders":') || (
                                      SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_4.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_3
                                      FROM (
                                        SELECT anon_5.id AS id, anon_5.confidence AS confidence, anon_5.illustrative AS illustrative, anon_5.note AS note, anon_5.recorded_at AS recorded_at, anon_5.code AS code, anon_5.kind AS kind, anon_5.name AS name, anon_5.short_name AS short_name, anon_5.country AS country, anon_5.currency AS currency, anon_5.iati_identifier AS iati_identifier, anon_5.channel_code AS channel_code, anon_5.parent_id AS parent_id, anon_5.pair_place AS pair_place
                                        FROM (
                                          SELECT party_1.id AS id, party_1.confidence AS confidence, party_1.illustrative AS illustrative, party_1.note AS note, party_1.recorded_at AS recorded_at, party_1.code AS code, party_1.kind AS kind, party_1.name AS name, party_1.short_name AS short_name, party_1.country AS country, party_1.currency AS currency, party_1.iati_identifier AS iati_identifier, party_1.channel_code AS channel_code, party_1.parent_id AS parent_id, office_holder_1.position AS pair_place
                                          FROM party AS party_1
                                          JOIN office_holder AS office_holder_1 ON office_holder_1.party_id = party_1.id
                                          WHERE office_holder_1.term_id = anon_2.id) AS anon_5
                                        ORDER BY anon_5.pair_place, anon_5.id
                                        LIMIT 1000) AS anon_4)) || '}'), ','), '')) || ']') AS anon_1
                        FROM (
                          SELECT office_term_1.id AS id, office_term_1.confidence AS confidence, office_term_1.illustrative AS illustrative, office_term_1.note AS note, office_term_1.recorded_at AS recorded_at, office_term_1.code AS code, office_term_1.office AS office, office_term_1.ordinal AS ordinal, office_term_1.cycle AS cycle, office_term_1.from_edtf AS from_edtf, office_term_1.from_earliest AS from_earliest, office_term_1.from_latest AS from_latest, office_term_1.to_edtf AS to_edtf, office_term_1.to_earliest AS to_earliest, office_term_1.to_latest AS to_latest, office_term_1.expected_to_edtf AS expected_to_edtf, office_term_1.expected_to_earliest AS expected_to_earliest, office_term_1.expected_to_latest AS expected_to_latest, office_term_1.attested_until_edtf AS attested_until_edtf, office_term_1.attested_until_earliest AS attested_until_earliest, office_term_1.attested_until_latest AS attested_until_latest, office_term_1.part_of_id AS part_of_id, office_term_1.status AS status
                          FROM office_term AS office_term_1
                          WHERE office_term_1.id IS NOT NULL AND office_term_1.office = $1::VARCHAR AND (office_term_1.from_latest <= $2::DATE OR office_term_1.from_latest IS NULL AND (office_term_1.from_earliest IS NULL OR office_term_1.from_earliest <= $2::DATE)) AND (office_term_1.to_latest IS NULL OR office_term_1.to_latest > $2::DATE) AND NOT (EXISTS (
                              SELECT *
                              FROM office_term AS office_term_2
                              WHERE office_term_2.office = office_term_1.office AND office_term_2.part_of_id IS NOT DISTINCT
                              FROM office_term_1.part_of_id AND (NOT office_term_2.illustrative OR office_term_1.illustrative) AND office_term_2.from_latest <= $2::DATE AND (office_term_2.from_latest > coalesce(office_term_1.from_latest, date '-infinity') OR office_term_2.from_latest = coalesce(office_term_1.from_latest, date '-infinity') AND office_term_2.id > office_term_1.id)))
                          ORDER BY office_term_1.office, office_term_1.from_latest NULLS LAST, office_term_1.id
                          LIMIT 1000) AS anon_2)) || ',"handover":') || (
                    SELECT (('[' || coalesce(string_agg((((('{"code":' || CAST(to_json(CAST(anon_7.code AS TEXT)) AS TEXT)) || ',"holders":') || (
                                  SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_9.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_8
                                  FROM (
                                    SELECT anon_10.id AS id, anon_10.confidence AS confidence, anon_10.illustrative AS illustrative, anon_10.note AS note, anon_10.recorded_at AS recorded_at, anon_10.code AS code, anon_10.kind AS kind, anon_10.name AS name, anon_10.short_name AS short_name, anon_10.country AS country, anon_10.currency AS currency, anon_10.iati_identifier AS iati_identifier, anon_10.channel_code AS channel_code, anon_10.parent_id AS parent_id, anon_10.pair_place AS pair_place
                                    FROM (
                                      SELECT party_2.id AS id, party_2.confidence AS confidence, party_2.illustrative AS illustrative, party_2.note AS note, party_2.recorded_at AS recorded_at, party_2.code AS code, party_2.kind AS kind, party_2.name AS name, party_2.short_name AS short_name, party_2.country AS country, party_2.currency AS currency, party_2.iati_identifier AS iati_identifier, party_2.channel_code AS channel_code, party_2.parent_id AS parent_id, office_holder_2.position AS pair_place
                                      FROM party AS party_2
                                      JOIN office_holder AS office_holder_2 ON office_holder_2.party_id = party_2.id
                                      WHERE office_holder_2.term_id = anon_7.id) AS anon_10
                                    ORDER BY anon_10.pair_place, anon_10.id
                                    LIMIT 1000) AS anon_9)) || '}'), ','), '')) || ']') AS anon_6
                    FROM (
                      SELECT office_term_3.id AS id, office_term_3.confidence AS confidence, office_term_3.illustrative AS illustrative, office_term_3.note AS note, office_term_3.recorded_at AS recorded_at, office_term_3.code AS code, office_term_3.office AS office, office_term_3.ordinal AS ordinal, office_term_3.cycle AS cycle, office_term_3.from_edtf AS from_edtf, office_term_3.from_earliest AS from_earliest, office_term_3.from_latest AS from_latest, office_term_3.to_edtf AS to_edtf, office_term_3.to_earliest AS to_earliest, office_term_3.to_latest AS to_latest, office_term_3.expected_to_edtf AS expected_to_edtf, office_term_3.expected_to_earliest AS expected_to_earliest, office_term_3.expected_to_latest AS expected_to_latest, office_term_3.attested_until_edtf AS attested_until_edtf, office_term_3.attested_until_earliest AS attested_until_earliest, office_term_3.attested_until_latest AS attested_until_latest, office_term_3.part_of_id AS part_of_id, office_term_3.status AS status
                      FROM office_term AS office_term_3
                      WHERE office_term_3.id IS NOT NULL AND office_term_3.office = $1::VARCHAR AND (office_term_3.from_latest <= $3::DATE OR office_term_3.from_latest IS NULL AND (office_term_3.from_earliest IS NULL OR office_term_3.from_earliest <= $3::DATE)) AND (office_term_3.to_latest IS NULL OR office_term_3.to_latest > $3::DATE) AND NOT (EXISTS (
                          SELECT *
                          FROM office_term AS office_term_4
                          WHERE office_term_4.office = office_term_3.office AND office_term_4.part_of_id IS NOT DISTINCT
                          FROM office_term_3.part_of_id AND (NOT office_term_4.illustrative OR office_term_3.illustrative) AND office_term_4.from_latest <= $3::DATE AND (office_term_4.from_latest > coalesce(office_term_3.from_latest, date '-infinity') OR office_term_4.from_latest = coalesce(office_term_3.from_latest, date '-infinity') AND office_term_4.id > office_term_3.id)))
                      ORDER BY office_term_3.office, office_term_3.from_latest NULLS LAST, office_term_3.id
                      LIMIT 1000) AS anon_7)) || ',"after":') || (
                SELECT (('[' || coalesce(string_agg((((((((('{"code":' || CAST(to_json(CAST(anon_12.code AS TEXT)) AS TEXT)) || ',"holders":') || (
                                      SELECT (('[' || coalesce(string_agg((((('{"code":' || CAST(to_json(CAST(anon_14.code AS TEXT)) AS TEXT)) || ',"name":') || coalesce(CAST(to_json(CAST(coalesce(anon_14.name ->> 'es', anon_14.name ->> 'en') AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_13
                                      FROM (
                                        SELECT anon_15.id AS id, anon_15.confidence AS confidence, anon_15.illustrative AS illustrative, anon_15.note AS note, anon_15.recorded_at AS recorded_at, anon_15.code AS code, anon_15.kind AS kind, anon_15.name AS name, anon_15.short_name AS short_name, anon_15.country AS country, anon_15.currency AS currency, anon_15.iati_identifier AS iati_identifier, anon_15.channel_code AS channel_code, anon_15.parent_id AS parent_id, anon_15.pair_place AS pair_place
                                        FROM (
                                          SELECT party_3.id AS id, party_3.confidence AS confidence, party_3.illustrative AS illustrative, party_3.note AS note, party_3.recorded_at AS recorded_at, party_3.code AS code, party_3.kind AS kind, party_3.name AS name, party_3.short_name AS short_name, party_3.country AS country, party_3.currency AS currency, party_3.iati_identifier AS iati_identifier, party_3.channel_code AS channel_code, party_3.parent_id AS parent_id, office_holder_3.position AS pair_place
                                          FROM party AS party_3
                                          JOIN office_holder AS office_holder_3 ON office_holder_3.party_id = party_3.id
                                          WHERE office_holder_3.term_id = anon_12.id) AS anon_15
                                        ORDER BY anon_15.pair_place, anon_15.id
                                        LIMIT 1000) AS anon_14)) || ',"ordinal":') || coalesce(CAST(anon_12.ordinal AS TEXT), 'null')) || ',"cycle":') || coalesce(CAST(to_json(CAST(anon_12.cycle AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_11
                FROM (
                  SELECT office_term_5.id AS id, office_term_5.confidence AS confidence, office_term_5.illustrative AS illustrative, office_term_5.note AS note, office_term_5.recorded_at AS recorded_at, office_term_5.code AS code, office_term_5.office AS office, office_term_5.ordinal AS ordinal, office_term_5.cycle AS cycle, office_term_5.from_edtf AS from_edtf, office_term_5.from_earliest AS from_earliest, office_term_5.from_latest AS from_latest, office_term_5.to_edtf AS to_edtf, office_term_5.to_earliest AS to_earliest, office_term_5.to_latest AS to_latest, office_term_5.expected_to_edtf AS expected_to_edtf, office_term_5.expected_to_earliest AS expected_to_earliest, office_term_5.expected_to_latest AS expected_to_latest, office_term_5.attested_until_edtf AS attested_until_edtf, office_term_5.attested_until_earliest AS attested_until_earliest, office_term_5.attested_until_latest AS attested_until_latest, office_term_5.part_of_id AS part_of_id, office_term_5.status AS status
                  FROM office_term AS office_term_5
                  WHERE office_term_5.id IS NOT NULL AND office_term_5.office = $1::VARCHAR AND (office_term_5.from_latest <= $4::DATE OR office_term_5.from_latest IS NULL AND (office_term_5.from_earliest IS NULL OR office_term_5.from_earliest <= $4::DATE)) AND (office_term_5.to_latest IS NULL OR office_term_5.to_latest > $4::DATE) AND NOT (EXISTS (
                      SELECT *
                      FROM office_term AS office_term_6
                      WHERE office_term_6.office = office_term_5.office AND office_term_6.part_of_id IS NOT DISTINCT
                      FROM office_term_5.part_of_id AND (NOT office_term_6.illustrative OR office_term_5.illustrative) AND office_term_6.from_latest <= $4::DATE AND (office_term_6.from_latest > coalesce(office_term_5.from_latest, date '-infinity') OR office_term_6.from_latest = coalesce(office_term_5.from_latest, date '-infinity') AND office_term_6.id > office_term_5.id)))
                  ORDER BY office_term_5.office, office_term_5.from_latest NULLS LAST, office_term_5.id
                  LIMIT 1000) AS anon_12)) || ',"vagueStart":') || (
            SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_17.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_16
            FROM (
              SELECT office_term_7.id AS id, office_term_7.confidence AS confidence, office_term_7.illustrative AS illustrative, office_term_7.note AS note, office_term_7.recorded_at AS recorded_at, office_term_7.code AS code, office_term_7.office AS office, office_term_7.ordinal AS ordinal, office_term_7.cycle AS cycle, office_term_7.from_edtf AS from_edtf, office_term_7.from_earliest AS from_earliest, office_term_7.from_latest AS from_latest, office_term_7.to_edtf AS to_edtf, office_term_7.to_earliest AS to_earliest, office_term_7.to_latest AS to_latest, office_term_7.expected_to_edtf AS expected_to_edtf, office_term_7.expected_to_earliest AS expected_to_earliest, office_term_7.expected_to_latest AS expected_to_latest, office_term_7.attested_until_edtf AS attested_until_edtf, office_term_7.attested_until_earliest AS attested_until_earliest, office_term_7.attested_until_latest AS attested_until_latest, office_term_7.part_of_id AS part_of_id, office_term_7.status AS status
              FROM office_term AS office_term_7
              WHERE office_term_7.id IS NOT NULL AND office_term_7.office = $1::VARCHAR AND (office_term_7.from_latest <= $5::DATE OR office_term_7.from_latest IS NULL AND (office_term_7.from_earliest IS NULL OR office_term_7.from_earliest <= $5::DATE)) AND (office_term_7.to_latest IS NULL OR office_term_7.to_latest > $5::DATE) AND NOT (EXISTS (
                  SELECT *
                  FROM office_term AS office_term_8
                  WHERE office_term_8.office = office_term_7.office AND office_term_8.part_of_id IS NOT DISTINCT
                  FROM office_term_7.part_of_id AND (NOT office_term_8.illustrative OR office_term_7.illustrative) AND office_term_8.from_latest <= $5::DATE AND (office_term_8.from_latest > coalesce(office_term_7.from_latest, date '-infinity') OR office_term_8.from_latest = coalesce(office_term_7.from_latest, date '-infinity') AND office_term_8.id > office_term_7.id)))
              ORDER BY office_term_7.office, office_term_7.from_latest NULLS LAST, office_term_7.id
              LIMIT 1000) AS anon_17)) || ',"all":') || (
        SELECT (('[' || coalesce(string_agg((((((((((('{"office":' || CAST(to_json(CAST(anon_19.office AS TEXT)) AS TEXT)) || ',"code":') || CAST(to_json(CAST(anon_19.code AS TEXT)) AS TEXT)) || ',"partOf":') || coalesce((
                                SELECT (('{"code":' || CAST(to_json(CAST(office_term_9.code AS TEXT)) AS TEXT)) || '}') AS anon_20
                                FROM office_term AS office_term_9
                                WHERE office_term_9.id = anon_19.part_of_id
                                LIMIT 1), 'null')) || ',"units":') || (
                          SELECT (('[' || coalesce(string_agg((((('{"code":' || CAST(to_json(CAST(anon_22.code AS TEXT)) AS TEXT)) || ',"holders":') || (
                                        SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_24.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_23
                                        FROM (
                                          SELECT anon_25.id AS id, anon_25.confidence AS confidence, anon_25.illustrative AS illustrative, anon_25.note AS note, anon_25.recorded_at AS recorded_at, anon_25.code AS code, anon_25.kind AS kind, anon_25.name AS name, anon_25.short_name AS short_name, anon_25.country AS country, anon_25.currency AS currency, anon_25.iati_identifier AS iati_identifier, anon_25.channel_code AS channel_code, anon_25.parent_id AS parent_id, anon_25.pair_place AS pair_place
                                          FROM (
                                            SELECT party_4.id AS id, party_4.confidence AS confidence, party_4.illustrative AS illustrative, party_4.note AS note, party_4.recorded_at AS recorded_at, party_4.code AS code, party_4.kind AS kind, party_4.name AS name, party_4.short_name AS short_name, party_4.country AS country, party_4.currency AS currency, party_4.iati_identifier AS iati_identifier, party_4.channel_code AS channel_code, party_4.parent_id AS parent_id, office_holder_4.position AS pair_place
                                            FROM party AS party_4
                                            JOIN office_holder AS office_holder_4 ON office_holder_4.party_id = party_4.id
                                            WHERE office_holder_4.term_id = anon_22.id) AS anon_25
                                          ORDER BY anon_25.pair_place, anon_25.id
                                          LIMIT 1000) AS anon_24)) || '}'), ','), '')) || ']') AS anon_21
                          FROM (
                            SELECT office_term_10.id AS id, office_term_10.confidence AS confidence, office_term_10.illustrative AS illustrative, office_term_10.note AS note, office_term_10.recorded_at AS recorded_at, office_term_10.code AS code, office_term_10.office AS office, office_term_10.ordinal AS ordinal, office_term_10.cycle AS cycle, office_term_10.from_edtf AS from_edtf, office_term_10.from_earliest AS from_earliest, office_term_10.from_latest AS from_latest, office_term_10.to_edtf AS to_edtf, office_term_10.to_earliest AS to_earliest, office_term_10.to_latest AS to_latest, office_term_10.expected_to_edtf AS expected_to_edtf, office_term_10.expected_to_earliest AS expected_to_earliest, office_term_10.expected_to_latest AS expected_to_latest, office_term_10.attested_until_edtf AS attested_until_edtf, office_term_10.attested_until_earliest AS attested_until_earliest, office_term_10.attested_until_latest AS attested_until_latest, office_term_10.part_of_id AS part_of_id, office_term_10.status AS status
                            FROM office_term AS office_term_10
                            WHERE office_term_10.part_of_id = anon_19.id
                            ORDER BY office_term_10.office, office_term_10.from_latest NULLS LAST, office_term_10.id
                            LIMIT 1000) AS anon_22)) || ',"status":') || CAST(to_json(CAST(anon_19.status AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_18
        FROM (
          SELECT office_term_11.id AS id, office_term_11.confidence AS confidence, office_term_11.illustrative AS illustrative, office_term_11.note AS note, office_term_11.recorded_at AS recorded_at, office_term_11.code AS code, office_term_11.office AS office, office_term_11.ordinal AS ordinal, office_term_11.cycle AS cycle, office_term_11.from_edtf AS from_edtf, office_term_11.from_earliest AS from_earliest, office_term_11.from_latest AS from_latest, office_term_11.to_edtf AS to_edtf, office_term_11.to_earliest AS to_earliest, office_term_11.to_latest AS to_latest, office_term_11.expected_to_edtf AS expected_to_edtf, office_term_11.expected_to_earliest AS expected_to_earliest, office_term_11.expected_to_latest AS expected_to_latest, office_term_11.attested_until_edtf AS attested_until_edtf, office_term_11.attested_until_earliest AS attested_until_earliest, office_term_11.attested_until_latest AS attested_until_latest, office_term_11.part_of_id AS part_of_id, office_term_11.status AS status
          FROM office_term AS office_term_11
          WHERE office_term_11.id IS NOT NULL AND (office_term_11.from_latest <= $6::DATE OR office_term_11.from_latest IS NULL AND (office_term_11.from_earliest IS NULL OR office_term_11.from_earliest <= $6::DATE)) AND (office_term_11.to_latest IS NULL OR office_term_11.to_latest > $6::DATE) AND NOT (EXISTS (
              SELECT *
              FROM office_term AS office_term_12
              WHERE office_term_12.office = office_term_11.office AND office_term_12.part_of_id IS NOT DISTINCT
              FROM office_term_11.part_of_id AND (NOT office_term_12.illustrative OR office_term_11.illustrative) AND office_term_12.from_latest <= $6::DATE AND (office_term_12.from_latest > coalesce(office_term_11.from_latest, date '-infinity') OR office_term_12.from_latest = coalesce(office_term_11.from_latest, date '-infinity') AND office_term_12.id > office_term_11.id)))
          ORDER BY office_term_11.office, office_term_11.from_latest NULLS LAST, office_term_11.id
          LIMIT 1000) AS anon_19)) || '}'), 'UTF8') AS convert_to_1
