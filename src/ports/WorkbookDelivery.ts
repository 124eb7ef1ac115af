import type { Result } from "../domain/Result";
import type { Running } from "./LiveWorkbook";

/** A file that is handed out. `name`: with its ending, as Windows accepts it (`fileNameOf`). */
export type OutgoingFile = { readonly name: string; readonly bytes: Uint8Array };

/** `download`: a file, where the browser keeps its files. `opened`: a new workbook window, which a person saves. */
export type DeliveryWay = "download" | "opened";

export type Delivered =
  /** `file`: the one file, or the .zip with all of them. Whether it arrived only the person can see. */
  | { readonly way: "download"; readonly file: string }
  /** `file` stands in a new window now, without its name; `left` wait for a click of their own each. */
  | { readonly way: "opened"; readonly file: string; readonly left: readonly OutgoingFile[] };

export type BytesFailure = {
  readonly code:
    | "cell-editing"
    | "cancelled"
    /** This Excel does not give its workbook's file. */
    | "not-offered"
    | "host-failure";
  readonly detail: string;
};

export type DeliveryFailure = {
  readonly code:
    | "cell-editing"
    /** None of the ways is open here, or a person has found that none works. */
    | "no-way"
    | "host-failure";
  readonly detail: string;
};

/** Gets files out of the pane, which cannot be relied on to download (DESIGN.md, "Getting files out"). */
export interface WorkbookDelivery {
  /** The open workbook as a file, as it is now, saved or not. */
  bytes(running?: Running): Promise<Result<OutgoingFile, BytesFailure>>;
  /** The ways that are open here, the best one first. */
  ways(): readonly DeliveryWay[];
  /**
   * Hands files over the best way that is open. One file comes as itself, several as one .zip called `zipName`. To be
   * called on a person's click. `not`: ways by which nothing arrived, as the person has seen.
   */
  deliver(
    files: readonly OutgoingFile[],
    zipName: string,
    not?: readonly DeliveryWay[],
  ): Promise<Result<Delivered, DeliveryFailure>>;
}
