SELECT convert_to((('{"pledges":' || (
        SELECT (((((('{"totalCount":' || CAST((
                        SELECT count(*) AS count_1
                        FROM pledge AS pledge_1
                        WHERE pledge_1.publication = 'PUBLISHED' AND (pledge_1.donor_id IN (
                            SELECT party_1.id
                            FROM party AS party_1
                            WHERE party_1.code = any($1::TEXT[])) OR pledge_1.id IN (
                            SELECT pledge_donor_1.pledge_id
                            FROM pledge_donor AS pledge_donor_1
                            WHERE pledge_donor_1.party_id IN (
                              SELECT party_1.id
                              FROM party AS party_1
                              WHERE party_1.code = any($1::TEXT[])))) AND (pledge_1.announced_latest IS NULL OR pledge_1.announced_latest >= $2::DATE) AND (pledge_1.announced_earliest IS NULL OR pledge_1.announced_earliest <= $3::DATE) AND pledge_1.id IN (
                          SELECT pledge_line_1.pledge_id
                          FROM pledge_line AS pledge_line_1
                          WHERE pledge_line_1.channel = any($4::TEXT[]))) AS TEXT)) || ',"nodes":') || (('[' || coalesce(string_agg((((((((('{"code":' || CAST(to_json(CAST(anon_2.code AS TEXT)) AS TEXT)) || ',"announcedOn":') || CASE WHEN (anon_2.announced_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(CAST(to_json(CAST(anon_2.announced_edtf AS TEXT)) AS TEXT), 'null')) || '}') ELSE 'null' END) || ',"donors":') || (
                                  SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_4.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_3
                                  FROM (
                                    SELECT anon_5.id AS id, anon_5.confidence AS confidence, anon_5.illustrative AS illustrative, anon_5.note AS note, anon_5.recorded_at AS recorded_at, anon_5.code AS code, anon_5.kind AS kind, anon_5.name AS name, anon_5.short_name AS short_name, anon_5.country AS country, anon_5.currency AS currency, anon_5.iati_identifier AS iati_identifier, anon_5.channel_code AS channel_code, anon_5.parent_id AS parent_id, anon_5.pair_place AS pair_place
                                    FROM (
                                      SELECT party_2.id AS id, party_2.confidence AS confidence, party_2.illustrative AS illustrative, party_2.note AS note, party_2.recorded_at AS recorded_at, party_2.code AS code, party_2.kind AS kind, party_2.name AS name, party_2.short_name AS short_name, party_2.country AS country, party_2.currency AS currency, party_2.iati_identifier AS iati_identifier, party_2.channel_code AS channel_code, party_2.parent_id AS parent_id, pledge_donor_2.position AS pair_place
                                      FROM party AS party_2
                                      JOIN pledge_donor AS pledge_donor_2 ON pledge_donor_2.party_id = party_2.id
                                      WHERE pledge_donor_2.pledge_id = anon_2.id) AS anon_5
                                    ORDER BY anon_5.pair_place, anon_5.id
                                    LIMIT 1000) AS anon_4)) || ',"lines":') || (
                              SELECT (('[' || coalesce(string_agg((((((('{"channel":' || CAST(to_json(CAST(anon_7.channel AS TEXT)) AS TEXT)) || ',"channelParties":') || (
                                                SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_9.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_8
                                                FROM (
                                                  SELECT anon_10.id AS id, anon_10.confidence AS confidence, anon_10.illustrative AS illustrative, anon_10.note AS note, anon_10.recorded_at AS recorded_at, anon_10.code AS code, anon_10.kind AS kind, anon_10.name AS name, anon_10.short_name AS short_name, anon_10.country AS country, anon_10.currency AS currency, anon_10.iati_identifier AS iati_identifier, anon_10.channel_code AS channel_code, anon_10.parent_id AS parent_id, anon_10.pair_place AS pair_place
                                                  FROM (
                                                    SELECT party_3.id AS id, party_3.confidence AS confidence, party_3.illustrative AS illustrative, party_3.note AS note, party_3.recorded_at AS recorded_at, party_3.code AS code, party_3.kind AS kind, party_3.name AS name, party_3.short_name AS short_name, party_3.country AS country, party_3.currency AS currency, party_3.iati_identifier AS iati_identifier, party_3.channel_code AS channel_code, party_3.parent_id AS parent_id, pledge_line_party_1.position AS pair_place
                                                    FROM party AS party_3
                                                    JOIN pledge_line_party AS pledge_line_party_1 ON pledge_line_party_1.party_id = party_3.id
                                                    WHERE pledge_line_party_1.line_id = anon_7.id) AS anon_10
                                                  ORDER BY anon_10.pair_place, anon_10.id
                                                  LIMIT 1000) AS anon_9)) || ',"earmark":') || (('{"vulnerableGroups":' || (
                                                SELECT (('[' || coalesce(string_agg((('{"code":' || CAST(to_json(CAST(anon_12.code AS TEXT)) AS TEXT)) || '}'), ','), '')) || ']') AS anon_11
                                                FROM (
                                                  SELECT code_list_item_1.id AS id, code_list_item_1.confidence AS confidence, code_list_item_1.illustrative AS illustrative, code_list_item_1.note AS note, code_list_item_1.recorded_at AS recorded_at, code_list_item_1.code_list AS code_list, code_list_item_1.code AS code, code_list_item_1.name AS name, code_list_item_1.ordinal AS ordinal, code_list_item_1.aliases AS aliases, code_list_item_1.details AS details, code_list_item_1.excluded AS excluded
                                                  FROM code_list_item AS code_list_item_1
                                                  WHERE code_list_item_1.code = ANY (anon_7.earmark_vulnerable_groups) AND code_list_item_1.code_list = 'VULNERABLE_GROUP'
                                                  ORDER BY coalesce(code_list_item_1.ordinal, 1000000), code_list_item_1.id
                                                  LIMIT 1000) AS anon_12)) || '}')) || '}'), ','), '')) || ']') AS anon_6
                              FROM (
                                SELECT pledge_line_2.id AS id, pledge_line_2.pledge_id AS pledge_id, pledge_line_2.position AS position, pledge_line_2.channel AS channel, pledge_line_2.channel_party_id AS channel_party_id, pledge_line_2.funder_id AS funder_id, pledge_line_2.fund_id AS fund_id, pledge_line_2.modality AS modality, pledge_line_2.purpose AS purpose, pledge_line_2.stated_minor AS stated_minor, pledge_line_2.unit AS unit, pledge_line_2.qualifier AS qualifier, pledge_line_2.stated_usd_minor AS stated_usd_minor, pledge_line_2.value_usd_minor AS value_usd_minor, pledge_line_2.earmark_modality AS earmark_modality, pledge_line_2.earmark_states AS earmark_states, pledge_line_2.earmark_pillars AS earmark_pillars, pledge_line_2.earmark_sectors AS earmark_sectors, pledge_line_2.earmark_needs AS earmark_needs, pledge_line_2.earmark_projects AS earmark_projects, pledge_line_2.earmark_populations AS earmark_populations, pledge_line_2.earmark_vulnerable_groups AS earmark_vulnerable_groups, pledge_line_2.earmark_period_edtf AS earmark_period_edtf, pledge_line_2.earmark_period_earliest AS earmark_period_earliest, pledge_line_2.earmark_period_latest AS earmark_period_latest, pledge_line_2.note AS note
                                FROM pledge_line AS pledge_line_2
                                WHERE pledge_line_2.pledge_id = anon_2.id AND (EXISTS (
                                    SELECT pledge_2.id
                                    FROM pledge AS pledge_2
                                    WHERE pledge_2.id = pledge_line_2.pledge_id AND pledge_2.publication = 'PUBLISHED'))
                                ORDER BY pledge_line_2.pledge_id, pledge_line_2.position
                                LIMIT 1000) AS anon_7)) || '}'), ','
                        ORDER BY anon_2.place_in_page ASC) FILTER (
                        WHERE anon_2.place_in_page <= $5::INTEGER), '')) || ']')) || ',"pageInfo":') || (((('{"hasNextPage":' || CAST(count(*) > $5::INTEGER AS TEXT)) || ',"endCursor":') || coalesce((('"' || split_part(string_agg(translate(encode(convert_to(CAST(anon_2.cursor_keys AS TEXT), 'UTF8'), 'base64'), E'\n', ''), ' '
                          ORDER BY anon_2.place_in_page DESC) FILTER (
                          WHERE anon_2.place_in_page <= $5::INTEGER), ' ', 1)) || '"'), 'null')) || '}')) || '}') AS anon_1
        FROM (
          SELECT anon_13.id AS id, anon_13.confidence AS confidence, anon_13.illustrative AS illustrative, anon_13.note AS note, anon_13.recorded_at AS recorded_at, anon_13.code AS code, anon_13.donor_id AS donor_id, anon_13.event_id AS event_id, anon_13.announced_by_id AS announced_by_id, anon_13.document_id AS document_id, anon_13.purpose AS purpose, anon_13.announced_edtf AS announced_edtf, anon_13.announced_earliest AS announced_earliest, anon_13.announced_latest AS announced_latest, anon_13.period_edtf AS period_edtf, anon_13.period_earliest AS period_earliest, anon_13.period_latest AS period_latest, anon_13.duration_years AS duration_years, anon_13.stated_minor AS stated_minor, anon_13.unit AS unit, anon_13.qualifier AS qualifier, anon_13.stated_usd_minor AS stated_usd_minor, anon_13.fx_rate AS fx_rate, anon_13.fx_date AS fx_date, anon_13.fx_source AS fx_source, anon_13.fx_method AS fx_method, anon_13.legal_status AS legal_status, anon_13.counts AS counts, anon_13.duplicate_of_id AS duplicate_of_id, anon_13.publication AS publication, anon_13.cursor_keys AS cursor_keys, row_number() OVER () AS place_in_page
          FROM (
            SELECT pledge_1.id AS id, pledge_1.confidence AS confidence, pledge_1.illustrative AS illustrative, pledge_1.note AS note, pledge_1.recorded_at AS recorded_at, pledge_1.code AS code, pledge_1.donor_id AS donor_id, pledge_1.event_id AS event_id, pledge_1.announced_by_id AS announced_by_id, pledge_1.document_id AS document_id, pledge_1.purpose AS purpose, pledge_1.announced_edtf AS announced_edtf, pledge_1.announced_earliest AS announced_earliest, pledge_1.announced_latest AS announced_latest, pledge_1.period_edtf AS period_edtf, pledge_1.period_earliest AS period_earliest, pledge_1.period_latest AS period_latest, pledge_1.duration_years AS duration_years, pledge_1.stated_minor AS stated_minor, pledge_1.unit AS unit, pledge_1.qualifier AS qualifier, pledge_1.stated_usd_minor AS stated_usd_minor, pledge_1.fx_rate AS fx_rate, pledge_1.fx_date AS fx_date, pledge_1.fx_source AS fx_source, pledge_1.fx_method AS fx_method, pledge_1.legal_status AS legal_status, pledge_1.counts AS counts, pledge_1.duplicate_of_id AS duplicate_of_id, pledge_1.publication AS publication, json_build_array('Pledge.code.id', CAST(pledge_1.code AS TEXT), CAST(pledge_1.id AS TEXT)) AS cursor_keys
            FROM pledge AS pledge_1
            WHERE pledge_1.publication = 'PUBLISHED' AND (pledge_1.donor_id IN (
                SELECT party_1.id
                FROM party AS party_1
                WHERE party_1.code = any($1::TEXT[])) OR pledge_1.id IN (
                SELECT pledge_donor_1.pledge_id
                FROM pledge_donor AS pledge_donor_1
                WHERE pledge_donor_1.party_id IN (
                  SELECT party_1.id
                  FROM party AS party_1
                  WHERE party_1.code = any($1::TEXT[])))) AND (pledge_1.announced_latest IS NULL OR pledge_1.announced_latest >= $2::DATE) AND (pledge_1.announced_earliest IS NULL OR pledge_1.announced_earliest <= $3::DATE) AND pledge_1.id IN (
              SELECT pledge_line_1.pledge_id
              FROM pledge_line AS pledge_line_1
              WHERE pledge_line_1.channel = any($4::TEXT[]))
            ORDER BY pledge_1.code ASC, pledge_1.id ASC
            LIMIT $5::INTEGER + 1) AS anon_13) AS anon_2 HAVING true)) || '}'), 'UTF8') AS convert_to_1
