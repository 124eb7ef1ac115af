import { safeArray, type HostExternal } from "./HostWindow";

/** The Office.js client's number for a request of its rich API (`OSF.DDA.MethodDispId`). */
const richApiRequest = 93;

type Action = {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
};

/**
 * `Office.addin.showAsTaskpane()` and `hide()` concern the page around the add-in, not the workbook: they are answered
 * here, every other request goes on to the wire. They arrive as `SetAppRuntimeState("Visible" | "Background")` of the
 * service `Microsoft.AppRuntime.AppRuntimeService`.
 */
export function watchPaneRequests(
  external: HostExternal,
  onState: (state: "Visible" | "Background") => void,
): void {
  const execute = external.Execute.bind(external);
  external.Execute = (dispId, parameters, callback) => {
    const actions = dispId === richApiRequest ? stateActions(parameters) : null;
    if (!actions) return execute(dispId, parameters, callback);
    for (const action of actions) {
      const state = action.Name === "SetAppRuntimeState" && action.ArgumentInfo?.Arguments?.[0];
      if (state === "Visible" || state === "Background") onState(state);
    }
    setTimeout(() => callback(answerOf(actions)), 0);
  };
}

/** The actions of a request that sets the state; null for any other request. */
function stateActions(parameters: unknown): readonly Action[] | null {
  const message: unknown = Array.isArray(parameters) ? parameters[0] : null;
  const body: unknown = Array.isArray(message) ? message[4] : null;
  if (typeof body !== "string" || !body.includes("SetAppRuntimeState")) return null;
  const { Actions } = JSON.parse(body) as { Actions: readonly Action[] };
  return Actions.some((action) => action.Name === "SetAppRuntimeState") ? Actions : null;
}

function answerOf(actions: readonly Action[]): unknown {
  const answer = {
    Results: actions.map((action) => ({ ActionId: action.Id, Value: null })),
    TraceIds: actions.filter((action) => action.ActionType === 5).map((action) => action.Id),
  };
  return safeArray([0, safeArray([200, safeArray([]), JSON.stringify(answer)])]);
}
