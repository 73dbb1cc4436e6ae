SELECT convert_to((('{"grouping":' || coalesce((
          SELECT (((((((((((((((((((((((((('{"code":' || CAST(to_json(CAST(grouping_1.code AS TEXT)) AS TEXT)) || ',"kind":') || CAST(to_json(CAST(grouping_1.kind AS TEXT)) AS TEXT)) || ',"name":') || coalesce(CAST(to_json(CAST(coalesce(grouping_1.name ->> 'es', grouping_1.name ->> 'en') AS TEXT)) AS TEXT), 'null')) || ',"from":') || CASE WHEN (grouping_1.from_edtf IS NOT NULL) THEN (((((('{"edtf":' || coalesce(CAST(to_json(CAST(grouping_1.from_edtf AS TEXT)) AS TEXT), 'null')) || ',"earliest":') || coalesce((('"' || CAST(grouping_1.from_earliest AS TEXT)) || '"'), 'null')) || ',"latest":') || coalesce((('"' || CAST(grouping_1.from_latest AS TEXT)) || '"'), 'null')) || '}') ELSE 'null' END) || ',"functions":') || CAST(to_json(grouping_1.functions) AS TEXT)) || ',"workingGroups":') || CAST(to_json(grouping_1.working_groups) AS TEXT)) || ',"then":') || (
                                        SELECT (('[' || coalesce(string_agg((('{"party":' || coalesce((
                                                        SELECT (('{"code":' || CAST(to_json(CAST(party_1.code AS TEXT)) AS TEXT)) || '}') AS anon_3
                                                        FROM party AS party_1
                                                        WHERE party_1.id = anon_4.party_id
                                                        LIMIT 1), 'null')) || '}'), ','), '')) || ']') AS anon_2
                                        FROM (
                                          SELECT membership_1.id AS id, membership_1.confidence AS confidence, membership_1.illustrative AS illustrative, membership_1.note AS note, membership_1.recorded_at AS recorded_at, membership_1.code AS code, membership_1.grouping_id AS grouping_id, membership_1.party_id AS party_id, membership_1.role AS role, membership_1.from_edtf AS from_edtf, membership_1.from_earliest AS from_earliest, membership_1.from_latest AS from_latest, membership_1.to_edtf AS to_edtf, membership_1.to_earliest AS to_earliest, membership_1.to_latest AS to_latest, membership_1.attested_from_edtf AS attested_from_edtf, membership_1.attested_from_earliest AS attested_from_earliest, membership_1.attested_from_latest AS attested_from_latest, membership_1.attested_until_edtf AS attested_until_edtf, membership_1.attested_until_earliest AS attested_until_earliest, membership_1.attested_until_latest AS attested_until_latest, membership_1.status AS status
                                          FROM membership AS membership_1
                                          WHERE membership_1.grouping_id = grouping_1.id AND (membership_1.from_latest <= $1::DATE OR membership_1.from_latest IS NULL AND (membership_1.from_earliest IS NULL OR membership_1.from_earliest <= $1::DATE)) AND (membership_1.to_latest IS NULL OR membership_1.to_latest > $1::DATE)
                                          ORDER BY (
                                            SELECT party_2.code
                                            FROM party AS party_2
                                            WHERE party_2.id = membership_1.party_id), membership_1.grouping_id, membership_1.id
                                          LIMIT 1000) AS anon_4)) || ',"later":') || (
                                    SELECT (('[' || coalesce(string_agg((((((((('{"party":' || coalesce((
                                                                SELECT (('{"code":' || CAST(to_json(CAST(party_3.code AS TEXT)) AS TEXT)) || '}') AS anon_6
                                                                FROM party AS party_3
                                                                WHERE party_3.id = anon_7.party_id
                                                                LIMIT 1), 'null')) || ',"role":') || CAST(to_json(CAST(anon_7.role AS TEXT)) AS TEXT)) || ',"status":') || CAST(to_json(CAST(anon_7.status AS TEXT)) AS TEXT)) || ',"attestedUntil":') || CASE WHEN (anon_7.attested_until_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(CAST(to_json(CAST(anon_7.attested_until_edtf AS TEXT)) AS TEXT), 'null')) || '}') ELSE 'null' END) || '}'), ','), '')) || ']') AS anon_5
                                    FROM (
                                      SELECT membership_2.id AS id, membership_2.confidence AS confidence, membership_2.illustrative AS illustrative, membership_2.note AS note, membership_2.recorded_at AS recorded_at, membership_2.code AS code, membership_2.grouping_id AS grouping_id, membership_2.party_id AS party_id, membership_2.role AS role, membership_2.from_edtf AS from_edtf, membership_2.from_earliest AS from_earliest, membership_2.from_latest AS from_latest, membership_2.to_edtf AS to_edtf, membership_2.to_earliest AS to_earliest, membership_2.to_latest AS to_latest, membership_2.attested_from_edtf AS attested_from_edtf, membership_2.attested_from_earliest AS attested_from_earliest, membership_2.attested_from_latest AS attested_from_latest, membership_2.attested_until_edtf AS attested_until_edtf, membership_2.attested_until_earliest AS attested_until_earliest, membership_2.attested_until_latest AS attested_until_latest, membership_2.status AS status
                                      FROM membership AS membership_2
                                      WHERE membership_2.grouping_id = grouping_1.id AND (membership_2.from_latest <= $2::DATE OR membership_2.from_latest IS NULL AND (membership_2.from_earliest IS NULL OR membership_2.from_earliest <= $2::DATE)) AND (membership_2.to_latest IS NULL OR membership_2.to_latest > $2::DATE)
                                      ORDER BY (
                                        SELECT party_4.code
                                        FROM party AS party_4
                                        WHERE party_4.id = membership_2.party_id), membership_2.grouping_id, membership_2.id
                                      LIMIT 1000) AS anon_7)) || ',"chairBefore":') || coalesce((
                                  SELECT (((('{"code":' || CAST(to_json(CAST(office_term_1.code AS TEXT)) AS TEXT)) || ',"holders":') || (
                                        SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_10.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_9
                                        FROM (
                                          SELECT anon_11.id AS id, anon_11.confidence AS confidence, anon_11.illustrative AS illustrative, anon_11.note AS note, anon_11.recorded_at AS recorded_at, anon_11.code AS code, anon_11.kind AS kind, anon_11.name AS name, anon_11.short_name AS short_name, anon_11.country AS country, anon_11.currency AS currency, anon_11.iati_identifier AS iati_identifier, anon_11.channel_code AS channel_code, anon_11.parent_id AS parent_id, anon_11.pair_place AS pair_place
                                          FROM (
                                            SELECT party_5.id AS id, party_5.confidence AS confidence, party_5.illustrative AS illustrative, party_5.note AS note, party_5.recorded_at AS recorded_at, party_5.code AS code, party_5.kind AS kind, party_5.name AS name, party_5.short_name AS short_name, party_5.country AS country, party_5.currency AS currency, party_5.iati_identifier AS iati_identifier, party_5.channel_code AS channel_code, party_5.parent_id AS parent_id, office_holder_1.position AS pair_place
                                            FROM party AS party_5
                                            JOIN office_holder AS office_holder_1 ON office_holder_1.party_id = party_5.id
                                            WHERE office_holder_1.term_id = office_term_1.id) AS anon_11
                                          ORDER BY anon_11.pair_place, anon_11.id
                                          LIMIT 1000) AS anon_10)) || '}') AS anon_8
                                  FROM office_term AS office_term_1
                                  WHERE office_term_1.office = CASE WHEN (grouping_1.code = 'MIRPS') THEN 'PRO_TEMPORE_PRESIDENCY' WHEN (grouping_1.code = 'SUPPORT_PLATFORM') THEN 'PLATFORM_CHAIR' END AND office_term_1.part_of_id IS NULL AND (office_term_1.from_latest <= $3::DATE OR office_term_1.from_latest IS NULL AND (office_term_1.from_earliest IS NULL OR office_term_1.from_earliest <= $3::DATE)) AND (office_term_1.to_latest IS NULL OR office_term_1.to_latest > $3::DATE) AND NOT (EXISTS (
                                      SELECT *
                                      FROM office_term AS office_term_2
                                      WHERE office_term_2.office = office_term_1.office AND office_term_2.part_of_id IS NOT DISTINCT
                                      FROM office_term_1.part_of_id AND (NOT office_term_2.illustrative OR office_term_1.illustrative) AND office_term_2.from_latest <= $3::DATE AND (office_term_2.from_latest > coalesce(office_term_1.from_latest, date '-infinity') OR office_term_2.from_latest = coalesce(office_term_1.from_latest, date '-infinity') AND office_term_2.id > office_term_1.id)))
                                  ORDER BY office_term_1.from_latest DESC, office_term_1.id
                                  LIMIT 1), 'null')) || ',"chair":') || coalesce((
                              SELECT (((((((((('{"code":' || CAST(to_json(CAST(office_term_3.code AS TEXT)) AS TEXT)) || ',"ordinal":') || coalesce(CAST(office_term_3.ordinal AS TEXT), 'null')) || ',"holders":') || (
                                            SELECT (('[' || coalesce(string_agg((((('{"code":' || CAST(to_json(CAST(anon_14.code AS TEXT)) AS TEXT)) || ',"name":') || coalesce(CAST(to_json(CAST(anon_14.name ->> 'en' AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_13
                                            FROM (
                                              SELECT anon_15.id AS id, anon_15.confidence AS confidence, anon_15.illustrative AS illustrative, anon_15.note AS note, anon_15.recorded_at AS recorded_at, anon_15.code AS code, anon_15.kind AS kind, anon_15.name AS name, anon_15.short_name AS short_name, anon_15.country AS country, anon_15.currency AS currency, anon_15.iati_identifier AS iati_identifier, anon_15.channel_code AS channel_code, anon_15.parent_id AS parent_id, anon_15.pair_place AS pair_place
                                              FROM (
                                                SELECT party_6.id AS id, party_6.confidence AS confidence, party_6.illustrative AS illustrative, party_6.note AS note, party_6.recorded_at AS recorded_at, party_6.code AS code, party_6.kind AS kind, party_6.name AS name, party_6.short_name AS short_name, party_6.country AS country, party_6.currency AS currency, party_6.iati_identifier AS iati_identifier, party_6.channel_code AS channel_code, party_6.parent_id AS parent_id, office_holder_2.position AS pair_place
                                                FROM party AS party_6
                                                JOIN office_holder AS office_holder_2 ON office_holder_2.party_id = party_6.id
                                                WHERE office_holder_2.term_id = office_term_3.id) AS anon_15
                                              ORDER BY anon_15.pair_place, anon_15.id
                                              LIMIT 1000) AS anon_14)) || ',"period":') || (((('{"from":' || CASE WHEN (office_term_3.from_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(CAST(to_json(CAST(office_term_3.from_edtf AS TEXT)) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"to":') || CASE WHEN (office_term_3.to_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(CAST(to_json(CAST(office_term_3.to_edtf AS TEXT)) AS TEXT), 'null')) || '}') ELSE 'null' END) || '}')) || ',"status":') || CAST(to_json(CAST(office_term_3.status AS TEXT)) AS TEXT)) || '}') AS anon_12
                              FROM office_term AS office_term_3
                              WHERE office_term_3.office = CASE WHEN (grouping_1.code = 'MIRPS') THEN 'PRO_TEMPORE_PRESIDENCY' WHEN (grouping_1.code = 'SUPPORT_PLATFORM') THEN 'PLATFORM_CHAIR' END AND office_term_3.part_of_id IS NULL AND (office_term_3.from_latest <= $4::DATE OR office_term_3.from_latest IS NULL AND (office_term_3.from_earliest IS NULL OR office_term_3.from_earliest <= $4::DATE)) AND (office_term_3.to_latest IS NULL OR office_term_3.to_latest > $4::DATE) AND NOT (EXISTS (
                                  SELECT *
                                  FROM office_term AS office_term_4
                                  WHERE office_term_4.office = office_term_3.office AND office_term_4.part_of_id IS NOT DISTINCT
                                  FROM office_term_3.part_of_id AND (NOT office_term_4.illustrative OR office_term_3.illustrative) AND office_term_4.from_latest <= $4::DATE AND (office_term_4.from_latest > coalesce(office_term_3.from_latest, date '-infinity') OR office_term_4.from_latest = coalesce(office_term_3.from_latest, date '-infinity') AND office_term_4.id > office_term_3.id)))
                              ORDER BY office_term_3.from_latest DESC, office_term_3.id
                              LIMIT 1), 'null')) || ',"chairAfter":') || coalesce((
                          SELECT (((((((('{"code":' || CAST(to_json(CAST(office_term_5.code AS TEXT)) AS TEXT)) || ',"holders":') || (
                                        SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_18.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_17
                                        FROM (
                                          SELECT anon_19.id AS id, anon_19.confidence AS confidence, anon_19.illustrative AS illustrative, anon_19.note AS note, anon_19.recorded_at AS recorded_at, anon_19.code AS code, anon_19.kind AS kind, anon_19.name AS name, anon_19.short_name AS short_name, anon_19.country AS country, anon_19.currency AS currency, anon_19.iati_identifier AS iati_identifier, anon_19.channel_code AS channel_code, anon_19.parent_id AS parent_id, anon_19.pair_place AS pair_place
                                          FROM (
                                            SELECT party_7.id AS id, party_7.confidence AS confidence, party_7.illustrative AS illustrative, party_7.note AS note, party_7.recorded_at AS recorded_at, party_7.code AS code, party_7.kind AS kind, party_7.name AS name, party_7.short_name AS short_name, party_7.country AS country, party_7.currency AS currency, party_7.iati_identifier AS iati_identifier, party_7.channel_code AS channel_code, party_7.parent_id AS parent_id, office_holder_3.position AS pair_place
                                            FROM party AS party_7
                                            JOIN office_holder AS office_holder_3 ON office_holder_3.party_id = party_7.id
                                            WHERE office_holder_3.term_id = office_term_5.id) AS anon_19
                                          ORDER BY anon_19.pair_place, anon_19.id
                                          LIMIT 1000) AS anon_18)) || ',"expectedTo":') || CASE WHEN (office_term_5.expected_to_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(CAST(to_json(CAST(office_term_5.expected_to_edtf AS TEXT)) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"attestedUntil":') || CASE WHEN (office_term_5.attested_until_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(CAST(to_json(CAST(office_term_5.attested_until_edtf AS TEXT)) AS TEXT), 'null')) || '}') ELSE 'null' END) || '}') AS anon_16
                          FROM office_term AS office_term_5
                          WHERE office_term_5.office = CASE WHEN (grouping_1.code = 'MIRPS') THEN 'PRO_TEMPORE_PRESIDENCY' WHEN (grouping_1.code = 'SUPPORT_PLATFORM') THEN 'PLATFORM_CHAIR' END AND office_term_5.part_of_id IS NULL AND (office_term_5.from_latest <= $5::DATE OR office_term_5.from_latest IS NULL AND (office_term_5.from_earliest IS NULL OR office_term_5.from_earliest <= $5::DATE)) AND (office_term_5.to_latest IS NULL OR office_term_5.to_latest > $5::DATE) AND NOT (EXISTS (
                              SELECT *
                              FROM office_term AS office_term_6
                              WHERE office_term_6.office = office_term_5.office AND office_term_6.part_of_id IS NOT DISTINCT
                              FROM office_term_5.part_of_id AND (NOT office_term_6.illustrative OR office_term_5.illustrative) AND office_term_6.from_latest <= $5::DATE AND (office_term_6.from_latest > coalesce(office_term_5.from_latest, date '-infinity') OR office_term_6.from_latest = coalesce(office_term_5.from_latest, date '-infinity') AND office_term_6.id > office_term_5.id)))
                          ORDER BY office_term_5.from_latest DESC, office_term_5.id
                          LIMIT 1), 'null')) || ',"successor":') || coalesce((
                      SELECT (('{"code":' || CAST(to_json(CAST(grouping_2.code AS TEXT)) AS TEXT)) || '}') AS anon_20
                      FROM grouping AS grouping_2
                      WHERE grouping_2.id = grouping_1.successor_id
                      LIMIT 1), 'null')) || ',"predecessor":') || coalesce((
                  SELECT (((((((((('{"code":' || CAST(to_json(CAST(grouping_3.code AS TEXT)) AS TEXT)) || ',"name":') || coalesce(CAST(to_json(CAST(grouping_3.name ->> 'en' AS TEXT)) AS TEXT), 'null')) || ',"members":') || (
                                SELECT (('[' || coalesce(string_agg((((((('{"party":' || coalesce((
                                                        SELECT (('{"code":' || CAST(to_json(CAST(party_8.code AS TEXT)) AS TEXT)) || '}') AS anon_23
                                                        FROM party AS party_8
                                                        WHERE party_8.id = anon_24.party_id
                                                        LIMIT 1), 'null')) || ',"status":') || CAST(to_json(CAST(anon_24.status AS TEXT)) AS TEXT)) || ',"attestedUntil":') || CASE WHEN (anon_24.attested_until_edtf IS NOT NULL) THEN (((('{"edtf":' || coalesce(CAST(to_json(CAST(anon_24.attested_until_edtf AS TEXT)) AS TEXT), 'null')) || ',"latest":') || coalesce((('"' || CAST(anon_24.attested_until_latest AS TEXT)) || '"'), 'null')) || '}') ELSE 'null' END) || '}'), ','), '')) || ']') AS anon_22
                                FROM (
                                  SELECT membership_3.id AS id, membership_3.confidence AS confidence, membership_3.illustrative AS illustrative, membership_3.note AS note, membership_3.recorded_at AS recorded_at, membership_3.code AS code, membership_3.grouping_id AS grouping_id, membership_3.party_id AS party_id, membership_3.role AS role, membership_3.from_edtf AS from_edtf, membership_3.from_earliest AS from_earliest, membership_3.from_latest AS from_latest, membership_3.to_edtf AS to_edtf, membership_3.to_earliest AS to_earliest, membership_3.to_latest AS to_latest, membership_3.attested_from_edtf AS attested_from_edtf, membership_3.attested_from_earliest AS attested_from_earliest, membership_3.attested_from_latest AS attested_from_latest, membership_3.attested_until_edtf AS attested_until_edtf, membership_3.attested_until_earliest AS attested_until_earliest, membership_3.attested_until_latest AS attested_until_latest, membership_3.status AS status
                                  FROM membership AS membership_3
                                  WHERE membership_3.grouping_id = grouping_3.id AND (membership_3.from_latest <= $1::DATE OR membership_3.from_latest IS NULL AND (membership_3.from_earliest IS NULL OR membership_3.from_earliest <= $1::DATE)) AND (membership_3.to_latest IS NULL OR membership_3.to_latest > $1::DATE)
                                  ORDER BY (
                                    SELECT party_9.code
                                    FROM party AS party_9
                                    WHERE party_9.id = membership_3.party_id), membership_3.grouping_id, membership_3.id
                                  LIMIT 1000) AS anon_24)) || ',"chair":') || coalesce((
                              SELECT (('{"code":' || CAST(to_json(CAST(office_term_7.code AS TEXT)) AS TEXT)) || '}') AS anon_25
                              FROM office_term AS office_term_7
                              WHERE office_term_7.office = CASE WHEN (grouping_3.code = 'MIRPS') THEN 'PRO_TEMPORE_PRESIDENCY' WHEN (grouping_3.code = 'SUPPORT_PLATFORM') THEN 'PLATFORM_CHAIR' END AND office_term_7.part_of_id IS NULL AND (office_term_7.from_latest <= $1::DATE OR office_term_7.from_latest IS NULL AND (office_term_7.from_earliest IS NULL OR office_term_7.from_earliest <= $1::DATE)) AND (office_term_7.to_latest IS NULL OR office_term_7.to_latest > $1::DATE) AND NOT (EXISTS (
                                  SELECT *
                                  FROM office_term AS office_term_8
                                  WHERE office_term_8.office = office_term_7.office AND office_term_8.part_of_id IS NOT DISTINCT
                                  FROM office_term_7.part_of_id AND (NOT office_term_8.illustrative OR office_term_7.illustrative) AND office_term_8.from_latest <= $1::DATE AND (office_term_8.from_latest > coalesce(office_term_7.from_latest, date '-infinity') OR office_term_8.from_latest = coalesce(office_term_7.from_latest, date '-infinity') AND office_term_8.id > office_term_7.id)))
                              ORDER BY office_term_7.from_latest DESC, office_term_7.id
                              LIMIT 1), 'null')) || ',"predecessor":') || coalesce((
                          SELECT (((((('{"code":' || CAST(to_json(CAST(grouping_4.code AS TEXT)) AS TEXT)) || ',"members":') || (
                                    SELECT (('[' || coalesce(string_agg((('{"party":' || coalesce((
                                                    SELECT (('{"code":' || CAST(to_json(CAST(party_10.code AS TEXT)) AS TEXT)) || '}') AS anon_28
                                                    FROM party AS party_10
                                                    WHERE party_10.id = anon_29.party_id
                                                    LIMIT 1), 'null')) || '}'), ','), '')) || ']') AS anon_27
                                    FROM (
                                      SELECT membership_4.id AS id, membership_4.confidence AS confidence, membership_4.illustrative AS illustrative, membership_4.note AS note, membership_4.recorded_at AS recorded_at, membership_4.code AS code, membership_4.grouping_id AS grouping_id, membership_4.party_id AS party_id, membership_4.role AS role, membership_4.from_edtf AS from_edtf, membership_4.from_earliest AS from_earliest, membership_4.from_latest AS from_latest, membership_4.to_edtf AS to_edtf, membership_4.to_earliest AS to_earliest, membership_4.to_latest AS to_latest, membership_4.attested_from_edtf AS attested_from_edtf, membership_4.attested_from_earliest AS attested_from_earliest, membership_4.attested_from_latest AS attested_from_latest, membership_4.attested_until_edtf AS attested_until_edtf, membership_4.attested_until_earliest AS attested_until_earliest, membership_4.attested_until_latest AS attested_until_latest, membership_4.status AS status
                                      FROM membership AS membership_4
                                      WHERE membership_4.grouping_id = grouping_4.id AND (membership_4.from_latest <= $6::DATE OR membership_4.from_latest IS NULL AND (membership_4.from_earliest IS NULL OR membership_4.from_earliest <= $6::DATE)) AND (membership_4.to_latest IS NULL OR membership_4.to_latest > $6::DATE)
                                      ORDER BY (
                                        SELECT party_11.code
                                        FROM party AS party_11
                                        WHERE party_11.id = membership_4.party_id), membership_4.grouping_id, membership_4.id
                                      LIMIT 1000) AS anon_29)) || ',"predecessor":') || coalesce((
                                  SELECT (('{"code":' || CAST(to_json(CAST(grouping_5.code AS TEXT)) AS TEXT)) || '}') AS anon_30
                                  FROM grouping AS grouping_5
                                  WHERE grouping_5.successor_id = grouping_4.id
                                  LIMIT 1), 'null')) || '}') AS anon_26
                          FROM grouping AS grouping_4
                          WHERE grouping_4.successor_id = grouping_3.id
                          LIMIT 1), 'null')) || '}') AS anon_21
                  FROM grouping AS grouping_3
                  WHERE grouping_3.successor_id = grouping_1.id
                  LIMIT 1), 'null')) || '}') AS anon_1
          FROM grouping AS grouping_1
          WHERE grouping_1.code = $7::VARCHAR
          LIMIT 1), 'null')) || '}'), 'UTF8') AS convert_to_1
