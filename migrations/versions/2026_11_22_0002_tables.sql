-- The tables, area by area; docs/code-map.md says which file of the service each belongs to.

CREATE TABLE audit_trail (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  at TIMESTAMP WITH TIME ZONE DEFAULT clock_timestamp() NOT NULL,
  actor VARCHAR NOT NULL,
  role VARCHAR NOT NULL,
  act VARCHAR NOT NULL,
  outcome VARCHAR NOT NULL,
  code VARCHAR,
  idempotency_key VARCHAR,
  entry_sequence BIGINT,
  request_id VARCHAR,
  detail JSONB,
  CONSTRAINT pk_audit_trail PRIMARY KEY (id),
  CONSTRAINT ck_audit_trail_outcome_is_known CHECK (outcome IN ('DONE', 'REPLAYED', 'REFUSED', 'DRY_RUN', 'FAILED'))
);

CREATE TABLE code_list_item (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  confidence VARCHAR NOT NULL,
  illustrative BOOLEAN NOT NULL,
  note VARCHAR,
  recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  code_list VARCHAR NOT NULL,
  code VARCHAR NOT NULL,
  name JSONB NOT NULL,
  ordinal INTEGER,
  aliases JSONB NOT NULL,
  details JSONB NOT NULL,
  excluded BOOLEAN NOT NULL,
  CONSTRAINT pk_code_list_item PRIMARY KEY (id),
  CONSTRAINT ck_code_list_item_code_list_is_known CHECK (code_list IN ('PILLAR', 'GCR_OBJECTIVE', 'SECTOR', 'POPULATION', 'VULNERABLE_GROUP', 'MEASURE', 'SITUATIONAL_ROLE', 'MOVEMENT', 'THEME', 'TOPIC', 'FINANCING_CHANNEL', 'IATI_CODE')),
  CONSTRAINT ck_code_list_item_name_has_english CHECK (name ? 'en'),
  CONSTRAINT ck_code_list_item_confidence_is_known CHECK (confidence IN ('A', 'B', 'C')),
  CONSTRAINT uq_code_list_item_code_list_code UNIQUE (code_list, code)
);

CREATE TABLE event (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  confidence VARCHAR NOT NULL,
  illustrative BOOLEAN NOT NULL,
  note VARCHAR,
  recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  code VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  name JSONB NOT NULL,
  aliases JSONB NOT NULL,
  mirps BOOLEAN NOT NULL,
  ordinal INTEGER,
  presidency_cycle VARCHAR,
  place JSONB,
  country VARCHAR,
  unlocode VARCHAR,
  date_edtf VARCHAR NOT NULL,
  date_earliest DATE,
  date_latest DATE,
  end_edtf VARCHAR,
  end_earliest DATE,
  end_latest DATE,
  status VARCHAR NOT NULL,
  part_of_id BIGINT,
  superseded_by_id BIGINT,
  announced_total_minor BIGINT,
  announced_total_currency VARCHAR,
  announced_total_qualifier VARCHAR,
  announced_total_confidence VARCHAR,
  commitment_kinds TEXT[] NOT NULL,
  CONSTRAINT pk_event PRIMARY KEY (id),
  CONSTRAINT ck_event_kind_is_known CHECK (kind IN ('FOUNDING_MEETING', 'ANNUAL_MEETING', 'SOLIDARITY_CONFERENCE', 'SOLIDARITY_EVENT', 'SOLIDARITY_SEGMENT', 'GLOBAL_REFUGEE_FORUM', 'PLATFORM_LAUNCH', 'SIDE_EVENT', 'WORKSHOP', 'TECHNICAL_MEETING', 'ROUNDTABLE', 'SIGNATURE_EVENT', 'LAUNCH', 'PROCESS', 'OTHER')),
  CONSTRAINT ck_event_status_is_known CHECK (status IN ('PLANNED', 'HELD', 'MOVED', 'CANCELLED')),
  CONSTRAINT ck_event_name_has_english CHECK (name ? 'en'),
  CONSTRAINT ck_event_announced_total_qualifier_is_known CHECK (announced_total_qualifier IN ('EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN')),
  CONSTRAINT ck_event_announced_total_confidence_is_known CHECK (announced_total_confidence IN ('A', 'B', 'C')),
  CONSTRAINT ck_event_confidence_is_known CHECK (confidence IN ('A', 'B', 'C')),
  CONSTRAINT uq_event_code UNIQUE (code),
  CONSTRAINT fk_event_part_of_id FOREIGN KEY(part_of_id) REFERENCES event (id),
  CONSTRAINT fk_event_superseded_by_id FOREIGN KEY(superseded_by_id) REFERENCES event (id)
);

CREATE INDEX ix_event_part_of_id ON event (part_of_id);

CREATE INDEX ix_event_superseded_by_id ON event (superseded_by_id);

CREATE TABLE idempotency_key (
  actor VARCHAR NOT NULL,
  act VARCHAR NOT NULL,
  key VARCHAR NOT NULL,
  fingerprint BYTEA NOT NULL,
  outcome JSONB,
  claimed_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  CONSTRAINT pk_idempotency_key PRIMARY KEY (actor, act, key)
);

CREATE TABLE ledger_head (
  id INTEGER NOT NULL,
  sequence BIGINT NOT NULL,
  hash BYTEA NOT NULL,
  recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
  CONSTRAINT pk_ledger_head PRIMARY KEY (id),
  CONSTRAINT ck_ledger_head_one_row CHECK (id = 1)
);

CREATE TABLE office_term (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  confidence VARCHAR NOT NULL,
  illustrative BOOLEAN NOT NULL,
  note VARCHAR,
  recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  code VARCHAR NOT NULL,
  office VARCHAR NOT NULL,
  ordinal INTEGER,
  cycle VARCHAR,
  from_edtf VARCHAR NOT NULL,
  from_earliest DATE,
  from_latest DATE,
  to_edtf VARCHAR,
  to_earliest DATE,
  to_latest DATE,
  expected_to_edtf VARCHAR,
  expected_to_earliest DATE,
  expected_to_latest DATE,
  attested_until_edtf VARCHAR,
  attested_until_earliest DATE,
  attested_until_latest DATE,
  part_of_id BIGINT,
  status VARCHAR NOT NULL,
  CONSTRAINT pk_office_term PRIMARY KEY (id),
  CONSTRAINT ck_office_term_office_is_known CHECK (office IN ('PRO_TEMPORE_PRESIDENCY', 'PLATFORM_CHAIR', 'TECHNICAL_SECRETARIAT', 'PLATFORM_SECRETARIAT')),
  CONSTRAINT ck_office_term_status_is_known CHECK (status IN ('HELD', 'CURRENT', 'ATTESTED', 'UNKNOWN')),
  CONSTRAINT ck_office_term_confidence_is_known CHECK (confidence IN ('A', 'B', 'C')),
  CONSTRAINT uq_office_term_code UNIQUE (code),
  CONSTRAINT fk_office_term_part_of_id FOREIGN KEY(part_of_id) REFERENCES office_term (id)
);

CREATE INDEX ix_office_term_part_of_id ON office_term (part_of_id);

CREATE TABLE party (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  confidence VARCHAR NOT NULL,
  illustrative BOOLEAN NOT NULL,
  note VARCHAR,
  recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  code VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  name JSONB NOT NULL,
  short_name JSONB,
  country VARCHAR,
  currency VARCHAR,
  iati_identifier VARCHAR,
  channel_code VARCHAR,
  parent_id BIGINT,
  CONSTRAINT pk_party PRIMARY KEY (id),
  CONSTRAINT ck_party_kind_is_known CHECK (kind IN ('STATE', 'SUPRANATIONAL', 'IFI', 'UN_AGENCY', 'UN_REGIONAL_COMMISSION', 'REGIONAL_ORG', 'NATIONAL_ENTITY', 'LOCAL_GOVERNMENT', 'FOUNDATION', 'PRIVATE', 'NGO', 'ACADEMIA', 'GROUP')),
  CONSTRAINT ck_party_name_has_english CHECK (name ? 'en'),
  CONSTRAINT ck_party_confidence_is_known CHECK (confidence IN ('A', 'B', 'C')),
  CONSTRAINT uq_party_code UNIQUE (code),
  CONSTRAINT fk_party_parent_id FOREIGN KEY(parent_id) REFERENCES party (id)
);

CREATE INDEX ix_party_parent_id ON party (parent_id);

CREATE TABLE posting_rule (
  kind VARCHAR NOT NULL,
  from_stage VARCHAR NOT NULL,
  to_stage VARCHAR NOT NULL,
  CONSTRAINT pk_posting_rule PRIMARY KEY (kind, from_stage, to_stage)
);

