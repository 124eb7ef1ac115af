import { TestEnvironment } from "jest-environment-jsdom";
import { withPackages } from "./withPackages.mjs";

export default withPackages(TestEnvironment);
