// Boost's hawick_circuits, run as a child of the benchmark. Standard input: runs, nodes, edges, then the edges. Standard
// output: the loops counted and the CPU time of each run, ms, the first left out. Visited only: the visitor counts.
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/hawick_circuits.hpp>
#include <cstdio>
#include <ctime>

using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;

struct Counter {
  unsigned long long *count;
  template <typename Path, typename G>
  void cycle(const Path &, const G &) const {
    ++*count;
  }
};

int main() {
  int runs, nodes, edges;
  if (std::scanf("%d %d %d", &runs, &nodes, &edges) != 3) return 2;
  Graph graph(nodes);
  for (int at = 0; at < edges; at++) {
    int from, to;
    if (std::scanf("%d %d", &from, &to) != 2) return 2;
    boost::add_edge(from, to, graph);
  }
  unsigned long long count = 0;
  std::printf("{\"times\":[");
  for (int run = 0; run <= runs; run++) {
    count = 0;
    const std::clock_t before = std::clock();
    boost::hawick_circuits(graph, Counter{&count});
    const double time = 1000.0 * (std::clock() - before) / CLOCKS_PER_SEC;
    if (run > 0) std::printf("%s%.3f", run > 1 ? "," : "", time);
  }
  std::printf("],\"count\":%llu}", count);
}
