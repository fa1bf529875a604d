-- Studies and their forms. A version of a form never changes: interviews are read by the very version they were made with.

create table survey_study (
    id uuid not null,
    key varchar(100) not null,
    title varchar(200) not null,
    made_at timestamptz(6) not null,
    constraint survey_study_pk primary key (id),
    constraint survey_study_key_once unique (key)
);

create table survey_form (
    id uuid not null,
    version bigint not null,
    form_id varchar(200) not null,
    study_id uuid not null,
    state varchar(20) not null,
    made_at timestamptz(6) not null,
    changed_at timestamptz(6) not null,
    constraint survey_form_pk primary key (id),
    constraint survey_form_id_once unique (form_id),
    constraint survey_form_study foreign key (study_id) references survey_study (id),
    constraint survey_form_state check (state in ('draft', 'open', 'closing', 'closed'))
);
create index survey_form_by_study on survey_form (study_id);

create table survey_form_version (
    id uuid not null,
    form uuid not null,
    turn integer not null,
    name varchar(100) not null,
    title varchar(500) not null,
    xform bytea not null,
    md5 char(32) not null,
    added_by uuid,
    added_at timestamptz(6) not null,
    constraint survey_form_version_pk primary key (id),
    constraint survey_form_version_of foreign key (form) references survey_form (id),
    constraint survey_form_version_turn_once unique (form, turn),
    constraint survey_form_version_name_once unique (form, name)
);
