import { refuse, type Refusal } from "../Result";
import type { CellRef, FormRefusal, FormRefusalCode } from "./FormProposal";

export function refuseForm(
  code: FormRefusalCode,
  cells: readonly CellRef[] = [],
): Refusal<FormRefusal> {
  return refuse({ code, cells });
}
