import { useEffect, useState } from 'preact/hooks';

const address = new URL('../style/report.css', import.meta.url).href;

/** Fetches the looks of the report with the report. True once they are there, and when they cannot be had: plain is better than nothing. */
export function useReportStyle(): boolean {
  const [isThere, setThere] = useState(() => document.querySelector(`link[href="${address}"]`) !== null);
  useEffect(() => {
    if (isThere) return;
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.onload = () => setThere(true);
    link.onerror = () => {
      link.remove();
      setThere(true);
    };
    document.head.append(link);
  }, []);
  return isThere;
}
