/*
 * What an SVG may hold. Everything here draws or describes; nothing here runs, frames another document or
 * loads one. Source: SVG 2, appendix F (element index), less script, foreignObject, handler, listener,
 * iframe, audio, video, canvas and metadata (which holds names, places and editors' own data).
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const allowedElements = words(`
  a animate animateMotion animateTransform circle clipPath cursor defs desc discard ellipse
  feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode
  feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
  filter g image line linearGradient marker mask mpath path pattern polygon polyline radialGradient rect set
  solidcolor stop style svg switch symbol text textPath title tref tspan use view
`);

/** Elements whose loss changes what an author meant, and so is told. Others are editors' leftovers. */
export const toldElements = words(
  "script foreignObject handler listener iframe audio video canvas object embed",
);

/** Elements that change an attribute of another: they must not give it a handler or an address. */
export const animations = words("animate animateMotion animateTransform set");

/** Attributes that would send something elsewhere, or have it run. */
export const forbiddenAttributes = words("ping src srcdoc formaction action handler implements");
