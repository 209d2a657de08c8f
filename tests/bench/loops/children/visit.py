"""networkx, run in a child of the benchmark: one job as JSON on standard input, what was measured as JSON on standard output."""

import json
import sys
import time

import networkx

job = json.load(sys.stdin)
graph = networkx.DiGraph()
graph.add_nodes_from(range(job["graph"]["nodes"]))
graph.add_edges_from(job["graph"]["edges"])


def visited():
    return sum(1 for _ in networkx.simple_cycles(graph))


def stored():
    return len(list(networkx.simple_cycles(graph)))


work = {"visited": visited, "stored": stored}[job["task"]]
begin = time.monotonic()
times = []
count = 0
while not times or (len(times) < job["runs"] and (time.monotonic() - begin) * 1000 < job["budget"]):
    before = time.process_time()
    count = work()
    times.append((time.process_time() - before) * 1000)
json.dump({"times": times, "count": count}, sys.stdout)
