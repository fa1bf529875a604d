import { problemOf, Problem } from '@/api/problem';
import { useSession } from '@/shared/useSession';

/** A form that is open to the researcher. */
export interface OpenForm {
  formId: string;
  version: string;
  title: string;
  study: string;
  languages: { name: string; tag?: string | null }[];
  hash: string;
  xform: string;
}

/** An interview that the server has, as its researcher sees it. */
export interface SentInterview {
  id: string;
  instanceId?: string | null;
  formId: string;
  version: string;
  title: string;
  state: 'received' | 'in-review' | 'returned' | 'corrected' | 'approved' | 'rejected' | 'withdrawn';
  receivedAt: string;
  corridor: { origin?: string | null; destination?: string | null };
  findings: number;
  number: number;
}

/** What this room asks of the server. */
export function useSurveyServer() {
  const { bearer } = useSession();

  async function get(address: string): Promise<Response> {
    const token = await bearer();
    const headers: HeadersInit = token ? { Authorization: `Bearer ${token}` } : {};
    let response: Response;
    try {
      response = await fetch(address, { headers });
    } catch {
      throw new Problem('unreachable', 0);
    }
    if (!response.ok) throw problemOf(response, await response.json().catch(() => null));
    return response;
  }

  const forms = async (): Promise<OpenForm[]> => {
    const body = (await (await get('/api/survey/forms?limit=100')).json()) as
      OpenForm[] | { items: OpenForm[] };
    return Array.isArray(body) ? body : body.items;
  };

  async function mine(after: string | undefined): Promise<{ items: SentInterview[]; next?: string | null }> {
    const query = after ? `?after=${encodeURIComponent(after)}` : '';
    const response = await get(`/api/survey/submissions/mine${query}`);
    return (await response.json()) as { items: SentInterview[]; next?: string | null };
  }

  const text = async (address: string): Promise<string> => (await get(address)).text();
  const blob = async (address: string): Promise<Blob> => (await get(address)).blob();

  return { forms, mine, text, blob };
}
