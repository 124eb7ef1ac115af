import { mutated } from "./folders.mjs";
import whole from "../../jest.config.js";

const node = whole.projects.find(({ displayName }) => displayName === "node");
const { MUTATED: folder, MUTATED_WITH: pass } = process.env;

/** The tests that one folder of the domain is tried with: those that mirror it, or its laws (see run.mjs). */
export default {
  rootDir: "../..",
  testTimeout: whole.testTimeout,
  transform: node.transform,
  transformIgnorePatterns: node.transformIgnorePatterns,
  testEnvironment: node.testEnvironment,
  testMatch: mutated[folder][pass].map((tests) => `<rootDir>/test/${tests}`),
};
