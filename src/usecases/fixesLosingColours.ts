import { succeed, type Result } from "../domain/Result";
import type { Finding } from "../domain/rules/Finding";
import type { ReadFailure } from "../ports/LiveWorkbook";
import type { Deps } from "./Deps";

/** The ids of findings of which a fix would lose several fonts or colours inside a cell. */
export async function fixesLosingColours(
  { workbook }: Pick<Deps, "workbook">,
  findings: readonly Pick<Finding, "id" | "fixes">[],
): Promise<Result<ReadonlySet<string>, ReadFailure>> {
  const cells = findings.flatMap(({ id, fixes }) =>
    fixes.flatMap(({ edits }) =>
      edits.flatMap((edit) =>
        edit.kind === "setContent" && edit.before.kind !== "empty" ? [{ id, edit }] : [],
      ),
    ),
  );
  if (cells.length === 0) return succeed(new Set());
  const looks = await workbook.look(cells.map(({ edit }) => edit));
  if (!looks.ok) return looks;
  return succeed(
    new Set(cells.flatMap(({ id }, i) => (looks.value[i]?.mixedFormatting ? [id] : []))),
  );
}