CREATE TABLE quantification_step (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  confidence VARCHAR NOT NULL,
  illustrative BOOLEAN NOT NULL,
  note VARCHAR,
  recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  code VARCHAR NOT NULL,
  cycle VARCHAR NOT NULL,
  position INTEGER NOT NULL,
  action JSONB NOT NULL,
  output JSONB,
  deadline_edtf VARCHAR NOT NULL,
  deadline_earliest DATE,
  deadline_latest DATE,
  deadline_precision VARCHAR,
  status VARCHAR NOT NULL,
  CONSTRAINT pk_quantification_step PRIMARY KEY (id),
  CONSTRAINT ck_quantification_step_action_has_english CHECK (action ? 'en'),
  CONSTRAINT ck_quantification_step_deadline_precision_is_known CHECK (deadline_precision IN ('DAY', 'END_OF_MONTH', 'MONTH', 'RANGE')),
  CONSTRAINT ck_quantification_step_status_is_known CHECK (status IN ('PLANNED', 'DONE', 'DROPPED')),
  CONSTRAINT ck_quantification_step_confidence_is_known CHECK (confidence IN ('A', 'B', 'C')),
  CONSTRAINT uq_quantification_step_code UNIQUE (code)
);

CREATE TABLE document (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  confidence VARCHAR NOT NULL,
  illustrative BOOLEAN NOT NULL,
  note VARCHAR,
  recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  code VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  title JSONB NOT NULL,
  issuer_code VARCHAR,
  issuer_id BIGINT,
  issuer_text VARCHAR,
  date_edtf VARCHAR NOT NULL,
  date_earliest DATE,
  date_latest DATE,
  reference VARCHAR,
  url VARCHAR,
  other_urls TEXT[] NOT NULL,
  language VARCHAR,
  seen_as VARCHAR NOT NULL,
  CONSTRAINT pk_document PRIMARY KEY (id),
  CONSTRAINT ck_document_kind_is_known CHECK (kind IN ('DECLARATION', 'RESOLUTION', 'PRESS_RELEASE', 'REPORT', 'AGREEMENT', 'WORK_PLAN', 'PRESENTATION', 'WEB_PAGE', 'NEWS', 'SPEECH', 'INSTRUMENT', 'CODE_LIST', 'CONCEPT_NOTE')),
  CONSTRAINT ck_document_title_has_english CHECK (title ? 'en'),
  CONSTRAINT ck_document_seen_as_is_known CHECK (seen_as IN ('FULL_TEXT', 'EXCERPT', 'REPOST', 'NOT_SEEN')),
  CONSTRAINT ck_document_confidence_is_known CHECK (confidence IN ('A', 'B', 'C')),
  CONSTRAINT uq_document_code UNIQUE (code),
  CONSTRAINT fk_document_issuer_id FOREIGN KEY(issuer_id) REFERENCES party (id)
);

CREATE INDEX ix_document_issuer_id ON document (issuer_id);

CREATE TABLE event_convener (
  event_id INTEGER NOT NULL,
  party_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  CONSTRAINT pk_event_convener PRIMARY KEY (event_id, party_id),
  CONSTRAINT fk_event_convener_event_id FOREIGN KEY(event_id) REFERENCES event (id),
  CONSTRAINT fk_event_convener_party_id FOREIGN KEY(party_id) REFERENCES party (id)
);

CREATE INDEX ix_event_convener_party_id ON event_convener (party_id);

CREATE TABLE event_host (
  event_id INTEGER NOT NULL,
  party_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  CONSTRAINT pk_event_host PRIMARY KEY (event_id, party_id),
  CONSTRAINT fk_event_host_event_id FOREIGN KEY(event_id) REFERENCES event (id),
  CONSTRAINT fk_event_host_party_id FOREIGN KEY(party_id) REFERENCES party (id)
);

CREATE INDEX ix_event_host_party_id ON event_host (party_id);

CREATE TABLE event_partner (
  event_id INTEGER NOT NULL,
  party_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  CONSTRAINT pk_event_partner PRIMARY KEY (event_id, party_id),
  CONSTRAINT fk_event_partner_event_id FOREIGN KEY(event_id) REFERENCES event (id),
  CONSTRAINT fk_event_partner_party_id FOREIGN KEY(party_id) REFERENCES party (id)
);

CREATE INDEX ix_event_partner_party_id ON event_partner (party_id);

CREATE TABLE office_holder (
  term_id INTEGER NOT NULL,
  party_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  CONSTRAINT pk_office_holder PRIMARY KEY (term_id, party_id),
  CONSTRAINT fk_office_holder_term_id FOREIGN KEY(term_id) REFERENCES office_term (id),
  CONSTRAINT fk_office_holder_party_id FOREIGN KEY(party_id) REFERENCES party (id)
);

CREATE INDEX ix_office_holder_party_id ON office_holder (party_id);

CREATE TABLE party_alias (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  party_id BIGINT NOT NULL,
  name VARCHAR NOT NULL,
  language VARCHAR,
  from_edtf VARCHAR,
  from_earliest DATE,
  from_latest DATE,
  to_edtf VARCHAR,
  to_earliest DATE,
  to_latest DATE,
  note VARCHAR,
  CONSTRAINT pk_party_alias PRIMARY KEY (id),
  CONSTRAINT fk_party_alias_party_id FOREIGN KEY(party_id) REFERENCES party (id)
);

CREATE INDEX ix_party_alias_party_id ON party_alias (party_id);

CREATE TABLE party_member (
  group_id INTEGER NOT NULL,
  party_id INTEGER NOT NULL,
  CONSTRAINT pk_party_member PRIMARY KEY (group_id, party_id),
  CONSTRAINT fk_party_member_group_id FOREIGN KEY(group_id) REFERENCES party (id),
  CONSTRAINT fk_party_member_party_id FOREIGN KEY(party_id) REFERENCES party (id)
);

CREATE INDEX ix_party_member_party_id ON party_member (party_id);

CREATE TABLE quantification_step_party (
  step_id INTEGER NOT NULL,
  party_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  CONSTRAINT pk_quantification_step_party PRIMARY KEY (step_id, party_id),
  CONSTRAINT fk_quantification_step_party_step_id FOREIGN KEY(step_id) REFERENCES quantification_step (id),
  CONSTRAINT fk_quantification_step_party_party_id FOREIGN KEY(party_id) REFERENCES party (id)
);

CREATE INDEX ix_quantification_step_party_party_id ON quantification_step_party (party_id);

CREATE TABLE state (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  confidence VARCHAR NOT NULL,
  illustrative BOOLEAN NOT NULL,
  note VARCHAR,
  recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  code VARCHAR NOT NULL,
  iso3 VARCHAR NOT NULL,
  numeric VARCHAR NOT NULL,
  party_id INTEGER NOT NULL,
  currency VARCHAR,
  name JSONB NOT NULL,
  roles TEXT[] NOT NULL,
  CONSTRAINT pk_state PRIMARY KEY (id),
  CONSTRAINT ck_state_name_has_english CHECK (name ? 'en'),
  CONSTRAINT ck_state_confidence_is_known CHECK (confidence IN ('A', 'B', 'C')),
  CONSTRAINT uq_state_code UNIQUE (code),
  CONSTRAINT uq_state_party_id UNIQUE (party_id),
  CONSTRAINT fk_state_party_id FOREIGN KEY(party_id) REFERENCES party (id)
);

CREATE TABLE citation (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  subject VARCHAR NOT NULL,
  subject_id INTEGER NOT NULL,
  document_id BIGINT NOT NULL,
  aspect VARCHAR,
  note VARCHAR,
  CONSTRAINT pk_citation PRIMARY KEY (id),
  CONSTRAINT fk_citation_document_id FOREIGN KEY(document_id) REFERENCES document (id)
);

CREATE INDEX ix_citation_document_id ON citation (document_id);

CREATE TABLE document_citation (
  citing_id INTEGER NOT NULL,
  cited_code VARCHAR NOT NULL,
  cited_id BIGINT,
  CONSTRAINT pk_document_citation PRIMARY KEY (citing_id, cited_code),
  CONSTRAINT fk_document_citation_citing_id FOREIGN KEY(citing_id) REFERENCES document (id),
  CONSTRAINT fk_document_citation_cited_id FOREIGN KEY(cited_id) REFERENCES document (id)
);

CREATE INDEX ix_document_citation_cited_code ON document_citation (cited_code);

CREATE INDEX ix_document_citation_cited_id ON document_citation (cited_id);

CREATE TABLE event_document (
  event_id INTEGER NOT NULL,
  document_id INTEGER NOT NULL,
  CONSTRAINT pk_event_document PRIMARY KEY (event_id, document_id),
  CONSTRAINT fk_event_document_event_id FOREIGN KEY(event_id) REFERENCES event (id),
  CONSTRAINT fk_event_document_document_id FOREIGN KEY(document_id) REFERENCES document (id)
);

CREATE INDEX ix_event_document_document_id ON event_document (document_id);

CREATE TABLE grouping (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  confidence VARCHAR NOT NULL,
  illustrative BOOLEAN NOT NULL,
  note VARCHAR,
  recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  code VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  name JSONB NOT NULL,
  short_name JSONB,
  aliases JSONB NOT NULL,
  founded_by_id BIGINT,
  from_edtf VARCHAR NOT NULL,
  from_earliest DATE,
  from_latest DATE,
  successor_id BIGINT,
  functions TEXT[] NOT NULL,
  working_groups TEXT[] NOT NULL,
  CONSTRAINT pk_grouping PRIMARY KEY (id),
  CONSTRAINT ck_grouping_kind_is_known CHECK (kind IN ('FRAMEWORK', 'SUPPORT', 'TECHNICAL_TEAM')),
  CONSTRAINT ck_grouping_name_has_english CHECK (name ? 'en'),
  CONSTRAINT ck_grouping_confidence_is_known CHECK (confidence IN ('A', 'B', 'C')),
  CONSTRAINT uq_grouping_code UNIQUE (code),
  CONSTRAINT fk_grouping_founded_by_id FOREIGN KEY(founded_by_id) REFERENCES document (id),
  CONSTRAINT fk_grouping_successor_id FOREIGN KEY(successor_id) REFERENCES grouping (id)
);

