import { TestEnvironment } from "jest-environment-node";
import { withPackages } from "./withPackages.mjs";

export default withPackages(TestEnvironment);
