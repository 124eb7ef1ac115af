import { rootNamespace } from "../../file/customXml";
import { ApiFailure } from "../ApiFailure";
import { found, textArgument } from "../arguments";
import type { HostSession } from "../HostSession";
import { OfficeObject, type OfficeType } from "../OfficeObject";
import { isWellFormedXml } from "../isWellFormedXml";

type Part = { readonly session: HostSession; readonly id: string };
type Scope = { readonly session: HostSession; readonly namespace: string | null };

const xmlOf = ({ session, id }: Part) => found(session.workbook.customXmlParts.get(id));

const partType: OfficeType<Part> = {
  name: "CustomXmlPart",
  identity: ({ id }) => ({ Id: id }),
  read: { id: ({ id }) => id, namespaceUri: (part) => rootNamespace(xmlOf(part)) },
  call: {
    getXml: xmlOf,
    setXml: (part, [xml]) => {
      xmlOf(part);
      store(part, xml);
    },
    delete: (part) => {
      xmlOf(part);
      part.session.workbook.customXmlParts.delete(part.id);
      part.session.workbook.changed = true;
    },
  },
};

const idsIn = ({ session, namespace }: Scope) =>
  [...session.workbook.customXmlParts]
    .filter(([, xml]) => namespace === null || rootNamespace(xml) === namespace)
    .map(([id]) => id);
const part = (session: HostSession, id: string) => OfficeObject.of(partType, { session, id });
const find = (scope: Scope, key: unknown) => {
  const id = textArgument(key).toUpperCase();
  return idsIn(scope).includes(id) ? part(scope.session, id) : null;
};
const only = (scope: Scope) => {
  const [id, ...more] = idsIn(scope);
  return id !== undefined && more.length === 0 ? part(scope.session, id) : null;
};

const shared: Pick<OfficeType<Scope>, "items" | "index"> = {
  items: (scope) => idsIn(scope).map((id) => part(scope.session, id)),
  index: (scope, key) => found(find(scope, key)),
};
const lookUps: NonNullable<OfficeType<Scope>["call"]> = {
  getItem: (scope, [key]) => found(find(scope, key)),
  getItemOrNullObject: (scope, [key]) => find(scope, key),
  getCount: (scope) => idsIn(scope).length,
};

const scopedType: OfficeType<Scope> = {
  ...shared,
  name: "CustomXmlPartScopedCollection",
  call: {
    ...lookUps,
    getOnlyItem: (scope) => {
      const item = only(scope);
      if (!item) throw new ApiFailure("InvalidOperation");
      return item;
    },
    getOnlyItemOrNullObject: only,
  },
};

const type: OfficeType<Scope> = {
  ...shared,
  name: "CustomXmlPartCollection",
  call: {
    ...lookUps,
    add: ({ session }, [xml]) => {
      const id = `{${crypto.randomUUID().toUpperCase()}}`;
      store({ session, id }, xml);
      return part(session, id);
    },
    getByNamespace: ({ session }, [namespace]) =>
      OfficeObject.of(scopedType, { session, namespace: textArgument(namespace) }),
  },
};

/** `Excel.CustomXmlPartCollection`: the parts travel with the file. */
export function customXmlParts(session: HostSession): OfficeObject {
  return OfficeObject.of(type, { session, namespace: null });
}

function store({ session, id }: Part, xml: unknown): void {
  const text = textArgument(xml);
  if (!isWellFormedXml(text)) throw new ApiFailure("InvalidArgument");
  session.workbook.customXmlParts.set(id, text);
  session.workbook.changed = true;
}
