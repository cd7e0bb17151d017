import type { Request } from '../core/answer.ts';
import type { Language } from '../core/language.ts';
import { describeMandate } from '../core/rulebook.ts';
import { validate } from '../core/validate.ts';
import { mandates } from '../mandates/index.ts';
import type { Rulebook } from './mandates.ts';

/** The judgement there is to give: the engine on the mandates we have. */
export const judge = (request: Request) => validate(request, mandates);

export const rulebook: Rulebook = {
  ids: mandates.map(({ id }) => id),
  describe: (id: string, language: Language) => {
    const mandate = mandates.find((each) => each.id === id);
    return mandate === undefined ? undefined : describeMandate(mandate, language);
  },
};
