/** How the page looks: in light and in dark, narrow, wide and printed. */

/** Each as it is on light and on dark: a test keeps the contrast of text to its ground at 4.5 or more (WCAG 2.2, 1.4.3). */
export const COLOURS = {
  ground: ['#ffffff', '#15181c'],
  panel: ['#f4f5f7', '#1e2227'],
  line: ['#d3d7dd', '#3a4048'],
  text: ['#1b1f24', '#e7eaee'],
  quiet: ['#545b66', '#a9b1bc'],
  link: ['#0a53a8', '#8ab8f5'],
  error: ['#a8201a', '#ff9d94'],
  unseen: ['#5a36a8', '#c3b0ff'],
  warning: ['#7a4d00', '#f2bd5b'],
  notice: ['#27567c', '#9cc6e8'],
  waived: ['#545b66', '#a9b1bc'],
  known: ['#545b66', '#a9b1bc'],
  pass: ['#17643a', '#7fd6a3'],
} as const

function variables(index: 0 | 1): string {
  return Object.entries(COLOURS)
    .map(([name, pair]) => `--${name}:${pair[index]}`)
    .join(';')
}

/**
 * The findings are no list items to the eye: those are numbered even where no number shows, and to hide a thousand of
 * them took Chromium 156 seconds instead of milliseconds. The second `content` of an arrow keeps it out of the name of
 * its button.
 */
export const STYLE = `
:root{color-scheme:light dark;${variables(0)}}
@media (prefers-color-scheme:dark){:root{${variables(1)}}}
*{box-sizing:border-box}
[hidden]{display:none!important}
body{margin:0 auto;padding:1rem;max-width:80rem;background:var(--ground);color:var(--text);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
a{color:var(--link)}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-100rem}
.skip:focus{left:1rem;top:.5rem;background:var(--ground);padding:.5rem}
header,footer{border:0 solid var(--line)}
header{border-bottom-width:1px;padding-bottom:.5rem}
footer{border-top-width:1px;color:var(--quiet);margin-top:2rem;padding-top:.5rem}
.outcome{margin:0;font-weight:600;border-left:.4rem solid;padding-left:.6rem}
.outcome.pass{border-color:var(--pass)}
.outcome.fail{border-color:var(--error)}
.outcome.inconclusive{border-color:var(--unseen)}
h1{margin:.2rem 0 .6rem;font-size:1.6rem;line-height:1.25}
section:not(#findings){content-visibility:auto;contain-intrinsic-size:auto 30rem}
h2{margin:2rem 0 .6rem;font-size:1.25rem}
ul.chips,nav ul,ul.findings{list-style:none;margin:.5rem 0;padding:0}
ul.chips,nav ul,.tools,fieldset{display:flex;flex-wrap:wrap;gap:.4rem 1rem;align-items:center}
.kind{font-weight:600;white-space:nowrap}
${Object.keys(COLOURS)
  .slice(6)
  .map((kind) => `.${kind}{color:var(--${kind});fill:var(--${kind})}`)
  .join('\n')}
.tools{background:var(--panel);padding:.6rem .8rem;border:1px solid var(--line);border-radius:.4rem}
fieldset{border:0;margin:0;padding:0;min-width:0}
legend{float:left;padding:0 .4rem 0 0}
.tools p{margin:0;color:var(--quiet)}
input[type=search]{font:inherit;color:inherit;background:var(--ground);border:1px solid var(--quiet);border-radius:.3rem;padding:.25rem .5rem;max-width:100%}
::placeholder{color:var(--quiet);opacity:1}
.findings>li{display:block;border:1px solid var(--line);border-radius:.4rem;margin:.5rem 0;content-visibility:auto;contain-intrinsic-size:auto 4.5rem}
summary{cursor:pointer;padding:.5rem .8rem}
.place{color:var(--quiet)}
dl{display:grid;grid-template-columns:9rem minmax(0,1fr);gap:.25rem .8rem;margin:0;padding:.2rem .8rem .8rem}
dt{color:var(--quiet)}
dd{margin:0}
dd ul{margin:0;padding-left:1.2rem}
code{font:.92em/1.4 ui-monospace,monospace;background:var(--panel);padding:0 .2em;border-radius:.2em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{border-bottom:1px solid var(--line);padding:.3rem .6rem;text-align:left;vertical-align:top;overflow-wrap:normal}
th{vertical-align:bottom}
time{white-space:nowrap}
@media screen{td.number,td.name,td:first-child code{white-space:nowrap}}
.number{text-align:right}
th button{font:inherit;font-weight:600;color:inherit;background:none;border:0;padding:.2rem 0;text-align:inherit;cursor:pointer;text-decoration:underline dotted}
th[aria-sort=ascending] button::after{content:" \\2191";content:" \\2191" / ""}
th[aria-sort=descending] button::after{content:" \\2193";content:" \\2193" / ""}
svg{display:block;font:12px system-ui,sans-serif}
svg text{fill:var(--text)}
svg .label{font-family:ui-monospace,monospace}
svg .label,svg .inside{text-anchor:end}
svg .tick{text-anchor:middle;fill:var(--quiet)}
.matrix path{fill:color-mix(in srgb,var(--line) 45%,var(--ground))}
.matrix g text:not(.label){text-anchor:middle;font-weight:700;font-size:14px}
${Object.keys(COLOURS)
  .slice(6)
  .map(
    (kind) =>
      `.matrix text.${kind}{fill:var(--${kind})}.matrix path.${kind}{fill:color-mix(in srgb,var(--${kind}) 18%,var(--ground))}`,
  )
  .join('\n')}
.timeline line{stroke:var(--line)}
.timeline rect{fill:var(--notice)}
.timeline .intermediate rect{fill:var(--quiet)}
.timeline .soon rect{fill:var(--error)}
.timeline .inside{fill:var(--ground)}
@media (max-width:40rem){body{padding:.6rem}dl{grid-template-columns:minmax(0,1fr);gap:0}dd{margin:0 0 .4rem}}
@media print{:root{color-scheme:light;${variables(0)}}body{padding:0 .1rem;max-width:none}.tools,nav,.skip{display:none}.findings>li{break-inside:avoid}section:not(#findings),.findings>li{content-visibility:visible}.scroll{overflow:visible}table{font-size:.82rem}th,td{padding:.2rem .3rem}td{overflow-wrap:anywhere}td.name{min-width:6.5rem}svg{max-width:100%;height:auto}}
`
