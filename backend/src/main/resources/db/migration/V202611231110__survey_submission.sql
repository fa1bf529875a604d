-- Interviews as they were received. What a person said stands in the encrypted bytes of each version; beside them the answers
-- that are no identifiers, to be counted and filtered.
--
-- An interview refers to its form, its researcher and its device by id without a foreign key: each key would lock one and
-- the same row for all who send at that moment.

create table survey_submission (
    id uuid not null,
    version bigint not null,
    form uuid not null,
    form_version uuid not null,
    instance_id varchar(200),
    number integer not null,
    state varchar(20) not null,
    researcher uuid not null,
    device uuid,
    received_at timestamptz(6) not null,
    changed_at timestamptz(6) not null,
    origin varchar(40),
    destination varchar(40),
    sex varchar(40),
    sector varchar(40),
    urgent boolean not null,
    cost_in_months numeric(14, 4),
    findings integer not null,
    language varchar(40),
    sealed_key bytea,
    receipt bytea,
    withdrawn_on date,
    constraint survey_submission_pk primary key (id),
    constraint survey_submission_state check (state in ('received', 'in-review', 'returned', 'corrected', 'approved',
        'rejected', 'withdrawn')),
    constraint survey_submission_withdrawn check ((state = 'withdrawn') = (withdrawn_on is not null)),
    constraint survey_submission_nothing_left check (state <> 'withdrawn' or num_nonnulls(instance_id, sealed_key, device,
        origin, destination, sex, sector, cost_in_months, language) = 0),
    constraint survey_submission_readable check (state = 'withdrawn' or num_nonnulls(instance_id, sealed_key) = 2)
);
create index survey_submission_own on survey_submission (researcher, received_at desc, id desc);
create index survey_submission_queue on survey_submission (state, received_at, id);
create index survey_submission_corridor on survey_submission (origin, destination, state, received_at, id);
create index survey_submission_receipt on survey_submission (receipt) where receipt is not null;

create table survey_submission_version (
    submission uuid not null,
    number integer not null,
    form uuid not null,
    instance_id varchar(200) not null,
    form_version uuid not null,
    sender uuid not null,
    received_at timestamptz(6) not null,
    content bytea not null,
    digest bytea not null,
    answers jsonb not null,
    findings jsonb not null,
    file_names text[] not null,
    constraint survey_submission_version_pk primary key (submission, number),
    constraint survey_submission_version_once unique (form, instance_id),
    constraint survey_submission_version_of foreign key (submission) references survey_submission (id)
);
-- what is encrypted cannot be made smaller
alter table survey_submission_version alter column content set storage external;

create table survey_submission_file (
    id uuid not null,
    submission uuid not null,
    name varchar(255) not null,
    revision integer not null,
    state varchar(20) not null,
    sha256 char(64) not null,
    digest bytea not null,
    size bigint not null,
    media_type varchar(100) not null,
    sender uuid not null,
    received_at timestamptz(6) not null,
    constraint survey_submission_file_pk primary key (id),
    constraint survey_submission_file_once unique (submission, name, revision),
    constraint survey_submission_file_of foreign key (submission) references survey_submission (id),
    constraint survey_submission_file_state check (state in ('named', 'quarantined'))
);

-- Who did not agree is only counted.
create table survey_refusal (
    form uuid not null,
    day date not null,
    origin varchar(40) not null,
    researcher uuid not null,
    number integer not null,
    constraint survey_refusal_pk primary key (form, day, origin, researcher),
    constraint survey_refusal_some check (number > 0)
);

-- Instances that must not come in (again): refused or withdrawn. Only a keyed digest of their id.
create table survey_spent_instance (
    digest bytea not null,
    reason varchar(20) not null,
    constraint survey_spent_instance_pk primary key (digest),
    constraint survey_spent_instance_reason check (reason in ('refused', 'withdrawn'))
);
