/** A request of the Office.js client, as it arrives. Actions are carried out in order. */
export type WireRequest = {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WireObjectPath>>;
};

export type WireArguments = {
  readonly Arguments?: readonly unknown[];
  /** At the same index: the object path an argument stands for, or 0. */
  readonly ReferencedObjectPathIds?: readonly number[] | null;
};

export type WireAction = {
  readonly Id: number;
  /** 1 instantiate, 2 query, 3 method, 4 set property, 5 trace. */
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: {
    readonly Select?: readonly string[];
    readonly Top?: number;
    readonly Skip?: number;
  };
};

export type WireObjectPath = {
  readonly Id: number;
  /** 1 global, 2 new object, 3 method, 4 property, 5 indexer, 6 reference id, 7 null object. */
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
};

export type WireResponse = {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
};
