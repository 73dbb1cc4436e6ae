// Starts GraphiQL. What is being asked stands in the address, so that it can be sent to somebody, and opened again.
"use strict";

const LONGEST_ADDRESS = 6000; // above some length the service refuses an address

const FIRST_QUESTION = `# Ctrl-Enter asks, Ctrl-Space completes.
# Ctrl-Enter pregunta, Ctrl-Espacio completa.
# A token goes under Headers:
# {"Authorization": "Bearer mirps_..."}

{
  coverage(groupBy: [STATE]) {
    total {
      required
      received { amount gap }
    }
    groups {
      keys { label(lang: ES) }
      coverage { required }
    }
  }
}
`;

const given = new URLSearchParams(window.location.search);
const shown = {
  query: given.get("query") || given.get("q") || "",
  variables: given.get("variables") || "",
};

function keepInAddress(name, text) {
  shown[name] = text || "";
  const kept = new URLSearchParams(Object.entries(shown).filter(([, value]) => value));
  const search = kept.toString();
  const fits = search && search.length <= LONGEST_ADDRESS;
  window.history.replaceState(null, "", fits ? `?${search}` : window.location.pathname);
}

const here = new URL(window.location.pathname, window.location.href);
const socket = new URL(here);
socket.protocol = here.protocol === "https:" ? "wss:" : "ws:";

// Tokens are not kept in the browser: shouldPersistHeaders stays off.
ReactDOM.createRoot(document.getElementById("graphiql")).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: here.href, subscriptionUrl: socket.href }),
    defaultQuery: FIRST_QUESTION,
    query: shown.query || undefined,
    variables: shown.variables || undefined,
    defaultEditorToolsVisibility: true,
    inputValueDeprecation: true,
    isHeadersEditorEnabled: true,
    shouldPersistHeaders: false,
    onEditQuery: (text) => keepInAddress("query", text),
    onEditVariables: (text) => keepInAddress("variables", text),
  }),
);
