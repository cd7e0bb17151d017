import { useLanguage } from '../language.ts';
import { away } from '../texts/away.ts';

/** The add-in's page, opened in a browser without Excel: the way to the page for that. */
export function Outside() {
  const { t } = useLanguage();
  return (
    <main class="start">
      <h1>{t(away.outside)}</h1>
      <p>
        <a href="./">{t(away.outsideHow)}</a>
      </p>
    </main>
  );
}
