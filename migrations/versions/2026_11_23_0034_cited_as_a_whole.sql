SET LOCAL lock_timeout = '5s';
SET LOCAL statement_timeout = '60s';

-- A draft that is mended keeps no revision; some were cited under the code of one all the same ("revision V1"), beside
-- what they rested on already. Each document supports the whole, and stands there once.
CREATE TEMPORARY TABLE cited_for_nothing ON COMMIT DROP AS
SELECT c.id, c.subject, c.subject_id, c.document_id
  FROM citation AS c
 WHERE c.subject IN ('pledge', 'need') AND c.aspect LIKE 'revision %'
   AND NOT EXISTS (SELECT FROM pledge_revision AS r JOIN pledge_line AS l ON l.id = r.line_id
                    WHERE c.subject = 'pledge' AND l.pledge_id = c.subject_id AND 'revision ' || r.code = c.aspect)
   AND NOT EXISTS (SELECT FROM need_revision AS r
                    WHERE c.subject = 'need' AND r.need_id = c.subject_id AND 'revision ' || r.code = c.aspect);

DELETE FROM citation AS c USING cited_for_nothing AS n
 WHERE c.id = n.id
   AND EXISTS (SELECT FROM citation AS o
                WHERE o.subject = n.subject AND o.subject_id = n.subject_id AND o.document_id = n.document_id
                  AND (o.aspect IS NULL OR (o.id < n.id AND o.id IN (SELECT m.id FROM cited_for_nothing AS m))));

UPDATE citation AS c SET aspect = NULL FROM cited_for_nothing AS n WHERE c.id = n.id;
