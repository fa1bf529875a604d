-- Who was asked by mail to come in. The secret of the link is not here, only its SHA-256.

create table invitation (
    id uuid not null,
    version bigint not null,
    token_fingerprint varchar(64) not null,
    email varchar(254) not null,
    roles varchar(20)[] not null,
    assignment varchar(500),
    language varchar(2) not null,
    invited_by uuid,
    sent_at timestamptz(6) not null,
    expires_at timestamptz(6) not null,
    accepted_at timestamptz(6),
    accepted_by uuid,
    withdrawn_at timestamptz(6),
    constraint invitation_pk primary key (id),
    constraint invitation_token_once unique (token_fingerprint),
    constraint invitation_sender_fk foreign key (invited_by) references person (id),
    constraint invitation_guest_fk foreign key (accepted_by) references person (id),
    constraint invitation_language_known check (language in ('en', 'fr', 'es', 'ar')),
    constraint invitation_accepted_whole check ((accepted_at is null) = (accepted_by is null)),
    constraint invitation_one_end check (accepted_at is null or withdrawn_at is null)
);
create index invitation_order on invitation (sent_at desc, id desc);
create index invitation_sender on invitation (invited_by, sent_at desc, id desc);
create index invitation_guest on invitation (accepted_by);
create index invitation_address on invitation (lower(email));
