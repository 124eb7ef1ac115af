import type { StartingWindow } from "./StartingWindow";
import { watchStart } from "./watchStart";

// Office.js may be an old one here, or missing: its own types promise too much.
watchStart(window as unknown as StartingWindow);
