import { ApiFailure } from "./ApiFailure";
import { type HostSession, keepReference } from "./HostSession";
import { addinInternalService } from "./objects/addinInternalService";
import { workbookObject } from "./objects/workbookObject";
import { memberName, memberOf, OfficeObject } from "./OfficeObject";
import { queryObject } from "./queryObject";
import type { WireAction, WireArguments, WireRequest, WireResponse } from "./WireMessage";

/** May fail an action before it is carried out; `member` as in `Range.values`. */
export type BeforeAction = (index: number, member: string) => void;

/**
 * Carries out a request's actions in order. At the first that fails it stops: what was done before stays done, and the
 * answer says which action it was (Office.js documentation, "Error handling").
 */
export function runRequest(
  session: HostSession,
  request: WireRequest,
  beforeAction: BeforeAction = () => undefined,
): WireResponse {
  const run = new RequestRun(session, request);
  const Results: { ActionId: number; Value: unknown }[] = [];
  const TraceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (action.ActionType === 5) TraceIds.push(action.Id);
      beforeAction(index, run.location(action));
      Results.push({ ActionId: action.Id, Value: run.carryOut(action) ?? null });
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      const { code: Code, message: Message, httpStatus: HttpStatusCode } = error;
      const Location = run.location(action);
      return {
        Error: { Code, Message, Location, ActionIndex: index, HttpStatusCode },
        Results,
        TraceIds,
      };
    }
  }
  return { Results, TraceIds };
}

/** The objects of one request, each made once, when it is first needed. */
class RequestRun {
  private readonly objects = new Map<number, OfficeObject | null>();

  constructor(
    private readonly session: HostSession,
    private readonly request: WireRequest,
  ) {}

  carryOut(action: WireAction): unknown {
    if (action.ActionType === 5) return null;
    const object = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case 1:
        return object ? object.identity() : null;
      case 2:
        return queryObject(object, action.QueryInfo?.Select);
      case 3:
        return this.method(object, action.Name, action.ArgumentInfo);
      case 4:
        return this.setProperty(object, action);
      default:
        throw new ApiFailure(
          "ApiNotFound",
          `Action type ${action.ActionType} is not known to this host.`,
        );
    }
  }

  /** As the client shows it in `debugInfo.errorLocation`. */
  location(action: WireAction): string {
    const path = this.request.ObjectPaths[action.ObjectPathId];
    const made = this.objects.get(action.ObjectPathId);
    if (action.ActionType !== 1) return `${made?.type.name ?? "Object"}.${memberName(action.Name)}`;
    const parent = path?.ParentObjectPathId ? this.objects.get(path.ParentObjectPathId) : null;
    const member = path?.ObjectPathType === 5 ? "getItem" : memberName(path?.Name ?? "");
    return `${parent?.type.name ?? "Object"}.${member}`;
  }

  private object(id: number): OfficeObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const made = this.make(id);
    this.objects.set(id, made);
    return made;
  }

  private make(id: number): OfficeObject | null {
    const path = this.request.ObjectPaths[id];
    if (!path) throw new ApiFailure("InvalidReference");
    const parent = path.ParentObjectPathId ? this.object(path.ParentObjectPathId) : null;
    switch (path.ObjectPathType) {
      case 1:
        return workbookObject(this.session);
      case 2:
        return addinInternalService(path.Name);
      case 3: {
        const made = this.method(parent, path.Name, path.ArgumentInfo);
        return made instanceof OfficeObject ? made : null;
      }
      case 4:
        return parent && this.property(parent, memberName(path.Name));
      case 5:
        return parent && this.item(parent, this.args(path.ArgumentInfo)[0]);
      case 6:
        return this.referenced(path.Name);
      case 7:
        return null;
      default:
        throw new ApiFailure(
          "ApiNotFound",
          `Path type ${path.ObjectPathType} is not known to this host.`,
        );
    }
  }

  /** Methods of a null object do nothing and give null objects, as with every `…OrNullObject` chain. */
  private method(
    object: OfficeObject | null,
    name: string,
    info: WireArguments | undefined,
  ): unknown {
    if (!object) return null;
    if (name === "_KeepReference") return keepReference(this.session, object);
    const member = memberName(name);
    const method = memberOf(object.type.call, member);
    if (!method) throw object.unknownMember(member);
    return method(object.self, this.args(info));
  }

  private property(parent: OfficeObject, member: string): OfficeObject | null {
    const open = memberOf(parent.type.open, member);
    if (!open) throw parent.unknownMember(member);
    return open(parent.self);
  }

  private item(parent: OfficeObject, key: unknown): OfficeObject {
    const { index } = parent.type;
    if (!index) throw parent.unknownMember("getItem");
    return index(parent.self, key);
  }

  private setProperty(object: OfficeObject | null, action: WireAction): null {
    if (!object) throw new ApiFailure("InvalidOperation");
    const member = memberName(action.Name);
    const write = memberOf(object.type.write, member);
    if (!write) throw object.unknownMember(`${member} (set)`);
    write(object.self, this.args(action.ArgumentInfo)[0]);
    return null;
  }

  private referenced(id: string): OfficeObject {
    const object = this.session.references.get(id);
    if (!object) throw new ApiFailure("InvalidReference");
    return object;
  }

  private args(info: WireArguments | undefined): readonly unknown[] {
    const values = info?.Arguments ?? [];
    const paths = info?.ReferencedObjectPathIds;
    return paths
      ? values.map((value, index) => (paths[index] ? this.object(paths[index]) : value))
      : values;
  }
}
