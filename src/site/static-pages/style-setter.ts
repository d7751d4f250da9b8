/**
 * A script for pages whose charts Plotly draws under a strict policy: Plotly sets some `style` attributes (bold words
 * in titles), which the policy forbids, where setting the same style by its own name is allowed.
 */
export const keepStylesOfScripts =
  '(()=>{const set=Element.prototype.setAttribute;Element.prototype.setAttribute=function(name,value){if(name==="style"&&this.style)this.style.cssText=value;else set.call(this,name,value)}})()';
