import type { HostSession } from "./HostSession";

/** Event numbers of the client (excel-win32-16.01.debug.js, `GenericEventHandlers`), by their registration methods. */
export const eventTypes = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  AddedEvent: 13,
  SelectionChangedEvent: 14,
  DeletedEvent: 15,
  FormatChangedEvent: 18,
  RowHiddenChangedEvent: 22,
  ProtectionChangedEvent: 24,
} as const;

/** Whoever listens to all sheets listens to this target. */
export const workbookTarget = "Workbook";

type Listener = { readonly session: HostSession; readonly target: string };

/**
 * The methods by which a client begins and ends listening: `_RegisterDataChangedEvent` and so on. Of the events
 * registered, formats, hidden rows and protection are never raised here.
 */
export function listenFor<Self>(
  listener: (self: Self) => Listener,
): Readonly<Record<string, (self: Self) => null>> {
  const methods: Record<string, (self: Self) => null> = {};
  for (const [name, number] of Object.entries(eventTypes)) {
    methods[`_Register${name}`] = (self) => {
      const { session, target } = listener(self);
      session.listening.add(`${number} ${target}`);
      return null;
    };
    methods[`_Unregister${name}`] = (self) => {
      const { session, target } = listener(self);
      session.listening.delete(`${number} ${target}`);
      return null;
    };
  }
  return methods;
}
