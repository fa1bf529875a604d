import { answer, api, ifMatch } from '@/api/client';
import type { AppealDraft, AppealRecord, AppealState, AppealWordingDraft } from '@/api/types';
import { language, languages } from '@/shared/languages';
import type { Signing } from './signing';

/** The states in the order in which a list shows them. */
export const appealStates: readonly AppealState[] = ['open', 'closed', 'answered', 'withdrawn'];

const signs: Record<AppealState, string> = {
  draft: '',
  open: 'half',
  closed: 'wait',
  answered: 'done',
  withdrawn: 'no',
};

export const appealSign = (state: AppealState): string => signs[state];

/** A draft with a place for each language, whether anything is written in it or not. */
export function emptyAppeal(): AppealDraft {
  return {
    language,
    wordings: languages.map((entry) => ({
      language: entry,
      title: '',
      addressee: '',
      demand: '',
      body: '',
      ready: false,
      matches: true,
    })),
    signUntil: null,
  };
}

/** The appeal as its editor would write it now. */
export function draftOfAppeal(appeal: AppealRecord): AppealDraft {
  return {
    language: appeal.language,
    wordings: appeal.wordings.map(({ state, ...words }) => ({
      ...words,
      ready: state === 'human' || state === 'outdated',
      matches: state !== 'outdated',
    })),
    signUntil: appeal.signUntil ?? null,
  };
}

/** The draft as it is sent: nothing that was left empty. */
export function tidyAppeal(draft: AppealDraft): AppealDraft {
  return {
    ...draft,
    signUntil: draft.signUntil || null,
    wordings: draft.wordings.map(tidyWording).filter(written),
  };
}

function tidyWording(wording: AppealWordingDraft): AppealWordingDraft {
  const { title, addressee, demand, body } = wording;
  return {
    ...wording,
    title: title.trim(),
    addressee: addressee.trim(),
    demand: demand.trim(),
    body: body.trim(),
  };
}

function written({ title, addressee, demand, body }: AppealWordingDraft): boolean {
  return [title, addressee, demand, body].some((text) => text !== '');
}

/** How organisations come to stand under an appeal, and leave again. */
export function signingOf(id: string): Signing {
  return {
    key: `sign.${id}`,
    more: (after) => {
      const params = { path: { id }, query: { after, limit: 50 } };
      return answer(api.GET('/api/appeals/{id}/signatures', { params }));
    },
    sign: (body) => answer(api.POST('/api/appeals/{id}/signatures', { params: { path: { id } }, body })),
    revoke: (signed) => {
      const params = { path: { id, signatureId: signed.id }, header: ifMatch(signed.version) };
      return answer(api.PUT('/api/appeals/{id}/signatures/{signatureId}/revocation', { params }));
    },
  };
}
