import { useLayoutEffect, useRef } from 'preact/hooks';

/** When what had the focus is drawn away (a button that did its work), the focus goes to the primary action, never into nothing. */
export function useKeptFocus() {
  const last = useRef<Element | undefined>(undefined);
  useLayoutEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element) last.current = target;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  return () => {
    const isLost = document.activeElement === document.body && last.current?.isConnected === false;
    if (isLost) document.querySelector<HTMLElement>('.primary')?.focus();
  };
}
