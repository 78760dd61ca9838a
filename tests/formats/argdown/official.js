// Reads Argdown texts as JSON strings, one a line, and prints what the official parser makes of each.
const path = require("path");
const readline = require("readline");
// The plugins of the package for Node that read and make maps; loading the others takes a second more.
function load() {
  const folders = [...process.argv.slice(2), ...(process.env.PATH || "").split(path.delimiter).map((f) => path.join(f, ".."))];
  for (const folder of folders) {
    try { return require(path.join(folder, "@argdown", "core")); } catch (error) { if (error.code !== "MODULE_NOT_FOUND") throw error; }
  }
  return require("@argdown/core");
}
const core = load();
const argdown = new core.ArgdownApplication();
const plugins = {
  "parse-input": ["ParserPlugin"],
  "build-model": ["DataPlugin", "ModelPlugin", "ExplodeArgumentsPlugin", "RegroupPlugin"],
  "build-map": ["PreselectionPlugin", "StatementSelectionPlugin", "ArgumentSelectionPlugin", "MapPlugin", "GroupPlugin"],
};
for (const [step, names] of Object.entries(plugins)) for (const name of names) argdown.addPlugin(new core[name](), step);
const flat = (nodes, group) => nodes.flatMap((node) =>
  node.type === "group-map-node" ? flat(node.children || [], [...group, node.title])
  : [{ id: node.id, type: node.type === "argument-map-node" ? "argument" : "statement", title: node.title, text: node.labelText || "", tags: (node.tags || []).map((t) => t.tag || t).sort(), group }]);
// Of several texts the canonical one is told, else the last.
const textOf = (thing) => {
  const texts = thing.members.filter((m) => m.text && !m.isReference);
  const canonical = texts.find((m) => m.data && m.data.isCanonical);
  const last = canonical || texts[texts.length - 1];
  return last ? last.text : "";
};
const end = (thing) => ({ type: thing.type === "equivalence-class" ? "statement" : thing.type, title: thing.type === "inference" ? (thing.argument ? thing.argument.title : thing.argumentTitle) || "" : thing.title });
const told = (input) => {
  const r = argdown.run({ input, process: ["parse-input", "build-model", "build-map"], logLevel: "none", throwExceptions: false, logExceptions: false });
  const errors = [...(r.lexerErrors || []), ...(r.parserErrors || []), ...(r.exceptions || [])].map((e) => e.message || String(e));
  return { errors,
    nodes: r.map ? flat(r.map.nodes, []) : [],
    edges: r.map ? r.map.edges.map((e) => ({ from: e.from.id, to: e.to.id, kind: e.relationType })) : [],
    statements: Object.values(r.statements || {}).map((s) => ({ title: s.title, text: textOf(s), tags: s.tags || [] })),
    arguments: Object.values(r.arguments || {}).map((a) => ({ title: a.title, text: textOf(a), tags: a.tags || [], pcs: (a.pcs || []).map((p) => ({ is_premise: p.role === "premise", title: p.title, rules: p.inference ? p.inference.inferenceRules || [] : [] })) })),
    relations: (r.relations || []).map((x) => ({ kind: x.relationType, from: end(x.from), to: end(x.to) })),
  };
};
readline.createInterface({ input: process.stdin }).on("line", (line) => { let r; try { r = told(JSON.parse(line)); } catch (e) { r = { errors: ["threw " + e], nodes: [], edges: [], statements: [], arguments: [], relations: [] }; } console.log(JSON.stringify(r)); });
