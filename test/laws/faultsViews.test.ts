import { viewRows } from "../support/faults/viewRows";
import { provesFaults } from "../support/faults/faultProof";

provesFaults(viewRows, 3);
