import { expect, test } from 'vitest';
import { toProblem } from '../../addin/problem.ts';

const mandates = [{ id: 'behandlingshjelpemidler', title: 'Nettverk for behandlingshjelpemidler' }];

test('a missing mandate gives the mandates to choose among', () => {
  const problem = toProblem(422, { title: 'Kan ikke vurderes', detail: 'Velg.', reason: 'mandate-missing', mandates });
  expect(problem.mandates).toEqual(mandates);
});

test('a missing roster gives what was seen, and no choice of mandate', () => {
  const sheets = [{ name: 'Ark1', headers: ['Beløp', 3, ''] }];
  const problem = toProblem(422, { detail: 'Ingen liste.', reason: 'no-roster', mandates, sheets });
  expect(problem.mandates).toEqual([]);
  expect(problem.sheets).toEqual([{ name: 'Ark1', headers: ['Beløp'] }]);
});

test('a body of another kind is a problem without words rather than a crash', () => {
  for (const body of [null, 'text', 3, [], { sheets: 'x', mandates: [null], reason: 'mandate-missing' }]) {
    expect(toProblem(400, body)).toEqual({ status: 400, title: '', detail: '', sheets: [], mandates: [] });
  }
});
