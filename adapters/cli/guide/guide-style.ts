import { dark, light, type Palette } from '../timeline/html/palette.ts';

/** The one style sheet of a guide: for the screen, light and dark, and for A4, where each level begins a page. */
export const guideStyle = `
:root{color-scheme:light dark;${variables(light)}}
@media screen and (prefers-color-scheme:dark){:root{${variables(dark)}}}
*{box-sizing:border-box}
html{font:1rem/1.5 "Segoe UI","Helvetica Neue","Noto Sans",system-ui,sans-serif}
body{margin:0 auto;max-width:52rem;padding:clamp(1rem,3vw,2.5rem);background:var(--surface);color:var(--ink);overflow-wrap:break-word}
h1{font-size:clamp(1.5rem,6vw,2rem);line-height:1.15;margin:0 0 .4rem}
h2{font-size:1.4rem;line-height:1.25;margin:2.2rem 0 .6rem}
h3{font-size:1.05rem;margin:1.1rem 0 .3rem}
h4{font-size:1rem;margin:0 0 .2rem}
p{margin:.2rem 0}
ul,ol{margin:.2rem 0 .6rem;padding-left:1.3rem}
li{margin:.2rem 0}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.arena{font-size:1.15rem;font-weight:600}
.note,.source{color:var(--muted)}
.source{font-size:.85em}
nav{border:1px solid var(--rule);border-radius:8px;padding:.2rem 1.2rem .6rem;margin-top:1.4rem}
nav h2{font-size:1.1rem;margin:.8rem 0 .2rem}
.level{border-top:4px solid var(--line);margin-top:2.4rem}
.level>h2{margin-top:.8rem}
.steps{list-style:none;padding:0}
.steps>li{border:1px solid var(--line);border-radius:8px;background:var(--fill);color:var(--on-fill);padding:.5rem .9rem;margin:.4rem 0}
.steps .source{color:inherit}
footer{margin-top:2rem;border-top:1px solid var(--rule);font-size:.92rem}
@page{size:A4;margin:18mm 16mm}
@media print{
html{font-size:10.5pt}
body{max-width:none;padding:0;background:#fff}
.level,.chapter:first-of-type{break-before:page}
h2,h3,h4{break-after:avoid}
.steps>li,.block{break-inside:avoid}
li{orphans:2;widows:2}
a{color:inherit;text-decoration:none}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;

function variables({ surface, ink, muted, rule, link, focus, tones: { level } }: Palette): string {
  const all = { surface, ink, muted, rule, link, focus, fill: level.fill, line: level.line, 'on-fill': level.text };
  return Object.entries(all)
    .map(([name, colour]) => `--${name}:${colour};`)
    .join('');
}
