import { useEffect, useRef, useState } from 'preact/hooks';

/** A file dropped anywhere on the page. Answers whether one is being dragged over it. */
export function useDrop(onFile: (file: File) => void): boolean {
  const [isDragging, setDragging] = useState(false);
  const latest = useRef(onFile);
  latest.current = onFile;
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setDragging(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDragging(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setDragging(false);
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) latest.current(file);
    };
    const parts = { dragover: over, dragleave: leave, drop } as const;
    for (const [name, listener] of Object.entries(parts)) window.addEventListener(name as 'drop', listener);
    return () => {
      for (const [name, listener] of Object.entries(parts)) window.removeEventListener(name as 'drop', listener);
    };
  }, []);
  return isDragging;
}
