import { render } from 'preact';
import { httpJudge, httpSample } from './http.ts';
import { saveFile } from './save.ts';
import { App } from './view/app.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element with the id root');

const world = { judge: httpJudge, sample: httpSample, save: saveFile, storage: () => window.localStorage };
render(<App world={world} />, root);
