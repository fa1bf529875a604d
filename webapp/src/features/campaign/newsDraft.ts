import type { NewsDraft, NewsRecord, NewsWordingDraft, NewsWordingView } from '@/api/types';
import { languages } from '@/shared/languages';

export const newsKinds = [
  'announcement',
  'appeal',
  'position-paper',
  'study',
  'tool',
  'checklist',
  'white-paper',
] as const;

/** A draft with a place for each language, whether anything is written in it or not. */
export function emptyDraft(language: string): NewsDraft {
  return {
    kind: 'announcement',
    issuer: '',
    issuedOn: null,
    undated: false,
    language,
    wordings: languages.map((entry) => emptyWording(entry)),
    target: null,
    targetAddress: null,
    picture: null,
  };
}

function emptyWording(language: string): NewsWordingDraft {
  return { language, title: '', teaser: '', body: '', pictureText: '', ready: false, matches: true };
}

/** The item as its editor would write it now. */
export function draftOf(news: NewsRecord): NewsDraft {
  const { kind, issuer, issuedOn, undated, language, target, targetAddress, picture } = news;
  return {
    kind,
    issuer,
    issuedOn,
    undated,
    language,
    wordings: news.wordings.map(wordingOf),
    target: target ? { ...target } : null,
    targetAddress,
    picture,
  };
}

function wordingOf(wording: NewsWordingView): NewsWordingDraft {
  const { language, title, teaser, body, pictureText, state } = wording;
  return {
    language,
    title,
    teaser: teaser ?? '',
    body,
    pictureText: pictureText ?? '',
    ready: state === 'human' || state === 'outdated',
    matches: state !== 'outdated',
  };
}

/** The draft as it is sent: nothing that was left empty. */
export function tidy(draft: NewsDraft): NewsDraft {
  return {
    ...draft,
    issuer: draft.issuer.trim(),
    issuedOn: draft.undated ? null : draft.issuedOn || null,
    targetAddress: draft.targetAddress?.trim() || null,
    wordings: draft.wordings
      .map((wording) => ({
        ...wording,
        title: wording.title.trim(),
        teaser: wording.teaser?.trim() || null,
        body: wording.body.trim(),
        pictureText: wording.pictureText?.trim() || null,
      }))
      .filter((wording) => wording.title || wording.body || wording.teaser || wording.pictureText),
  };
}
