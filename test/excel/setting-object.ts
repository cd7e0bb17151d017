import { demand } from './failure.ts';
import { demandWritable, type Session } from './session.ts';
import { method, type WireObject } from './wire.ts';

function settingObject(session: Session, key: string): WireObject {
  const { settings } = session.model;
  return {
    type: 'Setting',
    identity: () => ({ _Id: key }),
    scalars: {
      Key: { get: () => key },
      Value: {
        get: () => settings.get(key) ?? null,
        set: (value) => {
          demandWritable(session);
          settings.set(key, value);
        },
      },
    },
    methods: {
      Delete: method(() => {
        demandWritable(session);
        settings.delete(key);
      }),
    },
  };
}

/** What the add-in keeps in the workbook; `Office.context.document.settings` is the same. */
export function settingCollection(session: Session): WireObject {
  const { settings } = session.model;
  const find = (key: string) => (settings.has(key) ? settingObject(session, key) : undefined);
  return {
    type: 'SettingCollection',
    items: () => [...settings.keys()].map((key) => settingObject(session, key)),
    item: find,
    methods: {
      Add: method((key: string, value: unknown) => {
        demandWritable(session);
        demand(key !== '', 'InvalidArgument');
        settings.set(key, value);
        return settingObject(session, key);
      }),
      GetCount: method(() => settings.size),
      GetItemOrNullObject: method(find),
    },
  };
}
