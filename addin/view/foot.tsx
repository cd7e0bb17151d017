import type { Activity, Notice } from '../state.ts';
import { useLanguage } from '../language.ts';
import { away } from '../texts/away.ts';
import { words, trouble } from '../texts/words.ts';
import { downloaded, pane } from '../texts/pane.ts';

interface FootProps {
  readonly activity: Activity | undefined;
  readonly notice: Notice | undefined;
  readonly onValidate: () => void;
  readonly onCancel: () => void;
  /** Undefined while there is nothing to download. */
  readonly onDownload: (() => void) | undefined;
  /** Undefined while there are no marks to take away. */
  readonly onClear: (() => void) | undefined;
  /** Undefined while history has everything. */
  readonly onSend: (() => void) | undefined;
}

/** The one primary action, always here. While it works, the place beside it says with what. */
export function Foot({ activity, notice, onValidate, onCancel, onDownload, onClear, onSend }: FootProps) {
  const { t } = useLanguage();
  const isBusy = activity !== undefined;
  return (
    <footer class="foot">
      <NoticeLine notice={notice} />
      <div class="actions">
        <button type="button" class="primary" aria-disabled={isBusy} onClick={() => !isBusy && onValidate()}>
          {t(words.validate)}
        </button>
        {!isBusy && <Second label={t(pane.download)} onPress={onDownload} />}
        {!isBusy && <Second label={t(pane.clear)} onPress={onClear} />}
        {!isBusy && <Second label={t(away.send)} onPress={onSend} />}
        {isBusy && (
          <span class="busy" role="status">
            <span>{t(pane[activity])}</span>
            <button type="button" onClick={onCancel}>
              {t(words.cancel)}
            </button>
          </span>
        )}
      </div>
    </footer>
  );
}

/** A button that is there while there is something to press it for. */
function Second({ label, onPress }: { label: string; onPress: (() => void) | undefined }) {
  if (onPress === undefined) return null;
  return (
    <button type="button" onClick={onPress}>
      {label}
    </button>
  );
}

function NoticeLine({ notice }: { notice: Notice | undefined }) {
  const { t, say } = useLanguage();
  return (
    <p class="notice" role="status">
      {notice?.kind === 'downloaded' && say(downloaded, { name: notice.name })}
      {notice?.kind === 'away' && t(trouble.away)}
      {notice?.kind === 'problem' && notice.detail}
      {notice?.kind === 'said' && notice.texts.map(t).join(' ')}
    </p>
  );
}
