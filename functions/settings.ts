/** How the service is to run: read once, at the entry, from environment variables. */
export interface Settings {
  /** Where to listen; only the one-machine host asks. */
  readonly host: string;
  readonly port: number;
  /** Folder of the embedded history. */
  readonly data: string;
  /** Table Storage connection string or account URL; absent: embedded history. */
  readonly storage?: string;
  /** Absent: nobody signs in, and only this machine is let in. */
  readonly entra?: EntraSettings;
}

export interface EntraSettings {
  /** Tenant ids that are let in. */
  readonly tenants: readonly string[];
  /** The application id, or application id URI, that tokens must be meant for. */
  readonly audience: string;
  /** The issuer, where `{tid}` stands for the tenant. */
  readonly issuer: string;
  /** Address of the issuer's keys (JWKS). */
  readonly keys: string;
  /** The permission a token must carry in `scp`. */
  readonly scope: string;
}

/** A sentence for whoever starts the service: why it will not start. */
export interface WillNotStart {
  readonly willNotStart: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const loopback = ['127.0.0.1', 'localhost', '::1', '[::1]'];
export const isLoopback = (host: string): boolean => loopback.includes(host.toLowerCase());

/** A variable that is set to nothing counts as not set. */
function read(environment: Environment, name: string): string | undefined {
  const value = environment[name]?.trim();
  return value === '' ? undefined : value;
}

const list = (text: string | undefined) =>
  (text ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** `func start` on a developer's machine says Development; a host that says nothing is taken for Azure. */
function runsInAzure(environment: Environment): boolean {
  if (read(environment, 'WEBSITE_INSTANCE_ID') !== undefined) return true;
  const isDevelopment = read(environment, 'AZURE_FUNCTIONS_ENVIRONMENT') === 'Development';
  return read(environment, 'FUNCTIONS_WORKER_RUNTIME') !== undefined && !isDevelopment;
}

function readEntra(environment: Environment): EntraSettings | WillNotStart {
  const tenants = list(read(environment, 'MANDATVAKT_TENANTS'));
  const audience = read(environment, 'MANDATVAKT_AUDIENCE');
  if (tenants.length === 0 || audience === undefined) {
    return {
      willNotStart:
        'Mandatvakt starter ikke: MANDATVAKT_AUTH=entra krever MANDATVAKT_TENANTS (leietakerne som slippes inn, skilt med komma) og MANDATVAKT_AUDIENCE (programmet som tokenene er utstedt til).',
    };
  }
  const login = 'https://login.microsoftonline.com';
  return {
    tenants,
    audience,
    issuer: read(environment, 'MANDATVAKT_ISSUER') ?? `${login}/{tid}/v2.0`,
    keys: read(environment, 'MANDATVAKT_JWKS') ?? `${login}/common/discovery/v2.0/keys`,
    scope: read(environment, 'MANDATVAKT_SCOPE') ?? 'access_as_user',
  };
}

function whyNoneIsRefused(environment: Environment, host: string): string | undefined {
  const remedy = 'Sett MANDATVAKT_AUTH=entra';
  if (runsInAzure(environment)) {
    return `Mandatvakt starter ikke i Azure uten innlogging: alle ville kunne lese medlemslistene. ${remedy}.`;
  }
  if (isLoopback(host)) return undefined;
  return `Mandatvakt starter ikke på ${host} uten innlogging: andre på nettet ville kunne lese medlemslistene. ${remedy}, eller la HOST være 127.0.0.1.`;
}

/** The settings, or why the service will not start with them. */
export function readSettings(environment: Environment): Settings | WillNotStart {
  const host = read(environment, 'HOST') ?? '127.0.0.1';
  const port = Number(read(environment, 'PORT') ?? '3000');
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    return {
      willNotStart: `Mandatvakt starter ikke: PORT er «${environment['PORT'] ?? ''}», men skal være et helt tall fra 0 til 65535.`,
    };
  }
  const auth = read(environment, 'MANDATVAKT_AUTH') ?? 'none';
  if (auth !== 'none' && auth !== 'entra') {
    return { willNotStart: `Mandatvakt starter ikke: MANDATVAKT_AUTH er «${auth}», men skal være none eller entra.` };
  }
  const refused = auth === 'none' ? whyNoneIsRefused(environment, host) : undefined;
  if (refused !== undefined) return { willNotStart: refused };
  const entra = auth === 'entra' ? readEntra(environment) : undefined;
  if (entra !== undefined && 'willNotStart' in entra) return entra;
  const storage = read(environment, 'MANDATVAKT_STORAGE');
  return {
    host,
    port,
    data: read(environment, 'MANDATVAKT_DATA') ?? '.data',
    ...(storage === undefined ? {} : { storage }),
    ...(entra === undefined ? {} : { entra }),
  };
}
