/**
 * Gephi Lite's way with a graph: graphology and sigma.js, by WebGL, at sigma's own settings. Runs in the browser: Vite
 * makes one script of it, which the bench puts into an empty page.
 */
import Graph from 'graphology';
import Sigma from 'sigma';

window.drawBySigma = ({ nodes, edges }) => {
  const graph = new Graph({ multi: true });
  for (const { id, label, x, y } of nodes) graph.addNode(id, { label, x, y: -y, size: 3, color: '#1d4f91' });
  for (const { source, target } of edges) graph.addEdge(source, target, { size: 1, color: '#9db8d6' });
  new Sigma(graph, document.getElementById('graph'));
};
