import { hostOrigin, paneOrigin } from './envelope.ts';

/** What the add-in's frame is called, and learns from its name: who its host is. */
function frameName(conversation: string, locale: string, addIn: string): string {
  return JSON.stringify({
    baseFrameName: `_xdm_0_${conversation}`,
    hostInfo: `Excel$Web$16.01$${locale}$${conversation}$$$0`,
    xdmInfo: `${conversation}|${addIn}|${hostOrigin}`,
    serializerVersion: '1',
    flags: '[]',
    flights: '[]',
  });
}

/** The page around the add-in: its frame, and the way of the messages between it and the test. */
export function hostPage(page: string, conversation: string, locale: string, addIn: string): string {
  const name = JSON.stringify(frameName(conversation, locale, addIn));
  const source = JSON.stringify(paneOrigin + page);
  return `<!doctype html><title>Excel</title>
<style>html, body, iframe { margin: 0; border: 0; width: 100%; height: 100%; display: block }</style>
<script>
addEventListener('DOMContentLoaded', () => {
  const frame = document.createElement('iframe');
  frame.name = ${name};
  frame.title = 'Mandatvakt';
  frame.allow = 'clipboard-write';
  frame.src = ${source};
  window.tell = (messages) => messages.forEach((text) => frame.contentWindow.postMessage(text, '${paneOrigin}'));
  addEventListener('message', async ({ data, origin }) => {
    if (origin === '${paneOrigin}' && typeof data === 'string') window.tell(await window.excelAnswers(data));
  });
  document.body.append(frame);
});
</script>`;
}
