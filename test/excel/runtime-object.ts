import { Refusal } from './failure.ts';
import type { Session } from './session.ts';
import { method, type WireObject } from './wire.ts';

/** The number of the event that tells that the pane was shown or hidden. */
const visibilityChanged = 65_539;

function runtimeService(session: Session): WireObject {
  return {
    type: 'AppRuntimeService',
    methods: {
      SetAppRuntimeState: method((state: string) => {
        const visible = state === 'Visible';
        if (visible === session.visible) return;
        session.visible = visible;
        const values = { visibility: visible ? 'Visible' : 'Hidden' };
        session.happenings.push({ type: visibilityChanged, target: '', values });
      }),
      GetAppRuntimeState: method(() => (session.visible ? 'Visible' : 'Background')),
    },
  };
}

function persistenceService(session: Session): WireObject {
  return {
    type: 'AppRuntimePersistenceService',
    methods: {
      SetAppRuntimeStartState: method((state: string) => {
        session.startup = state;
      }),
      GetAppRuntimeStartState: method(() => session.startup),
    },
  };
}

/** An object outside the workbook, by its full name. */
export function serviceOf(session: Session, name: string): WireObject {
  if (name === 'Microsoft.AppRuntime.AppRuntimeService') return runtimeService(session);
  if (name === 'Microsoft.AppRuntime.AppRuntimePersistenceService') return persistenceService(session);
  if (name === 'Microsoft.InternalService.AddinInternalService') {
    return { type: 'AddinInternalService', methods: { NotifyActionHandlerReady: method(() => null) } };
  }
  throw new Refusal('ApiNotFound');
}
