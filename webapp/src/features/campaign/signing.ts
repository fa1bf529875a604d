import type { MandateDraft, SignatureView } from '@/api/types';

/** Under which texts the act stands: endorsing or signing. */
export type SigningWords = 'priority.endorse' | 'appeal.sign';

/** Part of the list of those who signed. */
export interface SignaturePage {
  items: SignatureView[];
  next?: string | null;
}

/** How signatures under one thing are read, given and taken back. */
export interface Signing {
  /** Names the draft of a mandate on this device. */
  key: string;
  more: (after: string) => Promise<SignaturePage>;
  sign: (mandate: MandateDraft) => Promise<SignatureView>;
  revoke: (signed: SignatureView) => Promise<SignatureView>;
}
