-- One invitation to an address at a time, and what became of its letter.

alter table invitation
    add column mail_id uuid,
    add column undelivered_at timestamptz(6),
    add column replaced_at timestamptz(6);

-- Addresses are kept in the one spelling by which they are compared. Letters beyond ASCII never arrived anywhere.
update invitation set email = lower(email collate "C");
update invitation set undelivered_at = now(), version = version + 1
    where email ~ '[^\x01-\x7f]' and accepted_at is null and withdrawn_at is null;
-- Of several to one address the last one holds.
update invitation earlier set withdrawn_at = now(), version = version + 1
    where accepted_at is null and withdrawn_at is null and undelivered_at is null and exists (
        select 1 from invitation later
        where later.email = earlier.email and later.accepted_at is null and later.withdrawn_at is null
            and later.undelivered_at is null and (later.sent_at, later.id) > (earlier.sent_at, earlier.id));

drop index invitation_address;
create index invitation_address on invitation (email);
create unique index invitation_one_open on invitation (email)
    where accepted_at is null and withdrawn_at is null and undelivered_at is null and replaced_at is null;
create index invitation_mail on invitation (mail_id);
