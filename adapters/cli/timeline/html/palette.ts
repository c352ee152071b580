/** The kinds of thing a picture tells apart. Colour is never the only sign: line, shape and words say the same. */
export const TONES = [
  'level',
  'holder',
  'log',
  'consent',
  'measure',
  'meeting',
  'refused',
  'person',
  'silent',
] as const;
export type Tone = (typeof TONES)[number];

/** One tone: what fills a bar, the line around it, and text on it. */
export interface Paint {
  readonly fill: string;
  readonly line: string;
  readonly text: string;
}

/** The colours of one scheme. */
export interface Palette {
  readonly page: string;
  readonly surface: string;
  readonly ink: string;
  readonly muted: string;
  /** Months and frames: seen, never needed. */
  readonly rule: string;
  readonly link: string;
  readonly focus: string;
  readonly tones: { readonly [T in Tone]: Paint };
}

const paint = (fill: string, line: string, text: string): Paint => ({ fill, line, text });

export const light: Palette = {
  page: '#eef2f4',
  surface: '#ffffff',
  ink: '#12222c',
  muted: '#465764',
  rule: '#d5dde2',
  link: '#0a5796',
  focus: '#b8480a',
  tones: {
    level: paint('#d8e8f6', '#235f99', '#0f2f4d'),
    holder: paint('#6d3c98', '#6d3c98', '#ffffff'),
    log: paint('#d3eddd', '#1d7144', '#0d3b23'),
    consent: paint('#d2eef0', '#0d6b74', '#053a40'),
    measure: paint('#fae7c3', '#8a5a00', '#4a3000'),
    meeting: paint('#e2e7eb', '#44535f', '#1d2830'),
    refused: paint('#b3261e', '#b3261e', '#ffffff'),
    person: paint('#ffe1cc', '#9c4000', '#5c2600'),
    silent: paint('#ffffff', '#44535f', '#1d2830'),
  },
};

export const dark: Palette = {
  page: '#0d1418',
  surface: '#152028',
  ink: '#e9eff2',
  muted: '#a8b8c2',
  rule: '#2c3b45',
  link: '#8cc4f2',
  focus: '#ffb27a',
  tones: {
    level: paint('#17395b', '#80b6ea', '#dcecfb'),
    holder: paint('#caa8f0', '#caa8f0', '#2a0f45'),
    log: paint('#123f29', '#6dcf9a', '#d6f5e3'),
    consent: paint('#0c3f44', '#69cbd4', '#d5f4f6'),
    measure: paint('#4a350b', '#e5b651', '#fcebc8'),
    meeting: paint('#2c3943', '#b1bfc9', '#e9eff2'),
    refused: paint('#ffb4ab', '#ffb4ab', '#56090a'),
    person: paint('#4f2a10', '#ffae78', '#ffe4d1'),
    silent: paint('#152028', '#b1bfc9', '#e9eff2'),
  },
};
