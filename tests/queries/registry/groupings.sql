SELECT convert_to((('{"groupings":' || (
        SELECT (('[' || coalesce(string_agg((((((((((((('{"code":' || CAST(to_json(CAST(anon_2.code AS TEXT)) AS TEXT)) || ',"kind":') || CAST(to_json(CAST(anon_2.kind AS TEXT)) AS TEXT)) || ',"shortName":') || coalesce(CAST(to_json(CAST(anon_2.short_name ->> 'en' AS TEXT)) AS TEXT), 'null')) || ',"aliases":') || (
                              SELECT (('[' || coalesce(string_agg((((('{"name":' || CAST(to_json(CAST(anon_4.name AS TEXT)) AS TEXT)) || ',"language":') || coalesce(CAST(to_json(CAST(anon_4.language AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_3
                              FROM (
                                SELECT anon_5.name AS name, anon_5.language AS language, anon_5.note AS note, anon_5.id AS id
                                FROM (
                                  SELECT anon_6.item ->> 'name' AS name, anon_6.item ->> 'language' AS language, anon_6.item ->> 'note' AS note, CAST(anon_6.place AS BIGINT) AS id
                                  FROM jsonb_array_elements(anon_2.aliases) WITH ORDINALITY AS anon_6(item, place)) AS anon_5
                                ORDER BY anon_5.id
                                LIMIT 1000) AS anon_4)) || ',"successor":') || coalesce((
                            SELECT (('{"code":' || CAST(to_json(CAST(grouping_1.code AS TEXT)) AS TEXT)) || '}') AS anon_7
                            FROM grouping AS grouping_1
                            WHERE grouping_1.id = anon_2.successor_id
                            LIMIT 1), 'null')) || ',"members":') || (
                      SELECT (('[' || coalesce(string_agg((((((('{"party":' || coalesce((
                                              SELECT (('{"code":' || CAST(to_json(CAST(party_1.code AS TEXT)) AS TEXT)) || '}') AS anon_9
                                              FROM party AS party_1
                                              WHERE party_1.id = anon_10.party_id
                                              LIMIT 1), 'null')) || ',"role":') || CAST(to_json(CAST(anon_10.role AS TEXT)) AS TEXT)) || ',"status":') || CAST(to_json(CAST(anon_10.status AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_8
                      FROM (
                        SELECT membership_1.id AS id, membership_1.confidence AS confidence, membership_1.illustrative AS illustrative, membership_1.note AS note, membership_1.recorded_at AS recorded_at, membership_1.code AS code, membership_1.grouping_id AS grouping_id, membership_1.party_id AS party_id, membership_1.role AS role, membership_1.from_edtf AS from_edtf, membership_1.from_earliest AS from_earliest, membership_1.from_latest AS from_latest, membership_1.to_edtf AS to_edtf, membership_1.to_earliest AS to_earliest, membership_1.to_latest AS to_latest, membership_1.attested_from_edtf AS attested_from_edtf, membership_1.attested_from_earliest AS attested_from_earliest, membership_1.attested_from_latest AS attested_from_latest, membership_1.attested_until_edtf AS attested_until_edtf, membership_1.attested_until_earliest AS attested_until_earliest, membership_1.attested_until_latest AS attested_until_latest, membership_1.status AS status
                        FROM membership AS membership_1
                        WHERE membership_1.grouping_id = anon_2.id
                        ORDER BY (
                          SELECT party_2.code
                          FROM party AS party_2
                          WHERE party_2.id = membership_1.party_id), membership_1.grouping_id, membership_1.id
                        LIMIT 1000) AS anon_10)) || '}'), ','), '')) || ']') AS anon_1
        FROM (
          SELECT grouping_2.id AS id, grouping_2.confidence AS confidence, grouping_2.illustrative AS illustrative, grouping_2.note AS note, grouping_2.recorded_at AS recorded_at, grouping_2.code AS code, grouping_2.kind AS kind, grouping_2.name AS name, grouping_2.short_name AS short_name, grouping_2.aliases AS aliases, grouping_2.founded_by_id AS founded_by_id, grouping_2.from_edtf AS from_edtf, grouping_2.from_earliest AS from_earliest, grouping_2.from_latest AS from_latest, grouping_2.successor_id AS successor_id, grouping_2.functions AS functions, grouping_2.working_groups AS working_groups
          FROM grouping AS grouping_2
          ORDER BY grouping_2.id
          LIMIT 1000) AS anon_2)) || '}'), 'UTF8') AS convert_to_1
