import type { Text } from '../../core/language.ts';
import { useLanguage } from '../language.ts';
import { away } from '../texts/away.ts';

/** The add-in's page without Excel at hand: why, and the way to the page that needs none. */
export function Outside({ title }: { title: Text }) {
  const { t } = useLanguage();
  return (
    <main class="start">
      <h1>{t(title)}</h1>
      <p>
        <a href="./">{t(away.outsideHow)}</a>
      </p>
    </main>
  );
}
