//! Dominators: which nodes lie on every path from a root, without recursion.

use crate::graph::rows::{Column, Node, Rows, handle_at, handles};
use crate::id::Handle;

/// The dominator tree of the nodes that a root leads to.
#[derive(Clone, Debug)]
pub(super) struct Dominators {
    /// The nearest node on every path from the root; `None` for the root and for nodes it does not lead to.
    parent: Column<Node, Option<Node>>,
    /// Each node's place in an order in which every subtree is one stretch, and how long that stretch is.
    stretch: Column<Node, (u32, u32)>,
}

/// The nodes in the order of a depth-first search; from here on a [`Node`] is its place in that order.
struct Search {
    order: Vec<Node>,
    place: Column<Node, Option<Node>>,
    /// The place of the node each was come from.
    parent: Column<Node, Node>,
}

/// The forest of the Lengauer-Tarjan algorithm, over places of the search.
struct Forest {
    trees: Column<Node, Tree>,
    way: Vec<Node>,
}

/// What the forest knows of one place; kept together, since it is looked up together.
#[derive(Clone, Copy)]
struct Tree {
    /// The place above it; itself for the root of a tree.
    above: Node,
    semi: Node,
    /// The place with the smallest semidominator on the way up, as far as the way has been shortened.
    label: Node,
}

impl Dominators {
    /// Builds the tree. O(links · log nodes) whatever the graph, by the Lengauer-Tarjan algorithm with path compression.
    pub(super) fn of(root: Node, links: &Rows<Node, Node>, back: &Rows<Node, Node>, count: usize) -> Self {
        let search = Search::from(root, links, count);
        let nearest = search.dominators(back);
        let total = search.order.len();
        let mut size = Column::<Node, u32>::filled(total, 1);
        for place in handles::<Node>(total).skip(1).rev() {
            let length = size[place];
            size[nearest[place]] += length;
        }
        let mut parent = Column::filled(count, None);
        let mut stretch = Column::filled(count, (0, 0));
        let mut next = Column::<Node, u32>::filled(total, 0);
        for (place, &node) in handles::<Node>(total).zip(&search.order) {
            let above = nearest[place];
            let at = next[above];
            if place.place() > 0 {
                parent[node] = search.order.get(above.place()).copied();
                next[above] += size[place];
            }
            next[place] = at + 1;
            stretch[node] = (at, size[place]);
        }
        Self { parent, stretch }
    }

    /// The nodes on every path from the root to a node, the nearest first; neither the node itself nor the root's own.
    pub(super) fn above(&self, node: Node) -> impl Iterator<Item = Node> {
        std::iter::successors(self.parent[node], |&above| self.parent[above])
    }

    /// The stretch of places that the subtree of a node takes up; empty for nodes the root does not lead to.
    pub(super) fn stretch(&self, node: Node) -> std::ops::Range<usize> {
        let (start, length) = self.stretch[node];
        start as usize..(start + length) as usize
    }
}

impl Search {
    fn from(root: Node, links: &Rows<Node, Node>, count: usize) -> Self {
        let mut search =
            Self { order: vec![root], place: Column::filled(count, None), parent: Column::new(vec![Node::at(0)]) };
        let mut parents = vec![Node::at(0)];
        search.place[root] = Some(Node::at(0));
        let mut way = vec![(root, Node::at(0), 0)];
        while let Some((node, place, followed)) = way.last_mut() {
            let Some(&end) = links.row(*node).get(*followed) else {
                way.pop();
                continue;
            };
            *followed += 1;
            if search.place[end].is_none() {
                let here = handle_at(search.order.len());
                search.place[end] = Some(here);
                search.order.push(end);
                parents.push(*place);
                way.push((end, here, 0));
            }
        }
        search.parent = Column::new(parents);
        search
    }

