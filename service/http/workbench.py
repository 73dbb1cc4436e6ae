"""The workbench for browsers: GraphiQL, and what it shows where its scripts cannot be had."""

from typing import Final

from strawberry.http.ides import get_graphql_ide_html

WHILE_LOADING: Final = """
<div style="font: 16px/1.5 sans-serif; max-width: 44em; margin: 3em auto; padding: 0 1em">
<h1 style="font-size: 1.4em">MIRPS Fund Tracker</h1>
<p>The workbench is loading. It needs the internet for its scripts; without it, ask from a terminal:</p>
<p lang="es">El banco de trabajo se está cargando. Necesita internet para sus programas; sin ella, pregunte desde una
terminal:</p>
<pre id="shell" style="overflow-x: auto; background: #f2f2f2; padding: 1em">curl -s http://localhost:8000/graphql \\
  -H 'Content-Type: application/json' \\
  -d '{"query": "{ states { code name(lang: ES) } }"}'</pre>
<p><a href="/schema.graphql">schema.graphql</a></p>
<script>
  // To be copied as it stands: the address is the one that this page came from.
  const shown = document.getElementById("shell");
  shown.textContent = shown.textContent.replace("http://localhost:8000", window.location.origin);
</script>
</div>"""


def workbench_page() -> str:
    """Return the page of the workbench; what it shows while its scripts load is what stays where they cannot."""
    page = get_graphql_ide_html(graphql_ide="graphiql")
    return page.replace("Loading...", WHILE_LOADING).replace("Strawberry GraphiQL", "MIRPS Fund Tracker")
