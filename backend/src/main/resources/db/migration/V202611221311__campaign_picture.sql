-- Pictures beside texts: the file lies in the file store under its fingerprint.

create table campaign_picture (
    sha256 char(64) not null,
    media_type varchar(20) not null,
    width integer not null,
    height integer not null,
    size bigint not null,
    by_person uuid,
    kept_at timestamptz(6) not null,
    constraint campaign_picture_pk primary key (sha256)
);

alter table campaign_news
    add constraint campaign_news_picture foreign key (picture_sha256) references campaign_picture (sha256);