CREATE INDEX ix_grouping_founded_by_id ON grouping (founded_by_id);

CREATE INDEX ix_grouping_successor_id ON grouping (successor_id);

CREATE TABLE journal_entry (
  sequence BIGINT NOT NULL,
  kind VARCHAR NOT NULL,
  effective_on DATE NOT NULL,
  recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
  actor VARCHAR NOT NULL,
  idempotency_key VARCHAR,
  document_id BIGINT,
  subject VARCHAR,
  reverses BIGINT,
  reason VARCHAR,
  note VARCHAR,
  previous_hash BYTEA NOT NULL,
  hash BYTEA NOT NULL,
  CONSTRAINT pk_journal_entry PRIMARY KEY (sequence),
  CONSTRAINT ck_journal_entry_kind_is_known CHECK (kind IN ('QUANTIFY_NEED', 'REVISE_NEED', 'RECORD_PLEDGE', 'REVISE_PLEDGE', 'WITHDRAW_PLEDGE', 'SIGN_COMMITMENT', 'RECORD_CONTRIBUTION', 'ALLOCATE_PLEDGE', 'RELEASE_ALLOCATION', 'CHARGE_FEE', 'RECORD_INTEREST', 'REFUND_DONOR', 'APPROVE_DISBURSEMENT', 'VOID_DISBURSEMENT', 'RECORD_DISBURSEMENT', 'REPORT_EXPENDITURE', 'RETURN_UNSPENT', 'REPORT_USE', 'REVERSE_ENTRY')),
  CONSTRAINT ck_journal_entry_reason_is_known CHECK (reason IN ('DUPLICATE', 'WRONG_AMOUNT', 'WRONG_PARTY', 'WRONG_DATE', 'WRONG_CURRENCY', 'SOURCE_RETRACTED', 'PAYMENT_RETURNED', 'OTHER')),
  CONSTRAINT ck_journal_entry_hashes_are_sha256 CHECK (octet_length(hash) = 32 AND octet_length(previous_hash) = 32),
  CONSTRAINT ck_journal_entry_only_a_reversal_reverses CHECK ((kind = 'REVERSE_ENTRY') = (reverses IS NOT NULL)),
  CONSTRAINT ck_journal_entry_sequence_starts_at_one CHECK (sequence > 0),
  CONSTRAINT ck_journal_entry_effective_on_is_a_day_of_ours CHECK (effective_on BETWEEN '1900-01-01' AND '9999-12-31'),
  CONSTRAINT fk_journal_entry_document_id FOREIGN KEY(document_id) REFERENCES document (id),
  CONSTRAINT uq_journal_entry_reverses UNIQUE (reverses),
  CONSTRAINT fk_journal_entry_reverses FOREIGN KEY(reverses) REFERENCES journal_entry (sequence)
);

CREATE INDEX ix_journal_entry_effective_on ON journal_entry (effective_on);

CREATE INDEX ix_journal_entry_recorded_at ON journal_entry (recorded_at);

CREATE INDEX ix_journal_entry_subject ON journal_entry (subject);

CREATE TABLE plan (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  confidence VARCHAR NOT NULL,
  illustrative BOOLEAN NOT NULL,
  note VARCHAR,
  recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  code VARCHAR NOT NULL,
  state_code VARCHAR,
  title JSONB NOT NULL,
  cycle VARCHAR,
  version INTEGER NOT NULL,
  status VARCHAR NOT NULL,
  adopted_edtf VARCHAR NOT NULL,
  adopted_earliest DATE,
  adopted_latest DATE,
  reference BOOLEAN NOT NULL,
  document_id BIGINT,
  supersedes_id BIGINT,
  CONSTRAINT pk_plan PRIMARY KEY (id),
  CONSTRAINT ck_plan_status_is_known CHECK (status IN ('DRAFT', 'ADOPTED', 'SUPERSEDED', 'CLOSED', 'STATED', 'ATTESTED', 'UNKNOWN')),
  CONSTRAINT ck_plan_title_has_english CHECK (title ? 'en'),
  CONSTRAINT ck_plan_confidence_is_known CHECK (confidence IN ('A', 'B', 'C')),
  CONSTRAINT uq_plan_code UNIQUE (code),
  CONSTRAINT fk_plan_state_code FOREIGN KEY(state_code) REFERENCES state (code),
  CONSTRAINT fk_plan_document_id FOREIGN KEY(document_id) REFERENCES document (id),
  CONSTRAINT fk_plan_supersedes_id FOREIGN KEY(supersedes_id) REFERENCES plan (id)
);

CREATE INDEX ix_plan_document_id ON plan (document_id);

CREATE INDEX ix_plan_state_code ON plan (state_code);

CREATE INDEX ix_plan_supersedes_id ON plan (supersedes_id);

CREATE TABLE pledge (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  confidence VARCHAR NOT NULL,
  illustrative BOOLEAN NOT NULL,
  note VARCHAR,
  recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  code VARCHAR NOT NULL,
  donor_id BIGINT NOT NULL,
  event_id BIGINT,
  announced_by_id BIGINT,
  document_id BIGINT,
  purpose JSONB,
  announced_edtf VARCHAR NOT NULL,
  announced_earliest DATE,
  announced_latest DATE,
  period_edtf VARCHAR,
  period_earliest DATE,
  period_latest DATE,
  duration_years INTEGER,
  stated_minor BIGINT,
  unit VARCHAR,
  qualifier VARCHAR NOT NULL,
  stated_usd_minor BIGINT,
  fx_rate NUMERIC,
  fx_date DATE,
  fx_source VARCHAR,
  fx_method VARCHAR,
  legal_status VARCHAR NOT NULL,
  counts BOOLEAN NOT NULL,
  duplicate_of_id BIGINT,
  publication VARCHAR NOT NULL,
  CONSTRAINT pk_pledge PRIMARY KEY (id),
  CONSTRAINT ck_pledge_qualifier_is_known CHECK (qualifier IN ('EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN')),
  CONSTRAINT ck_pledge_legal_status_is_known CHECK (legal_status IN ('NON_BINDING', 'CONDITIONAL', 'BINDING', 'UNKNOWN')),
  CONSTRAINT ck_pledge_publication_is_known CHECK (publication IN ('DRAFT', 'EMBARGOED', 'PUBLISHED')),
  CONSTRAINT ck_pledge_fx_method_is_known CHECK (fx_method IN ('STATED', 'PLEDGE_DATE', 'TRANSACTION_DATE', 'PERIOD_END')),
  CONSTRAINT ck_pledge_confidence_is_known CHECK (confidence IN ('A', 'B', 'C')),
  CONSTRAINT uq_pledge_code UNIQUE (code),
  CONSTRAINT fk_pledge_donor_id FOREIGN KEY(donor_id) REFERENCES party (id),
  CONSTRAINT fk_pledge_event_id FOREIGN KEY(event_id) REFERENCES event (id),
  CONSTRAINT fk_pledge_announced_by_id FOREIGN KEY(announced_by_id) REFERENCES party (id),
  CONSTRAINT fk_pledge_document_id FOREIGN KEY(document_id) REFERENCES document (id),
  CONSTRAINT fk_pledge_duplicate_of_id FOREIGN KEY(duplicate_of_id) REFERENCES pledge (id)
);

CREATE INDEX ix_pledge_announced_by_id ON pledge (announced_by_id);

CREATE INDEX ix_pledge_announced_latest ON pledge (announced_latest);

CREATE INDEX ix_pledge_document_id ON pledge (document_id);

CREATE INDEX ix_pledge_donor_id ON pledge (donor_id);

CREATE INDEX ix_pledge_duplicate_of_id ON pledge (duplicate_of_id);

CREATE INDEX ix_pledge_event_id ON pledge (event_id);

CREATE TABLE population_list (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  confidence VARCHAR NOT NULL,
  illustrative BOOLEAN NOT NULL,
  note VARCHAR,
  recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  code VARCHAR NOT NULL,
  document_id BIGINT NOT NULL,
  populations TEXT[] NOT NULL,
  part VARCHAR,
  wording JSONB NOT NULL,
  CONSTRAINT pk_population_list PRIMARY KEY (id),
  CONSTRAINT ck_population_list_confidence_is_known CHECK (confidence IN ('A', 'B', 'C')),
  CONSTRAINT uq_population_list_code UNIQUE (code),
  CONSTRAINT fk_population_list_document_id FOREIGN KEY(document_id) REFERENCES document (id)
);

CREATE INDEX ix_population_list_document_id ON population_list (document_id);

