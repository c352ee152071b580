import { dark, light, type Palette } from '../../timeline/html/palette.ts';
import { SIZES } from './text-lines.ts';

/** The one style sheet of a diagram: dark where the reader's screen is, never on paper. */
export const svgStyle = `
svg{${variables(light)}}
@media screen and (prefers-color-scheme:dark){svg{${variables(dark)}}}
text{font-family:"Segoe UI","Helvetica Neue","Noto Sans",system-ui,sans-serif;fill:var(--ink)}
${Object.entries(SIZES)
  .map(([name, size]) => `text.${name}{font-size:${size}px}`)
  .join('')}
text.bold{font-weight:700}
.ground{fill:var(--surface)}
.box rect{stroke-width:1.5;fill:none}
.level rect{fill:var(--level-fill);stroke:var(--level-line)}
.level text{fill:var(--level-text)}
.step rect{fill:var(--surface);stroke:var(--level-line);stroke-width:1}
.start rect{fill:var(--log-fill);stroke:var(--log-line)}
.start text{fill:var(--log-text)}
.panel rect{stroke:var(--rule);fill:var(--page)}
.place rect{fill:var(--meeting-fill);stroke:var(--meeting-line);stroke-width:1}
.place text{fill:var(--meeting-text)}
.arrow{fill:none;stroke:var(--level-line);stroke-width:2}
.arrow.move{stroke:var(--meeting-line);stroke-dasharray:6 4;stroke-width:1.5}
.tip{fill:var(--meeting-line)}
.badge circle{fill:var(--surface);stroke:var(--meeting-line);stroke-width:1.5}
.badge text{text-anchor:middle}
@media (forced-colors:active){.box rect,.badge circle,.arrow{stroke:CanvasText;fill:Canvas}.arrow{fill:none}text{fill:CanvasText}}
`;

function variables({ page, surface, ink, muted, rule, tones: { level, log, meeting } }: Palette): string {
  const plain = Object.entries({ page, surface, ink, muted, rule }).map(([name, colour]) => `--${name}:${colour};`);
  const paints = Object.entries({ level, log, meeting }).map(
    ([name, { fill, line, text }]) => `--${name}-fill:${fill};--${name}-line:${line};--${name}-text:${text};`,
  );
  return [...plain, ...paints].join('');
}
