import { A_TO_L } from './every-key-a-l.ts';
import { M_TO_Z } from './every-key-m-z.ts';

/** What a key of a name means wherever it stands, where nothing more is said of it there. */
export const EVERYWHERE: { readonly [key: string]: string } = { ...A_TO_L, ...M_TO_Z };
