/** The version of the judge, as answers and history name it. It changes when a judgement may. */
export const engine = '1.0.0';
