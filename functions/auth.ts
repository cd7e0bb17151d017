import type { JWTPayload, JWTVerifyGetKey } from 'jose';
import type { Admit, Caller } from './caller.ts';
import type { Problem } from './problem.ts';
import type { EntraSettings } from './settings.ts';

const signIn: Problem = {
  problem: 'not-signed-in',
  detail: {
    nb: 'Forespørselen mangler et gyldig tilgangstoken. Logg inn og prøv igjen.',
    nn: 'Førespurnaden manglar eit gyldig tilgangstoken. Logg inn og prøv igjen.',
    en: 'The request has no valid access token. Sign in and try again.',
  },
  headers: { 'www-authenticate': 'Bearer' },
};

const signInAgain: Problem = { ...signIn, headers: { 'www-authenticate': 'Bearer error="invalid_token"' } };

const otherTenant: Problem = {
  problem: 'not-allowed',
  detail: {
    nb: 'Virksomheten du er logget inn fra, har ikke tilgang til denne tjenesten.',
    nn: 'Verksemda du er logga inn frå, har ikkje tilgang til denne tenesta.',
    en: 'The organisation you are signed in from has no access to this service.',
  },
};

const otherScope: Problem = {
  problem: 'not-allowed',
  detail: {
    nb: 'Tokenet gir ikke adgang til denne tjenesten (tillatelsen mangler).',
    nn: 'Tokenet gir ikkje tilgjenge til denne tenesta (løyvet manglar).',
    en: 'The token does not open this service (the permission is missing).',
  },
  headers: { 'www-authenticate': 'Bearer error="insufficient_scope"' },
};

const issuerAway: Problem = {
  problem: 'unavailable',
  detail: {
    nb: 'Innloggingen kan ikke kontrolleres akkurat nå. Prøv igjen om litt.',
    nn: 'Innlogginga kan ikkje kontrollerast akkurat no. Prøv igjen om litt.',
    en: 'The sign-in cannot be checked right now. Try again in a moment.',
  },
  headers: { 'retry-after': '10' },
};

/** Signature, issuer, audience and dates have been checked; this is about who it is. */
function toCaller(claims: JWTPayload, { issuer, tenants, scope }: EntraSettings): Caller | Problem {
  const { tid, oid, scp, iss } = claims;
  if (typeof tid !== 'string' || typeof oid !== 'string') return signInAgain;
  if (iss !== issuer.replace('{tid}', tid)) return signInAgain;
  if (!tenants.includes(tid)) return otherTenant;
  if (typeof scp !== 'string' || !scp.split(' ').includes(scope)) return otherScope;
  return { tenant: tid, user: `${tid}/${oid}` };
}

/** The token is at fault; anything else that jose throws is about reaching the issuer. */
const blamesToken = (error: unknown) =>
  error instanceof Error &&
  'code' in error &&
  /^ERR_(JWT|JWS|JOSE_ALG|JOSE_NOT|JWKS_NO_MATCHING|JWKS_MULTIPLE)/.test(String(error.code));

/**
 * Lets in who carries a bearer token of Microsoft Entra ID (or the issuer in the settings): RS256, unexpired, for our audience, from a tenant on the list,
 * with our permission. 401 for a missing or bad token, 403 for another tenant or permission, 503 when the issuer's keys cannot be had.
 */
export function admitSignedIn(settings: EntraSettings): Admit {
  let keys: JWTVerifyGetKey | undefined;
  return async (request) => {
    const token = /^Bearer +(\S+) *$/i.exec(request.headers.get('authorization') ?? '')?.[1];
    if (token === undefined) return signIn;
    const { createRemoteJWKSet, jwtVerify } = await import('jose');
    keys ??= createRemoteJWKSet(new URL(settings.keys));
    const rules = {
      algorithms: ['RS256'],
      audience: settings.audience,
      requiredClaims: ['exp', 'iss'],
      clockTolerance: 60,
    };
    try {
      const { payload } = await jwtVerify(token, keys, rules);
      return toCaller(payload, settings);
    } catch (error) {
      return blamesToken(error) ? signInAgain : issuerAway;
    }
  };
}
