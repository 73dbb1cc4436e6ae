SELECT convert_to((((((((((((((('{"pillars":' || (
                                SELECT (('[' || coalesce(string_agg((((((((((((((('{"code":' || CAST(to_json(CAST(anon_2.code AS TEXT)) AS TEXT)) || ',"name":') || coalesce(CAST(to_json(CAST(anon_2.name ->> 'en' AS TEXT)) AS TEXT), 'null')) || ',"es":') || coalesce(CAST(to_json(CAST(coalesce(anon_2.name ->> 'es', anon_2.name ->> 'en') AS TEXT)) AS TEXT), 'null')) || ',"ordinal":') || coalesce(CAST(anon_2.ordinal AS TEXT), 'null')) || ',"group2019":') || coalesce(CAST(to_json(CAST(anon_2.details ->> 'group_2019' AS TEXT)) AS TEXT), 'null')) || ',"focus2019":') || coalesce(CAST(to_json(CAST(anon_2.details ->> 'focus_2019' AS TEXT)) AS TEXT), 'null')) || ',"aliases":') || (
                                              SELECT (('[' || coalesce(string_agg((((((('{"name":' || CAST(to_json(CAST(anon_4.name AS TEXT)) AS TEXT)) || ',"language":') || coalesce(CAST(to_json(CAST(anon_4.language AS TEXT)) AS TEXT), 'null')) || ',"note":') || coalesce(CAST(to_json(CAST(anon_4.note AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_3
                                              FROM (
                                                SELECT anon_5.name AS name, anon_5.language AS language, anon_5.note AS note, anon_5.id AS id
                                                FROM (
                                                  SELECT anon_6.item ->> 'name' AS name, anon_6.item ->> 'language' AS language, anon_6.item ->> 'note' AS note, CAST(anon_6.place AS BIGINT) AS id
                                                  FROM jsonb_array_elements(anon_2.aliases) WITH ORDINALITY AS anon_6(item, place)) AS anon_5
                                                ORDER BY anon_5.id
                                                LIMIT 1000) AS anon_4)) || '}'), ','), '')) || ']') AS anon_1
                                FROM (
                                  SELECT code_list_item_1.id AS id, code_list_item_1.confidence AS confidence, code_list_item_1.illustrative AS illustrative, code_list_item_1.note AS note, code_list_item_1.recorded_at AS recorded_at, code_list_item_1.code_list AS code_list, code_list_item_1.code AS code, code_list_item_1.name AS name, code_list_item_1.ordinal AS ordinal, code_list_item_1.aliases AS aliases, code_list_item_1.details AS details, code_list_item_1.excluded AS excluded
                                  FROM code_list_item AS code_list_item_1
                                  WHERE code_list_item_1.code_list = 'PILLAR'
                                  ORDER BY coalesce(code_list_item_1.ordinal, 1000000), code_list_item_1.id
                                  LIMIT 1000) AS anon_2)) || ',"gcrObjectives":') || (
                            SELECT (('[' || coalesce(string_agg((((((('{"code":' || CAST(to_json(CAST(anon_8.code AS TEXT)) AS TEXT)) || ',"name":') || coalesce(CAST(to_json(CAST(anon_8.name ->> 'en' AS TEXT)) AS TEXT), 'null')) || ',"ordinal":') || coalesce(CAST(anon_8.ordinal AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_7
                            FROM (
                              SELECT code_list_item_2.id AS id, code_list_item_2.confidence AS confidence, code_list_item_2.illustrative AS illustrative, code_list_item_2.note AS note, code_list_item_2.recorded_at AS recorded_at, code_list_item_2.code_list AS code_list, code_list_item_2.code AS code, code_list_item_2.name AS name, code_list_item_2.ordinal AS ordinal, code_list_item_2.aliases AS aliases, code_list_item_2.details AS details, code_list_item_2.excluded AS excluded
                              FROM code_list_item AS code_list_item_2
                              WHERE code_list_item_2.code_list = 'GCR_OBJECTIVE'
                              ORDER BY coalesce(code_list_item_2.ordinal, 1000000), code_list_item_2.id
                              LIMIT 1000) AS anon_8)) || ',"populations":') || (
                        SELECT (('[' || coalesce(string_agg((((('{"code":' || CAST(to_json(CAST(anon_10.code AS TEXT)) AS TEXT)) || ',"name":') || coalesce(CAST(to_json(CAST(coalesce(anon_10.name ->> 'es', anon_10.name ->> 'en') AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_9
                        FROM (
                          SELECT code_list_item_3.id AS id, code_list_item_3.confidence AS confidence, code_list_item_3.illustrative AS illustrative, code_list_item_3.note AS note, code_list_item_3.recorded_at AS recorded_at, code_list_item_3.code_list AS code_list, code_list_item_3.code AS code, code_list_item_3.name AS name, code_list_item_3.ordinal AS ordinal, code_list_item_3.aliases AS aliases, code_list_item_3.details AS details, code_list_item_3.excluded AS excluded
                          FROM code_list_item AS code_list_item_3
                          WHERE code_list_item_3.code_list = 'POPULATION'
                          ORDER BY coalesce(code_list_item_3.ordinal, 1000000), code_list_item_3.id
                          LIMIT 1000) AS anon_10)) || ',"populationLists":') || (
                    SELECT (('[' || coalesce(string_agg((((((((((('{"code":' || CAST(to_json(CAST(anon_12.code AS TEXT)) AS TEXT)) || ',"document":') || coalesce((
                                                SELECT (('{"code":' || CAST(to_json(CAST(document_1.code AS TEXT)) AS TEXT)) || '}') AS anon_13
                                                FROM document AS document_1
                                                WHERE document_1.id = anon_12.document_id
                                                LIMIT 1), 'null')) || ',"part":') || coalesce(CAST(to_json(CAST(anon_12.part AS TEXT)) AS TEXT), 'null')) || ',"populations":') || (
                                      SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_15.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_14
                                      FROM (
                                        SELECT code_list_item_4.id AS id, code_list_item_4.confidence AS confidence, code_list_item_4.illustrative AS illustrative, code_list_item_4.note AS note, code_list_item_4.recorded_at AS recorded_at, code_list_item_4.code_list AS code_list, code_list_item_4.code AS code, code_list_item_4.name AS name, code_list_item_4.ordinal AS ordinal, code_list_item_4.aliases AS aliases, code_list_item_4.details AS details, code_list_item_4.excluded AS excluded
                                        FROM code_list_item AS code_list_item_4
                                        WHERE code_list_item_4.code = ANY (anon_12.populations) AND code_list_item_4.code_list = 'POPULATION'
                                        ORDER BY coalesce(code_list_item_4.ordinal, 1000000), code_list_item_4.id
                                        LIMIT 1000) AS anon_15)) || ',"wordings":') || (
                                  SELECT (('[' || coalesce(string_agg((((('{"population":' || CAST(to_json(CAST(anon_17.population AS TEXT)) AS TEXT)) || ',"text":') || CAST(to_json(CAST(anon_17.text AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_16
                                  FROM (
                                    SELECT anon_18.id AS id, anon_18.population AS population, anon_18.text AS text
                                    FROM (
                                      SELECT anon_19.key AS id, anon_19.key AS population, anon_19.value AS text
                                      FROM jsonb_each_text(anon_12.wording) AS anon_19(key, value)) AS anon_18
                                    ORDER BY anon_18.id
                                    LIMIT 1000) AS anon_17)) || '}'), ','), '')) || ']') AS anon_11
                    FROM (
                      SELECT population_list_1.id AS id, population_list_1.confidence AS confidence, population_list_1.illustrative AS illustrative, population_list_1.note AS note, population_list_1.recorded_at AS recorded_at, population_list_1.code AS code, population_list_1.document_id AS document_id, population_list_1.populations AS populations, population_list_1.part AS part, population_list_1.wording AS wording
                      FROM population_list AS population_list_1
                      ORDER BY population_list_1.id
                      LIMIT 1000) AS anon_12)) || ',"vulnerableGroups":') || (
                SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_21.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_20
                FROM (
                  SELECT code_list_item_5.id AS id, code_list_item_5.confidence AS confidence, code_list_item_5.illustrative AS illustrative, code_list_item_5.note AS note, code_list_item_5.recorded_at AS recorded_at, code_list_item_5.code_list AS code_list, code_list_item_5.code AS code, code_list_item_5.name AS name, code_list_item_5.ordinal AS ordinal, code_list_item_5.aliases AS aliases, code_list_item_5.details AS details, code_list_item_5.excluded AS excluded
                  FROM code_list_item AS code_list_item_5
                  WHERE code_list_item_5.code_list = 'VULNERABLE_GROUP'
                  ORDER BY coalesce(code_list_item_5.ordinal, 1000000), code_list_item_5.id
                  LIMIT 1000) AS anon_21)) || ',"measures":') || (
            SELECT (('[' || coalesce(string_agg((((('{"code":' || CAST(to_json(CAST(anon_23.code AS TEXT)) AS TEXT)) || ',"name":') || coalesce(CAST(to_json(CAST(anon_23.name ->> 'en' AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_22
            FROM (
              SELECT code_list_item_6.id AS id, code_list_item_6.confidence AS confidence, code_list_item_6.illustrative AS illustrative, code_list_item_6.note AS note, code_list_item_6.recorded_at AS recorded_at, code_list_item_6.code_list AS code_list, code_list_item_6.code AS code, code_list_item_6.name AS name, code_list_item_6.ordinal AS ordinal, code_list_item_6.aliases AS aliases, code_list_item_6.details AS details, code_list_item_6.excluded AS excluded
              FROM code_list_item AS code_list_item_6
              WHERE code_list_item_6.code_list = 'MEASURE'
              ORDER BY coalesce(code_list_item_6.ordinal, 1000000), code_list_item_6.id
              LIMIT 1000) AS anon_23)) || ',"situationalRoles":') || (
        SELECT (('[' || coalesce(string_agg((((('{"code":' || CAST(to_json(CAST(anon_25.code AS TEXT)) AS TEXT)) || ',"name":') || coalesce(CAST(to_json(CAST(coalesce(anon_25.name ->> 'es', anon_25.name ->> 'en') AS TEXT)) AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_24
        FROM (
          SELECT code_list_item_7.id AS id, code_list_item_7.confidence AS confidence, code_list_item_7.illustrative AS illustrative, code_list_item_7.note AS note, code_list_item_7.recorded_at AS recorded_at, code_list_item_7.code_list AS code_list, code_list_item_7.code AS code, code_list_item_7.name AS name, code_list_item_7.ordinal AS ordinal, code_list_item_7.aliases AS aliases, code_list_item_7.details AS details, code_list_item_7.excluded AS excluded
          FROM code_list_item AS code_list_item_7
          WHERE code_list_item_7.code_list = 'SITUATIONAL_ROLE'
          ORDER BY coalesce(code_list_item_7.ordinal, 1000000), code_list_item_7.id
          LIMIT 1000) AS anon_25)) || '}'), 'UTF8') AS convert_to_1