CREATE TABLE fund (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  confidence VARCHAR NOT NULL,
  illustrative BOOLEAN NOT NULL,
  note VARCHAR,
  recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  code VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  name JSONB NOT NULL,
  aliases JSONB NOT NULL,
  administrator_id BIGINT NOT NULL,
  administrative_unit_id BIGINT,
  currency VARCHAR NOT NULL,
  mandate_id BIGINT,
  created_by_id BIGINT,
  gathers_for_id BIGINT,
  tasks TEXT[] NOT NULL,
  objectives TEXT[] NOT NULL,
  eligible_contributors TEXT[] NOT NULL,
  eligible_uses TEXT[] NOT NULL,
  CONSTRAINT pk_fund PRIMARY KEY (id),
  CONSTRAINT ck_fund_name_has_english CHECK (name ? 'en'),
  CONSTRAINT ck_fund_kind_is_known CHECK (kind IN ('SPECIFIC_FUND', 'TRUST_FUND', 'POOLED_FUND', 'OTHER')),
  CONSTRAINT ck_fund_confidence_is_known CHECK (confidence IN ('A', 'B', 'C')),
  CONSTRAINT uq_fund_code UNIQUE (code),
  CONSTRAINT fk_fund_administrator_id FOREIGN KEY(administrator_id) REFERENCES party (id),
  CONSTRAINT fk_fund_administrative_unit_id FOREIGN KEY(administrative_unit_id) REFERENCES party (id),
  CONSTRAINT fk_fund_mandate_id FOREIGN KEY(mandate_id) REFERENCES document (id),
  CONSTRAINT fk_fund_created_by_id FOREIGN KEY(created_by_id) REFERENCES document (id),
  CONSTRAINT fk_fund_gathers_for_id FOREIGN KEY(gathers_for_id) REFERENCES grouping (id)
);

CREATE INDEX ix_fund_administrative_unit_id ON fund (administrative_unit_id);

CREATE INDEX ix_fund_administrator_id ON fund (administrator_id);

CREATE INDEX ix_fund_created_by_id ON fund (created_by_id);

CREATE INDEX ix_fund_gathers_for_id ON fund (gathers_for_id);

CREATE INDEX ix_fund_mandate_id ON fund (mandate_id);

CREATE TABLE membership (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  confidence VARCHAR NOT NULL,
  illustrative BOOLEAN NOT NULL,
  note VARCHAR,
  recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  code VARCHAR NOT NULL,
  grouping_id BIGINT NOT NULL,
  party_id BIGINT NOT NULL,
  role VARCHAR NOT NULL,
  from_edtf VARCHAR NOT NULL,
  from_earliest DATE,
  from_latest DATE,
  to_edtf VARCHAR,
  to_earliest DATE,
  to_latest DATE,
  attested_from_edtf VARCHAR,
  attested_from_earliest DATE,
  attested_from_latest DATE,
  attested_until_edtf VARCHAR,
  attested_until_earliest DATE,
  attested_until_latest DATE,
  status VARCHAR NOT NULL,
  CONSTRAINT pk_membership PRIMARY KEY (id),
  CONSTRAINT ck_membership_role_is_known CHECK (role IN ('MEMBER', 'LEADER', 'CHAIR', 'SECRETARIAT')),
  CONSTRAINT ck_membership_status_is_known CHECK (status IN ('ACTIVE', 'ENDED', 'ATTESTED_UNTIL', 'UNCERTAIN')),
  CONSTRAINT ck_membership_confidence_is_known CHECK (confidence IN ('A', 'B', 'C')),
  CONSTRAINT uq_membership_code UNIQUE (code),
  CONSTRAINT fk_membership_grouping_id FOREIGN KEY(grouping_id) REFERENCES grouping (id),
  CONSTRAINT fk_membership_party_id FOREIGN KEY(party_id) REFERENCES party (id)
);

CREATE INDEX ix_membership_grouping_id ON membership (grouping_id);

CREATE INDEX ix_membership_party_id ON membership (party_id);

CREATE TABLE membership_assertion (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  confidence VARCHAR NOT NULL,
  illustrative BOOLEAN NOT NULL,
  note VARCHAR,
  recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  code VARCHAR NOT NULL,
  document_id BIGINT NOT NULL,
  grouping_id BIGINT NOT NULL,
  asserted_on_edtf VARCHAR NOT NULL,
  asserted_on_earliest DATE,
  asserted_on_latest DATE,
  role VARCHAR NOT NULL,
  complete BOOLEAN NOT NULL,
  count INTEGER,
  subset VARCHAR,
  list_code VARCHAR,
  about_edtf VARCHAR,
  about_earliest DATE,
  about_latest DATE,
  CONSTRAINT pk_membership_assertion PRIMARY KEY (id),
  CONSTRAINT ck_membership_assertion_role_is_known CHECK (role IN ('MEMBER', 'LEADER', 'CHAIR', 'SECRETARIAT')),
  CONSTRAINT ck_membership_assertion_confidence_is_known CHECK (confidence IN ('A', 'B', 'C')),
  CONSTRAINT uq_membership_assertion_code UNIQUE (code),
  CONSTRAINT fk_membership_assertion_document_id FOREIGN KEY(document_id) REFERENCES document (id),
  CONSTRAINT fk_membership_assertion_grouping_id FOREIGN KEY(grouping_id) REFERENCES grouping (id)
);

CREATE INDEX ix_membership_assertion_document_id ON membership_assertion (document_id);

CREATE INDEX ix_membership_assertion_grouping_id ON membership_assertion (grouping_id);

CREATE TABLE need (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  confidence VARCHAR NOT NULL,
  illustrative BOOLEAN NOT NULL,
  note VARCHAR,
  recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  code VARCHAR NOT NULL,
  plan_id BIGINT NOT NULL,
  event_id BIGINT,
  title JSONB NOT NULL,
  scope JSONB,
  state_code VARCHAR,
  pillar VARCHAR,
  sector VARCHAR,
  topics TEXT[] NOT NULL,
  populations TEXT[] NOT NULL,
  kind VARCHAR NOT NULL,
  unit VARCHAR NOT NULL,
  qualifier VARCHAR NOT NULL,
  stated_on_edtf VARCHAR NOT NULL,
  stated_on_earliest DATE,
  stated_on_latest DATE,
  period_edtf VARCHAR,
  period_earliest DATE,
  period_latest DATE,
  investment_known BOOLEAN NOT NULL,
  validated BOOLEAN,
  publication VARCHAR NOT NULL,
  CONSTRAINT pk_need PRIMARY KEY (id),
  CONSTRAINT ck_need_kind_is_known CHECK (kind IN ('FINANCIAL', 'TECHNICAL')),
  CONSTRAINT ck_need_qualifier_is_known CHECK (qualifier IN ('EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN')),
  CONSTRAINT ck_need_publication_is_known CHECK (publication IN ('DRAFT', 'EMBARGOED', 'PUBLISHED')),
  CONSTRAINT ck_need_title_has_english CHECK (title ? 'en'),
  CONSTRAINT ck_need_confidence_is_known CHECK (confidence IN ('A', 'B', 'C')),
  CONSTRAINT uq_need_code UNIQUE (code),
  CONSTRAINT fk_need_plan_id FOREIGN KEY(plan_id) REFERENCES plan (id),
  CONSTRAINT fk_need_event_id FOREIGN KEY(event_id) REFERENCES event (id),
  CONSTRAINT fk_need_state_code FOREIGN KEY(state_code) REFERENCES state (code)
);

CREATE INDEX ix_need_event_id ON need (event_id);

CREATE INDEX ix_need_plan_id ON need (plan_id);

CREATE INDEX ix_need_state_code ON need (state_code);

CREATE TABLE pledge_donor (
  pledge_id INTEGER NOT NULL,
  party_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  CONSTRAINT pk_pledge_donor PRIMARY KEY (pledge_id, party_id),
  CONSTRAINT fk_pledge_donor_pledge_id FOREIGN KEY(pledge_id) REFERENCES pledge (id),
  CONSTRAINT fk_pledge_donor_party_id FOREIGN KEY(party_id) REFERENCES party (id)
);

CREATE INDEX ix_pledge_donor_party_id ON pledge_donor (party_id);

CREATE TABLE state_commitment (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  confidence VARCHAR NOT NULL,
  illustrative BOOLEAN NOT NULL,
  note VARCHAR,
  recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  code VARCHAR NOT NULL,
  plan_id BIGINT NOT NULL,
  title JSONB NOT NULL,
  pillar VARCHAR,
  sector VARCHAR,
  CONSTRAINT pk_state_commitment PRIMARY KEY (id),
  CONSTRAINT ck_state_commitment_title_has_english CHECK (title ? 'en'),
  CONSTRAINT ck_state_commitment_confidence_is_known CHECK (confidence IN ('A', 'B', 'C')),
  CONSTRAINT uq_state_commitment_code UNIQUE (code),
  CONSTRAINT fk_state_commitment_plan_id FOREIGN KEY(plan_id) REFERENCES plan (id)
);

CREATE INDEX ix_state_commitment_plan_id ON state_commitment (plan_id);

CREATE TABLE asserted_party (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  assertion_id BIGINT NOT NULL,
  party_id BIGINT NOT NULL,
  position INTEGER NOT NULL,
  CONSTRAINT pk_asserted_party PRIMARY KEY (id),
  CONSTRAINT fk_asserted_party_assertion_id FOREIGN KEY(assertion_id) REFERENCES membership_assertion (id),
  CONSTRAINT fk_asserted_party_party_id FOREIGN KEY(party_id) REFERENCES party (id)
);

