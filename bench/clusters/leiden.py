"""The Leiden algorithm of igraph on a graph of whole weights: reads a, b, weight as 32-bit numbers, prints seconds by the clock and of the processor, and the modularity found."""
import array
import json
import random
import sys
import time

try:
    import igraph
except ImportError:
    sys.exit(3)

path, nodes, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
passes = int(sys.argv[4]) if len(sys.argv) > 4 else 2
numbers = array.array("i")
with open(path, "rb") as file:
    numbers.frombytes(file.read())
weights = list(numbers[2::3])
graph = igraph.Graph(n=nodes, edges=list(zip(numbers[0::3], numbers[1::3])))
random.seed(seed)
clock, processor = time.perf_counter(), time.process_time()
clusters = graph.community_leiden(objective_function="modularity", weights=weights, n_iterations=passes)
clock, processor = time.perf_counter() - clock, time.process_time() - processor
modularity = graph.modularity(clusters.membership, weights=weights)
print(json.dumps({"version": igraph.__version__, "seconds": clock, "processor": processor, "modularity": modularity}))