    /// The nearest dominator of every place; the root's own for the root.
    fn dominators(&self, back: &Rows<Node, Node>) -> Column<Node, Node> {
        let total = self.order.len();
        let mut forest = Forest::of(total);
        let mut nearest = Column::filled(total, Node::at(0));
        // The places with this semidominator that are not settled yet, as linked lists.
        let mut first = Column::<Node, Option<Node>>::filled(total, None);
        let mut follower = Column::<Node, Option<Node>>::filled(total, None);
        for (here, &node) in handles::<Node>(total).zip(&self.order).skip(1).rev() {
            let mut semi = here;
            for before in back.row(node).iter().filter_map(|&before| self.place[before]) {
                semi = semi.min(forest.best(before));
            }
            let parent = self.parent[here];
            forest.trees[here] = Tree { above: parent, semi, label: here };
            follower[here] = first[semi].replace(here);
            while let Some(settled) = first[parent] {
                first[parent] = follower[settled];
                let (best, semi) = forest.best_and_semi(settled);
                nearest[settled] = if semi < forest.trees[settled].semi { best } else { parent };
            }
        }
        for here in handles::<Node>(total).skip(1) {
            if nearest[here] != forest.trees[here].semi {
                nearest[here] = nearest[nearest[here]];
            }
        }
        nearest
    }
}

impl Forest {
    fn of(total: usize) -> Self {
        let trees = handles(total).map(|place| Tree { above: place, semi: place, label: place });
        Self { trees: Column::new(trees.collect()), way: Vec::new() }
    }

    /// The smallest semidominator on the way up the tree of a place, the tree's root left out.
    fn best(&mut self, place: Node) -> Node {
        self.best_and_semi(place).1
    }

    /// The place with that semidominator, and the semidominator. Shortens the way up.
    fn best_and_semi(&mut self, place: Node) -> (Node, Node) {
        let mut here = place;
        let mut tree = self.trees[here];
        loop {
            let above = self.trees[tree.above];
            if above.above == tree.above {
                break;
            }
            self.way.push(here);
            here = tree.above;
            tree = above;
        }
        // `tree` is the last before the root: its label is its own, and its way is short already.
        let mut best = (tree.label, self.trees[tree.label].semi);
        let root = tree.above;
        while let Some(below) = self.way.pop() {
            let label = self.trees[below].label;
            let semi = self.trees[label].semi;
            if semi <= best.1 {
                best = (label, semi);
            }
            let shortened = &mut self.trees[below];
            shortened.label = best.0;
            shortened.above = root;
        }
        best
    }
}

#[cfg(test)]
mod tests {
    use petgraph::algo::dominators::simple_fast;
    use petgraph::graph::{DiGraph, NodeIndex};
    use proptest::prelude::{ProptestConfig, prop_assert_eq, proptest};

    use super::Dominators;
    use crate::graph::rows::{Node, Rows, handles};
    use crate::id::Handle;

    fn tree(count: usize, links: &[(u32, u32)]) -> Dominators {
        let links: Vec<_> = links.iter().map(|&(from, to)| (Node::at(from), Node::at(to))).collect();
        let forward = Rows::of(count, links.iter().copied());
        let back = Rows::of(count, links.iter().map(|&(from, to)| (to, from)));
        Dominators::of(Node::at(0), &forward, &back, count)
    }

    #[test]
    fn both_ways_round_a_square_leave_only_its_corner() {
        let tree = tree(5, &[(0, 1), (1, 2), (1, 3), (2, 4), (3, 4)]);
        assert_eq!(tree.above(Node::at(4)).collect::<Vec<_>>(), [Node::at(1), Node::at(0)]);
        assert_eq!(tree.stretch(Node::at(1)).len(), 4);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn the_tree_is_that_of_petgraph(links in proptest::collection::vec((0..12_u32, 0..12_u32), 0..40)) {
            let tree = tree(12, &links);
            let mut graph = DiGraph::<(), ()>::new();
            for _ in 0..12 {
                graph.add_node(());
            }
            graph.extend_with_edges(&links);
            let expected = simple_fast(&graph, NodeIndex::new(0));
            for node in handles::<Node>(12) {
                let above = expected.immediate_dominator(NodeIndex::new(node.place())).map(|above| above.index());
                prop_assert_eq!(tree.above(node).next().map(Handle::place), above);
                for below in handles::<Node>(12).filter(|&below| !tree.stretch(below).is_empty()) {
                    let inside = tree.stretch(node).contains(&tree.stretch(below).start);
                    prop_assert_eq!(inside, below == node || tree.above(below).any(|above| above == node));
                }
            }
        }
    }
}
