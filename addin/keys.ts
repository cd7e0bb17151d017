/** What the pane does for a key. */
export type Command = 'next' | 'previous' | 'go' | 'filter';

/** A pressed key, and where the focus is. */
export interface Pressed {
  readonly key: string;
  readonly modified: boolean;
  /** In a field where letters are written or chosen with. */
  readonly writing: boolean;
  /** On a finding, where arrows and Enter belong to the list. */
  readonly onFinding: boolean;
}

/** The command of a key, or undefined when the key is not ours: writing, shortcuts of the browser, arrows that scroll or choose a tab. */
export function toCommand({ key, modified, writing, onFinding }: Pressed): Command | undefined {
  if (modified || writing) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'j' || (onFinding && key === 'ArrowDown')) return 'next';
  if (letter === 'k' || (onFinding && key === 'ArrowUp')) return 'previous';
  if (letter === 'f') return 'filter';
  return onFinding && key === 'Enter' ? 'go' : undefined;
}

/** The tab that an arrow, Home or End leads to (WAI-ARIA tabs), or undefined for other keys. */
export function toTab(key: string, index: number, count: number): number | undefined {
  if (key === 'ArrowRight') return (index + 1) % count;
  if (key === 'ArrowLeft') return (index + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
