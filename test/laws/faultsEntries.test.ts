import { entryRows } from "../support/faults/entryRows";
import { provesFaults } from "../support/faults/faultProof";

provesFaults(entryRows, 3);
