package org.corridor.site;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Set;
import org.corridor.account.application.AcceptanceResource;
import org.corridor.account.application.ApplicationResource;
import org.corridor.account.application.MyApplicationResource;
import org.corridor.account.application.RefusalResource;
import org.corridor.account.invitation.InvitationResource;
import org.corridor.account.journal.JournalResource;
import org.corridor.account.me.JoinResource;
import org.corridor.account.me.MeResource;
import org.corridor.account.organisation.OrganisationResource;
import org.corridor.account.person.PeopleResource;
import org.corridor.account.person.PersonFilter;
import org.corridor.account.person.PersonRolesResource;
import org.corridor.account.person.SuspensionResource;
import org.corridor.campaign.appeal.AppealReadingResource;
import org.corridor.campaign.appeal.AppealResource;
import org.corridor.campaign.appeal.AppealSignatureResource;
import org.corridor.campaign.appeal.AppealStateResource;
import org.corridor.campaign.appeal.AppealVersionResource;
import org.corridor.campaign.calendar.CalendarKeyResource;
import org.corridor.campaign.contact.ContactResource;
import org.corridor.campaign.event.AttendeeResource;
import org.corridor.campaign.event.EventReadingResource;
import org.corridor.campaign.event.EventResource;
import org.corridor.campaign.event.EventStateResource;
import org.corridor.campaign.event.EventVersionResource;
import org.corridor.campaign.event.RegistrationResource;
import org.corridor.campaign.news.NewsReadingResource;
import org.corridor.campaign.news.NewsResource;
import org.corridor.campaign.news.NewsStateResource;
import org.corridor.campaign.news.NewsVersionResource;
import org.corridor.campaign.page.SitePageReadingResource;
import org.corridor.campaign.page.SitePageResource;
import org.corridor.campaign.page.SitePageStateResource;
import org.corridor.campaign.page.SitePageVersionResource;
import org.corridor.campaign.picture.PictureResource;
import org.corridor.campaign.priority.AmendmentResource;
import org.corridor.campaign.priority.EndorsementResource;
import org.corridor.campaign.priority.EvidenceResource;
import org.corridor.campaign.priority.PriorityPeopleResource;
import org.corridor.campaign.priority.PriorityResource;
import org.corridor.campaign.priority.PriorityVersionResource;
import org.corridor.campaign.priority.PriorityWritingResource;
import org.corridor.campaign.quotation.QuotationResource;
import org.corridor.discussion.CommentResource;
import org.corridor.discussion.MentionResource;
import org.corridor.discussion.PostingResource;
import org.corridor.discussion.PreviewResource;
import org.corridor.discussion.ReactionResource;
import org.corridor.discussion.ReplyResource;
import org.corridor.discussion.ThreadResource;
import org.corridor.discussion.WordingResource;
import org.corridor.discussion.moderation.AuthorSuspensionResource;
import org.corridor.discussion.moderation.FlagResource;
import org.corridor.discussion.moderation.ModerationLogResource;
import org.corridor.discussion.moderation.ModerationResource;
import org.corridor.discussion.moderation.QueueResource;
import org.corridor.discussion.own.OwnThreadResource;
import org.corridor.library.LibraryImportResource;
import org.corridor.library.LibraryItemResource;
import org.corridor.library.LibrarySearchResource;
import org.corridor.library.VocabularyResource;
import org.corridor.notification.follow.FollowResource;
import org.corridor.notification.notice.NoticeResource;
import org.corridor.notification.preference.MailPreferenceResource;
import org.corridor.notification.unsubscription.UnsubscriptionResource;
import org.corridor.platform.http.AuthenticationFilter;
import org.corridor.platform.http.BodyLimit;
import org.corridor.platform.http.Json;
import org.corridor.platform.http.QueryValues;
import org.corridor.platform.http.RateLimitFilter;
import org.corridor.platform.problem.HttpMapper;
import org.corridor.platform.problem.InvalidMapper;
import org.corridor.platform.problem.OptimisticLockMapper;
import org.corridor.platform.problem.RefusedMapper;
import org.corridor.platform.problem.UnexpectedMapper;
import org.corridor.platform.problem.UnreadableMapper;
import org.corridor.platform.search.IndexResource;
import org.corridor.survey.device.DeviceResource;
import org.corridor.survey.form.FormKeepingResource;
import org.corridor.survey.form.FormResource;
import org.corridor.survey.form.StudyResource;
import org.corridor.survey.submission.OwnSubmissionResource;
import org.corridor.survey.submission.WithdrawalResource;

/** Everything under {@code /api}, by name, so that nothing appears there by accident. */
@ApplicationPath("/api")
public class ApiApplication extends Application {
    private static final Set<Class<?>> EVERYWHERE = Set.of(
            AuthenticationFilter.class,
            PersonFilter.class,
            RateLimitFilter.class,
            BodyLimit.class,
            Json.class,
            QueryValues.class,
            RefusedMapper.class,
            InvalidMapper.class,
            UnreadableMapper.class,
            HttpMapper.class,
            OptimisticLockMapper.class,
            UnexpectedMapper.class);

    private static final Set<Class<?>> ROOMS = Set.of(
            MeResource.class,
            MyApplicationResource.class,
            JoinResource.class,
            OrganisationResource.class,
            ApplicationResource.class,
            AcceptanceResource.class,
            RefusalResource.class,
            InvitationResource.class,
            PeopleResource.class,
            PersonRolesResource.class,
            SuspensionResource.class,
            JournalResource.class,
            LibrarySearchResource.class,
            LibraryItemResource.class,
            LibraryImportResource.class,
            VocabularyResource.class,
            FollowResource.class,
            MailPreferenceResource.class,
            NoticeResource.class,
            UnsubscriptionResource.class,
            IndexResource.class,
            NewsReadingResource.class,
            NewsResource.class,
            NewsStateResource.class,
            NewsVersionResource.class,
            PictureResource.class,
            PriorityResource.class,
            PriorityWritingResource.class,
            PriorityVersionResource.class,
            PriorityPeopleResource.class,
            AmendmentResource.class,
            EndorsementResource.class,
            EvidenceResource.class,
            AppealReadingResource.class,
            AppealResource.class,
            AppealStateResource.class,
            AppealVersionResource.class,
            AppealSignatureResource.class,
            SitePageReadingResource.class,
            SitePageResource.class,
            SitePageStateResource.class,
            SitePageVersionResource.class,
            QuotationResource.class,
            ContactResource.class,
            EventReadingResource.class,
            EventResource.class,
            EventStateResource.class,
            EventVersionResource.class,
            RegistrationResource.class,
            AttendeeResource.class,
            CalendarKeyResource.class);

    private static final Set<Class<?>> DISCUSSION = Set.of(
            ThreadResource.class,
            PostingResource.class,
            CommentResource.class,
            ReplyResource.class,
            WordingResource.class,
            ReactionResource.class,
            PreviewResource.class,
            MentionResource.class,
            OwnThreadResource.class,
            FlagResource.class,
            QueueResource.class,
            ModerationResource.class,
            AuthorSuspensionResource.class,
            ModerationLogResource.class);

    private static final Set<Class<?>> SURVEY = Set.of(
            StudyResource.class,
            FormResource.class,
            FormKeepingResource.class,
            OwnSubmissionResource.class,
            WithdrawalResource.class,
            DeviceResource.class);

    @Override
    public Set<Class<?>> getClasses() {
        var all = new HashSet<Class<?>>(EVERYWHERE);
        all.addAll(ROOMS);
        all.addAll(DISCUSSION);
        all.addAll(SURVEY);
        return all;
    }
}
