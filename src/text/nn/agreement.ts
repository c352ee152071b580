import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const agreement: RuleTexts<(typeof rulesOf)['agreement']> = {
  'family-may-ask': {
    name: 'Familien kan be om noko, og får svar',
    question: 'Er det familien sjølv som ber om dette, og er det noko kommunen seier dei kan be om?',
    reasons: {
      'not-of-the-family': 'Berre den saka gjeld, føresette og verje eller fullmektig kan be om dette.',
      'not-their-own': 'Den som handlar, kan ikkje be om noko på vegner av ein annan i saka.',
      'recorded-all-the-same':
        'Kommunen har ikkje sagt kva familien kan be om. Ønsket blir registrert likevel, og skal få svar.',
      'may-be-asked-for': 'Kommunen seier at familien kan be om dette.',
      'not-listed':
        'Kommunen nemner ikkje dette blant det familien kan be om. Ønsket blir registrert likevel, og skal få svar.',
      'answered-not-dropped': 'Familien har bede om noko. Det skal svarast på, ikkje berre merkast som gjort.',
    },
    ways: {
      'record-what-the-family-asks': 'Registrer det på vegner av den i familien som ber om det.',
      'they-ask-themselves': 'Lat den det gjeld, be om det sjølv eller gjennom ein fagperson i saka.',
      'record-an-answer': 'Gje familien eit svar, og registrer svaret.',
    },
  },
};
