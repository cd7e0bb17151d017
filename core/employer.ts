/** A workplace that is known: a health trust, or a private hospital with an agreement. Plain data, part of a mandate. */
export interface Employer {
  readonly name: string;
  /** Every other way it is written. A way that several share is a question, unless they are all of one region. */
  readonly aliases: readonly string[];
  /** The region it belongs to, as the mandate names it; null when all the regions own it together, so that it has none. */
  readonly region: string | null;
  readonly kind: string;
  /** The organisation number; `printed` with the name in a public source, or `matched` by us and to be confirmed. */
  readonly organisation: { readonly number: string; readonly source: 'printed' | 'matched' } | null;
  /** First and last ISO day on which it existed, where they are known and it has not always been there. */
  readonly from: string | null;
  readonly to: string | null;
  /** Closed: who took over, as it is named here; null for what exists, and for what nobody in particular took over. */
  readonly successor: string | null;
}

export interface Employers {
  readonly known: readonly Employer[];
  /** How words of a workplace outside the health trusts begin («kommun», «avtalespesialist»): its region is the one typed. */
  readonly outside: readonly string[];
}

/** What a cell with an employer was read as. */
export type Workplace =
  | { readonly kind: 'region'; readonly region: string; readonly name: string; readonly employer: Employer | undefined }
  | { readonly kind: 'shared' | 'outside'; readonly name: string };

/** Nobody we know, or several of different regions. */
export interface UnknownWorkplace {
  readonly kind: 'unknown';
  readonly readings: readonly Employer[];
}