CREATE INDEX ix_asserted_party_assertion_id ON asserted_party (assertion_id);

CREATE INDEX ix_asserted_party_party_id ON asserted_party (party_id);

CREATE TABLE fund_call (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  confidence VARCHAR NOT NULL,
  illustrative BOOLEAN NOT NULL,
  note VARCHAR,
  recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  code VARCHAR NOT NULL,
  fund_id BIGINT NOT NULL,
  ordinal INTEGER,
  name JSONB NOT NULL,
  opened_edtf VARCHAR NOT NULL,
  opened_earliest DATE,
  opened_latest DATE,
  states_count INTEGER,
  CONSTRAINT pk_fund_call PRIMARY KEY (id),
  CONSTRAINT ck_fund_call_name_has_english CHECK (name ? 'en'),
  CONSTRAINT ck_fund_call_confidence_is_known CHECK (confidence IN ('A', 'B', 'C')),
  CONSTRAINT uq_fund_call_code UNIQUE (code),
  CONSTRAINT fk_fund_call_fund_id FOREIGN KEY(fund_id) REFERENCES fund (id)
);

CREATE INDEX ix_fund_call_fund_id ON fund_call (fund_id);

CREATE TABLE fund_contributor_statement (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  confidence VARCHAR NOT NULL,
  illustrative BOOLEAN NOT NULL,
  note VARCHAR,
  recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  code VARCHAR NOT NULL,
  fund_id BIGINT NOT NULL,
  name JSONB NOT NULL,
  stated_on_edtf VARCHAR NOT NULL,
  stated_on_earliest DATE,
  stated_on_latest DATE,
  contributors TEXT[] NOT NULL,
  CONSTRAINT pk_fund_contributor_statement PRIMARY KEY (id),
  CONSTRAINT ck_fund_contributor_statement_name_has_english CHECK (name ? 'en'),
  CONSTRAINT ck_fund_contributor_statement_confidence_is_known CHECK (confidence IN ('A', 'B', 'C')),
  CONSTRAINT uq_fund_contributor_statement_code UNIQUE (code),
  CONSTRAINT fk_fund_contributor_statement_fund_id FOREIGN KEY(fund_id) REFERENCES fund (id)
);

CREATE INDEX ix_fund_contributor_statement_fund_id ON fund_contributor_statement (fund_id);

CREATE TABLE fund_lifecycle (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  confidence VARCHAR NOT NULL,
  illustrative BOOLEAN NOT NULL,
  note VARCHAR,
  recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  code VARCHAR NOT NULL,
  fund_id BIGINT NOT NULL,
  stage VARCHAR NOT NULL,
  name JSONB NOT NULL,
  reached_edtf VARCHAR NOT NULL,
  reached_earliest DATE,
  reached_latest DATE,
  CONSTRAINT pk_fund_lifecycle PRIMARY KEY (id),
  CONSTRAINT ck_fund_lifecycle_stage_is_known CHECK (stage IN ('MANDATED', 'ESTABLISHED', 'OPERATIONAL', 'DISBURSING', 'CLOSED')),
  CONSTRAINT ck_fund_lifecycle_name_has_english CHECK (name ? 'en'),
  CONSTRAINT ck_fund_lifecycle_confidence_is_known CHECK (confidence IN ('A', 'B', 'C')),
  CONSTRAINT uq_fund_lifecycle_code UNIQUE (code),
  CONSTRAINT fk_fund_lifecycle_fund_id FOREIGN KEY(fund_id) REFERENCES fund (id)
);

CREATE INDEX ix_fund_lifecycle_fund_id ON fund_lifecycle (fund_id);

CREATE TABLE fund_objective (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  confidence VARCHAR NOT NULL,
  illustrative BOOLEAN NOT NULL,
  note VARCHAR,
  recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  code VARCHAR NOT NULL,
  fund_id BIGINT NOT NULL,
  pillar VARCHAR,
  name JSONB NOT NULL,
  CONSTRAINT pk_fund_objective PRIMARY KEY (id),
  CONSTRAINT ck_fund_objective_name_has_english CHECK (name ? 'en'),
  CONSTRAINT ck_fund_objective_confidence_is_known CHECK (confidence IN ('A', 'B', 'C')),
  CONSTRAINT uq_fund_objective_code UNIQUE (code),
  CONSTRAINT fk_fund_objective_fund_id FOREIGN KEY(fund_id) REFERENCES fund (id)
);

CREATE INDEX ix_fund_objective_fund_id ON fund_objective (fund_id);

CREATE TABLE fund_unit_term (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  confidence VARCHAR NOT NULL,
  illustrative BOOLEAN NOT NULL,
  note VARCHAR,
  recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  code VARCHAR NOT NULL,
  fund_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  name JSONB NOT NULL,
  from_edtf VARCHAR NOT NULL,
  from_earliest DATE,
  from_latest DATE,
  to_edtf VARCHAR,
  to_earliest DATE,
  to_latest DATE,
  CONSTRAINT pk_fund_unit_term PRIMARY KEY (id),
  CONSTRAINT ck_fund_unit_term_name_has_english CHECK (name ? 'en'),
  CONSTRAINT ck_fund_unit_term_confidence_is_known CHECK (confidence IN ('A', 'B', 'C')),
  CONSTRAINT uq_fund_unit_term_code UNIQUE (code),
  CONSTRAINT fk_fund_unit_term_fund_id FOREIGN KEY(fund_id) REFERENCES fund (id),
  CONSTRAINT fk_fund_unit_term_unit_id FOREIGN KEY(unit_id) REFERENCES party (id)
);

CREATE INDEX ix_fund_unit_term_fund_id ON fund_unit_term (fund_id);

CREATE INDEX ix_fund_unit_term_unit_id ON fund_unit_term (unit_id);

CREATE TABLE need_revision (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  confidence VARCHAR NOT NULL,
  illustrative BOOLEAN NOT NULL,
  note VARCHAR,
  recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  code VARCHAR NOT NULL,
  need_id BIGINT NOT NULL,
  revised_edtf VARCHAR NOT NULL,
  revised_earliest DATE,
  revised_latest DATE,
  requirement_before_minor BIGINT NOT NULL,
  requirement_after_minor BIGINT NOT NULL,
  investment_before_minor BIGINT,
  investment_after_minor BIGINT,
  qualifier_before VARCHAR NOT NULL,
  qualifier VARCHAR NOT NULL,
  entry_sequence BIGINT NOT NULL,
  CONSTRAINT pk_need_revision PRIMARY KEY (id),
  CONSTRAINT ck_need_revision_qualifier_is_known CHECK (qualifier IN ('EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN')),
  CONSTRAINT ck_need_revision_qualifier_before_is_known CHECK (qualifier_before IN ('EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN')),
  CONSTRAINT ck_need_revision_confidence_is_known CHECK (confidence IN ('A', 'B', 'C')),
  CONSTRAINT uq_need_revision_code UNIQUE (code),
  CONSTRAINT fk_need_revision_need_id FOREIGN KEY(need_id) REFERENCES need (id),
  CONSTRAINT fk_need_revision_entry_sequence FOREIGN KEY(entry_sequence) REFERENCES journal_entry (sequence)
);

CREATE INDEX ix_need_revision_entry_sequence ON need_revision (entry_sequence);

CREATE INDEX ix_need_revision_need_id ON need_revision (need_id);

CREATE TABLE pledge_line (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  pledge_id BIGINT NOT NULL,
  position INTEGER NOT NULL,
  channel VARCHAR NOT NULL,
  channel_party_id BIGINT,
  funder_id BIGINT,
  fund_id BIGINT,
  modality VARCHAR NOT NULL,
  purpose JSONB,
  stated_minor BIGINT,
  unit VARCHAR,
  qualifier VARCHAR NOT NULL,
  stated_usd_minor BIGINT,
  value_usd_minor BIGINT,
  earmark_modality VARCHAR,
  earmark_states TEXT[] NOT NULL,
  earmark_pillars TEXT[] NOT NULL,
  earmark_sectors TEXT[] NOT NULL,
  earmark_needs TEXT[] NOT NULL,
  earmark_projects TEXT[] NOT NULL,
  earmark_populations TEXT[] NOT NULL,
  earmark_vulnerable_groups TEXT[] NOT NULL,
  earmark_period_edtf VARCHAR,
  earmark_period_earliest DATE,
  earmark_period_latest DATE,
  note VARCHAR,
  CONSTRAINT pk_pledge_line PRIMARY KEY (id),
  CONSTRAINT ck_pledge_line_channel_is_known CHECK (channel IN ('FUND', 'BILATERAL', 'MULTILATERAL', 'OTHER')),
  CONSTRAINT ck_pledge_line_modality_is_known CHECK (modality IN ('GRANT', 'LOAN', 'TECHNICAL', 'IN_KIND', 'POLICY')),
  CONSTRAINT ck_pledge_line_qualifier_is_known CHECK (qualifier IN ('EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN')),
  CONSTRAINT uq_pledge_line_pledge_id_position UNIQUE (pledge_id, position),
  CONSTRAINT fk_pledge_line_pledge_id FOREIGN KEY(pledge_id) REFERENCES pledge (id),
  CONSTRAINT fk_pledge_line_channel_party_id FOREIGN KEY(channel_party_id) REFERENCES party (id),
  CONSTRAINT fk_pledge_line_funder_id FOREIGN KEY(funder_id) REFERENCES party (id),
  CONSTRAINT fk_pledge_line_fund_id FOREIGN KEY(fund_id) REFERENCES fund (id)
);

