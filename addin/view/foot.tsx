import type { Activity, Notice } from '../state.ts';
import { useLanguage } from '../language.ts';
import { words, trouble } from '../texts/words.ts';
import { downloaded, pane } from '../texts/pane.ts';

interface FootProps {
  readonly activity: Activity | undefined;
  readonly notice: Notice | undefined;
  readonly onValidate: () => void;
  readonly onCancel: () => void;
  /** Undefined while there is nothing to download. */
  readonly onDownload: (() => void) | undefined;
}

/** The one primary action, always here. While it works, the place beside it says with what. */
export function Foot({ activity, notice, onValidate, onCancel, onDownload }: FootProps) {
  const { t } = useLanguage();
  const isBusy = activity !== undefined;
  return (
    <footer class="foot">
      <NoticeLine notice={notice} />
      <div class="actions">
        <button type="button" class="primary" aria-disabled={isBusy} onClick={() => !isBusy && onValidate()}>
          {t(words.validate)}
        </button>
        {!isBusy && onDownload !== undefined && (
          <button type="button" onClick={onDownload}>
            {t(pane.download)}
          </button>
        )}
        {isBusy && (
          <span class="busy" role="status">
            <span>{t(activity === 'judging' ? pane.judging : pane.copying)}</span>
            <button type="button" onClick={onCancel}>
              {t(words.cancel)}
            </button>
          </span>
        )}
      </div>
    </footer>
  );
}

function NoticeLine({ notice }: { notice: Notice | undefined }) {
  const { t, say } = useLanguage();
  return (
    <p class="notice" role="status">
      {notice?.kind === 'downloaded' && say(downloaded, { name: notice.name })}
      {notice?.kind === 'away' && t(trouble.away)}
      {notice?.kind === 'problem' && notice.detail}
    </p>
  );
}
