import { render } from "preact";
import { cleanColor } from "../shared/color";
import { App } from "./components/App";
import { Controller } from "./controller";
import "./frame.css";

function start(root: HTMLElement | null): void {
  const channel = root?.dataset.channel;
  if (!root || !channel) return;
  const origins = (root.dataset.origins ?? "").split(" ").filter((origin) => origin !== "");
  const color = cleanColor(root.dataset.color);
  const controller = new Controller({ channel, origins, color });
  const language = root.dataset.language === "en" ? "en" : "uk";
  render(<App controller={controller} firstLanguage={language} firstColor={color} />, root);
}

start(document.getElementById("kramar"));
