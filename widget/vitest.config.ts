import { mergeConfig } from "vite";
import { defineProject } from "vitest/config";
import build from "./vite.config";

export default mergeConfig(
  { root: build.root, oxc: build.oxc },
  defineProject({ test: { name: "widget", environment: "node", include: ["src/**/*.test.ts"] } }),
);
