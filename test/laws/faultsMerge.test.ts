import { mergeRows } from "../support/faults/mergeRows";
import { provesFaults } from "../support/faults/faultProof";

provesFaults(mergeRows, 3);
