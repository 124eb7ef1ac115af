import type { PlanColumn } from "../../planSheet/PlanColumn";
import { resolveRole } from "../../role/resolveRole";
import type { TableUnit } from "../CheckUnits";
import type { Found } from "../Rule";

/** Longer texts in a hierarchy column are no slipped role. */
const longestRole = 20;

/** Names of roles in hierarchy columns, where there is a column for them. */
export function shiftedRoles(
  unit: TableUnit,
  roles: readonly string[],
): Found<"hierarchy/shifted">[] {
  const columns = unit.joint.parts.flatMap(({ table }) => table.columns);
  const roleColumn = columns.find(({ kind }) => kind === "role");
  if (!roleColumn) return [];
  // The same few texts stand in every row.
  const read = new Map<string, string | null>();
  const roleIn = (text: string) => {
    const known = read.get(text);
    if (known !== undefined) return known;
    const role = text.length <= longestRole ? resolveRole(text, roles) : null;
    read.set(text, role);
    return role;
  };
  return unit.measures.flatMap(({ labels }) =>
    labels.flatMap((cell): Found<"hierarchy/shifted">[] => {
      const role = roleIn(cell.text);
      if (role === null) return [];
      const stands = labelOf(columns, cell.position.column);
      const evidence = { kind: "role", words: role } as const;
      const facts = { text: cell.text.trim(), stands, belongs: roleColumn.label, evidence };
      return [{ cell, subject: cell.text, facts }];
    }),
  );
}

function labelOf(columns: readonly PlanColumn[], column: number): string {
  return columns.find((one) => one.column === column)?.label ?? "";
}
