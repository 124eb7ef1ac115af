import type { Result } from "../domain/Result";
import type { OutgoingFile } from "./WorkbookDelivery";

/** The add-in's own sample: a plan of a city that does not exist, to try everything on. */
export interface SampleBook {
  /** `detail`: why the file could not be had, for the record. */
  file(): Promise<Result<OutgoingFile, { readonly detail: string }>>;
}
