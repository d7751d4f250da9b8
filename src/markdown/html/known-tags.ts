/**
 * Elements that HTML has or had (https://html.spec.whatwg.org/#elements-3, #obsolete), but for a few that no page
 * ever had in use and that people write for words of theirs: `<command>`, `<content>`, `<element>`, `<image>`.
 */
export const htmlNames: ReadonlySet<string> = words(
  `a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body
   br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em
   embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i
   iframe img input ins isindex kbd keygen label legend li link listing main map mark marquee math menu meta meter
   nav nobr noembed noframes noscript object ol optgroup option output p param picture plaintext pre progress q rb
   rp rt rtc ruby s samp script search section select slot small source spacer span strike strong style sub summary
   sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp`,
);

/** Elements of drawings, which mean nothing outside one. */
export const svgNames: ReadonlySet<string> = words(
  `animate animatemotion animatetransform circle clippath defs desc ellipse filter foreignobject g image line
   lineargradient marker mask metadata path pattern polygon polyline radialgradient rect set stop switch symbol text
   textpath tspan use view`,
);

/** Elements of formulas, which mean nothing outside one. */
export const mathNames: ReadonlySet<string> = words(
  `annotation annotation-xml maction menclose merror mfenced mfrac mi mmultiscripts mn mo mover mpadded mphantom
   mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none
   semantics`,
);

/** Elements that hold nothing and do nothing without an attribute. */
export const bareVoids: ReadonlySet<string> = words(
  "area base basefont bgsound embed frame img input isindex keygen link meta param source track",
);

/** Attributes that HTML, or a browser, reads or read without a value; and Python-Markdown's own. */
export const bareAttributes: ReadonlySet<string> = words(
  `align allowfullscreen allowpaymentrequest allowtransparency alt async autofocus autoplay border checked class
   compact contenteditable controls credentialless crossorigin declare default defer disabled
   disablepictureinpicture disableremoteplayback download draggable formnovalidate height hidden href id inert
   ismap itemscope loop markdown mozallowfullscreen msallowfullscreen multiple muted name nohref nomodule noresize noshade
   novalidate nowrap oallowfullscreen open playsinline popover pubdate readonly rel required reversed scoped
   seamless selected sortable spellcheck src style target title translate truespeed type typemustmatch value
   webkitallowfullscreen width`,
);

/** Elements whose content is no text of the page, whatever their tag holds. */
export const unseenNames: ReadonlySet<string> = words("script style");

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
