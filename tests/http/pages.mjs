// Apollo's own client pages every list of the API, forward and backward, by the policy it has for Relay's connections:
//
//   npm install --prefix FOLDER @apollo/client graphql rxjs
//   NODE_PATH=FOLDER/node_modules node tests/http/pages.mjs 127.0.0.1:8000
//
// What was there when it began must come exactly once, whoever writes meanwhile. test_real_clients.py runs it.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { ApolloClient, HttpLink, InMemoryCache, gql } = require("@apollo/client/core");
const { relayStylePagination } = require("@apollo/client/utilities");

const place = process.argv[2] ?? "127.0.0.1:8000";
const uri = `http://${place}/graphql`;
const SIZE = 7;

async function ask(query, variables = {}) {
  const headers = { "content-type": "application/json" };
  const answered = await fetch(uri, { method: "POST", headers, body: JSON.stringify({ query, variables }) });
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

/** The ids that Apollo's cache holds when it has gone through a list. */
async function paged(list, forward) {
  const cache = new InMemoryCache({ typePolicies: { Query: { fields: { [list]: relayStylePagination() } } } });
  const client = new ApolloClient({ link: new HttpLink({ uri, fetch }), cache });
  const [size, cursor] = forward ? ["first", "after"] : ["last", "before"];
  const query = gql`query ($cursor: String) { ${list}(${size}: ${SIZE}, ${cursor}: $cursor) {
    edges { cursor node { __typename id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const watched = client.watchQuery({ query });
  const stopped = watched.subscribe(() => undefined);
  let { data } = await watched.result?.() ?? await client.query({ query });
  let pages = 1;
  for (;;) {
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = data[list].pageInfo;
    if (!(forward ? hasNextPage : hasPreviousPage)) break;
    await watched.fetchMore({ variables: { cursor: forward ? endCursor : startCursor, [cursor]: undefined } });
    data = client.readQuery({ query });
    pages += 1;
  }
  stopped.unsubscribe();
  client.stop();
  return { ids: data[list].edges.map((edge) => edge.node.id), pages };
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
    if (missed.length || twice || ids.length < before.length) {
      console.log(`${list} ${forward ? "forward" : "backward"}: ${missed.length} missed, ${twice} twice of ${before.length}`);
      process.exitCode = 1;
    } else if (pages < Math.ceil(before.length / SIZE)) {
      console.log(`${list}: ${pages} pages for ${before.length} rows`);
      process.exitCode = 1;
    }
  }
}
console.log(`${lists.length} lists paged forward and backward: ${all} rows, ${process.exitCode ? "amiss" : "none missed, none twice"}`);
