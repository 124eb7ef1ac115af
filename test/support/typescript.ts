import type TypeScript from "typescript";
import { loadedOnce } from "./loadedOnce";

/** What tests get for `typescript` (jest.config.js): nine megabytes, and it reads the whole source. */
export default loadedOnce<typeof TypeScript>("typescript");
