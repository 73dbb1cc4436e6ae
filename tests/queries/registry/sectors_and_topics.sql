SELECT convert_to((((('{"sectors":' || (
            SELECT (('[' || coalesce(string_agg((((((((('{"code":' || CAST(to_json(CAST(anon_2.code AS TEXT)) AS TEXT)) || ',"name":') || coalesce(CAST(to_json(CAST(anon_2.name ->> 'en' AS TEXT)) AS TEXT), 'null')) || ',"use":') || coalesce(CAST(to_json(CAST(anon_2.details ->> 'use' AS TEXT)) AS TEXT), 'null')) || ',"excluded":') || CAST(anon_2.excluded AS TEXT)) || '}'), ','), '')) || ']') AS anon_1
            FROM (
              SELECT code_list_item_1.id AS id, code_list_item_1.confidence AS confidence, code_list_item_1.illustrative AS illustrative, code_list_item_1.note AS note, code_list_item_1.recorded_at AS recorded_at, code_list_item_1.code_list AS code_list, code_list_item_1.code AS code, code_list_item_1.name AS name, code_list_item_1.ordinal AS ordinal, code_list_item_1.aliases AS aliases, code_list_item_1.details AS details, code_list_item_1.excluded AS excluded
              FROM code_list_item AS code_list_item_1
              WHERE code_list_item_1.code_list = 'SECTOR'
              ORDER BY coalesce(code_list_item_1.ordinal, 1000000), code_list_item_1.id
              LIMIT 1000) AS anon_2)) || ',"topics":') || (
        SELECT (('[' || coalesce(string_agg((((((('{"code":' || CAST(to_json(CAST(anon_4.code AS TEXT)) AS TEXT)) || ',"name":') || coalesce(CAST(to_json(CAST(coalesce(anon_4.name ->> 'es', anon_4.name ->> 'en') AS TEXT)) AS TEXT), 'null')) || ',"quantification2020":') || coalesce(CAST(anon_4.details ->> 'quantification_2020' AS TEXT), 'null')) || '}'), ','), '')) || ']') AS anon_3
        FROM (
          SELECT code_list_item_2.id AS id, code_list_item_2.confidence AS confidence, code_list_item_2.illustrative AS illustrative, code_list_item_2.note AS note, code_list_item_2.recorded_at AS recorded_at, code_list_item_2.code_list AS code_list, code_list_item_2.code AS code, code_list_item_2.name AS name, code_list_item_2.ordinal AS ordinal, code_list_item_2.aliases AS aliases, code_list_item_2.details AS details, code_list_item_2.excluded AS excluded
          FROM code_list_item AS code_list_item_2
          WHERE code_list_item_2.code_list = 'TOPIC'
          ORDER BY coalesce(code_list_item_2.ordinal, 1000000), code_list_item_2.id
          LIMIT 1000) AS anon_4)) || '}'), 'UTF8') AS convert_to_1
