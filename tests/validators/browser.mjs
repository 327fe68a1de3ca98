// Opens reports in a real browser, and lets Mermaid's own parser read the pictures written for it.
//
//   node browser.mjs NPM_FOLDER CHROMIUM MERMAID_SCRIPT FILE...
//
// Each HTML page is held against axe-core on a screen with everything open, and on a phone as it comes; and no page may
// be wider than its window. Each Mermaid file must have the nodes and lines that its twin in DOT has.
// Exit code 1 when something is wrong.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { countsOf } from "./dot.mjs";

const [folder, chromium, mermaid, ...files] = process.argv.slice(2);
const require = createRequire(pathToFileURL(`${folder}/`));
const puppeteer = require("puppeteer-core");
const WINDOWS = [
  { width: 1280, height: 900, open: true },
  { width: 390, height: 844, open: false },
];

let broken = 0;
const wrong = (file, what) => {
  broken += 1;
  console.log(`${file}: ${what}`);
};

// The pages are our own and hold no script, and a sandbox cannot be had in every container.
const browser = await puppeteer.launch({
  executablePath: chromium,
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});

async function checkPage(page, file) {
  await page.goto(pathToFileURL(file).href);
  await page.addScriptTag({ path: require.resolve("axe-core/axe.min.js") });
  for (const { width, height, open } of WINDOWS) {
    await page.setViewport({ width, height });
    const found = await page.evaluate(async (open) => {
      for (const folded of document.querySelectorAll("details")) folded.open = open;
      const { violations } = await globalThis.axe.run(document, { resultTypes: ["violations"] });
      const root = document.documentElement;
      const wide = root.scrollWidth > root.clientWidth ? [`${root.scrollWidth - root.clientWidth} pixels too wide`] : [];
      return wide.concat(violations.map((one) => `${one.id}: ${one.help}: ${one.nodes[0].html.slice(0, 200)}`));
    }, open);
    for (const one of found) wrong(file, `${one} (${width} pixels wide)`);
  }
}

async function checkMermaid(page, file) {
  const text = readFileSync(file, "utf8");
  const dot = await countsOf(require, file.replace(/\.mermaid$/, ".dot"));
  try {
    const found = await page.evaluate(async (text) => {
      await globalThis.mermaid.parse(text);
      const diagram = await globalThis.mermaid.mermaidAPI.getDiagramFromText(text);
      const { nodes, edges } = diagram.db.getData();
      return { nodes: nodes.filter((node) => !node.isGroup).length, edges: edges.length };
    }, text);
    if (found.edges !== dot.edges) wrong(file, `${found.edges} lines, and ${dot.edges} in DOT`);
    if (found.nodes < dot.nodes) wrong(file, `${found.nodes} nodes, and ${dot.nodes} in DOT`);
  } catch (problem) {
    wrong(file, problem.message.split("\n")[0]);
  }
}

const pages = files.filter((file) => file.endsWith(".html"));
const pictures = files.filter((file) => file.endsWith(".mermaid"));
try {
  const page = await browser.newPage();
  for (const file of pages) await checkPage(page, file);
  console.log(`axe-core: pages ${pages.length}, each ${WINDOWS.length} times; broken ${broken}`);
  const before = broken;
  await page.goto("about:blank");
  if (pictures.length > 0) await page.addScriptTag({ path: mermaid });
  for (const file of pictures) await checkMermaid(page, file);
  console.log(`mermaid: files ${pictures.length}, broken ${broken - before}`);
} finally {
  await browser.close();
}
process.exit(broken ? 1 : 0);
