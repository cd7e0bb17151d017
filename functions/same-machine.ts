import type { Admit } from './caller.ts';
import { isLoopback } from './settings.ts';

const hostOf = (authority: string) => authority.replace(/:\d+$/, '');

/**
 * For a service where nobody signs in: lets in only what comes from a page or a script of this machine. A web page elsewhere that makes the browser ask
 * here (its own name pointing to 127.0.0.1, or a form posted across) must not read a roster. Platform headers about who is signed in are not looked at.
 */
export const admitSameMachine: Admit = (request) => {
  const host = (request.headers.get('host') ?? new URL(request.url).host).toLowerCase();
  const origin = request.headers.get('origin');
  const isSameOrigin = origin === null || (URL.canParse(origin) && new URL(origin).host === host);
  if (isLoopback(hostOf(host)) && isSameOrigin) return Promise.resolve({ tenant: 'local', user: 'local' });
  return Promise.resolve({
    problem: 'not-allowed',
    detail: {
      nb: 'Forespørselen kommer fra en annen nettside. Uten innlogging svarer Mandatvakt bare sider og skript på denne maskinen.',
      nn: 'Førespurnaden kjem frå ei anna nettside. Utan innlogging svarer Mandatvakt berre sider og skript på denne maskina.',
      en: 'The request comes from another web site. Without sign-in Mandatvakt answers only pages and scripts of this machine.',
    },
  });
};
