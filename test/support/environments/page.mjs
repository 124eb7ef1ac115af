import { quickStyles } from "./quickStyles.mjs";
import { TestEnvironment } from "jest-environment-jsdom";
import { withPackages } from "./withPackages.mjs";

export default class extends withPackages(TestEnvironment) {
  constructor(...given) {
    super(...given);
    quickStyles(this.global);
  }
}
