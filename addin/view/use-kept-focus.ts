import { useLayoutEffect } from 'preact/hooks';

/** When what had the focus is drawn away (a button that did its work), the focus goes to the primary action, never into nothing. */
export function useKeptFocus(): void {
  useLayoutEffect(() => {
    let last: EventTarget | null = null;
    const remember = ({ target }: FocusEvent) => {
      last = target;
    };
    const observer = new MutationObserver(() => {
      const isLost = document.activeElement === document.body && last instanceof Element && !last.isConnected;
      if (isLost) document.querySelector<HTMLElement>('.primary')?.focus();
    });
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, []);
}
