/** cytoscape-fcose ships without types: it is an extension that registers the layout "fcose". */
declare module 'cytoscape-fcose' {
  import type { Ext } from 'cytoscape';

  const register: Ext;
  export default register;
}