CREATE INDEX ix_pledge_line_channel_party_id ON pledge_line (channel_party_id);

CREATE INDEX ix_pledge_line_fund_id ON pledge_line (fund_id);

CREATE INDEX ix_pledge_line_funder_id ON pledge_line (funder_id);

CREATE INDEX ix_pledge_line_pledge_id ON pledge_line (pledge_id);

CREATE TABLE project (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  confidence VARCHAR NOT NULL,
  illustrative BOOLEAN NOT NULL,
  note VARCHAR,
  recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  code VARCHAR NOT NULL,
  fund_id BIGINT NOT NULL,
  portfolio VARCHAR,
  state_code VARCHAR,
  implementer_id BIGINT,
  title JSONB NOT NULL,
  title_known BOOLEAN NOT NULL,
  translated TEXT[] NOT NULL,
  planned_beneficiaries JSONB,
  agreed_edtf VARCHAR NOT NULL,
  agreed_earliest DATE,
  agreed_latest DATE,
  period_edtf VARCHAR,
  period_earliest DATE,
  period_latest DATE,
  budget_minor BIGINT,
  budget_currency VARCHAR,
  budget_qualifier VARCHAR NOT NULL,
  status VARCHAR NOT NULL,
  CONSTRAINT pk_project PRIMARY KEY (id),
  CONSTRAINT ck_project_status_is_known CHECK (status IN ('PIPELINE', 'IMPLEMENTATION', 'FINALISATION', 'CLOSED', 'CANCELLED', 'SUSPENDED', 'UNKNOWN')),
  CONSTRAINT ck_project_title_has_english CHECK (title ? 'en'),
  CONSTRAINT ck_project_budget_qualifier_is_known CHECK (budget_qualifier IN ('EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN')),
  CONSTRAINT ck_project_confidence_is_known CHECK (confidence IN ('A', 'B', 'C')),
  CONSTRAINT uq_project_code UNIQUE (code),
  CONSTRAINT fk_project_fund_id FOREIGN KEY(fund_id) REFERENCES fund (id),
  CONSTRAINT fk_project_state_code FOREIGN KEY(state_code) REFERENCES state (code),
  CONSTRAINT fk_project_implementer_id FOREIGN KEY(implementer_id) REFERENCES party (id)
);

CREATE INDEX ix_project_fund_id ON project (fund_id);

CREATE INDEX ix_project_implementer_id ON project (implementer_id);

CREATE INDEX ix_project_state_code ON project (state_code);

CREATE TABLE stated_figure (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  confidence VARCHAR NOT NULL,
  illustrative BOOLEAN NOT NULL,
  note VARCHAR,
  recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  code VARCHAR NOT NULL,
  subject VARCHAR NOT NULL,
  value NUMERIC NOT NULL,
  highest NUMERIC,
  unit VARCHAR NOT NULL,
  qualifier VARCHAR NOT NULL,
  scope JSONB NOT NULL,
  state_code VARCHAR,
  party_id BIGINT,
  event_id BIGINT,
  need_id BIGINT,
  pledge_id BIGINT,
  date_edtf VARCHAR NOT NULL,
  date_earliest DATE,
  date_latest DATE,
  CONSTRAINT pk_stated_figure PRIMARY KEY (id),
  CONSTRAINT ck_stated_figure_qualifier_is_known CHECK (qualifier IN ('EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN')),
  CONSTRAINT ck_stated_figure_scope_has_english CHECK (scope ? 'en'),
  CONSTRAINT ck_stated_figure_confidence_is_known CHECK (confidence IN ('A', 'B', 'C')),
  CONSTRAINT uq_stated_figure_code UNIQUE (code),
  CONSTRAINT fk_stated_figure_state_code FOREIGN KEY(state_code) REFERENCES state (code),
  CONSTRAINT fk_stated_figure_party_id FOREIGN KEY(party_id) REFERENCES party (id),
  CONSTRAINT fk_stated_figure_event_id FOREIGN KEY(event_id) REFERENCES event (id),
  CONSTRAINT fk_stated_figure_need_id FOREIGN KEY(need_id) REFERENCES need (id),
  CONSTRAINT fk_stated_figure_pledge_id FOREIGN KEY(pledge_id) REFERENCES pledge (id)
);

CREATE INDEX ix_stated_figure_event_id ON stated_figure (event_id);

CREATE INDEX ix_stated_figure_need_id ON stated_figure (need_id);

CREATE INDEX ix_stated_figure_party_id ON stated_figure (party_id);

CREATE INDEX ix_stated_figure_pledge_id ON stated_figure (pledge_id);

CREATE INDEX ix_stated_figure_state_code ON stated_figure (state_code);

CREATE TABLE account (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  stage VARCHAR NOT NULL,
  unit VARCHAR NOT NULL,
  party_id BIGINT,
  line_id BIGINT,
  fund_id BIGINT,
  need_id BIGINT,
  project_id BIGINT,
  balance BIGINT NOT NULL,
  balance_usd BIGINT NOT NULL,
  unvalued BIGINT NOT NULL,
  CONSTRAINT pk_account PRIMARY KEY (id),
  CONSTRAINT ck_account_stage_is_known CHECK (stage IN ('PLAN', 'DONOR', 'INTEREST', 'FX', 'REQUIRED', 'INVESTED', 'PLEDGED', 'COMMITTED', 'RECEIVED', 'OBLIGATED', 'DISBURSED', 'SPENT', 'FEE', 'WITHDRAWN', 'RETURNED')),
  CONSTRAINT uq_account_stage_unit_party_id_line_id_fund_id_need_id__bd0a UNIQUE NULLS NOT DISTINCT (stage, unit, party_id, line_id, fund_id, need_id, project_id),
  CONSTRAINT ck_account_guarded CHECK (balance >= 0 OR stage IN ('PLAN', 'DONOR', 'INTEREST', 'FX')),
  CONSTRAINT ck_account_value_goes_with_money CHECK (
stage IN ('PLAN', 'DONOR', 'INTEREST', 'FX')
OR (balance_usd >= 0 AND (balance <> 0 OR balance_usd = 0)
    AND (unvalued = 0 OR (unvalued = balance AND balance_usd = 0)))
),
  CONSTRAINT ck_account_keys_fit_stage CHECK (
CASE
  WHEN stage = 'PLAN' THEN num_nonnulls(line_id, fund_id, need_id, project_id) = 0
  WHEN stage = 'DONOR' THEN party_id IS NOT NULL AND num_nonnulls(line_id, fund_id, need_id, project_id) = 0
  WHEN stage = 'INTEREST' THEN fund_id IS NOT NULL AND num_nonnulls(party_id, line_id, need_id, project_id) = 0
  WHEN stage IN ('REQUIRED', 'INVESTED')
    THEN need_id IS NOT NULL AND num_nonnulls(party_id, line_id, fund_id, project_id) = 0
  WHEN stage IN ('FX', 'WITHDRAWN', 'RETURNED')
    THEN line_id IS NOT NULL AND num_nonnulls(party_id, fund_id, need_id, project_id) = 0
  WHEN stage IN ('PLEDGED', 'COMMITTED', 'RECEIVED')
    THEN line_id IS NOT NULL AND num_nonnulls(party_id, fund_id, project_id) = 0
  WHEN stage IN ('OBLIGATED', 'DISBURSED')
    THEN line_id IS NOT NULL AND project_id IS NOT NULL AND num_nonnulls(party_id, fund_id) = 0
  WHEN stage = 'SPENT' THEN line_id IS NOT NULL AND num_nonnulls(party_id, fund_id) = 0
  WHEN stage = 'FEE' THEN line_id IS NOT NULL AND fund_id IS NOT NULL AND num_nonnulls(party_id, project_id) = 0
  ELSE false
END
),
  CONSTRAINT ck_account_unit_is_known CHECK (unit ~ '^[A-Z]{3}$' OR unit IN ('expert-mission', 'person-day', 'person-hour', 'workshop')),
  CONSTRAINT fk_account_party_id FOREIGN KEY(party_id) REFERENCES party (id),
  CONSTRAINT fk_account_line_id FOREIGN KEY(line_id) REFERENCES pledge_line (id),
  CONSTRAINT fk_account_fund_id FOREIGN KEY(fund_id) REFERENCES fund (id),
  CONSTRAINT fk_account_need_id FOREIGN KEY(need_id) REFERENCES need (id),
  CONSTRAINT fk_account_project_id FOREIGN KEY(project_id) REFERENCES project (id)
);

CREATE INDEX ix_account_fund_id ON account (fund_id);

CREATE INDEX ix_account_line_id ON account (line_id);

CREATE INDEX ix_account_need_id ON account (need_id);

CREATE INDEX ix_account_party_id ON account (party_id);

