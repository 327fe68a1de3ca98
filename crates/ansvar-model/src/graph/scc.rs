//! Strongly connected components, without recursion.

use crate::graph::rows::{Column, Node, handles};
use crate::id::Handle;

/// The strongly connected components of a graph, numbered so that every link between two of them goes from the higher
/// number to the lower.
#[derive(Clone, Debug)]
pub(super) struct Components {
    /// The number of each node's component.
    pub(super) of: Column<Node, u32>,
    /// All nodes, component by component.
    pub(super) order: Vec<Node>,
    /// The number of components.
    pub(super) count: u32,
}

/// The state of Tarjan's algorithm; `low` is 0 for nodes not yet seen, and a node's own number is where it was seen.
struct Search {
    number: Column<Node, u32>,
    low: Column<Node, u32>,
    /// The nodes not yet in a component.
    open: Vec<Node>,
    /// The way from the root of the search to here, with the number of links already followed.
    way: Vec<(Node, usize)>,
    seen: u32,
    found: Components,
}

/// Marks a node that has no component yet.
const NONE: u32 = u32::MAX;

impl Components {
    /// Finds the components; `next(node, k)` is the end of a node's k-th link. O(nodes + links), by Tarjan's algorithm.
    pub(super) fn of(count: usize, next: impl Fn(Node, usize) -> Option<Node>) -> Self {
        let mut search = Search {
            number: Column::filled(count, 0),
            low: Column::filled(count, 0),
            open: Vec::new(),
            way: Vec::new(),
            seen: 0,
            found: Self { of: Column::filled(count, NONE), order: Vec::with_capacity(count), count: 0 },
        };
        for root in handles(count) {
            if search.number[root] == 0 {
                search.enter(root);
                search.run(&next);
            }
        }
        search.found
    }

    /// Whether two nodes are in the same component.
    pub(super) fn same(&self, a: Node, b: Node) -> bool {
        self.of[a] == self.of[b]
    }
}

impl Search {
    fn run(&mut self, next: &impl Fn(Node, usize) -> Option<Node>) {
        while let Some((node, followed)) = self.way.last_mut() {
            let node = *node;
            let end = next(node, *followed);
            *followed += 1;
            match end {
                Some(end) if self.number[end] == 0 => self.enter(end),
                Some(end) if self.found.of[end] == NONE => self.low[node] = self.low[node].min(self.number[end]),
                Some(_) => {}
                None => self.leave(node),
            }
        }
    }

    fn enter(&mut self, node: Node) {
        self.seen += 1;
        self.number[node] = self.seen;
        self.low[node] = self.seen;
        self.open.push(node);
        self.way.push((node, 0));
    }

    fn leave(&mut self, node: Node) {
        self.way.pop();
        if let Some(&(before, _)) = self.way.last() {
            self.low[before] = self.low[before].min(self.low[node]);
        }
        if self.low[node] != self.number[node] {
            return;
        }
        while let Some(member) = self.open.pop() {
            self.found.of[member] = self.found.count;
            self.found.order.push(member);
            if member.place() == node.place() {
                break;
            }
        }
        self.found.count += 1;
    }
}

#[cfg(test)]
mod tests {
    use petgraph::algo::{has_path_connecting, kosaraju_scc};
    use petgraph::graph::{DiGraph, NodeIndex};
    use proptest::prelude::{ProptestConfig, prop_assert, prop_assert_eq, proptest};

    use super::Components;
    use crate::graph::rows::{Node, Rows, handles};
    use crate::id::Handle;

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn components_are_those_of_petgraph(links in proptest::collection::vec((0..9_u32, 0..9_u32), 0..25)) {
            let rows = Rows::of(9, links.iter().map(|&(from, to)| (Node::at(from), Node::at(to))));
            let components = Components::of(9, |node, k| rows.row(node).get(k).copied());
            let mut graph = DiGraph::<(), ()>::new();
            for _ in 0..9 {
                graph.add_node(());
            }
            graph.extend_with_edges(&links);
            prop_assert_eq!(components.count as usize, kosaraju_scc(&graph).len());
            for (a, b) in handles::<Node>(9).flat_map(|a| handles::<Node>(9).map(move |b| (a, b))) {
                let leads = |a: Node, b: Node| {
                    has_path_connecting(&graph, NodeIndex::new(a.place()), NodeIndex::new(b.place()), None)
                };
                prop_assert_eq!(components.same(a, b), leads(a, b) && leads(b, a));
                prop_assert!(!leads(a, b) || components.of[a] >= components.of[b]);
            }
            prop_assert!(components.order.iter().map(|&node| components.of[node]).is_sorted());
        }
    }
}
