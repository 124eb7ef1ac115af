import type FastCheck from "fast-check";
import { loadedOnce } from "./loadedOnce";

/** What tests get for `fast-check` (jest.config.js): it is large, and each test file would load it anew. */
export default loadedOnce<{ default: typeof FastCheck }>("fast-check").default;
