import type { HostExternal } from "../../../../src/embedded/page/runtime/HostWindow";
import { watchPaneRequests } from "../../../../src/embedded/page/runtime/watchPaneRequests";

function watched() {
  const passedOn: unknown[] = [];
  const states: string[] = [];
  const external: HostExternal = {
    Execute: (dispId) => passedOn.push(dispId),
    RegisterEvent: () => undefined,
  };
  watchPaneRequests(external, (state) => states.push(state));
  return { external, passedOn, states };
}

/** As the client sends it: custom data, method, path, headers, body. */
const message = (body: unknown) => [["", "POST", "", [], JSON.stringify(body)]];
const setState = (state: string) => ({
  Actions: [
    { Id: 1, ActionType: 1, ObjectPathId: 1 },
    { Id: 2, ActionType: 5, ObjectPathId: 1 },
    { Id: 3, ActionType: 3, Name: "SetAppRuntimeState", ArgumentInfo: { Arguments: [state] } },
  ],
  ObjectPaths: {},
});

describe("watchPaneRequests", () => {
  it("tells that the add-in wants its pane shown, and answers the request itself", async () => {
    const { external, passedOn, states } = watched();
    const answer = await new Promise<unknown>((resolve) =>
      external.Execute(93, message(setState("Visible")), resolve),
    );
    expect(states).toEqual(["Visible"]);
    expect(passedOn).toEqual([]);
    const body = JSON.parse((answer as [number, [number, unknown, string]])[1][2]) as unknown;
    expect(body).toEqual({
      Results: [1, 2, 3].map((ActionId) => ({ ActionId, Value: null })),
      TraceIds: [2],
    });
  });

  it("leaves requests to the workbook alone, also those that only mention the words", () => {
    const { external, passedOn, states } = watched();
    const write = {
      Id: 1,
      ActionType: 4,
      Name: "Values",
      ArgumentInfo: { Arguments: ["SetAppRuntimeState"] },
    };
    external.Execute(93, message({ Actions: [write], ObjectPaths: {} }), () => undefined);
    external.Execute(94, [], () => undefined);
    expect(passedOn).toEqual([93, 94]);
    expect(states).toEqual([]);
  });
});
