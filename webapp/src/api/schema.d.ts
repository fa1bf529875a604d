/* Made from backend/openapi.yaml by "npm run types". Never edited by hand. */
export interface paths {
  '/api/appeals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Appeals that were opened, the latest first */
    get: operations['AppealReadingResource_list'];
    put?: never;
    post: operations['AppealResource_draft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/appeals/desk': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AppealResource_desk'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/appeals/number/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AppealReadingResource_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/appeals/number/{number}/signatories.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everybody who signed, those who took it back among them, as a table */
    get: operations['AppealReadingResource_signatories'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/appeals/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** How a draft would look in a language; nothing is kept */
    post: operations['AppealResource_preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/appeals/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AppealResource_read'];
    /** Revise; a changed original after the opening begins a new edition */
    put: operations['AppealResource_revise'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/appeals/{id}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Record what the addressee answered */
    put: operations['AppealStateResource_answer'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/appeals/{id}/closing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Close and send it, with the signatures it has */
    put: operations['AppealStateResource_close'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/appeals/{id}/editions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The wordings that organisations signed, newest first, each compared with the one before it */
    get: operations['AppealVersionResource_editions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/appeals/{id}/opening': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Let organisations sign; the first time the appeal gets its number */
    put: operations['AppealStateResource_open'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/appeals/{id}/signatures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Signatures under an appeal, newest first, those taken back among them */
    get: operations['AppealSignatureResource_list'];
    put?: never;
    /** Sign the present edition in the name of one's organisation */
    post: operations['AppealSignatureResource_sign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/appeals/{id}/signatures/{signatureId}/revocation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['AppealSignatureResource_revoke'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/appeals/{id}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every change, newest first, each compared with the version before it */
    get: operations['AppealVersionResource_versions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/appeals/{id}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['AppealStateResource_withdraw'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Applications the caller may decide, newest first */
    get: operations['ApplicationResource_list'];
    put?: never;
    /** Apply to come in */
    post: operations['ApplicationResource_apply'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One application */
    get: operations['ApplicationResource_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/{id}/acceptance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Accept an application: grants the role and the assignment */
    post: operations['AcceptanceResource_accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/{id}/refusal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Decline an application */
    post: operations['RefusalResource_decline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/calendar/key': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CalendarKeyResource_show'];
    put: operations['CalendarKeyResource_make'];
    post?: never;
    delete: operations['CalendarKeyResource_revoke'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/contact': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How the coordination is reached */
    get: operations['ContactResource_card'];
    put?: never;
    /** Write to the coordination; the message is mailed and kept nowhere else */
    post: operations['ContactResource_send'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/discussion/comments/number/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CommentResource_address'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/discussion/comments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['CommentResource_read'];
    put: operations['CommentResource_revise'];
    post?: never;
    delete: operations['CommentResource_delete'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/discussion/comments/{id}/flags': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['FlagResource_flag'];
    delete: operations['FlagResource_settle'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/discussion/comments/{id}/reactions/{reaction}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['ReactionResource_react'];
    post?: never;
    delete: operations['ReactionResource_withdraw'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/discussion/comments/{id}/replies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ReplyResource_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/discussion/comments/{id}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['WordingResource_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/discussion/comments/{id}/versions/{version}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['WordingResource_strike'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/discussion/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['MentionResource_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/discussion/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PreviewResource_show'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/discussion/threads/{kind}/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ThreadResource_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/discussion/threads/{kind}/{id}/comments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PostingResource_post'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/discussion/threads/{kind}/{id}/own': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OwnThreadResource_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/discussion/threads/{kind}/{id}/own/draft': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['OwnThreadResource_keep'];
    post?: never;
    delete: operations['OwnThreadResource_discard'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/discussion/threads/{kind}/{id}/own/mark': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['OwnThreadResource_mark'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['EventReadingResource_list'];
    put?: never;
    post: operations['EventResource_draft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/events/desk': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['EventResource_desk'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/events/desk/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['EventResource_readNumbered'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/events/mine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RegistrationResource_mine'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/events/number/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['EventReadingResource_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/events/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['EventResource_preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/events/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['EventResource_read'];
    put: operations['EventResource_revise'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/events/{id}/attendees': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AttendeeResource_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/events/{id}/attendees/table': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AttendeeResource_table'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/events/{id}/attendees/tally': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AttendeeResource_tally'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/events/{id}/attendees/{attendeeId}/attendance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['AttendeeResource_mark'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/events/{id}/cancellation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['EventStateResource_cancel'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/events/{id}/outcome': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['EventStateResource_conclude'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/events/{id}/publication': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['EventStateResource_publish'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/events/{id}/registration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['RegistrationResource_register'];
    post?: never;
    delete: operations['RegistrationResource_giveUp'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/events/{id}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['EventVersionResource_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/events/{id}/versions/{version}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['EventVersionResource_version'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/events/{id}/versions/{version}/difference': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['EventVersionResource_difference'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/events/{id}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['EventStateResource_withdraw'];
    post?: never;
    delete: operations['EventStateResource_restore'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/follows': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All that one said about following */
    get: operations['FollowResource_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/follows/level': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How closely one follows a thing, a kind, or everything */
    get: operations['FollowResource_show'];
    /** Follow a thing, a kind, or everything this closely */
    put: operations['FollowResource_follow'];
    post?: never;
    /** Take back what one said; what was said further out holds again */
    delete: operations['FollowResource_leave'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/invitations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Invitations the caller sent, or all for administrators, newest first */
    get: operations['InvitationResource_list'];
    put?: never;
    /** Invite somebody by mail */
    post: operations['InvitationResource_invite'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/invitations/token/{token}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the link of a letter offers */
    get: operations['InvitationResource_offer'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/invitations/token/{token}/acceptance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Accept an invitation: grants its roles to the caller, once */
    post: operations['JoinResource_join'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/invitations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Withdraw an invitation */
    delete: operations['InvitationResource_withdraw'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/journal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who did what to which thing, newest first */
    get: operations['JournalResource_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/journal/{number}/actor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Who acted where the journal names nobody; the question is a line of the journal itself */
    post: operations['JournalResource_reveal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/library/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LibraryImportResource_list'];
    put?: never;
    post: operations['LibraryImportResource_practices'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/library/imports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LibraryImportResource_report'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/library/items': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LibrarySearchResource_find'];
    put?: never;
    post: operations['LibraryItemResource_share'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/library/items/number/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LibraryItemResource_readNumbered'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/library/items/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LibraryItemResource_read'];
    put: operations['LibraryItemResource_revise'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/library/items/{id}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LibraryItemResource_versions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/library/items/{id}/versions/{version}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LibraryItemResource_version'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/library/items/{id}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['LibraryItemResource_withdraw'];
    post?: never;
    delete: operations['LibraryItemResource_restore'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/library/vocabulary': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['VocabularyResource_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who is signed in */
    get: operations['MeResource_show'];
    /** Change one's own profile */
    put: operations['MeResource_describe'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/application': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Withdraw one's own application that waits */
    delete: operations['MyApplicationResource_withdraw'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everything that is kept about oneself, as a file */
    get: operations['MeResource_export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/mail-preference': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What one wants by mail */
    get: operations['MailPreferenceResource_show'];
    /** Choose what one wants by mail */
    put: operations['MailPreferenceResource_choose'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/moderation/comments/{id}/author': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ModerationResource_author'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/moderation/comments/{id}/hiding': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['ModerationResource_hide'];
    post?: never;
    delete: operations['ModerationResource_show'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/moderation/comments/{id}/place': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['ModerationResource_move'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/moderation/comments/{id}/suspension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['AuthorSuspensionResource_suspend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/moderation/comments/{id}/versions/{version}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['ModerationResource_strike'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/moderation/log': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ModerationLogResource_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/moderation/queue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['QueueResource_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/moderation/suspensions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['AuthorSuspensionResource_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/moderation/suspensions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['AuthorSuspensionResource_lift'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/moderation/threads/{kind}/{id}/lock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['ModerationResource_lock'];
    post?: never;
    delete: operations['ModerationResource_unlock'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/news': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['NewsReadingResource_list'];
    put?: never;
    post: operations['NewsResource_draft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/news/desk': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['NewsResource_desk'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/news/desk/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['NewsResource_readNumbered'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/news/number/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['NewsReadingResource_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/news/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['NewsResource_preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/news/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['NewsResource_read'];
    put: operations['NewsResource_revise'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/news/{id}/publication': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['NewsStateResource_publish'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/news/{id}/schedule': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['NewsStateResource_schedule'];
    post?: never;
    delete: operations['NewsStateResource_hold'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/news/{id}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['NewsVersionResource_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/news/{id}/versions/{version}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['NewsVersionResource_version'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/news/{id}/versions/{version}/difference': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['NewsVersionResource_difference'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/news/{id}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['NewsStateResource_withdraw'];
    post?: never;
    delete: operations['NewsStateResource_restore'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What one was told, newest first */
    get: operations['NoticeResource_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/notices/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Say that one read the list up to a moment */
    put: operations['NoticeResource_read'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organisations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Organisations by name */
    get: operations['OrganisationResource_list'];
    put?: never;
    /** List an organisation */
    post: operations['OrganisationResource_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organisations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One organisation */
    get: operations['OrganisationResource_show'];
    /** Revise an organisation */
    put: operations['OrganisationResource_revise'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SitePageReadingResource_list'];
    put?: never;
    post: operations['SitePageResource_draft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pages/desk': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SitePageResource_desk'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pages/legal/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SitePageReadingResource_legal'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pages/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['SitePageResource_preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pages/topic/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SitePageReadingResource_topic'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pages/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['SitePageResource_read'];
    put: operations['SitePageResource_revise'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pages/{id}/publication': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['SitePageStateResource_publish'];
    post?: never;
    delete: operations['SitePageStateResource_hide'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pages/{id}/schedule': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['SitePageStateResource_schedule'];
    post?: never;
    delete: operations['SitePageStateResource_hold'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pages/{id}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every change, newest first, each compared with the version before it */
    get: operations['SitePageVersionResource_versions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** People by name */
    get: operations['PeopleResource_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One person */
    get: operations['PeopleResource_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/{id}/assignments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Limit somebody in one of their roles */
    post: operations['PeopleResource_assign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/{id}/assignments/{assignmentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Remove an assignment, by the version of the person */
    delete: operations['PeopleResource_unassign'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/{id}/roles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Say which roles somebody has from now on */
    put: operations['PersonRolesResource_changeRoles'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/{id}/suspension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Suspend somebody; it holds at once */
    put: operations['SuspensionResource_suspend'];
    post?: never;
    /** End a suspension */
    delete: operations['SuspensionResource_readmit'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/pictures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['PictureResource_keep'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/priorities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Priorities the caller may read, in the order of numbers; with cited, those that cite a thing */
    get: operations['PriorityResource_list'];
    put?: never;
    post: operations['PriorityWritingResource_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/priorities/number/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PriorityResource_readNumbered'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/priorities/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Up to ten people whose name holds these letters */
    get: operations['PriorityPeopleResource_named'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/priorities/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PriorityResource_read'];
    put: operations['PriorityWritingResource_revise'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/priorities/{id}/amendments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Amendments to a priority, in the order in which they were proposed */
    get: operations['AmendmentResource_list'];
    put?: never;
    post: operations['AmendmentResource_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/priorities/{id}/amendments/{amendmentId}/decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['AmendmentResource_decide'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/priorities/{id}/consultation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Close the consultation, when every amendment has its outcome */
    put: operations['PriorityWritingResource_closeConsultation'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/priorities/{id}/endorsements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Endorsements of a priority, newest first, those taken back among them */
    get: operations['EndorsementResource_list'];
    put?: never;
    /** Endorse a priority in the name of one's organisation */
    post: operations['EndorsementResource_endorse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/priorities/{id}/endorsements/{endorsementId}/revocation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['EndorsementResource_revoke'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/priorities/{id}/evidence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['EvidenceResource_cite'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/priorities/{id}/evidence/{evidenceId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['EvidenceResource_revise'];
    post?: never;
    delete: operations['EvidenceResource_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/priorities/{id}/status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['PriorityWritingResource_move'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/priorities/{id}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The versions of a priority that the caller may read, newest first */
    get: operations['PriorityVersionResource_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/priorities/{id}/versions/{version}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One version, compared with the one before it */
    get: operations['PriorityVersionResource_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quotations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the home page quotes */
    get: operations['QuotationResource_shown'];
    put?: never;
    post: operations['QuotationResource_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quotations/desk': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['QuotationResource_desk'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/quotations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['QuotationResource_revise'];
    post?: never;
    delete: operations['QuotationResource_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/search/rebuild': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['IndexResource_rebuild'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/unsubscriptions/{token}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Leads a person to the page with the button; changes nothing */
    get: operations['UnsubscriptionResource_ask'];
    put?: never;
    /** End this mail, as RFC 8058 describes; nobody need be signed in */
    post: operations['UnsubscriptionResource_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/unsubscriptions/{token}/offer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What this link would end */
    get: operations['UnsubscriptionResource_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    AmendmentDecision: {
      outcome: components['schemas']['AmendmentState'];
      note?: string | null;
      words?: string | null;
      /** Format: int64 */
      priorityVersion: number;
    };
    AmendmentDraft: {
      kind: components['schemas']['AmendmentKind'];
      paragraph?: string | null;
      before: string;
      words: string;
      reasons: string;
    };
    /** @enum {string} */
    AmendmentKind: 'change' | 'addition';
    /** @enum {string} */
    AmendmentState: 'open' | 'accepted' | 'merged' | 'declined';
    AmendmentView: {
      id: components['schemas']['UUID'];
      /** Format: int64 */
      version: number;
      /** Format: int32 */
      number: number;
      kind: components['schemas']['AmendmentKind'];
      state: components['schemas']['AmendmentState'];
      paragraph?: string | null;
      language: string;
      before: string;
      words: string;
      current?: string | null;
      difference: components['schemas']['WordingPart'][];
      overtaken: boolean;
      reasons: string;
      author?: string | null;
      organisation?: components['schemas']['OrganisationSummary'] | null;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      proposedAt: string;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      decidedAt?: string | null;
      outcome?: string | null;
      /** Format: int64 */
      resultVersion?: number | null;
    };
    AppealAnswer: {
      /**
       * Format: date
       * @example 2022-03-10
       */
      on: string;
      by: string;
      language: string;
      text: string;
      outcome: components['schemas']['AppealOutcome'];
      consequence?: string | null;
    };
    AppealAnswerView: {
      /**
       * Format: date
       * @example 2022-03-10
       */
      on: string;
      by: string;
      language: string;
      html: string;
      outcome: components['schemas']['AppealOutcome'];
      consequence?: string | null;
    };
    AppealDraft: {
      language: string;
      wordings: components['schemas']['AppealWordingDraft'][];
      /**
       * Format: date
       * @example 2022-03-10
       */
      signUntil?: string | null;
    };
    AppealEditionView: {
      /** Format: int32 */
      edition: number;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      at: string;
      language: string;
      title: string;
      addressee: string;
      demand: string;
      html: string;
      changes: components['schemas']['FieldChange'][];
    };
    AppealEntry: {
      id: components['schemas']['UUID'];
      /** Format: int64 */
      number?: number | null;
      state: components['schemas']['AppealState'];
      language: string;
      title: string;
      languages: components['schemas']['LanguageState'][];
      /**
       * Format: date
       * @example 2022-03-10
       */
      signUntil?: string | null;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      updatedAt: string;
    };
    AppealNote: {
      note?: string | null;
    };
    /** @enum {string} */
    AppealOutcome: 'met' | 'partly' | 'refused' | 'noted';
    AppealRecord: {
      id: components['schemas']['UUID'];
      /** Format: int64 */
      number?: number | null;
      /** Format: int64 */
      version: number;
      state: components['schemas']['AppealState'];
      /** Format: int32 */
      edition: number;
      language: string;
      wordings: components['schemas']['AppealWordingView'][];
      /**
       * Format: date
       * @example 2022-03-10
       */
      signUntil?: string | null;
      steps: components['schemas']['AppealStep'][];
      answers: components['schemas']['AppealAnswer'][];
      next: components['schemas']['AppealState'][];
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      updatedAt: string;
    };
    AppealRights: {
      edit: boolean;
      sign: boolean;
      renew: boolean;
      organisation?: components['schemas']['OrganisationSummary'] | null;
    };
    /** @enum {string} */
    AppealState: 'draft' | 'open' | 'closed' | 'answered' | 'withdrawn';
    AppealStep: {
      state: components['schemas']['AppealState'];
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      at: string;
      note?: string | null;
    };
    AppealSummary: {
      id: components['schemas']['UUID'];
      /** Format: int64 */
      number: number;
      state: components['schemas']['AppealState'];
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      since: string;
      language: string;
      title: string;
      addressee: string;
      demand: string;
      /**
       * Format: date
       * @example 2022-03-10
       */
      signUntil?: string | null;
      takesSignatures: boolean;
      /** Format: int64 */
      signatures: number;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      updatedAt: string;
    };
    AppealVersionView: {
      /** Format: int64 */
      version: number;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      at: string;
      act: string;
      by?: string | null;
      state: components['schemas']['AppealState'];
      /** Format: int32 */
      edition?: number | null;
      changes: components['schemas']['FieldChange'][];
    };
    AppealView: {
      id: components['schemas']['UUID'];
      /** Format: int64 */
      number: number;
      /** Format: int64 */
      version: number;
      state: components['schemas']['AppealState'];
      /** Format: int32 */
      edition: number;
      language: string;
      originalLanguage: string;
      outdated: boolean;
      languages: string[];
      title: string;
      addressee: string;
      demand: string;
      html: string;
      /**
       * Format: date
       * @example 2022-03-10
       */
      signUntil?: string | null;
      takesSignatures: boolean;
      steps: components['schemas']['AppealStep'][];
      answer?: components['schemas']['AppealAnswerView'] | null;
      tally: components['schemas']['OrganisationTally'];
      signatures: components['schemas']['PageSignatureView'];
      rights: components['schemas']['AppealRights'];
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      updatedAt: string;
    };
    AppealWithdrawal: {
      reason: string;
    };
    AppealWordingDraft: {
      language: string;
      title: string;
      addressee: string;
      demand: string;
      body: string;
      ready: boolean;
      matches: boolean;
    };
    AppealWordingView: {
      language: string;
      state: components['schemas']['WordingState'];
      title: string;
      addressee: string;
      demand: string;
      body: string;
    };
    Applicant: {
      id: components['schemas']['UUID'];
      name: string;
      email: string;
    };
    ApplicationAcceptance: {
      assignment?: components['schemas']['AssignmentDraft'] | null;
      note?: string | null;
    };
    ApplicationDraft: {
      kind: components['schemas']['ApplicationKind'];
      organisationId?: components['schemas']['UUID'] | null;
      organisationName?: string | null;
      motivation: string;
      languages: string[];
      countries: string[];
    };
    /** @enum {string} */
    ApplicationKind: 'member' | 'researcher';
    ApplicationRefusal: {
      reason: string;
    };
    /** @enum {string} */
    ApplicationState: 'waiting' | 'accepted' | 'declined' | 'withdrawn';
    ApplicationView: {
      id: components['schemas']['UUID'];
      /** Format: int64 */
      version: number;
      kind: components['schemas']['ApplicationKind'];
      state: components['schemas']['ApplicationState'];
      applicant: components['schemas']['Applicant'];
      organisation?: components['schemas']['OrganisationSummary'] | null;
      organisationName?: string | null;
      motivation: string;
      languages: string[];
      countries: string[];
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      submittedAt: string;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      decidedAt?: string | null;
      decidedBy?: string | null;
      reason?: string | null;
    };
    AssignmentDraft: {
      study?: string | null;
      country?: string | null;
      origin?: string | null;
      destination?: string | null;
      organisationId?: components['schemas']['UUID'] | null;
    };
    AssignmentView: {
      id: components['schemas']['UUID'];
      role: components['schemas']['Role'];
      study?: string | null;
      country?: string | null;
      origin?: string | null;
      destination?: string | null;
      organisation?: components['schemas']['OrganisationSummary'] | null;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      since: string;
    };
    AttendanceDraft: {
      attended?: boolean | null;
    };
    AttendeeView: {
      id: components['schemas']['UUID'];
      /** Format: int64 */
      version: number;
      person: components['schemas']['UUID'];
      name: string;
      email: string;
      organisation?: components['schemas']['OrganisationSummary'] | null;
      state: components['schemas']['RegistrationState'];
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      registeredAt: string;
      attended?: boolean | null;
    };
    CalendarAddress: {
      address: string;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      madeAt: string;
    };
    CalendarKeyView: {
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      madeAt?: string | null;
    };
    /** @enum {string} */
    Change: 'SAME' | 'REMOVED' | 'ADDED';
    /** @enum {string} */
    Channel: 'none' | 'digest' | 'at-once';
    CommentAddress: {
      id: components['schemas']['UUID'];
      /** Format: int64 */
      number: number;
      title: string;
      address: string;
    };
    CommentAnswered: {
      /** Format: int64 */
      number: number;
      author?: string | null;
    };
    CommentAuthor: {
      name: string;
      pseudonym: boolean;
      organisation?: components['schemas']['OrganisationSummary'] | null;
      role?: components['schemas']['Role'] | null;
    };
    CommentDraft: {
      text: string;
      replyTo?: components['schemas']['UUID'] | null;
      stance?: components['schemas']['Stance'] | null;
      pseudonym?: string | null;
      passage?: string | null;
      quote?: components['schemas']['QuoteDraft'] | null;
      mentions: string[];
      namesConfirmed: boolean;
    };
    CommentMention: {
      id: components['schemas']['UUID'];
      name: string;
    };
    CommentPassage: {
      key: string;
      text: string;
    };
    CommentQuote: {
      /** Format: int64 */
      number: number;
      author?: string | null;
      words?: string | null;
    };
    CommentRevision: {
      text: string;
      mentions: string[];
      namesConfirmed: boolean;
    };
    /** @enum {string} */
    CommentState: 'published' | 'deleted' | 'hidden';
    CommentView: {
      id: components['schemas']['UUID'];
      /** Format: int64 */
      number: number;
      /** Format: int64 */
      version: number;
      state: components['schemas']['CommentState'];
      /** Format: int32 */
      depth: number;
      author?: components['schemas']['CommentAuthor'] | null;
      text?: string | null;
      html?: string | null;
      stance?: components['schemas']['Stance'] | null;
      passage?: components['schemas']['CommentPassage'] | null;
      quote?: components['schemas']['CommentQuote'] | null;
      answers?: components['schemas']['CommentAnswered'] | null;
      mentions: components['schemas']['CommentMention'][];
      reactions: components['schemas']['ReactionCount'][];
      /** Format: int32 */
      replies: number;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      writtenAt: string;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      editedAt?: string | null;
      own: boolean;
      hiddenRule?: string | null;
    };
    CommentWording: {
      /** Format: int64 */
      version: number;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      at: string;
      struck: boolean;
      strikable: boolean;
      parts: components['schemas']['CommentWordingPart'][];
    };
    CommentWordingPart: {
      text: string;
      change: components['schemas']['Change'];
    };
    /** @enum {string} */
    Constituency: 'workers' | 'employers' | 'government' | 'civil-society' | 'private' | 'academia';
    ConstituencyCount: {
      constituency: components['schemas']['Constituency'];
      /** Format: int64 */
      organisations: number;
    };
    ConsultationClosing: {
      note: string;
    };
    ContactCard: {
      to: string;
    };
    ContactMessage: {
      name?: string | null;
      email: string;
      language: string;
      subject: string;
      text: string;
      website?: string | null;
    };
    DiscussingSuspensionDraft: {
      rule: string;
      reason: string;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      until: string;
    };
    DiscussingSuspensionView: {
      id: components['schemas']['UUID'];
      /** Format: int64 */
      version: number;
      comment?: components['schemas']['UUID'] | null;
      rule: string;
      reason: string;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      since: string;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      until: string;
      holds: boolean;
    };
    EventAttendance: {
      constituency: components['schemas']['Constituency'];
      /** Format: int32 */
      people: number;
    };
    EventCommitment: {
      by: string;
      what: string;
      /**
       * Format: date
       * @example 2022-03-10
       */
      due?: string | null;
    };
    EventDifference: {
      /** Format: int64 */
      version: number;
      fields: components['schemas']['FieldChange'][];
    };
    EventDraft: {
      kind: components['schemas']['EventKind'];
      visibility: components['schemas']['EventVisibility'];
      time: components['schemas']['EventTime'];
      place?: string | null;
      link?: string | null;
      linkForRegistered: boolean;
      takesRegistrations: boolean;
      /** Format: int32 */
      places?: number | null;
      /**
       * Format: date-time
       * @example 2022-03-10T12:15:50
       */
      registrationUntil?: string | null;
      language: string;
      wordings: components['schemas']['EventWordingDraft'][];
    };
    EventEntry: {
      id: components['schemas']['UUID'];
      /** Format: int64 */
      number: number;
      state: components['schemas']['EventState'];
      kind: components['schemas']['EventKind'];
      visibility: components['schemas']['EventVisibility'];
      time: components['schemas']['EventTime'];
      language: string;
      title: string;
      languages: components['schemas']['LanguageState'][];
      takesRegistrations: boolean;
      /** Format: int64 */
      registered: number;
      /** Format: int64 */
      waiting: number;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      updatedAt: string;
    };
    /** @enum {string} */
    EventKind: 'meeting' | 'webinar' | 'training' | 'action' | 'deadline';
    EventList: {
      items: components['schemas']['EventSummary'][];
      next?: string | null;
      years: components['schemas']['EventYear'][];
    };
    EventOutcome: {
      text: string;
      attendance: components['schemas']['EventAttendance'][];
      commitments: components['schemas']['EventCommitment'][];
    };
    EventOutcomeView: {
      html: string;
      attendance: components['schemas']['EventAttendance'][];
      commitments: components['schemas']['EventCommitment'][];
    };
    EventReason: {
      reason: string;
    };
    EventRecord: {
      id: components['schemas']['UUID'];
      /** Format: int64 */
      number: number;
      /** Format: int64 */
      version: number;
      state: components['schemas']['EventState'];
      kind: components['schemas']['EventKind'];
      visibility: components['schemas']['EventVisibility'];
      time: components['schemas']['EventTime'];
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      beginsAt: string;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      endsAt: string;
      place?: string | null;
      link?: string | null;
      linkForRegistered: boolean;
      takesRegistrations: boolean;
      /** Format: int32 */
      places?: number | null;
      /**
       * Format: date-time
       * @example 2022-03-10T12:15:50
       */
      registrationUntil?: string | null;
      language: string;
      wordings: components['schemas']['EventWordingView'][];
      outcome?: components['schemas']['EventOutcome'] | null;
      cancelledBecause?: string | null;
      withdrawnBecause?: string | null;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      publishedAt?: string | null;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      updatedAt: string;
    };
    EventSeats: {
      open: boolean;
      /**
       * Format: date-time
       * @example 2022-03-10T12:15:50
       */
      closes: string;
      /** Format: int32 */
      places?: number | null;
      /** Format: int64 */
      free?: number | null;
      /** Format: int64 */
      waiting: number;
    };
    /** @enum {string} */
    EventState: 'draft' | 'published' | 'cancelled' | 'withdrawn';
    EventSummary: {
      id: components['schemas']['UUID'];
      /** Format: int64 */
      number: number;
      kind: components['schemas']['EventKind'];
      state: components['schemas']['EventState'];
      visibility: components['schemas']['EventVisibility'];
      time: components['schemas']['EventTime'];
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      beginsAt: string;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      endsAt: string;
      offset: string;
      place?: string | null;
      online: boolean;
      language: string;
      title: string;
      teaser: string;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      updatedAt: string;
    };
    EventTime: {
      /**
       * Format: date
       * @example 2022-03-10
       */
      firstDay: string;
      from?: string | null;
      /**
       * Format: date
       * @example 2022-03-10
       */
      lastDay?: string | null;
      until?: string | null;
      zone: string;
    };
    EventVersionSummary: {
      /** Format: int64 */
      version: number;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      at: string;
      by?: components['schemas']['UUID'] | null;
      state: components['schemas']['EventState'];
      title: string;
    };
    EventView: {
      id: components['schemas']['UUID'];
      /** Format: int64 */
      number: number;
      /** Format: int64 */
      version: number;
      kind: components['schemas']['EventKind'];
      state: components['schemas']['EventState'];
      visibility: components['schemas']['EventVisibility'];
      time: components['schemas']['EventTime'];
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      beginsAt: string;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      endsAt: string;
      offset: string;
      over: boolean;
      place?: string | null;
      link?: string | null;
      linkLater: boolean;
      seats?: components['schemas']['EventSeats'] | null;
      mine?: components['schemas']['RegistrationView'] | null;
      language: string;
      originalLanguage: string;
      outdated: boolean;
      languages: string[];
      title: string;
      teaser: string;
      lede?: string | null;
      html: string;
      cancelledBecause?: string | null;
      outcome?: components['schemas']['EventOutcomeView'] | null;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      updatedAt: string;
    };
    /** @enum {string} */
    EventVisibility: 'public' | 'members';
    EventWordingDraft: {
      language: string;
      title: string;
      teaser?: string | null;
      body: string;
      ready: boolean;
      matches: boolean;
    };
    EventWordingView: {
      language: string;
      state: components['schemas']['WordingState'];
      title: string;
      teaser?: string | null;
      body: string;
    };
    EventYear: {
      /** Format: int32 */
      year: number;
      /** Format: int64 */
      count: number;
    };
    EvidenceDraft: {
      kind: string;
      id: components['schemas']['UUID'];
      stance: components['schemas']['EvidenceStance'];
      note?: string | null;
    };
    EvidenceNote: {
      stance: components['schemas']['EvidenceStance'];
      note?: string | null;
    };
    /** @enum {string} */
    EvidenceStance: 'for' | 'against' | 'context';
    EvidenceView: {
      id: components['schemas']['UUID'];
      /** Format: int64 */
      version: number;
      subject: components['schemas']['SubjectRef'];
      stance: components['schemas']['EvidenceStance'];
      note?: string | null;
      title: string;
      currentTitle?: string | null;
      address?: string | null;
      gone: boolean;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      citedAt: string;
    };
    Export: {
      person: components['schemas']['UUID'];
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      exportedAt: string;
      rooms: {
        [key: string]: unknown;
      };
    };
    FacetCount: {
      value: string;
      /** Format: int64 */
      count: number;
    };
    Facets: {
      kind: components['schemas']['FacetCount'][];
      country: components['schemas']['FacetCount'][];
      region: components['schemas']['FacetCount'][];
      theme: components['schemas']['FacetCount'][];
      organisationType: components['schemas']['FacetCount'][];
      language: components['schemas']['FacetCount'][];
    };
    FieldChange: {
      field: string;
      language?: string | null;
      parts: components['schemas']['WordingPart'][];
    };
    FieldDifference: {
      field: string;
      language?: string | null;
      parts: components['schemas']['Part'][];
    };
    FlagDraft: {
      rule: string;
      note?: string | null;
    };
    FlagReason: {
      rule: string;
      note?: string | null;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      at: string;
    };
    FollowDraft: {
      level: components['schemas']['FollowLevel'];
    };
    /** @enum {string} */
    FollowLevel: 'muted' | 'normal' | 'tracking' | 'watching';
    FollowSummary: {
      kind?: string | null;
      id?: components['schemas']['UUID'] | null;
      /** Format: int64 */
      version: number;
      level: components['schemas']['FollowLevel'];
      title?: string | null;
      address?: string | null;
    };
    FollowView: {
      kind?: string | null;
      id?: components['schemas']['UUID'] | null;
      /** Format: int64 */
      version: number;
      level?: components['schemas']['FollowLevel'] | null;
      inForce: components['schemas']['FollowLevel'];
    };
    ImportReport: {
      id: components['schemas']['UUID'];
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      at: string;
      name: string;
      format: string;
      /** Format: int32 */
      announced?: number | null;
      /** Format: int32 */
      found: number;
      /** Format: int32 */
      withoutCountry: number;
      /** Format: int32 */
      withoutText: number;
      /** Format: int32 */
      damagedCharacters: number;
      /** Format: int32 */
      doubledCountries: number;
      /** Format: int32 */
      wrappedDescriptions: number;
      /** Format: int32 */
      added: number;
      /** Format: int32 */
      changed: number;
      /** Format: int32 */
      unchanged: number;
      undecided: components['schemas']['LeftOpen'][];
      unknown: components['schemas']['LeftOpen'][];
      repairs: components['schemas']['Repair'][];
      /**
       * Format: date
       * @example 2022-03-10
       */
      updatedOn?: string | null;
    };
    ImportSummary: {
      id: components['schemas']['UUID'];
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      at: string;
      name: string;
      format: string;
      /** Format: int32 */
      found: number;
      /** Format: int32 */
      added: number;
      /** Format: int32 */
      changed: number;
    };
    InvitationDraft: {
      email: string;
      roles: components['schemas']['Role'][];
      assignment?: components['schemas']['AssignmentDraft'] | null;
      language: string;
      note?: string | null;
    };
    InvitationOffer: {
      email: string;
      roles: components['schemas']['Role'][];
      invitedBy: string;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      expiresAt: string;
      state: components['schemas']['InvitationState'];
    };
    /** @enum {string} */
    InvitationState: 'open' | 'accepted' | 'withdrawn' | 'expired' | 'not-delivered';
    InvitationView: {
      id: components['schemas']['UUID'];
      /** Format: int64 */
      version: number;
      email: string;
      roles: components['schemas']['Role'][];
      assignment?: components['schemas']['AssignmentDraft'] | null;
      language: string;
      invitedBy: string;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      sentAt: string;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      expiresAt: string;
      state: components['schemas']['InvitationState'];
    };
    ItemVersionSummary: {
      /** Format: int64 */
      version: number;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      at: string;
      by?: components['schemas']['UUID'] | null;
      title: string;
    };
    JournalActor: {
      id: components['schemas']['UUID'];
      name: string;
    };
    JournalLineView: {
      /** Format: int64 */
      id: number;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      at: string;
      actor?: components['schemas']['JournalActor'] | null;
      unnamed: boolean;
      act: string;
      subject: components['schemas']['JournalSubject'];
      detail?: string | null;
    };
    JournalSubject: {
      kind: string;
      id: components['schemas']['UUID'];
      title?: string | null;
      address?: string | null;
    };
    LanguageState: {
      language: string;
      state: components['schemas']['WordingState'];
    };
    LeftOpen: {
      title: string;
      label: string;
    };
    LibraryHit: {
      id: components['schemas']['UUID'];
      /** Format: int64 */
      number: number;
      kind: string;
      language: string;
      title: string;
      titleParts: components['schemas']['TextPart'][];
      summary: string;
      excerpt: components['schemas']['TextPart'][];
      /** Format: int32 */
      yearFrom?: number | null;
      /** Format: int32 */
      yearTo?: number | null;
      countries: string[];
      global: boolean;
      regions: string[];
      organisations: components['schemas']['ResponsibleOrganisation'][];
      themes: string[];
      languages: string[];
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      updatedAt: string;
    };
    LibraryItemDraft: {
      kind: string;
      language: string;
      title: string;
      summary: string;
      text?: string | null;
      languages: string[];
      /** Format: int32 */
      yearFrom?: number | null;
      /** Format: int32 */
      yearTo?: number | null;
      countries: string[];
      global: boolean;
      regions: string[];
      organisations: components['schemas']['ResponsibleOrganisation'][];
      themes: string[];
      principles: string[];
      references: components['schemas']['Reference'][];
      sourceAddress?: string | null;
    };
    LibraryItemView: {
      id: components['schemas']['UUID'];
      /** Format: int64 */
      number: number;
      /** Format: int64 */
      version: number;
      state: string;
      withdrawnBecause?: string | null;
      kind: string;
      language: string;
      title: string;
      summary: string;
      text?: string | null;
      languages: string[];
      /** Format: int32 */
      yearFrom?: number | null;
      /** Format: int32 */
      yearTo?: number | null;
      countries: string[];
      global: boolean;
      undecidedCountries: string[];
      regions: string[];
      organisations: components['schemas']['ResponsibleOrganisation'][];
      themes: string[];
      principles: string[];
      references: components['schemas']['Reference'][];
      sourceAddress?: string | null;
      source?: components['schemas']['SourceView'] | null;
      provenance: components['schemas']['Provenance'][];
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      updatedAt: string;
    };
    LibraryPage: {
      items: components['schemas']['LibraryHit'][];
      /** Format: int64 */
      total: number;
      approximate: boolean;
      next?: string | null;
      facets: components['schemas']['Facets'];
    };
    MailPreferenceDraft: {
      concernsMe: components['schemas']['Channel'];
      mentioned: components['schemas']['Channel'];
      newThings: components['schemas']['Channel'];
      changedStatus: components['schemas']['Channel'];
      rhythm: components['schemas']['Rhythm'];
    };
    MailPreferenceView: {
      /** Format: int64 */
      version: number;
      concernsMe: components['schemas']['Channel'];
      mentioned: components['schemas']['Channel'];
      newThings: components['schemas']['Channel'];
      changedStatus: components['schemas']['Channel'];
      rhythm: components['schemas']['Rhythm'];
    };
    MandateDraft: {
      giver: string;
      /**
       * Format: date
       * @example 2022-03-10
       */
      on: string;
      text: string;
    };
    Me: {
      id: components['schemas']['UUID'];
      /** Format: int64 */
      version: number;
      name: string;
      email: string;
      organisation?: components['schemas']['OrganisationSummary'] | null;
      languages: string[];
      interfaceLanguage?: string | null;
      roles: components['schemas']['Role'][];
      assignments: components['schemas']['AssignmentView'][];
      application?: components['schemas']['ApplicationView'] | null;
      suspended: boolean;
    };
    MentionHit: {
      id: components['schemas']['UUID'];
      name: string;
      organisation?: string | null;
    };
    ModerationLogEntry: {
      /** Format: int64 */
      id: number;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      at: string;
      act: string;
      rule?: string | null;
      title?: string | null;
      address?: string | null;
      /** Format: int64 */
      comment?: number | null;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      until?: string | null;
    };
    MoveDraft: {
      page: string;
    };
    MyEvent: {
      event: components['schemas']['EventSummary'];
      registration: components['schemas']['RegistrationView'];
    };
    NewsDifference: {
      /** Format: int64 */
      version: number;
      fields: components['schemas']['FieldDifference'][];
    };
    NewsDraft: {
      kind: string;
      issuer: string;
      /**
       * Format: date
       * @example 2022-03-10
       */
      issuedOn?: string | null;
      undated: boolean;
      language: string;
      wordings: components['schemas']['NewsWordingDraft'][];
      target?: components['schemas']['NewsTarget'] | null;
      targetAddress?: string | null;
      picture?: string | null;
    };
    NewsEntry: {
      id: components['schemas']['UUID'];
      /** Format: int64 */
      number: number;
      state: components['schemas']['NewsState'];
      kind: string;
      /**
       * Format: date
       * @example 2022-03-10
       */
      issuedOn?: string | null;
      language: string;
      title: string;
      languages: components['schemas']['LanguageState'][];
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      publishAt?: string | null;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      updatedAt: string;
    };
    NewsList: {
      items: components['schemas']['NewsSummary'][];
      next?: string | null;
      years: components['schemas']['NewsYear'][];
    };
    NewsRecord: {
      id: components['schemas']['UUID'];
      /** Format: int64 */
      number: number;
      /** Format: int64 */
      version: number;
      state: components['schemas']['NewsState'];
      kind: string;
      issuer: string;
      /**
       * Format: date
       * @example 2022-03-10
       */
      issuedOn?: string | null;
      undated: boolean;
      language: string;
      wordings: components['schemas']['NewsWordingView'][];
      target?: components['schemas']['NewsTarget'] | null;
      targetAddress?: string | null;
      picture?: string | null;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      publishAt?: string | null;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      publishedAt?: string | null;
      withdrawnBecause?: string | null;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      updatedAt: string;
    };
    /** @enum {string} */
    NewsState: 'draft' | 'scheduled' | 'published' | 'withdrawn';
    NewsSummary: {
      id: components['schemas']['UUID'];
      /** Format: int64 */
      number: number;
      kind: string;
      issuer: string;
      /**
       * Format: date
       * @example 2022-03-10
       */
      issuedOn?: string | null;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      updatedAt: string;
      language: string;
      title: string;
      teaser: string;
    };
    NewsTarget: {
      kind: string;
      id: components['schemas']['UUID'];
    };
    NewsTargetView: {
      kind?: string | null;
      title: string;
      address: string;
    };
    NewsVersionSummary: {
      /** Format: int64 */
      version: number;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      at: string;
      by?: components['schemas']['UUID'] | null;
      state: components['schemas']['NewsState'];
      title: string;
    };
    NewsView: {
      id: components['schemas']['UUID'];
      /** Format: int64 */
      number: number;
      /** Format: int64 */
      version: number;
      kind: string;
      issuer: string;
      /**
       * Format: date
       * @example 2022-03-10
       */
      issuedOn?: string | null;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      publishedAt?: string | null;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      updatedAt: string;
      language: string;
      originalLanguage: string;
      outdated: boolean;
      languages: string[];
      title: string;
      teaser: string;
      lede?: string | null;
      html: string;
      picture?: components['schemas']['PictureView'] | null;
      pictureText?: string | null;
      target?: components['schemas']['NewsTargetView'] | null;
    };
    NewsWithdrawal: {
      reason: string;
    };
    NewsWordingDraft: {
      language: string;
      title: string;
      teaser?: string | null;
      body: string;
      pictureText?: string | null;
      ready: boolean;
      matches: boolean;
    };
    NewsWordingView: {
      language: string;
      state: components['schemas']['WordingState'];
      title: string;
      teaser?: string | null;
      body: string;
      pictureText?: string | null;
    };
    NewsYear: {
      year: string;
      /** Format: int64 */
      count: number;
    };
    /** @enum {string} */
    NoticeKind: 'concerns-me' | 'mentioned' | 'new-things' | 'changed-status';
    NoticePage: {
      items: components['schemas']['NoticeView'][];
      next?: string | null;
      /** Format: int64 */
      unread: number;
    };
    NoticeView: {
      id: components['schemas']['UUID'];
      kind: components['schemas']['NoticeKind'];
      what: string;
      subjectKind: string;
      title: string;
      teaser: string;
      address: string;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      at: string;
      read: boolean;
    };
    OrganisationDraft: {
      name: string;
      acronym?: string | null;
      constituency: components['schemas']['Constituency'];
      country?: string | null;
      website?: string | null;
    };
    OrganisationSummary: {
      id: components['schemas']['UUID'];
      name: string;
      acronym?: string | null;
      constituency: components['schemas']['Constituency'];
    };
    OrganisationTally: {
      /** Format: int64 */
      total: number;
      constituencies: components['schemas']['ConstituencyCount'][];
    };
    OrganisationView: {
      id: components['schemas']['UUID'];
      /** Format: int64 */
      version: number;
      name: string;
      acronym?: string | null;
      constituency: components['schemas']['Constituency'];
      country?: string | null;
      website?: string | null;
    };
    OwnDraft: {
      text: string;
      replyTo?: components['schemas']['UUID'] | null;
    };
    OwnSuspension: {
      rule: string;
      reason: string;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      since: string;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      until: string;
    };
    OwnThread: {
      draft?: components['schemas']['OwnDraft'] | null;
      /** Format: int64 */
      readTo: number;
      /** Format: int32 */
      unread: number;
      /** Format: int64 */
      firstUnread?: number | null;
      pseudonym?: string | null;
      suspension?: components['schemas']['OwnSuspension'] | null;
    };
    PageAmendmentView: {
      items: components['schemas']['AmendmentView'][];
      next?: string | null;
    };
    PageAppealEditionView: {
      items: components['schemas']['AppealEditionView'][];
      next?: string | null;
    };
    PageAppealEntry: {
      items: components['schemas']['AppealEntry'][];
      next?: string | null;
    };
    PageAppealSummary: {
      items: components['schemas']['AppealSummary'][];
      next?: string | null;
    };
    PageAppealVersionView: {
      items: components['schemas']['AppealVersionView'][];
      next?: string | null;
    };
    PageApplicationView: {
      items: components['schemas']['ApplicationView'][];
      next?: string | null;
    };
    PageAttendeeView: {
      items: components['schemas']['AttendeeView'][];
      next?: string | null;
    };
    PageCommentView: {
      items: components['schemas']['CommentView'][];
      next?: string | null;
    };
    PageCommentWording: {
      items: components['schemas']['CommentWording'][];
      next?: string | null;
    };
    PageDiscussingSuspensionView: {
      items: components['schemas']['DiscussingSuspensionView'][];
      next?: string | null;
    };
    PageEventEntry: {
      items: components['schemas']['EventEntry'][];
      next?: string | null;
    };
    PageEventVersionSummary: {
      items: components['schemas']['EventVersionSummary'][];
      next?: string | null;
    };
    PageFollowSummary: {
      items: components['schemas']['FollowSummary'][];
      next?: string | null;
    };
    PageImportSummary: {
      items: components['schemas']['ImportSummary'][];
      next?: string | null;
    };
    PageInvitationView: {
      items: components['schemas']['InvitationView'][];
      next?: string | null;
    };
    PageItemVersionSummary: {
      items: components['schemas']['ItemVersionSummary'][];
      next?: string | null;
    };
    PageJournalLineView: {
      items: components['schemas']['JournalLineView'][];
      next?: string | null;
    };
    PageMentionHit: {
      items: components['schemas']['MentionHit'][];
      next?: string | null;
    };
    PageModerationLogEntry: {
      items: components['schemas']['ModerationLogEntry'][];
      next?: string | null;
    };
    PageNewsEntry: {
      items: components['schemas']['NewsEntry'][];
      next?: string | null;
    };
    PageNewsVersionSummary: {
      items: components['schemas']['NewsVersionSummary'][];
      next?: string | null;
    };
    PageOrganisationView: {
      items: components['schemas']['OrganisationView'][];
      next?: string | null;
    };
    PagePersonSummary: {
      items: components['schemas']['PersonSummary'][];
      next?: string | null;
    };
    PagePrioritySummary: {
      items: components['schemas']['PrioritySummary'][];
      next?: string | null;
    };
    PagePriorityVersionSummary: {
      items: components['schemas']['PriorityVersionSummary'][];
      next?: string | null;
    };
    PageQueueEntry: {
      items: components['schemas']['QueueEntry'][];
      next?: string | null;
    };
    PageQuotationView: {
      items: components['schemas']['QuotationView'][];
      next?: string | null;
    };
    PageSignatureView: {
      items: components['schemas']['SignatureView'][];
      next?: string | null;
    };
    PageSitePageEntry: {
      items: components['schemas']['SitePageEntry'][];
      next?: string | null;
    };
    PageSitePageSummary: {
      items: components['schemas']['SitePageSummary'][];
      next?: string | null;
    };
    PageSitePageVersionView: {
      items: components['schemas']['SitePageVersionView'][];
      next?: string | null;
    };
    Paragraph: {
      key: string;
      text: string;
    };
    ParagraphChange: {
      key: string;
      fate: components['schemas']['ParagraphFate'];
      moved: boolean;
      parts: components['schemas']['WordingPart'][];
    };
    /** @enum {string} */
    ParagraphFate: 'same' | 'changed' | 'added' | 'removed';
    Part: {
      text: string;
      change: components['schemas']['Change'];
    };
    PersonAssignmentDraft: {
      role: components['schemas']['Role'];
      study?: string | null;
      country?: string | null;
      origin?: string | null;
      destination?: string | null;
      organisationId?: components['schemas']['UUID'] | null;
    };
    PersonCard: {
      id: components['schemas']['UUID'];
      name: string;
      organisation?: components['schemas']['OrganisationSummary'] | null;
      roles: components['schemas']['Role'][];
    };
    PersonSummary: {
      id: components['schemas']['UUID'];
      name: string;
      email: string;
      organisation?: components['schemas']['OrganisationSummary'] | null;
      roles: components['schemas']['Role'][];
      suspended: boolean;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      lastSeenAt?: string | null;
    };
    PersonView: {
      id: components['schemas']['UUID'];
      /** Format: int64 */
      version: number;
      name: string;
      email: string;
      organisation?: components['schemas']['OrganisationSummary'] | null;
      roles: components['schemas']['Role'][];
      suspended: boolean;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      lastSeenAt?: string | null;
      assignments: components['schemas']['AssignmentView'][];
      languages: string[];
      suspension?: components['schemas']['SuspensionView'] | null;
    };
    PictureView: {
      sha256: string;
      address: string;
      /** Format: int32 */
      width: number;
      /** Format: int32 */
      height: number;
    };
    PreviewDraft: {
      text: string;
    };
    PreviewView: {
      html: string;
      places: components['schemas']['TextPlace'][];
    };
    PriorityDraft: {
      language: string;
      title: string;
      demand: string;
      paragraphs: components['schemas']['Paragraph'][];
      translations: components['schemas']['PriorityTranslation'][];
      visibility: components['schemas']['PriorityVisibility'];
      /**
       * Format: date
       * @example 2022-03-10
       */
      consultationUntil?: string | null;
      ownerId?: components['schemas']['UUID'] | null;
      facilitatorIds: string[];
      circleIds: string[];
    };
    PriorityHeading: {
      language: string;
      title: string;
      demand: string;
    };
    PriorityRights: {
      decide: boolean;
      admit: boolean;
      amend: boolean;
      endorse: boolean;
      organisation?: components['schemas']['OrganisationSummary'] | null;
      next: components['schemas']['PriorityStatus'][];
    };
    /** @enum {string} */
    PriorityStatus: 'proposed' | 'under-consultation' | 'adopted' | 'in-action' | 'achieved' | 'dropped';
    PrioritySummary: {
      id: components['schemas']['UUID'];
      /** Format: int64 */
      number: number;
      status: components['schemas']['PriorityStatus'];
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      since: string;
      visibility: components['schemas']['PriorityVisibility'];
      headings: components['schemas']['PriorityHeading'][];
      consulting: boolean;
      /**
       * Format: date
       * @example 2022-03-10
       */
      consultationUntil?: string | null;
      /** Format: int64 */
      endorsements: number;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      updatedAt: string;
    };
    PriorityTranslation: {
      language: string;
      title: string;
      demand: string;
      paragraphs: components['schemas']['Paragraph'][];
      state: components['schemas']['TranslationState'];
    };
    PriorityVersionSummary: {
      /** Format: int64 */
      version: number;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      at: string;
      act: string;
      status: components['schemas']['PriorityStatus'];
      title: string;
      by?: string | null;
      /** Format: int32 */
      amendment?: number | null;
      credit?: string | null;
      creditOrganisation?: components['schemas']['OrganisationSummary'] | null;
    };
    PriorityVersionView: {
      /** Format: int64 */
      version: number;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      at: string;
      act: string;
      status: components['schemas']['PriorityStatus'];
      language: string;
      title: string;
      demand: string;
      /** Format: int64 */
      since?: number | null;
      titleParts: components['schemas']['WordingPart'][];
      demandParts: components['schemas']['WordingPart'][];
      paragraphs: components['schemas']['ParagraphChange'][];
      translations: components['schemas']['PriorityTranslation'][];
    };
    PriorityView: {
      id: components['schemas']['UUID'];
      /** Format: int64 */
      number: number;
      /** Format: int64 */
      version: number;
      status: components['schemas']['PriorityStatus'];
      visibility: components['schemas']['PriorityVisibility'];
      language: string;
      title: string;
      demand: string;
      paragraphs: components['schemas']['Paragraph'][];
      translations: components['schemas']['PriorityTranslation'][];
      steps: components['schemas']['StatusStep'][];
      owner?: components['schemas']['PersonCard'] | null;
      facilitators: components['schemas']['PersonCard'][];
      circle: components['schemas']['PersonCard'][];
      /**
       * Format: date
       * @example 2022-03-10
       */
      consultationUntil?: string | null;
      consulting: boolean;
      takesAmendments: boolean;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      consultationClosedAt?: string | null;
      closingNote?: string | null;
      evidence: components['schemas']['EvidenceView'][];
      tally: components['schemas']['OrganisationTally'];
      endorsements: components['schemas']['PageSignatureView'];
      amendments: components['schemas']['PageAmendmentView'];
      rights: components['schemas']['PriorityRights'];
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      updatedAt: string;
    };
    /** @enum {string} */
    PriorityVisibility: 'public' | 'members' | 'circle';
    Problem: {
      type: string;
      title: string;
      status: number;
      detail: string;
      errors?:
        | {
            field: string;
            message: string;
          }[]
        | null;
      reference?: string | null;
      places?:
        | {
            kind: string;
            from: number;
            to: number;
          }[]
        | null;
    };
    ProfileDraft: {
      name: string;
      organisationId?: components['schemas']['UUID'] | null;
      languages: string[];
      interfaceLanguage?: string | null;
    };
    Provenance: {
      field: string;
      source: string;
      note?: string | null;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      at: string;
    };
    QueueEntry: {
      comment: components['schemas']['CommentView'];
      answered?: components['schemas']['CommentView'] | null;
      subject: components['schemas']['SubjectRef'];
      title?: string | null;
      address?: string | null;
      flags: components['schemas']['FlagReason'][];
    };
    QuotationDraft: {
      language: string;
      text: string;
      speaker: string;
      occasion: string;
      address?: string | null;
      shown: boolean;
    };
    QuotationView: {
      id: components['schemas']['UUID'];
      /** Format: int64 */
      version: number;
      language: string;
      text: string;
      speaker: string;
      occasion: string;
      address?: string | null;
      shown: boolean;
    };
    QuoteDraft: {
      comment: components['schemas']['UUID'];
      words: string;
    };
    /** @enum {string} */
    Reaction: 'agree' | 'thanks' | 'doubt';
    ReactionCount: {
      kind: components['schemas']['Reaction'];
      /** Format: int32 */
      count: number;
      own: boolean;
    };
    ReadMark: {
      /** Format: int64 */
      number: number;
    };
    ReadMark1: {
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      upTo: string;
    };
    Reference: {
      /** Format: int32 */
      year?: number | null;
      title: string;
    };
    RegistrationDraft: {
      remindDay: boolean;
      remindHour: boolean;
    };
    /** @enum {string} */
    RegistrationState: 'registered' | 'waiting' | 'given-up';
    RegistrationView: {
      state: components['schemas']['RegistrationState'];
      /** Format: int64 */
      position?: number | null;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      registeredAt: string;
      remindDay: boolean;
      remindHour: boolean;
    };
    Repair: {
      title: string;
      field: string;
      note: string;
      original: string;
    };
    ResponsibleOrganisation: {
      name: string;
      acronym?: string | null;
      type: string;
    };
    RevealedAuthor: {
      person: components['schemas']['UUID'];
      name: string;
    };
    /** @enum {string} */
    Rhythm: 'daily' | 'weekly' | 'never';
    /** @enum {string} */
    Role:
      | 'member'
      | 'researcher'
      | 'coordinator'
      | 'editor'
      | 'study-lead'
      | 'moderator'
      | 'admin'
      | 'duty-officer'
      | 'vault-keeper';
    RolesDraft: {
      roles: components['schemas']['Role'][];
    };
    RuleDraft: {
      rule: string;
      note?: string | null;
    };
    Schedule: {
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      at: string;
    };
    SignatureView: {
      id: components['schemas']['UUID'];
      /** Format: int64 */
      version: number;
      organisation?: components['schemas']['OrganisationSummary'] | null;
      constituency: components['schemas']['Constituency'];
      /** Format: int32 */
      edition?: number | null;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      signedAt: string;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      revokedAt?: string | null;
      person?: string | null;
      mandateGiver?: string | null;
      /**
       * Format: date
       * @example 2022-03-10
       */
      mandatedOn?: string | null;
      mandate?: string | null;
      mine: boolean;
    };
    SitePageDraft: {
      kind: components['schemas']['SitePageKind'];
      slug: string;
      language: string;
      wordings: components['schemas']['SitePageWordingDraft'][];
      resources: components['schemas']['SitePageLink'][];
      videos: components['schemas']['SitePageLink'][];
    };
    SitePageEntry: {
      id: components['schemas']['UUID'];
      kind: components['schemas']['SitePageKind'];
      address: string;
      published: boolean;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      publishAt?: string | null;
      language: string;
      title: string;
      languages: components['schemas']['LanguageState'][];
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      updatedAt: string;
    };
    /** @enum {string} */
    SitePageKind: 'topic' | 'legal';
    SitePageLink: {
      kind?: string | null;
      id?: components['schemas']['UUID'] | null;
      address?: string | null;
      title?: string | null;
      note?: string | null;
    };
    SitePageLinkView: {
      kind?: string | null;
      id?: components['schemas']['UUID'] | null;
      title: string;
      address: string;
      note?: string | null;
    };
    SitePageRecord: {
      id: components['schemas']['UUID'];
      /** Format: int64 */
      version: number;
      kind: components['schemas']['SitePageKind'];
      slug: string;
      address: string;
      published: boolean;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      publishAt?: string | null;
      language: string;
      wordings: components['schemas']['SitePageWordingView'][];
      resources: components['schemas']['SitePageLink'][];
      videos: components['schemas']['SitePageLink'][];
      shownResources: components['schemas']['SitePageLinkView'][];
      shownVideos: components['schemas']['SitePageLinkView'][];
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      updatedAt: string;
    };
    SitePageSummary: {
      id: components['schemas']['UUID'];
      kind: components['schemas']['SitePageKind'];
      slug: string;
      address: string;
      language: string;
      title: string;
      lede: string;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      updatedAt: string;
    };
    SitePageVersionView: {
      /** Format: int64 */
      version: number;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      at: string;
      act: string;
      by?: string | null;
      changes: components['schemas']['FieldChange'][];
    };
    SitePageView: {
      id: components['schemas']['UUID'];
      /** Format: int64 */
      version: number;
      kind: components['schemas']['SitePageKind'];
      slug: string;
      address: string;
      language: string;
      originalLanguage: string;
      outdated: boolean;
      languages: string[];
      title: string;
      lede: string;
      html: string;
      resources: components['schemas']['SitePageLinkView'][];
      videos: components['schemas']['SitePageLinkView'][];
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      updatedAt: string;
    };
    SitePageWordingDraft: {
      language: string;
      title: string;
      lede: string;
      body: string;
      ready: boolean;
      matches: boolean;
    };
    SitePageWordingView: {
      language: string;
      state: components['schemas']['WordingState'];
      title: string;
      lede: string;
      body: string;
    };
    SourceView: {
      name: string;
      title: string;
      /**
       * Format: date
       * @example 2022-03-10
       */
      updatedOn?: string | null;
      description?: string | null;
      text?: string | null;
      principles?: string | null;
    };
    /** @enum {string} */
    Stance: 'for' | 'against' | 'neutral';
    StatusMove: {
      status: components['schemas']['PriorityStatus'];
      note?: string | null;
    };
    StatusStep: {
      status: components['schemas']['PriorityStatus'];
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      at: string;
      note?: string | null;
    };
    SubjectRef: {
      kind: string;
      id: components['schemas']['UUID'];
    };
    SuspensionDraft: {
      reason: string;
    };
    SuspensionView: {
      reason: string;
      /**
       * Format: date-time
       * @example 2022-03-10T16:15:50Z
       */
      since: string;
      by?: string | null;
    };
    TextPart: {
      text: string;
      match: boolean;
    };
    TextPlace: {
      kind: string;
      /** Format: int32 */
      from: number;
      /** Format: int32 */
      to: number;
    };
    ThreadBranch: {
      comment: components['schemas']['CommentView'];
      replies: components['schemas']['CommentView'][];
      more?: string | null;
      begun: boolean;
    };
    ThreadPage: {
      subject: components['schemas']['SubjectRef'];
      /** Format: int64 */
      version: number;
      /** Format: int32 */
      comments: number;
      open: boolean;
      lockedRule?: string | null;
      stance: boolean;
      pseudonyms: boolean;
      passages: components['schemas']['CommentPassage'][];
      items: components['schemas']['ThreadBranch'][];
      next?: string | null;
      begun: boolean;
      elsewhere?: string | null;
    };
    /** @enum {string} */
    TranslationState: 'missing' | 'draft' | 'done' | 'outdated';
    /** Format: uuid */
    UUID: string;
    UnsubscriptionOffer: {
      token: string;
      what: string;
      title?: string | null;
      active: boolean;
    };
    Vocabulary: {
      kinds: string[];
      regions: string[];
      themes: string[];
      organisationTypes: string[];
      principles: string[];
      languages: string[];
    };
    Withdrawal: {
      reason: string;
    };
    /** @enum {string} */
    WordingChange: 'same' | 'removed' | 'added';
    WordingPart: {
      text: string;
      change: components['schemas']['WordingChange'];
    };
    /** @enum {string} */
    WordingState: 'original' | 'missing' | 'draft' | 'human' | 'outdated';
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  AppealReadingResource_list: {
    parameters: {
      query?: {
        after?: string;
        language?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageAppealSummary'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AppealResource_draft: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AppealDraft'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppealRecord'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AppealResource_desk: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageAppealEntry'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AppealReadingResource_read: {
    parameters: {
      query?: {
        language?: string;
      };
      header?: never;
      path: {
        number: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppealView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AppealReadingResource_signatories: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        number: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv;charset=UTF-8': string;
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AppealResource_preview: {
    parameters: {
      query?: {
        language?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AppealDraft'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppealView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AppealResource_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppealRecord'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AppealResource_revise: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AppealDraft'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppealRecord'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AppealStateResource_answer: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AppealAnswer'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppealRecord'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AppealStateResource_close: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AppealNote'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppealRecord'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AppealVersionResource_editions: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageAppealEditionView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AppealStateResource_open: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AppealNote'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppealRecord'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AppealSignatureResource_list: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageSignatureView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AppealSignatureResource_sign: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MandateDraft'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignatureView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AppealSignatureResource_revoke: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
        signatureId: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignatureView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AppealVersionResource_versions: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageAppealVersionView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AppealStateResource_withdraw: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AppealWithdrawal'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppealRecord'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ApplicationResource_list: {
    parameters: {
      query?: {
        after?: string;
        kind?: string;
        limit?: number;
        state?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageApplicationView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ApplicationResource_apply: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApplicationDraft'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ApplicationResource_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AcceptanceResource_accept: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApplicationAcceptance'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RefusalResource_decline: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApplicationRefusal'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CalendarKeyResource_show: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarKeyView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CalendarKeyResource_make: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarAddress'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CalendarKeyResource_revoke: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ContactResource_card: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContactCard'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ContactResource_send: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ContactMessage'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CommentResource_address: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        number: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommentAddress'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CommentResource_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommentView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CommentResource_revise: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CommentRevision'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommentView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CommentResource_delete: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommentView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  FlagResource_flag: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FlagDraft'];
      };
    };
    responses: {
      /** @description Reported */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  FlagResource_settle: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReactionResource_react: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
        reaction: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommentView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReactionResource_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
        reaction: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommentView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReplyResource_list: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageCommentView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  WordingResource_list: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageCommentWording'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  WordingResource_strike: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
        version: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MentionResource_find: {
    parameters: {
      query: {
        q: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageMentionHit'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PreviewResource_show: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PreviewDraft'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PreviewView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ThreadResource_read: {
    parameters: {
      query?: {
        after?: string;
        comment?: number;
        limit?: number;
        sort?: string;
      };
      header?: never;
      path: {
        id: components['schemas']['UUID'];
        kind: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ThreadPage'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PostingResource_post: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
        kind: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CommentDraft'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommentView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OwnThreadResource_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
        kind: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnThread'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OwnThreadResource_keep: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
        kind: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OwnDraft'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnDraft'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OwnThreadResource_discard: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
        kind: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OwnThreadResource_mark: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
        kind: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReadMark'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnThread'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EventReadingResource_list: {
    parameters: {
      query?: {
        after?: string;
        kind?: string;
        language?: string;
        limit?: number;
        year?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EventList'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EventResource_draft: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EventDraft'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EventRecord'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EventResource_desk: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        state?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageEventEntry'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EventResource_readNumbered: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        number: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EventRecord'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RegistrationResource_mine: {
    parameters: {
      query?: {
        language?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyEvent'][];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EventReadingResource_read: {
    parameters: {
      query?: {
        language?: string;
      };
      header?: never;
      path: {
        number: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EventView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EventResource_preview: {
    parameters: {
      query?: {
        language?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EventDraft'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EventView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EventResource_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EventRecord'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EventResource_revise: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EventDraft'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EventRecord'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AttendeeResource_list: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageAttendeeView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AttendeeResource_table: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv;charset=utf-8': string;
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AttendeeResource_tally: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EventAttendance'][];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AttendeeResource_mark: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        attendeeId: components['schemas']['UUID'];
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AttendanceDraft'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AttendeeView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EventStateResource_cancel: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EventReason'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EventRecord'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EventStateResource_conclude: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EventOutcome'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EventRecord'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EventStateResource_publish: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EventRecord'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RegistrationResource_register: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegistrationDraft'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegistrationView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RegistrationResource_giveUp: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EventVersionResource_list: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageEventVersionSummary'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EventVersionResource_version: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
        version: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EventRecord'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EventVersionResource_difference: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
        version: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EventDifference'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EventStateResource_withdraw: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EventReason'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EventRecord'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EventStateResource_restore: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EventRecord'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  FollowResource_list: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageFollowSummary'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  FollowResource_show: {
    parameters: {
      query?: {
        id?: components['schemas']['UUID'];
        kind?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FollowView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  FollowResource_follow: {
    parameters: {
      query?: {
        id?: components['schemas']['UUID'];
        kind?: string;
      };
      header?: {
        'If-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FollowDraft'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FollowView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  FollowResource_leave: {
    parameters: {
      query?: {
        id?: components['schemas']['UUID'];
        kind?: string;
      };
      header?: {
        'If-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FollowView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  InvitationResource_list: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        state?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageInvitationView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  InvitationResource_invite: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InvitationDraft'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvitationView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  InvitationResource_offer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvitationOffer'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  JoinResource_join: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Me'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  InvitationResource_withdraw: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  JournalResource_read: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        subjectId?: components['schemas']['UUID'];
        subjectKind?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageJournalLineView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  JournalResource_reveal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        number: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JournalActor'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LibraryImportResource_list: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageImportSummary'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LibraryImportResource_practices: {
    parameters: {
      query: {
        name: string;
        source?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'text/plain': string;
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportReport'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LibraryImportResource_report: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportReport'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LibrarySearchResource_find: {
    parameters: {
      query?: {
        after?: string;
        country?: string[];
        kind?: string[];
        language?: string[];
        limit?: number;
        organisationType?: string[];
        principle?: string[];
        q?: string;
        region?: string[];
        sort?: string;
        theme?: string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LibraryPage'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LibraryItemResource_share: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LibraryItemDraft'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LibraryItemView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LibraryItemResource_readNumbered: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        number: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LibraryItemView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LibraryItemResource_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LibraryItemView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LibraryItemResource_revise: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LibraryItemDraft'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LibraryItemView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LibraryItemResource_versions: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageItemVersionSummary'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LibraryItemResource_version: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
        version: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LibraryItemView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LibraryItemResource_withdraw: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Withdrawal'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LibraryItemView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LibraryItemResource_restore: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LibraryItemView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  VocabularyResource_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Vocabulary'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MeResource_show: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Me'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MeResource_describe: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProfileDraft'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Me'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MyApplicationResource_withdraw: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MeResource_export: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Export'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MailPreferenceResource_show: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailPreferenceView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MailPreferenceResource_choose: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MailPreferenceDraft'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailPreferenceView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ModerationResource_author: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RevealedAuthor'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ModerationResource_hide: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RuleDraft'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommentView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ModerationResource_show: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommentView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ModerationResource_move: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveDraft'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommentView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AuthorSuspensionResource_suspend: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DiscussingSuspensionDraft'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DiscussingSuspensionView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ModerationResource_strike: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
        version: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ModerationLogResource_list: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageModerationLogEntry'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  QueueResource_list: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageQueueEntry'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AuthorSuspensionResource_list: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageDiscussingSuspensionView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AuthorSuspensionResource_lift: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DiscussingSuspensionView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ModerationResource_lock: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
        kind: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RuleDraft'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ModerationResource_unlock: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
        kind: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NewsReadingResource_list: {
    parameters: {
      query?: {
        after?: string;
        language?: string;
        limit?: number;
        year?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewsList'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NewsResource_draft: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewsDraft'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewsRecord'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NewsResource_desk: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        state?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageNewsEntry'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NewsResource_readNumbered: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        number: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewsRecord'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NewsReadingResource_read: {
    parameters: {
      query?: {
        language?: string;
      };
      header?: never;
      path: {
        number: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewsView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NewsResource_preview: {
    parameters: {
      query?: {
        language?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewsDraft'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewsView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NewsResource_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewsRecord'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NewsResource_revise: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewsDraft'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewsRecord'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NewsStateResource_publish: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewsRecord'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NewsStateResource_schedule: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Schedule'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewsRecord'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NewsStateResource_hold: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewsRecord'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NewsVersionResource_list: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageNewsVersionSummary'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NewsVersionResource_version: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
        version: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewsRecord'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NewsVersionResource_difference: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
        version: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewsDifference'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NewsStateResource_withdraw: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewsWithdrawal'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewsRecord'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NewsStateResource_restore: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewsRecord'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NoticeResource_list: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticePage'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NoticeResource_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReadMark1'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OrganisationResource_list: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageOrganisationView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OrganisationResource_add: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OrganisationDraft'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganisationView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OrganisationResource_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganisationView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OrganisationResource_revise: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OrganisationDraft'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganisationView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SitePageReadingResource_list: {
    parameters: {
      query?: {
        after?: string;
        kind?: string;
        language?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageSitePageSummary'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SitePageResource_draft: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SitePageDraft'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SitePageRecord'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SitePageResource_desk: {
    parameters: {
      query?: {
        after?: string;
        kind?: string;
        language?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageSitePageEntry'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SitePageReadingResource_legal: {
    parameters: {
      query?: {
        language?: string;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SitePageView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SitePageResource_preview: {
    parameters: {
      query?: {
        language?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SitePageDraft'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SitePageView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SitePageReadingResource_topic: {
    parameters: {
      query?: {
        language?: string;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SitePageView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SitePageResource_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SitePageRecord'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SitePageResource_revise: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SitePageDraft'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SitePageRecord'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SitePageStateResource_publish: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SitePageRecord'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SitePageStateResource_hide: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SitePageRecord'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SitePageStateResource_schedule: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Schedule'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SitePageRecord'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SitePageStateResource_hold: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SitePageRecord'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SitePageVersionResource_versions: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageSitePageVersionView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PeopleResource_list: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        q?: string;
        role?: string;
        suspended?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PagePersonSummary'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PeopleResource_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PeopleResource_assign: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PersonAssignmentDraft'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PeopleResource_unassign: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        assignmentId: components['schemas']['UUID'];
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PersonRolesResource_changeRoles: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RolesDraft'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SuspensionResource_suspend: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SuspensionDraft'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SuspensionResource_readmit: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PictureResource_keep: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'image/jpeg': string;
        'image/png': string;
        'application/octet-stream': string;
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PictureView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PriorityResource_list: {
    parameters: {
      query?: {
        after?: string;
        cited?: components['schemas']['UUID'];
        citedKind?: string;
        limit?: number;
        status?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PagePrioritySummary'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PriorityWritingResource_propose: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PriorityDraft'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PriorityView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PriorityResource_readNumbered: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        number: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PriorityView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PriorityPeopleResource_named: {
    parameters: {
      query: {
        letters: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonCard'][];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PriorityResource_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PriorityView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PriorityWritingResource_revise: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PriorityDraft'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PriorityView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AmendmentResource_list: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageAmendmentView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AmendmentResource_propose: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AmendmentDraft'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AmendmentView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AmendmentResource_decide: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        amendmentId: components['schemas']['UUID'];
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AmendmentDecision'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AmendmentView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PriorityWritingResource_closeConsultation: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConsultationClosing'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PriorityView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EndorsementResource_list: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageSignatureView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EndorsementResource_endorse: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MandateDraft'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignatureView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EndorsementResource_revoke: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        endorsementId: components['schemas']['UUID'];
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignatureView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EvidenceResource_cite: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EvidenceDraft'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvidenceView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EvidenceResource_revise: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        evidenceId: components['schemas']['UUID'];
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EvidenceNote'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvidenceView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EvidenceResource_remove: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        evidenceId: components['schemas']['UUID'];
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PriorityWritingResource_move: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StatusMove'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PriorityView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PriorityVersionResource_list: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PagePriorityVersionSummary'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PriorityVersionResource_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['schemas']['UUID'];
        version: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PriorityVersionView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  QuotationResource_shown: {
    parameters: {
      query?: {
        language?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QuotationView'][];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  QuotationResource_add: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['QuotationDraft'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QuotationView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  QuotationResource_desk: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageQuotationView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  QuotationResource_revise: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['QuotationDraft'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QuotationView'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  QuotationResource_remove: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        id: components['schemas']['UUID'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  IndexResource_rebuild: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: number;
          };
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  UnsubscriptionResource_ask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description To the page */
      303: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  UnsubscriptionResource_end: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': string;
        'multipart/form-data': string;
      };
    };
    responses: {
      /** @description Ended */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Ended, where the page's own button was pressed: back to the page */
      303: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  UnsubscriptionResource_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnsubscriptionOffer'];
        };
      };
      /** @description Declined: a problem, RFC 9457 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
