"""The Leiden algorithm of igraph on a graph of whole weights: reads a, b, weight as 32-bit numbers, prints seconds and modularity of each run."""
import array
import json
import random
import sys
import time

try:
    import igraph
except ImportError:
    sys.exit(3)

path, nodes, runs = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
numbers = array.array("i")
with open(path, "rb") as file:
    numbers.frombytes(file.read())
weights = list(numbers[2::3])
graph = igraph.Graph(n=nodes, edges=list(zip(numbers[0::3], numbers[1::3])))
found = []
for seed in range(runs):
    random.seed(seed)
    before = time.perf_counter()
    clusters = graph.community_leiden(objective_function="modularity", weights=weights, n_iterations=2)
    seconds = time.perf_counter() - before
    found.append({"seconds": seconds, "modularity": graph.modularity(clusters.membership, weights=weights)})
print(json.dumps({"version": igraph.__version__, "runs": found}))
