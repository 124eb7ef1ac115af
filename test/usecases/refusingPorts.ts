import { refuse } from "../../src/domain/Result";
import type { MergeDeps } from "../../src/usecases/MergeDeps";

/** What a port answers here instead of doing anything; known again by its words. */
export const refusal = { code: "host-failure", detail: "refused by the port", restored: true };

const ports = [
  ...(["workbook", "notebook", "files", "circulation", "delivery", "copyMaker"] as const),
];

export type RefusingPorts = {
  readonly deps: MergeDeps;
  /** The calls so far, in order: `notebook.read`. */
  readonly calls: readonly string[];
};

/** The same ports, of which the call with this number (0 is the first) is refused. */
export function refusingPorts(deps: MergeDeps, refused: number): RefusingPorts {
  const calls: string[] = [];
  const wrapped = ports.map((port) => {
    const entries = Object.entries(deps[port]) as [string, (...given: unknown[]) => unknown][];
    const members = entries.map(([name, call]) => {
      const isQuestion = name !== "ways" && !name.startsWith("on");
      const asked = (...given: unknown[]) => {
        calls.push(`${port}.${name}`);
        return calls.length - 1 === refused ? Promise.resolve(refuse(refusal)) : call(...given);
      };
      return [name, isQuestion ? asked : call];
    });
    return [port, Object.fromEntries(members) as unknown];
  });
  return { deps: { ...deps, ...(Object.fromEntries(wrapped) as Partial<MergeDeps>) }, calls };
}
