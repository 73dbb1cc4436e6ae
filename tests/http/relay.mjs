// Relay's own runtime pages every list of the API, forward and backward, with what Relay's own compiler made of our SDL:
//
//   npm install --prefix FOLDER relay-runtime relay-compiler graphql
//   NODE_PATH=FOLDER/node_modules node tests/http/relay.mjs 127.0.0.1:8000
//
// What was there when it began must come exactly once, whoever writes meanwhile. test_real_clients.py runs it.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";

const require = createRequire(import.meta.url);
const { Environment, Network, RecordSource, Store, createOperationDescriptor, fetchQuery } = require("relay-runtime");

const place = process.argv[2] ?? "127.0.0.1:8000";
const SIZE = 7;

async function ask(query, variables = {}) {
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ query, variables });
  const answered = await fetch(`http://${place}/graphql`, { method: "POST", headers, body });
  const { data, errors } = await answered.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

const asked = `{ __schema { queryType { fields { name args { name type { kind } } type { kind ofType { name } } } } } }`;
const lists = (await ask(asked)).__schema.queryType.fields
  .filter((one) => one.type.ofType?.name?.endsWith("Connection") && one.name !== "auditTrail")
  .filter((one) => !one.args.some(({ type }) => type.kind === "NON_NULL"))
  .map((one) => one.name);

/** The ids of a list as it is now, by the simplest loop there is. */
async function there(list) {
  const found = [];
  let after = null;
  do {
    const query = `query ($after: String) { page: ${list}(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const { page } = await ask(query, { after });
    found.push(...page.nodes.map((node) => node.id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  return found;
}

const nameOf = (list, forward) => `${list}${forward ? "Forward" : "Backward"}Query`;

function question(list, forward) {
  const [size, cursor] = forward ? ["first", "after"] : ["last", "before"];
  return `query ${nameOf(list, forward)}($cursor: String) {
    ${list}(${size}: ${SIZE}, ${cursor}: $cursor) @connection(key: "${list}${forward}_${list}") { edges { node { id } } }
  }`;
}

/** What the compiler makes of the questions, by their names. */
async function compiled() {
  const folder = mkdtempSync(path.join(tmpdir(), "mirps-relay-"));
  try {
    const [source, made] = ["source", "made"].map((name) => path.join(folder, name));
    [source, made].forEach((one) => mkdirSync(one));
    writeFileSync(path.join(folder, "schema.graphql"), await (await fetch(`http://${place}/schema.graphql`)).text());
    for (const list of lists) {
      const questions = [true, false].map((forward) => `graphql\`${question(list, forward)}\`;`);
      writeFileSync(path.join(source, `${list}.js`), questions.join("\n"));
    }
    const config = { src: "source", schema: "schema.graphql", language: "javascript", artifactDirectory: "made" };
    writeFileSync(path.join(folder, "relay.config.json"), JSON.stringify({ ...config, eagerEsModules: false }));
    writeFileSync(path.join(folder, "package.json"), "{}");
    execFileSync(require("relay-compiler"), [path.join(folder, "relay.config.json")], { cwd: folder, stdio: "pipe" });
    const names = lists.flatMap((list) => [true, false].map((forward) => nameOf(list, forward)));
    return Object.fromEntries(names.map((name) => [name, require(path.join(made, `${name}.graphql.js`))]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const queries = await compiled();

/** The ids that Relay's store holds when it has gone through a list. */
async function paged(list, forward) {
  const network = Network.create(async ({ text }, variables) => ({ data: await ask(text, variables) }));
  const environment = new Environment({ network, store: new Store(new RecordSource()) });
  const query = queries[nameOf(list, forward)];
  const kept = environment.retain(createOperationDescriptor(query, {}));
  let cursor = null;
  for (let pages = 1; ; pages += 1) {
    await fetchQuery(environment, query, { cursor }, { fetchPolicy: "network-only" }).toPromise();
    const { data } = environment.lookup(createOperationDescriptor(query, {}).fragment);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = data[list].pageInfo;
    if (!(forward ? hasNextPage : hasPreviousPage)) {
      kept.dispose();
      return { ids: data[list].edges.map((edge) => edge.node.id), pages };
    }
    cursor = forward ? endCursor : startCursor;
  }
}

let all = 0;
for (const list of lists) {
  for (const forward of [true, false]) {
    const before = await there(list);
    const { ids, pages } = await paged(list, forward);
    const known = new Set(ids);
    const missed = before.filter((id) => !known.has(id));
    const twice = ids.length - known.size;
    all += ids.length;
    if (missed.length || twice || pages < Math.ceil(before.length / SIZE)) {
      const found = `${missed.length} missed, ${twice} twice of ${before.length} on ${pages} pages`;
      console.log(`${list} ${forward ? "forward" : "backward"}: ${found}`);
      process.exitCode = 1;
    }
  }
}
console.log(`${lists.length} lists paged forward and backward: ${all} rows, ${process.exitCode ? "amiss" : "none missed, none twice"}`);
