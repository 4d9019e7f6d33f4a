import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { defineConfig, type Plugin } from "vite";

const LOADER_LIMIT = 10 * 1024;
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Shops load the loader on every page, so the build fails rather than letting it grow. */
function limitLoader(): Plugin {
  return {
    name: "limit-loader",
    writeBundle() {
      if (this.environment.name !== "loader") return;
      const size = gzipSync(readFileSync(here("dist/loader.js"))).length;
      this.info(`loader.js is ${String(size)} bytes after gzip`);
      if (size > LOADER_LIMIT) this.error(`loader.js may not pass ${String(LOADER_LIMIT)} bytes after gzip`);
    },
  };
}

export default defineConfig({
  root: here("."),
  publicDir: false,
  logLevel: "info",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [limitLoader()],
  environments: {
    loader: {
      consumer: "client",
      build: {
        target: "es2020",
        outDir: here("dist"),
        emptyOutDir: true,
        minify: true,
        rolldownOptions: {
          input: here("src/loader/main.ts"),
          output: { format: "iife", entryFileNames: "loader.js" },
        },
      },
    },
    frame: {
      consumer: "client",
      build: {
        target: "es2022",
        outDir: here("dist/frame"),
        emptyOutDir: true,
        minify: true,
        cssCodeSplit: false,
        modulePreload: false,
        rolldownOptions: {
          input: here("src/frame/main.tsx"),
          output: { format: "iife", entryFileNames: "frame.js", assetFileNames: "frame[extname]" },
        },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      for (const name of ["loader", "frame"]) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
});
