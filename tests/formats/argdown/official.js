// Reads Argdown texts as JSON strings, one a line, and prints the map that the official parser makes of each.
const path = require("path");
const readline = require("readline");
function load() {
  for (const folder of (process.env.PATH || "").split(path.delimiter)) {
    try { return require(path.join(folder, "..", "@argdown", "node")); } catch (error) { if (error.code !== "MODULE_NOT_FOUND") throw error; }
  }
  return require("@argdown/node");
}
const { argdown } = load();
const flat = (nodes, group) => nodes.flatMap((node) =>
  node.type === "group-map-node" ? flat(node.children || [], [...group, node.title])
  : [{ id: node.id, type: node.type === "argument-map-node" ? "argument" : "statement", title: node.title, text: node.labelText || "", tags: (node.tags || []).map((t) => t.tag || t).sort(), group }]);
const told = (input) => {
  const r = argdown.run({ input, process: ["parse-input", "build-model", "build-map"], logLevel: "error", throwExceptions: false });
  const errors = [...(r.lexerErrors || []), ...(r.parserErrors || []), ...(r.exceptions || [])].map((e) => e.message || String(e));
  return { errors,
    nodes: r.map ? flat(r.map.nodes, []) : [],
    edges: r.map ? r.map.edges.map((e) => ({ from: e.from.id, to: e.to.id, kind: e.relationType })) : [],
    statements: Object.values(r.statements || {}).map((s) => ({ title: s.title, roles: s.members.map((m) => m.role), text: (s.members.map((m) => m.text).filter(Boolean).pop()) || "" })),
    arguments: Object.values(r.arguments || {}).map((a) => ({ title: a.title, pcs: (a.pcs || []).map((p) => [p.role, p.title, p.text || "", p.inference ? (p.inference.inferenceRules || []) : [], p.inference ? p.inference.data || null : null]) })),
    relations: (r.relations || []).map((x) => ({ kind: x.relationType, from: x.from ? x.from.title : null, to: x.to ? x.to.title || x.to.type : null })),
  };
};
readline.createInterface({ input: process.stdin }).on("line", (line) => { let r; try { r = told(JSON.parse(line)); } catch (e) { r = { errors: ["threw " + e], nodes: [], edges: [], statements: [], arguments: [], relations: [] }; } console.log(JSON.stringify(r)); });
