import { useEffect, useState } from "react";
import type { ChosenFile } from "./BookFiles";
import type { RuntimeHost } from "./runtime/RuntimeHost";
import { watchFileDrop } from "./watchFileDrop";

/** Opens files that are dropped on the page, or on the pane where it has no use for them. True while one is held over. */
export function useFileDrop(runtime: RuntimeHost, onFile: (file: ChosenFile) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => watchFileDrop(window, { onOver: setOver, onFile }), [onFile]);
  useEffect(
    () =>
      runtime.onFrame((frame) => {
        watchFileDrop(frame, { onOver: () => undefined, onFile });
      }),
    [runtime, onFile],
  );
  return over;
}
