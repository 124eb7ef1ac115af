import { stampNamespace } from "../../../domain/circulate/Stamp";
import type { CopyMaker } from "../../../ports/CopyMaker";
import { changeWorkbook } from "./changeWorkbook";
import { readStamp } from "./readStamp";
import { sealStamp } from "./stampPart";

/** What the add-in keeps in a workbook, by namespace; of that only the stamp and the notebook are meant to circulate. */
const prefix = "urn:plan-sheet-assistant:";
const keep = [stampNamespace, `${prefix}notebook`];

/** Makes copies by changing the file's own parts. The master's journal and the copies that it keeps stay with it. */
export const xlsxCopies: CopyMaker = {
  copy: (bytes, stamp, changes, running) =>
    changeWorkbook(
      bytes,
      {
        ...changes,
        dropXmlParts: { prefix, keep },
        xmlParts: [{ namespace: stampNamespace, xml: sealStamp(stamp) }],
      },
      running,
    ),
  readStamp,
};