CREATE INDEX ix_account_project_id ON account (project_id);

CREATE TABLE allocation (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  confidence VARCHAR NOT NULL,
  illustrative BOOLEAN NOT NULL,
  note VARCHAR,
  recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  line_id BIGINT NOT NULL,
  need_id BIGINT NOT NULL,
  basis VARCHAR NOT NULL,
  entry_sequence BIGINT NOT NULL,
  CONSTRAINT pk_allocation PRIMARY KEY (id),
  CONSTRAINT ck_allocation_basis_is_known CHECK (basis IN ('DONOR_STATED', 'SECRETARIAT', 'INFERRED')),
  CONSTRAINT ck_allocation_confidence_is_known CHECK (confidence IN ('A', 'B', 'C')),
  CONSTRAINT uq_allocation_line_id_need_id UNIQUE (line_id, need_id),
  CONSTRAINT fk_allocation_line_id FOREIGN KEY(line_id) REFERENCES pledge_line (id),
  CONSTRAINT fk_allocation_need_id FOREIGN KEY(need_id) REFERENCES need (id),
  CONSTRAINT fk_allocation_entry_sequence FOREIGN KEY(entry_sequence) REFERENCES journal_entry (sequence)
);

CREATE INDEX ix_allocation_entry_sequence ON allocation (entry_sequence);

CREATE INDEX ix_allocation_line_id ON allocation (line_id);

CREATE INDEX ix_allocation_need_id ON allocation (need_id);

CREATE TABLE commitment (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  confidence VARCHAR NOT NULL,
  illustrative BOOLEAN NOT NULL,
  note VARCHAR,
  recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  code VARCHAR NOT NULL,
  line_id BIGINT NOT NULL,
  title JSONB,
  kind VARCHAR NOT NULL,
  signed_edtf VARCHAR NOT NULL,
  signed_earliest DATE,
  signed_latest DATE,
  amount_minor BIGINT,
  unit VARCHAR,
  qualifier VARCHAR NOT NULL,
  acknowledged_edtf VARCHAR,
  acknowledged_earliest DATE,
  acknowledged_latest DATE,
  acknowledged_by_id BIGINT,
  document_id BIGINT,
  entry_sequence BIGINT,
  CONSTRAINT pk_commitment PRIMARY KEY (id),
  CONSTRAINT ck_commitment_kind_is_known CHECK (kind IN ('AUTHORISATION', 'AGREEMENT', 'APPROPRIATION', 'OTHER')),
  CONSTRAINT ck_commitment_qualifier_is_known CHECK (qualifier IN ('EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN')),
  CONSTRAINT ck_commitment_confidence_is_known CHECK (confidence IN ('A', 'B', 'C')),
  CONSTRAINT uq_commitment_code UNIQUE (code),
  CONSTRAINT fk_commitment_line_id FOREIGN KEY(line_id) REFERENCES pledge_line (id),
  CONSTRAINT fk_commitment_acknowledged_by_id FOREIGN KEY(acknowledged_by_id) REFERENCES party (id),
  CONSTRAINT fk_commitment_document_id FOREIGN KEY(document_id) REFERENCES document (id),
  CONSTRAINT fk_commitment_entry_sequence FOREIGN KEY(entry_sequence) REFERENCES journal_entry (sequence)
);

CREATE INDEX ix_commitment_acknowledged_by_id ON commitment (acknowledged_by_id);

CREATE INDEX ix_commitment_document_id ON commitment (document_id);

CREATE INDEX ix_commitment_entry_sequence ON commitment (entry_sequence);

CREATE INDEX ix_commitment_line_id ON commitment (line_id);

CREATE TABLE contribution (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  confidence VARCHAR NOT NULL,
  illustrative BOOLEAN NOT NULL,
  note VARCHAR,
  recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  code VARCHAR NOT NULL,
  line_id BIGINT NOT NULL,
  fund_id BIGINT,
  title JSONB,
  received_edtf VARCHAR NOT NULL,
  received_earliest DATE,
  received_latest DATE,
  amount_minor BIGINT,
  unit VARCHAR,
  qualifier VARCHAR NOT NULL,
  cleared_minor BIGINT,
  fx_rate NUMERIC,
  fx_edtf VARCHAR,
  fx_earliest DATE,
  fx_latest DATE,
  fx_source VARCHAR,
  attested TEXT[] NOT NULL,
  entry_sequence BIGINT,
  CONSTRAINT pk_contribution PRIMARY KEY (id),
  CONSTRAINT ck_contribution_qualifier_is_known CHECK (qualifier IN ('EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN')),
  CONSTRAINT ck_contribution_confidence_is_known CHECK (confidence IN ('A', 'B', 'C')),
  CONSTRAINT uq_contribution_code UNIQUE (code),
  CONSTRAINT fk_contribution_line_id FOREIGN KEY(line_id) REFERENCES pledge_line (id),
  CONSTRAINT fk_contribution_fund_id FOREIGN KEY(fund_id) REFERENCES fund (id),
  CONSTRAINT fk_contribution_entry_sequence FOREIGN KEY(entry_sequence) REFERENCES journal_entry (sequence)
);

CREATE INDEX ix_contribution_entry_sequence ON contribution (entry_sequence);

CREATE INDEX ix_contribution_fund_id ON contribution (fund_id);

CREATE INDEX ix_contribution_line_id ON contribution (line_id);

CREATE TABLE disbursement (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  confidence VARCHAR NOT NULL,
  illustrative BOOLEAN NOT NULL,
  note VARCHAR,
  recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  code VARCHAR NOT NULL,
  project_id BIGINT NOT NULL,
  amount_minor BIGINT NOT NULL,
  unit VARCHAR NOT NULL,
  requested_on DATE NOT NULL,
  requested_by VARCHAR NOT NULL,
  purpose VARCHAR,
  CONSTRAINT pk_disbursement PRIMARY KEY (id),
  CONSTRAINT ck_disbursement_confidence_is_known CHECK (confidence IN ('A', 'B', 'C')),
  CONSTRAINT uq_disbursement_code UNIQUE (code),
  CONSTRAINT fk_disbursement_project_id FOREIGN KEY(project_id) REFERENCES project (id)
);

CREATE INDEX ix_disbursement_project_id ON disbursement (project_id);

CREATE TABLE expenditure (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  confidence VARCHAR NOT NULL,
  illustrative BOOLEAN NOT NULL,
  note VARCHAR,
  recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  code VARCHAR NOT NULL,
  project_id BIGINT NOT NULL,
  amount_minor BIGINT NOT NULL,
  unit VARCHAR NOT NULL,
  qualifier VARCHAR NOT NULL,
  spent_edtf VARCHAR NOT NULL,
  spent_earliest DATE,
  spent_latest DATE,
  purpose VARCHAR,
  entry_sequence BIGINT NOT NULL,
  CONSTRAINT pk_expenditure PRIMARY KEY (id),
  CONSTRAINT ck_expenditure_qualifier_is_known CHECK (qualifier IN ('EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN')),
  CONSTRAINT ck_expenditure_confidence_is_known CHECK (confidence IN ('A', 'B', 'C')),
  CONSTRAINT uq_expenditure_code UNIQUE (code),
  CONSTRAINT fk_expenditure_project_id FOREIGN KEY(project_id) REFERENCES project (id),
  CONSTRAINT fk_expenditure_entry_sequence FOREIGN KEY(entry_sequence) REFERENCES journal_entry (sequence)
);

CREATE INDEX ix_expenditure_entry_sequence ON expenditure (entry_sequence);

CREATE INDEX ix_expenditure_project_id ON expenditure (project_id);

CREATE TABLE fund_portfolio (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  confidence VARCHAR NOT NULL,
  illustrative BOOLEAN NOT NULL,
  note VARCHAR,
  recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  code VARCHAR NOT NULL,
  fund_id BIGINT NOT NULL,
  call_id BIGINT,
  name JSONB NOT NULL,
  projects_count INTEGER,
  states_count INTEGER,
  states TEXT[] NOT NULL,
  financed_by TEXT[] NOT NULL,
  CONSTRAINT pk_fund_portfolio PRIMARY KEY (id),
  CONSTRAINT ck_fund_portfolio_name_has_english CHECK (name ? 'en'),
  CONSTRAINT ck_fund_portfolio_confidence_is_known CHECK (confidence IN ('A', 'B', 'C')),
  CONSTRAINT uq_fund_portfolio_code UNIQUE (code),
  CONSTRAINT fk_fund_portfolio_fund_id FOREIGN KEY(fund_id) REFERENCES fund (id),
  CONSTRAINT fk_fund_portfolio_call_id FOREIGN KEY(call_id) REFERENCES fund_call (id)
);

CREATE INDEX ix_fund_portfolio_call_id ON fund_portfolio (call_id);

CREATE INDEX ix_fund_portfolio_fund_id ON fund_portfolio (fund_id);

CREATE TABLE instalment (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  line_id BIGINT NOT NULL,
  position INTEGER NOT NULL,
  due_edtf VARCHAR NOT NULL,
  due_earliest DATE,
  due_latest DATE,
  amount_minor BIGINT NOT NULL,
  CONSTRAINT pk_instalment PRIMARY KEY (id),
  CONSTRAINT uq_instalment_line_id_position UNIQUE (line_id, position),
  CONSTRAINT fk_instalment_line_id FOREIGN KEY(line_id) REFERENCES pledge_line (id)
);

