import type { Mandate } from '../core/mandate.ts';
import { behandlingshjelpemidler } from './behandlingshjelpemidler.ts';
import { dmpSpesialistBrukergruppe } from './dmp-spesialist-brukergruppe.ts';
import { ownMandate } from './own.ts';

/** Every mandate that the product serves. */
export const mandates: readonly Mandate[] = [behandlingshjelpemidler, dmpSpesialistBrukergruppe, ownMandate];
