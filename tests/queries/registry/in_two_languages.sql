SELECT convert_to(format('{"states":[%s],"pillars":[%s],"event":%s,"enumerations":[%s]}', array_to_string(ARRAY(
        SELECT '{"code":"' || r1.code || '","es":' || coalesce(CAST(to_json(CAST(coalesce(r1.name ->> 'es', r1.name ->> 'en') AS TEXT)) AS TEXT), 'null') || ',"fr":' || coalesce(CAST(to_json(CAST(coalesce(r1.name ->> 'fr', r1.name ->> 'en') AS TEXT)) AS TEXT), 'null') || '}'
        FROM state AS r1
        WHERE r1.id IS NOT NULL AND NOT r1.illustrative
        ORDER BY r1.code
        LIMIT 1000), ','), array_to_string(ARRAY(
        SELECT '{"code":"' || r2.code || '","es":' || coalesce(CAST(to_json(CAST(coalesce(r2.name ->> 'es', r2.name ->> 'en') AS TEXT)) AS TEXT), 'null') || ',"fr":' || coalesce(CAST(to_json(CAST(coalesce(r2.name ->> 'fr', r2.name ->> 'en') AS TEXT)) AS TEXT), 'null') || ',"frLanguage":' || coalesce(CAST(to_json(CAST(CASE WHEN ((r2.name ->> 'fr') IS NOT NULL) THEN 'FR' WHEN ((r2.name ->> 'en') IS NOT NULL) THEN 'EN' END AS TEXT)) AS TEXT), 'null') || '}'
        FROM code_list_item AS r2
        WHERE r2.code_list = 'PILLAR' AND NOT r2.illustrative
        ORDER BY coalesce(r2.ordinal, 1000000), r2.id
        LIMIT 1000), ','), coalesce((
        SELECT format('{"es":%s,"fr":%s,"frLanguage":%s,"place":%s,"placeLanguage":%s,"esKind":%s,"frKind":%s,"esStatus":%s,"frStatus":%s}', coalesce(CAST(to_json(CAST(coalesce(r3.name ->> 'es', r3.name ->> 'en') AS TEXT)) AS TEXT), 'null'), coalesce(CAST(to_json(CAST(coalesce(r3.name ->> 'fr', r3.name ->> 'en') AS TEXT)) AS TEXT), 'null'), coalesce(CAST(to_json(CAST(CASE WHEN ((r3.name ->> 'fr') IS NOT NULL) THEN 'FR' WHEN ((r3.name ->> 'en') IS NOT NULL) THEN 'EN' END AS TEXT)) AS TEXT), 'null'), coalesce(CAST(to_json(CAST(coalesce(r3.place ->> 'fr', r3.place ->> 'en') AS TEXT)) AS TEXT), 'null'), coalesce(CAST(to_json(CAST(CASE WHEN ((r3.place ->> 'fr') IS NOT NULL) THEN 'FR' WHEN ((r3.place ->> 'en') IS NOT NULL) THEN 'EN' END AS TEXT)) AS TEXT), 'null'), coalesce(CAST(to_json(CAST(CASE r3.kind WHEN 'FOUNDING_MEETING' THEN 'Reunión fundacional' WHEN 'ANNUAL_MEETING' THEN 'Reunión anual' WHEN 'SOLIDARITY_CONFERENCE' THEN 'Conferencia de solidaridad' WHEN 'SOLIDARITY_EVENT' THEN 'Evento de solidaridad' WHEN 'SOLIDARITY_SEGMENT' THEN 'Segmento de solidaridad' WHEN 'GLOBAL_REFUGEE_FORUM' THEN 'Foro Mundial sobre los Refugiados' WHEN 'PLATFORM_LAUNCH' THEN 'Lanzamiento de la Plataforma' WHEN 'SIDE_EVENT' THEN 'Evento paralelo' WHEN 'WORKSHOP' THEN 'Taller' WHEN 'TECHNICAL_MEETING' THEN 'Reunión técnica' WHEN 'ROUNDTABLE' THEN 'Mesa redonda' WHEN 'SIGNATURE_EVENT' THEN 'Firma' WHEN 'LAUNCH' THEN 'Lanzamiento' WHEN 'PROCESS' THEN 'Proceso' WHEN 'OTHER' THEN 'Otro' END AS TEXT)) AS TEXT), 'null'), coalesce(CAST(to_json(CAST(CASE r3.kind WHEN 'FOUNDING_MEETING' THEN 'Réunion fondatrice' WHEN 'ANNUAL_MEETING' THEN 'Réunion annuelle' WHEN 'SOLIDARITY_CONFERENCE' THEN 'Conférence de solidarité' WHEN 'SOLIDARITY_EVENT' THEN 'Événement de solidarité' WHEN 'SOLIDARITY_SEGMENT' THEN 'Segment de solidarité' WHEN 'GLOBAL_REFUGEE_FORUM' THEN 'Forum mondial sur les réfugiés' WHEN 'PLATFORM_LAUNCH' THEN 'Lancement de la Plateforme' WHEN 'SIDE_EVENT' THEN 'Événement parallèle' WHEN 'WORKSHOP' THEN 'Atelier' WHEN 'TECHNICAL_MEETING' THEN 'Réunion technique' WHEN 'ROUNDTABLE' THEN 'Table ronde' WHEN 'SIGNATURE_EVENT' THEN 'Signature' WHEN 'LAUNCH' THEN 'Lancement' WHEN 'PROCESS' THEN 'Processus' WHEN 'OTHER' THEN 'Autre' END AS TEXT)) AS TEXT), 'null'), coalesce(CAST(to_json(CAST(CASE r3.status WHEN 'PLANNED' THEN 'Previsto' WHEN 'HELD' THEN 'Celebrado' WHEN 'MOVED' THEN 'Trasladado' WHEN 'CANCELLED' THEN 'Cancelado' END AS TEXT)) AS TEXT), 'null'), coalesce(CAST(to_json(CAST(CASE r3.status WHEN 'PLANNED' THEN 'Prévu' WHEN 'HELD' THEN 'Tenu' WHEN 'MOVED' THEN 'Déplacé' WHEN 'CANCELLED' THEN 'Annulé' END AS TEXT)) AS TEXT), 'null'))
        FROM event AS r3
        WHERE r3.code = $1::VARCHAR
        LIMIT 1), 'null'), array_to_string(ARRAY(
        SELECT '{"name":' || CAST(to_json(CAST(r4.name AS TEXT)) AS TEXT) || ',"values":[' || array_to_string(ARRAY(
            SELECT '{"code":' || CAST(to_json(CAST(r5.code AS TEXT)) AS TEXT) || ',"es":' || coalesce(CAST(to_json(CAST(coalesce(r5.label ->> 'es', r5.label ->> 'en') AS TEXT)) AS TEXT), 'null') || ',"fr":' || coalesce(CAST(to_json(CAST(coalesce(r5.label ->> 'fr', r5.label ->> 'en') AS TEXT)) AS TEXT), 'null') || ',"frLanguage":' || coalesce(CAST(to_json(CAST(CASE WHEN ((r5.label ->> 'fr') IS NOT NULL) THEN 'FR' WHEN ((r5.label ->> 'en') IS NOT NULL) THEN 'EN' END AS TEXT)) AS TEXT), 'null') || '}'
            FROM (
              SELECT anon_1.item ->> 'code' AS code, anon_1.item -> 'label' AS label, anon_1.item -> 'description' AS description, CAST(anon_1.place AS BIGINT) AS id
              FROM jsonb_array_elements(r4.values) WITH ORDINALITY AS anon_1(item, place)) AS r5
            ORDER BY r5.id
            LIMIT 1000), ',') || ']}'
        FROM (
          SELECT anon_1.item ->> 'name' AS name, anon_1.item -> 'description' AS description, anon_1.item -> 'values' AS values, CAST(anon_1.place AS BIGINT) AS id
          FROM jsonb_array_elements(CAST($2::VARCHAR AS JSONB)) WITH ORDINALITY AS anon_1(item, place)
          WHERE (anon_1.item ->> 'name') = any($3::TEXT[])) AS r4
        ORDER BY r4.id
        LIMIT 1000), ',')), 'UTF8')
