SELECT convert_to('{"quantificationSteps":{"totalCount":' || (
    SELECT count(*) AS count_1
    FROM quantification_step AS r2
    WHERE NOT r2.illustrative AND (r2.deadline_earliest IS NULL OR r2.deadline_earliest <= $1::DATE))::text || ',"nodes":[' || (
    SELECT coalesce(string_agg(q.body, ','), '')
    FROM (
      SELECT '{"code":' || CAST(to_json(CAST(r1.code AS TEXT)) AS TEXT) || ',"ordinal":' || CAST(r1.position AS TEXT) || ',"cycle":' || CAST(to_json(CAST(r1.cycle AS TEXT)) AS TEXT) || ',"title":' || coalesce(CAST(to_json(CAST(r1.action ->> 'en' AS TEXT)) AS TEXT), 'null') || ',"output":' || coalesce(CAST(to_json(CAST(coalesce(r1.output ->> 'es', r1.output ->> 'en') AS TEXT)) AS TEXT), 'null') || ',"responsible":[' || array_to_string(ARRAY(
          SELECT '{"code":"' || r3.code || '"}'
          FROM (
            SELECT party_1.id AS id, party_1.confidence AS confidence, party_1.illustrative AS illustrative, party_1.note AS note, party_1.recorded_at AS recorded_at, party_1.operation_id AS operation_id, party_1.code AS code, party_1.kind AS kind, party_1.name AS name, party_1.short_name AS short_name, party_1.country AS country, party_1.currency AS currency, party_1.iati_identifier AS iati_identifier, party_1.channel_code AS channel_code, party_1.parent_id AS parent_id, quantification_step_party_1.position AS pair_place
            FROM party AS party_1
            JOIN quantification_step_party AS quantification_step_party_1 ON quantification_step_party_1.party_id = party_1.id
            WHERE quantification_step_party_1.step_id = r1.id) AS r3
          WHERE NOT r3.illustrative OR r1.illustrative
          ORDER BY r3.pair_place, r3.id
          LIMIT 1000), ',') || '],"deadline":' || CASE WHEN r1.deadline_edtf IS NOT NULL THEN '{"edtf":' || CAST(to_json(CAST(r1.deadline_edtf AS TEXT)) AS TEXT) || ',"latest":' || coalesce('"' || CAST(r1.deadline_latest AS TEXT) || '"', 'null') || '}' ELSE 'null' END || ',"precision":' || coalesce('"' || r1.deadline_precision || '"', 'null') || ',"status":"' || r1.status || '"}' AS body
      FROM quantification_step AS r1
      WHERE NOT r1.illustrative AND (r1.deadline_earliest IS NULL OR r1.deadline_earliest <= $1::DATE)
      ORDER BY r1.cycle ASC, r1.position ASC, r1.id ASC
      LIMIT $2::INTEGER) AS q) || ']}}', 'UTF8')
