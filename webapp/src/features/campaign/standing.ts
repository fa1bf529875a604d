import type { SitePageDraft, SitePageLink, SitePageRecord, SitePageWordingDraft } from '@/api/types';
import { language, languages } from '@/shared/languages';

/** A draft with a place for each language, whether anything is written in it or not. */
export function emptyPage(): SitePageDraft {
  return {
    kind: 'topic',
    slug: '',
    language,
    wordings: languages.map((entry) => ({
      language: entry,
      title: '',
      lede: '',
      body: '',
      ready: false,
      matches: true,
    })),
    resources: [],
    videos: [],
  };
}

/** A link as an editor sees it: with the title of the thing it leads to. */
export function known(page: SitePageRecord, link: SitePageLink): string {
  const shown = [...page.shownResources, ...page.shownVideos].find((entry) => entry.id === link.id);
  return link.title ?? shown?.title ?? `${link.kind ?? ''} ${link.id ?? ''}`;
}

/** The page as its editor would write it now. */
export function draftOfPage(page: SitePageRecord): SitePageDraft {
  const { kind, slug, resources, videos } = page;
  return {
    kind,
    slug,
    language: page.language,
    wordings: page.wordings.map(({ state, ...words }) => ({
      ...words,
      ready: state === 'human' || state === 'outdated',
      matches: state !== 'outdated',
    })),
    resources: resources.map((link) => ({ ...link })),
    videos: videos.map((link) => ({ ...link })),
  };
}

/** The draft as it is sent: nothing that was left empty. */
export function tidyPage(draft: SitePageDraft): SitePageDraft {
  return {
    ...draft,
    slug: draft.slug.trim(),
    wordings: draft.wordings.map(tidyWording).filter(({ title, lede, body }) => title || lede || body),
  };
}

function tidyWording(wording: SitePageWordingDraft): SitePageWordingDraft {
  const { title, lede, body } = wording;
  return { ...wording, title: title.trim(), lede: lede.trim(), body: body.trim() };
}
