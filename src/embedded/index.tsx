import { FluentProvider } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { openXlsx } from "./file/openXlsx";
import { saveXlsx } from "./file/saveXlsx";
import type { BookFiles } from "./page/BookFiles";
import { download, servedFile } from "./page/browserFiles";
import { canvasTextMeasure } from "./page/grid/TextMeasure";
import { HostPage } from "./page/HostPage";
import { hostTheme } from "./page/hostTheme";
import { watchLeaving } from "./page/regions";
import type { HostPageWindow } from "./page/runtime/HostWindow";
import { createRuntimeHost } from "./page/runtime/RuntimeHost";
import { createHost } from "./wire/createHost";
import { installHost } from "./wire/installHost";

/** The page of the embedded Excel host: joins files, wire and screen. */
const files: BookFiles = {
  served: () => servedFile("workbook.xlsx"),
  open: openXlsx,
  save: saveXlsx,
  deliver: download,
};
const runtime = createRuntimeHost((workbook) => {
  // The page has one window: a workbook that Excel would open in another comes as a file.
  const host = createHost(workbook, { openNew: (bytes) => download(bytes, "Book1.xlsx") });
  return (frame) => installHost(frame, host);
});
runtime.onFrame((frame) => watchLeaving(document, frame));
(window as HostPageWindow).planSheetHost = runtime;

const root = document.getElementById("root");
if (!root) throw new Error("The page has no root element");
createRoot(root).render(
  <FluentProvider theme={hostTheme}>
    <HostPage files={files} measure={canvasTextMeasure(document)} runtime={runtime} />
  </FluentProvider>,
);
