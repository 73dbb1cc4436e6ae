import json, traceback, asyncio
import pytest
from tests.given.every_list import every_list
from tests.given.planning import given_need
from tests.moments.asked_at import *
from tests.moments import much_later as ML
from service.reading.selection import Viewer

def diff(a, b, path=""):
    if type(a) != type(b): yield path, a, b; return
    if isinstance(a, dict):
        for k in a: yield from diff(a[k], b.get(k), f"{path}.{k}")
    elif isinstance(a, list):
        if len(a) != len(b): yield path + "#", len(a), [a, b] if len(str(a)) < 300 else len(b); return
        for i, (x, y) in enumerate(zip(a, b)): yield from diff(x, y, f"{path}[{i}]")
    elif a != b: yield path, a, b

def report(out, name, then, now):
    out.write(f"=== {name}\n")
    seen = set()
    for q, a, b in differing(then, now):
        for p, x, y in diff(a, b):
            line = f"{p}: {str(x)[:150]} -> {str(y)[:150]}\n"
            if line not in seen:
                seen.add(line); out.write(line)
    out.flush()

async def test_debug(database_url):
    from service.database.engine import Database
    database = Database(database_url, read_pool_size=2, write_pool_size=2)
    await database.open()
    out = open("/tmp/wt/s4-moment/diff.txt", "w")
    try:
        await every_list(database)
        await given_need(database, "DRAFT", "60", state="HN", plan="PLAN-HN", publication="DRAFT")
        sequence, known = await head(database)
        thens = {}
        for name, viewer in (("public", Viewer()), ("auditor", AUDITOR)):
            thens[name] = await answers_now(database, viewer)
            report(out, f"before {name}", thens[name], await answers_then(database, viewer, {"known": known}))
        for step in (ML._registry, ML._promises, ML._needs, ML._spending, ML._reversals):
            try:
                await step(database)
            except Exception:
                out.write(f"!!! {step.__name__}\n" + traceback.format_exc(limit=-4)[-1800:] + "\n")
        for name, viewer in (("public", Viewer()), ("auditor", AUDITOR)):
            report(out, f"after {name}", thens[name], await answers_then(database, viewer, {"known": known}))
    except Exception:
        out.write(traceback.format_exc(limit=-4)[-3000:])
    finally:
        out.close()
        await database.close()
