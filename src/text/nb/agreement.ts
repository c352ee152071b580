import type { rulesOf } from '../../registry/rules.ts';
import type { RuleTexts } from '../../rule/text.ts';

export const agreement: RuleTexts<(typeof rulesOf)['agreement']> = {
  'family-may-ask': {
    name: 'Familien kan be om noe, og får svar',
    question: 'Er det familien selv som ber om dette, og er det noe kommunen sier de kan be om?',
    reasons: {
      'not-of-the-family': 'Bare den saken gjelder, foresatte og verge eller fullmektig kan be om dette.',
      'not-their-own': 'Den som handler, kan ikke be om noe på vegne av en annen i saken.',
      'recorded-all-the-same':
        'Kommunen har ikke sagt hva familien kan be om. Ønsket registreres likevel, og skal få svar.',
      'may-be-asked-for': 'Kommunen sier at familien kan be om dette.',
      'not-listed':
        'Kommunen nevner ikke dette blant det familien kan be om. Ønsket registreres likevel, og skal få svar.',
      'answered-not-dropped': 'Familien har bedt om noe. Det skal besvares, ikke bare merkes som gjort.',
    },
    ways: {
      'record-what-the-family-asks': 'Registrer det på vegne av den i familien som ber om det.',
      'they-ask-themselves': 'La den det gjelder, be om det selv eller gjennom en fagperson i saken.',
      'record-an-answer': 'Gi familien et svar, og registrer svaret.',
    },
  },
};
