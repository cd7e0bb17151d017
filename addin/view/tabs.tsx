import type { ComponentChildren } from 'preact';
import { toTab } from '../keys.ts';

export interface TabItem {
  readonly id: string;
  readonly label: ComponentChildren;
}

interface TabsProps {
  readonly label: string;
  /** Id of the panel that the chosen tab shows, `…-panel`; tabs are `…-tab-<id>`. */
  readonly name: string;
  readonly items: readonly TabItem[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Tabs as WAI-ARIA has them: one stop of Tab, arrows between, and choosing follows the focus. */
export function Tabs({ label, name, items, chosen, onChoose }: TabsProps) {
  const move = (event: KeyboardEvent, index: number) => {
    const next = items[toTab(event.key, index, items.length) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next.id);
    document.getElementById(tabId(name, next.id))?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label}>
      {items.map(({ id, label: content }, index) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={tabId(name, id)}
          aria-selected={id === chosen}
          aria-controls={`${name}-panel`}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
          onKeyDown={(event) => move(event, index)}
        >
          {content}
        </button>
      ))}
    </div>
  );
}

/** Ids carry no spaces, whatever a sheet is called. */
export function tabId(name: string, id: string): string {
  return `${name}-tab-${encodeURIComponent(id)}`;
}
