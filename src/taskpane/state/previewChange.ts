import { previewAddMeasure } from "../../usecases/addMeasure";
import { previewMoveMeasure } from "../../usecases/moveMeasure";
import { previewRemoveMeasure } from "../../usecases/removeMeasure";
import type { Understanding } from "../../usecases/understandWorkbook";
import type { FormTarget, MeasureChange, ShownChange } from "./FormState";
import type { PaneCore } from "./PaneCore";

/** Works out what a change of the form would do; nothing is written. */
export async function previewChange(
  { deps }: Pick<PaneCore, "deps">,
  understanding: Understanding,
  target: FormTarget,
  change: MeasureChange,
): Promise<ShownChange> {
  const { part, measure } = target;
  return { change, target, understanding, preview: await preview() };

  function preview(): Promise<ShownChange["preview"]> {
    switch (change.kind) {
      case "add": {
        const after = change.first ? "first" : measure;
        return previewAddMeasure(deps, understanding, part, after, change.texts);
      }
      case "move": {
        const { to } = change;
        const after = typeof to === "string" ? null : part.table.measures[to.after];
        const destination = typeof to === "string" ? to : { after: after ?? measure };
        return previewMoveMeasure(deps, understanding, part, measure, destination);
      }
      case "remove":
        return previewRemoveMeasure(deps, understanding, part, measure);
    }
  }
}
