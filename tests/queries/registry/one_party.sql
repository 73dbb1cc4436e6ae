SELECT convert_to((('{"party":' || coalesce((
          SELECT (((((((((((((((((((((((((('{"confidence":' || CAST(to_json(CAST(party_1.confidence AS TEXT)) AS TEXT)) || ',"note":') || coalesce(CAST(to_json(CAST(party_1.note AS TEXT)) AS TEXT), 'null')) || ',"sources":') || (
                                                        SELECT (('[' || coalesce(string_agg((((((('{"aspect":' || coalesce(CAST(to_json(CAST(anon_3.aspect AS TEXT)) AS TEXT), 'null')) || ',"note":') || coalesce(CAST(to_json(CAST(anon_3.note AS TEXT)) AS TEXT), 'null')) || ',"document":') || coalesce((
                                                                        SELECT (((('{"code":' || CAST(to_json(CAST(document_1.code AS TEXT)) AS TEXT)) || ',"title":') || coalesce(CAST(to_json(CAST(coalesce(document_1.title ->> 'es', document_1.title ->> 'en') AS TEXT)) AS TEXT), 'null')) || '}') AS anon_4
                                                                        FROM document AS document_1
                                                                        WHERE document_1.id = anon_3.document_id
                                                                        LIMIT 1), 'null')) || '}'), ','), '')) || ']') AS anon_2
                                                        FROM (
                                                          SELECT citation_1.id AS id, citation_1.subject AS subject, citation_1.subject_id AS subject_id, citation_1.document_id AS document_id, citation_1.aspect AS aspect, citation_1.note AS note
                                                          FROM citation AS citation_1
                                                          WHERE citation_1.subject = 'party' AND citation_1.subject_id = party_1.id
                                                          ORDER BY citation_1.id
                                                          LIMIT 1000) AS anon_3)) || ',"__typename":"Party","code":') || CAST(to_json(CAST(party_1.code AS TEXT)) AS TEXT)) || ',"name":') || coalesce(CAST(to_json(CAST(party_1.name ->> 'en' AS TEXT)) AS TEXT), 'null')) || ',"aliases":') || (
                                            SELECT (('[' || coalesce(string_agg((((((('{"name":' || CAST(to_json(CAST(anon_6.name AS TEXT)) AS TEXT)) || ',"language":') || coalesce(CAST(to_json(CAST(anon_6.language AS TEXT)) AS TEXT), 'null')) || ',"note":') || coalesce(CAST(to_json(CAST(anon_6.note AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_5
                                            FROM (
                                              SELECT party_alias_1.id AS id, party_alias_1.party_id AS party_id, party_alias_1.name AS name, party_alias_1.language AS language, party_alias_1.from_edtf AS from_edtf, party_alias_1.from_earliest AS from_earliest, party_alias_1.from_latest AS from_latest, party_alias_1.to_edtf AS to_edtf, party_alias_1.to_earliest AS to_earliest, party_alias_1.to_latest AS to_latest, party_alias_1.note AS note
                                              FROM party_alias AS party_alias_1
                                              WHERE party_alias_1.party_id = party_1.id
                                              ORDER BY party_alias_1.id
                                              LIMIT 1000) AS anon_6)) || ',"iatiIdentifier":') || coalesce(CAST(to_json(CAST(party_1.iati_identifier AS TEXT)) AS TEXT), 'null')) || ',"channelCode":') || coalesce(CAST(to_json(CAST(party_1.channel_code AS TEXT)) AS TEXT), 'null')) || ',"illustrative":') || CAST(party_1.illustrative AS TEXT)) || ',"memberships":') || (
                            SELECT (('[' || coalesce(string_agg((((((((('{"grouping":' || coalesce((
                                                        SELECT (('{"code":' || CAST(to_json(CAST(grouping_1.code AS TEXT)) AS TEXT)) || '}') AS anon_8
                                                        FROM grouping AS grouping_1
                                                        WHERE grouping_1.id = anon_9.grouping_id
                                                        LIMIT 1), 'null')) || ',"role":') || CAST(to_json(CAST(anon_9.role AS TEXT)) AS TEXT)) || ',"status":') || CAST(to_json(CAST(anon_9.status AS TEXT)) AS TEXT)) || ',"period":') || (((('{"from":' || CASE WHEN (anon_9.from_edtf IS NOT NULL) THEN (((((('{"edtf":' || coalesce(CAST(to_json(CAST(anon_9.from_edtf AS TEXT)) AS TEXT), 'null')) || ',"earliest":') || coalesce((('"' || CAST(anon_9.from_earliest AS TEXT)) || '"'), 'null')) || ',"latest":') || coalesce((('"' || CAST(anon_9.from_latest AS TEXT)) || '"'), 'null')) || '}') ELSE 'null' END) || ',"to":') || CASE WHEN (anon_9.to_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(CAST(to_json(CAST(anon_9.to_edtf AS TEXT)) AS TEXT), 'null')) || '}') ELSE 'null' END) || '}')) || '}'), ','), '')) || ']') AS anon_7
                            FROM (
                              SELECT membership_1.id AS id, membership_1.confidence AS confidence, membership_1.illustrative AS illustrative, membership_1.note AS note, membership_1.recorded_at AS recorded_at, membership_1.code AS code, membership_1.grouping_id AS grouping_id, membership_1.party_id AS party_id, membership_1.role AS role, membership_1.from_edtf AS from_edtf, membership_1.from_earliest AS from_earliest, membership_1.from_latest AS from_latest, membership_1.to_edtf AS to_edtf, membership_1.to_earliest AS to_earliest, membership_1.to_latest AS to_latest, membership_1.attested_from_edtf AS attested_from_edtf, membership_1.attested_from_earliest AS attested_from_earliest, membership_1.attested_from_latest AS attested_from_latest, membership_1.attested_until_edtf AS attested_until_edtf, membership_1.attested_until_earliest AS attested_until_earliest, membership_1.attested_until_latest AS attested_until_latest, membership_1.status AS status
                              FROM membership AS membership_1
                              WHERE membership_1.party_id = party_1.id AND (membership_1.from_latest <= $1::DATE OR membership_1.from_latest IS NULL AND (membership_1.from_earliest IS NULL OR membership_1.from_earliest <= $1::DATE)) AND (membership_1.to_latest IS NULL OR membership_1.to_latest > $1::DATE)
                              ORDER BY (
                                SELECT party_2.code
                                FROM party AS party_2
                                WHERE party_2.id = membership_1.party_id), membership_1.grouping_id, membership_1.id
                              LIMIT 1000) AS anon_9)) || ',"every":') || (
                        SELECT (('[' || coalesce(string_agg((((((('{"grouping":' || coalesce((
                                                SELECT (('{"code":' || CAST(to_json(CAST(grouping_2.code AS TEXT)) AS TEXT)) || '}') AS anon_11
                                                FROM grouping AS grouping_2
                                                WHERE grouping_2.id = anon_12.grouping_id
                                                LIMIT 1), 'null')) || ',"status":') || CAST(to_json(CAST(anon_12.status AS TEXT)) AS TEXT)) || ',"attestedUntil":') || CASE WHEN (anon_12.attested_until_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(CAST(to_json(CAST(anon_12.attested_until_edtf AS TEXT)) AS TEXT), 'null')) || '}') ELSE 'null' END) || '}'), ','), '')) || ']') AS anon_10
                        FROM (
                          SELECT membership_2.id AS id, membership_2.confidence AS confidence, membership_2.illustrative AS illustrative, membership_2.note AS note, membership_2.recorded_at AS recorded_at, membership_2.code AS code, membership_2.grouping_id AS grouping_id, membership_2.party_id AS party_id, membership_2.role AS role, membership_2.from_edtf AS from_edtf, membership_2.from_earliest AS from_earliest, membership_2.from_latest AS from_latest, membership_2.to_edtf AS to_edtf, membership_2.to_earliest AS to_earliest, membership_2.to_latest AS to_latest, membership_2.attested_from_edtf AS attested_from_edtf, membership_2.attested_from_earliest AS attested_from_earliest, membership_2.attested_from_latest AS attested_from_latest, membership_2.attested_until_edtf AS attested_until_edtf, membership_2.attested_until_earliest AS attested_until_earliest, membership_2.attested_until_latest AS attested_until_latest, membership_2.status AS status
                          FROM membership AS membership_2
                          WHERE membership_2.party_id = party_1.id
                          ORDER BY (
                            SELECT party_3.code
                            FROM party AS party_3
                            WHERE party_3.id = membership_2.party_id), membership_2.grouping_id, membership_2.id
                          LIMIT 1000) AS anon_12)) || ',"officeTerms":') || (
                    SELECT (('[' || coalesce(string_agg((((('{"code":' || CAST(to_json(CAST(anon_14.code AS TEXT)) AS TEXT)) || ',"holders":') || (
                                  SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_16.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_15
                                  FROM (
                                    SELECT anon_17.id AS id, anon_17.confidence AS confidence, anon_17.illustrative AS illustrative, anon_17.note AS note, anon_17.recorded_at AS recorded_at, anon_17.code AS code, anon_17.kind AS kind, anon_17.name AS name, anon_17.short_name AS short_name, anon_17.country AS country, anon_17.currency AS currency, anon_17.iati_identifier AS iati_identifier, anon_17.channel_code AS channel_code, anon_17.parent_id AS parent_id, anon_17.pair_place AS pair_place
                                    FROM (
                                      SELECT party_4.id AS id, party_4.confidence AS confidence, party_4.illustrative AS illustrative, party_4.note AS note, party_4.recorded_at AS recorded_at, party_4.code AS code, party_4.kind AS kind, party_4.name AS name, party_4.short_name AS short_name, party_4.country AS country, party_4.currency AS currency, party_4.iati_identifier AS iati_identifier, party_4.channel_code AS channel_code, party_4.parent_id AS parent_id, office_holder_1.position AS pair_place
                                      FROM party AS party_4
                                      JOIN office_holder AS office_holder_1 ON office_holder_1.party_id = party_4.id
                                      WHERE office_holder_1.term_id = anon_14.id) AS anon_17
                                    ORDER BY anon_17.pair_place, anon_17.id
                                    LIMIT 1000) AS anon_16)) || '}'), ','), '')) || ']') AS anon_13
                    FROM (
                      SELECT office_term_1.id AS id, office_term_1.confidence AS confidence, office_term_1.illustrative AS illustrative, office_term_1.note AS note, office_term_1.recorded_at AS recorded_at, office_term_1.code AS code, office_term_1.office AS office, office_term_1.ordinal AS ordinal, office_term_1.cycle AS cycle, office_term_1.from_edtf AS from_edtf, office_term_1.from_earliest AS from_earliest, office_term_1.from_latest AS from_latest, office_term_1.to_edtf AS to_edtf, office_term_1.to_earliest AS to_earliest, office_term_1.to_latest AS to_latest, office_term_1.expected_to_edtf AS expected_to_edtf, office_term_1.expected_to_earliest AS expected_to_earliest, office_term_1.expected_to_latest AS expected_to_latest, office_term_1.attested_until_edtf AS attested_until_edtf, office_term_1.attested_until_earliest AS attested_until_earliest, office_term_1.attested_until_latest AS attested_until_latest, office_term_1.part_of_id AS part_of_id, office_term_1.status AS status
                      FROM office_term AS office_term_1
                      WHERE office_term_1.id IN (
                        SELECT office_holder_2.term_id
                        FROM office_holder AS office_holder_2, party AS party_1
                        WHERE office_holder_2.party_id = party_1.id) AND coalesce(least(office_term_1.from_latest, (
                            SELECT greatest(office_term_1.from_earliest, CASE WHEN (office_term_2.to_earliest = office_term_2.to_latest) THEN office_term_2.to_latest ELSE office_term_2.to_latest + 1 END) AS greatest_1
                            FROM office_term AS office_term_2
                            WHERE office_term_2.office = office_term_1.office AND office_term_2.part_of_id IS NOT DISTINCT
                            FROM office_term_1.part_of_id AND (NOT office_term_2.illustrative OR office_term_1.illustrative) AND (coalesce(office_term_2.from_latest, date '-infinity') < coalesce(office_term_1.from_latest, date '-infinity') OR coalesce(office_term_2.from_latest, date '-infinity') = coalesce(office_term_1.from_latest, date '-infinity') AND office_term_2.id < office_term_1.id) AND NOT (EXISTS (
                                SELECT *
                                FROM office_term AS office_term_3
                                WHERE office_term_3.office = office_term_1.office AND office_term_3.part_of_id IS NOT DISTINCT
                                FROM office_term_1.part_of_id AND (NOT office_term_3.illustrative OR office_term_1.illustrative) AND (coalesce(office_term_2.from_latest, date '-infinity') < coalesce(office_term_3.from_latest, date '-infinity') OR coalesce(office_term_2.from_latest, date '-infinity') = coalesce(office_term_3.from_latest, date '-infinity') AND office_term_2.id < office_term_3.id) AND (coalesce(office_term_3.from_latest, date '-infinity') < coalesce(office_term_1.from_latest, date '-infinity') OR coalesce(office_term_3.from_latest, date '-infinity') = coalesce(office_term_1.from_latest, date '-infinity') AND office_term_3.id < office_term_1.id))) AND office_term_1.from_earliest <= CASE WHEN (office_term_2.to_earliest = office_term_2.to_latest) THEN office_term_2.to_latest ELSE office_term_2.to_latest + 1 END + 1)), office_term_1.from_earliest, date '-infinity') <= $2::DATE AND (office_term_1.to_latest IS NULL OR CASE WHEN (office_term_1.to_earliest = office_term_1.to_latest) THEN office_term_1.to_latest ELSE office_term_1.to_latest + 1 END > $2::DATE) AND NOT (EXISTS (
                          SELECT *
                          FROM office_term AS office_term_4
                          WHERE office_term_4.office = office_term_1.office AND office_term_4.part_of_id IS NOT DISTINCT
                          FROM office_term_1.part_of_id AND (NOT office_term_4.illustrative OR office_term_1.illustrative) AND (coalesce(office_term_1.from_latest, date '-infinity') < coalesce(office_term_4.from_latest, date '-infinity') OR coalesce(office_term_1.from_latest, date '-infinity') = coalesce(office_term_4.from_latest, date '-infinity') AND office_term_1.id < office_term_4.id) AND coalesce(least(office_term_4.from_latest, (
                                SELECT greatest(office_term_4.from_earliest, CASE WHEN (office_term_5.to_earliest = office_term_5.to_latest) THEN office_term_5.to_latest ELSE office_term_5.to_latest + 1 END) AS greatest_2
                                FROM office_term AS office_term_5
                                WHERE office_term_5.office = office_term_4.office AND office_term_5.part_of_id IS NOT DISTINCT
                                FROM office_term_4.part_of_id AND (NOT office_term_5.illustrative OR office_term_4.illustrative) AND (coalesce(office_term_5.from_latest, date '-infinity') < coalesce(office_term_4.from_latest, date '-infinity') OR coalesce(office_term_5.from_latest, date '-infinity') = coalesce(office_term_4.from_latest, date '-infinity') AND office_term_5.id < office_term_4.id) AND NOT (EXISTS (
                                    SELECT *
                                    FROM office_term AS office_term_6
                                    WHERE office_term_6.office = office_term_4.office AND office_term_6.part_of_id IS NOT DISTINCT
                                    FROM office_term_4.part_of_id AND (NOT office_term_6.illustrative OR office_term_4.illustrative) AND (coalesce(office_term_5.from_latest, date '-infinity') < coalesce(office_term_6.from_latest, date '-infinity') OR coalesce(office_term_5.from_latest, date '-infinity') = coalesce(office_term_6.from_latest, date '-infinity') AND office_term_5.id < office_term_6.id) AND (coalesce(office_term_6.from_latest, date '-infinity') < coalesce(office_term_4.from_latest, date '-infinity') OR coalesce(office_term_6.from_latest, date '-infinity') = coalesce(office_term_4.from_latest, date '-infinity') AND office_term_6.id < office_term_4.id))) AND office_term_4.from_earliest <= CASE WHEN (office_term_5.to_earliest = office_term_5.to_latest) THEN office_term_5.to_latest ELSE office_term_5.to_latest + 1 END + 1)), office_term_4.from_earliest, date '-infinity') <= $2::DATE))
                      ORDER BY office_term_1.office, office_term_1.from_latest NULLS LAST, office_term_1.id
                      LIMIT 1000) AS anon_14)) || ',"members":') || (
                SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_19.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_18
                FROM (
                  SELECT anon_20.id AS id, anon_20.confidence AS confidence, anon_20.illustrative AS illustrative, anon_20.note AS note, anon_20.recorded_at AS recorded_at, anon_20.code AS code, anon_20.kind AS kind, anon_20.name AS name, anon_20.short_name AS short_name, anon_20.country AS country, anon_20.currency AS currency, anon_20.iati_identifier AS iati_identifier, anon_20.channel_code AS channel_code, anon_20.parent_id AS parent_id, anon_20.pair_place AS pair_place
                  FROM (
                    SELECT party_5.id AS id, party_5.confidence AS confidence, party_5.illustrative AS illustrative, party_5.note AS note, party_5.recorded_at AS recorded_at, party_5.code AS code, party_5.kind AS kind, party_5.name AS name, party_5.short_name AS short_name, party_5.country AS country, party_5.currency AS currency, party_5.iati_identifier AS iati_identifier, party_5.channel_code AS channel_code, party_5.parent_id AS parent_id, party_5.id AS pair_place
                    FROM party AS party_5
                    JOIN party_member AS party_member_1 ON party_member_1.party_id = party_5.id
                    WHERE party_member_1.group_id = party_1.id) AS anon_20
                  ORDER BY anon_20.pair_place, anon_20.id
                  LIMIT 1000) AS anon_19)) || '}') AS anon_1
          FROM party AS party_1
          WHERE party_1.code = $3::VARCHAR
          LIMIT 1), 'null')) || '}'), 'UTF8') AS convert_to_1
