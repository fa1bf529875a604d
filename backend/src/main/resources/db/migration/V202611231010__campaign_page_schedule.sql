-- Pages that go out by themselves at a time their editors set.

alter table campaign_page add column publish_at timestamptz(6);
alter table campaign_page add constraint campaign_page_waits_unpublished check (publish_at is null or not published);
create index campaign_page_due on campaign_page (publish_at) where publish_at is not null;
