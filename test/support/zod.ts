import type * as Zod from "zod";
import { loadedOnce } from "./loadedOnce";

/** What tests get for `zod` (jest.config.js): a hundred files, most of them languages, for nearly every test file anew. */
export const { z, config } = loadedOnce<typeof Zod>("zod");
