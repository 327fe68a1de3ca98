// Lets Graphviz, compiled for the web, read and lay out DOT files.
//
//   node dot.mjs NPM_FOLDER FILE...
//
// Exit code 1 when a file cannot be read or has nothing in it.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

// How many nodes with a label and how many lines a DOT file has. Throws what Graphviz objects to.
export async function countsOf(require, file) {
  const { instance } = require("@viz-js/viz");
  const graphviz = await instance();
  const result = graphviz.render(readFileSync(file, "utf8"), { format: "json" });
  // Warnings are about fonts that are not on this machine.
  const errors = result.errors.filter((error) => error.level !== "warning");
  if (result.status !== "success" || errors.length > 0) {
    throw new Error(errors.map((error) => error.message).join("; ") || "not read");
  }
  const { objects = [], edges = [] } = JSON.parse(result.output);
  const nodes = objects.filter((object) => object.nodes === undefined && object.style !== "invis");
  return { nodes: nodes.length, edges: edges.length };
}

async function main() {
  const [folder, ...files] = process.argv.slice(2);
  const require = createRequire(pathToFileURL(`${folder}/`));
  let [broken, nodes, edges] = [0, 0, 0];
  for (const file of files) {
    try {
      const counts = await countsOf(require, file);
      nodes += counts.nodes;
      edges += counts.edges;
    } catch (problem) {
      broken += 1;
      console.log(`${file}: ${problem.message}`);
    }
  }
  console.log(`dot: files ${files.length} with ${nodes} nodes and ${edges} lines, broken ${broken}`);
  process.exit(broken > 0 || nodes === 0 ? 1 : 0);
}

if (process.argv[1] === import.meta.filename) await main();
