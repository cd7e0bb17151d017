/** Where the manifest in the repository says that the service is. */
const ownAddress = 'https://localhost:3000/';

/** A sentence for whoever asked: why it cannot be done. */
export interface Wrong {
  readonly wrong: string;
}

const example = 'https://mandatvakt.eksempel.no';

/** The address of a service as a manifest needs it, `https://host[:port]`, or why it cannot be one. */
export function readAddress(text: string): { readonly origin: string } | Wrong {
  if (!URL.canParse(text)) return { wrong: `«${text}» er ingen adresse. Skriv den slik: ${example}` };
  const { protocol, origin, pathname, search, hash, username, password } = new URL(text);
  if (protocol !== 'https:') {
    return { wrong: `«${text}» begynner ikke med https://. Excel åpner tillegg bare over https, også på egen maskin.` };
  }
  if (username !== '' || password !== '') {
    return { wrong: 'Adressen kan ikke ha brukernavn eller passord: manifestet leses av alle som får tillegget.' };
  }
  if (pathname !== '/' || search !== '' || hash !== '') {
    return { wrong: `«${text}» har noe etter vertsnavnet. Tjenesten må ligge øverst på sin adresse: ${origin}` };
  }
  return { origin };
}

/** The same manifest for a service at another address; only the addresses differ. */
export function manifestFor(manifest: string, origin: string): string {
  return manifest.replaceAll(ownAddress, () => `${origin}/`);
}
