-- Answers by mail: what was taken already, and whom we told lately why not.

alter table unsubscription_secret rename to installation_secret;
alter table installation_secret rename constraint unsubscription_secret_pk to installation_secret_pk;
alter table installation_secret rename constraint unsubscription_secret_one to installation_secret_one;

create table mail_answer (
    person_id uuid not null,
    message varchar(64) not null,
    at timestamptz(6) not null,
    constraint mail_answer_pk primary key (person_id, message),
    constraint mail_answer_person_fk foreign key (person_id) references person (id)
);

create table mail_answer_refusal (
    person_id uuid not null,
    at timestamptz(6) not null,
    constraint mail_answer_refusal_pk primary key (person_id),
    constraint mail_answer_refusal_person_fk foreign key (person_id) references person (id)
);
