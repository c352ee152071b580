/** The languages every explanation exists in: bokmål, nynorsk, English. */
export type Language = 'nb' | 'nn' | 'en';
