/** What is wrong with one field of a form. */
export interface FieldProblem {
  field: string;
  message: string;
}

/** What was found in a text, and where. */
export interface FoundPlace {
  kind: string;
  from: number;
  to: number;
}

/** Why the server declined, by the slug of its problem type; "unreachable" when no answer came. */
export class Problem extends Error {
  constructor(
    readonly slug: string,
    readonly status: number,
    readonly detail: string | null = null,
    readonly errors: readonly FieldProblem[] = [],
    readonly reference: string | null = null,
    readonly places: readonly FoundPlace[] = [],
  ) {
    super(detail ?? slug);
    this.name = 'Problem';
  }
}

/** Makes a Problem of whatever came with a status that is not success. */
export function problemOf(response: Response, body: unknown): Problem {
  if (!isRecord(body)) return new Problem(`status-${String(response.status)}`, response.status);
  const type = text(body.type);
  const slug = type?.split('/').pop() ?? `status-${String(response.status)}`;
  return new Problem(
    slug,
    response.status,
    text(body.detail),
    fieldProblems(body.errors),
    text(body.reference),
    foundPlaces(body.places),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function fieldProblems(value: unknown): FieldProblem[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter(isRecord)
    .map((entry) => ({ field: text(entry.field) ?? '', message: text(entry.message) ?? '' }));
}

function foundPlaces(value: unknown): FoundPlace[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter(isRecord)
    .map((entry) => ({ kind: text(entry.kind) ?? '', from: Number(entry.from), to: Number(entry.to) }));
}
