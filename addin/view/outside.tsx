import { useLanguage } from '../language.ts';
import { excelTexts } from '../texts/excel.ts';

/** The add-in's page, opened in a browser without Excel: the way to the page for that. */
export function Outside() {
  const { t } = useLanguage();
  return (
    <main class="start">
      <h1>{t(excelTexts.outside)}</h1>
      <p>
        <a href="./">{t(excelTexts.outsideHow)}</a>
      </p>
    </main>
  );
}
