SET LOCAL lock_timeout = '5s';
SET LOCAL statement_timeout = '60s';

-- Every wording of a name that came after its fact, in the order they came: added to and never changed.
CREATE TABLE translation (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  subject VARCHAR NOT NULL,
  subject_id BIGINT NOT NULL,
  field VARCHAR NOT NULL,
  language VARCHAR NOT NULL,
  text VARCHAR NOT NULL,
  recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  CONSTRAINT pk_translation PRIMARY KEY (id),
  CONSTRAINT ck_translation_subject_has_names CHECK (
    (subject, field) IN (('code_list_item', 'name'), ('event', 'name'), ('event', 'place'), ('grouping', 'name'),
                         ('grouping', 'short_name'), ('party', 'name'), ('party', 'short_name'), ('state', 'name'))),
  CONSTRAINT ck_translation_language_is_no_english CHECK (language IN ('es', 'pt', 'fr')),
  CONSTRAINT ck_translation_text_says_something CHECK (text <> '')
);

-- The service may not change names; a wording of its own in another language finds its way into the row only here. The
-- English, which sources are cited for, stays as it was recorded.
CREATE FUNCTION put_translation() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  changed bigint;
BEGIN
  EXECUTE format('UPDATE %1$I SET %2$I = %2$I || jsonb_build_object($1, $2) WHERE id = $3 AND %2$I ? ''en''',
                 NEW.subject, NEW.field)
    USING NEW.language, NEW.text, NEW.subject_id;
  GET DIAGNOSTICS changed = ROW_COUNT;
  IF changed = 0 THEN
    PERFORM refuse('NOTHING_TO_TRANSLATE', 'There is no English text here that could be translated.');
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER put_into_its_row AFTER INSERT ON translation FOR EACH ROW EXECUTE FUNCTION put_translation();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON translation FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON translation EXECUTE FUNCTION refuse_change();

REVOKE EXECUTE ON FUNCTION put_translation FROM PUBLIC;
GRANT SELECT, INSERT (subject, subject_id, field, language, text) ON translation TO mirps_service;
