import { ApiFailure } from "./ApiFailure";

/**
 * A family of Office objects. Members are keyed by their names in the Office.js reference; what is not listed answers
 * ApiNotFound. A table says all that a family can do, and `Self` is all that one object of it knows.
 */
export type OfficeType<Self> = {
  readonly name: string;
  /** What the client is told when it first meets the object: `Id`, or nothing. */
  readonly identity?: (self: Self) => Record<string, unknown>;
  readonly read?: Readonly<Record<string, (self: Self) => unknown>>;
  readonly write?: Readonly<Record<string, (self: Self, value: unknown) => void>>;
  /** Properties that are objects. */
  readonly open?: Readonly<Record<string, (self: Self) => OfficeObject | null>>;
  /** Methods. One that gives an object returns an `OfficeObject`, or null for a null object. */
  readonly call?: Readonly<Record<string, (self: Self, args: readonly unknown[]) => unknown>>;
  /** Collections only. */
  readonly items?: (self: Self) => readonly OfficeObject[];
  readonly index?: (self: Self, key: unknown) => OfficeObject;
};

/** One Office object. Which family it is of shows in `type` alone; `selfOf` gets at what it knows. */
export class OfficeObject {
  /** Set while the client keeps a reference to it. */
  referenceId: string | null = null;

  private constructor(
    readonly type: OfficeType<unknown>,
    readonly self: unknown,
  ) {}

  static of<Self>(type: OfficeType<Self>, self: Self): OfficeObject {
    // The pair (type, self) belongs together from here on; nothing else can be put in its place.
    return new OfficeObject(type as unknown as OfficeType<unknown>, self);
  }

  /** What the object knows, if it is of that family; else null. */
  selfOf<Self>(type: OfficeType<Self>): Self | null {
    return this.type === (type as unknown as OfficeType<unknown>) ? (this.self as Self) : null;
  }

  identity(): Record<string, unknown> {
    const own = this.type.identity?.(this.self) ?? {};
    return this.referenceId ? { ...own, _ReferenceId: this.referenceId } : own;
  }

  /** The ApiNotFound answer for a member that this host does not know. */
  unknownMember(member: string): ApiFailure {
    return new ApiFailure("ApiNotFound", `${this.type.name}.${member} is not known to this host.`);
  }
}

/** What a family's table says of a member; nothing of what every object of JavaScript has (`constructor`). */
export function memberOf<Member>(
  table: Readonly<Record<string, Member>> | undefined,
  member: string,
): Member | undefined {
  return table && Object.hasOwn(table, member) ? table[member] : undefined;
}

/** `GetUsedRange` → `getUsedRange`; `_KeepReference` stays. */
export function memberName(wireName: string): string {
  return wireName.slice(0, 1).toLowerCase() + wireName.slice(1);
}

/** `rowIndex` → `RowIndex`. */
export function wireName(member: string): string {
  return member.slice(0, 1).toUpperCase() + member.slice(1);
}
