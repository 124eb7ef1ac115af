import type { SheetVisibility } from "../../../domain/cells/SheetSnapshot";
import { ApiFailure } from "../ApiFailure";

/** `Excel.SheetVisibility` ⇄ the domain's words. */
export function visibilityName(visibility: SheetVisibility): string {
  return visibility.slice(0, 1).toUpperCase() + visibility.slice(1);
}

export function visibilityOf(name: string): SheetVisibility {
  const visibility = name.slice(0, 1).toLowerCase() + name.slice(1);
  if (visibility === "visible" || visibility === "hidden" || visibility === "veryHidden")
    return visibility;
  throw new ApiFailure("InvalidArgument");
}
