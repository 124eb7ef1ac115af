import { formRows } from "../support/faults/formRows";
import { provesFaults } from "../support/faults/faultProof";

provesFaults(formRows, 4);
