import { dark, light, type Palette, TONES } from './palette.ts';

/** The one style sheet of a picture: light and dark by the reader's own setting, dark on paper never. `plotWidth`: how wide the picture is at least. */
export const styleOf = (plotWidth: number) => `
:root{color-scheme:light dark;--names:8rem;${variables(light)}}
@media screen and (prefers-color-scheme:dark){:root{${variables(dark)}}}
*{box-sizing:border-box}
html{font:1rem/1.5 "Segoe UI","Helvetica Neue","Noto Sans",system-ui,sans-serif;scroll-behavior:smooth;-webkit-text-size-adjust:100%}
body{margin:0;padding:clamp(1rem,3vw,2.5rem);background:var(--page);color:var(--ink);overflow-wrap:break-word}
header,main,footer{max-width:86rem;margin-inline:auto}
h1{font-size:clamp(1.5rem,1.1rem + 1.8vw,2.35rem);line-height:1.15;letter-spacing:-.015em;margin:.2rem 0 .5rem;max-width:32ch;text-wrap:balance}
h2{font-size:1.25rem;line-height:1.25;margin:2.25rem 0 .6rem}
h3{font-size:.95rem;margin:0 0 .35rem}
p{margin:0}
ul,ol{list-style:none;margin:0;padding:0}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--surface);padding:.5rem .8rem;z-index:9}
.under{color:var(--muted)}
.hint{color:var(--muted);font-size:.9rem;max-width:75ch;margin-bottom:.7rem}
.frame{overflow-x:auto;background:var(--surface);border:1px solid var(--rule);border-radius:8px}
.lanes{width:100%;min-width:calc(${plotWidth}px + var(--names))}
.lane{display:grid;grid-template-columns:var(--names) minmax(0,1fr);border-top:1px solid var(--rule)}
.lane:first-child{border-top:0}
.name{position:sticky;left:0;z-index:1;background:var(--surface);border-right:1px solid var(--rule);padding:.4rem .4rem .3rem .8rem;font-size:.85rem;font-weight:600;line-height:1.2;overflow-wrap:normal}
.lane svg{display:block;width:100%;min-width:${plotWidth}px;height:auto}
svg text{font-size:12.5px;fill:var(--ink)}
.months svg text{fill:var(--muted);font-weight:600}
.month{stroke:var(--rule);stroke-width:1;fill:none}
.tick .sign{stroke:var(--muted);stroke-width:2;fill:none}
.handover{fill:none;stroke-width:3}
.waited{fill:none;stroke-width:2}
.hoped{fill:var(--surface);stroke-width:1.5;stroke-dasharray:5 3}
.stood{stroke-width:1.5}
.sign{stroke-width:2;fill:var(--surface)}
${TONES.map(toneRule).join('\n')}
.no{fill:none;stroke-width:2.5}
.marker{cursor:pointer;text-decoration:none}
.marker text,.sample .marker text{text-anchor:middle;font-weight:700;font-size:12px}
.marker circle,.marker rect{stroke-width:2}
${markerRule('refused', 'refused')}
${markerRule('needs-a-person', 'person')}
${['silent', 'invalid', 'conflict'].map((answer) => markerRule(answer, 'silent')).join('\n')}
.marker.silent circle{stroke-dasharray:4 2.5}
svg a:focus{outline:0}
svg .marker:focus-visible circle,svg .marker:focus-visible rect,svg .marker:target circle,svg .marker:target rect{fill:var(--surface);stroke:var(--focus);stroke-width:4}
svg .marker:focus-visible text,svg .marker:target text{fill:var(--ink)}
.key{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;margin:.8rem 0 0;font-size:.85rem;color:var(--muted)}
.key li{display:flex;align-items:center;gap:.4rem}
.standing{columns:26rem;column-gap:2.5rem;font-size:.92rem}
.standing section{break-inside:avoid;margin-bottom:1.2rem}
.standing li{padding:.15rem 0}
.standing ul ul{padding-left:1.1rem}
.period{color:var(--muted);white-space:normal}
.steps>li{display:grid;grid-template-columns:2.6rem 10.5rem minmax(0,1fr);gap:.2rem .8rem;padding:.6rem .8rem;border-top:1px solid var(--rule);scroll-margin:1rem}
.steps>li:target,.steps>li:focus{background:var(--surface)}
.stopped{background:var(--surface)}
.number{font-weight:700;font-variant-numeric:tabular-nums;text-align:right}
.day{color:var(--muted);font-variant-numeric:tabular-nums}
.said{max-width:75ch}
.role,.fields,.recorded,.source,.duty{color:var(--muted)}
.fields,.recorded,.source,.duty{font-size:.9rem}
.answer{display:inline-block;font-size:.82rem;font-weight:600;line-height:1.4;padding:.05rem .5rem;border-radius:3px;border:1.5px solid}
.answer.accepted{border-color:transparent;padding-left:0;color:var(--log-line)}
.answer.refused{background:var(--refused-fill);color:var(--refused-text);border-color:var(--refused-line)}
.answer.needs-a-person{background:var(--person-fill);color:var(--person-text);border-color:var(--person-line);border-radius:9px}
.answer.silent{background:var(--silent-fill);color:var(--silent-text);border-color:var(--silent-line);border-style:dashed}
.answer.invalid,.answer.conflict{background:var(--silent-fill);color:var(--silent-text);border-color:var(--silent-line);border-radius:0}
.reasons>li{margin:.35rem 0;padding-left:.8rem;border-left:3px solid var(--rule)}
.stopped .reasons>li{border-left-color:var(--refused-line)}
code{font-size:.9em}
footer{margin-top:2rem;font-size:.88rem;color:var(--muted)}
@media (max-width:44rem){
:root{--names:6.2rem}
.name{font-size:.74rem;padding:.4rem .25rem .3rem .5rem}
.steps>li{grid-template-columns:2.2rem minmax(0,1fr);padding:.7rem .5rem}
.said{grid-column:2}
.number{text-align:left}
}
@media (forced-colors:active){.stood,.hoped,.sign,.marker circle,.marker rect{stroke:CanvasText}.stood,.marker circle,.marker rect{fill:Canvas}svg text{fill:CanvasText!important}.waited,.handover,.tick .sign{stroke:CanvasText}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media print{
@page{size:A4 landscape;margin:12mm}
html{font-size:9.5pt}
body{padding:0;background:#fff}
.frame{overflow:visible;break-inside:avoid}
.lanes{min-width:0}
:root{--names:7rem}
.lane svg{min-width:0}
.name{position:static}
.skip,.steps a{display:none}
.steps>li{break-inside:avoid}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;

function variables({ tones, ...plain }: Palette): string {
  const own = Object.entries(plain).map(([name, colour]) => `--${name}:${colour};`);
  const paints = TONES.map((tone) => {
    const { fill, line, text } = tones[tone];
    return `--${tone}-fill:${fill};--${tone}-line:${line};--${tone}-text:${text};`;
  });
  return [...own, ...paints].join('');
}

function toneRule(tone: string): string {
  return [
    `.${tone} .stood{fill:var(--${tone}-fill);stroke:var(--${tone}-line)}`,
    `.${tone} .hoped,.${tone} .waited,.${tone} .sign,.${tone}.handover{stroke:var(--${tone}-line)}`,
    `.${tone} .on-bar{fill:var(--${tone}-text)}`,
    `.${tone} .held,.${tone} .judged{fill:var(--${tone}-line)}`,
  ].join('');
}

function markerRule(answer: string, tone: string): string {
  return `.marker.${answer} circle,.marker.${answer} rect{fill:var(--${tone}-fill);stroke:var(--${tone}-line)}.marker.${answer} text{fill:var(--${tone}-text)}`;
}
