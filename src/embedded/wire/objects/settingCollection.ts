import { found, textArgument } from "../arguments";
import type { HostSession } from "../HostSession";
import { OfficeObject, type OfficeType } from "../OfficeObject";

type Setting = { readonly session: HostSession; readonly key: string };

const settingType: OfficeType<Setting> = {
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  read: { key: ({ key }) => key, value: ({ session, key }) => session.workbook.settings.get(key) },
  write: { value: ({ session, key }, value) => store(session, key, value) },
  call: {
    delete: ({ session, key }) => {
      session.workbook.settings.delete(key);
      session.workbook.changed = true;
      return null;
    },
  },
};

const setting = (session: HostSession, key: string) =>
  OfficeObject.of(settingType, { session, key });
const find = (session: HostSession, key: unknown) =>
  session.workbook.settings.has(textArgument(key)) ? setting(session, textArgument(key)) : null;

const type: OfficeType<HostSession> = {
  name: "SettingCollection",
  items: (session) => [...session.workbook.settings.keys()].map((key) => setting(session, key)),
  index: (session, key) => found(find(session, key)),
  call: {
    add: (session, [key, value]) => {
      store(session, textArgument(key), value);
      return setting(session, textArgument(key));
    },
    getItem: (session, [key]) => found(find(session, key)),
    getItemOrNullObject: (session, [key]) => find(session, key),
    getCount: (session) => session.workbook.settings.size,
  },
};

/** `Excel.SettingCollection`. Kept while the workbook is open; this host does not write them into the file. */
export function settingCollection(session: HostSession): OfficeObject {
  return OfficeObject.of(type, session);
}

function store(session: HostSession, key: string, value: unknown): void {
  session.workbook.settings.set(key, value);
  session.workbook.changed = true;
}
