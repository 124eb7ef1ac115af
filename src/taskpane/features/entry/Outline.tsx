import { Tree, type TreeItemValue } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Location } from "../../../domain/planSheet/locate";
import type { PlanSheet } from "../../../domain/planSheet/PlanSheet";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { OutlineItem } from "./OutlineItem";
import { outlineOf, pathTo, type OutlineNode } from "./outlineOf";

/** A tree of up to this many measures is shown open. */
const openUpTo = 40;

/** Goal › direction › measure. A click selects the measure's cell; the selected cell's measure is marked. */
export function Outline(props: { readonly sheet: PlanSheet; readonly location: Location | null }) {
  const text = useTextStyles();
  const { entry: told } = useMessages();
  const nodes = useMemo(() => outlineOf(props.sheet), [props.sheet]);
  const branches = useMemo(() => branchIds(nodes), [nodes]);
  const [toggled, setToggled] = useState<ReadonlyMap<TreeItemValue, boolean>>(new Map());
  const path = pathTo(nodes, props.location?.measure ?? null);
  const small = props.sheet.tables.every((table) => table.measures.length <= openUpTo);
  const open = branches.filter((id) => toggled.get(id) ?? (small || path.includes(id)));
  if (nodes.length === 0) return <p className={text.note}>{told.wholeSheet}</p>;
  return (
    <Tree
      aria-label={told.outline}
      size="small"
      openItems={open}
      onOpenChange={(_, { value, open: opened }) => setToggled(new Map(toggled).set(value, opened))}
    >
      {nodes.map((node) => (
        <OutlineItem
          key={node.id}
          node={node}
          sheetId={props.sheet.sheetId}
          here={path.at(-1) ?? null}
        />
      ))}
    </Tree>
  );
}

function branchIds(nodes: readonly OutlineNode[]): string[] {
  return nodes.flatMap((node) =>
    node.children.length > 0 ? [node.id, ...branchIds(node.children)] : [],
  );
}
