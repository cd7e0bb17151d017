import { useId } from 'preact/hooks';
import { formatVersion } from '../format.ts';
import { useLanguage } from '../language.ts';
import { currentGroup, type Event, type State } from '../state.ts';
import { words } from '../texts/words.ts';
import { mandateName, pane } from '../texts/pane.ts';

interface GroupHeadProps {
  readonly state: State;
  readonly dispatch: (event: Event) => void;
}

/** Whose judgement it is, and by which mandate. */
export function GroupHead({ state, dispatch }: GroupHeadProps) {
  const { t } = useLanguage();
  const group = currentGroup(state);
  return (
    <header class="group-head">
      <h1>{group?.name ?? t(words.product)}</h1>
      <MandateLine state={state} dispatch={dispatch} />
      <GroupField state={state} dispatch={dispatch} />
    </header>
  );
}

function MandateLine({ state: { judgement }, dispatch }: GroupHeadProps) {
  const { t, say, language } = useLanguage();
  if (judgement.kind !== 'judged') return null;
  const version = formatVersion(judgement.answer.mandate.version, language);
  return (
    <p class="second">
      {say(mandateName, { version })} ·{' '}
      <button type="button" class="link show-mandate" onClick={() => dispatch({ type: 'mandateShown', shown: true })}>
        {t(pane.showMandate)}
      </button>
    </p>
  );
}

/** Only where a workbook holds several groups. */
function GroupField({ state: { judgement, group }, dispatch }: GroupHeadProps) {
  const { t } = useLanguage();
  const id = useId();
  if (judgement.kind !== 'judged' || judgement.answer.groups.length < 2) return null;
  return (
    <p class="group-field">
      <label for={id}>{t(pane.group)}</label>
      <select
        id={id}
        value={String(group)}
        onInput={(event) => dispatch({ type: 'group', group: Number(event.currentTarget.value) })}
      >
        {judgement.answer.groups.map(({ id: groupId, name }, index) => (
          <option key={groupId} value={String(index)}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
