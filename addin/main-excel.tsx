import { render } from 'preact';
import { excelWorkbook } from './excel.ts';
import { httpJudge } from './http.ts';
import { languageOf, LanguageContext } from './language.ts';
import { onDemand } from './on-demand.ts';
import { withSpare } from './spare-judge.ts';
import { away } from './texts/away.ts';
import { ExcelApp } from './view/excel-app.tsx';
import { Outside } from './view/outside.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element with the id root');

const storage = () => window.localStorage;

async function start(place: Element): Promise<void> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    render(<Outside title={away.outside} />, place);
    return;
  }
  const spare = onDemand(() => import('./judge-here.ts'));
  const judge = withSpare(httpJudge, spare);
  const first = languageOf(Office.context.displayLanguage);
  render(<ExcelApp {...{ judge, storage, first }} workbook={excelWorkbook()} />, place);
  // Now, while the service answers: it is for when the service does not.
  await spare();
}

if ('Office' in window) await start(root);
else {
  // Microsoft's library did not come: no way into Excel, and nobody to say which language it speaks.
  const spoken = languageOf(navigator.language);
  render(
    <LanguageContext.Provider value={spoken}>
      <Outside title={away.noLibrary} />
    </LanguageContext.Provider>,
    root,
  );
}