CREATE INDEX ix_instalment_line_id ON instalment (line_id);

CREATE TABLE pledge_line_party (
  line_id INTEGER NOT NULL,
  party_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  CONSTRAINT pk_pledge_line_party PRIMARY KEY (line_id, party_id),
  CONSTRAINT fk_pledge_line_party_line_id FOREIGN KEY(line_id) REFERENCES pledge_line (id),
  CONSTRAINT fk_pledge_line_party_party_id FOREIGN KEY(party_id) REFERENCES party (id)
);

CREATE INDEX ix_pledge_line_party_party_id ON pledge_line_party (party_id);

CREATE TABLE pledge_revision (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  confidence VARCHAR NOT NULL,
  illustrative BOOLEAN NOT NULL,
  note VARCHAR,
  recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  code VARCHAR NOT NULL,
  line_id BIGINT NOT NULL,
  revised_edtf VARCHAR NOT NULL,
  revised_earliest DATE,
  revised_latest DATE,
  before_minor BIGINT NOT NULL,
  after_minor BIGINT NOT NULL,
  qualifier VARCHAR NOT NULL,
  entry_sequence BIGINT NOT NULL,
  CONSTRAINT pk_pledge_revision PRIMARY KEY (id),
  CONSTRAINT ck_pledge_revision_qualifier_is_known CHECK (qualifier IN ('EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN')),
  CONSTRAINT ck_pledge_revision_confidence_is_known CHECK (confidence IN ('A', 'B', 'C')),
  CONSTRAINT uq_pledge_revision_code UNIQUE (code),
  CONSTRAINT fk_pledge_revision_line_id FOREIGN KEY(line_id) REFERENCES pledge_line (id),
  CONSTRAINT fk_pledge_revision_entry_sequence FOREIGN KEY(entry_sequence) REFERENCES journal_entry (sequence)
);

CREATE INDEX ix_pledge_revision_entry_sequence ON pledge_revision (entry_sequence);

CREATE INDEX ix_pledge_revision_line_id ON pledge_revision (line_id);

CREATE TABLE project_co_implementer (
  project_id INTEGER NOT NULL,
  party_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  CONSTRAINT pk_project_co_implementer PRIMARY KEY (project_id, party_id),
  CONSTRAINT fk_project_co_implementer_project_id FOREIGN KEY(project_id) REFERENCES project (id),
  CONSTRAINT fk_project_co_implementer_party_id FOREIGN KEY(party_id) REFERENCES party (id)
);

CREATE INDEX ix_project_co_implementer_party_id ON project_co_implementer (party_id);

CREATE TABLE project_need (
  project_id INTEGER NOT NULL,
  need_id INTEGER NOT NULL,
  share NUMERIC(7, 6) NOT NULL,
  CONSTRAINT pk_project_need PRIMARY KEY (project_id, need_id),
  CONSTRAINT fk_project_need_project_id FOREIGN KEY(project_id) REFERENCES project (id),
  CONSTRAINT fk_project_need_need_id FOREIGN KEY(need_id) REFERENCES need (id)
);

CREATE INDEX ix_project_need_need_id ON project_need (need_id);

CREATE TABLE project_partner (
  project_id INTEGER NOT NULL,
  party_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  CONSTRAINT pk_project_partner PRIMARY KEY (project_id, party_id),
  CONSTRAINT fk_project_partner_project_id FOREIGN KEY(project_id) REFERENCES project (id),
  CONSTRAINT fk_project_partner_party_id FOREIGN KEY(party_id) REFERENCES party (id)
);

CREATE INDEX ix_project_partner_party_id ON project_partner (party_id);

CREATE TABLE disbursement_entry (
  entry_sequence INTEGER NOT NULL,
  disbursement_id BIGINT NOT NULL,
  act VARCHAR NOT NULL,
  actor VARCHAR NOT NULL,
  CONSTRAINT pk_disbursement_entry PRIMARY KEY (entry_sequence),
  CONSTRAINT fk_disbursement_entry_entry_sequence FOREIGN KEY(entry_sequence) REFERENCES journal_entry (sequence),
  CONSTRAINT fk_disbursement_entry_disbursement_id FOREIGN KEY(disbursement_id) REFERENCES disbursement (id)
);

CREATE INDEX ix_disbursement_entry_disbursement_id ON disbursement_entry (disbursement_id);

CREATE TABLE disbursement_rejection (
  disbursement_id INTEGER NOT NULL,
  rejected_on DATE NOT NULL,
  actor VARCHAR NOT NULL,
  reason VARCHAR NOT NULL,
  CONSTRAINT pk_disbursement_rejection PRIMARY KEY (disbursement_id),
  CONSTRAINT fk_disbursement_rejection_disbursement_id FOREIGN KEY(disbursement_id) REFERENCES disbursement (id)
);

CREATE TABLE indicator (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  confidence VARCHAR NOT NULL,
  illustrative BOOLEAN NOT NULL,
  note VARCHAR,
  recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  code VARCHAR NOT NULL,
  name JSONB,
  definition JSONB NOT NULL,
  unit VARCHAR NOT NULL,
  project_id BIGINT,
  portfolio_id BIGINT,
  need_id BIGINT,
  state_code VARCHAR,
  baseline NUMERIC,
  target NUMERIC,
  target_qualifier VARCHAR,
  target_edtf VARCHAR,
  target_earliest DATE,
  target_latest DATE,
  CONSTRAINT pk_indicator PRIMARY KEY (id),
  CONSTRAINT ck_indicator_definition_has_english CHECK (definition ? 'en'),
  CONSTRAINT ck_indicator_target_qualifier_is_known CHECK (target_qualifier IN ('EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN')),
  CONSTRAINT ck_indicator_confidence_is_known CHECK (confidence IN ('A', 'B', 'C')),
  CONSTRAINT uq_indicator_code UNIQUE (code),
  CONSTRAINT fk_indicator_project_id FOREIGN KEY(project_id) REFERENCES project (id),
  CONSTRAINT fk_indicator_portfolio_id FOREIGN KEY(portfolio_id) REFERENCES fund_portfolio (id),
  CONSTRAINT fk_indicator_need_id FOREIGN KEY(need_id) REFERENCES need (id),
  CONSTRAINT fk_indicator_state_code FOREIGN KEY(state_code) REFERENCES state (code)
);

CREATE INDEX ix_indicator_need_id ON indicator (need_id);

CREATE INDEX ix_indicator_portfolio_id ON indicator (portfolio_id);

CREATE INDEX ix_indicator_project_id ON indicator (project_id);

CREATE INDEX ix_indicator_state_code ON indicator (state_code);

CREATE TABLE transfer (
  sequence BIGINT NOT NULL,
  position INTEGER NOT NULL,
  from_account BIGINT NOT NULL,
  to_account BIGINT NOT NULL,
  amount BIGINT NOT NULL,
  amount_usd BIGINT,
  effective_on DATE NOT NULL,
  CONSTRAINT pk_transfer PRIMARY KEY (sequence, position),
  CONSTRAINT ck_transfer_amount_is_positive CHECK (amount > 0),
  CONSTRAINT ck_transfer_amount_usd_is_not_negative CHECK (amount_usd >= 0),
  CONSTRAINT ck_transfer_accounts_differ CHECK (from_account <> to_account),
  CONSTRAINT fk_transfer_sequence FOREIGN KEY(sequence) REFERENCES journal_entry (sequence),
  CONSTRAINT fk_transfer_from_account FOREIGN KEY(from_account) REFERENCES account (id),
  CONSTRAINT fk_transfer_to_account FOREIGN KEY(to_account) REFERENCES account (id)
);

CREATE INDEX ix_transfer_from_account_effective_on ON transfer (from_account, effective_on);

CREATE INDEX ix_transfer_to_account_effective_on ON transfer (to_account, effective_on);

CREATE TABLE indicator_value (
  id BIGINT GENERATED ALWAYS AS IDENTITY,
  confidence VARCHAR NOT NULL,
  illustrative BOOLEAN NOT NULL,
  note VARCHAR,
  recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
  code VARCHAR NOT NULL,
  indicator_id BIGINT NOT NULL,
  value NUMERIC NOT NULL,
  qualifier VARCHAR NOT NULL,
  date_edtf VARCHAR NOT NULL,
  date_earliest DATE,
  date_latest DATE,
  CONSTRAINT pk_indicator_value PRIMARY KEY (id),
  CONSTRAINT ck_indicator_value_qualifier_is_known CHECK (qualifier IN ('EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'APPROXIMATE', 'UP_TO', 'REMAINDER', 'UNKNOWN')),
  CONSTRAINT ck_indicator_value_confidence_is_known CHECK (confidence IN ('A', 'B', 'C')),
  CONSTRAINT uq_indicator_value_code UNIQUE (code),
  CONSTRAINT fk_indicator_value_indicator_id FOREIGN KEY(indicator_id) REFERENCES indicator (id)
);

CREATE INDEX ix_indicator_value_indicator_id ON indicator_value (indicator_id);
