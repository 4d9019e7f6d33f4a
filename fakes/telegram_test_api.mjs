// Runs the npm package telegram-test-api, a Telegram fake that we did not write, for a text smoke test.
// Start it with `node --unhandled-rejections=warn`: it dies otherwise when a webhook answers an error.
import { parseArgs } from "node:util";

import telegramTestApi from "telegram-test-api";

const { values } = parseArgs({ options: { port: { type: "string", default: "9102" } } });
const server = new telegramTestApi({ port: Number(values.port), host: "127.0.0.1", storeTimeout: 3600 });
await server.start();
