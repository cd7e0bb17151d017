export function setup(): void {
  throw new Error('The set-up of every test broke.');
}
