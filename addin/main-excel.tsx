import { render } from 'preact';
import { excelWorkbook } from './excel.ts';
import { httpJudge } from './http.ts';
import { onDemand } from './on-demand.ts';
import { withSpare } from './spare-judge.ts';
import { ExcelApp } from './view/excel-app.tsx';
import { Outside } from './view/outside.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element with the id root');

const { host } = await Office.onReady();
if (host === Office.HostType.Excel) {
  const spare = onDemand(() => import('./judge-here.ts'));
  const judge = withSpare(httpJudge, spare);
  render(<ExcelApp workbook={excelWorkbook()} judge={judge} storage={() => window.localStorage} />, root);
  // Now, while the service answers: it is for when the service does not.
  void spare();
} else {
  render(<Outside />, root);
}
